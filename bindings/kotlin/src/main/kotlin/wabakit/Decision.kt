// Whether a message may be sent: one answer for everything that decides on it.

package wabakit

import java.time.Instant

/** Whether a message may be sent now. */
public sealed interface Decision {
    /** The message may be sent now. */
    public data object Send : Decision

    /** The message may be sent later. Nothing was counted. */
    public data class Wait(
        /** When to ask again. */
        val until: Instant,
        /** The limit that is reached: [Reason.PAIR] or [Reason.THROUGHPUT]. */
        val because: Reason,
    ) : Decision

    /** The message must not be sent, and waiting alone doesn't change that. */
    public data class Refuse(
        /** The reason. */
        val because: Reason,
        /** What makes the message possible, in a sentence. */
        val whatToDo: String,
    ) : Decision
}

/** Why a message can't be sent now. */
public enum class Reason {
    /** Pair rate limit: one message every 6 seconds from a number to one user, up to 45 at once (error 131056). */
    PAIR,

    /** Throughput of the number: messages per second (error 130429). */
    THROUGHPUT,

    /**
     * The customer service window is closed, so only a template may be sent. The API accepts other messages and doesn't deliver them
     * (error 131047).
     */
    WINDOW_CLOSED,

    /**
     * The user opted out: with the business ([SendPolicy.optOut]), or by stopping marketing messages in WhatsApp, after which the API
     * accepts them and doesn't deliver them (error 131050).
     */
    OPTED_OUT,

    /** The business requires an opt-in, and the user hasn't opted in. */
    NO_OPT_IN,
}

/** The decision as it crossed. */
internal fun wabakit.ffi.Decision.public(): Decision = when (this) {
    is wabakit.ffi.Decision.Send -> Decision.Send
    is wabakit.ffi.Decision.Wait -> Decision.Wait(instant(until), reason(because))
    is wabakit.ffi.Decision.Refuse -> Decision.Refuse(reason(because), whatToDo)
}

private fun reason(name: String) = Reason.valueOf(name.uppercase())
