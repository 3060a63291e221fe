// The examples of the READMEs, against the package as it is published. xtask writes them into Examples.kt.

import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import wabakit.AttemptAnswered
import wabakit.AttemptFailed
import wabakit.CallLimiter
import wabakit.JavaHttpTransport
import wabakit.SendPolicy
import wabakit.Transport
import wabakit.Webhooks
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.io.ByteArrayOutputStream
import java.io.File
import java.io.PrintStream
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse.BodyHandlers
import java.sql.DriverManager
import java.time.Duration

private val callback = "http://127.0.0.1:${System.getenv("PORT")}/webhooks"
private val process = ProcessBuilder(
    System.getenv("WABAKIT"), "sandbox", "--review", "0", "--windows", "open", "--callback", callback, "--token", System.getenv("WHATSAPP_TOKEN"),
    "--app-secret", System.getenv("APP_SECRET"), "--verify-token", System.getenv("VERIFY_TOKEN"),
).redirectError(ProcessBuilder.Redirect.INHERIT).start()
private val url = Json.parseToJsonElement(process.inputReader().readLine()).jsonObject.getValue("url").jsonPrimitive.content

/** The client of the examples, at the sandbox or at the backend of an example. */
fun WhatsApp(
    token: String,
    phoneNumberId: String? = null,
    wabaId: String? = null,
    appId: String? = null,
    baseUrl: String? = null,
    timeout: Duration = Duration.ofSeconds(30),
    maxRetries: Int = 2,
    onResponse: ((AttemptAnswered) -> Unit)? = null,
    onError: ((AttemptFailed) -> Unit)? = null,
    limiter: CallLimiter? = null,
    policy: SendPolicy? = null,
    transport: Transport = JavaHttpTransport(),
): wabakit.WhatsApp = wabakit.WhatsApp(
    token, phoneNumberId, wabaId, appId = appId, timeout = timeout, maxRetries = maxRetries, onResponse = onResponse, onError = onError,
    baseUrl = if (baseUrl == null) url else "http://127.0.0.1:${System.getenv("BACKEND_PORT")}", transport = transport,
    limiter = limiter, policy = policy,
)

/** An event that an earlier process of an example stored. */
private fun event(id: String, content: String) = Webhooks.events(
    """{"entry":[{"id":"9","changes":[{"field":"messages","value":{"metadata":{"phone_number_id":"106540352242922"},"messages":[{"id":"$id","from":"16505551234","timestamp":"1749416383",$content}]}}]}]}""".encodeToByteArray(),
).single()

/** What the user of an example types: the newest verification code. */
fun readln(): String {
    val request = HttpRequest.newBuilder(URI("$url/_sandbox/log")).build()
    val log = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body()
    val codes = Json.parseToJsonElement(log).jsonArray.map { it.jsonObject }.filter { it["what"]?.jsonPrimitive?.content == "code" }
    return codes.last().getValue("code").jsonPrimitive.content
}

class ExamplesTest {
    private val said = ByteArrayOutputStream()

    private fun post(to: String, body: String): Int {
        val request = HttpRequest.newBuilder(URI(to)).POST(BodyPublishers.ofString(body)).build()
        return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode()
    }

    /** Until it has been said. */
    private fun awaited(text: String) {
        val end = System.nanoTime() + 20_000_000_000
        while (text !in "$said" && System.nanoTime() < end) Thread.sleep(20)
        assertTrue(text in "$said", "no `$text` in:\n$said")
    }

    @Test
    fun `the examples do what they say`() {
        File("shrub.jpg").writeBytes(byteArrayOf(-1, -40, -1))
        File("parcel.png").writeBytes("\u0089PNG\r\n\u001a\n".toByteArray(Charsets.ISO_8859_1))
        val db = DriverManager.getConnection(System.getenv("DATABASE_URL"))
        db.createStatement().execute("CREATE TABLE inbox (event_key VARCHAR(1000) PRIMARY KEY, event TEXT, done BOOLEAN DEFAULT FALSE)")
        for (event in listOf(event("wamid.1", """"type":"text","text":{"body":"Stored"}"""), event("wamid.2", """"type":"image""""))) {
            db.prepareStatement("INSERT INTO inbox (event_key, event) VALUES ('${event.key}', ?)").apply { setString(1, "$event") }.execute()
        }
        val out = System.out
        System.setOut(PrintStream(said))
        try {
            runBlocking { examples.forEach { it() } }
            assertEquals(200, post("$url/_sandbox/inbound", """{"from":"16505551234","type":"text","text":{"body":"Hello"}}"""))
            listOf("wamid.", "\n3\n", "+1 555-078-3881\n", "\nLucky Shrub\n", "messages.send.text.body\nchange the request first\n", "WINDOW_CLOSED: Send a template, or wait for a message from the user.\n", "THROUGHPUT of 106540352242922: ").forEach(::awaited)
            listOf("User: Hello\n", " is sent\n", " is read\n").forEach(::awaited)
            listOf("the app sent wamid.", "refused by the backend: permission\n", "messages.send took ", "200 after 1 attempts, trace ", "{\"success\":true}\n").forEach(::awaited)
            awaited("message:106540352242922:wamid.2: java.lang.NullPointerException\n")
            val left = db.createStatement().executeQuery("SELECT event_key FROM inbox WHERE NOT done")
            assertEquals(listOf("message:106540352242922:wamid.2"), generateSequence { if (left.next()) left.getString(1) else null }.toList(), "$said")
            assertEquals(401, post(callback, "{}"))
        } finally {
            System.setOut(out)
            process.destroy()
        }
    }
}
