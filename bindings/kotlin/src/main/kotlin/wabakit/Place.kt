// What events have in common: where they belong, and how they are stored.

package wabakit

import kotlinx.serialization.DeserializationStrategy
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.put
import java.time.Instant
import java.util.Base64
import wabakit.ffi.eventFromJson

/** Where an event belongs. */
public sealed class Place(internal val told: Told) {
    /** Kind of the event, by its name in every language. */
    public val kind: String get() = told.event.kind

    /** Webhook field of the event. */
    public val field: String get() = told.change.field

    /** ID of the WhatsApp Business account; for a few fields of the business portfolio. */
    public val entryId: String get() = told.change.entryId

    /** ID of the business phone number, if the event belongs to one. */
    public val phoneNumberId: String? get() = told.event.phoneNumberId

    /** Time of the event; where the payload has none, of the delivery. */
    public val timestamp: Instant? get() = told.event.timestamp?.let(::instant)

    /** Deduplication key. Identical across redeliveries; keep it for at least 7 days. */
    public val key: String get() = told.event.key

    /** Contact of the user that the event is from or for. */
    public val contact: Contact? get() = told.person?.contact

    /** The change that contains the event, without its items. */
    public val context: JsonObject get() = told.change.context

    /** The item, byte for byte. */
    public val raw: ByteArray get() = told.event.raw

    /** Parameters of [MessagesArea.send] with which to answer; `null` if the event belongs to no user and no group. */
    public val recipient: Recipient? by lazy(LazyThreadSafetyMode.PUBLICATION) {
        wabakit.ffi.recipient(item(), told.person?.json?.encoded(), context.encoded())?.let(::Recipient)
    }

    /** Returns the event in the form that all languages share, to store it. [Event.fromJson] reads it. */
    public fun toJson(): JsonObject = buildJsonObject {
        put("kind", kind)
        put("field", field)
        put("entry_id", entryId)
        phoneNumberId?.let { put("phone_number_id", it) }
        told.event.timestamp?.let { put("timestamp", it.toLong()) }
        put("key", key)
        told.person?.let { put("contact", it.json) }
        put("context", context)
        put("data", element(item()))
    }

    /** Returns [toJson] as text. It contains what users wrote. */
    override fun toString(): String = toJson().encoded()

    /** The item in JSON; of a malformed delivery, its bytes. */
    private fun item(): String =
        if (kind == "malformed") """{"base64":"${Base64.getEncoder().encodeToString(raw)}"}""" else raw.decodeToString()

    /** The item as a type, where it can be read as one. */
    internal fun <T> view(type: DeserializationStrategy<T>): T? = told.event.view?.let { wire.decodeFromString(type, it) }
}

/** An event as it crossed, and the change that it shares with others. */
internal class Told(val event: wabakit.ffi.Event, val change: Change) {
    val kind: String get() = event.kind
    val person: Person? get() = event.contact?.let { change.contacts[it.toInt()] }
}

/** What the events of a change share. It may be large: it is read once, when it is asked for. */
internal class Change(told: wabakit.ffi.Change) {
    val field: String = told.field
    val entryId: String = told.entryId
    val context: JsonObject by told.context.let { json -> lazy { element(json) as JsonObject } }
    val contacts: List<Person> = told.contacts.map(::Person)
}

/** A contact, read when it is asked for. */
internal class Person(told: wabakit.ffi.Contact) {
    val json: JsonElement by lazy { element(told.json) }
    val contact: Contact? by lazy { told.view?.let { wire.decodeFromString(Contact.serializer(), it) } }
}

internal fun events(changes: List<wabakit.ffi.Change>): List<Event> =
    changes.flatMap { told -> Change(told).let { change -> told.events.map { Event.of(Told(it, change)) } } }

/** Reads an event that was stored. */
internal fun stored(json: String): Event = events(listOf(calling { eventFromJson(json) })).single()

/** Recipient of an answer: the parameters of [MessagesArea.send] with these names. */
public class Recipient internal constructor(json: String) {
    private val fields = wire.parseToJsonElement(json).jsonObject

    /** Phone number with `+`, or the ID of a group. */
    public val to: String? get() = fields.text("to")

    /** Type of the recipient in `to`; `null` for a user. */
    public val recipientType: RecipientType? get() = fields.text("recipient_type")?.let(::RecipientType)

    /** User ID of a user without a phone number. */
    public val recipient: String? get() = fields.text("recipient")

    override fun equals(other: Any?): Boolean = other is Recipient && other.fields == fields

    override fun hashCode(): Int = fields.hashCode()

    override fun toString(): String = "$fields"
}
