// The client against servers that answer oddly.

package wabakit

import com.sun.net.httpserver.HttpServer
import kotlinx.serialization.json.JsonObject
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Assertions.assertArrayEquals
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertSame
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.io.IOException
import java.io.InputStream
import java.net.ConnectException
import java.net.InetSocketAddress
import java.time.Duration
import java.util.concurrent.CompletableFuture
import java.util.concurrent.CompletableFuture.completedFuture
import java.util.concurrent.CompletableFuture.failedFuture
import java.util.concurrent.ExecutionException
import java.util.concurrent.LinkedBlockingQueue

class ClientTest {
    private var body = "{}".encodeToByteArray()
    private var times = 1
    private val server = HttpServer.create(InetSocketAddress("127.0.0.1", 0), 0)
    private val url = "http://127.0.0.1:${server.address.port}"
    private val wa = WhatsApp(token = "EAAJBtoken", phoneNumberId = "1", wabaId = "2", appSecret = "5ec4e7", baseUrl = url)

    init {
        server.createContext("/") { exchange ->
            exchange.sendResponseHeaders(200, 0)
            try {
                exchange.use { repeat(times) { exchange.responseBody.write(body) } }
            } catch (_: IOException) {
                // The client stopped reading.
            }
        }
        server.start()
    }

    @AfterEach
    fun stop() = server.stop(0)

    @Test
    fun `errors print no bodies`() {
        for (answer in listOf("""{"id":{"x":"p4ss"}}""", """{"id":"1","is_official_business_account":"p4ss"}""", """p4ss""")) {
            body = answer.encodeToByteArray()
            val error = assertThrows(UnexpectedResponseException::class.java) { wa.phoneNumbers.get() }
            assertArrayEquals(body, error.body)
            assertFalse("p4ss" in error.stackTraceToString())
        }
    }

    @Test
    fun `a type that doesn't fit is told by its place`() {
        body = """{"data":[{"id":"1"},{"id":{}}]}""".encodeToByteArray()
        assertEquals("the body isn't a PhoneNumbers, at $.data[1].id", assertThrows(UnexpectedResponseException::class.java) { wa.phoneNumbers.list() }.message)
    }

    @Test
    fun `secrets aren't printed`() {
        body = """{"calling":{"sip":{"servers":[{"hostname":"sip.example.com","sip_user_password":"p4ss"}]}}}""".encodeToByteArray()
        val settings = wa.settings.get()
        val server = settings.calling!!.sip!!.servers.single()
        assertEquals("p4ss", server.sipUserPassword?.expose())
        assertEquals(Secret("p4ss"), server.sipUserPassword)
        assertTrue("sipUserPassword=Secret(…)" in "$server")
        assertFalse("p4ss" in "$settings")
        assertEquals("p4ss", written(SipServerState.serializer(), server).text("sip_user_password"))
    }

    @Test
    fun `errors hide the client's own token and proof`() {
        val proof = Regex("appsecret_proof=(\\w+)").find(wa.request("phone_numbers.get", JsonObject(emptyMap())).url)!!.groupValues[1]
        val told = """{"error":{"message":"EAAJBtoken and $proof","code":190}}""".encodeToByteArray()
        val error = assertThrows(ApiException::class.java) { wa.response("phone_numbers.get", 401, emptyMap(), told) }
        for (text in listOf(error.stackTraceToString(), error.raw.decodeToString())) {
            assertFalse("EAAJBtoken" in text || proof in text)
        }
        val page = """{"data":7,"paging":{"next":"https://g/?access_token=EAAJBtoken"}}""".encodeToByteArray()
        body = page
        assertFalse("EAAJBtoken" in assertThrows(UnexpectedResponseException::class.java) { wa.phoneNumbers.list() }.body.decodeToString())
    }

    @Test
    fun `base URLs without TLS are refused unless allowed`() {
        fun client(url: String, allowHttp: Boolean = false) = WhatsApp(token = "EAAJB", baseUrl = url, allowHttp = allowHttp)
        for (url in listOf("http://example.com", "localhost", "ftp://example.com", "")) {
            assertEquals("base_url", assertThrows(ValidationException::class.java) { client(url) }.path, url)
        }
        listOf("https://example.com", "http://127.0.0.1:1", "http://localhost").forEach { client(it) }
        client("http://example.com", allowHttp = true)
    }

    @Test
    fun `stops reading a body that is too large`() {
        body = ByteArray(1 shl 20) { ' '.code.toByte() }
        times = Int.MAX_VALUE
        for (call in listOf({ wa.phoneNumbers.get() }, { wa.async.phoneNumbers.get().handle { _, error -> throw error.cause!! }.get() })) {
            val error = assertThrows(Exception::class.java) { call() }.let { it as? UnexpectedResponseException ?: it.cause as UnexpectedResponseException }
            assertEquals("the body is larger than 33554432 bytes", error.message)
            assertEquals(200, error.status)
        }
    }

    @Test
    fun `a list whose cursors repeat ends`() {
        body = """{"data":[{"id":"1"}],"paging":{"cursors":{"after":"A"},"next":"https://g/"}}""".encodeToByteArray()
        val read = mutableListOf<String>()
        val error = assertThrows(UnexpectedResponseException::class.java) { wa.phoneNumbers.listAll().forEach { read += it.id } }
        assertEquals(listOf("1"), read)
        assertEquals(Retry.Never, error.retry)
        assertThrows(UnexpectedResponseException::class.java) { wa.phoneNumbers.listAll(after = "A").first() }
    }

    /** A client over such a transport. */
    private fun over(send: (Request, Duration) -> CompletableFuture<Transport.Response>) =
        WhatsApp(token = "EAAJB", phoneNumberId = "1", timeout = Duration.ofSeconds(7), transport = Transport(send))

    @Test
    fun `sends over another transport`() {
        val sent = LinkedBlockingQueue<Pair<Request, Duration>>()
        val wa = over { request, timeout ->
            sent += request to timeout
            completedFuture(Transport.Response(200, mapOf("Facebook-API-Version" to "v1.0"), """{"id":"1"}""".byteInputStream()))
        }
        for (number in listOf(wa.phoneNumbers.get(), wa.async.phoneNumbers.get().get())) {
            assertEquals(listOf("1", "v1.0"), listOf(number.id, number.apiVersion))
            val (request, timeout) = sent.poll()
            assertEquals(listOf("GET", "Bearer EAAJB"), listOf(request.method, request.headers["authorization"]))
            assertEquals(Duration.ofSeconds(7), timeout)
        }
    }

    @Test
    fun `only errors of the network are transport errors`() {
        val (bug, lost) = IllegalStateException("a bug") to ConnectException("refused")
        fun failing(cause: Throwable) = over { _, _ -> failedFuture(cause) }
        fun cause(wa: WhatsApp) = assertThrows(ExecutionException::class.java) { wa.async.phoneNumbers.get().get() }.cause
        assertSame(bug, cause(failing(bug)))
        assertSame(bug, assertThrows(IllegalStateException::class.java) { failing(bug).phoneNumbers.get() })
        assertSame(lost, (cause(failing(lost)) as TransportException).cause)
        assertSame(lost, assertThrows(TransportException::class.java) { failing(lost).phoneNumbers.get() }.cause)
        val cut = over { _, _ -> completedFuture(Transport.Response(200, emptyMap(), object : InputStream() { override fun read() = throw lost })) }
        assertSame(lost, assertThrows(TransportException::class.java) { cut.phoneNumbers.get() }.cause)
    }

    @Test
    fun `an interrupted call cancels its request`() {
        val never = CompletableFuture<Transport.Response>()
        Thread.currentThread().interrupt()
        assertThrows(InterruptedException::class.java) { over { _, _ -> never }.phoneNumbers.get() }
        assertTrue(never.isCancelled)
    }
}
