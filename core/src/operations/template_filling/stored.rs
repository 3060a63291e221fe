//! Stored templates: the parameters that a message must give them.

use super::form::{Form, Text};
use crate::{
    json::{
        Json,
        cut::{cut, pieces},
    },
    operations::templates::parts::{is, list, outside, text},
};

/// A template, or one of its carousel cards.
#[derive(Clone, Copy)]
pub(super) struct Stored<'s> {
    json: &'s Json<'s>,
    /// True for named parameters. `None` if the platform did not return the format: the form of each text decides.
    named: Option<bool>,
    /// True for an authentication template, whose only parameter is the one-time password.
    pub(super) is_code: bool,
}

/// The parameters of a header or body.
pub(super) enum Wanted<'s> {
    /// One parameter of this type: media, a location or a product.
    One(String),
    /// A parameter for each placeholder: names or numbers.
    Texts { placeholders: Vec<&'s str>, named: bool },
}

/// A type of button, with its parameter.
pub(super) struct Button {
    /// Type in templates.
    tag: &'static str,
    /// Type in messages: the button's `sub_type`.
    pub(super) kind: &'static str,
    pub(super) takes: Takes,
    pub(super) form: Form<'static>,
}

impl Button {
    const fn new(tag: &'static str, kind: &'static str, takes: Takes, form: Form<'static>) -> Self {
        Self { tag, kind, takes, form }
    }
}

/// The types of buttons with a parameter, and that of a URL without one.
const BUTTONS: &[Button] = &[
    Button::new("OTP", "url", Takes::One, Form::BUTTON),
    Button::new("URL", "url", Takes::One, Form::BUTTON),
    Button::new("QUICK_REPLY", "quick_reply", Takes::AtMostOne, Form::PAYLOAD),
    Button::new("COPY_CODE", "copy_code", Takes::One, Form { tag: "coupon_code", ..Form::BUTTON }),
    Button::new("CATALOG", "catalog", Takes::AtMostOne, Form::action(Text::Key("thumbnail_product_retailer_id"), "")),
    Button::new("MPM", "mpm", Takes::One, Form::action(Text::Refused, "")),
    Button::new("FLOW", "flow", Takes::AtMostOne, Form::action(Text::Key("flow_token"), "")),
    Button::new("ORDER_DETAILS", "order_details", Takes::One, Form::action(Text::Refused, "order_details")),
    Button::new("VOICE_CALL", "voice_call", Takes::AtMostOne, Form::PAYLOAD),
    Button::new("URL", "url", Takes::Nothing, Form::BUTTON),
];

/// A button without a parameter.
const NO_BUTTON: Button = Button::new("", "a kind that takes a value", Takes::Nothing, Form::BUTTON);

/// Number of parameters that a button takes.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Takes {
    Nothing,
    AtMostOne,
    One,
}

impl<'s> Stored<'s> {
    /// Reads a template. Returns `None` if it has no components.
    pub(super) fn new(json: &'s Json<'s>) -> Option<Self> {
        list(json, "components")?;
        let format = Some(text(json, "parameter_format")).filter(|format| !format.is_empty());
        let named = format.map(|format| format.eq_ignore_ascii_case("named"));
        Some(Self { json, named, is_code: text(json, "category").eq_ignore_ascii_case("authentication") })
    }

    pub(super) fn text(self, key: &str) -> &'s str {
        text(self.json, key)
    }

    pub(super) fn component(self, tag: &str) -> Option<&'s Json<'s>> {
        list(self.json, "components")?.iter().find(|part| is(part, tag))
    }

    /// Returns true if the body is the only component.
    pub(super) fn is_body_alone(self) -> bool {
        list(self.json, "components").is_none_or(|parts| parts.len() < 2)
    }

    pub(super) fn buttons(self) -> &'s [Json<'s>] {
        self.component("BUTTONS").and_then(|part| list(part, "buttons")).unwrap_or_default()
    }

    /// Returns the cards, of which messages have as many. Only of cards with products, messages have 2 to 10, and cards
    /// beyond the template's are like the first.
    pub(super) fn cards(self) -> Option<&'s [Json<'s>]> {
        Some(list(self.component("CAROUSEL")?, "cards").unwrap_or_default())
    }

    /// Returns a card of this template.
    pub(super) fn card(self, json: &'s Json<'s>) -> Self {
        Self { json, ..self }
    }

    /// Returns true if the header is a product.
    pub(super) fn has_product(self) -> bool {
        self.component("HEADER").is_some_and(|header| text(header, "format").eq_ignore_ascii_case("product"))
    }

    /// Returns true if a message must give the expiration of a limited-time offer.
    pub(super) fn expires(self) -> bool {
        let offer = self.component("LIMITED_TIME_OFFER");
        offer.and_then(|offer| offer.at("limited_time_offer.has_expiration")?.as_bool()).unwrap_or(false)
    }

    /// Returns the parameters that a header or body takes.
    pub(super) fn wanted(self, component: &'s Json<'s>) -> Wanted<'s> {
        let format = text(component, "format").to_ascii_lowercase();
        if !format.is_empty() && format != "text" {
            return Wanted::One(format);
        }
        let text = text(component, "text");
        // The body of an authentication template is the platform's, and may be missing in a definition.
        let is_fixed = self.is_code && text.is_empty() && is(component, "BODY");
        let placeholders = placeholders(if is_fixed { "{{1}}" } else { text });
        let is_name = |name: &&str| !name.bytes().all(|byte| byte.is_ascii_digit());
        let named = self.named.unwrap_or_else(|| placeholders.iter().any(is_name));
        Wanted::Texts { placeholders, named }
    }

    /// Returns the type of a button.
    pub(super) fn button(self, button: &Json<'_>) -> &'static Button {
        let is_fixed = !self.is_code && placeholders(text(button, "url")).is_empty();
        let fits = |of: &&Button| is(button, of.tag) && (of.tag != "URL" || (of.takes == Takes::Nothing) == is_fixed);
        BUTTONS.iter().find(fits).unwrap_or(&NO_BUTTON)
    }
}

/// Returns the distinct placeholders of a text: names or numbers.
fn placeholders(text: &str) -> Vec<&str> {
    let mut found = vec![];
    for name in pieces(text, "{{").skip(1).filter_map(|rest| Some(cut(rest, "}}")?.0.trim())) {
        if !found.contains(&name) {
            found.push(name);
        }
    }
    found
}

/// Counts the characters of a text outside placeholders.
pub(super) fn fixed(text: &str) -> usize {
    outside(text).map(|part| part.chars().count()).sum()
}
