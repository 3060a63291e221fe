// Rate limits: when a message may be sent without being refused.

import Foundation
import WabakitFFI

/// Counts messages from each number, and from each number to each user. Times are milliseconds since the Unix epoch.
public final class Limiter: Sendable {
    /// Rate limits. Default: those of the platform.
    public struct Limits: Codable, Hashable, Sendable {
        /// Interval between messages from a number to one user, in milliseconds. Default: 6,000.
        public var pairInterval: Int64?
        /// Messages from a number to one user that may be sent at once. At most 255. Default: 45.
        public var pairBurst: Int64?
        /// Duration of a burst, from its first message, in milliseconds. Default: 6,000.
        public var pairBurstWindow: Int64?
        /// How a burst is paid back: in full before the next message (`debt`), or over time (`gcra`). Default: `debt`.
        public var pairModel: String?
        /// Messages per second from a number to all users. Default: 80. The platform allows 1,000 after its upgrade, and 20 to a
        /// number that is used in the WhatsApp Business app too.
        public var throughput: Int64?

        public init(
            pairInterval: Int64? = nil,
            pairBurst: Int64? = nil,
            pairBurstWindow: Int64? = nil,
            pairModel: String? = nil,
            throughput: Int64? = nil
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
    public func take(_ number: String, to recipient: String, now: Int64 = milliseconds()) -> Decision {
        Decision(core.take(number: number, recipient: recipient, now: UInt64(clamping: now)))
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
    public func pausePair(_ number: String, to recipient: String, until: Int64) {
        core.pausePair(number: number, recipient: recipient, until: UInt64(clamping: until))
    }

    /// Sends nothing from this number before `until`. Use it after error 130429.
    public func pauseNumber(_ number: String, until: Int64) {
        core.pauseNumber(number: number, until: UInt64(clamping: until))
    }

    /// Removes recipients without outstanding debt. Returns the number of recipients still tracked.
    @discardableResult
    public func prune(now: Int64 = milliseconds()) -> Int64 {
        Int64(clamping: core.prune(now: UInt64(clamping: now)))
    }

    /// Returns the state, as JSON.
    public func snapshot() -> String {
        core.snapshot()
    }

    /// The current time, in milliseconds since the Unix epoch.
    public static func milliseconds() -> Int64 {
        Int64(Date().timeIntervalSince1970 * 1000)
    }
}
