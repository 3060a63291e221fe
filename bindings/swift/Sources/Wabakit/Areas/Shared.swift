// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Result of a successful operation.
public struct Success: Codable, Hashable, Sendable {
    /// True if the operation succeeded.
    public var success: Bool

    public init(success: Bool) {
        self.success = success
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        success = try keys.arrived(.success)
    }
}

/// A page of a list.
public struct Paging: Codable, Hashable, Sendable {
    /// Where this page begins and ends.
    public var cursors: Cursors?
    /// There is a next page as long as this is here. Ask for it with `cursors.after`.
    public var next: String?
    /// There is a previous page as long as this is here.
    public var previous: String?

    public init(cursors: Cursors? = nil, next: String? = nil, previous: String? = nil) {
        self.cursors = cursors
        self.next = next
        self.previous = previous
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        cursors = try keys.arrivedIfPresent(.cursors)
        next = try keys.arrivedIfPresent(.next)
        previous = try keys.arrivedIfPresent(.previous)
    }
}

/// Where a page begins and ends. Don't keep cursors: they go stale.
public struct Cursors: Codable, Hashable, Sendable {
    /// Give it as `before` for the page before.
    public var before: String?
    /// Give it as `after` for the page after.
    public var after: String?

    public init(before: String? = nil, after: String? = nil) {
        self.before = before
        self.after = after
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        before = try keys.arrivedIfPresent(.before)
        after = try keys.arrivedIfPresent(.after)
    }
}
