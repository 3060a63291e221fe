// Limits: a call waits until the platform would take it, instead of being refused.

package wabakit

import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.delay
import kotlinx.coroutines.withContext
import kotlinx.serialization.json.JsonObject
import java.time.Duration
import java.time.Instant
import java.time.temporal.ChronoUnit
import java.util.logging.Level

/** A limiter as a client asks it: a [Limiter], or a [SuspendingLimiter]. */
public sealed interface CallLimiter

/** A limiter whose functions suspend, such as one that several processes share. They do the same as those of [Limiter]. */
public interface SuspendingLimiter : CallLimiter {
    /** Counts a call that may be made now. Otherwise returns the time to ask again, or throws a [LimitException]. */
    public suspend fun admit(op: String, params: JsonObject, latest: Instant, now: Instant, windowOpen: Boolean): Instant?

    /** Takes the outcome of a call. */
    public suspend fun observe(
        op: String,
        params: JsonObject,
        departed: Instant,
        error: JsonObject?,
        metadata: JsonObject?,
        now: Instant,
    )

    /** Takes a response that contains limits. */
    public suspend fun learn(op: String, params: JsonObject, response: JsonObject, now: Instant)
}

/**
 * Waits until a call may be made, and counts it: for requests that are sent without the client, which does the same. Returns the time at
 * which it was counted, for `observe`.
 *
 * @param op Name of the operation, such as `messages.send`.
 * @param params Parameters of the call, with the IDs of its number and WABA as `phone_number_id` and `waba_id`.
 * @param maxWait Longest wait. Default: 10 s.
 * @param policy Send policy that knows the open customer service windows. Default: none, so that all templates count for the messaging limit.
 * @throws LimitException if the wait would be longer, or if waiting alone doesn't help.
 */
public suspend fun CallLimiter.acquire(
    op: String,
    params: Map<String, Any?>,
    maxWait: Duration = MAX_WAIT,
    policy: SendPolicy? = null,
): Instant {
    val (known, latest) = asJson(params) as JsonObject to instant(now().milliseconds + maxWait.milliseconds)
    while (true) {
        val now = now()
        val isOpen = policy?.windowOpen(op, known, now) ?: false
        val again = when (this) {
            is Limiter -> admit(op, known, latest, now, isOpen)
            is SuspendingLimiter -> admit(op, known, latest, now, isOpen)
        }
        delay(Duration.between(now, again ?: return now).toMillis())
    }
}

private val MAX_WAIT = Duration.ofSeconds(10)

/** Asks a limiter before each attempt, and reports the outcome. */
internal class Gate(private val limiter: CallLimiter, private val policy: SendPolicy?) {
    /** Makes an attempt once the limiter allows it. */
    suspend fun <R> around(call: Call, params: JsonObject, read: (Answer) -> R, attempt: suspend ((Answer) -> R) -> R): R {
        val (op, departed) = call.request.op to admitted(call, params)
        var answer: Answer? = null
        val result = try {
            attempt { heard ->
                answer = heard
                read(heard)
            }
        } catch (error: Throwable) {
            report { observe(op, params, departed, facts(error), answer) }
            throw error
        }
        report {
            observe(op, params, departed, null, answer)
            if (Limiter.learns(op)) learn(op, params, element((result as Response).raw) as JsonObject)
        }
        return result
    }

    /** Waits until the call may be made. Returns the time at which it was counted. */
    private suspend fun admitted(call: Call, params: JsonObject): Instant {
        val longest = call.options.maxWait ?: MAX_WAIT
        val left = call.options.deadline?.minus(call.elapsed) ?: longest
        return limiter.acquire(call.request.op, params, minOf(longest, left), policy)
    }

    /** Reports an outcome, also after a cancellation. A limiter that fails then changes nothing: the call was made. */
    private suspend fun report(take: suspend () -> Unit): Unit = withContext(NonCancellable) {
        try {
            take()
        } catch (error: Exception) {
            log.log(Level.WARNING, "a limiter failed", error)
        }
    }

    private suspend fun observe(op: String, params: JsonObject, departed: Instant, error: JsonObject?, answer: Answer?) =
        when (limiter) {
            is Limiter -> limiter.observe(op, params, departed, error, answer?.metadata?.quotas, now())
            is SuspendingLimiter -> limiter.observe(op, params, departed, error, answer?.metadata?.quotas, now())
        }

    private suspend fun learn(op: String, params: JsonObject, response: JsonObject) = when (limiter) {
        is Limiter -> limiter.learn(op, params, response, now())
        is SuspendingLimiter -> limiter.learn(op, params, response, now())
    }
}

/** The time in the core's precision, so that no wait ends before its time. */
private fun now(): Instant = Instant.now().truncatedTo(ChronoUnit.MILLIS)

/** An error as the limiter takes it. One of another kind, such as a cancellation, doesn't show whether the call was processed. */
private fun facts(error: Throwable): JsonObject {
    val own = when (error) {
        is ApiException -> mapOf("code" to error.code, "subcode" to error.subcode, "details" to error.details)
        is ValidationException -> mapOf("path" to error.path)
        else -> emptyMap()
    }
    val retry = (error as? WhatsAppException)?.let { mapOf("retry" to facts(it.retry)) }.orEmpty()
    return asJson(own + retry) as JsonObject
}

private fun facts(retry: Retry): Map<String, Any?> = when (retry) {
    Retry.Never -> mapOf("kind" to "never")
    is Retry.Safe -> mapOf("kind" to "safe", "after" to retry.after)
    is Retry.AfterChange -> mapOf("kind" to "after_change", "change" to retry.change)
    Retry.MaybeDuplicate -> mapOf("kind" to "maybe_duplicate")
}
