// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import java.time.Duration
import java.time.Instant

/**
 * Deduplicates events: remembers their keys, so that each event is handled once.
 *
 * The state is plain data: take a `snapshot` and `restore` it elsewhere. If several
 * processes receive webhooks, keep the keys in Redis or Valkey instead: `claim` builds the command and
 * `claimed` reads its reply.
 */
public class Deduplicator private constructor(private val instance: State) {
    /**
     * Creates a deduplicator that has seen no event.
     *
     * @param room Number of the latest keys that are guaranteed to be kept. At most twice as many are stored, at 40 bytes each.
     * Default: 100,000.
     * @param keep Retention of each key. Default: 8 days, because the platform repeats deliveries for 7 days.
     */
    public constructor(room: Long? = null, keep: Duration? = null) : this(State.create("Deduplicator", "room" to room, "keep" to keep))

    /** Returns whether an event with this key is new, and remembers the key. */
    public fun isNew(key: String, now: Instant = Instant.now()): Boolean = instance.call("is_new", "key" to key, "now" to now).flag()

    /** Forgets an event that couldn't be stored. The platform will send it again. */
    public fun forget(key: String): Unit = instance.call("forget", "key" to key).nothing()

    /** Returns the state as text for `restore`. */
    public fun snapshot(): String = instance.snapshot()

    public companion object {
        /** Creates a deduplicator from a snapshot. */
        public fun restore(snapshot: String): Deduplicator = Deduplicator(State.restore("Deduplicator", snapshot))

        /**
         * Builds the command by which Redis or Valkey remembers an event for all processes:
         * `SET {prefix}{key} 1 NX PX {keep}`. `claimed` reads its reply.
         *
         * @param keep Retention of the key. Default: 8 days.
         */
        public fun claim(prefix: String, key: String, keep: Duration? = null): List<String> = State.run("Deduplicator", "claim", "prefix" to prefix, "key" to key, "keep" to keep).texts()

        /**
         * Returns whether the event is new.
         *
         * @param reply Reply to `claim`: `OK` or nothing.
         */
        public fun claimed(reply: String?): Boolean = State.run("Deduplicator", "claimed", "reply" to reply).flag()

        /** Builds the command that forgets an event that couldn't be stored. The platform will send it again. */
        public fun release(prefix: String, key: String): List<String> = State.run("Deduplicator", "release", "prefix" to prefix, "key" to key).texts()
    }
}
