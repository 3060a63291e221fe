// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `accounts.get`, `accounts.update`. */
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
        name: String? = null,
        timezoneId: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): UpdatedAccount = client.call(Operations.ACCOUNTS_UPDATE, UpdateAccount(disableMarketingMessagesOnCloudApi = disableMarketingMessagesOnCloudApi, degreesOfFreedomSpec = degreesOfFreedomSpec, templateAutoArchivalEnabled = templateAutoArchivalEnabled, isEnabledForInsights = isEnabledForInsights, name = name, timezoneId = timezoneId, wabaId = wabaId), options)
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
        /** Health status of the account: sending capability and blocking errors. */
        public val HEALTH_STATUS: AccountField = AccountField("health_status")
    }
}

/** A WhatsApp Business account. Contains only the requested fields. */
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
