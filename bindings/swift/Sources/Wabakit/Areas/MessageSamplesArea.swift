// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `message_samples.create`.
public struct MessageSamplesArea: Sendable {
    let engine: Engine

    /// Show the platform a message that Direct Send is to send: the answer is the category that it takes it for.
    ///
    /// In beta, for accounts that have Direct Send. The body is known from Meta's own SDK only.
    ///
    /// - Parameters:
    ///   - content: What it says.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func create(
        _ content: SampleContent,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<MessageSample> {
        let params = CreateMessageSample(content, wabaId: wabaId)
        return try await engine.answer("message_samples.create", params, options, idempotent: true)
    }
}

/// Show the platform a message that Direct Send is to send: the answer is the category that it takes it for.
///
/// In beta, for accounts that have Direct Send. The body is known from Meta's own SDK only.
public struct CreateMessageSample: Codable, Hashable, Sendable {
    /// What it says.
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

/// What a template is for.
/// Other values are accepted, too.
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
