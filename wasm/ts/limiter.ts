// The limiter: decides when a message may be sent, so that the platform doesn't refuse it as too fast.

import type { Limiter as Core } from "./core.js";
import { type Checked, asNumber, asObject, asText } from "./crossing.js";
import { type Decision, decision } from "./decision.js";
import { calling } from "./errors.js";
import { stringify } from "./json.js";
import { core, seeded } from "./runtime.js";

/** Rate limits that the limiter applies. Times are in milliseconds. */
export interface Limits {
  /** Interval between messages from a number to one recipient. Default: 6,000. */
  pairInterval?: number;
  /** Maximum number of messages at once to one recipient, borrowed from the following time. At most 255. Default: 45. */
  pairBurst?: number;
  /** Duration of a burst, from its first message. Default: 6,000. */
  pairBurstWindow?: number;
  /** Model for repaying a burst: the whole burst before the next message (`debt`), or gradually (`gcra`). Default: `debt`. */
  pairModel?: "debt" | "gcra";
  /**
   * Messages per second from a number to all recipients. The platform allows 80, 1,000 after an upgrade, and 20 if the
   * WhatsApp Business app uses the number too. Incoming messages count, so leave room for them. Default: 80.
   */
  throughput?: number;
}

/**
 * Decides when a message may be sent. It counts the messages of each business phone number, and from each number to
 * each recipient. Default of `now`: `Date.now()`.
 *
 * The state is plain data: take a `snapshot` and `restore` it elsewhere. It takes 36 bytes for each recipient; `prune`
 * removes those without outstanding debt.
 */
export class Limiter {
  readonly #core: () => Core;

  constructor(limits: Limits = {}, snapshot?: string) {
    const Core = core().Limiter;
    const given = named(limits);
    const restored = snapshot === undefined ? undefined : calling(() => Core.restore(asText(snapshot, "snapshot")));
    this.#core = restored ? () => restored : seeded((seed) => calling(() => new Core(given, seed)));
  }

  /** Creates a limiter from a snapshot. */
  static restore(snapshot: string): Limiter {
    return new Limiter({}, asText(snapshot, "snapshot"));
  }

  /** Decides whether one message may be sent from a number to a user or group now, and counts it if so. */
  take(number: string, recipient: string, now: number = Date.now()): Decision {
    return decision(this.#core().take(asText(number, "number"), asText(recipient, "recipient"), asNumber(now, "now")));
  }

  /** Replaces the limits, for example after the number's throughput was raised. */
  setLimits(limits: Limits): void {
    calling(() => this.#core().setLimits(named(limits)));
  }

  /** Links two names of one user, such as a phone number and a user ID. Both share one budget and its debt. */
  link(name: string, other: string): void {
    this.#core().link(asText(name, "name"), asText(other, "other"));
  }

  /** Pauses messages from this number to this recipient until `until`, after the platform refused one (error 131056). */
  pausePair(number: string, recipient: string, until: number): void {
    this.#core().pausePair(asText(number, "number"), asText(recipient, "recipient"), asNumber(until, "until"));
  }

  /** Pauses all messages from this number until `until`, after the platform refused one (error 130429). */
  pauseNumber(number: string, until: number): void {
    this.#core().pauseNumber(asText(number, "number"), asNumber(until, "until"));
  }

  /** Removes recipients without outstanding debt. Returns the number of recipients still tracked. */
  prune(now: number = Date.now()): number {
    return this.#core().prune(asNumber(now, "now"));
  }

  /** Returns the state as text for `restore`. */
  snapshot(): string {
    return calling(() => this.#core().snapshot());
  }
}

function named(limits: Limits): Checked<string> {
  const { pairInterval, pairBurst, pairBurstWindow, pairModel, ...rest } = asObject(limits, "limits");
  const pair = { pair_interval: pairInterval, pair_burst: pairBurst, pair_burst_window: pairBurstWindow, pair_model: pairModel };
  return stringify({ ...pair, ...rest }, "limits");
}
