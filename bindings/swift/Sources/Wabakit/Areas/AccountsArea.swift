// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `accounts.get`, `accounts.update`, `accounts.create`, `accounts.list_owned`, `accounts.list_client`, `accounts.list_assigned`.
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
    ///   - creativeOptimizationsEnrollment: Enrollment in automatic creative optimizations, by feature name. Known from Meta's SDK only.
    ///   - whatsappManagerMarketingMessagesMaxPriceEnrollStatus: Enrollment of the account in maximum prices for marketing templates.
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
        creativeOptimizationsEnrollment: [String: EnrollStatus]? = nil,
        whatsappManagerMarketingMessagesMaxPriceEnrollStatus: EnrollStatus? = nil,
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
            creativeOptimizationsEnrollment: creativeOptimizationsEnrollment,
            whatsappManagerMarketingMessagesMaxPriceEnrollStatus: whatsappManagerMarketingMessagesMaxPriceEnrollStatus,
            name: name,
            timezoneId: timezoneId,
            wabaId: wabaId
        )
        return try await engine.answer("accounts.update", params, options, idempotent: true)
    }

    /// Creates a WhatsApp Business account in a business portfolio. Known by the name of its reference page only; partners
    /// create accounts in Embedded Signup.
    ///
    /// - Parameters:
    ///   - name: Name of the account. 1 to 100 characters.
    ///   - timezoneId: Time zone, as the platform's numeric ID.
    ///   - currency: Billing currency, as an ISO 4217 code.
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/whatsapp-business-accounts)
    public func create(
        name: String,
        timezoneId: String? = nil,
        currency: String? = nil,
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<CreatedAccount> {
        let params = CreateAccount(name: name, timezoneId: timezoneId, currency: currency, businessId: businessId)
        return try await engine.answer("accounts.create", params, options)
    }

    /// Lists the WhatsApp Business accounts that a business portfolio owns. At most 20 accounts per portfolio.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per account.
    ///   - filtering: Filter as JSON, such as `[{"field":"creation_time","operator":"GREATER_THAN","value":"1604962813"}]`. Fields:
    ///     `creation_time`, `partners` and `marketing_messages_onboarding_status`.
    ///   - sort: Sort order: `creation_time_ascending` or `creation_time_descending`.
    ///   - businessType: Types of accounts: `ENTERPRISE` and `SMB`.
    ///   - find: ID of one account, to return only this one.
    ///   - limit: Maximum number of accounts per page. 1 to 100. Default: 25.
    ///   - first: Maximum number of accounts after the cursor `after`, in the platform's OpenAPI file; the guides use `limit`. 1 to
    ///     100.
    ///   - last: Maximum number of accounts before the cursor `before`, in the platform's OpenAPI file; the guides use `limit`. 1
    ///     to 100.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-accounts)
    public func listOwned(
        fields: [AccountField]? = nil,
        filtering: String? = nil,
        sort: String? = nil,
        businessType: [String]? = nil,
        find: String? = nil,
        limit: Int64? = nil,
        first: Int64? = nil,
        last: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Accounts> {
        let params = ListOwnedAccounts(
            fields: fields,
            filtering: filtering,
            sort: sort,
            businessType: businessType,
            find: find,
            limit: limit,
            first: first,
            last: last,
            after: after,
            before: before,
            businessId: businessId
        )
        return try await engine.answer("accounts.list_owned", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per account.
    ///   - filtering: Filter as JSON, such as `[{"field":"creation_time","operator":"GREATER_THAN","value":"1604962813"}]`. Fields:
    ///     `creation_time`, `partners` and `marketing_messages_onboarding_status`.
    ///   - sort: Sort order: `creation_time_ascending` or `creation_time_descending`.
    ///   - businessType: Types of accounts: `ENTERPRISE` and `SMB`.
    ///   - find: ID of one account, to return only this one.
    ///   - limit: Maximum number of accounts per page. 1 to 100. Default: 25.
    ///   - first: Maximum number of accounts after the cursor `after`, in the platform's OpenAPI file; the guides use `limit`. 1 to
    ///     100.
    ///   - last: Maximum number of accounts before the cursor `before`, in the platform's OpenAPI file; the guides use `limit`. 1
    ///     to 100.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-accounts)
    public func listOwnedAll(
        fields: [AccountField]? = nil,
        filtering: String? = nil,
        sort: String? = nil,
        businessType: [String]? = nil,
        find: String? = nil,
        limit: Int64? = nil,
        first: Int64? = nil,
        last: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<Account, any Error> {
        let params = ListOwnedAccounts(
            fields: fields,
            filtering: filtering,
            sort: sort,
            businessType: businessType,
            find: find,
            limit: limit,
            first: first,
            last: last,
            after: after,
            before: before,
            businessId: businessId
        )
        return engine.pages("accounts.list_owned", params, options, items: { (page: Accounts) in page.data }, next: { $0.after = $1 })
    }

    /// Lists the WhatsApp Business accounts of clients that are shared with a business portfolio.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per account.
    ///   - filtering: Filter as JSON, as in `accounts.list_owned`.
    ///   - sort: Sort order: `creation_time_ascending` or `creation_time_descending`.
    ///   - businessType: Types of accounts: `STANDARD`, `PREMIUM` and `ENTERPRISE`.
    ///   - find: ID of one account, to return only this one.
    ///   - limit: Maximum number of accounts per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-accounts)
    public func listClient(
        fields: [AccountField]? = nil,
        filtering: String? = nil,
        sort: String? = nil,
        businessType: [String]? = nil,
        find: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Accounts> {
        let params = ListClientAccounts(
            fields: fields,
            filtering: filtering,
            sort: sort,
            businessType: businessType,
            find: find,
            limit: limit,
            after: after,
            before: before,
            businessId: businessId
        )
        return try await engine.answer("accounts.list_client", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per account.
    ///   - filtering: Filter as JSON, as in `accounts.list_owned`.
    ///   - sort: Sort order: `creation_time_ascending` or `creation_time_descending`.
    ///   - businessType: Types of accounts: `STANDARD`, `PREMIUM` and `ENTERPRISE`.
    ///   - find: ID of one account, to return only this one.
    ///   - limit: Maximum number of accounts per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-accounts)
    public func listClientAll(
        fields: [AccountField]? = nil,
        filtering: String? = nil,
        sort: String? = nil,
        businessType: [String]? = nil,
        find: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<Account, any Error> {
        let params = ListClientAccounts(
            fields: fields,
            filtering: filtering,
            sort: sort,
            businessType: businessType,
            find: find,
            limit: limit,
            after: after,
            before: before,
            businessId: businessId
        )
        return engine.pages("accounts.list_client", params, options, items: { (page: Accounts) in page.data }, next: { $0.after = $1 })
    }

    /// Lists the WhatsApp Business accounts that are assigned to a user or system user.
    ///
    /// - Parameters:
    ///   - userId: ID of the user or system user, or `me`.
    ///   - fields: Fields to return per account.
    ///   - limit: Maximum number of accounts per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-accounts)
    public func listAssigned(
        userId: String,
        fields: [AssignedAccountField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<AssignedAccounts> {
        let params = ListAssignedAccounts(userId: userId, fields: fields, limit: limit, after: after, before: before)
        return try await engine.answer("accounts.list_assigned", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - userId: ID of the user or system user, or `me`.
    ///   - fields: Fields to return per account.
    ///   - limit: Maximum number of accounts per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-accounts)
    public func listAssignedAll(
        userId: String,
        fields: [AssignedAccountField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<AssignedAccount, any Error> {
        let params = ListAssignedAccounts(userId: userId, fields: fields, limit: limit, after: after, before: before)
        return engine.pages("accounts.list_assigned", params, options, items: { (page: AssignedAccounts) in page.data }, next: { $0.after = $1 })
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
    /// Onboarding status for the Marketing Messages API up to Graph v23: `INELIGIBLE`, `ELIGIBLE` or `ONBOARDED`.
    public static let marketingMessagesLiteApiStatus = AccountField(rawValue: "marketing_messages_lite_api_status")
    /// ID of the ad account that mirrors the marketing templates.
    public static let marketingMessagesAdAccount = AccountField(rawValue: "marketing_messages_ad_account")
    /// ID of the linked commerce account.
    public static let linkedCommerceAccount = AccountField(rawValue: "linked_commerce_account")
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
    /// Phone numbers of the account: the first page of `phone_numbers.list`.
    public static let phoneNumbers = AccountField(rawValue: "phone_numbers")
    /// Apps that are subscribed to the webhooks of the account.
    public static let subscribedApps = AccountField(rawValue: "subscribed_apps")
    /// Health status of the account: sending capability and blocking errors.
    public static let healthStatus = AccountField(rawValue: "health_status")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A WhatsApp Business account, also called messaging account. Contains only the requested fields.
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
    /// Onboarding status for the Marketing Messages API up to Graph v23: `INELIGIBLE`, `ELIGIBLE` or `ONBOARDED`.
    public var marketingMessagesLiteApiStatus: String?
    /// ID of the ad account that mirrors the marketing templates.
    public var marketingMessagesAdAccount: String?
    /// ID of the linked commerce account.
    public var linkedCommerceAccount: String?
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
    /// Phone numbers of the account: the first page of `phone_numbers.list`.
    public var phoneNumbers: PhoneNumbers?
    /// Apps that are subscribed to the webhooks of the account.
    public var subscribedApps: SubscribedApps?
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
        marketingMessagesLiteApiStatus: String? = nil,
        marketingMessagesAdAccount: String? = nil,
        linkedCommerceAccount: String? = nil,
        disableMarketingMessagesOnCloudApi: Bool? = nil,
        templateAutoArchivalEnabled: Bool? = nil,
        whatsappBusinessManagerMessagingLimit: String? = nil,
        whatsappManagerMarketingMessagesMaxPriceEnrollStatus: EnrollStatus? = nil,
        authInternationalRateEligibility: InternationalRateEligibility? = nil,
        degreesOfFreedomSpec: AccountFreedom? = nil,
        phoneNumbers: PhoneNumbers? = nil,
        subscribedApps: SubscribedApps? = nil,
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
        self.marketingMessagesLiteApiStatus = marketingMessagesLiteApiStatus
        self.marketingMessagesAdAccount = marketingMessagesAdAccount
        self.linkedCommerceAccount = linkedCommerceAccount
        self.disableMarketingMessagesOnCloudApi = disableMarketingMessagesOnCloudApi
        self.templateAutoArchivalEnabled = templateAutoArchivalEnabled
        self.whatsappBusinessManagerMessagingLimit = whatsappBusinessManagerMessagingLimit
        self.whatsappManagerMarketingMessagesMaxPriceEnrollStatus = whatsappManagerMarketingMessagesMaxPriceEnrollStatus
        self.authInternationalRateEligibility = authInternationalRateEligibility
        self.degreesOfFreedomSpec = degreesOfFreedomSpec
        self.phoneNumbers = phoneNumbers
        self.subscribedApps = subscribedApps
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
        case marketingMessagesLiteApiStatus = "marketing_messages_lite_api_status"
        case marketingMessagesAdAccount = "marketing_messages_ad_account"
        case linkedCommerceAccount = "linked_commerce_account"
        case disableMarketingMessagesOnCloudApi = "disable_marketing_messages_on_cloud_api"
        case templateAutoArchivalEnabled = "template_auto_archival_enabled"
        case whatsappBusinessManagerMessagingLimit = "whatsapp_business_manager_messaging_limit"
        case whatsappManagerMarketingMessagesMaxPriceEnrollStatus = "whatsapp_manager_marketing_messages_max_price_enroll_status"
        case authInternationalRateEligibility = "auth_international_rate_eligibility"
        case degreesOfFreedomSpec = "degrees_of_freedom_spec"
        case phoneNumbers = "phone_numbers"
        case subscribedApps = "subscribed_apps"
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

/// Apps that are subscribed to the webhooks of an account.
public struct SubscribedApps: Codable, Hashable, Sendable {
    /// Apps that are subscribed.
    public var data: [SubscribedApp]

    public init(data: [SubscribedApp]) {
        self.data = data
    }
}

/// An app that is subscribed to the webhooks of an account.
public struct SubscribedApp: Codable, Hashable, Sendable {
    /// The subscribed app.
    public var whatsappBusinessApiData: SubscribedAppData?
    /// Callback URL for the webhooks of this account. Absent if the callback URL of the app is used.
    public var overrideCallbackUri: String?

    public init(whatsappBusinessApiData: SubscribedAppData? = nil, overrideCallbackUri: String? = nil) {
        self.whatsappBusinessApiData = whatsappBusinessApiData
        self.overrideCallbackUri = overrideCallbackUri
    }

    enum CodingKeys: String, CodingKey {
        case whatsappBusinessApiData = "whatsapp_business_api_data"
        case overrideCallbackUri = "override_callback_uri"
    }
}

/// Name and ID of a subscribed app.
public struct SubscribedAppData: Codable, Hashable, Sendable {
    /// ID of the app.
    public var id: String?
    /// Name of the app.
    public var name: String?
    /// URL of the app.
    public var link: String?

    public init(id: String? = nil, name: String? = nil, link: String? = nil) {
        self.id = id
        self.name = name
        self.link = link
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
    /// Enrollment in automatic creative optimizations, by feature name. Known from Meta's SDK only.
    public var creativeOptimizationsEnrollment: [String: EnrollStatus]?
    /// Enrollment of the account in maximum prices for marketing templates.
    public var whatsappManagerMarketingMessagesMaxPriceEnrollStatus: EnrollStatus?
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
        creativeOptimizationsEnrollment: [String: EnrollStatus]? = nil,
        whatsappManagerMarketingMessagesMaxPriceEnrollStatus: EnrollStatus? = nil,
        name: String? = nil,
        timezoneId: String? = nil,
        wabaId: String? = nil
    ) {
        self.disableMarketingMessagesOnCloudApi = disableMarketingMessagesOnCloudApi
        self.degreesOfFreedomSpec = degreesOfFreedomSpec
        self.templateAutoArchivalEnabled = templateAutoArchivalEnabled
        self.isEnabledForInsights = isEnabledForInsights
        self.creativeOptimizationsEnrollment = creativeOptimizationsEnrollment
        self.whatsappManagerMarketingMessagesMaxPriceEnrollStatus = whatsappManagerMarketingMessagesMaxPriceEnrollStatus
        self.name = name
        self.timezoneId = timezoneId
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case disableMarketingMessagesOnCloudApi = "disable_marketing_messages_on_cloud_api"
        case degreesOfFreedomSpec = "degrees_of_freedom_spec"
        case templateAutoArchivalEnabled = "template_auto_archival_enabled"
        case isEnabledForInsights = "is_enabled_for_insights"
        case creativeOptimizationsEnrollment = "creative_optimizations_enrollment"
        case whatsappManagerMarketingMessagesMaxPriceEnrollStatus = "whatsapp_manager_marketing_messages_max_price_enroll_status"
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

/// Creates a WhatsApp Business account in a business portfolio. Known by the name of its reference page only; partners
/// create accounts in Embedded Signup.
public struct CreateAccount: Codable, Hashable, Sendable {
    /// Name of the account. 1 to 100 characters.
    public var name: String
    /// Time zone, as the platform's numeric ID.
    public var timezoneId: String?
    /// Billing currency, as an ISO 4217 code.
    public var currency: String?
    /// Default: the client's business portfolio ID.
    public var businessId: String?

    public init(name: String, timezoneId: String? = nil, currency: String? = nil, businessId: String? = nil) {
        self.name = name
        self.timezoneId = timezoneId
        self.currency = currency
        self.businessId = businessId
    }

    enum CodingKeys: String, CodingKey {
        case name
        case timezoneId = "timezone_id"
        case currency
        case businessId = "business_id"
    }
}

/// A new account.
public struct CreatedAccount: Codable, Hashable, Sendable {
    /// ID of the account.
    public var id: String?

    public init(id: String? = nil) {
        self.id = id
    }
}

/// Lists the WhatsApp Business accounts that a business portfolio owns. At most 20 accounts per portfolio.
public struct ListOwnedAccounts: Codable, Hashable, Sendable {
    /// Fields to return per account.
    public var fields: [AccountField]?
    /// Filter as JSON, such as `[{"field":"creation_time","operator":"GREATER_THAN","value":"1604962813"}]`. Fields:
    /// `creation_time`, `partners` and `marketing_messages_onboarding_status`.
    public var filtering: String?
    /// Sort order: `creation_time_ascending` or `creation_time_descending`.
    public var sort: String?
    /// Types of accounts: `ENTERPRISE` and `SMB`.
    public var businessType: [String]?
    /// ID of one account, to return only this one.
    public var find: String?
    /// Maximum number of accounts per page. 1 to 100. Default: 25.
    public var limit: Int64?
    /// Maximum number of accounts after the cursor `after`, in the platform's OpenAPI file; the guides use `limit`. 1 to
    /// 100.
    public var first: Int64?
    /// Maximum number of accounts before the cursor `before`, in the platform's OpenAPI file; the guides use `limit`. 1
    /// to 100.
    public var last: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?
    /// Default: the client's business portfolio ID.
    public var businessId: String?

    public init(
        fields: [AccountField]? = nil,
        filtering: String? = nil,
        sort: String? = nil,
        businessType: [String]? = nil,
        find: String? = nil,
        limit: Int64? = nil,
        first: Int64? = nil,
        last: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        businessId: String? = nil
    ) {
        self.fields = fields
        self.filtering = filtering
        self.sort = sort
        self.businessType = businessType
        self.find = find
        self.limit = limit
        self.first = first
        self.last = last
        self.after = after
        self.before = before
        self.businessId = businessId
    }

    enum CodingKeys: String, CodingKey {
        case fields
        case filtering
        case sort
        case businessType = "business_type"
        case find
        case limit
        case first
        case last
        case after
        case before
        case businessId = "business_id"
    }
}

/// A page of accounts.
public struct Accounts: Codable, Hashable, Sendable {
    /// Accounts on this page.
    public var data: [Account]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [Account], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// Lists the WhatsApp Business accounts of clients that are shared with a business portfolio.
public struct ListClientAccounts: Codable, Hashable, Sendable {
    /// Fields to return per account.
    public var fields: [AccountField]?
    /// Filter as JSON, as in `accounts.list_owned`.
    public var filtering: String?
    /// Sort order: `creation_time_ascending` or `creation_time_descending`.
    public var sort: String?
    /// Types of accounts: `STANDARD`, `PREMIUM` and `ENTERPRISE`.
    public var businessType: [String]?
    /// ID of one account, to return only this one.
    public var find: String?
    /// Maximum number of accounts per page. 1 to 100. Default: 25.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?
    /// Default: the client's business portfolio ID.
    public var businessId: String?

    public init(
        fields: [AccountField]? = nil,
        filtering: String? = nil,
        sort: String? = nil,
        businessType: [String]? = nil,
        find: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        businessId: String? = nil
    ) {
        self.fields = fields
        self.filtering = filtering
        self.sort = sort
        self.businessType = businessType
        self.find = find
        self.limit = limit
        self.after = after
        self.before = before
        self.businessId = businessId
    }

    enum CodingKeys: String, CodingKey {
        case fields
        case filtering
        case sort
        case businessType = "business_type"
        case find
        case limit
        case after
        case before
        case businessId = "business_id"
    }
}

/// Lists the WhatsApp Business accounts that are assigned to a user or system user.
public struct ListAssignedAccounts: Codable, Hashable, Sendable {
    /// ID of the user or system user, or `me`.
    public var userId: String
    /// Fields to return per account.
    public var fields: [AssignedAccountField]?
    /// Maximum number of accounts per page. 1 to 100. Default: 25.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?

    public init(
        userId: String,
        fields: [AssignedAccountField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil
    ) {
        self.userId = userId
        self.fields = fields
        self.limit = limit
        self.after = after
        self.before = before
    }

    enum CodingKeys: String, CodingKey {
        case userId = "user_id"
        case fields
        case limit
        case after
        case before
    }
}

/// Field of `AssignedAccount` to return. Its own fields can follow in braces: `field{one,two}`.
/// Default: `id`, `name`, `status`.
public struct AssignedAccountField: Choice {
    /// ID of the account.
    public static let id = AssignedAccountField(rawValue: "id")
    /// Name of the account.
    public static let name = AssignedAccountField(rawValue: "name")
    /// Status of the account: `ACTIVE`, `PENDING`, `RESTRICTED` or `DISABLED`.
    public static let status = AssignedAccountField(rawValue: "status")
    /// Time of the assignment, in ISO 8601 format.
    public static let assignmentDate = AssignedAccountField(rawValue: "assignment_date")
    /// Tasks that the user may perform.
    public static let permissions = AssignedAccountField(rawValue: "permissions")
    /// ID of the business portfolio that owns the account.
    public static let businessId = AssignedAccountField(rawValue: "business_id")
    /// Phone numbers of the account.
    public static let phoneNumbers = AssignedAccountField(rawValue: "phone_numbers")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A page of accounts that are assigned to a user.
public struct AssignedAccounts: Codable, Hashable, Sendable {
    /// Accounts on this page.
    public var data: [AssignedAccount]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [AssignedAccount], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// An account that is assigned to a user. Contains only the requested fields.
public struct AssignedAccount: Codable, Hashable, Sendable {
    /// ID of the account.
    public var id: String
    /// Tasks that the user may perform.
    public var permissions: [AccountTask]
    /// Phone numbers of the account.
    public var phoneNumbers: [PhoneNumber]
    /// Name of the account.
    public var name: String?
    /// Status of the account: `ACTIVE`, `PENDING`, `RESTRICTED` or `DISABLED`.
    public var status: String?
    /// Time of the assignment, in ISO 8601 format.
    public var assignmentDate: String?
    /// ID of the business portfolio that owns the account.
    public var businessId: String?

    public init(
        id: String,
        permissions: [AccountTask],
        phoneNumbers: [PhoneNumber],
        name: String? = nil,
        status: String? = nil,
        assignmentDate: String? = nil,
        businessId: String? = nil
    ) {
        self.id = id
        self.permissions = permissions
        self.phoneNumbers = phoneNumbers
        self.name = name
        self.status = status
        self.assignmentDate = assignmentDate
        self.businessId = businessId
    }

    enum CodingKeys: String, CodingKey {
        case id
        case permissions
        case phoneNumbers = "phone_numbers"
        case name
        case status
        case assignmentDate = "assignment_date"
        case businessId = "business_id"
    }
}

/// Task that a user may perform on a WhatsApp Business account.
/// Other values are accepted, too.
public struct AccountTask: Choice {
    /// Manage the account: all tasks of the account's owner.
    public static let manage = AccountTask(rawValue: "MANAGE")
    /// Develop with test numbers of the account.
    public static let develop = AccountTask(rawValue: "DEVELOP")
    /// Create, edit and delete message templates.
    public static let manageTemplates = AccountTask(rawValue: "MANAGE_TEMPLATES")
    /// Manage the phone numbers of the account.
    public static let managePhone = AccountTask(rawValue: "MANAGE_PHONE")
    /// View the cost of messages.
    public static let viewCost = AccountTask(rawValue: "VIEW_COST")
    /// Manage flows and other extensions.
    public static let manageExtensions = AccountTask(rawValue: "MANAGE_EXTENSIONS")
    /// View the assets of phone numbers, such as QR codes.
    public static let viewPhoneAssets = AccountTask(rawValue: "VIEW_PHONE_ASSETS")
    /// Manage the assets of phone numbers, such as QR codes.
    public static let managePhoneAssets = AccountTask(rawValue: "MANAGE_PHONE_ASSETS")
    /// View message templates.
    public static let viewTemplates = AccountTask(rawValue: "VIEW_TEMPLATES")
    /// View analytics of the account.
    public static let viewInsights = AccountTask(rawValue: "VIEW_INSIGHTS")
    /// Receive incoming messages of the account.
    public static let receiveIncomingMessages = AccountTask(rawValue: "RECEIVE_INCOMING_MESSAGES")
    /// Manage payment methods and credit lines. Required to share a credit line.
    public static let manageBilling = AccountTask(rawValue: "MANAGE_BILLING")
    /// Manage the users of the account.
    public static let manageUsers = AccountTask(rawValue: "MANAGE_USERS")
    /// Send messages from the account's phone numbers.
    public static let messaging = AccountTask(rawValue: "MESSAGING")
    /// Full control of the account.
    public static let fullControl = AccountTask(rawValue: "FULL_CONTROL")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}
