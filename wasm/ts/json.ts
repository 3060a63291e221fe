// JSON without loss: what a number can't hold stays text.

import type { Checked } from "./crossing.js";
import { ValidationError } from "./errors.js";
import { Secret } from "./secret.js";

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

/**
 * As `JSON.stringify`; a `bigint` becomes a string of its digits, and a `Secret` its text. What can't be JSON is refused, as `path`,
 * and so are numbers that would change on their way.
 */
export function stringify(value: unknown, path: string): Checked<string> {
  let text: string | undefined, found: Found;
  try {
    text = plain(value) ?? JSON.stringify(value, replaced);
    found = look(value);
    if (found === "secret") text = JSON.stringify(value, replaced);
  } catch (error) {
    throw new ValidationError(path, "what JSON can carry", error instanceof Error ? error.message.split("\n")[0] : "");
  }
  if (typeof found === "object") throw new ValidationError(path + found.path, found.wanted, String(found.number));
  if (text === undefined) throw new ValidationError(path, "what JSON can carry", value === undefined ? "" : typeof value);
  return text as Checked<string>;
}

/** The usual case: a replacer takes several times as long. */
function plain(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

function replaced(this: Record<string, unknown>, key: string, value: unknown): unknown {
  const given = this[key];
  return given instanceof Secret ? given.expose() : typeof value === "bigint" ? String(value) : value;
}

/** What `JSON.stringify` alone would carry otherwise than it was meant: a secret, or a number and where it stands. */
type Found = "secret" | { path: string; wanted: string; number: number } | undefined;

/** Every call looks, so nothing is made unless there is something. */
function look(value: unknown): Found {
  if (typeof value === "number") {
    if (Number.isSafeInteger(value) || (Number.isFinite(value) && !Number.isInteger(value))) return undefined;
    const wanted = Number.isFinite(value) ? "a string of its digits, because JavaScript rounds integers beyond 2⁵³" : "a finite number";
    return { path: "", wanted, number: value };
  }
  if (typeof value !== "object" || value === null) return undefined;
  if (value instanceof Secret) return "secret";
  const list = Array.isArray(value);
  let secret: Found;
  for (const key in value) {
    const found = look((value as Record<string, unknown>)[key]);
    if (typeof found === "object") return { ...found, path: (list ? `[${key}]` : `.${key}`) + found.path };
    secret ??= found;
  }
  return secret;
}
