// Every vector of tests/vectors, through the package.

import XCTest
@testable import Wabakit

final class VectorsTests: XCTestCase {
    func testRequests() throws {
        var expressed = 0
        try cases("requests") { told in
            let (op, params, file) = (told["op"]?.text ?? "", told["params"] ?? [:], try told["file"]?.bytes())
            let options = WhatsApp.Options(lenient: told["lenient"] == true, extra: told["extra"]?.fields ?? [:])
            let request = { try client(told["settings"]).request(op, $0, file: file, options: options) }
            try outcome(told, { try request(params) }) { try asTold(told["request"] ?? [:], $0) }
            // Types can't say what is unknown, and say the rest in one way.
            guard options.lenient != true, let typed = try? written(operations[op]?.params, params.json()) else { return }
            if told["error"] == nil { try asTold(told["request"] ?? [:], request(typed)) }
            expressed += 1
        }
        XCTAssertGreaterThan(expressed, 100)
    }

    func testResponses() throws {
        try cases("responses") { told in
            let (op, body) = (told["op"]?.text ?? "", try told["body"]?.bytes() ?? Data())
            let (status, headers) = (Int(told["status"]?.int ?? 0), told["headers"]?.texts ?? [:])
            let sha256 = told["params"]?["sha256"]?.text
            let respond = { try client(nil).response(op, status: status, headers: headers, body: body, sha256: sha256) }
            try outcome(told, respond) { try asTold(told, op, body, $0) }
        }
    }

    func testBatch() throws {
        try cases("batch") { told in
            let engine = try client(told["settings"]).engine
            guard let status = told["status"]?.int else {
                let calls = try (told["calls"]?.items ?? []).map { call in
                    try engine.request(
                        call["op"]?.text ?? "", call["params"] ?? [:], WhatsApp.Options(), file: try call["file"]?.bytes())
                }
                let all = (0..<(told["times"]?.int ?? 1)).flatMap { _ in calls }
                return try outcome(told, { try engine.join(all) }) { try asTold(told["request"] ?? [:], $0) }
            }
            let (calls, idempotent) = (Int(told["calls"]?.int ?? 0), told["idempotent"] == true)
            let (headers, body) = (told["headers"]?.texts ?? [:], try told["body"]?.bytes() ?? Data())
            try outcome(told, { try engine.split(calls, idempotent, Int(status), headers, body) }) { split in
                let read: [JSONValue] = split.map {
                    let headers = JSONValue.object($0.headers.mapValues { .string($0) })
                    let body = String(decoding: $0.body ?? Data(), as: UTF8.self)
                    return ["status": .integer(Int64($0.status)), "headers": headers, "body": .string(body)]
                }
                try same("responses", told["responses"], .array(read))
            }
        }
    }

    func testWebhooks() throws {
        try cases("webhooks") { told in
            let (read, events) = (Webhooks.events(try told["body"]?.bytes() ?? Data()), told["events"]?.items ?? [])
            try same("number of events", Int(told["count"]?.int ?? Int64(events.count)), read.count)
            for (i, event) in read.enumerated() where !events.isEmpty { try asTold(events[i % events.count], event) }
            for event in read { try same("event that was stored", event, Event(json: event.json())) }
        }
    }

    func testRecipients() throws {
        try cases("recipients") { told in
            let change: JSONValue = ["field": told["field"] ?? .null, "value": told["value"] ?? .null]
            let events = Webhooks.events(try JSONValue.object(["entry": [["id": "1", "changes": [change]]]]).json())
            let read = try events.map { try JSONValue(json: Data(written($0.recipient).utf8)) }
            try same("recipients", told["recipients"]?.items, read)
        }
    }

    func testSignatures() throws {
        try cases("signatures") { told in
            let (secrets, token) = (told["secrets"]?.items?.compactMap(\.text) ?? ["5ec4e7"], told["verify_token"]?.text ?? "")
            let hooks = { try Webhooks(appSecrets: secrets, verifyToken: token) }
            if let query = told["query"]?.text {
                try outcome(told, { try hooks().challenge(query) }) { try same("challenge", told["challenge"]?.text, $0) }
            } else {
                let (signature, body) = (told["signature"]?.text, try told["body"]?.bytes() ?? Data())
                try outcome(told, { try hooks().verify(signature: signature, body: body) }) { _ in try same("valid", told["valid"], true) }
            }
        }
    }
}
