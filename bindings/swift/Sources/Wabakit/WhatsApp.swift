// The client: parameters in, answers out, over URLSession.

import Foundation
import WabakitFFI

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// The WhatsApp Business Platform, as one business phone number.
public final class WhatsApp: Sendable {
    /// How one call differs from others.
    public struct Options: Sendable {
        /// Let bounds and unknown fields through. Types never are.
        public var lenient: Bool
        /// Merged deep into the body after the checks: what the platform added yesterday.
        public var extra: [String: JSONValue]

        public init(lenient: Bool = false, extra: [String: JSONValue] = [:]) {
            self.lenient = lenient
            self.extra = extra
        }
    }

    /// A request, for those who send it themselves.
    public struct Request: Sendable, CustomStringConvertible, CustomReflectable {
        public let method: String
        public let url: String
        /// The headers, with the token.
        public let headers: [String: String]
        public let body: Data

        public var description: String { "\(method) \(url)" }
        public var customMirror: Mirror { Mirror(self, children: ["method": method, "url": url]) }
    }

    let engine: Engine

    /// - Parameters:
    ///   - token: An access token. Keep system-user tokens and app secrets on servers: whoever has them owns the account.
    ///   - phoneNumberId: The business phone number's id, for calls that don't name one.
    ///   - wabaId: The WhatsApp Business account, for calls that don't name one.
    ///   - businessId: The business portfolio, for calls that don't name one.
    ///   - appId: The app, for calls that don't name one.
    ///   - appSecret: Proves with each call that it comes from the app that owns this secret.
    ///   - version: Another Graph version than the one that this release was written for, as in `v24.0`.
    ///   - baseURL: Another place than the platform: the sandbox, a proxy. It sees the token.
    ///   - timeout: For how many seconds to wait for an answer.
    public init(
        token: String,
        phoneNumberId: String? = nil,
        wabaId: String? = nil,
        businessId: String? = nil,
        appId: String? = nil,
        appSecret: String? = nil,
        version: String? = nil,
        baseURL: String? = nil,
        timeout: TimeInterval = 30
    ) {
        let api = Api(
            token: token, phoneNumberId: phoneNumberId, wabaId: wabaId, businessId: businessId, appId: appId,
            appSecret: appSecret, version: version, baseUrl: baseURL)
        engine = Engine(api: api, timeout: timeout)
    }

    /// The request for an operation, by its name and the platform's names of parameters.
    public func request(
        _ op: String, _ params: JSONValue, file: Data? = nil, options: Options = Options()
    ) throws -> Request {
        try engine.request(op, params, options, file: file)
    }

    /// What the platform answered to a request that you sent yourself: the body, or an error.
    public func response(
        _ op: String, status: Int, headers: [String: String], body: Data, sha256: String? = nil
    ) throws -> Data {
        try engine.judged(op, status, headers, body, sha256: sha256).body
    }
}

/// What the platform answered: its type's properties, and how it came.
@dynamicMemberLookup
public struct Answer<Value: Sendable>: Sendable {
    /// The answer.
    public let value: Value
    /// The answer as it came, without access tokens: it may hold more than its type knows.
    public let raw: Data
    /// The Graph version that answered, if it isn't the one that was asked.
    public let servedBy: String?
    /// The cursor to ask for the next page with, where one follows.
    public let after: String?

    public subscript<Property>(dynamicMember property: KeyPath<Value, Property>) -> Property {
        value[keyPath: property]
    }
}

/// What areas of operations call.
final class Engine: Sendable {
    private let api: Api
    private let session: URLSession

    init(api: Api, timeout: TimeInterval) {
        self.api = api
        let configuration = URLSessionConfiguration.ephemeral
        configuration.timeoutIntervalForRequest = timeout
        session = URLSession(configuration: configuration, delegate: Straight(), delegateQueue: nil)
    }

    deinit {
        session.finishTasksAndInvalidate()
    }

    func answer<Value: Decodable & Sendable>(
        _ op: String, _ params: some Encodable, _ options: WhatsApp.Options, file: Data? = nil, idempotent: Bool = false
    ) async throws -> Answer<Value> {
        let request = try request(op, params, options, file: file)
        let (status, headers, body) = try await exchange(request, idempotent)
        let judged = try judged(op, status, headers, body)
        do {
            let value: Value = try arrived(judged.body)
            return Answer(value: value, raw: judged.body, servedBy: judged.servedBy, after: judged.after)
        } catch let error as DecodingError {
            let retry = idempotent ? Retry.safe(after: nil) : .maybeDuplicate
            throw UnreadableError(message: "\(error)", status: status, headers: headers, body: body, retry: retry)
        }
    }

    func fetch(
        _ op: String, _ params: some Encodable, _ options: WhatsApp.Options, sha256: String? = nil,
        idempotent: Bool = false
    ) async throws -> Data {
        let request = try request(op, params, options, file: nil)
        let (status, headers, body) = try await exchange(request, idempotent)
        return try judged(op, status, headers, body, sha256: sha256).body
    }

    /// The items of a page, and of those that follow it.
    func pages<Params: Encodable & Sendable, Page: Decodable & Sendable, Item: Sendable>(
        _ op: String, _ params: Params, _ options: WhatsApp.Options, items: @escaping @Sendable (Page) -> [Item],
        next: @escaping @Sendable (inout Params, String) -> Void
    ) -> AsyncThrowingStream<Item, any Error> {
        let pages = Pages(params: params, next: next) { params in
            let page: Answer<Page> = try await self.answer(op, params, options, idempotent: true)
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

    /// A body that may be read.
    func judged(
        _ op: String, _ status: Int, _ headers: [String: String], _ body: Data, sha256: String? = nil
    ) throws -> Judged {
        try calling(body) {
            let status = UInt16(clamping: status)
            guard Engine.files.contains(op) else {
                return try api.judge(op: op, status: status, headers: headers, body: body)
            }
            try judgeFile(op: op, status: status, headers: headers, body: body, told: sha256)
            return Judged(body: body, servedBy: nil, after: nil)
        }
    }

    private func exchange(
        _ request: WhatsApp.Request, _ idempotent: Bool
    ) async throws -> (status: Int, headers: [String: String], body: Data) {
        guard let url = URL(string: request.url) else {
            throw InvalidError(path: "baseURL", wanted: "a URL", got: request.url)
        }
        var sent = URLRequest(url: url)
        sent.httpMethod = request.method
        sent.allHTTPHeaderFields = request.headers
        sent.httpBody = request.body.isEmpty ? nil : request.body
        do {
            let (body, response) = try await Exchange().perform(sent, session)
            var headers: [String: String] = [:]
            for (name, value) in response.allHeaderFields {
                headers["\(name)".lowercased()] = "\(value)"
            }
            return (response.statusCode, headers, body)
        } catch {
            throw TransportError(cause: error, retry: idempotent ? .safe(after: nil) : .maybeDuplicate)
        }
    }
}

/// Where a list is being read.
actor Pages<Params: Sendable, Item: Sendable> {
    private var read: ArraySlice<Item> = []
    private var params: Params?
    private let next: @Sendable (inout Params, String) -> Void
    private let ask: @Sendable (Params) async throws -> (items: [Item], after: String?)

    init(
        params: Params, next: @escaping @Sendable (inout Params, String) -> Void,
        ask: @escaping @Sendable (Params) async throws -> (items: [Item], after: String?)
    ) {
        self.params = params
        self.next = next
        self.ask = ask
    }

    func item() async throws -> Item? {
        while read.isEmpty {
            guard var asked = params else { return nil }
            let page = try await ask(asked)
            read = page.items[...]
            params = nil
            if let after = page.after {
                next(&asked, after)
                params = asked
            }
        }
        return read.popFirst()
    }
}

/// One request on its way. It ends when the task that waits for it is cancelled.
private final class Exchange: @unchecked Sendable {
    private let lock = NSLock()
    private var task: URLSessionDataTask?
    private var cancelled = false

    /// `URLSession.data(for:)`, which isn't everywhere.
    func perform(_ request: URLRequest, _ session: URLSession) async throws -> (Data, HTTPURLResponse) {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let task = session.dataTask(with: request) { body, response, error in
                    if let response = response as? HTTPURLResponse, error == nil {
                        continuation.resume(returning: (body ?? Data(), response))
                    } else {
                        continuation.resume(throwing: error ?? URLError(.badServerResponse))
                    }
                }
                start(task)
            }
        } onCancel: {
            cancel()
        }
    }

    private func start(_ task: URLSessionDataTask) {
        lock.lock()
        defer { lock.unlock() }
        self.task = task
        task.resume()
        if cancelled { task.cancel() }
    }

    private func cancel() {
        lock.lock()
        defer { lock.unlock() }
        cancelled = true
        task?.cancel()
    }
}

/// Follows no redirects: they would take the token elsewhere.
private final class Straight: NSObject, URLSessionTaskDelegate {
    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }
}
