// Files: bytes, and streams that are read once, on their way to the platform.

import { ValidationError } from "./errors.js";
import { chunks } from "./connection.js";
import { textEncoder } from "./host.js";
import { isBuffer } from "./realm.js";
import type { FileStream } from "./forms.js";

/** A file that a call got. */
export interface Given {
  size: number;
  type: string | undefined;
  name: string | undefined;
  content: Blob | FileStream["stream"];
}

const wanted =
  "bytes (Blob, ArrayBuffer, Uint8Array) or { stream, length }; for a path: await openAsBlob(path) of node:fs";

/** Returns a file in one form. */
export function file(given: unknown, path: string): Given {
  if (isStream(given)) {
    const { stream, length, type, filename } = given;
    if (!Number.isSafeInteger(length) || length < 0) throw new ValidationError(`${path}.length`, "the number of bytes", String(length));
    const once = typeof stream === "object" && stream !== null && ("getReader" in stream || Symbol.asyncIterator in stream);
    if (!once) throw new ValidationError(`${path}.stream`, "a ReadableStream, or an async iterable of bytes such as Node's Readable", typeof stream);
    return { size: length, type, name: filename, content: stream };
  }
  const content = blob(given, path);
  return { size: content.size, type: content.type || undefined, name: (content as File).name || undefined, content };
}

/** Returns a file's bytes as a Blob. */
export function blob(given: unknown, path: string): Blob {
  if (given instanceof Blob) return given;
  if (isBuffer(given) || ArrayBuffer.isView(given)) return new Blob([given as BufferSource]);
  throw new ValidationError(path, wanted, typeof given);
}

function isStream(given: unknown): given is FileStream {
  return typeof given === "object" && given !== null && "stream" in given && typeof given.stream !== "function" && "length" in given;
}

/** A body with a file that can be read only once. */
export class Once {
  readonly length: number;
  /** Set once the file was touched. */
  isTouched = false;
  /** Error of the file's stream. */
  error: unknown;
  readonly #parts: () => AsyncGenerator<Uint8Array, void>;

  constructor(head: string, file: Given, tail: string, path: string) {
    const [first, last] = [head, tail].map((text) => textEncoder().encode(text)) as [Uint8Array, Uint8Array];
    this.length = first.length + file.size + last.length;
    this.#parts = () => pieces(first, file, last, path, () => (this.isTouched = true));
  }

  /** Returns the whole body as a stream. A second one is of use only as long as the file wasn't touched. */
  stream(): ReadableStream<Uint8Array> {
    const parts = this.#parts();
    const pull = async (out: ReadableStreamDefaultController<Uint8Array>) => {
      try {
        const { done, value } = await parts.next();
        if (done) out.close();
        else out.enqueue(value);
      } catch (error) {
        this.error = error;
        out.error(error);
      }
    };
    return new ReadableStream<Uint8Array>({ pull, cancel: () => parts.return() as Promise<never> }, { highWaterMark: 0 });
  }
}

/** Puts a file between the parts of a body. */
export function enclosed(head: string, file: Given, tail: string, path: string): Blob | Once {
  return file.content instanceof Blob ? new Blob([head, file.content, tail]) : new Once(head, file, tail, path);
}

async function* pieces(head: Uint8Array, { content, size }: Given, tail: Uint8Array, path: string, touch: () => void): AsyncGenerator<Uint8Array, void> {
  if (head.length > 0) yield head;
  touch();
  const source = chunks(content);
  let [left, ended] = [size, false];
  try {
    for (;;) {
      const { done, value } = await source.next();
      if ((ended = done === true)) break;
      if (!ArrayBuffer.isView(value)) throw new ValidationError(`${path}.stream`, "bytes", typeof value);
      left -= value.byteLength;
      if (left < 0) throw new ValidationError(`${path}.stream`, `${size} bytes`, "more");
      yield value;
    }
  } finally {
    if (!ended) await source.return?.(undefined);
  }
  if (left > 0) throw new ValidationError(`${path}.stream`, `${size} bytes`, String(size - left));
  if (tail.length > 0) yield tail;
}
