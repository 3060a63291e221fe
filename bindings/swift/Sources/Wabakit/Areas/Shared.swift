// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Result of a successful operation.
public struct Success: Codable, Hashable, Sendable {
    /// True if the operation succeeded.
    public var success: Bool

    public init(success: Bool) {
        self.success = success
    }
}

/// Links and cursors of a page.
public struct Paging: Codable, Hashable, Sendable {
    /// Cursors of the first and the last item of this page.
    public var cursors: Cursors?
    /// URL of the next page. Absent on the last page. To request the page, use `cursors.after`.
    public var next: String?
    /// URL of the previous page. Absent on the first page.
    public var previous: String?

    public init(cursors: Cursors? = nil, next: String? = nil, previous: String? = nil) {
        self.cursors = cursors
        self.next = next
        self.previous = previous
    }
}

/// Cursors of a page. They expire, so don't store them.
public struct Cursors: Codable, Hashable, Sendable {
    /// Cursor for the previous page, as the parameter `before`.
    public var before: String?
    /// Cursor for the next page, as the parameter `after`.
    public var after: String?

    public init(before: String? = nil, after: String? = nil) {
        self.before = before
        self.after = after
    }
}
