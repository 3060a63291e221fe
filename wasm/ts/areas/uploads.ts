// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Bytes } from "../forms.js";

/** Operations: `uploads.start`, `uploads.get`, `uploads.append`. */
export interface UploadsArea {
  /**
   * Begin the upload of a sample for a template, or of a profile picture: the answer is the session to upload into.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/../../graph-api/guides/upload
   */
  start(params: StartUpload, options?: Options): Promise<UploadSession>;

  /**
   * Find out how much of an upload has arrived, to go on from there.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/../../graph-api/guides/upload
   */
  get(params: GetUpload, options?: Options): Promise<UploadProgress>;

  /**
   * Upload a file's bytes, from the offset at which an earlier attempt stopped, into a session that was begun for it.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/../../graph-api/guides/upload
   */
  append(params: AppendUpload, options?: Options): Promise<UploadHandle>;
}

/** Begin the upload of a sample for a template, or of a profile picture: the answer is the session to upload into. */
export interface StartUpload {
  /** The file's size in bytes. */
  file_length: number;
  /**
   * Its MIME type: `application/pdf`, `image/jpeg`, `image/jpg`, `image/png` or `video/mp4`.
   * The platform takes PDF, JPEG, PNG and MP4.
   */
  file_type: string;
  /** Its name. */
  file_name?: string;
  /** `attachment`, as it is unless told. */
  session_type?: string;
  /** Default: the client's app ID. */
  app_id?: string;
}

/** A session to upload into. */
export interface UploadSession {
  /** Its id: keep the whole of it, its query part included. */
  id: string;
}

/** Find out how much of an upload has arrived, to go on from there. */
export interface GetUpload {
  /** The session, its query part included: `upload:MTphd…?sig=…`. */
  upload_id: string;
}

/** How much of an upload has arrived. */
export interface UploadProgress {
  /** The session. */
  id: string;
  /** The bytes that have arrived: go on from here. */
  file_offset: number;
}

/** Upload a file's bytes, from the offset at which an earlier attempt stopped, into a session that was begun for it. */
export interface AppendUpload {
  /** The session, its query part included: `upload:MTphd…?sig=…`. */
  upload_id: string;
  /** The bytes from the offset to the end of the file. */
  file: Bytes;
  /** How many bytes have arrived before these: 0 to begin with. */
  file_offset: number;
}

/** What a template's sample or a profile picture is set with. It isn't a media id, and can't be sent. */
export interface UploadHandle {
  /** The handle. */
  h: string;
}
