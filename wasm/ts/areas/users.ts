// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Paging, Success } from "./shared.js";

/** Operations: `users.get`, `users.list_businesses`, `users.list_permissions`, `users.revoke_permission`, `users.revoke_permissions`, `users.list_assigned_applications`. */
export interface UsersArea {
  /**
   * Gets a user or system user. With `me`, the owner of the access token: a simple check that the token is valid.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  get(params: GetUser, options?: Options): Promise<UserProfile>;

  /**
   * Lists the business portfolios of a user.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  listBusinesses(params: ListUserBusinesses, options?: Options): Promise<UserBusinesses>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listBusinessesAll(params: ListUserBusinesses, options?: Options): AsyncGenerator<UserBusiness, void>;

  /**
   * Lists the permissions that a user granted to the app or declined.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  listPermissions(params: ListUserPermissions, options?: Options): Promise<UserPermissions>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listPermissionsAll(params: ListUserPermissions, options?: Options): AsyncGenerator<UserPermission, void>;

  /**
   * Revokes one permission that a user granted to the app.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  revokePermission(params: RevokeUserPermission, options?: Options): Promise<Success>;

  /**
   * Revokes all permissions that a user granted to the app: the user's tokens become invalid.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  revokePermissions(params: RevokeUserPermissions, options?: Options): Promise<Success>;

  /**
   * Lists the apps that are assigned to a user or system user.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  listAssignedApplications(params: ListAssignedApplications, options?: Options): Promise<AssignedApplications>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listAssignedApplicationsAll(params: ListAssignedApplications, options?: Options): AsyncGenerator<AssignedApplication, void>;
}

/** Gets a user or system user. With `me`, the owner of the access token: a simple check that the token is valid. */
export interface GetUser {
  /** ID of the user, or `me`: the owner of the access token. */
  user_id: string;
  /** Fields to return. Default: `id` and `name`. */
  fields?: readonly UserField[];
}

/** Field of `UserProfile` to return. Its own fields can follow in braces: `field{one,two}`. */
export type UserField =
  /** ID of the user. */
  | "id"
  /** Name of the user. */
  | "name"
  | (string & {});

/** A user or system user. Contains only the requested fields. */
export interface UserProfile {
  /** ID of the user. */
  id: string;
  /** Name of the user. */
  name?: string;
}

/** Lists the business portfolios of a user. */
export interface ListUserBusinesses {
  /** ID of the user, or `me`: the owner of the access token. */
  user_id: string;
  /** Fields to return per portfolio. Default: `id` and `name`. */
  fields?: readonly UserBusinessField[];
  /** Maximum number of portfolios per page. 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
}

/** Field of `UserBusiness` to return. Its own fields can follow in braces: `field{one,two}`. */
export type UserBusinessField =
  /** ID of the business portfolio. */
  | "id"
  /** Name of the business portfolio. */
  | "name"
  | (string & {});

/** A page of a user's business portfolios. */
export interface UserBusinesses {
  /** Business portfolios on this page. */
  data: UserBusiness[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** A business portfolio of a user. */
export interface UserBusiness {
  /** ID of the business portfolio. */
  id: string;
  /** Name of the business portfolio. */
  name?: string;
}

/** Lists the permissions that a user granted to the app or declined. */
export interface ListUserPermissions {
  /** ID of the user, or `me`: the owner of the access token. */
  user_id: string;
  /** Maximum number of permissions per page. 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
}

/** A page of a user's permissions. */
export interface UserPermissions {
  /** Permissions on this page. */
  data: UserPermission[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** A permission of a user, for the app. */
export interface UserPermission {
  /** Name of the permission. */
  permission: string;
  /** Status of the permission: `granted`, `declined` or `expired`. */
  status?: string;
}

/** Revokes one permission that a user granted to the app. */
export interface RevokeUserPermission {
  /** ID of the user, or `me`: the owner of the access token. */
  user_id: string;
  /** Name of the permission, such as `whatsapp_business_messaging`. */
  permission: string;
}

/** Revokes all permissions that a user granted to the app: the user's tokens become invalid. */
export interface RevokeUserPermissions {
  /** ID of the user, or `me`: the owner of the access token. */
  user_id: string;
}

/** Lists the apps that are assigned to a user or system user. */
export interface ListAssignedApplications {
  /** ID of the user, or `me`: the owner of the access token. */
  user_id: string;
  /** Fields to return per app. Default: `id` and `name`. */
  fields?: readonly AssignedApplicationField[];
  /** Maximum number of apps per page. 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
}

/** Field of `AssignedApplication` to return. Its own fields can follow in braces: `field{one,two}`. */
export type AssignedApplicationField =
  /** ID of the app. */
  | "id"
  /** Name of the app. */
  | "name"
  | (string & {});

/** A page of the apps that are assigned to a user. */
export interface AssignedApplications {
  /** Apps on this page. */
  data: AssignedApplication[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** An app that is assigned to a user. */
export interface AssignedApplication {
  /** ID of the app. */
  id: string;
  /** Name of the app. */
  name?: string;
}
