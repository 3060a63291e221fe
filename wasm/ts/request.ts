// Requests and responses, as they are sent and received.

import type { HeaderList } from "./metadata.js";

/** A request in the form that `fetch` takes. */
export interface Request {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: string | Blob | ReadableStream<Uint8Array>;
}

/** The second argument of the `fetch` setting: the part of `RequestInit` that the client uses. */
export interface FetchInit {
  method: string;
  headers: Record<string, string>;
  /** Text, a Blob or a ReadableStream. Not typed, because each implementation declares its own types of bodies. */
  body?: any;
  /** Required by `fetch` if the body is a stream. */
  duplex?: "half";
  redirect: "manual" | "error";
  /** On Node, set together with `redirect: "error"`: `fetch` then makes no copy of the body. */
  window?: null;
  signal: AbortSignal;
}

/** The part of a response that the client reads. */
export interface FetchResponse {
  readonly status: number;
  readonly headers: Iterable<[string, string]> & { get(name: string): string | null };
  /** Body: a `ReadableStream` or an async iterable of bytes, or nothing. */
  readonly body?: unknown;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A response whose body was read. */
export interface Received {
  status: number;
  headers: HeaderList;
  body: Uint8Array;
}

/**
 * Reads a request that the core built: the URL, a line for each header, an empty line and the body. The headers are added to
 * those that the request has.
 */
export function parts(built: string, headers: Record<string, string>): { url: string; headers: Record<string, string>; body: string } {
  const end = built.indexOf("\n\n");
  let at = built.indexOf("\n");
  const url = built.slice(0, at);
  while (at < end) {
    const colon = built.indexOf(": ", at), next = built.indexOf("\n", colon);
    headers[built.slice(at + 1, colon)] = built.slice(colon + 2, next);
    at = next;
  }
  return { url, headers, body: built.slice(end + 2) };
}
