//! New templates.

use super::{ParameterFormat, TemplateCategory, TemplateStatus};
use crate::{
    engine::operation,
    json::Json,
    schema::{Docs, Rule, TemplateId, model},
};

/// Create a template and have it reviewed. Up to 100 an hour for each WhatsApp Business account.
#[operation(POST "/{waba_id}/message_templates", returns = CreatedTemplate, check(rule(TIME_TO_LIVE)),
    permission = whatsapp_business_management, rate_limit = management, link = "templates/template-management")]
pub struct CreateTemplate {
    /// Up to 512 lower-case letters, digits and underscores; one template for each name and language.
    #[check(length(1..=512), pattern("[a-z0-9_]{1,}"))]
    pub name: String,
    /// As in `en_US`.
    #[check(length(1..))]
    pub language: String,
    /// What it is for. The platform may decide that it is marketing.
    pub category: TemplateCategory,
    /// Its parts, one of them a body.
    #[check(rule(ONE_BODY))]
    pub components: Vec<NewComponent>,
    /// How parameters are written: `{{1}}`, as unless told, or `{{first_name}}`.
    pub parameter_format: Option<ParameterFormat>,
    /// For how long to try to deliver it, in seconds: 30 to 900 for authentication, 30 to 43,200 for utility, 43,200 to
    /// 2,592,000 for marketing. -1 is 30 days for the first two.
    #[check(range(-1..=2_592_000))]
    pub message_send_ttl_seconds: Option<i64>,
    /// Don't count clicks on its links.
    pub cta_url_link_tracking_opted_out: Option<bool>,
    /// Had a meaning until April 2025; the platform recategorises now whether it is there or not.
    pub allow_category_change: Option<bool>,
}

/// A part of a new template.
#[model(inline, case = UPPER)]
pub enum NewComponent {
    /// On top.
    Header(NewHeader),
    /// The text.
    Body(NewBody),
    /// Small text below.
    Footer(NewFooter),
    /// Buttons.
    Buttons(NewButtons),
}

/// What stands on top of a new template.
#[model]
pub struct NewHeader {
    /// The kind of header.
    pub format: HeaderFormat,
    /// For a text header: up to 60 characters with at most one parameter.
    #[check(length(1..=60))]
    pub text: Option<String>,
    /// A sample of what will fill it.
    pub example: Option<HeaderExample>,
}

/// Kinds of header.
#[model(case = UPPER)]
pub enum HeaderFormat {
    /// Text.
    Text,
    /// A picture.
    Image,
    /// A video.
    Video,
    /// A document (PDF).
    Document,
    /// A moving picture, by the Marketing Messages API only.
    Gif,
    /// A place.
    Location,
    /// A product.
    Product,
}

/// A sample of what will fill a header.
#[model]
pub struct HeaderExample {
    /// For a parameter with a number.
    pub header_text: Option<Vec<String>>,
    /// For a parameter with a name.
    pub header_text_named_params: Option<Vec<NamedExample>>,
    /// For a picture, video or document: the handle of a resumable upload.
    pub header_handle: Option<Vec<String>>,
}

/// The text of a new template.
#[model]
pub struct NewBody {
    /// Up to 1024 characters; not for authentication, which has a text of its own.
    #[check(length(1..=1024))]
    pub text: Option<String>,
    /// Samples of what will fill it.
    pub example: Option<BodyExample>,
    /// For authentication: add the advice not to share the code.
    pub add_security_recommendation: Option<bool>,
}

/// Samples of what will fill a text.
#[model]
pub struct BodyExample {
    /// For parameters with numbers: a list that holds one list of values.
    pub body_text: Option<Vec<Vec<String>>>,
    /// For parameters with names.
    pub body_text_named_params: Option<Vec<NamedExample>>,
}

/// A sample for a parameter with a name.
#[model]
pub struct NamedExample {
    /// The parameter's name: lower-case letters and underscores.
    #[check(pattern("[a-z_]{1,}"))]
    pub param_name: String,
    /// The sample.
    pub example: String,
}

/// Small text below a new template.
#[model]
pub struct NewFooter {
    /// Up to 60 characters.
    #[check(length(1..=60))]
    pub text: Option<String>,
    /// For authentication: for how long the code is good, in minutes (1 to 90).
    #[check(range(1..=90))]
    pub code_expiration_minutes: Option<u32>,
}

/// The buttons of a new template.
#[model]
pub struct NewButtons {
    /// Up to 10, quick replies all in a row.
    #[check(items(1..=10), rule(GROUPED), rule(FEW_OF_A_KIND))]
    pub buttons: Vec<NewButton>,
}

/// A button of a new template.
#[model(inline, case = UPPER)]
pub enum NewButton {
    /// Answers with its text.
    QuickReply(NewQuickReply),
    /// Opens a page. Up to two.
    Url(NewUrlButton),
    /// Calls a number. Up to one.
    PhoneNumber(NewPhoneButton),
    /// Copies a code. Up to one.
    CopyCode(NewCopyCodeButton),
}

/// A button that answers with its text.
#[model]
pub struct NewQuickReply {
    /// Up to 25 characters.
    #[check(length(1..=25))]
    pub text: String,
}

/// A button that opens a page.
#[model]
pub struct NewUrlButton {
    /// Up to 25 characters.
    #[check(length(1..=25))]
    pub text: String,
    /// Up to 2000 characters, with at most one parameter, at the very end.
    #[check(length(1..=2000))]
    pub url: String,
    /// With a parameter: one whole URL as a sample.
    pub example: Option<Vec<String>>,
}

/// A button that calls a number.
#[model]
pub struct NewPhoneButton {
    /// Up to 25 characters.
    #[check(length(1..=25))]
    pub text: String,
    /// Up to 20 characters.
    #[check(length(1..=20))]
    pub phone_number: String,
}

/// A button that copies a code.
#[model]
pub struct NewCopyCodeButton {
    /// A sample of the code, up to 20 characters.
    #[check(length(1..=20))]
    pub example: String,
}

/// A template that is under review.
#[model(received)]
pub struct CreatedTemplate {
    /// Its id.
    pub id: TemplateId,
    /// The state of its review.
    pub status: Option<TemplateStatus>,
    /// The category that the platform gave it.
    pub category: Option<TemplateCategory>,
}

const ONE_BODY: Rule = Rule {
    docs: Docs::new("Exactly one of them is a body."),
    check: |components| {
        let components = components.as_array().into_iter().flatten();
        let body = |tag: &str| tag.eq_ignore_ascii_case("BODY");
        let bodies = components.filter(|c| c.get("type").and_then(|tag| tag.as_str()).is_some_and(body)).count();
        if bodies == 1 { Ok(()) } else { Err("exactly one body") }
    },
};

const GROUPED: Rule = Rule {
    docs: Docs::new("Quick replies stand next to each other."),
    check: |buttons| {
        let tags =
            buttons.as_array().into_iter().flatten().map(|button| button.get("type").and_then(|tag| tag.as_str()));
        let mut replies: Vec<_> =
            tags.map(|tag| tag.is_some_and(|tag| tag.eq_ignore_ascii_case("QUICK_REPLY"))).collect();
        replies.dedup();
        if replies.iter().filter(|is| **is).count() <= 1 { Ok(()) } else { Err("quick replies next to each other") }
    },
};

const FEW_OF_A_KIND: Rule = Rule {
    docs: Docs::new("At most two buttons open pages, one calls a number and one copies a code."),
    check: |buttons| {
        let tag =
            |button: &Json<'_>| button.get("type").and_then(Json::as_str).unwrap_or_default().to_ascii_uppercase();
        let tags: Vec<_> = buttons.as_array().into_iter().flatten().map(tag).collect();
        let count = |kind: &str| tags.iter().filter(|tag| *tag == kind).count();
        match (count("URL"), count("PHONE_NUMBER"), count("COPY_CODE")) {
            (..=2, ..=1, ..=1) => Ok(()),
            (3.., _, _) => Err("at most two buttons that open pages"),
            (_, 2.., _) => Err("at most one button that calls"),
            _ => Err("at most one button that copies a code"),
        }
    },
};

const TIME_TO_LIVE: Rule = Rule {
    docs: Docs::new("`message_send_ttl_seconds` is in the range of the category."),
    check: |template| {
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
    },
};
