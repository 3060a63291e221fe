// The glue that wasm-bindgen writes beside the compiled module. `op` is an index of our own table; everything else was checked.

import type { Checked } from "./crossing.js";

type Text = Checked<string>;
type Count = Checked<number>;
type Flag = Checked<boolean>;
type Bytes = Checked<Uint8Array>;

export function initSync(options: { module: WebAssembly.Module | BufferSource }): unknown;

export class Api {
  constructor(settings: Text);
  authorization(oauth: boolean): string;
  request(op: number, params: Text, lenient: Flag, extra: Text | undefined, length: Count | undefined, seed: Text): string;
  judge(op: number, status: Count, headers: Text, body: Bytes): boolean;
  redact(body: Bytes): Uint8Array;
  servedBy(version: Text): string | undefined;
}

export class Receiver {
  constructor(secrets: Text[], verifyToken: Text);
  verify(signature: Text | undefined, body: Bytes): void;
  compare(signature: Text | undefined, hmacs: Bytes): void;
  challenge(query: Text): string;
}

export class Pacer {
  constructor(limits: Text, seed: bigint);
  free(): void;
  static restore(snapshot: Text): Pacer;
  take(number: Text, recipient: Text, now: Count): string | undefined;
  setLimits(limits: Text): void;
  link(name: Text, other: Text): void;
  holdPair(number: Text, recipient: Text, until: Count): void;
  holdNumber(number: Text, until: Count): void;
  forget(now: Count): number;
  snapshot(): string;
}

export class Memory {
  constructor(room: Count, keep: Count | undefined, seed: bigint);
  free(): void;
  static restore(snapshot: Text): Memory;
  first(key: Text, now: Count): boolean;
  forget(key: Text): void;
  snapshot(): string;
  static claim(prefix: Text, key: Text, keep: Count | undefined): string[];
  static claimed(reply: Text | undefined): boolean;
  static release(prefix: Text, key: Text): string[];
}

export class People {
  constructor(requiresOptIn: Flag, seed: bigint);
  free(): void;
  static restore(snapshot: Text): People;
  learn(kind: Text, number: Text, at: Count, data: Text): void;
  sent(number: Text, person: Text, now: Count): void;
  optIn(person: Text, at: Count): void;
  optOut(person: Text, at: Count): void;
  advise(number: Text, person: Text, category: Text, now: Count): string;
  forget(now: Count): void;
  snapshot(): string;
}

export function fingerprint(): number;
export function withoutTokens(body: Text): string;
export function aboutCode(code: Count, idempotent: Flag): string;
export function nextPage(body: Text, asked: Text[]): Text | undefined;
export function responseLimit(op: number): number;
export function oversized(op: number, status: Count): never;
export function normalizePhone(phone: Text): string;
export function samePhone(one: Text, other: Text): boolean;
export function checkTemplate(stored: Text, filled: Text): void;
export function largestDelivery(): number;
export function statusRank(status: Text): number;
export function mergeStatus(one: Text, other: Text): string;
export function digest(body: Bytes): string;
declare function matching(op: number, status: Count, told: Text, digest: Bytes): void;
export { matching as match };
