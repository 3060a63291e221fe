//! Templates that the platform wrote, and templates that are made of them.

use serde_json::Value;

use super::{CreatedTemplate, TemplateCategory};
use crate::{
    engine::{Paging, operation},
    schema::{TemplateId, model},
};

/// List the templates that the platform wrote: those for a use case, or for inviting to groups (`topic` `group_invite_link`).
#[operation(GET "/message_template_library", returns = LibraryTemplates, pages, permission = whatsapp_business_management,
    link = "templates/template-library")]
pub struct ListLibraryTemplates {
    /// Only those with this in their name or texts.
    pub search: Option<String>,
    /// Only those of this category.
    pub category: Option<TemplateCategory>,
    /// Only those about this: `ACCOUNT_UPDATE`, `CUSTOMER_FEEDBACK`, `ORDER_MANAGEMENT`, `PAYMENTS`, `group_invite_link`.
    pub topic: Option<String>,
    /// Only those for this, as in `DELIVERY_UPDATE` or `PAYMENT_DUE_REMINDER`.
    pub usecase: Option<String>,
    /// Only those for this business: `E_COMMERCE`, `FINANCIAL_SERVICES`.
    pub industry: Option<String>,
    /// Only those in this language, as in `en_US`.
    pub language: Option<String>,
    /// How many on a page.
    #[check(range(1..))]
    pub limit: Option<u32>,
    /// The page after this cursor.
    pub after: Option<String>,
    /// The page before this cursor.
    pub before: Option<String>,
}

/// Create a template of one that the platform wrote. It is mostly approved at once, and keeps its words.
#[operation(POST "/{waba_id}/message_templates", returns = CreatedTemplate, permission = whatsapp_business_management,
    rate_limit = management, link = "templates/template-library")]
pub struct CreateTemplateFromLibrary {
    /// Up to 512 lower-case letters, digits and underscores; one template for each name and language.
    #[check(length(1..=512), pattern("[a-z0-9_]{1,}"))]
    pub name: String,
    /// As in `en_US`.
    #[check(length(1..))]
    pub language: String,
    /// The category of the template in the library.
    pub category: TemplateCategory,
    /// The name of the template in the library.
    #[check(length(1..))]
    pub library_template_name: String,
    /// What its buttons do, in their order.
    #[check(items(1..=10))]
    pub library_template_button_inputs: Option<Vec<LibraryButton>>,
    /// What its text says besides.
    pub library_template_body_inputs: Option<LibraryBody>,
}

/// What a button of a library's template does.
#[model]
pub struct LibraryButton {
    /// The kind of button.
    #[wire("type")]
    pub kind: LibraryButtonType,
    /// `URL`: the page.
    pub url: Option<LibraryUrl>,
    /// `PHONE_NUMBER`: the number, up to 20 characters.
    #[check(length(1..=20))]
    pub phone_number: Option<String>,
    /// `OTP`: how the code gets into your app.
    pub otp_type: Option<OtpType>,
    /// `OTP`: your apps, which get the code without being copied into.
    pub supported_apps: Option<Vec<SupportedApp>>,
    /// `OTP`: accepts the terms of codes that nobody taps.
    pub zero_tap_terms_accepted: Option<bool>,
}

/// Kinds of button in the library.
#[model(case = UPPER)]
pub enum LibraryButtonType {
    /// Opens a page.
    Url,
    /// Calls a number.
    PhoneNumber,
    /// Answers with its text.
    QuickReply,
    /// Brings a one-time code into an app.
    Otp,
}

/// The page that a button opens.
#[model]
pub struct LibraryUrl {
    /// Up to 2000 characters, with at most one parameter, at the very end.
    #[check(length(1..=2000))]
    pub base_url: String,
    /// With a parameter: one whole URL as a sample.
    pub url_suffix_example: Option<String>,
}

/// How a one-time code gets into an app.
#[model(case = UPPER)]
pub enum OtpType {
    /// The person copies it.
    CopyCode,
    /// By one tap.
    OneTap,
    /// By itself.
    ZeroTap,
}

/// An app for Android that gets one-time codes.
#[model]
pub struct SupportedApp {
    /// Its package, as in `com.example.app`.
    pub package_name: String,
    /// The hash of the key that it is signed with.
    pub signature_hash: String,
}

/// What the text of a library's template says besides.
#[model]
pub struct LibraryBody {
    /// Whom to call.
    pub add_contact_number: Option<bool>,
    /// Where to learn more.
    pub add_learn_more_link: Option<bool>,
    /// That the code isn't to be shared.
    pub add_security_recommendation: Option<bool>,
    /// Where to track the parcel.
    pub add_track_package_link: Option<bool>,
    /// For how long the code is good, in minutes: 1 to 90.
    #[check(range(1..=90))]
    pub code_expiration_minutes: Option<u32>,
}

/// A page of the library.
#[model(received)]
pub struct LibraryTemplates {
    /// The templates.
    #[always]
    pub data: Vec<LibraryTemplate>,
    /// The way to the other pages.
    pub paging: Option<Paging>,
}

/// A template that the platform wrote.
#[model(received)]
pub struct LibraryTemplate {
    /// Its id.
    pub id: Option<TemplateId>,
    /// Its name.
    pub name: Option<String>,
    /// Its language, as in `en_US`.
    pub language: Option<String>,
    /// Its category.
    pub category: Option<TemplateCategory>,
    /// What it is about.
    pub topic: Option<String>,
    /// What it is for.
    pub usecase: Option<String>,
    /// The businesses that it is for.
    pub industry: Vec<String>,
    /// Its title.
    pub header: Option<String>,
    /// Its text.
    pub body: Option<String>,
    /// Samples of what fills the text.
    pub body_params: Vec<String>,
    /// What the platform takes for each: `ADDRESS`, `TEXT`, `AMOUNT`, `DATE`, `PHONE NUMBER`, `EMAIL`, `NUMBER`.
    pub body_param_types: Vec<String>,
    /// Its buttons, as the platform keeps them.
    pub buttons: Vec<Value>,
}
