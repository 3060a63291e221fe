// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { ExactlyOne } from "../forms.js";

/** Operations: `thread_control.pass_control`, `thread_control.take_control`, `thread_control.release_control`. */
export interface ThreadControlArea {
  /**
   * Passes the thread with a WhatsApp user to Meta Business Agent or to the escalation partner. Only the app that
   * controls the thread can pass it.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/conversation-routing/thread-control
   */
  passControl(params: PassThreadControl, options?: Options): Promise<ThreadControl>;

  /**
   * Takes control of the thread with a WhatsApp user. Allowed to the escalation partner only; others are refused with
   * code 2494191.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/conversation-routing/thread-control
   */
  takeControl(params: TakeThreadControl, options?: Options): Promise<ThreadControl>;

  /**
   * Releases the thread with a WhatsApp user, so that no app controls it. Sends no webhook. Only the app that controls the
   * thread can release it.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/conversation-routing/thread-control
   */
  releaseControl(params: ReleaseThreadControl, options?: Options): Promise<ThreadControl>;
}

/**
 * Passes the thread with a WhatsApp user to Meta Business Agent or to the escalation partner. Only the app that
 * controls the thread can pass it.
 */
export type PassThreadControl = ExactlyOne<"to" | "recipient", {
  /** Phone number of the user, with `+` and the country code. */
  to?: string;
  /** Business-scoped user ID. */
  recipient?: string;
  /** Receiver of the thread. Default: the configured escalation partner. */
  control_pass?: ControlPass;
  /** Information for the receiver, forwarded unchanged. At most 2,000 characters. */
  metadata?: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
  /** Constant; may be omitted. */
  action?: "pass";
}>;

/** Receiver of a thread. */
export interface ControlPass {
  /** Role of the receiver: `ai_agent` is Meta Business Agent. */
  target_role: string;
}

/** Result of a change of thread control. */
export interface ThreadControl {
  /** True if the request succeeded. Not documented. */
  success?: boolean;
  /** ID of the request, for support. */
  request_id?: string;
}

/**
 * Takes control of the thread with a WhatsApp user. Allowed to the escalation partner only; others are refused with
 * code 2494191.
 */
export type TakeThreadControl = ExactlyOne<"to" | "recipient", {
  /** Phone number of the user, with `+` and the country code. */
  to?: string;
  /** Business-scoped user ID. */
  recipient?: string;
  /** Information for the previous owner of the thread, forwarded unchanged. At most 2,000 characters. */
  metadata?: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
  /** Constant; may be omitted. */
  action?: "take";
}>;

/**
 * Releases the thread with a WhatsApp user, so that no app controls it. Sends no webhook. Only the app that controls the
 * thread can release it.
 */
export type ReleaseThreadControl = ExactlyOne<"to" | "recipient", {
  /** Phone number of the user, with `+` and the country code. */
  to?: string;
  /** Business-scoped user ID. */
  recipient?: string;
  /** Information about the release. At most 2,000 characters. */
  metadata?: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
  /** Constant; may be omitted. */
  action?: "release";
}>;
