// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `conversational_automation.set`. */
public class ConversationalAutomationArea internal constructor(private val client: Client) {
    /**
     * Sets the prompts and commands of a chat. Replaces all previous settings. Read them with `phone_numbers.get` and the
     * field `conversational_automation`.
     *
     * @param prompts Prompts: questions that the user can tap before the first message. At most 4, each 1 to 80
     * characters without emoji.
     * @param commands Commands that the user can choose after typing `/`. At most 30.
     * @param enableWelcomeMessage Requests a webhook when a user opens the chat for the first time. The platform no longer accepts it since
     * March 2026.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/conversational-components">The platform's page</a>
     */
    public suspend fun set(
        prompts: List<String>? = null,
        commands: List<ChatCommand>? = null,
        enableWelcomeMessage: Boolean? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.CONVERSATIONAL_AUTOMATION_SET, SetConversationalAutomation(prompts = prompts, commands = commands, enableWelcomeMessage = enableWelcomeMessage, phoneNumberId = phoneNumberId), options)
}

/**
 * Sets the prompts and commands of a chat. Replaces all previous settings. Read them with `phone_numbers.get` and the
 * field `conversational_automation`.
 */
@Serializable
public data class SetConversationalAutomation(
    /**
     * Prompts: questions that the user can tap before the first message. At most 4, each 1 to 80
     * characters without emoji.
     */
    val prompts: List<String>? = null,
    /** Commands that the user can choose after typing `/`. At most 30. */
    val commands: List<ChatCommand>? = null,
    /**
     * Requests a webhook when a user opens the chat for the first time. The platform no longer accepts it since
     * March 2026.
     */
    @SerialName("enable_welcome_message")
    val enableWelcomeMessage: Boolean? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** A command that the user can choose after typing `/`. */
@Serializable
public data class ChatCommand(
    /** Name of the command. 1 to 32 letters, digits and underscores. */
    @SerialName("command_name")
    val commandName: String,
    /**
     * Description of the command. 1 to 256 characters.
     * No emoji allowed.
     */
    @SerialName("command_description")
    val commandDescription: String,
)
