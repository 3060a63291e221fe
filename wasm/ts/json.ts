// JSON without loss: what a number can't hold stays text.

import { InvalidError } from "./errors.js";

/** Escapes, quotes and numbers. No token is longer than a number: no text, valid or not, is looked at twice. */
const tokens = /\\.|"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
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
  // Before anything is quoted: else `01` could become a text.
  const value: unknown = JSON.parse(text);
  return long(bytes) || huge.test(text) ? JSON.parse(quoted(text)) : value;
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

/** JSON with quotes around the numbers that JavaScript can't hold. */
function quoted(json: string): string {
  let inside = false;
  return json.replace(tokens, (token) => {
    if (token === '"') inside = !inside;
    return inside || token === '"' || held(token) ? token : `"${token}"`;
  });
}

function held(token: string): boolean {
  const number = Number(token);
  return /^-?\d+$/.test(token) ? Number.isSafeInteger(number) : Number.isFinite(number);
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
