// HTTP: what sends requests.

package wabakit

import kotlinx.coroutines.suspendCancellableCoroutine
import java.io.IOException
import java.io.InputStream
import java.net.URI
import java.net.URISyntaxException
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse
import java.net.http.HttpResponse.BodyHandlers
import java.time.Duration
import java.util.concurrent.CompletableFuture
import java.util.concurrent.CompletionException
import kotlin.coroutines.resumeWithException

/** A request of an operation. The headers contain the token. */
public class Request internal constructor(
    /** HTTP method. */
    public val method: String,
    /** URL. */
    public val url: String,
    /** Headers. */
    public val headers: Map<String, String>,
    /** Body; empty if there is none. */
    public val body: ByteArray,
    internal val op: String,
    internal val idempotent: Boolean,
)

/**
 * Sends requests over HTTP. Default: [JavaHttpTransport].
 *
 * Implementations send the headers unchanged and follow no redirects, which would send the token elsewhere.
 */
public fun interface Transport {
    /**
     * Sends a request and returns the response, whatever its status. If there is none, throws an [IOException], which the caller gets
     * as the cause of a [TransportException]. Other exceptions reach the caller unchanged.
     */
    public suspend fun send(request: Request, timeout: Duration): Response

    /** A response, of which the client reads and closes the body. */
    public class Response(
        /** HTTP status code. */
        public val status: Int,
        /** Headers. Upper and lower case of their names are the same. */
        public val headers: Map<String, String>,
        /** Body. */
        public val body: InputStream,
    )
}

/**
 * Sends requests with `java.net.http`.
 *
 * @param http client with proxies, certificates and the like. It must not follow redirects.
 */
public class JavaHttpTransport(
    private val http: HttpClient = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build(),
) : Transport {
    override suspend fun send(request: Request, timeout: Duration): Transport.Response {
        val body = if (request.body.isEmpty()) BodyPublishers.noBody() else BodyPublishers.ofByteArray(request.body)
        val builder = HttpRequest.newBuilder(uri(request.url)).timeout(timeout).method(request.method, body)
        request.headers.forEach(builder::header)
        val response = awaited(http.sendAsync(builder.build(), BodyHandlers.ofInputStream()))
        val headers = response.headers().map().mapValues { it.value.joinToString(", ") }
        return Transport.Response(response.statusCode(), headers, response.body())
    }

    /** Waits for the response to an exchange, which ends with the coroutine. */
    private suspend fun awaited(exchange: CompletableFuture<HttpResponse<InputStream>>): HttpResponse<InputStream> =
        suspendCancellableCoroutine { continuation ->
            continuation.invokeOnCancellation { exchange.cancel(true) }
            exchange.whenComplete { response, error ->
                if (error == null) continuation.resume(response) { _, late, _ -> late.body().close() }
                else continuation.resumeWithException((error as? CompletionException)?.cause ?: error)
            }
        }

    /** Reads a URL. Errors leave out its query, which may contain the proof of the app secret. */
    private fun uri(url: String): URI =
        try {
            URI(url)
        } catch (_: URISyntaxException) {
            throw ValidationException("base_url", "a URL", url.substringBefore('?'))
        }
}
