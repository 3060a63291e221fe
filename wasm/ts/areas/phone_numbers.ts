// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { AtLeastOne } from "../forms.js";
import type { ConversationalAutomation, HealthStatus, OfficialBusinessAccount, Paging, QualityRating, Success } from "./shared.js";

/** Operations: `phone_numbers.list`, `phone_numbers.get`, `phone_numbers.update`, `phone_numbers.create`, `phone_numbers.request_code`, `phone_numbers.verify_code`, `phone_numbers.register`, `phone_numbers.deregister`. */
export interface PhoneNumbersArea {
  /**
   * Lists the phone numbers of a WhatsApp Business account.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers
   */
  list(params?: ListPhoneNumbers, options?: Options): Promise<PhoneNumbers>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listAll(params?: ListPhoneNumbers, options?: Options): AsyncGenerator<PhoneNumber, void>;

  /**
   * Gets a phone number: display name, quality, limits and status.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers
   */
  get(params?: GetPhoneNumber, options?: Options): Promise<PhoneNumber>;

  /**
   * Updates a phone number: PIN, display name, callback URL or visibility. Omitted fields stay unchanged.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers
   */
  update(params?: UpdatePhoneNumber, options?: Options): Promise<Success>;

  /**
   * Adds a phone number to a WhatsApp Business account, or migrates one from another account.
   *
   * The number must then be verified (`phone_numbers.request_code`, `phone_numbers.verify_code`) and registered
   * (`phone_numbers.register`). Phone numbers cannot be deleted by API.
   *
   * A migration requires that two-step verification is off at the source, and is not available to accounts on the new
   * account model.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/registration
   */
  create(params: CreatePhoneNumber, options?: Options): Promise<CreatedPhoneNumber>;

  /**
   * Requests a verification code, sent to the phone number by SMS or voice call.
   *
   * A verified number, or one that has requested too many codes, is refused with code 136024.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/registration
   */
  requestCode(params: RequestVerificationCode, options?: Options): Promise<Success>;

  /**
   * Verifies the ownership of a phone number with the code that it received. A wrong or expired code is refused with code
   * 136025.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/registration
   */
  verifyCode(params: VerifyCode, options?: Options): Promise<VerifiedPhoneNumber>;

  /**
   * Registers a verified phone number on the Cloud API, so that it can send and receive messages.
   *
   * At most 10 registrations and deregistrations per phone number in 72 hours; then the platform refuses with code
   * 133016. Numbers that are also used in the WhatsApp Business app must not be registered.
   * At most one of `data_localization_region`, `meta_store_retention_minutes`.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/registration
   */
  register(params: RegisterPhoneNumber, options?: Options): Promise<Success>;

  /**
   * Deregisters a phone number from the Cloud API. The number can't send or receive messages until it is registered
   * again.
   *
   * Counts against the same limit as `phone_numbers.register`. Numbers that are also used in the WhatsApp Business app
   * cannot be deregistered.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/registration
   */
  deregister(params?: DeregisterPhoneNumber, options?: Options): Promise<Success>;
}

/** Lists the phone numbers of a WhatsApp Business account. */
export interface ListPhoneNumbers {
  /** Fields to return per phone number. */
  fields?: readonly PhoneNumberField[];
  /** Filter as JSON, such as `[{"field":"account_mode","operator":"EQUAL","value":"LIVE"}]`. */
  filtering?: string;
  /** Sort order: `creation_time` or `last_onboarded_time`, each with `.asc` or `.desc`. */
  sort?: string;
  /** Maximum number of phone numbers per page. 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/**
 * Field of `PhoneNumber` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `display_phone_number`, `verified_name`, `name_status`, `code_verification_status`, `status`, `quality_rating`, `platform_type`, `throughput`, `webhook_configuration`.
 */
export type PhoneNumberField =
  /** ID of the phone number. */
  | "id"
  /** Phone number in display format. */
  | "display_phone_number"
  /** Display name, shown to users. */
  | "verified_name"
  /** Username by which users find the number. Absent if there is none. */
  | "username"
  /** Country of the number, as an ISO 3166-1 alpha-2 code. */
  | "country_code"
  /** Country calling code, without `+`. */
  | "country_dial_code"
  /** Quality rating of the number's messages. */
  | "quality_rating"
  /** Quality rating as an object. Returned if `quality_score` is requested. */
  | "quality_score"
  /** Status of the ownership verification by code: `VERIFIED`, `NOT_VERIFIED` or `EXPIRED`. */
  | "code_verification_status"
  /** Review status of the display name: `APPROVED`, `PENDING_REVIEW`, `DECLINED` and others. */
  | "name_status"
  /** Requested display name that is under review. Absent if no change is pending. */
  | "new_display_name"
  /** Review status of `new_display_name`: `PENDING_REVIEW`, `DECLINED` and others. */
  | "new_name_status"
  /** Certificate of the display name, for the former On-Premises API. */
  | "certificate"
  /** Certificate of `new_display_name`, for the former On-Premises API. */
  | "new_certificate"
  /** Combined review status of the business and of the display name. */
  | "unified_cert_status"
  /** Connection status of the number: `CONNECTED`, `PENDING`, `RESTRICTED`, `BANNED` and others. */
  | "status"
  /** Platform that hosts the number. */
  | "platform_type"
  /** Platform that hosts the number, under the name in the platform's OpenAPI file. */
  | "host_platform"
  /** Maximum throughput of the number. */
  | "throughput"
  /** Account mode: `LIVE` or `SANDBOX`. */
  | "account_mode"
  /**
   * Messaging limit of the business portfolio: unique users per rolling 24 hours, outside customer service windows.
   * `TIER_250` to `TIER_UNLIMITED`.
   */
  | "whatsapp_business_manager_messaging_limit"
  /** Messaging limit of the single number, as used before October 2025. */
  | "messaging_limit_tier"
  /** Health status of the number: sending capability and blocking errors. */
  | "health_status"
  /** True if the number has the badge of an Official Business Account. */
  | "is_official_business_account"
  /** True if the number is also used in the WhatsApp Business app. */
  | "is_on_biz_app"
  /** True if two-step verification (a PIN) is enabled. */
  | "is_pin_enabled"
  /** True if a partner verified the number before it was added. */
  | "is_preverified_number"
  /** Search visibility of the number: `VISIBLE` or `HIDDEN`. */
  | "search_visibility"
  /** Eligibility of the number for the global search of businesses, such as `APPLICABLE`. */
  | "eligibility_for_api_business_global_search"
  /** Callback URLs of the number's webhooks. Returned if `webhook_configuration` is requested. */
  | "webhook_configuration"
  /** Time of the last onboarding, in ISO 8601 format. */
  | "last_onboarded_time"
  /** Conversational components of the chat: prompts and commands. */
  | "conversational_automation"
  /** Status of the application for an Official Business Account. */
  | "official_business_account"
  | (string & {});

/** A page of phone numbers. */
export interface PhoneNumbers {
  /** Phone numbers on this page. */
  data: PhoneNumber[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** A business phone number. Contains only the requested fields. */
export interface PhoneNumber {
  /** ID of the phone number. */
  id: string;
  /** Phone number in display format. */
  display_phone_number?: string;
  /** Display name, shown to users. */
  verified_name?: string;
  /** Username by which users find the number. Absent if there is none. */
  username?: string;
  /** Country of the number, as an ISO 3166-1 alpha-2 code. */
  country_code?: string;
  /** Country calling code, without `+`. */
  country_dial_code?: string;
  /** Quality rating of the number's messages. */
  quality_rating?: QualityRating;
  /** Quality rating as an object. Returned if `quality_score` is requested. */
  quality_score?: NumberQuality;
  /** Status of the ownership verification by code: `VERIFIED`, `NOT_VERIFIED` or `EXPIRED`. */
  code_verification_status?: string;
  /** Review status of the display name: `APPROVED`, `PENDING_REVIEW`, `DECLINED` and others. */
  name_status?: string;
  /** Requested display name that is under review. Absent if no change is pending. */
  new_display_name?: string;
  /** Review status of `new_display_name`: `PENDING_REVIEW`, `DECLINED` and others. */
  new_name_status?: string;
  /** Certificate of the display name, for the former On-Premises API. */
  certificate?: string;
  /** Certificate of `new_display_name`, for the former On-Premises API. */
  new_certificate?: string;
  /** Combined review status of the business and of the display name. */
  unified_cert_status?: UnifiedCertStatus;
  /** Connection status of the number: `CONNECTED`, `PENDING`, `RESTRICTED`, `BANNED` and others. */
  status?: string;
  /** Platform that hosts the number. */
  platform_type?: HostPlatform;
  /** Platform that hosts the number, under the name in the platform's OpenAPI file. */
  host_platform?: HostPlatform;
  /** Maximum throughput of the number. */
  throughput?: Throughput;
  /** Account mode: `LIVE` or `SANDBOX`. */
  account_mode?: string;
  /**
   * Messaging limit of the business portfolio: unique users per rolling 24 hours, outside customer service windows.
   * `TIER_250` to `TIER_UNLIMITED`.
   */
  whatsapp_business_manager_messaging_limit?: string;
  /** Messaging limit of the single number, as used before October 2025. */
  messaging_limit_tier?: string;
  /** Health status of the number: sending capability and blocking errors. */
  health_status?: HealthStatus;
  /** True if the number has the badge of an Official Business Account. */
  is_official_business_account?: boolean;
  /** True if the number is also used in the WhatsApp Business app. */
  is_on_biz_app?: boolean;
  /** True if two-step verification (a PIN) is enabled. */
  is_pin_enabled?: boolean;
  /** True if a partner verified the number before it was added. */
  is_preverified_number?: boolean;
  /** Search visibility of the number: `VISIBLE` or `HIDDEN`. */
  search_visibility?: string;
  /** Eligibility of the number for the global search of businesses, such as `APPLICABLE`. */
  eligibility_for_api_business_global_search?: string;
  /** Callback URLs of the number's webhooks. Returned if `webhook_configuration` is requested. */
  webhook_configuration?: CallbackUrls;
  /** Time of the last onboarding, in ISO 8601 format. */
  last_onboarded_time?: string;
  /** Conversational components of the chat: prompts and commands. */
  conversational_automation?: ConversationalAutomation;
  /** Status of the application for an Official Business Account. */
  official_business_account?: OfficialBusinessAccount;
}

/** Quality rating of a number, as an object. */
export interface NumberQuality {
  /** Quality rating of the number. */
  score?: QualityRating;
}

/**
 * Combined review status of a business and of the display name of its number.
 * Other values are accepted, too.
 */
export type UnifiedCertStatus =
  /** Approved by the platform. */
  | "APPROVED"
  /** Display name pending review. */
  | "NAME_PENDING_REVIEW"
  /** Display name not approved. */
  | "NAME_NOT_APPROVED"
  /** Account review not started. */
  | "ACCOUNT_REVIEW_NOT_STARTED"
  /** Approved with limited access. */
  | "LIMITED_ACCESS"
  | (string & {});

/**
 * Platform that hosts a phone number.
 * Other values are accepted, too.
 */
export type HostPlatform =
  /** Hosted on the Cloud API. */
  | "CLOUD_API"
  /** Hosted on the On-Premises API. */
  | "ON_PREMISE"
  /** Not hosted on any API. */
  | "NOT_APPLICABLE"
  | (string & {});

/** Maximum throughput of a phone number. */
export interface Throughput {
  /** Level of the throughput. */
  level: ThroughputLevel;
}

/**
 * Level of a phone number's throughput.
 * Other values are accepted, too.
 */
export type ThroughputLevel =
  /** Standard: up to 80 messages per second. */
  | "STANDARD"
  /** High: up to 1,000 messages per second. */
  | "HIGH"
  /** Not applicable: the number is not on the Cloud API. */
  | "NOT_APPLICABLE"
  | (string & {});

/**
 * Callback URLs of a number's webhooks. The URL of the number takes precedence over the URL of the account, and the
 * URL of the account over the URL of the app.
 */
export interface CallbackUrls {
  /** Callback URL of the number. Absent if none is set. */
  phone_number?: string;
  /** Callback URL of the WhatsApp Business account. Absent if none is set. */
  whatsapp_business_account?: string;
  /** Callback URL of the app. */
  application?: string;
}

/** Gets a phone number: display name, quality, limits and status. */
export interface GetPhoneNumber {
  /** Fields to return. */
  fields?: readonly PhoneNumberField[];
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}

/** Updates a phone number: PIN, display name, callback URL or visibility. Omitted fields stay unchanged. */
export interface UpdatePhoneNumber {
  /** PIN of two-step verification: 6 digits. Enables two-step verification, which cannot be disabled by API. */
  pin?: string;
  /**
   * Display name to request. 2 to 75 characters. Read its review status with the fields `new_display_name` and
   * `new_name_status`.
   */
  new_display_name?: string;
  /** Callback URL for the webhooks of this number, instead of that of the account or the app. */
  webhook_configuration?: CallbackOverride;
  /** Visibility of the number in search: `VISIBLE` or `HIDDEN`. Documented in the platform's OpenAPI file only. */
  search_visibility?: string;
  /** Username of the number. Documented in the platform's OpenAPI file only; the guides use `usernames.set`. */
  username?: string;
  /** Connection status of the number. Documented in the platform's OpenAPI file only. */
  connection_status?: string;
  /** URL for webhooks. Documented in the platform's OpenAPI file only; the guides use `webhook_configuration`. */
  webhook_url?: string;
  /** Security settings of the number. Documented in the platform's OpenAPI file only. */
  whatsapp_business_api_data?: SecuritySettings;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}

/** Callback URL for the webhooks of one phone number. */
export interface CallbackOverride {
  /** Callback URL, answered by a handshake at once. At most 200 characters. An empty text removes the callback URL. */
  override_callback_uri: string;
  /** Verify token of the handshake with the callback URL. */
  verify_token?: string;
}

/** Security settings of a phone number, as in the platform's OpenAPI file. */
export interface SecuritySettings {
  /** PIN of two-step verification: 6 digits. */
  pin?: string;
  /** True to show security notifications. */
  show_security_notifications?: boolean;
  /** True to notify users when the number changes. */
  notify_user_change_number?: boolean;
}

/**
 * Adds a phone number to a WhatsApp Business account, or migrates one from another account.
 *
 * The number must then be verified (`phone_numbers.request_code`, `phone_numbers.verify_code`) and registered
 * (`phone_numbers.register`). Phone numbers cannot be deleted by API.
 *
 * A migration requires that two-step verification is off at the source, and is not available to accounts on the new
 * account model.
 */
export type CreatePhoneNumber = AtLeastOne<"verified_name" | "migrate_phone_number", {
  /** Phone number: 7 to 15 digits, without `+`. In a migration, without the country calling code. */
  phone_number: string;
  /** Country calling code: 1 to 3 digits, without `+`. */
  cc?: string;
  /** Display name, shown to users after its review. 2 to 75 characters. Required, except in a migration. */
  verified_name?: string;
  /** True to migrate the number from another account of the same business. */
  migrate_phone_number?: boolean;
  /** ID of a pre-verified phone number, which needs no verification code. */
  preverified_id?: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}>;

/** A phone number that was added to an account. */
export interface CreatedPhoneNumber {
  /** ID of the phone number. */
  id: string;
}

/**
 * Requests a verification code, sent to the phone number by SMS or voice call.
 *
 * A verified number, or one that has requested too many codes, is refused with code 136024.
 */
export interface RequestVerificationCode {
  /** Delivery method of the code: SMS or voice call. */
  code_method: CodeMethod;
  /** Language of the message, such as `en_US`. */
  language: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}

/**
 * Delivery method of a verification code.
 * Other values are accepted, too.
 */
export type CodeMethod =
  /** Text message (SMS). */
  | "SMS"
  /** Voice call that reads out the code. */
  | "VOICE"
  | (string & {});

/**
 * Verifies the ownership of a phone number with the code that it received. A wrong or expired code is refused with code
 * 136025.
 */
export interface VerifyCode {
  /** Verification code: 6 digits, without a hyphen. */
  code: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}

/** Result of verifying a phone number. */
export interface VerifiedPhoneNumber {
  /** True if the code was right. */
  success: boolean;
  /** ID of the verified phone number. Documented in the platform's OpenAPI file only. */
  id?: string;
}

/**
 * Registers a verified phone number on the Cloud API, so that it can send and receive messages.
 *
 * At most 10 registrations and deregistrations per phone number in 72 hours; then the platform refuses with code
 * 133016. Numbers that are also used in the WhatsApp Business app must not be registered.
 * At most one of `data_localization_region`, `meta_store_retention_minutes`.
 */
export interface RegisterPhoneNumber {
  /** PIN of two-step verification: 6 digits. If two-step verification is on, its current PIN; otherwise the new PIN. */
  pin: string;
  /**
   * Region in which messages are stored, as an ISO 3166-1 alpha-2 code: `AE`, `AU`, `BH`, `BR`, `CA`, `CH`, `DE`,
   * `GB`, `ID`, `IN`, `JP`, `KR`, `SG` or `ZA`. Up to Graph v20 only; later versions take it from
   * `settings.update`.
   */
  data_localization_region?: string;
  /** Retention time of messages in minutes: 60, the only value. Up to Graph v20 only. */
  meta_store_retention_minutes?: number;
  /** Backup of the number's registration on the former On-Premises API. */
  backup?: RegistrationBackup;
  /** Tier of the registration: `PROD` or `SANDBOX`. */
  tier?: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
}

/** Backup of a registration on the former On-Premises API. */
export interface RegistrationBackup {
  /** Password of the backup. */
  password: string;
  /** Content of the backup. */
  data: string;
}

/**
 * Deregisters a phone number from the Cloud API. The number can't send or receive messages until it is registered
 * again.
 *
 * Counts against the same limit as `phone_numbers.register`. Numbers that are also used in the WhatsApp Business app
 * cannot be deregistered.
 */
export interface DeregisterPhoneNumber {
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}
