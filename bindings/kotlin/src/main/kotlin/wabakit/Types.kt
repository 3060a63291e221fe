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
 */
@Serializable
public data class SendMessage(
    /** What it says. */
    @SerialName("^content")
    val content: Content,
    /** A phone number with `+` and its country code (without them the platform takes your own country's); or a group's id, with `recipient_type: "group"`. */
    val to: String? = null,
    /** Instead of `to`: a business-scoped user id (`US.1349…`), or a parent's (`US.ENT.…`). */
    val recipient: String? = null,
    /** Whether `to` names a person (as it does unless told) or a group. */
    @SerialName("recipient_type")
    val recipientType: RecipientType? = null,
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

/** Who receives a message: `to` or `recipient`. */
@Serializable
public data class Recipient(
    /** A phone number with `+` and its country code (without them the platform takes your own country's); or a group's id, with `recipient_type: "group"`. */
    val to: String? = null,
    /** Instead of `to`: a business-scoped user id (`US.1349…`), or a parent's (`US.ENT.…`). */
    val recipient: String? = null,
    /** Whether `to` names a person (as it does unless told) or a group. */
    @SerialName("recipient_type")
    val recipientType: RecipientType? = null,
)

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

    /** A message that was approved beforehand, filled in. */
    @Serializable
    @SerialName("template")
    public data class Template(val template: wabakit.TemplateMessage) : Content()

    /** Buttons or a list to choose from. */
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
    /** The parameter's name, in templates that name theirs. */
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
}

/** A picture or video on top of a message, by the id of an upload or by a public link. */
@Serializable
public data class HeaderMedia(
    /** The id of an upload. */
    val id: String? = null,
    /** A public URL. */
    val link: String? = null,
)

/** A document on top of a message, by the id of an upload or by a public link. */
@Serializable
public data class HeaderDocument(
    /** The id of an upload. */
    val id: String? = null,
    /** A public URL. */
    val link: String? = null,
    /** Its name, with the extension that decides on the icon. */
    val filename: String? = null,
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
    /** The parameter's name, in templates that name theirs. */
    @SerialName("parameter_name")
    val parameterName: String? = null,
)

/** A value for the text. */
@Serializable
public sealed class TemplateValue {
    /** Text. */
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

/** What fills a button. */
@Serializable
public data class TemplateButton(
    /** The kind of button. */
    @SerialName("sub_type")
    val subType: TemplateButtonType,
    /** Its place among the template's buttons, from 0 to 9. */
    val index: Long,
    /** Its value. */
    val parameters: List<TemplateButtonParameter>,
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
    }
}

/** A value for a button. */
@Serializable
public sealed class TemplateButtonParameter {
    /** The end of a URL. */
    @Serializable
    @SerialName("text")
    public data class Text(val text: kotlin.String) : TemplateButtonParameter()

    /** What comes back when a quick reply is tapped. */
    @Serializable
    @SerialName("payload")
    public data class Payload(val payload: kotlin.String) : TemplateButtonParameter()
}

/** A message with something to choose from. */
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
    /** 1 to 3 buttons, no two with the same id or title. */
    val buttons: List<ReplyButton>,
)

/** A button. */
@Serializable
public sealed class ReplyButton {
    /** One that answers. */
    @Serializable
    @SerialName("reply")
    public data class Reply(val reply: wabakit.ButtonReply) : ReplyButton()
}

/** A button's id and title. */
@Serializable
public data class ButtonReply(
    /**
     * Comes back when it is tapped: 1 to 256 characters, no space around them.
     * No space before or after.
     */
    val id: String,
    /** What it says: 1 to 20 characters, without markdown. */
    val title: String,
)

/** What stands on top of an interactive message. */
@Serializable
public sealed class InteractiveHeader {
    /** A title: 1 to 60 characters, without markdown. */
    @Serializable
    @SerialName("text")
    public data class Text(val text: kotlin.String) : InteractiveHeader()

    /** A picture. */
    @Serializable
    @SerialName("image")
    public data class Image(val image: wabakit.HeaderMedia) : InteractiveHeader()

    /** A video. */
    @Serializable
    @SerialName("video")
    public data class Video(val video: wabakit.HeaderMedia) : InteractiveHeader()

    /** A document. */
    @Serializable
    @SerialName("document")
    public data class Document(val document: wabakit.HeaderDocument) : InteractiveHeader()
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
    val header: ListHeader? = null,
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

/** What stands on top of a list message. */
@Serializable
public sealed class ListHeader {
    /** A title: 1 to 60 characters, without markdown. */
    @Serializable
    @SerialName("text")
    public data class Text(val text: kotlin.String) : ListHeader()
}

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
    /** One emoji; empty to remove the one that is there. */
    val emoji: String,
)

/** The message that another one answers. */
@Serializable
public data class ReplyTo(
    /** Its id. */
    @SerialName("message_id")
    val messageId: String,
)

/** The platform accepted the message. */
@Serializable
public data class Sent(
    /** Whom it was for, as you said it and as the platform knows them. */
    val contacts: List<SentContact>,
    /** The messages accepted: one. */
    val messages: List<SentMessage>,
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
) : Answer()

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
    /** The client's own unless told. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** An uploaded file. */
@Serializable
public data class UploadedMedia(
    /** Its id, to send it with. */
    val id: String,
) : Answer()

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
) : Answer()

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
    val data: List<PhoneNumber>,
    /** The way to the other pages. */
    val paging: Paging? = null,
) : Answer()

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
) : Answer()

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

/** Get one phone number: its name, quality, limits and state. */
@Serializable
public data class GetPhoneNumber(
    /** What to tell of it, by commas, as in `id,throughput,whatsapp_business_manager_messaging_limit`; a few things unless told. */
    val fields: String? = null,
    /** The client's own unless told. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
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

/** A person to block or unblock. */
@Serializable
public data class BlockedUser(
    /** Their phone number or WhatsApp id. */
    val user: String? = null,
    /** Their business-scoped user id. */
    @SerialName("user_id")
    val userId: String? = null,
)

/** Who was unblocked. */
@Serializable
public data class UnblockedUsers(
    /** Who was, and who wasn't. */
    @SerialName("block_users")
    val blockUsers: UnblockOutcome? = null,
) : Answer()

/** Who was unblocked, and who wasn't. */
@Serializable
public data class UnblockOutcome(
    /** Those who were. */
    @SerialName("removed_users")
    val removedUsers: List<BlockOutcome>,
    /** Those who weren't. */
    @SerialName("failed_users")
    val failedUsers: List<BlockOutcome>,
)

/** What became of one person. */
@Serializable
public data class BlockOutcome(
    /** Why it failed. */
    val errors: List<ItemError>,
    /** As you said them. */
    val input: String? = null,
    /** Their WhatsApp id. */
    @SerialName("wa_id")
    val waId: String? = null,
    /** Their business-scoped user id. */
    @SerialName("user_id")
    val userId: String? = null,
)

/** Why one item of a call failed. */
@Serializable
public data class ItemError(
    /** The code. */
    val code: Long? = null,
    /** A title, for people. */
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
) : Answer()

/** Create a template and have it reviewed. Up to 100 an hour for each WhatsApp Business account. */
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
     * For how long to try to deliver it, in seconds: 30 to 900 for authentication, 30 to 43200 for utility, 43200 to
     * 2592000 for marketing; -1 for 30 days.
     * At least 30, or -1.
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
) : Answer()

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
    }
}

/** A message that somebody wrote to the number. */
@Serializable
public data class InboundMessage(
    /** Its id (`wamid.…`): answer, react to it or mark it as read by this. */
    val id: String,
    /** When it was written. */
    val timestamp: String,
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
    /** Which of the contents it has. */
    val type: String? = null,
    /** Text. */
    val text: InboundText? = null,
    /** A picture. */
    val image: InboundImage? = null,
    /** The answer to buttons or a list. */
    val interactive: InteractiveReply? = null,
    /** An emoji on a message, or its removal. */
    val reaction: InboundReaction? = null,
)

/** The message that another one answers, or how it was forwarded. */
@Serializable
public data class MessageContext(
    /** Who wrote the message that is answered. */
    val from: String? = null,
    /** The message that is answered. */
    val id: String? = null,
    /** It was forwarded up to five times. */
    val forwarded: Boolean? = null,
    /** It was forwarded more than five times. */
    @SerialName("frequently_forwarded")
    val frequentlyForwarded: Boolean? = null,
)

/** What a message that somebody wrote says. */
@Serializable
public data class MessageContent(
    /** Which of the contents it has. */
    val type: String? = null,
    /** Text. */
    val text: InboundText? = null,
    /** A picture. */
    val image: InboundImage? = null,
    /** The answer to buttons or a list. */
    val interactive: InteractiveReply? = null,
    /** An emoji on a message, or its removal. */
    val reaction: InboundReaction? = null,
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
    /** Its SHA-256. */
    val sha256: String? = null,
    /** Where to download it, for five minutes, with your token. */
    val url: String? = null,
    /** Text below it. */
    val caption: String? = null,
)

/** What somebody chose. */
@Serializable
public data class InteractiveReply(
    /** Which of the contents it has. */
    val type: String? = null,
    /** A button. */
    @SerialName("button_reply")
    val buttonReply: ChosenButton? = null,
    /** A row of a list. */
    @SerialName("list_reply")
    val listReply: ChosenRow? = null,
)

/** A button that somebody chose. */
@Serializable
public data class ChosenButton(
    /** Its id, as you sent it. */
    val id: String,
    /** What it said. */
    val title: String? = null,
)

/** A row of a list that somebody chose. */
@Serializable
public data class ChosenRow(
    /** Its id, as you sent it. */
    val id: String,
    /** What it said. */
    val title: String? = null,
    /** The small text below. */
    val description: String? = null,
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

/** What became of a message that you sent. Statuses come in any order, and more than once. */
@Serializable
public data class Status(
    /** The message, as the answer to sending it named it. */
    val id: String,
    /** What became of it. */
    val status: StatusKind,
    /** Why it failed. */
    val errors: List<Problem>,
    /** When. */
    val timestamp: String? = null,
    /** Whom it was for: a phone number, or the group's id. */
    @SerialName("recipient_id")
    val recipientId: String? = null,
    /** Whom it was for, by business-scoped user id. */
    @SerialName("recipient_user_id")
    val recipientUserId: String? = null,
    /** Whether it was for a group. */
    @SerialName("recipient_type")
    val recipientType: String? = null,
    /** The member of the group. */
    @SerialName("recipient_participant_id")
    val recipientParticipantId: String? = null,
    /** Your own note from when you sent it. */
    @SerialName("biz_opaque_callback_data")
    val bizOpaqueCallbackData: String? = null,
    /** What it costs. Comes with one of its statuses. */
    val pricing: Pricing? = null,
)

/** What became of a message. Values that aren't listed pass too. */
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
        /** It wasn't sent, or couldn't be delivered. */
        public val FAILED: StatusKind = StatusKind("failed")
    }
}

/** What a message costs. */
@Serializable
public data class Pricing(
    /** Whether it costs. `kind` and `category` tell more. */
    val billable: Boolean? = null,
    /** `PMP`: by the message. */
    @SerialName("pricing_model")
    val pricingModel: String? = null,
    /** `regular`, or why it is free. */
    val type: String? = null,
    /** The category that is charged. */
    val category: String? = null,
)

/** Something that went wrong, as webhooks tell it. */
@Serializable
public data class Problem(
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

/** Bytes that aren't JSON, in those languages where data is. */
@Serializable
public data class Undecoded(
    /** The bytes. */
    val base64: String,
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
