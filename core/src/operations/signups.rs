//! In-App Signup: links with which users subscribe to marketing messages. Not available in the EEA, the United Kingdom,
//! Brazil, Japan, South Korea, Nigeria, South Africa and Türkiye.

use crate::{
    engine::operation,
    operations::Success,
    schema::{SignupId, model},
};

/// Creates a signup link (`https://wa.me/{number}/signup/{id}`) with which users subscribe to marketing messages.
/// Each subscription arrives by webhook (`user_preferences`). Not available in the European Economic Area, the United
/// Kingdom, Brazil, Japan, South Korea, Nigeria, South Africa and Türkiye.
#[operation(POST "/{waba_id}/signups", returns = CreatedSignup, permission = whatsapp_business_management)]
pub struct CreateSignup {
    /// Message shown before the user signs up. 1 to 300 characters.
    #[check(length(1..=300))]
    pub signup_message: String,
    /// Message shown after the user has signed up. 1 to 300 characters. Can contain `{{promo_code}}`.
    #[check(length(1..=300))]
    pub confirmation_message: String,
    /// URL of the privacy policy, with https. Cannot be changed later.
    #[check(pattern("https://[!-~]{1,}"))]
    pub privacy_policy_url: String,
    /// URL of the business website, with https.
    #[check(pattern("https://[!-~]{1,}"))]
    pub website_url: Option<String>,
    /// Promo code for users who sign up. 1 to 50 letters and digits.
    #[check(pattern("[A-Za-z0-9]{1,50}"))]
    pub promo_code: Option<String>,
    /// Internal name of the signup. 1 to 256 characters.
    #[check(length(1..=256))]
    pub display_name: Option<String>,
    /// Acceptance of the In-App Signup terms.
    pub policy: Option<SignupPolicy>,
}

/// Lists the signups of a WhatsApp Business account.
#[operation(GET "/{waba_id}/signups", returns = Signups, pages, permission = whatsapp_business_management)]
pub struct ListSignups {
    /// Fields to return per signup.
    pub fields: Option<Vec<SignupField>>,
    /// Maximum number of signups per page.
    pub limit: Option<u32>,
}

/// Gets a signup by its ID.
#[operation(GET "/signups/{signup_id}", returns = Signup, permission = whatsapp_business_management)]
pub struct GetSignup {
    /// ID of the signup.
    pub signup_id: SignupId,
    /// Fields to return.
    pub fields: Option<Vec<SignupField>>,
}

/// Updates or disables a signup. Omitted fields stay unchanged.
#[operation(POST "/signups/{signup_id}", returns = Success, idempotent, permission = whatsapp_business_management)]
pub struct UpdateSignup {
    /// ID of the signup.
    pub signup_id: SignupId,
    /// Status of the signup: active or disabled.
    pub status: Option<SignupStatus>,
    /// Message shown before the user signs up. 1 to 300 characters.
    #[check(length(1..=300))]
    pub signup_message: Option<String>,
    /// Message shown after the user has signed up. 1 to 300 characters. Can contain `{{promo_code}}`.
    #[check(length(1..=300))]
    pub confirmation_message: Option<String>,
    /// URL of the business website, with https.
    #[check(pattern("https://[!-~]{1,}"))]
    pub website_url: Option<String>,
    /// Promo code for users who sign up. 1 to 50 letters and digits.
    #[check(pattern("[A-Za-z0-9]{1,50}"))]
    pub promo_code: Option<String>,
    /// Internal name of the signup. 1 to 256 characters.
    #[check(length(1..=256))]
    pub display_name: Option<String>,
}

/// Acceptance of the In-App Signup terms.
#[model]
pub struct SignupPolicy {
    /// URL of the terms.
    #[check(url)]
    pub tos: String,
    /// Acceptance of the terms. Must be `true`.
    pub accepted: bool,
}

/// Status of a signup.
#[model(case = UPPER)]
pub enum SignupStatus {
    /// Active: users can sign up.
    Active,
    /// Disabled: users cannot sign up.
    Disabled,
}

/// A new signup.
#[model(received)]
pub struct CreatedSignup {
    /// ID of the signup.
    pub id: SignupId,
}

/// A page of signups.
#[model(received, page)]
pub struct Signups {
    /// Signups on this page.
    #[always]
    pub data: Vec<Signup>,
}

/// A signup link for marketing messages.
#[model(received, fields(SignupField))]
pub struct Signup {
    /// ID of the signup.
    pub id: Option<SignupId>,
    /// Status of the signup: active or disabled.
    pub status: Option<SignupStatus>,
    /// Message shown before the user signs up.
    pub signup_message: Option<String>,
    /// Message shown after the user has signed up.
    pub confirmation_message: Option<String>,
    /// URL of the privacy policy.
    pub privacy_policy_url: Option<String>,
    /// URL of the business website.
    pub website_url: Option<String>,
    /// Promo code for users who sign up.
    pub promo_code: Option<String>,
    /// Internal name of the signup.
    pub display_name: Option<String>,
}
