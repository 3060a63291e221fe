// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import java.util.concurrent.CompletableFuture
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `settings.get`, `settings.update`. Methods wait for the response. */
public class SettingsArea internal constructor(private val client: Client) {
    /**
     * Get a number's settings.
     *
     * @param fields What to tell, by commas; all unless told.
     * @param includeSipCredentials Tell the password for SIP too. Keep it as you keep tokens.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-settings">The platform's page</a>
     */
    public fun get(
        fields: String? = null,
        includeSipCredentials: Boolean? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): NumberSettings = client.call(Operations.SETTINGS_GET, GetSettings(fields = fields, includeSipCredentials = includeSipCredentials, phoneNumberId = phoneNumberId), options)

    /**
     * Change a number's settings, one kind at a time.
     *
     * @param calling Calls.
     * @param userIdentityChange Whether messages are held back from people whose identity has changed.
     * @param payloadEncryption Encryption of what is sent.
     * @param storageConfiguration Where messages are stored. Only before the number is registered.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-settings">The platform's page</a>
     */
    public fun update(
        calling: CallingSettings? = null,
        userIdentityChange: IdentityChangeSettings? = null,
        payloadEncryption: EncryptionSettings? = null,
        storageConfiguration: StorageSettings? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.SETTINGS_UPDATE, UpdateSettings(calling = calling, userIdentityChange = userIdentityChange, payloadEncryption = payloadEncryption, storageConfiguration = storageConfiguration, phoneNumberId = phoneNumberId), options)
}

/** Operations: `settings.get`, `settings.update`. Methods return a future of the response. */
public class AsyncSettingsArea internal constructor(private val client: Client) {
    /**
     * Get a number's settings.
     *
     * @param fields What to tell, by commas; all unless told.
     * @param includeSipCredentials Tell the password for SIP too. Keep it as you keep tokens.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-settings">The platform's page</a>
     */
    public fun get(
        fields: String? = null,
        includeSipCredentials: Boolean? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<NumberSettings> = client.future(Operations.SETTINGS_GET, GetSettings(fields = fields, includeSipCredentials = includeSipCredentials, phoneNumberId = phoneNumberId), options)

    /**
     * Change a number's settings, one kind at a time.
     *
     * @param calling Calls.
     * @param userIdentityChange Whether messages are held back from people whose identity has changed.
     * @param payloadEncryption Encryption of what is sent.
     * @param storageConfiguration Where messages are stored. Only before the number is registered.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-settings">The platform's page</a>
     */
    public fun update(
        calling: CallingSettings? = null,
        userIdentityChange: IdentityChangeSettings? = null,
        payloadEncryption: EncryptionSettings? = null,
        storageConfiguration: StorageSettings? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Success> = client.future(Operations.SETTINGS_UPDATE, UpdateSettings(calling = calling, userIdentityChange = userIdentityChange, payloadEncryption = payloadEncryption, storageConfiguration = storageConfiguration, phoneNumberId = phoneNumberId), options)
}

/** Get a number's settings. */
@Serializable
public data class GetSettings(
    /** What to tell, by commas; all unless told. */
    val fields: String? = null,
    /** Tell the password for SIP too. Keep it as you keep tokens. */
    @SerialName("include_sip_credentials")
    val includeSipCredentials: Boolean? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** A number's settings. */
@Serializable
public data class NumberSettings(
    /** Calls. */
    val calling: CallingState? = null,
    /** Encryption of what is sent. */
    @SerialName("payload_encryption")
    val payloadEncryption: EncryptionState? = null,
    /** Where messages are stored. */
    @SerialName("storage_configuration")
    val storageConfiguration: StorageState? = null,
    /** Whether messages are held back from people whose identity has changed. */
    @SerialName("user_identity_change")
    val userIdentityChange: IdentityChangeState? = null,
) : Answer()

/** Calls. `Switch` may be spelled in either case. */
@Serializable
public data class CallingState(
    /** Whether people can call the number. */
    val status: Switch? = null,
    /** Whether they see a button to call. */
    @SerialName("call_icon_visibility")
    val callIconVisibility: CallIconVisibility? = null,
    /** Who sees the button. */
    @SerialName("call_icons")
    val callIcons: CallIconsState? = null,
    /** When the number can be called. */
    @SerialName("call_hours")
    val callHours: CallHoursState? = null,
    /** Whether somebody who called is asked to allow calls back. */
    @SerialName("callback_permission_status")
    val callbackPermissionStatus: Switch? = null,
    /** Calls by SIP. */
    val sip: SipState? = null,
    /** How the keys of calls are agreed on. Absent if never set. */
    @SerialName("srtp_key_exchange_protocol")
    val srtpKeyExchangeProtocol: SrtpProtocol? = null,
    /** More codecs than OPUS. */
    val audio: AudioState? = null,
    /** Video in calls. */
    val video: SwitchState? = null,
    /** The answering machine, where your account has it. */
    val voicemail: VoicemailState? = null,
    /** The platform's addresses, for your firewall: lists by name. */
    @SerialName("ip_addresses")
    val ipAddresses: Map<String, List<String>>? = null,
    /** What the number may not do at present. */
    val restrictions: CallRestrictions? = null,
)

/**
 * On or off.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class Switch(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** On. */
        public val ENABLED: Switch = Switch("ENABLED")
        /** Off. */
        public val DISABLED: Switch = Switch("DISABLED")
    }
}

/**
 * Whether people see a button to call.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class CallIconVisibility(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** They do. */
        public val DEFAULT: CallIconVisibility = CallIconVisibility("DEFAULT")
        /** They don't. Buttons in messages still call. */
        public val DISABLE_ALL: CallIconVisibility = CallIconVisibility("DISABLE_ALL")
    }
}

/** Who sees the button to call. */
@Serializable
public data class CallIconsState(
    /** People of these countries. */
    @SerialName("restrict_to_user_countries")
    val restrictToUserCountries: List<String> = emptyList(),
)

/** When a number can be called. */
@Serializable
public data class CallHoursState(
    /** The hours of the week. */
    @SerialName("weekly_operating_hours")
    val weeklyOperatingHours: List<OperatingHoursState> = emptyList(),
    /** Days that are different. */
    @SerialName("holiday_schedule")
    val holidaySchedule: List<HolidayState> = emptyList(),
    /** Whether it is called at these hours only. */
    val status: Switch? = null,
    /** The time zone. */
    @SerialName("timezone_id")
    val timezoneId: String? = null,
    /** Time zone, under the name that the platform's OpenAPI file gives it. */
    val timezone: String? = null,
    /** First day of the week. Documented in the platform's OpenAPI file only. */
    @SerialName("day_of_week_start")
    val dayOfWeekStart: DayOfWeek? = null,
)

/**
 * Days.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class DayOfWeek(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Monday. */
        public val MONDAY: DayOfWeek = DayOfWeek("MONDAY")
        /** Tuesday. */
        public val TUESDAY: DayOfWeek = DayOfWeek("TUESDAY")
        /** Wednesday. */
        public val WEDNESDAY: DayOfWeek = DayOfWeek("WEDNESDAY")
        /** Thursday. */
        public val THURSDAY: DayOfWeek = DayOfWeek("THURSDAY")
        /** Friday. */
        public val FRIDAY: DayOfWeek = DayOfWeek("FRIDAY")
        /** Saturday. */
        public val SATURDAY: DayOfWeek = DayOfWeek("SATURDAY")
        /** Sunday. */
        public val SUNDAY: DayOfWeek = DayOfWeek("SUNDAY")
    }
}

/** A span of a day. */
@Serializable
public data class OperatingHoursState(
    /** The day. */
    @SerialName("day_of_week")
    val dayOfWeek: DayOfWeek? = null,
    /** From when. */
    @SerialName("open_time")
    val openTime: String? = null,
    /** Until when. */
    @SerialName("close_time")
    val closeTime: String? = null,
)

/** A day that is different. */
@Serializable
public data class HolidayState(
    /** The day. */
    val date: String? = null,
    /** From when. */
    @SerialName("start_time")
    val startTime: String? = null,
    /** Until when. */
    @SerialName("end_time")
    val endTime: String? = null,
)

/** Calls by SIP. */
@Serializable
public data class SipState(
    /** The servers. */
    val servers: List<SipServerState> = emptyList(),
    /** Whether calls go by SIP. */
    val status: Switch? = null,
)

/** A SIP server. */
@Serializable
public data class SipServerState(
    /** The app that it belongs to. */
    @SerialName("app_id")
    val appId: String? = null,
    /** Its host name. */
    val hostname: String? = null,
    /** Its port. */
    val port: Long? = null,
    /** What is put into the user part of the request's URI. */
    @SerialName("request_uri_user_params")
    val requestUriUserParams: Map<String, String>? = null,
    /** The password, if you asked for it. */
    @SerialName("sip_user_password")
    val sipUserPassword: Secret? = null,
    /** The same, as the platform's OpenAPI file names it. */
    val password: Secret? = null,
)

/**
 * How the keys of calls are agreed on.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class SrtpProtocol(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** As WebRTC does. So it is unless told. */
        public val DTLS: SrtpProtocol = SrtpProtocol("DTLS")
        /** In the SDP. */
        public val SDES: SrtpProtocol = SrtpProtocol("SDES")
    }
}

/** More codecs than OPUS. */
@Serializable
public data class AudioState(
    /** The codecs. */
    @SerialName("additional_codecs")
    val additionalCodecs: List<String> = emptyList(),
    /** Whether audio calls are enabled. Documented in the platform's OpenAPI file only. */
    val status: Switch? = null,
)

/** On or off. */
@Serializable
public data class SwitchState(
    /** Which. */
    val status: Switch? = null,
)

/** An answering machine. */
@Serializable
public data class VoicemailState(
    /** When it answers. */
    val triggers: List<String> = emptyList(),
    /** Whether it answers. */
    val status: Switch? = null,
    /** What it says. */
    val audio: VoicemailAudioState? = null,
)

/** What an answering machine says. */
@Serializable
public data class VoicemailAudioState(
    /** What it says. */
    val default: VoicemailAnnouncementState? = null,
)

/** What an answering machine says. */
@Serializable
public data class VoicemailAnnouncementState(
    /** The upload. */
    @SerialName("announcement_media_id")
    val announcementMediaId: String? = null,
    /** After how many seconds it answers. */
    @SerialName("timeout_seconds")
    val timeoutSeconds: Long? = null,
)

/** What a number may not do at present. */
@Serializable
public data class CallRestrictions(
    /** What it may not do. */
    val restrictions: List<CallRestriction> = emptyList(),
    /** The same, as the platform's guide names it. */
    @SerialName("restrictions_list")
    val restrictionsList: List<CallRestriction> = emptyList(),
)

/** Something that a number may not do at present. */
@Serializable
public data class CallRestriction(
    /** `RESTRICTED_BUSINESS_INITIATED_CALLING` or `RESTRICTED_USER_INITIATED_CALLING`. */
    val type: String? = null,
    /** Why. */
    val reason: String? = null,
    /** Until when. */
    val expiration: String? = null,
)

/** Encryption of what is sent. */
@Serializable
public data class EncryptionState(
    /** Whether it is used. */
    val status: Switch? = null,
    /** The fingerprint of your key. */
    @SerialName("client_encryption_key_fingerprint")
    val clientEncryptionKeyFingerprint: String? = null,
    /** The platform's key, to encrypt for. */
    @SerialName("cloud_encryption_key")
    val cloudEncryptionKey: String? = null,
)

/** Where messages are stored. */
@Serializable
public data class StorageState(
    /** Where. */
    val status: StorageStatus? = null,
    /** The country. */
    @SerialName("data_localization_region")
    val dataLocalizationRegion: String? = null,
    /** For how long, in minutes. */
    @SerialName("retention_minutes")
    val retentionMinutes: Long? = null,
)

/**
 * Where messages are stored.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class StorageStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** In a country that you name. */
        public val IN_COUNTRY_STORAGE_ENABLED: StorageStatus = StorageStatus("IN_COUNTRY_STORAGE_ENABLED")
        /** Where the platform wants. */
        public val IN_COUNTRY_STORAGE_DISABLED: StorageStatus = StorageStatus("IN_COUNTRY_STORAGE_DISABLED")
        /** Nowhere, after an hour. */
        public val NO_STORAGE_ENABLED: StorageStatus = StorageStatus("NO_STORAGE_ENABLED")
        /** Where the platform wants: nothing was set. */
        public val DEFAULT: StorageStatus = StorageStatus("DEFAULT")
    }
}

/** Whether messages are held back from people whose identity has changed. */
@Serializable
public data class IdentityChangeState(
    /** Whether they are. */
    @SerialName("enable_identity_key_check")
    val enableIdentityKeyCheck: Boolean? = null,
)

/** Change a number's settings, one kind at a time. */
@Serializable
public data class UpdateSettings(
    /** Calls. */
    val calling: CallingSettings? = null,
    /** Whether messages are held back from people whose identity has changed. */
    @SerialName("user_identity_change")
    val userIdentityChange: IdentityChangeSettings? = null,
    /** Encryption of what is sent. */
    @SerialName("payload_encryption")
    val payloadEncryption: EncryptionSettings? = null,
    /** Where messages are stored. Only before the number is registered. */
    @SerialName("storage_configuration")
    val storageConfiguration: StorageSettings? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Calls. What isn't said stays as it is. */
@Serializable
public data class CallingSettings(
    /** Whether people can call the number. */
    val status: Switch? = null,
    /** Whether they see a button to call. */
    @SerialName("call_icon_visibility")
    val callIconVisibility: CallIconVisibility? = null,
    /** Who sees the button. */
    @SerialName("call_icons")
    val callIcons: CallIcons? = null,
    /** When the number can be called. Takes the place of all that was set before. */
    @SerialName("call_hours")
    val callHours: CallHours? = null,
    /** Whether somebody who called is asked to allow calls back. */
    @SerialName("callback_permission_status")
    val callbackPermissionStatus: Switch? = null,
    /** Calls by SIP instead of webhooks. */
    val sip: SipSettings? = null,
    /** How the keys of calls are agreed on. */
    @SerialName("srtp_key_exchange_protocol")
    val srtpKeyExchangeProtocol: SrtpProtocol? = null,
    /** More codecs than OPUS. */
    val audio: AudioSettings? = null,
    /** Video in calls. */
    val video: VideoSettings? = null,
    /** An answering machine, where your account has it. */
    val voicemail: VoicemailSettings? = null,
)

/** Who sees the button to call. */
@Serializable
public data class CallIcons(
    /**
     * People of these countries, by two letters.
     * Countries have two capital letters.
     */
    @SerialName("restrict_to_user_countries")
    val restrictToUserCountries: List<String>,
)

/** When a number can be called. */
@Serializable
public data class CallHours(
    /** Whether it is called at these hours only. */
    val status: Switch,
    /** The time zone, as in `America/Manaus`. */
    @SerialName("timezone_id")
    val timezoneId: String,
    /**
     * At most two spans for each day, which don't overlap.
     * Each span ends after it begins; a day has at most two, which don't overlap.
     */
    @SerialName("weekly_operating_hours")
    val weeklyOperatingHours: List<OperatingHours>,
    /**
     * Up to 20 days that are different. Left out, all are deleted.
     * Each holiday's hours end after they begin.
     */
    @SerialName("holiday_schedule")
    val holidaySchedule: List<Holiday>? = null,
)

/** A span of a day. */
@Serializable
public data class OperatingHours(
    /** The day. */
    @SerialName("day_of_week")
    val dayOfWeek: DayOfWeek,
    /**
     * From when, as in `0930`.
     * From `0000` to `2359`.
     */
    @SerialName("open_time")
    val openTime: String,
    /**
     * Until when, as in `1730`.
     * From `0000` to `2359`.
     */
    @SerialName("close_time")
    val closeTime: String,
)

/** A day that is different. */
@Serializable
public data class Holiday(
    /** The day, as in `2026-12-25`. Not in the past, which only the platform checks (code 100). */
    val date: String,
    /**
     * From when, as in `0930`.
     * From `0000` to `2359`.
     */
    @SerialName("start_time")
    val startTime: String,
    /**
     * Until when, as in `1730`.
     * From `0000` to `2359`.
     */
    @SerialName("end_time")
    val endTime: String,
)

/** Calls by SIP. */
@Serializable
public data class SipSettings(
    /** Whether calls go by SIP. Then no webhooks of calls come, and the calls of this API fail with code 131055. */
    val status: Switch? = null,
    /** The server of this app: one. An empty list deletes it. */
    val servers: List<SipServer>? = null,
)

/** A SIP server, reached by TLS. */
@Serializable
public data class SipServer(
    /** Its host name. */
    val hostname: String,
    /** Its port; 5061 unless told. */
    val port: Long? = null,
    /**
     * What is put into the user part of the request's URI: keys and values of up to 128 characters.
     * Keys and values have at most 128 characters.
     */
    @SerialName("request_uri_user_params")
    val requestUriUserParams: Map<String, String>? = null,
)

/** More codecs than OPUS. */
@Serializable
public data class AudioSettings(
    /** `PCMA`, `PCMU`. */
    @SerialName("additional_codecs")
    val additionalCodecs: List<String>? = null,
)

/** Video in calls. */
@Serializable
public data class VideoSettings(
    /** Whether calls may have video. */
    val status: Switch,
)

/** An answering machine. */
@Serializable
public data class VoicemailSettings(
    /** Whether it answers. */
    val status: Switch? = null,
    /** When it answers: `REJECT`, `TIMEOUT`. */
    val triggers: List<String>? = null,
    /** What it says. */
    val audio: VoicemailAudio? = null,
)

/** What an answering machine says. */
@Serializable
public data class VoicemailAudio(
    /** What it says. */
    val default: VoicemailAnnouncement,
)

/** What an answering machine says. */
@Serializable
public data class VoicemailAnnouncement(
    /** An upload: OGG with OPUS, under 60 seconds. */
    @SerialName("announcement_media_id")
    val announcementMediaId: String,
    /** After how many seconds it answers: 0 to 30. */
    @SerialName("timeout_seconds")
    val timeoutSeconds: Long? = null,
)

/** Whether messages are held back from people whose identity has changed. */
@Serializable
public data class IdentityChangeSettings(
    /** Whether webhooks carry the hash of a person's identity, so that messages can name it. */
    @SerialName("enable_identity_key_check")
    val enableIdentityKeyCheck: Boolean,
)

/**
 * Encryption of what is sent.
 * A key is needed to switch it on.
 */
@Serializable
public data class EncryptionSettings(
    /** Whether it is used. */
    val status: Switch,
    /** To switch it on: the base64 of your public key (RSA, 2048 bits) as PEM. */
    @SerialName("client_encryption_key")
    val clientEncryptionKey: String? = null,
)

/** Where messages are stored. */
@Serializable
public data class StorageSettings(
    /** Where. */
    val status: StorageStatus,
    /** With `IN_COUNTRY_STORAGE_ENABLED`: the country, by two letters. */
    @SerialName("data_localization_region")
    val dataLocalizationRegion: String? = null,
    /** With `NO_STORAGE_ENABLED`: 60. */
    @SerialName("retention_minutes")
    val retentionMinutes: Long? = null,
)
