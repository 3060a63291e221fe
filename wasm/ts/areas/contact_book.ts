// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";

/** Operations: `contact_book.forget`. */
export interface ContactBookArea {
  /**
   * Deletes the phone number of a user from the contact book.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
   */
  forget(params: ForgetContact, options?: Options): Promise<ForgottenContact>;
}

/** Deletes the phone number of a user from the contact book. */
export interface ForgetContact {
  /** Business-scoped user ID (BSUID) of the user. */
  bsuid: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
}

/** Result of deleting a contact. */
export interface ForgottenContact {
  /** True if the request succeeded. */
  success?: boolean;
  /** True if an entry existed and was deleted. */
  deleted?: boolean;
}
