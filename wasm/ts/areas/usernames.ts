// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Success } from "./shared.js";

/** Operations: `usernames.get`, `usernames.set`, `usernames.delete`, `usernames.suggest`. */
export interface UsernamesArea {
  /**
   * Get a number's username.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
   */
  get(params?: GetUsername, options?: Options): Promise<Username>;

  /**
   * Take a username for a number, or change it.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
   */
  set(params: SetUsername, options?: Options): Promise<Username>;

  /**
   * Give up a number's username.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
   */
  delete(params?: DeleteUsername, options?: Options): Promise<Success>;

  /**
   * Get usernames that a number could take.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
   */
  suggest(params?: SuggestUsernames, options?: Options): Promise<UsernameSuggestions>;
}

/** Get a number's username. */
export interface GetUsername {
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}

/** A number's username. */
export interface Username {
  /** The username, if there is one. */
  username?: string;
  /** Whether people see it. */
  status?: UsernameStatus;
}

/**
 * Whether people see a username.
 * Other values are accepted, too.
 */
export type UsernameStatus =
  /** They do. */
  | "approved"
  /** It is kept for you, but not shown yet. */
  | "reserved"
  | (string & {});

/** Take a username for a number, or change it. */
export interface SetUsername {
  /**
   * 3 to 35 lower-case letters, digits, dots and underscores. The platform refuses what ends like a domain.
   * At least one letter; no dot at its ends nor two in a row; it doesn't begin with `www`.
   */
  username: string;
  /** Whether to take it from another number of the portfolio (else code 147005). */
  transfer_action?: UsernameTransfer;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}

/**
 * Whether to take a username from another number.
 * Other values are accepted, too.
 */
export type UsernameTransfer =
  /** Don't. */
  | "none"
  /** Do. */
  | "force_transfer"
  | (string & {});

/** Give up a number's username. */
export interface DeleteUsername {
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}

/** Get usernames that a number could take. */
export interface SuggestUsernames {
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}

/** Usernames that a number could take. */
export interface UsernameSuggestions {
  /** Lists of them. */
  data: UsernameSuggestionList[];
}

/** Usernames that a number could take. */
export interface UsernameSuggestionList {
  /** The usernames. */
  username_suggestions?: string[];
}
