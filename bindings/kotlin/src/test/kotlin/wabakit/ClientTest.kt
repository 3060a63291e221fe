// The client against servers that answer oddly.

package wabakit

import com.sun.net.httpserver.HttpServer
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
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
import java.net.InetAddress
import java.net.InetSocketAddress
import java.net.ServerSocket
import java.time.Duration
import java.util.concurrent.CountDownLatch
import java.util.concurrent.LinkedBlockingQueue
import java.util.concurrent.TimeUnit
import kotlin.concurrent.thread

class ClientTest {
    private var body = "{}".encodeToByteArray()
    private var times = 1
    private val server = HttpServer.create(InetSocketAddress("127.0.0.1", 0), 0)
    private val url = "http://127.0.0.1:${server.address.port}"
    private val wa = WhatsApp(token = "EAAJBtoken", phoneNumberId = "1", wabaId = "2", appSecret = "5ec4e7", baseUrl = url, maxRetries = 0)

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
            val error = assertThrows(UnexpectedResponseException::class.java) { wa.blocking { phoneNumbers.get() } }
            assertArrayEquals(body, error.body)
            assertFalse("p4ss" in error.stackTraceToString())
        }
    }

    @Test
    fun `a type that doesn't fit is told by its place`() {
        body = """{"data":[{"id":"1"},{"id":{}}]}""".encodeToByteArray()
        val error = assertThrows(UnexpectedResponseException::class.java) { wa.blocking { phoneNumbers.list() } }
        assertEquals("data[1].id isn't text", error.reason)
        assertEquals(listOf(200, Retry.Safe()), listOf(error.status, error.retry))
    }

    @Test
    fun `responses are read as their types`() {
        body = """{"id":1,"verified_name":"a \ud83d","quality_rating":null,"is_official_business_account":"true","new":[[]]}""".encodeToByteArray()
        val number = wa.blocking { phoneNumbers.get() }
        assertEquals(listOf("1", "a \uFFFD", null, true), listOf(number.id, number.verifiedName, number.qualityRating, number.isOfficialBusinessAccount))
        assertEquals(body.decodeToString(), number.raw)
    }

    @Test
    fun `secrets aren't printed`() {
        body = """{"calling":{"sip":{"servers":[{"hostname":"sip.example.com","sip_user_password":"p4ss"}]}}}""".encodeToByteArray()
        val settings = wa.blocking { settings.get() }
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
        assertFalse("EAAJBtoken" in assertThrows(UnexpectedResponseException::class.java) { wa.blocking { phoneNumbers.list() } }.body.decodeToString())
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
        val error = assertThrows(UnexpectedResponseException::class.java) { wa.blocking { phoneNumbers.get() } }
        assertEquals("the body is larger than 33554432 bytes", error.reason)
        assertEquals(200, error.status)
    }

    @Test
    fun `a list whose cursors repeat ends`() {
        body = """{"data":[{"id":"1"}],"paging":{"cursors":{"after":"A"},"next":"https://g/"}}""".encodeToByteArray()
        val read = mutableListOf<String>()
        val error = assertThrows(UnexpectedResponseException::class.java) { wa.blocking { phoneNumbers.listAll().collect { read += it.id } } }
        assertEquals(listOf("1"), read)
        assertEquals(Retry.Never, error.retry)
        assertThrows(UnexpectedResponseException::class.java) { wa.blocking { phoneNumbers.listAll(after = "A").first() } }
    }

    /** A client over such a transport. */
    private fun over(send: suspend (Request) -> Transport.Response) =
        WhatsApp(token = "EAAJB", phoneNumberId = "1", timeout = Duration.ofSeconds(7), maxRetries = 0, transport = Transport(send))

    @Test
    fun `sends over another transport`() {
        val sent = LinkedBlockingQueue<Request>()
        val wa = over { request ->
            sent += request
            Transport.Response(200, mapOf("Facebook-API-Version" to "v1.0"), """{"id":"1"}""".byteInputStream())
        }
        val number = wa.blocking { phoneNumbers.get() }
        assertEquals(listOf("1", "v1.0"), listOf(number.id, number.apiVersion))
        val request = sent.poll()
        assertEquals(listOf("GET", "Bearer EAAJB"), listOf(request.method, request.headers["authorization"]))
        assertEquals(Duration.ofSeconds(7), request.timeout)
    }

    @Test
    fun `only errors of the network are transport errors`() {
        val (bug, lost) = IllegalStateException("a bug") to ConnectException("refused")
        fun failing(cause: Throwable) = over { _ -> throw cause }
        assertSame(bug, assertThrows(IllegalStateException::class.java) { failing(bug).blocking { phoneNumbers.get() } })
        assertSame(lost, assertThrows(TransportException::class.java) { failing(lost).blocking { phoneNumbers.get() } }.cause)
        val cut = over { _ -> Transport.Response(200, emptyMap(), object : InputStream() { override fun read() = throw lost }) }
        assertEquals(lost.message, assertThrows(TransportException::class.java) { cut.blocking { phoneNumbers.get() } }.cause?.message)
    }

    @Test
    fun `an interrupted call cancels its request`() {
        val cancelled = CountDownLatch(1)
        Thread.currentThread().interrupt()
        val wa = over { _ ->
            try {
                awaitCancellation()
            } finally {
                cancelled.countDown()
            }
        }
        assertThrows(InterruptedException::class.java) { wa.blocking { phoneNumbers.get() } }
        assertTrue(cancelled.await(20, TimeUnit.SECONDS))
    }

    @Test
    fun `cancelling a coroutine ends its request`() {
        val (asked, ended) = CompletableDeferred<Unit>() to CountDownLatch(1)
        ServerSocket(0, 1, InetAddress.getLoopbackAddress()).use { socket ->
            thread(isDaemon = true) {
                val request = socket.accept().getInputStream()
                request.read()
                asked.complete(Unit)
                while (request.read() >= 0) Unit
                ended.countDown()
            }
            val wa = WhatsApp(token = "EAAJB", phoneNumberId = "1", baseUrl = "http://127.0.0.1:${socket.localPort}")
            runBlocking {
                val call = launch(Dispatchers.Default) { wa.phoneNumbers.get() }
                asked.await()
                call.cancelAndJoin()
            }
            assertTrue(ended.await(20, TimeUnit.SECONDS))
        }
    }
}
