// HTTP: what sends requests.

package wabakit

import java.io.IOException
import java.io.InputStream
import java.net.URI
import java.net.URISyntaxException
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse.BodyHandlers
import java.time.Duration
import java.util.concurrent.CancellationException
import java.util.concurrent.CompletableFuture

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
)

/**
 * Sends requests over HTTP. Default: [JavaHttpTransport].
 *
 * Implementations send the headers unchanged and follow no redirects, which would send the token elsewhere.
 */
public fun interface Transport {
    /**
     * Sends a request. The future completes with the response, whatever its status, or with an [IOException] if there is none: the
     * caller gets it as the cause of a [TransportException]. Other exceptions reach the caller unchanged.
     */
    public fun send(request: Request, timeout: Duration): CompletableFuture<Response>

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
    override fun send(request: Request, timeout: Duration): CompletableFuture<Transport.Response> {
        val body = if (request.body.isEmpty()) BodyPublishers.noBody() else BodyPublishers.ofByteArray(request.body)
        val builder = HttpRequest.newBuilder(uri(request.url)).timeout(timeout).method(request.method, body)
        request.headers.forEach(builder::header)
        val exchange = http.sendAsync(builder.build(), BodyHandlers.ofInputStream())
        val response = exchange.thenApply { response ->
            val headers = response.headers().map().mapValues { it.value.joinToString(", ") }
            Transport.Response(response.statusCode(), headers, response.body())
        }
        return response.apply { whenComplete { _, error -> if (error is CancellationException) exchange.cancel(true) } }
    }

    /** Reads a URL. Errors leave out its query, which may contain the proof of the app secret. */
    private fun uri(url: String): URI =
        try {
            URI(url)
        } catch (_: URISyntaxException) {
            throw ValidationException("base_url", "a URL", url.substringBefore('?'))
        }
}
