//! Authentication templates in many languages at once, and their fixed texts.

use super::{NewComponent, TemplateStatus, rules};
use crate::{
    engine::operation,
    schema::{TemplateId, model},
};

/// Creates or updates one authentication template in many languages. The platform supplies the texts.
#[operation(POST "/{waba_id}/upsert_message_templates", set(category = "AUTHENTICATION"), returns = UpsertedTemplates,
    idempotent, check(validate(rules::definition)), permission = whatsapp_business_management,
    link = "templates/authentication-templates/bulk-management")]
pub struct UpsertAuthenticationTemplates {
    /// Name of the template. At most 512 lowercase letters, digits and underscores.
    pub name: String,
    /// Languages of the template, such as `en_US`.
    pub languages: Vec<String>,
    /// Components of the template: a body, a footer with the validity of the code, and one OTP button without labels.
    pub components: Vec<NewComponent>,
    /// Delivery time limit (TTL) of messages with the template, in seconds. 30 to 900, or -1 for 30 days. Default: 600.
    pub message_send_ttl_seconds: Option<i64>,
}

/// Previews the fixed texts of authentication templates, by language.
#[operation(GET "/{waba_id}/message_template_previews", set(category = "AUTHENTICATION"), returns = TemplatePreviews, pages,
    permission = whatsapp_business_management, link = "templates/authentication-templates/template-preview")]
pub struct PreviewAuthenticationTemplates {
    /// Languages to preview, such as `en_US`. Default: all.
    pub languages: Option<Vec<String>>,
    /// Includes the recommendation not to share the code.
    pub add_security_recommendation: Option<bool>,
    /// Includes the validity of the code in minutes. 1 to 90.
    #[check(range(1..=90))]
    pub code_expiration_minutes: Option<u32>,
    /// Types of the buttons: `OTP`.
    pub button_types: Option<Vec<String>>,
    /// Name of the business.
    pub business_name: Option<String>,
    /// Maximum number of languages per page.
    #[check(range(1..))]
    pub limit: Option<u32>,
}

/// Result of creating or updating an authentication template in many languages.
#[model(received)]
pub struct UpsertedTemplates {
    /// One entry per language.
    #[always]
    pub data: Vec<UpsertedTemplate>,
}

/// An authentication template in one language, created or updated.
#[model(received)]
pub struct UpsertedTemplate {
    /// ID of the template.
    pub id: Option<TemplateId>,
    /// Status of the template.
    pub status: Option<TemplateStatus>,
    /// Language of the template, such as `en_US`.
    pub language: Option<String>,
}

/// A page of previews.
#[model(received, page)]
pub struct TemplatePreviews {
    /// One preview per language.
    #[always]
    pub data: Vec<TemplatePreview>,
}

/// Texts of an authentication template in one language.
#[model(received)]
pub struct TemplatePreview {
    /// Language of the preview, such as `en_US`.
    pub language: Option<String>,
    /// Text of the body, with `{{1}}` for the code.
    pub body: Option<String>,
    /// Text of the footer.
    pub footer: Option<String>,
    /// Labels of the buttons.
    pub buttons: Vec<PreviewedButton>,
}

/// Labels of an OTP button in one language.
#[model(received)]
pub struct PreviewedButton {
    /// Label of the button that copies the code.
    pub text: Option<String>,
    /// Label of the button that fills in the code.
    pub autofill_text: Option<String>,
}
