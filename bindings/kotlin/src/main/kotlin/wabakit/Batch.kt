// Batches: many calls in one request.

package wabakit

import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.ensureActive
import java.util.concurrent.atomic.AtomicInteger

/** Transport of one function of a batch. It holds the request back until the response is there. */
internal class BatchPlace(place: Int) : Transport {
    /** Complete once the request is known, or the function ended without one. */
    val asked = CompletableDeferred<Unit>()

    @Volatile
    var request: Request? = null
        private set

    private val path = "batch[$place]"
    private val answer = CompletableDeferred<Transport.Response>()
    private val calls = AtomicInteger()

    @Volatile
    private var refused: ValidationException? = null

    override suspend fun send(request: Request): Transport.Response {
        if (calls.incrementAndGet() > 1) throw refuse("more")
        this.request = request
        asked.complete(Unit)
        return answer.await()
    }

    /** Runs the function, whose client sends over this transport. */
    suspend fun <T> run(function: suspend () -> T): Result<T> =
        try {
            val value = function()
            if (calls.get() == 0) refuse("none")
            refused?.let { Result.failure(it) } ?: Result.success(value)
        } catch (error: Exception) {
            // A batch that is cancelled ends its functions.
            currentCoroutineContext().ensureActive()
            Result.failure(refused ?: error)
        } finally {
            asked.complete(Unit)
        }

    fun answer(response: Transport.Response) {
        answer.complete(response)
    }

    /** Refuses the function, and its first call unless that was sent. */
    private fun refuse(number: String): ValidationException {
        val error = ValidationException(path, "a function that makes one call", number)
        refused = error
        request = null
        answer.completeExceptionally(error)
        return error
    }
}
