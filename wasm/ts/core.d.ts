// The glue that wasm-bindgen generates for the compiled module. `op` is an index of the table of operations; every other value is checked.

import type { Checked } from "./crossing.js";

type Text = Checked<string>;
type Count = Checked<number>;
type Flag = Checked<boolean>;
type Bytes = Checked<Uint8Array>;

export function initSync(options: { module: WebAssembly.Module }): unknown;

export class Api {
  constructor(settings: Text);
  authorization(oauth: boolean): string;
  request(op: number, params: Text, lenient: Flag, extra: Text | undefined, length: Count | undefined, seed: Text): string;
  raw(method: Text, path: Text, params: Text): string;
  join(calls: Text): string;
  split(calls: number, idempotent: boolean, status: Count, headers: Text, body: Bytes): string;
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

export class Instance {
  static create(name: Text, given: Text): Instance;
  static restore(name: Text, snapshot: Text): Instance;
  free(): void;
  call(method: Text, given: Text): string | undefined;
  snapshot(): string;
}

export class Sha256 {
  constructor();
  update(bytes: Bytes): void;
  digest(): Uint8Array;
}

export function run(name: Text, method: Text, given: Text): string | undefined;

export function fingerprint(): number;
export function index(op: Text): number | undefined;
export function retryDelay(
  after: Count | undefined,
  pair: boolean,
  attempt: number,
  maxRetries: Count,
  elapsed: Count,
  deadline: Count | undefined,
  seed: bigint,
): number | undefined;
export function transportError(op: number, cause: Text, sent: boolean): never;
export function metadata(headers: Text): string;
export function recipient(item: Text, contact: Text | undefined, context: Text): string | undefined;
export function userAgent(): string;
export function withoutTokens(body: Text): string;
export function classifyCode(code: Count, idempotent: Flag): string;
export function nextPage(body: Text, asked: Text[]): Text | undefined;
export function responseLimit(op: number): number;
export function oversized(op: number, status: Count): never;
export function normalizePhone(phone: Text): string;
export function samePhone(one: Text, other: Text): boolean;
export function checkTemplate(stored: Text, filled: Text): void;
export function fillTemplate(stored: Text, values: Text): string;
export function sampleTypes(op: Text, definition: Text, lengths: Text, heads: Bytes): string;
export function withSamples(definition: Text, handles: Text[]): string;
export function validateTemplate(definition: Text): string;
export function largestDelivery(): number;
export function statusRank(status: Text): number;
export function mergeStatus(one: Text, other: Text): string;
export function digest(body: Bytes): string;
declare function matching(op: number, status: Count, expected: Text, digest: Bytes): void;
export { matching as match };
