// Which events came before: deliveries come at least once, and may come again for seven days.

import type { Deduplicator as Core } from "./core.js";
import { type Checked, asNumber, asObject, asText } from "./crossing.js";
import { calling } from "./errors.js";
import { core, seeded } from "./runtime.js";

/** How much to remember. */
export interface DeduplicatorSettings {
  /** The latest so many keys for sure, and twice as many at most, of 40 bytes each; 100,000 unless told. */
  room?: number;
  /** For how long, in milliseconds; eight days unless told, because the platform sends again for seven. */
  keep?: number;
}

/**
 * Remembers the keys of events, to handle each once. Time is `Date.now()` unless told.
 *
 * Where several processes receive, let Redis or Valkey remember instead: `Deduplicator.claim` builds the command and `Deduplicator.claimed`
 * reads the reply.
 */
export class Deduplicator {
  readonly #core: () => Core;

  constructor(settings: DeduplicatorSettings = {}, snapshot?: string) {
    const Core = core().Deduplicator;
    const { room = 100_000, keep } = asObject(settings, "settings");
    // A larger one would arrive as another.
    const time = kept(keep);
    const most = asNumber(room === Infinity ? 2 ** 32 - 1 : Math.min(asNumber(room, "room"), 2 ** 32 - 1), "room");
    const restored = snapshot === undefined ? undefined : calling(() => Core.restore(asText(snapshot, "snapshot")));
    this.#core = restored ? () => restored : seeded((seed) => calling(() => new Core(most, time, seed)));
  }

  /** As it was when the snapshot was taken. */
  static restore(snapshot: string): Deduplicator {
    return new Deduplicator({}, asText(snapshot, "snapshot"));
  }

  /** Whether an event with this key comes for the first time. It is remembered from now on. */
  isNew(key: string, now: number = Date.now()): boolean {
    return this.#core().isNew(asText(key, "key"), asNumber(now, "now"));
  }

  /** Forget an event: it couldn't be stored, and the platform will send it again. */
  forget(key: string): void {
    this.#core().forget(asText(key, "key"));
  }

  /** Its state, as JSON. */
  snapshot(): string {
    return this.#core().snapshot();
  }

  /** The command by which Redis or Valkey remembers an event for all who receive: `SET {prefix}{key} 1 NX PX {keep}`. */
  static claim(prefix: string, key: string, keep?: number): string[] {
    return core().Deduplicator.claim(asText(prefix, "prefix"), asText(key, "key"), kept(keep));
  }

  /** Whether the event came for the first time, by the reply to `claim`: `OK`, or nothing. */
  static claimed(reply: string | null | undefined): boolean {
    return calling(() => core().Deduplicator.claimed(reply == null ? undefined : asText(reply, "reply")));
  }

  /** The command that forgets an event: it couldn't be stored, and the platform will send it again. */
  static release(prefix: string, key: string): string[] {
    return core().Deduplicator.release(asText(prefix, "prefix"), asText(key, "key"));
  }
}

/** For how long to remember, where it is said: for ever is longer than anyone does. */
function kept(keep: number | undefined): Checked<number> | undefined {
  return keep === undefined ? undefined : asNumber(keep === Infinity ? Number.MAX_SAFE_INTEGER : keep, "keep");
}

/**
 * How far a message has come by this status: statuses come in any order and more than once, and the one of the highest rank
 * counts. 0 for a status that isn't known. In a database, keep it beside the status and update only rows whose rank is lower.
 *
 * Count the statuses of a payment (of type `payment`) apart from its message's, and in groups those of each participant.
 */
export function statusRank(status: string): number {
  return core().statusRank(asText(status, "status"));
}

/**
 * Which of two statuses of a message counts, in whichever order they came. `failed` replaces `accepted` and `sent`, and
 * nothing that says that the message arrived.
 */
export function mergeStatus(one: string, other: string): string {
  return core().mergeStatus(asText(one, "one"), asText(other, "other"));
}
