// The platform's emulator, for tests.

package wabakit

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse.BodyHandlers
import java.time.Duration
import java.time.Instant

class Sandbox(vararg arguments: String) : AutoCloseable {
    private val program = System.getenv("WABAKIT") ?: "../../target/debug/wabakit"
    private val process = ProcessBuilder(program, "sandbox", *arguments).redirectError(ProcessBuilder.Redirect.INHERIT).start()
    private val told = wire.parseToJsonElement(process.inputReader().readLine()) as JsonObject
    private val http = HttpClient.newHttpClient()

    val url = told.text("url")!!
    val number = told.text("phone_number_id")!!
    val appSecret = told.text("app_secret")!!
    val verifyToken = told.text("verify_token")!!

    fun client(token: String = told.text("token")!!, appId: String? = told.text("app_id"), onRequest: ((AttemptStarted) -> Unit)? = null) =
        WhatsApp(token = token, phoneNumberId = number, wabaId = told.text("waba_id"), appId = appId, baseUrl = url, onRequest = onRequest)

    /** Somebody writes. */
    fun inbound(message: String) = control("POST", "inbound", message)

    /** A user follows the invite link of a group. */
    fun join(user: String, link: String) = control("POST", "join", """{"from":"$user","invite_link":"$link"}""")

    /** Moves the clock forward, with `--virtual-clock`. Returns the new time. */
    fun advance(by: Duration): Instant =
        instant((control("POST", "advance", """{"ms":${by.toMillis()}}""") as JsonObject).text("now")!!.toULong())

    /** What happened to the calls of an operation, in order. */
    fun log(op: String): List<String> = (control("GET", "log") as JsonArray).map { it as JsonObject }
        .filter { it.text("op") == op }.map { it.text("what")!! }

    private fun control(method: String, what: String, body: String = ""): JsonElement {
        val request = HttpRequest.newBuilder(URI("$url/_sandbox/$what")).method(method, BodyPublishers.ofString(body)).build()
        return wire.parseToJsonElement(http.send(request, BodyHandlers.ofString()).body())
    }

    override fun close() = process.destroy()
}
