// Reading the vectors and comparing. Their format is in tests/README.md.

import { readFileSync, readdirSync } from "node:fs";
import { describe, test } from "node:test";
import { ApiError, ValidationError, Secret, SignatureError, UnexpectedResponseError } from "../js/inline.js";
import { parse as exactly } from "../js/json.js";

const folder = new URL("../../tests/vectors/", import.meta.url);

/** Runs every case of a folder. `check` gets the case and returns its problem, if there is one. */
export function run(name, check) {
  const files = readdirSync(new URL(name, folder)).sort();
  for (const file of files) {
    const { cases } = JSON.parse(readFileSync(new URL(`${name}/${file}`, folder), "utf8"));
    describe(`${name}/${file}`, () => {
      for (const each of cases) if (!each.twice) test(each.name, () => check(expand(each)));
    });
  }
}

/** Replaces the notations of long texts by those texts. */
function expand(value) {
  if (Array.isArray(value)) return value.map(expand);
  if (!isObject(value)) return value;
  const [[key, list] = [], ...more] = Object.entries(value);
  if (more.length === 0 && key === "repeat" && Array.isArray(list)) return expand(list[0]).repeat(list[1]);
  if (more.length === 0 && key === "join" && Array.isArray(list)) return list.map(expand).join("");
  return Object.fromEntries(Object.entries(value).map(([key, value]) => [key, expand(value)]));
}

/** Returns the bytes of a vector, given as text, as `{"base64": …}`, or as JSON. */
export function bytes(value) {
  if (typeof value === "string") return new Uint8Array(Buffer.from(value));
  return new Uint8Array(isObject(value) && typeof value.base64 === "string" ? Buffer.from(value.base64, "base64") : Buffer.from(JSON.stringify(value)));
}

/** JSON in which no number is rounded, as the package reads it. */
export const parse = (text) => exactly(text, new TextEncoder().encode(text));

/** Returns an object with names in JavaScript's convention. */
export function camel(object = {}) {
  const name = (snake) => snake.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [name(key), value]));
}

/** A value with the texts of its secrets. */
export function exposed(value) {
  if (value instanceof Secret) return value.expose();
  if (Array.isArray(value)) return value.map(exposed);
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, value]) => [key, exposed(value)])) : value;
}

/** Returns all permutations of a list. */
export function orders(list) {
  const from = (i) => orders(list.toSpliced(i, 1)).map((rest) => [list[i], ...rest]);
  return list.length > 1 ? list.flatMap((_, i) => from(i)) : [list];
}

/** Compares a value with the expected one, at any depth; throws if they differ. */
export function same(what, expected, happened) {
  const open = [[what, expected, happened]];
  for (let next; (next = open.pop()); ) {
    const [at, a, b] = next;
    const both = Array.isArray(a) === Array.isArray(b) && isObject(a) === isObject(b);
    if (!both || !(Array.isArray(a) || isObject(a))) {
      if (!Object.is(a, b)) throw new Error(`${at}: expected ${brief(a)}, got ${brief(b)}`);
      continue;
    }
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    for (const key of keys) open.push([open.length < 1000 ? `${at}.${key}` : at, a[key], b[key]]);
  }
}

/** Checks that an object contains at least the expected values; expected nulls may be missing. */
export function contains(what, expected, happened) {
  if (!isObject(expected)) return same(what, expected, happened ?? null);
  for (const key of Object.keys(expected)) contains(`${what}.${key}`, expected[key], happened?.[key]);
}

/** Runs a function that must end as in the case: with an error of its class and fields, or without one. */
export async function outcome({ error }, happen, check) {
  let done;
  try {
    done = await happen();
  } catch (thrown) {
    if (!error) throw thrown;
    return contains("error", error, form(thrown));
  }
  if (error) throw new Error(`expected to be refused: ${brief(error)}`);
  return check(done);
}

/** Converts an error to the form of the vectors. */
function form(error) {
  const classes = { invalid: ValidationError, api: ApiError, unreadable: UnexpectedResponseError, signature: SignatureError };
  const kind = Object.keys(classes).find((kind) => error instanceof classes[kind]);
  if (!kind) throw error;
  return { ...error, message: error.platformMessage ?? error.reason ?? error.message, category: error.kind, kind };
}

/** Returns the parts of a request that a vector has. */
export async function asExpected(expected, { method, url, headers, body }) {
  const raw = Buffer.from(await new Response(body).arrayBuffer());
  const text = raw.toString();
  const [type, boundary] = (headers["content-type"] ?? "").split("; boundary=");
  const forms = {
    method: () => method,
    url: () => inOrder(url),
    headers: () => (boundary ? { ...headers, "content-type": type } : headers),
    json: () => JSON.parse(text),
    parts: () => parts(raw.toString("latin1"), boundary),
    batch: () => JSON.parse(new URLSearchParams(text).get("batch")).map(itemInOrder),
    body: () => (Buffer.from(text).equals(raw) ? text : { base64: raw.toString("base64") }),
  };
  return Object.fromEntries(Object.keys(expected).map((key) => [key, forms[key]()]));
}

/** Normalizes the order in the expected request of a vector. */
export function normalized({ url, parts, batch, ...rest }) {
  return { ...rest, ...(url && { url: inOrder(url) }), ...(parts && { parts: parts.toSorted(byName) }), ...(batch && { batch: batch.map(itemInOrder) }) };
}

/** Normalizes the order of the parameters in an item of a batch. */
function itemInOrder({ relative_url, body, ...rest }) {
  return { ...rest, relative_url: inOrder(relative_url), ...(body && { body: body.split("&").sort().join("&") }) };
}

function inOrder(url) {
  const [path, query] = url.split("?");
  return query === undefined ? url : `${path}?${query.split("&").sort().join("&")}`;
}

const byName = (a, b) => (a.name < b.name ? -1 : 1);

/** Returns the parts of a form, given as one character for each byte. */
function parts(form, boundary) {
  const utf8 = (text) => Buffer.from(text, "latin1").toString();
  const [first, ...between] = `\r\n${form}`.split(`\r\n--${boundary}`);
  if (first !== "" || between.pop() !== "--\r\n") throw new Error(`not a form: ${form}`);
  const one = (part) => {
    const [, head, content] = /^\r\n(.*?)\r\n\r\n(.*)$/s.exec(part);
    const type = /^Content-Type: (.*)$/m.exec(head)?.[1];
    const about = [...head.matchAll(/; (\w+)="(.*?)"/g)].map(([, key, value]) => [key, utf8(value)]);
    const text = Buffer.from(utf8(content)).toString("latin1") === content;
    const data = text ? { text: utf8(content) } : { base64: Buffer.from(content, "latin1").toString("base64") };
    return { ...Object.fromEntries(about), ...(type && { type }), ...data };
  };
  return between.map(one).sort(byName);
}

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const brief = (value) => String(typeof value === "object" ? JSON.stringify(value) : value).slice(0, 500);
