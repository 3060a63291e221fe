// JSON without loss: what a number can't hold stays text.

import type { Checked } from "./crossing.js";
import { InvalidError } from "./errors.js";

const tokens = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const huge = /\d[eE]\+?\d{3}/;

/** JSON is UTF-8, and doesn't begin with a byte order mark. */
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The text of these bytes, if they can be JSON's. */
export function decode(bytes: Uint8Array): string {
  return utf8.decode(bytes);
}

/**
 * As `JSON.parse`; integers beyond 2⁵³ and numbers beyond 10³⁰⁸ come as strings of their digits. `bytes` are the text's.
 */
export function parse(text: string, bytes: Uint8Array): unknown {
  return JSON.parse(long(bytes) || huge.test(text) ? text.replace(tokens, exact) : text);
}

/** Whether there are 16 digits in a row outside quotes. Looking at every 16th byte finds them, and nearly always nothing. */
function long(bytes: Uint8Array): boolean {
  for (let at = 15; at < bytes.length; at += 16) {
    if ((bytes[at]! ^ 48) > 9) continue;
    let start = at, end = at;
    while (start > 0 && (bytes[start - 1]! ^ 48) <= 9) start--;
    while (end + 1 < bytes.length && (bytes[end + 1]! ^ 48) <= 9) end++;
    if (end - start >= 15 && bytes[start - 1] !== 34) return true;
    at = ((end + 1) | 15) - 16; // go on behind them
  }
  return false;
}

function exact(token: string): string {
  if (token.startsWith('"')) return token;
  const number = Number(token);
  const held = /^-?\d+$/.test(token) ? Number.isSafeInteger(number) : Number.isFinite(number);
  return held ? token : `"${token}"`;
}

/**
 * As `JSON.stringify`; a `bigint` becomes a string of its digits. What can't be JSON is refused, as `path`, and so are numbers
 * that would change on their way.
 */
export function stringify(value: unknown, path: string): Checked<string> {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch {
    try {
      text = JSON.stringify(value, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
    } catch (error) {
      throw new InvalidError(path, "what JSON can carry", error instanceof Error ? error.message.split("\n")[0] : "");
    }
  }
  if (text === undefined) throw new InvalidError(path, "what JSON can carry", value === undefined ? "" : typeof value);
  const found = changed(value);
  if (found) throw new InvalidError(path + found.path, found.wanted, String(found.number));
  return text as Checked<string>;
}

/** A number in a value that JSON wouldn't carry as it was meant, and where. */
interface Changed {
  path: string;
  wanted: string;
  number: number;
}

/** The first one, if any. Every call looks, so nothing is made unless there is one. */
function changed(value: unknown): Changed | undefined {
  if (typeof value === "number") {
    if (Number.isSafeInteger(value) || (Number.isFinite(value) && !Number.isInteger(value))) return undefined;
    const wanted = Number.isFinite(value) ? "a string of its digits, because JavaScript rounds integers beyond 2⁵³" : "a finite number";
    return { path: "", wanted, number: value };
  }
  if (typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      const found = changed(value[i]);
      if (found) return { ...found, path: `[${i}]${found.path}` };
    }
    return undefined;
  }
  for (const key in value) {
    const found = changed((value as Record<string, unknown>)[key]);
    if (found) return { ...found, path: `.${key}${found.path}` };
  }
  return undefined;
}
