// Filters of events: a filter is any function that returns whether an event passes.

/// Passes events that pass both filters.
public func && (
    one: @escaping @Sendable (Event) -> Bool, other: @escaping @Sendable (Event) -> Bool
) -> @Sendable (Event) -> Bool {
    { one($0) && other($0) }
}

/// Passes events that pass at least one of the filters.
public func || (
    one: @escaping @Sendable (Event) -> Bool, other: @escaping @Sendable (Event) -> Bool
) -> @Sendable (Event) -> Bool {
    { one($0) || other($0) }
}

/// Passes events that don't pass the filter.
public prefix func ! (filter: @escaping @Sendable (Event) -> Bool) -> @Sendable (Event) -> Bool {
    { !filter($0) }
}
