// OkHttp, for those who have it: an optional dependency.

package wabakit

import kotlinx.coroutines.suspendCancellableCoroutine
import okhttp3.Call
import okhttp3.Callback
import okhttp3.Dispatcher
import okhttp3.Headers.Companion.toHeaders
import okhttp3.HttpUrl.Companion.toHttpUrlOrNull
import okhttp3.MediaType
import okhttp3.OkHttpClient
import okhttp3.RequestBody
import okio.BufferedSink
import java.io.FilterInputStream
import java.io.IOException
import java.io.InputStream
import java.net.ConnectException
import java.time.Duration
import java.util.concurrent.TimeUnit.MILLISECONDS
import java.util.concurrent.locks.ReentrantLock
import kotlin.concurrent.withLock
import kotlin.coroutines.resumeWithException

/**
 * Sends requests with OkHttp 4.12 or later, which your project depends on (`com.squareup.okhttp3:okhttp`).
 *
 * @param http client with proxies, certificates, interceptors and the like. Its connections are shared; redirects and its own
 * retries are off.
 */
public class OkHttpTransport(http: OkHttpClient) : Transport {
    /** Sends requests with a client of its own, 64 at a time. */
    public constructor() : this(OkHttpClient.Builder().dispatcher(Dispatcher().apply { maxRequestsPerHost = 64 }).build())

    private val http = http.newBuilder()
        .followRedirects(false)
        .followSslRedirects(false)
        .retryOnConnectionFailure(false)
        .addNetworkInterceptor { chain ->
            chain.request().tag(Connection::class.java)?.made = true
            chain.proceed(chain.request())
        }
        .build()

    override suspend fun send(request: Request): Transport.Response {
        val connection = Connection()
        val url = request.url.toHttpUrlOrNull() ?: throw ValidationException("base_url", "a URL", request.url.substringBefore('?'))
        val sent = okhttp3.Request.Builder().url(url).headers(request.headers.toHeaders()).tag(Connection::class.java, connection)
        sent.method(request.method, if (request.body.isEmpty() && request.method != "POST") null else Body(request))
        val timeout = millis(request.timeout)
        val http = http.newBuilder().connectTimeout(millis(request.connectTimeout), MILLISECONDS)
            .readTimeout(timeout, MILLISECONDS).writeTimeout(timeout, MILLISECONDS).build()
        val call = http.newCall(sent.build())
        val response = suspendCancellableCoroutine<okhttp3.Response> { continuation ->
            continuation.invokeOnCancellation { call.cancel() }
            call.enqueue(object : Callback {
                override fun onFailure(call: Call, e: IOException) = continuation.resumeWithException(connection.failure(e))
                override fun onResponse(call: Call, response: okhttp3.Response) =
                    continuation.resume(response) { _, late, _ -> late.close() }
            })
        }
        val headers = response.headers.toMultimap().mapValues { it.value.joinToString(", ") }
        return Transport.Response(response.code, headers, Bytes(response.body!!.byteStream(), call))
    }

    /** OkHttp counts milliseconds in 31 bits, of which 0 are no limit. */
    private fun millis(duration: Duration): Long = duration.milliseconds.toLong().coerceIn(1, Int.MAX_VALUE.toLong())

    /** Connection of a request: before it is made, nothing is sent. */
    private class Connection {
        @Volatile
        var made = false

        /** The exception for a failure: its type shows whether there was a connection. */
        fun failure(cause: IOException): IOException = when {
            made == cause.maySend() -> cause
            made -> IOException(cause.message).apply { addSuppressed(cause) }
            else -> ConnectException(cause.message).apply { initCause(cause) }
        }
    }

    private class Body(private val request: Request) : RequestBody() {
        override fun contentType(): MediaType? = null

        override fun contentLength(): Long = request.body.size.toLong()

        // OkHttp repeats others after a status 503 with `Retry-After: 0`.
        override fun isOneShot(): Boolean = true

        override fun writeTo(sink: BufferedSink) {
            sink.write(request.body)
        }
    }

    private class Bytes(body: InputStream, private val call: Call) : FilterInputStream(body) {
        private val reading = ReentrantLock()

        override fun read(): Int = reading.withLock { super.read() }

        override fun read(bytes: ByteArray, offset: Int, count: Int): Int = reading.withLock { super.read(bytes, offset, count) }

        /** Ends a read in another thread, which then closes the body. */
        override fun close() {
            call.cancel()
            if (reading.tryLock()) try {
                super.close()
            } finally {
                reading.unlock()
            }
        }
    }
}
