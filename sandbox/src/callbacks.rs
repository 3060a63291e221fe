//! Callback URLs of webhooks: of a number, of an account and of the app, in this order of precedence; and the
//! subscriptions that decide which webhooks are sent.

use std::collections::{BTreeMap, BTreeSet};

use http::Request as HttpRequest;
use serde_json::{Map, Value, json};
use wabakit::{Object, Op, Type};

use crate::{
    Settings,
    context::Context,
    operations::{Handlers, Outcome, Request, Response, success},
    rules,
    wire::{Refusal, webhook::encoded},
};

pub(crate) const HANDLERS: Handlers = &[
    ("subscribed_apps.list", |s, request| s.context.callbacks.list(request, &s.context.settings)),
    ("subscribed_apps.subscribe", |s, request| subscribe(request, &mut s.context)),
    ("subscribed_apps.unsubscribe", |s, request| {
        s.context.callbacks.accounts.remove(request.text("waba_id"));
        success()
    }),
    ("subscriptions.list", |s, _| s.context.callbacks.list_fields(&s.context.settings)),
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

/// The callback URLs. That of the app is a setting of the sandbox.
#[derive(Debug)]
pub(crate) struct Callbacks {
    /// Accounts that the app is subscribed to, each with the callback URL that replaces the app's.
    accounts: BTreeMap<String, Option<String>>,
    /// Callback URLs of numbers.
    numbers: BTreeMap<String, String>,
    /// Webhook fields that the app is subscribed to.
    fields: BTreeSet<String>,
}

impl Callbacks {
    pub(crate) fn new(settings: &Settings) -> Self {
        let accounts = [&settings.waba_id, &settings.other_waba_id].map(|id| (id.clone(), None));
        Self { accounts: accounts.into(), numbers: BTreeMap::new(), fields: all_fields() }
    }

    /// Returns the URL to which a webhook about an account, or about a number of it, is sent.
    pub(crate) fn of<'c>(
        &'c self,
        waba: &str,
        number: Option<&str>,
        field: &str,
        settings: &'c Settings,
    ) -> Option<&'c str> {
        let account = self.accounts.get(waba)?;
        if !self.fields.contains(field) {
            return None;
        }
        let own = number.and_then(|number| self.numbers.get(number)).or(account.as_ref());
        own.filter(|_| OVERRIDDEN.contains(&field)).or(settings.callback.as_ref()).map(String::as_str)
    }

    /// Returns the URL to which a webhook about the portfolio is sent.
    pub(crate) fn of_app<'c>(&self, field: &str, settings: &'c Settings) -> Option<&'c str> {
        settings.callback.as_deref().filter(|_| self.fields.contains(field))
    }

    /// Subscribes the app to an account, whose webhooks go to the app's callback URL.
    pub(crate) fn subscribe(&mut self, account: &str) {
        self.accounts.insert(account.to_owned(), None);
    }

    /// Sets or removes the callback URL of a number.
    pub(crate) fn set_number(&mut self, number: &str, url: &str) {
        match url {
            "" => self.numbers.remove(number),
            url => self.numbers.insert(number.to_owned(), url.to_owned()),
        };
    }

    /// Describes the callback URLs of a number: those that are set.
    pub(crate) fn describe(&self, number: &str, waba: &str, settings: &Settings) -> Value {
        let urls = [
            ("phone_number", self.numbers.get(number)),
            ("whatsapp_business_account", self.accounts.get(waba).and_then(Option::as_ref)),
            ("application", settings.callback.as_ref()),
        ];
        let set = urls.into_iter().filter_map(|(name, url)| Some((name.to_owned(), url?.clone().into())));
        set.collect::<Map<_, _>>().into()
    }

    fn list(&self, request: &Request, settings: &Settings) -> Outcome {
        Ok(Response::Json(self.apps(request.text("waba_id"), settings)))
    }

    /// The apps that are subscribed to an account.
    pub(crate) fn apps(&self, waba: &str, settings: &Settings) -> Value {
        let subscription = self.accounts.get(waba);
        let app = subscription.map(|callback| {
            let mut app = json!({ "whatsapp_business_api_data": app(settings) });
            if let (Some(url), Some(app)) = (callback, app.as_object_mut()) {
                app.insert("override_callback_uri".into(), url.clone().into());
            }
            app
        });
        json!({ "data": app.into_iter().collect::<Vec<_>>() })
    }

    fn list_fields(&self, settings: &Settings) -> Outcome {
        let fields: Vec<Value> =
            self.fields.iter().map(|name| json!({ "name": name, "version": wabakit::GRAPH_VERSION })).collect();
        let subscription = settings.callback.as_ref().map(|url| {
            json!({ "object": "whatsapp_business_account", "callback_url": url, "active": true, "fields": fields })
        });
        Ok(Response::Json(json!({ "data": subscription.into_iter().collect::<Vec<_>>() })))
    }
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

fn subscribe(request: &Request, context: &mut Context) -> Outcome {
    let url = request.optional("override_callback_uri");
    let callbacks = &mut context.callbacks;
    callbacks.accounts.insert(request.text("waba_id").to_owned(), url.clone());
    match url {
        Some(_) => {
            let mut body = callbacks.apps(request.text("waba_id"), &context.settings);
            if let Some(body) = body.as_object_mut() {
                body.insert("success".into(), true.into());
            }
            Ok(Response::Json(body))
        }
        None => success(),
    }
}

fn create(request: &Request, context: &mut Context) -> Outcome {
    check_object(request)?;
    context.settings.callback = request.optional("callback_url");
    request.text("verify_token").clone_into(&mut context.settings.verify_token);
    context.callbacks.fields = request.fields("").into_iter().map(str::to_owned).collect();
    success()
}

fn delete(request: &Request, context: &mut Context) -> Outcome {
    check_object(request)?;
    match request.text("fields") {
        "" => context.callbacks.fields.clear(),
        _ => context.callbacks.fields.retain(|field| !request.fields("").contains(&field.as_str())),
    }
    if context.callbacks.fields.is_empty() {
        context.settings.callback = None;
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
fn all_fields() -> BTreeSet<String> {
    let params = Op::find("subscriptions.create").map(|op| op.endpoint.params);
    let Ok(Type::Object(Object { fields, .. })) = params else { return BTreeSet::new() };
    let names = fields.iter().find_map(|field| match field.ty {
        Type::List(Type::FieldName(names)) => Some(names.names),
        _ => None,
    });
    names.unwrap_or_default().split(',').map(str::to_owned).collect()
}

/// The app, as lists of apps show it.
pub(crate) fn app(settings: &Settings) -> Value {
    let id = &settings.app_id;
    json!({ "id": id, "name": "Sandbox", "link": format!("https://www.facebook.com/games/?app_id={id}") })
}
