// Answers to users with a phone number, with a user ID only, and in groups, against the sandbox.

package wabakit

import com.sun.net.httpserver.HttpServer
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestInstance
import java.net.InetSocketAddress
import java.util.concurrent.LinkedBlockingQueue
import java.util.concurrent.TimeUnit

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplyTest {
    private val events = LinkedBlockingQueue<Event>()
    private val sent = LinkedBlockingQueue<JsonObject>()
    private val server = HttpServer.create(InetSocketAddress("127.0.0.1", 0), 0)
    private val sandbox = Sandbox("--callback", "http://127.0.0.1:${server.address.port}/")
    private val wa = sandbox.client { sent += it.parameters }
    private val hooks = Webhooks(sandbox.appSecret, sandbox.verifyToken)
        .on<Event.Message> { event ->
            wa.markRead(event, typing = true)
            wa.reply(event, Content.Text(TextBody("You wrote: ${event.data?.text?.body}")), quote = event.data?.groupId == null)
        }
        .on<Event> { events += it }
        .onError { error, _ -> error.printStackTrace() }

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

    /** The next message that is sent: its recipient, and the message that it quotes. */
    private fun answer(): Map<String, JsonPrimitive?> {
        val message = generateSequence { sent.poll(20, TimeUnit.SECONDS) }.first { "text" in it }
        val fields = listOf("to", "recipient", "recipient_type").filter { it in message }.associateWith { message[it] as? JsonPrimitive }
        return fields + ((message["context"] as? JsonObject)?.let { mapOf("quoted" to it["message_id"] as? JsonPrimitive) }.orEmpty())
    }

    private fun texts(vararg fields: Pair<String, String>) = fields.associate { (name, value) -> name to JsonPrimitive(value) }

    @Test
    fun `answers a user with a phone number`() {
        sandbox.inbound("""{"from":"16505551234","type":"text","text":{"body":"Hello"}}""")
        val id = next<Event.Message>().data!!.id
        assertEquals(texts("to" to "+16505551234", "quoted" to id), answer())
    }

    @Test
    fun `answers a user with a user ID only`() {
        sandbox.inbound("""{"from_user_id":"US.13491208655302741919","profile":{"username":"ben"},"type":"text","text":{"body":"Hello"}}""")
        val id = next<Event.Message>().data!!.id
        val answer = answer()
        assertEquals(JsonPrimitive(id), answer["quoted"])
        assertEquals(setOf("recipient", "quoted"), answer.keys)
    }

    @Test
    fun `answers in a group`() {
        wa.blocking { groups.create("Shrubs") }
        val group = next<Event.GroupLifecycleUpdate>().data!!
        sandbox.join("16505551234", group.inviteLink!!)
        sandbox.inbound("""{"from":"16505551234","group_id":"${group.groupId}","type":"text","text":{"body":"Hello"}}""")
        assertEquals(texts("to" to group.groupId!!, "recipient_type" to "group"), answer())
        next<Event.Message>()
    }

    @Test
    fun `an event without a user isn't answered`() {
        val body = """{"entry":[{"id":"9","changes":[{"field":"account_update","value":{"event":"VERIFIED_ACCOUNT"}}]}]}"""
        val event = Webhooks.events(body.encodeToByteArray()).single()
        fun path(call: suspend WhatsApp.() -> Unit) = assertThrows(ValidationException::class.java) { wa.blocking(call) }.path
        assertEquals("event", path { reply(event, hi) })
        assertEquals("event", path { markRead(event) })
    }
}
