// How fast the Maven package is: each thing beside what no library can do without, in the same run. Prints a JSON object a
// line, as the benches of the other languages do.

package wabakit

import com.sun.management.OperatingSystemMXBean
import com.sun.net.httpserver.HttpServer
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.put
import kotlinx.serialization.json.putJsonObject
import java.io.File
import java.lang.management.ManagementFactory
import java.net.InetSocketAddress
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse.BodyHandlers
import java.security.MessageDigest
import java.util.HexFormat
import javax.crypto.Mac
import javax.crypto.spec.SecretKeySpec

private const val ROUNDS = 31
/** The CPU time of a process is told in steps of ten milliseconds. */
private const val ROUND_NS = 300_000_000.0
private const val OPEN = """{"object":"whatsapp_business_account","entry":["""

/** What was made last, so that it is made at all. */
@Volatile
private var sink: Any? = null

fun main(arguments: Array<String>) {
    if (arguments.contentEquals(arrayOf("serve"))) return serve()
    println(webhook("one text, 512 B", fixture("text").encodeToByteArray()))
    println(webhook("100 updates, 57 KB", batch()))
    println(send())
}

/** Bytes and a signature in, verified and typed updates out. */
private fun webhook(name: String, body: ByteArray): JsonObject {
    val secret = "d5a2f1c8b7e64930a1b2c3d4e5f60718"
    val key = SecretKeySpec(secret.encodeToByteArray(), "HmacSHA256")
    fun hmac() = Mac.getInstance("HmacSHA256").apply { init(key) }.doFinal(body)
    val header = "sha256=" + HexFormat.of().formatHex(hmac())
    val hooks = Webhooks(secret)
    val limit = {
        check(MessageDigest.isEqual(hmac(), HexFormat.of().parseHex(header.substring(7))))
        for (entry in (wire.parseToJsonElement(body.decodeToString()) as JsonObject).list("entry")) {
            val value = ((entry as JsonObject).list("changes")[0] as JsonObject)["value"] as JsonObject
            for (update in value.list("messages") + value.list("statuses")) {
                sink = (update as JsonObject).let { listOf(entry.text("id"), it.text("id"), it.text("timestamp"), it.text("type"), it["text"]) }
            }
        }
    }
    val ours = {
        for (event in hooks.verify(header, body)) {
            sink = when (event) {
                is Event.Message -> event.data?.let { listOf(event.entryId, it.id, it.timestamp, it.type, it.text) }
                is Event.Status -> event.data?.let { listOf(event.entryId, it.id, it.timestamp, it.status, it.recipientId) }
                else -> error("$event")
            }
        }
    }
    val thread = ManagementFactory.getThreadMXBean()
    return row("Kotlin: a webhook, $name", "javax.crypto + kotlinx.serialization", thread::getCurrentThreadCpuTime, ours, limit)
}

/** A whole send: the CPU of this process, while another one answers. */
private fun send(): JsonObject {
    val java = ProcessHandle.current().info().command().get()
    val server = ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), "wabakit.BenchKt", "serve").start()
    val base = server.inputReader().readLine()
    val (token, number, to) = listOf("EAAJB1ZCqZBQ4BO5lZA3ZCl6M0Q7pWvJtYkR2sN8dHfG", "106540352242922", "+16505551234")
    val text = "Your order has been shipped: it arrives tomorrow between 9 and 12. Reply STOP to hear no more of it."
    val http = HttpClient.newHttpClient()
    val limit = {
        val body = buildJsonObject {
            put("messaging_product", "whatsapp")
            put("to", to)
            put("type", "text")
            putJsonObject("text") { put("body", text) }
        }
        val request = HttpRequest.newBuilder(URI("$base/v25.0/$number/messages")).POST(BodyPublishers.ofString("$body"))
            .header("authorization", "Bearer $token").header("content-type", "application/json").build()
        val answer = wire.parseToJsonElement(http.send(request, BodyHandlers.ofString()).body()) as JsonObject
        sink = (answer.list("messages")[0] as JsonObject).text("id")
    }
    val wa = WhatsApp(token = token, phoneNumberId = number, baseUrl = base)
    val ours = { sink = wa.blocking { messages.send(Content.Text(TextBody(text)), to = to).messages[0].id } }
    val process = ManagementFactory.getOperatingSystemMXBean() as OperatingSystemMXBean
    return row("Kotlin: a whole send over loopback", "java.net.http + kotlinx.serialization", process::getProcessCpuTime, ours, limit)
        .also { server.destroy() }
}

private fun serve() {
    val answer = """{"messaging_product":"whatsapp","contacts":[{"input":"1","wa_id":"1"}],"messages":[{"id":"wamid.1"}]}""".encodeToByteArray()
    val server = HttpServer.create(InetSocketAddress("127.0.0.1", 0), 0)
    server.createContext("/") { exchange ->
        exchange.requestBody.readBytes()
        exchange.sendResponseHeaders(200, answer.size.toLong())
        exchange.responseBody.use { it.write(answer) }
    }
    server.start()
    println("http://127.0.0.1:${server.address.port}")
}

private fun row(name: String, against: String, clock: () -> Long, vararg cases: () -> Unit): JsonObject {
    fun nanoseconds(case: () -> Unit, calls: Int): Double {
        val start = clock()
        repeat(calls) { case() }
        return (clock() - start) / calls.toDouble()
    }
    val calls = cases.map { case ->
        // Warm, as a server is.
        val end = System.nanoTime() + 5_000_000_000
        while (System.nanoTime() < end) case()
        (ROUND_NS / nanoseconds(case, 50)).toInt().coerceAtLeast(1)
    }
    val times = cases.map { mutableListOf<Double>() }
    repeat(ROUNDS) { for (i in cases.indices.shuffled()) times[i] += nanoseconds(cases[i], calls[i]) }
    val (ours, limit) = times
    return buildJsonObject {
        put("name", name)
        put("against", against)
        put("unit", "×")
        put("reached", median(ours.zip(limit) { own, other -> own / other }))
        put("median_ns", median(ours))
        put("min_ns", ours.min())
    }
}

private fun median(values: List<Double>) = values.sorted()[values.size / 2]

private fun fixture(name: String) = File("../../xtask/bench/fixtures/$name.json").readText()

/** A hundred updates, as they arrive after an outage: the same as in Rust. */
private fun batch(): ByteArray {
    val parts = listOf("text" to 50, "status" to 30, "list_reply" to 8, "nfm_reply" to 6, "order" to 6)
    val entries = parts.flatMap { (name, times) -> List(times) { fixture(name).drop(OPEN.length).dropLast(2) } }
    val distinct = entries.mapIndexed { i, entry -> entry.replace("00000", "$i".padStart(5, '0')) }
    return "$OPEN${distinct.joinToString(",")}]}".encodeToByteArray()
}
