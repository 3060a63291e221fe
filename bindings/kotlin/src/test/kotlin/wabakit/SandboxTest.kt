// The client against the sandbox, over real HTTP.

package wabakit

import kotlinx.serialization.json.JsonObject
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertArrayEquals
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestInstance
import java.io.File

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SandboxTest {
    private val process = ProcessBuilder("cargo", "run", "--quiet", "--", "sandbox")
        .directory(File("../..")).redirectError(ProcessBuilder.Redirect.INHERIT).start()
    private val platform = wire.parseToJsonElement(process.inputReader().readLine()) as JsonObject
    private val wa = WhatsApp(
        token = platform.text("token")!!,
        phoneNumberId = platform.text("phone_number_id"),
        wabaId = platform.text("waba_id"),
        baseUrl = platform.text("url"),
    )

    @AfterAll
    fun stop() = process.destroy()

    @Test
    fun sends() {
        val sent = wa.messages.send(Content.Text(TextBody("Hi")), to = "+16505551234")
        assertEquals("wamid.", sent.messages[0].id.take(6))
        assertEquals(sent.messages[0].id, (wire.parseToJsonElement(sent.raw) as JsonObject).list("messages").map { (it as JsonObject).text("id") }[0])
        val other = wa.async.messages.send(Content.Text(TextBody("Hi")), to = "+16505551235").get()
        assertEquals("wamid.", other.messages[0].id.take(6))
    }

    @Test
    fun `media goes up and comes down`() {
        val file = byteArrayOf(0xff.toByte(), 0xd8.toByte(), 0xff.toByte(), 0, 13, 10)
        val id = wa.media.upload(file, type = "image/jpeg").id
        val media = wa.media.get(id)
        assertArrayEquals(file, wa.media.download(media.url, sha256 = media.sha256))
        assertThrows(UnreadableError::class.java) { wa.media.download(media.url, sha256 = "0".repeat(64)) }
    }

    @Test
    fun `pages are asked for as they are read`() {
        assertEquals(platform.text("phone_number_id"), wa.phoneNumbers.listAll(limit = 1).first().id)
    }

    @Test
    fun `errors say whose fault they are`() {
        val ours = assertThrows(InvalidError::class.java) { wa.messages.send(Content.Text(TextBody("")), to = "+16505551234") }
        assertEquals("messages.send.text.body", ours.path)
        val stranger = WhatsApp(token = "wrong", phoneNumberId = platform.text("phone_number_id"), baseUrl = platform.text("url"))
        assertEquals(190, assertThrows(ApiError::class.java) { stranger.messages.send(Content.Text(TextBody("Hi")), to = "+16505551234") }.code)
    }
}
