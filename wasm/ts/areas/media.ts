// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Bytes } from "../forms.js";
import type { Success } from "./shared.js";

/** Operations: `media.upload`, `media.get`, `media.download`, `media.delete`. */
export interface MediaArea {
  /**
   * Upload a file, to be sent by its id. It is kept for 30 days.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media
   */
  upload(params: UploadMedia, options?: Options): Promise<UploadedMedia>;

  /**
   * Find out where to download a file. The URL works for five minutes.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media
   */
  get(params: GetMedia, options?: Options): Promise<Media>;

  /**
   * Download a file from the URL that the platform told. The token goes to the platform's hosts alone.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media
   */
  download(params: DownloadMedia, options?: Options): Promise<Uint8Array>;

  /**
   * Delete a file.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media
   */
  delete(params: DeleteMedia, options?: Options): Promise<Success>;
}

/** Upload a file, to be sent by its id. It is kept for 30 days. */
export interface UploadMedia {
  /** The file: audio and video up to 16 MB, pictures 5 MB, stickers 500 KB, documents 100 MB. */
  file: Bytes;
  /** Its MIME type. */
  type?: string;
  /** Its name. */
  filename?: string;
  /** How long to keep it, in minutes (60 to 43200). Only for numbers without storage, which keep it for an hour unless told. */
  ttl_minutes?: number;
  /** `call_voicemail_announcement`, for what an answering machine says: it is kept for good then. */
  use_case?: string;
  /** What it is. */
  description?: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
}

/** An uploaded file. */
export interface UploadedMedia {
  /** Its id, to send it with. */
  id: string;
}

/** Find out where to download a file. The URL works for five minutes. */
export interface GetMedia {
  /** The file: uploaded (kept for 30 days), or from a webhook (7 days). */
  media_id: string;
  /** Only if the file belongs to this number. */
  phone_number_id?: string;
}

/** Where a file is. */
export interface Media {
  /** Its id. */
  id?: string;
  /** Where to download it, for five minutes, with the same token. */
  url: string;
  /** Its MIME type. */
  mime_type?: string;
  /** Its SHA-256. */
  sha256?: string;
  /** Its size in bytes. */
  file_size?: number | `${number}`;
}

/** Download a file from the URL that the platform told. The token goes to the platform's hosts alone. */
export interface DownloadMedia {
  /** From the webhook, or from `media.get`. It works for five minutes; then the answer is 404: get a new one. */
  url: string;
  /** The file's SHA-256, from the same place, in hexadecimal or base64: other bytes are refused. */
  sha256?: string;
}

/** Delete a file. */
export interface DeleteMedia {
  /** The file. */
  media_id: string;
  /** Only if the file belongs to this number. */
  phone_number_id?: string;
}
