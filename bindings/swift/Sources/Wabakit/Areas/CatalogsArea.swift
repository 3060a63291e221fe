// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `catalogs.list`, `catalogs.connect`, `catalogs.disconnect`, `catalogs.list_owned`, `catalogs.list_client`, `catalogs.create`.
public struct CatalogsArea: Sendable {
    let engine: Engine

    /// Lists the product catalog that is connected to a WhatsApp Business account.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per catalog.
    ///   - limit: Maximum number of catalogs per page.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func list(
        fields: [CatalogField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Catalogs> {
        let params = ListCatalogs(fields: fields, limit: limit, after: after, before: before, wabaId: wabaId)
        return try await engine.answer("catalogs.list", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per catalog.
    ///   - limit: Maximum number of catalogs per page.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func listAll(
        fields: [CatalogField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<Catalog, any Error> {
        let params = ListCatalogs(fields: fields, limit: limit, after: after, before: before, wabaId: wabaId)
        return engine.pages("catalogs.list", params, options, items: { (page: Catalogs) in page.data }, next: { $0.after = $1 })
    }

    /// Connects a product catalog to a WhatsApp Business account. An account has at most one.
    ///
    /// - Parameters:
    ///   - catalogId: ID of the catalog that is connected.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func connect(
        catalogId: String,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = ConnectCatalog(catalogId: catalogId, wabaId: wabaId)
        return try await engine.answer("catalogs.connect", params, options, idempotent: true)
    }

    /// Disconnects a product catalog from a WhatsApp Business account.
    ///
    /// - Parameters:
    ///   - catalogId: ID of the catalog that is disconnected.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func disconnect(
        catalogId: String,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = DisconnectCatalog(catalogId: catalogId, wabaId: wabaId)
        return try await engine.answer("catalogs.disconnect", params, options, idempotent: true)
    }

    /// Lists the product catalogs that a business portfolio owns.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per catalog.
    ///   - limit: Maximum number of owned catalogs per page.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func listOwned(
        fields: [CatalogField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Catalogs> {
        let params = ListOwnedCatalogs(
            fields: fields,
            limit: limit,
            after: after,
            before: before,
            businessId: businessId
        )
        return try await engine.answer("catalogs.list_owned", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per catalog.
    ///   - limit: Maximum number of owned catalogs per page.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func listOwnedAll(
        fields: [CatalogField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<Catalog, any Error> {
        let params = ListOwnedCatalogs(
            fields: fields,
            limit: limit,
            after: after,
            before: before,
            businessId: businessId
        )
        return engine.pages("catalogs.list_owned", params, options, items: { (page: Catalogs) in page.data }, next: { $0.after = $1 })
    }

    /// Lists the product catalogs that clients share with a business portfolio.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per catalog.
    ///   - limit: Maximum number of shared catalogs per page.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func listClient(
        fields: [CatalogField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Catalogs> {
        let params = ListClientCatalogs(
            fields: fields,
            limit: limit,
            after: after,
            before: before,
            businessId: businessId
        )
        return try await engine.answer("catalogs.list_client", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per catalog.
    ///   - limit: Maximum number of shared catalogs per page.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func listClientAll(
        fields: [CatalogField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<Catalog, any Error> {
        let params = ListClientCatalogs(
            fields: fields,
            limit: limit,
            after: after,
            before: before,
            businessId: businessId
        )
        return engine.pages("catalogs.list_client", params, options, items: { (page: Catalogs) in page.data }, next: { $0.after = $1 })
    }

    /// Creates a product catalog in a business portfolio.
    ///
    /// - Parameters:
    ///   - name: Name of the new catalog.
    ///   - vertical: Industry of the catalog, such as `commerce`. Default: `commerce`.
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func create(
        name: String,
        vertical: String? = nil,
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<CreatedCatalog> {
        let params = CreateCatalog(name: name, vertical: vertical, businessId: businessId)
        return try await engine.answer("catalogs.create", params, options)
    }
}

/// Lists the product catalog that is connected to a WhatsApp Business account.
public struct ListCatalogs: Codable, Hashable, Sendable {
    /// Fields to return per catalog.
    public var fields: [CatalogField]?
    /// Maximum number of catalogs per page.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(
        fields: [CatalogField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil
    ) {
        self.fields = fields
        self.limit = limit
        self.after = after
        self.before = before
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case fields
        case limit
        case after
        case before
        case wabaId = "waba_id"
    }
}

/// Field of `Catalog` to return. Its own fields can follow in braces: `field{one,two}`.
/// Default: `id`, `name`.
public struct CatalogField: Choice {
    /// ID of the catalog.
    public static let id = CatalogField(rawValue: "id")
    /// Name of the catalog.
    public static let name = CatalogField(rawValue: "name")
    /// Industry of the catalog.
    public static let vertical = CatalogField(rawValue: "vertical")
    /// Number of products in the catalog.
    public static let productCount = CatalogField(rawValue: "product_count")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A page of product catalogs.
public struct Catalogs: Codable, Hashable, Sendable {
    /// Catalogs on this page.
    public var data: [Catalog]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [Catalog], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// A product catalog. Contains only the requested fields.
public struct Catalog: Codable, Hashable, Sendable {
    /// ID of the catalog.
    public var id: String
    /// Name of the catalog.
    public var name: String?
    /// Industry of the catalog.
    public var vertical: String?
    /// Number of products in the catalog.
    public var productCount: Int64?

    public init(id: String, name: String? = nil, vertical: String? = nil, productCount: Int64? = nil) {
        self.id = id
        self.name = name
        self.vertical = vertical
        self.productCount = productCount
    }

    enum CodingKeys: String, CodingKey {
        case id
        case name
        case vertical
        case productCount = "product_count"
    }
}

/// Connects a product catalog to a WhatsApp Business account. An account has at most one.
public struct ConnectCatalog: Codable, Hashable, Sendable {
    /// ID of the catalog that is connected.
    public var catalogId: String
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(catalogId: String, wabaId: String? = nil) {
        self.catalogId = catalogId
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case catalogId = "catalog_id"
        case wabaId = "waba_id"
    }
}

/// Disconnects a product catalog from a WhatsApp Business account.
public struct DisconnectCatalog: Codable, Hashable, Sendable {
    /// ID of the catalog that is disconnected.
    public var catalogId: String
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(catalogId: String, wabaId: String? = nil) {
        self.catalogId = catalogId
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case catalogId = "catalog_id"
        case wabaId = "waba_id"
    }
}

/// Lists the product catalogs that a business portfolio owns.
public struct ListOwnedCatalogs: Codable, Hashable, Sendable {
    /// Fields to return per catalog.
    public var fields: [CatalogField]?
    /// Maximum number of owned catalogs per page.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?
    /// Default: the client's business portfolio ID.
    public var businessId: String?

    public init(
        fields: [CatalogField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        businessId: String? = nil
    ) {
        self.fields = fields
        self.limit = limit
        self.after = after
        self.before = before
        self.businessId = businessId
    }

    enum CodingKeys: String, CodingKey {
        case fields
        case limit
        case after
        case before
        case businessId = "business_id"
    }
}

/// Lists the product catalogs that clients share with a business portfolio.
public struct ListClientCatalogs: Codable, Hashable, Sendable {
    /// Fields to return per catalog.
    public var fields: [CatalogField]?
    /// Maximum number of shared catalogs per page.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?
    /// Default: the client's business portfolio ID.
    public var businessId: String?

    public init(
        fields: [CatalogField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        businessId: String? = nil
    ) {
        self.fields = fields
        self.limit = limit
        self.after = after
        self.before = before
        self.businessId = businessId
    }

    enum CodingKeys: String, CodingKey {
        case fields
        case limit
        case after
        case before
        case businessId = "business_id"
    }
}

/// Creates a product catalog in a business portfolio.
public struct CreateCatalog: Codable, Hashable, Sendable {
    /// Name of the new catalog.
    public var name: String
    /// Industry of the catalog, such as `commerce`. Default: `commerce`.
    public var vertical: String?
    /// Default: the client's business portfolio ID.
    public var businessId: String?

    public init(name: String, vertical: String? = nil, businessId: String? = nil) {
        self.name = name
        self.vertical = vertical
        self.businessId = businessId
    }

    enum CodingKeys: String, CodingKey {
        case name
        case vertical
        case businessId = "business_id"
    }
}

/// A new product catalog.
public struct CreatedCatalog: Codable, Hashable, Sendable {
    /// ID of the new catalog.
    public var id: String

    public init(id: String) {
        self.id = id
    }
}
