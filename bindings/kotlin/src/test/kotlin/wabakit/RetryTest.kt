// Retries, deadlines, and what is told of the attempts.

package wabakit

import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.io.IOException
import java.net.ConnectException
import java.net.SocketTimeoutException
import java.net.UnknownHostException
import java.time.Duration

class RetryTest {
    @Test
    fun `repeats what is safe to repeat`() {
        val answers = Answers(ConnectException("refused"), UnknownHostException("host.invalid"), Answers.SENT)
        val sent = answers.client().blocking { hi() }
        assertEquals(listOf(3, 3), listOf(answers.requests.size, sent.metadata.attempts))
        assertEquals(1, answers.requests.map { it.body.decodeToString() }.toSet().size)
    }

    @Test
    fun `never repeats what may have arrived`() {
        val answers = Answers(IOException("reset"), Answers.SENT)
        val error = assertThrows(TransportException::class.java) { answers.client().blocking { hi() } }
        assertEquals(listOf(Retry.MaybeDuplicate, 1, 1), listOf(error.retry, error.attempts, answers.requests.size))
        val idempotent = Answers(IOException("reset"), """{"id":"1"}""")
        assertEquals(2, idempotent.client().blocking { phoneNumbers.get() }.metadata.attempts)
    }

    @Test
    fun `gives up after the retries that are allowed`() {
        val refused = { ConnectException("refused") }
        for ((client, call, attempts) in listOf(Triple(1, null, 2), Triple(2, 0, 1), Triple(0, 1, 2))) {
            val answers = Answers(refused(), refused(), refused())
            val error = assertThrows(TransportException::class.java) { answers.client(client).blocking { hi(Options(maxRetries = call)) } }
            assertEquals(listOf(attempts, attempts), listOf(error.attempts, answers.requests.size))
        }
        val answers = Answers(refused(), refused())
        assertThrows(TransportException::class.java) { answers.client().withOptions(Options(maxRetries = 0)).blocking { hi() } }
        assertEquals(1, answers.requests.size)
    }

    @Test
    fun `waits as long as the platform asks for`() {
        val answers = Answers(Answers.error(429, 131056), Answers.SENT)
        val began = System.nanoTime()
        assertEquals(2, answers.client().blocking { hi() }.metadata.attempts)
        assertTrue(System.nanoTime() - began >= 1_000_000_000)
        val long = Answers(Answers.error(429, 80007, headers = mapOf("Retry-After" to "3600")), Answers.SENT)
        assertEquals(1, assertThrows(ApiException::class.java) { long.client().blocking { hi() } }.attempts)
    }

    @Test
    fun `a deadline ends the whole call`() {
        val silent = WhatsApp(token = "EAAJB", phoneNumberId = "1", transport = { awaitCancellation() })
        val error = assertThrows(TransportException::class.java) { silent.blocking { hi(Options(deadline = Duration.ofMillis(200))) } }
        assertTrue(error.cause is SocketTimeoutException)
        assertEquals(Retry.MaybeDuplicate, error.retry)
        assertTrue("the deadline of 0.2 s" in error.message!!, error.message)
        val answers = Answers(Answers.error(429, 131056), Answers.SENT)
        assertThrows(ApiException::class.java) { answers.client().blocking { hi(Options(deadline = Duration.ofMillis(500))) } }
        assertEquals(1, answers.requests.size)
    }

    @Test
    fun `cancelling ends a wait`() = runBlocking {
        val answers = Answers(Answers.error(429, 131056), Answers.SENT)
        val call = launch(Dispatchers.Default) { answers.client().hi() }
        while (answers.requests.isEmpty()) delay(5)
        delay(50)
        call.cancelAndJoin()
        assertEquals(1, answers.requests.size)
    }

    @Test
    fun `a batch is repeated as one request`() {
        val batch = """[{"code":200,"headers":[],"body":"{\"id\":\"1\"}"}]"""
        val answers = Answers(ConnectException("refused"), batch)
        assertEquals("1", answers.client().blocking { batch({ phoneNumbers.get() }) }.single().getOrThrow().id)
        assertEquals(2, answers.requests.size)
    }

    @Test
    fun `options out of bounds are refused`() {
        fun path(options: () -> Options) = assertThrows(ValidationException::class.java) { options() }.path
        assertEquals("timeout", path { Options(timeout = Duration.ZERO) })
        assertEquals("deadline", path { Options(deadline = Duration.ofSeconds(-1)) })
        assertEquals("max_retries", path { Options(maxRetries = -1) })
        assertEquals("headers", path { Options(headers = mapOf("Content-Length" to "1")) })
        assertEquals("headers", path { Options(headers = mapOf("x y" to "1")) })
        assertEquals("headers.x", path { Options(headers = mapOf("X" to "1\r\nhost: a")) })
    }
}
