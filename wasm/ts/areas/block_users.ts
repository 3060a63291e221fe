// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { ExactlyOne } from "../forms.js";
import type { ItemError } from "./groups.js";
import type { Paging } from "./shared.js";

/** Operations: `block_users.add`, `block_users.remove`, `block_users.list`. */
export interface BlockUsersArea {
  /**
   * Blocks WhatsApp users. Blocked users cannot message the phone number or see it online.
   *
   * Only users who wrote in the last 24 hours can be blocked. At most 64,000 users per phone number.
   *
   * If one of the users cannot be blocked, the API returns error 139100; its body lists the blocked and the failed
   * users.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users
   */
  add(params: BlockUsers, options?: Options): Promise<BlockedUsers>;

  /**
   * Unblocks WhatsApp users, who can then message the phone number again.
   *
   * If one of the users cannot be unblocked, the API returns error 139100; its body lists the unblocked and the failed
   * users.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users
   */
  remove(params: UnblockUsers, options?: Options): Promise<UnblockedUsers>;

  /**
   * Lists the blocked users of a phone number.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users
   */
  list(params?: ListBlockedUsers, options?: Options): Promise<BlockList>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listAll(params?: ListBlockedUsers, options?: Options): AsyncGenerator<BlockListEntry, void>;
}

/**
 * Blocks WhatsApp users. Blocked users cannot message the phone number or see it online.
 *
 * Only users who wrote in the last 24 hours can be blocked. At most 64,000 users per phone number.
 *
 * If one of the users cannot be blocked, the API returns error 139100; its body lists the blocked and the failed
 * users.
 */
export interface BlockUsers {
  /** Users to block. At least one. */
  block_users: readonly BlockedUser[];
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
}

/** A user to block or unblock. */
export type BlockedUser = ExactlyOne<"user" | "user_id", {
  /** Phone number or WhatsApp ID of the user. */
  user?: string;
  /** Business-scoped user ID (BSUID). A parent BSUID is refused. */
  user_id?: string;
}>;

/** Result of blocking users. */
export interface BlockedUsers {
  /** Blocked and failed users. */
  block_users?: BlockingOutcome;
}

/** Blocked and failed users of a request. */
export interface BlockingOutcome {
  /** Users who were blocked. */
  added_users?: BlockOutcome[];
  /** Users who could not be blocked. */
  failed_users?: BlockOutcome[];
}

/** Result of blocking or unblocking one user. */
export interface BlockOutcome {
  /** User identifier, as in the request. */
  input?: string;
  /** WhatsApp ID of the user. */
  wa_id?: string;
  /** Business-scoped user ID (BSUID). */
  user_id?: string;
  /** Errors, if the operation failed for this user. */
  errors?: ItemError[];
}

/**
 * Unblocks WhatsApp users, who can then message the phone number again.
 *
 * If one of the users cannot be unblocked, the API returns error 139100; its body lists the unblocked and the failed
 * users.
 */
export interface UnblockUsers {
  /** Users to unblock. At least one. */
  block_users: readonly BlockedUser[];
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
}

/** Result of unblocking users. */
export interface UnblockedUsers {
  /** Unblocked and failed users. */
  block_users?: UnblockOutcome;
}

/** Unblocked and failed users of a request. */
export interface UnblockOutcome {
  /** Users who were unblocked. */
  removed_users?: BlockOutcome[];
  /** Users who were unblocked, under the name that the platform's guide uses. */
  added_users?: BlockOutcome[];
  /** Users who could not be unblocked. */
  failed_users?: BlockOutcome[];
}

/** Lists the blocked users of a phone number. */
export interface ListBlockedUsers {
  /** Maximum number of users per page. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}

/** A page of blocked users. */
export interface BlockList {
  /** Blocked users on this page. */
  data: BlockListEntry[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** A blocked WhatsApp user. */
export interface BlockListEntry {
  /** WhatsApp ID of the user. */
  wa_id?: string;
  /** Business-scoped user ID (BSUID). */
  user_id?: string;
  /** Blocked users, if the platform nests the list one level deeper. */
  block_users?: NestedBlockListEntry[];
}

/** Blocked user in a list that the platform nests one level deeper. */
export interface NestedBlockListEntry {
  /** WhatsApp ID of the user. */
  wa_id?: string;
}
