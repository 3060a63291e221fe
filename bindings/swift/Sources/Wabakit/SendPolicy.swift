// What may be sent to a user: customer service windows, free entry points, opt-outs and opt-ins.

import Foundation
import WabakitFFI

/// Whether a message should be sent to a user now, and which windows are open.
public struct PolicyDecision: Hashable, Sendable {
    /// ``Decision/send`` or ``Decision/refuse(because:whatToDo:)``.
    public let decision: Decision
    /// End of the customer service window, in which free-form messages may be sent. Nil if the window is closed.
    public let openUntil: Date?
    /// End of the free entry point window, in which all messages are free. Nil if the window is closed.
    public let freeUntil: Date?
}

/// Decides what may be sent to a user, by the events and sends that it is given.
///
/// A user is identified by phone number, however it is written, and by user ID; a group by its ID. Windows belong to one business
/// phone number (by its ID); opt-outs and opt-ins hold for all of them, so use one policy per business. Events may arrive twice and
/// in any order: the result is the same.
public final class SendPolicy: Sendable {
    /// Category of a message, by which the platform bills it.
    public enum Category: String, CaseIterable, Sendable {
        /// Free-form: everything but templates.
        case service
        /// Marketing template.
        case marketing
        /// Utility template: about something that the user requested or bought.
        case utility
        /// Authentication template: a one-time code.
        case authentication
    }

    private let core: WabakitFFI.SendPolicy

    /// Creates a policy that knows no users.
    ///
    /// - Parameter requiresOptIn: Whether templates may be sent only to users who opted in, rather than to all who haven't opted out.
    ///   In an open customer service window this holds for marketing templates only.
    public init(requiresOptIn: Bool = false) {
        core = WabakitFFI.SendPolicy(requiresOptIn: requiresOptIn, seed: UInt64.random(in: 0...UInt64.max))
    }

    /// Restores a snapshot.
    public init(restoring snapshot: String) throws {
        core = try calling { try WabakitFFI.SendPolicy.restore(snapshot: snapshot) }
    }

    /// Learns from an event. Irrelevant events are ignored, so pass all of them.
    public func event(_ event: Event) {
        guard let number = event.phoneNumberId, let at = event.milliseconds else { return }
        core.learn(kind: event.kind, number: number, at: at, data: event.raw)
    }

    /// Records a sent message: the first reply to a user who came from an ad or a Page makes all messages free for 72 hours. (Not if
    /// the user is on WhatsApp Web or Desktop, which the platform doesn't report.) The status of the message has the exact end.
    public func recordSent(_ number: String, to user: String, now: Date = Date()) {
        core.recordSent(number: number, person: user, now: now.milliseconds)
    }

    /// Records an opt-in, by the evidence of it that you keep.
    public func optIn(_ user: String, at: Date = Date()) {
        core.optIn(person: user, at: at.milliseconds)
    }

    /// Records an opt-out. Until a later opt-in, templates are refused (``Reason/optedOut``), whether or not an opt-in is required; in
    /// an open customer service window only marketing templates. Free-form messages may be sent in that window.
    public func optOut(_ user: String, at: Date = Date()) {
        core.optOut(person: user, at: at.milliseconds)
    }

    /// Returns whether a message of this category should be sent from a number to a user or group now.
    public func check(
        _ number: String, to user: String, _ category: Category, now: Date = Date()
    ) -> PolicyDecision {
        let (category, now) = (category.rawValue, now.milliseconds)
        // Only an unknown category throws, and the type has none.
        let checked = try! core.check(number: number, person: user, category: category, now: now)
        return PolicyDecision(
            decision: Decision(checked.decision), openUntil: checked.openUntil.map(Date.init(milliseconds:)),
            freeUntil: checked.freeUntil.map(Date.init(milliseconds:)))
    }

    /// Returns the end of the customer service window of a user or group. Nil if the window is closed.
    public func openUntil(_ number: String, to user: String, now: Date = Date()) -> Date? {
        check(number, to: user, .service, now: now).openUntil
    }

    /// Removes closed windows. Opt-ins and opt-outs stay.
    public func prune(now: Date = Date()) {
        core.prune(now: now.milliseconds)
    }

    /// Returns the state, as JSON. It contains no names.
    public func snapshot() -> String {
        core.snapshot()
    }
}
