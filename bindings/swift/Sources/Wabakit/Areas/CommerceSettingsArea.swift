// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `commerce_settings.get`, `commerce_settings.update`.
public struct CommerceSettingsArea: Sendable {
    let engine: Engine

    /// Gets the commerce settings of a phone number. The response is a one-element list.
    ///
    /// - Parameters:
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/sell-products-and-services)
    public func get(
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<CommerceSettingsList> {
        let params = GetCommerceSettings(phoneNumberId: phoneNumberId)
        return try await engine.answer("commerce_settings.get", params, options, idempotent: true)
    }

    /// Shows or hides the shopping cart and the catalog of a phone number.
    ///
    /// - Parameters:
    ///   - isCartEnabled: Enables the shopping cart. Default: `true`.
    ///   - isCatalogVisible: Shows the catalog to users. Default: `false`.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/sell-products-and-services)
    public func update(
        isCartEnabled: Bool? = nil,
        isCatalogVisible: Bool? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = UpdateCommerceSettings(
            isCartEnabled: isCartEnabled,
            isCatalogVisible: isCatalogVisible,
            phoneNumberId: phoneNumberId
        )
        return try await engine.answer("commerce_settings.update", params, options, idempotent: true)
    }
}

/// Gets the commerce settings of a phone number. The response is a one-element list.
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

/// Response with the commerce settings of a phone number.
public struct CommerceSettingsList: Codable, Hashable, Sendable {
    /// One-element list with the commerce settings.
    public var data: [CommerceSettings]

    public init(data: [CommerceSettings]) {
        self.data = data
    }
}

/// Commerce settings of a phone number.
public struct CommerceSettings: Codable, Hashable, Sendable {
    /// ID of the catalog.
    public var id: String?
    /// True if the shopping cart is enabled.
    public var isCartEnabled: Bool?
    /// True if the catalog is visible to users.
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
}

/// Shows or hides the shopping cart and the catalog of a phone number.
public struct UpdateCommerceSettings: Codable, Hashable, Sendable {
    /// Enables the shopping cart. Default: `true`.
    public var isCartEnabled: Bool?
    /// Shows the catalog to users. Default: `false`.
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
