package com.example.bot

import jakarta.servlet.http.HttpServletRequest
import org.springframework.http.MediaType
import org.springframework.http.ResponseEntity
import org.springframework.web.bind.annotation.RequestMapping
import org.springframework.web.bind.annotation.RestController
import wabakit.Webhooks

/** The callback URL. */
@RestController
class WebhookController(private val hooks: Webhooks) {
    @RequestMapping("/webhooks")
    fun receive(request: HttpServletRequest): ResponseEntity<String> {
        val body = request.inputStream.readNBytes(Webhooks.LIMIT + 1)
        val reply = hooks.receive(request.method, request.queryString, request.getHeader("X-Hub-Signature-256"), body)
        hooks.dispatch(reply.events)            // in threads of its own
        return ResponseEntity.status(reply.status).contentType(MediaType.TEXT_PLAIN).body(reply.text)
    }
}
