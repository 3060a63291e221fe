// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Success } from "./shared.js";

/** Operations: `conversational_automation.set`. */
export interface ConversationalAutomationArea {
  /**
   * Set what a chat offers. It takes the place of all that was set before; `phone_numbers.get` tells it, with the field
   * `conversational_automation`.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/conversational-components
   */
  set(params?: SetConversationalAutomation, options?: Options): Promise<Success>;
}

/**
 * Set what a chat offers. It takes the place of all that was set before; `phone_numbers.get` tells it, with the field
 * `conversational_automation`.
 */
export interface SetConversationalAutomation {
  /**
   * Up to 4 questions to tap.
   * Each has 1 to 80 characters, and no emoji.
   */
  prompts?: readonly string[];
  /** Up to 30 commands, which people choose after `/`. */
  commands?: readonly ChatCommand[];
  /** Be told when somebody opens the chat for the first time. The platform removed this in March 2026. */
  enable_welcome_message?: boolean;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}

/** A command that people choose after `/`. */
export interface ChatCommand {
  /** Its name: 1 to 32 letters, digits and underscores. */
  command_name: string;
  /**
   * What it does: 1 to 256 characters.
   * No emoji.
   */
  command_description: string;
}
