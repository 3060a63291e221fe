// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `marketing_messages.send`.
public struct MarketingMessagesArea: Sendable {
    let engine: Engine

    /// Send a marketing template, delivered to those who are likely to read it.
    ///
    /// A new template, or one that was idle for seven days, needs up to ten minutes first (code 134101).
    /// It goes to people, not to groups.
    ///
    /// - Parameters:
    ///   - template: The template, of the category MARKETING.
    ///   - to: A phone number with `+` and its country code (without them the platform takes your own country's); or a group's id, with `recipient_type: "group"`.
    ///   - recipient: Business-scoped user ID (`US.1349…`), or a parent's (`US.ENT.…`). If `to` is given too, `to` wins.
    ///   - recipientType: Whether `to` names a person (as it does unless told) or a group.
    ///   - productPolicy: What to do where the platform can't deliver it so.
    ///   - messageActivitySharing: Whether what becomes of it is shared with Meta to deliver better; as the account says unless told.
    ///   - bidSpec: What it may cost, for templates with a greatest price: as the platform documents it at the time, at present
    ///     `{"per_message_bid_multiplier": 1.2}`.
    ///   - context: The message that this one answers, quoted above it.
    ///   - bizOpaqueCallbackData: Your own note, up to 512 characters. It comes back in the statuses of this message, and nobody else sees it.
    ///   - recipientIdentityKeyHash: Deliver only if the person's identity is still the one with this hash (from a webhook).
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/send-marketing-messages)
    public func send(
        template: TemplateMessage,
        to: String? = nil,
        recipient: String? = nil,
        recipientType: RecipientType? = nil,
        productPolicy: ProductPolicy? = nil,
        messageActivitySharing: Bool? = nil,
        bidSpec: [String: JSONValue]? = nil,
        context: ReplyTo? = nil,
        bizOpaqueCallbackData: String? = nil,
        recipientIdentityKeyHash: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<Sent> {
        let params = SendMarketingMessage(
            template: template,
            to: to,
            recipient: recipient,
            recipientType: recipientType,
            productPolicy: productPolicy,
            messageActivitySharing: messageActivitySharing,
            bidSpec: bidSpec,
            context: context,
            bizOpaqueCallbackData: bizOpaqueCallbackData,
            recipientIdentityKeyHash: recipientIdentityKeyHash,
            phoneNumberId: phoneNumberId
        )
        return try await engine.answer("marketing_messages.send", params, options)
    }
}

/// Send a marketing template, delivered to those who are likely to read it.
///
/// A new template, or one that was idle for seven days, needs up to ten minutes first (code 134101).
/// It goes to people, not to groups.
public struct SendMarketingMessage: Codable, Hashable, Sendable {
    /// The template, of the category MARKETING.
    public var template: TemplateMessage
    /// A phone number with `+` and its country code (without them the platform takes your own country's); or a group's id, with `recipient_type: "group"`.
    public var to: String?
    /// Business-scoped user ID (`US.1349…`), or a parent's (`US.ENT.…`). If `to` is given too, `to` wins.
    public var recipient: String?
    /// Whether `to` names a person (as it does unless told) or a group.
    public var recipientType: RecipientType?
    /// What to do where the platform can't deliver it so.
    public var productPolicy: ProductPolicy?
    /// Whether what becomes of it is shared with Meta to deliver better; as the account says unless told.
    public var messageActivitySharing: Bool?
    /// What it may cost, for templates with a greatest price: as the platform documents it at the time, at present
    /// `{"per_message_bid_multiplier": 1.2}`.
    public var bidSpec: [String: JSONValue]?
    /// The message that this one answers, quoted above it.
    public var context: ReplyTo?
    /// Your own note, up to 512 characters. It comes back in the statuses of this message, and nobody else sees it.
    public var bizOpaqueCallbackData: String?
    /// Deliver only if the person's identity is still the one with this hash (from a webhook).
    public var recipientIdentityKeyHash: String?
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(
        template: TemplateMessage,
        to: String? = nil,
        recipient: String? = nil,
        recipientType: RecipientType? = nil,
        productPolicy: ProductPolicy? = nil,
        messageActivitySharing: Bool? = nil,
        bidSpec: [String: JSONValue]? = nil,
        context: ReplyTo? = nil,
        bizOpaqueCallbackData: String? = nil,
        recipientIdentityKeyHash: String? = nil,
        phoneNumberId: String? = nil
    ) {
        self.template = template
        self.to = to
        self.recipient = recipient
        self.recipientType = recipientType
        self.productPolicy = productPolicy
        self.messageActivitySharing = messageActivitySharing
        self.bidSpec = bidSpec
        self.context = context
        self.bizOpaqueCallbackData = bizOpaqueCallbackData
        self.recipientIdentityKeyHash = recipientIdentityKeyHash
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case template
        case to
        case recipient
        case recipientType = "recipient_type"
        case productPolicy = "product_policy"
        case messageActivitySharing = "message_activity_sharing"
        case bidSpec = "bid_spec"
        case context
        case bizOpaqueCallbackData = "biz_opaque_callback_data"
        case recipientIdentityKeyHash = "recipient_identity_key_hash"
        case phoneNumberId = "phone_number_id"
    }
}

/// What to do with a message that the Marketing Messages API can't deliver.
/// Other values are accepted, too.
public struct ProductPolicy: Choice {
    /// Send it as any other template. So it is unless told.
    public static let cloudApiFallback = ProductPolicy(rawValue: "CLOUD_API_FALLBACK")
    /// Don't send it.
    public static let strict = ProductPolicy(rawValue: "STRICT")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}
