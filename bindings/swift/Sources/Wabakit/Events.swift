// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

extension Event {
    /// What an event says.
    public enum View: Hashable, Sendable {
        case message(InboundMessage)
        case status(Status)
        case error(WebhookError)
        case userAction(UserAction)
        case userPreference(UserPreference)
        case userIdUpdate(UserIdUpdate)
        case messageEcho(MessageEcho)
        case history(HistoryChunk)
        case historyMessage(HistoryMessage)
        case stateSync(StateSync)
        case messagingHandover(MessagingHandover)
        case standby(Standby)
        case call(CallUpdate)
        case callStatus(CallStatus)
        case groupLifecycleUpdate(GroupLifecycleUpdate)
        case groupParticipantsUpdate(GroupParticipantsUpdate)
        case groupSettingsUpdate(GroupSettingsUpdate)
        case groupStatusUpdate(GroupStatusUpdate)
        case accountUpdate(AccountUpdate)
        case accountAlert(AccountAlert)
        case accountReviewUpdate(AccountReviewUpdate)
        case accountSettingsUpdate(AccountSettingsUpdate)
        case businessCapabilityUpdate(BusinessCapabilityUpdate)
        case businessUsernameUpdate(BusinessUsernameUpdate)
        case phoneNumberNameUpdate(PhoneNumberNameUpdate)
        case phoneNumberQualityUpdate(PhoneNumberQualityUpdate)
        case security(SecurityUpdate)
        case messageTemplateStatusUpdate(MessageTemplateStatusUpdate)
        case messageTemplateQualityUpdate(MessageTemplateQualityUpdate)
        case messageTemplateComponentsUpdate(MessageTemplateComponentsUpdate)
        case templateCategoryUpdate(TemplateCategoryUpdate)
        case templateCorrectCategoryDetection(TemplateCorrectCategoryDetection)
        case flow(FlowUpdate)
        case partnerSolution(PartnerSolutionUpdate)
        case paymentConfigurationUpdate(PaymentConfigurationUpdate)
        case automaticEvent(AutomaticEvent)
        case trackingEvent(TrackingEvent)
        /// Something that this version doesn't know, or whose shape it doesn't understand: see ``Event/raw``.
        case unknown
        /// A delivery that isn't JSON: see ``Event/raw``.
        case malformed

        static func read(_ kind: String, _ item: Data) throws -> View {
            switch kind {
            case "message": return .message(try arrived(item))
            case "status": return .status(try arrived(item))
            case "error": return .error(try arrived(item))
            case "user_action": return .userAction(try arrived(item))
            case "user_preference": return .userPreference(try arrived(item))
            case "user_id_update": return .userIdUpdate(try arrived(item))
            case "message_echo": return .messageEcho(try arrived(item))
            case "history": return .history(try arrived(item))
            case "history_message": return .historyMessage(try arrived(item))
            case "state_sync": return .stateSync(try arrived(item))
            case "messaging_handover": return .messagingHandover(try arrived(item))
            case "standby": return .standby(try arrived(item))
            case "call": return .call(try arrived(item))
            case "call_status": return .callStatus(try arrived(item))
            case "group_lifecycle_update": return .groupLifecycleUpdate(try arrived(item))
            case "group_participants_update": return .groupParticipantsUpdate(try arrived(item))
            case "group_settings_update": return .groupSettingsUpdate(try arrived(item))
            case "group_status_update": return .groupStatusUpdate(try arrived(item))
            case "account_update": return .accountUpdate(try arrived(item))
            case "account_alert": return .accountAlert(try arrived(item))
            case "account_review_update": return .accountReviewUpdate(try arrived(item))
            case "account_settings_update": return .accountSettingsUpdate(try arrived(item))
            case "business_capability_update": return .businessCapabilityUpdate(try arrived(item))
            case "business_username_update": return .businessUsernameUpdate(try arrived(item))
            case "phone_number_name_update": return .phoneNumberNameUpdate(try arrived(item))
            case "phone_number_quality_update": return .phoneNumberQualityUpdate(try arrived(item))
            case "security": return .security(try arrived(item))
            case "message_template_status_update": return .messageTemplateStatusUpdate(try arrived(item))
            case "message_template_quality_update": return .messageTemplateQualityUpdate(try arrived(item))
            case "message_template_components_update": return .messageTemplateComponentsUpdate(try arrived(item))
            case "template_category_update": return .templateCategoryUpdate(try arrived(item))
            case "template_correct_category_detection": return .templateCorrectCategoryDetection(try arrived(item))
            case "flow": return .flow(try arrived(item))
            case "partner_solution": return .partnerSolution(try arrived(item))
            case "payment_configuration_update": return .paymentConfigurationUpdate(try arrived(item))
            case "automatic_event": return .automaticEvent(try arrived(item))
            case "tracking_event": return .trackingEvent(try arrived(item))
            case "malformed": return .malformed
            default: return .unknown
            }
        }
    }
}
