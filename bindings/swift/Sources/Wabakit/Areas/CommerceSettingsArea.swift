// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `commerce_settings.get`, `commerce_settings.update`.
public struct CommerceSettingsArea: Sendable {
    let engine: Engine

    /// Get whether people see a number's cart and catalog, in a list of one.
    ///
    /// - Parameters:
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/sell-products-and-services)
    public func get(
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<CommerceSettingsList> {
        let params = GetCommerceSettings(phoneNumberId: phoneNumberId)
        return try await engine.answer("commerce_settings.get", params, options, idempotent: true)
    }

    /// Show or hide a number's cart and catalog.
    ///
    /// - Parameters:
    ///   - isCartEnabled: Whether people can put products into a cart; they can unless told.
    ///   - isCatalogVisible: Whether people see the catalog; they don't unless told.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/sell-products-and-services)
    public func update(
        isCartEnabled: Bool? = nil,
        isCatalogVisible: Bool? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<Success> {
        let params = UpdateCommerceSettings(
            isCartEnabled: isCartEnabled,
            isCatalogVisible: isCatalogVisible,
            phoneNumberId: phoneNumberId
        )
        return try await engine.answer("commerce_settings.update", params, options, idempotent: true)
    }
}

/// Get whether people see a number's cart and catalog, in a list of one.
public struct GetCommerceSettings: Codable, Hashable, Sendable {
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(phoneNumberId: String? = nil) {
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case phoneNumberId = "phone_number_id"
    }
}

/// What people see of a number's shop, in a list of one.
public struct CommerceSettingsList: Codable, Hashable, Sendable {
    /// The one.
    public var data: [CommerceSettings]

    public init(data: [CommerceSettings]) {
        self.data = data
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        data = try keys.arrived(.data)
    }
}

/// What people see of a number's shop.
public struct CommerceSettings: Codable, Hashable, Sendable {
    /// The catalog.
    public var id: String?
    /// Whether people can put products into a cart.
    public var isCartEnabled: Bool?
    /// Whether people see the catalog.
    public var isCatalogVisible: Bool?

    public init(id: String? = nil, isCartEnabled: Bool? = nil, isCatalogVisible: Bool? = nil) {
        self.id = id
        self.isCartEnabled = isCartEnabled
        self.isCatalogVisible = isCatalogVisible
    }

    enum CodingKeys: String, CodingKey {
        case id
        case isCartEnabled = "is_cart_enabled"
        case isCatalogVisible = "is_catalog_visible"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrivedIfPresent(.id)
        isCartEnabled = try keys.arrivedIfPresent(.isCartEnabled)
        isCatalogVisible = try keys.arrivedIfPresent(.isCatalogVisible)
    }
}

/// Show or hide a number's cart and catalog.
public struct UpdateCommerceSettings: Codable, Hashable, Sendable {
    /// Whether people can put products into a cart; they can unless told.
    public var isCartEnabled: Bool?
    /// Whether people see the catalog; they don't unless told.
    public var isCatalogVisible: Bool?
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(isCartEnabled: Bool? = nil, isCatalogVisible: Bool? = nil, phoneNumberId: String? = nil) {
        self.isCartEnabled = isCartEnabled
        self.isCatalogVisible = isCatalogVisible
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case isCartEnabled = "is_cart_enabled"
        case isCatalogVisible = "is_catalog_visible"
        case phoneNumberId = "phone_number_id"
    }
}
