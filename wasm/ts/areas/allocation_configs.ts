// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { CurrencyAmountValue } from "./credit_lines.js";
import type { BusinessReference, Paging, Success } from "./shared.js";

/** Operations: `allocation_configs.list`, `allocation_configs.get`, `allocation_configs.create`, `allocation_configs.update`, `allocation_configs.revoke`. */
export interface AllocationConfigsArea {
  /**
   * Lists the allocations of a credit line, to find the one of a client.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines
   */
  list(params: ListAllocationConfigs, options?: Options): Promise<AllocationConfigs>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listAll(params: ListAllocationConfigs, options?: Options): AsyncGenerator<AllocationConfig, void>;

  /**
   * Gets an allocation. The credit line is shared if the `receiving_credential` has the ID of the account's
   * `primary_funding_id` (`accounts.get`).
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines
   */
  get(params: GetAllocationConfig, options?: Options): Promise<AllocationConfig>;

  /**
   * Creates an allocation of a credit line for a business portfolio, in the general form of the platform's credit lines.
   * WhatsApp's own form is `credit_lines.share_and_attach`.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  create(params: CreateAllocationConfig, options?: Options): Promise<AllocationConfig>;

  /**
   * Updates the amount of an allocation.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  update(params: UpdateAllocationConfig, options?: Options): Promise<Success>;

  /**
   * Revokes a shared credit line. It is revoked for every WhatsApp Business account that the client shares with the
   * partner.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines
   */
  revoke(params: RevokeAllocationConfig, options?: Options): Promise<Success>;
}

/** Lists the allocations of a credit line, to find the one of a client. */
export interface ListAllocationConfigs {
  /** ID of the credit line whose allocations are listed. */
  credit_line_id: string;
  /** ID of a client's business portfolio, to return only its allocation. */
  receiving_business_id?: string;
  /** Fields to return per allocation. */
  fields?: readonly AllocationConfigField[];
  /** Maximum number of allocations per page. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
}

/**
 * Field of `AllocationConfig` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `receiving_business`, `receiving_credential`, `request_status`.
 */
export type AllocationConfigField =
  /** ID of the allocation. */
  | "id"
  /** Amount of the allocation. */
  | "currency_amount"
  /** Party that is liable for payment. */
  | "liability_type"
  /** Division of the credit line. */
  | "partition_type"
  /** Party that receives the bills. */
  | "send_bill_to"
  /** Business portfolio that owns the credit line. */
  | "owning_business"
  /** Credit line of the owner. */
  | "owning_credential"
  /** Business portfolio that uses the credit line. */
  | "receiving_business"
  /** Credit line of the receiver: the payment method of its accounts. */
  | "receiving_credential"
  /** Status of the allocation: `DELETED` if it was revoked. */
  | "request_status"
  | (string & {});

/** A page of allocations. */
export interface AllocationConfigs {
  /** Allocations on this page. */
  data: AllocationConfig[];
  /** ID of the allocation, if the platform returns a single one without a list. */
  id?: string;
  /** Business portfolio of the client, if the platform returns a single allocation without a list. */
  receiving_business?: BusinessReference;
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** An allocation of a credit line. Contains only the requested fields. */
export interface AllocationConfig {
  /** ID of the allocation. */
  id: string;
  /** Amount of the allocation. */
  currency_amount?: CurrencyAmountValue;
  /** Party that is liable for payment. */
  liability_type?: LiabilityType;
  /** Division of the credit line. */
  partition_type?: PartitionType;
  /** Party that receives the bills. */
  send_bill_to?: BillRecipient;
  /** Business portfolio that owns the credit line. */
  owning_business?: BusinessReference;
  /** Credit line of the owner. */
  owning_credential?: CreditCredential;
  /** Business portfolio that uses the credit line. */
  receiving_business?: BusinessReference;
  /** Credit line of the receiver: the payment method of its accounts. */
  receiving_credential?: CreditCredential;
  /** Status of the allocation: `DELETED` if it was revoked. */
  request_status?: string;
}

/**
 * Party that is liable for the payment of an allocation.
 * Other values are accepted, too.
 */
export type LiabilityType =
  /** Liability by the master service agreement. */
  | "MSA"
  /** Liability of the receiver. */
  | "Normal"
  /** Liability of one party after the other. */
  | "Sequential"
  | (string & {});

/**
 * Division of a credit line between the owner and the receiver.
 * Other values are accepted, too.
 */
export type PartitionType =
  /** Authorization without an amount. */
  | "AUTH"
  /** Fixed amount of the credit line. */
  | "FIXED"
  /** Fixed amount without a partition. */
  | "FIXED_WITHOUT_PARTITION"
  | (string & {});

/**
 * Party that receives the bills of an allocation.
 * Other values are accepted, too.
 */
export type BillRecipient =
  /** Advertiser: the business that spends. */
  | "Advertiser"
  /** Agency: the partner of the business. */
  | "Agency"
  | (string & {});

/** A credit line that an allocation refers to. */
export interface CreditCredential {
  /** ID of the credit line. */
  id?: string;
}

/**
 * Gets an allocation. The credit line is shared if the `receiving_credential` has the ID of the account's
 * `primary_funding_id` (`accounts.get`).
 */
export interface GetAllocationConfig {
  /** ID of the allocation. */
  allocation_config_id: string;
  /** Fields to return. */
  fields?: readonly AllocationConfigField[];
}

/**
 * Creates an allocation of a credit line for a business portfolio, in the general form of the platform's credit lines.
 * WhatsApp's own form is `credit_lines.share_and_attach`.
 */
export interface CreateAllocationConfig {
  /** ID of the credit line that is allocated. */
  credit_line_id: string;
  /** ID of the business portfolio that receives the allocation. */
  receiving_business_id: string;
  /** Amount that is allocated. */
  amount?: CurrencyAmount;
  /** Party that is liable for payment. */
  liability_type?: LiabilityType;
  /** Division of the credit line. */
  partition_type?: PartitionType;
  /** Party that receives the bills. */
  send_bill_to?: BillRecipient;
}

/** Amount of money. The platform writes it in several forms at once. */
export interface CurrencyAmount {
  /** Amount in the currency, as a decimal number. */
  amount: string;
  /** Currency, as an ISO 4217 code. */
  currency: string;
}

/** Updates the amount of an allocation. */
export interface UpdateAllocationConfig {
  /** ID of the allocation that is updated. */
  allocation_config_id: string;
  /** Amount that is allocated from now on. */
  amount: CurrencyAmount;
}

/**
 * Revokes a shared credit line. It is revoked for every WhatsApp Business account that the client shares with the
 * partner.
 */
export interface RevokeAllocationConfig {
  /** ID of the allocation that is revoked. */
  allocation_config_id: string;
}
