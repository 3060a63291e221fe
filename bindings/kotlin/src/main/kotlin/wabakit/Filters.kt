// Which events a handler is for. A filter is any function of an event that brings back whether it passes.

package wabakit

/** What passes both. */
public infix fun <E : Event> ((E) -> Boolean).and(other: (E) -> Boolean): (E) -> Boolean = { this(it) && other(it) }

/** What passes one of them at least. */
public infix fun <E : Event> ((E) -> Boolean).or(other: (E) -> Boolean): (E) -> Boolean = { this(it) || other(it) }

/** What doesn't pass. */
public operator fun <E : Event> ((E) -> Boolean).not(): (E) -> Boolean = { !this(it) }
