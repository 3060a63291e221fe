// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `messages.send`, `messages.mark_read`, `messages.send_encrypted`.
public struct MessagesArea: Sendable {
    let engine: Engine

    /// Sends a message to a WhatsApp user or a group.
    ///
    /// A successful response means that the platform accepted the message. Delivery states (sent, delivered, read, failed)
    /// arrive by webhook. Outside the customer service window (24 hours from the user's last message) only templates are
    /// delivered. The API has no idempotency key: sending the same request twice sends two messages.
    /// At most one of `reaction`, `context`.
    /// If `recipient_type` is `group`: `interactive` is not allowed.
    /// If `pin` is set: `recipient_type` must be `group`.
    /// A template with a `gif` header can be sent with `marketing_messages.send` only.
    /// If `ttl_seconds` is set: `category` is required.
    /// If `direct_send_config` is set: `category` is required.
    /// If `interactive.action.buttons.cta_url` is set: `category` is required.
    /// If `category` is set: at least one of `text`, `interactive` is required; `interactive.type` is one of `button`, `cta_url`; `text.preview_url` must not be `true`; `text.body` has at most 1,024 characters.
    /// If `category` is `authentication`: `text` is required; `recipient` is not allowed; `recipient_type` must not be `group`; `direct_send_config` is not allowed; `ttl_seconds` is at most 900.
    ///
    /// - Parameters:
    ///   - content: Content of the message.
    ///   - to: Phone number with `+` and the country code (without these the platform assumes the country code of the business), or a group ID with `recipient_type: "group"`.
    ///   - recipient: Business-scoped user ID (`US.1349…`) or parent BSUID (`US.ENT.…`). If `to` is given too, `to` applies.
    ///   - recipientType: Type of the recipient in `to`. Default: `individual`.
    ///   - context: Message to reply to, quoted above this message.
    ///   - bizOpaqueCallbackData: Custom data, returned in the status webhooks of this message and not visible to the user. At most 512
    ///     characters.
    ///   - recipientIdentityKeyHash: Identity key hash of the recipient, from a webhook. A message to a user with another hash is not delivered (code
    ///     137000).
    ///   - messagingAccountId: ID of the messaging account to bill, if the app has several accounts on this phone number.
    ///   - category: Category of a Direct Send message: text or buttons outside the customer service window, without a template.
    ///     Requires an account with Direct Send.
    ///   - ttlSeconds: Delivery time limit of a Direct Send message, in seconds. For `utility`: 30 to 43,200, default: 30 days. For
    ///     `authentication`: 30 to 900, default: 600.
    ///   - directSendConfig: Template options of a Direct Send message.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages)
    public func send(
        _ content: Content,
        to: String? = nil,
        recipient: String? = nil,
        recipientType: RecipientType? = nil,
        context: ReplyTo? = nil,
        bizOpaqueCallbackData: String? = nil,
        recipientIdentityKeyHash: String? = nil,
        messagingAccountId: String? = nil,
        category: DirectSendCategory? = nil,
        ttlSeconds: Int64? = nil,
        directSendConfig: DirectSendConfig? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Sent> {
        let params = SendMessage(
            content,
            to: to,
            recipient: recipient,
            recipientType: recipientType,
            context: context,
            bizOpaqueCallbackData: bizOpaqueCallbackData,
            recipientIdentityKeyHash: recipientIdentityKeyHash,
            messagingAccountId: messagingAccountId,
            category: category,
            ttlSeconds: ttlSeconds,
            directSendConfig: directSendConfig,
            phoneNumberId: phoneNumberId
        )
        return try await engine.answer("messages.send", params, options)
    }

    /// Marks a received message and all earlier messages of the chat as read. Optionally shows the typing indicator.
    ///
    /// - Parameters:
    ///   - messageId: ID of the message, from the webhook.
    ///   - typingIndicator: Typing indicator, shown until the next message. At most 25 s.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/mark-message-as-read)
    public func markRead(
        messageId: String,
        typingIndicator: Typing? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = MarkRead(messageId: messageId, typingIndicator: typingIndicator, phoneNumberId: phoneNumberId)
        return try await engine.answer("messages.mark_read", params, options, idempotent: true)
    }

    /// Sends a message with an encrypted body. Requires payload encryption in the settings of the phone number. The
    /// response is encrypted too; error responses are not.
    ///
    /// - Parameters:
    ///   - encryptedContents: Message body as a JWE in compact form, encrypted with the platform's key (`settings.get`).
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages)
    public func sendEncrypted(
        encryptedContents: String,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<EncryptedResponse> {
        let params = SendEncryptedMessage(encryptedContents: encryptedContents, phoneNumberId: phoneNumberId)
        return try await engine.answer("messages.send_encrypted", params, options)
    }
}

/// Sends a message to a WhatsApp user or a group.
///
/// A successful response means that the platform accepted the message. Delivery states (sent, delivered, read, failed)
/// arrive by webhook. Outside the customer service window (24 hours from the user's last message) only templates are
/// delivered. The API has no idempotency key: sending the same request twice sends two messages.
/// At most one of `reaction`, `context`.
/// If `recipient_type` is `group`: `interactive` is not allowed.
/// If `pin` is set: `recipient_type` must be `group`.
/// A template with a `gif` header can be sent with `marketing_messages.send` only.
/// If `ttl_seconds` is set: `category` is required.
/// If `direct_send_config` is set: `category` is required.
/// If `interactive.action.buttons.cta_url` is set: `category` is required.
/// If `category` is set: at least one of `text`, `interactive` is required; `interactive.type` is one of `button`, `cta_url`; `text.preview_url` must not be `true`; `text.body` has at most 1,024 characters.
/// If `category` is `authentication`: `text` is required; `recipient` is not allowed; `recipient_type` must not be `group`; `direct_send_config` is not allowed; `ttl_seconds` is at most 900.
public struct SendMessage: Codable, Hashable, Sendable {
    /// Content of the message.
    public var content: Content
    /// Phone number with `+` and the country code (without these the platform assumes the country code of the business), or a group ID with `recipient_type: "group"`.
    public var to: String?
    /// Business-scoped user ID (`US.1349…`) or parent BSUID (`US.ENT.…`). If `to` is given too, `to` applies.
    public var recipient: String?
    /// Type of the recipient in `to`. Default: `individual`.
    public var recipientType: RecipientType?
    /// Message to reply to, quoted above this message.
    public var context: ReplyTo?
    /// Custom data, returned in the status webhooks of this message and not visible to the user. At most 512
    /// characters.
    public var bizOpaqueCallbackData: String?
    /// Identity key hash of the recipient, from a webhook. A message to a user with another hash is not delivered (code
    /// 137000).
    public var recipientIdentityKeyHash: String?
    /// ID of the messaging account to bill, if the app has several accounts on this phone number.
    public var messagingAccountId: String?
    /// Category of a Direct Send message: text or buttons outside the customer service window, without a template.
    /// Requires an account with Direct Send.
    public var category: DirectSendCategory?
    /// Delivery time limit of a Direct Send message, in seconds. For `utility`: 30 to 43,200, default: 30 days. For
    /// `authentication`: 30 to 900, default: 600.
    public var ttlSeconds: Int64?
    /// Template options of a Direct Send message.
    public var directSendConfig: DirectSendConfig?
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(
        _ content: Content,
        to: String? = nil,
        recipient: String? = nil,
        recipientType: RecipientType? = nil,
        context: ReplyTo? = nil,
        bizOpaqueCallbackData: String? = nil,
        recipientIdentityKeyHash: String? = nil,
        messagingAccountId: String? = nil,
        category: DirectSendCategory? = nil,
        ttlSeconds: Int64? = nil,
        directSendConfig: DirectSendConfig? = nil,
        phoneNumberId: String? = nil
    ) {
        self.content = content
        self.to = to
        self.recipient = recipient
        self.recipientType = recipientType
        self.context = context
        self.bizOpaqueCallbackData = bizOpaqueCallbackData
        self.recipientIdentityKeyHash = recipientIdentityKeyHash
        self.messagingAccountId = messagingAccountId
        self.category = category
        self.ttlSeconds = ttlSeconds
        self.directSendConfig = directSendConfig
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case to
        case recipient
        case recipientType = "recipient_type"
        case context
        case bizOpaqueCallbackData = "biz_opaque_callback_data"
        case recipientIdentityKeyHash = "recipient_identity_key_hash"
        case messagingAccountId = "messaging_account_id"
        case category
        case ttlSeconds = "ttl_seconds"
        case directSendConfig = "direct_send_config"
        case phoneNumberId = "phone_number_id"
    }

    public init(from decoder: Decoder) throws {
        content = try Content(from: decoder)
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        to = try keys.decodeIfPresent(String.self, forKey: .to)
        recipient = try keys.decodeIfPresent(String.self, forKey: .recipient)
        recipientType = try keys.decodeIfPresent(RecipientType.self, forKey: .recipientType)
        context = try keys.decodeIfPresent(ReplyTo.self, forKey: .context)
        bizOpaqueCallbackData = try keys.decodeIfPresent(String.self, forKey: .bizOpaqueCallbackData)
        recipientIdentityKeyHash = try keys.decodeIfPresent(String.self, forKey: .recipientIdentityKeyHash)
        messagingAccountId = try keys.decodeIfPresent(String.self, forKey: .messagingAccountId)
        category = try keys.decodeIfPresent(DirectSendCategory.self, forKey: .category)
        ttlSeconds = try keys.decodeIfPresent(Int64.self, forKey: .ttlSeconds)
        directSendConfig = try keys.decodeIfPresent(DirectSendConfig.self, forKey: .directSendConfig)
        phoneNumberId = try keys.decodeIfPresent(String.self, forKey: .phoneNumberId)
    }

    public func encode(to encoder: Encoder) throws {
        try content.encode(to: encoder)
        var keys = encoder.container(keyedBy: CodingKeys.self)
        try keys.encodeIfPresent(to, forKey: .to)
        try keys.encodeIfPresent(recipient, forKey: .recipient)
        try keys.encodeIfPresent(recipientType, forKey: .recipientType)
        try keys.encodeIfPresent(context, forKey: .context)
        try keys.encodeIfPresent(bizOpaqueCallbackData, forKey: .bizOpaqueCallbackData)
        try keys.encodeIfPresent(recipientIdentityKeyHash, forKey: .recipientIdentityKeyHash)
        try keys.encodeIfPresent(messagingAccountId, forKey: .messagingAccountId)
        try keys.encodeIfPresent(category, forKey: .category)
        try keys.encodeIfPresent(ttlSeconds, forKey: .ttlSeconds)
        try keys.encodeIfPresent(directSendConfig, forKey: .directSendConfig)
        try keys.encodeIfPresent(phoneNumberId, forKey: .phoneNumberId)
    }
}

/// Type of the recipient in `to`.
/// Other values are accepted, too.
public struct RecipientType: Choice {
    /// An individual WhatsApp user.
    public static let individual = RecipientType(rawValue: "individual")
    /// A WhatsApp group.
    public static let group = RecipientType(rawValue: "group")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Content of a message.
public enum Content: Codable, Hashable, Sendable {
    /// Text, with optional link preview.
    case text(TextBody)
    /// Image with optional caption.
    case image(ImageMedia)
    /// Video with optional caption.
    case video(VideoMedia)
    /// Audio file or voice message.
    case audio(AudioMedia)
    /// Document with optional caption and file name.
    case document(DocumentMedia)
    /// Static or animated sticker.
    case sticker(StickerMedia)
    /// Location on a map.
    case location(LocationPin)
    /// Template message: an approved template with its parameters.
    case template(TemplateMessage)
    /// Interactive message: buttons, lists, products, flows, requests and orders.
    case interactive(Interactive)
    /// Contact cards. 1 to 257; fewer are recommended.
    case contacts([ContactCard])
    /// Reaction with an emoji, or its removal.
    case reaction(Reaction)
    /// Pin or unpin of a group message.
    case pin(Pin)

    public init(from decoder: Decoder) throws {
        switch try decoder.tag(
            "text",
            "image",
            "video",
            "audio",
            "document",
            "sticker",
            "location",
            "template",
            "interactive",
            "contacts",
            "reaction",
            "pin"
        ) {
        case "text": self = .text(try decoder.content("text"))
        case "image": self = .image(try decoder.content("image"))
        case "video": self = .video(try decoder.content("video"))
        case "audio": self = .audio(try decoder.content("audio"))
        case "document": self = .document(try decoder.content("document"))
        case "sticker": self = .sticker(try decoder.content("sticker"))
        case "location": self = .location(try decoder.content("location"))
        case "template": self = .template(try decoder.content("template"))
        case "interactive": self = .interactive(try decoder.content("interactive"))
        case "contacts": self = .contacts(try decoder.content("contacts"))
        case "reaction": self = .reaction(try decoder.content("reaction"))
        case "pin": self = .pin(try decoder.content("pin"))
        case let other: throw decoder.unknownContent(other)
        }
    }

    public func encode(to encoder: Encoder) throws {
        switch self {
        case .text(let value): try encoder.tag("text", content: value)
        case .image(let value): try encoder.tag("image", content: value)
        case .video(let value): try encoder.tag("video", content: value)
        case .audio(let value): try encoder.tag("audio", content: value)
        case .document(let value): try encoder.tag("document", content: value)
        case .sticker(let value): try encoder.tag("sticker", content: value)
        case .location(let value): try encoder.tag("location", content: value)
        case .template(let value): try encoder.tag("template", content: value)
        case .interactive(let value): try encoder.tag("interactive", content: value)
        case .contacts(let value): try encoder.tag("contacts", content: value)
        case .reaction(let value): try encoder.tag("reaction", content: value)
        case .pin(let value): try encoder.tag("pin", content: value)
        }
    }
}

/// Text of a message, with WhatsApp formatting and an optional preview of the first link.
public struct TextBody: Codable, Hashable, Sendable {
    /// Text of the message. 1 to 4,096 characters.
    public var body: String
    /// Shows a preview of the first link, which must begin with `http://` or `https://`. Default: `false`.
    public var previewUrl: Bool?

    public init(body: String, previewUrl: Bool? = nil) {
        self.body = body
        self.previewUrl = previewUrl
    }

    enum CodingKeys: String, CodingKey {
        case body
        case previewUrl = "preview_url"
    }
}

/// An image: JPEG or PNG, at most 5 MB. Set `id` (an uploaded file, faster) or `link` (a public URL, which the platform
/// fetches and caches for 10 minutes).
public struct ImageMedia: Codable, Hashable, Sendable {
    /// Media ID of the uploaded image.
    public var id: String?
    /// Public `http` or `https` URL of the image.
    public var link: String?
    /// Caption below the image. At most 1,024 characters.
    public var caption: String?

    public init(id: String? = nil, link: String? = nil, caption: String? = nil) {
        self.id = id
        self.link = link
        self.caption = caption
    }
}

/// A video: MP4 or 3GPP with H.264 and AAC, at most 16 MB. Set `id` (an uploaded file, faster) or `link` (a public URL,
/// which the platform fetches and caches for 10 minutes).
public struct VideoMedia: Codable, Hashable, Sendable {
    /// Media ID of the uploaded video.
    public var id: String?
    /// Public `http` or `https` URL of the video.
    public var link: String?
    /// Caption below the video. At most 1,024 characters.
    public var caption: String?

    public init(id: String? = nil, link: String? = nil, caption: String? = nil) {
        self.id = id
        self.link = link
        self.caption = caption
    }
}

/// An audio file: AAC, AMR, MP3, MP4 or OGG, at most 16 MB. Set `id` (an uploaded file, faster) or `link` (a public
/// URL, which the platform fetches and caches for 10 minutes).
public struct AudioMedia: Codable, Hashable, Sendable {
    /// Media ID of the uploaded audio file.
    public var id: String?
    /// Public `http` or `https` URL of the audio file.
    public var link: String?
    /// Sends the audio as a voice message: OGG with the OPUS codec, mono. Shows a play button if the file has at most
    /// 512 KB. Adds the status `played`. Default: `false`.
    public var voice: Bool?

    public init(id: String? = nil, link: String? = nil, voice: Bool? = nil) {
        self.id = id
        self.link = link
        self.voice = voice
    }
}

/// A document: PDF, plain text, Word, Excel or PowerPoint, at most 100 MB. Set `id` (an uploaded file, faster) or
/// `link` (a public URL, which the platform fetches and caches for 10 minutes).
public struct DocumentMedia: Codable, Hashable, Sendable {
    /// Media ID of the uploaded document.
    public var id: String?
    /// Public `http` or `https` URL of the document.
    public var link: String?
    /// Caption below the document. At most 1,024 characters.
    public var caption: String?
    /// File name of the document. Its extension determines the icon.
    public var filename: String?

    public init(id: String? = nil, link: String? = nil, caption: String? = nil, filename: String? = nil) {
        self.id = id
        self.link = link
        self.caption = caption
        self.filename = filename
    }
}

/// A sticker: WebP of 512 × 512 pixels, at most 100 KB if static and 500 KB if animated. Set `id` (an uploaded file,
/// faster) or `link` (a public URL, which the platform fetches and caches for 10 minutes).
public struct StickerMedia: Codable, Hashable, Sendable {
    /// Media ID of the uploaded sticker.
    public var id: String?
    /// Public `http` or `https` URL of the sticker.
    public var link: String?

    public init(id: String? = nil, link: String? = nil) {
        self.id = id
        self.link = link
    }
}

/// A location on a map.
public struct LocationPin: Codable, Hashable, Sendable {
    /// Latitude in degrees, from -90 to 90.
    public var latitude: Double
    /// Longitude in degrees, from -180 to 180.
    public var longitude: Double
    /// Name of the location.
    public var name: String?
    /// Address of the location.
    public var address: String?

    public init(latitude: Double, longitude: Double, name: String? = nil, address: String? = nil) {
        self.latitude = latitude
        self.longitude = longitude
        self.name = name
        self.address = address
    }
}

/// A template message: an approved template with its parameters.
public struct TemplateMessage: Codable, Hashable, Sendable {
    /// Name of the template. At most 512 lowercase letters, digits and underscores.
    public var name: String
    /// Language of the template.
    public var language: TemplateLanguage
    /// Components with parameters. Their number and types must match the template, otherwise the message fails with
    /// code 132000 or 132012.
    public var components: [TemplateComponent]?

    public init(name: String, language: TemplateLanguage, components: [TemplateComponent]? = nil) {
        self.name = name
        self.language = language
        self.components = components
    }
}

/// Language of a template.
public struct TemplateLanguage: Codable, Hashable, Sendable {
    /// Language code, such as `en` or `en_US`.
    public var code: String
    /// Language policy: `deterministic`, the only value.
    public var policy: String?

    public init(code: String, policy: String? = nil) {
        self.code = code
        self.policy = policy
    }
}

/// A component of a template message, with the parameters of one part of the template.
public enum TemplateComponent: Codable, Hashable, Sendable {
    /// Parameter of the header.
    case header(TemplateHeader)
    /// Parameters of the body.
    case body(TemplateBody)
    /// Parameters of a button.
    case button(TemplateButton)
    /// Expiration of a limited-time offer.
    case limitedTimeOffer(TemplateOffer)
    /// Parameters of the carousel cards.
    case carousel(TemplateCarousel)
    /// Web page to open when the user taps the message.
    case tapTargetConfiguration(TemplateTapTarget)
    /// Status update of an order.
    case orderStatus(TemplateOrderStatus)

    public init(from decoder: Decoder) throws {
        switch try decoder.tag() {
        case "header": self = .header(try TemplateHeader(from: decoder))
        case "body": self = .body(try TemplateBody(from: decoder))
        case "button": self = .button(try TemplateButton(from: decoder))
        case "limited_time_offer": self = .limitedTimeOffer(try TemplateOffer(from: decoder))
        case "carousel": self = .carousel(try TemplateCarousel(from: decoder))
        case "tap_target_configuration": self = .tapTargetConfiguration(try TemplateTapTarget(from: decoder))
        case "order_status": self = .orderStatus(try TemplateOrderStatus(from: decoder))
        case let other: throw decoder.unknownContent(other)
        }
    }

    public func encode(to encoder: Encoder) throws {
        switch self {
        case .header(let value): try encoder.tag("header", beside: value)
        case .body(let value): try encoder.tag("body", beside: value)
        case .button(let value): try encoder.tag("button", beside: value)
        case .limitedTimeOffer(let value): try encoder.tag("limited_time_offer", beside: value)
        case .carousel(let value): try encoder.tag("carousel", beside: value)
        case .tapTargetConfiguration(let value): try encoder.tag("tap_target_configuration", beside: value)
        case .orderStatus(let value): try encoder.tag("order_status", beside: value)
        }
    }
}

/// Parameter of a template header.
public struct TemplateHeader: Codable, Hashable, Sendable {
    /// Header parameter. Exactly one.
    public var parameters: [TemplateHeaderParameter]

    public init(parameters: [TemplateHeaderParameter]) {
        self.parameters = parameters
    }
}

/// A parameter of a template header.
public struct TemplateHeaderParameter: Codable, Hashable, Sendable {
    /// Value of the parameter.
    public var value: TemplateHeaderValue
    /// Name of the parameter, for templates with named parameters. Lowercase letters and underscores.
    public var parameterName: String?

    public init(_ value: TemplateHeaderValue, parameterName: String? = nil) {
        self.value = value
        self.parameterName = parameterName
    }

    enum CodingKeys: String, CodingKey {
        case parameterName = "parameter_name"
    }

    public init(from decoder: Decoder) throws {
        value = try TemplateHeaderValue(from: decoder)
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        parameterName = try keys.decodeIfPresent(String.self, forKey: .parameterName)
    }

    public func encode(to encoder: Encoder) throws {
        try value.encode(to: encoder)
        var keys = encoder.container(keyedBy: CodingKeys.self)
        try keys.encodeIfPresent(parameterName, forKey: .parameterName)
    }
}

/// Value of a header parameter.
public enum TemplateHeaderValue: Codable, Hashable, Sendable {
    /// Text value. The whole header has at most 60 characters.
    /// No line breaks or tabs, and at most 4 consecutive spaces.
    case text(String)
    /// Image in the header.
    case image(HeaderMedia)
    /// Video in the header.
    case video(HeaderMedia)
    /// Document in the header (PDF).
    case document(HeaderDocument)
    /// GIF in the header: MP4 of at most 3.5 MB. Marketing Messages API only.
    case gif(HeaderMedia)
    /// Location on a map.
    case location(TemplateLocation)
    /// Product of a catalog.
    case product(ProductAction)

    public init(from decoder: Decoder) throws {
        switch try decoder.tag("text", "image", "video", "document", "gif", "location", "product") {
        case "text": self = .text(try decoder.content("text"))
        case "image": self = .image(try decoder.content("image"))
        case "video": self = .video(try decoder.content("video"))
        case "document": self = .document(try decoder.content("document"))
        case "gif": self = .gif(try decoder.content("gif"))
        case "location": self = .location(try decoder.content("location"))
        case "product": self = .product(try decoder.content("product"))
        case let other: throw decoder.unknownContent(other)
        }
    }

    public func encode(to encoder: Encoder) throws {
        switch self {
        case .text(let value): try encoder.tag("text", content: value)
        case .image(let value): try encoder.tag("image", content: value)
        case .video(let value): try encoder.tag("video", content: value)
        case .document(let value): try encoder.tag("document", content: value)
        case .gif(let value): try encoder.tag("gif", content: value)
        case .location(let value): try encoder.tag("location", content: value)
        case .product(let value): try encoder.tag("product", content: value)
        }
    }
}

/// Image or video in a header. Set `id` (an uploaded file) or `link` (a public URL).
public struct HeaderMedia: Codable, Hashable, Sendable {
    /// Media ID of the uploaded file.
    public var id: String?
    /// Public `http` or `https` URL of the file.
    public var link: String?

    public init(id: String? = nil, link: String? = nil) {
        self.id = id
        self.link = link
    }
}

/// Document in a header. Set `id` (an uploaded file) or `link` (a public URL).
public struct HeaderDocument: Codable, Hashable, Sendable {
    /// Media ID of the uploaded document.
    public var id: String?
    /// Public `http` or `https` URL of the document.
    public var link: String?
    /// File name of the document. Its extension determines the icon.
    public var filename: String?

    public init(id: String? = nil, link: String? = nil, filename: String? = nil) {
        self.id = id
        self.link = link
        self.filename = filename
    }
}

/// Location on a map, in a template header.
public struct TemplateLocation: Codable, Hashable, Sendable {
    /// Latitude in degrees, from -90 to 90.
    public var latitude: Double
    /// Longitude in degrees, from -180 to 180.
    public var longitude: Double
    /// Name of the location.
    public var name: String
    /// Address of the location.
    public var address: String

    public init(latitude: Double, longitude: Double, name: String, address: String) {
        self.latitude = latitude
        self.longitude = longitude
        self.name = name
        self.address = address
    }
}

/// Reference to a product of a catalog.
public struct ProductAction: Codable, Hashable, Sendable {
    /// ID of the catalog.
    public var catalogId: String
    /// Retailer ID of the product in the catalog.
    public var productRetailerId: String

    public init(catalogId: String, productRetailerId: String) {
        self.catalogId = catalogId
        self.productRetailerId = productRetailerId
    }

    enum CodingKeys: String, CodingKey {
        case catalogId = "catalog_id"
        case productRetailerId = "product_retailer_id"
    }
}

/// Parameters of a template body.
public struct TemplateBody: Codable, Hashable, Sendable {
    /// Body parameters, one for each variable of the template: all by position, or all by name.
    /// All parameters have a name, or none has.
    public var parameters: [TemplateParameter]

    public init(parameters: [TemplateParameter]) {
        self.parameters = parameters
    }
}

/// A parameter of a template body.
public struct TemplateParameter: Codable, Hashable, Sendable {
    /// Value of the parameter.
    public var value: TemplateValue
    /// Name of the parameter, for templates with named parameters. Lowercase letters and underscores.
    public var parameterName: String?

    public init(_ value: TemplateValue, parameterName: String? = nil) {
        self.value = value
        self.parameterName = parameterName
    }

    enum CodingKeys: String, CodingKey {
        case parameterName = "parameter_name"
    }

    public init(from decoder: Decoder) throws {
        value = try TemplateValue(from: decoder)
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        parameterName = try keys.decodeIfPresent(String.self, forKey: .parameterName)
    }

    public func encode(to encoder: Encoder) throws {
        try value.encode(to: encoder)
        var keys = encoder.container(keyedBy: CodingKeys.self)
        try keys.encodeIfPresent(parameterName, forKey: .parameterName)
    }
}

/// Value of a body parameter.
public enum TemplateValue: Codable, Hashable, Sendable {
    /// Text value. At most 32,768 characters if the template consists of the body only; otherwise the whole body has at
    /// most 1,024.
    /// No line breaks or tabs, and at most 4 consecutive spaces.
    case text(String)
    /// An amount of money.
    case currency(TemplateCurrency)
    /// Date and time.
    case dateTime(TemplateDateTime)
    /// Group ID, for the group invite template. The platform replaces it with the invite link.
    case groupId(String)

    public init(from decoder: Decoder) throws {
        switch try decoder.tag("text", "currency", "date_time", "group_id") {
        case "text": self = .text(try decoder.content("text"))
        case "currency": self = .currency(try decoder.content("currency"))
        case "date_time": self = .dateTime(try decoder.content("date_time"))
        case "group_id": self = .groupId(try decoder.content("group_id"))
        case let other: throw decoder.unknownContent(other)
        }
    }

    public func encode(to encoder: Encoder) throws {
        switch self {
        case .text(let value): try encoder.tag("text", content: value)
        case .currency(let value): try encoder.tag("currency", content: value)
        case .dateTime(let value): try encoder.tag("date_time", content: value)
        case .groupId(let value): try encoder.tag("group_id", content: value)
        }
    }
}

/// An amount of money, formatted for the user's locale.
public struct TemplateCurrency: Codable, Hashable, Sendable {
    /// Fallback text, shown if the amount cannot be formatted.
    public var fallbackValue: String
    /// Currency, as an ISO 4217 code such as `USD`.
    public var code: String
    /// Amount multiplied by 1,000.
    public var amount1000: Int64

    public init(fallbackValue: String, code: String, amount1000: Int64) {
        self.fallbackValue = fallbackValue
        self.code = code
        self.amount1000 = amount1000
    }

    enum CodingKeys: String, CodingKey {
        case fallbackValue = "fallback_value"
        case code
        case amount1000 = "amount_1000"
    }
}

/// A date, shown as the fallback text.
public struct TemplateDateTime: Codable, Hashable, Sendable {
    /// Text to show.
    public var fallbackValue: String

    public init(fallbackValue: String) {
        self.fallbackValue = fallbackValue
    }

    enum CodingKeys: String, CodingKey {
        case fallbackValue = "fallback_value"
    }
}

/// Parameters of a template button.
/// If `sub_type` is not `voice_call`: `index` is required; `parameters` has at most 1 item.
/// If `sub_type` is `url`: `parameters.type` must be `text`.
/// If `sub_type` is `quick_reply`: `parameters.type` must be `payload`; `parameters.payload` has at most 256 characters.
/// If `sub_type` is `copy_code`: `parameters.type` must be `coupon_code`.
/// If `sub_type` is `catalog`, `mpm`, `flow` or `order_details`: `parameters.type` must be `action`.
/// If `sub_type` is `mpm`: `parameters.action.sections` is required.
/// If `sub_type` is `order_details`: `parameters.action.order_details` is required.
/// If `sub_type` is `voice_call`: `parameters.type` must be `ttl_minutes` or `payload`.
public struct TemplateButton: Codable, Hashable, Sendable {
    /// Type of the button.
    public var subType: TemplateButtonType
    /// Parameters of the button. One; up to two for `voice_call`.
    public var parameters: [TemplateButtonParameter]
    /// Position of the button in the template, from 0 to 9. Required, except for `voice_call`.
    public var index: Int64?

    public init(subType: TemplateButtonType, parameters: [TemplateButtonParameter], index: Int64? = nil) {
        self.subType = subType
        self.parameters = parameters
        self.index = index
    }

    enum CodingKeys: String, CodingKey {
        case subType = "sub_type"
        case parameters
        case index
    }
}

/// Type of a template button with parameters.
/// Other values are accepted, too.
public struct TemplateButtonType: Choice {
    /// URL button. The parameter is appended to the URL of the template.
    public static let url = TemplateButtonType(rawValue: "url")
    /// Quick reply button. The payload is returned when the user taps the button.
    public static let quickReply = TemplateButtonType(rawValue: "quick_reply")
    /// Copy code button, for a coupon code.
    public static let copyCode = TemplateButtonType(rawValue: "copy_code")
    /// Catalog button, which opens the product catalog.
    public static let catalog = TemplateButtonType(rawValue: "catalog")
    /// Multi-product button (MPM), which opens products of the catalog.
    public static let mpm = TemplateButtonType(rawValue: "mpm")
    /// Flow button, which opens a flow.
    public static let flow = TemplateButtonType(rawValue: "flow")
    /// Order details button, which opens an order to pay.
    public static let orderDetails = TemplateButtonType(rawValue: "order_details")
    /// Voice call button, which calls the business.
    public static let voiceCall = TemplateButtonType(rawValue: "voice_call")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A parameter of a template button.
/// If `payment_link_preview` is set: `text` is required.
public struct TemplateButtonParameter: Codable, Hashable, Sendable {
    /// Value of the parameter.
    public var value: TemplateButtonValue
    /// Shows a payment preview of the link. For `url` buttons in India, for enabled accounts.
    public var paymentLinkPreview: Bool?

    public init(_ value: TemplateButtonValue, paymentLinkPreview: Bool? = nil) {
        self.value = value
        self.paymentLinkPreview = paymentLinkPreview
    }

    enum CodingKeys: String, CodingKey {
        case paymentLinkPreview = "payment_link_preview"
    }

    public init(from decoder: Decoder) throws {
        value = try TemplateButtonValue(from: decoder)
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        paymentLinkPreview = try keys.decodeIfPresent(Bool.self, forKey: .paymentLinkPreview)
    }

    public func encode(to encoder: Encoder) throws {
        try value.encode(to: encoder)
        var keys = encoder.container(keyedBy: CodingKeys.self)
        try keys.encodeIfPresent(paymentLinkPreview, forKey: .paymentLinkPreview)
    }
}

/// Value of a button parameter.
public enum TemplateButtonValue: Codable, Hashable, Sendable {
    /// Text, for `url`: the end of the URL. The whole URL has at most 2,000 characters.
    /// No line breaks or tabs, and at most 4 consecutive spaces.
    case text(String)
    /// Payload. For `quick_reply`: returned when the user taps the button, at most 256 characters. For `voice_call`:
    /// returned with the call, at most 512 characters.
    case payload(String)
    /// Coupon code, for `copy_code`. 1 to 20 characters; at most 15 recommended.
    case couponCode(String)
    /// Action data, for `catalog`, `mpm`, `flow` and `order_details`.
    case action(TemplateButtonAction)
    /// Lifetime of the button in minutes, for `voice_call`. 1 to 43,200. Default: 10,080 (7 days).
    case ttlMinutes(Int64)

    public init(from decoder: Decoder) throws {
        switch try decoder.tag("text", "payload", "coupon_code", "action", "ttl_minutes") {
        case "text": self = .text(try decoder.content("text"))
        case "payload": self = .payload(try decoder.content("payload"))
        case "coupon_code": self = .couponCode(try decoder.content("coupon_code"))
        case "action": self = .action(try decoder.content("action"))
        case "ttl_minutes": self = .ttlMinutes(try decoder.content("ttl_minutes"))
        case let other: throw decoder.unknownContent(other)
        }
    }

    public func encode(to encoder: Encoder) throws {
        switch self {
        case .text(let value): try encoder.tag("text", content: value)
        case .payload(let value): try encoder.tag("payload", content: value)
        case .couponCode(let value): try encoder.tag("coupon_code", content: value)
        case .action(let value): try encoder.tag("action", content: value)
        case .ttlMinutes(let value): try encoder.tag("ttl_minutes", content: value)
        }
    }
}

/// Action data of a template button.
public struct TemplateButtonAction: Codable, Hashable, Sendable {
    /// Retailer ID of the product that provides the thumbnail image. For `catalog` and `mpm`.
    public var thumbnailProductRetailerId: String?
    /// Product sections. Required for `mpm`. 1 to 10 sections, with at most 30 products in total.
    public var sections: [ProductSection]?
    /// Token of this flow session, returned with the completed flow. For `flow`. Default: `unused`.
    public var flowToken: String?
    /// Input data of the first screen. For `flow`.
    public var flowActionData: [String: JSONValue]?
    /// Order to review and pay. Required for `order_details`.
    public var orderDetails: OrderDetails?

    public init(
        thumbnailProductRetailerId: String? = nil,
        sections: [ProductSection]? = nil,
        flowToken: String? = nil,
        flowActionData: [String: JSONValue]? = nil,
        orderDetails: OrderDetails? = nil
    ) {
        self.thumbnailProductRetailerId = thumbnailProductRetailerId
        self.sections = sections
        self.flowToken = flowToken
        self.flowActionData = flowActionData
        self.orderDetails = orderDetails
    }

    enum CodingKeys: String, CodingKey {
        case thumbnailProductRetailerId = "thumbnail_product_retailer_id"
        case sections
        case flowToken = "flow_token"
        case flowActionData = "flow_action_data"
        case orderDetails = "order_details"
    }
}

/// A section of products.
public struct ProductSection: Codable, Hashable, Sendable {
    /// Products of the section. At least one.
    public var productItems: [ProductItem]
    /// Title of the section. At most 24 characters. Required if there are several sections.
    public var title: String?

    public init(productItems: [ProductItem], title: String? = nil) {
        self.productItems = productItems
        self.title = title
    }

    enum CodingKeys: String, CodingKey {
        case productItems = "product_items"
        case title
    }
}

/// A product in a section.
public struct ProductItem: Codable, Hashable, Sendable {
    /// Retailer ID of the product in the catalog.
    public var productRetailerId: String

    public init(productRetailerId: String) {
        self.productRetailerId = productRetailerId
    }

    enum CodingKeys: String, CodingKey {
        case productRetailerId = "product_retailer_id"
    }
}

/// An order with its amounts and payment options. All amounts are integers in hundredths of the currency.
/// At most one of `beneficiaries`, `shipping_info`.
/// The amounts add up: `subtotal` is the sum of the items, and `total_amount` is subtotal + tax + shipping - discount.
/// If `currency` is `INR`: `reference_id` has at most 35 characters.
/// If `shipping_info` is set: `order.items` has at most 1 item; `order.items.quantity` is at most 100.
public struct OrderDetails: Codable, Hashable, Sendable {
    /// Reference ID of the order, unique for each message. Letters, digits, `_`, `-` and `.`. At most 35 characters in
    /// India, 60 in Brazil.
    public var referenceId: String
    /// Type of the goods: digital or physical.
    public var type: GoodsType
    /// Currency of all amounts.
    public var currency: OrderCurrency
    /// Total amount: subtotal + tax + shipping - discount.
    public var totalAmount: Amount
    /// Items and amounts of the order.
    public var order: OrderToPay
    /// Payment options of the order.
    public var paymentSettings: [PaymentSetting]?
    /// Payment type of the older request format: `upi` in India, `br` in Brazil. Replaced by `payment_settings`.
    public var paymentType: String?
    /// Name of the payment configuration, with payment type `upi`. At most 60 characters.
    public var paymentConfiguration: String?
    /// Preferred payment method in India, offered first. At most one.
    public var preferredPaymentMethods: [PreferredPaymentMethod]?
    /// Beneficiaries: recipients of the delivery. For physical goods in India.
    public var beneficiaries: [Beneficiary]?
    /// Addresses to choose from, in checkout templates. Replaces `beneficiaries`. The list is empty if no address is
    /// known.
    public var shippingInfo: ShippingInfo?

    public init(
        referenceId: String,
        type: GoodsType,
        currency: OrderCurrency,
        totalAmount: Amount,
        order: OrderToPay,
        paymentSettings: [PaymentSetting]? = nil,
        paymentType: String? = nil,
        paymentConfiguration: String? = nil,
        preferredPaymentMethods: [PreferredPaymentMethod]? = nil,
        beneficiaries: [Beneficiary]? = nil,
        shippingInfo: ShippingInfo? = nil
    ) {
        self.referenceId = referenceId
        self.type = type
        self.currency = currency
        self.totalAmount = totalAmount
        self.order = order
        self.paymentSettings = paymentSettings
        self.paymentType = paymentType
        self.paymentConfiguration = paymentConfiguration
        self.preferredPaymentMethods = preferredPaymentMethods
        self.beneficiaries = beneficiaries
        self.shippingInfo = shippingInfo
    }

    enum CodingKeys: String, CodingKey {
        case referenceId = "reference_id"
        case type
        case currency
        case totalAmount = "total_amount"
        case order
        case paymentSettings = "payment_settings"
        case paymentType = "payment_type"
        case paymentConfiguration = "payment_configuration"
        case preferredPaymentMethods = "preferred_payment_methods"
        case beneficiaries
        case shippingInfo = "shipping_info"
    }
}

/// Type of the goods: digital or physical.
/// Other values are accepted, too.
public struct GoodsType: Choice {
    /// Digital goods: no delivery address required.
    public static let digitalGoods = GoodsType(rawValue: "digital-goods")
    /// Physical goods: a delivery address is required.
    public static let physicalGoods = GoodsType(rawValue: "physical-goods")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Currency of an order, as an ISO 4217 code.
/// Other values are accepted, too.
public struct OrderCurrency: Choice {
    /// Indian rupees (INR).
    public static let inr = OrderCurrency(rawValue: "INR")
    /// Brazilian reais (BRL).
    public static let brl = OrderCurrency(rawValue: "BRL")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// An amount of money.
public struct Amount: Codable, Hashable, Sendable {
    /// Amount multiplied by `offset`. At least 0.
    public var value: Int64
    /// Factor of the value. Always 100.
    public var offset: Int64

    public init(value: Int64, offset: Int64) {
        self.value = value
        self.offset = offset
    }
}

/// Items and amounts of an order that is not paid yet.
/// If `items.image` is set: `items` has at most 10 items, each with at most one of `image`, `retailer_id`; `catalog_id` is not allowed.
public struct OrderToPay: Codable, Hashable, Sendable {
    /// Items of the order. At least one; at most 10 if items have images.
    public var items: [OrderItem]
    /// Subtotal: the sum of (`sale_amount`, or else `amount`) × `quantity` over all items.
    public var subtotal: Amount
    /// Taxes on the order.
    public var tax: DescribedAmount
    /// Shipping costs of the order.
    public var shipping: DescribedAmount?
    /// Discount on the order.
    public var discount: Discount?
    /// ID of the catalog that contains the items.
    public var catalogId: String?
    /// Expiration of the order, after which it cannot be paid.
    public var expiration: OrderExpiration?
    /// Type of the order: `quick_pay` skips the review step.
    public var type: String?

    public init(
        items: [OrderItem],
        subtotal: Amount,
        tax: DescribedAmount,
        shipping: DescribedAmount? = nil,
        discount: Discount? = nil,
        catalogId: String? = nil,
        expiration: OrderExpiration? = nil,
        type: String? = nil
    ) {
        self.items = items
        self.subtotal = subtotal
        self.tax = tax
        self.shipping = shipping
        self.discount = discount
        self.catalogId = catalogId
        self.expiration = expiration
        self.type = type
    }

    enum CodingKeys: String, CodingKey {
        case items
        case subtotal
        case tax
        case shipping
        case discount
        case catalogId = "catalog_id"
        case expiration
        case type
    }
}

/// An item of an order.
public struct OrderItem: Codable, Hashable, Sendable {
    /// Name of the item. At most 60 characters.
    public var name: String
    /// Regular price of one unit.
    public var amount: Amount
    /// Number of units. At least 1.
    public var quantity: Int64
    /// Sale price of one unit, if lower than the regular price.
    public var saleAmount: Amount?
    /// Retailer ID of the item in the catalog.
    public var retailerId: String?
    /// Image of the item. Not allowed with `catalog_id`.
    public var image: OrderImage?
    /// Country of origin. For items without a catalog, in India.
    public var countryOfOrigin: String?
    /// Name of the importer. For items without a catalog, in India.
    public var importerName: String?
    /// Address of the importer. For items without a catalog, in India.
    public var importerAddress: ImporterAddress?

    public init(
        name: String,
        amount: Amount,
        quantity: Int64,
        saleAmount: Amount? = nil,
        retailerId: String? = nil,
        image: OrderImage? = nil,
        countryOfOrigin: String? = nil,
        importerName: String? = nil,
        importerAddress: ImporterAddress? = nil
    ) {
        self.name = name
        self.amount = amount
        self.quantity = quantity
        self.saleAmount = saleAmount
        self.retailerId = retailerId
        self.image = image
        self.countryOfOrigin = countryOfOrigin
        self.importerName = importerName
        self.importerAddress = importerAddress
    }

    enum CodingKeys: String, CodingKey {
        case name
        case amount
        case quantity
        case saleAmount = "sale_amount"
        case retailerId = "retailer_id"
        case image
        case countryOfOrigin = "country_of_origin"
        case importerName = "importer_name"
        case importerAddress = "importer_address"
    }
}

/// Image of an order item.
public struct OrderImage: Codable, Hashable, Sendable {
    /// Public `http` or `https` URL of the image.
    public var link: String

    public init(link: String) {
        self.link = link
    }
}

/// Address of the importer of an item.
public struct ImporterAddress: Codable, Hashable, Sendable {
    /// Street and house number.
    public var addressLine1: String?
    /// Second line of the address.
    public var addressLine2: String?
    /// City or town. At most 120 characters.
    public var city: String?
    /// State, as a two-letter code.
    public var zoneCode: String?
    /// Postal (ZIP) code.
    public var postalCode: String?
    /// Country, as an ISO 3166-1 alpha-2 code.
    public var countryCode: String?

    public init(
        addressLine1: String? = nil,
        addressLine2: String? = nil,
        city: String? = nil,
        zoneCode: String? = nil,
        postalCode: String? = nil,
        countryCode: String? = nil
    ) {
        self.addressLine1 = addressLine1
        self.addressLine2 = addressLine2
        self.city = city
        self.zoneCode = zoneCode
        self.postalCode = postalCode
        self.countryCode = countryCode
    }

    enum CodingKeys: String, CodingKey {
        case addressLine1 = "address_line1"
        case addressLine2 = "address_line2"
        case city
        case zoneCode = "zone_code"
        case postalCode = "postal_code"
        case countryCode = "country_code"
    }
}

/// An amount of money with a description.
public struct DescribedAmount: Codable, Hashable, Sendable {
    /// Amount multiplied by `offset`. At least 0.
    public var value: Int64
    /// Factor of the value. Always 100.
    public var offset: Int64
    /// Description of the amount. At most 60 characters.
    public var description: String?

    public init(value: Int64, offset: Int64, description: String? = nil) {
        self.value = value
        self.offset = offset
        self.description = description
    }
}

/// Discount on an order.
public struct Discount: Codable, Hashable, Sendable {
    /// Amount multiplied by `offset`. At least 0.
    public var value: Int64
    /// Factor of the value. Always 100.
    public var offset: Int64
    /// Description of the discount. At most 60 characters.
    public var description: String?
    /// Name of the discount program. At most 60 characters.
    public var discountProgramName: String?

    public init(value: Int64, offset: Int64, description: String? = nil, discountProgramName: String? = nil) {
        self.value = value
        self.offset = offset
        self.description = description
        self.discountProgramName = discountProgramName
    }

    enum CodingKeys: String, CodingKey {
        case value
        case offset
        case description
        case discountProgramName = "discount_program_name"
    }
}

/// Expiration of an order, after which it cannot be paid.
public struct OrderExpiration: Codable, Hashable, Sendable {
    /// Expiration time as text. Seconds since the Unix epoch. At least 300 s in the future; only the platform checks
    /// this (code 131009).
    public var timestamp: String
    /// Description of the expiration, shown to the user. At most 120 characters.
    public var description: String

    public init(timestamp: String, description: String) {
        self.timestamp = timestamp
        self.description = description
    }
}

/// A payment option of an order.
public enum PaymentSetting: Codable, Hashable, Sendable {
    /// Payment gateway, in India.
    case paymentGateway(PaymentGateway)
    /// UPI app link, in India.
    case upiIntentLink(UpiIntentLink)
    /// Link to a payment page.
    case paymentLink(PaymentLink)
    /// Dynamic Pix code, in Brazil.
    case pixDynamicCode(PixDynamicCode)
    /// Boleto bank slip, in Brazil.
    case boleto(Boleto)
    /// Stored payment card, in Brazil.
    case offsiteCardPay(OffsiteCardPay)

    public init(from decoder: Decoder) throws {
        switch try decoder.tag(
            "payment_gateway",
            "upi_intent_link",
            "payment_link",
            "pix_dynamic_code",
            "boleto",
            "offsite_card_pay"
        ) {
        case "payment_gateway": self = .paymentGateway(try decoder.content("payment_gateway"))
        case "upi_intent_link": self = .upiIntentLink(try decoder.content("upi_intent_link"))
        case "payment_link": self = .paymentLink(try decoder.content("payment_link"))
        case "pix_dynamic_code": self = .pixDynamicCode(try decoder.content("pix_dynamic_code"))
        case "boleto": self = .boleto(try decoder.content("boleto"))
        case "offsite_card_pay": self = .offsiteCardPay(try decoder.content("offsite_card_pay"))
        case let other: throw decoder.unknownContent(other)
        }
    }

    public func encode(to encoder: Encoder) throws {
        switch self {
        case .paymentGateway(let value): try encoder.tag("payment_gateway", content: value)
        case .upiIntentLink(let value): try encoder.tag("upi_intent_link", content: value)
        case .paymentLink(let value): try encoder.tag("payment_link", content: value)
        case .pixDynamicCode(let value): try encoder.tag("pix_dynamic_code", content: value)
        case .boleto(let value): try encoder.tag("boleto", content: value)
        case .offsiteCardPay(let value): try encoder.tag("offsite_card_pay", content: value)
        }
    }
}

/// A payment gateway, in India.
public struct PaymentGateway: Codable, Hashable, Sendable {
    /// Provider of the payment gateway.
    public var type: PaymentGatewayType
    /// Name of the payment configuration. At most 60 characters.
    public var configurationName: String
    /// Data for Razorpay, if it is the provider.
    public var razorpay: Razorpay?
    /// Data for PayU, if it is the provider.
    public var payu: Payu?
    /// Data for Zaakpay, if it is the provider.
    public var zaakpay: Zaakpay?
    /// Data for BillDesk, if it is the provider.
    public var billdesk: Billdesk?
    /// Enabled payment options: `upi`, `web`.
    public var enabledPaymentOptions: [String]?
    /// Preferred payment method, offered first. At most one.
    public var preferredPaymentMethods: [PreferredPaymentMethod]?

    public init(
        type: PaymentGatewayType,
        configurationName: String,
        razorpay: Razorpay? = nil,
        payu: Payu? = nil,
        zaakpay: Zaakpay? = nil,
        billdesk: Billdesk? = nil,
        enabledPaymentOptions: [String]? = nil,
        preferredPaymentMethods: [PreferredPaymentMethod]? = nil
    ) {
        self.type = type
        self.configurationName = configurationName
        self.razorpay = razorpay
        self.payu = payu
        self.zaakpay = zaakpay
        self.billdesk = billdesk
        self.enabledPaymentOptions = enabledPaymentOptions
        self.preferredPaymentMethods = preferredPaymentMethods
    }

    enum CodingKeys: String, CodingKey {
        case type
        case configurationName = "configuration_name"
        case razorpay
        case payu
        case zaakpay
        case billdesk
        case enabledPaymentOptions = "enabled_payment_options"
        case preferredPaymentMethods = "preferred_payment_methods"
    }
}

/// Provider of a payment gateway.
/// Other values are accepted, too.
public struct PaymentGatewayType: Choice {
    /// BillDesk payment gateway.
    public static let billdesk = PaymentGatewayType(rawValue: "billdesk")
    /// Razorpay payment gateway.
    public static let razorpay = PaymentGatewayType(rawValue: "razorpay")
    /// PayU payment gateway.
    public static let payu = PaymentGatewayType(rawValue: "payu")
    /// Zaakpay payment gateway.
    public static let zaakpay = PaymentGatewayType(rawValue: "zaakpay")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Data for the payment gateway Razorpay.
public struct Razorpay: Codable, Hashable, Sendable {
    /// Receipt number of the business. At most 40 characters.
    public var receipt: String?
    /// Notes by name. At most 15, each at most 256 characters.
    public var notes: [String: String]?

    public init(receipt: String? = nil, notes: [String: String]? = nil) {
        self.receipt = receipt
        self.notes = notes
    }
}

/// Data for the payment gateway PayU.
public struct Payu: Codable, Hashable, Sendable {
    /// User-defined field 1. At most 255 characters.
    public var udf1: String?
    /// User-defined field 2. At most 255 characters.
    public var udf2: String?
    /// User-defined field 3. At most 255 characters.
    public var udf3: String?
    /// User-defined field 4. At most 255 characters.
    public var udf4: String?

    public init(udf1: String? = nil, udf2: String? = nil, udf3: String? = nil, udf4: String? = nil) {
        self.udf1 = udf1
        self.udf2 = udf2
        self.udf3 = udf3
        self.udf4 = udf4
    }
}

/// Data for the payment gateway Zaakpay.
public struct Zaakpay: Codable, Hashable, Sendable {
    /// Extra field 1. At most 180 characters.
    public var extra1: String?
    /// Extra field 2. At most 180 characters.
    public var extra2: String?

    public init(extra1: String? = nil, extra2: String? = nil) {
        self.extra1 = extra1
        self.extra2 = extra2
    }
}

/// Data for the payment gateway BillDesk.
public struct Billdesk: Codable, Hashable, Sendable {
    /// Additional information 1. At most 120 characters.
    public var additionalInfo1: String?
    /// Additional information 2. At most 120 characters.
    public var additionalInfo2: String?
    /// Additional information 3. At most 120 characters.
    public var additionalInfo3: String?
    /// Additional information 4. At most 120 characters.
    public var additionalInfo4: String?
    /// Additional information 5. At most 120 characters.
    public var additionalInfo5: String?
    /// Additional information 6. At most 120 characters.
    public var additionalInfo6: String?
    /// Additional information 7. At most 120 characters.
    public var additionalInfo7: String?

    public init(
        additionalInfo1: String? = nil,
        additionalInfo2: String? = nil,
        additionalInfo3: String? = nil,
        additionalInfo4: String? = nil,
        additionalInfo5: String? = nil,
        additionalInfo6: String? = nil,
        additionalInfo7: String? = nil
    ) {
        self.additionalInfo1 = additionalInfo1
        self.additionalInfo2 = additionalInfo2
        self.additionalInfo3 = additionalInfo3
        self.additionalInfo4 = additionalInfo4
        self.additionalInfo5 = additionalInfo5
        self.additionalInfo6 = additionalInfo6
        self.additionalInfo7 = additionalInfo7
    }

    enum CodingKeys: String, CodingKey {
        case additionalInfo1 = "additional_info1"
        case additionalInfo2 = "additional_info2"
        case additionalInfo3 = "additional_info3"
        case additionalInfo4 = "additional_info4"
        case additionalInfo5 = "additional_info5"
        case additionalInfo6 = "additional_info6"
        case additionalInfo7 = "additional_info7"
    }
}

/// A payment method that is offered first.
public struct PreferredPaymentMethod: Codable, Hashable, Sendable {
    /// Name of the payment method, such as `gpay`, `phonepe`, `paytm`, `amazonpay`, `cred` or `mobikwik`.
    public var method: String

    public init(method: String) {
        self.method = method
    }
}

/// A link that opens a UPI app.
public struct UpiIntentLink: Codable, Hashable, Sendable {
    /// UPI link, such as `upi://pay?pa=…`. Only the parameters `pa`, `pn`, `mc`, `purpose` and `tr` are allowed.
    public var link: String

    public init(link: String) {
        self.link = link
    }
}

/// A link to a payment page.
public struct PaymentLink: Codable, Hashable, Sendable {
    /// URL of the payment page.
    public var uri: String
    /// URL to open after a successful payment. In India only.
    public var successUrl: String?
    /// URL to open after a canceled payment. In India only.
    public var cancelUrl: String?

    public init(uri: String, successUrl: String? = nil, cancelUrl: String? = nil) {
        self.uri = uri
        self.successUrl = successUrl
        self.cancelUrl = cancelUrl
    }

    enum CodingKeys: String, CodingKey {
        case uri
        case successUrl = "success_url"
        case cancelUrl = "cancel_url"
    }
}

/// A dynamic Pix code for one order, in Brazil.
public struct PixDynamicCode: Codable, Hashable, Sendable {
    /// Pix code to pay the order.
    public var code: String
    /// Name of the merchant.
    public var merchantName: String
    /// Pix key of the merchant.
    public var key: String
    /// Type of the Pix key.
    public var keyType: PixKeyType

    public init(code: String, merchantName: String, key: String, keyType: PixKeyType) {
        self.code = code
        self.merchantName = merchantName
        self.key = key
        self.keyType = keyType
    }

    enum CodingKeys: String, CodingKey {
        case code
        case merchantName = "merchant_name"
        case key
        case keyType = "key_type"
    }
}

/// Type of a Pix key.
/// Other values are accepted, too.
public struct PixKeyType: Choice {
    /// CPF, the tax number of a person.
    public static let cpf = PixKeyType(rawValue: "CPF")
    /// CNPJ, the tax number of a company.
    public static let cnpj = PixKeyType(rawValue: "CNPJ")
    /// An email address.
    public static let email = PixKeyType(rawValue: "EMAIL")
    /// A phone number.
    public static let phone = PixKeyType(rawValue: "PHONE")
    /// EVP, a random key.
    public static let evp = PixKeyType(rawValue: "EVP")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A boleto (bank slip), in Brazil.
public struct Boleto: Codable, Hashable, Sendable {
    /// Digitable line of the boleto.
    public var digitableLine: String

    public init(digitableLine: String) {
        self.digitableLine = digitableLine
    }

    enum CodingKeys: String, CodingKey {
        case digitableLine = "digitable_line"
    }
}

/// A stored payment card, in Brazil.
public struct OffsiteCardPay: Codable, Hashable, Sendable {
    /// Last four digits of the card.
    public var lastFourDigits: String
    /// ID of the stored card at the business.
    public var credentialId: String

    public init(lastFourDigits: String, credentialId: String) {
        self.lastFourDigits = lastFourDigits
        self.credentialId = credentialId
    }

    enum CodingKeys: String, CodingKey {
        case lastFourDigits = "last_four_digits"
        case credentialId = "credential_id"
    }
}

/// Beneficiary of an order in India: recipient of the delivery.
public struct Beneficiary: Codable, Hashable, Sendable {
    /// Name of the beneficiary. At most 200 characters.
    public var name: String
    /// Street and house number. At most 100 characters.
    public var addressLine1: String
    /// City or town.
    public var city: String
    /// State in India.
    public var state: String
    /// Country of the address: `India`.
    public var country: String
    /// Postal code. Exactly 6 digits.
    public var postalCode: String
    /// Second line of the address. At most 100 characters.
    public var addressLine2: String?

    public init(
        name: String,
        addressLine1: String,
        city: String,
        state: String,
        country: String,
        postalCode: String,
        addressLine2: String? = nil
    ) {
        self.name = name
        self.addressLine1 = addressLine1
        self.city = city
        self.state = state
        self.country = country
        self.postalCode = postalCode
        self.addressLine2 = addressLine2
    }

    enum CodingKeys: String, CodingKey {
        case name
        case addressLine1 = "address_line1"
        case city
        case state
        case country
        case postalCode = "postal_code"
        case addressLine2 = "address_line2"
    }
}

/// Addresses to choose from, in checkout templates.
public struct ShippingInfo: Codable, Hashable, Sendable {
    /// Country of the addresses: `IN`.
    public var country: String
    /// Addresses to choose from. Empty if no address is known.
    public var addresses: [ShippingAddress]

    public init(country: String, addresses: [ShippingAddress]) {
        self.country = country
        self.addresses = addresses
    }
}

/// An address to choose, in checkout templates.
public struct ShippingAddress: Codable, Hashable, Sendable {
    /// Name of the recipient. At most 256 characters.
    public var name: String?
    /// Phone number of the recipient. At most 12 characters.
    public var phoneNumber: String?
    /// Street and other address details. At most 512 characters.
    public var address: String?
    /// City or town. At most 100 characters.
    public var city: String?
    /// State in India. At most 100 characters.
    public var state: String?
    /// PIN code (postal code). At most 6 characters.
    public var inPinCode: String?
    /// House or apartment number. At most 8 characters.
    public var houseNumber: String?
    /// Floor of the building. At most 10 characters.
    public var floorNumber: String?
    /// Tower of the building. At most 8 characters.
    public var towerNumber: String?
    /// Name of the building. At most 128 characters.
    public var buildingName: String?
    /// Landmark near the address. At most 128 characters.
    public var landmarkArea: String?

    public init(
        name: String? = nil,
        phoneNumber: String? = nil,
        address: String? = nil,
        city: String? = nil,
        state: String? = nil,
        inPinCode: String? = nil,
        houseNumber: String? = nil,
        floorNumber: String? = nil,
        towerNumber: String? = nil,
        buildingName: String? = nil,
        landmarkArea: String? = nil
    ) {
        self.name = name
        self.phoneNumber = phoneNumber
        self.address = address
        self.city = city
        self.state = state
        self.inPinCode = inPinCode
        self.houseNumber = houseNumber
        self.floorNumber = floorNumber
        self.towerNumber = towerNumber
        self.buildingName = buildingName
        self.landmarkArea = landmarkArea
    }

    enum CodingKeys: String, CodingKey {
        case name
        case phoneNumber = "phone_number"
        case address
        case city
        case state
        case inPinCode = "in_pin_code"
        case houseNumber = "house_number"
        case floorNumber = "floor_number"
        case towerNumber = "tower_number"
        case buildingName = "building_name"
        case landmarkArea = "landmark_area"
    }
}

/// Limited-time offer of a template.
public struct TemplateOffer: Codable, Hashable, Sendable {
    /// Offer parameter. Exactly one.
    public var parameters: [TemplateOfferParameter]

    public init(parameters: [TemplateOfferParameter]) {
        self.parameters = parameters
    }
}

/// A parameter of a limited-time offer.
public enum TemplateOfferParameter: Codable, Hashable, Sendable {
    /// Expiration of the offer.
    case limitedTimeOffer(OfferEnd)

    public init(from decoder: Decoder) throws {
        switch try decoder.tag("limited_time_offer") {
        case "limited_time_offer": self = .limitedTimeOffer(try decoder.content("limited_time_offer"))
        case let other: throw decoder.unknownContent(other)
        }
    }

    public func encode(to encoder: Encoder) throws {
        switch self {
        case .limitedTimeOffer(let value): try encoder.tag("limited_time_offer", content: value)
        }
    }
}

/// Expiration of a limited-time offer.
public struct OfferEnd: Codable, Hashable, Sendable {
    /// Expiration time. Milliseconds since the Unix epoch.
    public var expirationTimeMs: Int64

    public init(expirationTimeMs: Int64) {
        self.expirationTimeMs = expirationTimeMs
    }

    enum CodingKeys: String, CodingKey {
        case expirationTimeMs = "expiration_time_ms"
    }
}

/// Parameters of a template carousel.
public struct TemplateCarousel: Codable, Hashable, Sendable {
    /// Cards of the carousel. 2 to 10, as many as the template has. Each order has its own `reference_id`.
    public var cards: [TemplateCard]

    public init(cards: [TemplateCard]) {
        self.cards = cards
    }
}

/// Parameters of a carousel card.
public struct TemplateCard: Codable, Hashable, Sendable {
    /// Position of the card, from 0 to 9.
    public var cardIndex: Int64
    /// Components of the card with parameters.
    public var components: [TemplateCardComponent]

    public init(cardIndex: Int64, components: [TemplateCardComponent]) {
        self.cardIndex = cardIndex
        self.components = components
    }

    enum CodingKeys: String, CodingKey {
        case cardIndex = "card_index"
        case components
    }
}

/// A component of a carousel card, with the parameters of one part of the card.
public enum TemplateCardComponent: Codable, Hashable, Sendable {
    /// Parameter of the card's header.
    case header(TemplateHeader)
    /// Parameters of the card's body.
    case body(TemplateBody)
    /// Parameters of a card button.
    case button(TemplateButton)

    public init(from decoder: Decoder) throws {
        switch try decoder.tag() {
        case "header": self = .header(try TemplateHeader(from: decoder))
        case "body": self = .body(try TemplateBody(from: decoder))
        case "button": self = .button(try TemplateButton(from: decoder))
        case let other: throw decoder.unknownContent(other)
        }
    }

    public func encode(to encoder: Encoder) throws {
        switch self {
        case .header(let value): try encoder.tag("header", beside: value)
        case .body(let value): try encoder.tag("body", beside: value)
        case .button(let value): try encoder.tag("button", beside: value)
        }
    }
}

/// Tap target of a template message: the web page to open when the user taps the message.
public struct TemplateTapTarget: Codable, Hashable, Sendable {
    /// Tap target parameter. Exactly one.
    public var parameters: [TemplateTapTargetParameter]

    public init(parameters: [TemplateTapTargetParameter]) {
        self.parameters = parameters
    }
}

/// A tap target parameter.
public enum TemplateTapTargetParameter: Codable, Hashable, Sendable {
    /// Web page to open. Exactly one.
    case tapTargetConfiguration([TapTarget])

    public init(from decoder: Decoder) throws {
        switch try decoder.tag("tap_target_configuration") {
        case "tap_target_configuration": self = .tapTargetConfiguration(try decoder.content("tap_target_configuration"))
        case let other: throw decoder.unknownContent(other)
        }
    }

    public func encode(to encoder: Encoder) throws {
        switch self {
        case .tapTargetConfiguration(let value): try encoder.tag("tap_target_configuration", content: value)
        }
    }
}

/// Web page to open when the user taps the message.
public struct TapTarget: Codable, Hashable, Sendable {
    /// URL of the web page.
    public var url: String
    /// Title of the web page.
    public var title: String

    public init(url: String, title: String) {
        self.url = url
        self.title = title
    }
}

/// Order status of a template message.
public struct TemplateOrderStatus: Codable, Hashable, Sendable {
    /// Order status parameter. Exactly one.
    public var parameters: [TemplateOrderStatusParameter]

    public init(parameters: [TemplateOrderStatusParameter]) {
        self.parameters = parameters
    }
}

/// An order status parameter.
public enum TemplateOrderStatusParameter: Codable, Hashable, Sendable {
    /// Reference to the order and its new status.
    case orderStatus(OrderStatusUpdate)

    public init(from decoder: Decoder) throws {
        switch try decoder.tag("order_status") {
        case "order_status": self = .orderStatus(try decoder.content("order_status"))
        case let other: throw decoder.unknownContent(other)
        }
    }

    public func encode(to encoder: Encoder) throws {
        switch self {
        case .orderStatus(let value): try encoder.tag("order_status", content: value)
        }
    }
}

/// Reference to an order and its new status.
public struct OrderStatusUpdate: Codable, Hashable, Sendable {
    /// Reference ID of the order, as in the `order_details` message.
    public var referenceId: String
    /// New status of the order.
    public var order: OrderProgress
    /// New status of the payment, in Brazil.
    public var payment: OrderPayment?

    public init(referenceId: String, order: OrderProgress, payment: OrderPayment? = nil) {
        self.referenceId = referenceId
        self.order = order
        self.payment = payment
    }

    enum CodingKeys: String, CodingKey {
        case referenceId = "reference_id"
        case order
        case payment
    }
}

/// Status of an order with a description.
public struct OrderProgress: Codable, Hashable, Sendable {
    /// Status of the order.
    public var status: OrderStage
    /// Description of the status. At most 120 characters.
    public var description: String?

    public init(status: OrderStage, description: String? = nil) {
        self.status = status
        self.description = description
    }
}

/// Status of an order.
/// Other values are accepted, too.
public struct OrderStage: Choice {
    /// Pending: not processed yet.
    public static let pending = OrderStage(rawValue: "pending")
    /// Processing: in preparation.
    public static let processing = OrderStage(rawValue: "processing")
    /// Partially shipped: a part of the order is on its way.
    public static let partiallyShipped = OrderStage(rawValue: "partially-shipped")
    /// Shipped: on its way.
    public static let shipped = OrderStage(rawValue: "shipped")
    /// Completed: delivered to the user.
    public static let completed = OrderStage(rawValue: "completed")
    /// Canceled. Not allowed for orders that are paid.
    public static let canceled = OrderStage(rawValue: "canceled")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Status of a payment.
public struct OrderPayment: Codable, Hashable, Sendable {
    /// Status of the payment.
    public var status: OrderPaymentStatus
    /// Time of the status. Seconds since the Unix epoch.
    public var timestamp: Int64

    public init(status: OrderPaymentStatus, timestamp: Int64) {
        self.status = status
        self.timestamp = timestamp
    }
}

/// Status of a payment.
/// Other values are accepted, too.
public struct OrderPaymentStatus: Choice {
    /// Pending: not received yet.
    public static let pending = OrderPaymentStatus(rawValue: "pending")
    /// Captured: payment received.
    public static let captured = OrderPaymentStatus(rawValue: "captured")
    /// Failed: payment not received.
    public static let failed = OrderPaymentStatus(rawValue: "failed")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Content of an interactive message, by type.
public enum Interactive: Codable, Hashable, Sendable {
    /// Up to three reply buttons.
    case button(ReplyButtons)
    /// List of options, behind a button.
    case list(ListMessage)
    /// URL button, which opens a web page.
    case ctaUrl(CtaUrlMessage)
    /// Flow, behind a button.
    case flow(FlowMessage)
    /// Single product of a catalog.
    case product(ProductMessage)
    /// List of up to 30 products of a catalog.
    case productList(ProductListMessage)
    /// Product catalog, behind a button.
    case catalogMessage(CatalogMessage)
    /// Request for the user's location.
    case locationRequestMessage(LocationRequest)
    /// Request for an address, in India.
    case addressMessage(AddressMessage)
    /// Request for the user's phone number.
    case requestContactInfo(ContactRequest)
    /// Request for permission to call the user.
    case callPermissionRequest(CallPermissionRequest)
    /// Button that calls the business.
    case voiceCall(VoiceCallMessage)
    /// Carousel of cards, side by side.
    case carousel(CarouselMessage)
    /// Order details with payment, in India and Brazil.
    case orderDetails(OrderDetailsMessage)
    /// Status update of an order sent earlier with `order_details`.
    case orderStatus(OrderStatusMessage)

    public init(from decoder: Decoder) throws {
        switch try decoder.tag() {
        case "button": self = .button(try ReplyButtons(from: decoder))
        case "list": self = .list(try ListMessage(from: decoder))
        case "cta_url": self = .ctaUrl(try CtaUrlMessage(from: decoder))
        case "flow": self = .flow(try FlowMessage(from: decoder))
        case "product": self = .product(try ProductMessage(from: decoder))
        case "product_list": self = .productList(try ProductListMessage(from: decoder))
        case "catalog_message": self = .catalogMessage(try CatalogMessage(from: decoder))
        case "location_request_message": self = .locationRequestMessage(try LocationRequest(from: decoder))
        case "address_message": self = .addressMessage(try AddressMessage(from: decoder))
        case "request_contact_info": self = .requestContactInfo(try ContactRequest(from: decoder))
        case "call_permission_request": self = .callPermissionRequest(try CallPermissionRequest(from: decoder))
        case "voice_call": self = .voiceCall(try VoiceCallMessage(from: decoder))
        case "carousel": self = .carousel(try CarouselMessage(from: decoder))
        case "order_details": self = .orderDetails(try OrderDetailsMessage(from: decoder))
        case "order_status": self = .orderStatus(try OrderStatusMessage(from: decoder))
        case let other: throw decoder.unknownContent(other)
        }
    }

    public func encode(to encoder: Encoder) throws {
        switch self {
        case .button(let value): try encoder.tag("button", beside: value)
        case .list(let value): try encoder.tag("list", beside: value)
        case .ctaUrl(let value): try encoder.tag("cta_url", beside: value)
        case .flow(let value): try encoder.tag("flow", beside: value)
        case .product(let value): try encoder.tag("product", beside: value)
        case .productList(let value): try encoder.tag("product_list", beside: value)
        case .catalogMessage(let value): try encoder.tag("catalog_message", beside: value)
        case .locationRequestMessage(let value): try encoder.tag("location_request_message", beside: value)
        case .addressMessage(let value): try encoder.tag("address_message", beside: value)
        case .requestContactInfo(let value): try encoder.tag("request_contact_info", beside: value)
        case .callPermissionRequest(let value): try encoder.tag("call_permission_request", beside: value)
        case .voiceCall(let value): try encoder.tag("voice_call", beside: value)
        case .carousel(let value): try encoder.tag("carousel", beside: value)
        case .orderDetails(let value): try encoder.tag("order_details", beside: value)
        case .orderStatus(let value): try encoder.tag("order_status", beside: value)
        }
    }
}

/// A message with up to three reply buttons. The user's choice arrives as a `button_reply`.
public struct ReplyButtons: Codable, Hashable, Sendable {
    /// Body text above the buttons.
    public var body: InteractiveBody
    /// Buttons of the message.
    public var action: ReplyButtonsAction
    /// Header: text, image, video or document.
    public var header: InteractiveHeader?
    /// Footer below the body.
    public var footer: InteractiveFooter?

    public init(
        body: InteractiveBody,
        action: ReplyButtonsAction,
        header: InteractiveHeader? = nil,
        footer: InteractiveFooter? = nil
    ) {
        self.body = body
        self.action = action
        self.header = header
        self.footer = footer
    }
}

/// Body of an interactive message.
public struct InteractiveBody: Codable, Hashable, Sendable {
    /// Text of the body. 1 to 1,024 characters.
    public var text: String

    public init(text: String) {
        self.text = text
    }
}

/// Buttons of a message with reply buttons.
public struct ReplyButtonsAction: Codable, Hashable, Sendable {
    /// Buttons of the message. 1 to 3, with unique IDs and titles.
    /// With Direct Send: up to 10 buttons, if one or two URL buttons come first.
    public var buttons: [ReplyButton]

    public init(buttons: [ReplyButton]) {
        self.buttons = buttons
    }
}

/// A button of a message with reply buttons.
public enum ReplyButton: Codable, Hashable, Sendable {
    /// Reply button, which sends its ID to the business.
    case reply(ReplyOption)
    /// URL button, which opens a web page. Direct Send only.
    case ctaUrl(CtaUrlParameters)

    public init(from decoder: Decoder) throws {
        switch try decoder.tag("reply", "cta_url") {
        case "reply": self = .reply(try decoder.content("reply"))
        case "cta_url": self = .ctaUrl(try decoder.content("cta_url"))
        case let other: throw decoder.unknownContent(other)
        }
    }

    public func encode(to encoder: Encoder) throws {
        switch self {
        case .reply(let value): try encoder.tag("reply", content: value)
        case .ctaUrl(let value): try encoder.tag("cta_url", content: value)
        }
    }
}

/// ID and title of a reply button.
public struct ReplyOption: Codable, Hashable, Sendable {
    /// ID of the button, returned when the user taps it. 1 to 256 characters. No leading or trailing spaces.
    public var id: String
    /// Title of the button. 1 to 20 characters, without formatting.
    public var title: String

    public init(id: String, title: String) {
        self.id = id
        self.title = title
    }
}

/// Label and URL of a URL button.
public struct CtaUrlParameters: Codable, Hashable, Sendable {
    /// Label of the button. 1 to 20 characters.
    public var displayText: String
    /// URL of the web page.
    public var url: String
    /// Shows a payment preview of the link. Available in India, for enabled accounts. Not allowed with a header.
    public var paymentLinkPreview: Bool?

    public init(displayText: String, url: String, paymentLinkPreview: Bool? = nil) {
        self.displayText = displayText
        self.url = url
        self.paymentLinkPreview = paymentLinkPreview
    }

    enum CodingKeys: String, CodingKey {
        case displayText = "display_text"
        case url
        case paymentLinkPreview = "payment_link_preview"
    }
}

/// Header of an interactive message.
public struct InteractiveHeader: Codable, Hashable, Sendable {
    /// Content of the header: text, image, video or document.
    public var content: HeaderContent
    /// Subtitle below a text header. At most 60 characters. Documented in the platform's OpenAPI file only.
    public var subText: String?

    public init(_ content: HeaderContent, subText: String? = nil) {
        self.content = content
        self.subText = subText
    }

    enum CodingKeys: String, CodingKey {
        case subText = "sub_text"
    }

    public init(from decoder: Decoder) throws {
        content = try HeaderContent(from: decoder)
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        subText = try keys.decodeIfPresent(String.self, forKey: .subText)
    }

    public func encode(to encoder: Encoder) throws {
        try content.encode(to: encoder)
        var keys = encoder.container(keyedBy: CodingKeys.self)
        try keys.encodeIfPresent(subText, forKey: .subText)
    }
}

/// Content of a header: text, image, video or document.
public enum HeaderContent: Codable, Hashable, Sendable {
    /// Text header. 1 to 60 characters, without formatting.
    case text(String)
    /// Image in the header.
    case image(HeaderMedia)
    /// Video in the header.
    case video(HeaderMedia)
    /// Document in the header.
    case document(HeaderDocument)

    public init(from decoder: Decoder) throws {
        switch try decoder.tag("text", "image", "video", "document") {
        case "text": self = .text(try decoder.content("text"))
        case "image": self = .image(try decoder.content("image"))
        case "video": self = .video(try decoder.content("video"))
        case "document": self = .document(try decoder.content("document"))
        case let other: throw decoder.unknownContent(other)
        }
    }

    public func encode(to encoder: Encoder) throws {
        switch self {
        case .text(let value): try encoder.tag("text", content: value)
        case .image(let value): try encoder.tag("image", content: value)
        case .video(let value): try encoder.tag("video", content: value)
        case .document(let value): try encoder.tag("document", content: value)
        }
    }
}

/// Footer of an interactive message.
public struct InteractiveFooter: Codable, Hashable, Sendable {
    /// Text of the footer. 1 to 60 characters.
    public var text: String

    public init(text: String) {
        self.text = text
    }
}

/// A message with a button that opens a list of options. The user's choice arrives as a `list_reply`.
public struct ListMessage: Codable, Hashable, Sendable {
    /// Body text above the button.
    public var body: ListBody
    /// Options of the list.
    public var action: ListAction
    /// Text header. List messages allow no other header.
    public var header: TitleHeader?
    /// Footer below the body.
    public var footer: InteractiveFooter?

    public init(body: ListBody, action: ListAction, header: TitleHeader? = nil, footer: InteractiveFooter? = nil) {
        self.body = body
        self.action = action
        self.header = header
        self.footer = footer
    }
}

/// Body of a list message.
public struct ListBody: Codable, Hashable, Sendable {
    /// Text of the body. 1 to 4,096 characters.
    public var text: String

    public init(text: String) {
        self.text = text
    }
}

/// Button and options of a list message.
public struct ListAction: Codable, Hashable, Sendable {
    /// Label of the button that opens the list. 1 to 20 characters.
    public var button: String
    /// Sections of the list. 1 to 10, with at most 10 rows in total. Each needs a title if there are several.
    /// Row IDs are unique across all sections.
    /// Each section has a title if there are several.
    public var sections: [ListSection]

    public init(button: String, sections: [ListSection]) {
        self.button = button
        self.sections = sections
    }
}

/// A section of a list message.
public struct ListSection: Codable, Hashable, Sendable {
    /// Rows of the section. At least one.
    public var rows: [ListRow]
    /// Title of the section. At most 24 characters. Required if there are several sections.
    public var title: String?

    public init(rows: [ListRow], title: String? = nil) {
        self.rows = rows
        self.title = title
    }
}

/// A row (option) of a list message.
public struct ListRow: Codable, Hashable, Sendable {
    /// ID of the row, returned when the user chooses it. 1 to 200 characters, unique in the list.
    public var id: String
    /// Title of the row. 1 to 24 characters.
    public var title: String
    /// Description below the title. At most 72 characters.
    public var description: String?

    public init(id: String, title: String, description: String? = nil) {
        self.id = id
        self.title = title
        self.description = description
    }
}

/// Text header of a message that allows no other header.
public struct TitleHeader: Codable, Hashable, Sendable {
    /// Text of the header. 1 to 60 characters, without formatting.
    public var text: String
    /// Subtitle below the text. At most 60 characters. Documented in the platform's OpenAPI file only.
    public var subText: String?

    public init(text: String, subText: String? = nil) {
        self.text = text
        self.subText = subText
    }

    enum CodingKeys: String, CodingKey {
        case text
        case subText = "sub_text"
    }
}

/// A message with a URL button. No webhook is sent when the user taps the button.
/// If `action.parameters.payment_link_preview` is `true`: `header` is not allowed.
public struct CtaUrlMessage: Codable, Hashable, Sendable {
    /// Body text above the button.
    public var body: InteractiveBody
    /// URL button of the message.
    public var action: CtaUrlAction
    /// Header: text, image, video or document.
    public var header: InteractiveHeader?
    /// Footer below the body.
    public var footer: InteractiveFooter?

    public init(
        body: InteractiveBody,
        action: CtaUrlAction,
        header: InteractiveHeader? = nil,
        footer: InteractiveFooter? = nil
    ) {
        self.body = body
        self.action = action
        self.header = header
        self.footer = footer
    }
}

/// URL button of a message.
public struct CtaUrlAction: Codable, Hashable, Sendable {
    /// Label and URL of the button.
    public var parameters: CtaUrlParameters

    public init(parameters: CtaUrlParameters) {
        self.parameters = parameters
    }
}

/// A message with a button that opens a flow. The completed flow arrives as an `nfm_reply`.
public struct FlowMessage: Codable, Hashable, Sendable {
    /// Body text above the button.
    public var body: InteractiveBody
    /// Flow button of the message.
    public var action: FlowMessageAction
    /// Header: text, image, video or document.
    public var header: InteractiveHeader?
    /// Footer below the body.
    public var footer: InteractiveFooter?

    public init(
        body: InteractiveBody,
        action: FlowMessageAction,
        header: InteractiveHeader? = nil,
        footer: InteractiveFooter? = nil
    ) {
        self.body = body
        self.action = action
        self.header = header
        self.footer = footer
    }
}

/// Flow button of a message.
public struct FlowMessageAction: Codable, Hashable, Sendable {
    /// Flow to open and its first screen.
    public var parameters: FlowMessageParameters

    public init(parameters: FlowMessageParameters) {
        self.parameters = parameters
    }
}

/// Flow to open and its first screen.
/// If `flow_action` is not `navigate`: `flow_action_payload` is not allowed.
public struct FlowMessageParameters: Codable, Hashable, Sendable {
    /// Label of the button. 1 to 30 characters; at most 20 recommended.
    /// No emoji allowed.
    public var flowCta: String
    /// ID of the flow.
    public var flowId: String?
    /// Name of the flow, instead of `flow_id`.
    public var flowName: String?
    /// Publication state of the flow. Default: `published`.
    public var mode: FlowMode?
    /// Token of this flow session, returned with the completed flow and sent to the endpoint of the business. Default:
    /// `unused`.
    public var flowToken: String?
    /// First action of the flow: open a screen, or request data from the endpoint. Default: `navigate`.
    public var flowAction: FlowAction?
    /// First screen of the flow. Only with `navigate`.
    public var flowActionPayload: FlowActionPayload?

    public init(
        flowCta: String,
        flowId: String? = nil,
        flowName: String? = nil,
        mode: FlowMode? = nil,
        flowToken: String? = nil,
        flowAction: FlowAction? = nil,
        flowActionPayload: FlowActionPayload? = nil
    ) {
        self.flowCta = flowCta
        self.flowId = flowId
        self.flowName = flowName
        self.mode = mode
        self.flowToken = flowToken
        self.flowAction = flowAction
        self.flowActionPayload = flowActionPayload
    }

    enum CodingKeys: String, CodingKey {
        case flowCta = "flow_cta"
        case flowId = "flow_id"
        case flowName = "flow_name"
        case mode
        case flowToken = "flow_token"
        case flowAction = "flow_action"
        case flowActionPayload = "flow_action_payload"
    }
}

/// Publication state of a flow.
/// Other values are accepted, too.
public struct FlowMode: Choice {
    /// Published and available to users.
    public static let published = FlowMode(rawValue: "published")
    /// Draft, for tests only.
    public static let draft = FlowMode(rawValue: "draft")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// First action of a flow.
/// Other values are accepted, too.
public struct FlowAction: Choice {
    /// Navigate to the screen in the message.
    public static let navigate = FlowAction(rawValue: "navigate")
    /// Request the first screen from the endpoint of the business.
    public static let dataExchange = FlowAction(rawValue: "data_exchange")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// First screen of a flow.
public struct FlowActionPayload: Codable, Hashable, Sendable {
    /// ID of the screen, which must be an entry screen. Default: `FIRST_ENTRY_SCREEN`.
    public var screen: String?
    /// Input data of the screen. At least one key.
    public var data: [String: JSONValue]?

    public init(screen: String? = nil, data: [String: JSONValue]? = nil) {
        self.screen = screen
        self.data = data
    }
}

/// A message with one product of a catalog.
public struct ProductMessage: Codable, Hashable, Sendable {
    /// Product to show.
    public var action: ProductAction
    /// Body text of the message.
    public var body: InteractiveBody?
    /// Footer below the body.
    public var footer: InteractiveFooter?

    public init(action: ProductAction, body: InteractiveBody? = nil, footer: InteractiveFooter? = nil) {
        self.action = action
        self.body = body
        self.footer = footer
    }
}

/// A message with up to 30 products of a catalog. Unknown products are left out; if no product is known, the message
/// fails.
public struct ProductListMessage: Codable, Hashable, Sendable {
    /// Text header of the message.
    public var header: TitleHeader
    /// Body text above the products.
    public var body: InteractiveBody
    /// Products to show.
    public var action: ProductListAction
    /// Footer below the body.
    public var footer: InteractiveFooter?

    public init(
        header: TitleHeader,
        body: InteractiveBody,
        action: ProductListAction,
        footer: InteractiveFooter? = nil
    ) {
        self.header = header
        self.body = body
        self.action = action
        self.footer = footer
    }
}

/// Products of a catalog, in sections.
public struct ProductListAction: Codable, Hashable, Sendable {
    /// ID of the catalog.
    public var catalogId: String
    /// Sections of the list. 1 to 10, with at most 30 products in total. Each needs a title if there are several.
    /// Each section has a title if there are several.
    public var sections: [ProductSection]

    public init(catalogId: String, sections: [ProductSection]) {
        self.catalogId = catalogId
        self.sections = sections
    }

    enum CodingKeys: String, CodingKey {
        case catalogId = "catalog_id"
        case sections
    }
}

/// A message with a button that opens the catalog.
public struct CatalogMessage: Codable, Hashable, Sendable {
    /// Body text above the button.
    public var body: InteractiveBody
    /// Catalog button of the message.
    public var action: CatalogAction
    /// Footer below the body.
    public var footer: InteractiveFooter?

    public init(body: InteractiveBody, action: CatalogAction, footer: InteractiveFooter? = nil) {
        self.body = body
        self.action = action
        self.footer = footer
    }
}

/// Catalog button of a message.
public struct CatalogAction: Codable, Hashable, Sendable {
    /// Thumbnail of the catalog.
    public var parameters: CatalogParameters?

    public init(parameters: CatalogParameters? = nil) {
        self.parameters = parameters
    }
}

/// Thumbnail of a catalog message.
public struct CatalogParameters: Codable, Hashable, Sendable {
    /// Retailer ID of the product that provides the thumbnail image. Default: the first product of the catalog.
    public var thumbnailProductRetailerId: String?

    public init(thumbnailProductRetailerId: String? = nil) {
        self.thumbnailProductRetailerId = thumbnailProductRetailerId
    }

    enum CodingKeys: String, CodingKey {
        case thumbnailProductRetailerId = "thumbnail_product_retailer_id"
    }
}

/// A message with a button to share the location. The answer arrives as a `location` message.
public struct LocationRequest: Codable, Hashable, Sendable {
    /// Body text above the button.
    public var body: InteractiveBody
    /// Button to share the location.
    public var action: LocationRequestAction

    public init(body: InteractiveBody, action: LocationRequestAction) {
        self.body = body
        self.action = action
    }
}

/// Button to share the location.
public struct LocationRequestAction: Codable, Hashable, Sendable {
    public init() {}
}

/// A message with an address form, for businesses and users in India. The answer arrives as an `nfm_reply`. If the
/// user's app is too old, the message fails with code 1026.
public struct AddressMessage: Codable, Hashable, Sendable {
    /// Body text above the form.
    public var body: InteractiveBody
    /// Address form of the message.
    public var action: AddressMessageAction
    /// Header: text, image, video or document.
    public var header: InteractiveHeader?
    /// Footer below the body.
    public var footer: InteractiveFooter?

    public init(
        body: InteractiveBody,
        action: AddressMessageAction,
        header: InteractiveHeader? = nil,
        footer: InteractiveFooter? = nil
    ) {
        self.body = body
        self.action = action
        self.header = header
        self.footer = footer
    }
}

/// Address form of a message.
public struct AddressMessageAction: Codable, Hashable, Sendable {
    /// Country and prefilled values of the form.
    public var parameters: AddressMessageParameters

    public init(parameters: AddressMessageParameters) {
        self.parameters = parameters
    }
}

/// Country and prefilled values of an address form.
public struct AddressMessageParameters: Codable, Hashable, Sendable {
    /// Country of the address: `IN`.
    public var country: String
    /// Prefilled values of the form.
    public var values: IndianAddress?
    /// Saved addresses to choose from.
    public var savedAddresses: [SavedAddress]?
    /// Validation errors of the previous answer: error text by field name.
    public var validationErrors: [String: String]?

    public init(
        country: String,
        values: IndianAddress? = nil,
        savedAddresses: [SavedAddress]? = nil,
        validationErrors: [String: String]? = nil
    ) {
        self.country = country
        self.values = values
        self.savedAddresses = savedAddresses
        self.validationErrors = validationErrors
    }

    enum CodingKeys: String, CodingKey {
        case country
        case values
        case savedAddresses = "saved_addresses"
        case validationErrors = "validation_errors"
    }
}

/// An address in India.
public struct IndianAddress: Codable, Hashable, Sendable {
    /// Name of the recipient.
    public var name: String?
    /// Phone number of the recipient.
    public var phoneNumber: String?
    /// PIN code (postal code). At most 6 characters.
    public var inPinCode: String?
    /// House or apartment number.
    public var houseNumber: String?
    /// Floor of the building.
    public var floorNumber: String?
    /// Tower of the building.
    public var towerNumber: String?
    /// Name of the building.
    public var buildingName: String?
    /// Street and other address details.
    public var address: String?
    /// Landmark near the address.
    public var landmarkArea: String?
    /// City or town.
    public var city: String?
    /// State in India.
    public var state: String?

    public init(
        name: String? = nil,
        phoneNumber: String? = nil,
        inPinCode: String? = nil,
        houseNumber: String? = nil,
        floorNumber: String? = nil,
        towerNumber: String? = nil,
        buildingName: String? = nil,
        address: String? = nil,
        landmarkArea: String? = nil,
        city: String? = nil,
        state: String? = nil
    ) {
        self.name = name
        self.phoneNumber = phoneNumber
        self.inPinCode = inPinCode
        self.houseNumber = houseNumber
        self.floorNumber = floorNumber
        self.towerNumber = towerNumber
        self.buildingName = buildingName
        self.address = address
        self.landmarkArea = landmarkArea
        self.city = city
        self.state = state
    }

    enum CodingKeys: String, CodingKey {
        case name
        case phoneNumber = "phone_number"
        case inPinCode = "in_pin_code"
        case houseNumber = "house_number"
        case floorNumber = "floor_number"
        case towerNumber = "tower_number"
        case buildingName = "building_name"
        case address
        case landmarkArea = "landmark_area"
        case city
        case state
    }
}

/// A saved address that the user can choose.
public struct SavedAddress: Codable, Hashable, Sendable {
    /// ID of the address, returned when the user chooses it.
    public var id: String
    /// Address to show.
    public var value: IndianAddress

    public init(id: String, value: IndianAddress) {
        self.id = id
        self.value = value
    }
}

/// A message with a button to share the phone number. The platform sets the label of the button. The answer arrives as
/// a `contacts` message with the origin `contact_request`.
public struct ContactRequest: Codable, Hashable, Sendable {
    /// Body text above the button.
    public var body: InteractiveBody
    /// Button to share the phone number.
    public var action: ContactRequestAction

    public init(body: InteractiveBody, action: ContactRequestAction) {
        self.body = body
        self.action = action
    }
}

/// Button to share the phone number.
public struct ContactRequestAction: Codable, Hashable, Sendable {
    public init() {}
}

/// A request for permission to call the user. The answer arrives as a `call_permission_reply`. At most 1 request in 24
/// hours and 2 in 7 days per user; a connected call resets both counts.
public struct CallPermissionRequest: Codable, Hashable, Sendable {
    /// Button to grant or decline the permission.
    public var action: CallPermissionRequestAction
    /// Body text above the button.
    public var body: InteractiveBody?

    public init(action: CallPermissionRequestAction, body: InteractiveBody? = nil) {
        self.action = action
        self.body = body
    }
}

/// Button to grant or decline the call permission.
public struct CallPermissionRequestAction: Codable, Hashable, Sendable {
    public init() {}
}

/// A message with a button that calls the business.
public struct VoiceCallMessage: Codable, Hashable, Sendable {
    /// Body text above the button.
    public var body: InteractiveBody
    /// Call button of the message.
    public var action: VoiceCallAction

    public init(body: InteractiveBody, action: VoiceCallAction) {
        self.body = body
        self.action = action
    }
}

/// Button that calls the business.
public struct VoiceCallAction: Codable, Hashable, Sendable {
    /// Label and lifetime of the button.
    public var parameters: VoiceCallParameters?

    public init(parameters: VoiceCallParameters? = nil) {
        self.parameters = parameters
    }
}

/// Label and lifetime of a call button.
public struct VoiceCallParameters: Codable, Hashable, Sendable {
    /// Label of the button. At most 20 characters. Default: "Call Now".
    public var displayText: String?
    /// Lifetime of the button in minutes. 1 to 43,200. Default: 10,080 (7 days).
    public var ttlMinutes: Int64?
    /// Custom data, returned in the webhooks of the call as `cta_payload`. At most 512 characters.
    public var payload: String?

    public init(displayText: String? = nil, ttlMinutes: Int64? = nil, payload: String? = nil) {
        self.displayText = displayText
        self.ttlMinutes = ttlMinutes
        self.payload = payload
    }

    enum CodingKeys: String, CodingKey {
        case displayText = "display_text"
        case ttlMinutes = "ttl_minutes"
        case payload
    }
}

/// A carousel message: cards side by side, below a body text.
public struct CarouselMessage: Codable, Hashable, Sendable {
    /// Body text above the cards.
    public var body: InteractiveBody
    /// Cards of the carousel.
    public var action: CarouselAction

    public init(body: InteractiveBody, action: CarouselAction) {
        self.body = body
        self.action = action
    }
}

/// Cards of a carousel message.
public struct CarouselAction: Codable, Hashable, Sendable {
    /// Cards of the carousel. 2 to 10, all with the same elements.
    /// All cards show products of the same catalog, or all have the same type and number of buttons.
    public var cards: [CarouselCard]

    public init(cards: [CarouselCard]) {
        self.cards = cards
    }
}

/// A card of a carousel: a product card or a media card.
public enum CarouselCard: Codable, Hashable, Sendable {
    /// Product card, from a catalog.
    case product(ProductCard)
    /// Media card: image or video, with text and buttons.
    case ctaUrl(MediaCard)

    public init(from decoder: Decoder) throws {
        switch try decoder.tag() {
        case "product": self = .product(try ProductCard(from: decoder))
        case "cta_url": self = .ctaUrl(try MediaCard(from: decoder))
        case let other: throw decoder.unknownContent(other)
        }
    }

    public func encode(to encoder: Encoder) throws {
        switch self {
        case .product(let value): try encoder.tag("product", beside: value)
        case .ctaUrl(let value): try encoder.tag("cta_url", beside: value)
        }
    }
}

/// A product card of a carousel.
public struct ProductCard: Codable, Hashable, Sendable {
    /// Position of the card, from 0 to 9.
    public var cardIndex: Int64
    /// Product of the card. All cards use the same catalog.
    public var action: ProductCardAction

    public init(cardIndex: Int64, action: ProductCardAction) {
        self.cardIndex = cardIndex
        self.action = action
    }

    enum CodingKeys: String, CodingKey {
        case cardIndex = "card_index"
        case action
    }
}

/// Product shown on a card.
public struct ProductCardAction: Codable, Hashable, Sendable {
    /// Retailer ID of the product in the catalog.
    public var productRetailerId: String
    /// ID of the catalog.
    public var catalogId: String

    public init(productRetailerId: String, catalogId: String) {
        self.productRetailerId = productRetailerId
        self.catalogId = catalogId
    }

    enum CodingKeys: String, CodingKey {
        case productRetailerId = "product_retailer_id"
        case catalogId = "catalog_id"
    }
}

/// A media card of a carousel: image or video, with buttons.
public struct MediaCard: Codable, Hashable, Sendable {
    /// Position of the card, from 0 to 9.
    public var cardIndex: Int64
    /// Header of the card: image or video.
    public var header: CardHeader
    /// Action of the card: one URL button, or quick reply buttons.
    public var action: MediaCardAction
    /// Body text below the header.
    public var body: CardBody?

    public init(cardIndex: Int64, header: CardHeader, action: MediaCardAction, body: CardBody? = nil) {
        self.cardIndex = cardIndex
        self.header = header
        self.action = action
        self.body = body
    }

    enum CodingKeys: String, CodingKey {
        case cardIndex = "card_index"
        case header
        case action
        case body
    }
}

/// Header of a media card.
public enum CardHeader: Codable, Hashable, Sendable {
    /// Image in the header.
    case image(CardMedia)
    /// Video in the header.
    case video(CardMedia)

    public init(from decoder: Decoder) throws {
        switch try decoder.tag("image", "video") {
        case "image": self = .image(try decoder.content("image"))
        case "video": self = .video(try decoder.content("video"))
        case let other: throw decoder.unknownContent(other)
        }
    }

    public func encode(to encoder: Encoder) throws {
        switch self {
        case .image(let value): try encoder.tag("image", content: value)
        case .video(let value): try encoder.tag("video", content: value)
        }
    }
}

/// Image or video of a card.
public struct CardMedia: Codable, Hashable, Sendable {
    /// Public `http` or `https` URL of the file.
    public var link: String

    public init(link: String) {
        self.link = link
    }
}

/// Buttons of a media card: one URL button (`parameters`), or quick reply buttons (`buttons`).
/// If `parameters` is set: `name` must be `cta_url`.
public struct MediaCardAction: Codable, Hashable, Sendable {
    /// Name of the action: `cta_url`, required with `parameters`.
    public var name: String?
    /// Label and URL of the URL button.
    public var parameters: CtaUrlParameters?
    /// Quick reply buttons. 1 to 3.
    public var buttons: [CardButton]?

    public init(name: String? = nil, parameters: CtaUrlParameters? = nil, buttons: [CardButton]? = nil) {
        self.name = name
        self.parameters = parameters
        self.buttons = buttons
    }
}

/// A button of a media card.
public enum CardButton: Codable, Hashable, Sendable {
    /// Quick reply button, which sends its ID to the business.
    case quickReply(CardReply)

    public init(from decoder: Decoder) throws {
        switch try decoder.tag("quick_reply") {
        case "quick_reply": self = .quickReply(try decoder.content("quick_reply"))
        case let other: throw decoder.unknownContent(other)
        }
    }

    public func encode(to encoder: Encoder) throws {
        switch self {
        case .quickReply(let value): try encoder.tag("quick_reply", content: value)
        }
    }
}

/// ID and title of a quick reply button.
public struct CardReply: Codable, Hashable, Sendable {
    /// ID of the button, returned when the user taps it. 1 to 20 characters.
    public var id: String
    /// Title of the button. 1 to 20 characters.
    public var title: String

    public init(id: String, title: String) {
        self.id = id
        self.title = title
    }
}

/// Body of a media card.
public struct CardBody: Codable, Hashable, Sendable {
    /// Text of the card. 1 to 160 characters. At most 2 line breaks.
    public var text: String

    public init(text: String) {
        self.text = text
    }
}

/// A message with an order to review and pay. Available in India and Brazil.
public struct OrderDetailsMessage: Codable, Hashable, Sendable {
    /// Body text above the order.
    public var body: InteractiveBody
    /// Order of the message.
    public var action: OrderDetailsAction
    /// Header image of the message.
    public var header: OrderHeader?
    /// Footer below the body.
    public var footer: InteractiveFooter?

    public init(
        body: InteractiveBody,
        action: OrderDetailsAction,
        header: OrderHeader? = nil,
        footer: InteractiveFooter? = nil
    ) {
        self.body = body
        self.action = action
        self.header = header
        self.footer = footer
    }
}

/// Order of a message, to review and pay.
public struct OrderDetailsAction: Codable, Hashable, Sendable {
    /// Order, amounts and payment options.
    public var parameters: OrderDetails

    public init(parameters: OrderDetails) {
        self.parameters = parameters
    }
}

/// Header of an order details message.
public enum OrderHeader: Codable, Hashable, Sendable {
    /// Image in the header.
    case image(HeaderMedia)

    public init(from decoder: Decoder) throws {
        switch try decoder.tag("image") {
        case "image": self = .image(try decoder.content("image"))
        case let other: throw decoder.unknownContent(other)
        }
    }

    public func encode(to encoder: Encoder) throws {
        switch self {
        case .image(let value): try encoder.tag("image", content: value)
        }
    }
}

/// A status update of an order sent earlier with `order_details`. An invalid transition fails with code 2046, an
/// impossible cancellation with code 2047.
public struct OrderStatusMessage: Codable, Hashable, Sendable {
    /// Body text above the status.
    public var body: InteractiveBody
    /// Status of the order.
    public var action: OrderStatusAction
    /// Footer below the body.
    public var footer: InteractiveFooter?

    public init(body: InteractiveBody, action: OrderStatusAction, footer: InteractiveFooter? = nil) {
        self.body = body
        self.action = action
        self.footer = footer
    }
}

/// Status of an order in a message.
public struct OrderStatusAction: Codable, Hashable, Sendable {
    /// Reference to the order and its new status.
    public var parameters: OrderStatusUpdate

    public init(parameters: OrderStatusUpdate) {
        self.parameters = parameters
    }
}

/// A contact card.
public struct ContactCard: Codable, Hashable, Sendable {
    /// Name of the contact.
    public var name: ContactName
    /// Phone numbers of the contact.
    public var phones: [ContactPhone]?
    /// Email addresses of the contact.
    public var emails: [ContactEmail]?
    /// Postal addresses of the contact.
    public var addresses: [ContactAddress]?
    /// Organization of the contact.
    public var org: ContactOrg?
    /// Websites of the contact.
    public var urls: [ContactUrl]?
    /// Birthday in the format `YYYY-MM-DD`, such as `1999-01-23`.
    public var birthday: String?

    public init(
        name: ContactName,
        phones: [ContactPhone]? = nil,
        emails: [ContactEmail]? = nil,
        addresses: [ContactAddress]? = nil,
        org: ContactOrg? = nil,
        urls: [ContactUrl]? = nil,
        birthday: String? = nil
    ) {
        self.name = name
        self.phones = phones
        self.emails = emails
        self.addresses = addresses
        self.org = org
        self.urls = urls
        self.birthday = birthday
    }
}

/// Name on a contact card.
public struct ContactName: Codable, Hashable, Sendable {
    /// Full name, as displayed.
    public var formattedName: String
    /// First (given) name.
    public var firstName: String?
    /// Last (family) name.
    public var lastName: String?
    /// Middle name or names.
    public var middleName: String?
    /// Name prefix, such as `Dr.`
    public var prefix: String?
    /// Name suffix, such as `Esq.`
    public var suffix: String?

    public init(
        formattedName: String,
        firstName: String? = nil,
        lastName: String? = nil,
        middleName: String? = nil,
        prefix: String? = nil,
        suffix: String? = nil
    ) {
        self.formattedName = formattedName
        self.firstName = firstName
        self.lastName = lastName
        self.middleName = middleName
        self.prefix = prefix
        self.suffix = suffix
    }

    enum CodingKeys: String, CodingKey {
        case formattedName = "formatted_name"
        case firstName = "first_name"
        case lastName = "last_name"
        case middleName = "middle_name"
        case prefix
        case suffix
    }
}

/// Phone number on a contact card.
public struct ContactPhone: Codable, Hashable, Sendable {
    /// Phone number to display.
    public var phone: String?
    /// Label of the phone number, such as `WORK`, `HOME` or `iPhone`.
    public var type: String?
    /// WhatsApp ID of the contact. If set, the card offers to message the contact; otherwise to invite them to
    /// WhatsApp.
    public var waId: String?

    public init(phone: String? = nil, type: String? = nil, waId: String? = nil) {
        self.phone = phone
        self.type = type
        self.waId = waId
    }

    enum CodingKeys: String, CodingKey {
        case phone
        case type
        case waId = "wa_id"
    }
}

/// Email address on a contact card.
public struct ContactEmail: Codable, Hashable, Sendable {
    /// Email address to display.
    public var email: String?
    /// Label of the email address, such as `WORK` or `HOME`.
    public var type: String?

    public init(email: String? = nil, type: String? = nil) {
        self.email = email
        self.type = type
    }
}

/// Postal address on a contact card.
public struct ContactAddress: Codable, Hashable, Sendable {
    /// Street and house number.
    public var street: String?
    /// City or town.
    public var city: String?
    /// State or province, as a two-letter code where one exists.
    public var state: String?
    /// Postal (ZIP) code.
    public var zip: String?
    /// Name of the country.
    public var country: String?
    /// Country, as an ISO 3166-1 alpha-2 code.
    public var countryCode: String?
    /// Label of the address, such as `WORK` or `HOME`.
    public var type: String?

    public init(
        street: String? = nil,
        city: String? = nil,
        state: String? = nil,
        zip: String? = nil,
        country: String? = nil,
        countryCode: String? = nil,
        type: String? = nil
    ) {
        self.street = street
        self.city = city
        self.state = state
        self.zip = zip
        self.country = country
        self.countryCode = countryCode
        self.type = type
    }

    enum CodingKeys: String, CodingKey {
        case street
        case city
        case state
        case zip
        case country
        case countryCode = "country_code"
        case type
    }
}

/// Organization on a contact card.
public struct ContactOrg: Codable, Hashable, Sendable {
    /// Name of the company.
    public var company: String?
    /// Department of the company.
    public var department: String?
    /// Job title of the contact.
    public var title: String?

    public init(company: String? = nil, department: String? = nil, title: String? = nil) {
        self.company = company
        self.department = department
        self.title = title
    }
}

/// Website on a contact card.
public struct ContactUrl: Codable, Hashable, Sendable {
    /// URL of the website.
    public var url: String?
    /// Label of the website, such as `WORK` or `HOME`.
    public var type: String?

    public init(url: String? = nil, type: String? = nil) {
        self.url = url
        self.type = type
    }
}

/// A reaction to a message of the chat. The message must be at most 30 days old. The only status of a reaction is
/// `sent`.
public struct Reaction: Codable, Hashable, Sendable {
    /// ID of the message to react to.
    public var messageId: String
    /// Emoji of the reaction. One emoji, or an empty string. An empty string removes the reaction.
    public var emoji: String

    public init(messageId: String, emoji: String) {
        self.messageId = messageId
        self.emoji = emoji
    }

    enum CodingKeys: String, CodingKey {
        case messageId = "message_id"
        case emoji
    }
}

/// Pin or unpin of a group message. A group has at most 3 pinned messages; a new pin replaces the oldest.
/// If `type` is `pin`: `expiration_days` is required.
public struct Pin: Codable, Hashable, Sendable {
    /// Action: pin or unpin.
    public var type: PinKind
    /// ID of the message to pin or unpin.
    public var messageId: String
    /// Duration of the pin in days, 1 to 30. Required to pin.
    public var expirationDays: Int64?

    public init(type: PinKind, messageId: String, expirationDays: Int64? = nil) {
        self.type = type
        self.messageId = messageId
        self.expirationDays = expirationDays
    }

    enum CodingKeys: String, CodingKey {
        case type
        case messageId = "message_id"
        case expirationDays = "expiration_days"
    }
}

/// Action on the pin of a message.
/// Other values are accepted, too.
public struct PinKind: Choice {
    /// Pin the message.
    public static let pin = PinKind(rawValue: "pin")
    /// Unpin the message.
    public static let unpin = PinKind(rawValue: "unpin")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Reference to a message that another message replies to.
public struct ReplyTo: Codable, Hashable, Sendable {
    /// ID of the message.
    public var messageId: String

    public init(messageId: String) {
        self.messageId = messageId
    }

    enum CodingKeys: String, CodingKey {
        case messageId = "message_id"
    }
}

/// Category of a Direct Send message.
/// Other values are accepted, too.
public struct DirectSendCategory: Choice {
    /// Utility: an update that the user requested or agreed to, such as an order status.
    public static let utility = DirectSendCategory(rawValue: "utility")
    /// Authentication: a one-time password. Text only, to phone numbers only.
    public static let authentication = DirectSendCategory(rawValue: "authentication")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Options of the template that the platform creates for a Direct Send message.
public struct DirectSendConfig: Codable, Hashable, Sendable {
    /// Name of the template. At most 512 lowercase letters, digits and underscores. `utility` only.
    public var templateName: String

    public init(templateName: String) {
        self.templateName = templateName
    }

    enum CodingKeys: String, CodingKey {
        case templateName = "template_name"
    }
}

/// Result of sending a message: the platform accepted it.
public struct Sent: Codable, Hashable, Sendable {
    /// Recipient, as in the request and as resolved by the platform. One element.
    public var contacts: [SentContact]
    /// Accepted message. One element.
    public var messages: [SentMessage]
    /// True if the message was accepted. Returned by `marketing_messages.send` only.
    public var success: Bool?

    public init(contacts: [SentContact], messages: [SentMessage], success: Bool? = nil) {
        self.contacts = contacts
        self.messages = messages
        self.success = success
    }
}

/// Recipient of a sent message, as in the request and as resolved by the platform.
public struct SentContact: Codable, Hashable, Sendable {
    /// Recipient in the request: a phone number, a business-scoped user ID or a group ID.
    public var input: String?
    /// WhatsApp ID of the user. Can differ from the phone number. Present only if the request had a phone number.
    public var waId: String?
    /// Business-scoped user ID (BSUID). Present only if the request had one.
    public var userId: String?

    public init(input: String? = nil, waId: String? = nil, userId: String? = nil) {
        self.input = input
        self.waId = waId
        self.userId = userId
    }

    enum CodingKeys: String, CodingKey {
        case input
        case waId = "wa_id"
        case userId = "user_id"
    }
}

/// An accepted message.
public struct SentMessage: Codable, Hashable, Sendable {
    /// ID of the message (`wamid.…`), repeated in its status webhooks.
    public var id: String
    /// Status of a template message: sent now, or held for quality assessment of the template.
    public var messageStatus: AcceptedStatus?
    /// ID of the group, if the recipient is a group.
    public var groupId: String?

    public init(id: String, messageStatus: AcceptedStatus? = nil, groupId: String? = nil) {
        self.id = id
        self.messageStatus = messageStatus
        self.groupId = groupId
    }

    enum CodingKeys: String, CodingKey {
        case id
        case messageStatus = "message_status"
        case groupId = "group_id"
    }
}

/// Status of an accepted template message.
/// Other values are accepted, too.
public struct AcceptedStatus: Choice {
    /// Accepted and being sent.
    public static let accepted = AcceptedStatus(rawValue: "accepted")
    /// Held until the quality of the template is assessed. The message is then sent, or fails with code 132015.
    public static let heldForQualityAssessment = AcceptedStatus(rawValue: "held_for_quality_assessment")
    /// Paused: the template is paused because of low quality.
    public static let paused = AcceptedStatus(rawValue: "paused")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Marks a received message and all earlier messages of the chat as read. Optionally shows the typing indicator.
public struct MarkRead: Codable, Hashable, Sendable {
    /// ID of the message, from the webhook.
    public var messageId: String
    /// Typing indicator, shown until the next message. At most 25 s.
    public var typingIndicator: Typing?
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(messageId: String, typingIndicator: Typing? = nil, phoneNumberId: String? = nil) {
        self.messageId = messageId
        self.typingIndicator = typingIndicator
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case messageId = "message_id"
        case typingIndicator = "typing_indicator"
        case phoneNumberId = "phone_number_id"
    }
}

/// Typing indicator, shown while the business prepares a message.
public struct Typing: Codable, Hashable, Sendable {
    /// Type of the indicator.
    public var type: TypingKind

    public init(type: TypingKind) {
        self.type = type
    }
}

/// Type of a typing indicator.
/// Other values are accepted, too.
public struct TypingKind: Choice {
    /// Typing a text.
    public static let text = TypingKind(rawValue: "text")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Sends a message with an encrypted body. Requires payload encryption in the settings of the phone number. The
/// response is encrypted too; error responses are not.
public struct SendEncryptedMessage: Codable, Hashable, Sendable {
    /// Message body as a JWE in compact form, encrypted with the platform's key (`settings.get`).
    public var encryptedContents: String
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(encryptedContents: String, phoneNumberId: String? = nil) {
        self.encryptedContents = encryptedContents
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case encryptedContents = "encrypted_contents"
        case phoneNumberId = "phone_number_id"
    }
}

/// Encrypted response to an encrypted message.
public struct EncryptedResponse: Codable, Hashable, Sendable {
    /// Response as a JWE in compact form, encrypted with the public key of the business.
    public var encryptedContents: String

    public init(encryptedContents: String) {
        self.encryptedContents = encryptedContents
    }

    enum CodingKeys: String, CodingKey {
        case encryptedContents = "encrypted_contents"
    }
}
