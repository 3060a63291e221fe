// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `migration_intents.create`, `migration_intents.get`. */
public class MigrationIntentsArea internal constructor(private val client: Client) {
    /**
     * Marks a WhatsApp Business account for a migration: to another Multi-Partner Solution (`solution_id`), or off its
     * solution (`app_id`). The token is the business token of the client.
     *
     * @param solutionId ID of the destination solution. With `migration_intent`: of the current solution.
     * @param appId ID of the own app, to leave the solution.
     * @param migrationIntent Step of the migration. Documented in the platform's OpenAPI file only, as are the fields that follow it.
     * @param targetSolutionId ID of the destination solution, with `migration_intent`.
     * @param migrationReason Reason of the migration. At most 500 characters.
     * @param scheduledMigrationTime Time of the migration, in ISO 8601 format. With `SCHEDULE_MIGRATION`.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-account/set-solution-migration-intent-api">The platform's page</a>
     */
    public suspend fun create(
        solutionId: String? = null,
        appId: String? = null,
        migrationIntent: MigrationStep? = null,
        targetSolutionId: String? = null,
        migrationReason: String? = null,
        scheduledMigrationTime: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): CreatedMigrationIntent = client.call(Operations.MIGRATION_INTENTS_CREATE, CreateMigrationIntent(solutionId = solutionId, appId = appId, migrationIntent = migrationIntent, targetSolutionId = targetSolutionId, migrationReason = migrationReason, scheduledMigrationTime = scheduledMigrationTime, wabaId = wabaId), options)

    /**
     * Gets the status of a migration intent.
     *
     * @param migrationIntentId ID of the migration intent.
     * @param fields Fields to return.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/support/migrating-wabas-among-solutions-via-meta-business-suite">The platform's page</a>
     */
    public suspend fun get(
        migrationIntentId: String,
        fields: List<MigrationIntentField>? = null,
        options: Options = Options(),
    ): MigrationIntent = client.call(Operations.MIGRATION_INTENTS_GET, GetMigrationIntent(migrationIntentId = migrationIntentId, fields = fields), options)
}

/**
 * Marks a WhatsApp Business account for a migration: to another Multi-Partner Solution (`solution_id`), or off its
 * solution (`app_id`). The token is the business token of the client.
 */
@Serializable
public data class CreateMigrationIntent(
    /** ID of the destination solution. With `migration_intent`: of the current solution. */
    @SerialName("solution_id")
    val solutionId: String? = null,
    /** ID of the own app, to leave the solution. */
    @SerialName("app_id")
    val appId: String? = null,
    /** Step of the migration. Documented in the platform's OpenAPI file only, as are the fields that follow it. */
    @SerialName("migration_intent")
    val migrationIntent: MigrationStep? = null,
    /** ID of the destination solution, with `migration_intent`. */
    @SerialName("target_solution_id")
    val targetSolutionId: String? = null,
    /** Reason of the migration. At most 500 characters. */
    @SerialName("migration_reason")
    val migrationReason: String? = null,
    /** Time of the migration, in ISO 8601 format. With `SCHEDULE_MIGRATION`. */
    @SerialName("scheduled_migration_time")
    val scheduledMigrationTime: String? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/**
 * Step of a migration between Multi-Partner Solutions.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class MigrationStep(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Initiate the migration. */
        public val INITIATE_MIGRATION: MigrationStep = MigrationStep("INITIATE_MIGRATION")
        /** Cancel the migration. */
        public val CANCEL_MIGRATION: MigrationStep = MigrationStep("CANCEL_MIGRATION")
        /** Confirm the migration. */
        public val CONFIRM_MIGRATION: MigrationStep = MigrationStep("CONFIRM_MIGRATION")
        /** Schedule the migration for `scheduled_migration_time`. */
        public val SCHEDULE_MIGRATION: MigrationStep = MigrationStep("SCHEDULE_MIGRATION")
    }
}

/** A new migration intent: `id` in the guides, `migration_intent_id` in the platform's OpenAPI file. */
@Serializable
public data class CreatedMigrationIntent(
    /** ID of the new migration intent. */
    val id: String? = null,
    /** ID of the new migration intent, under the name in the platform's OpenAPI file. */
    @SerialName("migration_intent_id")
    val migrationIntentId: String? = null,
    /** True if the account was marked. */
    val success: Boolean? = null,
    /** Status of the request: `PENDING`, `APPROVED`, `REJECTED` or `SCHEDULED`. */
    val status: String? = null,
    /** Estimated time of completion, in ISO 8601 format. */
    @SerialName("estimated_completion_time")
    val estimatedCompletionTime: String? = null,
) : Response()

/** Gets the status of a migration intent. */
@Serializable
public data class GetMigrationIntent(
    /** ID of the migration intent. */
    @SerialName("migration_intent_id")
    val migrationIntentId: String,
    /** Fields to return. */
    val fields: List<MigrationIntentField>? = null,
)

/** Field of `MigrationIntent` to return. Its own fields can follow in braces: `field{one,two}`. */
@JvmInline
@Serializable
public value class MigrationIntentField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** ID of the migration intent. */
        public val ID: MigrationIntentField = MigrationIntentField("id")
        /** Status of the migration. */
        public val STATUS: MigrationIntentField = MigrationIntentField("status")
    }
}

/** A migration intent. */
@Serializable
public data class MigrationIntent(
    /** ID of the migration intent. */
    val id: String,
    /** Status of the migration. */
    val status: MigrationIntentStatus? = null,
) : Response()

/**
 * Status of a migration between Multi-Partner Solutions.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class MigrationIntentStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Initiated: waiting for the client. */
        public val INITIATED: MigrationIntentStatus = MigrationIntentStatus("INITIATED")
        /** Accepted by the client. */
        public val ACCEPTED: MigrationIntentStatus = MigrationIntentStatus("ACCEPTED")
        /** Completed: the account has moved. */
        public val COMPLETED: MigrationIntentStatus = MigrationIntentStatus("COMPLETED")
        /** Rejected by the client. */
        public val REJECTED: MigrationIntentStatus = MigrationIntentStatus("REJECTED")
    }
}
