// The limiter against the sandbox, with a virtual clock.

package wabakit

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.time.Duration

class LimiterTest {
    private val someone = "+16505551234"
    private val hi = Content.Text(TextBody("Hi"))

    @Test
    fun `a sender that asks the limiter is never refused`() = Sandbox("--virtual-clock").use { sandbox ->
        val wa = sandbox.client()
        val limiter = Limiter()
        var now = sandbox.advance(Duration.ZERO)
        val waits = mutableListOf<Decision.Wait>()
        repeat(60) {
            val decision = limiter.take(sandbox.number, someone, now)
            if (decision is Decision.Wait) {
                waits += decision
                now = sandbox.advance(Duration.between(now, decision.until))
                assertEquals(Decision.Send, limiter.take(sandbox.number, someone, now))
            }
            wa.blocking { messages.send(hi, to = someone) }
        }
        assertTrue(waits.isNotEmpty() && waits.all { it.because == Reason.PAIR }, "$waits")
        assertEquals(List(60) { "accepted" }, sandbox.log("messages.send"))
    }

    @Test
    fun `a sender that doesn't is refused`() = Sandbox("--virtual-clock").use { sandbox ->
        val wa = sandbox.client()
        val refused = assertThrows(ApiException::class.java) { wa.blocking { repeat(60) { messages.send(hi, to = someone) } } }
        assertEquals(131056, refused.code)
        assertEquals(ErrorKind.PAIR_RATE_LIMITED, refused.kind)
        assertTrue(refused.retry is Retry.Safe)
        assertEquals("refused", sandbox.log("messages.send").last())
    }
}
