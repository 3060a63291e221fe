// Errors as people and queues see them.

package wabakit

import org.junit.jupiter.api.Assertions.assertArrayEquals
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.io.ByteArrayInputStream
import java.io.ByteArrayOutputStream
import java.io.IOException
import java.io.ObjectInputStream
import java.io.ObjectOutputStream
import java.net.ConnectException

class ErrorsTest {
    private fun failure(answer: Any): WhatsAppException =
        assertThrows(WhatsAppException::class.java) { Answers(answer).client(maxRetries = 0).blocking { hi() } }

    @Test
    fun `errors are one line`() {
        val api = failure(Answers.error(400, 131026, "(#131026) Message undeliverable", mapOf("X-Server" to "a"))) as ApiException
        val line = "messages.send: Message undeliverable (status 400, code 131026, undeliverable, trace AbC): "
        assertEquals(line, api.message!!.take(line.length))
        assertFalse('\n' in api.message!!)
        assertEquals("wabakit.ApiException: ${api.message}", "$api")
        assertEquals(listOf("messages.send", 400, 131026L, ErrorKind.UNDELIVERABLE, "AbC", 1), api.run { listOf(operation, status, code, kind, trace, attempts) })
        assertEquals(listOf("(#131026) Message undeliverable", "a"), listOf(api.platformMessage, api.headers["x-server"]))

        val odd = failure(Transport.Response(502, mapOf("x-server" to "b"), "<h1>Bad Gateway</h1>".byteInputStream())) as UnexpectedResponseException
        assertTrue(Regex("messages.send: unexpected response: .* \\(status 502\\): .*").matches(odd.message!!), odd.message)
        assertFalse("h1" in "$odd")
        assertEquals(listOf("messages.send", 502, "b"), listOf(odd.operation, odd.status, odd.headers["x-server"]))

        val lost = failure(ConnectException("refused")) as TransportException
        assertEquals("messages.send: ConnectException: refused: ", lost.message!!.take(42))
        assertEquals("messages.send", lost.operation)
        assertEquals("messages.send: IOException: ", failure(IOException()).message!!.take(28))
    }

    @Test
    fun `errors are serializable`() {
        val errors = listOf(
            failure(Answers.error(400, 131026)), failure(Answers.error(429, 131056)), failure("[]"), failure(IOException("reset")),
            ValidationException("a", "b", "c"), LimitException(Reason.PAIR, null, "Wait."), assertThrows(SignatureException::class.java) { Webhooks("5ec4e7").verify(null, ByteArray(0)) },
        )
        for (error in errors) {
            val bytes = ByteArrayOutputStream().also { ObjectOutputStream(it).use { out -> out.writeObject(error) } }.toByteArray()
            val read = ObjectInputStream(ByteArrayInputStream(bytes)).readObject() as WhatsAppException
            assertEquals(listOf(error.message, error.retry, error.operation, error.attempts), read.run { listOf(message, retry, operation, attempts) })
            if (error is ApiException) {
                assertEquals(listOf(error.kind, error.code, error.headers), (read as ApiException).run { listOf(kind, code, headers) })
                assertArrayEquals(error.raw, read.raw)
            }
        }
        assertEquals(Retry.MaybeDuplicate, errors[3].retry)
    }
}
