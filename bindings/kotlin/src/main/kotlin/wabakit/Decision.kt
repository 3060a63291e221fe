// The decision whether a message may be sent, shared by the limiter and the send policy.

package wabakit

import java.time.Instant

/** Decision whether a message may be sent now. */
public sealed interface Decision {
    /** The message may be sent now. */
    public data object Send : Decision

    /** The message may be sent later. Nothing was counted. */
    public data class Wait(
        /** Time when to ask again. */
        val until: Instant,
        /** Limit that is reached. */
        val because: Reason,
    ) : Decision

    /** The message must not be sent, and waiting alone doesn't change that. */
    public data class Refuse(
        /** Reason for the refusal. */
        val because: Reason,
        /** Remedy, in one sentence. */
        val whatToDo: String,
    ) : Decision
}
