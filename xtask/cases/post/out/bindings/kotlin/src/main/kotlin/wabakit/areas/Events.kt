// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonElement

/** An event of a webhook: its kind, its place, and its data. */
public sealed class Event(told: Told) : Place(told) {
    /** A letter that arrived. */
    public class Message internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.Delivery? by lazy { view(wabakit.Delivery.serializer()) }
    }

    /** Unknown item: this version of the library doesn't know its kind, or can't read it. */
    public class Unknown internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: JsonElement? by lazy { view(JsonElement.serializer()) }
    }

    public companion object {
        /** Reads an event that was stored as its text or as `toJson()`. Its key is the same. */
        public fun fromJson(json: String): Event = stored(json)

        internal fun of(told: Told): Event = when (told.kind) {
            "message" -> Message(told)
            else -> Unknown(told)
        }
    }
}

/** A letter that arrived. */
@Serializable
public data class Delivery(
    /** The letter. */
    val letter: Letter,
    /** Its weight in grams. */
    val weight: Long? = null,
)
