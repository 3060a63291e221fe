// Attempts of a call: hooks, log, retries and deadline.

import Foundation
import WabakitFFI

/// Operations whose parameters are the content of messages. Those of others can be secrets.
private let messageAreas = ["messages.", "marketing_messages."]

/// A response that was read to its end.
struct ReadResponse {
    let status: Int
    /// Headers, with names in lower case.
    let headers: [String: String]
    let body: Data
}

extension Engine {
    /// Sends a request until a response to it can be read, or an error ends the call.
    func perform<Value>(
        _ request: WhatsApp.Request, _ options: WhatsApp.Options, _ gate: Gate?, read: (ReadResponse) throws -> Value
    ) async throws -> (Value, Metadata) {
        let options = options.completed(by: setup.options)
        // The calls of a batch are attempted as one.
        let isHeld = setup.transport is BatchPlace
        let (started, deadline) = (options.started ?? .now, isHeld ? nil : options.deadline)
        let maxWait = options.maxWait ?? .seconds(10)
        let (retries, seed) = (isHeld ? 0 : options.maxRetries ?? 2, UInt64.random(in: 0...UInt64.max))
        var number = 0
        while true {
            var attempt = attempt(request, number)
            let left = { deadline.map { $0 - (ContinuousClock.now - started) } }
            do {
                return try await limited(gate, min(maxWait, left() ?? maxWait)) {
                    try await once(&attempt, request, options, left(), read)
                }
            } catch let error as LimitError {
                throw error.counted(number)
            } catch let error as any CallError {
                let wait = retryDelay(error, UInt32(number), retries, ContinuousClock.now - started, deadline, seed)
                let failure = WhatsApp.AttemptError(attempt: attempt, error: error.counted(number + 1), wait: wait)
                observe { try setup.hooks.onError?(failure) }
                guard let wait else { throw failure.error }
                setup.log(.info, "retry in \(wait): \(failure.error)")
                try await Task.sleep(for: wait)
                number += 1
            }
        }
    }

    private func attempt(_ request: WhatsApp.Request, _ number: Int) -> WhatsApp.Attempt {
        let place = request.url.components(separatedBy: "?")[0].components(separatedBy: "://").last ?? ""
        return WhatsApp.Attempt(
            operation: request.op, method: request.method, path: String(place.drop { $0 != "/" }), number: number,
            parametersJSON: request.parametersJSON)
    }

    /// Makes an attempt once the limiter allows it.
    private func limited<Value>(
        _ gate: Gate?, _ longest: Duration, _ attempt: () async throws -> (Value, Metadata)
    ) async throws -> (Value, Metadata) {
        guard let gate else { return try await attempt() }
        return try await gate.around(longest, attempt)
    }

    private func once<Value>(
        _ attempt: inout WhatsApp.Attempt, _ request: WhatsApp.Request, _ options: WhatsApp.Options, _ left: Duration?,
        _ read: (ReadResponse) throws -> Value
    ) async throws -> (Value, Metadata) {
        let op = request.op
        observe { try setup.hooks.onRequest?(&attempt) }
        if setup.logContent && messageAreas.contains(where: op.hasPrefix) { setup.log(.debug, "\(op): sends \(request.parametersJSON)") }
        if let left, left <= .zero { throw TransportError.of(request, DeadlinePassed(), sent: false) }
        let limit = Int(clamping: try calling { try responseLimit(op: op) })
        let sent = request.adding(options.headers.merging(attempt.headers) { _, own in own })
        let started = ContinuousClock.now
        let response = try await answered(request) { [transport = setup.transport] in
            try await within(left) {
                try await transport.send(sent, timeout: options.timeout ?? .seconds(30), limit: limit)
            }
        }
        let metadata = Metadata(status: response.status, headers: response.headers, attempts: attempt.number + 1)
        let duration = ContinuousClock.now - started
        let trace = metadata.trace.map { ", trace \($0)" } ?? ""
        setup.log(.debug, "\(op): \(response.status) in \(duration.milliseconds) ms\(trace)")
        observe { try setup.hooks.onResponse?(WhatsApp.AttemptResponse(attempt: attempt, metadata: metadata, duration: duration)) }
        guard let body = response.body, body.count <= limit else {
            try calling { try oversized(op: op, status: UInt16(clamping: response.status)) }
            preconditionFailure("the core found nothing too large")
        }
        let headers = Dictionary(response.headers.map { ($0.lowercased(), $1) }) { "\($0), \($1)" }
        do {
            return (try read(ReadResponse(status: response.status, headers: headers, body: body)), metadata)
        } catch var error as ApiError {
            error.headers = metadata.headers
            throw error
        }
    }

    /// Returns the response, or throws why there is none.
    private func answered(
        _ request: WhatsApp.Request, _ send: () async throws -> TransportResponse
    ) async throws -> TransportResponse {
        do {
            return try await send()
        } catch let error as any WhatsAppError {
            throw error
        } catch {
            if Task.isCancelled || error is CancellationError { throw CancellationError() }
            let isAmbiguous = !request.idempotent && setup.transport.mayHaveSent(error)
            let failure = TransportError.of(request, error, sent: isAmbiguous)
            setup.log(.debug, "\(failure)")
            throw failure
        }
    }

    /// Calls a hook.
    private func observe(_ hook: () throws -> Void) {
        do {
            try hook()
        } catch {
            setup.log(.error, "a hook failed: \(error)")
        }
    }
}

extension WhatsApp.Request {
    /// Returns the request with more headers, and this client's name.
    fileprivate func adding(_ more: [String: String]) -> WhatsApp.Request {
        var (all, names) = (headers, Set(headers.keys.map { $0.lowercased() }).union(["authorization", "content-type"]))
        for (name, value) in more where names.insert(name.lowercased()).inserted { all[name] = value }
        if names.insert("user-agent").inserted { all["user-agent"] = agent }
        return WhatsApp.Request(
            method: method, url: url, headers: all, body: body, op: op, idempotent: idempotent, parametersJSON: parametersJSON)
    }
}

#if compiler(>=6)
private let agent = userAgent() + " swift/6"
#else
private let agent = userAgent() + " swift/5"
#endif

private func retryDelay(
    _ error: any CallError, _ attempt: UInt32, _ retries: Int, _ elapsed: Duration, _ deadline: Duration?, _ seed: UInt64
) -> Duration? {
    guard case .safe(let after) = error.retry else { return nil }
    let isPair = (error as? ApiError)?.kind == .pairRateLimited
    let wait = WabakitFFI.retryDelay(
        after: after?.milliseconds, pair: isPair, attempt: attempt, maxRetries: UInt32(clamping: retries),
        elapsed: elapsed.milliseconds, deadline: deadline?.milliseconds, seed: seed)
    return wait.map { .milliseconds($0) }
}

/// Why a call ended before its response: its deadline.
private struct DeadlinePassed: LocalizedError {
    var errorDescription: String? { "the deadline of the call passed" }
}

/// Performs a task, which ends at once when it is canceled, for at most this time.
private func within<Value: Sendable>(
    _ left: Duration?, _ task: @escaping @Sendable () async throws -> Value
) async throws -> Value {
    guard let left else { return try await task() }
    return try await withThrowingTaskGroup(of: Value.self) { group in
        defer { group.cancelAll() }
        group.addTask(operation: task)
        group.addTask {
            try await Task.sleep(for: left)
            throw DeadlinePassed()
        }
        guard let first = try await group.next() else { throw CancellationError() }
        return first
    }
}
