// Whether a message may be sent: one answer for everything that decides on it.

import Foundation
import WabakitFFI

/// Whether a message may be sent now.
public enum Decision: Hashable, Sendable {
    /// The message may be sent now.
    case send
    /// The message may be sent later: ask again at `until`. Nothing was counted. `because` is
    /// the limit that is reached, ``Reason/pair`` or ``Reason/throughput``.
    case wait(until: Date, because: Reason)
    /// The message must not be sent, and waiting alone doesn't change that. `whatToDo` is a sentence on what makes the message
    /// possible.
    case refuse(because: Reason, whatToDo: String)

    init(_ decision: WabakitFFI.Decision) {
        switch decision {
        case .send: self = .send
        case .wait(let until, let because): self = .wait(until: Date(milliseconds: until), because: Reason(because))
        case .refuse(let because, let whatToDo): self = .refuse(because: Reason(because), whatToDo: whatToDo)
        }
    }
}

/// Why a message can't be sent now.
public enum Reason: String, Hashable, Sendable {
    /// Pair rate limit: one message every 6 seconds from a number to one user, up to 45 at once (error 131056).
    case pair
    /// Throughput of the number: messages per second (error 130429).
    case throughput
    /// The customer service window is closed, so only a template may be sent. The API accepts other messages and doesn't deliver
    /// them (error 131047).
    case windowClosed = "window_closed"
    /// The user opted out: with the business (``SendPolicy/optOut(_:at:)``), or by stopping marketing messages in WhatsApp, after
    /// which the API accepts them and doesn't deliver them (error 131050).
    case optedOut = "opted_out"
    /// The business requires an opt-in, and the user hasn't opted in.
    case noOptIn = "no_opt_in"

    fileprivate init(_ name: String) {
        guard let reason = Reason(rawValue: name) else { preconditionFailure("the library is of another version") }
        self = reason
    }
}
