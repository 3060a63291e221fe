// Events: deliveries read into them, and events that were stored.

import { type Checked, asBytes, asNumber, asText } from "./crossing.js";
import { ValidationError } from "./errors.js";
import { textEncoder } from "./host.js";
import { decode, parse } from "./json.js";
import { fields } from "./operations.js";
import { type EventRecipient, recipientOf } from "./replies.js";
import { core } from "./runtime.js";
import type { Contact, Kinds } from "./areas.js";

/** An event of a delivery: its kind, its origin and its complete content. */
export interface EventOf<K extends keyof Kinds> {
  /**
   * Kind of the event. The list belongs to this library and is closed: content that the platform adds later is
   * `unknown` until a new version knows it.
   */
  readonly kind: K;
  /** Webhook field that the event arrived in. */
  readonly field: string;
  /** ID of the WhatsApp Business account. A few fields hold the ID of the business portfolio instead. */
  readonly entry_id: string;
  /** ID of the business phone number, if the event belongs to one. */
  readonly phone_number_id?: string;
  /**
   * Time of the event, in milliseconds since the Unix epoch. If the item has no time, this is the time of the
   * delivery's entry.
   */
  readonly timestamp?: number;
  /** Deduplication key. Identical across redeliveries; keep it for at least 7 days to handle each event once. */
  readonly key: string;
  /** Contact of the user that the event is from or for. */
  readonly contact?: Contact;
  /** Rest of the change that brought the event: its value without the lists of items and contacts. */
  readonly context: Record<string, unknown>;
  /** The item as received. */
  readonly data: Kinds[K];
  /**
   * Parameters of `messages.send` that address the user or the group of the event: `wa.messages.send({ ...event.recipient, … })`.
   * Absent if there is no one to answer. `wa.reply(event, …)` uses them.
   */
  readonly recipient?: EventRecipient;
  /** Returns the event as a plain object, which `Event.fromJSON` reads. Several fields are computed on access, and a copy (`{...event}`) has none of them. */
  toJSON(): Omit<EventOf<K>, "toJSON" | "recipient">;
}

/** Event of any kind. */
export type Event = { [K in keyof Kinds]: EventOf<K> }[keyof Kinds];

export const Event = {
  /** Reads an event that was stored as JSON: the text, or its parsed object. */
  fromJSON(stored: string | object): Event {
    return new Stored(stored) as unknown as Event;
  },
};

/**
 * Reads the events of a delivery whose signature was verified elsewhere: every item of every change of every entry, in
 * order. Never fails and never drops an item: unknown content becomes an event too. If an object repeats a key, which
 * the platform never does, the last one counts, as in `JSON.parse`; the other languages read repeated lists one after
 * another.
 */
export function events(given: Uint8Array | ArrayBuffer): Event[] {
  const body = asBytes(given, "body");
  const delivery = new Delivery(body);
  let value: unknown;
  try {
    value = parse(decode(body), body);
  } catch {
    delivery.add("malformed", bytes(body));
    return delivery.events;
  }
  const entries = isObject(value) ? value["entry"] : undefined;
  if (Array.isArray(entries)) entries.forEach((entry) => delivery.entry(entry));
  else delivery.add("unknown", value);
  return delivery.events;
}

type Json = Record<string, unknown>;
type Items = (typeof fields)[number];

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads a value that holds a name, an ID or a time: text, with U+FFFD for lone surrogates, or the digits of an integer. */
const text = (value: unknown): string | undefined =>
  typeof value === "string" ? value.toWellFormed() : Number.isSafeInteger(value) ? String(value) : undefined;

function bytes(body: Uint8Array): { base64: string } {
  let binary = "";
  for (const byte of body) binary += String.fromCharCode(byte);
  return { base64: btoa(binary) };
}

/** Item table by field: rows by the name of their list, or `null` for the value itself. */
const byField = new Map<string, Map<string | null, Items>>();
for (const items of fields) {
  const known = byField.get(items.field) ?? new Map<string | null, Items>();
  byField.set(items.field, known.set(items.list, items));
}

/** Walk over a delivery, by the item table that the core prints. */
class Delivery {
  readonly events: Event[] = [];
  readonly #body: Checked<Uint8Array>;
  #digest: string | undefined;

  constructor(body: Checked<Uint8Array>) {
    this.#body = body;
  }

  get digest(): string {
    return (this.#digest ??= core().digest(this.#body));
  }

  entry(entry: unknown): void {
    const { id, time, changes } = isObject(entry) ? entry : {};
    const place = { entryId: text(id) ?? "", time: seconds(text(time)) };
    if (!Array.isArray(changes)) return this.add("unknown", entry, { ...nowhere, ...place, delivery: this });
    for (const change of changes) this.#change(change, place.entryId, place.time);
  }

  #change(change: unknown, entryId: string, time: number | undefined): void {
    const { field, value } = isObject(change) ? change : {};
    const shared = { delivery: this, field: text(field) ?? "", entryId, time, value: isObject(value) ? value : {} };
    const known = byField.get(shared.field);
    const before = this.events.length;
    if (known) {
      for (const name in shared.value) {
        const items = known.get(name);
        const list = shared.value[name];
        if (items && Array.isArray(list)) for (const item of list) this.#known(items, item, shared);
      }
    }
    if (this.events.length > before) return;
    // The event holds the whole value, so no context remains.
    this.#known(known?.get(null), isObject(change) && "value" in change ? value : change, { ...shared, value: {} });
  }

  #known(items: Items | undefined, data: unknown, shared: Shared): void {
    this.add(items && isObject(data) ? items.kind : "unknown", data, shared, items);
  }

  add(kind: keyof Kinds, data: unknown, shared: Shared = { ...nowhere, delivery: this }, items?: Items): void {
    this.events.push(new Item(kind, data, { shared, items, index: this.events.length }) as unknown as Event);
  }
}

/** The part of a change that its events share. */
interface Shared {
  delivery: Delivery;
  field: string;
  entryId: string;
  time: number | undefined;
  value: Json;
  byId?: ContactsById;
}

/** Contacts by user ID and by WhatsApp ID. */
interface ContactsById {
  user: Map<string, unknown>;
  wa_id: Map<string, unknown>;
}

/** Removes the leading `+` of a WhatsApp ID. */
const plain = (id: string): string => id.replace(/^\++/, "");

function index(contacts: unknown[]): ContactsById {
  const byId: ContactsById = { user: new Map(), wa_id: new Map() };
  for (const contact of contacts) {
    if (!isObject(contact)) continue;
    for (const [by, id] of [[byId.user, text(contact["user_id"])], [byId.wa_id, text(contact["wa_id"])]] as const) {
      if (id !== undefined && !by.has(plain(id))) by.set(plain(id), contact);
    }
  }
  return byId;
}

/** Place of an event: its change, its row of the item table, and its position in the delivery. */
interface Place {
  shared: Shared;
  items: Items | undefined;
  index: number;
}

/** Keys of the objects in a change's value that hold the ID of the business phone number. */
const numbers = ["metadata", "recipient", "phone_number_settings"];

const nowhere = { field: "", entryId: "", time: undefined, value: {} };

/** Converts seconds since the Unix epoch to milliseconds. */
const seconds = (digits: string | undefined): number | undefined =>
  digits !== undefined && /^\d+$/.test(digits) && Number(digits) < 1e12 ? Number(digits) * 1000 : undefined;

/** An event that computes rarely used fields on access. */
class Item {
  readonly kind: keyof Kinds;
  readonly field: string;
  readonly entry_id: string;
  readonly data: unknown;
  readonly #place: Place;

  constructor(kind: keyof Kinds, data: unknown, place: Place) {
    this.kind = kind;
    this.field = place.shared.field;
    this.entry_id = place.shared.entryId;
    this.data = data;
    this.#place = place;
  }

  get phone_number_id(): string | undefined {
    const holder = this.#place.items?.list ? this.#place.shared.value : this.data;
    if (!isObject(holder)) return undefined;
    for (const name of numbers) {
      const object = holder[name];
      const id = isObject(object) ? text(object["phone_number_id"]) : undefined;
      if (id !== undefined) return id;
    }
    return undefined;
  }

  get timestamp(): number | undefined {
    const digits = this.#place.items && isObject(this.data) ? text(this.data["timestamp"]) : undefined;
    return seconds(digits) ?? this.#place.shared.time;
  }

  get key(): string {
    return this.#identity() ?? `${this.kind}:${this.#place.shared.delivery.digest}:${this.#place.index}`;
  }

  #identity(): string | undefined {
    const { items } = this.#place;
    if (!items || items.kind !== this.kind || items.key.length === 0) return undefined;
    const parts = items.key.map((names) => this.#each(names)[0]);
    return parts.includes(undefined) ? undefined : [this.kind, ...parts.map((part) => part!.replace(/[%:]/g, encodeURIComponent))].join(":");
  }

  /** Returns the values that are present among these names: keys of the item, or the special names of the item table. */
  #each(names: readonly string[]): string[] {
    const data: Json = isObject(this.data) ? this.data : {};
    const values = names.map((name) => (name === "" ? "" : name === "^" ? this.phone_number_id : text(data[name])));
    return values.filter((part) => part !== undefined);
  }

  get contact(): unknown {
    const { items, shared } = this.#place;
    const contacts = shared.value["contacts"];
    if (!items || items.wa_id.length === 0 || !Array.isArray(contacts)) return undefined;
    if (contacts.length === 1) return contacts[0];
    const byId = (shared.byId ??= index(contacts));
    for (const by of ["user", "wa_id"] as const) {
      for (const id of this.#each(items[by])) {
        if (byId[by].has(plain(id))) return byId[by].get(plain(id));
      }
    }
    return undefined;
  }

  get context(): Json {
    const listed = ([name, value]: [string, unknown]) =>
      Array.isArray(value) && (name === "contacts" || byField.get(this.field)?.has(name));
    return Object.fromEntries(Object.entries(this.#place.shared.value).filter((pair) => !listed(pair)));
  }

  get recipient(): EventRecipient | undefined {
    return recipientOf(this);
  }

  /** Output of Node's console. */
  [Symbol.for("nodejs.util.inspect.custom")](): Json {
    return this.toJSON();
  }

  toJSON(): Json {
    const { kind, field, entry_id, phone_number_id, timestamp, key, contact, context, data } = this;
    return { kind, field, entry_id, phone_number_id, timestamp, key, contact, context, data };
  }
}

/** An event that was stored as JSON. */
class Stored {
  readonly kind: string;
  readonly field: string;
  readonly entry_id: string;
  readonly phone_number_id: string | undefined;
  readonly timestamp: number | undefined;
  readonly key: string;
  readonly contact: unknown;
  readonly context: Json;
  readonly data: unknown;

  constructor(stored: string | object) {
    const given: unknown = typeof stored === "string" ? parsed(stored) : stored;
    if (!isObject(given)) throw new ValidationError("event", "an event as JSON", typeof given);
    const { kind, field, entry_id, phone_number_id, timestamp, key, contact, context, data } = given;
    this.kind = asText(kind, "event.kind");
    this.field = asText(field, "event.field");
    this.entry_id = asText(entry_id, "event.entry_id");
    this.phone_number_id = phone_number_id == null ? undefined : asText(phone_number_id, "event.phone_number_id");
    this.timestamp = timestamp == null ? undefined : asNumber(timestamp, "event.timestamp");
    this.key = asText(key, "event.key");
    this.contact = contact ?? undefined;
    this.context = isObject(context) ? context : {};
    this.data = data;
  }

  get recipient(): EventRecipient | undefined {
    return recipientOf(this);
  }

  toJSON(): Json {
    return Object.fromEntries(Object.entries(this));
  }
}

function parsed(json: string): unknown {
  try {
    return parse(json, textEncoder().encode(json));
  } catch {
    throw new ValidationError("event", "an event as JSON", "text that isn't JSON");
  }
}
