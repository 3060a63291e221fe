// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Paging, Success } from "./shared.js";

/** Operations: `welcome_message_sequences.create`, `welcome_message_sequences.update`, `welcome_message_sequences.list`, `welcome_message_sequences.delete`. */
export interface WelcomeMessageSequencesArea {
  /**
   * Creates a welcome message sequence, which ads that click to WhatsApp can refer to.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  create(params: CreateWelcomeSequence, options?: Options): Promise<WelcomeSequenceResult>;

  /**
   * Updates a welcome message sequence.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  update(params: UpdateWelcomeSequence, options?: Options): Promise<WelcomeSequenceResult>;

  /**
   * Lists the welcome message sequences of a WhatsApp Business account.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  list(params?: ListWelcomeSequences, options?: Options): Promise<WelcomeSequences>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listAll(params?: ListWelcomeSequences, options?: Options): AsyncGenerator<StoredWelcomeSequence, void>;

  /**
   * Deletes a welcome message sequence. Refused with code 4027012 while an active ad uses the sequence.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  delete(params: DeleteWelcomeSequence, options?: Options): Promise<Success>;
}

/** Creates a welcome message sequence, which ads that click to WhatsApp can refer to. */
export interface CreateWelcomeSequence {
  /** Name of the sequence. */
  name: string;
  /** Content of the sequence. */
  welcome_message_sequence: WelcomeSequence;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** Content of a welcome message sequence. */
export interface WelcomeSequence {
  /** Text of the welcome message. */
  text: string;
  /** Message that is prefilled for the user. */
  autofill_message?: AutofillMessage;
  /** Questions that the user can tap. */
  ice_breakers?: readonly IceBreaker[];
}

/** Message that is prefilled for the user. */
export interface AutofillMessage {
  /** Text of the message. */
  content: string;
}

/** Question that the user can tap. */
export interface IceBreaker {
  /** Text of the question. */
  title: string;
}

/** Result of creating or updating a welcome message sequence. */
export interface WelcomeSequenceResult {
  /** ID of the new sequence. Absent after an update. */
  sequence_id?: string;
  /** True if the sequence was updated. */
  success?: boolean;
}

/** Updates a welcome message sequence. */
export interface UpdateWelcomeSequence {
  /** ID of the sequence. */
  sequence_id: string;
  /** Name of the sequence. */
  name?: string;
  /** Content of the sequence. */
  welcome_message_sequence?: WelcomeSequence;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** Lists the welcome message sequences of a WhatsApp Business account. */
export interface ListWelcomeSequences {
  /** ID of one sequence, to return only this one. */
  sequence_id?: string;
  /** Maximum number of sequences per page. 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** A page of welcome message sequences. */
export interface WelcomeSequences {
  /** Sequences on this page. */
  data: StoredWelcomeSequence[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** A welcome message sequence of an account. */
export interface StoredWelcomeSequence {
  /** ID of the sequence. */
  sequence_id?: string;
  /** Name of the sequence. */
  name?: string;
  /** Content of the sequence, as JSON text. */
  welcome_message_sequence?: string;
  /** True if an ad uses the sequence. */
  is_used_in_ad?: boolean;
}

/** Deletes a welcome message sequence. Refused with code 4027012 while an active ad uses the sequence. */
export interface DeleteWelcomeSequence {
  /** ID of the sequence. */
  sequence_id: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}
