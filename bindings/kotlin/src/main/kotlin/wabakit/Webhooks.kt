// Webhooks in, events out.

package wabakit

import kotlinx.serialization.DeserializationStrategy
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.put
import java.util.Base64
import java.util.concurrent.CopyOnWriteArrayList
import wabakit.ffi.largestDelivery
import wabakit.ffi.readEvents

/** Where an event belongs. */
public sealed class Place(internal val told: Told) {
    /** What it is, by its name in every language. */
    public val kind: String get() = told.event.kind

    /** The webhook field that brought it. */
    public val field: String get() = told.change.field

    /** The WhatsApp Business account that it happened to; for a few fields the business portfolio. */
    public val entryId: String get() = told.change.entryId

    /** The business phone number that it happened to, where it happened to one. */
    public val phoneNumberId: String? get() = told.event.phoneNumberId

    /** When it happened, in milliseconds since 1970; where the platform doesn't tell, when it told us. */
    public val at: Long? get() = told.event.timestamp?.toLong()

    /** The same whenever the same thing is told again: what to remember, for seven days at least, to handle it once. */
    public val key: String get() = told.event.key

    /** What is known of the person it is from or for. */
    public val contact: Contact? get() = told.person?.contact

    /** The rest of the change that brought it. */
    public val context: JsonObject get() = told.change.context

    /** The item as it came. */
    public val raw: ByteArray get() = told.event.raw

    /** The form that all languages share. */
    public fun toJson(): JsonObject = buildJsonObject {
        put("kind", kind)
        put("field", field)
        put("entry_id", entryId)
        phoneNumberId?.let { put("phone_number_id", it) }
        at?.let { put("at", it) }
        put("key", key)
        told.person?.let { put("contact", it.json) }
        put("context", context)
        put("data", element(item()))
    }

    override fun toString(): String = toJson().encoded()

    /** The item in JSON: what couldn't be read, by its bytes. */
    private fun item(): String =
        if (kind == "unreadable") """{"base64":"${Base64.getEncoder().encodeToString(raw)}"}""" else raw.decodeToString()

    /** The item as a type, where it can be read as one. */
    internal fun <T> view(type: DeserializationStrategy<T>): T? = view(type, item())
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

/** A contact in JSON, read when it is asked for. */
internal class Person(told: String) {
    val json: JsonElement by lazy { element(told) }
    val contact: Contact? by lazy { view(Contact.serializer(), told) }
}

/** JSON as a type, where it can be read as one. */
private fun <T> view(type: DeserializationStrategy<T>, json: String): T? =
    try {
        read(type, json)
    } catch (_: IllegalArgumentException) {
        null
    }

private fun events(changes: List<wabakit.ffi.Change>): List<Event> =
    changes.flatMap { told -> Change(told).let { change -> told.events.map { Event.of(Told(it, change)) } } }

/**
 * The receiving end of a subscription.
 *
 * Deliveries hold up to 1,000 updates in 3 MB, may come twice and in any order. They are answered with status 200 as soon as they
 * are stored; anything else makes the platform send the whole delivery again, for up to seven days.
 *
 * [handler] answers the platform on the JDK's own server; [receive] and [dispatch] are for any other.
 *
 * @param appSecrets the app's secret; several while one replaces another, or for several apps. Empty ones are ignored, as anyone can
 * sign with them; without any other this is an [ValidationException].
 * @param verifyToken what you told the platform with the callback URL.
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
     * Store each delivery with this, before the platform is answered. When it throws, the answer is 503, no handler is called, and
     * the platform will send the delivery again. What it brings back goes to the handlers: all events, or those that are new.
     */
    public fun store(store: (List<Event>) -> List<Event>): Webhooks = apply { this.store = store }

    /**
     * Call this for every event of a class, or for those that pass a filter: any function of the event.
     *
     * Handlers are called one after another, in the order in which they were told, once the delivery is stored and answered. What
     * one throws goes to [onError], and changes neither the answer nor whether the others are called: the platform can't send a
     * single event again.
     */
    public inline fun <reified E : Event> on(noinline filter: (E) -> Boolean = { true }, noinline handler: (E) -> Unit): Webhooks =
        handle { if (it is E && filter(it)) handler(it) }

    @PublishedApi
    internal fun handle(handler: (Event) -> Unit): Webhooks = apply { handlers += handler }

    /** Tell this what goes wrong: in a handler, with its event, or in storing; unless told, the logger `wabakit` is. */
    public fun onError(onError: (Throwable, Event?) -> Unit): Webhooks = apply { this.onError = onError }

    /**
     * What to answer to a request to the callback URL, of which the signature is the `X-Hub-Signature-256` header and the body its
     * bytes as they came. The events of a delivery are stored; give those of the answer to [dispatch] once it is sent.
     */
    public fun receive(method: String, query: String?, signature: String?, body: ByteArray): Answer {
        val told = core.receive(method, query.orEmpty(), signature, body)
        return try {
            Answer(told.status.toInt(), told.text, events(told.changes).let { if (it.isEmpty()) it else store(it) })
        } catch (error: Throwable) {
            failed(error)
            Answer(503)
        }
    }

    /** Call the handlers of each event, one after another. What one throws goes to [onError], and doesn't stop the others. */
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

    /** The answer to the platform's handshake: the query of its GET request in, the body of yours (as plain text) out. */
    public fun challenge(query: String?): String = calling { core.challenge(query.orEmpty()) }

    /** Check the `X-Hub-Signature-256` header over the body's bytes as they came, and read the events. */
    public fun open(signature: String?, body: ByteArray): List<Event> = events(calling { core.open(signature, body) })

    /** What to answer to a request to the callback URL. */
    public class Answer internal constructor(
        /** The HTTP status. */
        public val status: Int,
        /** The body, as plain text. */
        public val text: String = "",
        /** What goes to the handlers once it is sent. */
        public val events: List<Event> = emptyList(),
    )

    public companion object {
        /** The largest delivery to take, in bytes: 4 MiB. The platform's have 3 MB at most. Tell your server, so that it reads no more. */
        public val LIMIT: Int = largestDelivery().toInt()

        /** The events of a delivery whose signature was checked elsewhere. Nothing fails, and nothing is left out. */
        public fun events(body: ByteArray): List<Event> = events(readEvents(body))
    }
}

/** The event isn't printed: it holds what people wrote. */
private fun log(error: Throwable, event: Event?) {
    val what = if (event == null) "a delivery couldn't be stored" else "a handler of a ${event.kind} failed"
    System.getLogger("wabakit").log(System.Logger.Level.ERROR, what, error)
}
