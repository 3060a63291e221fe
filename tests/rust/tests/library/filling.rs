//! Templates filled with values: what is made of right values always passes the checks, and wrong values never do.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use wabakit::{
    Error, Json, Op, Options, RawCall, check_template, fill_template, operations::templates::Template,
    template_mismatches,
};
use wabakit_vectors::{cases, random::Random};

/// A template that is being made, with values that fill it. Those that are required are marked.
#[derive(Default)]
struct Made {
    values: BTreeMap<String, (Value, bool)>,
}

impl Made {
    fn value(&mut self, name: String, value: Value, is_required: bool) {
        self.values.insert(name, (value, is_required));
    }

    /// Makes a text with parameters, and their values under a prefix.
    fn text(&mut self, random: &mut Random, prefix: &str, names: &[&str]) -> String {
        let mut text = "Hello".to_owned();
        for name in names {
            text += &format!(" {{{{{name}}}}} and");
            let value = random.of(&[json!("Mina"), json!(7), json!("Å \u{1f331}"), json!("a    b")]).clone();
            self.value(format!("{prefix}{name}"), value, true);
        }
        text + " bye."
    }

    fn header(&mut self, random: &mut Random, prefix: &str, named: bool) -> Value {
        let format = *random.of(&["TEXT", "IMAGE", "VIDEO", "DOCUMENT", "GIF", "LOCATION", "PRODUCT"]);
        let value = match format {
            "TEXT" if named => return json!({ "type": "HEADER", "text": self.text(random, prefix, &["order_id"]) }),
            "TEXT" => {
                let text = self.text(random, &format!("{prefix}header."), &["1"]);
                return json!({ "type": "HEADER", "format": format, "text": text });
            }
            "LOCATION" => json!({ "latitude": 52.5, "longitude": 13.4, "name": "Depot", "address": "Beet 1" }),
            "PRODUCT" => json!({ "product_retailer_id": "pot", "catalog_id": "194836987003835" }),
            _ => {
                random.of(&[json!("1003383421387256"), json!("https://seeds.example/a"), json!({ "id": "7" })]).clone()
            }
        };
        self.value(format!("{prefix}header.{}", format.to_lowercase()), value, true);
        json!({ "type": "HEADER", "format": format })
    }

    fn buttons(&mut self, random: &mut Random, prefix: &str) -> Value {
        let buttons: Vec<_> =
            (0..random.below(4)).map(|place| self.button(random, format!("{prefix}button.{place}"))).collect();
        json!({ "type": "BUTTONS", "buttons": buttons })
    }

    fn button(&mut self, random: &mut Random, name: String) -> Value {
        let sections =
            json!({ "sections": [{ "title": "Pots", "product_items": [{ "product_retailer_id": "pot" }] }] });
        let flow = json!({ "flow_token": "t", "flow_action_data": { "day": "Monday" } });
        let (kind, value, is_required) = match random.below(8) {
            0 => {
                self.value(name, json!("A-17"), true);
                return json!({ "type": "URL", "url": "https://seeds.example/{{1}}" });
            }
            1 => return json!({ "type": "URL", "url": "https://seeds.example/" }),
            2 => return json!({ "type": "PHONE_NUMBER", "phone_number": "15550051310" }),
            3 => ("QUICK_REPLY", json!("more"), false),
            4 => ("COPY_CODE", json!("SEED20"), true),
            5 => ("MPM", sections, true),
            6 => ("FLOW", random.of(&[json!("token"), flow]).clone(), false),
            _ => {
                if random.below(2) == 0 {
                    self.value(format!("{name}.ttl_minutes"), json!(100), false);
                }
                ("VOICE_CALL", json!("A-17"), false)
            }
        };
        if is_required || random.below(2) == 0 {
            self.value(name, value, is_required);
        }
        json!({ "type": kind })
    }

    fn template(&mut self, random: &mut Random) -> Value {
        let named = random.below(2) == 0;
        let names: &[&str] = if named { &["first_name", "day"] } else { &["1", "2"] };
        let names = &names[..random.below(3)];
        let mut components = vec![];
        if random.below(2) == 0 {
            components.push(self.header(random, "", named));
        }
        components.push(json!({ "type": "BODY", "text": self.text(random, "", names) }));
        if random.below(3) == 0 {
            let offer = json!({ "text": "Soon", "has_expiration": true });
            components.push(json!({ "type": "LIMITED_TIME_OFFER", "limited_time_offer": offer }));
            self.value("offer.expiration_time_ms".into(), json!(1_798_761_600_000_u64), true);
        }
        match random.below(3) {
            0 => components.push(self.buttons(random, "")),
            1 => {
                let cards: Vec<_> = (0..2 + random.below(3)).map(|place| self.card(random, place)).collect();
                components.push(json!({ "type": "CAROUSEL", "cards": cards }));
            }
            _ => {}
        }
        let mut template = json!({ "name": "spring", "language": "en_US", "components": components });
        if random.below(2) == 0 {
            template["parameter_format"] = json!(if named { "NAMED" } else { "POSITIONAL" });
        }
        template
    }

    fn card(&mut self, random: &mut Random, place: usize) -> Value {
        let prefix = format!("card.{place}.");
        self.value(format!("{prefix}header.image"), json!("7"), true);
        json!({ "components": [{ "type": "HEADER", "format": "IMAGE" }, self.buttons(random, &prefix)] })
    }

    fn values(&self) -> Map<String, Value> {
        self.values.iter().map(|(name, (value, _))| (name.clone(), value.clone())).collect()
    }
}

/// Returns the path of the error.
fn refused(template: &Value, values: Map<String, Value>) -> String {
    match fill_template(template.clone(), Value::Object(values.clone())) {
        Err(Error::Validation(error)) => error.path,
        outcome => panic!("{template}\n{values:?}\n{outcome:?}"),
    }
}

#[test]
fn templates_filled_with_right_values_pass_every_check() {
    let mut random = Random::new(15);
    let [send, send_gif] = ["messages.send", "marketing_messages.send"].map(|name| Op::find(name).unwrap());
    for _ in 0..1500 {
        let mut made = Made::default();
        let template = made.template(&mut random);
        let filled = fill_template(template.clone(), Value::Object(made.values()))
            .unwrap_or_else(|error| panic!("{template}\n{:?}\n{error}", made.values()));
        let filled = Json::read(&filled).unwrap();
        check_template(template.clone(), filled.clone()).unwrap();
        assert_eq!(template_mismatches(template.clone(), filled.clone()).unwrap(), []);
        let message = Json::from([("to", "+16505551234".into()), ("template", filled.clone())]);
        let Json::Object(params) = message else { unreachable!() };
        let mut call = RawCall { params, file: None, options: Options::new() };
        let send = if made.values.contains_key("header.gif") { send_gif } else { send };
        send.check(&mut call).unwrap_or_else(|error| panic!("{template}\n{filled}\n{error}"));
    }
}

#[test]
fn wrong_values_are_refused_by_their_names() {
    let mut random = Random::new(16);
    for _ in 0..600 {
        let mut made = Made::default();
        let template = made.template(&mut random);
        for (name, (_, is_required)) in &made.values {
            let without = || made.values().into_iter().filter(|(other, _)| other != name);
            if *is_required {
                assert_eq!(refused(&template, without().collect()), format!("values.{name}"));
            }
            for wrong in [json!([]), json!(true)] {
                let values = without().chain([(name.clone(), wrong)]).collect();
                assert_eq!(refused(&template, values), format!("values.{name}"));
            }
        }
        let unknown = random.of(&["3", "header.2", "button.9", "card.9.1", "last_name", "message.header"]);
        let values = made.values().into_iter().chain([((*unknown).to_owned(), json!("x"))]).collect();
        assert_eq!(refused(&template, values), format!("values.{unknown}"));
    }
}

#[test]
fn a_template_that_was_read_has_its_components_for_the_checks() {
    let kept = |stored: &Value| {
        let template: Template = serde_json::from_value(stored.clone()).unwrap();
        let again: Value = serde_json::from_str(&Json::from(&template).to_string()).unwrap();
        assert_eq!(again["components"], stored["components"]);
    };
    let responses = cases("responses");
    let whole = responses.iter().find(|case| case.name == "one with every component and every button").unwrap();
    kept(whole.get("body").unwrap());
    let mut random = Random::new(16);
    for _ in 0..200 {
        kept(&Made::default().template(&mut random));
    }
}
