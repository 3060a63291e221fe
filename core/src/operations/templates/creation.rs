//! Creation of message templates.

use super::{ParameterFormat, TemplateCategory, TemplatePrice, TemplateStatus, TemplateSubCategory};
use crate::{
    engine::operation,
    json::Json,
    operations::accounts::DegreesOfFreedom,
    schema::{Rule, TemplateId, model},
};

/// Creates a template and submits it for review. At most 100 templates per hour and WhatsApp Business account.
#[operation(POST "/{waba_id}/message_templates", returns = CreatedTemplate, check(rule(TIME_TO_LIVE)),
    permission = whatsapp_business_management, rate_limit = management, link = "templates/template-management")]
pub struct CreateTemplate {
    /// Name of the template. At most 512 lowercase letters, digits and underscores. Unique per language.
    #[check(length(1..=512), pattern("[a-z0-9_]{1,}"))]
    pub name: String,
    /// Language of the template, such as `en_US`.
    #[check(length(1..))]
    pub language: String,
    /// Category of the template. The platform can change it to marketing.
    pub category: TemplateCategory,
    /// Components of the template. Exactly one body.
    #[check(total(type = "BODY", 1..=1))]
    pub components: Vec<NewComponent>,
    /// Format of the parameters. Default: `POSITIONAL`.
    pub parameter_format: Option<ParameterFormat>,
    /// Delivery time limit (TTL) of messages with the template, in seconds. Authentication: 30 to 900. Utility: 30 to
    /// 43,200. Marketing: 43,200 to 2,592,000. For authentication and utility, -1 means 30 days.
    #[check(range(-1..=2_592_000))]
    pub message_send_ttl_seconds: Option<i64>,
    /// Subcategory, for templates about orders.
    pub sub_category: Option<TemplateSubCategory>,
    /// Display format: `ORDER_DETAILS` for a marketing template with the details of an order.
    pub display_format: Option<String>,
    /// Turns off the tracking of link clicks.
    pub cta_url_link_tracking_opted_out: Option<bool>,
    /// Delivers messages with the template to the primary device of the user only.
    pub is_primary_device_delivery_only: Option<bool>,
    /// Automatic creative optimizations that the platform may apply. For marketing templates.
    pub degrees_of_freedom_spec: Option<DegreesOfFreedom>,
    /// Maximum price, for the Marketing Messages API. Can't be added to a template later, nor removed.
    pub optimization_spec: Option<TemplatePrice>,
    /// Set of products of the catalog. Known from Meta's SDK only.
    pub product_set_id: Option<String>,
    /// Template to copy. Known from Meta's SDK only.
    pub source_template_id: Option<TemplateId>,
    /// Way of sending: `CAMPAIGN`, `DIRECT` or `TRIGGER`. Known from Meta's SDK only.
    pub send_type: Option<String>,
    /// Deprecated, without effect since April 2025: the platform changes the category of templates in any case.
    pub allow_category_change: Option<bool>,
}

/// Updates a template and submits it for review again.
///
/// Approved templates can be updated once in 24 hours and 10 times in 30 days, except their category. Rejected and paused
/// templates can be updated without limit, and all others not at all.
#[operation(POST "/{template_id}", returns = UpdatedTemplate, check(rule(TIME_TO_LIVE)),
    permission = whatsapp_business_management, link = "templates/template-management")]
pub struct UpdateTemplate {
    /// ID of the template.
    pub template_id: TemplateId,
    /// New category of the template. Not for approved templates.
    pub category: Option<TemplateCategory>,
    /// New components of the template, which replace all previous ones.
    pub components: Option<Vec<NewComponent>>,
    /// New format of the parameters.
    pub parameter_format: Option<ParameterFormat>,
    /// New delivery time limit (TTL) of messages with the template, in seconds.
    pub message_send_ttl_seconds: Option<i64>,
    /// New subcategory, for templates about orders.
    pub sub_category: Option<TemplateSubCategory>,
    /// Turns the tracking of link clicks off or on.
    pub cta_url_link_tracking_opted_out: Option<bool>,
    /// New automatic creative optimizations that the platform may apply. For marketing templates.
    pub degrees_of_freedom_spec: Option<DegreesOfFreedom>,
    /// New maximum price, for templates that were created with one.
    pub optimization_spec: Option<TemplatePrice>,
}

/// A component of a new template.
#[model(inline, case = UPPER)]
pub enum NewComponent {
    /// Header of the template.
    Header(NewHeader),
    /// Body of the template.
    Body(NewBody),
    /// Footer of the template.
    Footer(NewFooter),
    /// Buttons of the template.
    Buttons(NewButtons),
}

/// Header of a new template.
#[model]
pub struct NewHeader {
    /// Format of the header.
    pub format: HeaderFormat,
    /// Text of a text header. At most 60 characters, with at most one parameter.
    #[check(length(1..=60))]
    pub text: Option<String>,
    /// Sample content of the header. Required for media and for a text with a parameter.
    pub example: Option<HeaderExample>,
}

/// Format of a template header.
#[model(case = UPPER)]
pub enum HeaderFormat {
    /// A text header.
    Text,
    /// An image header.
    Image,
    /// A video header.
    Video,
    /// A document header (PDF).
    Document,
    /// A GIF header. Marketing Messages API only.
    Gif,
    /// A location header.
    Location,
    /// A product header.
    Product,
}

/// Sample content of a template header.
#[model]
pub struct HeaderExample {
    /// Sample value of a positional parameter.
    pub header_text: Option<Vec<String>>,
    /// Sample value of a named parameter.
    pub header_text_named_params: Option<Vec<NamedExample>>,
    /// Sample media for an image, video or document header: the handle of a resumable upload.
    pub header_handle: Option<Vec<String>>,
}

/// Body of a new template.
#[model]
pub struct NewBody {
    /// Text of the body. At most 1,024 characters. Not for authentication templates, which have a fixed text.
    #[check(length(1..=1024))]
    pub text: Option<String>,
    /// Sample values of the parameters in the text.
    pub example: Option<BodyExample>,
    /// Adds the recommendation not to share the code. For authentication templates.
    pub add_security_recommendation: Option<bool>,
}

/// Sample values of the parameters in a template body.
#[model]
pub struct BodyExample {
    /// Sample values of positional parameters: a list that contains one list of values.
    pub body_text: Option<Vec<Vec<String>>>,
    /// Sample values of named parameters.
    pub body_text_named_params: Option<Vec<NamedExample>>,
}

/// Sample value of a named parameter.
#[model]
pub struct NamedExample {
    /// Name of the parameter. Lowercase letters and underscores.
    #[check(pattern("[a-z_]{1,}"))]
    pub param_name: String,
    /// Sample value of the parameter.
    pub example: String,
}

/// Footer of a new template.
#[model]
pub struct NewFooter {
    /// Text of the footer. At most 60 characters.
    #[check(length(1..=60))]
    pub text: Option<String>,
    /// Validity of the code in minutes, 1 to 90. For authentication templates.
    #[check(range(1..=90))]
    pub code_expiration_minutes: Option<u32>,
}

/// Buttons of a new template.
#[model]
pub struct NewButtons {
    /// Buttons of the template. At most 10, of which 2 URL buttons, 1 phone number button and 1 copy code button. Quick reply
    /// buttons are adjacent.
    #[check(
        items(1..=10), rule(GROUPED), total(type = "URL", ..=2), total(type = "PHONE_NUMBER", ..=1),
        total(type = "COPY_CODE", ..=1)
    )]
    pub buttons: Vec<NewButton>,
}

/// A button of a new template.
#[model(inline, case = UPPER)]
pub enum NewButton {
    /// Quick reply button, which sends its label to the business.
    QuickReply(NewQuickReply),
    /// URL button, which opens a web page. At most two.
    Url(NewUrlButton),
    /// Phone number button, which calls a number. At most one.
    PhoneNumber(NewPhoneButton),
    /// Copy code button, which copies a code. At most one.
    CopyCode(NewCopyCodeButton),
}

/// A quick reply button of a new template.
#[model]
pub struct NewQuickReply {
    /// Label of the button. At most 25 characters.
    #[check(length(1..=25))]
    pub text: String,
}

/// A URL button of a new template.
#[model]
pub struct NewUrlButton {
    /// Label of the button. At most 25 characters.
    #[check(length(1..=25))]
    pub text: String,
    /// URL of the web page. At most 2,000 characters, with at most one parameter, at the end.
    #[check(length(1..=2000))]
    pub url: String,
    /// Sample URL, complete. Required for a URL with a parameter.
    pub example: Option<Vec<String>>,
}

/// A phone number button of a new template.
#[model]
pub struct NewPhoneButton {
    /// Label of the button. At most 25 characters.
    #[check(length(1..=25))]
    pub text: String,
    /// Phone number to call. At most 20 characters.
    #[check(length(1..=20))]
    pub phone_number: String,
}

/// A copy code button of a new template.
#[model]
pub struct NewCopyCodeButton {
    /// Sample code. At most 20 characters.
    #[check(length(1..=20))]
    pub example: String,
}

/// Result of creating a template.
#[model(received)]
pub struct CreatedTemplate {
    /// ID of the template.
    pub id: TemplateId,
    /// Status of the template.
    pub status: Option<TemplateStatus>,
    /// Category that the platform assigned.
    pub category: Option<TemplateCategory>,
}

/// Result of updating a template.
#[model(received)]
pub struct UpdatedTemplate {
    /// True if the template was updated.
    pub success: bool,
    /// ID of the template.
    pub id: Option<TemplateId>,
    /// Name of the template.
    pub name: Option<String>,
    /// Category that the platform assigned.
    pub category: Option<TemplateCategory>,
}

const GROUPED: Rule = Rule::new("Quick reply buttons are adjacent.", |buttons| {
    let tags = buttons.as_array().into_iter().flatten().map(|button| button.get("type").and_then(|tag| tag.as_str()));
    let mut replies: Vec<_> = tags.map(|tag| tag.is_some_and(|tag| tag.eq_ignore_ascii_case("QUICK_REPLY"))).collect();
    replies.dedup();
    if replies.iter().filter(|is| **is).count() <= 1 { Ok(()) } else { Err("quick replies next to each other") }
});

const TIME_TO_LIVE: Rule = Rule::new("`message_send_ttl_seconds` is in the range of the category.", |template| {
    let category = template.get("category").and_then(Json::as_str).unwrap_or_default().to_ascii_uppercase();
    let Some(seconds) = template.get("message_send_ttl_seconds").and_then(Json::as_i64) else { return Ok(()) };
    let (range, wanted) = match category.as_str() {
        "AUTHENTICATION" => (30..=900, "30 to 900 message_send_ttl_seconds, or -1, for authentication"),
        "UTILITY" => (30..=43_200, "30 to 43200 message_send_ttl_seconds, or -1, for utility"),
        "MARKETING" => (43_200..=2_592_000, "43200 to 2592000 message_send_ttl_seconds for marketing"),
        _ => return Ok(()),
    };
    let endless = seconds == -1 && category != "MARKETING";
    if endless || range.contains(&seconds) { Ok(()) } else { Err(wanted) }
});
