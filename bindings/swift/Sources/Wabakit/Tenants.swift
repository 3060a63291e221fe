// Clients of many tenants.

import Foundation
import WabakitFFI

/// Account data of a tenant, for ``WhatsApp/with(_:)``. What is nil stays as the client has it.
public struct Tenant: Sendable {
    fileprivate var token: Secret?
    fileprivate var phoneNumberId: String?
    fileprivate var wabaId: String?
    fileprivate var businessId: String?
    fileprivate var appId: String?
    fileprivate var appSecret: Secret?

    /// - Parameters:
    ///   - token: Access token.
    ///   - phoneNumberId: Business phone number ID, for calls without one.
    ///   - wabaId: WhatsApp Business account ID, for calls without one.
    ///   - businessId: Business portfolio ID, for calls without one.
    ///   - appId: App ID, for calls without one.
    ///   - appSecret: App secret of the token, with which each call is signed.
    public init(
        token: String? = nil,
        phoneNumberId: String? = nil,
        wabaId: String? = nil,
        businessId: String? = nil,
        appId: String? = nil,
        appSecret: String? = nil
    ) {
        self.token = token.map(Secret.init)
        self.phoneNumberId = phoneNumberId
        self.wabaId = wabaId
        self.businessId = businessId
        self.appId = appId
        self.appSecret = appSecret.map(Secret.init)
    }
}

/// Settings of a client that the core reads.
struct Settings: Sendable {
    var tenant: Tenant
    let version: String?
    let baseURL: String?
    let allowHTTP: Bool

    func with(_ other: Tenant) -> Settings {
        var settings = self
        settings.tenant = Tenant(
            token: (other.token ?? tenant.token)?.expose(), phoneNumberId: other.phoneNumberId ?? tenant.phoneNumberId,
            wabaId: other.wabaId ?? tenant.wabaId, businessId: other.businessId ?? tenant.businessId,
            appId: other.appId ?? tenant.appId,
            appSecret: (other.appSecret ?? (other.token == nil ? tenant.appSecret : nil))?.expose())
        return settings
    }

    /// The IDs of calls without their own.
    var ids: [String: JSONValue] {
        let ids = ["phone_number_id": tenant.phoneNumberId, "waba_id": tenant.wabaId, "business_id": tenant.businessId]
        return ids.compactMapValues { $0.map(JSONValue.string) }
    }

    func api() throws -> Api {
        try calling {
            try Api(
                token: tenant.token?.expose() ?? "", phoneNumberId: tenant.phoneNumberId, wabaId: tenant.wabaId,
                businessId: tenant.businessId, appId: tenant.appId, appSecret: tenant.appSecret?.expose(), version: version,
                baseUrl: baseURL, allowHttp: allowHTTP)
        }
    }
}

extension WhatsApp {
    /// Returns the clients of tenants that are found by an event. The function looks up the tenant of an event by its
    /// `phoneNumberId` or `entryId`, and returns nil if there is none.
    public func tenants(_ lookup: @escaping @Sendable (Event) async throws -> Tenant?) -> Tenants {
        Tenants(of: self, lookup)
    }
}

/// Clients by the phone number that an event arrived at. They share connections, options and hooks. At most 1,000 are kept.
public actor Tenants {
    private let shared: WhatsApp
    private let lookup: @Sendable (Event) async throws -> Tenant?
    private var clients: [String: WhatsApp] = [:]
    /// The keys of clients, in the order in which they came.
    private var order: [String] = []
    /// Counts what was forgotten: what was looked up before isn't kept.
    private var forgotten = 0

    static let limit = 1000

    init(of shared: WhatsApp, _ lookup: @escaping @Sendable (Event) async throws -> Tenant?) {
        self.shared = shared
        self.lookup = lookup
    }

    /// Returns the client of the tenant that an event belongs to, for the phone number that it arrived at. Throws a
    /// ``ValidationError`` if there is no such tenant.
    public func client(_ event: Event) async throws -> WhatsApp {
        let key = event.phoneNumberId ?? event.entryId
        if let client = clients[key] { return client }
        let before = forgotten
        guard let tenant = try await lookup(event) else {
            throw ValidationError(path: "tenants", wanted: "a tenant with the phone number ID or entry ID", got: key)
        }
        var client = try shared.with(tenant)
        if let number = event.phoneNumberId { client = client.number(number) }
        if before == forgotten { keep(client, key) }
        return client
    }

    /// Forgets the client of a phone number ID or entry ID, so that its tenant is looked up again: after a change of the token.
    public func forget(_ id: String) {
        forgotten += 1
        clients[id] = nil
        order.removeAll { $0 == id }
    }

    private func keep(_ client: WhatsApp, _ key: String) {
        if clients.updateValue(client, forKey: key) == nil { order.append(key) }
        if order.count > Tenants.limit { clients[order.removeFirst()] = nil }
    }
}
