//! Fills a stored template with values: the `template` of a message.

use super::{
    check::compared,
    mismatch::{Fault, MISSING, MISSING_BUTTON, Mismatches, TYPE, UNEXPECTED},
    stored::{Stored, Takes, Wanted},
};
use crate::{
    error::Error,
    json::{Json, JsonObject, cut::cut},
    operations::messages::TemplateMessage,
    schema::{
        Schema, Type,
        checker::Checker,
        path::{Path, shown},
    },
};

/// Makes the `template` of a message from a stored template and its values, as JSON. `stored` is the template from
/// `templates.list` or `templates.get`, with its `components`; `values` is an object with a value for each name:
///
/// | name | value |
/// |---|---|
/// | `1`, `2`, … or `first_name` | parameter of the body, by position or by name |
/// | `header.1` or `order_id` | parameter of the header, by position or by name |
/// | `header.image`, `header.video`, `header.document`, `header.gif` | media ID, link, or object such as `{"link", "filename"}` |
/// | `header.location`, `header.product` | object, as in the message |
/// | `button.0` | parameter of the first button: end of the URL, payload, coupon code, flow token, product of the thumbnail, or object |
/// | `offer.expiration_time_ms` | end of the limited-time offer, in milliseconds since the Unix epoch |
/// | `card.0.1`, `card.0.header.image`, `card.0.button.0` | values of the first carousel card |
/// | `message.order_status`, `message.tap_target_configuration` | object of a component that only messages have |
///
/// Values are texts, numbers or objects. The object of a button is its action: `{"flow_token", "flow_action_data"}` for a
/// flow, `{"thumbnail_product_retailer_id", "sections"}` for products, the order for order details, and
/// `{"ttl_minutes", "payload"}` for a voice call. Another object replaces the parameter, such as
/// `{"type": "currency", "currency": {…}}`. The one-time password of an authentication template is `1`, for body and
/// button. Values of quick replies, flows, catalogs and voice calls can be left out; an empty text or null is no value.
///
/// The error names each value that is missing, unknown or invalid: `values.first_name: required`. If there are several,
/// its path is `values`, and its text contains them all. What this function returns passes
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
/// assert_eq!(template.at("language.code").unwrap(), "en_US");
///
/// let error = fill_template(stored, Json::from([("1", Json::from("Ana"))])).unwrap_err();
/// assert_eq!(error.to_string(), "values.button.0: required");
/// ```
pub fn fill_template<'a>(stored: impl Into<Json<'a>>, values: impl Into<Json<'a>>) -> Result<Json<'a>, Error> {
    let (stored, values) = (stored.into(), values.into());
    let Some(values) = values.as_object() else { return Err(Error::validation("values", "an object", "")) };
    let Some(template) = Stored::new(&stored) else {
        return Err(Error::validation("stored", "a template with its components", ""));
    };
    let mut filler = Filler { values, slots: vec![], found: Mismatches::default() };
    let mut components = filler.components(template, "", "template");
    filler.components_of_messages(&mut components);
    filler.refuse_others();
    filler.found.into_one()?;
    let owned = |key: &str| Json::from(template.text(key).to_owned());
    let language = Json::from([("code", owned("language"))]);
    let mut filled = Json::from([("name", owned("name")), ("language", language)]);
    if let (Json::Object(filled), false) = (&mut filled, components.made.is_empty()) {
        filled.push("components", Json::Array(components.made));
    }
    check(&filler.slots, &stored, &mut filled)?;
    Ok(filled)
}

/// The values, and what is known of them.
struct Filler<'v, 'a> {
    values: &'v JsonObject<'a>,
    slots: Vec<Slot>,
    found: Mismatches,
}

/// A value of the template, whether it is given or not.
struct Slot {
    name: String,
    /// Path of its parameter in the message, and that of the value in the parameter, if the value is given.
    place: Option<(String, String)>,
}

/// Components that are being made.
struct Components<'a> {
    /// Path of the components, up to an index.
    at: String,
    made: Vec<Json<'a>>,
}

impl<'a> Components<'a> {
    /// Returns the path of the next component, with a key of it.
    fn next(&self, key: &str) -> String {
        [&self.at, &*self.made.len().to_string(), "].", key, "["].concat()
    }

    /// Adds a component with a list, unless the list is empty.
    fn push(&mut self, tag: &'static str, key: &'static str, list: Vec<Json<'a>>) {
        if !list.is_empty() {
            self.made.push(Json::from([("type", tag.into()), (key, Json::Array(list))]));
        }
    }
}

/// The form that a value gets in a parameter: `{"type": tag, tag: value}`.
#[derive(Clone, Copy)]
struct Form<'t> {
    tag: &'t str,
    text: Text,
    /// Key around an object. Empty for none.
    around: &'static str,
}

/// The form of a text or number.
#[derive(Clone, Copy)]
enum Text {
    /// The text itself. An object replaces the whole parameter.
    Itself,
    /// An object with the text under this key.
    Key(&'static str),
    /// An object with an ID or a link.
    Media,
    /// An object with an integer under this key.
    Integer(&'static str),
    /// Nothing: only an object fits.
    Refused,
}

impl<'t> Form<'t> {
    const TEXT: Form<'static> = Form { tag: "text", text: Text::Itself, around: "" };

    fn of_header(format: &'t str) -> Self {
        let text = if matches!(format, "location" | "product") { Text::Refused } else { Text::Media };
        Form { tag: format, text, around: "" }
    }

    /// Returns the form of a button's parameter, by the `sub_type` of the button.
    fn of_button(kind: &str) -> Form<'static> {
        let (tag, text, around) = match kind {
            "url" => return Form::TEXT,
            "copy_code" => ("coupon_code", Text::Itself, ""),
            "catalog" => ("action", Text::Key("thumbnail_product_retailer_id"), ""),
            "flow" => ("action", Text::Key("flow_token"), ""),
            "mpm" => ("action", Text::Refused, ""),
            "order_details" => ("action", Text::Refused, "order_details"),
            _ => ("payload", Text::Itself, ""),
        };
        Form { tag, text, around }
    }

    fn wanted(self) -> &'static str {
        match self.text {
            Text::Integer(_) => "a time in milliseconds since the Unix epoch",
            Text::Refused => "an object",
            _ => "text, a number or an object",
        }
    }

    /// Makes a parameter of a value. Returns its path in the parameter too, or `None` if the value has another form.
    fn parameter<'a>(self, value: &Json<'a>) -> Option<(Json<'a>, String)> {
        let (inner, inside) = match (value, self.text) {
            (Json::Object(_), Text::Itself) => return Some((value.clone(), String::new())),
            (Json::Object(_), Text::Integer(_)) => return None,
            (Json::Object(_), _) if self.around == "[]" => (Json::Array(vec![value.clone()]), "[0]".into()),
            (Json::Object(_), _) if self.around.is_empty() => (value.clone(), String::new()),
            (Json::Object(_), _) => (Json::from([(self.around, value.clone())]), [".", self.around].concat()),
            (Json::String(text) | Json::Number(text), form) => {
                let key = match form {
                    Text::Itself => "",
                    Text::Key(key) => key,
                    Text::Media if cut(text, "://").is_some() => "link",
                    Text::Media => "id",
                    Text::Integer(key) => {
                        text.parse::<u64>().ok()?;
                        key
                    }
                    Text::Refused => return None,
                };
                let text = text.clone();
                let inner = if matches!(form, Text::Integer(_)) { Json::Number(text) } else { Json::String(text) };
                if key.is_empty() { (inner, String::new()) } else { (Json::from([(key, inner)]), [".", key].concat()) }
            }
            _ => return None,
        };
        Some((tagged(self.tag, inner), [".", self.tag, &inside].concat()))
    }
}

impl<'a> Filler<'_, 'a> {
    /// Makes the components of a template or card, with the prefix of its values and its path.
    fn components(&mut self, stored: Stored<'_>, prefix: &str, at: &str) -> Components<'a> {
        let mut components = Components { made: vec![], at: [at, ".components["].concat() };
        let mut password = None;
        for tag in ["header", "body"] {
            let Some(component) = stored.component(tag) else { continue };
            let (mut parameters, place) = (vec![], components.next("parameters"));
            match stored.wanted(component) {
                Wanted::One(format) => {
                    let (name, form) = ([prefix, "header.", &format].concat(), Form::of_header(&format));
                    parameters.extend(self.parameter(name, [&place, "0]"].concat(), form, Some(MISSING)));
                }
                Wanted::Texts { placeholders, named } => {
                    for (i, placeholder) in placeholders.iter().enumerate() {
                        // Positional parameters are in the order of their numbers, not of the text.
                        let number = i.saturating_add(1).to_string();
                        let name = match (named, tag) {
                            (true, _) => [prefix, placeholder].concat(),
                            (false, "body") => [prefix, &number].concat(),
                            _ => [prefix, "header.", &number].concat(),
                        };
                        let place = [&place, &*i.to_string(), "]"].concat();
                        let made = self.parameter(name.clone(), place, Form::TEXT, Some(MISSING));
                        let Some(Json::Object(mut made)) = made else { continue };
                        if named {
                            made.remove("parameter_name");
                            made.push("parameter_name", (*placeholder).to_owned());
                        }
                        password = Some((name, made.clone()));
                        parameters.push(made.into());
                    }
                }
            }
            components.push(tag, "parameters", parameters);
        }
        for (i, button) in stored.buttons().iter().enumerate() {
            let button = stored.button(button);
            let missing = match button.takes {
                Takes::Nothing => continue,
                Takes::AtMostOne => None,
                Takes::One => Some(MISSING_BUTTON),
            };
            let (index, place) = (i.to_string(), components.next("parameters"));
            let name = [prefix, "button.", &index].concat();
            let parameters = match (button.kind, self.values.get(&name), &password) {
                ("url", _, password) if stored.is_code => {
                    let (name, made) = password.clone().unzip();
                    let place = Some(([&place, "0]"].concat(), ".text".into()));
                    self.slots.extend(name.map(|name| Slot { name, place }));
                    made.map(Json::Object).into_iter().collect()
                }
                ("voice_call", Some(Json::Object(call)), _) => {
                    let is_first = |(key, _): &(&str, &Json<'a>)| *key == "ttl_minutes";
                    let ordered = call.iter().filter(is_first).chain(call.iter().filter(|field| !is_first(field)));
                    let made = ordered.enumerate().map(|(i, (key, value))| {
                        let place = Some(([&place, &*i.to_string(), "]"].concat(), String::new()));
                        self.slots.push(Slot { name: name.clone(), place });
                        tagged(key, value.clone())
                    });
                    made.collect()
                }
                (kind, ..) => {
                    let form = Form::of_button(kind);
                    self.parameter(name, [&place, "0]"].concat(), form, missing).into_iter().collect()
                }
            };
            let before = components.made.len();
            components.push("button", "parameters", parameters);
            if let Some(Json::Object(made)) = components.made.get_mut(before) {
                made.push("sub_type", button.kind);
                made.push("index", Json::Number(index.into()));
            }
        }
        if stored.expires() {
            let form = Form { tag: "limited_time_offer", text: Text::Integer("expiration_time_ms"), around: "" };
            self.component(&mut components, [prefix, "offer.expiration_time_ms"].concat(), form, Some(MISSING));
        }
        if let Some(cards) = stored.cards() {
            let place = components.next("cards");
            let mut made = vec![];
            for i in 0..self.count(stored, cards) {
                let Some(card) = cards.get(i).or(cards.first()) else { continue };
                let index = i.to_string();
                let at = [&place, &*index, "]"].concat();
                let filled = self.components(stored.card(card), &[prefix, "card.", &index, "."].concat(), &at).made;
                made.push(Json::from([
                    ("card_index", Json::Number(index.into())),
                    ("components", Json::Array(filled)),
                ]));
            }
            components.push("carousel", "cards", made);
        }
        components
    }

    /// Makes the components that only messages have.
    fn components_of_messages(&mut self, components: &mut Components<'a>) {
        for (tag, around) in [("order_status", ""), ("tap_target_configuration", "[]")] {
            let form = Form { tag, text: Text::Refused, around };
            self.component(components, ["message.", tag].concat(), form, None);
        }
    }

    /// Makes a component that has the name of its parameter.
    fn component(&mut self, to: &mut Components<'a>, name: String, form: Form<'static>, missing: Option<Fault>) {
        let parameter = self.parameter(name, [&to.next("parameters"), "0]"].concat(), form, missing);
        to.push(form.tag, "parameters", parameter.into_iter().collect());
    }

    /// Counts the cards: those of the template, or of products, those that are given.
    fn count(&self, stored: Stored<'_>, cards: &[Json<'_>]) -> usize {
        if !cards.first().is_some_and(|card| stored.card(card).has_product()) {
            return cards.len();
        }
        let is_given = |i: &usize| self.values.get(&["card.", &i.to_string(), ".header.product"].concat()).is_some();
        (0..10).take_while(is_given).count().max(2)
    }

    /// Makes a parameter of the value with this name. An empty text is no value.
    fn parameter(&mut self, name: String, place: String, form: Form<'_>, missing: Option<Fault>) -> Option<Json<'a>> {
        let value = self.values.get(&name).filter(|value| !value.is_null() && **value != *"");
        let made = value.and_then(|value| form.parameter(value));
        let at = Path::root("values");
        match (value, missing) {
            (Some(value), _) if made.is_none() => self.found.add(TYPE, &at.key(&name), form.wanted(), &shown(value)),
            (None, Some(fault)) => self.found.add(fault, &at.key(&name), "required", ""),
            _ => {}
        }
        let (made, inside) = made.unzip();
        self.slots.push(Slot { name, place: inside.map(|inside| (place, inside)) });
        made
    }

    /// Refuses values that the template doesn't take.
    fn refuse_others(&mut self) {
        let mut names: Vec<&str> = vec![];
        for Slot { name, .. } in &self.slots {
            if !name.starts_with("message.") && !names.contains(&&**name) {
                names.push(name);
            }
        }
        let wanted = match names.as_slice() {
            [] => "no value: the template has no parameters".into(),
            names => ["one of ", &names.join(", ")].concat(),
        };
        for (name, value) in self.values.iter().filter(|(_, value)| !value.is_null()) {
            if !self.slots.iter().any(|slot| slot.name == name) {
                self.found.add(UNEXPECTED, &Path::root("values").key(name), &wanted, &shown(value));
            }
        }
    }
}

/// Checks the `template` of a message as [`check_template`](super::check_template) and `messages.send` do.
fn check(slots: &[Slot], stored: &Json<'_>, filled: &mut Json<'_>) -> Result<(), Error> {
    let mut found = compared(stored, filled)?;
    for mismatch in &mut found.0 {
        mismatch.path = renamed(slots, &mismatch.path);
    }
    found.into_one()?;
    let (Type::Object(object), Json::Object(filled)) = (TemplateMessage::TYPE, filled) else { return Ok(()) };
    let checker = Checker { lenient: false, file: None };
    checker.object(object, filled, &|_| false, &Path::root("template")).map_err(|error| match error {
        Error::Validation { path, wanted, got } => Error::Validation { path: renamed(slots, &path), wanted, got },
        other => other,
    })
}

/// Returns the path of a value, from that of its place in the message.
fn renamed(slots: &[Slot], path: &str) -> String {
    for Slot { name, place } in slots {
        if let Some((parameter, inside)) = place
            && let Some(rest) = path.strip_prefix(&**parameter)
        {
            return ["values.", name, rest.strip_prefix(&**inside).unwrap_or(rest)].concat();
        }
    }
    match path.strip_prefix("template") {
        Some(rest) if !rest.starts_with(".components") => ["stored", rest].concat(),
        _ => "values".into(),
    }
}

fn tagged<'a>(tag: &str, value: Json<'a>) -> Json<'a> {
    let mut fields = JsonObject::default();
    fields.push("type", tag.to_owned());
    fields.push(tag.to_owned(), value);
    fields.into()
}
