// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `conversational_automation.set`.
public struct ConversationalAutomationArea: Sendable {
    let engine: Engine

    /// Set what a chat offers. It takes the place of all that was set before; `phone_numbers.get` tells it, with the field
    /// `conversational_automation`.
    ///
    /// - Parameters:
    ///   - prompts: Up to 4 questions to tap.
    ///     Each has 1 to 80 characters, and no emoji.
    ///   - commands: Up to 30 commands, which people choose after `/`.
    ///   - enableWelcomeMessage: Be told when somebody opens the chat for the first time. The platform removed this in March 2026.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/conversational-components)
    public func set(
        prompts: [String]? = nil,
        commands: [ChatCommand]? = nil,
        enableWelcomeMessage: Bool? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<Success> {
        let params = SetConversationalAutomation(
            prompts: prompts,
            commands: commands,
            enableWelcomeMessage: enableWelcomeMessage,
            phoneNumberId: phoneNumberId
        )
        return try await engine.answer("conversational_automation.set", params, options, idempotent: true)
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
    /// Default: the client's phone number ID.
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
