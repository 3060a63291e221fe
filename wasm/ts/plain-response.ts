// A response of a transport without `fetch`.

import type { FetchResponse } from "./request.js";

/** Body of such a response: a stream of Node. */
type Source = AsyncIterable<Uint8Array> & { on(event: string, listener: (...given: any[]) => void): unknown };

/** A response with only what the client reads. */
export class PlainResponse implements FetchResponse {
  readonly status: number;
  readonly headers: PlainHeaders;
  readonly body: Source;

  constructor(status: number, headers: [string, string][], body: Source) {
    this.status = status;
    this.headers = new PlainHeaders(headers);
    this.body = body;
    // The reader gets errors too; without a listener, one before the first read would end the process.
    body.on("error", () => {});
  }

  /** Reads by events, which takes less time than iterating. */
  arrayBuffer(): Promise<ArrayBuffer> {
    return new Promise((resolve, reject) => {
      const parts: Uint8Array[] = [];
      let size = 0, ended = false;
      this.body.on("data", (part: Uint8Array) => (parts.push(part), (size += part.length)));
      this.body.on("end", () => {
        ended = true;
        const whole = new Uint8Array(size);
        parts.reduce((at, part) => (whole.set(part, at), at + part.length), 0);
        resolve(whole.buffer);
      });
      this.body.on("error", reject);
      this.body.on("close", () => ended || reject(Object.assign(new Error("the connection was closed"), { code: "ECONNRESET" })));
    });
  }
}

/** Headers by lower-case names. */
class PlainHeaders {
  readonly #pairs: [string, string][];

  constructor(pairs: [string, string][]) {
    this.#pairs = pairs;
  }

  get(name: string): string | null {
    for (const [key, value] of this.#pairs) if (key === name) return value;
    return null;
  }

  [Symbol.iterator](): IterableIterator<[string, string]> {
    return this.#pairs[Symbol.iterator]();
  }
}
