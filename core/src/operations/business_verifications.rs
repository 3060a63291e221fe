//! Partner-led business verification: a Select or Premier Solution Partner submits the documents of a client.

use std::collections::BTreeMap;

use crate::{
    engine::operation,
    schema::{BusinessId, Bytes, FileType, model},
};

/// Submits a document of a client for the verification of its business: one of the three that the platform takes in a
/// submission. At most 3 attempts per client. The token belongs to a system user who is an admin of the partner's business
/// portfolio.
#[operation(POST "/{business_id}/self_certify_whatsapp_business", body = multipart, part = "business_documents[]",
    returns = SubmittedBusinessVerification, check(files(type, VERIFICATION_DOCUMENTS)), permission = business_management,
    link = "solution-providers/partner-led-business-verification")]
pub struct SubmitBusinessVerification {
    /// Document that proves the name and address of the business: PDF, JPEG or PNG. At most 5 MB.
    pub file: Bytes,
    /// MIME type of the document: `application/pdf`, `image/jpeg` or `image/png`.
    #[wire("type")]
    pub mime: String,
    /// File name of the document.
    pub filename: Option<String>,
    /// ID of the business portfolio that is to be verified.
    pub end_business_id: BusinessId,
    /// Industry of the business.
    pub business_vertical: Option<String>,
    /// Legal name of the business.
    pub end_business_legal_name: Option<String>,
    /// Trade names of the business.
    pub end_business_trade_names: Option<Vec<String>>,
    /// Website of the client's business.
    #[check(url)]
    pub end_business_website: Option<String>,
    /// Address of the business, by part.
    pub end_business_address: Option<BTreeMap<String, String>>,
    /// Average monthly revenue with the partner, by part.
    pub average_monthly_revenue_spend_with_partner: Option<BTreeMap<String, String>>,
    /// Number of billing cycles with the partner.
    pub num_billing_cycles_with_partner: Option<u32>,
}

/// Documents that the platform accepts.
static VERIFICATION_DOCUMENTS: &[FileType] = &[
    FileType::new("application/pdf", 5 * 1024 * 1024),
    FileType::new("image/jpeg", 5 * 1024 * 1024),
    FileType::new("image/png", 5 * 1024 * 1024),
];

/// Lists the submissions for the verification of clients.
#[operation(GET "/{business_id}/self_certified_whatsapp_business_submissions", returns = BusinessVerifications, pages,
    permission = business_management, link = "solution-providers/partner-led-business-verification")]
pub struct ListBusinessVerifications {
    /// ID of one client's business portfolio, to return only its submissions.
    pub end_business_id: Option<BusinessId>,
    /// Fields to return per submission.
    pub fields: Option<Vec<BusinessVerificationField>>,
    /// Maximum number of submissions per page.
    pub limit: Option<u32>,
}

/// Result of submitting a document for verification.
#[model(received)]
pub struct SubmittedBusinessVerification {
    /// True if the document was submitted.
    pub success: bool,
    /// Description of the submission, human-readable.
    pub message: Option<String>,
    /// Number of attempts for this client so far. At most 3.
    pub verification_attempts: Option<u32>,
}

/// A page of submissions.
#[model(received, page)]
pub struct BusinessVerifications {
    /// Submissions on this page.
    #[always]
    pub data: Vec<BusinessVerification>,
}

/// A submission for the verification of a client's business.
#[model(received, fields(BusinessVerificationField))]
pub struct BusinessVerification {
    /// ID of the submission.
    pub id: Option<String>,
    /// ID of the client's business portfolio.
    pub client_business_id: Option<BusinessId>,
    /// Decision on the submission.
    pub verification_status: Option<VerificationSubmissionStatus>,
    /// Reasons of the rejection, such as `LEGAL NAME NOT MATCHING`; the platform writes spaces or underscores. `NONE` if
    /// there are none.
    pub rejection_reasons: Vec<String>,
    /// Time of the submission, in ISO 8601 format.
    pub submitted_time: Option<String>,
    /// Time of the last change of the submission, in ISO 8601 format.
    pub update_time: Option<String>,
    /// Information that was submitted.
    pub submitted_info: Option<SubmittedBusinessInfo>,
}

/// Status of a submission for the verification of a business.
#[model(case = UPPER)]
pub enum VerificationSubmissionStatus {
    /// Approved: the business is verified.
    Approved,
    /// Discarded without a decision.
    Discarded,
    /// Failed: the documents weren't accepted.
    Failed,
    /// Pending: under review.
    Pending,
    /// Revoked after an approval.
    Revoked,
}

/// Information about a business in a submission.
#[model(received)]
pub struct SubmittedBusinessInfo {
    /// Industry that was submitted.
    pub business_vertical: Option<String>,
}
