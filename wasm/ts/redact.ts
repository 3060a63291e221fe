// Foreign errors without secrets. A `fetch` may put the URL, or the whole request, into the errors that it throws.

import { isError } from "./realm.js";

/** A function that replaces secrets in a text. */
export type Hide = (text: string) => string;

/** Maximum depth of the search in an error's properties. */
const DEPTH = 5;

/** Returns the error itself if it holds no secret; otherwise a copy of its name, message, stack and code without secrets. */
export function redacted(error: unknown, hide: Hide): unknown {
  if (typeof error === "string") return hide(error);
  if (!holds(error, hide)) return error;
  const { name, message, stack, code, cause } = error as Error & { code?: unknown };
  const copy = new Error(hide(String(message)), cause === undefined ? {} : { cause: redacted(cause, hide) });
  return Object.assign(copy, { name, stack: hide(String(stack)) }, typeof code === "string" && { code: hide(code) });
}

function holds(value: unknown, hide: Hide, depth = DEPTH, seen = new Set<unknown>()): boolean {
  if (typeof value === "string") return hide(value) !== value;
  if (typeof value !== "object" || value === null || depth === 0 || seen.has(value) || ArrayBuffer.isView(value)) return false;
  seen.add(value);
  const own = Reflect.ownKeys(value).map((key) => Object.getOwnPropertyDescriptor(value, key)?.value as unknown);
  const texts = isError(value) ? [value.message, value.stack] : [];
  return [...texts, ...own].some((part) => holds(part, hide, depth - 1, seen));
}
