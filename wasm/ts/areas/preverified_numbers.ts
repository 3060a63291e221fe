// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { CodeMethod } from "./phone_numbers.js";
import type { BusinessReference, Paging, Success } from "./shared.js";

/** Operations: `preverified_numbers.add`, `preverified_numbers.list`, `preverified_numbers.get`, `preverified_numbers.delete`, `preverified_numbers.request_code`, `preverified_numbers.verify_code`, `preverified_numbers.share`, `preverified_numbers.unshare`, `preverified_numbers.list_partners`. */
export interface PreverifiedNumbersArea {
  /**
   * Adds a phone number to the pool of pre-verified numbers. A number that is never verified leaves the pool after 90 days.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-verified-numbers
   */
  add(params: AddPreverifiedNumber, options?: Options): Promise<AddedPreverifiedNumber>;

  /**
   * Lists the pool of pre-verified numbers.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-verified-numbers
   */
  list(params?: ListPreverifiedNumbers, options?: Options): Promise<PreverifiedNumbers>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listAll(params?: ListPreverifiedNumbers, options?: Options): AsyncGenerator<PreverifiedNumber, void>;

  /**
   * Gets a pre-verified number: verification status and expiry.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-verified-numbers
   */
  get(params: GetPreverifiedNumber, options?: Options): Promise<PreverifiedNumber>;

  /**
   * Deletes a number from the pool of pre-verified numbers.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-verified-numbers
   */
  delete(params: DeletePreverifiedNumber, options?: Options): Promise<Success>;

  /**
   * Requests a verification code for a number of the pool.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-verified-numbers
   */
  requestCode(params: RequestPreverifiedCode, options?: Options): Promise<Success>;

  /**
   * Verifies a number of the pool with the code that it received. The verification lasts 90 days, and can be renewed in the
   * last 45 days.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-verified-numbers
   */
  verifyCode(params: VerifyPreverifiedCode, options?: Options): Promise<VerifiedPreverifiedNumber>;

  /**
   * Shares a number of the pool with the business portfolio of another partner.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-verified-numbers
   */
  share(params: SharePreverifiedNumber, options?: Options): Promise<Success>;

  /**
   * Stops sharing a number of the pool with a partner.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-verified-numbers
   */
  unshare(params: UnsharePreverifiedNumber, options?: Options): Promise<Success>;

  /**
   * Lists the business portfolios of partners with which a number of the pool is shared.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-verified-numbers
   */
  listPartners(params: ListPreverifiedNumberPartners, options?: Options): Promise<PreverifiedNumberPartners>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listPartnersAll(params: ListPreverifiedNumberPartners, options?: Options): AsyncGenerator<PreverifiedNumberPartner, void>;
}

/** Adds a phone number to the pool of pre-verified numbers. A number that is never verified leaves the pool after 90 days. */
export interface AddPreverifiedNumber {
  /** Phone number with country code. */
  phone_number: string;
  /** Default: the client's business portfolio ID. */
  business_id?: string;
}

/** A number that was added to the pool. */
export interface AddedPreverifiedNumber {
  /** ID of the number in the pool. */
  id: string;
}

/** Lists the pool of pre-verified numbers. */
export interface ListPreverifiedNumbers {
  /** Verification status, to return only numbers with this status. */
  code_verification_status?: PreverifiedStatus;
  /** One phone number, to return only this one. */
  phone_number?: string;
  /** Verification status, under the name in the platform's OpenAPI file. */
  verification_status?: PreverifiedStatus;
  /** Availability, to return only such numbers. The guides don't mention this parameter. */
  availability_status?: PreverifiedAvailability;
  /** Country, as an ISO 3166-1 alpha-2 code, to return only its numbers. Documented in the platform's OpenAPI file only. */
  country_code?: string;
  /** Fields to return per number. */
  fields?: readonly PreverifiedNumberField[];
  /** Maximum number of pre-verified numbers per page. 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
  /** Default: the client's business portfolio ID. */
  business_id?: string;
}

/**
 * Verification status of a number of the pool.
 * Other values are accepted, too.
 */
export type PreverifiedStatus =
  /** Verified by code. */
  | "VERIFIED"
  /** Not verified yet. */
  | "NOT_VERIFIED"
  /** Expired: 90 days have passed since the verification. */
  | "EXPIRED"
  /** Pending: a code was requested. */
  | "PENDING"
  /** Failed: the code was wrong. Documented in the platform's OpenAPI file only. */
  | "FAILED"
  | (string & {});

/**
 * Availability of a number of the pool.
 * Other values are accepted, too.
 */
export type PreverifiedAvailability =
  /** Available for clients. */
  | "AVAILABLE"
  /** In use by a client. */
  | "IN_USE"
  /** Reserved for a client. */
  | "RESERVED"
  /** Unavailable for any client. */
  | "UNAVAILABLE"
  | (string & {});

/**
 * Field of `PreverifiedNumber` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `phone_number`, `code_verification_status`, `verification_expiry_time`.
 */
export type PreverifiedNumberField =
  /** ID of the pre-verified number. */
  | "id"
  /** Phone number with country code. */
  | "phone_number"
  /** Status of the verification by code. */
  | "code_verification_status"
  /** Time of the verification, in ISO 8601 format. */
  | "code_verification_time"
  /** Expiry of the verification, in ISO 8601 format. */
  | "verification_expiry_time"
  /** Business portfolio that owns the number. */
  | "owner_business"
  /**
   * Phone number in display format. This field and those that follow it are documented in the platform's OpenAPI file
   * only.
   */
  | "display_phone_number"
  /** Country calling code of the number. */
  | "country_prefix"
  /** Verification status, in the form of the platform's OpenAPI file. */
  | "verification_status"
  /** Availability of the number for clients. */
  | "availability_status"
  /** Features of the number: `MESSAGING`, `TEMPLATES`, `FLOWS` and others. */
  | "supported_features"
  /** Time at which the number was added, in ISO 8601 format. */
  | "created_time"
  /** Time of the number's last change, in ISO 8601 format. */
  | "last_updated"
  /** Country of the number, as an ISO 3166-1 alpha-2 code. */
  | "country_code"
  /** Region of the number, human-readable. */
  | "region"
  /** Reason why the number is invalid, human-readable. */
  | "error_msg"
  /** True if the ID in the request is valid. */
  | "is_input_id_valid"
  | (string & {});

/** A page of pre-verified numbers. */
export interface PreverifiedNumbers {
  /** Pre-verified numbers on this page. */
  data: PreverifiedNumber[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** A pre-verified number. Contains only the requested fields. */
export interface PreverifiedNumber {
  /** ID of the pre-verified number. */
  id?: string;
  /** Phone number with country code. */
  phone_number?: string;
  /** Status of the verification by code. */
  code_verification_status?: PreverifiedStatus;
  /** Time of the verification, in ISO 8601 format. */
  code_verification_time?: string;
  /** Expiry of the verification, in ISO 8601 format. */
  verification_expiry_time?: string;
  /** Business portfolio that owns the number. */
  owner_business?: BusinessReference;
  /**
   * Phone number in display format. This field and those that follow it are documented in the platform's OpenAPI file
   * only.
   */
  display_phone_number?: string;
  /** Country calling code of the number. */
  country_prefix?: number;
  /** Verification status, in the form of the platform's OpenAPI file. */
  verification_status?: PreverifiedStatus;
  /** Availability of the number for clients. */
  availability_status?: PreverifiedAvailability;
  /** Features of the number: `MESSAGING`, `TEMPLATES`, `FLOWS` and others. */
  supported_features?: string[];
  /** Time at which the number was added, in ISO 8601 format. */
  created_time?: string;
  /** Time of the number's last change, in ISO 8601 format. */
  last_updated?: string;
  /** Country of the number, as an ISO 3166-1 alpha-2 code. */
  country_code?: string;
  /** Region of the number, human-readable. */
  region?: string;
  /** Reason why the number is invalid, human-readable. */
  error_msg?: string;
  /** True if the ID in the request is valid. */
  is_input_id_valid?: boolean;
}

/** Gets a pre-verified number: verification status and expiry. */
export interface GetPreverifiedNumber {
  /** ID of the pre-verified number. */
  preverified_number_id: string;
  /** Fields to return. */
  fields?: readonly PreverifiedNumberField[];
}

/** Deletes a number from the pool of pre-verified numbers. */
export interface DeletePreverifiedNumber {
  /** ID of the pre-verified number that is deleted. */
  preverified_number_id: string;
}

/** Requests a verification code for a number of the pool. */
export interface RequestPreverifiedCode {
  /** ID of the number that receives the code. */
  preverified_number_id: string;
  /** Channel of the code. */
  code_method: CodeMethod;
  /** Language of the code's message, with its country: `en_US`. */
  language: string;
}

/**
 * Verifies a number of the pool with the code that it received. The verification lasts 90 days, and can be renewed in the
 * last 45 days.
 */
export interface VerifyPreverifiedCode {
  /** ID of the number that is verified. */
  preverified_number_id: string;
  /** Verification code: 6 digits, without the hyphen that the message shows. */
  code: string;
}

/** Result of verifying a number of the pool. */
export interface VerifiedPreverifiedNumber {
  /** True if the number was verified. */
  success: boolean;
  /** ID of the verified number. */
  id?: string;
}

/** Shares a number of the pool with the business portfolio of another partner. */
export interface SharePreverifiedNumber {
  /** ID of the number that is shared. */
  preverified_id: string;
  /** ID of the partner's business portfolio. */
  partner_business_id: string;
  /** Default: the client's business portfolio ID. */
  business_id?: string;
}

/** Stops sharing a number of the pool with a partner. */
export interface UnsharePreverifiedNumber {
  /** ID of the number that is shared no longer. */
  preverified_id: string;
  /** ID of the business portfolio that loses access. */
  partner_business_id: string;
  /** Default: the client's business portfolio ID. */
  business_id?: string;
}

/** Lists the business portfolios of partners with which a number of the pool is shared. */
export interface ListPreverifiedNumberPartners {
  /** ID of the shared number. */
  preverified_number_id: string;
  /** Fields to return per business portfolio. */
  fields?: readonly PreverifiedNumberPartnerField[];
  /** Maximum number of partners of a number per page. 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
}

/**
 * Field of `PreverifiedNumberPartner` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `name`, `verification_status`.
 */
export type PreverifiedNumberPartnerField =
  /** ID of the partner's business portfolio. */
  | "id"
  /** Name of the partner's business portfolio. */
  | "name"
  /** Verification status of the partner: `verified`, `not_verified` or `pending`. */
  | "verification_status"
  /** Creation time of the business portfolio, in ISO 8601 format. */
  | "created_time"
  /** Time of the portfolio's last change, in ISO 8601 format. */
  | "updated_time"
  /** ID of the partner's primary page. */
  | "primary_page"
  /** Time zone of the partner, as the platform's numeric ID. */
  | "timezone_id"
  /** Two-factor authentication that the portfolio requires: `none` or `admin_required`. */
  | "two_factor_type"
  | (string & {});

/** A page of partners with which a number is shared. */
export interface PreverifiedNumberPartners {
  /** Business portfolios of the partners on this page. */
  data: PreverifiedNumberPartner[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** Business portfolio of a partner with which a number is shared. */
export interface PreverifiedNumberPartner {
  /** ID of the partner's business portfolio. */
  id: string;
  /** Name of the partner's business portfolio. */
  name?: string;
  /** Verification status of the partner: `verified`, `not_verified` or `pending`. */
  verification_status?: string;
  /** Creation time of the business portfolio, in ISO 8601 format. */
  created_time?: string;
  /** Time of the portfolio's last change, in ISO 8601 format. */
  updated_time?: string;
  /** ID of the partner's primary page. */
  primary_page?: string;
  /** Time zone of the partner, as the platform's numeric ID. */
  timezone_id?: number | `${number}`;
  /** Two-factor authentication that the portfolio requires: `none` or `admin_required`. */
  two_factor_type?: string;
}
