// Deduplication of events: the platform delivers each at least once, and may deliver it again for seven days.

package wabakit

import java.security.SecureRandom
import java.time.Duration
import java.time.Instant
import wabakit.ffi.claimEvent
import wabakit.ffi.claimedEvent
import wabakit.ffi.releaseEvent
import wabakit.ffi.Deduplicator as Core

/**
 * Remembers the keys of events, so that each is handled once.
 *
 * Where several processes receive events, Redis or Valkey can remember them instead: [claim] builds the command, and [claimed] reads
 * the reply.
 */
public class Deduplicator private constructor(private val core: Core) {
    /**
     * Creates an empty deduplicator.
     *
     * @param room number of the latest keys that are certainly remembered. At most twice as many are kept, of 40 bytes each.
     * @param keep how long keys are remembered. Default: 8 days, since the platform redelivers for 7 days.
     */
    public constructor(room: Int = 100_000, keep: Duration? = null) :
        this(Core(room.toUInt(), keep?.milliseconds, SecureRandom().nextLong().toULong()))

    /** Returns whether an event with this key is new, and remembers it. */
    public fun isNew(key: String, now: Instant = Instant.now()): Boolean = core.isNew(key, now.milliseconds)

    /** Forgets an event that couldn't be stored: the platform will redeliver it. */
    public fun forget(key: String): Unit = core.forget(key)

    /** Returns the state, as JSON. */
    public fun snapshot(): String = core.snapshot()

    public companion object {
        /** Restores a snapshot. */
        public fun restore(snapshot: String): Deduplicator = Deduplicator(calling { Core.restore(snapshot) })

        /** Returns the command by which Redis or Valkey remembers an event for all receivers: `SET {prefix}{key} 1 NX PX {keep}`. */
        public fun claim(prefix: String, key: String, keep: Duration? = null): List<String> = claimEvent(prefix, key, keep?.milliseconds)

        /** Returns whether the event is new, by the reply to [claim]: `OK`, or nothing. */
        public fun claimed(reply: String?): Boolean = calling { claimedEvent(reply) }

        /** Returns the command that forgets an event which couldn't be stored: the platform will redeliver it. */
        public fun release(prefix: String, key: String): List<String> = releaseEvent(prefix, key)
    }
}

/**
 * Returns the rank of a message status. Statuses arrive in any order and more than once, and the one of the highest rank counts; 0 for
 * an unknown status. In a database, store it beside the status, and update only rows with a lower rank.
 *
 * Track the statuses of a payment (of type `payment`) apart from those of its message, and in groups those of each participant.
 */
public fun statusRank(status: String): Int = wabakit.ffi.statusRank(status).toInt()

/**
 * Returns the one of two statuses of a message that counts, whatever order they arrived in. `failed` replaces `accepted` and `sent`,
 * but no status of a message that was delivered.
 */
public fun mergeStatus(one: String, other: String): String = wabakit.ffi.mergeStatus(one, other)
