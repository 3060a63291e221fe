// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `marketing_messages.send`, `marketing_messages.onboard`.
public struct MarketingMessagesArea: Sendable {
    let engine: Engine

    /// Sends a marketing template with optimized delivery.
    ///
    /// A template that is new, or was idle for 7 days, needs up to 10 minutes to synchronize (code 134101 until then).
    /// `recipient_type` must be `individual`.
    ///
    /// - Parameters:
    ///   - template: Template message of the category MARKETING.
    ///   - to: Phone number with `+` and the country code (without these the platform assumes the country code of the business), or a group ID with `recipient_type: "group"`.
    ///   - recipient: Business-scoped user ID (`US.1349…`) or parent BSUID (`US.ENT.…`). If `to` is given too, `to` applies.
    ///   - recipientType: Type of the recipient in `to`. Default: `individual`.
    ///   - productPolicy: Policy for messages that the Marketing Messages API cannot deliver. Default: `CLOUD_API_FALLBACK`.
    ///   - messageActivitySharing: Shares message activity, such as delivery and reads, with Meta to optimize delivery. Default: the account's
    ///     setting.
    ///   - bidSpec: Maximum price, for templates that were created with one. Currently `{"per_message_bid_multiplier": 1.2}`; the
    ///     platform's documentation describes the format.
    ///   - context: Message to reply to, quoted above this message.
    ///   - bizOpaqueCallbackData: Custom data, returned in the status webhooks of this message and not visible to the user. At most 512
    ///     characters.
    ///   - recipientIdentityKeyHash: Identity key hash of the recipient, from a webhook. A message to a user with another hash is not delivered (code
    ///     137000).
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
    ) async throws -> Response<Sent> {
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

    /// Invites a client to the Marketing Messages API. For partners.
    ///
    /// The platform sends the terms to the administrators of the client's business portfolio by email. When they accept
    /// them, the webhook `account_update` arrives for each account of the portfolio, with the event `MM_LITE_TERMS_SIGNED`.
    ///
    /// - Parameters:
    ///   - businessId: ID of the client's business portfolio.
    ///   - solutionId: ID of the Multi-Partner Solution to associate with the invitation.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/onboard-business-customers)
    public func onboard(
        businessId: String,
        solutionId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<OnboardingRequest> {
        let params = OnboardBusiness(businessId: businessId, solutionId: solutionId)
        return try await engine.answer("marketing_messages.onboard", params, options)
    }
}

/// Sends a marketing template with optimized delivery.
///
/// A template that is new, or was idle for 7 days, needs up to 10 minutes to synchronize (code 134101 until then).
/// `recipient_type` must be `individual`.
public struct SendMarketingMessage: Codable, Hashable, Sendable {
    /// Template message of the category MARKETING.
    public var template: TemplateMessage
    /// Phone number with `+` and the country code (without these the platform assumes the country code of the business), or a group ID with `recipient_type: "group"`.
    public var to: String?
    /// Business-scoped user ID (`US.1349…`) or parent BSUID (`US.ENT.…`). If `to` is given too, `to` applies.
    public var recipient: String?
    /// Type of the recipient in `to`. Default: `individual`.
    public var recipientType: RecipientType?
    /// Policy for messages that the Marketing Messages API cannot deliver. Default: `CLOUD_API_FALLBACK`.
    public var productPolicy: ProductPolicy?
    /// Shares message activity, such as delivery and reads, with Meta to optimize delivery. Default: the account's
    /// setting.
    public var messageActivitySharing: Bool?
    /// Maximum price, for templates that were created with one. Currently `{"per_message_bid_multiplier": 1.2}`; the
    /// platform's documentation describes the format.
    public var bidSpec: [String: JSONValue]?
    /// Message to reply to, quoted above this message.
    public var context: ReplyTo?
    /// Custom data, returned in the status webhooks of this message and not visible to the user. At most 512
    /// characters.
    public var bizOpaqueCallbackData: String?
    /// Identity key hash of the recipient, from a webhook. A message to a user with another hash is not delivered (code
    /// 137000).
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

/// Policy for messages that the Marketing Messages API cannot deliver.
/// Other values are accepted, too.
public struct ProductPolicy: Choice {
    /// Fallback: send over the Cloud API, like any other template. The default.
    public static let cloudApiFallback = ProductPolicy(rawValue: "CLOUD_API_FALLBACK")
    /// Do not send the message.
    public static let strict = ProductPolicy(rawValue: "STRICT")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Invites a client to the Marketing Messages API. For partners.
///
/// The platform sends the terms to the administrators of the client's business portfolio by email. When they accept
/// them, the webhook `account_update` arrives for each account of the portfolio, with the event `MM_LITE_TERMS_SIGNED`.
public struct OnboardBusiness: Codable, Hashable, Sendable {
    /// ID of the client's business portfolio.
    public var businessId: String
    /// ID of the Multi-Partner Solution to associate with the invitation.
    public var solutionId: String?

    public init(businessId: String, solutionId: String? = nil) {
        self.businessId = businessId
        self.solutionId = solutionId
    }

    enum CodingKeys: String, CodingKey {
        case businessId = "business_id"
        case solutionId = "solution_id"
    }
}

/// Invitation to the Marketing Messages API.
public struct OnboardingRequest: Codable, Hashable, Sendable {
    /// ID of the invitation.
    public var requestId: String

    public init(requestId: String) {
        self.requestId = requestId
    }

    enum CodingKeys: String, CodingKey {
        case requestId = "request_id"
    }
}
