// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { ExactlyOne } from "../forms.js";
import type { Secret } from "../secret.js";
import type { Success } from "./shared.js";

/** Operations: `settings.get`, `settings.update`. */
export interface SettingsArea {
  /**
   * Gets the settings of a phone number.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-settings
   */
  get(params?: GetSettings, options?: Options): Promise<NumberSettings>;

  /**
   * Updates the settings of a phone number, one group per request.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-settings
   */
  update(params: UpdateSettings, options?: Options): Promise<Success>;
}

/** Gets the settings of a phone number. */
export interface GetSettings {
  /** Fields to return. Default: all of them. */
  fields?: readonly NumberSettingsField[];
  /** Includes the SIP password in the response. Protect it like an access token. */
  include_sip_credentials?: boolean;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}

/** Field of `NumberSettings` to return. Its own fields can follow in braces: `field{one,two}`. */
export type NumberSettingsField =
  /** Calling settings of the phone number. */
  | "calling"
  /** Encryption of message payloads. */
  | "payload_encryption"
  /** Storage location of messages. */
  | "storage_configuration"
  /** Identity check for users whose identity key has changed. */
  | "user_identity_change"
  | (string & {});

/** Settings of a phone number. */
export interface NumberSettings {
  /** Calling settings of the phone number. */
  calling?: CallingState;
  /** Encryption of message payloads. */
  payload_encryption?: EncryptionState;
  /** Storage location of messages. */
  storage_configuration?: StorageState;
  /** Identity check for users whose identity key has changed. */
  user_identity_change?: IdentityChangeState;
}

/** Calling settings of a phone number. In an update, omitted fields stay unchanged. */
export interface CallingState {
  /**
   * State of calling: whether users can call the number. Requires a messaging limit of at least 2,000 (code
   * 138015).
   */
  status?: Switch;
  /** Visibility of the call button. */
  call_icon_visibility?: CallIconVisibility;
  /** Restrictions on who sees the call button. */
  call_icons?: CallIconsState;
  /** Call hours of the number. An update replaces all previous call hours. */
  call_hours?: CallHoursState;
  /** State of callback permission requests: asks callers for permission to call back. */
  callback_permission_status?: Switch;
  /** Calls over SIP, instead of webhooks and the Graph API. */
  sip?: SipState;
  /** Key exchange protocol for SRTP. */
  srtp_key_exchange_protocol?: SrtpProtocol;
  /** Audio settings: codecs in addition to OPUS. */
  audio?: AudioState;
  /** Video settings of calls. */
  video?: SwitchState;
  /** Voicemail settings, for enabled accounts. */
  voicemail?: VoicemailState;
  /** IP addresses of the platform, for firewall rules: lists by name. */
  ip_addresses?: Record<string, string[]>;
  /** Current restrictions on calling. */
  restrictions?: CallRestrictions;
}

/**
 * State of an optional feature.
 * Other values are accepted, too.
 */
export type Switch =
  /** Enabled: the feature is on. */
  | "ENABLED"
  /** Disabled: the feature is off. */
  | "DISABLED"
  | (string & {});

/**
 * Visibility of the call button.
 * Other values are accepted, too.
 */
export type CallIconVisibility =
  /** Visible to users. The default. */
  | "DEFAULT"
  /** Hidden everywhere. Call buttons in messages still work. */
  | "DISABLE_ALL"
  | (string & {});

/** Restrictions on who sees the call button. */
export interface CallIconsState {
  /** Countries whose users see the button, as ISO 3166-1 alpha-2 codes in capital letters. */
  restrict_to_user_countries?: string[];
}

/** Call hours of a phone number. */
export interface CallHoursState {
  /** State of the call hours: if enabled, the number accepts calls at these hours only. */
  status?: Switch;
  /** Time zone of the hours, such as `America/Manaus`. */
  timezone_id?: string;
  /** Time zone, under the name in the platform's OpenAPI file. */
  timezone?: string;
  /** First day of the week. Documented in the platform's OpenAPI file only. */
  day_of_week_start?: DayOfWeek;
  /** Weekly operating hours. Each period ends after it starts; a day has at most 2 periods, which do not overlap. */
  weekly_operating_hours?: OperatingHoursState[];
  /** Holidays with other hours. At most 20. If omitted in an update, all holidays are deleted. */
  holiday_schedule?: HolidayState[];
}

/**
 * Day of the week.
 * Other values are accepted, too.
 */
export type DayOfWeek =
  /** Monday of each week. */
  | "MONDAY"
  /** Tuesday of each week. */
  | "TUESDAY"
  /** Wednesday of each week. */
  | "WEDNESDAY"
  /** Thursday of each week. */
  | "THURSDAY"
  /** Friday of each week. */
  | "FRIDAY"
  /** Saturday of each week. */
  | "SATURDAY"
  /** Sunday of each week. */
  | "SUNDAY"
  | (string & {});

/** Operating hours on one day of the week. */
export interface OperatingHoursState {
  /** Day of the week. */
  day_of_week?: DayOfWeek;
  /** Opening time in the format `HHMM`, such as `0930`. */
  open_time?: string;
  /** Closing time in the format `HHMM`, such as `1730`. */
  close_time?: string;
}

/** A holiday with other call hours. */
export interface HolidayState {
  /** Date of the holiday, such as `2026-12-25`. Must not be in the past; only the platform checks this (code 100). */
  date?: string;
  /** Start time in the format `HHMM`, such as `0930`. */
  start_time?: string;
  /** End time in the format `HHMM`, such as `1730`. */
  end_time?: string;
}

/** Settings for calls over SIP. */
export interface SipState {
  /** State of SIP. If enabled, no call webhooks are sent, and call requests of this API fail with code 131055. */
  status?: Switch;
  /** SIP servers of the number. In an update, the server of this app: at most one; an empty list deletes it. */
  servers?: SipServerState[];
}

/** A SIP server, reached over TLS. */
export interface SipServerState {
  /** ID of the app that the server belongs to. */
  app_id?: string;
  /** Host name of the server. */
  hostname?: string;
  /** Port of the server. Default: 5061. */
  port?: number;
  /** Parameters in the user part of the request URI. Keys and values have at most 128 characters. */
  request_uri_user_params?: Record<string, string>;
  /** SIP password. Returned if `include_sip_credentials` is `true`. */
  sip_user_password?: Secret;
  /** SIP password, under the name in the platform's OpenAPI file. */
  password?: Secret;
}

/**
 * Key exchange protocol for SRTP.
 * Other values are accepted, too.
 */
export type SrtpProtocol =
  /** DTLS, as in WebRTC. The default. */
  | "DTLS"
  /** SDES: keys in the SDP. */
  | "SDES"
  | (string & {});

/** Audio settings of calls. */
export interface AudioState {
  /** State of audio calls. Documented in the platform's OpenAPI file only. */
  status?: Switch;
  /** Codecs in addition to OPUS: `PCMA`, `PCMU`. */
  additional_codecs?: string[];
}

/** Video settings of calls. */
export interface SwitchState {
  /** State of video in calls. */
  status?: Switch;
}

/** Voicemail settings of a phone number. */
export interface VoicemailState {
  /** State of voicemail. */
  status?: Switch;
  /** Events that start the voicemail: `REJECT`, `TIMEOUT`. */
  triggers?: string[];
  /** Announcement of the voicemail. */
  audio?: VoicemailAudioState;
}

/** Announcements of the voicemail. */
export interface VoicemailAudioState {
  /** Default announcement of the voicemail. */
  default?: VoicemailAnnouncementState;
}

/** Announcement of the voicemail, and the time until it starts. */
export interface VoicemailAnnouncementState {
  /** Media ID of the announcement: OGG with OPUS, less than 60 s. */
  announcement_media_id?: string;
  /** Time until the voicemail starts, in seconds. 0 to 30. */
  timeout_seconds?: number;
}

/** Current restrictions on calling. */
export interface CallRestrictions {
  /** List of the restrictions. */
  restrictions?: CallRestriction[];
  /** List of the restrictions, under the name in the platform's guide. */
  restrictions_list?: CallRestriction[];
}

/** A restriction on calling. */
export interface CallRestriction {
  /** Type of the restriction: `RESTRICTED_BUSINESS_INITIATED_CALLING` or `RESTRICTED_USER_INITIATED_CALLING`. */
  type?: string;
  /** Reason for the restriction. */
  reason?: string;
  /** End of the restriction. Seconds since the Unix epoch. */
  expiration?: string | number;
}

/** State of payload encryption. */
export interface EncryptionState {
  /** State of the feature. */
  status?: Switch;
  /** Fingerprint of the public key of the business. */
  client_encryption_key_fingerprint?: string;
  /** Public key of the platform, used to encrypt messages. */
  cloud_encryption_key?: string;
}

/** Storage location of messages. */
export interface StorageState {
  /** Status of the storage configuration. */
  status?: StorageStatus;
  /** Region of the storage, as an ISO 3166-1 alpha-2 code. With `IN_COUNTRY_STORAGE_ENABLED`. */
  data_localization_region?: string;
  /** Retention time in minutes: 60, the only value. With `NO_STORAGE_ENABLED`. */
  retention_minutes?: number;
}

/**
 * Status of the storage configuration.
 * Other values are accepted, too.
 */
export type StorageStatus =
  /** In-country storage: messages are stored in the region of your choice. */
  | "IN_COUNTRY_STORAGE_ENABLED"
  /** No in-country storage: the platform chooses the location. */
  | "IN_COUNTRY_STORAGE_DISABLED"
  /** No storage: messages are deleted after an hour. */
  | "NO_STORAGE_ENABLED"
  /** Default: nothing is configured, and the platform chooses the location. */
  | "DEFAULT"
  | (string & {});

/** Identity check for users whose identity key has changed. */
export interface IdentityChangeState {
  /**
   * Enables the identity check. Webhooks then contain the identity key hash of the user, which messages can refer
   * to.
   */
  enable_identity_key_check?: boolean;
}

/** Updates the settings of a phone number, one group per request. */
export type UpdateSettings = ExactlyOne<"calling" | "user_identity_change" | "payload_encryption" | "storage_configuration", {
  /** Calling settings of the phone number. */
  calling?: CallingSettings;
  /** Identity check: messages are not delivered to users whose identity key has changed. */
  user_identity_change?: IdentityChangeSettings;
  /** Encryption of message payloads. */
  payload_encryption?: EncryptionSettings;
  /** Storage location of messages. Can be set only before the number is registered. */
  storage_configuration?: StorageSettings;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}>;

/** Calling settings of a phone number. In an update, omitted fields stay unchanged. */
export interface CallingSettings {
  /**
   * State of calling: whether users can call the number. Requires a messaging limit of at least 2,000 (code
   * 138015).
   */
  status?: Switch;
  /** Visibility of the call button. */
  call_icon_visibility?: CallIconVisibility;
  /** Restrictions on who sees the call button. */
  call_icons?: CallIcons;
  /** Call hours of the number. An update replaces all previous call hours. */
  call_hours?: CallHours;
  /** State of callback permission requests: asks callers for permission to call back. */
  callback_permission_status?: Switch;
  /** Calls over SIP, instead of webhooks and the Graph API. */
  sip?: SipSettings;
  /** Key exchange protocol for SRTP. */
  srtp_key_exchange_protocol?: SrtpProtocol;
  /** Audio settings: codecs in addition to OPUS. */
  audio?: AudioSettings;
  /** Video settings of calls. */
  video?: VideoSettings;
  /** Voicemail settings, for enabled accounts. */
  voicemail?: VoicemailSettings;
}

/** Restrictions on who sees the call button. */
export interface CallIcons {
  /** Countries whose users see the button, as ISO 3166-1 alpha-2 codes in capital letters. */
  restrict_to_user_countries: readonly string[];
}

/** Call hours of a phone number. */
export interface CallHours {
  /** State of the call hours: if enabled, the number accepts calls at these hours only. */
  status: Switch;
  /** Time zone of the hours, such as `America/Manaus`. */
  timezone_id: string;
  /** Weekly operating hours. Each period ends after it starts; a day has at most 2 periods, which do not overlap. */
  weekly_operating_hours: readonly OperatingHours[];
  /**
   * Holidays with other hours. At most 20. If omitted in an update, all holidays are deleted.
   * The hours of each holiday end after they start.
   */
  holiday_schedule?: readonly Holiday[];
}

/** Operating hours on one day of the week. */
export interface OperatingHours {
  /** Day of the week. */
  day_of_week: DayOfWeek;
  /**
   * Opening time in the format `HHMM`, such as `0930`.
   * From `0000` to `2359`.
   */
  open_time: string;
  /**
   * Closing time in the format `HHMM`, such as `1730`.
   * From `0000` to `2359`.
   */
  close_time: string;
}

/** A holiday with other call hours. */
export interface Holiday {
  /** Date of the holiday, such as `2026-12-25`. Must not be in the past; only the platform checks this (code 100). */
  date: string;
  /**
   * Start time in the format `HHMM`, such as `0930`.
   * From `0000` to `2359`.
   */
  start_time: string;
  /**
   * End time in the format `HHMM`, such as `1730`.
   * From `0000` to `2359`.
   */
  end_time: string;
}

/** Settings for calls over SIP. */
export interface SipSettings {
  /** State of SIP. If enabled, no call webhooks are sent, and call requests of this API fail with code 131055. */
  status?: Switch;
  /** SIP servers of the number. In an update, the server of this app: at most one; an empty list deletes it. */
  servers?: readonly SipServer[];
}

/** A SIP server, reached over TLS. */
export interface SipServer {
  /** Host name of the server. */
  hostname: string;
  /** Port of the server. Default: 5061. */
  port?: number;
  /** Parameters in the user part of the request URI. Keys and values have at most 128 characters. */
  request_uri_user_params?: Record<string, string>;
}

/** Audio settings of calls. */
export interface AudioSettings {
  /** Codecs in addition to OPUS: `PCMA`, `PCMU`. */
  additional_codecs?: readonly string[];
}

/** Video settings of calls. */
export interface VideoSettings {
  /** State of video in calls. */
  status: Switch;
}

/** Voicemail settings of a phone number. */
export interface VoicemailSettings {
  /** State of voicemail. */
  status?: Switch;
  /** Events that start the voicemail: `REJECT`, `TIMEOUT`. */
  triggers?: readonly string[];
  /** Announcement of the voicemail. */
  audio?: VoicemailAudio;
}

/** Announcements of the voicemail. */
export interface VoicemailAudio {
  /** Default announcement of the voicemail. */
  default: VoicemailAnnouncement;
}

/** Announcement of the voicemail, and the time until it starts. */
export interface VoicemailAnnouncement {
  /** Media ID of the announcement: OGG with OPUS, less than 60 s. */
  announcement_media_id: string;
  /** Time until the voicemail starts, in seconds. 0 to 30. */
  timeout_seconds?: number;
}

/** Identity check for users whose identity key has changed. */
export interface IdentityChangeSettings {
  /**
   * Enables the identity check. Webhooks then contain the identity key hash of the user, which messages can refer
   * to.
   */
  enable_identity_key_check: boolean;
}

/**
 * Encryption of message payloads.
 * If `status` is `ENABLED`: `client_encryption_key` is required.
 */
export interface EncryptionSettings {
  /** State of payload encryption. */
  status: Switch;
  /** Public key of the business (RSA, 2048 bits), in PEM format, encoded in Base64. Required to enable encryption. */
  client_encryption_key?: string;
}

/** Storage location of messages. */
export interface StorageSettings {
  /** Status of the storage configuration. */
  status: StorageStatus;
  /** Region of the storage, as an ISO 3166-1 alpha-2 code. With `IN_COUNTRY_STORAGE_ENABLED`. */
  data_localization_region?: string;
  /** Retention time in minutes: 60, the only value. With `NO_STORAGE_ENABLED`. */
  retention_minutes?: number;
}
