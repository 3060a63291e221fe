// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { ExactlyOne } from "../forms.js";
import type { ItemError } from "./groups.js";
import type { Paging } from "./shared.js";

/** Operations: `block_users.add`, `block_users.remove`, `block_users.list`. */
export interface BlockUsersArea {
  /**
   * Block people: they can't write to the number any more, nor see it online. Only those who wrote in the last 24 hours, and
   * 64,000 in all.
   *
   * If one of them can't be blocked, the answer is error 139100; its body tells who was.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users
   */
  add(params: BlockUsers, options?: Options): Promise<BlockedUsers>;

  /**
   * Unblock people, so that they can write to the number again.
   *
   * If one of them can't be unblocked, the answer is error 139100; its body tells who was.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users
   */
  remove(params: UnblockUsers, options?: Options): Promise<UnblockedUsers>;

  /**
   * List the people whom a number has blocked.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users
   */
  list(params?: ListBlockedUsers, options?: Options): Promise<BlockList>;

  /** Every item of every page. A page is requested when its first item is needed. */
  listAll(params?: ListBlockedUsers, options?: Options): AsyncGenerator<BlockListEntry, void>;
}

/**
 * Block people: they can't write to the number any more, nor see it online. Only those who wrote in the last 24 hours, and
 * 64,000 in all.
 *
 * If one of them can't be blocked, the answer is error 139100; its body tells who was.
 */
export interface BlockUsers {
  /** The people. */
  block_users: readonly BlockedUser[];
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
}

/** A person to block or unblock. */
export type BlockedUser = ExactlyOne<"user" | "user_id", {
  /** Their phone number or WhatsApp id. */
  user?: string;
  /** Their business-scoped user id; that of a parent is refused. */
  user_id?: string;
}>;

/** Who was blocked. */
export interface BlockedUsers {
  /** Who was, and who wasn't. */
  block_users?: BlockingOutcome;
}

/** Who was blocked, and who wasn't. */
export interface BlockingOutcome {
  /** Those who were. */
  added_users?: BlockOutcome[];
  /** Those who weren't. */
  failed_users?: BlockOutcome[];
}

/** What became of one person. */
export interface BlockOutcome {
  /** As you said them. */
  input?: string;
  /** Their WhatsApp id. */
  wa_id?: string;
  /** Their business-scoped user id. */
  user_id?: string;
  /** Why it failed. */
  errors?: ItemError[];
}

/**
 * Unblock people, so that they can write to the number again.
 *
 * If one of them can't be unblocked, the answer is error 139100; its body tells who was.
 */
export interface UnblockUsers {
  /** The people. */
  block_users: readonly BlockedUser[];
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
}

/** Who was unblocked. */
export interface UnblockedUsers {
  /** Who was, and who wasn't. */
  block_users?: UnblockOutcome;
}

/** Who was unblocked, and who wasn't. */
export interface UnblockOutcome {
  /** Those who were. */
  removed_users?: BlockOutcome[];
  /** Those who were, as the guide's sample calls them. */
  added_users?: BlockOutcome[];
  /** Those who weren't. */
  failed_users?: BlockOutcome[];
}

/** List the people whom a number has blocked. */
export interface ListBlockedUsers {
  /** How many on a page. */
  limit?: number;
  /** The page after this cursor. */
  after?: string;
  /** The page before this cursor. */
  before?: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}

/** A page of people who are blocked. */
export interface BlockList {
  /** The people. */
  data: BlockListEntry[];
  /** The way to the other pages. */
  paging?: Paging;
}

/** A person who is blocked. */
export interface BlockListEntry {
  /** Their WhatsApp id. */
  wa_id?: string;
  /** Their business-scoped user id. */
  user_id?: string;
  /** Blocked users, where the API lists them one level deeper. */
  block_users?: NestedBlockListEntry[];
}

/** Blocked user, listed one level deeper than usual. */
export interface NestedBlockListEntry {
  /** WhatsApp ID of the user. */
  wa_id?: string;
}
