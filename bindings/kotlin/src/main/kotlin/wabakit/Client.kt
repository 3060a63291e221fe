// Calls of all areas: builds their requests, and reads the responses.

package wabakit

import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.contentOrNull
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import java.security.MessageDigest
import java.time.Duration
import java.util.UUID
import wabakit.ffi.Api
import wabakit.ffi.HeldRequest
import wabakit.ffi.RequestParts
import wabakit.ffi.SampleFile
import wabakit.ffi.compareDigest
import wabakit.ffi.notUploaded
import wabakit.ffi.userAgent
import wabakit.ffi.withSamples

/** Whose calls they are. */
internal class Credentials(
    val token: String,
    val phoneNumberId: String?,
    val wabaId: String?,
    val businessId: String?,
    val appId: String?,
    val appSecret: String?,
    val version: String? = null,
    val baseUrl: String? = null,
    val allowHttp: Boolean = false,
) {
    /** This account where the other has nothing. */
    fun over(base: Credentials) = Credentials(
        token.ifEmpty { base.token },
        phoneNumberId ?: base.phoneNumberId,
        wabaId ?: base.wabaId,
        businessId ?: base.businessId,
        appId ?: base.appId,
        appSecret ?: base.appSecret.takeIf { token.isEmpty() || token == base.token },
        base.version,
        base.baseUrl,
        base.allowHttp,
    )

    /** The IDs of calls without their own. */
    fun ids(): Map<String, JsonPrimitive> =
        mapOf("phone_number_id" to phoneNumberId, "waba_id" to wabaId, "business_id" to businessId)
            .mapNotNull { (name, id) -> id?.let { name to JsonPrimitive(it) } }.toMap()
}

/** Sends the requests of all areas. */
public class Client internal constructor(private val credentials: Credentials, private val options: Options, private val sender: Sender) {
    private val api = credentials.run { calling { Api(token, phoneNumberId, wabaId, businessId, appId, appSecret, version, baseUrl, allowHttp) } }
    private val ids = credentials.ids()
    private val shown = listOf(false, true).map { lazy { calling { api.authorization(it) } } }

    internal fun with(other: Credentials): Client = Client(other.over(credentials), options, sender)

    internal fun with(options: Options): Client = Client(credentials, options.over(this.options), sender)

    internal suspend fun <P, R> call(
        operation: Operation<P, R>,
        params: P,
        options: Options,
        file: ByteArray? = null,
        media: List<ByteArray>? = null,
    ): R {
        val (began, written) = System.nanoTime() to operation.written(params)
        val complete = if (media == null) written else uploaded(operation.name, written, media, options, began)
        return perform(operation, complete, options, file, began = began)
    }

    /** Uploads the files that a call needs first, and returns its parameters with their handles. */
    private suspend fun uploaded(op: String, params: JsonObject, files: List<ByteArray>, options: Options, began: Long): JsonObject {
        // A batch carries no files.
        if (sender.transport is BatchPlace) calling { notUploaded(op) }
        val samples = files.map { SampleFile(it.copyOf(minOf(it.size, 12)), it.size.toULong()) }
        val uploads = calling { api.uploads(op, params.encoded(), options.over(this.options).lenient == true, samples) }
        // Of the options, those of the body belong to the call itself.
        val each = options.run { Options(null, null, timeout, connectTimeout, deadline, maxWait, maxRetries, headers) }
        val handles = uploads.zip(files) { start, file ->
            val session = perform(Operations.UPLOADS_START, wire.parseToJsonElement(start).jsonObject, each, null, began = began)
            val append = Operations.UPLOADS_APPEND.written(AppendUpload(uploadId = session.id, fileOffset = 0))
            perform(Operations.UPLOADS_APPEND, append, each, file, began = began).h
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
        began: Long = System.nanoTime(),
    ): R {
        val options = options.over(this.options)
        val request = request(operation.name, params, options, file, operation.idempotent)
        val call = Call(request, params, options, began, counted = JsonObject(ids + params))
        return sender.send(call) { read(operation, params, it, asked) }
    }

    internal suspend fun raw(method: String, path: String, params: JsonObject, options: Options): RawResponse {
        val (own, options) = "raw.${method.lowercase()}" to options.over(this.options)
        val request = calling { complete(api.raw(method, path, params.encoded()), own, options, method.equals("GET", ignoreCase = true)) }
        return sender.send(Call(request, params, options, System.nanoTime(), counted = JsonObject(ids))) { answer ->
            typed(own, answer, emptyList()) { RawResponse(element(it)) }
        }
    }

    /** Runs the functions of a batch until all have made their calls, and sends those as one request. */
    internal suspend fun <T> batch(functions: List<suspend WhatsApp.() -> T>): List<Result<T>> = coroutineScope {
        val places = functions.indices.map(::BatchPlace)
        val running = functions.zip(places) { function, place ->
            async { place.run { WhatsApp(Client(credentials, options, Sender(place, sender.gate))).function() } }
        }
        places.forEach { it.asked.await() }
        val held = places.map { it.request }
        val sent = places.filterIndexed { i, _ -> held[i] != null }
        if (held.isEmpty() || sent.isNotEmpty()) {
            val joined = join(held)
            val call = Call(joined, JsonObject(emptyMap()), options, System.nanoTime(), counted = null)
            val split = sender.send(call) { split(sent.size, joined.idempotent, it) }
            split.zip(sent) { each, place -> place.answer(each) }
        }
        running.awaitAll()
    }

    internal fun join(held: List<Request?>): Request = calling {
        complete(api.join(held.map { it?.let { HeldRequest(it.op, it.url, it.body) } }), "batch", options, held.all { it?.idempotent != false })
    }

    internal fun split(calls: Int, idempotent: Boolean, answer: Answer): List<Transport.Response> {
        val status = answer.metadata.status.toUShort()
        val split = calling { api.split(calls.toUInt(), idempotent, status, answer.metadata.headers, answer.body) }
        return split.map { Transport.Response(it.status.toInt(), it.headers, it.body.inputStream()) }
    }

    internal fun request(op: String, params: JsonObject, options: Options, file: ByteArray?, idempotent: Boolean = false): Request = calling {
        val options = options.over(this.options)
        val seed = if (file == null) "" else UUID.randomUUID().toString()
        val built = api.request(op, params.encoded(), options.lenient == true, options.extra?.encoded(), file?.size?.toULong(), seed)
        complete(built, op, options, idempotent, file)
    }

    /** The request with its token, the headers of the options, and the file. */
    private fun complete(built: RequestParts, op: String, options: Options, idempotent: Boolean, file: ByteArray? = null): Request {
        val authorization = built.oauth?.let { oauth -> "authorization" to shown[if (oauth) 1 else 0].value }
        val body = if (file == null) built.head else built.head + file + built.tail
        val (timeout, connectTimeout) = (options.timeout ?: Duration.ofSeconds(30)) to (options.connectTimeout ?: Duration.ofSeconds(10))
        val headers = built.headers + ("user-agent" to agent) + listOfNotNull(authorization)
        return Request(built.method, built.url, headers, body, timeout, connectTimeout, idempotent, op).with(options.headers)
    }

    private fun <P, R> read(operation: Operation<P, R>, params: JsonObject, answer: Answer, asked: List<String>): R {
        if (operation.read == null) {
            val sha256 = operation.digest?.let { (params[it] as? JsonPrimitive)?.contentOrNull }
            @Suppress("UNCHECKED_CAST") // an operation without a type returns a file
            return checked(operation.name, answer.metadata.status, answer.metadata.headers, answer.body, sha256) as R
        }
        return typed(operation.name, answer, asked) { wire.decodeFromString(operation.read, it) }
    }

    private fun <R> typed(op: String, answer: Answer, asked: List<String>, decode: (String) -> R): R {
        val read = calling { api.readResponse(op, answer.metadata.status.toUShort(), answer.metadata.headers, answer.body, asked) }
        read.apiVersion?.let { version -> log.warning { "$op: served by version $version of the Graph API, not by the requested one" } }
        val value = decode(read.value)
        if (value is Response) {
            value.raw = read.body.decodeToString()
            value.apiVersion = read.apiVersion
            value.after = read.after
            value.metadata = answer.metadata
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

/** Response to a raw call. */
public class RawResponse internal constructor(
    /** Body of the response. */
    public val data: JsonElement,
) : Response()

private val agent = "${userAgent()} kotlin/${KotlinVersion.CURRENT} java/${System.getProperty("java.version")}"
