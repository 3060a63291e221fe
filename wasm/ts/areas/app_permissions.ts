// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Paging } from "./shared.js";

/** Operations: `app_permissions.list`. */
export interface AppPermissionsArea {
  /**
   * Lists the permissions of an app. Requires the app's own access token.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  list(params?: ListAppPermissions, options?: Options): Promise<AppPermissions>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listAll(params?: ListAppPermissions, options?: Options): AsyncGenerator<AppPermission, void>;
}

/** Lists the permissions of an app. Requires the app's own access token. */
export interface ListAppPermissions {
  /** Maximum number of permissions per page. 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
  /** Default: the client's app ID. */
  app_id?: string;
}

/** A page of an app's permissions. */
export interface AppPermissions {
  /** Permissions on this page. */
  data: AppPermission[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** A permission of an app. */
export interface AppPermission {
  /** Name of the permission. */
  permission: string;
  /** Status of the permission, such as `live`. */
  status?: string;
}
