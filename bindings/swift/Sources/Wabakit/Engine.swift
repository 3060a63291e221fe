// Builds requests, and reads their responses.

import Foundation
import WabakitFFI

/// What the clients of several tenants share.
struct Setup: Sendable {
    var options: WhatsApp.Options
    let hooks: WhatsApp.Hooks
    let log: Log
    let logContent: Bool
    let limiter: (any CallLimiter)?
    let policy: SendPolicy?
    var transport: any Transport
}

/// Sends the requests of all areas.
final class Engine: Sendable {
    let api: Api
    let setup: Setup
    private let settings: Settings

    init(api: Api, settings: Settings, setup: Setup) {
        self.api = api
        self.settings = settings
        self.setup = setup
    }

    func number(_ phoneNumberId: String) -> Engine {
        let settings = settings.with(Tenant(phoneNumberId: phoneNumberId))
        return Engine(api: api.number(phoneNumberId: phoneNumberId), settings: settings, setup: setup)
    }

    func with(_ tenant: Tenant) throws -> Engine {
        let settings = settings.with(tenant)
        return Engine(api: try settings.api(), settings: settings, setup: setup)
    }

    func with(_ change: (inout Setup) -> Void) -> Engine {
        var setup = setup
        change(&setup)
        return Engine(api: api, settings: settings, setup: setup)
    }

    /// Returns the response to a call. `asked` are the cursors of the pages of a list that were requested before.
    func answer<Value: Decodable & Sendable>(
        _ op: String, _ params: some Encodable, _ options: WhatsApp.Options, file: Data? = nil, media: [Data]? = nil,
        idempotent: Bool = false, asked: [String] = []
    ) async throws -> Response<Value> {
        if let media {
            var options = options
            options.started = .now
            let params = try await uploaded(op, params, options, media)
            return try await answer(op, params, options, file: file, idempotent: idempotent)
        }
        let request = try request(op, params, options, file: file, idempotent: idempotent)
        return try await answer(request, options, asked: asked)
    }

    func raw(
        _ method: String, _ path: String, _ params: [String: JSONValue], _ options: WhatsApp.Options
    ) async throws -> Response<JSONValue> {
        let params = try written(params)
        let built = try calling { try api.raw(method: method, path: path, params: params) }
        let op = "raw.\(method.lowercased())"
        return try await answer(try request(of: built, op, params, idempotent: method == "GET"), options)
    }

    private func answer<Value: Decodable & Sendable>(
        _ request: WhatsApp.Request, _ options: WhatsApp.Options, asked: [String] = []
    ) async throws -> Response<Value> {
        let gate = try gate(of: request)
        let (read, metadata) = try await perform(request, options, gate) {
            try self.read(request.op, $0.status, $0.headers, $0.body, asked: asked)
        }
        await gate?.learn(read.body)
        if let version = read.apiVersion { setup.log(.warning, "\(request.op): served by \(version), which wasn't requested") }
        return Response(
            value: try typed(read.value), raw: read.body, apiVersion: read.apiVersion, after: read.after, metadata: metadata)
    }

    /// Uploads the files that a call needs first, and returns its parameters with their handles.
    private func uploaded(
        _ op: String, _ params: some Encodable, _ options: WhatsApp.Options, _ files: [Data]
    ) async throws -> JSONValue {
        // A batch carries no files.
        if setup.transport is BatchPlace { try calling { try notUploaded(op: op) } }
        let definition = try written(params)
        let samples = files.map { SampleFile(head: Data($0.prefix(12)), length: UInt64($0.count)) }
        let uploads = try calling {
            try api.uploads(op: op, params: definition, lenient: options.completed(by: setup.options).lenient ?? false, files: samples)
        }
        var handles: [String] = []
        var others = options
        (others.lenient, others.extra) = (nil, [:])
        for (upload, file) in zip(uploads, files) {
            let start: JSONValue = try typed(upload)
            let session: Response<UploadSession> = try await answer("uploads.start", start, others)
            let append = AppendUpload(uploadId: session.id, fileOffset: 0)
            let uploaded: Response<UploadHandle> = try await answer(
                "uploads.append", append, others, file: file, idempotent: true)
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
        return try await perform(request, options, try gate(of: request)) {
            try self.checked(op, $0.status, $0.headers, $0.body, sha256: sha256)
        }.0
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

    /// Returns the gate of a call. Raw calls are counted without their parameters.
    private func gate(of request: WhatsApp.Request) throws -> Gate? {
        guard let limiter = setup.limiter else { return nil }
        let params: [String: JSONValue] = request.op.hasPrefix("raw.") ? [:] : try typed(request.parametersJSON)
        return Gate(
            limiter: limiter, policy: setup.policy, log: setup.log, op: request.op,
            params: settings.ids.merging(params) { _, own in own })
    }

    func request(
        _ op: String, _ params: some Encodable, _ options: WhatsApp.Options, file: Data?, idempotent: Bool = false
    ) throws -> WhatsApp.Request {
        let (params, options) = (try written(params), options.completed(by: setup.options))
        let extra = options.extra.isEmpty ? nil : try written(options.extra)
        let built = try calling {
            try api.request(
                op: op, params: params, lenient: options.lenient ?? false, extra: extra,
                length: file.map { UInt64($0.count) }, seed: file == nil ? "" : UUID().uuidString)
        }
        return try request(of: built, op, params, file: file, idempotent: idempotent)
    }

    private func request(
        of built: RequestParts, _ op: String, _ params: String, file: Data? = nil, idempotent: Bool
    ) throws -> WhatsApp.Request {
        var headers = built.headers
        if let oauth = built.oauth { headers["authorization"] = try calling { try api.authorization(oauth: oauth) } }
        return WhatsApp.Request(
            method: built.method, url: built.url, headers: headers, body: built.head + (file ?? Data()) + built.tail, op: op,
            idempotent: idempotent, parametersJSON: params)
    }

    /// Sends the calls of a batch as one request, and returns their responses. A call that failed before is nil.
    func send(_ held: [WhatsApp.Request?]) async throws -> [TransportResponse] {
        let joined = try join(held)
        let calls = held.compactMap { $0 }.count
        // The calls asked the limiter themselves.
        return try await perform(joined, WhatsApp.Options(), nil) {
            try self.split(calls, joined.idempotent, $0.status, $0.headers, $0.body)
        }.0
    }

    func join(_ held: [WhatsApp.Request?]) throws -> WhatsApp.Request {
        let calls = held.map { $0.map { HeldRequest(op: $0.op, url: $0.url, body: $0.body) } }
        let built = try calling { try api.join(calls: calls) }
        return try request(of: built, "batch", "{}", idempotent: held.allSatisfy { $0?.idempotent ?? true })
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
}
