// Filters of events: a filter is any function that returns whether an event passes.

package wabakit

/** Passes events that pass both filters. */
public infix fun <E : Event> ((E) -> Boolean).and(other: (E) -> Boolean): (E) -> Boolean = { this(it) && other(it) }

/** Passes events that pass at least one of the filters. */
public infix fun <E : Event> ((E) -> Boolean).or(other: (E) -> Boolean): (E) -> Boolean = { this(it) || other(it) }

/** Passes events that don't pass the filter. */
public operator fun <E : Event> ((E) -> Boolean).not(): (E) -> Boolean = { !this(it) }
