// Between printed types and JSON.

package wabakit

import kotlinx.serialization.KSerializer
import kotlinx.serialization.Serializable
import kotlinx.serialization.Transient
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import wabakit.ffi.shallow

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

internal val wire = Json { ignoreUnknownKeys = true }

/** Read what arrived as JSON, unpaired surrogates included. Values that nest too deep for readers are texts. */
internal fun element(text: String): JsonElement = wire.parseToJsonElement(shallow(text))

/** JSON that any encoding carries: unpaired surrogates are escaped, as UTF-8 has none. */
internal fun JsonElement.encoded(): String {
    val text = toString()
    return if (text.any(Char::isSurrogate)) half.replace(text) { "\\u%04x".format(it.value[0].code) } else text
}

/** Matches a surrogate that isn't half of a pair. */
private val half = Regex("\\p{Cs}")

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
