// What comes to the callback URL, however a runtime hands it over. Structural: no server's types are needed.

import { Body } from "./body.js";
import { ValidationError } from "./errors.js";

/** A request, as far as the platform's are told apart. */
export interface Incoming {
  method: string | undefined;
  /** From the `?` on. */
  query: string;
  signature: unknown;
  /** Its body's bytes, or the status to answer with: 413 if they are more than this, 400 if the client hung up. */
  body(limit: number): Promise<Uint8Array | 400 | 413>;
}

/** What a platform's runtime may hand over beside the request: a worker's context has `waitUntil`, others have something else. */
export type Context = object & { waitUntil?(promise: Promise<unknown>): unknown };

/** A request of Node's `http`, of Express, or of what is built like them. */
export interface NodeRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: { readonly [name: string]: string | string[] | undefined };
  readonly readable: boolean;
  readonly readableDidRead?: boolean;
  /** Where body parsers put what they read. */
  readonly body?: unknown;
  /** Where some keep the bytes of what they parsed. */
  readonly rawBody?: unknown;
  readonly complete?: boolean;
  on(event: string, listener: (given: any) => void): unknown;
  removeListener(event: string, listener: (given: any) => void): unknown;
  resume(): unknown;
  destroy(): unknown;
}

/** A response of Node's `http`, of Express, or of what is built like them. */
export interface NodeResponse {
  writeHead(status: number, headers: Record<string, string>): unknown;
  end(text?: string): unknown;
}

/** The headers of an answer, whose body is plain text if it has one. */
export function headers(status: number): Record<string, string> {
  return { "content-type": "text/plain; charset=utf-8", ...(status === 405 && { allow: "GET, POST" }) };
}

export function fromWeb(request: Request): Incoming {
  return {
    method: request.method,
    query: new URL(request.url).search,
    signature: request.headers.get("x-hub-signature-256"),
    async body(limit) {
      if (request.bodyUsed) throw new ValidationError("body", "the bytes as they came: hand over the request before its body is read, or a clone() of it");
      if (Number(request.headers.get("content-length")) > limit) return 413;
      const body = new Body(limit);
      try {
        for await (const chunk of request.body ?? []) if (!body.take(chunk)) return 413;
      } catch {
        return 400;
      }
      return body.whole();
    },
  };
}

export function fromNode(request: NodeRequest): Incoming {
  const { method, url = "", headers } = request;
  return {
    method,
    query: url.includes("?") ? url.slice(url.indexOf("?")) : "",
    signature: headers["x-hub-signature-256"],
    async body(limit) {
      const kept = [request.rawBody, request.body].find((body) => body instanceof Uint8Array);
      if (kept) return kept.length > limit ? 413 : kept;
      if (request.readableDidRead || !request.readable) throw new ValidationError("body", parsed, typeof request.body);
      if (Number(headers["content-length"]) > limit) {
        discard(request);
        return 413;
      }
      return read(request, limit);
    },
  };
}

const parsed =
  "the bytes as they came, which a body parser took: put the listener before it, " +
  'parse with express.raw({ type: "*/*", limit: "4mb" }) instead, ' +
  "or keep them with express.json({ verify: (request, _, bytes) => { request.rawBody = bytes; } })";

/** By its events, because leaving its iterator early would close the connection before there is an answer. */
function read(request: NodeRequest, limit: number): Promise<Uint8Array | 400 | 413> {
  return new Promise((resolve) => {
    const body = new Body(limit);
    const data = (chunk: Uint8Array): void => {
      if (body.take(chunk)) return;
      request.removeListener("data", data);
      request.removeListener("end", end);
      discard(request);
      resolve(413);
    };
    const end = (): void => resolve(body.whole());
    request.on("data", data);
    request.on("end", end);
    request.on("error", () => resolve(400));
    request.on("close", () => resolve(400));
  });
}

/** For how long a client may go on sending too much: it should read the answer, and not find the connection broken. */
const LINGER_MS = 1000;

/** Let pass what still comes of a body, and end the connection unless that ends soon. */
function discard(request: NodeRequest): void {
  request.resume();
  setTimeout(() => request.complete || request.destroy(), LINGER_MS).unref?.();
}
