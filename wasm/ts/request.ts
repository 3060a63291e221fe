// Requests and responses, as they are sent and received.

/** A request in the form that `fetch` takes. */
export interface Request {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: string | Blob;
}

/** A response whose body was read. */
export interface Received {
  status: number;
  headers: Iterable<[string, string]>;
  body: Uint8Array;
}

/** Reads a request that the core built: the URL, a line for each header, an empty line and the body. */
export function parts(built: string): { url: string; headers: Record<string, string>; body: string } {
  const end = built.indexOf("\n\n");
  const [url = "", ...lines] = built.slice(0, end).split("\n");
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const colon = line.indexOf(": ");
    headers[line.slice(0, colon)] = line.slice(colon + 2);
  }
  return { url, headers, body: built.slice(end + 2) };
}
