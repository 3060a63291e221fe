// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { BusinessReference, Paging } from "./shared.js";

/** Operations: `credit_lines.list`, `credit_lines.get`, `credit_lines.share_and_attach`, `credit_lines.share`, `credit_lines.attach`, `credit_lines.list_invoice_groups`, `credit_lines.create_invoice_group`, `credit_lines.list_applications`. */
export interface CreditLinesArea {
  /**
   * Lists the credit lines of a business portfolio.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines
   */
  list(params?: ListCreditLines, options?: Options): Promise<CreditLines>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listAll(params?: ListCreditLines, options?: Options): AsyncGenerator<CreditLine, void>;

  /**
   * Gets a credit line.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  get(params: GetCreditLine, options?: Options): Promise<CreditLine>;

  /**
   * Shares a credit line with a client, and attaches it to the client's WhatsApp Business account. The currency cannot be
   * changed afterwards, except by a migration (`payment_migrations.create`).
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines
   */
  shareAndAttach(params: ShareAndAttachCreditLine, options?: Options): Promise<SharedCreditLine>;

  /**
   * Shares a credit line with the business portfolio of a client: the first step of the newer method, with the partner's
   * own token. `credit_lines.attach` is the second step.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines
   */
  share(params: ShareCreditLine, options?: Options): Promise<SharedCreditLine>;

  /**
   * Attaches a shared credit line to a client's WhatsApp Business account: the second step of the newer method, with the
   * business token of the client.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines
   */
  attach(params: AttachCreditLine, options?: Options): Promise<SharedCreditLine>;

  /**
   * Lists the invoice groups of a credit line: who receives which invoices.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  listInvoiceGroups(params: ListInvoiceGroups, options?: Options): Promise<InvoiceGroups>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listInvoiceGroupsAll(params: ListInvoiceGroups, options?: Options): AsyncGenerator<InvoiceGroup, void>;

  /**
   * Creates an invoice group of a credit line.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  createInvoiceGroup(params: CreateInvoiceGroup, options?: Options): Promise<InvoiceGroup>;

  /**
   * Lists the applications of a business portfolio for credit lines.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  listApplications(params?: ListCreditApplications, options?: Options): Promise<CreditApplications>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listApplicationsAll(params?: ListCreditApplications, options?: Options): AsyncGenerator<CreditApplication, void>;
}

/** Lists the credit lines of a business portfolio. */
export interface ListCreditLines {
  /** Fields to return per credit line. */
  fields?: readonly CreditLineField[];
  /** Sorts the credit lines that the portfolio owns first. */
  order_by_is_owned_credential?: boolean;
  /** Maximum number of credit lines per page. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
  /** Default: the client's business portfolio ID. */
  business_id?: string;
}

/**
 * Field of `CreditLine` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `legal_entity_name`.
 */
export type CreditLineField =
  /** ID of the credit line. */
  | "id"
  /** Legal entity that owns the credit line. */
  | "legal_entity_name"
  /** Part of the credit line that is allocated to others. */
  | "allocated_amount"
  /** Outstanding amount of the credit line. */
  | "balance"
  /** Amount that is still available. */
  | "credit_available"
  /** Maximum of the outstanding amount. */
  | "max_balance"
  /** Maximum of the outstanding amount for online services. */
  | "online_max_balance"
  /** Type of the credit line. */
  | "credit_type"
  /** True if the portfolio may no longer use the credit line. */
  | "is_access_revoked"
  /** True if the platform manages the credit line automatically. */
  | "is_automated_experience"
  /** Name of the business that is liable for payment. */
  | "liable_biz_name"
  /** Name of the business that receives the bills. */
  | "send_bill_to_biz_name"
  /** Business portfolio that owns the credit line. */
  | "owner_business"
  /** Name of the business portfolio that owns the credit line. */
  | "owner_business_name"
  /** ID of the credit line that this one is a part of. */
  | "partition_from"
  /** Allocation by which the portfolio received the credit line. */
  | "receiving_credit_allocation_config"
  | (string & {});

/** A page of credit lines. */
export interface CreditLines {
  /** Credit lines on this page. */
  data: CreditLine[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** A credit line. Contains only the requested fields. */
export interface CreditLine {
  /** ID of the credit line. */
  id: string;
  /** Legal entity that owns the credit line. */
  legal_entity_name?: string;
  /** Part of the credit line that is allocated to others. */
  allocated_amount?: CurrencyAmountValue;
  /** Outstanding amount of the credit line. */
  balance?: CurrencyAmountValue;
  /** Amount that is still available. */
  credit_available?: CurrencyAmountValue;
  /** Maximum of the outstanding amount. */
  max_balance?: CurrencyAmountValue;
  /** Maximum of the outstanding amount for online services. */
  online_max_balance?: CurrencyAmountValue;
  /** Type of the credit line. */
  credit_type?: string;
  /** True if the portfolio may no longer use the credit line. */
  is_access_revoked?: boolean;
  /** True if the platform manages the credit line automatically. */
  is_automated_experience?: boolean;
  /** Name of the business that is liable for payment. */
  liable_biz_name?: string;
  /** Name of the business that receives the bills. */
  send_bill_to_biz_name?: string;
  /** Business portfolio that owns the credit line. */
  owner_business?: BusinessReference;
  /** Name of the business portfolio that owns the credit line. */
  owner_business_name?: string;
  /** ID of the credit line that this one is a part of. */
  partition_from?: string;
  /** Allocation by which the portfolio received the credit line. */
  receiving_credit_allocation_config?: AllocationReference;
}

/** Amount of money. The platform writes it in several forms at once. */
export interface CurrencyAmountValue {
  /** Amount in the currency, as a decimal number. */
  amount?: string;
  /** Currency, as an ISO 4217 code. */
  currency?: string;
  /** Amount in hundredths of the currency. */
  amount_in_hundredths?: string;
  /** Amount in the smallest unit of the currency. */
  offsetted_amount?: string;
}

/** ID of an allocation, as part of a credit line. */
export interface AllocationReference {
  /** ID of the allocation (`allocation_configs.get`). */
  id?: string;
}

/** Gets a credit line. */
export interface GetCreditLine {
  /** ID of the credit line to get. */
  credit_line_id: string;
  /** Fields to return of the credit line. */
  fields?: readonly CreditLineField[];
}

/**
 * Shares a credit line with a client, and attaches it to the client's WhatsApp Business account. The currency cannot be
 * changed afterwards, except by a migration (`payment_migrations.create`).
 */
export interface ShareAndAttachCreditLine {
  /** ID of the credit line. */
  credit_line_id: string;
  /** ID of the client's WhatsApp Business account. */
  waba_id: string;
  /**
   * Billing currency of the account, as an ISO 4217 code: AUD, EUR, GBP, IDR, INR, USD, or another one that the
   * platform bills in.
   */
  waba_currency: string;
}

/** Result of sharing or attaching a credit line. */
export interface SharedCreditLine {
  /** True if the credit line was shared or attached. */
  success?: boolean;
  /** ID of the allocation. Keep it, to check the sharing and to revoke it (`allocation_configs`). */
  allocation_config_id?: string;
  /** ID of the account that the credit line was attached to. */
  waba_id?: string;
}

/**
 * Shares a credit line with the business portfolio of a client: the first step of the newer method, with the partner's
 * own token. `credit_lines.attach` is the second step.
 */
export interface ShareCreditLine {
  /** ID of the credit line. */
  credit_line_id: string;
  /** ID of the client's business portfolio, from `owner_business_info` of its account (`accounts.get`). */
  receiving_business_id: string;
}

/**
 * Attaches a shared credit line to a client's WhatsApp Business account: the second step of the newer method, with the
 * business token of the client.
 */
export interface AttachCreditLine {
  /** ID of the shared credit line. */
  credit_line_id: string;
  /** ID of the account that is billed by the credit line. */
  waba_id: string;
  /** Currency in which the account is billed, as an ISO 4217 code. */
  waba_currency: string;
}

/** Lists the invoice groups of a credit line: who receives which invoices. */
export interface ListInvoiceGroups {
  /** ID of the credit line with the invoices. */
  credit_line_id: string;
  /** Fields to return per invoice group. */
  fields?: readonly InvoiceGroupField[];
  /** Maximum number of invoice groups per page. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
}

/**
 * Field of `InvoiceGroup` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `name`, `emails`.
 */
export type InvoiceGroupField =
  /** ID of the invoice group. */
  | "id"
  /** Name of the invoice group. */
  | "name"
  /** Email addresses that receive the invoices. */
  | "emails"
  | (string & {});

/** A page of invoice groups. */
export interface InvoiceGroups {
  /** Invoice groups on this page. */
  data: InvoiceGroup[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** An invoice group: accounts that are invoiced together. */
export interface InvoiceGroup {
  /** ID of the invoice group. */
  id: string;
  /** Name of the invoice group. */
  name?: string;
  /** Email addresses that receive the invoices. */
  emails?: string[];
}

/** Creates an invoice group of a credit line. */
export interface CreateInvoiceGroup {
  /** ID of the credit line that is invoiced. */
  credit_line_id: string;
  /** Name of the new invoice group. */
  name: string;
  /** Email addresses that receive the invoices of the group. */
  emails?: readonly string[];
}

/** Lists the applications of a business portfolio for credit lines. */
export interface ListCreditApplications {
  /** Fields to return per application. */
  fields?: readonly CreditApplicationField[];
  /** Maximum number of applications per page. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
  /** Default: the client's business portfolio ID. */
  business_id?: string;
}

/** Field of `CreditApplication` to return. Its own fields can follow in braces: `field{one,two}`. */
export type CreditApplicationField =
  /** ID of the application. */
  | "id"
  /** Legal entity that applies. */
  | "legal_entity_name"
  /** Status of the application. */
  | "status"
  | (string & {});

/** A page of applications for credit lines. */
export interface CreditApplications {
  /** Applications on this page. */
  data: CreditApplication[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** An application for a credit line. */
export interface CreditApplication {
  /** ID of the application. */
  id: string;
  /** Legal entity that applies. */
  legal_entity_name?: string;
  /** Status of the application. */
  status?: string;
}
