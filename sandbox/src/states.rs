//! Commands that set states which the platform decides on: the quality, reviews and limits of numbers, and the health of
//! everything that is involved in sending.

use serde_json::{Map, Value};
use wabakit::Time;

use crate::{InboundError, Sandbox, What};

/// Fields of a number that the platform decides on.
const FIELDS: [&str; 5] = [
    "code_verification_status",
    "name_status",
    "quality_rating",
    "status",
    "whatsapp_business_manager_messaging_limit",
];

/// Commands that set states which the platform decides on. They change what is reported; messages are still accepted.
impl Sandbox {
    /// Sets fields of a number to the values that are reported from now on: `code_verification_status`, `name_status`,
    /// `quality_rating`, `status` and `whatsapp_business_manager_messaging_limit`, as in `{"quality_rating":"RED"}`.
    /// Optional: `phone_number_id`. Default: the first number. Returns the changed fields.
    pub fn set_number(&mut self, input: &[u8], now: Time) -> Result<Value, InboundError> {
        self.advance(now);
        let mut fields = object(input)?;
        let number = match (fields.remove("phone_number_id"), self.context.settings.numbers().next()) {
            (None, Some(first)) => first.id.clone(),
            (id, _) => id.and_then(|id| id.as_str().map(str::to_owned)).unwrap_or_default(),
        };
        if self.context.settings.number(&number).is_none() {
            return Err(InboundError::new("no number has this phone_number_id"));
        }
        let invalid = |(name, value): &(&String, &Value)| !FIELDS.contains(&name.as_str()) || !value.is_string();
        if let Some((name, _)) = fields.iter().find(invalid) {
            return Err(InboundError::new(&format!("{name} isn't one of {}, each a text", FIELDS.join(", "))));
        }
        self.numbers.report(&number, fields.clone());
        self.record_change("number", &number, &fields);
        Ok(fields.into())
    }

    /// Sets the health of an entity: `{"entity_type":"WABA","can_send_message":"BLOCKED","errors":[…]}`, with the errors
    /// and the `additional_info` that the platform would return. Types: `PHONE_NUMBER`, `WABA`, `BUSINESS` and `APP`.
    /// `AVAILABLE` restores the entity. Optional: `id`. Default: the first number, its account, the portfolio, or the
    /// app. Returns the changed fields.
    pub fn set_health(&mut self, input: &[u8], now: Time) -> Result<Value, InboundError> {
        self.advance(now);
        let mut health = object(input)?;
        let settings = &self.context.settings;
        let kind = health.remove("entity_type").unwrap_or_default();
        let first = settings.numbers().next();
        let account = first.map_or("", |number| settings.waba_of(&number.id));
        let default = match kind.as_str().unwrap_or_default() {
            "PHONE_NUMBER" => first.map_or("", |number| &number.id),
            "WABA" => account,
            "BUSINESS" => settings.portfolio_of_account(account),
            "APP" => &self.context.caller.app,
            _ => return Err(InboundError::new("entity_type must be PHONE_NUMBER, WABA, BUSINESS or APP")),
        };
        let id =
            health.remove("id").and_then(|id| id.as_str().map(str::to_owned)).unwrap_or_else(|| default.to_owned());
        match health.get("can_send_message").and_then(Value::as_str) {
            Some("AVAILABLE") => self.context.health.restore(&id),
            Some("LIMITED" | "BLOCKED") => self.context.health.set(&id, health.clone()),
            _ => return Err(InboundError::new("can_send_message must be AVAILABLE, LIMITED or BLOCKED")),
        }
        self.record_change("health", &id, &health);
        Ok(health.into())
    }

    /// Adds a command to the log.
    fn record_change(&mut self, kind: &str, id: &str, fields: &Map<String, Value>) {
        let mut about = fields.clone();
        about.extend([("type".to_owned(), kind.into()), ("id".to_owned(), id.into())]);
        self.context.record(What::Changed, about);
    }
}

/// Reads the JSON of a command.
fn object(input: &[u8]) -> Result<Map<String, Value>, InboundError> {
    serde_json::from_slice(input).map_err(|error| InboundError::new(&format!("a JSON object is required: {error}")))
}
