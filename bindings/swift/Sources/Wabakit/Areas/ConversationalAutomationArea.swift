// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `conversational_automation.set`.
public struct ConversationalAutomationArea: Sendable {
    let engine: Engine

    /// Sets the prompts and commands of a chat. Replaces all previous settings. Read them with `phone_numbers.get` and the
    /// field `conversational_automation`.
    ///
    /// - Parameters:
    ///   - prompts: Prompts: questions that the user can tap before the first message. At most 4, each 1 to 80
    ///     characters without emoji.
    ///   - commands: Commands that the user can choose after typing `/`. At most 30.
    ///   - enableWelcomeMessage: Requests a webhook when a user opens the chat for the first time. The platform no longer accepts it since
    ///     March 2026.
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
    ) async throws -> Response<Success> {
        let params = SetConversationalAutomation(
            prompts: prompts,
            commands: commands,
            enableWelcomeMessage: enableWelcomeMessage,
            phoneNumberId: phoneNumberId
        )
        return try await engine.answer("conversational_automation.set", params, options, idempotent: true)
    }
}

/// Sets the prompts and commands of a chat. Replaces all previous settings. Read them with `phone_numbers.get` and the
/// field `conversational_automation`.
public struct SetConversationalAutomation: Codable, Hashable, Sendable {
    /// Prompts: questions that the user can tap before the first message. At most 4, each 1 to 80
    /// characters without emoji.
    public var prompts: [String]?
    /// Commands that the user can choose after typing `/`. At most 30.
    public var commands: [ChatCommand]?
    /// Requests a webhook when a user opens the chat for the first time. The platform no longer accepts it since
    /// March 2026.
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

/// A command that the user can choose after typing `/`.
public struct ChatCommand: Codable, Hashable, Sendable {
    /// Name of the command. 1 to 32 letters, digits and underscores.
    public var commandName: String
    /// Description of the command. 1 to 256 characters.
    /// No emoji allowed.
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
