// Answers to events: to whom, and from which number.

import type { Content, SendMessage } from "./areas/messages.js";
import { asText } from "./crossing.js";
import { ValidationError, calling } from "./errors.js";
import { stringify } from "./json.js";
import { core } from "./runtime.js";
import type { Event } from "./events.js";
import type { Options } from "./settings.js";

/** Parameters of `messages.send` that address a user or a group. */
export type EventRecipient = { to: string; recipient_type?: "group" } | { recipient: string };

/** Content of a reply, and further parameters of `messages.send`. */
export type Reply = Content & { [K in Exclude<keyof SendMessage, keyof Content | "to" | "recipient" | "recipient_type">]?: SendMessage[K] };

/** Options of a reply. */
export interface ReplyOptions extends Options {
  /** Quotes the message above the reply. Default: `false`. */
  quote?: boolean;
}

/** Options of a read receipt. */
export interface MarkReadOptions extends Options {
  /** Shows the typing indicator until the next message, for at most 25 s. Default: `false`. */
  typing?: boolean;
}

/** Returns the parameters with which to answer an event, or nothing if there is no one to answer. */
export function recipientOf({ data, contact, context }: { data: unknown; contact?: unknown; context: unknown }): EventRecipient | undefined {
  const known = contact === undefined ? undefined : stringify(contact, "event.contact");
  const found = calling(() => core().recipient(stringify(data, "event.data"), known, stringify(context, "event.context")));
  return found === undefined ? undefined : (JSON.parse(found) as EventRecipient);
}

/** Returns the parameters of the message that answers an event. */
export function replyTo(event: Event, content: Reply, quote: boolean): SendMessage {
  const { recipient } = checked(event);
  if (recipient === undefined) throw new ValidationError("event", "an event with a recipient to answer", event.kind);
  const context = quote ? { context: { message_id: messageOf(event) } } : {};
  return { ...from(event), ...content, ...recipient, ...context } as SendMessage;
}

/** Returns the parameters that mark the message of an event as read. */
export function readReceipt(event: Event, typing: boolean): { message_id: string; phone_number_id?: string; typing_indicator?: { type: "text" } } {
  return { ...from(checked(event)), message_id: messageOf(event), ...(typing && { typing_indicator: { type: "text" } }) };
}

/** Refuses what isn't an event. */
export function checked(event: Event): Event {
  if (typeof event !== "object" || event === null || typeof event.kind !== "string") throw new ValidationError("event", "an event of a webhook", typeof event);
  return event;
}

/** Returns the number that the event arrived at. */
function from({ phone_number_id }: Event): { phone_number_id?: string } {
  return phone_number_id === undefined ? {} : { phone_number_id };
}

function messageOf({ data }: Event): string {
  return asText((data as { id?: unknown } | null)?.id, "event.data.id");
}
