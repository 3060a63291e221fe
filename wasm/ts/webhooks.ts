// Webhooks: signature verification, handlers and adapters of deliveries.

import type { Webhooks as Core } from "./core.js";
import { type Checked, asBytes, asNumber, asObject, asText } from "./crossing.js";
import { type Incoming, type NodeRequest, type NodeResponse, context, fromNode, fromWeb, headers } from "./adapters.js";
import { ValidationError, SignatureError, calling } from "./errors.js";
import { type Event, type EventOf, events } from "./events.js";
import { Log, type LogLevel, type Logger } from "./log.js";
import { fields } from "./operations.js";
import { isQuery } from "./realm.js";
import { type Hmac, core, hmac } from "./runtime.js";
import type { Kinds } from "./areas.js";

export type { Event } from "./events.js";

/** Kinds of events. */
const kinds: ReadonlySet<string> = new Set([...fields.map(({ kind }) => kind), "unknown", "malformed"]);

/** Refuses what isn't a function, and a second one. */
function only<F>(given: F, known: F | undefined, path: string): F {
  if (typeof given !== "function") throw new ValidationError(path, "a function", typeof given);
  if (known !== undefined) throw new ValidationError(path, "one function: another is registered");
  return given;
}

/** Settings of the receiver. */
export interface WebhookSettings {
  /** App secret. Pass several during a rotation of secrets, or for several apps. */
  appSecret: string | string[];
  /** Verify token that was registered with the callback URL. */
  verifyToken?: string;
  /** Largest accepted delivery, in bytes. The platform sends at most 3 MB. Default: 4 MiB. */
  limit?: number;
  /** Destination of the log: refused deliveries, and errors without `onError`. Default: `console`. */
  logger?: Logger;
  /** Least severe level that is logged. Refused deliveries are `warn`. Default: `warn`. */
  logLevel?: LogLevel;
}

/** Stores the events of a delivery. Returns the events to handle, or nothing to handle all of them. */
export type Store = (events: Event[]) => readonly Event[] | void | Promise<readonly Event[] | void>;

/** A handler with the kind and the filter of its events. */
interface Handler {
  kind: keyof Kinds | undefined;
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
  readonly #log: Log;
  readonly #handlers: Handler[] = [];
  /** Deliveries and events that are being handled. */
  readonly #running = new Set<Promise<unknown>>();
  /** Keys of the events that wait for their handlers, or run in them. */
  readonly #claimed = new Set<string>();
  #store: Store | undefined;
  #done: ((event: Event) => unknown) | undefined;
  // The event's content isn't logged: it holds personal messages.
  #onError: (error: unknown, event?: Event) => unknown = (error, event) =>
    event ? this.#log.line("error", `handler of ${event.key} failed:`, error) : this.#log.line("error", error);
  #made: Core | undefined;
  #hmacs: Hmac[] | undefined;

  constructor(settings: WebhookSettings) {
    const { appSecret, verifyToken = "", limit, logger, logLevel } = asObject(settings, "settings");
    // Anyone can sign with an empty secret, and the host's HMAC accepts one.
    this.#secrets = [appSecret].flat().map((secret) => asText(secret, "appSecret")).filter((secret) => secret !== "");
    this.#log = new Log(logger, logLevel);
    this.#verifyToken = asText(verifyToken, "verifyToken");
    this.#limit = limit === undefined ? undefined : asNumber(limit, "limit");
    // Without a secret the core throws at once; otherwise it is instantiated at its first use.
    if (this.#secrets.length === 0) this.#core();
  }

  /**
   * Sets the function that stores each delivery before the reply. If it throws, the reply is 503, no handler is called,
   * and the platform sends the delivery again. If it returns a list, only these events are handled, for example only
   * the new ones. There is one such function.
   */
  store(store: Store): this {
    this.#store = only(store, this.#store, "store");
    return this;
  }

  /**
   * Sets the function that is called after all handlers of an event succeeded, also if it has none: to mark the event in
   * the database. What isn't marked can be handled again: `dispatch`. There is one such function.
   */
  done(done: (event: Event) => unknown): this {
    this.#done = only(done, this.#done, "done");
    return this;
  }

  /**
   * Registers a handler for events of a kind, or of any kind if none is given; optionally only for those that pass a filter: any
   * function of the event, such as `has("text")`.
   *
   * Handlers are called one after another, once the delivery is stored. An error in a handler goes to `onError`; it
   * affects neither the reply nor the other handlers, because the platform can't send a single event again.
   */
  on<K extends keyof Kinds>(kind: K, handler: (event: EventOf<K>) => unknown): this;
  on<K extends keyof Kinds, E extends EventOf<K>>(kind: K, filter: (event: EventOf<K>) => event is E, handler: (event: E) => unknown): this;
  on<K extends keyof Kinds>(kind: K, filter: (event: EventOf<K>) => boolean, handler: (event: EventOf<K>) => unknown): this;
  on(handler: (event: Event) => unknown): this;
  on(...given: (keyof Kinds | ((event: never) => unknown))[]): this {
    const kind = typeof given[0] === "function" ? undefined : (given.shift() as keyof Kinds);
    if (kind === undefined ? given.length > 1 : !kinds.has(kind)) throw new ValidationError("on.kind", "a kind of event, such as message", String(kind));
    for (const called of given) if (typeof called !== "function") throw new ValidationError("on", "a handler, or a filter and a handler", typeof called);
    const [handle, filter = () => true] = given.reverse() as [Handler["handle"], Handler["filter"]?];
    if (!handle) throw new ValidationError("on", "a handler, or a filter and a handler");
    this.#handlers.push({ kind, filter, handle });
    return this;
  }

  /**
   * Sets the function for errors: in a handler, with its event; in `store`; or because a body parser consumed the body.
   * Default: `console.error`. A client that disconnects isn't an error.
   */
  onError(onError: (error: unknown, event?: Event) => unknown): this {
    this.#onError = only(onError, undefined, "onError");
    return this;
  }

  /**
   * Calls the handlers of stored events, one event after another, and then `done`. Fulfilled when all have ended; errors
   * go to `onError`. Events that wait for or run in a handler in this process are left out, and not waited for.
   */
  dispatch(events: readonly Event[]): Promise<void> {
    if (!Array.isArray(events)) throw new ValidationError("events", "a list of events", typeof events);
    for (const event of events) if (typeof event?.kind !== "string" || typeof event.key !== "string") throw new ValidationError("events", "events: read stored ones with Event.fromJSON");
    return this.#track(this.#handle(this.#claim(events)));
  }

  /**
   * Waits until no delivery and no handler is running: call it at shutdown, after the server was closed. Returns whether
   * all ended within the time, in milliseconds. Default: without a limit.
   */
  async drain(timeout?: number): Promise<boolean> {
    const most = timeout === undefined ? undefined : asNumber(timeout, "timeout");
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = most === undefined ? undefined : new Promise<void>((resolve) => (timer = setTimeout(resolve, Math.min(most, 2 ** 31 - 1))));
    const isLate = late?.then(() => true);
    try {
      while (this.#running.size > 0) {
        const ended = Promise.allSettled(this.#running).then(() => false);
        if (await (isLate ? Promise.race([ended, isLate]) : ended)) return false;
      }
      return true;
    } finally {
      clearTimeout(timer);
    }
  }

  /**
   * Replies to a web-standard `Request`, in Workers, Deno, Bun, Next, Hono and compatible servers. The function is
   * bound and can be passed directly: `export const POST = hooks.handle`, or `export default { fetch: hooks.handle }`.
   *
   * If a further argument is a worker's context, handlers continue after the reply through its `waitUntil`; otherwise
   * they finish before it.
   */
  readonly handle = (request: Request, ...given: unknown[]): Promise<Response> => this.#track(this.#reply(request, given));

  async #reply(request: Request, given: unknown[]): Promise<Response> {
    const { status, text, events = [] } = await this.#receive(fromWeb(request));
    const worker = context(given);
    const claimed = this.#claim(events);
    if (worker) worker.waitUntil(this.#track(this.#handleLater(claimed)));
    else await this.#handle(claimed);
    return new Response(text, { status, headers: headers(status) });
  }

  /**
   * Replies to a request of Node's `http`, Express, or a compatible server. The function is bound and can be passed
   * directly: `app.all("/webhook", hooks.listener)`. Handlers are called after the reply.
   *
   * The listener needs the raw body: put it before body parsers. It also accepts the body of `express.raw()`, which
   * then needs a limit of 4 MB.
   */
  readonly listener = (request: NodeRequest, response: NodeResponse): void => {
    void this.#track(this.#listen(request, response));
  };

  async #listen(request: NodeRequest, response: NodeResponse): Promise<void> {
    const { status, text, events = [] } = await this.#receive(fromNode(request));
    const claimed = this.#claim(events);
    try {
      response.writeHead(status, headers(status));
      response.end(text);
    } catch (error) {
      await this.#failed(error);
    }
    await this.#handleLater(claimed);
  }

  /** Never throws, and nor do the methods below: nothing would catch the error. */
  async #receive({ method, query, signature, body }: Incoming): Promise<Reply> {
    let events: Event[];
    try {
      if (method === "GET") return { status: 200, text: this.challenge(query) };
      if (method !== "POST") return { status: 405 };
      const bytes = await body(this.#limit ?? core().largestDelivery());
      if (typeof bytes === "number") {
        if (bytes === 413) this.#log.line("warn", "webhook refused (413): the body is too large");
        return { status: bytes };
      }
      events = this.verify(signature as string, bytes);
    } catch (error) {
      if (error instanceof SignatureError) {
        this.#log.line("warn", `webhook refused (${error.status}): ${error.message}`);
        return { status: error.status, text: error.message };
      }
      await this.#failed(error);
      return { status: 500 };
    }
    try {
      const kept = await this.#store?.(events);
      if (!Array.isArray(kept)) return { status: 200, events };
      if (kept.some((event) => typeof event?.kind !== "string")) throw new ValidationError("store", "the events to handle, or nothing", "a list of other values");
      return { status: 200, events: kept };
    } catch (error) {
      await this.#failed(error);
      return { status: 503 };
    }
  }

  /** Waits for the end of this turn, when the reply is sent: a handler could delay it. */
  async #handleLater(claimed: readonly Event[]): Promise<void> {
    await new Promise((done) => setTimeout(done));
    await this.#handle(claimed);
  }

  /** Claims the events that aren't claimed already: all at once, as most of them wait for earlier ones. */
  #claim(events: readonly Event[]): readonly Event[] {
    return events.filter(({ key }) => !this.#claimed.has(key) && this.#claimed.add(key));
  }

  async #handle(claimed: readonly Event[]): Promise<void> {
    for (const event of claimed) {
      const isDone = await this.#handleOne(event);
      if (isDone && this.#done) await this.#run(() => this.#done!(event), event);
      this.#claimed.delete(event.key);
    }
  }

  /** Calls the handlers of an event. Returns whether all succeeded. */
  async #handleOne(event: Event): Promise<boolean> {
    let isDone = true;
    for (const { kind, filter, handle } of this.#handlers) {
      if (kind !== undefined && kind !== event.kind) continue;
      const succeeded = await this.#run(() => (filter(event as never) ? handle(event as never) : undefined), event);
      isDone &&= succeeded;
    }
    return isDone;
  }

  async #run(call: () => unknown, event: Event): Promise<boolean> {
    try {
      await call();
      return true;
    } catch (error) {
      await this.#failed(error, event);
      return false;
    }
  }

  /** Remembers what is running, for `drain`. */
  #track<T>(running: Promise<T>): Promise<T> {
    const ended = running.then(() => {}, () => {}).finally(() => this.#running.delete(ended));
    this.#running.add(ended);
    return running;
  }

  async #failed(error: unknown, event?: Event): Promise<void> {
    try {
      await this.#onError(error, event);
    } catch (worse) {
      this.#log.line("error", worse, error);
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
