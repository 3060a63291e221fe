// The client against the sandbox, over real HTTP.

package wabakit

import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertArrayEquals
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestInstance
import java.util.concurrent.CompletableFuture
import java.util.concurrent.ExecutionException

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
        val sent = wa.messages.send(hi, to = someone)
        assertEquals("wamid.", sent.messages[0].id.take(6))
        val raw = wire.parseToJsonElement(sent.raw) as JsonObject
        assertEquals(listOf(sent.messages[0].id), raw.list("messages").map { (it as JsonObject).text("id") })
        assertEquals("wamid.", wa.async.messages.send(hi, to = "+16505551235").get().messages[0].id.take(6))
    }

    @Test
    fun `media goes up and comes down`() {
        val file = ByteArray(70_000) { it.toByte() }
        val media = wa.media.get(wa.media.upload(file, type = "image/jpeg").id)
        assertArrayEquals(file, wa.media.download(media.url, sha256 = media.sha256))
        val other = assertThrows(UnexpectedResponseException::class.java) { wa.media.download(media.url, sha256 = "0".repeat(64)) }
        assertArrayEquals(file, other.body)

        val later = wa.async.media.upload(file, type = "image/jpeg").thenCompose { wa.async.media.get(it.id) }
        assertArrayEquals(file, later.thenCompose { wa.async.media.download(it.url, sha256 = it.sha256) }.get())
        assertEquals(sandbox.url, media.url.take(sandbox.url.length))
        assertThrows(ValidationException::class.java) { wa.media.download("https://example.com/") }
    }

    @Test
    fun `pages are asked for as they are read`() {
        val asked = { sandbox.log("phone_numbers.list").size }
        val before = asked()
        val numbers = wa.phoneNumbers.listAll(limit = 1)
        assertEquals(before, asked())
        assertEquals(sandbox.number, numbers.first().id)
        assertEquals(before + 1, asked())
        assertEquals(listOf("Lucky Shrub", "Lucky Shrub Outlet"), numbers.map { it.verifiedName }.toList())
        assertEquals(before + 3, asked())
    }

    @Test
    fun `a client for another number`() {
        val outlet = wa.phoneNumbers.listAll().last()
        val other = wa.number(outlet.id)
        assertEquals(listOf("Lucky Shrub Outlet", "Lucky Shrub"), listOf(other, wa).map { it.phoneNumbers.get().verifiedName })
        assertEquals(outlet.id, other.number(outlet.id).async.phoneNumbers.get().get().id)
    }

    @Test
    fun `what is ours is refused before anything is sent`() {
        val before = sandbox.log("messages.send").size
        fun path(call: () -> Unit) = assertThrows(ValidationException::class.java) { call() }.path
        assertEquals("messages.send.text.body", path { wa.messages.send(Content.Text(TextBody("")), to = someone) })
        assertEquals("messages.send.text.body", path { wa.async.messages.send(Content.Text(TextBody("")), to = someone) })
        assertEquals("messages.send", path { wa.messages.send(hi) })
        assertEquals("\"messages.sned\"", path { wa.request("messages.sned", JsonObject(mapOf("to" to JsonPrimitive(someone)))) })
        assertEquals("media.upload.file", path { wa.media.upload(ByteArray(6 shl 20), type = "image/png") })
        assertEquals("token", path { sandbox.client(token = "a\nb").phoneNumbers.get() })
        assertEquals("limits.pair_burst", path { Limiter(Limits(pairBurst = -1)) })
        assertEquals(before, sandbox.log("messages.send").size)
        assertEquals(Retry.AfterChange("request"), ValidationException("", "").retry)
    }

    @Test
    fun `what is theirs says what to do`() {
        val stranger = sandbox.client(token = "wrong")
        val refused = assertThrows(ApiException::class.java) { stranger.messages.send(hi, to = someone) }
        assertEquals(190, refused.code)
        assertEquals(refused.code, cause<ApiException>(stranger.async.messages.send(hi, to = someone)).code)
        assertEquals("190", ((wire.parseToJsonElement(refused.raw.decodeToString()) as JsonObject)["error"] as JsonObject).text("code"))
    }

    @Test
    fun `no answer may mean that it was sent`() {
        val nobody = WhatsApp(token = "EAAJB", phoneNumberId = "1", baseUrl = "http://127.0.0.1:1")
        assertEquals(Retry.MaybeDuplicate, assertThrows(TransportException::class.java) { nobody.messages.send(hi, to = someone) }.retry)
        assertEquals(Retry.MaybeDuplicate, cause<TransportException>(nobody.async.messages.send(hi, to = someone)).retry)
        assertEquals(Retry.Safe(), assertThrows(TransportException::class.java) { nobody.phoneNumbers.get() }.retry)
    }

    private inline fun <reified E : WhatsAppException> cause(future: CompletableFuture<*>): E =
        assertThrows(ExecutionException::class.java) { future.get() }.cause as E
}
