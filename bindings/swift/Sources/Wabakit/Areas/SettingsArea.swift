// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `settings.get`, `settings.update`.
public struct SettingsArea: Sendable {
    let engine: Engine

    /// Get a number's settings.
    ///
    /// - Parameters:
    ///   - fields: What to tell, by commas; all unless told.
    ///   - includeSipCredentials: Tell the password for SIP too. Keep it as you keep tokens.
    ///   - phoneNumberId: Default: the client's phone number ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-settings)
    public func get(
        fields: String? = nil,
        includeSipCredentials: Bool? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<NumberSettings> {
        let params = GetSettings(
            fields: fields,
            includeSipCredentials: includeSipCredentials,
            phoneNumberId: phoneNumberId
        )
        return try await engine.answer("settings.get", params, options, idempotent: true)
    }

    /// Change a number's settings, one kind at a time.
    ///
    /// - Parameters:
    ///   - calling: Calls.
    ///   - userIdentityChange: Whether messages are held back from people whose identity has changed.
    ///   - payloadEncryption: Encryption of what is sent.
    ///   - storageConfiguration: Where messages are stored. Only before the number is registered.
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
    ) async throws -> Answer<Success> {
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

/// Get a number's settings.
public struct GetSettings: Codable, Hashable, Sendable {
    /// What to tell, by commas; all unless told.
    public var fields: String?
    /// Tell the password for SIP too. Keep it as you keep tokens.
    public var includeSipCredentials: Bool?
    /// Default: the client's phone number ID.
    public var phoneNumberId: String?

    public init(fields: String? = nil, includeSipCredentials: Bool? = nil, phoneNumberId: String? = nil) {
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

/// A number's settings.
public struct NumberSettings: Codable, Hashable, Sendable {
    /// Calls.
    public var calling: CallingState?
    /// Encryption of what is sent.
    public var payloadEncryption: EncryptionState?
    /// Where messages are stored.
    public var storageConfiguration: StorageState?
    /// Whether messages are held back from people whose identity has changed.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        calling = try keys.arrivedIfPresent(.calling)
        payloadEncryption = try keys.arrivedIfPresent(.payloadEncryption)
        storageConfiguration = try keys.arrivedIfPresent(.storageConfiguration)
        userIdentityChange = try keys.arrivedIfPresent(.userIdentityChange)
    }
}

/// Calls. `Switch` may be spelled in either case.
public struct CallingState: Codable, Hashable, Sendable {
    /// Whether people can call the number.
    public var status: Switch?
    /// Whether they see a button to call.
    public var callIconVisibility: CallIconVisibility?
    /// Who sees the button.
    public var callIcons: CallIconsState?
    /// When the number can be called.
    public var callHours: CallHoursState?
    /// Whether somebody who called is asked to allow calls back.
    public var callbackPermissionStatus: Switch?
    /// Calls by SIP.
    public var sip: SipState?
    /// How the keys of calls are agreed on. Absent if never set.
    public var srtpKeyExchangeProtocol: SrtpProtocol?
    /// More codecs than OPUS.
    public var audio: AudioState?
    /// Video in calls.
    public var video: SwitchState?
    /// The answering machine, where your account has it.
    public var voicemail: VoicemailState?
    /// The platform's addresses, for your firewall: lists by name.
    public var ipAddresses: [String: [String]]?
    /// What the number may not do at present.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        status = try keys.arrivedIfPresent(.status)
        callIconVisibility = try keys.arrivedIfPresent(.callIconVisibility)
        callIcons = try keys.arrivedIfPresent(.callIcons)
        callHours = try keys.arrivedIfPresent(.callHours)
        callbackPermissionStatus = try keys.arrivedIfPresent(.callbackPermissionStatus)
        sip = try keys.arrivedIfPresent(.sip)
        srtpKeyExchangeProtocol = try keys.arrivedIfPresent(.srtpKeyExchangeProtocol)
        audio = try keys.arrivedIfPresent(.audio)
        video = try keys.arrivedIfPresent(.video)
        voicemail = try keys.arrivedIfPresent(.voicemail)
        ipAddresses = try keys.arrivedIfPresent(.ipAddresses)
        restrictions = try keys.arrivedIfPresent(.restrictions)
    }
}

/// On or off.
/// Other values are accepted, too.
public struct Switch: Choice {
    /// On.
    public static let enabled = Switch(rawValue: "ENABLED")
    /// Off.
    public static let disabled = Switch(rawValue: "DISABLED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Whether people see a button to call.
/// Other values are accepted, too.
public struct CallIconVisibility: Choice {
    /// They do.
    public static let `default` = CallIconVisibility(rawValue: "DEFAULT")
    /// They don't. Buttons in messages still call.
    public static let disableAll = CallIconVisibility(rawValue: "DISABLE_ALL")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Who sees the button to call.
public struct CallIconsState: Codable, Hashable, Sendable {
    /// People of these countries.
    public var restrictToUserCountries: [String]

    public init(restrictToUserCountries: [String]) {
        self.restrictToUserCountries = restrictToUserCountries
    }

    enum CodingKeys: String, CodingKey {
        case restrictToUserCountries = "restrict_to_user_countries"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        restrictToUserCountries = try keys.arrived(.restrictToUserCountries)
    }
}

/// When a number can be called.
public struct CallHoursState: Codable, Hashable, Sendable {
    /// The hours of the week.
    public var weeklyOperatingHours: [OperatingHoursState]
    /// Days that are different.
    public var holidaySchedule: [HolidayState]
    /// Whether it is called at these hours only.
    public var status: Switch?
    /// The time zone.
    public var timezoneId: String?
    /// Time zone, under the name that the platform's OpenAPI file gives it.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        weeklyOperatingHours = try keys.arrived(.weeklyOperatingHours)
        holidaySchedule = try keys.arrived(.holidaySchedule)
        status = try keys.arrivedIfPresent(.status)
        timezoneId = try keys.arrivedIfPresent(.timezoneId)
        timezone = try keys.arrivedIfPresent(.timezone)
        dayOfWeekStart = try keys.arrivedIfPresent(.dayOfWeekStart)
    }
}

/// Days.
/// Other values are accepted, too.
public struct DayOfWeek: Choice {
    /// Monday.
    public static let monday = DayOfWeek(rawValue: "MONDAY")
    /// Tuesday.
    public static let tuesday = DayOfWeek(rawValue: "TUESDAY")
    /// Wednesday.
    public static let wednesday = DayOfWeek(rawValue: "WEDNESDAY")
    /// Thursday.
    public static let thursday = DayOfWeek(rawValue: "THURSDAY")
    /// Friday.
    public static let friday = DayOfWeek(rawValue: "FRIDAY")
    /// Saturday.
    public static let saturday = DayOfWeek(rawValue: "SATURDAY")
    /// Sunday.
    public static let sunday = DayOfWeek(rawValue: "SUNDAY")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A span of a day.
public struct OperatingHoursState: Codable, Hashable, Sendable {
    /// The day.
    public var dayOfWeek: DayOfWeek?
    /// From when.
    public var openTime: String?
    /// Until when.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        dayOfWeek = try keys.arrivedIfPresent(.dayOfWeek)
        openTime = try keys.arrivedIfPresent(.openTime)
        closeTime = try keys.arrivedIfPresent(.closeTime)
    }
}

/// A day that is different.
public struct HolidayState: Codable, Hashable, Sendable {
    /// The day.
    public var date: String?
    /// From when.
    public var startTime: String?
    /// Until when.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        date = try keys.arrivedIfPresent(.date)
        startTime = try keys.arrivedIfPresent(.startTime)
        endTime = try keys.arrivedIfPresent(.endTime)
    }
}

/// Calls by SIP.
public struct SipState: Codable, Hashable, Sendable {
    /// The servers.
    public var servers: [SipServerState]
    /// Whether calls go by SIP.
    public var status: Switch?

    public init(servers: [SipServerState], status: Switch? = nil) {
        self.servers = servers
        self.status = status
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        servers = try keys.arrived(.servers)
        status = try keys.arrivedIfPresent(.status)
    }
}

/// A SIP server.
public struct SipServerState: Codable, Hashable, Sendable {
    /// The app that it belongs to.
    public var appId: String?
    /// Its host name.
    public var hostname: String?
    /// Its port.
    public var port: Int64?
    /// What is put into the user part of the request's URI.
    public var requestUriUserParams: [String: String]?
    /// The password, if you asked for it.
    public var sipUserPassword: Secret?
    /// The same, as the platform's OpenAPI file names it.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        appId = try keys.arrivedIfPresent(.appId)
        hostname = try keys.arrivedIfPresent(.hostname)
        port = try keys.arrivedIfPresent(.port)
        requestUriUserParams = try keys.arrivedIfPresent(.requestUriUserParams)
        sipUserPassword = try keys.arrivedIfPresent(.sipUserPassword)
        password = try keys.arrivedIfPresent(.password)
    }
}

/// How the keys of calls are agreed on.
/// Other values are accepted, too.
public struct SrtpProtocol: Choice {
    /// As WebRTC does. So it is unless told.
    public static let dtls = SrtpProtocol(rawValue: "DTLS")
    /// In the SDP.
    public static let sdes = SrtpProtocol(rawValue: "SDES")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// More codecs than OPUS.
public struct AudioState: Codable, Hashable, Sendable {
    /// The codecs.
    public var additionalCodecs: [String]
    /// Whether audio calls are enabled. Documented in the platform's OpenAPI file only.
    public var status: Switch?

    public init(additionalCodecs: [String], status: Switch? = nil) {
        self.additionalCodecs = additionalCodecs
        self.status = status
    }

    enum CodingKeys: String, CodingKey {
        case additionalCodecs = "additional_codecs"
        case status
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        additionalCodecs = try keys.arrived(.additionalCodecs)
        status = try keys.arrivedIfPresent(.status)
    }
}

/// On or off.
public struct SwitchState: Codable, Hashable, Sendable {
    /// Which.
    public var status: Switch?

    public init(status: Switch? = nil) {
        self.status = status
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        status = try keys.arrivedIfPresent(.status)
    }
}

/// An answering machine.
public struct VoicemailState: Codable, Hashable, Sendable {
    /// When it answers.
    public var triggers: [String]
    /// Whether it answers.
    public var status: Switch?
    /// What it says.
    public var audio: VoicemailAudioState?

    public init(triggers: [String], status: Switch? = nil, audio: VoicemailAudioState? = nil) {
        self.triggers = triggers
        self.status = status
        self.audio = audio
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        triggers = try keys.arrived(.triggers)
        status = try keys.arrivedIfPresent(.status)
        audio = try keys.arrivedIfPresent(.audio)
    }
}

/// What an answering machine says.
public struct VoicemailAudioState: Codable, Hashable, Sendable {
    /// What it says.
    public var `default`: VoicemailAnnouncementState?

    public init(`default`: VoicemailAnnouncementState? = nil) {
        self.`default` = `default`
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        `default` = try keys.arrivedIfPresent(.`default`)
    }
}

/// What an answering machine says.
public struct VoicemailAnnouncementState: Codable, Hashable, Sendable {
    /// The upload.
    public var announcementMediaId: String?
    /// After how many seconds it answers.
    public var timeoutSeconds: Int64?

    public init(announcementMediaId: String? = nil, timeoutSeconds: Int64? = nil) {
        self.announcementMediaId = announcementMediaId
        self.timeoutSeconds = timeoutSeconds
    }

    enum CodingKeys: String, CodingKey {
        case announcementMediaId = "announcement_media_id"
        case timeoutSeconds = "timeout_seconds"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        announcementMediaId = try keys.arrivedIfPresent(.announcementMediaId)
        timeoutSeconds = try keys.arrivedIfPresent(.timeoutSeconds)
    }
}

/// What a number may not do at present.
public struct CallRestrictions: Codable, Hashable, Sendable {
    /// What it may not do.
    public var restrictions: [CallRestriction]
    /// The same, as the platform's guide names it.
    public var restrictionsList: [CallRestriction]

    public init(restrictions: [CallRestriction], restrictionsList: [CallRestriction]) {
        self.restrictions = restrictions
        self.restrictionsList = restrictionsList
    }

    enum CodingKeys: String, CodingKey {
        case restrictions
        case restrictionsList = "restrictions_list"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        restrictions = try keys.arrived(.restrictions)
        restrictionsList = try keys.arrived(.restrictionsList)
    }
}

/// Something that a number may not do at present.
public struct CallRestriction: Codable, Hashable, Sendable {
    /// `RESTRICTED_BUSINESS_INITIATED_CALLING` or `RESTRICTED_USER_INITIATED_CALLING`.
    public var type: String?
    /// Why.
    public var reason: String?
    /// Until when.
    public var expiration: String?

    public init(type: String? = nil, reason: String? = nil, expiration: String? = nil) {
        self.type = type
        self.reason = reason
        self.expiration = expiration
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        type = try keys.arrivedIfPresent(.type)
        reason = try keys.arrivedIfPresent(.reason)
        expiration = try keys.arrivedIfPresent(.expiration)
    }
}

/// Encryption of what is sent.
public struct EncryptionState: Codable, Hashable, Sendable {
    /// Whether it is used.
    public var status: Switch?
    /// The fingerprint of your key.
    public var clientEncryptionKeyFingerprint: String?
    /// The platform's key, to encrypt for.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        status = try keys.arrivedIfPresent(.status)
        clientEncryptionKeyFingerprint = try keys.arrivedIfPresent(.clientEncryptionKeyFingerprint)
        cloudEncryptionKey = try keys.arrivedIfPresent(.cloudEncryptionKey)
    }
}

/// Where messages are stored.
public struct StorageState: Codable, Hashable, Sendable {
    /// Where.
    public var status: StorageStatus?
    /// The country.
    public var dataLocalizationRegion: String?
    /// For how long, in minutes.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        status = try keys.arrivedIfPresent(.status)
        dataLocalizationRegion = try keys.arrivedIfPresent(.dataLocalizationRegion)
        retentionMinutes = try keys.arrivedIfPresent(.retentionMinutes)
    }
}

/// Where messages are stored.
/// Other values are accepted, too.
public struct StorageStatus: Choice {
    /// In a country that you name.
    public static let inCountryStorageEnabled = StorageStatus(rawValue: "IN_COUNTRY_STORAGE_ENABLED")
    /// Where the platform wants.
    public static let inCountryStorageDisabled = StorageStatus(rawValue: "IN_COUNTRY_STORAGE_DISABLED")
    /// Nowhere, after an hour.
    public static let noStorageEnabled = StorageStatus(rawValue: "NO_STORAGE_ENABLED")
    /// Where the platform wants: nothing was set.
    public static let `default` = StorageStatus(rawValue: "DEFAULT")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Whether messages are held back from people whose identity has changed.
public struct IdentityChangeState: Codable, Hashable, Sendable {
    /// Whether they are.
    public var enableIdentityKeyCheck: Bool?

    public init(enableIdentityKeyCheck: Bool? = nil) {
        self.enableIdentityKeyCheck = enableIdentityKeyCheck
    }

    enum CodingKeys: String, CodingKey {
        case enableIdentityKeyCheck = "enable_identity_key_check"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        enableIdentityKeyCheck = try keys.arrivedIfPresent(.enableIdentityKeyCheck)
    }
}

/// Change a number's settings, one kind at a time.
public struct UpdateSettings: Codable, Hashable, Sendable {
    /// Calls.
    public var calling: CallingSettings?
    /// Whether messages are held back from people whose identity has changed.
    public var userIdentityChange: IdentityChangeSettings?
    /// Encryption of what is sent.
    public var payloadEncryption: EncryptionSettings?
    /// Where messages are stored. Only before the number is registered.
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

/// Calls. What isn't said stays as it is.
public struct CallingSettings: Codable, Hashable, Sendable {
    /// Whether people can call the number.
    public var status: Switch?
    /// Whether they see a button to call.
    public var callIconVisibility: CallIconVisibility?
    /// Who sees the button.
    public var callIcons: CallIcons?
    /// When the number can be called. Takes the place of all that was set before.
    public var callHours: CallHours?
    /// Whether somebody who called is asked to allow calls back.
    public var callbackPermissionStatus: Switch?
    /// Calls by SIP instead of webhooks.
    public var sip: SipSettings?
    /// How the keys of calls are agreed on.
    public var srtpKeyExchangeProtocol: SrtpProtocol?
    /// More codecs than OPUS.
    public var audio: AudioSettings?
    /// Video in calls.
    public var video: VideoSettings?
    /// An answering machine, where your account has it.
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

/// Who sees the button to call.
public struct CallIcons: Codable, Hashable, Sendable {
    /// People of these countries, by two letters.
    /// Countries have two capital letters.
    public var restrictToUserCountries: [String]

    public init(restrictToUserCountries: [String]) {
        self.restrictToUserCountries = restrictToUserCountries
    }

    enum CodingKeys: String, CodingKey {
        case restrictToUserCountries = "restrict_to_user_countries"
    }
}

/// When a number can be called.
public struct CallHours: Codable, Hashable, Sendable {
    /// Whether it is called at these hours only.
    public var status: Switch
    /// The time zone, as in `America/Manaus`.
    public var timezoneId: String
    /// At most two spans for each day, which don't overlap.
    /// Each span ends after it begins; a day has at most two, which don't overlap.
    public var weeklyOperatingHours: [OperatingHours]
    /// Up to 20 days that are different. Left out, all are deleted.
    /// Each holiday's hours end after they begin.
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

/// A span of a day.
public struct OperatingHours: Codable, Hashable, Sendable {
    /// The day.
    public var dayOfWeek: DayOfWeek
    /// From when, as in `0930`.
    /// From `0000` to `2359`.
    public var openTime: String
    /// Until when, as in `1730`.
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

/// A day that is different.
public struct Holiday: Codable, Hashable, Sendable {
    /// The day, as in `2026-12-25`. Not in the past, which only the platform checks (code 100).
    public var date: String
    /// From when, as in `0930`.
    /// From `0000` to `2359`.
    public var startTime: String
    /// Until when, as in `1730`.
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

/// Calls by SIP.
public struct SipSettings: Codable, Hashable, Sendable {
    /// Whether calls go by SIP. Then no webhooks of calls come, and the calls of this API fail with code 131055.
    public var status: Switch?
    /// The server of this app: one. An empty list deletes it.
    public var servers: [SipServer]?

    public init(status: Switch? = nil, servers: [SipServer]? = nil) {
        self.status = status
        self.servers = servers
    }
}

/// A SIP server, reached by TLS.
public struct SipServer: Codable, Hashable, Sendable {
    /// Its host name.
    public var hostname: String
    /// Its port; 5061 unless told.
    public var port: Int64?
    /// What is put into the user part of the request's URI: keys and values of up to 128 characters.
    /// Keys and values have at most 128 characters.
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

/// More codecs than OPUS.
public struct AudioSettings: Codable, Hashable, Sendable {
    /// `PCMA`, `PCMU`.
    public var additionalCodecs: [String]?

    public init(additionalCodecs: [String]? = nil) {
        self.additionalCodecs = additionalCodecs
    }

    enum CodingKeys: String, CodingKey {
        case additionalCodecs = "additional_codecs"
    }
}

/// Video in calls.
public struct VideoSettings: Codable, Hashable, Sendable {
    /// Whether calls may have video.
    public var status: Switch

    public init(status: Switch) {
        self.status = status
    }
}

/// An answering machine.
public struct VoicemailSettings: Codable, Hashable, Sendable {
    /// Whether it answers.
    public var status: Switch?
    /// When it answers: `REJECT`, `TIMEOUT`.
    public var triggers: [String]?
    /// What it says.
    public var audio: VoicemailAudio?

    public init(status: Switch? = nil, triggers: [String]? = nil, audio: VoicemailAudio? = nil) {
        self.status = status
        self.triggers = triggers
        self.audio = audio
    }
}

/// What an answering machine says.
public struct VoicemailAudio: Codable, Hashable, Sendable {
    /// What it says.
    public var `default`: VoicemailAnnouncement

    public init(`default`: VoicemailAnnouncement) {
        self.`default` = `default`
    }
}

/// What an answering machine says.
public struct VoicemailAnnouncement: Codable, Hashable, Sendable {
    /// An upload: OGG with OPUS, under 60 seconds.
    public var announcementMediaId: String
    /// After how many seconds it answers: 0 to 30.
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

/// Whether messages are held back from people whose identity has changed.
public struct IdentityChangeSettings: Codable, Hashable, Sendable {
    /// Whether webhooks carry the hash of a person's identity, so that messages can name it.
    public var enableIdentityKeyCheck: Bool

    public init(enableIdentityKeyCheck: Bool) {
        self.enableIdentityKeyCheck = enableIdentityKeyCheck
    }

    enum CodingKeys: String, CodingKey {
        case enableIdentityKeyCheck = "enable_identity_key_check"
    }
}

/// Encryption of what is sent.
/// A key is needed to switch it on.
public struct EncryptionSettings: Codable, Hashable, Sendable {
    /// Whether it is used.
    public var status: Switch
    /// To switch it on: the base64 of your public key (RSA, 2048 bits) as PEM.
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

/// Where messages are stored.
public struct StorageSettings: Codable, Hashable, Sendable {
    /// Where.
    public var status: StorageStatus
    /// With `IN_COUNTRY_STORAGE_ENABLED`: the country, by two letters.
    public var dataLocalizationRegion: String?
    /// With `NO_STORAGE_ENABLED`: 60.
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
