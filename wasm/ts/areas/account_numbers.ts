// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { QualityRating } from "./shared.js";

/** Operations: `account_numbers.get`. */
export interface AccountNumbersArea {
  /**
   * Gets a WhatsApp account number: display name, quality, limit and status.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  get(params: GetAccountNumber, options?: Options): Promise<AccountNumber>;
}

/** Gets a WhatsApp account number: display name, quality, limit and status. */
export interface GetAccountNumber {
  /** ID of the WhatsApp account number. */
  account_number_id: string;
  /** Fields to return. */
  fields?: readonly AccountNumberField[];
}

/**
 * Field of `AccountNumber` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `display_phone_number`, `verified_name`, `status`, `quality_rating`.
 */
export type AccountNumberField =
  /** ID of the WhatsApp account number. */
  | "id"
  /** Phone number in display format. */
  | "display_phone_number"
  /** Display name, shown to users. */
  | "verified_name"
  /** Connection status of the number: `CONNECTED`, `PENDING`, `RESTRICTED` and others. */
  | "status"
  /** Quality rating of the number's messages. */
  | "quality_rating"
  /** Country of the number, as an ISO 3166-1 alpha-2 code. */
  | "country_code"
  /** Country calling code, without `+`. */
  | "country_dial_code"
  /** Status of the ownership verification by code: `VERIFIED` or `UNVERIFIED`. */
  | "code_verification_status"
  /** Review status of the display name: `APPROVED`, `PENDING_REVIEW`, `DECLINED` and others. */
  | "name_status"
  /** Messaging limit of the number: `TIER_50` to `TIER_UNLIMITED`. */
  | "messaging_limit_tier"
  /** Account mode: `LIVE` or `SANDBOX`. */
  | "account_mode"
  /** Certificate of the display name, for the former On-Premises API. */
  | "certificate"
  /** True if the number has the badge of an Official Business Account. */
  | "is_official_business_account"
  | (string & {});

/** A WhatsApp account number. Contains only the requested fields. */
export interface AccountNumber {
  /** ID of the WhatsApp account number. */
  id: string;
  /** Phone number in display format. */
  display_phone_number?: string;
  /** Display name, shown to users. */
  verified_name?: string;
  /** Connection status of the number: `CONNECTED`, `PENDING`, `RESTRICTED` and others. */
  status?: string;
  /** Quality rating of the number's messages. */
  quality_rating?: QualityRating;
  /** Country of the number, as an ISO 3166-1 alpha-2 code. */
  country_code?: string;
  /** Country calling code, without `+`. */
  country_dial_code?: string;
  /** Status of the ownership verification by code: `VERIFIED` or `UNVERIFIED`. */
  code_verification_status?: string;
  /** Review status of the display name: `APPROVED`, `PENDING_REVIEW`, `DECLINED` and others. */
  name_status?: string;
  /** Messaging limit of the number: `TIER_50` to `TIER_UNLIMITED`. */
  messaging_limit_tier?: string;
  /** Account mode: `LIVE` or `SANDBOX`. */
  account_mode?: string;
  /** Certificate of the display name, for the former On-Premises API. */
  certificate?: string;
  /** True if the number has the badge of an Official Business Account. */
  is_official_business_account?: boolean;
}
