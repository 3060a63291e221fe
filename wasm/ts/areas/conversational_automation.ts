// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Success } from "./shared.js";

/** Operations: `conversational_automation.set`. */
export interface ConversationalAutomationArea {
  /**
   * Sets the prompts and commands of a chat. Replaces all previous settings. Read them with `phone_numbers.get` and the
   * field `conversational_automation`.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/conversational-components
   */
  set(params?: SetConversationalAutomation, options?: Options): Promise<Success>;
}

/**
 * Sets the prompts and commands of a chat. Replaces all previous settings. Read them with `phone_numbers.get` and the
 * field `conversational_automation`.
 */
export interface SetConversationalAutomation {
  /**
   * Prompts: questions that the user can tap before the first message. At most 4, each 1 to 80
   * characters without emoji.
   */
  prompts?: readonly string[];
  /** Commands that the user can choose after typing `/`. At most 30. */
  commands?: readonly ChatCommand[];
  /**
   * Requests a webhook when a user opens the chat for the first time. The platform no longer accepts it since
   * March 2026.
   */
  enable_welcome_message?: boolean;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}

/** A command that the user can choose after typing `/`. */
export interface ChatCommand {
  /** Name of the command. 1 to 32 letters, digits and underscores. */
  command_name: string;
  /**
   * Description of the command. 1 to 256 characters.
   * No emoji allowed.
   */
  command_description: string;
}
