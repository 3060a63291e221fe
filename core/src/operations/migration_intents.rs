//! Migration intents: moving a WhatsApp Business account to a Multi-Partner Solution, or away from it. The client completes
//! the migration with Embedded Signup, or accepts it in Meta Business Suite.

use crate::{
    engine::operation,
    schema::{AppId, MigrationIntentId, SolutionId, model},
};

/// Marks a WhatsApp Business account for a migration: to another Multi-Partner Solution (`solution_id`), or off its
/// solution (`app_id`). The token is the business token of the client.
#[operation(POST "/{waba_id}/set_solution_migration_intent", returns = CreatedMigrationIntent,
    check(exactly_one(solution_id, app_id)), permission = whatsapp_business_management,
    link = "reference/whatsapp-business-account/set-solution-migration-intent-api")]
pub struct CreateMigrationIntent {
    /// ID of the destination solution. With `migration_intent`: of the current solution.
    pub solution_id: Option<SolutionId>,
    /// ID of the own app, to leave the solution.
    pub app_id: Option<AppId>,
    /// Step of the migration. Documented in the platform's OpenAPI file only, as are the fields that follow it.
    pub migration_intent: Option<MigrationStep>,
    /// ID of the destination solution, with `migration_intent`.
    pub target_solution_id: Option<SolutionId>,
    /// Reason of the migration. At most 500 characters.
    #[check(length(..=500))]
    pub migration_reason: Option<String>,
    /// Time of the migration, in ISO 8601 format. With `SCHEDULE_MIGRATION`.
    pub scheduled_migration_time: Option<String>,
}

/// Gets the status of a migration intent.
#[operation(GET "/{migration_intent_id}", returns = MigrationIntent, permission = whatsapp_business_management,
    link = "solution-providers/support/migrating-wabas-among-solutions-via-meta-business-suite")]
pub struct GetMigrationIntent {
    /// ID of the migration intent.
    pub migration_intent_id: MigrationIntentId,
    /// Fields to return.
    pub fields: Option<Vec<MigrationIntentField>>,
}

/// Step of a migration between Multi-Partner Solutions.
#[model(case = UPPER)]
pub enum MigrationStep {
    /// Initiate the migration.
    InitiateMigration,
    /// Cancel the migration.
    CancelMigration,
    /// Confirm the migration.
    ConfirmMigration,
    /// Schedule the migration for `scheduled_migration_time`.
    ScheduleMigration,
}

/// A new migration intent: `id` in the guides, `migration_intent_id` in the platform's OpenAPI file.
#[model(received)]
pub struct CreatedMigrationIntent {
    /// ID of the new migration intent.
    pub id: Option<MigrationIntentId>,
    /// ID of the new migration intent, under the name in the platform's OpenAPI file.
    pub migration_intent_id: Option<MigrationIntentId>,
    /// True if the account was marked.
    pub success: Option<bool>,
    /// Status of the request: `PENDING`, `APPROVED`, `REJECTED` or `SCHEDULED`.
    pub status: Option<String>,
    /// Estimated time of completion, in ISO 8601 format.
    pub estimated_completion_time: Option<String>,
}

/// A migration intent.
#[model(received, fields(MigrationIntentField))]
pub struct MigrationIntent {
    /// ID of the migration intent.
    pub id: MigrationIntentId,
    /// Status of the migration.
    pub status: Option<MigrationIntentStatus>,
}

/// Status of a migration between Multi-Partner Solutions.
#[model(case = UPPER)]
pub enum MigrationIntentStatus {
    /// Initiated: waiting for the client.
    Initiated,
    /// Accepted by the client.
    Accepted,
    /// Completed: the account has moved.
    Completed,
    /// Rejected by the client.
    Rejected,
}
