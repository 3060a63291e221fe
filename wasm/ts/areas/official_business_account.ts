// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { ExactlyOne } from "../forms.js";
import type { OfficialBusinessAccount } from "./shared.js";

/** Operations: `official_business_account.get`, `official_business_account.apply`. */
export interface OfficialBusinessAccountArea {
  /**
   * Gets the status of a phone number's application for an Official Business Account.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/official-business-accounts
   */
  get(params?: GetOfficialBusinessAccount, options?: Options): Promise<OfficialBusinessAccount>;

  /**
   * Applies for an Official Business Account, or withdraws the application. After a rejection, the next application is
   * possible in 30 days.
   *
   * Two request forms are accepted: `business_website_url` and the fields that follow it (the platform's guide), or
   * `action` and `application_data` (the platform's OpenAPI file).
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/official-business-accounts
   */
  apply(params: ApplyForOfficialBusinessAccount, options?: Options): Promise<OfficialBusinessAccountUpdate>;
}

/** Gets the status of a phone number's application for an Official Business Account. */
export interface GetOfficialBusinessAccount {
  /** Fields to return. Default: `oba_status` and `status_message`. */
  fields?: readonly OfficialBusinessAccountField[];
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}

/** Field of `OfficialBusinessAccount` to return. Its own fields can follow in braces: `field{one,two}`. */
export type OfficialBusinessAccountField =
  /** ID of the phone number. */
  | "id"
  /** Status of the application. */
  | "oba_status"
  /** Description of the status, human-readable. */
  | "status_message"
  | (string & {});

/**
 * Applies for an Official Business Account, or withdraws the application. After a rejection, the next application is
 * possible in 30 days.
 *
 * Two request forms are accepted: `business_website_url` and the fields that follow it (the platform's guide), or
 * `action` and `application_data` (the platform's OpenAPI file).
 */
export type ApplyForOfficialBusinessAccount = ExactlyOne<"business_website_url" | "action", {
  /** Website of the business. */
  business_website_url?: string;
  /** Primary country of operation. */
  primary_country_of_operation?: string;
  /** Primary language of the business. */
  primary_language?: string;
  /** Parent business or brand. */
  parent_business_or_brand?: string;
  /** Links to pages that show that the business is notable. At most 5. */
  supporting_links?: readonly string[];
  /** Additional information that supports the application. */
  additional_supporting_information?: string;
  /** Action on the application, in the form of the platform's OpenAPI file. */
  action?: OfficialBusinessAccountAction;
  /** Details of the business, with `action`. */
  application_data?: OfficialBusinessAccountApplication;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}>;

/**
 * Action on an application.
 * Other values are accepted, too.
 */
export type OfficialBusinessAccountAction =
  /** Submit the application. */
  | "SUBMIT_APPLICATION"
  /** Withdraw the application. */
  | "WITHDRAW_APPLICATION"
  /** Resubmit the application. */
  | "RESUBMIT_APPLICATION"
  | (string & {});

/** Details of a business that applies for an Official Business Account. */
export interface OfficialBusinessAccountApplication {
  /** Name of the business. At most 255 characters. */
  business_name?: string;
  /** Description of the business. At most 1,000 characters. */
  business_description?: string;
  /** Website of the business. */
  website_url?: string;
  /** Contact email address. */
  contact_email?: string;
}

/** Result of submitting or withdrawing an application. */
export interface OfficialBusinessAccountUpdate {
  /** True if the request succeeded. */
  success?: boolean;
  /** Description of the result, human-readable. */
  message?: string;
  /** Status of the application after the request. */
  updated_status?: OfficialBusinessAccount;
  /** Tracking ID of the review. */
  tracking_id?: string;
}
