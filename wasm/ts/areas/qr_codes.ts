// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Paging, Success } from "./shared.js";

/** Operations: `qr_codes.create`, `qr_codes.update`, `qr_codes.list`, `qr_codes.get`, `qr_codes.delete`. */
export interface QrCodesArea {
  /**
   * Create a QR code and short link.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes
   */
  create(params: CreateQrCode, options?: Options): Promise<QrCode>;

  /**
   * Change the text that a QR code stands for.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes
   */
  update(params: UpdateQrCode, options?: Options): Promise<QrCode>;

  /**
   * List the QR codes of a number.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes
   */
  list(params?: ListQrCodes, options?: Options): Promise<QrCodes>;

  /** Every item of every page. A page is requested when its first item is needed. */
  listAll(params?: ListQrCodes, options?: Options): AsyncGenerator<QrCode, void>;

  /**
   * Get one QR code, in a list of one.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes
   */
  get(params: GetQrCode, options?: Options): Promise<QrCodes>;

  /**
   * Delete a QR code and its short link.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes
   */
  delete(params: DeleteQrCode, options?: Options): Promise<Success>;
}

/** Create a QR code and short link. */
export interface CreateQrCode {
  /** The text that the person sends: 1 to 140 characters. */
  prefilled_message: string;
  /** Make a picture too. */
  generate_qr_image?: QrImageType;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}

/**
 * Kinds of picture.
 * Other values are accepted, too.
 */
export type QrImageType =
  /** SVG. */
  | "SVG"
  /** PNG. */
  | "PNG"
  | (string & {});

/** A QR code and short link. */
export interface QrCode {
  /** The code. */
  code: string;
  /** The text that the person sends. */
  prefilled_message?: string;
  /** The short link: `https://wa.me/message/…`. */
  deep_link_url?: string;
  /** The picture. */
  qr_image_url?: string;
  /** When it was created. For the platform's own apps. */
  creation_time?: string | number;
}

/** Change the text that a QR code stands for. */
export interface UpdateQrCode {
  /** The code. */
  code: string;
  /** The text that the person sends: 1 to 140 characters. */
  prefilled_message: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}

/** List the QR codes of a number. */
export interface ListQrCodes {
  /**
   * What to tell of each, by commas: `code`, `prefilled_message`, `deep_link_url`, `creation_time`,
   * `qr_image_url.format(SVG)`. The first three unless told.
   */
  fields?: string;
  /** Only this one. */
  code?: string;
  /** How many on a page: 1 to 25, 25 unless told. */
  limit?: number;
  /** The page after this cursor. */
  after?: string;
  /** The page before this cursor. */
  before?: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}

/** A page of QR codes. */
export interface QrCodes {
  /** The codes. */
  data: QrCode[];
  /** The way to the other pages. */
  paging?: Paging;
}

/** Get one QR code, in a list of one. */
export interface GetQrCode {
  /** The code. */
  code: string;
  /** What to tell of it, as in the list. */
  fields?: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}

/** Delete a QR code and its short link. */
export interface DeleteQrCode {
  /** The code. */
  code: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}
