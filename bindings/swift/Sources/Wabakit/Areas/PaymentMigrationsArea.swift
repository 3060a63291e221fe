// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `payment_migrations.create`, `payment_migrations.get`, `payment_migrations.resume`.
public struct PaymentMigrationsArea: Sendable {
    let engine: Engine

    /// Starts the migration of a WhatsApp Business account to another billing currency or payment method. Credit lines are the
    /// only possible destination; accounts that are also used in the WhatsApp Business app cannot migrate.
    ///
    /// - Parameters:
    ///   - currency: Billing currency of the new account, as an ISO 4217 code: USD, AED, ARS, AUD, BRL, CLP, COP, EUR, GBP, IDR, INR,
    ///     MXN, MYR, PEN, SAR or SGD.
    ///   - extendedCreditId: ID of the credit line that pays for the new account. Default: the payment method of the old account.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/pricing/change-billing-currency)
    public func create(
        currency: String,
        extendedCreditId: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<CreatedPaymentMigration> {
        let params = CreatePaymentMigration(currency: currency, extendedCreditId: extendedCreditId, wabaId: wabaId)
        return try await engine.answer("payment_migrations.create", params, options)
    }

    /// Gets the status of a migration and its new account.
    ///
    /// - Parameters:
    ///   - paymentMigrationId: ID of the migration.
    ///   - fields: Fields to return.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/pricing/change-billing-currency)
    public func get(
        paymentMigrationId: String,
        fields: [PaymentMigrationField]? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<PaymentMigration> {
        let params = GetPaymentMigration(paymentMigrationId: paymentMigrationId, fields: fields)
        return try await engine.answer("payment_migrations.get", params, options, idempotent: true)
    }

    /// Completes a migration that is `READY_TO_COMPLETE`: moves the phone numbers to the new account. The old account cannot
    /// send any more.
    ///
    /// - Parameters:
    ///   - paymentMigrationId: ID of the migration that is completed.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/pricing/change-billing-currency)
    public func resume(
        paymentMigrationId: String,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<PaymentMigration> {
        let params = ResumePaymentMigration(paymentMigrationId: paymentMigrationId)
        return try await engine.answer("payment_migrations.resume", params, options)
    }
}

/// Starts the migration of a WhatsApp Business account to another billing currency or payment method. Credit lines are the
/// only possible destination; accounts that are also used in the WhatsApp Business app cannot migrate.
public struct CreatePaymentMigration: Codable, Hashable, Sendable {
    /// Billing currency of the new account, as an ISO 4217 code: USD, AED, ARS, AUD, BRL, CLP, COP, EUR, GBP, IDR, INR,
    /// MXN, MYR, PEN, SAR or SGD.
    public var currency: String
    /// ID of the credit line that pays for the new account. Default: the payment method of the old account.
    public var extendedCreditId: String?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(currency: String, extendedCreditId: String? = nil, wabaId: String? = nil) {
        self.currency = currency
        self.extendedCreditId = extendedCreditId
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case currency
        case extendedCreditId = "extended_credit_id"
        case wabaId = "waba_id"
    }
}

/// A new migration.
public struct CreatedPaymentMigration: Codable, Hashable, Sendable {
    /// ID of the new migration.
    public var migrationId: String
    /// Status of the new migration.
    public var migrationStatus: PaymentMigrationStatus?

    public init(migrationId: String, migrationStatus: PaymentMigrationStatus? = nil) {
        self.migrationId = migrationId
        self.migrationStatus = migrationStatus
    }

    enum CodingKeys: String, CodingKey {
        case migrationId = "migration_id"
        case migrationStatus = "migration_status"
    }
}

/// Status of a migration of the billing currency or the payment method.
/// Other values are accepted, too.
public struct PaymentMigrationStatus: Choice {
    /// Initiated: the request was received.
    public static let initiated = PaymentMigrationStatus(rawValue: "INITIATED")
    /// Accepted by the platform.
    public static let accepted = PaymentMigrationStatus(rawValue: "ACCEPTED")
    /// In progress: the account is being cloned.
    public static let inProgress = PaymentMigrationStatus(rawValue: "IN_PROGRESS")
    /// Ready to complete: the phone numbers can be moved.
    public static let readyToComplete = PaymentMigrationStatus(rawValue: "READY_TO_COMPLETE")
    /// Completed: the phone numbers are on the new account.
    public static let completed = PaymentMigrationStatus(rawValue: "COMPLETED")
    /// Failed while the account was cloned.
    public static let failed = PaymentMigrationStatus(rawValue: "FAILED")
    /// Failed while the phone numbers were moved.
    public static let failedToComplete = PaymentMigrationStatus(rawValue: "FAILED_TO_COMPLETE")
    /// Rejected by the platform.
    public static let rejected = PaymentMigrationStatus(rawValue: "REJECTED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Gets the status of a migration and its new account.
public struct GetPaymentMigration: Codable, Hashable, Sendable {
    /// ID of the migration.
    public var paymentMigrationId: String
    /// Fields to return.
    public var fields: [PaymentMigrationField]?

    public init(paymentMigrationId: String, fields: [PaymentMigrationField]? = nil) {
        self.paymentMigrationId = paymentMigrationId
        self.fields = fields
    }

    enum CodingKeys: String, CodingKey {
        case paymentMigrationId = "payment_migration_id"
        case fields
    }
}

/// Field of `PaymentMigration` to return. Its own fields can follow in braces: `field{one,two}`.
public struct PaymentMigrationField: Choice {
    /// ID of the migration.
    public static let id = PaymentMigrationField(rawValue: "id")
    /// Status of the migration.
    public static let status = PaymentMigrationField(rawValue: "status")
    /// New account. Its templates have other IDs, and analytics stay on the old account.
    public static let destinationWaba = PaymentMigrationField(rawValue: "destination_waba")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A migration of the billing currency or the payment method.
public struct PaymentMigration: Codable, Hashable, Sendable {
    /// ID of the migration.
    public var id: String?
    /// Status of the migration.
    public var status: PaymentMigrationStatus?
    /// New account. Its templates have other IDs, and analytics stay on the old account.
    public var destinationWaba: DestinationAccount?

    public init(id: String? = nil, status: PaymentMigrationStatus? = nil, destinationWaba: DestinationAccount? = nil) {
        self.id = id
        self.status = status
        self.destinationWaba = destinationWaba
    }

    enum CodingKeys: String, CodingKey {
        case id
        case status
        case destinationWaba = "destination_waba"
    }
}

/// The account that a migration creates.
public struct DestinationAccount: Codable, Hashable, Sendable {
    /// ID of the new account.
    public var id: String?
    /// Name of the new account.
    public var name: String?
    /// Billing currency of the new account, as an ISO 4217 code.
    public var currency: String?
    /// Time zone of the new account, as the platform's numeric ID.
    public var timezoneId: Int64?
    /// Namespace of the new account's templates.
    public var messageTemplateNamespace: String?

    public init(
        id: String? = nil,
        name: String? = nil,
        currency: String? = nil,
        timezoneId: Int64? = nil,
        messageTemplateNamespace: String? = nil
    ) {
        self.id = id
        self.name = name
        self.currency = currency
        self.timezoneId = timezoneId
        self.messageTemplateNamespace = messageTemplateNamespace
    }

    enum CodingKeys: String, CodingKey {
        case id
        case name
        case currency
        case timezoneId = "timezone_id"
        case messageTemplateNamespace = "message_template_namespace"
    }
}

/// Completes a migration that is `READY_TO_COMPLETE`: moves the phone numbers to the new account. The old account cannot
/// send any more.
public struct ResumePaymentMigration: Codable, Hashable, Sendable {
    /// ID of the migration that is completed.
    public var paymentMigrationId: String

    public init(paymentMigrationId: String) {
        self.paymentMigrationId = paymentMigrationId
    }

    enum CodingKeys: String, CodingKey {
        case paymentMigrationId = "payment_migration_id"
    }
}
