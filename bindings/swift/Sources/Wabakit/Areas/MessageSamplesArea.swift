// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `message_samples.create`.
public struct MessageSamplesArea: Sendable {
    let engine: Engine

    /// Submits a sample of a Direct Send message and returns the category that the platform assigns to it.
    ///
    /// Beta feature, for accounts with Direct Send. The request body is known from Meta's SDK only.
    ///
    /// - Parameters:
    ///   - content: Content of the message.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func create(
        _ content: SampleContent,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<MessageSample> {
        let params = CreateMessageSample(content, wabaId: wabaId)
        return try await engine.answer("message_samples.create", params, options, idempotent: true)
    }
}

/// Submits a sample of a Direct Send message and returns the category that the platform assigns to it.
///
/// Beta feature, for accounts with Direct Send. The request body is known from Meta's SDK only.
public struct CreateMessageSample: Codable, Hashable, Sendable {
    /// Content of the message.
    public var content: SampleContent
    /// Default: the client's WhatsApp Business account ID.
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

/// Content of a message sent without a template.
public enum SampleContent: Codable, Hashable, Sendable {
    /// A text message.
    case text(TextBody)
    /// An interactive message with reply buttons or a URL button.
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

/// Category that the platform assigns to a message.
public struct MessageSample: Codable, Hashable, Sendable {
    /// True if the request succeeded.
    public var success: Bool?
    /// Category of the message. Every category except `MARKETING` can be sent without a template.
    public var category: TemplateCategory?

    public init(success: Bool? = nil, category: TemplateCategory? = nil) {
        self.success = success
        self.category = category
    }
}

/// Category of a template.
/// Other values are accepted, too.
public struct TemplateCategory: Choice {
    /// Authentication: one-time passwords.
    public static let authentication = TemplateCategory(rawValue: "AUTHENTICATION")
    /// Marketing: offers, and every message that is neither authentication nor utility.
    public static let marketing = TemplateCategory(rawValue: "MARKETING")
    /// Utility: updates on something that the user did or requested.
    public static let utility = TemplateCategory(rawValue: "UTILITY")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}
