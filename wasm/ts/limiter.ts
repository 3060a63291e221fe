// Whether a message may go now. The platform refuses what comes too fast; this knows beforehand.

import type { Pacer } from "./core.js";
import { type Checked, asNumber, asObject, asText } from "./crossing.js";
import { calling } from "./errors.js";
import { stringify } from "./json.js";
import { core, seeded } from "./runtime.js";

/** The limits to keep to; the platform's unless told. Times are in milliseconds. */
export interface Limits {
  /** From a number to one person: one message in this time; 6,000. */
  pairInterval?: number;
  /** So many at once, 255 at most, borrowed from the time after; 45. */
  pairBurst?: number;
  /** At once: within this time of the first; 6,000. */
  pairBurstWindow?: number;
  /** How what was borrowed is paid back: all of it before the next message (`debt`), or as the time goes (`gcra`). */
  pairModel?: "debt" | "gcra";
  /** Messages a second from a number to everyone: 80; 1,000 after the platform's upgrade; 20 on the Business app too. */
  throughput?: number;
}

/** Whether a message may go: now, or not before `until` (milliseconds since 1970) because of a limit. */
export type Decision = { send: true } | { send: false; until: number; because: "pair" | "throughput" };

/** Counts what goes from each number, and from each number to each person. Time is `Date.now()` unless told. */
export class Limiter {
  readonly #pacer: () => Pacer;

  constructor(limits: Limits = {}, snapshot?: string) {
    const { Pacer } = core();
    const told = named(limits);
    const restored = snapshot === undefined ? undefined : calling(() => Pacer.restore(asText(snapshot, "snapshot")));
    this.#pacer = restored ? () => restored : seeded((seed) => calling(() => new Pacer(told, seed)));
  }

  /** As it was when the snapshot was taken. */
  static restore(snapshot: string): Limiter {
    return new Limiter({}, asText(snapshot, "snapshot"));
  }

  /** Ask to send one message from a number to a person or group, and count it if it may go. */
  take(number: string, recipient: string, now: number = Date.now()): Decision {
    const wait = this.#pacer().take(asText(number, "number"), asText(recipient, "recipient"), asNumber(now, "now"));
    if (wait === undefined) return { send: true };
    const [because, until] = wait.split(" ") as ["pair" | "throughput", string];
    return { send: false, until: Number(until), because };
  }

  /** Keep to other limits from now on: the number's throughput was raised, for instance. */
  setLimits(limits: Limits): void {
    calling(() => this.#pacer().setLimits(named(limits)));
  }

  /** Two names of one person, such as a phone number and a user id: they share a budget from now on. */
  link(name: string, other: string): void {
    this.#pacer().link(asText(name, "name"), asText(other, "other"));
  }

  /** The platform said to wait (error 131056): nothing goes from this number to this person before `until`. */
  holdPair(number: string, recipient: string, until: number): void {
    this.#pacer().holdPair(asText(number, "number"), asText(recipient, "recipient"), asNumber(until, "until"));
  }

  /** The platform said to wait (error 130429): nothing goes from this number before `until`. */
  holdNumber(number: string, until: number): void {
    this.#pacer().holdNumber(asText(number, "number"), asNumber(until, "until"));
  }

  /** Forget those who owe nothing any more. Returns how many people remain. */
  forget(now: number = Date.now()): number {
    return this.#pacer().forget(asNumber(now, "now"));
  }

  /** Its state, as JSON. */
  snapshot(): string {
    return calling(() => this.#pacer().snapshot());
  }
}

function named(limits: Limits): Checked<string> {
  const { pairInterval, pairBurst, pairBurstWindow, pairModel, ...rest } = asObject(limits, "limits");
  const pair = { pair_interval: pairInterval, pair_burst: pairBurst, pair_burst_window: pairBurstWindow, pair_model: pairModel };
  return stringify({ ...pair, ...rest }, "limits");
}
