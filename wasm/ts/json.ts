// JSON without loss: what a number can't hold stays text.

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

/** As `JSON.stringify`; a `bigint` becomes a string of its digits. What can't be JSON is refused, as `path`. */
export function stringify(value: unknown, path: string): string {
  try {
    return JSON.stringify(value);
  } catch {
    try {
      return JSON.stringify(value, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
    } catch (error) {
      throw new InvalidError(path, "what JSON can carry", error instanceof Error ? error.message.split("\n")[0] : "");
    }
  }
}
