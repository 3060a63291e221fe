// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `settings.get`, `settings.update`.
public struct SettingsArea: Sendable {
    let engine: Engine

    /// Gets the settings of a phone number.
    ///
    /// - Parameters:
    ///   - fields: Fields to return. Default: all of them.
    ///   - includeSipCredentials: Includes the SIP password in the response. Protect it like an access token.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-settings)
    public func get(
        fields: [NumberSettingsField]? = nil,
        includeSipCredentials: Bool? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<NumberSettings> {
        let params = GetSettings(
            fields: fields,
            includeSipCredentials: includeSipCredentials,
            phoneNumberId: phoneNumberId
        )
        return try await engine.answer("settings.get", params, options, idempotent: true)
    }

    /// Updates the settings of a phone number, one group per request.
    ///
    /// - Parameters:
    ///   - calling: Calling settings of the phone number.
    ///   - userIdentityChange: Identity check: messages are not delivered to users whose identity key has changed.
    ///   - payloadEncryption: Encryption of message payloads.
    ///   - storageConfiguration: Storage location of messages. Can be set only before the number is registered.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-settings)
    public func update(
        calling: CallingSettings? = nil,
        userIdentityChange: IdentityChangeSettings? = nil,
        payloadEncryption: EncryptionSettings? = nil,
        storageConfiguration: StorageSettings? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = UpdateSettings(
            calling: calling,
            userIdentityChange: userIdentityChange,
            payloadEncryption: payloadEncryption,
            storageConfiguration: storageConfiguration,
            phoneNumberId: phoneNumberId
        )
        return try await engine.answer("settings.update", params, options, idempotent: true)
    }
}

/// Gets the settings of a phone number.
public struct GetSettings: Codable, Hashable, Sendable {
    /// Fields to return. Default: all of them.
    public var fields: [NumberSettingsField]?
    /// Includes the SIP password in the response. Protect it like an access token.
    public var includeSipCredentials: Bool?
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(
        fields: [NumberSettingsField]? = nil,
        includeSipCredentials: Bool? = nil,
        phoneNumberId: String? = nil
    ) {
        self.fields = fields
        self.includeSipCredentials = includeSipCredentials
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case fields
        case includeSipCredentials = "include_sip_credentials"
        case phoneNumberId = "phone_number_id"
    }
}

/// Field of `NumberSettings` to return. Its own fields can follow in braces: `field{one,two}`.
public struct NumberSettingsField: Choice {
    /// Calling settings of the phone number.
    public static let calling = NumberSettingsField(rawValue: "calling")
    /// Encryption of message payloads.
    public static let payloadEncryption = NumberSettingsField(rawValue: "payload_encryption")
    /// Storage location of messages.
    public static let storageConfiguration = NumberSettingsField(rawValue: "storage_configuration")
    /// Identity check for users whose identity key has changed.
    public static let userIdentityChange = NumberSettingsField(rawValue: "user_identity_change")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Settings of a phone number.
public struct NumberSettings: Codable, Hashable, Sendable {
    /// Calling settings of the phone number.
    public var calling: CallingState?
    /// Encryption of message payloads.
    public var payloadEncryption: EncryptionState?
    /// Storage location of messages.
    public var storageConfiguration: StorageState?
    /// Identity check for users whose identity key has changed.
    public var userIdentityChange: IdentityChangeState?

    public init(
        calling: CallingState? = nil,
        payloadEncryption: EncryptionState? = nil,
        storageConfiguration: StorageState? = nil,
        userIdentityChange: IdentityChangeState? = nil
    ) {
        self.calling = calling
        self.payloadEncryption = payloadEncryption
        self.storageConfiguration = storageConfiguration
        self.userIdentityChange = userIdentityChange
    }

    enum CodingKeys: String, CodingKey {
        case calling
        case payloadEncryption = "payload_encryption"
        case storageConfiguration = "storage_configuration"
        case userIdentityChange = "user_identity_change"
    }
}

/// Calling settings of a phone number. In an update, omitted fields stay unchanged.
public struct CallingState: Codable, Hashable, Sendable {
    /// State of calling: whether users can call the number. Requires a messaging limit of at least 2,000 (code
    /// 138015).
    public var status: Switch?
    /// Visibility of the call button.
    public var callIconVisibility: CallIconVisibility?
    /// Restrictions on who sees the call button.
    public var callIcons: CallIconsState?
    /// Call hours of the number. An update replaces all previous call hours.
    public var callHours: CallHoursState?
    /// State of callback permission requests: asks callers for permission to call back.
    public var callbackPermissionStatus: Switch?
    /// Calls over SIP, instead of webhooks and the Graph API.
    public var sip: SipState?
    /// Key exchange protocol for SRTP.
    public var srtpKeyExchangeProtocol: SrtpProtocol?
    /// Audio settings: codecs in addition to OPUS.
    public var audio: AudioState?
    /// Video settings of calls.
    public var video: SwitchState?
    /// Voicemail settings, for enabled accounts.
    public var voicemail: VoicemailState?
    /// IP addresses of the platform, for firewall rules: lists by name.
    public var ipAddresses: [String: [String]]?
    /// Current restrictions on calling.
    public var restrictions: CallRestrictions?

    public init(
        status: Switch? = nil,
        callIconVisibility: CallIconVisibility? = nil,
        callIcons: CallIconsState? = nil,
        callHours: CallHoursState? = nil,
        callbackPermissionStatus: Switch? = nil,
        sip: SipState? = nil,
        srtpKeyExchangeProtocol: SrtpProtocol? = nil,
        audio: AudioState? = nil,
        video: SwitchState? = nil,
        voicemail: VoicemailState? = nil,
        ipAddresses: [String: [String]]? = nil,
        restrictions: CallRestrictions? = nil
    ) {
        self.status = status
        self.callIconVisibility = callIconVisibility
        self.callIcons = callIcons
        self.callHours = callHours
        self.callbackPermissionStatus = callbackPermissionStatus
        self.sip = sip
        self.srtpKeyExchangeProtocol = srtpKeyExchangeProtocol
        self.audio = audio
        self.video = video
        self.voicemail = voicemail
        self.ipAddresses = ipAddresses
        self.restrictions = restrictions
    }

    enum CodingKeys: String, CodingKey {
        case status
        case callIconVisibility = "call_icon_visibility"
        case callIcons = "call_icons"
        case callHours = "call_hours"
        case callbackPermissionStatus = "callback_permission_status"
        case sip
        case srtpKeyExchangeProtocol = "srtp_key_exchange_protocol"
        case audio
        case video
        case voicemail
        case ipAddresses = "ip_addresses"
        case restrictions
    }
}

/// State of an optional feature.
/// Other values are accepted, too.
public struct Switch: Choice {
    /// Enabled: the feature is on.
    public static let enabled = Switch(rawValue: "ENABLED")
    /// Disabled: the feature is off.
    public static let disabled = Switch(rawValue: "DISABLED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Visibility of the call button.
/// Other values are accepted, too.
public struct CallIconVisibility: Choice {
    /// Visible to users. The default.
    public static let `default` = CallIconVisibility(rawValue: "DEFAULT")
    /// Hidden everywhere. Call buttons in messages still work.
    public static let disableAll = CallIconVisibility(rawValue: "DISABLE_ALL")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Restrictions on who sees the call button.
public struct CallIconsState: Codable, Hashable, Sendable {
    /// Countries whose users see the button, as ISO 3166-1 alpha-2 codes in capital letters.
    public var restrictToUserCountries: [String]

    public init(restrictToUserCountries: [String]) {
        self.restrictToUserCountries = restrictToUserCountries
    }

    enum CodingKeys: String, CodingKey {
        case restrictToUserCountries = "restrict_to_user_countries"
    }
}

/// Call hours of a phone number.
public struct CallHoursState: Codable, Hashable, Sendable {
    /// Weekly operating hours. Each period ends after it starts; a day has at most 2 periods, which do not overlap.
    public var weeklyOperatingHours: [OperatingHoursState]
    /// Holidays with other hours. At most 20. If omitted in an update, all holidays are deleted.
    public var holidaySchedule: [HolidayState]
    /// State of the call hours: if enabled, the number accepts calls at these hours only.
    public var status: Switch?
    /// Time zone of the hours, such as `America/Manaus`.
    public var timezoneId: String?
    /// Time zone, under the name in the platform's OpenAPI file.
    public var timezone: String?
    /// First day of the week. Documented in the platform's OpenAPI file only.
    public var dayOfWeekStart: DayOfWeek?

    public init(
        weeklyOperatingHours: [OperatingHoursState],
        holidaySchedule: [HolidayState],
        status: Switch? = nil,
        timezoneId: String? = nil,
        timezone: String? = nil,
        dayOfWeekStart: DayOfWeek? = nil
    ) {
        self.weeklyOperatingHours = weeklyOperatingHours
        self.holidaySchedule = holidaySchedule
        self.status = status
        self.timezoneId = timezoneId
        self.timezone = timezone
        self.dayOfWeekStart = dayOfWeekStart
    }

    enum CodingKeys: String, CodingKey {
        case weeklyOperatingHours = "weekly_operating_hours"
        case holidaySchedule = "holiday_schedule"
        case status
        case timezoneId = "timezone_id"
        case timezone
        case dayOfWeekStart = "day_of_week_start"
    }
}

/// Day of the week.
/// Other values are accepted, too.
public struct DayOfWeek: Choice {
    /// Monday of each week.
    public static let monday = DayOfWeek(rawValue: "MONDAY")
    /// Tuesday of each week.
    public static let tuesday = DayOfWeek(rawValue: "TUESDAY")
    /// Wednesday of each week.
    public static let wednesday = DayOfWeek(rawValue: "WEDNESDAY")
    /// Thursday of each week.
    public static let thursday = DayOfWeek(rawValue: "THURSDAY")
    /// Friday of each week.
    public static let friday = DayOfWeek(rawValue: "FRIDAY")
    /// Saturday of each week.
    public static let saturday = DayOfWeek(rawValue: "SATURDAY")
    /// Sunday of each week.
    public static let sunday = DayOfWeek(rawValue: "SUNDAY")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Operating hours on one day of the week.
public struct OperatingHoursState: Codable, Hashable, Sendable {
    /// Day of the week.
    public var dayOfWeek: DayOfWeek?
    /// Opening time in the format `HHMM`, such as `0930`.
    public var openTime: String?
    /// Closing time in the format `HHMM`, such as `1730`.
    public var closeTime: String?

    public init(dayOfWeek: DayOfWeek? = nil, openTime: String? = nil, closeTime: String? = nil) {
        self.dayOfWeek = dayOfWeek
        self.openTime = openTime
        self.closeTime = closeTime
    }

    enum CodingKeys: String, CodingKey {
        case dayOfWeek = "day_of_week"
        case openTime = "open_time"
        case closeTime = "close_time"
    }
}

/// A holiday with other call hours.
public struct HolidayState: Codable, Hashable, Sendable {
    /// Date of the holiday, such as `2026-12-25`. Must not be in the past; only the platform checks this (code 100).
    public var date: String?
    /// Start time in the format `HHMM`, such as `0930`.
    public var startTime: String?
    /// End time in the format `HHMM`, such as `1730`.
    public var endTime: String?

    public init(date: String? = nil, startTime: String? = nil, endTime: String? = nil) {
        self.date = date
        self.startTime = startTime
        self.endTime = endTime
    }

    enum CodingKeys: String, CodingKey {
        case date
        case startTime = "start_time"
        case endTime = "end_time"
    }
}

/// Settings for calls over SIP.
public struct SipState: Codable, Hashable, Sendable {
    /// SIP servers of the number. In an update, the server of this app: at most one; an empty list deletes it.
    public var servers: [SipServerState]
    /// State of SIP. If enabled, no call webhooks are sent, and call requests of this API fail with code 131055.
    public var status: Switch?

    public init(servers: [SipServerState], status: Switch? = nil) {
        self.servers = servers
        self.status = status
    }
}

/// A SIP server, reached over TLS.
public struct SipServerState: Codable, Hashable, Sendable {
    /// ID of the app that the server belongs to.
    public var appId: String?
    /// Host name of the server.
    public var hostname: String?
    /// Port of the server. Default: 5061.
    public var port: Int64?
    /// Parameters in the user part of the request URI. Keys and values have at most 128 characters.
    public var requestUriUserParams: [String: String]?
    /// SIP password. Returned if `include_sip_credentials` is `true`.
    public var sipUserPassword: Secret?
    /// SIP password, under the name in the platform's OpenAPI file.
    public var password: Secret?

    public init(
        appId: String? = nil,
        hostname: String? = nil,
        port: Int64? = nil,
        requestUriUserParams: [String: String]? = nil,
        sipUserPassword: Secret? = nil,
        password: Secret? = nil
    ) {
        self.appId = appId
        self.hostname = hostname
        self.port = port
        self.requestUriUserParams = requestUriUserParams
        self.sipUserPassword = sipUserPassword
        self.password = password
    }

    enum CodingKeys: String, CodingKey {
        case appId = "app_id"
        case hostname
        case port
        case requestUriUserParams = "request_uri_user_params"
        case sipUserPassword = "sip_user_password"
        case password
    }
}

/// Key exchange protocol for SRTP.
/// Other values are accepted, too.
public struct SrtpProtocol: Choice {
    /// DTLS, as in WebRTC. The default.
    public static let dtls = SrtpProtocol(rawValue: "DTLS")
    /// SDES: keys in the SDP.
    public static let sdes = SrtpProtocol(rawValue: "SDES")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Audio settings of calls.
public struct AudioState: Codable, Hashable, Sendable {
    /// Codecs in addition to OPUS: `PCMA`, `PCMU`.
    public var additionalCodecs: [String]
    /// State of audio calls. Documented in the platform's OpenAPI file only.
    public var status: Switch?

    public init(additionalCodecs: [String], status: Switch? = nil) {
        self.additionalCodecs = additionalCodecs
        self.status = status
    }

    enum CodingKeys: String, CodingKey {
        case additionalCodecs = "additional_codecs"
        case status
    }
}

/// Video settings of calls.
public struct SwitchState: Codable, Hashable, Sendable {
    /// State of video in calls.
    public var status: Switch?

    public init(status: Switch? = nil) {
        self.status = status
    }
}

/// Voicemail settings of a phone number.
public struct VoicemailState: Codable, Hashable, Sendable {
    /// Events that start the voicemail: `REJECT`, `TIMEOUT`.
    public var triggers: [String]
    /// State of voicemail.
    public var status: Switch?
    /// Announcement of the voicemail.
    public var audio: VoicemailAudioState?

    public init(triggers: [String], status: Switch? = nil, audio: VoicemailAudioState? = nil) {
        self.triggers = triggers
        self.status = status
        self.audio = audio
    }
}

/// Announcements of the voicemail.
public struct VoicemailAudioState: Codable, Hashable, Sendable {
    /// Default announcement of the voicemail.
    public var `default`: VoicemailAnnouncementState?

    public init(`default`: VoicemailAnnouncementState? = nil) {
        self.`default` = `default`
    }
}

/// Announcement of the voicemail, and the time until it starts.
public struct VoicemailAnnouncementState: Codable, Hashable, Sendable {
    /// Media ID of the announcement: OGG with OPUS, less than 60 s.
    public var announcementMediaId: String?
    /// Time until the voicemail starts, in seconds. 0 to 30.
    public var timeoutSeconds: Int64?

    public init(announcementMediaId: String? = nil, timeoutSeconds: Int64? = nil) {
        self.announcementMediaId = announcementMediaId
        self.timeoutSeconds = timeoutSeconds
    }

    enum CodingKeys: String, CodingKey {
        case announcementMediaId = "announcement_media_id"
        case timeoutSeconds = "timeout_seconds"
    }
}

/// Current restrictions on calling.
public struct CallRestrictions: Codable, Hashable, Sendable {
    /// List of the restrictions.
    public var restrictions: [CallRestriction]
    /// List of the restrictions, under the name in the platform's guide.
    public var restrictionsList: [CallRestriction]

    public init(restrictions: [CallRestriction], restrictionsList: [CallRestriction]) {
        self.restrictions = restrictions
        self.restrictionsList = restrictionsList
    }

    enum CodingKeys: String, CodingKey {
        case restrictions
        case restrictionsList = "restrictions_list"
    }
}

/// A restriction on calling.
public struct CallRestriction: Codable, Hashable, Sendable {
    /// Type of the restriction: `RESTRICTED_BUSINESS_INITIATED_CALLING` or `RESTRICTED_USER_INITIATED_CALLING`.
    public var type: String?
    /// Reason for the restriction.
    public var reason: String?
    /// End of the restriction. Seconds since the Unix epoch.
    public var expiration: String?

    public init(type: String? = nil, reason: String? = nil, expiration: String? = nil) {
        self.type = type
        self.reason = reason
        self.expiration = expiration
    }
}

/// State of payload encryption.
public struct EncryptionState: Codable, Hashable, Sendable {
    /// State of the feature.
    public var status: Switch?
    /// Fingerprint of the public key of the business.
    public var clientEncryptionKeyFingerprint: String?
    /// Public key of the platform, used to encrypt messages.
    public var cloudEncryptionKey: String?

    public init(
        status: Switch? = nil,
        clientEncryptionKeyFingerprint: String? = nil,
        cloudEncryptionKey: String? = nil
    ) {
        self.status = status
        self.clientEncryptionKeyFingerprint = clientEncryptionKeyFingerprint
        self.cloudEncryptionKey = cloudEncryptionKey
    }

    enum CodingKeys: String, CodingKey {
        case status
        case clientEncryptionKeyFingerprint = "client_encryption_key_fingerprint"
        case cloudEncryptionKey = "cloud_encryption_key"
    }
}

/// Storage location of messages.
public struct StorageState: Codable, Hashable, Sendable {
    /// Status of the storage configuration.
    public var status: StorageStatus?
    /// Region of the storage, as an ISO 3166-1 alpha-2 code. With `IN_COUNTRY_STORAGE_ENABLED`.
    public var dataLocalizationRegion: String?
    /// Retention time in minutes: 60, the only value. With `NO_STORAGE_ENABLED`.
    public var retentionMinutes: Int64?

    public init(status: StorageStatus? = nil, dataLocalizationRegion: String? = nil, retentionMinutes: Int64? = nil) {
        self.status = status
        self.dataLocalizationRegion = dataLocalizationRegion
        self.retentionMinutes = retentionMinutes
    }

    enum CodingKeys: String, CodingKey {
        case status
        case dataLocalizationRegion = "data_localization_region"
        case retentionMinutes = "retention_minutes"
    }
}

/// Status of the storage configuration.
/// Other values are accepted, too.
public struct StorageStatus: Choice {
    /// In-country storage: messages are stored in the region of your choice.
    public static let inCountryStorageEnabled = StorageStatus(rawValue: "IN_COUNTRY_STORAGE_ENABLED")
    /// No in-country storage: the platform chooses the location.
    public static let inCountryStorageDisabled = StorageStatus(rawValue: "IN_COUNTRY_STORAGE_DISABLED")
    /// No storage: messages are deleted after an hour.
    public static let noStorageEnabled = StorageStatus(rawValue: "NO_STORAGE_ENABLED")
    /// Default: nothing is configured, and the platform chooses the location.
    public static let `default` = StorageStatus(rawValue: "DEFAULT")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Identity check for users whose identity key has changed.
public struct IdentityChangeState: Codable, Hashable, Sendable {
    /// Enables the identity check. Webhooks then contain the identity key hash of the user, which messages can refer
    /// to.
    public var enableIdentityKeyCheck: Bool?

    public init(enableIdentityKeyCheck: Bool? = nil) {
        self.enableIdentityKeyCheck = enableIdentityKeyCheck
    }

    enum CodingKeys: String, CodingKey {
        case enableIdentityKeyCheck = "enable_identity_key_check"
    }
}

/// Updates the settings of a phone number, one group per request.
public struct UpdateSettings: Codable, Hashable, Sendable {
    /// Calling settings of the phone number.
    public var calling: CallingSettings?
    /// Identity check: messages are not delivered to users whose identity key has changed.
    public var userIdentityChange: IdentityChangeSettings?
    /// Encryption of message payloads.
    public var payloadEncryption: EncryptionSettings?
    /// Storage location of messages. Can be set only before the number is registered.
    public var storageConfiguration: StorageSettings?
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(
        calling: CallingSettings? = nil,
        userIdentityChange: IdentityChangeSettings? = nil,
        payloadEncryption: EncryptionSettings? = nil,
        storageConfiguration: StorageSettings? = nil,
        phoneNumberId: String? = nil
    ) {
        self.calling = calling
        self.userIdentityChange = userIdentityChange
        self.payloadEncryption = payloadEncryption
        self.storageConfiguration = storageConfiguration
        self.phoneNumberId = phoneNumberId
    }

    enum CodingKeys: String, CodingKey {
        case calling
        case userIdentityChange = "user_identity_change"
        case payloadEncryption = "payload_encryption"
        case storageConfiguration = "storage_configuration"
        case phoneNumberId = "phone_number_id"
    }
}

/// Calling settings of a phone number. In an update, omitted fields stay unchanged.
public struct CallingSettings: Codable, Hashable, Sendable {
    /// State of calling: whether users can call the number. Requires a messaging limit of at least 2,000 (code
    /// 138015).
    public var status: Switch?
    /// Visibility of the call button.
    public var callIconVisibility: CallIconVisibility?
    /// Restrictions on who sees the call button.
    public var callIcons: CallIcons?
    /// Call hours of the number. An update replaces all previous call hours.
    public var callHours: CallHours?
    /// State of callback permission requests: asks callers for permission to call back.
    public var callbackPermissionStatus: Switch?
    /// Calls over SIP, instead of webhooks and the Graph API.
    public var sip: SipSettings?
    /// Key exchange protocol for SRTP.
    public var srtpKeyExchangeProtocol: SrtpProtocol?
    /// Audio settings: codecs in addition to OPUS.
    public var audio: AudioSettings?
    /// Video settings of calls.
    public var video: VideoSettings?
    /// Voicemail settings, for enabled accounts.
    public var voicemail: VoicemailSettings?

    public init(
        status: Switch? = nil,
        callIconVisibility: CallIconVisibility? = nil,
        callIcons: CallIcons? = nil,
        callHours: CallHours? = nil,
        callbackPermissionStatus: Switch? = nil,
        sip: SipSettings? = nil,
        srtpKeyExchangeProtocol: SrtpProtocol? = nil,
        audio: AudioSettings? = nil,
        video: VideoSettings? = nil,
        voicemail: VoicemailSettings? = nil
    ) {
        self.status = status
        self.callIconVisibility = callIconVisibility
        self.callIcons = callIcons
        self.callHours = callHours
        self.callbackPermissionStatus = callbackPermissionStatus
        self.sip = sip
        self.srtpKeyExchangeProtocol = srtpKeyExchangeProtocol
        self.audio = audio
        self.video = video
        self.voicemail = voicemail
    }

    enum CodingKeys: String, CodingKey {
        case status
        case callIconVisibility = "call_icon_visibility"
        case callIcons = "call_icons"
        case callHours = "call_hours"
        case callbackPermissionStatus = "callback_permission_status"
        case sip
        case srtpKeyExchangeProtocol = "srtp_key_exchange_protocol"
        case audio
        case video
        case voicemail
    }
}

/// Restrictions on who sees the call button.
public struct CallIcons: Codable, Hashable, Sendable {
    /// Countries whose users see the button, as ISO 3166-1 alpha-2 codes in capital letters.
    public var restrictToUserCountries: [String]

    public init(restrictToUserCountries: [String]) {
        self.restrictToUserCountries = restrictToUserCountries
    }

    enum CodingKeys: String, CodingKey {
        case restrictToUserCountries = "restrict_to_user_countries"
    }
}

/// Call hours of a phone number.
public struct CallHours: Codable, Hashable, Sendable {
    /// State of the call hours: if enabled, the number accepts calls at these hours only.
    public var status: Switch
    /// Time zone of the hours, such as `America/Manaus`.
    public var timezoneId: String
    /// Weekly operating hours. Each period ends after it starts; a day has at most 2 periods, which do not overlap.
    public var weeklyOperatingHours: [OperatingHours]
    /// Holidays with other hours. At most 20. If omitted in an update, all holidays are deleted.
    /// The hours of each holiday end after they start.
    public var holidaySchedule: [Holiday]?

    public init(
        status: Switch,
        timezoneId: String,
        weeklyOperatingHours: [OperatingHours],
        holidaySchedule: [Holiday]? = nil
    ) {
        self.status = status
        self.timezoneId = timezoneId
        self.weeklyOperatingHours = weeklyOperatingHours
        self.holidaySchedule = holidaySchedule
    }

    enum CodingKeys: String, CodingKey {
        case status
        case timezoneId = "timezone_id"
        case weeklyOperatingHours = "weekly_operating_hours"
        case holidaySchedule = "holiday_schedule"
    }
}

/// Operating hours on one day of the week.
public struct OperatingHours: Codable, Hashable, Sendable {
    /// Day of the week.
    public var dayOfWeek: DayOfWeek
    /// Opening time in the format `HHMM`, such as `0930`.
    /// From `0000` to `2359`.
    public var openTime: String
    /// Closing time in the format `HHMM`, such as `1730`.
    /// From `0000` to `2359`.
    public var closeTime: String

    public init(dayOfWeek: DayOfWeek, openTime: String, closeTime: String) {
        self.dayOfWeek = dayOfWeek
        self.openTime = openTime
        self.closeTime = closeTime
    }

    enum CodingKeys: String, CodingKey {
        case dayOfWeek = "day_of_week"
        case openTime = "open_time"
        case closeTime = "close_time"
    }
}

/// A holiday with other call hours.
public struct Holiday: Codable, Hashable, Sendable {
    /// Date of the holiday, such as `2026-12-25`. Must not be in the past; only the platform checks this (code 100).
    public var date: String
    /// Start time in the format `HHMM`, such as `0930`.
    /// From `0000` to `2359`.
    public var startTime: String
    /// End time in the format `HHMM`, such as `1730`.
    /// From `0000` to `2359`.
    public var endTime: String

    public init(date: String, startTime: String, endTime: String) {
        self.date = date
        self.startTime = startTime
        self.endTime = endTime
    }

    enum CodingKeys: String, CodingKey {
        case date
        case startTime = "start_time"
        case endTime = "end_time"
    }
}

/// Settings for calls over SIP.
public struct SipSettings: Codable, Hashable, Sendable {
    /// State of SIP. If enabled, no call webhooks are sent, and call requests of this API fail with code 131055.
    public var status: Switch?
    /// SIP servers of the number. In an update, the server of this app: at most one; an empty list deletes it.
    public var servers: [SipServer]?

    public init(status: Switch? = nil, servers: [SipServer]? = nil) {
        self.status = status
        self.servers = servers
    }
}

/// A SIP server, reached over TLS.
public struct SipServer: Codable, Hashable, Sendable {
    /// Host name of the server.
    public var hostname: String
    /// Port of the server. Default: 5061.
    public var port: Int64?
    /// Parameters in the user part of the request URI. Keys and values have at most 128 characters.
    public var requestUriUserParams: [String: String]?

    public init(hostname: String, port: Int64? = nil, requestUriUserParams: [String: String]? = nil) {
        self.hostname = hostname
        self.port = port
        self.requestUriUserParams = requestUriUserParams
    }

    enum CodingKeys: String, CodingKey {
        case hostname
        case port
        case requestUriUserParams = "request_uri_user_params"
    }
}

/// Audio settings of calls.
public struct AudioSettings: Codable, Hashable, Sendable {
    /// Codecs in addition to OPUS: `PCMA`, `PCMU`.
    public var additionalCodecs: [String]?

    public init(additionalCodecs: [String]? = nil) {
        self.additionalCodecs = additionalCodecs
    }

    enum CodingKeys: String, CodingKey {
        case additionalCodecs = "additional_codecs"
    }
}

/// Video settings of calls.
public struct VideoSettings: Codable, Hashable, Sendable {
    /// State of video in calls.
    public var status: Switch

    public init(status: Switch) {
        self.status = status
    }
}

/// Voicemail settings of a phone number.
public struct VoicemailSettings: Codable, Hashable, Sendable {
    /// State of voicemail.
    public var status: Switch?
    /// Events that start the voicemail: `REJECT`, `TIMEOUT`.
    public var triggers: [String]?
    /// Announcement of the voicemail.
    public var audio: VoicemailAudio?

    public init(status: Switch? = nil, triggers: [String]? = nil, audio: VoicemailAudio? = nil) {
        self.status = status
        self.triggers = triggers
        self.audio = audio
    }
}

/// Announcements of the voicemail.
public struct VoicemailAudio: Codable, Hashable, Sendable {
    /// Default announcement of the voicemail.
    public var `default`: VoicemailAnnouncement

    public init(`default`: VoicemailAnnouncement) {
        self.`default` = `default`
    }
}

/// Announcement of the voicemail, and the time until it starts.
public struct VoicemailAnnouncement: Codable, Hashable, Sendable {
    /// Media ID of the announcement: OGG with OPUS, less than 60 s.
    public var announcementMediaId: String
    /// Time until the voicemail starts, in seconds. 0 to 30.
    public var timeoutSeconds: Int64?

    public init(announcementMediaId: String, timeoutSeconds: Int64? = nil) {
        self.announcementMediaId = announcementMediaId
        self.timeoutSeconds = timeoutSeconds
    }

    enum CodingKeys: String, CodingKey {
        case announcementMediaId = "announcement_media_id"
        case timeoutSeconds = "timeout_seconds"
    }
}

/// Identity check for users whose identity key has changed.
public struct IdentityChangeSettings: Codable, Hashable, Sendable {
    /// Enables the identity check. Webhooks then contain the identity key hash of the user, which messages can refer
    /// to.
    public var enableIdentityKeyCheck: Bool

    public init(enableIdentityKeyCheck: Bool) {
        self.enableIdentityKeyCheck = enableIdentityKeyCheck
    }

    enum CodingKeys: String, CodingKey {
        case enableIdentityKeyCheck = "enable_identity_key_check"
    }
}

/// Encryption of message payloads.
/// If `status` is `ENABLED`: `client_encryption_key` is required.
public struct EncryptionSettings: Codable, Hashable, Sendable {
    /// State of payload encryption.
    public var status: Switch
    /// Public key of the business (RSA, 2048 bits), in PEM format, encoded in Base64. Required to enable encryption.
    public var clientEncryptionKey: String?

    public init(status: Switch, clientEncryptionKey: String? = nil) {
        self.status = status
        self.clientEncryptionKey = clientEncryptionKey
    }

    enum CodingKeys: String, CodingKey {
        case status
        case clientEncryptionKey = "client_encryption_key"
    }
}

/// Storage location of messages.
public struct StorageSettings: Codable, Hashable, Sendable {
    /// Status of the storage configuration.
    public var status: StorageStatus
    /// Region of the storage, as an ISO 3166-1 alpha-2 code. With `IN_COUNTRY_STORAGE_ENABLED`.
    public var dataLocalizationRegion: String?
    /// Retention time in minutes: 60, the only value. With `NO_STORAGE_ENABLED`.
    public var retentionMinutes: Int64?

    public init(status: StorageStatus, dataLocalizationRegion: String? = nil, retentionMinutes: Int64? = nil) {
        self.status = status
        self.dataLocalizationRegion = dataLocalizationRegion
        self.retentionMinutes = retentionMinutes
    }

    enum CodingKeys: String, CodingKey {
        case status
        case dataLocalizationRegion = "data_localization_region"
        case retentionMinutes = "retention_minutes"
    }
}
