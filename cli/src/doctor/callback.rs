//! Checks of the webhooks: the app's subscription, the callback URL that applies, and what answers there.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use axum::http::{Request, Response, Uri};
use serde_json::json;
use wabakit::{
    Webhooks,
    phone_numbers::{CallbackUrls, PhoneNumber},
    subscribed_apps::ListSubscribedApps,
    subscriptions::ListAppSubscriptions,
};
use wabakit_sandbox::{handshake, webhook};

use super::{platform::Platform, remedy::Remedy, report::Report, token::Access};
use crate::{failure::Failure, http::Client};

/// Webhook field of received messages and statuses.
const MESSAGES: &str = "messages";

/// A callback URL, and what removes or replaces it.
pub(super) struct Callback {
    url: String,
    remedy: Remedy,
}

/// Settings of the checks of callback URLs.
pub(super) struct Expected<'a> {
    pub(super) verify_token: Option<&'a str>,
    pub(super) secret: Option<&'a str>,
    /// True on the platform, which accepts only https.
    pub(super) https: bool,
    /// ID of the account, for the test delivery.
    pub(super) waba: &'a str,
}

/// Checks that this app is subscribed to the account. Returns the account's own callback URL.
pub(super) fn subscription(access: &mut Access, waba: &str, report: &mut Report) -> Result<Option<String>, Failure> {
    let apps = match access.platform.ask(&ListSubscribedApps::new())? {
        Ok(apps) => apps.into_inner().data,
        Err(refusal) => {
            report.refused("subscription", waba, &refusal)?;
            return Ok(None);
        }
    };
    let ids: Vec<_> = apps
        .iter()
        .filter_map(|app| app.whatsapp_business_api_data.as_ref()?.id.as_ref().map(|id| id.as_str()))
        .collect();
    match &access.app_id {
        _ if apps.is_empty() => {
            let reason = "No app is subscribed to the account: no webhooks are sent.";
            report.fail("subscription", waba, reason, Remedy::Subscribe)?;
        }
        None => report.skip("subscription", waba, &format!("Subscribed apps: {}.", ids.join(", ")), "--app")?,
        Some(app) if ids.contains(&app.as_str()) => {
            report.ok("subscription", waba, &format!("The app {app} is subscribed to the account."))?;
        }
        Some(app) => {
            let reason = format!("The app {app} is not subscribed to the account, only {}.", ids.join(", "));
            report.fail("subscription", waba, &reason, Remedy::Subscribe)?;
        }
    }
    let position = ids.iter().position(|id| Some(*id) == access.app_id.as_deref());
    Ok(position.and_then(|at| apps.get(at)).and_then(|app| app.override_callback_uri.clone()))
}

/// Checks the callback URL and the webhook fields of the app. Returns the URL.
pub(super) fn of_app(app: Option<&mut Platform>, report: &mut Report) -> Result<Option<String>, Failure> {
    let check = "callback.fields";
    let Some(app) = app else {
        report.skip(check, "", "Only the app itself can read its webhook fields.", "--app-secret")?;
        return Ok(None);
    };
    let subscriptions = match app.ask(&ListAppSubscriptions::new())? {
        Ok(subscriptions) => subscriptions.into_inner().data,
        Err(refusal) => {
            report.refused(check, "", &refusal)?;
            return Ok(None);
        }
    };
    let id = report.subject.app.clone();
    let ours = subscriptions.into_iter().find(|one| one.object.as_deref() == Some("whatsapp_business_account"));
    let Some(ours) = ours else {
        report.fail(check, &id, "The app has no callback URL and no webhook fields.", Remedy::SetCallback)?;
        return Ok(None);
    };
    let names: Vec<_> = ours.fields.iter().filter_map(|field| field.name.as_deref()).collect();
    if ours.active == Some(false) {
        report.fail(check, &id, "The subscription of the app is not active.", Remedy::SetCallback)?;
    } else if names.contains(&MESSAGES) {
        report.ok(check, &id, "The app receives the webhook field messages.")?;
    } else {
        let reason = format!("The app does not receive the webhook field messages, only {}.", names.join(", "));
        report.fail(check, &id, &reason, Remedy::SetCallback)?;
    }
    Ok(ours.callback_url)
}

/// Reports the callback URL that applies to a number, the first of: its own, that of the account, that of the app. Adds
/// the URLs that receive webhooks to `all`.
pub(super) fn of_number(number: &PhoneNumber, all: &mut Vec<Callback>, report: &mut Report) -> Result<(), Failure> {
    let id = number.id.as_str();
    report.subject.number = id.to_owned();
    let url = |of: fn(&CallbackUrls) -> Option<&String>| number.webhook_configuration.as_ref().and_then(of);
    let levels = [
        ("the number", url(|urls| urls.phone_number.as_ref()), Remedy::RemoveNumberCallback),
        ("the account", url(|urls| urls.whatsapp_business_account.as_ref()), Remedy::RemoveAccountCallback),
        ("the app", url(|urls| urls.application.as_ref()), Remedy::SetCallback),
    ];
    let mut set = levels.into_iter().filter_map(|(level, url, remedy)| Some((level, url?, remedy)));
    let Some((level, url, remedy)) = set.next() else {
        let reason = "Neither the number, nor its account, nor the app has a callback URL: webhooks are discarded.";
        return report.fail("callback", id, reason, Remedy::SetCallback);
    };
    let hidden: Vec<_> = set.map(|(level, url, _)| format!("{} of {level}", shown(url))).collect();
    let hides = if hidden.is_empty() { String::new() } else { format!(", before {}", hidden.join(" and ")) };
    report.ok("callback", id, &format!("Webhooks of the number go to {} of {level}{hides}.", shown(url)))?;
    add(all, url, remedy);
    Ok(())
}

/// Adds a callback URL, unless it is known.
pub(super) fn add(all: &mut Vec<Callback>, url: &str, remedy: Remedy) {
    if !url.is_empty() && !all.iter().any(|known| known.url == url) {
        all.push(Callback { url: url.to_owned(), remedy });
    }
}

impl Callback {
    /// Checks what answers at the URL.
    pub(super) fn check(&self, expected: &Expected<'_>, report: &mut Report) -> Result<(), Failure> {
        let (url, object) = (&self.url, shown(&self.url));
        let Ok(uri) = url.parse::<Uri>() else {
            return report.fail("callback.reachable", &object, "This is not a URL.", self.remedy);
        };
        if expected.https && uri.scheme_str() != Some("https") {
            let reason = "The platform sends webhooks only to https:// URLs.";
            return report.fail("callback.reachable", &object, reason, self.remedy);
        }
        let client = Client::to(&uri).within(Webhooks::REPLY_TIMEOUT);
        let challenge = nonce();
        let hello = handshake(url, expected.verify_token.unwrap_or(&challenge), &challenge);
        let (answer, _) = timed(&client, hello);
        let answer = match answer {
            Ok(answer) => answer,
            Err(error) => {
                let reason = format!("Nothing answers at the callback URL: {error}.");
                return report.fail("callback.reachable", &object, &reason, self.remedy);
            }
        };
        report.ok("callback.reachable", &object, "The callback URL answers.")?;
        match expected.verify_token {
            None => report.skip("callback.handshake", &object, "The verify token is unknown.", "--verify-token")?,
            Some(_) if answer.status() == 200 && answer.body() == challenge.as_bytes() => {
                report.ok("callback.handshake", &object, "The handshake is answered with the challenge.")?;
            }
            Some(_) => {
                let reason = format!(
                    "The handshake is answered with status {}, and not with status 200 and only the challenge as the \
                     body: the verify token differs, or the reply contains more.",
                    answer.status().as_u16()
                );
                report.fail("callback.handshake", &object, &reason, Remedy::ReadWebhooks)?;
            }
        }
        self.deliveries(&client, &object, expected, report)
    }

    /// Checks the replies to a delivery without messages: signed, and signed with a wrong secret.
    fn deliveries(
        &self,
        client: &Client,
        object: &str,
        expected: &Expected<'_>,
        report: &mut Report,
    ) -> Result<(), Failure> {
        let (waba, number) = (expected.waba, &report.subject.number);
        let value = json!({
            "messaging_product": "whatsapp", "metadata": { "display_phone_number": "", "phone_number_id": number },
        });
        let entry = json!([{ "id": waba, "changes": [{ "field": MESSAGES, "value": value }] }]);
        let body = json!({ "object": "whatsapp_business_account", "entry": entry }).to_string();
        let check = "callback.delivery";
        match expected.secret {
            None => report.skip(check, object, "A delivery needs a signature.", "--app-secret")?,
            Some(secret) => {
                let (answer, time) = timed(client, webhook(&self.url, body.as_bytes(), secret));
                let millis = time.as_millis();
                match answer.map(|answer| answer.status().as_u16()) {
                    Err(error) => {
                        let reason = format!("A signed delivery is not answered in time: {error}.");
                        return report.fail(check, object, &reason, Remedy::ReadWebhooks);
                    }
                    Ok(200) if time > Webhooks::REPLY_TIME => {
                        let reason =
                            format!("A signed delivery is answered after {millis} ms: reply before handling it.");
                        report.warn(check, object, &reason, Remedy::ReadWebhooks)?;
                    }
                    Ok(200) => {
                        let reason = format!("A signed delivery is answered with status 200 in {millis} ms.");
                        report.ok(check, object, &reason)?;
                    }
                    Ok(status) => {
                        let reason = format!(
                            "A signed delivery is answered with status {status}: the platform repeats it for 7 days. \
                             Does the receiver have the same app secret?"
                        );
                        report.fail(check, object, &reason, Remedy::ReadWebhooks)?;
                    }
                }
            }
        }
        let check = "callback.signature";
        let (answer, _) = timed(client, webhook(&self.url, body.as_bytes(), &nonce()));
        match answer.map(|answer| answer.status()) {
            Ok(status) if status.is_success() => {
                let reason = "A delivery with a wrong signature is accepted: anyone can forge messages.";
                report.fail(check, object, reason, Remedy::ReadWebhooks)
            }
            Ok(status) => {
                let reason = format!("A delivery with a wrong signature is refused with status {}.", status.as_u16());
                report.ok(check, object, &reason)
            }
            Err(error) => {
                let reason = format!("A delivery with a wrong signature is not answered: {error}.");
                report.warn(check, object, &reason, Remedy::ReadWebhooks)
            }
        }
    }
}

/// Sends a request, and measures the time until its response.
fn timed(client: &Client, request: Request<Vec<u8>>) -> (Result<Response<Vec<u8>>, String>, Duration) {
    let began = Instant::now();
    (client.send(request), began.elapsed())
}

/// A callback URL without the parts that may hold a secret: user and query.
fn shown(url: &str) -> String {
    let url = url.split(['?', '#']).next().unwrap_or_default();
    match url.split_once("://") {
        Some((scheme, rest)) => {
            let (authority, path) = rest.find('/').map_or((rest, ""), |at| rest.split_at(at));
            format!("{scheme}://{}{path}", authority.rsplit('@').next().unwrap_or_default())
        }
        None => url.to_owned(),
    }
}

/// Returns a text that differs between runs.
fn nonce() -> String {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_nanos().to_string()
}
