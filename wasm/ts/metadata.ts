// Metadata of responses, kept beside the results.

import { stringify } from "./json.js";
import { core } from "./runtime.js";

/** Metadata of a response. */
export interface Metadata {
  /** HTTP status code. */
  readonly status: number;
  /** Headers of the response, by their lower-case names. */
  readonly headers: Record<string, string>;
  /** Trace ID for a support request to the platform. */
  readonly trace?: string;
  /** Graph API version that served the response, such as `v25.0`. */
  readonly version?: string;
  /** Used shares of the platform's rate limits, as far as the headers report them. */
  readonly usage: readonly Record<string, unknown>[];
  /** Number of attempts that were made. */
  readonly attempts: number;
}

/** Headers of a response: those of `fetch`, or pairs. */
export type HeaderList = Iterable<[string, string]> & { get?(name: string): string | null };

/** Metadata that is read when it is asked for. */
class Kept implements Metadata {
  readonly status: number;
  readonly attempts: number;
  readonly #headers: HeaderList;
  #known: Known | undefined;

  constructor(status: number, headers: HeaderList, attempts: number) {
    this.status = status;
    this.attempts = attempts;
    this.#headers = headers;
  }

  get headers(): Record<string, string> {
    return Object.fromEntries(this.#headers);
  }

  get trace(): string {
    return this.#read().trace!;
  }

  get version(): string {
    return this.#read().version!;
  }

  get usage(): Metadata["usage"] {
    return this.#read().usage;
  }

  #read(): Known {
    return (this.#known ??= known(this.headers));
  }

  toJSON(): Metadata {
    const { status, headers, trace, version, usage, attempts } = this;
    return { status, headers, ...(trace && { trace }), ...(version && { version }), usage, attempts };
  }

  /** Output of Node's console. */
  [Symbol.for("nodejs.util.inspect.custom")](): Metadata {
    return this.toJSON();
  }
}

type Known = Pick<Metadata, "trace" | "version" | "usage">;

/** Reads what headers say about a response. */
export function known(headers: Record<string, string>): Known {
  return JSON.parse(core().metadata(stringify(headers, "headers"))) as Known;
}

const byResult = new WeakMap<object, Metadata>();

/** Returns the metadata of the response that a result was read from: of any object that a call of the client returned. */
export function metadata(result: object): Metadata | undefined {
  return byResult.get(result);
}

/** Keeps the metadata of a result. */
export function keep(result: unknown, status: number, headers: HeaderList, attempts: number): Metadata {
  const made = new Kept(status, headers, attempts);
  if (typeof result === "object" && result !== null) byResult.set(result, made);
  return made;
}

/** Returns a header of a response, if it is text. */
export function header(headers: HeaderList, name: string): string | undefined {
  let found: unknown;
  if (typeof headers?.get === "function") found = headers.get(name);
  else if (typeof headers?.[Symbol.iterator] === "function") found = Array.from(headers).find((pair) => String(pair?.[0]).toLowerCase() === name)?.[1];
  return typeof found === "string" ? found : undefined;
}
