// The default transport, against servers that misbehave.

import XCTest

@testable import Wabakit

final class TransportTests: XCTestCase {
    private let number = #"{"id":"1","verified_name":"Lucky Shrub"}"#

    private func client(_ url: String, timeout: Duration = .seconds(5), deadline: Duration? = nil) throws -> WhatsApp {
        let options = WhatsApp.Options(timeout: timeout, deadline: deadline, maxRetries: 0)
        return try WhatsApp(token: "EAAJB", phoneNumberId: "1", baseURL: url, options: options)
    }

    /// Returns the errors of a call that may be repeated, and of one that may not.
    private func errors(_ wa: WhatsApp, line: UInt = #line) async -> [Retry?] {
        let read = await failure(TransportError.self, line: line) { _ = try await wa.phoneNumbers.get() }
        let sent = await failure(TransportError.self, line: line) {
            _ = try await wa.messages.send(.text(TextBody(body: "Hi")), to: "+16505551234")
        }
        if let sent { XCTAssertFalse(sent.message.contains("NSURLErrorDomain"), sent.message, line: line) }
        return [read?.retry, sent?.retry]
    }

    func testWhatCannotHaveLeftIsSafeToRepeat() async throws {
        let refusing = SocketServer { $0.close() }
        refusing.stop()
        let plain = SocketServer { connection in
            connection.write("this isn't TLS")
            connection.close()
        }
        for url in [refusing.url, "https://no-such-host.invalid", plain.url.replacingOccurrences(of: "http:", with: "https:")] {
            let retries = await errors(try client(url))
            XCTAssertEqual(retries, [.safe(after: nil), .safe(after: nil)], url)
        }
    }

    func testWhatMayHaveArrivedIsAmbiguous() async throws {
        let early = SocketServer { $0.reset() }
        let retries = await errors(try client(early.url))
        XCTAssertEqual(retries.first, .safe(after: nil))
        let servers = [
            SocketServer { connection in
                _ = connection.read()
                connection.reset()
            },
            SocketServer { connection in
                _ = connection.read()
                connection.close()
            },
            SocketServer { connection in
                _ = connection.read()
                connection.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")
                connection.reset()
            },
        ]
        for (place, server) in servers.enumerated() {
            let retries = await errors(try client(server.url))
            XCTAssertEqual(retries, [.safe(after: nil), .maybeDuplicate], "server \(place)")
        }
    }

    func testSilenceEndsAfterTheTimeout() async throws {
        let silent = SocketServer { _ = $0.read() }
        let stalled = SocketServer { connection in
            _ = connection.read()
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")
        }
        for server in [silent, stalled] {
            let started = ContinuousClock.now
            let retries = await errors(try client(server.url, timeout: .milliseconds(300)))
            XCTAssertEqual(retries, [.safe(after: nil), .maybeDuplicate])
            XCTAssertLessThan(ContinuousClock.now - started, .seconds(4))
        }
    }

    func testABodyThatMakesProgressIsNotCut() async throws {
        let body = number
        let dripping = SocketServer { connection in
            while connection.read() {
                connection.write("HTTP/1.1 200 OK\r\nContent-Length: \(body.utf8.count)\r\n\r\n")
                for part in body.unicodeScalars {
                    connection.write(String(part))
                    Thread.sleep(forTimeInterval: 0.05)
                }
            }
        }
        let read = try await client(dripping.url, timeout: .seconds(1)).phoneNumbers.get()
        XCTAssertEqual(read.verifiedName, "Lucky Shrub")
        let started = ContinuousClock.now
        let cut = await failure(TransportError.self) {
            _ = try await self.client(dripping.url, deadline: .milliseconds(500)).phoneNumbers.get()
        }
        XCTAssertEqual(cut?.message, "the deadline of the call passed")
        XCTAssertLessThan(ContinuousClock.now - started, .seconds(2))
    }

    func testAClosedConnectionIsReplaced() async throws {
        let body = number
        let stale = SocketServer { connection in
            if connection.read() { connection.answer(body) }
            connection.close()
        }
        let wa = try client(stale.url)
        for _ in 0..<3 {
            _ = try await wa.phoneNumbers.get()
            try await Task.sleep(for: .milliseconds(100))
        }
        XCTAssertEqual(stale.connections, 3)
    }

    func testACallIsSentOnceOverAConnectionThatIsLost() async throws {
        let (body, requests) = (number, Collected<Int>())
        let lost = SocketServer { connection in
            while connection.read() {
                if requests.add(1) > 0 { return connection.reset() }
                connection.answer(body)
            }
        }
        let wa = try client(lost.url)
        _ = try await wa.phoneNumbers.get()
        let error = await failure(TransportError.self) {
            _ = try await wa.messages.send(.text(TextBody(body: "Hi")), to: "+16505551234")
        }
        XCTAssertEqual(error?.retry, .maybeDuplicate)
        XCTAssertEqual(requests.all.count, 2)
    }

    func testRedirectsAreNotFollowed() async throws {
        let other = SocketServer { $0.close() }
        let (place, body) = (other.url, number)
        let redirecting = SocketServer { connection in
            _ = connection.read()
            connection.write("HTTP/1.1 302 Found\r\nLocation: \(place)/\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)")
        }
        await failure(UnexpectedResponseError.self) { _ = try await self.client(redirecting.url).phoneNumbers.get() }
        XCTAssertEqual(other.connections, 0)
    }

    func testCancelingEndsACallAtOnce() async throws {
        let silent = SocketServer { _ = $0.read() }
        let wa = try client(silent.url)
        let call = Task { try await wa.phoneNumbers.get() }
        try await Task.sleep(for: .milliseconds(200))
        let canceled = ContinuousClock.now
        call.cancel()
        await failure(CancellationError.self) { _ = try await call.value }
        XCTAssertLessThan(ContinuousClock.now - canceled, .seconds(1))
    }
}

/// Returns the error of a call that must fail with this type of error.
@discardableResult
func failure<Failure: Error>(
    _ type: Failure.Type, line: UInt = #line, file: StaticString = #filePath, _ call: () async throws -> Void
) async -> Failure? {
    do {
        try await call()
        XCTFail("no error", file: file, line: line)
    } catch {
        XCTAssertTrue(error is Failure, "\(error)", file: file, line: line)
        return error as? Failure
    }
    return nil
}
