// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Paging } from "./shared.js";

/** Operations: `connected_client_businesses.list`. */
export interface ConnectedClientBusinessesArea {
  /**
   * Lists the business portfolios of clients that are connected to an app.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  list(params?: ListConnectedClientBusinesses, options?: Options): Promise<ConnectedClientBusinesses>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listAll(params?: ListConnectedClientBusinesses, options?: Options): AsyncGenerator<ConnectedClientBusiness, void>;
}

/** Lists the business portfolios of clients that are connected to an app. */
export interface ListConnectedClientBusinesses {
  /** Fields to return per business portfolio. */
  fields?: readonly ConnectedClientBusinessField[];
  /** Maximum number of business portfolios per page. 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
  /** Default: the client's app ID. */
  app_id?: string;
}

/**
 * Field of `ConnectedClientBusiness` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `name`, `verification_status`, `business_status`.
 */
export type ConnectedClientBusinessField =
  /** ID of the client's business portfolio. */
  | "id"
  /** Name of the client's business portfolio. */
  | "name"
  /** Verification status of the business: `verified`, `not_verified`, `pending` and others, in lower or upper case. */
  | "verification_status"
  /** Status of the business: `ACTIVE`, `INACTIVE`, `SUSPENDED` or `PENDING_APPROVAL`. */
  | "business_status"
  /** Time of the connection, in ISO 8601 format. */
  | "created_time"
  /** Time of the last change, in ISO 8601 format. */
  | "updated_time"
  | (string & {});

/** A page of connected business portfolios. */
export interface ConnectedClientBusinesses {
  /** Business portfolios on this page. */
  data: ConnectedClientBusiness[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** The business portfolio of a client. Contains only the requested fields. */
export interface ConnectedClientBusiness {
  /** ID of the client's business portfolio. */
  id: string;
  /** Name of the client's business portfolio. */
  name?: string;
  /** Verification status of the business: `verified`, `not_verified`, `pending` and others, in lower or upper case. */
  verification_status?: string;
  /** Status of the business: `ACTIVE`, `INACTIVE`, `SUSPENDED` or `PENDING_APPROVAL`. */
  business_status?: string;
  /** Time of the connection, in ISO 8601 format. */
  created_time?: string;
  /** Time of the last change, in ISO 8601 format. */
  updated_time?: string;
}
