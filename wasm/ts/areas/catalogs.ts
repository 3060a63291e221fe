// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Paging, Success } from "./shared.js";

/** Operations: `catalogs.list`, `catalogs.connect`, `catalogs.disconnect`, `catalogs.list_owned`, `catalogs.list_client`, `catalogs.create`. */
export interface CatalogsArea {
  /**
   * Lists the product catalog that is connected to a WhatsApp Business account.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  list(params?: ListCatalogs, options?: Options): Promise<Catalogs>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listAll(params?: ListCatalogs, options?: Options): AsyncGenerator<Catalog, void>;

  /**
   * Connects a product catalog to a WhatsApp Business account. An account has at most one.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  connect(params: ConnectCatalog, options?: Options): Promise<Success>;

  /**
   * Disconnects a product catalog from a WhatsApp Business account.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  disconnect(params: DisconnectCatalog, options?: Options): Promise<Success>;

  /**
   * Lists the product catalogs that a business portfolio owns.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  listOwned(params?: ListOwnedCatalogs, options?: Options): Promise<Catalogs>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listOwnedAll(params?: ListOwnedCatalogs, options?: Options): AsyncGenerator<Catalog, void>;

  /**
   * Lists the product catalogs that clients share with a business portfolio.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  listClient(params?: ListClientCatalogs, options?: Options): Promise<Catalogs>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listClientAll(params?: ListClientCatalogs, options?: Options): AsyncGenerator<Catalog, void>;

  /**
   * Creates a product catalog in a business portfolio.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  create(params: CreateCatalog, options?: Options): Promise<CreatedCatalog>;
}

/** Lists the product catalog that is connected to a WhatsApp Business account. */
export interface ListCatalogs {
  /** Fields to return per catalog. */
  fields?: readonly CatalogField[];
  /** Maximum number of catalogs per page. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/**
 * Field of `Catalog` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `name`.
 */
export type CatalogField =
  /** ID of the catalog. */
  | "id"
  /** Name of the catalog. */
  | "name"
  /** Industry of the catalog. */
  | "vertical"
  /** Number of products in the catalog. */
  | "product_count"
  | (string & {});

/** A page of product catalogs. */
export interface Catalogs {
  /** Catalogs on this page. */
  data: Catalog[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** A product catalog. Contains only the requested fields. */
export interface Catalog {
  /** ID of the catalog. */
  id: string;
  /** Name of the catalog. */
  name?: string;
  /** Industry of the catalog. */
  vertical?: string;
  /** Number of products in the catalog. */
  product_count?: number;
}

/** Connects a product catalog to a WhatsApp Business account. An account has at most one. */
export interface ConnectCatalog {
  /** ID of the catalog that is connected. */
  catalog_id: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** Disconnects a product catalog from a WhatsApp Business account. */
export interface DisconnectCatalog {
  /** ID of the catalog that is disconnected. */
  catalog_id: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** Lists the product catalogs that a business portfolio owns. */
export interface ListOwnedCatalogs {
  /** Fields to return per catalog. */
  fields?: readonly CatalogField[];
  /** Maximum number of owned catalogs per page. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
  /** Default: the client's business portfolio ID. */
  business_id?: string;
}

/** Lists the product catalogs that clients share with a business portfolio. */
export interface ListClientCatalogs {
  /** Fields to return per catalog. */
  fields?: readonly CatalogField[];
  /** Maximum number of shared catalogs per page. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
  /** Default: the client's business portfolio ID. */
  business_id?: string;
}

/** Creates a product catalog in a business portfolio. */
export interface CreateCatalog {
  /** Name of the new catalog. */
  name: string;
  /** Industry of the catalog, such as `commerce`. Default: `commerce`. */
  vertical?: string;
  /** Default: the client's business portfolio ID. */
  business_id?: string;
}

/** A new product catalog. */
export interface CreatedCatalog {
  /** ID of the new catalog. */
  id: string;
}
