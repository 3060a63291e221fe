// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.serialization.json.JsonElement

/** One thing that happened: what it is, where it belongs, and all that was said of it. */
public sealed class Event(told: Told) : Place(told) {
    /** A message that somebody wrote to the number. */
    public class Message internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
        public val data: wabakit.InboundMessage? by lazy { view(wabakit.InboundMessage.serializer()) }
    }

    /** What became of a message that you sent. Statuses come in any order, and more than once. */
    public class Status internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
        public val data: wabakit.Status? by lazy { view(wabakit.Status.serializer()) }
    }

    /** Something that went wrong, as webhooks tell it. */
    public class Error internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
        public val data: wabakit.WebhookError? by lazy { view(wabakit.WebhookError.serializer()) }
    }

    /** Somebody did something with a marketing message. */
    public class UserAction internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
        public val data: wabakit.UserAction? by lazy { view(wabakit.UserAction.serializer()) }
    }

    /** Somebody wants marketing messages, or no more of them. */
    public class UserPreference internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
        public val data: wabakit.UserPreference? by lazy { view(wabakit.UserPreference.serializer()) }
    }

    /** Somebody has another user id. Since August 2026 the platform tells it in a `system` message. */
    public class UserIdUpdate internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
        public val data: wabakit.UserIdUpdate? by lazy { view(wabakit.UserIdUpdate.serializer()) }
    }

    /** A message that was sent with the WhatsApp Business app, or by another app. */
    public class MessageEcho internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
        public val data: wabakit.MessageEcho? by lazy { view(wabakit.MessageEcho.serializer()) }
    }

    /** A piece of the chats that the WhatsApp Business app had before. */
    public class History internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
        public val data: wabakit.HistoryChunk? by lazy { view(wabakit.HistoryChunk.serializer()) }
    }

    /** A message of the history, or the file that belongs to one. Of type `media_placeholder` it has a file, which comes in an event of its own with the same id. */
    public class HistoryMessage internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
        public val data: wabakit.HistoryMessage? by lazy { view(wabakit.HistoryMessage.serializer()) }
    }

    /** A person came into the WhatsApp Business app's contacts, or left them. */
    public class StateSync internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
        public val data: wabakit.StateSync? by lazy { view(wabakit.StateSync.serializer()) }
    }

    /** A conversation has another owner. */
    public class MessagingHandover internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
        public val data: wabakit.MessagingHandover? by lazy { view(wabakit.MessagingHandover.serializer()) }
    }

    /** What happens in conversations that another app owns. Don't answer it: that takes the conversation. */
    public class Standby internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
        public val data: wabakit.Standby? by lazy { view(wabakit.Standby.serializer()) }
    }

    /** A call begins or ends. */
    public class Call internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
        public val data: wabakit.CallUpdate? by lazy { view(wabakit.CallUpdate.serializer()) }
    }

    /** What becomes of a call that you began. */
    public class CallStatus internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
        public val data: wabakit.CallStatus? by lazy { view(wabakit.CallStatus.serializer()) }
    }

    /** A group was made or deleted, or couldn't be. */
    public class GroupLifecycleUpdate internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
        public val data: wabakit.GroupLifecycleUpdate? by lazy { view(wabakit.GroupLifecycleUpdate.serializer()) }
    }

    /** People joined a group, left it, or want to join. */
    public class GroupParticipantsUpdate internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
        public val data: wabakit.GroupParticipantsUpdate? by lazy { view(wabakit.GroupParticipantsUpdate.serializer()) }
    }

    /** A group's subject, description or picture changed, or couldn't be. */
    public class GroupSettingsUpdate internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
        public val data: wabakit.GroupSettingsUpdate? by lazy { view(wabakit.GroupSettingsUpdate.serializer()) }
    }

    /** A group was suspended, or is no longer. */
    public class GroupStatusUpdate internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
        public val data: wabakit.GroupStatusUpdate? by lazy { view(wabakit.GroupStatusUpdate.serializer()) }
    }

    /** Something happened to the account. Of partners' accounts the event's `entry_id` is a business portfolio. */
    public class AccountUpdate internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
        public val data: wabakit.AccountUpdate? by lazy { view(wabakit.AccountUpdate.serializer()) }
    }

    /** Something about the account or a number that you should know. */
    public class AccountAlert internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
        public val data: wabakit.AccountAlert? by lazy { view(wabakit.AccountAlert.serializer()) }
    }

    /** The account was reviewed. */
    public class AccountReviewUpdate internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
        public val data: wabakit.AccountReviewUpdate? by lazy { view(wabakit.AccountReviewUpdate.serializer()) }
    }

    /** A number's settings changed, by you too. */
    public class AccountSettingsUpdate internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
        public val data: wabakit.AccountSettingsUpdate? by lazy { view(wabakit.AccountSettingsUpdate.serializer()) }
    }

    /** How much the business may do changed. */
    public class BusinessCapabilityUpdate internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
        public val data: wabakit.BusinessCapabilityUpdate? by lazy { view(wabakit.BusinessCapabilityUpdate.serializer()) }
    }

    /** The number's username changed. */
    public class BusinessUsernameUpdate internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
        public val data: wabakit.BusinessUsernameUpdate? by lazy { view(wabakit.BusinessUsernameUpdate.serializer()) }
    }

    /** A display name was reviewed. */
    public class PhoneNumberNameUpdate internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
        public val data: wabakit.PhoneNumberNameUpdate? by lazy { view(wabakit.PhoneNumberNameUpdate.serializer()) }
    }

    /** How much a number can send changed. */
    public class PhoneNumberQualityUpdate internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
        public val data: wabakit.PhoneNumberQualityUpdate? by lazy { view(wabakit.PhoneNumberQualityUpdate.serializer()) }
    }

    /** Somebody changed a number's PIN, or wants to. */
    public class Security internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
        public val data: wabakit.SecurityUpdate? by lazy { view(wabakit.SecurityUpdate.serializer()) }
    }

    /** A template was reviewed, paused, disabled or deleted. */
    public class MessageTemplateStatusUpdate internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
        public val data: wabakit.MessageTemplateStatusUpdate? by lazy { view(wabakit.MessageTemplateStatusUpdate.serializer()) }
    }

    /** How people rate a template changed. */
    public class MessageTemplateQualityUpdate internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
        public val data: wabakit.MessageTemplateQualityUpdate? by lazy { view(wabakit.MessageTemplateQualityUpdate.serializer()) }
    }

    /** A template was edited. This is what it says now. */
    public class MessageTemplateComponentsUpdate internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
        public val data: wabakit.MessageTemplateComponentsUpdate? by lazy { view(wabakit.MessageTemplateComponentsUpdate.serializer()) }
    }

    /** A template has another category, or will have in 24 hours. */
    public class TemplateCategoryUpdate internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
        public val data: wabakit.TemplateCategoryUpdate? by lazy { view(wabakit.TemplateCategoryUpdate.serializer()) }
    }

    /** A template that was sent directly belongs in another category. */
    public class TemplateCorrectCategoryDetection internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
        public val data: wabakit.TemplateCorrectCategoryDetection? by lazy { view(wabakit.TemplateCorrectCategoryDetection.serializer()) }
    }

    /** A flow's state or health changed. */
    public class Flow internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
        public val data: wabakit.FlowUpdate? by lazy { view(wabakit.FlowUpdate.serializer()) }
    }

    /** A solution that several partners share changed. The event's `entry_id` is a business portfolio. */
    public class PartnerSolution internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
        public val data: wabakit.PartnerSolutionUpdate? by lazy { view(wabakit.PartnerSolutionUpdate.serializer()) }
    }

    /** A way to be paid was set up or changed. */
    public class PaymentConfigurationUpdate internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
        public val data: wabakit.PaymentConfigurationUpdate? by lazy { view(wabakit.PaymentConfigurationUpdate.serializer()) }
    }

    /** The platform took what somebody wrote for a lead or a purchase. */
    public class AutomaticEvent internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
        public val data: wabakit.AutomaticEvent? by lazy { view(wabakit.AutomaticEvent.serializer()) }
    }

    /** What became of a marketing message, to be counted. */
    public class TrackingEvent internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
        public val data: wabakit.TrackingEvent? by lazy { view(wabakit.TrackingEvent.serializer()) }
    }

    /** Something that this version doesn't know, or whose shape it doesn't understand. */
    public class Unknown internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
        public val data: JsonElement? by lazy { view(JsonElement.serializer()) }
    }

    /** Bytes that aren't JSON, in those languages where data is. */
    public class Malformed internal constructor(told: Told) : Event(told) {
        /** The item; nothing where it can't be read as what it is. [raw] has it as it came. */
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
