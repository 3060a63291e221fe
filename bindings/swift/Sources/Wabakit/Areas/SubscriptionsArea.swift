// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `subscriptions.list`, `subscriptions.create`, `subscriptions.delete`.
public struct SubscriptionsArea: Sendable {
    let engine: Engine

    /// Lists the webhook subscriptions of an app, with their fields and callback URLs. Requires an app access token.
    ///
    /// - Parameters:
    ///   - appId: Default: the client's app ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/create-webhook-endpoint)
    public func list(
        appId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<AppSubscriptions> {
        let params = ListAppSubscriptions(appId: appId)
        return try await engine.answer("subscriptions.list", params, options, idempotent: true)
    }

    /// Sets the callback URL and the webhook fields of an app, after a handshake with the callback URL. Requires an app
    /// access token.
    ///
    /// - Parameters:
    ///   - object: Object of the webhooks: `whatsapp_business_account`.
    ///   - callbackUrl: Callback URL, with https.
    ///   - verifyToken: Verify token of the handshake with the callback URL.
    ///   - fields: Webhook fields to subscribe to.
    ///   - includeValues: True to send the new values in the webhooks, not only the names of the changed fields.
    ///   - appId: Default: the client's app ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/create-webhook-endpoint)
    public func create(
        object: String,
        callbackUrl: String,
        verifyToken: String,
        fields: [WebhookField],
        includeValues: Bool? = nil,
        appId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = CreateAppSubscription(
            object: object,
            callbackUrl: callbackUrl,
            verifyToken: verifyToken,
            fields: fields,
            includeValues: includeValues,
            appId: appId
        )
        return try await engine.answer("subscriptions.create", params, options, idempotent: true)
    }

    /// Deletes the webhook subscription of an app, or some of its fields. Requires an app access token.
    ///
    /// - Parameters:
    ///   - object: Object of the webhooks: `whatsapp_business_account`.
    ///   - fields: Webhook fields to unsubscribe from. Default: all.
    ///   - appId: Default: the client's app ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/create-webhook-endpoint)
    public func delete(
        object: String,
        fields: [WebhookField]? = nil,
        appId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = DeleteAppSubscription(object: object, fields: fields, appId: appId)
        return try await engine.answer("subscriptions.delete", params, options, idempotent: true)
    }
}

/// Lists the webhook subscriptions of an app, with their fields and callback URLs. Requires an app access token.
public struct ListAppSubscriptions: Codable, Hashable, Sendable {
    /// Default: the client's app ID.
    public var appId: String?

    public init(appId: String? = nil) {
        self.appId = appId
    }

    enum CodingKeys: String, CodingKey {
        case appId = "app_id"
    }
}

/// Webhook subscriptions of an app.
public struct AppSubscriptions: Codable, Hashable, Sendable {
    /// Subscriptions, one for each object.
    public var data: [AppSubscription]

    public init(data: [AppSubscription]) {
        self.data = data
    }
}

/// Webhook subscription of an app to one type of object.
public struct AppSubscription: Codable, Hashable, Sendable {
    /// Webhook fields that the app is subscribed to.
    public var fields: [SubscribedField]
    /// Object of the webhooks, such as `whatsapp_business_account`.
    public var object: String?
    /// Callback URL of the webhooks.
    public var callbackUrl: String?
    /// True if webhooks are sent.
    public var active: Bool?

    public init(fields: [SubscribedField], object: String? = nil, callbackUrl: String? = nil, active: Bool? = nil) {
        self.fields = fields
        self.object = object
        self.callbackUrl = callbackUrl
        self.active = active
    }

    enum CodingKeys: String, CodingKey {
        case fields
        case object
        case callbackUrl = "callback_url"
        case active
    }
}

/// Webhook field that an app is subscribed to.
public struct SubscribedField: Codable, Hashable, Sendable {
    /// Name of the webhook field, such as `messages`.
    public var name: String?
    /// Graph API version of the webhooks, such as `v25.0`.
    public var version: String?

    public init(name: String? = nil, version: String? = nil) {
        self.name = name
        self.version = version
    }
}

/// Sets the callback URL and the webhook fields of an app, after a handshake with the callback URL. Requires an app
/// access token.
public struct CreateAppSubscription: Codable, Hashable, Sendable {
    /// Object of the webhooks: `whatsapp_business_account`.
    public var object: String
    /// Callback URL, with https.
    public var callbackUrl: String
    /// Verify token of the handshake with the callback URL.
    public var verifyToken: String
    /// Webhook fields to subscribe to.
    public var fields: [WebhookField]
    /// True to send the new values in the webhooks, not only the names of the changed fields.
    public var includeValues: Bool?
    /// Default: the client's app ID.
    public var appId: String?

    public init(
        object: String,
        callbackUrl: String,
        verifyToken: String,
        fields: [WebhookField],
        includeValues: Bool? = nil,
        appId: String? = nil
    ) {
        self.object = object
        self.callbackUrl = callbackUrl
        self.verifyToken = verifyToken
        self.fields = fields
        self.includeValues = includeValues
        self.appId = appId
    }

    enum CodingKeys: String, CodingKey {
        case object
        case callbackUrl = "callback_url"
        case verifyToken = "verify_token"
        case fields
        case includeValues = "include_values"
        case appId = "app_id"
    }
}

/// Field of the webhooks of a WhatsApp Business account. Newer names pass with `lenient`.
public struct WebhookField: Choice {
    /// Alerts about the account, such as limits and restrictions.
    public static let accountAlerts = WebhookField(rawValue: "account_alerts")
    /// Decision on the review of the account.
    public static let accountReviewUpdate = WebhookField(rawValue: "account_review_update")
    /// Changes of the settings of a phone number.
    public static let accountSettingsUpdate = WebhookField(rawValue: "account_settings_update")
    /// Changes of the account, such as bans, restrictions and partners.
    public static let accountUpdate = WebhookField(rawValue: "account_update")
    /// Purchases and leads that the platform finds in chats.
    public static let automaticEvents = WebhookField(rawValue: "automatic_events")
    /// Changes of the messaging limit and of the number of phone numbers.
    public static let businessCapabilityUpdate = WebhookField(rawValue: "business_capability_update")
    /// Changes of a business username.
    public static let businessUsernameUpdates = WebhookField(rawValue: "business_username_updates")
    /// Voice calls and call permissions.
    public static let calls = WebhookField(rawValue: "calls")
    /// Status and health of flows.
    public static let flows = WebhookField(rawValue: "flows")
    /// Creation and deletion of groups.
    public static let groupLifecycleUpdate = WebhookField(rawValue: "group_lifecycle_update")
    /// Users who join or leave groups.
    public static let groupParticipantsUpdate = WebhookField(rawValue: "group_participants_update")
    /// Changes of the settings of groups.
    public static let groupSettingsUpdate = WebhookField(rawValue: "group_settings_update")
    /// Suspension of groups.
    public static let groupStatusUpdate = WebhookField(rawValue: "group_status_update")
    /// Chat history of the WhatsApp Business app.
    public static let history = WebhookField(rawValue: "history")
    /// Messages that other apps of the business send.
    public static let messageEchoes = WebhookField(rawValue: "message_echoes")
    /// Changes of the components of a template.
    public static let messageTemplateComponentsUpdate = WebhookField(rawValue: "message_template_components_update")
    /// Changes of the quality rating of a template.
    public static let messageTemplateQualityUpdate = WebhookField(rawValue: "message_template_quality_update")
    /// Changes of the status of a template.
    public static let messageTemplateStatusUpdate = WebhookField(rawValue: "message_template_status_update")
    /// Received messages and statuses of sent messages.
    public static let messages = WebhookField(rawValue: "messages")
    /// Changes of thread control.
    public static let messagingHandovers = WebhookField(rawValue: "messaging_handovers")
    /// Changes of partner solutions.
    public static let partnerSolutions = WebhookField(rawValue: "partner_solutions")
    /// Changes of payment configurations in India.
    public static let paymentConfigurationUpdate = WebhookField(rawValue: "payment_configuration_update")
    /// Decision on a display name.
    public static let phoneNumberNameUpdate = WebhookField(rawValue: "phone_number_name_update")
    /// Changes of the messaging limit or throughput of a number.
    public static let phoneNumberQualityUpdate = WebhookField(rawValue: "phone_number_quality_update")
    /// Changes of two-step verification.
    public static let security = WebhookField(rawValue: "security")
    /// Contacts of the WhatsApp Business app.
    public static let smbAppStateSync = WebhookField(rawValue: "smb_app_state_sync")
    /// Messages that the business sends with the WhatsApp Business app.
    public static let smbMessageEchoes = WebhookField(rawValue: "smb_message_echoes")
    /// Messages in threads that another app controls.
    public static let standby = WebhookField(rawValue: "standby")
    /// Changes of the category of a template.
    public static let templateCategoryUpdate = WebhookField(rawValue: "template_category_update")
    /// Categories that the platform considers correct.
    public static let templateCorrectCategoryDetection = WebhookField(rawValue: "template_correct_category_detection")
    /// Users who stop or resume marketing messages.
    public static let userPreferences = WebhookField(rawValue: "user_preferences")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Deletes the webhook subscription of an app, or some of its fields. Requires an app access token.
public struct DeleteAppSubscription: Codable, Hashable, Sendable {
    /// Object of the webhooks: `whatsapp_business_account`.
    public var object: String
    /// Webhook fields to unsubscribe from. Default: all.
    public var fields: [WebhookField]?
    /// Default: the client's app ID.
    public var appId: String?

    public init(object: String, fields: [WebhookField]? = nil, appId: String? = nil) {
        self.object = object
        self.fields = fields
        self.appId = appId
    }

    enum CodingKeys: String, CodingKey {
        case object
        case fields
        case appId = "app_id"
    }
}
