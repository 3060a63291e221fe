//! Forms of values: what a text, a number or an object becomes in a parameter.

use crate::{
    json::{Json, cut::cut},
    operations::messages::{
        TemplateButtonParameter, TemplateHeaderParameter, TemplateOfferParameter, TemplateOrderStatusParameter,
        TemplateParameter, TemplateTapTargetParameter,
    },
    schema::{Schema, Type},
};

/// The form that a value gets in a parameter: `{"type": tag, tag: value}`.
#[derive(Clone, Copy)]
pub(super) struct Form<'t> {
    pub(super) tag: &'t str,
    pub(super) text: Text,
    /// Key around an object: empty for none, and `[]` for a list.
    pub(super) around: &'static str,
    /// Type of the parameter.
    pub(super) ty: Type,
}

/// The form of a text or number.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Text {
    /// The text itself. An object replaces the whole parameter.
    Itself,
    /// An object with the text under this key.
    Key(&'static str),
    /// An object with an ID or a link.
    Media,
    /// An object with an integer under this key, or the integer itself.
    Integer(&'static str),
    /// Nothing: only an object fits.
    Refused,
}

impl<'t> Form<'t> {
    pub(super) const BODY: Form<'static> =
        Form { tag: "text", text: Text::Itself, around: "", ty: TemplateParameter::TYPE };
    pub(super) const HEADER: Form<'static> = Form { ty: TemplateHeaderParameter::TYPE, ..Form::BODY };
    pub(super) const BUTTON: Form<'static> = Form { ty: TemplateButtonParameter::TYPE, ..Form::BODY };
    pub(super) const PAYLOAD: Form<'static> = Form { tag: "payload", ..Form::BUTTON };
    pub(super) const MINUTES: Form<'static> = Form { tag: "ttl_minutes", text: Text::Integer(""), ..Form::BUTTON };
    pub(super) const OFFER: Form<'static> = Form {
        tag: "limited_time_offer",
        text: Text::Integer("expiration_time_ms"),
        around: "",
        ty: TemplateOfferParameter::TYPE,
    };
    pub(super) const ORDER_STATUS: Form<'static> =
        Form { tag: "order_status", text: Text::Refused, around: "", ty: TemplateOrderStatusParameter::TYPE };
    pub(super) const TAP_TARGET: Form<'static> = Form {
        tag: "tap_target_configuration",
        text: Text::Refused,
        around: "[]",
        ty: TemplateTapTargetParameter::TYPE,
    };

    /// Returns the form of a button's action.
    pub(super) const fn action(text: Text, around: &'static str) -> Form<'static> {
        Form { tag: "action", text, around, ..Form::BUTTON }
    }

    pub(super) fn of_header(format: &'t str) -> Self {
        let text = if matches!(format, "location" | "product") { Text::Refused } else { Text::Media };
        Form { tag: format, text, ..Form::HEADER }
    }

    pub(super) fn wanted(self) -> &'static str {
        match self.text {
            Text::Integer(_) => "a whole number",
            Text::Refused => "an object",
            _ => "text, a number or an object",
        }
    }

    /// Returns the key around a value, or `None` if the value has another form.
    pub(super) fn key(self, value: &Json<'_>) -> Option<&'static str> {
        let text = match value {
            Json::Object(fields) if self.text == Text::Itself && fields.is_empty() => return None,
            Json::Object(_) if matches!(self.text, Text::Integer(_)) => return None,
            Json::Object(_) => return Some(self.around),
            Json::String(text) | Json::Number(text) => text,
            _ => return None,
        };
        match self.text {
            Text::Itself => Some(""),
            Text::Key(key) => Some(key),
            Text::Media if cut(text, "://").is_some() => Some("link"),
            Text::Media => Some("id"),
            Text::Integer(key) => text.parse::<u64>().is_ok_and(|number| number > 0).then_some(key),
            Text::Refused => None,
        }
    }
}
