// Webhooks: verifies signatures, returns events.

package wabakit

import kotlinx.serialization.DeserializationStrategy
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.put
import java.time.Instant
import java.util.Base64
import java.util.concurrent.CopyOnWriteArrayList
import wabakit.ffi.largestDelivery
import wabakit.ffi.readEvents

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

    /** Returns the event in the form that all languages share. */
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

private fun events(changes: List<wabakit.ffi.Change>): List<Event> =
    changes.flatMap { told -> Change(told).let { change -> told.events.map { Event.of(Told(it, change)) } } }

/**
 * Receives the deliveries to a callback URL.
 *
 * A delivery has up to 1,000 events in 3 MB; deliveries may come twice and in any order. They are answered with status 200 as soon as
 * they are stored. After any other status the platform redelivers the whole delivery, for up to 7 days.
 *
 * [handler] is for the JDK's own server; [receive] and [dispatch] are for any other.
 *
 * @param appSecrets app secret; several during a rotation, or for several apps. Empty ones are ignored, as anyone can sign with them;
 * without any other, the constructor throws a [ValidationException].
 * @param verifyToken verify token of the callback URL.
 */
public class Webhooks(appSecrets: List<String>, verifyToken: String = "") {
    public constructor(appSecret: String, verifyToken: String = "") : this(listOf(appSecret), verifyToken)

    private val core = calling { wabakit.ffi.Webhooks(appSecrets, verifyToken) }
    private val handlers = CopyOnWriteArrayList<(Event) -> Unit>()

    @Volatile
    private var store: (List<Event>) -> List<Event> = { it }

    @Volatile
    private var onError: (Throwable, Event?) -> Unit = ::log

    /**
     * Stores each delivery with this function, before the platform is answered. When it throws, the reply is 503, no handler is called,
     * and the platform redelivers. The events that it returns go to the handlers: all events, or those that are new.
     */
    public fun store(store: (List<Event>) -> List<Event>): Webhooks = apply { this.store = store }

    /**
     * Calls the handler for each event of a class, or for those that pass the filter: any function of the event.
     *
     * Handlers are called one after another, in the order in which they were added, once the delivery is stored and answered. What one
     * throws goes to [onError], and changes neither the reply nor whether the others are called: the platform can't redeliver a single
     * event.
     */
    public inline fun <reified E : Event> on(noinline filter: (E) -> Boolean = { true }, noinline handler: (E) -> Unit): Webhooks =
        handle { if (it is E && filter(it)) handler(it) }

    @PublishedApi
    internal fun handle(handler: (Event) -> Unit): Webhooks = apply { handlers += handler }

    /** Calls this function with errors: of a handler, with its event, or of storing. Default: the logger `wabakit`. */
    public fun onError(onError: (Throwable, Event?) -> Unit): Webhooks = apply { this.onError = onError }

    /**
     * Returns the reply to a request to the callback URL. The signature is the `X-Hub-Signature-256` header, and the body is byte for
     * byte that of the request. The events of a delivery are stored; pass those of the reply to [dispatch] once it is sent.
     */
    public fun receive(method: String, query: String?, signature: String?, body: ByteArray): Reply {
        val incoming = core.receive(method, query.orEmpty(), signature, body)
        return try {
            Reply(incoming.status.toInt(), incoming.text, events(incoming.changes).let { if (it.isEmpty()) it else store(it) })
        } catch (error: Throwable) {
            failed(error)
            Reply(503)
        }
    }

    /** Calls the handlers of each event, one after another. What one throws goes to [onError], and doesn't stop the others. */
    public fun dispatch(events: List<Event>) {
        for (event in events) for (handler in handlers) {
            try {
                handler(event)
            } catch (error: Throwable) {
                failed(error, event)
            }
        }
    }

    private fun failed(error: Throwable, event: Event? = null) {
        try {
            onError(error, event)
        } catch (worse: Throwable) {
            log(error, event)
            log(worse, event)
        }
    }

    /** Returns the body of the reply (plain text) to the GET request that verifies the callback URL, by the query of the request. */
    public fun challenge(query: String?): String = calling { core.challenge(query.orEmpty()) }

    /** Verifies the signature (the `X-Hub-Signature-256` header) of a body, byte for byte, and returns its events. */
    public fun verify(signature: String?, body: ByteArray): List<Event> = events(calling { core.verify(signature, body) })

    /** Reply to a request to the callback URL. */
    public class Reply internal constructor(
        /** HTTP status code. */
        public val status: Int,
        /** Body, as plain text. */
        public val text: String = "",
        /** Events for [dispatch] once the reply is sent. */
        public val events: List<Event> = emptyList(),
    )

    public companion object {
        /** Largest delivery that is accepted, in bytes: 4 MiB. The platform sends at most 3 MB. Give it to your server as a limit. */
        public val LIMIT: Int = largestDelivery().toInt()

        /** Returns the events of a delivery whose signature was verified elsewhere. Never throws, and leaves nothing out. */
        public fun events(body: ByteArray): List<Event> = events(readEvents(body))
    }
}

/** The event isn't printed: it contains what users wrote. */
private fun log(error: Throwable, event: Event?) {
    val what = if (event == null) "a delivery couldn't be stored" else "a handler of a ${event.kind} failed"
    System.getLogger("wabakit").log(System.Logger.Level.ERROR, what, error)
}
