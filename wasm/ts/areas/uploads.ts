// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Bytes } from "../forms.js";

/** Operations: `uploads.start`, `uploads.get`, `uploads.append`. */
export interface UploadsArea {
  /**
   * Starts the resumable upload of a template sample or a profile picture, and returns the upload session.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/../../graph-api/guides/upload
   */
  start(params: StartUpload, options?: Options): Promise<UploadSession>;

  /**
   * Gets the progress of an upload, to resume it after an interruption.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/../../graph-api/guides/upload
   */
  get(params: GetUpload, options?: Options): Promise<UploadProgress>;

  /**
   * Uploads the bytes of a file into an upload session, from the start or from the offset where an earlier attempt
   * stopped.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/../../graph-api/guides/upload
   */
  append(params: AppendUpload, options?: Options): Promise<UploadHandle>;
}

/** Starts the resumable upload of a template sample or a profile picture, and returns the upload session. */
export interface StartUpload {
  /** Size of the file in bytes. */
  file_length: number;
  /** MIME type of the file: `application/pdf`, `image/jpeg`, `image/jpg`, `image/png` or `video/mp4`. */
  file_type: string;
  /** Name of the file. */
  file_name?: string;
  /** Type of the session. Default: `attachment`. */
  session_type?: string;
  /** Default: the client's app ID. */
  app_id?: string;
}

/** An upload session. */
export interface UploadSession {
  /** ID of the upload session. Keep the whole ID, with its query part. */
  id: string;
}

/** Gets the progress of an upload, to resume it after an interruption. */
export interface GetUpload {
  /** ID of the upload session, with its query part: `upload:MTphd…?sig=…`. */
  upload_id: string;
}

/** Progress of an upload. */
export interface UploadProgress {
  /** ID of the upload session. */
  id: string;
  /** Number of bytes received so far: the offset to resume from. */
  file_offset: number;
}

/**
 * Uploads the bytes of a file into an upload session, from the start or from the offset where an earlier attempt
 * stopped.
 */
export interface AppendUpload {
  /** ID of the upload session, with its query part: `upload:MTphd…?sig=…`. */
  upload_id: string;
  /** Bytes of the file, from the offset to the end. */
  file: Bytes;
  /** Number of bytes received so far (`uploads.get`). 0 for the first attempt. */
  file_offset: number;
}

/**
 * Handle of an uploaded file, for a template sample or a profile picture. It is not a media ID and cannot be used in
 * messages.
 */
export interface UploadHandle {
  /** Handle of the file, for a parameter such as `header_handle` or `profile_picture_handle`. Use it once. */
  h: string;
}
