// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Success } from "./shared.js";

/** Operations: `usernames.get`, `usernames.set`, `usernames.delete`, `usernames.suggest`. */
export interface UsernamesArea {
  /**
   * Gets the username of a phone number.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
   */
  get(params?: GetUsername, options?: Options): Promise<Username>;

  /**
   * Sets or changes the username of a phone number.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
   */
  set(params: SetUsername, options?: Options): Promise<Username>;

  /**
   * Deletes the username of a phone number.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
   */
  delete(params?: DeleteUsername, options?: Options): Promise<Success>;

  /**
   * Suggests available usernames for a phone number.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
   */
  suggest(params?: SuggestUsernames, options?: Options): Promise<UsernameSuggestions>;
}

/** Gets the username of a phone number. */
export interface GetUsername {
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}

/** Username of a phone number and its status. */
export interface Username {
  /** Username of the phone number. Absent if there is none. */
  username?: string;
  /** Status of the username: approved or reserved. */
  status?: UsernameStatus;
}

/**
 * Status of a username.
 * Other values are accepted, too.
 */
export type UsernameStatus =
  /** Approved and visible to users. */
  | "approved"
  /** Reserved for the business, but not visible yet. */
  | "reserved"
  | (string & {});

/** Sets or changes the username of a phone number. */
export interface SetUsername {
  /**
   * Username to set. 3 to 35 lowercase letters, digits, dots and underscores. The platform refuses endings that look
   * like a domain.
   * At least one letter; no dot at the start or end; no two consecutive dots; no leading `www`.
   */
  username: string;
  /**
   * Transfer of the username from another phone number of the portfolio. Without a transfer, the API returns code
   * 147005 for a username in use.
   */
  transfer_action?: UsernameTransfer;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}

/**
 * Transfer of a username from another phone number.
 * Other values are accepted, too.
 */
export type UsernameTransfer =
  /** No transfer of the username. The default. */
  | "none"
  /** Transfer the username from the other phone number. */
  | "force_transfer"
  | (string & {});

/** Deletes the username of a phone number. */
export interface DeleteUsername {
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}

/** Suggests available usernames for a phone number. */
export interface SuggestUsernames {
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}

/** Available usernames for a phone number. */
export interface UsernameSuggestions {
  /** Lists of available usernames. */
  data: UsernameSuggestionList[];
}

/** List of available usernames. */
export interface UsernameSuggestionList {
  /** Available usernames for the phone number. */
  username_suggestions?: string[];
}
