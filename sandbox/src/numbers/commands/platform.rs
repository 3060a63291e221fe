//! Commands that act on a business phone number as the platform does it: quality, throughput and display names.

use serde::Deserialize;
use serde_json::json;
use wabakit::{ValidationError, model};

use crate::{
    Number, Sandbox,
    command::{Command, refusal},
    users::Address,
};

/// ID of a business phone number.
#[model]
pub struct NumberId {
    /// ID of the business phone number.
    pub phone_number_id: String,
}

/// Adds a business phone number to an account.
#[model]
#[derive(Deserialize)]
pub struct AddNumber {
    /// ID of the account. Default: that of the first number.
    pub waba_id: Option<String>,
    /// Phone number as displayed, with its country code, as in `+1 555-614-8241`.
    pub display_phone_number: String,
    /// Display name of the number. Default: `Lucky Shrub`.
    pub verified_name: Option<String>,
    /// True if the number is registered. Otherwise its code must be requested and verified first. Default: `true`.
    pub registered: Option<bool>,
    /// True if the number is an Official Business Account. Default: `false`.
    pub official: Option<bool>,
}

impl Command for AddNumber {
    const NAME: &'static str = "numbers.add";
    const EXAMPLE: &'static str = r#"{"display_phone_number": "+1 555-614-8241", "registered": false}"#;
    type Answer = NumberId;

    fn perform(self, sandbox: &mut Sandbox) -> Result<NumberId, ValidationError> {
        let waba_id = sandbox.waba_id(self.waba_id.as_deref())?;
        let display = self.display_phone_number;
        let Some(Address::Phone(digits)) = Address::phone(&display) else {
            return Err(refusal("display_phone_number", "a phone number with its country code", &display));
        };
        let Sandbox { context, numbers, .. } = sandbox;
        let settings = &context.settings;
        if settings.numbers().any(|number| settings.digits(&number.id) == digits) {
            return Err(refusal("display_phone_number", "a phone number that no account has", &display));
        }
        let id = context.ids.number();
        let number = Number {
            id: id.clone(),
            display,
            name: self.verified_name.unwrap_or_else(|| settings.name_of(&waba_id).to_owned()),
            official: self.official.unwrap_or_default(),
        };
        numbers.add(number, &waba_id, self.registered.unwrap_or(true), context);
        sandbox.record_change("number", &id, json!({ "added": true }));
        Ok(NumberId { phone_number_id: id })
    }
}

/// Sets the quality rating of a business phone number. The webhook `phone_number_quality_update` reports when it becomes
/// `RED`, and when it recovers.
#[model]
#[derive(Deserialize)]
pub struct RateNumber {
    /// ID of the business phone number. Default: the first number.
    pub phone_number_id: Option<String>,
    /// Quality rating of the number.
    #[check(one_of("GREEN", "YELLOW", "RED", "UNKNOWN"))]
    pub quality: String,
}

impl Command for RateNumber {
    const NAME: &'static str = "numbers.quality";
    const EXAMPLE: &'static str = r#"{"quality": "RED"}"#;
    type Answer = NumberId;

    fn perform(self, sandbox: &mut Sandbox) -> Result<NumberId, ValidationError> {
        let id = sandbox.number_id(self.phone_number_id.as_deref())?;
        let Sandbox { context, numbers, .. } = sandbox;
        numbers.rate(&id, &self.quality, context);
        sandbox.record_change("number", &id, json!({ "quality_rating": self.quality }));
        Ok(NumberId { phone_number_id: id })
    }
}

/// Upgrades the throughput of a business phone number to 1,000 messages per second. For a minute, the number is in
/// maintenance and refuses requests (131057); the webhook `phone_number_quality_update` reports the end.
#[model]
#[derive(Deserialize)]
pub struct UpgradeNumber {
    /// ID of the business phone number. Default: the first number.
    pub phone_number_id: Option<String>,
}

impl Command for UpgradeNumber {
    const NAME: &'static str = "numbers.upgrade";
    type Answer = NumberId;

    fn perform(self, sandbox: &mut Sandbox) -> Result<NumberId, ValidationError> {
        let id = sandbox.number_id(self.phone_number_id.as_deref())?;
        let Sandbox { context, numbers, .. } = sandbox;
        if !numbers.upgrade(&id, context) {
            return Err(refusal("phone_number_id", "a number whose throughput isn't upgraded yet", &id));
        }
        sandbox.record_change("number", &id, json!({ "upgraded": true }));
        Ok(NumberId { phone_number_id: id })
    }
}

/// Decides on the display name of a business phone number: on the new one that is under review, or on the current one. The
/// webhook `phone_number_name_update` reports the decision.
#[model]
#[derive(Deserialize)]
pub struct ReviewName {
    /// ID of the business phone number. Default: the first number.
    pub phone_number_id: Option<String>,
    /// Decision. A number with the area code 555 whose only name is `REJECTED` can't send (131037).
    #[check(one_of("APPROVED", "DEFERRED", "PENDING", "REJECTED"))]
    pub decision: String,
    /// Reason of a rejection. Default: `UNKNOWN`.
    #[check(one_of(
        "NAME_EMPLOYEE_ISSUE",
        "NAME_ENDCLIENT_NOTRELATED",
        "NAME_FORMAT_UNACCEPTABLE",
        "NAME_INDIVIDUAL_ISSUE",
        "NAME_NOT_CONSISTENT",
        "UNKNOWN"
    ))]
    pub reason: Option<String>,
}

impl Command for ReviewName {
    const NAME: &'static str = "numbers.review_name";
    const EXAMPLE: &'static str = r#"{"decision": "REJECTED", "reason": "NAME_FORMAT_UNACCEPTABLE"}"#;
    type Answer = NumberId;

    fn perform(self, sandbox: &mut Sandbox) -> Result<NumberId, ValidationError> {
        let id = sandbox.number_id(self.phone_number_id.as_deref())?;
        let Sandbox { context, numbers, .. } = sandbox;
        numbers.decide_on_name(&id, &self.decision, self.reason.as_deref(), context);
        sandbox.record_change("number", &id, json!({ "name_decision": self.decision }));
        Ok(NumberId { phone_number_id: id })
    }
}
