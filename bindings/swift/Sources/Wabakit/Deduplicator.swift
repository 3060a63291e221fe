// Deduplication of events: the platform delivers each at least once, and may deliver it again for seven days.

import Foundation
import WabakitFFI

/// Remembers the keys of events, so that each is handled once.
///
/// Where several processes receive events, Redis or Valkey can remember them instead: ``claim(_:key:keep:)`` builds the command,
/// and ``claimed(_:)`` reads the reply.
public final class Deduplicator: Sendable {
    private let core: WabakitFFI.Deduplicator

    /// Creates an empty deduplicator.
    ///
    /// - Parameters:
    ///   - room: Number of the latest keys that are certainly remembered. At most twice as many are kept, of 40 bytes each.
    ///   - keep: How long keys are remembered. Default: 8 days, since the platform redelivers for 7 days.
    public init(room: Int = 100_000, keep: Duration? = nil) {
        core = WabakitFFI.Deduplicator(
            room: UInt32(clamping: room), keep: keep?.milliseconds, seed: UInt64.random(in: 0...UInt64.max))
    }

    /// Restores a snapshot.
    public init(restoring snapshot: String) throws {
        core = try calling { try WabakitFFI.Deduplicator.restore(snapshot: snapshot) }
    }

    /// Returns whether an event with this key is new, and remembers it.
    public func isNew(_ key: String, now: Date = Date()) -> Bool {
        core.isNew(key: key, now: now.milliseconds)
    }

    /// Forgets an event that couldn't be stored: the platform will redeliver it.
    public func forget(_ key: String) {
        core.forget(key: key)
    }

    /// Returns the state, as JSON.
    public func snapshot() -> String {
        core.snapshot()
    }

    /// Returns the command by which Redis or Valkey remembers an event for all receivers: `SET {prefix}{key} 1 NX PX {keep}`.
    public static func claim(_ prefix: String, key: String, keep: Duration? = nil) -> [String] {
        claimEvent(prefix: prefix, key: key, keep: keep?.milliseconds)
    }

    /// Returns whether the event is new, by the reply to ``claim(_:key:keep:)``: `OK`, or nothing.
    public static func claimed(_ reply: String?) throws -> Bool {
        try calling { try claimedEvent(reply: reply) }
    }

    /// Returns the command that forgets an event which couldn't be stored: the platform will redeliver it.
    public static func release(_ prefix: String, key: String) -> [String] {
        releaseEvent(prefix: prefix, key: key)
    }
}

/// Returns the rank of a message status. Statuses arrive in any order and more than once, and the one of the highest rank counts; 0
/// for an unknown status. In a database, store it beside the status, and update only rows with a lower rank.
///
/// Track the statuses of a payment (of type `payment`) apart from those of its message, and in groups those of each participant.
public func statusRank(_ status: String) -> Int {
    Int(WabakitFFI.statusRank(status: status))
}

/// Returns the one of two statuses of a message that counts, whatever order they arrived in. `failed` replaces `accepted` and
/// `sent`, but no status of a message that was delivered.
public func mergeStatus(_ one: String, _ other: String) -> String {
    WabakitFFI.mergeStatus(one: one, other: other)
}
