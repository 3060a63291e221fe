// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { HealthStatus } from "./phone_numbers.js";

/** Operations: `accounts.get`, `accounts.update`. */
export interface AccountsArea {
  /**
   * Gets a WhatsApp Business account: name, review status, limits and enabled features.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/whatsapp-business-accounts
   */
  get(params?: GetAccount, options?: Options): Promise<Account>;

  /**
   * Updates a WhatsApp Business account. Omitted fields stay unchanged.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/whatsapp-business-accounts
   */
  update(params?: UpdateAccount, options?: Options): Promise<UpdatedAccount>;
}

/** Gets a WhatsApp Business account: name, review status, limits and enabled features. */
export interface GetAccount {
  /** Fields to return. */
  fields?: readonly AccountField[];
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/**
 * Field of `Account` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `name`, `currency`, `timezone_id`, `account_review_status`, `business_verification_status`, `ownership_type`, `message_template_namespace`.
 */
export type AccountField =
  /** ID of the account. */
  | "id"
  /** Name of the account. */
  | "name"
  /** Time zone, as the platform's numeric ID. */
  | "timezone_id"
  /** Namespace of the account's templates on the former On-Premises API. */
  | "message_template_namespace"
  /** Review status of the account. */
  | "account_review_status"
  /** Verification status of the business: `verified`, `not_verified`, `pending` and others, in lower or upper case. */
  | "business_verification_status"
  /** Status of the account: `ACTIVE`, or the reason why the account is not active. */
  | "status"
  /** Country of the account, as an ISO 3166-1 alpha-2 code. */
  | "country"
  /** Billing currency, as an ISO 4217 code. */
  | "currency"
  /** Primary location of the business, as an ISO 3166-1 alpha-2 code. */
  | "primary_business_location"
  /** Creation time. Seconds since the Unix epoch. */
  | "creation_time"
  /** Ownership of the account: `SELF_OWNED`, `CLIENT_OWNED` or `ON_BEHALF_OF`. */
  | "ownership_type"
  /** Business portfolio that owns the account. Contains only its ID and name. */
  | "owner_business"
  /** Business portfolio that owns the account, with further details. */
  | "owner_business_info"
  /** Business portfolio for which a partner owns the account. */
  | "on_behalf_of_business_info"
  /** ID of the payment method. Absent if there is none; paid messages are impossible then. */
  | "primary_funding_id"
  /** Purchase order number on the account's invoices. */
  | "purchase_order_number"
  /** True if template analytics are enabled. */
  | "is_enabled_for_insights"
  /** True if the account is shared with partners. */
  | "is_shared_with_partners"
  /**
   * Onboarding status for the Marketing Messages API: `ELIGIBLE`, `ONBOARDED`, or the reason why onboarding is
   * blocked.
   */
  | "marketing_messages_onboarding_status"
  /** True if marketing templates can be sent with the Marketing Messages API only. */
  | "disable_marketing_messages_on_cloud_api"
  /** True if templates are archived automatically after 12 months without a send. */
  | "template_auto_archival_enabled"
  /**
   * Messaging limit of the business portfolio: unique users per rolling 24 hours, outside customer service windows.
   * `TIER_250` to `TIER_UNLIMITED`.
   */
  | "whatsapp_business_manager_messaging_limit"
  /** Enrollment of the account in maximum prices for marketing templates. */
  | "whatsapp_manager_marketing_messages_max_price_enroll_status"
  /** Start of the international rate for authentication messages. Absent if the rate does not apply to the account. */
  | "auth_international_rate_eligibility"
  /** Automatic creative optimizations of marketing templates, in the list form that the platform returns. */
  | "degrees_of_freedom_spec"
  /** Health status of the account: sending capability and blocking errors. */
  | "health_status"
  | (string & {});

/** A WhatsApp Business account. Contains only the requested fields. */
export interface Account {
  /** ID of the account. */
  id?: string;
  /** Name of the account. */
  name?: string;
  /** Time zone, as the platform's numeric ID. */
  timezone_id?: string;
  /** Namespace of the account's templates on the former On-Premises API. */
  message_template_namespace?: string;
  /** Review status of the account. */
  account_review_status?: AccountReviewStatus;
  /** Verification status of the business: `verified`, `not_verified`, `pending` and others, in lower or upper case. */
  business_verification_status?: string;
  /** Status of the account: `ACTIVE`, or the reason why the account is not active. */
  status?: string;
  /** Country of the account, as an ISO 3166-1 alpha-2 code. */
  country?: string;
  /** Billing currency, as an ISO 4217 code. */
  currency?: string;
  /** Primary location of the business, as an ISO 3166-1 alpha-2 code. */
  primary_business_location?: string;
  /** Creation time. Seconds since the Unix epoch. */
  creation_time?: string | number;
  /** Ownership of the account: `SELF_OWNED`, `CLIENT_OWNED` or `ON_BEHALF_OF`. */
  ownership_type?: string;
  /** Business portfolio that owns the account. Contains only its ID and name. */
  owner_business?: AccountOwner;
  /** Business portfolio that owns the account, with further details. */
  owner_business_info?: AccountOwner;
  /** Business portfolio for which a partner owns the account. */
  on_behalf_of_business_info?: AccountOwner;
  /** ID of the payment method. Absent if there is none; paid messages are impossible then. */
  primary_funding_id?: string;
  /** Purchase order number on the account's invoices. */
  purchase_order_number?: string;
  /** True if template analytics are enabled. */
  is_enabled_for_insights?: boolean;
  /** True if the account is shared with partners. */
  is_shared_with_partners?: boolean;
  /**
   * Onboarding status for the Marketing Messages API: `ELIGIBLE`, `ONBOARDED`, or the reason why onboarding is
   * blocked.
   */
  marketing_messages_onboarding_status?: string;
  /** True if marketing templates can be sent with the Marketing Messages API only. */
  disable_marketing_messages_on_cloud_api?: boolean;
  /** True if templates are archived automatically after 12 months without a send. */
  template_auto_archival_enabled?: boolean;
  /**
   * Messaging limit of the business portfolio: unique users per rolling 24 hours, outside customer service windows.
   * `TIER_250` to `TIER_UNLIMITED`.
   */
  whatsapp_business_manager_messaging_limit?: string;
  /** Enrollment of the account in maximum prices for marketing templates. */
  whatsapp_manager_marketing_messages_max_price_enroll_status?: EnrollStatus;
  /** Start of the international rate for authentication messages. Absent if the rate does not apply to the account. */
  auth_international_rate_eligibility?: InternationalRateEligibility;
  /** Automatic creative optimizations of marketing templates, in the list form that the platform returns. */
  degrees_of_freedom_spec?: AccountFreedom;
  /** Health status of the account: sending capability and blocking errors. */
  health_status?: HealthStatus;
}

/**
 * Review status of an account.
 * Other values are accepted, too.
 */
export type AccountReviewStatus =
  /** Approved by the platform. */
  | "APPROVED"
  /** Pending review by the platform. */
  | "PENDING"
  /** Rejected by the platform. */
  | "REJECTED"
  /** Approved with restrictions. */
  | "RESTRICTED"
  /** Refused: the business portfolio has reached its limit of accounts. */
  | "LIMIT_REACHED"
  | (string & {});

/** A business portfolio related to an account. */
export interface AccountOwner {
  /** ID of the business portfolio. */
  id?: string;
  /** Name of the business portfolio. */
  name?: string;
  /** Status of the portfolio's consent to the partner's ownership. */
  status?: string;
  /** Type of the relation to the account. */
  type?: string;
  /** Acceptance of the Marketing Messages API terms. */
  marketing_messages_onboarding_status?: MarketingTerms;
}

/** Acceptance of the Marketing Messages API terms by a business portfolio. */
export interface MarketingTerms {
  /** Acceptance status: `TERM_OF_SERVICE_SIGNED`, `REQUEST_SENT` or `NOT_STARTED`. */
  status?: string;
  /** Date of the status, such as `2025-08-13`. */
  time?: string;
}

/**
 * Enrollment status of an optional feature.
 * Other values are accepted, too.
 */
export type EnrollStatus =
  /** Enrolled: the platform may use the feature. */
  | "OPT_IN"
  /** Not enrolled: the feature is off. */
  | "OPT_OUT"
  | (string & {});

/** Start of the international rate for authentication messages to users abroad, for one account. */
export interface InternationalRateEligibility {
  /** Start of the rate for all countries without an exception. Seconds since the Unix epoch. */
  start_time?: string | number;
  /** Countries in which the rate starts at another time. */
  exception_countries?: InternationalRateEligibilityException[];
}

/** Country in which the international rate for authentication messages starts at another time. */
export interface InternationalRateEligibilityException {
  /** Country, as an ISO 3166-1 alpha-2 code. */
  country_code?: string;
  /** Start of the rate in this country. Seconds since the Unix epoch. */
  start_time?: string | number;
}

/** Automatic creative optimizations of marketing templates, as returned by the platform. */
export interface AccountFreedom {
  /** One-element list with the feature settings. */
  data?: AccountFeatures[];
}

/** Settings of the automatic creative optimizations. */
export interface AccountFeatures {
  /** One-element list: `OPT_IN` or `OPT_OUT` by feature name. */
  creative_features_spec?: Record<string, string>[];
}

/** Updates a WhatsApp Business account. Omitted fields stay unchanged. */
export interface UpdateAccount {
  /**
   * Restricts marketing templates to `marketing_messages.send`. When `true`, `messages.send` refuses them with code
   * 131063.
   */
  disable_marketing_messages_on_cloud_api?: boolean;
  /** Automatic creative optimizations that the platform may apply to marketing templates. */
  degrees_of_freedom_spec?: DegreesOfFreedom;
  /** Archives templates automatically after 12 months without a send. */
  template_auto_archival_enabled?: boolean;
  /** Enables template analytics. Only `true` is accepted, and it cannot be reverted. */
  is_enabled_for_insights?: boolean;
  /** Name of the account. 1 to 100 characters. Documented in the platform's OpenAPI file only. */
  name?: string;
  /** Time zone, as the platform's numeric ID. Documented in the platform's OpenAPI file only. */
  timezone_id?: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** Automatic creative optimizations of marketing templates. */
export interface DegreesOfFreedom {
  /**
   * Enrollment by feature name: `image_brightness_and_contrast`, `image_touchups`, `add_text_overlay`,
   * `image_animation`, `image_background_gen`, `auto_promotion_tag`, `text_extraction_for_headline`,
   * `text_extraction_for_tap_target`, `product_extensions`, `text_formatting_optimization`.
   */
  creative_features_spec: Record<string, CreativeFeature>;
}

/** Enrollment of one creative optimization feature. */
export interface CreativeFeature {
  /** Enrollment status of the feature. */
  enroll_status: EnrollStatus;
}

/** Result of updating an account. */
export interface UpdatedAccount {
  /** True if the account was updated. */
  success?: boolean;
  /** ID of the account. Present when `is_enabled_for_insights` was set. */
  id?: string;
}
