// The vectors of what can be known of values before they are sent.

package wabakit

import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
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
        outcome(c, { checkTemplate(c["stored"] as JsonObject, c["filled"] as JsonObject) }) { same("fits", c["fits"], JsonPrimitive(true)) }
    }
}
