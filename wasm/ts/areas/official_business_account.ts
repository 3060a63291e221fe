// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { ExactlyOne } from "../forms.js";
import type { OfficialBusinessAccount } from "./phone_numbers.js";

/** Operations: `official_business_account.get`, `official_business_account.apply`. */
export interface OfficialBusinessAccountArea {
  /**
   * Get where a number's application for the badge stands.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/official-business-accounts
   */
  get(params?: GetOfficialBusinessAccount, options?: Options): Promise<OfficialBusinessAccount>;

  /**
   * Apply for the badge. After a refusal, again in 30 days.
   *
   * The platform's guide describes an application by `business_website_url` and what follows it; its OpenAPI file by `action`
   * and `application_data`. Both pass.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/official-business-accounts
   */
  apply(params: ApplyForOfficialBusinessAccount, options?: Options): Promise<OfficialBusinessAccountUpdate>;
}

/** Get where a number's application for the badge stands. */
export interface GetOfficialBusinessAccount {
  /** What to tell, by commas: `oba_status`, `status_message`. Both unless told. */
  fields?: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}

/**
 * Apply for the badge. After a refusal, again in 30 days.
 *
 * The platform's guide describes an application by `business_website_url` and what follows it; its OpenAPI file by `action`
 * and `application_data`. Both pass.
 */
export type ApplyForOfficialBusinessAccount = ExactlyOne<"business_website_url" | "action", {
  /** The business's website. */
  business_website_url?: string;
  /** Where it does most of its business. */
  primary_country_of_operation?: string;
  /** In which language. */
  primary_language?: string;
  /** The business or brand that it belongs to. */
  parent_business_or_brand?: string;
  /** Up to 5 pages that show that the business is well known. */
  supporting_links?: readonly string[];
  /** What else there is to say. */
  additional_supporting_information?: string;
  /** Instead of all that: apply, or take it back. */
  action?: OfficialBusinessAccountAction;
  /** With `action`: about the business. */
  application_data?: OfficialBusinessAccountApplication;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}>;

/**
 * What to do with an application.
 * Other values are accepted, too.
 */
export type OfficialBusinessAccountAction =
  /** Apply. */
  | "SUBMIT_APPLICATION"
  /** Take it back. */
  | "WITHDRAW_APPLICATION"
  /** Apply again. */
  | "RESUBMIT_APPLICATION"
  | (string & {});

/** About a business that applies. */
export interface OfficialBusinessAccountApplication {
  /** Its name: up to 255 characters. */
  business_name?: string;
  /** What it does: up to 1000 characters. */
  business_description?: string;
  /** Its website. */
  website_url?: string;
  /** Where to write to. */
  contact_email?: string;
}

/** What became of what was asked. */
export interface OfficialBusinessAccountUpdate {
  /** Whether it was done. */
  success?: boolean;
  /** The same, for people. */
  message?: string;
  /** Where the application stands now. */
  updated_status?: OfficialBusinessAccount;
  /** The number under which it is looked at. */
  tracking_id?: string;
}
