// Between printed types and JSON.

import Foundation
import WabakitFFI

/// A string from a list that the platform may extend: `.individual`, or `"individual"`.
public protocol Choice: RawRepresentable, Codable, Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible
where RawValue == String, StringLiteralType == String {
    /// A value, whether this version knows it or not.
    init(rawValue: String)
}

extension Choice {
    public init(stringLiteral value: String) {
        self.init(rawValue: value)
    }

    public var description: String { rawValue }
}

/// Parameters as the platform names them.
func written(_ params: some Encodable) throws -> String {
    do {
        return String(decoding: try JSONEncoder().encode(params), as: UTF8.self)
    } catch EncodingError.invalidValue(let value, let context) {
        let path = context.codingPath.map(\.stringValue).joined(separator: ".")
        throw ValidationError(path: path, wanted: "a value that JSON can carry", got: "\(value)")
    }
}

/// JSON that the core wrote for a type.
func typed<Value: Decodable>(_ json: String) throws -> Value {
    try JSONDecoder().decode(Value.self, from: Data(json.utf8))
}

/// What JSON says, as a type. On Linux, Foundation ends the program at keys that aren't text; unpaired surrogates (`\ud83d` without
/// its other half), which people's devices do send, become U+FFFD.
func reading<Value: Decodable>(_ json: Data) throws -> Value {
    guard let text = String(data: json, encoding: .utf8), let safe = readable(json: text) else {
        throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "it isn't JSON"))
    }
    return try typed(safe)
}

/// The key of a content, and of the tag that names it.
private struct Key: CodingKey, ExpressibleByStringLiteral {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) {
        self.stringValue = stringValue
    }

    init(stringLiteral value: String) {
        stringValue = value
    }

    init?(intValue: Int) {
        return nil
    }
}

extension Encoder {
    /// A content that says nothing but its name.
    func tag(_ tag: String) throws {
        var keys = container(keyedBy: Key.self)
        try keys.encode(tag, forKey: "type")
    }

    /// `{"type":"text","text":…}`
    func tag(_ tag: String, content: some Encodable) throws {
        var keys = container(keyedBy: Key.self)
        try keys.encode(tag, forKey: "type")
        try keys.encode(content, forKey: Key(stringValue: tag))
    }

    /// `{"type":"body", …}`
    func tag(_ tag: String, beside content: some Encodable) throws {
        try self.tag(tag)
        try content.encode(to: self)
    }
}

extension Decoder {
    /// Which content it is. The type may be left out where the tag is the content's key, too.
    func tag(_ keys: String...) throws -> String {
        let content = try container(keyedBy: Key.self)
        if let tag = try content.decodeIfPresent(String.self, forKey: "type") { return tag }
        return keys.first { content.contains(Key(stringValue: $0)) } ?? ""
    }

    /// What stands under the key that the tag names.
    func content<Value: Decodable>(_ tag: String) throws -> Value {
        try container(keyedBy: Key.self).decode(Value.self, forKey: Key(stringValue: tag))
    }

    func unknownContent(_ tag: String) -> DecodingError {
        .dataCorrupted(.init(codingPath: codingPath, debugDescription: "nothing of the type \(tag) can be sent"))
    }
}
