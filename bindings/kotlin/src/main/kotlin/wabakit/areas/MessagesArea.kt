// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonElement

/** Operations: `messages.send`, `messages.mark_read`, `messages.send_encrypted`. */
public class MessagesArea internal constructor(private val client: Client) {
    /**
     * Sends a message to a WhatsApp user or a group.
     *
     * A successful response means that the platform accepted the message. Delivery states (sent, delivered, read, failed)
     * arrive by webhook. Outside the customer service window (24 hours from the user's last message) only templates are
     * delivered. The API has no idempotency key: sending the same request twice sends two messages.
     * At most one of `reaction`, `context`.
     * If `recipient_type` is `group`: `interactive` is not allowed.
     * If `pin` is set: `recipient_type` must be `group`.
     * A template with a `gif` header can be sent with `marketing_messages.send` only.
     * If `ttl_seconds` is set: `category` is required.
     * If `direct_send_config` is set: `category` is required.
     * If `interactive.action.buttons.cta_url` is set: `category` is required.
     * If `category` is set: at least one of `text`, `interactive` is required; `interactive.type` is one of `button`, `cta_url`; `text.preview_url` must not be `true`; `text.body` has at most 1,024 characters.
     * If `category` is `authentication`: `text` is required; `recipient` is not allowed; `recipient_type` must not be `group`; `direct_send_config` is not allowed; `ttl_seconds` is at most 900.
     *
     * @param content Content of the message.
     * @param to Phone number with `+` and the country code (without these the platform assumes the country code of the business), or a group ID with `recipient_type: "group"`.
     * @param recipient Business-scoped user ID (`US.1349…`) or parent BSUID (`US.ENT.…`). If `to` is given too, `to` applies.
     * @param recipientType Type of the recipient in `to`. Default: `individual`.
     * @param context Message to reply to, quoted above this message.
     * @param bizOpaqueCallbackData Custom data, returned in the status webhooks of this message and not visible to the user. At most 512
     * characters.
     * @param recipientIdentityKeyHash Identity key hash of the recipient, from a webhook. A message to a user with another hash is not delivered (code
     * 137000).
     * @param messagingAccountId ID of the messaging account to bill, if the app has several accounts on this phone number.
     * @param category Category of a Direct Send message: text or buttons outside the customer service window, without a template.
     * Requires an account with Direct Send.
     * @param ttlSeconds Delivery time limit of a Direct Send message, in seconds. For `utility`: 30 to 43,200, default: 30 days. For
     * `authentication`: 30 to 900, default: 600.
     * @param directSendConfig Template options of a Direct Send message.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages">The platform's page</a>
     */
    public suspend fun send(
        content: Content,
        to: String? = null,
        recipient: String? = null,
        recipientType: RecipientType? = null,
        context: ReplyTo? = null,
        bizOpaqueCallbackData: String? = null,
        recipientIdentityKeyHash: String? = null,
        messagingAccountId: String? = null,
        category: DirectSendCategory? = null,
        ttlSeconds: Long? = null,
        directSendConfig: DirectSendConfig? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Sent = client.call(Operations.MESSAGES_SEND, SendMessage(content = content, to = to, recipient = recipient, recipientType = recipientType, context = context, bizOpaqueCallbackData = bizOpaqueCallbackData, recipientIdentityKeyHash = recipientIdentityKeyHash, messagingAccountId = messagingAccountId, category = category, ttlSeconds = ttlSeconds, directSendConfig = directSendConfig, phoneNumberId = phoneNumberId), options)

    /**
     * Marks a received message and all earlier messages of the chat as read. Optionally shows the typing indicator.
     *
     * @param messageId ID of the message, from the webhook.
     * @param typingIndicator Typing indicator, shown until the next message. At most 25 s.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/mark-message-as-read">The platform's page</a>
     */
    public suspend fun markRead(
        messageId: String,
        typingIndicator: Typing? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.MESSAGES_MARK_READ, MarkRead(messageId = messageId, typingIndicator = typingIndicator, phoneNumberId = phoneNumberId), options)

    /**
     * Sends a message with an encrypted body. Requires payload encryption in the settings of the phone number. The
     * response is encrypted too; error responses are not.
     *
     * @param encryptedContents Message body as a JWE in compact form, encrypted with the platform's key (`settings.get`).
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages">The platform's page</a>
     */
    public suspend fun sendEncrypted(
        encryptedContents: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): EncryptedResponse = client.call(Operations.MESSAGES_SEND_ENCRYPTED, SendEncryptedMessage(encryptedContents = encryptedContents, phoneNumberId = phoneNumberId), options)
}

/**
 * Sends a message to a WhatsApp user or a group.
 *
 * A successful response means that the platform accepted the message. Delivery states (sent, delivered, read, failed)
 * arrive by webhook. Outside the customer service window (24 hours from the user's last message) only templates are
 * delivered. The API has no idempotency key: sending the same request twice sends two messages.
 * At most one of `reaction`, `context`.
 * If `recipient_type` is `group`: `interactive` is not allowed.
 * If `pin` is set: `recipient_type` must be `group`.
 * A template with a `gif` header can be sent with `marketing_messages.send` only.
 * If `ttl_seconds` is set: `category` is required.
 * If `direct_send_config` is set: `category` is required.
 * If `interactive.action.buttons.cta_url` is set: `category` is required.
 * If `category` is set: at least one of `text`, `interactive` is required; `interactive.type` is one of `button`, `cta_url`; `text.preview_url` must not be `true`; `text.body` has at most 1,024 characters.
 * If `category` is `authentication`: `text` is required; `recipient` is not allowed; `recipient_type` must not be `group`; `direct_send_config` is not allowed; `ttl_seconds` is at most 900.
 */
@Serializable
public data class SendMessage(
    /** Content of the message. */
    @SerialName("^content")
    val content: Content,
    /** Phone number with `+` and the country code (without these the platform assumes the country code of the business), or a group ID with `recipient_type: "group"`. */
    val to: String? = null,
    /** Business-scoped user ID (`US.1349…`) or parent BSUID (`US.ENT.…`). If `to` is given too, `to` applies. */
    val recipient: String? = null,
    /** Type of the recipient in `to`. Default: `individual`. */
    @SerialName("recipient_type")
    val recipientType: RecipientType? = null,
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
    /** ID of the messaging account to bill, if the app has several accounts on this phone number. */
    @SerialName("messaging_account_id")
    val messagingAccountId: String? = null,
    /**
     * Category of a Direct Send message: text or buttons outside the customer service window, without a template.
     * Requires an account with Direct Send.
     */
    val category: DirectSendCategory? = null,
    /**
     * Delivery time limit of a Direct Send message, in seconds. For `utility`: 30 to 43,200, default: 30 days. For
     * `authentication`: 30 to 900, default: 600.
     */
    @SerialName("ttl_seconds")
    val ttlSeconds: Long? = null,
    /** Template options of a Direct Send message. */
    @SerialName("direct_send_config")
    val directSendConfig: DirectSendConfig? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/**
 * Type of the recipient in `to`.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class RecipientType(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** An individual WhatsApp user. */
        public val INDIVIDUAL: RecipientType = RecipientType("individual")
        /** A WhatsApp group. */
        public val GROUP: RecipientType = RecipientType("group")
    }
}

/** Content of a message. */
@Serializable
public sealed class Content {
    /** Text, with optional link preview. */
    @Serializable
    @SerialName("text")
    public data class Text(val text: wabakit.TextBody) : Content()

    /** Image with optional caption. */
    @Serializable
    @SerialName("image")
    public data class Image(val image: wabakit.ImageMedia) : Content()

    /** Video with optional caption. */
    @Serializable
    @SerialName("video")
    public data class Video(val video: wabakit.VideoMedia) : Content()

    /** Audio file or voice message. */
    @Serializable
    @SerialName("audio")
    public data class Audio(val audio: wabakit.AudioMedia) : Content()

    /** Document with optional caption and file name. */
    @Serializable
    @SerialName("document")
    public data class Document(val document: wabakit.DocumentMedia) : Content()

    /** Static or animated sticker. */
    @Serializable
    @SerialName("sticker")
    public data class Sticker(val sticker: wabakit.StickerMedia) : Content()

    /** Location on a map. */
    @Serializable
    @SerialName("location")
    public data class Location(val location: wabakit.LocationPin) : Content()

    /** Template message: an approved template with its parameters. */
    @Serializable
    @SerialName("template")
    public data class Template(val template: wabakit.TemplateMessage) : Content()

    /** Interactive message: buttons, lists, products, flows, requests and orders. */
    @Serializable
    @SerialName("interactive")
    public data class Interactive(val interactive: wabakit.Interactive) : Content()

    /** Contact cards. 1 to 257; fewer are recommended. */
    @Serializable
    @SerialName("contacts")
    public data class Contacts(val contacts: kotlin.collections.List<wabakit.ContactCard>) : Content()

    /** Reaction with an emoji, or its removal. */
    @Serializable
    @SerialName("reaction")
    public data class Reaction(val reaction: wabakit.Reaction) : Content()

    /** Pin or unpin of a group message. */
    @Serializable
    @SerialName("pin")
    public data class Pin(val pin: wabakit.Pin) : Content()
}

/** Text of a message, with WhatsApp formatting and an optional preview of the first link. */
@Serializable
public data class TextBody(
    /** Text of the message. 1 to 4,096 characters. */
    val body: String,
    /** Shows a preview of the first link, which must begin with `http://` or `https://`. Default: `false`. */
    @SerialName("preview_url")
    val previewUrl: Boolean? = null,
)

/**
 * An image: JPEG or PNG, at most 5 MB. Set `id` (an uploaded file, faster) or `link` (a public URL, which the platform
 * fetches and caches for 10 minutes).
 */
@Serializable
public data class ImageMedia(
    /** Media ID of the uploaded image. */
    val id: String? = null,
    /** Public `http` or `https` URL of the image. */
    val link: String? = null,
    /** Caption below the image. At most 1,024 characters. */
    val caption: String? = null,
)

/**
 * A video: MP4 or 3GPP with H.264 and AAC, at most 16 MB. Set `id` (an uploaded file, faster) or `link` (a public URL,
 * which the platform fetches and caches for 10 minutes).
 */
@Serializable
public data class VideoMedia(
    /** Media ID of the uploaded video. */
    val id: String? = null,
    /** Public `http` or `https` URL of the video. */
    val link: String? = null,
    /** Caption below the video. At most 1,024 characters. */
    val caption: String? = null,
)

/**
 * An audio file: AAC, AMR, MP3, MP4 or OGG, at most 16 MB. Set `id` (an uploaded file, faster) or `link` (a public
 * URL, which the platform fetches and caches for 10 minutes).
 */
@Serializable
public data class AudioMedia(
    /** Media ID of the uploaded audio file. */
    val id: String? = null,
    /** Public `http` or `https` URL of the audio file. */
    val link: String? = null,
    /**
     * Sends the audio as a voice message: OGG with the OPUS codec, mono. Shows a play button if the file has at most
     * 512 KB. Adds the status `played`. Default: `false`.
     */
    val voice: Boolean? = null,
)

/**
 * A document: PDF, plain text, Word, Excel or PowerPoint, at most 100 MB. Set `id` (an uploaded file, faster) or
 * `link` (a public URL, which the platform fetches and caches for 10 minutes).
 */
@Serializable
public data class DocumentMedia(
    /** Media ID of the uploaded document. */
    val id: String? = null,
    /** Public `http` or `https` URL of the document. */
    val link: String? = null,
    /** Caption below the document. At most 1,024 characters. */
    val caption: String? = null,
    /** File name of the document. Its extension determines the icon. */
    val filename: String? = null,
)

/**
 * A sticker: WebP of 512 × 512 pixels, at most 100 KB if static and 500 KB if animated. Set `id` (an uploaded file,
 * faster) or `link` (a public URL, which the platform fetches and caches for 10 minutes).
 */
@Serializable
public data class StickerMedia(
    /** Media ID of the uploaded sticker. */
    val id: String? = null,
    /** Public `http` or `https` URL of the sticker. */
    val link: String? = null,
)

/** A location on a map. */
@Serializable
public data class LocationPin(
    /** Latitude in degrees, from -90 to 90. */
    val latitude: Double,
    /** Longitude in degrees, from -180 to 180. */
    val longitude: Double,
    /** Name of the location. */
    val name: String? = null,
    /** Address of the location. */
    val address: String? = null,
)

/** A template message: an approved template with its parameters. */
@Serializable
public data class TemplateMessage(
    /** Name of the template. At most 512 lowercase letters, digits and underscores. */
    val name: String,
    /** Language of the template. */
    val language: TemplateLanguage,
    /**
     * Components with parameters. Their number and types must match the template, otherwise the message fails with
     * code 132000 or 132012.
     */
    val components: List<TemplateComponent>? = null,
)

/** Language of a template. */
@Serializable
public data class TemplateLanguage(
    /** Language code, such as `en` or `en_US`. */
    val code: String,
    /** Language policy: `deterministic`, the only value. */
    val policy: String? = null,
)

/** A component of a template message, with the parameters of one part of the template. */
@Serializable
public sealed class TemplateComponent {
    /** Parameter of the header. */
    @Serializable
    @SerialName("header")
    public data class Header(@SerialName("^value") val value: wabakit.TemplateHeader) : TemplateComponent()

    /** Parameters of the body. */
    @Serializable
    @SerialName("body")
    public data class Body(@SerialName("^value") val value: wabakit.TemplateBody) : TemplateComponent()

    /** Parameters of a button. */
    @Serializable
    @SerialName("button")
    public data class Button(@SerialName("^value") val value: wabakit.TemplateButton) : TemplateComponent()

    /** Expiration of a limited-time offer. */
    @Serializable
    @SerialName("limited_time_offer")
    public data class LimitedTimeOffer(@SerialName("^value") val value: wabakit.TemplateOffer) : TemplateComponent()

    /** Parameters of the carousel cards. */
    @Serializable
    @SerialName("carousel")
    public data class Carousel(@SerialName("^value") val value: wabakit.TemplateCarousel) : TemplateComponent()

    /** Web page to open when the user taps the message. */
    @Serializable
    @SerialName("tap_target_configuration")
    public data class TapTargetConfiguration(@SerialName("^value") val value: wabakit.TemplateTapTarget) : TemplateComponent()

    /** Status update of an order. */
    @Serializable
    @SerialName("order_status")
    public data class OrderStatus(@SerialName("^value") val value: wabakit.TemplateOrderStatus) : TemplateComponent()
}

/** Parameter of a template header. */
@Serializable
public data class TemplateHeader(
    /** Header parameter. Exactly one. */
    val parameters: List<TemplateHeaderParameter>,
)

/** A parameter of a template header. */
@Serializable
public data class TemplateHeaderParameter(
    /** Value of the parameter. */
    @SerialName("^value")
    val value: TemplateHeaderValue,
    /** Name of the parameter, for templates with named parameters. Lowercase letters and underscores. */
    @SerialName("parameter_name")
    val parameterName: String? = null,
)

/** Value of a header parameter. */
@Serializable
public sealed class TemplateHeaderValue {
    /**
     * Text value. The whole header has at most 60 characters.
     * No line breaks or tabs, and at most 4 consecutive spaces.
     */
    @Serializable
    @SerialName("text")
    public data class Text(val text: kotlin.String) : TemplateHeaderValue()

    /** Image in the header. */
    @Serializable
    @SerialName("image")
    public data class Image(val image: wabakit.HeaderMedia) : TemplateHeaderValue()

    /** Video in the header. */
    @Serializable
    @SerialName("video")
    public data class Video(val video: wabakit.HeaderMedia) : TemplateHeaderValue()

    /** Document in the header (PDF). */
    @Serializable
    @SerialName("document")
    public data class Document(val document: wabakit.HeaderDocument) : TemplateHeaderValue()

    /** GIF in the header: MP4 of at most 3.5 MB. Marketing Messages API only. */
    @Serializable
    @SerialName("gif")
    public data class Gif(val gif: wabakit.HeaderMedia) : TemplateHeaderValue()

    /** Location on a map. */
    @Serializable
    @SerialName("location")
    public data class Location(val location: wabakit.TemplateLocation) : TemplateHeaderValue()

    /** Product of a catalog. */
    @Serializable
    @SerialName("product")
    public data class Product(val product: wabakit.ProductAction) : TemplateHeaderValue()
}

/** Image or video in a header. Set `id` (an uploaded file) or `link` (a public URL). */
@Serializable
public data class HeaderMedia(
    /** Media ID of the uploaded file. */
    val id: String? = null,
    /** Public `http` or `https` URL of the file. */
    val link: String? = null,
)

/** Document in a header. Set `id` (an uploaded file) or `link` (a public URL). */
@Serializable
public data class HeaderDocument(
    /** Media ID of the uploaded document. */
    val id: String? = null,
    /** Public `http` or `https` URL of the document. */
    val link: String? = null,
    /** File name of the document. Its extension determines the icon. */
    val filename: String? = null,
)

/** Location on a map, in a template header. */
@Serializable
public data class TemplateLocation(
    /** Latitude in degrees, from -90 to 90. */
    val latitude: Double,
    /** Longitude in degrees, from -180 to 180. */
    val longitude: Double,
    /** Name of the location. */
    val name: String,
    /** Address of the location. */
    val address: String,
)

/** Reference to a product of a catalog. */
@Serializable
public data class ProductAction(
    /** ID of the catalog. */
    @SerialName("catalog_id")
    val catalogId: String,
    /** Retailer ID of the product in the catalog. */
    @SerialName("product_retailer_id")
    val productRetailerId: String,
)

/** Parameters of a template body. */
@Serializable
public data class TemplateBody(
    /**
     * Body parameters, one for each variable of the template: all by position, or all by name.
     * All parameters have a name, or none has.
     */
    val parameters: List<TemplateParameter>,
)

/** A parameter of a template body. */
@Serializable
public data class TemplateParameter(
    /** Value of the parameter. */
    @SerialName("^value")
    val value: TemplateValue,
    /** Name of the parameter, for templates with named parameters. Lowercase letters and underscores. */
    @SerialName("parameter_name")
    val parameterName: String? = null,
)

/** Value of a body parameter. */
@Serializable
public sealed class TemplateValue {
    /**
     * Text value. At most 32,768 characters if the template consists of the body only; otherwise the whole body has at
     * most 1,024.
     * No line breaks or tabs, and at most 4 consecutive spaces.
     */
    @Serializable
    @SerialName("text")
    public data class Text(val text: kotlin.String) : TemplateValue()

    /** An amount of money. */
    @Serializable
    @SerialName("currency")
    public data class Currency(val currency: wabakit.TemplateCurrency) : TemplateValue()

    /** Date and time. */
    @Serializable
    @SerialName("date_time")
    public data class DateTime(@SerialName("date_time") val dateTime: wabakit.TemplateDateTime) : TemplateValue()

    /** Group ID, for the group invite template. The platform replaces it with the invite link. */
    @Serializable
    @SerialName("group_id")
    public data class GroupId(@SerialName("group_id") val groupId: kotlin.String) : TemplateValue()
}

/** An amount of money, formatted for the user's locale. */
@Serializable
public data class TemplateCurrency(
    /** Fallback text, shown if the amount cannot be formatted. */
    @SerialName("fallback_value")
    val fallbackValue: String,
    /** Currency, as an ISO 4217 code such as `USD`. */
    val code: String,
    /** Amount multiplied by 1,000. */
    @SerialName("amount_1000")
    val amount1000: Long,
)

/** A date, shown as the fallback text. */
@Serializable
public data class TemplateDateTime(
    /** Text to show. */
    @SerialName("fallback_value")
    val fallbackValue: String,
)

/**
 * Parameters of a template button.
 * If `sub_type` is not `voice_call`: `index` is required; `parameters` has at most 1 item.
 * If `sub_type` is `url`: `parameters.type` must be `text`.
 * If `sub_type` is `quick_reply`: `parameters.type` must be `payload`; `parameters.payload` has at most 256 characters.
 * If `sub_type` is `copy_code`: `parameters.type` must be `coupon_code`.
 * If `sub_type` is `catalog`, `mpm`, `flow` or `order_details`: `parameters.type` must be `action`.
 * If `sub_type` is `mpm`: `parameters.action.sections` is required.
 * If `sub_type` is `order_details`: `parameters.action.order_details` is required.
 * If `sub_type` is `voice_call`: `parameters.type` must be `ttl_minutes` or `payload`.
 */
@Serializable
public data class TemplateButton(
    /** Type of the button. */
    @SerialName("sub_type")
    val subType: TemplateButtonType,
    /** Parameters of the button. One; up to two for `voice_call`. */
    val parameters: List<TemplateButtonParameter>,
    /** Position of the button in the template, from 0 to 9. Required, except for `voice_call`. */
    val index: Long? = null,
)

/**
 * Type of a template button with parameters.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class TemplateButtonType(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** URL button. The parameter is appended to the URL of the template. */
        public val URL: TemplateButtonType = TemplateButtonType("url")
        /** Quick reply button. The payload is returned when the user taps the button. */
        public val QUICK_REPLY: TemplateButtonType = TemplateButtonType("quick_reply")
        /** Copy code button, for a coupon code. */
        public val COPY_CODE: TemplateButtonType = TemplateButtonType("copy_code")
        /** Catalog button, which opens the product catalog. */
        public val CATALOG: TemplateButtonType = TemplateButtonType("catalog")
        /** Multi-product button (MPM), which opens products of the catalog. */
        public val MPM: TemplateButtonType = TemplateButtonType("mpm")
        /** Flow button, which opens a flow. */
        public val FLOW: TemplateButtonType = TemplateButtonType("flow")
        /** Order details button, which opens an order to pay. */
        public val ORDER_DETAILS: TemplateButtonType = TemplateButtonType("order_details")
        /** Voice call button, which calls the business. */
        public val VOICE_CALL: TemplateButtonType = TemplateButtonType("voice_call")
    }
}

/**
 * A parameter of a template button.
 * If `payment_link_preview` is set: `text` is required.
 */
@Serializable
public data class TemplateButtonParameter(
    /** Value of the parameter. */
    @SerialName("^value")
    val value: TemplateButtonValue,
    /** Shows a payment preview of the link. For `url` buttons in India, for enabled accounts. */
    @SerialName("payment_link_preview")
    val paymentLinkPreview: Boolean? = null,
)

/** Value of a button parameter. */
@Serializable
public sealed class TemplateButtonValue {
    /**
     * Text, for `url`: the end of the URL. The whole URL has at most 2,000 characters.
     * No line breaks or tabs, and at most 4 consecutive spaces.
     */
    @Serializable
    @SerialName("text")
    public data class Text(val text: kotlin.String) : TemplateButtonValue()

    /**
     * Payload. For `quick_reply`: returned when the user taps the button, at most 256 characters. For `voice_call`:
     * returned with the call, at most 512 characters.
     */
    @Serializable
    @SerialName("payload")
    public data class Payload(val payload: kotlin.String) : TemplateButtonValue()

    /** Coupon code, for `copy_code`. 1 to 20 characters; at most 15 recommended. */
    @Serializable
    @SerialName("coupon_code")
    public data class CouponCode(@SerialName("coupon_code") val couponCode: kotlin.String) : TemplateButtonValue()

    /** Action data, for `catalog`, `mpm`, `flow` and `order_details`. */
    @Serializable
    @SerialName("action")
    public data class Action(val action: wabakit.TemplateButtonAction) : TemplateButtonValue()

    /** Lifetime of the button in minutes, for `voice_call`. 1 to 43,200. Default: 10,080 (7 days). */
    @Serializable
    @SerialName("ttl_minutes")
    public data class TtlMinutes(@SerialName("ttl_minutes") val ttlMinutes: kotlin.Long) : TemplateButtonValue()
}

/** Action data of a template button. */
@Serializable
public data class TemplateButtonAction(
    /** Retailer ID of the product that provides the thumbnail image. For `catalog` and `mpm`. */
    @SerialName("thumbnail_product_retailer_id")
    val thumbnailProductRetailerId: String? = null,
    /** Product sections. Required for `mpm`. 1 to 10 sections, with at most 30 products in total. */
    val sections: List<ProductSection>? = null,
    /** Token of this flow session, returned with the completed flow. For `flow`. Default: `unused`. */
    @SerialName("flow_token")
    val flowToken: String? = null,
    /** Input data of the first screen. For `flow`. */
    @SerialName("flow_action_data")
    val flowActionData: Map<String, JsonElement>? = null,
    /** Order to review and pay. Required for `order_details`. */
    @SerialName("order_details")
    val orderDetails: OrderDetails? = null,
)

/** A section of products. */
@Serializable
public data class ProductSection(
    /** Products of the section. At least one. */
    @SerialName("product_items")
    val productItems: List<ProductItem>,
    /** Title of the section. At most 24 characters. Required if there are several sections. */
    val title: String? = null,
)

/** A product in a section. */
@Serializable
public data class ProductItem(
    /** Retailer ID of the product in the catalog. */
    @SerialName("product_retailer_id")
    val productRetailerId: String,
)

/**
 * An order with its amounts and payment options. All amounts are integers in hundredths of the currency.
 * At most one of `beneficiaries`, `shipping_info`.
 * The amounts add up: `subtotal` is the sum of the items, and `total_amount` is subtotal + tax + shipping - discount.
 * If `currency` is `INR`: `reference_id` has at most 35 characters.
 * If `shipping_info` is set: `order.items` has at most 1 item; `order.items.quantity` is at most 100.
 */
@Serializable
public data class OrderDetails(
    /**
     * Reference ID of the order, unique for each message. Letters, digits, `_`, `-` and `.`. At most 35 characters in
     * India, 60 in Brazil.
     */
    @SerialName("reference_id")
    val referenceId: String,
    /** Type of the goods: digital or physical. */
    val type: GoodsType,
    /** Currency of all amounts. */
    val currency: OrderCurrency,
    /** Total amount: subtotal + tax + shipping - discount. */
    @SerialName("total_amount")
    val totalAmount: Amount,
    /** Items and amounts of the order. */
    val order: OrderToPay,
    /** Payment options of the order. */
    @SerialName("payment_settings")
    val paymentSettings: List<PaymentSetting>? = null,
    /** Payment type of the older request format: `upi` in India, `br` in Brazil. Replaced by `payment_settings`. */
    @SerialName("payment_type")
    val paymentType: String? = null,
    /** Name of the payment configuration, with payment type `upi`. At most 60 characters. */
    @SerialName("payment_configuration")
    val paymentConfiguration: String? = null,
    /** Preferred payment method in India, offered first. At most one. */
    @SerialName("preferred_payment_methods")
    val preferredPaymentMethods: List<PreferredPaymentMethod>? = null,
    /** Beneficiaries: recipients of the delivery. For physical goods in India. */
    val beneficiaries: List<Beneficiary>? = null,
    /**
     * Addresses to choose from, in checkout templates. Replaces `beneficiaries`. The list is empty if no address is
     * known.
     */
    @SerialName("shipping_info")
    val shippingInfo: ShippingInfo? = null,
)

/**
 * Type of the goods: digital or physical.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class GoodsType(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Digital goods: no delivery address required. */
        public val DIGITAL_GOODS: GoodsType = GoodsType("digital-goods")
        /** Physical goods: a delivery address is required. */
        public val PHYSICAL_GOODS: GoodsType = GoodsType("physical-goods")
    }
}

/**
 * Currency of an order, as an ISO 4217 code.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class OrderCurrency(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Indian rupees (INR). */
        public val INR: OrderCurrency = OrderCurrency("INR")
        /** Brazilian reais (BRL). */
        public val BRL: OrderCurrency = OrderCurrency("BRL")
    }
}

/** An amount of money. */
@Serializable
public data class Amount(
    /** Amount multiplied by `offset`. At least 0. */
    val value: Long,
    /** Factor of the value. Always 100. */
    val offset: Long,
)

/**
 * Items and amounts of an order that is not paid yet.
 * If `items.image` is set: `items` has at most 10 items, each with at most one of `image`, `retailer_id`; `catalog_id` is not allowed.
 */
@Serializable
public data class OrderToPay(
    /** Items of the order. At least one; at most 10 if items have images. */
    val items: List<OrderItem>,
    /** Subtotal: the sum of (`sale_amount`, or else `amount`) × `quantity` over all items. */
    val subtotal: Amount,
    /** Taxes on the order. */
    val tax: DescribedAmount,
    /** Shipping costs of the order. */
    val shipping: DescribedAmount? = null,
    /** Discount on the order. */
    val discount: Discount? = null,
    /** ID of the catalog that contains the items. */
    @SerialName("catalog_id")
    val catalogId: String? = null,
    /** Expiration of the order, after which it cannot be paid. */
    val expiration: OrderExpiration? = null,
    /** Type of the order: `quick_pay` skips the review step. */
    val type: String? = null,
)

/** An item of an order. */
@Serializable
public data class OrderItem(
    /** Name of the item. At most 60 characters. */
    val name: String,
    /** Regular price of one unit. */
    val amount: Amount,
    /** Number of units. At least 1. */
    val quantity: Long,
    /** Sale price of one unit, if lower than the regular price. */
    @SerialName("sale_amount")
    val saleAmount: Amount? = null,
    /** Retailer ID of the item in the catalog. */
    @SerialName("retailer_id")
    val retailerId: String? = null,
    /** Image of the item. Not allowed with `catalog_id`. */
    val image: OrderImage? = null,
    /** Country of origin. For items without a catalog, in India. */
    @SerialName("country_of_origin")
    val countryOfOrigin: String? = null,
    /** Name of the importer. For items without a catalog, in India. */
    @SerialName("importer_name")
    val importerName: String? = null,
    /** Address of the importer. For items without a catalog, in India. */
    @SerialName("importer_address")
    val importerAddress: ImporterAddress? = null,
)

/** Image of an order item. */
@Serializable
public data class OrderImage(
    /** Public `http` or `https` URL of the image. */
    val link: String,
)

/** Address of the importer of an item. */
@Serializable
public data class ImporterAddress(
    /** Street and house number. */
    @SerialName("address_line1")
    val addressLine1: String? = null,
    /** Second line of the address. */
    @SerialName("address_line2")
    val addressLine2: String? = null,
    /** City or town. At most 120 characters. */
    val city: String? = null,
    /** State, as a two-letter code. */
    @SerialName("zone_code")
    val zoneCode: String? = null,
    /** Postal (ZIP) code. */
    @SerialName("postal_code")
    val postalCode: String? = null,
    /** Country, as an ISO 3166-1 alpha-2 code. */
    @SerialName("country_code")
    val countryCode: String? = null,
)

/** An amount of money with a description. */
@Serializable
public data class DescribedAmount(
    /** Amount multiplied by `offset`. At least 0. */
    val value: Long,
    /** Factor of the value. Always 100. */
    val offset: Long,
    /** Description of the amount. At most 60 characters. */
    val description: String? = null,
)

/** Discount on an order. */
@Serializable
public data class Discount(
    /** Amount multiplied by `offset`. At least 0. */
    val value: Long,
    /** Factor of the value. Always 100. */
    val offset: Long,
    /** Description of the discount. At most 60 characters. */
    val description: String? = null,
    /** Name of the discount program. At most 60 characters. */
    @SerialName("discount_program_name")
    val discountProgramName: String? = null,
)

/** Expiration of an order, after which it cannot be paid. */
@Serializable
public data class OrderExpiration(
    /**
     * Expiration time as text. Seconds since the Unix epoch. At least 300 s in the future; only the platform checks
     * this (code 131009).
     */
    val timestamp: String,
    /** Description of the expiration, shown to the user. At most 120 characters. */
    val description: String,
)

/** A payment option of an order. */
@Serializable
public sealed class PaymentSetting {
    /** Payment gateway, in India. */
    @Serializable
    @SerialName("payment_gateway")
    public data class PaymentGateway(@SerialName("payment_gateway") val paymentGateway: wabakit.PaymentGateway) : PaymentSetting()

    /** UPI app link, in India. */
    @Serializable
    @SerialName("upi_intent_link")
    public data class UpiIntentLink(@SerialName("upi_intent_link") val upiIntentLink: wabakit.UpiIntentLink) : PaymentSetting()

    /** Link to a payment page. */
    @Serializable
    @SerialName("payment_link")
    public data class PaymentLink(@SerialName("payment_link") val paymentLink: wabakit.PaymentLink) : PaymentSetting()

    /** Dynamic Pix code, in Brazil. */
    @Serializable
    @SerialName("pix_dynamic_code")
    public data class PixDynamicCode(@SerialName("pix_dynamic_code") val pixDynamicCode: wabakit.PixDynamicCode) : PaymentSetting()

    /** Boleto bank slip, in Brazil. */
    @Serializable
    @SerialName("boleto")
    public data class Boleto(val boleto: wabakit.Boleto) : PaymentSetting()

    /** Stored payment card, in Brazil. */
    @Serializable
    @SerialName("offsite_card_pay")
    public data class OffsiteCardPay(@SerialName("offsite_card_pay") val offsiteCardPay: wabakit.OffsiteCardPay) : PaymentSetting()
}

/** A payment gateway, in India. */
@Serializable
public data class PaymentGateway(
    /** Provider of the payment gateway. */
    val type: PaymentGatewayType,
    /** Name of the payment configuration. At most 60 characters. */
    @SerialName("configuration_name")
    val configurationName: String,
    /** Data for Razorpay, if it is the provider. */
    val razorpay: Razorpay? = null,
    /** Data for PayU, if it is the provider. */
    val payu: Payu? = null,
    /** Data for Zaakpay, if it is the provider. */
    val zaakpay: Zaakpay? = null,
    /** Data for BillDesk, if it is the provider. */
    val billdesk: Billdesk? = null,
    /** Enabled payment options: `upi`, `web`. */
    @SerialName("enabled_payment_options")
    val enabledPaymentOptions: List<String>? = null,
    /** Preferred payment method, offered first. At most one. */
    @SerialName("preferred_payment_methods")
    val preferredPaymentMethods: List<PreferredPaymentMethod>? = null,
)

/**
 * Provider of a payment gateway.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class PaymentGatewayType(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** BillDesk payment gateway. */
        public val BILLDESK: PaymentGatewayType = PaymentGatewayType("billdesk")
        /** Razorpay payment gateway. */
        public val RAZORPAY: PaymentGatewayType = PaymentGatewayType("razorpay")
        /** PayU payment gateway. */
        public val PAYU: PaymentGatewayType = PaymentGatewayType("payu")
        /** Zaakpay payment gateway. */
        public val ZAAKPAY: PaymentGatewayType = PaymentGatewayType("zaakpay")
    }
}

/** Data for the payment gateway Razorpay. */
@Serializable
public data class Razorpay(
    /** Receipt number of the business. At most 40 characters. */
    val receipt: String? = null,
    /** Notes by name. At most 15, each at most 256 characters. */
    val notes: Map<String, String>? = null,
)

/** Data for the payment gateway PayU. */
@Serializable
public data class Payu(
    /** User-defined field 1. At most 255 characters. */
    val udf1: String? = null,
    /** User-defined field 2. At most 255 characters. */
    val udf2: String? = null,
    /** User-defined field 3. At most 255 characters. */
    val udf3: String? = null,
    /** User-defined field 4. At most 255 characters. */
    val udf4: String? = null,
)

/** Data for the payment gateway Zaakpay. */
@Serializable
public data class Zaakpay(
    /** Extra field 1. At most 180 characters. */
    val extra1: String? = null,
    /** Extra field 2. At most 180 characters. */
    val extra2: String? = null,
)

/** Data for the payment gateway BillDesk. */
@Serializable
public data class Billdesk(
    /** Additional information 1. At most 120 characters. */
    @SerialName("additional_info1")
    val additionalInfo1: String? = null,
    /** Additional information 2. At most 120 characters. */
    @SerialName("additional_info2")
    val additionalInfo2: String? = null,
    /** Additional information 3. At most 120 characters. */
    @SerialName("additional_info3")
    val additionalInfo3: String? = null,
    /** Additional information 4. At most 120 characters. */
    @SerialName("additional_info4")
    val additionalInfo4: String? = null,
    /** Additional information 5. At most 120 characters. */
    @SerialName("additional_info5")
    val additionalInfo5: String? = null,
    /** Additional information 6. At most 120 characters. */
    @SerialName("additional_info6")
    val additionalInfo6: String? = null,
    /** Additional information 7. At most 120 characters. */
    @SerialName("additional_info7")
    val additionalInfo7: String? = null,
)

/** A payment method that is offered first. */
@Serializable
public data class PreferredPaymentMethod(
    /** Name of the payment method, such as `gpay`, `phonepe`, `paytm`, `amazonpay`, `cred` or `mobikwik`. */
    val method: String,
)

/** A link that opens a UPI app. */
@Serializable
public data class UpiIntentLink(
    /** UPI link, such as `upi://pay?pa=…`. Only the parameters `pa`, `pn`, `mc`, `purpose` and `tr` are allowed. */
    val link: String,
)

/** A link to a payment page. */
@Serializable
public data class PaymentLink(
    /** URL of the payment page. */
    val uri: String,
    /** URL to open after a successful payment. In India only. */
    @SerialName("success_url")
    val successUrl: String? = null,
    /** URL to open after a canceled payment. In India only. */
    @SerialName("cancel_url")
    val cancelUrl: String? = null,
)

/** A dynamic Pix code for one order, in Brazil. */
@Serializable
public data class PixDynamicCode(
    /** Pix code to pay the order. */
    val code: String,
    /** Name of the merchant. */
    @SerialName("merchant_name")
    val merchantName: String,
    /** Pix key of the merchant. */
    val key: String,
    /** Type of the Pix key. */
    @SerialName("key_type")
    val keyType: PixKeyType,
)

/**
 * Type of a Pix key.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class PixKeyType(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** CPF, the tax number of a person. */
        public val CPF: PixKeyType = PixKeyType("CPF")
        /** CNPJ, the tax number of a company. */
        public val CNPJ: PixKeyType = PixKeyType("CNPJ")
        /** An email address. */
        public val EMAIL: PixKeyType = PixKeyType("EMAIL")
        /** A phone number. */
        public val PHONE: PixKeyType = PixKeyType("PHONE")
        /** EVP, a random key. */
        public val EVP: PixKeyType = PixKeyType("EVP")
    }
}

/** A boleto (bank slip), in Brazil. */
@Serializable
public data class Boleto(
    /** Digitable line of the boleto. */
    @SerialName("digitable_line")
    val digitableLine: String,
)

/** A stored payment card, in Brazil. */
@Serializable
public data class OffsiteCardPay(
    /** Last four digits of the card. */
    @SerialName("last_four_digits")
    val lastFourDigits: String,
    /** ID of the stored card at the business. */
    @SerialName("credential_id")
    val credentialId: String,
)

/** Beneficiary of an order in India: recipient of the delivery. */
@Serializable
public data class Beneficiary(
    /** Name of the beneficiary. At most 200 characters. */
    val name: String,
    /** Street and house number. At most 100 characters. */
    @SerialName("address_line1")
    val addressLine1: String,
    /** City or town. */
    val city: String,
    /** State in India. */
    val state: String,
    /** Country of the address: `India`. */
    val country: String,
    /** Postal code. Exactly 6 digits. */
    @SerialName("postal_code")
    val postalCode: String,
    /** Second line of the address. At most 100 characters. */
    @SerialName("address_line2")
    val addressLine2: String? = null,
)

/** Addresses to choose from, in checkout templates. */
@Serializable
public data class ShippingInfo(
    /** Country of the addresses: `IN`. */
    val country: String,
    /** Addresses to choose from. Empty if no address is known. */
    val addresses: List<ShippingAddress>,
)

/** An address to choose, in checkout templates. */
@Serializable
public data class ShippingAddress(
    /** Name of the recipient. At most 256 characters. */
    val name: String? = null,
    /** Phone number of the recipient. At most 12 characters. */
    @SerialName("phone_number")
    val phoneNumber: String? = null,
    /** Street and other address details. At most 512 characters. */
    val address: String? = null,
    /** City or town. At most 100 characters. */
    val city: String? = null,
    /** State in India. At most 100 characters. */
    val state: String? = null,
    /** PIN code (postal code). At most 6 characters. */
    @SerialName("in_pin_code")
    val inPinCode: String? = null,
    /** House or apartment number. At most 8 characters. */
    @SerialName("house_number")
    val houseNumber: String? = null,
    /** Floor of the building. At most 10 characters. */
    @SerialName("floor_number")
    val floorNumber: String? = null,
    /** Tower of the building. At most 8 characters. */
    @SerialName("tower_number")
    val towerNumber: String? = null,
    /** Name of the building. At most 128 characters. */
    @SerialName("building_name")
    val buildingName: String? = null,
    /** Landmark near the address. At most 128 characters. */
    @SerialName("landmark_area")
    val landmarkArea: String? = null,
)

/** Limited-time offer of a template. */
@Serializable
public data class TemplateOffer(
    /** Offer parameter. Exactly one. */
    val parameters: List<TemplateOfferParameter>,
)

/** A parameter of a limited-time offer. */
@Serializable
public sealed class TemplateOfferParameter {
    /** Expiration of the offer. */
    @Serializable
    @SerialName("limited_time_offer")
    public data class LimitedTimeOffer(@SerialName("limited_time_offer") val limitedTimeOffer: wabakit.OfferEnd) : TemplateOfferParameter()
}

/** Expiration of a limited-time offer. */
@Serializable
public data class OfferEnd(
    /** Expiration time. Milliseconds since the Unix epoch. */
    @SerialName("expiration_time_ms")
    val expirationTimeMs: Long,
)

/** Parameters of a template carousel. */
@Serializable
public data class TemplateCarousel(
    /** Cards of the carousel. 2 to 10, as many as the template has. Each order has its own `reference_id`. */
    val cards: List<TemplateCard>,
)

/** Parameters of a carousel card. */
@Serializable
public data class TemplateCard(
    /** Position of the card, from 0 to 9. */
    @SerialName("card_index")
    val cardIndex: Long,
    /** Components of the card with parameters. */
    val components: List<TemplateCardComponent>,
)

/** A component of a carousel card, with the parameters of one part of the card. */
@Serializable
public sealed class TemplateCardComponent {
    /** Parameter of the card's header. */
    @Serializable
    @SerialName("header")
    public data class Header(@SerialName("^value") val value: wabakit.TemplateHeader) : TemplateCardComponent()

    /** Parameters of the card's body. */
    @Serializable
    @SerialName("body")
    public data class Body(@SerialName("^value") val value: wabakit.TemplateBody) : TemplateCardComponent()

    /** Parameters of a card button. */
    @Serializable
    @SerialName("button")
    public data class Button(@SerialName("^value") val value: wabakit.TemplateButton) : TemplateCardComponent()
}

/** Tap target of a template message: the web page to open when the user taps the message. */
@Serializable
public data class TemplateTapTarget(
    /** Tap target parameter. Exactly one. */
    val parameters: List<TemplateTapTargetParameter>,
)

/** A tap target parameter. */
@Serializable
public sealed class TemplateTapTargetParameter {
    /** Web page to open. Exactly one. */
    @Serializable
    @SerialName("tap_target_configuration")
    public data class TapTargetConfiguration(@SerialName("tap_target_configuration") val tapTargetConfiguration: kotlin.collections.List<wabakit.TapTarget>) : TemplateTapTargetParameter()
}

/** Web page to open when the user taps the message. */
@Serializable
public data class TapTarget(
    /** URL of the web page. */
    val url: String,
    /** Title of the web page. */
    val title: String,
)

/** Order status of a template message. */
@Serializable
public data class TemplateOrderStatus(
    /** Order status parameter. Exactly one. */
    val parameters: List<TemplateOrderStatusParameter>,
)

/** An order status parameter. */
@Serializable
public sealed class TemplateOrderStatusParameter {
    /** Reference to the order and its new status. */
    @Serializable
    @SerialName("order_status")
    public data class OrderStatus(@SerialName("order_status") val orderStatus: wabakit.OrderStatusUpdate) : TemplateOrderStatusParameter()
}

/** Reference to an order and its new status. */
@Serializable
public data class OrderStatusUpdate(
    /** Reference ID of the order, as in the `order_details` message. */
    @SerialName("reference_id")
    val referenceId: String,
    /** New status of the order. */
    val order: OrderProgress,
    /** New status of the payment, in Brazil. */
    val payment: OrderPayment? = null,
)

/** Status of an order with a description. */
@Serializable
public data class OrderProgress(
    /** Status of the order. */
    val status: OrderStage,
    /** Description of the status. At most 120 characters. */
    val description: String? = null,
)

/**
 * Status of an order.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class OrderStage(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Pending: not processed yet. */
        public val PENDING: OrderStage = OrderStage("pending")
        /** Processing: in preparation. */
        public val PROCESSING: OrderStage = OrderStage("processing")
        /** Partially shipped: a part of the order is on its way. */
        public val PARTIALLY_SHIPPED: OrderStage = OrderStage("partially-shipped")
        /** Shipped: on its way. */
        public val SHIPPED: OrderStage = OrderStage("shipped")
        /** Completed: delivered to the user. */
        public val COMPLETED: OrderStage = OrderStage("completed")
        /** Canceled. Not allowed for orders that are paid. */
        public val CANCELED: OrderStage = OrderStage("canceled")
    }
}

/** Status of a payment. */
@Serializable
public data class OrderPayment(
    /** Status of the payment. */
    val status: OrderPaymentStatus,
    /** Time of the status. Seconds since the Unix epoch. */
    val timestamp: Long,
)

/**
 * Status of a payment.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class OrderPaymentStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Pending: not received yet. */
        public val PENDING: OrderPaymentStatus = OrderPaymentStatus("pending")
        /** Captured: payment received. */
        public val CAPTURED: OrderPaymentStatus = OrderPaymentStatus("captured")
        /** Failed: payment not received. */
        public val FAILED: OrderPaymentStatus = OrderPaymentStatus("failed")
    }
}

/** Content of an interactive message, by type. */
@Serializable
public sealed class Interactive {
    /** Up to three reply buttons. */
    @Serializable
    @SerialName("button")
    public data class Button(@SerialName("^value") val value: wabakit.ReplyButtons) : Interactive()

    /** List of options, behind a button. */
    @Serializable
    @SerialName("list")
    public data class List(@SerialName("^value") val value: wabakit.ListMessage) : Interactive()

    /** URL button, which opens a web page. */
    @Serializable
    @SerialName("cta_url")
    public data class CtaUrl(@SerialName("^value") val value: wabakit.CtaUrlMessage) : Interactive()

    /** Flow, behind a button. */
    @Serializable
    @SerialName("flow")
    public data class Flow(@SerialName("^value") val value: wabakit.FlowMessage) : Interactive()

    /** Single product of a catalog. */
    @Serializable
    @SerialName("product")
    public data class Product(@SerialName("^value") val value: wabakit.ProductMessage) : Interactive()

    /** List of up to 30 products of a catalog. */
    @Serializable
    @SerialName("product_list")
    public data class ProductList(@SerialName("^value") val value: wabakit.ProductListMessage) : Interactive()

    /** Product catalog, behind a button. */
    @Serializable
    @SerialName("catalog_message")
    public data class CatalogMessage(@SerialName("^value") val value: wabakit.CatalogMessage) : Interactive()

    /** Request for the user's location. */
    @Serializable
    @SerialName("location_request_message")
    public data class LocationRequestMessage(@SerialName("^value") val value: wabakit.LocationRequest) : Interactive()

    /** Request for an address, in India. */
    @Serializable
    @SerialName("address_message")
    public data class AddressMessage(@SerialName("^value") val value: wabakit.AddressMessage) : Interactive()

    /** Request for the user's phone number. */
    @Serializable
    @SerialName("request_contact_info")
    public data class RequestContactInfo(@SerialName("^value") val value: wabakit.ContactRequest) : Interactive()

    /** Request for permission to call the user. */
    @Serializable
    @SerialName("call_permission_request")
    public data class CallPermissionRequest(@SerialName("^value") val value: wabakit.CallPermissionRequest) : Interactive()

    /** Button that calls the business. */
    @Serializable
    @SerialName("voice_call")
    public data class VoiceCall(@SerialName("^value") val value: wabakit.VoiceCallMessage) : Interactive()

    /** Carousel of cards, side by side. */
    @Serializable
    @SerialName("carousel")
    public data class Carousel(@SerialName("^value") val value: wabakit.CarouselMessage) : Interactive()

    /** Order details with payment, in India and Brazil. */
    @Serializable
    @SerialName("order_details")
    public data class OrderDetails(@SerialName("^value") val value: wabakit.OrderDetailsMessage) : Interactive()

    /** Status update of an order sent earlier with `order_details`. */
    @Serializable
    @SerialName("order_status")
    public data class OrderStatus(@SerialName("^value") val value: wabakit.OrderStatusMessage) : Interactive()
}

/** A message with up to three reply buttons. The user's choice arrives as a `button_reply`. */
@Serializable
public data class ReplyButtons(
    /** Body text above the buttons. */
    val body: InteractiveBody,
    /** Buttons of the message. */
    val action: ReplyButtonsAction,
    /** Header: text, image, video or document. */
    val header: InteractiveHeader? = null,
    /** Footer below the body. */
    val footer: InteractiveFooter? = null,
)

/** Body of an interactive message. */
@Serializable
public data class InteractiveBody(
    /** Text of the body. 1 to 1,024 characters. */
    val text: String,
)

/** Buttons of a message with reply buttons. */
@Serializable
public data class ReplyButtonsAction(
    /**
     * Buttons of the message. 1 to 3, with unique IDs and titles.
     * With Direct Send: up to 10 buttons, if one or two URL buttons come first.
     */
    val buttons: List<ReplyButton>,
)

/** A button of a message with reply buttons. */
@Serializable
public sealed class ReplyButton {
    /** Reply button, which sends its ID to the business. */
    @Serializable
    @SerialName("reply")
    public data class Reply(val reply: wabakit.ReplyOption) : ReplyButton()

    /** URL button, which opens a web page. Direct Send only. */
    @Serializable
    @SerialName("cta_url")
    public data class CtaUrl(@SerialName("cta_url") val ctaUrl: wabakit.CtaUrlParameters) : ReplyButton()
}

/** ID and title of a reply button. */
@Serializable
public data class ReplyOption(
    /** ID of the button, returned when the user taps it. 1 to 256 characters. No leading or trailing spaces. */
    val id: String,
    /** Title of the button. 1 to 20 characters, without formatting. */
    val title: String,
)

/** Label and URL of a URL button. */
@Serializable
public data class CtaUrlParameters(
    /** Label of the button. 1 to 20 characters. */
    @SerialName("display_text")
    val displayText: String,
    /** URL of the web page. */
    val url: String,
    /** Shows a payment preview of the link. Available in India, for enabled accounts. Not allowed with a header. */
    @SerialName("payment_link_preview")
    val paymentLinkPreview: Boolean? = null,
)

/** Header of an interactive message. */
@Serializable
public data class InteractiveHeader(
    /** Content of the header: text, image, video or document. */
    @SerialName("^content")
    val content: HeaderContent,
    /** Subtitle below a text header. At most 60 characters. Documented in the platform's OpenAPI file only. */
    @SerialName("sub_text")
    val subText: String? = null,
)

/** Content of a header: text, image, video or document. */
@Serializable
public sealed class HeaderContent {
    /** Text header. 1 to 60 characters, without formatting. */
    @Serializable
    @SerialName("text")
    public data class Text(val text: kotlin.String) : HeaderContent()

    /** Image in the header. */
    @Serializable
    @SerialName("image")
    public data class Image(val image: wabakit.HeaderMedia) : HeaderContent()

    /** Video in the header. */
    @Serializable
    @SerialName("video")
    public data class Video(val video: wabakit.HeaderMedia) : HeaderContent()

    /** Document in the header. */
    @Serializable
    @SerialName("document")
    public data class Document(val document: wabakit.HeaderDocument) : HeaderContent()
}

/** Footer of an interactive message. */
@Serializable
public data class InteractiveFooter(
    /** Text of the footer. 1 to 60 characters. */
    val text: String,
)

/** A message with a button that opens a list of options. The user's choice arrives as a `list_reply`. */
@Serializable
public data class ListMessage(
    /** Body text above the button. */
    val body: ListBody,
    /** Options of the list. */
    val action: ListAction,
    /** Text header. List messages allow no other header. */
    val header: TitleHeader? = null,
    /** Footer below the body. */
    val footer: InteractiveFooter? = null,
)

/** Body of a list message. */
@Serializable
public data class ListBody(
    /** Text of the body. 1 to 4,096 characters. */
    val text: String,
)

/** Button and options of a list message. */
@Serializable
public data class ListAction(
    /** Label of the button that opens the list. 1 to 20 characters. */
    val button: String,
    /**
     * Sections of the list. 1 to 10, with at most 10 rows in total. Each needs a title if there are several.
     * Row IDs are unique across all sections.
     * Each section has a title if there are several.
     */
    val sections: List<ListSection>,
)

/** A section of a list message. */
@Serializable
public data class ListSection(
    /** Rows of the section. At least one. */
    val rows: List<ListRow>,
    /** Title of the section. At most 24 characters. Required if there are several sections. */
    val title: String? = null,
)

/** A row (option) of a list message. */
@Serializable
public data class ListRow(
    /** ID of the row, returned when the user chooses it. 1 to 200 characters, unique in the list. */
    val id: String,
    /** Title of the row. 1 to 24 characters. */
    val title: String,
    /** Description below the title. At most 72 characters. */
    val description: String? = null,
)

/** Text header of a message that allows no other header. */
@Serializable
public data class TitleHeader(
    /** Text of the header. 1 to 60 characters, without formatting. */
    val text: String,
    /** Subtitle below the text. At most 60 characters. Documented in the platform's OpenAPI file only. */
    @SerialName("sub_text")
    val subText: String? = null,
)

/**
 * A message with a URL button. No webhook is sent when the user taps the button.
 * If `action.parameters.payment_link_preview` is `true`: `header` is not allowed.
 */
@Serializable
public data class CtaUrlMessage(
    /** Body text above the button. */
    val body: InteractiveBody,
    /** URL button of the message. */
    val action: CtaUrlAction,
    /** Header: text, image, video or document. */
    val header: InteractiveHeader? = null,
    /** Footer below the body. */
    val footer: InteractiveFooter? = null,
)

/** URL button of a message. */
@Serializable
public data class CtaUrlAction(
    /** Label and URL of the button. */
    val parameters: CtaUrlParameters,
)

/** A message with a button that opens a flow. The completed flow arrives as an `nfm_reply`. */
@Serializable
public data class FlowMessage(
    /** Body text above the button. */
    val body: InteractiveBody,
    /** Flow button of the message. */
    val action: FlowMessageAction,
    /** Header: text, image, video or document. */
    val header: InteractiveHeader? = null,
    /** Footer below the body. */
    val footer: InteractiveFooter? = null,
)

/** Flow button of a message. */
@Serializable
public data class FlowMessageAction(
    /** Flow to open and its first screen. */
    val parameters: FlowMessageParameters,
)

/**
 * Flow to open and its first screen.
 * If `flow_action` is not `navigate`: `flow_action_payload` is not allowed.
 */
@Serializable
public data class FlowMessageParameters(
    /**
     * Label of the button. 1 to 30 characters; at most 20 recommended.
     * No emoji allowed.
     */
    @SerialName("flow_cta")
    val flowCta: String,
    /** ID of the flow. */
    @SerialName("flow_id")
    val flowId: String? = null,
    /** Name of the flow, instead of `flow_id`. */
    @SerialName("flow_name")
    val flowName: String? = null,
    /** Publication state of the flow. Default: `published`. */
    val mode: FlowMode? = null,
    /**
     * Token of this flow session, returned with the completed flow and sent to the endpoint of the business. Default:
     * `unused`.
     */
    @SerialName("flow_token")
    val flowToken: String? = null,
    /** First action of the flow: open a screen, or request data from the endpoint. Default: `navigate`. */
    @SerialName("flow_action")
    val flowAction: FlowAction? = null,
    /** First screen of the flow. Only with `navigate`. */
    @SerialName("flow_action_payload")
    val flowActionPayload: FlowActionPayload? = null,
)

/**
 * Publication state of a flow.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class FlowMode(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Published and available to users. */
        public val PUBLISHED: FlowMode = FlowMode("published")
        /** Draft, for tests only. */
        public val DRAFT: FlowMode = FlowMode("draft")
    }
}

/**
 * First action of a flow.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class FlowAction(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Navigate to the screen in the message. */
        public val NAVIGATE: FlowAction = FlowAction("navigate")
        /** Request the first screen from the endpoint of the business. */
        public val DATA_EXCHANGE: FlowAction = FlowAction("data_exchange")
    }
}

/** First screen of a flow. */
@Serializable
public data class FlowActionPayload(
    /** ID of the screen, which must be an entry screen. Default: `FIRST_ENTRY_SCREEN`. */
    val screen: String? = null,
    /** Input data of the screen. At least one key. */
    val data: Map<String, JsonElement>? = null,
)

/** A message with one product of a catalog. */
@Serializable
public data class ProductMessage(
    /** Product to show. */
    val action: ProductAction,
    /** Body text of the message. */
    val body: InteractiveBody? = null,
    /** Footer below the body. */
    val footer: InteractiveFooter? = null,
)

/**
 * A message with up to 30 products of a catalog. Unknown products are left out; if no product is known, the message
 * fails.
 */
@Serializable
public data class ProductListMessage(
    /** Text header of the message. */
    val header: TitleHeader,
    /** Body text above the products. */
    val body: InteractiveBody,
    /** Products to show. */
    val action: ProductListAction,
    /** Footer below the body. */
    val footer: InteractiveFooter? = null,
)

/** Products of a catalog, in sections. */
@Serializable
public data class ProductListAction(
    /** ID of the catalog. */
    @SerialName("catalog_id")
    val catalogId: String,
    /**
     * Sections of the list. 1 to 10, with at most 30 products in total. Each needs a title if there are several.
     * Each section has a title if there are several.
     */
    val sections: List<ProductSection>,
)

/** A message with a button that opens the catalog. */
@Serializable
public data class CatalogMessage(
    /** Body text above the button. */
    val body: InteractiveBody,
    /** Catalog button of the message. */
    val action: CatalogAction,
    /** Footer below the body. */
    val footer: InteractiveFooter? = null,
)

/** Catalog button of a message. */
@Serializable
public data class CatalogAction(
    /** Thumbnail of the catalog. */
    val parameters: CatalogParameters? = null,
)

/** Thumbnail of a catalog message. */
@Serializable
public data class CatalogParameters(
    /** Retailer ID of the product that provides the thumbnail image. Default: the first product of the catalog. */
    @SerialName("thumbnail_product_retailer_id")
    val thumbnailProductRetailerId: String? = null,
)

/** A message with a button to share the location. The answer arrives as a `location` message. */
@Serializable
public data class LocationRequest(
    /** Body text above the button. */
    val body: InteractiveBody,
    /** Button to share the location. */
    val action: LocationRequestAction,
)

/** Button to share the location. */
@Serializable
public class LocationRequestAction

/**
 * A message with an address form, for businesses and users in India. The answer arrives as an `nfm_reply`. If the
 * user's app is too old, the message fails with code 1026.
 */
@Serializable
public data class AddressMessage(
    /** Body text above the form. */
    val body: InteractiveBody,
    /** Address form of the message. */
    val action: AddressMessageAction,
    /** Header: text, image, video or document. */
    val header: InteractiveHeader? = null,
    /** Footer below the body. */
    val footer: InteractiveFooter? = null,
)

/** Address form of a message. */
@Serializable
public data class AddressMessageAction(
    /** Country and prefilled values of the form. */
    val parameters: AddressMessageParameters,
)

/** Country and prefilled values of an address form. */
@Serializable
public data class AddressMessageParameters(
    /** Country of the address: `IN`. */
    val country: String,
    /** Prefilled values of the form. */
    val values: IndianAddress? = null,
    /** Saved addresses to choose from. */
    @SerialName("saved_addresses")
    val savedAddresses: List<SavedAddress>? = null,
    /** Validation errors of the previous answer: error text by field name. */
    @SerialName("validation_errors")
    val validationErrors: Map<String, String>? = null,
)

/** An address in India. */
@Serializable
public data class IndianAddress(
    /** Name of the recipient. */
    val name: String? = null,
    /** Phone number of the recipient. */
    @SerialName("phone_number")
    val phoneNumber: String? = null,
    /** PIN code (postal code). At most 6 characters. */
    @SerialName("in_pin_code")
    val inPinCode: String? = null,
    /** House or apartment number. */
    @SerialName("house_number")
    val houseNumber: String? = null,
    /** Floor of the building. */
    @SerialName("floor_number")
    val floorNumber: String? = null,
    /** Tower of the building. */
    @SerialName("tower_number")
    val towerNumber: String? = null,
    /** Name of the building. */
    @SerialName("building_name")
    val buildingName: String? = null,
    /** Street and other address details. */
    val address: String? = null,
    /** Landmark near the address. */
    @SerialName("landmark_area")
    val landmarkArea: String? = null,
    /** City or town. */
    val city: String? = null,
    /** State in India. */
    val state: String? = null,
)

/** A saved address that the user can choose. */
@Serializable
public data class SavedAddress(
    /** ID of the address, returned when the user chooses it. */
    val id: String,
    /** Address to show. */
    val value: IndianAddress,
)

/**
 * A message with a button to share the phone number. The platform sets the label of the button. The answer arrives as
 * a `contacts` message with the origin `contact_request`.
 */
@Serializable
public data class ContactRequest(
    /** Body text above the button. */
    val body: InteractiveBody,
    /** Button to share the phone number. */
    val action: ContactRequestAction,
)

/** Button to share the phone number. */
@Serializable
public class ContactRequestAction

/**
 * A request for permission to call the user. The answer arrives as a `call_permission_reply`. At most 1 request in 24
 * hours and 2 in 7 days per user; a connected call resets both counts.
 */
@Serializable
public data class CallPermissionRequest(
    /** Button to grant or decline the permission. */
    val action: CallPermissionRequestAction,
    /** Body text above the button. */
    val body: InteractiveBody? = null,
)

/** Button to grant or decline the call permission. */
@Serializable
public class CallPermissionRequestAction

/** A message with a button that calls the business. */
@Serializable
public data class VoiceCallMessage(
    /** Body text above the button. */
    val body: InteractiveBody,
    /** Call button of the message. */
    val action: VoiceCallAction,
)

/** Button that calls the business. */
@Serializable
public data class VoiceCallAction(
    /** Label and lifetime of the button. */
    val parameters: VoiceCallParameters? = null,
)

/** Label and lifetime of a call button. */
@Serializable
public data class VoiceCallParameters(
    /** Label of the button. At most 20 characters. Default: "Call Now". */
    @SerialName("display_text")
    val displayText: String? = null,
    /** Lifetime of the button in minutes. 1 to 43,200. Default: 10,080 (7 days). */
    @SerialName("ttl_minutes")
    val ttlMinutes: Long? = null,
    /** Custom data, returned in the webhooks of the call as `cta_payload`. At most 512 characters. */
    val payload: String? = null,
)

/** A carousel message: cards side by side, below a body text. */
@Serializable
public data class CarouselMessage(
    /** Body text above the cards. */
    val body: InteractiveBody,
    /** Cards of the carousel. */
    val action: CarouselAction,
)

/** Cards of a carousel message. */
@Serializable
public data class CarouselAction(
    /**
     * Cards of the carousel. 2 to 10, all with the same elements.
     * All cards show products of the same catalog, or all have the same type and number of buttons.
     */
    val cards: List<CarouselCard>,
)

/** A card of a carousel: a product card or a media card. */
@Serializable
public sealed class CarouselCard {
    /** Product card, from a catalog. */
    @Serializable
    @SerialName("product")
    public data class Product(@SerialName("^value") val value: wabakit.ProductCard) : CarouselCard()

    /** Media card: image or video, with text and buttons. */
    @Serializable
    @SerialName("cta_url")
    public data class CtaUrl(@SerialName("^value") val value: wabakit.MediaCard) : CarouselCard()
}

/** A product card of a carousel. */
@Serializable
public data class ProductCard(
    /** Position of the card, from 0 to 9. */
    @SerialName("card_index")
    val cardIndex: Long,
    /** Product of the card. All cards use the same catalog. */
    val action: ProductCardAction,
)

/** Product shown on a card. */
@Serializable
public data class ProductCardAction(
    /** Retailer ID of the product in the catalog. */
    @SerialName("product_retailer_id")
    val productRetailerId: String,
    /** ID of the catalog. */
    @SerialName("catalog_id")
    val catalogId: String,
)

/** A media card of a carousel: image or video, with buttons. */
@Serializable
public data class MediaCard(
    /** Position of the card, from 0 to 9. */
    @SerialName("card_index")
    val cardIndex: Long,
    /** Header of the card: image or video. */
    val header: CardHeader,
    /** Action of the card: one URL button, or quick reply buttons. */
    val action: MediaCardAction,
    /** Body text below the header. */
    val body: CardBody? = null,
)

/** Header of a media card. */
@Serializable
public sealed class CardHeader {
    /** Image in the header. */
    @Serializable
    @SerialName("image")
    public data class Image(val image: wabakit.CardMedia) : CardHeader()

    /** Video in the header. */
    @Serializable
    @SerialName("video")
    public data class Video(val video: wabakit.CardMedia) : CardHeader()
}

/** Image or video of a card. */
@Serializable
public data class CardMedia(
    /** Public `http` or `https` URL of the file. */
    val link: String,
)

/**
 * Buttons of a media card: one URL button (`parameters`), or quick reply buttons (`buttons`).
 * If `parameters` is set: `name` must be `cta_url`.
 */
@Serializable
public data class MediaCardAction(
    /** Name of the action: `cta_url`, required with `parameters`. */
    val name: String? = null,
    /** Label and URL of the URL button. */
    val parameters: CtaUrlParameters? = null,
    /** Quick reply buttons. 1 to 3. */
    val buttons: List<CardButton>? = null,
)

/** A button of a media card. */
@Serializable
public sealed class CardButton {
    /** Quick reply button, which sends its ID to the business. */
    @Serializable
    @SerialName("quick_reply")
    public data class QuickReply(@SerialName("quick_reply") val quickReply: wabakit.CardReply) : CardButton()
}

/** ID and title of a quick reply button. */
@Serializable
public data class CardReply(
    /** ID of the button, returned when the user taps it. 1 to 20 characters. */
    val id: String,
    /** Title of the button. 1 to 20 characters. */
    val title: String,
)

/** Body of a media card. */
@Serializable
public data class CardBody(
    /** Text of the card. 1 to 160 characters. At most 2 line breaks. */
    val text: String,
)

/** A message with an order to review and pay. Available in India and Brazil. */
@Serializable
public data class OrderDetailsMessage(
    /** Body text above the order. */
    val body: InteractiveBody,
    /** Order of the message. */
    val action: OrderDetailsAction,
    /** Header image of the message. */
    val header: OrderHeader? = null,
    /** Footer below the body. */
    val footer: InteractiveFooter? = null,
)

/** Order of a message, to review and pay. */
@Serializable
public data class OrderDetailsAction(
    /** Order, amounts and payment options. */
    val parameters: OrderDetails,
)

/** Header of an order details message. */
@Serializable
public sealed class OrderHeader {
    /** Image in the header. */
    @Serializable
    @SerialName("image")
    public data class Image(val image: wabakit.HeaderMedia) : OrderHeader()
}

/**
 * A status update of an order sent earlier with `order_details`. An invalid transition fails with code 2046, an
 * impossible cancellation with code 2047.
 */
@Serializable
public data class OrderStatusMessage(
    /** Body text above the status. */
    val body: InteractiveBody,
    /** Status of the order. */
    val action: OrderStatusAction,
    /** Footer below the body. */
    val footer: InteractiveFooter? = null,
)

/** Status of an order in a message. */
@Serializable
public data class OrderStatusAction(
    /** Reference to the order and its new status. */
    val parameters: OrderStatusUpdate,
)

/** A contact card. */
@Serializable
public data class ContactCard(
    /** Name of the contact. */
    val name: ContactName,
    /** Phone numbers of the contact. */
    val phones: List<ContactPhone>? = null,
    /** Email addresses of the contact. */
    val emails: List<ContactEmail>? = null,
    /** Postal addresses of the contact. */
    val addresses: List<ContactAddress>? = null,
    /** Organization of the contact. */
    val org: ContactOrg? = null,
    /** Websites of the contact. */
    val urls: List<ContactUrl>? = null,
    /** Birthday in the format `YYYY-MM-DD`, such as `1999-01-23`. */
    val birthday: String? = null,
)

/** Name on a contact card. */
@Serializable
public data class ContactName(
    /** Full name, as displayed. */
    @SerialName("formatted_name")
    val formattedName: String,
    /** First (given) name. */
    @SerialName("first_name")
    val firstName: String? = null,
    /** Last (family) name. */
    @SerialName("last_name")
    val lastName: String? = null,
    /** Middle name or names. */
    @SerialName("middle_name")
    val middleName: String? = null,
    /** Name prefix, such as `Dr.` */
    val prefix: String? = null,
    /** Name suffix, such as `Esq.` */
    val suffix: String? = null,
)

/** Phone number on a contact card. */
@Serializable
public data class ContactPhone(
    /** Phone number to display. */
    val phone: String? = null,
    /** Label of the phone number, such as `WORK`, `HOME` or `iPhone`. */
    val type: String? = null,
    /**
     * WhatsApp ID of the contact. If set, the card offers to message the contact; otherwise to invite them to
     * WhatsApp.
     */
    @SerialName("wa_id")
    val waId: String? = null,
)

/** Email address on a contact card. */
@Serializable
public data class ContactEmail(
    /** Email address to display. */
    val email: String? = null,
    /** Label of the email address, such as `WORK` or `HOME`. */
    val type: String? = null,
)

/** Postal address on a contact card. */
@Serializable
public data class ContactAddress(
    /** Street and house number. */
    val street: String? = null,
    /** City or town. */
    val city: String? = null,
    /** State or province, as a two-letter code where one exists. */
    val state: String? = null,
    /** Postal (ZIP) code. */
    val zip: String? = null,
    /** Name of the country. */
    val country: String? = null,
    /** Country, as an ISO 3166-1 alpha-2 code. */
    @SerialName("country_code")
    val countryCode: String? = null,
    /** Label of the address, such as `WORK` or `HOME`. */
    val type: String? = null,
)

/** Organization on a contact card. */
@Serializable
public data class ContactOrg(
    /** Name of the company. */
    val company: String? = null,
    /** Department of the company. */
    val department: String? = null,
    /** Job title of the contact. */
    val title: String? = null,
)

/** Website on a contact card. */
@Serializable
public data class ContactUrl(
    /** URL of the website. */
    val url: String? = null,
    /** Label of the website, such as `WORK` or `HOME`. */
    val type: String? = null,
)

/**
 * A reaction to a message of the chat. The message must be at most 30 days old. The only status of a reaction is
 * `sent`.
 */
@Serializable
public data class Reaction(
    /** ID of the message to react to. */
    @SerialName("message_id")
    val messageId: String,
    /** Emoji of the reaction. One emoji, or an empty string. An empty string removes the reaction. */
    val emoji: String,
)

/**
 * Pin or unpin of a group message. A group has at most 3 pinned messages; a new pin replaces the oldest.
 * If `type` is `pin`: `expiration_days` is required.
 */
@Serializable
public data class Pin(
    /** Action: pin or unpin. */
    val type: PinKind,
    /** ID of the message to pin or unpin. */
    @SerialName("message_id")
    val messageId: String,
    /** Duration of the pin in days, 1 to 30. Required to pin. */
    @SerialName("expiration_days")
    val expirationDays: Long? = null,
)

/**
 * Action on the pin of a message.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class PinKind(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Pin the message. */
        public val PIN: PinKind = PinKind("pin")
        /** Unpin the message. */
        public val UNPIN: PinKind = PinKind("unpin")
    }
}

/** Reference to a message that another message replies to. */
@Serializable
public data class ReplyTo(
    /** ID of the message. */
    @SerialName("message_id")
    val messageId: String,
)

/**
 * Category of a Direct Send message.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class DirectSendCategory(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Utility: an update that the user requested or agreed to, such as an order status. */
        public val UTILITY: DirectSendCategory = DirectSendCategory("utility")
        /** Authentication: a one-time password. Text only, to phone numbers only. */
        public val AUTHENTICATION: DirectSendCategory = DirectSendCategory("authentication")
    }
}

/** Options of the template that the platform creates for a Direct Send message. */
@Serializable
public data class DirectSendConfig(
    /** Name of the template. At most 512 lowercase letters, digits and underscores. `utility` only. */
    @SerialName("template_name")
    val templateName: String,
)

/** Result of sending a message: the platform accepted it. */
@Serializable
public data class Sent(
    /** Recipient, as in the request and as resolved by the platform. One element. */
    val contacts: List<SentContact> = emptyList(),
    /** Accepted message. One element. */
    val messages: List<SentMessage> = emptyList(),
    /** True if the message was accepted. Returned by `marketing_messages.send` only. */
    val success: Boolean? = null,
) : Response()

/** Recipient of a sent message, as in the request and as resolved by the platform. */
@Serializable
public data class SentContact(
    /** Recipient in the request: a phone number, a business-scoped user ID or a group ID. */
    val input: String? = null,
    /** WhatsApp ID of the user. Can differ from the phone number. Present only if the request had a phone number. */
    @SerialName("wa_id")
    val waId: String? = null,
    /** Business-scoped user ID (BSUID). Present only if the request had one. */
    @SerialName("user_id")
    val userId: String? = null,
)

/** An accepted message. */
@Serializable
public data class SentMessage(
    /** ID of the message (`wamid.…`), repeated in its status webhooks. */
    val id: String,
    /** Status of a template message: sent now, or held for quality assessment of the template. */
    @SerialName("message_status")
    val messageStatus: AcceptedStatus? = null,
    /** ID of the group, if the recipient is a group. */
    @SerialName("group_id")
    val groupId: String? = null,
)

/**
 * Status of an accepted template message.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class AcceptedStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Accepted and being sent. */
        public val ACCEPTED: AcceptedStatus = AcceptedStatus("accepted")
        /** Held until the quality of the template is assessed. The message is then sent, or fails with code 132015. */
        public val HELD_FOR_QUALITY_ASSESSMENT: AcceptedStatus = AcceptedStatus("held_for_quality_assessment")
        /** Paused: the template is paused because of low quality. */
        public val PAUSED: AcceptedStatus = AcceptedStatus("paused")
    }
}

/** Marks a received message and all earlier messages of the chat as read. Optionally shows the typing indicator. */
@Serializable
public data class MarkRead(
    /** ID of the message, from the webhook. */
    @SerialName("message_id")
    val messageId: String,
    /** Typing indicator, shown until the next message. At most 25 s. */
    @SerialName("typing_indicator")
    val typingIndicator: Typing? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Typing indicator, shown while the business prepares a message. */
@Serializable
public data class Typing(
    /** Type of the indicator. */
    val type: TypingKind,
)

/**
 * Type of a typing indicator.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class TypingKind(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Typing a text. */
        public val TEXT: TypingKind = TypingKind("text")
    }
}

/**
 * Sends a message with an encrypted body. Requires payload encryption in the settings of the phone number. The
 * response is encrypted too; error responses are not.
 */
@Serializable
public data class SendEncryptedMessage(
    /** Message body as a JWE in compact form, encrypted with the platform's key (`settings.get`). */
    @SerialName("encrypted_contents")
    val encryptedContents: String,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Encrypted response to an encrypted message. */
@Serializable
public data class EncryptedResponse(
    /** Response as a JWE in compact form, encrypted with the public key of the business. */
    @SerialName("encrypted_contents")
    val encryptedContents: String,
) : Response()
