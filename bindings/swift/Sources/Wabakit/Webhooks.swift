// Webhooks: verifies signatures, stores deliveries, calls handlers of events.

import Foundation
import WabakitFFI

/// Receives the deliveries to a callback URL.
///
/// A delivery has up to 1,000 events in 3 MB; deliveries may come twice and in any order. Reply with status 200 as soon as they are
/// stored. After any other status the platform redelivers the whole delivery, for up to 7 days.
///
/// ``handle(method:query:signature:body:)`` does all of it, in any server.
public final class Webhooks: @unchecked Sendable {
    /// Reply to a request to the callback URL.
    public struct Reply: Hashable, Sendable {
        /// HTTP status code.
        public let status: Int
        /// Headers.
        public var headers: [String: String] {
            let text = ["Content-Type": "text/plain; charset=utf-8"]
            return status == 405 ? text.merging(["Allow": "GET, POST"]) { one, _ in one } : text
        }
        /// Body, as plain text.
        public let text: String
        /// Events of a delivery that were stored, for ``Webhooks/dispatch(_:)``.
        public let events: [Event]
    }

    /// Largest delivery that is accepted, in bytes: 4 MiB. The platform sends at most 3 MB. Give it to your server as a limit.
    public static let limit = Int(largestDelivery())

    private typealias Handler = @Sendable (Event, Event.View) async throws -> Void

    private let core: WabakitFFI.Webhooks
    private let log: Log
    private let running = Running()
    private let lock = NSLock()
    private var handlers: [Handler] = []
    private var store: (@Sendable ([Event]) async throws -> [Event])?
    private var done: (@Sendable (Event) async throws -> Void)?
    private var onError: (@Sendable (any Error, Event?) async -> Void)?

    /// - Parameters:
    ///   - appSecrets: App secret; several during a rotation, or for several apps. Empty ones are ignored, as anyone can sign with
    ///     them; without any other, the initializer throws a ``ValidationError``.
    ///   - verifyToken: Verify token of the callback URL.
    ///   - log: Where log lines go. Default: warnings and errors go to standard error.
    public init(appSecrets: [String], verifyToken: String = "", log: Log = .standardError()) throws {
        core = try calling { try WabakitFFI.Webhooks(secrets: appSecrets, verifyToken: verifyToken) }
        self.log = log
    }

    /// - Parameters:
    ///   - appSecret: App secret.
    ///   - verifyToken: Verify token of the callback URL.
    ///   - log: Where log lines go. Default: warnings and errors go to standard error.
    public convenience init(appSecret: String, verifyToken: String = "", log: Log = .standardError()) throws {
        try self.init(appSecrets: [appSecret], verifyToken: verifyToken, log: log)
    }

    /// Returns the body of the reply (plain text) to the GET request that verifies the callback URL, by the query of the request.
    public func challenge(_ query: String) throws -> String {
        try calling { try core.challenge(query: query) }
    }

    /// Verifies the signature (the `X-Hub-Signature-256` header) of a body, byte for byte, and returns its events.
    public func verify(signature: String?, body: Data) throws -> [Event] {
        Event.all(of: try calling { try core.verify(signature: signature, body: body) })
    }

    /// Returns the events of a delivery whose signature was verified elsewhere. Never fails, and leaves nothing out.
    public static func events(_ body: Data) -> [Event] {
        Event.all(of: readEvents(body: body))
    }
}

// Handlers.
extension Webhooks {
    /// Calls the handler for each event of a kind that passes the filter: `hooks.on(.message) { event, message in … }`.
    ///
    /// The handlers of an event are called one after another, in the order in which they were added, once the delivery is stored.
    /// What one throws goes to ``onError(_:)``, and doesn't stop the others.
    @discardableResult
    public func on<Value>(
        _ kind: Event.Kind<Value>, where filter: @escaping @Sendable (Event) -> Bool = { _ in true },
        handler: @escaping @Sendable (Event, Value) async throws -> Void
    ) -> Webhooks {
        add { event, view in
            if let value = kind.read(event, view), filter(event) { try await handler(event, value) }
        }
    }

    /// Calls the handler for each event of any kind that passes the filter.
    @discardableResult
    public func on(
        where filter: @escaping @Sendable (Event) -> Bool = { _ in true }, handler: @escaping @Sendable (Event) async throws -> Void
    ) -> Webhooks {
        add { event, _ in
            if filter(event) { try await handler(event) }
        }
    }

    /// Stores each delivery with this function, before the reply. When it throws, the reply is 503, no handler is called, and the
    /// platform redelivers. The events that it returns go to the handlers: those that are new. Throws a ``ValidationError`` for a
    /// second one.
    public func store(_ store: @escaping @Sendable ([Event]) async throws -> [Event]) throws {
        try set(\.store, "store", store)
    }

    /// Calls this function for each event whose handlers all succeeded, and for each without handlers: to mark it as done in the
    /// store. Throws a ``ValidationError`` for a second one.
    public func done(_ done: @escaping @Sendable (Event) async throws -> Void) throws {
        try set(\.done, "done", done)
    }

    /// Calls this function with errors: of a handler or of ``done(_:)``, with its event; of ``store(_:)``, without. By default they
    /// are logged. Throws a ``ValidationError`` for a second one.
    public func onError(_ onError: @escaping @Sendable (any Error, Event?) async -> Void) throws {
        try set(\.onError, "onError", onError)
    }

    private func add(_ handler: @escaping Handler) -> Webhooks {
        lock.withLock { handlers.append(handler) }
        return self
    }

    private func set<Function>(
        _ place: ReferenceWritableKeyPath<Webhooks, Function?>, _ name: String, _ function: Function
    ) throws {
        try lock.withLock {
            guard self[keyPath: place] == nil else {
                throw ValidationError(path: "webhooks.\(name)", wanted: "one function", got: "a second one")
            }
            self[keyPath: place] = function
        }
    }
}

// Deliveries.
extension Webhooks {
    /// Returns the reply to a request to the callback URL, and calls the handlers of its events afterwards, in a task of its own: see
    /// ``drain(timeout:)``. The signature is the `X-Hub-Signature-256` header, and the body is byte for byte that of the request.
    public func handle(method: String, query: String, signature: String?, body: Data) async -> Reply {
        let reply = await receive(method: method, query: query, signature: signature, body: body)
        let claimed = running.claim(reply.events)
        Task { await call(claimed) }
        return reply
    }

    /// Returns the reply to a request to the callback URL, once its events are stored. Pass the events to ``dispatch(_:)``, after the
    /// reply: for servers and functions that end with the reply, and for queues.
    public func receive(method: String, query: String, signature: String?, body: Data) async -> Reply {
        let incoming = core.receive(method: method, query: query, signature: signature, body: body)
        let status = Int(incoming.status)
        if status >= 400 { log(.warning, "refused a webhook request with status \(status): \(reason(status, incoming.text))") }
        let events = Event.all(of: incoming.changes)
        do {
            let stored = events.isEmpty ? [] : try await lock.withLock({ store })?(events) ?? events
            return Reply(status: status, text: incoming.text, events: stored)
        } catch {
            await failed(error, nil)
            return Reply(status: 503, text: "", events: [])
        }
    }

    /// Calls the handlers of events, one after another, and returns when all have ended: events of a delivery, or stored ones that
    /// aren't done. Events that wait for or run in a handler in this process are left out, and not waited for.
    public func dispatch(_ events: [Event]) async {
        await call(running.claim(events))
    }

    private func call(_ claimed: [Event]) async {
        let (handlers, done) = lock.withLock { (self.handlers, self.done) }
        for event in claimed {
            defer { running.release(event) }
            let view = event.view
            var isDone = true
            for handler in handlers {
                do {
                    try await handler(event, view)
                } catch {
                    isDone = false
                    await failed(error, event)
                }
            }
            do {
                if isDone { try await done?(event) }
            } catch {
                await failed(error, event)
            }
        }
    }

    /// Waits until no handler runs any more, at the shutdown of a server that accepts no more requests. Returns false if the timeout
    /// ended the wait. Default: no timeout.
    @discardableResult
    public func drain(timeout: Duration? = nil) async -> Bool {
        await running.drain(timeout)
    }

    private func failed(_ error: any Error, _ event: Event?) async {
        if let onError = lock.withLock({ onError }) { return await onError(error, event) }
        let what = event.map { "a handler of \($0.key)" } ?? "the store of a delivery"
        log(.error, "\(what) failed: \(error)")
    }
}

private func reason(_ status: Int, _ text: String) -> String {
    switch status {
    case 405: return "its method is neither GET nor POST"
    case 413: return "its body is larger than \(Webhooks.limit) bytes"
    default: return text
    }
}

/// The events that wait for their handlers, or run in them.
private final class Running: @unchecked Sendable {
    private let lock = NSLock()
    private var keys: Set<String> = []
    private var waiting: [UUID: CheckedContinuation<Bool, Never>] = [:]

    /// Claims events until they are released. Leaves out those that are claimed already.
    func claim(_ events: [Event]) -> [Event] {
        lock.withLock { events.filter { keys.insert($0.key).inserted } }
    }

    func release(_ event: Event) {
        let ended = lock.withLock {
            keys.remove(event.key)
            defer { if keys.isEmpty { waiting = [:] } }
            return keys.isEmpty ? Array(waiting.values) : []
        }
        ended.forEach { $0.resume(returning: true) }
    }

    func drain(_ timeout: Duration?) async -> Bool {
        let id = UUID()
        let timer = timeout.map { timeout in
            Task {
                try await Task.sleep(for: timeout)
                self.lock.withLock { self.waiting.removeValue(forKey: id) }?.resume(returning: false)
            }
        }
        defer { timer?.cancel() }
        return await withCheckedContinuation { continuation in
            let isEmpty = lock.withLock {
                if !keys.isEmpty { waiting[id] = continuation }
                return keys.isEmpty
            }
            if isEmpty { continuation.resume(returning: true) }
        }
    }
}
