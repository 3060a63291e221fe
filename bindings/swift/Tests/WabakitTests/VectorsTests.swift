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
            guard !options.lenient, let typed = try? written(operations[op]?.params, params.json()) else { return }
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

    func testWebhooks() throws {
        try cases("webhooks") { told in
            let (read, events) = (Webhooks.events(try told["body"]?.bytes() ?? Data()), told["events"]?.items ?? [])
            try same("number of events", Int(told["count"]?.int ?? Int64(events.count)), read.count)
            for (i, event) in read.enumerated() where !events.isEmpty { try asTold(events[i % events.count], event) }
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
