// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Keyed } from "../forms.js";
import type { Interactive, TextBody } from "./messages.js";

/** Operations: `message_samples.create`. */
export interface MessageSamplesArea {
  /**
   * Show the platform a message that Direct Send is to send: the answer is the category that it takes it for.
   *
   * In beta, for accounts that have Direct Send. The body is known from Meta's own SDK only.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  create(params: CreateMessageSample, options?: Options): Promise<MessageSample>;
}

/**
 * Show the platform a message that Direct Send is to send: the answer is the category that it takes it for.
 *
 * In beta, for accounts that have Direct Send. The body is known from Meta's own SDK only.
 */
export type CreateMessageSample = {
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
} & SampleContent;

/** What a message without a template says. */
export type SampleContent = Keyed<{
  /** Text. */
  text: TextBody;
  /** Buttons, or a button that opens a page. */
  interactive: Interactive;
}>;

/** What the platform takes a message for. */
export interface MessageSample {
  /** Whether the call was good. */
  success?: boolean;
  /** The category: anything but `MARKETING` can be sent without a template. */
  category?: TemplateCategory;
}

/**
 * What a template is for.
 * Other values are accepted, too.
 */
export type TemplateCategory =
  /** One-time codes. */
  | "AUTHENTICATION"
  /** Offers and everything else. */
  | "MARKETING"
  /** About something the person did or asked for. */
  | "UTILITY"
  | (string & {});
