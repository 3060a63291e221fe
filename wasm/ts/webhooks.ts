// Webhooks: signature verification, and reading deliveries into events.

import type { Webhooks as Core } from "./core.js";
import { type Checked, asBytes, asNumber, asObject, asText } from "./crossing.js";
import { type Incoming, type NodeRequest, type NodeResponse, context, fromNode, fromWeb, headers } from "./adapters.js";
import { ValidationError, SignatureError, calling } from "./errors.js";
import { decode, parse } from "./json.js";
import { fields } from "./operations.js";
import { isQuery } from "./realm.js";
import { type Hmac, core, hmac } from "./runtime.js";
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
  /** Returns the event as a plain object. Several fields are computed on access, and a copy (`{...event}`) has none of them. */
  toJSON(): Omit<EventOf<K>, "toJSON">;
}

/** Event of any kind. */
export type Event = { [K in keyof Kinds]: EventOf<K> }[keyof Kinds];

/** Settings of the receiver. */
export interface WebhookSettings {
  /** App secret. Pass several during a rotation of secrets, or for several apps. */
  appSecret: string | string[];
  /** Verify token that was registered with the callback URL. */
  verifyToken?: string;
  /** Largest accepted delivery, in bytes. The platform sends at most 3 MB. Default: 4 MiB. */
  limit?: number;
}

/** Stores the events of a delivery. Returns the events to handle, or nothing to handle all of them. */
export type Store = (events: Event[]) => readonly Event[] | void | Promise<readonly Event[] | void>;

/** A handler with the filter of its events. */
interface Handler {
  filter: (event: never) => boolean;
  handle: (event: never) => unknown;
}

/** The reply to a request, and the events to handle after it. */
interface Reply {
  status: number;
  text?: string;
  events?: readonly Event[];
}

/**
 * The receiver of webhooks: verifies signatures, answers the handshake, stores events and calls handlers.
 *
 * A delivery is answered with status 200 as soon as its events are stored. The platform sends the whole delivery again
 * after any other status, for up to 7 days. A delivery holds at most 1,000 updates in 3 MB, and can arrive more than
 * once and in any order.
 */
export class Webhooks {
  readonly #secrets: Checked<string>[];
  readonly #verifyToken: Checked<string>;
  readonly #limit: number | undefined;
  readonly #handlers = new Map<keyof Kinds, Handler[]>();
  #store: Store = () => {};
  // The event isn't printed: it holds personal messages.
  #onError: (error: unknown, event?: Event) => unknown = (error) => console.error(error);
  #made: Core | undefined;
  #hmacs: Hmac[] | undefined;

  constructor(settings: WebhookSettings) {
    const { appSecret, verifyToken = "", limit } = asObject(settings, "settings");
    // Anyone can sign with an empty secret, and the host's HMAC accepts one.
    this.#secrets = [appSecret].flat().map((secret) => asText(secret, "appSecret")).filter((secret) => secret !== "");
    this.#verifyToken = asText(verifyToken, "verifyToken");
    this.#limit = limit === undefined ? undefined : asNumber(limit, "limit");
    // Without a secret the core throws at once; otherwise it is instantiated at its first use.
    if (this.#secrets.length === 0) this.#core();
  }

  /**
   * Sets the function that stores each delivery before the reply. If it throws, the reply is 503, no handler is called,
   * and the platform sends the delivery again. If it returns a list, only these events are handled, for example only
   * the new ones.
   */
  store(store: Store): this {
    this.#store = store;
    return this;
  }

  /**
   * Registers a handler for events of a kind, optionally only for those that pass a filter: any function of the event,
   * such as `has("text")`.
   *
   * Handlers are called one after another, once the delivery is stored. An error in a handler goes to `onError`; it
   * affects neither the reply nor the other handlers, because the platform can't send a single event again.
   */
  on<K extends keyof Kinds>(kind: K, handler: (event: EventOf<K>) => unknown): this;
  on<K extends keyof Kinds, E extends EventOf<K>>(kind: K, filter: (event: EventOf<K>) => event is E, handler: (event: E) => unknown): this;
  on<K extends keyof Kinds>(kind: K, filter: (event: EventOf<K>) => boolean, handler: (event: EventOf<K>) => unknown): this;
  on(kind: keyof Kinds, ...given: ((event: never) => unknown)[]): this {
    const [handle, filter = () => true] = given.reverse() as [Handler["handle"], Handler["filter"]?];
    this.#handlers.set(kind, [...(this.#handlers.get(kind) ?? []), { filter, handle }]);
    return this;
  }

  /**
   * Sets the function for errors: in a handler, with its event; in `store`; or because a body parser consumed the body.
   * Default: `console.error`. A client that disconnects isn't an error.
   */
  onError(onError: (error: unknown, event?: Event) => unknown): this {
    this.#onError = onError;
    return this;
  }

  /**
   * Replies to a web-standard `Request`, in Workers, Deno, Bun, Next, Hono and compatible servers. The function is
   * bound and can be passed directly: `export const POST = hooks.handle`, or `export default { fetch: hooks.handle }`.
   *
   * If a further argument is a worker's context, handlers continue after the reply through its `waitUntil`; otherwise
   * they finish before it.
   */
  readonly handle = async (request: Request, ...given: unknown[]): Promise<Response> => {
    const { status, text, events = [] } = await this.#receive(fromWeb(request));
    const worker = context(given);
    if (worker) worker.waitUntil(this.#handleLater(events));
    else await this.#handle(events);
    return new Response(text, { status, headers: headers(status) });
  };

  /**
   * Replies to a request of Node's `http`, Express, or a compatible server. The function is bound and can be passed
   * directly: `app.all("/webhook", hooks.listener)`. Handlers are called after the reply.
   *
   * The listener needs the raw body: put it before body parsers. It also accepts the body of `express.raw()`, which
   * then needs a limit of 4 MB.
   */
  readonly listener = (request: NodeRequest, response: NodeResponse): void => {
    void this.#listen(request, response);
  };

  async #listen(request: NodeRequest, response: NodeResponse): Promise<void> {
    const { status, text, events = [] } = await this.#receive(fromNode(request));
    try {
      response.writeHead(status, headers(status));
      response.end(text);
    } catch (error) {
      await this.#failed(error);
    }
    await this.#handleLater(events);
  }

  /** Never throws, and nor do the methods below: nothing would catch the error. */
  async #receive({ method, query, signature, body }: Incoming): Promise<Reply> {
    let events: Event[];
    try {
      if (method === "GET") return { status: 200, text: this.challenge(query) };
      if (method !== "POST") return { status: 405 };
      const bytes = await body(this.#limit ?? core().largestDelivery());
      if (typeof bytes === "number") return { status: bytes };
      events = this.verify(signature as string, bytes);
    } catch (error) {
      if (error instanceof SignatureError) return { status: error.status, text: error.message };
      await this.#failed(error);
      return { status: 500 };
    }
    try {
      const kept = await this.#store(events);
      if (!Array.isArray(kept)) return { status: 200, events };
      if (kept.some((event) => typeof event?.kind !== "string")) throw new ValidationError("store", "the events to handle, or nothing", "a list of other values");
      return { status: 200, events: kept };
    } catch (error) {
      await this.#failed(error);
      return { status: 503 };
    }
  }

  /** Waits for the end of this turn, when the reply is sent: a handler could delay it. */
  async #handleLater(events: readonly Event[]): Promise<void> {
    await new Promise((done) => setTimeout(done));
    await this.#handle(events);
  }

  async #handle(events: readonly Event[]): Promise<void> {
    for (const event of events) {
      for (const { filter, handle } of this.#handlers.get(event.kind) ?? []) {
        try {
          if (filter(event as never)) await handle(event as never);
        } catch (error) {
          await this.#failed(error, event);
        }
      }
    }
  }

  async #failed(error: unknown, event?: Event): Promise<void> {
    try {
      await this.#onError(error, event);
    } catch (worse) {
      console.error(worse, error);
    }
  }

  /**
   * Answers the platform's handshake. `query` is the query string of the GET request. Returns the body of the response
   * (status 200, plain text).
   */
  challenge(query: string): string {
    const given: unknown = query ?? "";
    return calling(() => this.#core().challenge(asText(isQuery(given) ? String(given) : given, "query")));
  }

  /** Verifies the `X-Hub-Signature-256` header against the raw bytes of the body, and reads the events. */
  verify(signature: string | null | undefined, body: Uint8Array | ArrayBuffer): Event[] {
    const bytes = asBytes(body, "body");
    const header = typeof signature === "string" ? asText(signature, "signature") : undefined;
    const host = hmac();
    const receiver = this.#core();
    if (host && bytes.length >= host.from) {
      const made = (this.#hmacs ??= this.#secrets.map((secret) => host.of(secret)));
      const hmacs = asBytes(new Uint8Array(32 * made.length), "hmacs");
      made.forEach((hmac, i) => hmacs.set(hmac(bytes), 32 * i));
      calling(() => receiver.compare(header, hmacs));
    } else {
      calling(() => receiver.verify(header, bytes));
    }
    return events(bytes);
  }

  #core(): Core {
    return (this.#made ??= calling(() => new (core().Webhooks)(this.#secrets, this.#verifyToken)));
  }
}

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

  /** Output of Node's console. */
  [Symbol.for("nodejs.util.inspect.custom")](): Json {
    return this.toJSON();
  }

  toJSON(): Json {
    const { kind, field, entry_id, phone_number_id, timestamp, key, contact, context, data } = this;
    return { kind, field, entry_id, phone_number_id, timestamp, key, contact, context, data };
  }
}
