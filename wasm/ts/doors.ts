// What comes to the callback URL, however a runtime hands it over. Structural: no server's types are needed.

import { InvalidError } from "./errors.js";

/** A request, as far as the platform's are told apart. */
export interface Incoming {
  method: string | undefined;
  /** From the `?` on. */
  query: string;
  signature: unknown;
  /** Its body's bytes, unless they are more than this. */
  body(limit: number): Promise<Uint8Array | undefined>;
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
  on(event: string, listener: (given: any) => void): unknown;
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
      if (request.bodyUsed) throw new InvalidError("body", "the bytes as they came: hand over the request before its body is read, or a clone() of it");
      if (Number(request.headers.get("content-length")) > limit) return undefined;
      const body = new Body(limit);
      for await (const chunk of request.body ?? []) if (!body.take(chunk)) return undefined;
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
      if (kept) return kept.length > limit ? undefined : kept;
      if (request.readableDidRead || !request.readable) throw new InvalidError("body", parsed, typeof request.body);
      if (Number(headers["content-length"]) > limit) return undefined;
      return read(request, new Body(limit));
    },
  };
}

const parsed =
  "the bytes as they came, which a body parser took: put the listener before it, " +
  'parse with express.raw({ type: "*/*", limit: "4mb" }) instead, ' +
  "or keep them with express.json({ verify: (request, _, bytes) => { request.rawBody = bytes; } })";

/** By its events, because leaving its iterator early would close the connection before there is an answer. */
function read(request: NodeRequest, body: Body): Promise<Uint8Array | undefined> {
  return new Promise((resolve, reject) => {
    request.on("data", (chunk: Uint8Array) => body.take(chunk) || resolve(undefined));
    request.on("end", () => resolve(body.whole()));
    request.on("error", reject);
    request.on("close", () => reject(new Error("the connection was closed before the whole body came")));
  });
}

/** What came of a body so far. */
class Body {
  readonly #limit: number;
  #chunks: Uint8Array[] = [];
  #size = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Whether it fits. What doesn't isn't kept. */
  take(chunk: Uint8Array): boolean {
    this.#size += chunk.length;
    const fits = this.#size <= this.#limit;
    if (fits) this.#chunks.push(chunk);
    else this.#chunks = [];
    return fits;
  }

  whole(): Uint8Array {
    const whole = new Uint8Array(this.#size);
    this.#chunks.reduce((at, chunk) => (whole.set(chunk, at), at + chunk.length), 0);
    return whole;
  }
}
