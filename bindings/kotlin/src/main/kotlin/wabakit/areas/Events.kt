// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonElement

/** An event of a webhook: its kind, its place, and its data. */
public sealed class Event(told: Told) : Place(told) {
    /** A message that somebody wrote to the number. */
    public class Message internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.InboundMessage? by lazy { view(wabakit.InboundMessage.serializer()) }
    }

    /** What became of a message that you sent. Statuses come in any order, and more than once. */
    public class Status internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.Status? by lazy { view(wabakit.Status.serializer()) }
    }

    /** Something that went wrong, as webhooks tell it. */
    public class Error internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.WebhookError? by lazy { view(wabakit.WebhookError.serializer()) }
    }

    /** Somebody did something with a marketing message. */
    public class UserAction internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.UserAction? by lazy { view(wabakit.UserAction.serializer()) }
    }

    /** Somebody wants marketing messages, or no more of them. */
    public class UserPreference internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.UserPreference? by lazy { view(wabakit.UserPreference.serializer()) }
    }

    /** Somebody has another user id. Since August 2026 the platform tells it in a `system` message. */
    public class UserIdUpdate internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.UserIdUpdate? by lazy { view(wabakit.UserIdUpdate.serializer()) }
    }

    /** A message that was sent with the WhatsApp Business app, or by another app. */
    public class MessageEcho internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.MessageEcho? by lazy { view(wabakit.MessageEcho.serializer()) }
    }

    /** A piece of the chats that the WhatsApp Business app had before. */
    public class History internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.HistoryChunk? by lazy { view(wabakit.HistoryChunk.serializer()) }
    }

    /** A message of the history, or the file that belongs to one. Of type `media_placeholder` it has a file, which comes in an event of its own with the same id. */
    public class HistoryMessage internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.HistoryMessage? by lazy { view(wabakit.HistoryMessage.serializer()) }
    }

    /** A person came into the WhatsApp Business app's contacts, or left them. */
    public class StateSync internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.StateSync? by lazy { view(wabakit.StateSync.serializer()) }
    }

    /** A conversation has another owner. */
    public class MessagingHandover internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.MessagingHandover? by lazy { view(wabakit.MessagingHandover.serializer()) }
    }

    /** What happens in conversations that another app owns. Don't answer it: that takes the conversation. */
    public class Standby internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.Standby? by lazy { view(wabakit.Standby.serializer()) }
    }

    /** A call begins or ends. */
    public class Call internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.CallUpdate? by lazy { view(wabakit.CallUpdate.serializer()) }
    }

    /** What becomes of a call that you began. */
    public class CallStatus internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.CallStatus? by lazy { view(wabakit.CallStatus.serializer()) }
    }

    /** A group was made or deleted, or couldn't be. */
    public class GroupLifecycleUpdate internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.GroupLifecycleUpdate? by lazy { view(wabakit.GroupLifecycleUpdate.serializer()) }
    }

    /** People joined a group, left it, or want to join. */
    public class GroupParticipantsUpdate internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.GroupParticipantsUpdate? by lazy { view(wabakit.GroupParticipantsUpdate.serializer()) }
    }

    /** A group's subject, description or picture changed, or couldn't be. */
    public class GroupSettingsUpdate internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.GroupSettingsUpdate? by lazy { view(wabakit.GroupSettingsUpdate.serializer()) }
    }

    /** A group was suspended, or is no longer. */
    public class GroupStatusUpdate internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.GroupStatusUpdate? by lazy { view(wabakit.GroupStatusUpdate.serializer()) }
    }

    /** Something happened to the account. Of partners' accounts the event's `entry_id` is a business portfolio. */
    public class AccountUpdate internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.AccountUpdate? by lazy { view(wabakit.AccountUpdate.serializer()) }
    }

    /** Something about the account or a number that you should know. */
    public class AccountAlert internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.AccountAlert? by lazy { view(wabakit.AccountAlert.serializer()) }
    }

    /** The account was reviewed. */
    public class AccountReviewUpdate internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.AccountReviewUpdate? by lazy { view(wabakit.AccountReviewUpdate.serializer()) }
    }

    /** A number's settings changed, by you too. */
    public class AccountSettingsUpdate internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.AccountSettingsUpdate? by lazy { view(wabakit.AccountSettingsUpdate.serializer()) }
    }

    /** How much the business may do changed. */
    public class BusinessCapabilityUpdate internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.BusinessCapabilityUpdate? by lazy { view(wabakit.BusinessCapabilityUpdate.serializer()) }
    }

    /** The number's username changed. */
    public class BusinessUsernameUpdate internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.BusinessUsernameUpdate? by lazy { view(wabakit.BusinessUsernameUpdate.serializer()) }
    }

    /** A display name was reviewed. */
    public class PhoneNumberNameUpdate internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.PhoneNumberNameUpdate? by lazy { view(wabakit.PhoneNumberNameUpdate.serializer()) }
    }

    /** How much a number can send changed. */
    public class PhoneNumberQualityUpdate internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.PhoneNumberQualityUpdate? by lazy { view(wabakit.PhoneNumberQualityUpdate.serializer()) }
    }

    /** Somebody changed a number's PIN, or wants to. */
    public class Security internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.SecurityUpdate? by lazy { view(wabakit.SecurityUpdate.serializer()) }
    }

    /** A template was reviewed, paused, disabled or deleted. */
    public class MessageTemplateStatusUpdate internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.MessageTemplateStatusUpdate? by lazy { view(wabakit.MessageTemplateStatusUpdate.serializer()) }
    }

    /** How people rate a template changed. */
    public class MessageTemplateQualityUpdate internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.MessageTemplateQualityUpdate? by lazy { view(wabakit.MessageTemplateQualityUpdate.serializer()) }
    }

    /** A template was edited. This is what it says now. */
    public class MessageTemplateComponentsUpdate internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.MessageTemplateComponentsUpdate? by lazy { view(wabakit.MessageTemplateComponentsUpdate.serializer()) }
    }

    /** A template has another category, or will have in 24 hours. */
    public class TemplateCategoryUpdate internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.TemplateCategoryUpdate? by lazy { view(wabakit.TemplateCategoryUpdate.serializer()) }
    }

    /** A template that was sent directly belongs in another category. */
    public class TemplateCorrectCategoryDetection internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.TemplateCorrectCategoryDetection? by lazy { view(wabakit.TemplateCorrectCategoryDetection.serializer()) }
    }

    /** A flow's state or health changed. */
    public class Flow internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.FlowUpdate? by lazy { view(wabakit.FlowUpdate.serializer()) }
    }

    /** A solution that several partners share changed. The event's `entry_id` is a business portfolio. */
    public class PartnerSolution internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.PartnerSolutionUpdate? by lazy { view(wabakit.PartnerSolutionUpdate.serializer()) }
    }

    /** A way to be paid was set up or changed. */
    public class PaymentConfigurationUpdate internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.PaymentConfigurationUpdate? by lazy { view(wabakit.PaymentConfigurationUpdate.serializer()) }
    }

    /** The platform took what somebody wrote for a lead or a purchase. */
    public class AutomaticEvent internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.AutomaticEvent? by lazy { view(wabakit.AutomaticEvent.serializer()) }
    }

    /** What became of a marketing message, to be counted. */
    public class TrackingEvent internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.TrackingEvent? by lazy { view(wabakit.TrackingEvent.serializer()) }
    }

    /** An item that this version doesn't know, or whose shape it doesn't recognize. */
    public class Unknown internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: JsonElement? by lazy { view(JsonElement.serializer()) }
    }

    /** Bytes that aren't JSON, in those languages where data is. */
    public class Malformed internal constructor(told: Told) : Event(told) {
        /** The item; `null` if its shape isn't recognized. [raw] has it as it was received. */
        public val data: wabakit.Undecoded? by lazy { view(wabakit.Undecoded.serializer()) }
    }

    internal companion object {
        fun of(told: Told): Event = when (told.kind) {
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
    /** Type of the content. */
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

/**
 * Where somebody comes from.
 * Other values are accepted, too.
 */
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
    /** Type of the content. */
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

/**
 * Whether somebody lets you call.
 * Other values are accepted, too.
 */
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

/**
 * Who let you call.
 * Other values are accepted, too.
 */
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

/**
 * What happened to a person.
 * Other values are accepted, too.
 */
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
    /** Type of the content. */
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

/**
 * What became of a message, or of the payment that it asked for.
 * Other values are accepted, too.
 */
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

/**
 * What messages are charged as.
 * Other values are accepted, too.
 */
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

/**
 * Whether a message costs, or why not.
 * Other values are accepted, too.
 */
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

/**
 * What somebody wants.
 * Other values are accepted, too.
 */
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
    /** Type of the content. */
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
    /** Type of the content. */
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

/**
 * What had become of a message of the history.
 * Other values are accepted, too.
 */
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

/**
 * What happened to a contact.
 * Other values are accepted, too.
 */
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

/**
 * What happened to a call.
 * Other values are accepted, too.
 */
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

/**
 * Who began a call.
 * Other values are accepted, too.
 */
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

/**
 * How a call ended.
 * Other values are accepted, too.
 */
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

/**
 * What becomes of a call that you began.
 * Other values are accepted, too.
 */
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

/**
 * What happened to an account.
 * Other values are accepted, too.
 */
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

/**
 * What an account may not do.
 * Other values are accepted, too.
 */
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

/**
 * Whether an account was banned.
 * Other values are accepted, too.
 */
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

/**
 * Why the WhatsApp Business app's number left.
 * Other values are accepted, too.
 */
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

/**
 * Who disconnected the WhatsApp Business app's number.
 * Other values are accepted, too.
 */
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

/**
 * What a partner's verification of its client came to.
 * Other values are accepted, too.
 */
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

/**
 * How bad something is.
 * Other values are accepted, too.
 */
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

/**
 * What an alert is about.
 * Other values are accepted, too.
 */
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

/**
 * What a review decided.
 * Other values are accepted, too.
 */
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

/**
 * Why a display name was refused.
 * Other values are accepted, too.
 */
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

/**
 * What happened to a number.
 * Other values are accepted, too.
 */
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

/**
 * What happened to a number's PIN.
 * Other values are accepted, too.
 */
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

/**
 * What happened to a template.
 * Other values are accepted, too.
 */
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

/**
 * Why a template was rejected.
 * Other values are accepted, too.
 */
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

/**
 * Why a template is paused or locked.
 * Other values are accepted, too.
 */
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

/**
 * What happened to a flow.
 * Other values are accepted, too.
 */
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

/**
 * A flow's state.
 * Other values are accepted, too.
 */
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

/**
 * Whether a bound was crossed upwards or downwards.
 * Other values are accepted, too.
 */
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

/**
 * What happened to a solution.
 * Other values are accepted, too.
 */
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

/**
 * A solution's state.
 * Other values are accepted, too.
 */
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

/**
 * The state of a way to be paid.
 * Other values are accepted, too.
 */
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

/**
 * What the platform takes messages for.
 * Other values are accepted, too.
 */
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
