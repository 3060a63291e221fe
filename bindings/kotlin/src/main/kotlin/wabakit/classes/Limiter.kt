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

/**
 * Rate limits of all numbers. Those of one number can be set, or are learned from
 * responses and webhooks.
 */
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
     * Maximum time in which a message reaches the platform. Used for messages whose response isn't
     * observed, whose time of arrival is unknown. Default: 0.
     */
    val pairMargin: Duration? = null,
    /**
     * Messages per second from a number to all recipients. The platform allows 80, 1,000 after an upgrade, and 20 if
     * the WhatsApp Business app uses the number too. Incoming messages count. Default: 80.
     */
    val throughput: Long? = null,
    /**
     * Maximum difference between the times that requests take to the platform: each second is counted longer by this.
     * Grows by 25 ms with each refusal (error 130429), at most to 250 ms, and shrinks by 10 ms an hour. Default: 0.
     */
    val throughputMargin: Duration? = null,
    /**
     * Messaging limit of a business portfolio: number of users who may receive messages outside a customer service
     * window in 24 hours. Default: unknown, and not applied until a response or webhook contains it.
     */
    val messagingLimit: Long? = null,
) {
    internal fun fields(): Map<String, Any?> = mapOf(
        "pair_interval" to pairInterval,
        "pair_burst" to pairBurst,
        "pair_burst_window" to pairBurstWindow,
        "pair_model" to pairModel,
        "pair_margin" to pairMargin,
        "throughput" to throughput,
        "throughput_margin" to throughputMargin,
        "messaging_limit" to messagingLimit,
    )
}

/** Source of a limit or a pause. */
public enum class LimitOrigin {
    /** The documentation of the platform. */
    DEFAULT,

    /** A response of the platform, successful or not. */
    RESPONSE,

    /** Webhook of the platform. */
    WEBHOOK,

    /** A usage header of a response. */
    HEADER,

    /** Call of `set_number` by the application. */
    CALLER,
}

/** State of one limit: what is used, what is allowed, and when more is. */
public data class LimitState(
    /** Limit that is explained. */
    val limit: Reason,
    /**
     * Owner of the limit: the ID of a number, a WABA, a portfolio or another object, in some cases two with a slash
     * between them. Empty for the app.
     */
    val scope: String,
    /** Source of the allowed number or the pause. */
    val source: LimitOrigin,
    /** Messages, users, calls or recipients with debt that count now. */
    val used: Long,
    /** Allowed number. `null` if it is unknown, unlimited, or doesn't apply. */
    val of: Long?,
    /** Time when more is allowed. `null` if more is allowed now, and if waiting alone doesn't help. */
    val freeAt: Instant?,
    /** Time when the allowed number was learned or the pause began. */
    val since: Instant?,
)

/** Limits of one number, instead of those of all numbers and of those that the platform reported. */
public data class NumberLimits(
    /** Messages per second from the number. Default: no change. */
    val throughput: Long? = null,
    /** Messaging limit of the number's portfolio: users in 24 hours. Default: no change. */
    val messagingLimit: Long? = null,
    /**
     * ID of the business portfolio that the number belongs to. Numbers of one portfolio share its messaging limit.
     * Default: no change; at first the number's WABA, or the number alone.
     */
    val portfolio: String? = null,
) {
    internal fun fields(): Map<String, Any?> = mapOf(
        "throughput" to throughput,
        "messaging_limit" to messagingLimit,
        "portfolio" to portfolio,
    )
}

/**
 * Decides when a call may be made. It knows every documented limit: messages of a number, messages to one recipient,
 * users of a portfolio in 24 hours, hourly calls, and what the platform refuses for a while.
 *
 * Ask `decide` before a call, and report the outcome with `observe`. Pass webhook
 * events to `event`. A recipient is identified by phone number, in any notation, by user ID or by group
 * ID.
 *
 * The state is plain data: take a `snapshot` and `restore` it elsewhere. It takes at
 * most 36 bytes for each recipient with outstanding debt, 36 for each link, and 53 for each user who
 * counts for a messaging limit; `prune` removes what no longer counts.
 */
public class Limiter private constructor(private val instance: State) : CallLimiter {
    /**
     * Creates a limiter that has counted nothing.
     *
     * @param limits Rate limits. Default: the platform's.
     */
    public constructor(limits: Limits = Limits()) : this(State.create("Limiter", "limits" to limits.fields()))

    /**
     * Decides whether a call may be made now, and counts it if so.
     *
     * @param op Name of the operation, such as `messages.send`.
     * @param params Parameters of the call, with the IDs of its number and WABA as `phone_number_id` and `waba_id`.
     * @param windowOpen True if the customer service window of the recipient is open: then the message doesn't count for the messaging
     * limit. Messages without a template never do. Default: false.
     * @param paced Spreads messages over the second. Default: false.
     */
    public fun decide(op: String, params: Map<String, Any?>, now: Instant = Instant.now(), windowOpen: Boolean = false, paced: Boolean = false): Decision = instance.call("decide", "op" to op, "params" to params, "now" to now, "window_open" to windowOpen, "paced" to paced).decision()

    /**
     * Decides as `decide` does, for a caller who waits: returns nothing if the call may be made, or the time to ask again.
     * Messages are spread over the second. Fails if the time is after `latest`, or if waiting alone doesn't help. A client
     * with this limiter asks in this way before each attempt.
     *
     * @param op Name of the operation, such as `messages.send`.
     * @param params Parameters of the call, as for `decide`.
     * @param latest Latest time until which the caller waits.
     * @param windowOpen True if the customer service window of the recipient is open, as for `decide`. Default: false.
     */
    public fun admit(op: String, params: Map<String, Any?>, latest: Instant, now: Instant = Instant.now(), windowOpen: Boolean = false): Instant? = instance.call("admit", "op" to op, "params" to params, "latest" to latest, "now" to now, "window_open" to windowOpen)?.time()

    /**
     * Observes the outcome of a call: when a message reached the platform, what it refused, and how much of the quotas is
     * used. Report every call that `decide` allowed.
     *
     * @param op Name of the operation, such as `messages.send`.
     * @param params Parameters of the call, as for `decide`.
     * @param departed Time of the decision.
     * @param error Error of the call as an object: `code` and `details` of an error of the API, and `retry`. Default: none, the call
     * succeeded.
     * @param metadata Metadata of the response, with its `usage`. Default: none.
     */
    public fun observe(op: String, params: Map<String, Any?>, departed: Instant, error: Map<String, Any?>? = null, metadata: Map<String, Any?>? = null, now: Instant = Instant.now()): Unit = instance.call("observe", "op" to op, "params" to params, "departed" to departed, "error" to error, "metadata" to metadata, "now" to now).nothing()

    /**
     * Learns limits that a response contains: those of `phone_numbers.get`, `phone_numbers.list`, `accounts.get` and
     * `calls.get_permissions`. Other responses are ignored.
     *
     * @param op Name of the operation, such as `phone_numbers.get`.
     * @param params Parameters of the call, as for `decide`.
     * @param response Response of the call, with the platform's names.
     */
    public fun learn(op: String, params: Map<String, Any?>, response: Map<String, Any?>, now: Instant = Instant.now()): Unit = instance.call("learn", "op" to op, "params" to params, "response" to response, "now" to now).nothing()

    /**
     * Learns from an event: received messages, failed statuses, and changes of limits, templates, flows and accounts.
     * Irrelevant events are ignored, so pass all of them.
     */
    public fun event(event: Event, now: Instant = Instant.now()): Unit = instance.call("event", "event" to event, "now" to now).nothing()

    /** Returns what is counted and what is paused. */
    public fun explain(now: Instant = Instant.now()): List<LimitState> = instance.call("explain", "now" to now).items().map {
        LimitState(limit = Reason.valueOf(it["limit"].text().uppercase()), scope = it["scope"].text(), source = LimitOrigin.valueOf(it["source"].text().uppercase()), used = it["used"].number(), of = it["of"]?.number(), freeAt = it["free_at"]?.time(), since = it["since"]?.time())
    }

    /**
     * Ends a pause whose cause is removed, such as a missing payment method.
     *
     * @param limit The limit, as a decision contains it.
     * @param scope ID of the owner: a number, a WABA, a flow, or a WABA and a template's name with a slash between them. Empty
     * for the app.
     */
    public fun clear(limit: Reason, scope: String): Unit = instance.call("clear", "limit" to limit, "scope" to scope).nothing()

    /**
     * Sets limits of one number, instead of those of all numbers and of those that the platform reported.
     *
     * @param number ID of the business phone number.
     * @param limits Limits of the number.
     */
    public fun setNumber(number: String, limits: NumberLimits, now: Instant = Instant.now()): Unit = instance.call("set_number", "number" to number, "limits" to limits.fields(), "now" to now).nothing()

    /**
     * Decides whether one message may be sent from a number to a user or group now, and counts it if so. The same as
     * `decide` for a free-form message.
     */
    public fun take(number: String, recipient: String, now: Instant = Instant.now()): Decision = instance.call("take", "number" to number, "recipient" to recipient, "now" to now).decision()

    /**
     * Links two names of one user, such as a phone number and a user ID. Both share one budget and its debt. Notations
     * of one phone number need no link, and events link the names that they contain.
     */
    public fun link(name: String, other: String): Unit = instance.call("link", "name" to name, "other" to other).nothing()

    /**
     * Pauses messages from this number to this recipient until `until`, after the platform refused one (error 131056).
     * `observe` does it.
     */
    public fun pausePair(number: String, recipient: String, until: Instant): Unit = instance.call("pause_pair", "number" to number, "recipient" to recipient, "until" to until).nothing()

    /**
     * Pauses all messages from this number until `until`, after the platform refused one (error 130429).
     * `observe` does it.
     */
    public fun pauseNumber(number: String, until: Instant): Unit = instance.call("pause_number", "number" to number, "until" to until).nothing()

    /**
     * Removes recipients without outstanding debt, and everything else that no longer counts. Returns the number of
     * recipients still tracked.
     */
    public fun prune(now: Instant = Instant.now()): Long = instance.call("prune", "now" to now).number()

    /** Replaces the limits of all numbers. */
    public fun setLimits(limits: Limits): Unit = instance.call("set_limits", "limits" to limits.fields()).nothing()

    /** Returns the state as text for `restore`. It contains no names of users. */
    public fun snapshot(): String = instance.snapshot()

    public companion object {
        /** Creates a limiter from a snapshot of this version or an earlier one. */
        public fun restore(snapshot: String): Limiter = Limiter(State.restore("Limiter", snapshot))

        /**
         * Returns whether responses of an operation contain limits, so that `learn` needs them.
         *
         * @param op Name of the operation, such as `phone_numbers.get`.
         */
        public fun learns(op: String): Boolean = State.run("Limiter", "learns", "op" to op).flag()
    }
}
