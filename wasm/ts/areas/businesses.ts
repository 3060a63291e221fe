// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { MarketingTerms } from "./accounts.js";
import type { BusinessReference, HealthStatus, Paging } from "./shared.js";

/** Operations: `businesses.get`, `businesses.list_users`, `businesses.invite_user`, `businesses.list_owned_apps`, `businesses.claim_app`, `businesses.list_client_apps`, `businesses.request_client_app`. */
export interface BusinessesArea {
  /**
   * Gets a business portfolio: name, verification status and messaging limit.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  get(params?: GetBusiness, options?: Options): Promise<Business>;

  /**
   * Lists the users of a business portfolio. System users have a list of their own.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  listUsers(params?: ListBusinessUsers, options?: Options): Promise<BusinessUsers>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listUsersAll(params?: ListBusinessUsers, options?: Options): AsyncGenerator<BusinessUser, void>;

  /**
   * Invites a user to a business portfolio by email. Parameters and response are known from Meta's SDK only.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  inviteUser(params: InviteBusinessUser, options?: Options): Promise<InvitedUser>;

  /**
   * Lists the apps that a business portfolio owns.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  listOwnedApps(params?: ListOwnedApps, options?: Options): Promise<BusinessApps>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listOwnedAppsAll(params?: ListOwnedApps, options?: Options): AsyncGenerator<BusinessApp, void>;

  /**
   * Adds an app to those that a business portfolio owns. Parameters and response are known from Meta's SDK only.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  claimApp(params: ClaimApp, options?: Options): Promise<AppAccess>;

  /**
   * Lists the apps of other portfolios that a business portfolio may use.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  listClientApps(params?: ListClientApps, options?: Options): Promise<BusinessApps>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listClientAppsAll(params?: ListClientApps, options?: Options): AsyncGenerator<BusinessApp, void>;

  /**
   * Requests access to an app of another portfolio. Parameters and response are known from Meta's SDK only.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  requestClientApp(params: RequestClientApp, options?: Options): Promise<AppAccess>;
}

/** Gets a business portfolio: name, verification status and messaging limit. */
export interface GetBusiness {
  /** Fields to return. */
  fields?: readonly BusinessField[];
  /** Default: the client's business portfolio ID. */
  business_id?: string;
}

/**
 * Field of `Business` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `name`, `timezone_id`, `verification_status`, `created_time`, `two_factor_type`.
 */
export type BusinessField =
  /** ID of the business portfolio. */
  | "id"
  /** Name of the business portfolio. */
  | "name"
  /** Time zone, as the platform's numeric ID. */
  | "timezone_id"
  /** Verification status of the business: `verified`, `not_verified`, `pending` and others. */
  | "verification_status"
  /** Creation time, in ISO 8601 format. */
  | "created_time"
  /** Facebook page of the business. */
  | "primary_page"
  /** Requirement of two-factor authentication: `none`, `admin_required` or `all_required`. */
  | "two_factor_type"
  /** Acceptance of the Marketing Messages API terms. */
  | "marketing_messages_onboarding_status"
  /**
   * Messaging limit of the portfolio: unique users per rolling 24 hours, outside customer service windows.
   * `TIER_250` to `TIER_UNLIMITED`.
   */
  | "whatsapp_business_manager_messaging_limit"
  /** Health status of the portfolio: sending capability and blocking errors. */
  | "health_status"
  | (string & {});

/** A business portfolio. Contains only the requested fields. */
export interface Business {
  /** ID of the business portfolio. */
  id: string;
  /** Name of the business portfolio. */
  name?: string;
  /** Time zone, as the platform's numeric ID. */
  timezone_id?: number | `${number}`;
  /** Verification status of the business: `verified`, `not_verified`, `pending` and others. */
  verification_status?: string;
  /** Creation time, in ISO 8601 format. */
  created_time?: string;
  /** Facebook page of the business. */
  primary_page?: BusinessPage;
  /** Requirement of two-factor authentication: `none`, `admin_required` or `all_required`. */
  two_factor_type?: string;
  /** Acceptance of the Marketing Messages API terms. */
  marketing_messages_onboarding_status?: MarketingTerms;
  /**
   * Messaging limit of the portfolio: unique users per rolling 24 hours, outside customer service windows.
   * `TIER_250` to `TIER_UNLIMITED`.
   */
  whatsapp_business_manager_messaging_limit?: string;
  /** Health status of the portfolio: sending capability and blocking errors. */
  health_status?: HealthStatus;
}

/** Facebook page of a business portfolio. */
export interface BusinessPage {
  /** ID of the page. */
  id?: string;
  /** Name of the page. */
  name?: string;
}

/** Lists the users of a business portfolio. System users have a list of their own. */
export interface ListBusinessUsers {
  /** Fields to return per user. */
  fields?: readonly BusinessUserField[];
  /** Maximum number of users per page. 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
  /** Default: the client's business portfolio ID. */
  business_id?: string;
}

/**
 * Field of `BusinessUser` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `name`, `email`, `role`.
 */
export type BusinessUserField =
  /** ID of the user in this portfolio. */
  | "id"
  /** Name of the user. */
  | "name"
  /** Email address of the user. */
  | "email"
  /** Role of the user: `ADMIN`, `EMPLOYEE` and others. */
  | "role"
  /** Business portfolio of the user. */
  | "business"
  | (string & {});

/** A page of portfolio users. */
export interface BusinessUsers {
  /** Users on this page. */
  data: BusinessUser[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** A user of a business portfolio. Contains only the requested fields. */
export interface BusinessUser {
  /** ID of the user in this portfolio. */
  id: string;
  /** Name of the user. */
  name?: string;
  /** Email address of the user. */
  email?: string;
  /** Role of the user: `ADMIN`, `EMPLOYEE` and others. */
  role?: string;
  /** Business portfolio of the user. */
  business?: BusinessReference;
}

/** Invites a user to a business portfolio by email. Parameters and response are known from Meta's SDK only. */
export interface InviteBusinessUser {
  /** Email address of the user. */
  email: string;
  /** Role of the user, such as `ADMIN` or `EMPLOYEE`. */
  role?: string;
  /** Default: the client's business portfolio ID. */
  business_id?: string;
}

/** A user who was invited to a business portfolio. */
export interface InvitedUser {
  /** ID of the invited user. */
  id?: string;
  /** True if the invitation was sent. */
  success?: boolean;
}

/** Lists the apps that a business portfolio owns. */
export interface ListOwnedApps {
  /** Fields to return per app. */
  fields?: readonly BusinessAppField[];
  /** Maximum number of apps per page. 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
  /** Default: the client's business portfolio ID. */
  business_id?: string;
}

/**
 * Field of `BusinessApp` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `name`, `link`.
 */
export type BusinessAppField =
  /** ID of the app. */
  | "id"
  /** Name of the app. */
  | "name"
  /** URL of the app. */
  | "link"
  /** Category of the app. */
  | "category"
  /** Namespace of the app. */
  | "namespace"
  | (string & {});

/** A page of apps. */
export interface BusinessApps {
  /** Apps on this page. */
  data: BusinessApp[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** An app of a business portfolio. */
export interface BusinessApp {
  /** ID of the app. */
  id: string;
  /** Name of the app. */
  name?: string;
  /** URL of the app. */
  link?: string;
  /** Category of the app. */
  category?: string;
  /** Namespace of the app. */
  namespace?: string;
}

/** Adds an app to those that a business portfolio owns. Parameters and response are known from Meta's SDK only. */
export interface ClaimApp {
  /** ID of the app. */
  app_id: string;
  /** Default: the client's business portfolio ID. */
  business_id?: string;
}

/** Result of adding an app to a business portfolio. */
export interface AppAccess {
  /** True if the request succeeded. */
  success?: boolean;
  /** Status of the access: `CONFIRMED`, `PENDING` and others. */
  access_status?: string;
}

/** Lists the apps of other portfolios that a business portfolio may use. */
export interface ListClientApps {
  /** Fields to return per app. */
  fields?: readonly BusinessAppField[];
  /** Maximum number of apps per page. 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
  /** Default: the client's business portfolio ID. */
  business_id?: string;
}

/** Requests access to an app of another portfolio. Parameters and response are known from Meta's SDK only. */
export interface RequestClientApp {
  /** ID of the app. */
  app_id: string;
  /** Default: the client's business portfolio ID. */
  business_id?: string;
}
