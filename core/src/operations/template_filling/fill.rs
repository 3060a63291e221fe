//! Fills a stored template with values: the `template` of a message.
//!
//! The template is written as text, which takes half the room that making its values takes in the WebAssembly module.

use super::{
    check::compared,
    form::{Form, Text},
    mismatch::{Fault, MISSING, MISSING_BUTTON, Mismatches, TEXT, TYPE, TemplateMismatch, UNEXPECTED},
    stored::{Button, Stored, Takes, Wanted},
};
use crate::{
    error::{Error, ValidationError},
    json::{Json, JsonObject, quote},
    operations::messages::TemplateMessage,
    schema::{
        Schema,
        checker::Checker,
        path::{Path, shown},
    },
};

/// Makes the `template` of a message from a stored template and its values, as JSON text. `stored` is the template from
/// `templates.list` or `templates.get`, with its `components`; `values` is an object with a value for each name:
///
/// | name | value |
/// |---|---|
/// | `1`, `2`, … or `first_name` | parameter of the body, by position or by name |
/// | `header.1` or `order_id` | parameter of the header, by position or by name |
/// | `header.image`, `header.video`, `header.document`, `header.gif` | media ID, link, or object such as `{"link", "filename"}` |
/// | `header.location`, `header.product` | object, as in the message |
/// | `button.0` | parameter of the first button: end of the URL, payload, coupon code, flow token, product of the thumbnail, or object |
/// | `button.0.ttl_minutes` | lifetime of a voice call button, in minutes |
/// | `offer.expiration_time_ms` | end of the limited-time offer, in milliseconds since the Unix epoch |
/// | `card.0.1`, `card.0.header.image`, `card.0.button.0` | values of the first carousel card |
/// | `message.order_status`, `message.tap_target_configuration` | object of a component that only messages have |
///
/// Values are texts, numbers or objects. The object of a button is its action: `{"flow_token", "flow_action_data"}` for a
/// flow, `{"thumbnail_product_retailer_id", "sections"}` for products, and the order for order details. Another object
/// replaces the parameter, such as `{"type": "currency", "currency": {…}}`. The one-time password of an authentication
/// template is `1`, for body and button. Values of quick replies, flows, catalogs and voice calls can be left out; an empty
/// text or null is no value.
///
/// The error names each value that is missing, unknown or invalid: `values.first_name: required`. If there are several,
/// or the whole message is invalid, its path is `values`, and its text contains them all. What this function returns passes
/// [`check_template`](crate::check_template) and the checks of `messages.send`.
///
/// ```
/// use wabakit::{Json, fill_template};
///
/// let stored = r#"{"name":"order_update","language":"en_US","components":[
///     {"type":"BODY","text":"Hi {{1}}, it left."},
///     {"type":"BUTTONS","buttons":[{"type":"URL","text":"Track","url":"https://x.example/t/{{1}}"}]}]}"#;
/// let stored = Json::read(stored).unwrap();
///
/// let values = Json::from([("1", Json::from("Ana")), ("button.0", Json::from("A-17"))]);
/// let template = fill_template(stored.clone(), values).unwrap();
/// assert!(template.starts_with(r#"{"name":"order_update","language":{"code":"en_US"},"components":["#));
///
/// let error = fill_template(stored, Json::from([("1", Json::from("Ana"))])).unwrap_err();
/// assert_eq!(error.to_string(), "values.button.0: required");
/// ```
pub fn fill_template<'a>(stored: impl Into<Json<'a>>, values: impl Into<Json<'a>>) -> Result<String, Error> {
    filled(&stored.into(), &values.into())
}

fn filled(stored: &Json<'_>, values: &Json<'_>) -> Result<String, Error> {
    let Some(values) = values.as_object() else { return Err(Error::validation("values", "an object", "")) };
    let Some(template) = Stored::new(stored) else {
        return Err(Error::validation("stored", "a template with its components", ""));
    };
    let mut filler = Filler { values, names: vec![], found: Mismatches::default(), out: String::new() };
    let [name, language] = ["name", "language"].map(|key| quoted(template.text(key)));
    filler.add("{\"name\":#,\"language\":{\"code\":#}", &[&name, &language]);
    let start = filler.out.len();
    filler.add(",\"components\":[", &[]);
    filler.components(template, "");
    for form in [Form::ORDER_STATUS, Form::TAP_TARGET] {
        filler.component(["message.", form.tag].concat(), form, None);
    }
    filler.refuse_others();
    let Filler { found, mut out, .. } = filler;
    found.into_one()?;
    if out.ends_with('[') {
        out.truncate(start);
    } else {
        out.push(']');
    }
    out.push('}');
    check(stored, &out)?;
    Ok(out)
}

const CHECKER: Checker = Checker { lenient: false, file: None };

/// The values, the names that the template takes, and the message that is being written.
struct Filler<'v> {
    values: &'v JsonObject<'v>,
    names: Vec<String>,
    found: Mismatches,
    out: String,
}

impl Filler<'_> {
    /// Writes the components of a template or card, with the prefix of its values.
    fn components(&mut self, stored: Stored<'_>, prefix: &str) {
        let mut password = None;
        for tag in ["header", "body"] {
            let Some(component) = stored.component(tag) else { continue };
            let header = if tag == "header" { "header." } else { "" };
            let start = self.open(tag, "parameters");
            match stored.wanted(component) {
                Wanted::One(format) => {
                    self.parameter([prefix, header, &format].concat(), Form::of_header(&format), Some(MISSING), "");
                }
                Wanted::Texts { placeholders, named } => {
                    for (i, placeholder) in placeholders.iter().enumerate() {
                        // Positional parameters are in the order of their numbers, not of the text.
                        let number = i.saturating_add(1).to_string();
                        let (header, own, named) =
                            if named { ("", *placeholder, *placeholder) } else { (header, &*number, "") };
                        let name = [prefix, header, own].concat();
                        password = Some(name.clone());
                        let form = if tag == "header" { Form::HEADER } else { Form::BODY };
                        self.parameter(name, form, Some(MISSING), named);
                    }
                }
            }
            self.close(start, "");
        }
        for (i, button) in stored.buttons().iter().enumerate() {
            let Button { kind, takes, form, .. } = *stored.button(button);
            if takes == Takes::Nothing {
                continue;
            }
            let (index, start) = (i.to_string(), self.open("button", "parameters"));
            let name = [prefix, "button.", &index].concat();
            if kind == "voice_call" {
                self.parameter([&name, ".ttl_minutes"].concat(), Form::MINUTES, None, "");
            }
            let missing = (takes == Takes::One).then_some(MISSING_BUTTON);
            match &password {
                Some(name) if stored.is_code => self.parameter(name.clone(), form, None, ""),
                _ => self.parameter(name, form, missing, ""),
            }
            self.close(start, &[",\"sub_type\":\"", kind, "\",\"index\":", &index].concat());
        }
        if stored.expires() {
            self.component([prefix, "offer.expiration_time_ms"].concat(), Form::OFFER, Some(MISSING));
        }
        if let Some(cards) = stored.cards() {
            let start = self.open("carousel", "cards");
            for i in 0..self.count(stored, cards) {
                let Some(card) = cards.get(i).or(cards.first()) else { continue };
                let index = i.to_string();
                self.next();
                self.add("{\"card_index\":#,\"components\":[", &[&index]);
                self.components(stored.card(card), &[prefix, "card.", &index, "."].concat());
                self.add("]}", &[]);
            }
            self.close(start, "");
        }
    }

    /// Writes a component that has the name of its parameter.
    fn component(&mut self, name: String, form: Form<'_>, missing: Option<Fault>) {
        let start = self.open(form.tag, "parameters");
        self.parameter(name, form, missing, "");
        self.close(start, "");
    }

    /// Counts the cards: those of the template, or of products, those that are given.
    fn count(&self, stored: Stored<'_>, cards: &[Json<'_>]) -> usize {
        if !cards.first().is_some_and(|card| stored.card(card).has_product()) {
            return cards.len();
        }
        let is_given = |i: &usize| self.values.get(&["card.", &i.to_string(), ".header.product"].concat()).is_some();
        (0..10).take_while(is_given).count().max(2)
    }

    /// Writes a parameter of the value with this name. An empty text is no value.
    fn parameter(&mut self, name: String, form: Form<'_>, missing: Option<Fault>, named: &str) {
        let at = Path::root("values");
        let at = at.key(&name);
        let is_known = self.names.contains(&name);
        let value = self.values.get(&name).filter(|value| !value.is_null() && **value != *"");
        match (value, value.and_then(|value| form.key(value)), missing) {
            (Some(value), Some(key), _) => {
                let start = self.out.len();
                self.write(value, form, key, named);
                let mut made = self.out.get(start..).and_then(|made| Json::read(made.trim_start_matches(',')));
                let made = made.as_mut().map_or(Ok(()), |made| CHECKER.value(form.ty, made, &at));
                if let (Err(Error::Validation(error)), false) = (made, is_known) {
                    let ValidationError { path, wanted, got } = *error;
                    let ((kind, code), at) = (TEXT, at.to_string());
                    let inside = path.strip_prefix(&*at).unwrap_or_default();
                    let inside = without(without(inside, form.tag), key);
                    self.found.0.push(TemplateMismatch { kind, path: [&*at, inside].concat(), wanted, got, code });
                }
            }
            _ if is_known => {}
            (Some(value), None, _) => self.found.add(TYPE, &at, &[form.wanted()], &shown(value)),
            (None, _, Some(fault)) => self.found.add(fault, &at, &["required"], ""),
            _ => {}
        }
        if !is_known {
            self.names.push(name);
        }
    }

    fn write(&mut self, value: &Json<'_>, form: Form<'_>, key: &str, named: &str) {
        self.next();
        self.out.push('{');
        if !named.is_empty() {
            self.add("\"parameter_name\":#,", &[&quoted(named)]);
        }
        let text = match (value, form.text) {
            (Json::String(text), Text::Integer(_)) => text.trim_start_matches('0').to_owned(),
            (Json::Number(text), own) if !matches!(own, Text::Integer(_)) => quoted(text),
            (value, _) => value.to_string(),
        };
        if let (Json::Object(_), Text::Itself) = (value, form.text) {
            return self.out.push_str(text.get(1..).unwrap_or_default());
        }
        let tag = quoted(form.tag);
        match key {
            "" => self.add("\"type\":#,#:#}", &[&tag, &tag, &text]),
            "[]" => self.add("\"type\":#,#:[#]}", &[&tag, &tag, &text]),
            key => self.add("\"type\":#,#:{\"#\":#}}", &[&tag, &tag, key, &text]),
        }
    }

    /// Writes texts in the places of `#`.
    fn add(&mut self, form: &str, texts: &[&str]) {
        let mut texts = texts.iter();
        for piece in form.split_inclusive('#') {
            match piece.strip_suffix('#') {
                Some(piece) => {
                    self.out.push_str(piece);
                    self.out.push_str(texts.next().copied().unwrap_or_default());
                }
                None => self.out.push_str(piece),
            }
        }
    }

    /// Begins the next item of a list.
    fn next(&mut self) {
        if !self.out.ends_with('[') {
            self.out.push(',');
        }
    }

    /// Begins a component with a list. Returns where it begins.
    fn open(&mut self, tag: &str, key: &str) -> usize {
        let start = self.out.len();
        self.next();
        self.add("{\"type\":\"#\",\"#\":[", &[tag, key]);
        start
    }

    /// Ends a component, or removes it if its list is empty.
    fn close(&mut self, start: usize, more: &str) {
        if self.out.ends_with('[') {
            return self.out.truncate(start);
        }
        self.add("]#}", &[more]);
    }

    /// Refuses values that the template doesn't take.
    fn refuse_others(&mut self) {
        let mut wanted = String::new();
        for name in self.names.iter().filter(|name| !name.starts_with("message.")) {
            wanted.push_str(if wanted.is_empty() { "one of " } else { ", " });
            wanted.push_str(name);
        }
        if wanted.is_empty() {
            wanted.push_str("no value: the template has no parameters");
        }
        for (name, value) in self.values.iter().filter(|(_, value)| !value.is_null()) {
            if !self.names.iter().any(|known| known == name) {
                self.found.add(UNEXPECTED, &Path::root("values").key(name), &[&wanted], &shown(value));
            }
        }
    }
}

/// Checks the `template` of a message as [`check_template`](super::check_template) and `messages.send` do. The parameters
/// have been checked one by one.
fn check(stored: &Json<'_>, filled: &str) -> Result<(), Error> {
    let mut filled = Json::read(filled).unwrap_or(Json::Null);
    let at = Path::root("template");
    let checked =
        compared(stored, &filled)?.into_first().and_then(|()| CHECKER.value(TemplateMessage::TYPE, &mut filled, &at));
    checked.map_err(|error| match error {
        Error::Validation(error) => match error.path.strip_prefix("template") {
            Some(rest) if !rest.starts_with(".components") => {
                Error::validation(["stored", rest].concat(), error.wanted, error.got)
            }
            _ => Error::validation("values", [&*error.path, ": ", &error.wanted].concat(), error.got),
        },
        other => other,
    })
}

/// Returns the rest of a path that begins with this key, or the path.
fn without<'p>(path: &'p str, key: &str) -> &'p str {
    let rest = path.strip_prefix('.').and_then(|rest| rest.strip_prefix(key));
    rest.filter(|_| !key.is_empty()).unwrap_or(path)
}

fn quoted(text: &str) -> String {
    let mut out = String::new();
    quote(text, &mut out);
    out
}
