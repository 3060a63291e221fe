// Which events came before: deliveries come at least once, and may come again for seven days.

import Foundation
import WabakitFFI

/// Remembers the keys of events, to handle each once. Times are in milliseconds, since 1970 where they are moments; now is the
/// system's unless told.
///
/// Where several processes receive, let Redis or Valkey remember instead: ``claim(_:key:keep:)`` builds the command and
/// ``claimed(_:)`` reads the reply.
public final class Deduplicator: Sendable {
    private let core: WabakitFFI.Deduplicator

    /// Nothing seen yet.
    ///
    /// - Parameters:
    ///   - room: The latest so many keys are remembered for sure, and twice as many at most, of 40 bytes each.
    ///   - keep: For how long; eight days unless told, because the platform sends again for seven.
    public init(room: Int = 100_000, keep: Int64? = nil) {
        core = WabakitFFI.Deduplicator(
            room: UInt32(clamping: room), keep: keep.map { UInt64(clamping: $0) }, seed: UInt64.random(in: 0...UInt64.max))
    }

    /// As it was when the snapshot was taken.
    public init(restoring snapshot: String) throws {
        core = try calling { try WabakitFFI.Deduplicator.restore(snapshot: snapshot) }
    }

    /// Whether an event with this key comes for the first time. It is remembered from now on.
    public func first(_ key: String, now: Int64 = Limiter.milliseconds()) -> Bool {
        core.first(key: key, now: UInt64(clamping: now))
    }

    /// Forget an event: it couldn't be stored, and the platform will send it again.
    public func forget(_ key: String) {
        core.forget(key: key)
    }

    /// Its state, as JSON.
    public func snapshot() -> String {
        core.snapshot()
    }

    /// The command by which Redis or Valkey remembers an event for all who receive: `SET {prefix}{key} 1 NX PX {keep}`.
    public static func claim(_ prefix: String, key: String, keep: Int64? = nil) -> [String] {
        claimEvent(prefix: prefix, key: key, keep: keep.map { UInt64(clamping: $0) })
    }

    /// Whether the event came for the first time, by the reply to ``claim(_:key:keep:)``: `OK`, or nothing.
    public static func claimed(_ reply: String?) throws -> Bool {
        try calling { try claimedEvent(reply: reply) }
    }

    /// The command that forgets an event: it couldn't be stored, and the platform will send it again.
    public static func release(_ prefix: String, key: String) -> [String] {
        releaseEvent(prefix: prefix, key: key)
    }
}

/// How far a message has come by this status: statuses come in any order and more than once, and the one of the highest rank
/// counts. 0 for a status that isn't known. In a database, keep it beside the status and update only rows whose rank is lower.
///
/// Count the statuses of a payment (of type `payment`) apart from its message's, and in groups those of each participant.
public func statusRank(_ status: String) -> Int {
    Int(WabakitFFI.statusRank(status: status))
}

/// Which of two statuses of a message counts, in whichever order they came. `failed` replaces `accepted` and `sent`, and
/// nothing that says that the message arrived.
public func mergeStatus(_ one: String, _ other: String) -> String {
    WabakitFFI.mergeStatus(one: one, other: other)
}
