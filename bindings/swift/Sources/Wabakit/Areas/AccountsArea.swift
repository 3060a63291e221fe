// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `accounts.get`, `accounts.update`.
public struct AccountsArea: Sendable {
    let engine: Engine

    /// Get a WhatsApp Business account: its name, review, limits and what is switched on.
    ///
    /// - Parameters:
    ///   - fields: What to tell of it, by commas, as in `id,name,marketing_messages_onboarding_status`; a few things unless told.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/whatsapp-business-accounts)
    public func get(
        fields: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<Account> {
        let params = GetAccount(fields: fields, wabaId: wabaId)
        return try await engine.answer("accounts.get", params, options, idempotent: true)
    }

    /// Change a WhatsApp Business account. What isn't said stays as it is.
    ///
    /// - Parameters:
    ///   - disableMarketingMessagesOnCloudApi: Whether marketing templates go by `marketing_messages.send` alone: `messages.send` refuses them then (code 131063).
    ///   - degreesOfFreedomSpec: How the platform may change marketing templates to make people look.
    ///   - templateAutoArchivalEnabled: Whether templates that weren't sent for 12 months are archived.
    ///   - isEnabledForInsights: `true` lets templates be analysed. It can't be taken back.
    ///   - name: Its name: 1 to 100 characters. Documented in the platform's OpenAPI file only.
    ///   - timezoneId: Its time zone, by the platform's number for it. Documented in the platform's OpenAPI file only.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/whatsapp-business-accounts)
    public func update(
        disableMarketingMessagesOnCloudApi: Bool? = nil,
        degreesOfFreedomSpec: DegreesOfFreedom? = nil,
        templateAutoArchivalEnabled: Bool? = nil,
        isEnabledForInsights: Bool? = nil,
        name: String? = nil,
        timezoneId: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<UpdatedAccount> {
        let params = UpdateAccount(
            disableMarketingMessagesOnCloudApi: disableMarketingMessagesOnCloudApi,
            degreesOfFreedomSpec: degreesOfFreedomSpec,
            templateAutoArchivalEnabled: templateAutoArchivalEnabled,
            isEnabledForInsights: isEnabledForInsights,
            name: name,
            timezoneId: timezoneId,
            wabaId: wabaId
        )
        return try await engine.answer("accounts.update", params, options, idempotent: true)
    }
}

/// Get a WhatsApp Business account: its name, review, limits and what is switched on.
public struct GetAccount: Codable, Hashable, Sendable {
    /// What to tell of it, by commas, as in `id,name,marketing_messages_onboarding_status`; a few things unless told.
    public var fields: String?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(fields: String? = nil, wabaId: String? = nil) {
        self.fields = fields
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case fields
        case wabaId = "waba_id"
    }
}

/// A WhatsApp Business account. Only what was asked for is there.
public struct Account: Codable, Hashable, Sendable {
    /// Its id.
    public var id: String?
    /// Its name.
    public var name: String?
    /// Its time zone, by the platform's number for it.
    public var timezoneId: String?
    /// What its templates were told apart by on the On-Premises API.
    public var messageTemplateNamespace: String?
    /// Where the review of the account stands.
    public var accountReviewStatus: AccountReviewStatus?
    /// Where the verification of the business stands: `verified`, `not_verified`, `pending` and others, in either case.
    public var businessVerificationStatus: String?
    /// `ACTIVE`, or why it isn't.
    public var status: String?
    /// Its country, by two letters.
    public var country: String?
    /// What is billed in, by ISO 4217.
    public var currency: String?
    /// Where the business is, by two letters.
    public var primaryBusinessLocation: String?
    /// When it was created.
    public var creationTime: String?
    /// Who owns it: `SELF_OWNED`, `CLIENT_OWNED` or `ON_BEHALF_OF`.
    public var ownershipType: String?
    /// The portfolio that owns it, with its ID and name only.
    public var ownerBusiness: AccountOwner?
    /// The portfolio that owns it.
    public var ownerBusinessInfo: AccountOwner?
    /// The portfolio that it is kept for, where a partner owns it.
    public var onBehalfOfBusinessInfo: AccountOwner?
    /// What pays for it.
    public var primaryFundingId: String?
    /// What its bills carry.
    public var purchaseOrderNumber: String?
    /// Whether templates are analysed.
    public var isEnabledForInsights: Bool?
    /// Whether partners share it.
    public var isSharedWithPartners: Bool?
    /// Whether it can use the Marketing Messages API: `ELIGIBLE`, `ONBOARDED`, or what is in the way.
    public var marketingMessagesOnboardingStatus: String?
    /// Whether marketing templates go by the Marketing Messages API alone.
    public var disableMarketingMessagesOnCloudApi: Bool?
    /// Whether templates that weren't sent for 12 months are archived.
    public var templateAutoArchivalEnabled: Bool?
    /// How many people the portfolio may write to in 24 hours, outside customer service windows: `TIER_250` to
    /// `TIER_UNLIMITED`.
    public var whatsappBusinessManagerMessagingLimit: String?
    /// Whether templates of the account may have a maximum price.
    public var whatsappManagerMarketingMessagesMaxPriceEnrollStatus: EnrollStatus?
    /// When the higher rate for authentication messages to users abroad begins to apply; absent if it doesn't.
    public var authInternationalRateEligibility: InternationalRateEligibility?
    /// How the platform may change marketing templates, in the form in which it tells it.
    public var degreesOfFreedomSpec: AccountFreedom?
    /// Whether messages can be sent, and what is in the way.
    public var healthStatus: HealthStatus?

    public init(
        id: String? = nil,
        name: String? = nil,
        timezoneId: String? = nil,
        messageTemplateNamespace: String? = nil,
        accountReviewStatus: AccountReviewStatus? = nil,
        businessVerificationStatus: String? = nil,
        status: String? = nil,
        country: String? = nil,
        currency: String? = nil,
        primaryBusinessLocation: String? = nil,
        creationTime: String? = nil,
        ownershipType: String? = nil,
        ownerBusiness: AccountOwner? = nil,
        ownerBusinessInfo: AccountOwner? = nil,
        onBehalfOfBusinessInfo: AccountOwner? = nil,
        primaryFundingId: String? = nil,
        purchaseOrderNumber: String? = nil,
        isEnabledForInsights: Bool? = nil,
        isSharedWithPartners: Bool? = nil,
        marketingMessagesOnboardingStatus: String? = nil,
        disableMarketingMessagesOnCloudApi: Bool? = nil,
        templateAutoArchivalEnabled: Bool? = nil,
        whatsappBusinessManagerMessagingLimit: String? = nil,
        whatsappManagerMarketingMessagesMaxPriceEnrollStatus: EnrollStatus? = nil,
        authInternationalRateEligibility: InternationalRateEligibility? = nil,
        degreesOfFreedomSpec: AccountFreedom? = nil,
        healthStatus: HealthStatus? = nil
    ) {
        self.id = id
        self.name = name
        self.timezoneId = timezoneId
        self.messageTemplateNamespace = messageTemplateNamespace
        self.accountReviewStatus = accountReviewStatus
        self.businessVerificationStatus = businessVerificationStatus
        self.status = status
        self.country = country
        self.currency = currency
        self.primaryBusinessLocation = primaryBusinessLocation
        self.creationTime = creationTime
        self.ownershipType = ownershipType
        self.ownerBusiness = ownerBusiness
        self.ownerBusinessInfo = ownerBusinessInfo
        self.onBehalfOfBusinessInfo = onBehalfOfBusinessInfo
        self.primaryFundingId = primaryFundingId
        self.purchaseOrderNumber = purchaseOrderNumber
        self.isEnabledForInsights = isEnabledForInsights
        self.isSharedWithPartners = isSharedWithPartners
        self.marketingMessagesOnboardingStatus = marketingMessagesOnboardingStatus
        self.disableMarketingMessagesOnCloudApi = disableMarketingMessagesOnCloudApi
        self.templateAutoArchivalEnabled = templateAutoArchivalEnabled
        self.whatsappBusinessManagerMessagingLimit = whatsappBusinessManagerMessagingLimit
        self.whatsappManagerMarketingMessagesMaxPriceEnrollStatus = whatsappManagerMarketingMessagesMaxPriceEnrollStatus
        self.authInternationalRateEligibility = authInternationalRateEligibility
        self.degreesOfFreedomSpec = degreesOfFreedomSpec
        self.healthStatus = healthStatus
    }

    enum CodingKeys: String, CodingKey {
        case id
        case name
        case timezoneId = "timezone_id"
        case messageTemplateNamespace = "message_template_namespace"
        case accountReviewStatus = "account_review_status"
        case businessVerificationStatus = "business_verification_status"
        case status
        case country
        case currency
        case primaryBusinessLocation = "primary_business_location"
        case creationTime = "creation_time"
        case ownershipType = "ownership_type"
        case ownerBusiness = "owner_business"
        case ownerBusinessInfo = "owner_business_info"
        case onBehalfOfBusinessInfo = "on_behalf_of_business_info"
        case primaryFundingId = "primary_funding_id"
        case purchaseOrderNumber = "purchase_order_number"
        case isEnabledForInsights = "is_enabled_for_insights"
        case isSharedWithPartners = "is_shared_with_partners"
        case marketingMessagesOnboardingStatus = "marketing_messages_onboarding_status"
        case disableMarketingMessagesOnCloudApi = "disable_marketing_messages_on_cloud_api"
        case templateAutoArchivalEnabled = "template_auto_archival_enabled"
        case whatsappBusinessManagerMessagingLimit = "whatsapp_business_manager_messaging_limit"
        case whatsappManagerMarketingMessagesMaxPriceEnrollStatus = "whatsapp_manager_marketing_messages_max_price_enroll_status"
        case authInternationalRateEligibility = "auth_international_rate_eligibility"
        case degreesOfFreedomSpec = "degrees_of_freedom_spec"
        case healthStatus = "health_status"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrivedIfPresent(.id)
        name = try keys.arrivedIfPresent(.name)
        timezoneId = try keys.arrivedIfPresent(.timezoneId)
        messageTemplateNamespace = try keys.arrivedIfPresent(.messageTemplateNamespace)
        accountReviewStatus = try keys.arrivedIfPresent(.accountReviewStatus)
        businessVerificationStatus = try keys.arrivedIfPresent(.businessVerificationStatus)
        status = try keys.arrivedIfPresent(.status)
        country = try keys.arrivedIfPresent(.country)
        currency = try keys.arrivedIfPresent(.currency)
        primaryBusinessLocation = try keys.arrivedIfPresent(.primaryBusinessLocation)
        creationTime = try keys.arrivedIfPresent(.creationTime)
        ownershipType = try keys.arrivedIfPresent(.ownershipType)
        ownerBusiness = try keys.arrivedIfPresent(.ownerBusiness)
        ownerBusinessInfo = try keys.arrivedIfPresent(.ownerBusinessInfo)
        onBehalfOfBusinessInfo = try keys.arrivedIfPresent(.onBehalfOfBusinessInfo)
        primaryFundingId = try keys.arrivedIfPresent(.primaryFundingId)
        purchaseOrderNumber = try keys.arrivedIfPresent(.purchaseOrderNumber)
        isEnabledForInsights = try keys.arrivedIfPresent(.isEnabledForInsights)
        isSharedWithPartners = try keys.arrivedIfPresent(.isSharedWithPartners)
        marketingMessagesOnboardingStatus = try keys.arrivedIfPresent(.marketingMessagesOnboardingStatus)
        disableMarketingMessagesOnCloudApi = try keys.arrivedIfPresent(.disableMarketingMessagesOnCloudApi)
        templateAutoArchivalEnabled = try keys.arrivedIfPresent(.templateAutoArchivalEnabled)
        whatsappBusinessManagerMessagingLimit = try keys.arrivedIfPresent(.whatsappBusinessManagerMessagingLimit)
        whatsappManagerMarketingMessagesMaxPriceEnrollStatus = try keys.arrivedIfPresent(.whatsappManagerMarketingMessagesMaxPriceEnrollStatus)
        authInternationalRateEligibility = try keys.arrivedIfPresent(.authInternationalRateEligibility)
        degreesOfFreedomSpec = try keys.arrivedIfPresent(.degreesOfFreedomSpec)
        healthStatus = try keys.arrivedIfPresent(.healthStatus)
    }
}

/// Where the review of an account stands.
/// Other values are accepted, too.
public struct AccountReviewStatus: Choice {
    /// It may be used.
    public static let approved = AccountReviewStatus(rawValue: "APPROVED")
    /// It is under review.
    public static let pending = AccountReviewStatus(rawValue: "PENDING")
    /// It was refused.
    public static let rejected = AccountReviewStatus(rawValue: "REJECTED")
    /// It may be used in part.
    public static let restricted = AccountReviewStatus(rawValue: "RESTRICTED")
    /// The portfolio has as many accounts as it may have.
    public static let limitReached = AccountReviewStatus(rawValue: "LIMIT_REACHED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A portfolio that has to do with an account.
public struct AccountOwner: Codable, Hashable, Sendable {
    /// The portfolio.
    public var id: String?
    /// Its name.
    public var name: String?
    /// Whether the account is kept for it with its consent.
    public var status: String?
    /// What it has to do with the account.
    public var type: String?
    /// Whether it has accepted the terms of the Marketing Messages API.
    public var marketingMessagesOnboardingStatus: MarketingTerms?

    public init(
        id: String? = nil,
        name: String? = nil,
        status: String? = nil,
        type: String? = nil,
        marketingMessagesOnboardingStatus: MarketingTerms? = nil
    ) {
        self.id = id
        self.name = name
        self.status = status
        self.type = type
        self.marketingMessagesOnboardingStatus = marketingMessagesOnboardingStatus
    }

    enum CodingKeys: String, CodingKey {
        case id
        case name
        case status
        case type
        case marketingMessagesOnboardingStatus = "marketing_messages_onboarding_status"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrivedIfPresent(.id)
        name = try keys.arrivedIfPresent(.name)
        status = try keys.arrivedIfPresent(.status)
        type = try keys.arrivedIfPresent(.type)
        marketingMessagesOnboardingStatus = try keys.arrivedIfPresent(.marketingMessagesOnboardingStatus)
    }
}

/// Whether a portfolio has accepted the terms of the Marketing Messages API.
public struct MarketingTerms: Codable, Hashable, Sendable {
    /// `TERM_OF_SERVICE_SIGNED`, `REQUEST_SENT` or `NOT_STARTED`.
    public var status: String?
    /// Since which day, as in `2025-08-13`.
    public var time: String?

    public init(status: String? = nil, time: String? = nil) {
        self.status = status
        self.time = time
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        status = try keys.arrivedIfPresent(.status)
        time = try keys.arrivedIfPresent(.time)
    }
}

/// Whether the platform may do something.
/// Other values are accepted, too.
public struct EnrollStatus: Choice {
    /// It may.
    public static let optIn = EnrollStatus(rawValue: "OPT_IN")
    /// It may not.
    public static let optOut = EnrollStatus(rawValue: "OPT_OUT")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// When the higher rate for authentication messages to users abroad begins to apply to an account.
public struct InternationalRateEligibility: Codable, Hashable, Sendable {
    /// Countries for which the rate starts at another time.
    public var exceptionCountries: [InternationalRateEligibilityException]
    /// Start of the rate, for all countries without an exception.
    public var startTime: String?

    public init(exceptionCountries: [InternationalRateEligibilityException], startTime: String? = nil) {
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

/// Country for which the higher rate for authentication messages starts at another time.
public struct InternationalRateEligibilityException: Codable, Hashable, Sendable {
    /// Country, as an ISO 3166-1 alpha-2 code.
    public var countryCode: String?
    /// Start of the rate in this country.
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

/// How the platform may change marketing templates.
public struct AccountFreedom: Codable, Hashable, Sendable {
    /// One item.
    public var data: [AccountFeatures]

    public init(data: [AccountFeatures]) {
        self.data = data
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        data = try keys.arrived(.data)
    }
}

/// How the platform may change marketing templates.
public struct AccountFeatures: Codable, Hashable, Sendable {
    /// One item: `OPT_IN` or `OPT_OUT` by the name of what is changed.
    public var creativeFeaturesSpec: [[String: String]]

    public init(creativeFeaturesSpec: [[String: String]]) {
        self.creativeFeaturesSpec = creativeFeaturesSpec
    }

    enum CodingKeys: String, CodingKey {
        case creativeFeaturesSpec = "creative_features_spec"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        creativeFeaturesSpec = try keys.arrived(.creativeFeaturesSpec)
    }
}

/// Change a WhatsApp Business account. What isn't said stays as it is.
public struct UpdateAccount: Codable, Hashable, Sendable {
    /// Whether marketing templates go by `marketing_messages.send` alone: `messages.send` refuses them then (code 131063).
    public var disableMarketingMessagesOnCloudApi: Bool?
    /// How the platform may change marketing templates to make people look.
    public var degreesOfFreedomSpec: DegreesOfFreedom?
    /// Whether templates that weren't sent for 12 months are archived.
    public var templateAutoArchivalEnabled: Bool?
    /// `true` lets templates be analysed. It can't be taken back.
    public var isEnabledForInsights: Bool?
    /// Its name: 1 to 100 characters. Documented in the platform's OpenAPI file only.
    public var name: String?
    /// Its time zone, by the platform's number for it. Documented in the platform's OpenAPI file only.
    public var timezoneId: String?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(
        disableMarketingMessagesOnCloudApi: Bool? = nil,
        degreesOfFreedomSpec: DegreesOfFreedom? = nil,
        templateAutoArchivalEnabled: Bool? = nil,
        isEnabledForInsights: Bool? = nil,
        name: String? = nil,
        timezoneId: String? = nil,
        wabaId: String? = nil
    ) {
        self.disableMarketingMessagesOnCloudApi = disableMarketingMessagesOnCloudApi
        self.degreesOfFreedomSpec = degreesOfFreedomSpec
        self.templateAutoArchivalEnabled = templateAutoArchivalEnabled
        self.isEnabledForInsights = isEnabledForInsights
        self.name = name
        self.timezoneId = timezoneId
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case disableMarketingMessagesOnCloudApi = "disable_marketing_messages_on_cloud_api"
        case degreesOfFreedomSpec = "degrees_of_freedom_spec"
        case templateAutoArchivalEnabled = "template_auto_archival_enabled"
        case isEnabledForInsights = "is_enabled_for_insights"
        case name
        case timezoneId = "timezone_id"
        case wabaId = "waba_id"
    }
}

/// How the platform may change marketing templates.
public struct DegreesOfFreedom: Codable, Hashable, Sendable {
    /// What is switched on or off, by its name: `image_brightness_and_contrast`, `image_touchups`, `add_text_overlay`,
    /// `image_animation`, `image_background_gen`, `auto_promotion_tag`, `text_extraction_for_headline`,
    /// `text_extraction_for_tap_target`, `product_extensions`, `text_formatting_optimization`.
    public var creativeFeaturesSpec: [String: CreativeFeature]

    public init(creativeFeaturesSpec: [String: CreativeFeature]) {
        self.creativeFeaturesSpec = creativeFeaturesSpec
    }

    enum CodingKeys: String, CodingKey {
        case creativeFeaturesSpec = "creative_features_spec"
    }
}

/// Whether the platform may make one kind of change.
public struct CreativeFeature: Codable, Hashable, Sendable {
    /// Whether it may.
    public var enrollStatus: EnrollStatus

    public init(enrollStatus: EnrollStatus) {
        self.enrollStatus = enrollStatus
    }

    enum CodingKeys: String, CodingKey {
        case enrollStatus = "enroll_status"
    }
}

/// An account that was changed.
public struct UpdatedAccount: Codable, Hashable, Sendable {
    /// Whether it was.
    public var success: Bool?
    /// The account, where `is_enabled_for_insights` was set.
    public var id: String?

    public init(success: Bool? = nil, id: String? = nil) {
        self.success = success
        self.id = id
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        success = try keys.arrivedIfPresent(.success)
        id = try keys.arrivedIfPresent(.id)
    }
}
