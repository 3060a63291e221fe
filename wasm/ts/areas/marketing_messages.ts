// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Recipient, ReplyTo, Sent, TemplateMessage } from "./messages.js";

/** Operations: `marketing_messages.send`, `marketing_messages.onboard`. */
export interface MarketingMessagesArea {
  /**
   * Sends a marketing template with optimized delivery.
   *
   * A template that is new, or was idle for 7 days, needs up to 10 minutes to synchronize (code 134101 until then).
   * `recipient_type` must be `individual`.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/send-marketing-messages
   */
  send(params: SendMarketingMessage, options?: Options): Promise<Sent>;

  /**
   * Invites a client to the Marketing Messages API. For partners.
   *
   * The platform sends the terms to the administrators of the client's business portfolio by email. When they accept
   * them, the webhook `account_update` arrives for each account of the portfolio, with the event `MM_LITE_TERMS_SIGNED`.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/onboard-business-customers
   */
  onboard(params: OnboardBusiness, options?: Options): Promise<OnboardingRequest>;
}

/**
 * Sends a marketing template with optimized delivery.
 *
 * A template that is new, or was idle for 7 days, needs up to 10 minutes to synchronize (code 134101 until then).
 * `recipient_type` must be `individual`.
 */
export type SendMarketingMessage = {
  /** Template message of the category MARKETING. */
  template: TemplateMessage;
  /** Policy for messages that the Marketing Messages API cannot deliver. Default: `CLOUD_API_FALLBACK`. */
  product_policy?: ProductPolicy;
  /**
   * Shares message activity, such as delivery and reads, with Meta to optimize delivery. Default: the account's
   * setting.
   */
  message_activity_sharing?: boolean;
  /**
   * Maximum price, for templates that were created with one. Currently `{"per_message_bid_multiplier": 1.2}`; the
   * platform's documentation describes the format.
   */
  bid_spec?: Record<string, unknown>;
  /** Message to reply to, quoted above this message. */
  context?: ReplyTo;
  /**
   * Custom data, returned in the status webhooks of this message and not visible to the user. At most 512
   * characters.
   */
  biz_opaque_callback_data?: string;
  /**
   * Identity key hash of the recipient, from a webhook. A message to a user with another hash is not delivered (code
   * 137000).
   */
  recipient_identity_key_hash?: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
  /** Constant; may be omitted. */
  type?: "template";
} & Recipient;

/**
 * Policy for messages that the Marketing Messages API cannot deliver.
 * Other values are accepted, too.
 */
export type ProductPolicy =
  /** Fallback: send over the Cloud API, like any other template. The default. */
  | "CLOUD_API_FALLBACK"
  /** Do not send the message. */
  | "STRICT"
  | (string & {});

/**
 * Invites a client to the Marketing Messages API. For partners.
 *
 * The platform sends the terms to the administrators of the client's business portfolio by email. When they accept
 * them, the webhook `account_update` arrives for each account of the portfolio, with the event `MM_LITE_TERMS_SIGNED`.
 */
export interface OnboardBusiness {
  /** ID of the client's business portfolio. */
  business_id: string;
  /** ID of the Multi-Partner Solution to associate with the invitation. */
  solution_id?: string;
}

/** Invitation to the Marketing Messages API. */
export interface OnboardingRequest {
  /** ID of the invitation. */
  request_id: string;
}
