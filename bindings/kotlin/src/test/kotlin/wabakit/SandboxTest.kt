// The client against the sandbox, over real HTTP.

package wabakit

import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.last
import kotlinx.coroutines.flow.toList
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertArrayEquals
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestInstance

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SandboxTest {
    private val sandbox = Sandbox()
    private val wa = sandbox.client()
    private val hi = Content.Text(TextBody("Hi"))
    private val someone = "+16505551234"

    @AfterAll
    fun stop() = sandbox.close()

    @Test
    fun sends() {
        val sent = wa.blocking { messages.send(hi, to = someone) }
        assertEquals("wamid.", sent.messages[0].id.take(6))
        val raw = wire.parseToJsonElement(sent.raw) as JsonObject
        assertEquals(listOf(sent.messages[0].id), raw.list("messages").map { (it as JsonObject).text("id") })
    }

    @Test
    fun `media goes up and comes down`() {
        val file = ByteArray(70_000) { it.toByte() }
        val media = wa.blocking { media.get(media.upload(file, type = "image/jpeg").id) }
        assertArrayEquals(file, wa.blocking { this.media.download(media.url, sha256 = media.sha256) })
        val other = assertThrows(UnexpectedResponseException::class.java) { wa.blocking { this.media.download(media.url, sha256 = "0".repeat(64)) } }
        assertArrayEquals(file, other.body)
        assertEquals(sandbox.url, media.url.take(sandbox.url.length))
        assertThrows(ValidationException::class.java) { wa.blocking { this.media.download("https://example.com/") } }
    }

    @Test
    fun `pages are asked for as they are read`() = wa.blocking {
        val asked = { sandbox.log("phone_numbers.list").size }
        val before = asked()
        val numbers = phoneNumbers.listAll(limit = 1)
        assertEquals(before, asked())
        assertEquals(sandbox.number, numbers.first().id)
        assertEquals(before + 1, asked())
        assertEquals(listOf("Lucky Shrub", "Lucky Shrub Outlet"), numbers.toList().map { it.verifiedName })
        assertEquals(before + 3, asked())
    }

    @Test
    fun `a client for another number`() = wa.blocking {
        val outlet = phoneNumbers.listAll().last()
        assertEquals(listOf("Lucky Shrub Outlet", "Lucky Shrub"), listOf(number(outlet.id), wa).map { it.phoneNumbers.get().verifiedName })
    }

    @Test
    fun `what is ours is refused before anything is sent`() {
        val before = sandbox.log("messages.send").size
        fun path(wa: WhatsApp = this.wa, call: suspend WhatsApp.() -> Unit) = assertThrows(ValidationException::class.java) { wa.blocking(call) }.path
        assertEquals("messages.send.text.body", path { messages.send(Content.Text(TextBody("")), to = someone) })
        assertEquals("messages.send", path { messages.send(hi) })
        assertEquals("\"messages.sned\"", path { request("messages.sned", JsonObject(mapOf("to" to JsonPrimitive(someone)))) })
        assertEquals("media.upload.file", path { media.upload(ByteArray(6 shl 20), type = "image/png") })
        assertEquals("token", path(sandbox.client(token = "a\nb")) { phoneNumbers.get() })
        assertEquals("limits.pair_burst", path { Limiter(Limits(pairBurst = -1)) })
        assertEquals(before, sandbox.log("messages.send").size)
        assertEquals(Retry.AfterChange("request"), ValidationException("", "").retry)
    }

    @Test
    fun `what is theirs says what to do`() {
        val refused = assertThrows(ApiException::class.java) { sandbox.client(token = "wrong").blocking { messages.send(hi, to = someone) } }
        assertEquals(190, refused.code)
        assertEquals("190", ((wire.parseToJsonElement(refused.raw.decodeToString()) as JsonObject)["error"] as JsonObject).text("code"))
    }

    @Test
    fun `no answer may mean that it was sent`() {
        val nobody = WhatsApp(token = "EAAJB", phoneNumberId = "1", baseUrl = "http://127.0.0.1:1")
        fun retry(call: suspend WhatsApp.() -> Unit) = assertThrows(TransportException::class.java) { nobody.blocking(call) }.retry
        assertEquals(Retry.MaybeDuplicate, retry { messages.send(hi, to = someone) })
        assertEquals(Retry.Safe(), retry { phoneNumbers.get() })
    }
}
