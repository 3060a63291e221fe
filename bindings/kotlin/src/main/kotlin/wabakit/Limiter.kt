// Whether a message may go now. The platform refuses what comes too fast; this knows beforehand.

package wabakit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import java.security.SecureRandom
import wabakit.ffi.Limiter as Core

/** The limits to keep to; the platform's unless told. Times are in milliseconds. */
@Serializable
public data class Limits(
    /** From a number to one person: one message in this time; 6,000. */
    @SerialName("pair_interval") val pairInterval: Long? = null,
    /** So many at once, 255 at most, borrowed from the time after; 45. */
    @SerialName("pair_burst") val pairBurst: Long? = null,
    /** At once: within this time of the first; 6,000. */
    @SerialName("pair_burst_window") val pairBurstWindow: Long? = null,
    /** How what was borrowed is paid back: all of it before the next message (`debt`), or as the time goes (`gcra`). */
    @SerialName("pair_model") val pairModel: String? = null,
    /** Messages a second from a number to everyone: 80; 1,000 after the platform's upgrade; 20 on the Business app too. */
    val throughput: Long? = null,
)

/** Not before `until` (milliseconds since 1970), because of a limit: `pair` or `throughput`. */
public data class Wait(val until: Long, val because: String)

/** Counts what goes from each number, and from each number to each person. Time is the system's unless told. */
public class Limiter private constructor(private val core: Core) {
    public constructor(limits: Limits = Limits()) : this(calling { Core(json(limits), SecureRandom().nextLong().toULong()) })

    /** Ask to send one message from a number to a person or group: nothing if it may go, and then it has been counted. */
    public fun take(number: String, recipient: String, now: Long = System.currentTimeMillis()): Wait? =
        core.take(number, recipient, now.toULong())?.let { Wait(it.until.toLong(), it.because) }

    /** Keep to other limits from now on: the number's throughput was raised, for instance. */
    public fun setLimits(limits: Limits): Unit = calling { core.setLimits(json(limits)) }

    /** Two names of one person, such as a phone number and a user id: they share a budget from now on. */
    public fun link(name: String, other: String): Unit = core.link(name, other)

    /** The platform said to wait (error 131056): nothing goes from this number to this person before `until`. */
    public fun pausePair(number: String, recipient: String, until: Long): Unit = core.pausePair(number, recipient, until.toULong())

    /** The platform said to wait (error 130429): nothing goes from this number before `until`. */
    public fun pauseNumber(number: String, until: Long): Unit = core.pauseNumber(number, until.toULong())

    /** Forget those who owe nothing any more. Returns how many people remain. */
    public fun forget(now: Long = System.currentTimeMillis()): Long = core.forget(now.toULong()).toLong()

    /** Its state, as JSON. */
    public fun snapshot(): String = core.snapshot()

    public companion object {
        /** As it was when the snapshot was taken. */
        public fun restore(snapshot: String): Limiter = Limiter(calling { Core.restore(snapshot) })

        private fun json(limits: Limits) = wire.encodeToString(Limits.serializer(), limits)
    }
}
