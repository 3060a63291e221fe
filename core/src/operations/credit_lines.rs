//! Credit lines: the payment method that a Solution Partner shares with its clients. The token belongs to a system user
//! who is an admin or a financial editor of the partner's business portfolio.

use crate::{
    engine::operation,
    operations::businesses::BusinessReference,
    schema::{AllocationConfigId, BusinessId, CreditLineId, WabaId, model},
};

/// Lists the credit lines of a business portfolio.
#[operation(GET "/{business_id}/extendedcredits", returns = CreditLines, pages, permission = business_management,
    rate_limit = credit, link = "solution-providers/share-and-revoke-credit-lines")]
pub struct ListCreditLines {
    /// Fields to return per credit line.
    pub fields: Option<Vec<CreditLineField>>,
    /// Sorts the credit lines that the portfolio owns first.
    pub order_by_is_owned_credential: Option<bool>,
    /// Maximum number of credit lines per page.
    pub limit: Option<u32>,
}

/// Gets a credit line.
#[operation(GET "/{credit_line_id}", returns = CreditLine, permission = business_management)]
pub struct GetCreditLine {
    /// ID of the credit line to get.
    pub credit_line_id: CreditLineId,
    /// Fields to return of the credit line.
    pub fields: Option<Vec<CreditLineField>>,
}

/// Shares a credit line with a client, and attaches it to the client's WhatsApp Business account. The currency cannot be
/// changed afterwards, except by a migration (`payment_migrations.create`).
#[operation(POST "/{credit_line_id}/whatsapp_credit_sharing_and_attach", body = none, returns = SharedCreditLine,
    permission = business_management, rate_limit = credit,
    link = "solution-providers/share-and-revoke-credit-lines")]
pub struct ShareAndAttachCreditLine {
    /// ID of the credit line.
    pub credit_line_id: CreditLineId,
    /// ID of the client's WhatsApp Business account.
    pub waba_id: WabaId,
    /// Billing currency of the account, as an ISO 4217 code: AUD, EUR, GBP, IDR, INR, USD, or another one that the
    /// platform bills in.
    #[check(pattern("[A-Z]{3}"))]
    pub waba_currency: String,
}

/// Shares a credit line with the business portfolio of a client: the first step of the newer method, with the partner's
/// own token. `credit_lines.attach` is the second step.
#[operation(POST "/{credit_line_id}/whatsapp_credit_sharing", body = none, returns = SharedCreditLine,
    permission = business_management,
    link = "solution-providers/share-and-revoke-credit-lines")]
pub struct ShareCreditLine {
    /// ID of the credit line.
    pub credit_line_id: CreditLineId,
    /// ID of the client's business portfolio, from `owner_business_info` of its account (`accounts.get`).
    pub receiving_business_id: BusinessId,
}

/// Attaches a shared credit line to a client's WhatsApp Business account: the second step of the newer method, with the
/// business token of the client.
#[operation(POST "/{credit_line_id}/whatsapp_credit_attach", body = none, returns = SharedCreditLine,
    permission = business_management,
    link = "solution-providers/share-and-revoke-credit-lines")]
pub struct AttachCreditLine {
    /// ID of the shared credit line.
    pub credit_line_id: CreditLineId,
    /// ID of the account that is billed by the credit line.
    pub waba_id: WabaId,
    /// Currency in which the account is billed, as an ISO 4217 code.
    #[check(pattern("[A-Z]{3}"))]
    pub waba_currency: String,
}

/// Lists the invoice groups of a credit line: who receives which invoices.
#[operation(GET "/{credit_line_id}/extended_credit_invoice_groups", returns = InvoiceGroups, pages,
    permission = business_management)]
pub struct ListInvoiceGroups {
    /// ID of the credit line with the invoices.
    pub credit_line_id: CreditLineId,
    /// Fields to return per invoice group.
    pub fields: Option<Vec<InvoiceGroupField>>,
    /// Maximum number of invoice groups per page.
    pub limit: Option<u32>,
}

/// Creates an invoice group of a credit line.
#[operation(POST "/{credit_line_id}/extended_credit_invoice_groups", returns = InvoiceGroup,
    permission = business_management)]
pub struct CreateInvoiceGroup {
    /// ID of the credit line that is invoiced.
    pub credit_line_id: CreditLineId,
    /// Name of the new invoice group.
    pub name: String,
    /// Email addresses that receive the invoices of the group.
    pub emails: Option<Vec<String>>,
}

/// Lists the applications of a business portfolio for credit lines.
#[operation(GET "/{business_id}/extendedcreditapplications", returns = CreditApplications, pages,
    permission = business_management)]
pub struct ListCreditApplications {
    /// Fields to return per application.
    pub fields: Option<Vec<CreditApplicationField>>,
    /// Maximum number of applications per page.
    pub limit: Option<u32>,
}

/// A page of credit lines.
#[model(received, page)]
pub struct CreditLines {
    /// Credit lines on this page.
    #[always]
    pub data: Vec<CreditLine>,
}

/// A credit line. Contains only the requested fields.
#[model(received, fields(CreditLineField, default = "id,legal_entity_name"))]
pub struct CreditLine {
    /// ID of the credit line.
    pub id: CreditLineId,
    /// Legal entity that owns the credit line.
    pub legal_entity_name: Option<String>,
    /// Part of the credit line that is allocated to others.
    pub allocated_amount: Option<CurrencyAmount>,
    /// Outstanding amount of the credit line.
    pub balance: Option<CurrencyAmount>,
    /// Amount that is still available.
    pub credit_available: Option<CurrencyAmount>,
    /// Maximum of the outstanding amount.
    pub max_balance: Option<CurrencyAmount>,
    /// Maximum of the outstanding amount for online services.
    pub online_max_balance: Option<CurrencyAmount>,
    /// Type of the credit line.
    pub credit_type: Option<String>,
    /// True if the portfolio may no longer use the credit line.
    pub is_access_revoked: Option<bool>,
    /// True if the platform manages the credit line automatically.
    pub is_automated_experience: Option<bool>,
    /// Name of the business that is liable for payment.
    pub liable_biz_name: Option<String>,
    /// Name of the business that receives the bills.
    pub send_bill_to_biz_name: Option<String>,
    /// Business portfolio that owns the credit line.
    pub owner_business: Option<BusinessReference>,
    /// Name of the business portfolio that owns the credit line.
    pub owner_business_name: Option<String>,
    /// ID of the credit line that this one is a part of.
    pub partition_from: Option<CreditLineId>,
    /// Allocation by which the portfolio received the credit line.
    pub receiving_credit_allocation_config: Option<AllocationReference>,
}

/// ID of an allocation, as part of a credit line.
#[model(received)]
pub struct AllocationReference {
    /// ID of the allocation (`allocation_configs.get`).
    pub id: Option<AllocationConfigId>,
}

/// Amount of money. The platform writes it in several forms at once.
#[model(received = CurrencyAmountValue)]
pub struct CurrencyAmount {
    /// Amount in the currency, as a decimal number.
    #[required]
    pub amount: Option<String>,
    /// Currency, as an ISO 4217 code.
    #[required]
    pub currency: Option<String>,
    /// Amount in hundredths of the currency.
    #[read_only]
    pub amount_in_hundredths: Option<String>,
    /// Amount in the smallest unit of the currency.
    #[read_only]
    pub offsetted_amount: Option<String>,
}

/// Result of sharing or attaching a credit line.
#[model(received)]
pub struct SharedCreditLine {
    /// True if the credit line was shared or attached.
    pub success: Option<bool>,
    /// ID of the allocation. Keep it, to check the sharing and to revoke it (`allocation_configs`).
    pub allocation_config_id: Option<AllocationConfigId>,
    /// ID of the account that the credit line was attached to.
    pub waba_id: Option<WabaId>,
}

/// A page of invoice groups.
#[model(received, page)]
pub struct InvoiceGroups {
    /// Invoice groups on this page.
    #[always]
    pub data: Vec<InvoiceGroup>,
}

/// An invoice group: accounts that are invoiced together.
#[model(received, fields(InvoiceGroupField, default = "id,name,emails"))]
pub struct InvoiceGroup {
    /// ID of the invoice group.
    pub id: String,
    /// Name of the invoice group.
    pub name: Option<String>,
    /// Email addresses that receive the invoices.
    pub emails: Vec<String>,
}

/// A page of applications for credit lines.
#[model(received, page)]
pub struct CreditApplications {
    /// Applications on this page.
    #[always]
    pub data: Vec<CreditApplication>,
}

/// An application for a credit line.
#[model(received, fields(CreditApplicationField))]
pub struct CreditApplication {
    /// ID of the application.
    pub id: String,
    /// Legal entity that applies.
    pub legal_entity_name: Option<String>,
    /// Status of the application.
    pub status: Option<String>,
}
