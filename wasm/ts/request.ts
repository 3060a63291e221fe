// Requests and responses, as they are sent and received.

import type { HeaderList } from "./metadata.js";

/** A request in the form that `fetch` takes. */
export interface Request {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: string | Blob | ReadableStream<Uint8Array>;
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
