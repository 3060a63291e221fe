// The attempts of a call: retries, hooks and the log.

package wabakit

import kotlinx.coroutines.delay
import kotlinx.coroutines.withTimeoutOrNull
import kotlinx.serialization.json.JsonObject
import java.io.IOException
import java.net.SocketTimeoutException
import java.net.URI
import java.time.Duration
import java.util.logging.Level
import java.util.logging.Logger
import kotlin.random.Random
import wabakit.ffi.oversized
import wabakit.ffi.responseLimit
import wabakit.ffi.retryDelay

internal val log: Logger = Logger.getLogger("wabakit")

/** Operations whose parameters are the content of messages. Those of others can be secrets. */
private val MESSAGES = listOf("messages.", "marketing_messages.")

/** A call: its request, which each attempt sends. The limiter counts it by `counted`; those of a batch ask for themselves. */
internal class Call(
    val request: Request,
    val params: JsonObject,
    val options: Options,
    private val began: Long,
    val counted: JsonObject?,
) {
    val path: String by lazy { URI(request.url.substringBefore('?')).path }
    val seed: ULong = Random.nextLong().toULong()
    val elapsed: Duration get() = Duration.ofNanos(System.nanoTime() - began)
}

/** The response to an attempt, with its whole body. */
internal class Answer(val metadata: Metadata, val body: ByteArray)

/** Sends requests over one transport, with hooks. */
internal class Sender(
    val transport: Transport,
    val gate: Gate? = null,
    private val onRequest: ((AttemptStarted) -> Unit)? = null,
    private val onResponse: ((AttemptAnswered) -> Unit)? = null,
    private val onError: ((AttemptFailed) -> Unit)? = null,
    private val logContent: Boolean = false,
) {
    /** Sends the request of a call until it succeeds, fails for good or has no time left. */
    suspend fun <R> send(call: Call, read: (Answer) -> R): R {
        // The calls of a batch are sent together, by another sender.
        if (transport is BatchPlace) return limited(call, read) { it(exchange(call.request, 0)) }
        var attempt = 0
        while (true) {
            try {
                return limited(call, read) { attempt(call, attempt, it) }
            } catch (error: WhatsAppException) {
                if (error is ValidationException) throw error
                if (error is LimitException) throw error.apply { attempts = attempt }
                error.attempts = attempt + 1
                val wait = wait(call, attempt, error)
                onError?.let { hook { it(AttemptFailed(call, attempt, error, wait)) } }
                if (wait == null) throw error
                log.info { "retry in ${wait.text}: ${error.message}" }
                delay(wait.toMillis())
                attempt++
            }
        }
    }

    /** Makes an attempt once the limiter allows it. */
    private suspend fun <R> limited(call: Call, read: (Answer) -> R, attempt: suspend ((Answer) -> R) -> R): R =
        if (gate == null || call.counted == null) attempt(read) else gate.around(call, call.counted, read, attempt)

    private suspend fun <R> attempt(call: Call, attempt: Int, read: (Answer) -> R): R {
        val began = System.nanoTime()
        val answer = exchange(started(call, attempt), attempt, call.options.deadline?.let { it to it.minus(call.elapsed) })
        val (duration, metadata) = Duration.ofNanos(System.nanoTime() - began) to answer.metadata
        log.fine { "${call.request.op}: ${metadata.status} in ${duration.toMillis()} ms" + metadata.trace?.let { ", trace $it" }.orEmpty() }
        onResponse?.let { hook { it(AttemptAnswered(call, attempt, duration, metadata)) } }
        return try {
            read(answer)
        } catch (error: ApiException) {
            throw error.apply { headers = metadata.headers }
        }
    }

    /** The request of an attempt, with the headers that the hook adds. */
    private fun started(call: Call, attempt: Int): Request {
        if (logContent && MESSAGES.any(call.request.op::startsWith)) log.fine { "${call.request.op}: ${call.params}" }
        val added = onRequest?.let { hook { AttemptStarted(call, attempt).also(it).headers.let(call.request::with) } }
        return added ?: call.request
    }

    /** Sends a request and reads the response. `deadline` is the whole time of the call, and what is left of it. */
    private suspend fun exchange(request: Request, attempt: Int, deadline: Pair<Duration, Duration>? = null): Answer =
        try {
            if (deadline == null) exchanged(request, attempt)
            else withTimeoutOrNull(deadline.second.milliseconds.toLong()) { exchanged(request, attempt) }
                ?: throw SocketTimeoutException("no response before the deadline of ${deadline.first.text}")
        } catch (cause: IOException) {
            log.fine { "${request.op}: no response, ${cause.javaClass.simpleName}" }
            lost(request, cause)
        }

    private suspend fun exchanged(request: Request, attempt: Int): Answer {
        val response = transport.send(request)
        val limit = calling { responseLimit(request.op) }.toInt()
        val body = response.read(limit, request.timeout)
        if (body.size > limit) calling { oversized(request.op, response.status.toUShort()) }
        return Answer(Metadata(response.status, response.headers.mapKeys { it.key.lowercase() }, attempt + 1), body)
    }

    /** The wait before the next attempt; `null` if there is none. */
    private fun wait(call: Call, attempt: Int, error: WhatsAppException): Duration? {
        val retry = error.retry as? Retry.Safe ?: return null
        val pair = error is ApiException && error.kind == ErrorKind.PAIR_RATE_LIMITED
        val (retries, deadline) = (call.options.maxRetries ?: 2) to call.options.deadline?.milliseconds
        return retryDelay(
            retry.after?.milliseconds, pair, attempt.toUInt(), retries.toUInt(), call.elapsed.milliseconds, deadline, call.seed,
        )?.let { Duration.ofMillis(it.toLong()) }
    }

    /** Calls a hook, which can't make a call fail. */
    private fun <R> hook(call: () -> R): R? =
        try {
            call()
        } catch (error: Throwable) {
            log.log(Level.WARNING, "a hook failed", error)
            null
        }
}

/** The request with more headers. Those that the operation has stay; only the user agent is replaced. */
internal fun Request.with(more: Map<String, String>): Request {
    if (more.isEmpty()) return this
    val added = more.map { (name, value) -> header(name, value) }.filter { (name) -> name == "user-agent" || name !in headers && name !in reserved }
    return Request(method, url, headers + added, body, timeout, connectTimeout, idempotent, op)
}

/** Headers of the operation, also where it has none. */
private val reserved = setOf("authorization", "content-type")
