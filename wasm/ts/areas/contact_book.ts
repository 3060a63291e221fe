// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";

/** Operations: `contact_book.delete`. */
export interface ContactBookArea {
  /**
   * Deletes the phone number of a user from the contact book.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
   */
  delete(params: DeleteContact, options?: Options): Promise<DeletedContact>;
}

/** Deletes the phone number of a user from the contact book. */
export interface DeleteContact {
  /** Business-scoped user ID (BSUID) of the user. */
  bsuid: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
}

/** Result of deleting a contact. */
export interface DeletedContact {
  /** True if the request succeeded. */
  success?: boolean;
  /** True if an entry existed and was deleted. */
  deleted?: boolean;
}
