// The client.

import Foundation
import WabakitFFI

/// Client of the WhatsApp Business Platform.
public final class WhatsApp: Sendable {
    /// A request to send with another HTTP client.
    public struct Request: Sendable, CustomStringConvertible, CustomReflectable {
        public let method: String
        public let url: String
        /// Headers, with the token.
        public let headers: [String: String]
        public let body: Data
        let op: String
        let idempotent: Bool
        let parametersJSON: String

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
    ///   - options: Options of all calls, such as time-outs and retries.
    ///   - hooks: Functions that are called for each attempt of a call.
    ///   - log: Where log lines go. Default: warnings go to standard error.
    ///   - logContent: Logs the content of messages too. Default: false.
    ///   - limiter: Limiter that each attempt asks: the call waits until the platform would take it, at most for `maxWait`, and
    ///     otherwise throws a ``LimitError``. The client reports outcomes, and limits in responses, to it; pass webhook events to its
    ///     `event`. Clients of one business share one limiter. Default: none.
    ///   - policy: Send policy that knows the open customer service windows. In them, templates don't count for the messaging limit;
    ///     without a policy, all templates count. Default: none.
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
        options: Options = Options(),
        hooks: Hooks = Hooks(),
        log: Log = .standardError(),
        logContent: Bool = false,
        limiter: (any CallLimiter)? = nil,
        policy: SendPolicy? = nil,
        transport: any Transport = URLSessionTransport(),
        allowHTTP: Bool = false
    ) throws {
        let tenant = Tenant(
            token: token, phoneNumberId: phoneNumberId, wabaId: wabaId, businessId: businessId, appId: appId, appSecret: appSecret)
        let settings = Settings(tenant: tenant, version: version, baseURL: baseURL, allowHTTP: allowHTTP)
        let setup = Setup(
            options: options, hooks: hooks, log: log, logContent: logContent, limiter: limiter, policy: policy, transport: transport)
        self.init(engine: Engine(api: try settings.api(), settings: settings, setup: setup))
    }

    init(engine: Engine) {
        self.engine = engine
    }

    /// Returns a client for another business phone number, over the same connections.
    public func number(_ phoneNumberId: String) -> WhatsApp {
        WhatsApp(engine: engine.number(phoneNumberId))
    }

    /// Returns a client with other options, over the same connections. Options that aren't set stay as they are.
    public func withOptions(_ options: Options) -> WhatsApp {
        WhatsApp(engine: engine.with { $0.options = options.completed(by: $0.options) })
    }

    /// Returns a client for another tenant, over the same connections and with the same options and hooks. What the tenant doesn't
    /// set stays as it is; but the app secret belongs to the token, and isn't used with another one.
    public func with(_ tenant: Tenant) throws -> WhatsApp {
        WhatsApp(engine: try engine.with(tenant))
    }

    /// Calls any path of the Graph API, for what this version doesn't know: `wa.raw("POST", "/{waba_id}/subscribed_apps")`. Retries,
    /// errors and hooks are as for other calls. Nothing about the parameters is checked; `lenient` and `extra` have no effect.
    ///
    /// - Parameters:
    ///   - method: `GET`, `POST` or `DELETE`.
    ///   - path: Path without the API version. The client fills in `{phone_number_id}`, `{waba_id}`, `{business_id}` and `{app_id}`.
    ///   - params: Parameters: of POST in the body, otherwise in the query.
    ///   - options: Options of this call.
    public func raw(
        _ method: String, _ path: String, _ params: [String: JSONValue] = [:], options: Options = Options()
    ) async throws -> Response<JSONValue> {
        try await engine.raw(method, path, params, options)
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

extension WhatsApp: CustomReflectable {
    public var customMirror: Mirror { Mirror(self, children: []) }
}
