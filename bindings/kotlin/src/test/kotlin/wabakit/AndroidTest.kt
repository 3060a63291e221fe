// Without `java.net.http` and the JDK's server, which Android lacks.

package wabakit

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import java.io.File
import java.net.InetSocketAddress
import java.net.URLClassLoader
import com.sun.net.httpserver.HttpServer

class AndroidTest {
    /** Loads every class again, without packages that Android lacks. */
    private class Android : URLClassLoader(
        (System.getProperty("surefire.test.class.path") ?: System.getProperty("java.class.path"))
            .split(File.pathSeparator).map { File(it).toURI().toURL() }.toTypedArray(),
        getPlatformClassLoader(),
    ) {
        override fun loadClass(name: String, resolve: Boolean): Class<*> {
            if (listOf("java.net.http.", "com.sun.", "java.lang.System\$Logger").any { name.startsWith(it) } && !name.startsWith("com.sun.jna.")) {
                throw ClassNotFoundException(name)
            }
            return super.loadClass(name, resolve)
        }
    }

    @Test
    fun `everything but the default transport works`() {
        val server = HttpServer.create(InetSocketAddress("127.0.0.1", 0), 0)
        server.createContext("/") { exchange ->
            exchange.sendResponseHeaders(200, 0)
            exchange.use { it.responseBody.write(Answers.SENT.encodeToByteArray()) }
        }
        server.start()
        try {
            Android().use { android ->
                val phone = android.loadClass("wabakit.Phone").getMethod("send", String::class.java)
                assertEquals("wamid.1, message, java/net/http/HttpRequest", phone.invoke(null, "http://127.0.0.1:${server.address.port}"))
            }
        } finally {
            server.stop(0)
        }
    }
}

/** Loaded by the loader of the test. */
object Phone {
    @JvmStatic
    fun send(url: String): String {
        val wa = WhatsApp(token = "EAAJB", phoneNumberId = "1", baseUrl = url, transport = OkHttpTransport())
        val sent = wa.blocking { hi() }
        val hooks = Webhooks("5ec4e7").on<Event> { }
        val event = Webhooks.events("""{"entry":[{"changes":[{"field":"messages","value":{"messages":[{"id":"wamid.7"}]}}]}]}""".encodeToByteArray()).single()
        hooks.dispatch(listOf(event))
        hooks.drain()
        val missing = runCatching { WhatsApp(token = "EAAJB", phoneNumberId = "1", baseUrl = url).blocking { hi() } }.exceptionOrNull()
        return "${sent.messages[0].id}, ${event.kind}, ${missing?.message}"
    }
}
