// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Deduplicates events: remembers their keys, so that each event is handled once.
///
/// The state is plain data: take a `snapshot` and `restore` it elsewhere. If several
/// processes receive webhooks, keep the keys in Redis or Valkey instead: `claim` builds the command and
/// `claimed` reads its reply.
public final class Deduplicator: Sendable {
    private let instance: State

    /// Creates a deduplicator that has seen no event.
    ///
    /// - Parameters:
    ///   - room: Number of the latest keys that are guaranteed to be kept. At most twice as many are stored, at 40 bytes each.
    ///     Default: 100,000.
    ///   - keep: Retention of each key. Default: 8 days, because the platform repeats deliveries for 7 days.
    public init(room: Int? = nil, keep: Duration? = nil) throws {
        instance = try State("Deduplicator", ["room": room, "keep": keep])
    }

    /// Creates a deduplicator from a snapshot.
    public init(restoring snapshot: String) throws {
        instance = try State("Deduplicator", restoring: snapshot)
    }

    /// Returns whether an event with this key is new, and remembers the key.
    public func isNew(_ key: String, now: Date = Date()) -> Bool {
        certain { try instance.call("is_new", ["key": key, "now": now]) }
    }

    /// Forgets an event that couldn't be stored. The platform will send it again.
    public func forget(_ key: String) {
        certain { try instance.call("forget", ["key": key]) }
    }

    /// Returns the state as text for `restore`.
    public func snapshot() -> String {
        instance.snapshot()
    }

    /// Builds the command by which Redis or Valkey remembers an event for all processes:
    /// `SET {prefix}{key} 1 NX PX {keep}`. `claimed` reads its reply.
    ///
    /// - Parameters:
    ///   - keep: Retention of the key. Default: 8 days.
    public static func claim(_ prefix: String, key: String, keep: Duration? = nil) -> [String] {
        certain { try State.run("Deduplicator", "claim", ["prefix": prefix, "key": key, "keep": keep]) }
    }

    /// Returns whether the event is new.
    ///
    /// - Parameters:
    ///   - reply: Reply to `claim`: `OK` or nothing.
    public static func claimed(_ reply: String?) throws -> Bool {
        try State.run("Deduplicator", "claimed", ["reply": reply])
    }

    /// Builds the command that forgets an event that couldn't be stored. The platform will send it again.
    public static func release(_ prefix: String, key: String) -> [String] {
        certain { try State.run("Deduplicator", "release", ["prefix": prefix, "key": key]) }
    }
}
