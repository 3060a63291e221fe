// Batches: many calls in one request.

import type { Call, Options } from "./client.js";
import { type Checked, asBytes, asNumber } from "./crossing.js";
import type { Api } from "./core.js";
import { ValidationError, calling } from "./errors.js";
import { textEncoder } from "./host.js";
import { stringify } from "./json.js";
import { type Operations, Areas, operations } from "./operations.js";
import { type Received, type Request, parts } from "./request.js";

/** The functions of a batch: each makes one call on the client that it gets. */
export type BatchCalls = readonly ((wa: Areas) => unknown)[];

/** The results of a batch, in the order of its functions. */
export type BatchResults<C extends BatchCalls> = { -readonly [K in keyof C]: PromiseSettledResult<Awaited<ReturnType<C[K]>>> };

/** A call whose request waits for the others. */
export interface Held {
  request: Request;
  index: number;
  idempotent: boolean;
  signal: AbortSignal | undefined;
}

/** Functions of the client that a batch calls. */
type Client = Call & {
  request<K extends keyof Operations>(op: K, params: Operations[K]["params"], options: Options): Request;
  response<K extends keyof Operations>(
    op: K, status: number, headers: Iterable<[string, string]>, body: Uint8Array, params: Operations[K]["params"],
  ): Promise<Operations[K]["returns"]>;
};

/** Makes a call once the limiter allows it. */
export type Limited = <T>(op: keyof Operations, params: unknown, options: Options, make: () => Promise<T>) => Promise<T>;

/** Runs the functions of a batch. `send` sends their calls, of which those that failed before are undefined. */
export async function batch<C extends BatchCalls>(
  client: Client,
  calls: C,
  limited: Limited,
  send: (held: readonly (Held | undefined)[]) => Promise<Received[]>,
): Promise<BatchResults<C>> {
  const places = calls.map((_, i) => new Place(client, limited, `batch[${i}]`));
  const results = Promise.allSettled(places.map((place, i) => place.run(calls[i]!)));
  await Promise.all(places.map((place) => place.ready));
  const held = places.map((place) => place.held);
  if (held.some((call) => call !== undefined) || held.length === 0) {
    try {
      const responses = await send(held);
      for (const [i, place] of places.entries()) if (held[i]) place.settle?.resolve(responses.shift()!);
    } catch (error) {
      for (const place of places) place.settle?.reject(error);
      throw error;
    }
  }
  return (await results) as BatchResults<C>;
}

/** The client of one function: it makes one call. */
class Place extends Areas {
  readonly #client: Client;
  readonly #limited: Limited;
  readonly #path: string;
  #called = false;
  #refused: ValidationError | undefined;
  #isReady!: () => void;
  /** Fulfilled once the call was made, or the function ended without one. */
  readonly ready = new Promise<void>((resolve) => (this.#isReady = resolve));
  held: Held | undefined;
  settle: { resolve: (response: Received) => void; reject: (error: unknown) => void } | undefined;

  constructor(client: Client, limited: Limited, path: string) {
    super();
    this.#client = client;
    this.#limited = limited;
    this.#path = path;
  }

  async run(call: BatchCalls[number]): Promise<unknown> {
    try {
      const value = await call(this);
      if (!this.#called) this.#refuse("none");
      if (this.#refused) throw this.#refused;
      return value;
    } catch (error) {
      throw this.#refused ?? error;
    } finally {
      this.#isReady();
    }
  }

  override async call<K extends keyof Operations>(op: K, params: Operations[K]["params"], options: Options = {}): Promise<Operations[K]["returns"]> {
    if (this.#called) throw this.#refuse("more");
    this.#called = true;
    const request = this.#client.request(op, params, options);
    const { index, idempotent } = operations[op];
    return this.#limited(op, params, options, async () => {
      const { status, headers, body } = await new Promise<Received>((resolve, reject) => {
        this.settle = { resolve, reject };
        this.held = { request, index, idempotent, signal: options.signal };
        this.#isReady();
      });
      return this.#client.response(op, status, headers, body, params);
    });
  }

  /** Refuses the function, and its first call unless that was sent. */
  #refuse(number: string): ValidationError {
    this.held = undefined;
    this.#refused = new ValidationError(this.#path, "a function that makes one call", number);
    this.settle?.reject(this.#refused);
    return this.#refused;
  }
}

/**
 * Joins the calls of a batch into one request.
 * @internal
 */
export function join(api: Api, calls: readonly (Pick<Held, "index" | "request"> | undefined)[], authorization: string): Request {
  // A body that isn't text belongs to a call with a file, which the core refuses.
  const given = calls.map((call) => call && [call.index, call.request.url, typeof call.request.body === "string" ? call.request.body : ""]);
  const { url, headers, body } = parts(calling(() => api.join(stringify(given, "batch"))), {});
  return { method: "POST", url, headers: { authorization, ...headers }, body };
}

/**
 * Splits the response to a batch into those of its calls.
 * @internal
 */
export function split(
  api: Api, calls: number, idempotent: boolean, status: number, headers: Checked<string>, body: Uint8Array,
): Received[] {
  const whole = asBytes(body, "body");
  const text = calling(
    () => api.split(calls, idempotent, asNumber(status, "status"), headers, whole),
    { body: () => api.redact(whole), headers: () => JSON.parse(headers) as Record<string, string> },
  );
  const responses = JSON.parse(text) as [status: number, headers: Record<string, string>, body: string][];
  return responses.map(([status, headers, body]) => ({ status, headers: new Headers(headers), body: textEncoder().encode(body) }));
}
