// The bot against a platform that fails at first.

package com.example.bot

import com.sun.net.httpserver.HttpServer
import java.net.InetSocketAddress
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse.BodyHandlers
import java.util.concurrent.LinkedBlockingQueue
import java.util.concurrent.TimeUnit
import javax.crypto.Mac
import javax.crypto.spec.SecretKeySpec
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.springframework.beans.factory.annotation.Autowired
import org.springframework.boot.test.context.SpringBootTest
import org.springframework.boot.test.web.server.LocalServerPort
import org.springframework.test.context.DynamicPropertyRegistry
import org.springframework.test.context.DynamicPropertySource
import wabakit.Webhooks

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ApplicationTest(
    @Autowired private val hooks: Webhooks,
    @Autowired private val inbox: Inbox,
    @Autowired private val worker: Worker,
    @LocalServerPort private val port: Int,
) {
    private fun send(method: String, query: String = "", body: String = "", signature: String? = null): Pair<Int, String> {
        val request = HttpRequest.newBuilder(URI("http://127.0.0.1:$port/webhooks$query")).method(method, BodyPublishers.ofString(body))
        signature?.let { request.header("X-Hub-Signature-256", it) }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString()).let { it.statusCode() to it.body() }
    }

    private fun signed(body: String): String {
        val mac = Mac.getInstance("HmacSHA256").apply { init(SecretKeySpec("5ec4e7".encodeToByteArray(), "HmacSHA256")) }
        return "sha256=" + mac.doFinal(body.encodeToByteArray()).joinToString("") { "%02x".format(it) }
    }

    private val message = """{"id":"wamid.1","from":"16505550101","timestamp":"1749416383","type":"text","text":{"body":"Hello"}}"""
    private val delivery =
        """{"entry":[{"id":"9","changes":[{"field":"messages","value":{"metadata":{"phone_number_id":"106540352242922"},"messages":[$message]}}]}]}"""

    @Test
    fun `verifies the callback URL`() {
        assertEquals(200 to "1158201444", send("GET", "?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=chosen"))
        assertEquals(403, send("GET", "?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=other").first)
    }

    @Test
    fun `a delivery whose handler fails is handled again until it is done`() {
        assertEquals(401, send("POST", body = delivery, signature = "sha256=00").first)
        repeat(2) { assertEquals(200 to "", send("POST", body = delivery, signature = signed(delivery))) }
        assertNotNull(sent.poll(20, TimeUnit.SECONDS))
        hooks.drain()
        assertEquals(listOf("wamid.1"), inbox.pending().map { (it as wabakit.Event.Message).data?.id })

        isDown = false
        worker.again()
        assertTrue("You wrote: Hello" in sent.poll(20, TimeUnit.SECONDS).orEmpty())
        hooks.drain()
        assertEquals(emptyList<Any>(), inbox.pending())
        assertEquals(0, sent.size)
    }

    companion object {
        @Volatile
        private var isDown = true
        private val sent = LinkedBlockingQueue<String>()
        private val platform = HttpServer.create(InetSocketAddress("127.0.0.1", 0), 0)

        @JvmStatic
        @DynamicPropertySource
        fun settings(registry: DynamicPropertyRegistry) {
            platform.createContext("/") { exchange ->
                sent += exchange.requestBody.readAllBytes().decodeToString()
                val (status, body) = if (isDown) 400 to """{"error":{"message":"No","code":100}}""" else 200 to """{"messages":[{"id":"wamid.2"}]}"""
                exchange.sendResponseHeaders(status, body.length.toLong())
                exchange.use { it.responseBody.write(body.encodeToByteArray()) }
            }
            platform.start()
            mapOf(
                "whatsapp.token" to "EAAJB", "whatsapp.app-secret" to "5ec4e7", "whatsapp.verify-token" to "chosen",
                "whatsapp.base-url" to "http://127.0.0.1:${platform.address.port}", "spring.datasource.url" to "jdbc:h2:mem:inbox;MODE=PostgreSQL",
            ).forEach { (name, value) -> registry.add(name) { value } }
        }

        @JvmStatic
        @AfterAll
        fun stop() = platform.stop(0)
    }
}
