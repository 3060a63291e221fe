// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";

/** Operations: `contact_book.forget`. */
export interface ContactBookArea {
  /**
   * Have the platform forget a person's phone number.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
   */
  forget(params: ForgetContact, options?: Options): Promise<ForgottenContact>;
}

/** Have the platform forget a person's phone number. */
export interface ForgetContact {
  /** The person's business-scoped user id. */
  bsuid: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
}

/** Whether a person's phone number was forgotten. */
export interface ForgottenContact {
  /** Whether the call was good. */
  success?: boolean;
  /** Whether there was something to forget. */
  deleted?: boolean;
}
