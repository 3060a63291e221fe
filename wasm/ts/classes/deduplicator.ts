// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import { call, create, record, restore, run, snapshot } from "../stateful.js";

/** Settings of a `Deduplicator`. */
export interface DeduplicatorSettings {
  /**
   * Number of the latest keys that are guaranteed to be kept. At most twice as many are stored, at 40 bytes each.
   * Default: 100,000.
   */
  room?: number;
  /** Retention of each key. Default: 8 days, because the platform repeats deliveries for 7 days. In milliseconds. */
  keep?: number;
}

/**
 * Deduplicates events: remembers their keys, so that each event is handled once.
 *
 * The state is plain data: take a `snapshot` and `restore` it elsewhere. If several
 * processes receive webhooks, keep the keys in Redis or Valkey instead: `claim` builds the command and
 * `claimed` reads its reply.
 */
export class Deduplicator {
  /** Creates a deduplicator that has seen no event. */
  constructor(settings: DeduplicatorSettings = {}) {
    create(this, "Deduplicator", record(settings, "settings"));
  }

  /** Creates a deduplicator from a snapshot. */
  static restore(snapshot: string): Deduplicator {
    return restore(Deduplicator, "Deduplicator", snapshot);
  }

  /** Returns whether an event with this key is new, and remembers the key. */
  isNew(key: string, now: number = Date.now()): boolean {
    return call(this, "is_new", { key, now }) as boolean;
  }

  /** Forgets an event that couldn't be stored. The platform will send it again. */
  forget(key: string): void {
    call(this, "forget", { key });
  }

  /** Returns the state as text for `restore`. */
  snapshot(): string {
    return snapshot(this);
  }

  /**
   * Builds the command by which Redis or Valkey remembers an event for all processes:
   * `SET {prefix}{key} 1 NX PX {keep}`. `claimed` reads its reply.
   *
   * @param keep Retention of the key. Default: 8 days. In milliseconds.
   */
  static claim(prefix: string, key: string, keep?: number): string[] {
    return run("Deduplicator", "claim", { prefix, key, keep }) as string[];
  }

  /**
   * Returns whether the event is new.
   *
   * @param reply Reply to `claim`: `OK` or nothing.
   */
  static claimed(reply?: string | boolean | null): boolean {
    return run("Deduplicator", "claimed", { reply }) as boolean;
  }

  /** Builds the command that forgets an event that couldn't be stored. The platform will send it again. */
  static release(prefix: string, key: string): string[] {
    return run("Deduplicator", "release", { prefix, key }) as string[];
  }
}
