// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import java.time.Duration
import java.time.Instant

/**
 * Caches stored templates by account, name and language, so that filling one needs no request.
 *
 * The state is plain data: take a `snapshot` and `restore` it elsewhere. Pass all
 * webhook events to `apply`: a template that changed is forgotten, and must be requested again.
 */
public class TemplateCache private constructor(private val instance: State) {
    /**
     * Creates an empty cache.
     *
     * @param timeToLive Time after which a template is requested again. Default: 1 hour.
     * @param most Maximum number of templates. The oldest are removed first. Default: 10,000.
     */
    public constructor(timeToLive: Duration? = null, most: Long? = null) : this(State.create("TemplateCache", "time_to_live" to timeToLive, "most" to most))

    /**
     * Stores templates of an account, instead of those of the same name and language.
     *
     * @param templates Templates as returned by `templates.list`. Those without name or language are ignored.
     */
    public fun store(wabaId: String, templates: List<Template>, now: Instant = Instant.now()): Unit = instance.call("store", "waba_id" to wabaId, "templates" to templates, "now" to now).nothing()

    /**
     * Returns the stored template, or `null` if it must be requested.
     *
     * @param language Language of the template, such as `en_US`.
     */
    public fun get(wabaId: String, name: String, language: String, now: Instant = Instant.now()): Template? = instance.call("get", "waba_id" to wabaId, "name" to name, "language" to language, "now" to now)?.template()

    /**
     * Forgets the template that an event changes: its status, quality, category or components. Returns whether there
     * was one. Other events are ignored, so pass all of them.
     */
    public fun apply(event: Event, now: Instant = Instant.now()): Boolean = instance.call("apply", "event" to event, "now" to now).flag()

    /** Returns the state as text for `restore`. It contains the templates. */
    public fun snapshot(): String = instance.snapshot()

    public companion object {
        /** Creates a cache from a snapshot. */
        public fun restore(snapshot: String): TemplateCache = TemplateCache(State.restore("TemplateCache", snapshot))
    }
}
