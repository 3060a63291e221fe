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

/** State of a body that can be read only once. */
interface Once {
  isTouched: boolean;
  error: unknown;
}

const bodies = new WeakMap<object, Once>();

/** Returns whether a body that can be read only once was touched. */
export function isSpent(body: unknown): boolean {
  return bodies.get(body as object)?.isTouched ?? false;
}

/** Returns the error of the file's stream, if it failed. */
export function failureOf(body: unknown): unknown {
  return bodies.get(body as object)?.error;
}

/** Puts a file between the parts of a body. */
export function enclosed(head: string, { content, size }: Given, tail: string, path: string): { body: Blob | ReadableStream<Uint8Array>; length?: number } {
  if (content instanceof Blob) return { body: new Blob([head, content, tail]) };
  const [first, last] = [head, tail].map((text) => textEncoder().encode(text)) as [Uint8Array, Uint8Array];
  const state: Once = { isTouched: false, error: undefined };
  const parts = pieces(first, content, size, last, path);
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(out) {
        state.isTouched = true;
        try {
          const { done, value } = await parts.next();
          if (done) out.close();
          else out.enqueue(value);
        } catch (error) {
          state.error = error;
          out.error(error);
        }
      },
      async cancel() {
        await parts.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
  bodies.set(body, state);
  return { body, length: first.length + size + last.length };
}

async function* pieces(head: Uint8Array, content: FileStream["stream"], size: number, tail: Uint8Array, path: string): AsyncGenerator<Uint8Array, void> {
  if (head.length > 0) yield head;
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
