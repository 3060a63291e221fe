// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Call, Options } from "../client.js";
import { items } from "../paging.js";

/** Operations: `letters.send`, `letters.list`. */
export class LettersArea {
  readonly #on: Call;

  constructor(on: Call) {
    this.#on = on;
  }

  /**
   * Send a letter.
   *
   * It may hold *\/ signs.
   * One side at most.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/letters#send
   */
  send(params: SendLetter, options?: Options): Promise<Letter> {
    return this.#on.call("letters.send", params, options);
  }

  /**
   * List the letters of an account.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/letters
   */
  list(params: ListLetters = {}, options?: Options): Promise<Letters> {
    return this.#on.call("letters.list", params, options);
  }

  /** Every item of every page. A page is requested when its first item is needed. */
  listAll(params: ListLetters = {}, options?: Options): AsyncGenerator<Letter, void> {
    return items(this.#on, "letters.list", params, options, (page) => page.data);
  }
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
  /** Cursor of the next page. */
  after?: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** A page of letters. */
export interface Letters {
  /** The letters. */
  data: Letter[];
}
