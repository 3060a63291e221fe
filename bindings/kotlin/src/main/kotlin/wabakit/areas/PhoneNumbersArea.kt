// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `phone_numbers.list`, `phone_numbers.get`. */
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
        /** Visibility of the number in search: `VISIBLE` or `HIDDEN`. */
        public val SEARCH_VISIBILITY: PhoneNumberField = PhoneNumberField("search_visibility")
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
    /** Visibility of the number in search: `VISIBLE` or `HIDDEN`. */
    @SerialName("search_visibility")
    val searchVisibility: String? = null,
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

/**
 * Quality rating of a phone number's messages.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class QualityRating(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** High quality (GREEN). */
        public val GREEN: QualityRating = QualityRating("GREEN")
        /** Medium quality (YELLOW). */
        public val YELLOW: QualityRating = QualityRating("YELLOW")
        /** Low quality (RED). */
        public val RED: QualityRating = QualityRating("RED")
        /** Not available: too few messages for a rating. */
        public val NA: QualityRating = QualityRating("NA")
    }
}

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

/** Health status: sending capability and blocking errors. */
@Serializable
public data class HealthStatus(
    /** Health of each entity involved: phone number, template, account, business portfolio and app. */
    val entities: List<HealthEntity> = emptyList(),
    /** Overall sending capability. */
    @SerialName("can_send_message")
    val canSendMessage: CanSend? = null,
)

/**
 * Sending capability of an entity.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class CanSend(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Available without restrictions. */
        public val AVAILABLE: CanSend = CanSend("AVAILABLE")
        /** Limited by a restriction. */
        public val LIMITED: CanSend = CanSend("LIMITED")
        /** Blocked: messages cannot be sent. */
        public val BLOCKED: CanSend = CanSend("BLOCKED")
    }
}

/** Health of one entity involved in sending. */
@Serializable
public data class HealthEntity(
    /** Explanations of the limitations, human-readable. */
    @SerialName("additional_info")
    val additionalInfo: List<String> = emptyList(),
    /** Errors that limit or block sending. */
    val errors: List<HealthError> = emptyList(),
    /** Type of the entity: `PHONE_NUMBER`, `MESSAGE_TEMPLATE`, `WABA`, `BUSINESS`, `APP` or `FLOW`. */
    @SerialName("entity_type")
    val entityType: String? = null,
    /** ID of the entity. */
    val id: String? = null,
    /** Sending capability of the entity. */
    @SerialName("can_send_message")
    val canSendMessage: CanSend? = null,
    /** Ability of the entity to receive calls over SIP. */
    @SerialName("can_receive_call_sip")
    val canReceiveCallSip: CanSend? = null,
)

/** An error that limits or blocks sending. */
@Serializable
public data class HealthError(
    /** Error code of the platform. */
    @SerialName("error_code")
    val errorCode: Long? = null,
    /** Description of the error, human-readable. */
    @SerialName("error_description")
    val errorDescription: String? = null,
    /** Possible solution, human-readable. */
    @SerialName("possible_solution")
    val possibleSolution: String? = null,
)

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

/** Conversational components of a chat. */
@Serializable
public data class ConversationalAutomation(
    /** Prompts that the user can tap before the first message. */
    val prompts: List<String> = emptyList(),
    /** Commands that the user can choose after typing `/`. */
    val commands: List<OfferedCommand> = emptyList(),
    /** ID of the configuration. */
    val id: String? = null,
    /** True if a webhook is sent when a user opens the chat for the first time. */
    @SerialName("enable_welcome_message")
    val enableWelcomeMessage: Boolean? = null,
)

/** A command that the user can choose after typing `/`. */
@Serializable
public data class OfferedCommand(
    /** Name of the command. 1 to 32 letters, digits and underscores. */
    @SerialName("command_name")
    val commandName: String? = null,
    /** Description of the command. 1 to 256 characters. */
    @SerialName("command_description")
    val commandDescription: String? = null,
)

/** Status of an application for an Official Business Account. */
@Serializable
public data class OfficialBusinessAccount(
    /** ID of the phone number. */
    val id: String? = null,
    /** Status of the application. */
    @SerialName("oba_status")
    val obaStatus: OfficialBusinessAccountStatus? = null,
    /** Description of the status, human-readable. */
    @SerialName("status_message")
    val statusMessage: String? = null,
) : Response()

/**
 * Status of an application for an Official Business Account.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class OfficialBusinessAccountStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Not started: no application submitted. */
        public val NOT_STARTED: OfficialBusinessAccountStatus = OfficialBusinessAccountStatus("NOT_STARTED")
        /** Pending: waiting for review. */
        public val PENDING: OfficialBusinessAccountStatus = OfficialBusinessAccountStatus("PENDING")
        /** Approved: the phone number has the badge. */
        public val APPROVED: OfficialBusinessAccountStatus = OfficialBusinessAccountStatus("APPROVED")
        /** Rejected by the platform. */
        public val REJECTED: OfficialBusinessAccountStatus = OfficialBusinessAccountStatus("REJECTED")
        /** Under review by the platform. */
        public val UNDER_REVIEW: OfficialBusinessAccountStatus = OfficialBusinessAccountStatus("UNDER_REVIEW")
        /** Expired without a decision. */
        public val EXPIRED: OfficialBusinessAccountStatus = OfficialBusinessAccountStatus("EXPIRED")
        /** Canceled by the business. */
        public val CANCELLED: OfficialBusinessAccountStatus = OfficialBusinessAccountStatus("CANCELLED")
    }
}

/** Gets a phone number: display name, quality, limits and status. */
@Serializable
public data class GetPhoneNumber(
    /** Fields to return. */
    val fields: List<PhoneNumberField>? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)
