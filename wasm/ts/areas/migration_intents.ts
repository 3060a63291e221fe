// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { ExactlyOne } from "../forms.js";

/** Operations: `migration_intents.create`, `migration_intents.get`. */
export interface MigrationIntentsArea {
  /**
   * Marks a WhatsApp Business account for a migration: to another Multi-Partner Solution (`solution_id`), or off its
   * solution (`app_id`). The token is the business token of the client.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-account/set-solution-migration-intent-api
   */
  create(params: CreateMigrationIntent, options?: Options): Promise<CreatedMigrationIntent>;

  /**
   * Gets the status of a migration intent.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/support/migrating-wabas-among-solutions-via-meta-business-suite
   */
  get(params: GetMigrationIntent, options?: Options): Promise<MigrationIntent>;
}

/**
 * Marks a WhatsApp Business account for a migration: to another Multi-Partner Solution (`solution_id`), or off its
 * solution (`app_id`). The token is the business token of the client.
 */
export type CreateMigrationIntent = ExactlyOne<"solution_id" | "app_id", {
  /** ID of the destination solution. With `migration_intent`: of the current solution. */
  solution_id?: string;
  /** ID of the own app, to leave the solution. */
  app_id?: string;
  /** Step of the migration. Documented in the platform's OpenAPI file only, as are the fields that follow it. */
  migration_intent?: MigrationStep;
  /** ID of the destination solution, with `migration_intent`. */
  target_solution_id?: string;
  /** Reason of the migration. At most 500 characters. */
  migration_reason?: string;
  /** Time of the migration, in ISO 8601 format. With `SCHEDULE_MIGRATION`. */
  scheduled_migration_time?: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}>;

/**
 * Step of a migration between Multi-Partner Solutions.
 * Other values are accepted, too.
 */
export type MigrationStep =
  /** Initiate the migration. */
  | "INITIATE_MIGRATION"
  /** Cancel the migration. */
  | "CANCEL_MIGRATION"
  /** Confirm the migration. */
  | "CONFIRM_MIGRATION"
  /** Schedule the migration for `scheduled_migration_time`. */
  | "SCHEDULE_MIGRATION"
  | (string & {});

/** A new migration intent: `id` in the guides, `migration_intent_id` in the platform's OpenAPI file. */
export interface CreatedMigrationIntent {
  /** ID of the new migration intent. */
  id?: string;
  /** ID of the new migration intent, under the name in the platform's OpenAPI file. */
  migration_intent_id?: string;
  /** True if the account was marked. */
  success?: boolean;
  /** Status of the request: `PENDING`, `APPROVED`, `REJECTED` or `SCHEDULED`. */
  status?: string;
  /** Estimated time of completion, in ISO 8601 format. */
  estimated_completion_time?: string;
}

/** Gets the status of a migration intent. */
export interface GetMigrationIntent {
  /** ID of the migration intent. */
  migration_intent_id: string;
  /** Fields to return. */
  fields?: readonly MigrationIntentField[];
}

/** Field of `MigrationIntent` to return. Its own fields can follow in braces: `field{one,two}`. */
export type MigrationIntentField =
  /** ID of the migration intent. */
  | "id"
  /** Status of the migration. */
  | "status"
  | (string & {});

/** A migration intent. */
export interface MigrationIntent {
  /** ID of the migration intent. */
  id: string;
  /** Status of the migration. */
  status?: MigrationIntentStatus;
}

/**
 * Status of a migration between Multi-Partner Solutions.
 * Other values are accepted, too.
 */
export type MigrationIntentStatus =
  /** Initiated: waiting for the client. */
  | "INITIATED"
  /** Accepted by the client. */
  | "ACCEPTED"
  /** Completed: the account has moved. */
  | "COMPLETED"
  /** Rejected by the client. */
  | "REJECTED"
  | (string & {});
