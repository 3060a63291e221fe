//! Commands that restrict, ban and alert WhatsApp Business accounts as the platform does it.

use serde::Deserialize;
use serde_json::json;
use wabakit::{ValidationError, model};

use super::{RESTRICTION, Restriction};
use crate::{
    Sandbox,
    command::{Command, CommandDescription, Commands, PERIOD, Period, refusal},
};

pub(crate) const COMMANDS: Commands = &[
    CommandDescription::of::<SetAccount>(),
    CommandDescription::of::<RestrictAccount>(),
    CommandDescription::of::<LiftRestrictions>(),
    CommandDescription::of::<BanAccount>(),
    CommandDescription::of::<ReinstateAccount>(),
    CommandDescription::of::<AlertAccount>(),
];

/// ID of a WhatsApp Business account.
#[model]
pub struct AccountId {
    /// ID of the account.
    pub waba_id: String,
}

/// Changes the payment method or the hourly calls of a WhatsApp Business account.
#[model]
#[derive(Deserialize)]
#[check(at_least_one(payment_method, calls_per_hour))]
pub struct SetAccount {
    /// ID of the account. Default: that of the first number.
    pub waba_id: Option<String>,
    /// True if the account has a valid payment method. Without one, messages are refused (131042).
    pub payment_method: Option<bool>,
    /// Management calls in an hour, beyond which they are refused (80008). Default: 5,000 with a registered number, and 200
    /// without one.
    pub calls_per_hour: Option<u32>,
}

impl Command for SetAccount {
    const NAME: &'static str = "accounts.set";
    const EXAMPLE: &'static str = r#"{"payment_method": false}"#;
    type Answer = AccountId;

    fn perform(self, sandbox: &mut Sandbox) -> Result<AccountId, ValidationError> {
        let waba_id = sandbox.waba_id(self.waba_id.as_deref())?;
        let Sandbox { context, accounts, .. } = sandbox;
        if let Some(is_valid) = self.payment_method {
            accounts.set_payment_method(&waba_id, is_valid, context);
        }
        if let Some(calls) = self.calls_per_hour {
            context.quotas.set(&waba_id, usize::try_from(calls).unwrap_or(usize::MAX));
        }
        let about = json!({ "payment_method": self.payment_method, "calls_per_hour": self.calls_per_hour });
        sandbox.record_change("account", &waba_id, &about);
        Ok(AccountId { waba_id })
    }
}

/// Restricts a WhatsApp Business account because it violated policies. The webhook `account_update` reports it.
///
/// Messages and new numbers that a restriction forbids are refused (368), utility templates with 131064, and calls with
/// 138014.
#[model]
#[derive(Deserialize)]
#[check(at_least_one(restrictions, violation_type))]
pub struct RestrictAccount {
    /// ID of the account. Default: that of the first number.
    pub waba_id: Option<String>,
    /// Types of the restrictions, as in `RESTRICTED_BIZ_INITIATED_MESSAGING`.
    #[check(each(rule(RESTRICTION)))]
    pub restrictions: Option<Vec<String>>,
    /// Duration of the restrictions, as in `24h`. Default: until they are lifted.
    #[check(rule(PERIOD))]
    pub lasts: Option<Period>,
    /// Type of the violation, as in `SCAM`, which a webhook of its own reports first. Without restrictions it is a warning.
    pub violation_type: Option<String>,
    /// Recommended steps, human-readable.
    pub remediation: Option<String>,
    /// `only` sends the webhook without any other effect.
    #[check(one_of("only"))]
    pub emit: Option<String>,
}

impl Command for RestrictAccount {
    const NAME: &'static str = "accounts.restrict";
    const EXAMPLE: &'static str = r#"{"restrictions": ["RESTRICTED_BIZ_INITIATED_MESSAGING"], "lasts": "24h"}"#;
    type Answer = AccountId;

    fn perform(self, sandbox: &mut Sandbox) -> Result<AccountId, ValidationError> {
        let waba_id = sandbox.waba_id(self.waba_id.as_deref())?;
        let Sandbox { context, accounts, .. } = sandbox;
        let restriction = Restriction {
            types: self.restrictions.as_deref().unwrap_or_default(),
            expires: self.lasts.map(|Period(time)| context.now + time),
            violation: self.violation_type.as_deref(),
            remediation: self.remediation.as_deref(),
            emit_only: self.emit.is_some(),
        };
        accounts.restrict(&waba_id, &restriction, context);
        sandbox.record_change("restriction", &waba_id, &self);
        Ok(AccountId { waba_id })
    }
}

/// Lifts restrictions of a WhatsApp Business account. No webhook reports it, as on the platform.
#[model]
#[derive(Deserialize)]
pub struct LiftRestrictions {
    /// ID of the account. Default: that of the first number.
    pub waba_id: Option<String>,
    /// Types of the restrictions. Default: all of them.
    #[check(each(rule(RESTRICTION)))]
    pub restrictions: Option<Vec<String>>,
}

impl Command for LiftRestrictions {
    const NAME: &'static str = "accounts.lift";
    type Answer = AccountId;

    fn perform(self, sandbox: &mut Sandbox) -> Result<AccountId, ValidationError> {
        let waba_id = sandbox.waba_id(self.waba_id.as_deref())?;
        sandbox.accounts.lift(&waba_id, self.restrictions.as_deref().unwrap_or_default());
        sandbox.record_change("restriction", &waba_id, &self);
        Ok(AccountId { waba_id })
    }
}

/// Bans a WhatsApp Business account, at once or after an announcement. The webhook `account_update` reports it. Messages,
/// calls and groups of the account are refused (131031), and users can't reach its numbers.
#[model]
#[derive(Deserialize)]
pub struct BanAccount {
    /// ID of the account. Default: that of the first number.
    pub waba_id: Option<String>,
    /// Time from the announcement to the ban, as in `7d`. Default: the ban takes effect at once.
    #[check(rule(PERIOD))]
    pub after: Option<Period>,
    /// `only` sends the webhook without any other effect.
    #[check(one_of("only"))]
    pub emit: Option<String>,
}

impl Command for BanAccount {
    const NAME: &'static str = "accounts.ban";
    const EXAMPLE: &'static str = r#"{"after": "7d"}"#;
    type Answer = AccountId;

    fn perform(self, sandbox: &mut Sandbox) -> Result<AccountId, ValidationError> {
        let waba_id = sandbox.waba_id(self.waba_id.as_deref())?;
        let Sandbox { context, accounts, .. } = sandbox;
        let at = self.after.map(|Period(time)| context.now + time);
        accounts.ban(&waba_id, at, self.emit.is_some(), context);
        sandbox.record_change("ban", &waba_id, &self);
        Ok(AccountId { waba_id })
    }
}

/// Ends the ban of a WhatsApp Business account, or cancels a ban that was announced. The webhook `account_update` reports
/// it.
#[model]
#[derive(Deserialize)]
pub struct ReinstateAccount {
    /// ID of the account. Default: that of the first number.
    pub waba_id: Option<String>,
}

impl Command for ReinstateAccount {
    const NAME: &'static str = "accounts.reinstate";
    type Answer = AccountId;

    fn perform(self, sandbox: &mut Sandbox) -> Result<AccountId, ValidationError> {
        let waba_id = sandbox.waba_id(self.waba_id.as_deref())?;
        let Sandbox { context, accounts, .. } = sandbox;
        accounts.reinstate(&waba_id, context);
        sandbox.record_change("ban", &waba_id, &self);
        Ok(AccountId { waba_id })
    }
}

/// Sends an alert about a business portfolio, an account or a number, by the webhook `account_alerts`.
#[model]
#[derive(Deserialize)]
pub struct AlertAccount {
    /// ID of the account whose webhook it is. Default: that of the first number.
    pub waba_id: Option<String>,
    /// Type of the entity. Default: `PHONE_NUMBER`.
    #[check(one_of("BUSINESS", "WABA", "PHONE_NUMBER"))]
    pub entity_type: Option<String>,
    /// ID of the entity. Default: the first number, its account, or the portfolio.
    pub entity_id: Option<String>,
    /// Type of the alert, as in `INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED`, `OBA_APPROVED` or `PROFILE_PICTURE_LOST`.
    pub alert_type: String,
    /// Severity of the alert. Default: `INFORMATIONAL`.
    #[check(one_of("CRITICAL", "WARNING", "INFORMATIONAL"))]
    pub alert_severity: Option<String>,
    /// Status of the alert. Default: `NONE`.
    #[check(one_of("ACTIVE", "NONE"))]
    pub alert_status: Option<String>,
    /// Description of the alert in one sentence. Default: its type.
    pub alert_description: Option<String>,
}

impl Command for AlertAccount {
    const NAME: &'static str = "accounts.alert";
    const EXAMPLE: &'static str = r#"{"alert_type": "OBA_APPROVED"}"#;
    type Answer = AccountId;

    fn perform(self, sandbox: &mut Sandbox) -> Result<AccountId, ValidationError> {
        let waba_id = sandbox.waba_id(self.waba_id.as_deref())?;
        let kind = self.entity_type.as_deref().unwrap_or("PHONE_NUMBER");
        let settings = &sandbox.context.settings;
        let default = || match kind {
            "PHONE_NUMBER" => settings.numbers().next().map_or("", |number| &number.id),
            "WABA" => &waba_id,
            _ => settings.portfolio_of_account(&waba_id),
        };
        let alert = json!({
            "entity_type": kind, "entity_id": self.entity_id.as_deref().unwrap_or_else(default),
            "alert_info": {
                "alert_severity": self.alert_severity.as_deref().unwrap_or("INFORMATIONAL"),
                "alert_status": self.alert_status.as_deref().unwrap_or("NONE"), "alert_type": self.alert_type,
                "alert_description": self.alert_description.as_deref().unwrap_or(&self.alert_type),
            },
        });
        sandbox.context.notify_account("account_alerts", &waba_id, &alert);
        sandbox.record_change("alert", &waba_id, &alert);
        Ok(AccountId { waba_id })
    }
}

impl Sandbox {
    /// The ID of an account that a command names; by default that of the first number.
    pub(crate) fn waba_id(&self, given: Option<&str>) -> Result<String, ValidationError> {
        let settings = &self.context.settings;
        let default = || settings.numbers().next().map(|number| settings.waba_of(&number.id));
        let id = given.or_else(default).filter(|id| self.accounts.has(id));
        let refused = || refusal("waba_id", "the ID of a WhatsApp Business account", given.unwrap_or_default());
        id.map(str::to_owned).ok_or_else(refused)
    }
}
