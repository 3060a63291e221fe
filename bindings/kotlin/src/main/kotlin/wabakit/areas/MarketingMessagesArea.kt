// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import java.util.concurrent.CompletableFuture
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonElement

/** Operations: `marketing_messages.send`. Methods wait for the response. */
public class MarketingMessagesArea internal constructor(private val client: Client) {
    /**
     * Send a marketing template, delivered to those who are likely to read it.
     *
     * A new template, or one that was idle for seven days, needs up to ten minutes first (code 134101).
     * It goes to people, not to groups.
     *
     * @param template The template, of the category MARKETING.
     * @param to A phone number with `+` and its country code (without them the platform takes your own country's); or a group's id, with `recipient_type: "group"`.
     * @param recipient Business-scoped user ID (`US.1349…`), or a parent's (`US.ENT.…`). If `to` is given too, `to` wins.
     * @param recipientType Whether `to` names a person (as it does unless told) or a group.
     * @param productPolicy What to do where the platform can't deliver it so.
     * @param messageActivitySharing Whether what becomes of it is shared with Meta to deliver better; as the account says unless told.
     * @param bidSpec What it may cost, for templates with a greatest price: as the platform documents it at the time, at present
     * `{"per_message_bid_multiplier": 1.2}`.
     * @param context The message that this one answers, quoted above it.
     * @param bizOpaqueCallbackData Your own note, up to 512 characters. It comes back in the statuses of this message, and nobody else sees it.
     * @param recipientIdentityKeyHash Deliver only if the person's identity is still the one with this hash (from a webhook).
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/send-marketing-messages">The platform's page</a>
     */
    public fun send(
        template: TemplateMessage,
        to: String? = null,
        recipient: String? = null,
        recipientType: RecipientType? = null,
        productPolicy: ProductPolicy? = null,
        messageActivitySharing: Boolean? = null,
        bidSpec: Map<String, JsonElement>? = null,
        context: ReplyTo? = null,
        bizOpaqueCallbackData: String? = null,
        recipientIdentityKeyHash: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Sent = client.call(Operations.MARKETING_MESSAGES_SEND, SendMarketingMessage(template = template, to = to, recipient = recipient, recipientType = recipientType, productPolicy = productPolicy, messageActivitySharing = messageActivitySharing, bidSpec = bidSpec, context = context, bizOpaqueCallbackData = bizOpaqueCallbackData, recipientIdentityKeyHash = recipientIdentityKeyHash, phoneNumberId = phoneNumberId), options)
}

/** Operations: `marketing_messages.send`. Methods return a future of the response. */
public class AsyncMarketingMessagesArea internal constructor(private val client: Client) {
    /**
     * Send a marketing template, delivered to those who are likely to read it.
     *
     * A new template, or one that was idle for seven days, needs up to ten minutes first (code 134101).
     * It goes to people, not to groups.
     *
     * @param template The template, of the category MARKETING.
     * @param to A phone number with `+` and its country code (without them the platform takes your own country's); or a group's id, with `recipient_type: "group"`.
     * @param recipient Business-scoped user ID (`US.1349…`), or a parent's (`US.ENT.…`). If `to` is given too, `to` wins.
     * @param recipientType Whether `to` names a person (as it does unless told) or a group.
     * @param productPolicy What to do where the platform can't deliver it so.
     * @param messageActivitySharing Whether what becomes of it is shared with Meta to deliver better; as the account says unless told.
     * @param bidSpec What it may cost, for templates with a greatest price: as the platform documents it at the time, at present
     * `{"per_message_bid_multiplier": 1.2}`.
     * @param context The message that this one answers, quoted above it.
     * @param bizOpaqueCallbackData Your own note, up to 512 characters. It comes back in the statuses of this message, and nobody else sees it.
     * @param recipientIdentityKeyHash Deliver only if the person's identity is still the one with this hash (from a webhook).
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/send-marketing-messages">The platform's page</a>
     */
    public fun send(
        template: TemplateMessage,
        to: String? = null,
        recipient: String? = null,
        recipientType: RecipientType? = null,
        productPolicy: ProductPolicy? = null,
        messageActivitySharing: Boolean? = null,
        bidSpec: Map<String, JsonElement>? = null,
        context: ReplyTo? = null,
        bizOpaqueCallbackData: String? = null,
        recipientIdentityKeyHash: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Sent> = client.future(Operations.MARKETING_MESSAGES_SEND, SendMarketingMessage(template = template, to = to, recipient = recipient, recipientType = recipientType, productPolicy = productPolicy, messageActivitySharing = messageActivitySharing, bidSpec = bidSpec, context = context, bizOpaqueCallbackData = bizOpaqueCallbackData, recipientIdentityKeyHash = recipientIdentityKeyHash, phoneNumberId = phoneNumberId), options)
}

/**
 * Send a marketing template, delivered to those who are likely to read it.
 *
 * A new template, or one that was idle for seven days, needs up to ten minutes first (code 134101).
 * It goes to people, not to groups.
 */
@Serializable
public data class SendMarketingMessage(
    /** The template, of the category MARKETING. */
    val template: TemplateMessage,
    /** A phone number with `+` and its country code (without them the platform takes your own country's); or a group's id, with `recipient_type: "group"`. */
    val to: String? = null,
    /** Business-scoped user ID (`US.1349…`), or a parent's (`US.ENT.…`). If `to` is given too, `to` wins. */
    val recipient: String? = null,
    /** Whether `to` names a person (as it does unless told) or a group. */
    @SerialName("recipient_type")
    val recipientType: RecipientType? = null,
    /** What to do where the platform can't deliver it so. */
    @SerialName("product_policy")
    val productPolicy: ProductPolicy? = null,
    /** Whether what becomes of it is shared with Meta to deliver better; as the account says unless told. */
    @SerialName("message_activity_sharing")
    val messageActivitySharing: Boolean? = null,
    /**
     * What it may cost, for templates with a greatest price: as the platform documents it at the time, at present
     * `{"per_message_bid_multiplier": 1.2}`.
     */
    @SerialName("bid_spec")
    val bidSpec: Map<String, JsonElement>? = null,
    /** The message that this one answers, quoted above it. */
    val context: ReplyTo? = null,
    /** Your own note, up to 512 characters. It comes back in the statuses of this message, and nobody else sees it. */
    @SerialName("biz_opaque_callback_data")
    val bizOpaqueCallbackData: String? = null,
    /** Deliver only if the person's identity is still the one with this hash (from a webhook). */
    @SerialName("recipient_identity_key_hash")
    val recipientIdentityKeyHash: String? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/**
 * What to do with a message that the Marketing Messages API can't deliver.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class ProductPolicy(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Send it as any other template. So it is unless told. */
        public val CLOUD_API_FALLBACK: ProductPolicy = ProductPolicy("CLOUD_API_FALLBACK")
        /** Don't send it. */
        public val STRICT: ProductPolicy = ProductPolicy("STRICT")
    }
}
