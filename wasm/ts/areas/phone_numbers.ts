// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Paging } from "./shared.js";

/** Operations: `phone_numbers.list`, `phone_numbers.get`. */
export interface PhoneNumbersArea {
  /**
   * List the phone numbers of a WhatsApp Business account.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers
   */
  list(params?: ListPhoneNumbers, options?: Options): Promise<PhoneNumbers>;

  /** Every item of every page. A page is requested when its first item is needed. */
  listAll(params?: ListPhoneNumbers, options?: Options): AsyncGenerator<PhoneNumber, void>;

  /**
   * Get one phone number: its name, quality, limits and state.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers
   */
  get(params?: GetPhoneNumber, options?: Options): Promise<PhoneNumber>;
}

/** List the phone numbers of a WhatsApp Business account. */
export interface ListPhoneNumbers {
  /** What to tell of each, by commas, as in `id,verified_name,status`; a few things unless told. */
  fields?: string;
  /** JSON, as in `[{"field":"account_mode","operator":"EQUAL","value":"LIVE"}]`. */
  filtering?: string;
  /** As in `creation_time.desc`. */
  sort?: string;
  /** How many on a page: 1 to 100, 25 unless told. */
  limit?: number;
  /** The page after this cursor. */
  after?: string;
  /** The page before this cursor. */
  before?: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** A page of phone numbers. */
export interface PhoneNumbers {
  /** The numbers. */
  data: PhoneNumber[];
  /** The way to the other pages. */
  paging?: Paging;
}

/** A business phone number. Only what was asked for is there. */
export interface PhoneNumber {
  /** Its id. */
  id: string;
  /** The number, as people read it. */
  display_phone_number?: string;
  /** The name that people see. */
  verified_name?: string;
  /** Username by which users find the number; absent if it has none. */
  username?: string;
  /** Country of the number, as an ISO 3166-1 alpha-2 code. */
  country_code?: string;
  /** Country calling code, without `+`. */
  country_dial_code?: string;
  /** How people rate its messages. */
  quality_rating?: QualityRating;
  /** Quality rating as an object, returned if `quality_score` is requested. */
  quality_score?: NumberQuality;
  /** Whether its owner proved that it is theirs. */
  code_verification_status?: string;
  /** The review of its name. */
  name_status?: string;
  /** Display name that was requested and is under review; absent unless a change is pending. */
  new_display_name?: string;
  /** Status of the review of `new_display_name`: `PENDING_REVIEW`, `DECLINED` and others. */
  new_name_status?: string;
  /** Status of the reviews of the business and of the display name, taken together. */
  unified_cert_status?: UnifiedCertStatus;
  /** Whether it can send. */
  status?: string;
  /** Platform that hosts the number. */
  platform_type?: HostPlatform;
  /** Platform that hosts the number, under the name that the platform's OpenAPI file gives it. */
  host_platform?: HostPlatform;
  /** How much it can send. */
  throughput?: Throughput;
  /** `LIVE` or `SANDBOX`. */
  account_mode?: string;
  /**
   * How many people the portfolio may write to in 24 hours, outside customer service windows: `TIER_250` to
   * `TIER_UNLIMITED`.
   */
  whatsapp_business_manager_messaging_limit?: string;
  /** The same, for one number, as it was before October 2025. */
  messaging_limit_tier?: string;
  /** Whether messages can be sent, and what is in the way. */
  health_status?: HealthStatus;
  /** Whether it has the badge. */
  is_official_business_account?: boolean;
  /** Whether it is on the WhatsApp Business app too. */
  is_on_biz_app?: boolean;
  /** Whether it has a PIN. */
  is_pin_enabled?: boolean;
  /** Whether a partner verified the number before it was added. */
  is_preverified_number?: boolean;
  /** Whether users find the number by search: `VISIBLE` or `HIDDEN`. */
  search_visibility?: string;
  /** Callback URLs of the webhooks about the number, returned if `webhook_configuration` is requested. */
  webhook_configuration?: CallbackUrls;
  /** When it was onboarded, in ISO 8601. */
  last_onboarded_time?: string;
  /** What its chat offers before anything was written. */
  conversational_automation?: ConversationalAutomation;
  /** Where the application for the badge stands. */
  official_business_account?: OfficialBusinessAccount;
}

/**
 * How people rate a number's messages.
 * Other values are accepted, too.
 */
export type QualityRating =
  /** Well. */
  | "GREEN"
  /** So-so. */
  | "YELLOW"
  /** Badly. */
  | "RED"
  /** Not enough messages to tell. */
  | "NA"
  | (string & {});

/** Quality rating of a number. */
export interface NumberQuality {
  /** Rating. */
  score?: QualityRating;
}

/**
 * Status of the reviews of a business and of a number's display name, taken together.
 * Other values are accepted, too.
 */
export type UnifiedCertStatus =
  /** Approved. */
  | "APPROVED"
  /** The display name is under review. */
  | "NAME_PENDING_REVIEW"
  /** The display name was rejected. */
  | "NAME_NOT_APPROVED"
  /** The review of the account has not started. */
  | "ACCOUNT_REVIEW_NOT_STARTED"
  /** Approved with limited access. */
  | "LIMITED_ACCESS"
  | (string & {});

/**
 * Platform that hosts a phone number.
 * Other values are accepted, too.
 */
export type HostPlatform =
  /** Cloud API. */
  | "CLOUD_API"
  /** On-Premises API. */
  | "ON_PREMISE"
  /** None. */
  | "NOT_APPLICABLE"
  | (string & {});

/** How much a number can send. */
export interface Throughput {
  /** The level. */
  level: ThroughputLevel;
}

/**
 * How much a number can send.
 * Other values are accepted, too.
 */
export type ThroughputLevel =
  /** 80 messages a second. */
  | "STANDARD"
  /** 1,000 messages a second. */
  | "HIGH"
  /** None: it isn't on the Cloud API. */
  | "NOT_APPLICABLE"
  | (string & {});

/** Whether messages can be sent, and what is in the way. */
export interface HealthStatus {
  /** Whether they can, all in all. */
  can_send_message?: CanSend;
  /** Everything that takes part in it: the number, the template, the account, the portfolio and the app. */
  entities?: HealthEntity[];
}

/**
 * Whether something lets messages pass.
 * Other values are accepted, too.
 */
export type CanSend =
  /** It does. */
  | "AVAILABLE"
  /** In part. */
  | "LIMITED"
  /** It doesn't. */
  | "BLOCKED"
  | (string & {});

/** Something that takes part in sending. */
export interface HealthEntity {
  /** What it is: `PHONE_NUMBER`, `MESSAGE_TEMPLATE`, `WABA`, `BUSINESS`, `APP` or `FLOW`. */
  entity_type?: string;
  /** Its id. */
  id?: string;
  /** Whether it lets messages pass. */
  can_send_message?: CanSend;
  /** Whether it lets calls by SIP pass. */
  can_receive_call_sip?: CanSend;
  /** What limits it, for people. */
  additional_info?: string[];
  /** What is in the way. */
  errors?: HealthError[];
}

/** Something that is in the way of messages. */
export interface HealthError {
  /** The code. */
  error_code?: number;
  /** What it means, for people. */
  error_description?: string;
  /** What can be done, for people. */
  possible_solution?: string;
}

/**
 * Callback URLs of the webhooks about a number. The URL of the number takes precedence over that of the account, and that
 * of the account over that of the app.
 */
export interface CallbackUrls {
  /** Callback URL of the number; absent if none is set. */
  phone_number?: string;
  /** Callback URL of the WhatsApp Business account; absent if none is set. */
  whatsapp_business_account?: string;
  /** Callback URL of the app. */
  application?: string;
}

/** What a chat offers. */
export interface ConversationalAutomation {
  /** ID of the configuration. */
  id?: string;
  /** Questions to tap. */
  prompts?: string[];
  /** Commands. */
  commands?: OfferedCommand[];
  /** Whether you are told when somebody opens the chat for the first time. */
  enable_welcome_message?: boolean;
}

/** A command that people choose after `/`. */
export interface OfferedCommand {
  /** Its name. */
  command_name?: string;
  /** What it does. */
  command_description?: string;
}

/** Where an application stands. */
export interface OfficialBusinessAccount {
  /** The number. */
  id?: string;
  /** Where it stands. */
  oba_status?: OfficialBusinessAccountStatus;
  /** The same, for people. */
  status_message?: string;
}

/**
 * Where an application stands.
 * Other values are accepted, too.
 */
export type OfficialBusinessAccountStatus =
  /** Nobody has applied. */
  | "NOT_STARTED"
  /** It waits. */
  | "PENDING"
  /** The number has the badge. */
  | "APPROVED"
  /** It was refused. */
  | "REJECTED"
  /** It is looked at. */
  | "UNDER_REVIEW"
  /** It came to nothing in time. */
  | "EXPIRED"
  /** It was taken back. */
  | "CANCELLED"
  | (string & {});

/** Get one phone number: its name, quality, limits and state. */
export interface GetPhoneNumber {
  /** What to tell of it, by commas, as in `id,throughput,whatsapp_business_manager_messaging_limit`; a few things unless told. */
  fields?: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}
