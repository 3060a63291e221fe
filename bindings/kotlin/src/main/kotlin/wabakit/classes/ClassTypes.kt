// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

/** Reason why a message can't be sent now. */
public enum class Reason {
    /** Pair rate limit: one message every 6 seconds from a number to one user, and at most 45 at once (error 131056). */
    PAIR,

    /** Throughput of the number: messages per second (error 130429). */
    THROUGHPUT,

    /**
     * The customer service window is closed, so only a template may be sent. The API accepts other messages but
     * doesn't deliver them (error 131047).
     */
    WINDOW_CLOSED,

    /**
     * The user opted out: with the business, or by stopping marketing messages in WhatsApp, after which the API
     * accepts them but doesn't deliver them (error 131050).
     */
    OPTED_OUT,

    /** The business requires an opt-in, and the user hasn't opted in. */
    NO_OPT_IN,
}
