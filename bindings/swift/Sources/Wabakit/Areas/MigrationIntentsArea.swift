// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `migration_intents.create`, `migration_intents.get`.
public struct MigrationIntentsArea: Sendable {
    let engine: Engine

    /// Marks a WhatsApp Business account for a migration: to another Multi-Partner Solution (`solution_id`), or off its
    /// solution (`app_id`). The token is the business token of the client.
    ///
    /// - Parameters:
    ///   - solutionId: ID of the destination solution. With `migration_intent`: of the current solution.
    ///   - appId: ID of the own app, to leave the solution.
    ///   - migrationIntent: Step of the migration. Documented in the platform's OpenAPI file only, as are the fields that follow it.
    ///   - targetSolutionId: ID of the destination solution, with `migration_intent`.
    ///   - migrationReason: Reason of the migration. At most 500 characters.
    ///   - scheduledMigrationTime: Time of the migration, in ISO 8601 format. With `SCHEDULE_MIGRATION`.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-account/set-solution-migration-intent-api)
    public func create(
        solutionId: String? = nil,
        appId: String? = nil,
        migrationIntent: MigrationStep? = nil,
        targetSolutionId: String? = nil,
        migrationReason: String? = nil,
        scheduledMigrationTime: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<CreatedMigrationIntent> {
        let params = CreateMigrationIntent(
            solutionId: solutionId,
            appId: appId,
            migrationIntent: migrationIntent,
            targetSolutionId: targetSolutionId,
            migrationReason: migrationReason,
            scheduledMigrationTime: scheduledMigrationTime,
            wabaId: wabaId
        )
        return try await engine.answer("migration_intents.create", params, options)
    }

    /// Gets the status of a migration intent.
    ///
    /// - Parameters:
    ///   - migrationIntentId: ID of the migration intent.
    ///   - fields: Fields to return.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/support/migrating-wabas-among-solutions-via-meta-business-suite)
    public func get(
        migrationIntentId: String,
        fields: [MigrationIntentField]? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<MigrationIntent> {
        let params = GetMigrationIntent(migrationIntentId: migrationIntentId, fields: fields)
        return try await engine.answer("migration_intents.get", params, options, idempotent: true)
    }
}

/// Marks a WhatsApp Business account for a migration: to another Multi-Partner Solution (`solution_id`), or off its
/// solution (`app_id`). The token is the business token of the client.
public struct CreateMigrationIntent: Codable, Hashable, Sendable {
    /// ID of the destination solution. With `migration_intent`: of the current solution.
    public var solutionId: String?
    /// ID of the own app, to leave the solution.
    public var appId: String?
    /// Step of the migration. Documented in the platform's OpenAPI file only, as are the fields that follow it.
    public var migrationIntent: MigrationStep?
    /// ID of the destination solution, with `migration_intent`.
    public var targetSolutionId: String?
    /// Reason of the migration. At most 500 characters.
    public var migrationReason: String?
    /// Time of the migration, in ISO 8601 format. With `SCHEDULE_MIGRATION`.
    public var scheduledMigrationTime: String?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(
        solutionId: String? = nil,
        appId: String? = nil,
        migrationIntent: MigrationStep? = nil,
        targetSolutionId: String? = nil,
        migrationReason: String? = nil,
        scheduledMigrationTime: String? = nil,
        wabaId: String? = nil
    ) {
        self.solutionId = solutionId
        self.appId = appId
        self.migrationIntent = migrationIntent
        self.targetSolutionId = targetSolutionId
        self.migrationReason = migrationReason
        self.scheduledMigrationTime = scheduledMigrationTime
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case solutionId = "solution_id"
        case appId = "app_id"
        case migrationIntent = "migration_intent"
        case targetSolutionId = "target_solution_id"
        case migrationReason = "migration_reason"
        case scheduledMigrationTime = "scheduled_migration_time"
        case wabaId = "waba_id"
    }
}

/// Step of a migration between Multi-Partner Solutions.
/// Other values are accepted, too.
public struct MigrationStep: Choice {
    /// Initiate the migration.
    public static let initiateMigration = MigrationStep(rawValue: "INITIATE_MIGRATION")
    /// Cancel the migration.
    public static let cancelMigration = MigrationStep(rawValue: "CANCEL_MIGRATION")
    /// Confirm the migration.
    public static let confirmMigration = MigrationStep(rawValue: "CONFIRM_MIGRATION")
    /// Schedule the migration for `scheduled_migration_time`.
    public static let scheduleMigration = MigrationStep(rawValue: "SCHEDULE_MIGRATION")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A new migration intent: `id` in the guides, `migration_intent_id` in the platform's OpenAPI file.
public struct CreatedMigrationIntent: Codable, Hashable, Sendable {
    /// ID of the new migration intent.
    public var id: String?
    /// ID of the new migration intent, under the name in the platform's OpenAPI file.
    public var migrationIntentId: String?
    /// True if the account was marked.
    public var success: Bool?
    /// Status of the request: `PENDING`, `APPROVED`, `REJECTED` or `SCHEDULED`.
    public var status: String?
    /// Estimated time of completion, in ISO 8601 format.
    public var estimatedCompletionTime: String?

    public init(
        id: String? = nil,
        migrationIntentId: String? = nil,
        success: Bool? = nil,
        status: String? = nil,
        estimatedCompletionTime: String? = nil
    ) {
        self.id = id
        self.migrationIntentId = migrationIntentId
        self.success = success
        self.status = status
        self.estimatedCompletionTime = estimatedCompletionTime
    }

    enum CodingKeys: String, CodingKey {
        case id
        case migrationIntentId = "migration_intent_id"
        case success
        case status
        case estimatedCompletionTime = "estimated_completion_time"
    }
}

/// Gets the status of a migration intent.
public struct GetMigrationIntent: Codable, Hashable, Sendable {
    /// ID of the migration intent.
    public var migrationIntentId: String
    /// Fields to return.
    public var fields: [MigrationIntentField]?

    public init(migrationIntentId: String, fields: [MigrationIntentField]? = nil) {
        self.migrationIntentId = migrationIntentId
        self.fields = fields
    }

    enum CodingKeys: String, CodingKey {
        case migrationIntentId = "migration_intent_id"
        case fields
    }
}

/// Field of `MigrationIntent` to return. Its own fields can follow in braces: `field{one,two}`.
public struct MigrationIntentField: Choice {
    /// ID of the migration intent.
    public static let id = MigrationIntentField(rawValue: "id")
    /// Status of the migration.
    public static let status = MigrationIntentField(rawValue: "status")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A migration intent.
public struct MigrationIntent: Codable, Hashable, Sendable {
    /// ID of the migration intent.
    public var id: String
    /// Status of the migration.
    public var status: MigrationIntentStatus?

    public init(id: String, status: MigrationIntentStatus? = nil) {
        self.id = id
        self.status = status
    }
}

/// Status of a migration between Multi-Partner Solutions.
/// Other values are accepted, too.
public struct MigrationIntentStatus: Choice {
    /// Initiated: waiting for the client.
    public static let initiated = MigrationIntentStatus(rawValue: "INITIATED")
    /// Accepted by the client.
    public static let accepted = MigrationIntentStatus(rawValue: "ACCEPTED")
    /// Completed: the account has moved.
    public static let completed = MigrationIntentStatus(rawValue: "COMPLETED")
    /// Rejected by the client.
    public static let rejected = MigrationIntentStatus(rawValue: "REJECTED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}
