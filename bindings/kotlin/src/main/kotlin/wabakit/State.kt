// Objects that keep state between calls. The core has one interface for all of them: a class and a function by name, and arguments as
// JSON. The printed classes add types.

package wabakit

import java.security.SecureRandom
import java.time.Duration
import java.time.Instant
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.boolean
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.long
import wabakit.ffi.Instance
import wabakit.ffi.run

/** The core's part of an object. */
internal class State private constructor(private val core: Instance) {
    fun call(method: String, vararg given: Pair<String, Any?>): JsonElement? = read(calling { core.call(method, written(given)) })

    fun snapshot(): String = core.snapshot()

    companion object {
        fun create(name: String, vararg given: Pair<String, Any?>): State =
            State(calling { Instance.create(name, written(arrayOf(*given, "seed" to (SecureRandom().nextLong() ushr 1)))) })

        fun restore(name: String, snapshot: String): State = State(calling { Instance.restore(name, snapshot) })

        fun run(name: String, function: String, vararg given: Pair<String, Any?>): JsonElement? =
            read(calling { run(name, function, written(given)) })

        private fun read(text: String): JsonElement? = Json.parseToJsonElement(text).takeUnless { it is JsonNull }

        private fun written(given: Array<out Pair<String, Any?>>): String = JsonObject(given.toMap().mapValues { asJson(it.value) }).encoded()
    }
}

/** A value of any type as JSON. */
internal fun asJson(value: Any?): JsonElement = when (value) {
    null -> JsonNull
    is JsonElement -> value
    is Boolean -> JsonPrimitive(value)
    is Number -> JsonPrimitive(value)
    is Instant -> JsonPrimitive(value.milliseconds.toLong())
    is Duration -> JsonPrimitive(value.milliseconds.toLong())
    is Enum<*> -> JsonPrimitive(value.name)
    is Template -> written(Template.serializer(), value)
    is Event -> JsonObject(
        mapOf(
            "kind" to asJson(value.kind),
            "entry_id" to asJson(value.entryId),
            "phone_number_id" to asJson(value.phoneNumberId),
            "timestamp" to asJson(value.timestamp),
            "data" to asJson(value.raw.decodeToString()),
        ),
    )
    is Map<*, *> -> JsonObject(value.entries.associate { (name, item) -> name.toString() to asJson(item) })
    is Iterable<*> -> JsonArray(value.map(::asJson))
    else -> JsonPrimitive(value.toString())
}

internal fun JsonElement?.nothing() = Unit

internal fun JsonElement?.fields(): JsonObject = this!!.jsonObject

internal fun JsonElement?.items(): List<JsonObject> = this!!.jsonArray.map { it.jsonObject }

internal fun JsonElement?.text(): String = this!!.jsonPrimitive.content

internal fun JsonElement?.flag(): Boolean = this!!.jsonPrimitive.boolean

internal fun JsonElement?.number(): Long = this!!.jsonPrimitive.long

internal fun JsonElement?.texts(): List<String> = this!!.jsonArray.map { it.jsonPrimitive.content }

internal fun JsonElement.time(): Instant = instant(jsonPrimitive.content.toULong())

internal fun JsonElement.template(): Template = typed(Template.serializer(), encoded())

internal fun JsonElement?.decision(): Decision {
    val fields = fields()
    val because = fields["because"]?.let { Reason.valueOf(it.jsonPrimitive.content.uppercase()) } ?: return Decision.Send
    return fields["until"]?.let { Decision.Wait(it.time(), because) }
        ?: Decision.Refuse(because, fields["what_to_do"]!!.jsonPrimitive.content)
}
