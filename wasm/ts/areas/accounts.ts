// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { PhoneNumber, PhoneNumbers } from "./phone_numbers.js";
import type { HealthStatus, Paging } from "./shared.js";

/** Operations: `accounts.get`, `accounts.update`, `accounts.create`, `accounts.list_owned`, `accounts.list_client`, `accounts.list_assigned`. */
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

  /**
   * Creates a WhatsApp Business account in a business portfolio. Known by the name of its reference page only; partners
   * create accounts in Embedded Signup.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/whatsapp-business-accounts
   */
  create(params: CreateAccount, options?: Options): Promise<CreatedAccount>;

  /**
   * Lists the WhatsApp Business accounts that a business portfolio owns. At most 20 accounts per portfolio.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-accounts
   */
  listOwned(params?: ListOwnedAccounts, options?: Options): Promise<Accounts>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listOwnedAll(params?: ListOwnedAccounts, options?: Options): AsyncGenerator<Account, void>;

  /**
   * Lists the WhatsApp Business accounts of clients that are shared with a business portfolio.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-accounts
   */
  listClient(params?: ListClientAccounts, options?: Options): Promise<Accounts>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listClientAll(params?: ListClientAccounts, options?: Options): AsyncGenerator<Account, void>;

  /**
   * Lists the WhatsApp Business accounts that are assigned to a user or system user.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-accounts
   */
  listAssigned(params: ListAssignedAccounts, options?: Options): Promise<AssignedAccounts>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listAssignedAll(params: ListAssignedAccounts, options?: Options): AsyncGenerator<AssignedAccount, void>;
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
  /** Onboarding status for the Marketing Messages API up to Graph v23: `INELIGIBLE`, `ELIGIBLE` or `ONBOARDED`. */
  | "marketing_messages_lite_api_status"
  /** ID of the ad account that mirrors the marketing templates. */
  | "marketing_messages_ad_account"
  /** ID of the linked commerce account. */
  | "linked_commerce_account"
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
  /** Phone numbers of the account: the first page of `phone_numbers.list`. */
  | "phone_numbers"
  /** Apps that are subscribed to the webhooks of the account. */
  | "subscribed_apps"
  /** Health status of the account: sending capability and blocking errors. */
  | "health_status"
  | (string & {});

/** A WhatsApp Business account, also called messaging account. Contains only the requested fields. */
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
  /** Onboarding status for the Marketing Messages API up to Graph v23: `INELIGIBLE`, `ELIGIBLE` or `ONBOARDED`. */
  marketing_messages_lite_api_status?: string;
  /** ID of the ad account that mirrors the marketing templates. */
  marketing_messages_ad_account?: string;
  /** ID of the linked commerce account. */
  linked_commerce_account?: string;
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
  /** Phone numbers of the account: the first page of `phone_numbers.list`. */
  phone_numbers?: PhoneNumbers;
  /** Apps that are subscribed to the webhooks of the account. */
  subscribed_apps?: SubscribedApps;
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

/** Apps that are subscribed to the webhooks of an account. */
export interface SubscribedApps {
  /** Apps that are subscribed. */
  data: SubscribedApp[];
}

/** An app that is subscribed to the webhooks of an account. */
export interface SubscribedApp {
  /** The subscribed app. */
  whatsapp_business_api_data?: SubscribedAppData;
  /** Callback URL for the webhooks of this account. Absent if the callback URL of the app is used. */
  override_callback_uri?: string;
}

/** Name and ID of a subscribed app. */
export interface SubscribedAppData {
  /** ID of the app. */
  id?: string;
  /** Name of the app. */
  name?: string;
  /** URL of the app. */
  link?: string;
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
  /** Enrollment in automatic creative optimizations, by feature name. Known from Meta's SDK only. */
  creative_optimizations_enrollment?: Record<string, EnrollStatus>;
  /** Enrollment of the account in maximum prices for marketing templates. */
  whatsapp_manager_marketing_messages_max_price_enroll_status?: EnrollStatus;
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

/**
 * Creates a WhatsApp Business account in a business portfolio. Known by the name of its reference page only; partners
 * create accounts in Embedded Signup.
 */
export interface CreateAccount {
  /** Name of the account. 1 to 100 characters. */
  name: string;
  /** Time zone, as the platform's numeric ID. */
  timezone_id?: string;
  /** Billing currency, as an ISO 4217 code. */
  currency?: string;
  /** Default: the client's business portfolio ID. */
  business_id?: string;
}

/** A new account. */
export interface CreatedAccount {
  /** ID of the account. */
  id?: string;
}

/** Lists the WhatsApp Business accounts that a business portfolio owns. At most 20 accounts per portfolio. */
export interface ListOwnedAccounts {
  /** Fields to return per account. */
  fields?: readonly AccountField[];
  /**
   * Filter as JSON, such as `[{"field":"creation_time","operator":"GREATER_THAN","value":"1604962813"}]`. Fields:
   * `creation_time`, `partners` and `marketing_messages_onboarding_status`.
   */
  filtering?: string;
  /** Sort order: `creation_time_ascending` or `creation_time_descending`. */
  sort?: string;
  /** Types of accounts: `ENTERPRISE` and `SMB`. */
  business_type?: readonly string[];
  /** ID of one account, to return only this one. */
  find?: string;
  /** Maximum number of accounts per page. 1 to 100. Default: 25. */
  limit?: number;
  /**
   * Maximum number of accounts after the cursor `after`, in the platform's OpenAPI file; the guides use `limit`. 1 to
   * 100.
   */
  first?: number;
  /**
   * Maximum number of accounts before the cursor `before`, in the platform's OpenAPI file; the guides use `limit`. 1
   * to 100.
   */
  last?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
  /** Default: the client's business portfolio ID. */
  business_id?: string;
}

/** A page of accounts. */
export interface Accounts {
  /** Accounts on this page. */
  data: Account[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** Lists the WhatsApp Business accounts of clients that are shared with a business portfolio. */
export interface ListClientAccounts {
  /** Fields to return per account. */
  fields?: readonly AccountField[];
  /** Filter as JSON, as in `accounts.list_owned`. */
  filtering?: string;
  /** Sort order: `creation_time_ascending` or `creation_time_descending`. */
  sort?: string;
  /** Types of accounts: `STANDARD`, `PREMIUM` and `ENTERPRISE`. */
  business_type?: readonly string[];
  /** ID of one account, to return only this one. */
  find?: string;
  /** Maximum number of accounts per page. 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
  /** Default: the client's business portfolio ID. */
  business_id?: string;
}

/** Lists the WhatsApp Business accounts that are assigned to a user or system user. */
export interface ListAssignedAccounts {
  /** ID of the user or system user, or `me`. */
  user_id: string;
  /** Fields to return per account. */
  fields?: readonly AssignedAccountField[];
  /** Maximum number of accounts per page. 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
}

/**
 * Field of `AssignedAccount` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `name`, `status`.
 */
export type AssignedAccountField =
  /** ID of the account. */
  | "id"
  /** Name of the account. */
  | "name"
  /** Status of the account: `ACTIVE`, `PENDING`, `RESTRICTED` or `DISABLED`. */
  | "status"
  /** Time of the assignment, in ISO 8601 format. */
  | "assignment_date"
  /** Tasks that the user may perform. */
  | "permissions"
  /** ID of the business portfolio that owns the account. */
  | "business_id"
  /** Phone numbers of the account. */
  | "phone_numbers"
  | (string & {});

/** A page of accounts that are assigned to a user. */
export interface AssignedAccounts {
  /** Accounts on this page. */
  data: AssignedAccount[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** An account that is assigned to a user. Contains only the requested fields. */
export interface AssignedAccount {
  /** ID of the account. */
  id: string;
  /** Name of the account. */
  name?: string;
  /** Status of the account: `ACTIVE`, `PENDING`, `RESTRICTED` or `DISABLED`. */
  status?: string;
  /** Time of the assignment, in ISO 8601 format. */
  assignment_date?: string;
  /** Tasks that the user may perform. */
  permissions?: AccountTask[];
  /** ID of the business portfolio that owns the account. */
  business_id?: string;
  /** Phone numbers of the account. */
  phone_numbers?: PhoneNumber[];
}

/**
 * Task that a user may perform on a WhatsApp Business account.
 * Other values are accepted, too.
 */
export type AccountTask =
  /** Manage the account: all tasks of the account's owner. */
  | "MANAGE"
  /** Develop with test numbers of the account. */
  | "DEVELOP"
  /** Create, edit and delete message templates. */
  | "MANAGE_TEMPLATES"
  /** Manage the phone numbers of the account. */
  | "MANAGE_PHONE"
  /** View the cost of messages. */
  | "VIEW_COST"
  /** Manage flows and other extensions. */
  | "MANAGE_EXTENSIONS"
  /** View the assets of phone numbers, such as QR codes. */
  | "VIEW_PHONE_ASSETS"
  /** Manage the assets of phone numbers, such as QR codes. */
  | "MANAGE_PHONE_ASSETS"
  /** View message templates. */
  | "VIEW_TEMPLATES"
  /** View analytics of the account. */
  | "VIEW_INSIGHTS"
  /** Receive incoming messages of the account. */
  | "RECEIVE_INCOMING_MESSAGES"
  /** Manage payment methods and credit lines. Required to share a credit line. */
  | "MANAGE_BILLING"
  /** Manage the users of the account. */
  | "MANAGE_USERS"
  /** Send messages from the account's phone numbers. */
  | "MESSAGING"
  /** Full control of the account. */
  | "FULL_CONTROL"
  | (string & {});
