// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { AccountTask } from "./accounts.js";
import type { BusinessReference, Paging, Success } from "./shared.js";

/** Operations: `assigned_users.list`, `assigned_users.add`, `assigned_users.remove`. */
export interface AssignedUsersArea {
  /**
   * Lists the users of a business portfolio with access to a WhatsApp Business account.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-system-users
   */
  list(params: ListAssignedUsers, options?: Options): Promise<AssignedUsers>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listAll(params: ListAssignedUsers, options?: Options): AsyncGenerator<AssignedUser, void>;

  /**
   * Gives a user access to a WhatsApp Business account. Replaces the user's previous tasks. Requires the token of an
   * admin system user.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-system-users
   */
  add(params: AddAssignedUser, options?: Options): Promise<Success>;

  /**
   * Removes a user's access to a WhatsApp Business account.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-system-users
   */
  remove(params: RemoveAssignedUser, options?: Options): Promise<Success>;
}

/** Lists the users of a business portfolio with access to a WhatsApp Business account. */
export interface ListAssignedUsers {
  /** ID of the business portfolio whose users are listed. */
  business: string;
  /** Fields to return per user. */
  fields?: readonly AssignedUserField[];
  /** Maximum number of users per page. 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/**
 * Field of `AssignedUser` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `name`, `tasks`.
 */
export type AssignedUserField =
  /** ID of the user. */
  | "id"
  /** Name of the user. */
  | "name"
  /** Tasks that the user may perform. */
  | "tasks"
  /** Business portfolio of the user. */
  | "business"
  /** Type of the user: `BUSINESS_USER`, `SYSTEM_USER` or `PERSONAL_USER`. */
  | "user_type"
  | (string & {});

/** A page of users with access to an account. */
export interface AssignedUsers {
  /** Users on this page. */
  data: AssignedUser[];
  /** Summary of all users. */
  summary?: AssignedUsersSummary;
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** A user with access to an account. */
export interface AssignedUser {
  /** ID of the user. */
  id: string;
  /** Name of the user. */
  name?: string;
  /** Tasks that the user may perform. */
  tasks?: AccountTask[];
  /** Business portfolio of the user. */
  business?: BusinessReference;
  /** Type of the user: `BUSINESS_USER`, `SYSTEM_USER` or `PERSONAL_USER`. */
  user_type?: string;
}

/** Summary of the users with access to an account. */
export interface AssignedUsersSummary {
  /** Number of users with access. */
  total_count?: number;
}

/**
 * Gives a user access to a WhatsApp Business account. Replaces the user's previous tasks. Requires the token of an
 * admin system user.
 */
export interface AddAssignedUser {
  /** ID of the user or system user. */
  user: string;
  /** Tasks that the user may perform. 1 to 16. */
  tasks: readonly AccountTask[];
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** Removes a user's access to a WhatsApp Business account. */
export interface RemoveAssignedUser {
  /** ID of the user or system user. */
  user: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}
