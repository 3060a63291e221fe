package com.example.bot

import org.springframework.jdbc.core.JdbcTemplate
import org.springframework.stereotype.Component
import wabakit.Event

/** Events in a table, by their key. */
@Component
class Inbox(private val db: JdbcTemplate) {
    /** Stores the events of a delivery, and returns those that are new. */
    fun store(events: List<Event>): List<Event> = events.filter {
        db.update("INSERT INTO inbox (event_key, event) VALUES (?, ?) ON CONFLICT DO NOTHING", it.key, "$it") == 1
    }

    suspend fun done(event: Event) {
        db.update("UPDATE inbox SET done = TRUE WHERE event_key = ?", event.key)
    }

    /** Returns the events that were stored but not handled, at most 1,000. */
    fun pending(): List<Event> =
        db.queryForList("SELECT event FROM inbox WHERE NOT done ORDER BY received LIMIT 1000", String::class.java).map(Event::fromJson)
}
