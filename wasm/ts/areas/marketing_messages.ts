// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Recipient, ReplyTo, Sent, TemplateMessage } from "./messages.js";

/** Operations: `marketing_messages.send`. */
export interface MarketingMessagesArea {
  /**
   * Send a marketing template, delivered to those who are likely to read it.
   *
   * A new template, or one that was idle for seven days, needs up to ten minutes first (code 134101).
   * It goes to people, not to groups.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/send-marketing-messages
   */
  send(params: SendMarketingMessage, options?: Options): Promise<Sent>;
}

/**
 * Send a marketing template, delivered to those who are likely to read it.
 *
 * A new template, or one that was idle for seven days, needs up to ten minutes first (code 134101).
 * It goes to people, not to groups.
 */
export type SendMarketingMessage = {
  /** The template, of the category MARKETING. */
  template: TemplateMessage;
  /** What to do where the platform can't deliver it so. */
  product_policy?: ProductPolicy;
  /** Whether what becomes of it is shared with Meta to deliver better; as the account says unless told. */
  message_activity_sharing?: boolean;
  /**
   * What it may cost, for templates with a greatest price: as the platform documents it at the time, at present
   * `{"per_message_bid_multiplier": 1.2}`.
   */
  bid_spec?: Record<string, unknown>;
  /** The message that this one answers, quoted above it. */
  context?: ReplyTo;
  /** Your own note, up to 512 characters. It comes back in the statuses of this message, and nobody else sees it. */
  biz_opaque_callback_data?: string;
  /** Deliver only if the person's identity is still the one with this hash (from a webhook). */
  recipient_identity_key_hash?: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
  /** Constant; may be omitted. */
  type?: "template";
} & Recipient;

/**
 * What to do with a message that the Marketing Messages API can't deliver.
 * Other values are accepted, too.
 */
export type ProductPolicy =
  /** Send it as any other template. So it is unless told. */
  | "CLOUD_API_FALLBACK"
  /** Don't send it. */
  | "STRICT"
  | (string & {});
