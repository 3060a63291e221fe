//! Callback URLs of webhooks: of a number, of an account and of the app, in this order of precedence; and the
//! subscriptions that decide which webhooks are sent. Each app has its own.

use std::collections::{BTreeMap, BTreeSet};

use http::Request as HttpRequest;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use wabakit::{Object, Op, Type};

use crate::{
    App, Settings,
    context::Context,
    deliveries::Target,
    operations::{Handlers, Outcome, Request, Response, success},
    rules,
    wire::{Refusal, webhook::encoded},
};

pub(crate) const HANDLERS: Handlers = &[
    ("subscribed_apps.list", |s, request| {
        Ok(Response::Json(s.context.callbacks.apps(request.text("waba_id"), &s.context.settings)))
    }),
    ("subscribed_apps.subscribe", |s, request| subscribe(request, &mut s.context)),
    ("subscribed_apps.unsubscribe", |s, request| unsubscribe(request, &mut s.context)),
    ("subscriptions.list", |s, request| list(request, &s.context)),
    ("subscriptions.create", |s, request| create(request, &mut s.context)),
    ("subscriptions.delete", |s, request| delete(request, &mut s.context)),
];

/// Webhook fields that go to the callback URLs of numbers and accounts. All others go to that of the app.
const OVERRIDDEN: [&str; 13] = [
    "account_settings_update",
    "calls",
    "consumer_profile",
    "group_lifecycle_update",
    "group_participants_update",
    "group_settings_update",
    "group_status_update",
    "history",
    "message_echoes",
    "messages",
    "messaging_handovers",
    "smb_app_state_sync",
    "smb_message_echoes",
];

/// The callback URLs of accounts and numbers. Those of apps, and the subscriptions, stand in the settings.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Callbacks {
    /// Callback URLs of accounts, by account and app.
    accounts: BTreeMap<String, BTreeMap<String, String>>,
    /// Callback URLs of numbers, by number and app.
    numbers: BTreeMap<String, BTreeMap<String, String>>,
}

impl Callbacks {
    /// Returns the apps that are subscribed to a webhook about an account, or about a number of it, with their callback
    /// URLs.
    pub(crate) fn of(&self, waba: &str, number: Option<&str>, field: &str, settings: &Settings) -> Vec<Target> {
        let subscribed = settings.account(waba).map(|account| account.subscribed_apps.as_slice()).unwrap_or_default();
        let subscribed = subscribed.iter().filter_map(|id| settings.app(id)).filter(|app| app.fields.contains(field));
        let target = |app: &App| {
            let of_number = || self.numbers.get(number?)?.get(&app.id);
            let of_account = || self.accounts.get(waba)?.get(&app.id);
            let own = of_number().or_else(of_account).filter(|_| OVERRIDDEN.contains(&field));
            Target { app: app.id.clone(), url: own.or(app.callback.as_ref()).cloned() }
        };
        subscribed.map(target).collect()
    }

    /// Sets or removes the callback URL of a number or an account.
    fn set(of: &mut BTreeMap<String, BTreeMap<String, String>>, id: &str, app: &str, url: &str) {
        let urls = of.entry(id.to_owned()).or_default();
        match url {
            "" => urls.remove(app),
            url => urls.insert(app.to_owned(), url.to_owned()),
        };
    }

    /// Sets or removes the callback URL of a number.
    pub(crate) fn set_number(&mut self, number: &str, app: &str, url: &str) {
        Self::set(&mut self.numbers, number, app, url);
    }

    /// Describes the callback URLs of a number for an app: those that are set.
    pub(crate) fn describe(&self, number: &str, app: &str, settings: &Settings) -> Value {
        let urls = [
            ("phone_number", self.numbers.get(number).and_then(|urls| urls.get(app))),
            ("whatsapp_business_account", self.accounts.get(settings.waba_of(number)).and_then(|urls| urls.get(app))),
            ("application", settings.app(app).and_then(|app| app.callback.as_ref())),
        ];
        let set = urls.into_iter().filter_map(|(name, url)| Some((name.to_owned(), url?.clone().into())));
        set.collect::<Map<_, _>>().into()
    }

    /// The apps that are subscribed to an account.
    pub(crate) fn apps(&self, waba: &str, settings: &Settings) -> Value {
        let subscribed = settings.account(waba).map(|account| account.subscribed_apps.as_slice()).unwrap_or_default();
        let described = subscribed.iter().filter_map(|id| settings.app(id)).map(|app| {
            let mut described = json!({ "whatsapp_business_api_data": describe_app(app) });
            let url = self.accounts.get(waba).and_then(|urls| urls.get(&app.id));
            if let (Some(url), Some(described)) = (url, described.as_object_mut()) {
                described.insert("override_callback_uri".into(), url.clone().into());
            }
            described
        });
        json!({ "data": described.collect::<Vec<_>>() })
    }
}

/// Returns an app with its callback URL, if it is subscribed to webhooks about its portfolio.
pub(crate) fn of_app(app: &str, field: &str, settings: &Settings) -> Option<Target> {
    let app = settings.app(app).filter(|app| app.fields.contains(field))?;
    Some(Target { app: app.id.clone(), url: app.callback.clone() })
}

/// A callback URL that a request sets, and the verify token of its handshake.
pub(crate) struct Wanted<'r> {
    pub(crate) url: &'r str,
    token: &'r str,
}

impl<'r> Wanted<'r> {
    /// Returns the callback URL that a request sets, if it sets one.
    pub(crate) fn of(request: &'r Request) -> Option<Self> {
        let text = |object: &'r Value, name: &str| object.get(name).and_then(Value::as_str).unwrap_or_default();
        let (url, token) = match request.op.name {
            "phone_numbers.update" => {
                let configuration = request.params.get("webhook_configuration")?;
                (text(configuration, "override_callback_uri"), text(configuration, "verify_token"))
            }
            "subscribed_apps.subscribe" => (request.text("override_callback_uri"), request.text("verify_token")),
            "subscriptions.create" => (request.text("callback_url"), request.text("verify_token")),
            _ => return None,
        };
        (!url.is_empty()).then_some(Self { url, token })
    }

    /// Returns the request of the handshake.
    pub(crate) fn handshake(&self, challenge: &str) -> HttpRequest<Vec<u8>> {
        handshake(self.url, self.token, challenge)
    }
}

/// Returns the request of the handshake with a callback URL, as the platform makes it. `token` is the verify token; the
/// response must have status 200 and the challenge as its body.
pub fn handshake(url: &str, token: &str, challenge: &str) -> HttpRequest<Vec<u8>> {
    let sign = if url.contains('?') { '&' } else { '?' };
    let query = format!("hub.mode=subscribe&hub.challenge={challenge}&hub.verify_token={}", encoded(token));
    HttpRequest::builder().uri(format!("{url}{sign}{query}")).body(vec![]).unwrap_or_default()
}

/// Subscribes the caller's app to an account.
fn subscribe(request: &Request, context: &mut Context) -> Outcome {
    let waba = request.text("waba_id");
    let (app, url) = (context.caller.app.clone(), request.text("override_callback_uri"));
    Callbacks::set(&mut context.callbacks.accounts, waba, &app, url);
    if let Some(account) = context.settings.account_mut(waba).filter(|account| !account.subscribed_apps.contains(&app))
    {
        account.subscribed_apps.push(app);
    }
    if url.is_empty() {
        return success();
    }
    let mut body = context.callbacks.apps(waba, &context.settings);
    if let Some(body) = body.as_object_mut() {
        body.insert("success".into(), true.into());
    }
    Ok(Response::Json(body))
}

fn unsubscribe(request: &Request, context: &mut Context) -> Outcome {
    let (waba, app) = (request.text("waba_id"), context.caller.app.as_str());
    Callbacks::set(&mut context.callbacks.accounts, waba, app, "");
    if let Some(account) = context.settings.account_mut(waba) {
        account.subscribed_apps.retain(|subscribed| subscribed != app);
    }
    success()
}

fn list(request: &Request, context: &Context) -> Outcome {
    let app = context.settings.app(request.text("app_id"));
    let subscription = app.and_then(|app| {
        let fields = app.fields.iter().map(|name| json!({ "name": name, "version": wabakit::GRAPH_VERSION }));
        Some(json!({
            "object": "whatsapp_business_account", "callback_url": app.callback.as_ref()?, "active": true,
            "fields": fields.collect::<Vec<_>>(),
        }))
    });
    Ok(Response::Json(json!({ "data": subscription.into_iter().collect::<Vec<_>>() })))
}

fn create(request: &Request, context: &mut Context) -> Outcome {
    check_object(request)?;
    if let Some(app) = context.settings.app_mut(request.text("app_id")) {
        app.callback = request.optional("callback_url");
        request.text("verify_token").clone_into(&mut app.verify_token);
        app.fields = request.fields("").into_iter().map(str::to_owned).collect();
    }
    success()
}

fn delete(request: &Request, context: &mut Context) -> Outcome {
    check_object(request)?;
    if let Some(app) = context.settings.app_mut(request.text("app_id")) {
        match request.text("fields") {
            "" => app.fields.clear(),
            _ => app.fields.retain(|field| !request.fields("").contains(&field.as_str())),
        }
        if app.fields.is_empty() {
            app.callback = None;
        }
    }
    success()
}

fn check_object(request: &Request) -> Result<(), Refusal> {
    match request.text("object") {
        "whatsapp_business_account" => Ok(()),
        other => Err(Refusal::parameter(
            rules::webhooks::OBJECT,
            format!("The app has no WhatsApp webhooks for the object {other}."),
        )),
    }
}

/// All webhook fields that core knows.
pub(crate) fn all_fields() -> BTreeSet<String> {
    let params = Op::find("subscriptions.create").map(|op| op.endpoint.params);
    let Ok(Type::Object(Object { fields, .. })) = params else { return BTreeSet::new() };
    let names = fields.iter().find_map(|field| match field.ty {
        Type::List(Type::FieldName(names)) => Some(names.names),
        _ => None,
    });
    names.unwrap_or_default().split(',').map(str::to_owned).collect()
}

/// Describes an app as lists of apps do.
pub(crate) fn describe_app(app: &App) -> Value {
    let App { id, name, .. } = app;
    json!({ "id": id, "name": name, "link": format!("https://www.facebook.com/games/?app_id={id}") })
}
