// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

extension Event {
    /// The data of an event.
    public enum View: Hashable, Sendable {
        /// A message from a WhatsApp user to a business phone number.
        case message(InboundMessage)
        /// Status of a message that the business sent. Statuses arrive in any order, and more than once.
        case status(Status)
        /// An error reported in a webhook.
        case error(WebhookError)
        /// A user's action on a marketing message, such as a click on a link.
        case userAction(UserAction)
        /// A user's choice to stop or resume marketing messages.
        case userPreference(UserPreference)
        /// A change of a user's business-scoped user ID. Since August 2026, a `system` message reports it instead.
        case userIdUpdate(UserIdUpdate)
        /// A message that the business sent with the WhatsApp Business app, or from another app.
        case messageEcho(MessageEcho)
        /// A part of the chat history of the WhatsApp Business app.
        case history(HistoryChunk)
        /// A message of the chat history, or the media that belongs to one. The media of a message of type `media_placeholder`
        /// arrives in an event of its own with the same ID, if it is at most 14 days old.
        case historyMessage(HistoryMessage)
        /// A contact that was added to the WhatsApp Business app's contacts, changed or removed.
        case stateSync(StateSync)
        /// A change of the app that owns a conversation.
        case messagingHandover(MessagingHandover)
        /// Activity in conversations that another app owns. Don't reply to it: a reply takes control of the conversation.
        case standby(Standby)
        /// Update of a call, such as its start or its end.
        case call(CallUpdate)
        /// Status of a call that the business started.
        case callStatus(CallStatus)
        /// Creation or deletion of a group, or its failure.
        case groupLifecycleUpdate(GroupLifecycleUpdate)
        /// Change of a group's participants: users joined, left, or asked to join.
        case groupParticipantsUpdate(GroupParticipantsUpdate)
        /// Change of a group's subject, description or profile picture, or its failure.
        case groupSettingsUpdate(GroupSettingsUpdate)
        /// Suspension of a group, or its end.
        case groupStatusUpdate(GroupStatusUpdate)
        /// Update of a WhatsApp Business account. In updates for partners, the event's `entry_id` is the ID of a business
        /// portfolio.
        case accountUpdate(AccountUpdate)
        /// Alert about a business, an account or a business phone number.
        case accountAlert(AccountAlert)
        /// Result of an account review.
        case accountReviewUpdate(AccountReviewUpdate)
        /// Change of a business phone number's settings, including changes made through the API.
        case accountSettingsUpdate(AccountSettingsUpdate)
        /// Change of the business's messaging limit or of its maximum number of phone numbers.
        case businessCapabilityUpdate(BusinessCapabilityUpdate)
        /// Change of a business phone number's username.
        case businessUsernameUpdate(BusinessUsernameUpdate)
        /// Result of a display name review.
        case phoneNumberNameUpdate(PhoneNumberNameUpdate)
        /// Change of a business phone number's throughput or messaging limit.
        case phoneNumberQualityUpdate(PhoneNumberQualityUpdate)
        /// Change of a business phone number's two-step verification PIN, or a request to turn it off.
        case security(SecurityUpdate)
        /// Change of a template's status: approved, rejected, paused, disabled, deleted and others.
        case messageTemplateStatusUpdate(MessageTemplateStatusUpdate)
        /// Change of a template's quality score.
        case messageTemplateQualityUpdate(MessageTemplateQualityUpdate)
        /// New components of a template that was edited.
        case messageTemplateComponentsUpdate(MessageTemplateComponentsUpdate)
        /// Change of a template's category, done or announced 24 hours ahead.
        case templateCategoryUpdate(TemplateCategoryUpdate)
        /// Another category that the platform assigned to a template sent with Direct Send.
        case templateCorrectCategoryDetection(TemplateCorrectCategoryDetection)
        /// Change of a flow's status or health.
        case flow(FlowUpdate)
        /// Change of a multi-partner solution. The event's `entry_id` is the ID of a business portfolio.
        case partnerSolution(PartnerSolutionUpdate)
        /// Creation or change of a payment configuration.
        case paymentConfigurationUpdate(PaymentConfigurationUpdate)
        /// A lead or a purchase that the platform detected in a chat. Not available in the European Union, the United Kingdom
        /// and Japan.
        case automaticEvent(AutomaticEvent)
        /// Tracking event of a marketing message.
        case trackingEvent(TrackingEvent)
        /// An item that this version doesn't know, or whose shape it doesn't recognize: see ``Event/raw``.
        case unknown
        /// A delivery that isn't JSON: see ``Event/raw``.
        case malformed

        static func read(_ kind: String, _ item: String) throws -> View {
            switch kind {
            case "message": return .message(try typed(item))
            case "status": return .status(try typed(item))
            case "error": return .error(try typed(item))
            case "user_action": return .userAction(try typed(item))
            case "user_preference": return .userPreference(try typed(item))
            case "user_id_update": return .userIdUpdate(try typed(item))
            case "message_echo": return .messageEcho(try typed(item))
            case "history": return .history(try typed(item))
            case "history_message": return .historyMessage(try typed(item))
            case "state_sync": return .stateSync(try typed(item))
            case "messaging_handover": return .messagingHandover(try typed(item))
            case "standby": return .standby(try typed(item))
            case "call": return .call(try typed(item))
            case "call_status": return .callStatus(try typed(item))
            case "group_lifecycle_update": return .groupLifecycleUpdate(try typed(item))
            case "group_participants_update": return .groupParticipantsUpdate(try typed(item))
            case "group_settings_update": return .groupSettingsUpdate(try typed(item))
            case "group_status_update": return .groupStatusUpdate(try typed(item))
            case "account_update": return .accountUpdate(try typed(item))
            case "account_alert": return .accountAlert(try typed(item))
            case "account_review_update": return .accountReviewUpdate(try typed(item))
            case "account_settings_update": return .accountSettingsUpdate(try typed(item))
            case "business_capability_update": return .businessCapabilityUpdate(try typed(item))
            case "business_username_update": return .businessUsernameUpdate(try typed(item))
            case "phone_number_name_update": return .phoneNumberNameUpdate(try typed(item))
            case "phone_number_quality_update": return .phoneNumberQualityUpdate(try typed(item))
            case "security": return .security(try typed(item))
            case "message_template_status_update": return .messageTemplateStatusUpdate(try typed(item))
            case "message_template_quality_update": return .messageTemplateQualityUpdate(try typed(item))
            case "message_template_components_update": return .messageTemplateComponentsUpdate(try typed(item))
            case "template_category_update": return .templateCategoryUpdate(try typed(item))
            case "template_correct_category_detection": return .templateCorrectCategoryDetection(try typed(item))
            case "flow": return .flow(try typed(item))
            case "partner_solution": return .partnerSolution(try typed(item))
            case "payment_configuration_update": return .paymentConfigurationUpdate(try typed(item))
            case "automatic_event": return .automaticEvent(try typed(item))
            case "tracking_event": return .trackingEvent(try typed(item))
            case "malformed": return .malformed
            default: return .unknown
            }
        }
    }
}

extension Event.Kind where Value == InboundMessage {
    /// A message from a WhatsApp user to a business phone number.
    public static var message: Self {
        Self { _, view in
            guard case .message(let data) = view else { return nil }
            return data
        }
    }
}

extension Event.Kind where Value == Status {
    /// Status of a message that the business sent. Statuses arrive in any order, and more than once.
    public static var status: Self {
        Self { _, view in
            guard case .status(let data) = view else { return nil }
            return data
        }
    }
}

extension Event.Kind where Value == WebhookError {
    /// An error reported in a webhook.
    public static var error: Self {
        Self { _, view in
            guard case .error(let data) = view else { return nil }
            return data
        }
    }
}

extension Event.Kind where Value == UserAction {
    /// A user's action on a marketing message, such as a click on a link.
    public static var userAction: Self {
        Self { _, view in
            guard case .userAction(let data) = view else { return nil }
            return data
        }
    }
}

extension Event.Kind where Value == UserPreference {
    /// A user's choice to stop or resume marketing messages.
    public static var userPreference: Self {
        Self { _, view in
            guard case .userPreference(let data) = view else { return nil }
            return data
        }
    }
}

extension Event.Kind where Value == UserIdUpdate {
    /// A change of a user's business-scoped user ID. Since August 2026, a `system` message reports it instead.
    public static var userIdUpdate: Self {
        Self { _, view in
            guard case .userIdUpdate(let data) = view else { return nil }
            return data
        }
    }
}

extension Event.Kind where Value == MessageEcho {
    /// A message that the business sent with the WhatsApp Business app, or from another app.
    public static var messageEcho: Self {
        Self { _, view in
            guard case .messageEcho(let data) = view else { return nil }
            return data
        }
    }
}

extension Event.Kind where Value == HistoryChunk {
    /// A part of the chat history of the WhatsApp Business app.
    public static var history: Self {
        Self { _, view in
            guard case .history(let data) = view else { return nil }
            return data
        }
    }
}

extension Event.Kind where Value == HistoryMessage {
    /// A message of the chat history, or the media that belongs to one. The media of a message of type `media_placeholder`
    /// arrives in an event of its own with the same ID, if it is at most 14 days old.
    public static var historyMessage: Self {
        Self { _, view in
            guard case .historyMessage(let data) = view else { return nil }
            return data
        }
    }
}

extension Event.Kind where Value == StateSync {
    /// A contact that was added to the WhatsApp Business app's contacts, changed or removed.
    public static var stateSync: Self {
        Self { _, view in
            guard case .stateSync(let data) = view else { return nil }
            return data
        }
    }
}

extension Event.Kind where Value == MessagingHandover {
    /// A change of the app that owns a conversation.
    public static var messagingHandover: Self {
        Self { _, view in
            guard case .messagingHandover(let data) = view else { return nil }
            return data
        }
    }
}

extension Event.Kind where Value == Standby {
    /// Activity in conversations that another app owns. Don't reply to it: a reply takes control of the conversation.
    public static var standby: Self {
        Self { _, view in
            guard case .standby(let data) = view else { return nil }
            return data
        }
    }
}

extension Event.Kind where Value == CallUpdate {
    /// Update of a call, such as its start or its end.
    public static var call: Self {
        Self { _, view in
            guard case .call(let data) = view else { return nil }
            return data
        }
    }
}

extension Event.Kind where Value == CallStatus {
    /// Status of a call that the business started.
    public static var callStatus: Self {
        Self { _, view in
            guard case .callStatus(let data) = view else { return nil }
            return data
        }
    }
}

extension Event.Kind where Value == GroupLifecycleUpdate {
    /// Creation or deletion of a group, or its failure.
    public static var groupLifecycleUpdate: Self {
        Self { _, view in
            guard case .groupLifecycleUpdate(let data) = view else { return nil }
            return data
        }
    }
}

extension Event.Kind where Value == GroupParticipantsUpdate {
    /// Change of a group's participants: users joined, left, or asked to join.
    public static var groupParticipantsUpdate: Self {
        Self { _, view in
            guard case .groupParticipantsUpdate(let data) = view else { return nil }
            return data
        }
    }
}

extension Event.Kind where Value == GroupSettingsUpdate {
    /// Change of a group's subject, description or profile picture, or its failure.
    public static var groupSettingsUpdate: Self {
        Self { _, view in
            guard case .groupSettingsUpdate(let data) = view else { return nil }
            return data
        }
    }
}

extension Event.Kind where Value == GroupStatusUpdate {
    /// Suspension of a group, or its end.
    public static var groupStatusUpdate: Self {
        Self { _, view in
            guard case .groupStatusUpdate(let data) = view else { return nil }
            return data
        }
    }
}

extension Event.Kind where Value == AccountUpdate {
    /// Update of a WhatsApp Business account. In updates for partners, the event's `entry_id` is the ID of a business
    /// portfolio.
    public static var accountUpdate: Self {
        Self { _, view in
            guard case .accountUpdate(let data) = view else { return nil }
            return data
        }
    }
}

extension Event.Kind where Value == AccountAlert {
    /// Alert about a business, an account or a business phone number.
    public static var accountAlert: Self {
        Self { _, view in
            guard case .accountAlert(let data) = view else { return nil }
            return data
        }
    }
}

extension Event.Kind where Value == AccountReviewUpdate {
    /// Result of an account review.
    public static var accountReviewUpdate: Self {
        Self { _, view in
            guard case .accountReviewUpdate(let data) = view else { return nil }
            return data
        }
    }
}

extension Event.Kind where Value == AccountSettingsUpdate {
    /// Change of a business phone number's settings, including changes made through the API.
    public static var accountSettingsUpdate: Self {
        Self { _, view in
            guard case .accountSettingsUpdate(let data) = view else { return nil }
            return data
        }
    }
}

extension Event.Kind where Value == BusinessCapabilityUpdate {
    /// Change of the business's messaging limit or of its maximum number of phone numbers.
    public static var businessCapabilityUpdate: Self {
        Self { _, view in
            guard case .businessCapabilityUpdate(let data) = view else { return nil }
            return data
        }
    }
}

extension Event.Kind where Value == BusinessUsernameUpdate {
    /// Change of a business phone number's username.
    public static var businessUsernameUpdate: Self {
        Self { _, view in
            guard case .businessUsernameUpdate(let data) = view else { return nil }
            return data
        }
    }
}

extension Event.Kind where Value == PhoneNumberNameUpdate {
    /// Result of a display name review.
    public static var phoneNumberNameUpdate: Self {
        Self { _, view in
            guard case .phoneNumberNameUpdate(let data) = view else { return nil }
            return data
        }
    }
}

extension Event.Kind where Value == PhoneNumberQualityUpdate {
    /// Change of a business phone number's throughput or messaging limit.
    public static var phoneNumberQualityUpdate: Self {
        Self { _, view in
            guard case .phoneNumberQualityUpdate(let data) = view else { return nil }
            return data
        }
    }
}

extension Event.Kind where Value == SecurityUpdate {
    /// Change of a business phone number's two-step verification PIN, or a request to turn it off.
    public static var security: Self {
        Self { _, view in
            guard case .security(let data) = view else { return nil }
            return data
        }
    }
}

extension Event.Kind where Value == MessageTemplateStatusUpdate {
    /// Change of a template's status: approved, rejected, paused, disabled, deleted and others.
    public static var messageTemplateStatusUpdate: Self {
        Self { _, view in
            guard case .messageTemplateStatusUpdate(let data) = view else { return nil }
            return data
        }
    }
}

extension Event.Kind where Value == MessageTemplateQualityUpdate {
    /// Change of a template's quality score.
    public static var messageTemplateQualityUpdate: Self {
        Self { _, view in
            guard case .messageTemplateQualityUpdate(let data) = view else { return nil }
            return data
        }
    }
}

extension Event.Kind where Value == MessageTemplateComponentsUpdate {
    /// New components of a template that was edited.
    public static var messageTemplateComponentsUpdate: Self {
        Self { _, view in
            guard case .messageTemplateComponentsUpdate(let data) = view else { return nil }
            return data
        }
    }
}

extension Event.Kind where Value == TemplateCategoryUpdate {
    /// Change of a template's category, done or announced 24 hours ahead.
    public static var templateCategoryUpdate: Self {
        Self { _, view in
            guard case .templateCategoryUpdate(let data) = view else { return nil }
            return data
        }
    }
}

extension Event.Kind where Value == TemplateCorrectCategoryDetection {
    /// Another category that the platform assigned to a template sent with Direct Send.
    public static var templateCorrectCategoryDetection: Self {
        Self { _, view in
            guard case .templateCorrectCategoryDetection(let data) = view else { return nil }
            return data
        }
    }
}

extension Event.Kind where Value == FlowUpdate {
    /// Change of a flow's status or health.
    public static var flow: Self {
        Self { _, view in
            guard case .flow(let data) = view else { return nil }
            return data
        }
    }
}

extension Event.Kind where Value == PartnerSolutionUpdate {
    /// Change of a multi-partner solution. The event's `entry_id` is the ID of a business portfolio.
    public static var partnerSolution: Self {
        Self { _, view in
            guard case .partnerSolution(let data) = view else { return nil }
            return data
        }
    }
}

extension Event.Kind where Value == PaymentConfigurationUpdate {
    /// Creation or change of a payment configuration.
    public static var paymentConfigurationUpdate: Self {
        Self { _, view in
            guard case .paymentConfigurationUpdate(let data) = view else { return nil }
            return data
        }
    }
}

extension Event.Kind where Value == AutomaticEvent {
    /// A lead or a purchase that the platform detected in a chat. Not available in the European Union, the United Kingdom
    /// and Japan.
    public static var automaticEvent: Self {
        Self { _, view in
            guard case .automaticEvent(let data) = view else { return nil }
            return data
        }
    }
}

extension Event.Kind where Value == TrackingEvent {
    /// Tracking event of a marketing message.
    public static var trackingEvent: Self {
        Self { _, view in
            guard case .trackingEvent(let data) = view else { return nil }
            return data
        }
    }
}

/// A message from a WhatsApp user to a business phone number.
public struct InboundMessage: Codable, Hashable, Sendable {
    /// ID of the message (`wamid.…`), used to reply, react or mark as read.
    public var id: String
    /// Time when the message was sent. Seconds since the Unix epoch.
    public var timestamp: String
    /// Reasons for missing content: in messages of type `unsupported`, and for media above 100 MB.
    public var errors: [WebhookError]
    /// Phone number of the sender. Absent if the user has a username and hides the phone number.
    public var from: String?
    /// Business-scoped user ID of the sender.
    public var fromUserId: String?
    /// Parent business-scoped user ID of the sender, shared by linked business portfolios.
    public var fromParentUserId: String?
    /// ID of the group that the message was sent to.
    public var groupId: String?
    /// Message that this message replies to, or information about its forwarding.
    public var context: MessageContext?
    /// Ad or post that the conversation started from.
    public var referral: Referral?
    /// Identity state of the user. Present if identity checks are enabled for the number.
    public var identity: IdentityState?
    /// Type of the content: the name of the key that holds it.
    public var type: String?
    /// A text message.
    public var text: InboundText?
    /// An image message.
    public var image: InboundImage?
    /// A video message.
    public var video: InboundVideo?
    /// An audio or voice message.
    public var audio: InboundAudio?
    /// A voice message, in older payloads.
    public var voice: InboundAudio?
    /// A document message.
    public var document: InboundDocument?
    /// A sticker message.
    public var sticker: InboundSticker?
    /// A location message.
    public var location: InboundLocation?
    /// A contacts message: one or more shared contacts.
    public var contacts: [InboundContact]?
    /// A reply to buttons, a list, a flow, an address message or a call permission request.
    public var interactive: InteractiveReply?
    /// A tap on a template's quick reply button.
    public var button: InboundButton?
    /// An order of products from a catalog.
    public var order: InboundOrder?
    /// A reaction to a message, or its removal.
    public var reaction: InboundReaction?
    /// A system message about a user. It opens no customer service window.
    public var system: SystemMessage?
    /// An edit of an earlier message. Only numbers that the WhatsApp Business app uses too receive edits.
    public var edit: InboundEdit?
    /// A deletion of an earlier message. Only numbers that the WhatsApp Business app uses too receive deletions.
    public var revoke: InboundRevocation?
    /// A message of a type that the API doesn't deliver; since 2026 with the original type.
    public var unsupported: UnsupportedContent?

    public init(
        id: String,
        timestamp: String,
        errors: [WebhookError],
        from: String? = nil,
        fromUserId: String? = nil,
        fromParentUserId: String? = nil,
        groupId: String? = nil,
        context: MessageContext? = nil,
        referral: Referral? = nil,
        identity: IdentityState? = nil,
        type: String? = nil,
        text: InboundText? = nil,
        image: InboundImage? = nil,
        video: InboundVideo? = nil,
        audio: InboundAudio? = nil,
        voice: InboundAudio? = nil,
        document: InboundDocument? = nil,
        sticker: InboundSticker? = nil,
        location: InboundLocation? = nil,
        contacts: [InboundContact]? = nil,
        interactive: InteractiveReply? = nil,
        button: InboundButton? = nil,
        order: InboundOrder? = nil,
        reaction: InboundReaction? = nil,
        system: SystemMessage? = nil,
        edit: InboundEdit? = nil,
        revoke: InboundRevocation? = nil,
        unsupported: UnsupportedContent? = nil
    ) {
        self.id = id
        self.timestamp = timestamp
        self.errors = errors
        self.from = from
        self.fromUserId = fromUserId
        self.fromParentUserId = fromParentUserId
        self.groupId = groupId
        self.context = context
        self.referral = referral
        self.identity = identity
        self.type = type
        self.text = text
        self.image = image
        self.video = video
        self.audio = audio
        self.voice = voice
        self.document = document
        self.sticker = sticker
        self.location = location
        self.contacts = contacts
        self.interactive = interactive
        self.button = button
        self.order = order
        self.reaction = reaction
        self.system = system
        self.edit = edit
        self.revoke = revoke
        self.unsupported = unsupported
    }

    enum CodingKeys: String, CodingKey {
        case id
        case timestamp
        case errors
        case from
        case fromUserId = "from_user_id"
        case fromParentUserId = "from_parent_user_id"
        case groupId = "group_id"
        case context
        case referral
        case identity
        case type
        case text
        case image
        case video
        case audio
        case voice
        case document
        case sticker
        case location
        case contacts
        case interactive
        case button
        case order
        case reaction
        case system
        case edit
        case revoke
        case unsupported
    }
}

/// Message that a message replies to, or information about its forwarding.
public struct MessageContext: Codable, Hashable, Sendable {
    /// Phone number of the sender of the message that is replied to.
    public var from: String?
    /// ID of the message that is replied to.
    public var id: String?
    /// Product that the message asks about.
    public var referredProduct: ReferredProduct?
    /// True if the message was forwarded at most 5 times.
    public var forwarded: Bool?
    /// True if the message was forwarded more than 5 times.
    public var frequentlyForwarded: Bool?

    public init(
        from: String? = nil,
        id: String? = nil,
        referredProduct: ReferredProduct? = nil,
        forwarded: Bool? = nil,
        frequentlyForwarded: Bool? = nil
    ) {
        self.from = from
        self.id = id
        self.referredProduct = referredProduct
        self.forwarded = forwarded
        self.frequentlyForwarded = frequentlyForwarded
    }

    enum CodingKeys: String, CodingKey {
        case from
        case id
        case referredProduct = "referred_product"
        case forwarded
        case frequentlyForwarded = "frequently_forwarded"
    }
}

/// Product that a message asks about.
public struct ReferredProduct: Codable, Hashable, Sendable {
    /// ID of the product's catalog.
    public var catalogId: String?
    /// Retailer ID (SKU) of the product in the catalog.
    public var productRetailerId: String?

    public init(catalogId: String? = nil, productRetailerId: String? = nil) {
        self.catalogId = catalogId
        self.productRetailerId = productRetailerId
    }

    enum CodingKeys: String, CodingKey {
        case catalogId = "catalog_id"
        case productRetailerId = "product_retailer_id"
    }
}

/// Ad or post that a conversation started from. Sent with the first message.
public struct Referral: Codable, Hashable, Sendable {
    /// Link to the ad or post.
    public var sourceUrl: String?
    /// ID of the ad or post.
    public var sourceId: String?
    /// Type of the source.
    public var sourceType: ReferralSource?
    /// Headline of the ad or post.
    public var headline: String?
    /// Text of the ad or post.
    public var body: String?
    /// Type of the media: `image` or `video`.
    public var mediaType: String?
    /// URL of the image.
    public var imageUrl: String?
    /// URL of the video.
    public var videoUrl: String?
    /// URL of the video's thumbnail.
    public var thumbnailUrl: String?
    /// Click ID, used to report conversions to Meta. Absent for ads in WhatsApp Status.
    public var ctwaClid: String?
    /// Greeting that the ad showed.
    public var welcomeMessage: WelcomeMessage?

    public init(
        sourceUrl: String? = nil,
        sourceId: String? = nil,
        sourceType: ReferralSource? = nil,
        headline: String? = nil,
        body: String? = nil,
        mediaType: String? = nil,
        imageUrl: String? = nil,
        videoUrl: String? = nil,
        thumbnailUrl: String? = nil,
        ctwaClid: String? = nil,
        welcomeMessage: WelcomeMessage? = nil
    ) {
        self.sourceUrl = sourceUrl
        self.sourceId = sourceId
        self.sourceType = sourceType
        self.headline = headline
        self.body = body
        self.mediaType = mediaType
        self.imageUrl = imageUrl
        self.videoUrl = videoUrl
        self.thumbnailUrl = thumbnailUrl
        self.ctwaClid = ctwaClid
        self.welcomeMessage = welcomeMessage
    }

    enum CodingKeys: String, CodingKey {
        case sourceUrl = "source_url"
        case sourceId = "source_id"
        case sourceType = "source_type"
        case headline
        case body
        case mediaType = "media_type"
        case imageUrl = "image_url"
        case videoUrl = "video_url"
        case thumbnailUrl = "thumbnail_url"
        case ctwaClid = "ctwa_clid"
        case welcomeMessage = "welcome_message"
    }
}

/// Type of the source of a conversation.
/// Other values are accepted, too.
public struct ReferralSource: Choice {
    /// A click-to-WhatsApp ad.
    public static let ad = ReferralSource(rawValue: "ad")
    /// A Facebook or Instagram post.
    public static let post = ReferralSource(rawValue: "post")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Greeting that an ad showed.
public struct WelcomeMessage: Codable, Hashable, Sendable {
    /// Text of the greeting.
    public var text: String?

    public init(text: String? = nil) {
        self.text = text
    }
}

/// Identity state of a user.
public struct IdentityState: Codable, Hashable, Sendable {
    /// True if the business acknowledged the identity.
    public var acknowledged: Bool?
    /// Time when the identity was created. Seconds since the Unix epoch.
    public var createdTimestamp: String?
    /// Hash of the identity key.
    public var hash: String?

    public init(acknowledged: Bool? = nil, createdTimestamp: String? = nil, hash: String? = nil) {
        self.acknowledged = acknowledged
        self.createdTimestamp = createdTimestamp
        self.hash = hash
    }

    enum CodingKeys: String, CodingKey {
        case acknowledged
        case createdTimestamp = "created_timestamp"
        case hash
    }
}

/// An error reported in a webhook.
public struct WebhookError: Codable, Hashable, Sendable {
    /// Error code, from the same list as in API errors.
    public var code: Int64
    /// Title of the error, human-readable.
    public var title: String?
    /// Message of the error; usually identical to the title.
    public var message: String?
    /// Details of the error.
    public var errorData: WebhookErrorData?
    /// Link to the platform's page about errors; may be relative.
    public var href: String?

    public init(
        code: Int64,
        title: String? = nil,
        message: String? = nil,
        errorData: WebhookErrorData? = nil,
        href: String? = nil
    ) {
        self.code = code
        self.title = title
        self.message = message
        self.errorData = errorData
        self.href = href
    }

    enum CodingKeys: String, CodingKey {
        case code
        case title
        case message
        case errorData = "error_data"
        case href
    }
}

/// Details of an error reported in a webhook.
public struct WebhookErrorData: Codable, Hashable, Sendable {
    /// Most specific description of the error, human-readable.
    public var details: String?

    public init(details: String? = nil) {
        self.details = details
    }
}

/// A text message from a user.
public struct InboundText: Codable, Hashable, Sendable {
    /// Text of the message.
    public var body: String

    public init(body: String) {
        self.body = body
    }
}

/// An image from a user.
public struct InboundImage: Codable, Hashable, Sendable {
    /// Media ID, valid for 7 days.
    public var id: String
    /// MIME type of the image.
    public var mimeType: String?
    /// SHA-256 of the image, in Base64.
    public var sha256: String?
    /// Download URL, valid for 5 minutes. Requires the access token.
    public var url: String?
    /// Caption of the image.
    public var caption: String?

    public init(
        id: String,
        mimeType: String? = nil,
        sha256: String? = nil,
        url: String? = nil,
        caption: String? = nil
    ) {
        self.id = id
        self.mimeType = mimeType
        self.sha256 = sha256
        self.url = url
        self.caption = caption
    }

    enum CodingKeys: String, CodingKey {
        case id
        case mimeType = "mime_type"
        case sha256
        case url
        case caption
    }
}

/// A video from a user.
public struct InboundVideo: Codable, Hashable, Sendable {
    /// Media ID, valid for 7 days.
    public var id: String
    /// MIME type of the video.
    public var mimeType: String?
    /// SHA-256 of the video, in Base64.
    public var sha256: String?
    /// Download URL, valid for 5 minutes. Requires the access token.
    public var url: String?
    /// Caption of the video.
    public var caption: String?

    public init(
        id: String,
        mimeType: String? = nil,
        sha256: String? = nil,
        url: String? = nil,
        caption: String? = nil
    ) {
        self.id = id
        self.mimeType = mimeType
        self.sha256 = sha256
        self.url = url
        self.caption = caption
    }

    enum CodingKeys: String, CodingKey {
        case id
        case mimeType = "mime_type"
        case sha256
        case url
        case caption
    }
}

/// An audio file from a user.
public struct InboundAudio: Codable, Hashable, Sendable {
    /// Media ID, valid for 7 days.
    public var id: String
    /// MIME type of the audio file.
    public var mimeType: String?
    /// SHA-256 of the audio file, in Base64.
    public var sha256: String?
    /// Download URL, valid for 5 minutes. Requires the access token.
    public var url: String?
    /// `true` for a voice message. Voicemail arrives as audio too.
    public var voice: Bool?

    public init(id: String, mimeType: String? = nil, sha256: String? = nil, url: String? = nil, voice: Bool? = nil) {
        self.id = id
        self.mimeType = mimeType
        self.sha256 = sha256
        self.url = url
        self.voice = voice
    }

    enum CodingKeys: String, CodingKey {
        case id
        case mimeType = "mime_type"
        case sha256
        case url
        case voice
    }
}

/// A document from a user.
public struct InboundDocument: Codable, Hashable, Sendable {
    /// Media ID, valid for 7 days.
    public var id: String
    /// MIME type of the document.
    public var mimeType: String?
    /// SHA-256 of the document, in Base64.
    public var sha256: String?
    /// Download URL, valid for 5 minutes. Requires the access token.
    public var url: String?
    /// File name of the document.
    public var filename: String?
    /// Caption of the document.
    public var caption: String?

    public init(
        id: String,
        mimeType: String? = nil,
        sha256: String? = nil,
        url: String? = nil,
        filename: String? = nil,
        caption: String? = nil
    ) {
        self.id = id
        self.mimeType = mimeType
        self.sha256 = sha256
        self.url = url
        self.filename = filename
        self.caption = caption
    }

    enum CodingKeys: String, CodingKey {
        case id
        case mimeType = "mime_type"
        case sha256
        case url
        case filename
        case caption
    }
}

/// A sticker from a user.
public struct InboundSticker: Codable, Hashable, Sendable {
    /// Media ID, valid for 7 days.
    public var id: String
    /// MIME type of the sticker.
    public var mimeType: String?
    /// SHA-256 of the sticker, in Base64.
    public var sha256: String?
    /// Download URL, valid for 5 minutes. Requires the access token.
    public var url: String?
    /// `true` for an animated sticker.
    public var animated: Bool?

    public init(id: String, mimeType: String? = nil, sha256: String? = nil, url: String? = nil, animated: Bool? = nil) {
        self.id = id
        self.mimeType = mimeType
        self.sha256 = sha256
        self.url = url
        self.animated = animated
    }

    enum CodingKeys: String, CodingKey {
        case id
        case mimeType = "mime_type"
        case sha256
        case url
        case animated
    }
}

/// A location from a user.
public struct InboundLocation: Codable, Hashable, Sendable {
    /// Latitude in degrees.
    public var latitude: Double
    /// Longitude in degrees.
    public var longitude: Double
    /// Name of the location.
    public var name: String?
    /// Address of the location.
    public var address: String?
    /// Website of the location.
    public var url: String?

    public init(latitude: Double, longitude: Double, name: String? = nil, address: String? = nil, url: String? = nil) {
        self.latitude = latitude
        self.longitude = longitude
        self.name = name
        self.address = address
        self.url = url
    }
}

/// A contact that a user shared.
public struct InboundContact: Codable, Hashable, Sendable {
    /// Phone numbers of the contact.
    public var phones: [InboundContactPhone]
    /// Email addresses of the contact.
    public var emails: [InboundContactEmail]
    /// Websites of the contact.
    public var urls: [InboundContactUrl]
    /// Postal addresses of the contact.
    public var addresses: [InboundContactAddress]
    /// Name of the contact.
    public var name: InboundContactName?
    /// Organization of the contact.
    public var org: InboundContactOrg?
    /// Birthday in the format `YYYY-MM-DD`.
    public var birthday: String?
    /// Complete contact as a vCard.
    public var vcard: String?
    /// Origin of the contact: `contact_request` for the answer to a request for the user's contact information,
    /// otherwise `other`.
    public var origin: String?

    public init(
        phones: [InboundContactPhone],
        emails: [InboundContactEmail],
        urls: [InboundContactUrl],
        addresses: [InboundContactAddress],
        name: InboundContactName? = nil,
        org: InboundContactOrg? = nil,
        birthday: String? = nil,
        vcard: String? = nil,
        origin: String? = nil
    ) {
        self.phones = phones
        self.emails = emails
        self.urls = urls
        self.addresses = addresses
        self.name = name
        self.org = org
        self.birthday = birthday
        self.vcard = vcard
        self.origin = origin
    }
}

/// Name of a shared contact.
public struct InboundContactName: Codable, Hashable, Sendable {
    /// Full name as displayed.
    public var formattedName: String?
    /// First name of the contact.
    public var firstName: String?
    /// Last name of the contact.
    public var lastName: String?
    /// Middle name of the contact.
    public var middleName: String?
    /// Prefix of the name, such as `Dr.`
    public var prefix: String?
    /// Suffix of the name, such as `Jr.`
    public var suffix: String?

    public init(
        formattedName: String? = nil,
        firstName: String? = nil,
        lastName: String? = nil,
        middleName: String? = nil,
        prefix: String? = nil,
        suffix: String? = nil
    ) {
        self.formattedName = formattedName
        self.firstName = firstName
        self.lastName = lastName
        self.middleName = middleName
        self.prefix = prefix
        self.suffix = suffix
    }

    enum CodingKeys: String, CodingKey {
        case formattedName = "formatted_name"
        case firstName = "first_name"
        case lastName = "last_name"
        case middleName = "middle_name"
        case prefix
        case suffix
    }
}

/// Phone number of a shared contact.
public struct InboundContactPhone: Codable, Hashable, Sendable {
    /// Phone number as shared.
    public var phone: String?
    /// WhatsApp ID of the phone number, if it has one.
    public var waId: String?
    /// Type of the phone number, such as `MOBILE` or `HOME`.
    public var type: String?

    public init(phone: String? = nil, waId: String? = nil, type: String? = nil) {
        self.phone = phone
        self.waId = waId
        self.type = type
    }

    enum CodingKeys: String, CodingKey {
        case phone
        case waId = "wa_id"
        case type
    }
}

/// Email address of a shared contact.
public struct InboundContactEmail: Codable, Hashable, Sendable {
    /// Email address as shared.
    public var email: String?
    /// Type of the email address, such as `WORK` or `HOME`.
    public var type: String?

    public init(email: String? = nil, type: String? = nil) {
        self.email = email
        self.type = type
    }
}

/// Website of a shared contact.
public struct InboundContactUrl: Codable, Hashable, Sendable {
    /// URL of the website.
    public var url: String?
    /// Type of the website, such as `WORK` or `HOME`.
    public var type: String?

    public init(url: String? = nil, type: String? = nil) {
        self.url = url
        self.type = type
    }
}

/// Postal address of a shared contact.
public struct InboundContactAddress: Codable, Hashable, Sendable {
    /// Street and house number.
    public var street: String?
    /// City of the address.
    public var city: String?
    /// State or region of the address.
    public var state: String?
    /// Postal code of the address.
    public var zip: String?
    /// Name of the country.
    public var country: String?
    /// Country, as an ISO 3166-1 alpha-2 code.
    public var countryCode: String?
    /// Type of the address, such as `WORK` or `HOME`.
    public var type: String?

    public init(
        street: String? = nil,
        city: String? = nil,
        state: String? = nil,
        zip: String? = nil,
        country: String? = nil,
        countryCode: String? = nil,
        type: String? = nil
    ) {
        self.street = street
        self.city = city
        self.state = state
        self.zip = zip
        self.country = country
        self.countryCode = countryCode
        self.type = type
    }

    enum CodingKeys: String, CodingKey {
        case street
        case city
        case state
        case zip
        case country
        case countryCode = "country_code"
        case type
    }
}

/// Organization of a shared contact.
public struct InboundContactOrg: Codable, Hashable, Sendable {
    /// Name of the company.
    public var company: String?
    /// Department in the company.
    public var department: String?
    /// Job title of the contact.
    public var title: String?

    public init(company: String? = nil, department: String? = nil, title: String? = nil) {
        self.company = company
        self.department = department
        self.title = title
    }
}

/// A user's reply to an interactive message.
public struct InteractiveReply: Codable, Hashable, Sendable {
    /// Type of the content: the name of the key that holds it.
    public var type: String?
    /// A tap on a reply button.
    public var buttonReply: ButtonReply?
    /// A selected row of a list.
    public var listReply: ListReply?
    /// A completed flow or address message.
    public var nfmReply: FlowReply?
    /// An answer to a call permission request.
    public var callPermissionReply: CallPermissionReply?

    public init(
        type: String? = nil,
        buttonReply: ButtonReply? = nil,
        listReply: ListReply? = nil,
        nfmReply: FlowReply? = nil,
        callPermissionReply: CallPermissionReply? = nil
    ) {
        self.type = type
        self.buttonReply = buttonReply
        self.listReply = listReply
        self.nfmReply = nfmReply
        self.callPermissionReply = callPermissionReply
    }

    enum CodingKeys: String, CodingKey {
        case type
        case buttonReply = "button_reply"
        case listReply = "list_reply"
        case nfmReply = "nfm_reply"
        case callPermissionReply = "call_permission_reply"
    }
}

/// A tap on a reply button.
public struct ButtonReply: Codable, Hashable, Sendable {
    /// ID of the button, as sent.
    public var id: String
    /// Title of the button.
    public var title: String?

    public init(id: String, title: String? = nil) {
        self.id = id
        self.title = title
    }
}

/// A selected row of a list.
public struct ListReply: Codable, Hashable, Sendable {
    /// ID of the row, as sent.
    public var id: String
    /// Title of the row.
    public var title: String?
    /// Description of the row.
    public var description: String?

    public init(id: String, title: String? = nil, description: String? = nil) {
        self.id = id
        self.title = title
        self.description = description
    }
}

/// A completed flow or address message.
public struct FlowReply: Codable, Hashable, Sendable {
    /// Type of the reply: `flow` or `address_message`.
    public var name: String?
    /// Text that the chat shows for the reply.
    public var body: String?
    /// Submitted data, as a JSON object in a string. A flow has keys of its own; an address has `values` and
    /// `saved_address_id`.
    public var responseJson: String?

    public init(name: String? = nil, body: String? = nil, responseJson: String? = nil) {
        self.name = name
        self.body = body
        self.responseJson = responseJson
    }

    enum CodingKeys: String, CodingKey {
        case name
        case body
        case responseJson = "response_json"
    }
}

/// A user's answer to a call permission request.
public struct CallPermissionReply: Codable, Hashable, Sendable {
    /// The user's answer.
    public var response: CallPermissionAnswer?
    /// True if the permission doesn't expire.
    public var isPermanent: Bool?
    /// Time when the permission expires. Seconds since the Unix epoch. Absent if it is permanent.
    public var expirationTimestamp: String?
    /// Origin of the answer.
    public var responseSource: CallPermissionSource?

    public init(
        response: CallPermissionAnswer? = nil,
        isPermanent: Bool? = nil,
        expirationTimestamp: String? = nil,
        responseSource: CallPermissionSource? = nil
    ) {
        self.response = response
        self.isPermanent = isPermanent
        self.expirationTimestamp = expirationTimestamp
        self.responseSource = responseSource
    }

    enum CodingKeys: String, CodingKey {
        case response
        case isPermanent = "is_permanent"
        case expirationTimestamp = "expiration_timestamp"
        case responseSource = "response_source"
    }
}

/// A user's answer to a call permission request.
/// Other values are accepted, too.
public struct CallPermissionAnswer: Choice {
    /// Granted by the user.
    public static let accept = CallPermissionAnswer(rawValue: "accept")
    /// Declined by the user.
    public static let reject = CallPermissionAnswer(rawValue: "reject")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Origin of an answer to a call permission request.
/// Other values are accepted, too.
public struct CallPermissionSource: Choice {
    /// Given by the user, who answered the request.
    public static let userAction = CallPermissionSource(rawValue: "user_action")
    /// Granted automatically, because the user called the business.
    public static let automatic = CallPermissionSource(rawValue: "automatic")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A tap on a template's quick reply button.
public struct InboundButton: Codable, Hashable, Sendable {
    /// Payload that was sent with the button.
    public var payload: String?
    /// Text of the button.
    public var text: String?

    public init(payload: String? = nil, text: String? = nil) {
        self.payload = payload
        self.text = text
    }
}

/// An order of products from a catalog.
public struct InboundOrder: Codable, Hashable, Sendable {
    /// Products of the order.
    public var productItems: [OrderedProduct]
    /// ID of the catalog.
    public var catalogId: String?
    /// Text that the user sent with the order.
    public var text: String?

    public init(productItems: [OrderedProduct], catalogId: String? = nil, text: String? = nil) {
        self.productItems = productItems
        self.catalogId = catalogId
        self.text = text
    }

    enum CodingKeys: String, CodingKey {
        case productItems = "product_items"
        case catalogId = "catalog_id"
        case text
    }
}

/// A product of an order.
public struct OrderedProduct: Codable, Hashable, Sendable {
    /// Retailer ID (SKU) of the product in the catalog.
    public var productRetailerId: String
    /// Quantity of the product.
    public var quantity: Double?
    /// Price of one item, in the currency's main unit.
    public var itemPrice: Double?
    /// Currency, as an ISO 4217 code.
    public var currency: String?

    public init(productRetailerId: String, quantity: Double? = nil, itemPrice: Double? = nil, currency: String? = nil) {
        self.productRetailerId = productRetailerId
        self.quantity = quantity
        self.itemPrice = itemPrice
        self.currency = currency
    }

    enum CodingKeys: String, CodingKey {
        case productRetailerId = "product_retailer_id"
        case quantity
        case itemPrice = "item_price"
        case currency
    }
}

/// A user's reaction to a message, or its removal.
public struct InboundReaction: Codable, Hashable, Sendable {
    /// ID of the message that the reaction belongs to.
    public var messageId: String
    /// Emoji of the reaction. Absent or empty if the reaction was removed.
    public var emoji: String?

    public init(messageId: String, emoji: String? = nil) {
        self.messageId = messageId
        self.emoji = emoji
    }

    enum CodingKeys: String, CodingKey {
        case messageId = "message_id"
        case emoji
    }
}

/// A system message about a user.
public struct SystemMessage: Codable, Hashable, Sendable {
    /// Type of the change.
    public var type: SystemKind?
    /// Description of the change in one sentence.
    public var body: String?
    /// New WhatsApp ID of the user.
    public var waId: String?
    /// New WhatsApp ID of the user, in older payloads.
    public var newWaId: String?
    /// Previous WhatsApp ID of the user, in older payloads.
    public var customer: String?
    /// New business-scoped user ID of the user.
    public var userId: String?
    /// Previous business-scoped user ID of the user.
    public var previousUserId: String?
    /// Parent business-scoped user ID of the user, shared by linked business portfolios.
    public var parentUserId: String?
    /// Hash of the user's new identity key. Present if identity checks are enabled for the number.
    public var identity: String?

    public init(
        type: SystemKind? = nil,
        body: String? = nil,
        waId: String? = nil,
        newWaId: String? = nil,
        customer: String? = nil,
        userId: String? = nil,
        previousUserId: String? = nil,
        parentUserId: String? = nil,
        identity: String? = nil
    ) {
        self.type = type
        self.body = body
        self.waId = waId
        self.newWaId = newWaId
        self.customer = customer
        self.userId = userId
        self.previousUserId = previousUserId
        self.parentUserId = parentUserId
        self.identity = identity
    }

    enum CodingKeys: String, CodingKey {
        case type
        case body
        case waId = "wa_id"
        case newWaId = "new_wa_id"
        case customer
        case userId = "user_id"
        case previousUserId = "previous_user_id"
        case parentUserId = "parent_user_id"
        case identity
    }
}

/// Type of a change reported in a system message.
/// Other values are accepted, too.
public struct SystemKind: Choice {
    /// Phone number changed. The user also has a new user ID.
    public static let userChangedNumber = SystemKind(rawValue: "user_changed_number")
    /// User ID changed.
    public static let userChangedUserId = SystemKind(rawValue: "user_changed_user_id")
    /// Phone number changed, in older payloads.
    public static let customerChangedNumber = SystemKind(rawValue: "customer_changed_number")
    /// Identity key changed: a new device or a new installation of WhatsApp.
    public static let customerIdentityChanged = SystemKind(rawValue: "customer_identity_changed")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// An edit of an earlier message. Possible within 15 minutes.
public struct InboundEdit: Codable, Hashable, Sendable {
    /// ID of the edited message.
    public var originalMessageId: String
    /// New content of the message.
    public var message: EditedMessage

    public init(originalMessageId: String, message: EditedMessage) {
        self.originalMessageId = originalMessageId
        self.message = message
    }

    enum CodingKeys: String, CodingKey {
        case originalMessageId = "original_message_id"
        case message
    }
}

/// New content of an edited message.
public struct EditedMessage: Codable, Hashable, Sendable {
    /// Message that the edited message replies to.
    public var context: MessageContext?
    /// Type of the content: the name of the key that holds it.
    public var type: String?
    /// A text message.
    public var text: InboundText?
    /// An image message.
    public var image: InboundImage?
    /// A video message.
    public var video: InboundVideo?
    /// A document message.
    public var document: InboundDocument?

    public init(
        context: MessageContext? = nil,
        type: String? = nil,
        text: InboundText? = nil,
        image: InboundImage? = nil,
        video: InboundVideo? = nil,
        document: InboundDocument? = nil
    ) {
        self.context = context
        self.type = type
        self.text = text
        self.image = image
        self.video = video
        self.document = document
    }
}

/// A deletion of an earlier message. Possible within 2 days.
public struct InboundRevocation: Codable, Hashable, Sendable {
    /// ID of the deleted message.
    public var originalMessageId: String

    public init(originalMessageId: String) {
        self.originalMessageId = originalMessageId
    }

    enum CodingKeys: String, CodingKey {
        case originalMessageId = "original_message_id"
    }
}

/// A message of a type that the API doesn't deliver.
public struct UnsupportedContent: Codable, Hashable, Sendable {
    /// Original type of the message: `poll_creation`, `edit`, `group_invite`, …
    public var type: String?

    public init(type: String? = nil) {
        self.type = type
    }
}

/// Status of a message that the business sent. Statuses arrive in any order, and more than once.
public struct Status: Codable, Hashable, Sendable {
    /// ID of the message (`wamid.…`), as in the response to the send request.
    public var id: String
    /// New status of the message.
    public var status: StatusKind
    /// Reasons for a failure.
    public var errors: [WebhookError]
    /// Type of the status, if it isn't about the message itself: `payment`.
    public var type: String?
    /// Time of the status. Seconds since the Unix epoch.
    public var timestamp: String?
    /// Phone number of the recipient, or ID of the group.
    public var recipientId: String?
    /// Business-scoped user ID of the recipient.
    public var recipientUserId: String?
    /// Parent business-scoped user ID of the recipient, shared by linked business portfolios.
    public var recipientParentUserId: String?
    /// Parent business-scoped user ID of the recipient. Spelling of early 2026.
    public var parentRecipientUserId: String?
    /// Type of the recipient: `group` if the message was sent to a group.
    public var recipientType: String?
    /// ID of the group, in payloads that don't report it as `recipient_id`.
    public var groupId: String?
    /// Phone number of the group's participant that the status is about.
    public var recipientParticipantId: String?
    /// Phone number of the group's participant. Alternative spelling of `recipient_participant_id`.
    public var participantRecipientId: String?
    /// Business-scoped user ID of the group's participant.
    public var recipientParticipantUserId: String?
    /// Parent business-scoped user ID of the group's participant, shared by linked business portfolios.
    public var recipientParticipantParentUserId: String?
    /// Hash of the recipient's identity key. Present if identity checks are enabled for the number.
    public var recipientIdentityKeyHash: String?
    /// Custom data that was sent with the message.
    public var bizOpaqueCallbackData: String?
    /// ID of the message's template.
    public var templateId: String?
    /// Conversation that the message belongs to. Since v24.0 only for conversations that started from an ad or post.
    public var conversation: Conversation?
    /// Pricing of the message: type and category. Sent with one of its statuses.
    public var pricing: Pricing?
    /// State of the payment that the message requested.
    public var payment: Payment?

    public init(
        id: String,
        status: StatusKind,
        errors: [WebhookError],
        type: String? = nil,
        timestamp: String? = nil,
        recipientId: String? = nil,
        recipientUserId: String? = nil,
        recipientParentUserId: String? = nil,
        parentRecipientUserId: String? = nil,
        recipientType: String? = nil,
        groupId: String? = nil,
        recipientParticipantId: String? = nil,
        participantRecipientId: String? = nil,
        recipientParticipantUserId: String? = nil,
        recipientParticipantParentUserId: String? = nil,
        recipientIdentityKeyHash: String? = nil,
        bizOpaqueCallbackData: String? = nil,
        templateId: String? = nil,
        conversation: Conversation? = nil,
        pricing: Pricing? = nil,
        payment: Payment? = nil
    ) {
        self.id = id
        self.status = status
        self.errors = errors
        self.type = type
        self.timestamp = timestamp
        self.recipientId = recipientId
        self.recipientUserId = recipientUserId
        self.recipientParentUserId = recipientParentUserId
        self.parentRecipientUserId = parentRecipientUserId
        self.recipientType = recipientType
        self.groupId = groupId
        self.recipientParticipantId = recipientParticipantId
        self.participantRecipientId = participantRecipientId
        self.recipientParticipantUserId = recipientParticipantUserId
        self.recipientParticipantParentUserId = recipientParticipantParentUserId
        self.recipientIdentityKeyHash = recipientIdentityKeyHash
        self.bizOpaqueCallbackData = bizOpaqueCallbackData
        self.templateId = templateId
        self.conversation = conversation
        self.pricing = pricing
        self.payment = payment
    }

    enum CodingKeys: String, CodingKey {
        case id
        case status
        case errors
        case type
        case timestamp
        case recipientId = "recipient_id"
        case recipientUserId = "recipient_user_id"
        case recipientParentUserId = "recipient_parent_user_id"
        case parentRecipientUserId = "parent_recipient_user_id"
        case recipientType = "recipient_type"
        case groupId = "group_id"
        case recipientParticipantId = "recipient_participant_id"
        case participantRecipientId = "participant_recipient_id"
        case recipientParticipantUserId = "recipient_participant_user_id"
        case recipientParticipantParentUserId = "recipient_participant_parent_user_id"
        case recipientIdentityKeyHash = "recipient_identity_key_hash"
        case bizOpaqueCallbackData = "biz_opaque_callback_data"
        case templateId = "template_id"
        case conversation
        case pricing
        case payment
    }
}

/// Status of a message, or of the payment that it requested.
/// Other values are accepted, too.
public struct StatusKind: Choice {
    /// Sent by the platform: one check mark.
    public static let sent = StatusKind(rawValue: "sent")
    /// Delivered to the user's device: two check marks.
    public static let delivered = StatusKind(rawValue: "delivered")
    /// Read by the user.
    public static let read = StatusKind(rawValue: "read")
    /// Voice message played by the user.
    public static let played = StatusKind(rawValue: "played")
    /// Not sent or not delivered; or the payment failed.
    public static let failed = StatusKind(rawValue: "failed")
    /// Pending, for a payment.
    public static let pending = StatusKind(rawValue: "pending")
    /// Captured, for a payment.
    public static let captured = StatusKind(rawValue: "captured")
    /// Successful, for a payment.
    public static let success = StatusKind(rawValue: "success")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A conversation: the unit of pricing before the platform charged per message.
public struct Conversation: Codable, Hashable, Sendable {
    /// ID of the conversation.
    public var id: String?
    /// Time when the conversation expires. Seconds since the Unix epoch.
    public var expirationTimestamp: String?
    /// Origin of the conversation.
    public var origin: ConversationOrigin?
    /// Pricing of the message, in some payloads of groups.
    public var pricing: Pricing?

    public init(
        id: String? = nil,
        expirationTimestamp: String? = nil,
        origin: ConversationOrigin? = nil,
        pricing: Pricing? = nil
    ) {
        self.id = id
        self.expirationTimestamp = expirationTimestamp
        self.origin = origin
        self.pricing = pricing
    }

    enum CodingKeys: String, CodingKey {
        case id
        case expirationTimestamp = "expiration_timestamp"
        case origin
        case pricing
    }
}

/// Origin of a conversation.
public struct ConversationOrigin: Codable, Hashable, Sendable {
    /// Category of the conversation.
    public var type: PricingCategory?

    public init(type: PricingCategory? = nil) {
        self.type = type
    }
}

/// Category that a message is charged as.
/// Other values are accepted, too.
public struct PricingCategory: Choice {
    /// Authentication: one-time passwords.
    public static let authentication = PricingCategory(rawValue: "authentication")
    /// Authentication at the international rate: one-time passwords to another country.
    public static let authenticationInternational = PricingCategory(rawValue: "authentication-international")
    /// Marketing: offers, and all content outside the other categories.
    public static let marketing = PricingCategory(rawValue: "marketing")
    /// Marketing through the Marketing Messages API.
    public static let marketingLite = PricingCategory(rawValue: "marketing_lite")
    /// Utility: follow-up to an action or request of the user.
    public static let utility = PricingCategory(rawValue: "utility")
    /// Service: replies without a template.
    public static let service = PricingCategory(rawValue: "service")
    /// Service in conversations that started from an ad or post.
    public static let referralConversion = PricingCategory(rawValue: "referral_conversion")
    /// Marketing in a group.
    public static let groupMarketing = PricingCategory(rawValue: "group_marketing")
    /// Utility in a group.
    public static let groupUtility = PricingCategory(rawValue: "group_utility")
    /// Service in a group.
    public static let groupService = PricingCategory(rawValue: "group_service")
    /// Replies of general-purpose AI assistants.
    public static let generalPurposeAi = PricingCategory(rawValue: "general_purpose_ai")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Pricing of a message.
public struct Pricing: Codable, Hashable, Sendable {
    /// True if the message is billable. `type` and `category` are more precise.
    public var billable: Bool?
    /// Pricing model: `PMP` (per message) or, before July 2025, `CBP` (per conversation).
    public var pricingModel: String?
    /// Pricing type: billable, or the reason why the message is free.
    public var type: PricingKind?
    /// Category that the message is charged as.
    public var category: PricingCategory?
    /// Subtype of the pricing type: `paid_exempt`.
    public var subtype: String?

    public init(
        billable: Bool? = nil,
        pricingModel: String? = nil,
        type: PricingKind? = nil,
        category: PricingCategory? = nil,
        subtype: String? = nil
    ) {
        self.billable = billable
        self.pricingModel = pricingModel
        self.type = type
        self.category = category
        self.subtype = subtype
    }

    enum CodingKeys: String, CodingKey {
        case billable
        case pricingModel = "pricing_model"
        case type
        case category
        case subtype
    }
}

/// Pricing type of a message.
/// Other values are accepted, too.
public struct PricingKind: Choice {
    /// Billable at the regular rate.
    public static let regular = PricingKind(rawValue: "regular")
    /// Free: a reply in the customer service window. From October 2026 one of the number's first 1,000 service messages
    /// in a month.
    public static let freeCustomerService = PricingKind(rawValue: "free_customer_service")
    /// Free: the conversation started from an ad or post.
    public static let freeEntryPoint = PricingKind(rawValue: "free_entry_point")
    /// Free: a reply in a group's customer service window.
    public static let freeGroupCustomerService = PricingKind(rawValue: "free_group_customer_service")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// State of a payment.
public struct Payment: Codable, Hashable, Sendable {
    /// Refunds of the payment.
    public var refunds: [PaymentRefund]
    /// Reference ID of the order, as in the `order_details` message.
    public var referenceId: String?
    /// Amount of the payment.
    public var amount: PaidAmount?
    /// Currency, as an ISO 4217 code.
    public var currency: String?
    /// Transaction of the payment.
    public var transaction: PaymentTransaction?
    /// Receipt text that was sent with the order.
    public var receipt: String?
    /// Notes that were sent with the order.
    public var notes: JSONValue?
    /// User-defined field 1, as sent with the order.
    public var udf1: String?
    /// User-defined field 2, as sent with the order.
    public var udf2: String?
    /// User-defined field 3, as sent with the order.
    public var udf3: String?
    /// User-defined field 4, as sent with the order.
    public var udf4: String?
    /// Additional information 1, as sent with the order.
    public var additionalInfo1: String?
    /// Additional information 2, as sent with the order.
    public var additionalInfo2: String?
    /// Additional information 3, as sent with the order.
    public var additionalInfo3: String?
    /// Additional information 4, as sent with the order.
    public var additionalInfo4: String?
    /// Additional information 5, as sent with the order.
    public var additionalInfo5: String?
    /// Additional information 6, as sent with the order.
    public var additionalInfo6: String?
    /// Additional information 7, as sent with the order.
    public var additionalInfo7: String?

    public init(
        refunds: [PaymentRefund],
        referenceId: String? = nil,
        amount: PaidAmount? = nil,
        currency: String? = nil,
        transaction: PaymentTransaction? = nil,
        receipt: String? = nil,
        notes: JSONValue? = nil,
        udf1: String? = nil,
        udf2: String? = nil,
        udf3: String? = nil,
        udf4: String? = nil,
        additionalInfo1: String? = nil,
        additionalInfo2: String? = nil,
        additionalInfo3: String? = nil,
        additionalInfo4: String? = nil,
        additionalInfo5: String? = nil,
        additionalInfo6: String? = nil,
        additionalInfo7: String? = nil
    ) {
        self.refunds = refunds
        self.referenceId = referenceId
        self.amount = amount
        self.currency = currency
        self.transaction = transaction
        self.receipt = receipt
        self.notes = notes
        self.udf1 = udf1
        self.udf2 = udf2
        self.udf3 = udf3
        self.udf4 = udf4
        self.additionalInfo1 = additionalInfo1
        self.additionalInfo2 = additionalInfo2
        self.additionalInfo3 = additionalInfo3
        self.additionalInfo4 = additionalInfo4
        self.additionalInfo5 = additionalInfo5
        self.additionalInfo6 = additionalInfo6
        self.additionalInfo7 = additionalInfo7
    }

    enum CodingKeys: String, CodingKey {
        case refunds
        case referenceId = "reference_id"
        case amount
        case currency
        case transaction
        case receipt
        case notes
        case udf1
        case udf2
        case udf3
        case udf4
        case additionalInfo1 = "additional_info1"
        case additionalInfo2 = "additional_info2"
        case additionalInfo3 = "additional_info3"
        case additionalInfo4 = "additional_info4"
        case additionalInfo5 = "additional_info5"
        case additionalInfo6 = "additional_info6"
        case additionalInfo7 = "additional_info7"
    }
}

/// Amount of money: `value` divided by `offset`.
public struct PaidAmount: Codable, Hashable, Sendable {
    /// Amount before the division.
    public var value: Int64?
    /// Divisor of the amount: 100.
    public var offset: Int64?

    public init(value: Int64? = nil, offset: Int64? = nil) {
        self.value = value
        self.offset = offset
    }
}

/// Transaction of a payment.
public struct PaymentTransaction: Codable, Hashable, Sendable {
    /// ID of the transaction.
    public var id: String?
    /// ID of the transaction at the payment provider.
    public var pgTransactionId: String?
    /// Payment provider: `razorpay`, `payu`, `billdesk`, `zaakpay`, `upi`, …
    public var type: String?
    /// Status of the transaction: `success`, `failed` or `pending`.
    public var status: String?
    /// Time when the transaction was created. Seconds since the Unix epoch.
    public var createdTimestamp: String?
    /// Time when the transaction was last changed. Seconds since the Unix epoch.
    public var updatedTimestamp: String?
    /// Amount of the transaction.
    public var amount: PaidAmount?
    /// Currency, as an ISO 4217 code.
    public var currency: String?
    /// Payment method of the transaction.
    public var method: PaymentMethod?
    /// Reason for a failure.
    public var error: PaymentError?

    public init(
        id: String? = nil,
        pgTransactionId: String? = nil,
        type: String? = nil,
        status: String? = nil,
        createdTimestamp: String? = nil,
        updatedTimestamp: String? = nil,
        amount: PaidAmount? = nil,
        currency: String? = nil,
        method: PaymentMethod? = nil,
        error: PaymentError? = nil
    ) {
        self.id = id
        self.pgTransactionId = pgTransactionId
        self.type = type
        self.status = status
        self.createdTimestamp = createdTimestamp
        self.updatedTimestamp = updatedTimestamp
        self.amount = amount
        self.currency = currency
        self.method = method
        self.error = error
    }

    enum CodingKeys: String, CodingKey {
        case id
        case pgTransactionId = "pg_transaction_id"
        case type
        case status
        case createdTimestamp = "created_timestamp"
        case updatedTimestamp = "updated_timestamp"
        case amount
        case currency
        case method
        case error
    }
}

/// Payment method of a transaction.
public struct PaymentMethod: Codable, Hashable, Sendable {
    /// Type of the payment method: `upi`, `card`, `netbanking`, `wallet`, …
    public var type: String?

    public init(type: String? = nil) {
        self.type = type
    }
}

/// Reason for a failed payment.
public struct PaymentError: Codable, Hashable, Sendable {
    /// Error code of the payment provider.
    public var code: String?
    /// Description of the reason, human-readable.
    public var reason: String?

    public init(code: String? = nil, reason: String? = nil) {
        self.code = code
        self.reason = reason
    }
}

/// Refund of a payment.
public struct PaymentRefund: Codable, Hashable, Sendable {
    /// ID of the refund.
    public var id: String?
    /// Amount of the refund.
    public var amount: PaidAmount?
    /// Speed of the refund: `instant` or `normal`.
    public var speedProcessed: String?
    /// Status of the refund: `success`, `failed` or `pending`.
    public var status: String?
    /// Time when the refund was created. Seconds since the Unix epoch.
    public var createdTimestamp: String?
    /// Time when the refund was last changed. Seconds since the Unix epoch.
    public var updatedTimestamp: String?

    public init(
        id: String? = nil,
        amount: PaidAmount? = nil,
        speedProcessed: String? = nil,
        status: String? = nil,
        createdTimestamp: String? = nil,
        updatedTimestamp: String? = nil
    ) {
        self.id = id
        self.amount = amount
        self.speedProcessed = speedProcessed
        self.status = status
        self.createdTimestamp = createdTimestamp
        self.updatedTimestamp = updatedTimestamp
    }

    enum CodingKeys: String, CodingKey {
        case id
        case amount
        case speedProcessed = "speed_processed"
        case status
        case createdTimestamp = "created_timestamp"
        case updatedTimestamp = "updated_timestamp"
    }
}

/// A user's action on a marketing message, such as a click on a link.
public struct UserAction: Codable, Hashable, Sendable {
    /// Type of the action: `marketing_messages_link_click`.
    public var actionType: String?
    /// Time of the action. Seconds since the Unix epoch.
    public var timestamp: String?
    /// Details of the click.
    public var marketingMessagesLinkClickData: LinkClick?

    public init(actionType: String? = nil, timestamp: String? = nil, marketingMessagesLinkClickData: LinkClick? = nil) {
        self.actionType = actionType
        self.timestamp = timestamp
        self.marketingMessagesLinkClickData = marketingMessagesLinkClickData
    }

    enum CodingKeys: String, CodingKey {
        case actionType = "action_type"
        case timestamp
        case marketingMessagesLinkClickData = "marketing_messages_link_click_data"
    }
}

/// Click on a link in a marketing message that was sent within the last 7 days.
public struct LinkClick: Codable, Hashable, Sendable {
    /// Clicked component: `cta` or `body`.
    public var clickComponent: String?
    /// ID of the click.
    public var clickId: String?
    /// Tracking token of the message.
    public var trackingToken: String?
    /// Retailer ID (SKU) of the product in the catalog.
    public var productId: String?
    /// User agent of the user's browser.
    public var clientUserAgent: String?

    public init(
        clickComponent: String? = nil,
        clickId: String? = nil,
        trackingToken: String? = nil,
        productId: String? = nil,
        clientUserAgent: String? = nil
    ) {
        self.clickComponent = clickComponent
        self.clickId = clickId
        self.trackingToken = trackingToken
        self.productId = productId
        self.clientUserAgent = clientUserAgent
    }

    enum CodingKeys: String, CodingKey {
        case clickComponent = "click_component"
        case clickId = "click_id"
        case trackingToken = "tracking_token"
        case productId = "product_id"
        case clientUserAgent = "client_user_agent"
    }
}

/// A user's choice to stop or resume marketing messages.
public struct UserPreference: Codable, Hashable, Sendable {
    /// WhatsApp ID of the user.
    public var waId: String?
    /// Business-scoped user ID of the user.
    public var userId: String?
    /// Parent business-scoped user ID of the user, shared by linked business portfolios.
    public var parentUserId: String?
    /// Description of the choice in one sentence.
    public var detail: String?
    /// Category of messages: `marketing_messages`.
    public var category: String?
    /// The user's choice.
    public var value: UserPreferenceValue?
    /// ID of the in-app signup by which the user opted in.
    public var signupId: String?
    /// Time of the choice. Seconds since the Unix epoch.
    public var timestamp: String?

    public init(
        waId: String? = nil,
        userId: String? = nil,
        parentUserId: String? = nil,
        detail: String? = nil,
        category: String? = nil,
        value: UserPreferenceValue? = nil,
        signupId: String? = nil,
        timestamp: String? = nil
    ) {
        self.waId = waId
        self.userId = userId
        self.parentUserId = parentUserId
        self.detail = detail
        self.category = category
        self.value = value
        self.signupId = signupId
        self.timestamp = timestamp
    }

    enum CodingKeys: String, CodingKey {
        case waId = "wa_id"
        case userId = "user_id"
        case parentUserId = "parent_user_id"
        case detail
        case category
        case value
        case signupId = "signup_id"
        case timestamp
    }
}

/// A user's choice about marketing messages.
/// Other values are accepted, too.
public struct UserPreferenceValue: Choice {
    /// Opted out of marketing messages. Sending them fails with code 131050.
    public static let stop = UserPreferenceValue(rawValue: "stop")
    /// Opted in to marketing messages again.
    public static let resume = UserPreferenceValue(rawValue: "resume")
    /// Opted in by an in-app signup.
    public static let signup = UserPreferenceValue(rawValue: "signup")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A change of a user's business-scoped user ID. Since August 2026, a `system` message reports it instead.
public struct UserIdUpdate: Codable, Hashable, Sendable {
    /// WhatsApp ID of the user.
    public var waId: String?
    /// Description of the change in one sentence.
    public var detail: String?
    /// Change of the business-scoped user ID.
    public var userId: UserIdChange?
    /// Change of the parent business-scoped user ID, which linked business portfolios share.
    public var parentUserId: UserIdChange?
    /// Time of the change. Seconds since the Unix epoch.
    public var timestamp: String?

    public init(
        waId: String? = nil,
        detail: String? = nil,
        userId: UserIdChange? = nil,
        parentUserId: UserIdChange? = nil,
        timestamp: String? = nil
    ) {
        self.waId = waId
        self.detail = detail
        self.userId = userId
        self.parentUserId = parentUserId
        self.timestamp = timestamp
    }

    enum CodingKeys: String, CodingKey {
        case waId = "wa_id"
        case detail
        case userId = "user_id"
        case parentUserId = "parent_user_id"
        case timestamp
    }
}

/// Previous and current value of a user ID.
public struct UserIdChange: Codable, Hashable, Sendable {
    /// Previous ID of the user.
    public var previous: String?
    /// Current ID of the user.
    public var current: String?

    public init(previous: String? = nil, current: String? = nil) {
        self.previous = previous
        self.current = current
    }
}

/// A message that the business sent with the WhatsApp Business app, or from another app.
public struct MessageEcho: Codable, Hashable, Sendable {
    /// ID of the message (`wamid.…`).
    public var id: String
    /// Time when the message was sent. Seconds since the Unix epoch.
    public var timestamp: String
    /// Reasons for missing content.
    public var errors: [WebhookError]
    /// Phone number of the business.
    public var from: String?
    /// Phone number of the recipient. Absent if the user has a username and hides the phone number.
    public var to: String?
    /// Business-scoped user ID of the recipient.
    public var toUserId: String?
    /// Parent business-scoped user ID of the recipient, shared by linked business portfolios.
    public var toParentUserId: String?
    /// ID of the group that the message was sent to.
    public var groupId: String?
    /// Message that this message replies to, or information about its forwarding.
    public var context: MessageContext?
    /// Type of the content: the name of the key that holds it.
    public var type: String?
    /// A text message.
    public var text: InboundText?
    /// An image message.
    public var image: InboundImage?
    /// A video message.
    public var video: InboundVideo?
    /// An audio or voice message.
    public var audio: InboundAudio?
    /// A voice message, in older payloads.
    public var voice: InboundAudio?
    /// A document message.
    public var document: InboundDocument?
    /// A sticker message.
    public var sticker: InboundSticker?
    /// A location message.
    public var location: InboundLocation?
    /// A contacts message: one or more shared contacts.
    public var contacts: [InboundContact]?
    /// A reply to buttons, a list, a flow, an address message or a call permission request.
    public var interactive: InteractiveReply?
    /// A tap on a template's quick reply button.
    public var button: InboundButton?
    /// An order of products from a catalog.
    public var order: InboundOrder?
    /// A reaction to a message, or its removal.
    public var reaction: InboundReaction?
    /// A system message about a user. It opens no customer service window.
    public var system: SystemMessage?
    /// An edit of an earlier message. Only numbers that the WhatsApp Business app uses too receive edits.
    public var edit: InboundEdit?
    /// A deletion of an earlier message. Only numbers that the WhatsApp Business app uses too receive deletions.
    public var revoke: InboundRevocation?
    /// A message of a type that the API doesn't deliver; since 2026 with the original type.
    public var unsupported: UnsupportedContent?

    public init(
        id: String,
        timestamp: String,
        errors: [WebhookError],
        from: String? = nil,
        to: String? = nil,
        toUserId: String? = nil,
        toParentUserId: String? = nil,
        groupId: String? = nil,
        context: MessageContext? = nil,
        type: String? = nil,
        text: InboundText? = nil,
        image: InboundImage? = nil,
        video: InboundVideo? = nil,
        audio: InboundAudio? = nil,
        voice: InboundAudio? = nil,
        document: InboundDocument? = nil,
        sticker: InboundSticker? = nil,
        location: InboundLocation? = nil,
        contacts: [InboundContact]? = nil,
        interactive: InteractiveReply? = nil,
        button: InboundButton? = nil,
        order: InboundOrder? = nil,
        reaction: InboundReaction? = nil,
        system: SystemMessage? = nil,
        edit: InboundEdit? = nil,
        revoke: InboundRevocation? = nil,
        unsupported: UnsupportedContent? = nil
    ) {
        self.id = id
        self.timestamp = timestamp
        self.errors = errors
        self.from = from
        self.to = to
        self.toUserId = toUserId
        self.toParentUserId = toParentUserId
        self.groupId = groupId
        self.context = context
        self.type = type
        self.text = text
        self.image = image
        self.video = video
        self.audio = audio
        self.voice = voice
        self.document = document
        self.sticker = sticker
        self.location = location
        self.contacts = contacts
        self.interactive = interactive
        self.button = button
        self.order = order
        self.reaction = reaction
        self.system = system
        self.edit = edit
        self.revoke = revoke
        self.unsupported = unsupported
    }

    enum CodingKeys: String, CodingKey {
        case id
        case timestamp
        case errors
        case from
        case to
        case toUserId = "to_user_id"
        case toParentUserId = "to_parent_user_id"
        case groupId = "group_id"
        case context
        case type
        case text
        case image
        case video
        case audio
        case voice
        case document
        case sticker
        case location
        case contacts
        case interactive
        case button
        case order
        case reaction
        case system
        case edit
        case revoke
        case unsupported
    }
}

/// A part of the chat history of the WhatsApp Business app.
public struct HistoryChunk: Codable, Hashable, Sendable {
    /// Chats of the history.
    public var threads: [HistoryThread]
    /// Reasons for missing history. The business can decline to share it (code 2593109).
    public var errors: [WebhookError]
    /// Position of the part in the history.
    public var metadata: HistoryMetadata?

    public init(threads: [HistoryThread], errors: [WebhookError], metadata: HistoryMetadata? = nil) {
        self.threads = threads
        self.errors = errors
        self.metadata = metadata
    }
}

/// Position of a part in the chat history.
public struct HistoryMetadata: Codable, Hashable, Sendable {
    /// Phase of the history: 0 for the last day, 1 for days 1 to 90, 2 for days 90 to 180.
    public var phase: Int64?
    /// Position of the part in its phase. Parts arrive in any order.
    public var chunkOrder: Int64?
    /// Progress of the synchronization, in percent.
    public var progress: Int64?

    public init(phase: Int64? = nil, chunkOrder: Int64? = nil, progress: Int64? = nil) {
        self.phase = phase
        self.chunkOrder = chunkOrder
        self.progress = progress
    }

    enum CodingKeys: String, CodingKey {
        case phase
        case chunkOrder = "chunk_order"
        case progress
    }
}

/// A chat of the history.
public struct HistoryThread: Codable, Hashable, Sendable {
    /// Messages of the chat. A message that can't be read is missing here; the event's raw data still contains it.
    public var messages: [HistoryMessage]
    /// Phone number of the user.
    public var id: String?
    /// All known IDs of the user.
    public var context: HistoryUser?

    public init(messages: [HistoryMessage], id: String? = nil, context: HistoryUser? = nil) {
        self.messages = messages
        self.id = id
        self.context = context
    }
}

/// User in a chat of the history.
public struct HistoryUser: Codable, Hashable, Sendable {
    /// WhatsApp ID of the user.
    public var waId: String?
    /// Business-scoped user ID of the user.
    public var userId: String?
    /// Parent business-scoped user ID of the user, shared by linked business portfolios.
    public var parentUserId: String?
    /// Username of the user.
    public var username: String?

    public init(waId: String? = nil, userId: String? = nil, parentUserId: String? = nil, username: String? = nil) {
        self.waId = waId
        self.userId = userId
        self.parentUserId = parentUserId
        self.username = username
    }

    enum CodingKeys: String, CodingKey {
        case waId = "wa_id"
        case userId = "user_id"
        case parentUserId = "parent_user_id"
        case username
    }
}

/// A message of the chat history, or the media that belongs to one. The media of a message of type `media_placeholder`
/// arrives in an event of its own with the same ID, if it is at most 14 days old.
public struct HistoryMessage: Codable, Hashable, Sendable {
    /// ID of the message (`wamid.…`).
    public var id: String
    /// Time when the message was sent. Seconds since the Unix epoch.
    public var timestamp: String
    /// Reasons for missing content.
    public var errors: [WebhookError]
    /// Phone number of the sender: the user or the business.
    public var from: String?
    /// Business-scoped user ID of the sender.
    public var fromUserId: String?
    /// Parent business-scoped user ID of the sender, shared by linked business portfolios.
    public var fromParentUserId: String?
    /// Phone number of the recipient. Absent if the user has a username and hides the phone number.
    public var to: String?
    /// Business-scoped user ID of the recipient.
    public var toUserId: String?
    /// Parent business-scoped user ID of the recipient, shared by linked business portfolios.
    public var toParentUserId: String?
    /// ID of the group that the message was sent to.
    public var groupId: String?
    /// Message that this message replies to, or information about its forwarding.
    public var context: MessageContext?
    /// Status of the message.
    public var historyContext: HistoryContext?
    /// Type of the content: the name of the key that holds it.
    public var type: String?
    /// A text message.
    public var text: InboundText?
    /// An image message.
    public var image: InboundImage?
    /// A video message.
    public var video: InboundVideo?
    /// An audio or voice message.
    public var audio: InboundAudio?
    /// A voice message, in older payloads.
    public var voice: InboundAudio?
    /// A document message.
    public var document: InboundDocument?
    /// A sticker message.
    public var sticker: InboundSticker?
    /// A location message.
    public var location: InboundLocation?
    /// A contacts message: one or more shared contacts.
    public var contacts: [InboundContact]?
    /// A reply to buttons, a list, a flow, an address message or a call permission request.
    public var interactive: InteractiveReply?
    /// A tap on a template's quick reply button.
    public var button: InboundButton?
    /// An order of products from a catalog.
    public var order: InboundOrder?
    /// A reaction to a message, or its removal.
    public var reaction: InboundReaction?
    /// A system message about a user. It opens no customer service window.
    public var system: SystemMessage?
    /// An edit of an earlier message. Only numbers that the WhatsApp Business app uses too receive edits.
    public var edit: InboundEdit?
    /// A deletion of an earlier message. Only numbers that the WhatsApp Business app uses too receive deletions.
    public var revoke: InboundRevocation?
    /// A message of a type that the API doesn't deliver; since 2026 with the original type.
    public var unsupported: UnsupportedContent?

    public init(
        id: String,
        timestamp: String,
        errors: [WebhookError],
        from: String? = nil,
        fromUserId: String? = nil,
        fromParentUserId: String? = nil,
        to: String? = nil,
        toUserId: String? = nil,
        toParentUserId: String? = nil,
        groupId: String? = nil,
        context: MessageContext? = nil,
        historyContext: HistoryContext? = nil,
        type: String? = nil,
        text: InboundText? = nil,
        image: InboundImage? = nil,
        video: InboundVideo? = nil,
        audio: InboundAudio? = nil,
        voice: InboundAudio? = nil,
        document: InboundDocument? = nil,
        sticker: InboundSticker? = nil,
        location: InboundLocation? = nil,
        contacts: [InboundContact]? = nil,
        interactive: InteractiveReply? = nil,
        button: InboundButton? = nil,
        order: InboundOrder? = nil,
        reaction: InboundReaction? = nil,
        system: SystemMessage? = nil,
        edit: InboundEdit? = nil,
        revoke: InboundRevocation? = nil,
        unsupported: UnsupportedContent? = nil
    ) {
        self.id = id
        self.timestamp = timestamp
        self.errors = errors
        self.from = from
        self.fromUserId = fromUserId
        self.fromParentUserId = fromParentUserId
        self.to = to
        self.toUserId = toUserId
        self.toParentUserId = toParentUserId
        self.groupId = groupId
        self.context = context
        self.historyContext = historyContext
        self.type = type
        self.text = text
        self.image = image
        self.video = video
        self.audio = audio
        self.voice = voice
        self.document = document
        self.sticker = sticker
        self.location = location
        self.contacts = contacts
        self.interactive = interactive
        self.button = button
        self.order = order
        self.reaction = reaction
        self.system = system
        self.edit = edit
        self.revoke = revoke
        self.unsupported = unsupported
    }

    enum CodingKeys: String, CodingKey {
        case id
        case timestamp
        case errors
        case from
        case fromUserId = "from_user_id"
        case fromParentUserId = "from_parent_user_id"
        case to
        case toUserId = "to_user_id"
        case toParentUserId = "to_parent_user_id"
        case groupId = "group_id"
        case context
        case historyContext = "history_context"
        case type
        case text
        case image
        case video
        case audio
        case voice
        case document
        case sticker
        case location
        case contacts
        case interactive
        case button
        case order
        case reaction
        case system
        case edit
        case revoke
        case unsupported
    }
}

/// Status of a message of the chat history.
public struct HistoryContext: Codable, Hashable, Sendable {
    /// Status of the message.
    public var status: HistoryMessageStatus?

    public init(status: HistoryMessageStatus? = nil) {
        self.status = status
    }
}

/// Status of a message of the chat history.
/// Other values are accepted, too.
public struct HistoryMessageStatus: Choice {
    /// Not sent yet.
    public static let pending = HistoryMessageStatus(rawValue: "PENDING")
    /// Sent to the platform.
    public static let sent = HistoryMessageStatus(rawValue: "SENT")
    /// Delivered to the device.
    public static let delivered = HistoryMessageStatus(rawValue: "DELIVERED")
    /// Read by the recipient.
    public static let read = HistoryMessageStatus(rawValue: "READ")
    /// Played by the recipient.
    public static let played = HistoryMessageStatus(rawValue: "PLAYED")
    /// Failed to send.
    public static let error = HistoryMessageStatus(rawValue: "ERROR")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A contact that was added to the WhatsApp Business app's contacts, changed or removed.
public struct StateSync: Codable, Hashable, Sendable {
    /// Type of the item: `contact`.
    public var type: String?
    /// Change of the contact.
    public var action: StateSyncAction?
    /// The changed contact.
    public var contact: SyncedContact?
    /// Time of the change.
    public var metadata: StateSyncMetadata?

    public init(
        type: String? = nil,
        action: StateSyncAction? = nil,
        contact: SyncedContact? = nil,
        metadata: StateSyncMetadata? = nil
    ) {
        self.type = type
        self.action = action
        self.contact = contact
        self.metadata = metadata
    }
}

/// Change of a contact.
/// Other values are accepted, too.
public struct StateSyncAction: Choice {
    /// Added or changed.
    public static let add = StateSyncAction(rawValue: "add")
    /// Removed from the contacts.
    public static let remove = StateSyncAction(rawValue: "remove")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Contact of the WhatsApp Business app.
public struct SyncedContact: Codable, Hashable, Sendable {
    /// Full name of the contact. Absent if the contact was removed.
    public var fullName: String?
    /// First name of the contact.
    public var firstName: String?
    /// Phone number of the contact.
    public var phoneNumber: String?
    /// Business-scoped user ID of the contact.
    public var userId: String?
    /// Parent business-scoped user ID of the contact, shared by linked business portfolios.
    public var parentUserId: String?
    /// Username of the contact.
    public var username: String?

    public init(
        fullName: String? = nil,
        firstName: String? = nil,
        phoneNumber: String? = nil,
        userId: String? = nil,
        parentUserId: String? = nil,
        username: String? = nil
    ) {
        self.fullName = fullName
        self.firstName = firstName
        self.phoneNumber = phoneNumber
        self.userId = userId
        self.parentUserId = parentUserId
        self.username = username
    }

    enum CodingKeys: String, CodingKey {
        case fullName = "full_name"
        case firstName = "first_name"
        case phoneNumber = "phone_number"
        case userId = "user_id"
        case parentUserId = "parent_user_id"
        case username
    }
}

/// Metadata of a changed contact.
public struct StateSyncMetadata: Codable, Hashable, Sendable {
    /// Time of the change. Seconds since the Unix epoch.
    public var timestamp: String?

    public init(timestamp: String? = nil) {
        self.timestamp = timestamp
    }
}

/// A change of the app that owns a conversation.
public struct MessagingHandover: Codable, Hashable, Sendable {
    /// Type of the change: `control_passed` or `control_taken`.
    public var type: String?
    /// Time of the change. Seconds since the Unix epoch.
    public var timestamp: String?
    /// User of the conversation.
    public var sender: HandoverUser?
    /// Business phone number of the conversation.
    public var recipient: HandoverNumber?
    /// Previous and new owner, if the previous owner passed the conversation on.
    public var controlPassed: HandoverControl?
    /// Previous and new owner, if the new owner took the conversation.
    public var controlTaken: HandoverControl?

    public init(
        type: String? = nil,
        timestamp: String? = nil,
        sender: HandoverUser? = nil,
        recipient: HandoverNumber? = nil,
        controlPassed: HandoverControl? = nil,
        controlTaken: HandoverControl? = nil
    ) {
        self.type = type
        self.timestamp = timestamp
        self.sender = sender
        self.recipient = recipient
        self.controlPassed = controlPassed
        self.controlTaken = controlTaken
    }

    enum CodingKeys: String, CodingKey {
        case type
        case timestamp
        case sender
        case recipient
        case controlPassed = "control_passed"
        case controlTaken = "control_taken"
    }
}

/// User of a conversation.
public struct HandoverUser: Codable, Hashable, Sendable {
    /// Phone number of the user.
    public var phoneNumber: String?
    /// Business-scoped user ID of the user.
    public var userId: String?

    public init(phoneNumber: String? = nil, userId: String? = nil) {
        self.phoneNumber = phoneNumber
        self.userId = userId
    }

    enum CodingKeys: String, CodingKey {
        case phoneNumber = "phone_number"
        case userId = "user_id"
    }
}

/// Business phone number of a conversation.
public struct HandoverNumber: Codable, Hashable, Sendable {
    /// ID of the business phone number.
    public var phoneNumberId: String?
    /// Business phone number in digits.
    public var displayPhoneNumber: String?

    public init(phoneNumberId: String? = nil, displayPhoneNumber: String? = nil) {
        self.phoneNumberId = phoneNumberId
        self.displayPhoneNumber = displayPhoneNumber
    }

    enum CodingKeys: String, CodingKey {
        case phoneNumberId = "phone_number_id"
        case displayPhoneNumber = "display_phone_number"
    }
}

/// Previous and new owner of a conversation.
public struct HandoverControl: Codable, Hashable, Sendable {
    /// ID of the app that owned the conversation.
    public var previousOwnerAppId: String?
    /// Role of the previous owner: `customer_service`, `marketing`, `utility`, `ctwa`, `ai_agent` or `escalation`.
    public var previousOwnerRole: String?
    /// Role of the previous owner, in older payloads.
    public var previousOwnerAppRole: String?
    /// ID of the app that owns the conversation now.
    public var newOwnerAppId: String?
    /// Role of the new owner, from the same list.
    public var newOwnerRole: String?
    /// Text from the previous owner for the new owner. At most 2,000 characters.
    public var metadata: String?
    /// Summary of the conversation.
    public var conversationContext: ConversationContext?

    public init(
        previousOwnerAppId: String? = nil,
        previousOwnerRole: String? = nil,
        previousOwnerAppRole: String? = nil,
        newOwnerAppId: String? = nil,
        newOwnerRole: String? = nil,
        metadata: String? = nil,
        conversationContext: ConversationContext? = nil
    ) {
        self.previousOwnerAppId = previousOwnerAppId
        self.previousOwnerRole = previousOwnerRole
        self.previousOwnerAppRole = previousOwnerAppRole
        self.newOwnerAppId = newOwnerAppId
        self.newOwnerRole = newOwnerRole
        self.metadata = metadata
        self.conversationContext = conversationContext
    }

    enum CodingKeys: String, CodingKey {
        case previousOwnerAppId = "previous_owner_app_id"
        case previousOwnerRole = "previous_owner_role"
        case previousOwnerAppRole = "previous_owner_app_role"
        case newOwnerAppId = "new_owner_app_id"
        case newOwnerRole = "new_owner_role"
        case metadata
        case conversationContext = "conversation_context"
    }
}

/// Context of a conversation.
public struct ConversationContext: Codable, Hashable, Sendable {
    /// Type of the context: `summary`.
    public var type: String?
    /// Summary of the conversation.
    public var summary: ConversationSummary?

    public init(type: String? = nil, summary: ConversationSummary? = nil) {
        self.type = type
        self.summary = summary
    }
}

/// Summary of a conversation.
public struct ConversationSummary: Codable, Hashable, Sendable {
    /// Text of the summary.
    public var text: String?

    public init(text: String? = nil) {
        self.text = text
    }
}

/// Activity in conversations that another app owns. Don't reply to it: a reply takes control of the conversation.
public struct Standby: Codable, Hashable, Sendable {
    /// Business phone number of the conversations.
    public var metadata: NumberMetadata?
    /// Activity in the conversations.
    public var standby: StandbyItems?

    public init(metadata: NumberMetadata? = nil, standby: StandbyItems? = nil) {
        self.metadata = metadata
        self.standby = standby
    }
}

/// Business phone number with its ID.
public struct NumberMetadata: Codable, Hashable, Sendable {
    /// Business phone number in digits.
    public var displayPhoneNumber: String?
    /// ID of the business phone number.
    public var phoneNumberId: String?

    public init(displayPhoneNumber: String? = nil, phoneNumberId: String? = nil) {
        self.displayPhoneNumber = displayPhoneNumber
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case displayPhoneNumber = "display_phone_number"
        case phoneNumberId = "phone_number_id"
    }
}

/// Activity in conversations that another app owns.
public struct StandbyItems: Codable, Hashable, Sendable {
    /// Contact information of the users.
    public var contacts: [Contact]
    /// Messages from users.
    public var messages: [InboundMessage]
    /// Messages that another app sent.
    public var messageEchoes: [StandbyEcho]
    /// Statuses of the sent messages.
    public var statuses: [Status]

    public init(contacts: [Contact], messages: [InboundMessage], messageEchoes: [StandbyEcho], statuses: [Status]) {
        self.contacts = contacts
        self.messages = messages
        self.messageEchoes = messageEchoes
        self.statuses = statuses
    }

    enum CodingKeys: String, CodingKey {
        case contacts
        case messages
        case messageEchoes = "message_echoes"
        case statuses
    }
}

/// Contact information of a WhatsApp user.
public struct Contact: Codable, Hashable, Sendable {
    /// Profile of the user.
    public var profile: Profile?
    /// WhatsApp ID of the user. Absent if the user has a username and hides the phone number.
    public var waId: String?
    /// Business-scoped user ID (BSUID) of the user.
    public var userId: String?
    /// Parent business-scoped user ID, shared by linked business portfolios.
    public var parentUserId: String?
    /// Hash of the user's identity key. Present if identity checks are enabled for the number.
    public var identityKeyHash: String?

    public init(
        profile: Profile? = nil,
        waId: String? = nil,
        userId: String? = nil,
        parentUserId: String? = nil,
        identityKeyHash: String? = nil
    ) {
        self.profile = profile
        self.waId = waId
        self.userId = userId
        self.parentUserId = parentUserId
        self.identityKeyHash = identityKeyHash
    }

    enum CodingKeys: String, CodingKey {
        case profile
        case waId = "wa_id"
        case userId = "user_id"
        case parentUserId = "parent_user_id"
        case identityKeyHash = "identity_key_hash"
    }
}

/// Profile of a WhatsApp user.
public struct Profile: Codable, Hashable, Sendable {
    /// Name that the user chose for the profile.
    public var name: String?
    /// Username of the user, if there is one.
    public var username: String?

    public init(name: String? = nil, username: String? = nil) {
        self.name = name
        self.username = username
    }
}

/// A message that another app sent.
public struct StandbyEcho: Codable, Hashable, Sendable {
    /// ID of the message (`wamid.…`).
    public var id: String?
    /// Time when the message was sent. Seconds since the Unix epoch.
    public var timestamp: String?
    /// Body of the app's send request.
    public var message: JSONValue?
    /// Template of the message.
    public var template: JSONValue?
    /// Flow of the message.
    public var flow: JSONValue?

    public init(
        id: String? = nil,
        timestamp: String? = nil,
        message: JSONValue? = nil,
        template: JSONValue? = nil,
        flow: JSONValue? = nil
    ) {
        self.id = id
        self.timestamp = timestamp
        self.message = message
        self.template = template
        self.flow = flow
    }
}

/// Update of a call, such as its start or its end.
public struct CallUpdate: Codable, Hashable, Sendable {
    /// ID of the call (`wacid.…`), used to accept, reject or end it.
    public var id: String
    /// Reasons for a failure, if the platform reports them here and not in an event of their own.
    public var errors: [WebhookError]
    /// Type of the update.
    public var event: CallEventKind?
    /// Time of the update. Seconds since the Unix epoch.
    public var timestamp: String?
    /// Direction of the call.
    public var direction: CallDirection?
    /// Phone number of the caller.
    public var from: String?
    /// Business-scoped user ID of the caller.
    public var fromUserId: String?
    /// Parent business-scoped user ID of the caller, shared by linked business portfolios.
    public var fromParentUserId: String?
    /// Phone number of the callee.
    public var to: String?
    /// Business-scoped user ID of the callee.
    public var toUserId: String?
    /// Parent business-scoped user ID of the callee, shared by linked business portfolios.
    public var toParentUserId: String?
    /// Session description: the user's offer, or the answer to the business's offer.
    public var session: CallSession?
    /// Session description in older payloads.
    public var connection: CallConnection?
    /// Payload of the call link that the user tapped.
    public var deeplinkPayload: String?
    /// Payload of the call button that the user tapped.
    public var ctaPayload: String?
    /// Custom data that was sent when the business started the call.
    public var bizOpaqueCallbackData: String?
    /// Outcome of the call. Present when the call ended.
    public var status: CallOutcome?
    /// Time when the call was accepted. Seconds since the Unix epoch. Absent if it wasn't accepted.
    public var startTime: String?
    /// Time when the call ended. Seconds since the Unix epoch. Absent if it wasn't accepted.
    public var endTime: String?
    /// Duration of the call in seconds. Absent if it wasn't accepted.
    public var duration: Int64?
    /// Recording of the call.
    public var callRecording: CallRecording?
    /// Transcript of the call.
    public var callTranscript: CallTranscript?

    public init(
        id: String,
        errors: [WebhookError],
        event: CallEventKind? = nil,
        timestamp: String? = nil,
        direction: CallDirection? = nil,
        from: String? = nil,
        fromUserId: String? = nil,
        fromParentUserId: String? = nil,
        to: String? = nil,
        toUserId: String? = nil,
        toParentUserId: String? = nil,
        session: CallSession? = nil,
        connection: CallConnection? = nil,
        deeplinkPayload: String? = nil,
        ctaPayload: String? = nil,
        bizOpaqueCallbackData: String? = nil,
        status: CallOutcome? = nil,
        startTime: String? = nil,
        endTime: String? = nil,
        duration: Int64? = nil,
        callRecording: CallRecording? = nil,
        callTranscript: CallTranscript? = nil
    ) {
        self.id = id
        self.errors = errors
        self.event = event
        self.timestamp = timestamp
        self.direction = direction
        self.from = from
        self.fromUserId = fromUserId
        self.fromParentUserId = fromParentUserId
        self.to = to
        self.toUserId = toUserId
        self.toParentUserId = toParentUserId
        self.session = session
        self.connection = connection
        self.deeplinkPayload = deeplinkPayload
        self.ctaPayload = ctaPayload
        self.bizOpaqueCallbackData = bizOpaqueCallbackData
        self.status = status
        self.startTime = startTime
        self.endTime = endTime
        self.duration = duration
        self.callRecording = callRecording
        self.callTranscript = callTranscript
    }

    enum CodingKeys: String, CodingKey {
        case id
        case errors
        case event
        case timestamp
        case direction
        case from
        case fromUserId = "from_user_id"
        case fromParentUserId = "from_parent_user_id"
        case to
        case toUserId = "to_user_id"
        case toParentUserId = "to_parent_user_id"
        case session
        case connection
        case deeplinkPayload = "deeplink_payload"
        case ctaPayload = "cta_payload"
        case bizOpaqueCallbackData = "biz_opaque_callback_data"
        case status
        case startTime = "start_time"
        case endTime = "end_time"
        case duration
        case callRecording = "call_recording"
        case callTranscript = "call_transcript"
    }
}

/// Type of a call update.
/// Other values are accepted, too.
public struct CallEventKind: Choice {
    /// Start of the call. Accept a call from a user within 30 s.
    public static let connect = CallEventKind(rawValue: "connect")
    /// End of the call, accepted or not.
    public static let terminate = CallEventKind(rawValue: "terminate")
    /// Start of a call over SIP.
    public static let callCreated = CallEventKind(rawValue: "call_created")
    /// Recording available for download.
    public static let callRecordingAvailable = CallEventKind(rawValue: "call_recording_available")
    /// Transcript available for download.
    public static let callTranscriptionAvailable = CallEventKind(rawValue: "call_transcription_available")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Direction of a call.
/// Other values are accepted, too.
public struct CallDirection: Choice {
    /// Started by the user.
    public static let userInitiated = CallDirection(rawValue: "USER_INITIATED")
    /// Started by the business.
    public static let businessInitiated = CallDirection(rawValue: "BUSINESS_INITIATED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Session description of a call.
public struct CallSession: Codable, Hashable, Sendable {
    /// Type of the session description: `offer` or `answer`.
    public var sdpType: String?
    /// Session description in SDP (RFC 8866).
    public var sdp: String?

    public init(sdpType: String? = nil, sdp: String? = nil) {
        self.sdpType = sdpType
        self.sdp = sdp
    }

    enum CodingKeys: String, CodingKey {
        case sdpType = "sdp_type"
        case sdp
    }
}

/// Session description of a call in older payloads.
public struct CallConnection: Codable, Hashable, Sendable {
    /// WebRTC session of the call.
    public var webrtc: CallDescription?

    public init(webrtc: CallDescription? = nil) {
        self.webrtc = webrtc
    }
}

/// WebRTC session of a call in older payloads.
public struct CallDescription: Codable, Hashable, Sendable {
    /// Session description, as JSON in a string.
    public var sdp: String?

    public init(sdp: String? = nil) {
        self.sdp = sdp
    }
}

/// Outcome of a call.
/// Other values are accepted, too.
public struct CallOutcome: Choice {
    /// Completed: the call was accepted and ended.
    public static let completed = CallOutcome(rawValue: "COMPLETED")
    /// Failed, or not accepted.
    public static let failed = CallOutcome(rawValue: "FAILED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Recording of a call.
public struct CallRecording: Codable, Hashable, Sendable {
    /// Type of the file: `audio`.
    public var type: String?
    /// Audio file of the recording.
    public var audio: InboundAudio?

    public init(type: String? = nil, audio: InboundAudio? = nil) {
        self.type = type
        self.audio = audio
    }
}

/// Transcript of a call.
public struct CallTranscript: Codable, Hashable, Sendable {
    /// Type of the file: `document`.
    public var type: String?
    /// Document with the transcript.
    public var document: InboundDocument?

    public init(type: String? = nil, document: InboundDocument? = nil) {
        self.type = type
        self.document = document
    }
}

/// Status of a call that the business started.
public struct CallStatus: Codable, Hashable, Sendable {
    /// ID of the call (`wacid.…`).
    public var id: String
    /// Status of the call.
    public var status: CallStatusKind
    /// Type of the status: `call`.
    public var type: String?
    /// Time of the status. Seconds since the Unix epoch.
    public var timestamp: String?
    /// Phone number of the callee.
    public var recipientId: String?
    /// Business-scoped user ID of the callee.
    public var recipientUserId: String?
    /// Parent business-scoped user ID of the callee, shared by linked business portfolios.
    public var recipientParentUserId: String?
    /// Custom data that was sent when the business started the call.
    public var bizOpaqueCallbackData: String?

    public init(
        id: String,
        status: CallStatusKind,
        type: String? = nil,
        timestamp: String? = nil,
        recipientId: String? = nil,
        recipientUserId: String? = nil,
        recipientParentUserId: String? = nil,
        bizOpaqueCallbackData: String? = nil
    ) {
        self.id = id
        self.status = status
        self.type = type
        self.timestamp = timestamp
        self.recipientId = recipientId
        self.recipientUserId = recipientUserId
        self.recipientParentUserId = recipientParentUserId
        self.bizOpaqueCallbackData = bizOpaqueCallbackData
    }

    enum CodingKeys: String, CodingKey {
        case id
        case status
        case type
        case timestamp
        case recipientId = "recipient_id"
        case recipientUserId = "recipient_user_id"
        case recipientParentUserId = "recipient_parent_user_id"
        case bizOpaqueCallbackData = "biz_opaque_callback_data"
    }
}

/// Status of a call that the business started.
/// Other values are accepted, too.
public struct CallStatusKind: Choice {
    /// Ringing at the callee.
    public static let ringing = CallStatusKind(rawValue: "RINGING")
    /// Accepted by the callee.
    public static let accepted = CallStatusKind(rawValue: "ACCEPTED")
    /// Rejected by the callee.
    public static let rejected = CallStatusKind(rawValue: "REJECTED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Creation or deletion of a group, or its failure.
public struct GroupLifecycleUpdate: Codable, Hashable, Sendable {
    /// First participants of the group.
    public var addedParticipants: [GroupUser]
    /// Reasons for a failure.
    public var errors: [WebhookError]
    /// Type of the update: `group_create` or `group_delete`.
    public var type: String?
    /// ID of the group.
    public var groupId: String?
    /// ID of the request that caused the update, as in its response.
    public var requestId: String?
    /// Time of the update. Seconds since the Unix epoch.
    public var timestamp: String?
    /// Subject of the group.
    public var subject: String?
    /// Description of the group.
    public var description: String?
    /// Invite link of the group.
    public var inviteLink: String?
    /// Approval mode for users who join.
    public var joinApprovalMode: JoinApprovalMode?

    public init(
        addedParticipants: [GroupUser],
        errors: [WebhookError],
        type: String? = nil,
        groupId: String? = nil,
        requestId: String? = nil,
        timestamp: String? = nil,
        subject: String? = nil,
        description: String? = nil,
        inviteLink: String? = nil,
        joinApprovalMode: JoinApprovalMode? = nil
    ) {
        self.addedParticipants = addedParticipants
        self.errors = errors
        self.type = type
        self.groupId = groupId
        self.requestId = requestId
        self.timestamp = timestamp
        self.subject = subject
        self.description = description
        self.inviteLink = inviteLink
        self.joinApprovalMode = joinApprovalMode
    }

    enum CodingKeys: String, CodingKey {
        case addedParticipants = "added_participants"
        case errors
        case type
        case groupId = "group_id"
        case requestId = "request_id"
        case timestamp
        case subject
        case description
        case inviteLink = "invite_link"
        case joinApprovalMode = "join_approval_mode"
    }
}

/// Current or former participant of a group.
public struct GroupUser: Codable, Hashable, Sendable {
    /// Reasons for a failure with this participant.
    public var errors: [WebhookError]
    /// Identifier of the participant as given in the request.
    public var input: String?
    /// WhatsApp ID of the participant.
    public var waId: String?
    /// Business-scoped user ID of the participant.
    public var userId: String?
    /// Parent business-scoped user ID of the participant, shared by linked business portfolios.
    public var parentUserId: String?
    /// Username of the participant.
    public var username: String?

    public init(
        errors: [WebhookError],
        input: String? = nil,
        waId: String? = nil,
        userId: String? = nil,
        parentUserId: String? = nil,
        username: String? = nil
    ) {
        self.errors = errors
        self.input = input
        self.waId = waId
        self.userId = userId
        self.parentUserId = parentUserId
        self.username = username
    }

    enum CodingKeys: String, CodingKey {
        case errors
        case input
        case waId = "wa_id"
        case userId = "user_id"
        case parentUserId = "parent_user_id"
        case username
    }
}

/// Change of a group's participants: users joined, left, or asked to join.
public struct GroupParticipantsUpdate: Codable, Hashable, Sendable {
    /// Participants that joined.
    public var addedParticipants: [GroupUser]
    /// Participants that left or were removed.
    public var removedParticipants: [GroupUser]
    /// Participants that couldn't be removed, with the reasons.
    public var failedParticipants: [GroupUser]
    /// Reasons for a failure.
    public var errors: [WebhookError]
    /// Type of the update: `group_participants_add`, `group_participants_remove`, `group_join_request_created` or
    /// `group_join_request_revoked`. Alternative spellings of the first two: `group_add_participants`,
    /// `group_remove_participants`.
    public var type: String?
    /// ID of the group.
    public var groupId: String?
    /// ID of the request that caused the update, as in its response.
    public var requestId: String?
    /// Time of the update. Seconds since the Unix epoch.
    public var timestamp: String?
    /// Reason for joining: `invite_link`.
    public var reason: String?
    /// Party that removed the participants: `business` or `participant`.
    public var initiatedBy: String?
    /// ID of the join request, used to approve or reject it.
    public var joinRequestId: String?
    /// WhatsApp ID of the user who asks to join.
    public var waId: String?
    /// Business-scoped user ID of the user who asks to join.
    public var userId: String?
    /// Parent business-scoped user ID of the user who asks to join, shared by linked business portfolios.
    public var parentUserId: String?
    /// Username of the user who asks to join.
    public var username: String?

    public init(
        addedParticipants: [GroupUser],
        removedParticipants: [GroupUser],
        failedParticipants: [GroupUser],
        errors: [WebhookError],
        type: String? = nil,
        groupId: String? = nil,
        requestId: String? = nil,
        timestamp: String? = nil,
        reason: String? = nil,
        initiatedBy: String? = nil,
        joinRequestId: String? = nil,
        waId: String? = nil,
        userId: String? = nil,
        parentUserId: String? = nil,
        username: String? = nil
    ) {
        self.addedParticipants = addedParticipants
        self.removedParticipants = removedParticipants
        self.failedParticipants = failedParticipants
        self.errors = errors
        self.type = type
        self.groupId = groupId
        self.requestId = requestId
        self.timestamp = timestamp
        self.reason = reason
        self.initiatedBy = initiatedBy
        self.joinRequestId = joinRequestId
        self.waId = waId
        self.userId = userId
        self.parentUserId = parentUserId
        self.username = username
    }

    enum CodingKeys: String, CodingKey {
        case addedParticipants = "added_participants"
        case removedParticipants = "removed_participants"
        case failedParticipants = "failed_participants"
        case errors
        case type
        case groupId = "group_id"
        case requestId = "request_id"
        case timestamp
        case reason
        case initiatedBy = "initiated_by"
        case joinRequestId = "join_request_id"
        case waId = "wa_id"
        case userId = "user_id"
        case parentUserId = "parent_user_id"
        case username
    }
}

/// Change of a group's subject, description or profile picture, or its failure.
public struct GroupSettingsUpdate: Codable, Hashable, Sendable {
    /// Reasons for a failure.
    public var errors: [WebhookError]
    /// Type of the update: `group_settings_update`.
    public var type: String?
    /// ID of the group.
    public var groupId: String?
    /// ID of the request that caused the update, as in its response.
    public var requestId: String?
    /// Time of the update. Seconds since the Unix epoch.
    public var timestamp: String?
    /// Change of the subject.
    public var groupSubject: GroupTextUpdate?
    /// Change of the description.
    public var groupDescription: GroupTextUpdate?
    /// Change of the profile picture.
    public var profilePicture: GroupPictureUpdate?

    public init(
        errors: [WebhookError],
        type: String? = nil,
        groupId: String? = nil,
        requestId: String? = nil,
        timestamp: String? = nil,
        groupSubject: GroupTextUpdate? = nil,
        groupDescription: GroupTextUpdate? = nil,
        profilePicture: GroupPictureUpdate? = nil
    ) {
        self.errors = errors
        self.type = type
        self.groupId = groupId
        self.requestId = requestId
        self.timestamp = timestamp
        self.groupSubject = groupSubject
        self.groupDescription = groupDescription
        self.profilePicture = profilePicture
    }

    enum CodingKeys: String, CodingKey {
        case errors
        case type
        case groupId = "group_id"
        case requestId = "request_id"
        case timestamp
        case groupSubject = "group_subject"
        case groupDescription = "group_description"
        case profilePicture = "profile_picture"
    }
}

/// Change of a group's subject or description, or its failure.
public struct GroupTextUpdate: Codable, Hashable, Sendable {
    /// Reasons for a failure.
    public var errors: [WebhookError]
    /// New text of the setting.
    public var text: String?
    /// True if the change succeeded.
    public var updateSuccessful: Bool?

    public init(errors: [WebhookError], text: String? = nil, updateSuccessful: Bool? = nil) {
        self.errors = errors
        self.text = text
        self.updateSuccessful = updateSuccessful
    }

    enum CodingKeys: String, CodingKey {
        case errors
        case text
        case updateSuccessful = "update_successful"
    }
}

/// Change of a group's profile picture, or its failure.
public struct GroupPictureUpdate: Codable, Hashable, Sendable {
    /// Reasons for a failure.
    public var errors: [WebhookError]
    /// MIME type of the image.
    public var mimeType: String?
    /// SHA-256 of the image.
    public var sha256: String?
    /// True if the change succeeded.
    public var updateSuccessful: Bool?

    public init(errors: [WebhookError], mimeType: String? = nil, sha256: String? = nil, updateSuccessful: Bool? = nil) {
        self.errors = errors
        self.mimeType = mimeType
        self.sha256 = sha256
        self.updateSuccessful = updateSuccessful
    }

    enum CodingKeys: String, CodingKey {
        case errors
        case mimeType = "mime_type"
        case sha256
        case updateSuccessful = "update_successful"
    }
}

/// Suspension of a group, or its end.
public struct GroupStatusUpdate: Codable, Hashable, Sendable {
    /// Reasons for the suspension.
    public var errors: [WebhookError]
    /// Type of the update: `group_suspend` or `group_suspend_cleared`.
    public var type: String?
    /// ID of the group.
    public var groupId: String?
    /// ID of the request that caused the update, as in its response.
    public var requestId: String?
    /// Time of the update. Seconds since the Unix epoch.
    public var timestamp: String?

    public init(
        errors: [WebhookError],
        type: String? = nil,
        groupId: String? = nil,
        requestId: String? = nil,
        timestamp: String? = nil
    ) {
        self.errors = errors
        self.type = type
        self.groupId = groupId
        self.requestId = requestId
        self.timestamp = timestamp
    }

    enum CodingKeys: String, CodingKey {
        case errors
        case type
        case groupId = "group_id"
        case requestId = "request_id"
        case timestamp
    }
}

/// Update of a WhatsApp Business account. In updates for partners, the event's `entry_id` is the ID of a business
/// portfolio.
public struct AccountUpdate: Codable, Hashable, Sendable {
    /// Restrictions of the account.
    public var restrictionInfo: [RestrictionInfo]
    /// Type of the update. Details are in the field that belongs to the type.
    public var event: AccountEventKind?
    /// Business phone number that the update is about.
    public var phoneNumber: String?
    /// Primary country of the business, as an ISO 3166-1 alpha-2 code.
    public var country: String?
    /// The account, in updates for partners.
    public var wabaInfo: AccountInfo?
    /// Policy violation of the account.
    public var violationInfo: ViolationInfo?
    /// Ban state of the account.
    public var banInfo: BanInfo?
    /// Start of the authentication-international rate.
    public var authInternationalRateEligibility: InternationalRate?
    /// Volume tier that the business reached.
    public var volumeTierInfo: VolumeTier?
    /// Reason for the disconnection of a WhatsApp Business app number.
    public var disconnectionInfo: DisconnectionInfo?
    /// Result of a partner-led business verification.
    public var partnerClientCertificationInfo: CertificationInfo?
    /// Client that the partner must verify.
    public var partnerClientCertificationNeededInfo: CertificationNeed?

    public init(
        restrictionInfo: [RestrictionInfo],
        event: AccountEventKind? = nil,
        phoneNumber: String? = nil,
        country: String? = nil,
        wabaInfo: AccountInfo? = nil,
        violationInfo: ViolationInfo? = nil,
        banInfo: BanInfo? = nil,
        authInternationalRateEligibility: InternationalRate? = nil,
        volumeTierInfo: VolumeTier? = nil,
        disconnectionInfo: DisconnectionInfo? = nil,
        partnerClientCertificationInfo: CertificationInfo? = nil,
        partnerClientCertificationNeededInfo: CertificationNeed? = nil
    ) {
        self.restrictionInfo = restrictionInfo
        self.event = event
        self.phoneNumber = phoneNumber
        self.country = country
        self.wabaInfo = wabaInfo
        self.violationInfo = violationInfo
        self.banInfo = banInfo
        self.authInternationalRateEligibility = authInternationalRateEligibility
        self.volumeTierInfo = volumeTierInfo
        self.disconnectionInfo = disconnectionInfo
        self.partnerClientCertificationInfo = partnerClientCertificationInfo
        self.partnerClientCertificationNeededInfo = partnerClientCertificationNeededInfo
    }

    enum CodingKeys: String, CodingKey {
        case restrictionInfo = "restriction_info"
        case event
        case phoneNumber = "phone_number"
        case country
        case wabaInfo = "waba_info"
        case violationInfo = "violation_info"
        case banInfo = "ban_info"
        case authInternationalRateEligibility = "auth_international_rate_eligibility"
        case volumeTierInfo = "volume_tier_info"
        case disconnectionInfo = "disconnection_info"
        case partnerClientCertificationInfo = "partner_client_certification_info"
        case partnerClientCertificationNeededInfo = "partner_client_certification_needed_info"
    }
}

/// Type of an account update.
/// Other values are accepted, too.
public struct AccountEventKind: Choice {
    /// Deletion of the account.
    public static let accountDeleted = AccountEventKind(rawValue: "ACCOUNT_DELETED")
    /// Account restricted: see `restriction_info`.
    public static let accountRestriction = AccountEventKind(rawValue: "ACCOUNT_RESTRICTION")
    /// Policy violation or warning: see `violation_info`.
    public static let accountViolation = AccountEventKind(rawValue: "ACCOUNT_VIOLATION")
    /// Ban, scheduled ban or reinstatement: see `ban_info`.
    public static let disabledUpdate = AccountEventKind(rawValue: "DISABLED_UPDATE")
    /// Offboarded: the WhatsApp Business app moved to another device. Sending through the API is suspended;
    /// permissions and subscriptions remain.
    public static let accountOffboarded = AccountEventKind(rawValue: "ACCOUNT_OFFBOARDED")
    /// Reconnected: the WhatsApp Business app is connected again, and sending works again.
    public static let accountReconnected = AccountEventKind(rawValue: "ACCOUNT_RECONNECTED")
    /// Ad account shared for the Marketing Messages API: see `waba_info`.
    public static let adAccountLinked = AccountEventKind(rawValue: "AD_ACCOUNT_LINKED")
    /// Terms of the Marketing Messages API signed.
    public static let mmLiteTermsSigned = AccountEventKind(rawValue: "MM_LITE_TERMS_SIGNED")
    /// Eligibility for the authentication-international rate: see `auth_international_rate_eligibility`.
    public static let authIntlPriceEligibilityUpdate = AccountEventKind(rawValue: "AUTH_INTL_PRICE_ELIGIBILITY_UPDATE")
    /// Primary country set: see `country`.
    public static let businessPrimaryLocationCountryUpdate = AccountEventKind(rawValue: "BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE")
    /// Account shared with a partner: see `waba_info`.
    public static let partnerAdded = AccountEventKind(rawValue: "PARTNER_ADDED")
    /// Account no longer shared with the partner: see `waba_info`, and `disconnection_info` if the WhatsApp Business
    /// app uses the number too.
    public static let partnerRemoved = AccountEventKind(rawValue: "PARTNER_REMOVED")
    /// App installed by a client, who granted permissions to it: see `waba_info`.
    public static let partnerAppInstalled = AccountEventKind(rawValue: "PARTNER_APP_INSTALLED")
    /// App removed by a client: see `waba_info`.
    public static let partnerAppUninstalled = AccountEventKind(rawValue: "PARTNER_APP_UNINSTALLED")
    /// Result of a partner-led business verification: see `partner_client_certification_info`.
    public static let partnerClientCertificationStatusUpdate = AccountEventKind(rawValue: "PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE")
    /// Verification of a client required: see `partner_client_certification_needed_info`.
    public static let partnerClientCertificationNeeded = AccountEventKind(rawValue: "PARTNER_CLIENT_CERTIFICATION_NEEDED")
    /// Volume tier reached: see `volume_tier_info`.
    public static let volumeBasedPricingTierUpdate = AccountEventKind(rawValue: "VOLUME_BASED_PRICING_TIER_UPDATE")
    /// Verified: a test account became a verified account.
    public static let verifiedAccount = AccountEventKind(rawValue: "VERIFIED_ACCOUNT")
    /// Business phone number removed.
    public static let phoneNumberRemoved = AccountEventKind(rawValue: "PHONE_NUMBER_REMOVED")
    /// Business phone number disabled.
    public static let phoneNumberDisabled = AccountEventKind(rawValue: "PHONE_NUMBER_DISABLED")
    /// Business phone number disconnected.
    public static let phoneNumberDisconnected = AccountEventKind(rawValue: "PHONE_NUMBER_DISCONNECTED")
    /// Business phone number suspended.
    public static let phoneNumberSuspended = AccountEventKind(rawValue: "PHONE_NUMBER_SUSPENDED")
    /// Business phone number reinstated.
    public static let phoneNumberReinstated = AccountEventKind(rawValue: "PHONE_NUMBER_REINSTATED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// WhatsApp Business account in an update for partners.
public struct AccountInfo: Codable, Hashable, Sendable {
    /// IDs of the partners' business portfolios.
    public var solutionPartnerBusinessIds: [String]
    /// ID of the WhatsApp Business account.
    public var wabaId: String?
    /// ID of the business portfolio that owns the account.
    public var ownerBusinessId: String?
    /// ID of the partner's app.
    public var partnerAppId: String?
    /// ID of the linked ad account.
    public var adAccountLinked: String?
    /// ID of the linked ad account. Alternative spelling of `ad_account_linked`.
    public var adAccountId: String?
    /// ID of the multi-partner solution.
    public var solutionId: String?

    public init(
        solutionPartnerBusinessIds: [String],
        wabaId: String? = nil,
        ownerBusinessId: String? = nil,
        partnerAppId: String? = nil,
        adAccountLinked: String? = nil,
        adAccountId: String? = nil,
        solutionId: String? = nil
    ) {
        self.solutionPartnerBusinessIds = solutionPartnerBusinessIds
        self.wabaId = wabaId
        self.ownerBusinessId = ownerBusinessId
        self.partnerAppId = partnerAppId
        self.adAccountLinked = adAccountLinked
        self.adAccountId = adAccountId
        self.solutionId = solutionId
    }

    enum CodingKeys: String, CodingKey {
        case solutionPartnerBusinessIds = "solution_partner_business_ids"
        case wabaId = "waba_id"
        case ownerBusinessId = "owner_business_id"
        case partnerAppId = "partner_app_id"
        case adAccountLinked = "ad_account_linked"
        case adAccountId = "ad_account_id"
        case solutionId = "solution_id"
    }
}

/// Policy violation of an account.
public struct ViolationInfo: Codable, Hashable, Sendable {
    /// Type of the violation: `SCAM`, `GAMBLING`, `SPAM`, … The platform adds more over time.
    public var violationType: String?
    /// Recommended steps, human-readable.
    public var remediation: String?

    public init(violationType: String? = nil, remediation: String? = nil) {
        self.violationType = violationType
        self.remediation = remediation
    }

    enum CodingKeys: String, CodingKey {
        case violationType = "violation_type"
        case remediation
    }
}

/// Restriction of an account.
public struct RestrictionInfo: Codable, Hashable, Sendable {
    /// Type of the restriction.
    public var restrictionType: RestrictionType?
    /// End of the restriction: seconds since the Unix epoch, or a date in English.
    public var expiration: String?
    /// Recommended steps, human-readable.
    public var remediation: String?

    public init(restrictionType: RestrictionType? = nil, expiration: String? = nil, remediation: String? = nil) {
        self.restrictionType = restrictionType
        self.expiration = expiration
        self.remediation = remediation
    }

    enum CodingKeys: String, CodingKey {
        case restrictionType = "restriction_type"
        case expiration
        case remediation
    }
}

/// Action that an account is restricted from.
/// Other values are accepted, too.
public struct RestrictionType: Choice {
    /// Adding phone numbers.
    public static let restrictedAddPhoneNumberAction = RestrictionType(rawValue: "RESTRICTED_ADD_PHONE_NUMBER_ACTION")
    /// Adding phone numbers. Alternative spelling of `RESTRICTED_ADD_PHONE_NUMBER_ACTION`.
    public static let restrictionAddPhoneNumberAction = RestrictionType(rawValue: "RESTRICTION_ADD_PHONE_NUMBER_ACTION")
    /// Sending messages outside the customer service window.
    public static let restrictedBizInitiatedMessaging = RestrictionType(rawValue: "RESTRICTED_BIZ_INITIATED_MESSAGING")
    /// Replying to users.
    public static let restrictedCustomerInitiatedMessaging = RestrictionType(rawValue: "RESTRICTED_CUSTOMER_INITIATED_MESSAGING")
    /// Making and receiving calls.
    public static let restrictedBizInitiatedAndUserInitiatedCalling = RestrictionType(rawValue: "RESTRICTED_BIZ_INITIATED_AND_USER_INITIATED_CALLING")
    /// Making calls to users.
    public static let restrictedBusinessInitiatedCalling = RestrictionType(rawValue: "RESTRICTED_BUSINESS_INITIATED_CALLING")
    /// Receiving calls from users.
    public static let restrictedUserInitiatedCalling = RestrictionType(rawValue: "RESTRICTED_USER_INITIATED_CALLING")
    /// Receiving calls by the call button, which is hidden.
    public static let restrictedUserInitiatedCallingCallButtonHidden = RestrictionType(rawValue: "RESTRICTED_USER_INITIATED_CALLING_CALL_BUTTON_HIDDEN")
    /// Sending utility templates.
    public static let restrictedUtilityTemplates = RestrictionType(rawValue: "RESTRICTED_UTILITY_TEMPLATES")
    /// Sending utility templates with Direct Send.
    public static let restrictedDirectSendUtilityTemplates = RestrictionType(rawValue: "RESTRICTED_DIRECT_SEND_UTILITY_TEMPLATES")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Ban state of an account.
public struct BanInfo: Codable, Hashable, Sendable {
    /// State of the ban.
    public var wabaBanState: BanState?
    /// Date of the ban, in English.
    public var wabaBanDate: String?

    public init(wabaBanState: BanState? = nil, wabaBanDate: String? = nil) {
        self.wabaBanState = wabaBanState
        self.wabaBanDate = wabaBanDate
    }

    enum CodingKeys: String, CodingKey {
        case wabaBanState = "waba_ban_state"
        case wabaBanDate = "waba_ban_date"
    }
}

/// State of an account's ban.
/// Other values are accepted, too.
public struct BanState: Choice {
    /// Scheduled to be banned.
    public static let scheduleForDisable = BanState(rawValue: "SCHEDULE_FOR_DISABLE")
    /// Banned by the platform.
    public static let disable = BanState(rawValue: "DISABLE")
    /// Reinstated: no longer banned.
    public static let reinstate = BanState(rawValue: "REINSTATE")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Start of the authentication-international rate.
public struct InternationalRate: Codable, Hashable, Sendable {
    /// Countries with a different start.
    public var exceptionCountries: [InternationalRateException]
    /// Time when the rate starts to apply. Seconds since the Unix epoch.
    public var startTime: String?

    public init(exceptionCountries: [InternationalRateException], startTime: String? = nil) {
        self.exceptionCountries = exceptionCountries
        self.startTime = startTime
    }

    enum CodingKeys: String, CodingKey {
        case exceptionCountries = "exception_countries"
        case startTime = "start_time"
    }
}

/// Start of the authentication-international rate for one country.
public struct InternationalRateException: Codable, Hashable, Sendable {
    /// Country, as an ISO 3166-1 alpha-2 code.
    public var countryCode: String?
    /// Time when the rate starts to apply in this country. Seconds since the Unix epoch.
    public var startTime: String?

    public init(countryCode: String? = nil, startTime: String? = nil) {
        self.countryCode = countryCode
        self.startTime = startTime
    }

    enum CodingKeys: String, CodingKey {
        case countryCode = "country_code"
        case startTime = "start_time"
    }
}

/// Volume tier: a lower price for a large number of messages.
public struct VolumeTier: Codable, Hashable, Sendable {
    /// Time when the tier was reached. Seconds since the Unix epoch.
    public var tierUpdateTime: String?
    /// Category that the tier applies to: `UTILITY` or `AUTHENTICATION`.
    public var pricingCategory: String?
    /// First and last message of the tier, such as `25000001:50000000`.
    public var tier: String?
    /// Month of the tier in the format `YYYY-MM`, such as `2025-11`.
    public var effectiveMonth: String?
    /// Market or region that the tier applies to.
    public var region: String?

    public init(
        tierUpdateTime: String? = nil,
        pricingCategory: String? = nil,
        tier: String? = nil,
        effectiveMonth: String? = nil,
        region: String? = nil
    ) {
        self.tierUpdateTime = tierUpdateTime
        self.pricingCategory = pricingCategory
        self.tier = tier
        self.effectiveMonth = effectiveMonth
        self.region = region
    }

    enum CodingKeys: String, CodingKey {
        case tierUpdateTime = "tier_update_time"
        case pricingCategory = "pricing_category"
        case tier
        case effectiveMonth = "effective_month"
        case region
    }
}

/// Disconnection of a WhatsApp Business app number from the API.
public struct DisconnectionInfo: Codable, Hashable, Sendable {
    /// Reason for the disconnection.
    public var reason: DisconnectionReason?
    /// Party that started the disconnection.
    public var initiatedBy: DisconnectionInitiator?

    public init(reason: DisconnectionReason? = nil, initiatedBy: DisconnectionInitiator? = nil) {
        self.reason = reason
        self.initiatedBy = initiatedBy
    }

    enum CodingKeys: String, CodingKey {
        case reason
        case initiatedBy = "initiated_by"
    }
}

/// Reason for the disconnection of a WhatsApp Business app number.
/// Other values are accepted, too.
public struct DisconnectionReason: Choice {
    /// Disconnected in the app.
    public static let accountDisconnected = DisconnectionReason(rawValue: "ACCOUNT_DISCONNECTED")
    /// Changed to a personal WhatsApp account.
    public static let businessDowngrade = DisconnectionReason(rawValue: "BUSINESS_DOWNGRADE")
    /// Changed to another phone number.
    public static let changeNumber = DisconnectionReason(rawValue: "CHANGE_NUMBER")
    /// No activity through the API for about 30 days.
    public static let companionInactivity = DisconnectionReason(rawValue: "COMPANION_INACTIVITY")
    /// No activity in the app for about 14 days.
    public static let primaryInactivity = DisconnectionReason(rawValue: "PRIMARY_INACTIVITY")
    /// Number registered again.
    public static let userReRegistered = DisconnectionReason(rawValue: "USER_RE_REGISTERED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Party that started the disconnection of a WhatsApp Business app number.
/// Other values are accepted, too.
public struct DisconnectionInitiator: Choice {
    /// Started by the business.
    public static let user = DisconnectionInitiator(rawValue: "USER")
    /// Started by the platform.
    public static let system = DisconnectionInitiator(rawValue: "SYSTEM")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Result of a partner-led business verification.
public struct CertificationInfo: Codable, Hashable, Sendable {
    /// Reasons for a rejection: `LEGAL NAME NOT MATCHING`, `ADDRESS NOT MATCHING`, … Words are separated by spaces or
    /// underscores.
    public var rejectionReasons: [String]
    /// ID of the client's business portfolio.
    public var clientBusinessId: String?
    /// Status of the verification.
    public var status: CertificationStatus?

    public init(rejectionReasons: [String], clientBusinessId: String? = nil, status: CertificationStatus? = nil) {
        self.rejectionReasons = rejectionReasons
        self.clientBusinessId = clientBusinessId
        self.status = status
    }

    enum CodingKeys: String, CodingKey {
        case rejectionReasons = "rejection_reasons"
        case clientBusinessId = "client_business_id"
        case status
    }
}

/// Status of a partner-led business verification.
/// Other values are accepted, too.
public struct CertificationStatus: Choice {
    /// Approved: the client is verified.
    public static let approved = CertificationStatus(rawValue: "APPROVED")
    /// Verification of the client discarded.
    public static let discarded = CertificationStatus(rawValue: "DISCARDED")
    /// Verification of the client failed.
    public static let failed = CertificationStatus(rawValue: "FAILED")
    /// Rejected by the platform.
    public static let rejected = CertificationStatus(rawValue: "REJECTED")
    /// Pending review by the platform.
    public static let pending = CertificationStatus(rawValue: "PENDING")
    /// Revoked after an earlier approval.
    public static let revoked = CertificationStatus(rawValue: "REVOKED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Client that a partner must verify.
public struct CertificationNeed: Codable, Hashable, Sendable {
    /// ID of the client's business portfolio.
    public var clientBusinessId: String?

    public init(clientBusinessId: String? = nil) {
        self.clientBusinessId = clientBusinessId
    }

    enum CodingKeys: String, CodingKey {
        case clientBusinessId = "client_business_id"
    }
}

/// Alert about a business, an account or a business phone number.
public struct AccountAlert: Codable, Hashable, Sendable {
    /// Type of the entity: `BUSINESS`, `PHONE_NUMBER`, `CURRENT_STATUS_ID` or `WABA`.
    public var entityType: String?
    /// ID of the entity.
    public var entityId: String?
    /// Content of the alert. In older payloads, its fields are in the alert itself.
    public var alertInfo: AlertInfo?
    /// Severity of the alert, in older payloads.
    public var alertSeverity: AlertSeverity?
    /// Status of the alert, in older payloads.
    public var alertStatus: String?
    /// Type of the alert, in older payloads.
    public var alertType: AlertType?
    /// Description of the alert in one sentence, in older payloads.
    public var alertDescription: String?

    public init(
        entityType: String? = nil,
        entityId: String? = nil,
        alertInfo: AlertInfo? = nil,
        alertSeverity: AlertSeverity? = nil,
        alertStatus: String? = nil,
        alertType: AlertType? = nil,
        alertDescription: String? = nil
    ) {
        self.entityType = entityType
        self.entityId = entityId
        self.alertInfo = alertInfo
        self.alertSeverity = alertSeverity
        self.alertStatus = alertStatus
        self.alertType = alertType
        self.alertDescription = alertDescription
    }

    enum CodingKeys: String, CodingKey {
        case entityType = "entity_type"
        case entityId = "entity_id"
        case alertInfo = "alert_info"
        case alertSeverity = "alert_severity"
        case alertStatus = "alert_status"
        case alertType = "alert_type"
        case alertDescription = "alert_description"
    }
}

/// Content of an alert.
public struct AlertInfo: Codable, Hashable, Sendable {
    /// Severity of the alert.
    public var alertSeverity: AlertSeverity?
    /// Status of the alert: `ACTIVE`, `RESOLVED` or `NONE`.
    public var alertStatus: String?
    /// Type of the alert.
    public var alertType: AlertType?
    /// Description of the alert in one sentence.
    public var alertDescription: String?

    public init(
        alertSeverity: AlertSeverity? = nil,
        alertStatus: String? = nil,
        alertType: AlertType? = nil,
        alertDescription: String? = nil
    ) {
        self.alertSeverity = alertSeverity
        self.alertStatus = alertStatus
        self.alertType = alertType
        self.alertDescription = alertDescription
    }

    enum CodingKeys: String, CodingKey {
        case alertSeverity = "alert_severity"
        case alertStatus = "alert_status"
        case alertType = "alert_type"
        case alertDescription = "alert_description"
    }
}

/// Severity of an alert.
/// Other values are accepted, too.
public struct AlertSeverity: Choice {
    /// Critical: act now.
    public static let critical = AlertSeverity(rawValue: "CRITICAL")
    /// Warning: may become critical.
    public static let warning = AlertSeverity(rawValue: "WARNING")
    /// Informational: no action needed.
    public static let informational = AlertSeverity(rawValue: "INFORMATIONAL")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Type of an alert.
/// Other values are accepted, too.
public struct AlertType: Choice {
    /// Higher messaging limit deferred.
    public static let increasedCapabilitiesEligibilityDeferred = AlertType(rawValue: "INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED")
    /// Higher messaging limit denied.
    public static let increasedCapabilitiesEligibilityFailed = AlertType(rawValue: "INCREASED_CAPABILITIES_ELIGIBILITY_FAILED")
    /// Higher messaging limit that requires more information about the business.
    public static let increasedCapabilitiesEligibilityNeedMoreInfo = AlertType(rawValue: "INCREASED_CAPABILITIES_ELIGIBILITY_NEED_MORE_INFO")
    /// Official business account approved.
    public static let obaApproved = AlertType(rawValue: "OBA_APPROVED")
    /// Official business account rejected.
    public static let obaRejected = AlertType(rawValue: "OBA_REJECTED")
    /// Profile picture of the number lost.
    public static let profilePictureLost = AlertType(rawValue: "PROFILE_PICTURE_LOST")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Result of an account review.
public struct AccountReviewUpdate: Codable, Hashable, Sendable {
    /// Decision of the review.
    public var decision: ReviewDecision?

    public init(decision: ReviewDecision? = nil) {
        self.decision = decision
    }
}

/// Decision of a review.
/// Other values are accepted, too.
public struct ReviewDecision: Choice {
    /// Approved by the platform.
    public static let approved = ReviewDecision(rawValue: "APPROVED")
    /// Rejected by the platform.
    public static let rejected = ReviewDecision(rawValue: "REJECTED")
    /// Pending review by the platform.
    public static let pending = ReviewDecision(rawValue: "PENDING")
    /// Deferred to a later review.
    public static let deferred = ReviewDecision(rawValue: "DEFERRED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Change of a business phone number's settings, including changes made through the API.
public struct AccountSettingsUpdate: Codable, Hashable, Sendable {
    /// Type of the settings: `phone_number_settings`, in lower or upper case.
    public var type: String?
    /// Time of the change. Seconds since the Unix epoch.
    public var timestamp: String?
    /// New settings of the number.
    public var phoneNumberSettings: ChangedNumberSettings?

    public init(type: String? = nil, timestamp: String? = nil, phoneNumberSettings: ChangedNumberSettings? = nil) {
        self.type = type
        self.timestamp = timestamp
        self.phoneNumberSettings = phoneNumberSettings
    }

    enum CodingKeys: String, CodingKey {
        case type
        case timestamp
        case phoneNumberSettings = "phone_number_settings"
    }
}

/// New settings of a business phone number.
public struct ChangedNumberSettings: Codable, Hashable, Sendable {
    /// ID of the business phone number.
    public var phoneNumberId: String?
    /// Calling settings. Absent if they didn't change.
    public var calling: CallingState?

    public init(phoneNumberId: String? = nil, calling: CallingState? = nil) {
        self.phoneNumberId = phoneNumberId
        self.calling = calling
    }

    enum CodingKeys: String, CodingKey {
        case phoneNumberId = "phone_number_id"
        case calling
    }
}

/// Change of the business's messaging limit or of its maximum number of phone numbers.
public struct BusinessCapabilityUpdate: Codable, Hashable, Sendable {
    /// Messaging limit of the business portfolio: unique users per rolling 24 hours, outside customer service
    /// windows. One of `TIER_250`, `TIER_2K`, `TIER_10K`, `TIER_100K` and `TIER_UNLIMITED`, or a number, where -1 is
    /// unlimited.
    public var maxDailyConversationsPerBusiness: String?
    /// Messaging limit of each business phone number. Up to v23.0.
    public var maxDailyConversationPerPhone: String?
    /// Maximum number of phone numbers of the business portfolio.
    public var maxPhoneNumbersPerBusiness: Int64?
    /// Maximum number of phone numbers of each WhatsApp Business account.
    public var maxPhoneNumbersPerWaba: Int64?

    public init(
        maxDailyConversationsPerBusiness: String? = nil,
        maxDailyConversationPerPhone: String? = nil,
        maxPhoneNumbersPerBusiness: Int64? = nil,
        maxPhoneNumbersPerWaba: Int64? = nil
    ) {
        self.maxDailyConversationsPerBusiness = maxDailyConversationsPerBusiness
        self.maxDailyConversationPerPhone = maxDailyConversationPerPhone
        self.maxPhoneNumbersPerBusiness = maxPhoneNumbersPerBusiness
        self.maxPhoneNumbersPerWaba = maxPhoneNumbersPerWaba
    }

    enum CodingKeys: String, CodingKey {
        case maxDailyConversationsPerBusiness = "max_daily_conversations_per_business"
        case maxDailyConversationPerPhone = "max_daily_conversation_per_phone"
        case maxPhoneNumbersPerBusiness = "max_phone_numbers_per_business"
        case maxPhoneNumbersPerWaba = "max_phone_numbers_per_waba"
    }
}

/// Change of a business phone number's username.
public struct BusinessUsernameUpdate: Codable, Hashable, Sendable {
    /// Business phone number in digits.
    public var displayPhoneNumber: String?
    /// Username of the number. Absent if it was deleted.
    public var username: String?
    /// Status of the username.
    public var status: UsernameStatus?
    /// Context of the change: `revoked`.
    public var context: String?

    public init(
        displayPhoneNumber: String? = nil,
        username: String? = nil,
        status: UsernameStatus? = nil,
        context: String? = nil
    ) {
        self.displayPhoneNumber = displayPhoneNumber
        self.username = username
        self.status = status
        self.context = context
    }

    enum CodingKeys: String, CodingKey {
        case displayPhoneNumber = "display_phone_number"
        case username
        case status
        case context
    }
}

/// Result of a display name review.
public struct PhoneNumberNameUpdate: Codable, Hashable, Sendable {
    /// Business phone number in digits.
    public var displayPhoneNumber: String?
    /// Decision of the review.
    public var decision: ReviewDecision?
    /// Display name that was requested.
    public var requestedVerifiedName: String?
    /// Reason for a rejection.
    public var rejectionReason: NameRejectionReason?

    public init(
        displayPhoneNumber: String? = nil,
        decision: ReviewDecision? = nil,
        requestedVerifiedName: String? = nil,
        rejectionReason: NameRejectionReason? = nil
    ) {
        self.displayPhoneNumber = displayPhoneNumber
        self.decision = decision
        self.requestedVerifiedName = requestedVerifiedName
        self.rejectionReason = rejectionReason
    }

    enum CodingKeys: String, CodingKey {
        case displayPhoneNumber = "display_phone_number"
        case decision
        case requestedVerifiedName = "requested_verified_name"
        case rejectionReason = "rejection_reason"
    }
}

/// Reason for the rejection of a display name.
/// Other values are accepted, too.
public struct NameRejectionReason: Choice {
    /// Name of an employee.
    public static let nameEmployeeIssue = NameRejectionReason(rawValue: "NAME_EMPLOYEE_ISSUE")
    /// Name unrelated to the business.
    public static let nameEndclientNotrelated = NameRejectionReason(rawValue: "NAME_ENDCLIENT_NOTRELATED")
    /// Format of the name not accepted.
    public static let nameFormatUnacceptable = NameRejectionReason(rawValue: "NAME_FORMAT_UNACCEPTABLE")
    /// Name of an individual.
    public static let nameIndividualIssue = NameRejectionReason(rawValue: "NAME_INDIVIDUAL_ISSUE")
    /// Name different from the business's name elsewhere.
    public static let nameNotConsistent = NameRejectionReason(rawValue: "NAME_NOT_CONSISTENT")
    /// No reason specified.
    public static let unknown = NameRejectionReason(rawValue: "UNKNOWN")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Change of a business phone number's throughput or messaging limit.
public struct PhoneNumberQualityUpdate: Codable, Hashable, Sendable {
    /// Business phone number in digits.
    public var displayPhoneNumber: String?
    /// Type of the change.
    public var event: PhoneNumberQualityEventKind?
    /// Previous messaging limit of the number: `TIER_250`, `TIER_2K`, `TIER_10K`, `TIER_100K` or `TIER_UNLIMITED`.
    /// Until February 2026.
    public var oldLimit: String?
    /// Current messaging limit of the number: `TIER_250`, `TIER_2K`, `TIER_10K`, `TIER_100K` or `TIER_UNLIMITED`. Until
    /// February 2026.
    public var currentLimit: String?
    /// Messaging limit of the business portfolio: unique users per rolling 24 hours, outside customer service
    /// windows.
    public var maxDailyConversationsPerBusiness: String?

    public init(
        displayPhoneNumber: String? = nil,
        event: PhoneNumberQualityEventKind? = nil,
        oldLimit: String? = nil,
        currentLimit: String? = nil,
        maxDailyConversationsPerBusiness: String? = nil
    ) {
        self.displayPhoneNumber = displayPhoneNumber
        self.event = event
        self.oldLimit = oldLimit
        self.currentLimit = currentLimit
        self.maxDailyConversationsPerBusiness = maxDailyConversationsPerBusiness
    }

    enum CodingKeys: String, CodingKey {
        case displayPhoneNumber = "display_phone_number"
        case event
        case oldLimit = "old_limit"
        case currentLimit = "current_limit"
        case maxDailyConversationsPerBusiness = "max_daily_conversations_per_business"
    }
}

/// Type of a change of a business phone number.
/// Other values are accepted, too.
public struct PhoneNumberQualityEventKind: Choice {
    /// Registration of the number.
    public static let onboarding = PhoneNumberQualityEventKind(rawValue: "ONBOARDING")
    /// Throughput raised to 1,000 messages per second.
    public static let throughputUpgrade = PhoneNumberQualityEventKind(rawValue: "THROUGHPUT_UPGRADE")
    /// Messaging limit raised, in older payloads.
    public static let upgrade = PhoneNumberQualityEventKind(rawValue: "UPGRADE")
    /// Messaging limit lowered, in older payloads.
    public static let downgrade = PhoneNumberQualityEventKind(rawValue: "DOWNGRADE")
    /// Quality rating low, in older payloads.
    public static let flagged = PhoneNumberQualityEventKind(rawValue: "FLAGGED")
    /// Quality rating recovered, in older payloads.
    public static let unflagged = PhoneNumberQualityEventKind(rawValue: "UNFLAGGED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Change of a business phone number's two-step verification PIN, or a request to turn it off.
public struct SecurityUpdate: Codable, Hashable, Sendable {
    /// Business phone number in digits.
    public var displayPhoneNumber: String?
    /// Type of the change.
    public var event: SecurityEventKind?
    /// ID of the business user who made the request.
    public var requester: String?

    public init(displayPhoneNumber: String? = nil, event: SecurityEventKind? = nil, requester: String? = nil) {
        self.displayPhoneNumber = displayPhoneNumber
        self.event = event
        self.requester = requester
    }

    enum CodingKeys: String, CodingKey {
        case displayPhoneNumber = "display_phone_number"
        case event
        case requester
    }
}

/// Change of a two-step verification PIN.
/// Other values are accepted, too.
public struct SecurityEventKind: Choice {
    /// PIN created or changed.
    public static let pinChanged = SecurityEventKind(rawValue: "PIN_CHANGED")
    /// Request to turn off two-step verification.
    public static let pinResetRequest = SecurityEventKind(rawValue: "PIN_RESET_REQUEST")
    /// Two-step verification turned off.
    public static let pinRequestSuccess = SecurityEventKind(rawValue: "PIN_REQUEST_SUCCESS")
    /// Two-step verification turned off. Alternative spelling of `PIN_REQUEST_SUCCESS`.
    public static let pinResetSuccess = SecurityEventKind(rawValue: "PIN_RESET_SUCCESS")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Change of a template's status: approved, rejected, paused, disabled, deleted and others.
public struct MessageTemplateStatusUpdate: Codable, Hashable, Sendable {
    /// New status of the template.
    public var event: TemplateEventKind?
    /// ID of the template.
    public var messageTemplateId: String?
    /// Name of the template.
    public var messageTemplateName: String?
    /// Language of the template, as `en_US` or `en-US`.
    public var messageTemplateLanguage: String?
    /// Category of the template.
    public var messageTemplateCategory: TemplateCategory?
    /// Reason for a rejection.
    public var reason: TemplateRejectionReason?
    /// Date when the template was disabled.
    public var disableInfo: TemplateDisabling?
    /// Reason for a pause or lock, or its end.
    public var otherInfo: TemplatePause?
    /// Explanation of a rejection.
    public var rejectionInfo: TemplateRejection?

    public init(
        event: TemplateEventKind? = nil,
        messageTemplateId: String? = nil,
        messageTemplateName: String? = nil,
        messageTemplateLanguage: String? = nil,
        messageTemplateCategory: TemplateCategory? = nil,
        reason: TemplateRejectionReason? = nil,
        disableInfo: TemplateDisabling? = nil,
        otherInfo: TemplatePause? = nil,
        rejectionInfo: TemplateRejection? = nil
    ) {
        self.event = event
        self.messageTemplateId = messageTemplateId
        self.messageTemplateName = messageTemplateName
        self.messageTemplateLanguage = messageTemplateLanguage
        self.messageTemplateCategory = messageTemplateCategory
        self.reason = reason
        self.disableInfo = disableInfo
        self.otherInfo = otherInfo
        self.rejectionInfo = rejectionInfo
    }

    enum CodingKeys: String, CodingKey {
        case event
        case messageTemplateId = "message_template_id"
        case messageTemplateName = "message_template_name"
        case messageTemplateLanguage = "message_template_language"
        case messageTemplateCategory = "message_template_category"
        case reason
        case disableInfo = "disable_info"
        case otherInfo = "other_info"
        case rejectionInfo = "rejection_info"
    }
}

/// Status of a template in a status update.
/// Other values are accepted, too.
public struct TemplateEventKind: Choice {
    /// Approved: can be sent.
    public static let approved = TemplateEventKind(rawValue: "APPROVED")
    /// Archived by the business.
    public static let archived = TemplateEventKind(rawValue: "ARCHIVED")
    /// Restored from the archive.
    public static let unarchived = TemplateEventKind(rawValue: "UNARCHIVED")
    /// Deleted by the business.
    public static let deleted = TemplateEventKind(rawValue: "DELETED")
    /// Disabled because of low quality: can no longer be sent.
    public static let disabled = TemplateEventKind(rawValue: "DISABLED")
    /// Flagged because of low quality: will be disabled.
    public static let flagged = TemplateEventKind(rawValue: "FLAGGED")
    /// In appeal: the rejection is under review.
    public static let inAppeal = TemplateEventKind(rawValue: "IN_APPEAL")
    /// Limit exceeded: the account has the maximum number of templates.
    public static let limitExceeded = TemplateEventKind(rawValue: "LIMIT_EXCEEDED")
    /// Locked: can't be edited.
    public static let locked = TemplateEventKind(rawValue: "LOCKED")
    /// Paused because of low quality: can't be sent for a while.
    public static let paused = TemplateEventKind(rawValue: "PAUSED")
    /// Pending review by the platform.
    public static let pending = TemplateEventKind(rawValue: "PENDING")
    /// Deletion in progress.
    public static let pendingDeletion = TemplateEventKind(rawValue: "PENDING_DELETION")
    /// Reinstated: can be sent again.
    public static let reinstated = TemplateEventKind(rawValue: "REINSTATED")
    /// Rejected by the platform.
    public static let rejected = TemplateEventKind(rawValue: "REJECTED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Reason for the rejection of a template.
/// Other values are accepted, too.
public struct TemplateRejectionReason: Choice {
    /// Content that violates the platform's policies.
    public static let abusiveContent = TemplateRejectionReason(rawValue: "ABUSIVE_CONTENT")
    /// Category not available for the account, in older payloads.
    public static let categoryNotAvailable = TemplateRejectionReason(rawValue: "CATEGORY_NOT_AVAILABLE")
    /// Content that belongs to another category.
    public static let incorrectCategory = TemplateRejectionReason(rawValue: "INCORRECT_CATEGORY")
    /// Invalid format of the template.
    public static let invalidFormat = TemplateRejectionReason(rawValue: "INVALID_FORMAT")
    /// Not rejected, or no reason specified.
    public static let nothing = TemplateRejectionReason(rawValue: "NONE")
    /// Content that is promotional.
    public static let promotional = TemplateRejectionReason(rawValue: "PROMOTIONAL")
    /// Content that is fraudulent.
    public static let scam = TemplateRejectionReason(rawValue: "SCAM")
    /// Content that doesn't match the category.
    public static let tagContentMismatch = TemplateRejectionReason(rawValue: "TAG_CONTENT_MISMATCH")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Date when a template was disabled.
public struct TemplateDisabling: Codable, Hashable, Sendable {
    /// Date in seconds since the Unix epoch; in older payloads a date in English.
    public var disableDate: String?

    public init(disableDate: String? = nil) {
        self.disableDate = disableDate
    }

    enum CodingKeys: String, CodingKey {
        case disableDate = "disable_date"
    }
}

/// Reason for a template's pause or lock, or its end.
public struct TemplatePause: Codable, Hashable, Sendable {
    /// Type of the pause or lock.
    public var title: TemplatePauseTitle?
    /// Description of the reason in one sentence.
    public var description: String?

    public init(title: TemplatePauseTitle? = nil, description: String? = nil) {
        self.title = title
        self.description = description
    }
}

/// Type of a template's pause or lock.
/// Other values are accepted, too.
public struct TemplatePauseTitle: Choice {
    /// First pause because of low quality: 3 hours.
    public static let firstPause = TemplatePauseTitle(rawValue: "FIRST_PAUSE")
    /// Second pause because of low quality: 6 hours.
    public static let secondPause = TemplatePauseTitle(rawValue: "SECOND_PAUSE")
    /// Paused because too many messages were sent.
    public static let rateLimitingPause = TemplatePauseTitle(rawValue: "RATE_LIMITING_PAUSE")
    /// End of the pause.
    public static let unpause = TemplatePauseTitle(rawValue: "UNPAUSE")
    /// Disabled because of low quality for the third time.
    public static let disabled = TemplatePauseTitle(rawValue: "DISABLED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Explanation of a template's rejection.
public struct TemplateRejection: Codable, Hashable, Sendable {
    /// Reason for the rejection, human-readable.
    public var reason: String?
    /// Recommended change, human-readable.
    public var recommendation: String?

    public init(reason: String? = nil, recommendation: String? = nil) {
        self.reason = reason
        self.recommendation = recommendation
    }
}

/// Change of a template's quality score.
public struct MessageTemplateQualityUpdate: Codable, Hashable, Sendable {
    /// ID of the template.
    public var messageTemplateId: String?
    /// Name of the template.
    public var messageTemplateName: String?
    /// Language of the template, as `en_US` or `en-US`.
    public var messageTemplateLanguage: String?
    /// Previous quality score of the template.
    public var previousQualityScore: QualityScore?
    /// New quality score of the template.
    public var newQualityScore: QualityScore?

    public init(
        messageTemplateId: String? = nil,
        messageTemplateName: String? = nil,
        messageTemplateLanguage: String? = nil,
        previousQualityScore: QualityScore? = nil,
        newQualityScore: QualityScore? = nil
    ) {
        self.messageTemplateId = messageTemplateId
        self.messageTemplateName = messageTemplateName
        self.messageTemplateLanguage = messageTemplateLanguage
        self.previousQualityScore = previousQualityScore
        self.newQualityScore = newQualityScore
    }

    enum CodingKeys: String, CodingKey {
        case messageTemplateId = "message_template_id"
        case messageTemplateName = "message_template_name"
        case messageTemplateLanguage = "message_template_language"
        case previousQualityScore = "previous_quality_score"
        case newQualityScore = "new_quality_score"
    }
}

/// New components of a template that was edited.
public struct MessageTemplateComponentsUpdate: Codable, Hashable, Sendable {
    /// Buttons of the template.
    public var messageTemplateButtons: [EditedTemplateButton]
    /// ID of the template.
    public var messageTemplateId: String?
    /// Name of the template.
    public var messageTemplateName: String?
    /// Language of the template, as `en_US` or `en-US`.
    public var messageTemplateLanguage: String?
    /// Text of the header.
    public var messageTemplateTitle: String?
    /// Text of the body.
    public var messageTemplateElement: String?
    /// Text of the footer.
    public var messageTemplateFooter: String?

    public init(
        messageTemplateButtons: [EditedTemplateButton],
        messageTemplateId: String? = nil,
        messageTemplateName: String? = nil,
        messageTemplateLanguage: String? = nil,
        messageTemplateTitle: String? = nil,
        messageTemplateElement: String? = nil,
        messageTemplateFooter: String? = nil
    ) {
        self.messageTemplateButtons = messageTemplateButtons
        self.messageTemplateId = messageTemplateId
        self.messageTemplateName = messageTemplateName
        self.messageTemplateLanguage = messageTemplateLanguage
        self.messageTemplateTitle = messageTemplateTitle
        self.messageTemplateElement = messageTemplateElement
        self.messageTemplateFooter = messageTemplateFooter
    }

    enum CodingKeys: String, CodingKey {
        case messageTemplateButtons = "message_template_buttons"
        case messageTemplateId = "message_template_id"
        case messageTemplateName = "message_template_name"
        case messageTemplateLanguage = "message_template_language"
        case messageTemplateTitle = "message_template_title"
        case messageTemplateElement = "message_template_element"
        case messageTemplateFooter = "message_template_footer"
    }
}

/// Button of a template that was edited.
public struct EditedTemplateButton: Codable, Hashable, Sendable {
    /// Type of the button: `URL`, `PHONE_NUMBER`, `QUICK_REPLY`, `OTP`, `FLOW`, …
    public var messageTemplateButtonType: String?
    /// Text of the button.
    public var messageTemplateButtonText: String?
    /// URL that the button opens.
    public var messageTemplateButtonUrl: String?
    /// Phone number that the button calls.
    public var messageTemplateButtonPhoneNumber: String?

    public init(
        messageTemplateButtonType: String? = nil,
        messageTemplateButtonText: String? = nil,
        messageTemplateButtonUrl: String? = nil,
        messageTemplateButtonPhoneNumber: String? = nil
    ) {
        self.messageTemplateButtonType = messageTemplateButtonType
        self.messageTemplateButtonText = messageTemplateButtonText
        self.messageTemplateButtonUrl = messageTemplateButtonUrl
        self.messageTemplateButtonPhoneNumber = messageTemplateButtonPhoneNumber
    }

    enum CodingKeys: String, CodingKey {
        case messageTemplateButtonType = "message_template_button_type"
        case messageTemplateButtonText = "message_template_button_text"
        case messageTemplateButtonUrl = "message_template_button_url"
        case messageTemplateButtonPhoneNumber = "message_template_button_phone_number"
    }
}

/// Change of a template's category, done or announced 24 hours ahead.
public struct TemplateCategoryUpdate: Codable, Hashable, Sendable {
    /// ID of the template.
    public var messageTemplateId: String?
    /// Name of the template.
    public var messageTemplateName: String?
    /// Language of the template, as `en_US` or `en-US`.
    public var messageTemplateLanguage: String?
    /// Previous category, if the change is done.
    public var previousCategory: TemplateCategory?
    /// Current category of the template.
    public var newCategory: TemplateCategory?
    /// Category after an announced change.
    public var correctCategory: TemplateCategory?
    /// Time of an announced change. Seconds since the Unix epoch.
    public var categoryUpdateTimestamp: String?

    public init(
        messageTemplateId: String? = nil,
        messageTemplateName: String? = nil,
        messageTemplateLanguage: String? = nil,
        previousCategory: TemplateCategory? = nil,
        newCategory: TemplateCategory? = nil,
        correctCategory: TemplateCategory? = nil,
        categoryUpdateTimestamp: String? = nil
    ) {
        self.messageTemplateId = messageTemplateId
        self.messageTemplateName = messageTemplateName
        self.messageTemplateLanguage = messageTemplateLanguage
        self.previousCategory = previousCategory
        self.newCategory = newCategory
        self.correctCategory = correctCategory
        self.categoryUpdateTimestamp = categoryUpdateTimestamp
    }

    enum CodingKeys: String, CodingKey {
        case messageTemplateId = "message_template_id"
        case messageTemplateName = "message_template_name"
        case messageTemplateLanguage = "message_template_language"
        case previousCategory = "previous_category"
        case newCategory = "new_category"
        case correctCategory = "correct_category"
        case categoryUpdateTimestamp = "category_update_timestamp"
    }
}

/// Another category that the platform assigned to a template sent with Direct Send.
public struct TemplateCorrectCategoryDetection: Codable, Hashable, Sendable {
    /// ID of the template.
    public var messageTemplateId: String?
    /// Name of the template.
    public var messageTemplateName: String?
    /// Language of the template, as `en_US` or `en-US`.
    public var messageTemplateLanguage: String?
    /// Category that the template was sent with.
    public var category: TemplateCategory?
    /// Category that the template belongs to.
    public var correctCategory: TemplateCategory?

    public init(
        messageTemplateId: String? = nil,
        messageTemplateName: String? = nil,
        messageTemplateLanguage: String? = nil,
        category: TemplateCategory? = nil,
        correctCategory: TemplateCategory? = nil
    ) {
        self.messageTemplateId = messageTemplateId
        self.messageTemplateName = messageTemplateName
        self.messageTemplateLanguage = messageTemplateLanguage
        self.category = category
        self.correctCategory = correctCategory
    }

    enum CodingKeys: String, CodingKey {
        case messageTemplateId = "message_template_id"
        case messageTemplateName = "message_template_name"
        case messageTemplateLanguage = "message_template_language"
        case category
        case correctCategory = "correct_category"
    }
}

/// Change of a flow's status or health.
public struct FlowUpdate: Codable, Hashable, Sendable {
    /// Errors by type.
    public var errors: [FlowFailure]
    /// Type of the update.
    public var event: FlowEventKind?
    /// ID of the flow.
    public var flowId: String?
    /// Description of the update in one sentence.
    public var message: String?
    /// Warning about a coming restriction and its date.
    public var warning: String?
    /// Previous status of the flow. Absent if the flow is new.
    public var oldStatus: FlowState?
    /// New status of the flow.
    public var newStatus: FlowState?
    /// Share of failed screens or requests, in percent.
    public var errorRate: Double?
    /// Threshold that was crossed: percent or milliseconds.
    public var threshold: Double?
    /// State of the alert.
    public var alertState: FlowAlertState?
    /// Median latency of the endpoint, in milliseconds.
    public var p50Latency: Double?
    /// 90th percentile of the endpoint's latency, in milliseconds.
    public var p90Latency: Double?
    /// Number of measured requests.
    public var requestsCount: Int64?
    /// Availability of the endpoint, in percent.
    public var availability: Double?

    public init(
        errors: [FlowFailure],
        event: FlowEventKind? = nil,
        flowId: String? = nil,
        message: String? = nil,
        warning: String? = nil,
        oldStatus: FlowState? = nil,
        newStatus: FlowState? = nil,
        errorRate: Double? = nil,
        threshold: Double? = nil,
        alertState: FlowAlertState? = nil,
        p50Latency: Double? = nil,
        p90Latency: Double? = nil,
        requestsCount: Int64? = nil,
        availability: Double? = nil
    ) {
        self.errors = errors
        self.event = event
        self.flowId = flowId
        self.message = message
        self.warning = warning
        self.oldStatus = oldStatus
        self.newStatus = newStatus
        self.errorRate = errorRate
        self.threshold = threshold
        self.alertState = alertState
        self.p50Latency = p50Latency
        self.p90Latency = p90Latency
        self.requestsCount = requestsCount
        self.availability = availability
    }

    enum CodingKeys: String, CodingKey {
        case errors
        case event
        case flowId = "flow_id"
        case message
        case warning
        case oldStatus = "old_status"
        case newStatus = "new_status"
        case errorRate = "error_rate"
        case threshold
        case alertState = "alert_state"
        case p50Latency = "p50_latency"
        case p90Latency = "p90_latency"
        case requestsCount = "requests_count"
        case availability
    }
}

/// Type of a flow update.
/// Other values are accepted, too.
public struct FlowEventKind: Choice {
    /// Status change, or a new flow.
    public static let flowStatusChange = FlowEventKind(rawValue: "FLOW_STATUS_CHANGE")
    /// Error rate of screens crossed 5, 10 or 50 percent within 60 minutes.
    public static let clientErrorRate = FlowEventKind(rawValue: "CLIENT_ERROR_RATE")
    /// Error rate of endpoint requests crossed 5, 10 or 50 percent within 30 minutes.
    public static let endpointErrorRate = FlowEventKind(rawValue: "ENDPOINT_ERROR_RATE")
    /// Latency of the endpoint (90th percentile) crossed 1, 5 or 7 s within 30 minutes.
    public static let endpointLatency = FlowEventKind(rawValue: "ENDPOINT_LATENCY")
    /// Availability of the endpoint crossed 90 percent within 10 minutes.
    public static let endpointAvailability = FlowEventKind(rawValue: "ENDPOINT_AVAILABILITY")
    /// Upcoming expiration of the flow's version.
    public static let flowVersionExpiryWarning = FlowEventKind(rawValue: "FLOW_VERSION_EXPIRY_WARNING")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Status of a flow.
/// Other values are accepted, too.
public struct FlowState: Choice {
    /// Draft: available for tests.
    public static let draft = FlowState(rawValue: "DRAFT")
    /// Published: can be sent.
    public static let published = FlowState(rawValue: "PUBLISHED")
    /// Deprecated: can no longer be sent or opened.
    public static let deprecated = FlowState(rawValue: "DEPRECATED")
    /// Blocked because of errors: can't be sent or opened.
    public static let blocked = FlowState(rawValue: "BLOCKED")
    /// Throttled because of errors: at most 10 sends per hour.
    public static let throttled = FlowState(rawValue: "THROTTLED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// State of a flow alert.
/// Other values are accepted, too.
public struct FlowAlertState: Choice {
    /// Activated: the alert is active.
    public static let activated = FlowAlertState(rawValue: "ACTIVATED")
    /// Deactivated: the alert has ended.
    public static let deactivated = FlowAlertState(rawValue: "DEACTIVATED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Errors of one type in a flow.
public struct FlowFailure: Codable, Hashable, Sendable {
    /// Type of the error: `TIMEOUT`, `INVALID_SCREEN_TRANSITION`, `PUBLIC_KEY_MISSING`, …
    public var errorType: String?
    /// Share of this error among all errors, in percent.
    public var errorRate: Double?
    /// Number of errors of this type.
    public var errorCount: Int64?

    public init(errorType: String? = nil, errorRate: Double? = nil, errorCount: Int64? = nil) {
        self.errorType = errorType
        self.errorRate = errorRate
        self.errorCount = errorCount
    }

    enum CodingKeys: String, CodingKey {
        case errorType = "error_type"
        case errorRate = "error_rate"
        case errorCount = "error_count"
    }
}

/// Change of a multi-partner solution. The event's `entry_id` is the ID of a business portfolio.
public struct PartnerSolutionUpdate: Codable, Hashable, Sendable {
    /// Type of the change.
    public var event: PartnerSolutionEventKind?
    /// ID of the solution.
    public var solutionId: String?
    /// Status of the solution.
    public var solutionStatus: PartnerSolutionStatus?

    public init(
        event: PartnerSolutionEventKind? = nil,
        solutionId: String? = nil,
        solutionStatus: PartnerSolutionStatus? = nil
    ) {
        self.event = event
        self.solutionId = solutionId
        self.solutionStatus = solutionStatus
    }

    enum CodingKeys: String, CodingKey {
        case event
        case solutionId = "solution_id"
        case solutionStatus = "solution_status"
    }
}

/// Type of a change of a multi-partner solution.
/// Other values are accepted, too.
public struct PartnerSolutionEventKind: Choice {
    /// Creation of the solution.
    public static let solutionCreated = PartnerSolutionEventKind(rawValue: "SOLUTION_CREATED")
    /// Update of the solution.
    public static let solutionUpdated = PartnerSolutionEventKind(rawValue: "SOLUTION_UPDATED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Status of a multi-partner solution.
/// Other values are accepted, too.
public struct PartnerSolutionStatus: Choice {
    /// Active: ready for use.
    public static let active = PartnerSolutionStatus(rawValue: "ACTIVE")
    /// Deactivated: can no longer be used.
    public static let deactivated = PartnerSolutionStatus(rawValue: "DEACTIVATED")
    /// Draft: the invitation isn't sent yet.
    public static let draft = PartnerSolutionStatus(rawValue: "DRAFT")
    /// Initiated: the partner is invited.
    public static let initiated = PartnerSolutionStatus(rawValue: "INITIATED")
    /// Pending deactivation: a request is open.
    public static let pendingDeactivation = PartnerSolutionStatus(rawValue: "PENDING_DEACTIVATION")
    /// Rejected by the partner.
    public static let rejected = PartnerSolutionStatus(rawValue: "REJECTED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Creation or change of a payment configuration.
public struct PaymentConfigurationUpdate: Codable, Hashable, Sendable {
    /// Name of the payment configuration.
    public var configurationName: String?
    /// Payment provider: `billdesk`, `payu`, `razorpay` or `zaakpay`.
    public var providerName: String?
    /// Merchant account ID at the payment provider.
    public var providerMid: String?
    /// Status of the payment configuration.
    public var status: PaymentConfigurationStatus?
    /// Time when the payment configuration was created. Seconds since the Unix epoch.
    public var createdTimestamp: String?
    /// Time when the payment configuration was last changed. Seconds since the Unix epoch.
    public var updatedTimestamp: String?

    public init(
        configurationName: String? = nil,
        providerName: String? = nil,
        providerMid: String? = nil,
        status: PaymentConfigurationStatus? = nil,
        createdTimestamp: String? = nil,
        updatedTimestamp: String? = nil
    ) {
        self.configurationName = configurationName
        self.providerName = providerName
        self.providerMid = providerMid
        self.status = status
        self.createdTimestamp = createdTimestamp
        self.updatedTimestamp = updatedTimestamp
    }

    enum CodingKeys: String, CodingKey {
        case configurationName = "configuration_name"
        case providerName = "provider_name"
        case providerMid = "provider_mid"
        case status
        case createdTimestamp = "created_timestamp"
        case updatedTimestamp = "updated_timestamp"
    }
}

/// Status of a payment configuration.
/// Other values are accepted, too.
public struct PaymentConfigurationStatus: Choice {
    /// Active: ready for use.
    public static let active = PaymentConfigurationStatus(rawValue: "Active")
    /// Not yet connected with the provider account.
    public static let needsConnecting = PaymentConfigurationStatus(rawValue: "Needs Connecting")
    /// Connected, but not yet tested.
    public static let needsTesting = PaymentConfigurationStatus(rawValue: "Needs Testing")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A lead or a purchase that the platform detected in a chat. Not available in the European Union, the United Kingdom
/// and Japan.
public struct AutomaticEvent: Codable, Hashable, Sendable {
    /// ID of the message (`wamid.…`).
    public var id: String?
    /// Type of the detected event.
    public var eventName: AutomaticEventName?
    /// Time of the event. Seconds since the Unix epoch.
    public var timestamp: String?
    /// Click ID of the ad that started the conversation.
    public var ctwaClid: String?
    /// Amount of the purchase.
    public var customData: PurchaseData?

    public init(
        id: String? = nil,
        eventName: AutomaticEventName? = nil,
        timestamp: String? = nil,
        ctwaClid: String? = nil,
        customData: PurchaseData? = nil
    ) {
        self.id = id
        self.eventName = eventName
        self.timestamp = timestamp
        self.ctwaClid = ctwaClid
        self.customData = customData
    }

    enum CodingKeys: String, CodingKey {
        case id
        case eventName = "event_name"
        case timestamp
        case ctwaClid = "ctwa_clid"
        case customData = "custom_data"
    }
}

/// Type of an event detected in a chat.
/// Other values are accepted, too.
public struct AutomaticEventName: Choice {
    /// A submitted lead.
    public static let leadSubmitted = AutomaticEventName(rawValue: "LeadSubmitted")
    /// A completed purchase.
    public static let purchase = AutomaticEventName(rawValue: "Purchase")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Amount of a purchase.
public struct PurchaseData: Codable, Hashable, Sendable {
    /// Currency, as an ISO 4217 code.
    public var currency: String?
    /// Amount in the currency's main unit.
    public var value: Double?

    public init(currency: String? = nil, value: Double? = nil) {
        self.currency = currency
        self.value = value
    }
}

/// Tracking event of a marketing message.
public struct TrackingEvent: Codable, Hashable, Sendable {
    /// Type of the event, such as `sent`.
    public var eventName: String?
    /// Time of the event. Seconds since the Unix epoch.
    public var timestamp: String?
    /// Identifiers of the message.
    public var trackingData: TrackingData?

    public init(eventName: String? = nil, timestamp: String? = nil, trackingData: TrackingData? = nil) {
        self.eventName = eventName
        self.timestamp = timestamp
        self.trackingData = trackingData
    }

    enum CodingKeys: String, CodingKey {
        case eventName = "event_name"
        case timestamp
        case trackingData = "tracking_data"
    }
}

/// Identifiers of a tracked marketing message.
public struct TrackingData: Codable, Hashable, Sendable {
    /// ID of the click.
    public var clickId: String?
    /// Tracking token of the message.
    public var trackingToken: String?

    public init(clickId: String? = nil, trackingToken: String? = nil) {
        self.clickId = clickId
        self.trackingToken = trackingToken
    }

    enum CodingKeys: String, CodingKey {
        case clickId = "click_id"
        case trackingToken = "tracking_token"
    }
}

/// A payload that is not valid JSON, encoded in Base64.
public struct Undecoded: Codable, Hashable, Sendable {
    /// Bytes of the payload, encoded in Base64.
    public var base64: String

    public init(base64: String) {
        self.base64 = base64
    }
}
