// Clients with a limiter, over a transport that answers them.

package wabakit

import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.yield
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.net.ConnectException
import java.net.URLDecoder
import java.time.Duration
import java.time.Instant
import java.util.concurrent.LinkedBlockingQueue

class LimitsTest {
    private val user = "+16505551234"
    private val requests = LinkedBlockingQueue<Request>()

    private fun client(
        limiter: CallLimiter,
        policy: SendPolicy? = null,
        onError: ((AttemptFailed) -> Unit)? = null,
        answer: suspend (Request) -> Any = { Answers.SENT },
    ) = WhatsApp(
        token = "EAAJB", phoneNumberId = "1", wabaId = "2", maxRetries = 1, limiter = limiter, policy = policy, onError = onError,
        transport = { request ->
            requests += request
            val response = answer(request)
            response as? Transport.Response ?: Transport.Response(200, emptyMap(), "$response".byteInputStream())
        },
    )

    private fun refused(call: () -> Unit) = assertThrows(LimitException::class.java) { call() }

    private val none = Options(maxWait = Duration.ZERO)

    @Test
    fun `spreads concurrent messages, and refuses none`() {
        val wa = client(Limiter(Limits(throughput = 20)))
        val began = System.nanoTime()
        runBlocking(Dispatchers.Default) { List(12) { async { wa.messages.send(hi, to = "+165055512${10 + it}") } }.awaitAll() }
        assertEquals(12, requests.size)
        // 11 twentieths of a second lie between the first message and the last.
        assertTrue(System.nanoTime() - began >= 550_000_000)
    }

    @Test
    fun `requests without the client wait in the same way`() {
        val limiter = Limiter(Limits(pairBurst = 1, throughput = 40))
        val params = mapOf("phone_number_id" to "1", "to" to user)
        val (first, second) = runBlocking {
            limiter.acquire("messages.send", params) to limiter.acquire("messages.send", params + ("to" to "+16505559999"))
        }
        assertTrue(second >= first.plusMillis(26), "messages are spread")
        val error = refused { runBlocking { limiter.acquire("messages.send", params, Duration.ofSeconds(1)) } }
        assertEquals(Reason.PAIR, error.because)
    }

    @Test
    fun `refuses a burst to one user above the pair limit`() {
        val wa = client(Limiter(Limits(pairBurst = 3)), onError = { throw AssertionError("$it") })
        val error = refused { wa.blocking { repeat(4) { hi() } } }
        assertEquals(3, requests.size)
        assertEquals(listOf(Reason.PAIR, "Send the message later.", "messages.send", 0), error.run { listOf(because, whatToDo, operation, attempts) })
        assertTrue(Duration.between(Instant.now(), error.until) > Duration.ofSeconds(10), "${error.until}")
        assertTrue((error.retry as Retry.Safe).after!! > Duration.ofSeconds(10), "${error.retry}")
        assertTrue(error.message!!.startsWith("messages.send: not sent: pair rate limit: "), error.message)
    }

    @Test
    fun `a refusal of the platform pauses the pair`() {
        val details = """{"error":{"message":"No","code":131056,"error_data":{"details":"The next one is taken in 50000 ms."}}}"""
        val wa = client(Limiter()) { Transport.Response(400, emptyMap(), details.byteInputStream()) }
        assertThrows(ApiException::class.java) { wa.blocking { hi(Options(maxRetries = 0)) } }
        assertEquals(Reason.PAIR, refused { wa.blocking { hi(none) } }.because)
        assertEquals(1, requests.size)
    }

    @Test
    fun `each attempt asks, and reports its outcome`() {
        val limiter = Recorded()
        val answers = LinkedBlockingQueue<() -> Any>(listOf({ throw ConnectException("refused") }, { Answers.error(400, 131026, headers = usage) }))
        val wa = client(limiter) { answers.poll()() }
        assertEquals(2, assertThrows(ApiException::class.java) { wa.blocking { hi() } }.attempts)
        assertEquals(2, limiter.asked.size)
        assertEquals(listOf("1", "2", user), limiter.asked.first().params.run { listOf(text("phone_number_id"), text("waba_id"), text("to")) })
        val (lost, failed) = limiter.observed.toList()
        assertEquals("""{"retry":{"kind":"safe","after":null}}""" to null, "${lost.error}" to lost.metadata)
        assertEquals(listOf("131026", """{"kind":"never"}"""), listOf("${failed.error!!["code"]}", "${failed.error["retry"]}"))
        assertEquals("28", (failed.metadata!!["usage"] as JsonArray).single().let { (it as JsonObject).text("call_count") })
        assertEquals(limiter.asked.map { it.now }, limiter.observed.map { it.departed })
    }

    @Test
    fun `a response teaches the limiter`() {
        val limiter = Limiter()
        val wa = client(limiter) { """{"id":"1","throughput":{"level":"HIGH"}}""" }
        wa.blocking { phoneNumbers.get() }
        val learned = limiter.explain().single { it.limit == Reason.THROUGHPUT }
        assertEquals(listOf("1", 1000L, LimitOrigin.RESPONSE), learned.run { listOf(scope, of, source) })
    }

    @Test
    fun `cancelling ends a wait`() = runBlocking {
        val limiter = Recorded()
        limiter.limiter.pausePair("1", user, Instant.now().plusSeconds(3600))
        val call = launch(Dispatchers.Default) { client(limiter).hi(Options(maxWait = Duration.ofHours(2))) }
        while (limiter.asked.isEmpty()) delay(5)
        call.cancelAndJoin()
        assertEquals(listOf(0, 0), listOf(requests.size, limiter.observed.size))
    }

    @Test
    fun `the outcome of a cancelled attempt is unknown`() = runBlocking {
        val limiter = Recorded()
        val call = launch(Dispatchers.Default) { client(limiter) { awaitCancellation() }.hi() }
        while (requests.isEmpty()) delay(5)
        call.cancelAndJoin()
        assertEquals(JsonObject(emptyMap()), limiter.observed.single().error)
    }

    @Test
    fun `waits neither without time to wait nor past the deadline`() {
        val wa = client(Limiter(Limits(pairBurst = 1)))
        wa.blocking { hi(none) }
        assertEquals(Reason.PAIR, refused { wa.blocking { hi(none) } }.because)
        assertEquals(Reason.PAIR, refused { wa.blocking { hi(Options(deadline = Duration.ofMillis(500))) } }.because)
        assertEquals(1, requests.size)
        assertEquals("max_wait", assertThrows(ValidationException::class.java) { Options(maxWait = Duration.ofMillis(-1)) }.path)
    }

    @Test
    fun `a batch counts each of its calls`() {
        val limiter = Recorded(Limiter(Limits(pairBurst = 2)))
        val wa = client(limiter) { request ->
            val form = URLDecoder.decode(request.body.decodeToString().split('&').first { it.startsWith("batch=") }, "UTF-8")
            val items = wire.parseToJsonElement(form.removePrefix("batch=")) as JsonArray
            items.joinToString(",", "[", "]") { """{"code":200,"headers":[],"body":${JsonPrimitive(Answers.SENT)}}""" }
        }
        val send: suspend WhatsApp.() -> Sent = { hi(none) }
        val results = wa.blocking { batch(send, send, send) }
        assertEquals(listOf(Reason.PAIR), results.mapNotNull { (it.exceptionOrNull() as LimitException?)?.because })
        assertEquals(listOf("messages.send", "messages.send", "messages.send"), limiter.asked.map { it.op })
        assertEquals(listOf<JsonObject?>(null, null), limiter.observed.map { it.error })
    }

    @Test
    fun `raw calls have no parameters, and messages an open window`() {
        val (limiter, policy) = Recorded() to SendPolicy()
        val wa = client(limiter, policy)
        wa.blocking { raw("POST", "/{phone_number_id}/messages", JsonObject(mapOf("to" to JsonPrimitive(user)))) }
        assertEquals("raw.post" to setOf("phone_number_id", "waba_id"), limiter.asked.poll().run { op to params.keys })
        val inbound = """{"id":"wamid.1","from":"16505551234","timestamp":"${Instant.now().epochSecond}","type":"text"}"""
        val value = """{"metadata":{"phone_number_id":"1"},"messages":[$inbound]}"""
        val delivery = """{"entry":[{"id":"2","changes":[{"field":"messages","value":$value}]}]}"""
        wa.blocking { hi() }
        Webhooks.events(delivery.encodeToByteArray()).forEach(policy::event)
        wa.blocking { hi() }
        assertEquals(listOf(false, true), limiter.asked.map { it.windowOpen })
    }

    @Test
    fun `a limiter that fails to take an outcome changes nothing`() {
        val limiter = Recorded(failure = IllegalStateException("lost"))
        assertEquals("wamid.1", client(limiter).blocking { hi() }.messages.single().id)
        assertEquals(131026, assertThrows(ApiException::class.java) { client(limiter) { Answers.error(400, 131026) }.blocking { hi() } }.code)
    }

    private val usage = mapOf("X-App-Usage" to """{"call_count":28,"total_time":25,"total_cputime":20}""")
}

/** A limiter with suspending functions, which records what it gets. */
private class Recorded(val limiter: Limiter = Limiter(), private val failure: Exception? = null) : SuspendingLimiter {
    class Asked(val op: String, val params: JsonObject, val now: Instant, val windowOpen: Boolean)
    class Observed(val departed: Instant, val error: JsonObject?, val metadata: JsonObject?)

    val asked = LinkedBlockingQueue<Asked>()
    val observed = LinkedBlockingQueue<Observed>()

    override suspend fun admit(op: String, params: JsonObject, latest: Instant, now: Instant, windowOpen: Boolean): Instant? {
        yield()
        asked += Asked(op, params, now, windowOpen)
        return limiter.admit(op, params, latest, now, windowOpen)
    }

    override suspend fun observe(op: String, params: JsonObject, departed: Instant, error: JsonObject?, metadata: JsonObject?, now: Instant) {
        yield()
        failure?.let { throw it }
        observed += Observed(departed, error, metadata)
        limiter.observe(op, params, departed, error, metadata, now)
    }

    override suspend fun learn(op: String, params: JsonObject, response: JsonObject, now: Instant): Unit = limiter.learn(op, params, response, now)
}
