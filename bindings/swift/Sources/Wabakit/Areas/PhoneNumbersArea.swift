// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `phone_numbers.list`, `phone_numbers.get`, `phone_numbers.update`, `phone_numbers.create`, `phone_numbers.request_code`, `phone_numbers.verify_code`, `phone_numbers.register`, `phone_numbers.deregister`.
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

    /// Updates a phone number: PIN, display name, callback URL or visibility. Omitted fields stay unchanged.
    ///
    /// - Parameters:
    ///   - pin: PIN of two-step verification: 6 digits. Enables two-step verification, which cannot be disabled by API.
    ///   - newDisplayName: Display name to request. 2 to 75 characters. Read its review status with the fields `new_display_name` and
    ///     `new_name_status`.
    ///   - webhookConfiguration: Callback URL for the webhooks of this number, instead of that of the account or the app.
    ///   - searchVisibility: Visibility of the number in search: `VISIBLE` or `HIDDEN`. Documented in the platform's OpenAPI file only.
    ///   - username: Username of the number. Documented in the platform's OpenAPI file only; the guides use `usernames.set`.
    ///   - connectionStatus: Connection status of the number. Documented in the platform's OpenAPI file only.
    ///   - webhookUrl: URL for webhooks. Documented in the platform's OpenAPI file only; the guides use `webhook_configuration`.
    ///   - whatsappBusinessApiData: Security settings of the number. Documented in the platform's OpenAPI file only.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers)
    public func update(
        pin: String? = nil,
        newDisplayName: String? = nil,
        webhookConfiguration: CallbackOverride? = nil,
        searchVisibility: String? = nil,
        username: String? = nil,
        connectionStatus: String? = nil,
        webhookUrl: String? = nil,
        whatsappBusinessApiData: SecuritySettings? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = UpdatePhoneNumber(
            pin: pin,
            newDisplayName: newDisplayName,
            webhookConfiguration: webhookConfiguration,
            searchVisibility: searchVisibility,
            username: username,
            connectionStatus: connectionStatus,
            webhookUrl: webhookUrl,
            whatsappBusinessApiData: whatsappBusinessApiData,
            phoneNumberId: phoneNumberId
        )
        return try await engine.answer("phone_numbers.update", params, options, idempotent: true)
    }

    /// Adds a phone number to a WhatsApp Business account, or migrates one from another account.
    ///
    /// The number must then be verified (`phone_numbers.request_code`, `phone_numbers.verify_code`) and registered
    /// (`phone_numbers.register`). Phone numbers cannot be deleted by API.
    ///
    /// A migration requires that two-step verification is off at the source, and is not available to accounts on the new
    /// account model.
    ///
    /// - Parameters:
    ///   - phoneNumber: Phone number: 7 to 15 digits, without `+`. In a migration, without the country calling code.
    ///   - cc: Country calling code: 1 to 3 digits, without `+`.
    ///   - verifiedName: Display name, shown to users after its review. 2 to 75 characters. Required, except in a migration.
    ///   - migratePhoneNumber: True to migrate the number from another account of the same business.
    ///   - preverifiedId: ID of a pre-verified phone number, which needs no verification code.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/registration)
    public func create(
        phoneNumber: String,
        cc: String? = nil,
        verifiedName: String? = nil,
        migratePhoneNumber: Bool? = nil,
        preverifiedId: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<CreatedPhoneNumber> {
        let params = CreatePhoneNumber(
            phoneNumber: phoneNumber,
            cc: cc,
            verifiedName: verifiedName,
            migratePhoneNumber: migratePhoneNumber,
            preverifiedId: preverifiedId,
            wabaId: wabaId
        )
        return try await engine.answer("phone_numbers.create", params, options)
    }

    /// Requests a verification code, sent to the phone number by SMS or voice call.
    ///
    /// A verified number, or one that has requested too many codes, is refused with code 136024.
    ///
    /// - Parameters:
    ///   - codeMethod: Delivery method of the code: SMS or voice call.
    ///   - language: Language of the message, such as `en_US`.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/registration)
    public func requestCode(
        codeMethod: CodeMethod,
        language: String,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = RequestVerificationCode(codeMethod: codeMethod, language: language, phoneNumberId: phoneNumberId)
        return try await engine.answer("phone_numbers.request_code", params, options)
    }

    /// Verifies the ownership of a phone number with the code that it received. A wrong or expired code is refused with code
    /// 136025.
    ///
    /// - Parameters:
    ///   - code: Verification code: 6 digits, without a hyphen.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/registration)
    public func verifyCode(
        code: String,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<VerifiedPhoneNumber> {
        let params = VerifyCode(code: code, phoneNumberId: phoneNumberId)
        return try await engine.answer("phone_numbers.verify_code", params, options)
    }

    /// Registers a verified phone number on the Cloud API, so that it can send and receive messages.
    ///
    /// At most 10 registrations and deregistrations per phone number in 72 hours; then the platform refuses with code
    /// 133016. Numbers that are also used in the WhatsApp Business app must not be registered.
    /// At most one of `data_localization_region`, `meta_store_retention_minutes`.
    ///
    /// - Parameters:
    ///   - pin: PIN of two-step verification: 6 digits. If two-step verification is on, its current PIN; otherwise the new PIN.
    ///   - dataLocalizationRegion: Region in which messages are stored, as an ISO 3166-1 alpha-2 code: `AE`, `AU`, `BH`, `BR`, `CA`, `CH`, `DE`,
    ///     `GB`, `ID`, `IN`, `JP`, `KR`, `SG` or `ZA`. Up to Graph v20 only; later versions take it from
    ///     `settings.update`.
    ///   - metaStoreRetentionMinutes: Retention time of messages in minutes: 60, the only value. Up to Graph v20 only.
    ///   - backup: Backup of the number's registration on the former On-Premises API.
    ///   - tier: Tier of the registration: `PROD` or `SANDBOX`.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/registration)
    public func register(
        pin: String,
        dataLocalizationRegion: String? = nil,
        metaStoreRetentionMinutes: Int64? = nil,
        backup: RegistrationBackup? = nil,
        tier: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = RegisterPhoneNumber(
            pin: pin,
            dataLocalizationRegion: dataLocalizationRegion,
            metaStoreRetentionMinutes: metaStoreRetentionMinutes,
            backup: backup,
            tier: tier,
            phoneNumberId: phoneNumberId
        )
        return try await engine.answer("phone_numbers.register", params, options, idempotent: true)
    }

    /// Deregisters a phone number from the Cloud API. The number can't send or receive messages until it is registered
    /// again.
    ///
    /// Counts against the same limit as `phone_numbers.register`. Numbers that are also used in the WhatsApp Business app
    /// cannot be deregistered.
    ///
    /// - Parameters:
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/registration)
    public func deregister(
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = DeregisterPhoneNumber(phoneNumberId: phoneNumberId)
        return try await engine.answer("phone_numbers.deregister", params, options, idempotent: true)
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
    /// Certificate of the display name, for the former On-Premises API.
    public static let certificate = PhoneNumberField(rawValue: "certificate")
    /// Certificate of `new_display_name`, for the former On-Premises API.
    public static let newCertificate = PhoneNumberField(rawValue: "new_certificate")
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
    /// Search visibility of the number: `VISIBLE` or `HIDDEN`.
    public static let searchVisibility = PhoneNumberField(rawValue: "search_visibility")
    /// Eligibility of the number for the global search of businesses, such as `APPLICABLE`.
    public static let eligibilityForApiBusinessGlobalSearch = PhoneNumberField(rawValue: "eligibility_for_api_business_global_search")
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
    /// Certificate of the display name, for the former On-Premises API.
    public var certificate: String?
    /// Certificate of `new_display_name`, for the former On-Premises API.
    public var newCertificate: String?
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
    /// Search visibility of the number: `VISIBLE` or `HIDDEN`.
    public var searchVisibility: String?
    /// Eligibility of the number for the global search of businesses, such as `APPLICABLE`.
    public var eligibilityForApiBusinessGlobalSearch: String?
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
        certificate: String? = nil,
        newCertificate: String? = nil,
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
        eligibilityForApiBusinessGlobalSearch: String? = nil,
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
        self.certificate = certificate
        self.newCertificate = newCertificate
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
        self.eligibilityForApiBusinessGlobalSearch = eligibilityForApiBusinessGlobalSearch
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
        case certificate
        case newCertificate = "new_certificate"
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
        case eligibilityForApiBusinessGlobalSearch = "eligibility_for_api_business_global_search"
        case webhookConfiguration = "webhook_configuration"
        case lastOnboardedTime = "last_onboarded_time"
        case conversationalAutomation = "conversational_automation"
        case officialBusinessAccount = "official_business_account"
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

/// Updates a phone number: PIN, display name, callback URL or visibility. Omitted fields stay unchanged.
public struct UpdatePhoneNumber: Codable, Hashable, Sendable {
    /// PIN of two-step verification: 6 digits. Enables two-step verification, which cannot be disabled by API.
    public var pin: String?
    /// Display name to request. 2 to 75 characters. Read its review status with the fields `new_display_name` and
    /// `new_name_status`.
    public var newDisplayName: String?
    /// Callback URL for the webhooks of this number, instead of that of the account or the app.
    public var webhookConfiguration: CallbackOverride?
    /// Visibility of the number in search: `VISIBLE` or `HIDDEN`. Documented in the platform's OpenAPI file only.
    public var searchVisibility: String?
    /// Username of the number. Documented in the platform's OpenAPI file only; the guides use `usernames.set`.
    public var username: String?
    /// Connection status of the number. Documented in the platform's OpenAPI file only.
    public var connectionStatus: String?
    /// URL for webhooks. Documented in the platform's OpenAPI file only; the guides use `webhook_configuration`.
    public var webhookUrl: String?
    /// Security settings of the number. Documented in the platform's OpenAPI file only.
    public var whatsappBusinessApiData: SecuritySettings?
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(
        pin: String? = nil,
        newDisplayName: String? = nil,
        webhookConfiguration: CallbackOverride? = nil,
        searchVisibility: String? = nil,
        username: String? = nil,
        connectionStatus: String? = nil,
        webhookUrl: String? = nil,
        whatsappBusinessApiData: SecuritySettings? = nil,
        phoneNumberId: String? = nil
    ) {
        self.pin = pin
        self.newDisplayName = newDisplayName
        self.webhookConfiguration = webhookConfiguration
        self.searchVisibility = searchVisibility
        self.username = username
        self.connectionStatus = connectionStatus
        self.webhookUrl = webhookUrl
        self.whatsappBusinessApiData = whatsappBusinessApiData
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case pin
        case newDisplayName = "new_display_name"
        case webhookConfiguration = "webhook_configuration"
        case searchVisibility = "search_visibility"
        case username
        case connectionStatus = "connection_status"
        case webhookUrl = "webhook_url"
        case whatsappBusinessApiData = "whatsapp_business_api_data"
        case phoneNumberId = "phone_number_id"
    }
}

/// Callback URL for the webhooks of one phone number.
public struct CallbackOverride: Codable, Hashable, Sendable {
    /// Callback URL, answered by a handshake at once. At most 200 characters. An empty text removes the callback URL.
    public var overrideCallbackUri: String
    /// Verify token of the handshake with the callback URL.
    public var verifyToken: String?

    public init(overrideCallbackUri: String, verifyToken: String? = nil) {
        self.overrideCallbackUri = overrideCallbackUri
        self.verifyToken = verifyToken
    }

    enum CodingKeys: String, CodingKey {
        case overrideCallbackUri = "override_callback_uri"
        case verifyToken = "verify_token"
    }
}

/// Security settings of a phone number, as in the platform's OpenAPI file.
public struct SecuritySettings: Codable, Hashable, Sendable {
    /// PIN of two-step verification: 6 digits.
    public var pin: String?
    /// True to show security notifications.
    public var showSecurityNotifications: Bool?
    /// True to notify users when the number changes.
    public var notifyUserChangeNumber: Bool?

    public init(pin: String? = nil, showSecurityNotifications: Bool? = nil, notifyUserChangeNumber: Bool? = nil) {
        self.pin = pin
        self.showSecurityNotifications = showSecurityNotifications
        self.notifyUserChangeNumber = notifyUserChangeNumber
    }

    enum CodingKeys: String, CodingKey {
        case pin
        case showSecurityNotifications = "show_security_notifications"
        case notifyUserChangeNumber = "notify_user_change_number"
    }
}

/// Adds a phone number to a WhatsApp Business account, or migrates one from another account.
///
/// The number must then be verified (`phone_numbers.request_code`, `phone_numbers.verify_code`) and registered
/// (`phone_numbers.register`). Phone numbers cannot be deleted by API.
///
/// A migration requires that two-step verification is off at the source, and is not available to accounts on the new
/// account model.
public struct CreatePhoneNumber: Codable, Hashable, Sendable {
    /// Phone number: 7 to 15 digits, without `+`. In a migration, without the country calling code.
    public var phoneNumber: String
    /// Country calling code: 1 to 3 digits, without `+`.
    public var cc: String?
    /// Display name, shown to users after its review. 2 to 75 characters. Required, except in a migration.
    public var verifiedName: String?
    /// True to migrate the number from another account of the same business.
    public var migratePhoneNumber: Bool?
    /// ID of a pre-verified phone number, which needs no verification code.
    public var preverifiedId: String?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(
        phoneNumber: String,
        cc: String? = nil,
        verifiedName: String? = nil,
        migratePhoneNumber: Bool? = nil,
        preverifiedId: String? = nil,
        wabaId: String? = nil
    ) {
        self.phoneNumber = phoneNumber
        self.cc = cc
        self.verifiedName = verifiedName
        self.migratePhoneNumber = migratePhoneNumber
        self.preverifiedId = preverifiedId
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case phoneNumber = "phone_number"
        case cc
        case verifiedName = "verified_name"
        case migratePhoneNumber = "migrate_phone_number"
        case preverifiedId = "preverified_id"
        case wabaId = "waba_id"
    }
}

/// A phone number that was added to an account.
public struct CreatedPhoneNumber: Codable, Hashable, Sendable {
    /// ID of the phone number.
    public var id: String

    public init(id: String) {
        self.id = id
    }
}

/// Requests a verification code, sent to the phone number by SMS or voice call.
///
/// A verified number, or one that has requested too many codes, is refused with code 136024.
public struct RequestVerificationCode: Codable, Hashable, Sendable {
    /// Delivery method of the code: SMS or voice call.
    public var codeMethod: CodeMethod
    /// Language of the message, such as `en_US`.
    public var language: String
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(codeMethod: CodeMethod, language: String, phoneNumberId: String? = nil) {
        self.codeMethod = codeMethod
        self.language = language
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case codeMethod = "code_method"
        case language
        case phoneNumberId = "phone_number_id"
    }
}

/// Delivery method of a verification code.
/// Other values are accepted, too.
public struct CodeMethod: Choice {
    /// Text message (SMS).
    public static let sms = CodeMethod(rawValue: "SMS")
    /// Voice call that reads out the code.
    public static let voice = CodeMethod(rawValue: "VOICE")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Verifies the ownership of a phone number with the code that it received. A wrong or expired code is refused with code
/// 136025.
public struct VerifyCode: Codable, Hashable, Sendable {
    /// Verification code: 6 digits, without a hyphen.
    public var code: String
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(code: String, phoneNumberId: String? = nil) {
        self.code = code
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case code
        case phoneNumberId = "phone_number_id"
    }
}

/// Result of verifying a phone number.
public struct VerifiedPhoneNumber: Codable, Hashable, Sendable {
    /// True if the code was right.
    public var success: Bool
    /// ID of the verified phone number. Documented in the platform's OpenAPI file only.
    public var id: String?

    public init(success: Bool, id: String? = nil) {
        self.success = success
        self.id = id
    }
}

/// Registers a verified phone number on the Cloud API, so that it can send and receive messages.
///
/// At most 10 registrations and deregistrations per phone number in 72 hours; then the platform refuses with code
/// 133016. Numbers that are also used in the WhatsApp Business app must not be registered.
/// At most one of `data_localization_region`, `meta_store_retention_minutes`.
public struct RegisterPhoneNumber: Codable, Hashable, Sendable {
    /// PIN of two-step verification: 6 digits. If two-step verification is on, its current PIN; otherwise the new PIN.
    public var pin: String
    /// Region in which messages are stored, as an ISO 3166-1 alpha-2 code: `AE`, `AU`, `BH`, `BR`, `CA`, `CH`, `DE`,
    /// `GB`, `ID`, `IN`, `JP`, `KR`, `SG` or `ZA`. Up to Graph v20 only; later versions take it from
    /// `settings.update`.
    public var dataLocalizationRegion: String?
    /// Retention time of messages in minutes: 60, the only value. Up to Graph v20 only.
    public var metaStoreRetentionMinutes: Int64?
    /// Backup of the number's registration on the former On-Premises API.
    public var backup: RegistrationBackup?
    /// Tier of the registration: `PROD` or `SANDBOX`.
    public var tier: String?
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(
        pin: String,
        dataLocalizationRegion: String? = nil,
        metaStoreRetentionMinutes: Int64? = nil,
        backup: RegistrationBackup? = nil,
        tier: String? = nil,
        phoneNumberId: String? = nil
    ) {
        self.pin = pin
        self.dataLocalizationRegion = dataLocalizationRegion
        self.metaStoreRetentionMinutes = metaStoreRetentionMinutes
        self.backup = backup
        self.tier = tier
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case pin
        case dataLocalizationRegion = "data_localization_region"
        case metaStoreRetentionMinutes = "meta_store_retention_minutes"
        case backup
        case tier
        case phoneNumberId = "phone_number_id"
    }
}

/// Backup of a registration on the former On-Premises API.
public struct RegistrationBackup: Codable, Hashable, Sendable {
    /// Password of the backup.
    public var password: String
    /// Content of the backup.
    public var data: String

    public init(password: String, data: String) {
        self.password = password
        self.data = data
    }
}

/// Deregisters a phone number from the Cloud API. The number can't send or receive messages until it is registered
/// again.
///
/// Counts against the same limit as `phone_numbers.register`. Numbers that are also used in the WhatsApp Business app
/// cannot be deregistered.
public struct DeregisterPhoneNumber: Codable, Hashable, Sendable {
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(phoneNumberId: String? = nil) {
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case phoneNumberId = "phone_number_id"
    }
}
