// Which events came before: deliveries come at least once, and may come again for seven days.

import type { Memory } from "./core.js";
import { calling } from "./errors.js";
import { core } from "./runtime.js";

/** How much to remember. */
export interface SeenSettings {
  /** The latest so many keys for sure, and twice as many at most, of 40 bytes each; 100,000 unless told. */
  room?: number;
  /** For how long, in milliseconds; eight days unless told, because the platform sends again for seven. */
  keep?: number;
}

/**
 * Remembers the keys of events, to handle each once. Time is `Date.now()` unless told.
 *
 * Where several processes receive, let Redis or Valkey remember instead: `Seen.claim` builds the command and `Seen.claimed`
 * reads the reply.
 */
export class Seen {
  readonly #memory: Memory;

  constructor({ room = 100_000, keep }: SeenSettings = {}, snapshot?: string) {
    const { Memory } = core();
    // A larger one, such as Infinity, would arrive as 0.
    const most = Math.min(room, 2 ** 32 - 1);
    this.#memory = calling(() => (snapshot === undefined ? new Memory(most, keep, Math.random()) : Memory.restore(snapshot)));
  }

  /** As it was when the snapshot was taken. */
  static restore(snapshot: string): Seen {
    return new Seen({}, snapshot);
  }

  /** Whether an event with this key comes for the first time. It is remembered from now on. */
  first(key: string, now: number = Date.now()): boolean {
    return this.#memory.first(key, now);
  }

  /** Forget an event: it couldn't be stored, and the platform will send it again. */
  forget(key: string): void {
    this.#memory.forget(key);
  }

  /** Its state, as JSON. */
  snapshot(): string {
    return this.#memory.snapshot();
  }

  /** The command by which Redis or Valkey remembers an event for all who receive: `SET {prefix}{key} 1 NX PX {keep}`. */
  static claim(prefix: string, key: string, keep?: number): string[] {
    return core().Memory.claim(prefix, key, keep);
  }

  /** Whether the event came for the first time, by the reply to `claim`: `OK`, or nothing. */
  static claimed(reply: string | null | undefined): boolean {
    return calling(() => core().Memory.claimed(reply ?? undefined));
  }

  /** The command that forgets an event: it couldn't be stored, and the platform will send it again. */
  static release(prefix: string, key: string): string[] {
    return core().Memory.release(prefix, key);
  }
}

/**
 * How far a message has come by this status: statuses come in any order and more than once, and the one of the highest rank
 * counts. 0 for a status that isn't known. In a database, keep it beside the status and update only rows whose rank is lower.
 *
 * Count the statuses of a payment (of type `payment`) apart from its message's, and in groups those of each participant.
 */
export function statusRank(status: string): number {
  return core().statusRank(status);
}

/**
 * Which of two statuses of a message counts, in whichever order they came. `failed` replaces `accepted` and `sent`, and
 * nothing that says that the message arrived.
 */
export function mergeStatus(one: string, other: string): string {
  return core().mergeStatus(one, other);
}
