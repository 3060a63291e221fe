// Adapters: requests to the callback URL in the forms of different runtimes. Structural types: no server's types are
// needed.

import { Body } from "./body.js";
import { ValidationError } from "./errors.js";
import { isBytes } from "./realm.js";

/** A request to the callback URL, reduced to the parts that matter. */
export interface Incoming {
  method: string | undefined;
  /** Query string, from the `?` on. */
  query: string;
  signature: unknown;
  /**
   * Reads the body. Returns its bytes, or the status to reply with: 413 if it is larger than the limit, 400 if the
   * client disconnected.
   */
  body(limit: number): Promise<Uint8Array | 400 | 413>;
}

/** Context of a worker, which waits for promises after the reply. */
interface Context {
  waitUntil(promise: Promise<unknown>): unknown;
}

/** Returns the context among the arguments that a runtime passes beside the request: Workers pass it after their bindings. */
export function context(given: readonly unknown[]): Context | undefined {
  return given.findLast((value): value is Context => typeof (value as Partial<Context> | null | undefined)?.waitUntil === "function");
}

/** A request of Node's `http`, Express, or a compatible server. */
export interface NodeRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: { readonly [name: string]: string | string[] | undefined };
  readonly readable: boolean;
  readonly readableDidRead?: boolean;
  /** Body as parsed by a body parser. */
  readonly body?: unknown;
  /** Raw bytes that some body parsers keep. */
  readonly rawBody?: unknown;
  readonly complete?: boolean;
  on(event: string, listener: (given: any) => void): unknown;
  removeListener(event: string, listener: (given: any) => void): unknown;
  resume(): unknown;
  destroy(): unknown;
}

/** A response of Node's `http`, Express, or a compatible server. */
export interface NodeResponse {
  writeHead(status: number, headers: Record<string, string>): unknown;
  end(text?: string): unknown;
}

/** Returns the headers of a reply. The body is plain text, if there is one. */
export function headers(status: number): Record<string, string> {
  return { "content-type": "text/plain; charset=utf-8", ...(status === 405 && { allow: "GET, POST" }) };
}

export function fromWeb(request: Request): Incoming {
  return {
    method: request.method,
    query: new URL(request.url).search,
    signature: request.headers.get("x-hub-signature-256"),
    async body(limit) {
      if (request.bodyUsed) throw new ValidationError("body", "the raw bytes: pass the request before its body is read, or a clone() of it");
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
      const kept = [request.rawBody, request.body].find(isBytes);
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
  "the raw bytes, which a body parser consumed: put the listener before it, " +
  'parse with express.raw({ type: "*/*", limit: "4mb" }) instead, ' +
  "or keep them with express.json({ verify: (request, _, bytes) => { request.rawBody = bytes; } })";

/** Reads by events, because leaving the request's iterator early would close the connection before the reply. */
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

/**
 * Time in which a client may go on sending a body that is too large, so that it reads the reply instead of a broken
 * connection.
 */
const LINGER_MS = 1000;

/** Discards the rest of a body, and closes the connection if it doesn't end soon. */
function discard(request: NodeRequest): void {
  request.resume();
  setTimeout(() => request.complete || request.destroy(), LINGER_MS).unref?.();
}
