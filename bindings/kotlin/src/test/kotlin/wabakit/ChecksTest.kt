// The vectors of what can be known of values before they are sent, and of codes.

package wabakit

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.encodeToJsonElement
import org.junit.jupiter.api.TestFactory

class ChecksTest {
    @TestFactory
    fun phones() = cases("phones") { c ->
        val phone = c.text("phone")!!
        val other = c.text("other")
        if (other != null) same("same", c["same"], JsonPrimitive(samePhone(phone, other)))
        else outcome(c, { normalizePhone(phone) }) { same("normal", c.text("normal"), it) }
    }

    @TestFactory
    fun templates() = cases("templates") { c ->
        val stored = c["stored"] as JsonObject
        val values = c["values"] as? JsonObject
        if (values != null) {
            outcome(c, { fillTemplate(stored, values) }) {
                same("template", sent(c["template"]!!), sent(written(TemplateMessage.serializer(), it)))
            }
        } else {
            outcome(c, { checkTemplate(stored, c["filled"] as JsonObject) }) { same("fits", c["fits"], JsonPrimitive(true)) }
        }
    }

    /** What is sent: with the constants that the core adds, which types don't have. */
    private fun sent(template: JsonElement): JsonElement {
        val params = JsonObject(mapOf("to" to JsonPrimitive("+16505551234"), "template" to template))
        return wire.parseToJsonElement(client(null).request("messages.send", params, options = Options(lenient = true)).body.decodeToString())
    }

    @TestFactory
    fun definitions() = cases("definitions") { c ->
        val found = validateTemplate(c["definition"] as JsonObject)
        same("messages", true, found.all { it.message.isNotEmpty() })
        val told = found.map { wire.encodeToJsonElement(it) as JsonObject }
        same("findings", c["findings"], JsonArray(told.map { JsonObject(it - "message") }))
    }

    @TestFactory
    fun codes() = cases("codes") { c ->
        val (kind, retry) = classifyCode(c.text("code")!!.toLong(), c["idempotent"] == JsonPrimitive(true))
        contains("about", c["about"]!!, json(mapOf("kind" to kind, "retry" to form(retry))))
    }
}
