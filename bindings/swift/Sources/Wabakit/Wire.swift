// Between printed types and JSON.

import Foundation

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
        throw InvalidError(path: path, wanted: "a value that JSON can carry", got: "\(value)")
    }
}

/// What arrives: numbers may come as text and the reverse, `null` is absence, and what isn't known is passed over.
func arrived<Value: Decodable>(_ json: Data) throws -> Value {
    let arrived: Arrived<Value> = try reading(json)
    return arrived.value
}

/// What JSON says, as a type.
func reading<Value: Decodable>(_ json: Data) throws -> Value {
    guard let text = String(data: json, encoding: .utf8), let safe = mended([UInt8](text.utf8)) else {
        throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "it holds texts that aren't JSON's"))
    }
    return try JSONDecoder().decode(Value.self, from: safe)
}

/// JSON whose texts are JSON's: on Linux, Foundation ends the program at keys that aren't. Half characters (`\ud83d` without its
/// other half), which people's devices do send, become `\ufffd`.
private func mended(_ json: [UInt8]) -> Data? {
    /// The number of an escape at this place: `\u` and four digits.
    func code(_ at: Int) -> UInt32? {
        guard at + 6 <= json.count, json[at] == UInt8(ascii: "\\"), json[at + 1] == UInt8(ascii: "u") else { return nil }
        let digits = json[(at + 2)..<(at + 6)]
        guard digits.allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }) else { return nil }
        return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    }
    var mended: [UInt8] = []
    mended.reserveCapacity(json.count)
    var (at, quoted) = (0, false)
    while at < json.count {
        var length = 1
        switch json[at] {
        case UInt8(ascii: "\""):
            quoted.toggle()
        case UInt8(ascii: "\\") where quoted:
            switch (code(at), code(at + 6)) {
            case (.some(0xd800...0xdbff), .some(0xdc00...0xdfff)):
                length = 12
            case (.some(0xd800...0xdfff), _):
                mended.append(contentsOf: "\\ufffd".utf8)
                at += 6
                continue
            case (.some, _):
                length = 6
            case (nil, _):
                guard at + 1 < json.count, "\"\\/bfnrt".utf8.contains(json[at + 1]) else { return nil }
                length = 2
            }
        case 0..<0x20 where quoted:
            return nil
        default:
            break
        }
        mended.append(contentsOf: json[at..<(at + length)])
        at += length
    }
    return Data(mended)
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
