// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Success } from "./shared.js";

/** Operations: `commerce_settings.get`, `commerce_settings.update`. */
export interface CommerceSettingsArea {
  /**
   * Get whether people see a number's cart and catalog, in a list of one.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/sell-products-and-services
   */
  get(params?: GetCommerceSettings, options?: Options): Promise<CommerceSettingsList>;

  /**
   * Show or hide a number's cart and catalog.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/sell-products-and-services
   */
  update(params?: UpdateCommerceSettings, options?: Options): Promise<Success>;
}

/** Get whether people see a number's cart and catalog, in a list of one. */
export interface GetCommerceSettings {
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}

/** What people see of a number's shop, in a list of one. */
export interface CommerceSettingsList {
  /** The one. */
  data: CommerceSettings[];
}

/** What people see of a number's shop. */
export interface CommerceSettings {
  /** The catalog. */
  id?: string;
  /** Whether people can put products into a cart. */
  is_cart_enabled?: boolean;
  /** Whether people see the catalog. */
  is_catalog_visible?: boolean;
}

/** Show or hide a number's cart and catalog. */
export interface UpdateCommerceSettings {
  /** Whether people can put products into a cart; they can unless told. */
  is_cart_enabled?: boolean | `${boolean}`;
  /** Whether people see the catalog; they don't unless told. */
  is_catalog_visible?: boolean | `${boolean}`;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}
