// Limits: a call waits until the platform would take it, instead of being refused.

import { Limiter } from "./classes/limiter.js";
import type { SendPolicy } from "./classes/send_policy.js";
import { asNumber, asObject } from "./crossing.js";
import { WhatsAppError } from "./errors.js";
import type { Log } from "./log.js";
import { known, metadata } from "./metadata.js";
import { operations } from "./operations.js";
import { checkedSignals, sleep } from "./waiting.js";

/** A limiter as the client asks it: a `Limiter`, or an object whose functions return promises. */
export interface CallLimiter {
  /** Counts a call that may be made now. Otherwise returns the time to ask again, or throws a `LimitError`. */
  admit(op: string, params: object, latest: number, now: number, windowOpen: boolean): number | undefined | Promise<number | undefined>;
  /** Takes the outcome of a call. */
  observe(op: string, params: object, departed: number, error: object | undefined, metadata: object | undefined, now: number): void | Promise<void>;
  /** Takes a response that contains limits. */
  learn(op: string, params: object, response: object, now: number): void | Promise<void>;
}

/** A call as the limiter counts it. */
export interface Counted {
  op: string;
  params: object;
}

/** Default of `maxWait`. */
const MAX_WAIT_MS = 10_000;

/** Options of `acquire`. */
export interface AcquireOptions {
  /** Longest wait, in milliseconds. Default: 10,000. */
  maxWait?: number;
  /** Signal that ends the wait. */
  signal?: AbortSignal;
  /** Send policy that knows the open customer service windows. Default: none, so that all templates count for the messaging limit. */
  policy?: SendPolicy;
}

/**
 * Waits until a call may be made, and counts it: for requests that you send without the client, which does the same. Returns the time
 * at which it was counted: report the outcome with `limiter.observe(op, params, time, error)`. Throws a `LimitError` if the wait would
 * be longer than `maxWait`, or doesn't help.
 */
export async function acquire(limiter: CallLimiter, op: string, params: object, given: AcquireOptions = {}): Promise<number> {
  const { maxWait = MAX_WAIT_MS, signal, policy } = asObject(given, "options");
  return admitted(limiter, policy, { op, params }, asNumber(maxWait, "maxWait"), checkedSignals([signal]));
}

/** Waits until a call may be made. Returns the time at which it was counted. */
async function admitted(
  limiter: CallLimiter, policy: SendPolicy | undefined, { op, params }: Counted, longest: number, signals: readonly AbortSignal[],
): Promise<number> {
  const latest = Date.now() + longest;
  for (;;) {
    const now = Date.now();
    const until = await limiter.admit(op, params, latest, now, policy?.windowOpen(op, params, now) ?? false);
    if (until === undefined) return now;
    await sleep(until - now, signals);
  }
}

/** Asks a limiter before calls, and reports their outcomes. */
export class Gate {
  readonly #limiter: CallLimiter;
  readonly #policy: SendPolicy | undefined;
  readonly #log: Log;

  constructor(limiter: CallLimiter, policy: SendPolicy | undefined, log: Log) {
    this.#limiter = limiter;
    this.#policy = policy;
    this.#log = log;
  }

  /** Makes a call once it may be made: after `maxWait` at most, if `left` isn't shorter. Throws a `LimitError` instead of waiting longer. */
  async around<T>(call: Counted, maxWait: number | undefined, left: number, signals: readonly AbortSignal[], make: () => Promise<T>): Promise<T> {
    const departed = await admitted(this.#limiter, this.#policy, call, Math.min(maxWait ?? MAX_WAIT_MS, left), signals);
    let value: T;
    try {
      value = await make();
    } catch (error) {
      await this.#report(() => this.#failed(call, departed, error));
      throw error;
    }
    await this.#report(() => this.#succeeded(call, departed, value));
    return value;
  }

  /** Reports an outcome. A limiter that fails then changes nothing: the call was made. */
  async #report(take: () => Promise<void>): Promise<void> {
    try {
      await take();
    } catch (error) {
      this.#log.line("error", "a limiter failed:", error);
    }
  }

  async #succeeded({ op, params }: Counted, departed: number, value: unknown): Promise<void> {
    const usage = metadata(value as object)?.usage ?? [];
    await this.#limiter.observe(op, params, departed, undefined, { usage }, Date.now());
    if (Limiter.learns(op)) await this.#limiter.learn(op, params, value as object, Date.now());
  }

  async #failed({ op, params }: Counted, departed: number, error: unknown): Promise<void> {
    // An error of another kind, such as an abort, doesn't show whether the call was processed.
    const facts = error instanceof WhatsAppError ? error : {};
    const { headers = {} } = facts as { headers?: Record<string, string> };
    const { usage } = known(headers);
    await this.#limiter.observe(op, params, departed, facts, { usage }, Date.now());
  }
}

/** Returns a call with the IDs that its client adds, without its files. */
export function counted(op: string, params: unknown, ids: Record<string, string | undefined>): Counted {
  const { file, media } = operations[op as keyof typeof operations] ?? {};
  const given = [...Object.entries(ids), ...Object.entries(params as object)];
  return { op, params: Object.fromEntries(given.filter(([name, value]) => value != null && name !== file && name !== media)) };
}
