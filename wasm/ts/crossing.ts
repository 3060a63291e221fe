// Checks of values that cross into the compiled module. The generated glue accepts an object with a `length` as text
// and a number as a pointer, and corrupts the module's memory with it. So the declarations in `core.d.ts` require
// values that were checked here.

import { ValidationError } from "./errors.js";
import { isBuffer, isBytes } from "./realm.js";

declare const looked: unique symbol;

/** A value whose type was checked at run time. */
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

/** Refuses text: a signature covers bytes, and decoding and encoding could change them. */
export function asBytes(value: unknown, path: string): Checked<Uint8Array> {
  if (isBytes(value)) return value as Checked<Uint8Array>;
  if (isBuffer(value)) return new Uint8Array(value) as Checked<Uint8Array>;
  throw new ValidationError(path, "the raw bytes (Uint8Array or ArrayBuffer)", kind(value));
}

/** Checks an object with settings. The object itself doesn't cross. */
export function asObject<T extends object>(value: T, path: string): T {
  if (typeof value !== "object" || value === null) throw new ValidationError(path, "an object", kind(value));
  return value;
}

/** Returns the type of a value in one word, or an empty text if there is none. */
function kind(value: unknown): string {
  return value === undefined ? "" : value === null ? "null" : Array.isArray(value) ? "a list" : typeof value;
}
