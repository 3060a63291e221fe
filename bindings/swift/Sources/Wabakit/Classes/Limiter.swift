// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Decides when a message may be sent. It counts the messages of each business phone number, and from each number to
/// each recipient. A recipient is identified by phone number, in any notation, by user ID or by group ID.
///
/// The state is plain data: take a `snapshot` and `restore` it elsewhere. It takes
/// 36 bytes for each recipient and each link; `prune` removes recipients without
/// outstanding debt.
public final class Limiter: Sendable {
    /// Model for repaying a burst to one recipient.
    public enum PairModel: String, CaseIterable, Hashable, Sendable, Argument {
        /// Debt: the whole burst is repaid before the next message. After 20 messages at once, the next may be sent after 2
        /// minutes. The platform never refuses this, under any reading of its rule.
        case debt
        /// GCRA: the burst is repaid gradually. After 45 messages at once, one more may be sent every 6 seconds.
        case gcra
    }

    /// Rate limits that the limiter applies.
    public struct Limits: Hashable, Sendable, Fields {
        /// Interval between messages from a number to one recipient. Default: 6 s.
        public var pairInterval: Duration?
        /// Maximum number of messages at once to one recipient, borrowed from the following time. At most 255. Default: 45.
        public var pairBurst: Int?
        /// Duration of a burst, from its first message. Default: 6 s.
        public var pairBurstWindow: Duration?
        /// Model for repaying a burst. Default: `PairModel.debt`.
        public var pairModel: PairModel?
        /// Messages per second from a number to all recipients. The platform allows 80, 1,000 after an upgrade, and 20 if
        /// the WhatsApp Business app uses the number too. Incoming messages count, so leave room for them. Default: 80.
        public var throughput: Int?

        public init(pairInterval: Duration? = nil, pairBurst: Int? = nil, pairBurstWindow: Duration? = nil, pairModel: PairModel? = nil, throughput: Int? = nil) {
            self.pairInterval = pairInterval
            self.pairBurst = pairBurst
            self.pairBurstWindow = pairBurstWindow
            self.pairModel = pairModel
            self.throughput = throughput
        }

        var fields: Arguments { ["pair_interval": pairInterval, "pair_burst": pairBurst, "pair_burst_window": pairBurstWindow, "pair_model": pairModel, "throughput": throughput] }
    }

    private let instance: State

    /// Creates a limiter that has counted no message.
    ///
    /// - Parameters:
    ///   - limits: Rate limits. Default: the platform's.
    public init(_ limits: Limits = Limits()) throws {
        instance = try State("Limiter", ["limits": limits])
    }

    /// Creates a limiter from a snapshot.
    public init(restoring snapshot: String) throws {
        instance = try State("Limiter", restoring: snapshot)
    }

    /// Decides whether one message may be sent from a number to a user or group now, and counts it if so.
    public func take(_ number: String, recipient: String, now: Date = Date()) -> Decision {
        certain { try instance.call("take", ["number": number, "recipient": recipient, "now": now]) }
    }

    /// Links two names of one user, such as a phone number and a user ID. Both share one budget and its debt. Notations
    /// of one phone number need no link.
    public func link(_ name: String, other: String) {
        certain { try instance.call("link", ["name": name, "other": other]) }
    }

    /// Pauses messages from this number to this recipient until `until`, after the platform refused one (error 131056).
    public func pausePair(_ number: String, recipient: String, until: Date) {
        certain { try instance.call("pause_pair", ["number": number, "recipient": recipient, "until": until]) }
    }

    /// Pauses all messages from this number until `until`, after the platform refused one (error 130429).
    public func pauseNumber(_ number: String, until: Date) {
        certain { try instance.call("pause_number", ["number": number, "until": until]) }
    }

    /// Removes recipients without outstanding debt. Returns the number of recipients still tracked.
    @discardableResult
    public func prune(now: Date = Date()) -> Int {
        certain { try instance.call("prune", ["now": now]) }
    }

    /// Replaces the limits, for example after the number's throughput was raised.
    public func setLimits(_ limits: Limits) throws {
        try instance.call("set_limits", ["limits": limits])
    }

    /// Returns the state as text for `restore`.
    public func snapshot() -> String {
        instance.snapshot()
    }
}
