// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Success } from "./shared.js";

/** Operations: `commerce_settings.get`, `commerce_settings.update`. */
export interface CommerceSettingsArea {
  /**
   * Gets the commerce settings of a phone number. The response is a one-element list.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/sell-products-and-services
   */
  get(params?: GetCommerceSettings, options?: Options): Promise<CommerceSettingsList>;

  /**
   * Shows or hides the shopping cart and the catalog of a phone number.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/sell-products-and-services
   */
  update(params?: UpdateCommerceSettings, options?: Options): Promise<Success>;
}

/** Gets the commerce settings of a phone number. The response is a one-element list. */
export interface GetCommerceSettings {
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}

/** Response with the commerce settings of a phone number. */
export interface CommerceSettingsList {
  /** One-element list with the commerce settings. */
  data: CommerceSettings[];
}

/** Commerce settings of a phone number. */
export interface CommerceSettings {
  /** ID of the catalog. */
  id?: string;
  /** True if the shopping cart is enabled. */
  is_cart_enabled?: boolean;
  /** True if the catalog is visible to users. */
  is_catalog_visible?: boolean;
}

/** Shows or hides the shopping cart and the catalog of a phone number. */
export interface UpdateCommerceSettings {
  /** Enables the shopping cart. Default: `true`. */
  is_cart_enabled?: boolean | `${boolean}`;
  /** Shows the catalog to users. Default: `false`. */
  is_catalog_visible?: boolean | `${boolean}`;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}
