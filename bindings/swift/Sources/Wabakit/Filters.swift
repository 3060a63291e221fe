// Which events are meant. A filter is any function of an event that returns whether it passes.

/// What passes both.
public func && (
    one: @escaping (Event) -> Bool, other: @escaping (Event) -> Bool
) -> (Event) -> Bool {
    { one($0) && other($0) }
}

/// What passes one of them at least.
public func || (
    one: @escaping (Event) -> Bool, other: @escaping (Event) -> Bool
) -> (Event) -> Bool {
    { one($0) || other($0) }
}

/// What doesn't pass.
public prefix func ! (filter: @escaping (Event) -> Bool) -> (Event) -> Bool {
    { !filter($0) }
}
