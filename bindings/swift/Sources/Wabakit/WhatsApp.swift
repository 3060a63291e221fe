// The client.

import Foundation
import WabakitFFI

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
        let op: String
        let idempotent: Bool

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
    ///   - timeout: How long to wait for a response. Default: 30 s.
    ///   - transport: Sends the requests. Default: `URLSession`.
    ///   - allowHTTP: Allows a `baseURL` on another machine without TLS, where the network can read the token. Default: false.
    public convenience init(
        token: String,
        phoneNumberId: String? = nil,
        wabaId: String? = nil,
        businessId: String? = nil,
        appId: String? = nil,
        appSecret: String? = nil,
        version: String? = nil,
        baseURL: String? = nil,
        timeout: Duration = .seconds(30),
        transport: any Transport = URLSessionTransport(),
        allowHTTP: Bool = false
    ) throws {
        let api = try calling {
            try Api(
                token: token, phoneNumberId: phoneNumberId, wabaId: wabaId, businessId: businessId, appId: appId,
                appSecret: appSecret, version: version, baseUrl: baseURL, allowHttp: allowHTTP)
        }
        self.init(engine: Engine(api: api, timeout: timeout, transport: transport))
    }

    init(engine: Engine) {
        self.engine = engine
    }

    /// Returns a client for another business phone number, over the same connections.
    public func number(_ phoneNumberId: String) -> WhatsApp {
        WhatsApp(engine: engine.number(phoneNumberId))
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
        try engine.checked(op, status, headers, body, sha256: sha256)
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
    private let timeout: Duration
    private let transport: any Transport

    init(api: Api, timeout: Duration, transport: any Transport) {
        self.api = api
        self.timeout = timeout
        self.transport = transport
    }

    func number(_ phoneNumberId: String) -> Engine {
        Engine(api: api.number(phoneNumberId: phoneNumberId), timeout: timeout, transport: transport)
    }

    /// Returns the response to a call. `asked` are the cursors of the pages of a list that were requested before.
    func answer<Value: Decodable & Sendable>(
        _ op: String, _ params: some Encodable, _ options: WhatsApp.Options, file: Data? = nil, media: [Data]? = nil,
        idempotent: Bool = false, asked: [String] = []
    ) async throws -> Response<Value> {
        if let media {
            let params = try await uploaded(op, params, options, media)
            return try await answer(op, params, options, file: file, idempotent: idempotent)
        }
        let request = try request(op, params, options, file: file, idempotent: idempotent)
        let (status, headers, body) = try await exchange(request)
        let read = try read(op, status, headers, body, asked: asked)
        return Response(value: try typed(read.value), raw: read.body, apiVersion: read.apiVersion, after: read.after)
    }

    /// Uploads the files that a call needs first, and returns its parameters with their handles.
    private func uploaded(
        _ op: String, _ params: some Encodable, _ options: WhatsApp.Options, _ files: [Data]
    ) async throws -> JSONValue {
        // A batch carries no files.
        if transport is BatchPlace { try calling { try notUploaded(op: op) } }
        let definition = try written(params)
        let samples = files.map { SampleFile(head: Data($0.prefix(12)), length: UInt64($0.count)) }
        let uploads = try calling {
            try api.uploads(op: op, params: definition, lenient: options.lenient, files: samples)
        }
        var handles: [String] = []
        for (upload, file) in zip(uploads, files) {
            let start: JSONValue = try typed(upload)
            let session: Response<UploadSession> = try await answer("uploads.start", start, WhatsApp.Options())
            let append = AppendUpload(uploadId: session.id, fileOffset: 0)
            let uploaded: Response<UploadHandle> = try await answer(
                "uploads.append", append, WhatsApp.Options(), file: file, idempotent: true)
            handles.append(uploaded.h)
        }
        let filled = try calling { try withSamples(definition: definition, handles: handles) }
        return try typed(filled)
    }

    func fetch(
        _ op: String, _ params: some Encodable, _ options: WhatsApp.Options, sha256: String? = nil,
        idempotent: Bool = false
    ) async throws -> Data {
        let request = try request(op, params, options, file: nil, idempotent: idempotent)
        let (status, headers, body) = try await exchange(request)
        return try checked(op, status, headers, body, sha256: sha256)
    }

    /// Returns the items of a page and of those that follow.
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
        _ op: String, _ params: some Encodable, _ options: WhatsApp.Options, file: Data?, idempotent: Bool = false
    ) throws -> WhatsApp.Request {
        let params = try written(params)
        let extra = options.extra.isEmpty ? nil : try written(options.extra)
        return try calling {
            let built = try api.request(
                op: op, params: params, lenient: options.lenient, extra: extra,
                length: file.map { UInt64($0.count) }, seed: file == nil ? "" : UUID().uuidString)
            var headers = built.headers
            if let oauth = built.oauth { headers["authorization"] = try api.authorization(oauth: oauth) }
            let body = built.head + (file ?? Data()) + built.tail
            return WhatsApp.Request(method: built.method, url: built.url, headers: headers, body: body, op: op, idempotent: idempotent)
        }
    }

    /// Returns the same over another transport.
    func over(_ transport: any Transport) -> Engine {
        Engine(api: api, timeout: timeout, transport: transport)
    }

    /// Sends the calls of a batch as one request, and returns their responses. A call that failed before is nil.
    func send(_ held: [WhatsApp.Request?]) async throws -> [TransportResponse] {
        let joined = try join(held)
        let (status, headers, body) = try await exchange(joined)
        return try split(held.compactMap { $0 }.count, joined.idempotent, status, headers, body)
    }

    func join(_ held: [WhatsApp.Request?]) throws -> WhatsApp.Request {
        let calls = held.map { $0.map { HeldRequest(op: $0.op, url: $0.url, body: $0.body) } }
        return try calling {
            let built = try api.join(calls: calls)
            var headers = built.headers
            headers["authorization"] = try api.authorization(oauth: false)
            let sent = held.compactMap { $0 }
            return WhatsApp.Request(
                method: built.method, url: built.url, headers: headers, body: built.head, op: sent[0].op,
                idempotent: sent.allSatisfy(\.idempotent))
        }
    }

    func split(
        _ calls: Int, _ idempotent: Bool, _ status: Int, _ headers: [String: String], _ body: Data
    ) throws -> [TransportResponse] {
        let split = try calling {
            try api.split(
                calls: UInt32(calls), idempotent: idempotent, status: UInt16(clamping: status), headers: headers, body: body)
        }
        return split.map { TransportResponse(status: Int($0.status), headers: $0.headers, body: $0.body) }
    }

    /// Checks a response, and reads it.
    func read(
        _ op: String, _ status: Int, _ headers: [String: String], _ body: Data, asked: [String] = []
    ) throws -> TypedResponse {
        try calling {
            try api.readResponse(op: op, status: UInt16(clamping: status), headers: headers, body: body, asked: asked)
        }
    }

    /// Checks a response, and returns its body.
    func checked(
        _ op: String, _ status: Int, _ headers: [String: String], _ body: Data, sha256: String? = nil
    ) throws -> Data {
        try calling {
            let status = UInt16(clamping: status)
            guard Engine.files.contains(op) else {
                return try api.checkResponse(op: op, status: status, headers: headers, body: body)
            }
            try api.checkFile(op: op, status: status, headers: headers, body: body, sha256: sha256)
            return body
        }
    }

    private func exchange(
        _ request: WhatsApp.Request
    ) async throws -> (status: Int, headers: [String: String], body: Data) {
        let limit = Int(clamping: try calling { try responseLimit(op: request.op) })
        let response: TransportResponse
        do {
            response = try await transport.send(request, timeout: timeout, limit: limit)
        } catch let error as any WhatsAppError {
            throw error
        } catch {
            throw TransportError(cause: error, retry: request.idempotent ? .safe(after: nil) : .maybeDuplicate)
        }
        guard let body = response.body, body.count <= limit else {
            try calling { try oversized(op: request.op, status: UInt16(clamping: response.status)) }
            return (response.status, [:], Data())
        }
        let headers = response.headers.map { ($0.lowercased(), $1) }
        return (response.status, Dictionary(headers) { "\($0), \($1)" }, body)
    }
}

/// The pages of a list, each requested when its first item is read.
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
