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

/// What arrives: numbers may come as text and the reverse, `null` is absence, and what isn't known is passed over.
func arrived<Value: Decodable>(_ json: Data) throws -> Value {
    let arrived: Arrived<Value> = try reading(json)
    return arrived.value
}

/// What JSON says, as a type. On Linux, Foundation ends the program at keys that aren't text; half characters (`\ud83d` without
/// its other half), which people's devices do send, become U+FFFD.
func reading<Value: Decodable>(_ json: Data) throws -> Value {
    guard let text = String(data: json, encoding: .utf8), let safe = readable(json: text) else {
        throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "it isn't JSON"))
    }
    return try JSONDecoder().decode(Value.self, from: Data(safe.utf8))
}

extension DecodingError {
    /// Why JSON isn't of a type: where, and not what stands there, which may be secret.
    func mismatch(_ type: Any.Type) -> String {
        let path: [any CodingKey]
        switch self {
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
            path = context.codingPath
        case .keyNotFound(let key, let context):
            path = context.codingPath + [key]
        @unknown default:
            path = []
        }
        let place = path.map { $0.intValue.map { "[\($0)]" } ?? ".\($0.stringValue)" }.joined()
        return "the body isn't a \(type), at $\(place)"
    }
}

extension KeyedDecodingContainer {
    func arrived<Value: Decodable>(_ key: Key) throws -> Value {
        if let value: Value = try arrivedIfPresent(key) {
            return value
        }
        // The platform leaves out lists of nothing.
        if let empty = (Value.self as? Tolerant.Type)?.absent as? Value {
            return empty
        }
        throw DecodingError.keyNotFound(key, .init(codingPath: codingPath, debugDescription: "it isn't there"))
    }

    /// A list of things that stand for themselves: one that can't be read takes no other with it.
    func apart<Value: Decodable>(_ key: Key) throws -> [Value] {
        let items: [Apart<Value>] = try arrived(key)
        return items.compactMap(\.value)
    }

    func arrivedIfPresent<Value: Decodable>(_ key: Key) throws -> Value? {
        try decodeIfPresent(Arrived<Value>.self, forKey: key)?.value
    }
}

/// An item that stands for itself, or nothing if it can't be read.
private struct Apart<Value: Decodable>: Decodable {
    let value: Value?

    init(from decoder: Decoder) throws {
        value = try? Arrived<Value>(from: decoder).value
    }
}

private struct Arrived<Value: Decodable>: Decodable {
    let value: Value

    init(from decoder: Decoder) throws {
        if let tolerant = Value.self as? Tolerant.Type, let value = try tolerant.arrive(from: decoder) as? Value {
            self.value = value
        } else {
            value = try Value(from: decoder)
        }
    }
}

/// Types that read more than what they write.
private protocol Tolerant {
    static func arrive(from decoder: Decoder) throws -> Self
    static var absent: Self? { get }
}

extension Tolerant {
    static var absent: Self? { nil }
}

extension String: Tolerant {
    fileprivate static func arrive(from decoder: Decoder) throws -> String {
        let value = try decoder.singleValueContainer()
        if let bool = try? value.decode(Bool.self) { return String(bool) }
        if let integer = try? value.decode(Int64.self) { return String(integer) }
        if let integer = try? value.decode(UInt64.self) { return String(integer) }
        if let number = try? value.decode(Double.self) { return String(number) }
        return try value.decode(String.self)
    }
}

extension Secret: Tolerant {
    fileprivate static func arrive(from decoder: Decoder) throws -> Secret {
        Secret(try String.arrive(from: decoder))
    }
}

/// Types with a text that says the same.
private protocol Spelled: Tolerant, Decodable, LosslessStringConvertible {}

extension Spelled {
    fileprivate static func arrive(from decoder: Decoder) throws -> Self {
        let value = try decoder.singleValueContainer()
        if let text = try? value.decode(String.self), let spelled = Self(text) { return spelled }
        return try value.decode(Self.self)
    }
}

extension Bool: Spelled {}
extension Int64: Spelled {}
extension Double: Spelled {}

extension Array: Tolerant where Element: Decodable {
    fileprivate static func arrive(from decoder: Decoder) throws -> [Element] {
        try decoder.singleValueContainer().decode([Arrived<Element>?].self).compactMap { $0?.value }
    }

    fileprivate static var absent: [Element]? { [] }
}

extension Dictionary: Tolerant where Key == String, Value: Decodable {
    fileprivate static func arrive(from decoder: Decoder) throws -> [String: Value] {
        try decoder.singleValueContainer().decode([String: Arrived<Value>?].self).compactMapValues { $0?.value }
    }
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
