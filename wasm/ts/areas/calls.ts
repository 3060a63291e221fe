// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { AtLeastOne, ExactlyOne } from "../forms.js";
import type { Success } from "./shared.js";

/** Operations: `calls.connect`, `calls.pre_accept`, `calls.accept`, `calls.reject`, `calls.terminate`, `calls.get_permissions`. */
export interface CallsArea {
  /**
   * Call a person who allowed it. Their answer arrives by webhook.
   *
   * At most 100 connected calls to a person in 24 hours, and 1,000 at once from a number.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/business-initiated-calls
   */
  connect(params: ConnectCall, options?: Options): Promise<StartedCalls>;

  /**
   * Prepare to take a call, before you accept it: the first words aren't lost.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls
   */
  preAccept(params: PreAcceptCall, options?: Options): Promise<Success>;

  /**
   * Take a call, within 30 to 60 seconds of its webhook. Send sound only after the answer.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls
   */
  accept(params: AcceptCall, options?: Options): Promise<Success>;

  /**
   * Turn a call down.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls
   */
  reject(params: RejectCall, options?: Options): Promise<Success>;

  /**
   * End a call. Not needed when the other side hung up.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls
   */
  terminate(params: TerminateCall, options?: Options): Promise<Success>;

  /**
   * Find out whether a person may be called, or asked. At most five times a second, else code 613.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-call-permissions
   */
  getPermissions(params: GetCallPermissions, options?: Options): Promise<CallPermissions>;
}

/**
 * Call a person who allowed it. Their answer arrives by webhook.
 *
 * At most 100 connected calls to a person in 24 hours, and 1,000 at once from a number.
 */
export type ConnectCall = AtLeastOne<"to" | "recipient", {
  /** What you offer to send and receive. */
  session: SdpOffer;
  /** A phone number with `+` and its country code. */
  to?: string;
  /** Business-scoped user ID. If `to` is given too, `to` wins. */
  recipient?: string;
  /** Your own note, up to 512 characters. It comes back in the webhooks of this call. */
  biz_opaque_callback_data?: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
  /** Constant; may be omitted. */
  action?: "connect";
}>;

/** What you offer to send and receive. */
export interface SdpOffer {
  /** SDP as in RFC 8866, with CRLF at the ends of lines. */
  sdp: string;
  /** Constant; may be omitted. */
  sdp_type?: "offer";
}

/** The calls that were begun: one. */
export interface StartedCalls {
  /** The calls. */
  calls: StartedCall[];
}

/** A call that was begun. */
export interface StartedCall {
  /** Its id (`wacid.…`); its webhooks carry it. */
  id: string;
}

/** Prepare to take a call, before you accept it: the first words aren't lost. */
export interface PreAcceptCall {
  /** The call, from the webhook. */
  call_id: string;
  /** What you will send and receive. */
  session: SdpAnswer;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
  /** Constant; may be omitted. */
  action?: "pre_accept";
}

/** What you will send and receive. */
export interface SdpAnswer {
  /** SDP as in RFC 8866, with CRLF at the ends of lines. */
  sdp: string;
  /** Constant; may be omitted. */
  sdp_type?: "answer";
}

/** Take a call, within 30 to 60 seconds of its webhook. Send sound only after the answer. */
export interface AcceptCall {
  /** The call, from the webhook. */
  call_id: string;
  /** What you will send and receive: the same as when it was pre-accepted. */
  session: SdpAnswer;
  /** Your own note, up to 512 characters. It comes back in the webhooks of this call. */
  biz_opaque_callback_data?: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
  /** Constant; may be omitted. */
  action?: "accept";
}

/** Turn a call down. */
export interface RejectCall {
  /** The call, from the webhook. */
  call_id: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
  /** Constant; may be omitted. */
  action?: "reject";
}

/** End a call. Not needed when the other side hung up. */
export interface TerminateCall {
  /** The call. */
  call_id: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
  /** Constant; may be omitted. */
  action?: "terminate";
}

/** Find out whether a person may be called, or asked. At most five times a second, else code 613. */
export type GetCallPermissions = ExactlyOne<"user_wa_id" | "recipient", {
  /** The person's WhatsApp id or phone number. */
  user_wa_id?: string;
  /** Instead of `user_wa_id`: their business-scoped user id. */
  recipient?: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}>;

/** Whether a person may be called, or asked. */
export interface CallPermissions {
  /** What they allowed. */
  permission: CallPermission;
  /** What you may do, and how often. */
  actions?: CallPermissionAction[];
}

/** What a person allowed. */
export interface CallPermission {
  /** Whether they allowed calls. */
  status: CallPermissionStatus;
  /** Until when, if it isn't for good. */
  expiration_time?: string | number;
}

/**
 * Whether a person allowed calls.
 * Other values are accepted, too.
 */
export type CallPermissionStatus =
  /** They didn't, or can't be called. */
  | "no_permission"
  /** For a time. */
  | "temporary"
  /** For good. */
  | "permanent"
  | (string & {});

/** Something that you may do, or not. */
export interface CallPermissionAction {
  /** What it is: `send_call_permission_request` or `start_call`. */
  action_name: string;
  /** Whether you may do it now. */
  can_perform_action: boolean;
  /** How often you may. */
  limits?: CallPermissionLimit[];
}

/** How often something may be done. */
export interface CallPermissionLimit {
  /** In how long a time, in ISO 8601: `PT24H`, `P7D`. */
  time_period?: string;
  /** How often at most. */
  max_allowed?: number;
  /** How often it was done. */
  current_usage?: number;
  /** Until when you must wait, if you have done it that often. */
  limit_expiration_time?: string | number;
}
