// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { ConversationalAutomation } from "./shared.js";

/** Operations: `bots.get`. */
export interface BotsArea {
  /**
   * Gets the conversational components of a phone number by the ID of their configuration.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/conversational-components
   */
  get(params: GetBot, options?: Options): Promise<ConversationalAutomation>;
}

/** Gets the conversational components of a phone number by the ID of their configuration. */
export interface GetBot {
  /** ID of the bot: `id` in `conversational_automation` of a phone number. */
  bot_id: string;
  /** Fields to return. */
  fields?: readonly ConversationalAutomationField[];
}

/**
 * Field of `ConversationalAutomation` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `prompts`, `commands`.
 */
export type ConversationalAutomationField =
  /** ID of the configuration. */
  | "id"
  /** Prompts that the user can tap before the first message. */
  | "prompts"
  /** Commands that the user can choose after typing `/`. */
  | "commands"
  /** True if a webhook is sent when a user opens the chat for the first time. */
  | "enable_welcome_message"
  | (string & {});
