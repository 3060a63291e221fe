// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Paging } from "./shared.js";

/** Operations: `message_history.list`, `message_history.list_events`. */
export interface MessageHistoryArea {
  /**
   * List messages of a number and what became of them.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-history-api
   */
  list(params?: ListMessageHistory, options?: Options): Promise<MessageHistory>;

  /** Every item of every page. A page is requested when its first item is needed. */
  listAll(params?: ListMessageHistory, options?: Options): AsyncGenerator<MessageHistoryEntry, void>;

  /**
   * List what became of one message.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-history-api
   */
  listEvents(params: ListMessageHistoryEvents, options?: Options): Promise<MessageHistoryEvents>;

  /** Every item of every page. A page is requested when its first item is needed. */
  listEventsAll(params: ListMessageHistoryEvents, options?: Options): AsyncGenerator<HistoryEdge, void>;
}

/** List messages of a number and what became of them. */
export interface ListMessageHistory {
  /** Only this message. */
  message_id?: string;
  /** What to tell of each, by commas: `id`, `message_id`, `events`. The first two unless told. */
  fields?: string;
  /** How many on a page: 1 to 100, 25 unless told. */
  limit?: number;
  /** The page after this cursor. */
  after?: string;
  /** The page before this cursor. */
  before?: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}

/** A page of messages. */
export interface MessageHistory {
  /** The messages. */
  data: MessageHistoryEntry[];
  /** The way to the other pages. */
  paging?: Paging;
}

/** A message in the history. */
export interface MessageHistoryEntry {
  /** The entry's id. */
  id: string;
  /** The message. */
  message_id?: string;
  /** What became of it. */
  events?: HistoryEvents;
}

/** A page of what became of a message. */
export interface HistoryEvents {
  /** What became of it. */
  data?: HistoryEvent[];
  /** The way to the other pages. */
  paging?: Paging;
}

/** Something that became of a message, and whether you were told. */
export interface HistoryEvent {
  /** Its id. */
  id?: string;
  /** What it is. */
  delivery_status?: HistoryStatus;
  /** Whether you were told by webhook: `PENDING`, `DELIVERED`, `FAILED`, `RETRYING`. */
  webhook_update_state?: string;
  /** When. */
  timestamp?: string | number;
  /** Which app was told. */
  application?: HistoryApplication;
  /** Where it was told. */
  webhook_uri?: string;
  /** What went wrong. */
  error_description?: string;
}

/**
 * What became of a message.
 * Other values are accepted, too.
 */
export type HistoryStatus =
  /** It went out. */
  | "SENT"
  /** It arrived. */
  | "DELIVERED"
  /** It was read. */
  | "READ"
  /** It failed. */
  | "FAILED"
  /** It was deleted. */
  | "DELETED"
  | (string & {});

/** An app that was told. */
export interface HistoryApplication {
  /** Its id. */
  id?: string;
  /** Its name. */
  name?: string;
}

/** List what became of one message. */
export interface ListMessageHistoryEvents {
  /** The message's entry in the history. */
  message_history_id: string;
  /** Only these states. */
  status_filter?: HistoryStatus;
  /** What to tell of each, by commas. */
  fields?: string;
  /** How many on a page: 1 to 100, 25 unless told. */
  limit?: number;
  /** The page after this cursor. */
  after?: string;
  /** The page before this cursor. */
  before?: string;
}

/** A page of what became of a message. */
export interface MessageHistoryEvents {
  /** What became of it. */
  data: HistoryEdge[];
  /** The way to the other pages. */
  paging?: Paging;
}

/** Something that became of a message, and its place in the list. */
export interface HistoryEdge {
  /** Its place. */
  cursor?: string;
  /** What it is. */
  node: HistoryNode;
}

/** Something that became of a message. */
export interface HistoryNode {
  /** Its id. */
  id?: string;
  /** What it is. */
  delivery_status?: HistoryStatus;
  /** When it happened. */
  occurrence_timestamp?: string | number;
  /** When it was known. */
  status_timestamp?: string | number;
  /** What went wrong. */
  error_description?: string;
  /** Which app was told. */
  application?: HistoryApplication;
}
