//! What an emulated platform begins with.

use std::time::Duration;

/// What an emulated platform begins with. Two with the same settings, asked the same at the same times, do the same.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Ids are drawn from it.
    pub seed: u64,
    /// Where it can be reached, as in `http://127.0.0.1:8080`: the URLs that it tells begin with it. Without one they name
    /// the platform's own hosts, for those who hand requests over without a network.
    pub base: Option<String>,
    /// The access token.
    pub token: String,
    /// The app.
    pub app_id: String,
    /// What webhooks are signed with.
    pub app_secret: String,
    /// The business portfolio.
    pub business_id: String,
    /// The WhatsApp Business account.
    pub waba_id: String,
    /// Its numbers.
    pub numbers: Vec<Number>,
    /// Where webhooks go; they go nowhere if there is none.
    pub callback: Option<String>,
    /// What the handshake with the callback carries.
    pub verify_token: String,
    /// Whom free-form messages reach.
    pub windows: Windows,
    /// As with a test number: the only people who can be messaged.
    pub allowed: Option<Vec<String>>,
    /// Whether the account has Direct Send: messages outside windows without a template.
    pub direct_send: bool,
    /// A number's messages a second, in and out.
    pub throughput: u32,
    /// How much earlier than allowed a message may arrive. Networks don't keep the distance that the sender kept, so leave
    /// some where real time passes.
    pub jitter: Duration,
}

/// A business phone number.
#[derive(Clone, Debug)]
pub struct Number {
    /// Its id, which isn't the number.
    pub id: String,
    /// The number, as people read it.
    pub display: String,
    /// The name that people see.
    pub name: String,
    /// Whether it has the badge of an Official Business Account, and so can have groups.
    pub official: bool,
}

/// Whom free-form messages reach: only templates may go to people who haven't written in the last 24 hours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Windows {
    /// Everyone: as if all had just written. The platform isn't like this, first steps are.
    #[default]
    Open,
    /// Those who wrote. To others a message is accepted, and a webhook tells that it failed (131047): what the platform
    /// does as a rule.
    Reported,
    /// Those who wrote. To others a message is refused at once (131047): what the platform does now and then.
    Refused,
}

impl Default for Settings {
    fn default() -> Self {
        let number = |id: &str, display: &str, name: &str, official| Number {
            id: id.into(),
            display: display.into(),
            name: name.into(),
            official,
        };
        Self {
            seed: 0,
            base: None,
            token: "EAAsandbox".into(),
            app_id: "670843887433847".into(),
            app_secret: "sandbox_app_secret".into(),
            business_id: "506914307656634".into(),
            waba_id: "102290129340398".into(),
            numbers: vec![
                number("106540352242922", "+1 555-078-3881", "Lucky Shrub", true),
                number("106853218861309", "+1 555-614-8240", "Lucky Shrub Outlet", false),
            ],
            callback: None,
            verify_token: "sandbox_verify_token".into(),
            windows: Windows::Open,
            allowed: None,
            direct_send: false,
            throughput: 80,
            jitter: Duration::ZERO,
        }
    }
}
