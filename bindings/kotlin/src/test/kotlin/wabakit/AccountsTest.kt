// Clients for other accounts, tenants, and raw calls.

package wabakit

import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotSame
import org.junit.jupiter.api.Assertions.assertSame
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class AccountsTest {
    private val answers = Answers(*Array(8) { """{"id":"1"}""" })
    private val wa = WhatsApp(token = "EAAJBone", phoneNumberId = "1", wabaId = "2", appSecret = "5ec4e7", transport = answers)

    /** The token, the path and the proof of the next request. */
    private fun sent(): List<Any?> = answers.requests.remove().run {
        listOf(headers["authorization"], url.substringBefore('?').substringAfterLast('/'), "appsecret_proof" in url)
    }

    @Test
    fun `a client for another account`() {
        for (other in listOf(wa.number("7"), wa.with(token = "EAAJBtwo"), wa.with(token = "EAAJBtwo", phoneNumberId = "8", appSecret = "0ther"), wa.with(token = "EAAJBone"))) {
            other.blocking { phoneNumbers.get() }
        }
        assertEquals(listOf("Bearer EAAJBone", "7", true), sent())
        assertEquals(listOf("Bearer EAAJBtwo", "1", false), sent())
        assertEquals(listOf("Bearer EAAJBtwo", "8", true), sent())
        assertEquals(listOf("Bearer EAAJBone", "1", true), sent())
    }

    private fun event(number: String?): Event {
        val metadata = number?.let { """"metadata":{"phone_number_id":"$it"},""" }.orEmpty()
        val body = """{"entry":[{"id":"90","changes":[{"field":"messages","value":{$metadata"messages":[{"id":"wamid.1","from":"16505551234"}]}}]}]}"""
        return Webhooks.events(body.encodeToByteArray()).single()
    }

    @Test
    fun `tenants are looked up once by their phone number`() {
        val asked = mutableListOf<String?>()
        val tenants = wa.tenants { event ->
            asked += event.phoneNumberId
            if (event.phoneNumberId == "404") null else with(token = "EAAJB${event.phoneNumberId}", appSecret = "of the tenant")
        }
        val client = tenants.client(event("7"))
        assertSame(client, tenants.client(event("7")))
        client.blocking { phoneNumbers.get() }
        assertEquals(listOf("Bearer EAAJB7", "7", true), sent())
        assertNotSame(client, tenants.client(event("8")))
        tenants.client(event(null))
        assertEquals(listOf("7", "8", null), asked)
        val unknown = assertThrows(ValidationException::class.java) { tenants.client(event("404")) }
        assertEquals("event: an event of a known tenant, got 404", unknown.message)
        tenants.forget("7")
        assertNotSame(client, tenants.client(event("7")))
    }

    @Test
    fun `tenants keep at most a thousand clients`() {
        var asked = 0
        val tenants = wa.tenants { asked++; this }
        repeat(1_001) { tenants.client(event("$it")) }
        tenants.client(event("1000"))
        assertEquals(1_001, asked)
        tenants.client(event("0"))
        assertEquals(1_002, asked)
    }

    @Test
    fun `raw calls have errors and retries as usual`() {
        val params = JsonObject(mapOf("override_callback_uri" to JsonPrimitive("https://example.com")))
        val answers = Answers(java.net.ConnectException("refused"), """{"success":true}""", """{"data":[]}""", Answers.error(400, 100))
        val wa = WhatsApp(token = "EAAJB", wabaId = "2", transport = answers)
        val done = wa.blocking { raw("POST", "/{waba_id}/subscribed_apps", params) }
        assertEquals(JsonPrimitive(true), (done.data as JsonObject)["success"])
        assertEquals(listOf(2, """{"success":true}"""), listOf(done.metadata.attempts, done.raw))
        answers.requests.remove()
        val request = answers.requests.remove()
        assertTrue(request.url.endsWith("/2/subscribed_apps"), request.url)
        assertEquals(params, wire.parseToJsonElement(request.body.decodeToString()))
        wa.blocking { raw("get", "/2/things", JsonObject(mapOf("limit" to JsonPrimitive(5)))) }
        assertTrue(answers.requests.remove().url.endsWith("/2/things?limit=5"))
        val error = assertThrows(ApiException::class.java) { wa.blocking { raw("DELETE", "/2/things") } }
        assertEquals("raw.delete", error.operation)
        for (path in listOf("https://example.com/", "//example.com/", "/../x", "2/things", "/{token}")) {
            assertEquals("raw.path", assertThrows(ValidationException::class.java) { wa.blocking { raw("GET", path) } }.path, path)
        }
        assertFalse(answers.requests.any { "example.com/" in it.url })
    }
}
