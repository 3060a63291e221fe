// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Bytes } from "../forms.js";
import type { Paging } from "./shared.js";

/** Operations: `business_verifications.submit`, `business_verifications.list`. */
export interface BusinessVerificationsArea {
  /**
   * Submits a document of a client for the verification of its business: one of the three that the platform takes in a
   * submission. At most 3 attempts per client. The token belongs to a system user who is an admin of the partner's business
   * portfolio.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/partner-led-business-verification
   */
  submit(params: SubmitBusinessVerification, options?: Options): Promise<SubmittedBusinessVerification>;

  /**
   * Lists the submissions for the verification of clients.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/partner-led-business-verification
   */
  list(params?: ListBusinessVerifications, options?: Options): Promise<BusinessVerifications>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listAll(params?: ListBusinessVerifications, options?: Options): AsyncGenerator<BusinessVerification, void>;
}

/**
 * Submits a document of a client for the verification of its business: one of the three that the platform takes in a
 * submission. At most 3 attempts per client. The token belongs to a system user who is an admin of the partner's business
 * portfolio.
 */
export interface SubmitBusinessVerification {
  /** Document that proves the name and address of the business: PDF, JPEG or PNG. At most 5 MB. */
  file: Bytes;
  /** MIME type of the document: `application/pdf`, `image/jpeg` or `image/png`. */
  type?: string;
  /** File name of the document. */
  filename?: string;
  /** ID of the business portfolio that is to be verified. */
  end_business_id: string;
  /** Industry of the business. */
  business_vertical?: string;
  /** Legal name of the business. */
  end_business_legal_name?: string;
  /** Trade names of the business. */
  end_business_trade_names?: readonly string[];
  /** Website of the client's business. */
  end_business_website?: string;
  /** Address of the business, by part. */
  end_business_address?: Record<string, string>;
  /** Average monthly revenue with the partner, by part. */
  average_monthly_revenue_spend_with_partner?: Record<string, string>;
  /** Number of billing cycles with the partner. */
  num_billing_cycles_with_partner?: number;
  /** Default: the client's business portfolio ID. */
  business_id?: string;
}

/** Result of submitting a document for verification. */
export interface SubmittedBusinessVerification {
  /** True if the document was submitted. */
  success: boolean;
  /** Description of the submission, human-readable. */
  message?: string;
  /** Number of attempts for this client so far. At most 3. */
  verification_attempts?: number;
}

/** Lists the submissions for the verification of clients. */
export interface ListBusinessVerifications {
  /** ID of one client's business portfolio, to return only its submissions. */
  end_business_id?: string;
  /** Fields to return per submission. */
  fields?: readonly BusinessVerificationField[];
  /** Maximum number of submissions per page. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
  /** Default: the client's business portfolio ID. */
  business_id?: string;
}

/** Field of `BusinessVerification` to return. Its own fields can follow in braces: `field{one,two}`. */
export type BusinessVerificationField =
  /** ID of the submission. */
  | "id"
  /** ID of the client's business portfolio. */
  | "client_business_id"
  /** Decision on the submission. */
  | "verification_status"
  /**
   * Reasons of the rejection, such as `LEGAL NAME NOT MATCHING`; the platform writes spaces or underscores. `NONE` if
   * there are none.
   */
  | "rejection_reasons"
  /** Time of the submission, in ISO 8601 format. */
  | "submitted_time"
  /** Time of the last change of the submission, in ISO 8601 format. */
  | "update_time"
  /** Information that was submitted. */
  | "submitted_info"
  | (string & {});

/** A page of submissions. */
export interface BusinessVerifications {
  /** Submissions on this page. */
  data: BusinessVerification[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** A submission for the verification of a client's business. */
export interface BusinessVerification {
  /** ID of the submission. */
  id?: string;
  /** ID of the client's business portfolio. */
  client_business_id?: string;
  /** Decision on the submission. */
  verification_status?: VerificationSubmissionStatus;
  /**
   * Reasons of the rejection, such as `LEGAL NAME NOT MATCHING`; the platform writes spaces or underscores. `NONE` if
   * there are none.
   */
  rejection_reasons?: string[];
  /** Time of the submission, in ISO 8601 format. */
  submitted_time?: string;
  /** Time of the last change of the submission, in ISO 8601 format. */
  update_time?: string;
  /** Information that was submitted. */
  submitted_info?: SubmittedBusinessInfo;
}

/**
 * Status of a submission for the verification of a business.
 * Other values are accepted, too.
 */
export type VerificationSubmissionStatus =
  /** Approved: the business is verified. */
  | "APPROVED"
  /** Discarded without a decision. */
  | "DISCARDED"
  /** Failed: the documents weren't accepted. */
  | "FAILED"
  /** Pending: under review. */
  | "PENDING"
  /** Revoked after an approval. */
  | "REVOKED"
  | (string & {});

/** Information about a business in a submission. */
export interface SubmittedBusinessInfo {
  /** Industry that was submitted. */
  business_vertical?: string;
}
