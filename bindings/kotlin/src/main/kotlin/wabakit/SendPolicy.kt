// Whom you may write to, and what: customer service windows, free entry points, and what people asked for.

package wabakit

import java.security.SecureRandom
import wabakit.ffi.SendPolicy as Core

/** What a message is, as the platform counts it. */
public enum class Category {
    /** Free-form: everything that isn't a template. */
    SERVICE,

    /** A template that sells. */
    MARKETING,

    /** A template about something that the person asked for or bought. */
    UTILITY,

    /** A template with a code. */
    AUTHENTICATION,
}

/** Whether a message should go, or why not. */
public enum class Verdict {
    /** It may go. */
    SEND,

    /**
     * The customer service window isn't open: only a template may go. Else the platform takes the message and doesn't deliver it
     * (131047).
     */
    NEEDS_TEMPLATE,

    /**
     * The person opted out: with you ([SendPolicy.optOut]), or by stopping marketing messages in WhatsApp, after which the platform
     * doesn't deliver them (131050).
     */
    STOPPED,

    /** You require that people opt in, and this person hasn't. */
    NEEDS_OPT_IN,
}

/** Whether a message should go to a person now. Times are in milliseconds since 1970. */
public data class PolicyDecision(
    /** Whether it should go, or why not. */
    val verdict: Verdict,
    /** Until when free-form messages may go: the end of the customer service window, if it is open. */
    val openUntil: Long?,
    /** Until when all messages are free: the end of the free entry point window, if it is open. */
    val freeUntil: Long?,
)

/**
 * Knows who may be written to now, and what, from the events and sends that it is told of. Time is the system's unless told.
 *
 * A person is known by phone number, however it is written, and by user id; a group by its id. Windows belong to one of your
 * numbers (by its id); what people asked for holds for all of them, so have one for each business. Events may come twice and in
 * any order: the end is the same.
 */
public class SendPolicy private constructor(private val core: Core) {
    /**
     * Nobody known yet.
     *
     * @param requiresOptIn whether templates go only to those who opted in, rather than to all who haven't opted out. In an open
     * customer service window this holds only for those that sell.
     */
    public constructor(requiresOptIn: Boolean = false) : this(Core(requiresOptIn, SecureRandom().nextLong().toULong()))

    /** Learn from an event. Those that tell nothing of this are passed over, so give it all of them. */
    public fun event(event: Event) {
        core.learn(event.kind, event.phoneNumberId ?: return, event.timestamp?.toULong() ?: return, event.raw)
    }

    /**
     * You sent something: the first answer to somebody who came from an ad or a Page makes all messages free for 72 hours. (Not
     * if they use WhatsApp on the web or a desktop, which nobody tells you.) Its status tells the exact end.
     */
    public fun sent(number: String, person: String, now: Long = System.currentTimeMillis()): Unit =
        core.sent(number, person, now.toULong())

    /** A person agreed to be written to: by the record of it that you keep. */
    public fun optIn(person: String, at: Long = System.currentTimeMillis()): Unit = core.optIn(person, at.toULong())

    /**
     * A person no longer agrees to be written to. Until a later opt-in, templates are refused ([Verdict.STOPPED]), whether or not
     * opt-in is required; in an open customer service window only those that sell. Free-form messages may go in that window.
     */
    public fun optOut(person: String, at: Long = System.currentTimeMillis()): Unit = core.optOut(person, at.toULong())

    /** Whether a message of this category should go from this number to this person or group now. */
    public fun advise(number: String, person: String, category: Category, now: Long = System.currentTimeMillis()): PolicyDecision {
        val told = calling { core.advise(number, person, category.name, now.toULong()) }
        return PolicyDecision(Verdict.valueOf(told.verdict.uppercase()), told.openUntil?.toLong(), told.freeUntil?.toLong())
    }

    /** Until when free-form messages may go from this number to this person or group: nothing if the window isn't open. */
    public fun openUntil(number: String, person: String, now: Long = System.currentTimeMillis()): Long? =
        advise(number, person, Category.SERVICE, now).openUntil

    /** Forget windows that are closed. What people asked for stays. */
    public fun forget(now: Long = System.currentTimeMillis()): Unit = core.forget(now.toULong())

    /** Its state, as JSON. It holds no names. */
    public fun snapshot(): String = core.snapshot()

    public companion object {
        /** As it was when the snapshot was taken. */
        public fun restore(snapshot: String): SendPolicy = SendPolicy(calling { Core.restore(snapshot) })
    }
}
