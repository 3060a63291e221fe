// Webhooks in, events out.

package wabakit

import kotlinx.serialization.DeserializationStrategy
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.put
import java.util.Base64
import wabakit.ffi.readEvents
import wabakit.ffi.Event as Told

/** Where an event belongs. */
public sealed class Place(internal val told: Told) {
    /** What it is, by its name in every language. */
    public val kind: String get() = told.kind

    /** The webhook field that brought it. */
    public val field: String get() = told.field

    /** The WhatsApp Business account that it happened to; for a few fields the business portfolio. */
    public val entryId: String get() = told.entryId

    /** The business phone number that it happened to, where it happened to one. */
    public val phoneNumberId: String? get() = told.phoneNumberId

    /** When it happened, in milliseconds since 1970; where the platform doesn't tell, when it told us. */
    public val at: Long? get() = told.at?.toLong()

    /** The same whenever the same thing is told again: what to remember, for seven days at least, to handle it once. */
    public val key: String get() = told.key

    /** What is known of the person it is from or for. */
    public val contact: Contact? by lazy { told.contact?.let { view(Contact.serializer(), it) } }

    /** The rest of the change that brought it. */
    public val context: JsonObject by lazy { read(JsonObject.serializer(), told.context) }

    /** The item as it came. */
    public val raw: ByteArray get() = told.raw

    /** The form that all languages share. */
    public fun toJson(): JsonObject = buildJsonObject {
        put("kind", kind)
        put("field", field)
        put("entry_id", entryId)
        phoneNumberId?.let { put("phone_number_id", it) }
        at?.let { put("at", it) }
        put("key", key)
        told.contact?.let { put("contact", read(JsonElement.serializer(), it)) }
        put("context", context)
        put("data", read(JsonElement.serializer(), item()))
    }

    override fun toString(): String = toJson().toString()

    /** The item in JSON: what couldn't be read, by its bytes. */
    private fun item(): String =
        if (kind == "unreadable") """{"base64":"${Base64.getEncoder().encodeToString(raw)}"}""" else raw.decodeToString()

    /** The item as a type, where it can be read as one. */
    internal fun <T> view(type: DeserializationStrategy<T>, json: String = item()): T? =
        try {
            read(type, json)
        } catch (_: IllegalArgumentException) {
            null
        }
}

/**
 * The receiving end of a subscription.
 *
 * Deliveries hold up to 1,000 updates in 3 MB, may come twice and in any order. Answer with status 200 as soon as they are
 * stored: anything else makes the platform send the whole delivery again, for up to seven days.
 *
 * @param appSecrets the app's secret; several while one replaces another, or for several apps.
 * @param verifyToken what you told the platform with the callback URL.
 */
public class Webhooks(appSecrets: List<String>, verifyToken: String = "") {
    public constructor(appSecret: String, verifyToken: String = "") : this(listOf(appSecret), verifyToken)

    private val core = wabakit.ffi.Webhooks(appSecrets, verifyToken)

    /** The answer to the platform's handshake: the query of its GET request in, the body of yours (as plain text) out. */
    public fun challenge(query: String?): String = calling { core.challenge(query.orEmpty()) }

    /** Check the `X-Hub-Signature-256` header over the body's bytes as they came, and read the events. */
    public fun open(signature: String?, body: ByteArray): List<Event> = calling { core.open(signature, body).map(Event::of) }

    public companion object {
        /** The events of a delivery whose signature was checked elsewhere. Nothing fails, and nothing is left out. */
        public fun events(body: ByteArray): List<Event> = readEvents(body).map(Event::of)
    }
}
