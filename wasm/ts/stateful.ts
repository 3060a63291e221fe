// Objects that keep state between calls. The core has one interface for all of them: a class and a function by name, and
// arguments as JSON. The printed classes add types.

import type { Instance } from "./core.js";
import { asNumber, asObject, asText } from "./crossing.js";
import { calling } from "./errors.js";
import { stringify } from "./json.js";
import { core, seeded } from "./runtime.js";
import type { Event } from "./webhooks.js";

/** Arguments by their names in the core. */
type Arguments = Record<string, unknown>;

/** The core's part of each object. */
const instances = new WeakMap<object, () => Instance>();

/** Creates the core's part of an object. */
export function create(object: object, name: string, given: Arguments): void {
  const { Instance } = core();
  instances.set(object, seeded((seed) => calling(() => Instance.create(asText(name, "class"), written({ ...given, seed })))));
}

/** Creates an object from a snapshot. */
export function restore<T extends object>(type: { readonly prototype: T }, name: string, snapshot: string): T {
  const restored = calling(() => core().Instance.restore(asText(name, "class"), asText(snapshot, "snapshot")));
  const object = Object.create(type.prototype) as T;
  instances.set(object, () => restored);
  return object;
}

/** Calls a method of an object. */
export function call(object: object, name: string, given: Arguments): unknown {
  return read(calling(() => instance(object).call(asText(name, "method"), written(given))));
}

/** Calls a method of an object that returns what the platform sent. */
export function stored(object: object, name: string, given: Arguments): unknown {
  const text = calling(() => instance(object).call(asText(name, "method"), written(given)));
  return text === undefined ? undefined : JSON.parse(text);
}

/** Calls a function of a class. */
export function run(name: string, method: string, given: Arguments): unknown {
  return read(calling(() => core().run(asText(name, "class"), asText(method, "function"), written(given))));
}

/** Returns the state of an object as text. */
export function snapshot(object: object): string {
  return calling(() => instance(object).snapshot());
}

function instance(object: object): Instance {
  const found = instances.get(object);
  if (!found) throw new TypeError("wabakit: a method was called without its object");
  return found();
}

/** Returns a record as an argument: its keys are in camel case here, and in snake case in the core. */
export function record<T extends object>(fields: T, path: string): Arguments {
  return Object.fromEntries(Object.entries(asObject(fields, path)).map(([key, value]) => [snake(key), whole(value, `${path}.${key}`)]));
}

/** Returns an event as an argument. */
export function parts(event: Event): Arguments {
  const { kind, entry_id, phone_number_id, timestamp, data } = asObject(event, "event");
  return { kind, entry_id, phone_number_id, timestamp, data: data === undefined ? undefined : stringify(data, "data") };
}

function written(given: Arguments) {
  return stringify(Object.fromEntries(Object.entries(given).map(([name, value]) => [name, whole(value, name)])), "arguments");
}

/** Returns a number as a non-negative integer. What isn't a number stays, and the core refuses it. */
function whole(value: unknown, path: string): unknown {
  if (typeof value !== "number") return value;
  return Math.max(0, Math.min(Math.trunc(Number.isNaN(value) ? asNumber(value, path) : value), Number.MAX_SAFE_INTEGER));
}

/** Decodes what a function returned. */
function read(text: string | undefined): unknown {
  return text === undefined ? undefined : JSON.parse(text, (_, value: unknown) => (plain(value) ? renamed(value) : value));
}

function plain(value: unknown): value is Arguments {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function renamed(fields: Arguments): Arguments {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [camel(key), value]));
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function camel(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
