// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

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
    /// The client's own unless told.
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

/// Kinds of button that have something to fill in. Values that aren't listed pass too.
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

/// Whether something is delivered. Values that aren't listed pass too.
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

/// What bills are in, by ISO 4217. Values that aren't listed pass too.
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

/// Payment gateways. Values that aren't listed pass too.
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

/// Kinds of Pix keys. Values that aren't listed pass too.
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

/// Where an order stands. Values that aren't listed pass too.
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

/// Where a payment stands. Values that aren't listed pass too.
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

/// Whether a flow is published. Values that aren't listed pass too.
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

/// How a flow begins. Values that aren't listed pass too.
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

/// Whether a message is pinned. Values that aren't listed pass too.
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

/// Whether `to` names a person or a group. Values that aren't listed pass too.
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

/// What a message without a template is about. Values that aren't listed pass too.
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

/// What the platform does with an accepted template message. Values that aren't listed pass too.
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
    /// The client's own unless told.
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

/// Kinds of typing indicator. Values that aren't listed pass too.
public struct TypingKind: Choice {
    /// A text is being typed.
    public static let text = TypingKind(rawValue: "text")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// The platform did it.
public struct Success: Codable, Hashable, Sendable {
    /// Always `true`.
    public var success: Bool

    public init(success: Bool) {
        self.success = success
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        success = try keys.arrived(.success)
    }
}

/// Send a message whose body you have encrypted, where the number's settings say so. The answer is encrypted too; errors
/// aren't.
public struct SendEncryptedMessage: Codable, Hashable, Sendable {
    /// The body of a message as a JWE in its compact form, for the platform's key (`settings.get`).
    public var encryptedContents: String
    /// The client's own unless told.
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
    /// The client's own unless told.
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

/// What to do with a message that the Marketing Messages API can't deliver. Values that aren't listed pass too.
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

/// Show the platform a message that Direct Send is to send: the answer is the category that it takes it for.
///
/// In beta, for accounts that have Direct Send. The body is known from Meta's own SDK only.
public struct CreateMessageSample: Codable, Hashable, Sendable {
    /// What it says.
    public var content: SampleContent
    /// The client's own unless told.
    public var wabaId: String?

    public init(_ content: SampleContent, wabaId: String? = nil) {
        self.content = content
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case wabaId = "waba_id"
    }

    public init(from decoder: Decoder) throws {
        content = try SampleContent(from: decoder)
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        wabaId = try keys.decodeIfPresent(String.self, forKey: .wabaId)
    }

    public func encode(to encoder: Encoder) throws {
        try content.encode(to: encoder)
        var keys = encoder.container(keyedBy: CodingKeys.self)
        try keys.encodeIfPresent(wabaId, forKey: .wabaId)
    }
}

/// What a message without a template says.
public enum SampleContent: Codable, Hashable, Sendable {
    /// Text.
    case text(TextBody)
    /// Buttons, or a button that opens a page.
    case interactive(Interactive)

    public init(from decoder: Decoder) throws {
        switch try decoder.tag("text", "interactive") {
        case "text": self = .text(try decoder.content("text"))
        case "interactive": self = .interactive(try decoder.content("interactive"))
        case let other: throw decoder.unknownContent(other)
        }
    }

    public func encode(to encoder: Encoder) throws {
        switch self {
        case .text(let value): try encoder.tag("text", content: value)
        case .interactive(let value): try encoder.tag("interactive", content: value)
        }
    }
}

/// What the platform takes a message for.
public struct MessageSample: Codable, Hashable, Sendable {
    /// Whether the call was good.
    public var success: Bool?
    /// The category: anything but `MARKETING` can be sent without a template.
    public var category: TemplateCategory?

    public init(success: Bool? = nil, category: TemplateCategory? = nil) {
        self.success = success
        self.category = category
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        success = try keys.arrivedIfPresent(.success)
        category = try keys.arrivedIfPresent(.category)
    }
}

/// What a template is for. Values that aren't listed pass too.
public struct TemplateCategory: Choice {
    /// One-time codes.
    public static let authentication = TemplateCategory(rawValue: "AUTHENTICATION")
    /// Offers and everything else.
    public static let marketing = TemplateCategory(rawValue: "MARKETING")
    /// About something the person did or asked for.
    public static let utility = TemplateCategory(rawValue: "UTILITY")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Upload a file, to be sent by its id. It is kept for 30 days.
public struct UploadMedia: Codable, Hashable, Sendable {
    /// Its MIME type.
    public var type: String
    /// Its name.
    public var filename: String?
    /// How long to keep it, in minutes (60 to 43200). Only for numbers without storage, which keep it for an hour unless told.
    public var ttlMinutes: Int64?
    /// `call_voicemail_announcement`, for what an answering machine says: it is kept for good then.
    public var useCase: String?
    /// What it is.
    public var description: String?
    /// The client's own unless told.
    public var phoneNumberId: String?

    public init(
        type: String,
        filename: String? = nil,
        ttlMinutes: Int64? = nil,
        useCase: String? = nil,
        description: String? = nil,
        phoneNumberId: String? = nil
    ) {
        self.type = type
        self.filename = filename
        self.ttlMinutes = ttlMinutes
        self.useCase = useCase
        self.description = description
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case type
        case filename
        case ttlMinutes = "ttl_minutes"
        case useCase = "use_case"
        case description
        case phoneNumberId = "phone_number_id"
    }
}

/// An uploaded file.
public struct UploadedMedia: Codable, Hashable, Sendable {
    /// Its id, to send it with.
    public var id: String

    public init(id: String) {
        self.id = id
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
    }
}

/// Find out where to download a file. The URL works for five minutes.
public struct GetMedia: Codable, Hashable, Sendable {
    /// The file: uploaded (kept for 30 days), or from a webhook (7 days).
    public var mediaId: String
    /// Only if the file belongs to this number.
    public var phoneNumberId: String?

    public init(mediaId: String, phoneNumberId: String? = nil) {
        self.mediaId = mediaId
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case mediaId = "media_id"
        case phoneNumberId = "phone_number_id"
    }
}

/// Where a file is.
public struct Media: Codable, Hashable, Sendable {
    /// Where to download it, for five minutes, with the same token.
    public var url: String
    /// Its id.
    public var id: String?
    /// Its MIME type.
    public var mimeType: String?
    /// Its SHA-256.
    public var sha256: String?
    /// Its size in bytes.
    public var fileSize: Int64?

    public init(
        url: String,
        id: String? = nil,
        mimeType: String? = nil,
        sha256: String? = nil,
        fileSize: Int64? = nil
    ) {
        self.url = url
        self.id = id
        self.mimeType = mimeType
        self.sha256 = sha256
        self.fileSize = fileSize
    }

    enum CodingKeys: String, CodingKey {
        case url
        case id
        case mimeType = "mime_type"
        case sha256
        case fileSize = "file_size"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        url = try keys.arrived(.url)
        id = try keys.arrivedIfPresent(.id)
        mimeType = try keys.arrivedIfPresent(.mimeType)
        sha256 = try keys.arrivedIfPresent(.sha256)
        fileSize = try keys.arrivedIfPresent(.fileSize)
    }
}

/// Download a file from the URL that the platform told. The token goes to the platform's hosts alone.
public struct DownloadMedia: Codable, Hashable, Sendable {
    /// From the webhook, or from `media.get`. It works for five minutes; then the answer is 404: get a new one.
    public var url: String
    /// The file's SHA-256, from the same place, in hexadecimal or base64: other bytes are refused.
    public var sha256: String?

    public init(url: String, sha256: String? = nil) {
        self.url = url
        self.sha256 = sha256
    }
}

/// Delete a file.
public struct DeleteMedia: Codable, Hashable, Sendable {
    /// The file.
    public var mediaId: String
    /// Only if the file belongs to this number.
    public var phoneNumberId: String?

    public init(mediaId: String, phoneNumberId: String? = nil) {
        self.mediaId = mediaId
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case mediaId = "media_id"
        case phoneNumberId = "phone_number_id"
    }
}

/// Create a group. The group and its invite link arrive by webhook (`group_lifecycle_update`) with the id of this request.
///
/// A number has up to 10,000 groups.
public struct CreateGroup: Codable, Hashable, Sendable {
    /// Its name: 1 to 128 characters.
    public var subject: String
    /// What it is for: up to 2048 characters.
    public var description: String?
    /// Whether you let people in one by one, or everybody who has the link, as it is unless told.
    public var joinApprovalMode: JoinApprovalMode?
    /// The client's own unless told.
    public var phoneNumberId: String?

    public init(
        subject: String,
        description: String? = nil,
        joinApprovalMode: JoinApprovalMode? = nil,
        phoneNumberId: String? = nil
    ) {
        self.subject = subject
        self.description = description
        self.joinApprovalMode = joinApprovalMode
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case subject
        case description
        case joinApprovalMode = "join_approval_mode"
        case phoneNumberId = "phone_number_id"
    }
}

/// How people get into a group. Values that aren't listed pass too.
public struct JoinApprovalMode: Choice {
    /// You let them in one by one.
    public static let approvalRequired = JoinApprovalMode(rawValue: "approval_required")
    /// Everybody who has the link.
    public static let autoApprove = JoinApprovalMode(rawValue: "auto_approve")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// What was asked for is being done; the outcome arrives by webhook. Some of these answers have no body: nothing is here
/// then.
public struct GroupRequest: Codable, Hashable, Sendable {
    /// The request's id, in the webhook too.
    public var requestId: String?
    /// Whether it was accepted, where the platform says so.
    public var success: Bool?

    public init(requestId: String? = nil, success: Bool? = nil) {
        self.requestId = requestId
        self.success = success
    }

    enum CodingKeys: String, CodingKey {
        case requestId = "request_id"
        case success
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        requestId = try keys.arrivedIfPresent(.requestId)
        success = try keys.arrivedIfPresent(.success)
    }
}

/// List the groups of a number.
public struct ListGroups: Codable, Hashable, Sendable {
    /// How many on a page: 1 to 1024, 25 unless told.
    public var limit: Int64?
    /// The page after this cursor.
    public var after: String?
    /// The page before this cursor.
    public var before: String?
    /// The client's own unless told.
    public var phoneNumberId: String?

    public init(limit: Int64? = nil, after: String? = nil, before: String? = nil, phoneNumberId: String? = nil) {
        self.limit = limit
        self.after = after
        self.before = before
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case limit
        case after
        case before
        case phoneNumberId = "phone_number_id"
    }
}

/// A page of groups.
public struct Groups: Codable, Hashable, Sendable {
    /// The page.
    public var data: GroupList
    /// The way to the other pages.
    public var paging: Paging?

    public init(data: GroupList, paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        data = try keys.arrived(.data)
        paging = try keys.arrivedIfPresent(.paging)
    }
}

/// Groups.
public struct GroupList: Codable, Hashable, Sendable {
    /// The groups.
    public var groups: [GroupSummary]

    public init(groups: [GroupSummary]) {
        self.groups = groups
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        groups = try keys.arrived(.groups)
    }
}

/// A group, in a list.
public struct GroupSummary: Codable, Hashable, Sendable {
    /// Its id, to send to.
    public var id: String
    /// Its name.
    public var subject: String?
    /// When it was created, in seconds since 1970.
    public var createdAt: String?

    public init(id: String, subject: String? = nil, createdAt: String? = nil) {
        self.id = id
        self.subject = subject
        self.createdAt = createdAt
    }

    enum CodingKeys: String, CodingKey {
        case id
        case subject
        case createdAt = "created_at"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
        subject = try keys.arrivedIfPresent(.subject)
        createdAt = try keys.arrivedIfPresent(.createdAt)
    }
}

/// A page of a list.
public struct Paging: Codable, Hashable, Sendable {
    /// Where this page begins and ends.
    public var cursors: Cursors?
    /// There is a next page as long as this is here. Ask for it with `cursors.after`.
    public var next: String?
    /// There is a previous page as long as this is here.
    public var previous: String?

    public init(cursors: Cursors? = nil, next: String? = nil, previous: String? = nil) {
        self.cursors = cursors
        self.next = next
        self.previous = previous
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        cursors = try keys.arrivedIfPresent(.cursors)
        next = try keys.arrivedIfPresent(.next)
        previous = try keys.arrivedIfPresent(.previous)
    }
}

/// Where a page begins and ends. Don't keep cursors: they go stale.
public struct Cursors: Codable, Hashable, Sendable {
    /// Give it as `before` for the page before.
    public var before: String?
    /// Give it as `after` for the page after.
    public var after: String?

    public init(before: String? = nil, after: String? = nil) {
        self.before = before
        self.after = after
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        before = try keys.arrivedIfPresent(.before)
        after = try keys.arrivedIfPresent(.after)
    }
}

/// Get a group's name, description, state and people.
public struct GetGroup: Codable, Hashable, Sendable {
    /// The group.
    public var groupId: String
    /// What to tell of it, by commas: `subject`, `description`, `suspended`, `creation_timestamp`, `participants`,
    /// `total_participant_count`, `join_approval_mode`. Only its id unless told.
    public var fields: String?

    public init(groupId: String, fields: String? = nil) {
        self.groupId = groupId
        self.fields = fields
    }

    enum CodingKeys: String, CodingKey {
        case groupId = "group_id"
        case fields
    }
}

/// A group. Only what was asked for is there.
public struct Group: Codable, Hashable, Sendable {
    /// Its id, to send to.
    public var id: String
    /// The people in it.
    public var participants: [GroupMember]
    /// Its name.
    public var subject: String?
    /// What it is for.
    public var description: String?
    /// How people get in.
    public var joinApprovalMode: JoinApprovalMode?
    /// Whether the platform has suspended it.
    public var suspended: Bool?
    /// When it was created.
    public var creationTimestamp: String?
    /// How many people are in it.
    public var totalParticipantCount: Int64?

    public init(
        id: String,
        participants: [GroupMember],
        subject: String? = nil,
        description: String? = nil,
        joinApprovalMode: JoinApprovalMode? = nil,
        suspended: Bool? = nil,
        creationTimestamp: String? = nil,
        totalParticipantCount: Int64? = nil
    ) {
        self.id = id
        self.participants = participants
        self.subject = subject
        self.description = description
        self.joinApprovalMode = joinApprovalMode
        self.suspended = suspended
        self.creationTimestamp = creationTimestamp
        self.totalParticipantCount = totalParticipantCount
    }

    enum CodingKeys: String, CodingKey {
        case id
        case participants
        case subject
        case description
        case joinApprovalMode = "join_approval_mode"
        case suspended
        case creationTimestamp = "creation_timestamp"
        case totalParticipantCount = "total_participant_count"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
        participants = try keys.arrived(.participants)
        subject = try keys.arrivedIfPresent(.subject)
        description = try keys.arrivedIfPresent(.description)
        joinApprovalMode = try keys.arrivedIfPresent(.joinApprovalMode)
        suspended = try keys.arrivedIfPresent(.suspended)
        creationTimestamp = try keys.arrivedIfPresent(.creationTimestamp)
        totalParticipantCount = try keys.arrivedIfPresent(.totalParticipantCount)
    }
}

/// A person in a group.
public struct GroupMember: Codable, Hashable, Sendable {
    /// Their WhatsApp id.
    public var waId: String?
    /// Their business-scoped user id.
    public var userId: String?
    /// Their id for all linked portfolios.
    public var parentUserId: String?
    /// Their username.
    public var username: String?

    public init(waId: String? = nil, userId: String? = nil, parentUserId: String? = nil, username: String? = nil) {
        self.waId = waId
        self.userId = userId
        self.parentUserId = parentUserId
        self.username = username
    }

    enum CodingKeys: String, CodingKey {
        case waId = "wa_id"
        case userId = "user_id"
        case parentUserId = "parent_user_id"
        case username
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        waId = try keys.arrivedIfPresent(.waId)
        userId = try keys.arrivedIfPresent(.userId)
        parentUserId = try keys.arrivedIfPresent(.parentUserId)
        username = try keys.arrivedIfPresent(.username)
    }
}

/// Change a group's name or description. Whether it was done arrives by webhook (`group_settings_update`).
public struct UpdateGroup: Codable, Hashable, Sendable {
    /// The group.
    public var groupId: String
    /// Its name: 1 to 128 characters.
    public var subject: String?
    /// What it is for: up to 2048 characters.
    public var description: String?

    public init(groupId: String, subject: String? = nil, description: String? = nil) {
        self.groupId = groupId
        self.subject = subject
        self.description = description
    }

    enum CodingKeys: String, CodingKey {
        case groupId = "group_id"
        case subject
        case description
    }
}

/// Change a group's picture. Whether it was done arrives by webhook (`group_settings_update`).
public struct SetGroupPicture: Codable, Hashable, Sendable {
    /// The group.
    public var groupId: String
    /// `image/jpeg`.
    public var type: String
    /// Its name.
    public var filename: String?

    public init(groupId: String, type: String, filename: String? = nil) {
        self.groupId = groupId
        self.type = type
        self.filename = filename
    }

    enum CodingKeys: String, CodingKey {
        case groupId = "group_id"
        case type
        case filename
    }
}

/// Delete a group: everybody leaves it. Whether it was done arrives by webhook (`group_lifecycle_update`).
public struct DeleteGroup: Codable, Hashable, Sendable {
    /// The group.
    public var groupId: String

    public init(groupId: String) {
        self.groupId = groupId
    }

    enum CodingKeys: String, CodingKey {
        case groupId = "group_id"
    }
}

/// Get a group's invite link.
public struct GetInviteLink: Codable, Hashable, Sendable {
    /// The group.
    public var groupId: String

    public init(groupId: String) {
        self.groupId = groupId
    }

    enum CodingKeys: String, CodingKey {
        case groupId = "group_id"
    }
}

/// The way into a group.
public struct InviteLink: Codable, Hashable, Sendable {
    /// `https://chat.whatsapp.com/…`
    public var inviteLink: String

    public init(inviteLink: String) {
        self.inviteLink = inviteLink
    }

    enum CodingKeys: String, CodingKey {
        case inviteLink = "invite_link"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        inviteLink = try keys.arrived(.inviteLink)
    }
}

/// Make a new invite link for a group. The old ones lead nowhere any more.
public struct ResetInviteLink: Codable, Hashable, Sendable {
    /// The group.
    public var groupId: String

    public init(groupId: String) {
        self.groupId = groupId
    }

    enum CodingKeys: String, CodingKey {
        case groupId = "group_id"
    }
}

/// Delete a group's invite link. Documented in the platform's OpenAPI file only.
public struct DeleteInviteLink: Codable, Hashable, Sendable {
    /// The group.
    public var groupId: String

    public init(groupId: String) {
        self.groupId = groupId
    }

    enum CodingKeys: String, CodingKey {
        case groupId = "group_id"
    }
}

/// List who asks to join a group.
public struct ListJoinRequests: Codable, Hashable, Sendable {
    /// The group.
    public var groupId: String
    /// How many on a page.
    public var limit: Int64?
    /// The page after this cursor.
    public var after: String?
    /// The page before this cursor.
    public var before: String?

    public init(groupId: String, limit: Int64? = nil, after: String? = nil, before: String? = nil) {
        self.groupId = groupId
        self.limit = limit
        self.after = after
        self.before = before
    }

    enum CodingKeys: String, CodingKey {
        case groupId = "group_id"
        case limit
        case after
        case before
    }
}

/// A page of requests to join a group.
public struct JoinRequests: Codable, Hashable, Sendable {
    /// The requests.
    public var data: [JoinRequest]
    /// The way to the other pages.
    public var paging: Paging?

    public init(data: [JoinRequest], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        data = try keys.arrived(.data)
        paging = try keys.arrivedIfPresent(.paging)
    }
}

/// Somebody who asks to join a group.
public struct JoinRequest: Codable, Hashable, Sendable {
    /// The request's id.
    public var joinRequestId: String
    /// Their WhatsApp id.
    public var waId: String?
    /// Their business-scoped user id.
    public var userId: String?
    /// When they asked.
    public var creationTimestamp: String?

    public init(joinRequestId: String, waId: String? = nil, userId: String? = nil, creationTimestamp: String? = nil) {
        self.joinRequestId = joinRequestId
        self.waId = waId
        self.userId = userId
        self.creationTimestamp = creationTimestamp
    }

    enum CodingKeys: String, CodingKey {
        case joinRequestId = "join_request_id"
        case waId = "wa_id"
        case userId = "user_id"
        case creationTimestamp = "creation_timestamp"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        joinRequestId = try keys.arrived(.joinRequestId)
        waId = try keys.arrivedIfPresent(.waId)
        userId = try keys.arrivedIfPresent(.userId)
        creationTimestamp = try keys.arrivedIfPresent(.creationTimestamp)
    }
}

/// Let people in who asked to join a group.
public struct ApproveJoinRequests: Codable, Hashable, Sendable {
    /// The group.
    public var groupId: String
    /// The requests.
    public var joinRequests: [String]

    public init(groupId: String, joinRequests: [String]) {
        self.groupId = groupId
        self.joinRequests = joinRequests
    }

    enum CodingKeys: String, CodingKey {
        case groupId = "group_id"
        case joinRequests = "join_requests"
    }
}

/// Who was let in.
public struct ApprovedJoinRequests: Codable, Hashable, Sendable {
    /// Those who were.
    public var approvedJoinRequests: [String]
    /// Those who weren't.
    public var failedJoinRequests: [FailedJoinRequest]
    /// What went wrong as a whole.
    public var errors: [ItemError]

    public init(approvedJoinRequests: [String], failedJoinRequests: [FailedJoinRequest], errors: [ItemError]) {
        self.approvedJoinRequests = approvedJoinRequests
        self.failedJoinRequests = failedJoinRequests
        self.errors = errors
    }

    enum CodingKeys: String, CodingKey {
        case approvedJoinRequests = "approved_join_requests"
        case failedJoinRequests = "failed_join_requests"
        case errors
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        approvedJoinRequests = try keys.arrived(.approvedJoinRequests)
        failedJoinRequests = try keys.arrived(.failedJoinRequests)
        errors = try keys.arrived(.errors)
    }
}

/// A request that couldn't be answered.
public struct FailedJoinRequest: Codable, Hashable, Sendable {
    /// Why not.
    public var errors: [ItemError]
    /// The request's id.
    public var joinRequestId: String?

    public init(errors: [ItemError], joinRequestId: String? = nil) {
        self.errors = errors
        self.joinRequestId = joinRequestId
    }

    enum CodingKeys: String, CodingKey {
        case errors
        case joinRequestId = "join_request_id"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        errors = try keys.arrived(.errors)
        joinRequestId = try keys.arrivedIfPresent(.joinRequestId)
    }
}

/// Why one item of a call failed.
public struct ItemError: Codable, Hashable, Sendable {
    /// The code.
    public var code: Int64?
    /// A title, for people.
    public var title: String?
    /// What went wrong, for people.
    public var message: String?
    /// More of it.
    public var errorData: ItemErrorData?

    public init(code: Int64? = nil, title: String? = nil, message: String? = nil, errorData: ItemErrorData? = nil) {
        self.code = code
        self.title = title
        self.message = message
        self.errorData = errorData
    }

    enum CodingKeys: String, CodingKey {
        case code
        case title
        case message
        case errorData = "error_data"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        code = try keys.arrivedIfPresent(.code)
        title = try keys.arrivedIfPresent(.title)
        message = try keys.arrivedIfPresent(.message)
        errorData = try keys.arrivedIfPresent(.errorData)
    }
}

/// More about why one item of a call failed.
public struct ItemErrorData: Codable, Hashable, Sendable {
    /// The most specific reason, for people.
    public var details: String?

    public init(details: String? = nil) {
        self.details = details
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        details = try keys.arrivedIfPresent(.details)
    }
}

/// Turn people away who asked to join a group.
public struct RejectJoinRequests: Codable, Hashable, Sendable {
    /// The group.
    public var groupId: String
    /// The requests.
    public var joinRequests: [String]

    public init(groupId: String, joinRequests: [String]) {
        self.groupId = groupId
        self.joinRequests = joinRequests
    }

    enum CodingKeys: String, CodingKey {
        case groupId = "group_id"
        case joinRequests = "join_requests"
    }
}

/// Who was turned away.
public struct RejectedJoinRequests: Codable, Hashable, Sendable {
    /// Those who were.
    public var rejectedJoinRequests: [String]
    /// Those who weren't.
    public var failedJoinRequests: [FailedJoinRequest]
    /// What went wrong as a whole.
    public var errors: [ItemError]

    public init(rejectedJoinRequests: [String], failedJoinRequests: [FailedJoinRequest], errors: [ItemError]) {
        self.rejectedJoinRequests = rejectedJoinRequests
        self.failedJoinRequests = failedJoinRequests
        self.errors = errors
    }

    enum CodingKeys: String, CodingKey {
        case rejectedJoinRequests = "rejected_join_requests"
        case failedJoinRequests = "failed_join_requests"
        case errors
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        rejectedJoinRequests = try keys.arrived(.rejectedJoinRequests)
        failedJoinRequests = try keys.arrived(.failedJoinRequests)
        errors = try keys.arrived(.errors)
    }
}

/// Remove people from a group. They can't come back by the link. Whether it was done arrives by webhook
/// (`group_participants_update`).
public struct RemoveParticipants: Codable, Hashable, Sendable {
    /// The group.
    public var groupId: String
    /// 1 to 8 people.
    public var participants: [GroupParticipant]

    public init(groupId: String, participants: [GroupParticipant]) {
        self.groupId = groupId
        self.participants = participants
    }

    enum CodingKeys: String, CodingKey {
        case groupId = "group_id"
        case participants
    }
}

/// A person of a group.
public struct GroupParticipant: Codable, Hashable, Sendable {
    /// Their phone number or WhatsApp id.
    public var user: String?
    /// Their business-scoped user id.
    public var userId: String?

    public init(user: String? = nil, userId: String? = nil) {
        self.user = user
        self.userId = userId
    }

    enum CodingKeys: String, CodingKey {
        case user
        case userId = "user_id"
    }
}

/// Call a person who allowed it. Their answer arrives by webhook.
///
/// At most 100 connected calls to a person in 24 hours, and 1,000 at once from a number.
public struct ConnectCall: Codable, Hashable, Sendable {
    /// What you offer to send and receive.
    public var session: SdpOffer
    /// A phone number with `+` and its country code.
    public var to: String?
    /// Business-scoped user ID. If `to` is given too, `to` wins.
    public var recipient: String?
    /// Your own note, up to 512 characters. It comes back in the webhooks of this call.
    public var bizOpaqueCallbackData: String?
    /// The client's own unless told.
    public var phoneNumberId: String?

    public init(
        session: SdpOffer,
        to: String? = nil,
        recipient: String? = nil,
        bizOpaqueCallbackData: String? = nil,
        phoneNumberId: String? = nil
    ) {
        self.session = session
        self.to = to
        self.recipient = recipient
        self.bizOpaqueCallbackData = bizOpaqueCallbackData
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case session
        case to
        case recipient
        case bizOpaqueCallbackData = "biz_opaque_callback_data"
        case phoneNumberId = "phone_number_id"
    }
}

/// What you offer to send and receive.
public struct SdpOffer: Codable, Hashable, Sendable {
    /// SDP as in RFC 8866, with CRLF at the ends of lines.
    public var sdp: String

    public init(sdp: String) {
        self.sdp = sdp
    }
}

/// The calls that were begun: one.
public struct StartedCalls: Codable, Hashable, Sendable {
    /// The calls.
    public var calls: [StartedCall]

    public init(calls: [StartedCall]) {
        self.calls = calls
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        calls = try keys.arrived(.calls)
    }
}

/// A call that was begun.
public struct StartedCall: Codable, Hashable, Sendable {
    /// Its id (`wacid.…`); its webhooks carry it.
    public var id: String

    public init(id: String) {
        self.id = id
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
    }
}

/// Prepare to take a call, before you accept it: the first words aren't lost.
public struct PreAcceptCall: Codable, Hashable, Sendable {
    /// The call, from the webhook.
    public var callId: String
    /// What you will send and receive.
    public var session: SdpAnswer
    /// The client's own unless told.
    public var phoneNumberId: String?

    public init(callId: String, session: SdpAnswer, phoneNumberId: String? = nil) {
        self.callId = callId
        self.session = session
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case callId = "call_id"
        case session
        case phoneNumberId = "phone_number_id"
    }
}

/// What you will send and receive.
public struct SdpAnswer: Codable, Hashable, Sendable {
    /// SDP as in RFC 8866, with CRLF at the ends of lines.
    public var sdp: String

    public init(sdp: String) {
        self.sdp = sdp
    }
}

/// Take a call, within 30 to 60 seconds of its webhook. Send sound only after the answer.
public struct AcceptCall: Codable, Hashable, Sendable {
    /// The call, from the webhook.
    public var callId: String
    /// What you will send and receive: the same as when it was pre-accepted.
    public var session: SdpAnswer
    /// Your own note, up to 512 characters. It comes back in the webhooks of this call.
    public var bizOpaqueCallbackData: String?
    /// The client's own unless told.
    public var phoneNumberId: String?

    public init(
        callId: String,
        session: SdpAnswer,
        bizOpaqueCallbackData: String? = nil,
        phoneNumberId: String? = nil
    ) {
        self.callId = callId
        self.session = session
        self.bizOpaqueCallbackData = bizOpaqueCallbackData
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case callId = "call_id"
        case session
        case bizOpaqueCallbackData = "biz_opaque_callback_data"
        case phoneNumberId = "phone_number_id"
    }
}

/// Turn a call down.
public struct RejectCall: Codable, Hashable, Sendable {
    /// The call, from the webhook.
    public var callId: String
    /// The client's own unless told.
    public var phoneNumberId: String?

    public init(callId: String, phoneNumberId: String? = nil) {
        self.callId = callId
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case callId = "call_id"
        case phoneNumberId = "phone_number_id"
    }
}

/// End a call. Not needed when the other side hung up.
public struct TerminateCall: Codable, Hashable, Sendable {
    /// The call.
    public var callId: String
    /// The client's own unless told.
    public var phoneNumberId: String?

    public init(callId: String, phoneNumberId: String? = nil) {
        self.callId = callId
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case callId = "call_id"
        case phoneNumberId = "phone_number_id"
    }
}

/// Find out whether a person may be called, or asked. At most five times a second, else code 613.
public struct GetCallPermissions: Codable, Hashable, Sendable {
    /// The person's WhatsApp id or phone number.
    public var userWaId: String?
    /// Instead of `user_wa_id`: their business-scoped user id.
    public var recipient: String?
    /// The client's own unless told.
    public var phoneNumberId: String?

    public init(userWaId: String? = nil, recipient: String? = nil, phoneNumberId: String? = nil) {
        self.userWaId = userWaId
        self.recipient = recipient
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case userWaId = "user_wa_id"
        case recipient
        case phoneNumberId = "phone_number_id"
    }
}

/// Whether a person may be called, or asked.
public struct CallPermissions: Codable, Hashable, Sendable {
    /// What they allowed.
    public var permission: CallPermission
    /// What you may do, and how often.
    public var actions: [CallPermissionAction]

    public init(permission: CallPermission, actions: [CallPermissionAction]) {
        self.permission = permission
        self.actions = actions
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        permission = try keys.arrived(.permission)
        actions = try keys.arrived(.actions)
    }
}

/// What a person allowed.
public struct CallPermission: Codable, Hashable, Sendable {
    /// Whether they allowed calls.
    public var status: CallPermissionStatus
    /// Until when, if it isn't for good.
    public var expirationTime: String?

    public init(status: CallPermissionStatus, expirationTime: String? = nil) {
        self.status = status
        self.expirationTime = expirationTime
    }

    enum CodingKeys: String, CodingKey {
        case status
        case expirationTime = "expiration_time"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        status = try keys.arrived(.status)
        expirationTime = try keys.arrivedIfPresent(.expirationTime)
    }
}

/// Whether a person allowed calls. Values that aren't listed pass too.
public struct CallPermissionStatus: Choice {
    /// They didn't, or can't be called.
    public static let noPermission = CallPermissionStatus(rawValue: "no_permission")
    /// For a time.
    public static let temporary = CallPermissionStatus(rawValue: "temporary")
    /// For good.
    public static let permanent = CallPermissionStatus(rawValue: "permanent")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Something that you may do, or not.
public struct CallPermissionAction: Codable, Hashable, Sendable {
    /// What it is: `send_call_permission_request` or `start_call`.
    public var actionName: String
    /// Whether you may do it now.
    public var canPerformAction: Bool
    /// How often you may.
    public var limits: [CallPermissionLimit]

    public init(actionName: String, canPerformAction: Bool, limits: [CallPermissionLimit]) {
        self.actionName = actionName
        self.canPerformAction = canPerformAction
        self.limits = limits
    }

    enum CodingKeys: String, CodingKey {
        case actionName = "action_name"
        case canPerformAction = "can_perform_action"
        case limits
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        actionName = try keys.arrived(.actionName)
        canPerformAction = try keys.arrived(.canPerformAction)
        limits = try keys.arrived(.limits)
    }
}

/// How often something may be done.
public struct CallPermissionLimit: Codable, Hashable, Sendable {
    /// In how long a time, in ISO 8601: `PT24H`, `P7D`.
    public var timePeriod: String?
    /// How often at most.
    public var maxAllowed: Int64?
    /// How often it was done.
    public var currentUsage: Int64?
    /// Until when you must wait, if you have done it that often.
    public var limitExpirationTime: String?

    public init(
        timePeriod: String? = nil,
        maxAllowed: Int64? = nil,
        currentUsage: Int64? = nil,
        limitExpirationTime: String? = nil
    ) {
        self.timePeriod = timePeriod
        self.maxAllowed = maxAllowed
        self.currentUsage = currentUsage
        self.limitExpirationTime = limitExpirationTime
    }

    enum CodingKeys: String, CodingKey {
        case timePeriod = "time_period"
        case maxAllowed = "max_allowed"
        case currentUsage = "current_usage"
        case limitExpirationTime = "limit_expiration_time"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        timePeriod = try keys.arrivedIfPresent(.timePeriod)
        maxAllowed = try keys.arrivedIfPresent(.maxAllowed)
        currentUsage = try keys.arrivedIfPresent(.currentUsage)
        limitExpirationTime = try keys.arrivedIfPresent(.limitExpirationTime)
    }
}

/// List the phone numbers of a WhatsApp Business account.
public struct ListPhoneNumbers: Codable, Hashable, Sendable {
    /// What to tell of each, by commas, as in `id,verified_name,status`; a few things unless told.
    public var fields: String?
    /// JSON, as in `[{"field":"account_mode","operator":"EQUAL","value":"LIVE"}]`.
    public var filtering: String?
    /// As in `creation_time.desc`.
    public var sort: String?
    /// How many on a page: 1 to 100, 25 unless told.
    public var limit: Int64?
    /// The page after this cursor.
    public var after: String?
    /// The page before this cursor.
    public var before: String?
    /// The client's own unless told.
    public var wabaId: String?

    public init(
        fields: String? = nil,
        filtering: String? = nil,
        sort: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil
    ) {
        self.fields = fields
        self.filtering = filtering
        self.sort = sort
        self.limit = limit
        self.after = after
        self.before = before
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case fields
        case filtering
        case sort
        case limit
        case after
        case before
        case wabaId = "waba_id"
    }
}

/// A page of phone numbers.
public struct PhoneNumbers: Codable, Hashable, Sendable {
    /// The numbers.
    public var data: [PhoneNumber]
    /// The way to the other pages.
    public var paging: Paging?

    public init(data: [PhoneNumber], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        data = try keys.arrived(.data)
        paging = try keys.arrivedIfPresent(.paging)
    }
}

/// A business phone number. Only what was asked for is there.
public struct PhoneNumber: Codable, Hashable, Sendable {
    /// Its id.
    public var id: String
    /// The number, as people read it.
    public var displayPhoneNumber: String?
    /// The name that people see.
    public var verifiedName: String?
    /// Username by which users find the number; absent if it has none.
    public var username: String?
    /// Country of the number, as an ISO 3166-1 alpha-2 code.
    public var countryCode: String?
    /// Country calling code, without `+`.
    public var countryDialCode: String?
    /// How people rate its messages.
    public var qualityRating: QualityRating?
    /// Quality rating as an object, returned if `quality_score` is requested.
    public var qualityScore: NumberQuality?
    /// Whether its owner proved that it is theirs.
    public var codeVerificationStatus: String?
    /// The review of its name.
    public var nameStatus: String?
    /// Display name that was requested and is under review; absent unless a change is pending.
    public var newDisplayName: String?
    /// Status of the review of `new_display_name`: `PENDING_REVIEW`, `DECLINED` and others.
    public var newNameStatus: String?
    /// Status of the reviews of the business and of the display name, taken together.
    public var unifiedCertStatus: UnifiedCertStatus?
    /// Whether it can send.
    public var status: String?
    /// Platform that hosts the number.
    public var platformType: HostPlatform?
    /// Platform that hosts the number, under the name that the platform's OpenAPI file gives it.
    public var hostPlatform: HostPlatform?
    /// How much it can send.
    public var throughput: Throughput?
    /// `LIVE` or `SANDBOX`.
    public var accountMode: String?
    /// How many people the portfolio may write to in 24 hours, outside customer service windows: `TIER_250` to
    /// `TIER_UNLIMITED`.
    public var whatsappBusinessManagerMessagingLimit: String?
    /// The same, for one number, as it was before October 2025.
    public var messagingLimitTier: String?
    /// Whether messages can be sent, and what is in the way.
    public var healthStatus: HealthStatus?
    /// Whether it has the badge.
    public var isOfficialBusinessAccount: Bool?
    /// Whether it is on the WhatsApp Business app too.
    public var isOnBizApp: Bool?
    /// Whether it has a PIN.
    public var isPinEnabled: Bool?
    /// Whether a partner verified the number before it was added.
    public var isPreverifiedNumber: Bool?
    /// Whether users find the number by search: `VISIBLE` or `HIDDEN`.
    public var searchVisibility: String?
    /// Callback URLs of the webhooks about the number, returned if `webhook_configuration` is requested.
    public var webhookConfiguration: CallbackUrls?
    /// When it was onboarded, in ISO 8601.
    public var lastOnboardedTime: String?
    /// What its chat offers before anything was written.
    public var conversationalAutomation: ConversationalAutomation?
    /// Where the application for the badge stands.
    public var officialBusinessAccount: OfficialBusinessAccount?

    public init(
        id: String,
        displayPhoneNumber: String? = nil,
        verifiedName: String? = nil,
        username: String? = nil,
        countryCode: String? = nil,
        countryDialCode: String? = nil,
        qualityRating: QualityRating? = nil,
        qualityScore: NumberQuality? = nil,
        codeVerificationStatus: String? = nil,
        nameStatus: String? = nil,
        newDisplayName: String? = nil,
        newNameStatus: String? = nil,
        unifiedCertStatus: UnifiedCertStatus? = nil,
        status: String? = nil,
        platformType: HostPlatform? = nil,
        hostPlatform: HostPlatform? = nil,
        throughput: Throughput? = nil,
        accountMode: String? = nil,
        whatsappBusinessManagerMessagingLimit: String? = nil,
        messagingLimitTier: String? = nil,
        healthStatus: HealthStatus? = nil,
        isOfficialBusinessAccount: Bool? = nil,
        isOnBizApp: Bool? = nil,
        isPinEnabled: Bool? = nil,
        isPreverifiedNumber: Bool? = nil,
        searchVisibility: String? = nil,
        webhookConfiguration: CallbackUrls? = nil,
        lastOnboardedTime: String? = nil,
        conversationalAutomation: ConversationalAutomation? = nil,
        officialBusinessAccount: OfficialBusinessAccount? = nil
    ) {
        self.id = id
        self.displayPhoneNumber = displayPhoneNumber
        self.verifiedName = verifiedName
        self.username = username
        self.countryCode = countryCode
        self.countryDialCode = countryDialCode
        self.qualityRating = qualityRating
        self.qualityScore = qualityScore
        self.codeVerificationStatus = codeVerificationStatus
        self.nameStatus = nameStatus
        self.newDisplayName = newDisplayName
        self.newNameStatus = newNameStatus
        self.unifiedCertStatus = unifiedCertStatus
        self.status = status
        self.platformType = platformType
        self.hostPlatform = hostPlatform
        self.throughput = throughput
        self.accountMode = accountMode
        self.whatsappBusinessManagerMessagingLimit = whatsappBusinessManagerMessagingLimit
        self.messagingLimitTier = messagingLimitTier
        self.healthStatus = healthStatus
        self.isOfficialBusinessAccount = isOfficialBusinessAccount
        self.isOnBizApp = isOnBizApp
        self.isPinEnabled = isPinEnabled
        self.isPreverifiedNumber = isPreverifiedNumber
        self.searchVisibility = searchVisibility
        self.webhookConfiguration = webhookConfiguration
        self.lastOnboardedTime = lastOnboardedTime
        self.conversationalAutomation = conversationalAutomation
        self.officialBusinessAccount = officialBusinessAccount
    }

    enum CodingKeys: String, CodingKey {
        case id
        case displayPhoneNumber = "display_phone_number"
        case verifiedName = "verified_name"
        case username
        case countryCode = "country_code"
        case countryDialCode = "country_dial_code"
        case qualityRating = "quality_rating"
        case qualityScore = "quality_score"
        case codeVerificationStatus = "code_verification_status"
        case nameStatus = "name_status"
        case newDisplayName = "new_display_name"
        case newNameStatus = "new_name_status"
        case unifiedCertStatus = "unified_cert_status"
        case status
        case platformType = "platform_type"
        case hostPlatform = "host_platform"
        case throughput
        case accountMode = "account_mode"
        case whatsappBusinessManagerMessagingLimit = "whatsapp_business_manager_messaging_limit"
        case messagingLimitTier = "messaging_limit_tier"
        case healthStatus = "health_status"
        case isOfficialBusinessAccount = "is_official_business_account"
        case isOnBizApp = "is_on_biz_app"
        case isPinEnabled = "is_pin_enabled"
        case isPreverifiedNumber = "is_preverified_number"
        case searchVisibility = "search_visibility"
        case webhookConfiguration = "webhook_configuration"
        case lastOnboardedTime = "last_onboarded_time"
        case conversationalAutomation = "conversational_automation"
        case officialBusinessAccount = "official_business_account"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
        displayPhoneNumber = try keys.arrivedIfPresent(.displayPhoneNumber)
        verifiedName = try keys.arrivedIfPresent(.verifiedName)
        username = try keys.arrivedIfPresent(.username)
        countryCode = try keys.arrivedIfPresent(.countryCode)
        countryDialCode = try keys.arrivedIfPresent(.countryDialCode)
        qualityRating = try keys.arrivedIfPresent(.qualityRating)
        qualityScore = try keys.arrivedIfPresent(.qualityScore)
        codeVerificationStatus = try keys.arrivedIfPresent(.codeVerificationStatus)
        nameStatus = try keys.arrivedIfPresent(.nameStatus)
        newDisplayName = try keys.arrivedIfPresent(.newDisplayName)
        newNameStatus = try keys.arrivedIfPresent(.newNameStatus)
        unifiedCertStatus = try keys.arrivedIfPresent(.unifiedCertStatus)
        status = try keys.arrivedIfPresent(.status)
        platformType = try keys.arrivedIfPresent(.platformType)
        hostPlatform = try keys.arrivedIfPresent(.hostPlatform)
        throughput = try keys.arrivedIfPresent(.throughput)
        accountMode = try keys.arrivedIfPresent(.accountMode)
        whatsappBusinessManagerMessagingLimit = try keys.arrivedIfPresent(.whatsappBusinessManagerMessagingLimit)
        messagingLimitTier = try keys.arrivedIfPresent(.messagingLimitTier)
        healthStatus = try keys.arrivedIfPresent(.healthStatus)
        isOfficialBusinessAccount = try keys.arrivedIfPresent(.isOfficialBusinessAccount)
        isOnBizApp = try keys.arrivedIfPresent(.isOnBizApp)
        isPinEnabled = try keys.arrivedIfPresent(.isPinEnabled)
        isPreverifiedNumber = try keys.arrivedIfPresent(.isPreverifiedNumber)
        searchVisibility = try keys.arrivedIfPresent(.searchVisibility)
        webhookConfiguration = try keys.arrivedIfPresent(.webhookConfiguration)
        lastOnboardedTime = try keys.arrivedIfPresent(.lastOnboardedTime)
        conversationalAutomation = try keys.arrivedIfPresent(.conversationalAutomation)
        officialBusinessAccount = try keys.arrivedIfPresent(.officialBusinessAccount)
    }
}

/// How people rate a number's messages. Values that aren't listed pass too.
public struct QualityRating: Choice {
    /// Well.
    public static let green = QualityRating(rawValue: "GREEN")
    /// So-so.
    public static let yellow = QualityRating(rawValue: "YELLOW")
    /// Badly.
    public static let red = QualityRating(rawValue: "RED")
    /// Not enough messages to tell.
    public static let na = QualityRating(rawValue: "NA")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Quality rating of a number.
public struct NumberQuality: Codable, Hashable, Sendable {
    /// Rating.
    public var score: QualityRating?

    public init(score: QualityRating? = nil) {
        self.score = score
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        score = try keys.arrivedIfPresent(.score)
    }
}

/// Status of the reviews of a business and of a number's display name, taken together. Values that aren't listed pass too.
public struct UnifiedCertStatus: Choice {
    /// Approved.
    public static let approved = UnifiedCertStatus(rawValue: "APPROVED")
    /// The display name is under review.
    public static let namePendingReview = UnifiedCertStatus(rawValue: "NAME_PENDING_REVIEW")
    /// The display name was rejected.
    public static let nameNotApproved = UnifiedCertStatus(rawValue: "NAME_NOT_APPROVED")
    /// The review of the account has not started.
    public static let accountReviewNotStarted = UnifiedCertStatus(rawValue: "ACCOUNT_REVIEW_NOT_STARTED")
    /// Approved with limited access.
    public static let limitedAccess = UnifiedCertStatus(rawValue: "LIMITED_ACCESS")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Platform that hosts a phone number. Values that aren't listed pass too.
public struct HostPlatform: Choice {
    /// Cloud API.
    public static let cloudApi = HostPlatform(rawValue: "CLOUD_API")
    /// On-Premises API.
    public static let onPremise = HostPlatform(rawValue: "ON_PREMISE")
    /// None.
    public static let notApplicable = HostPlatform(rawValue: "NOT_APPLICABLE")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// How much a number can send.
public struct Throughput: Codable, Hashable, Sendable {
    /// The level.
    public var level: ThroughputLevel

    public init(level: ThroughputLevel) {
        self.level = level
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        level = try keys.arrived(.level)
    }
}

/// How much a number can send. Values that aren't listed pass too.
public struct ThroughputLevel: Choice {
    /// 80 messages a second.
    public static let standard = ThroughputLevel(rawValue: "STANDARD")
    /// 1,000 messages a second.
    public static let high = ThroughputLevel(rawValue: "HIGH")
    /// None: it isn't on the Cloud API.
    public static let notApplicable = ThroughputLevel(rawValue: "NOT_APPLICABLE")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Whether messages can be sent, and what is in the way.
public struct HealthStatus: Codable, Hashable, Sendable {
    /// Everything that takes part in it: the number, the template, the account, the portfolio and the app.
    public var entities: [HealthEntity]
    /// Whether they can, all in all.
    public var canSendMessage: CanSend?

    public init(entities: [HealthEntity], canSendMessage: CanSend? = nil) {
        self.entities = entities
        self.canSendMessage = canSendMessage
    }

    enum CodingKeys: String, CodingKey {
        case entities
        case canSendMessage = "can_send_message"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        entities = try keys.arrived(.entities)
        canSendMessage = try keys.arrivedIfPresent(.canSendMessage)
    }
}

/// Something that takes part in sending.
public struct HealthEntity: Codable, Hashable, Sendable {
    /// What limits it, for people.
    public var additionalInfo: [String]
    /// What is in the way.
    public var errors: [HealthError]
    /// What it is: `PHONE_NUMBER`, `MESSAGE_TEMPLATE`, `WABA`, `BUSINESS`, `APP` or `FLOW`.
    public var entityType: String?
    /// Its id.
    public var id: String?
    /// Whether it lets messages pass.
    public var canSendMessage: CanSend?
    /// Whether it lets calls by SIP pass.
    public var canReceiveCallSip: CanSend?

    public init(
        additionalInfo: [String],
        errors: [HealthError],
        entityType: String? = nil,
        id: String? = nil,
        canSendMessage: CanSend? = nil,
        canReceiveCallSip: CanSend? = nil
    ) {
        self.additionalInfo = additionalInfo
        self.errors = errors
        self.entityType = entityType
        self.id = id
        self.canSendMessage = canSendMessage
        self.canReceiveCallSip = canReceiveCallSip
    }

    enum CodingKeys: String, CodingKey {
        case additionalInfo = "additional_info"
        case errors
        case entityType = "entity_type"
        case id
        case canSendMessage = "can_send_message"
        case canReceiveCallSip = "can_receive_call_sip"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        additionalInfo = try keys.arrived(.additionalInfo)
        errors = try keys.arrived(.errors)
        entityType = try keys.arrivedIfPresent(.entityType)
        id = try keys.arrivedIfPresent(.id)
        canSendMessage = try keys.arrivedIfPresent(.canSendMessage)
        canReceiveCallSip = try keys.arrivedIfPresent(.canReceiveCallSip)
    }
}

/// Something that is in the way of messages.
public struct HealthError: Codable, Hashable, Sendable {
    /// The code.
    public var errorCode: Int64?
    /// What it means, for people.
    public var errorDescription: String?
    /// What can be done, for people.
    public var possibleSolution: String?

    public init(errorCode: Int64? = nil, errorDescription: String? = nil, possibleSolution: String? = nil) {
        self.errorCode = errorCode
        self.errorDescription = errorDescription
        self.possibleSolution = possibleSolution
    }

    enum CodingKeys: String, CodingKey {
        case errorCode = "error_code"
        case errorDescription = "error_description"
        case possibleSolution = "possible_solution"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        errorCode = try keys.arrivedIfPresent(.errorCode)
        errorDescription = try keys.arrivedIfPresent(.errorDescription)
        possibleSolution = try keys.arrivedIfPresent(.possibleSolution)
    }
}

/// Whether something lets messages pass. Values that aren't listed pass too.
public struct CanSend: Choice {
    /// It does.
    public static let available = CanSend(rawValue: "AVAILABLE")
    /// In part.
    public static let limited = CanSend(rawValue: "LIMITED")
    /// It doesn't.
    public static let blocked = CanSend(rawValue: "BLOCKED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Callback URLs of the webhooks about a number. The URL of the number takes precedence over that of the account, and that
/// of the account over that of the app.
public struct CallbackUrls: Codable, Hashable, Sendable {
    /// Callback URL of the number; absent if none is set.
    public var phoneNumber: String?
    /// Callback URL of the WhatsApp Business account; absent if none is set.
    public var whatsappBusinessAccount: String?
    /// Callback URL of the app.
    public var application: String?

    public init(phoneNumber: String? = nil, whatsappBusinessAccount: String? = nil, application: String? = nil) {
        self.phoneNumber = phoneNumber
        self.whatsappBusinessAccount = whatsappBusinessAccount
        self.application = application
    }

    enum CodingKeys: String, CodingKey {
        case phoneNumber = "phone_number"
        case whatsappBusinessAccount = "whatsapp_business_account"
        case application
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        phoneNumber = try keys.arrivedIfPresent(.phoneNumber)
        whatsappBusinessAccount = try keys.arrivedIfPresent(.whatsappBusinessAccount)
        application = try keys.arrivedIfPresent(.application)
    }
}

/// What a chat offers.
public struct ConversationalAutomation: Codable, Hashable, Sendable {
    /// Questions to tap.
    public var prompts: [String]
    /// Commands.
    public var commands: [OfferedCommand]
    /// ID of the configuration.
    public var id: String?
    /// Whether you are told when somebody opens the chat for the first time.
    public var enableWelcomeMessage: Bool?

    public init(prompts: [String], commands: [OfferedCommand], id: String? = nil, enableWelcomeMessage: Bool? = nil) {
        self.prompts = prompts
        self.commands = commands
        self.id = id
        self.enableWelcomeMessage = enableWelcomeMessage
    }

    enum CodingKeys: String, CodingKey {
        case prompts
        case commands
        case id
        case enableWelcomeMessage = "enable_welcome_message"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        prompts = try keys.arrived(.prompts)
        commands = try keys.arrived(.commands)
        id = try keys.arrivedIfPresent(.id)
        enableWelcomeMessage = try keys.arrivedIfPresent(.enableWelcomeMessage)
    }
}

/// A command that people choose after `/`.
public struct OfferedCommand: Codable, Hashable, Sendable {
    /// Its name.
    public var commandName: String?
    /// What it does.
    public var commandDescription: String?

    public init(commandName: String? = nil, commandDescription: String? = nil) {
        self.commandName = commandName
        self.commandDescription = commandDescription
    }

    enum CodingKeys: String, CodingKey {
        case commandName = "command_name"
        case commandDescription = "command_description"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        commandName = try keys.arrivedIfPresent(.commandName)
        commandDescription = try keys.arrivedIfPresent(.commandDescription)
    }
}

/// Where an application stands.
public struct OfficialBusinessAccount: Codable, Hashable, Sendable {
    /// The number.
    public var id: String?
    /// Where it stands.
    public var obaStatus: OfficialBusinessAccountStatus?
    /// The same, for people.
    public var statusMessage: String?

    public init(id: String? = nil, obaStatus: OfficialBusinessAccountStatus? = nil, statusMessage: String? = nil) {
        self.id = id
        self.obaStatus = obaStatus
        self.statusMessage = statusMessage
    }

    enum CodingKeys: String, CodingKey {
        case id
        case obaStatus = "oba_status"
        case statusMessage = "status_message"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrivedIfPresent(.id)
        obaStatus = try keys.arrivedIfPresent(.obaStatus)
        statusMessage = try keys.arrivedIfPresent(.statusMessage)
    }
}

/// Where an application stands. Values that aren't listed pass too.
public struct OfficialBusinessAccountStatus: Choice {
    /// Nobody has applied.
    public static let notStarted = OfficialBusinessAccountStatus(rawValue: "NOT_STARTED")
    /// It waits.
    public static let pending = OfficialBusinessAccountStatus(rawValue: "PENDING")
    /// The number has the badge.
    public static let approved = OfficialBusinessAccountStatus(rawValue: "APPROVED")
    /// It was refused.
    public static let rejected = OfficialBusinessAccountStatus(rawValue: "REJECTED")
    /// It is looked at.
    public static let underReview = OfficialBusinessAccountStatus(rawValue: "UNDER_REVIEW")
    /// It came to nothing in time.
    public static let expired = OfficialBusinessAccountStatus(rawValue: "EXPIRED")
    /// It was taken back.
    public static let cancelled = OfficialBusinessAccountStatus(rawValue: "CANCELLED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Get one phone number: its name, quality, limits and state.
public struct GetPhoneNumber: Codable, Hashable, Sendable {
    /// What to tell of it, by commas, as in `id,throughput,whatsapp_business_manager_messaging_limit`; a few things unless told.
    public var fields: String?
    /// The client's own unless told.
    public var phoneNumberId: String?

    public init(fields: String? = nil, phoneNumberId: String? = nil) {
        self.fields = fields
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case fields
        case phoneNumberId = "phone_number_id"
    }
}

/// Get a number's settings.
public struct GetSettings: Codable, Hashable, Sendable {
    /// What to tell, by commas; all unless told.
    public var fields: String?
    /// Tell the password for SIP too. Keep it as you keep tokens.
    public var includeSipCredentials: Bool?
    /// The client's own unless told.
    public var phoneNumberId: String?

    public init(fields: String? = nil, includeSipCredentials: Bool? = nil, phoneNumberId: String? = nil) {
        self.fields = fields
        self.includeSipCredentials = includeSipCredentials
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case fields
        case includeSipCredentials = "include_sip_credentials"
        case phoneNumberId = "phone_number_id"
    }
}

/// A number's settings.
public struct NumberSettings: Codable, Hashable, Sendable {
    /// Calls.
    public var calling: CallingState?
    /// Encryption of what is sent.
    public var payloadEncryption: EncryptionState?
    /// Where messages are stored.
    public var storageConfiguration: StorageState?
    /// Whether messages are held back from people whose identity has changed.
    public var userIdentityChange: IdentityChangeState?

    public init(
        calling: CallingState? = nil,
        payloadEncryption: EncryptionState? = nil,
        storageConfiguration: StorageState? = nil,
        userIdentityChange: IdentityChangeState? = nil
    ) {
        self.calling = calling
        self.payloadEncryption = payloadEncryption
        self.storageConfiguration = storageConfiguration
        self.userIdentityChange = userIdentityChange
    }

    enum CodingKeys: String, CodingKey {
        case calling
        case payloadEncryption = "payload_encryption"
        case storageConfiguration = "storage_configuration"
        case userIdentityChange = "user_identity_change"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        calling = try keys.arrivedIfPresent(.calling)
        payloadEncryption = try keys.arrivedIfPresent(.payloadEncryption)
        storageConfiguration = try keys.arrivedIfPresent(.storageConfiguration)
        userIdentityChange = try keys.arrivedIfPresent(.userIdentityChange)
    }
}

/// Calls. `Switch` may be spelled in either case.
public struct CallingState: Codable, Hashable, Sendable {
    /// Whether people can call the number.
    public var status: Switch?
    /// Whether they see a button to call.
    public var callIconVisibility: CallIconVisibility?
    /// Who sees the button.
    public var callIcons: CallIconsState?
    /// When the number can be called.
    public var callHours: CallHoursState?
    /// Whether somebody who called is asked to allow calls back.
    public var callbackPermissionStatus: Switch?
    /// Calls by SIP.
    public var sip: SipState?
    /// How the keys of calls are agreed on. Absent if never set.
    public var srtpKeyExchangeProtocol: SrtpProtocol?
    /// More codecs than OPUS.
    public var audio: AudioState?
    /// Video in calls.
    public var video: SwitchState?
    /// The answering machine, where your account has it.
    public var voicemail: VoicemailState?
    /// The platform's addresses, for your firewall: lists by name.
    public var ipAddresses: [String: [String]]?
    /// What the number may not do at present.
    public var restrictions: CallRestrictions?

    public init(
        status: Switch? = nil,
        callIconVisibility: CallIconVisibility? = nil,
        callIcons: CallIconsState? = nil,
        callHours: CallHoursState? = nil,
        callbackPermissionStatus: Switch? = nil,
        sip: SipState? = nil,
        srtpKeyExchangeProtocol: SrtpProtocol? = nil,
        audio: AudioState? = nil,
        video: SwitchState? = nil,
        voicemail: VoicemailState? = nil,
        ipAddresses: [String: [String]]? = nil,
        restrictions: CallRestrictions? = nil
    ) {
        self.status = status
        self.callIconVisibility = callIconVisibility
        self.callIcons = callIcons
        self.callHours = callHours
        self.callbackPermissionStatus = callbackPermissionStatus
        self.sip = sip
        self.srtpKeyExchangeProtocol = srtpKeyExchangeProtocol
        self.audio = audio
        self.video = video
        self.voicemail = voicemail
        self.ipAddresses = ipAddresses
        self.restrictions = restrictions
    }

    enum CodingKeys: String, CodingKey {
        case status
        case callIconVisibility = "call_icon_visibility"
        case callIcons = "call_icons"
        case callHours = "call_hours"
        case callbackPermissionStatus = "callback_permission_status"
        case sip
        case srtpKeyExchangeProtocol = "srtp_key_exchange_protocol"
        case audio
        case video
        case voicemail
        case ipAddresses = "ip_addresses"
        case restrictions
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        status = try keys.arrivedIfPresent(.status)
        callIconVisibility = try keys.arrivedIfPresent(.callIconVisibility)
        callIcons = try keys.arrivedIfPresent(.callIcons)
        callHours = try keys.arrivedIfPresent(.callHours)
        callbackPermissionStatus = try keys.arrivedIfPresent(.callbackPermissionStatus)
        sip = try keys.arrivedIfPresent(.sip)
        srtpKeyExchangeProtocol = try keys.arrivedIfPresent(.srtpKeyExchangeProtocol)
        audio = try keys.arrivedIfPresent(.audio)
        video = try keys.arrivedIfPresent(.video)
        voicemail = try keys.arrivedIfPresent(.voicemail)
        ipAddresses = try keys.arrivedIfPresent(.ipAddresses)
        restrictions = try keys.arrivedIfPresent(.restrictions)
    }
}

/// On or off. Values that aren't listed pass too.
public struct Switch: Choice {
    /// On.
    public static let enabled = Switch(rawValue: "ENABLED")
    /// Off.
    public static let disabled = Switch(rawValue: "DISABLED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Whether people see a button to call. Values that aren't listed pass too.
public struct CallIconVisibility: Choice {
    /// They do.
    public static let `default` = CallIconVisibility(rawValue: "DEFAULT")
    /// They don't. Buttons in messages still call.
    public static let disableAll = CallIconVisibility(rawValue: "DISABLE_ALL")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Who sees the button to call.
public struct CallIconsState: Codable, Hashable, Sendable {
    /// People of these countries.
    public var restrictToUserCountries: [String]

    public init(restrictToUserCountries: [String]) {
        self.restrictToUserCountries = restrictToUserCountries
    }

    enum CodingKeys: String, CodingKey {
        case restrictToUserCountries = "restrict_to_user_countries"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        restrictToUserCountries = try keys.arrived(.restrictToUserCountries)
    }
}

/// When a number can be called.
public struct CallHoursState: Codable, Hashable, Sendable {
    /// The hours of the week.
    public var weeklyOperatingHours: [OperatingHoursState]
    /// Days that are different.
    public var holidaySchedule: [HolidayState]
    /// Whether it is called at these hours only.
    public var status: Switch?
    /// The time zone.
    public var timezoneId: String?
    /// Time zone, under the name that the platform's OpenAPI file gives it.
    public var timezone: String?
    /// First day of the week. Documented in the platform's OpenAPI file only.
    public var dayOfWeekStart: DayOfWeek?

    public init(
        weeklyOperatingHours: [OperatingHoursState],
        holidaySchedule: [HolidayState],
        status: Switch? = nil,
        timezoneId: String? = nil,
        timezone: String? = nil,
        dayOfWeekStart: DayOfWeek? = nil
    ) {
        self.weeklyOperatingHours = weeklyOperatingHours
        self.holidaySchedule = holidaySchedule
        self.status = status
        self.timezoneId = timezoneId
        self.timezone = timezone
        self.dayOfWeekStart = dayOfWeekStart
    }

    enum CodingKeys: String, CodingKey {
        case weeklyOperatingHours = "weekly_operating_hours"
        case holidaySchedule = "holiday_schedule"
        case status
        case timezoneId = "timezone_id"
        case timezone
        case dayOfWeekStart = "day_of_week_start"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        weeklyOperatingHours = try keys.arrived(.weeklyOperatingHours)
        holidaySchedule = try keys.arrived(.holidaySchedule)
        status = try keys.arrivedIfPresent(.status)
        timezoneId = try keys.arrivedIfPresent(.timezoneId)
        timezone = try keys.arrivedIfPresent(.timezone)
        dayOfWeekStart = try keys.arrivedIfPresent(.dayOfWeekStart)
    }
}

/// A span of a day.
public struct OperatingHoursState: Codable, Hashable, Sendable {
    /// The day.
    public var dayOfWeek: DayOfWeek?
    /// From when.
    public var openTime: String?
    /// Until when.
    public var closeTime: String?

    public init(dayOfWeek: DayOfWeek? = nil, openTime: String? = nil, closeTime: String? = nil) {
        self.dayOfWeek = dayOfWeek
        self.openTime = openTime
        self.closeTime = closeTime
    }

    enum CodingKeys: String, CodingKey {
        case dayOfWeek = "day_of_week"
        case openTime = "open_time"
        case closeTime = "close_time"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        dayOfWeek = try keys.arrivedIfPresent(.dayOfWeek)
        openTime = try keys.arrivedIfPresent(.openTime)
        closeTime = try keys.arrivedIfPresent(.closeTime)
    }
}

/// Days. Values that aren't listed pass too.
public struct DayOfWeek: Choice {
    /// Monday.
    public static let monday = DayOfWeek(rawValue: "MONDAY")
    /// Tuesday.
    public static let tuesday = DayOfWeek(rawValue: "TUESDAY")
    /// Wednesday.
    public static let wednesday = DayOfWeek(rawValue: "WEDNESDAY")
    /// Thursday.
    public static let thursday = DayOfWeek(rawValue: "THURSDAY")
    /// Friday.
    public static let friday = DayOfWeek(rawValue: "FRIDAY")
    /// Saturday.
    public static let saturday = DayOfWeek(rawValue: "SATURDAY")
    /// Sunday.
    public static let sunday = DayOfWeek(rawValue: "SUNDAY")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A day that is different.
public struct HolidayState: Codable, Hashable, Sendable {
    /// The day.
    public var date: String?
    /// From when.
    public var startTime: String?
    /// Until when.
    public var endTime: String?

    public init(date: String? = nil, startTime: String? = nil, endTime: String? = nil) {
        self.date = date
        self.startTime = startTime
        self.endTime = endTime
    }

    enum CodingKeys: String, CodingKey {
        case date
        case startTime = "start_time"
        case endTime = "end_time"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        date = try keys.arrivedIfPresent(.date)
        startTime = try keys.arrivedIfPresent(.startTime)
        endTime = try keys.arrivedIfPresent(.endTime)
    }
}

/// Calls by SIP.
public struct SipState: Codable, Hashable, Sendable {
    /// The servers.
    public var servers: [SipServerState]
    /// Whether calls go by SIP.
    public var status: Switch?

    public init(servers: [SipServerState], status: Switch? = nil) {
        self.servers = servers
        self.status = status
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        servers = try keys.arrived(.servers)
        status = try keys.arrivedIfPresent(.status)
    }
}

/// A SIP server.
public struct SipServerState: Codable, Hashable, Sendable {
    /// The app that it belongs to.
    public var appId: String?
    /// Its host name.
    public var hostname: String?
    /// Its port.
    public var port: Int64?
    /// What is put into the user part of the request's URI.
    public var requestUriUserParams: [String: String]?
    /// The password, if you asked for it.
    public var sipUserPassword: Secret?
    /// The same, as the platform's OpenAPI file names it.
    public var password: Secret?

    public init(
        appId: String? = nil,
        hostname: String? = nil,
        port: Int64? = nil,
        requestUriUserParams: [String: String]? = nil,
        sipUserPassword: Secret? = nil,
        password: Secret? = nil
    ) {
        self.appId = appId
        self.hostname = hostname
        self.port = port
        self.requestUriUserParams = requestUriUserParams
        self.sipUserPassword = sipUserPassword
        self.password = password
    }

    enum CodingKeys: String, CodingKey {
        case appId = "app_id"
        case hostname
        case port
        case requestUriUserParams = "request_uri_user_params"
        case sipUserPassword = "sip_user_password"
        case password
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        appId = try keys.arrivedIfPresent(.appId)
        hostname = try keys.arrivedIfPresent(.hostname)
        port = try keys.arrivedIfPresent(.port)
        requestUriUserParams = try keys.arrivedIfPresent(.requestUriUserParams)
        sipUserPassword = try keys.arrivedIfPresent(.sipUserPassword)
        password = try keys.arrivedIfPresent(.password)
    }
}

/// How the keys of calls are agreed on. Values that aren't listed pass too.
public struct SrtpProtocol: Choice {
    /// As WebRTC does. So it is unless told.
    public static let dtls = SrtpProtocol(rawValue: "DTLS")
    /// In the SDP.
    public static let sdes = SrtpProtocol(rawValue: "SDES")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// More codecs than OPUS.
public struct AudioState: Codable, Hashable, Sendable {
    /// The codecs.
    public var additionalCodecs: [String]
    /// Whether audio calls are enabled. Documented in the platform's OpenAPI file only.
    public var status: Switch?

    public init(additionalCodecs: [String], status: Switch? = nil) {
        self.additionalCodecs = additionalCodecs
        self.status = status
    }

    enum CodingKeys: String, CodingKey {
        case additionalCodecs = "additional_codecs"
        case status
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        additionalCodecs = try keys.arrived(.additionalCodecs)
        status = try keys.arrivedIfPresent(.status)
    }
}

/// On or off.
public struct SwitchState: Codable, Hashable, Sendable {
    /// Which.
    public var status: Switch?

    public init(status: Switch? = nil) {
        self.status = status
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        status = try keys.arrivedIfPresent(.status)
    }
}

/// An answering machine.
public struct VoicemailState: Codable, Hashable, Sendable {
    /// When it answers.
    public var triggers: [String]
    /// Whether it answers.
    public var status: Switch?
    /// What it says.
    public var audio: VoicemailAudioState?

    public init(triggers: [String], status: Switch? = nil, audio: VoicemailAudioState? = nil) {
        self.triggers = triggers
        self.status = status
        self.audio = audio
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        triggers = try keys.arrived(.triggers)
        status = try keys.arrivedIfPresent(.status)
        audio = try keys.arrivedIfPresent(.audio)
    }
}

/// What an answering machine says.
public struct VoicemailAudioState: Codable, Hashable, Sendable {
    /// What it says.
    public var `default`: VoicemailAnnouncementState?

    public init(`default`: VoicemailAnnouncementState? = nil) {
        self.`default` = `default`
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        `default` = try keys.arrivedIfPresent(.`default`)
    }
}

/// What an answering machine says.
public struct VoicemailAnnouncementState: Codable, Hashable, Sendable {
    /// The upload.
    public var announcementMediaId: String?
    /// After how many seconds it answers.
    public var timeoutSeconds: Int64?

    public init(announcementMediaId: String? = nil, timeoutSeconds: Int64? = nil) {
        self.announcementMediaId = announcementMediaId
        self.timeoutSeconds = timeoutSeconds
    }

    enum CodingKeys: String, CodingKey {
        case announcementMediaId = "announcement_media_id"
        case timeoutSeconds = "timeout_seconds"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        announcementMediaId = try keys.arrivedIfPresent(.announcementMediaId)
        timeoutSeconds = try keys.arrivedIfPresent(.timeoutSeconds)
    }
}

/// What a number may not do at present.
public struct CallRestrictions: Codable, Hashable, Sendable {
    /// What it may not do.
    public var restrictions: [CallRestriction]
    /// The same, as the platform's guide names it.
    public var restrictionsList: [CallRestriction]

    public init(restrictions: [CallRestriction], restrictionsList: [CallRestriction]) {
        self.restrictions = restrictions
        self.restrictionsList = restrictionsList
    }

    enum CodingKeys: String, CodingKey {
        case restrictions
        case restrictionsList = "restrictions_list"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        restrictions = try keys.arrived(.restrictions)
        restrictionsList = try keys.arrived(.restrictionsList)
    }
}

/// Something that a number may not do at present.
public struct CallRestriction: Codable, Hashable, Sendable {
    /// `RESTRICTED_BUSINESS_INITIATED_CALLING` or `RESTRICTED_USER_INITIATED_CALLING`.
    public var type: String?
    /// Why.
    public var reason: String?
    /// Until when.
    public var expiration: String?

    public init(type: String? = nil, reason: String? = nil, expiration: String? = nil) {
        self.type = type
        self.reason = reason
        self.expiration = expiration
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        type = try keys.arrivedIfPresent(.type)
        reason = try keys.arrivedIfPresent(.reason)
        expiration = try keys.arrivedIfPresent(.expiration)
    }
}

/// Encryption of what is sent.
public struct EncryptionState: Codable, Hashable, Sendable {
    /// Whether it is used.
    public var status: Switch?
    /// The fingerprint of your key.
    public var clientEncryptionKeyFingerprint: String?
    /// The platform's key, to encrypt for.
    public var cloudEncryptionKey: String?

    public init(
        status: Switch? = nil,
        clientEncryptionKeyFingerprint: String? = nil,
        cloudEncryptionKey: String? = nil
    ) {
        self.status = status
        self.clientEncryptionKeyFingerprint = clientEncryptionKeyFingerprint
        self.cloudEncryptionKey = cloudEncryptionKey
    }

    enum CodingKeys: String, CodingKey {
        case status
        case clientEncryptionKeyFingerprint = "client_encryption_key_fingerprint"
        case cloudEncryptionKey = "cloud_encryption_key"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        status = try keys.arrivedIfPresent(.status)
        clientEncryptionKeyFingerprint = try keys.arrivedIfPresent(.clientEncryptionKeyFingerprint)
        cloudEncryptionKey = try keys.arrivedIfPresent(.cloudEncryptionKey)
    }
}

/// Where messages are stored.
public struct StorageState: Codable, Hashable, Sendable {
    /// Where.
    public var status: StorageStatus?
    /// The country.
    public var dataLocalizationRegion: String?
    /// For how long, in minutes.
    public var retentionMinutes: Int64?

    public init(status: StorageStatus? = nil, dataLocalizationRegion: String? = nil, retentionMinutes: Int64? = nil) {
        self.status = status
        self.dataLocalizationRegion = dataLocalizationRegion
        self.retentionMinutes = retentionMinutes
    }

    enum CodingKeys: String, CodingKey {
        case status
        case dataLocalizationRegion = "data_localization_region"
        case retentionMinutes = "retention_minutes"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        status = try keys.arrivedIfPresent(.status)
        dataLocalizationRegion = try keys.arrivedIfPresent(.dataLocalizationRegion)
        retentionMinutes = try keys.arrivedIfPresent(.retentionMinutes)
    }
}

/// Where messages are stored. Values that aren't listed pass too.
public struct StorageStatus: Choice {
    /// In a country that you name.
    public static let inCountryStorageEnabled = StorageStatus(rawValue: "IN_COUNTRY_STORAGE_ENABLED")
    /// Where the platform wants.
    public static let inCountryStorageDisabled = StorageStatus(rawValue: "IN_COUNTRY_STORAGE_DISABLED")
    /// Nowhere, after an hour.
    public static let noStorageEnabled = StorageStatus(rawValue: "NO_STORAGE_ENABLED")
    /// Where the platform wants: nothing was set.
    public static let `default` = StorageStatus(rawValue: "DEFAULT")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Whether messages are held back from people whose identity has changed.
public struct IdentityChangeState: Codable, Hashable, Sendable {
    /// Whether they are.
    public var enableIdentityKeyCheck: Bool?

    public init(enableIdentityKeyCheck: Bool? = nil) {
        self.enableIdentityKeyCheck = enableIdentityKeyCheck
    }

    enum CodingKeys: String, CodingKey {
        case enableIdentityKeyCheck = "enable_identity_key_check"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        enableIdentityKeyCheck = try keys.arrivedIfPresent(.enableIdentityKeyCheck)
    }
}

/// Change a number's settings, one kind at a time.
public struct UpdateSettings: Codable, Hashable, Sendable {
    /// Calls.
    public var calling: CallingSettings?
    /// Whether messages are held back from people whose identity has changed.
    public var userIdentityChange: IdentityChangeSettings?
    /// Encryption of what is sent.
    public var payloadEncryption: EncryptionSettings?
    /// Where messages are stored. Only before the number is registered.
    public var storageConfiguration: StorageSettings?
    /// The client's own unless told.
    public var phoneNumberId: String?

    public init(
        calling: CallingSettings? = nil,
        userIdentityChange: IdentityChangeSettings? = nil,
        payloadEncryption: EncryptionSettings? = nil,
        storageConfiguration: StorageSettings? = nil,
        phoneNumberId: String? = nil
    ) {
        self.calling = calling
        self.userIdentityChange = userIdentityChange
        self.payloadEncryption = payloadEncryption
        self.storageConfiguration = storageConfiguration
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case calling
        case userIdentityChange = "user_identity_change"
        case payloadEncryption = "payload_encryption"
        case storageConfiguration = "storage_configuration"
        case phoneNumberId = "phone_number_id"
    }
}

/// Calls. What isn't said stays as it is.
public struct CallingSettings: Codable, Hashable, Sendable {
    /// Whether people can call the number.
    public var status: Switch?
    /// Whether they see a button to call.
    public var callIconVisibility: CallIconVisibility?
    /// Who sees the button.
    public var callIcons: CallIcons?
    /// When the number can be called. Takes the place of all that was set before.
    public var callHours: CallHours?
    /// Whether somebody who called is asked to allow calls back.
    public var callbackPermissionStatus: Switch?
    /// Calls by SIP instead of webhooks.
    public var sip: SipSettings?
    /// How the keys of calls are agreed on.
    public var srtpKeyExchangeProtocol: SrtpProtocol?
    /// More codecs than OPUS.
    public var audio: AudioSettings?
    /// Video in calls.
    public var video: VideoSettings?
    /// An answering machine, where your account has it.
    public var voicemail: VoicemailSettings?

    public init(
        status: Switch? = nil,
        callIconVisibility: CallIconVisibility? = nil,
        callIcons: CallIcons? = nil,
        callHours: CallHours? = nil,
        callbackPermissionStatus: Switch? = nil,
        sip: SipSettings? = nil,
        srtpKeyExchangeProtocol: SrtpProtocol? = nil,
        audio: AudioSettings? = nil,
        video: VideoSettings? = nil,
        voicemail: VoicemailSettings? = nil
    ) {
        self.status = status
        self.callIconVisibility = callIconVisibility
        self.callIcons = callIcons
        self.callHours = callHours
        self.callbackPermissionStatus = callbackPermissionStatus
        self.sip = sip
        self.srtpKeyExchangeProtocol = srtpKeyExchangeProtocol
        self.audio = audio
        self.video = video
        self.voicemail = voicemail
    }

    enum CodingKeys: String, CodingKey {
        case status
        case callIconVisibility = "call_icon_visibility"
        case callIcons = "call_icons"
        case callHours = "call_hours"
        case callbackPermissionStatus = "callback_permission_status"
        case sip
        case srtpKeyExchangeProtocol = "srtp_key_exchange_protocol"
        case audio
        case video
        case voicemail
    }
}

/// Who sees the button to call.
public struct CallIcons: Codable, Hashable, Sendable {
    /// People of these countries, by two letters.
    /// Countries have two capital letters.
    public var restrictToUserCountries: [String]

    public init(restrictToUserCountries: [String]) {
        self.restrictToUserCountries = restrictToUserCountries
    }

    enum CodingKeys: String, CodingKey {
        case restrictToUserCountries = "restrict_to_user_countries"
    }
}

/// When a number can be called.
public struct CallHours: Codable, Hashable, Sendable {
    /// Whether it is called at these hours only.
    public var status: Switch
    /// The time zone, as in `America/Manaus`.
    public var timezoneId: String
    /// At most two spans for each day, which don't overlap.
    /// Each span ends after it begins; a day has at most two, which don't overlap.
    public var weeklyOperatingHours: [OperatingHours]
    /// Up to 20 days that are different. Left out, all are deleted.
    /// Each holiday's hours end after they begin.
    public var holidaySchedule: [Holiday]?

    public init(
        status: Switch,
        timezoneId: String,
        weeklyOperatingHours: [OperatingHours],
        holidaySchedule: [Holiday]? = nil
    ) {
        self.status = status
        self.timezoneId = timezoneId
        self.weeklyOperatingHours = weeklyOperatingHours
        self.holidaySchedule = holidaySchedule
    }

    enum CodingKeys: String, CodingKey {
        case status
        case timezoneId = "timezone_id"
        case weeklyOperatingHours = "weekly_operating_hours"
        case holidaySchedule = "holiday_schedule"
    }
}

/// A span of a day.
public struct OperatingHours: Codable, Hashable, Sendable {
    /// The day.
    public var dayOfWeek: DayOfWeek
    /// From when, as in `0930`.
    /// From `0000` to `2359`.
    public var openTime: String
    /// Until when, as in `1730`.
    /// From `0000` to `2359`.
    public var closeTime: String

    public init(dayOfWeek: DayOfWeek, openTime: String, closeTime: String) {
        self.dayOfWeek = dayOfWeek
        self.openTime = openTime
        self.closeTime = closeTime
    }

    enum CodingKeys: String, CodingKey {
        case dayOfWeek = "day_of_week"
        case openTime = "open_time"
        case closeTime = "close_time"
    }
}

/// A day that is different.
public struct Holiday: Codable, Hashable, Sendable {
    /// The day, as in `2026-12-25`. Not in the past, which only the platform checks (code 100).
    public var date: String
    /// From when, as in `0930`.
    /// From `0000` to `2359`.
    public var startTime: String
    /// Until when, as in `1730`.
    /// From `0000` to `2359`.
    public var endTime: String

    public init(date: String, startTime: String, endTime: String) {
        self.date = date
        self.startTime = startTime
        self.endTime = endTime
    }

    enum CodingKeys: String, CodingKey {
        case date
        case startTime = "start_time"
        case endTime = "end_time"
    }
}

/// Calls by SIP.
public struct SipSettings: Codable, Hashable, Sendable {
    /// Whether calls go by SIP. Then no webhooks of calls come, and the calls of this API fail with code 131055.
    public var status: Switch?
    /// The server of this app: one. An empty list deletes it.
    public var servers: [SipServer]?

    public init(status: Switch? = nil, servers: [SipServer]? = nil) {
        self.status = status
        self.servers = servers
    }
}

/// A SIP server, reached by TLS.
public struct SipServer: Codable, Hashable, Sendable {
    /// Its host name.
    public var hostname: String
    /// Its port; 5061 unless told.
    public var port: Int64?
    /// What is put into the user part of the request's URI: keys and values of up to 128 characters.
    /// Keys and values have at most 128 characters.
    public var requestUriUserParams: [String: String]?

    public init(hostname: String, port: Int64? = nil, requestUriUserParams: [String: String]? = nil) {
        self.hostname = hostname
        self.port = port
        self.requestUriUserParams = requestUriUserParams
    }

    enum CodingKeys: String, CodingKey {
        case hostname
        case port
        case requestUriUserParams = "request_uri_user_params"
    }
}

/// More codecs than OPUS.
public struct AudioSettings: Codable, Hashable, Sendable {
    /// `PCMA`, `PCMU`.
    public var additionalCodecs: [String]?

    public init(additionalCodecs: [String]? = nil) {
        self.additionalCodecs = additionalCodecs
    }

    enum CodingKeys: String, CodingKey {
        case additionalCodecs = "additional_codecs"
    }
}

/// Video in calls.
public struct VideoSettings: Codable, Hashable, Sendable {
    /// Whether calls may have video.
    public var status: Switch

    public init(status: Switch) {
        self.status = status
    }
}

/// An answering machine.
public struct VoicemailSettings: Codable, Hashable, Sendable {
    /// Whether it answers.
    public var status: Switch?
    /// When it answers: `REJECT`, `TIMEOUT`.
    public var triggers: [String]?
    /// What it says.
    public var audio: VoicemailAudio?

    public init(status: Switch? = nil, triggers: [String]? = nil, audio: VoicemailAudio? = nil) {
        self.status = status
        self.triggers = triggers
        self.audio = audio
    }
}

/// What an answering machine says.
public struct VoicemailAudio: Codable, Hashable, Sendable {
    /// What it says.
    public var `default`: VoicemailAnnouncement

    public init(`default`: VoicemailAnnouncement) {
        self.`default` = `default`
    }
}

/// What an answering machine says.
public struct VoicemailAnnouncement: Codable, Hashable, Sendable {
    /// An upload: OGG with OPUS, under 60 seconds.
    public var announcementMediaId: String
    /// After how many seconds it answers: 0 to 30.
    public var timeoutSeconds: Int64?

    public init(announcementMediaId: String, timeoutSeconds: Int64? = nil) {
        self.announcementMediaId = announcementMediaId
        self.timeoutSeconds = timeoutSeconds
    }

    enum CodingKeys: String, CodingKey {
        case announcementMediaId = "announcement_media_id"
        case timeoutSeconds = "timeout_seconds"
    }
}

/// Whether messages are held back from people whose identity has changed.
public struct IdentityChangeSettings: Codable, Hashable, Sendable {
    /// Whether webhooks carry the hash of a person's identity, so that messages can name it.
    public var enableIdentityKeyCheck: Bool

    public init(enableIdentityKeyCheck: Bool) {
        self.enableIdentityKeyCheck = enableIdentityKeyCheck
    }

    enum CodingKeys: String, CodingKey {
        case enableIdentityKeyCheck = "enable_identity_key_check"
    }
}

/// Encryption of what is sent.
/// A key is needed to switch it on.
public struct EncryptionSettings: Codable, Hashable, Sendable {
    /// Whether it is used.
    public var status: Switch
    /// To switch it on: the base64 of your public key (RSA, 2048 bits) as PEM.
    public var clientEncryptionKey: String?

    public init(status: Switch, clientEncryptionKey: String? = nil) {
        self.status = status
        self.clientEncryptionKey = clientEncryptionKey
    }

    enum CodingKeys: String, CodingKey {
        case status
        case clientEncryptionKey = "client_encryption_key"
    }
}

/// Where messages are stored.
public struct StorageSettings: Codable, Hashable, Sendable {
    /// Where.
    public var status: StorageStatus
    /// With `IN_COUNTRY_STORAGE_ENABLED`: the country, by two letters.
    public var dataLocalizationRegion: String?
    /// With `NO_STORAGE_ENABLED`: 60.
    public var retentionMinutes: Int64?

    public init(status: StorageStatus, dataLocalizationRegion: String? = nil, retentionMinutes: Int64? = nil) {
        self.status = status
        self.dataLocalizationRegion = dataLocalizationRegion
        self.retentionMinutes = retentionMinutes
    }

    enum CodingKeys: String, CodingKey {
        case status
        case dataLocalizationRegion = "data_localization_region"
        case retentionMinutes = "retention_minutes"
    }
}

/// Get what people see of a number's business, in a list of one.
public struct GetBusinessProfile: Codable, Hashable, Sendable {
    /// What to tell, by commas: `about`, `address`, `description`, `email`, `profile_picture_url`, `websites`, `vertical`.
    public var fields: String?
    /// The client's own unless told.
    public var phoneNumberId: String?

    public init(fields: String? = nil, phoneNumberId: String? = nil) {
        self.fields = fields
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case fields
        case phoneNumberId = "phone_number_id"
    }
}

/// What people see of a business, in a list of one.
public struct BusinessProfiles: Codable, Hashable, Sendable {
    /// The one.
    public var data: [BusinessProfile]

    public init(data: [BusinessProfile]) {
        self.data = data
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        data = try keys.arrived(.data)
    }
}

/// What people see of a business: here, or one level deeper. Only what was asked for is there.
public struct BusinessProfile: Codable, Hashable, Sendable {
    /// Its websites.
    public var websites: [String]
    /// The line below the name.
    public var about: String?
    /// Address.
    public var address: String?
    /// What the business does.
    public var description: String?
    /// Email address.
    public var email: String?
    /// Its picture.
    public var profilePictureUrl: String?
    /// The line of business.
    public var vertical: Vertical?
    /// All of it, where the platform answers as its OpenAPI file says.
    public var businessProfile: BusinessProfileNode?

    public init(
        websites: [String],
        about: String? = nil,
        address: String? = nil,
        description: String? = nil,
        email: String? = nil,
        profilePictureUrl: String? = nil,
        vertical: Vertical? = nil,
        businessProfile: BusinessProfileNode? = nil
    ) {
        self.websites = websites
        self.about = about
        self.address = address
        self.description = description
        self.email = email
        self.profilePictureUrl = profilePictureUrl
        self.vertical = vertical
        self.businessProfile = businessProfile
    }

    enum CodingKeys: String, CodingKey {
        case websites
        case about
        case address
        case description
        case email
        case profilePictureUrl = "profile_picture_url"
        case vertical
        case businessProfile = "business_profile"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        websites = try keys.arrived(.websites)
        about = try keys.arrivedIfPresent(.about)
        address = try keys.arrivedIfPresent(.address)
        description = try keys.arrivedIfPresent(.description)
        email = try keys.arrivedIfPresent(.email)
        profilePictureUrl = try keys.arrivedIfPresent(.profilePictureUrl)
        vertical = try keys.arrivedIfPresent(.vertical)
        businessProfile = try keys.arrivedIfPresent(.businessProfile)
    }
}

/// Lines of business. Values that aren't listed pass too.
public struct Vertical: Choice {
    /// Any other.
    public static let other = Vertical(rawValue: "OTHER")
    /// Cars.
    public static let auto = Vertical(rawValue: "AUTO")
    /// Beauty, spa and salon.
    public static let beauty = Vertical(rawValue: "BEAUTY")
    /// Clothing.
    public static let apparel = Vertical(rawValue: "APPAREL")
    /// Education.
    public static let edu = Vertical(rawValue: "EDU")
    /// Entertainment.
    public static let entertain = Vertical(rawValue: "ENTERTAIN")
    /// Events.
    public static let eventPlan = Vertical(rawValue: "EVENT_PLAN")
    /// Money.
    public static let finance = Vertical(rawValue: "FINANCE")
    /// Food shops.
    public static let grocery = Vertical(rawValue: "GROCERY")
    /// The state.
    public static let govt = Vertical(rawValue: "GOVT")
    /// Hotels.
    public static let hotel = Vertical(rawValue: "HOTEL")
    /// Health.
    public static let health = Vertical(rawValue: "HEALTH")
    /// Non-profit.
    public static let nonprofit = Vertical(rawValue: "NONPROFIT")
    /// Services.
    public static let profServices = Vertical(rawValue: "PROF_SERVICES")
    /// Shops.
    public static let retail = Vertical(rawValue: "RETAIL")
    /// Travel.
    public static let travel = Vertical(rawValue: "TRAVEL")
    /// Restaurants.
    public static let restaurant = Vertical(rawValue: "RESTAURANT")
    /// Alcohol.
    public static let alcohol = Vertical(rawValue: "ALCOHOL")
    /// Gambling on the net.
    public static let onlineGambling = Vertical(rawValue: "ONLINE_GAMBLING")
    /// Gambling elsewhere.
    public static let physicalGambling = Vertical(rawValue: "PHYSICAL_GAMBLING")
    /// Medicine without prescription.
    public static let otcDrugs = Vertical(rawValue: "OTC_DRUGS")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// What people see of a business, as the platform's OpenAPI file has it.
public struct BusinessProfileNode: Codable, Hashable, Sendable {
    /// Its websites.
    public var websites: [String]
    /// The profile's id, where the profile itself was asked for.
    public var id: String?
    /// The name of the account.
    public var accountName: String?
    /// The line below the name.
    public var about: String?
    /// Address.
    public var address: String?
    /// What the business does.
    public var description: String?
    /// Email address.
    public var email: String?
    /// Its picture.
    public var profilePictureUrl: String?
    /// The line of business.
    public var vertical: Vertical?

    public init(
        websites: [String],
        id: String? = nil,
        accountName: String? = nil,
        about: String? = nil,
        address: String? = nil,
        description: String? = nil,
        email: String? = nil,
        profilePictureUrl: String? = nil,
        vertical: Vertical? = nil
    ) {
        self.websites = websites
        self.id = id
        self.accountName = accountName
        self.about = about
        self.address = address
        self.description = description
        self.email = email
        self.profilePictureUrl = profilePictureUrl
        self.vertical = vertical
    }

    enum CodingKeys: String, CodingKey {
        case websites
        case id
        case accountName = "account_name"
        case about
        case address
        case description
        case email
        case profilePictureUrl = "profile_picture_url"
        case vertical
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        websites = try keys.arrived(.websites)
        id = try keys.arrivedIfPresent(.id)
        accountName = try keys.arrivedIfPresent(.accountName)
        about = try keys.arrivedIfPresent(.about)
        address = try keys.arrivedIfPresent(.address)
        description = try keys.arrivedIfPresent(.description)
        email = try keys.arrivedIfPresent(.email)
        profilePictureUrl = try keys.arrivedIfPresent(.profilePictureUrl)
        vertical = try keys.arrivedIfPresent(.vertical)
    }
}

/// Change what people see of a number's business.
public struct UpdateBusinessProfile: Codable, Hashable, Sendable {
    /// The line below the name: 1 to 139 characters.
    public var about: String?
    /// Address: up to 256 characters.
    public var address: String?
    /// What the business does: up to 512 characters.
    public var description: String?
    /// Email address: up to 128 characters.
    public var email: String?
    /// Up to two, of up to 256 characters each.
    /// Each begins with `http://` or `https://`.
    public var websites: [String]?
    /// The line of business.
    public var vertical: Vertical?
    /// The picture: the handle of an upload (`uploads.append`).
    public var profilePictureHandle: String?
    /// The client's own unless told.
    public var phoneNumberId: String?

    public init(
        about: String? = nil,
        address: String? = nil,
        description: String? = nil,
        email: String? = nil,
        websites: [String]? = nil,
        vertical: Vertical? = nil,
        profilePictureHandle: String? = nil,
        phoneNumberId: String? = nil
    ) {
        self.about = about
        self.address = address
        self.description = description
        self.email = email
        self.websites = websites
        self.vertical = vertical
        self.profilePictureHandle = profilePictureHandle
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case about
        case address
        case description
        case email
        case websites
        case vertical
        case profilePictureHandle = "profile_picture_handle"
        case phoneNumberId = "phone_number_id"
    }
}

/// Get what people see of a business, by the id of what they see. Documented in the platform's OpenAPI file only.
public struct GetBusinessProfileById: Codable, Hashable, Sendable {
    /// The profile.
    public var businessProfileId: String
    /// What to tell, by commas: `id`, `account_name`, `about`, `address`, `description`, `email`, `profile_picture_url`,
    /// `websites`, `vertical`.
    public var fields: String?

    public init(businessProfileId: String, fields: String? = nil) {
        self.businessProfileId = businessProfileId
        self.fields = fields
    }

    enum CodingKeys: String, CodingKey {
        case businessProfileId = "business_profile_id"
        case fields
    }
}

/// Change what people see of a business, by the id of what they see. Documented in the platform's OpenAPI file only.
public struct UpdateBusinessProfileById: Codable, Hashable, Sendable {
    /// The profile.
    public var businessProfileId: String
    /// The name of the account: 1 to 75 characters.
    public var accountName: String?
    /// The line below the name: 1 to 139 characters.
    public var about: String?
    /// Address: up to 256 characters.
    public var address: String?
    /// What the business does: 1 to 256 characters.
    public var description: String?
    /// Email address: up to 128 characters.
    public var email: String?
    /// Up to two, of up to 256 characters each.
    /// Each begins with `http://` or `https://`.
    public var websites: [String]?
    /// The line of business.
    public var vertical: Vertical?
    /// The picture: the handle of an upload (`uploads.append`).
    public var profilePictureHandle: String?

    public init(
        businessProfileId: String,
        accountName: String? = nil,
        about: String? = nil,
        address: String? = nil,
        description: String? = nil,
        email: String? = nil,
        websites: [String]? = nil,
        vertical: Vertical? = nil,
        profilePictureHandle: String? = nil
    ) {
        self.businessProfileId = businessProfileId
        self.accountName = accountName
        self.about = about
        self.address = address
        self.description = description
        self.email = email
        self.websites = websites
        self.vertical = vertical
        self.profilePictureHandle = profilePictureHandle
    }

    enum CodingKeys: String, CodingKey {
        case businessProfileId = "business_profile_id"
        case accountName = "account_name"
        case about
        case address
        case description
        case email
        case websites
        case vertical
        case profilePictureHandle = "profile_picture_handle"
    }
}

/// Outcome of an update of a business profile.
public struct UpdatedBusinessProfile: Codable, Hashable, Sendable {
    /// Whether the profile was updated.
    public var success: Bool
    /// ID of the profile.
    public var id: String?

    public init(success: Bool, id: String? = nil) {
        self.success = success
        self.id = id
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        success = try keys.arrived(.success)
        id = try keys.arrivedIfPresent(.id)
    }
}

/// Set what a chat offers. It takes the place of all that was set before; `phone_numbers.get` tells it, with the field
/// `conversational_automation`.
public struct SetConversationalAutomation: Codable, Hashable, Sendable {
    /// Up to 4 questions to tap.
    /// Each has 1 to 80 characters, and no emoji.
    public var prompts: [String]?
    /// Up to 30 commands, which people choose after `/`.
    public var commands: [ChatCommand]?
    /// Be told when somebody opens the chat for the first time. The platform removed this in March 2026.
    public var enableWelcomeMessage: Bool?
    /// The client's own unless told.
    public var phoneNumberId: String?

    public init(
        prompts: [String]? = nil,
        commands: [ChatCommand]? = nil,
        enableWelcomeMessage: Bool? = nil,
        phoneNumberId: String? = nil
    ) {
        self.prompts = prompts
        self.commands = commands
        self.enableWelcomeMessage = enableWelcomeMessage
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case prompts
        case commands
        case enableWelcomeMessage = "enable_welcome_message"
        case phoneNumberId = "phone_number_id"
    }
}

/// A command that people choose after `/`.
public struct ChatCommand: Codable, Hashable, Sendable {
    /// Its name: 1 to 32 letters, digits and underscores.
    public var commandName: String
    /// What it does: 1 to 256 characters.
    /// No emoji.
    public var commandDescription: String

    public init(commandName: String, commandDescription: String) {
        self.commandName = commandName
        self.commandDescription = commandDescription
    }

    enum CodingKeys: String, CodingKey {
        case commandName = "command_name"
        case commandDescription = "command_description"
    }
}

/// Get whether people see a number's cart and catalog, in a list of one.
public struct GetCommerceSettings: Codable, Hashable, Sendable {
    /// The client's own unless told.
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
    /// The client's own unless told.
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

/// Create a QR code and short link.
public struct CreateQrCode: Codable, Hashable, Sendable {
    /// The text that the person sends: 1 to 140 characters.
    public var prefilledMessage: String
    /// Make a picture too.
    public var generateQrImage: QrImageType?
    /// The client's own unless told.
    public var phoneNumberId: String?

    public init(prefilledMessage: String, generateQrImage: QrImageType? = nil, phoneNumberId: String? = nil) {
        self.prefilledMessage = prefilledMessage
        self.generateQrImage = generateQrImage
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case prefilledMessage = "prefilled_message"
        case generateQrImage = "generate_qr_image"
        case phoneNumberId = "phone_number_id"
    }
}

/// Kinds of picture. Values that aren't listed pass too.
public struct QrImageType: Choice {
    /// SVG.
    public static let svg = QrImageType(rawValue: "SVG")
    /// PNG.
    public static let png = QrImageType(rawValue: "PNG")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A QR code and short link.
public struct QrCode: Codable, Hashable, Sendable {
    /// The code.
    public var code: String
    /// The text that the person sends.
    public var prefilledMessage: String?
    /// The short link: `https://wa.me/message/…`.
    public var deepLinkUrl: String?
    /// The picture.
    public var qrImageUrl: String?
    /// When it was created. For the platform's own apps.
    public var creationTime: String?

    public init(
        code: String,
        prefilledMessage: String? = nil,
        deepLinkUrl: String? = nil,
        qrImageUrl: String? = nil,
        creationTime: String? = nil
    ) {
        self.code = code
        self.prefilledMessage = prefilledMessage
        self.deepLinkUrl = deepLinkUrl
        self.qrImageUrl = qrImageUrl
        self.creationTime = creationTime
    }

    enum CodingKeys: String, CodingKey {
        case code
        case prefilledMessage = "prefilled_message"
        case deepLinkUrl = "deep_link_url"
        case qrImageUrl = "qr_image_url"
        case creationTime = "creation_time"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        code = try keys.arrived(.code)
        prefilledMessage = try keys.arrivedIfPresent(.prefilledMessage)
        deepLinkUrl = try keys.arrivedIfPresent(.deepLinkUrl)
        qrImageUrl = try keys.arrivedIfPresent(.qrImageUrl)
        creationTime = try keys.arrivedIfPresent(.creationTime)
    }
}

/// Change the text that a QR code stands for.
public struct UpdateQrCode: Codable, Hashable, Sendable {
    /// The code.
    public var code: String
    /// The text that the person sends: 1 to 140 characters.
    public var prefilledMessage: String
    /// The client's own unless told.
    public var phoneNumberId: String?

    public init(code: String, prefilledMessage: String, phoneNumberId: String? = nil) {
        self.code = code
        self.prefilledMessage = prefilledMessage
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case code
        case prefilledMessage = "prefilled_message"
        case phoneNumberId = "phone_number_id"
    }
}

/// List the QR codes of a number.
public struct ListQrCodes: Codable, Hashable, Sendable {
    /// What to tell of each, by commas: `code`, `prefilled_message`, `deep_link_url`, `creation_time`,
    /// `qr_image_url.format(SVG)`. The first three unless told.
    public var fields: String?
    /// Only this one.
    public var code: String?
    /// How many on a page: 1 to 25, 25 unless told.
    public var limit: Int64?
    /// The page after this cursor.
    public var after: String?
    /// The page before this cursor.
    public var before: String?
    /// The client's own unless told.
    public var phoneNumberId: String?

    public init(
        fields: String? = nil,
        code: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        phoneNumberId: String? = nil
    ) {
        self.fields = fields
        self.code = code
        self.limit = limit
        self.after = after
        self.before = before
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case fields
        case code
        case limit
        case after
        case before
        case phoneNumberId = "phone_number_id"
    }
}

/// A page of QR codes.
public struct QrCodes: Codable, Hashable, Sendable {
    /// The codes.
    public var data: [QrCode]
    /// The way to the other pages.
    public var paging: Paging?

    public init(data: [QrCode], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        data = try keys.arrived(.data)
        paging = try keys.arrivedIfPresent(.paging)
    }
}

/// Get one QR code, in a list of one.
public struct GetQrCode: Codable, Hashable, Sendable {
    /// The code.
    public var code: String
    /// What to tell of it, as in the list.
    public var fields: String?
    /// The client's own unless told.
    public var phoneNumberId: String?

    public init(code: String, fields: String? = nil, phoneNumberId: String? = nil) {
        self.code = code
        self.fields = fields
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case code
        case fields
        case phoneNumberId = "phone_number_id"
    }
}

/// Delete a QR code and its short link.
public struct DeleteQrCode: Codable, Hashable, Sendable {
    /// The code.
    public var code: String
    /// The client's own unless told.
    public var phoneNumberId: String?

    public init(code: String, phoneNumberId: String? = nil) {
        self.code = code
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case code
        case phoneNumberId = "phone_number_id"
    }
}

/// Get a number's username.
public struct GetUsername: Codable, Hashable, Sendable {
    /// The client's own unless told.
    public var phoneNumberId: String?

    public init(phoneNumberId: String? = nil) {
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case phoneNumberId = "phone_number_id"
    }
}

/// A number's username.
public struct Username: Codable, Hashable, Sendable {
    /// The username, if there is one.
    public var username: String?
    /// Whether people see it.
    public var status: UsernameStatus?

    public init(username: String? = nil, status: UsernameStatus? = nil) {
        self.username = username
        self.status = status
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        username = try keys.arrivedIfPresent(.username)
        status = try keys.arrivedIfPresent(.status)
    }
}

/// Whether people see a username. Values that aren't listed pass too.
public struct UsernameStatus: Choice {
    /// They do.
    public static let approved = UsernameStatus(rawValue: "approved")
    /// It is kept for you, but not shown yet.
    public static let reserved = UsernameStatus(rawValue: "reserved")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Take a username for a number, or change it.
public struct SetUsername: Codable, Hashable, Sendable {
    /// 3 to 35 lower-case letters, digits, dots and underscores. The platform refuses what ends like a domain.
    /// At least one letter; no dot at its ends nor two in a row; it doesn't begin with `www`.
    public var username: String
    /// Whether to take it from another number of the portfolio (else code 147005).
    public var transferAction: UsernameTransfer?
    /// The client's own unless told.
    public var phoneNumberId: String?

    public init(username: String, transferAction: UsernameTransfer? = nil, phoneNumberId: String? = nil) {
        self.username = username
        self.transferAction = transferAction
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case username
        case transferAction = "transfer_action"
        case phoneNumberId = "phone_number_id"
    }
}

/// Whether to take a username from another number. Values that aren't listed pass too.
public struct UsernameTransfer: Choice {
    /// Don't.
    public static let nothing = UsernameTransfer(rawValue: "none")
    /// Do.
    public static let forceTransfer = UsernameTransfer(rawValue: "force_transfer")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Give up a number's username.
public struct DeleteUsername: Codable, Hashable, Sendable {
    /// The client's own unless told.
    public var phoneNumberId: String?

    public init(phoneNumberId: String? = nil) {
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case phoneNumberId = "phone_number_id"
    }
}

/// Get usernames that a number could take.
public struct SuggestUsernames: Codable, Hashable, Sendable {
    /// The client's own unless told.
    public var phoneNumberId: String?

    public init(phoneNumberId: String? = nil) {
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case phoneNumberId = "phone_number_id"
    }
}

/// Usernames that a number could take.
public struct UsernameSuggestions: Codable, Hashable, Sendable {
    /// Lists of them.
    public var data: [UsernameSuggestionList]

    public init(data: [UsernameSuggestionList]) {
        self.data = data
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        data = try keys.arrived(.data)
    }
}

/// Usernames that a number could take.
public struct UsernameSuggestionList: Codable, Hashable, Sendable {
    /// The usernames.
    public var usernameSuggestions: [String]

    public init(usernameSuggestions: [String]) {
        self.usernameSuggestions = usernameSuggestions
    }

    enum CodingKeys: String, CodingKey {
        case usernameSuggestions = "username_suggestions"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        usernameSuggestions = try keys.arrived(.usernameSuggestions)
    }
}

/// Block people: they can't write to the number any more, nor see it online. Only those who wrote in the last 24 hours, and
/// 64,000 in all.
///
/// If one of them can't be blocked, the answer is error 139100; its body tells who was.
public struct BlockUsers: Codable, Hashable, Sendable {
    /// The people.
    public var blockUsers: [BlockedUser]
    /// The client's own unless told.
    public var phoneNumberId: String?

    public init(blockUsers: [BlockedUser], phoneNumberId: String? = nil) {
        self.blockUsers = blockUsers
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case blockUsers = "block_users"
        case phoneNumberId = "phone_number_id"
    }
}

/// A person to block or unblock.
public struct BlockedUser: Codable, Hashable, Sendable {
    /// Their phone number or WhatsApp id.
    public var user: String?
    /// Their business-scoped user id; that of a parent is refused.
    public var userId: String?

    public init(user: String? = nil, userId: String? = nil) {
        self.user = user
        self.userId = userId
    }

    enum CodingKeys: String, CodingKey {
        case user
        case userId = "user_id"
    }
}

/// Who was blocked.
public struct BlockedUsers: Codable, Hashable, Sendable {
    /// Who was, and who wasn't.
    public var blockUsers: BlockingOutcome?

    public init(blockUsers: BlockingOutcome? = nil) {
        self.blockUsers = blockUsers
    }

    enum CodingKeys: String, CodingKey {
        case blockUsers = "block_users"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        blockUsers = try keys.arrivedIfPresent(.blockUsers)
    }
}

/// Who was blocked, and who wasn't.
public struct BlockingOutcome: Codable, Hashable, Sendable {
    /// Those who were.
    public var addedUsers: [BlockOutcome]
    /// Those who weren't.
    public var failedUsers: [BlockOutcome]

    public init(addedUsers: [BlockOutcome], failedUsers: [BlockOutcome]) {
        self.addedUsers = addedUsers
        self.failedUsers = failedUsers
    }

    enum CodingKeys: String, CodingKey {
        case addedUsers = "added_users"
        case failedUsers = "failed_users"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        addedUsers = try keys.arrived(.addedUsers)
        failedUsers = try keys.arrived(.failedUsers)
    }
}

/// What became of one person.
public struct BlockOutcome: Codable, Hashable, Sendable {
    /// Why it failed.
    public var errors: [ItemError]
    /// As you said them.
    public var input: String?
    /// Their WhatsApp id.
    public var waId: String?
    /// Their business-scoped user id.
    public var userId: String?

    public init(errors: [ItemError], input: String? = nil, waId: String? = nil, userId: String? = nil) {
        self.errors = errors
        self.input = input
        self.waId = waId
        self.userId = userId
    }

    enum CodingKeys: String, CodingKey {
        case errors
        case input
        case waId = "wa_id"
        case userId = "user_id"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        errors = try keys.arrived(.errors)
        input = try keys.arrivedIfPresent(.input)
        waId = try keys.arrivedIfPresent(.waId)
        userId = try keys.arrivedIfPresent(.userId)
    }
}

/// Unblock people, so that they can write to the number again.
///
/// If one of them can't be unblocked, the answer is error 139100; its body tells who was.
public struct UnblockUsers: Codable, Hashable, Sendable {
    /// The people.
    public var blockUsers: [BlockedUser]
    /// The client's own unless told.
    public var phoneNumberId: String?

    public init(blockUsers: [BlockedUser], phoneNumberId: String? = nil) {
        self.blockUsers = blockUsers
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case blockUsers = "block_users"
        case phoneNumberId = "phone_number_id"
    }
}

/// Who was unblocked.
public struct UnblockedUsers: Codable, Hashable, Sendable {
    /// Who was, and who wasn't.
    public var blockUsers: UnblockOutcome?

    public init(blockUsers: UnblockOutcome? = nil) {
        self.blockUsers = blockUsers
    }

    enum CodingKeys: String, CodingKey {
        case blockUsers = "block_users"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        blockUsers = try keys.arrivedIfPresent(.blockUsers)
    }
}

/// Who was unblocked, and who wasn't.
public struct UnblockOutcome: Codable, Hashable, Sendable {
    /// Those who were.
    public var removedUsers: [BlockOutcome]
    /// Those who were, as the guide's sample calls them.
    public var addedUsers: [BlockOutcome]
    /// Those who weren't.
    public var failedUsers: [BlockOutcome]

    public init(removedUsers: [BlockOutcome], addedUsers: [BlockOutcome], failedUsers: [BlockOutcome]) {
        self.removedUsers = removedUsers
        self.addedUsers = addedUsers
        self.failedUsers = failedUsers
    }

    enum CodingKeys: String, CodingKey {
        case removedUsers = "removed_users"
        case addedUsers = "added_users"
        case failedUsers = "failed_users"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        removedUsers = try keys.arrived(.removedUsers)
        addedUsers = try keys.arrived(.addedUsers)
        failedUsers = try keys.arrived(.failedUsers)
    }
}

/// List the people whom a number has blocked.
public struct ListBlockedUsers: Codable, Hashable, Sendable {
    /// How many on a page.
    public var limit: Int64?
    /// The page after this cursor.
    public var after: String?
    /// The page before this cursor.
    public var before: String?
    /// The client's own unless told.
    public var phoneNumberId: String?

    public init(limit: Int64? = nil, after: String? = nil, before: String? = nil, phoneNumberId: String? = nil) {
        self.limit = limit
        self.after = after
        self.before = before
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case limit
        case after
        case before
        case phoneNumberId = "phone_number_id"
    }
}

/// A page of people who are blocked.
public struct BlockList: Codable, Hashable, Sendable {
    /// The people.
    public var data: [BlockListEntry]
    /// The way to the other pages.
    public var paging: Paging?

    public init(data: [BlockListEntry], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        data = try keys.arrived(.data)
        paging = try keys.arrivedIfPresent(.paging)
    }
}

/// A person who is blocked.
public struct BlockListEntry: Codable, Hashable, Sendable {
    /// The people, where the platform lists them one level deeper.
    public var blockUsers: [BlockListEntry]
    /// Their WhatsApp id.
    public var waId: String?
    /// Their business-scoped user id.
    public var userId: String?

    public init(blockUsers: [BlockListEntry], waId: String? = nil, userId: String? = nil) {
        self.blockUsers = blockUsers
        self.waId = waId
        self.userId = userId
    }

    enum CodingKeys: String, CodingKey {
        case blockUsers = "block_users"
        case waId = "wa_id"
        case userId = "user_id"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        blockUsers = try keys.arrived(.blockUsers)
        waId = try keys.arrivedIfPresent(.waId)
        userId = try keys.arrivedIfPresent(.userId)
    }
}

/// Have the platform forget a person's phone number.
public struct ForgetContact: Codable, Hashable, Sendable {
    /// The person's business-scoped user id.
    public var bsuid: String
    /// The client's own unless told.
    public var phoneNumberId: String?

    public init(bsuid: String, phoneNumberId: String? = nil) {
        self.bsuid = bsuid
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case bsuid
        case phoneNumberId = "phone_number_id"
    }
}

/// Whether a person's phone number was forgotten.
public struct ForgottenContact: Codable, Hashable, Sendable {
    /// Whether the call was good.
    public var success: Bool?
    /// Whether there was something to forget.
    public var deleted: Bool?

    public init(success: Bool? = nil, deleted: Bool? = nil) {
        self.success = success
        self.deleted = deleted
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        success = try keys.arrivedIfPresent(.success)
        deleted = try keys.arrivedIfPresent(.deleted)
    }
}

/// Get the account whose parent business-scoped user ids (`US.ENT.…`) a portfolio shares, and who shares them too.
public struct GetParentBsuidAccount: Codable, Hashable, Sendable {
    /// The client's own unless told.
    public var businessId: String?

    public init(businessId: String? = nil) {
        self.businessId = businessId
    }

    enum CodingKeys: String, CodingKey {
        case businessId = "business_id"
    }
}

/// An account by which linked portfolios know people by the same id.
public struct ParentBsuidAccount: Codable, Hashable, Sendable {
    /// The portfolios: numbers of any of them can write to its parent ids.
    public var enrolledBusinessPortfolios: [String]
    /// Its id; nothing where the portfolio shares none.
    public var parentBsuidAccountId: String?

    public init(enrolledBusinessPortfolios: [String], parentBsuidAccountId: String? = nil) {
        self.enrolledBusinessPortfolios = enrolledBusinessPortfolios
        self.parentBsuidAccountId = parentBsuidAccountId
    }

    enum CodingKeys: String, CodingKey {
        case enrolledBusinessPortfolios = "enrolled_business_portfolios"
        case parentBsuidAccountId = "parent_bsuid_account_id"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        enrolledBusinessPortfolios = try keys.arrived(.enrolledBusinessPortfolios)
        parentBsuidAccountId = try keys.arrivedIfPresent(.parentBsuidAccountId)
    }
}

/// List messages of a number and what became of them.
public struct ListMessageHistory: Codable, Hashable, Sendable {
    /// Only this message.
    public var messageId: String?
    /// What to tell of each, by commas: `id`, `message_id`, `events`. The first two unless told.
    public var fields: String?
    /// How many on a page: 1 to 100, 25 unless told.
    public var limit: Int64?
    /// The page after this cursor.
    public var after: String?
    /// The page before this cursor.
    public var before: String?
    /// The client's own unless told.
    public var phoneNumberId: String?

    public init(
        messageId: String? = nil,
        fields: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        phoneNumberId: String? = nil
    ) {
        self.messageId = messageId
        self.fields = fields
        self.limit = limit
        self.after = after
        self.before = before
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case messageId = "message_id"
        case fields
        case limit
        case after
        case before
        case phoneNumberId = "phone_number_id"
    }
}

/// A page of messages.
public struct MessageHistory: Codable, Hashable, Sendable {
    /// The messages.
    public var data: [MessageHistoryEntry]
    /// The way to the other pages.
    public var paging: Paging?

    public init(data: [MessageHistoryEntry], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        data = try keys.arrived(.data)
        paging = try keys.arrivedIfPresent(.paging)
    }
}

/// A message in the history.
public struct MessageHistoryEntry: Codable, Hashable, Sendable {
    /// The entry's id.
    public var id: String
    /// The message.
    public var messageId: String?
    /// What became of it.
    public var events: HistoryEvents?

    public init(id: String, messageId: String? = nil, events: HistoryEvents? = nil) {
        self.id = id
        self.messageId = messageId
        self.events = events
    }

    enum CodingKeys: String, CodingKey {
        case id
        case messageId = "message_id"
        case events
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
        messageId = try keys.arrivedIfPresent(.messageId)
        events = try keys.arrivedIfPresent(.events)
    }
}

/// A page of what became of a message.
public struct HistoryEvents: Codable, Hashable, Sendable {
    /// What became of it.
    public var data: [HistoryEvent]
    /// The way to the other pages.
    public var paging: Paging?

    public init(data: [HistoryEvent], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        data = try keys.arrived(.data)
        paging = try keys.arrivedIfPresent(.paging)
    }
}

/// Something that became of a message, and whether you were told.
public struct HistoryEvent: Codable, Hashable, Sendable {
    /// Its id.
    public var id: String?
    /// What it is.
    public var deliveryStatus: HistoryStatus?
    /// Whether you were told by webhook: `PENDING`, `DELIVERED`, `FAILED`, `RETRYING`.
    public var webhookUpdateState: String?
    /// When.
    public var timestamp: String?
    /// Which app was told.
    public var application: HistoryApplication?
    /// Where it was told.
    public var webhookUri: String?
    /// What went wrong.
    public var errorDescription: String?

    public init(
        id: String? = nil,
        deliveryStatus: HistoryStatus? = nil,
        webhookUpdateState: String? = nil,
        timestamp: String? = nil,
        application: HistoryApplication? = nil,
        webhookUri: String? = nil,
        errorDescription: String? = nil
    ) {
        self.id = id
        self.deliveryStatus = deliveryStatus
        self.webhookUpdateState = webhookUpdateState
        self.timestamp = timestamp
        self.application = application
        self.webhookUri = webhookUri
        self.errorDescription = errorDescription
    }

    enum CodingKeys: String, CodingKey {
        case id
        case deliveryStatus = "delivery_status"
        case webhookUpdateState = "webhook_update_state"
        case timestamp
        case application
        case webhookUri = "webhook_uri"
        case errorDescription = "error_description"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrivedIfPresent(.id)
        deliveryStatus = try keys.arrivedIfPresent(.deliveryStatus)
        webhookUpdateState = try keys.arrivedIfPresent(.webhookUpdateState)
        timestamp = try keys.arrivedIfPresent(.timestamp)
        application = try keys.arrivedIfPresent(.application)
        webhookUri = try keys.arrivedIfPresent(.webhookUri)
        errorDescription = try keys.arrivedIfPresent(.errorDescription)
    }
}

/// What became of a message. Values that aren't listed pass too.
public struct HistoryStatus: Choice {
    /// It went out.
    public static let sent = HistoryStatus(rawValue: "SENT")
    /// It arrived.
    public static let delivered = HistoryStatus(rawValue: "DELIVERED")
    /// It was read.
    public static let read = HistoryStatus(rawValue: "READ")
    /// It failed.
    public static let failed = HistoryStatus(rawValue: "FAILED")
    /// It was deleted.
    public static let deleted = HistoryStatus(rawValue: "DELETED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// An app that was told.
public struct HistoryApplication: Codable, Hashable, Sendable {
    /// Its id.
    public var id: String?
    /// Its name.
    public var name: String?

    public init(id: String? = nil, name: String? = nil) {
        self.id = id
        self.name = name
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrivedIfPresent(.id)
        name = try keys.arrivedIfPresent(.name)
    }
}

/// List what became of one message.
public struct ListMessageHistoryEvents: Codable, Hashable, Sendable {
    /// The message's entry in the history.
    public var messageHistoryId: String
    /// Only these states.
    public var statusFilter: HistoryStatus?
    /// What to tell of each, by commas.
    public var fields: String?
    /// How many on a page: 1 to 100, 25 unless told.
    public var limit: Int64?
    /// The page after this cursor.
    public var after: String?
    /// The page before this cursor.
    public var before: String?

    public init(
        messageHistoryId: String,
        statusFilter: HistoryStatus? = nil,
        fields: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil
    ) {
        self.messageHistoryId = messageHistoryId
        self.statusFilter = statusFilter
        self.fields = fields
        self.limit = limit
        self.after = after
        self.before = before
    }

    enum CodingKeys: String, CodingKey {
        case messageHistoryId = "message_history_id"
        case statusFilter = "status_filter"
        case fields
        case limit
        case after
        case before
    }
}

/// A page of what became of a message.
public struct MessageHistoryEvents: Codable, Hashable, Sendable {
    /// What became of it.
    public var data: [HistoryEdge]
    /// The way to the other pages.
    public var paging: Paging?

    public init(data: [HistoryEdge], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        data = try keys.arrived(.data)
        paging = try keys.arrivedIfPresent(.paging)
    }
}

/// Something that became of a message, and its place in the list.
public struct HistoryEdge: Codable, Hashable, Sendable {
    /// What it is.
    public var node: HistoryNode
    /// Its place.
    public var cursor: String?

    public init(node: HistoryNode, cursor: String? = nil) {
        self.node = node
        self.cursor = cursor
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        node = try keys.arrived(.node)
        cursor = try keys.arrivedIfPresent(.cursor)
    }
}

/// Something that became of a message.
public struct HistoryNode: Codable, Hashable, Sendable {
    /// Its id.
    public var id: String?
    /// What it is.
    public var deliveryStatus: HistoryStatus?
    /// When it happened.
    public var occurrenceTimestamp: String?
    /// When it was known.
    public var statusTimestamp: String?
    /// What went wrong.
    public var errorDescription: String?
    /// Which app was told.
    public var application: HistoryApplication?

    public init(
        id: String? = nil,
        deliveryStatus: HistoryStatus? = nil,
        occurrenceTimestamp: String? = nil,
        statusTimestamp: String? = nil,
        errorDescription: String? = nil,
        application: HistoryApplication? = nil
    ) {
        self.id = id
        self.deliveryStatus = deliveryStatus
        self.occurrenceTimestamp = occurrenceTimestamp
        self.statusTimestamp = statusTimestamp
        self.errorDescription = errorDescription
        self.application = application
    }

    enum CodingKeys: String, CodingKey {
        case id
        case deliveryStatus = "delivery_status"
        case occurrenceTimestamp = "occurrence_timestamp"
        case statusTimestamp = "status_timestamp"
        case errorDescription = "error_description"
        case application
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrivedIfPresent(.id)
        deliveryStatus = try keys.arrivedIfPresent(.deliveryStatus)
        occurrenceTimestamp = try keys.arrivedIfPresent(.occurrenceTimestamp)
        statusTimestamp = try keys.arrivedIfPresent(.statusTimestamp)
        errorDescription = try keys.arrivedIfPresent(.errorDescription)
        application = try keys.arrivedIfPresent(.application)
    }
}

/// Get where a number's application for the badge stands.
public struct GetOfficialBusinessAccount: Codable, Hashable, Sendable {
    /// What to tell, by commas: `oba_status`, `status_message`. Both unless told.
    public var fields: String?
    /// The client's own unless told.
    public var phoneNumberId: String?

    public init(fields: String? = nil, phoneNumberId: String? = nil) {
        self.fields = fields
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case fields
        case phoneNumberId = "phone_number_id"
    }
}

/// Apply for the badge. After a refusal, again in 30 days.
///
/// The platform's guide describes an application by `business_website_url` and what follows it; its OpenAPI file by `action`
/// and `application_data`. Both pass.
public struct ApplyForOfficialBusinessAccount: Codable, Hashable, Sendable {
    /// The business's website.
    public var businessWebsiteUrl: String?
    /// Where it does most of its business.
    public var primaryCountryOfOperation: String?
    /// In which language.
    public var primaryLanguage: String?
    /// The business or brand that it belongs to.
    public var parentBusinessOrBrand: String?
    /// Up to 5 pages that show that the business is well known.
    public var supportingLinks: [String]?
    /// What else there is to say.
    public var additionalSupportingInformation: String?
    /// Instead of all that: apply, or take it back.
    public var action: OfficialBusinessAccountAction?
    /// With `action`: about the business.
    public var applicationData: OfficialBusinessAccountApplication?
    /// The client's own unless told.
    public var phoneNumberId: String?

    public init(
        businessWebsiteUrl: String? = nil,
        primaryCountryOfOperation: String? = nil,
        primaryLanguage: String? = nil,
        parentBusinessOrBrand: String? = nil,
        supportingLinks: [String]? = nil,
        additionalSupportingInformation: String? = nil,
        action: OfficialBusinessAccountAction? = nil,
        applicationData: OfficialBusinessAccountApplication? = nil,
        phoneNumberId: String? = nil
    ) {
        self.businessWebsiteUrl = businessWebsiteUrl
        self.primaryCountryOfOperation = primaryCountryOfOperation
        self.primaryLanguage = primaryLanguage
        self.parentBusinessOrBrand = parentBusinessOrBrand
        self.supportingLinks = supportingLinks
        self.additionalSupportingInformation = additionalSupportingInformation
        self.action = action
        self.applicationData = applicationData
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case businessWebsiteUrl = "business_website_url"
        case primaryCountryOfOperation = "primary_country_of_operation"
        case primaryLanguage = "primary_language"
        case parentBusinessOrBrand = "parent_business_or_brand"
        case supportingLinks = "supporting_links"
        case additionalSupportingInformation = "additional_supporting_information"
        case action
        case applicationData = "application_data"
        case phoneNumberId = "phone_number_id"
    }
}

/// What to do with an application. Values that aren't listed pass too.
public struct OfficialBusinessAccountAction: Choice {
    /// Apply.
    public static let submitApplication = OfficialBusinessAccountAction(rawValue: "SUBMIT_APPLICATION")
    /// Take it back.
    public static let withdrawApplication = OfficialBusinessAccountAction(rawValue: "WITHDRAW_APPLICATION")
    /// Apply again.
    public static let resubmitApplication = OfficialBusinessAccountAction(rawValue: "RESUBMIT_APPLICATION")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// About a business that applies.
public struct OfficialBusinessAccountApplication: Codable, Hashable, Sendable {
    /// Its name: up to 255 characters.
    public var businessName: String?
    /// What it does: up to 1000 characters.
    public var businessDescription: String?
    /// Its website.
    public var websiteUrl: String?
    /// Where to write to.
    public var contactEmail: String?

    public init(
        businessName: String? = nil,
        businessDescription: String? = nil,
        websiteUrl: String? = nil,
        contactEmail: String? = nil
    ) {
        self.businessName = businessName
        self.businessDescription = businessDescription
        self.websiteUrl = websiteUrl
        self.contactEmail = contactEmail
    }

    enum CodingKeys: String, CodingKey {
        case businessName = "business_name"
        case businessDescription = "business_description"
        case websiteUrl = "website_url"
        case contactEmail = "contact_email"
    }
}

/// What became of what was asked.
public struct OfficialBusinessAccountUpdate: Codable, Hashable, Sendable {
    /// Whether it was done.
    public var success: Bool?
    /// The same, for people.
    public var message: String?
    /// Where the application stands now.
    public var updatedStatus: OfficialBusinessAccount?
    /// The number under which it is looked at.
    public var trackingId: String?

    public init(
        success: Bool? = nil,
        message: String? = nil,
        updatedStatus: OfficialBusinessAccount? = nil,
        trackingId: String? = nil
    ) {
        self.success = success
        self.message = message
        self.updatedStatus = updatedStatus
        self.trackingId = trackingId
    }

    enum CodingKeys: String, CodingKey {
        case success
        case message
        case updatedStatus = "updated_status"
        case trackingId = "tracking_id"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        success = try keys.arrivedIfPresent(.success)
        message = try keys.arrivedIfPresent(.message)
        updatedStatus = try keys.arrivedIfPresent(.updatedStatus)
        trackingId = try keys.arrivedIfPresent(.trackingId)
    }
}

/// Get what a business has told, in a list of one.
public struct GetComplianceInfo: Codable, Hashable, Sendable {
    /// What to tell, by commas; all unless told.
    public var fields: String?
    /// The client's own unless told.
    public var phoneNumberId: String?

    public init(fields: String? = nil, phoneNumberId: String? = nil) {
        self.fields = fields
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case fields
        case phoneNumberId = "phone_number_id"
    }
}

/// What a business has told, in a list of one.
public struct ComplianceInfoList: Codable, Hashable, Sendable {
    /// The one.
    public var data: [ComplianceInfo]

    public init(data: [ComplianceInfo]) {
        self.data = data
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        data = try keys.arrived(.data)
    }
}

/// What a business has told.
public struct ComplianceInfo: Codable, Hashable, Sendable {
    /// The account.
    public var whatsappBusinessAccountId: String?
    /// The name of the business.
    public var entityName: String?
    /// Its legal form.
    public var entityType: EntityType?
    /// Its legal form, if it is none of those.
    public var entityTypeCustom: String?
    /// Whether it is registered.
    public var isRegistered: Bool?
    /// Who looks after complaints.
    public var grievanceOfficerDetails: ContactDetails?
    /// Who looks after customers.
    public var customerCareDetails: ContactDetails?

    public init(
        whatsappBusinessAccountId: String? = nil,
        entityName: String? = nil,
        entityType: EntityType? = nil,
        entityTypeCustom: String? = nil,
        isRegistered: Bool? = nil,
        grievanceOfficerDetails: ContactDetails? = nil,
        customerCareDetails: ContactDetails? = nil
    ) {
        self.whatsappBusinessAccountId = whatsappBusinessAccountId
        self.entityName = entityName
        self.entityType = entityType
        self.entityTypeCustom = entityTypeCustom
        self.isRegistered = isRegistered
        self.grievanceOfficerDetails = grievanceOfficerDetails
        self.customerCareDetails = customerCareDetails
    }

    enum CodingKeys: String, CodingKey {
        case whatsappBusinessAccountId = "whatsapp_business_account_id"
        case entityName = "entity_name"
        case entityType = "entity_type"
        case entityTypeCustom = "entity_type_custom"
        case isRegistered = "is_registered"
        case grievanceOfficerDetails = "grievance_officer_details"
        case customerCareDetails = "customer_care_details"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        whatsappBusinessAccountId = try keys.arrivedIfPresent(.whatsappBusinessAccountId)
        entityName = try keys.arrivedIfPresent(.entityName)
        entityType = try keys.arrivedIfPresent(.entityType)
        entityTypeCustom = try keys.arrivedIfPresent(.entityTypeCustom)
        isRegistered = try keys.arrivedIfPresent(.isRegistered)
        grievanceOfficerDetails = try keys.arrivedIfPresent(.grievanceOfficerDetails)
        customerCareDetails = try keys.arrivedIfPresent(.customerCareDetails)
    }
}

/// Legal forms. Values that aren't listed pass too.
public struct EntityType: Choice {
    /// A limited liability partnership.
    public static let limitedLiabilityPartnership = EntityType(rawValue: "LIMITED_LIABILITY_PARTNERSHIP")
    /// A sole proprietorship.
    public static let soleProprietorship = EntityType(rawValue: "SOLE_PROPRIETORSHIP")
    /// A partnership.
    public static let partnership = EntityType(rawValue: "PARTNERSHIP")
    /// A public company.
    public static let publicCompany = EntityType(rawValue: "PUBLIC_COMPANY")
    /// A private company.
    public static let privateCompany = EntityType(rawValue: "PRIVATE_COMPANY")
    /// Another.
    public static let other = EntityType(rawValue: "OTHER")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Who looks after something, and how to reach them.
public struct ContactDetails: Codable, Hashable, Sendable {
    /// Their name.
    public var name: String?
    /// Their email address.
    public var email: String?
    /// Their mobile number.
    public var mobileNumber: String?
    /// Their landline number.
    public var landlineNumber: String?

    public init(name: String? = nil, email: String? = nil, mobileNumber: String? = nil, landlineNumber: String? = nil) {
        self.name = name
        self.email = email
        self.mobileNumber = mobileNumber
        self.landlineNumber = landlineNumber
    }

    enum CodingKeys: String, CodingKey {
        case name
        case email
        case mobileNumber = "mobile_number"
        case landlineNumber = "landline_number"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        name = try keys.arrivedIfPresent(.name)
        email = try keys.arrivedIfPresent(.email)
        mobileNumber = try keys.arrivedIfPresent(.mobileNumber)
        landlineNumber = try keys.arrivedIfPresent(.landlineNumber)
    }
}

/// Tell what the law of India wants to know.
/// `OTHER` goes with `entity_type_custom`; `is_registered` is for `OTHER` and `PARTNERSHIP` only.
public struct UpdateComplianceInfo: Codable, Hashable, Sendable {
    /// The name of the business: 2 to 128 characters.
    public var entityName: String
    /// Its legal form.
    public var entityType: EntityType
    /// Who looks after complaints.
    public var grievanceOfficerDetails: GrievanceOfficer
    /// Who looks after customers.
    public var customerCareDetails: CustomerCare
    /// With `OTHER`: its legal form, up to 1024 characters.
    public var entityTypeCustom: String?
    /// With `OTHER` or `PARTNERSHIP`: whether it is registered.
    public var isRegistered: Bool?
    /// The client's own unless told.
    public var phoneNumberId: String?

    public init(
        entityName: String,
        entityType: EntityType,
        grievanceOfficerDetails: GrievanceOfficer,
        customerCareDetails: CustomerCare,
        entityTypeCustom: String? = nil,
        isRegistered: Bool? = nil,
        phoneNumberId: String? = nil
    ) {
        self.entityName = entityName
        self.entityType = entityType
        self.grievanceOfficerDetails = grievanceOfficerDetails
        self.customerCareDetails = customerCareDetails
        self.entityTypeCustom = entityTypeCustom
        self.isRegistered = isRegistered
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case entityName = "entity_name"
        case entityType = "entity_type"
        case grievanceOfficerDetails = "grievance_officer_details"
        case customerCareDetails = "customer_care_details"
        case entityTypeCustom = "entity_type_custom"
        case isRegistered = "is_registered"
        case phoneNumberId = "phone_number_id"
    }
}

/// Who looks after complaints.
public struct GrievanceOfficer: Codable, Hashable, Sendable {
    /// Their name: 1 to 128 characters.
    public var name: String
    /// Their email address: up to 128 characters.
    /// It has an `@`.
    public var email: String
    /// Their mobile number, in E.164.
    public var mobileNumber: String?
    /// Their landline number, in E.164.
    public var landlineNumber: String?

    public init(name: String, email: String, mobileNumber: String? = nil, landlineNumber: String? = nil) {
        self.name = name
        self.email = email
        self.mobileNumber = mobileNumber
        self.landlineNumber = landlineNumber
    }

    enum CodingKeys: String, CodingKey {
        case name
        case email
        case mobileNumber = "mobile_number"
        case landlineNumber = "landline_number"
    }
}

/// Who looks after customers.
public struct CustomerCare: Codable, Hashable, Sendable {
    /// Their email address: up to 128 characters.
    /// It has an `@`.
    public var email: String
    /// Their mobile number, in E.164.
    public var mobileNumber: String?
    /// Their landline number, in E.164.
    public var landlineNumber: String?

    public init(email: String, mobileNumber: String? = nil, landlineNumber: String? = nil) {
        self.email = email
        self.mobileNumber = mobileNumber
        self.landlineNumber = landlineNumber
    }

    enum CodingKeys: String, CodingKey {
        case email
        case mobileNumber = "mobile_number"
        case landlineNumber = "landline_number"
    }
}

/// Get the key that is set.
public struct GetEncryptionKey: Codable, Hashable, Sendable {
    /// What to tell, by commas; all unless told.
    public var fields: String?
    /// The client's own unless told.
    public var phoneNumberId: String?

    public init(fields: String? = nil, phoneNumberId: String? = nil) {
        self.fields = fields
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case fields
        case phoneNumberId = "phone_number_id"
    }
}

/// The key that is set: here, or in a list of one.
public struct BusinessEncryption: Codable, Hashable, Sendable {
    /// The list of one, as the platform mostly answers.
    public var data: [EncryptionKey]
    /// The key, where there is no list.
    public var businessPublicKey: String?
    /// Whether it is signed rightly, where there is no list.
    public var businessPublicKeySignatureStatus: KeySignatureStatus?

    public init(
        data: [EncryptionKey],
        businessPublicKey: String? = nil,
        businessPublicKeySignatureStatus: KeySignatureStatus? = nil
    ) {
        self.data = data
        self.businessPublicKey = businessPublicKey
        self.businessPublicKeySignatureStatus = businessPublicKeySignatureStatus
    }

    enum CodingKeys: String, CodingKey {
        case data
        case businessPublicKey = "business_public_key"
        case businessPublicKeySignatureStatus = "business_public_key_signature_status"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        data = try keys.arrived(.data)
        businessPublicKey = try keys.arrivedIfPresent(.businessPublicKey)
        businessPublicKeySignatureStatus = try keys.arrivedIfPresent(.businessPublicKeySignatureStatus)
    }
}

/// A key, and whether it is signed rightly.
public struct EncryptionKey: Codable, Hashable, Sendable {
    /// The key, as PEM.
    public var businessPublicKey: String?
    /// Whether it is signed rightly.
    public var businessPublicKeySignatureStatus: KeySignatureStatus?

    public init(businessPublicKey: String? = nil, businessPublicKeySignatureStatus: KeySignatureStatus? = nil) {
        self.businessPublicKey = businessPublicKey
        self.businessPublicKeySignatureStatus = businessPublicKeySignatureStatus
    }

    enum CodingKeys: String, CodingKey {
        case businessPublicKey = "business_public_key"
        case businessPublicKeySignatureStatus = "business_public_key_signature_status"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        businessPublicKey = try keys.arrivedIfPresent(.businessPublicKey)
        businessPublicKeySignatureStatus = try keys.arrivedIfPresent(.businessPublicKeySignatureStatus)
    }
}

/// Whether a key is signed rightly. Values that aren't listed pass too.
public struct KeySignatureStatus: Choice {
    /// It is.
    public static let valid = KeySignatureStatus(rawValue: "VALID")
    /// It isn't: set it again.
    public static let mismatch = KeySignatureStatus(rawValue: "MISMATCH")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Set the key: the public half. Its private half decrypts what your endpoint receives.
public struct SetEncryptionKey: Codable, Hashable, Sendable {
    /// An RSA key of 2048 bits, as PEM.
    public var businessPublicKey: String
    /// The client's own unless told.
    public var phoneNumberId: String?

    public init(businessPublicKey: String, phoneNumberId: String? = nil) {
        self.businessPublicKey = businessPublicKey
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case businessPublicKey = "business_public_key"
        case phoneNumberId = "phone_number_id"
    }
}

/// Begin the upload of a sample for a template, or of a profile picture: the answer is the session to upload into.
public struct StartUpload: Codable, Hashable, Sendable {
    /// The file's size in bytes.
    public var fileLength: Int64
    /// Its MIME type: `application/pdf`, `image/jpeg`, `image/jpg`, `image/png` or `video/mp4`.
    /// The platform takes PDF, JPEG, PNG and MP4.
    public var fileType: String
    /// Its name.
    public var fileName: String?
    /// `attachment`, as it is unless told.
    public var sessionType: String?
    /// The client's own unless told.
    public var appId: String?

    public init(
        fileLength: Int64,
        fileType: String,
        fileName: String? = nil,
        sessionType: String? = nil,
        appId: String? = nil
    ) {
        self.fileLength = fileLength
        self.fileType = fileType
        self.fileName = fileName
        self.sessionType = sessionType
        self.appId = appId
    }

    enum CodingKeys: String, CodingKey {
        case fileLength = "file_length"
        case fileType = "file_type"
        case fileName = "file_name"
        case sessionType = "session_type"
        case appId = "app_id"
    }
}

/// A session to upload into.
public struct UploadSession: Codable, Hashable, Sendable {
    /// Its id: keep the whole of it, its query part included.
    public var id: String

    public init(id: String) {
        self.id = id
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
    }
}

/// Find out how much of an upload has arrived, to go on from there.
public struct GetUpload: Codable, Hashable, Sendable {
    /// The session, its query part included: `upload:MTphd…?sig=…`.
    public var uploadId: String

    public init(uploadId: String) {
        self.uploadId = uploadId
    }

    enum CodingKeys: String, CodingKey {
        case uploadId = "upload_id"
    }
}

/// How much of an upload has arrived.
public struct UploadProgress: Codable, Hashable, Sendable {
    /// The session.
    public var id: String
    /// The bytes that have arrived: go on from here.
    public var fileOffset: Int64

    public init(id: String, fileOffset: Int64) {
        self.id = id
        self.fileOffset = fileOffset
    }

    enum CodingKeys: String, CodingKey {
        case id
        case fileOffset = "file_offset"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
        fileOffset = try keys.arrived(.fileOffset)
    }
}

/// Upload a file's bytes, from the offset at which an earlier attempt stopped, into a session that was begun for it.
public struct AppendUpload: Codable, Hashable, Sendable {
    /// The session, its query part included: `upload:MTphd…?sig=…`.
    public var uploadId: String
    /// How many bytes have arrived before these: 0 to begin with.
    public var fileOffset: Int64

    public init(uploadId: String, fileOffset: Int64) {
        self.uploadId = uploadId
        self.fileOffset = fileOffset
    }

    enum CodingKeys: String, CodingKey {
        case uploadId = "upload_id"
        case fileOffset = "file_offset"
    }
}

/// What a template's sample or a profile picture is set with. It isn't a media id, and can't be sent.
public struct UploadHandle: Codable, Hashable, Sendable {
    /// The handle.
    public var h: String

    public init(h: String) {
        self.h = h
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        h = try keys.arrived(.h)
    }
}

/// Get a WhatsApp Business account: its name, review, limits and what is switched on.
public struct GetAccount: Codable, Hashable, Sendable {
    /// What to tell of it, by commas, as in `id,name,marketing_messages_onboarding_status`; a few things unless told.
    public var fields: String?
    /// The client's own unless told.
    public var wabaId: String?

    public init(fields: String? = nil, wabaId: String? = nil) {
        self.fields = fields
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case fields
        case wabaId = "waba_id"
    }
}

/// A WhatsApp Business account. Only what was asked for is there.
public struct Account: Codable, Hashable, Sendable {
    /// Its id.
    public var id: String?
    /// Its name.
    public var name: String?
    /// Its time zone, by the platform's number for it.
    public var timezoneId: String?
    /// What its templates were told apart by on the On-Premises API.
    public var messageTemplateNamespace: String?
    /// Where the review of the account stands.
    public var accountReviewStatus: AccountReviewStatus?
    /// Where the verification of the business stands: `verified`, `not_verified`, `pending` and others, in either case.
    public var businessVerificationStatus: String?
    /// `ACTIVE`, or why it isn't.
    public var status: String?
    /// Its country, by two letters.
    public var country: String?
    /// What is billed in, by ISO 4217.
    public var currency: String?
    /// Where the business is, by two letters.
    public var primaryBusinessLocation: String?
    /// When it was created.
    public var creationTime: String?
    /// Who owns it: `SELF_OWNED`, `CLIENT_OWNED` or `ON_BEHALF_OF`.
    public var ownershipType: String?
    /// The portfolio that owns it, with its ID and name only.
    public var ownerBusiness: AccountOwner?
    /// The portfolio that owns it.
    public var ownerBusinessInfo: AccountOwner?
    /// The portfolio that it is kept for, where a partner owns it.
    public var onBehalfOfBusinessInfo: AccountOwner?
    /// What pays for it.
    public var primaryFundingId: String?
    /// What its bills carry.
    public var purchaseOrderNumber: String?
    /// Whether templates are analysed.
    public var isEnabledForInsights: Bool?
    /// Whether partners share it.
    public var isSharedWithPartners: Bool?
    /// Whether it can use the Marketing Messages API: `ELIGIBLE`, `ONBOARDED`, or what is in the way.
    public var marketingMessagesOnboardingStatus: String?
    /// Whether marketing templates go by the Marketing Messages API alone.
    public var disableMarketingMessagesOnCloudApi: Bool?
    /// Whether templates that weren't sent for 12 months are archived.
    public var templateAutoArchivalEnabled: Bool?
    /// How many people the portfolio may write to in 24 hours, outside customer service windows: `TIER_250` to
    /// `TIER_UNLIMITED`.
    public var whatsappBusinessManagerMessagingLimit: String?
    /// Whether templates of the account may have a maximum price.
    public var whatsappManagerMarketingMessagesMaxPriceEnrollStatus: EnrollStatus?
    /// When the higher rate for authentication messages to users abroad begins to apply; absent if it doesn't.
    public var authInternationalRateEligibility: InternationalRateEligibility?
    /// How the platform may change marketing templates, in the form in which it tells it.
    public var degreesOfFreedomSpec: AccountFreedom?
    /// Whether messages can be sent, and what is in the way.
    public var healthStatus: HealthStatus?

    public init(
        id: String? = nil,
        name: String? = nil,
        timezoneId: String? = nil,
        messageTemplateNamespace: String? = nil,
        accountReviewStatus: AccountReviewStatus? = nil,
        businessVerificationStatus: String? = nil,
        status: String? = nil,
        country: String? = nil,
        currency: String? = nil,
        primaryBusinessLocation: String? = nil,
        creationTime: String? = nil,
        ownershipType: String? = nil,
        ownerBusiness: AccountOwner? = nil,
        ownerBusinessInfo: AccountOwner? = nil,
        onBehalfOfBusinessInfo: AccountOwner? = nil,
        primaryFundingId: String? = nil,
        purchaseOrderNumber: String? = nil,
        isEnabledForInsights: Bool? = nil,
        isSharedWithPartners: Bool? = nil,
        marketingMessagesOnboardingStatus: String? = nil,
        disableMarketingMessagesOnCloudApi: Bool? = nil,
        templateAutoArchivalEnabled: Bool? = nil,
        whatsappBusinessManagerMessagingLimit: String? = nil,
        whatsappManagerMarketingMessagesMaxPriceEnrollStatus: EnrollStatus? = nil,
        authInternationalRateEligibility: InternationalRateEligibility? = nil,
        degreesOfFreedomSpec: AccountFreedom? = nil,
        healthStatus: HealthStatus? = nil
    ) {
        self.id = id
        self.name = name
        self.timezoneId = timezoneId
        self.messageTemplateNamespace = messageTemplateNamespace
        self.accountReviewStatus = accountReviewStatus
        self.businessVerificationStatus = businessVerificationStatus
        self.status = status
        self.country = country
        self.currency = currency
        self.primaryBusinessLocation = primaryBusinessLocation
        self.creationTime = creationTime
        self.ownershipType = ownershipType
        self.ownerBusiness = ownerBusiness
        self.ownerBusinessInfo = ownerBusinessInfo
        self.onBehalfOfBusinessInfo = onBehalfOfBusinessInfo
        self.primaryFundingId = primaryFundingId
        self.purchaseOrderNumber = purchaseOrderNumber
        self.isEnabledForInsights = isEnabledForInsights
        self.isSharedWithPartners = isSharedWithPartners
        self.marketingMessagesOnboardingStatus = marketingMessagesOnboardingStatus
        self.disableMarketingMessagesOnCloudApi = disableMarketingMessagesOnCloudApi
        self.templateAutoArchivalEnabled = templateAutoArchivalEnabled
        self.whatsappBusinessManagerMessagingLimit = whatsappBusinessManagerMessagingLimit
        self.whatsappManagerMarketingMessagesMaxPriceEnrollStatus = whatsappManagerMarketingMessagesMaxPriceEnrollStatus
        self.authInternationalRateEligibility = authInternationalRateEligibility
        self.degreesOfFreedomSpec = degreesOfFreedomSpec
        self.healthStatus = healthStatus
    }

    enum CodingKeys: String, CodingKey {
        case id
        case name
        case timezoneId = "timezone_id"
        case messageTemplateNamespace = "message_template_namespace"
        case accountReviewStatus = "account_review_status"
        case businessVerificationStatus = "business_verification_status"
        case status
        case country
        case currency
        case primaryBusinessLocation = "primary_business_location"
        case creationTime = "creation_time"
        case ownershipType = "ownership_type"
        case ownerBusiness = "owner_business"
        case ownerBusinessInfo = "owner_business_info"
        case onBehalfOfBusinessInfo = "on_behalf_of_business_info"
        case primaryFundingId = "primary_funding_id"
        case purchaseOrderNumber = "purchase_order_number"
        case isEnabledForInsights = "is_enabled_for_insights"
        case isSharedWithPartners = "is_shared_with_partners"
        case marketingMessagesOnboardingStatus = "marketing_messages_onboarding_status"
        case disableMarketingMessagesOnCloudApi = "disable_marketing_messages_on_cloud_api"
        case templateAutoArchivalEnabled = "template_auto_archival_enabled"
        case whatsappBusinessManagerMessagingLimit = "whatsapp_business_manager_messaging_limit"
        case whatsappManagerMarketingMessagesMaxPriceEnrollStatus = "whatsapp_manager_marketing_messages_max_price_enroll_status"
        case authInternationalRateEligibility = "auth_international_rate_eligibility"
        case degreesOfFreedomSpec = "degrees_of_freedom_spec"
        case healthStatus = "health_status"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrivedIfPresent(.id)
        name = try keys.arrivedIfPresent(.name)
        timezoneId = try keys.arrivedIfPresent(.timezoneId)
        messageTemplateNamespace = try keys.arrivedIfPresent(.messageTemplateNamespace)
        accountReviewStatus = try keys.arrivedIfPresent(.accountReviewStatus)
        businessVerificationStatus = try keys.arrivedIfPresent(.businessVerificationStatus)
        status = try keys.arrivedIfPresent(.status)
        country = try keys.arrivedIfPresent(.country)
        currency = try keys.arrivedIfPresent(.currency)
        primaryBusinessLocation = try keys.arrivedIfPresent(.primaryBusinessLocation)
        creationTime = try keys.arrivedIfPresent(.creationTime)
        ownershipType = try keys.arrivedIfPresent(.ownershipType)
        ownerBusiness = try keys.arrivedIfPresent(.ownerBusiness)
        ownerBusinessInfo = try keys.arrivedIfPresent(.ownerBusinessInfo)
        onBehalfOfBusinessInfo = try keys.arrivedIfPresent(.onBehalfOfBusinessInfo)
        primaryFundingId = try keys.arrivedIfPresent(.primaryFundingId)
        purchaseOrderNumber = try keys.arrivedIfPresent(.purchaseOrderNumber)
        isEnabledForInsights = try keys.arrivedIfPresent(.isEnabledForInsights)
        isSharedWithPartners = try keys.arrivedIfPresent(.isSharedWithPartners)
        marketingMessagesOnboardingStatus = try keys.arrivedIfPresent(.marketingMessagesOnboardingStatus)
        disableMarketingMessagesOnCloudApi = try keys.arrivedIfPresent(.disableMarketingMessagesOnCloudApi)
        templateAutoArchivalEnabled = try keys.arrivedIfPresent(.templateAutoArchivalEnabled)
        whatsappBusinessManagerMessagingLimit = try keys.arrivedIfPresent(.whatsappBusinessManagerMessagingLimit)
        whatsappManagerMarketingMessagesMaxPriceEnrollStatus = try keys.arrivedIfPresent(.whatsappManagerMarketingMessagesMaxPriceEnrollStatus)
        authInternationalRateEligibility = try keys.arrivedIfPresent(.authInternationalRateEligibility)
        degreesOfFreedomSpec = try keys.arrivedIfPresent(.degreesOfFreedomSpec)
        healthStatus = try keys.arrivedIfPresent(.healthStatus)
    }
}

/// Where the review of an account stands. Values that aren't listed pass too.
public struct AccountReviewStatus: Choice {
    /// It may be used.
    public static let approved = AccountReviewStatus(rawValue: "APPROVED")
    /// It is under review.
    public static let pending = AccountReviewStatus(rawValue: "PENDING")
    /// It was refused.
    public static let rejected = AccountReviewStatus(rawValue: "REJECTED")
    /// It may be used in part.
    public static let restricted = AccountReviewStatus(rawValue: "RESTRICTED")
    /// The portfolio has as many accounts as it may have.
    public static let limitReached = AccountReviewStatus(rawValue: "LIMIT_REACHED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A portfolio that has to do with an account.
public struct AccountOwner: Codable, Hashable, Sendable {
    /// The portfolio.
    public var id: String?
    /// Its name.
    public var name: String?
    /// Whether the account is kept for it with its consent.
    public var status: String?
    /// What it has to do with the account.
    public var type: String?
    /// Whether it has accepted the terms of the Marketing Messages API.
    public var marketingMessagesOnboardingStatus: MarketingTerms?

    public init(
        id: String? = nil,
        name: String? = nil,
        status: String? = nil,
        type: String? = nil,
        marketingMessagesOnboardingStatus: MarketingTerms? = nil
    ) {
        self.id = id
        self.name = name
        self.status = status
        self.type = type
        self.marketingMessagesOnboardingStatus = marketingMessagesOnboardingStatus
    }

    enum CodingKeys: String, CodingKey {
        case id
        case name
        case status
        case type
        case marketingMessagesOnboardingStatus = "marketing_messages_onboarding_status"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrivedIfPresent(.id)
        name = try keys.arrivedIfPresent(.name)
        status = try keys.arrivedIfPresent(.status)
        type = try keys.arrivedIfPresent(.type)
        marketingMessagesOnboardingStatus = try keys.arrivedIfPresent(.marketingMessagesOnboardingStatus)
    }
}

/// Whether a portfolio has accepted the terms of the Marketing Messages API.
public struct MarketingTerms: Codable, Hashable, Sendable {
    /// `TERM_OF_SERVICE_SIGNED`, `REQUEST_SENT` or `NOT_STARTED`.
    public var status: String?
    /// Since which day, as in `2025-08-13`.
    public var time: String?

    public init(status: String? = nil, time: String? = nil) {
        self.status = status
        self.time = time
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        status = try keys.arrivedIfPresent(.status)
        time = try keys.arrivedIfPresent(.time)
    }
}

/// Whether the platform may do something. Values that aren't listed pass too.
public struct EnrollStatus: Choice {
    /// It may.
    public static let optIn = EnrollStatus(rawValue: "OPT_IN")
    /// It may not.
    public static let optOut = EnrollStatus(rawValue: "OPT_OUT")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// When the higher rate for authentication messages to users abroad begins to apply to an account.
public struct InternationalRateEligibility: Codable, Hashable, Sendable {
    /// Countries for which the rate starts at another time.
    public var exceptionCountries: [InternationalRateEligibilityException]
    /// Start of the rate, for all countries without an exception.
    public var startTime: String?

    public init(exceptionCountries: [InternationalRateEligibilityException], startTime: String? = nil) {
        self.exceptionCountries = exceptionCountries
        self.startTime = startTime
    }

    enum CodingKeys: String, CodingKey {
        case exceptionCountries = "exception_countries"
        case startTime = "start_time"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        exceptionCountries = try keys.arrived(.exceptionCountries)
        startTime = try keys.arrivedIfPresent(.startTime)
    }
}

/// Country for which the higher rate for authentication messages starts at another time.
public struct InternationalRateEligibilityException: Codable, Hashable, Sendable {
    /// Country, as an ISO 3166-1 alpha-2 code.
    public var countryCode: String?
    /// Start of the rate in this country.
    public var startTime: String?

    public init(countryCode: String? = nil, startTime: String? = nil) {
        self.countryCode = countryCode
        self.startTime = startTime
    }

    enum CodingKeys: String, CodingKey {
        case countryCode = "country_code"
        case startTime = "start_time"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        countryCode = try keys.arrivedIfPresent(.countryCode)
        startTime = try keys.arrivedIfPresent(.startTime)
    }
}

/// How the platform may change marketing templates.
public struct AccountFreedom: Codable, Hashable, Sendable {
    /// One item.
    public var data: [AccountFeatures]

    public init(data: [AccountFeatures]) {
        self.data = data
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        data = try keys.arrived(.data)
    }
}

/// How the platform may change marketing templates.
public struct AccountFeatures: Codable, Hashable, Sendable {
    /// One item: `OPT_IN` or `OPT_OUT` by the name of what is changed.
    public var creativeFeaturesSpec: [[String: String]]

    public init(creativeFeaturesSpec: [[String: String]]) {
        self.creativeFeaturesSpec = creativeFeaturesSpec
    }

    enum CodingKeys: String, CodingKey {
        case creativeFeaturesSpec = "creative_features_spec"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        creativeFeaturesSpec = try keys.arrived(.creativeFeaturesSpec)
    }
}

/// Change a WhatsApp Business account. What isn't said stays as it is.
public struct UpdateAccount: Codable, Hashable, Sendable {
    /// Whether marketing templates go by `marketing_messages.send` alone: `messages.send` refuses them then (code 131063).
    public var disableMarketingMessagesOnCloudApi: Bool?
    /// How the platform may change marketing templates to make people look.
    public var degreesOfFreedomSpec: DegreesOfFreedom?
    /// Whether templates that weren't sent for 12 months are archived.
    public var templateAutoArchivalEnabled: Bool?
    /// `true` lets templates be analysed. It can't be taken back.
    public var isEnabledForInsights: Bool?
    /// Its name: 1 to 100 characters. Documented in the platform's OpenAPI file only.
    public var name: String?
    /// Its time zone, by the platform's number for it. Documented in the platform's OpenAPI file only.
    public var timezoneId: String?
    /// The client's own unless told.
    public var wabaId: String?

    public init(
        disableMarketingMessagesOnCloudApi: Bool? = nil,
        degreesOfFreedomSpec: DegreesOfFreedom? = nil,
        templateAutoArchivalEnabled: Bool? = nil,
        isEnabledForInsights: Bool? = nil,
        name: String? = nil,
        timezoneId: String? = nil,
        wabaId: String? = nil
    ) {
        self.disableMarketingMessagesOnCloudApi = disableMarketingMessagesOnCloudApi
        self.degreesOfFreedomSpec = degreesOfFreedomSpec
        self.templateAutoArchivalEnabled = templateAutoArchivalEnabled
        self.isEnabledForInsights = isEnabledForInsights
        self.name = name
        self.timezoneId = timezoneId
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case disableMarketingMessagesOnCloudApi = "disable_marketing_messages_on_cloud_api"
        case degreesOfFreedomSpec = "degrees_of_freedom_spec"
        case templateAutoArchivalEnabled = "template_auto_archival_enabled"
        case isEnabledForInsights = "is_enabled_for_insights"
        case name
        case timezoneId = "timezone_id"
        case wabaId = "waba_id"
    }
}

/// How the platform may change marketing templates.
public struct DegreesOfFreedom: Codable, Hashable, Sendable {
    /// What is switched on or off, by its name: `image_brightness_and_contrast`, `image_touchups`, `add_text_overlay`,
    /// `image_animation`, `image_background_gen`, `auto_promotion_tag`, `text_extraction_for_headline`,
    /// `text_extraction_for_tap_target`, `product_extensions`, `text_formatting_optimization`.
    public var creativeFeaturesSpec: [String: CreativeFeature]

    public init(creativeFeaturesSpec: [String: CreativeFeature]) {
        self.creativeFeaturesSpec = creativeFeaturesSpec
    }

    enum CodingKeys: String, CodingKey {
        case creativeFeaturesSpec = "creative_features_spec"
    }
}

/// Whether the platform may make one kind of change.
public struct CreativeFeature: Codable, Hashable, Sendable {
    /// Whether it may.
    public var enrollStatus: EnrollStatus

    public init(enrollStatus: EnrollStatus) {
        self.enrollStatus = enrollStatus
    }

    enum CodingKeys: String, CodingKey {
        case enrollStatus = "enroll_status"
    }
}

/// An account that was changed.
public struct UpdatedAccount: Codable, Hashable, Sendable {
    /// Whether it was.
    public var success: Bool?
    /// The account, where `is_enabled_for_insights` was set.
    public var id: String?

    public init(success: Bool? = nil, id: String? = nil) {
        self.success = success
        self.id = id
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        success = try keys.arrivedIfPresent(.success)
        id = try keys.arrivedIfPresent(.id)
    }
}

/// Create a template and have it reviewed. Up to 100 an hour for each WhatsApp Business account.
/// `message_send_ttl_seconds` is in the range of the category.
public struct CreateTemplate: Codable, Hashable, Sendable {
    /// Up to 512 lower-case letters, digits and underscores; one template for each name and language.
    public var name: String
    /// As in `en_US`.
    public var language: String
    /// What it is for. The platform may decide that it is marketing.
    public var category: TemplateCategory
    /// Its parts, one of them a body.
    /// Exactly one of them is a body.
    public var components: [NewComponent]
    /// How parameters are written: `{{1}}`, as unless told, or `{{first_name}}`.
    public var parameterFormat: ParameterFormat?
    /// For how long to try to deliver it, in seconds: 30 to 900 for authentication, 30 to 43,200 for utility, 43,200 to
    /// 2,592,000 for marketing. -1 is 30 days for the first two.
    public var messageSendTtlSeconds: Int64?
    /// Don't count clicks on its links.
    public var ctaUrlLinkTrackingOptedOut: Bool?
    /// Had a meaning until April 2025; the platform recategorises now whether it is there or not.
    public var allowCategoryChange: Bool?
    /// The client's own unless told.
    public var wabaId: String?

    public init(
        name: String,
        language: String,
        category: TemplateCategory,
        components: [NewComponent],
        parameterFormat: ParameterFormat? = nil,
        messageSendTtlSeconds: Int64? = nil,
        ctaUrlLinkTrackingOptedOut: Bool? = nil,
        allowCategoryChange: Bool? = nil,
        wabaId: String? = nil
    ) {
        self.name = name
        self.language = language
        self.category = category
        self.components = components
        self.parameterFormat = parameterFormat
        self.messageSendTtlSeconds = messageSendTtlSeconds
        self.ctaUrlLinkTrackingOptedOut = ctaUrlLinkTrackingOptedOut
        self.allowCategoryChange = allowCategoryChange
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case name
        case language
        case category
        case components
        case parameterFormat = "parameter_format"
        case messageSendTtlSeconds = "message_send_ttl_seconds"
        case ctaUrlLinkTrackingOptedOut = "cta_url_link_tracking_opted_out"
        case allowCategoryChange = "allow_category_change"
        case wabaId = "waba_id"
    }
}

/// A part of a new template.
public enum NewComponent: Codable, Hashable, Sendable {
    /// On top.
    case header(NewHeader)
    /// The text.
    case body(NewBody)
    /// Small text below.
    case footer(NewFooter)
    /// Buttons.
    case buttons(NewButtons)

    public init(from decoder: Decoder) throws {
        switch try decoder.tag() {
        case "HEADER": self = .header(try NewHeader(from: decoder))
        case "BODY": self = .body(try NewBody(from: decoder))
        case "FOOTER": self = .footer(try NewFooter(from: decoder))
        case "BUTTONS": self = .buttons(try NewButtons(from: decoder))
        case let other: throw decoder.unknownContent(other)
        }
    }

    public func encode(to encoder: Encoder) throws {
        switch self {
        case .header(let value): try encoder.tag("HEADER", beside: value)
        case .body(let value): try encoder.tag("BODY", beside: value)
        case .footer(let value): try encoder.tag("FOOTER", beside: value)
        case .buttons(let value): try encoder.tag("BUTTONS", beside: value)
        }
    }
}

/// What stands on top of a new template.
public struct NewHeader: Codable, Hashable, Sendable {
    /// The kind of header.
    public var format: HeaderFormat
    /// For a text header: up to 60 characters with at most one parameter.
    public var text: String?
    /// A sample of what will fill it.
    public var example: HeaderExample?

    public init(format: HeaderFormat, text: String? = nil, example: HeaderExample? = nil) {
        self.format = format
        self.text = text
        self.example = example
    }
}

/// Kinds of header. Values that aren't listed pass too.
public struct HeaderFormat: Choice {
    /// Text.
    public static let text = HeaderFormat(rawValue: "TEXT")
    /// A picture.
    public static let image = HeaderFormat(rawValue: "IMAGE")
    /// A video.
    public static let video = HeaderFormat(rawValue: "VIDEO")
    /// A document (PDF).
    public static let document = HeaderFormat(rawValue: "DOCUMENT")
    /// A moving picture, by the Marketing Messages API only.
    public static let gif = HeaderFormat(rawValue: "GIF")
    /// A place.
    public static let location = HeaderFormat(rawValue: "LOCATION")
    /// A product.
    public static let product = HeaderFormat(rawValue: "PRODUCT")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A sample of what will fill a header.
public struct HeaderExample: Codable, Hashable, Sendable {
    /// For a parameter with a number.
    public var headerText: [String]?
    /// For a parameter with a name.
    public var headerTextNamedParams: [NamedExample]?
    /// For a picture, video or document: the handle of a resumable upload.
    public var headerHandle: [String]?

    public init(
        headerText: [String]? = nil,
        headerTextNamedParams: [NamedExample]? = nil,
        headerHandle: [String]? = nil
    ) {
        self.headerText = headerText
        self.headerTextNamedParams = headerTextNamedParams
        self.headerHandle = headerHandle
    }

    enum CodingKeys: String, CodingKey {
        case headerText = "header_text"
        case headerTextNamedParams = "header_text_named_params"
        case headerHandle = "header_handle"
    }
}

/// A sample for a parameter with a name.
public struct NamedExample: Codable, Hashable, Sendable {
    /// The parameter's name: lower-case letters and underscores.
    public var paramName: String
    /// The sample.
    public var example: String

    public init(paramName: String, example: String) {
        self.paramName = paramName
        self.example = example
    }

    enum CodingKeys: String, CodingKey {
        case paramName = "param_name"
        case example
    }
}

/// The text of a new template.
public struct NewBody: Codable, Hashable, Sendable {
    /// Up to 1024 characters; not for authentication, which has a text of its own.
    public var text: String?
    /// Samples of what will fill it.
    public var example: BodyExample?
    /// For authentication: add the advice not to share the code.
    public var addSecurityRecommendation: Bool?

    public init(text: String? = nil, example: BodyExample? = nil, addSecurityRecommendation: Bool? = nil) {
        self.text = text
        self.example = example
        self.addSecurityRecommendation = addSecurityRecommendation
    }

    enum CodingKeys: String, CodingKey {
        case text
        case example
        case addSecurityRecommendation = "add_security_recommendation"
    }
}

/// Samples of what will fill a text.
public struct BodyExample: Codable, Hashable, Sendable {
    /// For parameters with numbers: a list that holds one list of values.
    public var bodyText: [[String]]?
    /// For parameters with names.
    public var bodyTextNamedParams: [NamedExample]?

    public init(bodyText: [[String]]? = nil, bodyTextNamedParams: [NamedExample]? = nil) {
        self.bodyText = bodyText
        self.bodyTextNamedParams = bodyTextNamedParams
    }

    enum CodingKeys: String, CodingKey {
        case bodyText = "body_text"
        case bodyTextNamedParams = "body_text_named_params"
    }
}

/// Small text below a new template.
public struct NewFooter: Codable, Hashable, Sendable {
    /// Up to 60 characters.
    public var text: String?
    /// For authentication: for how long the code is good, in minutes (1 to 90).
    public var codeExpirationMinutes: Int64?

    public init(text: String? = nil, codeExpirationMinutes: Int64? = nil) {
        self.text = text
        self.codeExpirationMinutes = codeExpirationMinutes
    }

    enum CodingKeys: String, CodingKey {
        case text
        case codeExpirationMinutes = "code_expiration_minutes"
    }
}

/// The buttons of a new template.
public struct NewButtons: Codable, Hashable, Sendable {
    /// Up to 10, quick replies all in a row.
    /// Quick replies stand next to each other.
    /// At most two buttons open pages, one calls a number and one copies a code.
    public var buttons: [NewButton]

    public init(buttons: [NewButton]) {
        self.buttons = buttons
    }
}

/// A button of a new template.
public enum NewButton: Codable, Hashable, Sendable {
    /// Answers with its text.
    case quickReply(NewQuickReply)
    /// Opens a page. Up to two.
    case url(NewUrlButton)
    /// Calls a number. Up to one.
    case phoneNumber(NewPhoneButton)
    /// Copies a code. Up to one.
    case copyCode(NewCopyCodeButton)

    public init(from decoder: Decoder) throws {
        switch try decoder.tag() {
        case "QUICK_REPLY": self = .quickReply(try NewQuickReply(from: decoder))
        case "URL": self = .url(try NewUrlButton(from: decoder))
        case "PHONE_NUMBER": self = .phoneNumber(try NewPhoneButton(from: decoder))
        case "COPY_CODE": self = .copyCode(try NewCopyCodeButton(from: decoder))
        case let other: throw decoder.unknownContent(other)
        }
    }

    public func encode(to encoder: Encoder) throws {
        switch self {
        case .quickReply(let value): try encoder.tag("QUICK_REPLY", beside: value)
        case .url(let value): try encoder.tag("URL", beside: value)
        case .phoneNumber(let value): try encoder.tag("PHONE_NUMBER", beside: value)
        case .copyCode(let value): try encoder.tag("COPY_CODE", beside: value)
        }
    }
}

/// A button that answers with its text.
public struct NewQuickReply: Codable, Hashable, Sendable {
    /// Up to 25 characters.
    public var text: String

    public init(text: String) {
        self.text = text
    }
}

/// A button that opens a page.
public struct NewUrlButton: Codable, Hashable, Sendable {
    /// Up to 25 characters.
    public var text: String
    /// Up to 2000 characters, with at most one parameter, at the very end.
    public var url: String
    /// With a parameter: one whole URL as a sample.
    public var example: [String]?

    public init(text: String, url: String, example: [String]? = nil) {
        self.text = text
        self.url = url
        self.example = example
    }
}

/// A button that calls a number.
public struct NewPhoneButton: Codable, Hashable, Sendable {
    /// Up to 25 characters.
    public var text: String
    /// Up to 20 characters.
    public var phoneNumber: String

    public init(text: String, phoneNumber: String) {
        self.text = text
        self.phoneNumber = phoneNumber
    }

    enum CodingKeys: String, CodingKey {
        case text
        case phoneNumber = "phone_number"
    }
}

/// A button that copies a code.
public struct NewCopyCodeButton: Codable, Hashable, Sendable {
    /// A sample of the code, up to 20 characters.
    public var example: String

    public init(example: String) {
        self.example = example
    }
}

/// How a template's parameters are written. Values that aren't listed pass too.
public struct ParameterFormat: Choice {
    /// `{{first_name}}`
    public static let named = ParameterFormat(rawValue: "NAMED")
    /// `{{1}}`
    public static let positional = ParameterFormat(rawValue: "POSITIONAL")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A template that is under review.
public struct CreatedTemplate: Codable, Hashable, Sendable {
    /// Its id.
    public var id: String
    /// The state of its review.
    public var status: TemplateStatus?
    /// The category that the platform gave it.
    public var category: TemplateCategory?

    public init(id: String, status: TemplateStatus? = nil, category: TemplateCategory? = nil) {
        self.id = id
        self.status = status
        self.category = category
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
        status = try keys.arrivedIfPresent(.status)
        category = try keys.arrivedIfPresent(.category)
    }
}

/// A template's state. Values that aren't listed pass too.
public struct TemplateStatus: Choice {
    /// It can be sent.
    public static let approved = TemplateStatus(rawValue: "APPROVED")
    /// It is under review.
    public static let pending = TemplateStatus(rawValue: "PENDING")
    /// It was refused.
    public static let rejected = TemplateStatus(rawValue: "REJECTED")
    /// Held back for a while because of bad quality.
    public static let paused = TemplateStatus(rawValue: "PAUSED")
    /// Held back for good because of bad quality.
    public static let disabled = TemplateStatus(rawValue: "DISABLED")
    /// It was refused, and somebody looks again.
    public static let inAppeal = TemplateStatus(rawValue: "IN_APPEAL")
    /// It is deleted when the last message with it has arrived.
    public static let pendingDeletion = TemplateStatus(rawValue: "PENDING_DELETION")
    /// It was deleted.
    public static let deleted = TemplateStatus(rawValue: "DELETED")
    /// The account has as many templates as it may have.
    public static let limitExceeded = TemplateStatus(rawValue: "LIMIT_EXCEEDED")
    /// It wasn't sent for long, or was put away.
    public static let archived = TemplateStatus(rawValue: "ARCHIVED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Create a template of one that the platform wrote. It is mostly approved at once, and keeps its words.
public struct CreateTemplateFromLibrary: Codable, Hashable, Sendable {
    /// Up to 512 lower-case letters, digits and underscores; one template for each name and language.
    public var name: String
    /// As in `en_US`.
    public var language: String
    /// The category of the template in the library.
    public var category: TemplateCategory
    /// The name of the template in the library.
    public var libraryTemplateName: String
    /// What its buttons do, in their order.
    public var libraryTemplateButtonInputs: [LibraryButton]?
    /// What its text says besides.
    public var libraryTemplateBodyInputs: LibraryBody?
    /// The client's own unless told.
    public var wabaId: String?

    public init(
        name: String,
        language: String,
        category: TemplateCategory,
        libraryTemplateName: String,
        libraryTemplateButtonInputs: [LibraryButton]? = nil,
        libraryTemplateBodyInputs: LibraryBody? = nil,
        wabaId: String? = nil
    ) {
        self.name = name
        self.language = language
        self.category = category
        self.libraryTemplateName = libraryTemplateName
        self.libraryTemplateButtonInputs = libraryTemplateButtonInputs
        self.libraryTemplateBodyInputs = libraryTemplateBodyInputs
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case name
        case language
        case category
        case libraryTemplateName = "library_template_name"
        case libraryTemplateButtonInputs = "library_template_button_inputs"
        case libraryTemplateBodyInputs = "library_template_body_inputs"
        case wabaId = "waba_id"
    }
}

/// What a button of a library's template does.
public struct LibraryButton: Codable, Hashable, Sendable {
    /// The kind of button.
    public var type: LibraryButtonType
    /// `URL`: the page.
    public var url: LibraryUrl?
    /// `PHONE_NUMBER`: the number, up to 20 characters.
    public var phoneNumber: String?
    /// `OTP`: how the code gets into your app.
    public var otpType: OtpType?
    /// `OTP`: your apps, which get the code without being copied into.
    public var supportedApps: [SupportedApp]?
    /// `OTP`: accepts the terms of codes that nobody taps.
    public var zeroTapTermsAccepted: Bool?

    public init(
        type: LibraryButtonType,
        url: LibraryUrl? = nil,
        phoneNumber: String? = nil,
        otpType: OtpType? = nil,
        supportedApps: [SupportedApp]? = nil,
        zeroTapTermsAccepted: Bool? = nil
    ) {
        self.type = type
        self.url = url
        self.phoneNumber = phoneNumber
        self.otpType = otpType
        self.supportedApps = supportedApps
        self.zeroTapTermsAccepted = zeroTapTermsAccepted
    }

    enum CodingKeys: String, CodingKey {
        case type
        case url
        case phoneNumber = "phone_number"
        case otpType = "otp_type"
        case supportedApps = "supported_apps"
        case zeroTapTermsAccepted = "zero_tap_terms_accepted"
    }
}

/// Kinds of button in the library. Values that aren't listed pass too.
public struct LibraryButtonType: Choice {
    /// Opens a page.
    public static let url = LibraryButtonType(rawValue: "URL")
    /// Calls a number.
    public static let phoneNumber = LibraryButtonType(rawValue: "PHONE_NUMBER")
    /// Answers with its text.
    public static let quickReply = LibraryButtonType(rawValue: "QUICK_REPLY")
    /// Brings a one-time code into an app.
    public static let otp = LibraryButtonType(rawValue: "OTP")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// The page that a button opens.
public struct LibraryUrl: Codable, Hashable, Sendable {
    /// Up to 2000 characters, with at most one parameter, at the very end.
    public var baseUrl: String
    /// With a parameter: one whole URL as a sample.
    public var urlSuffixExample: String?

    public init(baseUrl: String, urlSuffixExample: String? = nil) {
        self.baseUrl = baseUrl
        self.urlSuffixExample = urlSuffixExample
    }

    enum CodingKeys: String, CodingKey {
        case baseUrl = "base_url"
        case urlSuffixExample = "url_suffix_example"
    }
}

/// How a one-time code gets into an app. Values that aren't listed pass too.
public struct OtpType: Choice {
    /// The person copies it.
    public static let copyCode = OtpType(rawValue: "COPY_CODE")
    /// By one tap.
    public static let oneTap = OtpType(rawValue: "ONE_TAP")
    /// By itself.
    public static let zeroTap = OtpType(rawValue: "ZERO_TAP")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// An app for Android that gets one-time codes.
public struct SupportedApp: Codable, Hashable, Sendable {
    /// Its package, as in `com.example.app`.
    public var packageName: String
    /// The hash of the key that it is signed with.
    public var signatureHash: String

    public init(packageName: String, signatureHash: String) {
        self.packageName = packageName
        self.signatureHash = signatureHash
    }

    enum CodingKeys: String, CodingKey {
        case packageName = "package_name"
        case signatureHash = "signature_hash"
    }
}

/// What the text of a library's template says besides.
public struct LibraryBody: Codable, Hashable, Sendable {
    /// Whom to call.
    public var addContactNumber: Bool?
    /// Where to learn more.
    public var addLearnMoreLink: Bool?
    /// That the code isn't to be shared.
    public var addSecurityRecommendation: Bool?
    /// Where to track the parcel.
    public var addTrackPackageLink: Bool?
    /// For how long the code is good, in minutes: 1 to 90.
    public var codeExpirationMinutes: Int64?

    public init(
        addContactNumber: Bool? = nil,
        addLearnMoreLink: Bool? = nil,
        addSecurityRecommendation: Bool? = nil,
        addTrackPackageLink: Bool? = nil,
        codeExpirationMinutes: Int64? = nil
    ) {
        self.addContactNumber = addContactNumber
        self.addLearnMoreLink = addLearnMoreLink
        self.addSecurityRecommendation = addSecurityRecommendation
        self.addTrackPackageLink = addTrackPackageLink
        self.codeExpirationMinutes = codeExpirationMinutes
    }

    enum CodingKeys: String, CodingKey {
        case addContactNumber = "add_contact_number"
        case addLearnMoreLink = "add_learn_more_link"
        case addSecurityRecommendation = "add_security_recommendation"
        case addTrackPackageLink = "add_track_package_link"
        case codeExpirationMinutes = "code_expiration_minutes"
    }
}

/// List the templates of a WhatsApp Business account.
public struct ListTemplates: Codable, Hashable, Sendable {
    /// Only those with this name, in all their languages.
    public var name: String?
    /// Only those with this in their texts.
    public var content: String?
    /// Only those with this in their name or texts.
    public var nameOrContent: String?
    /// Only those in these languages, as in `en_US`.
    public var language: [String]?
    /// Only those of these categories.
    public var category: [TemplateCategory]?
    /// Only those that the platform finds to be of another category than they are: this one.
    public var correctCategory: TemplateCategory?
    /// Only those in these states.
    public var status: [TemplateStatus]?
    /// Only those that people rate like this.
    public var qualityScore: [QualityScore]?
    /// Only those that you made, or that Direct Send made of messages.
    public var source: TemplateSource?
    /// Only those that were changed since then, in seconds since 1970.
    public var since: Int64?
    /// Only those that were changed until then, in seconds since 1970.
    public var until: Int64?
    /// What to tell of each, by commas, as in `name,status,quality_score`; a few things unless told.
    public var fields: String?
    /// What to tell of all, by commas: `total_count`, `message_template_count`, `message_template_limit`,
    /// `are_translations_complete`.
    public var summary: String?
    /// How many on a page.
    public var limit: Int64?
    /// The page after this cursor.
    public var after: String?
    /// The page before this cursor.
    public var before: String?
    /// The client's own unless told.
    public var wabaId: String?

    public init(
        name: String? = nil,
        content: String? = nil,
        nameOrContent: String? = nil,
        language: [String]? = nil,
        category: [TemplateCategory]? = nil,
        correctCategory: TemplateCategory? = nil,
        status: [TemplateStatus]? = nil,
        qualityScore: [QualityScore]? = nil,
        source: TemplateSource? = nil,
        since: Int64? = nil,
        until: Int64? = nil,
        fields: String? = nil,
        summary: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil
    ) {
        self.name = name
        self.content = content
        self.nameOrContent = nameOrContent
        self.language = language
        self.category = category
        self.correctCategory = correctCategory
        self.status = status
        self.qualityScore = qualityScore
        self.source = source
        self.since = since
        self.until = until
        self.fields = fields
        self.summary = summary
        self.limit = limit
        self.after = after
        self.before = before
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case name
        case content
        case nameOrContent = "name_or_content"
        case language
        case category
        case correctCategory = "correct_category"
        case status
        case qualityScore = "quality_score"
        case source
        case since
        case until
        case fields
        case summary
        case limit
        case after
        case before
        case wabaId = "waba_id"
    }
}

/// How people rate a template. Values that aren't listed pass too.
public struct QualityScore: Choice {
    /// Well.
    public static let green = QualityScore(rawValue: "GREEN")
    /// So-so: it may be paused soon.
    public static let yellow = QualityScore(rawValue: "YELLOW")
    /// Badly: it may be paused.
    public static let red = QualityScore(rawValue: "RED")
    /// Not enough of them to tell.
    public static let unknown = QualityScore(rawValue: "UNKNOWN")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Where a template comes from. Values that aren't listed pass too.
public struct TemplateSource: Choice {
    /// Direct Send made it of a message. It can't be changed or deleted.
    public static let autoGenerated = TemplateSource(rawValue: "AUTO_GENERATED")
    /// You made it.
    public static let manual = TemplateSource(rawValue: "MANUAL")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A page of templates.
public struct Templates: Codable, Hashable, Sendable {
    /// The templates.
    public var data: [Template]
    /// The way to the other pages.
    public var paging: Paging?
    /// What was asked of all.
    public var summary: TemplateSummary?

    public init(data: [Template], paging: Paging? = nil, summary: TemplateSummary? = nil) {
        self.data = data
        self.paging = paging
        self.summary = summary
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        data = try keys.arrived(.data)
        paging = try keys.arrivedIfPresent(.paging)
        summary = try keys.arrivedIfPresent(.summary)
    }
}

/// A template in one language. Only what was asked for is there.
public struct Template: Codable, Hashable, Sendable {
    /// Its parts, as the platform keeps them.
    public var components: [JSONValue]
    /// Its id.
    public var id: String?
    /// Its name, the same in all languages.
    public var name: String?
    /// Its language, as in `en_US`.
    public var language: String?
    /// Its state.
    public var status: TemplateStatus?
    /// What it is for.
    public var category: TemplateCategory?
    /// A closer word for what it is for.
    public var subCategory: String?
    /// The category that it had before.
    public var previousCategory: String?
    /// The category that the platform finds right.
    public var correctCategory: TemplateCategory?
    /// How its parameters are written.
    public var parameterFormat: ParameterFormat?
    /// How people rate it.
    public var qualityScore: TemplateRating?
    /// Why it was refused; `NONE` if it wasn't.
    public var rejectedReason: String?
    /// For how long the platform tries to deliver it, in seconds.
    public var messageSendTtlSeconds: Int64?
    /// Whether clicks on its links are not counted.
    public var ctaUrlLinkTrackingOptedOut: Bool?
    /// The template of the platform's library that it was made of.
    public var libraryTemplateName: String?
    /// Changes that the platform may make to the template, a marketing template, to improve its performance.
    public var degreesOfFreedomSpec: TemplateFreedom?
    /// Maximum price; absent if the template was created without one.
    public var optimizationSpec: TemplatePrice?
    /// Whether it can be sent, and what is in the way.
    public var healthStatus: HealthStatus?

    public init(
        components: [JSONValue],
        id: String? = nil,
        name: String? = nil,
        language: String? = nil,
        status: TemplateStatus? = nil,
        category: TemplateCategory? = nil,
        subCategory: String? = nil,
        previousCategory: String? = nil,
        correctCategory: TemplateCategory? = nil,
        parameterFormat: ParameterFormat? = nil,
        qualityScore: TemplateRating? = nil,
        rejectedReason: String? = nil,
        messageSendTtlSeconds: Int64? = nil,
        ctaUrlLinkTrackingOptedOut: Bool? = nil,
        libraryTemplateName: String? = nil,
        degreesOfFreedomSpec: TemplateFreedom? = nil,
        optimizationSpec: TemplatePrice? = nil,
        healthStatus: HealthStatus? = nil
    ) {
        self.components = components
        self.id = id
        self.name = name
        self.language = language
        self.status = status
        self.category = category
        self.subCategory = subCategory
        self.previousCategory = previousCategory
        self.correctCategory = correctCategory
        self.parameterFormat = parameterFormat
        self.qualityScore = qualityScore
        self.rejectedReason = rejectedReason
        self.messageSendTtlSeconds = messageSendTtlSeconds
        self.ctaUrlLinkTrackingOptedOut = ctaUrlLinkTrackingOptedOut
        self.libraryTemplateName = libraryTemplateName
        self.degreesOfFreedomSpec = degreesOfFreedomSpec
        self.optimizationSpec = optimizationSpec
        self.healthStatus = healthStatus
    }

    enum CodingKeys: String, CodingKey {
        case components
        case id
        case name
        case language
        case status
        case category
        case subCategory = "sub_category"
        case previousCategory = "previous_category"
        case correctCategory = "correct_category"
        case parameterFormat = "parameter_format"
        case qualityScore = "quality_score"
        case rejectedReason = "rejected_reason"
        case messageSendTtlSeconds = "message_send_ttl_seconds"
        case ctaUrlLinkTrackingOptedOut = "cta_url_link_tracking_opted_out"
        case libraryTemplateName = "library_template_name"
        case degreesOfFreedomSpec = "degrees_of_freedom_spec"
        case optimizationSpec = "optimization_spec"
        case healthStatus = "health_status"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        components = try keys.arrived(.components)
        id = try keys.arrivedIfPresent(.id)
        name = try keys.arrivedIfPresent(.name)
        language = try keys.arrivedIfPresent(.language)
        status = try keys.arrivedIfPresent(.status)
        category = try keys.arrivedIfPresent(.category)
        subCategory = try keys.arrivedIfPresent(.subCategory)
        previousCategory = try keys.arrivedIfPresent(.previousCategory)
        correctCategory = try keys.arrivedIfPresent(.correctCategory)
        parameterFormat = try keys.arrivedIfPresent(.parameterFormat)
        qualityScore = try keys.arrivedIfPresent(.qualityScore)
        rejectedReason = try keys.arrivedIfPresent(.rejectedReason)
        messageSendTtlSeconds = try keys.arrivedIfPresent(.messageSendTtlSeconds)
        ctaUrlLinkTrackingOptedOut = try keys.arrivedIfPresent(.ctaUrlLinkTrackingOptedOut)
        libraryTemplateName = try keys.arrivedIfPresent(.libraryTemplateName)
        degreesOfFreedomSpec = try keys.arrivedIfPresent(.degreesOfFreedomSpec)
        optimizationSpec = try keys.arrivedIfPresent(.optimizationSpec)
        healthStatus = try keys.arrivedIfPresent(.healthStatus)
    }
}

/// How people rate a template.
public struct TemplateRating: Codable, Hashable, Sendable {
    /// Why.
    public var reasons: [String]
    /// How.
    public var score: QualityScore?
    /// Since when.
    public var date: String?

    public init(reasons: [String], score: QualityScore? = nil, date: String? = nil) {
        self.reasons = reasons
        self.score = score
        self.date = date
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        reasons = try keys.arrived(.reasons)
        score = try keys.arrivedIfPresent(.score)
        date = try keys.arrivedIfPresent(.date)
    }
}

/// Changes that the platform may make to a marketing template.
public struct TemplateFreedom: Codable, Hashable, Sendable {
    /// Kinds of change, each with its status.
    public var creativeFeaturesSpec: [TemplateFeature]

    public init(creativeFeaturesSpec: [TemplateFeature]) {
        self.creativeFeaturesSpec = creativeFeaturesSpec
    }

    enum CodingKeys: String, CodingKey {
        case creativeFeaturesSpec = "creative_features_spec"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        creativeFeaturesSpec = try keys.arrived(.creativeFeaturesSpec)
    }
}

/// Kind of change that the platform may or may not make to a template.
public struct TemplateFeature: Codable, Hashable, Sendable {
    /// Name of the kind in upper case, such as `IMAGE_TOUCHUPS`.
    public var key: String?
    /// Status of the kind.
    public var value: TemplateFeatureStatus?

    public init(key: String? = nil, value: TemplateFeatureStatus? = nil) {
        self.key = key
        self.value = value
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        key = try keys.arrivedIfPresent(.key)
        value = try keys.arrivedIfPresent(.value)
    }
}

/// Status of a kind of change.
public struct TemplateFeatureStatus: Codable, Hashable, Sendable {
    /// Whether the platform may make the change.
    public var enrollStatus: EnrollStatus?

    public init(enrollStatus: EnrollStatus? = nil) {
        self.enrollStatus = enrollStatus
    }

    enum CodingKeys: String, CodingKey {
        case enrollStatus = "enroll_status"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        enrollStatus = try keys.arrivedIfPresent(.enrollStatus)
    }
}

/// Maximum price of a marketing template.
public struct TemplatePrice: Codable, Hashable, Sendable {
    /// Maximum price of 1,000 deliveries, in the smallest unit of the account's currency.
    public var bidAmount: Int64?
    /// How the price is applied: `LOWEST_COST_WITH_BID_CAP`.
    public var bidStrategy: String?

    public init(bidAmount: Int64? = nil, bidStrategy: String? = nil) {
        self.bidAmount = bidAmount
        self.bidStrategy = bidStrategy
    }

    enum CodingKeys: String, CodingKey {
        case bidAmount = "bid_amount"
        case bidStrategy = "bid_strategy"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        bidAmount = try keys.arrivedIfPresent(.bidAmount)
        bidStrategy = try keys.arrivedIfPresent(.bidStrategy)
    }
}

/// What there is to tell of all templates.
public struct TemplateSummary: Codable, Hashable, Sendable {
    /// How many fit what was asked for.
    public var totalCount: Int64?
    /// How many the account has.
    public var messageTemplateCount: Int64?
    /// How many it may have.
    public var messageTemplateLimit: Int64?
    /// Whether all are there in all languages.
    public var areTranslationsComplete: Bool?

    public init(
        totalCount: Int64? = nil,
        messageTemplateCount: Int64? = nil,
        messageTemplateLimit: Int64? = nil,
        areTranslationsComplete: Bool? = nil
    ) {
        self.totalCount = totalCount
        self.messageTemplateCount = messageTemplateCount
        self.messageTemplateLimit = messageTemplateLimit
        self.areTranslationsComplete = areTranslationsComplete
    }

    enum CodingKeys: String, CodingKey {
        case totalCount = "total_count"
        case messageTemplateCount = "message_template_count"
        case messageTemplateLimit = "message_template_limit"
        case areTranslationsComplete = "are_translations_complete"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        totalCount = try keys.arrivedIfPresent(.totalCount)
        messageTemplateCount = try keys.arrivedIfPresent(.messageTemplateCount)
        messageTemplateLimit = try keys.arrivedIfPresent(.messageTemplateLimit)
        areTranslationsComplete = try keys.arrivedIfPresent(.areTranslationsComplete)
    }
}

/// Get one template, as `check_template` wants it.
public struct GetTemplate: Codable, Hashable, Sendable {
    /// The template.
    public var templateId: String
    /// What to tell of it, by commas, as in `name,language,components,parameter_format`; a few things unless told.
    public var fields: String?

    public init(templateId: String, fields: String? = nil) {
        self.templateId = templateId
        self.fields = fields
    }

    enum CodingKeys: String, CodingKey {
        case templateId = "template_id"
        case fields
    }
}

/// List the templates that the platform wrote: those for a use case, or for inviting to groups (`topic` `group_invite_link`).
public struct ListLibraryTemplates: Codable, Hashable, Sendable {
    /// Only those with this in their name or texts.
    public var search: String?
    /// Only those of this category.
    public var category: TemplateCategory?
    /// Only those about this: `ACCOUNT_UPDATE`, `CUSTOMER_FEEDBACK`, `ORDER_MANAGEMENT`, `PAYMENTS`, `group_invite_link`.
    public var topic: String?
    /// Only those for this, as in `DELIVERY_UPDATE` or `PAYMENT_DUE_REMINDER`.
    public var usecase: String?
    /// Only those for this business: `E_COMMERCE`, `FINANCIAL_SERVICES`.
    public var industry: String?
    /// Only those in this language, as in `en_US`.
    public var language: String?
    /// How many on a page.
    public var limit: Int64?
    /// The page after this cursor.
    public var after: String?
    /// The page before this cursor.
    public var before: String?

    public init(
        search: String? = nil,
        category: TemplateCategory? = nil,
        topic: String? = nil,
        usecase: String? = nil,
        industry: String? = nil,
        language: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil
    ) {
        self.search = search
        self.category = category
        self.topic = topic
        self.usecase = usecase
        self.industry = industry
        self.language = language
        self.limit = limit
        self.after = after
        self.before = before
    }
}

/// A page of the library.
public struct LibraryTemplates: Codable, Hashable, Sendable {
    /// The templates.
    public var data: [LibraryTemplate]
    /// The way to the other pages.
    public var paging: Paging?

    public init(data: [LibraryTemplate], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        data = try keys.arrived(.data)
        paging = try keys.arrivedIfPresent(.paging)
    }
}

/// A template that the platform wrote.
public struct LibraryTemplate: Codable, Hashable, Sendable {
    /// The businesses that it is for.
    public var industry: [String]
    /// Samples of what fills the text.
    public var bodyParams: [String]
    /// What the platform takes for each: `ADDRESS`, `TEXT`, `AMOUNT`, `DATE`, `PHONE NUMBER`, `EMAIL`, `NUMBER`.
    public var bodyParamTypes: [String]
    /// Its buttons, as the platform keeps them.
    public var buttons: [JSONValue]
    /// Its id.
    public var id: String?
    /// Its name.
    public var name: String?
    /// Its language, as in `en_US`.
    public var language: String?
    /// Its category.
    public var category: TemplateCategory?
    /// What it is about.
    public var topic: String?
    /// What it is for.
    public var usecase: String?
    /// Its title.
    public var header: String?
    /// Its text.
    public var body: String?

    public init(
        industry: [String],
        bodyParams: [String],
        bodyParamTypes: [String],
        buttons: [JSONValue],
        id: String? = nil,
        name: String? = nil,
        language: String? = nil,
        category: TemplateCategory? = nil,
        topic: String? = nil,
        usecase: String? = nil,
        header: String? = nil,
        body: String? = nil
    ) {
        self.industry = industry
        self.bodyParams = bodyParams
        self.bodyParamTypes = bodyParamTypes
        self.buttons = buttons
        self.id = id
        self.name = name
        self.language = language
        self.category = category
        self.topic = topic
        self.usecase = usecase
        self.header = header
        self.body = body
    }

    enum CodingKeys: String, CodingKey {
        case industry
        case bodyParams = "body_params"
        case bodyParamTypes = "body_param_types"
        case buttons
        case id
        case name
        case language
        case category
        case topic
        case usecase
        case header
        case body
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        industry = try keys.arrived(.industry)
        bodyParams = try keys.arrived(.bodyParams)
        bodyParamTypes = try keys.arrived(.bodyParamTypes)
        buttons = try keys.arrived(.buttons)
        id = try keys.arrivedIfPresent(.id)
        name = try keys.arrivedIfPresent(.name)
        language = try keys.arrivedIfPresent(.language)
        category = try keys.arrivedIfPresent(.category)
        topic = try keys.arrivedIfPresent(.topic)
        usecase = try keys.arrivedIfPresent(.usecase)
        header = try keys.arrivedIfPresent(.header)
        body = try keys.arrivedIfPresent(.body)
    }
}

/// Make a link by which people sign up for your marketing messages: `https://wa.me/{number}/signup/{id}`. Who does is told by
/// the webhook `user_preferences`.
public struct CreateSignup: Codable, Hashable, Sendable {
    /// What people read before they sign up: 1 to 300 characters.
    public var signupMessage: String
    /// What they read afterwards: 1 to 300 characters. It may hold `{{promo_code}}`.
    public var confirmationMessage: String
    /// Your privacy policy, by https. It can't be changed afterwards.
    public var privacyPolicyUrl: String
    /// Your website, by https.
    public var websiteUrl: String?
    /// A code that they get for it: 1 to 50 letters and digits.
    public var promoCode: String?
    /// Your name for it: 1 to 256 characters.
    public var displayName: String?
    /// The terms of In-App Signup, accepted.
    public var policy: SignupPolicy?
    /// The client's own unless told.
    public var wabaId: String?

    public init(
        signupMessage: String,
        confirmationMessage: String,
        privacyPolicyUrl: String,
        websiteUrl: String? = nil,
        promoCode: String? = nil,
        displayName: String? = nil,
        policy: SignupPolicy? = nil,
        wabaId: String? = nil
    ) {
        self.signupMessage = signupMessage
        self.confirmationMessage = confirmationMessage
        self.privacyPolicyUrl = privacyPolicyUrl
        self.websiteUrl = websiteUrl
        self.promoCode = promoCode
        self.displayName = displayName
        self.policy = policy
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case signupMessage = "signup_message"
        case confirmationMessage = "confirmation_message"
        case privacyPolicyUrl = "privacy_policy_url"
        case websiteUrl = "website_url"
        case promoCode = "promo_code"
        case displayName = "display_name"
        case policy
        case wabaId = "waba_id"
    }
}

/// The terms of In-App Signup.
public struct SignupPolicy: Codable, Hashable, Sendable {
    /// Where they are.
    public var tos: String
    /// Whether you accept them.
    public var accepted: Bool

    public init(tos: String, accepted: Bool) {
        self.tos = tos
        self.accepted = accepted
    }
}

/// A new signup.
public struct CreatedSignup: Codable, Hashable, Sendable {
    /// Its id.
    public var id: String

    public init(id: String) {
        self.id = id
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
    }
}

/// List the account's signups.
public struct ListSignups: Codable, Hashable, Sendable {
    /// What to tell of each, by commas.
    public var fields: String?
    /// How many on a page.
    public var limit: Int64?
    /// The page after this cursor.
    public var after: String?
    /// The page before this cursor.
    public var before: String?
    /// The client's own unless told.
    public var wabaId: String?

    public init(
        fields: String? = nil,
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

/// A page of signups.
public struct Signups: Codable, Hashable, Sendable {
    /// The signups.
    public var data: [Signup]
    /// The way to the other pages.
    public var paging: Paging?

    public init(data: [Signup], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        data = try keys.arrived(.data)
        paging = try keys.arrivedIfPresent(.paging)
    }
}

/// A link by which people sign up.
public struct Signup: Codable, Hashable, Sendable {
    /// Its id.
    public var id: String?
    /// Whether people can sign up.
    public var status: SignupStatus?
    /// What people read before they sign up.
    public var signupMessage: String?
    /// What they read afterwards.
    public var confirmationMessage: String?
    /// Your privacy policy.
    public var privacyPolicyUrl: String?
    /// Your website.
    public var websiteUrl: String?
    /// A code that they get for it.
    public var promoCode: String?
    /// Your name for it.
    public var displayName: String?

    public init(
        id: String? = nil,
        status: SignupStatus? = nil,
        signupMessage: String? = nil,
        confirmationMessage: String? = nil,
        privacyPolicyUrl: String? = nil,
        websiteUrl: String? = nil,
        promoCode: String? = nil,
        displayName: String? = nil
    ) {
        self.id = id
        self.status = status
        self.signupMessage = signupMessage
        self.confirmationMessage = confirmationMessage
        self.privacyPolicyUrl = privacyPolicyUrl
        self.websiteUrl = websiteUrl
        self.promoCode = promoCode
        self.displayName = displayName
    }

    enum CodingKeys: String, CodingKey {
        case id
        case status
        case signupMessage = "signup_message"
        case confirmationMessage = "confirmation_message"
        case privacyPolicyUrl = "privacy_policy_url"
        case websiteUrl = "website_url"
        case promoCode = "promo_code"
        case displayName = "display_name"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrivedIfPresent(.id)
        status = try keys.arrivedIfPresent(.status)
        signupMessage = try keys.arrivedIfPresent(.signupMessage)
        confirmationMessage = try keys.arrivedIfPresent(.confirmationMessage)
        privacyPolicyUrl = try keys.arrivedIfPresent(.privacyPolicyUrl)
        websiteUrl = try keys.arrivedIfPresent(.websiteUrl)
        promoCode = try keys.arrivedIfPresent(.promoCode)
        displayName = try keys.arrivedIfPresent(.displayName)
    }
}

/// Whether people can sign up. Values that aren't listed pass too.
public struct SignupStatus: Choice {
    /// They can.
    public static let active = SignupStatus(rawValue: "ACTIVE")
    /// They can't.
    public static let disabled = SignupStatus(rawValue: "DISABLED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Get one signup.
public struct GetSignup: Codable, Hashable, Sendable {
    /// The signup.
    public var signupId: String
    /// What to tell of it, by commas.
    public var fields: String?

    public init(signupId: String, fields: String? = nil) {
        self.signupId = signupId
        self.fields = fields
    }

    enum CodingKeys: String, CodingKey {
        case signupId = "signup_id"
        case fields
    }
}

/// Change a signup, or end it. What isn't said stays as it is.
public struct UpdateSignup: Codable, Hashable, Sendable {
    /// The signup.
    public var signupId: String
    /// Whether people can sign up.
    public var status: SignupStatus?
    /// What people read before they sign up: 1 to 300 characters.
    public var signupMessage: String?
    /// What they read afterwards: 1 to 300 characters. It may hold `{{promo_code}}`.
    public var confirmationMessage: String?
    /// Your website, by https.
    public var websiteUrl: String?
    /// A code that they get for it: 1 to 50 letters and digits.
    public var promoCode: String?
    /// Your name for it: 1 to 256 characters.
    public var displayName: String?

    public init(
        signupId: String,
        status: SignupStatus? = nil,
        signupMessage: String? = nil,
        confirmationMessage: String? = nil,
        websiteUrl: String? = nil,
        promoCode: String? = nil,
        displayName: String? = nil
    ) {
        self.signupId = signupId
        self.status = status
        self.signupMessage = signupMessage
        self.confirmationMessage = confirmationMessage
        self.websiteUrl = websiteUrl
        self.promoCode = promoCode
        self.displayName = displayName
    }

    enum CodingKeys: String, CodingKey {
        case signupId = "signup_id"
        case status
        case signupMessage = "signup_message"
        case confirmationMessage = "confirmation_message"
        case websiteUrl = "website_url"
        case promoCode = "promo_code"
        case displayName = "display_name"
    }
}

/// A message that somebody wrote to the number.
public struct InboundMessage: Codable, Hashable, Sendable {
    /// Its id (`wamid.…`): answer, react to it or mark it as read by this.
    public var id: String
    /// When it was written.
    public var timestamp: String
    /// Why there is no content: `unsupported` messages, and files that are too large.
    public var errors: [WebhookError]
    /// Who wrote it, by phone number; not there if they hide it behind a user name.
    public var from: String?
    /// Who wrote it, by business-scoped user id.
    public var fromUserId: String?
    /// Who wrote it, by the user id that linked portfolios share.
    public var fromParentUserId: String?
    /// The group that it was written in.
    public var groupId: String?
    /// The message that it answers, or how it was forwarded.
    public var context: MessageContext?
    /// The ad or post that brought them here.
    public var referral: Referral?
    /// Whether they are who they were, where the number checks identities.
    public var identity: IdentityState?
    /// Which of the contents it has.
    public var type: String?
    /// Text.
    public var text: InboundText?
    /// A picture.
    public var image: InboundImage?
    /// A video.
    public var video: InboundVideo?
    /// Sound, or a voice message.
    public var audio: InboundAudio?
    /// A voice message, as the platform called it before.
    public var voice: InboundAudio?
    /// A document.
    public var document: InboundDocument?
    /// A sticker.
    public var sticker: InboundSticker?
    /// A place.
    public var location: InboundLocation?
    /// People's contact details.
    public var contacts: [InboundContact]?
    /// The answer to buttons, a list, a flow or another question.
    public var interactive: InteractiveReply?
    /// A quick reply of a template that was tapped.
    public var button: InboundButton?
    /// Products of your catalog that they want.
    public var order: InboundOrder?
    /// An emoji on a message, or its removal.
    public var reaction: InboundReaction?
    /// What the platform says about a person. It opens no customer service window.
    public var system: SystemMessage?
    /// Another wording of an earlier message. Only numbers that the WhatsApp Business app has too get these.
    public var edit: InboundEdit?
    /// An earlier message was taken back. Only numbers that the WhatsApp Business app has too get these.
    public var revoke: InboundRevocation?
    /// Something that the platform doesn't hand on, and since 2026 what it was.
    public var unsupported: UnsupportedContent?

    public init(
        id: String,
        timestamp: String,
        errors: [WebhookError],
        from: String? = nil,
        fromUserId: String? = nil,
        fromParentUserId: String? = nil,
        groupId: String? = nil,
        context: MessageContext? = nil,
        referral: Referral? = nil,
        identity: IdentityState? = nil,
        type: String? = nil,
        text: InboundText? = nil,
        image: InboundImage? = nil,
        video: InboundVideo? = nil,
        audio: InboundAudio? = nil,
        voice: InboundAudio? = nil,
        document: InboundDocument? = nil,
        sticker: InboundSticker? = nil,
        location: InboundLocation? = nil,
        contacts: [InboundContact]? = nil,
        interactive: InteractiveReply? = nil,
        button: InboundButton? = nil,
        order: InboundOrder? = nil,
        reaction: InboundReaction? = nil,
        system: SystemMessage? = nil,
        edit: InboundEdit? = nil,
        revoke: InboundRevocation? = nil,
        unsupported: UnsupportedContent? = nil
    ) {
        self.id = id
        self.timestamp = timestamp
        self.errors = errors
        self.from = from
        self.fromUserId = fromUserId
        self.fromParentUserId = fromParentUserId
        self.groupId = groupId
        self.context = context
        self.referral = referral
        self.identity = identity
        self.type = type
        self.text = text
        self.image = image
        self.video = video
        self.audio = audio
        self.voice = voice
        self.document = document
        self.sticker = sticker
        self.location = location
        self.contacts = contacts
        self.interactive = interactive
        self.button = button
        self.order = order
        self.reaction = reaction
        self.system = system
        self.edit = edit
        self.revoke = revoke
        self.unsupported = unsupported
    }

    enum CodingKeys: String, CodingKey {
        case id
        case timestamp
        case errors
        case from
        case fromUserId = "from_user_id"
        case fromParentUserId = "from_parent_user_id"
        case groupId = "group_id"
        case context
        case referral
        case identity
        case type
        case text
        case image
        case video
        case audio
        case voice
        case document
        case sticker
        case location
        case contacts
        case interactive
        case button
        case order
        case reaction
        case system
        case edit
        case revoke
        case unsupported
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
        timestamp = try keys.arrived(.timestamp)
        errors = try keys.arrived(.errors)
        from = try keys.arrivedIfPresent(.from)
        fromUserId = try keys.arrivedIfPresent(.fromUserId)
        fromParentUserId = try keys.arrivedIfPresent(.fromParentUserId)
        groupId = try keys.arrivedIfPresent(.groupId)
        context = try keys.arrivedIfPresent(.context)
        referral = try keys.arrivedIfPresent(.referral)
        identity = try keys.arrivedIfPresent(.identity)
        type = try keys.arrivedIfPresent(.type)
        text = try keys.arrivedIfPresent(.text)
        image = try keys.arrivedIfPresent(.image)
        video = try keys.arrivedIfPresent(.video)
        audio = try keys.arrivedIfPresent(.audio)
        voice = try keys.arrivedIfPresent(.voice)
        document = try keys.arrivedIfPresent(.document)
        sticker = try keys.arrivedIfPresent(.sticker)
        location = try keys.arrivedIfPresent(.location)
        contacts = try keys.arrivedIfPresent(.contacts)
        interactive = try keys.arrivedIfPresent(.interactive)
        button = try keys.arrivedIfPresent(.button)
        order = try keys.arrivedIfPresent(.order)
        reaction = try keys.arrivedIfPresent(.reaction)
        system = try keys.arrivedIfPresent(.system)
        edit = try keys.arrivedIfPresent(.edit)
        revoke = try keys.arrivedIfPresent(.revoke)
        unsupported = try keys.arrivedIfPresent(.unsupported)
    }
}

/// Something that went wrong, as webhooks tell it.
public struct WebhookError: Codable, Hashable, Sendable {
    /// The code: the same as in errors of calls.
    public var code: Int64
    /// A title, for people.
    public var title: String?
    /// The title again.
    public var message: String?
    /// More of it.
    public var errorData: ProblemData?
    /// The platform's page about it.
    public var href: String?

    public init(
        code: Int64,
        title: String? = nil,
        message: String? = nil,
        errorData: ProblemData? = nil,
        href: String? = nil
    ) {
        self.code = code
        self.title = title
        self.message = message
        self.errorData = errorData
        self.href = href
    }

    enum CodingKeys: String, CodingKey {
        case code
        case title
        case message
        case errorData = "error_data"
        case href
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        code = try keys.arrived(.code)
        title = try keys.arrivedIfPresent(.title)
        message = try keys.arrivedIfPresent(.message)
        errorData = try keys.arrivedIfPresent(.errorData)
        href = try keys.arrivedIfPresent(.href)
    }
}

/// More about something that went wrong.
public struct ProblemData: Codable, Hashable, Sendable {
    /// The most specific reason, for people.
    public var details: String?

    public init(details: String? = nil) {
        self.details = details
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        details = try keys.arrivedIfPresent(.details)
    }
}

/// The message that another one answers, or how it was forwarded.
public struct MessageContext: Codable, Hashable, Sendable {
    /// Who wrote the message that is answered.
    public var from: String?
    /// The message that is answered.
    public var id: String?
    /// The product that they ask about.
    public var referredProduct: ReferredProduct?
    /// It was forwarded up to five times.
    public var forwarded: Bool?
    /// It was forwarded more than five times.
    public var frequentlyForwarded: Bool?

    public init(
        from: String? = nil,
        id: String? = nil,
        referredProduct: ReferredProduct? = nil,
        forwarded: Bool? = nil,
        frequentlyForwarded: Bool? = nil
    ) {
        self.from = from
        self.id = id
        self.referredProduct = referredProduct
        self.forwarded = forwarded
        self.frequentlyForwarded = frequentlyForwarded
    }

    enum CodingKeys: String, CodingKey {
        case from
        case id
        case referredProduct = "referred_product"
        case forwarded
        case frequentlyForwarded = "frequently_forwarded"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        from = try keys.arrivedIfPresent(.from)
        id = try keys.arrivedIfPresent(.id)
        referredProduct = try keys.arrivedIfPresent(.referredProduct)
        forwarded = try keys.arrivedIfPresent(.forwarded)
        frequentlyForwarded = try keys.arrivedIfPresent(.frequentlyForwarded)
    }
}

/// A product that somebody asks about.
public struct ReferredProduct: Codable, Hashable, Sendable {
    /// The catalog that has it.
    public var catalogId: String?
    /// Your own id of it.
    public var productRetailerId: String?

    public init(catalogId: String? = nil, productRetailerId: String? = nil) {
        self.catalogId = catalogId
        self.productRetailerId = productRetailerId
    }

    enum CodingKeys: String, CodingKey {
        case catalogId = "catalog_id"
        case productRetailerId = "product_retailer_id"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        catalogId = try keys.arrivedIfPresent(.catalogId)
        productRetailerId = try keys.arrivedIfPresent(.productRetailerId)
    }
}

/// An ad or post that brought somebody here. It comes with the first message.
public struct Referral: Codable, Hashable, Sendable {
    /// A link to it.
    public var sourceUrl: String?
    /// Its id.
    public var sourceId: String?
    /// Which of them it is.
    public var sourceType: ReferralSource?
    /// Its headline.
    public var headline: String?
    /// Its text.
    public var body: String?
    /// What it shows: `image` or `video`.
    public var mediaType: String?
    /// Its picture.
    public var imageUrl: String?
    /// Its video.
    public var videoUrl: String?
    /// A small picture of the video.
    public var thumbnailUrl: String?
    /// The click's id, to tell Meta what came of it. Not there for ads in WhatsApp's own status.
    public var ctwaClid: String?
    /// What they were greeted with.
    public var welcomeMessage: WelcomeMessage?

    public init(
        sourceUrl: String? = nil,
        sourceId: String? = nil,
        sourceType: ReferralSource? = nil,
        headline: String? = nil,
        body: String? = nil,
        mediaType: String? = nil,
        imageUrl: String? = nil,
        videoUrl: String? = nil,
        thumbnailUrl: String? = nil,
        ctwaClid: String? = nil,
        welcomeMessage: WelcomeMessage? = nil
    ) {
        self.sourceUrl = sourceUrl
        self.sourceId = sourceId
        self.sourceType = sourceType
        self.headline = headline
        self.body = body
        self.mediaType = mediaType
        self.imageUrl = imageUrl
        self.videoUrl = videoUrl
        self.thumbnailUrl = thumbnailUrl
        self.ctwaClid = ctwaClid
        self.welcomeMessage = welcomeMessage
    }

    enum CodingKeys: String, CodingKey {
        case sourceUrl = "source_url"
        case sourceId = "source_id"
        case sourceType = "source_type"
        case headline
        case body
        case mediaType = "media_type"
        case imageUrl = "image_url"
        case videoUrl = "video_url"
        case thumbnailUrl = "thumbnail_url"
        case ctwaClid = "ctwa_clid"
        case welcomeMessage = "welcome_message"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        sourceUrl = try keys.arrivedIfPresent(.sourceUrl)
        sourceId = try keys.arrivedIfPresent(.sourceId)
        sourceType = try keys.arrivedIfPresent(.sourceType)
        headline = try keys.arrivedIfPresent(.headline)
        body = try keys.arrivedIfPresent(.body)
        mediaType = try keys.arrivedIfPresent(.mediaType)
        imageUrl = try keys.arrivedIfPresent(.imageUrl)
        videoUrl = try keys.arrivedIfPresent(.videoUrl)
        thumbnailUrl = try keys.arrivedIfPresent(.thumbnailUrl)
        ctwaClid = try keys.arrivedIfPresent(.ctwaClid)
        welcomeMessage = try keys.arrivedIfPresent(.welcomeMessage)
    }
}

/// Where somebody comes from. Values that aren't listed pass too.
public struct ReferralSource: Choice {
    /// An ad.
    public static let ad = ReferralSource(rawValue: "ad")
    /// A post.
    public static let post = ReferralSource(rawValue: "post")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// What somebody was greeted with who came from an ad.
public struct WelcomeMessage: Codable, Hashable, Sendable {
    /// The text.
    public var text: String?

    public init(text: String? = nil) {
        self.text = text
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        text = try keys.arrivedIfPresent(.text)
    }
}

/// Whether a person is who they were.
public struct IdentityState: Codable, Hashable, Sendable {
    /// Whether you said that you know.
    public var acknowledged: Bool?
    /// Since when they are who they are.
    public var createdTimestamp: String?
    /// The hash of their identity.
    public var hash: String?

    public init(acknowledged: Bool? = nil, createdTimestamp: String? = nil, hash: String? = nil) {
        self.acknowledged = acknowledged
        self.createdTimestamp = createdTimestamp
        self.hash = hash
    }

    enum CodingKeys: String, CodingKey {
        case acknowledged
        case createdTimestamp = "created_timestamp"
        case hash
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        acknowledged = try keys.arrivedIfPresent(.acknowledged)
        createdTimestamp = try keys.arrivedIfPresent(.createdTimestamp)
        hash = try keys.arrivedIfPresent(.hash)
    }
}

/// Text that somebody wrote.
public struct InboundText: Codable, Hashable, Sendable {
    /// The text.
    public var body: String

    public init(body: String) {
        self.body = body
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        body = try keys.arrived(.body)
    }
}

/// A picture that somebody sent.
public struct InboundImage: Codable, Hashable, Sendable {
    /// Its id, for seven days.
    public var id: String
    /// Its MIME type.
    public var mimeType: String?
    /// Its SHA-256, in Base64.
    public var sha256: String?
    /// Where to download it, for five minutes, with your token.
    public var url: String?
    /// Text below it.
    public var caption: String?

    public init(
        id: String,
        mimeType: String? = nil,
        sha256: String? = nil,
        url: String? = nil,
        caption: String? = nil
    ) {
        self.id = id
        self.mimeType = mimeType
        self.sha256 = sha256
        self.url = url
        self.caption = caption
    }

    enum CodingKeys: String, CodingKey {
        case id
        case mimeType = "mime_type"
        case sha256
        case url
        case caption
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
        mimeType = try keys.arrivedIfPresent(.mimeType)
        sha256 = try keys.arrivedIfPresent(.sha256)
        url = try keys.arrivedIfPresent(.url)
        caption = try keys.arrivedIfPresent(.caption)
    }
}

/// A video that somebody sent.
public struct InboundVideo: Codable, Hashable, Sendable {
    /// Its id, for seven days.
    public var id: String
    /// Its MIME type.
    public var mimeType: String?
    /// Its SHA-256, in Base64.
    public var sha256: String?
    /// Where to download it, for five minutes, with your token.
    public var url: String?
    /// Text below it.
    public var caption: String?

    public init(
        id: String,
        mimeType: String? = nil,
        sha256: String? = nil,
        url: String? = nil,
        caption: String? = nil
    ) {
        self.id = id
        self.mimeType = mimeType
        self.sha256 = sha256
        self.url = url
        self.caption = caption
    }

    enum CodingKeys: String, CodingKey {
        case id
        case mimeType = "mime_type"
        case sha256
        case url
        case caption
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
        mimeType = try keys.arrivedIfPresent(.mimeType)
        sha256 = try keys.arrivedIfPresent(.sha256)
        url = try keys.arrivedIfPresent(.url)
        caption = try keys.arrivedIfPresent(.caption)
    }
}

/// Sound that somebody sent.
public struct InboundAudio: Codable, Hashable, Sendable {
    /// Its id, for seven days.
    public var id: String
    /// Its MIME type.
    public var mimeType: String?
    /// Its SHA-256, in Base64.
    public var sha256: String?
    /// Where to download it, for five minutes, with your token.
    public var url: String?
    /// Whether they spoke it into the phone. Messages on your voicemail come so too.
    public var voice: Bool?

    public init(id: String, mimeType: String? = nil, sha256: String? = nil, url: String? = nil, voice: Bool? = nil) {
        self.id = id
        self.mimeType = mimeType
        self.sha256 = sha256
        self.url = url
        self.voice = voice
    }

    enum CodingKeys: String, CodingKey {
        case id
        case mimeType = "mime_type"
        case sha256
        case url
        case voice
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
        mimeType = try keys.arrivedIfPresent(.mimeType)
        sha256 = try keys.arrivedIfPresent(.sha256)
        url = try keys.arrivedIfPresent(.url)
        voice = try keys.arrivedIfPresent(.voice)
    }
}

/// A document that somebody sent.
public struct InboundDocument: Codable, Hashable, Sendable {
    /// Its id, for seven days.
    public var id: String
    /// Its MIME type.
    public var mimeType: String?
    /// Its SHA-256, in Base64.
    public var sha256: String?
    /// Where to download it, for five minutes, with your token.
    public var url: String?
    /// Its name.
    public var filename: String?
    /// Text below it.
    public var caption: String?

    public init(
        id: String,
        mimeType: String? = nil,
        sha256: String? = nil,
        url: String? = nil,
        filename: String? = nil,
        caption: String? = nil
    ) {
        self.id = id
        self.mimeType = mimeType
        self.sha256 = sha256
        self.url = url
        self.filename = filename
        self.caption = caption
    }

    enum CodingKeys: String, CodingKey {
        case id
        case mimeType = "mime_type"
        case sha256
        case url
        case filename
        case caption
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
        mimeType = try keys.arrivedIfPresent(.mimeType)
        sha256 = try keys.arrivedIfPresent(.sha256)
        url = try keys.arrivedIfPresent(.url)
        filename = try keys.arrivedIfPresent(.filename)
        caption = try keys.arrivedIfPresent(.caption)
    }
}

/// A sticker that somebody sent.
public struct InboundSticker: Codable, Hashable, Sendable {
    /// Its id, for seven days.
    public var id: String
    /// Its MIME type.
    public var mimeType: String?
    /// Its SHA-256, in Base64.
    public var sha256: String?
    /// Where to download it, for five minutes, with your token.
    public var url: String?
    /// Whether it moves.
    public var animated: Bool?

    public init(id: String, mimeType: String? = nil, sha256: String? = nil, url: String? = nil, animated: Bool? = nil) {
        self.id = id
        self.mimeType = mimeType
        self.sha256 = sha256
        self.url = url
        self.animated = animated
    }

    enum CodingKeys: String, CodingKey {
        case id
        case mimeType = "mime_type"
        case sha256
        case url
        case animated
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
        mimeType = try keys.arrivedIfPresent(.mimeType)
        sha256 = try keys.arrivedIfPresent(.sha256)
        url = try keys.arrivedIfPresent(.url)
        animated = try keys.arrivedIfPresent(.animated)
    }
}

/// A place that somebody sent.
public struct InboundLocation: Codable, Hashable, Sendable {
    /// Degrees north.
    public var latitude: Double
    /// Degrees east.
    public var longitude: Double
    /// Its name.
    public var name: String?
    /// Its address.
    public var address: String?
    /// Its website.
    public var url: String?

    public init(latitude: Double, longitude: Double, name: String? = nil, address: String? = nil, url: String? = nil) {
        self.latitude = latitude
        self.longitude = longitude
        self.name = name
        self.address = address
        self.url = url
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        latitude = try keys.arrived(.latitude)
        longitude = try keys.arrived(.longitude)
        name = try keys.arrivedIfPresent(.name)
        address = try keys.arrivedIfPresent(.address)
        url = try keys.arrivedIfPresent(.url)
    }
}

/// Contact details that somebody shared.
public struct InboundContact: Codable, Hashable, Sendable {
    /// Phone numbers.
    public var phones: [InboundContactPhone]
    /// Email addresses.
    public var emails: [InboundContactEmail]
    /// Websites.
    public var urls: [InboundContactUrl]
    /// Postal addresses.
    public var addresses: [InboundContactAddress]
    /// The name.
    public var name: InboundContactName?
    /// Where they work.
    public var org: InboundContactOrg?
    /// The birthday: `YYYY-MM-DD`.
    public var birthday: String?
    /// All of it as a vCard.
    public var vcard: String?
    /// Why they shared it: `contact_request` if you asked for their number, else `other`.
    public var origin: String?

    public init(
        phones: [InboundContactPhone],
        emails: [InboundContactEmail],
        urls: [InboundContactUrl],
        addresses: [InboundContactAddress],
        name: InboundContactName? = nil,
        org: InboundContactOrg? = nil,
        birthday: String? = nil,
        vcard: String? = nil,
        origin: String? = nil
    ) {
        self.phones = phones
        self.emails = emails
        self.urls = urls
        self.addresses = addresses
        self.name = name
        self.org = org
        self.birthday = birthday
        self.vcard = vcard
        self.origin = origin
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        phones = try keys.arrived(.phones)
        emails = try keys.arrived(.emails)
        urls = try keys.arrived(.urls)
        addresses = try keys.arrived(.addresses)
        name = try keys.arrivedIfPresent(.name)
        org = try keys.arrivedIfPresent(.org)
        birthday = try keys.arrivedIfPresent(.birthday)
        vcard = try keys.arrivedIfPresent(.vcard)
        origin = try keys.arrivedIfPresent(.origin)
    }
}

/// A phone number in shared contact details.
public struct InboundContactPhone: Codable, Hashable, Sendable {
    /// The number.
    public var phone: String?
    /// Its WhatsApp id, if it has one.
    public var waId: String?
    /// What it is for: `MOBILE`, `HOME`, …
    public var type: String?

    public init(phone: String? = nil, waId: String? = nil, type: String? = nil) {
        self.phone = phone
        self.waId = waId
        self.type = type
    }

    enum CodingKeys: String, CodingKey {
        case phone
        case waId = "wa_id"
        case type
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        phone = try keys.arrivedIfPresent(.phone)
        waId = try keys.arrivedIfPresent(.waId)
        type = try keys.arrivedIfPresent(.type)
    }
}

/// An email address in shared contact details.
public struct InboundContactEmail: Codable, Hashable, Sendable {
    /// The address.
    public var email: String?
    /// What it is for: `WORK`, `HOME`, …
    public var type: String?

    public init(email: String? = nil, type: String? = nil) {
        self.email = email
        self.type = type
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        email = try keys.arrivedIfPresent(.email)
        type = try keys.arrivedIfPresent(.type)
    }
}

/// A website in shared contact details.
public struct InboundContactUrl: Codable, Hashable, Sendable {
    /// The link.
    public var url: String?
    /// What it is for: `WORK`, `HOME`, …
    public var type: String?

    public init(url: String? = nil, type: String? = nil) {
        self.url = url
        self.type = type
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        url = try keys.arrivedIfPresent(.url)
        type = try keys.arrivedIfPresent(.type)
    }
}

/// A postal address in shared contact details.
public struct InboundContactAddress: Codable, Hashable, Sendable {
    /// The street and the number.
    public var street: String?
    /// The city.
    public var city: String?
    /// The state.
    public var state: String?
    /// The postal code.
    public var zip: String?
    /// The country's name.
    public var country: String?
    /// The country's code, of two letters.
    public var countryCode: String?
    /// What it is for: `WORK`, `HOME`, …
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        street = try keys.arrivedIfPresent(.street)
        city = try keys.arrivedIfPresent(.city)
        state = try keys.arrivedIfPresent(.state)
        zip = try keys.arrivedIfPresent(.zip)
        country = try keys.arrivedIfPresent(.country)
        countryCode = try keys.arrivedIfPresent(.countryCode)
        type = try keys.arrivedIfPresent(.type)
    }
}

/// A name in shared contact details.
public struct InboundContactName: Codable, Hashable, Sendable {
    /// All of it.
    public var formattedName: String?
    /// The first name.
    public var firstName: String?
    /// The last name.
    public var lastName: String?
    /// The names between.
    public var middleName: String?
    /// What stands before it: `Dr.`
    public var prefix: String?
    /// What stands behind it: `Jr.`
    public var suffix: String?

    public init(
        formattedName: String? = nil,
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        formattedName = try keys.arrivedIfPresent(.formattedName)
        firstName = try keys.arrivedIfPresent(.firstName)
        lastName = try keys.arrivedIfPresent(.lastName)
        middleName = try keys.arrivedIfPresent(.middleName)
        prefix = try keys.arrivedIfPresent(.prefix)
        suffix = try keys.arrivedIfPresent(.suffix)
    }
}

/// Where somebody works, in shared contact details.
public struct InboundContactOrg: Codable, Hashable, Sendable {
    /// The company.
    public var company: String?
    /// The department.
    public var department: String?
    /// What they are there.
    public var title: String?

    public init(company: String? = nil, department: String? = nil, title: String? = nil) {
        self.company = company
        self.department = department
        self.title = title
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        company = try keys.arrivedIfPresent(.company)
        department = try keys.arrivedIfPresent(.department)
        title = try keys.arrivedIfPresent(.title)
    }
}

/// What somebody chose or filled in.
public struct InteractiveReply: Codable, Hashable, Sendable {
    /// Which of the contents it has.
    public var type: String?
    /// A button.
    public var buttonReply: ButtonReply?
    /// A row of a list.
    public var listReply: ListReply?
    /// A flow or an address that was filled in.
    public var nfmReply: FlowReply?
    /// Whether you may call.
    public var callPermissionReply: CallPermissionReply?

    public init(
        type: String? = nil,
        buttonReply: ButtonReply? = nil,
        listReply: ListReply? = nil,
        nfmReply: FlowReply? = nil,
        callPermissionReply: CallPermissionReply? = nil
    ) {
        self.type = type
        self.buttonReply = buttonReply
        self.listReply = listReply
        self.nfmReply = nfmReply
        self.callPermissionReply = callPermissionReply
    }

    enum CodingKeys: String, CodingKey {
        case type
        case buttonReply = "button_reply"
        case listReply = "list_reply"
        case nfmReply = "nfm_reply"
        case callPermissionReply = "call_permission_reply"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        type = try keys.arrivedIfPresent(.type)
        buttonReply = try keys.arrivedIfPresent(.buttonReply)
        listReply = try keys.arrivedIfPresent(.listReply)
        nfmReply = try keys.arrivedIfPresent(.nfmReply)
        callPermissionReply = try keys.arrivedIfPresent(.callPermissionReply)
    }
}

/// A button that somebody chose.
public struct ButtonReply: Codable, Hashable, Sendable {
    /// Its id, as you sent it.
    public var id: String
    /// What it said.
    public var title: String?

    public init(id: String, title: String? = nil) {
        self.id = id
        self.title = title
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
        title = try keys.arrivedIfPresent(.title)
    }
}

/// A row of a list that somebody chose.
public struct ListReply: Codable, Hashable, Sendable {
    /// Its id, as you sent it.
    public var id: String
    /// What it said.
    public var title: String?
    /// The small text below.
    public var description: String?

    public init(id: String, title: String? = nil, description: String? = nil) {
        self.id = id
        self.title = title
        self.description = description
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
        title = try keys.arrivedIfPresent(.title)
        description = try keys.arrivedIfPresent(.description)
    }
}

/// A flow or an address that somebody filled in.
public struct FlowReply: Codable, Hashable, Sendable {
    /// Which: `flow` or `address_message`.
    public var name: String?
    /// What they see of it.
    public var body: String?
    /// What they filled in: an object in JSON, of your own keys for a flow, of `values` and `saved_address_id` for an
    /// address.
    public var responseJson: String?

    public init(name: String? = nil, body: String? = nil, responseJson: String? = nil) {
        self.name = name
        self.body = body
        self.responseJson = responseJson
    }

    enum CodingKeys: String, CodingKey {
        case name
        case body
        case responseJson = "response_json"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        name = try keys.arrivedIfPresent(.name)
        body = try keys.arrivedIfPresent(.body)
        responseJson = try keys.arrivedIfPresent(.responseJson)
    }
}

/// Whether somebody lets you call.
public struct CallPermissionReply: Codable, Hashable, Sendable {
    /// Whether they do.
    public var response: CallPermissionAnswer?
    /// Whether for good.
    public var isPermanent: Bool?
    /// Until when, if not for good.
    public var expirationTimestamp: String?
    /// Who said so.
    public var responseSource: CallPermissionSource?

    public init(
        response: CallPermissionAnswer? = nil,
        isPermanent: Bool? = nil,
        expirationTimestamp: String? = nil,
        responseSource: CallPermissionSource? = nil
    ) {
        self.response = response
        self.isPermanent = isPermanent
        self.expirationTimestamp = expirationTimestamp
        self.responseSource = responseSource
    }

    enum CodingKeys: String, CodingKey {
        case response
        case isPermanent = "is_permanent"
        case expirationTimestamp = "expiration_timestamp"
        case responseSource = "response_source"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        response = try keys.arrivedIfPresent(.response)
        isPermanent = try keys.arrivedIfPresent(.isPermanent)
        expirationTimestamp = try keys.arrivedIfPresent(.expirationTimestamp)
        responseSource = try keys.arrivedIfPresent(.responseSource)
    }
}

/// Whether somebody lets you call. Values that aren't listed pass too.
public struct CallPermissionAnswer: Choice {
    /// They do.
    public static let accept = CallPermissionAnswer(rawValue: "accept")
    /// They don't.
    public static let reject = CallPermissionAnswer(rawValue: "reject")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Who let you call. Values that aren't listed pass too.
public struct CallPermissionSource: Choice {
    /// The person.
    public static let userAction = CallPermissionSource(rawValue: "user_action")
    /// The platform, because they called.
    public static let automatic = CallPermissionSource(rawValue: "automatic")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A template's quick reply that somebody tapped.
public struct InboundButton: Codable, Hashable, Sendable {
    /// What you sent with the button.
    public var payload: String?
    /// What it said.
    public var text: String?

    public init(payload: String? = nil, text: String? = nil) {
        self.payload = payload
        self.text = text
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        payload = try keys.arrivedIfPresent(.payload)
        text = try keys.arrivedIfPresent(.text)
    }
}

/// Products that somebody wants.
public struct InboundOrder: Codable, Hashable, Sendable {
    /// The products.
    public var productItems: [OrderedProduct]
    /// The catalog that has them.
    public var catalogId: String?
    /// What they wrote with it.
    public var text: String?

    public init(productItems: [OrderedProduct], catalogId: String? = nil, text: String? = nil) {
        self.productItems = productItems
        self.catalogId = catalogId
        self.text = text
    }

    enum CodingKeys: String, CodingKey {
        case productItems = "product_items"
        case catalogId = "catalog_id"
        case text
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        productItems = try keys.arrived(.productItems)
        catalogId = try keys.arrivedIfPresent(.catalogId)
        text = try keys.arrivedIfPresent(.text)
    }
}

/// A product that somebody wants.
public struct OrderedProduct: Codable, Hashable, Sendable {
    /// Your own id of it.
    public var productRetailerId: String
    /// How many of it.
    public var quantity: Double?
    /// The price of one, in the currency's whole units.
    public var itemPrice: Double?
    /// The currency.
    public var currency: String?

    public init(productRetailerId: String, quantity: Double? = nil, itemPrice: Double? = nil, currency: String? = nil) {
        self.productRetailerId = productRetailerId
        self.quantity = quantity
        self.itemPrice = itemPrice
        self.currency = currency
    }

    enum CodingKeys: String, CodingKey {
        case productRetailerId = "product_retailer_id"
        case quantity
        case itemPrice = "item_price"
        case currency
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        productRetailerId = try keys.arrived(.productRetailerId)
        quantity = try keys.arrivedIfPresent(.quantity)
        itemPrice = try keys.arrivedIfPresent(.itemPrice)
        currency = try keys.arrivedIfPresent(.currency)
    }
}

/// An emoji that somebody put on a message, or took away.
public struct InboundReaction: Codable, Hashable, Sendable {
    /// The message.
    public var messageId: String
    /// The emoji; nothing, or an empty text, if it was taken away.
    public var emoji: String?

    public init(messageId: String, emoji: String? = nil) {
        self.messageId = messageId
        self.emoji = emoji
    }

    enum CodingKeys: String, CodingKey {
        case messageId = "message_id"
        case emoji
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        messageId = try keys.arrived(.messageId)
        emoji = try keys.arrivedIfPresent(.emoji)
    }
}

/// What the platform says about a person.
public struct SystemMessage: Codable, Hashable, Sendable {
    /// What happened.
    public var type: SystemKind?
    /// The same in a sentence.
    public var body: String?
    /// Their WhatsApp id from now on.
    public var waId: String?
    /// The same, as the platform spelled it before.
    public var newWaId: String?
    /// Their WhatsApp id until now, in older messages.
    public var customer: String?
    /// Their business-scoped user id from now on.
    public var userId: String?
    /// Their business-scoped user id until now.
    public var previousUserId: String?
    /// The user id that linked portfolios share.
    public var parentUserId: String?
    /// The hash of their new identity, where the number checks identities.
    public var identity: String?

    public init(
        type: SystemKind? = nil,
        body: String? = nil,
        waId: String? = nil,
        newWaId: String? = nil,
        customer: String? = nil,
        userId: String? = nil,
        previousUserId: String? = nil,
        parentUserId: String? = nil,
        identity: String? = nil
    ) {
        self.type = type
        self.body = body
        self.waId = waId
        self.newWaId = newWaId
        self.customer = customer
        self.userId = userId
        self.previousUserId = previousUserId
        self.parentUserId = parentUserId
        self.identity = identity
    }

    enum CodingKeys: String, CodingKey {
        case type
        case body
        case waId = "wa_id"
        case newWaId = "new_wa_id"
        case customer
        case userId = "user_id"
        case previousUserId = "previous_user_id"
        case parentUserId = "parent_user_id"
        case identity
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        type = try keys.arrivedIfPresent(.type)
        body = try keys.arrivedIfPresent(.body)
        waId = try keys.arrivedIfPresent(.waId)
        newWaId = try keys.arrivedIfPresent(.newWaId)
        customer = try keys.arrivedIfPresent(.customer)
        userId = try keys.arrivedIfPresent(.userId)
        previousUserId = try keys.arrivedIfPresent(.previousUserId)
        parentUserId = try keys.arrivedIfPresent(.parentUserId)
        identity = try keys.arrivedIfPresent(.identity)
    }
}

/// What happened to a person. Values that aren't listed pass too.
public struct SystemKind: Choice {
    /// They have another phone number, and with it another user id.
    public static let userChangedNumber = SystemKind(rawValue: "user_changed_number")
    /// They have another user id.
    public static let userChangedUserId = SystemKind(rawValue: "user_changed_user_id")
    /// They have another phone number, as the platform said it before.
    public static let customerChangedNumber = SystemKind(rawValue: "customer_changed_number")
    /// They have another phone, or installed WhatsApp again.
    public static let customerIdentityChanged = SystemKind(rawValue: "customer_identity_changed")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Another wording of an earlier message, within 15 minutes.
public struct InboundEdit: Codable, Hashable, Sendable {
    /// The earlier message.
    public var originalMessageId: String
    /// What it says now.
    public var message: EditedMessage

    public init(originalMessageId: String, message: EditedMessage) {
        self.originalMessageId = originalMessageId
        self.message = message
    }

    enum CodingKeys: String, CodingKey {
        case originalMessageId = "original_message_id"
        case message
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        originalMessageId = try keys.arrived(.originalMessageId)
        message = try keys.arrived(.message)
    }
}

/// What an edited message says now.
public struct EditedMessage: Codable, Hashable, Sendable {
    /// The message that it answers.
    public var context: MessageContext?
    /// Which of the contents it has.
    public var type: String?
    /// Text.
    public var text: InboundText?
    /// A picture.
    public var image: InboundImage?
    /// A video.
    public var video: InboundVideo?
    /// A document.
    public var document: InboundDocument?

    public init(
        context: MessageContext? = nil,
        type: String? = nil,
        text: InboundText? = nil,
        image: InboundImage? = nil,
        video: InboundVideo? = nil,
        document: InboundDocument? = nil
    ) {
        self.context = context
        self.type = type
        self.text = text
        self.image = image
        self.video = video
        self.document = document
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        context = try keys.arrivedIfPresent(.context)
        type = try keys.arrivedIfPresent(.type)
        text = try keys.arrivedIfPresent(.text)
        image = try keys.arrivedIfPresent(.image)
        video = try keys.arrivedIfPresent(.video)
        document = try keys.arrivedIfPresent(.document)
    }
}

/// An earlier message that was taken back, within two days.
public struct InboundRevocation: Codable, Hashable, Sendable {
    /// The earlier message.
    public var originalMessageId: String

    public init(originalMessageId: String) {
        self.originalMessageId = originalMessageId
    }

    enum CodingKeys: String, CodingKey {
        case originalMessageId = "original_message_id"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        originalMessageId = try keys.arrived(.originalMessageId)
    }
}

/// What the platform doesn't hand on.
public struct UnsupportedContent: Codable, Hashable, Sendable {
    /// What it was: `poll_creation`, `edit`, `group_invite`, …
    public var type: String?

    public init(type: String? = nil) {
        self.type = type
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        type = try keys.arrivedIfPresent(.type)
    }
}

/// What became of a message that you sent. Statuses come in any order, and more than once.
public struct Status: Codable, Hashable, Sendable {
    /// The message, as the answer to sending it named it.
    public var id: String
    /// What became of it.
    public var status: StatusKind
    /// Why it failed.
    public var errors: [WebhookError]
    /// What it is about, if not the message: `payment`.
    public var type: String?
    /// When.
    public var timestamp: String?
    /// Whom it was for: a phone number, or the group's id.
    public var recipientId: String?
    /// Whom it was for, by business-scoped user id.
    public var recipientUserId: String?
    /// Whom it was for, by the user id that linked portfolios share.
    public var recipientParentUserId: String?
    /// The same, as the platform spelled it in early 2026.
    public var parentRecipientUserId: String?
    /// Whether it was for a `group`.
    public var recipientType: String?
    /// The group that it was for, where the platform doesn't say it as `recipient_id`.
    public var groupId: String?
    /// The member of the group.
    public var recipientParticipantId: String?
    /// The same, as some pages of the platform spell it.
    public var participantRecipientId: String?
    /// The member of the group, by business-scoped user id.
    public var recipientParticipantUserId: String?
    /// The member of the group, by the user id that linked portfolios share.
    public var recipientParticipantParentUserId: String?
    /// The hash of the person's identity, where the number checks identities.
    public var recipientIdentityKeyHash: String?
    /// Your own note from when you sent it.
    public var bizOpaqueCallbackData: String?
    /// The template that it was made of.
    public var templateId: String?
    /// The conversation that it belongs to. Since v24.0 only for those that ads and posts began.
    public var conversation: Conversation?
    /// What it costs. Comes with one of its statuses.
    public var pricing: Pricing?
    /// What became of the payment that it asked for.
    public var payment: Payment?

    public init(
        id: String,
        status: StatusKind,
        errors: [WebhookError],
        type: String? = nil,
        timestamp: String? = nil,
        recipientId: String? = nil,
        recipientUserId: String? = nil,
        recipientParentUserId: String? = nil,
        parentRecipientUserId: String? = nil,
        recipientType: String? = nil,
        groupId: String? = nil,
        recipientParticipantId: String? = nil,
        participantRecipientId: String? = nil,
        recipientParticipantUserId: String? = nil,
        recipientParticipantParentUserId: String? = nil,
        recipientIdentityKeyHash: String? = nil,
        bizOpaqueCallbackData: String? = nil,
        templateId: String? = nil,
        conversation: Conversation? = nil,
        pricing: Pricing? = nil,
        payment: Payment? = nil
    ) {
        self.id = id
        self.status = status
        self.errors = errors
        self.type = type
        self.timestamp = timestamp
        self.recipientId = recipientId
        self.recipientUserId = recipientUserId
        self.recipientParentUserId = recipientParentUserId
        self.parentRecipientUserId = parentRecipientUserId
        self.recipientType = recipientType
        self.groupId = groupId
        self.recipientParticipantId = recipientParticipantId
        self.participantRecipientId = participantRecipientId
        self.recipientParticipantUserId = recipientParticipantUserId
        self.recipientParticipantParentUserId = recipientParticipantParentUserId
        self.recipientIdentityKeyHash = recipientIdentityKeyHash
        self.bizOpaqueCallbackData = bizOpaqueCallbackData
        self.templateId = templateId
        self.conversation = conversation
        self.pricing = pricing
        self.payment = payment
    }

    enum CodingKeys: String, CodingKey {
        case id
        case status
        case errors
        case type
        case timestamp
        case recipientId = "recipient_id"
        case recipientUserId = "recipient_user_id"
        case recipientParentUserId = "recipient_parent_user_id"
        case parentRecipientUserId = "parent_recipient_user_id"
        case recipientType = "recipient_type"
        case groupId = "group_id"
        case recipientParticipantId = "recipient_participant_id"
        case participantRecipientId = "participant_recipient_id"
        case recipientParticipantUserId = "recipient_participant_user_id"
        case recipientParticipantParentUserId = "recipient_participant_parent_user_id"
        case recipientIdentityKeyHash = "recipient_identity_key_hash"
        case bizOpaqueCallbackData = "biz_opaque_callback_data"
        case templateId = "template_id"
        case conversation
        case pricing
        case payment
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
        status = try keys.arrived(.status)
        errors = try keys.arrived(.errors)
        type = try keys.arrivedIfPresent(.type)
        timestamp = try keys.arrivedIfPresent(.timestamp)
        recipientId = try keys.arrivedIfPresent(.recipientId)
        recipientUserId = try keys.arrivedIfPresent(.recipientUserId)
        recipientParentUserId = try keys.arrivedIfPresent(.recipientParentUserId)
        parentRecipientUserId = try keys.arrivedIfPresent(.parentRecipientUserId)
        recipientType = try keys.arrivedIfPresent(.recipientType)
        groupId = try keys.arrivedIfPresent(.groupId)
        recipientParticipantId = try keys.arrivedIfPresent(.recipientParticipantId)
        participantRecipientId = try keys.arrivedIfPresent(.participantRecipientId)
        recipientParticipantUserId = try keys.arrivedIfPresent(.recipientParticipantUserId)
        recipientParticipantParentUserId = try keys.arrivedIfPresent(.recipientParticipantParentUserId)
        recipientIdentityKeyHash = try keys.arrivedIfPresent(.recipientIdentityKeyHash)
        bizOpaqueCallbackData = try keys.arrivedIfPresent(.bizOpaqueCallbackData)
        templateId = try keys.arrivedIfPresent(.templateId)
        conversation = try keys.arrivedIfPresent(.conversation)
        pricing = try keys.arrivedIfPresent(.pricing)
        payment = try keys.arrivedIfPresent(.payment)
    }
}

/// What became of a message, or of the payment that it asked for. Values that aren't listed pass too.
public struct StatusKind: Choice {
    /// It left the platform: one tick.
    public static let sent = StatusKind(rawValue: "sent")
    /// It is on the person's device: two ticks.
    public static let delivered = StatusKind(rawValue: "delivered")
    /// The person saw it.
    public static let read = StatusKind(rawValue: "read")
    /// The person played the voice message.
    public static let played = StatusKind(rawValue: "played")
    /// It wasn't sent, or couldn't be delivered; or a payment failed.
    public static let failed = StatusKind(rawValue: "failed")
    /// A payment isn't done yet.
    public static let pending = StatusKind(rawValue: "pending")
    /// A payment is yours.
    public static let captured = StatusKind(rawValue: "captured")
    /// A payment is done.
    public static let success = StatusKind(rawValue: "success")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A conversation, as the platform charged for before it charged by the message.
public struct Conversation: Codable, Hashable, Sendable {
    /// Its id.
    public var id: String?
    /// When it ends.
    public var expirationTimestamp: String?
    /// What began it.
    public var origin: ConversationOrigin?
    /// What the message costs: in groups it has been seen here.
    public var pricing: Pricing?

    public init(
        id: String? = nil,
        expirationTimestamp: String? = nil,
        origin: ConversationOrigin? = nil,
        pricing: Pricing? = nil
    ) {
        self.id = id
        self.expirationTimestamp = expirationTimestamp
        self.origin = origin
        self.pricing = pricing
    }

    enum CodingKeys: String, CodingKey {
        case id
        case expirationTimestamp = "expiration_timestamp"
        case origin
        case pricing
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrivedIfPresent(.id)
        expirationTimestamp = try keys.arrivedIfPresent(.expirationTimestamp)
        origin = try keys.arrivedIfPresent(.origin)
        pricing = try keys.arrivedIfPresent(.pricing)
    }
}

/// What began a conversation.
public struct ConversationOrigin: Codable, Hashable, Sendable {
    /// Its category.
    public var type: PricingCategory?

    public init(type: PricingCategory? = nil) {
        self.type = type
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        type = try keys.arrivedIfPresent(.type)
    }
}

/// What messages are charged as. Values that aren't listed pass too.
public struct PricingCategory: Choice {
    /// One-time codes.
    public static let authentication = PricingCategory(rawValue: "authentication")
    /// One-time codes to another country.
    public static let authenticationInternational = PricingCategory(rawValue: "authentication-international")
    /// Offers and everything else.
    public static let marketing = PricingCategory(rawValue: "marketing")
    /// Offers by the Marketing Messages API.
    public static let marketingLite = PricingCategory(rawValue: "marketing_lite")
    /// About something the person did or asked for.
    public static let utility = PricingCategory(rawValue: "utility")
    /// Answers.
    public static let service = PricingCategory(rawValue: "service")
    /// Answers to people whom an ad or post brought.
    public static let referralConversion = PricingCategory(rawValue: "referral_conversion")
    /// Offers in a group.
    public static let groupMarketing = PricingCategory(rawValue: "group_marketing")
    /// About something the group did or asked for.
    public static let groupUtility = PricingCategory(rawValue: "group_utility")
    /// Answers in a group.
    public static let groupService = PricingCategory(rawValue: "group_service")
    /// Answers of general assistants.
    public static let generalPurposeAi = PricingCategory(rawValue: "general_purpose_ai")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// What a message costs.
public struct Pricing: Codable, Hashable, Sendable {
    /// Whether it costs. `type` and `category` tell more.
    public var billable: Bool?
    /// `PMP`: by the message; `CBP`: by the conversation, before July 2025.
    public var pricingModel: String?
    /// Whether it costs, or why not.
    public var type: PricingKind?
    /// The category that is charged.
    public var category: PricingCategory?
    /// More about the kind: `paid_exempt`.
    public var subtype: String?

    public init(
        billable: Bool? = nil,
        pricingModel: String? = nil,
        type: PricingKind? = nil,
        category: PricingCategory? = nil,
        subtype: String? = nil
    ) {
        self.billable = billable
        self.pricingModel = pricingModel
        self.type = type
        self.category = category
        self.subtype = subtype
    }

    enum CodingKeys: String, CodingKey {
        case billable
        case pricingModel = "pricing_model"
        case type
        case category
        case subtype
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        billable = try keys.arrivedIfPresent(.billable)
        pricingModel = try keys.arrivedIfPresent(.pricingModel)
        type = try keys.arrivedIfPresent(.type)
        category = try keys.arrivedIfPresent(.category)
        subtype = try keys.arrivedIfPresent(.subtype)
    }
}

/// Whether a message costs, or why not. Values that aren't listed pass too.
public struct PricingKind: Choice {
    /// It does.
    public static let regular = PricingKind(rawValue: "regular")
    /// It was an answer in the customer service window; from October 2026 also one of a number's first thousand in a month.
    public static let freeCustomerService = PricingKind(rawValue: "free_customer_service")
    /// An ad or post brought the person.
    public static let freeEntryPoint = PricingKind(rawValue: "free_entry_point")
    /// It was an answer in a group's customer service window.
    public static let freeGroupCustomerService = PricingKind(rawValue: "free_group_customer_service")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// What became of a payment.
public struct Payment: Codable, Hashable, Sendable {
    /// What was paid back.
    public var refunds: [PaymentRefund]
    /// Your own id of the order.
    public var referenceId: String?
    /// How much.
    public var amount: PaidAmount?
    /// The currency.
    public var currency: String?
    /// The attempt to pay.
    public var transaction: PaymentTransaction?
    /// Your own receipt.
    public var receipt: String?
    /// Your own notes.
    public var notes: JSONValue?
    /// A field of your own.
    public var udf1: String?
    /// A field of your own.
    public var udf2: String?
    /// A field of your own.
    public var udf3: String?
    /// A field of your own.
    public var udf4: String?
    /// A field of your own.
    public var additionalInfo1: String?
    /// A field of your own.
    public var additionalInfo2: String?
    /// A field of your own.
    public var additionalInfo3: String?
    /// A field of your own.
    public var additionalInfo4: String?
    /// A field of your own.
    public var additionalInfo5: String?
    /// A field of your own.
    public var additionalInfo6: String?
    /// A field of your own.
    public var additionalInfo7: String?

    public init(
        refunds: [PaymentRefund],
        referenceId: String? = nil,
        amount: PaidAmount? = nil,
        currency: String? = nil,
        transaction: PaymentTransaction? = nil,
        receipt: String? = nil,
        notes: JSONValue? = nil,
        udf1: String? = nil,
        udf2: String? = nil,
        udf3: String? = nil,
        udf4: String? = nil,
        additionalInfo1: String? = nil,
        additionalInfo2: String? = nil,
        additionalInfo3: String? = nil,
        additionalInfo4: String? = nil,
        additionalInfo5: String? = nil,
        additionalInfo6: String? = nil,
        additionalInfo7: String? = nil
    ) {
        self.refunds = refunds
        self.referenceId = referenceId
        self.amount = amount
        self.currency = currency
        self.transaction = transaction
        self.receipt = receipt
        self.notes = notes
        self.udf1 = udf1
        self.udf2 = udf2
        self.udf3 = udf3
        self.udf4 = udf4
        self.additionalInfo1 = additionalInfo1
        self.additionalInfo2 = additionalInfo2
        self.additionalInfo3 = additionalInfo3
        self.additionalInfo4 = additionalInfo4
        self.additionalInfo5 = additionalInfo5
        self.additionalInfo6 = additionalInfo6
        self.additionalInfo7 = additionalInfo7
    }

    enum CodingKeys: String, CodingKey {
        case refunds
        case referenceId = "reference_id"
        case amount
        case currency
        case transaction
        case receipt
        case notes
        case udf1
        case udf2
        case udf3
        case udf4
        case additionalInfo1 = "additional_info1"
        case additionalInfo2 = "additional_info2"
        case additionalInfo3 = "additional_info3"
        case additionalInfo4 = "additional_info4"
        case additionalInfo5 = "additional_info5"
        case additionalInfo6 = "additional_info6"
        case additionalInfo7 = "additional_info7"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        refunds = try keys.arrived(.refunds)
        referenceId = try keys.arrivedIfPresent(.referenceId)
        amount = try keys.arrivedIfPresent(.amount)
        currency = try keys.arrivedIfPresent(.currency)
        transaction = try keys.arrivedIfPresent(.transaction)
        receipt = try keys.arrivedIfPresent(.receipt)
        notes = try keys.arrivedIfPresent(.notes)
        udf1 = try keys.arrivedIfPresent(.udf1)
        udf2 = try keys.arrivedIfPresent(.udf2)
        udf3 = try keys.arrivedIfPresent(.udf3)
        udf4 = try keys.arrivedIfPresent(.udf4)
        additionalInfo1 = try keys.arrivedIfPresent(.additionalInfo1)
        additionalInfo2 = try keys.arrivedIfPresent(.additionalInfo2)
        additionalInfo3 = try keys.arrivedIfPresent(.additionalInfo3)
        additionalInfo4 = try keys.arrivedIfPresent(.additionalInfo4)
        additionalInfo5 = try keys.arrivedIfPresent(.additionalInfo5)
        additionalInfo6 = try keys.arrivedIfPresent(.additionalInfo6)
        additionalInfo7 = try keys.arrivedIfPresent(.additionalInfo7)
    }
}

/// Money that was paid back.
public struct PaymentRefund: Codable, Hashable, Sendable {
    /// Its id.
    public var id: String?
    /// How much.
    public var amount: PaidAmount?
    /// How fast: `instant` or `normal`.
    public var speedProcessed: String?
    /// What became of it: `success`, `failed`, `pending`.
    public var status: String?
    /// When it began.
    public var createdTimestamp: String?
    /// When it last changed.
    public var updatedTimestamp: String?

    public init(
        id: String? = nil,
        amount: PaidAmount? = nil,
        speedProcessed: String? = nil,
        status: String? = nil,
        createdTimestamp: String? = nil,
        updatedTimestamp: String? = nil
    ) {
        self.id = id
        self.amount = amount
        self.speedProcessed = speedProcessed
        self.status = status
        self.createdTimestamp = createdTimestamp
        self.updatedTimestamp = updatedTimestamp
    }

    enum CodingKeys: String, CodingKey {
        case id
        case amount
        case speedProcessed = "speed_processed"
        case status
        case createdTimestamp = "created_timestamp"
        case updatedTimestamp = "updated_timestamp"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrivedIfPresent(.id)
        amount = try keys.arrivedIfPresent(.amount)
        speedProcessed = try keys.arrivedIfPresent(.speedProcessed)
        status = try keys.arrivedIfPresent(.status)
        createdTimestamp = try keys.arrivedIfPresent(.createdTimestamp)
        updatedTimestamp = try keys.arrivedIfPresent(.updatedTimestamp)
    }
}

/// An amount of money: `value` divided by `offset`.
public struct PaidAmount: Codable, Hashable, Sendable {
    /// The amount.
    public var value: Int64?
    /// What it is to be divided by: 100.
    public var offset: Int64?

    public init(value: Int64? = nil, offset: Int64? = nil) {
        self.value = value
        self.offset = offset
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        value = try keys.arrivedIfPresent(.value)
        offset = try keys.arrivedIfPresent(.offset)
    }
}

/// An attempt to pay.
public struct PaymentTransaction: Codable, Hashable, Sendable {
    /// Its id.
    public var id: String?
    /// Its id with the payment provider.
    public var pgTransactionId: String?
    /// Who did it: `razorpay`, `payu`, `billdesk`, `zaakpay`, `upi`, …
    public var type: String?
    /// What became of it: `success`, `failed`, `pending`.
    public var status: String?
    /// When it began.
    public var createdTimestamp: String?
    /// When it last changed.
    public var updatedTimestamp: String?
    /// How much.
    public var amount: PaidAmount?
    /// The currency.
    public var currency: String?
    /// How it was paid.
    public var method: PaymentMethod?
    /// Why it failed.
    public var error: PaymentError?

    public init(
        id: String? = nil,
        pgTransactionId: String? = nil,
        type: String? = nil,
        status: String? = nil,
        createdTimestamp: String? = nil,
        updatedTimestamp: String? = nil,
        amount: PaidAmount? = nil,
        currency: String? = nil,
        method: PaymentMethod? = nil,
        error: PaymentError? = nil
    ) {
        self.id = id
        self.pgTransactionId = pgTransactionId
        self.type = type
        self.status = status
        self.createdTimestamp = createdTimestamp
        self.updatedTimestamp = updatedTimestamp
        self.amount = amount
        self.currency = currency
        self.method = method
        self.error = error
    }

    enum CodingKeys: String, CodingKey {
        case id
        case pgTransactionId = "pg_transaction_id"
        case type
        case status
        case createdTimestamp = "created_timestamp"
        case updatedTimestamp = "updated_timestamp"
        case amount
        case currency
        case method
        case error
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrivedIfPresent(.id)
        pgTransactionId = try keys.arrivedIfPresent(.pgTransactionId)
        type = try keys.arrivedIfPresent(.type)
        status = try keys.arrivedIfPresent(.status)
        createdTimestamp = try keys.arrivedIfPresent(.createdTimestamp)
        updatedTimestamp = try keys.arrivedIfPresent(.updatedTimestamp)
        amount = try keys.arrivedIfPresent(.amount)
        currency = try keys.arrivedIfPresent(.currency)
        method = try keys.arrivedIfPresent(.method)
        error = try keys.arrivedIfPresent(.error)
    }
}

/// How something was paid.
public struct PaymentMethod: Codable, Hashable, Sendable {
    /// `upi`, `card`, `netbanking`, `wallet`, …
    public var type: String?

    public init(type: String? = nil) {
        self.type = type
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        type = try keys.arrivedIfPresent(.type)
    }
}

/// Why a payment failed.
public struct PaymentError: Codable, Hashable, Sendable {
    /// The provider's code.
    public var code: String?
    /// The reason, for people.
    public var reason: String?

    public init(code: String? = nil, reason: String? = nil) {
        self.code = code
        self.reason = reason
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        code = try keys.arrivedIfPresent(.code)
        reason = try keys.arrivedIfPresent(.reason)
    }
}

/// Somebody did something with a marketing message.
public struct UserAction: Codable, Hashable, Sendable {
    /// What: `marketing_messages_link_click`.
    public var actionType: String?
    /// When.
    public var timestamp: String?
    /// What they clicked.
    public var marketingMessagesLinkClickData: LinkClick?

    public init(actionType: String? = nil, timestamp: String? = nil, marketingMessagesLinkClickData: LinkClick? = nil) {
        self.actionType = actionType
        self.timestamp = timestamp
        self.marketingMessagesLinkClickData = marketingMessagesLinkClickData
    }

    enum CodingKeys: String, CodingKey {
        case actionType = "action_type"
        case timestamp
        case marketingMessagesLinkClickData = "marketing_messages_link_click_data"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        actionType = try keys.arrivedIfPresent(.actionType)
        timestamp = try keys.arrivedIfPresent(.timestamp)
        marketingMessagesLinkClickData = try keys.arrivedIfPresent(.marketingMessagesLinkClickData)
    }
}

/// A click on a marketing message, of the last seven days.
public struct LinkClick: Codable, Hashable, Sendable {
    /// Where: `cta` or `body`.
    public var clickComponent: String?
    /// Its id.
    public var clickId: String?
    /// The message's token.
    public var trackingToken: String?
    /// Your own id of the product.
    public var productId: String?
    /// The person's browser.
    public var clientUserAgent: String?

    public init(
        clickComponent: String? = nil,
        clickId: String? = nil,
        trackingToken: String? = nil,
        productId: String? = nil,
        clientUserAgent: String? = nil
    ) {
        self.clickComponent = clickComponent
        self.clickId = clickId
        self.trackingToken = trackingToken
        self.productId = productId
        self.clientUserAgent = clientUserAgent
    }

    enum CodingKeys: String, CodingKey {
        case clickComponent = "click_component"
        case clickId = "click_id"
        case trackingToken = "tracking_token"
        case productId = "product_id"
        case clientUserAgent = "client_user_agent"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        clickComponent = try keys.arrivedIfPresent(.clickComponent)
        clickId = try keys.arrivedIfPresent(.clickId)
        trackingToken = try keys.arrivedIfPresent(.trackingToken)
        productId = try keys.arrivedIfPresent(.productId)
        clientUserAgent = try keys.arrivedIfPresent(.clientUserAgent)
    }
}

/// Somebody wants marketing messages, or no more of them.
public struct UserPreference: Codable, Hashable, Sendable {
    /// Who, by WhatsApp id.
    public var waId: String?
    /// Who, by business-scoped user id.
    public var userId: String?
    /// Who, by the user id that linked portfolios share.
    public var parentUserId: String?
    /// The same in a sentence.
    public var detail: String?
    /// Of which messages: `marketing_messages`.
    public var category: String?
    /// What they want.
    public var value: UserPreferenceValue?
    /// The sign-up by which they said so.
    public var signupId: String?
    /// When.
    public var timestamp: String?

    public init(
        waId: String? = nil,
        userId: String? = nil,
        parentUserId: String? = nil,
        detail: String? = nil,
        category: String? = nil,
        value: UserPreferenceValue? = nil,
        signupId: String? = nil,
        timestamp: String? = nil
    ) {
        self.waId = waId
        self.userId = userId
        self.parentUserId = parentUserId
        self.detail = detail
        self.category = category
        self.value = value
        self.signupId = signupId
        self.timestamp = timestamp
    }

    enum CodingKeys: String, CodingKey {
        case waId = "wa_id"
        case userId = "user_id"
        case parentUserId = "parent_user_id"
        case detail
        case category
        case value
        case signupId = "signup_id"
        case timestamp
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        waId = try keys.arrivedIfPresent(.waId)
        userId = try keys.arrivedIfPresent(.userId)
        parentUserId = try keys.arrivedIfPresent(.parentUserId)
        detail = try keys.arrivedIfPresent(.detail)
        category = try keys.arrivedIfPresent(.category)
        value = try keys.arrivedIfPresent(.value)
        signupId = try keys.arrivedIfPresent(.signupId)
        timestamp = try keys.arrivedIfPresent(.timestamp)
    }
}

/// What somebody wants. Values that aren't listed pass too.
public struct UserPreferenceValue: Choice {
    /// No more messages: what you send fails with code 131050.
    public static let stop = UserPreferenceValue(rawValue: "stop")
    /// Messages again.
    public static let resume = UserPreferenceValue(rawValue: "resume")
    /// Messages, which they signed up for.
    public static let signup = UserPreferenceValue(rawValue: "signup")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Somebody has another user id. Since August 2026 the platform tells it in a `system` message.
public struct UserIdUpdate: Codable, Hashable, Sendable {
    /// Who, by WhatsApp id.
    public var waId: String?
    /// The same in a sentence.
    public var detail: String?
    /// Their business-scoped user id.
    public var userId: UserIdChange?
    /// The user id that linked portfolios share.
    public var parentUserId: UserIdChange?
    /// When.
    public var timestamp: String?

    public init(
        waId: String? = nil,
        detail: String? = nil,
        userId: UserIdChange? = nil,
        parentUserId: UserIdChange? = nil,
        timestamp: String? = nil
    ) {
        self.waId = waId
        self.detail = detail
        self.userId = userId
        self.parentUserId = parentUserId
        self.timestamp = timestamp
    }

    enum CodingKeys: String, CodingKey {
        case waId = "wa_id"
        case detail
        case userId = "user_id"
        case parentUserId = "parent_user_id"
        case timestamp
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        waId = try keys.arrivedIfPresent(.waId)
        detail = try keys.arrivedIfPresent(.detail)
        userId = try keys.arrivedIfPresent(.userId)
        parentUserId = try keys.arrivedIfPresent(.parentUserId)
        timestamp = try keys.arrivedIfPresent(.timestamp)
    }
}

/// An id that changed.
public struct UserIdChange: Codable, Hashable, Sendable {
    /// It until now.
    public var previous: String?
    /// It from now on.
    public var current: String?

    public init(previous: String? = nil, current: String? = nil) {
        self.previous = previous
        self.current = current
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        previous = try keys.arrivedIfPresent(.previous)
        current = try keys.arrivedIfPresent(.current)
    }
}

/// A message that was sent with the WhatsApp Business app, or by another app.
public struct MessageEcho: Codable, Hashable, Sendable {
    /// Its id (`wamid.…`).
    public var id: String
    /// When it was written.
    public var timestamp: String
    /// Why there is no content.
    public var errors: [WebhookError]
    /// Who wrote it: the business phone number.
    public var from: String?
    /// Whom it was for, by phone number; not there if they hide it behind a user name.
    public var to: String?
    /// Whom it was for, by business-scoped user id.
    public var toUserId: String?
    /// Whom it was for, by the user id that linked portfolios share.
    public var toParentUserId: String?
    /// The group that it was written in.
    public var groupId: String?
    /// The message that it answers, or how it was forwarded.
    public var context: MessageContext?
    /// Which of the contents it has.
    public var type: String?
    /// Text.
    public var text: InboundText?
    /// A picture.
    public var image: InboundImage?
    /// A video.
    public var video: InboundVideo?
    /// Sound, or a voice message.
    public var audio: InboundAudio?
    /// A voice message, as the platform called it before.
    public var voice: InboundAudio?
    /// A document.
    public var document: InboundDocument?
    /// A sticker.
    public var sticker: InboundSticker?
    /// A place.
    public var location: InboundLocation?
    /// People's contact details.
    public var contacts: [InboundContact]?
    /// The answer to buttons, a list, a flow or another question.
    public var interactive: InteractiveReply?
    /// A quick reply of a template that was tapped.
    public var button: InboundButton?
    /// Products of your catalog that they want.
    public var order: InboundOrder?
    /// An emoji on a message, or its removal.
    public var reaction: InboundReaction?
    /// What the platform says about a person. It opens no customer service window.
    public var system: SystemMessage?
    /// Another wording of an earlier message. Only numbers that the WhatsApp Business app has too get these.
    public var edit: InboundEdit?
    /// An earlier message was taken back. Only numbers that the WhatsApp Business app has too get these.
    public var revoke: InboundRevocation?
    /// Something that the platform doesn't hand on, and since 2026 what it was.
    public var unsupported: UnsupportedContent?

    public init(
        id: String,
        timestamp: String,
        errors: [WebhookError],
        from: String? = nil,
        to: String? = nil,
        toUserId: String? = nil,
        toParentUserId: String? = nil,
        groupId: String? = nil,
        context: MessageContext? = nil,
        type: String? = nil,
        text: InboundText? = nil,
        image: InboundImage? = nil,
        video: InboundVideo? = nil,
        audio: InboundAudio? = nil,
        voice: InboundAudio? = nil,
        document: InboundDocument? = nil,
        sticker: InboundSticker? = nil,
        location: InboundLocation? = nil,
        contacts: [InboundContact]? = nil,
        interactive: InteractiveReply? = nil,
        button: InboundButton? = nil,
        order: InboundOrder? = nil,
        reaction: InboundReaction? = nil,
        system: SystemMessage? = nil,
        edit: InboundEdit? = nil,
        revoke: InboundRevocation? = nil,
        unsupported: UnsupportedContent? = nil
    ) {
        self.id = id
        self.timestamp = timestamp
        self.errors = errors
        self.from = from
        self.to = to
        self.toUserId = toUserId
        self.toParentUserId = toParentUserId
        self.groupId = groupId
        self.context = context
        self.type = type
        self.text = text
        self.image = image
        self.video = video
        self.audio = audio
        self.voice = voice
        self.document = document
        self.sticker = sticker
        self.location = location
        self.contacts = contacts
        self.interactive = interactive
        self.button = button
        self.order = order
        self.reaction = reaction
        self.system = system
        self.edit = edit
        self.revoke = revoke
        self.unsupported = unsupported
    }

    enum CodingKeys: String, CodingKey {
        case id
        case timestamp
        case errors
        case from
        case to
        case toUserId = "to_user_id"
        case toParentUserId = "to_parent_user_id"
        case groupId = "group_id"
        case context
        case type
        case text
        case image
        case video
        case audio
        case voice
        case document
        case sticker
        case location
        case contacts
        case interactive
        case button
        case order
        case reaction
        case system
        case edit
        case revoke
        case unsupported
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
        timestamp = try keys.arrived(.timestamp)
        errors = try keys.arrived(.errors)
        from = try keys.arrivedIfPresent(.from)
        to = try keys.arrivedIfPresent(.to)
        toUserId = try keys.arrivedIfPresent(.toUserId)
        toParentUserId = try keys.arrivedIfPresent(.toParentUserId)
        groupId = try keys.arrivedIfPresent(.groupId)
        context = try keys.arrivedIfPresent(.context)
        type = try keys.arrivedIfPresent(.type)
        text = try keys.arrivedIfPresent(.text)
        image = try keys.arrivedIfPresent(.image)
        video = try keys.arrivedIfPresent(.video)
        audio = try keys.arrivedIfPresent(.audio)
        voice = try keys.arrivedIfPresent(.voice)
        document = try keys.arrivedIfPresent(.document)
        sticker = try keys.arrivedIfPresent(.sticker)
        location = try keys.arrivedIfPresent(.location)
        contacts = try keys.arrivedIfPresent(.contacts)
        interactive = try keys.arrivedIfPresent(.interactive)
        button = try keys.arrivedIfPresent(.button)
        order = try keys.arrivedIfPresent(.order)
        reaction = try keys.arrivedIfPresent(.reaction)
        system = try keys.arrivedIfPresent(.system)
        edit = try keys.arrivedIfPresent(.edit)
        revoke = try keys.arrivedIfPresent(.revoke)
        unsupported = try keys.arrivedIfPresent(.unsupported)
    }
}

/// A piece of the chats that the WhatsApp Business app had before.
public struct HistoryChunk: Codable, Hashable, Sendable {
    /// The chats.
    public var threads: [HistoryThread]
    /// Why there is none: the business may decline to share it.
    public var errors: [WebhookError]
    /// Where it belongs.
    public var metadata: HistoryMetadata?

    public init(threads: [HistoryThread], errors: [WebhookError], metadata: HistoryMetadata? = nil) {
        self.threads = threads
        self.errors = errors
        self.metadata = metadata
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        threads = try keys.apart(.threads)
        errors = try keys.arrived(.errors)
        metadata = try keys.arrivedIfPresent(.metadata)
    }
}

/// A chat of the history.
public struct HistoryThread: Codable, Hashable, Sendable {
    /// Its messages. One that can't be read isn't among them, and stands in the event's data only.
    public var messages: [HistoryMessage]
    /// With whom: their phone number.
    public var id: String?
    /// With whom, in all ways.
    public var context: HistoryPerson?

    public init(messages: [HistoryMessage], id: String? = nil, context: HistoryPerson? = nil) {
        self.messages = messages
        self.id = id
        self.context = context
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        messages = try keys.apart(.messages)
        id = try keys.arrivedIfPresent(.id)
        context = try keys.arrivedIfPresent(.context)
    }
}

/// A message of the history, or the file that belongs to one. Of type `media_placeholder` it has a file, which comes in an event of its own with the same id.
public struct HistoryMessage: Codable, Hashable, Sendable {
    /// Its id (`wamid.…`).
    public var id: String
    /// When it was written.
    public var timestamp: String
    /// Why there is no content.
    public var errors: [WebhookError]
    /// Who wrote it: a person, or the business phone number.
    public var from: String?
    /// Who wrote it, by business-scoped user id.
    public var fromUserId: String?
    /// Who wrote it, by the user id that linked portfolios share.
    public var fromParentUserId: String?
    /// Whom it was for, by phone number; not there if they hide it behind a user name.
    public var to: String?
    /// Whom it was for, by business-scoped user id.
    public var toUserId: String?
    /// Whom it was for, by the user id that linked portfolios share.
    public var toParentUserId: String?
    /// The group that it was written in.
    public var groupId: String?
    /// The message that it answers, or how it was forwarded.
    public var context: MessageContext?
    /// What had become of it.
    public var historyContext: HistoryContext?
    /// Which of the contents it has.
    public var type: String?
    /// Text.
    public var text: InboundText?
    /// A picture.
    public var image: InboundImage?
    /// A video.
    public var video: InboundVideo?
    /// Sound, or a voice message.
    public var audio: InboundAudio?
    /// A voice message, as the platform called it before.
    public var voice: InboundAudio?
    /// A document.
    public var document: InboundDocument?
    /// A sticker.
    public var sticker: InboundSticker?
    /// A place.
    public var location: InboundLocation?
    /// People's contact details.
    public var contacts: [InboundContact]?
    /// The answer to buttons, a list, a flow or another question.
    public var interactive: InteractiveReply?
    /// A quick reply of a template that was tapped.
    public var button: InboundButton?
    /// Products of your catalog that they want.
    public var order: InboundOrder?
    /// An emoji on a message, or its removal.
    public var reaction: InboundReaction?
    /// What the platform says about a person. It opens no customer service window.
    public var system: SystemMessage?
    /// Another wording of an earlier message. Only numbers that the WhatsApp Business app has too get these.
    public var edit: InboundEdit?
    /// An earlier message was taken back. Only numbers that the WhatsApp Business app has too get these.
    public var revoke: InboundRevocation?
    /// Something that the platform doesn't hand on, and since 2026 what it was.
    public var unsupported: UnsupportedContent?

    public init(
        id: String,
        timestamp: String,
        errors: [WebhookError],
        from: String? = nil,
        fromUserId: String? = nil,
        fromParentUserId: String? = nil,
        to: String? = nil,
        toUserId: String? = nil,
        toParentUserId: String? = nil,
        groupId: String? = nil,
        context: MessageContext? = nil,
        historyContext: HistoryContext? = nil,
        type: String? = nil,
        text: InboundText? = nil,
        image: InboundImage? = nil,
        video: InboundVideo? = nil,
        audio: InboundAudio? = nil,
        voice: InboundAudio? = nil,
        document: InboundDocument? = nil,
        sticker: InboundSticker? = nil,
        location: InboundLocation? = nil,
        contacts: [InboundContact]? = nil,
        interactive: InteractiveReply? = nil,
        button: InboundButton? = nil,
        order: InboundOrder? = nil,
        reaction: InboundReaction? = nil,
        system: SystemMessage? = nil,
        edit: InboundEdit? = nil,
        revoke: InboundRevocation? = nil,
        unsupported: UnsupportedContent? = nil
    ) {
        self.id = id
        self.timestamp = timestamp
        self.errors = errors
        self.from = from
        self.fromUserId = fromUserId
        self.fromParentUserId = fromParentUserId
        self.to = to
        self.toUserId = toUserId
        self.toParentUserId = toParentUserId
        self.groupId = groupId
        self.context = context
        self.historyContext = historyContext
        self.type = type
        self.text = text
        self.image = image
        self.video = video
        self.audio = audio
        self.voice = voice
        self.document = document
        self.sticker = sticker
        self.location = location
        self.contacts = contacts
        self.interactive = interactive
        self.button = button
        self.order = order
        self.reaction = reaction
        self.system = system
        self.edit = edit
        self.revoke = revoke
        self.unsupported = unsupported
    }

    enum CodingKeys: String, CodingKey {
        case id
        case timestamp
        case errors
        case from
        case fromUserId = "from_user_id"
        case fromParentUserId = "from_parent_user_id"
        case to
        case toUserId = "to_user_id"
        case toParentUserId = "to_parent_user_id"
        case groupId = "group_id"
        case context
        case historyContext = "history_context"
        case type
        case text
        case image
        case video
        case audio
        case voice
        case document
        case sticker
        case location
        case contacts
        case interactive
        case button
        case order
        case reaction
        case system
        case edit
        case revoke
        case unsupported
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
        timestamp = try keys.arrived(.timestamp)
        errors = try keys.arrived(.errors)
        from = try keys.arrivedIfPresent(.from)
        fromUserId = try keys.arrivedIfPresent(.fromUserId)
        fromParentUserId = try keys.arrivedIfPresent(.fromParentUserId)
        to = try keys.arrivedIfPresent(.to)
        toUserId = try keys.arrivedIfPresent(.toUserId)
        toParentUserId = try keys.arrivedIfPresent(.toParentUserId)
        groupId = try keys.arrivedIfPresent(.groupId)
        context = try keys.arrivedIfPresent(.context)
        historyContext = try keys.arrivedIfPresent(.historyContext)
        type = try keys.arrivedIfPresent(.type)
        text = try keys.arrivedIfPresent(.text)
        image = try keys.arrivedIfPresent(.image)
        video = try keys.arrivedIfPresent(.video)
        audio = try keys.arrivedIfPresent(.audio)
        voice = try keys.arrivedIfPresent(.voice)
        document = try keys.arrivedIfPresent(.document)
        sticker = try keys.arrivedIfPresent(.sticker)
        location = try keys.arrivedIfPresent(.location)
        contacts = try keys.arrivedIfPresent(.contacts)
        interactive = try keys.arrivedIfPresent(.interactive)
        button = try keys.arrivedIfPresent(.button)
        order = try keys.arrivedIfPresent(.order)
        reaction = try keys.arrivedIfPresent(.reaction)
        system = try keys.arrivedIfPresent(.system)
        edit = try keys.arrivedIfPresent(.edit)
        revoke = try keys.arrivedIfPresent(.revoke)
        unsupported = try keys.arrivedIfPresent(.unsupported)
    }
}

/// What had become of a message of the history.
public struct HistoryContext: Codable, Hashable, Sendable {
    /// What had become of it.
    public var status: HistoryMessageStatus?

    public init(status: HistoryMessageStatus? = nil) {
        self.status = status
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        status = try keys.arrivedIfPresent(.status)
    }
}

/// What had become of a message of the history. Values that aren't listed pass too.
public struct HistoryMessageStatus: Choice {
    /// It wasn't sent yet.
    public static let pending = HistoryMessageStatus(rawValue: "PENDING")
    /// It was sent.
    public static let sent = HistoryMessageStatus(rawValue: "SENT")
    /// It was on the device.
    public static let delivered = HistoryMessageStatus(rawValue: "DELIVERED")
    /// It was seen.
    public static let read = HistoryMessageStatus(rawValue: "READ")
    /// It was played.
    public static let played = HistoryMessageStatus(rawValue: "PLAYED")
    /// It wasn't sent.
    public static let error = HistoryMessageStatus(rawValue: "ERROR")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// With whom a chat of the history is.
public struct HistoryPerson: Codable, Hashable, Sendable {
    /// Their WhatsApp id.
    public var waId: String?
    /// Their business-scoped user id.
    public var userId: String?
    /// The user id that linked portfolios share.
    public var parentUserId: String?
    /// Their user name.
    public var username: String?

    public init(waId: String? = nil, userId: String? = nil, parentUserId: String? = nil, username: String? = nil) {
        self.waId = waId
        self.userId = userId
        self.parentUserId = parentUserId
        self.username = username
    }

    enum CodingKeys: String, CodingKey {
        case waId = "wa_id"
        case userId = "user_id"
        case parentUserId = "parent_user_id"
        case username
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        waId = try keys.arrivedIfPresent(.waId)
        userId = try keys.arrivedIfPresent(.userId)
        parentUserId = try keys.arrivedIfPresent(.parentUserId)
        username = try keys.arrivedIfPresent(.username)
    }
}

/// Where a piece of the history belongs.
public struct HistoryMetadata: Codable, Hashable, Sendable {
    /// 0 is the last day, 1 the last 90 days, 2 the last 180 days.
    public var phase: Int64?
    /// Its place among the pieces of its phase, which come in any order.
    public var chunkOrder: Int64?
    /// How much of the whole has been sent, in per cent.
    public var progress: Int64?

    public init(phase: Int64? = nil, chunkOrder: Int64? = nil, progress: Int64? = nil) {
        self.phase = phase
        self.chunkOrder = chunkOrder
        self.progress = progress
    }

    enum CodingKeys: String, CodingKey {
        case phase
        case chunkOrder = "chunk_order"
        case progress
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        phase = try keys.arrivedIfPresent(.phase)
        chunkOrder = try keys.arrivedIfPresent(.chunkOrder)
        progress = try keys.arrivedIfPresent(.progress)
    }
}

/// A person came into the WhatsApp Business app's contacts, or left them.
public struct StateSync: Codable, Hashable, Sendable {
    /// `contact`.
    public var type: String?
    /// What happened.
    public var action: StateSyncAction?
    /// The person.
    public var contact: SyncedContact?
    /// When.
    public var metadata: StateSyncMetadata?

    public init(
        type: String? = nil,
        action: StateSyncAction? = nil,
        contact: SyncedContact? = nil,
        metadata: StateSyncMetadata? = nil
    ) {
        self.type = type
        self.action = action
        self.contact = contact
        self.metadata = metadata
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        type = try keys.arrivedIfPresent(.type)
        action = try keys.arrivedIfPresent(.action)
        contact = try keys.arrivedIfPresent(.contact)
        metadata = try keys.arrivedIfPresent(.metadata)
    }
}

/// What happened to a contact. Values that aren't listed pass too.
public struct StateSyncAction: Choice {
    /// It is new, or was changed.
    public static let add = StateSyncAction(rawValue: "add")
    /// It is gone.
    public static let remove = StateSyncAction(rawValue: "remove")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A person among the WhatsApp Business app's contacts.
public struct SyncedContact: Codable, Hashable, Sendable {
    /// All of their name; not there when they are gone.
    public var fullName: String?
    /// Their first name.
    public var firstName: String?
    /// Their phone number.
    public var phoneNumber: String?
    /// Their business-scoped user id.
    public var userId: String?
    /// The user id that linked portfolios share.
    public var parentUserId: String?
    /// Their user name.
    public var username: String?

    public init(
        fullName: String? = nil,
        firstName: String? = nil,
        phoneNumber: String? = nil,
        userId: String? = nil,
        parentUserId: String? = nil,
        username: String? = nil
    ) {
        self.fullName = fullName
        self.firstName = firstName
        self.phoneNumber = phoneNumber
        self.userId = userId
        self.parentUserId = parentUserId
        self.username = username
    }

    enum CodingKeys: String, CodingKey {
        case fullName = "full_name"
        case firstName = "first_name"
        case phoneNumber = "phone_number"
        case userId = "user_id"
        case parentUserId = "parent_user_id"
        case username
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        fullName = try keys.arrivedIfPresent(.fullName)
        firstName = try keys.arrivedIfPresent(.firstName)
        phoneNumber = try keys.arrivedIfPresent(.phoneNumber)
        userId = try keys.arrivedIfPresent(.userId)
        parentUserId = try keys.arrivedIfPresent(.parentUserId)
        username = try keys.arrivedIfPresent(.username)
    }
}

/// When a contact changed.
public struct StateSyncMetadata: Codable, Hashable, Sendable {
    /// When.
    public var timestamp: String?

    public init(timestamp: String? = nil) {
        self.timestamp = timestamp
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        timestamp = try keys.arrivedIfPresent(.timestamp)
    }
}

/// A conversation has another owner.
public struct MessagingHandover: Codable, Hashable, Sendable {
    /// `control_passed` or `control_taken`.
    public var type: String?
    /// When.
    public var timestamp: String?
    /// With whom the conversation is.
    public var sender: HandoverPerson?
    /// The business phone number.
    public var recipient: HandoverNumber?
    /// Who had it and who has it, where one gave it to the other.
    public var controlPassed: HandoverControl?
    /// Who had it and who has it, where one took it from the other.
    public var controlTaken: HandoverControl?

    public init(
        type: String? = nil,
        timestamp: String? = nil,
        sender: HandoverPerson? = nil,
        recipient: HandoverNumber? = nil,
        controlPassed: HandoverControl? = nil,
        controlTaken: HandoverControl? = nil
    ) {
        self.type = type
        self.timestamp = timestamp
        self.sender = sender
        self.recipient = recipient
        self.controlPassed = controlPassed
        self.controlTaken = controlTaken
    }

    enum CodingKeys: String, CodingKey {
        case type
        case timestamp
        case sender
        case recipient
        case controlPassed = "control_passed"
        case controlTaken = "control_taken"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        type = try keys.arrivedIfPresent(.type)
        timestamp = try keys.arrivedIfPresent(.timestamp)
        sender = try keys.arrivedIfPresent(.sender)
        recipient = try keys.arrivedIfPresent(.recipient)
        controlPassed = try keys.arrivedIfPresent(.controlPassed)
        controlTaken = try keys.arrivedIfPresent(.controlTaken)
    }
}

/// With whom a conversation is.
public struct HandoverPerson: Codable, Hashable, Sendable {
    /// Their phone number.
    public var phoneNumber: String?
    /// Their business-scoped user id.
    public var userId: String?

    public init(phoneNumber: String? = nil, userId: String? = nil) {
        self.phoneNumber = phoneNumber
        self.userId = userId
    }

    enum CodingKeys: String, CodingKey {
        case phoneNumber = "phone_number"
        case userId = "user_id"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        phoneNumber = try keys.arrivedIfPresent(.phoneNumber)
        userId = try keys.arrivedIfPresent(.userId)
    }
}

/// The business phone number of a conversation.
public struct HandoverNumber: Codable, Hashable, Sendable {
    /// Its id.
    public var phoneNumberId: String?
    /// The number itself.
    public var displayPhoneNumber: String?

    public init(phoneNumberId: String? = nil, displayPhoneNumber: String? = nil) {
        self.phoneNumberId = phoneNumberId
        self.displayPhoneNumber = displayPhoneNumber
    }

    enum CodingKeys: String, CodingKey {
        case phoneNumberId = "phone_number_id"
        case displayPhoneNumber = "display_phone_number"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        phoneNumberId = try keys.arrivedIfPresent(.phoneNumberId)
        displayPhoneNumber = try keys.arrivedIfPresent(.displayPhoneNumber)
    }
}

/// Who had a conversation and who has it.
public struct HandoverControl: Codable, Hashable, Sendable {
    /// The app that had it.
    public var previousOwnerAppId: String?
    /// What that is there for: `customer_service`, `marketing`, `utility`, `ctwa`, `ai_agent`, `escalation`.
    public var previousOwnerRole: String?
    /// The same, as the platform told it before.
    public var previousOwnerAppRole: String?
    /// The app that has it.
    public var newOwnerAppId: String?
    /// What that is there for.
    public var newOwnerRole: String?
    /// What the one tells the other, up to 2,000 characters.
    public var metadata: String?
    /// What the conversation was about.
    public var conversationContext: ConversationContext?

    public init(
        previousOwnerAppId: String? = nil,
        previousOwnerRole: String? = nil,
        previousOwnerAppRole: String? = nil,
        newOwnerAppId: String? = nil,
        newOwnerRole: String? = nil,
        metadata: String? = nil,
        conversationContext: ConversationContext? = nil
    ) {
        self.previousOwnerAppId = previousOwnerAppId
        self.previousOwnerRole = previousOwnerRole
        self.previousOwnerAppRole = previousOwnerAppRole
        self.newOwnerAppId = newOwnerAppId
        self.newOwnerRole = newOwnerRole
        self.metadata = metadata
        self.conversationContext = conversationContext
    }

    enum CodingKeys: String, CodingKey {
        case previousOwnerAppId = "previous_owner_app_id"
        case previousOwnerRole = "previous_owner_role"
        case previousOwnerAppRole = "previous_owner_app_role"
        case newOwnerAppId = "new_owner_app_id"
        case newOwnerRole = "new_owner_role"
        case metadata
        case conversationContext = "conversation_context"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        previousOwnerAppId = try keys.arrivedIfPresent(.previousOwnerAppId)
        previousOwnerRole = try keys.arrivedIfPresent(.previousOwnerRole)
        previousOwnerAppRole = try keys.arrivedIfPresent(.previousOwnerAppRole)
        newOwnerAppId = try keys.arrivedIfPresent(.newOwnerAppId)
        newOwnerRole = try keys.arrivedIfPresent(.newOwnerRole)
        metadata = try keys.arrivedIfPresent(.metadata)
        conversationContext = try keys.arrivedIfPresent(.conversationContext)
    }
}

/// What a conversation was about.
public struct ConversationContext: Codable, Hashable, Sendable {
    /// `summary`.
    public var type: String?
    /// It in short.
    public var summary: ConversationSummary?

    public init(type: String? = nil, summary: ConversationSummary? = nil) {
        self.type = type
        self.summary = summary
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        type = try keys.arrivedIfPresent(.type)
        summary = try keys.arrivedIfPresent(.summary)
    }
}

/// A conversation in short.
public struct ConversationSummary: Codable, Hashable, Sendable {
    /// The text.
    public var text: String?

    public init(text: String? = nil) {
        self.text = text
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        text = try keys.arrivedIfPresent(.text)
    }
}

/// What happens in conversations that another app owns. Don't answer it: that takes the conversation.
public struct Standby: Codable, Hashable, Sendable {
    /// The business phone number.
    public var metadata: NumberMetadata?
    /// What happened.
    public var standby: StandbyItems?

    public init(metadata: NumberMetadata? = nil, standby: StandbyItems? = nil) {
        self.metadata = metadata
        self.standby = standby
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        metadata = try keys.arrivedIfPresent(.metadata)
        standby = try keys.arrivedIfPresent(.standby)
    }
}

/// A business phone number.
public struct NumberMetadata: Codable, Hashable, Sendable {
    /// The number itself.
    public var displayPhoneNumber: String?
    /// Its id.
    public var phoneNumberId: String?

    public init(displayPhoneNumber: String? = nil, phoneNumberId: String? = nil) {
        self.displayPhoneNumber = displayPhoneNumber
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case displayPhoneNumber = "display_phone_number"
        case phoneNumberId = "phone_number_id"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        displayPhoneNumber = try keys.arrivedIfPresent(.displayPhoneNumber)
        phoneNumberId = try keys.arrivedIfPresent(.phoneNumberId)
    }
}

/// What happened in conversations that another app owns.
public struct StandbyItems: Codable, Hashable, Sendable {
    /// The people.
    public var contacts: [Contact]
    /// What they wrote.
    public var messages: [InboundMessage]
    /// What was written to them.
    public var messageEchoes: [StandbyEcho]
    /// What became of it.
    public var statuses: [Status]

    public init(contacts: [Contact], messages: [InboundMessage], messageEchoes: [StandbyEcho], statuses: [Status]) {
        self.contacts = contacts
        self.messages = messages
        self.messageEchoes = messageEchoes
        self.statuses = statuses
    }

    enum CodingKeys: String, CodingKey {
        case contacts
        case messages
        case messageEchoes = "message_echoes"
        case statuses
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        contacts = try keys.apart(.contacts)
        messages = try keys.apart(.messages)
        messageEchoes = try keys.apart(.messageEchoes)
        statuses = try keys.apart(.statuses)
    }
}

/// What is known of a person.
public struct Contact: Codable, Hashable, Sendable {
    /// What they call themselves.
    public var profile: Profile?
    /// Their WhatsApp id; not there if they hide it behind a user name.
    public var waId: String?
    /// Their business-scoped user id.
    public var userId: String?
    /// The user id that linked portfolios share.
    public var parentUserId: String?
    /// The hash of their identity, where the number checks identities.
    public var identityKeyHash: String?

    public init(
        profile: Profile? = nil,
        waId: String? = nil,
        userId: String? = nil,
        parentUserId: String? = nil,
        identityKeyHash: String? = nil
    ) {
        self.profile = profile
        self.waId = waId
        self.userId = userId
        self.parentUserId = parentUserId
        self.identityKeyHash = identityKeyHash
    }

    enum CodingKeys: String, CodingKey {
        case profile
        case waId = "wa_id"
        case userId = "user_id"
        case parentUserId = "parent_user_id"
        case identityKeyHash = "identity_key_hash"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        profile = try keys.arrivedIfPresent(.profile)
        waId = try keys.arrivedIfPresent(.waId)
        userId = try keys.arrivedIfPresent(.userId)
        parentUserId = try keys.arrivedIfPresent(.parentUserId)
        identityKeyHash = try keys.arrivedIfPresent(.identityKeyHash)
    }
}

/// What a person calls themselves.
public struct Profile: Codable, Hashable, Sendable {
    /// Their name.
    public var name: String?
    /// Their user name.
    public var username: String?

    public init(name: String? = nil, username: String? = nil) {
        self.name = name
        self.username = username
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        name = try keys.arrivedIfPresent(.name)
        username = try keys.arrivedIfPresent(.username)
    }
}

/// What another app wrote to somebody.
public struct StandbyEcho: Codable, Hashable, Sendable {
    /// The message.
    public var id: String?
    /// When.
    public var timestamp: String?
    /// What was sent, as the app asked for it.
    public var message: JSONValue?
    /// The template that it was made of.
    public var template: JSONValue?
    /// The flow that it began.
    public var flow: JSONValue?

    public init(
        id: String? = nil,
        timestamp: String? = nil,
        message: JSONValue? = nil,
        template: JSONValue? = nil,
        flow: JSONValue? = nil
    ) {
        self.id = id
        self.timestamp = timestamp
        self.message = message
        self.template = template
        self.flow = flow
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrivedIfPresent(.id)
        timestamp = try keys.arrivedIfPresent(.timestamp)
        message = try keys.arrivedIfPresent(.message)
        template = try keys.arrivedIfPresent(.template)
        flow = try keys.arrivedIfPresent(.flow)
    }
}

/// A call begins or ends.
public struct CallUpdate: Codable, Hashable, Sendable {
    /// Its id (`wacid.…`): accept, reject or end it by this.
    public var id: String
    /// Why it failed, where the platform says so here and not in an event of its own.
    public var errors: [WebhookError]
    /// What happened.
    public var event: CallEventKind?
    /// When.
    public var timestamp: String?
    /// Who began it.
    public var direction: CallDirection?
    /// Who called, by phone number.
    public var from: String?
    /// Who called, by business-scoped user id.
    public var fromUserId: String?
    /// Who called, by the user id that linked portfolios share.
    public var fromParentUserId: String?
    /// Who was called, by phone number.
    public var to: String?
    /// Who was called, by business-scoped user id.
    public var toUserId: String?
    /// Who was called, by the user id that linked portfolios share.
    public var toParentUserId: String?
    /// How to connect: their offer, or the answer to yours.
    public var session: CallSession?
    /// The same, as the platform told it before.
    public var connection: CallConnection?
    /// What you put into the link that they tapped.
    public var deeplinkPayload: String?
    /// What you put into the button that they tapped.
    public var ctaPayload: String?
    /// Your own note from when you called.
    public var bizOpaqueCallbackData: String?
    /// How it ended.
    public var status: CallOutcome?
    /// When it was picked up; not there if it wasn't.
    public var startTime: String?
    /// When it ended, if it was picked up.
    public var endTime: String?
    /// How long it took, in seconds, if it was picked up.
    public var duration: Int64?
    /// What was said, as sound.
    public var callRecording: CallRecording?
    /// What was said, as text.
    public var callTranscript: CallTranscript?

    public init(
        id: String,
        errors: [WebhookError],
        event: CallEventKind? = nil,
        timestamp: String? = nil,
        direction: CallDirection? = nil,
        from: String? = nil,
        fromUserId: String? = nil,
        fromParentUserId: String? = nil,
        to: String? = nil,
        toUserId: String? = nil,
        toParentUserId: String? = nil,
        session: CallSession? = nil,
        connection: CallConnection? = nil,
        deeplinkPayload: String? = nil,
        ctaPayload: String? = nil,
        bizOpaqueCallbackData: String? = nil,
        status: CallOutcome? = nil,
        startTime: String? = nil,
        endTime: String? = nil,
        duration: Int64? = nil,
        callRecording: CallRecording? = nil,
        callTranscript: CallTranscript? = nil
    ) {
        self.id = id
        self.errors = errors
        self.event = event
        self.timestamp = timestamp
        self.direction = direction
        self.from = from
        self.fromUserId = fromUserId
        self.fromParentUserId = fromParentUserId
        self.to = to
        self.toUserId = toUserId
        self.toParentUserId = toParentUserId
        self.session = session
        self.connection = connection
        self.deeplinkPayload = deeplinkPayload
        self.ctaPayload = ctaPayload
        self.bizOpaqueCallbackData = bizOpaqueCallbackData
        self.status = status
        self.startTime = startTime
        self.endTime = endTime
        self.duration = duration
        self.callRecording = callRecording
        self.callTranscript = callTranscript
    }

    enum CodingKeys: String, CodingKey {
        case id
        case errors
        case event
        case timestamp
        case direction
        case from
        case fromUserId = "from_user_id"
        case fromParentUserId = "from_parent_user_id"
        case to
        case toUserId = "to_user_id"
        case toParentUserId = "to_parent_user_id"
        case session
        case connection
        case deeplinkPayload = "deeplink_payload"
        case ctaPayload = "cta_payload"
        case bizOpaqueCallbackData = "biz_opaque_callback_data"
        case status
        case startTime = "start_time"
        case endTime = "end_time"
        case duration
        case callRecording = "call_recording"
        case callTranscript = "call_transcript"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
        errors = try keys.arrived(.errors)
        event = try keys.arrivedIfPresent(.event)
        timestamp = try keys.arrivedIfPresent(.timestamp)
        direction = try keys.arrivedIfPresent(.direction)
        from = try keys.arrivedIfPresent(.from)
        fromUserId = try keys.arrivedIfPresent(.fromUserId)
        fromParentUserId = try keys.arrivedIfPresent(.fromParentUserId)
        to = try keys.arrivedIfPresent(.to)
        toUserId = try keys.arrivedIfPresent(.toUserId)
        toParentUserId = try keys.arrivedIfPresent(.toParentUserId)
        session = try keys.arrivedIfPresent(.session)
        connection = try keys.arrivedIfPresent(.connection)
        deeplinkPayload = try keys.arrivedIfPresent(.deeplinkPayload)
        ctaPayload = try keys.arrivedIfPresent(.ctaPayload)
        bizOpaqueCallbackData = try keys.arrivedIfPresent(.bizOpaqueCallbackData)
        status = try keys.arrivedIfPresent(.status)
        startTime = try keys.arrivedIfPresent(.startTime)
        endTime = try keys.arrivedIfPresent(.endTime)
        duration = try keys.arrivedIfPresent(.duration)
        callRecording = try keys.arrivedIfPresent(.callRecording)
        callTranscript = try keys.arrivedIfPresent(.callTranscript)
    }
}

/// What happened to a call. Values that aren't listed pass too.
public struct CallEventKind: Choice {
    /// It begins: within half a minute accept a call that somebody makes to you.
    public static let connect = CallEventKind(rawValue: "connect")
    /// It ended, or wasn't picked up.
    public static let terminate = CallEventKind(rawValue: "terminate")
    /// It began, and goes on by SIP.
    public static let callCreated = CallEventKind(rawValue: "call_created")
    /// Its recording can be downloaded.
    public static let callRecordingAvailable = CallEventKind(rawValue: "call_recording_available")
    /// Its transcript can be downloaded.
    public static let callTranscriptionAvailable = CallEventKind(rawValue: "call_transcription_available")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Who began a call. Values that aren't listed pass too.
public struct CallDirection: Choice {
    /// The person.
    public static let userInitiated = CallDirection(rawValue: "USER_INITIATED")
    /// You.
    public static let businessInitiated = CallDirection(rawValue: "BUSINESS_INITIATED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// How to connect a call.
public struct CallSession: Codable, Hashable, Sendable {
    /// `offer` or `answer`.
    public var sdpType: String?
    /// The session description (RFC 8866).
    public var sdp: String?

    public init(sdpType: String? = nil, sdp: String? = nil) {
        self.sdpType = sdpType
        self.sdp = sdp
    }

    enum CodingKeys: String, CodingKey {
        case sdpType = "sdp_type"
        case sdp
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        sdpType = try keys.arrivedIfPresent(.sdpType)
        sdp = try keys.arrivedIfPresent(.sdp)
    }
}

/// How to connect a call, as the platform told it before.
public struct CallConnection: Codable, Hashable, Sendable {
    /// The session.
    public var webrtc: CallDescription?

    public init(webrtc: CallDescription? = nil) {
        self.webrtc = webrtc
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        webrtc = try keys.arrivedIfPresent(.webrtc)
    }
}

/// The session of a call, as the platform told it before.
public struct CallDescription: Codable, Hashable, Sendable {
    /// The session description, as JSON in text.
    public var sdp: String?

    public init(sdp: String? = nil) {
        self.sdp = sdp
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        sdp = try keys.arrivedIfPresent(.sdp)
    }
}

/// How a call ended. Values that aren't listed pass too.
public struct CallOutcome: Choice {
    /// Somebody hung up.
    public static let completed = CallOutcome(rawValue: "COMPLETED")
    /// It failed, or wasn't picked up.
    public static let failed = CallOutcome(rawValue: "FAILED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// What was said in a call, as sound.
public struct CallRecording: Codable, Hashable, Sendable {
    /// `audio`.
    public var type: String?
    /// The file.
    public var audio: InboundAudio?

    public init(type: String? = nil, audio: InboundAudio? = nil) {
        self.type = type
        self.audio = audio
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        type = try keys.arrivedIfPresent(.type)
        audio = try keys.arrivedIfPresent(.audio)
    }
}

/// What was said in a call, as text.
public struct CallTranscript: Codable, Hashable, Sendable {
    /// `document`.
    public var type: String?
    /// The file.
    public var document: InboundDocument?

    public init(type: String? = nil, document: InboundDocument? = nil) {
        self.type = type
        self.document = document
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        type = try keys.arrivedIfPresent(.type)
        document = try keys.arrivedIfPresent(.document)
    }
}

/// What becomes of a call that you began.
public struct CallStatus: Codable, Hashable, Sendable {
    /// The call.
    public var id: String
    /// What became of it.
    public var status: CallStatusKind
    /// `call`.
    public var type: String?
    /// When.
    public var timestamp: String?
    /// Who was called, by phone number.
    public var recipientId: String?
    /// Who was called, by business-scoped user id.
    public var recipientUserId: String?
    /// Who was called, by the user id that linked portfolios share.
    public var recipientParentUserId: String?
    /// Your own note from when you called.
    public var bizOpaqueCallbackData: String?

    public init(
        id: String,
        status: CallStatusKind,
        type: String? = nil,
        timestamp: String? = nil,
        recipientId: String? = nil,
        recipientUserId: String? = nil,
        recipientParentUserId: String? = nil,
        bizOpaqueCallbackData: String? = nil
    ) {
        self.id = id
        self.status = status
        self.type = type
        self.timestamp = timestamp
        self.recipientId = recipientId
        self.recipientUserId = recipientUserId
        self.recipientParentUserId = recipientParentUserId
        self.bizOpaqueCallbackData = bizOpaqueCallbackData
    }

    enum CodingKeys: String, CodingKey {
        case id
        case status
        case type
        case timestamp
        case recipientId = "recipient_id"
        case recipientUserId = "recipient_user_id"
        case recipientParentUserId = "recipient_parent_user_id"
        case bizOpaqueCallbackData = "biz_opaque_callback_data"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
        status = try keys.arrived(.status)
        type = try keys.arrivedIfPresent(.type)
        timestamp = try keys.arrivedIfPresent(.timestamp)
        recipientId = try keys.arrivedIfPresent(.recipientId)
        recipientUserId = try keys.arrivedIfPresent(.recipientUserId)
        recipientParentUserId = try keys.arrivedIfPresent(.recipientParentUserId)
        bizOpaqueCallbackData = try keys.arrivedIfPresent(.bizOpaqueCallbackData)
    }
}

/// What becomes of a call that you began. Values that aren't listed pass too.
public struct CallStatusKind: Choice {
    /// It rings.
    public static let ringing = CallStatusKind(rawValue: "RINGING")
    /// They picked up.
    public static let accepted = CallStatusKind(rawValue: "ACCEPTED")
    /// They didn't want it.
    public static let rejected = CallStatusKind(rawValue: "REJECTED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A group was made or deleted, or couldn't be.
public struct GroupLifecycleUpdate: Codable, Hashable, Sendable {
    /// Who is in it from the beginning.
    public var addedParticipants: [GroupPerson]
    /// Why it failed.
    public var errors: [WebhookError]
    /// `group_create` or `group_delete`.
    public var type: String?
    /// The group.
    public var groupId: String?
    /// What you asked for, as its answer named it.
    public var requestId: String?
    /// When.
    public var timestamp: String?
    /// The group's name.
    public var subject: String?
    /// What it is about.
    public var description: String?
    /// The link by which people join.
    public var inviteLink: String?
    /// How people get in.
    public var joinApprovalMode: JoinApprovalMode?

    public init(
        addedParticipants: [GroupPerson],
        errors: [WebhookError],
        type: String? = nil,
        groupId: String? = nil,
        requestId: String? = nil,
        timestamp: String? = nil,
        subject: String? = nil,
        description: String? = nil,
        inviteLink: String? = nil,
        joinApprovalMode: JoinApprovalMode? = nil
    ) {
        self.addedParticipants = addedParticipants
        self.errors = errors
        self.type = type
        self.groupId = groupId
        self.requestId = requestId
        self.timestamp = timestamp
        self.subject = subject
        self.description = description
        self.inviteLink = inviteLink
        self.joinApprovalMode = joinApprovalMode
    }

    enum CodingKeys: String, CodingKey {
        case addedParticipants = "added_participants"
        case errors
        case type
        case groupId = "group_id"
        case requestId = "request_id"
        case timestamp
        case subject
        case description
        case inviteLink = "invite_link"
        case joinApprovalMode = "join_approval_mode"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        addedParticipants = try keys.arrived(.addedParticipants)
        errors = try keys.arrived(.errors)
        type = try keys.arrivedIfPresent(.type)
        groupId = try keys.arrivedIfPresent(.groupId)
        requestId = try keys.arrivedIfPresent(.requestId)
        timestamp = try keys.arrivedIfPresent(.timestamp)
        subject = try keys.arrivedIfPresent(.subject)
        description = try keys.arrivedIfPresent(.description)
        inviteLink = try keys.arrivedIfPresent(.inviteLink)
        joinApprovalMode = try keys.arrivedIfPresent(.joinApprovalMode)
    }
}

/// A person in a group, or not any more.
public struct GroupPerson: Codable, Hashable, Sendable {
    /// Why it failed for them.
    public var errors: [WebhookError]
    /// Who it is, as you said it.
    public var input: String?
    /// Their WhatsApp id.
    public var waId: String?
    /// Their business-scoped user id.
    public var userId: String?
    /// The user id that linked portfolios share.
    public var parentUserId: String?
    /// Their user name.
    public var username: String?

    public init(
        errors: [WebhookError],
        input: String? = nil,
        waId: String? = nil,
        userId: String? = nil,
        parentUserId: String? = nil,
        username: String? = nil
    ) {
        self.errors = errors
        self.input = input
        self.waId = waId
        self.userId = userId
        self.parentUserId = parentUserId
        self.username = username
    }

    enum CodingKeys: String, CodingKey {
        case errors
        case input
        case waId = "wa_id"
        case userId = "user_id"
        case parentUserId = "parent_user_id"
        case username
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        errors = try keys.arrived(.errors)
        input = try keys.arrivedIfPresent(.input)
        waId = try keys.arrivedIfPresent(.waId)
        userId = try keys.arrivedIfPresent(.userId)
        parentUserId = try keys.arrivedIfPresent(.parentUserId)
        username = try keys.arrivedIfPresent(.username)
    }
}

/// People joined a group, left it, or want to join.
public struct GroupParticipantsUpdate: Codable, Hashable, Sendable {
    /// Who joined.
    public var addedParticipants: [GroupPerson]
    /// Who left.
    public var removedParticipants: [GroupPerson]
    /// Who couldn't be removed, and why.
    public var failedParticipants: [GroupPerson]
    /// Why it failed.
    public var errors: [WebhookError]
    /// `group_participants_add`, `group_participants_remove`, `group_join_request_created` or `group_join_request_revoked`; the platform also spells the first two `group_add_participants` and `group_remove_participants`.
    public var type: String?
    /// The group.
    public var groupId: String?
    /// What you asked for, as its answer named it.
    public var requestId: String?
    /// When.
    public var timestamp: String?
    /// How they came in: `invite_link`.
    public var reason: String?
    /// Who removed them: `business` or `participant`.
    public var initiatedBy: String?
    /// The request to join: approve or reject it by this.
    public var joinRequestId: String?
    /// Who wants to join, by WhatsApp id.
    public var waId: String?
    /// Who wants to join, by business-scoped user id.
    public var userId: String?
    /// Who wants to join, by the user id that linked portfolios share.
    public var parentUserId: String?
    /// Who wants to join, by user name.
    public var username: String?

    public init(
        addedParticipants: [GroupPerson],
        removedParticipants: [GroupPerson],
        failedParticipants: [GroupPerson],
        errors: [WebhookError],
        type: String? = nil,
        groupId: String? = nil,
        requestId: String? = nil,
        timestamp: String? = nil,
        reason: String? = nil,
        initiatedBy: String? = nil,
        joinRequestId: String? = nil,
        waId: String? = nil,
        userId: String? = nil,
        parentUserId: String? = nil,
        username: String? = nil
    ) {
        self.addedParticipants = addedParticipants
        self.removedParticipants = removedParticipants
        self.failedParticipants = failedParticipants
        self.errors = errors
        self.type = type
        self.groupId = groupId
        self.requestId = requestId
        self.timestamp = timestamp
        self.reason = reason
        self.initiatedBy = initiatedBy
        self.joinRequestId = joinRequestId
        self.waId = waId
        self.userId = userId
        self.parentUserId = parentUserId
        self.username = username
    }

    enum CodingKeys: String, CodingKey {
        case addedParticipants = "added_participants"
        case removedParticipants = "removed_participants"
        case failedParticipants = "failed_participants"
        case errors
        case type
        case groupId = "group_id"
        case requestId = "request_id"
        case timestamp
        case reason
        case initiatedBy = "initiated_by"
        case joinRequestId = "join_request_id"
        case waId = "wa_id"
        case userId = "user_id"
        case parentUserId = "parent_user_id"
        case username
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        addedParticipants = try keys.arrived(.addedParticipants)
        removedParticipants = try keys.arrived(.removedParticipants)
        failedParticipants = try keys.arrived(.failedParticipants)
        errors = try keys.arrived(.errors)
        type = try keys.arrivedIfPresent(.type)
        groupId = try keys.arrivedIfPresent(.groupId)
        requestId = try keys.arrivedIfPresent(.requestId)
        timestamp = try keys.arrivedIfPresent(.timestamp)
        reason = try keys.arrivedIfPresent(.reason)
        initiatedBy = try keys.arrivedIfPresent(.initiatedBy)
        joinRequestId = try keys.arrivedIfPresent(.joinRequestId)
        waId = try keys.arrivedIfPresent(.waId)
        userId = try keys.arrivedIfPresent(.userId)
        parentUserId = try keys.arrivedIfPresent(.parentUserId)
        username = try keys.arrivedIfPresent(.username)
    }
}

/// A group's subject, description or picture changed, or couldn't be.
public struct GroupSettingsUpdate: Codable, Hashable, Sendable {
    /// Why it failed.
    public var errors: [WebhookError]
    /// `group_settings_update`.
    public var type: String?
    /// The group.
    public var groupId: String?
    /// What you asked for, as its answer named it.
    public var requestId: String?
    /// When.
    public var timestamp: String?
    /// Its name.
    public var groupSubject: GroupTextUpdate?
    /// What it is about.
    public var groupDescription: GroupTextUpdate?
    /// Its picture.
    public var profilePicture: GroupPictureUpdate?

    public init(
        errors: [WebhookError],
        type: String? = nil,
        groupId: String? = nil,
        requestId: String? = nil,
        timestamp: String? = nil,
        groupSubject: GroupTextUpdate? = nil,
        groupDescription: GroupTextUpdate? = nil,
        profilePicture: GroupPictureUpdate? = nil
    ) {
        self.errors = errors
        self.type = type
        self.groupId = groupId
        self.requestId = requestId
        self.timestamp = timestamp
        self.groupSubject = groupSubject
        self.groupDescription = groupDescription
        self.profilePicture = profilePicture
    }

    enum CodingKeys: String, CodingKey {
        case errors
        case type
        case groupId = "group_id"
        case requestId = "request_id"
        case timestamp
        case groupSubject = "group_subject"
        case groupDescription = "group_description"
        case profilePicture = "profile_picture"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        errors = try keys.arrived(.errors)
        type = try keys.arrivedIfPresent(.type)
        groupId = try keys.arrivedIfPresent(.groupId)
        requestId = try keys.arrivedIfPresent(.requestId)
        timestamp = try keys.arrivedIfPresent(.timestamp)
        groupSubject = try keys.arrivedIfPresent(.groupSubject)
        groupDescription = try keys.arrivedIfPresent(.groupDescription)
        profilePicture = try keys.arrivedIfPresent(.profilePicture)
    }
}

/// A group's text that changed, or couldn't be.
public struct GroupTextUpdate: Codable, Hashable, Sendable {
    /// Why it didn't.
    public var errors: [WebhookError]
    /// The text.
    public var text: String?
    /// Whether it changed.
    public var updateSuccessful: Bool?

    public init(errors: [WebhookError], text: String? = nil, updateSuccessful: Bool? = nil) {
        self.errors = errors
        self.text = text
        self.updateSuccessful = updateSuccessful
    }

    enum CodingKeys: String, CodingKey {
        case errors
        case text
        case updateSuccessful = "update_successful"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        errors = try keys.arrived(.errors)
        text = try keys.arrivedIfPresent(.text)
        updateSuccessful = try keys.arrivedIfPresent(.updateSuccessful)
    }
}

/// A group's picture that changed, or couldn't be.
public struct GroupPictureUpdate: Codable, Hashable, Sendable {
    /// Why it didn't.
    public var errors: [WebhookError]
    /// Its MIME type.
    public var mimeType: String?
    /// Its SHA-256.
    public var sha256: String?
    /// Whether it changed.
    public var updateSuccessful: Bool?

    public init(errors: [WebhookError], mimeType: String? = nil, sha256: String? = nil, updateSuccessful: Bool? = nil) {
        self.errors = errors
        self.mimeType = mimeType
        self.sha256 = sha256
        self.updateSuccessful = updateSuccessful
    }

    enum CodingKeys: String, CodingKey {
        case errors
        case mimeType = "mime_type"
        case sha256
        case updateSuccessful = "update_successful"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        errors = try keys.arrived(.errors)
        mimeType = try keys.arrivedIfPresent(.mimeType)
        sha256 = try keys.arrivedIfPresent(.sha256)
        updateSuccessful = try keys.arrivedIfPresent(.updateSuccessful)
    }
}

/// A group was suspended, or is no longer.
public struct GroupStatusUpdate: Codable, Hashable, Sendable {
    /// Why.
    public var errors: [WebhookError]
    /// `group_suspend` or `group_suspend_cleared`.
    public var type: String?
    /// The group.
    public var groupId: String?
    /// What you asked for, as its answer named it.
    public var requestId: String?
    /// When.
    public var timestamp: String?

    public init(
        errors: [WebhookError],
        type: String? = nil,
        groupId: String? = nil,
        requestId: String? = nil,
        timestamp: String? = nil
    ) {
        self.errors = errors
        self.type = type
        self.groupId = groupId
        self.requestId = requestId
        self.timestamp = timestamp
    }

    enum CodingKeys: String, CodingKey {
        case errors
        case type
        case groupId = "group_id"
        case requestId = "request_id"
        case timestamp
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        errors = try keys.arrived(.errors)
        type = try keys.arrivedIfPresent(.type)
        groupId = try keys.arrivedIfPresent(.groupId)
        requestId = try keys.arrivedIfPresent(.requestId)
        timestamp = try keys.arrivedIfPresent(.timestamp)
    }
}

/// Something happened to the account. Of partners' accounts the event's `entry_id` is a business portfolio.
public struct AccountUpdate: Codable, Hashable, Sendable {
    /// What the account may not do.
    public var restrictionInfo: [RestrictionInfo]
    /// What happened. What more there is to say is in the part that belongs to it.
    public var event: AccountEventKind?
    /// The number that it happened to.
    public var phoneNumber: String?
    /// The business's main country.
    public var country: String?
    /// The account, where a partner is told.
    public var wabaInfo: AccountInfo?
    /// What was broken.
    public var violationInfo: ViolationInfo?
    /// Whether it was banned.
    public var banInfo: BanInfo?
    /// Since when one-time codes to other countries cost more.
    public var authInternationalRateEligibility: InternationalRate?
    /// The discount that was reached.
    public var volumeTierInfo: VolumeTier?
    /// Why the WhatsApp Business app's number left.
    public var disconnectionInfo: DisconnectionInfo?
    /// What a partner's verification of its client came to.
    public var partnerClientCertificationInfo: CertificationInfo?
    /// Whom a partner must verify.
    public var partnerClientCertificationNeededInfo: CertificationNeed?

    public init(
        restrictionInfo: [RestrictionInfo],
        event: AccountEventKind? = nil,
        phoneNumber: String? = nil,
        country: String? = nil,
        wabaInfo: AccountInfo? = nil,
        violationInfo: ViolationInfo? = nil,
        banInfo: BanInfo? = nil,
        authInternationalRateEligibility: InternationalRate? = nil,
        volumeTierInfo: VolumeTier? = nil,
        disconnectionInfo: DisconnectionInfo? = nil,
        partnerClientCertificationInfo: CertificationInfo? = nil,
        partnerClientCertificationNeededInfo: CertificationNeed? = nil
    ) {
        self.restrictionInfo = restrictionInfo
        self.event = event
        self.phoneNumber = phoneNumber
        self.country = country
        self.wabaInfo = wabaInfo
        self.violationInfo = violationInfo
        self.banInfo = banInfo
        self.authInternationalRateEligibility = authInternationalRateEligibility
        self.volumeTierInfo = volumeTierInfo
        self.disconnectionInfo = disconnectionInfo
        self.partnerClientCertificationInfo = partnerClientCertificationInfo
        self.partnerClientCertificationNeededInfo = partnerClientCertificationNeededInfo
    }

    enum CodingKeys: String, CodingKey {
        case restrictionInfo = "restriction_info"
        case event
        case phoneNumber = "phone_number"
        case country
        case wabaInfo = "waba_info"
        case violationInfo = "violation_info"
        case banInfo = "ban_info"
        case authInternationalRateEligibility = "auth_international_rate_eligibility"
        case volumeTierInfo = "volume_tier_info"
        case disconnectionInfo = "disconnection_info"
        case partnerClientCertificationInfo = "partner_client_certification_info"
        case partnerClientCertificationNeededInfo = "partner_client_certification_needed_info"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        restrictionInfo = try keys.arrived(.restrictionInfo)
        event = try keys.arrivedIfPresent(.event)
        phoneNumber = try keys.arrivedIfPresent(.phoneNumber)
        country = try keys.arrivedIfPresent(.country)
        wabaInfo = try keys.arrivedIfPresent(.wabaInfo)
        violationInfo = try keys.arrivedIfPresent(.violationInfo)
        banInfo = try keys.arrivedIfPresent(.banInfo)
        authInternationalRateEligibility = try keys.arrivedIfPresent(.authInternationalRateEligibility)
        volumeTierInfo = try keys.arrivedIfPresent(.volumeTierInfo)
        disconnectionInfo = try keys.arrivedIfPresent(.disconnectionInfo)
        partnerClientCertificationInfo = try keys.arrivedIfPresent(.partnerClientCertificationInfo)
        partnerClientCertificationNeededInfo = try keys.arrivedIfPresent(.partnerClientCertificationNeededInfo)
    }
}

/// Something that an account may not do.
public struct RestrictionInfo: Codable, Hashable, Sendable {
    /// What.
    public var restrictionType: RestrictionType?
    /// Until when, in seconds since 1970 or as a date in English.
    public var expiration: String?
    /// What to do.
    public var remediation: String?

    public init(restrictionType: RestrictionType? = nil, expiration: String? = nil, remediation: String? = nil) {
        self.restrictionType = restrictionType
        self.expiration = expiration
        self.remediation = remediation
    }

    enum CodingKeys: String, CodingKey {
        case restrictionType = "restriction_type"
        case expiration
        case remediation
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        restrictionType = try keys.arrivedIfPresent(.restrictionType)
        expiration = try keys.arrivedIfPresent(.expiration)
        remediation = try keys.arrivedIfPresent(.remediation)
    }
}

/// What an account may not do. Values that aren't listed pass too.
public struct RestrictionType: Choice {
    /// Add numbers.
    public static let restrictedAddPhoneNumberAction = RestrictionType(rawValue: "RESTRICTED_ADD_PHONE_NUMBER_ACTION")
    /// Add numbers, as the platform also spells it.
    public static let restrictionAddPhoneNumberAction = RestrictionType(rawValue: "RESTRICTION_ADD_PHONE_NUMBER_ACTION")
    /// Write to people first.
    public static let restrictedBizInitiatedMessaging = RestrictionType(rawValue: "RESTRICTED_BIZ_INITIATED_MESSAGING")
    /// Answer people.
    public static let restrictedCustomerInitiatedMessaging = RestrictionType(rawValue: "RESTRICTED_CUSTOMER_INITIATED_MESSAGING")
    /// Call and be called.
    public static let restrictedBizInitiatedAndUserInitiatedCalling = RestrictionType(rawValue: "RESTRICTED_BIZ_INITIATED_AND_USER_INITIATED_CALLING")
    /// Call people.
    public static let restrictedBusinessInitiatedCalling = RestrictionType(rawValue: "RESTRICTED_BUSINESS_INITIATED_CALLING")
    /// Be called.
    public static let restrictedUserInitiatedCalling = RestrictionType(rawValue: "RESTRICTED_USER_INITIATED_CALLING")
    /// Be called by a button.
    public static let restrictedUserInitiatedCallingCallButtonHidden = RestrictionType(rawValue: "RESTRICTED_USER_INITIATED_CALLING_CALL_BUTTON_HIDDEN")
    /// Send utility templates.
    public static let restrictedUtilityTemplates = RestrictionType(rawValue: "RESTRICTED_UTILITY_TEMPLATES")
    /// Send utility templates directly.
    public static let restrictedDirectSendUtilityTemplates = RestrictionType(rawValue: "RESTRICTED_DIRECT_SEND_UTILITY_TEMPLATES")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// What happened to an account. Values that aren't listed pass too.
public struct AccountEventKind: Choice {
    /// It was deleted.
    public static let accountDeleted = AccountEventKind(rawValue: "ACCOUNT_DELETED")
    /// It may not do something: `restriction_info`.
    public static let accountRestriction = AccountEventKind(rawValue: "ACCOUNT_RESTRICTION")
    /// It broke the policies: `violation_info`.
    public static let accountViolation = AccountEventKind(rawValue: "ACCOUNT_VIOLATION")
    /// It was banned, will be, or is no longer: `ban_info`.
    public static let disabledUpdate = AccountEventKind(rawValue: "DISABLED_UPDATE")
    /// The WhatsApp Business app moved to another device: nothing can be sent for now.
    public static let accountOffboarded = AccountEventKind(rawValue: "ACCOUNT_OFFBOARDED")
    /// The app is back: sending works again.
    public static let accountReconnected = AccountEventKind(rawValue: "ACCOUNT_RECONNECTED")
    /// It shares an ad account with the Marketing Messages API: `waba_info`.
    public static let adAccountLinked = AccountEventKind(rawValue: "AD_ACCOUNT_LINKED")
    /// The terms of the Marketing Messages API were signed.
    public static let mmLiteTermsSigned = AccountEventKind(rawValue: "MM_LITE_TERMS_SIGNED")
    /// One-time codes to other countries cost more: `auth_international_rate_eligibility`.
    public static let authIntlPriceEligibilityUpdate = AccountEventKind(rawValue: "AUTH_INTL_PRICE_ELIGIBILITY_UPDATE")
    /// Its main country was set: `country`.
    public static let businessPrimaryLocationCountryUpdate = AccountEventKind(rawValue: "BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE")
    /// It was shared with a partner: `waba_info`.
    public static let partnerAdded = AccountEventKind(rawValue: "PARTNER_ADDED")
    /// It isn't shared any more: `waba_info`, and `disconnection_info` where the WhatsApp Business app has the number too.
    public static let partnerRemoved = AccountEventKind(rawValue: "PARTNER_REMOVED")
    /// A client lets the app in: `waba_info`.
    public static let partnerAppInstalled = AccountEventKind(rawValue: "PARTNER_APP_INSTALLED")
    /// A client doesn't let the app in any more: `waba_info`.
    public static let partnerAppUninstalled = AccountEventKind(rawValue: "PARTNER_APP_UNINSTALLED")
    /// A partner's verification of its client came to something: `partner_client_certification_info`.
    public static let partnerClientCertificationStatusUpdate = AccountEventKind(rawValue: "PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE")
    /// A client must be verified: `partner_client_certification_needed_info`.
    public static let partnerClientCertificationNeeded = AccountEventKind(rawValue: "PARTNER_CLIENT_CERTIFICATION_NEEDED")
    /// A discount was reached: `volume_tier_info`.
    public static let volumeBasedPricingTierUpdate = AccountEventKind(rawValue: "VOLUME_BASED_PRICING_TIER_UPDATE")
    /// A test number became a verified account.
    public static let verifiedAccount = AccountEventKind(rawValue: "VERIFIED_ACCOUNT")
    /// A number was removed.
    public static let phoneNumberRemoved = AccountEventKind(rawValue: "PHONE_NUMBER_REMOVED")
    /// A number was disabled.
    public static let phoneNumberDisabled = AccountEventKind(rawValue: "PHONE_NUMBER_DISABLED")
    /// A number was disconnected.
    public static let phoneNumberDisconnected = AccountEventKind(rawValue: "PHONE_NUMBER_DISCONNECTED")
    /// A number was suspended.
    public static let phoneNumberSuspended = AccountEventKind(rawValue: "PHONE_NUMBER_SUSPENDED")
    /// A number works again.
    public static let phoneNumberReinstated = AccountEventKind(rawValue: "PHONE_NUMBER_REINSTATED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// An account that partners are told about.
public struct AccountInfo: Codable, Hashable, Sendable {
    /// The portfolios of those partners.
    public var solutionPartnerBusinessIds: [String]
    /// The account.
    public var wabaId: String?
    /// The portfolio that owns it.
    public var ownerBusinessId: String?
    /// The partner's app.
    public var partnerAppId: String?
    /// The ad account.
    public var adAccountLinked: String?
    /// The same, as the platform also spells it.
    public var adAccountId: String?
    /// The solution that several partners share.
    public var solutionId: String?

    public init(
        solutionPartnerBusinessIds: [String],
        wabaId: String? = nil,
        ownerBusinessId: String? = nil,
        partnerAppId: String? = nil,
        adAccountLinked: String? = nil,
        adAccountId: String? = nil,
        solutionId: String? = nil
    ) {
        self.solutionPartnerBusinessIds = solutionPartnerBusinessIds
        self.wabaId = wabaId
        self.ownerBusinessId = ownerBusinessId
        self.partnerAppId = partnerAppId
        self.adAccountLinked = adAccountLinked
        self.adAccountId = adAccountId
        self.solutionId = solutionId
    }

    enum CodingKeys: String, CodingKey {
        case solutionPartnerBusinessIds = "solution_partner_business_ids"
        case wabaId = "waba_id"
        case ownerBusinessId = "owner_business_id"
        case partnerAppId = "partner_app_id"
        case adAccountLinked = "ad_account_linked"
        case adAccountId = "ad_account_id"
        case solutionId = "solution_id"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        solutionPartnerBusinessIds = try keys.arrived(.solutionPartnerBusinessIds)
        wabaId = try keys.arrivedIfPresent(.wabaId)
        ownerBusinessId = try keys.arrivedIfPresent(.ownerBusinessId)
        partnerAppId = try keys.arrivedIfPresent(.partnerAppId)
        adAccountLinked = try keys.arrivedIfPresent(.adAccountLinked)
        adAccountId = try keys.arrivedIfPresent(.adAccountId)
        solutionId = try keys.arrivedIfPresent(.solutionId)
    }
}

/// What an account broke.
public struct ViolationInfo: Codable, Hashable, Sendable {
    /// What: `SCAM`, `GAMBLING`, `SPAM`, … A growing list.
    public var violationType: String?
    /// What to do.
    public var remediation: String?

    public init(violationType: String? = nil, remediation: String? = nil) {
        self.violationType = violationType
        self.remediation = remediation
    }

    enum CodingKeys: String, CodingKey {
        case violationType = "violation_type"
        case remediation
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        violationType = try keys.arrivedIfPresent(.violationType)
        remediation = try keys.arrivedIfPresent(.remediation)
    }
}

/// Whether an account was banned.
public struct BanInfo: Codable, Hashable, Sendable {
    /// Whether it was.
    public var wabaBanState: BanState?
    /// When, as a date in English.
    public var wabaBanDate: String?

    public init(wabaBanState: BanState? = nil, wabaBanDate: String? = nil) {
        self.wabaBanState = wabaBanState
        self.wabaBanDate = wabaBanDate
    }

    enum CodingKeys: String, CodingKey {
        case wabaBanState = "waba_ban_state"
        case wabaBanDate = "waba_ban_date"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        wabaBanState = try keys.arrivedIfPresent(.wabaBanState)
        wabaBanDate = try keys.arrivedIfPresent(.wabaBanDate)
    }
}

/// Whether an account was banned. Values that aren't listed pass too.
public struct BanState: Choice {
    /// It will be.
    public static let scheduleForDisable = BanState(rawValue: "SCHEDULE_FOR_DISABLE")
    /// It was.
    public static let disable = BanState(rawValue: "DISABLE")
    /// It is no longer.
    public static let reinstate = BanState(rawValue: "REINSTATE")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Since when one-time codes to other countries cost more.
public struct InternationalRate: Codable, Hashable, Sendable {
    /// Countries with a time of their own.
    public var exceptionCountries: [InternationalRateException]
    /// Since when.
    public var startTime: String?

    public init(exceptionCountries: [InternationalRateException], startTime: String? = nil) {
        self.exceptionCountries = exceptionCountries
        self.startTime = startTime
    }

    enum CodingKeys: String, CodingKey {
        case exceptionCountries = "exception_countries"
        case startTime = "start_time"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        exceptionCountries = try keys.arrived(.exceptionCountries)
        startTime = try keys.arrivedIfPresent(.startTime)
    }
}

/// Since when one-time codes to a country cost more.
public struct InternationalRateException: Codable, Hashable, Sendable {
    /// The country's code, of two letters.
    public var countryCode: String?
    /// Since when.
    public var startTime: String?

    public init(countryCode: String? = nil, startTime: String? = nil) {
        self.countryCode = countryCode
        self.startTime = startTime
    }

    enum CodingKeys: String, CodingKey {
        case countryCode = "country_code"
        case startTime = "start_time"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        countryCode = try keys.arrivedIfPresent(.countryCode)
        startTime = try keys.arrivedIfPresent(.startTime)
    }
}

/// A discount for many messages.
public struct VolumeTier: Codable, Hashable, Sendable {
    /// When it was reached.
    public var tierUpdateTime: String?
    /// For which messages: `UTILITY` or `AUTHENTICATION`.
    public var pricingCategory: String?
    /// From which message to which: `25000001:50000000`.
    public var tier: String?
    /// In which month: `2025-11`.
    public var effectiveMonth: String?
    /// For which countries.
    public var region: String?

    public init(
        tierUpdateTime: String? = nil,
        pricingCategory: String? = nil,
        tier: String? = nil,
        effectiveMonth: String? = nil,
        region: String? = nil
    ) {
        self.tierUpdateTime = tierUpdateTime
        self.pricingCategory = pricingCategory
        self.tier = tier
        self.effectiveMonth = effectiveMonth
        self.region = region
    }

    enum CodingKeys: String, CodingKey {
        case tierUpdateTime = "tier_update_time"
        case pricingCategory = "pricing_category"
        case tier
        case effectiveMonth = "effective_month"
        case region
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        tierUpdateTime = try keys.arrivedIfPresent(.tierUpdateTime)
        pricingCategory = try keys.arrivedIfPresent(.pricingCategory)
        tier = try keys.arrivedIfPresent(.tier)
        effectiveMonth = try keys.arrivedIfPresent(.effectiveMonth)
        region = try keys.arrivedIfPresent(.region)
    }
}

/// Why the WhatsApp Business app's number left.
public struct DisconnectionInfo: Codable, Hashable, Sendable {
    /// Why.
    public var reason: DisconnectionReason?
    /// Who did it.
    public var initiatedBy: DisconnectionInitiator?

    public init(reason: DisconnectionReason? = nil, initiatedBy: DisconnectionInitiator? = nil) {
        self.reason = reason
        self.initiatedBy = initiatedBy
    }

    enum CodingKeys: String, CodingKey {
        case reason
        case initiatedBy = "initiated_by"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        reason = try keys.arrivedIfPresent(.reason)
        initiatedBy = try keys.arrivedIfPresent(.initiatedBy)
    }
}

/// Why the WhatsApp Business app's number left. Values that aren't listed pass too.
public struct DisconnectionReason: Choice {
    /// Somebody disconnected it.
    public static let accountDisconnected = DisconnectionReason(rawValue: "ACCOUNT_DISCONNECTED")
    /// It became a private person's.
    public static let businessDowngrade = DisconnectionReason(rawValue: "BUSINESS_DOWNGRADE")
    /// It has another number.
    public static let changeNumber = DisconnectionReason(rawValue: "CHANGE_NUMBER")
    /// It wasn't used here for 30 days.
    public static let companionInactivity = DisconnectionReason(rawValue: "COMPANION_INACTIVITY")
    /// The app wasn't opened for 14 days.
    public static let primaryInactivity = DisconnectionReason(rawValue: "PRIMARY_INACTIVITY")
    /// It was registered again.
    public static let userReRegistered = DisconnectionReason(rawValue: "USER_RE_REGISTERED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Who disconnected the WhatsApp Business app's number. Values that aren't listed pass too.
public struct DisconnectionInitiator: Choice {
    /// The business.
    public static let user = DisconnectionInitiator(rawValue: "USER")
    /// The platform.
    public static let system = DisconnectionInitiator(rawValue: "SYSTEM")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// What a partner's verification of its client came to.
public struct CertificationInfo: Codable, Hashable, Sendable {
    /// Why it failed: `LEGAL NAME NOT MATCHING`, `ADDRESS NOT MATCHING`, … with blanks or underscores.
    public var rejectionReasons: [String]
    /// The client's portfolio.
    public var clientBusinessId: String?
    /// What it came to.
    public var status: CertificationStatus?

    public init(rejectionReasons: [String], clientBusinessId: String? = nil, status: CertificationStatus? = nil) {
        self.rejectionReasons = rejectionReasons
        self.clientBusinessId = clientBusinessId
        self.status = status
    }

    enum CodingKeys: String, CodingKey {
        case rejectionReasons = "rejection_reasons"
        case clientBusinessId = "client_business_id"
        case status
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        rejectionReasons = try keys.arrived(.rejectionReasons)
        clientBusinessId = try keys.arrivedIfPresent(.clientBusinessId)
        status = try keys.arrivedIfPresent(.status)
    }
}

/// What a partner's verification of its client came to. Values that aren't listed pass too.
public struct CertificationStatus: Choice {
    /// The client is verified.
    public static let approved = CertificationStatus(rawValue: "APPROVED")
    /// It was given up.
    public static let discarded = CertificationStatus(rawValue: "DISCARDED")
    /// It failed.
    public static let failed = CertificationStatus(rawValue: "FAILED")
    /// It was refused.
    public static let rejected = CertificationStatus(rawValue: "REJECTED")
    /// It is being looked at.
    public static let pending = CertificationStatus(rawValue: "PENDING")
    /// The client is no longer verified.
    public static let revoked = CertificationStatus(rawValue: "REVOKED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Whom a partner must verify.
public struct CertificationNeed: Codable, Hashable, Sendable {
    /// The client's portfolio.
    public var clientBusinessId: String?

    public init(clientBusinessId: String? = nil) {
        self.clientBusinessId = clientBusinessId
    }

    enum CodingKeys: String, CodingKey {
        case clientBusinessId = "client_business_id"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        clientBusinessId = try keys.arrivedIfPresent(.clientBusinessId)
    }
}

/// Something about the account or a number that you should know.
public struct AccountAlert: Codable, Hashable, Sendable {
    /// What it is about: `BUSINESS`, `PHONE_NUMBER`, `CURRENT_STATUS_ID`, `WABA`.
    public var entityType: String?
    /// Which of them.
    public var entityId: String?
    /// What it says. Before, its keys stood beside this one.
    public var alertInfo: AlertInfo?
    /// How bad it is, as the platform told it before.
    public var alertSeverity: AlertSeverity?
    /// Whether it still is so, as the platform told it before.
    public var alertStatus: String?
    /// What it is, as the platform told it before.
    public var alertType: AlertType?
    /// The same in a sentence, as the platform told it before.
    public var alertDescription: String?

    public init(
        entityType: String? = nil,
        entityId: String? = nil,
        alertInfo: AlertInfo? = nil,
        alertSeverity: AlertSeverity? = nil,
        alertStatus: String? = nil,
        alertType: AlertType? = nil,
        alertDescription: String? = nil
    ) {
        self.entityType = entityType
        self.entityId = entityId
        self.alertInfo = alertInfo
        self.alertSeverity = alertSeverity
        self.alertStatus = alertStatus
        self.alertType = alertType
        self.alertDescription = alertDescription
    }

    enum CodingKeys: String, CodingKey {
        case entityType = "entity_type"
        case entityId = "entity_id"
        case alertInfo = "alert_info"
        case alertSeverity = "alert_severity"
        case alertStatus = "alert_status"
        case alertType = "alert_type"
        case alertDescription = "alert_description"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        entityType = try keys.arrivedIfPresent(.entityType)
        entityId = try keys.arrivedIfPresent(.entityId)
        alertInfo = try keys.arrivedIfPresent(.alertInfo)
        alertSeverity = try keys.arrivedIfPresent(.alertSeverity)
        alertStatus = try keys.arrivedIfPresent(.alertStatus)
        alertType = try keys.arrivedIfPresent(.alertType)
        alertDescription = try keys.arrivedIfPresent(.alertDescription)
    }
}

/// What an alert says.
public struct AlertInfo: Codable, Hashable, Sendable {
    /// How bad it is.
    public var alertSeverity: AlertSeverity?
    /// Whether it still is so: `ACTIVE`, `RESOLVED`, `NONE`.
    public var alertStatus: String?
    /// What it is.
    public var alertType: AlertType?
    /// The same in a sentence.
    public var alertDescription: String?

    public init(
        alertSeverity: AlertSeverity? = nil,
        alertStatus: String? = nil,
        alertType: AlertType? = nil,
        alertDescription: String? = nil
    ) {
        self.alertSeverity = alertSeverity
        self.alertStatus = alertStatus
        self.alertType = alertType
        self.alertDescription = alertDescription
    }

    enum CodingKeys: String, CodingKey {
        case alertSeverity = "alert_severity"
        case alertStatus = "alert_status"
        case alertType = "alert_type"
        case alertDescription = "alert_description"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        alertSeverity = try keys.arrivedIfPresent(.alertSeverity)
        alertStatus = try keys.arrivedIfPresent(.alertStatus)
        alertType = try keys.arrivedIfPresent(.alertType)
        alertDescription = try keys.arrivedIfPresent(.alertDescription)
    }
}

/// How bad something is. Values that aren't listed pass too.
public struct AlertSeverity: Choice {
    /// Bad.
    public static let critical = AlertSeverity(rawValue: "CRITICAL")
    /// It may become bad.
    public static let warning = AlertSeverity(rawValue: "WARNING")
    /// Not at all.
    public static let informational = AlertSeverity(rawValue: "INFORMATIONAL")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// What an alert is about. Values that aren't listed pass too.
public struct AlertType: Choice {
    /// You can't write to more people yet.
    public static let increasedCapabilitiesEligibilityDeferred = AlertType(rawValue: "INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED")
    /// You can't write to more people.
    public static let increasedCapabilitiesEligibilityFailed = AlertType(rawValue: "INCREASED_CAPABILITIES_ELIGIBILITY_FAILED")
    /// The platform must know more before you can write to more people.
    public static let increasedCapabilitiesEligibilityNeedMoreInfo = AlertType(rawValue: "INCREASED_CAPABILITIES_ELIGIBILITY_NEED_MORE_INFO")
    /// The number is an official business account.
    public static let obaApproved = AlertType(rawValue: "OBA_APPROVED")
    /// The number didn't become an official business account.
    public static let obaRejected = AlertType(rawValue: "OBA_REJECTED")
    /// The profile picture is gone.
    public static let profilePictureLost = AlertType(rawValue: "PROFILE_PICTURE_LOST")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// The account was reviewed.
public struct AccountReviewUpdate: Codable, Hashable, Sendable {
    /// What was decided.
    public var decision: ReviewDecision?

    public init(decision: ReviewDecision? = nil) {
        self.decision = decision
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        decision = try keys.arrivedIfPresent(.decision)
    }
}

/// What a review decided. Values that aren't listed pass too.
public struct ReviewDecision: Choice {
    /// It is fine.
    public static let approved = ReviewDecision(rawValue: "APPROVED")
    /// It isn't.
    public static let rejected = ReviewDecision(rawValue: "REJECTED")
    /// Nothing yet.
    public static let pending = ReviewDecision(rawValue: "PENDING")
    /// Nothing for now.
    public static let deferred = ReviewDecision(rawValue: "DEFERRED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A number's settings changed, by you too.
public struct AccountSettingsUpdate: Codable, Hashable, Sendable {
    /// `phone_number_settings`, in either case.
    public var type: String?
    /// When.
    public var timestamp: String?
    /// What they are now.
    public var phoneNumberSettings: ChangedNumberSettings?

    public init(type: String? = nil, timestamp: String? = nil, phoneNumberSettings: ChangedNumberSettings? = nil) {
        self.type = type
        self.timestamp = timestamp
        self.phoneNumberSettings = phoneNumberSettings
    }

    enum CodingKeys: String, CodingKey {
        case type
        case timestamp
        case phoneNumberSettings = "phone_number_settings"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        type = try keys.arrivedIfPresent(.type)
        timestamp = try keys.arrivedIfPresent(.timestamp)
        phoneNumberSettings = try keys.arrivedIfPresent(.phoneNumberSettings)
    }
}

/// What a number's settings are now.
public struct ChangedNumberSettings: Codable, Hashable, Sendable {
    /// The number.
    public var phoneNumberId: String?
    /// Calls; nothing if they didn't change.
    public var calling: CallingState?

    public init(phoneNumberId: String? = nil, calling: CallingState? = nil) {
        self.phoneNumberId = phoneNumberId
        self.calling = calling
    }

    enum CodingKeys: String, CodingKey {
        case phoneNumberId = "phone_number_id"
        case calling
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        phoneNumberId = try keys.arrivedIfPresent(.phoneNumberId)
        calling = try keys.arrivedIfPresent(.calling)
    }
}

/// How much the business may do changed.
public struct BusinessCapabilityUpdate: Codable, Hashable, Sendable {
    /// How many people all of its numbers can write to first in a day: `TIER_2K` and the like, or a number, of which -1 is any.
    public var maxDailyConversationsPerBusiness: String?
    /// How many people each number can write to first in a day, up to v23.0.
    public var maxDailyConversationPerPhone: String?
    /// How many numbers it can have in all.
    public var maxPhoneNumbersPerBusiness: Int64?
    /// How many numbers each account can have.
    public var maxPhoneNumbersPerWaba: Int64?

    public init(
        maxDailyConversationsPerBusiness: String? = nil,
        maxDailyConversationPerPhone: String? = nil,
        maxPhoneNumbersPerBusiness: Int64? = nil,
        maxPhoneNumbersPerWaba: Int64? = nil
    ) {
        self.maxDailyConversationsPerBusiness = maxDailyConversationsPerBusiness
        self.maxDailyConversationPerPhone = maxDailyConversationPerPhone
        self.maxPhoneNumbersPerBusiness = maxPhoneNumbersPerBusiness
        self.maxPhoneNumbersPerWaba = maxPhoneNumbersPerWaba
    }

    enum CodingKeys: String, CodingKey {
        case maxDailyConversationsPerBusiness = "max_daily_conversations_per_business"
        case maxDailyConversationPerPhone = "max_daily_conversation_per_phone"
        case maxPhoneNumbersPerBusiness = "max_phone_numbers_per_business"
        case maxPhoneNumbersPerWaba = "max_phone_numbers_per_waba"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        maxDailyConversationsPerBusiness = try keys.arrivedIfPresent(.maxDailyConversationsPerBusiness)
        maxDailyConversationPerPhone = try keys.arrivedIfPresent(.maxDailyConversationPerPhone)
        maxPhoneNumbersPerBusiness = try keys.arrivedIfPresent(.maxPhoneNumbersPerBusiness)
        maxPhoneNumbersPerWaba = try keys.arrivedIfPresent(.maxPhoneNumbersPerWaba)
    }
}

/// The number's username changed.
public struct BusinessUsernameUpdate: Codable, Hashable, Sendable {
    /// The number.
    public var displayPhoneNumber: String?
    /// The username; nothing when it was deleted.
    public var username: String?
    /// Whether people see it.
    public var status: UsernameStatus?
    /// Why: `revoked`.
    public var context: String?

    public init(
        displayPhoneNumber: String? = nil,
        username: String? = nil,
        status: UsernameStatus? = nil,
        context: String? = nil
    ) {
        self.displayPhoneNumber = displayPhoneNumber
        self.username = username
        self.status = status
        self.context = context
    }

    enum CodingKeys: String, CodingKey {
        case displayPhoneNumber = "display_phone_number"
        case username
        case status
        case context
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        displayPhoneNumber = try keys.arrivedIfPresent(.displayPhoneNumber)
        username = try keys.arrivedIfPresent(.username)
        status = try keys.arrivedIfPresent(.status)
        context = try keys.arrivedIfPresent(.context)
    }
}

/// A display name was reviewed.
public struct PhoneNumberNameUpdate: Codable, Hashable, Sendable {
    /// The number.
    public var displayPhoneNumber: String?
    /// What was decided.
    public var decision: ReviewDecision?
    /// The name that was asked for.
    public var requestedVerifiedName: String?
    /// Why it was refused.
    public var rejectionReason: NameRejectionReason?

    public init(
        displayPhoneNumber: String? = nil,
        decision: ReviewDecision? = nil,
        requestedVerifiedName: String? = nil,
        rejectionReason: NameRejectionReason? = nil
    ) {
        self.displayPhoneNumber = displayPhoneNumber
        self.decision = decision
        self.requestedVerifiedName = requestedVerifiedName
        self.rejectionReason = rejectionReason
    }

    enum CodingKeys: String, CodingKey {
        case displayPhoneNumber = "display_phone_number"
        case decision
        case requestedVerifiedName = "requested_verified_name"
        case rejectionReason = "rejection_reason"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        displayPhoneNumber = try keys.arrivedIfPresent(.displayPhoneNumber)
        decision = try keys.arrivedIfPresent(.decision)
        requestedVerifiedName = try keys.arrivedIfPresent(.requestedVerifiedName)
        rejectionReason = try keys.arrivedIfPresent(.rejectionReason)
    }
}

/// Why a display name was refused. Values that aren't listed pass too.
public struct NameRejectionReason: Choice {
    /// It is an employee's.
    public static let nameEmployeeIssue = NameRejectionReason(rawValue: "NAME_EMPLOYEE_ISSUE")
    /// It isn't the business's.
    public static let nameEndclientNotrelated = NameRejectionReason(rawValue: "NAME_ENDCLIENT_NOTRELATED")
    /// It isn't written as names must be.
    public static let nameFormatUnacceptable = NameRejectionReason(rawValue: "NAME_FORMAT_UNACCEPTABLE")
    /// It is a private person's.
    public static let nameIndividualIssue = NameRejectionReason(rawValue: "NAME_INDIVIDUAL_ISSUE")
    /// The business calls itself otherwise elsewhere.
    public static let nameNotConsistent = NameRejectionReason(rawValue: "NAME_NOT_CONSISTENT")
    /// The platform doesn't say.
    public static let unknown = NameRejectionReason(rawValue: "UNKNOWN")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// How much a number can send changed.
public struct PhoneNumberQualityUpdate: Codable, Hashable, Sendable {
    /// The number.
    public var displayPhoneNumber: String?
    /// What happened.
    public var event: PhoneNumberQualityEventKind?
    /// How many people it could write to first in a day until now: `TIER_250`, `TIER_2K`, `TIER_10K`, `TIER_100K`, `TIER_UNLIMITED`. Until February 2026.
    public var oldLimit: String?
    /// How many people it can write to first in a day. Until February 2026.
    public var currentLimit: String?
    /// How many people all of the business's numbers can write to first in a day.
    public var maxDailyConversationsPerBusiness: String?

    public init(
        displayPhoneNumber: String? = nil,
        event: PhoneNumberQualityEventKind? = nil,
        oldLimit: String? = nil,
        currentLimit: String? = nil,
        maxDailyConversationsPerBusiness: String? = nil
    ) {
        self.displayPhoneNumber = displayPhoneNumber
        self.event = event
        self.oldLimit = oldLimit
        self.currentLimit = currentLimit
        self.maxDailyConversationsPerBusiness = maxDailyConversationsPerBusiness
    }

    enum CodingKeys: String, CodingKey {
        case displayPhoneNumber = "display_phone_number"
        case event
        case oldLimit = "old_limit"
        case currentLimit = "current_limit"
        case maxDailyConversationsPerBusiness = "max_daily_conversations_per_business"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        displayPhoneNumber = try keys.arrivedIfPresent(.displayPhoneNumber)
        event = try keys.arrivedIfPresent(.event)
        oldLimit = try keys.arrivedIfPresent(.oldLimit)
        currentLimit = try keys.arrivedIfPresent(.currentLimit)
        maxDailyConversationsPerBusiness = try keys.arrivedIfPresent(.maxDailyConversationsPerBusiness)
    }
}

/// What happened to a number. Values that aren't listed pass too.
public struct PhoneNumberQualityEventKind: Choice {
    /// It was registered.
    public static let onboarding = PhoneNumberQualityEventKind(rawValue: "ONBOARDING")
    /// It can send 1,000 messages a second.
    public static let throughputUpgrade = PhoneNumberQualityEventKind(rawValue: "THROUGHPUT_UPGRADE")
    /// It can write to more people, as the platform said it before.
    public static let upgrade = PhoneNumberQualityEventKind(rawValue: "UPGRADE")
    /// It can write to fewer people, as the platform said it before.
    public static let downgrade = PhoneNumberQualityEventKind(rawValue: "DOWNGRADE")
    /// People rate it badly, as the platform said it before.
    public static let flagged = PhoneNumberQualityEventKind(rawValue: "FLAGGED")
    /// People rate it better again, as the platform said it before.
    public static let unflagged = PhoneNumberQualityEventKind(rawValue: "UNFLAGGED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Somebody changed a number's PIN, or wants to.
public struct SecurityUpdate: Codable, Hashable, Sendable {
    /// The number.
    public var displayPhoneNumber: String?
    /// What happened.
    public var event: SecurityEventKind?
    /// Who asked for it.
    public var requester: String?

    public init(displayPhoneNumber: String? = nil, event: SecurityEventKind? = nil, requester: String? = nil) {
        self.displayPhoneNumber = displayPhoneNumber
        self.event = event
        self.requester = requester
    }

    enum CodingKeys: String, CodingKey {
        case displayPhoneNumber = "display_phone_number"
        case event
        case requester
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        displayPhoneNumber = try keys.arrivedIfPresent(.displayPhoneNumber)
        event = try keys.arrivedIfPresent(.event)
        requester = try keys.arrivedIfPresent(.requester)
    }
}

/// What happened to a number's PIN. Values that aren't listed pass too.
public struct SecurityEventKind: Choice {
    /// It was changed.
    public static let pinChanged = SecurityEventKind(rawValue: "PIN_CHANGED")
    /// Somebody asked to turn it off.
    public static let pinResetRequest = SecurityEventKind(rawValue: "PIN_RESET_REQUEST")
    /// It is off.
    public static let pinRequestSuccess = SecurityEventKind(rawValue: "PIN_REQUEST_SUCCESS")
    /// It is off, as the platform also spells it.
    public static let pinResetSuccess = SecurityEventKind(rawValue: "PIN_RESET_SUCCESS")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A template was reviewed, paused, disabled or deleted.
public struct MessageTemplateStatusUpdate: Codable, Hashable, Sendable {
    /// What happened.
    public var event: TemplateEventKind?
    /// The template.
    public var messageTemplateId: String?
    /// Its name.
    public var messageTemplateName: String?
    /// Its language, as `en_US` or `en-US`.
    public var messageTemplateLanguage: String?
    /// Its category.
    public var messageTemplateCategory: TemplateCategory?
    /// Why it was rejected.
    public var reason: TemplateRejectionReason?
    /// Since when it is disabled.
    public var disableInfo: TemplateDisabling?
    /// Why it is paused or locked, or that it is no longer.
    public var otherInfo: TemplatePause?
    /// Why it was rejected, for people.
    public var rejectionInfo: TemplateRejection?

    public init(
        event: TemplateEventKind? = nil,
        messageTemplateId: String? = nil,
        messageTemplateName: String? = nil,
        messageTemplateLanguage: String? = nil,
        messageTemplateCategory: TemplateCategory? = nil,
        reason: TemplateRejectionReason? = nil,
        disableInfo: TemplateDisabling? = nil,
        otherInfo: TemplatePause? = nil,
        rejectionInfo: TemplateRejection? = nil
    ) {
        self.event = event
        self.messageTemplateId = messageTemplateId
        self.messageTemplateName = messageTemplateName
        self.messageTemplateLanguage = messageTemplateLanguage
        self.messageTemplateCategory = messageTemplateCategory
        self.reason = reason
        self.disableInfo = disableInfo
        self.otherInfo = otherInfo
        self.rejectionInfo = rejectionInfo
    }

    enum CodingKeys: String, CodingKey {
        case event
        case messageTemplateId = "message_template_id"
        case messageTemplateName = "message_template_name"
        case messageTemplateLanguage = "message_template_language"
        case messageTemplateCategory = "message_template_category"
        case reason
        case disableInfo = "disable_info"
        case otherInfo = "other_info"
        case rejectionInfo = "rejection_info"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        event = try keys.arrivedIfPresent(.event)
        messageTemplateId = try keys.arrivedIfPresent(.messageTemplateId)
        messageTemplateName = try keys.arrivedIfPresent(.messageTemplateName)
        messageTemplateLanguage = try keys.arrivedIfPresent(.messageTemplateLanguage)
        messageTemplateCategory = try keys.arrivedIfPresent(.messageTemplateCategory)
        reason = try keys.arrivedIfPresent(.reason)
        disableInfo = try keys.arrivedIfPresent(.disableInfo)
        otherInfo = try keys.arrivedIfPresent(.otherInfo)
        rejectionInfo = try keys.arrivedIfPresent(.rejectionInfo)
    }
}

/// What happened to a template. Values that aren't listed pass too.
public struct TemplateEventKind: Choice {
    /// It can be sent.
    public static let approved = TemplateEventKind(rawValue: "APPROVED")
    /// It was put away.
    public static let archived = TemplateEventKind(rawValue: "ARCHIVED")
    /// It was taken out again.
    public static let unarchived = TemplateEventKind(rawValue: "UNARCHIVED")
    /// It was deleted.
    public static let deleted = TemplateEventKind(rawValue: "DELETED")
    /// People rate it so badly that it can't be sent any more.
    public static let disabled = TemplateEventKind(rawValue: "DISABLED")
    /// People rate it badly: it will be disabled.
    public static let flagged = TemplateEventKind(rawValue: "FLAGGED")
    /// Its review is being reviewed.
    public static let inAppeal = TemplateEventKind(rawValue: "IN_APPEAL")
    /// The account has too many.
    public static let limitExceeded = TemplateEventKind(rawValue: "LIMIT_EXCEEDED")
    /// It can't be edited.
    public static let locked = TemplateEventKind(rawValue: "LOCKED")
    /// People rate it badly: it can't be sent for a while.
    public static let paused = TemplateEventKind(rawValue: "PAUSED")
    /// It is being reviewed.
    public static let pending = TemplateEventKind(rawValue: "PENDING")
    /// It is being deleted.
    public static let pendingDeletion = TemplateEventKind(rawValue: "PENDING_DELETION")
    /// It can be sent again.
    public static let reinstated = TemplateEventKind(rawValue: "REINSTATED")
    /// It was rejected.
    public static let rejected = TemplateEventKind(rawValue: "REJECTED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Why a template was rejected. Values that aren't listed pass too.
public struct TemplateRejectionReason: Choice {
    /// It breaks the policies.
    public static let abusiveContent = TemplateRejectionReason(rawValue: "ABUSIVE_CONTENT")
    /// Its category isn't there for you, as the platform said it before.
    public static let categoryNotAvailable = TemplateRejectionReason(rawValue: "CATEGORY_NOT_AVAILABLE")
    /// It is of another category.
    public static let incorrectCategory = TemplateRejectionReason(rawValue: "INCORRECT_CATEGORY")
    /// It isn't written as templates must be.
    public static let invalidFormat = TemplateRejectionReason(rawValue: "INVALID_FORMAT")
    /// It wasn't, or the platform doesn't say.
    public static let nothing = TemplateRejectionReason(rawValue: "NONE")
    /// It is an offer.
    public static let promotional = TemplateRejectionReason(rawValue: "PROMOTIONAL")
    /// It is a fraud.
    public static let scam = TemplateRejectionReason(rawValue: "SCAM")
    /// It isn't what its category says.
    public static let tagContentMismatch = TemplateRejectionReason(rawValue: "TAG_CONTENT_MISMATCH")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Since when a template is disabled.
public struct TemplateDisabling: Codable, Hashable, Sendable {
    /// When, in seconds since 1970; before as a date in English.
    public var disableDate: String?

    public init(disableDate: String? = nil) {
        self.disableDate = disableDate
    }

    enum CodingKeys: String, CodingKey {
        case disableDate = "disable_date"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        disableDate = try keys.arrivedIfPresent(.disableDate)
    }
}

/// Why a template is paused or locked, or that it is no longer.
public struct TemplatePause: Codable, Hashable, Sendable {
    /// Why.
    public var title: TemplatePauseTitle?
    /// The same in a sentence.
    public var description: String?

    public init(title: TemplatePauseTitle? = nil, description: String? = nil) {
        self.title = title
        self.description = description
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        title = try keys.arrivedIfPresent(.title)
        description = try keys.arrivedIfPresent(.description)
    }
}

/// Why a template is paused or locked. Values that aren't listed pass too.
public struct TemplatePauseTitle: Choice {
    /// People rate it badly for the first time: three hours.
    public static let firstPause = TemplatePauseTitle(rawValue: "FIRST_PAUSE")
    /// People rate it badly for the second time: six hours.
    public static let secondPause = TemplatePauseTitle(rawValue: "SECOND_PAUSE")
    /// Too much was sent.
    public static let rateLimitingPause = TemplatePauseTitle(rawValue: "RATE_LIMITING_PAUSE")
    /// It is no longer.
    public static let unpause = TemplatePauseTitle(rawValue: "UNPAUSE")
    /// People rate it badly for the third time.
    public static let disabled = TemplatePauseTitle(rawValue: "DISABLED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Why a template was rejected, for people.
public struct TemplateRejection: Codable, Hashable, Sendable {
    /// Why.
    public var reason: String?
    /// What to do.
    public var recommendation: String?

    public init(reason: String? = nil, recommendation: String? = nil) {
        self.reason = reason
        self.recommendation = recommendation
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        reason = try keys.arrivedIfPresent(.reason)
        recommendation = try keys.arrivedIfPresent(.recommendation)
    }
}

/// How people rate a template changed.
public struct MessageTemplateQualityUpdate: Codable, Hashable, Sendable {
    /// The template.
    public var messageTemplateId: String?
    /// Its name.
    public var messageTemplateName: String?
    /// Its language, as `en_US` or `en-US`.
    public var messageTemplateLanguage: String?
    /// Its rating until now.
    public var previousQualityScore: QualityScore?
    /// Its rating.
    public var newQualityScore: QualityScore?

    public init(
        messageTemplateId: String? = nil,
        messageTemplateName: String? = nil,
        messageTemplateLanguage: String? = nil,
        previousQualityScore: QualityScore? = nil,
        newQualityScore: QualityScore? = nil
    ) {
        self.messageTemplateId = messageTemplateId
        self.messageTemplateName = messageTemplateName
        self.messageTemplateLanguage = messageTemplateLanguage
        self.previousQualityScore = previousQualityScore
        self.newQualityScore = newQualityScore
    }

    enum CodingKeys: String, CodingKey {
        case messageTemplateId = "message_template_id"
        case messageTemplateName = "message_template_name"
        case messageTemplateLanguage = "message_template_language"
        case previousQualityScore = "previous_quality_score"
        case newQualityScore = "new_quality_score"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        messageTemplateId = try keys.arrivedIfPresent(.messageTemplateId)
        messageTemplateName = try keys.arrivedIfPresent(.messageTemplateName)
        messageTemplateLanguage = try keys.arrivedIfPresent(.messageTemplateLanguage)
        previousQualityScore = try keys.arrivedIfPresent(.previousQualityScore)
        newQualityScore = try keys.arrivedIfPresent(.newQualityScore)
    }
}

/// A template was edited. This is what it says now.
public struct MessageTemplateComponentsUpdate: Codable, Hashable, Sendable {
    /// Its buttons.
    public var messageTemplateButtons: [EditedTemplateButton]
    /// The template.
    public var messageTemplateId: String?
    /// Its name.
    public var messageTemplateName: String?
    /// Its language, as `en_US` or `en-US`.
    public var messageTemplateLanguage: String?
    /// The text of its header.
    public var messageTemplateTitle: String?
    /// The text of its body.
    public var messageTemplateElement: String?
    /// The text of its footer.
    public var messageTemplateFooter: String?

    public init(
        messageTemplateButtons: [EditedTemplateButton],
        messageTemplateId: String? = nil,
        messageTemplateName: String? = nil,
        messageTemplateLanguage: String? = nil,
        messageTemplateTitle: String? = nil,
        messageTemplateElement: String? = nil,
        messageTemplateFooter: String? = nil
    ) {
        self.messageTemplateButtons = messageTemplateButtons
        self.messageTemplateId = messageTemplateId
        self.messageTemplateName = messageTemplateName
        self.messageTemplateLanguage = messageTemplateLanguage
        self.messageTemplateTitle = messageTemplateTitle
        self.messageTemplateElement = messageTemplateElement
        self.messageTemplateFooter = messageTemplateFooter
    }

    enum CodingKeys: String, CodingKey {
        case messageTemplateButtons = "message_template_buttons"
        case messageTemplateId = "message_template_id"
        case messageTemplateName = "message_template_name"
        case messageTemplateLanguage = "message_template_language"
        case messageTemplateTitle = "message_template_title"
        case messageTemplateElement = "message_template_element"
        case messageTemplateFooter = "message_template_footer"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        messageTemplateButtons = try keys.arrived(.messageTemplateButtons)
        messageTemplateId = try keys.arrivedIfPresent(.messageTemplateId)
        messageTemplateName = try keys.arrivedIfPresent(.messageTemplateName)
        messageTemplateLanguage = try keys.arrivedIfPresent(.messageTemplateLanguage)
        messageTemplateTitle = try keys.arrivedIfPresent(.messageTemplateTitle)
        messageTemplateElement = try keys.arrivedIfPresent(.messageTemplateElement)
        messageTemplateFooter = try keys.arrivedIfPresent(.messageTemplateFooter)
    }
}

/// A button of a template that was edited.
public struct EditedTemplateButton: Codable, Hashable, Sendable {
    /// What it does: `URL`, `PHONE_NUMBER`, `QUICK_REPLY`, `OTP`, `FLOW`, …
    public var messageTemplateButtonType: String?
    /// What it says.
    public var messageTemplateButtonText: String?
    /// Where it leads.
    public var messageTemplateButtonUrl: String?
    /// Whom it calls.
    public var messageTemplateButtonPhoneNumber: String?

    public init(
        messageTemplateButtonType: String? = nil,
        messageTemplateButtonText: String? = nil,
        messageTemplateButtonUrl: String? = nil,
        messageTemplateButtonPhoneNumber: String? = nil
    ) {
        self.messageTemplateButtonType = messageTemplateButtonType
        self.messageTemplateButtonText = messageTemplateButtonText
        self.messageTemplateButtonUrl = messageTemplateButtonUrl
        self.messageTemplateButtonPhoneNumber = messageTemplateButtonPhoneNumber
    }

    enum CodingKeys: String, CodingKey {
        case messageTemplateButtonType = "message_template_button_type"
        case messageTemplateButtonText = "message_template_button_text"
        case messageTemplateButtonUrl = "message_template_button_url"
        case messageTemplateButtonPhoneNumber = "message_template_button_phone_number"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        messageTemplateButtonType = try keys.arrivedIfPresent(.messageTemplateButtonType)
        messageTemplateButtonText = try keys.arrivedIfPresent(.messageTemplateButtonText)
        messageTemplateButtonUrl = try keys.arrivedIfPresent(.messageTemplateButtonUrl)
        messageTemplateButtonPhoneNumber = try keys.arrivedIfPresent(.messageTemplateButtonPhoneNumber)
    }
}

/// A template has another category, or will have in 24 hours.
public struct TemplateCategoryUpdate: Codable, Hashable, Sendable {
    /// The template.
    public var messageTemplateId: String?
    /// Its name.
    public var messageTemplateName: String?
    /// Its language, as `en_US` or `en-US`.
    public var messageTemplateLanguage: String?
    /// Its category until now.
    public var previousCategory: TemplateCategory?
    /// Its category.
    public var newCategory: TemplateCategory?
    /// Its category in 24 hours.
    public var correctCategory: TemplateCategory?
    /// When it will have that.
    public var categoryUpdateTimestamp: String?

    public init(
        messageTemplateId: String? = nil,
        messageTemplateName: String? = nil,
        messageTemplateLanguage: String? = nil,
        previousCategory: TemplateCategory? = nil,
        newCategory: TemplateCategory? = nil,
        correctCategory: TemplateCategory? = nil,
        categoryUpdateTimestamp: String? = nil
    ) {
        self.messageTemplateId = messageTemplateId
        self.messageTemplateName = messageTemplateName
        self.messageTemplateLanguage = messageTemplateLanguage
        self.previousCategory = previousCategory
        self.newCategory = newCategory
        self.correctCategory = correctCategory
        self.categoryUpdateTimestamp = categoryUpdateTimestamp
    }

    enum CodingKeys: String, CodingKey {
        case messageTemplateId = "message_template_id"
        case messageTemplateName = "message_template_name"
        case messageTemplateLanguage = "message_template_language"
        case previousCategory = "previous_category"
        case newCategory = "new_category"
        case correctCategory = "correct_category"
        case categoryUpdateTimestamp = "category_update_timestamp"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        messageTemplateId = try keys.arrivedIfPresent(.messageTemplateId)
        messageTemplateName = try keys.arrivedIfPresent(.messageTemplateName)
        messageTemplateLanguage = try keys.arrivedIfPresent(.messageTemplateLanguage)
        previousCategory = try keys.arrivedIfPresent(.previousCategory)
        newCategory = try keys.arrivedIfPresent(.newCategory)
        correctCategory = try keys.arrivedIfPresent(.correctCategory)
        categoryUpdateTimestamp = try keys.arrivedIfPresent(.categoryUpdateTimestamp)
    }
}

/// A template that was sent directly belongs in another category.
public struct TemplateCorrectCategoryDetection: Codable, Hashable, Sendable {
    /// The template.
    public var messageTemplateId: String?
    /// Its name.
    public var messageTemplateName: String?
    /// Its language, as `en_US` or `en-US`.
    public var messageTemplateLanguage: String?
    /// Its category.
    public var category: TemplateCategory?
    /// The category where it belongs.
    public var correctCategory: TemplateCategory?

    public init(
        messageTemplateId: String? = nil,
        messageTemplateName: String? = nil,
        messageTemplateLanguage: String? = nil,
        category: TemplateCategory? = nil,
        correctCategory: TemplateCategory? = nil
    ) {
        self.messageTemplateId = messageTemplateId
        self.messageTemplateName = messageTemplateName
        self.messageTemplateLanguage = messageTemplateLanguage
        self.category = category
        self.correctCategory = correctCategory
    }

    enum CodingKeys: String, CodingKey {
        case messageTemplateId = "message_template_id"
        case messageTemplateName = "message_template_name"
        case messageTemplateLanguage = "message_template_language"
        case category
        case correctCategory = "correct_category"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        messageTemplateId = try keys.arrivedIfPresent(.messageTemplateId)
        messageTemplateName = try keys.arrivedIfPresent(.messageTemplateName)
        messageTemplateLanguage = try keys.arrivedIfPresent(.messageTemplateLanguage)
        category = try keys.arrivedIfPresent(.category)
        correctCategory = try keys.arrivedIfPresent(.correctCategory)
    }
}

/// A flow's state or health changed.
public struct FlowUpdate: Codable, Hashable, Sendable {
    /// What fails.
    public var errors: [FlowFailure]
    /// What happened.
    public var event: FlowEventKind?
    /// The flow.
    public var flowId: String?
    /// The same in a sentence.
    public var message: String?
    /// What will happen to it, and when.
    public var warning: String?
    /// Its state until now; nothing when it is new.
    public var oldStatus: FlowState?
    /// Its state.
    public var newStatus: FlowState?
    /// How many of its screens or requests fail, in per cent.
    public var errorRate: Double?
    /// The bound that was crossed: per cent, or milliseconds.
    public var threshold: Double?
    /// Whether the bound was crossed upwards or downwards.
    public var alertState: FlowAlertState?
    /// How long half of the requests to your endpoint take, in milliseconds.
    public var p50Latency: Double?
    /// How long nine in ten of the requests to your endpoint take, in milliseconds.
    public var p90Latency: Double?
    /// How many requests were measured.
    public var requestsCount: Int64?
    /// How often your endpoint could be reached, in per cent.
    public var availability: Double?

    public init(
        errors: [FlowFailure],
        event: FlowEventKind? = nil,
        flowId: String? = nil,
        message: String? = nil,
        warning: String? = nil,
        oldStatus: FlowState? = nil,
        newStatus: FlowState? = nil,
        errorRate: Double? = nil,
        threshold: Double? = nil,
        alertState: FlowAlertState? = nil,
        p50Latency: Double? = nil,
        p90Latency: Double? = nil,
        requestsCount: Int64? = nil,
        availability: Double? = nil
    ) {
        self.errors = errors
        self.event = event
        self.flowId = flowId
        self.message = message
        self.warning = warning
        self.oldStatus = oldStatus
        self.newStatus = newStatus
        self.errorRate = errorRate
        self.threshold = threshold
        self.alertState = alertState
        self.p50Latency = p50Latency
        self.p90Latency = p90Latency
        self.requestsCount = requestsCount
        self.availability = availability
    }

    enum CodingKeys: String, CodingKey {
        case errors
        case event
        case flowId = "flow_id"
        case message
        case warning
        case oldStatus = "old_status"
        case newStatus = "new_status"
        case errorRate = "error_rate"
        case threshold
        case alertState = "alert_state"
        case p50Latency = "p50_latency"
        case p90Latency = "p90_latency"
        case requestsCount = "requests_count"
        case availability
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        errors = try keys.arrived(.errors)
        event = try keys.arrivedIfPresent(.event)
        flowId = try keys.arrivedIfPresent(.flowId)
        message = try keys.arrivedIfPresent(.message)
        warning = try keys.arrivedIfPresent(.warning)
        oldStatus = try keys.arrivedIfPresent(.oldStatus)
        newStatus = try keys.arrivedIfPresent(.newStatus)
        errorRate = try keys.arrivedIfPresent(.errorRate)
        threshold = try keys.arrivedIfPresent(.threshold)
        alertState = try keys.arrivedIfPresent(.alertState)
        p50Latency = try keys.arrivedIfPresent(.p50Latency)
        p90Latency = try keys.arrivedIfPresent(.p90Latency)
        requestsCount = try keys.arrivedIfPresent(.requestsCount)
        availability = try keys.arrivedIfPresent(.availability)
    }
}

/// Something in a flow that fails.
public struct FlowFailure: Codable, Hashable, Sendable {
    /// What: `TIMEOUT`, `INVALID_SCREEN_TRANSITION`, `PUBLIC_KEY_MISSING`, …
    public var errorType: String?
    /// How many of the failures it is, in per cent.
    public var errorRate: Double?
    /// How often.
    public var errorCount: Int64?

    public init(errorType: String? = nil, errorRate: Double? = nil, errorCount: Int64? = nil) {
        self.errorType = errorType
        self.errorRate = errorRate
        self.errorCount = errorCount
    }

    enum CodingKeys: String, CodingKey {
        case errorType = "error_type"
        case errorRate = "error_rate"
        case errorCount = "error_count"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        errorType = try keys.arrivedIfPresent(.errorType)
        errorRate = try keys.arrivedIfPresent(.errorRate)
        errorCount = try keys.arrivedIfPresent(.errorCount)
    }
}

/// What happened to a flow. Values that aren't listed pass too.
public struct FlowEventKind: Choice {
    /// Its state changed, or it is new.
    public static let flowStatusChange = FlowEventKind(rawValue: "FLOW_STATUS_CHANGE")
    /// More or fewer of its screens fail, within an hour.
    public static let clientErrorRate = FlowEventKind(rawValue: "CLIENT_ERROR_RATE")
    /// More or fewer of the requests to your endpoint fail, within half an hour.
    public static let endpointErrorRate = FlowEventKind(rawValue: "ENDPOINT_ERROR_RATE")
    /// Your endpoint became slower or faster, within half an hour.
    public static let endpointLatency = FlowEventKind(rawValue: "ENDPOINT_LATENCY")
    /// Your endpoint can't be reached well, or can again, within ten minutes.
    public static let endpointAvailability = FlowEventKind(rawValue: "ENDPOINT_AVAILABILITY")
    /// Its version will stop working.
    public static let flowVersionExpiryWarning = FlowEventKind(rawValue: "FLOW_VERSION_EXPIRY_WARNING")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A flow's state. Values that aren't listed pass too.
public struct FlowState: Choice {
    /// It can be tried.
    public static let draft = FlowState(rawValue: "DRAFT")
    /// It can be sent.
    public static let published = FlowState(rawValue: "PUBLISHED")
    /// It can't be sent or opened any more.
    public static let deprecated = FlowState(rawValue: "DEPRECATED")
    /// It can't be sent or opened, as it fails too often.
    public static let blocked = FlowState(rawValue: "BLOCKED")
    /// It can be sent to few people, as it fails often.
    public static let throttled = FlowState(rawValue: "THROTTLED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Whether a bound was crossed upwards or downwards. Values that aren't listed pass too.
public struct FlowAlertState: Choice {
    /// It is bad now.
    public static let activated = FlowAlertState(rawValue: "ACTIVATED")
    /// It is well again.
    public static let deactivated = FlowAlertState(rawValue: "DEACTIVATED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A solution that several partners share changed. The event's `entry_id` is a business portfolio.
public struct PartnerSolutionUpdate: Codable, Hashable, Sendable {
    /// What happened.
    public var event: PartnerSolutionEventKind?
    /// The solution.
    public var solutionId: String?
    /// Its state.
    public var solutionStatus: PartnerSolutionStatus?

    public init(
        event: PartnerSolutionEventKind? = nil,
        solutionId: String? = nil,
        solutionStatus: PartnerSolutionStatus? = nil
    ) {
        self.event = event
        self.solutionId = solutionId
        self.solutionStatus = solutionStatus
    }

    enum CodingKeys: String, CodingKey {
        case event
        case solutionId = "solution_id"
        case solutionStatus = "solution_status"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        event = try keys.arrivedIfPresent(.event)
        solutionId = try keys.arrivedIfPresent(.solutionId)
        solutionStatus = try keys.arrivedIfPresent(.solutionStatus)
    }
}

/// What happened to a solution. Values that aren't listed pass too.
public struct PartnerSolutionEventKind: Choice {
    /// It is new.
    public static let solutionCreated = PartnerSolutionEventKind(rawValue: "SOLUTION_CREATED")
    /// It changed.
    public static let solutionUpdated = PartnerSolutionEventKind(rawValue: "SOLUTION_UPDATED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A solution's state. Values that aren't listed pass too.
public struct PartnerSolutionStatus: Choice {
    /// It can be used.
    public static let active = PartnerSolutionStatus(rawValue: "ACTIVE")
    /// It can't be used any more.
    public static let deactivated = PartnerSolutionStatus(rawValue: "DEACTIVATED")
    /// It was made, and the partner not asked.
    public static let draft = PartnerSolutionStatus(rawValue: "DRAFT")
    /// The partner was asked.
    public static let initiated = PartnerSolutionStatus(rawValue: "INITIATED")
    /// A partner was asked to end it.
    public static let pendingDeactivation = PartnerSolutionStatus(rawValue: "PENDING_DEACTIVATION")
    /// The partner didn't want it.
    public static let rejected = PartnerSolutionStatus(rawValue: "REJECTED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A way to be paid was set up or changed.
public struct PaymentConfigurationUpdate: Codable, Hashable, Sendable {
    /// Its name.
    public var configurationName: String?
    /// Who does it: `billdesk`, `payu`, `razorpay`, `zaakpay`.
    public var providerName: String?
    /// Your account there.
    public var providerMid: String?
    /// Its state.
    public var status: PaymentConfigurationStatus?
    /// When it was made.
    public var createdTimestamp: String?
    /// When it changed.
    public var updatedTimestamp: String?

    public init(
        configurationName: String? = nil,
        providerName: String? = nil,
        providerMid: String? = nil,
        status: PaymentConfigurationStatus? = nil,
        createdTimestamp: String? = nil,
        updatedTimestamp: String? = nil
    ) {
        self.configurationName = configurationName
        self.providerName = providerName
        self.providerMid = providerMid
        self.status = status
        self.createdTimestamp = createdTimestamp
        self.updatedTimestamp = updatedTimestamp
    }

    enum CodingKeys: String, CodingKey {
        case configurationName = "configuration_name"
        case providerName = "provider_name"
        case providerMid = "provider_mid"
        case status
        case createdTimestamp = "created_timestamp"
        case updatedTimestamp = "updated_timestamp"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        configurationName = try keys.arrivedIfPresent(.configurationName)
        providerName = try keys.arrivedIfPresent(.providerName)
        providerMid = try keys.arrivedIfPresent(.providerMid)
        status = try keys.arrivedIfPresent(.status)
        createdTimestamp = try keys.arrivedIfPresent(.createdTimestamp)
        updatedTimestamp = try keys.arrivedIfPresent(.updatedTimestamp)
    }
}

/// The state of a way to be paid. Values that aren't listed pass too.
public struct PaymentConfigurationStatus: Choice {
    /// It can be used.
    public static let active = PaymentConfigurationStatus(rawValue: "Active")
    /// It isn't connected with your account yet.
    public static let needsConnecting = PaymentConfigurationStatus(rawValue: "Needs Connecting")
    /// It wasn't tried yet.
    public static let needsTesting = PaymentConfigurationStatus(rawValue: "Needs Testing")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// The platform took what somebody wrote for a lead or a purchase.
public struct AutomaticEvent: Codable, Hashable, Sendable {
    /// The message.
    public var id: String?
    /// What it was taken for.
    public var eventName: AutomaticEventName?
    /// When.
    public var timestamp: String?
    /// The click on an ad that began the conversation.
    public var ctwaClid: String?
    /// What was bought.
    public var customData: PurchaseData?

    public init(
        id: String? = nil,
        eventName: AutomaticEventName? = nil,
        timestamp: String? = nil,
        ctwaClid: String? = nil,
        customData: PurchaseData? = nil
    ) {
        self.id = id
        self.eventName = eventName
        self.timestamp = timestamp
        self.ctwaClid = ctwaClid
        self.customData = customData
    }

    enum CodingKeys: String, CodingKey {
        case id
        case eventName = "event_name"
        case timestamp
        case ctwaClid = "ctwa_clid"
        case customData = "custom_data"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrivedIfPresent(.id)
        eventName = try keys.arrivedIfPresent(.eventName)
        timestamp = try keys.arrivedIfPresent(.timestamp)
        ctwaClid = try keys.arrivedIfPresent(.ctwaClid)
        customData = try keys.arrivedIfPresent(.customData)
    }
}

/// What the platform takes messages for. Values that aren't listed pass too.
public struct AutomaticEventName: Choice {
    /// A lead.
    public static let leadSubmitted = AutomaticEventName(rawValue: "LeadSubmitted")
    /// A purchase.
    public static let purchase = AutomaticEventName(rawValue: "Purchase")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// What a purchase came to.
public struct PurchaseData: Codable, Hashable, Sendable {
    /// The currency.
    public var currency: String?
    /// The amount.
    public var value: Double?

    public init(currency: String? = nil, value: Double? = nil) {
        self.currency = currency
        self.value = value
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        currency = try keys.arrivedIfPresent(.currency)
        value = try keys.arrivedIfPresent(.value)
    }
}

/// What became of a marketing message, to be counted.
public struct TrackingEvent: Codable, Hashable, Sendable {
    /// What: `sent`, …
    public var eventName: String?
    /// When.
    public var timestamp: String?
    /// Which message.
    public var trackingData: TrackingData?

    public init(eventName: String? = nil, timestamp: String? = nil, trackingData: TrackingData? = nil) {
        self.eventName = eventName
        self.timestamp = timestamp
        self.trackingData = trackingData
    }

    enum CodingKeys: String, CodingKey {
        case eventName = "event_name"
        case timestamp
        case trackingData = "tracking_data"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        eventName = try keys.arrivedIfPresent(.eventName)
        timestamp = try keys.arrivedIfPresent(.timestamp)
        trackingData = try keys.arrivedIfPresent(.trackingData)
    }
}

/// Which marketing message is counted.
public struct TrackingData: Codable, Hashable, Sendable {
    /// The click.
    public var clickId: String?
    /// The message's token.
    public var trackingToken: String?

    public init(clickId: String? = nil, trackingToken: String? = nil) {
        self.clickId = clickId
        self.trackingToken = trackingToken
    }

    enum CodingKeys: String, CodingKey {
        case clickId = "click_id"
        case trackingToken = "tracking_token"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        clickId = try keys.arrivedIfPresent(.clickId)
        trackingToken = try keys.arrivedIfPresent(.trackingToken)
    }
}

/// Bytes that aren't JSON, in those languages where data is.
public struct Undecoded: Codable, Hashable, Sendable {
    /// The bytes.
    public var base64: String

    public init(base64: String) {
        self.base64 = base64
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        base64 = try keys.arrived(.base64)
    }
}
