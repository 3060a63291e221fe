// The limiter against the sandbox, whose clock moves when it is told to.

package wabakit

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class LimiterTest {
    private val someone = "+16505551234"
    private val hi = Content.Text(TextBody("Hi"))

    @Test
    fun `who asks first is never refused`() = Sandbox("--virtual-clock").use { sandbox ->
        val wa = sandbox.client()
        val limiter = Limiter()
        var now = sandbox.advance(0)
        val waits = mutableListOf<Wait>()
        repeat(60) {
            limiter.take(sandbox.number, someone, now)?.let { wait ->
                waits += wait
                now = sandbox.advance(wait.until - now)
                assertEquals(null, limiter.take(sandbox.number, someone, now))
            }
            wa.messages.send(hi, to = someone)
        }
        assertTrue(waits.isNotEmpty() && waits.all { it.because == "pair" }, "$waits")
        assertEquals(List(60) { "accepted" }, sandbox.log("messages.send"))
    }

    @Test
    fun `who doesn't is`() = Sandbox("--virtual-clock").use { sandbox ->
        val wa = sandbox.client()
        val refused = assertThrows(ApiError::class.java) { repeat(60) { wa.messages.send(hi, to = someone) } }
        assertEquals(131056, refused.code)
        assertEquals("pair_rate_limited", refused.kind)
        assertTrue(refused.retry is Retry.Safe)
        assertEquals("refused", sandbox.log("messages.send").last())
    }
}
