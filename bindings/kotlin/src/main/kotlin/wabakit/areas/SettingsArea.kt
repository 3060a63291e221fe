// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `settings.get`, `settings.update`. */
public class SettingsArea internal constructor(private val client: Client) {
    /**
     * Gets the settings of a phone number.
     *
     * @param fields Fields to return. Default: all of them.
     * @param includeSipCredentials Includes the SIP password in the response. Protect it like an access token.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-settings">The platform's page</a>
     */
    public suspend fun get(
        fields: List<NumberSettingsField>? = null,
        includeSipCredentials: Boolean? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): NumberSettings = client.call(Operations.SETTINGS_GET, GetSettings(fields = fields, includeSipCredentials = includeSipCredentials, phoneNumberId = phoneNumberId), options)

    /**
     * Updates the settings of a phone number, one group per request.
     *
     * @param calling Calling settings of the phone number.
     * @param userIdentityChange Identity check: messages are not delivered to users whose identity key has changed.
     * @param payloadEncryption Encryption of message payloads.
     * @param storageConfiguration Storage location of messages. Can be set only before the number is registered.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-settings">The platform's page</a>
     */
    public suspend fun update(
        calling: CallingSettings? = null,
        userIdentityChange: IdentityChangeSettings? = null,
        payloadEncryption: EncryptionSettings? = null,
        storageConfiguration: StorageSettings? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.SETTINGS_UPDATE, UpdateSettings(calling = calling, userIdentityChange = userIdentityChange, payloadEncryption = payloadEncryption, storageConfiguration = storageConfiguration, phoneNumberId = phoneNumberId), options)
}

/** Gets the settings of a phone number. */
@Serializable
public data class GetSettings(
    /** Fields to return. Default: all of them. */
    val fields: List<NumberSettingsField>? = null,
    /** Includes the SIP password in the response. Protect it like an access token. */
    @SerialName("include_sip_credentials")
    val includeSipCredentials: Boolean? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Field of `NumberSettings` to return. Its own fields can follow in braces: `field{one,two}`. */
@JvmInline
@Serializable
public value class NumberSettingsField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Calling settings of the phone number. */
        public val CALLING: NumberSettingsField = NumberSettingsField("calling")
        /** Encryption of message payloads. */
        public val PAYLOAD_ENCRYPTION: NumberSettingsField = NumberSettingsField("payload_encryption")
        /** Storage location of messages. */
        public val STORAGE_CONFIGURATION: NumberSettingsField = NumberSettingsField("storage_configuration")
        /** Identity check for users whose identity key has changed. */
        public val USER_IDENTITY_CHANGE: NumberSettingsField = NumberSettingsField("user_identity_change")
    }
}

/** Settings of a phone number. */
@Serializable
public data class NumberSettings(
    /** Calling settings of the phone number. */
    val calling: CallingState? = null,
    /** Encryption of message payloads. */
    @SerialName("payload_encryption")
    val payloadEncryption: EncryptionState? = null,
    /** Storage location of messages. */
    @SerialName("storage_configuration")
    val storageConfiguration: StorageState? = null,
    /** Identity check for users whose identity key has changed. */
    @SerialName("user_identity_change")
    val userIdentityChange: IdentityChangeState? = null,
) : Response()

/** Calling settings of a phone number. In an update, omitted fields stay unchanged. */
@Serializable
public data class CallingState(
    /**
     * State of calling: whether users can call the number. Requires a messaging limit of at least 2,000 (code
     * 138015).
     */
    val status: Switch? = null,
    /** Visibility of the call button. */
    @SerialName("call_icon_visibility")
    val callIconVisibility: CallIconVisibility? = null,
    /** Restrictions on who sees the call button. */
    @SerialName("call_icons")
    val callIcons: CallIconsState? = null,
    /** Call hours of the number. An update replaces all previous call hours. */
    @SerialName("call_hours")
    val callHours: CallHoursState? = null,
    /** State of callback permission requests: asks callers for permission to call back. */
    @SerialName("callback_permission_status")
    val callbackPermissionStatus: Switch? = null,
    /** Calls over SIP, instead of webhooks and the Graph API. */
    val sip: SipState? = null,
    /** Key exchange protocol for SRTP. */
    @SerialName("srtp_key_exchange_protocol")
    val srtpKeyExchangeProtocol: SrtpProtocol? = null,
    /** Audio settings: codecs in addition to OPUS. */
    val audio: AudioState? = null,
    /** Video settings of calls. */
    val video: SwitchState? = null,
    /** Voicemail settings, for enabled accounts. */
    val voicemail: VoicemailState? = null,
    /** IP addresses of the platform, for firewall rules: lists by name. */
    @SerialName("ip_addresses")
    val ipAddresses: Map<String, List<String>>? = null,
    /** Current restrictions on calling. */
    val restrictions: CallRestrictions? = null,
)

/**
 * State of an optional feature.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class Switch(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Enabled: the feature is on. */
        public val ENABLED: Switch = Switch("ENABLED")
        /** Disabled: the feature is off. */
        public val DISABLED: Switch = Switch("DISABLED")
    }
}

/**
 * Visibility of the call button.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class CallIconVisibility(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Visible to users. The default. */
        public val DEFAULT: CallIconVisibility = CallIconVisibility("DEFAULT")
        /** Hidden everywhere. Call buttons in messages still work. */
        public val DISABLE_ALL: CallIconVisibility = CallIconVisibility("DISABLE_ALL")
    }
}

/** Restrictions on who sees the call button. */
@Serializable
public data class CallIconsState(
    /** Countries whose users see the button, as ISO 3166-1 alpha-2 codes in capital letters. */
    @SerialName("restrict_to_user_countries")
    val restrictToUserCountries: List<String> = emptyList(),
)

/** Call hours of a phone number. */
@Serializable
public data class CallHoursState(
    /** Weekly operating hours. Each period ends after it starts; a day has at most 2 periods, which do not overlap. */
    @SerialName("weekly_operating_hours")
    val weeklyOperatingHours: List<OperatingHoursState> = emptyList(),
    /** Holidays with other hours. At most 20. If omitted in an update, all holidays are deleted. */
    @SerialName("holiday_schedule")
    val holidaySchedule: List<HolidayState> = emptyList(),
    /** State of the call hours: if enabled, the number accepts calls at these hours only. */
    val status: Switch? = null,
    /** Time zone of the hours, such as `America/Manaus`. */
    @SerialName("timezone_id")
    val timezoneId: String? = null,
    /** Time zone, under the name in the platform's OpenAPI file. */
    val timezone: String? = null,
    /** First day of the week. Documented in the platform's OpenAPI file only. */
    @SerialName("day_of_week_start")
    val dayOfWeekStart: DayOfWeek? = null,
)

/**
 * Day of the week.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class DayOfWeek(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Monday of each week. */
        public val MONDAY: DayOfWeek = DayOfWeek("MONDAY")
        /** Tuesday of each week. */
        public val TUESDAY: DayOfWeek = DayOfWeek("TUESDAY")
        /** Wednesday of each week. */
        public val WEDNESDAY: DayOfWeek = DayOfWeek("WEDNESDAY")
        /** Thursday of each week. */
        public val THURSDAY: DayOfWeek = DayOfWeek("THURSDAY")
        /** Friday of each week. */
        public val FRIDAY: DayOfWeek = DayOfWeek("FRIDAY")
        /** Saturday of each week. */
        public val SATURDAY: DayOfWeek = DayOfWeek("SATURDAY")
        /** Sunday of each week. */
        public val SUNDAY: DayOfWeek = DayOfWeek("SUNDAY")
    }
}

/** Operating hours on one day of the week. */
@Serializable
public data class OperatingHoursState(
    /** Day of the week. */
    @SerialName("day_of_week")
    val dayOfWeek: DayOfWeek? = null,
    /** Opening time in the format `HHMM`, such as `0930`. */
    @SerialName("open_time")
    val openTime: String? = null,
    /** Closing time in the format `HHMM`, such as `1730`. */
    @SerialName("close_time")
    val closeTime: String? = null,
)

/** A holiday with other call hours. */
@Serializable
public data class HolidayState(
    /** Date of the holiday, such as `2026-12-25`. Must not be in the past; only the platform checks this (code 100). */
    val date: String? = null,
    /** Start time in the format `HHMM`, such as `0930`. */
    @SerialName("start_time")
    val startTime: String? = null,
    /** End time in the format `HHMM`, such as `1730`. */
    @SerialName("end_time")
    val endTime: String? = null,
)

/** Settings for calls over SIP. */
@Serializable
public data class SipState(
    /** SIP servers of the number. In an update, the server of this app: at most one; an empty list deletes it. */
    val servers: List<SipServerState> = emptyList(),
    /** State of SIP. If enabled, no call webhooks are sent, and call requests of this API fail with code 131055. */
    val status: Switch? = null,
)

/** A SIP server, reached over TLS. */
@Serializable
public data class SipServerState(
    /** ID of the app that the server belongs to. */
    @SerialName("app_id")
    val appId: String? = null,
    /** Host name of the server. */
    val hostname: String? = null,
    /** Port of the server. Default: 5061. */
    val port: Long? = null,
    /** Parameters in the user part of the request URI. Keys and values have at most 128 characters. */
    @SerialName("request_uri_user_params")
    val requestUriUserParams: Map<String, String>? = null,
    /** SIP password. Returned if `include_sip_credentials` is `true`. */
    @SerialName("sip_user_password")
    val sipUserPassword: Secret? = null,
    /** SIP password, under the name in the platform's OpenAPI file. */
    val password: Secret? = null,
)

/**
 * Key exchange protocol for SRTP.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class SrtpProtocol(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** DTLS, as in WebRTC. The default. */
        public val DTLS: SrtpProtocol = SrtpProtocol("DTLS")
        /** SDES: keys in the SDP. */
        public val SDES: SrtpProtocol = SrtpProtocol("SDES")
    }
}

/** Audio settings of calls. */
@Serializable
public data class AudioState(
    /** Codecs in addition to OPUS: `PCMA`, `PCMU`. */
    @SerialName("additional_codecs")
    val additionalCodecs: List<String> = emptyList(),
    /** State of audio calls. Documented in the platform's OpenAPI file only. */
    val status: Switch? = null,
)

/** Video settings of calls. */
@Serializable
public data class SwitchState(
    /** State of video in calls. */
    val status: Switch? = null,
)

/** Voicemail settings of a phone number. */
@Serializable
public data class VoicemailState(
    /** Events that start the voicemail: `REJECT`, `TIMEOUT`. */
    val triggers: List<String> = emptyList(),
    /** State of voicemail. */
    val status: Switch? = null,
    /** Announcement of the voicemail. */
    val audio: VoicemailAudioState? = null,
)

/** Announcements of the voicemail. */
@Serializable
public data class VoicemailAudioState(
    /** Default announcement of the voicemail. */
    val default: VoicemailAnnouncementState? = null,
)

/** Announcement of the voicemail, and the time until it starts. */
@Serializable
public data class VoicemailAnnouncementState(
    /** Media ID of the announcement: OGG with OPUS, less than 60 s. */
    @SerialName("announcement_media_id")
    val announcementMediaId: String? = null,
    /** Time until the voicemail starts, in seconds. 0 to 30. */
    @SerialName("timeout_seconds")
    val timeoutSeconds: Long? = null,
)

/** Current restrictions on calling. */
@Serializable
public data class CallRestrictions(
    /** List of the restrictions. */
    val restrictions: List<CallRestriction> = emptyList(),
    /** List of the restrictions, under the name in the platform's guide. */
    @SerialName("restrictions_list")
    val restrictionsList: List<CallRestriction> = emptyList(),
)

/** A restriction on calling. */
@Serializable
public data class CallRestriction(
    /** Type of the restriction: `RESTRICTED_BUSINESS_INITIATED_CALLING` or `RESTRICTED_USER_INITIATED_CALLING`. */
    val type: String? = null,
    /** Reason for the restriction. */
    val reason: String? = null,
    /** End of the restriction. Seconds since the Unix epoch. */
    val expiration: String? = null,
)

/** State of payload encryption. */
@Serializable
public data class EncryptionState(
    /** State of the feature. */
    val status: Switch? = null,
    /** Fingerprint of the public key of the business. */
    @SerialName("client_encryption_key_fingerprint")
    val clientEncryptionKeyFingerprint: String? = null,
    /** Public key of the platform, used to encrypt messages. */
    @SerialName("cloud_encryption_key")
    val cloudEncryptionKey: String? = null,
)

/** Storage location of messages. */
@Serializable
public data class StorageState(
    /** Status of the storage configuration. */
    val status: StorageStatus? = null,
    /** Region of the storage, as an ISO 3166-1 alpha-2 code. With `IN_COUNTRY_STORAGE_ENABLED`. */
    @SerialName("data_localization_region")
    val dataLocalizationRegion: String? = null,
    /** Retention time in minutes: 60, the only value. With `NO_STORAGE_ENABLED`. */
    @SerialName("retention_minutes")
    val retentionMinutes: Long? = null,
)

/**
 * Status of the storage configuration.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class StorageStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** In-country storage: messages are stored in the region of your choice. */
        public val IN_COUNTRY_STORAGE_ENABLED: StorageStatus = StorageStatus("IN_COUNTRY_STORAGE_ENABLED")
        /** No in-country storage: the platform chooses the location. */
        public val IN_COUNTRY_STORAGE_DISABLED: StorageStatus = StorageStatus("IN_COUNTRY_STORAGE_DISABLED")
        /** No storage: messages are deleted after an hour. */
        public val NO_STORAGE_ENABLED: StorageStatus = StorageStatus("NO_STORAGE_ENABLED")
        /** Default: nothing is configured, and the platform chooses the location. */
        public val DEFAULT: StorageStatus = StorageStatus("DEFAULT")
    }
}

/** Identity check for users whose identity key has changed. */
@Serializable
public data class IdentityChangeState(
    /**
     * Enables the identity check. Webhooks then contain the identity key hash of the user, which messages can refer
     * to.
     */
    @SerialName("enable_identity_key_check")
    val enableIdentityKeyCheck: Boolean? = null,
)

/** Updates the settings of a phone number, one group per request. */
@Serializable
public data class UpdateSettings(
    /** Calling settings of the phone number. */
    val calling: CallingSettings? = null,
    /** Identity check: messages are not delivered to users whose identity key has changed. */
    @SerialName("user_identity_change")
    val userIdentityChange: IdentityChangeSettings? = null,
    /** Encryption of message payloads. */
    @SerialName("payload_encryption")
    val payloadEncryption: EncryptionSettings? = null,
    /** Storage location of messages. Can be set only before the number is registered. */
    @SerialName("storage_configuration")
    val storageConfiguration: StorageSettings? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Calling settings of a phone number. In an update, omitted fields stay unchanged. */
@Serializable
public data class CallingSettings(
    /**
     * State of calling: whether users can call the number. Requires a messaging limit of at least 2,000 (code
     * 138015).
     */
    val status: Switch? = null,
    /** Visibility of the call button. */
    @SerialName("call_icon_visibility")
    val callIconVisibility: CallIconVisibility? = null,
    /** Restrictions on who sees the call button. */
    @SerialName("call_icons")
    val callIcons: CallIcons? = null,
    /** Call hours of the number. An update replaces all previous call hours. */
    @SerialName("call_hours")
    val callHours: CallHours? = null,
    /** State of callback permission requests: asks callers for permission to call back. */
    @SerialName("callback_permission_status")
    val callbackPermissionStatus: Switch? = null,
    /** Calls over SIP, instead of webhooks and the Graph API. */
    val sip: SipSettings? = null,
    /** Key exchange protocol for SRTP. */
    @SerialName("srtp_key_exchange_protocol")
    val srtpKeyExchangeProtocol: SrtpProtocol? = null,
    /** Audio settings: codecs in addition to OPUS. */
    val audio: AudioSettings? = null,
    /** Video settings of calls. */
    val video: VideoSettings? = null,
    /** Voicemail settings, for enabled accounts. */
    val voicemail: VoicemailSettings? = null,
)

/** Restrictions on who sees the call button. */
@Serializable
public data class CallIcons(
    /** Countries whose users see the button, as ISO 3166-1 alpha-2 codes in capital letters. */
    @SerialName("restrict_to_user_countries")
    val restrictToUserCountries: List<String>,
)

/** Call hours of a phone number. */
@Serializable
public data class CallHours(
    /** State of the call hours: if enabled, the number accepts calls at these hours only. */
    val status: Switch,
    /** Time zone of the hours, such as `America/Manaus`. */
    @SerialName("timezone_id")
    val timezoneId: String,
    /** Weekly operating hours. Each period ends after it starts; a day has at most 2 periods, which do not overlap. */
    @SerialName("weekly_operating_hours")
    val weeklyOperatingHours: List<OperatingHours>,
    /**
     * Holidays with other hours. At most 20. If omitted in an update, all holidays are deleted.
     * The hours of each holiday end after they start.
     */
    @SerialName("holiday_schedule")
    val holidaySchedule: List<Holiday>? = null,
)

/** Operating hours on one day of the week. */
@Serializable
public data class OperatingHours(
    /** Day of the week. */
    @SerialName("day_of_week")
    val dayOfWeek: DayOfWeek,
    /**
     * Opening time in the format `HHMM`, such as `0930`.
     * From `0000` to `2359`.
     */
    @SerialName("open_time")
    val openTime: String,
    /**
     * Closing time in the format `HHMM`, such as `1730`.
     * From `0000` to `2359`.
     */
    @SerialName("close_time")
    val closeTime: String,
)

/** A holiday with other call hours. */
@Serializable
public data class Holiday(
    /** Date of the holiday, such as `2026-12-25`. Must not be in the past; only the platform checks this (code 100). */
    val date: String,
    /**
     * Start time in the format `HHMM`, such as `0930`.
     * From `0000` to `2359`.
     */
    @SerialName("start_time")
    val startTime: String,
    /**
     * End time in the format `HHMM`, such as `1730`.
     * From `0000` to `2359`.
     */
    @SerialName("end_time")
    val endTime: String,
)

/** Settings for calls over SIP. */
@Serializable
public data class SipSettings(
    /** State of SIP. If enabled, no call webhooks are sent, and call requests of this API fail with code 131055. */
    val status: Switch? = null,
    /** SIP servers of the number. In an update, the server of this app: at most one; an empty list deletes it. */
    val servers: List<SipServer>? = null,
)

/** A SIP server, reached over TLS. */
@Serializable
public data class SipServer(
    /** Host name of the server. */
    val hostname: String,
    /** Port of the server. Default: 5061. */
    val port: Long? = null,
    /** Parameters in the user part of the request URI. Keys and values have at most 128 characters. */
    @SerialName("request_uri_user_params")
    val requestUriUserParams: Map<String, String>? = null,
)

/** Audio settings of calls. */
@Serializable
public data class AudioSettings(
    /** Codecs in addition to OPUS: `PCMA`, `PCMU`. */
    @SerialName("additional_codecs")
    val additionalCodecs: List<String>? = null,
)

/** Video settings of calls. */
@Serializable
public data class VideoSettings(
    /** State of video in calls. */
    val status: Switch,
)

/** Voicemail settings of a phone number. */
@Serializable
public data class VoicemailSettings(
    /** State of voicemail. */
    val status: Switch? = null,
    /** Events that start the voicemail: `REJECT`, `TIMEOUT`. */
    val triggers: List<String>? = null,
    /** Announcement of the voicemail. */
    val audio: VoicemailAudio? = null,
)

/** Announcements of the voicemail. */
@Serializable
public data class VoicemailAudio(
    /** Default announcement of the voicemail. */
    val default: VoicemailAnnouncement,
)

/** Announcement of the voicemail, and the time until it starts. */
@Serializable
public data class VoicemailAnnouncement(
    /** Media ID of the announcement: OGG with OPUS, less than 60 s. */
    @SerialName("announcement_media_id")
    val announcementMediaId: String,
    /** Time until the voicemail starts, in seconds. 0 to 30. */
    @SerialName("timeout_seconds")
    val timeoutSeconds: Long? = null,
)

/** Identity check for users whose identity key has changed. */
@Serializable
public data class IdentityChangeSettings(
    /**
     * Enables the identity check. Webhooks then contain the identity key hash of the user, which messages can refer
     * to.
     */
    @SerialName("enable_identity_key_check")
    val enableIdentityKeyCheck: Boolean,
)

/**
 * Encryption of message payloads.
 * If `status` is `ENABLED`: `client_encryption_key` is required.
 */
@Serializable
public data class EncryptionSettings(
    /** State of payload encryption. */
    val status: Switch,
    /** Public key of the business (RSA, 2048 bits), in PEM format, encoded in Base64. Required to enable encryption. */
    @SerialName("client_encryption_key")
    val clientEncryptionKey: String? = null,
)

/** Storage location of messages. */
@Serializable
public data class StorageSettings(
    /** Status of the storage configuration. */
    val status: StorageStatus,
    /** Region of the storage, as an ISO 3166-1 alpha-2 code. With `IN_COUNTRY_STORAGE_ENABLED`. */
    @SerialName("data_localization_region")
    val dataLocalizationRegion: String? = null,
    /** Retention time in minutes: 60, the only value. With `NO_STORAGE_ENABLED`. */
    @SerialName("retention_minutes")
    val retentionMinutes: Long? = null,
)
