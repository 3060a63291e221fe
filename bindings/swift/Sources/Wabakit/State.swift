// Objects that keep state between calls. The core has one interface for all of them: a class and a function by name, and
// arguments as JSON. The printed classes add types.

import Foundation
import WabakitFFI

/// Arguments by their names in the core.
typealias Arguments = KeyValuePairs<String, (any Argument)?>

/// The core's part of an object.
struct State: Sendable {
    private let core: Instance

    init(_ name: String, _ given: Arguments) throws {
        let seed = Int.random(in: 0...Int.max)
        let fields = given.map { ($0, $1) } + [("seed", seed)]
        core = try calling { try Instance.create(class: name, given: object(fields)) }
    }

    init(_ name: String, restoring snapshot: String) throws {
        core = try calling { try Instance.restore(class: name, snapshot: snapshot) }
    }

    func call(_ method: String, _ given: Arguments) throws {
        _ = try calling { try core.call(method: method, given: given.asArgument) }
    }

    func call<R: Decodable>(_ method: String, _ given: Arguments) throws -> R {
        try read(calling { try core.call(method: method, given: given.asArgument) })
    }

    func snapshot() -> String {
        core.snapshot()
    }

    static func run<R: Decodable>(_ name: String, _ function: String, _ given: Arguments) throws -> R {
        try read(calling { try WabakitFFI.run(class: name, function: function, given: given.asArgument) })
    }
}

/// Returns the result of a call that can't fail, because the types of its arguments are right.
func certain<R>(_ call: () throws -> R) -> R {
    do {
        return try call()
    } catch {
        preconditionFailure("the library is of another version: \(error)")
    }
}

private func read<R: Decodable>(_ json: String) throws -> R {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .millisecondsSince1970
    // In a list, because a value alone isn't JSON for every version of Foundation.
    return try decoder.decode([R].self, from: Data("[\(json)]".utf8))[0]
}

private func object(_ fields: [(String, (any Argument)?)]) -> String {
    "{" + fields.map { name, value in "\"\(name)\":" + (value?.asArgument ?? "null") }.joined(separator: ",") + "}"
}

/// A value that the core takes.
protocol Argument {
    /// The value as JSON.
    var asArgument: String { get }
}

/// An argument that is an object.
protocol Fields: Argument {
    var fields: Arguments { get }
}

extension Fields {
    var asArgument: String { fields.asArgument }
}

extension KeyValuePairs: Argument where Key == String, Value == (any Argument)? {
    var asArgument: String { object(map { ($0, $1) }) }
}

extension String: Argument {
    var asArgument: String { String(decoding: try! JSONEncoder().encode([self]), as: UTF8.self).dropFirst().dropLast().description }
}

extension Bool: Argument {
    var asArgument: String { description }
}

extension Int: Argument {
    var asArgument: String { description }
}

extension Date: Argument {
    var asArgument: String { milliseconds.description }
}

extension Duration: Argument {
    var asArgument: String { milliseconds.description }
}

extension RawRepresentable where Self: Argument, RawValue == String {
    var asArgument: String { rawValue.asArgument }
}

extension Event: Argument {
    var asArgument: String {
        let data = String(decoding: raw, as: UTF8.self)
        let parts: Arguments = ["kind": kind, "entry_id": entryId, "phone_number_id": phoneNumberId, "timestamp": timestamp, "data": data]
        return parts.asArgument
    }
}

extension [String: JSONValue]: Argument {
    // Core refuses what isn't an object: one with a number that JSON doesn't have.
    var asArgument: String { (try? written(self)) ?? "null" }
}

extension [Template]: Argument {
    // Core refuses what isn't a list: a template with a number that JSON doesn't have.
    var asArgument: String { (try? written(self)) ?? "null" }
}
