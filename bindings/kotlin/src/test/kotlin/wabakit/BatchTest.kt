// Batches of calls, over a transport that answers them.

package wabakit

import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.delay
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Test
import java.io.IOException
import java.net.URLDecoder

class BatchTest {
    private val sent = mutableListOf<List<JsonObject>>()

    private fun client(answer: (List<JsonObject>) -> String) = WhatsApp(
        token = "EAAJB", phoneNumberId = "106540352242922", wabaId = "102290129340398",
        transport = { request ->
            val form = request.body.decodeToString().split('&').first { it.startsWith("batch=") }.removePrefix("batch=")
            val items = (wire.parseToJsonElement(URLDecoder.decode(form, "UTF-8")) as JsonArray).map { it as JsonObject }
            sent += items
            Transport.Response(200, emptyMap(), answer(items).byteInputStream())
        },
    )

    private fun id(item: JsonObject) = item(200, """{"id":"${item.text("relative_url")!!.split('/', '?')[2]}"}""")

    private fun item(code: Int, body: String) = """{"code":$code,"headers":[],"body":${JsonPrimitive(body)}}"""

    private fun ids(items: List<JsonObject>) = items.joinToString(",", "[", "]", transform = ::id)

    @Test
    fun `returns each result in the order of the functions`() {
        val refused = item(400, """{"error":{"message":"no EAAJB","code":100}}""")
        val wa = client { "[${id(it[0])},$refused,null]" }
        val results = wa.blocking {
            batch<Any>(
                { delay(5); phoneNumbers.get().id!! },
                { accounts.get() },
                { messages.send(to = "+16505551234", content = Content.Text(TextBody("Hi"))) },
            )
        }
        assertEquals(listOf("GET", "GET", "POST"), sent.single().map { it.text("method") })
        assertEquals("106540352242922", results[0].getOrThrow())
        assertEquals(100, (results[1].exceptionOrNull() as ApiException).code)
        val lost = results[2].exceptionOrNull() as UnexpectedResponseException
        assertEquals(504 to Retry.MaybeDuplicate, lost.status to lost.retry)
    }

    @Test
    fun `sends the other calls if a function fails before its call`() {
        val results = client(::ids).blocking {
            batch<Any>({ accounts.get(wabaId = "") }, { throw CancellationException("mine") }, { phoneNumbers.get(phoneNumberId = "7").id!! })
        }
        assertEquals("accounts.get.waba_id", (results[0].exceptionOrNull() as ValidationException).path)
        assertEquals("mine", results[1].exceptionOrNull()!!.message)
        assertEquals("7", results[2].getOrThrow())
        assertEquals(1, sent.single().size)
    }

    @Test
    fun `refuses functions that make no call or more than one`() {
        val results = client(::ids).blocking {
            batch<Any?>({ 5 }, { listOf(phoneNumbers.get(), phoneNumbers.get()) }, { accounts.get().id })
        }
        assertEquals("batch[0]: a function that makes one call, got none", results[0].exceptionOrNull()!!.message)
        assertEquals("batch[1]: a function that makes one call, got more", results[1].exceptionOrNull()!!.message)
        assertEquals("102290129340398", results[2].getOrThrow())
    }

    @Test
    fun `throws if the batch fails as a whole`() {
        val lost = client { throw IOException("no route") }
        val read: suspend WhatsApp.() -> Any = { phoneNumbers.get() }
        val send: suspend WhatsApp.() -> Any = { messages.send(to = "+16505551234", content = Content.Text(TextBody("Hi"))) }
        assertEquals(Retry.Safe(), assertThrows(TransportException::class.java) { lost.blocking { batch(read) } }.retry)
        assertEquals(Retry.MaybeDuplicate, assertThrows(TransportException::class.java) { lost.blocking { batch(read, send) } }.retry)
        val none = client { "[]" }
        assertThrows(UnexpectedResponseException::class.java) { none.blocking { batch(read) } }
        sent.clear()
        assertThrows(ValidationException::class.java) { none.blocking { batch<Any>() } }
        assertThrows(ValidationException::class.java) { none.blocking { batch(*Array(51) { read }) } }
        assertFalse(sent.any())
    }
}
