// The adapter for the JDK's own server, over real HTTP.

package wabakit

import com.sun.net.httpserver.HttpServer
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.io.ByteArrayInputStream
import java.net.InetSocketAddress
import java.net.Socket
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublisher
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse
import java.net.http.HttpResponse.BodyHandlers
import java.util.concurrent.CountDownLatch
import java.util.concurrent.Executors
import java.util.concurrent.LinkedBlockingQueue
import java.util.concurrent.TimeUnit
import javax.crypto.Mac
import javax.crypto.spec.SecretKeySpec

class AdapterTest {
    private val said = LinkedBlockingQueue<String>()
    private val hooks = Webhooks("5ec4e7", verifyToken = "one that you chose").onError { error, event -> said += "${error.message} ${event?.key}" }
    private val threads = Executors.newCachedThreadPool()
    private val server = HttpServer.create(InetSocketAddress("127.0.0.1", 0), 0)
    private val http = HttpClient.newHttpClient()

    init {
        server.executor = threads
        server.createContext("/webhooks", hooks.handler)
        server.start()
    }

    @AfterEach
    fun stop() {
        server.stop(0)
        threads.shutdownNow()
    }

    private val texts = delivery(*List(3) { """{"id":"wamid.$it","timestamp":"1749416383","type":"text","text":{"body":"Hi $it"}}""" }.toTypedArray())

    private fun delivery(vararg messages: String) =
        """{"entry":[{"changes":[{"field":"messages","value":{"messages":[${messages.joinToString(",")}],"statuses":[{"id":"wamid.9","status":"sent"}]}}]}]}""".encodeToByteArray()

    private fun signature(body: ByteArray): String {
        val mac = Mac.getInstance("HmacSHA256").apply { init(SecretKeySpec("5ec4e7".encodeToByteArray(), "HmacSHA256")) }
        return "sha256=" + mac.doFinal(body).joinToString("") { "%02x".format(it) }
    }

    private fun send(method: String, query: String = "", body: BodyPublisher = BodyPublishers.noBody(), signature: String? = null): HttpResponse<String> {
        val request = HttpRequest.newBuilder(URI("http://127.0.0.1:${server.address.port}/webhooks$query")).method(method, body)
        signature?.let { request.header("X-Hub-Signature-256", it) }
        return http.send(request.build(), BodyHandlers.ofString())
    }

    private fun deliver(body: ByteArray = texts) = send("POST", body = BodyPublishers.ofByteArray(body), signature = signature(body)).statusCode()

    /** So many things that were said. */
    private fun said(count: Int) = List(count) { said.poll(20, TimeUnit.SECONDS) }

    @Test
    fun `replies to a verification request`() {
        val asked = "?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=one%20that+you%20chose"
        val response = send("GET", asked)
        assertEquals(listOf("200", "1158201444"), listOf("${response.statusCode()}", response.body()))
        assertEquals("text/plain; charset=utf-8", response.headers().firstValue("content-type").get())
        assertEquals(403, send("GET", asked + "n't").statusCode())
        assertEquals(403, send("GET").statusCode())
    }

    @Test
    fun `stores nothing without a valid signature`() {
        hooks.store { it.apply { said += "stored" } }
        val body = BodyPublishers.ofByteArray(texts)
        assertEquals(401, send("POST", body = body).statusCode())
        assertEquals(401, send("POST", body = body, signature = "sha256=" + "0".repeat(64)).statusCode())
        assertEquals(401, send("POST", body = BodyPublishers.ofByteArray(texts + 32), signature = signature(texts)).statusCode())
        assertEquals(200, deliver())
        assertEquals(listOf("stored", null), listOf(said.poll(20, TimeUnit.SECONDS), said.poll()))
    }

    @Test
    fun `refuses other methods`() = listOf("PUT", "DELETE", "HEAD", "PATCH").forEach { method ->
        val response = send(method, body = BodyPublishers.ofByteArray(texts), signature = signature(texts))
        assertEquals("$method 405 GET, POST", "$method ${response.statusCode()} ${response.headers().firstValue("allow").get()}")
    }

    @Test
    fun `refuses deliveries of more than 4 MiB`() {
        val most = texts + ByteArray(Webhooks.LIMIT - texts.size) { ' '.code.toByte() }
        assertEquals(200, deliver(most))
        for (size in listOf(Webhooks.LIMIT + 1, 3 * Webhooks.LIMIT)) {
            val body = most.copyOf(size)
            assertEquals(413, deliver(body))
            val chunked = BodyPublishers.ofInputStream { ByteArrayInputStream(body) }
            assertEquals(413, send("POST", body = chunked, signature = signature(body)).statusCode())
        }
    }

    @Test
    fun `accepts a delivery of a thousand events`() {
        var stored = 0
        hooks.store { it.apply { stored = size } }
        val messages = Array(1000) { """{"id":"wamid.$it","type":"text","text":{"body":"${"ä".repeat(1400)}"}}""" }
        assertEquals(200, deliver(delivery(*messages)))
        assertEquals(1001, stored)
    }

    @Test
    fun `replies 503 when a delivery can't be stored`() {
        var full = true
        hooks.store { events -> if (full) error("disk full") else events.apply { said += "$size stored" } }
        hooks.on<Event.Status> { said += it.data!!.id }
        assertEquals(503, deliver())
        assertEquals("disk full null", said.poll())
        full = false
        assertEquals(200, deliver())
        assertEquals(listOf("4 stored", "wamid.9", null), said(2) + said.poll())
    }

    @Test
    fun `handles no event twice`() {
        val deduplicator = Deduplicator()
        hooks.store { events -> events.filter { deduplicator.isNew(it.key) } }.on<Event> { said += it.kind }
        repeat(2) { assertEquals(200, deliver()) }
        hooks.drain()
        assertEquals(200, deliver("""{"entry":[{"changes":[{"field":"new","value":1}]}]}""".encodeToByteArray()))
        assertEquals(listOf("message", "message", "message", "status", "unknown"), said(5))
    }

    @Test
    fun `calls handlers in order, and none stops another`() {
        hooks.on<Event.Message> { said += "first ${it.data?.text?.body}" }
        hooks.on<Event.Message> { if (it.data?.id == "wamid.1") error("no") else said += "second ${it.data?.text?.body}" }
        hooks.on<Event.Status> { TODO() }
        hooks.on<Event.Status> { said += "sent" }
        assertEquals(200, deliver())
        val all = listOf(
            "first Hi 0", "second Hi 0", "first Hi 1", "no message::wamid.1", "first Hi 2", "second Hi 2",
            "An operation is not implemented. status:wamid.9:sent:", "sent",
        )
        assertEquals(all, said(8))
    }

    @Test
    fun `goes on when onError throws`() {
        hooks.on<Event.Status> { error("no") }.on<Event.Status> { said += "sent" }.onError { _, _ -> error("nor this") }
        assertEquals(200, deliver())
        assertEquals(listOf("sent"), said(1))
    }

    @Test
    fun `calls handlers after the reply`() {
        val answered = CountDownLatch(1)
        hooks.on<Event.Status> { said += "${answered.await(20, TimeUnit.SECONDS)}" }
        assertEquals(200, deliver())
        answered.countDown()
        assertEquals(listOf("true"), said(1))
    }

    @Test
    fun `handles stored events when the platform closes the connection`() {
        val (stored, gone) = CountDownLatch(1) to CountDownLatch(1)
        hooks.store { events ->
            stored.countDown()
            gone.await(20, TimeUnit.SECONDS)
            events
        }
        hooks.on<Event.Status> { said += "sent" }
        Socket("127.0.0.1", server.address.port).use { socket ->
            val head = "POST /webhooks HTTP/1.1\r\nHost: a\r\nX-Hub-Signature-256: ${signature(texts)}\r\nContent-Length: ${texts.size}\r\n\r\n"
            socket.setSoLinger(true, 0)
            socket.getOutputStream().write(head.encodeToByteArray() + texts)
            assertTrue(stored.await(20, TimeUnit.SECONDS))
        }
        gone.countDown()
        assertEquals(listOf("sent"), said(1))
    }

    @Test
    fun `filters compose`() {
        val first = { event: Event.Message -> event.data?.id == "wamid.0" }
        val last = { event: Event.Message -> event.data?.id == "wamid.2" }
        val any = { _: Event -> true }
        fun on(name: String, filter: (Event.Message) -> Boolean) = hooks.on<Event.Message>(filter) { said += "$name ${it.data?.id}" }
        on("and", first and last)
        on("or", first or last)
        on("not", !first and !last and any)
        hooks.on<Event.Message>({ error("odd") }) { said += "never" }
        hooks.on<Event.Status>(!any) { said += "never" }
        assertEquals(200, deliver())
        val all = listOf(
            "or wamid.0", "odd message::wamid.0", "not wamid.1", "odd message::wamid.1", "or wamid.2", "odd message::wamid.2", null,
        )
        assertEquals(all, said(6) + said.poll(100, TimeUnit.MILLISECONDS))
    }
}
