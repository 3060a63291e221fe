// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Paging } from "./shared.js";

/** Operations: `message_history.list`, `message_history.list_events`. */
export interface MessageHistoryArea {
  /**
   * Lists the message history of a phone number.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-history-api
   */
  list(params?: ListMessageHistory, options?: Options): Promise<MessageHistory>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listAll(params?: ListMessageHistory, options?: Options): AsyncGenerator<MessageHistoryEntry, void>;

  /**
   * Lists the delivery events of one message.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-history-api
   */
  listEvents(params: ListMessageHistoryEvents, options?: Options): Promise<MessageHistoryEvents>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listEventsAll(params: ListMessageHistoryEvents, options?: Options): AsyncGenerator<HistoryEdge, void>;
}

/** Lists the message history of a phone number. */
export interface ListMessageHistory {
  /** ID of one message, to return only its entry. */
  message_id?: string;
  /** Fields to return per entry. Default: `id` and `message_id`. */
  fields?: readonly MessageHistoryField[];
  /** Maximum number of entries per page. 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}

/** Field of `MessageHistoryEntry` to return. Its own fields can follow in braces: `field{one,two}`. */
export type MessageHistoryField =
  /** ID of the history entry. */
  | "id"
  /** ID of the message. */
  | "message_id"
  /** Delivery events of the message. */
  | "events"
  | (string & {});

/** A page of the message history. */
export interface MessageHistory {
  /** Messages on this page. */
  data: MessageHistoryEntry[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** A message in the message history. */
export interface MessageHistoryEntry {
  /** ID of the history entry. */
  id: string;
  /** ID of the message. */
  message_id?: string;
  /** Delivery events of the message. */
  events?: HistoryEvents;
}

/** A page of delivery events, inside a history entry. */
export interface HistoryEvents {
  /** Delivery events on this page. */
  data?: HistoryEvent[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** A delivery event of a message and the state of its webhook. */
export interface HistoryEvent {
  /** ID of the event. */
  id?: string;
  /** Delivery status of the message. */
  delivery_status?: HistoryStatus;
  /** State of the webhook for this event: `PENDING`, `DELIVERED`, `FAILED` or `RETRYING`. */
  webhook_update_state?: string;
  /** Time of the event. Seconds since the Unix epoch. */
  timestamp?: string | number;
  /** App that received the webhook. */
  application?: HistoryApplication;
  /** Callback URL of the webhook. */
  webhook_uri?: string;
  /** Description of the error. */
  error_description?: string;
}

/**
 * Delivery status of a message.
 * Other values are accepted, too.
 */
export type HistoryStatus =
  /** Sent by the platform. */
  | "SENT"
  /** Delivered to the user. */
  | "DELIVERED"
  /** Read by the user. */
  | "READ"
  /** Failed to be delivered. */
  | "FAILED"
  /** Reported as deleted. */
  | "DELETED"
  | (string & {});

/** An app that received a webhook. */
export interface HistoryApplication {
  /** ID of the app. */
  id?: string;
  /** Name of the app. */
  name?: string;
}

/** Lists the delivery events of one message. */
export interface ListMessageHistoryEvents {
  /** ID of the message's entry in the history. */
  message_history_id: string;
  /** Delivery status, to return only events with this status. */
  status_filter?: HistoryStatus;
  /** Fields to return per event. */
  fields?: readonly HistoryEdgeField[];
  /** Maximum number of events per page. 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
}

/** Field of `HistoryEdge` to return. Its own fields can follow in braces: `field{one,two}`. */
export type HistoryEdgeField =
  /** Cursor of the event's position. */
  | "cursor"
  /** Delivery event of the message. */
  | "node"
  | (string & {});

/** A page of delivery events. */
export interface MessageHistoryEvents {
  /** Delivery events on this page. */
  data: HistoryEdge[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** A delivery event and its position in the list. */
export interface HistoryEdge {
  /** Cursor of the event's position. */
  cursor?: string;
  /** Delivery event of the message. */
  node: HistoryNode;
}

/** A delivery event of a message. */
export interface HistoryNode {
  /** ID of the event. */
  id?: string;
  /** Delivery status of the message. */
  delivery_status?: HistoryStatus;
  /** Time at which the event happened. Seconds since the Unix epoch. */
  occurrence_timestamp?: string | number;
  /** Time at which the platform recorded the status. Seconds since the Unix epoch. */
  status_timestamp?: string | number;
  /** Description of the error. */
  error_description?: string;
  /** App that received the webhook. */
  application?: HistoryApplication;
}
