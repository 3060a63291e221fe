// Webhooks: verifies signatures, returns events.

package wabakit

import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.ensureActive
import kotlinx.coroutines.joinAll
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeoutOrNull
import java.time.Duration
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.CopyOnWriteArrayList
import java.util.concurrent.Executors
import java.util.logging.Level
import kotlin.concurrent.thread
import kotlin.coroutines.coroutineContext
import wabakit.ffi.largestDelivery
import wabakit.ffi.readEvents

/**
 * Receives the deliveries to a callback URL.
 *
 * A delivery has up to 1,000 events in 3 MB; deliveries may come twice and in any order. They are answered with status 200 as soon as
 * they are stored. After any other status the platform redelivers the whole delivery, for up to 7 days.
 *
 * [handler] is for the JDK's own server; [receive] and [dispatch] are for any other.
 *
 * @param appSecrets app secret; several during a rotation, or for several apps. Empty ones are ignored, as anyone can sign with them;
 * without any other, the constructor throws a [ValidationException].
 * @param verifyToken verify token of the callback URL.
 */
public class Webhooks(appSecrets: List<String>, verifyToken: String = "") {
    public constructor(appSecret: String, verifyToken: String = "") : this(listOf(appSecret), verifyToken)

    private val core = calling { wabakit.ffi.Webhooks(appSecrets, verifyToken) }
    private val handlers = CopyOnWriteArrayList<suspend (Event) -> Unit>()
    private val running: MutableSet<Job> = ConcurrentHashMap.newKeySet()

    /** Keys of the events that wait for their handlers, or run in them. */
    private val claimed: MutableSet<String> = ConcurrentHashMap.newKeySet()
    private var store: ((List<Event>) -> List<Event>)? = null
    private var done: (suspend (Event) -> Unit)? = null

    @Volatile
    private var onError: (Throwable, Event?) -> Unit = ::report

    /**
     * Stores each delivery with this function, before the platform is answered. When it throws, the reply is 503, no handler is called,
     * and the platform redelivers. The events that it returns go to the handlers: all events, or those that are new. One function.
     */
    public fun store(store: (List<Event>) -> List<Event>): Webhooks = apply {
        if (this.store != null) throw ValidationException("webhooks.store", "one function", "a second function")
        this.store = store
    }

    /**
     * Calls the handler for each event of a class, or for those that pass the filter: any function of the event.
     *
     * Handlers are called one after another, in the order in which they were added, once the delivery is stored and answered. What one
     * throws goes to [onError], and changes neither the reply nor whether the others are called: the platform can't redeliver a single
     * event. They may block.
     */
    public inline fun <reified E : Event> on(noinline filter: (E) -> Boolean = { true }, noinline handler: suspend (E) -> Unit): Webhooks =
        handle { if (it is E && filter(it)) handler(it) }

    @PublishedApi
    internal fun handle(handler: suspend (Event) -> Unit): Webhooks = apply { handlers += handler }

    /**
     * Calls this function with each event that all its handlers handled without an exception, also if there are none: to mark it as done
     * where it is stored. What isn't marked can be passed to [dispatch] again. One function.
     */
    public fun done(done: suspend (Event) -> Unit): Webhooks = apply {
        if (this.done != null) throw ValidationException("webhooks.done", "one function", "a second function")
        this.done = done
    }

    /** Calls this function with errors: of a handler, with its event, or of storing. Default: the logger `wabakit`. */
    public fun onError(onError: (Throwable, Event?) -> Unit): Webhooks = apply { this.onError = onError }

    /**
     * Returns the reply to a request to the callback URL. The signature is the `X-Hub-Signature-256` header, and the body is byte for
     * byte that of the request. The events of a delivery are stored; pass those of the reply to [dispatch]. Refusals are logged with their
     * reason.
     */
    public fun receive(method: String, query: String?, signature: String?, body: ByteArray): Reply {
        val incoming = core.receive(method, query.orEmpty(), signature, body)
        val status = incoming.status.toInt()
        if (status >= 400) log.warning { "webhook refused with status $status: ${reason(status, incoming.text)}" }
        return try {
            Reply(status, incoming.text, events(incoming.changes).let { if (it.isEmpty()) it else store?.invoke(it) ?: it })
        } catch (error: Throwable) {
            failed(error)
            Reply(503)
        }
    }

    private fun reason(status: Int, text: String) = when (status) {
        405 -> "the method is neither GET nor POST"
        413 -> "the body is larger than $LIMIT bytes"
        else -> text
    }

    /**
     * Starts the handlers of events, one event after another, in a thread of their own, and returns at once. What a handler throws goes
     * to [onError], and doesn't stop the others. Takes the events of a [Reply], and stored events again that weren't [done]. Events that
     * wait for or run in a handler in this process are left out, and the job doesn't wait for them.
     */
    public fun dispatch(events: List<Event>): Job {
        val left = ArrayDeque(events.filter { claimed.add(it.key) })
        val job = CoroutineScope(SupervisorJob() + threads).launch {
            while (left.isNotEmpty()) {
                handle(left.first())
                claimed -= left.removeFirst().key
            }
        }
        running += job
        job.invokeOnCompletion {
            // If it was canceled, perhaps before it started.
            for (event in left) claimed -= event.key
            running -= job
        }
        return job
    }

    private suspend fun handle(event: Event) {
        val failures = handlers.count { handler -> !attempted(event) { handler(event) } }
        if (failures == 0) done?.let { attempted(event) { it(event) } }
    }

    /** Returns true if the function returned. */
    private suspend fun attempted(event: Event, function: suspend () -> Unit): Boolean =
        try {
            function()
            true
        } catch (error: Throwable) {
            // A dispatch that is canceled ends its handlers.
            if (error is CancellationException) coroutineContext.ensureActive()
            failed(error, event)
            false
        }

    /** Waits until no handler is running, at shutdown. Returns false if some still run after the time. */
    public fun drain(timeout: Duration? = null): Boolean = runBlocking {
        suspend fun all() {
            while (running.isNotEmpty()) running.toList().joinAll()
        }
        if (timeout == null) all().let { true } else withTimeoutOrNull(timeout.milliseconds.toLong()) { all() } != null
    }

    private fun failed(error: Throwable, event: Event? = null) {
        try {
            onError(error, event)
        } catch (worse: Throwable) {
            report(error, event)
            report(worse, event)
        }
    }

    /** Returns the body of the reply (plain text) to the GET request that verifies the callback URL, by the query of the request. */
    public fun challenge(query: String?): String = calling { core.challenge(query.orEmpty()) }

    /** Verifies the signature (the `X-Hub-Signature-256` header) of a body, byte for byte, and returns its events. */
    public fun verify(signature: String?, body: ByteArray): List<Event> = events(calling { core.verify(signature, body) })

    /** Reply to a request to the callback URL. */
    public class Reply internal constructor(
        /** HTTP status code. */
        public val status: Int,
        /** Body, as plain text. */
        public val text: String = "",
        /** Events for [dispatch]. */
        public val events: List<Event> = emptyList(),
    )

    public companion object {
        /** Largest delivery that is accepted, in bytes: 4 MiB. The platform sends at most 3 MB. Give it to your server as a limit. */
        public val LIMIT: Int = largestDelivery().toInt()

        /** Returns the events of a delivery whose signature was verified elsewhere. Never throws, and leaves nothing out. */
        public fun events(body: ByteArray): List<Event> = events(readEvents(body))

        /** As many threads as there are running dispatches: a handler that never ends blocks no other delivery. */
        private val threads = Executors.newCachedThreadPool { thread(start = false, isDaemon = true, name = "wabakit") { it.run() } }
            .asCoroutineDispatcher()
    }
}

/** The event isn't printed, as it contains what users wrote: its key is enough to find it. */
private fun report(error: Throwable, event: Event?) {
    val what = if (event == null) "a delivery couldn't be stored" else "a handler of ${event.key} failed"
    log.log(Level.SEVERE, what, error)
}
