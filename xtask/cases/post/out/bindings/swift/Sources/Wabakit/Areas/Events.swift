// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

extension Event {
    /// The data of an event.
    public enum View: Hashable, Sendable {
        /// A letter that arrived.
        case message(Delivery)
        /// An item that this version doesn't know, or whose shape it doesn't recognize: see ``Event/raw``.
        case unknown
        /// A delivery that isn't JSON: see ``Event/raw``.
        case malformed

        static func read(_ kind: String, _ item: String) throws -> View {
            switch kind {
            case "message": return .message(try typed(item))
            case "malformed": return .malformed
            default: return .unknown
            }
        }
    }
}

extension Event.Kind where Value == Delivery {
    /// A letter that arrived.
    public static var message: Self {
        Self { _, view in
            guard case .message(let data) = view else { return nil }
            return data
        }
    }
}

/// A letter that arrived.
public struct Delivery: Codable, Hashable, Sendable {
    /// The letter.
    public var letter: Letter
    /// Its weight in grams.
    public var weight: Int64?

    public init(letter: Letter, weight: Int64? = nil) {
        self.letter = letter
        self.weight = weight
    }
}
