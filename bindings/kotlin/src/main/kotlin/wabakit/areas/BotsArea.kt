// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `bots.get`. */
public class BotsArea internal constructor(private val client: Client) {
    /**
     * Gets the conversational components of a phone number by the ID of their configuration.
     *
     * @param botId ID of the bot: `id` in `conversational_automation` of a phone number.
     * @param fields Fields to return.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/conversational-components">The platform's page</a>
     */
    public suspend fun get(
        botId: String,
        fields: List<ConversationalAutomationField>? = null,
        options: Options = Options(),
    ): ConversationalAutomation = client.call(Operations.BOTS_GET, GetBot(botId = botId, fields = fields), options)
}

/** Gets the conversational components of a phone number by the ID of their configuration. */
@Serializable
public data class GetBot(
    /** ID of the bot: `id` in `conversational_automation` of a phone number. */
    @SerialName("bot_id")
    val botId: String,
    /** Fields to return. */
    val fields: List<ConversationalAutomationField>? = null,
)

/**
 * Field of `ConversationalAutomation` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `prompts`, `commands`.
 */
@JvmInline
@Serializable
public value class ConversationalAutomationField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** ID of the configuration. */
        public val ID: ConversationalAutomationField = ConversationalAutomationField("id")
        /** Prompts that the user can tap before the first message. */
        public val PROMPTS: ConversationalAutomationField = ConversationalAutomationField("prompts")
        /** Commands that the user can choose after typing `/`. */
        public val COMMANDS: ConversationalAutomationField = ConversationalAutomationField("commands")
        /** True if a webhook is sent when a user opens the chat for the first time. */
        public val ENABLE_WELCOME_MESSAGE: ConversationalAutomationField = ConversationalAutomationField("enable_welcome_message")
    }
}
