// The glue that wasm-bindgen generates for the compiled module. `op` is an index of the table of operations; every other value is checked.

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
  checkResponse(op: number, status: Count, headers: Text, body: Bytes): boolean;
  redact(body: Bytes): Uint8Array;
  apiVersion(version: Text): string | undefined;
}

export class Webhooks {
  constructor(secrets: Text[], verifyToken: Text);
  verify(signature: Text | undefined, body: Bytes): void;
  compare(signature: Text | undefined, hmacs: Bytes): void;
  challenge(query: Text): string;
}

export class Limiter {
  constructor(limits: Text, seed: bigint);
  free(): void;
  static restore(snapshot: Text): Limiter;
  take(number: Text, recipient: Text, now: Count): string | undefined;
  setLimits(limits: Text): void;
  link(name: Text, other: Text): void;
  pausePair(number: Text, recipient: Text, until: Count): void;
  pauseNumber(number: Text, until: Count): void;
  prune(now: Count): number;
  snapshot(): string;
}

export class Deduplicator {
  constructor(room: Count, keep: Count | undefined, seed: bigint);
  free(): void;
  static restore(snapshot: Text): Deduplicator;
  isNew(key: Text, now: Count): boolean;
  forget(key: Text): void;
  snapshot(): string;
  static claim(prefix: Text, key: Text, keep: Count | undefined): string[];
  static claimed(reply: Text | undefined): boolean;
  static release(prefix: Text, key: Text): string[];
}

export class SendPolicy {
  constructor(requiresOptIn: Flag, seed: bigint);
  free(): void;
  static restore(snapshot: Text): SendPolicy;
  learn(kind: Text, number: Text, at: Count, data: Text): void;
  recordSent(number: Text, person: Text, now: Count): void;
  optIn(person: Text, at: Count): void;
  optOut(person: Text, at: Count): void;
  check(number: Text, person: Text, category: Text, now: Count): string;
  prune(now: Count): void;
  snapshot(): string;
}

export function fingerprint(): number;
export function withoutTokens(body: Text): string;
export function classifyCode(code: Count, idempotent: Flag): string;
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
declare function matching(op: number, status: Count, expected: Text, digest: Bytes): void;
export { matching as match };
