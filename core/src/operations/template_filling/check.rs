//! Checks the parameters of a template message against the stored template.

use super::{
    mismatch::{
        CODE, COUNT, DISABLED, LENGTH, MISSING, MISSING_BUTTON, MISSING_CARD, MISSING_NAME, Mismatches, OTHER_TEMPLATE,
        PAUSED, TEXT, TYPE, TemplateMismatch, UNAPPROVED, UNEXPECTED, UNEXPECTED_NAME, UNEXPECTED_PART,
    },
    stored::{Stored, Takes, Wanted, fixed},
};
use crate::{
    error::{Error, excerpt},
    json::{Json, cut::cut},
    operations::{
        emoji::has_emoji,
        messages::{LINE, is_line},
        templates::parts::{is, list, text},
    },
    schema::path::Path,
};

/// Maximum length of a filled header, of a filled body with other components and without, and of a one-time password.
const HEADER: usize = 60;
const BODY: usize = 1024;
const BODY_ALONE: usize = 32_768;
const PASSWORD: usize = 15;

/// Checks that the parameters of a template message match the template. `stored` is the template from `templates.list` or
/// `templates.get`, with its `components`; `filled` is the `template` of a message. Both can be JSON.
///
/// The error contains the path of the parameter: `template.components[0].parameters: 2 parameters, got 1`.
///
/// ```
/// use wabakit::{Api, check_template, messages::{TemplateLanguage, TemplateMessage}, templates::GetTemplate};
///
/// let wa = Api::new("EAAJB");
/// let request = wa.request(&GetTemplate::new("546151681022936")).unwrap(); // send it
/// let answer = r#"{"name":"order_update","components":[{"type":"BODY","text":"Hi {{1}}, it left."}]}"#;
/// let stored = wa.response::<GetTemplate>(&http::Response::new(answer.as_bytes())).unwrap();
///
/// let filled = TemplateMessage::new("order_update", TemplateLanguage::new("en_US"));
/// let error = check_template(&*stored, &filled).unwrap_err();
/// assert_eq!(error.to_string(), "template.components: a body with 1 parameter, got none");
/// ```
pub fn check_template<'a>(stored: impl Into<Json<'a>>, filled: impl Into<Json<'a>>) -> Result<(), Error> {
    compared(&stored.into(), &filled.into())?.into_first()
}

/// Returns every mismatch between the parameters of a template message and the template, each with the error code of the
/// platform. [`check_template`] returns the first one as an error, and describes the arguments.
pub fn template_mismatches<'a>(
    stored: impl Into<Json<'a>>,
    filled: impl Into<Json<'a>>,
) -> Result<Vec<TemplateMismatch>, Error> {
    Ok(compared(&stored.into(), &filled.into())?.0)
}

/// Compares a message with its template, or returns an error if there are no components to compare it with.
pub(super) fn compared(stored: &Json<'_>, filled: &Json<'_>) -> Result<Mismatches, Error> {
    let stored =
        Stored::new(stored).ok_or_else(|| Error::validation("stored", "a template with its components", ""))?;
    let (at, mut found) = (Path::root("template"), Mismatches::default());
    found.same(stored.text("name"), filled.get("name"), &at.key("name"));
    found.same(stored.text("language"), filled.at("language.code"), &at.key("language").key("code"));
    let status = stored.text("status");
    let fault = match status {
        "" | "APPROVED" => None,
        "PAUSED" => Some(PAUSED),
        "DISABLED" => Some(DISABLED),
        _ => Some(UNAPPROVED),
    };
    if let Some(fault) = fault {
        found.add(fault, &at, &["an approved template"], status);
    }
    found.template(stored, filled, &at);
    if stored.is_code {
        found.password(filled, &at);
    }
    Ok(found)
}

impl Mismatches {
    fn same(&mut self, stored: &str, given: Option<&Json<'_>>, at: &Path<'_>) {
        let given = given.and_then(Json::as_str).unwrap_or_default();
        let alike = stored.replace('-', "_").eq_ignore_ascii_case(&given.replace('-', "_"));
        if !stored.is_empty() && !alike {
            self.add_text(OTHER_TEMPLATE, at, &[&excerpt(stored)], given);
        }
    }

    /// Compares the components of a template or card.
    fn template(&mut self, stored: Stored<'_>, filled: &Json<'_>, at: &Path<'_>) {
        let given = list(filled, "components").unwrap_or_default();
        let at = at.key("components");
        let part = |tag: &str| given.iter().enumerate().find(|(_, part)| is(part, tag));
        for (i, part) in given.iter().enumerate() {
            self.known(stored, part, &at.item(i));
        }
        for tag in ["HEADER", "BODY"] {
            let Some(component) = stored.component(tag) else { continue };
            match (stored.wanted(component), part(tag)) {
                (wanted, Some((i, part))) => {
                    let at = at.item(i);
                    let (given, at) = (list(part, "parameters").unwrap_or_default(), at.key("parameters"));
                    match wanted {
                        Wanted::One(format) => self.one(&format, given, &at),
                        Wanted::Texts { placeholders, named } => {
                            if self.names(&placeholders, named, given, &at) {
                                self.texts(stored, component, given, &at);
                            }
                        }
                    }
                }
                (wanted, None) => {
                    let wanted = match wanted {
                        Wanted::One(format) => ["the parameter ", &format].concat(),
                        Wanted::Texts { placeholders, .. } if placeholders.is_empty() => continue,
                        Wanted::Texts { placeholders, .. } => counted(placeholders.len()),
                    };
                    self.add(MISSING, &at, &["a ", &tag.to_ascii_lowercase(), " with ", &wanted], "none");
                }
            }
        }
        self.buttons(stored, given, &at);
        if stored.expires() && part("LIMITED_TIME_OFFER").is_none() {
            self.add(MISSING, &at, &["a limited_time_offer"], "none");
        }
        match (stored.cards(), part("CAROUSEL")) {
            (Some(cards), Some((i, part))) => self.cards(stored, cards, part, &at.item(i)),
            (Some(_), None) => self.add(MISSING, &at, &["a carousel"], "none"),
            _ => {}
        }
    }

    /// Checks that the template has the filled component. Two components exist in messages only.
    fn known(&mut self, stored: Stored<'_>, part: &Json<'_>, at: &Path<'_>) {
        let tag = text(part, "type");
        let (is_known, fault) = match tag.to_ascii_lowercase().as_str() {
            "tap_target_configuration" | "order_status" => (true, UNEXPECTED),
            "button" => (stored.component("BUTTONS").is_some(), UNEXPECTED_NAME),
            tag @ ("header" | "body") => (stored.component(tag).is_some(), UNEXPECTED),
            tag => (stored.component(tag).is_some(), UNEXPECTED_PART),
        };
        if !is_known {
            self.add_text(fault, &at.key("type"), &["a part of the template"], tag);
        }
    }

    /// Checks the parameter of a header of media, a location or a product.
    fn one(&mut self, format: &str, given: &[Json<'_>], at: &Path<'_>) {
        match given {
            [one] if is(one, format) => {}
            [one] => self.add_text(TYPE, &at.item(0).key("type"), &[format], text(one, "type")),
            several => self.add(COUNT, at, &["1 parameter"], &several.len().to_string()),
        }
    }

    /// Checks the number and the names of parameters. Returns true if they match.
    fn names(&mut self, placeholders: &[&str], named: bool, given: &[Json<'_>], at: &Path<'_>) -> bool {
        let before = self.0.len();
        let is_count = given.len() == placeholders.len();
        let has_name = |one: &Json<'_>| one.get("parameter_name").is_some_and(|name| !name.is_null());
        let refused = |one: &&Json<'_>| match named {
            true => !placeholders.contains(&text(one, "parameter_name")),
            false => has_name(one),
        };
        if let Some((i, one)) = given.iter().enumerate().find(|(_, one)| refused(one)) {
            let at = at.item(i);
            let at = at.key("parameter_name");
            match named {
                true => {
                    let wanted = ["one of ", &placeholders.join(", ")];
                    self.add_text(UNEXPECTED_NAME, &at, &wanted, text(one, "parameter_name"));
                }
                false => self.add(UNEXPECTED_NAME, &at, &["no name: the template's parameters have none"], "one"),
            }
        } else if named
            && let Some(name) =
                placeholders.iter().find(|name| !given.iter().any(|one| text(one, "parameter_name") == **name))
        {
            let fault = if is_count { MISSING_NAME } else { MISSING };
            self.add(fault, at, &["a parameter ", name], "none");
        } else if !is_count {
            self.add(COUNT, at, &[&counted(placeholders.len())], &given.len().to_string());
        }
        self.0.len() == before
    }

    /// Checks the texts of parameters, and the length of the whole text with them.
    fn texts(&mut self, stored: Stored<'_>, component: &Json<'_>, given: &[Json<'_>], at: &Path<'_>) {
        for (i, one) in given.iter().enumerate() {
            self.line(one, &at.item(i));
        }
        let (tag, most) = match is(component, "HEADER") {
            true => ("header", HEADER),
            false if stored.is_body_alone() => ("body", BODY_ALONE),
            false => ("body", BODY),
        };
        let length = given.iter().map(shown).sum::<usize>().saturating_add(fixed(text(component, "text")));
        if length > most {
            let wanted = ["a ", tag, " of at most ", &most.to_string(), " characters when it is filled"];
            self.add(LENGTH, at, &wanted, &length.to_string());
        }
    }

    fn line(&mut self, parameter: &Json<'_>, at: &Path<'_>) {
        let text = text(parameter, "text");
        if !is_line(text) {
            self.add_text(TEXT, &at.key("text"), &[LINE], text);
        }
    }

    /// Checks that every button that requires a parameter has one, of its type, and that no other button has any.
    fn buttons(&mut self, stored: Stored<'_>, given: &[Json<'_>], at: &Path<'_>) {
        let buttons = stored.buttons();
        let filled = || given.iter().enumerate().filter(|(_, part)| is(part, "BUTTON"));
        for (i, part) in filled() {
            let at = at.item(i);
            let Some(place) = index(part, "index") else { continue };
            let Some(button) = buttons.get(place) else {
                let last = buttons.len().saturating_sub(1).to_string();
                let wanted = ["a button of the template, 0 to ", &last];
                self.add(TYPE, &at.key("index"), &wanted, &place.to_string());
                continue;
            };
            let button = stored.button(button);
            if !text(part, "sub_type").eq_ignore_ascii_case(button.kind) {
                self.add_text(TYPE, &at.key("sub_type"), &[button.kind], text(part, "sub_type"));
            } else if button.takes == Takes::Nothing {
                self.add(UNEXPECTED, &at, &["nothing: the button's URL has no parameter"], "one");
            }
            let at = at.key("parameters");
            for (i, parameter) in list(part, "parameters").unwrap_or_default().iter().enumerate() {
                self.line(parameter, &at.item(i));
            }
        }
        for (place, button) in buttons.iter().enumerate() {
            let button = stored.button(button);
            let is_filled = |part: &Json<'_>| {
                index(part, "index") == Some(place) && list(part, "parameters").is_some_and(|list| !list.is_empty())
            };
            if button.takes == Takes::One && !filled().any(|(_, part)| is_filled(part)) {
                let wanted = ["a button ", button.kind, " with the index ", &place.to_string()];
                self.add(MISSING_BUTTON, at, &wanted, "none");
            }
        }
    }

    /// Checks that the number of cards matches the template, and each card its own.
    fn cards(&mut self, stored: Stored<'_>, cards: &[Json<'_>], part: &Json<'_>, at: &Path<'_>) {
        let given = list(part, "cards").unwrap_or_default();
        let at = at.key("cards");
        let first = cards.first();
        let like_first = first.filter(|first| stored.card(first).has_product() && (2..=10).contains(&given.len()));
        if cards.len() != given.len() && like_first.is_none() {
            let wanted = [&*cards.len().to_string(), " cards"];
            return self.add(COUNT, &at, &wanted, &given.len().to_string());
        }
        for place in 0..given.len() {
            let Some(card) = cards.get(place).or(like_first) else { continue };
            let filled = given.iter().enumerate().find(|(_, filled)| index(filled, "card_index") == Some(place));
            match filled {
                Some((i, filled)) => self.template(stored.card(card), filled, &at.item(i)),
                None => {
                    let wanted = ["a card with the card_index ", &place.to_string()];
                    self.add(MISSING_CARD, &at, &wanted, "none");
                }
            }
        }
    }

    /// Checks that a one-time password is short and plain, and the same in all components.
    fn password(&mut self, filled: &Json<'_>, at: &Path<'_>) {
        let mut code = None;
        let at = at.key("components");
        for (i, part) in list(filled, "components").into_iter().flatten().enumerate() {
            let at = at.item(i);
            let at = at.key("parameters");
            for (i, value) in list(part, "parameters").into_iter().flatten().enumerate() {
                let (given, at) = (text(value, "text"), at.item(i));
                let wanted = if given.chars().count() > PASSWORD {
                    "at most 15 characters"
                } else if has_emoji(given) || cut(given, "://").is_some() {
                    "a code without emoji and addresses"
                } else if *code.get_or_insert(given) != given {
                    "the same code as before"
                } else {
                    continue;
                };
                return self.add_text(CODE, &at.key("text"), &[wanted], given);
            }
        }
    }
}

/// Counts the characters that a parameter displays.
fn shown(parameter: &Json<'_>) -> usize {
    let fallbacks = ["currency.fallback_value", "date_time.fallback_value"].map(|at| parameter.at(at));
    let shown = fallbacks.into_iter().flatten().chain(parameter.get("text")).find_map(Json::as_str);
    shown.unwrap_or_default().chars().count()
}

/// Returns a position, as a number or as text.
fn index(part: &Json<'_>, key: &str) -> Option<usize> {
    let index = part.get(key)?;
    index.as_u64().or_else(|| index.as_str()?.parse().ok()).and_then(|index| usize::try_from(index).ok())
}

fn counted(count: usize) -> String {
    if count == 1 { "1 parameter".into() } else { [&count.to_string(), " parameters"].concat() }
}
