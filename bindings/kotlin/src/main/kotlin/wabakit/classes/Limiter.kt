// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import java.time.Duration
import java.time.Instant

/** Model for repaying a burst to one recipient. */
public enum class PairModel {
    /**
     * Debt: the whole burst is repaid before the next message. After 20 messages at once, the next may be sent after 2
     * minutes. The platform never refuses this, under any reading of its rule.
     */
    DEBT,

    /** GCRA: the burst is repaid gradually. After 45 messages at once, one more may be sent every 6 seconds. */
    GCRA,
}

/** Rate limits that the limiter applies. */
public data class Limits(
    /** Interval between messages from a number to one recipient. Default: 6 s. */
    val pairInterval: Duration? = null,
    /** Maximum number of messages at once to one recipient, borrowed from the following time. At most 255. Default: 45. */
    val pairBurst: Long? = null,
    /** Duration of a burst, from its first message. Default: 6 s. */
    val pairBurstWindow: Duration? = null,
    /** Model for repaying a burst. Default: `PairModel.DEBT`. */
    val pairModel: PairModel? = null,
    /**
     * Messages per second from a number to all recipients. The platform allows 80, 1,000 after an upgrade, and 20 if
     * the WhatsApp Business app uses the number too. Incoming messages count, so leave room for them. Default: 80.
     */
    val throughput: Long? = null,
) {
    internal fun fields(): Map<String, Any?> = mapOf(
        "pair_interval" to pairInterval,
        "pair_burst" to pairBurst,
        "pair_burst_window" to pairBurstWindow,
        "pair_model" to pairModel,
        "throughput" to throughput,
    )
}

/**
 * Decides when a message may be sent. It counts the messages of each business phone number, and from each number to
 * each recipient. A recipient is identified by phone number, in any notation, by user ID or by group ID.
 *
 * The state is plain data: take a `snapshot` and `restore` it elsewhere. It takes
 * 36 bytes for each recipient and each link; `prune` removes recipients without
 * outstanding debt.
 */
public class Limiter private constructor(private val instance: State) {
    /**
     * Creates a limiter that has counted no message.
     *
     * @param limits Rate limits. Default: the platform's.
     */
    public constructor(limits: Limits = Limits()) : this(State.create("Limiter", "limits" to limits.fields()))

    /** Decides whether one message may be sent from a number to a user or group now, and counts it if so. */
    public fun take(number: String, recipient: String, now: Instant = Instant.now()): Decision = instance.call("take", "number" to number, "recipient" to recipient, "now" to now).decision()

    /**
     * Links two names of one user, such as a phone number and a user ID. Both share one budget and its debt. Notations
     * of one phone number need no link.
     */
    public fun link(name: String, other: String): Unit = instance.call("link", "name" to name, "other" to other).nothing()

    /** Pauses messages from this number to this recipient until `until`, after the platform refused one (error 131056). */
    public fun pausePair(number: String, recipient: String, until: Instant): Unit = instance.call("pause_pair", "number" to number, "recipient" to recipient, "until" to until).nothing()

    /** Pauses all messages from this number until `until`, after the platform refused one (error 130429). */
    public fun pauseNumber(number: String, until: Instant): Unit = instance.call("pause_number", "number" to number, "until" to until).nothing()

    /** Removes recipients without outstanding debt. Returns the number of recipients still tracked. */
    public fun prune(now: Instant = Instant.now()): Long = instance.call("prune", "now" to now).number()

    /** Replaces the limits, for example after the number's throughput was raised. */
    public fun setLimits(limits: Limits): Unit = instance.call("set_limits", "limits" to limits.fields()).nothing()

    /** Returns the state as text for `restore`. */
    public fun snapshot(): String = instance.snapshot()

    public companion object {
        /** Creates a limiter from a snapshot. */
        public fun restore(snapshot: String): Limiter = Limiter(State.restore("Limiter", snapshot))
    }
}
