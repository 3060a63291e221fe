// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Source of a limit or a pause.
public enum LimitOrigin: String, CaseIterable, Hashable, Sendable, Decodable {
    /// The documentation of the platform.
    case `default` = "default"
    /// A response of the platform, successful or not.
    case response
    /// Webhook of the platform.
    case webhook
    /// A usage header of a response.
    case header
    /// Call of `set_number` by the application.
    case caller
}

/// State of one limit: what is used, what is allowed, and when more is.
public struct LimitState: Decodable, Hashable, Sendable {
    /// Limit that is explained.
    public let limit: Reason
    /// Owner of the limit: the ID of a number, a WABA, a portfolio or another object, in some cases two with a slash
    /// between them. Empty for the app.
    public let scope: String
    /// Source of the allowed number or the pause.
    public let source: LimitOrigin
    /// Messages, users, calls or recipients with debt that count now.
    public let used: Int
    /// Allowed number. `nil` if it is unknown, unlimited, or doesn't apply.
    public let of: Int?
    /// Time when more is allowed. `nil` if more is allowed now, and if waiting alone doesn't help.
    public let freeAt: Date?
    /// Time when the allowed number was learned or the pause began.
    public let since: Date?

    enum CodingKeys: String, CodingKey {
        case limit
        case scope
        case source
        case used
        case of
        case freeAt = "free_at"
        case since
    }
}

/// Decides when a call may be made. It knows every documented limit: messages of a number, messages to one recipient,
/// users of a portfolio in 24 hours, hourly calls, and what the platform refuses for a while.
///
/// Ask `decide` before a call, and report the outcome with `observe`. Pass webhook
/// events to `event`. A recipient is identified by phone number, in any notation, by user ID or by group
/// ID.
///
/// The state is plain data: take a `snapshot` and `restore` it elsewhere. It takes at
/// most 36 bytes for each recipient with outstanding debt, 36 for each link, and 53 for each user who
/// counts for a messaging limit; `prune` removes what no longer counts.
public final class Limiter: Sendable {
    /// Model for repaying a burst to one recipient.
    public enum PairModel: String, CaseIterable, Hashable, Sendable, Argument {
        /// Debt: the whole burst is repaid before the next message. After 20 messages at once, the next may be sent after 2
        /// minutes. The platform never refuses this, under any reading of its rule.
        case debt
        /// GCRA: the burst is repaid gradually. After 45 messages at once, one more may be sent every 6 seconds.
        case gcra
    }

    /// Rate limits of all numbers. Those of one number can be set, or are learned from
    /// responses and webhooks.
    public struct Limits: Hashable, Sendable, Fields {
        /// Interval between messages from a number to one recipient. Default: 6 s.
        public var pairInterval: Duration?
        /// Maximum number of messages at once to one recipient, borrowed from the following time. At most 255. Default: 45.
        public var pairBurst: Int?
        /// Duration of a burst, from its first message. Default: 6 s.
        public var pairBurstWindow: Duration?
        /// Model for repaying a burst. Default: `PairModel.debt`.
        public var pairModel: PairModel?
        /// Maximum time in which a message reaches the platform. Used for messages whose response isn't
        /// observed, whose time of arrival is unknown. Default: 0.
        public var pairMargin: Duration?
        /// Messages per second from a number to all recipients. The platform allows 80, 1,000 after an upgrade, and 20 if
        /// the WhatsApp Business app uses the number too. Incoming messages count. Default: 80.
        public var throughput: Int?
        /// Maximum difference between the times that requests take to the platform: each second is counted longer by this.
        /// Grows by 25 ms with each refusal (error 130429), at most to 250 ms, and shrinks by 10 ms an hour. Default: 0.
        public var throughputMargin: Duration?
        /// Messaging limit of a business portfolio: number of users who may receive messages outside a customer service
        /// window in 24 hours. Default: unknown, and not applied until a response or webhook contains it.
        public var messagingLimit: Int?

        public init(pairInterval: Duration? = nil, pairBurst: Int? = nil, pairBurstWindow: Duration? = nil, pairModel: PairModel? = nil, pairMargin: Duration? = nil, throughput: Int? = nil, throughputMargin: Duration? = nil, messagingLimit: Int? = nil) {
            self.pairInterval = pairInterval
            self.pairBurst = pairBurst
            self.pairBurstWindow = pairBurstWindow
            self.pairModel = pairModel
            self.pairMargin = pairMargin
            self.throughput = throughput
            self.throughputMargin = throughputMargin
            self.messagingLimit = messagingLimit
        }

        var fields: Arguments { ["pair_interval": pairInterval, "pair_burst": pairBurst, "pair_burst_window": pairBurstWindow, "pair_model": pairModel, "pair_margin": pairMargin, "throughput": throughput, "throughput_margin": throughputMargin, "messaging_limit": messagingLimit] }
    }

    /// Limits of one number, instead of those of all numbers and of those that the platform reported.
    public struct NumberLimits: Hashable, Sendable, Fields {
        /// Messages per second from the number. Default: no change.
        public var throughput: Int?
        /// Messaging limit of the number's portfolio: users in 24 hours. Default: no change.
        public var messagingLimit: Int?
        /// ID of the business portfolio that the number belongs to. Numbers of one portfolio share its messaging limit.
        /// Default: no change; at first the number's WABA, or the number alone.
        public var portfolio: String?

        public init(throughput: Int? = nil, messagingLimit: Int? = nil, portfolio: String? = nil) {
            self.throughput = throughput
            self.messagingLimit = messagingLimit
            self.portfolio = portfolio
        }

        var fields: Arguments { ["throughput": throughput, "messaging_limit": messagingLimit, "portfolio": portfolio] }
    }

    private let instance: State

    /// Creates a limiter that has counted nothing.
    ///
    /// - Parameters:
    ///   - limits: Rate limits. Default: the platform's.
    public init(_ limits: Limits = Limits()) throws {
        instance = try State("Limiter", ["limits": limits])
    }

    /// Creates a limiter from a snapshot of this version or an earlier one.
    public init(restoring snapshot: String) throws {
        instance = try State("Limiter", restoring: snapshot)
    }

    /// Decides whether a call may be made now, and counts it if so.
    ///
    /// - Parameters:
    ///   - op: Name of the operation, such as `messages.send`.
    ///   - params: Parameters of the call, with the IDs of its number and WABA as `phone_number_id` and `waba_id`.
    ///   - windowOpen: True if the customer service window of the recipient is open: then the message doesn't count for the messaging
    ///     limit. Messages without a template never do. Default: false.
    ///   - paced: Spreads messages over the second. Default: false.
    public func decide(_ op: String, params: [String: JSONValue], now: Date = Date(), windowOpen: Bool = false, paced: Bool = false) throws -> Decision {
        try instance.call("decide", ["op": op, "params": params, "now": now, "window_open": windowOpen, "paced": paced])
    }

    /// Decides as `decide` does, for a caller who waits: returns nothing if the call may be made, or the time to ask again.
    /// Messages are spread over the second. Fails if the time is after `latest`, or if waiting alone doesn't help. A client
    /// with this limiter asks in this way before each attempt.
    ///
    /// - Parameters:
    ///   - op: Name of the operation, such as `messages.send`.
    ///   - params: Parameters of the call, as for `decide`.
    ///   - latest: Latest time until which the caller waits.
    ///   - windowOpen: True if the customer service window of the recipient is open, as for `decide`. Default: false.
    public func admit(_ op: String, params: [String: JSONValue], latest: Date, now: Date = Date(), windowOpen: Bool = false) throws -> Date? {
        try instance.call("admit", ["op": op, "params": params, "latest": latest, "now": now, "window_open": windowOpen])
    }

    /// Observes the outcome of a call: when a message reached the platform, what it refused, and how much of the quotas is
    /// used. Report every call that `decide` allowed.
    ///
    /// - Parameters:
    ///   - op: Name of the operation, such as `messages.send`.
    ///   - params: Parameters of the call, as for `decide`.
    ///   - departed: Time of the decision.
    ///   - error: Error of the call as an object: `code` and `details` of an error of the API, and `retry`. Default: none, the call
    ///     succeeded.
    ///   - metadata: Metadata of the response, with its `usage`. Default: none.
    public func observe(_ op: String, params: [String: JSONValue], departed: Date, error: [String: JSONValue]? = nil, metadata: [String: JSONValue]? = nil, now: Date = Date()) throws {
        try instance.call("observe", ["op": op, "params": params, "departed": departed, "error": error, "metadata": metadata, "now": now])
    }

    /// Learns limits that a response contains: those of `phone_numbers.get`, `phone_numbers.list`, `accounts.get` and
    /// `calls.get_permissions`. Other responses are ignored.
    ///
    /// - Parameters:
    ///   - op: Name of the operation, such as `phone_numbers.get`.
    ///   - params: Parameters of the call, as for `decide`.
    ///   - response: Response of the call, with the platform's names.
    public func learn(_ op: String, params: [String: JSONValue], response: [String: JSONValue], now: Date = Date()) throws {
        try instance.call("learn", ["op": op, "params": params, "response": response, "now": now])
    }

    /// Learns from an event: received messages, failed statuses, and changes of limits, templates, flows and accounts.
    /// Irrelevant events are ignored, so pass all of them.
    public func event(_ event: Event, now: Date = Date()) {
        certain { try instance.call("event", ["event": event, "now": now]) }
    }

    /// Returns what is counted and what is paused.
    public func explain(now: Date = Date()) -> [LimitState] {
        certain { try instance.call("explain", ["now": now]) }
    }

    /// Ends a pause whose cause is removed, such as a missing payment method.
    ///
    /// - Parameters:
    ///   - limit: The limit, as a decision contains it.
    ///   - scope: ID of the owner: a number, a WABA, a flow, or a WABA and a template's name with a slash between them. Empty
    ///     for the app.
    public func clear(_ limit: Reason, scope: String) {
        certain { try instance.call("clear", ["limit": limit, "scope": scope]) }
    }

    /// Sets limits of one number, instead of those of all numbers and of those that the platform reported.
    ///
    /// - Parameters:
    ///   - number: ID of the business phone number.
    ///   - limits: Limits of the number.
    public func setNumber(_ number: String, limits: NumberLimits, now: Date = Date()) throws {
        try instance.call("set_number", ["number": number, "limits": limits, "now": now])
    }

    /// Decides whether one message may be sent from a number to a user or group now, and counts it if so. The same as
    /// `decide` for a free-form message.
    public func take(_ number: String, recipient: String, now: Date = Date()) -> Decision {
        certain { try instance.call("take", ["number": number, "recipient": recipient, "now": now]) }
    }

    /// Links two names of one user, such as a phone number and a user ID. Both share one budget and its debt. Notations
    /// of one phone number need no link, and events link the names that they contain.
    public func link(_ name: String, other: String) {
        certain { try instance.call("link", ["name": name, "other": other]) }
    }

    /// Pauses messages from this number to this recipient until `until`, after the platform refused one (error 131056).
    /// `observe` does it.
    public func pausePair(_ number: String, recipient: String, until: Date) {
        certain { try instance.call("pause_pair", ["number": number, "recipient": recipient, "until": until]) }
    }

    /// Pauses all messages from this number until `until`, after the platform refused one (error 130429).
    /// `observe` does it.
    public func pauseNumber(_ number: String, until: Date) {
        certain { try instance.call("pause_number", ["number": number, "until": until]) }
    }

    /// Removes recipients without outstanding debt, and everything else that no longer counts. Returns the number of
    /// recipients still tracked.
    @discardableResult
    public func prune(now: Date = Date()) -> Int {
        certain { try instance.call("prune", ["now": now]) }
    }

    /// Replaces the limits of all numbers.
    public func setLimits(_ limits: Limits) throws {
        try instance.call("set_limits", ["limits": limits])
    }

    /// Returns the state as text for `restore`. It contains no names of users.
    public func snapshot() -> String {
        instance.snapshot()
    }

    /// Returns whether responses of an operation contain limits, so that `learn` needs them.
    ///
    /// - Parameters:
    ///   - op: Name of the operation, such as `phone_numbers.get`.
    public static func learns(_ op: String) -> Bool {
        certain { try State.run("Limiter", "learns", ["op": op]) }
    }
}
