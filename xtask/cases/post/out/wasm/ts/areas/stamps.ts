// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Bytes } from "../forms.js";
import type { Letter } from "./letters.js";

/** Operations: `stamps.upload`, `stamps.download`. */
export interface StampsArea {
  /**
   * Upload a stamp.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/stamps
   */
  upload(params: UploadStamp, options?: Options): Promise<Letter>;

  /**
   * Download a stamp.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/stamps
   */
  download(params: DownloadStamp, options?: Options): Promise<Uint8Array>;
}

/** Upload a stamp. */
export interface UploadStamp {
  /** The picture. */
  file: Bytes;
  /** Media type of the picture. */
  type?: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}

/** Download a stamp. */
export interface DownloadStamp {
  /** URL of the stamp. */
  url: string;
  /** SHA-256 of the stamp. */
  sha256?: string;
}
