// Limits: a call waits until the platform would take it, instead of being refused.

import Foundation
import WabakitFFI

/// A limiter as a client asks it: a ``Limiter``, or one whose functions are asynchronous, such as one that several processes share.
/// They do the same as those of ``Limiter``.
public protocol CallLimiter: Sendable {
    /// Counts a call that may be made now. Otherwise returns the time to ask again, or throws a ``LimitError``.
    func admit(_ op: String, params: [String: JSONValue], latest: Date, now: Date, windowOpen: Bool) async throws -> Date?

    /// Takes the outcome of a call.
    func observe(
        _ op: String, params: [String: JSONValue], departed: Date, error: [String: JSONValue]?, metadata: [String: JSONValue]?,
        now: Date
    ) async throws

    /// Takes a response that contains limits.
    func learn(_ op: String, params: [String: JSONValue], response: [String: JSONValue], now: Date) async throws
}

extension CallLimiter {
    /// Waits until a call may be made, and counts it: for requests that are sent without the client, which does the same. Returns the time
    /// at which it was counted, for `observe`. Throws a ``LimitError`` if the wait would be longer than `maxWait`, or if waiting alone
    /// doesn't help. `policy` knows the open customer service windows; without it, all templates count for the messaging limit.
    public func acquire(
        _ op: String, params: [String: JSONValue], maxWait: Duration = .seconds(10), policy: SendPolicy? = nil
    ) async throws -> Date {
        let latest = Date().addingTimeInterval(maxWait / .seconds(1))
        while true {
            let now = Date()
            let isOpen = try policy?.windowOpen(op, params: params, now: now) ?? false
            guard let again = try await admit(op, params: params, latest: latest, now: now, windowOpen: isOpen) else { return now }
            try await Task.sleep(for: .seconds(again.timeIntervalSince(now)))
        }
    }
}

extension Limiter: CallLimiter {}

/// Asks a limiter before each attempt of one call, and reports the outcome.
struct Gate: Sendable {
    let limiter: any CallLimiter
    let policy: SendPolicy?
    let log: Log
    let op: String
    let params: [String: JSONValue]

    /// Makes an attempt once the limiter allows it.
    func around<Value>(
        _ longest: Duration, _ attempt: () async throws -> (Value, Metadata)
    ) async throws -> (Value, Metadata) {
        let departed = try await limiter.acquire(op, params: params, maxWait: longest, policy: policy)
        do {
            let (value, metadata) = try await attempt()
            await observe(departed, nil, metadata.headers)
            return (value, metadata)
        } catch {
            let headers = (error as? ApiError)?.headers ?? (error as? UnexpectedResponseError)?.headers ?? [:]
            await observe(departed, facts(error), headers)
            throw error
        }
    }

    /// Takes a response, if it contains limits.
    func learn(_ body: Data) async {
        guard Limiter.learns(op) else { return }
        await report { try await limiter.learn(op, params: params, response: try reading(body), now: Date()) }
    }

    private func observe(_ departed: Date, _ error: [String: JSONValue]?, _ headers: [String: String]) async {
        await report {
            let known: [String: JSONValue] = try typed(metadata(headers: headers))
            let usage = known.filter { $0.key == "usage" }
            try await limiter.observe(op, params: params, departed: departed, error: error, metadata: usage, now: Date())
        }
    }

    /// Reports an outcome, also after a cancellation. A limiter that fails then changes nothing: the call was made.
    private func report(_ take: @escaping @Sendable () async throws -> Void) async {
        let result = await Task(operation: take).result
        if case .failure(let error) = result { log(.warning, "a limiter failed: \(error)") }
    }
}

/// Returns an error as the limiter takes it. One of another kind, such as a cancellation, doesn't show whether the call was processed.
private func facts(_ error: any Error) -> [String: JSONValue] {
    guard let error = error as? any WhatsAppError, let json = try? JSONEncoder().encode(error) else { return [:] }
    return (try? reading(json)) ?? [:]
}
