// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import java.time.Instant

/** Category of a message, as the platform charges it. */
public enum class Category {
    /** Free-form message: any message without a template. */
    SERVICE,

    /** Template with promotional content. */
    MARKETING,

    /** Template about an action or request of the user. */
    UTILITY,

    /** Template with a one-time password. */
    AUTHENTICATION,
}

/** Decision whether a message should be sent to a user now, with the open windows. */
public data class PolicyDecision(
    /** `Decision.SEND` or `Decision.REFUSE`. */
    val decision: Decision,
    /** End of the customer service window, in which free-form messages may be sent. `null` if the window is closed. */
    val openUntil: Instant?,
    /** End of the free entry point window, in which all messages are free. `null` if the window is closed. */
    val freeUntil: Instant?,
)

/**
 * Decides which messages may be sent to a user now, from received events and recorded sends.
 *
 * A user is identified by phone number, in any notation, and by user ID; a group by its ID. An event with both names of
 * a user links them. Windows belong to one business phone number. Opt-ins and opt-outs apply to all
 * numbers, so create one policy for each business.
 *
 * The state is plain data: take a `snapshot` and `restore` it elsewhere. Events may
 * arrive more than once and in any order; the resulting state is the same. It takes at most 37 bytes for each link,
 * window, opt-in and choice about marketing messages; `prune` removes closed windows.
 */
public class SendPolicy private constructor(private val instance: State) {
    /**
     * Creates a policy that knows no user.
     *
     * @param requiresOptIn Sends templates only to users who opted in. Otherwise, they are sent to all users who haven't
     * opted out. In an open customer service window, this applies to marketing templates only.
     * Default: false.
     */
    public constructor(requiresOptIn: Boolean = false) : this(State.create("SendPolicy", "requires_opt_in" to requiresOptIn))

    /** Records an event. Irrelevant events are ignored, so pass all of them. */
    public fun event(event: Event): Unit = instance.call("event", "event" to event).nothing()

    /**
     * Links two names of one user, such as a phone number and a user ID. What is recorded under one of them, before or
     * after, applies to both. Events link the names that they contain, and notations of one phone number need no link.
     */
    public fun link(name: String, other: String): Unit = instance.call("link", "name" to name, "other" to other).nothing()

    /**
     * Records a sent message. The first reply to a user who came from an ad or a Page makes all messages free for 72
     * hours. This doesn't apply to users of WhatsApp Web or Desktop, which webhooks don't reveal; the message's status
     * reports the exact end.
     */
    public fun recordSent(number: String, user: String, now: Instant = Instant.now()): Unit = instance.call("record_sent", "number" to number, "user" to user, "now" to now).nothing()

    /** Records that a user opted in. Keep your own record of the consent. */
    public fun optIn(user: String, at: Instant = Instant.now()): Unit = instance.call("opt_in", "user" to user, "at" to at).nothing()

    /**
     * Records that a user opted out. Until a later opt-in, templates are refused
     * (`Reason.OPTED_OUT`), whether or not an opt-in is required. In an open customer service window, only marketing
     * templates are refused, and free-form messages may be sent.
     */
    public fun optOut(user: String, at: Instant = Instant.now()): Unit = instance.call("opt_out", "user" to user, "at" to at).nothing()

    /**
     * Returns the end of the customer service window between this number and this user or group, or `null` if it is
     * closed.
     */
    public fun openUntil(number: String, user: String, now: Instant = Instant.now()): Instant? = instance.call("open_until", "number" to number, "user" to user, "now" to now)?.time()

    /**
     * Returns whether the recipient of a message has an open customer service window, from the parameters of the call. The
     * limiter asks for it.
     *
     * @param op Name of the operation, such as `messages.send`.
     * @param params Parameters of the call, with the ID of its number as `phone_number_id`.
     */
    public fun windowOpen(op: String, params: Map<String, Any?>, now: Instant = Instant.now()): Boolean = instance.call("window_open", "op" to op, "params" to params, "now" to now).flag()

    /** Returns the end of the free entry point window between this number and this user, or `null` if it is closed. */
    public fun freeUntil(number: String, user: String, now: Instant = Instant.now()): Instant? = instance.call("free_until", "number" to number, "user" to user, "now" to now)?.time()

    /** Returns whether a message of this category should be sent from a number to a user or group now. */
    public fun check(number: String, user: String, category: Category, now: Instant = Instant.now()): PolicyDecision = instance.call("check", "number" to number, "user" to user, "category" to category, "now" to now).fields().let {
        PolicyDecision(decision = it["decision"].decision(), openUntil = it["open_until"]?.time(), freeUntil = it["free_until"]?.time())
    }

    /** Removes closed windows. Opt-ins, opt-outs and links stay. */
    public fun prune(now: Instant = Instant.now()): Unit = instance.call("prune", "now" to now).nothing()

    /** Returns the state as text for `restore`. It contains no names. */
    public fun snapshot(): String = instance.snapshot()

    public companion object {
        /** Creates a policy from a snapshot. */
        public fun restore(snapshot: String): SendPolicy = SendPolicy(State.restore("SendPolicy", snapshot))
    }
}
