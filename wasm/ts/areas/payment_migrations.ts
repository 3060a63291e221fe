// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";

/** Operations: `payment_migrations.create`, `payment_migrations.get`, `payment_migrations.resume`. */
export interface PaymentMigrationsArea {
  /**
   * Starts the migration of a WhatsApp Business account to another billing currency or payment method. Credit lines are the
   * only possible destination; accounts that are also used in the WhatsApp Business app cannot migrate.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/pricing/change-billing-currency
   */
  create(params: CreatePaymentMigration, options?: Options): Promise<CreatedPaymentMigration>;

  /**
   * Gets the status of a migration and its new account.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/pricing/change-billing-currency
   */
  get(params: GetPaymentMigration, options?: Options): Promise<PaymentMigration>;

  /**
   * Completes a migration that is `READY_TO_COMPLETE`: moves the phone numbers to the new account. The old account cannot
   * send any more.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/pricing/change-billing-currency
   */
  resume(params: ResumePaymentMigration, options?: Options): Promise<PaymentMigration>;
}

/**
 * Starts the migration of a WhatsApp Business account to another billing currency or payment method. Credit lines are the
 * only possible destination; accounts that are also used in the WhatsApp Business app cannot migrate.
 */
export interface CreatePaymentMigration {
  /**
   * Billing currency of the new account, as an ISO 4217 code: USD, AED, ARS, AUD, BRL, CLP, COP, EUR, GBP, IDR, INR,
   * MXN, MYR, PEN, SAR or SGD.
   */
  currency: string;
  /** ID of the credit line that pays for the new account. Default: the payment method of the old account. */
  extended_credit_id?: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** A new migration. */
export interface CreatedPaymentMigration {
  /** ID of the new migration. */
  migration_id: string;
  /** Status of the new migration. */
  migration_status?: PaymentMigrationStatus;
}

/**
 * Status of a migration of the billing currency or the payment method.
 * Other values are accepted, too.
 */
export type PaymentMigrationStatus =
  /** Initiated: the request was received. */
  | "INITIATED"
  /** Accepted by the platform. */
  | "ACCEPTED"
  /** In progress: the account is being cloned. */
  | "IN_PROGRESS"
  /** Ready to complete: the phone numbers can be moved. */
  | "READY_TO_COMPLETE"
  /** Completed: the phone numbers are on the new account. */
  | "COMPLETED"
  /** Failed while the account was cloned. */
  | "FAILED"
  /** Failed while the phone numbers were moved. */
  | "FAILED_TO_COMPLETE"
  /** Rejected by the platform. */
  | "REJECTED"
  | (string & {});

/** Gets the status of a migration and its new account. */
export interface GetPaymentMigration {
  /** ID of the migration. */
  payment_migration_id: string;
  /** Fields to return. */
  fields?: readonly PaymentMigrationField[];
}

/** Field of `PaymentMigration` to return. Its own fields can follow in braces: `field{one,two}`. */
export type PaymentMigrationField =
  /** ID of the migration. */
  | "id"
  /** Status of the migration. */
  | "status"
  /** New account. Its templates have other IDs, and analytics stay on the old account. */
  | "destination_waba"
  | (string & {});

/** A migration of the billing currency or the payment method. */
export interface PaymentMigration {
  /** ID of the migration. */
  id?: string;
  /** Status of the migration. */
  status?: PaymentMigrationStatus;
  /** New account. Its templates have other IDs, and analytics stay on the old account. */
  destination_waba?: DestinationAccount;
}

/** The account that a migration creates. */
export interface DestinationAccount {
  /** ID of the new account. */
  id?: string;
  /** Name of the new account. */
  name?: string;
  /** Billing currency of the new account, as an ISO 4217 code. */
  currency?: string;
  /** Time zone of the new account, as the platform's numeric ID. */
  timezone_id?: number | `${number}`;
  /** Namespace of the new account's templates. */
  message_template_namespace?: string;
}

/**
 * Completes a migration that is `READY_TO_COMPLETE`: moves the phone numbers to the new account. The old account cannot
 * send any more.
 */
export interface ResumePaymentMigration {
  /** ID of the migration that is completed. */
  payment_migration_id: string;
}
