// Clients with a limiter, over a transport that is a function.

import XCTest

@testable import Wabakit

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

final class LimitsTests: XCTestCase {
    private let hi = Content.text(TextBody(body: "Hi"))
    private let user = "+16505551234"
    private let sent = #"{"messaging_product":"whatsapp","contacts":[],"messages":[{"id":"wamid.1"}]}"#
    private let none = WhatsApp.Options(maxWait: .zero)
    private let seen = Collected<WhatsApp.Request>()

    private func client(
        _ limiter: any CallLimiter, policy: SendPolicy? = nil, hooks: WhatsApp.Hooks = .init(),
        answer: (@Sendable (WhatsApp.Request) async throws -> TransportResponse)? = nil
    ) throws -> WhatsApp {
        let (seen, sent) = (seen, sent)
        let transport = AsyncFunction { request in
            seen.add(request)
            return try await answer?(request) ?? .of(sent)
        }
        return try WhatsApp(
            token: "EAAJB", phoneNumberId: "1", wabaId: "2", options: .init(maxRetries: 1), hooks: hooks, log: Log { _, _ in },
            limiter: limiter, policy: policy, transport: transport)
    }

    func testConcurrentMessagesAreSpreadAndNoneIsRefused() async throws {
        let (wa, hi) = (try client(Limiter(.init(throughput: 20))), hi)
        let began = ContinuousClock.now
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 10..<22 { group.addTask { _ = try await wa.messages.send(hi, to: "+165055512\(number)") } }
            try await group.waitForAll()
        }
        XCTAssertEqual(seen.all.count, 12)
        // 11 twentieths of a second lie between the first message and the last.
        XCTAssertGreaterThanOrEqual(ContinuousClock.now - began, .milliseconds(550))
    }

    func testRequestsWithoutTheClientWaitInTheSameWay() async throws {
        let limiter = try Limiter(.init(pairBurst: 1, throughput: 40))
        let to = { (user: String) -> [String: JSONValue] in ["phone_number_id": "1", "to": .string(user)] }
        let first = try await limiter.acquire("messages.send", params: to(user))
        let second = try await limiter.acquire("messages.send", params: to("+16505559999"))
        XCTAssertGreaterThanOrEqual(second.timeIntervalSince(first), 0.025)
        let error = try await refused { _ = try await limiter.acquire("messages.send", params: to(self.user), maxWait: .seconds(1)) }
        XCTAssertEqual(error.because, .pair)
    }

    func testABurstToOneUserAboveThePairLimitIsRefused() async throws {
        let hooked = Collected<Int>()
        let hooks = WhatsApp.Hooks(onRequest: { hooked.add($0.number) }, onError: { hooked.add($0.attempt.number) })
        let wa = try client(Limiter(.init(pairBurst: 3)), hooks: hooks)
        for _ in 0..<3 { _ = try await wa.messages.send(hi, to: user) }
        let error = try await refused { _ = try await wa.messages.send(self.hi, to: self.user) }
        XCTAssertEqual([seen.all.count, hooked.all.count, error.attempts], [3, 3, 0])
        XCTAssertEqual([error.because, error.because], [.pair, .pair])
        XCTAssertEqual([error.operation, error.whatToDo], ["messages.send", "Send the message later."])
        XCTAssertGreaterThan(try XCTUnwrap(error.until).timeIntervalSinceNow, 10)
        guard case .safe(let after?) = error.retry else { return XCTFail("\(error.retry)") }
        XCTAssertGreaterThan(after, .seconds(10))
        XCTAssertTrue(error.description.hasPrefix("messages.send: not sent: pair rate limit: "), error.description)
        let read = try JSONDecoder().decode(LimitError.self, from: JSONEncoder().encode(error))
        XCTAssertEqual(read, error)
    }

    func testARefusalOfThePlatformPausesThePair() async throws {
        let details = "The next one is taken in 50000 ms."
        let body = #"{"error":{"message":"No","code":131056,"error_data":{"details":"\#(details)"}}}"#
        let wa = try client(Limiter()) { _ in .of(body, status: 400) }
        let once = WhatsApp.Options(maxRetries: 0)
        await failure(ApiError.self) { _ = try await wa.messages.send(self.hi, to: self.user, options: once) }
        let error = try await refused { _ = try await wa.messages.send(self.hi, to: self.user, options: self.none) }
        XCTAssertEqual(error.because, .pair)
        XCTAssertEqual(seen.all.count, 1)
    }

    func testEachAttemptAsksAndReportsItsOutcome() async throws {
        let (limiter, attempts) = (try Recorded(), Collected<Int>())
        let headers = ["X-App-Usage": #"{"call_count":28,"total_time":25,"total_cputime":20}"#]
        let wa = try client(limiter) { _ in
            if attempts.add(1) == 0 { throw URLError(.cannotConnectToHost) }
            return .of(#"{"error":{"message":"No","code":131026}}"#, status: 400, headers)
        }
        let error = await failure(ApiError.self) { _ = try await wa.messages.send(self.hi, to: self.user) }
        XCTAssertEqual([error?.attempts, limiter.asked.all.count], [2, 2])
        let params = limiter.asked.all[0].params
        XCTAssertEqual([params["phone_number_id"], params["waba_id"], params["to"]], ["1", "2", .string(user)])
        let outcomes = limiter.observed.all
        XCTAssertEqual([outcomes[0].error?["retry"], outcomes[0].metadata?["usage"]], [["kind": "safe"], []])
        XCTAssertEqual([outcomes[1].error?["code"], outcomes[1].error?["retry"]], [131026, ["kind": "never"]])
        XCTAssertEqual(outcomes[1].metadata?["usage"]?[0]?["call_count"], 28)
        XCTAssertEqual(limiter.asked.all.map(\.now), outcomes.map(\.departed))
    }

    func testAResponseTeachesTheLimiter() async throws {
        let limiter = try Limiter()
        _ = try await client(limiter) { _ in .of(#"{"id":"1","throughput":{"level":"HIGH"}}"#) }.phoneNumbers.get()
        let learned = limiter.explain().filter { $0.limit == .throughput }
        XCTAssertEqual(learned.map(\.scope), ["1"])
        XCTAssertEqual(learned.map(\.of), [1000])
        XCTAssertEqual(learned.map(\.source), [.response])
    }

    func testCancelingEndsAWait() async throws {
        let limiter = try Recorded()
        limiter.limiter.pausePair("1", recipient: user, until: Date().addingTimeInterval(3600))
        let (wa, hi, user, ended) = (try client(limiter), hi, user, Collected<Bool>())
        let long = WhatsApp.Options(maxWait: .seconds(7200))
        let call = Task { try await wa.messages.send(hi, to: user, options: long) }
        let inBatch: @Sendable (WhatsApp) async throws -> String = {
            defer { ended.add(true) }
            return try await $0.messages.send(hi, to: user, options: long).messages[0].id
        }
        let batch = Task { try await wa.batch(inBatch) }
        while limiter.asked.all.count < 2 { try await Task.sleep(for: .milliseconds(5)) }
        call.cancel()
        batch.cancel()
        await failure(CancellationError.self) { _ = try await call.value }
        await failure(CancellationError.self) { _ = try await batch.value }
        for _ in 0..<1000 where ended.all.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
        XCTAssertEqual(ended.all, [true])
        XCTAssertEqual([seen.all.count, limiter.observed.all.count], [0, 0])
    }

    func testTheOutcomeOfACanceledAttemptIsUnknown() async throws {
        let limiter = try Recorded()
        let (wa, hi, user) = (try client(limiter) { _ in try await Task.sleep(for: .seconds(3600)); throw URLError(.timedOut) }, hi, user)
        let call = Task { try await wa.messages.send(hi, to: user) }
        while seen.all.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
        call.cancel()
        await failure(CancellationError.self) { _ = try await call.value }
        XCTAssertEqual(limiter.observed.all.map(\.error), [[:]])
    }

    func testWaitsNeitherWithoutTimeToWaitNorPastTheDeadline() async throws {
        let wa = try client(Limiter(.init(pairBurst: 1)))
        _ = try await wa.messages.send(hi, to: user, options: none)
        for options in [none, WhatsApp.Options(deadline: .milliseconds(500))] {
            let error = try await refused { _ = try await wa.messages.send(self.hi, to: self.user, options: options) }
            XCTAssertEqual(error.because, .pair)
        }
        XCTAssertEqual(seen.all.count, 1)
    }

    func testABatchCountsEachOfItsCalls() async throws {
        let (limiter, sent, user, hi) = (try Recorded(Limiter(.init(pairBurst: 2))), sent, user, hi)
        let item = #"{"code":200,"headers":[],"body":\#(String(decoding: try JSONEncoder().encode([sent]), as: UTF8.self).dropFirst().dropLast())}"#
        let wa = try client(limiter) { _ in .of("[\(item),\(item)]") }.withOptions(none)
        let send: @Sendable (WhatsApp) async throws -> String = { try await $0.messages.send(hi, to: user).messages[0].id }
        let (one, two, three) = try await wa.batch(send, send, send)
        let failures = [one, two, three].compactMap { result in
            if case .failure(let error as LimitError) = result { error.because } else { nil }
        }
        XCTAssertEqual(failures, [.pair])
        XCTAssertEqual(limiter.asked.all.map(\.op), ["messages.send", "messages.send", "messages.send"])
        XCTAssertEqual(limiter.observed.all.map(\.error), [nil, nil])
        XCTAssertEqual(seen.all.count, 1)
    }

    func testRawCallsHaveNoParametersAndMessagesAnOpenWindow() async throws {
        let (limiter, policy) = (try Recorded(), SendPolicy())
        let wa = try client(limiter, policy: policy)
        _ = try await wa.raw("POST", "/{phone_number_id}/messages", ["to": .string(user)])
        XCTAssertEqual(limiter.asked.all.map(\.op), ["raw.post"])
        XCTAssertEqual(limiter.asked.all.map(\.params), [["phone_number_id": "1", "waba_id": "2"]])
        _ = try await wa.messages.send(hi, to: user)
        let now = Int(Date().timeIntervalSince1970)
        policy.event(message(#"{"id":"wamid.1","from":"16505551234","timestamp":"\#(now)","type":"text"}"#))
        _ = try await wa.messages.send(hi, to: user)
        XCTAssertEqual(limiter.asked.all.map(\.windowOpen), [false, false, true])
    }

    func testALimiterThatFailsToTakeAnOutcomeChangesNothing() async throws {
        let limiter = try Recorded(failing: true)
        let response = try await client(limiter).messages.send(hi, to: user)
        XCTAssertEqual(response.messages.map(\.id), ["wamid.1"])
        let refusing = try client(limiter) { _ in .of(#"{"error":{"message":"No","code":131026}}"#, status: 400) }
        let error = await failure(ApiError.self) { _ = try await refusing.messages.send(self.hi, to: self.user) }
        XCTAssertEqual(error?.code, 131026)
    }

    private func refused(_ call: () async throws -> Void) async throws -> LimitError {
        let error = await failure(LimitError.self, call)
        return try XCTUnwrap(error)
    }
}

/// A transport that is an asynchronous function.
private struct AsyncFunction: Transport {
    let send: @Sendable (WhatsApp.Request) async throws -> TransportResponse

    func send(_ request: WhatsApp.Request, timeout: Duration, limit: Int) async throws -> TransportResponse {
        try await send(request)
    }
}

extension TransportResponse {
    fileprivate static func of(_ body: String, status: Int = 200, _ headers: [String: String] = [:]) -> TransportResponse {
        TransportResponse(status: status, headers: headers, body: Data(body.utf8))
    }
}

/// A limiter with asynchronous functions, which records what it gets.
private final class Recorded: CallLimiter {
    struct Asked {
        let op: String
        let params: [String: JSONValue]
        let now: Date
        let windowOpen: Bool
    }

    struct Observed {
        let departed: Date
        let error: [String: JSONValue]?
        let metadata: [String: JSONValue]?
    }

    let asked = Collected<Asked>()
    let observed = Collected<Observed>()
    let limiter: Limiter
    private let isFailing: Bool

    init(_ limiter: Limiter? = nil, failing: Bool = false) throws {
        self.limiter = try limiter ?? Limiter()
        isFailing = failing
    }

    func admit(_ op: String, params: [String: JSONValue], latest: Date, now: Date, windowOpen: Bool) async throws -> Date? {
        await Task.yield()
        asked.add(Asked(op: op, params: params, now: now, windowOpen: windowOpen))
        return try limiter.admit(op, params: params, latest: latest, now: now, windowOpen: windowOpen)
    }

    func observe(
        _ op: String, params: [String: JSONValue], departed: Date, error: [String: JSONValue]?, metadata: [String: JSONValue]?,
        now: Date
    ) async throws {
        try Task.checkCancellation()
        if isFailing { throw URLError(.notConnectedToInternet) }
        observed.add(Observed(departed: departed, error: error, metadata: metadata))
        try limiter.observe(op, params: params, departed: departed, error: error, metadata: metadata, now: now)
    }

    func learn(_ op: String, params: [String: JSONValue], response: [String: JSONValue], now: Date) async throws {
        try limiter.learn(op, params: params, response: response, now: now)
    }
}
