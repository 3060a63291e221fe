// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Success } from "./shared.js";

/** Operations: `business_profile.get`, `business_profile.update`, `business_profile.get_by_id`, `business_profile.update_by_id`. */
export interface BusinessProfileArea {
  /**
   * Get what people see of a number's business, in a list of one.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles
   */
  get(params?: GetBusinessProfile, options?: Options): Promise<BusinessProfiles>;

  /**
   * Change what people see of a number's business.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles
   */
  update(params?: UpdateBusinessProfile, options?: Options): Promise<Success>;

  /**
   * Get what people see of a business, by the id of what they see. Documented in the platform's OpenAPI file only.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles
   */
  getById(params: GetBusinessProfileById, options?: Options): Promise<BusinessProfileNode>;

  /**
   * Change what people see of a business, by the id of what they see. Documented in the platform's OpenAPI file only.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles
   */
  updateById(params: UpdateBusinessProfileById, options?: Options): Promise<UpdatedBusinessProfile>;
}

/** Get what people see of a number's business, in a list of one. */
export interface GetBusinessProfile {
  /** What to tell, by commas: `about`, `address`, `description`, `email`, `profile_picture_url`, `websites`, `vertical`. */
  fields?: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}

/** What people see of a business, in a list of one. */
export interface BusinessProfiles {
  /** The one. */
  data: BusinessProfile[];
}

/** What people see of a business: here, or one level deeper. Only what was asked for is there. */
export interface BusinessProfile {
  /** The line below the name. */
  about?: string;
  /** Address. */
  address?: string;
  /** What the business does. */
  description?: string;
  /** Email address. */
  email?: string;
  /** Its picture. */
  profile_picture_url?: string;
  /** Its websites. */
  websites?: string[];
  /** The line of business. */
  vertical?: Vertical;
  /** All of it, where the platform answers as its OpenAPI file says. */
  business_profile?: BusinessProfileNode;
}

/**
 * Lines of business.
 * Other values are accepted, too.
 */
export type Vertical =
  /** Any other. */
  | "OTHER"
  /** Cars. */
  | "AUTO"
  /** Beauty, spa and salon. */
  | "BEAUTY"
  /** Clothing. */
  | "APPAREL"
  /** Education. */
  | "EDU"
  /** Entertainment. */
  | "ENTERTAIN"
  /** Events. */
  | "EVENT_PLAN"
  /** Money. */
  | "FINANCE"
  /** Food shops. */
  | "GROCERY"
  /** The state. */
  | "GOVT"
  /** Hotels. */
  | "HOTEL"
  /** Health. */
  | "HEALTH"
  /** Non-profit. */
  | "NONPROFIT"
  /** Services. */
  | "PROF_SERVICES"
  /** Shops. */
  | "RETAIL"
  /** Travel. */
  | "TRAVEL"
  /** Restaurants. */
  | "RESTAURANT"
  /** Alcohol. */
  | "ALCOHOL"
  /** Gambling on the net. */
  | "ONLINE_GAMBLING"
  /** Gambling elsewhere. */
  | "PHYSICAL_GAMBLING"
  /** Medicine without prescription. */
  | "OTC_DRUGS"
  | (string & {});

/** What people see of a business, as the platform's OpenAPI file has it. */
export interface BusinessProfileNode {
  /** The profile's id, where the profile itself was asked for. */
  id?: string;
  /** The name of the account. */
  account_name?: string;
  /** The line below the name. */
  about?: string;
  /** Address. */
  address?: string;
  /** What the business does. */
  description?: string;
  /** Email address. */
  email?: string;
  /** Its picture. */
  profile_picture_url?: string;
  /** Its websites. */
  websites?: string[];
  /** The line of business. */
  vertical?: Vertical;
}

/** Change what people see of a number's business. */
export interface UpdateBusinessProfile {
  /** The line below the name: 1 to 139 characters. */
  about?: string;
  /** Address: up to 256 characters. */
  address?: string;
  /** What the business does: up to 512 characters. */
  description?: string;
  /** Email address: up to 128 characters. */
  email?: string;
  /**
   * Up to two, of up to 256 characters each.
   * Each begins with `http://` or `https://`.
   */
  websites?: readonly string[];
  /** The line of business. */
  vertical?: Vertical;
  /** The picture: the handle of an upload (`uploads.append`). */
  profile_picture_handle?: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
}

/** Get what people see of a business, by the id of what they see. Documented in the platform's OpenAPI file only. */
export interface GetBusinessProfileById {
  /** The profile. */
  business_profile_id: string;
  /**
   * What to tell, by commas: `id`, `account_name`, `about`, `address`, `description`, `email`, `profile_picture_url`,
   * `websites`, `vertical`.
   */
  fields?: string;
}

/** Change what people see of a business, by the id of what they see. Documented in the platform's OpenAPI file only. */
export interface UpdateBusinessProfileById {
  /** The profile. */
  business_profile_id: string;
  /** The name of the account: 1 to 75 characters. */
  account_name?: string;
  /** The line below the name: 1 to 139 characters. */
  about?: string;
  /** Address: up to 256 characters. */
  address?: string;
  /** What the business does: 1 to 256 characters. */
  description?: string;
  /** Email address: up to 128 characters. */
  email?: string;
  /**
   * Up to two, of up to 256 characters each.
   * Each begins with `http://` or `https://`.
   */
  websites?: readonly string[];
  /** The line of business. */
  vertical?: Vertical;
  /** The picture: the handle of an upload (`uploads.append`). */
  profile_picture_handle?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
}

/** Outcome of an update of a business profile. */
export interface UpdatedBusinessProfile {
  /** Whether the profile was updated. */
  success: boolean;
  /** ID of the profile. */
  id?: string;
}
