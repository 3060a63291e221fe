// Adapter for the JDK's own HTTP server. In a file of its own, because a JVM may lack that module.

package wabakit

import com.sun.net.httpserver.HttpExchange
import com.sun.net.httpserver.HttpHandler
import java.io.IOException

/**
 * Handler for the JDK's own HTTP server: `server.createContext("/webhooks", hooks.handler)`. Handlers of events are called after the
 * reply, in a thread of their own.
 */
public val Webhooks.handler: HttpHandler
    get() = HttpHandler { exchange ->
        val signature = exchange.requestHeaders.getFirst("X-Hub-Signature-256")
        val body = exchange.requestBody.readNBytes(Webhooks.LIMIT + 1)
        // A client that is cut off while sending may miss the reply: so a body that is too large is read too, up to 64 MiB.
        generateSequence { exchange.requestBody.readNBytes(1 shl 16) }.take(1024).takeWhile { it.isNotEmpty() }.count()
        val reply = receive(exchange.requestMethod, exchange.requestURI.rawQuery, signature, body)
        try {
            send(exchange, reply)
        } catch (_: IOException) {
            // The client is gone. Stored events are handled nevertheless: they won't be new in the redelivery.
        }
        dispatch(reply.events)
    }

private fun send(exchange: HttpExchange, reply: Webhooks.Reply): Unit = exchange.use {
    if (reply.status == 405) it.responseHeaders["Allow"] = "GET, POST"
    it.responseHeaders["Content-Type"] = "text/plain; charset=utf-8"
    val text = reply.text.encodeToByteArray()
    it.sendResponseHeaders(reply.status, if (text.isEmpty()) -1 else text.size.toLong())
    if (text.isNotEmpty()) it.responseBody.write(text)
}
