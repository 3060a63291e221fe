//! The badge of an Official Business Account.

use crate::{
    engine::operation,
    schema::{PhoneNumberId, model},
};

/// Get where a number's application for the badge stands.
#[operation(GET "/{phone_number_id}/official_business_account", returns = OfficialBusinessAccount,
    permission = whatsapp_business_management, link = "official-business-accounts")]
pub struct GetOfficialBusinessAccount {
    /// What to tell, by commas: `oba_status`, `status_message`. Both unless told.
    pub fields: Option<String>,
}

/// Apply for the badge. After a refusal, again in 30 days.
///
/// The platform's guide describes an application by `business_website_url` and what follows it; its OpenAPI file by `action`
/// and `application_data`. Both pass.
#[operation(POST "/{phone_number_id}/official_business_account", returns = OfficialBusinessAccountUpdate,
    check(exactly_one(business_website_url, action)), permission = whatsapp_business_management,
    link = "official-business-accounts")]
pub struct ApplyForOfficialBusinessAccount {
    /// The business's website.
    #[check(url)]
    pub business_website_url: Option<String>,
    /// Where it does most of its business.
    pub primary_country_of_operation: Option<String>,
    /// In which language.
    pub primary_language: Option<String>,
    /// The business or brand that it belongs to.
    pub parent_business_or_brand: Option<String>,
    /// Up to 5 pages that show that the business is well known.
    #[check(items(..=5))]
    pub supporting_links: Option<Vec<String>>,
    /// What else there is to say.
    pub additional_supporting_information: Option<String>,
    /// Instead of all that: apply, or take it back.
    pub action: Option<OfficialBusinessAccountAction>,
    /// With `action`: about the business.
    pub application_data: Option<OfficialBusinessAccountApplication>,
}

/// What to do with an application.
#[model(case = UPPER)]
pub enum OfficialBusinessAccountAction {
    /// Apply.
    SubmitApplication,
    /// Take it back.
    WithdrawApplication,
    /// Apply again.
    ResubmitApplication,
}

/// About a business that applies.
#[model]
pub struct OfficialBusinessAccountApplication {
    /// Its name: up to 255 characters.
    #[check(length(..=255))]
    pub business_name: Option<String>,
    /// What it does: up to 1000 characters.
    #[check(length(..=1000))]
    pub business_description: Option<String>,
    /// Its website.
    #[check(url)]
    pub website_url: Option<String>,
    /// Where to write to.
    pub contact_email: Option<String>,
}

/// Where an application stands.
#[model(received)]
pub struct OfficialBusinessAccount {
    /// The number.
    pub id: Option<PhoneNumberId>,
    /// Where it stands.
    pub oba_status: Option<OfficialBusinessAccountStatus>,
    /// The same, for people.
    pub status_message: Option<String>,
}

/// Where an application stands.
#[model(case = UPPER)]
pub enum OfficialBusinessAccountStatus {
    /// Nobody has applied.
    NotStarted,
    /// It waits.
    Pending,
    /// The number has the badge.
    Approved,
    /// It was refused.
    Rejected,
    /// It is looked at.
    UnderReview,
    /// It came to nothing in time.
    Expired,
    /// It was taken back.
    Cancelled,
}

/// What became of what was asked.
#[model(received)]
pub struct OfficialBusinessAccountUpdate {
    /// Whether it was done.
    pub success: Option<bool>,
    /// The same, for people.
    pub message: Option<String>,
    /// Where the application stands now.
    pub updated_status: Option<OfficialBusinessAccount>,
    /// The number under which it is looked at.
    pub tracking_id: Option<String>,
}
