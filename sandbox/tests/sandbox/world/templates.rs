//! Message templates: definitions, and what the business and the platform do with them.

use std::time::Duration;

use serde_json::{Value, json};
use wabakit::ApiError;
use wabakit_sandbox::{Review, Settings};

use super::{ADA, World};

pub(crate) const HOUR: Duration = Duration::from_secs(60 * 60);
pub(crate) const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// A world in which reviews end at once.
pub(crate) fn quick() -> World {
    let review = Review { after_ms: 0, ..Review::default() };
    World::listening(Settings { review, ..Settings::default() })
}

pub(crate) fn definition(name: &str) -> Value {
    json!({
        "name": name, "language": "en_US", "category": "UTILITY",
        "components": [{ "type": "BODY", "text": "Your parcel left our depot today." }],
    })
}

/// The definition with other values.
pub(crate) fn with(mut definition: Value, changes: Value) -> Value {
    definition.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
    definition
}

/// Creates a template. Returns its ID.
pub(crate) fn create(world: &mut World, definition: Value) -> String {
    world.call("templates.create", definition)["id"].as_str().unwrap().to_owned()
}

/// The platform changes a template. Returns the webhooks: their fields and values.
pub(crate) fn change(world: &mut World, change: Value) -> Vec<(String, Value)> {
    world.platform.command("template", change.to_string().as_bytes(), world.now).unwrap();
    world.changes()
}

pub(crate) fn get(world: &mut World, id: &str, fields: &[&str]) -> Value {
    world.call("templates.get", json!({ "template_id": id, "fields": fields }))
}

pub(crate) fn status(world: &mut World, id: &str) -> Value {
    get(world, id, &["status"])["status"].take()
}

pub(crate) fn send(name: &str) -> Value {
    json!({ "to": ADA, "template": { "name": name, "language": { "code": "en_US" } } })
}

/// The code, the subcode and the title for users.
pub(crate) fn told(error: &ApiError) -> (u32, Option<u32>, String) {
    let body: Value = serde_json::from_slice(&error.raw).unwrap();
    let title = body["error"]["error_user_title"].as_str().unwrap_or_default();
    assert_eq!(body["error"]["error_user_msg"].is_string(), !title.is_empty(), "{body}");
    (error.code, error.subcode, title.to_owned())
}
