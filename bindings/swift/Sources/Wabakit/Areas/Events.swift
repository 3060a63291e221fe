// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

extension Event {
    /// The data of an event.
    public enum View: Hashable, Sendable {
        /// A message that somebody wrote to the number.
        case message(InboundMessage)
        /// What became of a message that you sent. Statuses come in any order, and more than once.
        case status(Status)
        /// Something that went wrong, as webhooks tell it.
        case error(WebhookError)
        /// Somebody did something with a marketing message.
        case userAction(UserAction)
        /// Somebody wants marketing messages, or no more of them.
        case userPreference(UserPreference)
        /// Somebody has another user id. Since August 2026 the platform tells it in a `system` message.
        case userIdUpdate(UserIdUpdate)
        /// A message that was sent with the WhatsApp Business app, or by another app.
        case messageEcho(MessageEcho)
        /// A piece of the chats that the WhatsApp Business app had before.
        case history(HistoryChunk)
        /// A message of the history, or the file that belongs to one. Of type `media_placeholder` it has a file, which comes in an event of its own with the same id.
        case historyMessage(HistoryMessage)
        /// A person came into the WhatsApp Business app's contacts, or left them.
        case stateSync(StateSync)
        /// A conversation has another owner.
        case messagingHandover(MessagingHandover)
        /// What happens in conversations that another app owns. Don't answer it: that takes the conversation.
        case standby(Standby)
        /// A call begins or ends.
        case call(CallUpdate)
        /// What becomes of a call that you began.
        case callStatus(CallStatus)
        /// A group was made or deleted, or couldn't be.
        case groupLifecycleUpdate(GroupLifecycleUpdate)
        /// People joined a group, left it, or want to join.
        case groupParticipantsUpdate(GroupParticipantsUpdate)
        /// A group's subject, description or picture changed, or couldn't be.
        case groupSettingsUpdate(GroupSettingsUpdate)
        /// A group was suspended, or is no longer.
        case groupStatusUpdate(GroupStatusUpdate)
        /// Something happened to the account. Of partners' accounts the event's `entry_id` is a business portfolio.
        case accountUpdate(AccountUpdate)
        /// Something about the account or a number that you should know.
        case accountAlert(AccountAlert)
        /// The account was reviewed.
        case accountReviewUpdate(AccountReviewUpdate)
        /// A number's settings changed, by you too.
        case accountSettingsUpdate(AccountSettingsUpdate)
        /// How much the business may do changed.
        case businessCapabilityUpdate(BusinessCapabilityUpdate)
        /// The number's username changed.
        case businessUsernameUpdate(BusinessUsernameUpdate)
        /// A display name was reviewed.
        case phoneNumberNameUpdate(PhoneNumberNameUpdate)
        /// How much a number can send changed.
        case phoneNumberQualityUpdate(PhoneNumberQualityUpdate)
        /// Somebody changed a number's PIN, or wants to.
        case security(SecurityUpdate)
        /// A template was reviewed, paused, disabled or deleted.
        case messageTemplateStatusUpdate(MessageTemplateStatusUpdate)
        /// How people rate a template changed.
        case messageTemplateQualityUpdate(MessageTemplateQualityUpdate)
        /// A template was edited. This is what it says now.
        case messageTemplateComponentsUpdate(MessageTemplateComponentsUpdate)
        /// A template has another category, or will have in 24 hours.
        case templateCategoryUpdate(TemplateCategoryUpdate)
        /// A template that was sent directly belongs in another category.
        case templateCorrectCategoryDetection(TemplateCorrectCategoryDetection)
        /// A flow's state or health changed.
        case flow(FlowUpdate)
        /// A solution that several partners share changed. The event's `entry_id` is a business portfolio.
        case partnerSolution(PartnerSolutionUpdate)
        /// A way to be paid was set up or changed.
        case paymentConfigurationUpdate(PaymentConfigurationUpdate)
        /// The platform took what somebody wrote for a lead or a purchase.
        case automaticEvent(AutomaticEvent)
        /// What became of a marketing message, to be counted.
        case trackingEvent(TrackingEvent)
        /// An item that this version doesn't know, or whose shape it doesn't recognize: see ``Event/raw``.
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

/// A message that somebody wrote to the number.
public struct InboundMessage: Codable, Hashable, Sendable {
    /// Its id (`wamid.…`): answer, react to it or mark it as read by this.
    public var id: String
    /// When it was written.
    public var timestamp: String
    /// Why there is no content: `unsupported` messages, and files that are too large.
    public var errors: [WebhookError]
    /// Who wrote it, by phone number; not there if they hide it behind a user name.
    public var from: String?
    /// Who wrote it, by business-scoped user id.
    public var fromUserId: String?
    /// Who wrote it, by the user id that linked portfolios share.
    public var fromParentUserId: String?
    /// The group that it was written in.
    public var groupId: String?
    /// The message that it answers, or how it was forwarded.
    public var context: MessageContext?
    /// The ad or post that brought them here.
    public var referral: Referral?
    /// Whether they are who they were, where the number checks identities.
    public var identity: IdentityState?
    /// Type of the content.
    public var type: String?
    /// Text.
    public var text: InboundText?
    /// A picture.
    public var image: InboundImage?
    /// A video.
    public var video: InboundVideo?
    /// Sound, or a voice message.
    public var audio: InboundAudio?
    /// A voice message, as the platform called it before.
    public var voice: InboundAudio?
    /// A document.
    public var document: InboundDocument?
    /// A sticker.
    public var sticker: InboundSticker?
    /// A place.
    public var location: InboundLocation?
    /// People's contact details.
    public var contacts: [InboundContact]?
    /// The answer to buttons, a list, a flow or another question.
    public var interactive: InteractiveReply?
    /// A quick reply of a template that was tapped.
    public var button: InboundButton?
    /// Products of your catalog that they want.
    public var order: InboundOrder?
    /// An emoji on a message, or its removal.
    public var reaction: InboundReaction?
    /// What the platform says about a person. It opens no customer service window.
    public var system: SystemMessage?
    /// Another wording of an earlier message. Only numbers that the WhatsApp Business app has too get these.
    public var edit: InboundEdit?
    /// An earlier message was taken back. Only numbers that the WhatsApp Business app has too get these.
    public var revoke: InboundRevocation?
    /// Something that the platform doesn't hand on, and since 2026 what it was.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
        timestamp = try keys.arrived(.timestamp)
        errors = try keys.arrived(.errors)
        from = try keys.arrivedIfPresent(.from)
        fromUserId = try keys.arrivedIfPresent(.fromUserId)
        fromParentUserId = try keys.arrivedIfPresent(.fromParentUserId)
        groupId = try keys.arrivedIfPresent(.groupId)
        context = try keys.arrivedIfPresent(.context)
        referral = try keys.arrivedIfPresent(.referral)
        identity = try keys.arrivedIfPresent(.identity)
        type = try keys.arrivedIfPresent(.type)
        text = try keys.arrivedIfPresent(.text)
        image = try keys.arrivedIfPresent(.image)
        video = try keys.arrivedIfPresent(.video)
        audio = try keys.arrivedIfPresent(.audio)
        voice = try keys.arrivedIfPresent(.voice)
        document = try keys.arrivedIfPresent(.document)
        sticker = try keys.arrivedIfPresent(.sticker)
        location = try keys.arrivedIfPresent(.location)
        contacts = try keys.arrivedIfPresent(.contacts)
        interactive = try keys.arrivedIfPresent(.interactive)
        button = try keys.arrivedIfPresent(.button)
        order = try keys.arrivedIfPresent(.order)
        reaction = try keys.arrivedIfPresent(.reaction)
        system = try keys.arrivedIfPresent(.system)
        edit = try keys.arrivedIfPresent(.edit)
        revoke = try keys.arrivedIfPresent(.revoke)
        unsupported = try keys.arrivedIfPresent(.unsupported)
    }
}

/// The message that another one answers, or how it was forwarded.
public struct MessageContext: Codable, Hashable, Sendable {
    /// Who wrote the message that is answered.
    public var from: String?
    /// The message that is answered.
    public var id: String?
    /// The product that they ask about.
    public var referredProduct: ReferredProduct?
    /// It was forwarded up to five times.
    public var forwarded: Bool?
    /// It was forwarded more than five times.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        from = try keys.arrivedIfPresent(.from)
        id = try keys.arrivedIfPresent(.id)
        referredProduct = try keys.arrivedIfPresent(.referredProduct)
        forwarded = try keys.arrivedIfPresent(.forwarded)
        frequentlyForwarded = try keys.arrivedIfPresent(.frequentlyForwarded)
    }
}

/// A product that somebody asks about.
public struct ReferredProduct: Codable, Hashable, Sendable {
    /// The catalog that has it.
    public var catalogId: String?
    /// Your own id of it.
    public var productRetailerId: String?

    public init(catalogId: String? = nil, productRetailerId: String? = nil) {
        self.catalogId = catalogId
        self.productRetailerId = productRetailerId
    }

    enum CodingKeys: String, CodingKey {
        case catalogId = "catalog_id"
        case productRetailerId = "product_retailer_id"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        catalogId = try keys.arrivedIfPresent(.catalogId)
        productRetailerId = try keys.arrivedIfPresent(.productRetailerId)
    }
}

/// An ad or post that brought somebody here. It comes with the first message.
public struct Referral: Codable, Hashable, Sendable {
    /// A link to it.
    public var sourceUrl: String?
    /// Its id.
    public var sourceId: String?
    /// Which of them it is.
    public var sourceType: ReferralSource?
    /// Its headline.
    public var headline: String?
    /// Its text.
    public var body: String?
    /// What it shows: `image` or `video`.
    public var mediaType: String?
    /// Its picture.
    public var imageUrl: String?
    /// Its video.
    public var videoUrl: String?
    /// A small picture of the video.
    public var thumbnailUrl: String?
    /// The click's id, to tell Meta what came of it. Not there for ads in WhatsApp's own status.
    public var ctwaClid: String?
    /// What they were greeted with.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        sourceUrl = try keys.arrivedIfPresent(.sourceUrl)
        sourceId = try keys.arrivedIfPresent(.sourceId)
        sourceType = try keys.arrivedIfPresent(.sourceType)
        headline = try keys.arrivedIfPresent(.headline)
        body = try keys.arrivedIfPresent(.body)
        mediaType = try keys.arrivedIfPresent(.mediaType)
        imageUrl = try keys.arrivedIfPresent(.imageUrl)
        videoUrl = try keys.arrivedIfPresent(.videoUrl)
        thumbnailUrl = try keys.arrivedIfPresent(.thumbnailUrl)
        ctwaClid = try keys.arrivedIfPresent(.ctwaClid)
        welcomeMessage = try keys.arrivedIfPresent(.welcomeMessage)
    }
}

/// Where somebody comes from.
/// Other values are accepted, too.
public struct ReferralSource: Choice {
    /// An ad.
    public static let ad = ReferralSource(rawValue: "ad")
    /// A post.
    public static let post = ReferralSource(rawValue: "post")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// What somebody was greeted with who came from an ad.
public struct WelcomeMessage: Codable, Hashable, Sendable {
    /// The text.
    public var text: String?

    public init(text: String? = nil) {
        self.text = text
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        text = try keys.arrivedIfPresent(.text)
    }
}

/// Whether a person is who they were.
public struct IdentityState: Codable, Hashable, Sendable {
    /// Whether you said that you know.
    public var acknowledged: Bool?
    /// Since when they are who they are.
    public var createdTimestamp: String?
    /// The hash of their identity.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        acknowledged = try keys.arrivedIfPresent(.acknowledged)
        createdTimestamp = try keys.arrivedIfPresent(.createdTimestamp)
        hash = try keys.arrivedIfPresent(.hash)
    }
}

/// Something that went wrong, as webhooks tell it.
public struct WebhookError: Codable, Hashable, Sendable {
    /// The code: the same as in errors of calls.
    public var code: Int64
    /// A title, for people.
    public var title: String?
    /// The title again.
    public var message: String?
    /// More of it.
    public var errorData: ProblemData?
    /// The platform's page about it.
    public var href: String?

    public init(
        code: Int64,
        title: String? = nil,
        message: String? = nil,
        errorData: ProblemData? = nil,
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        code = try keys.arrived(.code)
        title = try keys.arrivedIfPresent(.title)
        message = try keys.arrivedIfPresent(.message)
        errorData = try keys.arrivedIfPresent(.errorData)
        href = try keys.arrivedIfPresent(.href)
    }
}

/// More about something that went wrong.
public struct ProblemData: Codable, Hashable, Sendable {
    /// The most specific reason, for people.
    public var details: String?

    public init(details: String? = nil) {
        self.details = details
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        details = try keys.arrivedIfPresent(.details)
    }
}

/// Text that somebody wrote.
public struct InboundText: Codable, Hashable, Sendable {
    /// The text.
    public var body: String

    public init(body: String) {
        self.body = body
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        body = try keys.arrived(.body)
    }
}

/// A picture that somebody sent.
public struct InboundImage: Codable, Hashable, Sendable {
    /// Its id, for seven days.
    public var id: String
    /// Its MIME type.
    public var mimeType: String?
    /// Its SHA-256, in Base64.
    public var sha256: String?
    /// Where to download it, for five minutes, with your token.
    public var url: String?
    /// Text below it.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
        mimeType = try keys.arrivedIfPresent(.mimeType)
        sha256 = try keys.arrivedIfPresent(.sha256)
        url = try keys.arrivedIfPresent(.url)
        caption = try keys.arrivedIfPresent(.caption)
    }
}

/// A video that somebody sent.
public struct InboundVideo: Codable, Hashable, Sendable {
    /// Its id, for seven days.
    public var id: String
    /// Its MIME type.
    public var mimeType: String?
    /// Its SHA-256, in Base64.
    public var sha256: String?
    /// Where to download it, for five minutes, with your token.
    public var url: String?
    /// Text below it.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
        mimeType = try keys.arrivedIfPresent(.mimeType)
        sha256 = try keys.arrivedIfPresent(.sha256)
        url = try keys.arrivedIfPresent(.url)
        caption = try keys.arrivedIfPresent(.caption)
    }
}

/// Sound that somebody sent.
public struct InboundAudio: Codable, Hashable, Sendable {
    /// Its id, for seven days.
    public var id: String
    /// Its MIME type.
    public var mimeType: String?
    /// Its SHA-256, in Base64.
    public var sha256: String?
    /// Where to download it, for five minutes, with your token.
    public var url: String?
    /// Whether they spoke it into the phone. Messages on your voicemail come so too.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
        mimeType = try keys.arrivedIfPresent(.mimeType)
        sha256 = try keys.arrivedIfPresent(.sha256)
        url = try keys.arrivedIfPresent(.url)
        voice = try keys.arrivedIfPresent(.voice)
    }
}

/// A document that somebody sent.
public struct InboundDocument: Codable, Hashable, Sendable {
    /// Its id, for seven days.
    public var id: String
    /// Its MIME type.
    public var mimeType: String?
    /// Its SHA-256, in Base64.
    public var sha256: String?
    /// Where to download it, for five minutes, with your token.
    public var url: String?
    /// Its name.
    public var filename: String?
    /// Text below it.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
        mimeType = try keys.arrivedIfPresent(.mimeType)
        sha256 = try keys.arrivedIfPresent(.sha256)
        url = try keys.arrivedIfPresent(.url)
        filename = try keys.arrivedIfPresent(.filename)
        caption = try keys.arrivedIfPresent(.caption)
    }
}

/// A sticker that somebody sent.
public struct InboundSticker: Codable, Hashable, Sendable {
    /// Its id, for seven days.
    public var id: String
    /// Its MIME type.
    public var mimeType: String?
    /// Its SHA-256, in Base64.
    public var sha256: String?
    /// Where to download it, for five minutes, with your token.
    public var url: String?
    /// Whether it moves.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
        mimeType = try keys.arrivedIfPresent(.mimeType)
        sha256 = try keys.arrivedIfPresent(.sha256)
        url = try keys.arrivedIfPresent(.url)
        animated = try keys.arrivedIfPresent(.animated)
    }
}

/// A place that somebody sent.
public struct InboundLocation: Codable, Hashable, Sendable {
    /// Degrees north.
    public var latitude: Double
    /// Degrees east.
    public var longitude: Double
    /// Its name.
    public var name: String?
    /// Its address.
    public var address: String?
    /// Its website.
    public var url: String?

    public init(latitude: Double, longitude: Double, name: String? = nil, address: String? = nil, url: String? = nil) {
        self.latitude = latitude
        self.longitude = longitude
        self.name = name
        self.address = address
        self.url = url
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        latitude = try keys.arrived(.latitude)
        longitude = try keys.arrived(.longitude)
        name = try keys.arrivedIfPresent(.name)
        address = try keys.arrivedIfPresent(.address)
        url = try keys.arrivedIfPresent(.url)
    }
}

/// Contact details that somebody shared.
public struct InboundContact: Codable, Hashable, Sendable {
    /// Phone numbers.
    public var phones: [InboundContactPhone]
    /// Email addresses.
    public var emails: [InboundContactEmail]
    /// Websites.
    public var urls: [InboundContactUrl]
    /// Postal addresses.
    public var addresses: [InboundContactAddress]
    /// The name.
    public var name: InboundContactName?
    /// Where they work.
    public var org: InboundContactOrg?
    /// The birthday: `YYYY-MM-DD`.
    public var birthday: String?
    /// All of it as a vCard.
    public var vcard: String?
    /// Why they shared it: `contact_request` if you asked for their number, else `other`.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        phones = try keys.arrived(.phones)
        emails = try keys.arrived(.emails)
        urls = try keys.arrived(.urls)
        addresses = try keys.arrived(.addresses)
        name = try keys.arrivedIfPresent(.name)
        org = try keys.arrivedIfPresent(.org)
        birthday = try keys.arrivedIfPresent(.birthday)
        vcard = try keys.arrivedIfPresent(.vcard)
        origin = try keys.arrivedIfPresent(.origin)
    }
}

/// A name in shared contact details.
public struct InboundContactName: Codable, Hashable, Sendable {
    /// All of it.
    public var formattedName: String?
    /// The first name.
    public var firstName: String?
    /// The last name.
    public var lastName: String?
    /// The names between.
    public var middleName: String?
    /// What stands before it: `Dr.`
    public var prefix: String?
    /// What stands behind it: `Jr.`
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        formattedName = try keys.arrivedIfPresent(.formattedName)
        firstName = try keys.arrivedIfPresent(.firstName)
        lastName = try keys.arrivedIfPresent(.lastName)
        middleName = try keys.arrivedIfPresent(.middleName)
        prefix = try keys.arrivedIfPresent(.prefix)
        suffix = try keys.arrivedIfPresent(.suffix)
    }
}

/// A phone number in shared contact details.
public struct InboundContactPhone: Codable, Hashable, Sendable {
    /// The number.
    public var phone: String?
    /// Its WhatsApp id, if it has one.
    public var waId: String?
    /// What it is for: `MOBILE`, `HOME`, …
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        phone = try keys.arrivedIfPresent(.phone)
        waId = try keys.arrivedIfPresent(.waId)
        type = try keys.arrivedIfPresent(.type)
    }
}

/// An email address in shared contact details.
public struct InboundContactEmail: Codable, Hashable, Sendable {
    /// The address.
    public var email: String?
    /// What it is for: `WORK`, `HOME`, …
    public var type: String?

    public init(email: String? = nil, type: String? = nil) {
        self.email = email
        self.type = type
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        email = try keys.arrivedIfPresent(.email)
        type = try keys.arrivedIfPresent(.type)
    }
}

/// A website in shared contact details.
public struct InboundContactUrl: Codable, Hashable, Sendable {
    /// The link.
    public var url: String?
    /// What it is for: `WORK`, `HOME`, …
    public var type: String?

    public init(url: String? = nil, type: String? = nil) {
        self.url = url
        self.type = type
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        url = try keys.arrivedIfPresent(.url)
        type = try keys.arrivedIfPresent(.type)
    }
}

/// A postal address in shared contact details.
public struct InboundContactAddress: Codable, Hashable, Sendable {
    /// The street and the number.
    public var street: String?
    /// The city.
    public var city: String?
    /// The state.
    public var state: String?
    /// The postal code.
    public var zip: String?
    /// The country's name.
    public var country: String?
    /// The country's code, of two letters.
    public var countryCode: String?
    /// What it is for: `WORK`, `HOME`, …
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        street = try keys.arrivedIfPresent(.street)
        city = try keys.arrivedIfPresent(.city)
        state = try keys.arrivedIfPresent(.state)
        zip = try keys.arrivedIfPresent(.zip)
        country = try keys.arrivedIfPresent(.country)
        countryCode = try keys.arrivedIfPresent(.countryCode)
        type = try keys.arrivedIfPresent(.type)
    }
}

/// Where somebody works, in shared contact details.
public struct InboundContactOrg: Codable, Hashable, Sendable {
    /// The company.
    public var company: String?
    /// The department.
    public var department: String?
    /// What they are there.
    public var title: String?

    public init(company: String? = nil, department: String? = nil, title: String? = nil) {
        self.company = company
        self.department = department
        self.title = title
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        company = try keys.arrivedIfPresent(.company)
        department = try keys.arrivedIfPresent(.department)
        title = try keys.arrivedIfPresent(.title)
    }
}

/// What somebody chose or filled in.
public struct InteractiveReply: Codable, Hashable, Sendable {
    /// Type of the content.
    public var type: String?
    /// A button.
    public var buttonReply: ButtonReply?
    /// A row of a list.
    public var listReply: ListReply?
    /// A flow or an address that was filled in.
    public var nfmReply: FlowReply?
    /// Whether you may call.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        type = try keys.arrivedIfPresent(.type)
        buttonReply = try keys.arrivedIfPresent(.buttonReply)
        listReply = try keys.arrivedIfPresent(.listReply)
        nfmReply = try keys.arrivedIfPresent(.nfmReply)
        callPermissionReply = try keys.arrivedIfPresent(.callPermissionReply)
    }
}

/// A button that somebody chose.
public struct ButtonReply: Codable, Hashable, Sendable {
    /// Its id, as you sent it.
    public var id: String
    /// What it said.
    public var title: String?

    public init(id: String, title: String? = nil) {
        self.id = id
        self.title = title
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
        title = try keys.arrivedIfPresent(.title)
    }
}

/// A row of a list that somebody chose.
public struct ListReply: Codable, Hashable, Sendable {
    /// Its id, as you sent it.
    public var id: String
    /// What it said.
    public var title: String?
    /// The small text below.
    public var description: String?

    public init(id: String, title: String? = nil, description: String? = nil) {
        self.id = id
        self.title = title
        self.description = description
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
        title = try keys.arrivedIfPresent(.title)
        description = try keys.arrivedIfPresent(.description)
    }
}

/// A flow or an address that somebody filled in.
public struct FlowReply: Codable, Hashable, Sendable {
    /// Which: `flow` or `address_message`.
    public var name: String?
    /// What they see of it.
    public var body: String?
    /// What they filled in: an object in JSON, of your own keys for a flow, of `values` and `saved_address_id` for an
    /// address.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        name = try keys.arrivedIfPresent(.name)
        body = try keys.arrivedIfPresent(.body)
        responseJson = try keys.arrivedIfPresent(.responseJson)
    }
}

/// Whether somebody lets you call.
public struct CallPermissionReply: Codable, Hashable, Sendable {
    /// Whether they do.
    public var response: CallPermissionAnswer?
    /// Whether for good.
    public var isPermanent: Bool?
    /// Until when, if not for good.
    public var expirationTimestamp: String?
    /// Who said so.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        response = try keys.arrivedIfPresent(.response)
        isPermanent = try keys.arrivedIfPresent(.isPermanent)
        expirationTimestamp = try keys.arrivedIfPresent(.expirationTimestamp)
        responseSource = try keys.arrivedIfPresent(.responseSource)
    }
}

/// Whether somebody lets you call.
/// Other values are accepted, too.
public struct CallPermissionAnswer: Choice {
    /// They do.
    public static let accept = CallPermissionAnswer(rawValue: "accept")
    /// They don't.
    public static let reject = CallPermissionAnswer(rawValue: "reject")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Who let you call.
/// Other values are accepted, too.
public struct CallPermissionSource: Choice {
    /// The person.
    public static let userAction = CallPermissionSource(rawValue: "user_action")
    /// The platform, because they called.
    public static let automatic = CallPermissionSource(rawValue: "automatic")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A template's quick reply that somebody tapped.
public struct InboundButton: Codable, Hashable, Sendable {
    /// What you sent with the button.
    public var payload: String?
    /// What it said.
    public var text: String?

    public init(payload: String? = nil, text: String? = nil) {
        self.payload = payload
        self.text = text
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        payload = try keys.arrivedIfPresent(.payload)
        text = try keys.arrivedIfPresent(.text)
    }
}

/// Products that somebody wants.
public struct InboundOrder: Codable, Hashable, Sendable {
    /// The products.
    public var productItems: [OrderedProduct]
    /// The catalog that has them.
    public var catalogId: String?
    /// What they wrote with it.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        productItems = try keys.arrived(.productItems)
        catalogId = try keys.arrivedIfPresent(.catalogId)
        text = try keys.arrivedIfPresent(.text)
    }
}

/// A product that somebody wants.
public struct OrderedProduct: Codable, Hashable, Sendable {
    /// Your own id of it.
    public var productRetailerId: String
    /// How many of it.
    public var quantity: Double?
    /// The price of one, in the currency's whole units.
    public var itemPrice: Double?
    /// The currency.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        productRetailerId = try keys.arrived(.productRetailerId)
        quantity = try keys.arrivedIfPresent(.quantity)
        itemPrice = try keys.arrivedIfPresent(.itemPrice)
        currency = try keys.arrivedIfPresent(.currency)
    }
}

/// An emoji that somebody put on a message, or took away.
public struct InboundReaction: Codable, Hashable, Sendable {
    /// The message.
    public var messageId: String
    /// The emoji; nothing, or an empty text, if it was taken away.
    public var emoji: String?

    public init(messageId: String, emoji: String? = nil) {
        self.messageId = messageId
        self.emoji = emoji
    }

    enum CodingKeys: String, CodingKey {
        case messageId = "message_id"
        case emoji
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        messageId = try keys.arrived(.messageId)
        emoji = try keys.arrivedIfPresent(.emoji)
    }
}

/// What the platform says about a person.
public struct SystemMessage: Codable, Hashable, Sendable {
    /// What happened.
    public var type: SystemKind?
    /// The same in a sentence.
    public var body: String?
    /// Their WhatsApp id from now on.
    public var waId: String?
    /// The same, as the platform spelled it before.
    public var newWaId: String?
    /// Their WhatsApp id until now, in older messages.
    public var customer: String?
    /// Their business-scoped user id from now on.
    public var userId: String?
    /// Their business-scoped user id until now.
    public var previousUserId: String?
    /// The user id that linked portfolios share.
    public var parentUserId: String?
    /// The hash of their new identity, where the number checks identities.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        type = try keys.arrivedIfPresent(.type)
        body = try keys.arrivedIfPresent(.body)
        waId = try keys.arrivedIfPresent(.waId)
        newWaId = try keys.arrivedIfPresent(.newWaId)
        customer = try keys.arrivedIfPresent(.customer)
        userId = try keys.arrivedIfPresent(.userId)
        previousUserId = try keys.arrivedIfPresent(.previousUserId)
        parentUserId = try keys.arrivedIfPresent(.parentUserId)
        identity = try keys.arrivedIfPresent(.identity)
    }
}

/// What happened to a person.
/// Other values are accepted, too.
public struct SystemKind: Choice {
    /// They have another phone number, and with it another user id.
    public static let userChangedNumber = SystemKind(rawValue: "user_changed_number")
    /// They have another user id.
    public static let userChangedUserId = SystemKind(rawValue: "user_changed_user_id")
    /// They have another phone number, as the platform said it before.
    public static let customerChangedNumber = SystemKind(rawValue: "customer_changed_number")
    /// They have another phone, or installed WhatsApp again.
    public static let customerIdentityChanged = SystemKind(rawValue: "customer_identity_changed")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Another wording of an earlier message, within 15 minutes.
public struct InboundEdit: Codable, Hashable, Sendable {
    /// The earlier message.
    public var originalMessageId: String
    /// What it says now.
    public var message: EditedMessage

    public init(originalMessageId: String, message: EditedMessage) {
        self.originalMessageId = originalMessageId
        self.message = message
    }

    enum CodingKeys: String, CodingKey {
        case originalMessageId = "original_message_id"
        case message
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        originalMessageId = try keys.arrived(.originalMessageId)
        message = try keys.arrived(.message)
    }
}

/// What an edited message says now.
public struct EditedMessage: Codable, Hashable, Sendable {
    /// The message that it answers.
    public var context: MessageContext?
    /// Type of the content.
    public var type: String?
    /// Text.
    public var text: InboundText?
    /// A picture.
    public var image: InboundImage?
    /// A video.
    public var video: InboundVideo?
    /// A document.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        context = try keys.arrivedIfPresent(.context)
        type = try keys.arrivedIfPresent(.type)
        text = try keys.arrivedIfPresent(.text)
        image = try keys.arrivedIfPresent(.image)
        video = try keys.arrivedIfPresent(.video)
        document = try keys.arrivedIfPresent(.document)
    }
}

/// An earlier message that was taken back, within two days.
public struct InboundRevocation: Codable, Hashable, Sendable {
    /// The earlier message.
    public var originalMessageId: String

    public init(originalMessageId: String) {
        self.originalMessageId = originalMessageId
    }

    enum CodingKeys: String, CodingKey {
        case originalMessageId = "original_message_id"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        originalMessageId = try keys.arrived(.originalMessageId)
    }
}

/// What the platform doesn't hand on.
public struct UnsupportedContent: Codable, Hashable, Sendable {
    /// What it was: `poll_creation`, `edit`, `group_invite`, …
    public var type: String?

    public init(type: String? = nil) {
        self.type = type
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        type = try keys.arrivedIfPresent(.type)
    }
}

/// What became of a message that you sent. Statuses come in any order, and more than once.
public struct Status: Codable, Hashable, Sendable {
    /// The message, as the answer to sending it named it.
    public var id: String
    /// What became of it.
    public var status: StatusKind
    /// Why it failed.
    public var errors: [WebhookError]
    /// What it is about, if not the message: `payment`.
    public var type: String?
    /// When.
    public var timestamp: String?
    /// Whom it was for: a phone number, or the group's id.
    public var recipientId: String?
    /// Whom it was for, by business-scoped user id.
    public var recipientUserId: String?
    /// Whom it was for, by the user id that linked portfolios share.
    public var recipientParentUserId: String?
    /// The same, as the platform spelled it in early 2026.
    public var parentRecipientUserId: String?
    /// Whether it was for a `group`.
    public var recipientType: String?
    /// The group that it was for, where the platform doesn't say it as `recipient_id`.
    public var groupId: String?
    /// The member of the group.
    public var recipientParticipantId: String?
    /// The same, as some pages of the platform spell it.
    public var participantRecipientId: String?
    /// The member of the group, by business-scoped user id.
    public var recipientParticipantUserId: String?
    /// The member of the group, by the user id that linked portfolios share.
    public var recipientParticipantParentUserId: String?
    /// The hash of the person's identity, where the number checks identities.
    public var recipientIdentityKeyHash: String?
    /// Your own note from when you sent it.
    public var bizOpaqueCallbackData: String?
    /// The template that it was made of.
    public var templateId: String?
    /// The conversation that it belongs to. Since v24.0 only for those that ads and posts began.
    public var conversation: Conversation?
    /// What it costs. Comes with one of its statuses.
    public var pricing: Pricing?
    /// What became of the payment that it asked for.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
        status = try keys.arrived(.status)
        errors = try keys.arrived(.errors)
        type = try keys.arrivedIfPresent(.type)
        timestamp = try keys.arrivedIfPresent(.timestamp)
        recipientId = try keys.arrivedIfPresent(.recipientId)
        recipientUserId = try keys.arrivedIfPresent(.recipientUserId)
        recipientParentUserId = try keys.arrivedIfPresent(.recipientParentUserId)
        parentRecipientUserId = try keys.arrivedIfPresent(.parentRecipientUserId)
        recipientType = try keys.arrivedIfPresent(.recipientType)
        groupId = try keys.arrivedIfPresent(.groupId)
        recipientParticipantId = try keys.arrivedIfPresent(.recipientParticipantId)
        participantRecipientId = try keys.arrivedIfPresent(.participantRecipientId)
        recipientParticipantUserId = try keys.arrivedIfPresent(.recipientParticipantUserId)
        recipientParticipantParentUserId = try keys.arrivedIfPresent(.recipientParticipantParentUserId)
        recipientIdentityKeyHash = try keys.arrivedIfPresent(.recipientIdentityKeyHash)
        bizOpaqueCallbackData = try keys.arrivedIfPresent(.bizOpaqueCallbackData)
        templateId = try keys.arrivedIfPresent(.templateId)
        conversation = try keys.arrivedIfPresent(.conversation)
        pricing = try keys.arrivedIfPresent(.pricing)
        payment = try keys.arrivedIfPresent(.payment)
    }
}

/// What became of a message, or of the payment that it asked for.
/// Other values are accepted, too.
public struct StatusKind: Choice {
    /// It left the platform: one tick.
    public static let sent = StatusKind(rawValue: "sent")
    /// It is on the person's device: two ticks.
    public static let delivered = StatusKind(rawValue: "delivered")
    /// The person saw it.
    public static let read = StatusKind(rawValue: "read")
    /// The person played the voice message.
    public static let played = StatusKind(rawValue: "played")
    /// It wasn't sent, or couldn't be delivered; or a payment failed.
    public static let failed = StatusKind(rawValue: "failed")
    /// A payment isn't done yet.
    public static let pending = StatusKind(rawValue: "pending")
    /// A payment is yours.
    public static let captured = StatusKind(rawValue: "captured")
    /// A payment is done.
    public static let success = StatusKind(rawValue: "success")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A conversation, as the platform charged for before it charged by the message.
public struct Conversation: Codable, Hashable, Sendable {
    /// Its id.
    public var id: String?
    /// When it ends.
    public var expirationTimestamp: String?
    /// What began it.
    public var origin: ConversationOrigin?
    /// What the message costs: in groups it has been seen here.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrivedIfPresent(.id)
        expirationTimestamp = try keys.arrivedIfPresent(.expirationTimestamp)
        origin = try keys.arrivedIfPresent(.origin)
        pricing = try keys.arrivedIfPresent(.pricing)
    }
}

/// What began a conversation.
public struct ConversationOrigin: Codable, Hashable, Sendable {
    /// Its category.
    public var type: PricingCategory?

    public init(type: PricingCategory? = nil) {
        self.type = type
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        type = try keys.arrivedIfPresent(.type)
    }
}

/// What messages are charged as.
/// Other values are accepted, too.
public struct PricingCategory: Choice {
    /// One-time codes.
    public static let authentication = PricingCategory(rawValue: "authentication")
    /// One-time codes to another country.
    public static let authenticationInternational = PricingCategory(rawValue: "authentication-international")
    /// Offers and everything else.
    public static let marketing = PricingCategory(rawValue: "marketing")
    /// Offers by the Marketing Messages API.
    public static let marketingLite = PricingCategory(rawValue: "marketing_lite")
    /// About something the person did or asked for.
    public static let utility = PricingCategory(rawValue: "utility")
    /// Answers.
    public static let service = PricingCategory(rawValue: "service")
    /// Answers to people whom an ad or post brought.
    public static let referralConversion = PricingCategory(rawValue: "referral_conversion")
    /// Offers in a group.
    public static let groupMarketing = PricingCategory(rawValue: "group_marketing")
    /// About something the group did or asked for.
    public static let groupUtility = PricingCategory(rawValue: "group_utility")
    /// Answers in a group.
    public static let groupService = PricingCategory(rawValue: "group_service")
    /// Answers of general assistants.
    public static let generalPurposeAi = PricingCategory(rawValue: "general_purpose_ai")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// What a message costs.
public struct Pricing: Codable, Hashable, Sendable {
    /// Whether it costs. `type` and `category` tell more.
    public var billable: Bool?
    /// `PMP`: by the message; `CBP`: by the conversation, before July 2025.
    public var pricingModel: String?
    /// Whether it costs, or why not.
    public var type: PricingKind?
    /// The category that is charged.
    public var category: PricingCategory?
    /// More about the kind: `paid_exempt`.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        billable = try keys.arrivedIfPresent(.billable)
        pricingModel = try keys.arrivedIfPresent(.pricingModel)
        type = try keys.arrivedIfPresent(.type)
        category = try keys.arrivedIfPresent(.category)
        subtype = try keys.arrivedIfPresent(.subtype)
    }
}

/// Whether a message costs, or why not.
/// Other values are accepted, too.
public struct PricingKind: Choice {
    /// It does.
    public static let regular = PricingKind(rawValue: "regular")
    /// It was an answer in the customer service window; from October 2026 also one of a number's first thousand in a month.
    public static let freeCustomerService = PricingKind(rawValue: "free_customer_service")
    /// An ad or post brought the person.
    public static let freeEntryPoint = PricingKind(rawValue: "free_entry_point")
    /// It was an answer in a group's customer service window.
    public static let freeGroupCustomerService = PricingKind(rawValue: "free_group_customer_service")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// What became of a payment.
public struct Payment: Codable, Hashable, Sendable {
    /// What was paid back.
    public var refunds: [PaymentRefund]
    /// Your own id of the order.
    public var referenceId: String?
    /// How much.
    public var amount: PaidAmount?
    /// The currency.
    public var currency: String?
    /// The attempt to pay.
    public var transaction: PaymentTransaction?
    /// Your own receipt.
    public var receipt: String?
    /// Your own notes.
    public var notes: JSONValue?
    /// A field of your own.
    public var udf1: String?
    /// A field of your own.
    public var udf2: String?
    /// A field of your own.
    public var udf3: String?
    /// A field of your own.
    public var udf4: String?
    /// A field of your own.
    public var additionalInfo1: String?
    /// A field of your own.
    public var additionalInfo2: String?
    /// A field of your own.
    public var additionalInfo3: String?
    /// A field of your own.
    public var additionalInfo4: String?
    /// A field of your own.
    public var additionalInfo5: String?
    /// A field of your own.
    public var additionalInfo6: String?
    /// A field of your own.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        refunds = try keys.arrived(.refunds)
        referenceId = try keys.arrivedIfPresent(.referenceId)
        amount = try keys.arrivedIfPresent(.amount)
        currency = try keys.arrivedIfPresent(.currency)
        transaction = try keys.arrivedIfPresent(.transaction)
        receipt = try keys.arrivedIfPresent(.receipt)
        notes = try keys.arrivedIfPresent(.notes)
        udf1 = try keys.arrivedIfPresent(.udf1)
        udf2 = try keys.arrivedIfPresent(.udf2)
        udf3 = try keys.arrivedIfPresent(.udf3)
        udf4 = try keys.arrivedIfPresent(.udf4)
        additionalInfo1 = try keys.arrivedIfPresent(.additionalInfo1)
        additionalInfo2 = try keys.arrivedIfPresent(.additionalInfo2)
        additionalInfo3 = try keys.arrivedIfPresent(.additionalInfo3)
        additionalInfo4 = try keys.arrivedIfPresent(.additionalInfo4)
        additionalInfo5 = try keys.arrivedIfPresent(.additionalInfo5)
        additionalInfo6 = try keys.arrivedIfPresent(.additionalInfo6)
        additionalInfo7 = try keys.arrivedIfPresent(.additionalInfo7)
    }
}

/// An amount of money: `value` divided by `offset`.
public struct PaidAmount: Codable, Hashable, Sendable {
    /// The amount.
    public var value: Int64?
    /// What it is to be divided by: 100.
    public var offset: Int64?

    public init(value: Int64? = nil, offset: Int64? = nil) {
        self.value = value
        self.offset = offset
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        value = try keys.arrivedIfPresent(.value)
        offset = try keys.arrivedIfPresent(.offset)
    }
}

/// An attempt to pay.
public struct PaymentTransaction: Codable, Hashable, Sendable {
    /// Its id.
    public var id: String?
    /// Its id with the payment provider.
    public var pgTransactionId: String?
    /// Who did it: `razorpay`, `payu`, `billdesk`, `zaakpay`, `upi`, …
    public var type: String?
    /// What became of it: `success`, `failed`, `pending`.
    public var status: String?
    /// When it began.
    public var createdTimestamp: String?
    /// When it last changed.
    public var updatedTimestamp: String?
    /// How much.
    public var amount: PaidAmount?
    /// The currency.
    public var currency: String?
    /// How it was paid.
    public var method: PaymentMethod?
    /// Why it failed.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrivedIfPresent(.id)
        pgTransactionId = try keys.arrivedIfPresent(.pgTransactionId)
        type = try keys.arrivedIfPresent(.type)
        status = try keys.arrivedIfPresent(.status)
        createdTimestamp = try keys.arrivedIfPresent(.createdTimestamp)
        updatedTimestamp = try keys.arrivedIfPresent(.updatedTimestamp)
        amount = try keys.arrivedIfPresent(.amount)
        currency = try keys.arrivedIfPresent(.currency)
        method = try keys.arrivedIfPresent(.method)
        error = try keys.arrivedIfPresent(.error)
    }
}

/// How something was paid.
public struct PaymentMethod: Codable, Hashable, Sendable {
    /// `upi`, `card`, `netbanking`, `wallet`, …
    public var type: String?

    public init(type: String? = nil) {
        self.type = type
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        type = try keys.arrivedIfPresent(.type)
    }
}

/// Why a payment failed.
public struct PaymentError: Codable, Hashable, Sendable {
    /// The provider's code.
    public var code: String?
    /// The reason, for people.
    public var reason: String?

    public init(code: String? = nil, reason: String? = nil) {
        self.code = code
        self.reason = reason
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        code = try keys.arrivedIfPresent(.code)
        reason = try keys.arrivedIfPresent(.reason)
    }
}

/// Money that was paid back.
public struct PaymentRefund: Codable, Hashable, Sendable {
    /// Its id.
    public var id: String?
    /// How much.
    public var amount: PaidAmount?
    /// How fast: `instant` or `normal`.
    public var speedProcessed: String?
    /// What became of it: `success`, `failed`, `pending`.
    public var status: String?
    /// When it began.
    public var createdTimestamp: String?
    /// When it last changed.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrivedIfPresent(.id)
        amount = try keys.arrivedIfPresent(.amount)
        speedProcessed = try keys.arrivedIfPresent(.speedProcessed)
        status = try keys.arrivedIfPresent(.status)
        createdTimestamp = try keys.arrivedIfPresent(.createdTimestamp)
        updatedTimestamp = try keys.arrivedIfPresent(.updatedTimestamp)
    }
}

/// Somebody did something with a marketing message.
public struct UserAction: Codable, Hashable, Sendable {
    /// What: `marketing_messages_link_click`.
    public var actionType: String?
    /// When.
    public var timestamp: String?
    /// What they clicked.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        actionType = try keys.arrivedIfPresent(.actionType)
        timestamp = try keys.arrivedIfPresent(.timestamp)
        marketingMessagesLinkClickData = try keys.arrivedIfPresent(.marketingMessagesLinkClickData)
    }
}

/// A click on a marketing message, of the last seven days.
public struct LinkClick: Codable, Hashable, Sendable {
    /// Where: `cta` or `body`.
    public var clickComponent: String?
    /// Its id.
    public var clickId: String?
    /// The message's token.
    public var trackingToken: String?
    /// Your own id of the product.
    public var productId: String?
    /// The person's browser.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        clickComponent = try keys.arrivedIfPresent(.clickComponent)
        clickId = try keys.arrivedIfPresent(.clickId)
        trackingToken = try keys.arrivedIfPresent(.trackingToken)
        productId = try keys.arrivedIfPresent(.productId)
        clientUserAgent = try keys.arrivedIfPresent(.clientUserAgent)
    }
}

/// Somebody wants marketing messages, or no more of them.
public struct UserPreference: Codable, Hashable, Sendable {
    /// Who, by WhatsApp id.
    public var waId: String?
    /// Who, by business-scoped user id.
    public var userId: String?
    /// Who, by the user id that linked portfolios share.
    public var parentUserId: String?
    /// The same in a sentence.
    public var detail: String?
    /// Of which messages: `marketing_messages`.
    public var category: String?
    /// What they want.
    public var value: UserPreferenceValue?
    /// The sign-up by which they said so.
    public var signupId: String?
    /// When.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        waId = try keys.arrivedIfPresent(.waId)
        userId = try keys.arrivedIfPresent(.userId)
        parentUserId = try keys.arrivedIfPresent(.parentUserId)
        detail = try keys.arrivedIfPresent(.detail)
        category = try keys.arrivedIfPresent(.category)
        value = try keys.arrivedIfPresent(.value)
        signupId = try keys.arrivedIfPresent(.signupId)
        timestamp = try keys.arrivedIfPresent(.timestamp)
    }
}

/// What somebody wants.
/// Other values are accepted, too.
public struct UserPreferenceValue: Choice {
    /// No more messages: what you send fails with code 131050.
    public static let stop = UserPreferenceValue(rawValue: "stop")
    /// Messages again.
    public static let resume = UserPreferenceValue(rawValue: "resume")
    /// Messages, which they signed up for.
    public static let signup = UserPreferenceValue(rawValue: "signup")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Somebody has another user id. Since August 2026 the platform tells it in a `system` message.
public struct UserIdUpdate: Codable, Hashable, Sendable {
    /// Who, by WhatsApp id.
    public var waId: String?
    /// The same in a sentence.
    public var detail: String?
    /// Their business-scoped user id.
    public var userId: UserIdChange?
    /// The user id that linked portfolios share.
    public var parentUserId: UserIdChange?
    /// When.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        waId = try keys.arrivedIfPresent(.waId)
        detail = try keys.arrivedIfPresent(.detail)
        userId = try keys.arrivedIfPresent(.userId)
        parentUserId = try keys.arrivedIfPresent(.parentUserId)
        timestamp = try keys.arrivedIfPresent(.timestamp)
    }
}

/// An id that changed.
public struct UserIdChange: Codable, Hashable, Sendable {
    /// It until now.
    public var previous: String?
    /// It from now on.
    public var current: String?

    public init(previous: String? = nil, current: String? = nil) {
        self.previous = previous
        self.current = current
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        previous = try keys.arrivedIfPresent(.previous)
        current = try keys.arrivedIfPresent(.current)
    }
}

/// A message that was sent with the WhatsApp Business app, or by another app.
public struct MessageEcho: Codable, Hashable, Sendable {
    /// Its id (`wamid.…`).
    public var id: String
    /// When it was written.
    public var timestamp: String
    /// Why there is no content.
    public var errors: [WebhookError]
    /// Who wrote it: the business phone number.
    public var from: String?
    /// Whom it was for, by phone number; not there if they hide it behind a user name.
    public var to: String?
    /// Whom it was for, by business-scoped user id.
    public var toUserId: String?
    /// Whom it was for, by the user id that linked portfolios share.
    public var toParentUserId: String?
    /// The group that it was written in.
    public var groupId: String?
    /// The message that it answers, or how it was forwarded.
    public var context: MessageContext?
    /// Type of the content.
    public var type: String?
    /// Text.
    public var text: InboundText?
    /// A picture.
    public var image: InboundImage?
    /// A video.
    public var video: InboundVideo?
    /// Sound, or a voice message.
    public var audio: InboundAudio?
    /// A voice message, as the platform called it before.
    public var voice: InboundAudio?
    /// A document.
    public var document: InboundDocument?
    /// A sticker.
    public var sticker: InboundSticker?
    /// A place.
    public var location: InboundLocation?
    /// People's contact details.
    public var contacts: [InboundContact]?
    /// The answer to buttons, a list, a flow or another question.
    public var interactive: InteractiveReply?
    /// A quick reply of a template that was tapped.
    public var button: InboundButton?
    /// Products of your catalog that they want.
    public var order: InboundOrder?
    /// An emoji on a message, or its removal.
    public var reaction: InboundReaction?
    /// What the platform says about a person. It opens no customer service window.
    public var system: SystemMessage?
    /// Another wording of an earlier message. Only numbers that the WhatsApp Business app has too get these.
    public var edit: InboundEdit?
    /// An earlier message was taken back. Only numbers that the WhatsApp Business app has too get these.
    public var revoke: InboundRevocation?
    /// Something that the platform doesn't hand on, and since 2026 what it was.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
        timestamp = try keys.arrived(.timestamp)
        errors = try keys.arrived(.errors)
        from = try keys.arrivedIfPresent(.from)
        to = try keys.arrivedIfPresent(.to)
        toUserId = try keys.arrivedIfPresent(.toUserId)
        toParentUserId = try keys.arrivedIfPresent(.toParentUserId)
        groupId = try keys.arrivedIfPresent(.groupId)
        context = try keys.arrivedIfPresent(.context)
        type = try keys.arrivedIfPresent(.type)
        text = try keys.arrivedIfPresent(.text)
        image = try keys.arrivedIfPresent(.image)
        video = try keys.arrivedIfPresent(.video)
        audio = try keys.arrivedIfPresent(.audio)
        voice = try keys.arrivedIfPresent(.voice)
        document = try keys.arrivedIfPresent(.document)
        sticker = try keys.arrivedIfPresent(.sticker)
        location = try keys.arrivedIfPresent(.location)
        contacts = try keys.arrivedIfPresent(.contacts)
        interactive = try keys.arrivedIfPresent(.interactive)
        button = try keys.arrivedIfPresent(.button)
        order = try keys.arrivedIfPresent(.order)
        reaction = try keys.arrivedIfPresent(.reaction)
        system = try keys.arrivedIfPresent(.system)
        edit = try keys.arrivedIfPresent(.edit)
        revoke = try keys.arrivedIfPresent(.revoke)
        unsupported = try keys.arrivedIfPresent(.unsupported)
    }
}

/// A piece of the chats that the WhatsApp Business app had before.
public struct HistoryChunk: Codable, Hashable, Sendable {
    /// The chats.
    public var threads: [HistoryThread]
    /// Why there is none: the business may decline to share it.
    public var errors: [WebhookError]
    /// Where it belongs.
    public var metadata: HistoryMetadata?

    public init(threads: [HistoryThread], errors: [WebhookError], metadata: HistoryMetadata? = nil) {
        self.threads = threads
        self.errors = errors
        self.metadata = metadata
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        threads = try keys.apart(.threads)
        errors = try keys.arrived(.errors)
        metadata = try keys.arrivedIfPresent(.metadata)
    }
}

/// Where a piece of the history belongs.
public struct HistoryMetadata: Codable, Hashable, Sendable {
    /// 0 is the last day, 1 the last 90 days, 2 the last 180 days.
    public var phase: Int64?
    /// Its place among the pieces of its phase, which come in any order.
    public var chunkOrder: Int64?
    /// How much of the whole has been sent, in per cent.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        phase = try keys.arrivedIfPresent(.phase)
        chunkOrder = try keys.arrivedIfPresent(.chunkOrder)
        progress = try keys.arrivedIfPresent(.progress)
    }
}

/// A chat of the history.
public struct HistoryThread: Codable, Hashable, Sendable {
    /// Its messages. One that can't be read isn't among them, and stands in the event's data only.
    public var messages: [HistoryMessage]
    /// With whom: their phone number.
    public var id: String?
    /// With whom, in all ways.
    public var context: HistoryPerson?

    public init(messages: [HistoryMessage], id: String? = nil, context: HistoryPerson? = nil) {
        self.messages = messages
        self.id = id
        self.context = context
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        messages = try keys.apart(.messages)
        id = try keys.arrivedIfPresent(.id)
        context = try keys.arrivedIfPresent(.context)
    }
}

/// With whom a chat of the history is.
public struct HistoryPerson: Codable, Hashable, Sendable {
    /// Their WhatsApp id.
    public var waId: String?
    /// Their business-scoped user id.
    public var userId: String?
    /// The user id that linked portfolios share.
    public var parentUserId: String?
    /// Their user name.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        waId = try keys.arrivedIfPresent(.waId)
        userId = try keys.arrivedIfPresent(.userId)
        parentUserId = try keys.arrivedIfPresent(.parentUserId)
        username = try keys.arrivedIfPresent(.username)
    }
}

/// A message of the history, or the file that belongs to one. Of type `media_placeholder` it has a file, which comes in an event of its own with the same id.
public struct HistoryMessage: Codable, Hashable, Sendable {
    /// Its id (`wamid.…`).
    public var id: String
    /// When it was written.
    public var timestamp: String
    /// Why there is no content.
    public var errors: [WebhookError]
    /// Who wrote it: a person, or the business phone number.
    public var from: String?
    /// Who wrote it, by business-scoped user id.
    public var fromUserId: String?
    /// Who wrote it, by the user id that linked portfolios share.
    public var fromParentUserId: String?
    /// Whom it was for, by phone number; not there if they hide it behind a user name.
    public var to: String?
    /// Whom it was for, by business-scoped user id.
    public var toUserId: String?
    /// Whom it was for, by the user id that linked portfolios share.
    public var toParentUserId: String?
    /// The group that it was written in.
    public var groupId: String?
    /// The message that it answers, or how it was forwarded.
    public var context: MessageContext?
    /// What had become of it.
    public var historyContext: HistoryContext?
    /// Type of the content.
    public var type: String?
    /// Text.
    public var text: InboundText?
    /// A picture.
    public var image: InboundImage?
    /// A video.
    public var video: InboundVideo?
    /// Sound, or a voice message.
    public var audio: InboundAudio?
    /// A voice message, as the platform called it before.
    public var voice: InboundAudio?
    /// A document.
    public var document: InboundDocument?
    /// A sticker.
    public var sticker: InboundSticker?
    /// A place.
    public var location: InboundLocation?
    /// People's contact details.
    public var contacts: [InboundContact]?
    /// The answer to buttons, a list, a flow or another question.
    public var interactive: InteractiveReply?
    /// A quick reply of a template that was tapped.
    public var button: InboundButton?
    /// Products of your catalog that they want.
    public var order: InboundOrder?
    /// An emoji on a message, or its removal.
    public var reaction: InboundReaction?
    /// What the platform says about a person. It opens no customer service window.
    public var system: SystemMessage?
    /// Another wording of an earlier message. Only numbers that the WhatsApp Business app has too get these.
    public var edit: InboundEdit?
    /// An earlier message was taken back. Only numbers that the WhatsApp Business app has too get these.
    public var revoke: InboundRevocation?
    /// Something that the platform doesn't hand on, and since 2026 what it was.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
        timestamp = try keys.arrived(.timestamp)
        errors = try keys.arrived(.errors)
        from = try keys.arrivedIfPresent(.from)
        fromUserId = try keys.arrivedIfPresent(.fromUserId)
        fromParentUserId = try keys.arrivedIfPresent(.fromParentUserId)
        to = try keys.arrivedIfPresent(.to)
        toUserId = try keys.arrivedIfPresent(.toUserId)
        toParentUserId = try keys.arrivedIfPresent(.toParentUserId)
        groupId = try keys.arrivedIfPresent(.groupId)
        context = try keys.arrivedIfPresent(.context)
        historyContext = try keys.arrivedIfPresent(.historyContext)
        type = try keys.arrivedIfPresent(.type)
        text = try keys.arrivedIfPresent(.text)
        image = try keys.arrivedIfPresent(.image)
        video = try keys.arrivedIfPresent(.video)
        audio = try keys.arrivedIfPresent(.audio)
        voice = try keys.arrivedIfPresent(.voice)
        document = try keys.arrivedIfPresent(.document)
        sticker = try keys.arrivedIfPresent(.sticker)
        location = try keys.arrivedIfPresent(.location)
        contacts = try keys.arrivedIfPresent(.contacts)
        interactive = try keys.arrivedIfPresent(.interactive)
        button = try keys.arrivedIfPresent(.button)
        order = try keys.arrivedIfPresent(.order)
        reaction = try keys.arrivedIfPresent(.reaction)
        system = try keys.arrivedIfPresent(.system)
        edit = try keys.arrivedIfPresent(.edit)
        revoke = try keys.arrivedIfPresent(.revoke)
        unsupported = try keys.arrivedIfPresent(.unsupported)
    }
}

/// What had become of a message of the history.
public struct HistoryContext: Codable, Hashable, Sendable {
    /// What had become of it.
    public var status: HistoryMessageStatus?

    public init(status: HistoryMessageStatus? = nil) {
        self.status = status
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        status = try keys.arrivedIfPresent(.status)
    }
}

/// What had become of a message of the history.
/// Other values are accepted, too.
public struct HistoryMessageStatus: Choice {
    /// It wasn't sent yet.
    public static let pending = HistoryMessageStatus(rawValue: "PENDING")
    /// It was sent.
    public static let sent = HistoryMessageStatus(rawValue: "SENT")
    /// It was on the device.
    public static let delivered = HistoryMessageStatus(rawValue: "DELIVERED")
    /// It was seen.
    public static let read = HistoryMessageStatus(rawValue: "READ")
    /// It was played.
    public static let played = HistoryMessageStatus(rawValue: "PLAYED")
    /// It wasn't sent.
    public static let error = HistoryMessageStatus(rawValue: "ERROR")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A person came into the WhatsApp Business app's contacts, or left them.
public struct StateSync: Codable, Hashable, Sendable {
    /// `contact`.
    public var type: String?
    /// What happened.
    public var action: StateSyncAction?
    /// The person.
    public var contact: SyncedContact?
    /// When.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        type = try keys.arrivedIfPresent(.type)
        action = try keys.arrivedIfPresent(.action)
        contact = try keys.arrivedIfPresent(.contact)
        metadata = try keys.arrivedIfPresent(.metadata)
    }
}

/// What happened to a contact.
/// Other values are accepted, too.
public struct StateSyncAction: Choice {
    /// It is new, or was changed.
    public static let add = StateSyncAction(rawValue: "add")
    /// It is gone.
    public static let remove = StateSyncAction(rawValue: "remove")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A person among the WhatsApp Business app's contacts.
public struct SyncedContact: Codable, Hashable, Sendable {
    /// All of their name; not there when they are gone.
    public var fullName: String?
    /// Their first name.
    public var firstName: String?
    /// Their phone number.
    public var phoneNumber: String?
    /// Their business-scoped user id.
    public var userId: String?
    /// The user id that linked portfolios share.
    public var parentUserId: String?
    /// Their user name.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        fullName = try keys.arrivedIfPresent(.fullName)
        firstName = try keys.arrivedIfPresent(.firstName)
        phoneNumber = try keys.arrivedIfPresent(.phoneNumber)
        userId = try keys.arrivedIfPresent(.userId)
        parentUserId = try keys.arrivedIfPresent(.parentUserId)
        username = try keys.arrivedIfPresent(.username)
    }
}

/// When a contact changed.
public struct StateSyncMetadata: Codable, Hashable, Sendable {
    /// When.
    public var timestamp: String?

    public init(timestamp: String? = nil) {
        self.timestamp = timestamp
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        timestamp = try keys.arrivedIfPresent(.timestamp)
    }
}

/// A conversation has another owner.
public struct MessagingHandover: Codable, Hashable, Sendable {
    /// `control_passed` or `control_taken`.
    public var type: String?
    /// When.
    public var timestamp: String?
    /// With whom the conversation is.
    public var sender: HandoverPerson?
    /// The business phone number.
    public var recipient: HandoverNumber?
    /// Who had it and who has it, where one gave it to the other.
    public var controlPassed: HandoverControl?
    /// Who had it and who has it, where one took it from the other.
    public var controlTaken: HandoverControl?

    public init(
        type: String? = nil,
        timestamp: String? = nil,
        sender: HandoverPerson? = nil,
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        type = try keys.arrivedIfPresent(.type)
        timestamp = try keys.arrivedIfPresent(.timestamp)
        sender = try keys.arrivedIfPresent(.sender)
        recipient = try keys.arrivedIfPresent(.recipient)
        controlPassed = try keys.arrivedIfPresent(.controlPassed)
        controlTaken = try keys.arrivedIfPresent(.controlTaken)
    }
}

/// With whom a conversation is.
public struct HandoverPerson: Codable, Hashable, Sendable {
    /// Their phone number.
    public var phoneNumber: String?
    /// Their business-scoped user id.
    public var userId: String?

    public init(phoneNumber: String? = nil, userId: String? = nil) {
        self.phoneNumber = phoneNumber
        self.userId = userId
    }

    enum CodingKeys: String, CodingKey {
        case phoneNumber = "phone_number"
        case userId = "user_id"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        phoneNumber = try keys.arrivedIfPresent(.phoneNumber)
        userId = try keys.arrivedIfPresent(.userId)
    }
}

/// The business phone number of a conversation.
public struct HandoverNumber: Codable, Hashable, Sendable {
    /// Its id.
    public var phoneNumberId: String?
    /// The number itself.
    public var displayPhoneNumber: String?

    public init(phoneNumberId: String? = nil, displayPhoneNumber: String? = nil) {
        self.phoneNumberId = phoneNumberId
        self.displayPhoneNumber = displayPhoneNumber
    }

    enum CodingKeys: String, CodingKey {
        case phoneNumberId = "phone_number_id"
        case displayPhoneNumber = "display_phone_number"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        phoneNumberId = try keys.arrivedIfPresent(.phoneNumberId)
        displayPhoneNumber = try keys.arrivedIfPresent(.displayPhoneNumber)
    }
}

/// Who had a conversation and who has it.
public struct HandoverControl: Codable, Hashable, Sendable {
    /// The app that had it.
    public var previousOwnerAppId: String?
    /// What that is there for: `customer_service`, `marketing`, `utility`, `ctwa`, `ai_agent`, `escalation`.
    public var previousOwnerRole: String?
    /// The same, as the platform told it before.
    public var previousOwnerAppRole: String?
    /// The app that has it.
    public var newOwnerAppId: String?
    /// What that is there for.
    public var newOwnerRole: String?
    /// What the one tells the other, up to 2,000 characters.
    public var metadata: String?
    /// What the conversation was about.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        previousOwnerAppId = try keys.arrivedIfPresent(.previousOwnerAppId)
        previousOwnerRole = try keys.arrivedIfPresent(.previousOwnerRole)
        previousOwnerAppRole = try keys.arrivedIfPresent(.previousOwnerAppRole)
        newOwnerAppId = try keys.arrivedIfPresent(.newOwnerAppId)
        newOwnerRole = try keys.arrivedIfPresent(.newOwnerRole)
        metadata = try keys.arrivedIfPresent(.metadata)
        conversationContext = try keys.arrivedIfPresent(.conversationContext)
    }
}

/// What a conversation was about.
public struct ConversationContext: Codable, Hashable, Sendable {
    /// `summary`.
    public var type: String?
    /// It in short.
    public var summary: ConversationSummary?

    public init(type: String? = nil, summary: ConversationSummary? = nil) {
        self.type = type
        self.summary = summary
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        type = try keys.arrivedIfPresent(.type)
        summary = try keys.arrivedIfPresent(.summary)
    }
}

/// A conversation in short.
public struct ConversationSummary: Codable, Hashable, Sendable {
    /// The text.
    public var text: String?

    public init(text: String? = nil) {
        self.text = text
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        text = try keys.arrivedIfPresent(.text)
    }
}

/// What happens in conversations that another app owns. Don't answer it: that takes the conversation.
public struct Standby: Codable, Hashable, Sendable {
    /// The business phone number.
    public var metadata: NumberMetadata?
    /// What happened.
    public var standby: StandbyItems?

    public init(metadata: NumberMetadata? = nil, standby: StandbyItems? = nil) {
        self.metadata = metadata
        self.standby = standby
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        metadata = try keys.arrivedIfPresent(.metadata)
        standby = try keys.arrivedIfPresent(.standby)
    }
}

/// A business phone number.
public struct NumberMetadata: Codable, Hashable, Sendable {
    /// The number itself.
    public var displayPhoneNumber: String?
    /// Its id.
    public var phoneNumberId: String?

    public init(displayPhoneNumber: String? = nil, phoneNumberId: String? = nil) {
        self.displayPhoneNumber = displayPhoneNumber
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case displayPhoneNumber = "display_phone_number"
        case phoneNumberId = "phone_number_id"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        displayPhoneNumber = try keys.arrivedIfPresent(.displayPhoneNumber)
        phoneNumberId = try keys.arrivedIfPresent(.phoneNumberId)
    }
}

/// What happened in conversations that another app owns.
public struct StandbyItems: Codable, Hashable, Sendable {
    /// The people.
    public var contacts: [Contact]
    /// What they wrote.
    public var messages: [InboundMessage]
    /// What was written to them.
    public var messageEchoes: [StandbyEcho]
    /// What became of it.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        contacts = try keys.apart(.contacts)
        messages = try keys.apart(.messages)
        messageEchoes = try keys.apart(.messageEchoes)
        statuses = try keys.apart(.statuses)
    }
}

/// What is known of a person.
public struct Contact: Codable, Hashable, Sendable {
    /// What they call themselves.
    public var profile: Profile?
    /// Their WhatsApp id; not there if they hide it behind a user name.
    public var waId: String?
    /// Their business-scoped user id.
    public var userId: String?
    /// The user id that linked portfolios share.
    public var parentUserId: String?
    /// The hash of their identity, where the number checks identities.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        profile = try keys.arrivedIfPresent(.profile)
        waId = try keys.arrivedIfPresent(.waId)
        userId = try keys.arrivedIfPresent(.userId)
        parentUserId = try keys.arrivedIfPresent(.parentUserId)
        identityKeyHash = try keys.arrivedIfPresent(.identityKeyHash)
    }
}

/// What a person calls themselves.
public struct Profile: Codable, Hashable, Sendable {
    /// Their name.
    public var name: String?
    /// Their user name.
    public var username: String?

    public init(name: String? = nil, username: String? = nil) {
        self.name = name
        self.username = username
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        name = try keys.arrivedIfPresent(.name)
        username = try keys.arrivedIfPresent(.username)
    }
}

/// What another app wrote to somebody.
public struct StandbyEcho: Codable, Hashable, Sendable {
    /// The message.
    public var id: String?
    /// When.
    public var timestamp: String?
    /// What was sent, as the app asked for it.
    public var message: JSONValue?
    /// The template that it was made of.
    public var template: JSONValue?
    /// The flow that it began.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrivedIfPresent(.id)
        timestamp = try keys.arrivedIfPresent(.timestamp)
        message = try keys.arrivedIfPresent(.message)
        template = try keys.arrivedIfPresent(.template)
        flow = try keys.arrivedIfPresent(.flow)
    }
}

/// A call begins or ends.
public struct CallUpdate: Codable, Hashable, Sendable {
    /// Its id (`wacid.…`): accept, reject or end it by this.
    public var id: String
    /// Why it failed, where the platform says so here and not in an event of its own.
    public var errors: [WebhookError]
    /// What happened.
    public var event: CallEventKind?
    /// When.
    public var timestamp: String?
    /// Who began it.
    public var direction: CallDirection?
    /// Who called, by phone number.
    public var from: String?
    /// Who called, by business-scoped user id.
    public var fromUserId: String?
    /// Who called, by the user id that linked portfolios share.
    public var fromParentUserId: String?
    /// Who was called, by phone number.
    public var to: String?
    /// Who was called, by business-scoped user id.
    public var toUserId: String?
    /// Who was called, by the user id that linked portfolios share.
    public var toParentUserId: String?
    /// How to connect: their offer, or the answer to yours.
    public var session: CallSession?
    /// The same, as the platform told it before.
    public var connection: CallConnection?
    /// What you put into the link that they tapped.
    public var deeplinkPayload: String?
    /// What you put into the button that they tapped.
    public var ctaPayload: String?
    /// Your own note from when you called.
    public var bizOpaqueCallbackData: String?
    /// How it ended.
    public var status: CallOutcome?
    /// When it was picked up; not there if it wasn't.
    public var startTime: String?
    /// When it ended, if it was picked up.
    public var endTime: String?
    /// How long it took, in seconds, if it was picked up.
    public var duration: Int64?
    /// What was said, as sound.
    public var callRecording: CallRecording?
    /// What was said, as text.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
        errors = try keys.arrived(.errors)
        event = try keys.arrivedIfPresent(.event)
        timestamp = try keys.arrivedIfPresent(.timestamp)
        direction = try keys.arrivedIfPresent(.direction)
        from = try keys.arrivedIfPresent(.from)
        fromUserId = try keys.arrivedIfPresent(.fromUserId)
        fromParentUserId = try keys.arrivedIfPresent(.fromParentUserId)
        to = try keys.arrivedIfPresent(.to)
        toUserId = try keys.arrivedIfPresent(.toUserId)
        toParentUserId = try keys.arrivedIfPresent(.toParentUserId)
        session = try keys.arrivedIfPresent(.session)
        connection = try keys.arrivedIfPresent(.connection)
        deeplinkPayload = try keys.arrivedIfPresent(.deeplinkPayload)
        ctaPayload = try keys.arrivedIfPresent(.ctaPayload)
        bizOpaqueCallbackData = try keys.arrivedIfPresent(.bizOpaqueCallbackData)
        status = try keys.arrivedIfPresent(.status)
        startTime = try keys.arrivedIfPresent(.startTime)
        endTime = try keys.arrivedIfPresent(.endTime)
        duration = try keys.arrivedIfPresent(.duration)
        callRecording = try keys.arrivedIfPresent(.callRecording)
        callTranscript = try keys.arrivedIfPresent(.callTranscript)
    }
}

/// What happened to a call.
/// Other values are accepted, too.
public struct CallEventKind: Choice {
    /// It begins: within half a minute accept a call that somebody makes to you.
    public static let connect = CallEventKind(rawValue: "connect")
    /// It ended, or wasn't picked up.
    public static let terminate = CallEventKind(rawValue: "terminate")
    /// It began, and goes on by SIP.
    public static let callCreated = CallEventKind(rawValue: "call_created")
    /// Its recording can be downloaded.
    public static let callRecordingAvailable = CallEventKind(rawValue: "call_recording_available")
    /// Its transcript can be downloaded.
    public static let callTranscriptionAvailable = CallEventKind(rawValue: "call_transcription_available")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Who began a call.
/// Other values are accepted, too.
public struct CallDirection: Choice {
    /// The person.
    public static let userInitiated = CallDirection(rawValue: "USER_INITIATED")
    /// You.
    public static let businessInitiated = CallDirection(rawValue: "BUSINESS_INITIATED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// How to connect a call.
public struct CallSession: Codable, Hashable, Sendable {
    /// `offer` or `answer`.
    public var sdpType: String?
    /// The session description (RFC 8866).
    public var sdp: String?

    public init(sdpType: String? = nil, sdp: String? = nil) {
        self.sdpType = sdpType
        self.sdp = sdp
    }

    enum CodingKeys: String, CodingKey {
        case sdpType = "sdp_type"
        case sdp
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        sdpType = try keys.arrivedIfPresent(.sdpType)
        sdp = try keys.arrivedIfPresent(.sdp)
    }
}

/// How to connect a call, as the platform told it before.
public struct CallConnection: Codable, Hashable, Sendable {
    /// The session.
    public var webrtc: CallDescription?

    public init(webrtc: CallDescription? = nil) {
        self.webrtc = webrtc
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        webrtc = try keys.arrivedIfPresent(.webrtc)
    }
}

/// The session of a call, as the platform told it before.
public struct CallDescription: Codable, Hashable, Sendable {
    /// The session description, as JSON in text.
    public var sdp: String?

    public init(sdp: String? = nil) {
        self.sdp = sdp
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        sdp = try keys.arrivedIfPresent(.sdp)
    }
}

/// How a call ended.
/// Other values are accepted, too.
public struct CallOutcome: Choice {
    /// Somebody hung up.
    public static let completed = CallOutcome(rawValue: "COMPLETED")
    /// It failed, or wasn't picked up.
    public static let failed = CallOutcome(rawValue: "FAILED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// What was said in a call, as sound.
public struct CallRecording: Codable, Hashable, Sendable {
    /// `audio`.
    public var type: String?
    /// The file.
    public var audio: InboundAudio?

    public init(type: String? = nil, audio: InboundAudio? = nil) {
        self.type = type
        self.audio = audio
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        type = try keys.arrivedIfPresent(.type)
        audio = try keys.arrivedIfPresent(.audio)
    }
}

/// What was said in a call, as text.
public struct CallTranscript: Codable, Hashable, Sendable {
    /// `document`.
    public var type: String?
    /// The file.
    public var document: InboundDocument?

    public init(type: String? = nil, document: InboundDocument? = nil) {
        self.type = type
        self.document = document
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        type = try keys.arrivedIfPresent(.type)
        document = try keys.arrivedIfPresent(.document)
    }
}

/// What becomes of a call that you began.
public struct CallStatus: Codable, Hashable, Sendable {
    /// The call.
    public var id: String
    /// What became of it.
    public var status: CallStatusKind
    /// `call`.
    public var type: String?
    /// When.
    public var timestamp: String?
    /// Who was called, by phone number.
    public var recipientId: String?
    /// Who was called, by business-scoped user id.
    public var recipientUserId: String?
    /// Who was called, by the user id that linked portfolios share.
    public var recipientParentUserId: String?
    /// Your own note from when you called.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
        status = try keys.arrived(.status)
        type = try keys.arrivedIfPresent(.type)
        timestamp = try keys.arrivedIfPresent(.timestamp)
        recipientId = try keys.arrivedIfPresent(.recipientId)
        recipientUserId = try keys.arrivedIfPresent(.recipientUserId)
        recipientParentUserId = try keys.arrivedIfPresent(.recipientParentUserId)
        bizOpaqueCallbackData = try keys.arrivedIfPresent(.bizOpaqueCallbackData)
    }
}

/// What becomes of a call that you began.
/// Other values are accepted, too.
public struct CallStatusKind: Choice {
    /// It rings.
    public static let ringing = CallStatusKind(rawValue: "RINGING")
    /// They picked up.
    public static let accepted = CallStatusKind(rawValue: "ACCEPTED")
    /// They didn't want it.
    public static let rejected = CallStatusKind(rawValue: "REJECTED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A group was made or deleted, or couldn't be.
public struct GroupLifecycleUpdate: Codable, Hashable, Sendable {
    /// Who is in it from the beginning.
    public var addedParticipants: [GroupPerson]
    /// Why it failed.
    public var errors: [WebhookError]
    /// `group_create` or `group_delete`.
    public var type: String?
    /// The group.
    public var groupId: String?
    /// What you asked for, as its answer named it.
    public var requestId: String?
    /// When.
    public var timestamp: String?
    /// The group's name.
    public var subject: String?
    /// What it is about.
    public var description: String?
    /// The link by which people join.
    public var inviteLink: String?
    /// How people get in.
    public var joinApprovalMode: JoinApprovalMode?

    public init(
        addedParticipants: [GroupPerson],
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        addedParticipants = try keys.arrived(.addedParticipants)
        errors = try keys.arrived(.errors)
        type = try keys.arrivedIfPresent(.type)
        groupId = try keys.arrivedIfPresent(.groupId)
        requestId = try keys.arrivedIfPresent(.requestId)
        timestamp = try keys.arrivedIfPresent(.timestamp)
        subject = try keys.arrivedIfPresent(.subject)
        description = try keys.arrivedIfPresent(.description)
        inviteLink = try keys.arrivedIfPresent(.inviteLink)
        joinApprovalMode = try keys.arrivedIfPresent(.joinApprovalMode)
    }
}

/// A person in a group, or not any more.
public struct GroupPerson: Codable, Hashable, Sendable {
    /// Why it failed for them.
    public var errors: [WebhookError]
    /// Who it is, as you said it.
    public var input: String?
    /// Their WhatsApp id.
    public var waId: String?
    /// Their business-scoped user id.
    public var userId: String?
    /// The user id that linked portfolios share.
    public var parentUserId: String?
    /// Their user name.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        errors = try keys.arrived(.errors)
        input = try keys.arrivedIfPresent(.input)
        waId = try keys.arrivedIfPresent(.waId)
        userId = try keys.arrivedIfPresent(.userId)
        parentUserId = try keys.arrivedIfPresent(.parentUserId)
        username = try keys.arrivedIfPresent(.username)
    }
}

/// People joined a group, left it, or want to join.
public struct GroupParticipantsUpdate: Codable, Hashable, Sendable {
    /// Who joined.
    public var addedParticipants: [GroupPerson]
    /// Who left.
    public var removedParticipants: [GroupPerson]
    /// Who couldn't be removed, and why.
    public var failedParticipants: [GroupPerson]
    /// Why it failed.
    public var errors: [WebhookError]
    /// `group_participants_add`, `group_participants_remove`, `group_join_request_created` or `group_join_request_revoked`; the platform also spells the first two `group_add_participants` and `group_remove_participants`.
    public var type: String?
    /// The group.
    public var groupId: String?
    /// What you asked for, as its answer named it.
    public var requestId: String?
    /// When.
    public var timestamp: String?
    /// How they came in: `invite_link`.
    public var reason: String?
    /// Who removed them: `business` or `participant`.
    public var initiatedBy: String?
    /// The request to join: approve or reject it by this.
    public var joinRequestId: String?
    /// Who wants to join, by WhatsApp id.
    public var waId: String?
    /// Who wants to join, by business-scoped user id.
    public var userId: String?
    /// Who wants to join, by the user id that linked portfolios share.
    public var parentUserId: String?
    /// Who wants to join, by user name.
    public var username: String?

    public init(
        addedParticipants: [GroupPerson],
        removedParticipants: [GroupPerson],
        failedParticipants: [GroupPerson],
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        addedParticipants = try keys.arrived(.addedParticipants)
        removedParticipants = try keys.arrived(.removedParticipants)
        failedParticipants = try keys.arrived(.failedParticipants)
        errors = try keys.arrived(.errors)
        type = try keys.arrivedIfPresent(.type)
        groupId = try keys.arrivedIfPresent(.groupId)
        requestId = try keys.arrivedIfPresent(.requestId)
        timestamp = try keys.arrivedIfPresent(.timestamp)
        reason = try keys.arrivedIfPresent(.reason)
        initiatedBy = try keys.arrivedIfPresent(.initiatedBy)
        joinRequestId = try keys.arrivedIfPresent(.joinRequestId)
        waId = try keys.arrivedIfPresent(.waId)
        userId = try keys.arrivedIfPresent(.userId)
        parentUserId = try keys.arrivedIfPresent(.parentUserId)
        username = try keys.arrivedIfPresent(.username)
    }
}

/// A group's subject, description or picture changed, or couldn't be.
public struct GroupSettingsUpdate: Codable, Hashable, Sendable {
    /// Why it failed.
    public var errors: [WebhookError]
    /// `group_settings_update`.
    public var type: String?
    /// The group.
    public var groupId: String?
    /// What you asked for, as its answer named it.
    public var requestId: String?
    /// When.
    public var timestamp: String?
    /// Its name.
    public var groupSubject: GroupTextUpdate?
    /// What it is about.
    public var groupDescription: GroupTextUpdate?
    /// Its picture.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        errors = try keys.arrived(.errors)
        type = try keys.arrivedIfPresent(.type)
        groupId = try keys.arrivedIfPresent(.groupId)
        requestId = try keys.arrivedIfPresent(.requestId)
        timestamp = try keys.arrivedIfPresent(.timestamp)
        groupSubject = try keys.arrivedIfPresent(.groupSubject)
        groupDescription = try keys.arrivedIfPresent(.groupDescription)
        profilePicture = try keys.arrivedIfPresent(.profilePicture)
    }
}

/// A group's text that changed, or couldn't be.
public struct GroupTextUpdate: Codable, Hashable, Sendable {
    /// Why it didn't.
    public var errors: [WebhookError]
    /// The text.
    public var text: String?
    /// Whether it changed.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        errors = try keys.arrived(.errors)
        text = try keys.arrivedIfPresent(.text)
        updateSuccessful = try keys.arrivedIfPresent(.updateSuccessful)
    }
}

/// A group's picture that changed, or couldn't be.
public struct GroupPictureUpdate: Codable, Hashable, Sendable {
    /// Why it didn't.
    public var errors: [WebhookError]
    /// Its MIME type.
    public var mimeType: String?
    /// Its SHA-256.
    public var sha256: String?
    /// Whether it changed.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        errors = try keys.arrived(.errors)
        mimeType = try keys.arrivedIfPresent(.mimeType)
        sha256 = try keys.arrivedIfPresent(.sha256)
        updateSuccessful = try keys.arrivedIfPresent(.updateSuccessful)
    }
}

/// A group was suspended, or is no longer.
public struct GroupStatusUpdate: Codable, Hashable, Sendable {
    /// Why.
    public var errors: [WebhookError]
    /// `group_suspend` or `group_suspend_cleared`.
    public var type: String?
    /// The group.
    public var groupId: String?
    /// What you asked for, as its answer named it.
    public var requestId: String?
    /// When.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        errors = try keys.arrived(.errors)
        type = try keys.arrivedIfPresent(.type)
        groupId = try keys.arrivedIfPresent(.groupId)
        requestId = try keys.arrivedIfPresent(.requestId)
        timestamp = try keys.arrivedIfPresent(.timestamp)
    }
}

/// Something happened to the account. Of partners' accounts the event's `entry_id` is a business portfolio.
public struct AccountUpdate: Codable, Hashable, Sendable {
    /// What the account may not do.
    public var restrictionInfo: [RestrictionInfo]
    /// What happened. What more there is to say is in the part that belongs to it.
    public var event: AccountEventKind?
    /// The number that it happened to.
    public var phoneNumber: String?
    /// The business's main country.
    public var country: String?
    /// The account, where a partner is told.
    public var wabaInfo: AccountInfo?
    /// What was broken.
    public var violationInfo: ViolationInfo?
    /// Whether it was banned.
    public var banInfo: BanInfo?
    /// Since when one-time codes to other countries cost more.
    public var authInternationalRateEligibility: InternationalRate?
    /// The discount that was reached.
    public var volumeTierInfo: VolumeTier?
    /// Why the WhatsApp Business app's number left.
    public var disconnectionInfo: DisconnectionInfo?
    /// What a partner's verification of its client came to.
    public var partnerClientCertificationInfo: CertificationInfo?
    /// Whom a partner must verify.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        restrictionInfo = try keys.arrived(.restrictionInfo)
        event = try keys.arrivedIfPresent(.event)
        phoneNumber = try keys.arrivedIfPresent(.phoneNumber)
        country = try keys.arrivedIfPresent(.country)
        wabaInfo = try keys.arrivedIfPresent(.wabaInfo)
        violationInfo = try keys.arrivedIfPresent(.violationInfo)
        banInfo = try keys.arrivedIfPresent(.banInfo)
        authInternationalRateEligibility = try keys.arrivedIfPresent(.authInternationalRateEligibility)
        volumeTierInfo = try keys.arrivedIfPresent(.volumeTierInfo)
        disconnectionInfo = try keys.arrivedIfPresent(.disconnectionInfo)
        partnerClientCertificationInfo = try keys.arrivedIfPresent(.partnerClientCertificationInfo)
        partnerClientCertificationNeededInfo = try keys.arrivedIfPresent(.partnerClientCertificationNeededInfo)
    }
}

/// What happened to an account.
/// Other values are accepted, too.
public struct AccountEventKind: Choice {
    /// It was deleted.
    public static let accountDeleted = AccountEventKind(rawValue: "ACCOUNT_DELETED")
    /// It may not do something: `restriction_info`.
    public static let accountRestriction = AccountEventKind(rawValue: "ACCOUNT_RESTRICTION")
    /// It broke the policies: `violation_info`.
    public static let accountViolation = AccountEventKind(rawValue: "ACCOUNT_VIOLATION")
    /// It was banned, will be, or is no longer: `ban_info`.
    public static let disabledUpdate = AccountEventKind(rawValue: "DISABLED_UPDATE")
    /// The WhatsApp Business app moved to another device: nothing can be sent for now.
    public static let accountOffboarded = AccountEventKind(rawValue: "ACCOUNT_OFFBOARDED")
    /// The app is back: sending works again.
    public static let accountReconnected = AccountEventKind(rawValue: "ACCOUNT_RECONNECTED")
    /// It shares an ad account with the Marketing Messages API: `waba_info`.
    public static let adAccountLinked = AccountEventKind(rawValue: "AD_ACCOUNT_LINKED")
    /// The terms of the Marketing Messages API were signed.
    public static let mmLiteTermsSigned = AccountEventKind(rawValue: "MM_LITE_TERMS_SIGNED")
    /// One-time codes to other countries cost more: `auth_international_rate_eligibility`.
    public static let authIntlPriceEligibilityUpdate = AccountEventKind(rawValue: "AUTH_INTL_PRICE_ELIGIBILITY_UPDATE")
    /// Its main country was set: `country`.
    public static let businessPrimaryLocationCountryUpdate = AccountEventKind(rawValue: "BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE")
    /// It was shared with a partner: `waba_info`.
    public static let partnerAdded = AccountEventKind(rawValue: "PARTNER_ADDED")
    /// It isn't shared any more: `waba_info`, and `disconnection_info` where the WhatsApp Business app has the number too.
    public static let partnerRemoved = AccountEventKind(rawValue: "PARTNER_REMOVED")
    /// A client lets the app in: `waba_info`.
    public static let partnerAppInstalled = AccountEventKind(rawValue: "PARTNER_APP_INSTALLED")
    /// A client doesn't let the app in any more: `waba_info`.
    public static let partnerAppUninstalled = AccountEventKind(rawValue: "PARTNER_APP_UNINSTALLED")
    /// A partner's verification of its client came to something: `partner_client_certification_info`.
    public static let partnerClientCertificationStatusUpdate = AccountEventKind(rawValue: "PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE")
    /// A client must be verified: `partner_client_certification_needed_info`.
    public static let partnerClientCertificationNeeded = AccountEventKind(rawValue: "PARTNER_CLIENT_CERTIFICATION_NEEDED")
    /// A discount was reached: `volume_tier_info`.
    public static let volumeBasedPricingTierUpdate = AccountEventKind(rawValue: "VOLUME_BASED_PRICING_TIER_UPDATE")
    /// A test number became a verified account.
    public static let verifiedAccount = AccountEventKind(rawValue: "VERIFIED_ACCOUNT")
    /// A number was removed.
    public static let phoneNumberRemoved = AccountEventKind(rawValue: "PHONE_NUMBER_REMOVED")
    /// A number was disabled.
    public static let phoneNumberDisabled = AccountEventKind(rawValue: "PHONE_NUMBER_DISABLED")
    /// A number was disconnected.
    public static let phoneNumberDisconnected = AccountEventKind(rawValue: "PHONE_NUMBER_DISCONNECTED")
    /// A number was suspended.
    public static let phoneNumberSuspended = AccountEventKind(rawValue: "PHONE_NUMBER_SUSPENDED")
    /// A number works again.
    public static let phoneNumberReinstated = AccountEventKind(rawValue: "PHONE_NUMBER_REINSTATED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// An account that partners are told about.
public struct AccountInfo: Codable, Hashable, Sendable {
    /// The portfolios of those partners.
    public var solutionPartnerBusinessIds: [String]
    /// The account.
    public var wabaId: String?
    /// The portfolio that owns it.
    public var ownerBusinessId: String?
    /// The partner's app.
    public var partnerAppId: String?
    /// The ad account.
    public var adAccountLinked: String?
    /// The same, as the platform also spells it.
    public var adAccountId: String?
    /// The solution that several partners share.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        solutionPartnerBusinessIds = try keys.arrived(.solutionPartnerBusinessIds)
        wabaId = try keys.arrivedIfPresent(.wabaId)
        ownerBusinessId = try keys.arrivedIfPresent(.ownerBusinessId)
        partnerAppId = try keys.arrivedIfPresent(.partnerAppId)
        adAccountLinked = try keys.arrivedIfPresent(.adAccountLinked)
        adAccountId = try keys.arrivedIfPresent(.adAccountId)
        solutionId = try keys.arrivedIfPresent(.solutionId)
    }
}

/// What an account broke.
public struct ViolationInfo: Codable, Hashable, Sendable {
    /// What: `SCAM`, `GAMBLING`, `SPAM`, … A growing list.
    public var violationType: String?
    /// What to do.
    public var remediation: String?

    public init(violationType: String? = nil, remediation: String? = nil) {
        self.violationType = violationType
        self.remediation = remediation
    }

    enum CodingKeys: String, CodingKey {
        case violationType = "violation_type"
        case remediation
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        violationType = try keys.arrivedIfPresent(.violationType)
        remediation = try keys.arrivedIfPresent(.remediation)
    }
}

/// Something that an account may not do.
public struct RestrictionInfo: Codable, Hashable, Sendable {
    /// What.
    public var restrictionType: RestrictionType?
    /// Until when, in seconds since 1970 or as a date in English.
    public var expiration: String?
    /// What to do.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        restrictionType = try keys.arrivedIfPresent(.restrictionType)
        expiration = try keys.arrivedIfPresent(.expiration)
        remediation = try keys.arrivedIfPresent(.remediation)
    }
}

/// What an account may not do.
/// Other values are accepted, too.
public struct RestrictionType: Choice {
    /// Add numbers.
    public static let restrictedAddPhoneNumberAction = RestrictionType(rawValue: "RESTRICTED_ADD_PHONE_NUMBER_ACTION")
    /// Add numbers, as the platform also spells it.
    public static let restrictionAddPhoneNumberAction = RestrictionType(rawValue: "RESTRICTION_ADD_PHONE_NUMBER_ACTION")
    /// Write to people first.
    public static let restrictedBizInitiatedMessaging = RestrictionType(rawValue: "RESTRICTED_BIZ_INITIATED_MESSAGING")
    /// Answer people.
    public static let restrictedCustomerInitiatedMessaging = RestrictionType(rawValue: "RESTRICTED_CUSTOMER_INITIATED_MESSAGING")
    /// Call and be called.
    public static let restrictedBizInitiatedAndUserInitiatedCalling = RestrictionType(rawValue: "RESTRICTED_BIZ_INITIATED_AND_USER_INITIATED_CALLING")
    /// Call people.
    public static let restrictedBusinessInitiatedCalling = RestrictionType(rawValue: "RESTRICTED_BUSINESS_INITIATED_CALLING")
    /// Be called.
    public static let restrictedUserInitiatedCalling = RestrictionType(rawValue: "RESTRICTED_USER_INITIATED_CALLING")
    /// Be called by a button.
    public static let restrictedUserInitiatedCallingCallButtonHidden = RestrictionType(rawValue: "RESTRICTED_USER_INITIATED_CALLING_CALL_BUTTON_HIDDEN")
    /// Send utility templates.
    public static let restrictedUtilityTemplates = RestrictionType(rawValue: "RESTRICTED_UTILITY_TEMPLATES")
    /// Send utility templates directly.
    public static let restrictedDirectSendUtilityTemplates = RestrictionType(rawValue: "RESTRICTED_DIRECT_SEND_UTILITY_TEMPLATES")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Whether an account was banned.
public struct BanInfo: Codable, Hashable, Sendable {
    /// Whether it was.
    public var wabaBanState: BanState?
    /// When, as a date in English.
    public var wabaBanDate: String?

    public init(wabaBanState: BanState? = nil, wabaBanDate: String? = nil) {
        self.wabaBanState = wabaBanState
        self.wabaBanDate = wabaBanDate
    }

    enum CodingKeys: String, CodingKey {
        case wabaBanState = "waba_ban_state"
        case wabaBanDate = "waba_ban_date"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        wabaBanState = try keys.arrivedIfPresent(.wabaBanState)
        wabaBanDate = try keys.arrivedIfPresent(.wabaBanDate)
    }
}

/// Whether an account was banned.
/// Other values are accepted, too.
public struct BanState: Choice {
    /// It will be.
    public static let scheduleForDisable = BanState(rawValue: "SCHEDULE_FOR_DISABLE")
    /// It was.
    public static let disable = BanState(rawValue: "DISABLE")
    /// It is no longer.
    public static let reinstate = BanState(rawValue: "REINSTATE")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Since when one-time codes to other countries cost more.
public struct InternationalRate: Codable, Hashable, Sendable {
    /// Countries with a time of their own.
    public var exceptionCountries: [InternationalRateException]
    /// Since when.
    public var startTime: String?

    public init(exceptionCountries: [InternationalRateException], startTime: String? = nil) {
        self.exceptionCountries = exceptionCountries
        self.startTime = startTime
    }

    enum CodingKeys: String, CodingKey {
        case exceptionCountries = "exception_countries"
        case startTime = "start_time"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        exceptionCountries = try keys.arrived(.exceptionCountries)
        startTime = try keys.arrivedIfPresent(.startTime)
    }
}

/// Since when one-time codes to a country cost more.
public struct InternationalRateException: Codable, Hashable, Sendable {
    /// The country's code, of two letters.
    public var countryCode: String?
    /// Since when.
    public var startTime: String?

    public init(countryCode: String? = nil, startTime: String? = nil) {
        self.countryCode = countryCode
        self.startTime = startTime
    }

    enum CodingKeys: String, CodingKey {
        case countryCode = "country_code"
        case startTime = "start_time"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        countryCode = try keys.arrivedIfPresent(.countryCode)
        startTime = try keys.arrivedIfPresent(.startTime)
    }
}

/// A discount for many messages.
public struct VolumeTier: Codable, Hashable, Sendable {
    /// When it was reached.
    public var tierUpdateTime: String?
    /// For which messages: `UTILITY` or `AUTHENTICATION`.
    public var pricingCategory: String?
    /// From which message to which: `25000001:50000000`.
    public var tier: String?
    /// In which month: `2025-11`.
    public var effectiveMonth: String?
    /// For which countries.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        tierUpdateTime = try keys.arrivedIfPresent(.tierUpdateTime)
        pricingCategory = try keys.arrivedIfPresent(.pricingCategory)
        tier = try keys.arrivedIfPresent(.tier)
        effectiveMonth = try keys.arrivedIfPresent(.effectiveMonth)
        region = try keys.arrivedIfPresent(.region)
    }
}

/// Why the WhatsApp Business app's number left.
public struct DisconnectionInfo: Codable, Hashable, Sendable {
    /// Why.
    public var reason: DisconnectionReason?
    /// Who did it.
    public var initiatedBy: DisconnectionInitiator?

    public init(reason: DisconnectionReason? = nil, initiatedBy: DisconnectionInitiator? = nil) {
        self.reason = reason
        self.initiatedBy = initiatedBy
    }

    enum CodingKeys: String, CodingKey {
        case reason
        case initiatedBy = "initiated_by"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        reason = try keys.arrivedIfPresent(.reason)
        initiatedBy = try keys.arrivedIfPresent(.initiatedBy)
    }
}

/// Why the WhatsApp Business app's number left.
/// Other values are accepted, too.
public struct DisconnectionReason: Choice {
    /// Somebody disconnected it.
    public static let accountDisconnected = DisconnectionReason(rawValue: "ACCOUNT_DISCONNECTED")
    /// It became a private person's.
    public static let businessDowngrade = DisconnectionReason(rawValue: "BUSINESS_DOWNGRADE")
    /// It has another number.
    public static let changeNumber = DisconnectionReason(rawValue: "CHANGE_NUMBER")
    /// It wasn't used here for 30 days.
    public static let companionInactivity = DisconnectionReason(rawValue: "COMPANION_INACTIVITY")
    /// The app wasn't opened for 14 days.
    public static let primaryInactivity = DisconnectionReason(rawValue: "PRIMARY_INACTIVITY")
    /// It was registered again.
    public static let userReRegistered = DisconnectionReason(rawValue: "USER_RE_REGISTERED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Who disconnected the WhatsApp Business app's number.
/// Other values are accepted, too.
public struct DisconnectionInitiator: Choice {
    /// The business.
    public static let user = DisconnectionInitiator(rawValue: "USER")
    /// The platform.
    public static let system = DisconnectionInitiator(rawValue: "SYSTEM")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// What a partner's verification of its client came to.
public struct CertificationInfo: Codable, Hashable, Sendable {
    /// Why it failed: `LEGAL NAME NOT MATCHING`, `ADDRESS NOT MATCHING`, … with blanks or underscores.
    public var rejectionReasons: [String]
    /// The client's portfolio.
    public var clientBusinessId: String?
    /// What it came to.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        rejectionReasons = try keys.arrived(.rejectionReasons)
        clientBusinessId = try keys.arrivedIfPresent(.clientBusinessId)
        status = try keys.arrivedIfPresent(.status)
    }
}

/// What a partner's verification of its client came to.
/// Other values are accepted, too.
public struct CertificationStatus: Choice {
    /// The client is verified.
    public static let approved = CertificationStatus(rawValue: "APPROVED")
    /// It was given up.
    public static let discarded = CertificationStatus(rawValue: "DISCARDED")
    /// It failed.
    public static let failed = CertificationStatus(rawValue: "FAILED")
    /// It was refused.
    public static let rejected = CertificationStatus(rawValue: "REJECTED")
    /// It is being looked at.
    public static let pending = CertificationStatus(rawValue: "PENDING")
    /// The client is no longer verified.
    public static let revoked = CertificationStatus(rawValue: "REVOKED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Whom a partner must verify.
public struct CertificationNeed: Codable, Hashable, Sendable {
    /// The client's portfolio.
    public var clientBusinessId: String?

    public init(clientBusinessId: String? = nil) {
        self.clientBusinessId = clientBusinessId
    }

    enum CodingKeys: String, CodingKey {
        case clientBusinessId = "client_business_id"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        clientBusinessId = try keys.arrivedIfPresent(.clientBusinessId)
    }
}

/// Something about the account or a number that you should know.
public struct AccountAlert: Codable, Hashable, Sendable {
    /// What it is about: `BUSINESS`, `PHONE_NUMBER`, `CURRENT_STATUS_ID`, `WABA`.
    public var entityType: String?
    /// Which of them.
    public var entityId: String?
    /// What it says. Before, its keys stood beside this one.
    public var alertInfo: AlertInfo?
    /// How bad it is, as the platform told it before.
    public var alertSeverity: AlertSeverity?
    /// Whether it still is so, as the platform told it before.
    public var alertStatus: String?
    /// What it is, as the platform told it before.
    public var alertType: AlertType?
    /// The same in a sentence, as the platform told it before.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        entityType = try keys.arrivedIfPresent(.entityType)
        entityId = try keys.arrivedIfPresent(.entityId)
        alertInfo = try keys.arrivedIfPresent(.alertInfo)
        alertSeverity = try keys.arrivedIfPresent(.alertSeverity)
        alertStatus = try keys.arrivedIfPresent(.alertStatus)
        alertType = try keys.arrivedIfPresent(.alertType)
        alertDescription = try keys.arrivedIfPresent(.alertDescription)
    }
}

/// What an alert says.
public struct AlertInfo: Codable, Hashable, Sendable {
    /// How bad it is.
    public var alertSeverity: AlertSeverity?
    /// Whether it still is so: `ACTIVE`, `RESOLVED`, `NONE`.
    public var alertStatus: String?
    /// What it is.
    public var alertType: AlertType?
    /// The same in a sentence.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        alertSeverity = try keys.arrivedIfPresent(.alertSeverity)
        alertStatus = try keys.arrivedIfPresent(.alertStatus)
        alertType = try keys.arrivedIfPresent(.alertType)
        alertDescription = try keys.arrivedIfPresent(.alertDescription)
    }
}

/// How bad something is.
/// Other values are accepted, too.
public struct AlertSeverity: Choice {
    /// Bad.
    public static let critical = AlertSeverity(rawValue: "CRITICAL")
    /// It may become bad.
    public static let warning = AlertSeverity(rawValue: "WARNING")
    /// Not at all.
    public static let informational = AlertSeverity(rawValue: "INFORMATIONAL")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// What an alert is about.
/// Other values are accepted, too.
public struct AlertType: Choice {
    /// You can't write to more people yet.
    public static let increasedCapabilitiesEligibilityDeferred = AlertType(rawValue: "INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED")
    /// You can't write to more people.
    public static let increasedCapabilitiesEligibilityFailed = AlertType(rawValue: "INCREASED_CAPABILITIES_ELIGIBILITY_FAILED")
    /// The platform must know more before you can write to more people.
    public static let increasedCapabilitiesEligibilityNeedMoreInfo = AlertType(rawValue: "INCREASED_CAPABILITIES_ELIGIBILITY_NEED_MORE_INFO")
    /// The number is an official business account.
    public static let obaApproved = AlertType(rawValue: "OBA_APPROVED")
    /// The number didn't become an official business account.
    public static let obaRejected = AlertType(rawValue: "OBA_REJECTED")
    /// The profile picture is gone.
    public static let profilePictureLost = AlertType(rawValue: "PROFILE_PICTURE_LOST")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// The account was reviewed.
public struct AccountReviewUpdate: Codable, Hashable, Sendable {
    /// What was decided.
    public var decision: ReviewDecision?

    public init(decision: ReviewDecision? = nil) {
        self.decision = decision
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        decision = try keys.arrivedIfPresent(.decision)
    }
}

/// What a review decided.
/// Other values are accepted, too.
public struct ReviewDecision: Choice {
    /// It is fine.
    public static let approved = ReviewDecision(rawValue: "APPROVED")
    /// It isn't.
    public static let rejected = ReviewDecision(rawValue: "REJECTED")
    /// Nothing yet.
    public static let pending = ReviewDecision(rawValue: "PENDING")
    /// Nothing for now.
    public static let deferred = ReviewDecision(rawValue: "DEFERRED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A number's settings changed, by you too.
public struct AccountSettingsUpdate: Codable, Hashable, Sendable {
    /// `phone_number_settings`, in either case.
    public var type: String?
    /// When.
    public var timestamp: String?
    /// What they are now.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        type = try keys.arrivedIfPresent(.type)
        timestamp = try keys.arrivedIfPresent(.timestamp)
        phoneNumberSettings = try keys.arrivedIfPresent(.phoneNumberSettings)
    }
}

/// What a number's settings are now.
public struct ChangedNumberSettings: Codable, Hashable, Sendable {
    /// The number.
    public var phoneNumberId: String?
    /// Calls; nothing if they didn't change.
    public var calling: CallingState?

    public init(phoneNumberId: String? = nil, calling: CallingState? = nil) {
        self.phoneNumberId = phoneNumberId
        self.calling = calling
    }

    enum CodingKeys: String, CodingKey {
        case phoneNumberId = "phone_number_id"
        case calling
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        phoneNumberId = try keys.arrivedIfPresent(.phoneNumberId)
        calling = try keys.arrivedIfPresent(.calling)
    }
}

/// How much the business may do changed.
public struct BusinessCapabilityUpdate: Codable, Hashable, Sendable {
    /// How many people all of its numbers can write to first in a day: `TIER_2K` and the like, or a number, of which -1 is any.
    public var maxDailyConversationsPerBusiness: String?
    /// How many people each number can write to first in a day, up to v23.0.
    public var maxDailyConversationPerPhone: String?
    /// How many numbers it can have in all.
    public var maxPhoneNumbersPerBusiness: Int64?
    /// How many numbers each account can have.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        maxDailyConversationsPerBusiness = try keys.arrivedIfPresent(.maxDailyConversationsPerBusiness)
        maxDailyConversationPerPhone = try keys.arrivedIfPresent(.maxDailyConversationPerPhone)
        maxPhoneNumbersPerBusiness = try keys.arrivedIfPresent(.maxPhoneNumbersPerBusiness)
        maxPhoneNumbersPerWaba = try keys.arrivedIfPresent(.maxPhoneNumbersPerWaba)
    }
}

/// The number's username changed.
public struct BusinessUsernameUpdate: Codable, Hashable, Sendable {
    /// The number.
    public var displayPhoneNumber: String?
    /// The username; nothing when it was deleted.
    public var username: String?
    /// Whether people see it.
    public var status: UsernameStatus?
    /// Why: `revoked`.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        displayPhoneNumber = try keys.arrivedIfPresent(.displayPhoneNumber)
        username = try keys.arrivedIfPresent(.username)
        status = try keys.arrivedIfPresent(.status)
        context = try keys.arrivedIfPresent(.context)
    }
}

/// A display name was reviewed.
public struct PhoneNumberNameUpdate: Codable, Hashable, Sendable {
    /// The number.
    public var displayPhoneNumber: String?
    /// What was decided.
    public var decision: ReviewDecision?
    /// The name that was asked for.
    public var requestedVerifiedName: String?
    /// Why it was refused.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        displayPhoneNumber = try keys.arrivedIfPresent(.displayPhoneNumber)
        decision = try keys.arrivedIfPresent(.decision)
        requestedVerifiedName = try keys.arrivedIfPresent(.requestedVerifiedName)
        rejectionReason = try keys.arrivedIfPresent(.rejectionReason)
    }
}

/// Why a display name was refused.
/// Other values are accepted, too.
public struct NameRejectionReason: Choice {
    /// It is an employee's.
    public static let nameEmployeeIssue = NameRejectionReason(rawValue: "NAME_EMPLOYEE_ISSUE")
    /// It isn't the business's.
    public static let nameEndclientNotrelated = NameRejectionReason(rawValue: "NAME_ENDCLIENT_NOTRELATED")
    /// It isn't written as names must be.
    public static let nameFormatUnacceptable = NameRejectionReason(rawValue: "NAME_FORMAT_UNACCEPTABLE")
    /// It is a private person's.
    public static let nameIndividualIssue = NameRejectionReason(rawValue: "NAME_INDIVIDUAL_ISSUE")
    /// The business calls itself otherwise elsewhere.
    public static let nameNotConsistent = NameRejectionReason(rawValue: "NAME_NOT_CONSISTENT")
    /// The platform doesn't say.
    public static let unknown = NameRejectionReason(rawValue: "UNKNOWN")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// How much a number can send changed.
public struct PhoneNumberQualityUpdate: Codable, Hashable, Sendable {
    /// The number.
    public var displayPhoneNumber: String?
    /// What happened.
    public var event: PhoneNumberQualityEventKind?
    /// How many people it could write to first in a day until now: `TIER_250`, `TIER_2K`, `TIER_10K`, `TIER_100K`, `TIER_UNLIMITED`. Until February 2026.
    public var oldLimit: String?
    /// How many people it can write to first in a day. Until February 2026.
    public var currentLimit: String?
    /// How many people all of the business's numbers can write to first in a day.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        displayPhoneNumber = try keys.arrivedIfPresent(.displayPhoneNumber)
        event = try keys.arrivedIfPresent(.event)
        oldLimit = try keys.arrivedIfPresent(.oldLimit)
        currentLimit = try keys.arrivedIfPresent(.currentLimit)
        maxDailyConversationsPerBusiness = try keys.arrivedIfPresent(.maxDailyConversationsPerBusiness)
    }
}

/// What happened to a number.
/// Other values are accepted, too.
public struct PhoneNumberQualityEventKind: Choice {
    /// It was registered.
    public static let onboarding = PhoneNumberQualityEventKind(rawValue: "ONBOARDING")
    /// It can send 1,000 messages a second.
    public static let throughputUpgrade = PhoneNumberQualityEventKind(rawValue: "THROUGHPUT_UPGRADE")
    /// It can write to more people, as the platform said it before.
    public static let upgrade = PhoneNumberQualityEventKind(rawValue: "UPGRADE")
    /// It can write to fewer people, as the platform said it before.
    public static let downgrade = PhoneNumberQualityEventKind(rawValue: "DOWNGRADE")
    /// People rate it badly, as the platform said it before.
    public static let flagged = PhoneNumberQualityEventKind(rawValue: "FLAGGED")
    /// People rate it better again, as the platform said it before.
    public static let unflagged = PhoneNumberQualityEventKind(rawValue: "UNFLAGGED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Somebody changed a number's PIN, or wants to.
public struct SecurityUpdate: Codable, Hashable, Sendable {
    /// The number.
    public var displayPhoneNumber: String?
    /// What happened.
    public var event: SecurityEventKind?
    /// Who asked for it.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        displayPhoneNumber = try keys.arrivedIfPresent(.displayPhoneNumber)
        event = try keys.arrivedIfPresent(.event)
        requester = try keys.arrivedIfPresent(.requester)
    }
}

/// What happened to a number's PIN.
/// Other values are accepted, too.
public struct SecurityEventKind: Choice {
    /// It was changed.
    public static let pinChanged = SecurityEventKind(rawValue: "PIN_CHANGED")
    /// Somebody asked to turn it off.
    public static let pinResetRequest = SecurityEventKind(rawValue: "PIN_RESET_REQUEST")
    /// It is off.
    public static let pinRequestSuccess = SecurityEventKind(rawValue: "PIN_REQUEST_SUCCESS")
    /// It is off, as the platform also spells it.
    public static let pinResetSuccess = SecurityEventKind(rawValue: "PIN_RESET_SUCCESS")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A template was reviewed, paused, disabled or deleted.
public struct MessageTemplateStatusUpdate: Codable, Hashable, Sendable {
    /// What happened.
    public var event: TemplateEventKind?
    /// The template.
    public var messageTemplateId: String?
    /// Its name.
    public var messageTemplateName: String?
    /// Its language, as `en_US` or `en-US`.
    public var messageTemplateLanguage: String?
    /// Its category.
    public var messageTemplateCategory: TemplateCategory?
    /// Why it was rejected.
    public var reason: TemplateRejectionReason?
    /// Since when it is disabled.
    public var disableInfo: TemplateDisabling?
    /// Why it is paused or locked, or that it is no longer.
    public var otherInfo: TemplatePause?
    /// Why it was rejected, for people.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        event = try keys.arrivedIfPresent(.event)
        messageTemplateId = try keys.arrivedIfPresent(.messageTemplateId)
        messageTemplateName = try keys.arrivedIfPresent(.messageTemplateName)
        messageTemplateLanguage = try keys.arrivedIfPresent(.messageTemplateLanguage)
        messageTemplateCategory = try keys.arrivedIfPresent(.messageTemplateCategory)
        reason = try keys.arrivedIfPresent(.reason)
        disableInfo = try keys.arrivedIfPresent(.disableInfo)
        otherInfo = try keys.arrivedIfPresent(.otherInfo)
        rejectionInfo = try keys.arrivedIfPresent(.rejectionInfo)
    }
}

/// What happened to a template.
/// Other values are accepted, too.
public struct TemplateEventKind: Choice {
    /// It can be sent.
    public static let approved = TemplateEventKind(rawValue: "APPROVED")
    /// It was put away.
    public static let archived = TemplateEventKind(rawValue: "ARCHIVED")
    /// It was taken out again.
    public static let unarchived = TemplateEventKind(rawValue: "UNARCHIVED")
    /// It was deleted.
    public static let deleted = TemplateEventKind(rawValue: "DELETED")
    /// People rate it so badly that it can't be sent any more.
    public static let disabled = TemplateEventKind(rawValue: "DISABLED")
    /// People rate it badly: it will be disabled.
    public static let flagged = TemplateEventKind(rawValue: "FLAGGED")
    /// Its review is being reviewed.
    public static let inAppeal = TemplateEventKind(rawValue: "IN_APPEAL")
    /// The account has too many.
    public static let limitExceeded = TemplateEventKind(rawValue: "LIMIT_EXCEEDED")
    /// It can't be edited.
    public static let locked = TemplateEventKind(rawValue: "LOCKED")
    /// People rate it badly: it can't be sent for a while.
    public static let paused = TemplateEventKind(rawValue: "PAUSED")
    /// It is being reviewed.
    public static let pending = TemplateEventKind(rawValue: "PENDING")
    /// It is being deleted.
    public static let pendingDeletion = TemplateEventKind(rawValue: "PENDING_DELETION")
    /// It can be sent again.
    public static let reinstated = TemplateEventKind(rawValue: "REINSTATED")
    /// It was rejected.
    public static let rejected = TemplateEventKind(rawValue: "REJECTED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Why a template was rejected.
/// Other values are accepted, too.
public struct TemplateRejectionReason: Choice {
    /// It breaks the policies.
    public static let abusiveContent = TemplateRejectionReason(rawValue: "ABUSIVE_CONTENT")
    /// Its category isn't there for you, as the platform said it before.
    public static let categoryNotAvailable = TemplateRejectionReason(rawValue: "CATEGORY_NOT_AVAILABLE")
    /// It is of another category.
    public static let incorrectCategory = TemplateRejectionReason(rawValue: "INCORRECT_CATEGORY")
    /// It isn't written as templates must be.
    public static let invalidFormat = TemplateRejectionReason(rawValue: "INVALID_FORMAT")
    /// It wasn't, or the platform doesn't say.
    public static let nothing = TemplateRejectionReason(rawValue: "NONE")
    /// It is an offer.
    public static let promotional = TemplateRejectionReason(rawValue: "PROMOTIONAL")
    /// It is a fraud.
    public static let scam = TemplateRejectionReason(rawValue: "SCAM")
    /// It isn't what its category says.
    public static let tagContentMismatch = TemplateRejectionReason(rawValue: "TAG_CONTENT_MISMATCH")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Since when a template is disabled.
public struct TemplateDisabling: Codable, Hashable, Sendable {
    /// When, in seconds since 1970; before as a date in English.
    public var disableDate: String?

    public init(disableDate: String? = nil) {
        self.disableDate = disableDate
    }

    enum CodingKeys: String, CodingKey {
        case disableDate = "disable_date"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        disableDate = try keys.arrivedIfPresent(.disableDate)
    }
}

/// Why a template is paused or locked, or that it is no longer.
public struct TemplatePause: Codable, Hashable, Sendable {
    /// Why.
    public var title: TemplatePauseTitle?
    /// The same in a sentence.
    public var description: String?

    public init(title: TemplatePauseTitle? = nil, description: String? = nil) {
        self.title = title
        self.description = description
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        title = try keys.arrivedIfPresent(.title)
        description = try keys.arrivedIfPresent(.description)
    }
}

/// Why a template is paused or locked.
/// Other values are accepted, too.
public struct TemplatePauseTitle: Choice {
    /// People rate it badly for the first time: three hours.
    public static let firstPause = TemplatePauseTitle(rawValue: "FIRST_PAUSE")
    /// People rate it badly for the second time: six hours.
    public static let secondPause = TemplatePauseTitle(rawValue: "SECOND_PAUSE")
    /// Too much was sent.
    public static let rateLimitingPause = TemplatePauseTitle(rawValue: "RATE_LIMITING_PAUSE")
    /// It is no longer.
    public static let unpause = TemplatePauseTitle(rawValue: "UNPAUSE")
    /// People rate it badly for the third time.
    public static let disabled = TemplatePauseTitle(rawValue: "DISABLED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Why a template was rejected, for people.
public struct TemplateRejection: Codable, Hashable, Sendable {
    /// Why.
    public var reason: String?
    /// What to do.
    public var recommendation: String?

    public init(reason: String? = nil, recommendation: String? = nil) {
        self.reason = reason
        self.recommendation = recommendation
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        reason = try keys.arrivedIfPresent(.reason)
        recommendation = try keys.arrivedIfPresent(.recommendation)
    }
}

/// How people rate a template changed.
public struct MessageTemplateQualityUpdate: Codable, Hashable, Sendable {
    /// The template.
    public var messageTemplateId: String?
    /// Its name.
    public var messageTemplateName: String?
    /// Its language, as `en_US` or `en-US`.
    public var messageTemplateLanguage: String?
    /// Its rating until now.
    public var previousQualityScore: QualityScore?
    /// Its rating.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        messageTemplateId = try keys.arrivedIfPresent(.messageTemplateId)
        messageTemplateName = try keys.arrivedIfPresent(.messageTemplateName)
        messageTemplateLanguage = try keys.arrivedIfPresent(.messageTemplateLanguage)
        previousQualityScore = try keys.arrivedIfPresent(.previousQualityScore)
        newQualityScore = try keys.arrivedIfPresent(.newQualityScore)
    }
}

/// A template was edited. This is what it says now.
public struct MessageTemplateComponentsUpdate: Codable, Hashable, Sendable {
    /// Its buttons.
    public var messageTemplateButtons: [EditedTemplateButton]
    /// The template.
    public var messageTemplateId: String?
    /// Its name.
    public var messageTemplateName: String?
    /// Its language, as `en_US` or `en-US`.
    public var messageTemplateLanguage: String?
    /// The text of its header.
    public var messageTemplateTitle: String?
    /// The text of its body.
    public var messageTemplateElement: String?
    /// The text of its footer.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        messageTemplateButtons = try keys.arrived(.messageTemplateButtons)
        messageTemplateId = try keys.arrivedIfPresent(.messageTemplateId)
        messageTemplateName = try keys.arrivedIfPresent(.messageTemplateName)
        messageTemplateLanguage = try keys.arrivedIfPresent(.messageTemplateLanguage)
        messageTemplateTitle = try keys.arrivedIfPresent(.messageTemplateTitle)
        messageTemplateElement = try keys.arrivedIfPresent(.messageTemplateElement)
        messageTemplateFooter = try keys.arrivedIfPresent(.messageTemplateFooter)
    }
}

/// A button of a template that was edited.
public struct EditedTemplateButton: Codable, Hashable, Sendable {
    /// What it does: `URL`, `PHONE_NUMBER`, `QUICK_REPLY`, `OTP`, `FLOW`, …
    public var messageTemplateButtonType: String?
    /// What it says.
    public var messageTemplateButtonText: String?
    /// Where it leads.
    public var messageTemplateButtonUrl: String?
    /// Whom it calls.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        messageTemplateButtonType = try keys.arrivedIfPresent(.messageTemplateButtonType)
        messageTemplateButtonText = try keys.arrivedIfPresent(.messageTemplateButtonText)
        messageTemplateButtonUrl = try keys.arrivedIfPresent(.messageTemplateButtonUrl)
        messageTemplateButtonPhoneNumber = try keys.arrivedIfPresent(.messageTemplateButtonPhoneNumber)
    }
}

/// A template has another category, or will have in 24 hours.
public struct TemplateCategoryUpdate: Codable, Hashable, Sendable {
    /// The template.
    public var messageTemplateId: String?
    /// Its name.
    public var messageTemplateName: String?
    /// Its language, as `en_US` or `en-US`.
    public var messageTemplateLanguage: String?
    /// Its category until now.
    public var previousCategory: TemplateCategory?
    /// Its category.
    public var newCategory: TemplateCategory?
    /// Its category in 24 hours.
    public var correctCategory: TemplateCategory?
    /// When it will have that.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        messageTemplateId = try keys.arrivedIfPresent(.messageTemplateId)
        messageTemplateName = try keys.arrivedIfPresent(.messageTemplateName)
        messageTemplateLanguage = try keys.arrivedIfPresent(.messageTemplateLanguage)
        previousCategory = try keys.arrivedIfPresent(.previousCategory)
        newCategory = try keys.arrivedIfPresent(.newCategory)
        correctCategory = try keys.arrivedIfPresent(.correctCategory)
        categoryUpdateTimestamp = try keys.arrivedIfPresent(.categoryUpdateTimestamp)
    }
}

/// A template that was sent directly belongs in another category.
public struct TemplateCorrectCategoryDetection: Codable, Hashable, Sendable {
    /// The template.
    public var messageTemplateId: String?
    /// Its name.
    public var messageTemplateName: String?
    /// Its language, as `en_US` or `en-US`.
    public var messageTemplateLanguage: String?
    /// Its category.
    public var category: TemplateCategory?
    /// The category where it belongs.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        messageTemplateId = try keys.arrivedIfPresent(.messageTemplateId)
        messageTemplateName = try keys.arrivedIfPresent(.messageTemplateName)
        messageTemplateLanguage = try keys.arrivedIfPresent(.messageTemplateLanguage)
        category = try keys.arrivedIfPresent(.category)
        correctCategory = try keys.arrivedIfPresent(.correctCategory)
    }
}

/// A flow's state or health changed.
public struct FlowUpdate: Codable, Hashable, Sendable {
    /// What fails.
    public var errors: [FlowFailure]
    /// What happened.
    public var event: FlowEventKind?
    /// The flow.
    public var flowId: String?
    /// The same in a sentence.
    public var message: String?
    /// What will happen to it, and when.
    public var warning: String?
    /// Its state until now; nothing when it is new.
    public var oldStatus: FlowState?
    /// Its state.
    public var newStatus: FlowState?
    /// How many of its screens or requests fail, in per cent.
    public var errorRate: Double?
    /// The bound that was crossed: per cent, or milliseconds.
    public var threshold: Double?
    /// Whether the bound was crossed upwards or downwards.
    public var alertState: FlowAlertState?
    /// How long half of the requests to your endpoint take, in milliseconds.
    public var p50Latency: Double?
    /// How long nine in ten of the requests to your endpoint take, in milliseconds.
    public var p90Latency: Double?
    /// How many requests were measured.
    public var requestsCount: Int64?
    /// How often your endpoint could be reached, in per cent.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        errors = try keys.arrived(.errors)
        event = try keys.arrivedIfPresent(.event)
        flowId = try keys.arrivedIfPresent(.flowId)
        message = try keys.arrivedIfPresent(.message)
        warning = try keys.arrivedIfPresent(.warning)
        oldStatus = try keys.arrivedIfPresent(.oldStatus)
        newStatus = try keys.arrivedIfPresent(.newStatus)
        errorRate = try keys.arrivedIfPresent(.errorRate)
        threshold = try keys.arrivedIfPresent(.threshold)
        alertState = try keys.arrivedIfPresent(.alertState)
        p50Latency = try keys.arrivedIfPresent(.p50Latency)
        p90Latency = try keys.arrivedIfPresent(.p90Latency)
        requestsCount = try keys.arrivedIfPresent(.requestsCount)
        availability = try keys.arrivedIfPresent(.availability)
    }
}

/// What happened to a flow.
/// Other values are accepted, too.
public struct FlowEventKind: Choice {
    /// Its state changed, or it is new.
    public static let flowStatusChange = FlowEventKind(rawValue: "FLOW_STATUS_CHANGE")
    /// More or fewer of its screens fail, within an hour.
    public static let clientErrorRate = FlowEventKind(rawValue: "CLIENT_ERROR_RATE")
    /// More or fewer of the requests to your endpoint fail, within half an hour.
    public static let endpointErrorRate = FlowEventKind(rawValue: "ENDPOINT_ERROR_RATE")
    /// Your endpoint became slower or faster, within half an hour.
    public static let endpointLatency = FlowEventKind(rawValue: "ENDPOINT_LATENCY")
    /// Your endpoint can't be reached well, or can again, within ten minutes.
    public static let endpointAvailability = FlowEventKind(rawValue: "ENDPOINT_AVAILABILITY")
    /// Its version will stop working.
    public static let flowVersionExpiryWarning = FlowEventKind(rawValue: "FLOW_VERSION_EXPIRY_WARNING")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A flow's state.
/// Other values are accepted, too.
public struct FlowState: Choice {
    /// It can be tried.
    public static let draft = FlowState(rawValue: "DRAFT")
    /// It can be sent.
    public static let published = FlowState(rawValue: "PUBLISHED")
    /// It can't be sent or opened any more.
    public static let deprecated = FlowState(rawValue: "DEPRECATED")
    /// It can't be sent or opened, as it fails too often.
    public static let blocked = FlowState(rawValue: "BLOCKED")
    /// It can be sent to few people, as it fails often.
    public static let throttled = FlowState(rawValue: "THROTTLED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Whether a bound was crossed upwards or downwards.
/// Other values are accepted, too.
public struct FlowAlertState: Choice {
    /// It is bad now.
    public static let activated = FlowAlertState(rawValue: "ACTIVATED")
    /// It is well again.
    public static let deactivated = FlowAlertState(rawValue: "DEACTIVATED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Something in a flow that fails.
public struct FlowFailure: Codable, Hashable, Sendable {
    /// What: `TIMEOUT`, `INVALID_SCREEN_TRANSITION`, `PUBLIC_KEY_MISSING`, …
    public var errorType: String?
    /// How many of the failures it is, in per cent.
    public var errorRate: Double?
    /// How often.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        errorType = try keys.arrivedIfPresent(.errorType)
        errorRate = try keys.arrivedIfPresent(.errorRate)
        errorCount = try keys.arrivedIfPresent(.errorCount)
    }
}

/// A solution that several partners share changed. The event's `entry_id` is a business portfolio.
public struct PartnerSolutionUpdate: Codable, Hashable, Sendable {
    /// What happened.
    public var event: PartnerSolutionEventKind?
    /// The solution.
    public var solutionId: String?
    /// Its state.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        event = try keys.arrivedIfPresent(.event)
        solutionId = try keys.arrivedIfPresent(.solutionId)
        solutionStatus = try keys.arrivedIfPresent(.solutionStatus)
    }
}

/// What happened to a solution.
/// Other values are accepted, too.
public struct PartnerSolutionEventKind: Choice {
    /// It is new.
    public static let solutionCreated = PartnerSolutionEventKind(rawValue: "SOLUTION_CREATED")
    /// It changed.
    public static let solutionUpdated = PartnerSolutionEventKind(rawValue: "SOLUTION_UPDATED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A solution's state.
/// Other values are accepted, too.
public struct PartnerSolutionStatus: Choice {
    /// It can be used.
    public static let active = PartnerSolutionStatus(rawValue: "ACTIVE")
    /// It can't be used any more.
    public static let deactivated = PartnerSolutionStatus(rawValue: "DEACTIVATED")
    /// It was made, and the partner not asked.
    public static let draft = PartnerSolutionStatus(rawValue: "DRAFT")
    /// The partner was asked.
    public static let initiated = PartnerSolutionStatus(rawValue: "INITIATED")
    /// A partner was asked to end it.
    public static let pendingDeactivation = PartnerSolutionStatus(rawValue: "PENDING_DEACTIVATION")
    /// The partner didn't want it.
    public static let rejected = PartnerSolutionStatus(rawValue: "REJECTED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A way to be paid was set up or changed.
public struct PaymentConfigurationUpdate: Codable, Hashable, Sendable {
    /// Its name.
    public var configurationName: String?
    /// Who does it: `billdesk`, `payu`, `razorpay`, `zaakpay`.
    public var providerName: String?
    /// Your account there.
    public var providerMid: String?
    /// Its state.
    public var status: PaymentConfigurationStatus?
    /// When it was made.
    public var createdTimestamp: String?
    /// When it changed.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        configurationName = try keys.arrivedIfPresent(.configurationName)
        providerName = try keys.arrivedIfPresent(.providerName)
        providerMid = try keys.arrivedIfPresent(.providerMid)
        status = try keys.arrivedIfPresent(.status)
        createdTimestamp = try keys.arrivedIfPresent(.createdTimestamp)
        updatedTimestamp = try keys.arrivedIfPresent(.updatedTimestamp)
    }
}

/// The state of a way to be paid.
/// Other values are accepted, too.
public struct PaymentConfigurationStatus: Choice {
    /// It can be used.
    public static let active = PaymentConfigurationStatus(rawValue: "Active")
    /// It isn't connected with your account yet.
    public static let needsConnecting = PaymentConfigurationStatus(rawValue: "Needs Connecting")
    /// It wasn't tried yet.
    public static let needsTesting = PaymentConfigurationStatus(rawValue: "Needs Testing")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// The platform took what somebody wrote for a lead or a purchase.
public struct AutomaticEvent: Codable, Hashable, Sendable {
    /// The message.
    public var id: String?
    /// What it was taken for.
    public var eventName: AutomaticEventName?
    /// When.
    public var timestamp: String?
    /// The click on an ad that began the conversation.
    public var ctwaClid: String?
    /// What was bought.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrivedIfPresent(.id)
        eventName = try keys.arrivedIfPresent(.eventName)
        timestamp = try keys.arrivedIfPresent(.timestamp)
        ctwaClid = try keys.arrivedIfPresent(.ctwaClid)
        customData = try keys.arrivedIfPresent(.customData)
    }
}

/// What the platform takes messages for.
/// Other values are accepted, too.
public struct AutomaticEventName: Choice {
    /// A lead.
    public static let leadSubmitted = AutomaticEventName(rawValue: "LeadSubmitted")
    /// A purchase.
    public static let purchase = AutomaticEventName(rawValue: "Purchase")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// What a purchase came to.
public struct PurchaseData: Codable, Hashable, Sendable {
    /// The currency.
    public var currency: String?
    /// The amount.
    public var value: Double?

    public init(currency: String? = nil, value: Double? = nil) {
        self.currency = currency
        self.value = value
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        currency = try keys.arrivedIfPresent(.currency)
        value = try keys.arrivedIfPresent(.value)
    }
}

/// What became of a marketing message, to be counted.
public struct TrackingEvent: Codable, Hashable, Sendable {
    /// What: `sent`, …
    public var eventName: String?
    /// When.
    public var timestamp: String?
    /// Which message.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        eventName = try keys.arrivedIfPresent(.eventName)
        timestamp = try keys.arrivedIfPresent(.timestamp)
        trackingData = try keys.arrivedIfPresent(.trackingData)
    }
}

/// Which marketing message is counted.
public struct TrackingData: Codable, Hashable, Sendable {
    /// The click.
    public var clickId: String?
    /// The message's token.
    public var trackingToken: String?

    public init(clickId: String? = nil, trackingToken: String? = nil) {
        self.clickId = clickId
        self.trackingToken = trackingToken
    }

    enum CodingKeys: String, CodingKey {
        case clickId = "click_id"
        case trackingToken = "tracking_token"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        clickId = try keys.arrivedIfPresent(.clickId)
        trackingToken = try keys.arrivedIfPresent(.trackingToken)
    }
}

/// Bytes that aren't JSON, in those languages where data is.
public struct Undecoded: Codable, Hashable, Sendable {
    /// The bytes.
    public var base64: String

    public init(base64: String) {
        self.base64 = base64
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        base64 = try keys.arrived(.base64)
    }
}
