// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.serialization.json.JsonElement
import wabakit.ffi.Event as Told

/** One thing that happened: what it is, where it belongs, and all that was said of it. */
public sealed class Event(told: Told) : Place(told) {
    /** A message that somebody wrote to the number. */
    public class Message internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
        public val data: wabakit.InboundMessage? by lazy { view(wabakit.InboundMessage.serializer()) }
    }

    /** What became of a message that you sent. Statuses come in any order, and more than once. */
    public class Status internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
        public val data: wabakit.Status? by lazy { view(wabakit.Status.serializer()) }
    }

    /** Something that went wrong, as webhooks tell it. */
    public class Error internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
        public val data: wabakit.Problem? by lazy { view(wabakit.Problem.serializer()) }
    }

    /** Something that this version doesn't know, or whose shape it doesn't understand. */
    public class Unknown internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
        public val data: JsonElement? by lazy { view(JsonElement.serializer()) }
    }

    /** Bytes that aren't JSON, in those languages where data is. */
    public class Unreadable internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
        public val data: wabakit.Undecoded? by lazy { view(wabakit.Undecoded.serializer()) }
    }

    internal companion object {
        fun of(told: Told): Event = when (told.kind) {
            "message" -> Message(told)
            "status" -> Status(told)
            "error" -> Error(told)
            "unreadable" -> Unreadable(told)
            else -> Unknown(told)
        }
    }
}
