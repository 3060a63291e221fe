// Deduplication of events. The platform delivers events at least once and can repeat a delivery for 7 days.

import type { Deduplicator as Core } from "./core.js";
import { type Checked, asNumber, asObject, asText } from "./crossing.js";
import { calling } from "./errors.js";
import { core, seeded } from "./runtime.js";

/** Capacity and retention of a deduplicator. */
export interface DeduplicatorSettings {
  /**
   * Number of the latest keys that are guaranteed to be kept. At most twice as many are stored, at 40 bytes each.
   * Default: 100,000.
   */
  room?: number;
  /** Retention in milliseconds. Default: 8 days, because the platform repeats deliveries for 7 days. */
  keep?: number;
}

/**
 * Deduplicates events: remembers their keys, so that each event is handled once. Default of `now`: `Date.now()`.
 *
 * The state is plain data: take a `snapshot` and `restore` it elsewhere. If several processes receive webhooks, keep
 * the keys in Redis or Valkey instead: `Deduplicator.claim` builds the command and `Deduplicator.claimed` reads its
 * reply.
 */
export class Deduplicator {
  readonly #core: () => Core;

  constructor(settings: DeduplicatorSettings = {}, snapshot?: string) {
    const Core = core().Deduplicator;
    const { room = 100_000, keep } = asObject(settings, "settings");
    // A larger number would wrap around.
    const time = kept(keep);
    const most = asNumber(room === Infinity ? 2 ** 32 - 1 : Math.min(asNumber(room, "room"), 2 ** 32 - 1), "room");
    const restored = snapshot === undefined ? undefined : calling(() => Core.restore(asText(snapshot, "snapshot")));
    this.#core = restored ? () => restored : seeded((seed) => calling(() => new Core(most, time, seed)));
  }

  /** Creates a deduplicator from a snapshot. */
  static restore(snapshot: string): Deduplicator {
    return new Deduplicator({}, asText(snapshot, "snapshot"));
  }

  /** Returns whether an event with this key is new, and remembers the key. */
  isNew(key: string, now: number = Date.now()): boolean {
    return this.#core().isNew(asText(key, "key"), asNumber(now, "now"));
  }

  /** Forgets an event that couldn't be stored. The platform will send it again. */
  forget(key: string): void {
    this.#core().forget(asText(key, "key"));
  }

  /** Returns the state as text for `restore`. */
  snapshot(): string {
    return this.#core().snapshot();
  }

  /**
   * Builds the command by which Redis or Valkey remembers an event for all processes:
   * `SET {prefix}{key} 1 NX PX {keep}`. `claimed` reads its reply.
   */
  static claim(prefix: string, key: string, keep?: number): string[] {
    return core().Deduplicator.claim(asText(prefix, "prefix"), asText(key, "key"), kept(keep));
  }

  /** Returns whether the event is new. `reply` is the reply to `claim`: `OK` or nothing. */
  static claimed(reply: string | null | undefined): boolean {
    return calling(() => core().Deduplicator.claimed(reply == null ? undefined : asText(reply, "reply")));
  }

  /** Builds the command that forgets an event that couldn't be stored. The platform will send it again. */
  static release(prefix: string, key: string): string[] {
    return core().Deduplicator.release(asText(prefix, "prefix"), asText(key, "key"));
  }
}

/** Returns the retention as the core takes it. Infinity becomes the largest integer. */
function kept(keep: number | undefined): Checked<number> | undefined {
  return keep === undefined ? undefined : asNumber(keep === Infinity ? Number.MAX_SAFE_INTEGER : keep, "keep");
}

/**
 * Returns the rank of a message status. Statuses arrive in any order and more than once; the status with the highest
 * rank counts. An unknown status has rank 0. In a database, store the rank beside the status and update only rows with
 * a lower rank.
 *
 * Track the statuses of a payment (type `payment`) separately from those of its message, and in groups track those of
 * each participant separately.
 */
export function statusRank(status: string): number {
  return core().statusRank(asText(status, "status"));
}

/**
 * Returns the status that counts out of two statuses of a message, independent of their order. `failed` replaces
 * `accepted`, `sent` and earlier statuses, but never a status that proves that the message arrived.
 */
export function mergeStatus(one: string, other: string): string {
  return core().mergeStatus(asText(one, "one"), asText(other, "other"));
}
