// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import java.util.concurrent.CompletableFuture
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonElement

/** Operations: `messages.send`, `messages.mark_read`, `messages.send_encrypted`. Methods wait for the response. */
public class MessagesArea internal constructor(private val client: Client) {
    /**
     * Send a message to a person or a group.
     *
     * An answer means that the platform accepted it; whether it was sent, delivered and read arrives by webhook. Outside the
     * customer service window (24 hours from the person's last message) only templates pass. There is no idempotency key:
     * sending twice is two messages.
     * A reaction has no `context`.
     * Groups don't get interactive messages.
     * Messages are pinned in groups only.
     * `ttl_seconds`, `direct_send_config`, more than three buttons and buttons that open pages are for Direct Send: they need a `category`.
     * Direct Send takes text of up to 1024 characters without a preview, buttons, and a button that opens a page.
     * In the category `authentication`: text only, to a phone number, with at most 900 `ttl_seconds` and no `direct_send_config`.
     * A template with a `gif` on top goes by `marketing_messages.send` only.
     *
     * @param content What it says.
     * @param to A phone number with `+` and its country code (without them the platform takes your own country's); or a group's id, with `recipient_type: "group"`.
     * @param recipient Business-scoped user ID (`US.1349…`), or a parent's (`US.ENT.…`). If `to` is given too, `to` wins.
     * @param recipientType Whether `to` names a person (as it does unless told) or a group.
     * @param context The message that this one answers, quoted above it.
     * @param bizOpaqueCallbackData Your own note, up to 512 characters. It comes back in the statuses of this message, and nobody else sees it.
     * @param recipientIdentityKeyHash Deliver only if the person's identity is still the one with this hash (from a webhook); else it fails with code 137000.
     * @param messagingAccountId Which messaging account pays, where the app has several on this number.
     * @param category Direct Send, where your account has it: text or buttons outside the customer service window, without a template.
     * @param ttlSeconds With Direct Send: for how long the platform tries to deliver, in seconds. 30 to 43,200 for `utility` (30 days unless
     * told), 30 to 900 for `authentication` (600 unless told).
     * @param directSendConfig With Direct Send: more about the template that the platform makes of it.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages">The platform's page</a>
     */
    public fun send(
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
     * Mark a message that you received as read, with all before it in the thread; and show that you are typing.
     *
     * @param messageId The id of the message, from the webhook.
     * @param typingIndicator Show a typing bubble until you answer, for at most 25 seconds.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/mark-message-as-read">The platform's page</a>
     */
    public fun markRead(
        messageId: String,
        typingIndicator: Typing? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.MESSAGES_MARK_READ, MarkRead(messageId = messageId, typingIndicator = typingIndicator, phoneNumberId = phoneNumberId), options)

    /**
     * Send a message whose body you have encrypted, where the number's settings say so. The answer is encrypted too; errors
     * aren't.
     *
     * @param encryptedContents The body of a message as a JWE in its compact form, for the platform's key (`settings.get`).
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages">The platform's page</a>
     */
    public fun sendEncrypted(
        encryptedContents: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): EncryptedAnswer = client.call(Operations.MESSAGES_SEND_ENCRYPTED, SendEncryptedMessage(encryptedContents = encryptedContents, phoneNumberId = phoneNumberId), options)
}

/** Operations: `messages.send`, `messages.mark_read`, `messages.send_encrypted`. Methods return a future of the response. */
public class AsyncMessagesArea internal constructor(private val client: Client) {
    /**
     * Send a message to a person or a group.
     *
     * An answer means that the platform accepted it; whether it was sent, delivered and read arrives by webhook. Outside the
     * customer service window (24 hours from the person's last message) only templates pass. There is no idempotency key:
     * sending twice is two messages.
     * A reaction has no `context`.
     * Groups don't get interactive messages.
     * Messages are pinned in groups only.
     * `ttl_seconds`, `direct_send_config`, more than three buttons and buttons that open pages are for Direct Send: they need a `category`.
     * Direct Send takes text of up to 1024 characters without a preview, buttons, and a button that opens a page.
     * In the category `authentication`: text only, to a phone number, with at most 900 `ttl_seconds` and no `direct_send_config`.
     * A template with a `gif` on top goes by `marketing_messages.send` only.
     *
     * @param content What it says.
     * @param to A phone number with `+` and its country code (without them the platform takes your own country's); or a group's id, with `recipient_type: "group"`.
     * @param recipient Business-scoped user ID (`US.1349…`), or a parent's (`US.ENT.…`). If `to` is given too, `to` wins.
     * @param recipientType Whether `to` names a person (as it does unless told) or a group.
     * @param context The message that this one answers, quoted above it.
     * @param bizOpaqueCallbackData Your own note, up to 512 characters. It comes back in the statuses of this message, and nobody else sees it.
     * @param recipientIdentityKeyHash Deliver only if the person's identity is still the one with this hash (from a webhook); else it fails with code 137000.
     * @param messagingAccountId Which messaging account pays, where the app has several on this number.
     * @param category Direct Send, where your account has it: text or buttons outside the customer service window, without a template.
     * @param ttlSeconds With Direct Send: for how long the platform tries to deliver, in seconds. 30 to 43,200 for `utility` (30 days unless
     * told), 30 to 900 for `authentication` (600 unless told).
     * @param directSendConfig With Direct Send: more about the template that the platform makes of it.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages">The platform's page</a>
     */
    public fun send(
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
    ): CompletableFuture<Sent> = client.future(Operations.MESSAGES_SEND, SendMessage(content = content, to = to, recipient = recipient, recipientType = recipientType, context = context, bizOpaqueCallbackData = bizOpaqueCallbackData, recipientIdentityKeyHash = recipientIdentityKeyHash, messagingAccountId = messagingAccountId, category = category, ttlSeconds = ttlSeconds, directSendConfig = directSendConfig, phoneNumberId = phoneNumberId), options)

    /**
     * Mark a message that you received as read, with all before it in the thread; and show that you are typing.
     *
     * @param messageId The id of the message, from the webhook.
     * @param typingIndicator Show a typing bubble until you answer, for at most 25 seconds.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/mark-message-as-read">The platform's page</a>
     */
    public fun markRead(
        messageId: String,
        typingIndicator: Typing? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Success> = client.future(Operations.MESSAGES_MARK_READ, MarkRead(messageId = messageId, typingIndicator = typingIndicator, phoneNumberId = phoneNumberId), options)

    /**
     * Send a message whose body you have encrypted, where the number's settings say so. The answer is encrypted too; errors
     * aren't.
     *
     * @param encryptedContents The body of a message as a JWE in its compact form, for the platform's key (`settings.get`).
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages">The platform's page</a>
     */
    public fun sendEncrypted(
        encryptedContents: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<EncryptedAnswer> = client.future(Operations.MESSAGES_SEND_ENCRYPTED, SendEncryptedMessage(encryptedContents = encryptedContents, phoneNumberId = phoneNumberId), options)
}

/**
 * Send a message to a person or a group.
 *
 * An answer means that the platform accepted it; whether it was sent, delivered and read arrives by webhook. Outside the
 * customer service window (24 hours from the person's last message) only templates pass. There is no idempotency key:
 * sending twice is two messages.
 * A reaction has no `context`.
 * Groups don't get interactive messages.
 * Messages are pinned in groups only.
 * `ttl_seconds`, `direct_send_config`, more than three buttons and buttons that open pages are for Direct Send: they need a `category`.
 * Direct Send takes text of up to 1024 characters without a preview, buttons, and a button that opens a page.
 * In the category `authentication`: text only, to a phone number, with at most 900 `ttl_seconds` and no `direct_send_config`.
 * A template with a `gif` on top goes by `marketing_messages.send` only.
 */
@Serializable
public data class SendMessage(
    /** What it says. */
    @SerialName("^content")
    val content: Content,
    /** A phone number with `+` and its country code (without them the platform takes your own country's); or a group's id, with `recipient_type: "group"`. */
    val to: String? = null,
    /** Business-scoped user ID (`US.1349…`), or a parent's (`US.ENT.…`). If `to` is given too, `to` wins. */
    val recipient: String? = null,
    /** Whether `to` names a person (as it does unless told) or a group. */
    @SerialName("recipient_type")
    val recipientType: RecipientType? = null,
    /** The message that this one answers, quoted above it. */
    val context: ReplyTo? = null,
    /** Your own note, up to 512 characters. It comes back in the statuses of this message, and nobody else sees it. */
    @SerialName("biz_opaque_callback_data")
    val bizOpaqueCallbackData: String? = null,
    /** Deliver only if the person's identity is still the one with this hash (from a webhook); else it fails with code 137000. */
    @SerialName("recipient_identity_key_hash")
    val recipientIdentityKeyHash: String? = null,
    /** Which messaging account pays, where the app has several on this number. */
    @SerialName("messaging_account_id")
    val messagingAccountId: String? = null,
    /** Direct Send, where your account has it: text or buttons outside the customer service window, without a template. */
    val category: DirectSendCategory? = null,
    /**
     * With Direct Send: for how long the platform tries to deliver, in seconds. 30 to 43,200 for `utility` (30 days unless
     * told), 30 to 900 for `authentication` (600 unless told).
     */
    @SerialName("ttl_seconds")
    val ttlSeconds: Long? = null,
    /** With Direct Send: more about the template that the platform makes of it. */
    @SerialName("direct_send_config")
    val directSendConfig: DirectSendConfig? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/**
 * Whether `to` names a person or a group.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class RecipientType(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** A person. */
        public val INDIVIDUAL: RecipientType = RecipientType("individual")
        /** A group. */
        public val GROUP: RecipientType = RecipientType("group")
    }
}

/** What a message says. */
@Serializable
public sealed class Content {
    /** Text. */
    @Serializable
    @SerialName("text")
    public data class Text(val text: wabakit.TextBody) : Content()

    /** A picture. */
    @Serializable
    @SerialName("image")
    public data class Image(val image: wabakit.ImageMedia) : Content()

    /** A video. */
    @Serializable
    @SerialName("video")
    public data class Video(val video: wabakit.VideoMedia) : Content()

    /** A voice message or other sound. */
    @Serializable
    @SerialName("audio")
    public data class Audio(val audio: wabakit.AudioMedia) : Content()

    /** A file. */
    @Serializable
    @SerialName("document")
    public data class Document(val document: wabakit.DocumentMedia) : Content()

    /** A sticker. */
    @Serializable
    @SerialName("sticker")
    public data class Sticker(val sticker: wabakit.StickerMedia) : Content()

    /** A place on the map. */
    @Serializable
    @SerialName("location")
    public data class Location(val location: wabakit.LocationPin) : Content()

    /** A message that was approved beforehand, filled in. */
    @Serializable
    @SerialName("template")
    public data class Template(val template: wabakit.TemplateMessage) : Content()

    /** Something to choose, fill in or pay. */
    @Serializable
    @SerialName("interactive")
    public data class Interactive(val interactive: wabakit.Interactive) : Content()

    /** Contact cards: 1 to 257, though fewer is better. */
    @Serializable
    @SerialName("contacts")
    public data class Contacts(val contacts: kotlin.collections.List<wabakit.ContactCard>) : Content()

    /** An emoji on a message, or its removal. */
    @Serializable
    @SerialName("reaction")
    public data class Reaction(val reaction: wabakit.Reaction) : Content()

    /** A group's message pinned, or no longer. */
    @Serializable
    @SerialName("pin")
    public data class Pin(val pin: wabakit.Pin) : Content()
}

/** Text, with WhatsApp's markdown, and a preview of its first link if you wish. */
@Serializable
public data class TextBody(
    /** 1 to 4096 characters. */
    val body: String,
    /** Show a preview of the first link, which must begin with `http://` or `https://`. */
    @SerialName("preview_url")
    val previewUrl: Boolean? = null,
)

/**
 * A picture: JPEG or PNG, up to 5 MB. By the id of an upload (faster), or by a public link that the platform fetches and
 * keeps for ten minutes.
 */
@Serializable
public data class ImageMedia(
    /** The id of an upload. */
    val id: String? = null,
    /** A public `http` or `https` URL. */
    val link: String? = null,
    /** Text below the picture, up to 1024 characters. */
    val caption: String? = null,
)

/**
 * A video: MP4 or 3GPP with H.264 and AAC, up to 16 MB. By the id of an upload (faster), or by a public link that the
 * platform fetches and keeps for ten minutes.
 */
@Serializable
public data class VideoMedia(
    /** The id of an upload. */
    val id: String? = null,
    /** A public `http` or `https` URL. */
    val link: String? = null,
    /** Text below the video, up to 1024 characters. */
    val caption: String? = null,
)

/**
 * Sound: AAC, AMR, MP3, MP4 or OGG, up to 16 MB. By the id of an upload (faster), or by a public link that the platform
 * fetches and keeps for ten minutes.
 */
@Serializable
public data class AudioMedia(
    /** The id of an upload. */
    val id: String? = null,
    /** A public `http` or `https` URL. */
    val link: String? = null,
    /** A voice message: OGG with the OPUS codec, mono; up to 512 KB it shows a play button. A status `played` follows. */
    val voice: Boolean? = null,
)

/**
 * A file of any kind that the platform takes, up to 100 MB. By the id of an upload (faster), or by a public link that the
 * platform fetches and keeps for ten minutes.
 */
@Serializable
public data class DocumentMedia(
    /** The id of an upload. */
    val id: String? = null,
    /** A public `http` or `https` URL. */
    val link: String? = null,
    /** Text below the file, up to 1024 characters. */
    val caption: String? = null,
    /** Its name, with the extension that decides on the icon. */
    val filename: String? = null,
)

/**
 * A sticker: WebP of 512 × 512 pixels, up to 100 KB, or 500 KB if it moves. By the id of an upload (faster), or by a public
 * link that the platform fetches and keeps for ten minutes.
 */
@Serializable
public data class StickerMedia(
    /** The id of an upload. */
    val id: String? = null,
    /** A public `http` or `https` URL. */
    val link: String? = null,
)

/** A place on the map. */
@Serializable
public data class LocationPin(
    /** In degrees, from -90 to 90. */
    val latitude: Double,
    /** In degrees, from -180 to 180. */
    val longitude: Double,
    /** What is there. */
    val name: String? = null,
    /** Its address. */
    val address: String? = null,
)

/** A template, filled in. */
@Serializable
public data class TemplateMessage(
    /** The template's name: up to 512 lower-case letters, digits and underscores. */
    val name: String,
    /** The language to send it in. */
    val language: TemplateLanguage,
    /** The parts that have something to fill in. Their number and kinds must be the template's (else code 132000 or 132012). */
    val components: List<TemplateComponent>? = null,
)

/** A template's language. */
@Serializable
public data class TemplateLanguage(
    /** As in `en` or `en_US`. */
    val code: String,
    /** `deterministic`, the only one there is. */
    val policy: String? = null,
)

/** A part of a template that has something to fill in. */
@Serializable
public sealed class TemplateComponent {
    /** The header's. */
    @Serializable
    @SerialName("header")
    public data class Header(@SerialName("^value") val value: wabakit.TemplateHeader) : TemplateComponent()

    /** The text's. */
    @Serializable
    @SerialName("body")
    public data class Body(@SerialName("^value") val value: wabakit.TemplateBody) : TemplateComponent()

    /** A button's. */
    @Serializable
    @SerialName("button")
    public data class Button(@SerialName("^value") val value: wabakit.TemplateButton) : TemplateComponent()

    /** When an offer ends. */
    @Serializable
    @SerialName("limited_time_offer")
    public data class LimitedTimeOffer(@SerialName("^value") val value: wabakit.TemplateOffer) : TemplateComponent()

    /** The cards'. */
    @Serializable
    @SerialName("carousel")
    public data class Carousel(@SerialName("^value") val value: wabakit.TemplateCarousel) : TemplateComponent()

    /** Where a tap on the message leads. */
    @Serializable
    @SerialName("tap_target_configuration")
    public data class TapTargetConfiguration(@SerialName("^value") val value: wabakit.TemplateTapTarget) : TemplateComponent()

    /** News of an order. */
    @Serializable
    @SerialName("order_status")
    public data class OrderStatus(@SerialName("^value") val value: wabakit.TemplateOrderStatus) : TemplateComponent()
}

/** What fills the header. */
@Serializable
public data class TemplateHeader(
    /** One value. */
    val parameters: List<TemplateHeaderParameter>,
)

/** A value for the header. */
@Serializable
public data class TemplateHeaderParameter(
    /** The value. */
    @SerialName("^value")
    val value: TemplateHeaderValue,
    /** The parameter's name, in templates that name theirs: lower-case letters and underscores. */
    @SerialName("parameter_name")
    val parameterName: String? = null,
)

/** A value for the header. */
@Serializable
public sealed class TemplateHeaderValue {
    /**
     * Text: the header has 60 characters in all.
     * No new lines or tabs, and at most 4 successive spaces.
     */
    @Serializable
    @SerialName("text")
    public data class Text(val text: kotlin.String) : TemplateHeaderValue()

    /** A picture. */
    @Serializable
    @SerialName("image")
    public data class Image(val image: wabakit.HeaderMedia) : TemplateHeaderValue()

    /** A video. */
    @Serializable
    @SerialName("video")
    public data class Video(val video: wabakit.HeaderMedia) : TemplateHeaderValue()

    /** A document (PDF). */
    @Serializable
    @SerialName("document")
    public data class Document(val document: wabakit.HeaderDocument) : TemplateHeaderValue()

    /** A moving picture: MP4 up to 3.5 MB. For the Marketing Messages API only. */
    @Serializable
    @SerialName("gif")
    public data class Gif(val gif: wabakit.HeaderMedia) : TemplateHeaderValue()

    /** A place on the map. */
    @Serializable
    @SerialName("location")
    public data class Location(val location: wabakit.TemplateLocation) : TemplateHeaderValue()

    /** A product of the catalog. */
    @Serializable
    @SerialName("product")
    public data class Product(val product: wabakit.ProductAction) : TemplateHeaderValue()
}

/** A picture or video on top of a message, by the id of an upload or by a public link. */
@Serializable
public data class HeaderMedia(
    /** The id of an upload. */
    val id: String? = null,
    /** A public `http` or `https` URL. */
    val link: String? = null,
)

/** A document on top of a message, by the id of an upload or by a public link. */
@Serializable
public data class HeaderDocument(
    /** The id of an upload. */
    val id: String? = null,
    /** A public `http` or `https` URL. */
    val link: String? = null,
    /** Its name, with the extension that decides on the icon. */
    val filename: String? = null,
)

/** A place on the map. */
@Serializable
public data class TemplateLocation(
    /** In degrees, from -90 to 90. */
    val latitude: Double,
    /** In degrees, from -180 to 180. */
    val longitude: Double,
    /** What is there. */
    val name: String,
    /** Its address. */
    val address: String,
)

/** A product of a catalog. */
@Serializable
public data class ProductAction(
    /** The catalog. */
    @SerialName("catalog_id")
    val catalogId: String,
    /** The product, by your own id for it. */
    @SerialName("product_retailer_id")
    val productRetailerId: String,
)

/** What fills the text. */
@Serializable
public data class TemplateBody(
    /**
     * A value for each of the template's parameters: in their order, or by their names.
     * All parameters have a name, or none has.
     */
    val parameters: List<TemplateParameter>,
)

/** A value for the text. */
@Serializable
public data class TemplateParameter(
    /** The value. */
    @SerialName("^value")
    val value: TemplateValue,
    /** The parameter's name, in templates that name theirs: lower-case letters and underscores. */
    @SerialName("parameter_name")
    val parameterName: String? = null,
)

/** A value for the text. */
@Serializable
public sealed class TemplateValue {
    /**
     * Text: up to 32,768 characters, if the template has nothing but its text; else it counts toward 1024.
     * No new lines or tabs, and at most 4 successive spaces.
     */
    @Serializable
    @SerialName("text")
    public data class Text(val text: kotlin.String) : TemplateValue()

    /** An amount of money. */
    @Serializable
    @SerialName("currency")
    public data class Currency(val currency: wabakit.TemplateCurrency) : TemplateValue()

    /** A date. */
    @Serializable
    @SerialName("date_time")
    public data class DateTime(@SerialName("date_time") val dateTime: wabakit.TemplateDateTime) : TemplateValue()

    /** A group, in the template that invites to groups: it becomes the invite link. */
    @Serializable
    @SerialName("group_id")
    public data class GroupId(@SerialName("group_id") val groupId: kotlin.String) : TemplateValue()
}

/** An amount of money, shown as the person's device writes it. */
@Serializable
public data class TemplateCurrency(
    /** What is shown where it can't be written so. */
    @SerialName("fallback_value")
    val fallbackValue: String,
    /** ISO 4217, as in `USD`. */
    val code: String,
    /** The amount times 1000. */
    @SerialName("amount_1000")
    val amount1000: Long,
)

/** A date, shown as you wrote it. */
@Serializable
public data class TemplateDateTime(
    /** What is shown. */
    @SerialName("fallback_value")
    val fallbackValue: String,
)

/**
 * What fills a button.
 * A button has its place in `index`, but for `voice_call`.
 * The value fits the kind of button.
 * One value, but for `voice_call`; the payload of a `quick_reply` has at most 256 characters.
 * The action of `mpm` has `sections`, that of `order_details` a bill.
 */
@Serializable
public data class TemplateButton(
    /** The kind of button. */
    @SerialName("sub_type")
    val subType: TemplateButtonType,
    /** Its value; two for `voice_call`. */
    val parameters: List<TemplateButtonParameter>,
    /** Its place among the template's buttons, from 0 to 9. Required but for `voice_call`. */
    val index: Long? = null,
)

/**
 * Kinds of button that have something to fill in.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class TemplateButtonType(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Opens a page: the value is put at the end of the template's URL. */
        public val URL: TemplateButtonType = TemplateButtonType("url")
        /** Answers: the value comes back when it is tapped. */
        public val QUICK_REPLY: TemplateButtonType = TemplateButtonType("quick_reply")
        /** Copies a coupon's code. */
        public val COPY_CODE: TemplateButtonType = TemplateButtonType("copy_code")
        /** Opens the catalog. */
        public val CATALOG: TemplateButtonType = TemplateButtonType("catalog")
        /** Opens products of the catalog. */
        public val MPM: TemplateButtonType = TemplateButtonType("mpm")
        /** Opens a flow. */
        public val FLOW: TemplateButtonType = TemplateButtonType("flow")
        /** Shows a bill. */
        public val ORDER_DETAILS: TemplateButtonType = TemplateButtonType("order_details")
        /** Calls you. */
        public val VOICE_CALL: TemplateButtonType = TemplateButtonType("voice_call")
    }
}

/**
 * A value for a button.
 * `payment_link_preview` goes with the text of a `url`.
 */
@Serializable
public data class TemplateButtonParameter(
    /** The value. */
    @SerialName("^value")
    val value: TemplateButtonValue,
    /** `url`, in India, where your account has it: show what the link lets one pay. */
    @SerialName("payment_link_preview")
    val paymentLinkPreview: Boolean? = null,
)

/** A value for a button. */
@Serializable
public sealed class TemplateButtonValue {
    /**
     * `url`: the end of the URL, 2,000 characters in all.
     * No new lines or tabs, and at most 4 successive spaces.
     */
    @Serializable
    @SerialName("text")
    public data class Text(val text: kotlin.String) : TemplateButtonValue()

    /**
     * `quick_reply`: what comes back when it is tapped, up to 256 characters. `voice_call`: what comes back with the call,
     * up to 512.
     */
    @Serializable
    @SerialName("payload")
    public data class Payload(val payload: kotlin.String) : TemplateButtonValue()

    /** `copy_code`: the code, 1 to 20 characters, better 15. */
    @Serializable
    @SerialName("coupon_code")
    public data class CouponCode(@SerialName("coupon_code") val couponCode: kotlin.String) : TemplateButtonValue()

    /** `catalog`, `mpm`, `flow` and `order_details`: what the button does. */
    @Serializable
    @SerialName("action")
    public data class Action(val action: wabakit.TemplateButtonAction) : TemplateButtonValue()

    /** `voice_call`: for how long the button works, in minutes: 1 to 43,200; 10,080 (seven days) unless told. */
    @Serializable
    @SerialName("ttl_minutes")
    public data class TtlMinutes(@SerialName("ttl_minutes") val ttlMinutes: kotlin.Long) : TemplateButtonValue()
}

/** What a button does, as its kind wants it. */
@Serializable
public data class TemplateButtonAction(
    /** `catalog` and `mpm`: the product whose picture is shown. */
    @SerialName("thumbnail_product_retailer_id")
    val thumbnailProductRetailerId: String? = null,
    /** `mpm`, which needs them: 1 to 10 sections with 30 products in all. */
    val sections: List<ProductSection>? = null,
    /** `flow`: comes back with what the person filled in. `unused` unless told. */
    @SerialName("flow_token")
    val flowToken: String? = null,
    /** `flow`: what the first screen shows. */
    @SerialName("flow_action_data")
    val flowActionData: Map<String, JsonElement>? = null,
    /** `order_details`, which needs it: the bill. */
    @SerialName("order_details")
    val orderDetails: OrderDetails? = null,
)

/** A section of products. */
@Serializable
public data class ProductSection(
    /** The products. */
    @SerialName("product_items")
    val productItems: List<ProductItem>,
    /** Up to 24 characters; required if there are several sections. */
    val title: String? = null,
)

/** A product. */
@Serializable
public data class ProductItem(
    /** Your own id for it. */
    @SerialName("product_retailer_id")
    val productRetailerId: String,
)

/**
 * A bill. Amounts are whole numbers of hundredths.
 * In India, where the currency is `INR`, the `reference_id` has at most 35 characters.
 * With `shipping_info`, in checkout templates, it is one item, at most 100 times.
 * The amounts add up: `subtotal` to the items, `total_amount` to subtotal + tax + shipping - discount.
 */
@Serializable
public data class OrderDetails(
    /** Your number for it, no other message's: letters, digits, `_`, `-` and `.`; up to 35 in India, 60 in Brazil. */
    @SerialName("reference_id")
    val referenceId: String,
    /** Whether something is delivered. */
    val type: GoodsType,
    /** What all amounts are in. */
    val currency: OrderCurrency,
    /** What is to be paid: subtotal + tax + shipping - discount. */
    @SerialName("total_amount")
    val totalAmount: Amount,
    /** What was ordered. */
    val order: OrderToPay,
    /** How it can be paid. */
    @SerialName("payment_settings")
    val paymentSettings: List<PaymentSetting>? = null,
    /** The older way to say how it can be paid: `upi` in India, `br` in Brazil. */
    @SerialName("payment_type")
    val paymentType: String? = null,
    /** With `upi`: the name of the payment configuration, up to 60 characters. */
    @SerialName("payment_configuration")
    val paymentConfiguration: String? = null,
    /** In India: the way of paying that is offered first. One. */
    @SerialName("preferred_payment_methods")
    val preferredPaymentMethods: List<PreferredPaymentMethod>? = null,
    /** In India, where something is delivered: to whom. */
    val beneficiaries: List<Beneficiary>? = null,
    /** In checkout templates, instead of `beneficiaries`: the addresses to choose from; none if you know none. */
    @SerialName("shipping_info")
    val shippingInfo: ShippingInfo? = null,
)

/**
 * Whether something is delivered.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class GoodsType(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Nothing that needs an address. */
        public val DIGITAL_GOODS: GoodsType = GoodsType("digital-goods")
        /** Something that needs an address. */
        public val PHYSICAL_GOODS: GoodsType = GoodsType("physical-goods")
    }
}

/**
 * What bills are in, by ISO 4217.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class OrderCurrency(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Indian rupees. */
        public val INR: OrderCurrency = OrderCurrency("INR")
        /** Brazilian reais. */
        public val BRL: OrderCurrency = OrderCurrency("BRL")
    }
}

/** An amount of money. */
@Serializable
public data class Amount(
    /** The amount times `offset`. */
    val value: Long,
    /** 100. */
    val offset: Long,
)

/**
 * What was ordered.
 * Items with pictures are at most 10, and neither they nor the order name a catalog's products.
 */
@Serializable
public data class OrderToPay(
    /** The items. With pictures at most 10. */
    val items: List<OrderItem>,
    /** The sum of all items: (`sale_amount` or else `amount`) × `quantity`. */
    val subtotal: Amount,
    /** Taxes. */
    val tax: DescribedAmount,
    /** What the delivery costs. */
    val shipping: DescribedAmount? = null,
    /** What makes it cheaper. */
    val discount: Discount? = null,
    /** The catalog that the items are from. */
    @SerialName("catalog_id")
    val catalogId: String? = null,
    /** When it can no longer be paid. */
    val expiration: OrderExpiration? = null,
    /** `quick_pay` leaves out the step in which the bill is looked at. */
    val type: String? = null,
)

/** An item of a bill. */
@Serializable
public data class OrderItem(
    /** Its name: up to 60 characters. */
    val name: String,
    /** What one costs. */
    val amount: Amount,
    /** How many. */
    val quantity: Long,
    /** What one costs at present, if that is less. */
    @SerialName("sale_amount")
    val saleAmount: Amount? = null,
    /** Your own id for it. */
    @SerialName("retailer_id")
    val retailerId: String? = null,
    /** Its picture, where the order has no `catalog_id`. */
    val image: OrderImage? = null,
    /** In India, without a catalog: where it was made. */
    @SerialName("country_of_origin")
    val countryOfOrigin: String? = null,
    /** In India, without a catalog: who imported it. */
    @SerialName("importer_name")
    val importerName: String? = null,
    /** In India, without a catalog: the importer's address. */
    @SerialName("importer_address")
    val importerAddress: ImporterAddress? = null,
)

/** The picture of an item. */
@Serializable
public data class OrderImage(
    /** A public `http` or `https` URL. */
    val link: String,
)

/** An importer's address. */
@Serializable
public data class ImporterAddress(
    /** Street and number. */
    @SerialName("address_line1")
    val addressLine1: String? = null,
    /** More of it. */
    @SerialName("address_line2")
    val addressLine2: String? = null,
    /** City: up to 120 characters. */
    val city: String? = null,
    /** State: its two letters. */
    @SerialName("zone_code")
    val zoneCode: String? = null,
    /** Postal code. */
    @SerialName("postal_code")
    val postalCode: String? = null,
    /** Country: its two letters. */
    @SerialName("country_code")
    val countryCode: String? = null,
)

/** An amount of money, and what it is for. */
@Serializable
public data class DescribedAmount(
    /** The amount times `offset`. */
    val value: Long,
    /** 100. */
    val offset: Long,
    /** What it is for: up to 60 characters. */
    val description: String? = null,
)

/** What makes it cheaper. */
@Serializable
public data class Discount(
    /** The amount times `offset`. */
    val value: Long,
    /** 100. */
    val offset: Long,
    /** Why: up to 60 characters. */
    val description: String? = null,
    /** The programme that grants it: up to 60 characters. */
    @SerialName("discount_program_name")
    val discountProgramName: String? = null,
)

/** When a bill can no longer be paid. */
@Serializable
public data class OrderExpiration(
    /** Seconds since 1970, as text: at least 300 from now, which only the platform checks (code 131009). */
    val timestamp: String,
    /** What the person is told: up to 120 characters. */
    val description: String,
)

/** A way to pay. */
@Serializable
public sealed class PaymentSetting {
    /** In India: through a payment gateway. */
    @Serializable
    @SerialName("payment_gateway")
    public data class PaymentGateway(@SerialName("payment_gateway") val paymentGateway: wabakit.PaymentGateway) : PaymentSetting()

    /** In India: with a UPI app. */
    @Serializable
    @SerialName("upi_intent_link")
    public data class UpiIntentLink(@SerialName("upi_intent_link") val upiIntentLink: wabakit.UpiIntentLink) : PaymentSetting()

    /** On a page. */
    @Serializable
    @SerialName("payment_link")
    public data class PaymentLink(@SerialName("payment_link") val paymentLink: wabakit.PaymentLink) : PaymentSetting()

    /** In Brazil: with a Pix code made for this bill. */
    @Serializable
    @SerialName("pix_dynamic_code")
    public data class PixDynamicCode(@SerialName("pix_dynamic_code") val pixDynamicCode: wabakit.PixDynamicCode) : PaymentSetting()

    /** In Brazil: with a boleto. */
    @Serializable
    @SerialName("boleto")
    public data class Boleto(val boleto: wabakit.Boleto) : PaymentSetting()

    /** In Brazil: with a card that you know. */
    @Serializable
    @SerialName("offsite_card_pay")
    public data class OffsiteCardPay(@SerialName("offsite_card_pay") val offsiteCardPay: wabakit.OffsiteCardPay) : PaymentSetting()
}

/** A payment gateway, in India. */
@Serializable
public data class PaymentGateway(
    /** Which one. */
    val type: PaymentGatewayType,
    /** The name of the payment configuration: up to 60 characters. */
    @SerialName("configuration_name")
    val configurationName: String,
    /** What Razorpay is told. */
    val razorpay: Razorpay? = null,
    /** What PayU is told. */
    val payu: Payu? = null,
    /** What Zaakpay is told. */
    val zaakpay: Zaakpay? = null,
    /** What BillDesk is told. */
    val billdesk: Billdesk? = null,
    /** Which ways to pay are offered: `upi`, `web`. */
    @SerialName("enabled_payment_options")
    val enabledPaymentOptions: List<String>? = null,
    /** The way of paying that is offered first. One. */
    @SerialName("preferred_payment_methods")
    val preferredPaymentMethods: List<PreferredPaymentMethod>? = null,
)

/**
 * Payment gateways.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class PaymentGatewayType(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** BillDesk. */
        public val BILLDESK: PaymentGatewayType = PaymentGatewayType("billdesk")
        /** Razorpay. */
        public val RAZORPAY: PaymentGatewayType = PaymentGatewayType("razorpay")
        /** PayU. */
        public val PAYU: PaymentGatewayType = PaymentGatewayType("payu")
        /** Zaakpay. */
        public val ZAAKPAY: PaymentGatewayType = PaymentGatewayType("zaakpay")
    }
}

/** What Razorpay is told. */
@Serializable
public data class Razorpay(
    /** Your number for the receipt: up to 40 characters. */
    val receipt: String? = null,
    /**
     * Notes: up to 15, of up to 256 characters each.
     * At most 15 notes of at most 256 characters.
     */
    val notes: Map<String, String>? = null,
)

/** What PayU is told. */
@Serializable
public data class Payu(
    /** Up to 255 characters. */
    val udf1: String? = null,
    /** Up to 255 characters. */
    val udf2: String? = null,
    /** Up to 255 characters. */
    val udf3: String? = null,
    /** Up to 255 characters. */
    val udf4: String? = null,
)

/** What Zaakpay is told. */
@Serializable
public data class Zaakpay(
    /** Up to 180 characters. */
    val extra1: String? = null,
    /** Up to 180 characters. */
    val extra2: String? = null,
)

/** What BillDesk is told. */
@Serializable
public data class Billdesk(
    /** Up to 120 characters. */
    @SerialName("additional_info1")
    val additionalInfo1: String? = null,
    /** Up to 120 characters. */
    @SerialName("additional_info2")
    val additionalInfo2: String? = null,
    /** Up to 120 characters. */
    @SerialName("additional_info3")
    val additionalInfo3: String? = null,
    /** Up to 120 characters. */
    @SerialName("additional_info4")
    val additionalInfo4: String? = null,
    /** Up to 120 characters. */
    @SerialName("additional_info5")
    val additionalInfo5: String? = null,
    /** Up to 120 characters. */
    @SerialName("additional_info6")
    val additionalInfo6: String? = null,
    /** Up to 120 characters. */
    @SerialName("additional_info7")
    val additionalInfo7: String? = null,
)

/** A way of paying that is offered first. */
@Serializable
public data class PreferredPaymentMethod(
    /** As in `gpay`, `phonepe`, `paytm`, `amazonpay`, `cred`, `mobikwik`. */
    val method: String,
)

/** A link that a UPI app opens. */
@Serializable
public data class UpiIntentLink(
    /**
     * `upi://pay?…` with the parameters `pa`, `pn`, `mc`, `purpose` and `tr`.
     * No other parameters than these five.
     */
    val link: String,
)

/** A page to pay on. */
@Serializable
public data class PaymentLink(
    /** The page. */
    val uri: String,
    /** In India: where to go when it was paid. */
    @SerialName("success_url")
    val successUrl: String? = null,
    /** In India: where to go when it wasn't. */
    @SerialName("cancel_url")
    val cancelUrl: String? = null,
)

/** A Pix code made for one bill, in Brazil. */
@Serializable
public data class PixDynamicCode(
    /** The code. */
    val code: String,
    /** Who is paid. */
    @SerialName("merchant_name")
    val merchantName: String,
    /** The key of who is paid. */
    val key: String,
    /** The kind of key. */
    @SerialName("key_type")
    val keyType: PixKeyType,
)

/**
 * Kinds of Pix keys.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class PixKeyType(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** A person's tax number. */
        public val CPF: PixKeyType = PixKeyType("CPF")
        /** A company's tax number. */
        public val CNPJ: PixKeyType = PixKeyType("CNPJ")
        /** An email address. */
        public val EMAIL: PixKeyType = PixKeyType("EMAIL")
        /** A phone number. */
        public val PHONE: PixKeyType = PixKeyType("PHONE")
        /** A random key. */
        public val EVP: PixKeyType = PixKeyType("EVP")
    }
}

/** A boleto, in Brazil. */
@Serializable
public data class Boleto(
    /** The line of digits. */
    @SerialName("digitable_line")
    val digitableLine: String,
)

/** A card that you know, in Brazil. */
@Serializable
public data class OffsiteCardPay(
    /** Its last four digits. */
    @SerialName("last_four_digits")
    val lastFourDigits: String,
    /** Your id for it. */
    @SerialName("credential_id")
    val credentialId: String,
)

/** To whom something is delivered, in India. */
@Serializable
public data class Beneficiary(
    /** The person's name: up to 200 characters. */
    val name: String,
    /** Street and number: up to 100 characters. */
    @SerialName("address_line1")
    val addressLine1: String,
    /** City. */
    val city: String,
    /** State. */
    val state: String,
    /** `India`. */
    val country: String,
    /** 6 digits. */
    @SerialName("postal_code")
    val postalCode: String,
    /** More of the address: up to 100 characters. */
    @SerialName("address_line2")
    val addressLine2: String? = null,
)

/** Addresses to choose from, in checkout templates. */
@Serializable
public data class ShippingInfo(
    /** `IN`. */
    val country: String,
    /** The addresses; none if you know none. */
    val addresses: List<ShippingAddress>,
)

/** An address to choose, in checkout templates. */
@Serializable
public data class ShippingAddress(
    /** The person's name: up to 256 characters. */
    val name: String? = null,
    /** The person's phone number: up to 12 characters. */
    @SerialName("phone_number")
    val phoneNumber: String? = null,
    /** Street and all the rest: up to 512 characters. */
    val address: String? = null,
    /** City: up to 100 characters. */
    val city: String? = null,
    /** State: up to 100 characters. */
    val state: String? = null,
    /** Up to 6 digits. */
    @SerialName("in_pin_code")
    val inPinCode: String? = null,
    /** House number: up to 8 characters. */
    @SerialName("house_number")
    val houseNumber: String? = null,
    /** Floor: up to 10 characters. */
    @SerialName("floor_number")
    val floorNumber: String? = null,
    /** Tower: up to 8 characters. */
    @SerialName("tower_number")
    val towerNumber: String? = null,
    /** The building's name: up to 128 characters. */
    @SerialName("building_name")
    val buildingName: String? = null,
    /** What is near: up to 128 characters. */
    @SerialName("landmark_area")
    val landmarkArea: String? = null,
)

/** When an offer ends. */
@Serializable
public data class TemplateOffer(
    /** One value. */
    val parameters: List<TemplateOfferParameter>,
)

/** When an offer ends. */
@Serializable
public sealed class TemplateOfferParameter {
    /** When it ends. */
    @Serializable
    @SerialName("limited_time_offer")
    public data class LimitedTimeOffer(@SerialName("limited_time_offer") val limitedTimeOffer: wabakit.OfferEnd) : TemplateOfferParameter()
}

/** When an offer ends. */
@Serializable
public data class OfferEnd(
    /** Milliseconds since 1970. */
    @SerialName("expiration_time_ms")
    val expirationTimeMs: Long,
)

/** What fills the cards. */
@Serializable
public data class TemplateCarousel(
    /**
     * 2 to 10 cards: as many as the template has.
     * No two cards have a bill with the same `reference_id`.
     */
    val cards: List<TemplateCard>,
)

/** What fills a card. */
@Serializable
public data class TemplateCard(
    /** Its place, from 0 to 9. */
    @SerialName("card_index")
    val cardIndex: Long,
    /** Its parts that have something to fill in. */
    val components: List<TemplateCardComponent>,
)

/** A part of a card that has something to fill in. */
@Serializable
public sealed class TemplateCardComponent {
    /** The header's. */
    @Serializable
    @SerialName("header")
    public data class Header(@SerialName("^value") val value: wabakit.TemplateHeader) : TemplateCardComponent()

    /** The text's. */
    @Serializable
    @SerialName("body")
    public data class Body(@SerialName("^value") val value: wabakit.TemplateBody) : TemplateCardComponent()

    /** A button's. */
    @Serializable
    @SerialName("button")
    public data class Button(@SerialName("^value") val value: wabakit.TemplateButton) : TemplateCardComponent()
}

/** Where a tap on the message leads. */
@Serializable
public data class TemplateTapTarget(
    /** One value. */
    val parameters: List<TemplateTapTargetParameter>,
)

/** Where a tap on the message leads. */
@Serializable
public sealed class TemplateTapTargetParameter {
    /** The page. */
    @Serializable
    @SerialName("tap_target_configuration")
    public data class TapTargetConfiguration(@SerialName("tap_target_configuration") val tapTargetConfiguration: kotlin.collections.List<wabakit.TapTarget>) : TemplateTapTargetParameter()
}

/** Where a tap on the message leads. */
@Serializable
public data class TapTarget(
    /** The page. */
    val url: String,
    /** What it is called. */
    val title: String,
)

/** News of an order. */
@Serializable
public data class TemplateOrderStatus(
    /** One value. */
    val parameters: List<TemplateOrderStatusParameter>,
)

/** News of an order. */
@Serializable
public sealed class TemplateOrderStatusParameter {
    /** The order, and what became of it. */
    @Serializable
    @SerialName("order_status")
    public data class OrderStatus(@SerialName("order_status") val orderStatus: wabakit.OrderStatusUpdate) : TemplateOrderStatusParameter()
}

/** An order, and what became of it. */
@Serializable
public data class OrderStatusUpdate(
    /** Your number for it, as on the bill. */
    @SerialName("reference_id")
    val referenceId: String,
    /** What became of it. */
    val order: OrderProgress,
    /** In Brazil: what became of the payment. */
    val payment: OrderPayment? = null,
)

/** What became of an order. */
@Serializable
public data class OrderProgress(
    /** Where it stands. */
    val status: OrderStage,
    /** More about it: up to 120 characters. */
    val description: String? = null,
)

/**
 * Where an order stands.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class OrderStage(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Nothing is done yet. */
        public val PENDING: OrderStage = OrderStage("pending")
        /** It is being prepared. */
        public val PROCESSING: OrderStage = OrderStage("processing")
        /** A part of it is on its way. */
        public val PARTIALLY_SHIPPED: OrderStage = OrderStage("partially-shipped")
        /** It is on its way. */
        public val SHIPPED: OrderStage = OrderStage("shipped")
        /** It has arrived. */
        public val COMPLETED: OrderStage = OrderStage("completed")
        /** It won't come. Orders that were paid can't be canceled. */
        public val CANCELED: OrderStage = OrderStage("canceled")
    }
}

/** What became of a payment. */
@Serializable
public data class OrderPayment(
    /** Where it stands. */
    val status: OrderPaymentStatus,
    /** When, in seconds since 1970. */
    val timestamp: Long,
)

/**
 * Where a payment stands.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class OrderPaymentStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** It is awaited. */
        public val PENDING: OrderPaymentStatus = OrderPaymentStatus("pending")
        /** It has arrived. */
        public val CAPTURED: OrderPaymentStatus = OrderPaymentStatus("captured")
        /** It failed. */
        public val FAILED: OrderPaymentStatus = OrderPaymentStatus("failed")
    }
}

/** Something to choose, fill in or pay. */
@Serializable
public sealed class Interactive {
    /** Up to three buttons. */
    @Serializable
    @SerialName("button")
    public data class Button(@SerialName("^value") val value: wabakit.ReplyButtons) : Interactive()

    /** A button that opens a list. */
    @Serializable
    @SerialName("list")
    public data class List(@SerialName("^value") val value: wabakit.ListMessage) : Interactive()

    /** A button that opens a page. */
    @Serializable
    @SerialName("cta_url")
    public data class CtaUrl(@SerialName("^value") val value: wabakit.CtaUrlMessage) : Interactive()

    /** A button that opens a flow. */
    @Serializable
    @SerialName("flow")
    public data class Flow(@SerialName("^value") val value: wabakit.FlowMessage) : Interactive()

    /** A product of the catalog. */
    @Serializable
    @SerialName("product")
    public data class Product(@SerialName("^value") val value: wabakit.ProductMessage) : Interactive()

    /** Up to 30 products of the catalog. */
    @Serializable
    @SerialName("product_list")
    public data class ProductList(@SerialName("^value") val value: wabakit.ProductListMessage) : Interactive()

    /** The catalog. */
    @Serializable
    @SerialName("catalog_message")
    public data class CatalogMessage(@SerialName("^value") val value: wabakit.CatalogMessage) : Interactive()

    /** A button to send one's place. */
    @Serializable
    @SerialName("location_request_message")
    public data class LocationRequestMessage(@SerialName("^value") val value: wabakit.LocationRequest) : Interactive()

    /** A form for an address, in India. */
    @Serializable
    @SerialName("address_message")
    public data class AddressMessage(@SerialName("^value") val value: wabakit.AddressMessage) : Interactive()

    /** A button to share one's phone number. */
    @Serializable
    @SerialName("request_contact_info")
    public data class RequestContactInfo(@SerialName("^value") val value: wabakit.ContactRequest) : Interactive()

    /** A request to be allowed to call. */
    @Serializable
    @SerialName("call_permission_request")
    public data class CallPermissionRequest(@SerialName("^value") val value: wabakit.CallPermissionRequest) : Interactive()

    /** A button to call you. */
    @Serializable
    @SerialName("voice_call")
    public data class VoiceCall(@SerialName("^value") val value: wabakit.VoiceCallMessage) : Interactive()

    /** Cards side by side. */
    @Serializable
    @SerialName("carousel")
    public data class Carousel(@SerialName("^value") val value: wabakit.CarouselMessage) : Interactive()

    /** A bill, in India and Brazil. */
    @Serializable
    @SerialName("order_details")
    public data class OrderDetails(@SerialName("^value") val value: wabakit.OrderDetailsMessage) : Interactive()

    /** News of an order that was billed. */
    @Serializable
    @SerialName("order_status")
    public data class OrderStatus(@SerialName("^value") val value: wabakit.OrderStatusMessage) : Interactive()
}

/** Up to three buttons; the answer arrives as a `button_reply`. */
@Serializable
public data class ReplyButtons(
    /** The text above the buttons. */
    val body: InteractiveBody,
    /** The buttons. */
    val action: ReplyButtonsAction,
    /** A title, picture, video or document on top. */
    val header: InteractiveHeader? = null,
    /** Small text below. */
    val footer: InteractiveFooter? = null,
)

/** The text of an interactive message. */
@Serializable
public data class InteractiveBody(
    /** 1 to 1024 characters. */
    val text: String,
)

/** The buttons of a message. */
@Serializable
public data class ReplyButtonsAction(
    /**
     * 1 to 3 buttons, no two with the same id or title.
     * With Direct Send up to 10, if one or two that open pages stand first.
     */
    val buttons: List<ReplyButton>,
)

/** A button. */
@Serializable
public sealed class ReplyButton {
    /** One that answers. */
    @Serializable
    @SerialName("reply")
    public data class Reply(val reply: wabakit.ReplyOption) : ReplyButton()

    /** One that opens a page. With Direct Send only. */
    @Serializable
    @SerialName("cta_url")
    public data class CtaUrl(@SerialName("cta_url") val ctaUrl: wabakit.CtaUrlParameters) : ReplyButton()
}

/** A button's id and title. */
@Serializable
public data class ReplyOption(
    /**
     * Comes back when it is tapped: 1 to 256 characters, no space around them.
     * No space before or after.
     */
    val id: String,
    /** What it says: 1 to 20 characters, without markdown. */
    val title: String,
)

/** What a button says and opens. */
@Serializable
public data class CtaUrlParameters(
    /** What it says: 1 to 20 characters. */
    @SerialName("display_text")
    val displayText: String,
    /** The page. */
    val url: String,
    /** In India, where your account has it: show what the link lets one pay. Then the message has no header. */
    @SerialName("payment_link_preview")
    val paymentLinkPreview: Boolean? = null,
)

/** What stands on top of an interactive message. */
@Serializable
public data class InteractiveHeader(
    /** A title, picture, video or document. */
    @SerialName("^content")
    val content: HeaderContent,
    /** Small text below a title: up to 60 characters. Documented in the platform's OpenAPI file only. */
    @SerialName("sub_text")
    val subText: String? = null,
)

/** A title, picture, video or document. */
@Serializable
public sealed class HeaderContent {
    /** A title: 1 to 60 characters, without markdown. */
    @Serializable
    @SerialName("text")
    public data class Text(val text: kotlin.String) : HeaderContent()

    /** A picture. */
    @Serializable
    @SerialName("image")
    public data class Image(val image: wabakit.HeaderMedia) : HeaderContent()

    /** A video. */
    @Serializable
    @SerialName("video")
    public data class Video(val video: wabakit.HeaderMedia) : HeaderContent()

    /** A document. */
    @Serializable
    @SerialName("document")
    public data class Document(val document: wabakit.HeaderDocument) : HeaderContent()
}

/** Small text below an interactive message. */
@Serializable
public data class InteractiveFooter(
    /** 1 to 60 characters. */
    val text: String,
)

/** A button that opens a list; the answer arrives as a `list_reply`. */
@Serializable
public data class ListMessage(
    /** The text above the button. */
    val body: ListBody,
    /** The list. */
    val action: ListAction,
    /** A title on top. Lists have no other header. */
    val header: TitleHeader? = null,
    /** Small text below. */
    val footer: InteractiveFooter? = null,
)

/** The text of a list message. */
@Serializable
public data class ListBody(
    /** 1 to 4096 characters. */
    val text: String,
)

/** The list of a message. */
@Serializable
public data class ListAction(
    /** What the button says: 1 to 20 characters. */
    val button: String,
    /**
     * 1 to 10 sections with 10 rows in all, each with a title if there are several.
     * Every section has a title if there are several.
     * No two rows have the same id.
     */
    val sections: List<ListSection>,
)

/** A section of a list. */
@Serializable
public data class ListSection(
    /** Its rows. */
    val rows: List<ListRow>,
    /** Up to 24 characters; required if there are several sections. */
    val title: String? = null,
)

/** A row of a list. */
@Serializable
public data class ListRow(
    /** Comes back when it is chosen: 1 to 200 characters, no other row's. */
    val id: String,
    /** What it says: 1 to 24 characters. */
    val title: String,
    /** Small text below the title, up to 72 characters. */
    val description: String? = null,
)

/** A title on top of a message that has no other header. */
@Serializable
public data class TitleHeader(
    /** 1 to 60 characters, without markdown. */
    val text: String,
    /** Small text below it: up to 60 characters. Documented in the platform's OpenAPI file only. */
    @SerialName("sub_text")
    val subText: String? = null,
)

/**
 * A button that opens a page. You aren't told when it is tapped.
 * With `payment_link_preview` there is no header.
 */
@Serializable
public data class CtaUrlMessage(
    /** The text above the button. */
    val body: InteractiveBody,
    /** The button. */
    val action: CtaUrlAction,
    /** A title, picture, video or document on top. */
    val header: InteractiveHeader? = null,
    /** Small text below. */
    val footer: InteractiveFooter? = null,
)

/** A button that opens a page. */
@Serializable
public data class CtaUrlAction(
    /** What it says and opens. */
    val parameters: CtaUrlParameters,
)

/** A button that opens a flow; what the person filled in arrives as an `nfm_reply`. */
@Serializable
public data class FlowMessage(
    /** The text above the button. */
    val body: InteractiveBody,
    /** The button. */
    val action: FlowMessageAction,
    /** A title, picture, video or document on top. */
    val header: InteractiveHeader? = null,
    /** Small text below. */
    val footer: InteractiveFooter? = null,
)

/** A button that opens a flow. */
@Serializable
public data class FlowMessageAction(
    /** The flow, and how it begins. */
    val parameters: FlowMessageParameters,
)

/**
 * A flow, and how it begins.
 * `flow_action_payload` goes with `navigate` only.
 */
@Serializable
public data class FlowMessageParameters(
    /**
     * What the button says: 1 to 30 characters, better 20.
     * No emoji.
     */
    @SerialName("flow_cta")
    val flowCta: String,
    /** The flow's id. */
    @SerialName("flow_id")
    val flowId: String? = null,
    /** The flow's name, instead of its id. */
    @SerialName("flow_name")
    val flowName: String? = null,
    /** Whether the flow is published; it is unless told. */
    val mode: FlowMode? = null,
    /** Comes back with what the person filled in, and goes to your endpoint. `unused` unless told. */
    @SerialName("flow_token")
    val flowToken: String? = null,
    /** Whether it begins with a screen of its own, as it does unless told, or with your endpoint's answer. */
    @SerialName("flow_action")
    val flowAction: FlowAction? = null,
    /** The first screen, with `navigate`. */
    @SerialName("flow_action_payload")
    val flowActionPayload: FlowActionPayload? = null,
)

/**
 * Whether a flow is published.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class FlowMode(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** It is. */
        public val PUBLISHED: FlowMode = FlowMode("published")
        /** Not yet: for tests. */
        public val DRAFT: FlowMode = FlowMode("draft")
    }
}

/**
 * How a flow begins.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class FlowAction(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** With the screen that the message names. */
        public val NAVIGATE: FlowAction = FlowAction("navigate")
        /** With what your endpoint answers. */
        public val DATA_EXCHANGE: FlowAction = FlowAction("data_exchange")
    }
}

/** The first screen of a flow. */
@Serializable
public data class FlowActionPayload(
    /** The screen: one that may be the first. `FIRST_ENTRY_SCREEN` unless told. */
    val screen: String? = null,
    /**
     * What the screen shows. Not empty.
     * Not empty.
     */
    val data: Map<String, JsonElement>? = null,
)

/** A product of the catalog. */
@Serializable
public data class ProductMessage(
    /** The product. */
    val action: ProductAction,
    /** Text above it. */
    val body: InteractiveBody? = null,
    /** Small text below. */
    val footer: InteractiveFooter? = null,
)

/** Up to 30 products of the catalog. Those that aren't found are left out; if none is, the message fails. */
@Serializable
public data class ProductListMessage(
    /** The title on top. */
    val header: TitleHeader,
    /** The text above the products. */
    val body: InteractiveBody,
    /** The products. */
    val action: ProductListAction,
    /** Small text below. */
    val footer: InteractiveFooter? = null,
)

/** Products of a catalog, in sections. */
@Serializable
public data class ProductListAction(
    /** The catalog. */
    @SerialName("catalog_id")
    val catalogId: String,
    /**
     * 1 to 10 sections with 30 products in all, each with a title if there are several.
     * Every section has a title if there are several.
     */
    val sections: List<ProductSection>,
)

/** The catalog, behind a button. */
@Serializable
public data class CatalogMessage(
    /** The text above the button. */
    val body: InteractiveBody,
    /** The button. */
    val action: CatalogAction,
    /** Small text below. */
    val footer: InteractiveFooter? = null,
)

/** A button that opens the catalog. */
@Serializable
public data class CatalogAction(
    /** Its picture. */
    val parameters: CatalogParameters? = null,
)

/** The picture of the catalog. */
@Serializable
public data class CatalogParameters(
    /** The product whose picture it is; the first one's unless told. */
    @SerialName("thumbnail_product_retailer_id")
    val thumbnailProductRetailerId: String? = null,
)

/** A button to send one's place; the answer arrives as a `location`. */
@Serializable
public data class LocationRequest(
    /** The text above the button. */
    val body: InteractiveBody,
    /** The button. */
    val action: LocationRequestAction,
)

/** A button to send one's place. */
@Serializable
public class LocationRequestAction

/**
 * A form for an address: for businesses and people in India. The answer arrives as an `nfm_reply`; from an app that is too
 * old for it, a status with code 1026.
 */
@Serializable
public data class AddressMessage(
    /** The text above the button. */
    val body: InteractiveBody,
    /** The form. */
    val action: AddressMessageAction,
    /** A title, picture, video or document on top. */
    val header: InteractiveHeader? = null,
    /** Small text below. */
    val footer: InteractiveFooter? = null,
)

/** A form for an address. */
@Serializable
public data class AddressMessageAction(
    /** What it holds already. */
    val parameters: AddressMessageParameters,
)

/** A form for an address, and what it holds already. */
@Serializable
public data class AddressMessageParameters(
    /** `IN`. */
    val country: String,
    /** What is filled in already. */
    val values: IndianAddress? = null,
    /** Addresses to choose from. */
    @SerialName("saved_addresses")
    val savedAddresses: List<SavedAddress>? = null,
    /** What was wrong when the person filled it in before: field → text. */
    @SerialName("validation_errors")
    val validationErrors: Map<String, String>? = null,
)

/** An address in India. */
@Serializable
public data class IndianAddress(
    /** The person's name. */
    val name: String? = null,
    /** The person's phone number. */
    @SerialName("phone_number")
    val phoneNumber: String? = null,
    /** Up to 6 digits. */
    @SerialName("in_pin_code")
    val inPinCode: String? = null,
    /** House number. */
    @SerialName("house_number")
    val houseNumber: String? = null,
    /** Floor. */
    @SerialName("floor_number")
    val floorNumber: String? = null,
    /** Tower. */
    @SerialName("tower_number")
    val towerNumber: String? = null,
    /** The building's name. */
    @SerialName("building_name")
    val buildingName: String? = null,
    /** Street and all the rest. */
    val address: String? = null,
    /** What is near. */
    @SerialName("landmark_area")
    val landmarkArea: String? = null,
    /** City. */
    val city: String? = null,
    /** State. */
    val state: String? = null,
)

/** An address to choose. */
@Serializable
public data class SavedAddress(
    /** Comes back when it is chosen. */
    val id: String,
    /** The address. */
    val value: IndianAddress,
)

/**
 * A button to share one's phone number, with words of the platform's; the answer arrives as `contacts` with the origin
 * `contact_request`.
 */
@Serializable
public data class ContactRequest(
    /** The text above the button. */
    val body: InteractiveBody,
    /** The button. */
    val action: ContactRequestAction,
)

/** A button to share one's phone number. */
@Serializable
public class ContactRequestAction

/**
 * A request to be allowed to call. The answer arrives as a `call_permission_reply`. At most one in 24 hours and two in
 * seven days for each person, counted anew after a call.
 */
@Serializable
public data class CallPermissionRequest(
    /** The button. */
    val action: CallPermissionRequestAction,
    /** The text above the button. */
    val body: InteractiveBody? = null,
)

/** A button to allow calls. */
@Serializable
public class CallPermissionRequestAction

/** A button to call you. */
@Serializable
public data class VoiceCallMessage(
    /** The text above the button. */
    val body: InteractiveBody,
    /** The button. */
    val action: VoiceCallAction,
)

/** A button to call you. */
@Serializable
public data class VoiceCallAction(
    /** What it says, and for how long it works. */
    val parameters: VoiceCallParameters? = null,
)

/** What a button to call you says, and for how long it works. */
@Serializable
public data class VoiceCallParameters(
    /** What it says: up to 20 characters; "Call Now" unless told. */
    @SerialName("display_text")
    val displayText: String? = null,
    /** For how long it works, in minutes: 1 to 43,200; 10,080 (seven days) unless told. */
    @SerialName("ttl_minutes")
    val ttlMinutes: Long? = null,
    /** Comes back in the webhooks of the call, as `cta_payload`: up to 512 characters. */
    val payload: String? = null,
)

/** Cards side by side, with text above them. */
@Serializable
public data class CarouselMessage(
    /** The text above the cards. */
    val body: InteractiveBody,
    /** The cards. */
    val action: CarouselAction,
)

/** Cards side by side. */
@Serializable
public data class CarouselAction(
    /**
     * 2 to 10 cards, all with the same things on them.
     * All cards are of products of one catalog, or all have the same kind and number of buttons.
     */
    val cards: List<CarouselCard>,
)

/** A card: of a product, or with a picture or video and buttons. */
@Serializable
public sealed class CarouselCard {
    /** A product. */
    @Serializable
    @SerialName("product")
    public data class Product(@SerialName("^value") val value: wabakit.ProductCard) : CarouselCard()

    /** A picture or video, with text and buttons. */
    @Serializable
    @SerialName("cta_url")
    public data class CtaUrl(@SerialName("^value") val value: wabakit.MediaCard) : CarouselCard()
}

/** A card of a product. */
@Serializable
public data class ProductCard(
    /** Its place, from 0 to 9. */
    @SerialName("card_index")
    val cardIndex: Long,
    /** The product. All cards are of one catalog. */
    val action: ProductCardAction,
)

/** The product of a card. */
@Serializable
public data class ProductCardAction(
    /** The product, by your own id for it. */
    @SerialName("product_retailer_id")
    val productRetailerId: String,
    /** The catalog. */
    @SerialName("catalog_id")
    val catalogId: String,
)

/** A card with a picture or video, and buttons. */
@Serializable
public data class MediaCard(
    /** Its place, from 0 to 9. */
    @SerialName("card_index")
    val cardIndex: Long,
    /** The picture or video. */
    val header: CardHeader,
    /** One button that opens a page, or buttons that answer. */
    val action: MediaCardAction,
    /** Text below the picture. */
    val body: CardBody? = null,
)

/** What stands on top of a card. */
@Serializable
public sealed class CardHeader {
    /** A picture. */
    @Serializable
    @SerialName("image")
    public data class Image(val image: wabakit.CardMedia) : CardHeader()

    /** A video. */
    @Serializable
    @SerialName("video")
    public data class Video(val video: wabakit.CardMedia) : CardHeader()
}

/** A picture or video on a card. */
@Serializable
public data class CardMedia(
    /** A public `http` or `https` URL. */
    val link: String,
)

/**
 * The buttons of a card: one that opens a page, or `buttons` that answer.
 * The button that opens a page is called `cta_url`.
 */
@Serializable
public data class MediaCardAction(
    /** `cta_url`, beside `parameters`. */
    val name: String? = null,
    /** The button that opens a page. */
    val parameters: CtaUrlParameters? = null,
    /** 1 to 3 buttons that answer. */
    val buttons: List<CardButton>? = null,
)

/** A button of a card. */
@Serializable
public sealed class CardButton {
    /** One that answers. */
    @Serializable
    @SerialName("quick_reply")
    public data class QuickReply(@SerialName("quick_reply") val quickReply: wabakit.CardReply) : CardButton()
}

/** A card's button that answers. */
@Serializable
public data class CardReply(
    /** Comes back when it is tapped: 1 to 20 characters. */
    val id: String,
    /** What it says: 1 to 20 characters. */
    val title: String,
)

/** The text of a card. */
@Serializable
public data class CardBody(
    /**
     * 1 to 160 characters with at most two line breaks.
     * At most two line breaks.
     */
    val text: String,
)

/** A bill, in India and Brazil. */
@Serializable
public data class OrderDetailsMessage(
    /** The text above the bill. */
    val body: InteractiveBody,
    /** The bill. */
    val action: OrderDetailsAction,
    /** A picture on top. */
    val header: OrderHeader? = null,
    /** Small text below. */
    val footer: InteractiveFooter? = null,
)

/** A bill, to look at and to pay. */
@Serializable
public data class OrderDetailsAction(
    /** The bill. */
    val parameters: OrderDetails,
)

/** What stands on top of a bill. */
@Serializable
public sealed class OrderHeader {
    /** A picture. */
    @Serializable
    @SerialName("image")
    public data class Image(val image: wabakit.HeaderMedia) : OrderHeader()
}

/**
 * News of an order that was billed. What can't follow what was said before fails with code 2046; what can't be canceled,
 * with 2047.
 */
@Serializable
public data class OrderStatusMessage(
    /** The text above the news. */
    val body: InteractiveBody,
    /** The news. */
    val action: OrderStatusAction,
    /** Small text below. */
    val footer: InteractiveFooter? = null,
)

/** News of an order. */
@Serializable
public data class OrderStatusAction(
    /** The order, and what became of it. */
    val parameters: OrderStatusUpdate,
)

/** A contact card. */
@Serializable
public data class ContactCard(
    /** The name. */
    val name: ContactName,
    /** Phone numbers. */
    val phones: List<ContactPhone>? = null,
    /** Email addresses. */
    val emails: List<ContactEmail>? = null,
    /** Postal addresses. */
    val addresses: List<ContactAddress>? = null,
    /** Where the person works. */
    val org: ContactOrg? = null,
    /** Websites. */
    val urls: List<ContactUrl>? = null,
    /** As in `1999-01-23`. */
    val birthday: String? = null,
)

/** The name on a contact card. */
@Serializable
public data class ContactName(
    /** The whole name, as it is shown. */
    @SerialName("formatted_name")
    val formattedName: String,
    /** First name. */
    @SerialName("first_name")
    val firstName: String? = null,
    /** Last name. */
    @SerialName("last_name")
    val lastName: String? = null,
    /** Middle name. */
    @SerialName("middle_name")
    val middleName: String? = null,
    /** As in `Dr.` */
    val prefix: String? = null,
    /** As in `Esq.` */
    val suffix: String? = null,
)

/** A phone number on a contact card. */
@Serializable
public data class ContactPhone(
    /** The number. */
    val phone: String? = null,
    /** As in `WORK`, `HOME`, `iPhone`. */
    val type: String? = null,
    /** The WhatsApp id. With it the card offers to write to the person; without, to invite them. */
    @SerialName("wa_id")
    val waId: String? = null,
)

/** An email address on a contact card. */
@Serializable
public data class ContactEmail(
    /** The address. */
    val email: String? = null,
    /** As in `WORK`, `HOME`. */
    val type: String? = null,
)

/** A postal address on a contact card. */
@Serializable
public data class ContactAddress(
    /** Street and number. */
    val street: String? = null,
    /** City. */
    val city: String? = null,
    /** State or province, as its two letters where it has them. */
    val state: String? = null,
    /** Postal code. */
    val zip: String? = null,
    /** Country, by its name. */
    val country: String? = null,
    /** Country, by its two letters (ISO 3166). */
    @SerialName("country_code")
    val countryCode: String? = null,
    /** As in `WORK`, `HOME`. */
    val type: String? = null,
)

/** Where the person on a contact card works. */
@Serializable
public data class ContactOrg(
    /** The company. */
    val company: String? = null,
    /** The department. */
    val department: String? = null,
    /** The person's title there. */
    val title: String? = null,
)

/** A website on a contact card. */
@Serializable
public data class ContactUrl(
    /** Its URL. */
    val url: String? = null,
    /** As in `WORK`, `HOME`. */
    val type: String? = null,
)

/** An emoji on a message of the thread, at most 30 days old. Its only status is `sent`. */
@Serializable
public data class Reaction(
    /** The message. */
    @SerialName("message_id")
    val messageId: String,
    /**
     * The emoji; empty to remove the one that is there.
     * One emoji, or nothing.
     */
    val emoji: String,
)

/**
 * A message of a group that everybody sees on top, or no longer. A group has three at a time: the oldest gives way.
 * A message is pinned for a time.
 */
@Serializable
public data class Pin(
    /** Whether to pin it. */
    val type: PinKind,
    /** The message. */
    @SerialName("message_id")
    val messageId: String,
    /** For how long: 1 to 30 days. Required to pin. */
    @SerialName("expiration_days")
    val expirationDays: Long? = null,
)

/**
 * Whether a message is pinned.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class PinKind(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Pin it. */
        public val PIN: PinKind = PinKind("pin")
        /** Pin it no longer. */
        public val UNPIN: PinKind = PinKind("unpin")
    }
}

/** The message that another one answers. */
@Serializable
public data class ReplyTo(
    /** Its id. */
    @SerialName("message_id")
    val messageId: String,
)

/**
 * What a message without a template is about.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class DirectSendCategory(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Something that the person asked for or agreed to, as an order's status. */
        public val UTILITY: DirectSendCategory = DirectSendCategory("utility")
        /** A one-time code. Text only, to phone numbers only. */
        public val AUTHENTICATION: DirectSendCategory = DirectSendCategory("authentication")
    }
}

/** More about the template that the platform makes of a message. */
@Serializable
public data class DirectSendConfig(
    /** Its name: up to 512 lower-case letters, digits and underscores. `utility` only. */
    @SerialName("template_name")
    val templateName: String,
)

/** The platform accepted the message. */
@Serializable
public data class Sent(
    /** Whom it was for, as you said it and as the platform knows them. */
    val contacts: List<SentContact> = emptyList(),
    /** The messages accepted: one. */
    val messages: List<SentMessage> = emptyList(),
    /** Whether the message was accepted. Returned by `marketing_messages.send` only. */
    val success: Boolean? = null,
) : Answer()

/** A recipient, as you said it and as the platform knows them. */
@Serializable
public data class SentContact(
    /** What you sent: a phone number, a user id or a group id. */
    val input: String? = null,
    /** The WhatsApp id; may differ from the number. Only where you addressed a phone number. */
    @SerialName("wa_id")
    val waId: String? = null,
    /** The business-scoped user id. Only where you addressed one. */
    @SerialName("user_id")
    val userId: String? = null,
)

/** An accepted message. */
@Serializable
public data class SentMessage(
    /** Its id (`wamid.…`); its statuses carry it. */
    val id: String,
    /** For templates: whether it goes out now, or is held while the template's quality is judged. */
    @SerialName("message_status")
    val messageStatus: AcceptedStatus? = null,
    /** The group, where it was for one. */
    @SerialName("group_id")
    val groupId: String? = null,
)

/**
 * What the platform does with an accepted template message.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class AcceptedStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** It goes out. */
        public val ACCEPTED: AcceptedStatus = AcceptedStatus("accepted")
        /** It waits until the template's quality is known; then it goes out, or fails with code 132015. */
        public val HELD_FOR_QUALITY_ASSESSMENT: AcceptedStatus = AcceptedStatus("held_for_quality_assessment")
        /** The template is paused. */
        public val PAUSED: AcceptedStatus = AcceptedStatus("paused")
    }
}

/** Mark a message that you received as read, with all before it in the thread; and show that you are typing. */
@Serializable
public data class MarkRead(
    /** The id of the message, from the webhook. */
    @SerialName("message_id")
    val messageId: String,
    /** Show a typing bubble until you answer, for at most 25 seconds. */
    @SerialName("typing_indicator")
    val typingIndicator: Typing? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** What the person sees while you prepare an answer. */
@Serializable
public data class Typing(
    /** The kind of indicator. */
    val type: TypingKind,
)

/**
 * Kinds of typing indicator.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class TypingKind(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** A text is being typed. */
        public val TEXT: TypingKind = TypingKind("text")
    }
}

/**
 * Send a message whose body you have encrypted, where the number's settings say so. The answer is encrypted too; errors
 * aren't.
 */
@Serializable
public data class SendEncryptedMessage(
    /** The body of a message as a JWE in its compact form, for the platform's key (`settings.get`). */
    @SerialName("encrypted_contents")
    val encryptedContents: String,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** What the platform answers to an encrypted message. */
@Serializable
public data class EncryptedAnswer(
    /** The answer as a JWE in its compact form, for your key. */
    @SerialName("encrypted_contents")
    val encryptedContents: String,
) : Answer()
