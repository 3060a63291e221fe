// Rate limits: when a message may be sent without being refused.

import Foundation
import WabakitFFI

/// Counts messages from each number, and from each number to each user.
public final class Limiter: Sendable {
    /// Rate limits. Default: those of the platform.
    public struct Limits: Encodable, Hashable, Sendable {
        /// Interval between messages from a number to one user. Default: 6 s.
        public var pairInterval: Duration?
        /// Messages from a number to one user that may be sent at once. At most 255. Default: 45.
        public var pairBurst: Int?
        /// Duration of a burst, from its first message. Default: 6 s.
        public var pairBurstWindow: Duration?
        /// How a burst is paid back. Default: ``PairModel/debt``.
        public var pairModel: PairModel?
        /// Messages per second from a number to all users. Default: 80. The platform allows 1,000 after its upgrade, and 20 to a
        /// number that is used in the WhatsApp Business app too.
        public var throughput: Int?

        public init(
            pairInterval: Duration? = nil,
            pairBurst: Int? = nil,
            pairBurstWindow: Duration? = nil,
            pairModel: PairModel? = nil,
            throughput: Int? = nil
        ) {
            self.pairInterval = pairInterval
            self.pairBurst = pairBurst
            self.pairBurstWindow = pairBurstWindow
            self.pairModel = pairModel
            self.throughput = throughput
        }

        enum CodingKeys: String, CodingKey {
            case pairInterval = "pair_interval"
            case pairBurst = "pair_burst"
            case pairBurstWindow = "pair_burst_window"
            case pairModel = "pair_model"
            case throughput
        }

        public func encode(to encoder: any Encoder) throws {
            var fields = encoder.container(keyedBy: CodingKeys.self)
            try fields.encodeIfPresent(pairInterval?.milliseconds, forKey: .pairInterval)
            try fields.encodeIfPresent(pairBurst, forKey: .pairBurst)
            try fields.encodeIfPresent(pairBurstWindow?.milliseconds, forKey: .pairBurstWindow)
            try fields.encodeIfPresent(pairModel, forKey: .pairModel)
            try fields.encodeIfPresent(throughput, forKey: .throughput)
        }
    }

    /// How a burst to one user is paid back.
    public enum PairModel: String, Encodable, Sendable {
        /// In full before the next message: after 20 at once, the next one in two minutes. Never refused by the platform.
        case debt
        /// Over time: 45 at once, and one more every 6 seconds (GCRA).
        case gcra
    }

    private let core: WabakitFFI.Limiter

    public init(_ limits: Limits = Limits()) throws {
        let limits = try written(limits)
        core = try calling { try WabakitFFI.Limiter(limits: limits, seed: UInt64.random(in: 0...UInt64.max)) }
    }

    /// Restores a snapshot.
    public init(restoring snapshot: String) throws {
        core = try calling { try WabakitFFI.Limiter.restore(snapshot: snapshot) }
    }

    /// Returns whether a message may be sent from a number to a user or group, and counts it if it may.
    public func take(_ number: String, to recipient: String, now: Date = Date()) -> Decision {
        Decision(core.take(number: number, recipient: recipient, now: now.milliseconds))
    }

    /// Replaces the limits: the number's throughput was raised, for instance.
    public func setLimits(_ limits: Limits) throws {
        let limits = try written(limits)
        try calling { try core.setLimits(limits: limits) }
    }

    /// Links two names of one user, such as a phone number and a user ID: they share a budget from now on.
    public func link(_ name: String, _ other: String) {
        core.link(name: name, other: other)
    }

    /// Sends nothing from this number to this user before `until`. Use it after error 131056.
    public func pausePair(_ number: String, to recipient: String, until: Date) {
        core.pausePair(number: number, recipient: recipient, until: until.milliseconds)
    }

    /// Sends nothing from this number before `until`. Use it after error 130429.
    public func pauseNumber(_ number: String, until: Date) {
        core.pauseNumber(number: number, until: until.milliseconds)
    }

    /// Removes recipients without outstanding debt. Returns the number of recipients still tracked.
    @discardableResult
    public func prune(now: Date = Date()) -> Int {
        Int(clamping: core.prune(now: now.milliseconds))
    }

    /// Returns the state, as JSON.
    public func snapshot() -> String {
        core.snapshot()
    }
}
