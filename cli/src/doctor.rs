//! `wabakit doctor`: checks why nothing is sent or nothing arrives.

mod callback;
mod number;
mod platform;
pub(crate) mod remedy;
mod report;
mod token;

use std::collections::BTreeSet;

use clap::Args;
use wabakit::{GraphVersion, phone_numbers::PhoneNumber};

use self::{callback::Expected, remedy::Remedy, report::Report, token::Access};
use crate::{failure::Failure, settings::Settings};

/// Remaining lifetime of a version of the Graph API below which it should be replaced.
const SOON: std::time::Duration = std::time::Duration::from_secs(90 * 24 * 60 * 60);

/// Check why nothing is sent, or nothing arrives
///
/// Checks the access token, the app secret, the phone number, the health status with its payment method and restrictions,
/// the subscription of the app, the callback URL, and the version of the Graph API, on the platform or on the sandbox.
/// Each line is ok, a warning, a failure, or a check that wasn't made, with the reason and the command or page that mends
/// it. Nothing is changed. The callback URL gets one handshake and two test deliveries without messages: one is signed,
/// the other has a wrong signature.
#[derive(Args)]
#[command(after_long_help = "\
Exit code: 0 without failures; 1 if a check failed; 2 invalid input; 3 no response of the platform.

Keys of the JSON objects, each a text that may be absent:
  check    Name of the check, such as token.expiry, number.registered or callback.signature
  status   ok, warning, failure or not_checked
  object   Object of the check: an ID, a permission, a kind of token, a version or a callback URL
  reason   What was found
  command  Command that mends it, for a POSIX shell. Replace the words in capital letters; the access
           token and the app secret come from WABAKIT_TOKEN and WABAKIT_APP_SECRET.
  page     URL of the page that mends it
  setting  Option that a check needs which wasn't made

Examples:
  wabakit doctor
  WABAKIT_APP_SECRET=... wabakit doctor --verify-token secret
  wabakit doctor --json | grep '\"status\":\"failure\"'")]
pub(crate) struct Doctor {
    /// Print one JSON object per line
    #[arg(long)]
    json: bool,
    /// Verify token of the callback URL
    #[arg(long, env = "WABAKIT_VERIFY_TOKEN", hide_env_values = true, value_name = "T")]
    verify_token: Option<String>,
    #[command(flatten)]
    settings: Settings,
}

impl Doctor {
    /// Runs all checks.
    pub(crate) fn run(&self) -> Result<(), Failure> {
        let mut report = Report::new(self.json, self.settings.options());
        if let Some(mut access) = token::check(&self.settings, &mut report)? {
            self.version(&access, &mut report)?;
            let (waba, numbers) = self.numbers(&mut access, &mut report)?;
            self.webhooks(&mut access, waba.as_deref(), &numbers, &mut report)?;
        } else {
            let reason = "Without a valid access token, nothing else can be checked.";
            for check in ["version", "number", "health", "subscription", "callback"] {
                report.skip(check, "", reason, "--token")?;
            }
        }
        report.finish()
    }

    /// Checks the version of the Graph API.
    fn version(&self, access: &Access, report: &mut Report) -> Result<(), Failure> {
        let wanted = self.settings.version();
        let now = token::now();
        let expires = GraphVersion::find(wanted).and_then(|version| version.expires);
        match (access.platform.version.as_deref(), expires) {
            (Some(served), _) if served != wanted => {
                let reason = format!("The version has expired: the platform answers with {served}.");
                report.fail("version", wanted, &reason, Remedy::UpgradeVersion)
            }
            (_, Some(day)) if *day <= *(now + SOON).date() => {
                report.warn("version", wanted, &format!("The version expires on {day}."), Remedy::UpgradeVersion)
            }
            (_, Some(day)) => report.ok("version", wanted, &format!("The version is available until {day}.")),
            (_, None) => report.ok("version", wanted, "The version is available."),
        }
    }

    /// Checks the number of the settings, or all numbers of the account. Returns the account and the numbers.
    fn numbers(&self, access: &mut Access, report: &mut Report) -> Result<(Option<String>, Vec<PhoneNumber>), Failure> {
        let only = if let [only] = access.accounts.as_slice() { Some(only.clone()) } else { None };
        let assumed = self.settings.waba().map(str::to_owned).or(only);
        report.subject.waba = assumed.clone().unwrap_or_default();
        let ids = match (self.settings.number(), &assumed) {
            (Some(id), _) => vec![id.to_owned()],
            (None, Some(waba)) => {
                access.platform.about(|api| api.waba(waba.as_str()));
                number::list(&mut access.platform, waba, report)?
            }
            (None, None) => {
                let accounts = number::accounts(&mut access.platform)?;
                let reason = format!("The number is unknown. Accounts of the token: {}.", accounts.join(", "));
                report.skip("number", "", &reason, "--number or --waba")?;
                vec![]
            }
        };
        let (mut numbers, mut known) = (vec![], BTreeSet::new());
        for id in ids {
            access.platform.about(|api| api.number(id.as_str()));
            numbers.extend(number::check(&mut access.platform, &id, self.settings.waba(), &mut known, report)?);
        }
        let own = numbers.iter().find_map(number::account).map(str::to_owned);
        Ok((self.settings.waba().map(str::to_owned).or(own).or(assumed), numbers))
    }

    /// Checks the subscription and the callback URLs.
    fn webhooks(
        &self,
        access: &mut Access,
        waba: Option<&str>,
        numbers: &[PhoneNumber],
        report: &mut Report,
    ) -> Result<(), Failure> {
        let mut callbacks = vec![];
        let of_account = match waba {
            Some(waba) => {
                report.subject.waba = waba.to_owned();
                access.platform.about(|api| api.waba(waba));
                callback::subscription(access, waba, report)?
            }
            None => {
                report.skip("subscription", "", "The account is unknown.", "--waba")?;
                None
            }
        };
        let of_app = callback::of_app(access.app.as_mut(), report)?;
        for number in numbers {
            callback::of_number(number, &mut callbacks, report)?;
        }
        if numbers.is_empty() {
            callback::add(&mut callbacks, of_account.as_deref().unwrap_or_default(), Remedy::RemoveAccountCallback);
        }
        callback::add(&mut callbacks, of_app.as_deref().unwrap_or_default(), Remedy::SetCallback);
        let expected = Expected {
            verify_token: self.verify_token.as_deref().filter(|token| !token.is_empty()),
            secret: access.secret.as_deref(),
            https: self.settings.base().is_none(),
            waba: waba.unwrap_or_default(),
        };
        callbacks.iter().try_for_each(|callback| callback.check(&expected, report))
    }
}
