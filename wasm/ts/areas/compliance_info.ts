// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Success } from "./shared.js";

/** Operations: `compliance_info.get`, `compliance_info.update`. */
export interface ComplianceInfoArea {
  /**
   * Get what a business has told, in a list of one.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-compliance-info-api
   */
  get(params?: GetComplianceInfo, options?: Options): Promise<ComplianceInfoList>;

  /**
   * Tell what the law of India wants to know.
   * `OTHER` goes with `entity_type_custom`; `is_registered` is for `OTHER` and `PARTNERSHIP` only.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-compliance-info-api
   */
  update(params: UpdateComplianceInfo, options?: Options): Promise<Success>;
}

/** Get what a business has told, in a list of one. */
export interface GetComplianceInfo {
  /** What to tell, by commas; all unless told. */
  fields?: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}

/** What a business has told, in a list of one. */
export interface ComplianceInfoList {
  /** The one. */
  data: ComplianceInfo[];
}

/** What a business has told. */
export interface ComplianceInfo {
  /** The account. */
  whatsapp_business_account_id?: string;
  /** The name of the business. */
  entity_name?: string;
  /** Its legal form. */
  entity_type?: EntityType;
  /** Its legal form, if it is none of those. */
  entity_type_custom?: string;
  /** Whether it is registered. */
  is_registered?: boolean;
  /** Who looks after complaints. */
  grievance_officer_details?: ContactDetails;
  /** Who looks after customers. */
  customer_care_details?: ContactDetails;
}

/**
 * Legal forms.
 * Other values are accepted, too.
 */
export type EntityType =
  /** A limited liability partnership. */
  | "LIMITED_LIABILITY_PARTNERSHIP"
  /** A sole proprietorship. */
  | "SOLE_PROPRIETORSHIP"
  /** A partnership. */
  | "PARTNERSHIP"
  /** A public company. */
  | "PUBLIC_COMPANY"
  /** A private company. */
  | "PRIVATE_COMPANY"
  /** Another. */
  | "OTHER"
  | (string & {});

/** Who looks after something, and how to reach them. */
export interface ContactDetails {
  /** Their name. */
  name?: string;
  /** Their email address. */
  email?: string;
  /** Their mobile number. */
  mobile_number?: string;
  /** Their landline number. */
  landline_number?: string;
}

/**
 * Tell what the law of India wants to know.
 * `OTHER` goes with `entity_type_custom`; `is_registered` is for `OTHER` and `PARTNERSHIP` only.
 */
export interface UpdateComplianceInfo {
  /** The name of the business: 2 to 128 characters. */
  entity_name: string;
  /** Its legal form. */
  entity_type: EntityType;
  /** Who looks after complaints. */
  grievance_officer_details: GrievanceOfficer;
  /** Who looks after customers. */
  customer_care_details: CustomerCare;
  /** With `OTHER`: its legal form, up to 1024 characters. */
  entity_type_custom?: string;
  /** With `OTHER` or `PARTNERSHIP`: whether it is registered. */
  is_registered?: boolean;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
}

/** Who looks after complaints. */
export interface GrievanceOfficer {
  /** Their name: 1 to 128 characters. */
  name: string;
  /**
   * Their email address: up to 128 characters.
   * It has an `@`.
   */
  email: string;
  /** Their mobile number, in E.164. */
  mobile_number?: string;
  /** Their landline number, in E.164. */
  landline_number?: string;
}

/** Who looks after customers. */
export interface CustomerCare {
  /**
   * Their email address: up to 128 characters.
   * It has an `@`.
   */
  email: string;
  /** Their mobile number, in E.164. */
  mobile_number?: string;
  /** Their landline number, in E.164. */
  landline_number?: string;
}
