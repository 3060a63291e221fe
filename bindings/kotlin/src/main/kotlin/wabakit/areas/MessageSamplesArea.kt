// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import java.util.concurrent.CompletableFuture
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `message_samples.create`. Methods wait for the response. */
public class MessageSamplesArea internal constructor(private val client: Client) {
    /**
     * Show the platform a message that Direct Send is to send: the answer is the category that it takes it for.
     *
     * In beta, for accounts that have Direct Send. The body is known from Meta's own SDK only.
     *
     * @param content What it says.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public fun create(
        content: SampleContent,
        wabaId: String? = null,
        options: Options = Options(),
    ): MessageSample = client.call(Operations.MESSAGE_SAMPLES_CREATE, CreateMessageSample(content = content, wabaId = wabaId), options)
}

/** Operations: `message_samples.create`. Methods return a future of the response. */
public class AsyncMessageSamplesArea internal constructor(private val client: Client) {
    /**
     * Show the platform a message that Direct Send is to send: the answer is the category that it takes it for.
     *
     * In beta, for accounts that have Direct Send. The body is known from Meta's own SDK only.
     *
     * @param content What it says.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public fun create(
        content: SampleContent,
        wabaId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<MessageSample> = client.future(Operations.MESSAGE_SAMPLES_CREATE, CreateMessageSample(content = content, wabaId = wabaId), options)
}

/**
 * Show the platform a message that Direct Send is to send: the answer is the category that it takes it for.
 *
 * In beta, for accounts that have Direct Send. The body is known from Meta's own SDK only.
 */
@Serializable
public data class CreateMessageSample(
    /** What it says. */
    @SerialName("^content")
    val content: SampleContent,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** What a message without a template says. */
@Serializable
public sealed class SampleContent {
    /** Text. */
    @Serializable
    @SerialName("text")
    public data class Text(val text: wabakit.TextBody) : SampleContent()

    /** Buttons, or a button that opens a page. */
    @Serializable
    @SerialName("interactive")
    public data class Interactive(val interactive: wabakit.Interactive) : SampleContent()
}

/** What the platform takes a message for. */
@Serializable
public data class MessageSample(
    /** Whether the call was good. */
    val success: Boolean? = null,
    /** The category: anything but `MARKETING` can be sent without a template. */
    val category: TemplateCategory? = null,
) : Answer()

/**
 * What a template is for.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class TemplateCategory(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** One-time codes. */
        public val AUTHENTICATION: TemplateCategory = TemplateCategory("AUTHENTICATION")
        /** Offers and everything else. */
        public val MARKETING: TemplateCategory = TemplateCategory("MARKETING")
        /** About something the person did or asked for. */
        public val UTILITY: TemplateCategory = TemplateCategory("UTILITY")
    }
}
