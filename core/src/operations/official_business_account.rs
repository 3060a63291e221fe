//! Official Business Account: the application for the verified badge of a phone number.

use crate::{
    engine::operation,
    schema::{PhoneNumberId, model},
};

/// Gets the status of a phone number's application for an Official Business Account.
#[operation(GET "/{phone_number_id}/official_business_account", returns = OfficialBusinessAccount,
    permission = whatsapp_business_management, link = "official-business-accounts")]
pub struct GetOfficialBusinessAccount {
    /// Fields to return. Default: `oba_status` and `status_message`.
    pub fields: Option<Vec<OfficialBusinessAccountField>>,
}

/// Applies for an Official Business Account, or withdraws the application. After a rejection, the next application is
/// possible in 30 days.
///
/// Two request forms are accepted: `business_website_url` and the fields that follow it (the platform's guide), or
/// `action` and `application_data` (the platform's OpenAPI file).
#[operation(POST "/{phone_number_id}/official_business_account", returns = OfficialBusinessAccountUpdate,
    check(exactly_one(business_website_url, action)), permission = whatsapp_business_management,
    link = "official-business-accounts")]
pub struct ApplyForOfficialBusinessAccount {
    /// Website of the business.
    #[check(url)]
    pub business_website_url: Option<String>,
    /// Primary country of operation.
    pub primary_country_of_operation: Option<String>,
    /// Primary language of the business.
    pub primary_language: Option<String>,
    /// Parent business or brand.
    pub parent_business_or_brand: Option<String>,
    /// Links to pages that show that the business is notable. At most 5.
    #[check(items(..=5))]
    pub supporting_links: Option<Vec<String>>,
    /// Additional information that supports the application.
    pub additional_supporting_information: Option<String>,
    /// Action on the application, in the form of the platform's OpenAPI file.
    pub action: Option<OfficialBusinessAccountAction>,
    /// Details of the business, with `action`.
    pub application_data: Option<OfficialBusinessAccountApplication>,
}

/// Action on an application.
#[model(case = UPPER)]
pub enum OfficialBusinessAccountAction {
    /// Submit the application.
    SubmitApplication,
    /// Withdraw the application.
    WithdrawApplication,
    /// Resubmit the application.
    ResubmitApplication,
}

/// Details of a business that applies for an Official Business Account.
#[model]
pub struct OfficialBusinessAccountApplication {
    /// Name of the business. At most 255 characters.
    #[check(length(..=255))]
    pub business_name: Option<String>,
    /// Description of the business. At most 1,000 characters.
    #[check(length(..=1000))]
    pub business_description: Option<String>,
    /// Website of the business.
    #[check(url)]
    pub website_url: Option<String>,
    /// Contact email address.
    pub contact_email: Option<String>,
}

/// Status of an application for an Official Business Account.
#[model(received, fields(OfficialBusinessAccountField))]
pub struct OfficialBusinessAccount {
    /// ID of the phone number.
    pub id: Option<PhoneNumberId>,
    /// Status of the application.
    pub oba_status: Option<OfficialBusinessAccountStatus>,
    /// Description of the status, human-readable.
    pub status_message: Option<String>,
}

/// Status of an application for an Official Business Account.
#[model(case = UPPER)]
pub enum OfficialBusinessAccountStatus {
    /// Not started: no application submitted.
    NotStarted,
    /// Pending: waiting for review.
    Pending,
    /// Approved: the phone number has the badge.
    Approved,
    /// Rejected by the platform.
    Rejected,
    /// Under review by the platform.
    UnderReview,
    /// Expired without a decision.
    Expired,
    /// Canceled by the business.
    Cancelled,
}

/// Result of submitting or withdrawing an application.
#[model(received)]
pub struct OfficialBusinessAccountUpdate {
    /// True if the request succeeded.
    pub success: Option<bool>,
    /// Description of the result, human-readable.
    pub message: Option<String>,
    /// Status of the application after the request.
    pub updated_status: Option<OfficialBusinessAccount>,
    /// Tracking ID of the review.
    pub tracking_id: Option<String>,
}
