// HTTP: what sends requests.

import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Sends requests over HTTP. Default: ``URLSessionTransport``.
///
/// Implementations send the headers unchanged and follow no redirects, which would send the token elsewhere.
public protocol Transport: Sendable {
    /// Sends a request and returns the response, whatever its status. If there is none, throws an error, which the caller gets as the
    /// cause of a ``TransportError``.
    ///
    /// - Parameters:
    ///   - timeout: How long to wait for the response, or for more of it.
    ///   - limit: Maximum size of the response's body, in bytes. Stop reading a larger one.
    func send(_ request: WhatsApp.Request, timeout: Duration, limit: Int) async throws -> TransportResponse
}

/// Response of a ``Transport``.
public struct TransportResponse: Sendable {
    /// HTTP status code.
    public let status: Int
    /// Headers. Upper and lower case of their names are the same.
    public let headers: [String: String]
    /// Body. Nil if it is larger than the limit.
    public let body: Data?

    public init(status: Int, headers: [String: String], body: Data?) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}

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
        guard let url = URL(string: request.url) else {
            // The query may contain the proof of the app secret.
            let place = request.url.prefix { $0 != "?" }
            throw ValidationError(path: "base_url", wanted: "a URL", got: String(place))
        }
        var sent = URLRequest(url: url, timeoutInterval: timeout / .seconds(1))
        sent.httpMethod = request.method
        sent.allHTTPHeaderFields = request.headers
        sent.httpBody = request.body.isEmpty ? nil : request.body
        let (response, body) = try await exchanges.perform(sent, session, limit: limit)
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

    /// Returns the response, and its body if that is within the limit. Cancelling the task that waits cancels the request.
    func perform(_ request: URLRequest, _ session: URLSession, limit: Int) async throws -> (HTTPURLResponse, Data?) {
        let task = session.dataTask(with: request)
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                with(task) { $0 = Exchange(limit: limit, continuation: continuation) }
                task.resume()
                if Task.isCancelled { task.cancel() }
            }
        } onCancel: {
            // A request that hasn't begun is cancelled once it has.
            if task.state == .running { task.cancel() }
        }
    }

    private func with<Value>(_ task: URLSessionTask, _ change: (inout Exchange?) -> Value) -> Value {
        lock.lock()
        defer { lock.unlock() }
        return change(&open[task.taskIdentifier])
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        if with(dataTask, { $0?.take(data) }) == false { dataTask.cancel() }
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        let ended = with(task) { exchange in
            defer { exchange = nil }
            return exchange
        }
        ended?.end(task.response as? HTTPURLResponse, error)
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
    private var body: Data? = Data()

    init(limit: Int, continuation: CheckedContinuation<(HTTPURLResponse, Data?), any Error>) {
        self.limit = limit
        self.continuation = continuation
    }

    /// Returns whether these bytes of the body are within the limit.
    mutating func take(_ data: Data) -> Bool {
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
            continuation.resume(throwing: error ?? URLError(.badServerResponse))
        }
    }
}
