// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonElement

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
    /** The client's own unless told. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

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
    /** Text: the header has 60 characters in all. */
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
    /** Text: up to 32,768 characters, if the template has nothing but its text; else it counts toward 1024. */
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

/** Kinds of button that have something to fill in. Values that aren't listed pass too. */
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
    /** `url`: the end of the URL, 2,000 characters in all. */
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

/** Whether something is delivered. Values that aren't listed pass too. */
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

/** What bills are in, by ISO 4217. Values that aren't listed pass too. */
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

/** Payment gateways. Values that aren't listed pass too. */
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

/** Kinds of Pix keys. Values that aren't listed pass too. */
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

/** Where an order stands. Values that aren't listed pass too. */
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

/** Where a payment stands. Values that aren't listed pass too. */
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

/** Whether a flow is published. Values that aren't listed pass too. */
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

/** How a flow begins. Values that aren't listed pass too. */
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

/** Whether a message is pinned. Values that aren't listed pass too. */
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

/** Whether `to` names a person or a group. Values that aren't listed pass too. */
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

/** The message that another one answers. */
@Serializable
public data class ReplyTo(
    /** Its id. */
    @SerialName("message_id")
    val messageId: String,
)

/** What a message without a template is about. Values that aren't listed pass too. */
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
) : Response()

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

/** What the platform does with an accepted template message. Values that aren't listed pass too. */
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
    /** The client's own unless told. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** What the person sees while you prepare an answer. */
@Serializable
public data class Typing(
    /** The kind of indicator. */
    val type: TypingKind,
)

/** Kinds of typing indicator. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class TypingKind(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** A text is being typed. */
        public val TEXT: TypingKind = TypingKind("text")
    }
}

/** The platform did it. */
@Serializable
public data class Success(
    /** Always `true`. */
    val success: Boolean,
) : Response()

/**
 * Send a message whose body you have encrypted, where the number's settings say so. The answer is encrypted too; errors
 * aren't.
 */
@Serializable
public data class SendEncryptedMessage(
    /** The body of a message as a JWE in its compact form, for the platform's key (`settings.get`). */
    @SerialName("encrypted_contents")
    val encryptedContents: String,
    /** The client's own unless told. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** What the platform answers to an encrypted message. */
@Serializable
public data class EncryptedAnswer(
    /** The answer as a JWE in its compact form, for your key. */
    @SerialName("encrypted_contents")
    val encryptedContents: String,
) : Response()

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
    /** The client's own unless told. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** What to do with a message that the Marketing Messages API can't deliver. Values that aren't listed pass too. */
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
    /** The client's own unless told. */
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
) : Response()

/** What a template is for. Values that aren't listed pass too. */
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

/** Upload a file, to be sent by its id. It is kept for 30 days. */
@Serializable
public data class UploadMedia(
    /** Its MIME type. */
    val type: String,
    /** Its name. */
    val filename: String? = null,
    /** How long to keep it, in minutes (60 to 43200). Only for numbers without storage, which keep it for an hour unless told. */
    @SerialName("ttl_minutes")
    val ttlMinutes: Long? = null,
    /** `call_voicemail_announcement`, for what an answering machine says: it is kept for good then. */
    @SerialName("use_case")
    val useCase: String? = null,
    /** What it is. */
    val description: String? = null,
    /** The client's own unless told. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** An uploaded file. */
@Serializable
public data class UploadedMedia(
    /** Its id, to send it with. */
    val id: String,
) : Response()

/** Find out where to download a file. The URL works for five minutes. */
@Serializable
public data class GetMedia(
    /** The file: uploaded (kept for 30 days), or from a webhook (7 days). */
    @SerialName("media_id")
    val mediaId: String,
    /** Only if the file belongs to this number. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Where a file is. */
@Serializable
public data class Media(
    /** Where to download it, for five minutes, with the same token. */
    val url: String,
    /** Its id. */
    val id: String? = null,
    /** Its MIME type. */
    @SerialName("mime_type")
    val mimeType: String? = null,
    /** Its SHA-256. */
    val sha256: String? = null,
    /** Its size in bytes. */
    @SerialName("file_size")
    val fileSize: Long? = null,
) : Response()

/** Download a file from the URL that the platform told. The token goes to the platform's hosts alone. */
@Serializable
public data class DownloadMedia(
    /** From the webhook, or from `media.get`. It works for five minutes; then the answer is 404: get a new one. */
    val url: String,
    /** The file's SHA-256, from the same place, in hexadecimal or base64: other bytes are refused. */
    val sha256: String? = null,
)

/** Delete a file. */
@Serializable
public data class DeleteMedia(
    /** The file. */
    @SerialName("media_id")
    val mediaId: String,
    /** Only if the file belongs to this number. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/**
 * Create a group. The group and its invite link arrive by webhook (`group_lifecycle_update`) with the id of this request.
 *
 * A number has up to 10,000 groups.
 */
@Serializable
public data class CreateGroup(
    /** Its name: 1 to 128 characters. */
    val subject: String,
    /** What it is for: up to 2048 characters. */
    val description: String? = null,
    /** Whether you let people in one by one, or everybody who has the link, as it is unless told. */
    @SerialName("join_approval_mode")
    val joinApprovalMode: JoinApprovalMode? = null,
    /** The client's own unless told. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** How people get into a group. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class JoinApprovalMode(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** You let them in one by one. */
        public val APPROVAL_REQUIRED: JoinApprovalMode = JoinApprovalMode("approval_required")
        /** Everybody who has the link. */
        public val AUTO_APPROVE: JoinApprovalMode = JoinApprovalMode("auto_approve")
    }
}

/**
 * What was asked for is being done; the outcome arrives by webhook. Some of these answers have no body: nothing is here
 * then.
 */
@Serializable
public data class GroupRequest(
    /** The request's id, in the webhook too. */
    @SerialName("request_id")
    val requestId: String? = null,
    /** Whether it was accepted, where the platform says so. */
    val success: Boolean? = null,
) : Response()

/** List the groups of a number. */
@Serializable
public data class ListGroups(
    /** How many on a page: 1 to 1024, 25 unless told. */
    val limit: Long? = null,
    /** The page after this cursor. */
    val after: String? = null,
    /** The page before this cursor. */
    val before: String? = null,
    /** The client's own unless told. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** A page of groups. */
@Serializable
public data class Groups(
    /** The page. */
    val data: GroupList,
    /** The way to the other pages. */
    val paging: Paging? = null,
) : Response()

/** Groups. */
@Serializable
public data class GroupList(
    /** The groups. */
    val groups: List<GroupSummary> = emptyList(),
)

/** A group, in a list. */
@Serializable
public data class GroupSummary(
    /** Its id, to send to. */
    val id: String,
    /** Its name. */
    val subject: String? = null,
    /** When it was created, in seconds since 1970. */
    @SerialName("created_at")
    val createdAt: String? = null,
)

/** A page of a list. */
@Serializable
public data class Paging(
    /** Where this page begins and ends. */
    val cursors: Cursors? = null,
    /** There is a next page as long as this is here. Ask for it with `cursors.after`. */
    val next: String? = null,
    /** There is a previous page as long as this is here. */
    val previous: String? = null,
)

/** Where a page begins and ends. Don't keep cursors: they go stale. */
@Serializable
public data class Cursors(
    /** Give it as `before` for the page before. */
    val before: String? = null,
    /** Give it as `after` for the page after. */
    val after: String? = null,
)

/** Get a group's name, description, state and people. */
@Serializable
public data class GetGroup(
    /** The group. */
    @SerialName("group_id")
    val groupId: String,
    /**
     * What to tell of it, by commas: `subject`, `description`, `suspended`, `creation_timestamp`, `participants`,
     * `total_participant_count`, `join_approval_mode`. Only its id unless told.
     */
    val fields: String? = null,
)

/** A group. Only what was asked for is there. */
@Serializable
public data class Group(
    /** Its id, to send to. */
    val id: String,
    /** The people in it. */
    val participants: List<GroupMember> = emptyList(),
    /** Its name. */
    val subject: String? = null,
    /** What it is for. */
    val description: String? = null,
    /** How people get in. */
    @SerialName("join_approval_mode")
    val joinApprovalMode: JoinApprovalMode? = null,
    /** Whether the platform has suspended it. */
    val suspended: Boolean? = null,
    /** When it was created. */
    @SerialName("creation_timestamp")
    val creationTimestamp: String? = null,
    /** How many people are in it. */
    @SerialName("total_participant_count")
    val totalParticipantCount: Long? = null,
) : Response()

/** A person in a group. */
@Serializable
public data class GroupMember(
    /** Their WhatsApp id. */
    @SerialName("wa_id")
    val waId: String? = null,
    /** Their business-scoped user id. */
    @SerialName("user_id")
    val userId: String? = null,
    /** Their id for all linked portfolios. */
    @SerialName("parent_user_id")
    val parentUserId: String? = null,
    /** Their username. */
    val username: String? = null,
)

/** Change a group's name or description. Whether it was done arrives by webhook (`group_settings_update`). */
@Serializable
public data class UpdateGroup(
    /** The group. */
    @SerialName("group_id")
    val groupId: String,
    /** Its name: 1 to 128 characters. */
    val subject: String? = null,
    /** What it is for: up to 2048 characters. */
    val description: String? = null,
)

/** Change a group's picture. Whether it was done arrives by webhook (`group_settings_update`). */
@Serializable
public data class SetGroupPicture(
    /** The group. */
    @SerialName("group_id")
    val groupId: String,
    /** `image/jpeg`. */
    val type: String,
    /** Its name. */
    val filename: String? = null,
)

/** Delete a group: everybody leaves it. Whether it was done arrives by webhook (`group_lifecycle_update`). */
@Serializable
public data class DeleteGroup(
    /** The group. */
    @SerialName("group_id")
    val groupId: String,
)

/** Get a group's invite link. */
@Serializable
public data class GetInviteLink(
    /** The group. */
    @SerialName("group_id")
    val groupId: String,
)

/** The way into a group. */
@Serializable
public data class InviteLink(
    /** `https://chat.whatsapp.com/…` */
    @SerialName("invite_link")
    val inviteLink: String,
) : Response()

/** Make a new invite link for a group. The old ones lead nowhere any more. */
@Serializable
public data class ResetInviteLink(
    /** The group. */
    @SerialName("group_id")
    val groupId: String,
)

/** Delete a group's invite link. Documented in the platform's OpenAPI file only. */
@Serializable
public data class DeleteInviteLink(
    /** The group. */
    @SerialName("group_id")
    val groupId: String,
)

/** List who asks to join a group. */
@Serializable
public data class ListJoinRequests(
    /** The group. */
    @SerialName("group_id")
    val groupId: String,
    /** How many on a page. */
    val limit: Long? = null,
    /** The page after this cursor. */
    val after: String? = null,
    /** The page before this cursor. */
    val before: String? = null,
)

/** A page of requests to join a group. */
@Serializable
public data class JoinRequests(
    /** The requests. */
    val data: List<JoinRequest> = emptyList(),
    /** The way to the other pages. */
    val paging: Paging? = null,
) : Response()

/** Somebody who asks to join a group. */
@Serializable
public data class JoinRequest(
    /** The request's id. */
    @SerialName("join_request_id")
    val joinRequestId: String,
    /** Their WhatsApp id. */
    @SerialName("wa_id")
    val waId: String? = null,
    /** Their business-scoped user id. */
    @SerialName("user_id")
    val userId: String? = null,
    /** When they asked. */
    @SerialName("creation_timestamp")
    val creationTimestamp: String? = null,
)

/** Let people in who asked to join a group. */
@Serializable
public data class ApproveJoinRequests(
    /** The group. */
    @SerialName("group_id")
    val groupId: String,
    /** The requests. */
    @SerialName("join_requests")
    val joinRequests: List<String>,
)

/** Who was let in. */
@Serializable
public data class ApprovedJoinRequests(
    /** Those who were. */
    @SerialName("approved_join_requests")
    val approvedJoinRequests: List<String> = emptyList(),
    /** Those who weren't. */
    @SerialName("failed_join_requests")
    val failedJoinRequests: List<FailedJoinRequest> = emptyList(),
    /** What went wrong as a whole. */
    val errors: List<ItemError> = emptyList(),
) : Response()

/** A request that couldn't be answered. */
@Serializable
public data class FailedJoinRequest(
    /** Why not. */
    val errors: List<ItemError> = emptyList(),
    /** The request's id. */
    @SerialName("join_request_id")
    val joinRequestId: String? = null,
)

/** Why one item of a call failed. */
@Serializable
public data class ItemError(
    /** The code. */
    val code: Long? = null,
    /** A title, for people. */
    val title: String? = null,
    /** What went wrong, for people. */
    val message: String? = null,
    /** More of it. */
    @SerialName("error_data")
    val errorData: ItemErrorData? = null,
)

/** More about why one item of a call failed. */
@Serializable
public data class ItemErrorData(
    /** The most specific reason, for people. */
    val details: String? = null,
)

/** Turn people away who asked to join a group. */
@Serializable
public data class RejectJoinRequests(
    /** The group. */
    @SerialName("group_id")
    val groupId: String,
    /** The requests. */
    @SerialName("join_requests")
    val joinRequests: List<String>,
)

/** Who was turned away. */
@Serializable
public data class RejectedJoinRequests(
    /** Those who were. */
    @SerialName("rejected_join_requests")
    val rejectedJoinRequests: List<String> = emptyList(),
    /** Those who weren't. */
    @SerialName("failed_join_requests")
    val failedJoinRequests: List<FailedJoinRequest> = emptyList(),
    /** What went wrong as a whole. */
    val errors: List<ItemError> = emptyList(),
) : Response()

/**
 * Remove people from a group. They can't come back by the link. Whether it was done arrives by webhook
 * (`group_participants_update`).
 */
@Serializable
public data class RemoveParticipants(
    /** The group. */
    @SerialName("group_id")
    val groupId: String,
    /** 1 to 8 people. */
    val participants: List<GroupParticipant>,
)

/** A person of a group. */
@Serializable
public data class GroupParticipant(
    /** Their phone number or WhatsApp id. */
    val user: String? = null,
    /** Their business-scoped user id. */
    @SerialName("user_id")
    val userId: String? = null,
)

/**
 * Call a person who allowed it. Their answer arrives by webhook.
 *
 * At most 100 connected calls to a person in 24 hours, and 1,000 at once from a number.
 */
@Serializable
public data class ConnectCall(
    /** What you offer to send and receive. */
    val session: SdpOffer,
    /** A phone number with `+` and its country code. */
    val to: String? = null,
    /** Business-scoped user ID. If `to` is given too, `to` wins. */
    val recipient: String? = null,
    /** Your own note, up to 512 characters. It comes back in the webhooks of this call. */
    @SerialName("biz_opaque_callback_data")
    val bizOpaqueCallbackData: String? = null,
    /** The client's own unless told. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** What you offer to send and receive. */
@Serializable
public data class SdpOffer(
    /** SDP as in RFC 8866, with CRLF at the ends of lines. */
    val sdp: String,
)

/** The calls that were begun: one. */
@Serializable
public data class StartedCalls(
    /** The calls. */
    val calls: List<StartedCall> = emptyList(),
) : Response()

/** A call that was begun. */
@Serializable
public data class StartedCall(
    /** Its id (`wacid.…`); its webhooks carry it. */
    val id: String,
)

/** Prepare to take a call, before you accept it: the first words aren't lost. */
@Serializable
public data class PreAcceptCall(
    /** The call, from the webhook. */
    @SerialName("call_id")
    val callId: String,
    /** What you will send and receive. */
    val session: SdpAnswer,
    /** The client's own unless told. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** What you will send and receive. */
@Serializable
public data class SdpAnswer(
    /** SDP as in RFC 8866, with CRLF at the ends of lines. */
    val sdp: String,
)

/** Take a call, within 30 to 60 seconds of its webhook. Send sound only after the answer. */
@Serializable
public data class AcceptCall(
    /** The call, from the webhook. */
    @SerialName("call_id")
    val callId: String,
    /** What you will send and receive: the same as when it was pre-accepted. */
    val session: SdpAnswer,
    /** Your own note, up to 512 characters. It comes back in the webhooks of this call. */
    @SerialName("biz_opaque_callback_data")
    val bizOpaqueCallbackData: String? = null,
    /** The client's own unless told. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Turn a call down. */
@Serializable
public data class RejectCall(
    /** The call, from the webhook. */
    @SerialName("call_id")
    val callId: String,
    /** The client's own unless told. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** End a call. Not needed when the other side hung up. */
@Serializable
public data class TerminateCall(
    /** The call. */
    @SerialName("call_id")
    val callId: String,
    /** The client's own unless told. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Find out whether a person may be called, or asked. At most five times a second, else code 613. */
@Serializable
public data class GetCallPermissions(
    /** The person's WhatsApp id or phone number. */
    @SerialName("user_wa_id")
    val userWaId: String? = null,
    /** Instead of `user_wa_id`: their business-scoped user id. */
    val recipient: String? = null,
    /** The client's own unless told. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Whether a person may be called, or asked. */
@Serializable
public data class CallPermissions(
    /** What they allowed. */
    val permission: CallPermission,
    /** What you may do, and how often. */
    val actions: List<CallPermissionAction> = emptyList(),
) : Response()

/** What a person allowed. */
@Serializable
public data class CallPermission(
    /** Whether they allowed calls. */
    val status: CallPermissionStatus,
    /** Until when, if it isn't for good. */
    @SerialName("expiration_time")
    val expirationTime: String? = null,
)

/** Whether a person allowed calls. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class CallPermissionStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** They didn't, or can't be called. */
        public val NO_PERMISSION: CallPermissionStatus = CallPermissionStatus("no_permission")
        /** For a time. */
        public val TEMPORARY: CallPermissionStatus = CallPermissionStatus("temporary")
        /** For good. */
        public val PERMANENT: CallPermissionStatus = CallPermissionStatus("permanent")
    }
}

/** Something that you may do, or not. */
@Serializable
public data class CallPermissionAction(
    /** What it is: `send_call_permission_request` or `start_call`. */
    @SerialName("action_name")
    val actionName: String,
    /** Whether you may do it now. */
    @SerialName("can_perform_action")
    val canPerformAction: Boolean,
    /** How often you may. */
    val limits: List<CallPermissionLimit> = emptyList(),
)

/** How often something may be done. */
@Serializable
public data class CallPermissionLimit(
    /** In how long a time, in ISO 8601: `PT24H`, `P7D`. */
    @SerialName("time_period")
    val timePeriod: String? = null,
    /** How often at most. */
    @SerialName("max_allowed")
    val maxAllowed: Long? = null,
    /** How often it was done. */
    @SerialName("current_usage")
    val currentUsage: Long? = null,
    /** Until when you must wait, if you have done it that often. */
    @SerialName("limit_expiration_time")
    val limitExpirationTime: String? = null,
)

/** List the phone numbers of a WhatsApp Business account. */
@Serializable
public data class ListPhoneNumbers(
    /** What to tell of each, by commas, as in `id,verified_name,status`; a few things unless told. */
    val fields: String? = null,
    /** JSON, as in `[{"field":"account_mode","operator":"EQUAL","value":"LIVE"}]`. */
    val filtering: String? = null,
    /** As in `creation_time.desc`. */
    val sort: String? = null,
    /** How many on a page: 1 to 100, 25 unless told. */
    val limit: Long? = null,
    /** The page after this cursor. */
    val after: String? = null,
    /** The page before this cursor. */
    val before: String? = null,
    /** The client's own unless told. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** A page of phone numbers. */
@Serializable
public data class PhoneNumbers(
    /** The numbers. */
    val data: List<PhoneNumber> = emptyList(),
    /** The way to the other pages. */
    val paging: Paging? = null,
) : Response()

/** A business phone number. Only what was asked for is there. */
@Serializable
public data class PhoneNumber(
    /** Its id. */
    val id: String,
    /** The number, as people read it. */
    @SerialName("display_phone_number")
    val displayPhoneNumber: String? = null,
    /** The name that people see. */
    @SerialName("verified_name")
    val verifiedName: String? = null,
    /** How people rate its messages. */
    @SerialName("quality_rating")
    val qualityRating: QualityRating? = null,
    /** Whether its owner proved that it is theirs. */
    @SerialName("code_verification_status")
    val codeVerificationStatus: String? = null,
    /** The review of its name. */
    @SerialName("name_status")
    val nameStatus: String? = null,
    /** Whether it can send. */
    val status: String? = null,
    /** Which API it is on. */
    @SerialName("platform_type")
    val platformType: String? = null,
    /** How much it can send. */
    val throughput: Throughput? = null,
    /** `LIVE` or `SANDBOX`. */
    @SerialName("account_mode")
    val accountMode: String? = null,
    /**
     * How many people the portfolio may write to in 24 hours, outside customer service windows: `TIER_250` to
     * `TIER_UNLIMITED`.
     */
    @SerialName("whatsapp_business_manager_messaging_limit")
    val whatsappBusinessManagerMessagingLimit: String? = null,
    /** The same, for one number, as it was before October 2025. */
    @SerialName("messaging_limit_tier")
    val messagingLimitTier: String? = null,
    /** Whether messages can be sent, and what is in the way. */
    @SerialName("health_status")
    val healthStatus: HealthStatus? = null,
    /** Whether it has the badge. */
    @SerialName("is_official_business_account")
    val isOfficialBusinessAccount: Boolean? = null,
    /** Whether it is on the WhatsApp Business app too. */
    @SerialName("is_on_biz_app")
    val isOnBizApp: Boolean? = null,
    /** Whether it has a PIN. */
    @SerialName("is_pin_enabled")
    val isPinEnabled: Boolean? = null,
    /** When it was onboarded, in ISO 8601. */
    @SerialName("last_onboarded_time")
    val lastOnboardedTime: String? = null,
    /** What its chat offers before anything was written. */
    @SerialName("conversational_automation")
    val conversationalAutomation: ConversationalAutomation? = null,
    /** Where the application for the badge stands. */
    @SerialName("official_business_account")
    val officialBusinessAccount: OfficialBusinessAccount? = null,
) : Response()

/** How people rate a number's messages. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class QualityRating(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Well. */
        public val GREEN: QualityRating = QualityRating("GREEN")
        /** So-so. */
        public val YELLOW: QualityRating = QualityRating("YELLOW")
        /** Badly. */
        public val RED: QualityRating = QualityRating("RED")
        /** Not enough messages to tell. */
        public val NA: QualityRating = QualityRating("NA")
    }
}

/** How much a number can send. */
@Serializable
public data class Throughput(
    /** The level. */
    val level: ThroughputLevel,
)

/** How much a number can send. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class ThroughputLevel(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** 80 messages a second. */
        public val STANDARD: ThroughputLevel = ThroughputLevel("STANDARD")
        /** 1,000 messages a second. */
        public val HIGH: ThroughputLevel = ThroughputLevel("HIGH")
        /** None: it isn't on the Cloud API. */
        public val NOT_APPLICABLE: ThroughputLevel = ThroughputLevel("NOT_APPLICABLE")
    }
}

/** Whether messages can be sent, and what is in the way. */
@Serializable
public data class HealthStatus(
    /** Everything that takes part in it: the number, the template, the account, the portfolio and the app. */
    val entities: List<HealthEntity> = emptyList(),
    /** Whether they can, all in all. */
    @SerialName("can_send_message")
    val canSendMessage: CanSend? = null,
)

/** Something that takes part in sending. */
@Serializable
public data class HealthEntity(
    /** What limits it, for people. */
    @SerialName("additional_info")
    val additionalInfo: List<String> = emptyList(),
    /** What is in the way. */
    val errors: List<HealthError> = emptyList(),
    /** What it is: `PHONE_NUMBER`, `MESSAGE_TEMPLATE`, `WABA`, `BUSINESS`, `APP` or `FLOW`. */
    @SerialName("entity_type")
    val entityType: String? = null,
    /** Its id. */
    val id: String? = null,
    /** Whether it lets messages pass. */
    @SerialName("can_send_message")
    val canSendMessage: CanSend? = null,
    /** Whether it lets calls by SIP pass. */
    @SerialName("can_receive_call_sip")
    val canReceiveCallSip: CanSend? = null,
)

/** Something that is in the way of messages. */
@Serializable
public data class HealthError(
    /** The code. */
    @SerialName("error_code")
    val errorCode: Long? = null,
    /** What it means, for people. */
    @SerialName("error_description")
    val errorDescription: String? = null,
    /** What can be done, for people. */
    @SerialName("possible_solution")
    val possibleSolution: String? = null,
)

/** Whether something lets messages pass. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class CanSend(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** It does. */
        public val AVAILABLE: CanSend = CanSend("AVAILABLE")
        /** In part. */
        public val LIMITED: CanSend = CanSend("LIMITED")
        /** It doesn't. */
        public val BLOCKED: CanSend = CanSend("BLOCKED")
    }
}

/** What a chat offers. */
@Serializable
public data class ConversationalAutomation(
    /** Questions to tap. */
    val prompts: List<String> = emptyList(),
    /** Commands. */
    val commands: List<OfferedCommand> = emptyList(),
    /** Whether you are told when somebody opens the chat for the first time. */
    @SerialName("enable_welcome_message")
    val enableWelcomeMessage: Boolean? = null,
)

/** A command that people choose after `/`. */
@Serializable
public data class OfferedCommand(
    /** Its name. */
    @SerialName("command_name")
    val commandName: String? = null,
    /** What it does. */
    @SerialName("command_description")
    val commandDescription: String? = null,
)

/** Where an application stands. */
@Serializable
public data class OfficialBusinessAccount(
    /** The number. */
    val id: String? = null,
    /** Where it stands. */
    @SerialName("oba_status")
    val obaStatus: OfficialBusinessAccountStatus? = null,
    /** The same, for people. */
    @SerialName("status_message")
    val statusMessage: String? = null,
) : Response()

/** Where an application stands. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class OfficialBusinessAccountStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Nobody has applied. */
        public val NOT_STARTED: OfficialBusinessAccountStatus = OfficialBusinessAccountStatus("NOT_STARTED")
        /** It waits. */
        public val PENDING: OfficialBusinessAccountStatus = OfficialBusinessAccountStatus("PENDING")
        /** The number has the badge. */
        public val APPROVED: OfficialBusinessAccountStatus = OfficialBusinessAccountStatus("APPROVED")
        /** It was refused. */
        public val REJECTED: OfficialBusinessAccountStatus = OfficialBusinessAccountStatus("REJECTED")
        /** It is looked at. */
        public val UNDER_REVIEW: OfficialBusinessAccountStatus = OfficialBusinessAccountStatus("UNDER_REVIEW")
        /** It came to nothing in time. */
        public val EXPIRED: OfficialBusinessAccountStatus = OfficialBusinessAccountStatus("EXPIRED")
        /** It was taken back. */
        public val CANCELLED: OfficialBusinessAccountStatus = OfficialBusinessAccountStatus("CANCELLED")
    }
}

/** Get one phone number: its name, quality, limits and state. */
@Serializable
public data class GetPhoneNumber(
    /** What to tell of it, by commas, as in `id,throughput,whatsapp_business_manager_messaging_limit`; a few things unless told. */
    val fields: String? = null,
    /** The client's own unless told. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Get a number's settings. */
@Serializable
public data class GetSettings(
    /** What to tell, by commas; all unless told. */
    val fields: String? = null,
    /** Tell the password for SIP too. Keep it as you keep tokens. */
    @SerialName("include_sip_credentials")
    val includeSipCredentials: Boolean? = null,
    /** The client's own unless told. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** A number's settings. */
@Serializable
public data class NumberSettings(
    /** Calls. */
    val calling: CallingState? = null,
    /** Encryption of what is sent. */
    @SerialName("payload_encryption")
    val payloadEncryption: EncryptionState? = null,
    /** Where messages are stored. */
    @SerialName("storage_configuration")
    val storageConfiguration: StorageState? = null,
    /** Whether messages are held back from people whose identity has changed. */
    @SerialName("user_identity_change")
    val userIdentityChange: IdentityChangeState? = null,
) : Response()

/** Calls. `Switch` may be spelled in either case. */
@Serializable
public data class CallingState(
    /** Whether people can call the number. */
    val status: Switch? = null,
    /** Whether they see a button to call. */
    @SerialName("call_icon_visibility")
    val callIconVisibility: CallIconVisibility? = null,
    /** Who sees the button. */
    @SerialName("call_icons")
    val callIcons: CallIconsState? = null,
    /** When the number can be called. */
    @SerialName("call_hours")
    val callHours: CallHoursState? = null,
    /** Whether somebody who called is asked to allow calls back. */
    @SerialName("callback_permission_status")
    val callbackPermissionStatus: Switch? = null,
    /** Calls by SIP. */
    val sip: SipState? = null,
    /** How the keys of calls are agreed on. Absent if never set. */
    @SerialName("srtp_key_exchange_protocol")
    val srtpKeyExchangeProtocol: SrtpProtocol? = null,
    /** More codecs than OPUS. */
    val audio: AudioState? = null,
    /** Video in calls. */
    val video: SwitchState? = null,
    /** The answering machine, where your account has it. */
    val voicemail: VoicemailState? = null,
    /** The platform's addresses, for your firewall: lists by name. */
    @SerialName("ip_addresses")
    val ipAddresses: Map<String, List<String>>? = null,
    /** What the number may not do at present. */
    val restrictions: CallRestrictions? = null,
)

/** On or off. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class Switch(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** On. */
        public val ENABLED: Switch = Switch("ENABLED")
        /** Off. */
        public val DISABLED: Switch = Switch("DISABLED")
    }
}

/** Whether people see a button to call. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class CallIconVisibility(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** They do. */
        public val DEFAULT: CallIconVisibility = CallIconVisibility("DEFAULT")
        /** They don't. Buttons in messages still call. */
        public val DISABLE_ALL: CallIconVisibility = CallIconVisibility("DISABLE_ALL")
    }
}

/** Who sees the button to call. */
@Serializable
public data class CallIconsState(
    /** People of these countries. */
    @SerialName("restrict_to_user_countries")
    val restrictToUserCountries: List<String> = emptyList(),
)

/** When a number can be called. */
@Serializable
public data class CallHoursState(
    /** The hours of the week. */
    @SerialName("weekly_operating_hours")
    val weeklyOperatingHours: List<OperatingHoursState> = emptyList(),
    /** Days that are different. */
    @SerialName("holiday_schedule")
    val holidaySchedule: List<HolidayState> = emptyList(),
    /** Whether it is called at these hours only. */
    val status: Switch? = null,
    /** The time zone. */
    @SerialName("timezone_id")
    val timezoneId: String? = null,
)

/** A span of a day. */
@Serializable
public data class OperatingHoursState(
    /** The day. */
    @SerialName("day_of_week")
    val dayOfWeek: DayOfWeek? = null,
    /** From when. */
    @SerialName("open_time")
    val openTime: String? = null,
    /** Until when. */
    @SerialName("close_time")
    val closeTime: String? = null,
)

/** Days. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class DayOfWeek(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Monday. */
        public val MONDAY: DayOfWeek = DayOfWeek("MONDAY")
        /** Tuesday. */
        public val TUESDAY: DayOfWeek = DayOfWeek("TUESDAY")
        /** Wednesday. */
        public val WEDNESDAY: DayOfWeek = DayOfWeek("WEDNESDAY")
        /** Thursday. */
        public val THURSDAY: DayOfWeek = DayOfWeek("THURSDAY")
        /** Friday. */
        public val FRIDAY: DayOfWeek = DayOfWeek("FRIDAY")
        /** Saturday. */
        public val SATURDAY: DayOfWeek = DayOfWeek("SATURDAY")
        /** Sunday. */
        public val SUNDAY: DayOfWeek = DayOfWeek("SUNDAY")
    }
}

/** A day that is different. */
@Serializable
public data class HolidayState(
    /** The day. */
    val date: String? = null,
    /** From when. */
    @SerialName("start_time")
    val startTime: String? = null,
    /** Until when. */
    @SerialName("end_time")
    val endTime: String? = null,
)

/** Calls by SIP. */
@Serializable
public data class SipState(
    /** The servers. */
    val servers: List<SipServerState> = emptyList(),
    /** Whether calls go by SIP. */
    val status: Switch? = null,
)

/** A SIP server. */
@Serializable
public data class SipServerState(
    /** The app that it belongs to. */
    @SerialName("app_id")
    val appId: String? = null,
    /** Its host name. */
    val hostname: String? = null,
    /** Its port. */
    val port: Long? = null,
    /** What is put into the user part of the request's URI. */
    @SerialName("request_uri_user_params")
    val requestUriUserParams: Map<String, String>? = null,
    /** The password, if you asked for it. */
    @SerialName("sip_user_password")
    val sipUserPassword: Secret? = null,
    /** The same, as the platform's OpenAPI file names it. */
    val password: Secret? = null,
)

/** How the keys of calls are agreed on. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class SrtpProtocol(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** As WebRTC does. So it is unless told. */
        public val DTLS: SrtpProtocol = SrtpProtocol("DTLS")
        /** In the SDP. */
        public val SDES: SrtpProtocol = SrtpProtocol("SDES")
    }
}

/** More codecs than OPUS. */
@Serializable
public data class AudioState(
    /** The codecs. */
    @SerialName("additional_codecs")
    val additionalCodecs: List<String> = emptyList(),
)

/** On or off. */
@Serializable
public data class SwitchState(
    /** Which. */
    val status: Switch? = null,
)

/** An answering machine. */
@Serializable
public data class VoicemailState(
    /** When it answers. */
    val triggers: List<String> = emptyList(),
    /** Whether it answers. */
    val status: Switch? = null,
    /** What it says. */
    val audio: VoicemailAudioState? = null,
)

/** What an answering machine says. */
@Serializable
public data class VoicemailAudioState(
    /** What it says. */
    val default: VoicemailAnnouncementState? = null,
)

/** What an answering machine says. */
@Serializable
public data class VoicemailAnnouncementState(
    /** The upload. */
    @SerialName("announcement_media_id")
    val announcementMediaId: String? = null,
    /** After how many seconds it answers. */
    @SerialName("timeout_seconds")
    val timeoutSeconds: Long? = null,
)

/** What a number may not do at present. */
@Serializable
public data class CallRestrictions(
    /** What it may not do. */
    val restrictions: List<CallRestriction> = emptyList(),
    /** The same, as the platform's guide names it. */
    @SerialName("restrictions_list")
    val restrictionsList: List<CallRestriction> = emptyList(),
)

/** Something that a number may not do at present. */
@Serializable
public data class CallRestriction(
    /** `RESTRICTED_BUSINESS_INITIATED_CALLING` or `RESTRICTED_USER_INITIATED_CALLING`. */
    val type: String? = null,
    /** Why. */
    val reason: String? = null,
    /** Until when. */
    val expiration: String? = null,
)

/** Encryption of what is sent. */
@Serializable
public data class EncryptionState(
    /** Whether it is used. */
    val status: Switch? = null,
    /** The fingerprint of your key. */
    @SerialName("client_encryption_key_fingerprint")
    val clientEncryptionKeyFingerprint: String? = null,
    /** The platform's key, to encrypt for. */
    @SerialName("cloud_encryption_key")
    val cloudEncryptionKey: String? = null,
)

/** Where messages are stored. */
@Serializable
public data class StorageState(
    /** Where. */
    val status: StorageStatus? = null,
    /** The country. */
    @SerialName("data_localization_region")
    val dataLocalizationRegion: String? = null,
    /** For how long, in minutes. */
    @SerialName("retention_minutes")
    val retentionMinutes: Long? = null,
)

/** Where messages are stored. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class StorageStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** In a country that you name. */
        public val IN_COUNTRY_STORAGE_ENABLED: StorageStatus = StorageStatus("IN_COUNTRY_STORAGE_ENABLED")
        /** Where the platform wants. */
        public val IN_COUNTRY_STORAGE_DISABLED: StorageStatus = StorageStatus("IN_COUNTRY_STORAGE_DISABLED")
        /** Nowhere, after an hour. */
        public val NO_STORAGE_ENABLED: StorageStatus = StorageStatus("NO_STORAGE_ENABLED")
        /** Where the platform wants: nothing was set. */
        public val DEFAULT: StorageStatus = StorageStatus("DEFAULT")
    }
}

/** Whether messages are held back from people whose identity has changed. */
@Serializable
public data class IdentityChangeState(
    /** Whether they are. */
    @SerialName("enable_identity_key_check")
    val enableIdentityKeyCheck: Boolean? = null,
)

/** Change a number's settings, one kind at a time. */
@Serializable
public data class UpdateSettings(
    /** Calls. */
    val calling: CallingSettings? = null,
    /** Whether messages are held back from people whose identity has changed. */
    @SerialName("user_identity_change")
    val userIdentityChange: IdentityChangeSettings? = null,
    /** Encryption of what is sent. */
    @SerialName("payload_encryption")
    val payloadEncryption: EncryptionSettings? = null,
    /** Where messages are stored. Only before the number is registered. */
    @SerialName("storage_configuration")
    val storageConfiguration: StorageSettings? = null,
    /** The client's own unless told. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Calls. What isn't said stays as it is. */
@Serializable
public data class CallingSettings(
    /** Whether people can call the number. */
    val status: Switch? = null,
    /** Whether they see a button to call. */
    @SerialName("call_icon_visibility")
    val callIconVisibility: CallIconVisibility? = null,
    /** Who sees the button. */
    @SerialName("call_icons")
    val callIcons: CallIcons? = null,
    /** When the number can be called. Takes the place of all that was set before. */
    @SerialName("call_hours")
    val callHours: CallHours? = null,
    /** Whether somebody who called is asked to allow calls back. */
    @SerialName("callback_permission_status")
    val callbackPermissionStatus: Switch? = null,
    /** Calls by SIP instead of webhooks. */
    val sip: SipSettings? = null,
    /** How the keys of calls are agreed on. */
    @SerialName("srtp_key_exchange_protocol")
    val srtpKeyExchangeProtocol: SrtpProtocol? = null,
    /** More codecs than OPUS. */
    val audio: AudioSettings? = null,
    /** Video in calls. */
    val video: VideoSettings? = null,
    /** An answering machine, where your account has it. */
    val voicemail: VoicemailSettings? = null,
)

/** Who sees the button to call. */
@Serializable
public data class CallIcons(
    /**
     * People of these countries, by two letters.
     * Countries have two capital letters.
     */
    @SerialName("restrict_to_user_countries")
    val restrictToUserCountries: List<String>,
)

/** When a number can be called. */
@Serializable
public data class CallHours(
    /** Whether it is called at these hours only. */
    val status: Switch,
    /** The time zone, as in `America/Manaus`. */
    @SerialName("timezone_id")
    val timezoneId: String,
    /**
     * At most two spans for each day, which don't overlap.
     * Each span ends after it begins; a day has at most two, which don't overlap.
     */
    @SerialName("weekly_operating_hours")
    val weeklyOperatingHours: List<OperatingHours>,
    /**
     * Up to 20 days that are different. Left out, all are deleted.
     * Each holiday's hours end after they begin.
     */
    @SerialName("holiday_schedule")
    val holidaySchedule: List<Holiday>? = null,
)

/** A span of a day. */
@Serializable
public data class OperatingHours(
    /** The day. */
    @SerialName("day_of_week")
    val dayOfWeek: DayOfWeek,
    /**
     * From when, as in `0930`.
     * From `0000` to `2359`.
     */
    @SerialName("open_time")
    val openTime: String,
    /**
     * Until when, as in `1730`.
     * From `0000` to `2359`.
     */
    @SerialName("close_time")
    val closeTime: String,
)

/** A day that is different. */
@Serializable
public data class Holiday(
    /** The day, as in `2026-12-25`. Not in the past, which only the platform checks (code 100). */
    val date: String,
    /**
     * From when, as in `0930`.
     * From `0000` to `2359`.
     */
    @SerialName("start_time")
    val startTime: String,
    /**
     * Until when, as in `1730`.
     * From `0000` to `2359`.
     */
    @SerialName("end_time")
    val endTime: String,
)

/** Calls by SIP. */
@Serializable
public data class SipSettings(
    /** Whether calls go by SIP. Then no webhooks of calls come, and the calls of this API fail with code 131055. */
    val status: Switch? = null,
    /** The server of this app: one. An empty list deletes it. */
    val servers: List<SipServer>? = null,
)

/** A SIP server, reached by TLS. */
@Serializable
public data class SipServer(
    /** Its host name. */
    val hostname: String,
    /** Its port; 5061 unless told. */
    val port: Long? = null,
    /**
     * What is put into the user part of the request's URI: keys and values of up to 128 characters.
     * Keys and values have at most 128 characters.
     */
    @SerialName("request_uri_user_params")
    val requestUriUserParams: Map<String, String>? = null,
)

/** More codecs than OPUS. */
@Serializable
public data class AudioSettings(
    /** `PCMA`, `PCMU`. */
    @SerialName("additional_codecs")
    val additionalCodecs: List<String>? = null,
)

/** Video in calls. */
@Serializable
public data class VideoSettings(
    /** Whether calls may have video. */
    val status: Switch,
)

/** An answering machine. */
@Serializable
public data class VoicemailSettings(
    /** Whether it answers. */
    val status: Switch? = null,
    /** When it answers: `REJECT`, `TIMEOUT`. */
    val triggers: List<String>? = null,
    /** What it says. */
    val audio: VoicemailAudio? = null,
)

/** What an answering machine says. */
@Serializable
public data class VoicemailAudio(
    /** What it says. */
    val default: VoicemailAnnouncement,
)

/** What an answering machine says. */
@Serializable
public data class VoicemailAnnouncement(
    /** An upload: OGG with OPUS, under 60 seconds. */
    @SerialName("announcement_media_id")
    val announcementMediaId: String,
    /** After how many seconds it answers: 0 to 30. */
    @SerialName("timeout_seconds")
    val timeoutSeconds: Long? = null,
)

/** Whether messages are held back from people whose identity has changed. */
@Serializable
public data class IdentityChangeSettings(
    /** Whether webhooks carry the hash of a person's identity, so that messages can name it. */
    @SerialName("enable_identity_key_check")
    val enableIdentityKeyCheck: Boolean,
)

/**
 * Encryption of what is sent.
 * A key is needed to switch it on.
 */
@Serializable
public data class EncryptionSettings(
    /** Whether it is used. */
    val status: Switch,
    /** To switch it on: the base64 of your public key (RSA, 2048 bits) as PEM. */
    @SerialName("client_encryption_key")
    val clientEncryptionKey: String? = null,
)

/** Where messages are stored. */
@Serializable
public data class StorageSettings(
    /** Where. */
    val status: StorageStatus,
    /** With `IN_COUNTRY_STORAGE_ENABLED`: the country, by two letters. */
    @SerialName("data_localization_region")
    val dataLocalizationRegion: String? = null,
    /** With `NO_STORAGE_ENABLED`: 60. */
    @SerialName("retention_minutes")
    val retentionMinutes: Long? = null,
)

/** Get what people see of a number's business, in a list of one. */
@Serializable
public data class GetBusinessProfile(
    /** What to tell, by commas: `about`, `address`, `description`, `email`, `profile_picture_url`, `websites`, `vertical`. */
    val fields: String? = null,
    /** The client's own unless told. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** What people see of a business, in a list of one. */
@Serializable
public data class BusinessProfiles(
    /** The one. */
    val data: List<BusinessProfile> = emptyList(),
) : Response()

/** What people see of a business: here, or one level deeper. Only what was asked for is there. */
@Serializable
public data class BusinessProfile(
    /** Its websites. */
    val websites: List<String> = emptyList(),
    /** The line below the name. */
    val about: String? = null,
    /** Address. */
    val address: String? = null,
    /** What the business does. */
    val description: String? = null,
    /** Email address. */
    val email: String? = null,
    /** Its picture. */
    @SerialName("profile_picture_url")
    val profilePictureUrl: String? = null,
    /** The line of business. */
    val vertical: Vertical? = null,
    /** All of it, where the platform answers as its OpenAPI file says. */
    @SerialName("business_profile")
    val businessProfile: BusinessProfileNode? = null,
)

/** Lines of business. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class Vertical(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Any other. */
        public val OTHER: Vertical = Vertical("OTHER")
        /** Cars. */
        public val AUTO: Vertical = Vertical("AUTO")
        /** Beauty, spa and salon. */
        public val BEAUTY: Vertical = Vertical("BEAUTY")
        /** Clothing. */
        public val APPAREL: Vertical = Vertical("APPAREL")
        /** Education. */
        public val EDU: Vertical = Vertical("EDU")
        /** Entertainment. */
        public val ENTERTAIN: Vertical = Vertical("ENTERTAIN")
        /** Events. */
        public val EVENT_PLAN: Vertical = Vertical("EVENT_PLAN")
        /** Money. */
        public val FINANCE: Vertical = Vertical("FINANCE")
        /** Food shops. */
        public val GROCERY: Vertical = Vertical("GROCERY")
        /** The state. */
        public val GOVT: Vertical = Vertical("GOVT")
        /** Hotels. */
        public val HOTEL: Vertical = Vertical("HOTEL")
        /** Health. */
        public val HEALTH: Vertical = Vertical("HEALTH")
        /** Non-profit. */
        public val NONPROFIT: Vertical = Vertical("NONPROFIT")
        /** Services. */
        public val PROF_SERVICES: Vertical = Vertical("PROF_SERVICES")
        /** Shops. */
        public val RETAIL: Vertical = Vertical("RETAIL")
        /** Travel. */
        public val TRAVEL: Vertical = Vertical("TRAVEL")
        /** Restaurants. */
        public val RESTAURANT: Vertical = Vertical("RESTAURANT")
        /** Alcohol. */
        public val ALCOHOL: Vertical = Vertical("ALCOHOL")
        /** Gambling on the net. */
        public val ONLINE_GAMBLING: Vertical = Vertical("ONLINE_GAMBLING")
        /** Gambling elsewhere. */
        public val PHYSICAL_GAMBLING: Vertical = Vertical("PHYSICAL_GAMBLING")
        /** Medicine without prescription. */
        public val OTC_DRUGS: Vertical = Vertical("OTC_DRUGS")
    }
}

/** What people see of a business, as the platform's OpenAPI file has it. */
@Serializable
public data class BusinessProfileNode(
    /** Its websites. */
    val websites: List<String> = emptyList(),
    /** The profile's id, where the profile itself was asked for. */
    val id: String? = null,
    /** The name of the account. */
    @SerialName("account_name")
    val accountName: String? = null,
    /** The line below the name. */
    val about: String? = null,
    /** Address. */
    val address: String? = null,
    /** What the business does. */
    val description: String? = null,
    /** Email address. */
    val email: String? = null,
    /** Its picture. */
    @SerialName("profile_picture_url")
    val profilePictureUrl: String? = null,
    /** The line of business. */
    val vertical: Vertical? = null,
) : Response()

/** Change what people see of a number's business. */
@Serializable
public data class UpdateBusinessProfile(
    /** The line below the name: 1 to 139 characters. */
    val about: String? = null,
    /** Address: up to 256 characters. */
    val address: String? = null,
    /** What the business does: up to 512 characters. */
    val description: String? = null,
    /** Email address: up to 128 characters. */
    val email: String? = null,
    /**
     * Up to two, of up to 256 characters each.
     * Each begins with `http://` or `https://`.
     */
    val websites: List<String>? = null,
    /** The line of business. */
    val vertical: Vertical? = null,
    /** The picture: the handle of an upload (`uploads.append`). */
    @SerialName("profile_picture_handle")
    val profilePictureHandle: String? = null,
    /** The client's own unless told. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Get what people see of a business, by the id of what they see. Documented in the platform's OpenAPI file only. */
@Serializable
public data class GetBusinessProfileById(
    /** The profile. */
    @SerialName("business_profile_id")
    val businessProfileId: String,
    /**
     * What to tell, by commas: `id`, `account_name`, `about`, `address`, `description`, `email`, `profile_picture_url`,
     * `websites`, `vertical`.
     */
    val fields: String? = null,
)

/** Change what people see of a business, by the id of what they see. Documented in the platform's OpenAPI file only. */
@Serializable
public data class UpdateBusinessProfileById(
    /** The profile. */
    @SerialName("business_profile_id")
    val businessProfileId: String,
    /** The name of the account: 1 to 75 characters. */
    @SerialName("account_name")
    val accountName: String? = null,
    /** The line below the name: 1 to 139 characters. */
    val about: String? = null,
    /** Address: up to 256 characters. */
    val address: String? = null,
    /** What the business does: 1 to 256 characters. */
    val description: String? = null,
    /** Email address: up to 128 characters. */
    val email: String? = null,
    /**
     * Up to two, of up to 256 characters each.
     * Each begins with `http://` or `https://`.
     */
    val websites: List<String>? = null,
    /** The line of business. */
    val vertical: Vertical? = null,
    /** The picture: the handle of an upload (`uploads.append`). */
    @SerialName("profile_picture_handle")
    val profilePictureHandle: String? = null,
)

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
    /** The client's own unless told. */
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

/** Get whether people see a number's cart and catalog, in a list of one. */
@Serializable
public data class GetCommerceSettings(
    /** The client's own unless told. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** What people see of a number's shop, in a list of one. */
@Serializable
public data class CommerceSettingsList(
    /** The one. */
    val data: List<CommerceSettings> = emptyList(),
) : Response()

/** What people see of a number's shop. */
@Serializable
public data class CommerceSettings(
    /** The catalog. */
    val id: String? = null,
    /** Whether people can put products into a cart. */
    @SerialName("is_cart_enabled")
    val isCartEnabled: Boolean? = null,
    /** Whether people see the catalog. */
    @SerialName("is_catalog_visible")
    val isCatalogVisible: Boolean? = null,
)

/** Show or hide a number's cart and catalog. */
@Serializable
public data class UpdateCommerceSettings(
    /** Whether people can put products into a cart; they can unless told. */
    @SerialName("is_cart_enabled")
    val isCartEnabled: Boolean? = null,
    /** Whether people see the catalog; they don't unless told. */
    @SerialName("is_catalog_visible")
    val isCatalogVisible: Boolean? = null,
    /** The client's own unless told. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Create a QR code and short link. */
@Serializable
public data class CreateQrCode(
    /** The text that the person sends: 1 to 140 characters. */
    @SerialName("prefilled_message")
    val prefilledMessage: String,
    /** Make a picture too. */
    @SerialName("generate_qr_image")
    val generateQrImage: QrImageType? = null,
    /** The client's own unless told. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Kinds of picture. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class QrImageType(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** SVG. */
        public val SVG: QrImageType = QrImageType("SVG")
        /** PNG. */
        public val PNG: QrImageType = QrImageType("PNG")
    }
}

/** A QR code and short link. */
@Serializable
public data class QrCode(
    /** The code. */
    val code: String,
    /** The text that the person sends. */
    @SerialName("prefilled_message")
    val prefilledMessage: String? = null,
    /** The short link: `https://wa.me/message/…`. */
    @SerialName("deep_link_url")
    val deepLinkUrl: String? = null,
    /** The picture. */
    @SerialName("qr_image_url")
    val qrImageUrl: String? = null,
    /** When it was created. For the platform's own apps. */
    @SerialName("creation_time")
    val creationTime: String? = null,
) : Response()

/** Change the text that a QR code stands for. */
@Serializable
public data class UpdateQrCode(
    /** The code. */
    val code: String,
    /** The text that the person sends: 1 to 140 characters. */
    @SerialName("prefilled_message")
    val prefilledMessage: String,
    /** The client's own unless told. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** List the QR codes of a number. */
@Serializable
public data class ListQrCodes(
    /**
     * What to tell of each, by commas: `code`, `prefilled_message`, `deep_link_url`, `creation_time`,
     * `qr_image_url.format(SVG)`. The first three unless told.
     */
    val fields: String? = null,
    /** Only this one. */
    val code: String? = null,
    /** How many on a page: 1 to 25, 25 unless told. */
    val limit: Long? = null,
    /** The page after this cursor. */
    val after: String? = null,
    /** The page before this cursor. */
    val before: String? = null,
    /** The client's own unless told. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** A page of QR codes. */
@Serializable
public data class QrCodes(
    /** The codes. */
    val data: List<QrCode> = emptyList(),
    /** The way to the other pages. */
    val paging: Paging? = null,
) : Response()

/** Get one QR code, in a list of one. */
@Serializable
public data class GetQrCode(
    /** The code. */
    val code: String,
    /** What to tell of it, as in the list. */
    val fields: String? = null,
    /** The client's own unless told. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Delete a QR code and its short link. */
@Serializable
public data class DeleteQrCode(
    /** The code. */
    val code: String,
    /** The client's own unless told. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Get a number's username. */
@Serializable
public data class GetUsername(
    /** The client's own unless told. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** A number's username. */
@Serializable
public data class Username(
    /** The username, if there is one. */
    val username: String? = null,
    /** Whether people see it. */
    val status: UsernameStatus? = null,
) : Response()

/** Whether people see a username. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class UsernameStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** They do. */
        public val APPROVED: UsernameStatus = UsernameStatus("approved")
        /** It is kept for you, but not shown yet. */
        public val RESERVED: UsernameStatus = UsernameStatus("reserved")
    }
}

/** Take a username for a number, or change it. */
@Serializable
public data class SetUsername(
    /**
     * 3 to 35 lower-case letters, digits, dots and underscores. The platform refuses what ends like a domain.
     * At least one letter; no dot at its ends nor two in a row; it doesn't begin with `www`.
     */
    val username: String,
    /** Whether to take it from another number of the portfolio (else code 147005). */
    @SerialName("transfer_action")
    val transferAction: UsernameTransfer? = null,
    /** The client's own unless told. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Whether to take a username from another number. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class UsernameTransfer(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Don't. */
        public val NONE: UsernameTransfer = UsernameTransfer("none")
        /** Do. */
        public val FORCE_TRANSFER: UsernameTransfer = UsernameTransfer("force_transfer")
    }
}

/** Give up a number's username. */
@Serializable
public data class DeleteUsername(
    /** The client's own unless told. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Get usernames that a number could take. */
@Serializable
public data class SuggestUsernames(
    /** The client's own unless told. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Usernames that a number could take. */
@Serializable
public data class UsernameSuggestions(
    /** Lists of them. */
    val data: List<UsernameSuggestionList> = emptyList(),
) : Response()

/** Usernames that a number could take. */
@Serializable
public data class UsernameSuggestionList(
    /** The usernames. */
    @SerialName("username_suggestions")
    val usernameSuggestions: List<String> = emptyList(),
)

/**
 * Block people: they can't write to the number any more, nor see it online. Only those who wrote in the last 24 hours, and
 * 64,000 in all.
 *
 * If one of them can't be blocked, the answer is error 139100; its body tells who was.
 */
@Serializable
public data class BlockUsers(
    /** The people. */
    @SerialName("block_users")
    val blockUsers: List<BlockedUser>,
    /** The client's own unless told. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** A person to block or unblock. */
@Serializable
public data class BlockedUser(
    /** Their phone number or WhatsApp id. */
    val user: String? = null,
    /** Their business-scoped user id; that of a parent is refused. */
    @SerialName("user_id")
    val userId: String? = null,
)

/** Who was blocked. */
@Serializable
public data class BlockedUsers(
    /** Who was, and who wasn't. */
    @SerialName("block_users")
    val blockUsers: BlockingOutcome? = null,
) : Response()

/** Who was blocked, and who wasn't. */
@Serializable
public data class BlockingOutcome(
    /** Those who were. */
    @SerialName("added_users")
    val addedUsers: List<BlockOutcome> = emptyList(),
    /** Those who weren't. */
    @SerialName("failed_users")
    val failedUsers: List<BlockOutcome> = emptyList(),
)

/** What became of one person. */
@Serializable
public data class BlockOutcome(
    /** Why it failed. */
    val errors: List<ItemError> = emptyList(),
    /** As you said them. */
    val input: String? = null,
    /** Their WhatsApp id. */
    @SerialName("wa_id")
    val waId: String? = null,
    /** Their business-scoped user id. */
    @SerialName("user_id")
    val userId: String? = null,
)

/**
 * Unblock people, so that they can write to the number again.
 *
 * If one of them can't be unblocked, the answer is error 139100; its body tells who was.
 */
@Serializable
public data class UnblockUsers(
    /** The people. */
    @SerialName("block_users")
    val blockUsers: List<BlockedUser>,
    /** The client's own unless told. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Who was unblocked. */
@Serializable
public data class UnblockedUsers(
    /** Who was, and who wasn't. */
    @SerialName("block_users")
    val blockUsers: UnblockOutcome? = null,
) : Response()

/** Who was unblocked, and who wasn't. */
@Serializable
public data class UnblockOutcome(
    /** Those who were. */
    @SerialName("removed_users")
    val removedUsers: List<BlockOutcome> = emptyList(),
    /** Those who were, as the guide's sample calls them. */
    @SerialName("added_users")
    val addedUsers: List<BlockOutcome> = emptyList(),
    /** Those who weren't. */
    @SerialName("failed_users")
    val failedUsers: List<BlockOutcome> = emptyList(),
)

/** List the people whom a number has blocked. */
@Serializable
public data class ListBlockedUsers(
    /** How many on a page. */
    val limit: Long? = null,
    /** The page after this cursor. */
    val after: String? = null,
    /** The page before this cursor. */
    val before: String? = null,
    /** The client's own unless told. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** A page of people who are blocked. */
@Serializable
public data class BlockList(
    /** The people. */
    val data: List<BlockListEntry> = emptyList(),
    /** The way to the other pages. */
    val paging: Paging? = null,
) : Response()

/** A person who is blocked. */
@Serializable
public data class BlockListEntry(
    /** The people, where the platform lists them one level deeper. */
    @SerialName("block_users")
    val blockUsers: List<BlockListEntry> = emptyList(),
    /** Their WhatsApp id. */
    @SerialName("wa_id")
    val waId: String? = null,
    /** Their business-scoped user id. */
    @SerialName("user_id")
    val userId: String? = null,
)

/** Have the platform forget a person's phone number. */
@Serializable
public data class ForgetContact(
    /** The person's business-scoped user id. */
    val bsuid: String,
    /** The client's own unless told. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Whether a person's phone number was forgotten. */
@Serializable
public data class ForgottenContact(
    /** Whether the call was good. */
    val success: Boolean? = null,
    /** Whether there was something to forget. */
    val deleted: Boolean? = null,
) : Response()

/** Get the account whose parent business-scoped user ids (`US.ENT.…`) a portfolio shares, and who shares them too. */
@Serializable
public data class GetParentBsuidAccount(
    /** The client's own unless told. */
    @SerialName("business_id")
    val businessId: String? = null,
)

/** An account by which linked portfolios know people by the same id. */
@Serializable
public data class ParentBsuidAccount(
    /** The portfolios: numbers of any of them can write to its parent ids. */
    @SerialName("enrolled_business_portfolios")
    val enrolledBusinessPortfolios: List<String> = emptyList(),
    /** Its id; nothing where the portfolio shares none. */
    @SerialName("parent_bsuid_account_id")
    val parentBsuidAccountId: String? = null,
) : Response()

/** List messages of a number and what became of them. */
@Serializable
public data class ListMessageHistory(
    /** Only this message. */
    @SerialName("message_id")
    val messageId: String? = null,
    /** What to tell of each, by commas: `id`, `message_id`, `events`. The first two unless told. */
    val fields: String? = null,
    /** How many on a page: 1 to 100, 25 unless told. */
    val limit: Long? = null,
    /** The page after this cursor. */
    val after: String? = null,
    /** The page before this cursor. */
    val before: String? = null,
    /** The client's own unless told. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** A page of messages. */
@Serializable
public data class MessageHistory(
    /** The messages. */
    val data: List<MessageHistoryEntry> = emptyList(),
    /** The way to the other pages. */
    val paging: Paging? = null,
) : Response()

/** A message in the history. */
@Serializable
public data class MessageHistoryEntry(
    /** The entry's id. */
    val id: String,
    /** The message. */
    @SerialName("message_id")
    val messageId: String? = null,
    /** What became of it. */
    val events: HistoryEvents? = null,
)

/** A page of what became of a message. */
@Serializable
public data class HistoryEvents(
    /** What became of it. */
    val data: List<HistoryEvent> = emptyList(),
    /** The way to the other pages. */
    val paging: Paging? = null,
)

/** Something that became of a message, and whether you were told. */
@Serializable
public data class HistoryEvent(
    /** Its id. */
    val id: String? = null,
    /** What it is. */
    @SerialName("delivery_status")
    val deliveryStatus: HistoryStatus? = null,
    /** Whether you were told by webhook: `PENDING`, `DELIVERED`, `FAILED`, `RETRYING`. */
    @SerialName("webhook_update_state")
    val webhookUpdateState: String? = null,
    /** When. */
    val timestamp: String? = null,
    /** Which app was told. */
    val application: HistoryApplication? = null,
    /** Where it was told. */
    @SerialName("webhook_uri")
    val webhookUri: String? = null,
    /** What went wrong. */
    @SerialName("error_description")
    val errorDescription: String? = null,
)

/** What became of a message. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class HistoryStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** It went out. */
        public val SENT: HistoryStatus = HistoryStatus("SENT")
        /** It arrived. */
        public val DELIVERED: HistoryStatus = HistoryStatus("DELIVERED")
        /** It was read. */
        public val READ: HistoryStatus = HistoryStatus("READ")
        /** It failed. */
        public val FAILED: HistoryStatus = HistoryStatus("FAILED")
        /** It was deleted. */
        public val DELETED: HistoryStatus = HistoryStatus("DELETED")
    }
}

/** An app that was told. */
@Serializable
public data class HistoryApplication(
    /** Its id. */
    val id: String? = null,
    /** Its name. */
    val name: String? = null,
)

/** List what became of one message. */
@Serializable
public data class ListMessageHistoryEvents(
    /** The message's entry in the history. */
    @SerialName("message_history_id")
    val messageHistoryId: String,
    /** Only these states. */
    @SerialName("status_filter")
    val statusFilter: HistoryStatus? = null,
    /** What to tell of each, by commas. */
    val fields: String? = null,
    /** How many on a page: 1 to 100, 25 unless told. */
    val limit: Long? = null,
    /** The page after this cursor. */
    val after: String? = null,
    /** The page before this cursor. */
    val before: String? = null,
)

/** A page of what became of a message. */
@Serializable
public data class MessageHistoryEvents(
    /** What became of it. */
    val data: List<HistoryEdge> = emptyList(),
    /** The way to the other pages. */
    val paging: Paging? = null,
) : Response()

/** Something that became of a message, and its place in the list. */
@Serializable
public data class HistoryEdge(
    /** What it is. */
    val node: HistoryNode,
    /** Its place. */
    val cursor: String? = null,
)

/** Something that became of a message. */
@Serializable
public data class HistoryNode(
    /** Its id. */
    val id: String? = null,
    /** What it is. */
    @SerialName("delivery_status")
    val deliveryStatus: HistoryStatus? = null,
    /** When it happened. */
    @SerialName("occurrence_timestamp")
    val occurrenceTimestamp: String? = null,
    /** When it was known. */
    @SerialName("status_timestamp")
    val statusTimestamp: String? = null,
    /** What went wrong. */
    @SerialName("error_description")
    val errorDescription: String? = null,
    /** Which app was told. */
    val application: HistoryApplication? = null,
)

/** Get where a number's application for the badge stands. */
@Serializable
public data class GetOfficialBusinessAccount(
    /** What to tell, by commas: `oba_status`, `status_message`. Both unless told. */
    val fields: String? = null,
    /** The client's own unless told. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/**
 * Apply for the badge. After a refusal, again in 30 days.
 *
 * The platform's guide describes an application by `business_website_url` and what follows it; its OpenAPI file by `action`
 * and `application_data`. Both pass.
 */
@Serializable
public data class ApplyForOfficialBusinessAccount(
    /** The business's website. */
    @SerialName("business_website_url")
    val businessWebsiteUrl: String? = null,
    /** Where it does most of its business. */
    @SerialName("primary_country_of_operation")
    val primaryCountryOfOperation: String? = null,
    /** In which language. */
    @SerialName("primary_language")
    val primaryLanguage: String? = null,
    /** The business or brand that it belongs to. */
    @SerialName("parent_business_or_brand")
    val parentBusinessOrBrand: String? = null,
    /** Up to 5 pages that show that the business is well known. */
    @SerialName("supporting_links")
    val supportingLinks: List<String>? = null,
    /** What else there is to say. */
    @SerialName("additional_supporting_information")
    val additionalSupportingInformation: String? = null,
    /** Instead of all that: apply, or take it back. */
    val action: OfficialBusinessAccountAction? = null,
    /** With `action`: about the business. */
    @SerialName("application_data")
    val applicationData: OfficialBusinessAccountApplication? = null,
    /** The client's own unless told. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** What to do with an application. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class OfficialBusinessAccountAction(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Apply. */
        public val SUBMIT_APPLICATION: OfficialBusinessAccountAction = OfficialBusinessAccountAction("SUBMIT_APPLICATION")
        /** Take it back. */
        public val WITHDRAW_APPLICATION: OfficialBusinessAccountAction = OfficialBusinessAccountAction("WITHDRAW_APPLICATION")
        /** Apply again. */
        public val RESUBMIT_APPLICATION: OfficialBusinessAccountAction = OfficialBusinessAccountAction("RESUBMIT_APPLICATION")
    }
}

/** About a business that applies. */
@Serializable
public data class OfficialBusinessAccountApplication(
    /** Its name: up to 255 characters. */
    @SerialName("business_name")
    val businessName: String? = null,
    /** What it does: up to 1000 characters. */
    @SerialName("business_description")
    val businessDescription: String? = null,
    /** Its website. */
    @SerialName("website_url")
    val websiteUrl: String? = null,
    /** Where to write to. */
    @SerialName("contact_email")
    val contactEmail: String? = null,
)

/** What became of what was asked. */
@Serializable
public data class OfficialBusinessAccountUpdate(
    /** Whether it was done. */
    val success: Boolean? = null,
    /** The same, for people. */
    val message: String? = null,
    /** Where the application stands now. */
    @SerialName("updated_status")
    val updatedStatus: OfficialBusinessAccount? = null,
    /** The number under which it is looked at. */
    @SerialName("tracking_id")
    val trackingId: String? = null,
) : Response()

/** Get what a business has told, in a list of one. */
@Serializable
public data class GetComplianceInfo(
    /** What to tell, by commas; all unless told. */
    val fields: String? = null,
    /** The client's own unless told. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** What a business has told, in a list of one. */
@Serializable
public data class ComplianceInfoList(
    /** The one. */
    val data: List<ComplianceInfo> = emptyList(),
) : Response()

/** What a business has told. */
@Serializable
public data class ComplianceInfo(
    /** The account. */
    @SerialName("whatsapp_business_account_id")
    val whatsappBusinessAccountId: String? = null,
    /** The name of the business. */
    @SerialName("entity_name")
    val entityName: String? = null,
    /** Its legal form. */
    @SerialName("entity_type")
    val entityType: EntityType? = null,
    /** Its legal form, if it is none of those. */
    @SerialName("entity_type_custom")
    val entityTypeCustom: String? = null,
    /** Whether it is registered. */
    @SerialName("is_registered")
    val isRegistered: Boolean? = null,
    /** Who looks after complaints. */
    @SerialName("grievance_officer_details")
    val grievanceOfficerDetails: ContactDetails? = null,
    /** Who looks after customers. */
    @SerialName("customer_care_details")
    val customerCareDetails: ContactDetails? = null,
)

/** Legal forms. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class EntityType(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** A limited liability partnership. */
        public val LIMITED_LIABILITY_PARTNERSHIP: EntityType = EntityType("LIMITED_LIABILITY_PARTNERSHIP")
        /** A sole proprietorship. */
        public val SOLE_PROPRIETORSHIP: EntityType = EntityType("SOLE_PROPRIETORSHIP")
        /** A partnership. */
        public val PARTNERSHIP: EntityType = EntityType("PARTNERSHIP")
        /** A public company. */
        public val PUBLIC_COMPANY: EntityType = EntityType("PUBLIC_COMPANY")
        /** A private company. */
        public val PRIVATE_COMPANY: EntityType = EntityType("PRIVATE_COMPANY")
        /** Another. */
        public val OTHER: EntityType = EntityType("OTHER")
    }
}

/** Who looks after something, and how to reach them. */
@Serializable
public data class ContactDetails(
    /** Their name. */
    val name: String? = null,
    /** Their email address. */
    val email: String? = null,
    /** Their mobile number. */
    @SerialName("mobile_number")
    val mobileNumber: String? = null,
    /** Their landline number. */
    @SerialName("landline_number")
    val landlineNumber: String? = null,
)

/**
 * Tell what the law of India wants to know.
 * `OTHER` goes with `entity_type_custom`; `is_registered` is for `OTHER` and `PARTNERSHIP` only.
 */
@Serializable
public data class UpdateComplianceInfo(
    /** The name of the business: 2 to 128 characters. */
    @SerialName("entity_name")
    val entityName: String,
    /** Its legal form. */
    @SerialName("entity_type")
    val entityType: EntityType,
    /** Who looks after complaints. */
    @SerialName("grievance_officer_details")
    val grievanceOfficerDetails: GrievanceOfficer,
    /** Who looks after customers. */
    @SerialName("customer_care_details")
    val customerCareDetails: CustomerCare,
    /** With `OTHER`: its legal form, up to 1024 characters. */
    @SerialName("entity_type_custom")
    val entityTypeCustom: String? = null,
    /** With `OTHER` or `PARTNERSHIP`: whether it is registered. */
    @SerialName("is_registered")
    val isRegistered: Boolean? = null,
    /** The client's own unless told. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Who looks after complaints. */
@Serializable
public data class GrievanceOfficer(
    /** Their name: 1 to 128 characters. */
    val name: String,
    /**
     * Their email address: up to 128 characters.
     * It has an `@`.
     */
    val email: String,
    /** Their mobile number, in E.164. */
    @SerialName("mobile_number")
    val mobileNumber: String? = null,
    /** Their landline number, in E.164. */
    @SerialName("landline_number")
    val landlineNumber: String? = null,
)

/** Who looks after customers. */
@Serializable
public data class CustomerCare(
    /**
     * Their email address: up to 128 characters.
     * It has an `@`.
     */
    val email: String,
    /** Their mobile number, in E.164. */
    @SerialName("mobile_number")
    val mobileNumber: String? = null,
    /** Their landline number, in E.164. */
    @SerialName("landline_number")
    val landlineNumber: String? = null,
)

/** Get the key that is set. */
@Serializable
public data class GetEncryptionKey(
    /** What to tell, by commas; all unless told. */
    val fields: String? = null,
    /** The client's own unless told. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** The key that is set: here, or in a list of one. */
@Serializable
public data class BusinessEncryption(
    /** The list of one, as the platform mostly answers. */
    val data: List<EncryptionKey> = emptyList(),
    /** The key, where there is no list. */
    @SerialName("business_public_key")
    val businessPublicKey: String? = null,
    /** Whether it is signed rightly, where there is no list. */
    @SerialName("business_public_key_signature_status")
    val businessPublicKeySignatureStatus: KeySignatureStatus? = null,
) : Response()

/** A key, and whether it is signed rightly. */
@Serializable
public data class EncryptionKey(
    /** The key, as PEM. */
    @SerialName("business_public_key")
    val businessPublicKey: String? = null,
    /** Whether it is signed rightly. */
    @SerialName("business_public_key_signature_status")
    val businessPublicKeySignatureStatus: KeySignatureStatus? = null,
)

/** Whether a key is signed rightly. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class KeySignatureStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** It is. */
        public val VALID: KeySignatureStatus = KeySignatureStatus("VALID")
        /** It isn't: set it again. */
        public val MISMATCH: KeySignatureStatus = KeySignatureStatus("MISMATCH")
    }
}

/** Set the key: the public half. Its private half decrypts what your endpoint receives. */
@Serializable
public data class SetEncryptionKey(
    /** An RSA key of 2048 bits, as PEM. */
    @SerialName("business_public_key")
    val businessPublicKey: String,
    /** The client's own unless told. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Begin the upload of a sample for a template, or of a profile picture: the answer is the session to upload into. */
@Serializable
public data class StartUpload(
    /** The file's size in bytes. */
    @SerialName("file_length")
    val fileLength: Long,
    /**
     * Its MIME type: `application/pdf`, `image/jpeg`, `image/jpg`, `image/png` or `video/mp4`.
     * The platform takes PDF, JPEG, PNG and MP4.
     */
    @SerialName("file_type")
    val fileType: String,
    /** Its name. */
    @SerialName("file_name")
    val fileName: String? = null,
    /** `attachment`, as it is unless told. */
    @SerialName("session_type")
    val sessionType: String? = null,
    /** The client's own unless told. */
    @SerialName("app_id")
    val appId: String? = null,
)

/** A session to upload into. */
@Serializable
public data class UploadSession(
    /** Its id: keep the whole of it, its query part included. */
    val id: String,
) : Response()

/** Find out how much of an upload has arrived, to go on from there. */
@Serializable
public data class GetUpload(
    /** The session, its query part included: `upload:MTphd…?sig=…`. */
    @SerialName("upload_id")
    val uploadId: String,
)

/** How much of an upload has arrived. */
@Serializable
public data class UploadProgress(
    /** The session. */
    val id: String,
    /** The bytes that have arrived: go on from here. */
    @SerialName("file_offset")
    val fileOffset: Long,
) : Response()

/** Upload a file's bytes, from the offset at which an earlier attempt stopped, into a session that was begun for it. */
@Serializable
public data class AppendUpload(
    /** The session, its query part included: `upload:MTphd…?sig=…`. */
    @SerialName("upload_id")
    val uploadId: String,
    /** How many bytes have arrived before these: 0 to begin with. */
    @SerialName("file_offset")
    val fileOffset: Long,
)

/** What a template's sample or a profile picture is set with. It isn't a media id, and can't be sent. */
@Serializable
public data class UploadHandle(
    /** The handle. */
    val h: String,
) : Response()

/** Get a WhatsApp Business account: its name, review, limits and what is switched on. */
@Serializable
public data class GetAccount(
    /** What to tell of it, by commas, as in `id,name,marketing_messages_onboarding_status`; a few things unless told. */
    val fields: String? = null,
    /** The client's own unless told. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** A WhatsApp Business account. Only what was asked for is there. */
@Serializable
public data class Account(
    /** Its id. */
    val id: String? = null,
    /** Its name. */
    val name: String? = null,
    /** Its time zone, by the platform's number for it. */
    @SerialName("timezone_id")
    val timezoneId: String? = null,
    /** What its templates were told apart by on the On-Premises API. */
    @SerialName("message_template_namespace")
    val messageTemplateNamespace: String? = null,
    /** Where the review of the account stands. */
    @SerialName("account_review_status")
    val accountReviewStatus: AccountReviewStatus? = null,
    /** Where the verification of the business stands: `verified`, `not_verified`, `pending` and others, in either case. */
    @SerialName("business_verification_status")
    val businessVerificationStatus: String? = null,
    /** `ACTIVE`, or why it isn't. */
    val status: String? = null,
    /** Its country, by two letters. */
    val country: String? = null,
    /** What is billed in, by ISO 4217. */
    val currency: String? = null,
    /** Where the business is, by two letters. */
    @SerialName("primary_business_location")
    val primaryBusinessLocation: String? = null,
    /** When it was created. */
    @SerialName("creation_time")
    val creationTime: String? = null,
    /** Who owns it: `SELF_OWNED`, `CLIENT_OWNED` or `ON_BEHALF_OF`. */
    @SerialName("ownership_type")
    val ownershipType: String? = null,
    /** The portfolio that owns it. */
    @SerialName("owner_business_info")
    val ownerBusinessInfo: AccountOwner? = null,
    /** The portfolio that it is kept for, where a partner owns it. */
    @SerialName("on_behalf_of_business_info")
    val onBehalfOfBusinessInfo: AccountOwner? = null,
    /** What pays for it. */
    @SerialName("primary_funding_id")
    val primaryFundingId: String? = null,
    /** What its bills carry. */
    @SerialName("purchase_order_number")
    val purchaseOrderNumber: String? = null,
    /** Whether templates are analysed. */
    @SerialName("is_enabled_for_insights")
    val isEnabledForInsights: Boolean? = null,
    /** Whether partners share it. */
    @SerialName("is_shared_with_partners")
    val isSharedWithPartners: Boolean? = null,
    /** Whether it can use the Marketing Messages API: `ELIGIBLE`, `ONBOARDED`, or what is in the way. */
    @SerialName("marketing_messages_onboarding_status")
    val marketingMessagesOnboardingStatus: String? = null,
    /** Whether marketing templates go by the Marketing Messages API alone. */
    @SerialName("disable_marketing_messages_on_cloud_api")
    val disableMarketingMessagesOnCloudApi: Boolean? = null,
    /** Whether templates that weren't sent for 12 months are archived. */
    @SerialName("template_auto_archival_enabled")
    val templateAutoArchivalEnabled: Boolean? = null,
    /**
     * How many people the portfolio may write to in 24 hours, outside customer service windows: `TIER_250` to
     * `TIER_UNLIMITED`.
     */
    @SerialName("whatsapp_business_manager_messaging_limit")
    val whatsappBusinessManagerMessagingLimit: String? = null,
    /** How the platform may change marketing templates, in the form in which it tells it. */
    @SerialName("degrees_of_freedom_spec")
    val degreesOfFreedomSpec: AccountFreedom? = null,
    /** Whether messages can be sent, and what is in the way. */
    @SerialName("health_status")
    val healthStatus: HealthStatus? = null,
) : Response()

/** Where the review of an account stands. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class AccountReviewStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** It may be used. */
        public val APPROVED: AccountReviewStatus = AccountReviewStatus("APPROVED")
        /** It is under review. */
        public val PENDING: AccountReviewStatus = AccountReviewStatus("PENDING")
        /** It was refused. */
        public val REJECTED: AccountReviewStatus = AccountReviewStatus("REJECTED")
        /** It may be used in part. */
        public val RESTRICTED: AccountReviewStatus = AccountReviewStatus("RESTRICTED")
        /** The portfolio has as many accounts as it may have. */
        public val LIMIT_REACHED: AccountReviewStatus = AccountReviewStatus("LIMIT_REACHED")
    }
}

/** A portfolio that has to do with an account. */
@Serializable
public data class AccountOwner(
    /** The portfolio. */
    val id: String? = null,
    /** Its name. */
    val name: String? = null,
    /** Whether the account is kept for it with its consent. */
    val status: String? = null,
    /** What it has to do with the account. */
    val type: String? = null,
    /** Whether it has accepted the terms of the Marketing Messages API. */
    @SerialName("marketing_messages_onboarding_status")
    val marketingMessagesOnboardingStatus: MarketingTerms? = null,
)

/** Whether a portfolio has accepted the terms of the Marketing Messages API. */
@Serializable
public data class MarketingTerms(
    /** `TERM_OF_SERVICE_SIGNED`, `REQUEST_SENT` or `NOT_STARTED`. */
    val status: String? = null,
    /** Since which day, as in `2025-08-13`. */
    val time: String? = null,
)

/** How the platform may change marketing templates. */
@Serializable
public data class AccountFreedom(
    /** One item. */
    val data: List<AccountFeatures> = emptyList(),
)

/** How the platform may change marketing templates. */
@Serializable
public data class AccountFeatures(
    /** One item: `OPT_IN` or `OPT_OUT` by the name of what is changed. */
    @SerialName("creative_features_spec")
    val creativeFeaturesSpec: List<Map<String, String>> = emptyList(),
)

/** Change a WhatsApp Business account. What isn't said stays as it is. */
@Serializable
public data class UpdateAccount(
    /** Whether marketing templates go by `marketing_messages.send` alone: `messages.send` refuses them then (code 131063). */
    @SerialName("disable_marketing_messages_on_cloud_api")
    val disableMarketingMessagesOnCloudApi: Boolean? = null,
    /** How the platform may change marketing templates to make people look. */
    @SerialName("degrees_of_freedom_spec")
    val degreesOfFreedomSpec: DegreesOfFreedom? = null,
    /** Whether templates that weren't sent for 12 months are archived. */
    @SerialName("template_auto_archival_enabled")
    val templateAutoArchivalEnabled: Boolean? = null,
    /** `true` lets templates be analysed. It can't be taken back. */
    @SerialName("is_enabled_for_insights")
    val isEnabledForInsights: Boolean? = null,
    /** Its name: 1 to 100 characters. Documented in the platform's OpenAPI file only. */
    val name: String? = null,
    /** Its time zone, by the platform's number for it. Documented in the platform's OpenAPI file only. */
    @SerialName("timezone_id")
    val timezoneId: String? = null,
    /** The client's own unless told. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** How the platform may change marketing templates. */
@Serializable
public data class DegreesOfFreedom(
    /**
     * What is switched on or off, by its name: `image_brightness_and_contrast`, `image_touchups`, `add_text_overlay`,
     * `image_animation`, `image_background_gen`, `auto_promotion_tag`, `text_extraction_for_headline`,
     * `text_extraction_for_tap_target`, `product_extensions`, `text_formatting_optimization`.
     */
    @SerialName("creative_features_spec")
    val creativeFeaturesSpec: Map<String, CreativeFeature>,
)

/** Whether the platform may make one kind of change. */
@Serializable
public data class CreativeFeature(
    /** Whether it may. */
    @SerialName("enroll_status")
    val enrollStatus: EnrollStatus,
)

/** Whether the platform may do something. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class EnrollStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** It may. */
        public val OPT_IN: EnrollStatus = EnrollStatus("OPT_IN")
        /** It may not. */
        public val OPT_OUT: EnrollStatus = EnrollStatus("OPT_OUT")
    }
}

/** An account that was changed. */
@Serializable
public data class UpdatedAccount(
    /** Whether it was. */
    val success: Boolean? = null,
    /** The account, where `is_enabled_for_insights` was set. */
    val id: String? = null,
) : Response()

/**
 * Create a template and have it reviewed. Up to 100 an hour for each WhatsApp Business account.
 * `message_send_ttl_seconds` is in the range of the category.
 */
@Serializable
public data class CreateTemplate(
    /** Up to 512 lower-case letters, digits and underscores; one template for each name and language. */
    val name: String,
    /** As in `en_US`. */
    val language: String,
    /** What it is for. The platform may decide that it is marketing. */
    val category: TemplateCategory,
    /**
     * Its parts, one of them a body.
     * Exactly one of them is a body.
     */
    val components: List<NewComponent>,
    /** How parameters are written: `{{1}}`, as unless told, or `{{first_name}}`. */
    @SerialName("parameter_format")
    val parameterFormat: ParameterFormat? = null,
    /**
     * For how long to try to deliver it, in seconds: 30 to 900 for authentication, 30 to 43,200 for utility, 43,200 to
     * 2,592,000 for marketing. -1 is 30 days for the first two.
     */
    @SerialName("message_send_ttl_seconds")
    val messageSendTtlSeconds: Long? = null,
    /** Don't count clicks on its links. */
    @SerialName("cta_url_link_tracking_opted_out")
    val ctaUrlLinkTrackingOptedOut: Boolean? = null,
    /** Had a meaning until April 2025; the platform recategorises now whether it is there or not. */
    @SerialName("allow_category_change")
    val allowCategoryChange: Boolean? = null,
    /** The client's own unless told. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** A part of a new template. */
@Serializable
public sealed class NewComponent {
    /** On top. */
    @Serializable
    @SerialName("HEADER")
    public data class Header(@SerialName("^value") val value: wabakit.NewHeader) : NewComponent()

    /** The text. */
    @Serializable
    @SerialName("BODY")
    public data class Body(@SerialName("^value") val value: wabakit.NewBody) : NewComponent()

    /** Small text below. */
    @Serializable
    @SerialName("FOOTER")
    public data class Footer(@SerialName("^value") val value: wabakit.NewFooter) : NewComponent()

    /** Buttons. */
    @Serializable
    @SerialName("BUTTONS")
    public data class Buttons(@SerialName("^value") val value: wabakit.NewButtons) : NewComponent()
}

/** What stands on top of a new template. */
@Serializable
public data class NewHeader(
    /** The kind of header. */
    val format: HeaderFormat,
    /** For a text header: up to 60 characters with at most one parameter. */
    val text: String? = null,
    /** A sample of what will fill it. */
    val example: HeaderExample? = null,
)

/** Kinds of header. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class HeaderFormat(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Text. */
        public val TEXT: HeaderFormat = HeaderFormat("TEXT")
        /** A picture. */
        public val IMAGE: HeaderFormat = HeaderFormat("IMAGE")
        /** A video. */
        public val VIDEO: HeaderFormat = HeaderFormat("VIDEO")
        /** A document (PDF). */
        public val DOCUMENT: HeaderFormat = HeaderFormat("DOCUMENT")
        /** A moving picture, by the Marketing Messages API only. */
        public val GIF: HeaderFormat = HeaderFormat("GIF")
        /** A place. */
        public val LOCATION: HeaderFormat = HeaderFormat("LOCATION")
        /** A product. */
        public val PRODUCT: HeaderFormat = HeaderFormat("PRODUCT")
    }
}

/** A sample of what will fill a header. */
@Serializable
public data class HeaderExample(
    /** For a parameter with a number. */
    @SerialName("header_text")
    val headerText: List<String>? = null,
    /** For a parameter with a name. */
    @SerialName("header_text_named_params")
    val headerTextNamedParams: List<NamedExample>? = null,
    /** For a picture, video or document: the handle of a resumable upload. */
    @SerialName("header_handle")
    val headerHandle: List<String>? = null,
)

/** A sample for a parameter with a name. */
@Serializable
public data class NamedExample(
    /** The parameter's name: lower-case letters and underscores. */
    @SerialName("param_name")
    val paramName: String,
    /** The sample. */
    val example: String,
)

/** The text of a new template. */
@Serializable
public data class NewBody(
    /** Up to 1024 characters; not for authentication, which has a text of its own. */
    val text: String? = null,
    /** Samples of what will fill it. */
    val example: BodyExample? = null,
    /** For authentication: add the advice not to share the code. */
    @SerialName("add_security_recommendation")
    val addSecurityRecommendation: Boolean? = null,
)

/** Samples of what will fill a text. */
@Serializable
public data class BodyExample(
    /** For parameters with numbers: a list that holds one list of values. */
    @SerialName("body_text")
    val bodyText: List<List<String>>? = null,
    /** For parameters with names. */
    @SerialName("body_text_named_params")
    val bodyTextNamedParams: List<NamedExample>? = null,
)

/** Small text below a new template. */
@Serializable
public data class NewFooter(
    /** Up to 60 characters. */
    val text: String? = null,
    /** For authentication: for how long the code is good, in minutes (1 to 90). */
    @SerialName("code_expiration_minutes")
    val codeExpirationMinutes: Long? = null,
)

/** The buttons of a new template. */
@Serializable
public data class NewButtons(
    /**
     * Up to 10, quick replies all in a row.
     * Quick replies stand next to each other.
     * At most two buttons open pages, one calls a number and one copies a code.
     */
    val buttons: List<NewButton>,
)

/** A button of a new template. */
@Serializable
public sealed class NewButton {
    /** Answers with its text. */
    @Serializable
    @SerialName("QUICK_REPLY")
    public data class QuickReply(@SerialName("^value") val value: wabakit.NewQuickReply) : NewButton()

    /** Opens a page. Up to two. */
    @Serializable
    @SerialName("URL")
    public data class Url(@SerialName("^value") val value: wabakit.NewUrlButton) : NewButton()

    /** Calls a number. Up to one. */
    @Serializable
    @SerialName("PHONE_NUMBER")
    public data class PhoneNumber(@SerialName("^value") val value: wabakit.NewPhoneButton) : NewButton()

    /** Copies a code. Up to one. */
    @Serializable
    @SerialName("COPY_CODE")
    public data class CopyCode(@SerialName("^value") val value: wabakit.NewCopyCodeButton) : NewButton()
}

/** A button that answers with its text. */
@Serializable
public data class NewQuickReply(
    /** Up to 25 characters. */
    val text: String,
)

/** A button that opens a page. */
@Serializable
public data class NewUrlButton(
    /** Up to 25 characters. */
    val text: String,
    /** Up to 2000 characters, with at most one parameter, at the very end. */
    val url: String,
    /** With a parameter: one whole URL as a sample. */
    val example: List<String>? = null,
)

/** A button that calls a number. */
@Serializable
public data class NewPhoneButton(
    /** Up to 25 characters. */
    val text: String,
    /** Up to 20 characters. */
    @SerialName("phone_number")
    val phoneNumber: String,
)

/** A button that copies a code. */
@Serializable
public data class NewCopyCodeButton(
    /** A sample of the code, up to 20 characters. */
    val example: String,
)

/** How a template's parameters are written. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class ParameterFormat(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** `{{first_name}}` */
        public val NAMED: ParameterFormat = ParameterFormat("NAMED")
        /** `{{1}}` */
        public val POSITIONAL: ParameterFormat = ParameterFormat("POSITIONAL")
    }
}

/** A template that is under review. */
@Serializable
public data class CreatedTemplate(
    /** Its id. */
    val id: String,
    /** The state of its review. */
    val status: TemplateStatus? = null,
    /** The category that the platform gave it. */
    val category: TemplateCategory? = null,
) : Response()

/** A template's state. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class TemplateStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** It can be sent. */
        public val APPROVED: TemplateStatus = TemplateStatus("APPROVED")
        /** It is under review. */
        public val PENDING: TemplateStatus = TemplateStatus("PENDING")
        /** It was refused. */
        public val REJECTED: TemplateStatus = TemplateStatus("REJECTED")
        /** Held back for a while because of bad quality. */
        public val PAUSED: TemplateStatus = TemplateStatus("PAUSED")
        /** Held back for good because of bad quality. */
        public val DISABLED: TemplateStatus = TemplateStatus("DISABLED")
        /** It was refused, and somebody looks again. */
        public val IN_APPEAL: TemplateStatus = TemplateStatus("IN_APPEAL")
        /** It is deleted when the last message with it has arrived. */
        public val PENDING_DELETION: TemplateStatus = TemplateStatus("PENDING_DELETION")
        /** It was deleted. */
        public val DELETED: TemplateStatus = TemplateStatus("DELETED")
        /** The account has as many templates as it may have. */
        public val LIMIT_EXCEEDED: TemplateStatus = TemplateStatus("LIMIT_EXCEEDED")
        /** It wasn't sent for long, or was put away. */
        public val ARCHIVED: TemplateStatus = TemplateStatus("ARCHIVED")
    }
}

/** Create a template of one that the platform wrote. It is mostly approved at once, and keeps its words. */
@Serializable
public data class CreateTemplateFromLibrary(
    /** Up to 512 lower-case letters, digits and underscores; one template for each name and language. */
    val name: String,
    /** As in `en_US`. */
    val language: String,
    /** The category of the template in the library. */
    val category: TemplateCategory,
    /** The name of the template in the library. */
    @SerialName("library_template_name")
    val libraryTemplateName: String,
    /** What its buttons do, in their order. */
    @SerialName("library_template_button_inputs")
    val libraryTemplateButtonInputs: List<LibraryButton>? = null,
    /** What its text says besides. */
    @SerialName("library_template_body_inputs")
    val libraryTemplateBodyInputs: LibraryBody? = null,
    /** The client's own unless told. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** What a button of a library's template does. */
@Serializable
public data class LibraryButton(
    /** The kind of button. */
    val type: LibraryButtonType,
    /** `URL`: the page. */
    val url: LibraryUrl? = null,
    /** `PHONE_NUMBER`: the number, up to 20 characters. */
    @SerialName("phone_number")
    val phoneNumber: String? = null,
    /** `OTP`: how the code gets into your app. */
    @SerialName("otp_type")
    val otpType: OtpType? = null,
    /** `OTP`: your apps, which get the code without being copied into. */
    @SerialName("supported_apps")
    val supportedApps: List<SupportedApp>? = null,
    /** `OTP`: accepts the terms of codes that nobody taps. */
    @SerialName("zero_tap_terms_accepted")
    val zeroTapTermsAccepted: Boolean? = null,
)

/** Kinds of button in the library. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class LibraryButtonType(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Opens a page. */
        public val URL: LibraryButtonType = LibraryButtonType("URL")
        /** Calls a number. */
        public val PHONE_NUMBER: LibraryButtonType = LibraryButtonType("PHONE_NUMBER")
        /** Answers with its text. */
        public val QUICK_REPLY: LibraryButtonType = LibraryButtonType("QUICK_REPLY")
        /** Brings a one-time code into an app. */
        public val OTP: LibraryButtonType = LibraryButtonType("OTP")
    }
}

/** The page that a button opens. */
@Serializable
public data class LibraryUrl(
    /** Up to 2000 characters, with at most one parameter, at the very end. */
    @SerialName("base_url")
    val baseUrl: String,
    /** With a parameter: one whole URL as a sample. */
    @SerialName("url_suffix_example")
    val urlSuffixExample: String? = null,
)

/** How a one-time code gets into an app. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class OtpType(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** The person copies it. */
        public val COPY_CODE: OtpType = OtpType("COPY_CODE")
        /** By one tap. */
        public val ONE_TAP: OtpType = OtpType("ONE_TAP")
        /** By itself. */
        public val ZERO_TAP: OtpType = OtpType("ZERO_TAP")
    }
}

/** An app for Android that gets one-time codes. */
@Serializable
public data class SupportedApp(
    /** Its package, as in `com.example.app`. */
    @SerialName("package_name")
    val packageName: String,
    /** The hash of the key that it is signed with. */
    @SerialName("signature_hash")
    val signatureHash: String,
)

/** What the text of a library's template says besides. */
@Serializable
public data class LibraryBody(
    /** Whom to call. */
    @SerialName("add_contact_number")
    val addContactNumber: Boolean? = null,
    /** Where to learn more. */
    @SerialName("add_learn_more_link")
    val addLearnMoreLink: Boolean? = null,
    /** That the code isn't to be shared. */
    @SerialName("add_security_recommendation")
    val addSecurityRecommendation: Boolean? = null,
    /** Where to track the parcel. */
    @SerialName("add_track_package_link")
    val addTrackPackageLink: Boolean? = null,
    /** For how long the code is good, in minutes: 1 to 90. */
    @SerialName("code_expiration_minutes")
    val codeExpirationMinutes: Long? = null,
)

/** List the templates of a WhatsApp Business account. */
@Serializable
public data class ListTemplates(
    /** Only those with this name, in all their languages. */
    val name: String? = null,
    /** Only those with this in their texts. */
    val content: String? = null,
    /** Only those with this in their name or texts. */
    @SerialName("name_or_content")
    val nameOrContent: String? = null,
    /** Only those in these languages, as in `en_US`. */
    val language: List<String>? = null,
    /** Only those of these categories. */
    val category: List<TemplateCategory>? = null,
    /** Only those that the platform finds to be of another category than they are: this one. */
    @SerialName("correct_category")
    val correctCategory: TemplateCategory? = null,
    /** Only those in these states. */
    val status: List<TemplateStatus>? = null,
    /** Only those that people rate like this. */
    @SerialName("quality_score")
    val qualityScore: List<QualityScore>? = null,
    /** Only those that you made, or that Direct Send made of messages. */
    val source: TemplateSource? = null,
    /** Only those that were changed since then, in seconds since 1970. */
    val since: Long? = null,
    /** Only those that were changed until then, in seconds since 1970. */
    val until: Long? = null,
    /** What to tell of each, by commas, as in `name,status,quality_score`; a few things unless told. */
    val fields: String? = null,
    /**
     * What to tell of all, by commas: `total_count`, `message_template_count`, `message_template_limit`,
     * `are_translations_complete`.
     */
    val summary: String? = null,
    /** How many on a page. */
    val limit: Long? = null,
    /** The page after this cursor. */
    val after: String? = null,
    /** The page before this cursor. */
    val before: String? = null,
    /** The client's own unless told. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** How people rate a template. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class QualityScore(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Well. */
        public val GREEN: QualityScore = QualityScore("GREEN")
        /** So-so: it may be paused soon. */
        public val YELLOW: QualityScore = QualityScore("YELLOW")
        /** Badly: it may be paused. */
        public val RED: QualityScore = QualityScore("RED")
        /** Not enough of them to tell. */
        public val UNKNOWN: QualityScore = QualityScore("UNKNOWN")
    }
}

/** Where a template comes from. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class TemplateSource(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Direct Send made it of a message. It can't be changed or deleted. */
        public val AUTO_GENERATED: TemplateSource = TemplateSource("AUTO_GENERATED")
        /** You made it. */
        public val MANUAL: TemplateSource = TemplateSource("MANUAL")
    }
}

/** A page of templates. */
@Serializable
public data class Templates(
    /** The templates. */
    val data: List<Template> = emptyList(),
    /** The way to the other pages. */
    val paging: Paging? = null,
    /** What was asked of all. */
    val summary: TemplateSummary? = null,
) : Response()

/** A template in one language. Only what was asked for is there. */
@Serializable
public data class Template(
    /** Its parts, as the platform keeps them. */
    val components: List<JsonElement> = emptyList(),
    /** Its id. */
    val id: String? = null,
    /** Its name, the same in all languages. */
    val name: String? = null,
    /** Its language, as in `en_US`. */
    val language: String? = null,
    /** Its state. */
    val status: TemplateStatus? = null,
    /** What it is for. */
    val category: TemplateCategory? = null,
    /** A closer word for what it is for. */
    @SerialName("sub_category")
    val subCategory: String? = null,
    /** The category that it had before. */
    @SerialName("previous_category")
    val previousCategory: String? = null,
    /** The category that the platform finds right. */
    @SerialName("correct_category")
    val correctCategory: TemplateCategory? = null,
    /** How its parameters are written. */
    @SerialName("parameter_format")
    val parameterFormat: ParameterFormat? = null,
    /** How people rate it. */
    @SerialName("quality_score")
    val qualityScore: TemplateRating? = null,
    /** Why it was refused; `NONE` if it wasn't. */
    @SerialName("rejected_reason")
    val rejectedReason: String? = null,
    /** For how long the platform tries to deliver it, in seconds. */
    @SerialName("message_send_ttl_seconds")
    val messageSendTtlSeconds: Long? = null,
    /** Whether clicks on its links are not counted. */
    @SerialName("cta_url_link_tracking_opted_out")
    val ctaUrlLinkTrackingOptedOut: Boolean? = null,
    /** The template of the platform's library that it was made of. */
    @SerialName("library_template_name")
    val libraryTemplateName: String? = null,
    /** Whether it can be sent, and what is in the way. */
    @SerialName("health_status")
    val healthStatus: HealthStatus? = null,
) : Response()

/** How people rate a template. */
@Serializable
public data class TemplateRating(
    /** Why. */
    val reasons: List<String> = emptyList(),
    /** How. */
    val score: QualityScore? = null,
    /** Since when. */
    val date: String? = null,
)

/** What there is to tell of all templates. */
@Serializable
public data class TemplateSummary(
    /** How many fit what was asked for. */
    @SerialName("total_count")
    val totalCount: Long? = null,
    /** How many the account has. */
    @SerialName("message_template_count")
    val messageTemplateCount: Long? = null,
    /** How many it may have. */
    @SerialName("message_template_limit")
    val messageTemplateLimit: Long? = null,
    /** Whether all are there in all languages. */
    @SerialName("are_translations_complete")
    val areTranslationsComplete: Boolean? = null,
)

/** Get one template, as `check_template` wants it. */
@Serializable
public data class GetTemplate(
    /** The template. */
    @SerialName("template_id")
    val templateId: String,
    /** What to tell of it, by commas, as in `name,language,components,parameter_format`; a few things unless told. */
    val fields: String? = null,
)

/** List the templates that the platform wrote: those for a use case, or for inviting to groups (`topic` `group_invite_link`). */
@Serializable
public data class ListLibraryTemplates(
    /** Only those with this in their name or texts. */
    val search: String? = null,
    /** Only those of this category. */
    val category: TemplateCategory? = null,
    /** Only those about this: `ACCOUNT_UPDATE`, `CUSTOMER_FEEDBACK`, `ORDER_MANAGEMENT`, `PAYMENTS`, `group_invite_link`. */
    val topic: String? = null,
    /** Only those for this, as in `DELIVERY_UPDATE` or `PAYMENT_DUE_REMINDER`. */
    val usecase: String? = null,
    /** Only those for this business: `E_COMMERCE`, `FINANCIAL_SERVICES`. */
    val industry: String? = null,
    /** Only those in this language, as in `en_US`. */
    val language: String? = null,
    /** How many on a page. */
    val limit: Long? = null,
    /** The page after this cursor. */
    val after: String? = null,
    /** The page before this cursor. */
    val before: String? = null,
)

/** A page of the library. */
@Serializable
public data class LibraryTemplates(
    /** The templates. */
    val data: List<LibraryTemplate> = emptyList(),
    /** The way to the other pages. */
    val paging: Paging? = null,
) : Response()

/** A template that the platform wrote. */
@Serializable
public data class LibraryTemplate(
    /** The businesses that it is for. */
    val industry: List<String> = emptyList(),
    /** Samples of what fills the text. */
    @SerialName("body_params")
    val bodyParams: List<String> = emptyList(),
    /** What the platform takes for each: `ADDRESS`, `TEXT`, `AMOUNT`, `DATE`, `PHONE NUMBER`, `EMAIL`, `NUMBER`. */
    @SerialName("body_param_types")
    val bodyParamTypes: List<String> = emptyList(),
    /** Its buttons, as the platform keeps them. */
    val buttons: List<JsonElement> = emptyList(),
    /** Its id. */
    val id: String? = null,
    /** Its name. */
    val name: String? = null,
    /** Its language, as in `en_US`. */
    val language: String? = null,
    /** Its category. */
    val category: TemplateCategory? = null,
    /** What it is about. */
    val topic: String? = null,
    /** What it is for. */
    val usecase: String? = null,
    /** Its title. */
    val header: String? = null,
    /** Its text. */
    val body: String? = null,
)

/**
 * Make a link by which people sign up for your marketing messages: `https://wa.me/{number}/signup/{id}`. Who does is told by
 * the webhook `user_preferences`.
 */
@Serializable
public data class CreateSignup(
    /** What people read before they sign up: 1 to 300 characters. */
    @SerialName("signup_message")
    val signupMessage: String,
    /** What they read afterwards: 1 to 300 characters. It may hold `{{promo_code}}`. */
    @SerialName("confirmation_message")
    val confirmationMessage: String,
    /** Your privacy policy, by https. It can't be changed afterwards. */
    @SerialName("privacy_policy_url")
    val privacyPolicyUrl: String,
    /** Your website, by https. */
    @SerialName("website_url")
    val websiteUrl: String? = null,
    /** A code that they get for it: 1 to 50 letters and digits. */
    @SerialName("promo_code")
    val promoCode: String? = null,
    /** Your name for it: 1 to 256 characters. */
    @SerialName("display_name")
    val displayName: String? = null,
    /** The terms of In-App Signup, accepted. */
    val policy: SignupPolicy? = null,
    /** The client's own unless told. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** The terms of In-App Signup. */
@Serializable
public data class SignupPolicy(
    /** Where they are. */
    val tos: String,
    /** Whether you accept them. */
    val accepted: Boolean,
)

/** A new signup. */
@Serializable
public data class CreatedSignup(
    /** Its id. */
    val id: String,
) : Response()

/** List the account's signups. */
@Serializable
public data class ListSignups(
    /** What to tell of each, by commas. */
    val fields: String? = null,
    /** How many on a page. */
    val limit: Long? = null,
    /** The page after this cursor. */
    val after: String? = null,
    /** The page before this cursor. */
    val before: String? = null,
    /** The client's own unless told. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** A page of signups. */
@Serializable
public data class Signups(
    /** The signups. */
    val data: List<Signup> = emptyList(),
    /** The way to the other pages. */
    val paging: Paging? = null,
) : Response()

/** A link by which people sign up. */
@Serializable
public data class Signup(
    /** Its id. */
    val id: String? = null,
    /** Whether people can sign up. */
    val status: SignupStatus? = null,
    /** What people read before they sign up. */
    @SerialName("signup_message")
    val signupMessage: String? = null,
    /** What they read afterwards. */
    @SerialName("confirmation_message")
    val confirmationMessage: String? = null,
    /** Your privacy policy. */
    @SerialName("privacy_policy_url")
    val privacyPolicyUrl: String? = null,
    /** Your website. */
    @SerialName("website_url")
    val websiteUrl: String? = null,
    /** A code that they get for it. */
    @SerialName("promo_code")
    val promoCode: String? = null,
    /** Your name for it. */
    @SerialName("display_name")
    val displayName: String? = null,
) : Response()

/** Whether people can sign up. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class SignupStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** They can. */
        public val ACTIVE: SignupStatus = SignupStatus("ACTIVE")
        /** They can't. */
        public val DISABLED: SignupStatus = SignupStatus("DISABLED")
    }
}

/** Get one signup. */
@Serializable
public data class GetSignup(
    /** The signup. */
    @SerialName("signup_id")
    val signupId: String,
    /** What to tell of it, by commas. */
    val fields: String? = null,
)

/** Change a signup, or end it. What isn't said stays as it is. */
@Serializable
public data class UpdateSignup(
    /** The signup. */
    @SerialName("signup_id")
    val signupId: String,
    /** Whether people can sign up. */
    val status: SignupStatus? = null,
    /** What people read before they sign up: 1 to 300 characters. */
    @SerialName("signup_message")
    val signupMessage: String? = null,
    /** What they read afterwards: 1 to 300 characters. It may hold `{{promo_code}}`. */
    @SerialName("confirmation_message")
    val confirmationMessage: String? = null,
    /** Your website, by https. */
    @SerialName("website_url")
    val websiteUrl: String? = null,
    /** A code that they get for it: 1 to 50 letters and digits. */
    @SerialName("promo_code")
    val promoCode: String? = null,
    /** Your name for it: 1 to 256 characters. */
    @SerialName("display_name")
    val displayName: String? = null,
)

/** A message that somebody wrote to the number. */
@Serializable
public data class InboundMessage(
    /** Its id (`wamid.…`): answer, react to it or mark it as read by this. */
    val id: String,
    /** When it was written. */
    val timestamp: String,
    /** Why there is no content: `unsupported` messages, and files that are too large. */
    val errors: List<WebhookError> = emptyList(),
    /** Who wrote it, by phone number; not there if they hide it behind a user name. */
    val from: String? = null,
    /** Who wrote it, by business-scoped user id. */
    @SerialName("from_user_id")
    val fromUserId: String? = null,
    /** Who wrote it, by the user id that linked portfolios share. */
    @SerialName("from_parent_user_id")
    val fromParentUserId: String? = null,
    /** The group that it was written in. */
    @SerialName("group_id")
    val groupId: String? = null,
    /** The message that it answers, or how it was forwarded. */
    val context: MessageContext? = null,
    /** The ad or post that brought them here. */
    val referral: Referral? = null,
    /** Whether they are who they were, where the number checks identities. */
    val identity: IdentityState? = null,
    /** Which of the contents it has. */
    val type: String? = null,
    /** Text. */
    val text: InboundText? = null,
    /** A picture. */
    val image: InboundImage? = null,
    /** A video. */
    val video: InboundVideo? = null,
    /** Sound, or a voice message. */
    val audio: InboundAudio? = null,
    /** A voice message, as the platform called it before. */
    val voice: InboundAudio? = null,
    /** A document. */
    val document: InboundDocument? = null,
    /** A sticker. */
    val sticker: InboundSticker? = null,
    /** A place. */
    val location: InboundLocation? = null,
    /** People's contact details. */
    val contacts: List<InboundContact>? = null,
    /** The answer to buttons, a list, a flow or another question. */
    val interactive: InteractiveReply? = null,
    /** A quick reply of a template that was tapped. */
    val button: InboundButton? = null,
    /** Products of your catalog that they want. */
    val order: InboundOrder? = null,
    /** An emoji on a message, or its removal. */
    val reaction: InboundReaction? = null,
    /** What the platform says about a person. It opens no customer service window. */
    val system: SystemMessage? = null,
    /** Another wording of an earlier message. Only numbers that the WhatsApp Business app has too get these. */
    val edit: InboundEdit? = null,
    /** An earlier message was taken back. Only numbers that the WhatsApp Business app has too get these. */
    val revoke: InboundRevocation? = null,
    /** Something that the platform doesn't hand on, and since 2026 what it was. */
    val unsupported: UnsupportedContent? = null,
)

/** Something that went wrong, as webhooks tell it. */
@Serializable
public data class WebhookError(
    /** The code: the same as in errors of calls. */
    val code: Long,
    /** A title, for people. */
    val title: String? = null,
    /** The title again. */
    val message: String? = null,
    /** More of it. */
    @SerialName("error_data")
    val errorData: ProblemData? = null,
    /** The platform's page about it. */
    val href: String? = null,
)

/** More about something that went wrong. */
@Serializable
public data class ProblemData(
    /** The most specific reason, for people. */
    val details: String? = null,
)

/** The message that another one answers, or how it was forwarded. */
@Serializable
public data class MessageContext(
    /** Who wrote the message that is answered. */
    val from: String? = null,
    /** The message that is answered. */
    val id: String? = null,
    /** The product that they ask about. */
    @SerialName("referred_product")
    val referredProduct: ReferredProduct? = null,
    /** It was forwarded up to five times. */
    val forwarded: Boolean? = null,
    /** It was forwarded more than five times. */
    @SerialName("frequently_forwarded")
    val frequentlyForwarded: Boolean? = null,
)

/** A product that somebody asks about. */
@Serializable
public data class ReferredProduct(
    /** The catalog that has it. */
    @SerialName("catalog_id")
    val catalogId: String? = null,
    /** Your own id of it. */
    @SerialName("product_retailer_id")
    val productRetailerId: String? = null,
)

/** An ad or post that brought somebody here. It comes with the first message. */
@Serializable
public data class Referral(
    /** A link to it. */
    @SerialName("source_url")
    val sourceUrl: String? = null,
    /** Its id. */
    @SerialName("source_id")
    val sourceId: String? = null,
    /** Which of them it is. */
    @SerialName("source_type")
    val sourceType: ReferralSource? = null,
    /** Its headline. */
    val headline: String? = null,
    /** Its text. */
    val body: String? = null,
    /** What it shows: `image` or `video`. */
    @SerialName("media_type")
    val mediaType: String? = null,
    /** Its picture. */
    @SerialName("image_url")
    val imageUrl: String? = null,
    /** Its video. */
    @SerialName("video_url")
    val videoUrl: String? = null,
    /** A small picture of the video. */
    @SerialName("thumbnail_url")
    val thumbnailUrl: String? = null,
    /** The click's id, to tell Meta what came of it. Not there for ads in WhatsApp's own status. */
    @SerialName("ctwa_clid")
    val ctwaClid: String? = null,
    /** What they were greeted with. */
    @SerialName("welcome_message")
    val welcomeMessage: WelcomeMessage? = null,
)

/** Where somebody comes from. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class ReferralSource(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** An ad. */
        public val AD: ReferralSource = ReferralSource("ad")
        /** A post. */
        public val POST: ReferralSource = ReferralSource("post")
    }
}

/** What somebody was greeted with who came from an ad. */
@Serializable
public data class WelcomeMessage(
    /** The text. */
    val text: String? = null,
)

/** Whether a person is who they were. */
@Serializable
public data class IdentityState(
    /** Whether you said that you know. */
    val acknowledged: Boolean? = null,
    /** Since when they are who they are. */
    @SerialName("created_timestamp")
    val createdTimestamp: String? = null,
    /** The hash of their identity. */
    val hash: String? = null,
)

/** Text that somebody wrote. */
@Serializable
public data class InboundText(
    /** The text. */
    val body: String,
)

/** A picture that somebody sent. */
@Serializable
public data class InboundImage(
    /** Its id, for seven days. */
    val id: String,
    /** Its MIME type. */
    @SerialName("mime_type")
    val mimeType: String? = null,
    /** Its SHA-256, in Base64. */
    val sha256: String? = null,
    /** Where to download it, for five minutes, with your token. */
    val url: String? = null,
    /** Text below it. */
    val caption: String? = null,
)

/** A video that somebody sent. */
@Serializable
public data class InboundVideo(
    /** Its id, for seven days. */
    val id: String,
    /** Its MIME type. */
    @SerialName("mime_type")
    val mimeType: String? = null,
    /** Its SHA-256, in Base64. */
    val sha256: String? = null,
    /** Where to download it, for five minutes, with your token. */
    val url: String? = null,
    /** Text below it. */
    val caption: String? = null,
)

/** Sound that somebody sent. */
@Serializable
public data class InboundAudio(
    /** Its id, for seven days. */
    val id: String,
    /** Its MIME type. */
    @SerialName("mime_type")
    val mimeType: String? = null,
    /** Its SHA-256, in Base64. */
    val sha256: String? = null,
    /** Where to download it, for five minutes, with your token. */
    val url: String? = null,
    /** Whether they spoke it into the phone. Messages on your voicemail come so too. */
    val voice: Boolean? = null,
)

/** A document that somebody sent. */
@Serializable
public data class InboundDocument(
    /** Its id, for seven days. */
    val id: String,
    /** Its MIME type. */
    @SerialName("mime_type")
    val mimeType: String? = null,
    /** Its SHA-256, in Base64. */
    val sha256: String? = null,
    /** Where to download it, for five minutes, with your token. */
    val url: String? = null,
    /** Its name. */
    val filename: String? = null,
    /** Text below it. */
    val caption: String? = null,
)

/** A sticker that somebody sent. */
@Serializable
public data class InboundSticker(
    /** Its id, for seven days. */
    val id: String,
    /** Its MIME type. */
    @SerialName("mime_type")
    val mimeType: String? = null,
    /** Its SHA-256, in Base64. */
    val sha256: String? = null,
    /** Where to download it, for five minutes, with your token. */
    val url: String? = null,
    /** Whether it moves. */
    val animated: Boolean? = null,
)

/** A place that somebody sent. */
@Serializable
public data class InboundLocation(
    /** Degrees north. */
    val latitude: Double,
    /** Degrees east. */
    val longitude: Double,
    /** Its name. */
    val name: String? = null,
    /** Its address. */
    val address: String? = null,
    /** Its website. */
    val url: String? = null,
)

/** Contact details that somebody shared. */
@Serializable
public data class InboundContact(
    /** Phone numbers. */
    val phones: List<InboundContactPhone> = emptyList(),
    /** Email addresses. */
    val emails: List<InboundContactEmail> = emptyList(),
    /** Websites. */
    val urls: List<InboundContactUrl> = emptyList(),
    /** Postal addresses. */
    val addresses: List<InboundContactAddress> = emptyList(),
    /** The name. */
    val name: InboundContactName? = null,
    /** Where they work. */
    val org: InboundContactOrg? = null,
    /** The birthday: `YYYY-MM-DD`. */
    val birthday: String? = null,
    /** All of it as a vCard. */
    val vcard: String? = null,
    /** Why they shared it: `contact_request` if you asked for their number, else `other`. */
    val origin: String? = null,
)

/** A phone number in shared contact details. */
@Serializable
public data class InboundContactPhone(
    /** The number. */
    val phone: String? = null,
    /** Its WhatsApp id, if it has one. */
    @SerialName("wa_id")
    val waId: String? = null,
    /** What it is for: `MOBILE`, `HOME`, … */
    val type: String? = null,
)

/** An email address in shared contact details. */
@Serializable
public data class InboundContactEmail(
    /** The address. */
    val email: String? = null,
    /** What it is for: `WORK`, `HOME`, … */
    val type: String? = null,
)

/** A website in shared contact details. */
@Serializable
public data class InboundContactUrl(
    /** The link. */
    val url: String? = null,
    /** What it is for: `WORK`, `HOME`, … */
    val type: String? = null,
)

/** A postal address in shared contact details. */
@Serializable
public data class InboundContactAddress(
    /** The street and the number. */
    val street: String? = null,
    /** The city. */
    val city: String? = null,
    /** The state. */
    val state: String? = null,
    /** The postal code. */
    val zip: String? = null,
    /** The country's name. */
    val country: String? = null,
    /** The country's code, of two letters. */
    @SerialName("country_code")
    val countryCode: String? = null,
    /** What it is for: `WORK`, `HOME`, … */
    val type: String? = null,
)

/** A name in shared contact details. */
@Serializable
public data class InboundContactName(
    /** All of it. */
    @SerialName("formatted_name")
    val formattedName: String? = null,
    /** The first name. */
    @SerialName("first_name")
    val firstName: String? = null,
    /** The last name. */
    @SerialName("last_name")
    val lastName: String? = null,
    /** The names between. */
    @SerialName("middle_name")
    val middleName: String? = null,
    /** What stands before it: `Dr.` */
    val prefix: String? = null,
    /** What stands behind it: `Jr.` */
    val suffix: String? = null,
)

/** Where somebody works, in shared contact details. */
@Serializable
public data class InboundContactOrg(
    /** The company. */
    val company: String? = null,
    /** The department. */
    val department: String? = null,
    /** What they are there. */
    val title: String? = null,
)

/** What somebody chose or filled in. */
@Serializable
public data class InteractiveReply(
    /** Which of the contents it has. */
    val type: String? = null,
    /** A button. */
    @SerialName("button_reply")
    val buttonReply: ButtonReply? = null,
    /** A row of a list. */
    @SerialName("list_reply")
    val listReply: ListReply? = null,
    /** A flow or an address that was filled in. */
    @SerialName("nfm_reply")
    val nfmReply: FlowReply? = null,
    /** Whether you may call. */
    @SerialName("call_permission_reply")
    val callPermissionReply: CallPermissionReply? = null,
)

/** A button that somebody chose. */
@Serializable
public data class ButtonReply(
    /** Its id, as you sent it. */
    val id: String,
    /** What it said. */
    val title: String? = null,
)

/** A row of a list that somebody chose. */
@Serializable
public data class ListReply(
    /** Its id, as you sent it. */
    val id: String,
    /** What it said. */
    val title: String? = null,
    /** The small text below. */
    val description: String? = null,
)

/** A flow or an address that somebody filled in. */
@Serializable
public data class FlowReply(
    /** Which: `flow` or `address_message`. */
    val name: String? = null,
    /** What they see of it. */
    val body: String? = null,
    /**
     * What they filled in: an object in JSON, of your own keys for a flow, of `values` and `saved_address_id` for an
     * address.
     */
    @SerialName("response_json")
    val responseJson: String? = null,
)

/** Whether somebody lets you call. */
@Serializable
public data class CallPermissionReply(
    /** Whether they do. */
    val response: CallPermissionAnswer? = null,
    /** Whether for good. */
    @SerialName("is_permanent")
    val isPermanent: Boolean? = null,
    /** Until when, if not for good. */
    @SerialName("expiration_timestamp")
    val expirationTimestamp: String? = null,
    /** Who said so. */
    @SerialName("response_source")
    val responseSource: CallPermissionSource? = null,
)

/** Whether somebody lets you call. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class CallPermissionAnswer(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** They do. */
        public val ACCEPT: CallPermissionAnswer = CallPermissionAnswer("accept")
        /** They don't. */
        public val REJECT: CallPermissionAnswer = CallPermissionAnswer("reject")
    }
}

/** Who let you call. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class CallPermissionSource(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** The person. */
        public val USER_ACTION: CallPermissionSource = CallPermissionSource("user_action")
        /** The platform, because they called. */
        public val AUTOMATIC: CallPermissionSource = CallPermissionSource("automatic")
    }
}

/** A template's quick reply that somebody tapped. */
@Serializable
public data class InboundButton(
    /** What you sent with the button. */
    val payload: String? = null,
    /** What it said. */
    val text: String? = null,
)

/** Products that somebody wants. */
@Serializable
public data class InboundOrder(
    /** The products. */
    @SerialName("product_items")
    val productItems: List<OrderedProduct> = emptyList(),
    /** The catalog that has them. */
    @SerialName("catalog_id")
    val catalogId: String? = null,
    /** What they wrote with it. */
    val text: String? = null,
)

/** A product that somebody wants. */
@Serializable
public data class OrderedProduct(
    /** Your own id of it. */
    @SerialName("product_retailer_id")
    val productRetailerId: String,
    /** How many of it. */
    val quantity: Double? = null,
    /** The price of one, in the currency's whole units. */
    @SerialName("item_price")
    val itemPrice: Double? = null,
    /** The currency. */
    val currency: String? = null,
)

/** An emoji that somebody put on a message, or took away. */
@Serializable
public data class InboundReaction(
    /** The message. */
    @SerialName("message_id")
    val messageId: String,
    /** The emoji; nothing, or an empty text, if it was taken away. */
    val emoji: String? = null,
)

/** What the platform says about a person. */
@Serializable
public data class SystemMessage(
    /** What happened. */
    val type: SystemKind? = null,
    /** The same in a sentence. */
    val body: String? = null,
    /** Their WhatsApp id from now on. */
    @SerialName("wa_id")
    val waId: String? = null,
    /** The same, as the platform spelled it before. */
    @SerialName("new_wa_id")
    val newWaId: String? = null,
    /** Their WhatsApp id until now, in older messages. */
    val customer: String? = null,
    /** Their business-scoped user id from now on. */
    @SerialName("user_id")
    val userId: String? = null,
    /** Their business-scoped user id until now. */
    @SerialName("previous_user_id")
    val previousUserId: String? = null,
    /** The user id that linked portfolios share. */
    @SerialName("parent_user_id")
    val parentUserId: String? = null,
    /** The hash of their new identity, where the number checks identities. */
    val identity: String? = null,
)

/** What happened to a person. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class SystemKind(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** They have another phone number, and with it another user id. */
        public val USER_CHANGED_NUMBER: SystemKind = SystemKind("user_changed_number")
        /** They have another user id. */
        public val USER_CHANGED_USER_ID: SystemKind = SystemKind("user_changed_user_id")
        /** They have another phone number, as the platform said it before. */
        public val CUSTOMER_CHANGED_NUMBER: SystemKind = SystemKind("customer_changed_number")
        /** They have another phone, or installed WhatsApp again. */
        public val CUSTOMER_IDENTITY_CHANGED: SystemKind = SystemKind("customer_identity_changed")
    }
}

/** Another wording of an earlier message, within 15 minutes. */
@Serializable
public data class InboundEdit(
    /** The earlier message. */
    @SerialName("original_message_id")
    val originalMessageId: String,
    /** What it says now. */
    val message: EditedMessage,
)

/** What an edited message says now. */
@Serializable
public data class EditedMessage(
    /** The message that it answers. */
    val context: MessageContext? = null,
    /** Which of the contents it has. */
    val type: String? = null,
    /** Text. */
    val text: InboundText? = null,
    /** A picture. */
    val image: InboundImage? = null,
    /** A video. */
    val video: InboundVideo? = null,
    /** A document. */
    val document: InboundDocument? = null,
)

/** An earlier message that was taken back, within two days. */
@Serializable
public data class InboundRevocation(
    /** The earlier message. */
    @SerialName("original_message_id")
    val originalMessageId: String,
)

/** What the platform doesn't hand on. */
@Serializable
public data class UnsupportedContent(
    /** What it was: `poll_creation`, `edit`, `group_invite`, … */
    val type: String? = null,
)

/** What became of a message that you sent. Statuses come in any order, and more than once. */
@Serializable
public data class Status(
    /** The message, as the answer to sending it named it. */
    val id: String,
    /** What became of it. */
    val status: StatusKind,
    /** Why it failed. */
    val errors: List<WebhookError> = emptyList(),
    /** What it is about, if not the message: `payment`. */
    val type: String? = null,
    /** When. */
    val timestamp: String? = null,
    /** Whom it was for: a phone number, or the group's id. */
    @SerialName("recipient_id")
    val recipientId: String? = null,
    /** Whom it was for, by business-scoped user id. */
    @SerialName("recipient_user_id")
    val recipientUserId: String? = null,
    /** Whom it was for, by the user id that linked portfolios share. */
    @SerialName("recipient_parent_user_id")
    val recipientParentUserId: String? = null,
    /** The same, as the platform spelled it in early 2026. */
    @SerialName("parent_recipient_user_id")
    val parentRecipientUserId: String? = null,
    /** Whether it was for a `group`. */
    @SerialName("recipient_type")
    val recipientType: String? = null,
    /** The group that it was for, where the platform doesn't say it as `recipient_id`. */
    @SerialName("group_id")
    val groupId: String? = null,
    /** The member of the group. */
    @SerialName("recipient_participant_id")
    val recipientParticipantId: String? = null,
    /** The same, as some pages of the platform spell it. */
    @SerialName("participant_recipient_id")
    val participantRecipientId: String? = null,
    /** The member of the group, by business-scoped user id. */
    @SerialName("recipient_participant_user_id")
    val recipientParticipantUserId: String? = null,
    /** The member of the group, by the user id that linked portfolios share. */
    @SerialName("recipient_participant_parent_user_id")
    val recipientParticipantParentUserId: String? = null,
    /** The hash of the person's identity, where the number checks identities. */
    @SerialName("recipient_identity_key_hash")
    val recipientIdentityKeyHash: String? = null,
    /** Your own note from when you sent it. */
    @SerialName("biz_opaque_callback_data")
    val bizOpaqueCallbackData: String? = null,
    /** The template that it was made of. */
    @SerialName("template_id")
    val templateId: String? = null,
    /** The conversation that it belongs to. Since v24.0 only for those that ads and posts began. */
    val conversation: Conversation? = null,
    /** What it costs. Comes with one of its statuses. */
    val pricing: Pricing? = null,
    /** What became of the payment that it asked for. */
    val payment: Payment? = null,
)

/** What became of a message, or of the payment that it asked for. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class StatusKind(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** It left the platform: one tick. */
        public val SENT: StatusKind = StatusKind("sent")
        /** It is on the person's device: two ticks. */
        public val DELIVERED: StatusKind = StatusKind("delivered")
        /** The person saw it. */
        public val READ: StatusKind = StatusKind("read")
        /** The person played the voice message. */
        public val PLAYED: StatusKind = StatusKind("played")
        /** It wasn't sent, or couldn't be delivered; or a payment failed. */
        public val FAILED: StatusKind = StatusKind("failed")
        /** A payment isn't done yet. */
        public val PENDING: StatusKind = StatusKind("pending")
        /** A payment is yours. */
        public val CAPTURED: StatusKind = StatusKind("captured")
        /** A payment is done. */
        public val SUCCESS: StatusKind = StatusKind("success")
    }
}

/** A conversation, as the platform charged for before it charged by the message. */
@Serializable
public data class Conversation(
    /** Its id. */
    val id: String? = null,
    /** When it ends. */
    @SerialName("expiration_timestamp")
    val expirationTimestamp: String? = null,
    /** What began it. */
    val origin: ConversationOrigin? = null,
    /** What the message costs: in groups it has been seen here. */
    val pricing: Pricing? = null,
)

/** What began a conversation. */
@Serializable
public data class ConversationOrigin(
    /** Its category. */
    val type: PricingCategory? = null,
)

/** What messages are charged as. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class PricingCategory(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** One-time codes. */
        public val AUTHENTICATION: PricingCategory = PricingCategory("authentication")
        /** One-time codes to another country. */
        public val AUTHENTICATION_INTERNATIONAL: PricingCategory = PricingCategory("authentication-international")
        /** Offers and everything else. */
        public val MARKETING: PricingCategory = PricingCategory("marketing")
        /** Offers by the Marketing Messages API. */
        public val MARKETING_LITE: PricingCategory = PricingCategory("marketing_lite")
        /** About something the person did or asked for. */
        public val UTILITY: PricingCategory = PricingCategory("utility")
        /** Answers. */
        public val SERVICE: PricingCategory = PricingCategory("service")
        /** Answers to people whom an ad or post brought. */
        public val REFERRAL_CONVERSION: PricingCategory = PricingCategory("referral_conversion")
        /** Offers in a group. */
        public val GROUP_MARKETING: PricingCategory = PricingCategory("group_marketing")
        /** About something the group did or asked for. */
        public val GROUP_UTILITY: PricingCategory = PricingCategory("group_utility")
        /** Answers in a group. */
        public val GROUP_SERVICE: PricingCategory = PricingCategory("group_service")
        /** Answers of general assistants. */
        public val GENERAL_PURPOSE_AI: PricingCategory = PricingCategory("general_purpose_ai")
    }
}

/** What a message costs. */
@Serializable
public data class Pricing(
    /** Whether it costs. `type` and `category` tell more. */
    val billable: Boolean? = null,
    /** `PMP`: by the message; `CBP`: by the conversation, before July 2025. */
    @SerialName("pricing_model")
    val pricingModel: String? = null,
    /** Whether it costs, or why not. */
    val type: PricingKind? = null,
    /** The category that is charged. */
    val category: PricingCategory? = null,
    /** More about the kind: `paid_exempt`. */
    val subtype: String? = null,
)

/** Whether a message costs, or why not. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class PricingKind(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** It does. */
        public val REGULAR: PricingKind = PricingKind("regular")
        /** It was an answer in the customer service window; from October 2026 also one of a number's first thousand in a month. */
        public val FREE_CUSTOMER_SERVICE: PricingKind = PricingKind("free_customer_service")
        /** An ad or post brought the person. */
        public val FREE_ENTRY_POINT: PricingKind = PricingKind("free_entry_point")
        /** It was an answer in a group's customer service window. */
        public val FREE_GROUP_CUSTOMER_SERVICE: PricingKind = PricingKind("free_group_customer_service")
    }
}

/** What became of a payment. */
@Serializable
public data class Payment(
    /** What was paid back. */
    val refunds: List<PaymentRefund> = emptyList(),
    /** Your own id of the order. */
    @SerialName("reference_id")
    val referenceId: String? = null,
    /** How much. */
    val amount: PaidAmount? = null,
    /** The currency. */
    val currency: String? = null,
    /** The attempt to pay. */
    val transaction: PaymentTransaction? = null,
    /** Your own receipt. */
    val receipt: String? = null,
    /** Your own notes. */
    val notes: JsonElement? = null,
    /** A field of your own. */
    val udf1: String? = null,
    /** A field of your own. */
    val udf2: String? = null,
    /** A field of your own. */
    val udf3: String? = null,
    /** A field of your own. */
    val udf4: String? = null,
    /** A field of your own. */
    @SerialName("additional_info1")
    val additionalInfo1: String? = null,
    /** A field of your own. */
    @SerialName("additional_info2")
    val additionalInfo2: String? = null,
    /** A field of your own. */
    @SerialName("additional_info3")
    val additionalInfo3: String? = null,
    /** A field of your own. */
    @SerialName("additional_info4")
    val additionalInfo4: String? = null,
    /** A field of your own. */
    @SerialName("additional_info5")
    val additionalInfo5: String? = null,
    /** A field of your own. */
    @SerialName("additional_info6")
    val additionalInfo6: String? = null,
    /** A field of your own. */
    @SerialName("additional_info7")
    val additionalInfo7: String? = null,
)

/** Money that was paid back. */
@Serializable
public data class PaymentRefund(
    /** Its id. */
    val id: String? = null,
    /** How much. */
    val amount: PaidAmount? = null,
    /** How fast: `instant` or `normal`. */
    @SerialName("speed_processed")
    val speedProcessed: String? = null,
    /** What became of it: `success`, `failed`, `pending`. */
    val status: String? = null,
    /** When it began. */
    @SerialName("created_timestamp")
    val createdTimestamp: String? = null,
    /** When it last changed. */
    @SerialName("updated_timestamp")
    val updatedTimestamp: String? = null,
)

/** An amount of money: `value` divided by `offset`. */
@Serializable
public data class PaidAmount(
    /** The amount. */
    val value: Long? = null,
    /** What it is to be divided by: 100. */
    val offset: Long? = null,
)

/** An attempt to pay. */
@Serializable
public data class PaymentTransaction(
    /** Its id. */
    val id: String? = null,
    /** Its id with the payment provider. */
    @SerialName("pg_transaction_id")
    val pgTransactionId: String? = null,
    /** Who did it: `razorpay`, `payu`, `billdesk`, `zaakpay`, `upi`, … */
    val type: String? = null,
    /** What became of it: `success`, `failed`, `pending`. */
    val status: String? = null,
    /** When it began. */
    @SerialName("created_timestamp")
    val createdTimestamp: String? = null,
    /** When it last changed. */
    @SerialName("updated_timestamp")
    val updatedTimestamp: String? = null,
    /** How much. */
    val amount: PaidAmount? = null,
    /** The currency. */
    val currency: String? = null,
    /** How it was paid. */
    val method: PaymentMethod? = null,
    /** Why it failed. */
    val error: PaymentError? = null,
)

/** How something was paid. */
@Serializable
public data class PaymentMethod(
    /** `upi`, `card`, `netbanking`, `wallet`, … */
    val type: String? = null,
)

/** Why a payment failed. */
@Serializable
public data class PaymentError(
    /** The provider's code. */
    val code: String? = null,
    /** The reason, for people. */
    val reason: String? = null,
)

/** Somebody did something with a marketing message. */
@Serializable
public data class UserAction(
    /** What: `marketing_messages_link_click`. */
    @SerialName("action_type")
    val actionType: String? = null,
    /** When. */
    val timestamp: String? = null,
    /** What they clicked. */
    @SerialName("marketing_messages_link_click_data")
    val marketingMessagesLinkClickData: LinkClick? = null,
)

/** A click on a marketing message, of the last seven days. */
@Serializable
public data class LinkClick(
    /** Where: `cta` or `body`. */
    @SerialName("click_component")
    val clickComponent: String? = null,
    /** Its id. */
    @SerialName("click_id")
    val clickId: String? = null,
    /** The message's token. */
    @SerialName("tracking_token")
    val trackingToken: String? = null,
    /** Your own id of the product. */
    @SerialName("product_id")
    val productId: String? = null,
    /** The person's browser. */
    @SerialName("client_user_agent")
    val clientUserAgent: String? = null,
)

/** Somebody wants marketing messages, or no more of them. */
@Serializable
public data class UserPreference(
    /** Who, by WhatsApp id. */
    @SerialName("wa_id")
    val waId: String? = null,
    /** Who, by business-scoped user id. */
    @SerialName("user_id")
    val userId: String? = null,
    /** Who, by the user id that linked portfolios share. */
    @SerialName("parent_user_id")
    val parentUserId: String? = null,
    /** The same in a sentence. */
    val detail: String? = null,
    /** Of which messages: `marketing_messages`. */
    val category: String? = null,
    /** What they want. */
    val value: UserPreferenceValue? = null,
    /** The sign-up by which they said so. */
    @SerialName("signup_id")
    val signupId: String? = null,
    /** When. */
    val timestamp: String? = null,
)

/** What somebody wants. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class UserPreferenceValue(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** No more messages: what you send fails with code 131050. */
        public val STOP: UserPreferenceValue = UserPreferenceValue("stop")
        /** Messages again. */
        public val RESUME: UserPreferenceValue = UserPreferenceValue("resume")
        /** Messages, which they signed up for. */
        public val SIGNUP: UserPreferenceValue = UserPreferenceValue("signup")
    }
}

/** Somebody has another user id. Since August 2026 the platform tells it in a `system` message. */
@Serializable
public data class UserIdUpdate(
    /** Who, by WhatsApp id. */
    @SerialName("wa_id")
    val waId: String? = null,
    /** The same in a sentence. */
    val detail: String? = null,
    /** Their business-scoped user id. */
    @SerialName("user_id")
    val userId: UserIdChange? = null,
    /** The user id that linked portfolios share. */
    @SerialName("parent_user_id")
    val parentUserId: UserIdChange? = null,
    /** When. */
    val timestamp: String? = null,
)

/** An id that changed. */
@Serializable
public data class UserIdChange(
    /** It until now. */
    val previous: String? = null,
    /** It from now on. */
    val current: String? = null,
)

/** A message that was sent with the WhatsApp Business app, or by another app. */
@Serializable
public data class MessageEcho(
    /** Its id (`wamid.…`). */
    val id: String,
    /** When it was written. */
    val timestamp: String,
    /** Why there is no content. */
    val errors: List<WebhookError> = emptyList(),
    /** Who wrote it: the business phone number. */
    val from: String? = null,
    /** Whom it was for, by phone number; not there if they hide it behind a user name. */
    val to: String? = null,
    /** Whom it was for, by business-scoped user id. */
    @SerialName("to_user_id")
    val toUserId: String? = null,
    /** Whom it was for, by the user id that linked portfolios share. */
    @SerialName("to_parent_user_id")
    val toParentUserId: String? = null,
    /** The group that it was written in. */
    @SerialName("group_id")
    val groupId: String? = null,
    /** The message that it answers, or how it was forwarded. */
    val context: MessageContext? = null,
    /** Which of the contents it has. */
    val type: String? = null,
    /** Text. */
    val text: InboundText? = null,
    /** A picture. */
    val image: InboundImage? = null,
    /** A video. */
    val video: InboundVideo? = null,
    /** Sound, or a voice message. */
    val audio: InboundAudio? = null,
    /** A voice message, as the platform called it before. */
    val voice: InboundAudio? = null,
    /** A document. */
    val document: InboundDocument? = null,
    /** A sticker. */
    val sticker: InboundSticker? = null,
    /** A place. */
    val location: InboundLocation? = null,
    /** People's contact details. */
    val contacts: List<InboundContact>? = null,
    /** The answer to buttons, a list, a flow or another question. */
    val interactive: InteractiveReply? = null,
    /** A quick reply of a template that was tapped. */
    val button: InboundButton? = null,
    /** Products of your catalog that they want. */
    val order: InboundOrder? = null,
    /** An emoji on a message, or its removal. */
    val reaction: InboundReaction? = null,
    /** What the platform says about a person. It opens no customer service window. */
    val system: SystemMessage? = null,
    /** Another wording of an earlier message. Only numbers that the WhatsApp Business app has too get these. */
    val edit: InboundEdit? = null,
    /** An earlier message was taken back. Only numbers that the WhatsApp Business app has too get these. */
    val revoke: InboundRevocation? = null,
    /** Something that the platform doesn't hand on, and since 2026 what it was. */
    val unsupported: UnsupportedContent? = null,
)

/** A piece of the chats that the WhatsApp Business app had before. */
@Serializable
public data class HistoryChunk(
    /** The chats. */
    @Serializable(with = Apart::class)
    val threads: List<HistoryThread> = emptyList(),
    /** Why there is none: the business may decline to share it. */
    val errors: List<WebhookError> = emptyList(),
    /** Where it belongs. */
    val metadata: HistoryMetadata? = null,
)

/** A chat of the history. */
@Serializable
public data class HistoryThread(
    /** Its messages. One that can't be read isn't among them, and stands in the event's data only. */
    @Serializable(with = Apart::class)
    val messages: List<HistoryMessage> = emptyList(),
    /** With whom: their phone number. */
    val id: String? = null,
    /** With whom, in all ways. */
    val context: HistoryPerson? = null,
)

/** A message of the history, or the file that belongs to one. Of type `media_placeholder` it has a file, which comes in an event of its own with the same id. */
@Serializable
public data class HistoryMessage(
    /** Its id (`wamid.…`). */
    val id: String,
    /** When it was written. */
    val timestamp: String,
    /** Why there is no content. */
    val errors: List<WebhookError> = emptyList(),
    /** Who wrote it: a person, or the business phone number. */
    val from: String? = null,
    /** Who wrote it, by business-scoped user id. */
    @SerialName("from_user_id")
    val fromUserId: String? = null,
    /** Who wrote it, by the user id that linked portfolios share. */
    @SerialName("from_parent_user_id")
    val fromParentUserId: String? = null,
    /** Whom it was for, by phone number; not there if they hide it behind a user name. */
    val to: String? = null,
    /** Whom it was for, by business-scoped user id. */
    @SerialName("to_user_id")
    val toUserId: String? = null,
    /** Whom it was for, by the user id that linked portfolios share. */
    @SerialName("to_parent_user_id")
    val toParentUserId: String? = null,
    /** The group that it was written in. */
    @SerialName("group_id")
    val groupId: String? = null,
    /** The message that it answers, or how it was forwarded. */
    val context: MessageContext? = null,
    /** What had become of it. */
    @SerialName("history_context")
    val historyContext: HistoryContext? = null,
    /** Which of the contents it has. */
    val type: String? = null,
    /** Text. */
    val text: InboundText? = null,
    /** A picture. */
    val image: InboundImage? = null,
    /** A video. */
    val video: InboundVideo? = null,
    /** Sound, or a voice message. */
    val audio: InboundAudio? = null,
    /** A voice message, as the platform called it before. */
    val voice: InboundAudio? = null,
    /** A document. */
    val document: InboundDocument? = null,
    /** A sticker. */
    val sticker: InboundSticker? = null,
    /** A place. */
    val location: InboundLocation? = null,
    /** People's contact details. */
    val contacts: List<InboundContact>? = null,
    /** The answer to buttons, a list, a flow or another question. */
    val interactive: InteractiveReply? = null,
    /** A quick reply of a template that was tapped. */
    val button: InboundButton? = null,
    /** Products of your catalog that they want. */
    val order: InboundOrder? = null,
    /** An emoji on a message, or its removal. */
    val reaction: InboundReaction? = null,
    /** What the platform says about a person. It opens no customer service window. */
    val system: SystemMessage? = null,
    /** Another wording of an earlier message. Only numbers that the WhatsApp Business app has too get these. */
    val edit: InboundEdit? = null,
    /** An earlier message was taken back. Only numbers that the WhatsApp Business app has too get these. */
    val revoke: InboundRevocation? = null,
    /** Something that the platform doesn't hand on, and since 2026 what it was. */
    val unsupported: UnsupportedContent? = null,
)

/** What had become of a message of the history. */
@Serializable
public data class HistoryContext(
    /** What had become of it. */
    val status: HistoryMessageStatus? = null,
)

/** What had become of a message of the history. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class HistoryMessageStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** It wasn't sent yet. */
        public val PENDING: HistoryMessageStatus = HistoryMessageStatus("PENDING")
        /** It was sent. */
        public val SENT: HistoryMessageStatus = HistoryMessageStatus("SENT")
        /** It was on the device. */
        public val DELIVERED: HistoryMessageStatus = HistoryMessageStatus("DELIVERED")
        /** It was seen. */
        public val READ: HistoryMessageStatus = HistoryMessageStatus("READ")
        /** It was played. */
        public val PLAYED: HistoryMessageStatus = HistoryMessageStatus("PLAYED")
        /** It wasn't sent. */
        public val ERROR: HistoryMessageStatus = HistoryMessageStatus("ERROR")
    }
}

/** With whom a chat of the history is. */
@Serializable
public data class HistoryPerson(
    /** Their WhatsApp id. */
    @SerialName("wa_id")
    val waId: String? = null,
    /** Their business-scoped user id. */
    @SerialName("user_id")
    val userId: String? = null,
    /** The user id that linked portfolios share. */
    @SerialName("parent_user_id")
    val parentUserId: String? = null,
    /** Their user name. */
    val username: String? = null,
)

/** Where a piece of the history belongs. */
@Serializable
public data class HistoryMetadata(
    /** 0 is the last day, 1 the last 90 days, 2 the last 180 days. */
    val phase: Long? = null,
    /** Its place among the pieces of its phase, which come in any order. */
    @SerialName("chunk_order")
    val chunkOrder: Long? = null,
    /** How much of the whole has been sent, in per cent. */
    val progress: Long? = null,
)

/** A person came into the WhatsApp Business app's contacts, or left them. */
@Serializable
public data class StateSync(
    /** `contact`. */
    val type: String? = null,
    /** What happened. */
    val action: StateSyncAction? = null,
    /** The person. */
    val contact: SyncedContact? = null,
    /** When. */
    val metadata: StateSyncMetadata? = null,
)

/** What happened to a contact. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class StateSyncAction(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** It is new, or was changed. */
        public val ADD: StateSyncAction = StateSyncAction("add")
        /** It is gone. */
        public val REMOVE: StateSyncAction = StateSyncAction("remove")
    }
}

/** A person among the WhatsApp Business app's contacts. */
@Serializable
public data class SyncedContact(
    /** All of their name; not there when they are gone. */
    @SerialName("full_name")
    val fullName: String? = null,
    /** Their first name. */
    @SerialName("first_name")
    val firstName: String? = null,
    /** Their phone number. */
    @SerialName("phone_number")
    val phoneNumber: String? = null,
    /** Their business-scoped user id. */
    @SerialName("user_id")
    val userId: String? = null,
    /** The user id that linked portfolios share. */
    @SerialName("parent_user_id")
    val parentUserId: String? = null,
    /** Their user name. */
    val username: String? = null,
)

/** When a contact changed. */
@Serializable
public data class StateSyncMetadata(
    /** When. */
    val timestamp: String? = null,
)

/** A conversation has another owner. */
@Serializable
public data class MessagingHandover(
    /** `control_passed` or `control_taken`. */
    val type: String? = null,
    /** When. */
    val timestamp: String? = null,
    /** With whom the conversation is. */
    val sender: HandoverPerson? = null,
    /** The business phone number. */
    val recipient: HandoverNumber? = null,
    /** Who had it and who has it, where one gave it to the other. */
    @SerialName("control_passed")
    val controlPassed: HandoverControl? = null,
    /** Who had it and who has it, where one took it from the other. */
    @SerialName("control_taken")
    val controlTaken: HandoverControl? = null,
)

/** With whom a conversation is. */
@Serializable
public data class HandoverPerson(
    /** Their phone number. */
    @SerialName("phone_number")
    val phoneNumber: String? = null,
    /** Their business-scoped user id. */
    @SerialName("user_id")
    val userId: String? = null,
)

/** The business phone number of a conversation. */
@Serializable
public data class HandoverNumber(
    /** Its id. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
    /** The number itself. */
    @SerialName("display_phone_number")
    val displayPhoneNumber: String? = null,
)

/** Who had a conversation and who has it. */
@Serializable
public data class HandoverControl(
    /** The app that had it. */
    @SerialName("previous_owner_app_id")
    val previousOwnerAppId: String? = null,
    /** What that is there for: `customer_service`, `marketing`, `utility`, `ctwa`, `ai_agent`, `escalation`. */
    @SerialName("previous_owner_role")
    val previousOwnerRole: String? = null,
    /** The same, as the platform told it before. */
    @SerialName("previous_owner_app_role")
    val previousOwnerAppRole: String? = null,
    /** The app that has it. */
    @SerialName("new_owner_app_id")
    val newOwnerAppId: String? = null,
    /** What that is there for. */
    @SerialName("new_owner_role")
    val newOwnerRole: String? = null,
    /** What the one tells the other, up to 2,000 characters. */
    val metadata: String? = null,
    /** What the conversation was about. */
    @SerialName("conversation_context")
    val conversationContext: ConversationContext? = null,
)

/** What a conversation was about. */
@Serializable
public data class ConversationContext(
    /** `summary`. */
    val type: String? = null,
    /** It in short. */
    val summary: ConversationSummary? = null,
)

/** A conversation in short. */
@Serializable
public data class ConversationSummary(
    /** The text. */
    val text: String? = null,
)

/** What happens in conversations that another app owns. Don't answer it: that takes the conversation. */
@Serializable
public data class Standby(
    /** The business phone number. */
    val metadata: NumberMetadata? = null,
    /** What happened. */
    val standby: StandbyItems? = null,
)

/** A business phone number. */
@Serializable
public data class NumberMetadata(
    /** The number itself. */
    @SerialName("display_phone_number")
    val displayPhoneNumber: String? = null,
    /** Its id. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** What happened in conversations that another app owns. */
@Serializable
public data class StandbyItems(
    /** The people. */
    @Serializable(with = Apart::class)
    val contacts: List<Contact> = emptyList(),
    /** What they wrote. */
    @Serializable(with = Apart::class)
    val messages: List<InboundMessage> = emptyList(),
    /** What was written to them. */
    @Serializable(with = Apart::class)
    @SerialName("message_echoes")
    val messageEchoes: List<StandbyEcho> = emptyList(),
    /** What became of it. */
    @Serializable(with = Apart::class)
    val statuses: List<Status> = emptyList(),
)

/** What is known of a person. */
@Serializable
public data class Contact(
    /** What they call themselves. */
    val profile: Profile? = null,
    /** Their WhatsApp id; not there if they hide it behind a user name. */
    @SerialName("wa_id")
    val waId: String? = null,
    /** Their business-scoped user id. */
    @SerialName("user_id")
    val userId: String? = null,
    /** The user id that linked portfolios share. */
    @SerialName("parent_user_id")
    val parentUserId: String? = null,
    /** The hash of their identity, where the number checks identities. */
    @SerialName("identity_key_hash")
    val identityKeyHash: String? = null,
)

/** What a person calls themselves. */
@Serializable
public data class Profile(
    /** Their name. */
    val name: String? = null,
    /** Their user name. */
    val username: String? = null,
)

/** What another app wrote to somebody. */
@Serializable
public data class StandbyEcho(
    /** The message. */
    val id: String? = null,
    /** When. */
    val timestamp: String? = null,
    /** What was sent, as the app asked for it. */
    val message: JsonElement? = null,
    /** The template that it was made of. */
    val template: JsonElement? = null,
    /** The flow that it began. */
    val flow: JsonElement? = null,
)

/** A call begins or ends. */
@Serializable
public data class CallUpdate(
    /** Its id (`wacid.…`): accept, reject or end it by this. */
    val id: String,
    /** Why it failed, where the platform says so here and not in an event of its own. */
    val errors: List<WebhookError> = emptyList(),
    /** What happened. */
    val event: CallEventKind? = null,
    /** When. */
    val timestamp: String? = null,
    /** Who began it. */
    val direction: CallDirection? = null,
    /** Who called, by phone number. */
    val from: String? = null,
    /** Who called, by business-scoped user id. */
    @SerialName("from_user_id")
    val fromUserId: String? = null,
    /** Who called, by the user id that linked portfolios share. */
    @SerialName("from_parent_user_id")
    val fromParentUserId: String? = null,
    /** Who was called, by phone number. */
    val to: String? = null,
    /** Who was called, by business-scoped user id. */
    @SerialName("to_user_id")
    val toUserId: String? = null,
    /** Who was called, by the user id that linked portfolios share. */
    @SerialName("to_parent_user_id")
    val toParentUserId: String? = null,
    /** How to connect: their offer, or the answer to yours. */
    val session: CallSession? = null,
    /** The same, as the platform told it before. */
    val connection: CallConnection? = null,
    /** What you put into the link that they tapped. */
    @SerialName("deeplink_payload")
    val deeplinkPayload: String? = null,
    /** What you put into the button that they tapped. */
    @SerialName("cta_payload")
    val ctaPayload: String? = null,
    /** Your own note from when you called. */
    @SerialName("biz_opaque_callback_data")
    val bizOpaqueCallbackData: String? = null,
    /** How it ended. */
    val status: CallOutcome? = null,
    /** When it was picked up; not there if it wasn't. */
    @SerialName("start_time")
    val startTime: String? = null,
    /** When it ended, if it was picked up. */
    @SerialName("end_time")
    val endTime: String? = null,
    /** How long it took, in seconds, if it was picked up. */
    val duration: Long? = null,
    /** What was said, as sound. */
    @SerialName("call_recording")
    val callRecording: CallRecording? = null,
    /** What was said, as text. */
    @SerialName("call_transcript")
    val callTranscript: CallTranscript? = null,
)

/** What happened to a call. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class CallEventKind(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** It begins: within half a minute accept a call that somebody makes to you. */
        public val CONNECT: CallEventKind = CallEventKind("connect")
        /** It ended, or wasn't picked up. */
        public val TERMINATE: CallEventKind = CallEventKind("terminate")
        /** It began, and goes on by SIP. */
        public val CALL_CREATED: CallEventKind = CallEventKind("call_created")
        /** Its recording can be downloaded. */
        public val CALL_RECORDING_AVAILABLE: CallEventKind = CallEventKind("call_recording_available")
        /** Its transcript can be downloaded. */
        public val CALL_TRANSCRIPTION_AVAILABLE: CallEventKind = CallEventKind("call_transcription_available")
    }
}

/** Who began a call. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class CallDirection(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** The person. */
        public val USER_INITIATED: CallDirection = CallDirection("USER_INITIATED")
        /** You. */
        public val BUSINESS_INITIATED: CallDirection = CallDirection("BUSINESS_INITIATED")
    }
}

/** How to connect a call. */
@Serializable
public data class CallSession(
    /** `offer` or `answer`. */
    @SerialName("sdp_type")
    val sdpType: String? = null,
    /** The session description (RFC 8866). */
    val sdp: String? = null,
)

/** How to connect a call, as the platform told it before. */
@Serializable
public data class CallConnection(
    /** The session. */
    val webrtc: CallDescription? = null,
)

/** The session of a call, as the platform told it before. */
@Serializable
public data class CallDescription(
    /** The session description, as JSON in text. */
    val sdp: String? = null,
)

/** How a call ended. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class CallOutcome(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Somebody hung up. */
        public val COMPLETED: CallOutcome = CallOutcome("COMPLETED")
        /** It failed, or wasn't picked up. */
        public val FAILED: CallOutcome = CallOutcome("FAILED")
    }
}

/** What was said in a call, as sound. */
@Serializable
public data class CallRecording(
    /** `audio`. */
    val type: String? = null,
    /** The file. */
    val audio: InboundAudio? = null,
)

/** What was said in a call, as text. */
@Serializable
public data class CallTranscript(
    /** `document`. */
    val type: String? = null,
    /** The file. */
    val document: InboundDocument? = null,
)

/** What becomes of a call that you began. */
@Serializable
public data class CallStatus(
    /** The call. */
    val id: String,
    /** What became of it. */
    val status: CallStatusKind,
    /** `call`. */
    val type: String? = null,
    /** When. */
    val timestamp: String? = null,
    /** Who was called, by phone number. */
    @SerialName("recipient_id")
    val recipientId: String? = null,
    /** Who was called, by business-scoped user id. */
    @SerialName("recipient_user_id")
    val recipientUserId: String? = null,
    /** Who was called, by the user id that linked portfolios share. */
    @SerialName("recipient_parent_user_id")
    val recipientParentUserId: String? = null,
    /** Your own note from when you called. */
    @SerialName("biz_opaque_callback_data")
    val bizOpaqueCallbackData: String? = null,
)

/** What becomes of a call that you began. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class CallStatusKind(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** It rings. */
        public val RINGING: CallStatusKind = CallStatusKind("RINGING")
        /** They picked up. */
        public val ACCEPTED: CallStatusKind = CallStatusKind("ACCEPTED")
        /** They didn't want it. */
        public val REJECTED: CallStatusKind = CallStatusKind("REJECTED")
    }
}

/** A group was made or deleted, or couldn't be. */
@Serializable
public data class GroupLifecycleUpdate(
    /** Who is in it from the beginning. */
    @SerialName("added_participants")
    val addedParticipants: List<GroupPerson> = emptyList(),
    /** Why it failed. */
    val errors: List<WebhookError> = emptyList(),
    /** `group_create` or `group_delete`. */
    val type: String? = null,
    /** The group. */
    @SerialName("group_id")
    val groupId: String? = null,
    /** What you asked for, as its answer named it. */
    @SerialName("request_id")
    val requestId: String? = null,
    /** When. */
    val timestamp: String? = null,
    /** The group's name. */
    val subject: String? = null,
    /** What it is about. */
    val description: String? = null,
    /** The link by which people join. */
    @SerialName("invite_link")
    val inviteLink: String? = null,
    /** How people get in. */
    @SerialName("join_approval_mode")
    val joinApprovalMode: JoinApprovalMode? = null,
)

/** A person in a group, or not any more. */
@Serializable
public data class GroupPerson(
    /** Why it failed for them. */
    val errors: List<WebhookError> = emptyList(),
    /** Who it is, as you said it. */
    val input: String? = null,
    /** Their WhatsApp id. */
    @SerialName("wa_id")
    val waId: String? = null,
    /** Their business-scoped user id. */
    @SerialName("user_id")
    val userId: String? = null,
    /** The user id that linked portfolios share. */
    @SerialName("parent_user_id")
    val parentUserId: String? = null,
    /** Their user name. */
    val username: String? = null,
)

/** People joined a group, left it, or want to join. */
@Serializable
public data class GroupParticipantsUpdate(
    /** Who joined. */
    @SerialName("added_participants")
    val addedParticipants: List<GroupPerson> = emptyList(),
    /** Who left. */
    @SerialName("removed_participants")
    val removedParticipants: List<GroupPerson> = emptyList(),
    /** Who couldn't be removed, and why. */
    @SerialName("failed_participants")
    val failedParticipants: List<GroupPerson> = emptyList(),
    /** Why it failed. */
    val errors: List<WebhookError> = emptyList(),
    /** `group_participants_add`, `group_participants_remove`, `group_join_request_created` or `group_join_request_revoked`; the platform also spells the first two `group_add_participants` and `group_remove_participants`. */
    val type: String? = null,
    /** The group. */
    @SerialName("group_id")
    val groupId: String? = null,
    /** What you asked for, as its answer named it. */
    @SerialName("request_id")
    val requestId: String? = null,
    /** When. */
    val timestamp: String? = null,
    /** How they came in: `invite_link`. */
    val reason: String? = null,
    /** Who removed them: `business` or `participant`. */
    @SerialName("initiated_by")
    val initiatedBy: String? = null,
    /** The request to join: approve or reject it by this. */
    @SerialName("join_request_id")
    val joinRequestId: String? = null,
    /** Who wants to join, by WhatsApp id. */
    @SerialName("wa_id")
    val waId: String? = null,
    /** Who wants to join, by business-scoped user id. */
    @SerialName("user_id")
    val userId: String? = null,
    /** Who wants to join, by the user id that linked portfolios share. */
    @SerialName("parent_user_id")
    val parentUserId: String? = null,
    /** Who wants to join, by user name. */
    val username: String? = null,
)

/** A group's subject, description or picture changed, or couldn't be. */
@Serializable
public data class GroupSettingsUpdate(
    /** Why it failed. */
    val errors: List<WebhookError> = emptyList(),
    /** `group_settings_update`. */
    val type: String? = null,
    /** The group. */
    @SerialName("group_id")
    val groupId: String? = null,
    /** What you asked for, as its answer named it. */
    @SerialName("request_id")
    val requestId: String? = null,
    /** When. */
    val timestamp: String? = null,
    /** Its name. */
    @SerialName("group_subject")
    val groupSubject: GroupTextUpdate? = null,
    /** What it is about. */
    @SerialName("group_description")
    val groupDescription: GroupTextUpdate? = null,
    /** Its picture. */
    @SerialName("profile_picture")
    val profilePicture: GroupPictureUpdate? = null,
)

/** A group's text that changed, or couldn't be. */
@Serializable
public data class GroupTextUpdate(
    /** Why it didn't. */
    val errors: List<WebhookError> = emptyList(),
    /** The text. */
    val text: String? = null,
    /** Whether it changed. */
    @SerialName("update_successful")
    val updateSuccessful: Boolean? = null,
)

/** A group's picture that changed, or couldn't be. */
@Serializable
public data class GroupPictureUpdate(
    /** Why it didn't. */
    val errors: List<WebhookError> = emptyList(),
    /** Its MIME type. */
    @SerialName("mime_type")
    val mimeType: String? = null,
    /** Its SHA-256. */
    val sha256: String? = null,
    /** Whether it changed. */
    @SerialName("update_successful")
    val updateSuccessful: Boolean? = null,
)

/** A group was suspended, or is no longer. */
@Serializable
public data class GroupStatusUpdate(
    /** Why. */
    val errors: List<WebhookError> = emptyList(),
    /** `group_suspend` or `group_suspend_cleared`. */
    val type: String? = null,
    /** The group. */
    @SerialName("group_id")
    val groupId: String? = null,
    /** What you asked for, as its answer named it. */
    @SerialName("request_id")
    val requestId: String? = null,
    /** When. */
    val timestamp: String? = null,
)

/** Something happened to the account. Of partners' accounts the event's `entry_id` is a business portfolio. */
@Serializable
public data class AccountUpdate(
    /** What the account may not do. */
    @SerialName("restriction_info")
    val restrictionInfo: List<RestrictionInfo> = emptyList(),
    /** What happened. What more there is to say is in the part that belongs to it. */
    val event: AccountEventKind? = null,
    /** The number that it happened to. */
    @SerialName("phone_number")
    val phoneNumber: String? = null,
    /** The business's main country. */
    val country: String? = null,
    /** The account, where a partner is told. */
    @SerialName("waba_info")
    val wabaInfo: AccountInfo? = null,
    /** What was broken. */
    @SerialName("violation_info")
    val violationInfo: ViolationInfo? = null,
    /** Whether it was banned. */
    @SerialName("ban_info")
    val banInfo: BanInfo? = null,
    /** Since when one-time codes to other countries cost more. */
    @SerialName("auth_international_rate_eligibility")
    val authInternationalRateEligibility: InternationalRate? = null,
    /** The discount that was reached. */
    @SerialName("volume_tier_info")
    val volumeTierInfo: VolumeTier? = null,
    /** Why the WhatsApp Business app's number left. */
    @SerialName("disconnection_info")
    val disconnectionInfo: DisconnectionInfo? = null,
    /** What a partner's verification of its client came to. */
    @SerialName("partner_client_certification_info")
    val partnerClientCertificationInfo: CertificationInfo? = null,
    /** Whom a partner must verify. */
    @SerialName("partner_client_certification_needed_info")
    val partnerClientCertificationNeededInfo: CertificationNeed? = null,
)

/** Something that an account may not do. */
@Serializable
public data class RestrictionInfo(
    /** What. */
    @SerialName("restriction_type")
    val restrictionType: RestrictionType? = null,
    /** Until when, in seconds since 1970 or as a date in English. */
    val expiration: String? = null,
    /** What to do. */
    val remediation: String? = null,
)

/** What an account may not do. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class RestrictionType(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Add numbers. */
        public val RESTRICTED_ADD_PHONE_NUMBER_ACTION: RestrictionType = RestrictionType("RESTRICTED_ADD_PHONE_NUMBER_ACTION")
        /** Add numbers, as the platform also spells it. */
        public val RESTRICTION_ADD_PHONE_NUMBER_ACTION: RestrictionType = RestrictionType("RESTRICTION_ADD_PHONE_NUMBER_ACTION")
        /** Write to people first. */
        public val RESTRICTED_BIZ_INITIATED_MESSAGING: RestrictionType = RestrictionType("RESTRICTED_BIZ_INITIATED_MESSAGING")
        /** Answer people. */
        public val RESTRICTED_CUSTOMER_INITIATED_MESSAGING: RestrictionType = RestrictionType("RESTRICTED_CUSTOMER_INITIATED_MESSAGING")
        /** Call and be called. */
        public val RESTRICTED_BIZ_INITIATED_AND_USER_INITIATED_CALLING: RestrictionType = RestrictionType("RESTRICTED_BIZ_INITIATED_AND_USER_INITIATED_CALLING")
        /** Call people. */
        public val RESTRICTED_BUSINESS_INITIATED_CALLING: RestrictionType = RestrictionType("RESTRICTED_BUSINESS_INITIATED_CALLING")
        /** Be called. */
        public val RESTRICTED_USER_INITIATED_CALLING: RestrictionType = RestrictionType("RESTRICTED_USER_INITIATED_CALLING")
        /** Be called by a button. */
        public val RESTRICTED_USER_INITIATED_CALLING_CALL_BUTTON_HIDDEN: RestrictionType = RestrictionType("RESTRICTED_USER_INITIATED_CALLING_CALL_BUTTON_HIDDEN")
        /** Send utility templates. */
        public val RESTRICTED_UTILITY_TEMPLATES: RestrictionType = RestrictionType("RESTRICTED_UTILITY_TEMPLATES")
        /** Send utility templates directly. */
        public val RESTRICTED_DIRECT_SEND_UTILITY_TEMPLATES: RestrictionType = RestrictionType("RESTRICTED_DIRECT_SEND_UTILITY_TEMPLATES")
    }
}

/** What happened to an account. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class AccountEventKind(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** It was deleted. */
        public val ACCOUNT_DELETED: AccountEventKind = AccountEventKind("ACCOUNT_DELETED")
        /** It may not do something: `restriction_info`. */
        public val ACCOUNT_RESTRICTION: AccountEventKind = AccountEventKind("ACCOUNT_RESTRICTION")
        /** It broke the policies: `violation_info`. */
        public val ACCOUNT_VIOLATION: AccountEventKind = AccountEventKind("ACCOUNT_VIOLATION")
        /** It was banned, will be, or is no longer: `ban_info`. */
        public val DISABLED_UPDATE: AccountEventKind = AccountEventKind("DISABLED_UPDATE")
        /** The WhatsApp Business app moved to another device: nothing can be sent for now. */
        public val ACCOUNT_OFFBOARDED: AccountEventKind = AccountEventKind("ACCOUNT_OFFBOARDED")
        /** The app is back: sending works again. */
        public val ACCOUNT_RECONNECTED: AccountEventKind = AccountEventKind("ACCOUNT_RECONNECTED")
        /** It shares an ad account with the Marketing Messages API: `waba_info`. */
        public val AD_ACCOUNT_LINKED: AccountEventKind = AccountEventKind("AD_ACCOUNT_LINKED")
        /** The terms of the Marketing Messages API were signed. */
        public val MM_LITE_TERMS_SIGNED: AccountEventKind = AccountEventKind("MM_LITE_TERMS_SIGNED")
        /** One-time codes to other countries cost more: `auth_international_rate_eligibility`. */
        public val AUTH_INTL_PRICE_ELIGIBILITY_UPDATE: AccountEventKind = AccountEventKind("AUTH_INTL_PRICE_ELIGIBILITY_UPDATE")
        /** Its main country was set: `country`. */
        public val BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE: AccountEventKind = AccountEventKind("BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE")
        /** It was shared with a partner: `waba_info`. */
        public val PARTNER_ADDED: AccountEventKind = AccountEventKind("PARTNER_ADDED")
        /** It isn't shared any more: `waba_info`, and `disconnection_info` where the WhatsApp Business app has the number too. */
        public val PARTNER_REMOVED: AccountEventKind = AccountEventKind("PARTNER_REMOVED")
        /** A client lets the app in: `waba_info`. */
        public val PARTNER_APP_INSTALLED: AccountEventKind = AccountEventKind("PARTNER_APP_INSTALLED")
        /** A client doesn't let the app in any more: `waba_info`. */
        public val PARTNER_APP_UNINSTALLED: AccountEventKind = AccountEventKind("PARTNER_APP_UNINSTALLED")
        /** A partner's verification of its client came to something: `partner_client_certification_info`. */
        public val PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE: AccountEventKind = AccountEventKind("PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE")
        /** A client must be verified: `partner_client_certification_needed_info`. */
        public val PARTNER_CLIENT_CERTIFICATION_NEEDED: AccountEventKind = AccountEventKind("PARTNER_CLIENT_CERTIFICATION_NEEDED")
        /** A discount was reached: `volume_tier_info`. */
        public val VOLUME_BASED_PRICING_TIER_UPDATE: AccountEventKind = AccountEventKind("VOLUME_BASED_PRICING_TIER_UPDATE")
        /** A test number became a verified account. */
        public val VERIFIED_ACCOUNT: AccountEventKind = AccountEventKind("VERIFIED_ACCOUNT")
        /** A number was removed. */
        public val PHONE_NUMBER_REMOVED: AccountEventKind = AccountEventKind("PHONE_NUMBER_REMOVED")
        /** A number was disabled. */
        public val PHONE_NUMBER_DISABLED: AccountEventKind = AccountEventKind("PHONE_NUMBER_DISABLED")
        /** A number was disconnected. */
        public val PHONE_NUMBER_DISCONNECTED: AccountEventKind = AccountEventKind("PHONE_NUMBER_DISCONNECTED")
        /** A number was suspended. */
        public val PHONE_NUMBER_SUSPENDED: AccountEventKind = AccountEventKind("PHONE_NUMBER_SUSPENDED")
        /** A number works again. */
        public val PHONE_NUMBER_REINSTATED: AccountEventKind = AccountEventKind("PHONE_NUMBER_REINSTATED")
    }
}

/** An account that partners are told about. */
@Serializable
public data class AccountInfo(
    /** The portfolios of those partners. */
    @SerialName("solution_partner_business_ids")
    val solutionPartnerBusinessIds: List<String> = emptyList(),
    /** The account. */
    @SerialName("waba_id")
    val wabaId: String? = null,
    /** The portfolio that owns it. */
    @SerialName("owner_business_id")
    val ownerBusinessId: String? = null,
    /** The partner's app. */
    @SerialName("partner_app_id")
    val partnerAppId: String? = null,
    /** The ad account. */
    @SerialName("ad_account_linked")
    val adAccountLinked: String? = null,
    /** The same, as the platform also spells it. */
    @SerialName("ad_account_id")
    val adAccountId: String? = null,
    /** The solution that several partners share. */
    @SerialName("solution_id")
    val solutionId: String? = null,
)

/** What an account broke. */
@Serializable
public data class ViolationInfo(
    /** What: `SCAM`, `GAMBLING`, `SPAM`, … A growing list. */
    @SerialName("violation_type")
    val violationType: String? = null,
    /** What to do. */
    val remediation: String? = null,
)

/** Whether an account was banned. */
@Serializable
public data class BanInfo(
    /** Whether it was. */
    @SerialName("waba_ban_state")
    val wabaBanState: BanState? = null,
    /** When, as a date in English. */
    @SerialName("waba_ban_date")
    val wabaBanDate: String? = null,
)

/** Whether an account was banned. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class BanState(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** It will be. */
        public val SCHEDULE_FOR_DISABLE: BanState = BanState("SCHEDULE_FOR_DISABLE")
        /** It was. */
        public val DISABLE: BanState = BanState("DISABLE")
        /** It is no longer. */
        public val REINSTATE: BanState = BanState("REINSTATE")
    }
}

/** Since when one-time codes to other countries cost more. */
@Serializable
public data class InternationalRate(
    /** Countries with a time of their own. */
    @SerialName("exception_countries")
    val exceptionCountries: List<InternationalRateException> = emptyList(),
    /** Since when. */
    @SerialName("start_time")
    val startTime: String? = null,
)

/** Since when one-time codes to a country cost more. */
@Serializable
public data class InternationalRateException(
    /** The country's code, of two letters. */
    @SerialName("country_code")
    val countryCode: String? = null,
    /** Since when. */
    @SerialName("start_time")
    val startTime: String? = null,
)

/** A discount for many messages. */
@Serializable
public data class VolumeTier(
    /** When it was reached. */
    @SerialName("tier_update_time")
    val tierUpdateTime: String? = null,
    /** For which messages: `UTILITY` or `AUTHENTICATION`. */
    @SerialName("pricing_category")
    val pricingCategory: String? = null,
    /** From which message to which: `25000001:50000000`. */
    val tier: String? = null,
    /** In which month: `2025-11`. */
    @SerialName("effective_month")
    val effectiveMonth: String? = null,
    /** For which countries. */
    val region: String? = null,
)

/** Why the WhatsApp Business app's number left. */
@Serializable
public data class DisconnectionInfo(
    /** Why. */
    val reason: DisconnectionReason? = null,
    /** Who did it. */
    @SerialName("initiated_by")
    val initiatedBy: DisconnectionInitiator? = null,
)

/** Why the WhatsApp Business app's number left. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class DisconnectionReason(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Somebody disconnected it. */
        public val ACCOUNT_DISCONNECTED: DisconnectionReason = DisconnectionReason("ACCOUNT_DISCONNECTED")
        /** It became a private person's. */
        public val BUSINESS_DOWNGRADE: DisconnectionReason = DisconnectionReason("BUSINESS_DOWNGRADE")
        /** It has another number. */
        public val CHANGE_NUMBER: DisconnectionReason = DisconnectionReason("CHANGE_NUMBER")
        /** It wasn't used here for 30 days. */
        public val COMPANION_INACTIVITY: DisconnectionReason = DisconnectionReason("COMPANION_INACTIVITY")
        /** The app wasn't opened for 14 days. */
        public val PRIMARY_INACTIVITY: DisconnectionReason = DisconnectionReason("PRIMARY_INACTIVITY")
        /** It was registered again. */
        public val USER_RE_REGISTERED: DisconnectionReason = DisconnectionReason("USER_RE_REGISTERED")
    }
}

/** Who disconnected the WhatsApp Business app's number. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class DisconnectionInitiator(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** The business. */
        public val USER: DisconnectionInitiator = DisconnectionInitiator("USER")
        /** The platform. */
        public val SYSTEM: DisconnectionInitiator = DisconnectionInitiator("SYSTEM")
    }
}

/** What a partner's verification of its client came to. */
@Serializable
public data class CertificationInfo(
    /** Why it failed: `LEGAL NAME NOT MATCHING`, `ADDRESS NOT MATCHING`, … with blanks or underscores. */
    @SerialName("rejection_reasons")
    val rejectionReasons: List<String> = emptyList(),
    /** The client's portfolio. */
    @SerialName("client_business_id")
    val clientBusinessId: String? = null,
    /** What it came to. */
    val status: CertificationStatus? = null,
)

/** What a partner's verification of its client came to. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class CertificationStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** The client is verified. */
        public val APPROVED: CertificationStatus = CertificationStatus("APPROVED")
        /** It was given up. */
        public val DISCARDED: CertificationStatus = CertificationStatus("DISCARDED")
        /** It failed. */
        public val FAILED: CertificationStatus = CertificationStatus("FAILED")
        /** It was refused. */
        public val REJECTED: CertificationStatus = CertificationStatus("REJECTED")
        /** It is being looked at. */
        public val PENDING: CertificationStatus = CertificationStatus("PENDING")
        /** The client is no longer verified. */
        public val REVOKED: CertificationStatus = CertificationStatus("REVOKED")
    }
}

/** Whom a partner must verify. */
@Serializable
public data class CertificationNeed(
    /** The client's portfolio. */
    @SerialName("client_business_id")
    val clientBusinessId: String? = null,
)

/** Something about the account or a number that you should know. */
@Serializable
public data class AccountAlert(
    /** What it is about: `BUSINESS`, `PHONE_NUMBER`, `CURRENT_STATUS_ID`, `WABA`. */
    @SerialName("entity_type")
    val entityType: String? = null,
    /** Which of them. */
    @SerialName("entity_id")
    val entityId: String? = null,
    /** What it says. Before, its keys stood beside this one. */
    @SerialName("alert_info")
    val alertInfo: AlertInfo? = null,
    /** How bad it is, as the platform told it before. */
    @SerialName("alert_severity")
    val alertSeverity: AlertSeverity? = null,
    /** Whether it still is so, as the platform told it before. */
    @SerialName("alert_status")
    val alertStatus: String? = null,
    /** What it is, as the platform told it before. */
    @SerialName("alert_type")
    val alertType: AlertType? = null,
    /** The same in a sentence, as the platform told it before. */
    @SerialName("alert_description")
    val alertDescription: String? = null,
)

/** What an alert says. */
@Serializable
public data class AlertInfo(
    /** How bad it is. */
    @SerialName("alert_severity")
    val alertSeverity: AlertSeverity? = null,
    /** Whether it still is so: `ACTIVE`, `RESOLVED`, `NONE`. */
    @SerialName("alert_status")
    val alertStatus: String? = null,
    /** What it is. */
    @SerialName("alert_type")
    val alertType: AlertType? = null,
    /** The same in a sentence. */
    @SerialName("alert_description")
    val alertDescription: String? = null,
)

/** How bad something is. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class AlertSeverity(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Bad. */
        public val CRITICAL: AlertSeverity = AlertSeverity("CRITICAL")
        /** It may become bad. */
        public val WARNING: AlertSeverity = AlertSeverity("WARNING")
        /** Not at all. */
        public val INFORMATIONAL: AlertSeverity = AlertSeverity("INFORMATIONAL")
    }
}

/** What an alert is about. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class AlertType(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** You can't write to more people yet. */
        public val INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED: AlertType = AlertType("INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED")
        /** You can't write to more people. */
        public val INCREASED_CAPABILITIES_ELIGIBILITY_FAILED: AlertType = AlertType("INCREASED_CAPABILITIES_ELIGIBILITY_FAILED")
        /** The platform must know more before you can write to more people. */
        public val INCREASED_CAPABILITIES_ELIGIBILITY_NEED_MORE_INFO: AlertType = AlertType("INCREASED_CAPABILITIES_ELIGIBILITY_NEED_MORE_INFO")
        /** The number is an official business account. */
        public val OBA_APPROVED: AlertType = AlertType("OBA_APPROVED")
        /** The number didn't become an official business account. */
        public val OBA_REJECTED: AlertType = AlertType("OBA_REJECTED")
        /** The profile picture is gone. */
        public val PROFILE_PICTURE_LOST: AlertType = AlertType("PROFILE_PICTURE_LOST")
    }
}

/** The account was reviewed. */
@Serializable
public data class AccountReviewUpdate(
    /** What was decided. */
    val decision: ReviewDecision? = null,
)

/** What a review decided. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class ReviewDecision(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** It is fine. */
        public val APPROVED: ReviewDecision = ReviewDecision("APPROVED")
        /** It isn't. */
        public val REJECTED: ReviewDecision = ReviewDecision("REJECTED")
        /** Nothing yet. */
        public val PENDING: ReviewDecision = ReviewDecision("PENDING")
        /** Nothing for now. */
        public val DEFERRED: ReviewDecision = ReviewDecision("DEFERRED")
    }
}

/** A number's settings changed, by you too. */
@Serializable
public data class AccountSettingsUpdate(
    /** `phone_number_settings`, in either case. */
    val type: String? = null,
    /** When. */
    val timestamp: String? = null,
    /** What they are now. */
    @SerialName("phone_number_settings")
    val phoneNumberSettings: ChangedNumberSettings? = null,
)

/** What a number's settings are now. */
@Serializable
public data class ChangedNumberSettings(
    /** The number. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
    /** Calls; nothing if they didn't change. */
    val calling: CallingState? = null,
)

/** How much the business may do changed. */
@Serializable
public data class BusinessCapabilityUpdate(
    /** How many people all of its numbers can write to first in a day: `TIER_2K` and the like, or a number, of which -1 is any. */
    @SerialName("max_daily_conversations_per_business")
    val maxDailyConversationsPerBusiness: String? = null,
    /** How many people each number can write to first in a day, up to v23.0. */
    @SerialName("max_daily_conversation_per_phone")
    val maxDailyConversationPerPhone: String? = null,
    /** How many numbers it can have in all. */
    @SerialName("max_phone_numbers_per_business")
    val maxPhoneNumbersPerBusiness: Long? = null,
    /** How many numbers each account can have. */
    @SerialName("max_phone_numbers_per_waba")
    val maxPhoneNumbersPerWaba: Long? = null,
)

/** The number's username changed. */
@Serializable
public data class BusinessUsernameUpdate(
    /** The number. */
    @SerialName("display_phone_number")
    val displayPhoneNumber: String? = null,
    /** The username; nothing when it was deleted. */
    val username: String? = null,
    /** Whether people see it. */
    val status: UsernameStatus? = null,
    /** Why: `revoked`. */
    val context: String? = null,
)

/** A display name was reviewed. */
@Serializable
public data class PhoneNumberNameUpdate(
    /** The number. */
    @SerialName("display_phone_number")
    val displayPhoneNumber: String? = null,
    /** What was decided. */
    val decision: ReviewDecision? = null,
    /** The name that was asked for. */
    @SerialName("requested_verified_name")
    val requestedVerifiedName: String? = null,
    /** Why it was refused. */
    @SerialName("rejection_reason")
    val rejectionReason: NameRejectionReason? = null,
)

/** Why a display name was refused. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class NameRejectionReason(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** It is an employee's. */
        public val NAME_EMPLOYEE_ISSUE: NameRejectionReason = NameRejectionReason("NAME_EMPLOYEE_ISSUE")
        /** It isn't the business's. */
        public val NAME_ENDCLIENT_NOTRELATED: NameRejectionReason = NameRejectionReason("NAME_ENDCLIENT_NOTRELATED")
        /** It isn't written as names must be. */
        public val NAME_FORMAT_UNACCEPTABLE: NameRejectionReason = NameRejectionReason("NAME_FORMAT_UNACCEPTABLE")
        /** It is a private person's. */
        public val NAME_INDIVIDUAL_ISSUE: NameRejectionReason = NameRejectionReason("NAME_INDIVIDUAL_ISSUE")
        /** The business calls itself otherwise elsewhere. */
        public val NAME_NOT_CONSISTENT: NameRejectionReason = NameRejectionReason("NAME_NOT_CONSISTENT")
        /** The platform doesn't say. */
        public val UNKNOWN: NameRejectionReason = NameRejectionReason("UNKNOWN")
    }
}

/** How much a number can send changed. */
@Serializable
public data class PhoneNumberQualityUpdate(
    /** The number. */
    @SerialName("display_phone_number")
    val displayPhoneNumber: String? = null,
    /** What happened. */
    val event: PhoneNumberQualityEventKind? = null,
    /** How many people it could write to first in a day until now: `TIER_250`, `TIER_2K`, `TIER_10K`, `TIER_100K`, `TIER_UNLIMITED`. Until February 2026. */
    @SerialName("old_limit")
    val oldLimit: String? = null,
    /** How many people it can write to first in a day. Until February 2026. */
    @SerialName("current_limit")
    val currentLimit: String? = null,
    /** How many people all of the business's numbers can write to first in a day. */
    @SerialName("max_daily_conversations_per_business")
    val maxDailyConversationsPerBusiness: String? = null,
)

/** What happened to a number. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class PhoneNumberQualityEventKind(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** It was registered. */
        public val ONBOARDING: PhoneNumberQualityEventKind = PhoneNumberQualityEventKind("ONBOARDING")
        /** It can send 1,000 messages a second. */
        public val THROUGHPUT_UPGRADE: PhoneNumberQualityEventKind = PhoneNumberQualityEventKind("THROUGHPUT_UPGRADE")
        /** It can write to more people, as the platform said it before. */
        public val UPGRADE: PhoneNumberQualityEventKind = PhoneNumberQualityEventKind("UPGRADE")
        /** It can write to fewer people, as the platform said it before. */
        public val DOWNGRADE: PhoneNumberQualityEventKind = PhoneNumberQualityEventKind("DOWNGRADE")
        /** People rate it badly, as the platform said it before. */
        public val FLAGGED: PhoneNumberQualityEventKind = PhoneNumberQualityEventKind("FLAGGED")
        /** People rate it better again, as the platform said it before. */
        public val UNFLAGGED: PhoneNumberQualityEventKind = PhoneNumberQualityEventKind("UNFLAGGED")
    }
}

/** Somebody changed a number's PIN, or wants to. */
@Serializable
public data class SecurityUpdate(
    /** The number. */
    @SerialName("display_phone_number")
    val displayPhoneNumber: String? = null,
    /** What happened. */
    val event: SecurityEventKind? = null,
    /** Who asked for it. */
    val requester: String? = null,
)

/** What happened to a number's PIN. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class SecurityEventKind(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** It was changed. */
        public val PIN_CHANGED: SecurityEventKind = SecurityEventKind("PIN_CHANGED")
        /** Somebody asked to turn it off. */
        public val PIN_RESET_REQUEST: SecurityEventKind = SecurityEventKind("PIN_RESET_REQUEST")
        /** It is off. */
        public val PIN_REQUEST_SUCCESS: SecurityEventKind = SecurityEventKind("PIN_REQUEST_SUCCESS")
        /** It is off, as the platform also spells it. */
        public val PIN_RESET_SUCCESS: SecurityEventKind = SecurityEventKind("PIN_RESET_SUCCESS")
    }
}

/** A template was reviewed, paused, disabled or deleted. */
@Serializable
public data class MessageTemplateStatusUpdate(
    /** What happened. */
    val event: TemplateEventKind? = null,
    /** The template. */
    @SerialName("message_template_id")
    val messageTemplateId: String? = null,
    /** Its name. */
    @SerialName("message_template_name")
    val messageTemplateName: String? = null,
    /** Its language, as `en_US` or `en-US`. */
    @SerialName("message_template_language")
    val messageTemplateLanguage: String? = null,
    /** Its category. */
    @SerialName("message_template_category")
    val messageTemplateCategory: TemplateCategory? = null,
    /** Why it was rejected. */
    val reason: TemplateRejectionReason? = null,
    /** Since when it is disabled. */
    @SerialName("disable_info")
    val disableInfo: TemplateDisabling? = null,
    /** Why it is paused or locked, or that it is no longer. */
    @SerialName("other_info")
    val otherInfo: TemplatePause? = null,
    /** Why it was rejected, for people. */
    @SerialName("rejection_info")
    val rejectionInfo: TemplateRejection? = null,
)

/** What happened to a template. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class TemplateEventKind(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** It can be sent. */
        public val APPROVED: TemplateEventKind = TemplateEventKind("APPROVED")
        /** It was put away. */
        public val ARCHIVED: TemplateEventKind = TemplateEventKind("ARCHIVED")
        /** It was taken out again. */
        public val UNARCHIVED: TemplateEventKind = TemplateEventKind("UNARCHIVED")
        /** It was deleted. */
        public val DELETED: TemplateEventKind = TemplateEventKind("DELETED")
        /** People rate it so badly that it can't be sent any more. */
        public val DISABLED: TemplateEventKind = TemplateEventKind("DISABLED")
        /** People rate it badly: it will be disabled. */
        public val FLAGGED: TemplateEventKind = TemplateEventKind("FLAGGED")
        /** Its review is being reviewed. */
        public val IN_APPEAL: TemplateEventKind = TemplateEventKind("IN_APPEAL")
        /** The account has too many. */
        public val LIMIT_EXCEEDED: TemplateEventKind = TemplateEventKind("LIMIT_EXCEEDED")
        /** It can't be edited. */
        public val LOCKED: TemplateEventKind = TemplateEventKind("LOCKED")
        /** People rate it badly: it can't be sent for a while. */
        public val PAUSED: TemplateEventKind = TemplateEventKind("PAUSED")
        /** It is being reviewed. */
        public val PENDING: TemplateEventKind = TemplateEventKind("PENDING")
        /** It is being deleted. */
        public val PENDING_DELETION: TemplateEventKind = TemplateEventKind("PENDING_DELETION")
        /** It can be sent again. */
        public val REINSTATED: TemplateEventKind = TemplateEventKind("REINSTATED")
        /** It was rejected. */
        public val REJECTED: TemplateEventKind = TemplateEventKind("REJECTED")
    }
}

/** Why a template was rejected. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class TemplateRejectionReason(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** It breaks the policies. */
        public val ABUSIVE_CONTENT: TemplateRejectionReason = TemplateRejectionReason("ABUSIVE_CONTENT")
        /** Its category isn't there for you, as the platform said it before. */
        public val CATEGORY_NOT_AVAILABLE: TemplateRejectionReason = TemplateRejectionReason("CATEGORY_NOT_AVAILABLE")
        /** It is of another category. */
        public val INCORRECT_CATEGORY: TemplateRejectionReason = TemplateRejectionReason("INCORRECT_CATEGORY")
        /** It isn't written as templates must be. */
        public val INVALID_FORMAT: TemplateRejectionReason = TemplateRejectionReason("INVALID_FORMAT")
        /** It wasn't, or the platform doesn't say. */
        public val NONE: TemplateRejectionReason = TemplateRejectionReason("NONE")
        /** It is an offer. */
        public val PROMOTIONAL: TemplateRejectionReason = TemplateRejectionReason("PROMOTIONAL")
        /** It is a fraud. */
        public val SCAM: TemplateRejectionReason = TemplateRejectionReason("SCAM")
        /** It isn't what its category says. */
        public val TAG_CONTENT_MISMATCH: TemplateRejectionReason = TemplateRejectionReason("TAG_CONTENT_MISMATCH")
    }
}

/** Since when a template is disabled. */
@Serializable
public data class TemplateDisabling(
    /** When, in seconds since 1970; before as a date in English. */
    @SerialName("disable_date")
    val disableDate: String? = null,
)

/** Why a template is paused or locked, or that it is no longer. */
@Serializable
public data class TemplatePause(
    /** Why. */
    val title: TemplatePauseTitle? = null,
    /** The same in a sentence. */
    val description: String? = null,
)

/** Why a template is paused or locked. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class TemplatePauseTitle(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** People rate it badly for the first time: three hours. */
        public val FIRST_PAUSE: TemplatePauseTitle = TemplatePauseTitle("FIRST_PAUSE")
        /** People rate it badly for the second time: six hours. */
        public val SECOND_PAUSE: TemplatePauseTitle = TemplatePauseTitle("SECOND_PAUSE")
        /** Too much was sent. */
        public val RATE_LIMITING_PAUSE: TemplatePauseTitle = TemplatePauseTitle("RATE_LIMITING_PAUSE")
        /** It is no longer. */
        public val UNPAUSE: TemplatePauseTitle = TemplatePauseTitle("UNPAUSE")
        /** People rate it badly for the third time. */
        public val DISABLED: TemplatePauseTitle = TemplatePauseTitle("DISABLED")
    }
}

/** Why a template was rejected, for people. */
@Serializable
public data class TemplateRejection(
    /** Why. */
    val reason: String? = null,
    /** What to do. */
    val recommendation: String? = null,
)

/** How people rate a template changed. */
@Serializable
public data class MessageTemplateQualityUpdate(
    /** The template. */
    @SerialName("message_template_id")
    val messageTemplateId: String? = null,
    /** Its name. */
    @SerialName("message_template_name")
    val messageTemplateName: String? = null,
    /** Its language, as `en_US` or `en-US`. */
    @SerialName("message_template_language")
    val messageTemplateLanguage: String? = null,
    /** Its rating until now. */
    @SerialName("previous_quality_score")
    val previousQualityScore: QualityScore? = null,
    /** Its rating. */
    @SerialName("new_quality_score")
    val newQualityScore: QualityScore? = null,
)

/** A template was edited. This is what it says now. */
@Serializable
public data class MessageTemplateComponentsUpdate(
    /** Its buttons. */
    @SerialName("message_template_buttons")
    val messageTemplateButtons: List<EditedTemplateButton> = emptyList(),
    /** The template. */
    @SerialName("message_template_id")
    val messageTemplateId: String? = null,
    /** Its name. */
    @SerialName("message_template_name")
    val messageTemplateName: String? = null,
    /** Its language, as `en_US` or `en-US`. */
    @SerialName("message_template_language")
    val messageTemplateLanguage: String? = null,
    /** The text of its header. */
    @SerialName("message_template_title")
    val messageTemplateTitle: String? = null,
    /** The text of its body. */
    @SerialName("message_template_element")
    val messageTemplateElement: String? = null,
    /** The text of its footer. */
    @SerialName("message_template_footer")
    val messageTemplateFooter: String? = null,
)

/** A button of a template that was edited. */
@Serializable
public data class EditedTemplateButton(
    /** What it does: `URL`, `PHONE_NUMBER`, `QUICK_REPLY`, `OTP`, `FLOW`, … */
    @SerialName("message_template_button_type")
    val messageTemplateButtonType: String? = null,
    /** What it says. */
    @SerialName("message_template_button_text")
    val messageTemplateButtonText: String? = null,
    /** Where it leads. */
    @SerialName("message_template_button_url")
    val messageTemplateButtonUrl: String? = null,
    /** Whom it calls. */
    @SerialName("message_template_button_phone_number")
    val messageTemplateButtonPhoneNumber: String? = null,
)

/** A template has another category, or will have in 24 hours. */
@Serializable
public data class TemplateCategoryUpdate(
    /** The template. */
    @SerialName("message_template_id")
    val messageTemplateId: String? = null,
    /** Its name. */
    @SerialName("message_template_name")
    val messageTemplateName: String? = null,
    /** Its language, as `en_US` or `en-US`. */
    @SerialName("message_template_language")
    val messageTemplateLanguage: String? = null,
    /** Its category until now. */
    @SerialName("previous_category")
    val previousCategory: TemplateCategory? = null,
    /** Its category. */
    @SerialName("new_category")
    val newCategory: TemplateCategory? = null,
    /** Its category in 24 hours. */
    @SerialName("correct_category")
    val correctCategory: TemplateCategory? = null,
    /** When it will have that. */
    @SerialName("category_update_timestamp")
    val categoryUpdateTimestamp: String? = null,
)

/** A template that was sent directly belongs in another category. */
@Serializable
public data class TemplateCorrectCategoryDetection(
    /** The template. */
    @SerialName("message_template_id")
    val messageTemplateId: String? = null,
    /** Its name. */
    @SerialName("message_template_name")
    val messageTemplateName: String? = null,
    /** Its language, as `en_US` or `en-US`. */
    @SerialName("message_template_language")
    val messageTemplateLanguage: String? = null,
    /** Its category. */
    val category: TemplateCategory? = null,
    /** The category where it belongs. */
    @SerialName("correct_category")
    val correctCategory: TemplateCategory? = null,
)

/** A flow's state or health changed. */
@Serializable
public data class FlowUpdate(
    /** What fails. */
    val errors: List<FlowFailure> = emptyList(),
    /** What happened. */
    val event: FlowEventKind? = null,
    /** The flow. */
    @SerialName("flow_id")
    val flowId: String? = null,
    /** The same in a sentence. */
    val message: String? = null,
    /** What will happen to it, and when. */
    val warning: String? = null,
    /** Its state until now; nothing when it is new. */
    @SerialName("old_status")
    val oldStatus: FlowState? = null,
    /** Its state. */
    @SerialName("new_status")
    val newStatus: FlowState? = null,
    /** How many of its screens or requests fail, in per cent. */
    @SerialName("error_rate")
    val errorRate: Double? = null,
    /** The bound that was crossed: per cent, or milliseconds. */
    val threshold: Double? = null,
    /** Whether the bound was crossed upwards or downwards. */
    @SerialName("alert_state")
    val alertState: FlowAlertState? = null,
    /** How long half of the requests to your endpoint take, in milliseconds. */
    @SerialName("p50_latency")
    val p50Latency: Double? = null,
    /** How long nine in ten of the requests to your endpoint take, in milliseconds. */
    @SerialName("p90_latency")
    val p90Latency: Double? = null,
    /** How many requests were measured. */
    @SerialName("requests_count")
    val requestsCount: Long? = null,
    /** How often your endpoint could be reached, in per cent. */
    val availability: Double? = null,
)

/** Something in a flow that fails. */
@Serializable
public data class FlowFailure(
    /** What: `TIMEOUT`, `INVALID_SCREEN_TRANSITION`, `PUBLIC_KEY_MISSING`, … */
    @SerialName("error_type")
    val errorType: String? = null,
    /** How many of the failures it is, in per cent. */
    @SerialName("error_rate")
    val errorRate: Double? = null,
    /** How often. */
    @SerialName("error_count")
    val errorCount: Long? = null,
)

/** What happened to a flow. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class FlowEventKind(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Its state changed, or it is new. */
        public val FLOW_STATUS_CHANGE: FlowEventKind = FlowEventKind("FLOW_STATUS_CHANGE")
        /** More or fewer of its screens fail, within an hour. */
        public val CLIENT_ERROR_RATE: FlowEventKind = FlowEventKind("CLIENT_ERROR_RATE")
        /** More or fewer of the requests to your endpoint fail, within half an hour. */
        public val ENDPOINT_ERROR_RATE: FlowEventKind = FlowEventKind("ENDPOINT_ERROR_RATE")
        /** Your endpoint became slower or faster, within half an hour. */
        public val ENDPOINT_LATENCY: FlowEventKind = FlowEventKind("ENDPOINT_LATENCY")
        /** Your endpoint can't be reached well, or can again, within ten minutes. */
        public val ENDPOINT_AVAILABILITY: FlowEventKind = FlowEventKind("ENDPOINT_AVAILABILITY")
        /** Its version will stop working. */
        public val FLOW_VERSION_EXPIRY_WARNING: FlowEventKind = FlowEventKind("FLOW_VERSION_EXPIRY_WARNING")
    }
}

/** A flow's state. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class FlowState(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** It can be tried. */
        public val DRAFT: FlowState = FlowState("DRAFT")
        /** It can be sent. */
        public val PUBLISHED: FlowState = FlowState("PUBLISHED")
        /** It can't be sent or opened any more. */
        public val DEPRECATED: FlowState = FlowState("DEPRECATED")
        /** It can't be sent or opened, as it fails too often. */
        public val BLOCKED: FlowState = FlowState("BLOCKED")
        /** It can be sent to few people, as it fails often. */
        public val THROTTLED: FlowState = FlowState("THROTTLED")
    }
}

/** Whether a bound was crossed upwards or downwards. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class FlowAlertState(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** It is bad now. */
        public val ACTIVATED: FlowAlertState = FlowAlertState("ACTIVATED")
        /** It is well again. */
        public val DEACTIVATED: FlowAlertState = FlowAlertState("DEACTIVATED")
    }
}

/** A solution that several partners share changed. The event's `entry_id` is a business portfolio. */
@Serializable
public data class PartnerSolutionUpdate(
    /** What happened. */
    val event: PartnerSolutionEventKind? = null,
    /** The solution. */
    @SerialName("solution_id")
    val solutionId: String? = null,
    /** Its state. */
    @SerialName("solution_status")
    val solutionStatus: PartnerSolutionStatus? = null,
)

/** What happened to a solution. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class PartnerSolutionEventKind(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** It is new. */
        public val SOLUTION_CREATED: PartnerSolutionEventKind = PartnerSolutionEventKind("SOLUTION_CREATED")
        /** It changed. */
        public val SOLUTION_UPDATED: PartnerSolutionEventKind = PartnerSolutionEventKind("SOLUTION_UPDATED")
    }
}

/** A solution's state. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class PartnerSolutionStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** It can be used. */
        public val ACTIVE: PartnerSolutionStatus = PartnerSolutionStatus("ACTIVE")
        /** It can't be used any more. */
        public val DEACTIVATED: PartnerSolutionStatus = PartnerSolutionStatus("DEACTIVATED")
        /** It was made, and the partner not asked. */
        public val DRAFT: PartnerSolutionStatus = PartnerSolutionStatus("DRAFT")
        /** The partner was asked. */
        public val INITIATED: PartnerSolutionStatus = PartnerSolutionStatus("INITIATED")
        /** A partner was asked to end it. */
        public val PENDING_DEACTIVATION: PartnerSolutionStatus = PartnerSolutionStatus("PENDING_DEACTIVATION")
        /** The partner didn't want it. */
        public val REJECTED: PartnerSolutionStatus = PartnerSolutionStatus("REJECTED")
    }
}

/** A way to be paid was set up or changed. */
@Serializable
public data class PaymentConfigurationUpdate(
    /** Its name. */
    @SerialName("configuration_name")
    val configurationName: String? = null,
    /** Who does it: `billdesk`, `payu`, `razorpay`, `zaakpay`. */
    @SerialName("provider_name")
    val providerName: String? = null,
    /** Your account there. */
    @SerialName("provider_mid")
    val providerMid: String? = null,
    /** Its state. */
    val status: PaymentConfigurationStatus? = null,
    /** When it was made. */
    @SerialName("created_timestamp")
    val createdTimestamp: String? = null,
    /** When it changed. */
    @SerialName("updated_timestamp")
    val updatedTimestamp: String? = null,
)

/** The state of a way to be paid. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class PaymentConfigurationStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** It can be used. */
        public val ACTIVE: PaymentConfigurationStatus = PaymentConfigurationStatus("Active")
        /** It isn't connected with your account yet. */
        public val NEEDS_CONNECTING: PaymentConfigurationStatus = PaymentConfigurationStatus("Needs Connecting")
        /** It wasn't tried yet. */
        public val NEEDS_TESTING: PaymentConfigurationStatus = PaymentConfigurationStatus("Needs Testing")
    }
}

/** The platform took what somebody wrote for a lead or a purchase. */
@Serializable
public data class AutomaticEvent(
    /** The message. */
    val id: String? = null,
    /** What it was taken for. */
    @SerialName("event_name")
    val eventName: AutomaticEventName? = null,
    /** When. */
    val timestamp: String? = null,
    /** The click on an ad that began the conversation. */
    @SerialName("ctwa_clid")
    val ctwaClid: String? = null,
    /** What was bought. */
    @SerialName("custom_data")
    val customData: PurchaseData? = null,
)

/** What the platform takes messages for. Values that aren't listed pass too. */
@JvmInline
@Serializable
public value class AutomaticEventName(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** A lead. */
        public val LEADSUBMITTED: AutomaticEventName = AutomaticEventName("LeadSubmitted")
        /** A purchase. */
        public val PURCHASE: AutomaticEventName = AutomaticEventName("Purchase")
    }
}

/** What a purchase came to. */
@Serializable
public data class PurchaseData(
    /** The currency. */
    val currency: String? = null,
    /** The amount. */
    val value: Double? = null,
)

/** What became of a marketing message, to be counted. */
@Serializable
public data class TrackingEvent(
    /** What: `sent`, … */
    @SerialName("event_name")
    val eventName: String? = null,
    /** When. */
    val timestamp: String? = null,
    /** Which message. */
    @SerialName("tracking_data")
    val trackingData: TrackingData? = null,
)

/** Which marketing message is counted. */
@Serializable
public data class TrackingData(
    /** The click. */
    @SerialName("click_id")
    val clickId: String? = null,
    /** The message's token. */
    @SerialName("tracking_token")
    val trackingToken: String? = null,
)

/** Bytes that aren't JSON, in those languages where data is. */
@Serializable
public data class Undecoded(
    /** The bytes. */
    val base64: String,
)
