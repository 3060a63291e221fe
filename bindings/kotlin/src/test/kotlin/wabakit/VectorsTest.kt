// Every vector of tests/vectors, through the package.

package wabakit

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import org.junit.jupiter.api.TestFactory
import wabakit.ffi.Api
import java.time.Duration

class VectorsTest {
    private val core = Api("TOKEN", null, null, null, null, null, null, null, false)

    @TestFactory
    fun requests() = cases("requests") { c ->
        val file = c["file"]?.let(::bytes)
        val options = Options(c.text("lenient") == "true", c["extra"] as? JsonObject)
        outcome(c, { client(c["settings"]).request(c.text("op")!!, c["params"] as JsonObject, file, options) }) { asTold(c["request"] as JsonObject, it) }
    }

    @TestFactory
    fun responses() = cases("responses") { c ->
        val body = bytes(c["body"]!!)
        val headers = (c["headers"] as? JsonObject).orEmpty().mapValues { it.value.text() }
        val sha256 = (c["params"] as? JsonObject)?.text("sha256")
        outcome(c, { client(null).response(c.text("op")!!, c.text("status")!!.toInt(), headers, body, sha256) }) { read ->
            val text = read.decodeToString()
            c.list("holds").forEach { same("${it.text()} is held", true, it.text() in text) }
            c.list("never").forEach { same("${it.text()} is held", false, it.text() in text) }
            (c["ids"] as? JsonObject)?.forEach { (name, id) -> same(name, id.text(), (wire.parseToJsonElement(text) as JsonObject).text(name)) }
            if ("never" !in c) same("body", (c["reads"]?.let(::bytes) ?: body).toList(), read.toList())
            Operations.all.find { it.name == c.text("op") }?.read?.let { type ->
                val response = core.readResponse(c.text("op")!!, c.text("status")!!.toUShort(), headers, body, emptyList())
                wire.decodeFromString(type, response.value)
            }
        }
    }

    @TestFactory
    fun batch() = cases("batch") { c ->
        val wa = client(c["settings"])
        if ("status" !in c) {
            val calls = c.list("calls").map { it as JsonObject }.map { wa.request(it.text("op")!!, it["params"] as JsonObject, it["file"]?.let(::bytes)) }
            outcome(c, { wa.client.join(List(c.text("times")?.toInt() ?: 1) { calls }.flatten()) }) { asTold(c["request"] as JsonObject, it) }
        } else {
            val headers = (c["headers"] as? JsonObject).orEmpty().mapValues { it.value.text() }
            val answer = Answer(Metadata(c.text("status")!!.toInt(), headers), bytes(c["body"]!!))
            outcome(c, { wa.client.split(c.text("calls")!!.toInt(), c.text("idempotent") == "true", answer) }) { split ->
                val read = split.map { json(mapOf("status" to it.status, "headers" to it.headers, "body" to it.body.readBytes().decodeToString())) }
                same("responses", c["responses"], JsonArray(read))
            }
        }
    }

    @TestFactory
    fun webhooks() = cases("webhooks") { c ->
        val (told, read) = c.list("events") to Webhooks.events(bytes(c["body"]!!))
        same("number of events", c.text("count")?.toInt() ?: told.size, read.size)
        if (told.isNotEmpty()) read.forEachIndexed { i, event -> asTold(told[i % told.size] as JsonObject, event) }
    }

    @TestFactory
    fun signatures() = cases("signatures") { c ->
        val secrets = if ("secrets" in c) c.list("secrets").map { it.text() } else listOf("5ec4e7")
        val hooks = { Webhooks(secrets, c.text("verify_token").orEmpty()) }
        val query = c.text("query")
        if (query != null) outcome(c, { hooks().challenge(query) }) { same("challenge", c.text("challenge"), it) }
        else outcome(c, { hooks().verify(c.text("signature"), bytes(c["body"]!!)) }) { same("valid", c["valid"], JsonPrimitive(true)) }
    }

    @TestFactory
    fun limiter() = cases("limiter") { c -> steps(c, Limiter(limits(c["limits"])), ::pace) }

    @TestFactory
    fun deduplicator() = cases("deduplicator") { c -> steps(c, Deduplicator(c.text("room")?.toLong() ?: 1000, c.text("keep")?.let { Duration.ofMillis(it.toLong()) }), ::remember) }

    @TestFactory
    fun templateCache() = cases("template_cache") { c -> steps(c, TemplateCache(c.text("time_to_live")?.let { Duration.ofMillis(it.toLong()) }, c.text("most")?.toLong()), ::recall) }

    @TestFactory
    fun statuses() = cases("statuses") { c ->
        for (order in orders(c.list("statuses").map { it.text() })) same("$order", c.text("merged"), (order + order).reduce(::mergeStatus))
    }

    @TestFactory
    fun policy() = cases("policy") { c -> steps(c, SendPolicy(c.text("requires_opt_in") == "true"), ::ask) }

    @TestFactory
    fun recipients() = cases("recipients") { c ->
        val body = """{"entry":[{"id":"1","changes":[{"field":${c["field"]},"value":${c["value"]}}]}]}"""
        val read = Webhooks.events(body.encodeToByteArray()).map { event ->
            val again = Event.fromJson("$event")
            same("the stored event", event.toJson(), again.toJson())
            same("the recipient of the stored event", event.recipient, again.recipient)
            event.recipient?.let { wire.parseToJsonElement("$it") } ?: JsonNull
        }
        same("recipients", c["recipients"], JsonArray(read))
    }
}
