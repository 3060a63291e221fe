// One exchange of a request and a response, its time-out, and what went wrong with it.

import { Body } from "./body.js";
import type { FetchResponse } from "./request.js";

/** Largest body that is read at once, without a look at its progress. */
const AT_ONCE = 16 << 10;

/** Ends an exchange: without progress, at the deadline, or by the caller's signals. */
export class Watch {
  readonly #controller = new AbortController();
  readonly #timeout: number;
  readonly #end: number | undefined;
  readonly #signals: readonly AbortSignal[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reject: ((reason: unknown) => void) | undefined;
  /** The time that passed, if that ended the exchange. */
  expired: string | undefined;

  constructor(timeout: number, end: number | undefined, signals: readonly AbortSignal[]) {
    this.#timeout = timeout;
    this.#end = end;
    this.#signals = signals;
    for (const signal of signals) {
      if (signal.aborted) this.handleEvent({ target: signal });
      signal.addEventListener("abort", this);
    }
    this.progress();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Starts to wait again. */
  progress(): void {
    this.pause();
    const left = this.#end === undefined ? Infinity : Math.max(0, this.#end - performance.now());
    const time = Math.min(this.#timeout, left);
    if (time === Infinity) return;
    this.#timer = setTimeout(() => {
      this.expired = time === this.#timeout ? `no progress for ${time} ms` : "no result before the deadline";
      this.#abort(new DOMException(this.expired, "TimeoutError"));
    }, time);
  }

  /** Stops the time, while nothing is expected. */
  pause(): void {
    clearTimeout(this.#timer);
  }

  end(): void {
    this.pause();
    for (const signal of this.#signals) signal.removeEventListener("abort", this);
  }

  /** Called by the caller's signals. */
  handleEvent({ target }: { target: unknown }): void {
    this.#abort((target as AbortSignal).reason);
  }

  /** Settles as a step of the exchange does, or rejects when the exchange is ended: a `fetch` may ignore its signal. */
  race<T>(step: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#reject = reject;
      Promise.resolve(step).then(resolve, reject);
    });
  }

  #abort(reason: unknown): void {
    this.#controller.abort(reason);
    this.#reject?.(reason);
  }
}

/** Reads the body of a response, unless it is larger than the limit: a compressed body can grow to a thousand times its size. */
export async function read(response: FetchResponse, limit: number, watch: Watch): Promise<Uint8Array | undefined> {
  const { headers } = response;
  const length = headers.get("content-length");
  const known = length !== null && Number(length) <= Math.min(AT_ONCE, limit) && !headers.get("content-encoding");
  if (known || !response.body) return new Uint8Array(await watch.race(response.arrayBuffer()));
  const whole = new Body(limit);
  const source = chunks(response.body);
  for (;;) {
    const { done, value } = await watch.race(source.next());
    if (done) return whole.whole();
    watch.progress();
    if (whole.take(value)) continue;
    source.return?.()?.catch?.(() => {});
    return undefined;
  }
}

/** Returns the parts of a body. */
export function chunks(body: unknown): AsyncIterator<Uint8Array, unknown> {
  const stream = body as Partial<ReadableStream<Uint8Array>> & Partial<AsyncIterable<Uint8Array>>;
  if (typeof stream.getReader !== "function") return stream[Symbol.asyncIterator]!();
  const reader = stream.getReader();
  return {
    next: () => reader.read() as Promise<IteratorResult<Uint8Array>>,
    return: async (value) => (await reader.cancel(), { done: true, value }),
  };
}

/** Codes of errors before a request leaves. */
const before = new RegExp(
  [
    "ECONNREFUSED|ENOTFOUND|EAI_\\w+|UND_ERR_CONNECT_TIMEOUT|ERR_INVALID_URL|ERR_INVALID_PROTOCOL",
    "CERT_\\w+|SELF_SIGNED_\\w+|DEPTH_ZERO_\\w+|UNABLE_TO_\\w+|HOSTNAME_MISMATCH|INVALID_CA|ERR_TLS_\\w+",
    "ERR_SSL_(WRONG_VERSION_NUMBER|UNSUPPORTED_PROTOCOL|PACKET_LENGTH_TOO_LONG|\\w*(HANDSHAKE_FAILURE|PROTOCOL_VERSION))",
    "ConnectionRefused|FailedToOpenSocket",
  ].map((codes) => `^(${codes})$`).join("|"),
);

/** Texts of errors before a request leaves: of Deno, of Bun, and of sockets that close during the TLS handshake. */
const beforeText = /client error \(Connect\)|before secure TLS connection was established|EPROTO.*wrong version number|TLS handshake failed/;

/** Returns whether a request may have left, by the error that ended it. Unknown errors may be anything. */
export function mayHaveLeft(error: unknown, depth = 6): boolean {
  if (typeof error !== "object" || error === null || depth === 0) return true;
  const { code, syscall, message, cause, errors } = error as Record<string, unknown>;
  if (Array.isArray(errors) && errors.length > 0) return errors.some((one) => mayHaveLeft(one, depth - 1));
  if (syscall === "connect" || syscall === "getaddrinfo") return false;
  if (typeof code === "string" && before.test(code)) return false;
  if (typeof message === "string" && beforeText.test(message)) return false;
  return mayHaveLeft(cause, depth - 1);
}

/** Describes an error with its causes in one line. `fetch failed` alone doesn't name the problem. */
export function described(error: unknown): string {
  const texts: string[] = [];
  for (let at: unknown = error, depth = 6; at !== undefined && at !== null && depth > 0; depth--) {
    const { message, code, cause, errors } = (typeof at === "object" ? at : { message: String(at) }) as Record<string, unknown>;
    const text = String(message || code || "").split("\n")[0]!;
    if (text && !texts.some((known) => known.includes(text))) texts.push(text);
    at = cause ?? (Array.isArray(errors) ? errors[0] : undefined);
  }
  return texts.join(": ") || String(error);
}
