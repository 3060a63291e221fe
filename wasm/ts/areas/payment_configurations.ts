// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Success } from "./shared.js";

/** Operations: `payment_configurations.list`, `payment_configurations.get`, `payment_configurations.create`, `payment_configurations.update`, `payment_configurations.delete`, `payment_configurations.create_oauth_link`. */
export interface PaymentConfigurationsArea {
  /**
   * Lists the payment configurations of a WhatsApp Business account.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/onboarding-apis
   */
  list(params?: ListPaymentConfigurations, options?: Options): Promise<PaymentConfigurationLists>;

  /**
   * Gets a payment configuration. The response is a one-element list.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/onboarding-apis
   */
  get(params: GetPaymentConfiguration, options?: Options): Promise<PaymentConfigurations>;

  /**
   * Creates a payment configuration. The response for a payment gateway contains the link with which the business
   * connects it.
   * If `provider_name` is `upi_vpa`: `merchant_vpa` is required.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/onboarding-apis
   */
  create(params: CreatePaymentConfiguration, options?: Options): Promise<CreatedPaymentConfiguration>;

  /**
   * Updates the endpoint of a payment configuration.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/onboarding-apis
   */
  update(params: UpdatePaymentConfiguration, options?: Options): Promise<Success>;

  /**
   * Deletes a payment configuration.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/onboarding-apis
   */
  delete(params: DeletePaymentConfiguration, options?: Options): Promise<Success>;

  /**
   * Creates a link with which the business connects its payment gateway.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/onboarding-apis
   */
  createOauthLink(params: CreatePaymentOauthLink, options?: Options): Promise<PaymentOauthLink>;
}

/** Lists the payment configurations of a WhatsApp Business account. */
export interface ListPaymentConfigurations {
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** Payment configurations of an account. */
export interface PaymentConfigurationLists {
  /** One-element list with the payment configurations. */
  data: PaymentConfigurationList[];
}

/** List of payment configurations. */
export interface PaymentConfigurationList {
  /** Payment configurations of the account. */
  payment_configurations?: PaymentConfiguration[];
}

/** Payment configuration of an account. */
export interface PaymentConfiguration {
  /** Name of the payment configuration. */
  configuration_name?: string;
  /** Merchant category of the business. */
  merchant_category_code?: PaymentCode;
  /** Purpose of the payments. */
  purpose_code?: PaymentCode;
  /** Status of the configuration. */
  status?: PaymentConfigurationState;
  /** ID of the business at the payment gateway. */
  provider_mid?: string;
  /** Payment provider, in upper, lower or mixed case. */
  provider_name?: string;
  /** UPI address of the business. */
  merchant_vpa?: string;
  /** Creation time. Seconds since the Unix epoch. */
  created_timestamp?: string | number;
  /** Time of the last update. Seconds since the Unix epoch. */
  updated_timestamp?: string | number;
}

/** Code with its description. */
export interface PaymentCode {
  /** Code, such as `0000`. */
  code?: string;
  /** Description of the code. */
  description?: string;
}

/**
 * Status of a payment configuration.
 * Other values are accepted, too.
 */
export type PaymentConfigurationState =
  /** Active: can receive payments. */
  | "Active"
  /** Not connected to the payment gateway yet. */
  | "Needs_Connecting"
  /** Connected, and not tested with a payment yet. */
  | "Needs_Testing"
  | (string & {});

/** Gets a payment configuration. The response is a one-element list. */
export interface GetPaymentConfiguration {
  /** Name of the payment configuration. */
  configuration_name: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** One-element list with a payment configuration. */
export interface PaymentConfigurations {
  /** One-element list with the payment configuration. */
  data: PaymentConfiguration[];
}

/**
 * Creates a payment configuration. The response for a payment gateway contains the link with which the business
 * connects it.
 * If `provider_name` is `upi_vpa`: `merchant_vpa` is required.
 */
export interface CreatePaymentConfiguration {
  /** Name of the payment configuration. */
  configuration_name: string;
  /** Payment provider of the configuration. */
  provider_name: PaymentProvider;
  /** Purpose code of the payments, such as `00`. */
  purpose_code?: string;
  /** Merchant category code of the business: 4 digits, such as `0000`. */
  merchant_category_code?: string;
  /** URL to which the business returns from the payment gateway. */
  redirect_url?: string;
  /** UPI address of the business. Required for the provider `upi_vpa`. */
  merchant_vpa?: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/**
 * Provider of payments: a gateway, or UPI itself.
 * Other values are accepted, too.
 */
export type PaymentProvider =
  /** UPI address of the business, without a payment gateway. */
  | "upi_vpa"
  /** The payment gateway Razorpay. */
  | "razorpay"
  /** The payment gateway PayU. */
  | "payu"
  /** The payment gateway Zaakpay. */
  | "zaakpay"
  /** The payment gateway BillDesk. */
  | "billdesk"
  | (string & {});

/** Result of creating a payment configuration. */
export interface CreatedPaymentConfiguration {
  /** True if the payment configuration was created. */
  success?: boolean;
  /** Link with which the business connects its payment gateway. Absent for a UPI address. */
  oauth_url?: string;
  /** End of the link's validity. Seconds since the Unix epoch. */
  expiration?: string | number;
}

/** Updates the endpoint of a payment configuration. */
export interface UpdatePaymentConfiguration {
  /** Name of the payment configuration. */
  configuration_name: string;
  /** URL of the endpoint that updates orders with a checkout button. Begins with `https://`. */
  data_endpoint_url: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** Deletes a payment configuration. */
export interface DeletePaymentConfiguration {
  /** Name of the payment configuration. */
  configuration_name: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** Creates a link with which the business connects its payment gateway. */
export interface CreatePaymentOauthLink {
  /** Name of the payment configuration. */
  configuration_name: string;
  /** URL to which the business returns from the payment gateway. */
  redirect_url: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** Link with which a business connects its payment gateway. */
export interface PaymentOauthLink {
  /** URL of the link. */
  oauth_url: string;
  /** End of the link's validity. Seconds since the Unix epoch. */
  expiration?: string | number;
}
