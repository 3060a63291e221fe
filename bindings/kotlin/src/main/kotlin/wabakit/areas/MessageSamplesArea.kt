// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `message_samples.create`. */
public class MessageSamplesArea internal constructor(private val client: Client) {
    /**
     * Submits a sample of a Direct Send message and returns the category that the platform assigns to it.
     *
     * Beta feature, for accounts with Direct Send. The request body is known from Meta's SDK only.
     *
     * @param content Content of the message.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun create(
        content: SampleContent,
        wabaId: String? = null,
        options: Options = Options(),
    ): MessageSample = client.call(Operations.MESSAGE_SAMPLES_CREATE, CreateMessageSample(content = content, wabaId = wabaId), options)
}

/**
 * Submits a sample of a Direct Send message and returns the category that the platform assigns to it.
 *
 * Beta feature, for accounts with Direct Send. The request body is known from Meta's SDK only.
 */
@Serializable
public data class CreateMessageSample(
    /** Content of the message. */
    @SerialName("^content")
    val content: SampleContent,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** Content of a message sent without a template. */
@Serializable
public sealed class SampleContent {
    /** A text message. */
    @Serializable
    @SerialName("text")
    public data class Text(val text: wabakit.TextBody) : SampleContent()

    /** An interactive message with reply buttons or a URL button. */
    @Serializable
    @SerialName("interactive")
    public data class Interactive(val interactive: wabakit.Interactive) : SampleContent()
}

/** Category that the platform assigns to a message. */
@Serializable
public data class MessageSample(
    /** True if the request succeeded. */
    val success: Boolean? = null,
    /** Category of the message. Every category except `MARKETING` can be sent without a template. */
    val category: TemplateCategory? = null,
) : Response()

/**
 * Category of a template.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class TemplateCategory(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Authentication: one-time passwords. */
        public val AUTHENTICATION: TemplateCategory = TemplateCategory("AUTHENTICATION")
        /** Marketing: offers, and every message that is neither authentication nor utility. */
        public val MARKETING: TemplateCategory = TemplateCategory("MARKETING")
        /** Utility: updates on something that the user did or requested. */
        public val UTILITY: TemplateCategory = TemplateCategory("UTILITY")
    }
}
