// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Paging, Success } from "./shared.js";

/** Operations: `qr_codes.create`, `qr_codes.update`, `qr_codes.list`, `qr_codes.get`, `qr_codes.delete`. */
export interface QrCodesArea {
  /**
   * Creates a QR code and its short link. At most 2,000 QR codes per phone number.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes
   */
  create(params: CreateQrCode, options?: Options): Promise<QrCode>;

  /**
   * Updates the prefilled message of a QR code.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes
   */
  update(params: UpdateQrCode, options?: Options): Promise<QrCode>;

  /**
   * Lists the QR codes of a phone number.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes
   */
  list(params?: ListQrCodes, options?: Options): Promise<QrCodes>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listAll(params?: ListQrCodes, options?: Options): AsyncGenerator<QrCode, void>;

  /**
   * Gets a QR code. The response is a one-element list.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes
   */
  get(params: GetQrCode, options?: Options): Promise<QrCodes>;

  /**
   * Deletes a QR code and its short link.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes
   */
  delete(params: DeleteQrCode, options?: Options): Promise<Success>;
}

/** Creates a QR code and its short link. At most 2,000 QR codes per phone number. */
export interface CreateQrCode {
  /** Prefilled message of the chat. 1 to 140 characters. */
  prefilled_message: string;
  /** Image format. If set, the response contains the URL of a QR code image. */
  generate_qr_image?: QrImageType;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}

/**
 * Format of a QR code image.
 * Other values are accepted, too.
 */
export type QrImageType =
  /** SVG image format. */
  | "SVG"
  /** PNG image format. */
  | "PNG"
  | (string & {});

/** A QR code and its short link. */
export interface QrCode {
  /** Code that identifies the QR code: 14 characters, the end of its short link. */
  code: string;
  /** Prefilled message of the chat. */
  prefilled_message?: string;
  /** Short link: `https://wa.me/message/…`. */
  deep_link_url?: string;
  /** URL of the QR code image. */
  qr_image_url?: string;
  /** Creation time. Seconds since the Unix epoch. Returned to the platform's own apps only. */
  creation_time?: string | number;
}

/** Updates the prefilled message of a QR code. */
export interface UpdateQrCode {
  /** Code that identifies the QR code: 14 characters, the end of its short link. */
  code: string;
  /** Prefilled message of the chat. 1 to 140 characters. */
  prefilled_message: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}

/** Lists the QR codes of a phone number. */
export interface ListQrCodes {
  /** Fields to return per QR code. Default: `code`, `prefilled_message` and `deep_link_url`. */
  fields?: readonly QrCodeField[];
  /** Code of one QR code, to return only this one. */
  code?: string;
  /** Maximum number of QR codes per page. 1 to 25. Default: 25. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}

/** Field of `QrCode` to return. Its own fields can follow in braces: `field{one,two}`. */
export type QrCodeField =
  /** Code that identifies the QR code: 14 characters, the end of its short link. */
  | "code"
  /** Prefilled message of the chat. */
  | "prefilled_message"
  /** Short link: `https://wa.me/message/…`. */
  | "deep_link_url"
  /** URL of the QR code image. */
  | "qr_image_url"
  /** Creation time. Seconds since the Unix epoch. Returned to the platform's own apps only. */
  | "creation_time"
  | (string & {});

/** A page of QR codes. */
export interface QrCodes {
  /** QR codes on this page. */
  data: QrCode[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** Gets a QR code. The response is a one-element list. */
export interface GetQrCode {
  /** Code that identifies the QR code: 14 characters, the end of its short link. */
  code: string;
  /** Fields to return. Default: as in `qr_codes.list`. */
  fields?: readonly QrCodeField[];
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}

/** Deletes a QR code and its short link. */
export interface DeleteQrCode {
  /** Code that identifies the QR code: 14 characters, the end of its short link. */
  code: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}
