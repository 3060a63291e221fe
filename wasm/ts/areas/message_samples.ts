// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Keyed } from "../forms.js";
import type { Interactive, TextBody } from "./messages.js";

/** Operations: `message_samples.create`. */
export interface MessageSamplesArea {
  /**
   * Submits a sample of a Direct Send message and returns the category that the platform assigns to it.
   *
   * Beta feature, for accounts with Direct Send. The request body is known from Meta's SDK only.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  create(params: CreateMessageSample, options?: Options): Promise<MessageSample>;
}

/**
 * Submits a sample of a Direct Send message and returns the category that the platform assigns to it.
 *
 * Beta feature, for accounts with Direct Send. The request body is known from Meta's SDK only.
 */
export type CreateMessageSample = {
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
} & SampleContent;

/** Content of a message sent without a template. */
export type SampleContent = Keyed<{
  /** A text message. */
  text: TextBody;
  /** An interactive message with reply buttons or a URL button. */
  interactive: Interactive;
}>;

/** Category that the platform assigns to a message. */
export interface MessageSample {
  /** True if the request succeeded. */
  success?: boolean;
  /** Category of the message. Every category except `MARKETING` can be sent without a template. */
  category?: TemplateCategory;
}

/**
 * Category of a template.
 * Other values are accepted, too.
 */
export type TemplateCategory =
  /** Authentication: one-time passwords. */
  | "AUTHENTICATION"
  /** Marketing: offers, and every message that is neither authentication nor utility. */
  | "MARKETING"
  /** Utility: updates on something that the user did or requested. */
  | "UTILITY"
  | (string & {});
