// Whom you may write to, and what: customer service windows, free entry points, and what people asked for.

import Foundation
import WabakitFFI

/// Knows who may be written to now, and what, from the events and sends that it is told of. Times are in milliseconds since
/// 1970; now is the system's unless told.
///
/// A person is known by phone number, however it is written, and by user id; a group by its id. Windows belong to one of your
/// numbers (by its id); what people asked for holds for all of them, so have one for each business. Events may come twice and
/// in any order: the end is the same.
public final class SendPolicy: Sendable {
    /// What a message is, as the platform counts it.
    public enum Category: String, CaseIterable, Sendable {
        /// Free-form: everything that isn't a template.
        case service
        /// A template that sells.
        case marketing
        /// A template about something that the person asked for or bought.
        case utility
        /// A template with a code.
        case authentication
    }

    /// Whether a message should go, or why not.
    public enum Verdict: String, Sendable {
        /// It may go.
        case send
        /// The customer service window isn't open: only a template may go. Else the platform takes the message and doesn't
        /// deliver it (131047).
        case needsTemplate = "needs_template"
        /// The person opted out: with you (``SendPolicy/optOut(_:at:)``), or by stopping marketing messages in WhatsApp, after which
        /// the platform doesn't deliver them (131050).
        case stopped
        /// You require that people opt in, and this person hasn't.
        case needsOptIn = "needs_opt_in"
    }

    /// Whether a message should go to a person now.
    public struct PolicyDecision: Hashable, Sendable {
        /// Whether it should go, or why not.
        public let verdict: Verdict
        /// Until when free-form messages may go: the end of the customer service window, if it is open.
        public let openUntil: Int64?
        /// Until when all messages are free: the end of the free entry point window, if it is open.
        public let freeUntil: Int64?
    }

    private let core: WabakitFFI.SendPolicy

    /// Nobody known yet.
    ///
    /// - Parameter requiresOptIn: Whether templates go only to those who opted in, rather than to all who haven't opted out. In an
    ///   open customer service window this holds only for those that sell.
    public init(requiresOptIn: Bool = false) {
        core = WabakitFFI.SendPolicy(requiresOptIn: requiresOptIn, seed: UInt64.random(in: 0...UInt64.max))
    }

    /// As it was when the snapshot was taken.
    public init(restoring snapshot: String) throws {
        core = try calling { try WabakitFFI.SendPolicy.restore(snapshot: snapshot) }
    }

    /// Learn from an event. Those that tell nothing of this are passed over, so give it all of them.
    public func event(_ event: Event) {
        guard let number = event.phoneNumberId, let at = event.timestamp else { return }
        core.learn(kind: event.kind, number: number, at: UInt64(clamping: at), data: event.raw)
    }

    /// You sent something: the first answer to somebody who came from an ad or a Page makes all messages free for 72 hours. (Not
    /// if they use WhatsApp on the web or a desktop, which nobody tells you.) Its status tells the exact end.
    public func sent(_ number: String, to person: String, now: Int64 = Limiter.milliseconds()) {
        core.sent(number: number, person: person, now: UInt64(clamping: now))
    }

    /// A person agreed to be written to: by the record of it that you keep.
    public func optIn(_ person: String, at: Int64 = Limiter.milliseconds()) {
        core.optIn(person: person, at: UInt64(clamping: at))
    }

    /// A person no longer agrees to be written to. Until a later opt-in, templates are refused (``Verdict/stopped``), whether or
    /// not opt-in is required; in an open customer service window only those that sell. Free-form messages may go in that window.
    public func optOut(_ person: String, at: Int64 = Limiter.milliseconds()) {
        core.optOut(person: person, at: UInt64(clamping: at))
    }

    /// Whether a message of this category should go from this number to this person or group now.
    public func advise(
        _ number: String, to person: String, _ category: Category, now: Int64 = Limiter.milliseconds()
    ) -> PolicyDecision {
        // What isn't a category is refused, and can't be said here; verdicts are all that there are.
        let (category, now) = (category.rawValue, UInt64(clamping: now))
        let told = try! core.advise(number: number, person: person, category: category, now: now)
        return PolicyDecision(
            verdict: Verdict(rawValue: told.verdict)!, openUntil: told.openUntil.map { Int64(clamping: $0) },
            freeUntil: told.freeUntil.map { Int64(clamping: $0) })
    }

    /// Until when free-form messages may go from this number to this person or group: nothing if the window isn't open.
    public func openUntil(_ number: String, to person: String, now: Int64 = Limiter.milliseconds()) -> Int64? {
        advise(number, to: person, .service, now: now).openUntil
    }

    /// Forget windows that are closed. What people asked for stays.
    public func forget(now: Int64 = Limiter.milliseconds()) {
        core.forget(now: UInt64(clamping: now))
    }

    /// Its state, as JSON. It holds no names.
    public func snapshot() -> String {
        core.snapshot()
    }
}
