// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Bytes } from "../forms.js";
import type { Success } from "./shared.js";

/** Operations: `media.upload`, `media.get`, `media.download`, `media.delete`. */
export interface MediaArea {
  /**
   * Uploads a media file and returns the media ID for sending. The platform keeps the file for 30 days.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media
   */
  upload(params: UploadMedia, options?: Options): Promise<UploadedMedia>;

  /**
   * Gets the download URL of a media file. The URL expires after 5 minutes.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media
   */
  get(params: GetMedia, options?: Options): Promise<Media>;

  /**
   * Downloads a media file from a URL of the platform. The access token is sent to the platform's hosts only.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media
   */
  download(params: DownloadMedia, options?: Options): Promise<Uint8Array>;

  /**
   * Deletes an uploaded media file.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media
   */
  delete(params: DeleteMedia, options?: Options): Promise<Success>;
}

/** Uploads a media file and returns the media ID for sending. The platform keeps the file for 30 days. */
export interface UploadMedia {
  /** Content of the file. Audio and video: at most 16 MB. Images: 5 MB. Stickers: 500 KB. Documents: 100 MB. */
  file: Bytes;
  /** MIME type of the file, such as `image/jpeg`. */
  type?: string;
  /** Name of the file. */
  filename?: string;
  /** Retention time in minutes, 60 to 43,200, for numbers with no-storage configuration only. Default: 60. */
  ttl_minutes?: number;
  /** Special use: `call_voicemail_announcement` for a voicemail announcement, which does not expire. */
  use_case?: string;
  /** Description of the file. */
  description?: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
}

/** An uploaded media file. */
export interface UploadedMedia {
  /** Media ID, used in messages. */
  id: string;
}

/** Gets the download URL of a media file. The URL expires after 5 minutes. */
export interface GetMedia {
  /** ID of the media. Uploaded media is kept for 30 days, media from a webhook for 7 days. */
  media_id: string;
  /** Phone number ID. If set, the API refuses media that belongs to another number. */
  phone_number_id?: string;
}

/** Download URL and properties of a media file. */
export interface Media {
  /** ID of the media. */
  id?: string;
  /** Download URL. Requires the same access token and expires after 5 minutes. */
  url: string;
  /** MIME type of the file. */
  mime_type?: string;
  /** SHA-256 digest of the file. */
  sha256?: string;
  /** Size of the file in bytes. */
  file_size?: number | `${number}`;
}

/** Downloads a media file from a URL of the platform. The access token is sent to the platform's hosts only. */
export interface DownloadMedia {
  /**
   * Download URL, from a webhook or `media.get`. Expires after 5 minutes; the API then returns 404, and `media.get`
   * returns a new URL.
   */
  url: string;
  /**
   * Expected SHA-256 of the file, from the same source, in hexadecimal or Base64. Content with another digest is
   * refused.
   */
  sha256?: string;
}

/** Deletes an uploaded media file. */
export interface DeleteMedia {
  /** ID of the media. */
  media_id: string;
  /** Phone number ID. If set, the API refuses media that belongs to another number. */
  phone_number_id?: string;
}
