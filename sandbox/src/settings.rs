//! The settings of an emulated platform.

use std::time::Duration;

use crate::templates::Review;

/// Settings of an emulated platform. Sandboxes with the same settings behave identically when they get the same
/// requests at the same times.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Seed of the IDs. Default: 0.
    pub seed: u64,
    /// Base URL of the sandbox, as in `http://127.0.0.1:8080`: media URLs and paging links begin with it. Default: the
    /// platform's own hosts, for use without a network.
    pub base: Option<String>,
    /// Access token that requests must carry. Default: `EAAsandbox`.
    pub token: String,
    /// ID of the app.
    pub app_id: String,
    /// App secret, which signs webhooks. Default: `sandbox_app_secret`.
    pub app_secret: String,
    /// ID of the business portfolio.
    pub business_id: String,
    /// ID of the WhatsApp Business account.
    pub waba_id: String,
    /// ID of another WhatsApp Business account of the same portfolio, which has no numbers at first.
    pub other_waba_id: String,
    /// ID of the business portfolio of a client, which shares an account.
    pub client_business_id: String,
    /// ID of the WhatsApp Business account that the client shares, which has no numbers at first.
    pub client_waba_id: String,
    /// Business phone numbers. Default: two, of which the first is an Official Business Account.
    pub numbers: Vec<Number>,
    /// Callback URL of webhooks. Without one, webhooks are only logged.
    pub callback: Option<String>,
    /// Verify token of the handshake with the callback URL. Default: `sandbox_verify_token`.
    pub verify_token: String,
    /// Enforcement of customer service windows. Default: [`Windows::Reported`].
    pub windows: Windows,
    /// The only phone numbers that can be messaged, as with a test number. Default: all.
    pub allowed: Option<Vec<String>>,
    /// True if the account has Direct Send: messages without a template outside the customer service window. Default:
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
    pub jitter: Duration,
}

/// A business phone number.
#[derive(Clone, Debug)]
pub struct Number {
    /// ID of the phone number.
    pub id: String,
    /// Phone number as displayed.
    pub display: String,
    /// Display name of the number.
    pub name: String,
    /// True if the number is an Official Business Account, which groups require.
    pub official: bool,
    /// ID of the number's WhatsApp Business account.
    pub waba_id: String,
}

/// Enforcement of customer service windows: outside of 24 hours after a user's last message, only templates may be
/// sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
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
        let waba_id = "102290129340398";
        let number = |id: &str, display: &str, name: &str, official| Number {
            id: id.into(),
            display: display.into(),
            name: name.into(),
            official,
            waba_id: waba_id.into(),
        };
        Self {
            seed: 0,
            base: None,
            token: "EAAsandbox".into(),
            app_id: "670843887433847".into(),
            app_secret: "sandbox_app_secret".into(),
            business_id: "506914307656634".into(),
            waba_id: waba_id.into(),
            other_waba_id: "104996122399160".into(),
            client_business_id: "508214470913266".into(),
            client_waba_id: "107735402816693".into(),
            numbers: vec![
                number("106540352242922", "+1 555-078-3881", "Lucky Shrub", true),
                number("106853218861309", "+1 555-614-8240", "Lucky Shrub Outlet", false),
            ],
            callback: None,
            verify_token: "sandbox_verify_token".into(),
            windows: Windows::default(),
            allowed: None,
            direct_send: false,
            review: Review::default(),
            template_limit: 6000,
            throughput: 80,
            jitter: Duration::ZERO,
        }
    }
}

impl Settings {
    /// The number with this ID.
    pub(crate) fn number(&self, id: &str) -> Option<&Number> {
        self.numbers.iter().find(|number| number.id == id)
    }

    /// ID of the account of the number with this ID.
    pub(crate) fn waba_of(&self, id: &str) -> &str {
        self.number(id).map_or(&self.waba_id, |number| &number.waba_id)
    }

    /// The digits of the number with this ID.
    pub(crate) fn digits(&self, id: &str) -> String {
        let display = self.number(id).map(|number| number.display.as_str()).unwrap_or_default();
        display.chars().filter(char::is_ascii_digit).collect()
    }
}
