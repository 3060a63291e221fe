// Reading the vectors and comparing. Their format is in tests/README.md.

import { readFileSync, readdirSync } from "node:fs";
import { describe, test } from "node:test";
import { ApiError, ValidationError, Secret, SignatureError, UnexpectedResponseError } from "../js/node.js";
import { parse as exactly } from "../js/json.js";

const folder = new URL("../../tests/vectors/", import.meta.url);

/** Run every case of a folder. `check` gets the case and returns what is wrong with it, if anything. */
export function run(name, check) {
  const files = readdirSync(new URL(name, folder)).sort();
  for (const file of files) {
    const { cases } = JSON.parse(readFileSync(new URL(`${name}/${file}`, folder), "utf8"));
    describe(`${name}/${file}`, () => {
      for (const each of cases) if (!each.twice) test(each.name, () => check(expand(each)));
    });
  }
}

/** A value in which what stands for long texts is those texts. */
function expand(value) {
  if (Array.isArray(value)) return value.map(expand);
  if (!isObject(value)) return value;
  const [[key, list] = [], ...more] = Object.entries(value);
  if (more.length === 0 && key === "repeat" && Array.isArray(list)) return expand(list[0]).repeat(list[1]);
  if (more.length === 0 && key === "join" && Array.isArray(list)) return list.map(expand).join("");
  return Object.fromEntries(Object.entries(value).map(([key, value]) => [key, expand(value)]));
}

/** The bytes that a vector tells: as text, as `{"base64": …}`, or as JSON. */
export function bytes(told) {
  if (typeof told === "string") return new Uint8Array(Buffer.from(told));
  return new Uint8Array(isObject(told) && typeof told.base64 === "string" ? Buffer.from(told.base64, "base64") : Buffer.from(JSON.stringify(told)));
}

/** JSON in which no number is rounded, as the package reads it. */
export const parse = (text) => exactly(text, new TextEncoder().encode(text));

/** An object with its names as JavaScript writes them. */
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

/** Every order of a list. */
export function orders(list) {
  const from = (i) => orders(list.toSpliced(i, 1)).map((rest) => [list[i], ...rest]);
  return list.length > 1 ? list.flatMap((_, i) => from(i)) : [list];
}

/** Hold a value against the one that was told, at any depth; throws where they differ. */
export function same(what, told, happened) {
  const open = [[what, told, happened]];
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

/** An object holds at least what is told of it; what is told to be null may be left out. */
export function contains(what, told, happened) {
  if (!isObject(told)) return same(what, told, happened ?? null);
  for (const key of Object.keys(told)) contains(`${what}.${key}`, told[key], happened?.[key]);
}

/** Do something that ends as the case says: with an error of its class and fields, or with nothing. */
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

/** An error in the form in which vectors tell it. */
function form(error) {
  const classes = { invalid: ValidationError, api: ApiError, unreadable: UnexpectedResponseError, signature: SignatureError };
  const kind = Object.keys(classes).find((kind) => error instanceof classes[kind]);
  if (!kind) throw error;
  return { ...error, message: error.message, category: error.kind, kind };
}

/** A request as far as a vector tells of it. */
export async function asTold(told, { method, url, headers, body }) {
  const raw = Buffer.from(await new Response(body).arrayBuffer());
  const text = raw.toString();
  const [type, boundary] = (headers["content-type"] ?? "").split("; boundary=");
  const forms = {
    method: () => method,
    url: () => inOrder(url),
    headers: () => (boundary ? { ...headers, "content-type": type } : headers),
    json: () => JSON.parse(text),
    parts: () => parts(raw.toString("latin1"), boundary),
    body: () => (Buffer.from(text).equals(raw) ? text : { base64: raw.toString("base64") }),
  };
  return Object.fromEntries(Object.keys(told).map((key) => [key, forms[key]()]));
}

/** What a vector tells of a request, in the order in which we compare. */
export function told({ url, parts, ...rest }) {
  return { ...rest, ...(url && { url: inOrder(url) }), ...(parts && { parts: parts.toSorted(byName) }) };
}

function inOrder(url) {
  const [path, query] = url.split("?");
  return query === undefined ? url : `${path}?${query.split("&").sort().join("&")}`;
}

const byName = (a, b) => (a.name < b.name ? -1 : 1);

/** The parts of a form whose bytes were made characters of the same number. */
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
