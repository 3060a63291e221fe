// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Success } from "./shared.js";

/** Operations: `business_profile.get`, `business_profile.update`, `business_profile.get_by_id`, `business_profile.update_by_id`. */
export interface BusinessProfileArea {
  /**
   * Gets the business profile of a phone number. The response is a one-element list.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles
   */
  get(params?: GetBusinessProfile, options?: Options): Promise<BusinessProfiles>;

  /**
   * Updates the business profile of a phone number. Omitted fields stay unchanged.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles
   */
  update(params?: UpdateBusinessProfile, options?: Options): Promise<Success>;

  /**
   * Gets a business profile by its ID. Documented in the platform's OpenAPI file only.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles
   */
  getById(params: GetBusinessProfileById, options?: Options): Promise<BusinessProfileNode>;

  /**
   * Updates a business profile by its ID. Omitted fields stay unchanged. Documented in the platform's OpenAPI file only.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles
   */
  updateById(params: UpdateBusinessProfileById, options?: Options): Promise<UpdatedBusinessProfile>;
}

/** Gets the business profile of a phone number. The response is a one-element list. */
export interface GetBusinessProfile {
  /** Fields to return. */
  fields?: readonly BusinessProfileField[];
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}

/**
 * Field of `BusinessProfile` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `about`, `address`, `description`, `email`, `profile_picture_url`, `websites`, `vertical`.
 */
export type BusinessProfileField =
  /** ID of the business profile, as `business_profile.get_by_id` takes it. */
  | "id"
  /** About text, shown below the name. */
  | "about"
  /** Address of the business. */
  | "address"
  /** Description of the business. */
  | "description"
  /** Email address of the business. */
  | "email"
  /** URL of the profile picture. */
  | "profile_picture_url"
  /** Websites of the business. */
  | "websites"
  /** Industry of the business. */
  | "vertical"
  /** Whole business profile, if the platform returns the nested form of its OpenAPI file. */
  | "business_profile"
  | (string & {});

/** Response with the business profile of a phone number. */
export interface BusinessProfiles {
  /** One-element list with the business profile. */
  data: BusinessProfile[];
}

/**
 * A business profile: in the fields of this object, or one level deeper in `business_profile`. Contains only the
 * requested fields.
 */
export interface BusinessProfile {
  /** ID of the business profile, as `business_profile.get_by_id` takes it. */
  id?: string;
  /** About text, shown below the name. */
  about?: string;
  /** Address of the business. */
  address?: string;
  /** Description of the business. */
  description?: string;
  /** Email address of the business. */
  email?: string;
  /** URL of the profile picture. */
  profile_picture_url?: string;
  /** Websites of the business. */
  websites?: string[];
  /** Industry of the business. */
  vertical?: Vertical;
  /** Whole business profile, if the platform returns the nested form of its OpenAPI file. */
  business_profile?: BusinessProfileNode;
}

/**
 * Industry of a business.
 * Other values are accepted, too.
 */
export type Vertical =
  /** Any other industry. */
  | "OTHER"
  /** Automotive and vehicles. */
  | "AUTO"
  /** Beauty, spa and salon. */
  | "BEAUTY"
  /** Clothing and apparel. */
  | "APPAREL"
  /** Education and schools. */
  | "EDU"
  /** Entertainment and media. */
  | "ENTERTAIN"
  /** Event planning and service. */
  | "EVENT_PLAN"
  /** Finance and banking. */
  | "FINANCE"
  /** Food and grocery stores. */
  | "GROCERY"
  /** Public service and government. */
  | "GOVT"
  /** Hotel and lodging. */
  | "HOTEL"
  /** Medical and health. */
  | "HEALTH"
  /** Non-profit or charitable organization. */
  | "NONPROFIT"
  /** Professional and business services. */
  | "PROF_SERVICES"
  /** Shopping and retail. */
  | "RETAIL"
  /** Travel and transportation. */
  | "TRAVEL"
  /** Restaurant or catering. */
  | "RESTAURANT"
  /** Sale of alcoholic beverages. */
  | "ALCOHOL"
  /** Online gambling and gaming. */
  | "ONLINE_GAMBLING"
  /** Physical gambling and gaming. */
  | "PHYSICAL_GAMBLING"
  /** Sale of over-the-counter drugs. */
  | "OTC_DRUGS"
  | (string & {});

/** A business profile in the form of the platform's OpenAPI file. */
export interface BusinessProfileNode {
  /** ID of the business profile. Present when the profile was requested by ID. */
  id?: string;
  /** Name of the account. */
  account_name?: string;
  /** About text, shown below the name. */
  about?: string;
  /** Address of the business. */
  address?: string;
  /** Description of the business. */
  description?: string;
  /** Email address of the business. */
  email?: string;
  /** URL of the profile picture. */
  profile_picture_url?: string;
  /** Websites of the business. */
  websites?: string[];
  /** Industry of the business. */
  vertical?: Vertical;
}

/** Updates the business profile of a phone number. Omitted fields stay unchanged. */
export interface UpdateBusinessProfile {
  /** About text, shown below the name. 1 to 139 characters. */
  about?: string;
  /** Address of the business. At most 256 characters. */
  address?: string;
  /** Description of the business. At most 512 characters. */
  description?: string;
  /** Email address of the business. At most 128 characters. */
  email?: string;
  /** Websites of the business: at most 2 URLs with `http://` or `https://`, each at most 256 characters. */
  websites?: readonly string[];
  /** Industry of the business. */
  vertical?: Vertical;
  /** Handle of the profile picture, from `uploads.append`. */
  profile_picture_handle?: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
}

/** Gets a business profile by its ID. Documented in the platform's OpenAPI file only. */
export interface GetBusinessProfileById {
  /** ID of the business profile. */
  business_profile_id: string;
  /** Fields to return. */
  fields?: readonly BusinessProfileNodeField[];
}

/**
 * Field of `BusinessProfileNode` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `account_name`, `about`, `address`, `description`, `email`, `profile_picture_url`, `websites`, `vertical`.
 */
export type BusinessProfileNodeField =
  /** ID of the business profile. Present when the profile was requested by ID. */
  | "id"
  /** Name of the account. */
  | "account_name"
  /** About text, shown below the name. */
  | "about"
  /** Address of the business. */
  | "address"
  /** Description of the business. */
  | "description"
  /** Email address of the business. */
  | "email"
  /** URL of the profile picture. */
  | "profile_picture_url"
  /** Websites of the business. */
  | "websites"
  /** Industry of the business. */
  | "vertical"
  | (string & {});

/** Updates a business profile by its ID. Omitted fields stay unchanged. Documented in the platform's OpenAPI file only. */
export interface UpdateBusinessProfileById {
  /** ID of the business profile. */
  business_profile_id: string;
  /** Name of the account. 1 to 75 characters. */
  account_name?: string;
  /** About text, shown below the name. 1 to 139 characters. */
  about?: string;
  /** Address of the business. At most 256 characters. */
  address?: string;
  /** Description of the business. 1 to 256 characters. */
  description?: string;
  /** Email address of the business. At most 128 characters. */
  email?: string;
  /** Websites of the business: at most 2 URLs with `http://` or `https://`, each at most 256 characters. */
  websites?: readonly string[];
  /** Industry of the business. */
  vertical?: Vertical;
  /** Handle of the profile picture, from `uploads.append`. */
  profile_picture_handle?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
}

/** Result of updating a business profile. */
export interface UpdatedBusinessProfile {
  /** True if the profile was updated. */
  success: boolean;
  /** ID of the business profile. */
  id?: string;
}
