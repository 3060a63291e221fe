// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Success } from "./shared.js";

/** Operations: `subscriptions.list`, `subscriptions.create`, `subscriptions.delete`. */
export interface SubscriptionsArea {
  /**
   * Lists the webhook subscriptions of an app, with their fields and callback URLs. Requires an app access token.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/create-webhook-endpoint
   */
  list(params?: ListAppSubscriptions, options?: Options): Promise<AppSubscriptions>;

  /**
   * Sets the callback URL and the webhook fields of an app, after a handshake with the callback URL. Requires an app
   * access token.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/create-webhook-endpoint
   */
  create(params: CreateAppSubscription, options?: Options): Promise<Success>;

  /**
   * Deletes the webhook subscription of an app, or some of its fields. Requires an app access token.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/create-webhook-endpoint
   */
  delete(params: DeleteAppSubscription, options?: Options): Promise<Success>;
}

/** Lists the webhook subscriptions of an app, with their fields and callback URLs. Requires an app access token. */
export interface ListAppSubscriptions {
  /** Default: the client's app ID. */
  app_id?: string;
}

/** Webhook subscriptions of an app. */
export interface AppSubscriptions {
  /** Subscriptions, one for each object. */
  data: AppSubscription[];
}

/** Webhook subscription of an app to one type of object. */
export interface AppSubscription {
  /** Object of the webhooks, such as `whatsapp_business_account`. */
  object?: string;
  /** Callback URL of the webhooks. */
  callback_url?: string;
  /** True if webhooks are sent. */
  active?: boolean;
  /** Webhook fields that the app is subscribed to. */
  fields?: SubscribedField[];
}

/** Webhook field that an app is subscribed to. */
export interface SubscribedField {
  /** Name of the webhook field, such as `messages`. */
  name?: string;
  /** Graph API version of the webhooks, such as `v25.0`. */
  version?: string;
}

/**
 * Sets the callback URL and the webhook fields of an app, after a handshake with the callback URL. Requires an app
 * access token.
 */
export interface CreateAppSubscription {
  /** Object of the webhooks: `whatsapp_business_account`. */
  object: string;
  /** Callback URL, with https. */
  callback_url: string;
  /** Verify token of the handshake with the callback URL. */
  verify_token: string;
  /** Webhook fields to subscribe to. */
  fields: readonly WebhookField[];
  /** True to send the new values in the webhooks, not only the names of the changed fields. */
  include_values?: boolean;
  /** Default: the client's app ID. */
  app_id?: string;
}

/** Field of the webhooks of a WhatsApp Business account. Newer names pass with `lenient`. */
export type WebhookField =
  /** Alerts about the account, such as limits and restrictions. */
  | "account_alerts"
  /** Decision on the review of the account. */
  | "account_review_update"
  /** Changes of the settings of a phone number. */
  | "account_settings_update"
  /** Changes of the account, such as bans, restrictions and partners. */
  | "account_update"
  /** Purchases and leads that the platform finds in chats. */
  | "automatic_events"
  /** Changes of the messaging limit and of the number of phone numbers. */
  | "business_capability_update"
  /** Changes of a business username. */
  | "business_username_updates"
  /** Voice calls and call permissions. */
  | "calls"
  /** Status and health of flows. */
  | "flows"
  /** Creation and deletion of groups. */
  | "group_lifecycle_update"
  /** Users who join or leave groups. */
  | "group_participants_update"
  /** Changes of the settings of groups. */
  | "group_settings_update"
  /** Suspension of groups. */
  | "group_status_update"
  /** Chat history of the WhatsApp Business app. */
  | "history"
  /** Messages that other apps of the business send. */
  | "message_echoes"
  /** Changes of the components of a template. */
  | "message_template_components_update"
  /** Changes of the quality rating of a template. */
  | "message_template_quality_update"
  /** Changes of the status of a template. */
  | "message_template_status_update"
  /** Received messages and statuses of sent messages. */
  | "messages"
  /** Changes of thread control. */
  | "messaging_handovers"
  /** Changes of partner solutions. */
  | "partner_solutions"
  /** Changes of payment configurations in India. */
  | "payment_configuration_update"
  /** Decision on a display name. */
  | "phone_number_name_update"
  /** Changes of the messaging limit or throughput of a number. */
  | "phone_number_quality_update"
  /** Changes of two-step verification. */
  | "security"
  /** Contacts of the WhatsApp Business app. */
  | "smb_app_state_sync"
  /** Messages that the business sends with the WhatsApp Business app. */
  | "smb_message_echoes"
  /** Messages in threads that another app controls. */
  | "standby"
  /** Changes of the category of a template. */
  | "template_category_update"
  /** Categories that the platform considers correct. */
  | "template_correct_category_detection"
  /** Users who stop or resume marketing messages. */
  | "user_preferences"
  | (string & {});

/** Deletes the webhook subscription of an app, or some of its fields. Requires an app access token. */
export interface DeleteAppSubscription {
  /** Object of the webhooks: `whatsapp_business_account`. */
  object: string;
  /** Webhook fields to unsubscribe from. Default: all. */
  fields?: readonly WebhookField[];
  /** Default: the client's app ID. */
  app_id?: string;
}
