//! Template library: templates written by the platform, and new templates created from them.

use super::{CreatedTemplate, StoredButton, TemplateCategory};
use crate::{
    engine::operation,
    schema::{TemplateId, model},
};

/// Lists the templates of the library, by use case, or for group invites (`topic` `group_invite_link`).
#[operation(GET "/message_template_library", returns = LibraryTemplates, pages, permission = whatsapp_business_management,
    link = "templates/template-library")]
pub struct ListLibraryTemplates {
    /// Text to search for in the name or the components of the template.
    pub search: Option<String>,
    /// Category filter: only templates of this category.
    pub category: Option<TemplateCategory>,
    /// Topic filter: `ACCOUNT_UPDATE`, `CUSTOMER_FEEDBACK`, `ORDER_MANAGEMENT`, `PAYMENTS` or `group_invite_link`.
    pub topic: Option<String>,
    /// Use case filter, such as `DELIVERY_UPDATE` or `PAYMENT_DUE_REMINDER`.
    pub usecase: Option<String>,
    /// Industry filter: `E_COMMERCE` or `FINANCIAL_SERVICES`.
    pub industry: Option<String>,
    /// Language filter, such as `en_US`.
    pub language: Option<String>,
    /// Maximum number of templates per page.
    #[check(range(1..))]
    pub limit: Option<u32>,
}

/// Creates a template from a library template. Its text stays unchanged, and it is usually approved at once.
#[operation(POST "/{waba_id}/message_templates", returns = CreatedTemplate, permission = whatsapp_business_management,
    rate_limit = management, link = "templates/template-library")]
pub struct CreateTemplateFromLibrary {
    /// Name of the new template. At most 512 lowercase letters, digits and underscores. Unique per language.
    #[check(length(1..=512), pattern("[a-z0-9_]{1,}"))]
    pub name: String,
    /// Language of the new template, such as `en_US`.
    #[check(length(1..))]
    pub language: String,
    /// Category of the library template.
    pub category: TemplateCategory,
    /// Name of the library template.
    #[check(length(1..))]
    pub library_template_name: String,
    /// Inputs for the buttons, in the order of the buttons.
    #[check(items(1..=10))]
    pub library_template_button_inputs: Option<Vec<LibraryButton>>,
    /// Inputs for the optional parts of the body.
    pub library_template_body_inputs: Option<LibraryBody>,
}

/// Input for a button of a library template.
#[model]
pub struct LibraryButton {
    /// Type of the button.
    #[wire("type")]
    pub kind: LibraryButtonType,
    /// URL of the web page, for `URL`.
    pub url: Option<LibraryUrl>,
    /// Phone number to call, for `PHONE_NUMBER`. At most 20 characters.
    #[check(length(1..=20))]
    pub phone_number: Option<String>,
    /// Delivery of the code to the app, for `OTP`.
    pub otp_type: Option<OtpType>,
    /// Android apps that receive the code without copying, for `OTP`.
    pub supported_apps: Option<Vec<SupportedApp>>,
    /// Acceptance of the zero-tap terms, for `OTP`.
    pub zero_tap_terms_accepted: Option<bool>,
}

/// Type of a library template's button.
#[model(case = UPPER)]
pub enum LibraryButtonType {
    /// URL button, which opens a web page.
    Url,
    /// Phone number button, which calls a number.
    PhoneNumber,
    /// Quick reply button, which sends its label to the business.
    QuickReply,
    /// One-time password button, which delivers the code to an app.
    Otp,
}

/// URL of a library template's button.
#[model]
pub struct LibraryUrl {
    /// URL of the web page. At most 2,000 characters, with at most one parameter, at the end.
    #[check(length(1..=2000))]
    pub base_url: String,
    /// Sample URL, complete. Required for a URL with a parameter.
    pub url_suffix_example: Option<String>,
}

/// Delivery of a one-time password to an app.
#[model(case = UPPER)]
pub enum OtpType {
    /// Copy code: the user copies the code.
    CopyCode,
    /// One-tap: the user taps once to fill in the code.
    OneTap,
    /// Zero-tap: the app receives the code without user action.
    ZeroTap,
}

/// An Android app that receives one-time passwords.
#[model]
pub struct SupportedApp {
    /// Package name of the app, such as `com.example.app`.
    pub package_name: String,
    /// Hash of the app's signing key.
    pub signature_hash: String,
}

/// Inputs for the optional parts of a library template's body.
#[model]
pub struct LibraryBody {
    /// Adds the contact number of the business.
    pub add_contact_number: Option<bool>,
    /// Adds a link to learn more.
    pub add_learn_more_link: Option<bool>,
    /// Adds the recommendation not to share the code.
    pub add_security_recommendation: Option<bool>,
    /// Adds a link to track the package.
    pub add_track_package_link: Option<bool>,
    /// Validity of the code in minutes. 1 to 90.
    #[check(range(1..=90))]
    pub code_expiration_minutes: Option<u32>,
}

/// A page of library templates.
#[model(received, page)]
pub struct LibraryTemplates {
    /// Templates on this page.
    #[always]
    pub data: Vec<LibraryTemplate>,
}

/// A template of the library.
#[model(received)]
pub struct LibraryTemplate {
    /// ID of the library template.
    pub id: Option<TemplateId>,
    /// Name of the library template.
    pub name: Option<String>,
    /// Language of the template, such as `en_US`.
    pub language: Option<String>,
    /// Category of the template.
    pub category: Option<TemplateCategory>,
    /// Topic of the template.
    pub topic: Option<String>,
    /// Use case of the template.
    pub usecase: Option<String>,
    /// Industries that the template is for.
    pub industry: Vec<String>,
    /// Text of the header.
    pub header: Option<String>,
    /// Text of the body.
    pub body: Option<String>,
    /// Sample values of the body parameters.
    pub body_params: Vec<String>,
    /// Types of the body parameters: `ADDRESS`, `TEXT`, `AMOUNT`, `DATE`, `PHONE NUMBER`, `EMAIL`, `NUMBER`.
    pub body_param_types: Vec<String>,
    /// Buttons of the template, as stored by the platform.
    #[apart]
    pub buttons: Vec<StoredButton>,
}
