// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import java.util.concurrent.CompletableFuture
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `conversational_automation.set`. Methods wait for the response. */
public class ConversationalAutomationArea internal constructor(private val client: Client) {
    /**
     * Set what a chat offers. It takes the place of all that was set before; `phone_numbers.get` tells it, with the field
     * `conversational_automation`.
     *
     * @param prompts Up to 4 questions to tap.
     * Each has 1 to 80 characters, and no emoji.
     * @param commands Up to 30 commands, which people choose after `/`.
     * @param enableWelcomeMessage Be told when somebody opens the chat for the first time. The platform removed this in March 2026.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/conversational-components">The platform's page</a>
     */
    public fun set(
        prompts: List<String>? = null,
        commands: List<ChatCommand>? = null,
        enableWelcomeMessage: Boolean? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.CONVERSATIONAL_AUTOMATION_SET, SetConversationalAutomation(prompts = prompts, commands = commands, enableWelcomeMessage = enableWelcomeMessage, phoneNumberId = phoneNumberId), options)
}

/** Operations: `conversational_automation.set`. Methods return a future of the response. */
public class AsyncConversationalAutomationArea internal constructor(private val client: Client) {
    /**
     * Set what a chat offers. It takes the place of all that was set before; `phone_numbers.get` tells it, with the field
     * `conversational_automation`.
     *
     * @param prompts Up to 4 questions to tap.
     * Each has 1 to 80 characters, and no emoji.
     * @param commands Up to 30 commands, which people choose after `/`.
     * @param enableWelcomeMessage Be told when somebody opens the chat for the first time. The platform removed this in March 2026.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/conversational-components">The platform's page</a>
     */
    public fun set(
        prompts: List<String>? = null,
        commands: List<ChatCommand>? = null,
        enableWelcomeMessage: Boolean? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Success> = client.future(Operations.CONVERSATIONAL_AUTOMATION_SET, SetConversationalAutomation(prompts = prompts, commands = commands, enableWelcomeMessage = enableWelcomeMessage, phoneNumberId = phoneNumberId), options)
}

/**
 * Set what a chat offers. It takes the place of all that was set before; `phone_numbers.get` tells it, with the field
 * `conversational_automation`.
 */
@Serializable
public data class SetConversationalAutomation(
    /**
     * Up to 4 questions to tap.
     * Each has 1 to 80 characters, and no emoji.
     */
    val prompts: List<String>? = null,
    /** Up to 30 commands, which people choose after `/`. */
    val commands: List<ChatCommand>? = null,
    /** Be told when somebody opens the chat for the first time. The platform removed this in March 2026. */
    @SerialName("enable_welcome_message")
    val enableWelcomeMessage: Boolean? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** A command that people choose after `/`. */
@Serializable
public data class ChatCommand(
    /** Its name: 1 to 32 letters, digits and underscores. */
    @SerialName("command_name")
    val commandName: String,
    /**
     * What it does: 1 to 256 characters.
     * No emoji.
     */
    @SerialName("command_description")
    val commandDescription: String,
)
