// What may cross into the compiled module. The glue takes an object with a `length` for text and a number for a pointer, and
// breaks the module's memory by it: so the declarations of `core.d.ts` want values that were looked at here.

import { ValidationError } from "./errors.js";

declare const looked: unique symbol;

/** A value that is what its type says, whatever was given. */
export type Checked<T> = T & { readonly [looked]: true };

export function asText(value: unknown, path: string): Checked<string> {
  if (typeof value !== "string") throw new ValidationError(path, "text", kind(value));
  return value as Checked<string>;
}

export function asNumber(value: unknown, path: string): Checked<number> {
  if (typeof value !== "number") throw new ValidationError(path, "a number", kind(value));
  if (!Number.isFinite(value)) throw new ValidationError(path, "a finite number", String(value));
  return value as Checked<number>;
}

export function asFlag(value: unknown, path: string): Checked<boolean> {
  if (typeof value !== "boolean") throw new ValidationError(path, "true or false", kind(value));
  return value as Checked<boolean>;
}

/** Text would have to be encoded: a signature is over bytes, and what was decoded and encoded again isn't what came. */
export function asBytes(value: unknown, path: string): Checked<Uint8Array> {
  if (value instanceof Uint8Array) return value as Checked<Uint8Array>;
  if (value instanceof ArrayBuffer) return new Uint8Array(value) as Checked<Uint8Array>;
  throw new ValidationError(path, "the bytes as they came (Uint8Array or ArrayBuffer)", kind(value));
}

/** An object to take settings from: it doesn't cross itself. */
export function asObject<T extends object>(value: T, path: string): T {
  if (typeof value !== "object" || value === null) throw new ValidationError(path, "an object", kind(value));
  return value;
}

/** What a value is, in a word; nothing if there is none. */
function kind(value: unknown): string {
  return value === undefined ? "" : value === null ? "null" : Array.isArray(value) ? "a list" : typeof value;
}
