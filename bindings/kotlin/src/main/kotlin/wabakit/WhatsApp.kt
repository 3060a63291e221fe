// The client, over java.net.http.

package wabakit

import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.contentOrNull
import kotlinx.serialization.json.jsonPrimitive
import java.io.ByteArrayOutputStream
import java.io.IOException
import java.net.URI
import java.net.URISyntaxException
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublisher
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse
import java.net.http.HttpResponse.BodyHandler
import java.net.http.HttpResponse.BodySubscriber
import java.nio.ByteBuffer
import java.security.MessageDigest
import java.time.Duration
import java.util.UUID
import java.util.concurrent.CompletableFuture
import java.util.concurrent.CompletionException
import java.util.concurrent.CompletionStage
import java.util.concurrent.Flow
import wabakit.ffi.Api
import wabakit.ffi.CheckedResponse
import wabakit.ffi.compareDigest
import wabakit.ffi.oversized
import wabakit.ffi.responseLimit

/** Options of one call. */
public class Options(
    /** Whether values out of bounds and unknown fields are sent; types are always checked. Default: false. */
    public val lenient: Boolean = false,
    /** JSON that is merged deep into the body after the checks. */
    public val extra: JsonObject? = null,
)

/** A request to send with another HTTP client. The headers contain the token. */
public class Request internal constructor(
    public val method: String,
    public val url: String,
    public val headers: Map<String, String>,
    public val body: BodyPublisher,
)

/**
 * Client of the WhatsApp Business Platform.
 *
 * @param token access token. Keep system user tokens and app secrets on servers: whoever has them controls the account.
 * @param phoneNumberId business phone number ID, for calls without one.
 * @param wabaId WhatsApp Business account ID, for calls without one.
 * @param businessId business portfolio ID, for calls without one.
 * @param appId app ID, for calls without one.
 * @param appSecret app secret, with which each call is signed (`appsecret_proof`).
 * @param version Graph API version, as in `v24.0`. Default: the one that this release was written for.
 * @param baseUrl base URL of the sandbox or a proxy. It receives the token, so it must begin with `https://` or be on this machine.
 * Default: the platform's.
 * @param timeout how long to wait for a response. Default: 30 s.
 * @param allowHttp allows a `baseUrl` on another machine without TLS, where the network can read the token. Default: false.
 */
public class WhatsApp internal constructor(private val client: Client) : Areas(client) {
    public constructor(
        token: String,
        phoneNumberId: String? = null,
        wabaId: String? = null,
        businessId: String? = null,
        appId: String? = null,
        appSecret: String? = null,
        version: String? = null,
        baseUrl: String? = null,
        timeout: Duration = Duration.ofSeconds(30),
        allowHttp: Boolean = false,
    ) : this(Client(calling { Api(token, phoneNumberId, wabaId, businessId, appId, appSecret, version, baseUrl, allowHttp) }, timeout))

    /** The same operations, each with a future of its response. */
    public val async: AsyncAreas = object : AsyncAreas(client) {}

    /** Returns the request of an operation, by its name and the platform's names of parameters. */
    public fun request(op: String, params: JsonObject, file: ByteArray? = null, options: Options = Options()): Request =
        client.request(op, params, options, file)

    /** Checks the response to a request that another HTTP client sent, and returns its body. */
    public fun response(op: String, status: Int, headers: Map<String, String>, body: ByteArray, sha256: String? = null): ByteArray =
        client.checked(op, status, headers, body, sha256).body
}

/** Sends the requests of all areas. */
public class Client internal constructor(
    private val api: Api,
    private val timeout: Duration,
    private val http: HttpClient = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).connectTimeout(timeout).build(),
) {
    private val shown = listOf(false, true).map { lazy { calling { api.authorization(it) } } }

    internal fun <P, R> call(operation: Operation<P, R>, params: P, options: Options, file: ByteArray? = null): R =
        perform(operation, operation.written(params), options, file)

    internal fun <P, R> future(operation: Operation<P, R>, params: P, options: Options, file: ByteArray? = null): CompletableFuture<R> {
        val written = operation.written(params)
        return http.sendAsync(prepared(operation.name, written, options, file), bounded(operation.name)).handle { response, error ->
            if (error != null) throw lost((error as? CompletionException)?.cause ?: error, operation)
            read(operation, written, response)
        }
    }

    internal fun <P, R : Response, T> pages(operation: Operation<P, R>, params: P, options: Options, items: (R) -> List<T>): Sequence<T> = sequence {
        var at: JsonObject? = operation.written(params)
        val asked = mutableListOf<String>()
        while (at != null) {
            at["after"]?.let { asked += it.jsonPrimitive.content }
            val page = perform(operation, at, options, null, asked)
            yieldAll(items(page))
            at = page.after?.let { JsonObject(at!! + ("after" to JsonPrimitive(it))) }
        }
    }

    private fun <P, R> perform(
        operation: Operation<P, R>,
        params: JsonObject,
        options: Options,
        file: ByteArray?,
        asked: List<String> = emptyList(),
    ): R {
        val request = prepared(operation.name, params, options, file)
        val response = try {
            http.send(request, bounded(operation.name))
        } catch (cause: IOException) {
            throw lost(cause, operation)
        }
        return read(operation, params, response, asked)
    }

    /** The exception for a request without a response: what isn't an error of the network passes unchanged. */
    private fun lost(cause: Throwable, operation: Operation<*, *>): Throwable =
        if (cause is IOException) TransportException(cause, operation.idempotent) else cause

    private fun prepared(op: String, params: JsonObject, options: Options, file: ByteArray?): HttpRequest {
        val request = request(op, params, options, file)
        val builder = HttpRequest.newBuilder(uri(request.url)).timeout(timeout).method(request.method, request.body)
        request.headers.forEach(builder::header)
        return builder.build()
    }

    /** Reads a URL. Errors leave out its query, which may contain the proof of the app secret. */
    private fun uri(url: String): URI =
        try {
            URI(url)
        } catch (_: URISyntaxException) {
            throw ValidationException("base_url", "a URL", url.substringBefore('?'))
        }

    internal fun request(op: String, params: JsonObject, options: Options, file: ByteArray?): Request = calling {
        val seed = if (file == null) "" else UUID.randomUUID().toString()
        val built = api.request(op, params.encoded(), options.lenient, options.extra?.encoded(), file?.size?.toULong(), seed)
        val parts = listOfNotNull(built.head, file, built.tail).filter { it.isNotEmpty() }.map(BodyPublishers::ofByteArray)
        val body = if (parts.isEmpty()) BodyPublishers.noBody() else BodyPublishers.concat(*parts.toTypedArray())
        Request(built.method, built.url, built.headers + ("authorization" to shown[if (built.oauth) 1 else 0].value), body)
    }

    private fun <P, R> read(
        operation: Operation<P, R>,
        params: JsonObject,
        response: HttpResponse<ByteArray?>,
        asked: List<String> = emptyList(),
    ): R {
        val status = response.statusCode()
        val headers = response.headers().map().mapValues { it.value.joinToString(", ") }
        val sha256 = operation.digest?.let { (params[it] as? JsonPrimitive)?.contentOrNull }
        val body = response.body() ?: ByteArray(0).also { calling { oversized(operation.name, status.toUShort()) } }
        val checked = checked(operation.name, status, headers, body, sha256, asked)
        @Suppress("UNCHECKED_CAST") // an operation without a type returns a file
        val type = operation.read ?: return checked.body as R
        val text = checked.body.decodeToString()
        val read = try {
            read(type, text)
        } catch (cause: IllegalArgumentException) {
            val retry = if (operation.idempotent) Retry.Safe() else Retry.MaybeDuplicate
            throw UnexpectedResponseException(mismatch(type, cause), status, headers, checked.body, retry)
        }
        if (read is Response) {
            read.raw = text
            read.apiVersion = checked.apiVersion
            read.after = checked.after
        }
        return read
    }

    /** Checks a response, and returns its body. */
    internal fun checked(
        op: String,
        status: Int,
        headers: Map<String, String>,
        body: ByteArray,
        sha256: String?,
        asked: List<String> = emptyList(),
    ): CheckedResponse {
        val known = Operations.all.find { it.name == op }
        val file = known != null && known.read == null && status in 200..299
        if (!file) return calling { api.checkResponse(op, status.toUShort(), headers, body, asked) }
        sha256?.let { calling(body) { compareDigest(op, status.toUShort(), it, MessageDigest.getInstance("SHA-256").digest(body)) } }
        return CheckedResponse(body, null, null)
    }

    private fun bounded(op: String): BodyHandler<ByteArray?> {
        val limit = calling { responseLimit(op) }.toLong()
        return BodyHandler { Bounded(limit) }
    }
}

/** Reads a body; null if it is longer than the limit, in bytes. */
private class Bounded(private val limit: Long) : BodySubscriber<ByteArray?> {
    private val read = ByteArrayOutputStream()
    private val body = CompletableFuture<ByteArray?>()
    private lateinit var subscription: Flow.Subscription

    override fun getBody(): CompletionStage<ByteArray?> = body

    override fun onSubscribe(subscription: Flow.Subscription) {
        this.subscription = subscription
        subscription.request(Long.MAX_VALUE)
    }

    override fun onNext(parts: List<ByteBuffer>) {
        if (read.size() + parts.sumOf { it.remaining().toLong() } > limit) {
            subscription.cancel()
            body.complete(null)
        } else {
            for (part in parts) read.writeBytes(ByteArray(part.remaining()).also(part::get))
        }
    }

    override fun onError(error: Throwable) {
        body.completeExceptionally(error)
    }

    override fun onComplete() {
        body.complete(read.toByteArray())
    }
}
