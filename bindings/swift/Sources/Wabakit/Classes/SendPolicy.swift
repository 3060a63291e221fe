// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Decision whether a message should be sent to a user now, with the open windows.
public struct PolicyDecision: Decodable, Hashable, Sendable {
    /// `Decision.send` or `Decision.refuse`.
    public let decision: Decision
    /// End of the customer service window, in which free-form messages may be sent. `nil` if the window is closed.
    public let openUntil: Date?
    /// End of the free entry point window, in which all messages are free. `nil` if the window is closed.
    public let freeUntil: Date?

    enum CodingKeys: String, CodingKey {
        case decision
        case openUntil = "open_until"
        case freeUntil = "free_until"
    }
}

/// Decides which messages may be sent to a user now, from received events and recorded sends.
///
/// A user is identified by phone number, in any notation, and by user ID; a group by its ID. An event with both names of
/// a user links them. Windows belong to one business phone number. Opt-ins and opt-outs apply to all
/// numbers, so create one policy for each business.
///
/// The state is plain data: take a `snapshot` and `restore` it elsewhere. Events may
/// arrive more than once and in any order; the resulting state is the same. It takes at most 37 bytes for each link,
/// window, opt-in and choice about marketing messages; `prune` removes closed windows.
public final class SendPolicy: Sendable {
    /// Category of a message, as the platform charges it.
    public enum Category: String, CaseIterable, Hashable, Sendable, Argument {
        /// Free-form message: any message without a template.
        case service
        /// Template with promotional content.
        case marketing
        /// Template about an action or request of the user.
        case utility
        /// Template with a one-time password.
        case authentication
    }

    private let instance: State

    /// Creates a policy that knows no user.
    ///
    /// - Parameters:
    ///   - requiresOptIn: Sends templates only to users who opted in. Otherwise, they are sent to all users who haven't
    ///     opted out. In an open customer service window, this applies to marketing templates only.
    ///     Default: false.
    public init(requiresOptIn: Bool = false) {
        instance = certain { try State("SendPolicy", ["requires_opt_in": requiresOptIn]) }
    }

    /// Creates a policy from a snapshot.
    public init(restoring snapshot: String) throws {
        instance = try State("SendPolicy", restoring: snapshot)
    }

    /// Records an event. Irrelevant events are ignored, so pass all of them.
    public func event(_ event: Event) {
        certain { try instance.call("event", ["event": event]) }
    }

    /// Links two names of one user, such as a phone number and a user ID. What is recorded under one of them, before or
    /// after, applies to both. Events link the names that they contain, and notations of one phone number need no link.
    public func link(_ name: String, other: String) {
        certain { try instance.call("link", ["name": name, "other": other]) }
    }

    /// Records a sent message. The first reply to a user who came from an ad or a Page makes all messages free for 72
    /// hours. This doesn't apply to users of WhatsApp Web or Desktop, which webhooks don't reveal; the message's status
    /// reports the exact end.
    public func recordSent(_ number: String, user: String, now: Date = Date()) {
        certain { try instance.call("record_sent", ["number": number, "user": user, "now": now]) }
    }

    /// Records that a user opted in. Keep your own record of the consent.
    public func optIn(_ user: String, at: Date = Date()) {
        certain { try instance.call("opt_in", ["user": user, "at": at]) }
    }

    /// Records that a user opted out. Until a later opt-in, templates are refused
    /// (`Reason.optedOut`), whether or not an opt-in is required. In an open customer service window, only marketing
    /// templates are refused, and free-form messages may be sent.
    public func optOut(_ user: String, at: Date = Date()) {
        certain { try instance.call("opt_out", ["user": user, "at": at]) }
    }

    /// Returns the end of the customer service window between this number and this user or group, or `nil` if it is
    /// closed.
    public func openUntil(_ number: String, user: String, now: Date = Date()) -> Date? {
        certain { try instance.call("open_until", ["number": number, "user": user, "now": now]) }
    }

    /// Returns whether the recipient of a message has an open customer service window, from the parameters of the call. The
    /// limiter asks for it.
    ///
    /// - Parameters:
    ///   - op: Name of the operation, such as `messages.send`.
    ///   - params: Parameters of the call, with the ID of its number as `phone_number_id`.
    public func windowOpen(_ op: String, params: [String: JSONValue], now: Date = Date()) throws -> Bool {
        try instance.call("window_open", ["op": op, "params": params, "now": now])
    }

    /// Returns the end of the free entry point window between this number and this user, or `nil` if it is closed.
    public func freeUntil(_ number: String, user: String, now: Date = Date()) -> Date? {
        certain { try instance.call("free_until", ["number": number, "user": user, "now": now]) }
    }

    /// Returns whether a message of this category should be sent from a number to a user or group now.
    public func check(_ number: String, user: String, category: Category, now: Date = Date()) -> PolicyDecision {
        certain { try instance.call("check", ["number": number, "user": user, "category": category, "now": now]) }
    }

    /// Removes closed windows. Opt-ins, opt-outs and links stay.
    public func prune(now: Date = Date()) {
        certain { try instance.call("prune", ["now": now]) }
    }

    /// Returns the state as text for `restore`. It contains no names.
    public func snapshot() -> String {
        instance.snapshot()
    }
}
