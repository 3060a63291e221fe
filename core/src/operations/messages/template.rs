//! Messages that were approved beforehand, filled in. They may go out at any time.

use super::{HeaderDocument, HeaderMedia};
use crate::{OrText, model};

/// A template, filled in.
#[model]
pub struct TemplateMessage {
    /// The template's name: up to 512 lower-case letters, digits and underscores.
    #[check(length(1..=512), pattern("[a-z0-9_]{1,}"))]
    pub name: String,
    /// The language to send it in.
    pub language: TemplateLanguage,
    /// The parts that have something to fill in. Their number and kinds must be the template's (else code 132000 or 132012).
    pub components: Option<Vec<TemplateComponent>>,
}

/// A template's language.
#[model]
pub struct TemplateLanguage {
    /// As in `en` or `en_US`.
    #[check(length(1..))]
    pub code: String,
    /// `deterministic`, the only one there is.
    pub policy: Option<String>,
}

/// A part of a template that has something to fill in.
#[model(inline)]
pub enum TemplateComponent {
    /// The header's.
    Header(TemplateHeader),
    /// The text's.
    Body(TemplateBody),
    /// A button's.
    Button(TemplateButton),
}

/// What fills the header.
#[model]
pub struct TemplateHeader {
    /// One value.
    #[check(items(1..=1))]
    pub parameters: Vec<TemplateHeaderParameter>,
}

/// What fills the text.
#[model]
pub struct TemplateBody {
    /// A value for each of the template's parameters: in their order, or by their names.
    #[check(rule(NAMED_OR_NOT))]
    pub parameters: Vec<TemplateParameter>,
}

/// What fills a button.
#[model]
pub struct TemplateButton {
    /// The kind of button.
    pub sub_type: TemplateButtonType,
    /// Its place among the template's buttons, from 0 to 9.
    #[check(range(0..=9))]
    pub index: OrText<u8>,
    /// Its value.
    #[check(items(1..))]
    pub parameters: Vec<TemplateButtonParameter>,
}

/// Kinds of button that have something to fill in.
#[model]
pub enum TemplateButtonType {
    /// Opens a page: the value is put at the end of the template's URL.
    Url,
    /// Answers: the value comes back when it is tapped.
    QuickReply,
}

/// A value for the header.
#[model]
pub struct TemplateHeaderParameter {
    /// The parameter's name, in templates that name theirs.
    pub parameter_name: Option<String>,
    /// The value.
    #[union]
    pub value: TemplateHeaderValue,
}

/// A value for the header.
#[model]
pub enum TemplateHeaderValue {
    /// Text: the header has 60 characters in all.
    #[check(length(..=60))]
    Text(String),
    /// A picture.
    Image(HeaderMedia),
    /// A video.
    Video(HeaderMedia),
    /// A document (PDF).
    Document(HeaderDocument),
}

/// A value for the text.
#[model]
pub struct TemplateParameter {
    /// The parameter's name, in templates that name theirs.
    pub parameter_name: Option<String>,
    /// The value.
    #[union]
    pub value: TemplateValue,
}

impl From<&str> for TemplateParameter {
    fn from(text: &str) -> Self {
        Self::new(TemplateValue::Text(text.into()))
    }
}

/// A value for the text.
#[model]
pub enum TemplateValue {
    /// Text.
    Text(String),
    /// An amount of money.
    Currency(TemplateCurrency),
    /// A date.
    DateTime(TemplateDateTime),
}

/// An amount of money, shown as the person's device writes it.
#[model]
pub struct TemplateCurrency {
    /// What is shown where it can't be written so.
    pub fallback_value: String,
    /// ISO 4217, as in `USD`.
    #[check(length(3..=3))]
    pub code: String,
    /// The amount times 1000.
    pub amount_1000: i64,
}

/// A date, shown as you wrote it.
#[model]
pub struct TemplateDateTime {
    /// What is shown.
    pub fallback_value: String,
}

/// A value for a button.
#[model]
pub enum TemplateButtonParameter {
    /// The end of a URL.
    Text(String),
    /// What comes back when a quick reply is tapped.
    Payload(String),
}

const NAMED_OR_NOT: crate::Rule = crate::Rule {
    docs: "All parameters have a name, or none has.",
    check: |parameters| {
        let parameters = parameters.as_array().map(Vec::as_slice).unwrap_or_default();
        let named = parameters.iter().filter(|p| p.get("parameter_name").is_some_and(|name| !name.is_null())).count();
        if named == 0 || named == parameters.len() { Ok(()) } else { Err("a name for every parameter, or for none") }
    },
};
