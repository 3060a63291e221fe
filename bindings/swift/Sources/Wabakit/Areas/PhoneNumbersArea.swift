// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `phone_numbers.list`, `phone_numbers.get`.
public struct PhoneNumbersArea: Sendable {
    let engine: Engine

    /// Lists the phone numbers of a WhatsApp Business account.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per phone number.
    ///   - filtering: Filter as JSON, such as `[{"field":"account_mode","operator":"EQUAL","value":"LIVE"}]`.
    ///   - sort: Sort order: `creation_time` or `last_onboarded_time`, each with `.asc` or `.desc`.
    ///   - limit: Maximum number of phone numbers per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers)
    public func list(
        fields: [PhoneNumberField]? = nil,
        filtering: String? = nil,
        sort: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<PhoneNumbers> {
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

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per phone number.
    ///   - filtering: Filter as JSON, such as `[{"field":"account_mode","operator":"EQUAL","value":"LIVE"}]`.
    ///   - sort: Sort order: `creation_time` or `last_onboarded_time`, each with `.asc` or `.desc`.
    ///   - limit: Maximum number of phone numbers per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers)
    public func listAll(
        fields: [PhoneNumberField]? = nil,
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

    /// Gets a phone number: display name, quality, limits and status.
    ///
    /// - Parameters:
    ///   - fields: Fields to return.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers)
    public func get(
        fields: [PhoneNumberField]? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<PhoneNumber> {
        let params = GetPhoneNumber(fields: fields, phoneNumberId: phoneNumberId)
        return try await engine.answer("phone_numbers.get", params, options, idempotent: true)
    }
}

/// Lists the phone numbers of a WhatsApp Business account.
public struct ListPhoneNumbers: Codable, Hashable, Sendable {
    /// Fields to return per phone number.
    public var fields: [PhoneNumberField]?
    /// Filter as JSON, such as `[{"field":"account_mode","operator":"EQUAL","value":"LIVE"}]`.
    public var filtering: String?
    /// Sort order: `creation_time` or `last_onboarded_time`, each with `.asc` or `.desc`.
    public var sort: String?
    /// Maximum number of phone numbers per page. 1 to 100. Default: 25.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(
        fields: [PhoneNumberField]? = nil,
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

/// Field of `PhoneNumber` to return. Its own fields can follow in braces: `field{one,two}`.
/// Default: `id`, `display_phone_number`, `verified_name`, `name_status`, `code_verification_status`, `status`, `quality_rating`, `platform_type`, `throughput`, `webhook_configuration`.
public struct PhoneNumberField: Choice {
    /// ID of the phone number.
    public static let id = PhoneNumberField(rawValue: "id")
    /// Phone number in display format.
    public static let displayPhoneNumber = PhoneNumberField(rawValue: "display_phone_number")
    /// Display name, shown to users.
    public static let verifiedName = PhoneNumberField(rawValue: "verified_name")
    /// Username by which users find the number. Absent if there is none.
    public static let username = PhoneNumberField(rawValue: "username")
    /// Country of the number, as an ISO 3166-1 alpha-2 code.
    public static let countryCode = PhoneNumberField(rawValue: "country_code")
    /// Country calling code, without `+`.
    public static let countryDialCode = PhoneNumberField(rawValue: "country_dial_code")
    /// Quality rating of the number's messages.
    public static let qualityRating = PhoneNumberField(rawValue: "quality_rating")
    /// Quality rating as an object. Returned if `quality_score` is requested.
    public static let qualityScore = PhoneNumberField(rawValue: "quality_score")
    /// Status of the ownership verification by code: `VERIFIED`, `NOT_VERIFIED` or `EXPIRED`.
    public static let codeVerificationStatus = PhoneNumberField(rawValue: "code_verification_status")
    /// Review status of the display name: `APPROVED`, `PENDING_REVIEW`, `DECLINED` and others.
    public static let nameStatus = PhoneNumberField(rawValue: "name_status")
    /// Requested display name that is under review. Absent if no change is pending.
    public static let newDisplayName = PhoneNumberField(rawValue: "new_display_name")
    /// Review status of `new_display_name`: `PENDING_REVIEW`, `DECLINED` and others.
    public static let newNameStatus = PhoneNumberField(rawValue: "new_name_status")
    /// Combined review status of the business and of the display name.
    public static let unifiedCertStatus = PhoneNumberField(rawValue: "unified_cert_status")
    /// Connection status of the number: `CONNECTED`, `PENDING`, `RESTRICTED`, `BANNED` and others.
    public static let status = PhoneNumberField(rawValue: "status")
    /// Platform that hosts the number.
    public static let platformType = PhoneNumberField(rawValue: "platform_type")
    /// Platform that hosts the number, under the name in the platform's OpenAPI file.
    public static let hostPlatform = PhoneNumberField(rawValue: "host_platform")
    /// Maximum throughput of the number.
    public static let throughput = PhoneNumberField(rawValue: "throughput")
    /// Account mode: `LIVE` or `SANDBOX`.
    public static let accountMode = PhoneNumberField(rawValue: "account_mode")
    /// Messaging limit of the business portfolio: unique users per rolling 24 hours, outside customer service windows.
    /// `TIER_250` to `TIER_UNLIMITED`.
    public static let whatsappBusinessManagerMessagingLimit = PhoneNumberField(rawValue: "whatsapp_business_manager_messaging_limit")
    /// Messaging limit of the single number, as used before October 2025.
    public static let messagingLimitTier = PhoneNumberField(rawValue: "messaging_limit_tier")
    /// Health status of the number: sending capability and blocking errors.
    public static let healthStatus = PhoneNumberField(rawValue: "health_status")
    /// True if the number has the badge of an Official Business Account.
    public static let isOfficialBusinessAccount = PhoneNumberField(rawValue: "is_official_business_account")
    /// True if the number is also used in the WhatsApp Business app.
    public static let isOnBizApp = PhoneNumberField(rawValue: "is_on_biz_app")
    /// True if two-step verification (a PIN) is enabled.
    public static let isPinEnabled = PhoneNumberField(rawValue: "is_pin_enabled")
    /// True if a partner verified the number before it was added.
    public static let isPreverifiedNumber = PhoneNumberField(rawValue: "is_preverified_number")
    /// Visibility of the number in search: `VISIBLE` or `HIDDEN`.
    public static let searchVisibility = PhoneNumberField(rawValue: "search_visibility")
    /// Callback URLs of the number's webhooks. Returned if `webhook_configuration` is requested.
    public static let webhookConfiguration = PhoneNumberField(rawValue: "webhook_configuration")
    /// Time of the last onboarding, in ISO 8601 format.
    public static let lastOnboardedTime = PhoneNumberField(rawValue: "last_onboarded_time")
    /// Conversational components of the chat: prompts and commands.
    public static let conversationalAutomation = PhoneNumberField(rawValue: "conversational_automation")
    /// Status of the application for an Official Business Account.
    public static let officialBusinessAccount = PhoneNumberField(rawValue: "official_business_account")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A page of phone numbers.
public struct PhoneNumbers: Codable, Hashable, Sendable {
    /// Phone numbers on this page.
    public var data: [PhoneNumber]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [PhoneNumber], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// A business phone number. Contains only the requested fields.
public struct PhoneNumber: Codable, Hashable, Sendable {
    /// ID of the phone number.
    public var id: String
    /// Phone number in display format.
    public var displayPhoneNumber: String?
    /// Display name, shown to users.
    public var verifiedName: String?
    /// Username by which users find the number. Absent if there is none.
    public var username: String?
    /// Country of the number, as an ISO 3166-1 alpha-2 code.
    public var countryCode: String?
    /// Country calling code, without `+`.
    public var countryDialCode: String?
    /// Quality rating of the number's messages.
    public var qualityRating: QualityRating?
    /// Quality rating as an object. Returned if `quality_score` is requested.
    public var qualityScore: NumberQuality?
    /// Status of the ownership verification by code: `VERIFIED`, `NOT_VERIFIED` or `EXPIRED`.
    public var codeVerificationStatus: String?
    /// Review status of the display name: `APPROVED`, `PENDING_REVIEW`, `DECLINED` and others.
    public var nameStatus: String?
    /// Requested display name that is under review. Absent if no change is pending.
    public var newDisplayName: String?
    /// Review status of `new_display_name`: `PENDING_REVIEW`, `DECLINED` and others.
    public var newNameStatus: String?
    /// Combined review status of the business and of the display name.
    public var unifiedCertStatus: UnifiedCertStatus?
    /// Connection status of the number: `CONNECTED`, `PENDING`, `RESTRICTED`, `BANNED` and others.
    public var status: String?
    /// Platform that hosts the number.
    public var platformType: HostPlatform?
    /// Platform that hosts the number, under the name in the platform's OpenAPI file.
    public var hostPlatform: HostPlatform?
    /// Maximum throughput of the number.
    public var throughput: Throughput?
    /// Account mode: `LIVE` or `SANDBOX`.
    public var accountMode: String?
    /// Messaging limit of the business portfolio: unique users per rolling 24 hours, outside customer service windows.
    /// `TIER_250` to `TIER_UNLIMITED`.
    public var whatsappBusinessManagerMessagingLimit: String?
    /// Messaging limit of the single number, as used before October 2025.
    public var messagingLimitTier: String?
    /// Health status of the number: sending capability and blocking errors.
    public var healthStatus: HealthStatus?
    /// True if the number has the badge of an Official Business Account.
    public var isOfficialBusinessAccount: Bool?
    /// True if the number is also used in the WhatsApp Business app.
    public var isOnBizApp: Bool?
    /// True if two-step verification (a PIN) is enabled.
    public var isPinEnabled: Bool?
    /// True if a partner verified the number before it was added.
    public var isPreverifiedNumber: Bool?
    /// Visibility of the number in search: `VISIBLE` or `HIDDEN`.
    public var searchVisibility: String?
    /// Callback URLs of the number's webhooks. Returned if `webhook_configuration` is requested.
    public var webhookConfiguration: CallbackUrls?
    /// Time of the last onboarding, in ISO 8601 format.
    public var lastOnboardedTime: String?
    /// Conversational components of the chat: prompts and commands.
    public var conversationalAutomation: ConversationalAutomation?
    /// Status of the application for an Official Business Account.
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
}

/// Quality rating of a phone number's messages.
/// Other values are accepted, too.
public struct QualityRating: Choice {
    /// High quality (GREEN).
    public static let green = QualityRating(rawValue: "GREEN")
    /// Medium quality (YELLOW).
    public static let yellow = QualityRating(rawValue: "YELLOW")
    /// Low quality (RED).
    public static let red = QualityRating(rawValue: "RED")
    /// Not available: too few messages for a rating.
    public static let na = QualityRating(rawValue: "NA")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Quality rating of a number, as an object.
public struct NumberQuality: Codable, Hashable, Sendable {
    /// Quality rating of the number.
    public var score: QualityRating?

    public init(score: QualityRating? = nil) {
        self.score = score
    }
}

/// Combined review status of a business and of the display name of its number.
/// Other values are accepted, too.
public struct UnifiedCertStatus: Choice {
    /// Approved by the platform.
    public static let approved = UnifiedCertStatus(rawValue: "APPROVED")
    /// Display name pending review.
    public static let namePendingReview = UnifiedCertStatus(rawValue: "NAME_PENDING_REVIEW")
    /// Display name not approved.
    public static let nameNotApproved = UnifiedCertStatus(rawValue: "NAME_NOT_APPROVED")
    /// Account review not started.
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
    /// Hosted on the Cloud API.
    public static let cloudApi = HostPlatform(rawValue: "CLOUD_API")
    /// Hosted on the On-Premises API.
    public static let onPremise = HostPlatform(rawValue: "ON_PREMISE")
    /// Not hosted on any API.
    public static let notApplicable = HostPlatform(rawValue: "NOT_APPLICABLE")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Maximum throughput of a phone number.
public struct Throughput: Codable, Hashable, Sendable {
    /// Level of the throughput.
    public var level: ThroughputLevel

    public init(level: ThroughputLevel) {
        self.level = level
    }
}

/// Level of a phone number's throughput.
/// Other values are accepted, too.
public struct ThroughputLevel: Choice {
    /// Standard: up to 80 messages per second.
    public static let standard = ThroughputLevel(rawValue: "STANDARD")
    /// High: up to 1,000 messages per second.
    public static let high = ThroughputLevel(rawValue: "HIGH")
    /// Not applicable: the number is not on the Cloud API.
    public static let notApplicable = ThroughputLevel(rawValue: "NOT_APPLICABLE")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Health status: sending capability and blocking errors.
public struct HealthStatus: Codable, Hashable, Sendable {
    /// Health of each entity involved: phone number, template, account, business portfolio and app.
    public var entities: [HealthEntity]
    /// Overall sending capability.
    public var canSendMessage: CanSend?

    public init(entities: [HealthEntity], canSendMessage: CanSend? = nil) {
        self.entities = entities
        self.canSendMessage = canSendMessage
    }

    enum CodingKeys: String, CodingKey {
        case entities
        case canSendMessage = "can_send_message"
    }
}

/// Sending capability of an entity.
/// Other values are accepted, too.
public struct CanSend: Choice {
    /// Available without restrictions.
    public static let available = CanSend(rawValue: "AVAILABLE")
    /// Limited by a restriction.
    public static let limited = CanSend(rawValue: "LIMITED")
    /// Blocked: messages cannot be sent.
    public static let blocked = CanSend(rawValue: "BLOCKED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Health of one entity involved in sending.
public struct HealthEntity: Codable, Hashable, Sendable {
    /// Explanations of the limitations, human-readable.
    public var additionalInfo: [String]
    /// Errors that limit or block sending.
    public var errors: [HealthError]
    /// Type of the entity: `PHONE_NUMBER`, `MESSAGE_TEMPLATE`, `WABA`, `BUSINESS`, `APP` or `FLOW`.
    public var entityType: String?
    /// ID of the entity.
    public var id: String?
    /// Sending capability of the entity.
    public var canSendMessage: CanSend?
    /// Ability of the entity to receive calls over SIP.
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
}

/// An error that limits or blocks sending.
public struct HealthError: Codable, Hashable, Sendable {
    /// Error code of the platform.
    public var errorCode: Int64?
    /// Description of the error, human-readable.
    public var errorDescription: String?
    /// Possible solution, human-readable.
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
}

/// Callback URLs of a number's webhooks. The URL of the number takes precedence over the URL of the account, and the
/// URL of the account over the URL of the app.
public struct CallbackUrls: Codable, Hashable, Sendable {
    /// Callback URL of the number. Absent if none is set.
    public var phoneNumber: String?
    /// Callback URL of the WhatsApp Business account. Absent if none is set.
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
}

/// Conversational components of a chat.
public struct ConversationalAutomation: Codable, Hashable, Sendable {
    /// Prompts that the user can tap before the first message.
    public var prompts: [String]
    /// Commands that the user can choose after typing `/`.
    public var commands: [OfferedCommand]
    /// ID of the configuration.
    public var id: String?
    /// True if a webhook is sent when a user opens the chat for the first time.
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
}

/// A command that the user can choose after typing `/`.
public struct OfferedCommand: Codable, Hashable, Sendable {
    /// Name of the command. 1 to 32 letters, digits and underscores.
    public var commandName: String?
    /// Description of the command. 1 to 256 characters.
    public var commandDescription: String?

    public init(commandName: String? = nil, commandDescription: String? = nil) {
        self.commandName = commandName
        self.commandDescription = commandDescription
    }

    enum CodingKeys: String, CodingKey {
        case commandName = "command_name"
        case commandDescription = "command_description"
    }
}

/// Status of an application for an Official Business Account.
public struct OfficialBusinessAccount: Codable, Hashable, Sendable {
    /// ID of the phone number.
    public var id: String?
    /// Status of the application.
    public var obaStatus: OfficialBusinessAccountStatus?
    /// Description of the status, human-readable.
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
}

/// Status of an application for an Official Business Account.
/// Other values are accepted, too.
public struct OfficialBusinessAccountStatus: Choice {
    /// Not started: no application submitted.
    public static let notStarted = OfficialBusinessAccountStatus(rawValue: "NOT_STARTED")
    /// Pending: waiting for review.
    public static let pending = OfficialBusinessAccountStatus(rawValue: "PENDING")
    /// Approved: the phone number has the badge.
    public static let approved = OfficialBusinessAccountStatus(rawValue: "APPROVED")
    /// Rejected by the platform.
    public static let rejected = OfficialBusinessAccountStatus(rawValue: "REJECTED")
    /// Under review by the platform.
    public static let underReview = OfficialBusinessAccountStatus(rawValue: "UNDER_REVIEW")
    /// Expired without a decision.
    public static let expired = OfficialBusinessAccountStatus(rawValue: "EXPIRED")
    /// Canceled by the business.
    public static let cancelled = OfficialBusinessAccountStatus(rawValue: "CANCELLED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Gets a phone number: display name, quality, limits and status.
public struct GetPhoneNumber: Codable, Hashable, Sendable {
    /// Fields to return.
    public var fields: [PhoneNumberField]?
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(fields: [PhoneNumberField]? = nil, phoneNumberId: String? = nil) {
        self.fields = fields
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case fields
        case phoneNumberId = "phone_number_id"
    }
}
