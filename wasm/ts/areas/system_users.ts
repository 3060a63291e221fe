// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { AccessToken } from "./access_tokens.js";
import type { Paging, Success } from "./shared.js";

/** Operations: `system_users.create`, `system_users.list`, `system_users.update`, `system_users.install_app`, `system_users.create_token`, `system_users.invalidate_tokens`. */
export interface SystemUsersArea {
  /**
   * Creates a system user in a business portfolio. System users cannot be deleted.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/../../../docs/business-management-apis/system-users
   */
  create(params: CreateSystemUser, options?: Options): Promise<CreatedSystemUser>;

  /**
   * Lists the system users of a business portfolio.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/../../../docs/business-management-apis/system-users
   */
  list(params?: ListSystemUsers, options?: Options): Promise<SystemUsers>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listAll(params?: ListSystemUsers, options?: Options): AsyncGenerator<SystemUser, void>;

  /**
   * Renames a system user, or changes its role.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/../../../docs/business-management-apis/system-users
   */
  update(params: UpdateSystemUser, options?: Options): Promise<UpdatedSystemUser>;

  /**
   * Installs an app for a system user, which is required before an access token can be created for it. App and system
   * user belong to one portfolio. Requires the token of an administrator of the portfolio.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/../../../docs/business-management-apis/system-users/install-apps-and-generate-tokens
   */
  installApp(params: InstallApp, options?: Options): Promise<Success>;

  /**
   * Creates an access token of a system user for an installed app. Requires the app secret in the client's settings, and
   * the token of an administrator of the portfolio.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/../../../docs/business-management-apis/system-users/install-apps-and-generate-tokens
   */
  createToken(params: CreateSystemUserToken, options?: Options): Promise<AccessToken>;

  /**
   * Invalidates all access tokens of a system user. Requires the token of an administrator of the portfolio.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/../../../docs/business-management-apis/system-users/install-apps-and-generate-tokens
   */
  invalidateTokens(params: InvalidateSystemUserTokens, options?: Options): Promise<Success>;
}

/** Creates a system user in a business portfolio. System users cannot be deleted. */
export interface CreateSystemUser {
  /** Name of the system user. */
  name: string;
  /** Role of the system user in the portfolio. */
  role: SystemUserRole;
  /** Default: the client's business portfolio ID. */
  business_id?: string;
}

/**
 * Role of a system user in its portfolio.
 * Other values are accepted, too.
 */
export type SystemUserRole =
  /** Access to every asset of the portfolio. */
  | "ADMIN"
  /** Access to assigned assets only. */
  | "EMPLOYEE"
  | (string & {});

/** A new system user. */
export interface CreatedSystemUser {
  /** ID of the system user. */
  id: string;
}

/** Lists the system users of a business portfolio. */
export interface ListSystemUsers {
  /** Fields to return per system user. */
  fields?: readonly SystemUserField[];
  /** Maximum number of system users per page. 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
  /** Default: the client's business portfolio ID. */
  business_id?: string;
}

/**
 * Field of `SystemUser` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `name`, `role`.
 */
export type SystemUserField =
  /** ID of the system user. */
  | "id"
  /** Name of the system user. */
  | "name"
  /** Role of the system user in the portfolio. */
  | "role"
  | (string & {});

/** A page of system users. */
export interface SystemUsers {
  /** System users on this page. */
  data: SystemUser[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** A system user of a business portfolio. */
export interface SystemUser {
  /** ID of the system user. */
  id: string;
  /** Name of the system user. */
  name?: string;
  /** Role of the system user in the portfolio. */
  role?: SystemUserRole;
}

/** Renames a system user, or changes its role. */
export interface UpdateSystemUser {
  /** ID of the system user to change. */
  system_user_id: string;
  /** New name of the system user. */
  name: string;
  /** New role of the system user in the portfolio. Default: unchanged. */
  role?: SystemUserRole;
  /** Default: the client's business portfolio ID. */
  business_id?: string;
}

/** Result of updating a system user. */
export interface UpdatedSystemUser {
  /** ID of the system user. */
  id?: string;
  /** True if the system user was updated. */
  success?: boolean;
}

/**
 * Installs an app for a system user, which is required before an access token can be created for it. App and system
 * user belong to one portfolio. Requires the token of an administrator of the portfolio.
 */
export interface InstallApp {
  /** ID of the system user. */
  system_user_id: string;
  /** ID of the app to install. */
  business_app: string;
}

/**
 * Creates an access token of a system user for an installed app. Requires the app secret in the client's settings, and
 * the token of an administrator of the portfolio.
 */
export interface CreateSystemUserToken {
  /** ID of the system user. */
  system_user_id: string;
  /** ID of the app that the token is for. */
  business_app: string;
  /**
   * Permissions of the token, separated by commas, such as
   * `whatsapp_business_management,whatsapp_business_messaging`.
   */
  scope: string;
  /**
   * True for a token that expires after 60 days. Advised: the platform may refuse tokens that never expire. Default:
   * `false`.
   */
  set_token_expires_in_60_days?: boolean;
}

/** Invalidates all access tokens of a system user. Requires the token of an administrator of the portfolio. */
export interface InvalidateSystemUserTokens {
  /** ID of the system user. */
  system_user_id: string;
}
