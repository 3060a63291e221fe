// The client: parameters in, answers out, over java.net.http.

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
import wabakit.ffi.Judged
import wabakit.ffi.compareDigest
import wabakit.ffi.oversized
import wabakit.ffi.responseLimit

/** How one call differs from others: `lenient` lets bounds and unknown fields through, never types; `extra` is merged deep into the body after the checks. */
public class Options(public val lenient: Boolean = false, public val extra: JsonObject? = null)

/** A request, for those who send it themselves. The headers hold the token. */
public class Request internal constructor(
    public val method: String,
    public val url: String,
    public val headers: Map<String, String>,
    public val body: BodyPublisher,
)

/**
 * The WhatsApp Business Platform, as one business phone number.
 *
 * @param token an access token. Keep system-user tokens and app secrets on servers: whoever has them owns the account.
 * @param phoneNumberId the business phone number's id, for calls that don't name one.
 * @param wabaId the WhatsApp Business account, for calls that don't name one.
 * @param businessId the business portfolio, for calls that don't name one.
 * @param appId the app, for calls that don't name one.
 * @param appSecret proves with each call that it comes from the app that owns this secret.
 * @param version another Graph version than the one that this release was written for, as in `v24.0`.
 * @param baseUrl another place than the platform: the sandbox, a proxy. It sees the token, so it begins with `https://`, or is on
 * this machine.
 * @param timeout for how long to wait for an answer.
 * @param allowHttp allows a `baseUrl` on another machine without TLS: everyone on the way can read the token. Default: false.
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

    /** The same operations, each with a future of its answer. */
    public val async: AsyncAreas = object : AsyncAreas(client) {}

    /** The request for an operation, by its name and the platform's names of parameters. */
    public fun request(op: String, params: JsonObject, file: ByteArray? = null, options: Options = Options()): Request =
        client.request(op, params, options, file)

    /** What the platform answered to a request that you sent yourself: the body, or an exception. */
    public fun response(op: String, status: Int, headers: Map<String, String>, body: ByteArray, sha256: String? = null): ByteArray =
        client.judged(op, status, headers, body, sha256).body
}

/** What areas of operations call. */
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

    internal fun <P, R : Answer, T> pages(operation: Operation<P, R>, params: P, options: Options, items: (R) -> List<T>): Sequence<T> = sequence {
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

    /** What to throw where no answer came: what isn't the network's fault passes as it is. */
    private fun lost(cause: Throwable, operation: Operation<*, *>): Throwable =
        if (cause is IOException) TransportError(cause, operation.idempotent) else cause

    private fun prepared(op: String, params: JsonObject, options: Options, file: ByteArray?): HttpRequest {
        val request = request(op, params, options, file)
        val builder = HttpRequest.newBuilder(uri(request.url)).timeout(timeout).method(request.method, request.body)
        request.headers.forEach(builder::header)
        return builder.build()
    }

    /** A URL, of which what can't be one is told without its query: that may hold the proof of the app secret. */
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
        val told = operation.digest?.let { (params[it] as? JsonPrimitive)?.contentOrNull }
        val body = response.body() ?: ByteArray(0).also { calling { oversized(operation.name, status.toUShort()) } }
        val judged = judged(operation.name, status, headers, body, told, asked)
        @Suppress("UNCHECKED_CAST") // an operation without a type answers with a file
        val type = operation.read ?: return judged.body as R
        val text = judged.body.decodeToString()
        val answer = try {
            read(type, text)
        } catch (cause: IllegalArgumentException) {
            val retry = if (operation.idempotent) Retry.Safe() else Retry.MaybeDuplicate
            throw UnexpectedResponseException(mismatch(type, cause), status, headers, judged.body, retry)
        }
        if (answer is Answer) {
            answer.raw = text
            answer.apiVersion = judged.apiVersion
            answer.after = judged.after
        }
        return answer
    }

    /** An answer that may be read. */
    internal fun judged(
        op: String,
        status: Int,
        headers: Map<String, String>,
        body: ByteArray,
        sha256: String?,
        asked: List<String> = emptyList(),
    ): Judged {
        val known = Operations.all.find { it.name == op }
        val file = known != null && known.read == null && status in 200..299
        if (!file) return calling { api.judge(op, status.toUShort(), headers, body, asked) }
        sha256?.let { calling(body) { compareDigest(op, status.toUShort(), it, MessageDigest.getInstance("SHA-256").digest(body)) } }
        return Judged(body, null, null)
    }

    private fun bounded(op: String): BodyHandler<ByteArray?> {
        val limit = calling { responseLimit(op) }.toLong()
        return BodyHandler { Bounded(limit) }
    }
}

/** Reads a body; nothing if it is longer than so many bytes. */
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
