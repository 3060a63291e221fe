// Reading the vectors and comparing. Their format is in tests/README.md.

import XCTest

@testable import Wabakit

/// Every case of a folder, checked.
func cases(_ folder: String, _ check: (JSONValue) throws -> Void) throws {
    let root = URL(fileURLWithPath: #filePath).pathComponents.dropLast(5).joined(separator: "/")
    let folder = URL(fileURLWithPath: "\(root)/tests/vectors/\(folder)")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    for file in files.sorted(by: { $0.path < $1.path }) {
        for told in try JSONValue(json: Data(contentsOf: file))["cases"]?.items ?? [] {
            let name = "\(file.lastPathComponent): \(told["name"]?.text ?? "")"
            XCTAssertNoThrow(try check(expand(told)), name)
        }
    }
}

/// A value in which what stands for long texts is those texts.
private func expand(_ value: JSONValue) -> JSONValue {
    if let list = value["repeat"]?.items, let text = list.first.map(expand)?.text, let times = list.last?.int {
        return .string(String(repeating: text, count: Int(times)))
    }
    if let list = value["join"]?.items {
        return .string(list.map { expand($0).text ?? "" }.joined())
    }
    switch value {
    case .array(let items): return .array(items.map(expand))
    case .object(let fields): return .object(fields.mapValues(expand))
    default: return value
    }
}

extension JSONValue {
    var items: [JSONValue]? {
        guard case .array(let items) = self else { return nil }
        return items
    }

    var fields: [String: JSONValue]? {
        guard case .object(let fields) = self else { return nil }
        return fields
    }

    var int: Int64? {
        guard case .integer(let int) = self else { return nil }
        return int
    }

    /// The texts of an object.
    var texts: [String: String] { fields?.compactMapValues(\.text) ?? [:] }

    /// The bytes that a vector tells: as text, as `{"base64": …}`, or as JSON.
    func bytes() throws -> Data {
        if let text { return Data(text.utf8) }
        return try self["base64"]?.text.flatMap { Data(base64Encoded: $0) } ?? json()
    }
}

struct Mismatch: Error, CustomStringConvertible {
    let description: String
}

func same<Value: Equatable>(_ what: String, _ told: Value, _ happened: Value) throws {
    if told != happened {
        let parts = [told, happened].map { String("\($0)".prefix(1000)) }
        throw Mismatch(description: "\(what): expected \(parts[0]), got \(parts[1])")
    }
}

/// An object holds at least what is told of it; what is told to be null may be left out.
func contains(_ what: String, _ told: JSONValue, _ happened: JSONValue?) throws {
    guard let fields = told.fields else { return try same(what, told, happened ?? .null) }
    for (key, value) in fields {
        try contains("\(what).\(key)", value, happened?[key])
    }
}

/// Do something that ends as the case says: with an error of its class and fields, or with nothing.
func outcome<Value>(_ told: JSONValue, _ happen: () throws -> Value, _ check: (Value) throws -> Void) throws {
    let value: Value
    do {
        value = try happen()
    } catch let error as any WhatsAppError {
        guard let wanted = told["error"] else { throw error }
        return try contains("error", wanted, form(error))
    }
    if let wanted = told["error"] { throw Mismatch(description: "expected to be refused: \(wanted)") }
    try check(value)
}

/// An error in the form that all languages share.
func form(_ error: any WhatsAppError) throws -> JSONValue {
    try JSONValue(json: JSONEncoder().encode(error))
}

func form(_ retry: Retry) -> JSONValue {
    switch retry {
    case .never: return ["kind": "never"]
    case .safe(let after): return ["kind": "safe", "after": int(after.map { Int64($0.milliseconds) })]
    case .afterChange(let change): return ["kind": "after_change", "change": text(change.rawValue)]
    case .maybeDuplicate: return ["kind": "maybe_duplicate"]
    }
}

private func text(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }

private func int(_ value: Int64?) -> JSONValue { value.map { .integer($0) } ?? .null }

/// The client of a case's settings.
func client(_ settings: JSONValue?) throws -> WhatsApp {
    func of(_ name: String, _ usual: String?) -> String? {
        guard let told = settings?[name] else { return usual }
        return told.text
    }
    return try WhatsApp(
        token: of("token", "TOKEN") ?? "", phoneNumberId: of("number", "106540352242922"),
        wabaId: of("waba", "102290129340398"), businessId: of("business", "506914307656634"),
        appId: of("app", "670843887433847"), appSecret: of("app_secret", nil), version: of("version", nil),
        baseURL: of("base_url", nil), allowHTTP: settings?["allow_http"] == true)
}

/// Hold a request against as much as a vector tells of it.
func asTold(_ told: JSONValue, _ request: WhatsApp.Request) throws {
    let type = (request.headers["content-type"] ?? "").components(separatedBy: "; boundary=")
    for (key, value) in told.fields ?? [:] {
        switch key {
        case "method": try same(key, value.text, request.method)
        case "url": try same(key, inOrder(value.text ?? ""), inOrder(request.url))
        case "headers":
            let plain = type.count == 1 ? request.headers : request.headers.merging(["content-type": type[0]]) { $1 }
            try same(key, value.texts, plain)
        case "json": try same(key, value, JSONValue(json: request.body))
        case "parts":
            let byName: (JSONValue, JSONValue) -> Bool = { ($0["name"]?.text ?? "") < ($1["name"]?.text ?? "") }
            let told = (value.items ?? []).sorted(by: byName).map(keysInAnyOrder)
            try same(key, told, parts(request.body, type[1]).sorted(by: byName).map(keysInAnyOrder))
        // Dictionaries have no order, and a form has that of its parameters.
        case "body" where type[0] == "application/x-www-form-urlencoded":
            try same(key, pairs(value.text ?? ""), pairs(String(decoding: request.body, as: UTF8.self)))
        case "batch": try same(key, (value.items ?? []).map(itemInOrder), items(request.body).map(itemInOrder))
        default: try same(key, value.bytes(), request.body)
        }
    }
}

/// Hold what was read of an answer against what a vector tells of it.
func asTold(_ told: JSONValue, _ op: String, _ body: Data, _ read: Data) throws {
    let text = String(decoding: read, as: UTF8.self)
    for part in told["holds"]?.items ?? [] { try same("held", true, text.contains(part.text ?? "")) }
    for part in told["never"]?.items ?? [] { try same("held", false, text.contains(part.text ?? "")) }
    if told["never"] == nil { try same("body", told["reads"]?.bytes() ?? body, read) }
    if let answer = operations[op]?.answer {
        let typed = try client(nil).engine.read(op, 200, [:], body).value
        try contains("answer", told["ids"] ?? [:], written(answer, Data(typed.utf8)))
    }
}

/// JSON as a type reads it, and writes it again.
func written(_ type: (any Codable.Type)?, _ json: Data) throws -> JSONValue {
    func write<Value: Codable>(_ type: Value.Type) throws -> JSONValue {
        let value: Value = try reading(json)
        return try JSONValue(json: Data(Wabakit.written(value).utf8))
    }
    guard let type else { throw Mismatch(description: "no such operation") }
    return try write(type)
}

/// A URL whose parameters are in order.
private func inOrder(_ url: String) -> [String] {
    let parts = url.split(separator: "?", maxSplits: 1).map(String.init)
    return [parts[0]] + (parts.count > 1 ? parts[1].components(separatedBy: "&").sorted() : [])
}

/// The pairs of a URL-encoded form as parts, in order.
private func pairs(_ form: String) -> [JSONValue] {
    form.split(separator: "&").sorted().map { pair in
        let halves = pair.split(separator: "=", maxSplits: 1).map { $0.removingPercentEncoding ?? String($0) }
        return keysInAnyOrder(["name": .string(halves[0]), "text": .string(halves.count > 1 ? halves[1] : "")])
    }
}

/// A part of a form whose text is read if it is an object.
private func keysInAnyOrder(_ part: JSONValue) -> JSONValue {
    guard case .object(var part) = part, let text = part["text"]?.text, text.hasPrefix("{"),
        let object = try? JSONValue(json: Data(text.utf8))
    else { return part }
    part["text"] = object
    return .object(part)
}

/// The items of a batch's form.
private func items(_ form: Data) throws -> [JSONValue] {
    let pairs = String(decoding: form, as: UTF8.self).components(separatedBy: "&")
    let batch = pairs.first { $0.hasPrefix("batch=") }?.dropFirst(6).removingPercentEncoding ?? ""
    return try JSONValue(json: Data(batch.utf8)).items ?? []
}

/// An item of a batch whose parameters are in order.
private func itemInOrder(_ item: JSONValue) -> [[String]] {
    let body = (item["body"]?.text ?? "").components(separatedBy: "&").sorted()
    return [[item["method"]?.text ?? ""], inOrder(item["relative_url"]?.text ?? ""), body]
}

/// The parts of a form.
private func parts(_ form: Data, _ boundary: String) -> [JSONValue] {
    split(Data("\r\n".utf8) + form, by: "\r\n--\(boundary)").dropFirst().dropLast().map { part in
        let halves = split(part, by: "\r\n\r\n")
        let content = part.suffix(from: halves[0].endIndex + 4)
        var found: [String: JSONValue] = [:]
        for line in split(halves[0], by: "\r\n").map({ String(decoding: $0, as: UTF8.self) }) {
            if line.hasPrefix("Content-Type: ") { found["type"] = .string(String(line.dropFirst(14))) }
            for about in line.components(separatedBy: "; ").dropFirst() where about.hasSuffix("\"") {
                let pair = about.components(separatedBy: "=\"")
                found[pair[0]] = .string(String(pair[1].dropLast()))
            }
        }
        if let text = String(data: content, encoding: .utf8) {
            found["text"] = .string(text)
        } else {
            found["base64"] = .string(content.base64EncodedString())
        }
        return .object(found)
    }
}

private func split(_ data: Data, by separator: String) -> [Data] {
    var (parts, rest) = ([Data](), data)
    while let found = rest.range(of: Data(separator.utf8)) {
        parts.append(rest.prefix(upTo: found.lowerBound))
        rest = rest.suffix(from: found.upperBound)
    }
    return parts + [rest]
}

/// Hold an event against as much as a vector tells of it.
func asTold(_ told: JSONValue, _ event: Event) throws {
    for (key, value) in told.fields ?? [:] { try same(key, value, said(event, key)) }
}

/// What an event says under a key of its JSON form. Some hold what Foundation can't read: only what is asked for is read.
private func said(_ event: Event, _ key: String) throws -> JSONValue {
    switch key {
    case "kind": return text(event.kind)
    case "field": return text(event.field)
    case "entry_id": return text(event.entryId)
    case "phone_number_id": return text(event.phoneNumberId)
    case "timestamp": return int(event.milliseconds.map { Int64(clamping: $0) })
    case "key": return text(event.key)
    case "raw": return text(String(decoding: event.raw, as: UTF8.self))
    default: return try JSONValue(json: event.json())[key] ?? .null
    }
}

func limits(_ told: JSONValue?) -> Limiter.Limits {
    let model = told?["pair_model"]?.text
    return Limiter.Limits(
        pairInterval: told?["pair_interval"]?.int.map { .milliseconds($0) }, pairBurst: told?["pair_burst"]?.int.map { Int($0) },
        pairBurstWindow: told?["pair_burst_window"]?.int.map { .milliseconds($0) }, pairModel: model == "gcra" ? .gcra : nil,
        pairMargin: told?["pair_margin"]?.int.map { .milliseconds($0) }, throughput: told?["throughput"]?.int.map { Int($0) },
        throughputMargin: told?["throughput_margin"]?.int.map { .milliseconds($0) },
        messagingLimit: told?["messaging_limit"]?.int.map { Int($0) })
}
