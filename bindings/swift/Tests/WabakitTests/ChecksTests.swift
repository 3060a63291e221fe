// The vectors of what can be known of values before they are sent, and of codes.

import XCTest

@testable import Wabakit

final class ChecksTests: XCTestCase {
    func testPhones() throws {
        try cases("phones") { told in
            let phone = told["phone"]?.text ?? ""
            if let other = told["other"]?.text {
                try same("same", told["same"], .bool(samePhone(phone, other)))
            } else {
                try outcome(told, { try normalizePhone(phone) }) { try same("normal", told["normal"]?.text, $0) }
            }
        }
    }

    func testTemplates() throws {
        try cases("templates") { told in
            let (stored, filled) = (told["stored"] ?? .null, told["filled"] ?? .null)
            if case .object(let values)? = told["values"] {
                try outcome(told, { try fillTemplate(stored: stored, values: values) }) {
                    try same("template", sent(told["template"] ?? .null), sent($0))
                }
            } else {
                try outcome(told, { try checkTemplate(stored: stored, filled: filled) }) { try same("fits", told["fits"], true) }
            }
        }
    }

    /// What is sent: with the constants that the core adds, which types don't have.
    private func sent(_ template: some Encodable) throws -> JSONValue {
        let params: JSONValue = try ["to": "+16505551234", "template": JSONValue(json: Data(written(template).utf8))]
        return try JSONValue(json: client(nil).request("messages.send", params, options: WhatsApp.Options(lenient: true)).body)
    }

    func testDefinitions() throws {
        try cases("definitions") { told in
            let found = try validateTemplate(told["definition"] ?? .null)
            let findings: [JSONValue] = found.map { finding in
                var fields: [String: JSONValue] = [
                    "severity": .string(finding.severity), "path": .string(finding.path), "rule": .string(finding.rule),
                ]
                fields["code"] = finding.code.map { .integer(Int64($0)) }
                fields["subcode"] = finding.subcode.map { .integer(Int64($0)) }
                return .object(fields)
            }
            try same("messages", true, found.allSatisfy { !$0.message.isEmpty })
            try same("findings", told["findings"], .array(findings))
        }
    }

    func testCodes() throws {
        try cases("codes") { told in
            guard case .integer(let code)? = told["code"] else { return XCTFail("no code") }
            let about = classifyCode(code, idempotent: told["idempotent"] == true)
            try contains("about", told["about"] ?? .null, ["kind": .string(about.kind.rawValue), "retry": form(about.retry)])
        }
    }
}
