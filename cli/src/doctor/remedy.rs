//! Remedies of findings: a command of this program, or a page.

use serde_json::{Value, json};
use wabakit::{Change, GRAPH_VERSION, Op, Retry};

use crate::ops::DOCUMENTATION;

/// Remedy of a finding: a command or a page.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Remedy {
    GenerateToken,
    ExtendToken,
    FindAppSecret,
    UpgradeVersion,
    ListNumbers,
    RequestCode,
    Register,
    RequestName,
    OpenManager,
    OpenSupport,
    VerifyBusiness,
    AllowRecipients,
    AddPayment,
    Subscribe,
    SetCallback,
    RemoveNumberCallback,
    RemoveAccountCallback,
    ReadWebhooks,
}

/// IDs and options that a command needs.
#[derive(Debug, Default)]
pub(crate) struct Subject {
    pub(crate) number: String,
    pub(crate) waba: String,
    pub(crate) app: String,
    /// Options that lead to the same host.
    pub(crate) options: Vec<String>,
}

/// Texts of a command that the user replaces, and variables that the shell replaces: secrets are never printed.
const PIN: &str = "YOUR_PIN";
const NAME: &str = "YOUR DISPLAY NAME";
const CALLBACK: &str = "https://YOUR_HOST/webhooks";
const VERIFY_TOKEN: &str = "YOUR_VERIFY_TOKEN";

impl Remedy {
    #[cfg(test)]
    pub(crate) const ALL: [Self; 18] = [
        Self::GenerateToken,
        Self::ExtendToken,
        Self::FindAppSecret,
        Self::UpgradeVersion,
        Self::ListNumbers,
        Self::RequestCode,
        Self::Register,
        Self::RequestName,
        Self::OpenManager,
        Self::OpenSupport,
        Self::VerifyBusiness,
        Self::AllowRecipients,
        Self::AddPayment,
        Self::Subscribe,
        Self::SetCallback,
        Self::RemoveNumberCallback,
        Self::RemoveAccountCallback,
        Self::ReadWebhooks,
    ];

    /// Returns what mends an error of the platform.
    pub(super) fn of(retry: &Retry) -> Option<Self> {
        match retry {
            Retry::AfterChange(Change::Token | Change::Permission) => Some(Self::GenerateToken),
            Retry::AfterChange(Change::Payment) => Some(Self::AddPayment),
            Retry::AfterChange(Change::Account) => Some(Self::OpenManager),
            _ => None,
        }
    }

    /// Returns the command, for a POSIX shell, unless a page mends the finding.
    pub(crate) fn command(self, subject: &Subject) -> Option<String> {
        let Subject { number, waba, app, options } = subject;
        let number = ["--number".to_owned(), number.clone()];
        let account = ["--waba".to_owned(), waba.clone()];
        let (op, params, ids) = match self {
            Self::UpgradeVersion => {
                let mut options = options.clone();
                if let Some(at) = options.iter().position(|option| option == "--version") {
                    options.drain(at..at.saturating_add(2));
                }
                return Some(format!("wabakit doctor{} --version {GRAPH_VERSION}", line(&options)));
            }
            // The shell fills in the secrets.
            Self::ExtendToken => {
                let params = format!(
                    "{{\\\"client_id\\\":\\\"{app}\\\",\\\"client_secret\\\":\\\"$WABAKIT_APP_SECRET\\\",\
                     \\\"fb_exchange_token\\\":\\\"$WABAKIT_TOKEN\\\"}}"
                );
                return Some(format!("echo \"{params}\" | wabakit call access_tokens.extend{}", line(options)));
            }
            Self::SetCallback => {
                let subscription = json!({
                    "object": "whatsapp_business_account", "callback_url": CALLBACK, "verify_token": VERIFY_TOKEN,
                    "fields": ["messages"],
                });
                let token = format!(" --token \"{app}|$WABAKIT_APP_SECRET\"");
                return Some(
                    call("subscriptions.create", &subscription, &["--app".into(), app.clone()], options) + &token,
                );
            }
            Self::ListNumbers => ("phone_numbers.list", Value::Null, account),
            Self::RequestCode => {
                ("phone_numbers.request_code", json!({ "code_method": "SMS", "language": "en_US" }), number)
            }
            Self::Register => ("phone_numbers.register", json!({ "pin": PIN }), number),
            Self::RequestName => ("phone_numbers.update", json!({ "new_display_name": NAME }), number),
            // Subscribing without a callback URL removes that of the account.
            Self::Subscribe | Self::RemoveAccountCallback => ("subscribed_apps.subscribe", Value::Null, account),
            Self::RemoveNumberCallback => {
                let none = json!({ "webhook_configuration": { "override_callback_uri": "" } });
                ("phone_numbers.update", none, number)
            }
            _ => return None,
        };
        Some(call(op, &params, &ids, options))
    }

    /// Returns the page, unless a command mends the finding.
    pub(crate) fn page(self, subject: &Subject) -> Option<String> {
        let page = match self {
            Self::GenerateToken => "https://business.facebook.com/settings/system-users".to_owned(),
            Self::FindAppSecret => format!("https://developers.facebook.com/apps/{}/settings/basic/", subject.app),
            Self::OpenManager => "https://business.facebook.com/wa/manage/phone-numbers/".to_owned(),
            Self::OpenSupport => "https://business.facebook.com/business-support-home/".to_owned(),
            Self::VerifyBusiness => "https://business.facebook.com/settings/security".to_owned(),
            Self::AllowRecipients => format!("https://developers.facebook.com/apps/{}/whatsapp-business/", subject.app),
            Self::AddPayment => "https://business.facebook.com/billing_hub/accounts".to_owned(),
            Self::ReadWebhooks => {
                let link = Op::find("subscriptions.create").map(|op| op.endpoint.link.text()).unwrap_or_default();
                format!("{DOCUMENTATION}{link}")
            }
            _ => return None,
        };
        Some(page)
    }
}

/// Returns the command that calls an operation with these parameters.
fn call(op: &str, params: &Value, ids: &[String], options: &[String]) -> String {
    let input = if params.is_null() { String::new() } else { format!("echo {} | ", quoted(&params.to_string())) };
    format!("{input}wabakit call {op}{}{}", line(ids), line(options))
}

/// Returns arguments as part of a command, each after a blank.
fn line(args: &[String]) -> String {
    args.iter().map(|arg| format!(" {}", quoted(arg))).collect()
}

/// Quotes an argument for a POSIX shell, if necessary.
fn quoted(arg: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_.:/".contains(c);
    if !arg.is_empty() && arg.chars().all(plain) { arg.to_owned() } else { format!("'{}'", arg.replace('\'', r"'\''")) }
}
