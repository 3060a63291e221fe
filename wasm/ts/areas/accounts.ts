// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { HealthStatus } from "./phone_numbers.js";

/** Operations: `accounts.get`, `accounts.update`. */
export interface AccountsArea {
  /**
   * Get a WhatsApp Business account: its name, review, limits and what is switched on.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/whatsapp-business-accounts
   */
  get(params?: GetAccount, options?: Options): Promise<Account>;

  /**
   * Change a WhatsApp Business account. What isn't said stays as it is.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/whatsapp-business-accounts
   */
  update(params?: UpdateAccount, options?: Options): Promise<UpdatedAccount>;
}

/** Get a WhatsApp Business account: its name, review, limits and what is switched on. */
export interface GetAccount {
  /** What to tell of it, by commas, as in `id,name,marketing_messages_onboarding_status`; a few things unless told. */
  fields?: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** A WhatsApp Business account. Only what was asked for is there. */
export interface Account {
  /** Its id. */
  id?: string;
  /** Its name. */
  name?: string;
  /** Its time zone, by the platform's number for it. */
  timezone_id?: string;
  /** What its templates were told apart by on the On-Premises API. */
  message_template_namespace?: string;
  /** Where the review of the account stands. */
  account_review_status?: AccountReviewStatus;
  /** Where the verification of the business stands: `verified`, `not_verified`, `pending` and others, in either case. */
  business_verification_status?: string;
  /** `ACTIVE`, or why it isn't. */
  status?: string;
  /** Its country, by two letters. */
  country?: string;
  /** What is billed in, by ISO 4217. */
  currency?: string;
  /** Where the business is, by two letters. */
  primary_business_location?: string;
  /** When it was created. */
  creation_time?: string | number;
  /** Who owns it: `SELF_OWNED`, `CLIENT_OWNED` or `ON_BEHALF_OF`. */
  ownership_type?: string;
  /** The portfolio that owns it, with its ID and name only. */
  owner_business?: AccountOwner;
  /** The portfolio that owns it. */
  owner_business_info?: AccountOwner;
  /** The portfolio that it is kept for, where a partner owns it. */
  on_behalf_of_business_info?: AccountOwner;
  /** What pays for it. */
  primary_funding_id?: string;
  /** What its bills carry. */
  purchase_order_number?: string;
  /** Whether templates are analysed. */
  is_enabled_for_insights?: boolean;
  /** Whether partners share it. */
  is_shared_with_partners?: boolean;
  /** Whether it can use the Marketing Messages API: `ELIGIBLE`, `ONBOARDED`, or what is in the way. */
  marketing_messages_onboarding_status?: string;
  /** Whether marketing templates go by the Marketing Messages API alone. */
  disable_marketing_messages_on_cloud_api?: boolean;
  /** Whether templates that weren't sent for 12 months are archived. */
  template_auto_archival_enabled?: boolean;
  /**
   * How many people the portfolio may write to in 24 hours, outside customer service windows: `TIER_250` to
   * `TIER_UNLIMITED`.
   */
  whatsapp_business_manager_messaging_limit?: string;
  /** Whether templates of the account may have a maximum price. */
  whatsapp_manager_marketing_messages_max_price_enroll_status?: EnrollStatus;
  /** When the higher rate for authentication messages to users abroad begins to apply; absent if it doesn't. */
  auth_international_rate_eligibility?: InternationalRateEligibility;
  /** How the platform may change marketing templates, in the form in which it tells it. */
  degrees_of_freedom_spec?: AccountFreedom;
  /** Whether messages can be sent, and what is in the way. */
  health_status?: HealthStatus;
}

/**
 * Where the review of an account stands.
 * Other values are accepted, too.
 */
export type AccountReviewStatus =
  /** It may be used. */
  | "APPROVED"
  /** It is under review. */
  | "PENDING"
  /** It was refused. */
  | "REJECTED"
  /** It may be used in part. */
  | "RESTRICTED"
  /** The portfolio has as many accounts as it may have. */
  | "LIMIT_REACHED"
  | (string & {});

/** A portfolio that has to do with an account. */
export interface AccountOwner {
  /** The portfolio. */
  id?: string;
  /** Its name. */
  name?: string;
  /** Whether the account is kept for it with its consent. */
  status?: string;
  /** What it has to do with the account. */
  type?: string;
  /** Whether it has accepted the terms of the Marketing Messages API. */
  marketing_messages_onboarding_status?: MarketingTerms;
}

/** Whether a portfolio has accepted the terms of the Marketing Messages API. */
export interface MarketingTerms {
  /** `TERM_OF_SERVICE_SIGNED`, `REQUEST_SENT` or `NOT_STARTED`. */
  status?: string;
  /** Since which day, as in `2025-08-13`. */
  time?: string;
}

/**
 * Whether the platform may do something.
 * Other values are accepted, too.
 */
export type EnrollStatus =
  /** It may. */
  | "OPT_IN"
  /** It may not. */
  | "OPT_OUT"
  | (string & {});

/** When the higher rate for authentication messages to users abroad begins to apply to an account. */
export interface InternationalRateEligibility {
  /** Start of the rate, for all countries without an exception. */
  start_time?: string | number;
  /** Countries for which the rate starts at another time. */
  exception_countries?: InternationalRateEligibilityException[];
}

/** Country for which the higher rate for authentication messages starts at another time. */
export interface InternationalRateEligibilityException {
  /** Country, as an ISO 3166-1 alpha-2 code. */
  country_code?: string;
  /** Start of the rate in this country. */
  start_time?: string | number;
}

/** How the platform may change marketing templates. */
export interface AccountFreedom {
  /** One item. */
  data?: AccountFeatures[];
}

/** How the platform may change marketing templates. */
export interface AccountFeatures {
  /** One item: `OPT_IN` or `OPT_OUT` by the name of what is changed. */
  creative_features_spec?: Record<string, string>[];
}

/** Change a WhatsApp Business account. What isn't said stays as it is. */
export interface UpdateAccount {
  /** Whether marketing templates go by `marketing_messages.send` alone: `messages.send` refuses them then (code 131063). */
  disable_marketing_messages_on_cloud_api?: boolean;
  /** How the platform may change marketing templates to make people look. */
  degrees_of_freedom_spec?: DegreesOfFreedom;
  /** Whether templates that weren't sent for 12 months are archived. */
  template_auto_archival_enabled?: boolean;
  /** `true` lets templates be analysed. It can't be taken back. */
  is_enabled_for_insights?: boolean;
  /** Its name: 1 to 100 characters. Documented in the platform's OpenAPI file only. */
  name?: string;
  /** Its time zone, by the platform's number for it. Documented in the platform's OpenAPI file only. */
  timezone_id?: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** How the platform may change marketing templates. */
export interface DegreesOfFreedom {
  /**
   * What is switched on or off, by its name: `image_brightness_and_contrast`, `image_touchups`, `add_text_overlay`,
   * `image_animation`, `image_background_gen`, `auto_promotion_tag`, `text_extraction_for_headline`,
   * `text_extraction_for_tap_target`, `product_extensions`, `text_formatting_optimization`.
   */
  creative_features_spec: Record<string, CreativeFeature>;
}

/** Whether the platform may make one kind of change. */
export interface CreativeFeature {
  /** Whether it may. */
  enroll_status: EnrollStatus;
}

/** An account that was changed. */
export interface UpdatedAccount {
  /** Whether it was. */
  success?: boolean;
  /** The account, where `is_enabled_for_insights` was set. */
  id?: string;
}
