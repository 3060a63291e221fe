// Hooks, metadata, headers and the log.

package wabakit

import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.io.IOException
import java.net.ConnectException
import java.util.concurrent.LinkedBlockingQueue
import java.util.logging.Handler
import java.util.logging.Level
import java.util.logging.LogRecord

class HooksTest {
    private val logged = LinkedBlockingQueue<LogRecord>()
    private val handler = object : Handler() {
        override fun publish(record: LogRecord) = logged.put(record)
        override fun flush() = Unit
        override fun close() = Unit
    }

    init {
        log.level = Level.ALL
        log.useParentHandlers = false
        log.addHandler(handler)
    }

    @AfterEach
    fun stop() {
        log.removeHandler(handler)
        log.level = null
        log.useParentHandlers = true
    }

    private fun lines(level: Level) = logged.filter { it.level == level }.map { it.message }

    private val said = LinkedBlockingQueue<Attempt>()

    private fun client(vararg answers: Any, logContent: Boolean = false): Pair<WhatsApp, Answers> {
        val transport = Answers(*answers)
        val hook: (Attempt) -> Unit = { said += it }
        return WhatsApp(
            token = "EAAJBtoken", phoneNumberId = "1", appSecret = "5ec4e7", transport = transport, logContent = logContent,
            onRequest = { hook(it); it.headers += mapOf("X-Request" to "${it.attempt}", "Authorization" to "no") }, onResponse = hook, onError = hook,
        ) to transport
    }

    @Test
    fun `hooks see each attempt`() {
        val ok = Transport.Response(200, mapOf("X-FB-Trace-ID" to "Tr", "X-App-Usage" to """{"call_count":28,"total_time":25,"total_cputime":24}"""), Answers.SENT.byteInputStream())
        val (wa, transport) = client(ConnectException("refused"), ok)
        val sent = wa.blocking { hi() }
        val (first, failed, second) = said.toList()
        val answered = said.last() as AttemptAnswered
        assertEquals(4, said.size)
        assertEquals(listOf("messages.send", "POST", 0, "a private text"), listOf(first.operation, first.method, first.attempt, ((first.parameters["text"] as JsonObject)["body"] as JsonPrimitive).content))
        assertEquals("/v", first.path.take(2))
        assertFalse('?' in first.path)
        assertTrue((failed as AttemptFailed).wait!!.toMillis() > 0)
        assertTrue(failed.error is TransportException)
        assertEquals(1, second.attempt)
        assertEquals(listOf(200, "Tr", 2), answered.metadata.run { listOf(status, trace, attempts) })
        assertEquals(listOf("app", 28.0), sent.metadata.usage.single().let { listOf(it.what, it.callCount) })
        assertEquals("Tr", sent.metadata.headers["x-fb-trace-id"])
        assertEquals(listOf("0", "1"), transport.requests.map { it.headers["x-request"] })
        assertEquals(listOf("Bearer EAAJBtoken"), transport.requests.mapNotNull { it.headers["authorization"] }.distinct())
        assertFalse(transport.requests.any { "Authorization" in it.headers })
        for (text in said.map { "$it" }) assertFalse("EAAJB" in text || "private" in text || "proof" in text, text)
    }

    @Test
    fun `the last failure has no wait`() {
        val (wa, _) = client(Answers.error(400, 100))
        val error = assertThrows(ApiException::class.java) { wa.blocking { hi() } }
        val failed = said.last() as AttemptFailed
        assertNull(failed.wait)
        assertEquals(error, failed.error)
        assertEquals(400, (said.toList()[1] as AttemptAnswered).metadata.status)
    }

    @Test
    fun `a hook that throws is logged and changes nothing`() {
        val no: (Any) -> Unit = { error("a bug") }
        val answers = Answers(ConnectException("refused"), Answers.SENT)
        val wa = WhatsApp(token = "EAAJB", phoneNumberId = "1", transport = answers, onRequest = no, onResponse = no, onError = no)
        assertEquals("wamid.1", wa.blocking { hi() }.messages[0].id)
        assertEquals(List(4) { "a hook failed" }, lines(Level.WARNING))
    }

    @Test
    fun `headers are added, and none of the operation's is replaced`() {
        val (wa, transport) = Answers(Answers.SENT, Answers.SENT).let { it.client() to it }
        val headers = mapOf("X-Tenant" to "7", "authorization" to "no", "Content-Type" to "no", "User-Agent" to "mine")
        wa.withOptions(Options(headers = mapOf("X-All" to "1", "X-Tenant" to "0"))).blocking { hi(Options(headers = headers)) }
        wa.blocking { hi() }
        val (with, without) = transport.requests.map { it.headers }
        assertEquals(listOf("7", "1", "Bearer EAAJBtoken", "application/json", "mine"), listOf("x-tenant", "x-all", "authorization", "content-type", "user-agent").map { with[it] })
        assertTrue(Regex("wabakit/\\S+ kotlin/\\S+ java/\\S+").matches(without.getValue("user-agent")), "$without")
        assertNull(without["x-tenant"])
    }

    @Test
    fun `the log has each attempt, and neither secrets nor texts`() {
        val (wa, _) = client(
            ConnectException("refused"), Transport.Response(200, mapOf("x-fb-trace-id" to "Tr", "facebook-api-version" to "v1.0"), Answers.SENT.byteInputStream()),
            Answers.error(400, 100, "no EAAJBtoken"), IOException("reset"),
        )
        wa.blocking { hi() }
        repeat(2) { assertThrows(WhatsAppException::class.java) { wa.blocking { hi() } } }
        Webhooks("5ec4e7", "verify me").run {
            receive("POST", null, "sha256=00", "{\"a\":\"private\"}".encodeToByteArray())
            receive("GET", "hub.mode=subscribe&hub.verify_token=wrong&hub.challenge=1", null, ByteArray(0))
            on<Event> { error("a bug") }
            dispatch(Webhooks.events("""{"entry":[{"changes":[{"field":"messages","value":{"messages":[{"id":"wamid.7","text":{"body":"private"}}]}}]}]}""".encodeToByteArray()))
            assertTrue(drain())
        }
        val attempts = lines(Level.FINE)
        assertTrue(Regex("messages.send: 200 in \\d+ ms, trace Tr").matches(attempts[1]), "$attempts")
        assertTrue(attempts.any { "400" in it } && attempts.any { "no response" in it }, "$attempts")
        assertTrue(Regex("retry in [\\d.]+ s: messages.send: ConnectException: refused: .*").matches(lines(Level.INFO).single()), "$logged")
        val warnings = lines(Level.WARNING)
        assertEquals(listOf(true, true, true), listOf("v1.0" in warnings[0], "status 401" in warnings[1], "status 403" in warnings[2]), "$warnings")
        assertTrue("message::wamid.7" in lines(Level.SEVERE).single())
        val proof = Regex("appsecret_proof=(\\w+)").find(wa.request("phone_numbers.get", JsonObject(emptyMap())).url)!!.groupValues[1]
        for (line in logged.map { "${it.message} ${it.thrown?.stackTraceToString()}" }) {
            for (secret in listOf("EAAJB", "5ec4e7", proof, "private", "verify me", "16505551234")) assertFalse(secret in line, line)
        }
    }

    @Test
    fun `the log has parameters only if it is asked for`() {
        client(Answers.SENT, logContent = true).first.blocking { hi() }
        assertTrue(lines(Level.FINE).any { "a private text" in it })
    }
}
