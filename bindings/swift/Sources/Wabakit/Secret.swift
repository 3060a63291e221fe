// Text that isn't printed.

/// A password, token or key. Its text isn't printed; ``expose()`` returns it.
public struct Secret: Codable, Hashable, Sendable {
    private let text: String

    public init(_ text: String) {
        self.text = text
    }

    /// Returns the text.
    public func expose() -> String {
        text
    }

    public init(from decoder: Decoder) throws {
        text = try decoder.singleValueContainer().decode(String.self)
    }

    public func encode(to encoder: Encoder) throws {
        var value = encoder.singleValueContainer()
        try value.encode(text)
    }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "Secret(…)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
