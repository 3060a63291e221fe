//! Commands that set states which the platform decides on: the reviews, quality and limits of numbers, and the health of
//! everything that is involved in sending.

mod platform;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use wabakit::{ValidationError, model};

pub use self::platform::*;
use crate::{
    Sandbox, What,
    command::{Command, CommandDescription, Commands, refusal},
};

pub(crate) const COMMANDS: Commands = &[
    CommandDescription::of::<SetNumber>().alias("set_number"),
    CommandDescription::of::<AddNumber>(),
    CommandDescription::of::<RateNumber>(),
    CommandDescription::of::<UpgradeNumber>(),
    CommandDescription::of::<ReviewName>(),
    CommandDescription::of::<SetHealth>().alias("set_health"),
];

/// Sets fields of a business phone number to the values that are reported from now on. A number with the status
/// `RESTRICTED`, `RATE_LIMITED` or `BANNED` can't send.
#[model]
#[derive(Deserialize)]
pub struct SetNumber {
    /// ID of the business phone number. Default: the first number.
    pub phone_number_id: Option<String>,
    /// Status of the code verification, as in `VERIFIED`.
    pub code_verification_status: Option<String>,
    /// Status of the display name review, as in `APPROVED`.
    pub name_status: Option<String>,
    /// Quality rating: `GREEN`, `YELLOW`, `RED` or `UNKNOWN`.
    pub quality_rating: Option<String>,
    /// Status of the number, as in `CONNECTED`.
    pub status: Option<String>,
    /// Messaging limit of the portfolio, as in `TIER_250`.
    pub whatsapp_business_manager_messaging_limit: Option<String>,
}

/// Fields of a number that changed.
#[model]
pub struct ChangedNumber {
    /// ID of the business phone number.
    pub phone_number_id: String,
}

impl Command for SetNumber {
    const NAME: &'static str = "numbers.set";
    const EXAMPLE: &'static str = r#"{"quality_rating": "RED"}"#;
    type Answer = ChangedNumber;

    fn perform(self, sandbox: &mut Sandbox) -> Result<ChangedNumber, ValidationError> {
        let number = sandbox.number_id(self.phone_number_id.as_deref())?;
        let Ok(Value::Object(mut fields)) = serde_json::to_value(&self) else {
            return Ok(ChangedNumber { phone_number_id: number });
        };
        fields.remove("phone_number_id");
        sandbox.numbers.report(&number, fields.clone());
        sandbox.record_change("number", &number, fields);
        Ok(ChangedNumber { phone_number_id: number })
    }
}

/// Sets the health of an entity that is involved in sending, as the platform reports it.
#[model]
#[derive(Deserialize)]
pub struct SetHealth {
    /// Type of the entity.
    #[check(one_of("PHONE_NUMBER", "WABA", "BUSINESS", "APP"))]
    pub entity_type: String,
    /// ID of the entity. Default: the first number, its account, the portfolio, or the app.
    pub id: Option<String>,
    /// Ability to send messages. `AVAILABLE` restores the entity.
    #[check(one_of("AVAILABLE", "LIMITED", "BLOCKED"))]
    pub can_send_message: String,
    /// Errors that the platform reports with it.
    pub errors: Option<Vec<Value>>,
    /// Further information that the platform reports with it.
    pub additional_info: Option<Vec<String>>,
}

/// ID of an entity.
#[model]
pub struct EntityId {
    /// ID of the entity.
    pub id: String,
}

impl Command for SetHealth {
    const NAME: &'static str = "health.set";
    const EXAMPLE: &'static str = r#"{"entity_type": "WABA", "can_send_message": "LIMITED"}"#;
    type Answer = EntityId;

    fn perform(self, sandbox: &mut Sandbox) -> Result<EntityId, ValidationError> {
        let settings = &sandbox.context.settings;
        let first = settings.numbers().next();
        let account = first.map_or("", |number| settings.waba_of(&number.id));
        let default = || match self.entity_type.as_str() {
            "PHONE_NUMBER" => first.map_or("", |number| &number.id),
            "WABA" => account,
            "BUSINESS" => settings.portfolio_of_account(account),
            _ => &sandbox.context.caller.app,
        };
        let id = self.id.clone().unwrap_or_else(|| default().to_owned());
        let Ok(Value::Object(mut health)) = serde_json::to_value(&self) else { return Ok(EntityId { id }) };
        health.remove("entity_type");
        health.remove("id");
        match self.can_send_message.as_str() {
            "AVAILABLE" => sandbox.context.health.restore(&id),
            _ => sandbox.context.health.set(&id, health.clone()),
        }
        sandbox.record_change("health", &id, health);
        Ok(EntityId { id })
    }
}

impl Sandbox {
    /// The ID of a business phone number that a command names; by default that of the first.
    pub(crate) fn number_id(&self, given: Option<&str>) -> Result<String, ValidationError> {
        let settings = &self.context.settings;
        let number = match given {
            Some(id) => settings.number(id),
            None => settings.numbers().next(),
        };
        let refused = || refusal("phone_number_id", "the ID of a business phone number", given.unwrap_or_default());
        Ok(number.ok_or_else(refused)?.id.clone())
    }

    /// Adds a change of a state to the log.
    pub(crate) fn record_change(&mut self, kind: &str, id: &str, about: impl Serialize) {
        let Ok(Value::Object(mut about)) = serde_json::to_value(about) else { return };
        about.extend([("type".to_owned(), kind.into()), ("id".to_owned(), id.into())]);
        self.context.record(What::Changed, about);
    }
}
