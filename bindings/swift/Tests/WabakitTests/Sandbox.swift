// The sandbox, as a process.

import XCTest

@testable import Wabakit

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

final class Sandbox: @unchecked Sendable {
    private let process = Process()
    private var platform: JSONValue = .null

    init(_ arguments: String...) {
        let out = Pipe()
        // Where the tests run, cargo may not: whoever runs them says where the program is.
        process.executableURL = URL(fileURLWithPath: ProcessInfo.processInfo.environment["WABAKIT"] ?? "wabakit")
        process.arguments = ["sandbox"] + arguments
        process.standardOutput = out
        XCTAssertNoThrow(try process.run(), "WABAKIT must say where the program is")
        XCTAssertNoThrow(platform = try JSONValue(json: out.fileHandleForReading.availableData))
    }

    subscript(name: String) -> String { platform[name]?.text ?? "" }

    func client(token: String? = nil, hooks: WhatsApp.Hooks = .init()) throws -> WhatsApp {
        try WhatsApp(
            token: token ?? self["token"], phoneNumberId: self["phone_number_id"], wabaId: self["waba_id"], appId: self["app_id"],
            baseURL: self["url"], hooks: hooks)
    }

    /// Acts as the platform or a user.
    func act(_ what: String, _ body: JSONValue) async throws {
        var request = URLRequest(url: try XCTUnwrap(URL(string: "\(self["url"])/_sandbox/\(what)")))
        request.httpMethod = "POST"
        request.httpBody = try body.json()
        let (answer, response) = try await URLSession.shared.data(for: request)
        XCTAssertEqual((response as? HTTPURLResponse)?.statusCode, 200, String(decoding: answer, as: UTF8.self))
    }

    func stop() {
        // A process that was started by a thread of an asynchronous test blocks all other signals.
        kill(process.processIdentifier, SIGKILL)
    }
}
