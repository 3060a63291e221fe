// HTTP: what sends requests.

package wabakit

import java.io.IOException
import java.io.InputStream
import java.net.ConnectException
import java.net.NoRouteToHostException
import java.net.UnknownHostException
import java.time.Duration
import java.nio.channels.UnresolvedAddressException
import javax.net.ssl.SSLHandshakeException
import javax.net.ssl.SSLPeerUnverifiedException

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
    /** Longest time without progress, until the response begins and then between parts of its body. */
    public val timeout: Duration,
    /** Longest time until a connection is made. */
    public val connectTimeout: Duration,
    /** True if sending the request twice does no harm. */
    public val idempotent: Boolean,
    internal val op: String,
)

/**
 * Sends requests over HTTP. Default: [JavaHttpTransport]. [OkHttpTransport] works on Android too.
 *
 * Implementations send the headers unchanged, send no request twice, and follow no redirects, which would send the token elsewhere.
 */
public fun interface Transport {
    /**
     * Sends a request and returns the response, whatever its status, as soon as it begins. If there is none, throws an [IOException],
     * which the caller gets as the cause of a [TransportException]. A [ConnectException] means that nothing was sent, as do exceptions
     * of name resolution and of the TLS handshake: such requests are retried. Other exceptions reach the caller unchanged. The request
     * ends when the coroutine is canceled.
     */
    public suspend fun send(request: Request): Response

    /** A response, of which the client reads and closes the body. */
    public class Response(
        /** HTTP status code. */
        public val status: Int,
        /** Headers. Upper and lower case of their names are the same. */
        public val headers: Map<String, String>,
        /** Body. The client may close it while another thread reads; the reading ends then. */
        public val body: InputStream,
    )
}

/** Returns whether a request that failed this way may have been sent: there may have been a connection. */
internal fun Throwable.maySend(): Boolean = generateSequence(this) { it.cause }.take(8).none {
    it is ConnectException || it is UnknownHostException || it is NoRouteToHostException || it is UnresolvedAddressException ||
        it is SSLHandshakeException || it is SSLPeerUnverifiedException
}
