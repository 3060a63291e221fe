// A body of which no more is kept than may be.

/** What came of a body so far. */
export class Body {
  readonly #limit: number;
  #chunks: Uint8Array[] = [];
  #size = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Whether it fits. Nothing is kept of what doesn't. */
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
