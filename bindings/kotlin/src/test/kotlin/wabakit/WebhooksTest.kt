// Webhooks as the sandbox delivers them to a server.

package wabakit

import com.sun.net.httpserver.HttpServer
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertArrayEquals
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestInstance
import java.net.InetSocketAddress
import java.util.concurrent.LinkedBlockingQueue
import java.util.concurrent.TimeUnit

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebhooksTest {
    private val events = LinkedBlockingQueue<Event>()
    private val server = HttpServer.create(InetSocketAddress("127.0.0.1", 0), 0)
    private val sandbox = Sandbox("--callback", "http://127.0.0.1:${server.address.port}/")
    private val hooks = Webhooks(listOf("of another app", sandbox.appSecret), sandbox.verifyToken).on<Event> { events += it }

    init {
        server.createContext("/", hooks.handler)
        server.start()
    }

    @AfterAll
    fun stop() {
        sandbox.close()
        server.stop(0)
    }

    private inline fun <reified E : Event> next(): E = generateSequence { events.poll(20, TimeUnit.SECONDS) }.first { it is E } as E

    @Test
    fun `what people write arrives, and what became of what we sent`() {
        sandbox.inbound("""{"from":"16505551234","type":"text","text":{"body":"Hello"}}""")
        val message = next<Event.Message>()
        assertEquals("Hello", message.data?.text?.body)
        assertEquals("16505551234", message.data?.from)
        assertEquals(listOf("messages", sandbox.number), listOf(message.field, message.phoneNumberId))

        val sent = sandbox.client().blocking { messages.send(Content.Text(TextBody("Hi")), to = "+16505551234") }.messages[0].id
        assertEquals(sent, next<Event.Status>().data?.id)
    }

    @Test
    fun `an odd message takes no other with it`() {
        fun message(id: String, timestamp: String) = """{"from":"16505551234","id":"$id","timestamp":$timestamp,"type":"text","text":{"body":"Hi"}}"""
        val list = listOf(message("wamid.1", "\"1739230955\""), message("wamid.2", "{}"), "null", message("wamid.3", "1739230957"))
        fun only(field: String, value: String) = Webhooks.events("""{"entry":[{"changes":[{"field":"$field","value":$value}]}]}""".encodeToByteArray()).single()
        val history = only("history", """{"history":[{"metadata":{"phase":0},"threads":[{"id":"16505551234","messages":$list}]}]}""")
        assertEquals(listOf("wamid.1", "wamid.3"), (history as Event.History).data?.threads?.single()?.messages?.map { it.id })
        val standby = only("standby", """{"standby":{"messages":$list,"statuses":[7],"contacts":null}}""")
        assertEquals(listOf("wamid.1", "wamid.3"), (standby as Event.Standby).data?.standby?.messages?.map { it.id })
        assertNull(only("standby", """{"standby":{"messages":7}}""").let { (it as Event.Standby).data })
    }

    @Test
    fun `events of a change share its context and contacts, however large they are`() {
        val large = "x".repeat(400_000)
        val messages = List(8_000) { """{"id":"wamid.$it","from":"${it % 2}"}""" }
        val contacts = """[{"wa_id":"0","profile":{"name":"$large"}},{"wa_id":"1"}]"""
        val value = """{"metadata":{"phone_number_id":"1","x":"$large"},"contacts":$contacts,"messages":$messages}"""
        val events = Webhooks.events("""{"entry":[{"id":"2","changes":[{"field":"messages","value":$value}]}]}""".encodeToByteArray())
        assertEquals(8_000, events.size)
        assertEquals(List(8_000) { "message:1:wamid.$it" }, events.map { it.key })
        assertEquals(listOf("messages", "2", "1"), events.last().let { listOf(it.field, it.entryId, it.phoneNumberId) })
        assertEquals(listOf(large, null), events.takeLast(2).map { it.contact?.profile?.name })
        assertTrue(events.all { it.context === events[0].context })
        assertTrue(events.withIndex().all { (i, event) -> event.contact === events[i % 2].contact })
    }

    @Test
    fun `unpaired surrogates are read as U+FFFD and kept in the original body`() {
        val message = """{"id":"a\uD83D","from":"1","timestamp":"1","text":{"body":"\ud83d \ud83d\ude00 \\ud83d \ude00"},"\ude00":1}"""
        val value = """{"x\ude00":"\ud83d","contacts":[{"wa_id":"1","profile":{"name":"\ud83d"}}],"messages":[$message]}"""
        val event = Webhooks.events("""{"entry":[{"changes":[{"field":"messages","value":$value}]}]}""".encodeToByteArray()).single() as Event.Message
        assertEquals("\uFFFD \uD83D\uDE00 \\ud83d \uFFFD", event.data?.text?.body)
        assertEquals(listOf("a\uFFFD", "\uFFFD"), listOf(event.data?.id, event.contact?.profile?.name))
        assertEquals("message::a\uFFFD", event.key)
        assertEquals("""{"x\ude00":"\ud83d"}""", event.context.encoded())
        assertEquals(message, event.raw.decodeToString())
        assertEquals("$event", "$event".encodeToByteArray().decodeToString())
    }

    @Test
    fun `unpaired surrogates are refused before sending`() {
        val params = written(SendMessage.serializer(), SendMessage(Content.Text(TextBody("a \uD83D \uD83D\uDE00")), to = "+16505551234"))
        val refused = assertThrows(ValidationException::class.java) { client(null).request("messages.send", params) }
        assertEquals("messages.send: text without unpaired surrogates", refused.message)
    }

    @Test
    fun `nothing is too deep`() {
        val (open, close) = "[".repeat(100_000) to "]".repeat(100_000)
        fun only(value: String) = Webhooks.events("""{"entry":[{"changes":[{"field":"messages","value":$value}]}]}""".encodeToByteArray()).single()

        val deep = only("""{"metadata":{"x":$open$close},"messages":[{"id":"a","timestamp":"1","x":$open$close,"text":{"body":"]"}}]}""") as Event.Message
        assertEquals(listOf("a", "]"), listOf(deep.data?.id, deep.data?.text?.body))
        assertArrayEquals("""{"id":"a","timestamp":"1","x":$open$close,"text":{"body":"]"}}""".encodeToByteArray(), deep.raw)
        assertEquals(2, "$deep".split("\"$open".take(90_000)).size - 1)
        assertEquals("$open$close", "${(only("$open$close") as Event.Unknown).data}".filter { it in "[]" })
    }

    @Test
    fun `what can't be read is kept`() {
        val odd = Webhooks.events("""{"entry":[{"changes":[{"field":"messages","value":{"messages":[{"id":{}}]}}]}]}""".encodeToByteArray()).single() as Event.Message
        assertNull(odd.data)
        assertEquals("""{"id":{}}""", odd.raw.decodeToString())
        val broken = Webhooks.events("hello".encodeToByteArray()).single() as Event.Malformed
        assertEquals("aGVsbG8=", broken.data?.base64)
    }
}
