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
    fun `files of templates are uploaded first`() = wa.blocking {
        val uploads = { sandbox.log("uploads.start").size to sandbox.log("uploads.append").size }
        val (starts, appends) = uploads()
        templates.create("an_image", "en_US", TemplateCategory.MARKETING, listOf(header(HeaderFormat.IMAGE), newBody), media = listOf(png))
        val images = listOf(newBody, carousel(HeaderFormat.IMAGE))
        templates.create("images", "en_US", TemplateCategory.MARKETING, images, media = listOf(png, jpeg))
        val videos = listOf(newBody, carousel(HeaderFormat.VIDEO))
        templates.create("videos", "en_US", TemplateCategory.MARKETING, videos, media = listOf(mp4, mp4))
        assertEquals(starts + 5 to appends + 5, uploads())
        assertEquals("accepted", sandbox.log("templates.create").last())
    }

    @Test
    fun `files that don't fit are refused before the first upload`() {
        val image = listOf(header(HeaderFormat.IMAGE), newBody)
        fun path(components: List<NewComponent>, vararg media: ByteArray, wa: WhatsApp = this.wa) =
            assertThrows(ValidationException::class.java) {
                wa.blocking { templates.create("refused", "en_US", TemplateCategory.MARKETING, components, media = media.asList()) }
            }.path
        val before = sandbox.log("uploads.start").size
        assertEquals("templates.create.components[0]", path(image))
        assertEquals("templates.create.components[1].cards[1]", path(listOf(newBody, carousel(HeaderFormat.IMAGE)), png))
        assertEquals("templates.create.media", path(image, png, png))
        assertEquals("templates.create.components[0]", path(image, mp4))
        assertEquals("templates.create.components[0]", path(image, png + ByteArray(5 shl 20)))
        assertEquals("templates.create.components[1].text", path(listOf(header(HeaderFormat.IMAGE), NewComponent.Body(NewBody(""))), png))
        assertEquals("uploads.start.app_id", path(image, png, wa = sandbox.client(appId = null)))
        val batch = wa.blocking { batch({ templates.create("refused", "en_US", TemplateCategory.MARKETING, image, media = listOf(png)) }) }
        assertEquals("templates.create.media", (batch.single().exceptionOrNull() as ValidationException).path)
        assertEquals(before, sandbox.log("uploads.start").size)
    }

    private val png = "\u0089PNG\r\n\u001a\n".toByteArray(Charsets.ISO_8859_1)
    private val jpeg = byteArrayOf(-1, -40, -1)
    private val mp4 = "\u0000\u0000\u0000\u0018ftypmp42".toByteArray()
    private val newBody = NewComponent.Body(NewBody("New in our shop."))

    private fun header(format: HeaderFormat) = NewComponent.Header(NewHeader(format))

    private fun carousel(format: HeaderFormat): NewComponent {
        val buttons = listOf(NewButton.QuickReply(NewQuickReply("Tell me more")))
        val parts = listOf(
            NewCardComponent.Header(NewHeader(format)),
            NewCardComponent.Body(NewBody("New in our shop.")),
            NewCardComponent.Buttons(NewButtons(buttons)),
        )
        return NewComponent.Carousel(NewCarousel(List(2) { NewCard(parts) }))
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
}
