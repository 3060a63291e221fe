//! The status ladder of a number: added, verified by code, registered with a PIN, and deregistered.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use wabakit::Time;

use super::{NumberState, Numbers, id_of};
use crate::{
    Number, Settings, What,
    accounts::{Accounts, Activity},
    context::Context,
    operations::{Outcome, Request, Response, success},
    partners::PreverifiedNumbers,
    rules, tokens,
    wire::Refusal,
};

/// Registrations and deregistrations of a number in `PERIOD`.
const REGISTRATIONS: usize = 10;
/// Period in which registrations are counted.
const PERIOD: Duration = Duration::from_secs(72 * 60 * 60);

/// Position of a number on the ladder.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Registration {
    pub(super) verified: bool,
    pub(super) registered: bool,
    /// True if the number was verified in the pool of pre-verified numbers.
    pub(super) preverified: bool,
    /// True if two-step verification is on.
    pub(super) two_step: bool,
    /// PIN of two-step verification. The numbers that exist from the start accept any first PIN.
    pin: Option<String>,
    /// Verification code that was sent last.
    code: Option<String>,
    /// Times of registrations and deregistrations.
    attempts: Vec<Time>,
    /// Number in another account that this one replaces once it is registered.
    replaces: Option<String>,
    /// True if the number was migrated to another account.
    pub(super) migrated: bool,
    /// Time of the last registration.
    pub(super) onboarded: Option<Time>,
    /// Display name under review.
    pub(super) new_name: Option<String>,
}

impl Default for Registration {
    /// A number that exists from the start.
    fn default() -> Self {
        Self { verified: true, registered: true, two_step: true, ..Self::added() }
    }
}

impl Registration {
    fn added() -> Self {
        Self {
            verified: false,
            registered: false,
            preverified: false,
            two_step: false,
            pin: None,
            code: None,
            attempts: vec![],
            replaces: None,
            migrated: false,
            onboarded: None,
            new_name: None,
        }
    }

    /// Connection status of the number.
    pub(super) fn status(&self) -> &'static str {
        match self {
            Self { migrated: true, .. } => "MIGRATED",
            Self { registered: true, .. } => "CONNECTED",
            Self { verified: true, onboarded: Some(_), .. } => "DISCONNECTED",
            _ => "PENDING",
        }
    }

    /// Counts a registration or deregistration.
    fn count(&mut self, now: Time) -> Result<(), Refusal> {
        self.attempts.retain(|attempt| now.since(*attempt) < PERIOD);
        if self.attempts.len() >= REGISTRATIONS {
            let details = "The number was registered or deregistered too often: wait for 72 hours.";
            return Err(Refusal::new(rules::numbers::REGISTRATIONS, 133_016, details));
        }
        self.attempts.push(now);
        Ok(())
    }

    fn set_pin(&mut self, pin: &str) {
        (self.two_step, self.pin) = (true, Some(pin.to_owned()));
    }
}

impl Numbers {
    fn registration(&mut self, request: &Request) -> &mut Registration {
        &mut self.state_mut(request.number()).registration
    }

    /// Adds a number to an account, registered or not yet verified.
    pub(crate) fn add(&mut self, number: Number, account: &str, is_registered: bool, context: &mut Context) {
        let registration = if is_registered { Registration::default() } else { Registration::added() };
        self.0.insert(number.id.clone(), NumberState { registration, ..NumberState::default() });
        if let Some(account) = context.settings.account_mut(account) {
            account.numbers.push(number);
        }
    }

    /// Returns true if a number is registered.
    pub(crate) fn is_registered(&self, number: &str) -> bool {
        self.state(number).is_none_or(|state| state.registration.registered)
    }

    /// Refuses operations of numbers that aren't registered.
    pub(crate) fn check_registered(&self, number: &str) -> Result<(), Refusal> {
        if self.is_registered(number) {
            return Ok(());
        }
        Err(Refusal::new(rules::numbers::REGISTERED, 133_010, "The phone number is not registered: register it first."))
    }

    pub(super) fn create(
        &mut self,
        request: &Request,
        pool: &mut PreverifiedNumbers,
        accounts: &mut Accounts,
        context: &mut Context,
    ) -> Outcome {
        let (cc, given) = (request.text("cc"), request.text("phone_number"));
        let migrates = request.params.get("migrate_phone_number") == Some(&Value::Bool(true));
        let local = if migrates { given } else { given.strip_prefix(cc).unwrap_or(given) };
        let digits = format!("{cc}{local}");
        let waba = request.text("waba_id");
        let settings = &context.settings;
        let known = self.current(&digits, settings);
        let portfolio = settings.portfolio_of_account(waba);
        let count: usize = settings.owned_by(portfolio).map(|account| account.numbers.len()).sum();
        let refused = |details: &str| Err(Refusal::parameter(rules::numbers::ADDED, details).with_subcode(2_388_103));
        let name = match known {
            Some(known) if settings.waba_of(&known.id) == waba => {
                return refused("The phone number is in this account already.");
            }
            Some(_) if !migrates => return refused("The phone number is in another account: migrate it."),
            Some(known) => known.name.clone(),
            None if migrates => return refused("The phone number is in no account that it could be migrated from."),
            None if count >= context.messaging_limits.max_numbers(portfolio) => {
                return refused("The business has the maximum number of phone numbers.");
            }
            None => request.text("verified_name").to_owned(),
        };
        let replaces = known.map(|known| known.id.clone());
        let preverified = request.optional("preverified_id");
        if let Some(preverified) = &preverified {
            pool.claim(preverified, &digits, context.now)?;
        }
        let id = context.ids.number();
        let preverified = preverified.is_some();
        let registration = Registration { verified: preverified, preverified, replaces, ..Registration::added() };
        self.0.insert(id.clone(), NumberState { registration, ..NumberState::default() });
        let display = if cc.is_empty() { format!("+{local}") } else { format!("+{cc} {local}") };
        let description = format!("{display} was added.");
        let account_number = id_of("account number", &id, &context.ids);
        let details = json!({ "phone_number_id": id, "account_number_id": account_number });
        accounts.record(waba, Activity::new("PHONE_NUMBER_ADDED", &description).details(details), context);
        if let Some(account) = context.settings.account_mut(waba) {
            account.numbers.push(Number { id: id.clone(), display, name, official: false });
        }
        Ok(Response::Json(json!({ "id": id })))
    }

    /// The number with these digits that no other number has replaced.
    fn current<'s>(&self, digits: &str, settings: &'s Settings) -> Option<&'s Number> {
        let is_replaced = |id: &String| {
            let has_migrated = self.state(id).is_some_and(|state| state.registration.migrated);
            has_migrated || self.0.values().any(|state| state.registration.replaces.as_ref() == Some(id))
        };
        settings.numbers().find(|number| settings.digits(&number.id) == digits && !is_replaced(&number.id))
    }

    /// Sends a verification code: it stands in the log.
    pub(super) fn request_code(&mut self, request: &Request, context: &mut Context) -> Outcome {
        let registration = self.registration(request);
        if registration.verified {
            return Err(verified());
        }
        let code = context.ids.number().chars().rev().take(6).collect::<String>();
        registration.code = Some(code.clone());
        let about = [
            ("phone_number_id", request.number()),
            ("code", &code),
            ("code_method", request.text("code_method")),
            ("language", request.text("language")),
        ];
        let about = about.map(|(name, value)| (name.to_owned(), value.into()));
        context.record(What::Code, Map::from_iter(about));
        success()
    }

    pub(super) fn verify_code(&mut self, request: &Request, accounts: &mut Accounts, context: &Context) -> Outcome {
        let registration = self.registration(request);
        if registration.verified {
            return Err(verified());
        }
        if registration.code.as_deref() != Some(request.text("code")) {
            let details = "The verification code is wrong or has expired: request a new one.";
            return Err(Refusal::new(rules::numbers::CODE, 136_025, details).with_subcode(2_388_093));
        }
        (registration.verified, registration.code) = (true, None);
        let Some(number) = context.settings.number(request.number()) else { return success() };
        let description = format!("{} was verified.", number.display);
        accounts.record(
            context.settings.waba_of(&number.id),
            Activity::new("PHONE_NUMBER_VERIFIED", &description),
            context,
        );
        success()
    }

    pub(super) fn register(&mut self, request: &Request, context: &Context) -> Outcome {
        let registration = self.registration(request);
        if !registration.verified {
            return Err(Refusal::new(
                rules::numbers::VERIFIED,
                133_006,
                "The phone number must be verified before it is registered.",
            ));
        }
        if registration.pin.as_deref().is_some_and(|pin| pin != request.text("pin")) {
            return Err(Refusal::new(rules::numbers::PIN, 133_005, "The two-step verification PIN does not match."));
        }
        registration.count(context.now)?;
        registration.set_pin(request.text("pin"));
        (registration.registered, registration.onboarded) = (true, Some(context.now));
        if let Some(source) = registration.replaces.take() {
            let source = &mut self.state_mut(&source).registration;
            (source.registered, source.migrated) = (false, true);
        }
        success()
    }

    pub(super) fn deregister(&mut self, request: &Request, context: &Context) -> Outcome {
        self.check_registered(request.number())?;
        let registration = self.registration(request);
        registration.count(context.now)?;
        registration.registered = false;
        registration.onboarded.get_or_insert(context.now);
        success()
    }

    pub(super) fn update(&mut self, request: &Request, context: &mut Context) -> Outcome {
        let number = request.number();
        let text = |pointer: &str| request.params.get("webhook_configuration")?.get(pointer)?.as_str();
        if let Some(url) = text("override_callback_uri") {
            context.callbacks.set_number(number, &context.caller.app, url);
        }
        let registration = self.registration(request);
        if let Some(pin) = request.optional("pin") {
            registration.set_pin(&pin);
            let change = json!({
                "display_phone_number": context.settings.digits(number), "event": "PIN_CHANGED",
                "requester": tokens::administrator(&context.caller.portfolio, &context.ids),
            });
            context.notify("security", number, &change);
        }
        if let Some(name) = request.optional("new_display_name") {
            self.submit_name(number, name, context);
        }
        if let Some(visibility) = request.optional("search_visibility") {
            self.state_mut(number).search_visibility = Some(visibility);
        }
        success()
    }
}

fn verified() -> Refusal {
    Refusal::new(rules::numbers::CODE, 136_024, "The phone number is verified already.").with_subcode(2_388_091)
}
