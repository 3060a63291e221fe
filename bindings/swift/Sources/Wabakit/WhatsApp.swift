// The client, over URLSession.

import Foundation
import WabakitFFI

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Client of the WhatsApp Business Platform.
public final class WhatsApp: Sendable {
    /// Options of one call.
    public struct Options: Sendable {
        /// Whether values out of bounds and unknown fields are sent; types are always checked. Default: false.
        public var lenient: Bool
        /// JSON that is merged deep into the body after the checks.
        public var extra: [String: JSONValue]

        public init(lenient: Bool = false, extra: [String: JSONValue] = [:]) {
            self.lenient = lenient
            self.extra = extra
        }
    }

    /// A request to send with another HTTP client.
    public struct Request: Sendable, CustomStringConvertible, CustomReflectable {
        public let method: String
        public let url: String
        /// Headers, with the token.
        public let headers: [String: String]
        public let body: Data

        public var description: String { "\(method) \(url)" }
        public var customMirror: Mirror { Mirror(self, children: ["method": method, "url": url]) }
    }

    let engine: Engine

    /// - Parameters:
    ///   - token: Access token. Keep system user tokens and app secrets on servers: whoever has them controls the account.
    ///   - phoneNumberId: Business phone number ID, for calls without one.
    ///   - wabaId: WhatsApp Business account ID, for calls without one.
    ///   - businessId: Business portfolio ID, for calls without one.
    ///   - appId: App ID, for calls without one.
    ///   - appSecret: App secret, with which each call is signed (`appsecret_proof`).
    ///   - version: Graph API version, as in `v24.0`. Default: the one that this release was written for.
    ///   - baseURL: Base URL of the sandbox or a proxy. It receives the token, so it must begin with `https://` or be on this machine.
    ///     Default: the platform's.
    ///   - timeout: Seconds to wait for a response. Default: 30.
    ///   - allowHTTP: Allows a `baseURL` on another machine without TLS, where the network can read the token. Default: false.
    public init(
        token: String,
        phoneNumberId: String? = nil,
        wabaId: String? = nil,
        businessId: String? = nil,
        appId: String? = nil,
        appSecret: String? = nil,
        version: String? = nil,
        baseURL: String? = nil,
        timeout: TimeInterval = 30,
        allowHTTP: Bool = false
    ) throws {
        let api = try calling {
            try Api(
                token: token, phoneNumberId: phoneNumberId, wabaId: wabaId, businessId: businessId, appId: appId,
                appSecret: appSecret, version: version, baseUrl: baseURL, allowHttp: allowHTTP)
        }
        engine = Engine(api: api, timeout: timeout)
    }

    /// Returns the request of an operation, by its name and the platform's names of parameters.
    public func request(
        _ op: String, _ params: JSONValue, file: Data? = nil, options: Options = Options()
    ) throws -> Request {
        try engine.request(op, params, options, file: file)
    }

    /// Checks the response to a request that another HTTP client sent, and returns its body.
    public func response(
        _ op: String, status: Int, headers: [String: String], body: Data, sha256: String? = nil
    ) throws -> Data {
        try engine.checked(op, status, headers, body, sha256: sha256).body
    }
}

/// Response to a request: the properties of its value, and metadata.
@dynamicMemberLookup
public struct Response<Value: Sendable>: Sendable {
    /// The body as a typed value.
    public let value: Value
    /// Body, without access tokens. It may contain more than the typed value.
    public let raw: Data
    /// Graph API version of the response, if it isn't the requested one.
    public let apiVersion: String?
    /// Cursor of the next page, if there is one.
    public let after: String?

    public subscript<Property>(dynamicMember property: KeyPath<Value, Property>) -> Property {
        value[keyPath: property]
    }
}

extension Response: CustomReflectable {
    /// Without the body, which may contain secrets.
    public var customMirror: Mirror {
        let known: KeyValuePairs<String, Any> = ["value": value, "apiVersion": apiVersion as Any, "after": after as Any]
        return Mirror(self, children: known, displayStyle: .struct)
    }
}

/// Sends the requests of all areas.
final class Engine: Sendable {
    private let api: Api
    private let exchanges = Exchanges()
    private let session: URLSession

    init(api: Api, timeout: TimeInterval, protocols: [AnyClass] = []) {
        self.api = api
        let configuration = URLSessionConfiguration.ephemeral
        configuration.timeoutIntervalForRequest = timeout
        configuration.protocolClasses = protocols + (configuration.protocolClasses ?? [])
        session = URLSession(configuration: configuration, delegate: exchanges, delegateQueue: nil)
    }

    deinit {
        session.finishTasksAndInvalidate()
    }

    /// Returns the response to a call. `asked` are the cursors of the pages of a list that were requested before.
    func answer<Value: Decodable & Sendable>(
        _ op: String, _ params: some Encodable, _ options: WhatsApp.Options, file: Data? = nil, idempotent: Bool = false,
        asked: [String] = []
    ) async throws -> Response<Value> {
        let request = try request(op, params, options, file: file)
        let (status, headers, body) = try await exchange(op, request, idempotent)
        let checked = try checked(op, status, headers, body, asked: asked)
        do {
            let value: Value = try arrived(checked.body)
            return Response(value: value, raw: checked.body, apiVersion: checked.apiVersion, after: checked.after)
        } catch let error as DecodingError {
            let retry = idempotent ? Retry.safe(after: nil) : .maybeDuplicate
            throw UnexpectedResponseError(
                message: error.mismatch(Value.self), status: status, headers: headers, body: checked.body, retry: retry)
        }
    }

    func fetch(
        _ op: String, _ params: some Encodable, _ options: WhatsApp.Options, sha256: String? = nil,
        idempotent: Bool = false
    ) async throws -> Data {
        let request = try request(op, params, options, file: nil)
        let (status, headers, body) = try await exchange(op, request, idempotent)
        return try checked(op, status, headers, body, sha256: sha256).body
    }

    /// The items of a page, and of those that follow it.
    func pages<Params: Encodable & Sendable, Page: Decodable & Sendable, Item: Sendable>(
        _ op: String, _ params: Params, _ options: WhatsApp.Options, items: @escaping @Sendable (Page) -> [Item],
        next: @escaping @Sendable (inout Params, String) -> Void
    ) -> AsyncThrowingStream<Item, any Error> {
        let pages = Pages(params: params, next: next) { params, asked in
            let page: Response<Page> = try await self.answer(op, params, options, idempotent: true, asked: asked)
            return (items(page.value), page.after)
        }
        return AsyncThrowingStream { try await pages.item() }
    }

    func request(
        _ op: String, _ params: some Encodable, _ options: WhatsApp.Options, file: Data?
    ) throws -> WhatsApp.Request {
        let params = try written(params)
        let extra = options.extra.isEmpty ? nil : try written(options.extra)
        return try calling {
            let built = try api.request(
                op: op, params: params, lenient: options.lenient, extra: extra,
                length: file.map { UInt64($0.count) }, seed: file == nil ? "" : UUID().uuidString)
            var headers = built.headers
            headers["authorization"] = try api.authorization(oauth: built.oauth)
            let body = built.head + (file ?? Data()) + built.tail
            return WhatsApp.Request(method: built.method, url: built.url, headers: headers, body: body)
        }
    }

    /// Checks a response, and returns its body.
    func checked(
        _ op: String, _ status: Int, _ headers: [String: String], _ body: Data, sha256: String? = nil, asked: [String] = []
    ) throws -> CheckedResponse {
        try calling {
            let status = UInt16(clamping: status)
            guard Engine.files.contains(op) else {
                return try api.checkResponse(op: op, status: status, headers: headers, body: body, asked: asked)
            }
            try api.checkFile(op: op, status: status, headers: headers, body: body, sha256: sha256)
            return CheckedResponse(body: body, apiVersion: nil, after: nil)
        }
    }

    private func exchange(
        _ op: String, _ request: WhatsApp.Request, _ idempotent: Bool
    ) async throws -> (status: Int, headers: [String: String], body: Data) {
        guard let url = URL(string: request.url) else {
            // The query may hold the proof of the app secret.
            let place = request.url.prefix { $0 != "?" }
            throw ValidationError(path: "base_url", wanted: "a URL", got: String(place))
        }
        var sent = URLRequest(url: url)
        sent.httpMethod = request.method
        sent.allHTTPHeaderFields = request.headers
        sent.httpBody = request.body.isEmpty ? nil : request.body
        let limit = try calling { try responseLimit(op: op) }
        let (response, body): (HTTPURLResponse, Data?)
        do {
            (response, body) = try await exchanges.perform(sent, session, limit: Int(clamping: limit))
        } catch {
            throw TransportError(cause: error, retry: idempotent ? .safe(after: nil) : .maybeDuplicate)
        }
        guard let body else {
            try calling { try oversized(op: op, status: UInt16(clamping: response.statusCode)) }
            return (response.statusCode, [:], Data())
        }
        var headers: [String: String] = [:]
        for (name, value) in response.allHeaderFields {
            headers["\(name)".lowercased()] = "\(value)"
        }
        return (response.statusCode, headers, body)
    }
}

/// Where a list is being read.
actor Pages<Params: Sendable, Item: Sendable> {
    private var read: ArraySlice<Item> = []
    private var params: Params?
    private var asked: [String] = []
    private let next: @Sendable (inout Params, String) -> Void
    private let ask: @Sendable (Params, _ asked: [String]) async throws -> (items: [Item], after: String?)

    init(
        params: Params, next: @escaping @Sendable (inout Params, String) -> Void,
        ask: @escaping @Sendable (Params, _ asked: [String]) async throws -> (items: [Item], after: String?)
    ) {
        self.params = params
        self.next = next
        self.ask = ask
    }

    func item() async throws -> Item? {
        while read.isEmpty {
            guard var page = params else { return nil }
            let (items, after) = try await ask(page, asked)
            read = items[...]
            params = nil
            if let after {
                next(&page, after)
                params = page
                asked.append(after)
            }
        }
        return read.popFirst()
    }
}

/// Requests on their way. No redirect is followed, as it would take the token elsewhere, and no more of a body is read than its
/// limit.
private final class Exchanges: NSObject, URLSessionDataDelegate, @unchecked Sendable {
    private let lock = NSLock()
    private var open: [Int: Exchange] = [:]

    /// The response, and its body unless that is longer than so many bytes. The request ends when the task that waits for it is
    /// cancelled.
    func perform(_ request: URLRequest, _ session: URLSession, limit: Int) async throws -> (HTTPURLResponse, Data?) {
        let task = session.dataTask(with: request)
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                with(task) { $0 = Exchange(limit: limit, continuation: continuation) }
                task.resume()
                if Task.isCancelled { task.cancel() }
            }
        } onCancel: {
            // One that hasn't begun is cancelled once it has.
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

/// One request on its way.
private struct Exchange {
    let limit: Int
    let continuation: CheckedContinuation<(HTTPURLResponse, Data?), any Error>
    private var body: Data? = Data()

    init(limit: Int, continuation: CheckedContinuation<(HTTPURLResponse, Data?), any Error>) {
        self.limit = limit
        self.continuation = continuation
    }

    /// Whether there is room for these bytes of the body.
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
