// Whether a message may go now. The platform refuses what comes too fast; this knows beforehand.

import type { Limiter as Core } from "./core.js";
import { type Checked, asNumber, asObject, asText } from "./crossing.js";
import { type Decision, decision } from "./decision.js";
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

/** Counts what goes from each number, and from each number to each person. Time is `Date.now()` unless told. */
export class Limiter {
  readonly #core: () => Core;

  constructor(limits: Limits = {}, snapshot?: string) {
    const Core = core().Limiter;
    const told = named(limits);
    const restored = snapshot === undefined ? undefined : calling(() => Core.restore(asText(snapshot, "snapshot")));
    this.#core = restored ? () => restored : seeded((seed) => calling(() => new Core(told, seed)));
  }

  /** As it was when the snapshot was taken. */
  static restore(snapshot: string): Limiter {
    return new Limiter({}, asText(snapshot, "snapshot"));
  }

  /** Ask to send one message from a number to a person or group, and count it if it may go. */
  take(number: string, recipient: string, now: number = Date.now()): Decision {
    return decision(this.#core().take(asText(number, "number"), asText(recipient, "recipient"), asNumber(now, "now")));
  }

  /** Keep to other limits from now on: the number's throughput was raised, for instance. */
  setLimits(limits: Limits): void {
    calling(() => this.#core().setLimits(named(limits)));
  }

  /** Two names of one person, such as a phone number and a user id: they share a budget from now on. */
  link(name: string, other: string): void {
    this.#core().link(asText(name, "name"), asText(other, "other"));
  }

  /** The platform said to wait (error 131056): nothing goes from this number to this person before `until`. */
  pausePair(number: string, recipient: string, until: number): void {
    this.#core().pausePair(asText(number, "number"), asText(recipient, "recipient"), asNumber(until, "until"));
  }

  /** The platform said to wait (error 130429): nothing goes from this number before `until`. */
  pauseNumber(number: string, until: number): void {
    this.#core().pauseNumber(asText(number, "number"), asNumber(until, "until"));
  }

  /** Removes recipients without outstanding debt. Returns the number of recipients still tracked. */
  prune(now: number = Date.now()): number {
    return this.#core().prune(asNumber(now, "now"));
  }

  /** Its state, as JSON. */
  snapshot(): string {
    return calling(() => this.#core().snapshot());
  }
}

function named(limits: Limits): Checked<string> {
  const { pairInterval, pairBurst, pairBurstWindow, pairModel, ...rest } = asObject(limits, "limits");
  const pair = { pair_interval: pairInterval, pair_burst: pairBurst, pair_burst_window: pairBurstWindow, pair_model: pairModel };
  return stringify({ ...pair, ...rest }, "limits");
}
