// The client.

package wabakit

import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.contentOrNull
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import java.io.IOException
import java.security.MessageDigest
import java.time.Duration
import java.util.UUID
import wabakit.ffi.Api
import wabakit.ffi.HeldRequest
import wabakit.ffi.SampleFile
import wabakit.ffi.compareDigest
import wabakit.ffi.notUploaded
import wabakit.ffi.oversized
import wabakit.ffi.responseLimit
import wabakit.ffi.withSamples

/** Options of one call. */
public class Options(
    /** Whether values out of bounds and unknown fields are sent; types are always checked. Default: false. */
    public val lenient: Boolean = false,
    /** JSON that is merged deep into the body after the checks. */
    public val extra: JsonObject? = null,
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
 * @param transport sends the requests. Default: [JavaHttpTransport].
 * @param allowHttp allows a `baseUrl` on another machine without TLS, where the network can read the token. Default: false.
 */
public class WhatsApp internal constructor(internal val client: Client) : Areas(client) {
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
        transport: Transport = JavaHttpTransport(),
        allowHttp: Boolean = false,
    ) : this(Client(calling { Api(token, phoneNumberId, wabaId, businessId, appId, appSecret, version, baseUrl, allowHttp) }, timeout, transport))

    /**
     * Runs calls and waits for their result, for code that isn't in a coroutine, such as scripts, servlets and Java:
     * `wa.blocking { phoneNumbers.get() }`. Interrupting the thread cancels the request.
     */
    public fun <R> blocking(block: suspend WhatsApp.() -> R): R = runBlocking { this@WhatsApp.block() }

    /** Returns a client for another business phone number, over the same connections. */
    public fun number(phoneNumberId: String): WhatsApp = WhatsApp(client.number(phoneNumberId))

    /**
     * Performs up to 50 calls in one request: `wa.batch({ phoneNumbers.get() }, { accounts.get() })`. Each function makes one call,
     * without a file; the request is sent once all functions have made theirs. Returns the results in the order of the functions,
     * each with its own failure. Throws an exception if the request as a whole fails. Each call counts against the rate limits.
     */
    public suspend fun <T> batch(vararg calls: suspend WhatsApp.() -> T): List<Result<T>> = client.batch(calls.asList())

    /** Returns the request of an operation, by its name and the platform's names of parameters. */
    public fun request(op: String, params: JsonObject, file: ByteArray? = null, options: Options = Options()): Request =
        client.request(op, params, options, file)

    /** Checks the response to a request that another HTTP client sent, and returns its body. */
    public fun response(op: String, status: Int, headers: Map<String, String>, body: ByteArray, sha256: String? = null): ByteArray =
        client.checked(op, status, headers, body, sha256)
}

/** Sends the requests of all areas. */
public class Client internal constructor(private val api: Api, private val timeout: Duration, private val transport: Transport) {
    private val connectTimeout = Duration.ofSeconds(10)
    private val shown = listOf(false, true).map { lazy { calling { api.authorization(it) } } }

    internal fun number(phoneNumberId: String): Client = Client(api.number(phoneNumberId), timeout, transport)

    internal suspend fun <P, R> call(
        operation: Operation<P, R>,
        params: P,
        options: Options,
        file: ByteArray? = null,
        media: List<ByteArray>? = null,
    ): R {
        val written = operation.written(params)
        return perform(operation, if (media == null) written else uploaded(operation.name, written, media, options), options, file)
    }

    /** Uploads the files that a call needs first, and returns its parameters with their handles. */
    private suspend fun uploaded(op: String, params: JsonObject, files: List<ByteArray>, options: Options): JsonObject {
        // A batch carries no files.
        if (transport is BatchPlace) calling { notUploaded(op) }
        val samples = files.map { SampleFile(it.copyOf(minOf(it.size, 12)), it.size.toULong()) }
        val uploads = calling { api.uploads(op, params.encoded(), options.lenient, samples) }
        val handles = uploads.zip(files) { start, file ->
            val session = perform(Operations.UPLOADS_START, wire.parseToJsonElement(start).jsonObject, Options(), null)
            call(Operations.UPLOADS_APPEND, AppendUpload(uploadId = session.id, fileOffset = 0), Options(), file).h
        }
        return wire.parseToJsonElement(calling { withSamples(params.encoded(), handles) }).jsonObject
    }

    internal fun <P, R : Response, T> pages(operation: Operation<P, R>, params: P, options: Options, items: (R) -> List<T>): Flow<T> = flow {
        var at: JsonObject? = operation.written(params)
        val asked = mutableListOf<String>()
        while (at != null) {
            at["after"]?.let { asked += it.jsonPrimitive.content }
            val page = perform(operation, at, options, null, asked)
            for (item in items(page)) emit(item)
            at = page.after?.let { JsonObject(at!! + ("after" to JsonPrimitive(it))) }
        }
    }

    private suspend fun <P, R> perform(
        operation: Operation<P, R>,
        params: JsonObject,
        options: Options,
        file: ByteArray?,
        asked: List<String> = emptyList(),
    ): R {
        val (response, body) = exchange(request(operation.name, params, options, file, operation.idempotent))
        return read(operation, params, response, body, asked)
    }

    /** Runs the functions of a batch until all have made their calls, and sends those as one request. */
    internal suspend fun <T> batch(functions: List<suspend WhatsApp.() -> T>): List<Result<T>> = coroutineScope {
        val places = functions.indices.map(::BatchPlace)
        val running = functions.zip(places) { function, place ->
            async { place.run { WhatsApp(Client(api, timeout, place)).function() } }
        }
        places.forEach { it.asked.await() }
        val held = places.map { it.request }
        val sent = places.filterIndexed { i, _ -> held[i] != null }
        if (held.isEmpty() || sent.isNotEmpty()) {
            val joined = join(held)
            val (response, body) = exchange(joined)
            split(sent.size, joined.idempotent, response, body).zip(sent) { each, place -> place.answer(each) }
        }
        running.awaitAll()
    }

    internal fun join(held: List<Request?>): Request = calling {
        val built = api.join(held.map { it?.let { HeldRequest(it.op, it.url, it.body) } })
        val headers = built.headers + ("authorization" to shown[0].value)
        val sent = held.filterNotNull()
        Request(built.method, built.url, headers, built.head, timeout, connectTimeout, sent.all { it.idempotent }, sent.first().op)
    }

    internal fun split(calls: Int, idempotent: Boolean, response: Transport.Response, body: ByteArray): List<Transport.Response> {
        val headers = response.headers.mapKeys { it.key.lowercase() }
        val split = calling { api.split(calls.toUInt(), idempotent, response.status.toUShort(), headers, body) }
        return split.map { Transport.Response(it.status.toInt(), it.headers, it.body.inputStream()) }
    }

    private suspend fun exchange(request: Request): Pair<Transport.Response, ByteArray> =
        try {
            val response = transport.send(request)
            response to body(request, response)
        } catch (cause: IOException) {
            throw TransportException(cause, request.idempotent || !cause.maySend())
        }

    internal fun request(op: String, params: JsonObject, options: Options, file: ByteArray?, idempotent: Boolean = false): Request = calling {
        val seed = if (file == null) "" else UUID.randomUUID().toString()
        val built = api.request(op, params.encoded(), options.lenient, options.extra?.encoded(), file?.size?.toULong(), seed)
        val body = if (file == null) built.head else built.head + file + built.tail
        val authorization = built.oauth?.let { oauth -> "authorization" to shown[if (oauth) 1 else 0].value }
        Request(built.method, built.url, built.headers + listOfNotNull(authorization), body, timeout, connectTimeout, idempotent, op)
    }

    /** Reads no more of a body than its limit. */
    private suspend fun body(request: Request, response: Transport.Response): ByteArray {
        val limit = calling { responseLimit(request.op) }.toInt()
        val body = response.read(limit, request.timeout)
        if (body.size > limit) calling { oversized(request.op, response.status.toUShort()) }
        return body
    }

    private fun <P, R> read(
        operation: Operation<P, R>,
        params: JsonObject,
        response: Transport.Response,
        body: ByteArray,
        asked: List<String>,
    ): R {
        val (op, headers) = operation.name to response.headers.mapKeys { it.key.lowercase() }
        if (operation.read == null) {
            val sha256 = operation.digest?.let { (params[it] as? JsonPrimitive)?.contentOrNull }
            @Suppress("UNCHECKED_CAST") // an operation without a type returns a file
            return checked(op, response.status, headers, body, sha256) as R
        }
        val read = calling { api.readResponse(op, response.status.toUShort(), headers, body, asked) }
        val value = wire.decodeFromString(operation.read, read.value)
        if (value is Response) {
            value.raw = read.body.decodeToString()
            value.apiVersion = read.apiVersion
            value.after = read.after
        }
        return value
    }

    /** Checks a response, and returns its body. */
    internal fun checked(op: String, status: Int, headers: Map<String, String>, body: ByteArray, sha256: String?): ByteArray {
        val known = Operations.all.find { it.name == op }
        val file = known != null && known.read == null && status in 200..299
        if (!file) return calling { api.checkResponse(op, status.toUShort(), headers, body) }
        sha256?.let { calling(body) { compareDigest(op, status.toUShort(), it, MessageDigest.getInstance("SHA-256").digest(body)) } }
        return body
    }
}
