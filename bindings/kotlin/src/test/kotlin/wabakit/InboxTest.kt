// Durable handling: events are stored, handled, and marked as done.

package wabakit

import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.ValueSource
import java.time.Duration
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.CountDownLatch
import java.util.concurrent.LinkedBlockingQueue
import java.util.concurrent.TimeUnit
import java.util.concurrent.atomic.AtomicBoolean

class InboxTest {
    private val inbox = ConcurrentHashMap<String, String>()
    private val said = LinkedBlockingQueue<String>()

    private fun events(vararg ids: String): List<Event> {
        val messages = ids.joinToString(",") { """{"id":"$it","timestamp":"1749416383","type":"text","from":"16505551234","text":{"body":"Hi"}}""" }
        return Webhooks.events("""{"entry":[{"id":"9","changes":[{"field":"messages","value":{"metadata":{"phone_number_id":"1"},"messages":[$messages]}}]}]}""".encodeToByteArray())
    }

    private fun stored(): List<Event> = inbox.values.map(Event::fromJson)

    @Test
    fun `what isn't done is handled again`() {
        var broken = true
        val hooks = Webhooks("5ec4e7")
            .on<Event.Message> { if (broken && it.data?.id == "wamid.2") error("down") else said += "${it.data?.id} ${it.phoneNumberId} ${it.recipient?.to}" }
            .done { inbox.remove(it.key) }
            .onError { error, event -> said += "${error.message} ${event?.key}" }
        events("wamid.1", "wamid.2").forEach { inbox[it.key] = "$it" }
        hooks.dispatch(stored())
        assertTrue(hooks.drain())
        assertEquals(setOf("message:1:wamid.2"), inbox.keys.toSet())
        broken = false
        hooks.dispatch(stored())
        assertTrue(hooks.drain())
        assertTrue(inbox.isEmpty())
        assertEquals(setOf("wamid.1 1 +16505551234", "down message:1:wamid.2", "wamid.2 1 +16505551234"), said.toSet())
    }

    @Test
    fun `an event without handlers is done`() {
        val hooks = Webhooks("5ec4e7").on<Event.Status> { said += "never" }.done { said += it.key }
        hooks.dispatch(events("wamid.1"))
        assertTrue(hooks.drain())
        assertEquals(listOf("message:1:wamid.1"), said.toList())
    }

    @Test
    fun `a handler that never ends blocks no other delivery, and isn't called twice at once`() {
        val end = CountDownLatch(1)
        val hooks = Webhooks("5ec4e7").on<Event.Message> { if (it.data?.id == "wamid.0") end.await() }.done { said += it.key }
        for (i in 1..99) hooks.dispatch(events("wamid.0", "wamid.$i"))
        val seen = List(98) { said.poll(20, TimeUnit.SECONDS) }
        assertFalse("message:1:wamid.0" in seen || null in seen)
        assertFalse(hooks.drain(Duration.ofMillis(50)))
        end.countDown()
        assertTrue(hooks.drain(Duration.ofSeconds(20)))
        assertEquals(1, said.count { it == "message:1:wamid.0" })
    }

    @Test
    fun `a dispatch leaves out what is being handled, and what waits for it`() {
        val end = CountDownLatch(1)
        val hooks = Webhooks("5ec4e7").on<Event.Message> { said += "${it.data?.id}"; end.await() }
        hooks.dispatch(events("wamid.1", "wamid.2"))
        assertEquals("wamid.1", said.poll(20, TimeUnit.SECONDS))
        runBlocking { withTimeout(20_000) { hooks.dispatch(events("wamid.1", "wamid.2")).join() } }
        end.countDown()
        assertTrue(hooks.drain(Duration.ofSeconds(20)))
        assertEquals(listOf("wamid.2"), said.toList())
    }

    @ParameterizedTest
    @ValueSource(strings = ["handler", "done"])
    fun `what failed is dispatched again while the next event is being handled`(failing: String) {
        val end = CountDownLatch(1)
        val failed = AtomicBoolean()
        fun fail(where: String) {
            if (where == failing && failed.compareAndSet(false, true)) error("down")
        }
        val done = LinkedBlockingQueue<String>()
        val hooks = Webhooks("5ec4e7").onError { _, _ -> }
            .on<Event.Message> {
                said += it.data!!.id
                fail("handler")
                if (it.data!!.id == "wamid.2") end.await()
            }
            .done { done += (it as Event.Message).data!!.id; fail("done") }
        hooks.dispatch(events("wamid.1", "wamid.2"))
        assertEquals(listOf("wamid.1", "wamid.2"), List(2) { said.poll(20, TimeUnit.SECONDS) })
        runBlocking { withTimeout(20_000) { hooks.dispatch(events("wamid.1", "wamid.2")).join() } }
        assertEquals(listOf("wamid.1"), said.toList())
        end.countDown()
        assertTrue(hooks.drain(Duration.ofSeconds(20)))
        assertEquals(listOf("wamid.1"), said.toList())
        assertEquals(listOfNotNull("wamid.1".takeIf { failing == "done" }, "wamid.1", "wamid.2"), done.toList())
    }

    @Test
    fun `a dispatch that is canceled gives its events back`() {
        val hooks = Webhooks("5ec4e7").on<Event.Message> { said += "${it.data?.id}"; if (said.size == 1) awaitCancellation() }
        val job = hooks.dispatch(events("wamid.1", "wamid.2"))
        while (said.isEmpty()) Thread.sleep(1)
        runBlocking { job.cancelAndJoin() }
        hooks.dispatch(events("wamid.1", "wamid.2"))
        assertTrue(hooks.drain(Duration.ofSeconds(20)))
        assertEquals(listOf("wamid.1", "wamid.1", "wamid.2"), said.toList())
    }

    @Test
    fun `mistakes are refused at once`() {
        fun path(call: () -> Unit) = assertThrows(ValidationException::class.java) { call() }.path
        for (secrets in listOf(emptyList(), listOf(""))) assertThrows(ValidationException::class.java) { Webhooks(secrets) }
        assertEquals("webhooks.store", path { Webhooks("5ec4e7").store { it }.store { it } })
        assertEquals("webhooks.done", path { Webhooks("5ec4e7").done { }.done { } })
        assertThrows(WhatsAppException::class.java) { Event.fromJson("{}") }
        assertThrows(WhatsAppException::class.java) { Event.fromJson("no JSON") }
    }
}
