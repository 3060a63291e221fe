// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonElement

/** Operations: `marketing_messages.send`, `marketing_messages.onboard`. */
public class MarketingMessagesArea internal constructor(private val client: Client) {
    /**
     * Sends a marketing template with optimized delivery.
     *
     * A template that is new, or was idle for 7 days, needs up to 10 minutes to synchronize (code 134101 until then).
     * `recipient_type` must be `individual`.
     *
     * @param template Template message of the category MARKETING.
     * @param to Phone number with `+` and the country code (without these the platform assumes the country code of the business), or a group ID with `recipient_type: "group"`.
     * @param recipient Business-scoped user ID (`US.1349…`) or parent BSUID (`US.ENT.…`). If `to` is given too, `to` applies.
     * @param recipientType Type of the recipient in `to`. Default: `individual`.
     * @param productPolicy Policy for messages that the Marketing Messages API cannot deliver. Default: `CLOUD_API_FALLBACK`.
     * @param messageActivitySharing Shares message activity, such as delivery and reads, with Meta to optimize delivery. Default: the account's
     * setting.
     * @param bidSpec Maximum price, for templates that were created with one. Currently `{"per_message_bid_multiplier": 1.2}`; the
     * platform's documentation describes the format.
     * @param context Message to reply to, quoted above this message.
     * @param bizOpaqueCallbackData Custom data, returned in the status webhooks of this message and not visible to the user. At most 512
     * characters.
     * @param recipientIdentityKeyHash Identity key hash of the recipient, from a webhook. A message to a user with another hash is not delivered (code
     * 137000).
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/send-marketing-messages">The platform's page</a>
     */
    public suspend fun send(
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

    /**
     * Invites a client to the Marketing Messages API. For partners.
     *
     * The platform sends the terms to the administrators of the client's business portfolio by email. When they accept
     * them, the webhook `account_update` arrives for each account of the portfolio, with the event `MM_LITE_TERMS_SIGNED`.
     *
     * @param businessId ID of the client's business portfolio.
     * @param solutionId ID of the Multi-Partner Solution to associate with the invitation.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/onboard-business-customers">The platform's page</a>
     */
    public suspend fun onboard(
        businessId: String,
        solutionId: String? = null,
        options: Options = Options(),
    ): OnboardingRequest = client.call(Operations.MARKETING_MESSAGES_ONBOARD, OnboardBusiness(businessId = businessId, solutionId = solutionId), options)
}

/**
 * Sends a marketing template with optimized delivery.
 *
 * A template that is new, or was idle for 7 days, needs up to 10 minutes to synchronize (code 134101 until then).
 * `recipient_type` must be `individual`.
 */
@Serializable
public data class SendMarketingMessage(
    /** Template message of the category MARKETING. */
    val template: TemplateMessage,
    /** Phone number with `+` and the country code (without these the platform assumes the country code of the business), or a group ID with `recipient_type: "group"`. */
    val to: String? = null,
    /** Business-scoped user ID (`US.1349…`) or parent BSUID (`US.ENT.…`). If `to` is given too, `to` applies. */
    val recipient: String? = null,
    /** Type of the recipient in `to`. Default: `individual`. */
    @SerialName("recipient_type")
    val recipientType: RecipientType? = null,
    /** Policy for messages that the Marketing Messages API cannot deliver. Default: `CLOUD_API_FALLBACK`. */
    @SerialName("product_policy")
    val productPolicy: ProductPolicy? = null,
    /**
     * Shares message activity, such as delivery and reads, with Meta to optimize delivery. Default: the account's
     * setting.
     */
    @SerialName("message_activity_sharing")
    val messageActivitySharing: Boolean? = null,
    /**
     * Maximum price, for templates that were created with one. Currently `{"per_message_bid_multiplier": 1.2}`; the
     * platform's documentation describes the format.
     */
    @SerialName("bid_spec")
    val bidSpec: Map<String, JsonElement>? = null,
    /** Message to reply to, quoted above this message. */
    val context: ReplyTo? = null,
    /**
     * Custom data, returned in the status webhooks of this message and not visible to the user. At most 512
     * characters.
     */
    @SerialName("biz_opaque_callback_data")
    val bizOpaqueCallbackData: String? = null,
    /**
     * Identity key hash of the recipient, from a webhook. A message to a user with another hash is not delivered (code
     * 137000).
     */
    @SerialName("recipient_identity_key_hash")
    val recipientIdentityKeyHash: String? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/**
 * Policy for messages that the Marketing Messages API cannot deliver.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class ProductPolicy(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Fallback: send over the Cloud API, like any other template. The default. */
        public val CLOUD_API_FALLBACK: ProductPolicy = ProductPolicy("CLOUD_API_FALLBACK")
        /** Do not send the message. */
        public val STRICT: ProductPolicy = ProductPolicy("STRICT")
    }
}

/**
 * Invites a client to the Marketing Messages API. For partners.
 *
 * The platform sends the terms to the administrators of the client's business portfolio by email. When they accept
 * them, the webhook `account_update` arrives for each account of the portfolio, with the event `MM_LITE_TERMS_SIGNED`.
 */
@Serializable
public data class OnboardBusiness(
    /** ID of the client's business portfolio. */
    @SerialName("business_id")
    val businessId: String,
    /** ID of the Multi-Partner Solution to associate with the invitation. */
    @SerialName("solution_id")
    val solutionId: String? = null,
)

/** Invitation to the Marketing Messages API. */
@Serializable
public data class OnboardingRequest(
    /** ID of the invitation. */
    @SerialName("request_id")
    val requestId: String,
) : Response()
