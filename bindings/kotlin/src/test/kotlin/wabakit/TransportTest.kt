// Both transports against servers that refuse, stay silent, reset, drip and close kept connections.

package wabakit

import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import okhttp3.OkHttpClient
import org.junit.jupiter.api.Test
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.MethodSource
import java.io.File
import java.net.InetAddress
import java.net.NoRouteToHostException
import java.net.ServerSocket
import java.net.Socket
import java.net.SocketTimeoutException
import java.security.KeyStore
import java.time.Duration
import java.util.concurrent.CountDownLatch
import java.util.concurrent.TimeUnit
import java.util.concurrent.atomic.AtomicInteger
import javax.net.ssl.KeyManagerFactory
import javax.net.ssl.SSLContext
import kotlin.concurrent.thread

class TransportTest {
    /** A server that does with each connection what a function says. Counts the requests that it read to their end. */
    private class Server(private val serve: Server.(Socket) -> Unit) : AutoCloseable {
        private val socket = ServerSocket(0, 50, InetAddress.getLoopbackAddress())
        val url = "http://127.0.0.1:${socket.localPort}"
        val requests = AtomicInteger()

        init {
            thread(isDaemon = true) {
                while (!socket.isClosed) {
                    val connection = runCatching { socket.accept() }.getOrNull() ?: break
                    thread(isDaemon = true) { connection.use { runCatching { serve(it) } } }
                }
            }
        }

        /** Reads a request with its body. */
        fun read(connection: Socket) {
            val input = connection.getInputStream()
            val head = StringBuilder()
            while (!head.endsWith("\r\n\r\n")) input.read().also { check(it >= 0) }.let { head.append(it.toChar()) }
            val length = Regex("content-length: (\\d+)", RegexOption.IGNORE_CASE).find(head)?.groupValues?.get(1)?.toInt() ?: 0
            check(input.readNBytes(length).size == length)
            requests.incrementAndGet()
        }

        fun write(connection: Socket, text: String) = connection.getOutputStream().run {
            write(text.encodeToByteArray())
            flush()
        }

        fun answer(connection: Socket, body: String = BODY, status: String = "200 OK", more: String = "") =
            write(connection, "HTTP/1.1 $status\r\n${more}content-length: ${body.length}\r\n\r\n$body")

        /** Closes a connection so that the other side gets a reset. */
        fun reset(connection: Socket) {
            connection.setSoLinger(true, 0)
            connection.close()
        }

        override fun close() = socket.close()
    }

    private fun client(transport: Transport, url: String, timeout: Duration = Duration.ofSeconds(20)) =
        WhatsApp(token = "EAAJB", phoneNumberId = "1", baseUrl = url, transport = transport, timeout = timeout, maxRetries = 0)

    private fun send(wa: WhatsApp): Sent = wa.blocking { messages.send(Content.Text(TextBody("Hi")), to = "+16505551234") }

    private fun failure(wa: WhatsApp): TransportException = assertThrows(TransportException::class.java) { send(wa) }

    @ParameterizedTest
    @MethodSource("transports")
    fun `what can't have been sent is safe to repeat`(transport: Transport) {
        val port = ServerSocket(0, 1, InetAddress.getLoopbackAddress()).use { it.localPort }
        assertEquals(Retry.Safe(), failure(client(transport, "http://127.0.0.1:$port")).retry)
        assertEquals(Retry.Safe(), failure(client(transport, "https://host.invalid")).retry)
        // A server without TLS: OkHttp knows that there was no connection, the JDK only that something went wrong.
        val plain = Server { it.getInputStream().read(); write(it, "HTTP/1.1 400 Bad Request\r\n\r\n") }
        val unsure = if (transport is OkHttpTransport) Retry.Safe() else Retry.MaybeDuplicate
        plain.use { assertEquals(unsure, failure(client(transport, it.url.replace("http:", "https:"))).retry) }
    }

    @ParameterizedTest
    @MethodSource("transports")
    fun `a failed TLS handshake sends nothing`(transport: Transport) {
        tls().use { server ->
            thread(isDaemon = true) { while (!server.isClosed) runCatching { server.accept().use { it.getInputStream().read() } } }
            assertEquals(Retry.Safe(), failure(client(transport, "https://127.0.0.1:${server.localPort}")).retry)
        }
    }

    /** A server with a certificate that no client trusts. */
    private fun tls(): ServerSocket {
        val file = File.createTempFile("wabakit", ".p12").apply { delete(); deleteOnExit() }
        val made = "-genkeypair -alias a -keyalg EC -dname CN=localhost -storetype PKCS12 -storepass passw0rd -keystore $file".split(' ')
        assertEquals(0, ProcessBuilder(listOf("${System.getProperty("java.home")}/bin/keytool") + made).start().waitFor())
        val store = KeyStore.getInstance(file, "passw0rd".toCharArray())
        val keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm()).apply { init(store, "passw0rd".toCharArray()) }
        val context = SSLContext.getInstance("TLS").apply { init(keys.keyManagers, null, null) }
        return context.serverSocketFactory.createServerSocket(0, 1, InetAddress.getLoopbackAddress())
    }

    @ParameterizedTest
    @MethodSource("transports")
    fun `a connection that isn't made in time sends nothing`(transport: Transport) {
        // A server whose queue is full answers no more connections.
        ServerSocket(0, 1, InetAddress.getLoopbackAddress()).use { server ->
            val queue = List(16) { Socket() }
            try {
                queue.takeWhile { runCatching { it.connect(server.localSocketAddress, 200) }.isSuccess }
                val wa = client(transport, "http://127.0.0.1:${server.localPort}").withOptions(Options(connectTimeout = Duration.ofMillis(300)))
                val began = System.nanoTime()
                assertEquals(Retry.Safe(), failure(wa).retry)
                assertTrue(System.nanoTime() - began < 5_000_000_000)
            } finally {
                queue.forEach(Socket::close)
            }
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    fun `what may have been sent may be a duplicate`(transport: Transport) {
        Server { it.getInputStream().read(); reset(it) }.use { assertEquals(Retry.MaybeDuplicate, failure(client(transport, it.url)).retry) }
        Server { read(it); reset(it) }.use { server ->
            assertEquals(Retry.MaybeDuplicate, failure(client(transport, server.url)).retry)
            assertEquals(1, server.requests.get())
        }
        Server { read(it) }.use { assertEquals(Retry.MaybeDuplicate, failure(client(transport, it.url)).retry) }
        Server { read(it); write(it, "HTTP/1.1 200 OK\r\ncontent-length: 90\r\n\r\n{") }
            .use { assertEquals(Retry.MaybeDuplicate, failure(client(transport, it.url)).retry) }
        Server { read(it); reset(it) }.use { server ->
            val error = assertThrows(TransportException::class.java) { client(transport, server.url).blocking { phoneNumbers.get() } }
            assertEquals(Retry.Safe(), error.retry)
        }
    }

    @Test
    fun `a host that became unreachable may have the request`() {
        val unreachable = OkHttpClient.Builder().addNetworkInterceptor {
            it.proceed(it.request()).close()
            throw NoRouteToHostException("No route to host")
        }
        Server { read(it); answer(it) }.use { server ->
            assertEquals(Retry.MaybeDuplicate, failure(client(OkHttpTransport(unreachable.build()), server.url)).retry)
            assertEquals(1, server.requests.get())
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    fun `time without progress is limited`(transport: Transport) {
        fun silent(serve: Server.(Socket) -> Unit) = Server(serve).use { server ->
            val began = System.nanoTime()
            val error = failure(client(transport, server.url, Duration.ofMillis(300)))
            assertTrue(error.cause is SocketTimeoutException, error.cause.toString())
            assertEquals(Retry.MaybeDuplicate, error.retry)
            assertTrue(System.nanoTime() - began < 5_000_000_000)
        }
        silent { read(it); Thread.sleep(60_000) }
        silent { Thread.sleep(60_000) }
        silent { read(it); write(it, "HTTP/1.1 200 OK\r\ncontent-length: 90\r\n\r\n{"); Thread.sleep(60_000) }
    }

    @ParameterizedTest
    @MethodSource("transports")
    fun `a long response that makes progress isn't cut`(transport: Transport) {
        val dripping = Server { connection ->
            read(connection)
            write(connection, "HTTP/1.1 200 OK\r\ncontent-length: ${BODY.length}\r\n\r\n")
            BODY.chunked(4).forEach { Thread.sleep(100); write(connection, it) }
        }
        dripping.use { assertEquals("wamid.1", send(client(transport, it.url, Duration.ofMillis(700))).messages[0].id) }
    }

    @ParameterizedTest
    @MethodSource("transports")
    fun `a connection that was closed while idle sends no message twice`(transport: Transport) {
        val server = Server { connection ->
            read(connection)
            answer(connection)
            if (requests.get() == 1) read(connection) else Thread.sleep(1_000)
        }
        server.use {
            val wa = client(transport, it.url)
            send(wa)
            assertEquals(Retry.MaybeDuplicate, failure(wa).retry)
            Thread.sleep(200)
            assertEquals(2, it.requests.get())
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    fun `a connection that was closed while idle fails no call that may be repeated`(transport: Transport) {
        Server { read(it); answer(it, """{"id":"1"}""") }.use { server ->
            val wa = WhatsApp(token = "EAAJB", phoneNumberId = "1", baseUrl = server.url, transport = transport)
            repeat(3) { assertEquals("1", wa.blocking { phoneNumbers.get() }.id) }
            assertEquals(3, server.requests.get())
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    fun `neither redirects nor answers make a transport send twice`(transport: Transport) {
        for ((status, more) in listOf("503 Busy" to "retry-after: 0\r\n", "302 Found" to "location: /other\r\n", "408 Slow" to "", "307 Moved" to "location: /other\r\n")) {
            Server { read(it); answer(it, "{}", status, more); read(it); answer(it) }.use { server ->
                assertThrows(WhatsAppException::class.java) { send(client(transport, server.url)) }
                assertEquals(1, server.requests.get(), status)
            }
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    fun `cancelling ends the request`(transport: Transport) {
        for (begun in listOf(false, true)) {
            val (asked, ended) = CompletableDeferred<Unit>() to CountDownLatch(1)
            val server = Server {
                read(it)
                if (begun) write(it, "HTTP/1.1 200 OK\r\ncontent-length: 90\r\n\r\n{")
                asked.complete(Unit)
                try {
                    while (it.getInputStream().read() >= 0) Unit
                } finally {
                    ended.countDown()
                }
            }
            server.use {
                runBlocking {
                    val call = launch(Dispatchers.Default) { client(transport, it.url).phoneNumbers.get() }
                    asked.await()
                    call.cancelAndJoin()
                }
                assertTrue(ended.await(20, TimeUnit.SECONDS))
            }
        }
    }

    companion object {
        private const val BODY = """{"messaging_product":"whatsapp","contacts":[],"messages":[{"id":"wamid.1"}]}"""

        @JvmStatic
        fun transports(): List<Transport> = listOf(JavaHttpTransport(), OkHttpTransport())
    }
}
