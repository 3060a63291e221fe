// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `subscribed_apps.list`, `subscribed_apps.subscribe`, `subscribed_apps.unsubscribe`.
public struct SubscribedAppsArea: Sendable {
    let engine: Engine

    /// Lists the apps that are subscribed to the webhooks of a WhatsApp Business account.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per app.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-webhooks)
    public func list(
        fields: [SubscribedAppField]? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<SubscribedApps> {
        let params = ListSubscribedApps(fields: fields, wabaId: wabaId)
        return try await engine.answer("subscribed_apps.list", params, options, idempotent: true)
    }

    /// Subscribes the app to the webhooks of a WhatsApp Business account.
    ///
    /// A callback URL in this request replaces the app's callback URL for this account, after a handshake with it; a
    /// request without one removes the replacement. The callback URL of a phone number (`phone_numbers.update`) takes
    /// precedence over that of the account. Webhooks about templates and about the account itself always go to the callback
    /// URL of the app.
    /// If `override_callback_uri` is set: `verify_token` is required.
    ///
    /// - Parameters:
    ///   - overrideCallbackUri: Callback URL for the webhooks of this account. Default: the callback URL of the app.
    ///   - verifyToken: Verify token of the handshake with the callback URL.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-webhooks)
    public func subscribe(
        overrideCallbackUri: String? = nil,
        verifyToken: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Subscription> {
        let params = SubscribeApp(overrideCallbackUri: overrideCallbackUri, verifyToken: verifyToken, wabaId: wabaId)
        return try await engine.answer("subscribed_apps.subscribe", params, options, idempotent: true)
    }

    /// Unsubscribes the app from the webhooks of a WhatsApp Business account.
    ///
    /// - Parameters:
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-webhooks)
    public func unsubscribe(
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = UnsubscribeApp(wabaId: wabaId)
        return try await engine.answer("subscribed_apps.unsubscribe", params, options, idempotent: true)
    }
}

/// Lists the apps that are subscribed to the webhooks of a WhatsApp Business account.
public struct ListSubscribedApps: Codable, Hashable, Sendable {
    /// Fields to return per app.
    public var fields: [SubscribedAppField]?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(fields: [SubscribedAppField]? = nil, wabaId: String? = nil) {
        self.fields = fields
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case fields
        case wabaId = "waba_id"
    }
}

/// Field of `SubscribedAppData` to return. Its own fields can follow in braces: `field{one,two}`.
public struct SubscribedAppField: Choice {
    /// ID of the app.
    public static let id = SubscribedAppField(rawValue: "id")
    /// Name of the app.
    public static let name = SubscribedAppField(rawValue: "name")
    /// URL of the app.
    public static let link = SubscribedAppField(rawValue: "link")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Subscribes the app to the webhooks of a WhatsApp Business account.
///
/// A callback URL in this request replaces the app's callback URL for this account, after a handshake with it; a
/// request without one removes the replacement. The callback URL of a phone number (`phone_numbers.update`) takes
/// precedence over that of the account. Webhooks about templates and about the account itself always go to the callback
/// URL of the app.
/// If `override_callback_uri` is set: `verify_token` is required.
public struct SubscribeApp: Codable, Hashable, Sendable {
    /// Callback URL for the webhooks of this account. Default: the callback URL of the app.
    public var overrideCallbackUri: String?
    /// Verify token of the handshake with the callback URL.
    public var verifyToken: String?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(overrideCallbackUri: String? = nil, verifyToken: String? = nil, wabaId: String? = nil) {
        self.overrideCallbackUri = overrideCallbackUri
        self.verifyToken = verifyToken
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case overrideCallbackUri = "override_callback_uri"
        case verifyToken = "verify_token"
        case wabaId = "waba_id"
    }
}

/// Result of subscribing an app.
public struct Subscription: Codable, Hashable, Sendable {
    /// True if the app is subscribed.
    public var success: Bool
    /// The subscription, if it has a callback URL of its own.
    public var data: [SubscribedApp]

    public init(success: Bool, data: [SubscribedApp]) {
        self.success = success
        self.data = data
    }
}

/// Unsubscribes the app from the webhooks of a WhatsApp Business account.
public struct UnsubscribeApp: Codable, Hashable, Sendable {
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(wabaId: String? = nil) {
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case wabaId = "waba_id"
    }
}
