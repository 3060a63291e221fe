//! Allocations of credit lines: which client may use a credit line of a Solution Partner.

use crate::{
    engine::operation,
    operations::{Success, businesses::BusinessReference, credit_lines::CurrencyAmount},
    schema::{AllocationConfigId, BusinessId, CreditLineId, model},
};

/// Lists the allocations of a credit line, to find the one of a client.
#[operation(GET "/{credit_line_id}/owning_credit_allocation_configs", returns = AllocationConfigs, pages,
    permission = business_management, rate_limit = credit,
    link = "solution-providers/share-and-revoke-credit-lines")]
pub struct ListAllocationConfigs {
    /// ID of the credit line whose allocations are listed.
    pub credit_line_id: CreditLineId,
    /// ID of a client's business portfolio, to return only its allocation.
    pub receiving_business_id: Option<BusinessId>,
    /// Fields to return per allocation.
    pub fields: Option<Vec<AllocationConfigField>>,
    /// Maximum number of allocations per page.
    pub limit: Option<u32>,
}

/// Gets an allocation. The credit line is shared if the `receiving_credential` has the ID of the account's
/// `primary_funding_id` (`accounts.get`).
#[operation(GET "/{allocation_config_id}", returns = AllocationConfig, permission = business_management,
    rate_limit = credit, link = "solution-providers/share-and-revoke-credit-lines")]
pub struct GetAllocationConfig {
    /// ID of the allocation.
    pub allocation_config_id: AllocationConfigId,
    /// Fields to return.
    pub fields: Option<Vec<AllocationConfigField>>,
}

/// Creates an allocation of a credit line for a business portfolio, in the general form of the platform's credit lines.
/// WhatsApp's own form is `credit_lines.share_and_attach`.
#[operation(POST "/{credit_line_id}/owning_credit_allocation_configs", returns = AllocationConfig,
    permission = business_management)]
pub struct CreateAllocationConfig {
    /// ID of the credit line that is allocated.
    pub credit_line_id: CreditLineId,
    /// ID of the business portfolio that receives the allocation.
    pub receiving_business_id: BusinessId,
    /// Amount that is allocated.
    pub amount: Option<CurrencyAmount>,
    /// Party that is liable for payment.
    pub liability_type: Option<LiabilityType>,
    /// Division of the credit line.
    pub partition_type: Option<PartitionType>,
    /// Party that receives the bills.
    pub send_bill_to: Option<BillRecipient>,
}

/// Updates the amount of an allocation.
#[operation(POST "/{allocation_config_id}", returns = Success, idempotent, permission = business_management)]
pub struct UpdateAllocationConfig {
    /// ID of the allocation that is updated.
    pub allocation_config_id: AllocationConfigId,
    /// Amount that is allocated from now on.
    pub amount: CurrencyAmount,
}

/// Revokes a shared credit line. It is revoked for every WhatsApp Business account that the client shares with the
/// partner.
#[operation(DELETE "/{allocation_config_id}", returns = Success, permission = business_management, rate_limit = credit,
    link = "solution-providers/share-and-revoke-credit-lines")]
pub struct RevokeAllocationConfig {
    /// ID of the allocation that is revoked.
    pub allocation_config_id: AllocationConfigId,
}

/// Party that is liable for the payment of an allocation.
#[model]
pub enum LiabilityType {
    /// Liability by the master service agreement.
    #[wire("MSA")]
    Msa,
    /// Liability of the receiver.
    #[wire("Normal")]
    Normal,
    /// Liability of one party after the other.
    #[wire("Sequential")]
    Sequential,
}

/// Division of a credit line between the owner and the receiver.
#[model(case = UPPER)]
pub enum PartitionType {
    /// Authorization without an amount.
    Auth,
    /// Fixed amount of the credit line.
    Fixed,
    /// Fixed amount without a partition.
    FixedWithoutPartition,
}

/// Party that receives the bills of an allocation.
#[model]
pub enum BillRecipient {
    /// Advertiser: the business that spends.
    #[wire("Advertiser")]
    Advertiser,
    /// Agency: the partner of the business.
    #[wire("Agency")]
    Agency,
}

/// A page of allocations.
#[model(received, page)]
pub struct AllocationConfigs {
    /// Allocations on this page.
    #[always]
    pub data: Vec<AllocationConfig>,
    /// ID of the allocation, if the platform returns a single one without a list.
    pub id: Option<AllocationConfigId>,
    /// Business portfolio of the client, if the platform returns a single allocation without a list.
    pub receiving_business: Option<BusinessReference>,
}

/// An allocation of a credit line. Contains only the requested fields.
#[model(received, fields(AllocationConfigField, default = "id,receiving_business,receiving_credential,request_status"))]
pub struct AllocationConfig {
    /// ID of the allocation.
    pub id: AllocationConfigId,
    /// Amount of the allocation.
    pub currency_amount: Option<CurrencyAmount>,
    /// Party that is liable for payment.
    pub liability_type: Option<LiabilityType>,
    /// Division of the credit line.
    pub partition_type: Option<PartitionType>,
    /// Party that receives the bills.
    pub send_bill_to: Option<BillRecipient>,
    /// Business portfolio that owns the credit line.
    pub owning_business: Option<BusinessReference>,
    /// Credit line of the owner.
    pub owning_credential: Option<CreditCredential>,
    /// Business portfolio that uses the credit line.
    pub receiving_business: Option<BusinessReference>,
    /// Credit line of the receiver: the payment method of its accounts.
    pub receiving_credential: Option<CreditCredential>,
    /// Status of the allocation: `DELETED` if it was revoked.
    pub request_status: Option<String>,
}

/// A credit line that an allocation refers to.
#[model(received)]
pub struct CreditCredential {
    /// ID of the credit line.
    pub id: Option<CreditLineId>,
}
