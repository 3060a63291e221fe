// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `messages.send`, `messages.mark_read`, `messages.send_encrypted`.
public struct MessagesArea: Sendable {
    let engine: Engine

    /// Send a message to a person or a group.
    ///
    /// An answer means that the platform accepted it; whether it was sent, delivered and read arrives by webhook. Outside the
    /// customer service window (24 hours from the person's last message) only templates pass. There is no idempotency key:
    /// sending twice is two messages.
    /// A reaction has no `context`.
    /// Groups don't get interactive messages.
    /// Messages are pinned in groups only.
    /// `ttl_seconds`, `direct_send_config`, more than three buttons and buttons that open pages are for Direct Send: they need a `category`.
    /// Direct Send takes text of up to 1024 characters without a preview, buttons, and a button that opens a page.
    /// In the category `authentication`: text only, to a phone number, with at most 900 `ttl_seconds` and no `direct_send_config`.
    /// A template with a `gif` on top goes by `marketing_messages.send` only.
    ///
    /// - Parameters:
    ///   - content: What it says.
    ///   - to: A phone number with `+` and its country code (without them the platform takes your own country's); or a group's id, with `recipient_type: "group"`.
    ///   - recipient: Business-scoped user ID (`US.1349…`), or a parent's (`US.ENT.…`). If `to` is given too, `to` wins.
    ///   - recipientType: Whether `to` names a person (as it does unless told) or a group.
    ///   - context: The message that this one answers, quoted above it.
    ///   - bizOpaqueCallbackData: Your own note, up to 512 characters. It comes back in the statuses of this message, and nobody else sees it.
    ///   - recipientIdentityKeyHash: Deliver only if the person's identity is still the one with this hash (from a webhook); else it fails with code 137000.
    ///   - messagingAccountId: Which messaging account pays, where the app has several on this number.
    ///   - category: Direct Send, where your account has it: text or buttons outside the customer service window, without a template.
    ///   - ttlSeconds: With Direct Send: for how long the platform tries to deliver, in seconds. 30 to 43,200 for `utility` (30 days unless
    ///     told), 30 to 900 for `authentication` (600 unless told).
    ///   - directSendConfig: With Direct Send: more about the template that the platform makes of it.
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
    ) async throws -> Answer<Sent> {
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

    /// Mark a message that you received as read, with all before it in the thread; and show that you are typing.
    ///
    /// - Parameters:
    ///   - messageId: The id of the message, from the webhook.
    ///   - typingIndicator: Show a typing bubble until you answer, for at most 25 seconds.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/mark-message-as-read)
    public func markRead(
        messageId: String,
        typingIndicator: Typing? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<Success> {
        let params = MarkRead(messageId: messageId, typingIndicator: typingIndicator, phoneNumberId: phoneNumberId)
        return try await engine.answer("messages.mark_read", params, options, idempotent: true)
    }

    /// Send a message whose body you have encrypted, where the number's settings say so. The answer is encrypted too; errors
    /// aren't.
    ///
    /// - Parameters:
    ///   - encryptedContents: The body of a message as a JWE in its compact form, for the platform's key (`settings.get`).
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages)
    public func sendEncrypted(
        encryptedContents: String,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<EncryptedAnswer> {
        let params = SendEncryptedMessage(encryptedContents: encryptedContents, phoneNumberId: phoneNumberId)
        return try await engine.answer("messages.send_encrypted", params, options)
    }
}

/// Send a message to a person or a group.
///
/// An answer means that the platform accepted it; whether it was sent, delivered and read arrives by webhook. Outside the
/// customer service window (24 hours from the person's last message) only templates pass. There is no idempotency key:
/// sending twice is two messages.
/// A reaction has no `context`.
/// Groups don't get interactive messages.
/// Messages are pinned in groups only.
/// `ttl_seconds`, `direct_send_config`, more than three buttons and buttons that open pages are for Direct Send: they need a `category`.
/// Direct Send takes text of up to 1024 characters without a preview, buttons, and a button that opens a page.
/// In the category `authentication`: text only, to a phone number, with at most 900 `ttl_seconds` and no `direct_send_config`.
/// A template with a `gif` on top goes by `marketing_messages.send` only.
public struct SendMessage: Codable, Hashable, Sendable {
    /// What it says.
    public var content: Content
    /// A phone number with `+` and its country code (without them the platform takes your own country's); or a group's id, with `recipient_type: "group"`.
    public var to: String?
    /// Business-scoped user ID (`US.1349…`), or a parent's (`US.ENT.…`). If `to` is given too, `to` wins.
    public var recipient: String?
    /// Whether `to` names a person (as it does unless told) or a group.
    public var recipientType: RecipientType?
    /// The message that this one answers, quoted above it.
    public var context: ReplyTo?
    /// Your own note, up to 512 characters. It comes back in the statuses of this message, and nobody else sees it.
    public var bizOpaqueCallbackData: String?
    /// Deliver only if the person's identity is still the one with this hash (from a webhook); else it fails with code 137000.
    public var recipientIdentityKeyHash: String?
    /// Which messaging account pays, where the app has several on this number.
    public var messagingAccountId: String?
    /// Direct Send, where your account has it: text or buttons outside the customer service window, without a template.
    public var category: DirectSendCategory?
    /// With Direct Send: for how long the platform tries to deliver, in seconds. 30 to 43,200 for `utility` (30 days unless
    /// told), 30 to 900 for `authentication` (600 unless told).
    public var ttlSeconds: Int64?
    /// With Direct Send: more about the template that the platform makes of it.
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

/// Whether `to` names a person or a group.
/// Other values are accepted, too.
public struct RecipientType: Choice {
    /// A person.
    public static let individual = RecipientType(rawValue: "individual")
    /// A group.
    public static let group = RecipientType(rawValue: "group")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// What a message says.
public enum Content: Codable, Hashable, Sendable {
    /// Text.
    case text(TextBody)
    /// A picture.
    case image(ImageMedia)
    /// A video.
    case video(VideoMedia)
    /// A voice message or other sound.
    case audio(AudioMedia)
    /// A file.
    case document(DocumentMedia)
    /// A sticker.
    case sticker(StickerMedia)
    /// A place on the map.
    case location(LocationPin)
    /// A message that was approved beforehand, filled in.
    case template(TemplateMessage)
    /// Something to choose, fill in or pay.
    case interactive(Interactive)
    /// Contact cards: 1 to 257, though fewer is better.
    case contacts([ContactCard])
    /// An emoji on a message, or its removal.
    case reaction(Reaction)
    /// A group's message pinned, or no longer.
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

/// Text, with WhatsApp's markdown, and a preview of its first link if you wish.
public struct TextBody: Codable, Hashable, Sendable {
    /// 1 to 4096 characters.
    public var body: String
    /// Show a preview of the first link, which must begin with `http://` or `https://`.
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

/// A picture: JPEG or PNG, up to 5 MB. By the id of an upload (faster), or by a public link that the platform fetches and
/// keeps for ten minutes.
public struct ImageMedia: Codable, Hashable, Sendable {
    /// The id of an upload.
    public var id: String?
    /// A public `http` or `https` URL.
    public var link: String?
    /// Text below the picture, up to 1024 characters.
    public var caption: String?

    public init(id: String? = nil, link: String? = nil, caption: String? = nil) {
        self.id = id
        self.link = link
        self.caption = caption
    }
}

/// A video: MP4 or 3GPP with H.264 and AAC, up to 16 MB. By the id of an upload (faster), or by a public link that the
/// platform fetches and keeps for ten minutes.
public struct VideoMedia: Codable, Hashable, Sendable {
    /// The id of an upload.
    public var id: String?
    /// A public `http` or `https` URL.
    public var link: String?
    /// Text below the video, up to 1024 characters.
    public var caption: String?

    public init(id: String? = nil, link: String? = nil, caption: String? = nil) {
        self.id = id
        self.link = link
        self.caption = caption
    }
}

/// Sound: AAC, AMR, MP3, MP4 or OGG, up to 16 MB. By the id of an upload (faster), or by a public link that the platform
/// fetches and keeps for ten minutes.
public struct AudioMedia: Codable, Hashable, Sendable {
    /// The id of an upload.
    public var id: String?
    /// A public `http` or `https` URL.
    public var link: String?
    /// A voice message: OGG with the OPUS codec, mono; up to 512 KB it shows a play button. A status `played` follows.
    public var voice: Bool?

    public init(id: String? = nil, link: String? = nil, voice: Bool? = nil) {
        self.id = id
        self.link = link
        self.voice = voice
    }
}

/// A file of any kind that the platform takes, up to 100 MB. By the id of an upload (faster), or by a public link that the
/// platform fetches and keeps for ten minutes.
public struct DocumentMedia: Codable, Hashable, Sendable {
    /// The id of an upload.
    public var id: String?
    /// A public `http` or `https` URL.
    public var link: String?
    /// Text below the file, up to 1024 characters.
    public var caption: String?
    /// Its name, with the extension that decides on the icon.
    public var filename: String?

    public init(id: String? = nil, link: String? = nil, caption: String? = nil, filename: String? = nil) {
        self.id = id
        self.link = link
        self.caption = caption
        self.filename = filename
    }
}

/// A sticker: WebP of 512 × 512 pixels, up to 100 KB, or 500 KB if it moves. By the id of an upload (faster), or by a public
/// link that the platform fetches and keeps for ten minutes.
public struct StickerMedia: Codable, Hashable, Sendable {
    /// The id of an upload.
    public var id: String?
    /// A public `http` or `https` URL.
    public var link: String?

    public init(id: String? = nil, link: String? = nil) {
        self.id = id
        self.link = link
    }
}

/// A place on the map.
public struct LocationPin: Codable, Hashable, Sendable {
    /// In degrees, from -90 to 90.
    public var latitude: Double
    /// In degrees, from -180 to 180.
    public var longitude: Double
    /// What is there.
    public var name: String?
    /// Its address.
    public var address: String?

    public init(latitude: Double, longitude: Double, name: String? = nil, address: String? = nil) {
        self.latitude = latitude
        self.longitude = longitude
        self.name = name
        self.address = address
    }
}

/// A template, filled in.
public struct TemplateMessage: Codable, Hashable, Sendable {
    /// The template's name: up to 512 lower-case letters, digits and underscores.
    public var name: String
    /// The language to send it in.
    public var language: TemplateLanguage
    /// The parts that have something to fill in. Their number and kinds must be the template's (else code 132000 or 132012).
    public var components: [TemplateComponent]?

    public init(name: String, language: TemplateLanguage, components: [TemplateComponent]? = nil) {
        self.name = name
        self.language = language
        self.components = components
    }
}

/// A template's language.
public struct TemplateLanguage: Codable, Hashable, Sendable {
    /// As in `en` or `en_US`.
    public var code: String
    /// `deterministic`, the only one there is.
    public var policy: String?

    public init(code: String, policy: String? = nil) {
        self.code = code
        self.policy = policy
    }
}

/// A part of a template that has something to fill in.
public enum TemplateComponent: Codable, Hashable, Sendable {
    /// The header's.
    case header(TemplateHeader)
    /// The text's.
    case body(TemplateBody)
    /// A button's.
    case button(TemplateButton)
    /// When an offer ends.
    case limitedTimeOffer(TemplateOffer)
    /// The cards'.
    case carousel(TemplateCarousel)
    /// Where a tap on the message leads.
    case tapTargetConfiguration(TemplateTapTarget)
    /// News of an order.
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

/// What fills the header.
public struct TemplateHeader: Codable, Hashable, Sendable {
    /// One value.
    public var parameters: [TemplateHeaderParameter]

    public init(parameters: [TemplateHeaderParameter]) {
        self.parameters = parameters
    }
}

/// A value for the header.
public struct TemplateHeaderParameter: Codable, Hashable, Sendable {
    /// The value.
    public var value: TemplateHeaderValue
    /// The parameter's name, in templates that name theirs: lower-case letters and underscores.
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

/// A value for the header.
public enum TemplateHeaderValue: Codable, Hashable, Sendable {
    /// Text: the header has 60 characters in all.
    /// No new lines or tabs, and at most 4 successive spaces.
    case text(String)
    /// A picture.
    case image(HeaderMedia)
    /// A video.
    case video(HeaderMedia)
    /// A document (PDF).
    case document(HeaderDocument)
    /// A moving picture: MP4 up to 3.5 MB. For the Marketing Messages API only.
    case gif(HeaderMedia)
    /// A place on the map.
    case location(TemplateLocation)
    /// A product of the catalog.
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

/// A picture or video on top of a message, by the id of an upload or by a public link.
public struct HeaderMedia: Codable, Hashable, Sendable {
    /// The id of an upload.
    public var id: String?
    /// A public `http` or `https` URL.
    public var link: String?

    public init(id: String? = nil, link: String? = nil) {
        self.id = id
        self.link = link
    }
}

/// A document on top of a message, by the id of an upload or by a public link.
public struct HeaderDocument: Codable, Hashable, Sendable {
    /// The id of an upload.
    public var id: String?
    /// A public `http` or `https` URL.
    public var link: String?
    /// Its name, with the extension that decides on the icon.
    public var filename: String?

    public init(id: String? = nil, link: String? = nil, filename: String? = nil) {
        self.id = id
        self.link = link
        self.filename = filename
    }
}

/// A place on the map.
public struct TemplateLocation: Codable, Hashable, Sendable {
    /// In degrees, from -90 to 90.
    public var latitude: Double
    /// In degrees, from -180 to 180.
    public var longitude: Double
    /// What is there.
    public var name: String
    /// Its address.
    public var address: String

    public init(latitude: Double, longitude: Double, name: String, address: String) {
        self.latitude = latitude
        self.longitude = longitude
        self.name = name
        self.address = address
    }
}

/// A product of a catalog.
public struct ProductAction: Codable, Hashable, Sendable {
    /// The catalog.
    public var catalogId: String
    /// The product, by your own id for it.
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

/// What fills the text.
public struct TemplateBody: Codable, Hashable, Sendable {
    /// A value for each of the template's parameters: in their order, or by their names.
    /// All parameters have a name, or none has.
    public var parameters: [TemplateParameter]

    public init(parameters: [TemplateParameter]) {
        self.parameters = parameters
    }
}

/// A value for the text.
public struct TemplateParameter: Codable, Hashable, Sendable {
    /// The value.
    public var value: TemplateValue
    /// The parameter's name, in templates that name theirs: lower-case letters and underscores.
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

/// A value for the text.
public enum TemplateValue: Codable, Hashable, Sendable {
    /// Text: up to 32,768 characters, if the template has nothing but its text; else it counts toward 1024.
    /// No new lines or tabs, and at most 4 successive spaces.
    case text(String)
    /// An amount of money.
    case currency(TemplateCurrency)
    /// A date.
    case dateTime(TemplateDateTime)
    /// A group, in the template that invites to groups: it becomes the invite link.
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

/// An amount of money, shown as the person's device writes it.
public struct TemplateCurrency: Codable, Hashable, Sendable {
    /// What is shown where it can't be written so.
    public var fallbackValue: String
    /// ISO 4217, as in `USD`.
    public var code: String
    /// The amount times 1000.
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

/// A date, shown as you wrote it.
public struct TemplateDateTime: Codable, Hashable, Sendable {
    /// What is shown.
    public var fallbackValue: String

    public init(fallbackValue: String) {
        self.fallbackValue = fallbackValue
    }

    enum CodingKeys: String, CodingKey {
        case fallbackValue = "fallback_value"
    }
}

/// What fills a button.
/// A button has its place in `index`, but for `voice_call`.
/// The value fits the kind of button.
/// One value, but for `voice_call`; the payload of a `quick_reply` has at most 256 characters.
/// The action of `mpm` has `sections`, that of `order_details` a bill.
public struct TemplateButton: Codable, Hashable, Sendable {
    /// The kind of button.
    public var subType: TemplateButtonType
    /// Its value; two for `voice_call`.
    public var parameters: [TemplateButtonParameter]
    /// Its place among the template's buttons, from 0 to 9. Required but for `voice_call`.
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

/// Kinds of button that have something to fill in.
/// Other values are accepted, too.
public struct TemplateButtonType: Choice {
    /// Opens a page: the value is put at the end of the template's URL.
    public static let url = TemplateButtonType(rawValue: "url")
    /// Answers: the value comes back when it is tapped.
    public static let quickReply = TemplateButtonType(rawValue: "quick_reply")
    /// Copies a coupon's code.
    public static let copyCode = TemplateButtonType(rawValue: "copy_code")
    /// Opens the catalog.
    public static let catalog = TemplateButtonType(rawValue: "catalog")
    /// Opens products of the catalog.
    public static let mpm = TemplateButtonType(rawValue: "mpm")
    /// Opens a flow.
    public static let flow = TemplateButtonType(rawValue: "flow")
    /// Shows a bill.
    public static let orderDetails = TemplateButtonType(rawValue: "order_details")
    /// Calls you.
    public static let voiceCall = TemplateButtonType(rawValue: "voice_call")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A value for a button.
/// `payment_link_preview` goes with the text of a `url`.
public struct TemplateButtonParameter: Codable, Hashable, Sendable {
    /// The value.
    public var value: TemplateButtonValue
    /// `url`, in India, where your account has it: show what the link lets one pay.
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

/// A value for a button.
public enum TemplateButtonValue: Codable, Hashable, Sendable {
    /// `url`: the end of the URL, 2,000 characters in all.
    /// No new lines or tabs, and at most 4 successive spaces.
    case text(String)
    /// `quick_reply`: what comes back when it is tapped, up to 256 characters. `voice_call`: what comes back with the call,
    /// up to 512.
    case payload(String)
    /// `copy_code`: the code, 1 to 20 characters, better 15.
    case couponCode(String)
    /// `catalog`, `mpm`, `flow` and `order_details`: what the button does.
    case action(TemplateButtonAction)
    /// `voice_call`: for how long the button works, in minutes: 1 to 43,200; 10,080 (seven days) unless told.
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

/// What a button does, as its kind wants it.
public struct TemplateButtonAction: Codable, Hashable, Sendable {
    /// `catalog` and `mpm`: the product whose picture is shown.
    public var thumbnailProductRetailerId: String?
    /// `mpm`, which needs them: 1 to 10 sections with 30 products in all.
    public var sections: [ProductSection]?
    /// `flow`: comes back with what the person filled in. `unused` unless told.
    public var flowToken: String?
    /// `flow`: what the first screen shows.
    public var flowActionData: [String: JSONValue]?
    /// `order_details`, which needs it: the bill.
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
    /// The products.
    public var productItems: [ProductItem]
    /// Up to 24 characters; required if there are several sections.
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

/// A product.
public struct ProductItem: Codable, Hashable, Sendable {
    /// Your own id for it.
    public var productRetailerId: String

    public init(productRetailerId: String) {
        self.productRetailerId = productRetailerId
    }

    enum CodingKeys: String, CodingKey {
        case productRetailerId = "product_retailer_id"
    }
}

/// A bill. Amounts are whole numbers of hundredths.
/// In India, where the currency is `INR`, the `reference_id` has at most 35 characters.
/// With `shipping_info`, in checkout templates, it is one item, at most 100 times.
/// The amounts add up: `subtotal` to the items, `total_amount` to subtotal + tax + shipping - discount.
public struct OrderDetails: Codable, Hashable, Sendable {
    /// Your number for it, no other message's: letters, digits, `_`, `-` and `.`; up to 35 in India, 60 in Brazil.
    public var referenceId: String
    /// Whether something is delivered.
    public var type: GoodsType
    /// What all amounts are in.
    public var currency: OrderCurrency
    /// What is to be paid: subtotal + tax + shipping - discount.
    public var totalAmount: Amount
    /// What was ordered.
    public var order: OrderToPay
    /// How it can be paid.
    public var paymentSettings: [PaymentSetting]?
    /// The older way to say how it can be paid: `upi` in India, `br` in Brazil.
    public var paymentType: String?
    /// With `upi`: the name of the payment configuration, up to 60 characters.
    public var paymentConfiguration: String?
    /// In India: the way of paying that is offered first. One.
    public var preferredPaymentMethods: [PreferredPaymentMethod]?
    /// In India, where something is delivered: to whom.
    public var beneficiaries: [Beneficiary]?
    /// In checkout templates, instead of `beneficiaries`: the addresses to choose from; none if you know none.
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

/// Whether something is delivered.
/// Other values are accepted, too.
public struct GoodsType: Choice {
    /// Nothing that needs an address.
    public static let digitalGoods = GoodsType(rawValue: "digital-goods")
    /// Something that needs an address.
    public static let physicalGoods = GoodsType(rawValue: "physical-goods")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// What bills are in, by ISO 4217.
/// Other values are accepted, too.
public struct OrderCurrency: Choice {
    /// Indian rupees.
    public static let inr = OrderCurrency(rawValue: "INR")
    /// Brazilian reais.
    public static let brl = OrderCurrency(rawValue: "BRL")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// An amount of money.
public struct Amount: Codable, Hashable, Sendable {
    /// The amount times `offset`.
    public var value: Int64
    /// 100.
    public var offset: Int64

    public init(value: Int64, offset: Int64) {
        self.value = value
        self.offset = offset
    }
}

/// What was ordered.
/// Items with pictures are at most 10, and neither they nor the order name a catalog's products.
public struct OrderToPay: Codable, Hashable, Sendable {
    /// The items. With pictures at most 10.
    public var items: [OrderItem]
    /// The sum of all items: (`sale_amount` or else `amount`) × `quantity`.
    public var subtotal: Amount
    /// Taxes.
    public var tax: DescribedAmount
    /// What the delivery costs.
    public var shipping: DescribedAmount?
    /// What makes it cheaper.
    public var discount: Discount?
    /// The catalog that the items are from.
    public var catalogId: String?
    /// When it can no longer be paid.
    public var expiration: OrderExpiration?
    /// `quick_pay` leaves out the step in which the bill is looked at.
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

/// An item of a bill.
public struct OrderItem: Codable, Hashable, Sendable {
    /// Its name: up to 60 characters.
    public var name: String
    /// What one costs.
    public var amount: Amount
    /// How many.
    public var quantity: Int64
    /// What one costs at present, if that is less.
    public var saleAmount: Amount?
    /// Your own id for it.
    public var retailerId: String?
    /// Its picture, where the order has no `catalog_id`.
    public var image: OrderImage?
    /// In India, without a catalog: where it was made.
    public var countryOfOrigin: String?
    /// In India, without a catalog: who imported it.
    public var importerName: String?
    /// In India, without a catalog: the importer's address.
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

/// The picture of an item.
public struct OrderImage: Codable, Hashable, Sendable {
    /// A public `http` or `https` URL.
    public var link: String

    public init(link: String) {
        self.link = link
    }
}

/// An importer's address.
public struct ImporterAddress: Codable, Hashable, Sendable {
    /// Street and number.
    public var addressLine1: String?
    /// More of it.
    public var addressLine2: String?
    /// City: up to 120 characters.
    public var city: String?
    /// State: its two letters.
    public var zoneCode: String?
    /// Postal code.
    public var postalCode: String?
    /// Country: its two letters.
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

/// An amount of money, and what it is for.
public struct DescribedAmount: Codable, Hashable, Sendable {
    /// The amount times `offset`.
    public var value: Int64
    /// 100.
    public var offset: Int64
    /// What it is for: up to 60 characters.
    public var description: String?

    public init(value: Int64, offset: Int64, description: String? = nil) {
        self.value = value
        self.offset = offset
        self.description = description
    }
}

/// What makes it cheaper.
public struct Discount: Codable, Hashable, Sendable {
    /// The amount times `offset`.
    public var value: Int64
    /// 100.
    public var offset: Int64
    /// Why: up to 60 characters.
    public var description: String?
    /// The programme that grants it: up to 60 characters.
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

/// When a bill can no longer be paid.
public struct OrderExpiration: Codable, Hashable, Sendable {
    /// Seconds since 1970, as text: at least 300 from now, which only the platform checks (code 131009).
    public var timestamp: String
    /// What the person is told: up to 120 characters.
    public var description: String

    public init(timestamp: String, description: String) {
        self.timestamp = timestamp
        self.description = description
    }
}

/// A way to pay.
public enum PaymentSetting: Codable, Hashable, Sendable {
    /// In India: through a payment gateway.
    case paymentGateway(PaymentGateway)
    /// In India: with a UPI app.
    case upiIntentLink(UpiIntentLink)
    /// On a page.
    case paymentLink(PaymentLink)
    /// In Brazil: with a Pix code made for this bill.
    case pixDynamicCode(PixDynamicCode)
    /// In Brazil: with a boleto.
    case boleto(Boleto)
    /// In Brazil: with a card that you know.
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
    /// Which one.
    public var type: PaymentGatewayType
    /// The name of the payment configuration: up to 60 characters.
    public var configurationName: String
    /// What Razorpay is told.
    public var razorpay: Razorpay?
    /// What PayU is told.
    public var payu: Payu?
    /// What Zaakpay is told.
    public var zaakpay: Zaakpay?
    /// What BillDesk is told.
    public var billdesk: Billdesk?
    /// Which ways to pay are offered: `upi`, `web`.
    public var enabledPaymentOptions: [String]?
    /// The way of paying that is offered first. One.
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

/// Payment gateways.
/// Other values are accepted, too.
public struct PaymentGatewayType: Choice {
    /// BillDesk.
    public static let billdesk = PaymentGatewayType(rawValue: "billdesk")
    /// Razorpay.
    public static let razorpay = PaymentGatewayType(rawValue: "razorpay")
    /// PayU.
    public static let payu = PaymentGatewayType(rawValue: "payu")
    /// Zaakpay.
    public static let zaakpay = PaymentGatewayType(rawValue: "zaakpay")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// What Razorpay is told.
public struct Razorpay: Codable, Hashable, Sendable {
    /// Your number for the receipt: up to 40 characters.
    public var receipt: String?
    /// Notes: up to 15, of up to 256 characters each.
    /// At most 15 notes of at most 256 characters.
    public var notes: [String: String]?

    public init(receipt: String? = nil, notes: [String: String]? = nil) {
        self.receipt = receipt
        self.notes = notes
    }
}

/// What PayU is told.
public struct Payu: Codable, Hashable, Sendable {
    /// Up to 255 characters.
    public var udf1: String?
    /// Up to 255 characters.
    public var udf2: String?
    /// Up to 255 characters.
    public var udf3: String?
    /// Up to 255 characters.
    public var udf4: String?

    public init(udf1: String? = nil, udf2: String? = nil, udf3: String? = nil, udf4: String? = nil) {
        self.udf1 = udf1
        self.udf2 = udf2
        self.udf3 = udf3
        self.udf4 = udf4
    }
}

/// What Zaakpay is told.
public struct Zaakpay: Codable, Hashable, Sendable {
    /// Up to 180 characters.
    public var extra1: String?
    /// Up to 180 characters.
    public var extra2: String?

    public init(extra1: String? = nil, extra2: String? = nil) {
        self.extra1 = extra1
        self.extra2 = extra2
    }
}

/// What BillDesk is told.
public struct Billdesk: Codable, Hashable, Sendable {
    /// Up to 120 characters.
    public var additionalInfo1: String?
    /// Up to 120 characters.
    public var additionalInfo2: String?
    /// Up to 120 characters.
    public var additionalInfo3: String?
    /// Up to 120 characters.
    public var additionalInfo4: String?
    /// Up to 120 characters.
    public var additionalInfo5: String?
    /// Up to 120 characters.
    public var additionalInfo6: String?
    /// Up to 120 characters.
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

/// A way of paying that is offered first.
public struct PreferredPaymentMethod: Codable, Hashable, Sendable {
    /// As in `gpay`, `phonepe`, `paytm`, `amazonpay`, `cred`, `mobikwik`.
    public var method: String

    public init(method: String) {
        self.method = method
    }
}

/// A link that a UPI app opens.
public struct UpiIntentLink: Codable, Hashable, Sendable {
    /// `upi://pay?…` with the parameters `pa`, `pn`, `mc`, `purpose` and `tr`.
    /// No other parameters than these five.
    public var link: String

    public init(link: String) {
        self.link = link
    }
}

/// A page to pay on.
public struct PaymentLink: Codable, Hashable, Sendable {
    /// The page.
    public var uri: String
    /// In India: where to go when it was paid.
    public var successUrl: String?
    /// In India: where to go when it wasn't.
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

/// A Pix code made for one bill, in Brazil.
public struct PixDynamicCode: Codable, Hashable, Sendable {
    /// The code.
    public var code: String
    /// Who is paid.
    public var merchantName: String
    /// The key of who is paid.
    public var key: String
    /// The kind of key.
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

/// Kinds of Pix keys.
/// Other values are accepted, too.
public struct PixKeyType: Choice {
    /// A person's tax number.
    public static let cpf = PixKeyType(rawValue: "CPF")
    /// A company's tax number.
    public static let cnpj = PixKeyType(rawValue: "CNPJ")
    /// An email address.
    public static let email = PixKeyType(rawValue: "EMAIL")
    /// A phone number.
    public static let phone = PixKeyType(rawValue: "PHONE")
    /// A random key.
    public static let evp = PixKeyType(rawValue: "EVP")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A boleto, in Brazil.
public struct Boleto: Codable, Hashable, Sendable {
    /// The line of digits.
    public var digitableLine: String

    public init(digitableLine: String) {
        self.digitableLine = digitableLine
    }

    enum CodingKeys: String, CodingKey {
        case digitableLine = "digitable_line"
    }
}

/// A card that you know, in Brazil.
public struct OffsiteCardPay: Codable, Hashable, Sendable {
    /// Its last four digits.
    public var lastFourDigits: String
    /// Your id for it.
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

/// To whom something is delivered, in India.
public struct Beneficiary: Codable, Hashable, Sendable {
    /// The person's name: up to 200 characters.
    public var name: String
    /// Street and number: up to 100 characters.
    public var addressLine1: String
    /// City.
    public var city: String
    /// State.
    public var state: String
    /// `India`.
    public var country: String
    /// 6 digits.
    public var postalCode: String
    /// More of the address: up to 100 characters.
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
    /// `IN`.
    public var country: String
    /// The addresses; none if you know none.
    public var addresses: [ShippingAddress]

    public init(country: String, addresses: [ShippingAddress]) {
        self.country = country
        self.addresses = addresses
    }
}

/// An address to choose, in checkout templates.
public struct ShippingAddress: Codable, Hashable, Sendable {
    /// The person's name: up to 256 characters.
    public var name: String?
    /// The person's phone number: up to 12 characters.
    public var phoneNumber: String?
    /// Street and all the rest: up to 512 characters.
    public var address: String?
    /// City: up to 100 characters.
    public var city: String?
    /// State: up to 100 characters.
    public var state: String?
    /// Up to 6 digits.
    public var inPinCode: String?
    /// House number: up to 8 characters.
    public var houseNumber: String?
    /// Floor: up to 10 characters.
    public var floorNumber: String?
    /// Tower: up to 8 characters.
    public var towerNumber: String?
    /// The building's name: up to 128 characters.
    public var buildingName: String?
    /// What is near: up to 128 characters.
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

/// When an offer ends.
public struct TemplateOffer: Codable, Hashable, Sendable {
    /// One value.
    public var parameters: [TemplateOfferParameter]

    public init(parameters: [TemplateOfferParameter]) {
        self.parameters = parameters
    }
}

/// When an offer ends.
public enum TemplateOfferParameter: Codable, Hashable, Sendable {
    /// When it ends.
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

/// When an offer ends.
public struct OfferEnd: Codable, Hashable, Sendable {
    /// Milliseconds since 1970.
    public var expirationTimeMs: Int64

    public init(expirationTimeMs: Int64) {
        self.expirationTimeMs = expirationTimeMs
    }

    enum CodingKeys: String, CodingKey {
        case expirationTimeMs = "expiration_time_ms"
    }
}

/// What fills the cards.
public struct TemplateCarousel: Codable, Hashable, Sendable {
    /// 2 to 10 cards: as many as the template has.
    /// No two cards have a bill with the same `reference_id`.
    public var cards: [TemplateCard]

    public init(cards: [TemplateCard]) {
        self.cards = cards
    }
}

/// What fills a card.
public struct TemplateCard: Codable, Hashable, Sendable {
    /// Its place, from 0 to 9.
    public var cardIndex: Int64
    /// Its parts that have something to fill in.
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

/// A part of a card that has something to fill in.
public enum TemplateCardComponent: Codable, Hashable, Sendable {
    /// The header's.
    case header(TemplateHeader)
    /// The text's.
    case body(TemplateBody)
    /// A button's.
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

/// Where a tap on the message leads.
public struct TemplateTapTarget: Codable, Hashable, Sendable {
    /// One value.
    public var parameters: [TemplateTapTargetParameter]

    public init(parameters: [TemplateTapTargetParameter]) {
        self.parameters = parameters
    }
}

/// Where a tap on the message leads.
public enum TemplateTapTargetParameter: Codable, Hashable, Sendable {
    /// The page.
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

/// Where a tap on the message leads.
public struct TapTarget: Codable, Hashable, Sendable {
    /// The page.
    public var url: String
    /// What it is called.
    public var title: String

    public init(url: String, title: String) {
        self.url = url
        self.title = title
    }
}

/// News of an order.
public struct TemplateOrderStatus: Codable, Hashable, Sendable {
    /// One value.
    public var parameters: [TemplateOrderStatusParameter]

    public init(parameters: [TemplateOrderStatusParameter]) {
        self.parameters = parameters
    }
}

/// News of an order.
public enum TemplateOrderStatusParameter: Codable, Hashable, Sendable {
    /// The order, and what became of it.
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

/// An order, and what became of it.
public struct OrderStatusUpdate: Codable, Hashable, Sendable {
    /// Your number for it, as on the bill.
    public var referenceId: String
    /// What became of it.
    public var order: OrderProgress
    /// In Brazil: what became of the payment.
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

/// What became of an order.
public struct OrderProgress: Codable, Hashable, Sendable {
    /// Where it stands.
    public var status: OrderStage
    /// More about it: up to 120 characters.
    public var description: String?

    public init(status: OrderStage, description: String? = nil) {
        self.status = status
        self.description = description
    }
}

/// Where an order stands.
/// Other values are accepted, too.
public struct OrderStage: Choice {
    /// Nothing is done yet.
    public static let pending = OrderStage(rawValue: "pending")
    /// It is being prepared.
    public static let processing = OrderStage(rawValue: "processing")
    /// A part of it is on its way.
    public static let partiallyShipped = OrderStage(rawValue: "partially-shipped")
    /// It is on its way.
    public static let shipped = OrderStage(rawValue: "shipped")
    /// It has arrived.
    public static let completed = OrderStage(rawValue: "completed")
    /// It won't come. Orders that were paid can't be canceled.
    public static let canceled = OrderStage(rawValue: "canceled")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// What became of a payment.
public struct OrderPayment: Codable, Hashable, Sendable {
    /// Where it stands.
    public var status: OrderPaymentStatus
    /// When, in seconds since 1970.
    public var timestamp: Int64

    public init(status: OrderPaymentStatus, timestamp: Int64) {
        self.status = status
        self.timestamp = timestamp
    }
}

/// Where a payment stands.
/// Other values are accepted, too.
public struct OrderPaymentStatus: Choice {
    /// It is awaited.
    public static let pending = OrderPaymentStatus(rawValue: "pending")
    /// It has arrived.
    public static let captured = OrderPaymentStatus(rawValue: "captured")
    /// It failed.
    public static let failed = OrderPaymentStatus(rawValue: "failed")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Something to choose, fill in or pay.
public enum Interactive: Codable, Hashable, Sendable {
    /// Up to three buttons.
    case button(ReplyButtons)
    /// A button that opens a list.
    case list(ListMessage)
    /// A button that opens a page.
    case ctaUrl(CtaUrlMessage)
    /// A button that opens a flow.
    case flow(FlowMessage)
    /// A product of the catalog.
    case product(ProductMessage)
    /// Up to 30 products of the catalog.
    case productList(ProductListMessage)
    /// The catalog.
    case catalogMessage(CatalogMessage)
    /// A button to send one's place.
    case locationRequestMessage(LocationRequest)
    /// A form for an address, in India.
    case addressMessage(AddressMessage)
    /// A button to share one's phone number.
    case requestContactInfo(ContactRequest)
    /// A request to be allowed to call.
    case callPermissionRequest(CallPermissionRequest)
    /// A button to call you.
    case voiceCall(VoiceCallMessage)
    /// Cards side by side.
    case carousel(CarouselMessage)
    /// A bill, in India and Brazil.
    case orderDetails(OrderDetailsMessage)
    /// News of an order that was billed.
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

/// Up to three buttons; the answer arrives as a `button_reply`.
public struct ReplyButtons: Codable, Hashable, Sendable {
    /// The text above the buttons.
    public var body: InteractiveBody
    /// The buttons.
    public var action: ReplyButtonsAction
    /// A title, picture, video or document on top.
    public var header: InteractiveHeader?
    /// Small text below.
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

/// The text of an interactive message.
public struct InteractiveBody: Codable, Hashable, Sendable {
    /// 1 to 1024 characters.
    public var text: String

    public init(text: String) {
        self.text = text
    }
}

/// The buttons of a message.
public struct ReplyButtonsAction: Codable, Hashable, Sendable {
    /// 1 to 3 buttons, no two with the same id or title.
    /// With Direct Send up to 10, if one or two that open pages stand first.
    public var buttons: [ReplyButton]

    public init(buttons: [ReplyButton]) {
        self.buttons = buttons
    }
}

/// A button.
public enum ReplyButton: Codable, Hashable, Sendable {
    /// One that answers.
    case reply(ReplyOption)
    /// One that opens a page. With Direct Send only.
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

/// A button's id and title.
public struct ReplyOption: Codable, Hashable, Sendable {
    /// Comes back when it is tapped: 1 to 256 characters, no space around them.
    /// No space before or after.
    public var id: String
    /// What it says: 1 to 20 characters, without markdown.
    public var title: String

    public init(id: String, title: String) {
        self.id = id
        self.title = title
    }
}

/// What a button says and opens.
public struct CtaUrlParameters: Codable, Hashable, Sendable {
    /// What it says: 1 to 20 characters.
    public var displayText: String
    /// The page.
    public var url: String
    /// In India, where your account has it: show what the link lets one pay. Then the message has no header.
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

/// What stands on top of an interactive message.
public struct InteractiveHeader: Codable, Hashable, Sendable {
    /// A title, picture, video or document.
    public var content: HeaderContent
    /// Small text below a title: up to 60 characters. Documented in the platform's OpenAPI file only.
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

/// A title, picture, video or document.
public enum HeaderContent: Codable, Hashable, Sendable {
    /// A title: 1 to 60 characters, without markdown.
    case text(String)
    /// A picture.
    case image(HeaderMedia)
    /// A video.
    case video(HeaderMedia)
    /// A document.
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

/// Small text below an interactive message.
public struct InteractiveFooter: Codable, Hashable, Sendable {
    /// 1 to 60 characters.
    public var text: String

    public init(text: String) {
        self.text = text
    }
}

/// A button that opens a list; the answer arrives as a `list_reply`.
public struct ListMessage: Codable, Hashable, Sendable {
    /// The text above the button.
    public var body: ListBody
    /// The list.
    public var action: ListAction
    /// A title on top. Lists have no other header.
    public var header: TitleHeader?
    /// Small text below.
    public var footer: InteractiveFooter?

    public init(body: ListBody, action: ListAction, header: TitleHeader? = nil, footer: InteractiveFooter? = nil) {
        self.body = body
        self.action = action
        self.header = header
        self.footer = footer
    }
}

/// The text of a list message.
public struct ListBody: Codable, Hashable, Sendable {
    /// 1 to 4096 characters.
    public var text: String

    public init(text: String) {
        self.text = text
    }
}

/// The list of a message.
public struct ListAction: Codable, Hashable, Sendable {
    /// What the button says: 1 to 20 characters.
    public var button: String
    /// 1 to 10 sections with 10 rows in all, each with a title if there are several.
    /// Every section has a title if there are several.
    /// No two rows have the same id.
    public var sections: [ListSection]

    public init(button: String, sections: [ListSection]) {
        self.button = button
        self.sections = sections
    }
}

/// A section of a list.
public struct ListSection: Codable, Hashable, Sendable {
    /// Its rows.
    public var rows: [ListRow]
    /// Up to 24 characters; required if there are several sections.
    public var title: String?

    public init(rows: [ListRow], title: String? = nil) {
        self.rows = rows
        self.title = title
    }
}

/// A row of a list.
public struct ListRow: Codable, Hashable, Sendable {
    /// Comes back when it is chosen: 1 to 200 characters, no other row's.
    public var id: String
    /// What it says: 1 to 24 characters.
    public var title: String
    /// Small text below the title, up to 72 characters.
    public var description: String?

    public init(id: String, title: String, description: String? = nil) {
        self.id = id
        self.title = title
        self.description = description
    }
}

/// A title on top of a message that has no other header.
public struct TitleHeader: Codable, Hashable, Sendable {
    /// 1 to 60 characters, without markdown.
    public var text: String
    /// Small text below it: up to 60 characters. Documented in the platform's OpenAPI file only.
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

/// A button that opens a page. You aren't told when it is tapped.
/// With `payment_link_preview` there is no header.
public struct CtaUrlMessage: Codable, Hashable, Sendable {
    /// The text above the button.
    public var body: InteractiveBody
    /// The button.
    public var action: CtaUrlAction
    /// A title, picture, video or document on top.
    public var header: InteractiveHeader?
    /// Small text below.
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

/// A button that opens a page.
public struct CtaUrlAction: Codable, Hashable, Sendable {
    /// What it says and opens.
    public var parameters: CtaUrlParameters

    public init(parameters: CtaUrlParameters) {
        self.parameters = parameters
    }
}

/// A button that opens a flow; what the person filled in arrives as an `nfm_reply`.
public struct FlowMessage: Codable, Hashable, Sendable {
    /// The text above the button.
    public var body: InteractiveBody
    /// The button.
    public var action: FlowMessageAction
    /// A title, picture, video or document on top.
    public var header: InteractiveHeader?
    /// Small text below.
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

/// A button that opens a flow.
public struct FlowMessageAction: Codable, Hashable, Sendable {
    /// The flow, and how it begins.
    public var parameters: FlowMessageParameters

    public init(parameters: FlowMessageParameters) {
        self.parameters = parameters
    }
}

/// A flow, and how it begins.
/// `flow_action_payload` goes with `navigate` only.
public struct FlowMessageParameters: Codable, Hashable, Sendable {
    /// What the button says: 1 to 30 characters, better 20.
    /// No emoji.
    public var flowCta: String
    /// The flow's id.
    public var flowId: String?
    /// The flow's name, instead of its id.
    public var flowName: String?
    /// Whether the flow is published; it is unless told.
    public var mode: FlowMode?
    /// Comes back with what the person filled in, and goes to your endpoint. `unused` unless told.
    public var flowToken: String?
    /// Whether it begins with a screen of its own, as it does unless told, or with your endpoint's answer.
    public var flowAction: FlowAction?
    /// The first screen, with `navigate`.
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

/// Whether a flow is published.
/// Other values are accepted, too.
public struct FlowMode: Choice {
    /// It is.
    public static let published = FlowMode(rawValue: "published")
    /// Not yet: for tests.
    public static let draft = FlowMode(rawValue: "draft")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// How a flow begins.
/// Other values are accepted, too.
public struct FlowAction: Choice {
    /// With the screen that the message names.
    public static let navigate = FlowAction(rawValue: "navigate")
    /// With what your endpoint answers.
    public static let dataExchange = FlowAction(rawValue: "data_exchange")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// The first screen of a flow.
public struct FlowActionPayload: Codable, Hashable, Sendable {
    /// The screen: one that may be the first. `FIRST_ENTRY_SCREEN` unless told.
    public var screen: String?
    /// What the screen shows. Not empty.
    /// Not empty.
    public var data: [String: JSONValue]?

    public init(screen: String? = nil, data: [String: JSONValue]? = nil) {
        self.screen = screen
        self.data = data
    }
}

/// A product of the catalog.
public struct ProductMessage: Codable, Hashable, Sendable {
    /// The product.
    public var action: ProductAction
    /// Text above it.
    public var body: InteractiveBody?
    /// Small text below.
    public var footer: InteractiveFooter?

    public init(action: ProductAction, body: InteractiveBody? = nil, footer: InteractiveFooter? = nil) {
        self.action = action
        self.body = body
        self.footer = footer
    }
}

/// Up to 30 products of the catalog. Those that aren't found are left out; if none is, the message fails.
public struct ProductListMessage: Codable, Hashable, Sendable {
    /// The title on top.
    public var header: TitleHeader
    /// The text above the products.
    public var body: InteractiveBody
    /// The products.
    public var action: ProductListAction
    /// Small text below.
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
    /// The catalog.
    public var catalogId: String
    /// 1 to 10 sections with 30 products in all, each with a title if there are several.
    /// Every section has a title if there are several.
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

/// The catalog, behind a button.
public struct CatalogMessage: Codable, Hashable, Sendable {
    /// The text above the button.
    public var body: InteractiveBody
    /// The button.
    public var action: CatalogAction
    /// Small text below.
    public var footer: InteractiveFooter?

    public init(body: InteractiveBody, action: CatalogAction, footer: InteractiveFooter? = nil) {
        self.body = body
        self.action = action
        self.footer = footer
    }
}

/// A button that opens the catalog.
public struct CatalogAction: Codable, Hashable, Sendable {
    /// Its picture.
    public var parameters: CatalogParameters?

    public init(parameters: CatalogParameters? = nil) {
        self.parameters = parameters
    }
}

/// The picture of the catalog.
public struct CatalogParameters: Codable, Hashable, Sendable {
    /// The product whose picture it is; the first one's unless told.
    public var thumbnailProductRetailerId: String?

    public init(thumbnailProductRetailerId: String? = nil) {
        self.thumbnailProductRetailerId = thumbnailProductRetailerId
    }

    enum CodingKeys: String, CodingKey {
        case thumbnailProductRetailerId = "thumbnail_product_retailer_id"
    }
}

/// A button to send one's place; the answer arrives as a `location`.
public struct LocationRequest: Codable, Hashable, Sendable {
    /// The text above the button.
    public var body: InteractiveBody
    /// The button.
    public var action: LocationRequestAction

    public init(body: InteractiveBody, action: LocationRequestAction) {
        self.body = body
        self.action = action
    }
}

/// A button to send one's place.
public struct LocationRequestAction: Codable, Hashable, Sendable {
    public init() {}
}

/// A form for an address: for businesses and people in India. The answer arrives as an `nfm_reply`; from an app that is too
/// old for it, a status with code 1026.
public struct AddressMessage: Codable, Hashable, Sendable {
    /// The text above the button.
    public var body: InteractiveBody
    /// The form.
    public var action: AddressMessageAction
    /// A title, picture, video or document on top.
    public var header: InteractiveHeader?
    /// Small text below.
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

/// A form for an address.
public struct AddressMessageAction: Codable, Hashable, Sendable {
    /// What it holds already.
    public var parameters: AddressMessageParameters

    public init(parameters: AddressMessageParameters) {
        self.parameters = parameters
    }
}

/// A form for an address, and what it holds already.
public struct AddressMessageParameters: Codable, Hashable, Sendable {
    /// `IN`.
    public var country: String
    /// What is filled in already.
    public var values: IndianAddress?
    /// Addresses to choose from.
    public var savedAddresses: [SavedAddress]?
    /// What was wrong when the person filled it in before: field → text.
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
    /// The person's name.
    public var name: String?
    /// The person's phone number.
    public var phoneNumber: String?
    /// Up to 6 digits.
    public var inPinCode: String?
    /// House number.
    public var houseNumber: String?
    /// Floor.
    public var floorNumber: String?
    /// Tower.
    public var towerNumber: String?
    /// The building's name.
    public var buildingName: String?
    /// Street and all the rest.
    public var address: String?
    /// What is near.
    public var landmarkArea: String?
    /// City.
    public var city: String?
    /// State.
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

/// An address to choose.
public struct SavedAddress: Codable, Hashable, Sendable {
    /// Comes back when it is chosen.
    public var id: String
    /// The address.
    public var value: IndianAddress

    public init(id: String, value: IndianAddress) {
        self.id = id
        self.value = value
    }
}

/// A button to share one's phone number, with words of the platform's; the answer arrives as `contacts` with the origin
/// `contact_request`.
public struct ContactRequest: Codable, Hashable, Sendable {
    /// The text above the button.
    public var body: InteractiveBody
    /// The button.
    public var action: ContactRequestAction

    public init(body: InteractiveBody, action: ContactRequestAction) {
        self.body = body
        self.action = action
    }
}

/// A button to share one's phone number.
public struct ContactRequestAction: Codable, Hashable, Sendable {
    public init() {}
}

/// A request to be allowed to call. The answer arrives as a `call_permission_reply`. At most one in 24 hours and two in
/// seven days for each person, counted anew after a call.
public struct CallPermissionRequest: Codable, Hashable, Sendable {
    /// The button.
    public var action: CallPermissionRequestAction
    /// The text above the button.
    public var body: InteractiveBody?

    public init(action: CallPermissionRequestAction, body: InteractiveBody? = nil) {
        self.action = action
        self.body = body
    }
}

/// A button to allow calls.
public struct CallPermissionRequestAction: Codable, Hashable, Sendable {
    public init() {}
}

/// A button to call you.
public struct VoiceCallMessage: Codable, Hashable, Sendable {
    /// The text above the button.
    public var body: InteractiveBody
    /// The button.
    public var action: VoiceCallAction

    public init(body: InteractiveBody, action: VoiceCallAction) {
        self.body = body
        self.action = action
    }
}

/// A button to call you.
public struct VoiceCallAction: Codable, Hashable, Sendable {
    /// What it says, and for how long it works.
    public var parameters: VoiceCallParameters?

    public init(parameters: VoiceCallParameters? = nil) {
        self.parameters = parameters
    }
}

/// What a button to call you says, and for how long it works.
public struct VoiceCallParameters: Codable, Hashable, Sendable {
    /// What it says: up to 20 characters; "Call Now" unless told.
    public var displayText: String?
    /// For how long it works, in minutes: 1 to 43,200; 10,080 (seven days) unless told.
    public var ttlMinutes: Int64?
    /// Comes back in the webhooks of the call, as `cta_payload`: up to 512 characters.
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

/// Cards side by side, with text above them.
public struct CarouselMessage: Codable, Hashable, Sendable {
    /// The text above the cards.
    public var body: InteractiveBody
    /// The cards.
    public var action: CarouselAction

    public init(body: InteractiveBody, action: CarouselAction) {
        self.body = body
        self.action = action
    }
}

/// Cards side by side.
public struct CarouselAction: Codable, Hashable, Sendable {
    /// 2 to 10 cards, all with the same things on them.
    /// All cards are of products of one catalog, or all have the same kind and number of buttons.
    public var cards: [CarouselCard]

    public init(cards: [CarouselCard]) {
        self.cards = cards
    }
}

/// A card: of a product, or with a picture or video and buttons.
public enum CarouselCard: Codable, Hashable, Sendable {
    /// A product.
    case product(ProductCard)
    /// A picture or video, with text and buttons.
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

/// A card of a product.
public struct ProductCard: Codable, Hashable, Sendable {
    /// Its place, from 0 to 9.
    public var cardIndex: Int64
    /// The product. All cards are of one catalog.
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

/// The product of a card.
public struct ProductCardAction: Codable, Hashable, Sendable {
    /// The product, by your own id for it.
    public var productRetailerId: String
    /// The catalog.
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

/// A card with a picture or video, and buttons.
public struct MediaCard: Codable, Hashable, Sendable {
    /// Its place, from 0 to 9.
    public var cardIndex: Int64
    /// The picture or video.
    public var header: CardHeader
    /// One button that opens a page, or buttons that answer.
    public var action: MediaCardAction
    /// Text below the picture.
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

/// What stands on top of a card.
public enum CardHeader: Codable, Hashable, Sendable {
    /// A picture.
    case image(CardMedia)
    /// A video.
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

/// A picture or video on a card.
public struct CardMedia: Codable, Hashable, Sendable {
    /// A public `http` or `https` URL.
    public var link: String

    public init(link: String) {
        self.link = link
    }
}

/// The buttons of a card: one that opens a page, or `buttons` that answer.
/// The button that opens a page is called `cta_url`.
public struct MediaCardAction: Codable, Hashable, Sendable {
    /// `cta_url`, beside `parameters`.
    public var name: String?
    /// The button that opens a page.
    public var parameters: CtaUrlParameters?
    /// 1 to 3 buttons that answer.
    public var buttons: [CardButton]?

    public init(name: String? = nil, parameters: CtaUrlParameters? = nil, buttons: [CardButton]? = nil) {
        self.name = name
        self.parameters = parameters
        self.buttons = buttons
    }
}

/// A button of a card.
public enum CardButton: Codable, Hashable, Sendable {
    /// One that answers.
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

/// A card's button that answers.
public struct CardReply: Codable, Hashable, Sendable {
    /// Comes back when it is tapped: 1 to 20 characters.
    public var id: String
    /// What it says: 1 to 20 characters.
    public var title: String

    public init(id: String, title: String) {
        self.id = id
        self.title = title
    }
}

/// The text of a card.
public struct CardBody: Codable, Hashable, Sendable {
    /// 1 to 160 characters with at most two line breaks.
    /// At most two line breaks.
    public var text: String

    public init(text: String) {
        self.text = text
    }
}

/// A bill, in India and Brazil.
public struct OrderDetailsMessage: Codable, Hashable, Sendable {
    /// The text above the bill.
    public var body: InteractiveBody
    /// The bill.
    public var action: OrderDetailsAction
    /// A picture on top.
    public var header: OrderHeader?
    /// Small text below.
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

/// A bill, to look at and to pay.
public struct OrderDetailsAction: Codable, Hashable, Sendable {
    /// The bill.
    public var parameters: OrderDetails

    public init(parameters: OrderDetails) {
        self.parameters = parameters
    }
}

/// What stands on top of a bill.
public enum OrderHeader: Codable, Hashable, Sendable {
    /// A picture.
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

/// News of an order that was billed. What can't follow what was said before fails with code 2046; what can't be canceled,
/// with 2047.
public struct OrderStatusMessage: Codable, Hashable, Sendable {
    /// The text above the news.
    public var body: InteractiveBody
    /// The news.
    public var action: OrderStatusAction
    /// Small text below.
    public var footer: InteractiveFooter?

    public init(body: InteractiveBody, action: OrderStatusAction, footer: InteractiveFooter? = nil) {
        self.body = body
        self.action = action
        self.footer = footer
    }
}

/// News of an order.
public struct OrderStatusAction: Codable, Hashable, Sendable {
    /// The order, and what became of it.
    public var parameters: OrderStatusUpdate

    public init(parameters: OrderStatusUpdate) {
        self.parameters = parameters
    }
}

/// A contact card.
public struct ContactCard: Codable, Hashable, Sendable {
    /// The name.
    public var name: ContactName
    /// Phone numbers.
    public var phones: [ContactPhone]?
    /// Email addresses.
    public var emails: [ContactEmail]?
    /// Postal addresses.
    public var addresses: [ContactAddress]?
    /// Where the person works.
    public var org: ContactOrg?
    /// Websites.
    public var urls: [ContactUrl]?
    /// As in `1999-01-23`.
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

/// The name on a contact card.
public struct ContactName: Codable, Hashable, Sendable {
    /// The whole name, as it is shown.
    public var formattedName: String
    /// First name.
    public var firstName: String?
    /// Last name.
    public var lastName: String?
    /// Middle name.
    public var middleName: String?
    /// As in `Dr.`
    public var prefix: String?
    /// As in `Esq.`
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

/// A phone number on a contact card.
public struct ContactPhone: Codable, Hashable, Sendable {
    /// The number.
    public var phone: String?
    /// As in `WORK`, `HOME`, `iPhone`.
    public var type: String?
    /// The WhatsApp id. With it the card offers to write to the person; without, to invite them.
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

/// An email address on a contact card.
public struct ContactEmail: Codable, Hashable, Sendable {
    /// The address.
    public var email: String?
    /// As in `WORK`, `HOME`.
    public var type: String?

    public init(email: String? = nil, type: String? = nil) {
        self.email = email
        self.type = type
    }
}

/// A postal address on a contact card.
public struct ContactAddress: Codable, Hashable, Sendable {
    /// Street and number.
    public var street: String?
    /// City.
    public var city: String?
    /// State or province, as its two letters where it has them.
    public var state: String?
    /// Postal code.
    public var zip: String?
    /// Country, by its name.
    public var country: String?
    /// Country, by its two letters (ISO 3166).
    public var countryCode: String?
    /// As in `WORK`, `HOME`.
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

/// Where the person on a contact card works.
public struct ContactOrg: Codable, Hashable, Sendable {
    /// The company.
    public var company: String?
    /// The department.
    public var department: String?
    /// The person's title there.
    public var title: String?

    public init(company: String? = nil, department: String? = nil, title: String? = nil) {
        self.company = company
        self.department = department
        self.title = title
    }
}

/// A website on a contact card.
public struct ContactUrl: Codable, Hashable, Sendable {
    /// Its URL.
    public var url: String?
    /// As in `WORK`, `HOME`.
    public var type: String?

    public init(url: String? = nil, type: String? = nil) {
        self.url = url
        self.type = type
    }
}

/// An emoji on a message of the thread, at most 30 days old. Its only status is `sent`.
public struct Reaction: Codable, Hashable, Sendable {
    /// The message.
    public var messageId: String
    /// The emoji; empty to remove the one that is there.
    /// One emoji, or nothing.
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

/// A message of a group that everybody sees on top, or no longer. A group has three at a time: the oldest gives way.
/// A message is pinned for a time.
public struct Pin: Codable, Hashable, Sendable {
    /// Whether to pin it.
    public var type: PinKind
    /// The message.
    public var messageId: String
    /// For how long: 1 to 30 days. Required to pin.
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

/// Whether a message is pinned.
/// Other values are accepted, too.
public struct PinKind: Choice {
    /// Pin it.
    public static let pin = PinKind(rawValue: "pin")
    /// Pin it no longer.
    public static let unpin = PinKind(rawValue: "unpin")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// The message that another one answers.
public struct ReplyTo: Codable, Hashable, Sendable {
    /// Its id.
    public var messageId: String

    public init(messageId: String) {
        self.messageId = messageId
    }

    enum CodingKeys: String, CodingKey {
        case messageId = "message_id"
    }
}

/// What a message without a template is about.
/// Other values are accepted, too.
public struct DirectSendCategory: Choice {
    /// Something that the person asked for or agreed to, as an order's status.
    public static let utility = DirectSendCategory(rawValue: "utility")
    /// A one-time code. Text only, to phone numbers only.
    public static let authentication = DirectSendCategory(rawValue: "authentication")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// More about the template that the platform makes of a message.
public struct DirectSendConfig: Codable, Hashable, Sendable {
    /// Its name: up to 512 lower-case letters, digits and underscores. `utility` only.
    public var templateName: String

    public init(templateName: String) {
        self.templateName = templateName
    }

    enum CodingKeys: String, CodingKey {
        case templateName = "template_name"
    }
}

/// The platform accepted the message.
public struct Sent: Codable, Hashable, Sendable {
    /// Whom it was for, as you said it and as the platform knows them.
    public var contacts: [SentContact]
    /// The messages accepted: one.
    public var messages: [SentMessage]
    /// Whether the message was accepted. Returned by `marketing_messages.send` only.
    public var success: Bool?

    public init(contacts: [SentContact], messages: [SentMessage], success: Bool? = nil) {
        self.contacts = contacts
        self.messages = messages
        self.success = success
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        contacts = try keys.arrived(.contacts)
        messages = try keys.arrived(.messages)
        success = try keys.arrivedIfPresent(.success)
    }
}

/// A recipient, as you said it and as the platform knows them.
public struct SentContact: Codable, Hashable, Sendable {
    /// What you sent: a phone number, a user id or a group id.
    public var input: String?
    /// The WhatsApp id; may differ from the number. Only where you addressed a phone number.
    public var waId: String?
    /// The business-scoped user id. Only where you addressed one.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        input = try keys.arrivedIfPresent(.input)
        waId = try keys.arrivedIfPresent(.waId)
        userId = try keys.arrivedIfPresent(.userId)
    }
}

/// An accepted message.
public struct SentMessage: Codable, Hashable, Sendable {
    /// Its id (`wamid.…`); its statuses carry it.
    public var id: String
    /// For templates: whether it goes out now, or is held while the template's quality is judged.
    public var messageStatus: AcceptedStatus?
    /// The group, where it was for one.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
        messageStatus = try keys.arrivedIfPresent(.messageStatus)
        groupId = try keys.arrivedIfPresent(.groupId)
    }
}

/// What the platform does with an accepted template message.
/// Other values are accepted, too.
public struct AcceptedStatus: Choice {
    /// It goes out.
    public static let accepted = AcceptedStatus(rawValue: "accepted")
    /// It waits until the template's quality is known; then it goes out, or fails with code 132015.
    public static let heldForQualityAssessment = AcceptedStatus(rawValue: "held_for_quality_assessment")
    /// The template is paused.
    public static let paused = AcceptedStatus(rawValue: "paused")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Mark a message that you received as read, with all before it in the thread; and show that you are typing.
public struct MarkRead: Codable, Hashable, Sendable {
    /// The id of the message, from the webhook.
    public var messageId: String
    /// Show a typing bubble until you answer, for at most 25 seconds.
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

/// What the person sees while you prepare an answer.
public struct Typing: Codable, Hashable, Sendable {
    /// The kind of indicator.
    public var type: TypingKind

    public init(type: TypingKind) {
        self.type = type
    }
}

/// Kinds of typing indicator.
/// Other values are accepted, too.
public struct TypingKind: Choice {
    /// A text is being typed.
    public static let text = TypingKind(rawValue: "text")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Send a message whose body you have encrypted, where the number's settings say so. The answer is encrypted too; errors
/// aren't.
public struct SendEncryptedMessage: Codable, Hashable, Sendable {
    /// The body of a message as a JWE in its compact form, for the platform's key (`settings.get`).
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

/// What the platform answers to an encrypted message.
public struct EncryptedAnswer: Codable, Hashable, Sendable {
    /// The answer as a JWE in its compact form, for your key.
    public var encryptedContents: String

    public init(encryptedContents: String) {
        self.encryptedContents = encryptedContents
    }

    enum CodingKeys: String, CodingKey {
        case encryptedContents = "encrypted_contents"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        encryptedContents = try keys.arrived(.encryptedContents)
    }
}
