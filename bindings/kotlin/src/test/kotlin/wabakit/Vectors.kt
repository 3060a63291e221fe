// Reading the vectors and comparing. Their format is in tests/README.md.

package wabakit

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.contentOrNull
import org.junit.jupiter.api.DynamicTest
import java.io.File
import java.net.URLDecoder
import java.time.Duration
import java.util.Base64

/** Every case of a folder as a test. */
fun cases(folder: String, check: (JsonObject) -> Unit): List<DynamicTest> {
    val files = File("../../tests/vectors/$folder").listFiles()!!.sorted()
    return files.flatMap { file ->
        val cases = (wire.parseToJsonElement(file.readText()) as JsonObject).list("cases")
        cases.map { DynamicTest.dynamicTest("${file.name}: ${(it as JsonObject).text("name")}") { check(expand(it) as JsonObject) } }
    }
}

/** A value in which what stands for long texts is those texts. */
private fun expand(value: JsonElement): JsonElement = when (value) {
    is JsonArray -> JsonArray(value.map(::expand))
    is JsonObject -> {
        val only = value.entries.singleOrNull()
        val list = only?.value as? JsonArray
        when {
            only?.key == "repeat" && list != null -> JsonPrimitive(expand(list[0]).text().repeat(list[1].text().toInt()))
            only?.key == "join" && list != null -> JsonPrimitive(list.joinToString("") { expand(it).text() })
            else -> JsonObject(value.mapValues { expand(it.value) })
        }
    }
    else -> value
}

fun JsonElement.text(): String = (this as JsonPrimitive).content

fun JsonObject.text(name: String): String? = (this[name] as? JsonPrimitive)?.contentOrNull

fun JsonObject.list(name: String): List<JsonElement> = (this[name] as? JsonArray).orEmpty()

/** The bytes that a vector tells: as text, as `{"base64": …}`, or as JSON. */
fun bytes(told: JsonElement): ByteArray {
    if (told is JsonPrimitive && told.isString) return told.content.encodeToByteArray()
    val base64 = (told as? JsonObject)?.text("base64") ?: return told.toString().encodeToByteArray()
    return Base64.getDecoder().decode(base64)
}

fun client(settings: JsonElement?): WhatsApp {
    val told = settings as? JsonObject
    fun of(name: String, usual: String?) = if (told != null && name in told) told.text(name) else usual
    return WhatsApp(
        token = of("token", "TOKEN").orEmpty(),
        phoneNumberId = of("number", "106540352242922"),
        wabaId = of("waba", "102290129340398"),
        businessId = of("business", "506914307656634"),
        appId = of("app", "670843887433847"),
        appSecret = of("app_secret", null),
        version = of("version", null),
        baseUrl = of("base_url", null),
        allowHttp = of("allow_http", null) == "true",
    )
}

fun limits(told: JsonElement?): Limits {
    fun of(name: String) = (told as? JsonObject)?.text(name)
    fun time(name: String) = of(name)?.let { Duration.ofMillis(it.toLong()) }
    val model = of("pair_model")?.let { PairModel.valueOf(it.uppercase()) }
    fun number(name: String) = of(name)?.toLong()
    return Limits(
        time("pair_interval"), number("pair_burst"), time("pair_burst_window"), model, time("pair_margin"),
        number("throughput"), time("throughput_margin"), number("messaging_limit"),
    )
}

fun same(what: String, told: Any?, happened: Any?) {
    val equal = if (told is JsonElement && happened is JsonElement) equal(told, happened) else told == happened
    if (!equal) throw AssertionError("$what: expected ${"$told".take(500)}, got ${"$happened".take(500)}")
}

private fun equal(a: JsonElement, b: JsonElement): Boolean = when {
    a is JsonArray && b is JsonArray -> a.size == b.size && a.zip(b).all { (a, b) -> equal(a, b) }
    a is JsonObject && b is JsonObject -> a.keys == b.keys && a.all { (key, value) -> equal(value, b.getValue(key)) }
    else -> a == b
}

/** Do something that ends as the case says: with an error of its class and fields, or with nothing. */
fun <T> outcome(case: JsonObject, happen: () -> T, check: (T) -> Unit) {
    val error = case["error"] as? JsonObject
    val done = try {
        happen()
    } catch (thrown: WhatsAppException) {
        if (error == null) throw thrown
        return contains("error", error, form(thrown))
    }
    if (error != null) throw AssertionError("expected to be refused: $error")
    check(done)
}

/** An object holds at least what is told of it; what is told to be null may be left out. */
fun contains(what: String, told: JsonElement, happened: JsonElement) {
    if (told !is JsonObject) return same(what, told, happened)
    for ((key, value) in told) contains("$what.$key", value, (happened as? JsonObject)?.get(key) ?: JsonNull)
}

/** An error in the form in which vectors tell it. */
private fun form(error: WhatsAppException): JsonElement {
    val fields = when (error) {
        is ValidationException -> mapOf("kind" to "invalid", "path" to error.path, "wanted" to error.wanted, "got" to error.got)
        is ApiException -> mapOf(
            "kind" to "api", "status" to error.status, "code" to error.code, "subcode" to error.subcode,
            "category" to error.kind, "details" to error.details, "trace" to error.trace,
        )
        is UnexpectedResponseException -> mapOf("kind" to "unreadable", "status" to error.status, "headers" to error.headers)
        is SignatureException -> mapOf("kind" to "signature", "status" to error.status)
        is LimitException -> mapOf(
            "kind" to "limit", "op" to error.operation, "because" to error.because.name.lowercase(), "until" to error.until?.toEpochMilli(),
        )
        is TransportException -> throw error
    }
    val message = when (error) {
        is ApiException -> error.platformMessage
        is UnexpectedResponseException -> error.reason
        else -> error.message
    }
    return json(fields + mapOf("message" to message, "retry" to form(error.retry)))
}

fun form(retry: Retry): Map<String, Any?> = when (retry) {
    Retry.Never -> mapOf("kind" to "never")
    is Retry.Safe -> mapOf("kind" to "safe", "after" to retry.after?.toMillis())
    is Retry.AfterChange -> mapOf("kind" to "after_change", "change" to retry.change)
    Retry.MaybeDuplicate -> mapOf("kind" to "maybe_duplicate")
}

fun json(value: Any?): JsonElement = when (value) {
    null -> JsonNull
    is Number -> JsonPrimitive(value)
    is Map<*, *> -> JsonObject(value.entries.associate { (key, value) -> "$key" to json(value) })
    else -> JsonPrimitive("$value")
}

/** Hold a request against as much as a vector tells of it. */
fun asTold(told: JsonObject, request: Request) {
    val (raw, headers) = request.body to request.headers - "user-agent"
    val (type, boundary) = headers["content-type"].orEmpty().split("; boundary=").let { it[0] to it.getOrNull(1) }
    for ((key, value) in told) when (key) {
        "method" -> same(key, value.text(), request.method)
        "url" -> same(key, inOrder(value.text()), inOrder(request.url))
        "headers" -> same(key, value, JsonObject((if (boundary != null) headers + ("content-type" to type) else headers).mapValues { JsonPrimitive(it.value) }))
        "json" -> same(key, value, wire.parseToJsonElement(raw.decodeToString()))
        "parts" -> same(key, (value as JsonArray).toSet(), parts(raw.toString(Charsets.ISO_8859_1), boundary!!))
        "batch" -> same(key, (value as JsonArray).map(::inOrder), items(raw.decodeToString()).map(::inOrder))
        "body" -> same(key, bytes(value).toList(), raw.toList())
        else -> error("no such thing: $key")
    }
}

/** Hold an event against as much as a vector tells of it. */
fun asTold(told: JsonObject, event: Event) {
    val form = event.toJson()
    for ((key, value) in told) same(key, value, if (key == "raw") JsonPrimitive(event.raw.decodeToString()) else form[key] ?: JsonNull)
}

private fun inOrder(url: String) = url.substringBefore('?') to url.substringAfter('?', "").split('&').sorted()

/** The items of a batch's form. */
private fun items(form: String): JsonArray {
    val batch = form.split('&').first { it.startsWith("batch=") }.removePrefix("batch=")
    return wire.parseToJsonElement(URLDecoder.decode(batch, "UTF-8")) as JsonArray
}

/** An item of a batch whose parameters are in order. */
private fun inOrder(item: JsonElement): List<Any?> =
    (item as JsonObject).let { listOf(it.keys, it.text("method"), inOrder(it.text("relative_url")!!), it.text("body")?.split('&')?.sorted()) }

/** The parts of a form whose bytes were made characters of the same number. */
private fun parts(form: String, boundary: String): Set<JsonElement> {
    fun utf8(text: String) = text.toByteArray(Charsets.ISO_8859_1).decodeToString()
    val between = "\r\n$form".split("\r\n--$boundary").drop(1).dropLast(1)
    return between.map { part ->
        val (head, content) = part.removePrefix("\r\n").split("\r\n\r\n", limit = 2)
        val about = Regex("; (\\w+)=\"(.*?)\"").findAll(head).associate { it.groupValues[1] to utf8(it.groupValues[2]) }
        val type = Regex("(?m)^Content-Type: (.*?)\r?$").find(head)?.groupValues?.get(1)
        val bytes = content.toByteArray(Charsets.ISO_8859_1)
        val text = utf8(content)
        val data = if (text.encodeToByteArray().contentEquals(bytes)) "text" to text else "base64" to Base64.getEncoder().encodeToString(bytes)
        JsonObject((about + listOfNotNull(type?.let { "type" to it }, data)).mapValues { JsonPrimitive(it.value) })
    }.toSet()
}
