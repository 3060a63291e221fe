// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `phone_numbers.list`, `phone_numbers.get`, `phone_numbers.update`, `phone_numbers.create`, `phone_numbers.request_code`, `phone_numbers.verify_code`, `phone_numbers.register`, `phone_numbers.deregister`. */
public class PhoneNumbersArea internal constructor(private val client: Client) {
    /**
     * Lists the phone numbers of a WhatsApp Business account.
     *
     * @param fields Fields to return per phone number.
     * @param filtering Filter as JSON, such as `[{"field":"account_mode","operator":"EQUAL","value":"LIVE"}]`.
     * @param sort Sort order: `creation_time` or `last_onboarded_time`, each with `.asc` or `.desc`.
     * @param limit Maximum number of phone numbers per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers">The platform's page</a>
     */
    public suspend fun list(
        fields: List<PhoneNumberField>? = null,
        filtering: String? = null,
        sort: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): PhoneNumbers = client.call(Operations.PHONE_NUMBERS_LIST, ListPhoneNumbers(fields = fields, filtering = filtering, sort = sort, limit = limit, after = after, before = before, wabaId = wabaId), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param fields Fields to return per phone number.
     * @param filtering Filter as JSON, such as `[{"field":"account_mode","operator":"EQUAL","value":"LIVE"}]`.
     * @param sort Sort order: `creation_time` or `last_onboarded_time`, each with `.asc` or `.desc`.
     * @param limit Maximum number of phone numbers per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers">The platform's page</a>
     */
    public fun listAll(
        fields: List<PhoneNumberField>? = null,
        filtering: String? = null,
        sort: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): Flow<PhoneNumber> = client.pages(Operations.PHONE_NUMBERS_LIST, ListPhoneNumbers(fields = fields, filtering = filtering, sort = sort, limit = limit, after = after, before = before, wabaId = wabaId), options) { it.data }

    /**
     * Gets a phone number: display name, quality, limits and status.
     *
     * @param fields Fields to return.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers">The platform's page</a>
     */
    public suspend fun get(
        fields: List<PhoneNumberField>? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): PhoneNumber = client.call(Operations.PHONE_NUMBERS_GET, GetPhoneNumber(fields = fields, phoneNumberId = phoneNumberId), options)

    /**
     * Updates a phone number: PIN, display name, callback URL or visibility. Omitted fields stay unchanged.
     *
     * @param pin PIN of two-step verification: 6 digits. Enables two-step verification, which cannot be disabled by API.
     * @param newDisplayName Display name to request. 2 to 75 characters. Read its review status with the fields `new_display_name` and
     * `new_name_status`.
     * @param webhookConfiguration Callback URL for the webhooks of this number, instead of that of the account or the app.
     * @param searchVisibility Visibility of the number in search: `VISIBLE` or `HIDDEN`. Documented in the platform's OpenAPI file only.
     * @param username Username of the number. Documented in the platform's OpenAPI file only; the guides use `usernames.set`.
     * @param connectionStatus Connection status of the number. Documented in the platform's OpenAPI file only.
     * @param webhookUrl URL for webhooks. Documented in the platform's OpenAPI file only; the guides use `webhook_configuration`.
     * @param whatsappBusinessApiData Security settings of the number. Documented in the platform's OpenAPI file only.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers">The platform's page</a>
     */
    public suspend fun update(
        pin: String? = null,
        newDisplayName: String? = null,
        webhookConfiguration: CallbackOverride? = null,
        searchVisibility: String? = null,
        username: String? = null,
        connectionStatus: String? = null,
        webhookUrl: String? = null,
        whatsappBusinessApiData: SecuritySettings? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.PHONE_NUMBERS_UPDATE, UpdatePhoneNumber(pin = pin, newDisplayName = newDisplayName, webhookConfiguration = webhookConfiguration, searchVisibility = searchVisibility, username = username, connectionStatus = connectionStatus, webhookUrl = webhookUrl, whatsappBusinessApiData = whatsappBusinessApiData, phoneNumberId = phoneNumberId), options)

    /**
     * Adds a phone number to a WhatsApp Business account, or migrates one from another account.
     *
     * The number must then be verified (`phone_numbers.request_code`, `phone_numbers.verify_code`) and registered
     * (`phone_numbers.register`). Phone numbers cannot be deleted by API.
     *
     * A migration requires that two-step verification is off at the source, and is not available to accounts on the new
     * account model.
     *
     * @param phoneNumber Phone number: 7 to 15 digits, without `+`. In a migration, without the country calling code.
     * @param cc Country calling code: 1 to 3 digits, without `+`.
     * @param verifiedName Display name, shown to users after its review. 2 to 75 characters. Required, except in a migration.
     * @param migratePhoneNumber True to migrate the number from another account of the same business.
     * @param preverifiedId ID of a pre-verified phone number, which needs no verification code.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/registration">The platform's page</a>
     */
    public suspend fun create(
        phoneNumber: String,
        cc: String? = null,
        verifiedName: String? = null,
        migratePhoneNumber: Boolean? = null,
        preverifiedId: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): CreatedPhoneNumber = client.call(Operations.PHONE_NUMBERS_CREATE, CreatePhoneNumber(phoneNumber = phoneNumber, cc = cc, verifiedName = verifiedName, migratePhoneNumber = migratePhoneNumber, preverifiedId = preverifiedId, wabaId = wabaId), options)

    /**
     * Requests a verification code, sent to the phone number by SMS or voice call.
     *
     * A verified number, or one that has requested too many codes, is refused with code 136024.
     *
     * @param codeMethod Delivery method of the code: SMS or voice call.
     * @param language Language of the message, such as `en_US`.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/registration">The platform's page</a>
     */
    public suspend fun requestCode(
        codeMethod: CodeMethod,
        language: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.PHONE_NUMBERS_REQUEST_CODE, RequestVerificationCode(codeMethod = codeMethod, language = language, phoneNumberId = phoneNumberId), options)

    /**
     * Verifies the ownership of a phone number with the code that it received. A wrong or expired code is refused with code
     * 136025.
     *
     * @param code Verification code: 6 digits, without a hyphen.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/registration">The platform's page</a>
     */
    public suspend fun verifyCode(
        code: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): VerifiedPhoneNumber = client.call(Operations.PHONE_NUMBERS_VERIFY_CODE, VerifyCode(code = code, phoneNumberId = phoneNumberId), options)

    /**
     * Registers a verified phone number on the Cloud API, so that it can send and receive messages.
     *
     * At most 10 registrations and deregistrations per phone number in 72 hours; then the platform refuses with code
     * 133016. Numbers that are also used in the WhatsApp Business app must not be registered.
     * At most one of `data_localization_region`, `meta_store_retention_minutes`.
     *
     * @param pin PIN of two-step verification: 6 digits. If two-step verification is on, its current PIN; otherwise the new PIN.
     * @param dataLocalizationRegion Region in which messages are stored, as an ISO 3166-1 alpha-2 code: `AE`, `AU`, `BH`, `BR`, `CA`, `CH`, `DE`,
     * `GB`, `ID`, `IN`, `JP`, `KR`, `SG` or `ZA`. Up to Graph v20 only; later versions take it from
     * `settings.update`.
     * @param metaStoreRetentionMinutes Retention time of messages in minutes: 60, the only value. Up to Graph v20 only.
     * @param backup Backup of the number's registration on the former On-Premises API.
     * @param tier Tier of the registration: `PROD` or `SANDBOX`.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/registration">The platform's page</a>
     */
    public suspend fun register(
        pin: String,
        dataLocalizationRegion: String? = null,
        metaStoreRetentionMinutes: Long? = null,
        backup: RegistrationBackup? = null,
        tier: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.PHONE_NUMBERS_REGISTER, RegisterPhoneNumber(pin = pin, dataLocalizationRegion = dataLocalizationRegion, metaStoreRetentionMinutes = metaStoreRetentionMinutes, backup = backup, tier = tier, phoneNumberId = phoneNumberId), options)

    /**
     * Deregisters a phone number from the Cloud API. The number can't send or receive messages until it is registered
     * again.
     *
     * Counts against the same limit as `phone_numbers.register`. Numbers that are also used in the WhatsApp Business app
     * cannot be deregistered.
     *
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/registration">The platform's page</a>
     */
    public suspend fun deregister(
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.PHONE_NUMBERS_DEREGISTER, DeregisterPhoneNumber(phoneNumberId = phoneNumberId), options)
}

/** Lists the phone numbers of a WhatsApp Business account. */
@Serializable
public data class ListPhoneNumbers(
    /** Fields to return per phone number. */
    val fields: List<PhoneNumberField>? = null,
    /** Filter as JSON, such as `[{"field":"account_mode","operator":"EQUAL","value":"LIVE"}]`. */
    val filtering: String? = null,
    /** Sort order: `creation_time` or `last_onboarded_time`, each with `.asc` or `.desc`. */
    val sort: String? = null,
    /** Maximum number of phone numbers per page. 1 to 100. Default: 25. */
    val limit: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/**
 * Field of `PhoneNumber` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `display_phone_number`, `verified_name`, `name_status`, `code_verification_status`, `status`, `quality_rating`, `platform_type`, `throughput`, `webhook_configuration`.
 */
@JvmInline
@Serializable
public value class PhoneNumberField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** ID of the phone number. */
        public val ID: PhoneNumberField = PhoneNumberField("id")
        /** Phone number in display format. */
        public val DISPLAY_PHONE_NUMBER: PhoneNumberField = PhoneNumberField("display_phone_number")
        /** Display name, shown to users. */
        public val VERIFIED_NAME: PhoneNumberField = PhoneNumberField("verified_name")
        /** Username by which users find the number. Absent if there is none. */
        public val USERNAME: PhoneNumberField = PhoneNumberField("username")
        /** Country of the number, as an ISO 3166-1 alpha-2 code. */
        public val COUNTRY_CODE: PhoneNumberField = PhoneNumberField("country_code")
        /** Country calling code, without `+`. */
        public val COUNTRY_DIAL_CODE: PhoneNumberField = PhoneNumberField("country_dial_code")
        /** Quality rating of the number's messages. */
        public val QUALITY_RATING: PhoneNumberField = PhoneNumberField("quality_rating")
        /** Quality rating as an object. Returned if `quality_score` is requested. */
        public val QUALITY_SCORE: PhoneNumberField = PhoneNumberField("quality_score")
        /** Status of the ownership verification by code: `VERIFIED`, `NOT_VERIFIED` or `EXPIRED`. */
        public val CODE_VERIFICATION_STATUS: PhoneNumberField = PhoneNumberField("code_verification_status")
        /** Review status of the display name: `APPROVED`, `PENDING_REVIEW`, `DECLINED` and others. */
        public val NAME_STATUS: PhoneNumberField = PhoneNumberField("name_status")
        /** Requested display name that is under review. Absent if no change is pending. */
        public val NEW_DISPLAY_NAME: PhoneNumberField = PhoneNumberField("new_display_name")
        /** Review status of `new_display_name`: `PENDING_REVIEW`, `DECLINED` and others. */
        public val NEW_NAME_STATUS: PhoneNumberField = PhoneNumberField("new_name_status")
        /** Certificate of the display name, for the former On-Premises API. */
        public val CERTIFICATE: PhoneNumberField = PhoneNumberField("certificate")
        /** Certificate of `new_display_name`, for the former On-Premises API. */
        public val NEW_CERTIFICATE: PhoneNumberField = PhoneNumberField("new_certificate")
        /** Combined review status of the business and of the display name. */
        public val UNIFIED_CERT_STATUS: PhoneNumberField = PhoneNumberField("unified_cert_status")
        /** Connection status of the number: `CONNECTED`, `PENDING`, `RESTRICTED`, `BANNED` and others. */
        public val STATUS: PhoneNumberField = PhoneNumberField("status")
        /** Platform that hosts the number. */
        public val PLATFORM_TYPE: PhoneNumberField = PhoneNumberField("platform_type")
        /** Platform that hosts the number, under the name in the platform's OpenAPI file. */
        public val HOST_PLATFORM: PhoneNumberField = PhoneNumberField("host_platform")
        /** Maximum throughput of the number. */
        public val THROUGHPUT: PhoneNumberField = PhoneNumberField("throughput")
        /** Account mode: `LIVE` or `SANDBOX`. */
        public val ACCOUNT_MODE: PhoneNumberField = PhoneNumberField("account_mode")
        /**
         * Messaging limit of the business portfolio: unique users per rolling 24 hours, outside customer service windows.
         * `TIER_250` to `TIER_UNLIMITED`.
         */
        public val WHATSAPP_BUSINESS_MANAGER_MESSAGING_LIMIT: PhoneNumberField = PhoneNumberField("whatsapp_business_manager_messaging_limit")
        /** Messaging limit of the single number, as used before October 2025. */
        public val MESSAGING_LIMIT_TIER: PhoneNumberField = PhoneNumberField("messaging_limit_tier")
        /** Health status of the number: sending capability and blocking errors. */
        public val HEALTH_STATUS: PhoneNumberField = PhoneNumberField("health_status")
        /** True if the number has the badge of an Official Business Account. */
        public val IS_OFFICIAL_BUSINESS_ACCOUNT: PhoneNumberField = PhoneNumberField("is_official_business_account")
        /** True if the number is also used in the WhatsApp Business app. */
        public val IS_ON_BIZ_APP: PhoneNumberField = PhoneNumberField("is_on_biz_app")
        /** True if two-step verification (a PIN) is enabled. */
        public val IS_PIN_ENABLED: PhoneNumberField = PhoneNumberField("is_pin_enabled")
        /** True if a partner verified the number before it was added. */
        public val IS_PREVERIFIED_NUMBER: PhoneNumberField = PhoneNumberField("is_preverified_number")
        /** Search visibility of the number: `VISIBLE` or `HIDDEN`. */
        public val SEARCH_VISIBILITY: PhoneNumberField = PhoneNumberField("search_visibility")
        /** Eligibility of the number for the global search of businesses, such as `APPLICABLE`. */
        public val ELIGIBILITY_FOR_API_BUSINESS_GLOBAL_SEARCH: PhoneNumberField = PhoneNumberField("eligibility_for_api_business_global_search")
        /** Callback URLs of the number's webhooks. Returned if `webhook_configuration` is requested. */
        public val WEBHOOK_CONFIGURATION: PhoneNumberField = PhoneNumberField("webhook_configuration")
        /** Time of the last onboarding, in ISO 8601 format. */
        public val LAST_ONBOARDED_TIME: PhoneNumberField = PhoneNumberField("last_onboarded_time")
        /** Conversational components of the chat: prompts and commands. */
        public val CONVERSATIONAL_AUTOMATION: PhoneNumberField = PhoneNumberField("conversational_automation")
        /** Status of the application for an Official Business Account. */
        public val OFFICIAL_BUSINESS_ACCOUNT: PhoneNumberField = PhoneNumberField("official_business_account")
    }
}

/** A page of phone numbers. */
@Serializable
public data class PhoneNumbers(
    /** Phone numbers on this page. */
    val data: List<PhoneNumber> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** A business phone number. Contains only the requested fields. */
@Serializable
public data class PhoneNumber(
    /** ID of the phone number. */
    val id: String,
    /** Phone number in display format. */
    @SerialName("display_phone_number")
    val displayPhoneNumber: String? = null,
    /** Display name, shown to users. */
    @SerialName("verified_name")
    val verifiedName: String? = null,
    /** Username by which users find the number. Absent if there is none. */
    val username: String? = null,
    /** Country of the number, as an ISO 3166-1 alpha-2 code. */
    @SerialName("country_code")
    val countryCode: String? = null,
    /** Country calling code, without `+`. */
    @SerialName("country_dial_code")
    val countryDialCode: String? = null,
    /** Quality rating of the number's messages. */
    @SerialName("quality_rating")
    val qualityRating: QualityRating? = null,
    /** Quality rating as an object. Returned if `quality_score` is requested. */
    @SerialName("quality_score")
    val qualityScore: NumberQuality? = null,
    /** Status of the ownership verification by code: `VERIFIED`, `NOT_VERIFIED` or `EXPIRED`. */
    @SerialName("code_verification_status")
    val codeVerificationStatus: String? = null,
    /** Review status of the display name: `APPROVED`, `PENDING_REVIEW`, `DECLINED` and others. */
    @SerialName("name_status")
    val nameStatus: String? = null,
    /** Requested display name that is under review. Absent if no change is pending. */
    @SerialName("new_display_name")
    val newDisplayName: String? = null,
    /** Review status of `new_display_name`: `PENDING_REVIEW`, `DECLINED` and others. */
    @SerialName("new_name_status")
    val newNameStatus: String? = null,
    /** Certificate of the display name, for the former On-Premises API. */
    val certificate: String? = null,
    /** Certificate of `new_display_name`, for the former On-Premises API. */
    @SerialName("new_certificate")
    val newCertificate: String? = null,
    /** Combined review status of the business and of the display name. */
    @SerialName("unified_cert_status")
    val unifiedCertStatus: UnifiedCertStatus? = null,
    /** Connection status of the number: `CONNECTED`, `PENDING`, `RESTRICTED`, `BANNED` and others. */
    val status: String? = null,
    /** Platform that hosts the number. */
    @SerialName("platform_type")
    val platformType: HostPlatform? = null,
    /** Platform that hosts the number, under the name in the platform's OpenAPI file. */
    @SerialName("host_platform")
    val hostPlatform: HostPlatform? = null,
    /** Maximum throughput of the number. */
    val throughput: Throughput? = null,
    /** Account mode: `LIVE` or `SANDBOX`. */
    @SerialName("account_mode")
    val accountMode: String? = null,
    /**
     * Messaging limit of the business portfolio: unique users per rolling 24 hours, outside customer service windows.
     * `TIER_250` to `TIER_UNLIMITED`.
     */
    @SerialName("whatsapp_business_manager_messaging_limit")
    val whatsappBusinessManagerMessagingLimit: String? = null,
    /** Messaging limit of the single number, as used before October 2025. */
    @SerialName("messaging_limit_tier")
    val messagingLimitTier: String? = null,
    /** Health status of the number: sending capability and blocking errors. */
    @SerialName("health_status")
    val healthStatus: HealthStatus? = null,
    /** True if the number has the badge of an Official Business Account. */
    @SerialName("is_official_business_account")
    val isOfficialBusinessAccount: Boolean? = null,
    /** True if the number is also used in the WhatsApp Business app. */
    @SerialName("is_on_biz_app")
    val isOnBizApp: Boolean? = null,
    /** True if two-step verification (a PIN) is enabled. */
    @SerialName("is_pin_enabled")
    val isPinEnabled: Boolean? = null,
    /** True if a partner verified the number before it was added. */
    @SerialName("is_preverified_number")
    val isPreverifiedNumber: Boolean? = null,
    /** Search visibility of the number: `VISIBLE` or `HIDDEN`. */
    @SerialName("search_visibility")
    val searchVisibility: String? = null,
    /** Eligibility of the number for the global search of businesses, such as `APPLICABLE`. */
    @SerialName("eligibility_for_api_business_global_search")
    val eligibilityForApiBusinessGlobalSearch: String? = null,
    /** Callback URLs of the number's webhooks. Returned if `webhook_configuration` is requested. */
    @SerialName("webhook_configuration")
    val webhookConfiguration: CallbackUrls? = null,
    /** Time of the last onboarding, in ISO 8601 format. */
    @SerialName("last_onboarded_time")
    val lastOnboardedTime: String? = null,
    /** Conversational components of the chat: prompts and commands. */
    @SerialName("conversational_automation")
    val conversationalAutomation: ConversationalAutomation? = null,
    /** Status of the application for an Official Business Account. */
    @SerialName("official_business_account")
    val officialBusinessAccount: OfficialBusinessAccount? = null,
) : Response()

/** Quality rating of a number, as an object. */
@Serializable
public data class NumberQuality(
    /** Quality rating of the number. */
    val score: QualityRating? = null,
)

/**
 * Combined review status of a business and of the display name of its number.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class UnifiedCertStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Approved by the platform. */
        public val APPROVED: UnifiedCertStatus = UnifiedCertStatus("APPROVED")
        /** Display name pending review. */
        public val NAME_PENDING_REVIEW: UnifiedCertStatus = UnifiedCertStatus("NAME_PENDING_REVIEW")
        /** Display name not approved. */
        public val NAME_NOT_APPROVED: UnifiedCertStatus = UnifiedCertStatus("NAME_NOT_APPROVED")
        /** Account review not started. */
        public val ACCOUNT_REVIEW_NOT_STARTED: UnifiedCertStatus = UnifiedCertStatus("ACCOUNT_REVIEW_NOT_STARTED")
        /** Approved with limited access. */
        public val LIMITED_ACCESS: UnifiedCertStatus = UnifiedCertStatus("LIMITED_ACCESS")
    }
}

/**
 * Platform that hosts a phone number.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class HostPlatform(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Hosted on the Cloud API. */
        public val CLOUD_API: HostPlatform = HostPlatform("CLOUD_API")
        /** Hosted on the On-Premises API. */
        public val ON_PREMISE: HostPlatform = HostPlatform("ON_PREMISE")
        /** Not hosted on any API. */
        public val NOT_APPLICABLE: HostPlatform = HostPlatform("NOT_APPLICABLE")
    }
}

/** Maximum throughput of a phone number. */
@Serializable
public data class Throughput(
    /** Level of the throughput. */
    val level: ThroughputLevel,
)

/**
 * Level of a phone number's throughput.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class ThroughputLevel(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Standard: up to 80 messages per second. */
        public val STANDARD: ThroughputLevel = ThroughputLevel("STANDARD")
        /** High: up to 1,000 messages per second. */
        public val HIGH: ThroughputLevel = ThroughputLevel("HIGH")
        /** Not applicable: the number is not on the Cloud API. */
        public val NOT_APPLICABLE: ThroughputLevel = ThroughputLevel("NOT_APPLICABLE")
    }
}

/**
 * Callback URLs of a number's webhooks. The URL of the number takes precedence over the URL of the account, and the
 * URL of the account over the URL of the app.
 */
@Serializable
public data class CallbackUrls(
    /** Callback URL of the number. Absent if none is set. */
    @SerialName("phone_number")
    val phoneNumber: String? = null,
    /** Callback URL of the WhatsApp Business account. Absent if none is set. */
    @SerialName("whatsapp_business_account")
    val whatsappBusinessAccount: String? = null,
    /** Callback URL of the app. */
    val application: String? = null,
)

/** Gets a phone number: display name, quality, limits and status. */
@Serializable
public data class GetPhoneNumber(
    /** Fields to return. */
    val fields: List<PhoneNumberField>? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Updates a phone number: PIN, display name, callback URL or visibility. Omitted fields stay unchanged. */
@Serializable
public data class UpdatePhoneNumber(
    /** PIN of two-step verification: 6 digits. Enables two-step verification, which cannot be disabled by API. */
    val pin: String? = null,
    /**
     * Display name to request. 2 to 75 characters. Read its review status with the fields `new_display_name` and
     * `new_name_status`.
     */
    @SerialName("new_display_name")
    val newDisplayName: String? = null,
    /** Callback URL for the webhooks of this number, instead of that of the account or the app. */
    @SerialName("webhook_configuration")
    val webhookConfiguration: CallbackOverride? = null,
    /** Visibility of the number in search: `VISIBLE` or `HIDDEN`. Documented in the platform's OpenAPI file only. */
    @SerialName("search_visibility")
    val searchVisibility: String? = null,
    /** Username of the number. Documented in the platform's OpenAPI file only; the guides use `usernames.set`. */
    val username: String? = null,
    /** Connection status of the number. Documented in the platform's OpenAPI file only. */
    @SerialName("connection_status")
    val connectionStatus: String? = null,
    /** URL for webhooks. Documented in the platform's OpenAPI file only; the guides use `webhook_configuration`. */
    @SerialName("webhook_url")
    val webhookUrl: String? = null,
    /** Security settings of the number. Documented in the platform's OpenAPI file only. */
    @SerialName("whatsapp_business_api_data")
    val whatsappBusinessApiData: SecuritySettings? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Callback URL for the webhooks of one phone number. */
@Serializable
public data class CallbackOverride(
    /** Callback URL, answered by a handshake at once. At most 200 characters. An empty text removes the callback URL. */
    @SerialName("override_callback_uri")
    val overrideCallbackUri: String,
    /** Verify token of the handshake with the callback URL. */
    @SerialName("verify_token")
    val verifyToken: String? = null,
)

/** Security settings of a phone number, as in the platform's OpenAPI file. */
@Serializable
public data class SecuritySettings(
    /** PIN of two-step verification: 6 digits. */
    val pin: String? = null,
    /** True to show security notifications. */
    @SerialName("show_security_notifications")
    val showSecurityNotifications: Boolean? = null,
    /** True to notify users when the number changes. */
    @SerialName("notify_user_change_number")
    val notifyUserChangeNumber: Boolean? = null,
)

/**
 * Adds a phone number to a WhatsApp Business account, or migrates one from another account.
 *
 * The number must then be verified (`phone_numbers.request_code`, `phone_numbers.verify_code`) and registered
 * (`phone_numbers.register`). Phone numbers cannot be deleted by API.
 *
 * A migration requires that two-step verification is off at the source, and is not available to accounts on the new
 * account model.
 */
@Serializable
public data class CreatePhoneNumber(
    /** Phone number: 7 to 15 digits, without `+`. In a migration, without the country calling code. */
    @SerialName("phone_number")
    val phoneNumber: String,
    /** Country calling code: 1 to 3 digits, without `+`. */
    val cc: String? = null,
    /** Display name, shown to users after its review. 2 to 75 characters. Required, except in a migration. */
    @SerialName("verified_name")
    val verifiedName: String? = null,
    /** True to migrate the number from another account of the same business. */
    @SerialName("migrate_phone_number")
    val migratePhoneNumber: Boolean? = null,
    /** ID of a pre-verified phone number, which needs no verification code. */
    @SerialName("preverified_id")
    val preverifiedId: String? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** A phone number that was added to an account. */
@Serializable
public data class CreatedPhoneNumber(
    /** ID of the phone number. */
    val id: String,
) : Response()

/**
 * Requests a verification code, sent to the phone number by SMS or voice call.
 *
 * A verified number, or one that has requested too many codes, is refused with code 136024.
 */
@Serializable
public data class RequestVerificationCode(
    /** Delivery method of the code: SMS or voice call. */
    @SerialName("code_method")
    val codeMethod: CodeMethod,
    /** Language of the message, such as `en_US`. */
    val language: String,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/**
 * Delivery method of a verification code.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class CodeMethod(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Text message (SMS). */
        public val SMS: CodeMethod = CodeMethod("SMS")
        /** Voice call that reads out the code. */
        public val VOICE: CodeMethod = CodeMethod("VOICE")
    }
}

/**
 * Verifies the ownership of a phone number with the code that it received. A wrong or expired code is refused with code
 * 136025.
 */
@Serializable
public data class VerifyCode(
    /** Verification code: 6 digits, without a hyphen. */
    val code: String,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Result of verifying a phone number. */
@Serializable
public data class VerifiedPhoneNumber(
    /** True if the code was right. */
    val success: Boolean,
    /** ID of the verified phone number. Documented in the platform's OpenAPI file only. */
    val id: String? = null,
) : Response()

/**
 * Registers a verified phone number on the Cloud API, so that it can send and receive messages.
 *
 * At most 10 registrations and deregistrations per phone number in 72 hours; then the platform refuses with code
 * 133016. Numbers that are also used in the WhatsApp Business app must not be registered.
 * At most one of `data_localization_region`, `meta_store_retention_minutes`.
 */
@Serializable
public data class RegisterPhoneNumber(
    /** PIN of two-step verification: 6 digits. If two-step verification is on, its current PIN; otherwise the new PIN. */
    val pin: String,
    /**
     * Region in which messages are stored, as an ISO 3166-1 alpha-2 code: `AE`, `AU`, `BH`, `BR`, `CA`, `CH`, `DE`,
     * `GB`, `ID`, `IN`, `JP`, `KR`, `SG` or `ZA`. Up to Graph v20 only; later versions take it from
     * `settings.update`.
     */
    @SerialName("data_localization_region")
    val dataLocalizationRegion: String? = null,
    /** Retention time of messages in minutes: 60, the only value. Up to Graph v20 only. */
    @SerialName("meta_store_retention_minutes")
    val metaStoreRetentionMinutes: Long? = null,
    /** Backup of the number's registration on the former On-Premises API. */
    val backup: RegistrationBackup? = null,
    /** Tier of the registration: `PROD` or `SANDBOX`. */
    val tier: String? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Backup of a registration on the former On-Premises API. */
@Serializable
public data class RegistrationBackup(
    /** Password of the backup. */
    val password: String,
    /** Content of the backup. */
    val data: String,
)

/**
 * Deregisters a phone number from the Cloud API. The number can't send or receive messages until it is registered
 * again.
 *
 * Counts against the same limit as `phone_numbers.register`. Numbers that are also used in the WhatsApp Business app
 * cannot be deregistered.
 */
@Serializable
public data class DeregisterPhoneNumber(
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)
