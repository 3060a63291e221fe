// Webhooks in, events out.

import type { Webhooks as Core } from "./core.js";
import { type Checked, asBytes, asNumber, asObject, asText } from "./crossing.js";
import { type Context, type Incoming, type NodeRequest, type NodeResponse, fromNode, fromWeb, headers } from "./adapters.js";
import { ValidationError, SignatureError, calling } from "./errors.js";
import { decode, parse } from "./json.js";
import { fields } from "./operations.js";
import { type Hmac, core, hostHmac } from "./runtime.js";
import type { Contact, Kinds } from "./areas.js";

/** One thing that happened: what it is, where it belongs, and all that was said of it. */
export interface EventOf<K extends keyof Kinds> {
  /** What it is. The list is ours, and closed: what the platform adds is `unknown` until we know it. */
  readonly kind: K;
  /** The webhook field that brought it. */
  readonly field: string;
  /** The WhatsApp Business account that it happened to; for a few fields the business portfolio. */
  readonly entry_id: string;
  /** The business phone number that it happened to, where it happened to one. */
  readonly phone_number_id?: string;
  /** When it happened, in milliseconds since 1970; where the platform doesn't tell, when it told us. */
  readonly timestamp?: number;
  /** The same whenever the same thing is told again: what to remember, for seven days at least, to handle it once. */
  readonly key: string;
  /** What is known of the person it is from or for. */
  readonly contact?: Contact;
  /** The rest of the change that brought it. */
  readonly context: Record<string, unknown>;
  /** The item as it came. */
  readonly data: Kinds[K];
  /** All of it as a plain object: several fields are worked out when they are asked for, and a copy (`{...event}`) has none of them. */
  toJSON(): Omit<EventOf<K>, "toJSON">;
}

export type Event = { [K in keyof Kinds]: EventOf<K> }[keyof Kinds];

export interface WebhookSettings {
  /** The app's secret; several while one replaces another, or for several apps. */
  appSecret: string | string[];
  /** What you told the platform with the callback URL. */
  verifyToken?: string;
  /** The largest delivery to take, in bytes; 4 MiB unless told (the platform's are up to 3 MB). */
  limit?: number;
}

/** Stores the events of a delivery. Returns those to go on with, or nothing to go on with all of them. */
export type Store = (events: Event[]) => readonly Event[] | void | Promise<readonly Event[] | void>;

/** A handler of a kind's events, and those that it is for. */
interface Handler {
  filter: (event: never) => boolean;
  handle: (event: never) => unknown;
}

/** What to answer, and the events that are handled then. */
interface Reply {
  status: number;
  text?: string;
  events?: readonly Event[];
}

/**
 * The receiving end of a subscription.
 *
 * Deliveries hold up to 1,000 updates in 3 MB, may come twice and in any order. They are answered with status 200 as soon as
 * they are stored; anything else makes the platform send the whole delivery again, for up to seven days.
 */
export class Webhooks {
  readonly #secrets: Checked<string>[];
  readonly #verifyToken: Checked<string>;
  readonly #limit: number | undefined;
  readonly #handlers = new Map<keyof Kinds, Handler[]>();
  #store: Store = () => {};
  // The event isn't printed: it holds what people wrote.
  #onError: (error: unknown, event?: Event) => unknown = (error) => console.error(error);
  #made: Core | undefined;
  #hmacs: Hmac[] | undefined;

  constructor(settings: WebhookSettings) {
    const { appSecret, verifyToken = "", limit } = asObject(settings, "settings");
    // Anyone can sign with an empty secret, and the host's HMAC would.
    this.#secrets = [appSecret].flat().map((secret) => asText(secret, "appSecret")).filter((secret) => secret !== "");
    this.#verifyToken = asText(verifyToken, "verifyToken");
    this.#limit = limit === undefined ? undefined : asNumber(limit, "limit");
    // It refuses to go on with none, and says why; else it is made at its first use.
    if (this.#secrets.length === 0) this.#core();
  }

  /**
   * Store each delivery with this, before the platform is answered. When it throws, the answer is 503, no handler is called, and
   * the platform will send the delivery again. If it returns a list, only these events go to the handlers: those that are new,
   * for instance.
   */
  store(store: Store): this {
    this.#store = store;
    return this;
  }

  /**
   * Call this for every event of a kind, or for those that pass a filter: any function of the event, such as `has("text")`.
   *
   * Handlers are called one after another, once the delivery is stored. What one throws goes to `onError`, and changes neither
   * the answer nor whether the others are called: the platform can't send a single event again.
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
   * Tell this what goes wrong: in a handler, with its event, in `store`, or because a body was parsed before; `console.error` unless
   * told. A client that hangs up isn't an error of yours.
   */
  onError(onError: (error: unknown, event?: Event) => unknown): this {
    this.#onError = onError;
    return this;
  }

  /**
   * Answer a `Request` of the platform, in Workers, Deno, Bun, Next, Hono and whatever has them. It may be passed on as it is:
   * `export const POST = hooks.handle`.
   *
   * Give it a worker's context, whose `waitUntil` lets the handlers go on after the answer; else they finish before it.
   */
  readonly handle = async (request: Request, context?: Context): Promise<Response> => {
    const { status, text, events = [] } = await this.#receive(fromWeb(request));
    if (typeof context?.waitUntil === "function") context.waitUntil(this.#handleLater(events));
    else await this.#handle(events);
    return new Response(text, { status, headers: headers(status) });
  };

  /**
   * Answer a request of the platform in Node's `http`, in Express, and in what is built like them. It may be passed on as it is:
   * `app.all("/webhook", hooks.listener)`. Handlers are called after the answer.
   *
   * It needs the body as it came: put it before body parsers. It takes what `express.raw()` read too, which must have a limit of
   * 4 MB then.
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

  /** Never fails, and nor do those below: nobody is there to catch it. */
  async #receive({ method, query, signature, body }: Incoming): Promise<Reply> {
    let events: Event[];
    try {
      if (method === "GET") return { status: 200, text: this.challenge(query) };
      if (method !== "POST") return { status: 405 };
      const bytes = await body(this.#limit ?? core().largestDelivery());
      if (!(bytes instanceof Uint8Array)) return { status: bytes };
      events = this.verify(signature as string, bytes);
    } catch (error) {
      if (error instanceof SignatureError) return { status: error.status, text: error.message };
      await this.#failed(error);
      return { status: 500 };
    }
    try {
      const kept = await this.#store(events);
      if (!Array.isArray(kept)) return { status: 200, events };
      if (kept.some((event) => typeof event?.kind !== "string")) throw new ValidationError("store", "events to go on with, or nothing", "a list of other things");
      return { status: 200, events: kept };
    } catch (error) {
      await this.#failed(error);
      return { status: 503 };
    }
  }

  /** After this turn, at whose end the answer goes out: a handler may draw it out. */
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

  /** The answer to the platform's handshake: the query of its GET request in, the body of yours (as plain text) out. */
  challenge(query: string): string {
    const given: unknown = query ?? "";
    return calling(() => this.#core().challenge(asText(given instanceof URLSearchParams ? String(given) : given, "query")));
  }

  /** Check the `X-Hub-Signature-256` header over the body's bytes as they came, and read the events. */
  verify(signature: string | null | undefined, body: Uint8Array | ArrayBuffer): Event[] {
    const bytes = asBytes(body, "body");
    const header = typeof signature === "string" ? asText(signature, "signature") : undefined;
    const host = hostHmac();
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
 * The events of a delivery whose signature was checked elsewhere: every item of every change of every entry, in order.
 * Nothing fails, and nothing is left out: what isn't known is an event too. Where a key stands twice in an object, which the
 * platform never sends, the last counts, as in `JSON.parse`; in the other languages lists of the same name are read one after
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

/** What a value says where it names something or tells a time: text, with U+FFFD for half characters, or the digits of an integer. */
const text = (value: unknown): string | undefined =>
  typeof value === "string" ? value.toWellFormed() : Number.isSafeInteger(value) ? String(value) : undefined;

function bytes(body: Uint8Array): { base64: string } {
  let binary = "";
  for (const byte of body) binary += String.fromCharCode(byte);
  return { base64: btoa(binary) };
}

/** What is known of each field: of its lists by their names, and of its value, which has none. */
const byField = new Map<string, Map<string | null, Items>>();
for (const items of fields) {
  const known = byField.get(items.field) ?? new Map<string | null, Items>();
  byField.set(items.field, known.set(items.list, items));
}

/** The walk over a delivery, by the table that the core prints. */
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
    const told = { entryId: text(id) ?? "", time: seconds(text(time)) };
    if (!Array.isArray(changes)) return this.add("unknown", entry, { ...nowhere, ...told, delivery: this });
    for (const change of changes) this.#change(change, told.entryId, told.time);
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
    // It is whole: nothing is left to be its context.
    this.#known(known?.get(null), isObject(change) && "value" in change ? value : change, { ...shared, value: {} });
  }

  #known(items: Items | undefined, data: unknown, shared: Shared): void {
    this.add(items && isObject(data) ? items.kind : "unknown", data, shared, items);
  }

  add(kind: keyof Kinds, data: unknown, shared: Shared = { ...nowhere, delivery: this }, items?: Items): void {
    this.events.push(new Item(kind, data, { shared, items, index: this.events.length }) as unknown as Event);
  }
}

/** What the events of a change share. */
interface Shared {
  delivery: Delivery;
  field: string;
  entryId: string;
  time: number | undefined;
  value: Json;
  people?: People;
}

/** Contacts by user id and by WhatsApp id. */
interface People {
  user: Map<string, unknown>;
  wa_id: Map<string, unknown>;
}

/** A WhatsApp id as its digits. */
const plain = (id: string): string => id.replace(/^\++/, "");

function index(contacts: unknown[]): People {
  const people: People = { user: new Map(), wa_id: new Map() };
  for (const contact of contacts) {
    if (!isObject(contact)) continue;
    for (const [by, id] of [[people.user, text(contact["user_id"])], [people.wa_id, text(contact["wa_id"])]] as const) {
      if (id !== undefined && !by.has(plain(id))) by.set(plain(id), contact);
    }
  }
  return people;
}

/** Where an event stands: among which items of which change, and as which event of the delivery. */
interface Place {
  shared: Shared;
  items: Items | undefined;
  index: number;
}

/** Where a value tells which business phone number it is about. */
const numbers = ["metadata", "recipient", "phone_number_settings"];

const nowhere = { field: "", entryId: "", time: undefined, value: {} };

/** A moment in seconds since 1970, as milliseconds. */
const seconds = (told: string | undefined): number | undefined =>
  told !== undefined && /^\d+$/.test(told) && Number(told) < 1e12 ? Number(told) * 1000 : undefined;

/** An event, of which what is seldom asked for is made when it is. */
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
    const told = this.#place.items?.list ? this.#place.shared.value : this.data;
    if (!isObject(told)) return undefined;
    for (const name of numbers) {
      const holder = told[name];
      const id = isObject(holder) ? text(holder["phone_number_id"]) : undefined;
      if (id !== undefined) return id;
    }
    return undefined;
  }

  get timestamp(): number | undefined {
    const told = this.#place.items && isObject(this.data) ? text(this.data["timestamp"]) : undefined;
    return seconds(told) ?? this.#place.shared.time;
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

  /** Those of these that are there: keys of the item that hold text, or what the table means by their names. */
  #each(names: readonly string[]): string[] {
    const data: Json = isObject(this.data) ? this.data : {};
    const told = names.map((name) => (name === "" ? "" : name === "^" ? this.phone_number_id : text(data[name])));
    return told.filter((part) => part !== undefined);
  }

  get contact(): unknown {
    const { items, shared } = this.#place;
    const contacts = shared.value["contacts"];
    if (!items || items.wa_id.length === 0 || !Array.isArray(contacts)) return undefined;
    if (contacts.length === 1) return contacts[0];
    const people = (shared.people ??= index(contacts));
    for (const by of ["user", "wa_id"] as const) {
      for (const id of this.#each(items[by])) {
        if (people[by].has(plain(id))) return people[by].get(plain(id));
      }
    }
    return undefined;
  }

  get context(): Json {
    const listed = ([name, value]: [string, unknown]) =>
      Array.isArray(value) && (name === "contacts" || byField.get(this.field)?.has(name));
    return Object.fromEntries(Object.entries(this.#place.shared.value).filter((pair) => !listed(pair)));
  }

  /** What Node's console shows. */
  [Symbol.for("nodejs.util.inspect.custom")](): Json {
    return this.toJSON();
  }

  toJSON(): Json {
    const { kind, field, entry_id, phone_number_id, timestamp, key, contact, context, data } = this;
    return { kind, field, entry_id, phone_number_id, timestamp, key, contact, context, data };
  }
}
