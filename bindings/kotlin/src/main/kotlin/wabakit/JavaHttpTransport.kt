// The JDK's HTTP client. Nothing else refers to it, because Android lacks it.

package wabakit

import kotlinx.coroutines.suspendCancellableCoroutine
import java.io.IOException
import java.io.InputStream
import java.net.ConnectException
import java.net.URI
import java.net.URISyntaxException
import java.net.http.HttpClient
import java.net.http.HttpConnectTimeoutException
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublisher
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse
import java.net.http.HttpResponse.BodyHandlers
import java.nio.ByteBuffer
import java.time.Duration
import java.util.concurrent.CompletableFuture
import java.util.concurrent.CompletionException
import java.util.concurrent.Flow.Subscriber
import java.util.concurrent.Flow.Subscription
import java.util.concurrent.atomic.AtomicBoolean
import kotlin.coroutines.resumeWithException

/** Sends requests with `java.net.http`. Default of [WhatsApp]. */
public class JavaHttpTransport private constructor(private val client: (Duration) -> HttpClient) : Transport {
    public constructor() : this(Clients())

    /** Sends requests with this client, with its proxies, certificates and connect time-out. It must not follow redirects. */
    public constructor(http: HttpClient) : this({ http })

    override suspend fun send(request: Request): Transport.Response {
        val response = watched(request.timeout) { progress ->
            val builder = HttpRequest.newBuilder(uri(request.url)).method(request.method, body(request, progress))
            request.headers.forEach(builder::header)
            awaited(client(request.connectTimeout).sendAsync(builder.build(), BodyHandlers.ofInputStream()))
        }
        val headers = response.headers().map().mapValues { it.value.joinToString(", ") }
        return Transport.Response(response.statusCode(), headers, response.body())
    }

    private fun body(request: Request, progress: () -> Unit): BodyPublisher =
        if (request.body.isEmpty()) BodyPublishers.noBody() else Body(request.body, once = !request.idempotent, progress)

    /** Waits for the response to an exchange, which ends with the coroutine. */
    private suspend fun awaited(exchange: CompletableFuture<HttpResponse<InputStream>>): HttpResponse<InputStream> =
        suspendCancellableCoroutine { continuation ->
            continuation.invokeOnCancellation { exchange.cancel(true) }
            exchange.whenComplete { response, error ->
                if (error == null) continuation.resume(response) { _, late, _ -> late.body().close() }
                else continuation.resumeWithException(cause(error))
            }
        }

    private fun cause(error: Throwable): Throwable {
        val cause = (error as? CompletionException)?.cause ?: error
        return if (cause is HttpConnectTimeoutException) ConnectException("no connection in time").initCause(cause) else cause
    }

    /** Reads a URL. Errors leave out its query, which may contain the proof of the app secret. */
    private fun uri(url: String): URI =
        try {
            URI(url)
        } catch (_: URISyntaxException) {
            throw ValidationException("base_url", "a URL", url.substringBefore('?'))
        }
}

/** Clients with default settings, one for each connect time-out: the JDK has that per client. One that isn't used ends by itself. */
private class Clients : (Duration) -> HttpClient {
    private val clients = object : LinkedHashMap<Duration, HttpClient>(8, 0.75f, true) {
        override fun removeEldestEntry(eldest: Map.Entry<Duration, HttpClient>) = size > 4
    }

    override fun invoke(connectTimeout: Duration): HttpClient = synchronized(clients) {
        clients.getOrPut(connectTimeout) {
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).connectTimeout(connectTimeout).build()
        }
    }
}

/**
 * Body of a request. Each part that is sent counts as progress. With `once`, it is sent once, although a JVM can be set to repeat
 * requests of any method (`jdk.httpclient.enableAllMethodRetry`).
 */
private class Body(bytes: ByteArray, private val once: Boolean, private val progress: () -> Unit) : BodyPublisher {
    private val bytes = BodyPublishers.ofByteArray(bytes)
    private val sent = AtomicBoolean()

    override fun contentLength(): Long = bytes.contentLength()

    override fun subscribe(subscriber: Subscriber<in ByteBuffer>) {
        if (sent.getAndSet(true) && once) {
            subscriber.onSubscribe(object : Subscription {
                override fun request(n: Long) = Unit
                override fun cancel() = Unit
            })
            return subscriber.onError(IOException("the connection was closed before a response"))
        }
        bytes.subscribe(object : Subscriber<ByteBuffer> {
            override fun onSubscribe(subscription: Subscription) = subscriber.onSubscribe(subscription)
            override fun onNext(part: ByteBuffer) = progress().also { subscriber.onNext(part) }
            override fun onError(error: Throwable) = subscriber.onError(error)
            override fun onComplete() = subscriber.onComplete()
        })
    }
}
