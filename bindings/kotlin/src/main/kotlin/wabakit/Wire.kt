// Between printed types and JSON.

package wabakit

import kotlinx.serialization.DeserializationStrategy
import kotlinx.serialization.ExperimentalSerializationApi
import kotlinx.serialization.KSerializer
import kotlinx.serialization.Serializable
import kotlinx.serialization.SerializationException
import kotlinx.serialization.Transient
import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.encoding.Decoder
import kotlinx.serialization.encoding.Encoder
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonDecoder
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import wabakit.ffi.readable

/** Response to a request. */
@Serializable
public abstract class Response {
    /** Body of the response, without access tokens. It may contain more than the typed fields. */
    @Transient
    public var raw: String = ""
        internal set

    /** Graph API version of the response, if it isn't the requested one. */
    @Transient
    public var apiVersion: String? = null
        internal set

    /** Cursor of the next page. */
    @Transient
    internal var after: String? = null
}

/** Description of an operation. Its response is a file if `read` is null. */
internal class Operation<P, R>(
    val name: String,
    val params: KSerializer<P>,
    val read: KSerializer<out R>?,
    val digest: String? = null,
    val idempotent: Boolean = false,
)

@OptIn(ExperimentalSerializationApi::class)
internal val wire = Json {
    ignoreUnknownKeys = true
    isLenient = true // ids come as numbers too
    explicitNulls = false
    coerceInputValues = true // null is absence
}

/** How deep what arrives may nest. */
private const val DEPTH = 128

/** Read what arrived as a type. Half characters (`\ud83d` without its other half), which people's devices do send, become U+FFFD. */
internal fun <T> read(type: DeserializationStrategy<T>, text: String): T {
    val shallow = shallow(text)
    val json = if ("\\u" in shallow) readable(shallow) ?: shallow else shallow
    return try {
        wire.decodeFromString(type, json)
    } catch (_: SerializationException) {
        // Its text, as readers of elements don't say where they fail.
        wire.decodeFromString(type, present(wire.parseToJsonElement(json)).toString())
    }
}

/** Why JSON isn't of a type: where, and not what stands there, which may be secret. */
internal fun mismatch(type: DeserializationStrategy<*>, cause: IllegalArgumentException): String {
    val place = Regex("at path:? (\\$\\S*)").find(cause.message.orEmpty())?.groupValues?.get(1) ?: "$"
    return "the body isn't a ${type.descriptor.serialName.substringAfterLast('.')}, at $place"
}

/** Read what arrived as JSON, half characters included. */
internal fun element(text: String): JsonElement = wire.parseToJsonElement(shallow(text))

/** JSON that any encoding carries: half characters are escaped, as UTF-8 has none. */
internal fun JsonElement.encoded(): String {
    val text = toString()
    return if (text.any(Char::isSurrogate)) half.replace(text) { "\\u%04x".format(it.value[0].code) } else text
}

/** Matches a surrogate that isn't half of a pair. */
private val half = Regex("\\p{Cs}")

/** `null` is absence among the items of lists and maps too, which readers don't know. */
private fun present(value: JsonElement): JsonElement = when (value) {
    is JsonObject -> JsonObject(value.filterValues { it !is JsonNull }.mapValues { present(it.value) })
    is JsonArray -> JsonArray(value.filter { it !is JsonNull }.map(::present))
    else -> value
}

/** Lists of things that stand for themselves: one that can't be read takes no other with it. */
internal class Apart<T>(private val item: KSerializer<T>) : KSerializer<List<T>> {
    private val items = ListSerializer(item)
    override val descriptor = items.descriptor

    override fun deserialize(decoder: Decoder): List<T> {
        val items = (decoder as JsonDecoder).decodeJsonElement() as? JsonArray ?: throw SerializationException("not a list")
        return items.mapNotNull { runCatching { decoder.json.decodeFromJsonElement(item, present(it)) }.getOrNull() }
    }

    override fun serialize(encoder: Encoder, value: List<T>): Unit = items.serialize(encoder, value)
}

/** Readers go down by recursion, and the stack ends: values that nest too deep become the text that they are. */
private fun shallow(text: String): String {
    val shallow = StringBuilder()
    var (depth, copied, at) = Triple(0, 0, 0)
    var quoted = false
    while (at < text.length) {
        when (text[at]) {
            '\\' -> at++
            '"' -> quoted = !quoted
            '[', '{' -> if (!quoted && ++depth == DEPTH + 1) {
                shallow.append(text, copied, at)
                copied = at
            }
            ']', '}' -> if (!quoted && depth-- == DEPTH + 1) {
                shallow.append(JsonPrimitive(text.substring(copied, at + 1)))
                copied = at + 1
            }
        }
        at++
    }
    // What is never closed is no JSON, and its end isn't read.
    return if (depth > DEPTH) shallow.toString() else shallow.append(text, copied, text.length).toString()
}

/** Parameters as the platform names them. */
internal fun <P> Operation<P, *>.written(params: P): JsonObject = written(this.params, params)

internal fun <T> written(type: KSerializer<T>, value: T): JsonObject = flat(wire.encodeToJsonElement(type, value)) as JsonObject

/** What a key with `^` holds stands beside its neighbours. */
private fun flat(value: JsonElement): JsonElement = when (value) {
    is JsonArray -> JsonArray(value.map(::flat))
    is JsonObject -> JsonObject(
        buildMap {
            for ((key, held) in value) if (key.startsWith("^")) putAll(flat(held) as JsonObject) else put(key, flat(held))
        },
    )
    else -> value
}
