// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Success } from "./shared.js";

/** Operations: `compliance_info.get`, `compliance_info.update`. */
export interface ComplianceInfoArea {
  /**
   * Gets the compliance information of a business in India. The response is a one-element list.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-compliance-info-api
   */
  get(params?: GetComplianceInfo, options?: Options): Promise<ComplianceInfoList>;

  /**
   * Sets the compliance information that Indian law requires of a business.
   * If `entity_type` is `OTHER`: `entity_type_custom` is required.
   * If `entity_type_custom` is set: `entity_type` must be `OTHER`.
   * If `is_registered` is set: `entity_type` must be `OTHER` or `PARTNERSHIP`.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-compliance-info-api
   */
  update(params: UpdateComplianceInfo, options?: Options): Promise<Success>;
}

/** Gets the compliance information of a business in India. The response is a one-element list. */
export interface GetComplianceInfo {
  /** Fields to return. Default: all of them. */
  fields?: readonly ComplianceInfoField[];
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}

/** Field of `ComplianceInfo` to return. Its own fields can follow in braces: `field{one,two}`. */
export type ComplianceInfoField =
  /** ID of the WhatsApp Business account. */
  | "whatsapp_business_account_id"
  /** Name of the legal entity. */
  | "entity_name"
  /** Legal form of the entity. */
  | "entity_type"
  /** Legal form in words, if the entity type is `OTHER`. */
  | "entity_type_custom"
  /** True if the entity is registered. */
  | "is_registered"
  /** Contact details of the grievance officer. */
  | "grievance_officer_details"
  /** Contact details of the customer care. */
  | "customer_care_details"
  | (string & {});

/** Response with the compliance information of a business. */
export interface ComplianceInfoList {
  /** One-element list with the compliance information. */
  data: ComplianceInfo[];
}

/** Compliance information of a business in India. */
export interface ComplianceInfo {
  /** ID of the WhatsApp Business account. */
  whatsapp_business_account_id?: string;
  /** Name of the legal entity. */
  entity_name?: string;
  /** Legal form of the entity. */
  entity_type?: EntityType;
  /** Legal form in words, if the entity type is `OTHER`. */
  entity_type_custom?: string;
  /** True if the entity is registered. */
  is_registered?: boolean;
  /** Contact details of the grievance officer. */
  grievance_officer_details?: ContactDetails;
  /** Contact details of the customer care. */
  customer_care_details?: ContactDetails;
}

/**
 * Legal form of a business entity.
 * Other values are accepted, too.
 */
export type EntityType =
  /** Limited liability partnership. */
  | "LIMITED_LIABILITY_PARTNERSHIP"
  /** A sole proprietorship. */
  | "SOLE_PROPRIETORSHIP"
  /** A partnership firm. */
  | "PARTNERSHIP"
  /** A public company. */
  | "PUBLIC_COMPANY"
  /** A private company. */
  | "PRIVATE_COMPANY"
  /** Any other legal form. */
  | "OTHER"
  | (string & {});

/** Contact details in the compliance information. */
export interface ContactDetails {
  /** Name of the contact. */
  name?: string;
  /** Email address of the contact. */
  email?: string;
  /** Mobile number of the contact. */
  mobile_number?: string;
  /** Landline number of the contact. */
  landline_number?: string;
}

/**
 * Sets the compliance information that Indian law requires of a business.
 * If `entity_type` is `OTHER`: `entity_type_custom` is required.
 * If `entity_type_custom` is set: `entity_type` must be `OTHER`.
 * If `is_registered` is set: `entity_type` must be `OTHER` or `PARTNERSHIP`.
 */
export interface UpdateComplianceInfo {
  /** Name of the legal entity. 2 to 128 characters. */
  entity_name: string;
  /** Legal form of the entity. */
  entity_type: EntityType;
  /** Contact details of the grievance officer. */
  grievance_officer_details: GrievanceOfficer;
  /** Contact details of the customer care. */
  customer_care_details: CustomerCare;
  /** Legal form in words, with entity type `OTHER`. At most 1,024 characters. */
  entity_type_custom?: string;
  /** Registration of the entity. Only with entity type `OTHER` or `PARTNERSHIP`. */
  is_registered?: boolean;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
}

/** Grievance officer: the contact for complaints. */
export interface GrievanceOfficer {
  /** Name of the grievance officer. 1 to 128 characters. */
  name: string;
  /**
   * Email address of the grievance officer. At most 128 characters.
   * Must contain an `@`.
   */
  email: string;
  /** Mobile number of the grievance officer, in E.164 format. */
  mobile_number?: string;
  /** Landline number of the grievance officer, in E.164 format. */
  landline_number?: string;
}

/** Customer care: the contact for customers. */
export interface CustomerCare {
  /**
   * Email address of the customer care. At most 128 characters.
   * Must contain an `@`.
   */
  email: string;
  /** Mobile number of the customer care, in E.164 format. */
  mobile_number?: string;
  /** Landline number of the customer care, in E.164 format. */
  landline_number?: string;
}
