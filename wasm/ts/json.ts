// JSON without loss: numbers that JavaScript can't hold stay text.

import type { Checked } from "./crossing.js";
import { ValidationError } from "./errors.js";
import { type Decoder, textDecoder } from "./host.js";
import { isError } from "./realm.js";
import { isSecret } from "./secret.js";

/** Escapes, quotes and numbers. No token is longer than a number, so no text, valid or not, is scanned twice. */
const tokens = /\\.|"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const huge = /\d[eE]\+?\d{3}/;

/** Decoder for JSON: UTF-8 without a byte order mark. Created at its first use: importing costs nothing. */
let utf8: Decoder | undefined;

/** Decodes bytes as the text of JSON. */
export function decode(bytes: Uint8Array): string {
  return (utf8 ??= textDecoder({ fatal: true, ignoreBOM: true })).decode(bytes);
}

/**
 * Parses JSON like `JSON.parse`, but returns integers beyond 2⁵³ and numbers beyond 10³⁰⁸ as strings of their digits.
 * `bytes` are the encoded text.
 */
export function parse(text: string, bytes: Uint8Array): unknown {
  // Parse before quoting: quoting could turn an invalid `01` into text.
  const value: unknown = JSON.parse(text);
  return long(bytes) || huge.test(text) ? JSON.parse(quoted(text)) : value;
}

/**
 * Returns whether there are 16 digits in a row outside quotes. Every 16th byte is enough to find them, and nearly
 * always there are none.
 */
function long(bytes: Uint8Array): boolean {
  for (let at = 15; at < bytes.length; at += 16) {
    if ((bytes[at]! ^ 48) > 9) continue;
    let start = at, end = at;
    while (start > 0 && (bytes[start - 1]! ^ 48) <= 9) start--;
    while (end + 1 < bytes.length && (bytes[end + 1]! ^ 48) <= 9) end++;
    if (end - start >= 15 && bytes[start - 1] !== 34) return true;
    at = ((end + 1) | 15) - 16; // continue after them
  }
  return false;
}

/** Puts quotes around the numbers that JavaScript can't hold. */
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
 * Encodes JSON like `JSON.stringify`, but a `bigint` becomes a string of its digits, and a `Secret` its text. Refuses
 * values that JSON can't represent, and numbers that would change, with an error at `path`.
 */
export function stringify(value: unknown, path: string): Checked<string> {
  let text: string | undefined, found: Found;
  try {
    text = plain(value) ?? JSON.stringify(value, replaced);
    found = look(value);
    if (found === "secret") text = JSON.stringify(value, replaced);
  } catch (error) {
    throw new ValidationError(path, "a value that JSON can represent", isError(error) ? error.message.split("\n")[0] : "");
  }
  if (typeof found === "object") throw new ValidationError(path + found.path, found.wanted, String(found.number));
  if (text === undefined) throw new ValidationError(path, "a value that JSON can represent", value === undefined ? "" : typeof value);
  return text as Checked<string>;
}

/** The usual case without a replacer, which takes several times as long. */
function plain(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

function replaced(this: Record<string, unknown>, key: string, value: unknown): unknown {
  const given = this[key];
  return isSecret(given) ? given.expose() : typeof value === "bigint" ? String(value) : value;
}

/** A value that `JSON.stringify` alone would encode wrongly: a secret, or a number with its path. */
type Found = "secret" | { path: string; wanted: string; number: number } | undefined;

/** Runs at every call, so it allocates nothing in the usual case. */
function look(value: unknown): Found {
  if (typeof value === "number") {
    if (Number.isSafeInteger(value) || (Number.isFinite(value) && !Number.isInteger(value))) return undefined;
    const wanted = Number.isFinite(value) ? "a string of its digits, because JavaScript rounds integers beyond 2⁵³" : "a finite number";
    return { path: "", wanted, number: value };
  }
  if (typeof value !== "object" || value === null) return undefined;
  if (isSecret(value)) return "secret";
  const list = Array.isArray(value);
  let secret: Found;
  for (const key in value) {
    const found = look((value as Record<string, unknown>)[key]);
    if (typeof found === "object") return { ...found, path: (list ? `[${key}]` : `.${key}`) + found.path };
    secret ??= found;
  }
  return secret;
}
