// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Bytes } from "../forms.js";

/** Operations: `letters.send`, `letters.list`. */
export interface LettersArea {
  /**
   * Send a letter.
   *
   * It may hold *\/ signs.
   * One side at most.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/letters#send
   */
  send(params: SendLetter, options?: Options): Promise<Letter>;

  /**
   * List the letters of an account.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/letters
   */
  list(params?: ListLetters, options?: Options): Promise<Letters>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listAll(params?: ListLetters, options?: Options): AsyncGenerator<Letter, void>;
}

/**
 * Send a letter.
 *
 * It may hold *\/ signs.
 * One side at most.
 */
export interface SendLetter {
  /** The text. */
  text: string;
  /** The sender. */
  from?: string;
  /** How fast it goes. */
  speed?: Speed;
  /** Pictures in the letter. */
  pictures?: readonly Bytes[];
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
  /** Constant; may be omitted. */
  product?: "post";
}

/**
 * The speed of a letter.
 * Other values are accepted, too.
 */
export type Speed =
  /** By land. */
  | "land"
  /** By air. */
  | "air"
  | (string & {});

/** A letter. */
export interface Letter {
  /** ID of the letter. */
  id: string;
}

/** List the letters of an account. */
export interface ListLetters {
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** A page of letters. */
export interface Letters {
  /** The letters. */
  data: Letter[];
}
