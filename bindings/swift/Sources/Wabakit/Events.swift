// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

extension Event {
    /// What an event says.
    public enum View: Hashable, Sendable {
        case message(InboundMessage)
        case status(Status)
        case error(Problem)
        /// Something that this version doesn't know, or whose shape it doesn't understand: see ``Event/raw``.
        case unknown
        /// A delivery that isn't JSON: see ``Event/raw``.
        case unreadable

        static func read(_ kind: String, _ item: Data) throws -> View {
            switch kind {
            case "message": return .message(try arrived(item))
            case "status": return .status(try arrived(item))
            case "error": return .error(try arrived(item))
            case "unreadable": return .unreadable
            default: return .unknown
            }
        }
    }
}
