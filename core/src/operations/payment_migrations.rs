//! Migrations of the billing currency or the payment method: the platform clones a WhatsApp Business account with its
//! templates and flows, and moves the phone numbers in a second step.

use crate::{
    engine::operation,
    schema::{CreditLineId, OrText, PaymentMigrationId, WabaId, model},
};

/// Starts the migration of a WhatsApp Business account to another billing currency or payment method. Credit lines are the
/// only possible destination; accounts that are also used in the WhatsApp Business app cannot migrate.
#[operation(POST "/{waba_id}/set_payment_method_migration_intent", returns = CreatedPaymentMigration,
    permission = whatsapp_business_management, permission = whatsapp_business_messaging,
    link = "pricing/change-billing-currency")]
pub struct CreatePaymentMigration {
    /// Billing currency of the new account, as an ISO 4217 code: USD, AED, ARS, AUD, BRL, CLP, COP, EUR, GBP, IDR, INR,
    /// MXN, MYR, PEN, SAR or SGD.
    #[check(pattern("[A-Z]{3}"))]
    pub currency: String,
    /// ID of the credit line that pays for the new account. Default: the payment method of the old account.
    pub extended_credit_id: Option<CreditLineId>,
}

/// Gets the status of a migration and its new account.
#[operation(GET "/{payment_migration_id}", returns = PaymentMigration, permission = whatsapp_business_management,
    link = "pricing/change-billing-currency")]
pub struct GetPaymentMigration {
    /// ID of the migration.
    pub payment_migration_id: PaymentMigrationId,
    /// Fields to return.
    pub fields: Option<Vec<PaymentMigrationField>>,
}

/// Completes a migration that is `READY_TO_COMPLETE`: moves the phone numbers to the new account. The old account cannot
/// send any more.
#[operation(POST "/{payment_migration_id}/resume_migration", returns = PaymentMigration,
    permission = whatsapp_business_management, link = "pricing/change-billing-currency")]
pub struct ResumePaymentMigration {
    /// ID of the migration that is completed.
    pub payment_migration_id: PaymentMigrationId,
}

/// A new migration.
#[model(received)]
pub struct CreatedPaymentMigration {
    /// ID of the new migration.
    pub migration_id: PaymentMigrationId,
    /// Status of the new migration.
    pub migration_status: Option<PaymentMigrationStatus>,
}

/// A migration of the billing currency or the payment method.
#[model(received, fields(PaymentMigrationField))]
pub struct PaymentMigration {
    /// ID of the migration.
    pub id: Option<PaymentMigrationId>,
    /// Status of the migration.
    pub status: Option<PaymentMigrationStatus>,
    /// New account. Its templates have other IDs, and analytics stay on the old account.
    pub destination_waba: Option<DestinationAccount>,
}

/// Status of a migration of the billing currency or the payment method.
#[model(case = UPPER)]
pub enum PaymentMigrationStatus {
    /// Initiated: the request was received.
    Initiated,
    /// Accepted by the platform.
    Accepted,
    /// In progress: the account is being cloned.
    InProgress,
    /// Ready to complete: the phone numbers can be moved.
    ReadyToComplete,
    /// Completed: the phone numbers are on the new account.
    Completed,
    /// Failed while the account was cloned.
    Failed,
    /// Failed while the phone numbers were moved.
    FailedToComplete,
    /// Rejected by the platform.
    Rejected,
}

/// The account that a migration creates.
#[model(received)]
pub struct DestinationAccount {
    /// ID of the new account.
    pub id: Option<WabaId>,
    /// Name of the new account.
    pub name: Option<String>,
    /// Billing currency of the new account, as an ISO 4217 code.
    pub currency: Option<String>,
    /// Time zone of the new account, as the platform's numeric ID.
    pub timezone_id: Option<OrText<u32>>,
    /// Namespace of the new account's templates.
    pub message_template_namespace: Option<String>,
}
