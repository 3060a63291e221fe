// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `connected_client_businesses.list`.
public struct ConnectedClientBusinessesArea: Sendable {
    let engine: Engine

    /// Lists the business portfolios of clients that are connected to an app.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per business portfolio.
    ///   - limit: Maximum number of business portfolios per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - appId: Default: the client's app ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func list(
        fields: [ConnectedClientBusinessField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        appId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<ConnectedClientBusinesses> {
        let params = ListConnectedClientBusinesses(
            fields: fields,
            limit: limit,
            after: after,
            before: before,
            appId: appId
        )
        return try await engine.answer("connected_client_businesses.list", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per business portfolio.
    ///   - limit: Maximum number of business portfolios per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - appId: Default: the client's app ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func listAll(
        fields: [ConnectedClientBusinessField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        appId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<ConnectedClientBusiness, any Error> {
        let params = ListConnectedClientBusinesses(
            fields: fields,
            limit: limit,
            after: after,
            before: before,
            appId: appId
        )
        return engine.pages("connected_client_businesses.list", params, options, items: { (page: ConnectedClientBusinesses) in page.data }, next: { $0.after = $1 })
    }
}

/// Lists the business portfolios of clients that are connected to an app.
public struct ListConnectedClientBusinesses: Codable, Hashable, Sendable {
    /// Fields to return per business portfolio.
    public var fields: [ConnectedClientBusinessField]?
    /// Maximum number of business portfolios per page. 1 to 100. Default: 25.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?
    /// Default: the client's app ID.
    public var appId: String?

    public init(
        fields: [ConnectedClientBusinessField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        appId: String? = nil
    ) {
        self.fields = fields
        self.limit = limit
        self.after = after
        self.before = before
        self.appId = appId
    }

    enum CodingKeys: String, CodingKey {
        case fields
        case limit
        case after
        case before
        case appId = "app_id"
    }
}

/// Field of `ConnectedClientBusiness` to return. Its own fields can follow in braces: `field{one,two}`.
/// Default: `id`, `name`, `verification_status`, `business_status`.
public struct ConnectedClientBusinessField: Choice {
    /// ID of the client's business portfolio.
    public static let id = ConnectedClientBusinessField(rawValue: "id")
    /// Name of the client's business portfolio.
    public static let name = ConnectedClientBusinessField(rawValue: "name")
    /// Verification status of the business: `verified`, `not_verified`, `pending` and others, in lower or upper case.
    public static let verificationStatus = ConnectedClientBusinessField(rawValue: "verification_status")
    /// Status of the business: `ACTIVE`, `INACTIVE`, `SUSPENDED` or `PENDING_APPROVAL`.
    public static let businessStatus = ConnectedClientBusinessField(rawValue: "business_status")
    /// Time of the connection, in ISO 8601 format.
    public static let createdTime = ConnectedClientBusinessField(rawValue: "created_time")
    /// Time of the last change, in ISO 8601 format.
    public static let updatedTime = ConnectedClientBusinessField(rawValue: "updated_time")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A page of connected business portfolios.
public struct ConnectedClientBusinesses: Codable, Hashable, Sendable {
    /// Business portfolios on this page.
    public var data: [ConnectedClientBusiness]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [ConnectedClientBusiness], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// The business portfolio of a client. Contains only the requested fields.
public struct ConnectedClientBusiness: Codable, Hashable, Sendable {
    /// ID of the client's business portfolio.
    public var id: String
    /// Name of the client's business portfolio.
    public var name: String?
    /// Verification status of the business: `verified`, `not_verified`, `pending` and others, in lower or upper case.
    public var verificationStatus: String?
    /// Status of the business: `ACTIVE`, `INACTIVE`, `SUSPENDED` or `PENDING_APPROVAL`.
    public var businessStatus: String?
    /// Time of the connection, in ISO 8601 format.
    public var createdTime: String?
    /// Time of the last change, in ISO 8601 format.
    public var updatedTime: String?

    public init(
        id: String,
        name: String? = nil,
        verificationStatus: String? = nil,
        businessStatus: String? = nil,
        createdTime: String? = nil,
        updatedTime: String? = nil
    ) {
        self.id = id
        self.name = name
        self.verificationStatus = verificationStatus
        self.businessStatus = businessStatus
        self.createdTime = createdTime
        self.updatedTime = updatedTime
    }

    enum CodingKeys: String, CodingKey {
        case id
        case name
        case verificationStatus = "verification_status"
        case businessStatus = "business_status"
        case createdTime = "created_time"
        case updatedTime = "updated_time"
    }
}
