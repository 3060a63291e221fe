// The glue that wasm-bindgen writes beside the compiled module.

export function initSync(options: { module: WebAssembly.Module | BufferSource }): unknown;

export class Api {
  constructor(settings: string);
  authorization(oauth: boolean): string;
  request(op: number, params: string, lenient: boolean, extra: string | undefined, length: number | undefined, seed: string): string;
  judge(op: number, status: number, headers: string, body: Uint8Array): boolean;
  servedBy(version: string): string | undefined;
}

export class Receiver {
  constructor(secrets: string[], verifyToken: string);
  verify(signature: string | undefined, body: Uint8Array): void;
  compare(signature: string | undefined, hmacs: Uint8Array): void;
  challenge(query: string): string;
}

export class Pacer {
  constructor(limits: string, seed: number);
  static restore(snapshot: string): Pacer;
  take(number: string, recipient: string, now: number): string | undefined;
  setLimits(limits: string): void;
  link(name: string, other: string): void;
  holdPair(number: string, recipient: string, until: number): void;
  holdNumber(number: string, until: number): void;
  forget(now: number): number;
  snapshot(): string;
}

export class Memory {
  constructor(room: number, keep: number | undefined, seed: number);
  static restore(snapshot: string): Memory;
  first(key: string, now: number): boolean;
  forget(key: string): void;
  snapshot(): string;
  static claim(prefix: string, key: string, keep: number | undefined): string[];
  static claimed(reply: string | undefined): boolean;
  static release(prefix: string, key: string): string[];
}

export class People {
  constructor(requiresOptIn: boolean, seed: number);
  static restore(snapshot: string): People;
  learn(kind: string, number: string, at: number, data: string): void;
  sent(number: string, person: string, now: number): void;
  optIn(person: string, at: number): void;
  optOut(person: string, at: number): void;
  advise(number: string, person: string, category: string, now: number): string;
  forget(now: number): void;
  snapshot(): string;
}

export function withoutTokens(body: string): string;
export function aboutCode(code: number, idempotent: boolean): string;
export function nextPage(body: string, asked: string[]): string | undefined;
export function responseLimit(op: number): number;
export function oversized(op: number, status: number): never;
export function normalizePhone(phone: string): string;
export function samePhone(one: string, other: string): boolean;
export function checkTemplate(stored: string, filled: string): void;
export function largestDelivery(): number;
export function statusRank(status: string): number;
export function mergeStatus(one: string, other: string): string;
export function digest(body: Uint8Array): string;
declare function matching(op: number, status: number, told: string, digest: Uint8Array): void;
export { matching as match };
