//! In-App Signup: links by which people sign up for your marketing messages. Not in the EEA, the United Kingdom, Brazil, Japan,
//! South Korea, Nigeria, South Africa and Türkiye.

use crate::{
    engine::{Paging, operation},
    operations::Success,
    schema::{SignupId, model},
};

/// Make a link by which people sign up for your marketing messages: `https://wa.me/{number}/signup/{id}`. Who does is told by
/// the webhook `user_preferences`.
#[operation(POST "/{waba_id}/signups", returns = CreatedSignup, permission = whatsapp_business_management)]
pub struct CreateSignup {
    /// What people read before they sign up: 1 to 300 characters.
    #[check(length(1..=300))]
    pub signup_message: String,
    /// What they read afterwards: 1 to 300 characters. It may hold `{{promo_code}}`.
    #[check(length(1..=300))]
    pub confirmation_message: String,
    /// Your privacy policy, by https. It can't be changed afterwards.
    #[check(pattern("https://[!-~]{1,}"))]
    pub privacy_policy_url: String,
    /// Your website, by https.
    #[check(pattern("https://[!-~]{1,}"))]
    pub website_url: Option<String>,
    /// A code that they get for it: 1 to 50 letters and digits.
    #[check(pattern("[A-Za-z0-9]{1,50}"))]
    pub promo_code: Option<String>,
    /// Your name for it: 1 to 256 characters.
    #[check(length(1..=256))]
    pub display_name: Option<String>,
    /// The terms of In-App Signup, accepted.
    pub policy: Option<SignupPolicy>,
}

/// List the account's signups.
#[operation(GET "/{waba_id}/signups", returns = Signups, pages, permission = whatsapp_business_management)]
pub struct ListSignups {
    /// What to tell of each, by commas.
    pub fields: Option<String>,
    /// How many on a page.
    pub limit: Option<u32>,
    /// The page after this cursor.
    pub after: Option<String>,
    /// The page before this cursor.
    pub before: Option<String>,
}

/// Get one signup.
#[operation(GET "/signups/{signup_id}", returns = Signup, permission = whatsapp_business_management)]
pub struct GetSignup {
    /// The signup.
    pub signup_id: SignupId,
    /// What to tell of it, by commas.
    pub fields: Option<String>,
}

/// Change a signup, or end it. What isn't said stays as it is.
#[operation(POST "/signups/{signup_id}", returns = Success, idempotent, permission = whatsapp_business_management)]
pub struct UpdateSignup {
    /// The signup.
    pub signup_id: SignupId,
    /// Whether people can sign up.
    pub status: Option<SignupStatus>,
    /// What people read before they sign up: 1 to 300 characters.
    #[check(length(1..=300))]
    pub signup_message: Option<String>,
    /// What they read afterwards: 1 to 300 characters. It may hold `{{promo_code}}`.
    #[check(length(1..=300))]
    pub confirmation_message: Option<String>,
    /// Your website, by https.
    #[check(pattern("https://[!-~]{1,}"))]
    pub website_url: Option<String>,
    /// A code that they get for it: 1 to 50 letters and digits.
    #[check(pattern("[A-Za-z0-9]{1,50}"))]
    pub promo_code: Option<String>,
    /// Your name for it: 1 to 256 characters.
    #[check(length(1..=256))]
    pub display_name: Option<String>,
}

/// The terms of In-App Signup.
#[model]
pub struct SignupPolicy {
    /// Where they are.
    #[check(url)]
    pub tos: String,
    /// Whether you accept them.
    pub accepted: bool,
}

/// Whether people can sign up.
#[model(case = UPPER)]
pub enum SignupStatus {
    /// They can.
    Active,
    /// They can't.
    Disabled,
}

/// A new signup.
#[model(received)]
pub struct CreatedSignup {
    /// Its id.
    pub id: SignupId,
}

/// A page of signups.
#[model(received)]
pub struct Signups {
    /// The signups.
    #[always]
    pub data: Vec<Signup>,
    /// The way to the other pages.
    pub paging: Option<Paging>,
}

/// A link by which people sign up.
#[model(received)]
pub struct Signup {
    /// Its id.
    pub id: Option<SignupId>,
    /// Whether people can sign up.
    pub status: Option<SignupStatus>,
    /// What people read before they sign up.
    pub signup_message: Option<String>,
    /// What they read afterwards.
    pub confirmation_message: Option<String>,
    /// Your privacy policy.
    pub privacy_policy_url: Option<String>,
    /// Your website.
    pub website_url: Option<String>,
    /// A code that they get for it.
    pub promo_code: Option<String>,
    /// Your name for it.
    pub display_name: Option<String>,
}
