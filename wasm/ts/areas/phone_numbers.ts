// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Paging } from "./shared.js";

/** Operations: `phone_numbers.list`, `phone_numbers.get`. */
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
  /** Visibility of the number in search: `VISIBLE` or `HIDDEN`. */
  | "search_visibility"
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
  /** Visibility of the number in search: `VISIBLE` or `HIDDEN`. */
  search_visibility?: string;
  /** Callback URLs of the number's webhooks. Returned if `webhook_configuration` is requested. */
  webhook_configuration?: CallbackUrls;
  /** Time of the last onboarding, in ISO 8601 format. */
  last_onboarded_time?: string;
  /** Conversational components of the chat: prompts and commands. */
  conversational_automation?: ConversationalAutomation;
  /** Status of the application for an Official Business Account. */
  official_business_account?: OfficialBusinessAccount;
}

/**
 * Quality rating of a phone number's messages.
 * Other values are accepted, too.
 */
export type QualityRating =
  /** High quality (GREEN). */
  | "GREEN"
  /** Medium quality (YELLOW). */
  | "YELLOW"
  /** Low quality (RED). */
  | "RED"
  /** Not available: too few messages for a rating. */
  | "NA"
  | (string & {});

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

/** Health status: sending capability and blocking errors. */
export interface HealthStatus {
  /** Overall sending capability. */
  can_send_message?: CanSend;
  /** Health of each entity involved: phone number, template, account, business portfolio and app. */
  entities?: HealthEntity[];
}

/**
 * Sending capability of an entity.
 * Other values are accepted, too.
 */
export type CanSend =
  /** Available without restrictions. */
  | "AVAILABLE"
  /** Limited by a restriction. */
  | "LIMITED"
  /** Blocked: messages cannot be sent. */
  | "BLOCKED"
  | (string & {});

/** Health of one entity involved in sending. */
export interface HealthEntity {
  /** Type of the entity: `PHONE_NUMBER`, `MESSAGE_TEMPLATE`, `WABA`, `BUSINESS`, `APP` or `FLOW`. */
  entity_type?: string;
  /** ID of the entity. */
  id?: string;
  /** Sending capability of the entity. */
  can_send_message?: CanSend;
  /** Ability of the entity to receive calls over SIP. */
  can_receive_call_sip?: CanSend;
  /** Explanations of the limitations, human-readable. */
  additional_info?: string[];
  /** Errors that limit or block sending. */
  errors?: HealthError[];
}

/** An error that limits or blocks sending. */
export interface HealthError {
  /** Error code of the platform. */
  error_code?: number;
  /** Description of the error, human-readable. */
  error_description?: string;
  /** Possible solution, human-readable. */
  possible_solution?: string;
}

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

/** Conversational components of a chat. */
export interface ConversationalAutomation {
  /** ID of the configuration. */
  id?: string;
  /** Prompts that the user can tap before the first message. */
  prompts?: string[];
  /** Commands that the user can choose after typing `/`. */
  commands?: OfferedCommand[];
  /** True if a webhook is sent when a user opens the chat for the first time. */
  enable_welcome_message?: boolean;
}

/** A command that the user can choose after typing `/`. */
export interface OfferedCommand {
  /** Name of the command. 1 to 32 letters, digits and underscores. */
  command_name?: string;
  /** Description of the command. 1 to 256 characters. */
  command_description?: string;
}

/** Status of an application for an Official Business Account. */
export interface OfficialBusinessAccount {
  /** ID of the phone number. */
  id?: string;
  /** Status of the application. */
  oba_status?: OfficialBusinessAccountStatus;
  /** Description of the status, human-readable. */
  status_message?: string;
}

/**
 * Status of an application for an Official Business Account.
 * Other values are accepted, too.
 */
export type OfficialBusinessAccountStatus =
  /** Not started: no application submitted. */
  | "NOT_STARTED"
  /** Pending: waiting for review. */
  | "PENDING"
  /** Approved: the phone number has the badge. */
  | "APPROVED"
  /** Rejected by the platform. */
  | "REJECTED"
  /** Under review by the platform. */
  | "UNDER_REVIEW"
  /** Expired without a decision. */
  | "EXPIRED"
  /** Canceled by the business. */
  | "CANCELLED"
  | (string & {});

/** Gets a phone number: display name, quality, limits and status. */
export interface GetPhoneNumber {
  /** Fields to return. */
  fields?: readonly PhoneNumberField[];
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}
