//! Checks the parameters of a template message against the stored template before sending, instead of errors 132000,
//! 132005 and 132012 afterwards.

use crate::{
    error::{Error, excerpt},
    json::{
        Json,
        cut::{cut, pieces},
    },
    operations::{
        emoji::has_emoji,
        messages::{LINE, is_line},
    },
    schema::path::Path,
};

type Outcome = Result<(), Error>;

/// Maximum length of a filled header, of a filled body with other components and without, and of a one-time password.
const HEADER: usize = 60;
const BODY: usize = 1024;
const BODY_ALONE: usize = 32_768;
const CODE: usize = 15;

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
    held(&stored.into(), &filled.into())
}

fn held(stored: &Json<'_>, filled: &Json<'_>) -> Outcome {
    let at = Path::root("template");
    if list(stored, "components").is_none() {
        return Err(Error::validation("stored", "a template with its components", ""));
    }
    same(stored, "name", filled.get("name"), &at.key("name"))?;
    same(stored, "language", filled.at("language.code"), &at.key("language").key("code"))?;
    match text(stored, "status") {
        "" | "APPROVED" => {}
        other => return at.refuse_as("an approved template", other),
    }
    let format = Some(text(stored, "parameter_format")).filter(|format| !format.is_empty());
    let named = format.map(|format| format.eq_ignore_ascii_case("named"));
    Holder { stored, named }.fits(filled, &at)?;
    if text(stored, "category").eq_ignore_ascii_case("authentication") { one_code(filled, &at) } else { Ok(()) }
}

/// Checks that a one-time password is short and plain, and the same in all components.
fn one_code(filled: &Json<'_>, at: &Path<'_>) -> Outcome {
    let mut code = None;
    let at = at.key("components");
    for (i, part) in list(filled, "components").into_iter().flatten().enumerate() {
        let at = at.item(i);
        let at = at.key("parameters");
        for (i, value) in list(part, "parameters").into_iter().flatten().enumerate() {
            let (given, at) = (text(value, "text"), at.item(i));
            let refuse = |wanted: &str| at.key("text").refuse_as(wanted, &excerpt(given));
            if given.chars().count() > CODE {
                return refuse("at most 15 characters");
            }
            if has_emoji(given) || cut(given, "://").is_some() {
                return refuse("a code without emoji and addresses");
            }
            if *code.get_or_insert(given) != given {
                return refuse("the same code as before");
            }
        }
    }
    Ok(())
}

/// A value with components: a template, or one of its carousel cards.
#[derive(Clone, Copy)]
struct Holder<'s> {
    stored: &'s Json<'s>,
    /// True for named parameters. `None` if the platform did not return the format: the form of each text decides.
    named: Option<bool>,
}

impl<'s> Holder<'s> {
    fn fits(self, filled: &Json<'_>, at: &Path<'_>) -> Outcome {
        let given = list(filled, "components").unwrap_or_default();
        let at = at.key("components");
        let part = |tag: &str| given.iter().enumerate().find(|(_, part)| is(part, tag));
        for (i, part) in given.iter().enumerate() {
            self.known(part, &at.item(i))?;
        }
        for tag in ["HEADER", "BODY"] {
            let Some(stored) = self.component(tag) else { continue };
            if let Some((i, part)) = part(tag) {
                self.parameters(stored, part, &at.item(i))?;
            } else if let Some(wanted) = self.wants(stored) {
                return at.refuse_as(&wanted, "none");
            }
        }
        self.buttons(given, &at)?;
        if let Some(offer) = self.component("LIMITED_TIME_OFFER") {
            let ends = offer.at("limited_time_offer.has_expiration").and_then(Json::as_bool).unwrap_or(false);
            if ends && part("LIMITED_TIME_OFFER").is_none() {
                return at.refuse_as("a limited_time_offer", "none");
            }
        }
        match (self.component("CAROUSEL"), part("CAROUSEL")) {
            (Some(stored), Some((i, part))) => self.cards(stored, part, &at.item(i)),
            (Some(_), None) => at.refuse_as("a carousel", "none"),
            _ => Ok(()),
        }
    }

    fn component(self, tag: &str) -> Option<&'s Json<'s>> {
        list(self.stored, "components")?.iter().find(|part| is(part, tag))
    }

    /// Checks that the template has the filled component. Two components exist in messages only.
    fn known(self, part: &Json<'_>, at: &Path<'_>) -> Outcome {
        let tag = text(part, "type");
        let there = match tag.to_ascii_lowercase().as_str() {
            "tap_target_configuration" | "order_status" => true,
            "button" => self.component("BUTTONS").is_some(),
            tag => self.component(tag).is_some(),
        };
        if there { Ok(()) } else { at.key("type").refuse_as("a part of the template", &excerpt(tag)) }
    }

    /// Returns the parameters that a header or body requires, if any.
    fn wants(self, stored: &Json<'_>) -> Option<String> {
        let tag = text(stored, "type").to_ascii_lowercase();
        match (media(stored), placeholders(text(stored, "text")).len()) {
            (Some(format), _) => Some(format!("a {tag} with the parameter {format}")),
            (None, 0) => None,
            (None, count) => Some(format!("a {tag} with {}", counted(count))),
        }
    }

    /// Checks the parameters of a header or body.
    fn parameters(self, stored: &Json<'_>, part: &Json<'_>, at: &Path<'_>) -> Outcome {
        let given = list(part, "parameters").unwrap_or_default();
        let at = at.key("parameters");
        if let Some(format) = media(stored) {
            return match given {
                [one] if is(one, &format) => Ok(()),
                [one] => at.item(0).key("type").refuse_as(&format, &excerpt(text(one, "type"))),
                several => at.refuse_as("1 parameter", &several.len().to_string()),
            };
        }
        let wanted = placeholders(text(stored, "text"));
        let is_name = |name: &&str| !name.bytes().all(|byte| byte.is_ascii_digit());
        if self.named.unwrap_or_else(|| wanted.iter().any(is_name)) {
            for (i, one) in given.iter().enumerate() {
                let name = text(one, "parameter_name");
                if !wanted.contains(&name) {
                    let at = at.item(i);
                    return at
                        .key("parameter_name")
                        .refuse_as(&format!("one of {}", wanted.join(", ")), &excerpt(name));
                }
            }
            if let Some(name) =
                wanted.iter().find(|name| !given.iter().any(|one| text(one, "parameter_name") == **name))
            {
                return at.refuse_as(&format!("a parameter {name}"), "none");
            }
        } else if let Some(i) =
            given.iter().position(|one| one.get("parameter_name").is_some_and(|name| !name.is_null()))
        {
            let at = at.item(i);
            return at.key("parameter_name").refuse_as("no name: the template's parameters have none", "one");
        }
        if given.len() != wanted.len() {
            return at.refuse_as(&counted(wanted.len()), &given.len().to_string());
        }
        if let Some((i, one)) = given.iter().enumerate().find(|(_, one)| !is_line(text(one, "text"))) {
            return at.item(i).key("text").refuse_as(LINE, &excerpt(text(one, "text")));
        }
        let most = match list(self.stored, "components") {
            _ if is(stored, "HEADER") => HEADER,
            Some(parts) if parts.len() > 1 => BODY,
            _ => BODY_ALONE,
        };
        let length = given.iter().map(shown).sum::<usize>().saturating_add(fixed(text(stored, "text")));
        if length > most {
            return at.refuse_as(&format!("at most {most} characters when it is filled"), &length.to_string());
        }
        Ok(())
    }

    /// Checks that every button that requires a parameter has one, of its type.
    fn buttons(self, given: &[Json<'_>], at: &Path<'_>) -> Outcome {
        let stored = self.component("BUTTONS").and_then(|part| list(part, "buttons")).unwrap_or_default();
        let filled = || given.iter().enumerate().filter(|(_, part)| is(part, "BUTTON"));
        for (i, part) in filled() {
            let at = at.item(i);
            let Some(place) = place(part) else { continue };
            let Some(button) = stored.get(place) else {
                return at.key("index").refuse_as(
                    &format!("a button of the template, 0 to {}", stored.len().saturating_sub(1)),
                    &place.to_string(),
                );
            };
            let (kind, _) = kind(button);
            if !text(part, "sub_type").eq_ignore_ascii_case(kind) {
                return at.key("sub_type").refuse_as(kind, &excerpt(text(part, "sub_type")));
            }
            let takes_none =
                kind == "url" && placeholders(text(button, "url")).is_empty() && !is_code(button, self.stored);
            if takes_none {
                return at.refuse_as("nothing: the button's URL has no parameter", "one");
            }
        }
        for (place, button) in stored.iter().enumerate() {
            let (kind, needed) = kind(button);
            let needed = needed || !placeholders(text(button, "url")).is_empty() || is_code(button, self.stored);
            if needed && !filled().any(|(_, part)| self::place(part) == Some(place)) {
                return at.refuse_as(&format!("a button {kind} with the index {place}"), "none");
            }
        }
        Ok(())
    }

    /// Checks that the number of cards matches the template, and each card its own.
    fn cards(self, stored: &Json<'_>, part: &Json<'_>, at: &Path<'_>) -> Outcome {
        let (stored, given) = (list(stored, "cards").unwrap_or_default(), list(part, "cards").unwrap_or_default());
        let at = at.key("cards");
        if stored.len() != given.len() {
            return at.refuse_as(&format!("{} cards", stored.len()), &given.len().to_string());
        }
        let mut cards = stored.iter().zip(given).enumerate();
        cards.try_for_each(|(i, (stored, filled))| Holder { stored, ..self }.fits(filled, &at.item(i)))
    }
}

/// Returns the parameter type of a media, location or product header.
fn media(stored: &Json<'_>) -> Option<String> {
    let format = text(stored, "format").to_ascii_lowercase();
    (!format.is_empty() && format != "text").then_some(format)
}

/// Returns the message's name for a stored button type, and true if its parameter is required.
fn kind(button: &Json<'_>) -> (&'static str, bool) {
    match text(button, "type").to_ascii_uppercase().as_str() {
        "URL" | "OTP" => ("url", false),
        "QUICK_REPLY" => ("quick_reply", false),
        "COPY_CODE" => ("copy_code", true),
        "CATALOG" => ("catalog", false),
        "MPM" => ("mpm", true),
        "FLOW" => ("flow", false),
        "ORDER_DETAILS" => ("order_details", true),
        "VOICE_CALL" => ("voice_call", false),
        _ => ("a kind that takes a value", false),
    }
}

/// Returns true for the button of a one-time password, whose parameter is the code.
fn is_code(button: &Json<'_>, template: &Json<'_>) -> bool {
    is(button, "OTP") || (is(button, "URL") && text(template, "category").eq_ignore_ascii_case("authentication"))
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
fn fixed(text: &str) -> usize {
    pieces(text, "{{").map(|part| cut(part, "}}").map_or(part, |(_, rest)| rest).chars().count()).sum()
}

/// Counts the characters that a parameter displays.
fn shown(parameter: &Json<'_>) -> usize {
    let fallbacks = ["currency.fallback_value", "date_time.fallback_value"].map(|at| parameter.at(at));
    let shown = fallbacks.into_iter().flatten().chain(parameter.get("text")).find_map(Json::as_str);
    shown.unwrap_or_default().chars().count()
}

fn place(part: &Json<'_>) -> Option<usize> {
    let index = part.get("index")?;
    index.as_u64().or_else(|| index.as_str()?.parse().ok()).and_then(|index| usize::try_from(index).ok())
}

fn same(stored: &Json<'_>, key: &str, given: Option<&Json<'_>>, at: &Path<'_>) -> Outcome {
    let (stored, given) = (text(stored, key), given.and_then(Json::as_str).unwrap_or_default());
    let plain = |byte: u8| if byte == b'-' { b'_' } else { byte.to_ascii_lowercase() };
    let alike = stored.bytes().map(plain).eq(given.bytes().map(plain));
    if stored.is_empty() || alike { Ok(()) } else { at.refuse_as(&excerpt(stored), &excerpt(given)) }
}

fn counted(count: usize) -> String {
    if count == 1 { "1 parameter".into() } else { format!("{count} parameters") }
}

fn is(part: &Json<'_>, tag: &str) -> bool {
    text(part, "type").eq_ignore_ascii_case(tag)
}

fn text<'v>(value: &'v Json<'v>, key: &str) -> &'v str {
    value.get(key).and_then(Json::as_str).unwrap_or_default()
}

fn list<'v>(value: &'v Json<'v>, key: &str) -> Option<&'v [Json<'v>]> {
    value.get(key)?.as_array()
}
