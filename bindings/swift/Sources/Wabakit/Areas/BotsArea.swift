// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `bots.get`.
public struct BotsArea: Sendable {
    let engine: Engine

    /// Gets the conversational components of a phone number by the ID of their configuration.
    ///
    /// - Parameters:
    ///   - botId: ID of the bot: `id` in `conversational_automation` of a phone number.
    ///   - fields: Fields to return.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/conversational-components)
    public func get(
        botId: String,
        fields: [ConversationalAutomationField]? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<ConversationalAutomation> {
        let params = GetBot(botId: botId, fields: fields)
        return try await engine.answer("bots.get", params, options, idempotent: true)
    }
}

/// Gets the conversational components of a phone number by the ID of their configuration.
public struct GetBot: Codable, Hashable, Sendable {
    /// ID of the bot: `id` in `conversational_automation` of a phone number.
    public var botId: String
    /// Fields to return.
    public var fields: [ConversationalAutomationField]?

    public init(botId: String, fields: [ConversationalAutomationField]? = nil) {
        self.botId = botId
        self.fields = fields
    }

    enum CodingKeys: String, CodingKey {
        case botId = "bot_id"
        case fields
    }
}

/// Field of `ConversationalAutomation` to return. Its own fields can follow in braces: `field{one,two}`.
/// Default: `id`, `prompts`, `commands`.
public struct ConversationalAutomationField: Choice {
    /// ID of the configuration.
    public static let id = ConversationalAutomationField(rawValue: "id")
    /// Prompts that the user can tap before the first message.
    public static let prompts = ConversationalAutomationField(rawValue: "prompts")
    /// Commands that the user can choose after typing `/`.
    public static let commands = ConversationalAutomationField(rawValue: "commands")
    /// True if a webhook is sent when a user opens the chat for the first time.
    public static let enableWelcomeMessage = ConversationalAutomationField(rawValue: "enable_welcome_message")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}
