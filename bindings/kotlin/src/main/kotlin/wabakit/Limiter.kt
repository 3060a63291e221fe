// Rate limits: when a message may be sent without being refused.

package wabakit

import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.put
import java.security.SecureRandom
import java.time.Duration
import java.time.Instant
import wabakit.ffi.Limiter as Core

/** Rate limits. Default: those of the platform. */
public data class Limits(
    /** Interval between messages from a number to one user. Default: 6 s. */
    val pairInterval: Duration? = null,
    /** Messages from a number to one user that may be sent at once. At most 255. Default: 45. */
    val pairBurst: Int? = null,
    /** Duration of a burst, from its first message. Default: 6 s. */
    val pairBurstWindow: Duration? = null,
    /** How a burst is paid back. Default: [PairModel.DEBT]. */
    val pairModel: PairModel? = null,
    /**
     * Messages per second from a number to all users. Default: 80. The platform allows 1,000 after its upgrade, and 20 to a number
     * that is used in the WhatsApp Business app too.
     */
    val throughput: Int? = null,
)

/** How a burst to one user is paid back. */
public enum class PairModel {
    /** In full before the next message: after 20 at once, the next one in two minutes. Never refused by the platform. */
    DEBT,

    /** Over time: 45 at once, and one more every 6 seconds (GCRA). */
    GCRA,
}

/** Counts messages from each number, and from each number to each user. */
public class Limiter private constructor(private val core: Core) {
    public constructor(limits: Limits = Limits()) : this(calling { Core(json(limits), SecureRandom().nextLong().toULong()) })

    /** Returns whether a message may be sent from a number to a user or group, and counts it if it may. */
    public fun take(number: String, recipient: String, now: Instant = Instant.now()): Decision =
        core.take(number, recipient, now.milliseconds).public()

    /** Replaces the limits: the number's throughput was raised, for instance. */
    public fun setLimits(limits: Limits): Unit = calling { core.setLimits(json(limits)) }

    /** Links two names of one user, such as a phone number and a user ID: they share a budget from now on. */
    public fun link(name: String, other: String): Unit = core.link(name, other)

    /** Sends nothing from this number to this user before `until`. Use it after error 131056. */
    public fun pausePair(number: String, recipient: String, until: Instant): Unit = core.pausePair(number, recipient, until.milliseconds)

    /** Sends nothing from this number before `until`. Use it after error 130429. */
    public fun pauseNumber(number: String, until: Instant): Unit = core.pauseNumber(number, until.milliseconds)

    /** Removes recipients without outstanding debt. Returns the number of recipients still tracked. */
    public fun prune(now: Instant = Instant.now()): Long = core.prune(now.milliseconds).toLong()

    /** Returns the state, as JSON. */
    public fun snapshot(): String = core.snapshot()

    public companion object {
        /** Restores a snapshot. */
        public fun restore(snapshot: String): Limiter = Limiter(calling { Core.restore(snapshot) })

        private fun json(limits: Limits) = buildJsonObject {
            limits.pairInterval?.let { put("pair_interval", it.milliseconds.toLong()) }
            limits.pairBurst?.let { put("pair_burst", it) }
            limits.pairBurstWindow?.let { put("pair_burst_window", it.milliseconds.toLong()) }
            limits.pairModel?.let { put("pair_model", it.name.lowercase()) }
            limits.throughput?.let { put("throughput", it) }
        }.toString()
    }
}
