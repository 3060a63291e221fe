// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { SubscribedApp, SubscribedApps } from "./accounts.js";
import type { Success } from "./shared.js";

/** Operations: `subscribed_apps.list`, `subscribed_apps.subscribe`, `subscribed_apps.unsubscribe`. */
export interface SubscribedAppsArea {
  /**
   * Lists the apps that are subscribed to the webhooks of a WhatsApp Business account.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-webhooks
   */
  list(params?: ListSubscribedApps, options?: Options): Promise<SubscribedApps>;

  /**
   * Subscribes the app to the webhooks of a WhatsApp Business account.
   *
   * A callback URL in this request replaces the app's callback URL for this account, after a handshake with it; a
   * request without one removes the replacement. The callback URL of a phone number (`phone_numbers.update`) takes
   * precedence over that of the account. Webhooks about templates and about the account itself always go to the callback
   * URL of the app.
   * If `override_callback_uri` is set: `verify_token` is required.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-webhooks
   */
  subscribe(params?: SubscribeApp, options?: Options): Promise<Subscription>;

  /**
   * Unsubscribes the app from the webhooks of a WhatsApp Business account.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-webhooks
   */
  unsubscribe(params?: UnsubscribeApp, options?: Options): Promise<Success>;
}

/** Lists the apps that are subscribed to the webhooks of a WhatsApp Business account. */
export interface ListSubscribedApps {
  /** Fields to return per app. */
  fields?: readonly SubscribedAppField[];
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** Field of `SubscribedAppData` to return. Its own fields can follow in braces: `field{one,two}`. */
export type SubscribedAppField =
  /** ID of the app. */
  | "id"
  /** Name of the app. */
  | "name"
  /** URL of the app. */
  | "link"
  | (string & {});

/**
 * Subscribes the app to the webhooks of a WhatsApp Business account.
 *
 * A callback URL in this request replaces the app's callback URL for this account, after a handshake with it; a
 * request without one removes the replacement. The callback URL of a phone number (`phone_numbers.update`) takes
 * precedence over that of the account. Webhooks about templates and about the account itself always go to the callback
 * URL of the app.
 * If `override_callback_uri` is set: `verify_token` is required.
 */
export interface SubscribeApp {
  /** Callback URL for the webhooks of this account. Default: the callback URL of the app. */
  override_callback_uri?: string;
  /** Verify token of the handshake with the callback URL. */
  verify_token?: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** Result of subscribing an app. */
export interface Subscription {
  /** True if the app is subscribed. */
  success: boolean;
  /** The subscription, if it has a callback URL of its own. */
  data?: SubscribedApp[];
}

/** Unsubscribes the app from the webhooks of a WhatsApp Business account. */
export interface UnsubscribeApp {
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}
