//! The settings of an emulated platform: the objects that it begins with, and the rules that it follows.

mod enforcement;
mod file;
mod objects;

use std::time::Duration;

use serde::{Deserialize, Serialize};

pub use self::{
    enforcement::{Enforcement, RateLimit},
    file::SettingsError,
    objects::{Account, App, Number, Portfolio, Reads, Token, User},
};
use crate::templates::Review;

/// Settings of an emulated platform. Sandboxes with the same settings behave identically when they get the same
/// requests at the same times.
///
/// The default has two portfolios, of which the second shares an account with the first; an app, whose webhooks are
/// only logged; three accounts, of which the first has two numbers; and an access token that permits everything.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// Seed of the IDs. Default: 0.
    pub seed: u64,
    /// Base URL of the sandbox, as in `http://127.0.0.1:8080`: media URLs and paging links begin with it. Default: the
    /// platform's own hosts, for use without a network.
    pub base: Option<String>,
    /// Business portfolios. Where a request or command names none, the first is meant.
    pub portfolios: Vec<Portfolio>,
    /// Apps. Where a request or command names none, the first is meant.
    pub apps: Vec<App>,
    /// WhatsApp Business accounts with their numbers and templates. Where a command names no number, the first is meant.
    pub accounts: Vec<Account>,
    /// Access tokens of system users.
    pub tokens: Vec<Token>,
    /// WhatsApp users that are known from the start. All other phone numbers and user IDs belong to users, too.
    pub users: Vec<User>,
    /// Enforcement of customer service windows. Default: [`Windows::Reported`].
    pub windows: Windows,
    /// Enforcement of rate limits. Default: [`Enforcement::STRICT`].
    pub limits: Enforcement,
    /// The only phone numbers that can be messaged, as with a test number. Default: all.
    pub allowed: Option<Vec<String>>,
    /// True if the accounts have Direct Send: messages without a template outside the customer service window. Default:
    /// `false`.
    pub direct_send: bool,
    /// Policy of template reviews. Default: every template is approved after 10 seconds.
    pub review: Review,
    /// Maximum number of templates of an account. Default: 6,000, the limit of a verified portfolio. Others have 250.
    pub template_limit: u32,
    /// Throughput of each number: messages per second, sent and received. Default: 80.
    pub throughput: u32,
    /// Tolerance of the pair rate limit: how much too early a message may arrive. Allow some when real time passes,
    /// because networks don't preserve the distance between two requests. Default: none.
    #[serde(rename = "jitter_ms", with = "milliseconds")]
    pub jitter: Duration,
    // Rule: `rules::log::KEPT`.
    /// Maximum size of the log in bytes; the oldest entries are removed first. Default: 32 MiB.
    pub log_bytes: usize,
}

/// Enforcement of customer service windows: outside of 24 hours after a user's last message, only templates may be
/// sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Windows {
    /// Outside of the window a message is accepted, and a webhook reports that it failed (131047): what the platform
    /// usually does.
    #[default]
    Reported,
    /// Outside of the window a message is refused at once (131047): what the platform sometimes does.
    Refused,
    /// Every window is open, for tests of other things. The platform has no such mode.
    Open,
}

impl Default for Settings {
    fn default() -> Self {
        let portfolio = |id: &str, name: &str| Portfolio { id: id.into(), name: name.into() };
        let portfolios = vec![portfolio("506914307656634", "Lucky Shrub"), portfolio("508214470913266", "Wind & Wool")];
        let app = App {
            id: "670843887433847".into(),
            name: "Sandbox".into(),
            portfolio: "506914307656634".into(),
            secret: "sandbox_app_secret".into(),
            ..App::default()
        };
        let own = |id: &str, name: &str, numbers| Account {
            id: id.into(),
            name: name.into(),
            portfolio: "506914307656634".into(),
            subscribed_apps: vec!["670843887433847".into()],
            numbers,
            ..Account::default()
        };
        let number = |id: &str, display: &str, name: &str, official| Number {
            id: id.into(),
            display: display.into(),
            name: name.into(),
            official,
        };
        let numbers = vec![
            number("106540352242922", "+1 555-078-3881", "Lucky Shrub", true),
            number("106853218861309", "+1 555-614-8240", "Lucky Shrub Outlet", false),
        ];
        let shared = Account {
            id: "107735402816693".into(),
            name: "Wind & Wool".into(),
            portfolio: "508214470913266".into(),
            shared_with: vec!["506914307656634".into()],
            ..Account::default()
        };
        let token = Token {
            text: "EAAsandbox".into(),
            app: app.id.clone(),
            portfolio: "506914307656634".into(),
            ..Token::default()
        };
        Self {
            seed: 0,
            base: None,
            portfolios,
            apps: vec![app],
            accounts: vec![
                own("102290129340398", "Lucky Shrub", numbers),
                own("104996122399160", "Lucky Shrub Wholesale", vec![]),
                shared,
            ],
            tokens: vec![token],
            users: vec![],
            windows: Windows::default(),
            limits: Enforcement::STRICT,
            allowed: None,
            direct_send: false,
            review: Review::default(),
            template_limit: 6000,
            throughput: 80,
            jitter: Duration::ZERO,
            log_bytes: 32 * 1024 * 1024,
        }
    }
}

impl Settings {
    /// The portfolio with this ID.
    pub(crate) fn portfolio(&self, id: &str) -> Option<&Portfolio> {
        self.portfolios.iter().find(|portfolio| portfolio.id == id)
    }

    /// The name of the portfolio with this ID, which may be unknown here.
    pub(crate) fn portfolio_name(&self, id: &str) -> String {
        self.portfolio(id).map_or_else(|| format!("Business {id}"), |portfolio| portfolio.name.clone())
    }

    /// The app with this ID.
    pub(crate) fn app(&self, id: &str) -> Option<&App> {
        self.apps.iter().find(|app| app.id == id)
    }

    pub(crate) fn app_mut(&mut self, id: &str) -> Option<&mut App> {
        self.apps.iter_mut().find(|app| app.id == id)
    }

    /// The account with this ID.
    pub(crate) fn account(&self, id: &str) -> Option<&Account> {
        self.accounts.iter().find(|account| account.id == id)
    }

    pub(crate) fn account_mut(&mut self, id: &str) -> Option<&mut Account> {
        self.accounts.iter_mut().find(|account| account.id == id)
    }

    /// The accounts that a portfolio owns.
    pub(crate) fn owned_by<'s>(&'s self, portfolio: &str) -> impl Iterator<Item = &'s Account> {
        self.accounts.iter().filter(move |account| account.portfolio == portfolio)
    }

    /// The name of an account, empty if there is none with this ID.
    pub(crate) fn name_of(&self, account: &str) -> &str {
        self.account(account).map_or("", |account| &account.name)
    }

    /// ID of the portfolio that owns the account of the number with this ID.
    pub(crate) fn portfolio_of(&self, number: &str) -> &str {
        self.portfolio_of_account(self.waba_of(number))
    }

    /// ID of the portfolio that owns an account, empty if there is no such account.
    pub(crate) fn portfolio_of_account(&self, account: &str) -> &str {
        self.account(account).map_or("", |account| &account.portfolio)
    }

    /// Text of the first access token, empty if there is none.
    pub(crate) fn first_token(&self) -> &str {
        self.tokens.first().map_or("", |token| &token.text)
    }

    /// The numbers of all accounts.
    pub(crate) fn numbers(&self) -> impl Iterator<Item = &Number> {
        self.accounts.iter().flat_map(|account| &account.numbers)
    }

    /// The numbers of the account with this ID.
    pub(crate) fn numbers_of(&self, account: &str) -> &[Number] {
        self.account(account).map(|account| account.numbers.as_slice()).unwrap_or_default()
    }

    /// The number with this ID.
    pub(crate) fn number(&self, id: &str) -> Option<&Number> {
        self.numbers().find(|number| number.id == id)
    }

    pub(crate) fn number_mut(&mut self, id: &str) -> Option<&mut Number> {
        self.accounts.iter_mut().flat_map(|account| &mut account.numbers).find(|number| number.id == id)
    }

    /// ID of the account of the number with this ID, empty if there is no such number.
    pub(crate) fn waba_of(&self, number: &str) -> &str {
        let holds = |account: &&Account| account.numbers.iter().any(|own| own.id == number);
        self.accounts.iter().find(holds).map_or("", |account| &account.id)
    }

    /// The digits of the number with this ID.
    pub(crate) fn digits(&self, id: &str) -> String {
        let display = self.number(id).map(|number| number.display.as_str()).unwrap_or_default();
        let mut digits = String::with_capacity(display.len());
        digits.extend(display.chars().filter(char::is_ascii_digit));
        digits
    }
}

/// Durations as milliseconds.
mod milliseconds {
    use std::time::Duration;

    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(duration: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(u64::try_from(duration.as_millis()).unwrap_or(u64::MAX))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Duration, D::Error> {
        u64::deserialize(deserializer).map(Duration::from_millis)
    }
}
