//! Checks the parameters of a template message against the template.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::wire::Refusal;

/// Characters of a filled header, of a filled body with other components, and of one without.
const HEADER: usize = 60;
const BODY: usize = 1024;
const BODY_ALONE: usize = 32_768;
/// Characters of a one-time code.
const CODE: usize = 15;

type Checked = Result<(), Refusal>;

/// The components of a template or of a card.
#[derive(Clone, Copy)]
struct Components<'t> {
    parts: &'t [Value],
    /// True for an authentication template, whose button copies the code.
    code: bool,
}

/// Checks the `components` of a message against those of the template. Only the Marketing Messages API sends GIFs.
pub(super) fn check(parts: &[Value], code: bool, filled: &Value, area: &str) -> Checked {
    if area != "marketing_messages" && parts.iter().any(|part| is(part, "format", "GIF")) {
        return Err(problem("header: GIF is for the Marketing Messages API only"));
    }
    Components { parts, code }.check(list(filled, "components"))
}

impl<'t> Components<'t> {
    fn check(self, given: &[Value]) -> Checked {
        let part = |tag: &str| given.iter().find(|part| is(part, "type", tag));
        for part in given {
            self.has(part)?;
        }
        self.header(part("header"))?;
        self.body(part("body"))?;
        self.offer(part("limited_time_offer"))?;
        self.cards(part("carousel"))?;
        self.filled_buttons(given)
    }

    fn part(self, tag: &str) -> Option<&'t Value> {
        self.parts.iter().find(|part| is(part, "type", tag))
    }

    /// Refuses components that the template doesn't have. For headers and bodies, the number of parameters is checked
    /// instead.
    fn has(self, given: &Value) -> Checked {
        for tag in ["CAROUSEL", "LIMITED_TIME_OFFER"] {
            if is(given, "type", tag) && self.part(tag).is_none() {
                return Err(problem(&format!("the template has no {}", tag.to_ascii_lowercase())));
            }
        }
        Ok(())
    }

    fn header(self, given: Option<&Value>) -> Checked {
        let given = parameters(given);
        let Some(header) = self.part("HEADER") else { return matches("header", &[], given) };
        let format = text(header, "format").to_ascii_lowercase();
        if matches!(format.as_str(), "" | "text") {
            matches("header", &placeholders(text(header, "text")), given)?;
            return within("header", text(header, "text"), given, HEADER);
        }
        match given {
            [only] if is(only, "type", &format) => Ok(()),
            [only] => {
                let received = text(only, "type");
                let details = format!("header: Format mismatch, expected {format}, received {received}");
                Err(Refusal::new(132_012, details))
            }
            _ => Err(count("header", given.len(), 1)),
        }
    }

    fn body(self, given: Option<&Value>) -> Checked {
        let given = parameters(given);
        let body = self.part("BODY").map(|body| text(body, "text")).unwrap_or_default();
        matches("body", &placeholders(body), given)?;
        if self.code && given.iter().any(|code| text(code, "text").chars().count() > CODE) {
            return Err(Refusal::new(131_009, "body: a one-time code has at most 15 characters"));
        }
        within("body", body, given, if self.parts.len() > 1 { BODY } else { BODY_ALONE })
    }

    fn offer(self, given: Option<&Value>) -> Checked {
        let ends = |offer: &Value| offer.pointer("/limited_time_offer/has_expiration") == Some(&Value::Bool(true));
        match (self.part("LIMITED_TIME_OFFER").is_some_and(ends), parameters(given).len()) {
            (true, 0) => Err(count("limited_time_offer", 0, 1)),
            _ => Ok(()),
        }
    }

    /// Checks that there are as many cards as in the template, each with its own parameters.
    fn cards(self, given: Option<&Value>) -> Checked {
        let cards = self.part("CAROUSEL").map(|carousel| list(carousel, "cards")).unwrap_or_default();
        let given = given.map(|given| list(given, "cards")).unwrap_or_default();
        if cards.len() != given.len() {
            return Err(count("carousel", given.len(), cards.len()));
        }
        for (place, card) in cards.iter().enumerate() {
            let filled = given.iter().find(|given| number(given, "card_index") == Some(place));
            let filled = filled.ok_or_else(|| problem(&format!("carousel: nothing fills the card {place}")))?;
            Components { parts: list(card, "components"), ..self }.check(list(filled, "components"))?;
        }
        Ok(())
    }

    /// Checks that every button that needs a parameter has one, of its own type, and that no other button has any.
    fn filled_buttons(self, given: &[Value]) -> Checked {
        let buttons = buttons(self.parts);
        let given: Vec<&Value> = given.iter().filter(|part| is(part, "type", "button")).collect();
        for part in &given {
            // A call button needs no index.
            let place = number(part, "index")
                .or_else(|| buttons.iter().position(|button| is(button, "type", "VOICE_CALL")))
                .unwrap_or(usize::MAX);
            let Some(button) = buttons.get(place) else {
                return Err(Refusal::new(132_012, "buttons: the template has no button with this index"));
            };
            if !is(part, "sub_type", self.kind(button)) {
                let (wanted, got) = (self.kind(button), text(part, "sub_type"));
                let details = format!("buttons: Format mismatch, expected {wanted}, received {got}");
                return Err(Refusal::new(132_012, details));
            }
        }
        for (place, button) in buttons.iter().enumerate() {
            let part = given.iter().find(|part| number(part, "index") == Some(place)).copied();
            let filled = parameters(part);
            let needed = match self.kind(button) {
                "url" if is(button, "type", "OTP") || self.code => 1,
                "url" => placeholders(text(button, "url")).len(),
                "copy_code" | "mpm" | "order_details" => 1,
                _ => continue,
            };
            match (needed, filled.len()) {
                (1, 0) => {
                    let kind = self.kind(button);
                    let details = format!("Button at index {place} of type {kind} requires a parameter");
                    return Err(Refusal::new(131_008, details));
                }
                (needed, got) if needed != got => return Err(count("buttons", got, needed)),
                _ => {}
            }
            filled.iter().try_for_each(plain)?;
        }
        Ok(())
    }

    /// The `sub_type` of a button in a message.
    fn kind(self, button: &Value) -> &'static str {
        match text(button, "type").to_ascii_uppercase().as_str() {
            "URL" | "OTP" => "url",
            "QUICK_REPLY" => "quick_reply",
            "COPY_CODE" => "copy_code",
            "CATALOG" => "catalog",
            "MPM" => "mpm",
            "FLOW" => "flow",
            "ORDER_DETAILS" => "order_details",
            "VOICE_CALL" => "voice_call",
            _ => "nothing",
        }
    }
}

/// The buttons of a template.
pub(super) fn buttons(parts: &[Value]) -> &[Value] {
    parts.iter().find(|part| is(part, "type", "BUTTONS")).map(|part| list(part, "buttons")).unwrap_or_default()
}

/// Checks the number of parameters, their names where the placeholders are named, and their text.
fn matches(part: &str, wanted: &[String], given: &[Value]) -> Checked {
    if wanted.len() != given.len() {
        return Err(count(part, given.len(), wanted.len()));
    }
    let is_word = |name: &&String| !name.bytes().all(|byte| byte.is_ascii_digit());
    for name in wanted.iter().filter(is_word) {
        if !given.iter().any(|parameter| is(parameter, "parameter_name", name)) {
            let details = format!("{part}: Parameter name is missing or empty: {name}");
            return Err(Refusal::new(132_012, details));
        }
    }
    given.iter().try_for_each(plain)
}

/// Refuses line breaks, tabs and more than four spaces in a row.
fn plain(parameter: &Value) -> Checked {
    let value = text(parameter, "text");
    if value.contains(['\n', '\t']) || value.contains("     ") {
        return Err(problem("Param text cannot have new-line/tab characters or more than 4 consecutive spaces"));
    }
    Ok(())
}

/// Checks the length of a text with its parameters.
fn within(part: &str, pattern: &str, given: &[Value], most: usize) -> Checked {
    let fixed: usize =
        pattern.split("{{").map(|text| text.split_once("}}").map_or(text, |(_, rest)| rest).chars().count()).sum();
    let shown = |parameter: &Value| {
        let fallback = ["/currency/fallback_value", "/date_time/fallback_value"].map(|at| parameter.pointer(at));
        let shown = fallback.into_iter().flatten().chain(parameter.get("text")).find_map(Value::as_str);
        shown.unwrap_or_default().chars().count()
    };
    let length = given.iter().map(shown).sum::<usize>().saturating_add(fixed);
    if length > most {
        return Err(Refusal::new(132_005, format!("{part}: {length} characters are more than {most}")));
    }
    Ok(())
}

fn count(part: &str, got: usize, wanted: usize) -> Refusal {
    let details =
        format!("{part}: number of localizable_params ({got}) does not match the expected number of params ({wanted})");
    Refusal::new(132_000, details)
}

fn problem(details: &str) -> Refusal {
    Refusal::new(132_018, details)
}

/// The names of the placeholders in a text, without duplicates.
pub(super) fn placeholders(text: &str) -> Vec<String> {
    let names = text.split("{{").skip(1).filter_map(|rest| Some(rest.split_once("}}")?.0.trim().to_owned()));
    names.collect::<BTreeSet<_>>().into_iter().collect()
}

fn parameters(part: Option<&Value>) -> &[Value] {
    part.map(|part| list(part, "parameters")).unwrap_or_default()
}

/// An index, as a number or as text.
fn number(value: &Value, key: &str) -> Option<usize> {
    let number = value.get(key)?;
    number.as_u64().or_else(|| number.as_str()?.parse().ok()).and_then(|number| usize::try_from(number).ok())
}

fn list<'v>(value: &'v Value, key: &str) -> &'v [Value] {
    value.get(key).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// Returns true if a key holds this word, ignoring case.
fn is(value: &Value, key: &str, word: &str) -> bool {
    text(value, key).eq_ignore_ascii_case(word)
}
