// Which events came before: deliveries come at least once, and may come again for seven days.

package wabakit

import java.security.SecureRandom
import wabakit.ffi.claimEvent
import wabakit.ffi.claimedEvent
import wabakit.ffi.releaseEvent
import wabakit.ffi.Deduplicator as Core

/**
 * Remembers the keys of events, to handle each once. Time is the system's unless told.
 *
 * Where several processes receive, let Redis or Valkey remember instead: [claim] builds the command and [claimed] reads the reply.
 */
public class Deduplicator private constructor(private val core: Core) {
    /**
     * Nothing seen yet.
     *
     * @param room the latest so many keys are remembered for sure, and twice as many at most, of 40 bytes each.
     * @param keep for how long, in milliseconds; eight days unless told, because the platform sends again for seven.
     */
    public constructor(room: Int = 100_000, keep: Long? = null) :
        this(Core(room.toUInt(), keep?.toULong(), SecureRandom().nextLong().toULong()))

    /** Whether an event with this key comes for the first time. It is remembered from now on. */
    public fun first(key: String, now: Long = System.currentTimeMillis()): Boolean = core.first(key, now.toULong())

    /** Forget an event: it couldn't be stored, and the platform will send it again. */
    public fun forget(key: String): Unit = core.forget(key)

    /** Its state, as JSON. */
    public fun snapshot(): String = core.snapshot()

    public companion object {
        /** As it was when the snapshot was taken. */
        public fun restore(snapshot: String): Deduplicator = Deduplicator(calling { Core.restore(snapshot) })

        /** The command by which Redis or Valkey remembers an event for all who receive: `SET {prefix}{key} 1 NX PX {keep}`. */
        public fun claim(prefix: String, key: String, keep: Long? = null): List<String> = claimEvent(prefix, key, keep?.toULong())

        /** Whether the event came for the first time, by the reply to [claim]: `OK`, or nothing. */
        public fun claimed(reply: String?): Boolean = calling { claimedEvent(reply) }

        /** The command that forgets an event: it couldn't be stored, and the platform will send it again. */
        public fun release(prefix: String, key: String): List<String> = releaseEvent(prefix, key)
    }
}

/**
 * How far a message has come by this status: statuses come in any order and more than once, and the one of the highest rank
 * counts. 0 for a status that isn't known. In a database, keep it beside the status and update only rows whose rank is lower.
 *
 * Count the statuses of a payment (of type `payment`) apart from its message's, and in groups those of each participant.
 */
public fun statusRank(status: String): Int = wabakit.ffi.statusRank(status).toInt()

/**
 * Which of two statuses of a message counts, in whichever order they came. `failed` replaces `accepted` and `sent`, and nothing
 * that says that the message arrived.
 */
public fun mergeStatus(one: String, other: String): String = wabakit.ffi.mergeStatus(one, other)
