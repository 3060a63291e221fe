// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { ExactlyOne } from "../forms.js";
import type { Secret } from "../secret.js";
import type { Success } from "./shared.js";

/** Operations: `settings.get`, `settings.update`. */
export interface SettingsArea {
  /**
   * Get a number's settings.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-settings
   */
  get(params?: GetSettings, options?: Options): Promise<NumberSettings>;

  /**
   * Change a number's settings, one kind at a time.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-settings
   */
  update(params: UpdateSettings, options?: Options): Promise<Success>;
}

/** Get a number's settings. */
export interface GetSettings {
  /** What to tell, by commas; all unless told. */
  fields?: string;
  /** Tell the password for SIP too. Keep it as you keep tokens. */
  include_sip_credentials?: boolean;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}

/** A number's settings. */
export interface NumberSettings {
  /** Calls. */
  calling?: CallingState;
  /** Encryption of what is sent. */
  payload_encryption?: EncryptionState;
  /** Where messages are stored. */
  storage_configuration?: StorageState;
  /** Whether messages are held back from people whose identity has changed. */
  user_identity_change?: IdentityChangeState;
}

/** Calls. `Switch` may be spelled in either case. */
export interface CallingState {
  /** Whether people can call the number. */
  status?: Switch;
  /** Whether they see a button to call. */
  call_icon_visibility?: CallIconVisibility;
  /** Who sees the button. */
  call_icons?: CallIconsState;
  /** When the number can be called. */
  call_hours?: CallHoursState;
  /** Whether somebody who called is asked to allow calls back. */
  callback_permission_status?: Switch;
  /** Calls by SIP. */
  sip?: SipState;
  /** How the keys of calls are agreed on. Absent if never set. */
  srtp_key_exchange_protocol?: SrtpProtocol;
  /** More codecs than OPUS. */
  audio?: AudioState;
  /** Video in calls. */
  video?: SwitchState;
  /** The answering machine, where your account has it. */
  voicemail?: VoicemailState;
  /** The platform's addresses, for your firewall: lists by name. */
  ip_addresses?: Record<string, string[]>;
  /** What the number may not do at present. */
  restrictions?: CallRestrictions;
}

/**
 * On or off.
 * Other values are accepted, too.
 */
export type Switch =
  /** On. */
  | "ENABLED"
  /** Off. */
  | "DISABLED"
  | (string & {});

/**
 * Whether people see a button to call.
 * Other values are accepted, too.
 */
export type CallIconVisibility =
  /** They do. */
  | "DEFAULT"
  /** They don't. Buttons in messages still call. */
  | "DISABLE_ALL"
  | (string & {});

/** Who sees the button to call. */
export interface CallIconsState {
  /** People of these countries. */
  restrict_to_user_countries?: string[];
}

/** When a number can be called. */
export interface CallHoursState {
  /** Whether it is called at these hours only. */
  status?: Switch;
  /** The time zone. */
  timezone_id?: string;
  /** Time zone, under the name that the platform's OpenAPI file gives it. */
  timezone?: string;
  /** First day of the week. Documented in the platform's OpenAPI file only. */
  day_of_week_start?: DayOfWeek;
  /** The hours of the week. */
  weekly_operating_hours?: OperatingHoursState[];
  /** Days that are different. */
  holiday_schedule?: HolidayState[];
}

/**
 * Days.
 * Other values are accepted, too.
 */
export type DayOfWeek =
  /** Monday. */
  | "MONDAY"
  /** Tuesday. */
  | "TUESDAY"
  /** Wednesday. */
  | "WEDNESDAY"
  /** Thursday. */
  | "THURSDAY"
  /** Friday. */
  | "FRIDAY"
  /** Saturday. */
  | "SATURDAY"
  /** Sunday. */
  | "SUNDAY"
  | (string & {});

/** A span of a day. */
export interface OperatingHoursState {
  /** The day. */
  day_of_week?: DayOfWeek;
  /** From when. */
  open_time?: string;
  /** Until when. */
  close_time?: string;
}

/** A day that is different. */
export interface HolidayState {
  /** The day. */
  date?: string;
  /** From when. */
  start_time?: string;
  /** Until when. */
  end_time?: string;
}

/** Calls by SIP. */
export interface SipState {
  /** Whether calls go by SIP. */
  status?: Switch;
  /** The servers. */
  servers?: SipServerState[];
}

/** A SIP server. */
export interface SipServerState {
  /** The app that it belongs to. */
  app_id?: string;
  /** Its host name. */
  hostname?: string;
  /** Its port. */
  port?: number;
  /** What is put into the user part of the request's URI. */
  request_uri_user_params?: Record<string, string>;
  /** The password, if you asked for it. */
  sip_user_password?: Secret;
  /** The same, as the platform's OpenAPI file names it. */
  password?: Secret;
}

/**
 * How the keys of calls are agreed on.
 * Other values are accepted, too.
 */
export type SrtpProtocol =
  /** As WebRTC does. So it is unless told. */
  | "DTLS"
  /** In the SDP. */
  | "SDES"
  | (string & {});

/** More codecs than OPUS. */
export interface AudioState {
  /** Whether audio calls are enabled. Documented in the platform's OpenAPI file only. */
  status?: Switch;
  /** The codecs. */
  additional_codecs?: string[];
}

/** On or off. */
export interface SwitchState {
  /** Which. */
  status?: Switch;
}

/** An answering machine. */
export interface VoicemailState {
  /** Whether it answers. */
  status?: Switch;
  /** When it answers. */
  triggers?: string[];
  /** What it says. */
  audio?: VoicemailAudioState;
}

/** What an answering machine says. */
export interface VoicemailAudioState {
  /** What it says. */
  default?: VoicemailAnnouncementState;
}

/** What an answering machine says. */
export interface VoicemailAnnouncementState {
  /** The upload. */
  announcement_media_id?: string;
  /** After how many seconds it answers. */
  timeout_seconds?: number;
}

/** What a number may not do at present. */
export interface CallRestrictions {
  /** What it may not do. */
  restrictions?: CallRestriction[];
  /** The same, as the platform's guide names it. */
  restrictions_list?: CallRestriction[];
}

/** Something that a number may not do at present. */
export interface CallRestriction {
  /** `RESTRICTED_BUSINESS_INITIATED_CALLING` or `RESTRICTED_USER_INITIATED_CALLING`. */
  type?: string;
  /** Why. */
  reason?: string;
  /** Until when. */
  expiration?: string | number;
}

/** Encryption of what is sent. */
export interface EncryptionState {
  /** Whether it is used. */
  status?: Switch;
  /** The fingerprint of your key. */
  client_encryption_key_fingerprint?: string;
  /** The platform's key, to encrypt for. */
  cloud_encryption_key?: string;
}

/** Where messages are stored. */
export interface StorageState {
  /** Where. */
  status?: StorageStatus;
  /** The country. */
  data_localization_region?: string;
  /** For how long, in minutes. */
  retention_minutes?: number;
}

/**
 * Where messages are stored.
 * Other values are accepted, too.
 */
export type StorageStatus =
  /** In a country that you name. */
  | "IN_COUNTRY_STORAGE_ENABLED"
  /** Where the platform wants. */
  | "IN_COUNTRY_STORAGE_DISABLED"
  /** Nowhere, after an hour. */
  | "NO_STORAGE_ENABLED"
  /** Where the platform wants: nothing was set. */
  | "DEFAULT"
  | (string & {});

/** Whether messages are held back from people whose identity has changed. */
export interface IdentityChangeState {
  /** Whether they are. */
  enable_identity_key_check?: boolean;
}

/** Change a number's settings, one kind at a time. */
export type UpdateSettings = ExactlyOne<"calling" | "user_identity_change" | "payload_encryption" | "storage_configuration", {
  /** Calls. */
  calling?: CallingSettings;
  /** Whether messages are held back from people whose identity has changed. */
  user_identity_change?: IdentityChangeSettings;
  /** Encryption of what is sent. */
  payload_encryption?: EncryptionSettings;
  /** Where messages are stored. Only before the number is registered. */
  storage_configuration?: StorageSettings;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}>;

/** Calls. What isn't said stays as it is. */
export interface CallingSettings {
  /** Whether people can call the number. */
  status?: Switch;
  /** Whether they see a button to call. */
  call_icon_visibility?: CallIconVisibility;
  /** Who sees the button. */
  call_icons?: CallIcons;
  /** When the number can be called. Takes the place of all that was set before. */
  call_hours?: CallHours;
  /** Whether somebody who called is asked to allow calls back. */
  callback_permission_status?: Switch;
  /** Calls by SIP instead of webhooks. */
  sip?: SipSettings;
  /** How the keys of calls are agreed on. */
  srtp_key_exchange_protocol?: SrtpProtocol;
  /** More codecs than OPUS. */
  audio?: AudioSettings;
  /** Video in calls. */
  video?: VideoSettings;
  /** An answering machine, where your account has it. */
  voicemail?: VoicemailSettings;
}

/** Who sees the button to call. */
export interface CallIcons {
  /**
   * People of these countries, by two letters.
   * Countries have two capital letters.
   */
  restrict_to_user_countries: readonly string[];
}

/** When a number can be called. */
export interface CallHours {
  /** Whether it is called at these hours only. */
  status: Switch;
  /** The time zone, as in `America/Manaus`. */
  timezone_id: string;
  /**
   * At most two spans for each day, which don't overlap.
   * Each span ends after it begins; a day has at most two, which don't overlap.
   */
  weekly_operating_hours: readonly OperatingHours[];
  /**
   * Up to 20 days that are different. Left out, all are deleted.
   * Each holiday's hours end after they begin.
   */
  holiday_schedule?: readonly Holiday[];
}

/** A span of a day. */
export interface OperatingHours {
  /** The day. */
  day_of_week: DayOfWeek;
  /**
   * From when, as in `0930`.
   * From `0000` to `2359`.
   */
  open_time: string;
  /**
   * Until when, as in `1730`.
   * From `0000` to `2359`.
   */
  close_time: string;
}

/** A day that is different. */
export interface Holiday {
  /** The day, as in `2026-12-25`. Not in the past, which only the platform checks (code 100). */
  date: string;
  /**
   * From when, as in `0930`.
   * From `0000` to `2359`.
   */
  start_time: string;
  /**
   * Until when, as in `1730`.
   * From `0000` to `2359`.
   */
  end_time: string;
}

/** Calls by SIP. */
export interface SipSettings {
  /** Whether calls go by SIP. Then no webhooks of calls come, and the calls of this API fail with code 131055. */
  status?: Switch;
  /** The server of this app: one. An empty list deletes it. */
  servers?: readonly SipServer[];
}

/** A SIP server, reached by TLS. */
export interface SipServer {
  /** Its host name. */
  hostname: string;
  /** Its port; 5061 unless told. */
  port?: number;
  /**
   * What is put into the user part of the request's URI: keys and values of up to 128 characters.
   * Keys and values have at most 128 characters.
   */
  request_uri_user_params?: Record<string, string>;
}

/** More codecs than OPUS. */
export interface AudioSettings {
  /** `PCMA`, `PCMU`. */
  additional_codecs?: readonly string[];
}

/** Video in calls. */
export interface VideoSettings {
  /** Whether calls may have video. */
  status: Switch;
}

/** An answering machine. */
export interface VoicemailSettings {
  /** Whether it answers. */
  status?: Switch;
  /** When it answers: `REJECT`, `TIMEOUT`. */
  triggers?: readonly string[];
  /** What it says. */
  audio?: VoicemailAudio;
}

/** What an answering machine says. */
export interface VoicemailAudio {
  /** What it says. */
  default: VoicemailAnnouncement;
}

/** What an answering machine says. */
export interface VoicemailAnnouncement {
  /** An upload: OGG with OPUS, under 60 seconds. */
  announcement_media_id: string;
  /** After how many seconds it answers: 0 to 30. */
  timeout_seconds?: number;
}

/** Whether messages are held back from people whose identity has changed. */
export interface IdentityChangeSettings {
  /** Whether webhooks carry the hash of a person's identity, so that messages can name it. */
  enable_identity_key_check: boolean;
}

/**
 * Encryption of what is sent.
 * A key is needed to switch it on.
 */
export interface EncryptionSettings {
  /** Whether it is used. */
  status: Switch;
  /** To switch it on: the base64 of your public key (RSA, 2048 bits) as PEM. */
  client_encryption_key?: string;
}

/** Where messages are stored. */
export interface StorageSettings {
  /** Where. */
  status: StorageStatus;
  /** With `IN_COUNTRY_STORAGE_ENABLED`: the country, by two letters. */
  data_localization_region?: string;
  /** With `NO_STORAGE_ENABLED`: 60. */
  retention_minutes?: number;
}
