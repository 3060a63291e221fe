// The events of mutated deliveries, held against those that Rust reads of them.

package wabakit

import kotlinx.serialization.json.JsonObject
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assumptions.assumeTrue
import org.junit.jupiter.api.Test
import java.io.File
import java.util.Base64

class DifferentialTest {
    private val corpus: String? = System.getenv("WABAKIT_CORPUS")

    @Test
    fun `reads the same events as Rust`() {
        assumeTrue(corpus != null, "no WABAKIT_CORPUS: `cargo xtask test kotlin` writes one")
        val bodies = File(corpus!!).readLines().map { wire.parseToJsonElement(it) as JsonObject }
        val differ = bodies.mapNotNull { told ->
            val body = Base64.getDecoder().decode(told.text("body"))
            runCatching { same(told.list("events").map { it.text() }, Webhooks.events(body)) }.exceptionOrNull()?.let { "$it\n${body.decodeToString()}" }
        }
        println("Kotlin: ${bodies.size} bodies, ${differ.size} differ")
        assertEquals(emptyList<String>(), differ.take(5))
    }

    private fun same(told: List<String>, read: List<Event>) {
        same("number of events", told.size, read.size)
        for ((json, event) in told.zip(read)) {
            same("event", element(json), event.toJson())
            if (event.kind != "malformed") same("raw", true, json.endsWith("\"data\":${event.raw.decodeToString()}}"))
        }
    }
}
