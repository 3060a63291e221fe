// Batches: many calls in one request.

import Foundation
import WabakitFFI

extension WhatsApp {
    /// Performs up to 50 calls in one request: `try await wa.batch({ try await $0.phoneNumbers.get() }, { try await $0.accounts.get() })`.
    /// Each function makes one call on the client that it gets, without a file; the request is sent once all functions have made
    /// theirs. Returns the results in the order of the functions, each with its own failure. Throws an error if the request as a
    /// whole fails. Each call counts against the rate limits.
    public func batch<each Value: Sendable>(
        _ calls: repeat @escaping @Sendable (WhatsApp) async throws -> each Value
    ) async throws -> (repeat Result<each Value, any Error>) {
        let batch = Batch(engine)
        let running = (repeat batch.start(each calls))
        try await withTaskCancellationHandler {
            try await batch.send()
        } onCancel: {
            batch.cancel()
        }
        return await (repeat (each running).value)
    }
}

/// The functions of a batch, and their calls.
private final class Batch: @unchecked Sendable {
    private let engine: Engine
    private let lock = NSLock()
    private var places: [BatchPlace] = []
    private var cancels: [@Sendable () -> Void] = []

    init(_ engine: Engine) {
        self.engine = engine
    }

    func start<Value: Sendable>(
        _ function: @escaping @Sendable (WhatsApp) async throws -> Value
    ) -> Task<Result<Value, any Error>, Never> {
        let place = lock.withLock {
            let place = BatchPlace(places.count)
            places.append(place)
            return place
        }
        let client = WhatsApp(engine: engine.with { $0.transport = place })
        let task = Task { await place.run { try await function(client) } }
        lock.withLock { cancels.append { task.cancel() } }
        return task
    }

    /// Sends the calls once all are known, and gives each its response.
    func send() async throws {
        let places = lock.withLock { self.places }
        do {
            for place in places { await place.asked() }
            try Task.checkCancellation()
            let held = places.map(\.request)
            let sent = zip(places, held).filter { $0.1 != nil }.map(\.0)
            // If every function failed before its call, there is nothing to send.
            if sent.isEmpty && !held.isEmpty { return }
            for (place, response) in zip(sent, try await engine.send(held)) { place.settle(.success(response)) }
        } catch {
            fail(error)
            throw error
        }
    }

    /// Ends the batch, and the waits of its functions.
    func cancel() {
        fail(CancellationError())
        for cancel in lock.withLock({ cancels }) { cancel() }
    }

    private func fail(_ error: any Error) {
        for place in lock.withLock({ places }) { place.settle(.failure(error)) }
    }
}

/// Transport of one function. It holds the request back until the response is there.
final class BatchPlace: Transport, @unchecked Sendable {
    private let path: String
    private let lock = NSLock()
    private var held: WhatsApp.Request?
    private var calls = 0
    private var refused: ValidationError?
    private var isAsked = false
    private var waiting: CheckedContinuation<Void, Never>?
    private var outcome: Result<TransportResponse, any Error>?
    private var answering: CheckedContinuation<TransportResponse, any Error>?

    init(_ place: Int) {
        path = "batch[\(place)]"
    }

    var request: WhatsApp.Request? { lock.withLock { held } }

    func send(_ request: WhatsApp.Request, timeout: Duration, limit: Int) async throws -> TransportResponse {
        let isFirst = lock.withLock {
            calls += 1
            if calls == 1 { held = request }
            return calls == 1
        }
        guard isFirst else { throw refuse("more") }
        end()
        return try await withCheckedThrowingContinuation { continuation in
            let known = lock.withLock {
                if outcome == nil { answering = continuation }
                return outcome
            }
            if let known { continuation.resume(with: known) }
        }
    }

    /// Runs the function, whose client sends over this transport.
    func run<Value>(_ function: () async throws -> Value) async -> Result<Value, any Error> {
        defer { end() }
        do {
            let value = try await function()
            if lock.withLock({ calls == 0 }) { return .failure(refuse("none")) }
            if let refused = lock.withLock({ refused }) { return .failure(refused) }
            return .success(value)
        } catch {
            return .failure(lock.withLock { refused } ?? error)
        }
    }

    /// Waits until the request is known, or the function ended without one.
    func asked() async {
        await withCheckedContinuation { continuation in
            let isAsked = lock.withLock {
                if !self.isAsked { waiting = continuation }
                return self.isAsked
            }
            if isAsked { continuation.resume() }
        }
    }

    func settle(_ result: Result<TransportResponse, any Error>) {
        let continuation = lock.withLock {
            outcome = outcome ?? result
            defer { answering = nil }
            return answering
        }
        continuation?.resume(with: result)
        end()
    }

    private func end() {
        let continuation = lock.withLock {
            isAsked = true
            defer { waiting = nil }
            return waiting
        }
        continuation?.resume()
    }

    /// Refuses the function, and its first call unless that was sent.
    private func refuse(_ number: String) -> ValidationError {
        let error = ValidationError(path: path, wanted: "a function that makes one call", got: number)
        lock.withLock {
            refused = error
            held = nil
        }
        settle(.failure(error))
        return error
    }
}
