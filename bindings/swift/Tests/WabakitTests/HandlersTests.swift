// Handlers of events, and what happens to a delivery when something fails.

import XCTest

@testable import Wabakit

final class HandlersTests: XCTestCase {
    private let body = Data(
        #"{"entry":[{"changes":[{"field":"messages","value":{"messages":[{"id":"a","timestamp":"1"},{"id":"b","timestamp":"2"}]}}]}]}"#.utf8)
    private let signature = "sha256=4f97fa415dafa5dc0bccbaf58fe680d1ddd0c2ce5ba42a75e2bda55c3445c3cb"

    private func webhooks(_ lines: Collected<String> = Collected()) throws -> Webhooks {
        try Webhooks(appSecret: "5ec4e7", log: Log(.debug) { level, line in lines.add("\(level): \(line)") })
    }

    private func deliver(_ hooks: Webhooks, signed: Bool = true) async -> Webhooks.Reply {
        await hooks.handle(method: "POST", query: "", signature: signed ? signature : "sha256=5ec4e7", body: body)
    }

    func testHandlersAreCalledByKind() async throws {
        let (hooks, seen) = (try webhooks(), Collected<String>())
        hooks.on(.message) { event, message in seen.add("message \(message.id)") }
        hooks.on(.message, where: { $0.key == "message::b" }) { event, _ in seen.add("filtered \(event.key)") }
        hooks.on(.status) { _, status in seen.add("status \(status.id)") }
        hooks.on { event in seen.add("any \(event.key)") }
        hooks.on(.malformed) { _, bytes in seen.add("malformed \(bytes.count)") }
        hooks.on(.unknown) { event, bytes in seen.add("unknown \(bytes.count)") }
        let reply = await deliver(hooks)
        await hooks.drain()
        XCTAssertEqual([reply.status, reply.events.count], [200, 2])
        XCTAssertEqual(
            seen.all, ["message a", "any message::a", "message b", "filtered message::b", "any message::b"])
        await hooks.dispatch(Webhooks.events(Data("no JSON".utf8)))
        XCTAssertEqual(seen.all.last, "malformed 7")
        await hooks.dispatch(Webhooks.events(Data(#"{"entry":[{"changes":[{"field":"new","value":{"a":1}}]}]}"#.utf8)))
        XCTAssertTrue(seen.all.last?.hasPrefix("unknown ") == true, seen.all.last ?? "")
    }

    func testWhatFailsIsNotDoneAndIsDispatchedAgain() async throws {
        let lines = Collected<String>()
        let (hooks, inbox) = (try webhooks(lines), Inbox())
        try hooks.store { try inbox.store($0) }
        try hooks.done { inbox.remove($0.key) }
        let attempts = Collected<String>()
        hooks.on(.message) { event, message in
            if attempts.add(message.id) == 0 { throw URLError(.unknown) }
        }
        _ = await deliver(hooks)
        await hooks.drain()
        XCTAssertEqual(inbox.keys, ["message::a"])
        XCTAssertTrue(lines.all.contains { $0.hasPrefix("error: a handler of message::a failed: ") }, "\(lines.all)")
        // A redelivery has nothing new.
        let again = await deliver(hooks)
        XCTAssertEqual([again.status, again.events.count], [200, 0])
        await hooks.dispatch(try inbox.pending.map(Event.init(json:)))
        XCTAssertEqual([attempts.all, inbox.keys], [["a", "b", "a"], []])
    }

    func testEventsWithoutHandlersAreDone() async throws {
        let (hooks, done) = (try webhooks(), Collected<String>())
        try hooks.done { done.add($0.key) }
        await hooks.dispatch(Webhooks.events(body))
        XCTAssertEqual(done.all, ["message::a", "message::b"])
    }

    func testAStoreThatFailsIsAnsweredWith503() async throws {
        let (hooks, errors) = (try webhooks(), Collected<String>())
        try hooks.store { _ in throw URLError(.unknown) }
        try hooks.onError { error, event in errors.add("\(error is URLError) \(event?.key ?? "no event")") }
        hooks.on { _ in XCTFail("it was handled") }
        let reply = await deliver(hooks)
        await hooks.drain()
        XCTAssertEqual(reply.status, 503)
        XCTAssertEqual(errors.all, ["true no event"])
    }

    func testASecondFunctionIsRefused() throws {
        let hooks = try webhooks()
        let register: [(String, () throws -> Void)] = [
            ("store", { try hooks.store { $0 } }), ("done", { try hooks.done { _ in } }), ("onError", { try hooks.onError { _, _ in } }),
        ]
        for (name, register) in register {
            XCTAssertNoThrow(try register())
            XCTAssertThrowsError(try register()) { XCTAssertEqual(($0 as? ValidationError)?.path, "webhooks.\(name)") }
        }
    }

    func testRefusedDeliveriesAreLoggedWithoutTheirContent() async throws {
        let lines = Collected<String>()
        let hooks = try webhooks(lines)
        _ = await deliver(hooks, signed: false)
        _ = await hooks.handle(method: "POST", query: "", signature: nil, body: body)
        _ = await hooks.handle(method: "GET", query: "hub.mode=subscribe&hub.verify_token=guess", signature: nil, body: Data())
        _ = await hooks.handle(method: "DELETE", query: "", signature: nil, body: Data())
        _ = await hooks.handle(method: "POST", query: "", signature: signature, body: Data(count: Webhooks.limit + 1))
        XCTAssertEqual(lines.all.count, 5)
        for (line, status) in zip(lines.all, [401, 401, 403, 405, 413]) {
            XCTAssertTrue(line.hasPrefix("warning: refused a webhook request with status \(status): "), line)
            XCTAssertFalse(line.hasSuffix(": "), line)
            for secret in ["5ec4e7", "4f97", "guess", "timestamp"] { XCTAssertFalse(line.contains(secret), line) }
        }
    }

    func testAHandlerThatNeverEndsBlocksNoDelivery() async throws {
        let (hooks, seen) = (try webhooks(), Collected<String>())
        hooks.on { event in
            if seen.add(event.kind) == 0 { try await Task.sleep(for: .seconds(3)) }
        }
        _ = await deliver(hooks)
        let isEmpty = await hooks.drain(timeout: .milliseconds(100))
        XCTAssertFalse(isEmpty)
        await hooks.dispatch(Webhooks.events(Data("another delivery".utf8)))
        let ended = await hooks.drain(timeout: .seconds(30))
        XCTAssertTrue(ended)
        XCTAssertEqual(seen.all, ["message", "malformed", "message"])
    }

    func testADispatchLeavesOutWhatIsBeingHandledAndWhatWaitsForIt() async throws {
        let (hooks, seen, gate) = (try webhooks(), Collected<String>(), Gate())
        hooks.on(.message) { _, message in
            seen.add(message.id)
            await gate.opened()
        }
        _ = await deliver(hooks)
        await hooks.dispatch(Webhooks.events(body))
        await gate.open()
        await hooks.drain()
        XCTAssertEqual(seen.all, ["a", "b"])
    }

    func testWhatFailedIsDispatchedAgainWhileTheNextEventIsBeingHandled() async throws {
        for failing in ["handler", "done"] {
            let (hooks, gate) = (try webhooks(), Gate())
            let (handled, done) = (Collected<String>(), Collected<String>())
            hooks.on(.message) { _, message in
                if handled.add(message.id) == 0, failing == "handler" { throw URLError(.unknown) }
                if message.id == "b" { await gate.opened() }
            }
            try hooks.done { event in
                if done.add(event.key) == 0, failing == "done" { throw URLError(.unknown) }
            }
            _ = await deliver(hooks)
            while handled.all.count < 2 { try await Task.sleep(for: .milliseconds(1)) }
            await hooks.dispatch(Webhooks.events(body))
            XCTAssertEqual(handled.all, ["a", "b", "a"])
            await gate.open()
            await hooks.drain()
            XCTAssertEqual(handled.all, ["a", "b", "a"])
            XCTAssertEqual(done.all, (failing == "done" ? ["message::a"] : []) + ["message::a", "message::b"])
        }
    }

    func testAnEventWithoutARecipientIsNotAnswered() async throws {
        let wa = try WhatsApp(token: "EAAJB", transport: Function { _ in throw URLError(.unknown) })
        let value = #"{"event":"PENDING_REVIEW","message_template_id":1,"message_template_name":"a","message_template_language":"en"}"#
        let change = #"{"field":"message_template_status_update","value":\#(value)}"#
        let event = Webhooks.events(Data(#"{"entry":[{"id":"1","changes":[\#(change)]}]}"#.utf8))[0]
        for call in [
            { _ = try await wa.reply(event, .text(TextBody(body: "Hi"))) }, { _ = try await wa.markRead(event) },
        ] as [() async throws -> Void] {
            let error = await failure(ValidationError.self, call)
            XCTAssertEqual(error?.path, "event")
        }
    }
}

/// A gate that handlers wait at until it is open.
actor Gate {
    private var isOpen = false
    private var waiting: [CheckedContinuation<Void, Never>] = []

    func opened() async {
        if !isOpen { await withCheckedContinuation { waiting.append($0) } }
    }

    func open() {
        isOpen = true
        waiting.forEach { $0.resume() }
    }
}

/// A table of events, by their keys.
final class Inbox: @unchecked Sendable {
    private let lock = NSLock()
    private var known: Set<String> = []
    private var rows: [String: Data] = [:]

    var keys: [String] { lock.withLock { rows.keys.sorted() } }

    /// Stores the events that are new, and returns them.
    func store(_ events: [Event]) throws -> [Event] {
        try events.filter { insert($0.key, try $0.json()) }
    }

    /// Returns whether the key is new.
    func insert(_ key: String, _ json: Data) -> Bool {
        lock.withLock {
            guard known.insert(key).inserted else { return false }
            rows[key] = json
            return true
        }
    }

    func remove(_ key: String) {
        lock.withLock { rows[key] = nil }
    }

    /// The events that aren't done, in JSON.
    var pending: [Data] { lock.withLock { rows }.sorted { $0.key < $1.key }.map(\.value) }
}
