// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `accounts.get`, `accounts.update`, `accounts.create`, `accounts.list_owned`, `accounts.list_client`, `accounts.list_assigned`. */
public class AccountsArea internal constructor(private val client: Client) {
    /**
     * Gets a WhatsApp Business account: name, review status, limits and enabled features.
     *
     * @param fields Fields to return.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/whatsapp-business-accounts">The platform's page</a>
     */
    public suspend fun get(
        fields: List<AccountField>? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): Account = client.call(Operations.ACCOUNTS_GET, GetAccount(fields = fields, wabaId = wabaId), options)

    /**
     * Updates a WhatsApp Business account. Omitted fields stay unchanged.
     *
     * @param disableMarketingMessagesOnCloudApi Restricts marketing templates to `marketing_messages.send`. When `true`, `messages.send` refuses them with code
     * 131063.
     * @param degreesOfFreedomSpec Automatic creative optimizations that the platform may apply to marketing templates.
     * @param templateAutoArchivalEnabled Archives templates automatically after 12 months without a send.
     * @param isEnabledForInsights Enables template analytics. Only `true` is accepted, and it cannot be reverted.
     * @param creativeOptimizationsEnrollment Enrollment in automatic creative optimizations, by feature name. Known from Meta's SDK only.
     * @param whatsappManagerMarketingMessagesMaxPriceEnrollStatus Enrollment of the account in maximum prices for marketing templates.
     * @param name Name of the account. 1 to 100 characters. Documented in the platform's OpenAPI file only.
     * @param timezoneId Time zone, as the platform's numeric ID. Documented in the platform's OpenAPI file only.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/whatsapp-business-accounts">The platform's page</a>
     */
    public suspend fun update(
        disableMarketingMessagesOnCloudApi: Boolean? = null,
        degreesOfFreedomSpec: DegreesOfFreedom? = null,
        templateAutoArchivalEnabled: Boolean? = null,
        isEnabledForInsights: Boolean? = null,
        creativeOptimizationsEnrollment: Map<String, EnrollStatus>? = null,
        whatsappManagerMarketingMessagesMaxPriceEnrollStatus: EnrollStatus? = null,
        name: String? = null,
        timezoneId: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): UpdatedAccount = client.call(Operations.ACCOUNTS_UPDATE, UpdateAccount(disableMarketingMessagesOnCloudApi = disableMarketingMessagesOnCloudApi, degreesOfFreedomSpec = degreesOfFreedomSpec, templateAutoArchivalEnabled = templateAutoArchivalEnabled, isEnabledForInsights = isEnabledForInsights, creativeOptimizationsEnrollment = creativeOptimizationsEnrollment, whatsappManagerMarketingMessagesMaxPriceEnrollStatus = whatsappManagerMarketingMessagesMaxPriceEnrollStatus, name = name, timezoneId = timezoneId, wabaId = wabaId), options)

    /**
     * Creates a WhatsApp Business account in a business portfolio. Known by the name of its reference page only; partners
     * create accounts in Embedded Signup.
     *
     * @param name Name of the account. 1 to 100 characters.
     * @param timezoneId Time zone, as the platform's numeric ID.
     * @param currency Billing currency, as an ISO 4217 code.
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/whatsapp-business-accounts">The platform's page</a>
     */
    public suspend fun create(
        name: String,
        timezoneId: String? = null,
        currency: String? = null,
        businessId: String? = null,
        options: Options = Options(),
    ): CreatedAccount = client.call(Operations.ACCOUNTS_CREATE, CreateAccount(name = name, timezoneId = timezoneId, currency = currency, businessId = businessId), options)

    /**
     * Lists the WhatsApp Business accounts that a business portfolio owns. At most 20 accounts per portfolio.
     *
     * @param fields Fields to return per account.
     * @param filtering Filter as JSON, such as `[{"field":"creation_time","operator":"GREATER_THAN","value":"1604962813"}]`. Fields:
     * `creation_time`, `partners` and `marketing_messages_onboarding_status`.
     * @param sort Sort order: `creation_time_ascending` or `creation_time_descending`.
     * @param businessType Types of accounts: `ENTERPRISE` and `SMB`.
     * @param find ID of one account, to return only this one.
     * @param limit Maximum number of accounts per page. 1 to 100. Default: 25.
     * @param first Maximum number of accounts after the cursor `after`, in the platform's OpenAPI file; the guides use `limit`. 1 to
     * 100.
     * @param last Maximum number of accounts before the cursor `before`, in the platform's OpenAPI file; the guides use `limit`. 1
     * to 100.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-accounts">The platform's page</a>
     */
    public suspend fun listOwned(
        fields: List<AccountField>? = null,
        filtering: String? = null,
        sort: String? = null,
        businessType: List<String>? = null,
        find: String? = null,
        limit: Long? = null,
        first: Long? = null,
        last: Long? = null,
        after: String? = null,
        before: String? = null,
        businessId: String? = null,
        options: Options = Options(),
    ): Accounts = client.call(Operations.ACCOUNTS_LIST_OWNED, ListOwnedAccounts(fields = fields, filtering = filtering, sort = sort, businessType = businessType, find = find, limit = limit, first = first, last = last, after = after, before = before, businessId = businessId), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param fields Fields to return per account.
     * @param filtering Filter as JSON, such as `[{"field":"creation_time","operator":"GREATER_THAN","value":"1604962813"}]`. Fields:
     * `creation_time`, `partners` and `marketing_messages_onboarding_status`.
     * @param sort Sort order: `creation_time_ascending` or `creation_time_descending`.
     * @param businessType Types of accounts: `ENTERPRISE` and `SMB`.
     * @param find ID of one account, to return only this one.
     * @param limit Maximum number of accounts per page. 1 to 100. Default: 25.
     * @param first Maximum number of accounts after the cursor `after`, in the platform's OpenAPI file; the guides use `limit`. 1 to
     * 100.
     * @param last Maximum number of accounts before the cursor `before`, in the platform's OpenAPI file; the guides use `limit`. 1
     * to 100.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-accounts">The platform's page</a>
     */
    public fun listOwnedAll(
        fields: List<AccountField>? = null,
        filtering: String? = null,
        sort: String? = null,
        businessType: List<String>? = null,
        find: String? = null,
        limit: Long? = null,
        first: Long? = null,
        last: Long? = null,
        after: String? = null,
        before: String? = null,
        businessId: String? = null,
        options: Options = Options(),
    ): Flow<Account> = client.pages(Operations.ACCOUNTS_LIST_OWNED, ListOwnedAccounts(fields = fields, filtering = filtering, sort = sort, businessType = businessType, find = find, limit = limit, first = first, last = last, after = after, before = before, businessId = businessId), options) { it.data }

    /**
     * Lists the WhatsApp Business accounts of clients that are shared with a business portfolio.
     *
     * @param fields Fields to return per account.
     * @param filtering Filter as JSON, as in `accounts.list_owned`.
     * @param sort Sort order: `creation_time_ascending` or `creation_time_descending`.
     * @param businessType Types of accounts: `STANDARD`, `PREMIUM` and `ENTERPRISE`.
     * @param find ID of one account, to return only this one.
     * @param limit Maximum number of accounts per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-accounts">The platform's page</a>
     */
    public suspend fun listClient(
        fields: List<AccountField>? = null,
        filtering: String? = null,
        sort: String? = null,
        businessType: List<String>? = null,
        find: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        businessId: String? = null,
        options: Options = Options(),
    ): Accounts = client.call(Operations.ACCOUNTS_LIST_CLIENT, ListClientAccounts(fields = fields, filtering = filtering, sort = sort, businessType = businessType, find = find, limit = limit, after = after, before = before, businessId = businessId), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param fields Fields to return per account.
     * @param filtering Filter as JSON, as in `accounts.list_owned`.
     * @param sort Sort order: `creation_time_ascending` or `creation_time_descending`.
     * @param businessType Types of accounts: `STANDARD`, `PREMIUM` and `ENTERPRISE`.
     * @param find ID of one account, to return only this one.
     * @param limit Maximum number of accounts per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-accounts">The platform's page</a>
     */
    public fun listClientAll(
        fields: List<AccountField>? = null,
        filtering: String? = null,
        sort: String? = null,
        businessType: List<String>? = null,
        find: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        businessId: String? = null,
        options: Options = Options(),
    ): Flow<Account> = client.pages(Operations.ACCOUNTS_LIST_CLIENT, ListClientAccounts(fields = fields, filtering = filtering, sort = sort, businessType = businessType, find = find, limit = limit, after = after, before = before, businessId = businessId), options) { it.data }

    /**
     * Lists the WhatsApp Business accounts that are assigned to a user or system user.
     *
     * @param userId ID of the user or system user, or `me`.
     * @param fields Fields to return per account.
     * @param limit Maximum number of accounts per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-accounts">The platform's page</a>
     */
    public suspend fun listAssigned(
        userId: String,
        fields: List<AssignedAccountField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        options: Options = Options(),
    ): AssignedAccounts = client.call(Operations.ACCOUNTS_LIST_ASSIGNED, ListAssignedAccounts(userId = userId, fields = fields, limit = limit, after = after, before = before), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param userId ID of the user or system user, or `me`.
     * @param fields Fields to return per account.
     * @param limit Maximum number of accounts per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-accounts">The platform's page</a>
     */
    public fun listAssignedAll(
        userId: String,
        fields: List<AssignedAccountField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        options: Options = Options(),
    ): Flow<AssignedAccount> = client.pages(Operations.ACCOUNTS_LIST_ASSIGNED, ListAssignedAccounts(userId = userId, fields = fields, limit = limit, after = after, before = before), options) { it.data }
}

/** Gets a WhatsApp Business account: name, review status, limits and enabled features. */
@Serializable
public data class GetAccount(
    /** Fields to return. */
    val fields: List<AccountField>? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/**
 * Field of `Account` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `name`, `currency`, `timezone_id`, `account_review_status`, `business_verification_status`, `ownership_type`, `message_template_namespace`.
 */
@JvmInline
@Serializable
public value class AccountField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** ID of the account. */
        public val ID: AccountField = AccountField("id")
        /** Name of the account. */
        public val NAME: AccountField = AccountField("name")
        /** Time zone, as the platform's numeric ID. */
        public val TIMEZONE_ID: AccountField = AccountField("timezone_id")
        /** Namespace of the account's templates on the former On-Premises API. */
        public val MESSAGE_TEMPLATE_NAMESPACE: AccountField = AccountField("message_template_namespace")
        /** Review status of the account. */
        public val ACCOUNT_REVIEW_STATUS: AccountField = AccountField("account_review_status")
        /** Verification status of the business: `verified`, `not_verified`, `pending` and others, in lower or upper case. */
        public val BUSINESS_VERIFICATION_STATUS: AccountField = AccountField("business_verification_status")
        /** Status of the account: `ACTIVE`, or the reason why the account is not active. */
        public val STATUS: AccountField = AccountField("status")
        /** Country of the account, as an ISO 3166-1 alpha-2 code. */
        public val COUNTRY: AccountField = AccountField("country")
        /** Billing currency, as an ISO 4217 code. */
        public val CURRENCY: AccountField = AccountField("currency")
        /** Primary location of the business, as an ISO 3166-1 alpha-2 code. */
        public val PRIMARY_BUSINESS_LOCATION: AccountField = AccountField("primary_business_location")
        /** Creation time. Seconds since the Unix epoch. */
        public val CREATION_TIME: AccountField = AccountField("creation_time")
        /** Ownership of the account: `SELF_OWNED`, `CLIENT_OWNED` or `ON_BEHALF_OF`. */
        public val OWNERSHIP_TYPE: AccountField = AccountField("ownership_type")
        /** Business portfolio that owns the account. Contains only its ID and name. */
        public val OWNER_BUSINESS: AccountField = AccountField("owner_business")
        /** Business portfolio that owns the account, with further details. */
        public val OWNER_BUSINESS_INFO: AccountField = AccountField("owner_business_info")
        /** Business portfolio for which a partner owns the account. */
        public val ON_BEHALF_OF_BUSINESS_INFO: AccountField = AccountField("on_behalf_of_business_info")
        /** ID of the payment method. Absent if there is none; paid messages are impossible then. */
        public val PRIMARY_FUNDING_ID: AccountField = AccountField("primary_funding_id")
        /** Purchase order number on the account's invoices. */
        public val PURCHASE_ORDER_NUMBER: AccountField = AccountField("purchase_order_number")
        /** True if template analytics are enabled. */
        public val IS_ENABLED_FOR_INSIGHTS: AccountField = AccountField("is_enabled_for_insights")
        /** True if the account is shared with partners. */
        public val IS_SHARED_WITH_PARTNERS: AccountField = AccountField("is_shared_with_partners")
        /**
         * Onboarding status for the Marketing Messages API: `ELIGIBLE`, `ONBOARDED`, or the reason why onboarding is
         * blocked.
         */
        public val MARKETING_MESSAGES_ONBOARDING_STATUS: AccountField = AccountField("marketing_messages_onboarding_status")
        /** Onboarding status for the Marketing Messages API up to Graph v23: `INELIGIBLE`, `ELIGIBLE` or `ONBOARDED`. */
        public val MARKETING_MESSAGES_LITE_API_STATUS: AccountField = AccountField("marketing_messages_lite_api_status")
        /** ID of the ad account that mirrors the marketing templates. */
        public val MARKETING_MESSAGES_AD_ACCOUNT: AccountField = AccountField("marketing_messages_ad_account")
        /** ID of the linked commerce account. */
        public val LINKED_COMMERCE_ACCOUNT: AccountField = AccountField("linked_commerce_account")
        /** True if marketing templates can be sent with the Marketing Messages API only. */
        public val DISABLE_MARKETING_MESSAGES_ON_CLOUD_API: AccountField = AccountField("disable_marketing_messages_on_cloud_api")
        /** True if templates are archived automatically after 12 months without a send. */
        public val TEMPLATE_AUTO_ARCHIVAL_ENABLED: AccountField = AccountField("template_auto_archival_enabled")
        /**
         * Messaging limit of the business portfolio: unique users per rolling 24 hours, outside customer service windows.
         * `TIER_250` to `TIER_UNLIMITED`.
         */
        public val WHATSAPP_BUSINESS_MANAGER_MESSAGING_LIMIT: AccountField = AccountField("whatsapp_business_manager_messaging_limit")
        /** Enrollment of the account in maximum prices for marketing templates. */
        public val WHATSAPP_MANAGER_MARKETING_MESSAGES_MAX_PRICE_ENROLL_STATUS: AccountField = AccountField("whatsapp_manager_marketing_messages_max_price_enroll_status")
        /** Start of the international rate for authentication messages. Absent if the rate does not apply to the account. */
        public val AUTH_INTERNATIONAL_RATE_ELIGIBILITY: AccountField = AccountField("auth_international_rate_eligibility")
        /** Automatic creative optimizations of marketing templates, in the list form that the platform returns. */
        public val DEGREES_OF_FREEDOM_SPEC: AccountField = AccountField("degrees_of_freedom_spec")
        /** Phone numbers of the account: the first page of `phone_numbers.list`. */
        public val PHONE_NUMBERS: AccountField = AccountField("phone_numbers")
        /** Apps that are subscribed to the webhooks of the account. */
        public val SUBSCRIBED_APPS: AccountField = AccountField("subscribed_apps")
        /** Health status of the account: sending capability and blocking errors. */
        public val HEALTH_STATUS: AccountField = AccountField("health_status")
    }
}

/** A WhatsApp Business account, also called messaging account. Contains only the requested fields. */
@Serializable
public data class Account(
    /** ID of the account. */
    val id: String? = null,
    /** Name of the account. */
    val name: String? = null,
    /** Time zone, as the platform's numeric ID. */
    @SerialName("timezone_id")
    val timezoneId: String? = null,
    /** Namespace of the account's templates on the former On-Premises API. */
    @SerialName("message_template_namespace")
    val messageTemplateNamespace: String? = null,
    /** Review status of the account. */
    @SerialName("account_review_status")
    val accountReviewStatus: AccountReviewStatus? = null,
    /** Verification status of the business: `verified`, `not_verified`, `pending` and others, in lower or upper case. */
    @SerialName("business_verification_status")
    val businessVerificationStatus: String? = null,
    /** Status of the account: `ACTIVE`, or the reason why the account is not active. */
    val status: String? = null,
    /** Country of the account, as an ISO 3166-1 alpha-2 code. */
    val country: String? = null,
    /** Billing currency, as an ISO 4217 code. */
    val currency: String? = null,
    /** Primary location of the business, as an ISO 3166-1 alpha-2 code. */
    @SerialName("primary_business_location")
    val primaryBusinessLocation: String? = null,
    /** Creation time. Seconds since the Unix epoch. */
    @SerialName("creation_time")
    val creationTime: String? = null,
    /** Ownership of the account: `SELF_OWNED`, `CLIENT_OWNED` or `ON_BEHALF_OF`. */
    @SerialName("ownership_type")
    val ownershipType: String? = null,
    /** Business portfolio that owns the account. Contains only its ID and name. */
    @SerialName("owner_business")
    val ownerBusiness: AccountOwner? = null,
    /** Business portfolio that owns the account, with further details. */
    @SerialName("owner_business_info")
    val ownerBusinessInfo: AccountOwner? = null,
    /** Business portfolio for which a partner owns the account. */
    @SerialName("on_behalf_of_business_info")
    val onBehalfOfBusinessInfo: AccountOwner? = null,
    /** ID of the payment method. Absent if there is none; paid messages are impossible then. */
    @SerialName("primary_funding_id")
    val primaryFundingId: String? = null,
    /** Purchase order number on the account's invoices. */
    @SerialName("purchase_order_number")
    val purchaseOrderNumber: String? = null,
    /** True if template analytics are enabled. */
    @SerialName("is_enabled_for_insights")
    val isEnabledForInsights: Boolean? = null,
    /** True if the account is shared with partners. */
    @SerialName("is_shared_with_partners")
    val isSharedWithPartners: Boolean? = null,
    /**
     * Onboarding status for the Marketing Messages API: `ELIGIBLE`, `ONBOARDED`, or the reason why onboarding is
     * blocked.
     */
    @SerialName("marketing_messages_onboarding_status")
    val marketingMessagesOnboardingStatus: String? = null,
    /** Onboarding status for the Marketing Messages API up to Graph v23: `INELIGIBLE`, `ELIGIBLE` or `ONBOARDED`. */
    @SerialName("marketing_messages_lite_api_status")
    val marketingMessagesLiteApiStatus: String? = null,
    /** ID of the ad account that mirrors the marketing templates. */
    @SerialName("marketing_messages_ad_account")
    val marketingMessagesAdAccount: String? = null,
    /** ID of the linked commerce account. */
    @SerialName("linked_commerce_account")
    val linkedCommerceAccount: String? = null,
    /** True if marketing templates can be sent with the Marketing Messages API only. */
    @SerialName("disable_marketing_messages_on_cloud_api")
    val disableMarketingMessagesOnCloudApi: Boolean? = null,
    /** True if templates are archived automatically after 12 months without a send. */
    @SerialName("template_auto_archival_enabled")
    val templateAutoArchivalEnabled: Boolean? = null,
    /**
     * Messaging limit of the business portfolio: unique users per rolling 24 hours, outside customer service windows.
     * `TIER_250` to `TIER_UNLIMITED`.
     */
    @SerialName("whatsapp_business_manager_messaging_limit")
    val whatsappBusinessManagerMessagingLimit: String? = null,
    /** Enrollment of the account in maximum prices for marketing templates. */
    @SerialName("whatsapp_manager_marketing_messages_max_price_enroll_status")
    val whatsappManagerMarketingMessagesMaxPriceEnrollStatus: EnrollStatus? = null,
    /** Start of the international rate for authentication messages. Absent if the rate does not apply to the account. */
    @SerialName("auth_international_rate_eligibility")
    val authInternationalRateEligibility: InternationalRateEligibility? = null,
    /** Automatic creative optimizations of marketing templates, in the list form that the platform returns. */
    @SerialName("degrees_of_freedom_spec")
    val degreesOfFreedomSpec: AccountFreedom? = null,
    /** Phone numbers of the account: the first page of `phone_numbers.list`. */
    @SerialName("phone_numbers")
    val phoneNumbers: PhoneNumbers? = null,
    /** Apps that are subscribed to the webhooks of the account. */
    @SerialName("subscribed_apps")
    val subscribedApps: SubscribedApps? = null,
    /** Health status of the account: sending capability and blocking errors. */
    @SerialName("health_status")
    val healthStatus: HealthStatus? = null,
) : Response()

/**
 * Review status of an account.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class AccountReviewStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Approved by the platform. */
        public val APPROVED: AccountReviewStatus = AccountReviewStatus("APPROVED")
        /** Pending review by the platform. */
        public val PENDING: AccountReviewStatus = AccountReviewStatus("PENDING")
        /** Rejected by the platform. */
        public val REJECTED: AccountReviewStatus = AccountReviewStatus("REJECTED")
        /** Approved with restrictions. */
        public val RESTRICTED: AccountReviewStatus = AccountReviewStatus("RESTRICTED")
        /** Refused: the business portfolio has reached its limit of accounts. */
        public val LIMIT_REACHED: AccountReviewStatus = AccountReviewStatus("LIMIT_REACHED")
    }
}

/** A business portfolio related to an account. */
@Serializable
public data class AccountOwner(
    /** ID of the business portfolio. */
    val id: String? = null,
    /** Name of the business portfolio. */
    val name: String? = null,
    /** Status of the portfolio's consent to the partner's ownership. */
    val status: String? = null,
    /** Type of the relation to the account. */
    val type: String? = null,
    /** Acceptance of the Marketing Messages API terms. */
    @SerialName("marketing_messages_onboarding_status")
    val marketingMessagesOnboardingStatus: MarketingTerms? = null,
)

/** Acceptance of the Marketing Messages API terms by a business portfolio. */
@Serializable
public data class MarketingTerms(
    /** Acceptance status: `TERM_OF_SERVICE_SIGNED`, `REQUEST_SENT` or `NOT_STARTED`. */
    val status: String? = null,
    /** Date of the status, such as `2025-08-13`. */
    val time: String? = null,
)

/**
 * Enrollment status of an optional feature.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class EnrollStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Enrolled: the platform may use the feature. */
        public val OPT_IN: EnrollStatus = EnrollStatus("OPT_IN")
        /** Not enrolled: the feature is off. */
        public val OPT_OUT: EnrollStatus = EnrollStatus("OPT_OUT")
    }
}

/** Start of the international rate for authentication messages to users abroad, for one account. */
@Serializable
public data class InternationalRateEligibility(
    /** Countries in which the rate starts at another time. */
    @SerialName("exception_countries")
    val exceptionCountries: List<InternationalRateEligibilityException> = emptyList(),
    /** Start of the rate for all countries without an exception. Seconds since the Unix epoch. */
    @SerialName("start_time")
    val startTime: String? = null,
)

/** Country in which the international rate for authentication messages starts at another time. */
@Serializable
public data class InternationalRateEligibilityException(
    /** Country, as an ISO 3166-1 alpha-2 code. */
    @SerialName("country_code")
    val countryCode: String? = null,
    /** Start of the rate in this country. Seconds since the Unix epoch. */
    @SerialName("start_time")
    val startTime: String? = null,
)

/** Automatic creative optimizations of marketing templates, as returned by the platform. */
@Serializable
public data class AccountFreedom(
    /** One-element list with the feature settings. */
    val data: List<AccountFeatures> = emptyList(),
)

/** Settings of the automatic creative optimizations. */
@Serializable
public data class AccountFeatures(
    /** One-element list: `OPT_IN` or `OPT_OUT` by feature name. */
    @SerialName("creative_features_spec")
    val creativeFeaturesSpec: List<Map<String, String>> = emptyList(),
)

/** Apps that are subscribed to the webhooks of an account. */
@Serializable
public data class SubscribedApps(
    /** Apps that are subscribed. */
    val data: List<SubscribedApp> = emptyList(),
) : Response()

/** An app that is subscribed to the webhooks of an account. */
@Serializable
public data class SubscribedApp(
    /** The subscribed app. */
    @SerialName("whatsapp_business_api_data")
    val whatsappBusinessApiData: SubscribedAppData? = null,
    /** Callback URL for the webhooks of this account. Absent if the callback URL of the app is used. */
    @SerialName("override_callback_uri")
    val overrideCallbackUri: String? = null,
)

/** Name and ID of a subscribed app. */
@Serializable
public data class SubscribedAppData(
    /** ID of the app. */
    val id: String? = null,
    /** Name of the app. */
    val name: String? = null,
    /** URL of the app. */
    val link: String? = null,
)

/** Updates a WhatsApp Business account. Omitted fields stay unchanged. */
@Serializable
public data class UpdateAccount(
    /**
     * Restricts marketing templates to `marketing_messages.send`. When `true`, `messages.send` refuses them with code
     * 131063.
     */
    @SerialName("disable_marketing_messages_on_cloud_api")
    val disableMarketingMessagesOnCloudApi: Boolean? = null,
    /** Automatic creative optimizations that the platform may apply to marketing templates. */
    @SerialName("degrees_of_freedom_spec")
    val degreesOfFreedomSpec: DegreesOfFreedom? = null,
    /** Archives templates automatically after 12 months without a send. */
    @SerialName("template_auto_archival_enabled")
    val templateAutoArchivalEnabled: Boolean? = null,
    /** Enables template analytics. Only `true` is accepted, and it cannot be reverted. */
    @SerialName("is_enabled_for_insights")
    val isEnabledForInsights: Boolean? = null,
    /** Enrollment in automatic creative optimizations, by feature name. Known from Meta's SDK only. */
    @SerialName("creative_optimizations_enrollment")
    val creativeOptimizationsEnrollment: Map<String, EnrollStatus>? = null,
    /** Enrollment of the account in maximum prices for marketing templates. */
    @SerialName("whatsapp_manager_marketing_messages_max_price_enroll_status")
    val whatsappManagerMarketingMessagesMaxPriceEnrollStatus: EnrollStatus? = null,
    /** Name of the account. 1 to 100 characters. Documented in the platform's OpenAPI file only. */
    val name: String? = null,
    /** Time zone, as the platform's numeric ID. Documented in the platform's OpenAPI file only. */
    @SerialName("timezone_id")
    val timezoneId: String? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** Automatic creative optimizations of marketing templates. */
@Serializable
public data class DegreesOfFreedom(
    /**
     * Enrollment by feature name: `image_brightness_and_contrast`, `image_touchups`, `add_text_overlay`,
     * `image_animation`, `image_background_gen`, `auto_promotion_tag`, `text_extraction_for_headline`,
     * `text_extraction_for_tap_target`, `product_extensions`, `text_formatting_optimization`.
     */
    @SerialName("creative_features_spec")
    val creativeFeaturesSpec: Map<String, CreativeFeature>,
)

/** Enrollment of one creative optimization feature. */
@Serializable
public data class CreativeFeature(
    /** Enrollment status of the feature. */
    @SerialName("enroll_status")
    val enrollStatus: EnrollStatus,
)

/** Result of updating an account. */
@Serializable
public data class UpdatedAccount(
    /** True if the account was updated. */
    val success: Boolean? = null,
    /** ID of the account. Present when `is_enabled_for_insights` was set. */
    val id: String? = null,
) : Response()

/**
 * Creates a WhatsApp Business account in a business portfolio. Known by the name of its reference page only; partners
 * create accounts in Embedded Signup.
 */
@Serializable
public data class CreateAccount(
    /** Name of the account. 1 to 100 characters. */
    val name: String,
    /** Time zone, as the platform's numeric ID. */
    @SerialName("timezone_id")
    val timezoneId: String? = null,
    /** Billing currency, as an ISO 4217 code. */
    val currency: String? = null,
    /** Default: the client's business portfolio ID. */
    @SerialName("business_id")
    val businessId: String? = null,
)

/** A new account. */
@Serializable
public data class CreatedAccount(
    /** ID of the account. */
    val id: String? = null,
) : Response()

/** Lists the WhatsApp Business accounts that a business portfolio owns. At most 20 accounts per portfolio. */
@Serializable
public data class ListOwnedAccounts(
    /** Fields to return per account. */
    val fields: List<AccountField>? = null,
    /**
     * Filter as JSON, such as `[{"field":"creation_time","operator":"GREATER_THAN","value":"1604962813"}]`. Fields:
     * `creation_time`, `partners` and `marketing_messages_onboarding_status`.
     */
    val filtering: String? = null,
    /** Sort order: `creation_time_ascending` or `creation_time_descending`. */
    val sort: String? = null,
    /** Types of accounts: `ENTERPRISE` and `SMB`. */
    @SerialName("business_type")
    val businessType: List<String>? = null,
    /** ID of one account, to return only this one. */
    val find: String? = null,
    /** Maximum number of accounts per page. 1 to 100. Default: 25. */
    val limit: Long? = null,
    /**
     * Maximum number of accounts after the cursor `after`, in the platform's OpenAPI file; the guides use `limit`. 1 to
     * 100.
     */
    val first: Long? = null,
    /**
     * Maximum number of accounts before the cursor `before`, in the platform's OpenAPI file; the guides use `limit`. 1
     * to 100.
     */
    val last: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
    /** Default: the client's business portfolio ID. */
    @SerialName("business_id")
    val businessId: String? = null,
)

/** A page of accounts. */
@Serializable
public data class Accounts(
    /** Accounts on this page. */
    val data: List<Account> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** Lists the WhatsApp Business accounts of clients that are shared with a business portfolio. */
@Serializable
public data class ListClientAccounts(
    /** Fields to return per account. */
    val fields: List<AccountField>? = null,
    /** Filter as JSON, as in `accounts.list_owned`. */
    val filtering: String? = null,
    /** Sort order: `creation_time_ascending` or `creation_time_descending`. */
    val sort: String? = null,
    /** Types of accounts: `STANDARD`, `PREMIUM` and `ENTERPRISE`. */
    @SerialName("business_type")
    val businessType: List<String>? = null,
    /** ID of one account, to return only this one. */
    val find: String? = null,
    /** Maximum number of accounts per page. 1 to 100. Default: 25. */
    val limit: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
    /** Default: the client's business portfolio ID. */
    @SerialName("business_id")
    val businessId: String? = null,
)

/** Lists the WhatsApp Business accounts that are assigned to a user or system user. */
@Serializable
public data class ListAssignedAccounts(
    /** ID of the user or system user, or `me`. */
    @SerialName("user_id")
    val userId: String,
    /** Fields to return per account. */
    val fields: List<AssignedAccountField>? = null,
    /** Maximum number of accounts per page. 1 to 100. Default: 25. */
    val limit: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
)

/**
 * Field of `AssignedAccount` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `name`, `status`.
 */
@JvmInline
@Serializable
public value class AssignedAccountField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** ID of the account. */
        public val ID: AssignedAccountField = AssignedAccountField("id")
        /** Name of the account. */
        public val NAME: AssignedAccountField = AssignedAccountField("name")
        /** Status of the account: `ACTIVE`, `PENDING`, `RESTRICTED` or `DISABLED`. */
        public val STATUS: AssignedAccountField = AssignedAccountField("status")
        /** Time of the assignment, in ISO 8601 format. */
        public val ASSIGNMENT_DATE: AssignedAccountField = AssignedAccountField("assignment_date")
        /** Tasks that the user may perform. */
        public val PERMISSIONS: AssignedAccountField = AssignedAccountField("permissions")
        /** ID of the business portfolio that owns the account. */
        public val BUSINESS_ID: AssignedAccountField = AssignedAccountField("business_id")
        /** Phone numbers of the account. */
        public val PHONE_NUMBERS: AssignedAccountField = AssignedAccountField("phone_numbers")
    }
}

/** A page of accounts that are assigned to a user. */
@Serializable
public data class AssignedAccounts(
    /** Accounts on this page. */
    val data: List<AssignedAccount> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** An account that is assigned to a user. Contains only the requested fields. */
@Serializable
public data class AssignedAccount(
    /** ID of the account. */
    val id: String,
    /** Tasks that the user may perform. */
    val permissions: List<AccountTask> = emptyList(),
    /** Phone numbers of the account. */
    @SerialName("phone_numbers")
    val phoneNumbers: List<PhoneNumber> = emptyList(),
    /** Name of the account. */
    val name: String? = null,
    /** Status of the account: `ACTIVE`, `PENDING`, `RESTRICTED` or `DISABLED`. */
    val status: String? = null,
    /** Time of the assignment, in ISO 8601 format. */
    @SerialName("assignment_date")
    val assignmentDate: String? = null,
    /** ID of the business portfolio that owns the account. */
    @SerialName("business_id")
    val businessId: String? = null,
)

/**
 * Task that a user may perform on a WhatsApp Business account.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class AccountTask(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Manage the account: all tasks of the account's owner. */
        public val MANAGE: AccountTask = AccountTask("MANAGE")
        /** Develop with test numbers of the account. */
        public val DEVELOP: AccountTask = AccountTask("DEVELOP")
        /** Create, edit and delete message templates. */
        public val MANAGE_TEMPLATES: AccountTask = AccountTask("MANAGE_TEMPLATES")
        /** Manage the phone numbers of the account. */
        public val MANAGE_PHONE: AccountTask = AccountTask("MANAGE_PHONE")
        /** View the cost of messages. */
        public val VIEW_COST: AccountTask = AccountTask("VIEW_COST")
        /** Manage flows and other extensions. */
        public val MANAGE_EXTENSIONS: AccountTask = AccountTask("MANAGE_EXTENSIONS")
        /** View the assets of phone numbers, such as QR codes. */
        public val VIEW_PHONE_ASSETS: AccountTask = AccountTask("VIEW_PHONE_ASSETS")
        /** Manage the assets of phone numbers, such as QR codes. */
        public val MANAGE_PHONE_ASSETS: AccountTask = AccountTask("MANAGE_PHONE_ASSETS")
        /** View message templates. */
        public val VIEW_TEMPLATES: AccountTask = AccountTask("VIEW_TEMPLATES")
        /** View analytics of the account. */
        public val VIEW_INSIGHTS: AccountTask = AccountTask("VIEW_INSIGHTS")
        /** Receive incoming messages of the account. */
        public val RECEIVE_INCOMING_MESSAGES: AccountTask = AccountTask("RECEIVE_INCOMING_MESSAGES")
        /** Manage payment methods and credit lines. Required to share a credit line. */
        public val MANAGE_BILLING: AccountTask = AccountTask("MANAGE_BILLING")
        /** Manage the users of the account. */
        public val MANAGE_USERS: AccountTask = AccountTask("MANAGE_USERS")
        /** Send messages from the account's phone numbers. */
        public val MESSAGING: AccountTask = AccountTask("MESSAGING")
        /** Full control of the account. */
        public val FULL_CONTROL: AccountTask = AccountTask("FULL_CONTROL")
    }
}
