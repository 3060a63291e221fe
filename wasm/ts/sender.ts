// Attempts of a call: retries with their waits, hooks and log lines.

import { Watch, described, mayHaveLeft, read } from "./connection.js";
import { type Checked, asNumber } from "./crossing.js";
import { ApiError, type Known, LimitError, TimeoutError, TransportError, ValidationError, WhatsAppError, calling, isMistake } from "./errors.js";
import { Once } from "./files.js";
import { type Counted, Gate } from "./limits.js";
import { type Metadata, keep } from "./metadata.js";
import { isBuffer } from "./realm.js";
import { type Hide, redacted } from "./redact.js";
import type { FetchInit, FetchResponse, Received, Request } from "./request.js";
import { core } from "./runtime.js";
import { type CallSettings, type Settings, checkHeaders } from "./settings.js";
import type { Log } from "./log.js";
import { isNode, userAgent } from "./user-agent.js";
import { checkedSignals, sleep } from "./waiting.js";

/** A request whose file may be read only once. */
export type Built = Omit<Request, "body"> & { body?: Request["body"] | Once };

/** A call to make. */
export interface Task<T> {
  /** Name of the operation. */
  name: string;
  index: number;
  idempotent: boolean;
  request: Built;
  params: unknown;
  /** The call for the limiter. Those of a batch ask for themselves. */
  counted?: Counted | undefined;
  options: CallSettings;
  signals: readonly (AbortSignal | undefined)[];
  /** Reads a response. */
  read(received: Received): T | Promise<T>;
  /** Takes a good response before its body is read. */
  open?(response: FetchResponse, watch: Watch): T;
}

/** Default of `timeout`. */
const TIMEOUT_MS = 30_000;
/** Default of `maxRetries`. */
const RETRIES = 2;

/** Headers that settings, options and hooks can't replace. */
const reserved = new Set(["authorization", "content-type", "content-length", "host"]);

/** Operations whose parameters are the content of messages. Those of others can be secrets. */
const messages = /^(marketing_)?messages\./;

/** Makes the attempts of calls. */
export class Sender {
  readonly #settings: Settings & { log: Log };
  readonly #hide: Hide;
  readonly #gate: Gate | undefined;

  constructor(settings: Settings & { log: Log }, hide: Hide) {
    this.#settings = settings;
    this.#hide = hide;
    this.#gate = settings.limiter && new Gate(settings.limiter, settings.policy, settings.log);
  }

  /** Makes a call once the limiter allows it. `left` is the time until the deadline. */
  async limited<T>(counted: Counted | undefined, options: CallSettings, left: number, signals: readonly AbortSignal[], make: () => Promise<T>): Promise<T> {
    if (!this.#gate || !counted) return make();
    return this.#gate.around(counted, options.maxWait ?? this.#settings.maxWait, left, signals, make);
  }

  /** Makes a call: the first attempt, and others as long as it fails with an error that is safe to repeat. */
  async send<T>(task: Task<T>): Promise<T> {
    const { options, request } = task;
    const settings = this.#settings;
    const started = performance.now();
    const deadline = options.deadline ?? settings.deadline;
    const end = deadline === undefined ? undefined : started + deadline;
    const signals = checkedSignals(task.signals);
    for (let attempt = 0; ; attempt++) {
      let begun = started, metadata: Metadata;
      const make = async () => {
        begun = performance.now();
        const [result, received] = await this.#attempt(task, attempt, end, signals);
        metadata = keep(result, received.status, received.headers, attempt + 1);
        return result;
      };
      try {
        const left = end === undefined ? Infinity : end - performance.now();
        const result = await this.limited(task.counted, options, left, signals, make);
        await this.#succeeded(task, attempt, performance.now() - begun, metadata!, result);
        return result;
      } catch (error) {
        if (!(error instanceof WhatsAppError) || error instanceof ValidationError || error instanceof LimitError) throw error;
        const elapsed = performance.now() - started;
        const wait = request.body instanceof Once && request.body.isTouched ? undefined : this.#delay(error, attempt, options.maxRetries ?? settings.maxRetries ?? RETRIES, elapsed, deadline);
        Object.defineProperty(error, "attempts", { value: attempt + 1, enumerable: true, configurable: true });
        await this.#failed(task, attempt, performance.now() - begun, error, wait);
        if (wait === undefined) throw error;
        await sleep(wait, signals);
      }
    }
  }

  async #attempt<T>(task: Task<T>, attempt: number, end: number | undefined, signals: readonly AbortSignal[]): Promise<[T, Received | FetchResponse]> {
    const { request: { url, method, headers: built, body }, index, options } = task;
    const { fetch = globalThis.fetch, timeout = TIMEOUT_MS } = this.#settings;
    if (typeof fetch !== "function") throw transportError(index, "this runtime has no fetch: set the client's `fetch`", false);
    const headers = await this.#headers(task, attempt, built);
    const watch = new Watch(options.timeout ?? timeout, end, signals);
    let response: FetchResponse, bytes: Uint8Array | undefined, opened = false;
    try {
      watch.signal.throwIfAborted();
      response = await watch.race(fetch(url, outgoing(method, headers, body, watch.signal)));
      watch.progress();
      if (task.open && response.status >= 200 && response.status <= 299) {
        opened = true;
        return [task.open(response, watch), response];
      }
      bytes = await read(response, core().responseLimit(index), watch);
    } catch (cause) {
      throw this.#broken(cause, task, watch, signals);
    } finally {
      if (!opened) watch.end();
    }
    const { status, headers: got } = response;
    if (!bytes) calling(() => core().oversized(index, asNumber(status, "status")));
    const received = { status, headers: got, body: bytes! };
    return [await task.read(received), received];
  }

  /** Returns what to throw for an exchange that failed. */
  #broken(cause: unknown, task: Task<unknown>, watch: Watch, signals: readonly AbortSignal[]): unknown {
    const { index, idempotent, request: { url, body } } = task;
    const aborted = signals.find((signal) => signal.aborted);
    if (aborted && !watch.expired) return aborted.reason;
    if (body instanceof Once && body.error !== undefined) return body.error;
    if (!URL.canParse(url)) return new ValidationError("baseUrl", "a URL");
    if (watch.expired) return transportError(index, watch.expired, !idempotent, cause, TimeoutError);
    if (isMistake(cause)) return cause;
    const clean = redacted(cause, this.#hide);
    return transportError(index, described(clean), mayHaveLeft(cause) && !idempotent, clean);
  }

  /** Returns all headers of an attempt. Those of the request win over hooks, options, settings and the user agent. */
  async #headers(task: Task<unknown>, attempt: number, built: Record<string, string>): Promise<Record<string, string>> {
    const { headers: general, onRequest } = this.#settings;
    const { headers: special } = task.options;
    const agent = userAgent();
    if (!general && !special && !onRequest) {
      if (agent !== undefined) built["user-agent"] = agent;
      return built;
    }
    const added: Record<string, string> = {};
    if (onRequest) await this.#hook("onRequest", () => onRequest(about(task, attempt, { headers: added })));
    const more: Record<string, string> = agent === undefined ? {} : { "user-agent": agent };
    checkHeaders(added, "headers");
    for (const headers of [general, special, added]) {
      for (const [name, value] of Object.entries(headers ?? {})) if (!reserved.has(name.toLowerCase())) more[name.toLowerCase()] = value;
    }
    return { ...more, ...built };
  }

  #delay(error: WhatsAppError, attempt: number, maxRetries: number, elapsed: number, deadline: number | undefined): number | undefined {
    const { retry } = error;
    if (retry.kind !== "safe") return undefined;
    const after = retry.after === undefined ? undefined : asNumber(retry.after, "after");
    const isPair = error instanceof ApiError && error.kind === "pair_rate_limited";
    const seed = crypto.getRandomValues(new BigUint64Array(1))[0]!;
    const number = (value: number) => value as Checked<number>;
    const end = deadline === undefined ? undefined : number(deadline);
    return core().retryDelay(after, isPair, attempt, number(maxRetries), number(elapsed), end, seed);
  }

  async #succeeded(task: Task<unknown>, attempt: number, duration: number, metadata: Metadata, result: unknown): Promise<void> {
    const { onResponse, log } = this.#settings;
    if (log.has("debug")) this.#line(task, `${metadata.status}`, duration, metadata.trace, result);
    if (onResponse) await this.#hook("onResponse", () => onResponse(about(task, attempt, { status: metadata.status, duration, metadata })));
  }

  async #failed(task: Task<unknown>, attempt: number, duration: number, error: WhatsAppError, wait: number | undefined): Promise<void> {
    const { onError, log } = this.#settings;
    const { status, trace } = error as { status?: number; trace?: string };
    if (log.has("debug")) this.#line(task, status === undefined ? "no response" : `${status}`, duration, trace);
    if (wait !== undefined) log.line("info", `retry in ${Math.round(wait)} ms: ${error.message}`);
    if (onError) await this.#hook("onError", () => onError(about(task, attempt, { duration, error, ...(wait !== undefined && { wait }) })));
  }

  #line({ name, params }: Task<unknown>, outcome: string, duration: number, trace: string | undefined, result?: unknown): void {
    const { log, logContent } = this.#settings;
    const line = `${name}: ${outcome} in ${Math.round(duration)} ms${trace ? `, trace ${trace}` : ""}`;
    if (logContent && messages.test(name)) log.line("debug", line, this.#hide(JSON.stringify({ params, result }, printable) ?? ""));
    else log.line("debug", line);
  }

  /** Calls a hook. One that throws changes nothing. */
  async #hook(name: string, call: () => unknown): Promise<void> {
    try {
      await call();
    } catch (error) {
      this.#settings.log.line("error", `${name} failed:`, error);
    }
  }
}

/**
 * Returns what `fetch` gets. Without `redirect: "error"` and `window: null`, the `fetch` of Node copies the body for a redirect:
 * a file then is in memory, and a text takes longer.
 */
function outgoing(method: string, headers: Record<string, string>, body: Request["body"] | Once, signal: AbortSignal): FetchInit {
  const init: FetchInit = { method, headers, redirect: "manual", signal };
  if (isNode) [init.redirect, init.window] = ["error", null];
  if (body instanceof Once) Object.assign(init, { body: body.stream(), duplex: "half" });
  else if (body !== undefined) init.body = body;
  return init;
}

/** Returns what a hook gets: parameters aren't printed. */
function about<T>({ name, request: { method, url }, params }: Task<unknown>, attempt: number, more: T) {
  const path = URL.canParse(url) ? new URL(url).pathname : "";
  return Object.defineProperty({ operation: name, method, path, attempt, ...more }, "params", { value: params, enumerable: false }) as T & {
    operation: string; method: string; path: string; attempt: number; params: unknown;
  };
}

/** Shortens bytes, and converts what JSON can't hold. */
function printable(_: string, value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  return ArrayBuffer.isView(value) || isBuffer(value) ? `${value.byteLength} bytes` : value;
}

/** Makes the error for an exchange without a response. `sent`: an operation that can't be repeated may have left. */
export function transportError(
  index: number, text: string, sent: boolean, cause?: unknown, Class: new (known: Known, cause?: unknown) => TransportError = TransportError,
): TransportError {
  try {
    return core().transportError(index, text as Checked<string>, sent);
  } catch (thrown) {
    if (typeof thrown !== "string") throw thrown;
    return new Class(JSON.parse(thrown) as Known, cause);
  }
}
