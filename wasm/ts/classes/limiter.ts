// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Decision } from "../decision.js";
import { call, create, record, restore, snapshot } from "../stateful.js";

/** Model for repaying a burst to one recipient. */
export type PairModel =
  /**
   * Debt: the whole burst is repaid before the next message. After 20 messages at once, the next may be sent after 2
   * minutes. The platform never refuses this, under any reading of its rule.
   */
  | "debt"
  /** GCRA: the burst is repaid gradually. After 45 messages at once, one more may be sent every 6 seconds. */
  | "gcra"
  // The platform writes some names in upper case.
  | "DEBT" | "GCRA";

/** Rate limits that the limiter applies. */
export interface Limits {
  /** Interval between messages from a number to one recipient. Default: 6 s. In milliseconds. */
  pairInterval?: number;
  /** Maximum number of messages at once to one recipient, borrowed from the following time. At most 255. Default: 45. */
  pairBurst?: number;
  /** Duration of a burst, from its first message. Default: 6 s. In milliseconds. */
  pairBurstWindow?: number;
  /** Model for repaying a burst. Default: `debt`. */
  pairModel?: PairModel;
  /**
   * Messages per second from a number to all recipients. The platform allows 80, 1,000 after an upgrade, and 20 if
   * the WhatsApp Business app uses the number too. Incoming messages count, so leave room for them. Default: 80.
   */
  throughput?: number;
}

/**
 * Decides when a message may be sent. It counts the messages of each business phone number, and from each number to
 * each recipient. A recipient is identified by phone number, in any notation, by user ID or by group ID.
 *
 * The state is plain data: take a `snapshot` and `restore` it elsewhere. It takes
 * 36 bytes for each recipient and each link; `prune` removes recipients without
 * outstanding debt.
 */
export class Limiter {
  /**
   * Creates a limiter that has counted no message.
   *
   * @param limits Rate limits. Default: the platform's.
   */
  constructor(limits: Limits = {}) {
    create(this, "Limiter", { limits: record(limits, "limits") });
  }

  /** Creates a limiter from a snapshot. */
  static restore(snapshot: string): Limiter {
    return restore(Limiter, "Limiter", snapshot);
  }

  /** Decides whether one message may be sent from a number to a user or group now, and counts it if so. */
  take(number: string, recipient: string, now: number = Date.now()): Decision {
    return call(this, "take", { number, recipient, now }) as Decision;
  }

  /**
   * Links two names of one user, such as a phone number and a user ID. Both share one budget and its debt. Notations
   * of one phone number need no link.
   */
  link(name: string, other: string): void {
    call(this, "link", { name, other });
  }

  /** Pauses messages from this number to this recipient until `until`, after the platform refused one (error 131056). */
  pausePair(number: string, recipient: string, until: number): void {
    call(this, "pause_pair", { number, recipient, until });
  }

  /** Pauses all messages from this number until `until`, after the platform refused one (error 130429). */
  pauseNumber(number: string, until: number): void {
    call(this, "pause_number", { number, until });
  }

  /** Removes recipients without outstanding debt. Returns the number of recipients still tracked. */
  prune(now: number = Date.now()): number {
    return call(this, "prune", { now }) as number;
  }

  /** Replaces the limits, for example after the number's throughput was raised. */
  setLimits(limits: Limits): void {
    call(this, "set_limits", { limits: record(limits, "limits") });
  }

  /** Returns the state as text for `restore`. */
  snapshot(): string {
    return snapshot(this);
  }
}
