//! Definitions of stored templates: what a creation takes, and what an update changes.

use serde_json::{Map, Value, json};

use super::differences::{same_text, template_differences};

/// Parameters of a creation that a stored template has too.
pub(super) const KEYS: [&str; 10] = [
    "name",
    "language",
    "category",
    "sub_category",
    "parameter_format",
    "message_send_ttl_seconds",
    "cta_url_link_tracking_opted_out",
    "degrees_of_freedom_spec",
    "optimization_spec",
    "components",
];

/// Returns the definition of a stored template: the parameters of `templates.create`, without ID, status and quality, without
/// defaults, and without the texts that the platform adds.
///
/// Sample media stay URLs of the platform, which a creation doesn't accept: upload the files again.
pub fn template_definition(stored: &Value) -> Map<String, Value> {
    let authentication = is(stored, "category", "AUTHENTICATION");
    let mut definition = Map::new();
    for key in KEYS {
        let value = match (key, stored.get(key)) {
            (_, None | Some(Value::Null | Value::Bool(false))) => continue,
            ("parameter_format", _) if is(stored, key, "POSITIONAL") => continue,
            ("sub_category", _) if is(stored, key, "CUSTOM") => continue,
            ("degrees_of_freedom_spec", Some(spec)) => freedom(spec),
            ("components", Some(Value::Array(parts))) => {
                parts.iter().map(|part| component(part, authentication)).collect()
            }
            (_, Some(value)) => value.clone(),
        };
        definition.insert(key.to_owned(), value);
    }
    definition
}

/// Returns the parameters of `templates.update` that make a stored template equal a definition: what differs. Sample media must be
/// handles of new uploads if the components differ.
pub fn template_update(definition: &Value, stored: &Value) -> Map<String, Value> {
    let differences = template_differences(definition, stored);
    let differs = |key: &str| differences.iter().any(|found| found.path.split(['.', '[']).next() == Some(key));
    let mut update = Map::new();
    update.extend(stored.get("id").map(|id| ("template_id".to_owned(), id.clone())));
    for key in KEYS {
        let value = match definition.get(key) {
            _ if !(differs(key) || key == "parameter_format" && differs("components")) => continue,
            Some(value) if !value.is_null() => value.clone(),
            _ if !differs(key) => continue,
            // What the definition leaves out differs only where the default does.
            _ if key == "parameter_format" => "POSITIONAL".into(),
            _ => false.into(),
        };
        update.insert(key.to_owned(), value);
    }
    update
}

/// Returns why the platform refuses to update a stored template by a definition, and what to do instead. `None` if it accepts
/// updates, within the quota of approved templates.
pub fn update_obstacle(definition: &Value, stored: &Value) -> Option<&'static str> {
    let status = stored.get("status").and_then(Value::as_str).unwrap_or_default();
    match status {
        "APPROVED" if !same_text("category", definition.get("category"), stored.get("category")) => Some(
            "the category of an approved template can't be changed: take over the account's category, or use another name",
        ),
        "APPROVED" | "REJECTED" | "PAUSED" => None,
        "PENDING" | "IN_APPEAL" => Some("the template is in review: wait for the end of the review"),
        "DISABLED" => Some("the template is disabled: create it under another name"),
        "PENDING_DELETION" | "DELETED" => Some("the template is being deleted: create it under another name"),
        "ARCHIVED" => Some("the template is archived: call templates.unarchive first"),
        "LIMIT_EXCEEDED" => Some("the account has the maximum number of templates: delete others first"),
        _ => Some("templates with this status can't be updated: create it under another name"),
    }
}

/// Returns the settings of creative optimization in the form of a request.
fn freedom(spec: &Value) -> Value {
    let Some(features) = spec.get("creative_features_spec").and_then(Value::as_array) else { return spec.clone() };
    let features = features.iter().filter_map(|feature| {
        Some((feature.get("key")?.as_str()?.to_ascii_lowercase(), feature.get("value")?.clone()))
    });
    json!({ "creative_features_spec": features.collect::<Map<_, _>>() })
}

/// Returns a component without what the platform adds.
fn component(stored: &Value, authentication: bool) -> Value {
    let mut part = stored.clone();
    let Some(fields) = part.as_object_mut() else { return part };
    if authentication {
        fields.retain(|key, _| key != "text" && key != "example");
    }
    fields.retain(|_, value| !matches!(value, Value::Null | Value::Bool(false)));
    for button in fields.get_mut("buttons").and_then(Value::as_array_mut).into_iter().flatten() {
        if authentication && is(button, "type", "URL") {
            *button = one_time_password(button);
        }
        if let Some(fields) = button.as_object_mut().filter(|fields| fields.get("type").is_some_and(is_coupon)) {
            fields.remove("text");
        }
    }
    for card in fields.get_mut("cards").and_then(Value::as_array_mut).into_iter().flatten() {
        for part in card.get_mut("components").and_then(Value::as_array_mut).into_iter().flatten() {
            *part = component(part, false);
        }
    }
    part
}

fn is_coupon(tag: &Value) -> bool {
    tag.as_str().is_some_and(|tag| tag.eq_ignore_ascii_case("COPY_CODE"))
}

/// Returns the button of an authentication template, which the platform stores as a URL.
fn one_time_password(stored: &Value) -> Value {
    let url = stored.get("url").and_then(Value::as_str).unwrap_or_default();
    let query = url.split_once('?').map(|(_, query)| query).unwrap_or_default();
    let given = |name: &str| {
        let mut values = query.split('&').filter_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
        let value = values.next()?.replace("%2B", "+").replace("%2F", "/").replace("%3D", "=");
        Some(Value::from(value))
    };
    let kind = given("otp_type").unwrap_or_else(|| "COPY_CODE".into());
    let mut button = Map::from_iter([("type".to_owned(), Value::from("OTP"))]);
    if let (Some(package), Some(hash)) = (given("package_name"), given("signature_hash")) {
        let app = json!({ "package_name": package, "signature_hash": hash });
        button.insert("supported_apps".to_owned(), Value::from(vec![app]));
    }
    if kind.as_str() == Some("ZERO_TAP") {
        button.insert("zero_tap_terms_accepted".to_owned(), true.into());
    }
    button.extend(stored.get("text").map(|label| ("text".to_owned(), label.clone())));
    button.insert("otp_type".to_owned(), kind);
    button.into()
}

pub(super) fn is(object: &Value, key: &str, known: &str) -> bool {
    object.get(key).and_then(Value::as_str).is_some_and(|text| text.eq_ignore_ascii_case(known))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(text: &str) -> Value {
        json!([{ "type": "BODY", "text": text }])
    }

    /// Paths of the differences between a definition and a stored template.
    fn paths(definition: &Value, stored: &Value) -> Vec<String> {
        template_differences(definition, stored).into_iter().map(|found| found.path).collect()
    }

    #[test]
    fn definitions_have_neither_state_nor_defaults() {
        let stored = json!({
            "id": "1", "name": "a", "language": "en", "status": "APPROVED", "category": "MARKETING",
            "parameter_format": "POSITIONAL", "sub_category": "CUSTOM", "quality_score": { "score": "GREEN" },
            "cta_url_link_tracking_opted_out": false, "rejected_reason": "NONE", "message_send_ttl_seconds": null,
            "degrees_of_freedom_spec": { "creative_features_spec": [
                { "key": "IMAGE_TOUCHUPS", "value": { "enroll_status": "OPT_OUT" } },
            ] },
            "components": body("Hi"),
        });
        let features = json!({ "creative_features_spec": { "image_touchups": { "enroll_status": "OPT_OUT" } } });
        let expected = json!({
            "name": "a", "language": "en", "category": "MARKETING", "degrees_of_freedom_spec": features,
            "components": body("Hi"),
        });
        assert_eq!(Value::from(template_definition(&stored)), expected);
        assert!(paths(&expected, &stored).is_empty());
    }

    #[test]
    fn definitions_of_authentication_templates_have_their_button() {
        let url = "https://www.whatsapp.com/otp/code/?otp_type=ZERO_TAP&package_name=com.pots.app\
            &signature_hash=K8a%2FAINcGX7&code=otp{{1}}";
        let stored = json!({ "category": "AUTHENTICATION", "components": [
            { "type": "BODY", "text": "*{{1}}* is your code.", "add_security_recommendation": false },
            { "type": "BUTTONS", "buttons": [{ "type": "URL", "text": "Copy", "url": url }] },
        ] });
        let app = json!({ "package_name": "com.pots.app", "signature_hash": "K8a/AINcGX7" });
        let button = json!({
            "type": "OTP", "otp_type": "ZERO_TAP", "text": "Copy", "supported_apps": [app], "zero_tap_terms_accepted": true,
        });
        let expected = json!([{ "type": "BODY" }, { "type": "BUTTONS", "buttons": [button] }]);
        assert_eq!(template_definition(&stored).get("components"), Some(&expected));
        let other = json!({ "category": "AUTHENTICATION", "components": [
            { "type": "BODY", "add_security_recommendation": true },
            { "type": "BUTTONS", "buttons": [{ "type": "OTP", "otp_type": "COPY_CODE" }] },
        ] });
        let button = "components[1].buttons[0]";
        let expected = [
            "components[0].add_security_recommendation".to_owned(),
            format!("{button}.otp_type"),
            format!("{button}.zero_tap_terms_accepted"),
        ];
        assert_eq!(paths(&other, &stored), expected);
    }

    #[test]
    fn an_update_has_what_differs() {
        let stored = json!({
            "id": "7", "name": "a", "language": "en", "category": "UTILITY", "message_send_ttl_seconds": 60,
            "cta_url_link_tracking_opted_out": true, "components": body("Hi"),
        });
        let ours = json!({ "name": "a", "language": "en", "category": "marketing", "components": body("Hi") });
        let expected = json!({ "template_id": "7", "category": "marketing", "cta_url_link_tracking_opted_out": false });
        assert_eq!(Value::from(template_update(&ours, &stored)), expected);
        let library = json!({ "category": "UTILITY", "library_template_name": "delivery", "cta_url_link_tracking_opted_out": true });
        assert!(paths(&library, &stored).is_empty());
    }

    #[test]
    fn obstacles_depend_on_the_status() {
        let obstacle = |status: &str, category: &str| {
            let stored = json!({ "status": status, "category": "UTILITY" });
            update_obstacle(&json!({ "category": category }), &stored)
        };
        for status in ["APPROVED", "REJECTED", "PAUSED"] {
            assert_eq!(obstacle(status, "utility"), None);
        }
        assert_eq!(obstacle("REJECTED", "MARKETING"), None);
        assert!(obstacle("APPROVED", "MARKETING").unwrap().contains("category"));
        for status in ["PENDING", "IN_APPEAL", "DISABLED", "PENDING_DELETION", "ARCHIVED", "LIMIT_EXCEEDED", "NEW"] {
            assert!(obstacle(status, "UTILITY").is_some(), "{status}");
        }
    }
}
