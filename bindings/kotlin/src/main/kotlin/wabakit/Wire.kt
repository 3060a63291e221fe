// Between printed types and JSON.

package wabakit

import kotlinx.serialization.ExperimentalSerializationApi
import kotlinx.serialization.KSerializer
import kotlinx.serialization.Serializable
import kotlinx.serialization.Transient
import kotlinx.serialization.descriptors.PolymorphicKind
import kotlinx.serialization.descriptors.SerialDescriptor
import kotlinx.serialization.descriptors.StructureKind
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonPrimitive
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

    /** Status, headers, trace ID and usage of the response. */
    @Transient
    public var metadata: Metadata = Metadata()
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

/** A value of a type that is sent, from JSON as the platform names it. */
internal fun <T> typed(type: KSerializer<T>, json: String): T = wire.decodeFromJsonElement(type, raised(type.descriptor, element(json)))

/** Name of the type of JSON of any shape; followed by `?` where it may be missing. */
private val anything = JsonElement.serializer().descriptor.serialName

/** What stands beside its neighbours moves under a key with `^`, as the type has it. */
@OptIn(ExperimentalSerializationApi::class)
private fun raised(type: SerialDescriptor, value: JsonElement): JsonElement = when {
    // JSON of any shape is described like a type of several forms.
    type.serialName.startsWith(anything) -> value
    value is JsonArray -> JsonArray(value.map { raised(type.getElementDescriptor(0), it) })
    value !is JsonObject || type.kind == StructureKind.MAP -> value
    type.kind == PolymorphicKind.SEALED -> {
        val tag = value.getValue("type")
        val types = type.getElementDescriptor(1)
        val tagged = types.getElementDescriptor(types.getElementIndex(tag.jsonPrimitive.content))
        JsonObject((raised(tagged, value) as JsonObject) + ("type" to tag))
    }
    else -> JsonObject(
        buildMap {
            for (i in 0 until type.elementsCount) {
                val name = type.getElementName(i)
                val held = if (name.startsWith("^")) value else value[name] ?: continue
                put(name, raised(type.getElementDescriptor(i), held))
            }
        },
    )
}

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
