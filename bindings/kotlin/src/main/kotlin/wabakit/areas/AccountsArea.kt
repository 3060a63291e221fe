// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import java.util.concurrent.CompletableFuture
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `accounts.get`, `accounts.update`. Methods wait for the response. */
public class AccountsArea internal constructor(private val client: Client) {
    /**
     * Get a WhatsApp Business account: its name, review, limits and what is switched on.
     *
     * @param fields What to tell of it, by commas, as in `id,name,marketing_messages_onboarding_status`; a few things unless told.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/whatsapp-business-accounts">The platform's page</a>
     */
    public fun get(
        fields: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): Account = client.call(Operations.ACCOUNTS_GET, GetAccount(fields = fields, wabaId = wabaId), options)

    /**
     * Change a WhatsApp Business account. What isn't said stays as it is.
     *
     * @param disableMarketingMessagesOnCloudApi Whether marketing templates go by `marketing_messages.send` alone: `messages.send` refuses them then (code 131063).
     * @param degreesOfFreedomSpec How the platform may change marketing templates to make people look.
     * @param templateAutoArchivalEnabled Whether templates that weren't sent for 12 months are archived.
     * @param isEnabledForInsights `true` lets templates be analysed. It can't be taken back.
     * @param name Its name: 1 to 100 characters. Documented in the platform's OpenAPI file only.
     * @param timezoneId Its time zone, by the platform's number for it. Documented in the platform's OpenAPI file only.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/whatsapp-business-accounts">The platform's page</a>
     */
    public fun update(
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

/** Operations: `accounts.get`, `accounts.update`. Methods return a future of the response. */
public class AsyncAccountsArea internal constructor(private val client: Client) {
    /**
     * Get a WhatsApp Business account: its name, review, limits and what is switched on.
     *
     * @param fields What to tell of it, by commas, as in `id,name,marketing_messages_onboarding_status`; a few things unless told.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/whatsapp-business-accounts">The platform's page</a>
     */
    public fun get(
        fields: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Account> = client.future(Operations.ACCOUNTS_GET, GetAccount(fields = fields, wabaId = wabaId), options)

    /**
     * Change a WhatsApp Business account. What isn't said stays as it is.
     *
     * @param disableMarketingMessagesOnCloudApi Whether marketing templates go by `marketing_messages.send` alone: `messages.send` refuses them then (code 131063).
     * @param degreesOfFreedomSpec How the platform may change marketing templates to make people look.
     * @param templateAutoArchivalEnabled Whether templates that weren't sent for 12 months are archived.
     * @param isEnabledForInsights `true` lets templates be analysed. It can't be taken back.
     * @param name Its name: 1 to 100 characters. Documented in the platform's OpenAPI file only.
     * @param timezoneId Its time zone, by the platform's number for it. Documented in the platform's OpenAPI file only.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/whatsapp-business-accounts">The platform's page</a>
     */
    public fun update(
        disableMarketingMessagesOnCloudApi: Boolean? = null,
        degreesOfFreedomSpec: DegreesOfFreedom? = null,
        templateAutoArchivalEnabled: Boolean? = null,
        isEnabledForInsights: Boolean? = null,
        name: String? = null,
        timezoneId: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<UpdatedAccount> = client.future(Operations.ACCOUNTS_UPDATE, UpdateAccount(disableMarketingMessagesOnCloudApi = disableMarketingMessagesOnCloudApi, degreesOfFreedomSpec = degreesOfFreedomSpec, templateAutoArchivalEnabled = templateAutoArchivalEnabled, isEnabledForInsights = isEnabledForInsights, name = name, timezoneId = timezoneId, wabaId = wabaId), options)
}

/** Get a WhatsApp Business account: its name, review, limits and what is switched on. */
@Serializable
public data class GetAccount(
    /** What to tell of it, by commas, as in `id,name,marketing_messages_onboarding_status`; a few things unless told. */
    val fields: String? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** A WhatsApp Business account. Only what was asked for is there. */
@Serializable
public data class Account(
    /** Its id. */
    val id: String? = null,
    /** Its name. */
    val name: String? = null,
    /** Its time zone, by the platform's number for it. */
    @SerialName("timezone_id")
    val timezoneId: String? = null,
    /** What its templates were told apart by on the On-Premises API. */
    @SerialName("message_template_namespace")
    val messageTemplateNamespace: String? = null,
    /** Where the review of the account stands. */
    @SerialName("account_review_status")
    val accountReviewStatus: AccountReviewStatus? = null,
    /** Where the verification of the business stands: `verified`, `not_verified`, `pending` and others, in either case. */
    @SerialName("business_verification_status")
    val businessVerificationStatus: String? = null,
    /** `ACTIVE`, or why it isn't. */
    val status: String? = null,
    /** Its country, by two letters. */
    val country: String? = null,
    /** What is billed in, by ISO 4217. */
    val currency: String? = null,
    /** Where the business is, by two letters. */
    @SerialName("primary_business_location")
    val primaryBusinessLocation: String? = null,
    /** When it was created. */
    @SerialName("creation_time")
    val creationTime: String? = null,
    /** Who owns it: `SELF_OWNED`, `CLIENT_OWNED` or `ON_BEHALF_OF`. */
    @SerialName("ownership_type")
    val ownershipType: String? = null,
    /** The portfolio that owns it, with its ID and name only. */
    @SerialName("owner_business")
    val ownerBusiness: AccountOwner? = null,
    /** The portfolio that owns it. */
    @SerialName("owner_business_info")
    val ownerBusinessInfo: AccountOwner? = null,
    /** The portfolio that it is kept for, where a partner owns it. */
    @SerialName("on_behalf_of_business_info")
    val onBehalfOfBusinessInfo: AccountOwner? = null,
    /** What pays for it. */
    @SerialName("primary_funding_id")
    val primaryFundingId: String? = null,
    /** What its bills carry. */
    @SerialName("purchase_order_number")
    val purchaseOrderNumber: String? = null,
    /** Whether templates are analysed. */
    @SerialName("is_enabled_for_insights")
    val isEnabledForInsights: Boolean? = null,
    /** Whether partners share it. */
    @SerialName("is_shared_with_partners")
    val isSharedWithPartners: Boolean? = null,
    /** Whether it can use the Marketing Messages API: `ELIGIBLE`, `ONBOARDED`, or what is in the way. */
    @SerialName("marketing_messages_onboarding_status")
    val marketingMessagesOnboardingStatus: String? = null,
    /** Whether marketing templates go by the Marketing Messages API alone. */
    @SerialName("disable_marketing_messages_on_cloud_api")
    val disableMarketingMessagesOnCloudApi: Boolean? = null,
    /** Whether templates that weren't sent for 12 months are archived. */
    @SerialName("template_auto_archival_enabled")
    val templateAutoArchivalEnabled: Boolean? = null,
    /**
     * How many people the portfolio may write to in 24 hours, outside customer service windows: `TIER_250` to
     * `TIER_UNLIMITED`.
     */
    @SerialName("whatsapp_business_manager_messaging_limit")
    val whatsappBusinessManagerMessagingLimit: String? = null,
    /** Whether templates of the account may have a maximum price. */
    @SerialName("whatsapp_manager_marketing_messages_max_price_enroll_status")
    val whatsappManagerMarketingMessagesMaxPriceEnrollStatus: EnrollStatus? = null,
    /** When the higher rate for authentication messages to users abroad begins to apply; absent if it doesn't. */
    @SerialName("auth_international_rate_eligibility")
    val authInternationalRateEligibility: InternationalRateEligibility? = null,
    /** How the platform may change marketing templates, in the form in which it tells it. */
    @SerialName("degrees_of_freedom_spec")
    val degreesOfFreedomSpec: AccountFreedom? = null,
    /** Whether messages can be sent, and what is in the way. */
    @SerialName("health_status")
    val healthStatus: HealthStatus? = null,
) : Answer()

/**
 * Where the review of an account stands.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class AccountReviewStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** It may be used. */
        public val APPROVED: AccountReviewStatus = AccountReviewStatus("APPROVED")
        /** It is under review. */
        public val PENDING: AccountReviewStatus = AccountReviewStatus("PENDING")
        /** It was refused. */
        public val REJECTED: AccountReviewStatus = AccountReviewStatus("REJECTED")
        /** It may be used in part. */
        public val RESTRICTED: AccountReviewStatus = AccountReviewStatus("RESTRICTED")
        /** The portfolio has as many accounts as it may have. */
        public val LIMIT_REACHED: AccountReviewStatus = AccountReviewStatus("LIMIT_REACHED")
    }
}

/** A portfolio that has to do with an account. */
@Serializable
public data class AccountOwner(
    /** The portfolio. */
    val id: String? = null,
    /** Its name. */
    val name: String? = null,
    /** Whether the account is kept for it with its consent. */
    val status: String? = null,
    /** What it has to do with the account. */
    val type: String? = null,
    /** Whether it has accepted the terms of the Marketing Messages API. */
    @SerialName("marketing_messages_onboarding_status")
    val marketingMessagesOnboardingStatus: MarketingTerms? = null,
)

/** Whether a portfolio has accepted the terms of the Marketing Messages API. */
@Serializable
public data class MarketingTerms(
    /** `TERM_OF_SERVICE_SIGNED`, `REQUEST_SENT` or `NOT_STARTED`. */
    val status: String? = null,
    /** Since which day, as in `2025-08-13`. */
    val time: String? = null,
)

/**
 * Whether the platform may do something.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class EnrollStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** It may. */
        public val OPT_IN: EnrollStatus = EnrollStatus("OPT_IN")
        /** It may not. */
        public val OPT_OUT: EnrollStatus = EnrollStatus("OPT_OUT")
    }
}

/** When the higher rate for authentication messages to users abroad begins to apply to an account. */
@Serializable
public data class InternationalRateEligibility(
    /** Countries for which the rate starts at another time. */
    @SerialName("exception_countries")
    val exceptionCountries: List<InternationalRateEligibilityException> = emptyList(),
    /** Start of the rate, for all countries without an exception. */
    @SerialName("start_time")
    val startTime: String? = null,
)

/** Country for which the higher rate for authentication messages starts at another time. */
@Serializable
public data class InternationalRateEligibilityException(
    /** Country, as an ISO 3166-1 alpha-2 code. */
    @SerialName("country_code")
    val countryCode: String? = null,
    /** Start of the rate in this country. */
    @SerialName("start_time")
    val startTime: String? = null,
)

/** How the platform may change marketing templates. */
@Serializable
public data class AccountFreedom(
    /** One item. */
    val data: List<AccountFeatures> = emptyList(),
)

/** How the platform may change marketing templates. */
@Serializable
public data class AccountFeatures(
    /** One item: `OPT_IN` or `OPT_OUT` by the name of what is changed. */
    @SerialName("creative_features_spec")
    val creativeFeaturesSpec: List<Map<String, String>> = emptyList(),
)

/** Change a WhatsApp Business account. What isn't said stays as it is. */
@Serializable
public data class UpdateAccount(
    /** Whether marketing templates go by `marketing_messages.send` alone: `messages.send` refuses them then (code 131063). */
    @SerialName("disable_marketing_messages_on_cloud_api")
    val disableMarketingMessagesOnCloudApi: Boolean? = null,
    /** How the platform may change marketing templates to make people look. */
    @SerialName("degrees_of_freedom_spec")
    val degreesOfFreedomSpec: DegreesOfFreedom? = null,
    /** Whether templates that weren't sent for 12 months are archived. */
    @SerialName("template_auto_archival_enabled")
    val templateAutoArchivalEnabled: Boolean? = null,
    /** `true` lets templates be analysed. It can't be taken back. */
    @SerialName("is_enabled_for_insights")
    val isEnabledForInsights: Boolean? = null,
    /** Its name: 1 to 100 characters. Documented in the platform's OpenAPI file only. */
    val name: String? = null,
    /** Its time zone, by the platform's number for it. Documented in the platform's OpenAPI file only. */
    @SerialName("timezone_id")
    val timezoneId: String? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** How the platform may change marketing templates. */
@Serializable
public data class DegreesOfFreedom(
    /**
     * What is switched on or off, by its name: `image_brightness_and_contrast`, `image_touchups`, `add_text_overlay`,
     * `image_animation`, `image_background_gen`, `auto_promotion_tag`, `text_extraction_for_headline`,
     * `text_extraction_for_tap_target`, `product_extensions`, `text_formatting_optimization`.
     */
    @SerialName("creative_features_spec")
    val creativeFeaturesSpec: Map<String, CreativeFeature>,
)

/** Whether the platform may make one kind of change. */
@Serializable
public data class CreativeFeature(
    /** Whether it may. */
    @SerialName("enroll_status")
    val enrollStatus: EnrollStatus,
)

/** An account that was changed. */
@Serializable
public data class UpdatedAccount(
    /** Whether it was. */
    val success: Boolean? = null,
    /** The account, where `is_enabled_for_insights` was set. */
    val id: String? = null,
) : Answer()
