// The callback URL on the JDK's own server. Apart, because a JVM may be without that module.

package wabakit

import com.sun.net.httpserver.HttpExchange
import com.sun.net.httpserver.HttpHandler
import java.io.IOException

/**
 * Answers the platform on the JDK's own server: `server.createContext("/webhooks", hooks.handler)`. Handlers are called after the
 * answer, in the server's thread: give it an executor with several.
 */
public val Webhooks.handler: HttpHandler
    get() = HttpHandler { exchange ->
        val signature = exchange.requestHeaders.getFirst("X-Hub-Signature-256")
        val body = exchange.requestBody.readNBytes(Webhooks.LIMIT + 1)
        // Who is cut off while sending may not hear the answer: so what is too much is read too, up to 64 MiB.
        generateSequence { exchange.requestBody.readNBytes(1 shl 16) }.take(1024).takeWhile { it.isNotEmpty() }.count()
        val answer = receive(exchange.requestMethod, exchange.requestURI.rawQuery, signature, body)
        try {
            send(exchange, answer)
        } catch (_: IOException) {
            // Who is gone hears no answer. What is stored is handled all the same: it won't be new when it comes again.
        }
        dispatch(answer.events)
    }

private fun send(exchange: HttpExchange, answer: Webhooks.Answer): Unit = exchange.use {
    if (answer.status == 405) it.responseHeaders["Allow"] = "GET, POST"
    it.responseHeaders["Content-Type"] = "text/plain; charset=utf-8"
    val text = answer.text.encodeToByteArray()
    it.sendResponseHeaders(answer.status, if (text.isEmpty()) -1 else text.size.toLong())
    if (text.isNotEmpty()) it.responseBody.write(text)
}
