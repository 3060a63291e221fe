//! Checks of settings that were read from a file.

use serde_json::Value;
use wabakit::templates::{QualityScore, TemplateCategory, TemplateStatus};

use super::{Settings, SettingsError};
use crate::{
    callbacks,
    settings::{Account, App, Token, User},
    templates::Template,
    tokens,
    users::Address,
};

type Checked = Result<(), SettingsError>;

/// Checks the objects of a file, which may refer to all objects of the whole.
pub(super) fn check(own: &Settings, whole: &Settings) -> Checked {
    let counts = [
        ("portfolios", whole.portfolios.len()),
        ("apps", whole.apps.len()),
        ("accounts", whole.accounts.len()),
        ("tokens", whole.tokens.len()),
    ];
    for (list, count) in counts {
        ensure(count > 0, list, || {
            r#"at least one is required; "extends": "default" begins with the default's"#.into()
        })?;
    }
    for (path, id) in ids(own) {
        let is_number = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit());
        ensure(is_number, format!("{path}.id"), || format!("an ID consists of digits, not {id:?}"))?;
        let count = ids(whole).into_iter().filter(|(_, other)| *other == id).count();
        ensure(count == 1, format!("{path}.id"), || format!("another object has the ID {id}"))?;
    }
    for (place, portfolio) in own.portfolios.iter().enumerate() {
        let name = whole.portfolio(&portfolio.id).map(|portfolio| portfolio.name.as_str());
        ensure(name != Some(""), format!("portfolios[{place}].name"), || "required".into())?;
    }
    for (place, app) in own.apps.iter().enumerate() {
        check_app(app, &format!("apps[{place}]"), whole)?;
    }
    for (place, account) in own.accounts.iter().enumerate() {
        check_account(account, &format!("accounts[{place}]"), whole)?;
    }
    for (place, token) in own.tokens.iter().enumerate() {
        check_token(token, &format!("tokens[{place}]"), whole)?;
    }
    for (place, user) in own.users.iter().enumerate() {
        check_user(user, &format!("users[{place}]"))?;
    }
    for (place, number) in own.allowed.iter().flatten().enumerate() {
        check_phone(number, format!("allowed[{place}]"))?;
    }
    for (place, rule) in own.review.rules.iter().enumerate() {
        let category = rule.becomes.as_deref().map(TemplateCategory::from);
        let is_known = !matches!(category, Some(TemplateCategory::Unknown(_)));
        let wanted = || "must be AUTHENTICATION, MARKETING or UTILITY".into();
        ensure(is_known, format!("review.rules[{place}].becomes"), wanted)?;
    }
    Ok(())
}

/// The IDs of all portfolios, apps, accounts and numbers, each with the path of its object.
fn ids(settings: &Settings) -> Vec<(String, &str)> {
    let Settings { portfolios, apps, accounts, .. } = settings;
    let mut ids = vec![];
    ids.extend(portfolios.iter().enumerate().map(|(n, portfolio)| (format!("portfolios[{n}]"), portfolio.id.as_str())));
    ids.extend(apps.iter().enumerate().map(|(n, app)| (format!("apps[{n}]"), app.id.as_str())));
    for (n, account) in accounts.iter().enumerate() {
        ids.push((format!("accounts[{n}]"), account.id.as_str()));
        let numbers = account.numbers.iter().enumerate();
        ids.extend(numbers.map(|(m, number)| (format!("accounts[{n}].numbers[{m}]"), number.id.as_str())));
    }
    ids
}

fn check_app(app: &App, path: &str, whole: &Settings) -> Checked {
    check_portfolio(&app.portfolio, format!("{path}.portfolio"), whole)?;
    let is_url =
        |url: &String| url.parse::<http::Uri>().is_ok_and(|url| url.scheme().is_some() && url.authority().is_some());
    let wanted = || "must be a URL, as in http://localhost:3000/webhooks".into();
    ensure(app.callback.as_ref().is_none_or(is_url), format!("{path}.callback"), wanted)?;
    let known = callbacks::all_fields();
    let unknown = app.fields.iter().find(|field| !known.contains(*field));
    ensure(unknown.is_none(), format!("{path}.fields"), || {
        format!("there is no webhook field {}", unknown.map_or("", String::as_str))
    })
}

fn check_account(account: &Account, path: &str, whole: &Settings) -> Checked {
    check_portfolio(&account.portfolio, format!("{path}.portfolio"), whole)?;
    for (place, portfolio) in account.shared_with.iter().enumerate() {
        check_portfolio(portfolio, format!("{path}.shared_with[{place}]"), whole)?;
    }
    for (place, app) in account.subscribed_apps.iter().enumerate() {
        check_reference(whole.app(app).is_some(), "app", app, format!("{path}.subscribed_apps[{place}]"))?;
    }
    for (place, number) in account.numbers.iter().enumerate() {
        let display = whole.number(&number.id).map_or("", |number| &number.display);
        check_phone(display, format!("{path}.numbers[{place}].display"))?;
    }
    for (place, template) in account.templates.iter().enumerate() {
        let path = format!("{path}.templates[{place}]");
        let text = |name: &str| template.get(name).and_then(Value::as_str);
        let status = text("status").map(TemplateStatus::from);
        let is_known = !matches!(status, Some(TemplateStatus::Unknown(_)));
        ensure(is_known, format!("{path}.status"), || "there is no such status".into())?;
        let quality = text("quality").map(QualityScore::from);
        let is_known = !matches!(quality, Some(QualityScore::Unknown(_)));
        ensure(is_known, format!("{path}.quality"), || "must be GREEN, YELLOW, RED or UNKNOWN".into())?;
        Template::of_settings(&account.id, template)
            .map_err(|(key, reason)| SettingsError::new(format!("{path}{key}"), reason))?;
    }
    Ok(())
}

fn check_token(token: &Token, path: &str, whole: &Settings) -> Checked {
    check_portfolio(&token.portfolio, format!("{path}.portfolio"), whole)?;
    let app = &token.app;
    check_reference(app.is_empty() || whole.app(app).is_some(), "app", app, format!("{path}.app"))?;
    let is_usable = !token.text.is_empty() && token.text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'|');
    ensure(is_usable, format!("{path}.text"), || "a token consists of visible ASCII characters without |".into())?;
    for account in token.accounts.iter().flatten() {
        check_reference(whole.account(account).is_some(), "account", account, format!("{path}.accounts"))?;
    }
    let unknown = token.permissions.iter().find(|name| !tokens::PERMISSIONS.contains(&name.as_str()));
    ensure(unknown.is_none(), format!("{path}.permissions"), || {
        let known = tokens::PERMISSIONS.join(", ");
        format!("must be some of {known}, not {}", unknown.map_or("", String::as_str))
    })
}

fn check_user(user: &User, path: &str) -> Checked {
    ensure(user.phone.is_some() || user.user_id.is_some(), path, || "a phone or a user_id is required".into())?;
    if let Some(phone) = &user.phone {
        check_phone(phone, format!("{path}.phone"))?;
    }
    let is_country = |text: &str| text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase());
    let has_form = |id: &str| id.split_once('.').is_some_and(|(country, rest)| is_country(country) && !rest.is_empty());
    let wanted = || "must be a business-scoped user ID, as in US.13491208655302741918".into();
    ensure(user.user_id.as_deref().is_none_or(has_form), format!("{path}.user_id"), wanted)?;
    let wanted = || "must be a country code, as in US".into();
    ensure(user.country.as_deref().is_none_or(is_country), format!("{path}.country"), wanted)
}

fn check_portfolio(id: &str, path: String, whole: &Settings) -> Checked {
    check_reference(id.is_empty() || whole.portfolio(id).is_some(), "portfolio", id, path)
}

fn check_reference(exists: bool, kind: &str, id: &str, path: String) -> Checked {
    ensure(exists, path, || format!("no {kind} has the ID {id}"))
}

fn check_phone(number: &str, path: String) -> Checked {
    ensure(Address::phone(number).is_some(), path, || "must be a phone number, as in +16505551234".into())
}

fn ensure(condition: bool, path: impl Into<String>, reason: impl FnOnce() -> String) -> Checked {
    if condition { Ok(()) } else { Err(SettingsError::new(path, reason())) }
}
