// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import java.util.concurrent.CompletableFuture
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `phone_numbers.list`, `phone_numbers.get`. Methods wait for the response. */
public class PhoneNumbersArea internal constructor(private val client: Client) {
    /**
     * List the phone numbers of a WhatsApp Business account.
     *
     * @param fields What to tell of each, by commas, as in `id,verified_name,status`; a few things unless told.
     * @param filtering JSON, as in `[{"field":"account_mode","operator":"EQUAL","value":"LIVE"}]`.
     * @param sort As in `creation_time.desc`.
     * @param limit How many on a page: 1 to 100, 25 unless told.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers">The platform's page</a>
     */
    public fun list(
        fields: String? = null,
        filtering: String? = null,
        sort: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): PhoneNumbers = client.call(Operations.PHONE_NUMBERS_LIST, ListPhoneNumbers(fields = fields, filtering = filtering, sort = sort, limit = limit, after = after, before = before, wabaId = wabaId), options)

    /**
     * Every item of every page. A page is requested when its first item is needed.
     *
     * @param fields What to tell of each, by commas, as in `id,verified_name,status`; a few things unless told.
     * @param filtering JSON, as in `[{"field":"account_mode","operator":"EQUAL","value":"LIVE"}]`.
     * @param sort As in `creation_time.desc`.
     * @param limit How many on a page: 1 to 100, 25 unless told.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers">The platform's page</a>
     */
    public fun listAll(
        fields: String? = null,
        filtering: String? = null,
        sort: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): Sequence<PhoneNumber> = client.pages(Operations.PHONE_NUMBERS_LIST, ListPhoneNumbers(fields = fields, filtering = filtering, sort = sort, limit = limit, after = after, before = before, wabaId = wabaId), options) { it.data }

    /**
     * Get one phone number: its name, quality, limits and state.
     *
     * @param fields What to tell of it, by commas, as in `id,throughput,whatsapp_business_manager_messaging_limit`; a few things unless told.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers">The platform's page</a>
     */
    public fun get(
        fields: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): PhoneNumber = client.call(Operations.PHONE_NUMBERS_GET, GetPhoneNumber(fields = fields, phoneNumberId = phoneNumberId), options)
}

/** Operations: `phone_numbers.list`, `phone_numbers.get`. Methods return a future of the response. */
public class AsyncPhoneNumbersArea internal constructor(private val client: Client) {
    /**
     * List the phone numbers of a WhatsApp Business account.
     *
     * @param fields What to tell of each, by commas, as in `id,verified_name,status`; a few things unless told.
     * @param filtering JSON, as in `[{"field":"account_mode","operator":"EQUAL","value":"LIVE"}]`.
     * @param sort As in `creation_time.desc`.
     * @param limit How many on a page: 1 to 100, 25 unless told.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers">The platform's page</a>
     */
    public fun list(
        fields: String? = null,
        filtering: String? = null,
        sort: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<PhoneNumbers> = client.future(Operations.PHONE_NUMBERS_LIST, ListPhoneNumbers(fields = fields, filtering = filtering, sort = sort, limit = limit, after = after, before = before, wabaId = wabaId), options)

    /**
     * Get one phone number: its name, quality, limits and state.
     *
     * @param fields What to tell of it, by commas, as in `id,throughput,whatsapp_business_manager_messaging_limit`; a few things unless told.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers">The platform's page</a>
     */
    public fun get(
        fields: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<PhoneNumber> = client.future(Operations.PHONE_NUMBERS_GET, GetPhoneNumber(fields = fields, phoneNumberId = phoneNumberId), options)
}

/** List the phone numbers of a WhatsApp Business account. */
@Serializable
public data class ListPhoneNumbers(
    /** What to tell of each, by commas, as in `id,verified_name,status`; a few things unless told. */
    val fields: String? = null,
    /** JSON, as in `[{"field":"account_mode","operator":"EQUAL","value":"LIVE"}]`. */
    val filtering: String? = null,
    /** As in `creation_time.desc`. */
    val sort: String? = null,
    /** How many on a page: 1 to 100, 25 unless told. */
    val limit: Long? = null,
    /** The page after this cursor. */
    val after: String? = null,
    /** The page before this cursor. */
    val before: String? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** A page of phone numbers. */
@Serializable
public data class PhoneNumbers(
    /** The numbers. */
    val data: List<PhoneNumber> = emptyList(),
    /** The way to the other pages. */
    val paging: Paging? = null,
) : Answer()

/** A business phone number. Only what was asked for is there. */
@Serializable
public data class PhoneNumber(
    /** Its id. */
    val id: String,
    /** The number, as people read it. */
    @SerialName("display_phone_number")
    val displayPhoneNumber: String? = null,
    /** The name that people see. */
    @SerialName("verified_name")
    val verifiedName: String? = null,
    /** Username by which users find the number; absent if it has none. */
    val username: String? = null,
    /** Country of the number, as an ISO 3166-1 alpha-2 code. */
    @SerialName("country_code")
    val countryCode: String? = null,
    /** Country calling code, without `+`. */
    @SerialName("country_dial_code")
    val countryDialCode: String? = null,
    /** How people rate its messages. */
    @SerialName("quality_rating")
    val qualityRating: QualityRating? = null,
    /** Quality rating as an object, returned if `quality_score` is requested. */
    @SerialName("quality_score")
    val qualityScore: NumberQuality? = null,
    /** Whether its owner proved that it is theirs. */
    @SerialName("code_verification_status")
    val codeVerificationStatus: String? = null,
    /** The review of its name. */
    @SerialName("name_status")
    val nameStatus: String? = null,
    /** Display name that was requested and is under review; absent unless a change is pending. */
    @SerialName("new_display_name")
    val newDisplayName: String? = null,
    /** Status of the review of `new_display_name`: `PENDING_REVIEW`, `DECLINED` and others. */
    @SerialName("new_name_status")
    val newNameStatus: String? = null,
    /** Status of the reviews of the business and of the display name, taken together. */
    @SerialName("unified_cert_status")
    val unifiedCertStatus: UnifiedCertStatus? = null,
    /** Whether it can send. */
    val status: String? = null,
    /** Platform that hosts the number. */
    @SerialName("platform_type")
    val platformType: HostPlatform? = null,
    /** Platform that hosts the number, under the name that the platform's OpenAPI file gives it. */
    @SerialName("host_platform")
    val hostPlatform: HostPlatform? = null,
    /** How much it can send. */
    val throughput: Throughput? = null,
    /** `LIVE` or `SANDBOX`. */
    @SerialName("account_mode")
    val accountMode: String? = null,
    /**
     * How many people the portfolio may write to in 24 hours, outside customer service windows: `TIER_250` to
     * `TIER_UNLIMITED`.
     */
    @SerialName("whatsapp_business_manager_messaging_limit")
    val whatsappBusinessManagerMessagingLimit: String? = null,
    /** The same, for one number, as it was before October 2025. */
    @SerialName("messaging_limit_tier")
    val messagingLimitTier: String? = null,
    /** Whether messages can be sent, and what is in the way. */
    @SerialName("health_status")
    val healthStatus: HealthStatus? = null,
    /** Whether it has the badge. */
    @SerialName("is_official_business_account")
    val isOfficialBusinessAccount: Boolean? = null,
    /** Whether it is on the WhatsApp Business app too. */
    @SerialName("is_on_biz_app")
    val isOnBizApp: Boolean? = null,
    /** Whether it has a PIN. */
    @SerialName("is_pin_enabled")
    val isPinEnabled: Boolean? = null,
    /** Whether a partner verified the number before it was added. */
    @SerialName("is_preverified_number")
    val isPreverifiedNumber: Boolean? = null,
    /** Whether users find the number by search: `VISIBLE` or `HIDDEN`. */
    @SerialName("search_visibility")
    val searchVisibility: String? = null,
    /** Callback URLs of the webhooks about the number, returned if `webhook_configuration` is requested. */
    @SerialName("webhook_configuration")
    val webhookConfiguration: CallbackUrls? = null,
    /** When it was onboarded, in ISO 8601. */
    @SerialName("last_onboarded_time")
    val lastOnboardedTime: String? = null,
    /** What its chat offers before anything was written. */
    @SerialName("conversational_automation")
    val conversationalAutomation: ConversationalAutomation? = null,
    /** Where the application for the badge stands. */
    @SerialName("official_business_account")
    val officialBusinessAccount: OfficialBusinessAccount? = null,
) : Answer()

/**
 * How people rate a number's messages.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class QualityRating(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Well. */
        public val GREEN: QualityRating = QualityRating("GREEN")
        /** So-so. */
        public val YELLOW: QualityRating = QualityRating("YELLOW")
        /** Badly. */
        public val RED: QualityRating = QualityRating("RED")
        /** Not enough messages to tell. */
        public val NA: QualityRating = QualityRating("NA")
    }
}

/** Quality rating of a number. */
@Serializable
public data class NumberQuality(
    /** Rating. */
    val score: QualityRating? = null,
)

/**
 * Status of the reviews of a business and of a number's display name, taken together.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class UnifiedCertStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Approved. */
        public val APPROVED: UnifiedCertStatus = UnifiedCertStatus("APPROVED")
        /** The display name is under review. */
        public val NAME_PENDING_REVIEW: UnifiedCertStatus = UnifiedCertStatus("NAME_PENDING_REVIEW")
        /** The display name was rejected. */
        public val NAME_NOT_APPROVED: UnifiedCertStatus = UnifiedCertStatus("NAME_NOT_APPROVED")
        /** The review of the account has not started. */
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
        /** Cloud API. */
        public val CLOUD_API: HostPlatform = HostPlatform("CLOUD_API")
        /** On-Premises API. */
        public val ON_PREMISE: HostPlatform = HostPlatform("ON_PREMISE")
        /** None. */
        public val NOT_APPLICABLE: HostPlatform = HostPlatform("NOT_APPLICABLE")
    }
}

/** How much a number can send. */
@Serializable
public data class Throughput(
    /** The level. */
    val level: ThroughputLevel,
)

/**
 * How much a number can send.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class ThroughputLevel(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** 80 messages a second. */
        public val STANDARD: ThroughputLevel = ThroughputLevel("STANDARD")
        /** 1,000 messages a second. */
        public val HIGH: ThroughputLevel = ThroughputLevel("HIGH")
        /** None: it isn't on the Cloud API. */
        public val NOT_APPLICABLE: ThroughputLevel = ThroughputLevel("NOT_APPLICABLE")
    }
}

/** Whether messages can be sent, and what is in the way. */
@Serializable
public data class HealthStatus(
    /** Everything that takes part in it: the number, the template, the account, the portfolio and the app. */
    val entities: List<HealthEntity> = emptyList(),
    /** Whether they can, all in all. */
    @SerialName("can_send_message")
    val canSendMessage: CanSend? = null,
)

/**
 * Whether something lets messages pass.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class CanSend(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** It does. */
        public val AVAILABLE: CanSend = CanSend("AVAILABLE")
        /** In part. */
        public val LIMITED: CanSend = CanSend("LIMITED")
        /** It doesn't. */
        public val BLOCKED: CanSend = CanSend("BLOCKED")
    }
}

/** Something that takes part in sending. */
@Serializable
public data class HealthEntity(
    /** What limits it, for people. */
    @SerialName("additional_info")
    val additionalInfo: List<String> = emptyList(),
    /** What is in the way. */
    val errors: List<HealthError> = emptyList(),
    /** What it is: `PHONE_NUMBER`, `MESSAGE_TEMPLATE`, `WABA`, `BUSINESS`, `APP` or `FLOW`. */
    @SerialName("entity_type")
    val entityType: String? = null,
    /** Its id. */
    val id: String? = null,
    /** Whether it lets messages pass. */
    @SerialName("can_send_message")
    val canSendMessage: CanSend? = null,
    /** Whether it lets calls by SIP pass. */
    @SerialName("can_receive_call_sip")
    val canReceiveCallSip: CanSend? = null,
)

/** Something that is in the way of messages. */
@Serializable
public data class HealthError(
    /** The code. */
    @SerialName("error_code")
    val errorCode: Long? = null,
    /** What it means, for people. */
    @SerialName("error_description")
    val errorDescription: String? = null,
    /** What can be done, for people. */
    @SerialName("possible_solution")
    val possibleSolution: String? = null,
)

/**
 * Callback URLs of the webhooks about a number. The URL of the number takes precedence over that of the account, and that
 * of the account over that of the app.
 */
@Serializable
public data class CallbackUrls(
    /** Callback URL of the number; absent if none is set. */
    @SerialName("phone_number")
    val phoneNumber: String? = null,
    /** Callback URL of the WhatsApp Business account; absent if none is set. */
    @SerialName("whatsapp_business_account")
    val whatsappBusinessAccount: String? = null,
    /** Callback URL of the app. */
    val application: String? = null,
)

/** What a chat offers. */
@Serializable
public data class ConversationalAutomation(
    /** Questions to tap. */
    val prompts: List<String> = emptyList(),
    /** Commands. */
    val commands: List<OfferedCommand> = emptyList(),
    /** ID of the configuration. */
    val id: String? = null,
    /** Whether you are told when somebody opens the chat for the first time. */
    @SerialName("enable_welcome_message")
    val enableWelcomeMessage: Boolean? = null,
)

/** A command that people choose after `/`. */
@Serializable
public data class OfferedCommand(
    /** Its name. */
    @SerialName("command_name")
    val commandName: String? = null,
    /** What it does. */
    @SerialName("command_description")
    val commandDescription: String? = null,
)

/** Where an application stands. */
@Serializable
public data class OfficialBusinessAccount(
    /** The number. */
    val id: String? = null,
    /** Where it stands. */
    @SerialName("oba_status")
    val obaStatus: OfficialBusinessAccountStatus? = null,
    /** The same, for people. */
    @SerialName("status_message")
    val statusMessage: String? = null,
) : Answer()

/**
 * Where an application stands.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class OfficialBusinessAccountStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Nobody has applied. */
        public val NOT_STARTED: OfficialBusinessAccountStatus = OfficialBusinessAccountStatus("NOT_STARTED")
        /** It waits. */
        public val PENDING: OfficialBusinessAccountStatus = OfficialBusinessAccountStatus("PENDING")
        /** The number has the badge. */
        public val APPROVED: OfficialBusinessAccountStatus = OfficialBusinessAccountStatus("APPROVED")
        /** It was refused. */
        public val REJECTED: OfficialBusinessAccountStatus = OfficialBusinessAccountStatus("REJECTED")
        /** It is looked at. */
        public val UNDER_REVIEW: OfficialBusinessAccountStatus = OfficialBusinessAccountStatus("UNDER_REVIEW")
        /** It came to nothing in time. */
        public val EXPIRED: OfficialBusinessAccountStatus = OfficialBusinessAccountStatus("EXPIRED")
        /** It was taken back. */
        public val CANCELLED: OfficialBusinessAccountStatus = OfficialBusinessAccountStatus("CANCELLED")
    }
}

/** Get one phone number: its name, quality, limits and state. */
@Serializable
public data class GetPhoneNumber(
    /** What to tell of it, by commas, as in `id,throughput,whatsapp_business_manager_messaging_limit`; a few things unless told. */
    val fields: String? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)
