// Many businesses in one process.

package wabakit

import java.util.Collections

/** Clients of many businesses, by the phone number of an event. Made by [WhatsApp.tenants]. Keeps 1,000 clients. */
public class Tenants internal constructor(private val wa: WhatsApp, private val lookup: WhatsApp.(Event) -> WhatsApp?) {
    private val clients: MutableMap<String, WhatsApp> = Collections.synchronizedMap(
        object : LinkedHashMap<String, WhatsApp>(16, 0.75f, true) {
            override fun removeEldestEntry(eldest: Map.Entry<String, WhatsApp>) = size > 1_000
        },
    )

    /** Returns the client for the business of an event, with the phone number that the event arrived at. */
    public fun client(event: Event): WhatsApp {
        val id = event.phoneNumberId ?: event.entryId
        clients[id]?.let { return it }
        val found = wa.lookup(event) ?: throw ValidationException("event", "an event of a known tenant", id)
        val client = event.phoneNumberId?.let(found::number) ?: found
        clients[id] = client
        return client
    }

    /** Forgets the client of a phone number ID or entry ID: its token changed, for instance. */
    public fun forget(id: String) {
        clients.remove(id)
    }
}
