// A bot that loses no event: deliveries are stored, answered, handled, and marked as done.

package com.example.bot

import jakarta.annotation.PreDestroy
import java.time.Duration
import org.springframework.beans.factory.annotation.Value
import org.springframework.boot.autoconfigure.SpringBootApplication
import org.springframework.boot.context.event.ApplicationReadyEvent
import org.springframework.boot.runApplication
import org.springframework.context.annotation.Bean
import org.springframework.context.event.EventListener
import org.springframework.scheduling.annotation.EnableScheduling
import org.springframework.scheduling.annotation.Scheduled
import org.springframework.stereotype.Component
import wabakit.Content
import wabakit.Event
import wabakit.TextBody
import wabakit.Webhooks
import wabakit.WhatsApp

@SpringBootApplication
@EnableScheduling
class Application {
    @Bean
    fun whatsApp(@Value("\${whatsapp.token}") token: String, @Value("\${whatsapp.base-url}") baseUrl: String): WhatsApp =
        WhatsApp(token = token, baseUrl = baseUrl)

    @Bean
    fun webhooks(
        wa: WhatsApp,
        inbox: Inbox,
        @Value("\${whatsapp.app-secret}") appSecret: String,
        @Value("\${whatsapp.verify-token}") verifyToken: String,
    ): Webhooks = Webhooks(appSecret, verifyToken)
        .store(inbox::store)
        .on<Event.Message> { event -> wa.reply(event, Content.Text(TextBody("You wrote: ${event.data?.text?.body}"))) }
        .done(inbox::done)
}

/** Handles again what isn't done, and waits for running handlers at shutdown. */
@Component
class Worker(private val hooks: Webhooks, private val inbox: Inbox) {
    @EventListener(ApplicationReadyEvent::class)
    @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
    fun again() {
        hooks.dispatch(inbox.pending())
    }

    @PreDestroy
    fun stop() {
        hooks.drain(Duration.ofSeconds(20))
    }
}

fun main(arguments: Array<String>) {
    runApplication<Application>(*arguments)
}
