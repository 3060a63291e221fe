//! Checks of the access token and of the app secret.

use std::{
    collections::BTreeSet,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use wabakit::{
    Op, Response, Time,
    access_tokens::{DebugAccessToken, DebuggedToken, GetAppAccessToken, TokenKind, TokenProperties},
};

use super::{
    platform::{Answer, Platform},
    remedy::Remedy,
    report::Report,
};
use crate::{failure::Failure, settings::Settings};

/// Operations that an app needs to send messages and to receive webhooks. Core knows their permissions.
const NEEDED: [&str; 3] = ["messages.send", "phone_numbers.get", "subscribed_apps.subscribe"];

/// Remaining lifetime of a token below which it should be extended.
const SOON: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// Access by the token and the app secret.
pub(super) struct Access {
    pub(super) platform: Platform,
    /// The platform, by the app's own access token. `None` without the app secret.
    pub(super) app: Option<Platform>,
    /// ID of the app of the token.
    pub(super) app_id: Option<String>,
    /// App secret, unless it is wrong.
    pub(super) secret: Option<String>,
    /// IDs of the accounts that the token is limited to.
    pub(super) accounts: Vec<String>,
}

/// Checks the token. Returns nothing if it can't be used.
pub(super) fn check(settings: &Settings, report: &mut Report) -> Result<Option<Access>, Failure> {
    let mut platform = Platform::new(settings.api()?);
    let token = settings.token().unwrap_or_default();
    report.hide(token);
    let debug = DebugAccessToken::new(token);
    let mut debugged = platform.ask(&debug)?;
    let mut secret = settings.app_secret();
    report.hide(secret.unwrap_or_default());
    if let (Some(_), Err(refusal)) = (secret, &debugged) {
        // A wrong proof is refused before the token is looked at.
        let mut bare = Platform::new(settings.without_secret().api()?);
        let again = bare.ask(&debug)?;
        if again.as_ref().err().is_none_or(|other| other.code != refusal.code) {
            secret = None;
            (platform, debugged) = (bare, again);
        }
    }
    let known = |answer: &Answer<Response<DebuggedToken>>| {
        answer.as_ref().ok().and_then(|token| token.data.app_id.as_ref().map(|id| id.as_str().to_owned()))
    };
    let app_id = known(&debugged).or_else(|| settings.app().map(str::to_owned));
    report.subject.app = app_id.clone().unwrap_or_default();
    let mut app = app_secret(settings, secret, app_id.as_deref(), report)?;
    if let (Err(_), Some(app)) = (&debugged, &mut app) {
        debugged = app.ask(&debug)?;
    }
    let app_id = known(&debugged).or(app_id);
    let accounts = match &debugged {
        Ok(token) if token.data.is_valid => properties(settings, &token.data, report)?,
        Ok(token) => {
            let error =
                token.data.error.as_ref().and_then(|error| error.message.as_deref()).unwrap_or("It is invalid.");
            let reason = format!("The platform refuses the access token: {error}");
            report.fail("token.valid", "", &reason, Remedy::GenerateToken)?;
            return Ok(None);
        }
        Err(refusal) if refusal.kind == wabakit::ErrorKind::Authentication => {
            report.refused("token.valid", "", refusal)?;
            return Ok(None);
        }
        // Only developers and system users of the app may look at its tokens.
        Err(_) => {
            let reason = "The platform shows this token's properties only to its app.";
            report.skip("token.valid", "", reason, "--app and --app-secret")?;
            vec![]
        }
    };
    let secret = secret.filter(|_| app.is_some() || app_id.is_none()).map(str::to_owned);
    Ok(Some(Access { platform, app, app_id, secret, accounts }))
}

/// Checks the app secret. `secret` is the one that isn't known to be wrong. Returns the platform by the app's own token.
fn app_secret(
    settings: &Settings,
    secret: Option<&str>,
    app_id: Option<&str>,
    report: &mut Report,
) -> Result<Option<Platform>, Failure> {
    let check = "app_secret";
    match (settings.app_secret(), secret, app_id) {
        (None, ..) => {
            let reason =
                "Without the app secret, neither the signatures nor the subscription of the app can be checked.";
            report.skip(check, "", reason, "--app-secret")?;
        }
        (Some(_), None, _) => {
            let reason = "The platform refuses the appsecret_proof: the secret is not that of the token's app.";
            report.fail(check, app_id.unwrap_or_default(), reason, Remedy::FindAppSecret)?;
        }
        (_, Some(_), None) => report.skip(check, "", "The app of the token is unknown.", "--app")?,
        (_, Some(secret), Some(app_id)) => {
            let mut bare = Platform::new(settings.without_secret().api()?);
            match bare.ask(&GetAppAccessToken::new(app_id, secret))? {
                Ok(token) => {
                    report.hide(token.access_token.expose());
                    report.ok(check, app_id, "The app secret is that of the app.")?;
                    let api = settings.api_with(token.access_token.expose())?;
                    return Ok(Some(Platform::new(api.app(app_id))));
                }
                Err(refusal) => {
                    let reason = format!("The app secret is not that of the app: {}", refusal.message);
                    report.fail(check, app_id, &reason, Remedy::FindAppSecret)?;
                }
            }
        }
    }
    Ok(None)
}

/// Checks the properties of a valid token. Returns the IDs of the accounts that it is limited to.
fn properties(settings: &Settings, token: &TokenProperties, report: &mut Report) -> Result<Vec<String>, Failure> {
    report.ok("token.valid", "", "The access token is valid.")?;
    let app = token.app_id.as_ref().map(|id| id.as_str()).unwrap_or_default();
    match settings.app() {
        Some(wanted) if !app.is_empty() && wanted != app => {
            let reason = format!("The access token belongs to another app than {wanted}.");
            report.fail("token.app", app, &reason, Remedy::GenerateToken)?;
        }
        _ => report.ok("token.app", app, "The access token belongs to this app.")?,
    }
    let kind = token.kind.as_ref().map(TokenKind::as_str).unwrap_or_default();
    match token.kind {
        Some(TokenKind::SystemUser) => report.ok("token.kind", kind, "The token is that of a system user.")?,
        Some(TokenKind::User) => {
            let reason = "The token of a person ends after hours or days: use that of a system user.";
            report.warn("token.kind", kind, reason, Remedy::GenerateToken)?;
        }
        None => report.skip("token.kind", "", "The platform returned no kind.", "")?,
        Some(_) => {
            report.fail("token.kind", kind, "This kind of token can't send messages.", Remedy::GenerateToken)?;
        }
    }
    let expires = token.expires_at.map(|at| at.0.time()).filter(|at| *at != Time::default());
    match expires {
        None => report.ok("token.expiry", "", "The token doesn't expire.")?,
        Some(at) if at < now() + SOON => {
            report.warn("token.expiry", "", &format!("The token expires on {}.", at.date()), Remedy::ExtendToken)?;
        }
        Some(at) => report.ok("token.expiry", "", &format!("The token expires on {}.", at.date()))?,
    }
    permissions(settings, token, report)
}

fn permissions(settings: &Settings, token: &TokenProperties, report: &mut Report) -> Result<Vec<String>, Failure> {
    let ops = NEEDED.into_iter().filter_map(|name| Op::find(name).ok());
    let needed: BTreeSet<&str> = ops.flat_map(|op| op.endpoint.permission.iter().copied()).collect();
    let mut accounts = vec![];
    for permission in needed {
        let granular = token.granular_scopes.iter().find(|scope| scope.scope == permission);
        let targets = granular.map(|scope| scope.target_ids.as_slice()).unwrap_or_default();
        let missed = settings.waba().filter(|waba| !targets.is_empty() && !targets.iter().any(|id| id == waba));
        match (token.scopes.iter().any(|scope| scope == permission), missed) {
            (false, _) => {
                report.fail(
                    "token.permission",
                    permission,
                    "The token lacks this permission.",
                    Remedy::GenerateToken,
                )?;
            }
            (true, Some(waba)) => {
                let reason = format!("The token has this permission for other accounts, but not for {waba}.");
                report.fail("token.permission", permission, &reason, Remedy::GenerateToken)?;
            }
            (true, None) => report.ok("token.permission", permission, "The token has this permission.")?,
        }
        if accounts.is_empty() {
            accounts = targets.to_vec();
        }
    }
    Ok(accounts)
}

/// The current time.
pub(super) fn now() -> Time {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Time::default() + since
}
