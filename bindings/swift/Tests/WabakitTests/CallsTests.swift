// Options, retries, hooks and log of calls, over a transport that is a function.

import XCTest

@testable import Wabakit

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

final class CallsTests: XCTestCase {
    private let hi = Content.text(TextBody(body: "an apple a day"))

    /// Responses to the attempts of calls, the last one again and again.
    private func client(
        _ responses: [Result<TransportResponse, any Error>], options: WhatsApp.Options = .init(), hooks: WhatsApp.Hooks = .init(),
        seen: Collected<WhatsApp.Request> = Collected(), lines: Collected<String> = Collected(), logContent: Bool = false
    ) throws -> WhatsApp {
        let transport = Function { request in
            let number = seen.add(request)
            return try responses[min(number, responses.count - 1)].get()
        }
        return try WhatsApp(
            token: "EAAJB", phoneNumberId: "1", appSecret: "5ec4e7", options: options, hooks: hooks,
            log: Log(.debug) { level, line in lines.add("\(level): \(line)") }, logContent: logContent, transport: transport)
    }

    private func answer(_ body: String, status: Int = 200, _ headers: [String: String] = [:]) -> Result<TransportResponse, any Error> {
        .success(TransportResponse(status: status, headers: headers, body: Data(body.utf8)))
    }

    private var sent: Result<TransportResponse, any Error> {
        answer(
            #"{"messaging_product":"whatsapp","contacts":[],"messages":[{"id":"wamid.1"}]}"#,
            ["X-FB-Trace-ID": "AbC", "x-app-usage": #"{"call_count":28,"total_time":25,"total_cputime":20}"#])
    }

    private let refused: Result<TransportResponse, any Error> = .failure(URLError(.cannotConnectToHost))

    func testAnotherTransportSendsTheRequests() async throws {
        let seen = Collected<WhatsApp.Request>()
        let wa = try client([answer(#"{"id":"1"}"#, ["Facebook-API-Version": "v1.0"])], seen: seen)
        let (one, _) = (try await wa.phoneNumbers.get(), try await wa.number("2").phoneNumbers.get())
        XCTAssertEqual([one.id, one.apiVersion], ["1", "v1.0"])
        XCTAssertEqual(seen.all.map { $0.url.components(separatedBy: "/")[4].prefix { $0 != "?" } }, ["1", "2"])
        XCTAssertEqual(seen.all[0].headers["authorization"], "Bearer EAAJB")
        XCTAssertTrue(seen.all[0].headers["user-agent"]?.hasPrefix("wabakit/") == true)
    }

    func testMetadata() async throws {
        let wa = try client([refused, sent])
        let metadata = try await wa.messages.send(hi, to: "+16505551234").metadata
        XCTAssertEqual([metadata.status, metadata.attempts], [200, 2])
        XCTAssertEqual([metadata.trace, metadata.headers["x-fb-trace-id"]], ["AbC", "AbC"])
        XCTAssertEqual(metadata.usage.map(\.what), ["app"])
        XCTAssertEqual(metadata.usage.map(\.callCount), [28])
    }

    func testWhatIsSafeIsRetried() async throws {
        let errors = Collected<WhatsApp.AttemptError>()
        let hooks = WhatsApp.Hooks(onError: { errors.add($0) })
        let seen = Collected<WhatsApp.Request>()
        let wa = try client([refused], options: .init(maxRetries: 1), hooks: hooks, seen: seen)
        let error = await failure(TransportError.self) { _ = try await wa.messages.send(self.hi, to: "+16505551234") }
        XCTAssertEqual([error?.attempts, seen.all.count], [2, 2])
        XCTAssertEqual(errors.all.map { $0.wait == nil }, [false, true])
        XCTAssertEqual(errors.all.map(\.attempt.number), [0, 1])
    }

    func testWhatMayHaveArrivedIsNotRetried() async throws {
        for response in [.failure(URLError(.networkConnectionLost)), answer(#"{"error":{"message":"?","code":2}}"#, status: 500)] {
            let seen = Collected<WhatsApp.Request>()
            let result = await Task { try await client([response], seen: seen).messages.send(hi, to: "+16505551234") }.result
            guard case .failure(let error as any WhatsAppError) = result else { return XCTFail("no error") }
            XCTAssertEqual(error.retry, .maybeDuplicate)
            XCTAssertEqual(seen.all.count, 1)
        }
    }

    func testNoWaitPassesTheDeadline() async throws {
        let started = ContinuousClock.now
        let wa = try client([refused]).withOptions(.init(deadline: .milliseconds(50)))
        let error = await failure(TransportError.self) { _ = try await wa.phoneNumbers.get() }
        XCTAssertEqual(error?.attempts, 1)
        XCTAssertLessThan(ContinuousClock.now - started, .milliseconds(500))
    }

    func testTheDeadlineCountsUploads() async throws {
        let seen = Collected<String>()
        let slow = Function { request in
            seen.add(request.method)
            Thread.sleep(forTimeInterval: 0.3)
            return TransportResponse(status: 200, headers: [:], body: Data(#"{"id":"upload:1","h":"4::a"}"#.utf8))
        }
        let wa = try WhatsApp(token: "EAAJB", wabaId: "1", appId: "2", options: .init(deadline: .milliseconds(500)), transport: slow)
        let body = NewBody(text: "New in our shop.")
        let error = await failure(TransportError.self) {
            _ = try await wa.templates.create(
                name: "news", language: "en_US", category: .marketing,
                components: [.header(NewHeader(format: .image)), .body(body)], media: [Data([0xff, 0xd8, 0xff])])
        }
        XCTAssertEqual(error?.message, "the deadline of the call passed")
        XCTAssertEqual(seen.all.count, 2)
    }

    func testCancelingEndsAWaitAtOnce() async throws {
        let limited = answer(#"{"error":{"message":"(#131056) Pair rate limit hit","code":131056}}"#, status: 400)
        let wa = try client([limited])
        let call = Task { try await wa.messages.send(self.hi, to: "+16505551234") }
        try await Task.sleep(for: .milliseconds(200))
        let canceled = ContinuousClock.now
        call.cancel()
        await failure(CancellationError.self) { _ = try await call.value }
        XCTAssertLessThan(ContinuousClock.now - canceled, .milliseconds(500))
    }

    func testHeadersAreAddedAndReplaceNoTokens() async throws {
        let seen = Collected<WhatsApp.Request>()
        let hooks = WhatsApp.Hooks(onRequest: { $0.headers = ["traceparent": "00-1", "Content-Type": "text/plain"] })
        let options = WhatsApp.Options(headers: ["Authorization": "Bearer other", "X-One": "1", "User-Agent": "shop/2"])
        let wa = try client([sent], options: options, hooks: hooks, seen: seen)
        _ = try await wa.messages.send(hi, to: "+16505551234", options: .init(headers: ["X-Two": "2"]))
        let headers = seen.all[0].headers
        XCTAssertEqual([headers["authorization"], headers["Authorization"]], ["Bearer EAAJB", nil])
        XCTAssertEqual([headers["content-type"], headers["Content-Type"]], ["application/json", nil])
        XCTAssertEqual([headers["X-One"], headers["X-Two"], headers["traceparent"]], ["1", "2", "00-1"])
        XCTAssertEqual([headers["User-Agent"], headers["user-agent"]], ["shop/2", nil])
    }

    func testHooksSeeAttemptsWithoutSecrets() async throws {
        let (attempts, responses) = (Collected<WhatsApp.Attempt>(), Collected<WhatsApp.AttemptResponse>())
        let hooks = WhatsApp.Hooks(onRequest: { attempts.add($0) }, onResponse: { responses.add($0) })
        let wa = try client([sent], hooks: hooks).withOptions(.init(timeout: .seconds(1)))
        _ = try await wa.messages.send(hi, to: "+16505551234")
        let attempt = attempts.all[0]
        XCTAssertEqual([attempt.operation, attempt.method], ["messages.send", "POST"])
        XCTAssertTrue(attempt.path.hasPrefix("/v") && attempt.path.hasSuffix("/1/messages"), attempt.path)
        XCTAssertTrue(attempt.parametersJSON.contains("an apple a day"))
        XCTAssertEqual(responses.all.map(\.metadata.status), [200])
        var dumped = ""
        dump(responses.all[0], to: &dumped)
        for secret in ["EAAJB", "proof", "apple"] { XCTAssertFalse((dumped + "\(attempt)").contains(secret), secret) }
    }

    func testAHookThatThrowsChangesNothing() async throws {
        let lines = Collected<String>()
        let hooks = WhatsApp.Hooks(
            onRequest: { _ in throw URLError(.unknown) }, onResponse: { _ in throw URLError(.unknown) },
            onError: { _ in throw URLError(.unknown) })
        let wa = try client([refused, sent], hooks: hooks, lines: lines)
        let response = try await wa.messages.send(hi, to: "+16505551234")
        XCTAssertEqual(response.metadata.attempts, 2)
        XCTAssertEqual(lines.all.filter { $0.hasPrefix("error: a hook failed") }.count, 4)
    }

    func testTheLogHoldsNoSecretsAndNoContent() async throws {
        let lines = Collected<String>()
        let wrong = answer(#"{"error":{"message":"Invalid OAuth access token","code":190}}"#, status: 401, ["x-fb-trace-id": "AbC"])
        let wa = try client([refused, sent, wrong], lines: lines)
        _ = try await wa.messages.send(hi, to: "+16505551234")
        await failure(ApiError.self) { _ = try await wa.messages.send(self.hi, to: "+16505551234") }
        let log = lines.all.joined(separator: "\n")
        XCTAssertTrue(log.contains("debug: messages.send: 200 in "), log)
        XCTAssertTrue(log.contains("ms, trace AbC"), log)
        XCTAssertTrue(log.contains("info: retry in "), log)
        for secret in ["EAAJB", "5ec4e7", "appsecret_proof", "apple", "16505551234"] { XCTAssertFalse(log.contains(secret), secret) }
    }

    func testContentIsLoggedIfAsked() async throws {
        let lines = Collected<String>()
        _ = try await client([sent], lines: lines, logContent: true).messages.send(hi, to: "+16505551234")
        XCTAssertTrue(lines.all.contains { $0.hasPrefix("debug") && $0.contains("apple") })
    }

    func testRawCalls() async throws {
        let seen = Collected<WhatsApp.Request>()
        let wa = try client([refused, answer(#"{"success":true}"#)], seen: seen).with(Tenant(wabaId: "7"))
        let response = try await wa.raw("POST", "/{waba_id}/subscribed_apps", ["verify_token": "x"])
        XCTAssertEqual(response["success"], true)
        XCTAssertEqual(response.metadata.attempts, 2)
        XCTAssertTrue(seen.all[1].url.contains("/7/subscribed_apps?appsecret_proof="), seen.all[1].url)
        XCTAssertEqual(try JSONValue(json: seen.all[1].body), ["verify_token": "x"])
        for path in ["https://example.com/", "//example.com/", "/../x", "x", "/{nothing}"] {
            await failure(ValidationError.self) { _ = try await wa.raw("GET", path) }
        }
        await failure(ValidationError.self) { _ = try await wa.raw("PATCH", "/me") }
    }

    func testTenantsShareTheTransport() async throws {
        let seen = Collected<WhatsApp.Request>()
        let wa = try client([answer(#"{"id":"1"}"#)], seen: seen)
        _ = try await wa.with(Tenant(phoneNumberId: "2")).phoneNumbers.get()
        _ = try await wa.with(Tenant(token: "EAAB2", phoneNumberId: "3")).phoneNumbers.get()
        _ = try await wa.with(Tenant(token: "EAAB2", appSecret: "other")).phoneNumbers.get()
        XCTAssertEqual(seen.all.map { $0.headers["authorization"] }, ["Bearer EAAJB", "Bearer EAAB2", "Bearer EAAB2"])
        XCTAssertEqual(seen.all.map { $0.url.contains("appsecret_proof") }, [true, false, true])
        var dumped = ""
        dump(wa, to: &dumped)
        dump(Tenant(token: "EAAB2"), to: &dumped)
        XCTAssertFalse(dumped.contains("EAA"))
    }

    func testTenantsAreFoundByEvents() async throws {
        let (seen, asked) = (Collected<WhatsApp.Request>(), Collected<String>())
        let tenants = try client([answer(#"{"id":"1"}"#)], seen: seen).tenants { event in
            asked.add(event.entryId)
            return event.entryId == "2" ? Tenant(token: "EAAB2", wabaId: "2") : nil
        }
        let event = message(#"{"id":"wamid.1","from":"16505551234"}"#, account: "2", number: "5")
        for _ in 0..<2 { _ = try await tenants.client(event).phoneNumbers.get() }
        XCTAssertEqual(asked.all.count, 1)
        XCTAssertTrue(seen.all.allSatisfy { $0.headers["authorization"] == "Bearer EAAB2" && $0.url.contains("/5") })
        await tenants.forget("5")
        _ = try await tenants.client(event)
        XCTAssertEqual(asked.all.count, 2)
        let unknown = await failure(ValidationError.self) {
            _ = try await tenants.client(message(#"{"id":"wamid.1"}"#, account: "3", number: "6"))
        }
        XCTAssertEqual(unknown?.got, "6")
        for number in 100...(101 + Tenants.limit) {
            _ = try await tenants.client(message(#"{"id":"wamid.1"}"#, account: "2", number: "\(number)"))
        }
        let before = asked.all.count
        _ = try await tenants.client(event)
        XCTAssertEqual(asked.all.count, before + 1)
    }

    func testErrorsAreOneLineAndSerializable() async throws {
        let body = #"{"error":{"message":"(#131026) Message undeliverable","code":131026,"fbtrace_id":"AbC","error_data":{"details":"Not on it."}}}"#
        let wa = try client([answer(body, status: 400, ["X-FB-Trace-ID": "AbC"])])
        let error = await failure(ApiError.self) { _ = try await wa.messages.send(self.hi, to: "+16505551234") }
        guard let error else { return }
        XCTAssertEqual(
            "\(error)",
            "messages.send: Message undeliverable: Not on it. (status 400, code 131026, undeliverable, trace AbC): repeating the call doesn't help")
        XCTAssertEqual([error.operation, error.message], ["messages.send", "(#131026) Message undeliverable"])
        XCTAssertEqual([error.localizedDescription, String(reflecting: error.kind)], [error.description, "undeliverable"])
        XCTAssertEqual(error.kind, .undeliverable)
        XCTAssertEqual([error.headers["x-fb-trace-id"], "\(error.attempts)"], ["AbC", "1"])
        let read = try JSONDecoder().decode(ApiError.self, from: JSONEncoder().encode(error))
        XCTAssertEqual([read.description, read.message], [error.description, error.message])
        XCTAssertEqual([read.headers, error.headers], [error.headers, error.headers])
        XCTAssertEqual(read.raw, Data())
        XCTAssertThrowsError(try JSONDecoder().decode(ValidationError.self, from: JSONEncoder().encode(error)))
        let page = await failure(UnexpectedResponseError.self) {
            _ = try await client([self.answer("<html>", status: 502)], options: .init(maxRetries: 0)).phoneNumbers.get()
        }
        XCTAssertTrue(page?.description.hasPrefix("phone_numbers.get: unexpected response: ") == true, "\(page?.description ?? "")")
        XCTAssertTrue(page?.description.contains("status 502") == true)
        let lost = await failure(TransportError.self) {
            _ = try await client([self.refused], options: .init(maxRetries: 0)).phoneNumbers.get()
        }
        XCTAssertEqual((lost?.cause as? URLError)?.code, .cannotConnectToHost)
        let stored = try JSONDecoder().decode(TransportError.self, from: JSONEncoder().encode(XCTUnwrap(lost)))
        XCTAssertEqual([stored.description, "\(stored.retry)"], [lost?.description, "\(Retry.safe(after: nil))"])
    }

    func testTheErrorHoldsItsCauseWithoutTheProof() async throws {
        let failing = Function { request in throw Failing(text: "no route to \(request.url)") }
        let wa = try WhatsApp(token: "EAAJB", phoneNumberId: "1", appSecret: "5ec4e7", transport: failing)
        let error = await failure(TransportError.self) { _ = try await wa.messages.send(self.hi, to: "+16505551234") }
        XCTAssertTrue(error?.description.hasPrefix("messages.send: no route to https://") == true)
        XCTAssertFalse(error?.description.contains("appsecret_proof") == true, error?.description ?? "")
    }
}

private struct Failing: LocalizedError {
    let text: String
    var errorDescription: String? { text }
}

/// A transport that is a function.
struct Function: Transport {
    let send: @Sendable (WhatsApp.Request) throws -> TransportResponse

    init(_ send: @escaping @Sendable (WhatsApp.Request) throws -> TransportResponse) {
        self.send = send
    }

    func send(_ request: WhatsApp.Request, timeout: Duration, limit: Int) async throws -> TransportResponse {
        try send(request)
    }
}

/// Values that several threads add.
final class Collected<Value>: @unchecked Sendable {
    private let lock = NSLock()
    private var values: [Value] = []

    var all: [Value] { lock.withLock { values } }

    /// Returns the number of values before this one.
    @discardableResult
    func add(_ value: Value) -> Int {
        lock.withLock {
            values.append(value)
            return values.count - 1
        }
    }
}

/// The event of an inbound message.
func message(_ item: String, account: String = "1", number: String = "1", contact: String = "{}") -> Event {
    let value = #"{"metadata":{"phone_number_id":"\#(number)"},"contacts":[\#(contact)],"messages":[\#(item)]}"#
    return Webhooks.events(Data(#"{"entry":[{"id":"\#(account)","changes":[{"field":"messages","value":\#(value)}]}]}"#.utf8))[0]
}
