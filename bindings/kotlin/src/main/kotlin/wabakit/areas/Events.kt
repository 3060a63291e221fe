// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonElement

/** An event of a webhook: its kind, its place, and its data. */
public sealed class Event(told: Told) : Place(told) {
    /** A message from a WhatsApp user to a business phone number. */
    public class Message internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.InboundMessage? by lazy { view(wabakit.InboundMessage.serializer()) }
    }

    /** Status of a message that the business sent. Statuses arrive in any order, and more than once. */
    public class Status internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.Status? by lazy { view(wabakit.Status.serializer()) }
    }

    /** An error reported in a webhook. */
    public class Error internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.WebhookError? by lazy { view(wabakit.WebhookError.serializer()) }
    }

    /** A user's action on a marketing message, such as a click on a link. */
    public class UserAction internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.UserAction? by lazy { view(wabakit.UserAction.serializer()) }
    }

    /** A user's choice to stop or resume marketing messages. */
    public class UserPreference internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.UserPreference? by lazy { view(wabakit.UserPreference.serializer()) }
    }

    /** A change of a user's business-scoped user ID. Since August 2026, a `system` message reports it instead. */
    public class UserIdUpdate internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.UserIdUpdate? by lazy { view(wabakit.UserIdUpdate.serializer()) }
    }

    /** A message that the business sent with the WhatsApp Business app, or from another app. */
    public class MessageEcho internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.MessageEcho? by lazy { view(wabakit.MessageEcho.serializer()) }
    }

    /** A part of the chat history of the WhatsApp Business app. */
    public class History internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.HistoryChunk? by lazy { view(wabakit.HistoryChunk.serializer()) }
    }

    /**
     * A message of the chat history, or the media that belongs to one. The media of a message of type `media_placeholder`
     * arrives in an event of its own with the same ID, if it is at most 14 days old.
     */
    public class HistoryMessage internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.HistoryMessage? by lazy { view(wabakit.HistoryMessage.serializer()) }
    }

    /** A contact that was added to the WhatsApp Business app's contacts, changed or removed. */
    public class StateSync internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.StateSync? by lazy { view(wabakit.StateSync.serializer()) }
    }

    /** A change of the app that owns a conversation. */
    public class MessagingHandover internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.MessagingHandover? by lazy { view(wabakit.MessagingHandover.serializer()) }
    }

    /** Activity in conversations that another app owns. Don't reply to it: a reply takes control of the conversation. */
    public class Standby internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.Standby? by lazy { view(wabakit.Standby.serializer()) }
    }

    /** Update of a call, such as its start or its end. */
    public class Call internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.CallUpdate? by lazy { view(wabakit.CallUpdate.serializer()) }
    }

    /** Status of a call that the business started. */
    public class CallStatus internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.CallStatus? by lazy { view(wabakit.CallStatus.serializer()) }
    }

    /** Creation or deletion of a group, or its failure. */
    public class GroupLifecycleUpdate internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.GroupLifecycleUpdate? by lazy { view(wabakit.GroupLifecycleUpdate.serializer()) }
    }

    /** Change of a group's participants: users joined, left, or asked to join. */
    public class GroupParticipantsUpdate internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.GroupParticipantsUpdate? by lazy { view(wabakit.GroupParticipantsUpdate.serializer()) }
    }

    /** Change of a group's subject, description or profile picture, or its failure. */
    public class GroupSettingsUpdate internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.GroupSettingsUpdate? by lazy { view(wabakit.GroupSettingsUpdate.serializer()) }
    }

    /** Suspension of a group, or its end. */
    public class GroupStatusUpdate internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.GroupStatusUpdate? by lazy { view(wabakit.GroupStatusUpdate.serializer()) }
    }

    /**
     * Update of a WhatsApp Business account. In updates for partners, the event's `entry_id` is the ID of a business
     * portfolio.
     */
    public class AccountUpdate internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.AccountUpdate? by lazy { view(wabakit.AccountUpdate.serializer()) }
    }

    /** Alert about a business, an account or a business phone number. */
    public class AccountAlert internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.AccountAlert? by lazy { view(wabakit.AccountAlert.serializer()) }
    }

    /** Result of an account review. */
    public class AccountReviewUpdate internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.AccountReviewUpdate? by lazy { view(wabakit.AccountReviewUpdate.serializer()) }
    }

    /** Change of a business phone number's settings, including changes made through the API. */
    public class AccountSettingsUpdate internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.AccountSettingsUpdate? by lazy { view(wabakit.AccountSettingsUpdate.serializer()) }
    }

    /** Change of the business's messaging limit or of its maximum number of phone numbers. */
    public class BusinessCapabilityUpdate internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.BusinessCapabilityUpdate? by lazy { view(wabakit.BusinessCapabilityUpdate.serializer()) }
    }

    /** Change of a business phone number's username. */
    public class BusinessUsernameUpdate internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.BusinessUsernameUpdate? by lazy { view(wabakit.BusinessUsernameUpdate.serializer()) }
    }

    /** Result of a display name review. */
    public class PhoneNumberNameUpdate internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.PhoneNumberNameUpdate? by lazy { view(wabakit.PhoneNumberNameUpdate.serializer()) }
    }

    /** Change of a business phone number's throughput or messaging limit. */
    public class PhoneNumberQualityUpdate internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.PhoneNumberQualityUpdate? by lazy { view(wabakit.PhoneNumberQualityUpdate.serializer()) }
    }

    /** Change of a business phone number's two-step verification PIN, or a request to turn it off. */
    public class Security internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.SecurityUpdate? by lazy { view(wabakit.SecurityUpdate.serializer()) }
    }

    /** Change of a template's status: approved, rejected, paused, disabled, deleted and others. */
    public class MessageTemplateStatusUpdate internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.MessageTemplateStatusUpdate? by lazy { view(wabakit.MessageTemplateStatusUpdate.serializer()) }
    }

    /** Change of a template's quality score. */
    public class MessageTemplateQualityUpdate internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.MessageTemplateQualityUpdate? by lazy { view(wabakit.MessageTemplateQualityUpdate.serializer()) }
    }

    /** New components of a template that was edited. */
    public class MessageTemplateComponentsUpdate internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.MessageTemplateComponentsUpdate? by lazy { view(wabakit.MessageTemplateComponentsUpdate.serializer()) }
    }

    /** Change of a template's category, done or announced 24 hours ahead. */
    public class TemplateCategoryUpdate internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.TemplateCategoryUpdate? by lazy { view(wabakit.TemplateCategoryUpdate.serializer()) }
    }

    /** Another category that the platform assigned to a template sent with Direct Send. */
    public class TemplateCorrectCategoryDetection internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.TemplateCorrectCategoryDetection? by lazy { view(wabakit.TemplateCorrectCategoryDetection.serializer()) }
    }

    /** Change of a flow's status or health. */
    public class Flow internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.FlowUpdate? by lazy { view(wabakit.FlowUpdate.serializer()) }
    }

    /** Change of a multi-partner solution. The event's `entry_id` is the ID of a business portfolio. */
    public class PartnerSolution internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.PartnerSolutionUpdate? by lazy { view(wabakit.PartnerSolutionUpdate.serializer()) }
    }

    /** Creation or change of a payment configuration. */
    public class PaymentConfigurationUpdate internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.PaymentConfigurationUpdate? by lazy { view(wabakit.PaymentConfigurationUpdate.serializer()) }
    }

    /**
     * A lead or a purchase that the platform detected in a chat. Not available in the European Union, the United Kingdom
     * and Japan.
     */
    public class AutomaticEvent internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.AutomaticEvent? by lazy { view(wabakit.AutomaticEvent.serializer()) }
    }

    /** Tracking event of a marketing message. */
    public class TrackingEvent internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.TrackingEvent? by lazy { view(wabakit.TrackingEvent.serializer()) }
    }

    /** Unknown item: this version of the library doesn't know its kind, or can't read it. */
    public class Unknown internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: JsonElement? by lazy { view(JsonElement.serializer()) }
    }

    /** A payload that is not valid JSON, encoded in Base64. */
    public class Malformed internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.Undecoded? by lazy { view(wabakit.Undecoded.serializer()) }
    }

    public companion object {
        /** Reads an event that was stored as its text or as `toJson()`. Its key is the same. */
        public fun fromJson(json: String): Event = stored(json)

        internal fun of(told: Told): Event = when (told.kind) {
            "message" -> Message(told)
            "status" -> Status(told)
            "error" -> Error(told)
            "user_action" -> UserAction(told)
            "user_preference" -> UserPreference(told)
            "user_id_update" -> UserIdUpdate(told)
            "message_echo" -> MessageEcho(told)
            "history" -> History(told)
            "history_message" -> HistoryMessage(told)
            "state_sync" -> StateSync(told)
            "messaging_handover" -> MessagingHandover(told)
            "standby" -> Standby(told)
            "call" -> Call(told)
            "call_status" -> CallStatus(told)
            "group_lifecycle_update" -> GroupLifecycleUpdate(told)
            "group_participants_update" -> GroupParticipantsUpdate(told)
            "group_settings_update" -> GroupSettingsUpdate(told)
            "group_status_update" -> GroupStatusUpdate(told)
            "account_update" -> AccountUpdate(told)
            "account_alert" -> AccountAlert(told)
            "account_review_update" -> AccountReviewUpdate(told)
            "account_settings_update" -> AccountSettingsUpdate(told)
            "business_capability_update" -> BusinessCapabilityUpdate(told)
            "business_username_update" -> BusinessUsernameUpdate(told)
            "phone_number_name_update" -> PhoneNumberNameUpdate(told)
            "phone_number_quality_update" -> PhoneNumberQualityUpdate(told)
            "security" -> Security(told)
            "message_template_status_update" -> MessageTemplateStatusUpdate(told)
            "message_template_quality_update" -> MessageTemplateQualityUpdate(told)
            "message_template_components_update" -> MessageTemplateComponentsUpdate(told)
            "template_category_update" -> TemplateCategoryUpdate(told)
            "template_correct_category_detection" -> TemplateCorrectCategoryDetection(told)
            "flow" -> Flow(told)
            "partner_solution" -> PartnerSolution(told)
            "payment_configuration_update" -> PaymentConfigurationUpdate(told)
            "automatic_event" -> AutomaticEvent(told)
            "tracking_event" -> TrackingEvent(told)
            "malformed" -> Malformed(told)
            else -> Unknown(told)
        }
    }
}

/** A message from a WhatsApp user to a business phone number. */
@Serializable
public data class InboundMessage(
    /** ID of the message (`wamid.…`), used to reply, react or mark as read. */
    val id: String,
    /** Time when the message was sent. Seconds since the Unix epoch. */
    val timestamp: String,
    /** Reasons for missing content: in messages of type `unsupported`, and for media above 100 MB. */
    val errors: List<WebhookError> = emptyList(),
    /** Phone number of the sender. Absent if the user has a username and hides the phone number. */
    val from: String? = null,
    /** Business-scoped user ID of the sender. */
    @SerialName("from_user_id")
    val fromUserId: String? = null,
    /** Parent business-scoped user ID of the sender, shared by linked business portfolios. */
    @SerialName("from_parent_user_id")
    val fromParentUserId: String? = null,
    /** ID of the group that the message was sent to. */
    @SerialName("group_id")
    val groupId: String? = null,
    /** Message that this message replies to, or information about its forwarding. */
    val context: MessageContext? = null,
    /** Ad or post that the conversation started from. */
    val referral: Referral? = null,
    /** Identity state of the user. Present if identity checks are enabled for the number. */
    val identity: IdentityState? = null,
    /** Type of the content: the name of the key that holds it. */
    val type: String? = null,
    /** A text message. */
    val text: InboundText? = null,
    /** An image message. */
    val image: InboundImage? = null,
    /** A video message. */
    val video: InboundVideo? = null,
    /** An audio or voice message. */
    val audio: InboundAudio? = null,
    /** A voice message, in older payloads. */
    val voice: InboundAudio? = null,
    /** A document message. */
    val document: InboundDocument? = null,
    /** A sticker message. */
    val sticker: InboundSticker? = null,
    /** A location message. */
    val location: InboundLocation? = null,
    /** A contacts message: one or more shared contacts. */
    val contacts: List<InboundContact>? = null,
    /** A reply to buttons, a list, a flow, an address message or a call permission request. */
    val interactive: InteractiveReply? = null,
    /** A tap on a template's quick reply button. */
    val button: InboundButton? = null,
    /** An order of products from a catalog. */
    val order: InboundOrder? = null,
    /** A reaction to a message, or its removal. */
    val reaction: InboundReaction? = null,
    /** A system message about a user. It opens no customer service window. */
    val system: SystemMessage? = null,
    /** An edit of an earlier message. Only numbers that the WhatsApp Business app uses too receive edits. */
    val edit: InboundEdit? = null,
    /** A deletion of an earlier message. Only numbers that the WhatsApp Business app uses too receive deletions. */
    val revoke: InboundRevocation? = null,
    /** A message of a type that the API doesn't deliver; since 2026 with the original type. */
    val unsupported: UnsupportedContent? = null,
)

/** Message that a message replies to, or information about its forwarding. */
@Serializable
public data class MessageContext(
    /** Phone number of the sender of the message that is replied to. */
    val from: String? = null,
    /** ID of the message that is replied to. */
    val id: String? = null,
    /** Product that the message asks about. */
    @SerialName("referred_product")
    val referredProduct: ReferredProduct? = null,
    /** True if the message was forwarded at most 5 times. */
    val forwarded: Boolean? = null,
    /** True if the message was forwarded more than 5 times. */
    @SerialName("frequently_forwarded")
    val frequentlyForwarded: Boolean? = null,
)

/** Product that a message asks about. */
@Serializable
public data class ReferredProduct(
    /** ID of the product's catalog. */
    @SerialName("catalog_id")
    val catalogId: String? = null,
    /** Retailer ID (SKU) of the product in the catalog. */
    @SerialName("product_retailer_id")
    val productRetailerId: String? = null,
)

/** Ad or post that a conversation started from. Sent with the first message. */
@Serializable
public data class Referral(
    /** Link to the ad or post. */
    @SerialName("source_url")
    val sourceUrl: String? = null,
    /** ID of the ad or post. */
    @SerialName("source_id")
    val sourceId: String? = null,
    /** Type of the source. */
    @SerialName("source_type")
    val sourceType: ReferralSource? = null,
    /** Headline of the ad or post. */
    val headline: String? = null,
    /** Text of the ad or post. */
    val body: String? = null,
    /** Type of the media: `image` or `video`. */
    @SerialName("media_type")
    val mediaType: String? = null,
    /** URL of the image. */
    @SerialName("image_url")
    val imageUrl: String? = null,
    /** URL of the video. */
    @SerialName("video_url")
    val videoUrl: String? = null,
    /** URL of the video's thumbnail. */
    @SerialName("thumbnail_url")
    val thumbnailUrl: String? = null,
    /** Click ID, used to report conversions to Meta. Absent for ads in WhatsApp Status. */
    @SerialName("ctwa_clid")
    val ctwaClid: String? = null,
    /** Greeting that the ad showed. */
    @SerialName("welcome_message")
    val welcomeMessage: WelcomeMessage? = null,
)

/**
 * Type of the source of a conversation.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class ReferralSource(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** A click-to-WhatsApp ad. */
        public val AD: ReferralSource = ReferralSource("ad")
        /** A Facebook or Instagram post. */
        public val POST: ReferralSource = ReferralSource("post")
    }
}

/** Greeting that an ad showed. */
@Serializable
public data class WelcomeMessage(
    /** Text of the greeting. */
    val text: String? = null,
)

/** Identity state of a user. */
@Serializable
public data class IdentityState(
    /** True if the business acknowledged the identity. */
    val acknowledged: Boolean? = null,
    /** Time when the identity was created. Seconds since the Unix epoch. */
    @SerialName("created_timestamp")
    val createdTimestamp: String? = null,
    /** Hash of the identity key. */
    val hash: String? = null,
)

/** An error reported in a webhook. */
@Serializable
public data class WebhookError(
    /** Error code, from the same list as in API errors. */
    val code: Long,
    /** Title of the error, human-readable. */
    val title: String? = null,
    /** Message of the error; usually identical to the title. */
    val message: String? = null,
    /** Details of the error. */
    @SerialName("error_data")
    val errorData: WebhookErrorData? = null,
    /** Link to the platform's page about errors; may be relative. */
    val href: String? = null,
)

/** Details of an error reported in a webhook. */
@Serializable
public data class WebhookErrorData(
    /** Most specific description of the error, human-readable. */
    val details: String? = null,
)

/** A text message from a user. */
@Serializable
public data class InboundText(
    /** Text of the message. */
    val body: String,
)

/** An image from a user. */
@Serializable
public data class InboundImage(
    /** Media ID, valid for 7 days. */
    val id: String,
    /** MIME type of the image. */
    @SerialName("mime_type")
    val mimeType: String? = null,
    /** SHA-256 of the image, in Base64. */
    val sha256: String? = null,
    /** Download URL, valid for 5 minutes. Requires the access token. */
    val url: String? = null,
    /** Caption of the image. */
    val caption: String? = null,
)

/** A video from a user. */
@Serializable
public data class InboundVideo(
    /** Media ID, valid for 7 days. */
    val id: String,
    /** MIME type of the video. */
    @SerialName("mime_type")
    val mimeType: String? = null,
    /** SHA-256 of the video, in Base64. */
    val sha256: String? = null,
    /** Download URL, valid for 5 minutes. Requires the access token. */
    val url: String? = null,
    /** Caption of the video. */
    val caption: String? = null,
)

/** An audio file from a user. */
@Serializable
public data class InboundAudio(
    /** Media ID, valid for 7 days. */
    val id: String,
    /** MIME type of the audio file. */
    @SerialName("mime_type")
    val mimeType: String? = null,
    /** SHA-256 of the audio file, in Base64. */
    val sha256: String? = null,
    /** Download URL, valid for 5 minutes. Requires the access token. */
    val url: String? = null,
    /** `true` for a voice message. Voicemail arrives as audio too. */
    val voice: Boolean? = null,
)

/** A document from a user. */
@Serializable
public data class InboundDocument(
    /** Media ID, valid for 7 days. */
    val id: String,
    /** MIME type of the document. */
    @SerialName("mime_type")
    val mimeType: String? = null,
    /** SHA-256 of the document, in Base64. */
    val sha256: String? = null,
    /** Download URL, valid for 5 minutes. Requires the access token. */
    val url: String? = null,
    /** File name of the document. */
    val filename: String? = null,
    /** Caption of the document. */
    val caption: String? = null,
)

/** A sticker from a user. */
@Serializable
public data class InboundSticker(
    /** Media ID, valid for 7 days. */
    val id: String,
    /** MIME type of the sticker. */
    @SerialName("mime_type")
    val mimeType: String? = null,
    /** SHA-256 of the sticker, in Base64. */
    val sha256: String? = null,
    /** Download URL, valid for 5 minutes. Requires the access token. */
    val url: String? = null,
    /** `true` for an animated sticker. */
    val animated: Boolean? = null,
)

/** A location from a user. */
@Serializable
public data class InboundLocation(
    /** Latitude in degrees. */
    val latitude: Double,
    /** Longitude in degrees. */
    val longitude: Double,
    /** Name of the location. */
    val name: String? = null,
    /** Address of the location. */
    val address: String? = null,
    /** Website of the location. */
    val url: String? = null,
)

/** A contact that a user shared. */
@Serializable
public data class InboundContact(
    /** Phone numbers of the contact. */
    val phones: List<InboundContactPhone> = emptyList(),
    /** Email addresses of the contact. */
    val emails: List<InboundContactEmail> = emptyList(),
    /** Websites of the contact. */
    val urls: List<InboundContactUrl> = emptyList(),
    /** Postal addresses of the contact. */
    val addresses: List<InboundContactAddress> = emptyList(),
    /** Name of the contact. */
    val name: InboundContactName? = null,
    /** Organization of the contact. */
    val org: InboundContactOrg? = null,
    /** Birthday in the format `YYYY-MM-DD`. */
    val birthday: String? = null,
    /** Complete contact as a vCard. */
    val vcard: String? = null,
    /**
     * Origin of the contact: `contact_request` for the answer to a request for the user's contact information,
     * otherwise `other`.
     */
    val origin: String? = null,
)

/** Name of a shared contact. */
@Serializable
public data class InboundContactName(
    /** Full name as displayed. */
    @SerialName("formatted_name")
    val formattedName: String? = null,
    /** First name of the contact. */
    @SerialName("first_name")
    val firstName: String? = null,
    /** Last name of the contact. */
    @SerialName("last_name")
    val lastName: String? = null,
    /** Middle name of the contact. */
    @SerialName("middle_name")
    val middleName: String? = null,
    /** Prefix of the name, such as `Dr.` */
    val prefix: String? = null,
    /** Suffix of the name, such as `Jr.` */
    val suffix: String? = null,
)

/** Phone number of a shared contact. */
@Serializable
public data class InboundContactPhone(
    /** Phone number as shared. */
    val phone: String? = null,
    /** WhatsApp ID of the phone number, if it has one. */
    @SerialName("wa_id")
    val waId: String? = null,
    /** Type of the phone number, such as `MOBILE` or `HOME`. */
    val type: String? = null,
)

/** Email address of a shared contact. */
@Serializable
public data class InboundContactEmail(
    /** Email address as shared. */
    val email: String? = null,
    /** Type of the email address, such as `WORK` or `HOME`. */
    val type: String? = null,
)

/** Website of a shared contact. */
@Serializable
public data class InboundContactUrl(
    /** URL of the website. */
    val url: String? = null,
    /** Type of the website, such as `WORK` or `HOME`. */
    val type: String? = null,
)

/** Postal address of a shared contact. */
@Serializable
public data class InboundContactAddress(
    /** Street and house number. */
    val street: String? = null,
    /** City of the address. */
    val city: String? = null,
    /** State or region of the address. */
    val state: String? = null,
    /** Postal code of the address. */
    val zip: String? = null,
    /** Name of the country. */
    val country: String? = null,
    /** Country, as an ISO 3166-1 alpha-2 code. */
    @SerialName("country_code")
    val countryCode: String? = null,
    /** Type of the address, such as `WORK` or `HOME`. */
    val type: String? = null,
)

/** Organization of a shared contact. */
@Serializable
public data class InboundContactOrg(
    /** Name of the company. */
    val company: String? = null,
    /** Department in the company. */
    val department: String? = null,
    /** Job title of the contact. */
    val title: String? = null,
)

/** A user's reply to an interactive message. */
@Serializable
public data class InteractiveReply(
    /** Type of the content: the name of the key that holds it. */
    val type: String? = null,
    /** A tap on a reply button. */
    @SerialName("button_reply")
    val buttonReply: ButtonReply? = null,
    /** A selected row of a list. */
    @SerialName("list_reply")
    val listReply: ListReply? = null,
    /** A completed flow or address message. */
    @SerialName("nfm_reply")
    val nfmReply: FlowReply? = null,
    /** An answer to a call permission request. */
    @SerialName("call_permission_reply")
    val callPermissionReply: CallPermissionReply? = null,
)

/** A tap on a reply button. */
@Serializable
public data class ButtonReply(
    /** ID of the button, as sent. */
    val id: String,
    /** Title of the button. */
    val title: String? = null,
)

/** A selected row of a list. */
@Serializable
public data class ListReply(
    /** ID of the row, as sent. */
    val id: String,
    /** Title of the row. */
    val title: String? = null,
    /** Description of the row. */
    val description: String? = null,
)

/** A completed flow or address message. */
@Serializable
public data class FlowReply(
    /** Type of the reply: `flow` or `address_message`. */
    val name: String? = null,
    /** Text that the chat shows for the reply. */
    val body: String? = null,
    /**
     * Submitted data, as a JSON object in a string. A flow has keys of its own; an address has `values` and
     * `saved_address_id`.
     */
    @SerialName("response_json")
    val responseJson: String? = null,
)

/** A user's answer to a call permission request. */
@Serializable
public data class CallPermissionReply(
    /** The user's answer. */
    val response: CallPermissionAnswer? = null,
    /** True if the permission doesn't expire. */
    @SerialName("is_permanent")
    val isPermanent: Boolean? = null,
    /** Time when the permission expires. Seconds since the Unix epoch. Absent if it is permanent. */
    @SerialName("expiration_timestamp")
    val expirationTimestamp: String? = null,
    /** Origin of the answer. */
    @SerialName("response_source")
    val responseSource: CallPermissionSource? = null,
)

/**
 * A user's answer to a call permission request.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class CallPermissionAnswer(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Granted by the user. */
        public val ACCEPT: CallPermissionAnswer = CallPermissionAnswer("accept")
        /** Declined by the user. */
        public val REJECT: CallPermissionAnswer = CallPermissionAnswer("reject")
    }
}

/**
 * Origin of an answer to a call permission request.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class CallPermissionSource(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Given by the user, who answered the request. */
        public val USER_ACTION: CallPermissionSource = CallPermissionSource("user_action")
        /** Granted automatically, because the user called the business. */
        public val AUTOMATIC: CallPermissionSource = CallPermissionSource("automatic")
    }
}

/** A tap on a template's quick reply button. */
@Serializable
public data class InboundButton(
    /** Payload that was sent with the button. */
    val payload: String? = null,
    /** Text of the button. */
    val text: String? = null,
)

/** An order of products from a catalog. */
@Serializable
public data class InboundOrder(
    /** Products of the order. */
    @SerialName("product_items")
    val productItems: List<OrderedProduct> = emptyList(),
    /** ID of the catalog. */
    @SerialName("catalog_id")
    val catalogId: String? = null,
    /** Text that the user sent with the order. */
    val text: String? = null,
)

/** A product of an order. */
@Serializable
public data class OrderedProduct(
    /** Retailer ID (SKU) of the product in the catalog. */
    @SerialName("product_retailer_id")
    val productRetailerId: String,
    /** Quantity of the product. */
    val quantity: Double? = null,
    /** Price of one item, in the currency's main unit. */
    @SerialName("item_price")
    val itemPrice: Double? = null,
    /** Currency, as an ISO 4217 code. */
    val currency: String? = null,
)

/** A user's reaction to a message, or its removal. */
@Serializable
public data class InboundReaction(
    /** ID of the message that the reaction belongs to. */
    @SerialName("message_id")
    val messageId: String,
    /** Emoji of the reaction. Absent or empty if the reaction was removed. */
    val emoji: String? = null,
)

/** A system message about a user. */
@Serializable
public data class SystemMessage(
    /** Type of the change. */
    val type: SystemKind? = null,
    /** Description of the change in one sentence. */
    val body: String? = null,
    /** New WhatsApp ID of the user. */
    @SerialName("wa_id")
    val waId: String? = null,
    /** New WhatsApp ID of the user, in older payloads. */
    @SerialName("new_wa_id")
    val newWaId: String? = null,
    /** Previous WhatsApp ID of the user, in older payloads. */
    val customer: String? = null,
    /** New business-scoped user ID of the user. */
    @SerialName("user_id")
    val userId: String? = null,
    /** Previous business-scoped user ID of the user. */
    @SerialName("previous_user_id")
    val previousUserId: String? = null,
    /** Parent business-scoped user ID of the user, shared by linked business portfolios. */
    @SerialName("parent_user_id")
    val parentUserId: String? = null,
    /** Hash of the user's new identity key. Present if identity checks are enabled for the number. */
    val identity: String? = null,
)

/**
 * Type of a change reported in a system message.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class SystemKind(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Phone number changed. The user also has a new user ID. */
        public val USER_CHANGED_NUMBER: SystemKind = SystemKind("user_changed_number")
        /** User ID changed. */
        public val USER_CHANGED_USER_ID: SystemKind = SystemKind("user_changed_user_id")
        /** Phone number changed, in older payloads. */
        public val CUSTOMER_CHANGED_NUMBER: SystemKind = SystemKind("customer_changed_number")
        /** Identity key changed: a new device or a new installation of WhatsApp. */
        public val CUSTOMER_IDENTITY_CHANGED: SystemKind = SystemKind("customer_identity_changed")
    }
}

/** An edit of an earlier message. Possible within 15 minutes. */
@Serializable
public data class InboundEdit(
    /** ID of the edited message. */
    @SerialName("original_message_id")
    val originalMessageId: String,
    /** New content of the message. */
    val message: EditedMessage,
)

/** New content of an edited message. */
@Serializable
public data class EditedMessage(
    /** Message that the edited message replies to. */
    val context: MessageContext? = null,
    /** Type of the content: the name of the key that holds it. */
    val type: String? = null,
    /** A text message. */
    val text: InboundText? = null,
    /** An image message. */
    val image: InboundImage? = null,
    /** A video message. */
    val video: InboundVideo? = null,
    /** A document message. */
    val document: InboundDocument? = null,
)

/** A deletion of an earlier message. Possible within 2 days. */
@Serializable
public data class InboundRevocation(
    /** ID of the deleted message. */
    @SerialName("original_message_id")
    val originalMessageId: String,
)

/** A message of a type that the API doesn't deliver. */
@Serializable
public data class UnsupportedContent(
    /** Original type of the message: `poll_creation`, `edit`, `group_invite`, … */
    val type: String? = null,
)

/** Status of a message that the business sent. Statuses arrive in any order, and more than once. */
@Serializable
public data class Status(
    /** ID of the message (`wamid.…`), as in the response to the send request. */
    val id: String,
    /** New status of the message. */
    val status: StatusKind,
    /** Reasons for a failure. */
    val errors: List<WebhookError> = emptyList(),
    /** Type of the status, if it isn't about the message itself: `payment`. */
    val type: String? = null,
    /** Time of the status. Seconds since the Unix epoch. */
    val timestamp: String? = null,
    /** Phone number of the recipient, or ID of the group. */
    @SerialName("recipient_id")
    val recipientId: String? = null,
    /** Business-scoped user ID of the recipient. */
    @SerialName("recipient_user_id")
    val recipientUserId: String? = null,
    /** Parent business-scoped user ID of the recipient, shared by linked business portfolios. */
    @SerialName("recipient_parent_user_id")
    val recipientParentUserId: String? = null,
    /** Parent business-scoped user ID of the recipient. Spelling of early 2026. */
    @SerialName("parent_recipient_user_id")
    val parentRecipientUserId: String? = null,
    /** Type of the recipient: `group` if the message was sent to a group. */
    @SerialName("recipient_type")
    val recipientType: String? = null,
    /** ID of the group, in payloads that don't report it as `recipient_id`. */
    @SerialName("group_id")
    val groupId: String? = null,
    /** Phone number of the group's participant that the status is about. */
    @SerialName("recipient_participant_id")
    val recipientParticipantId: String? = null,
    /** Phone number of the group's participant. Alternative spelling of `recipient_participant_id`. */
    @SerialName("participant_recipient_id")
    val participantRecipientId: String? = null,
    /** Business-scoped user ID of the group's participant. */
    @SerialName("recipient_participant_user_id")
    val recipientParticipantUserId: String? = null,
    /** Parent business-scoped user ID of the group's participant, shared by linked business portfolios. */
    @SerialName("recipient_participant_parent_user_id")
    val recipientParticipantParentUserId: String? = null,
    /** Hash of the recipient's identity key. Present if identity checks are enabled for the number. */
    @SerialName("recipient_identity_key_hash")
    val recipientIdentityKeyHash: String? = null,
    /** Custom data that was sent with the message. */
    @SerialName("biz_opaque_callback_data")
    val bizOpaqueCallbackData: String? = null,
    /** ID of the message's template. */
    @SerialName("template_id")
    val templateId: String? = null,
    /** Conversation that the message belongs to. Since v24.0 only for conversations that started from an ad or post. */
    val conversation: Conversation? = null,
    /** Pricing of the message: type and category. Sent with one of its statuses. */
    val pricing: Pricing? = null,
    /** State of the payment that the message requested. */
    val payment: Payment? = null,
)

/**
 * Status of a message, or of the payment that it requested.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class StatusKind(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Sent by the platform: one check mark. */
        public val SENT: StatusKind = StatusKind("sent")
        /** Delivered to the user's device: two check marks. */
        public val DELIVERED: StatusKind = StatusKind("delivered")
        /** Read by the user. */
        public val READ: StatusKind = StatusKind("read")
        /** Voice message played by the user. */
        public val PLAYED: StatusKind = StatusKind("played")
        /** Not sent or not delivered; or the payment failed. */
        public val FAILED: StatusKind = StatusKind("failed")
        /** Pending, for a payment. */
        public val PENDING: StatusKind = StatusKind("pending")
        /** Captured, for a payment. */
        public val CAPTURED: StatusKind = StatusKind("captured")
        /** Successful, for a payment. */
        public val SUCCESS: StatusKind = StatusKind("success")
    }
}

/** A conversation: the unit of pricing before the platform charged per message. */
@Serializable
public data class Conversation(
    /** ID of the conversation. */
    val id: String? = null,
    /** Time when the conversation expires. Seconds since the Unix epoch. */
    @SerialName("expiration_timestamp")
    val expirationTimestamp: String? = null,
    /** Origin of the conversation. */
    val origin: ConversationOrigin? = null,
    /** Pricing of the message, in some payloads of groups. */
    val pricing: Pricing? = null,
)

/** Origin of a conversation. */
@Serializable
public data class ConversationOrigin(
    /** Category of the conversation. */
    val type: PricingCategory? = null,
)

/**
 * Category that a message is charged as.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class PricingCategory(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Authentication: one-time passwords. */
        public val AUTHENTICATION: PricingCategory = PricingCategory("authentication")
        /** Authentication at the international rate: one-time passwords to another country. */
        public val AUTHENTICATION_INTERNATIONAL: PricingCategory = PricingCategory("authentication-international")
        /** Marketing: offers, and all content outside the other categories. */
        public val MARKETING: PricingCategory = PricingCategory("marketing")
        /** Marketing through the Marketing Messages API. */
        public val MARKETING_LITE: PricingCategory = PricingCategory("marketing_lite")
        /** Utility: follow-up to an action or request of the user. */
        public val UTILITY: PricingCategory = PricingCategory("utility")
        /** Service: replies without a template. */
        public val SERVICE: PricingCategory = PricingCategory("service")
        /** Service in conversations that started from an ad or post. */
        public val REFERRAL_CONVERSION: PricingCategory = PricingCategory("referral_conversion")
        /** Marketing in a group. */
        public val GROUP_MARKETING: PricingCategory = PricingCategory("group_marketing")
        /** Utility in a group. */
        public val GROUP_UTILITY: PricingCategory = PricingCategory("group_utility")
        /** Service in a group. */
        public val GROUP_SERVICE: PricingCategory = PricingCategory("group_service")
        /** Replies of general-purpose AI assistants. */
        public val GENERAL_PURPOSE_AI: PricingCategory = PricingCategory("general_purpose_ai")
    }
}

/** Pricing of a message. */
@Serializable
public data class Pricing(
    /** True if the message is billable. `type` and `category` are more precise. */
    val billable: Boolean? = null,
    /** Pricing model: `PMP` (per message) or, before July 2025, `CBP` (per conversation). */
    @SerialName("pricing_model")
    val pricingModel: String? = null,
    /** Pricing type: billable, or the reason why the message is free. */
    val type: PricingKind? = null,
    /** Category that the message is charged as. */
    val category: PricingCategory? = null,
    /** Subtype of the pricing type: `paid_exempt`. */
    val subtype: String? = null,
)

/**
 * Pricing type of a message.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class PricingKind(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Billable at the regular rate. */
        public val REGULAR: PricingKind = PricingKind("regular")
        /**
         * Free: a reply in the customer service window. From October 2026 one of the number's first 1,000 service messages
         * in a month.
         */
        public val FREE_CUSTOMER_SERVICE: PricingKind = PricingKind("free_customer_service")
        /** Free: the conversation started from an ad or post. */
        public val FREE_ENTRY_POINT: PricingKind = PricingKind("free_entry_point")
        /** Free: a reply in a group's customer service window. */
        public val FREE_GROUP_CUSTOMER_SERVICE: PricingKind = PricingKind("free_group_customer_service")
    }
}

/** State of a payment. */
@Serializable
public data class Payment(
    /** Refunds of the payment. */
    val refunds: List<PaymentRefund> = emptyList(),
    /** Reference ID of the order, as in the `order_details` message. */
    @SerialName("reference_id")
    val referenceId: String? = null,
    /** Amount of the payment. */
    val amount: PaidAmount? = null,
    /** Currency, as an ISO 4217 code. */
    val currency: String? = null,
    /** Transaction of the payment. */
    val transaction: PaymentTransaction? = null,
    /** Receipt text that was sent with the order. */
    val receipt: String? = null,
    /** Notes that were sent with the order. */
    val notes: JsonElement? = null,
    /** User-defined field 1, as sent with the order. */
    val udf1: String? = null,
    /** User-defined field 2, as sent with the order. */
    val udf2: String? = null,
    /** User-defined field 3, as sent with the order. */
    val udf3: String? = null,
    /** User-defined field 4, as sent with the order. */
    val udf4: String? = null,
    /** Additional information 1, as sent with the order. */
    @SerialName("additional_info1")
    val additionalInfo1: String? = null,
    /** Additional information 2, as sent with the order. */
    @SerialName("additional_info2")
    val additionalInfo2: String? = null,
    /** Additional information 3, as sent with the order. */
    @SerialName("additional_info3")
    val additionalInfo3: String? = null,
    /** Additional information 4, as sent with the order. */
    @SerialName("additional_info4")
    val additionalInfo4: String? = null,
    /** Additional information 5, as sent with the order. */
    @SerialName("additional_info5")
    val additionalInfo5: String? = null,
    /** Additional information 6, as sent with the order. */
    @SerialName("additional_info6")
    val additionalInfo6: String? = null,
    /** Additional information 7, as sent with the order. */
    @SerialName("additional_info7")
    val additionalInfo7: String? = null,
)

/** Amount of money: `value` divided by `offset`. */
@Serializable
public data class PaidAmount(
    /** Amount before the division. */
    val value: Long? = null,
    /** Divisor of the amount: 100. */
    val offset: Long? = null,
)

/** Transaction of a payment. */
@Serializable
public data class PaymentTransaction(
    /** ID of the transaction. */
    val id: String? = null,
    /** ID of the transaction at the payment provider. */
    @SerialName("pg_transaction_id")
    val pgTransactionId: String? = null,
    /** Payment provider: `razorpay`, `payu`, `billdesk`, `zaakpay`, `upi`, … */
    val type: String? = null,
    /** Status of the transaction: `success`, `failed` or `pending`. */
    val status: String? = null,
    /** Time when the transaction was created. Seconds since the Unix epoch. */
    @SerialName("created_timestamp")
    val createdTimestamp: String? = null,
    /** Time when the transaction was last changed. Seconds since the Unix epoch. */
    @SerialName("updated_timestamp")
    val updatedTimestamp: String? = null,
    /** Amount of the transaction. */
    val amount: PaidAmount? = null,
    /** Currency, as an ISO 4217 code. */
    val currency: String? = null,
    /** Payment method of the transaction. */
    val method: PaymentMethod? = null,
    /** Reason for a failure. */
    val error: PaymentError? = null,
)

/** Payment method of a transaction. */
@Serializable
public data class PaymentMethod(
    /** Type of the payment method: `upi`, `card`, `netbanking`, `wallet`, … */
    val type: String? = null,
)

/** Reason for a failed payment. */
@Serializable
public data class PaymentError(
    /** Error code of the payment provider. */
    val code: String? = null,
    /** Description of the reason, human-readable. */
    val reason: String? = null,
)

/** Refund of a payment. */
@Serializable
public data class PaymentRefund(
    /** ID of the refund. */
    val id: String? = null,
    /** Amount of the refund. */
    val amount: PaidAmount? = null,
    /** Speed of the refund: `instant` or `normal`. */
    @SerialName("speed_processed")
    val speedProcessed: String? = null,
    /** Status of the refund: `success`, `failed` or `pending`. */
    val status: String? = null,
    /** Time when the refund was created. Seconds since the Unix epoch. */
    @SerialName("created_timestamp")
    val createdTimestamp: String? = null,
    /** Time when the refund was last changed. Seconds since the Unix epoch. */
    @SerialName("updated_timestamp")
    val updatedTimestamp: String? = null,
)

/** A user's action on a marketing message, such as a click on a link. */
@Serializable
public data class UserAction(
    /** Type of the action: `marketing_messages_link_click`. */
    @SerialName("action_type")
    val actionType: String? = null,
    /** Time of the action. Seconds since the Unix epoch. */
    val timestamp: String? = null,
    /** Details of the click. */
    @SerialName("marketing_messages_link_click_data")
    val marketingMessagesLinkClickData: LinkClick? = null,
)

/** Click on a link in a marketing message that was sent within the last 7 days. */
@Serializable
public data class LinkClick(
    /** Clicked component: `cta` or `body`. */
    @SerialName("click_component")
    val clickComponent: String? = null,
    /** ID of the click. */
    @SerialName("click_id")
    val clickId: String? = null,
    /** Tracking token of the message. */
    @SerialName("tracking_token")
    val trackingToken: String? = null,
    /** Retailer ID (SKU) of the product in the catalog. */
    @SerialName("product_id")
    val productId: String? = null,
    /** User agent of the user's browser. */
    @SerialName("client_user_agent")
    val clientUserAgent: String? = null,
)

/** A user's choice to stop or resume marketing messages. */
@Serializable
public data class UserPreference(
    /** WhatsApp ID of the user. */
    @SerialName("wa_id")
    val waId: String? = null,
    /** Business-scoped user ID of the user. */
    @SerialName("user_id")
    val userId: String? = null,
    /** Parent business-scoped user ID of the user, shared by linked business portfolios. */
    @SerialName("parent_user_id")
    val parentUserId: String? = null,
    /** Description of the choice in one sentence. */
    val detail: String? = null,
    /** Category of messages: `marketing_messages`. */
    val category: String? = null,
    /** The user's choice. */
    val value: UserPreferenceValue? = null,
    /** ID of the in-app signup by which the user opted in. */
    @SerialName("signup_id")
    val signupId: String? = null,
    /** Time of the choice. Seconds since the Unix epoch. */
    val timestamp: String? = null,
)

/**
 * A user's choice about marketing messages.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class UserPreferenceValue(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Opted out of marketing messages. Sending them fails with code 131050. */
        public val STOP: UserPreferenceValue = UserPreferenceValue("stop")
        /** Opted in to marketing messages again. */
        public val RESUME: UserPreferenceValue = UserPreferenceValue("resume")
        /** Opted in by an in-app signup. */
        public val SIGNUP: UserPreferenceValue = UserPreferenceValue("signup")
    }
}

/** A change of a user's business-scoped user ID. Since August 2026, a `system` message reports it instead. */
@Serializable
public data class UserIdUpdate(
    /** WhatsApp ID of the user. */
    @SerialName("wa_id")
    val waId: String? = null,
    /** Description of the change in one sentence. */
    val detail: String? = null,
    /** Change of the business-scoped user ID. */
    @SerialName("user_id")
    val userId: UserIdChange? = null,
    /** Change of the parent business-scoped user ID, which linked business portfolios share. */
    @SerialName("parent_user_id")
    val parentUserId: UserIdChange? = null,
    /** Time of the change. Seconds since the Unix epoch. */
    val timestamp: String? = null,
)

/** Previous and current value of a user ID. */
@Serializable
public data class UserIdChange(
    /** Previous ID of the user. */
    val previous: String? = null,
    /** Current ID of the user. */
    val current: String? = null,
)

/** A message that the business sent with the WhatsApp Business app, or from another app. */
@Serializable
public data class MessageEcho(
    /** ID of the message (`wamid.…`). */
    val id: String,
    /** Time when the message was sent. Seconds since the Unix epoch. */
    val timestamp: String,
    /** Reasons for missing content. */
    val errors: List<WebhookError> = emptyList(),
    /** Phone number of the business. */
    val from: String? = null,
    /** Phone number of the recipient. Absent if the user has a username and hides the phone number. */
    val to: String? = null,
    /** Business-scoped user ID of the recipient. */
    @SerialName("to_user_id")
    val toUserId: String? = null,
    /** Parent business-scoped user ID of the recipient, shared by linked business portfolios. */
    @SerialName("to_parent_user_id")
    val toParentUserId: String? = null,
    /** ID of the group that the message was sent to. */
    @SerialName("group_id")
    val groupId: String? = null,
    /** Message that this message replies to, or information about its forwarding. */
    val context: MessageContext? = null,
    /** Type of the content: the name of the key that holds it. */
    val type: String? = null,
    /** A text message. */
    val text: InboundText? = null,
    /** An image message. */
    val image: InboundImage? = null,
    /** A video message. */
    val video: InboundVideo? = null,
    /** An audio or voice message. */
    val audio: InboundAudio? = null,
    /** A voice message, in older payloads. */
    val voice: InboundAudio? = null,
    /** A document message. */
    val document: InboundDocument? = null,
    /** A sticker message. */
    val sticker: InboundSticker? = null,
    /** A location message. */
    val location: InboundLocation? = null,
    /** A contacts message: one or more shared contacts. */
    val contacts: List<InboundContact>? = null,
    /** A reply to buttons, a list, a flow, an address message or a call permission request. */
    val interactive: InteractiveReply? = null,
    /** A tap on a template's quick reply button. */
    val button: InboundButton? = null,
    /** An order of products from a catalog. */
    val order: InboundOrder? = null,
    /** A reaction to a message, or its removal. */
    val reaction: InboundReaction? = null,
    /** A system message about a user. It opens no customer service window. */
    val system: SystemMessage? = null,
    /** An edit of an earlier message. Only numbers that the WhatsApp Business app uses too receive edits. */
    val edit: InboundEdit? = null,
    /** A deletion of an earlier message. Only numbers that the WhatsApp Business app uses too receive deletions. */
    val revoke: InboundRevocation? = null,
    /** A message of a type that the API doesn't deliver; since 2026 with the original type. */
    val unsupported: UnsupportedContent? = null,
)

/** A part of the chat history of the WhatsApp Business app. */
@Serializable
public data class HistoryChunk(
    /** Chats of the history. */
    val threads: List<HistoryThread> = emptyList(),
    /** Reasons for missing history. The business can decline to share it (code 2593109). */
    val errors: List<WebhookError> = emptyList(),
    /** Position of the part in the history. */
    val metadata: HistoryMetadata? = null,
)

/** Position of a part in the chat history. */
@Serializable
public data class HistoryMetadata(
    /** Phase of the history: 0 for the last day, 1 for days 1 to 90, 2 for days 90 to 180. */
    val phase: Long? = null,
    /** Position of the part in its phase. Parts arrive in any order. */
    @SerialName("chunk_order")
    val chunkOrder: Long? = null,
    /** Progress of the synchronization, in percent. */
    val progress: Long? = null,
)

/** A chat of the history. */
@Serializable
public data class HistoryThread(
    /** Messages of the chat. A message that can't be read is missing here; the event's raw data still contains it. */
    val messages: List<HistoryMessage> = emptyList(),
    /** Phone number of the user. */
    val id: String? = null,
    /** All known IDs of the user. */
    val context: HistoryUser? = null,
)

/** User in a chat of the history. */
@Serializable
public data class HistoryUser(
    /** WhatsApp ID of the user. */
    @SerialName("wa_id")
    val waId: String? = null,
    /** Business-scoped user ID of the user. */
    @SerialName("user_id")
    val userId: String? = null,
    /** Parent business-scoped user ID of the user, shared by linked business portfolios. */
    @SerialName("parent_user_id")
    val parentUserId: String? = null,
    /** Username of the user. */
    val username: String? = null,
)

/**
 * A message of the chat history, or the media that belongs to one. The media of a message of type `media_placeholder`
 * arrives in an event of its own with the same ID, if it is at most 14 days old.
 */
@Serializable
public data class HistoryMessage(
    /** ID of the message (`wamid.…`). */
    val id: String,
    /** Time when the message was sent. Seconds since the Unix epoch. */
    val timestamp: String,
    /** Reasons for missing content. */
    val errors: List<WebhookError> = emptyList(),
    /** Phone number of the sender: the user or the business. */
    val from: String? = null,
    /** Business-scoped user ID of the sender. */
    @SerialName("from_user_id")
    val fromUserId: String? = null,
    /** Parent business-scoped user ID of the sender, shared by linked business portfolios. */
    @SerialName("from_parent_user_id")
    val fromParentUserId: String? = null,
    /** Phone number of the recipient. Absent if the user has a username and hides the phone number. */
    val to: String? = null,
    /** Business-scoped user ID of the recipient. */
    @SerialName("to_user_id")
    val toUserId: String? = null,
    /** Parent business-scoped user ID of the recipient, shared by linked business portfolios. */
    @SerialName("to_parent_user_id")
    val toParentUserId: String? = null,
    /** ID of the group that the message was sent to. */
    @SerialName("group_id")
    val groupId: String? = null,
    /** Message that this message replies to, or information about its forwarding. */
    val context: MessageContext? = null,
    /** Status of the message. */
    @SerialName("history_context")
    val historyContext: HistoryContext? = null,
    /** Type of the content: the name of the key that holds it. */
    val type: String? = null,
    /** A text message. */
    val text: InboundText? = null,
    /** An image message. */
    val image: InboundImage? = null,
    /** A video message. */
    val video: InboundVideo? = null,
    /** An audio or voice message. */
    val audio: InboundAudio? = null,
    /** A voice message, in older payloads. */
    val voice: InboundAudio? = null,
    /** A document message. */
    val document: InboundDocument? = null,
    /** A sticker message. */
    val sticker: InboundSticker? = null,
    /** A location message. */
    val location: InboundLocation? = null,
    /** A contacts message: one or more shared contacts. */
    val contacts: List<InboundContact>? = null,
    /** A reply to buttons, a list, a flow, an address message or a call permission request. */
    val interactive: InteractiveReply? = null,
    /** A tap on a template's quick reply button. */
    val button: InboundButton? = null,
    /** An order of products from a catalog. */
    val order: InboundOrder? = null,
    /** A reaction to a message, or its removal. */
    val reaction: InboundReaction? = null,
    /** A system message about a user. It opens no customer service window. */
    val system: SystemMessage? = null,
    /** An edit of an earlier message. Only numbers that the WhatsApp Business app uses too receive edits. */
    val edit: InboundEdit? = null,
    /** A deletion of an earlier message. Only numbers that the WhatsApp Business app uses too receive deletions. */
    val revoke: InboundRevocation? = null,
    /** A message of a type that the API doesn't deliver; since 2026 with the original type. */
    val unsupported: UnsupportedContent? = null,
)

/** Status of a message of the chat history. */
@Serializable
public data class HistoryContext(
    /** Status of the message. */
    val status: HistoryMessageStatus? = null,
)

/**
 * Status of a message of the chat history.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class HistoryMessageStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Not sent yet. */
        public val PENDING: HistoryMessageStatus = HistoryMessageStatus("PENDING")
        /** Sent to the platform. */
        public val SENT: HistoryMessageStatus = HistoryMessageStatus("SENT")
        /** Delivered to the device. */
        public val DELIVERED: HistoryMessageStatus = HistoryMessageStatus("DELIVERED")
        /** Read by the recipient. */
        public val READ: HistoryMessageStatus = HistoryMessageStatus("READ")
        /** Played by the recipient. */
        public val PLAYED: HistoryMessageStatus = HistoryMessageStatus("PLAYED")
        /** Failed to send. */
        public val ERROR: HistoryMessageStatus = HistoryMessageStatus("ERROR")
    }
}

/** A contact that was added to the WhatsApp Business app's contacts, changed or removed. */
@Serializable
public data class StateSync(
    /** Type of the item: `contact`. */
    val type: String? = null,
    /** Change of the contact. */
    val action: StateSyncAction? = null,
    /** The changed contact. */
    val contact: SyncedContact? = null,
    /** Time of the change. */
    val metadata: StateSyncMetadata? = null,
)

/**
 * Change of a contact.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class StateSyncAction(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Added or changed. */
        public val ADD: StateSyncAction = StateSyncAction("add")
        /** Removed from the contacts. */
        public val REMOVE: StateSyncAction = StateSyncAction("remove")
    }
}

/** Contact of the WhatsApp Business app. */
@Serializable
public data class SyncedContact(
    /** Full name of the contact. Absent if the contact was removed. */
    @SerialName("full_name")
    val fullName: String? = null,
    /** First name of the contact. */
    @SerialName("first_name")
    val firstName: String? = null,
    /** Phone number of the contact. */
    @SerialName("phone_number")
    val phoneNumber: String? = null,
    /** Business-scoped user ID of the contact. */
    @SerialName("user_id")
    val userId: String? = null,
    /** Parent business-scoped user ID of the contact, shared by linked business portfolios. */
    @SerialName("parent_user_id")
    val parentUserId: String? = null,
    /** Username of the contact. */
    val username: String? = null,
)

/** Metadata of a changed contact. */
@Serializable
public data class StateSyncMetadata(
    /** Time of the change. Seconds since the Unix epoch. */
    val timestamp: String? = null,
)

/** A change of the app that owns a conversation. */
@Serializable
public data class MessagingHandover(
    /** Type of the change: `control_passed` or `control_taken`. */
    val type: String? = null,
    /** Time of the change. Seconds since the Unix epoch. */
    val timestamp: String? = null,
    /** User of the conversation. */
    val sender: HandoverUser? = null,
    /** Business phone number of the conversation. */
    val recipient: HandoverNumber? = null,
    /** Previous and new owner, if the previous owner passed the conversation on. */
    @SerialName("control_passed")
    val controlPassed: HandoverControl? = null,
    /** Previous and new owner, if the new owner took the conversation. */
    @SerialName("control_taken")
    val controlTaken: HandoverControl? = null,
)

/** User of a conversation. */
@Serializable
public data class HandoverUser(
    /** Phone number of the user. */
    @SerialName("phone_number")
    val phoneNumber: String? = null,
    /** Business-scoped user ID of the user. */
    @SerialName("user_id")
    val userId: String? = null,
)

/** Business phone number of a conversation. */
@Serializable
public data class HandoverNumber(
    /** ID of the business phone number. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
    /** Business phone number in digits. */
    @SerialName("display_phone_number")
    val displayPhoneNumber: String? = null,
)

/** Previous and new owner of a conversation. */
@Serializable
public data class HandoverControl(
    /** ID of the app that owned the conversation. */
    @SerialName("previous_owner_app_id")
    val previousOwnerAppId: String? = null,
    /** Role of the previous owner: `customer_service`, `marketing`, `utility`, `ctwa`, `ai_agent` or `escalation`. */
    @SerialName("previous_owner_role")
    val previousOwnerRole: String? = null,
    /** Role of the previous owner, in older payloads. */
    @SerialName("previous_owner_app_role")
    val previousOwnerAppRole: String? = null,
    /** ID of the app that owns the conversation now. */
    @SerialName("new_owner_app_id")
    val newOwnerAppId: String? = null,
    /** Role of the new owner, from the same list. */
    @SerialName("new_owner_role")
    val newOwnerRole: String? = null,
    /** Text from the previous owner for the new owner. At most 2,000 characters. */
    val metadata: String? = null,
    /** Summary of the conversation. */
    @SerialName("conversation_context")
    val conversationContext: ConversationContext? = null,
)

/** Context of a conversation. */
@Serializable
public data class ConversationContext(
    /** Type of the context: `summary`. */
    val type: String? = null,
    /** Summary of the conversation. */
    val summary: ConversationSummary? = null,
)

/** Summary of a conversation. */
@Serializable
public data class ConversationSummary(
    /** Text of the summary. */
    val text: String? = null,
)

/** Activity in conversations that another app owns. Don't reply to it: a reply takes control of the conversation. */
@Serializable
public data class Standby(
    /** Business phone number of the conversations. */
    val metadata: NumberMetadata? = null,
    /** Activity in the conversations. */
    val standby: StandbyItems? = null,
)

/** Business phone number with its ID. */
@Serializable
public data class NumberMetadata(
    /** Business phone number in digits. */
    @SerialName("display_phone_number")
    val displayPhoneNumber: String? = null,
    /** ID of the business phone number. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Activity in conversations that another app owns. */
@Serializable
public data class StandbyItems(
    /** Contact information of the users. */
    val contacts: List<Contact> = emptyList(),
    /** Messages from users. */
    val messages: List<InboundMessage> = emptyList(),
    /** Messages that another app sent. */
    @SerialName("message_echoes")
    val messageEchoes: List<StandbyEcho> = emptyList(),
    /** Statuses of the sent messages. */
    val statuses: List<Status> = emptyList(),
)

/** Contact information of a WhatsApp user. */
@Serializable
public data class Contact(
    /** Profile of the user. */
    val profile: Profile? = null,
    /** WhatsApp ID of the user. Absent if the user has a username and hides the phone number. */
    @SerialName("wa_id")
    val waId: String? = null,
    /** Business-scoped user ID (BSUID) of the user. */
    @SerialName("user_id")
    val userId: String? = null,
    /** Parent business-scoped user ID, shared by linked business portfolios. */
    @SerialName("parent_user_id")
    val parentUserId: String? = null,
    /** Hash of the user's identity key. Present if identity checks are enabled for the number. */
    @SerialName("identity_key_hash")
    val identityKeyHash: String? = null,
)

/** Profile of a WhatsApp user. */
@Serializable
public data class Profile(
    /** Name that the user chose for the profile. */
    val name: String? = null,
    /** Username of the user, if there is one. */
    val username: String? = null,
)

/** A message that another app sent. */
@Serializable
public data class StandbyEcho(
    /** ID of the message (`wamid.…`). */
    val id: String? = null,
    /** Time when the message was sent. Seconds since the Unix epoch. */
    val timestamp: String? = null,
    /** Body of the app's send request. */
    val message: JsonElement? = null,
    /** Template of the message. */
    val template: JsonElement? = null,
    /** Flow of the message. */
    val flow: JsonElement? = null,
)

/** Update of a call, such as its start or its end. */
@Serializable
public data class CallUpdate(
    /** ID of the call (`wacid.…`), used to accept, reject or end it. */
    val id: String,
    /** Reasons for a failure, if the platform reports them here and not in an event of their own. */
    val errors: List<WebhookError> = emptyList(),
    /** Type of the update. */
    val event: CallEventKind? = null,
    /** Time of the update. Seconds since the Unix epoch. */
    val timestamp: String? = null,
    /** Direction of the call. */
    val direction: CallDirection? = null,
    /** Phone number of the caller. */
    val from: String? = null,
    /** Business-scoped user ID of the caller. */
    @SerialName("from_user_id")
    val fromUserId: String? = null,
    /** Parent business-scoped user ID of the caller, shared by linked business portfolios. */
    @SerialName("from_parent_user_id")
    val fromParentUserId: String? = null,
    /** Phone number of the callee. */
    val to: String? = null,
    /** Business-scoped user ID of the callee. */
    @SerialName("to_user_id")
    val toUserId: String? = null,
    /** Parent business-scoped user ID of the callee, shared by linked business portfolios. */
    @SerialName("to_parent_user_id")
    val toParentUserId: String? = null,
    /** Session description: the user's offer, or the answer to the business's offer. */
    val session: CallSession? = null,
    /** Session description in older payloads. */
    val connection: CallConnection? = null,
    /** Payload of the call link that the user tapped. */
    @SerialName("deeplink_payload")
    val deeplinkPayload: String? = null,
    /** Payload of the call button that the user tapped. */
    @SerialName("cta_payload")
    val ctaPayload: String? = null,
    /** Custom data that was sent when the business started the call. */
    @SerialName("biz_opaque_callback_data")
    val bizOpaqueCallbackData: String? = null,
    /** Outcome of the call. Present when the call ended. */
    val status: CallOutcome? = null,
    /** Time when the call was accepted. Seconds since the Unix epoch. Absent if it wasn't accepted. */
    @SerialName("start_time")
    val startTime: String? = null,
    /** Time when the call ended. Seconds since the Unix epoch. Absent if it wasn't accepted. */
    @SerialName("end_time")
    val endTime: String? = null,
    /** Duration of the call in seconds. Absent if it wasn't accepted. */
    val duration: Long? = null,
    /** Recording of the call. */
    @SerialName("call_recording")
    val callRecording: CallRecording? = null,
    /** Transcript of the call. */
    @SerialName("call_transcript")
    val callTranscript: CallTranscript? = null,
)

/**
 * Type of a call update.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class CallEventKind(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Start of the call. Accept a call from a user within 30 s. */
        public val CONNECT: CallEventKind = CallEventKind("connect")
        /** End of the call, accepted or not. */
        public val TERMINATE: CallEventKind = CallEventKind("terminate")
        /** Start of a call over SIP. */
        public val CALL_CREATED: CallEventKind = CallEventKind("call_created")
        /** Recording available for download. */
        public val CALL_RECORDING_AVAILABLE: CallEventKind = CallEventKind("call_recording_available")
        /** Transcript available for download. */
        public val CALL_TRANSCRIPTION_AVAILABLE: CallEventKind = CallEventKind("call_transcription_available")
    }
}

/**
 * Direction of a call.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class CallDirection(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Started by the user. */
        public val USER_INITIATED: CallDirection = CallDirection("USER_INITIATED")
        /** Started by the business. */
        public val BUSINESS_INITIATED: CallDirection = CallDirection("BUSINESS_INITIATED")
    }
}

/** Session description of a call. */
@Serializable
public data class CallSession(
    /** Type of the session description: `offer` or `answer`. */
    @SerialName("sdp_type")
    val sdpType: String? = null,
    /** Session description in SDP (RFC 8866). */
    val sdp: String? = null,
)

/** Session description of a call in older payloads. */
@Serializable
public data class CallConnection(
    /** WebRTC session of the call. */
    val webrtc: CallDescription? = null,
)

/** WebRTC session of a call in older payloads. */
@Serializable
public data class CallDescription(
    /** Session description, as JSON in a string. */
    val sdp: String? = null,
)

/**
 * Outcome of a call.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class CallOutcome(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Completed: the call was accepted and ended. */
        public val COMPLETED: CallOutcome = CallOutcome("COMPLETED")
        /** Failed, or not accepted. */
        public val FAILED: CallOutcome = CallOutcome("FAILED")
    }
}

/** Recording of a call. */
@Serializable
public data class CallRecording(
    /** Type of the file: `audio`. */
    val type: String? = null,
    /** Audio file of the recording. */
    val audio: InboundAudio? = null,
)

/** Transcript of a call. */
@Serializable
public data class CallTranscript(
    /** Type of the file: `document`. */
    val type: String? = null,
    /** Document with the transcript. */
    val document: InboundDocument? = null,
)

/** Status of a call that the business started. */
@Serializable
public data class CallStatus(
    /** ID of the call (`wacid.…`). */
    val id: String,
    /** Status of the call. */
    val status: CallStatusKind,
    /** Type of the status: `call`. */
    val type: String? = null,
    /** Time of the status. Seconds since the Unix epoch. */
    val timestamp: String? = null,
    /** Phone number of the callee. */
    @SerialName("recipient_id")
    val recipientId: String? = null,
    /** Business-scoped user ID of the callee. */
    @SerialName("recipient_user_id")
    val recipientUserId: String? = null,
    /** Parent business-scoped user ID of the callee, shared by linked business portfolios. */
    @SerialName("recipient_parent_user_id")
    val recipientParentUserId: String? = null,
    /** Custom data that was sent when the business started the call. */
    @SerialName("biz_opaque_callback_data")
    val bizOpaqueCallbackData: String? = null,
)

/**
 * Status of a call that the business started.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class CallStatusKind(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Ringing at the callee. */
        public val RINGING: CallStatusKind = CallStatusKind("RINGING")
        /** Accepted by the callee. */
        public val ACCEPTED: CallStatusKind = CallStatusKind("ACCEPTED")
        /** Rejected by the callee. */
        public val REJECTED: CallStatusKind = CallStatusKind("REJECTED")
    }
}

/** Creation or deletion of a group, or its failure. */
@Serializable
public data class GroupLifecycleUpdate(
    /** First participants of the group. */
    @SerialName("added_participants")
    val addedParticipants: List<GroupUser> = emptyList(),
    /** Reasons for a failure. */
    val errors: List<WebhookError> = emptyList(),
    /** Type of the update: `group_create` or `group_delete`. */
    val type: String? = null,
    /** ID of the group. */
    @SerialName("group_id")
    val groupId: String? = null,
    /** ID of the request that caused the update, as in its response. */
    @SerialName("request_id")
    val requestId: String? = null,
    /** Time of the update. Seconds since the Unix epoch. */
    val timestamp: String? = null,
    /** Subject of the group. */
    val subject: String? = null,
    /** Description of the group. */
    val description: String? = null,
    /** Invite link of the group. */
    @SerialName("invite_link")
    val inviteLink: String? = null,
    /** Approval mode for users who join. */
    @SerialName("join_approval_mode")
    val joinApprovalMode: JoinApprovalMode? = null,
)

/** Current or former participant of a group. */
@Serializable
public data class GroupUser(
    /** Reasons for a failure with this participant. */
    val errors: List<WebhookError> = emptyList(),
    /** Identifier of the participant as given in the request. */
    val input: String? = null,
    /** WhatsApp ID of the participant. */
    @SerialName("wa_id")
    val waId: String? = null,
    /** Business-scoped user ID of the participant. */
    @SerialName("user_id")
    val userId: String? = null,
    /** Parent business-scoped user ID of the participant, shared by linked business portfolios. */
    @SerialName("parent_user_id")
    val parentUserId: String? = null,
    /** Username of the participant. */
    val username: String? = null,
)

/** Change of a group's participants: users joined, left, or asked to join. */
@Serializable
public data class GroupParticipantsUpdate(
    /** Participants that joined. */
    @SerialName("added_participants")
    val addedParticipants: List<GroupUser> = emptyList(),
    /** Participants that left or were removed. */
    @SerialName("removed_participants")
    val removedParticipants: List<GroupUser> = emptyList(),
    /** Participants that couldn't be removed, with the reasons. */
    @SerialName("failed_participants")
    val failedParticipants: List<GroupUser> = emptyList(),
    /** Reasons for a failure. */
    val errors: List<WebhookError> = emptyList(),
    /**
     * Type of the update: `group_participants_add`, `group_participants_remove`, `group_join_request_created` or
     * `group_join_request_revoked`. Alternative spellings of the first two: `group_add_participants`,
     * `group_remove_participants`.
     */
    val type: String? = null,
    /** ID of the group. */
    @SerialName("group_id")
    val groupId: String? = null,
    /** ID of the request that caused the update, as in its response. */
    @SerialName("request_id")
    val requestId: String? = null,
    /** Time of the update. Seconds since the Unix epoch. */
    val timestamp: String? = null,
    /** Reason for joining: `invite_link`. */
    val reason: String? = null,
    /** Party that removed the participants: `business` or `participant`. */
    @SerialName("initiated_by")
    val initiatedBy: String? = null,
    /** ID of the join request, used to approve or reject it. */
    @SerialName("join_request_id")
    val joinRequestId: String? = null,
    /** WhatsApp ID of the user who asks to join. */
    @SerialName("wa_id")
    val waId: String? = null,
    /** Business-scoped user ID of the user who asks to join. */
    @SerialName("user_id")
    val userId: String? = null,
    /** Parent business-scoped user ID of the user who asks to join, shared by linked business portfolios. */
    @SerialName("parent_user_id")
    val parentUserId: String? = null,
    /** Username of the user who asks to join. */
    val username: String? = null,
)

/** Change of a group's subject, description or profile picture, or its failure. */
@Serializable
public data class GroupSettingsUpdate(
    /** Reasons for a failure. */
    val errors: List<WebhookError> = emptyList(),
    /** Type of the update: `group_settings_update`. */
    val type: String? = null,
    /** ID of the group. */
    @SerialName("group_id")
    val groupId: String? = null,
    /** ID of the request that caused the update, as in its response. */
    @SerialName("request_id")
    val requestId: String? = null,
    /** Time of the update. Seconds since the Unix epoch. */
    val timestamp: String? = null,
    /** Change of the subject. */
    @SerialName("group_subject")
    val groupSubject: GroupTextUpdate? = null,
    /** Change of the description. */
    @SerialName("group_description")
    val groupDescription: GroupTextUpdate? = null,
    /** Change of the profile picture. */
    @SerialName("profile_picture")
    val profilePicture: GroupPictureUpdate? = null,
)

/** Change of a group's subject or description, or its failure. */
@Serializable
public data class GroupTextUpdate(
    /** Reasons for a failure. */
    val errors: List<WebhookError> = emptyList(),
    /** New text of the setting. */
    val text: String? = null,
    /** True if the change succeeded. */
    @SerialName("update_successful")
    val updateSuccessful: Boolean? = null,
)

/** Change of a group's profile picture, or its failure. */
@Serializable
public data class GroupPictureUpdate(
    /** Reasons for a failure. */
    val errors: List<WebhookError> = emptyList(),
    /** MIME type of the image. */
    @SerialName("mime_type")
    val mimeType: String? = null,
    /** SHA-256 of the image. */
    val sha256: String? = null,
    /** True if the change succeeded. */
    @SerialName("update_successful")
    val updateSuccessful: Boolean? = null,
)

/** Suspension of a group, or its end. */
@Serializable
public data class GroupStatusUpdate(
    /** Reasons for the suspension. */
    val errors: List<WebhookError> = emptyList(),
    /** Type of the update: `group_suspend` or `group_suspend_cleared`. */
    val type: String? = null,
    /** ID of the group. */
    @SerialName("group_id")
    val groupId: String? = null,
    /** ID of the request that caused the update, as in its response. */
    @SerialName("request_id")
    val requestId: String? = null,
    /** Time of the update. Seconds since the Unix epoch. */
    val timestamp: String? = null,
)

/**
 * Update of a WhatsApp Business account. In updates for partners, the event's `entry_id` is the ID of a business
 * portfolio.
 */
@Serializable
public data class AccountUpdate(
    /** Restrictions of the account. */
    @SerialName("restriction_info")
    val restrictionInfo: List<RestrictionInfo> = emptyList(),
    /** Type of the update. Details are in the field that belongs to the type. */
    val event: AccountEventKind? = null,
    /** Business phone number that the update is about. */
    @SerialName("phone_number")
    val phoneNumber: String? = null,
    /** Primary country of the business, as an ISO 3166-1 alpha-2 code. */
    val country: String? = null,
    /** The account, in updates for partners. */
    @SerialName("waba_info")
    val wabaInfo: AccountInfo? = null,
    /** Policy violation of the account. */
    @SerialName("violation_info")
    val violationInfo: ViolationInfo? = null,
    /** Ban state of the account. */
    @SerialName("ban_info")
    val banInfo: BanInfo? = null,
    /** Start of the authentication-international rate. */
    @SerialName("auth_international_rate_eligibility")
    val authInternationalRateEligibility: InternationalRate? = null,
    /** Volume tier that the business reached. */
    @SerialName("volume_tier_info")
    val volumeTierInfo: VolumeTier? = null,
    /** Reason for the disconnection of a WhatsApp Business app number. */
    @SerialName("disconnection_info")
    val disconnectionInfo: DisconnectionInfo? = null,
    /** Result of a partner-led business verification. */
    @SerialName("partner_client_certification_info")
    val partnerClientCertificationInfo: CertificationInfo? = null,
    /** Client that the partner must verify. */
    @SerialName("partner_client_certification_needed_info")
    val partnerClientCertificationNeededInfo: CertificationNeed? = null,
)

/**
 * Type of an account update.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class AccountEventKind(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Deletion of the account. */
        public val ACCOUNT_DELETED: AccountEventKind = AccountEventKind("ACCOUNT_DELETED")
        /** Account restricted: see `restriction_info`. */
        public val ACCOUNT_RESTRICTION: AccountEventKind = AccountEventKind("ACCOUNT_RESTRICTION")
        /** Policy violation or warning: see `violation_info`. */
        public val ACCOUNT_VIOLATION: AccountEventKind = AccountEventKind("ACCOUNT_VIOLATION")
        /** Ban, scheduled ban or reinstatement: see `ban_info`. */
        public val DISABLED_UPDATE: AccountEventKind = AccountEventKind("DISABLED_UPDATE")
        /**
         * Offboarded: the WhatsApp Business app moved to another device. Sending through the API is suspended;
         * permissions and subscriptions remain.
         */
        public val ACCOUNT_OFFBOARDED: AccountEventKind = AccountEventKind("ACCOUNT_OFFBOARDED")
        /** Reconnected: the WhatsApp Business app is connected again, and sending works again. */
        public val ACCOUNT_RECONNECTED: AccountEventKind = AccountEventKind("ACCOUNT_RECONNECTED")
        /** Ad account shared for the Marketing Messages API: see `waba_info`. */
        public val AD_ACCOUNT_LINKED: AccountEventKind = AccountEventKind("AD_ACCOUNT_LINKED")
        /** Terms of the Marketing Messages API signed. */
        public val MM_LITE_TERMS_SIGNED: AccountEventKind = AccountEventKind("MM_LITE_TERMS_SIGNED")
        /** Eligibility for the authentication-international rate: see `auth_international_rate_eligibility`. */
        public val AUTH_INTL_PRICE_ELIGIBILITY_UPDATE: AccountEventKind = AccountEventKind("AUTH_INTL_PRICE_ELIGIBILITY_UPDATE")
        /** Primary country set: see `country`. */
        public val BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE: AccountEventKind = AccountEventKind("BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE")
        /** Account shared with a partner: see `waba_info`. */
        public val PARTNER_ADDED: AccountEventKind = AccountEventKind("PARTNER_ADDED")
        /**
         * Account no longer shared with the partner: see `waba_info`, and `disconnection_info` if the WhatsApp Business
         * app uses the number too.
         */
        public val PARTNER_REMOVED: AccountEventKind = AccountEventKind("PARTNER_REMOVED")
        /** App installed by a client, who granted permissions to it: see `waba_info`. */
        public val PARTNER_APP_INSTALLED: AccountEventKind = AccountEventKind("PARTNER_APP_INSTALLED")
        /** App removed by a client: see `waba_info`. */
        public val PARTNER_APP_UNINSTALLED: AccountEventKind = AccountEventKind("PARTNER_APP_UNINSTALLED")
        /** Result of a partner-led business verification: see `partner_client_certification_info`. */
        public val PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE: AccountEventKind = AccountEventKind("PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE")
        /** Verification of a client required: see `partner_client_certification_needed_info`. */
        public val PARTNER_CLIENT_CERTIFICATION_NEEDED: AccountEventKind = AccountEventKind("PARTNER_CLIENT_CERTIFICATION_NEEDED")
        /** Volume tier reached: see `volume_tier_info`. */
        public val VOLUME_BASED_PRICING_TIER_UPDATE: AccountEventKind = AccountEventKind("VOLUME_BASED_PRICING_TIER_UPDATE")
        /** Verified: a test account became a verified account. */
        public val VERIFIED_ACCOUNT: AccountEventKind = AccountEventKind("VERIFIED_ACCOUNT")
        /** Business phone number removed. */
        public val PHONE_NUMBER_REMOVED: AccountEventKind = AccountEventKind("PHONE_NUMBER_REMOVED")
        /** Business phone number disabled. */
        public val PHONE_NUMBER_DISABLED: AccountEventKind = AccountEventKind("PHONE_NUMBER_DISABLED")
        /** Business phone number disconnected. */
        public val PHONE_NUMBER_DISCONNECTED: AccountEventKind = AccountEventKind("PHONE_NUMBER_DISCONNECTED")
        /** Business phone number suspended. */
        public val PHONE_NUMBER_SUSPENDED: AccountEventKind = AccountEventKind("PHONE_NUMBER_SUSPENDED")
        /** Business phone number reinstated. */
        public val PHONE_NUMBER_REINSTATED: AccountEventKind = AccountEventKind("PHONE_NUMBER_REINSTATED")
    }
}

/** WhatsApp Business account in an update for partners. */
@Serializable
public data class AccountInfo(
    /** IDs of the partners' business portfolios. */
    @SerialName("solution_partner_business_ids")
    val solutionPartnerBusinessIds: List<String> = emptyList(),
    /** ID of the WhatsApp Business account. */
    @SerialName("waba_id")
    val wabaId: String? = null,
    /** ID of the business portfolio that owns the account. */
    @SerialName("owner_business_id")
    val ownerBusinessId: String? = null,
    /** ID of the partner's app. */
    @SerialName("partner_app_id")
    val partnerAppId: String? = null,
    /** ID of the linked ad account. */
    @SerialName("ad_account_linked")
    val adAccountLinked: String? = null,
    /** ID of the linked ad account. Alternative spelling of `ad_account_linked`. */
    @SerialName("ad_account_id")
    val adAccountId: String? = null,
    /** ID of the multi-partner solution. */
    @SerialName("solution_id")
    val solutionId: String? = null,
)

/** Policy violation of an account. */
@Serializable
public data class ViolationInfo(
    /** Type of the violation: `SCAM`, `GAMBLING`, `SPAM`, … The platform adds more over time. */
    @SerialName("violation_type")
    val violationType: String? = null,
    /** Recommended steps, human-readable. */
    val remediation: String? = null,
)

/** Restriction of an account. */
@Serializable
public data class RestrictionInfo(
    /** Type of the restriction. */
    @SerialName("restriction_type")
    val restrictionType: RestrictionType? = null,
    /** End of the restriction: seconds since the Unix epoch, or a date in English. */
    val expiration: String? = null,
    /** Recommended steps, human-readable. */
    val remediation: String? = null,
)

/**
 * Action that an account is restricted from.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class RestrictionType(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Adding phone numbers. */
        public val RESTRICTED_ADD_PHONE_NUMBER_ACTION: RestrictionType = RestrictionType("RESTRICTED_ADD_PHONE_NUMBER_ACTION")
        /** Adding phone numbers. Alternative spelling of `RESTRICTED_ADD_PHONE_NUMBER_ACTION`. */
        public val RESTRICTION_ADD_PHONE_NUMBER_ACTION: RestrictionType = RestrictionType("RESTRICTION_ADD_PHONE_NUMBER_ACTION")
        /** Sending messages outside the customer service window. */
        public val RESTRICTED_BIZ_INITIATED_MESSAGING: RestrictionType = RestrictionType("RESTRICTED_BIZ_INITIATED_MESSAGING")
        /** Replying to users. */
        public val RESTRICTED_CUSTOMER_INITIATED_MESSAGING: RestrictionType = RestrictionType("RESTRICTED_CUSTOMER_INITIATED_MESSAGING")
        /** Making and receiving calls. */
        public val RESTRICTED_BIZ_INITIATED_AND_USER_INITIATED_CALLING: RestrictionType = RestrictionType("RESTRICTED_BIZ_INITIATED_AND_USER_INITIATED_CALLING")
        /** Making calls to users. */
        public val RESTRICTED_BUSINESS_INITIATED_CALLING: RestrictionType = RestrictionType("RESTRICTED_BUSINESS_INITIATED_CALLING")
        /** Receiving calls from users. */
        public val RESTRICTED_USER_INITIATED_CALLING: RestrictionType = RestrictionType("RESTRICTED_USER_INITIATED_CALLING")
        /** Receiving calls by the call button, which is hidden. */
        public val RESTRICTED_USER_INITIATED_CALLING_CALL_BUTTON_HIDDEN: RestrictionType = RestrictionType("RESTRICTED_USER_INITIATED_CALLING_CALL_BUTTON_HIDDEN")
        /** Sending utility templates. */
        public val RESTRICTED_UTILITY_TEMPLATES: RestrictionType = RestrictionType("RESTRICTED_UTILITY_TEMPLATES")
        /** Sending utility templates with Direct Send. */
        public val RESTRICTED_DIRECT_SEND_UTILITY_TEMPLATES: RestrictionType = RestrictionType("RESTRICTED_DIRECT_SEND_UTILITY_TEMPLATES")
    }
}

/** Ban state of an account. */
@Serializable
public data class BanInfo(
    /** State of the ban. */
    @SerialName("waba_ban_state")
    val wabaBanState: BanState? = null,
    /** Date of the ban, in English. */
    @SerialName("waba_ban_date")
    val wabaBanDate: String? = null,
)

/**
 * State of an account's ban.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class BanState(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Scheduled to be banned. */
        public val SCHEDULE_FOR_DISABLE: BanState = BanState("SCHEDULE_FOR_DISABLE")
        /** Banned by the platform. */
        public val DISABLE: BanState = BanState("DISABLE")
        /** Reinstated: no longer banned. */
        public val REINSTATE: BanState = BanState("REINSTATE")
    }
}

/** Start of the authentication-international rate. */
@Serializable
public data class InternationalRate(
    /** Countries with a different start. */
    @SerialName("exception_countries")
    val exceptionCountries: List<InternationalRateException> = emptyList(),
    /** Time when the rate starts to apply. Seconds since the Unix epoch. */
    @SerialName("start_time")
    val startTime: String? = null,
)

/** Start of the authentication-international rate for one country. */
@Serializable
public data class InternationalRateException(
    /** Country, as an ISO 3166-1 alpha-2 code. */
    @SerialName("country_code")
    val countryCode: String? = null,
    /** Time when the rate starts to apply in this country. Seconds since the Unix epoch. */
    @SerialName("start_time")
    val startTime: String? = null,
)

/** Volume tier: a lower price for a large number of messages. */
@Serializable
public data class VolumeTier(
    /** Time when the tier was reached. Seconds since the Unix epoch. */
    @SerialName("tier_update_time")
    val tierUpdateTime: String? = null,
    /** Category that the tier applies to: `UTILITY` or `AUTHENTICATION`. */
    @SerialName("pricing_category")
    val pricingCategory: String? = null,
    /** First and last message of the tier, such as `25000001:50000000`. */
    val tier: String? = null,
    /** Month of the tier in the format `YYYY-MM`, such as `2025-11`. */
    @SerialName("effective_month")
    val effectiveMonth: String? = null,
    /** Market or region that the tier applies to. */
    val region: String? = null,
)

/** Disconnection of a WhatsApp Business app number from the API. */
@Serializable
public data class DisconnectionInfo(
    /** Reason for the disconnection. */
    val reason: DisconnectionReason? = null,
    /** Party that started the disconnection. */
    @SerialName("initiated_by")
    val initiatedBy: DisconnectionInitiator? = null,
)

/**
 * Reason for the disconnection of a WhatsApp Business app number.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class DisconnectionReason(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Disconnected in the app. */
        public val ACCOUNT_DISCONNECTED: DisconnectionReason = DisconnectionReason("ACCOUNT_DISCONNECTED")
        /** Changed to a personal WhatsApp account. */
        public val BUSINESS_DOWNGRADE: DisconnectionReason = DisconnectionReason("BUSINESS_DOWNGRADE")
        /** Changed to another phone number. */
        public val CHANGE_NUMBER: DisconnectionReason = DisconnectionReason("CHANGE_NUMBER")
        /** No activity through the API for about 30 days. */
        public val COMPANION_INACTIVITY: DisconnectionReason = DisconnectionReason("COMPANION_INACTIVITY")
        /** No activity in the app for about 14 days. */
        public val PRIMARY_INACTIVITY: DisconnectionReason = DisconnectionReason("PRIMARY_INACTIVITY")
        /** Number registered again. */
        public val USER_RE_REGISTERED: DisconnectionReason = DisconnectionReason("USER_RE_REGISTERED")
    }
}

/**
 * Party that started the disconnection of a WhatsApp Business app number.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class DisconnectionInitiator(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Started by the business. */
        public val USER: DisconnectionInitiator = DisconnectionInitiator("USER")
        /** Started by the platform. */
        public val SYSTEM: DisconnectionInitiator = DisconnectionInitiator("SYSTEM")
    }
}

/** Result of a partner-led business verification. */
@Serializable
public data class CertificationInfo(
    /**
     * Reasons for a rejection: `LEGAL NAME NOT MATCHING`, `ADDRESS NOT MATCHING`, … Words are separated by spaces or
     * underscores.
     */
    @SerialName("rejection_reasons")
    val rejectionReasons: List<String> = emptyList(),
    /** ID of the client's business portfolio. */
    @SerialName("client_business_id")
    val clientBusinessId: String? = null,
    /** Status of the verification. */
    val status: CertificationStatus? = null,
)

/**
 * Status of a partner-led business verification.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class CertificationStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Approved: the client is verified. */
        public val APPROVED: CertificationStatus = CertificationStatus("APPROVED")
        /** Verification of the client discarded. */
        public val DISCARDED: CertificationStatus = CertificationStatus("DISCARDED")
        /** Verification of the client failed. */
        public val FAILED: CertificationStatus = CertificationStatus("FAILED")
        /** Rejected by the platform. */
        public val REJECTED: CertificationStatus = CertificationStatus("REJECTED")
        /** Pending review by the platform. */
        public val PENDING: CertificationStatus = CertificationStatus("PENDING")
        /** Revoked after an earlier approval. */
        public val REVOKED: CertificationStatus = CertificationStatus("REVOKED")
    }
}

/** Client that a partner must verify. */
@Serializable
public data class CertificationNeed(
    /** ID of the client's business portfolio. */
    @SerialName("client_business_id")
    val clientBusinessId: String? = null,
)

/** Alert about a business, an account or a business phone number. */
@Serializable
public data class AccountAlert(
    /** Type of the entity: `BUSINESS`, `PHONE_NUMBER`, `CURRENT_STATUS_ID` or `WABA`. */
    @SerialName("entity_type")
    val entityType: String? = null,
    /** ID of the entity. */
    @SerialName("entity_id")
    val entityId: String? = null,
    /** Content of the alert. In older payloads, its fields are in the alert itself. */
    @SerialName("alert_info")
    val alertInfo: AlertInfo? = null,
    /** Severity of the alert, in older payloads. */
    @SerialName("alert_severity")
    val alertSeverity: AlertSeverity? = null,
    /** Status of the alert, in older payloads. */
    @SerialName("alert_status")
    val alertStatus: String? = null,
    /** Type of the alert, in older payloads. */
    @SerialName("alert_type")
    val alertType: AlertType? = null,
    /** Description of the alert in one sentence, in older payloads. */
    @SerialName("alert_description")
    val alertDescription: String? = null,
)

/** Content of an alert. */
@Serializable
public data class AlertInfo(
    /** Severity of the alert. */
    @SerialName("alert_severity")
    val alertSeverity: AlertSeverity? = null,
    /** Status of the alert: `ACTIVE`, `RESOLVED` or `NONE`. */
    @SerialName("alert_status")
    val alertStatus: String? = null,
    /** Type of the alert. */
    @SerialName("alert_type")
    val alertType: AlertType? = null,
    /** Description of the alert in one sentence. */
    @SerialName("alert_description")
    val alertDescription: String? = null,
)

/**
 * Severity of an alert.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class AlertSeverity(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Critical: act now. */
        public val CRITICAL: AlertSeverity = AlertSeverity("CRITICAL")
        /** Warning: may become critical. */
        public val WARNING: AlertSeverity = AlertSeverity("WARNING")
        /** Informational: no action needed. */
        public val INFORMATIONAL: AlertSeverity = AlertSeverity("INFORMATIONAL")
    }
}

/**
 * Type of an alert.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class AlertType(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Higher messaging limit deferred. */
        public val INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED: AlertType = AlertType("INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED")
        /** Higher messaging limit denied. */
        public val INCREASED_CAPABILITIES_ELIGIBILITY_FAILED: AlertType = AlertType("INCREASED_CAPABILITIES_ELIGIBILITY_FAILED")
        /** Higher messaging limit that requires more information about the business. */
        public val INCREASED_CAPABILITIES_ELIGIBILITY_NEED_MORE_INFO: AlertType = AlertType("INCREASED_CAPABILITIES_ELIGIBILITY_NEED_MORE_INFO")
        /** Official business account approved. */
        public val OBA_APPROVED: AlertType = AlertType("OBA_APPROVED")
        /** Official business account rejected. */
        public val OBA_REJECTED: AlertType = AlertType("OBA_REJECTED")
        /** Profile picture of the number lost. */
        public val PROFILE_PICTURE_LOST: AlertType = AlertType("PROFILE_PICTURE_LOST")
    }
}

/** Result of an account review. */
@Serializable
public data class AccountReviewUpdate(
    /** Decision of the review. */
    val decision: ReviewDecision? = null,
)

/**
 * Decision of a review.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class ReviewDecision(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Approved by the platform. */
        public val APPROVED: ReviewDecision = ReviewDecision("APPROVED")
        /** Rejected by the platform. */
        public val REJECTED: ReviewDecision = ReviewDecision("REJECTED")
        /** Pending review by the platform. */
        public val PENDING: ReviewDecision = ReviewDecision("PENDING")
        /** Deferred to a later review. */
        public val DEFERRED: ReviewDecision = ReviewDecision("DEFERRED")
    }
}

/** Change of a business phone number's settings, including changes made through the API. */
@Serializable
public data class AccountSettingsUpdate(
    /** Type of the settings: `phone_number_settings`, in lower or upper case. */
    val type: String? = null,
    /** Time of the change. Seconds since the Unix epoch. */
    val timestamp: String? = null,
    /** New settings of the number. */
    @SerialName("phone_number_settings")
    val phoneNumberSettings: ChangedNumberSettings? = null,
)

/** New settings of a business phone number. */
@Serializable
public data class ChangedNumberSettings(
    /** ID of the business phone number. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
    /** Calling settings. Absent if they didn't change. */
    val calling: CallingState? = null,
)

/** Change of the business's messaging limit or of its maximum number of phone numbers. */
@Serializable
public data class BusinessCapabilityUpdate(
    /**
     * Messaging limit of the business portfolio: unique users per rolling 24 hours, outside customer service
     * windows. One of `TIER_250`, `TIER_2K`, `TIER_10K`, `TIER_100K` and `TIER_UNLIMITED`, or a number, where -1 is
     * unlimited.
     */
    @SerialName("max_daily_conversations_per_business")
    val maxDailyConversationsPerBusiness: String? = null,
    /** Messaging limit of each business phone number. Up to v23.0. */
    @SerialName("max_daily_conversation_per_phone")
    val maxDailyConversationPerPhone: String? = null,
    /** Maximum number of phone numbers of the business portfolio. */
    @SerialName("max_phone_numbers_per_business")
    val maxPhoneNumbersPerBusiness: Long? = null,
    /** Maximum number of phone numbers of each WhatsApp Business account. */
    @SerialName("max_phone_numbers_per_waba")
    val maxPhoneNumbersPerWaba: Long? = null,
)

/** Change of a business phone number's username. */
@Serializable
public data class BusinessUsernameUpdate(
    /** Business phone number in digits. */
    @SerialName("display_phone_number")
    val displayPhoneNumber: String? = null,
    /** Username of the number. Absent if it was deleted. */
    val username: String? = null,
    /** Status of the username. */
    val status: UsernameStatus? = null,
    /** Context of the change: `revoked`. */
    val context: String? = null,
)

/** Result of a display name review. */
@Serializable
public data class PhoneNumberNameUpdate(
    /** Business phone number in digits. */
    @SerialName("display_phone_number")
    val displayPhoneNumber: String? = null,
    /** Decision of the review. */
    val decision: ReviewDecision? = null,
    /** Display name that was requested. */
    @SerialName("requested_verified_name")
    val requestedVerifiedName: String? = null,
    /** Reason for a rejection. */
    @SerialName("rejection_reason")
    val rejectionReason: NameRejectionReason? = null,
)

/**
 * Reason for the rejection of a display name.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class NameRejectionReason(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Name of an employee. */
        public val NAME_EMPLOYEE_ISSUE: NameRejectionReason = NameRejectionReason("NAME_EMPLOYEE_ISSUE")
        /** Name unrelated to the business. */
        public val NAME_ENDCLIENT_NOTRELATED: NameRejectionReason = NameRejectionReason("NAME_ENDCLIENT_NOTRELATED")
        /** Format of the name not accepted. */
        public val NAME_FORMAT_UNACCEPTABLE: NameRejectionReason = NameRejectionReason("NAME_FORMAT_UNACCEPTABLE")
        /** Name of an individual. */
        public val NAME_INDIVIDUAL_ISSUE: NameRejectionReason = NameRejectionReason("NAME_INDIVIDUAL_ISSUE")
        /** Name different from the business's name elsewhere. */
        public val NAME_NOT_CONSISTENT: NameRejectionReason = NameRejectionReason("NAME_NOT_CONSISTENT")
        /** No reason specified. */
        public val UNKNOWN: NameRejectionReason = NameRejectionReason("UNKNOWN")
    }
}

/** Change of a business phone number's throughput or messaging limit. */
@Serializable
public data class PhoneNumberQualityUpdate(
    /** Business phone number in digits. */
    @SerialName("display_phone_number")
    val displayPhoneNumber: String? = null,
    /** Type of the change. */
    val event: PhoneNumberQualityEventKind? = null,
    /**
     * Previous messaging limit of the number: `TIER_250`, `TIER_2K`, `TIER_10K`, `TIER_100K` or `TIER_UNLIMITED`.
     * Until February 2026.
     */
    @SerialName("old_limit")
    val oldLimit: String? = null,
    /**
     * Current messaging limit of the number: `TIER_250`, `TIER_2K`, `TIER_10K`, `TIER_100K` or `TIER_UNLIMITED`. Until
     * February 2026.
     */
    @SerialName("current_limit")
    val currentLimit: String? = null,
    /**
     * Messaging limit of the business portfolio: unique users per rolling 24 hours, outside customer service
     * windows.
     */
    @SerialName("max_daily_conversations_per_business")
    val maxDailyConversationsPerBusiness: String? = null,
)

/**
 * Type of a change of a business phone number.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class PhoneNumberQualityEventKind(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Registration of the number. */
        public val ONBOARDING: PhoneNumberQualityEventKind = PhoneNumberQualityEventKind("ONBOARDING")
        /** Throughput raised to 1,000 messages per second. */
        public val THROUGHPUT_UPGRADE: PhoneNumberQualityEventKind = PhoneNumberQualityEventKind("THROUGHPUT_UPGRADE")
        /** Messaging limit raised, in older payloads. */
        public val UPGRADE: PhoneNumberQualityEventKind = PhoneNumberQualityEventKind("UPGRADE")
        /** Messaging limit lowered, in older payloads. */
        public val DOWNGRADE: PhoneNumberQualityEventKind = PhoneNumberQualityEventKind("DOWNGRADE")
        /** Quality rating low, in older payloads. */
        public val FLAGGED: PhoneNumberQualityEventKind = PhoneNumberQualityEventKind("FLAGGED")
        /** Quality rating recovered, in older payloads. */
        public val UNFLAGGED: PhoneNumberQualityEventKind = PhoneNumberQualityEventKind("UNFLAGGED")
    }
}

/** Change of a business phone number's two-step verification PIN, or a request to turn it off. */
@Serializable
public data class SecurityUpdate(
    /** Business phone number in digits. */
    @SerialName("display_phone_number")
    val displayPhoneNumber: String? = null,
    /** Type of the change. */
    val event: SecurityEventKind? = null,
    /** ID of the business user who made the request. */
    val requester: String? = null,
)

/**
 * Change of a two-step verification PIN.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class SecurityEventKind(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** PIN created or changed. */
        public val PIN_CHANGED: SecurityEventKind = SecurityEventKind("PIN_CHANGED")
        /** Request to turn off two-step verification. */
        public val PIN_RESET_REQUEST: SecurityEventKind = SecurityEventKind("PIN_RESET_REQUEST")
        /** Two-step verification turned off. */
        public val PIN_REQUEST_SUCCESS: SecurityEventKind = SecurityEventKind("PIN_REQUEST_SUCCESS")
        /** Two-step verification turned off. Alternative spelling of `PIN_REQUEST_SUCCESS`. */
        public val PIN_RESET_SUCCESS: SecurityEventKind = SecurityEventKind("PIN_RESET_SUCCESS")
    }
}

/** Change of a template's status: approved, rejected, paused, disabled, deleted and others. */
@Serializable
public data class MessageTemplateStatusUpdate(
    /** New status of the template. */
    val event: TemplateEventKind? = null,
    /** ID of the template. */
    @SerialName("message_template_id")
    val messageTemplateId: String? = null,
    /** Name of the template. */
    @SerialName("message_template_name")
    val messageTemplateName: String? = null,
    /** Language of the template, as `en_US` or `en-US`. */
    @SerialName("message_template_language")
    val messageTemplateLanguage: String? = null,
    /** Category of the template. */
    @SerialName("message_template_category")
    val messageTemplateCategory: TemplateCategory? = null,
    /** Reason for a rejection. */
    val reason: TemplateRejectionReason? = null,
    /** Date when the template was disabled. */
    @SerialName("disable_info")
    val disableInfo: TemplateDisabling? = null,
    /** Reason for a pause or lock, or its end. */
    @SerialName("other_info")
    val otherInfo: TemplatePause? = null,
    /** Explanation of a rejection. */
    @SerialName("rejection_info")
    val rejectionInfo: TemplateRejection? = null,
)

/**
 * Status of a template in a status update.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class TemplateEventKind(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Approved: can be sent. */
        public val APPROVED: TemplateEventKind = TemplateEventKind("APPROVED")
        /** Archived by the business. */
        public val ARCHIVED: TemplateEventKind = TemplateEventKind("ARCHIVED")
        /** Restored from the archive. */
        public val UNARCHIVED: TemplateEventKind = TemplateEventKind("UNARCHIVED")
        /** Deleted by the business. */
        public val DELETED: TemplateEventKind = TemplateEventKind("DELETED")
        /** Disabled because of low quality: can no longer be sent. */
        public val DISABLED: TemplateEventKind = TemplateEventKind("DISABLED")
        /** Flagged because of low quality: will be disabled. */
        public val FLAGGED: TemplateEventKind = TemplateEventKind("FLAGGED")
        /** In appeal: the rejection is under review. */
        public val IN_APPEAL: TemplateEventKind = TemplateEventKind("IN_APPEAL")
        /** Limit exceeded: the account has the maximum number of templates. */
        public val LIMIT_EXCEEDED: TemplateEventKind = TemplateEventKind("LIMIT_EXCEEDED")
        /** Locked: can't be edited. */
        public val LOCKED: TemplateEventKind = TemplateEventKind("LOCKED")
        /** Paused because of low quality: can't be sent for a while. */
        public val PAUSED: TemplateEventKind = TemplateEventKind("PAUSED")
        /** Pending review by the platform. */
        public val PENDING: TemplateEventKind = TemplateEventKind("PENDING")
        /** Deletion in progress. */
        public val PENDING_DELETION: TemplateEventKind = TemplateEventKind("PENDING_DELETION")
        /** Reinstated: can be sent again. */
        public val REINSTATED: TemplateEventKind = TemplateEventKind("REINSTATED")
        /** Rejected by the platform. */
        public val REJECTED: TemplateEventKind = TemplateEventKind("REJECTED")
    }
}

/**
 * Reason for the rejection of a template.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class TemplateRejectionReason(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Content that violates the platform's policies. */
        public val ABUSIVE_CONTENT: TemplateRejectionReason = TemplateRejectionReason("ABUSIVE_CONTENT")
        /** Category not available for the account, in older payloads. */
        public val CATEGORY_NOT_AVAILABLE: TemplateRejectionReason = TemplateRejectionReason("CATEGORY_NOT_AVAILABLE")
        /** Content that belongs to another category. */
        public val INCORRECT_CATEGORY: TemplateRejectionReason = TemplateRejectionReason("INCORRECT_CATEGORY")
        /** Invalid format of the template. */
        public val INVALID_FORMAT: TemplateRejectionReason = TemplateRejectionReason("INVALID_FORMAT")
        /** Not rejected, or no reason specified. */
        public val NONE: TemplateRejectionReason = TemplateRejectionReason("NONE")
        /** Content that is promotional. */
        public val PROMOTIONAL: TemplateRejectionReason = TemplateRejectionReason("PROMOTIONAL")
        /** Content that is fraudulent. */
        public val SCAM: TemplateRejectionReason = TemplateRejectionReason("SCAM")
        /** Content that doesn't match the category. */
        public val TAG_CONTENT_MISMATCH: TemplateRejectionReason = TemplateRejectionReason("TAG_CONTENT_MISMATCH")
    }
}

/** Date when a template was disabled. */
@Serializable
public data class TemplateDisabling(
    /** Date in seconds since the Unix epoch; in older payloads a date in English. */
    @SerialName("disable_date")
    val disableDate: String? = null,
)

/** Reason for a template's pause or lock, or its end. */
@Serializable
public data class TemplatePause(
    /** Type of the pause or lock. */
    val title: TemplatePauseTitle? = null,
    /** Description of the reason in one sentence. */
    val description: String? = null,
)

/**
 * Type of a template's pause or lock.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class TemplatePauseTitle(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** First pause because of low quality: 3 hours. */
        public val FIRST_PAUSE: TemplatePauseTitle = TemplatePauseTitle("FIRST_PAUSE")
        /** Second pause because of low quality: 6 hours. */
        public val SECOND_PAUSE: TemplatePauseTitle = TemplatePauseTitle("SECOND_PAUSE")
        /** Paused because too many messages were sent. */
        public val RATE_LIMITING_PAUSE: TemplatePauseTitle = TemplatePauseTitle("RATE_LIMITING_PAUSE")
        /** End of the pause. */
        public val UNPAUSE: TemplatePauseTitle = TemplatePauseTitle("UNPAUSE")
        /** Disabled because of low quality for the third time. */
        public val DISABLED: TemplatePauseTitle = TemplatePauseTitle("DISABLED")
    }
}

/** Explanation of a template's rejection. */
@Serializable
public data class TemplateRejection(
    /** Reason for the rejection, human-readable. */
    val reason: String? = null,
    /** Recommended change, human-readable. */
    val recommendation: String? = null,
)

/** Change of a template's quality score. */
@Serializable
public data class MessageTemplateQualityUpdate(
    /** ID of the template. */
    @SerialName("message_template_id")
    val messageTemplateId: String? = null,
    /** Name of the template. */
    @SerialName("message_template_name")
    val messageTemplateName: String? = null,
    /** Language of the template, as `en_US` or `en-US`. */
    @SerialName("message_template_language")
    val messageTemplateLanguage: String? = null,
    /** Previous quality score of the template. */
    @SerialName("previous_quality_score")
    val previousQualityScore: QualityScore? = null,
    /** New quality score of the template. */
    @SerialName("new_quality_score")
    val newQualityScore: QualityScore? = null,
)

/** New components of a template that was edited. */
@Serializable
public data class MessageTemplateComponentsUpdate(
    /** Buttons of the template. */
    @SerialName("message_template_buttons")
    val messageTemplateButtons: List<EditedTemplateButton> = emptyList(),
    /** ID of the template. */
    @SerialName("message_template_id")
    val messageTemplateId: String? = null,
    /** Name of the template. */
    @SerialName("message_template_name")
    val messageTemplateName: String? = null,
    /** Language of the template, as `en_US` or `en-US`. */
    @SerialName("message_template_language")
    val messageTemplateLanguage: String? = null,
    /** Text of the header. */
    @SerialName("message_template_title")
    val messageTemplateTitle: String? = null,
    /** Text of the body. */
    @SerialName("message_template_element")
    val messageTemplateElement: String? = null,
    /** Text of the footer. */
    @SerialName("message_template_footer")
    val messageTemplateFooter: String? = null,
)

/** Button of a template that was edited. */
@Serializable
public data class EditedTemplateButton(
    /** Type of the button: `URL`, `PHONE_NUMBER`, `QUICK_REPLY`, `OTP`, `FLOW`, … */
    @SerialName("message_template_button_type")
    val messageTemplateButtonType: String? = null,
    /** Text of the button. */
    @SerialName("message_template_button_text")
    val messageTemplateButtonText: String? = null,
    /** URL that the button opens. */
    @SerialName("message_template_button_url")
    val messageTemplateButtonUrl: String? = null,
    /** Phone number that the button calls. */
    @SerialName("message_template_button_phone_number")
    val messageTemplateButtonPhoneNumber: String? = null,
)

/** Change of a template's category, done or announced 24 hours ahead. */
@Serializable
public data class TemplateCategoryUpdate(
    /** ID of the template. */
    @SerialName("message_template_id")
    val messageTemplateId: String? = null,
    /** Name of the template. */
    @SerialName("message_template_name")
    val messageTemplateName: String? = null,
    /** Language of the template, as `en_US` or `en-US`. */
    @SerialName("message_template_language")
    val messageTemplateLanguage: String? = null,
    /** Previous category, if the change is done. */
    @SerialName("previous_category")
    val previousCategory: TemplateCategory? = null,
    /** Current category of the template. */
    @SerialName("new_category")
    val newCategory: TemplateCategory? = null,
    /** Category after an announced change. */
    @SerialName("correct_category")
    val correctCategory: TemplateCategory? = null,
    /** Time of an announced change. Seconds since the Unix epoch. */
    @SerialName("category_update_timestamp")
    val categoryUpdateTimestamp: String? = null,
)

/** Another category that the platform assigned to a template sent with Direct Send. */
@Serializable
public data class TemplateCorrectCategoryDetection(
    /** ID of the template. */
    @SerialName("message_template_id")
    val messageTemplateId: String? = null,
    /** Name of the template. */
    @SerialName("message_template_name")
    val messageTemplateName: String? = null,
    /** Language of the template, as `en_US` or `en-US`. */
    @SerialName("message_template_language")
    val messageTemplateLanguage: String? = null,
    /** Category that the template was sent with. */
    val category: TemplateCategory? = null,
    /** Category that the template belongs to. */
    @SerialName("correct_category")
    val correctCategory: TemplateCategory? = null,
)

/** Change of a flow's status or health. */
@Serializable
public data class FlowUpdate(
    /** Errors by type. */
    val errors: List<FlowFailure> = emptyList(),
    /** Type of the update. */
    val event: FlowEventKind? = null,
    /** ID of the flow. */
    @SerialName("flow_id")
    val flowId: String? = null,
    /** Description of the update in one sentence. */
    val message: String? = null,
    /** Warning about a coming restriction and its date. */
    val warning: String? = null,
    /** Previous status of the flow. Absent if the flow is new. */
    @SerialName("old_status")
    val oldStatus: FlowState? = null,
    /** New status of the flow. */
    @SerialName("new_status")
    val newStatus: FlowState? = null,
    /** Share of failed screens or requests, in percent. */
    @SerialName("error_rate")
    val errorRate: Double? = null,
    /** Threshold that was crossed: percent or milliseconds. */
    val threshold: Double? = null,
    /** State of the alert. */
    @SerialName("alert_state")
    val alertState: FlowAlertState? = null,
    /** Median latency of the endpoint, in milliseconds. */
    @SerialName("p50_latency")
    val p50Latency: Double? = null,
    /** 90th percentile of the endpoint's latency, in milliseconds. */
    @SerialName("p90_latency")
    val p90Latency: Double? = null,
    /** Number of measured requests. */
    @SerialName("requests_count")
    val requestsCount: Long? = null,
    /** Availability of the endpoint, in percent. */
    val availability: Double? = null,
)

/**
 * Type of a flow update.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class FlowEventKind(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Status change, or a new flow. */
        public val FLOW_STATUS_CHANGE: FlowEventKind = FlowEventKind("FLOW_STATUS_CHANGE")
        /** Error rate of screens crossed 5, 10 or 50 percent within 60 minutes. */
        public val CLIENT_ERROR_RATE: FlowEventKind = FlowEventKind("CLIENT_ERROR_RATE")
        /** Error rate of endpoint requests crossed 5, 10 or 50 percent within 30 minutes. */
        public val ENDPOINT_ERROR_RATE: FlowEventKind = FlowEventKind("ENDPOINT_ERROR_RATE")
        /** Latency of the endpoint (90th percentile) crossed 1, 5 or 7 s within 30 minutes. */
        public val ENDPOINT_LATENCY: FlowEventKind = FlowEventKind("ENDPOINT_LATENCY")
        /** Availability of the endpoint crossed 90 percent within 10 minutes. */
        public val ENDPOINT_AVAILABILITY: FlowEventKind = FlowEventKind("ENDPOINT_AVAILABILITY")
        /** Upcoming expiration of the flow's version. */
        public val FLOW_VERSION_EXPIRY_WARNING: FlowEventKind = FlowEventKind("FLOW_VERSION_EXPIRY_WARNING")
    }
}

/**
 * Status of a flow.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class FlowState(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Draft: available for tests. */
        public val DRAFT: FlowState = FlowState("DRAFT")
        /** Published: can be sent. */
        public val PUBLISHED: FlowState = FlowState("PUBLISHED")
        /** Deprecated: can no longer be sent or opened. */
        public val DEPRECATED: FlowState = FlowState("DEPRECATED")
        /** Blocked because of errors: can't be sent or opened. */
        public val BLOCKED: FlowState = FlowState("BLOCKED")
        /** Throttled because of errors: at most 10 sends per hour. */
        public val THROTTLED: FlowState = FlowState("THROTTLED")
    }
}

/**
 * State of a flow alert.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class FlowAlertState(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Activated: the alert is active. */
        public val ACTIVATED: FlowAlertState = FlowAlertState("ACTIVATED")
        /** Deactivated: the alert has ended. */
        public val DEACTIVATED: FlowAlertState = FlowAlertState("DEACTIVATED")
    }
}

/** Errors of one type in a flow. */
@Serializable
public data class FlowFailure(
    /** Type of the error: `TIMEOUT`, `INVALID_SCREEN_TRANSITION`, `PUBLIC_KEY_MISSING`, … */
    @SerialName("error_type")
    val errorType: String? = null,
    /** Share of this error among all errors, in percent. */
    @SerialName("error_rate")
    val errorRate: Double? = null,
    /** Number of errors of this type. */
    @SerialName("error_count")
    val errorCount: Long? = null,
)

/** Change of a multi-partner solution. The event's `entry_id` is the ID of a business portfolio. */
@Serializable
public data class PartnerSolutionUpdate(
    /** Type of the change. */
    val event: PartnerSolutionEventKind? = null,
    /** ID of the solution. */
    @SerialName("solution_id")
    val solutionId: String? = null,
    /** Status of the solution. */
    @SerialName("solution_status")
    val solutionStatus: PartnerSolutionStatus? = null,
)

/**
 * Type of a change of a multi-partner solution.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class PartnerSolutionEventKind(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Creation of the solution. */
        public val SOLUTION_CREATED: PartnerSolutionEventKind = PartnerSolutionEventKind("SOLUTION_CREATED")
        /** Update of the solution. */
        public val SOLUTION_UPDATED: PartnerSolutionEventKind = PartnerSolutionEventKind("SOLUTION_UPDATED")
    }
}

/**
 * Status of a multi-partner solution.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class PartnerSolutionStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Active: ready for use. */
        public val ACTIVE: PartnerSolutionStatus = PartnerSolutionStatus("ACTIVE")
        /** Deactivated: can no longer be used. */
        public val DEACTIVATED: PartnerSolutionStatus = PartnerSolutionStatus("DEACTIVATED")
        /** Draft: the invitation isn't sent yet. */
        public val DRAFT: PartnerSolutionStatus = PartnerSolutionStatus("DRAFT")
        /** Initiated: the partner is invited. */
        public val INITIATED: PartnerSolutionStatus = PartnerSolutionStatus("INITIATED")
        /** Pending deactivation: a request is open. */
        public val PENDING_DEACTIVATION: PartnerSolutionStatus = PartnerSolutionStatus("PENDING_DEACTIVATION")
        /** Rejected by the partner. */
        public val REJECTED: PartnerSolutionStatus = PartnerSolutionStatus("REJECTED")
    }
}

/** Creation or change of a payment configuration. */
@Serializable
public data class PaymentConfigurationUpdate(
    /** Name of the payment configuration. */
    @SerialName("configuration_name")
    val configurationName: String? = null,
    /** Payment provider: `billdesk`, `payu`, `razorpay` or `zaakpay`. */
    @SerialName("provider_name")
    val providerName: String? = null,
    /** Merchant account ID at the payment provider. */
    @SerialName("provider_mid")
    val providerMid: String? = null,
    /** Status of the payment configuration. */
    val status: PaymentConfigurationStatus? = null,
    /** Time when the payment configuration was created. Seconds since the Unix epoch. */
    @SerialName("created_timestamp")
    val createdTimestamp: String? = null,
    /** Time when the payment configuration was last changed. Seconds since the Unix epoch. */
    @SerialName("updated_timestamp")
    val updatedTimestamp: String? = null,
)

/**
 * Status of a payment configuration.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class PaymentConfigurationStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Active: ready for use. */
        public val ACTIVE: PaymentConfigurationStatus = PaymentConfigurationStatus("Active")
        /** Not yet connected with the provider account. */
        public val NEEDS_CONNECTING: PaymentConfigurationStatus = PaymentConfigurationStatus("Needs Connecting")
        /** Connected, but not yet tested. */
        public val NEEDS_TESTING: PaymentConfigurationStatus = PaymentConfigurationStatus("Needs Testing")
    }
}

/**
 * A lead or a purchase that the platform detected in a chat. Not available in the European Union, the United Kingdom
 * and Japan.
 */
@Serializable
public data class AutomaticEvent(
    /** ID of the message (`wamid.…`). */
    val id: String? = null,
    /** Type of the detected event. */
    @SerialName("event_name")
    val eventName: AutomaticEventName? = null,
    /** Time of the event. Seconds since the Unix epoch. */
    val timestamp: String? = null,
    /** Click ID of the ad that started the conversation. */
    @SerialName("ctwa_clid")
    val ctwaClid: String? = null,
    /** Amount of the purchase. */
    @SerialName("custom_data")
    val customData: PurchaseData? = null,
)

/**
 * Type of an event detected in a chat.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class AutomaticEventName(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** A submitted lead. */
        public val LEADSUBMITTED: AutomaticEventName = AutomaticEventName("LeadSubmitted")
        /** A completed purchase. */
        public val PURCHASE: AutomaticEventName = AutomaticEventName("Purchase")
    }
}

/** Amount of a purchase. */
@Serializable
public data class PurchaseData(
    /** Currency, as an ISO 4217 code. */
    val currency: String? = null,
    /** Amount in the currency's main unit. */
    val value: Double? = null,
)

/** Tracking event of a marketing message. */
@Serializable
public data class TrackingEvent(
    /** Type of the event, such as `sent`. */
    @SerialName("event_name")
    val eventName: String? = null,
    /** Time of the event. Seconds since the Unix epoch. */
    val timestamp: String? = null,
    /** Identifiers of the message. */
    @SerialName("tracking_data")
    val trackingData: TrackingData? = null,
)

/** Identifiers of a tracked marketing message. */
@Serializable
public data class TrackingData(
    /** ID of the click. */
    @SerialName("click_id")
    val clickId: String? = null,
    /** Tracking token of the message. */
    @SerialName("tracking_token")
    val trackingToken: String? = null,
)

/** A payload that is not valid JSON, encoded in Base64. */
@Serializable
public data class Undecoded(
    /** Bytes of the payload, encoded in Base64. */
    val base64: String,
)
