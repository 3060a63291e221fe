// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";

/** Operations: `smb_app_data.sync`. */
export interface SmbAppDataArea {
  /**
   * Requests the contacts or the chat history of the WhatsApp Business app. The data arrives by webhook
   * (`smb_app_state_sync`, `history`).
   *
   * Each type can be requested once, within 24 hours of onboarding. A second request is refused with code 2593107, and a
   * late one with code 2593108.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/onboarding-business-app-users
   */
  sync(params: SyncSmbAppData, options?: Options): Promise<SmbAppDataRequest>;
}

/**
 * Requests the contacts or the chat history of the WhatsApp Business app. The data arrives by webhook
 * (`smb_app_state_sync`, `history`).
 *
 * Each type can be requested once, within 24 hours of onboarding. A second request is refused with code 2593107, and a
 * late one with code 2593108.
 */
export interface SyncSmbAppData {
  /** Type of the data to send. */
  sync_type: SmbSyncType;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
}

/**
 * Type of data in the WhatsApp Business app.
 * Other values are accepted, too.
 */
export type SmbSyncType =
  /** Contacts of the business. Requested before the history. */
  | "smb_app_state_sync"
  /** History of chats and messages. */
  | "history"
  | (string & {});

/** An accepted request for data of the WhatsApp Business app. */
export interface SmbAppDataRequest {
  /** ID of the request, for support. */
  request_id?: string;
}
