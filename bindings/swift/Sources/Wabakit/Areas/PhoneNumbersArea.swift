// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `phone_numbers.list`, `phone_numbers.get`.
public struct PhoneNumbersArea: Sendable {
    let engine: Engine

    /// List the phone numbers of a WhatsApp Business account.
    ///
    /// - Parameters:
    ///   - fields: What to tell of each, by commas, as in `id,verified_name,status`; a few things unless told.
    ///   - filtering: JSON, as in `[{"field":"account_mode","operator":"EQUAL","value":"LIVE"}]`.
    ///   - sort: As in `creation_time.desc`.
    ///   - limit: How many on a page: 1 to 100, 25 unless told.
    ///   - after: The page after this cursor.
    ///   - before: The page before this cursor.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers)
    public func list(
        fields: String? = nil,
        filtering: String? = nil,
        sort: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<PhoneNumbers> {
        let params = ListPhoneNumbers(
            fields: fields,
            filtering: filtering,
            sort: sort,
            limit: limit,
            after: after,
            before: before,
            wabaId: wabaId
        )
        return try await engine.answer("phone_numbers.list", params, options, idempotent: true)
    }

    /// Every item of every page. A page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - fields: What to tell of each, by commas, as in `id,verified_name,status`; a few things unless told.
    ///   - filtering: JSON, as in `[{"field":"account_mode","operator":"EQUAL","value":"LIVE"}]`.
    ///   - sort: As in `creation_time.desc`.
    ///   - limit: How many on a page: 1 to 100, 25 unless told.
    ///   - after: The page after this cursor.
    ///   - before: The page before this cursor.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers)
    public func listAll(
        fields: String? = nil,
        filtering: String? = nil,
        sort: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<PhoneNumber, any Error> {
        let params = ListPhoneNumbers(
            fields: fields,
            filtering: filtering,
            sort: sort,
            limit: limit,
            after: after,
            before: before,
            wabaId: wabaId
        )
        return engine.pages("phone_numbers.list", params, options, items: { (page: PhoneNumbers) in page.data }, next: { $0.after = $1 })
    }

    /// Get one phone number: its name, quality, limits and state.
    ///
    /// - Parameters:
    ///   - fields: What to tell of it, by commas, as in `id,throughput,whatsapp_business_manager_messaging_limit`; a few things unless told.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers)
    public func get(
        fields: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<PhoneNumber> {
        let params = GetPhoneNumber(fields: fields, phoneNumberId: phoneNumberId)
        return try await engine.answer("phone_numbers.get", params, options, idempotent: true)
    }
}

/// List the phone numbers of a WhatsApp Business account.
public struct ListPhoneNumbers: Codable, Hashable, Sendable {
    /// What to tell of each, by commas, as in `id,verified_name,status`; a few things unless told.
    public var fields: String?
    /// JSON, as in `[{"field":"account_mode","operator":"EQUAL","value":"LIVE"}]`.
    public var filtering: String?
    /// As in `creation_time.desc`.
    public var sort: String?
    /// How many on a page: 1 to 100, 25 unless told.
    public var limit: Int64?
    /// The page after this cursor.
    public var after: String?
    /// The page before this cursor.
    public var before: String?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(
        fields: String? = nil,
        filtering: String? = nil,
        sort: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil
    ) {
        self.fields = fields
        self.filtering = filtering
        self.sort = sort
        self.limit = limit
        self.after = after
        self.before = before
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case fields
        case filtering
        case sort
        case limit
        case after
        case before
        case wabaId = "waba_id"
    }
}

/// A page of phone numbers.
public struct PhoneNumbers: Codable, Hashable, Sendable {
    /// The numbers.
    public var data: [PhoneNumber]
    /// The way to the other pages.
    public var paging: Paging?

    public init(data: [PhoneNumber], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        data = try keys.arrived(.data)
        paging = try keys.arrivedIfPresent(.paging)
    }
}

/// A business phone number. Only what was asked for is there.
public struct PhoneNumber: Codable, Hashable, Sendable {
    /// Its id.
    public var id: String
    /// The number, as people read it.
    public var displayPhoneNumber: String?
    /// The name that people see.
    public var verifiedName: String?
    /// Username by which users find the number; absent if it has none.
    public var username: String?
    /// Country of the number, as an ISO 3166-1 alpha-2 code.
    public var countryCode: String?
    /// Country calling code, without `+`.
    public var countryDialCode: String?
    /// How people rate its messages.
    public var qualityRating: QualityRating?
    /// Quality rating as an object, returned if `quality_score` is requested.
    public var qualityScore: NumberQuality?
    /// Whether its owner proved that it is theirs.
    public var codeVerificationStatus: String?
    /// The review of its name.
    public var nameStatus: String?
    /// Display name that was requested and is under review; absent unless a change is pending.
    public var newDisplayName: String?
    /// Status of the review of `new_display_name`: `PENDING_REVIEW`, `DECLINED` and others.
    public var newNameStatus: String?
    /// Status of the reviews of the business and of the display name, taken together.
    public var unifiedCertStatus: UnifiedCertStatus?
    /// Whether it can send.
    public var status: String?
    /// Platform that hosts the number.
    public var platformType: HostPlatform?
    /// Platform that hosts the number, under the name that the platform's OpenAPI file gives it.
    public var hostPlatform: HostPlatform?
    /// How much it can send.
    public var throughput: Throughput?
    /// `LIVE` or `SANDBOX`.
    public var accountMode: String?
    /// How many people the portfolio may write to in 24 hours, outside customer service windows: `TIER_250` to
    /// `TIER_UNLIMITED`.
    public var whatsappBusinessManagerMessagingLimit: String?
    /// The same, for one number, as it was before October 2025.
    public var messagingLimitTier: String?
    /// Whether messages can be sent, and what is in the way.
    public var healthStatus: HealthStatus?
    /// Whether it has the badge.
    public var isOfficialBusinessAccount: Bool?
    /// Whether it is on the WhatsApp Business app too.
    public var isOnBizApp: Bool?
    /// Whether it has a PIN.
    public var isPinEnabled: Bool?
    /// Whether a partner verified the number before it was added.
    public var isPreverifiedNumber: Bool?
    /// Whether users find the number by search: `VISIBLE` or `HIDDEN`.
    public var searchVisibility: String?
    /// Callback URLs of the webhooks about the number, returned if `webhook_configuration` is requested.
    public var webhookConfiguration: CallbackUrls?
    /// When it was onboarded, in ISO 8601.
    public var lastOnboardedTime: String?
    /// What its chat offers before anything was written.
    public var conversationalAutomation: ConversationalAutomation?
    /// Where the application for the badge stands.
    public var officialBusinessAccount: OfficialBusinessAccount?

    public init(
        id: String,
        displayPhoneNumber: String? = nil,
        verifiedName: String? = nil,
        username: String? = nil,
        countryCode: String? = nil,
        countryDialCode: String? = nil,
        qualityRating: QualityRating? = nil,
        qualityScore: NumberQuality? = nil,
        codeVerificationStatus: String? = nil,
        nameStatus: String? = nil,
        newDisplayName: String? = nil,
        newNameStatus: String? = nil,
        unifiedCertStatus: UnifiedCertStatus? = nil,
        status: String? = nil,
        platformType: HostPlatform? = nil,
        hostPlatform: HostPlatform? = nil,
        throughput: Throughput? = nil,
        accountMode: String? = nil,
        whatsappBusinessManagerMessagingLimit: String? = nil,
        messagingLimitTier: String? = nil,
        healthStatus: HealthStatus? = nil,
        isOfficialBusinessAccount: Bool? = nil,
        isOnBizApp: Bool? = nil,
        isPinEnabled: Bool? = nil,
        isPreverifiedNumber: Bool? = nil,
        searchVisibility: String? = nil,
        webhookConfiguration: CallbackUrls? = nil,
        lastOnboardedTime: String? = nil,
        conversationalAutomation: ConversationalAutomation? = nil,
        officialBusinessAccount: OfficialBusinessAccount? = nil
    ) {
        self.id = id
        self.displayPhoneNumber = displayPhoneNumber
        self.verifiedName = verifiedName
        self.username = username
        self.countryCode = countryCode
        self.countryDialCode = countryDialCode
        self.qualityRating = qualityRating
        self.qualityScore = qualityScore
        self.codeVerificationStatus = codeVerificationStatus
        self.nameStatus = nameStatus
        self.newDisplayName = newDisplayName
        self.newNameStatus = newNameStatus
        self.unifiedCertStatus = unifiedCertStatus
        self.status = status
        self.platformType = platformType
        self.hostPlatform = hostPlatform
        self.throughput = throughput
        self.accountMode = accountMode
        self.whatsappBusinessManagerMessagingLimit = whatsappBusinessManagerMessagingLimit
        self.messagingLimitTier = messagingLimitTier
        self.healthStatus = healthStatus
        self.isOfficialBusinessAccount = isOfficialBusinessAccount
        self.isOnBizApp = isOnBizApp
        self.isPinEnabled = isPinEnabled
        self.isPreverifiedNumber = isPreverifiedNumber
        self.searchVisibility = searchVisibility
        self.webhookConfiguration = webhookConfiguration
        self.lastOnboardedTime = lastOnboardedTime
        self.conversationalAutomation = conversationalAutomation
        self.officialBusinessAccount = officialBusinessAccount
    }

    enum CodingKeys: String, CodingKey {
        case id
        case displayPhoneNumber = "display_phone_number"
        case verifiedName = "verified_name"
        case username
        case countryCode = "country_code"
        case countryDialCode = "country_dial_code"
        case qualityRating = "quality_rating"
        case qualityScore = "quality_score"
        case codeVerificationStatus = "code_verification_status"
        case nameStatus = "name_status"
        case newDisplayName = "new_display_name"
        case newNameStatus = "new_name_status"
        case unifiedCertStatus = "unified_cert_status"
        case status
        case platformType = "platform_type"
        case hostPlatform = "host_platform"
        case throughput
        case accountMode = "account_mode"
        case whatsappBusinessManagerMessagingLimit = "whatsapp_business_manager_messaging_limit"
        case messagingLimitTier = "messaging_limit_tier"
        case healthStatus = "health_status"
        case isOfficialBusinessAccount = "is_official_business_account"
        case isOnBizApp = "is_on_biz_app"
        case isPinEnabled = "is_pin_enabled"
        case isPreverifiedNumber = "is_preverified_number"
        case searchVisibility = "search_visibility"
        case webhookConfiguration = "webhook_configuration"
        case lastOnboardedTime = "last_onboarded_time"
        case conversationalAutomation = "conversational_automation"
        case officialBusinessAccount = "official_business_account"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
        displayPhoneNumber = try keys.arrivedIfPresent(.displayPhoneNumber)
        verifiedName = try keys.arrivedIfPresent(.verifiedName)
        username = try keys.arrivedIfPresent(.username)
        countryCode = try keys.arrivedIfPresent(.countryCode)
        countryDialCode = try keys.arrivedIfPresent(.countryDialCode)
        qualityRating = try keys.arrivedIfPresent(.qualityRating)
        qualityScore = try keys.arrivedIfPresent(.qualityScore)
        codeVerificationStatus = try keys.arrivedIfPresent(.codeVerificationStatus)
        nameStatus = try keys.arrivedIfPresent(.nameStatus)
        newDisplayName = try keys.arrivedIfPresent(.newDisplayName)
        newNameStatus = try keys.arrivedIfPresent(.newNameStatus)
        unifiedCertStatus = try keys.arrivedIfPresent(.unifiedCertStatus)
        status = try keys.arrivedIfPresent(.status)
        platformType = try keys.arrivedIfPresent(.platformType)
        hostPlatform = try keys.arrivedIfPresent(.hostPlatform)
        throughput = try keys.arrivedIfPresent(.throughput)
        accountMode = try keys.arrivedIfPresent(.accountMode)
        whatsappBusinessManagerMessagingLimit = try keys.arrivedIfPresent(.whatsappBusinessManagerMessagingLimit)
        messagingLimitTier = try keys.arrivedIfPresent(.messagingLimitTier)
        healthStatus = try keys.arrivedIfPresent(.healthStatus)
        isOfficialBusinessAccount = try keys.arrivedIfPresent(.isOfficialBusinessAccount)
        isOnBizApp = try keys.arrivedIfPresent(.isOnBizApp)
        isPinEnabled = try keys.arrivedIfPresent(.isPinEnabled)
        isPreverifiedNumber = try keys.arrivedIfPresent(.isPreverifiedNumber)
        searchVisibility = try keys.arrivedIfPresent(.searchVisibility)
        webhookConfiguration = try keys.arrivedIfPresent(.webhookConfiguration)
        lastOnboardedTime = try keys.arrivedIfPresent(.lastOnboardedTime)
        conversationalAutomation = try keys.arrivedIfPresent(.conversationalAutomation)
        officialBusinessAccount = try keys.arrivedIfPresent(.officialBusinessAccount)
    }
}

/// How people rate a number's messages.
/// Other values are accepted, too.
public struct QualityRating: Choice {
    /// Well.
    public static let green = QualityRating(rawValue: "GREEN")
    /// So-so.
    public static let yellow = QualityRating(rawValue: "YELLOW")
    /// Badly.
    public static let red = QualityRating(rawValue: "RED")
    /// Not enough messages to tell.
    public static let na = QualityRating(rawValue: "NA")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Quality rating of a number.
public struct NumberQuality: Codable, Hashable, Sendable {
    /// Rating.
    public var score: QualityRating?

    public init(score: QualityRating? = nil) {
        self.score = score
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        score = try keys.arrivedIfPresent(.score)
    }
}

/// Status of the reviews of a business and of a number's display name, taken together.
/// Other values are accepted, too.
public struct UnifiedCertStatus: Choice {
    /// Approved.
    public static let approved = UnifiedCertStatus(rawValue: "APPROVED")
    /// The display name is under review.
    public static let namePendingReview = UnifiedCertStatus(rawValue: "NAME_PENDING_REVIEW")
    /// The display name was rejected.
    public static let nameNotApproved = UnifiedCertStatus(rawValue: "NAME_NOT_APPROVED")
    /// The review of the account has not started.
    public static let accountReviewNotStarted = UnifiedCertStatus(rawValue: "ACCOUNT_REVIEW_NOT_STARTED")
    /// Approved with limited access.
    public static let limitedAccess = UnifiedCertStatus(rawValue: "LIMITED_ACCESS")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Platform that hosts a phone number.
/// Other values are accepted, too.
public struct HostPlatform: Choice {
    /// Cloud API.
    public static let cloudApi = HostPlatform(rawValue: "CLOUD_API")
    /// On-Premises API.
    public static let onPremise = HostPlatform(rawValue: "ON_PREMISE")
    /// None.
    public static let notApplicable = HostPlatform(rawValue: "NOT_APPLICABLE")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// How much a number can send.
public struct Throughput: Codable, Hashable, Sendable {
    /// The level.
    public var level: ThroughputLevel

    public init(level: ThroughputLevel) {
        self.level = level
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        level = try keys.arrived(.level)
    }
}

/// How much a number can send.
/// Other values are accepted, too.
public struct ThroughputLevel: Choice {
    /// 80 messages a second.
    public static let standard = ThroughputLevel(rawValue: "STANDARD")
    /// 1,000 messages a second.
    public static let high = ThroughputLevel(rawValue: "HIGH")
    /// None: it isn't on the Cloud API.
    public static let notApplicable = ThroughputLevel(rawValue: "NOT_APPLICABLE")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Whether messages can be sent, and what is in the way.
public struct HealthStatus: Codable, Hashable, Sendable {
    /// Everything that takes part in it: the number, the template, the account, the portfolio and the app.
    public var entities: [HealthEntity]
    /// Whether they can, all in all.
    public var canSendMessage: CanSend?

    public init(entities: [HealthEntity], canSendMessage: CanSend? = nil) {
        self.entities = entities
        self.canSendMessage = canSendMessage
    }

    enum CodingKeys: String, CodingKey {
        case entities
        case canSendMessage = "can_send_message"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        entities = try keys.arrived(.entities)
        canSendMessage = try keys.arrivedIfPresent(.canSendMessage)
    }
}

/// Whether something lets messages pass.
/// Other values are accepted, too.
public struct CanSend: Choice {
    /// It does.
    public static let available = CanSend(rawValue: "AVAILABLE")
    /// In part.
    public static let limited = CanSend(rawValue: "LIMITED")
    /// It doesn't.
    public static let blocked = CanSend(rawValue: "BLOCKED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Something that takes part in sending.
public struct HealthEntity: Codable, Hashable, Sendable {
    /// What limits it, for people.
    public var additionalInfo: [String]
    /// What is in the way.
    public var errors: [HealthError]
    /// What it is: `PHONE_NUMBER`, `MESSAGE_TEMPLATE`, `WABA`, `BUSINESS`, `APP` or `FLOW`.
    public var entityType: String?
    /// Its id.
    public var id: String?
    /// Whether it lets messages pass.
    public var canSendMessage: CanSend?
    /// Whether it lets calls by SIP pass.
    public var canReceiveCallSip: CanSend?

    public init(
        additionalInfo: [String],
        errors: [HealthError],
        entityType: String? = nil,
        id: String? = nil,
        canSendMessage: CanSend? = nil,
        canReceiveCallSip: CanSend? = nil
    ) {
        self.additionalInfo = additionalInfo
        self.errors = errors
        self.entityType = entityType
        self.id = id
        self.canSendMessage = canSendMessage
        self.canReceiveCallSip = canReceiveCallSip
    }

    enum CodingKeys: String, CodingKey {
        case additionalInfo = "additional_info"
        case errors
        case entityType = "entity_type"
        case id
        case canSendMessage = "can_send_message"
        case canReceiveCallSip = "can_receive_call_sip"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        additionalInfo = try keys.arrived(.additionalInfo)
        errors = try keys.arrived(.errors)
        entityType = try keys.arrivedIfPresent(.entityType)
        id = try keys.arrivedIfPresent(.id)
        canSendMessage = try keys.arrivedIfPresent(.canSendMessage)
        canReceiveCallSip = try keys.arrivedIfPresent(.canReceiveCallSip)
    }
}

/// Something that is in the way of messages.
public struct HealthError: Codable, Hashable, Sendable {
    /// The code.
    public var errorCode: Int64?
    /// What it means, for people.
    public var errorDescription: String?
    /// What can be done, for people.
    public var possibleSolution: String?

    public init(errorCode: Int64? = nil, errorDescription: String? = nil, possibleSolution: String? = nil) {
        self.errorCode = errorCode
        self.errorDescription = errorDescription
        self.possibleSolution = possibleSolution
    }

    enum CodingKeys: String, CodingKey {
        case errorCode = "error_code"
        case errorDescription = "error_description"
        case possibleSolution = "possible_solution"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        errorCode = try keys.arrivedIfPresent(.errorCode)
        errorDescription = try keys.arrivedIfPresent(.errorDescription)
        possibleSolution = try keys.arrivedIfPresent(.possibleSolution)
    }
}

/// Callback URLs of the webhooks about a number. The URL of the number takes precedence over that of the account, and that
/// of the account over that of the app.
public struct CallbackUrls: Codable, Hashable, Sendable {
    /// Callback URL of the number; absent if none is set.
    public var phoneNumber: String?
    /// Callback URL of the WhatsApp Business account; absent if none is set.
    public var whatsappBusinessAccount: String?
    /// Callback URL of the app.
    public var application: String?

    public init(phoneNumber: String? = nil, whatsappBusinessAccount: String? = nil, application: String? = nil) {
        self.phoneNumber = phoneNumber
        self.whatsappBusinessAccount = whatsappBusinessAccount
        self.application = application
    }

    enum CodingKeys: String, CodingKey {
        case phoneNumber = "phone_number"
        case whatsappBusinessAccount = "whatsapp_business_account"
        case application
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        phoneNumber = try keys.arrivedIfPresent(.phoneNumber)
        whatsappBusinessAccount = try keys.arrivedIfPresent(.whatsappBusinessAccount)
        application = try keys.arrivedIfPresent(.application)
    }
}

/// What a chat offers.
public struct ConversationalAutomation: Codable, Hashable, Sendable {
    /// Questions to tap.
    public var prompts: [String]
    /// Commands.
    public var commands: [OfferedCommand]
    /// ID of the configuration.
    public var id: String?
    /// Whether you are told when somebody opens the chat for the first time.
    public var enableWelcomeMessage: Bool?

    public init(prompts: [String], commands: [OfferedCommand], id: String? = nil, enableWelcomeMessage: Bool? = nil) {
        self.prompts = prompts
        self.commands = commands
        self.id = id
        self.enableWelcomeMessage = enableWelcomeMessage
    }

    enum CodingKeys: String, CodingKey {
        case prompts
        case commands
        case id
        case enableWelcomeMessage = "enable_welcome_message"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        prompts = try keys.arrived(.prompts)
        commands = try keys.arrived(.commands)
        id = try keys.arrivedIfPresent(.id)
        enableWelcomeMessage = try keys.arrivedIfPresent(.enableWelcomeMessage)
    }
}

/// A command that people choose after `/`.
public struct OfferedCommand: Codable, Hashable, Sendable {
    /// Its name.
    public var commandName: String?
    /// What it does.
    public var commandDescription: String?

    public init(commandName: String? = nil, commandDescription: String? = nil) {
        self.commandName = commandName
        self.commandDescription = commandDescription
    }

    enum CodingKeys: String, CodingKey {
        case commandName = "command_name"
        case commandDescription = "command_description"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        commandName = try keys.arrivedIfPresent(.commandName)
        commandDescription = try keys.arrivedIfPresent(.commandDescription)
    }
}

/// Where an application stands.
public struct OfficialBusinessAccount: Codable, Hashable, Sendable {
    /// The number.
    public var id: String?
    /// Where it stands.
    public var obaStatus: OfficialBusinessAccountStatus?
    /// The same, for people.
    public var statusMessage: String?

    public init(id: String? = nil, obaStatus: OfficialBusinessAccountStatus? = nil, statusMessage: String? = nil) {
        self.id = id
        self.obaStatus = obaStatus
        self.statusMessage = statusMessage
    }

    enum CodingKeys: String, CodingKey {
        case id
        case obaStatus = "oba_status"
        case statusMessage = "status_message"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrivedIfPresent(.id)
        obaStatus = try keys.arrivedIfPresent(.obaStatus)
        statusMessage = try keys.arrivedIfPresent(.statusMessage)
    }
}

/// Where an application stands.
/// Other values are accepted, too.
public struct OfficialBusinessAccountStatus: Choice {
    /// Nobody has applied.
    public static let notStarted = OfficialBusinessAccountStatus(rawValue: "NOT_STARTED")
    /// It waits.
    public static let pending = OfficialBusinessAccountStatus(rawValue: "PENDING")
    /// The number has the badge.
    public static let approved = OfficialBusinessAccountStatus(rawValue: "APPROVED")
    /// It was refused.
    public static let rejected = OfficialBusinessAccountStatus(rawValue: "REJECTED")
    /// It is looked at.
    public static let underReview = OfficialBusinessAccountStatus(rawValue: "UNDER_REVIEW")
    /// It came to nothing in time.
    public static let expired = OfficialBusinessAccountStatus(rawValue: "EXPIRED")
    /// It was taken back.
    public static let cancelled = OfficialBusinessAccountStatus(rawValue: "CANCELLED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Get one phone number: its name, quality, limits and state.
public struct GetPhoneNumber: Codable, Hashable, Sendable {
    /// What to tell of it, by commas, as in `id,throughput,whatsapp_business_manager_messaging_limit`; a few things unless told.
    public var fields: String?
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(fields: String? = nil, phoneNumberId: String? = nil) {
        self.fields = fields
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case fields
        case phoneNumberId = "phone_number_id"
    }
}
