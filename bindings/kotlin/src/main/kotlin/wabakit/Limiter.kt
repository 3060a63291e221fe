// Rate limits: when a message may be sent without being refused.

package wabakit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import java.security.SecureRandom
import wabakit.ffi.Limiter as Core

/** Rate limits. Default: those of the platform. */
@Serializable
public data class Limits(
    /** Interval between messages from a number to one user, in milliseconds. Default: 6,000. */
    @SerialName("pair_interval") val pairInterval: Long? = null,
    /** Messages from a number to one user that may be sent at once. At most 255. Default: 45. */
    @SerialName("pair_burst") val pairBurst: Long? = null,
    /** Duration of a burst, from its first message, in milliseconds. Default: 6,000. */
    @SerialName("pair_burst_window") val pairBurstWindow: Long? = null,
    /** How a burst is paid back: in full before the next message (`debt`), or over time (`gcra`). Default: `debt`. */
    @SerialName("pair_model") val pairModel: String? = null,
    /**
     * Messages per second from a number to all users. Default: 80. The platform allows 1,000 after its upgrade, and 20 to a number
     * that is used in the WhatsApp Business app too.
     */
    val throughput: Long? = null,
)

/** Counts messages from each number, and from each number to each user. Times are milliseconds since the Unix epoch. */
public class Limiter private constructor(private val core: Core) {
    public constructor(limits: Limits = Limits()) : this(calling { Core(json(limits), SecureRandom().nextLong().toULong()) })

    /** Returns whether a message may be sent from a number to a user or group, and counts it if it may. */
    public fun take(number: String, recipient: String, now: Long = System.currentTimeMillis()): Decision =
        core.take(number, recipient, now.toULong()).public()

    /** Replaces the limits: the number's throughput was raised, for instance. */
    public fun setLimits(limits: Limits): Unit = calling { core.setLimits(json(limits)) }

    /** Links two names of one user, such as a phone number and a user ID: they share a budget from now on. */
    public fun link(name: String, other: String): Unit = core.link(name, other)

    /** Sends nothing from this number to this user before `until`. Use it after error 131056. */
    public fun pausePair(number: String, recipient: String, until: Long): Unit = core.pausePair(number, recipient, until.toULong())

    /** Sends nothing from this number before `until`. Use it after error 130429. */
    public fun pauseNumber(number: String, until: Long): Unit = core.pauseNumber(number, until.toULong())

    /** Removes recipients without outstanding debt. Returns the number of recipients still tracked. */
    public fun prune(now: Long = System.currentTimeMillis()): Long = core.prune(now.toULong()).toLong()

    /** Returns the state, as JSON. */
    public fun snapshot(): String = core.snapshot()

    public companion object {
        /** Restores a snapshot. */
        public fun restore(snapshot: String): Limiter = Limiter(calling { Core.restore(snapshot) })

        private fun json(limits: Limits) = wire.encodeToString(Limits.serializer(), limits)
    }
}
