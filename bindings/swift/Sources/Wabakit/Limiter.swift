// Whether a message may go now. The platform refuses what comes too fast; this knows beforehand.

import Foundation
import WabakitFFI

/// Counts what goes from each number, and from each number to each person. Times are in milliseconds, since 1970 where they
/// are moments.
public final class Limiter: Sendable {
    /// The limits to keep to; the platform's unless told.
    public struct Limits: Codable, Hashable, Sendable {
        /// From a number to one person: one message in this time; 6,000.
        public var pairInterval: Int64?
        /// So many at once, 255 at most, borrowed from the time after; 45.
        public var pairBurst: Int64?
        /// At once: within this time of the first; 6,000.
        public var pairBurstWindow: Int64?
        /// How what was borrowed is paid back: all of it before the next message (`debt`), or as the time goes (`gcra`).
        public var pairModel: String?
        /// Messages a second from a number to everyone: 80; 1,000 after the platform's upgrade; 20 on the Business app too.
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

    /// Why a message must wait.
    public struct Wait: Hashable, Sendable {
        /// When to ask again.
        public let until: Int64
        /// The limit that is reached: `pair` or `throughput`.
        public let because: String
    }

    private let core: WabakitFFI.Limiter

    public init(_ limits: Limits = Limits()) throws {
        let limits = try written(limits)
        core = try calling { try WabakitFFI.Limiter(limits: limits, seed: UInt64.random(in: 0...UInt64.max)) }
    }

    /// As it was when the snapshot was taken.
    public init(restoring snapshot: String) throws {
        core = try calling { try WabakitFFI.Limiter.restore(snapshot: snapshot) }
    }

    /// Ask to send one message from a number to a person or group: nothing if it may go, and then it has been counted.
    public func take(_ number: String, to recipient: String, now: Int64 = milliseconds()) -> Wait? {
        let wait = core.take(number: number, recipient: recipient, now: UInt64(clamping: now))
        return wait.map { Wait(until: Int64(clamping: $0.until), because: $0.because) }
    }

    /// Keep to other limits from now on: the number's throughput was raised, for instance.
    public func setLimits(_ limits: Limits) throws {
        let limits = try written(limits)
        try calling { try core.setLimits(limits: limits) }
    }

    /// Two names of one person, such as a phone number and a user id: they share a budget from now on.
    public func link(_ name: String, _ other: String) {
        core.link(name: name, other: other)
    }

    /// The platform said to wait (error 131056): nothing goes from this number to this person before `until`.
    public func pausePair(_ number: String, to recipient: String, until: Int64) {
        core.pausePair(number: number, recipient: recipient, until: UInt64(clamping: until))
    }

    /// The platform said to wait (error 130429): nothing goes from this number before `until`.
    public func pauseNumber(_ number: String, until: Int64) {
        core.pauseNumber(number: number, until: UInt64(clamping: until))
    }

    /// Forget those who owe nothing any more. Returns how many people remain.
    @discardableResult
    public func forget(now: Int64 = milliseconds()) -> Int64 {
        Int64(clamping: core.forget(now: UInt64(clamping: now)))
    }

    /// Its state, as JSON.
    public func snapshot() -> String {
        core.snapshot()
    }

    /// The system's time.
    public static func milliseconds() -> Int64 {
        Int64(Date().timeIntervalSince1970 * 1000)
    }
}
