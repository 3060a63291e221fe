// What may be sent to a user: customer service windows, free entry points, opt-outs and opt-ins.

package wabakit

import java.security.SecureRandom
import java.time.Instant
import wabakit.ffi.SendPolicy as Core

/** Category of a message, by which the platform bills it. */
public enum class Category {
    /** Free-form: everything but templates. */
    SERVICE,

    /** Marketing template. */
    MARKETING,

    /** Utility template: about something that the user requested or bought. */
    UTILITY,

    /** Authentication template: a one-time code. */
    AUTHENTICATION,
}

/** Whether a message should be sent to a user now, and which windows are open. */
public data class PolicyDecision(
    /** [Decision.Send] or [Decision.Refuse]. */
    val decision: Decision,
    /** End of the customer service window, in which free-form messages may be sent. Null if the window is closed. */
    val openUntil: Instant?,
    /** End of the free entry point window, in which all messages are free. Null if the window is closed. */
    val freeUntil: Instant?,
)

/**
 * Decides what may be sent to a user, by the events and sends that it is given.
 *
 * A user is identified by phone number, however it is written, and by user ID; a group by its ID. Windows belong to one business phone
 * number (by its ID); opt-outs and opt-ins hold for all of them, so use one policy per business. Events may arrive twice and in any
 * order: the result is the same.
 */
public class SendPolicy private constructor(private val core: Core) {
    /**
     * Creates a policy that knows no users.
     *
     * @param requiresOptIn whether templates may be sent only to users who opted in, rather than to all who haven't opted out. In an
     * open customer service window this holds for marketing templates only.
     */
    public constructor(requiresOptIn: Boolean = false) : this(Core(requiresOptIn, SecureRandom().nextLong().toULong()))

    /** Learns from an event. Irrelevant events are ignored, so pass all of them. */
    public fun event(event: Event) {
        core.learn(event.kind, event.phoneNumberId ?: return, event.told.event.timestamp ?: return, event.raw)
    }

    /**
     * Records a sent message: the first reply to a user who came from an ad or a Page makes all messages free for 72 hours. (Not if the
     * user is on WhatsApp Web or Desktop, which the platform doesn't report.) The status of the message has the exact end.
     */
    public fun recordSent(number: String, user: String, now: Instant = Instant.now()): Unit =
        core.recordSent(number, user, now.milliseconds)

    /** Records an opt-in, by the evidence of it that you keep. */
    public fun optIn(user: String, at: Instant = Instant.now()): Unit = core.optIn(user, at.milliseconds)

    /**
     * Records an opt-out. Until a later opt-in, templates are refused ([Reason.OPTED_OUT]), whether or not an opt-in is required; in an
     * open customer service window only marketing templates. Free-form messages may be sent in that window.
     */
    public fun optOut(user: String, at: Instant = Instant.now()): Unit = core.optOut(user, at.milliseconds)

    /** Returns whether a message of this category should be sent from a number to a user or group now. */
    public fun check(number: String, user: String, category: Category, now: Instant = Instant.now()): PolicyDecision {
        val checked = calling { core.check(number, user, category.name, now.milliseconds) }
        return PolicyDecision(checked.decision.public(), checked.openUntil?.let(::instant), checked.freeUntil?.let(::instant))
    }

    /** Returns the end of the customer service window of a user or group. Null if the window is closed. */
    public fun openUntil(number: String, user: String, now: Instant = Instant.now()): Instant? =
        check(number, user, Category.SERVICE, now).openUntil

    /** Removes closed windows. Opt-ins and opt-outs stay. */
    public fun prune(now: Instant = Instant.now()): Unit = core.prune(now.milliseconds)

    /** Returns the state, as JSON. It contains no names. */
    public fun snapshot(): String = core.snapshot()

    public companion object {
        /** Restores a snapshot. */
        public fun restore(snapshot: String): SendPolicy = SendPolicy(calling { Core.restore(snapshot) })
    }
}
