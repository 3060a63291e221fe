// A body with a size limit.

/** Received part of a body. */
export class Body {
  readonly #limit: number;
  #chunks: Uint8Array[] = [];
  #size = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Adds a chunk. Returns whether the body is still within the limit; a body that isn't is dropped. */
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
