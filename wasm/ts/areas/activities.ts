// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Paging } from "./shared.js";

/** Operations: `activities.list`. */
export interface ActivitiesArea {
  /**
   * Lists the activities on a WhatsApp Business account, such as added phone numbers and changed permissions.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  list(params?: ListActivities, options?: Options): Promise<AccountActivities>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listAll(params?: ListActivities, options?: Options): AsyncGenerator<AccountActivity, void>;
}

/** Lists the activities on a WhatsApp Business account, such as added phone numbers and changed permissions. */
export interface ListActivities {
  /** Fields to return per activity. */
  fields?: readonly AccountActivityField[];
  /** Start of the time range, as an ISO 8601 date or in seconds since the Unix epoch. */
  since?: string;
  /** End of the time range, as an ISO 8601 date or in seconds since the Unix epoch. */
  until?: string;
  /** Types of activities, separated by commas, such as `PHONE_NUMBER_VERIFIED,USER_ADDED`. Default: all. */
  activity_type?: string;
  /** Maximum number of activities per page. 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/**
 * Field of `AccountActivity` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `activity_type`, `timestamp`, `actor_type`, `actor_id`, `actor_name`, `description`.
 */
export type AccountActivityField =
  /** ID of the activity. */
  | "id"
  /** Type of the activity. */
  | "activity_type"
  /** Time of the activity, in ISO 8601 format. */
  | "timestamp"
  /** Type of the actor: `USER`, `SYSTEM`, `API`, `ADMIN` or `AUTOMATED_PROCESS`. */
  | "actor_type"
  /** ID of the actor. */
  | "actor_id"
  /** Name of the actor. */
  | "actor_name"
  /** Description of the activity, human-readable. */
  | "description"
  /** Details of the activity. Their keys depend on its type. */
  | "details"
  /** IP address of the actor. */
  | "ip_address"
  /** User agent of the actor's client. */
  | "user_agent"
  | (string & {});

/** A page of activities. */
export interface AccountActivities {
  /** Activities on this page. */
  data: AccountActivity[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** An activity on a WhatsApp Business account. Contains only the requested fields. */
export interface AccountActivity {
  /** ID of the activity. */
  id?: string;
  /** Type of the activity. */
  activity_type?: ActivityType;
  /** Time of the activity, in ISO 8601 format. */
  timestamp?: string;
  /** Type of the actor: `USER`, `SYSTEM`, `API`, `ADMIN` or `AUTOMATED_PROCESS`. */
  actor_type?: string;
  /** ID of the actor. */
  actor_id?: string;
  /** Name of the actor. */
  actor_name?: string;
  /** Description of the activity, human-readable. */
  description?: string;
  /** Details of the activity. Their keys depend on its type. */
  details?: unknown;
  /** IP address of the actor. */
  ip_address?: string;
  /** User agent of the actor's client. */
  user_agent?: string;
}

/**
 * Type of an activity on a WhatsApp Business account.
 * Other values are accepted, too.
 */
export type ActivityType =
  /** Creation of the account. */
  | "ACCOUNT_CREATED"
  /** Change of the account. */
  | "ACCOUNT_UPDATED"
  /** Deletion of the account. */
  | "ACCOUNT_DELETED"
  /** Addition of a phone number. */
  | "PHONE_NUMBER_ADDED"
  /** Removal of a phone number. */
  | "PHONE_NUMBER_REMOVED"
  /** Verification of a phone number. */
  | "PHONE_NUMBER_VERIFIED"
  /** User added to the account. */
  | "USER_ADDED"
  /** User removed from the account. */
  | "USER_REMOVED"
  /** Role of a user changed. */
  | "USER_ROLE_CHANGED"
  /** Permission granted to a user. */
  | "PERMISSION_GRANTED"
  /** Permission revoked from a user. */
  | "PERMISSION_REVOKED"
  /** Message template created. */
  | "TEMPLATE_CREATED"
  /** Message template updated. */
  | "TEMPLATE_UPDATED"
  /** Message template deleted. */
  | "TEMPLATE_DELETED"
  /** Webhook configuration changed. */
  | "WEBHOOK_CONFIGURED"
  /** API access granted to an app. */
  | "API_ACCESS_GRANTED"
  /** API access revoked from an app. */
  | "API_ACCESS_REVOKED"
  /** Billing information updated. */
  | "BILLING_UPDATED"
  /** Compliance action taken by the platform. */
  | "COMPLIANCE_ACTION"
  /** Security event on the account. */
  | "SECURITY_EVENT"
  | (string & {});
