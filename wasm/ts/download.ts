// A download as a stream, whose digest is checked at its end.

import { type Watch, chunks, described, mayHaveLeft } from "./connection.js";
import { type Checked, asNumber } from "./crossing.js";
import { TimeoutError, TransportError, calling } from "./errors.js";
import { type Hasher, hasher } from "./hasher.js";
import { type Hide, redacted } from "./redact.js";
import { core } from "./runtime.js";
import { transportError } from "./sender.js";
import type { FetchResponse } from "./request.js";

/** The body of a response as a stream. */
export class DownloadStream {
  readonly stream: ReadableStream<Uint8Array>;
  readonly #index: number;
  readonly #status: Checked<number>;
  readonly #watch: Watch;
  readonly #hide: Hide;
  readonly #expected: Checked<string> | undefined;
  readonly #hasher: Hasher | undefined;
  #left: number;

  constructor(index: number, { status, body }: FetchResponse, watch: Watch, sha256: Checked<string> | undefined, hide: Hide) {
    this.#index = index;
    this.#status = asNumber(status, "status");
    this.#watch = watch;
    this.#hide = hide;
    this.#expected = sha256;
    this.#hasher = sha256 === undefined ? undefined : hasher();
    this.#left = core().responseLimit(index);
    const source = body ? chunks(body) : undefined;
    watch.pause();
    this.stream = new ReadableStream<Uint8Array>(
      {
        pull: async (out) => {
          const value = await this.#next(source);
          if (value) return out.enqueue(value);
          await this.#end();
          out.close();
        },
        cancel: async () => {
          watch.end();
          await source?.return?.(undefined);
        },
      },
      { highWaterMark: 0 },
    );
  }

  /** Time passes only while the reader waits for bytes. */
  async #next(source: AsyncIterator<Uint8Array, unknown> | undefined): Promise<Uint8Array | undefined> {
    this.#watch.progress();
    try {
      const result = source && (await this.#watch.race(source.next()));
      if (!result || result.done) return undefined;
      this.#watch.pause();
      this.#hasher?.update(result.value);
      this.#left -= result.value.byteLength;
      if (this.#left >= 0) return result.value;
    } catch (cause) {
      throw this.#broken(cause);
    }
    this.#watch.end();
    source!.return?.(undefined).catch(() => {});
    throw calling(() => core().oversized(this.#index, this.#status));
  }

  async #end(): Promise<void> {
    this.#watch.end();
    if (!this.#hasher) return;
    const digest = await this.#hasher.digest();
    calling(() => core().match(this.#index, this.#status, this.#expected!, digest));
  }

  #broken(cause: unknown): unknown {
    const { expired, signal } = this.#watch;
    this.#watch.end();
    if (expired) return transportError(this.#index, expired, true, cause, TimeoutError);
    if (signal.aborted) return signal.reason;
    const clean = redacted(cause, this.#hide);
    return transportError(this.#index, described(clean), mayHaveLeft(cause), clean, TransportError);
  }
}
