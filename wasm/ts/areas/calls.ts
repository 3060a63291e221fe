// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { AtLeastOne, ExactlyOne } from "../forms.js";
import type { Success } from "./shared.js";

/** Operations: `calls.connect`, `calls.pre_accept`, `calls.accept`, `calls.reject`, `calls.terminate`, `calls.get_permissions`. */
export interface CallsArea {
  /**
   * Calls a WhatsApp user who granted the call permission. The user's answer arrives by webhook.
   *
   * At most 100 connected calls per user in 24 hours. At most 1,000 concurrent calls per phone number.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/business-initiated-calls
   */
  connect(params: ConnectCall, options?: Options): Promise<StartedCalls>;

  /**
   * Prepares the media connection of an incoming call before `calls.accept`, so that no audio is lost at the start.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls
   */
  preAccept(params: PreAcceptCall, options?: Options): Promise<Success>;

  /**
   * Accepts an incoming call. Deadline: 30 to 60 s after its webhook. Send audio only after the response.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls
   */
  accept(params: AcceptCall, options?: Options): Promise<Success>;

  /**
   * Rejects an incoming call.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls
   */
  reject(params: RejectCall, options?: Options): Promise<Success>;

  /**
   * Ends a call. Not required if the user hung up.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls
   */
  terminate(params: TerminateCall, options?: Options): Promise<Success>;

  /**
   * Gets the call permission of a user, and the actions that are currently allowed. At most 5 requests per second; above
   * that the API returns code 613.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-call-permissions
   */
  getPermissions(params: GetCallPermissions, options?: Options): Promise<CallPermissions>;
}

/**
 * Calls a WhatsApp user who granted the call permission. The user's answer arrives by webhook.
 *
 * At most 100 connected calls per user in 24 hours. At most 1,000 concurrent calls per phone number.
 */
export type ConnectCall = AtLeastOne<"to" | "recipient", {
  /** SDP offer of the business. */
  session: SdpOffer;
  /** Phone number of the user, with `+` and the country code. */
  to?: string;
  /** Business-scoped user ID. If `to` is given too, `to` takes precedence. */
  recipient?: string;
  /** Custom data, returned in the webhooks of this call. At most 512 characters. */
  biz_opaque_callback_data?: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
  /** Constant; may be omitted. */
  action?: "connect";
}>;

/** SDP offer for a call. */
export interface SdpOffer {
  /** Session description in SDP (RFC 8866), with CRLF line endings. */
  sdp: string;
  /** Constant; may be omitted. */
  sdp_type?: "offer";
}

/** Result of starting a call. */
export interface StartedCalls {
  /** One-element list with the started call. */
  calls: StartedCall[];
}

/** A started call. */
export interface StartedCall {
  /** ID of the call (`wacid.…`), used in its webhooks. */
  id: string;
}

/** Prepares the media connection of an incoming call before `calls.accept`, so that no audio is lost at the start. */
export interface PreAcceptCall {
  /** ID of the call, from the webhook. */
  call_id: string;
  /** SDP answer of the business. */
  session: SdpAnswer;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
  /** Constant; may be omitted. */
  action?: "pre_accept";
}

/** SDP answer to a call. */
export interface SdpAnswer {
  /** Session description in SDP (RFC 8866), with CRLF line endings. */
  sdp: string;
  /** Constant; may be omitted. */
  sdp_type?: "answer";
}

/** Accepts an incoming call. Deadline: 30 to 60 s after its webhook. Send audio only after the response. */
export interface AcceptCall {
  /** ID of the call, from the webhook. */
  call_id: string;
  /** SDP answer of the business. After `calls.pre_accept`, the same as there. */
  session: SdpAnswer;
  /** Custom data, returned in the webhooks of this call. At most 512 characters. */
  biz_opaque_callback_data?: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
  /** Constant; may be omitted. */
  action?: "accept";
}

/** Rejects an incoming call. */
export interface RejectCall {
  /** ID of the call, from the webhook. */
  call_id: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
  /** Constant; may be omitted. */
  action?: "reject";
}

/** Ends a call. Not required if the user hung up. */
export interface TerminateCall {
  /** ID of the call. */
  call_id: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
  /** Constant; may be omitted. */
  action?: "terminate";
}

/**
 * Gets the call permission of a user, and the actions that are currently allowed. At most 5 requests per second; above
 * that the API returns code 613.
 */
export type GetCallPermissions = ExactlyOne<"user_wa_id" | "recipient", {
  /** WhatsApp ID or phone number of the user. */
  user_wa_id?: string;
  /** Business-scoped user ID (BSUID), instead of `user_wa_id`. */
  recipient?: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}>;

/** Call permission of a user and the allowed actions. */
export interface CallPermissions {
  /** Call permission of the user. */
  permission: CallPermission;
  /** Actions of the business, with their limits. */
  actions?: CallPermissionAction[];
}

/** Call permission that a user granted or declined. */
export interface CallPermission {
  /** Status of the permission. */
  status: CallPermissionStatus;
  /** Expiration time of a temporary permission. Seconds since the Unix epoch. */
  expiration_time?: string | number;
}

/**
 * Status of a call permission.
 * Other values are accepted, too.
 */
export type CallPermissionStatus =
  /** No permission, or the user cannot be called. */
  | "no_permission"
  /** Temporary permission: 7 days from approval. */
  | "temporary"
  /** Permanent permission, until the user revokes it. */
  | "permanent"
  | (string & {});

/** An action and whether it is currently allowed. */
export interface CallPermissionAction {
  /** Name of the action: `send_call_permission_request` or `start_call`. */
  action_name: string;
  /** True if the action is allowed now. */
  can_perform_action: boolean;
  /** Limits of the action. */
  limits?: CallPermissionLimit[];
}

/** Limit on the frequency of an action. */
export interface CallPermissionLimit {
  /** Period of the limit, as an ISO 8601 duration: `PT24H`, `P7D`. */
  time_period?: string;
  /** Maximum number of actions per period. */
  max_allowed?: number;
  /** Number of actions so far in the period. */
  current_usage?: number;
  /** Time at which the action is allowed again. Seconds since the Unix epoch. Present only when the limit is reached. */
  limit_expiration_time?: string | number;
}
