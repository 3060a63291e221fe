// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `accounts.get`, `accounts.update`.
public struct AccountsArea: Sendable {
    let engine: Engine

    /// Gets a WhatsApp Business account: name, review status, limits and enabled features.
    ///
    /// - Parameters:
    ///   - fields: Fields to return.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/whatsapp-business-accounts)
    public func get(
        fields: [AccountField]? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Account> {
        let params = GetAccount(fields: fields, wabaId: wabaId)
        return try await engine.answer("accounts.get", params, options, idempotent: true)
    }

    /// Updates a WhatsApp Business account. Omitted fields stay unchanged.
    ///
    /// - Parameters:
    ///   - disableMarketingMessagesOnCloudApi: Restricts marketing templates to `marketing_messages.send`. When `true`, `messages.send` refuses them with code
    ///     131063.
    ///   - degreesOfFreedomSpec: Automatic creative optimizations that the platform may apply to marketing templates.
    ///   - templateAutoArchivalEnabled: Archives templates automatically after 12 months without a send.
    ///   - isEnabledForInsights: Enables template analytics. Only `true` is accepted, and it cannot be reverted.
    ///   - name: Name of the account. 1 to 100 characters. Documented in the platform's OpenAPI file only.
    ///   - timezoneId: Time zone, as the platform's numeric ID. Documented in the platform's OpenAPI file only.
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
    ) async throws -> Response<UpdatedAccount> {
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

/// Gets a WhatsApp Business account: name, review status, limits and enabled features.
public struct GetAccount: Codable, Hashable, Sendable {
    /// Fields to return.
    public var fields: [AccountField]?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(fields: [AccountField]? = nil, wabaId: String? = nil) {
        self.fields = fields
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case fields
        case wabaId = "waba_id"
    }
}

/// Field of `Account` to return. Its own fields can follow in braces: `field{one,two}`.
/// Default: `id`, `name`, `currency`, `timezone_id`, `account_review_status`, `business_verification_status`, `ownership_type`, `message_template_namespace`.
public struct AccountField: Choice {
    /// ID of the account.
    public static let id = AccountField(rawValue: "id")
    /// Name of the account.
    public static let name = AccountField(rawValue: "name")
    /// Time zone, as the platform's numeric ID.
    public static let timezoneId = AccountField(rawValue: "timezone_id")
    /// Namespace of the account's templates on the former On-Premises API.
    public static let messageTemplateNamespace = AccountField(rawValue: "message_template_namespace")
    /// Review status of the account.
    public static let accountReviewStatus = AccountField(rawValue: "account_review_status")
    /// Verification status of the business: `verified`, `not_verified`, `pending` and others, in lower or upper case.
    public static let businessVerificationStatus = AccountField(rawValue: "business_verification_status")
    /// Status of the account: `ACTIVE`, or the reason why the account is not active.
    public static let status = AccountField(rawValue: "status")
    /// Country of the account, as an ISO 3166-1 alpha-2 code.
    public static let country = AccountField(rawValue: "country")
    /// Billing currency, as an ISO 4217 code.
    public static let currency = AccountField(rawValue: "currency")
    /// Primary location of the business, as an ISO 3166-1 alpha-2 code.
    public static let primaryBusinessLocation = AccountField(rawValue: "primary_business_location")
    /// Creation time. Seconds since the Unix epoch.
    public static let creationTime = AccountField(rawValue: "creation_time")
    /// Ownership of the account: `SELF_OWNED`, `CLIENT_OWNED` or `ON_BEHALF_OF`.
    public static let ownershipType = AccountField(rawValue: "ownership_type")
    /// Business portfolio that owns the account. Contains only its ID and name.
    public static let ownerBusiness = AccountField(rawValue: "owner_business")
    /// Business portfolio that owns the account, with further details.
    public static let ownerBusinessInfo = AccountField(rawValue: "owner_business_info")
    /// Business portfolio for which a partner owns the account.
    public static let onBehalfOfBusinessInfo = AccountField(rawValue: "on_behalf_of_business_info")
    /// ID of the payment method. Absent if there is none; paid messages are impossible then.
    public static let primaryFundingId = AccountField(rawValue: "primary_funding_id")
    /// Purchase order number on the account's invoices.
    public static let purchaseOrderNumber = AccountField(rawValue: "purchase_order_number")
    /// True if template analytics are enabled.
    public static let isEnabledForInsights = AccountField(rawValue: "is_enabled_for_insights")
    /// True if the account is shared with partners.
    public static let isSharedWithPartners = AccountField(rawValue: "is_shared_with_partners")
    /// Onboarding status for the Marketing Messages API: `ELIGIBLE`, `ONBOARDED`, or the reason why onboarding is
    /// blocked.
    public static let marketingMessagesOnboardingStatus = AccountField(rawValue: "marketing_messages_onboarding_status")
    /// True if marketing templates can be sent with the Marketing Messages API only.
    public static let disableMarketingMessagesOnCloudApi = AccountField(rawValue: "disable_marketing_messages_on_cloud_api")
    /// True if templates are archived automatically after 12 months without a send.
    public static let templateAutoArchivalEnabled = AccountField(rawValue: "template_auto_archival_enabled")
    /// Messaging limit of the business portfolio: unique users per rolling 24 hours, outside customer service windows.
    /// `TIER_250` to `TIER_UNLIMITED`.
    public static let whatsappBusinessManagerMessagingLimit = AccountField(rawValue: "whatsapp_business_manager_messaging_limit")
    /// Enrollment of the account in maximum prices for marketing templates.
    public static let whatsappManagerMarketingMessagesMaxPriceEnrollStatus = AccountField(rawValue: "whatsapp_manager_marketing_messages_max_price_enroll_status")
    /// Start of the international rate for authentication messages. Absent if the rate does not apply to the account.
    public static let authInternationalRateEligibility = AccountField(rawValue: "auth_international_rate_eligibility")
    /// Automatic creative optimizations of marketing templates, in the list form that the platform returns.
    public static let degreesOfFreedomSpec = AccountField(rawValue: "degrees_of_freedom_spec")
    /// Health status of the account: sending capability and blocking errors.
    public static let healthStatus = AccountField(rawValue: "health_status")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A WhatsApp Business account. Contains only the requested fields.
public struct Account: Codable, Hashable, Sendable {
    /// ID of the account.
    public var id: String?
    /// Name of the account.
    public var name: String?
    /// Time zone, as the platform's numeric ID.
    public var timezoneId: String?
    /// Namespace of the account's templates on the former On-Premises API.
    public var messageTemplateNamespace: String?
    /// Review status of the account.
    public var accountReviewStatus: AccountReviewStatus?
    /// Verification status of the business: `verified`, `not_verified`, `pending` and others, in lower or upper case.
    public var businessVerificationStatus: String?
    /// Status of the account: `ACTIVE`, or the reason why the account is not active.
    public var status: String?
    /// Country of the account, as an ISO 3166-1 alpha-2 code.
    public var country: String?
    /// Billing currency, as an ISO 4217 code.
    public var currency: String?
    /// Primary location of the business, as an ISO 3166-1 alpha-2 code.
    public var primaryBusinessLocation: String?
    /// Creation time. Seconds since the Unix epoch.
    public var creationTime: String?
    /// Ownership of the account: `SELF_OWNED`, `CLIENT_OWNED` or `ON_BEHALF_OF`.
    public var ownershipType: String?
    /// Business portfolio that owns the account. Contains only its ID and name.
    public var ownerBusiness: AccountOwner?
    /// Business portfolio that owns the account, with further details.
    public var ownerBusinessInfo: AccountOwner?
    /// Business portfolio for which a partner owns the account.
    public var onBehalfOfBusinessInfo: AccountOwner?
    /// ID of the payment method. Absent if there is none; paid messages are impossible then.
    public var primaryFundingId: String?
    /// Purchase order number on the account's invoices.
    public var purchaseOrderNumber: String?
    /// True if template analytics are enabled.
    public var isEnabledForInsights: Bool?
    /// True if the account is shared with partners.
    public var isSharedWithPartners: Bool?
    /// Onboarding status for the Marketing Messages API: `ELIGIBLE`, `ONBOARDED`, or the reason why onboarding is
    /// blocked.
    public var marketingMessagesOnboardingStatus: String?
    /// True if marketing templates can be sent with the Marketing Messages API only.
    public var disableMarketingMessagesOnCloudApi: Bool?
    /// True if templates are archived automatically after 12 months without a send.
    public var templateAutoArchivalEnabled: Bool?
    /// Messaging limit of the business portfolio: unique users per rolling 24 hours, outside customer service windows.
    /// `TIER_250` to `TIER_UNLIMITED`.
    public var whatsappBusinessManagerMessagingLimit: String?
    /// Enrollment of the account in maximum prices for marketing templates.
    public var whatsappManagerMarketingMessagesMaxPriceEnrollStatus: EnrollStatus?
    /// Start of the international rate for authentication messages. Absent if the rate does not apply to the account.
    public var authInternationalRateEligibility: InternationalRateEligibility?
    /// Automatic creative optimizations of marketing templates, in the list form that the platform returns.
    public var degreesOfFreedomSpec: AccountFreedom?
    /// Health status of the account: sending capability and blocking errors.
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
}

/// Review status of an account.
/// Other values are accepted, too.
public struct AccountReviewStatus: Choice {
    /// Approved by the platform.
    public static let approved = AccountReviewStatus(rawValue: "APPROVED")
    /// Pending review by the platform.
    public static let pending = AccountReviewStatus(rawValue: "PENDING")
    /// Rejected by the platform.
    public static let rejected = AccountReviewStatus(rawValue: "REJECTED")
    /// Approved with restrictions.
    public static let restricted = AccountReviewStatus(rawValue: "RESTRICTED")
    /// Refused: the business portfolio has reached its limit of accounts.
    public static let limitReached = AccountReviewStatus(rawValue: "LIMIT_REACHED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A business portfolio related to an account.
public struct AccountOwner: Codable, Hashable, Sendable {
    /// ID of the business portfolio.
    public var id: String?
    /// Name of the business portfolio.
    public var name: String?
    /// Status of the portfolio's consent to the partner's ownership.
    public var status: String?
    /// Type of the relation to the account.
    public var type: String?
    /// Acceptance of the Marketing Messages API terms.
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
}

/// Acceptance of the Marketing Messages API terms by a business portfolio.
public struct MarketingTerms: Codable, Hashable, Sendable {
    /// Acceptance status: `TERM_OF_SERVICE_SIGNED`, `REQUEST_SENT` or `NOT_STARTED`.
    public var status: String?
    /// Date of the status, such as `2025-08-13`.
    public var time: String?

    public init(status: String? = nil, time: String? = nil) {
        self.status = status
        self.time = time
    }
}

/// Enrollment status of an optional feature.
/// Other values are accepted, too.
public struct EnrollStatus: Choice {
    /// Enrolled: the platform may use the feature.
    public static let optIn = EnrollStatus(rawValue: "OPT_IN")
    /// Not enrolled: the feature is off.
    public static let optOut = EnrollStatus(rawValue: "OPT_OUT")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Start of the international rate for authentication messages to users abroad, for one account.
public struct InternationalRateEligibility: Codable, Hashable, Sendable {
    /// Countries in which the rate starts at another time.
    public var exceptionCountries: [InternationalRateEligibilityException]
    /// Start of the rate for all countries without an exception. Seconds since the Unix epoch.
    public var startTime: String?

    public init(exceptionCountries: [InternationalRateEligibilityException], startTime: String? = nil) {
        self.exceptionCountries = exceptionCountries
        self.startTime = startTime
    }

    enum CodingKeys: String, CodingKey {
        case exceptionCountries = "exception_countries"
        case startTime = "start_time"
    }
}

/// Country in which the international rate for authentication messages starts at another time.
public struct InternationalRateEligibilityException: Codable, Hashable, Sendable {
    /// Country, as an ISO 3166-1 alpha-2 code.
    public var countryCode: String?
    /// Start of the rate in this country. Seconds since the Unix epoch.
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

/// Automatic creative optimizations of marketing templates, as returned by the platform.
public struct AccountFreedom: Codable, Hashable, Sendable {
    /// One-element list with the feature settings.
    public var data: [AccountFeatures]

    public init(data: [AccountFeatures]) {
        self.data = data
    }
}

/// Settings of the automatic creative optimizations.
public struct AccountFeatures: Codable, Hashable, Sendable {
    /// One-element list: `OPT_IN` or `OPT_OUT` by feature name.
    public var creativeFeaturesSpec: [[String: String]]

    public init(creativeFeaturesSpec: [[String: String]]) {
        self.creativeFeaturesSpec = creativeFeaturesSpec
    }

    enum CodingKeys: String, CodingKey {
        case creativeFeaturesSpec = "creative_features_spec"
    }
}

/// Updates a WhatsApp Business account. Omitted fields stay unchanged.
public struct UpdateAccount: Codable, Hashable, Sendable {
    /// Restricts marketing templates to `marketing_messages.send`. When `true`, `messages.send` refuses them with code
    /// 131063.
    public var disableMarketingMessagesOnCloudApi: Bool?
    /// Automatic creative optimizations that the platform may apply to marketing templates.
    public var degreesOfFreedomSpec: DegreesOfFreedom?
    /// Archives templates automatically after 12 months without a send.
    public var templateAutoArchivalEnabled: Bool?
    /// Enables template analytics. Only `true` is accepted, and it cannot be reverted.
    public var isEnabledForInsights: Bool?
    /// Name of the account. 1 to 100 characters. Documented in the platform's OpenAPI file only.
    public var name: String?
    /// Time zone, as the platform's numeric ID. Documented in the platform's OpenAPI file only.
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

/// Automatic creative optimizations of marketing templates.
public struct DegreesOfFreedom: Codable, Hashable, Sendable {
    /// Enrollment by feature name: `image_brightness_and_contrast`, `image_touchups`, `add_text_overlay`,
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

/// Enrollment of one creative optimization feature.
public struct CreativeFeature: Codable, Hashable, Sendable {
    /// Enrollment status of the feature.
    public var enrollStatus: EnrollStatus

    public init(enrollStatus: EnrollStatus) {
        self.enrollStatus = enrollStatus
    }

    enum CodingKeys: String, CodingKey {
        case enrollStatus = "enroll_status"
    }
}

/// Result of updating an account.
public struct UpdatedAccount: Codable, Hashable, Sendable {
    /// True if the account was updated.
    public var success: Bool?
    /// ID of the account. Present when `is_enabled_for_insights` was set.
    public var id: String?

    public init(success: Bool? = nil, id: String? = nil) {
        self.success = success
        self.id = id
    }
}
