// HTTP with the `URLSession` of the platform.

import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Sends requests with `URLSession`.
public final class URLSessionTransport: Transport {
    private let exchanges = Exchanges()
    private let session: URLSession

    /// - Parameter configuration: Configuration of the session, such as proxies. Default: ephemeral, without cookies and caches.
    public init(configuration: URLSessionConfiguration = .ephemeral) {
        session = URLSession(configuration: configuration, delegate: exchanges, delegateQueue: nil)
    }

    deinit {
        session.finishTasksAndInvalidate()
    }

    public func send(_ request: WhatsApp.Request, timeout: Duration, limit: Int) async throws -> TransportResponse {
        guard let url = URL(string: request.url), url.host != nil else { throw URLError(.badURL) }
        // The exchange has its own clock: on Linux, the session's knows whole seconds only.
        var sent = URLRequest(url: url, timeoutInterval: 7 * 86_400)
        sent.httpMethod = request.method
        sent.allHTTPHeaderFields = request.headers
        sent.httpBody = request.body.isEmpty ? nil : request.body
        let (response, body) = try await exchanges.perform(sent, session, timeout: timeout, limit: limit)
        var headers: [String: String] = [:]
        for (name, value) in response.allHeaderFields {
            headers["\(name)"] = "\(value)"
        }
        return TransportResponse(status: response.statusCode, headers: headers, body: body)
    }
}

/// Running requests. No redirect is followed, as it would send the token elsewhere, and no more of a body is read than its limit.
private final class Exchanges: NSObject, URLSessionDataDelegate, @unchecked Sendable {
    private let lock = NSLock()
    private var open: [Int: Exchange] = [:]

    /// Returns the response, and its body if that is within the limit. Canceling the task that waits cancels the request.
    func perform(
        _ request: URLRequest, _ session: URLSession, timeout: Duration, limit: Int
    ) async throws -> (HTTPURLResponse, Data?) {
        let task = session.dataTask(with: request)
        let watch = Task { try await self.watch(task, timeout) }
        defer { watch.cancel() }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                with(task) { $0 = Exchange(limit: limit, continuation: continuation) }
                task.resume()
                if Task.isCancelled { task.cancel() }
            }
        } onCancel: {
            // A request that hasn't begun is canceled once it has.
            if task.state == .running { task.cancel() }
        }
    }

    /// Ends a request that makes no progress for as long as the timeout.
    private func watch(_ task: URLSessionTask, _ timeout: Duration) async throws {
        var end = ContinuousClock.now + timeout
        while ContinuousClock.now < end {
            try await Task.sleep(until: end, clock: .continuous)
            end = with(task) { $0.map { $0.progress + timeout } } ?? end
        }
        with(task) { $0?.isLate = true }
        task.cancel()
    }

    @discardableResult
    private func with<Value>(_ task: URLSessionTask, _ change: (inout Exchange?) -> Value) -> Value {
        lock.lock()
        defer { lock.unlock() }
        return change(&open[task.taskIdentifier])
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, didSendBodyData sent: Int64, totalBytesSent: Int64, totalBytesExpectedToSend: Int64
    ) {
        with(task) { $0?.progress = .now }
    }

    func urlSession(
        _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
        completionHandler: @escaping (URLSession.ResponseDisposition) -> Void
    ) {
        with(dataTask) { $0?.progress = .now }
        completionHandler(.allow)
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        if with(dataTask, { $0?.take(data) }) == false { dataTask.cancel() }
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        let ended = with(task) { exchange in
            defer { exchange = nil }
            return exchange
        }
        ended?.end(task.response as? HTTPURLResponse, error.map { clear($0, of: task) })
    }

    /// Returns an error that says whether the request may have left: it can't if nothing of its body was sent. On Linux, a failed TLS
    /// handshake is an unknown error; and a connection may go offline after the request.
    private func clear(_ error: any Error, of task: URLSessionTask) -> any Error {
        guard let error = error as? URLError else { return error }
        let isUnsent = task.originalRequest?.httpBody != nil && task.countOfBytesSent == 0
        let text = [NSLocalizedDescriptionKey: error.localizedDescription]
        #if canImport(FoundationNetworking)
        if error.code == .unknown && isUnsent { return URLError(.secureConnectionFailed, userInfo: text) }
        #endif
        if error.code == .notConnectedToInternet && !isUnsent { return URLError(.networkConnectionLost, userInfo: text) }
        return error
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }
}

/// A running request.
private struct Exchange {
    let limit: Int
    let continuation: CheckedContinuation<(HTTPURLResponse, Data?), any Error>
    var progress = ContinuousClock.now
    var isLate = false
    private var body: Data? = Data()

    init(limit: Int, continuation: CheckedContinuation<(HTTPURLResponse, Data?), any Error>) {
        self.limit = limit
        self.continuation = continuation
    }

    /// Returns whether these bytes of the body are within the limit.
    mutating func take(_ data: Data) -> Bool {
        progress = .now
        guard let read = body?.count, data.count <= limit - read else {
            body = nil
            return false
        }
        body?.append(data)
        return true
    }

    func end(_ response: HTTPURLResponse?, _ error: (any Error)?) {
        if let response, error == nil || body == nil {
            continuation.resume(returning: (response, body))
        } else {
            continuation.resume(throwing: isLate ? URLError(.timedOut) : error ?? URLError(.badServerResponse))
        }
    }
}
