//! Messages that the business sends, and the IDs of those that it received.

mod checks;
pub(crate) mod commands;
mod forcing;
mod groups;
mod history;
mod limits;
mod orders;
mod pacing;
mod statuses;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
    time::Duration,
};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use wabakit::Time;

pub(crate) use self::statuses::StatusEvent;
use self::{
    checks::{check_direct_send, check_payment_period, check_restrictions},
    history::History,
    limits::Limits,
    orders::Orders,
    pacing::Held,
    statuses::{Sent, Step},
};
use crate::{
    Sandbox, Settings, Windows,
    calls::Calls,
    context::Context,
    faults::commands::FaultEffect,
    groups::Groups,
    media::Media,
    numbers::Numbers,
    operations::{Handlers, Outcome, Request, Response, success},
    rules,
    templates::Template,
    users::{Address, ExpectedReply, Users},
    wire::Refusal,
};

pub(crate) const HANDLERS: Handlers = &[
    ("messages.send", send),
    ("marketing_messages.send", send),
    ("messages.send_encrypted", |s, request| send_encrypted(request, &s.numbers, &mut s.context)),
    ("messages.mark_read", |s, request| s.messages.mark_read(request)),
    ("message_samples.create", |s, request| create_sample(request, &s.context.settings)),
    ("message_history.list", |s, request| s.messages.history.list(request, &s.context)),
    ("message_history.list_events", |s, request| s.messages.history.list_events(request, &s.context)),
];

/// Period in which a message can be reacted to.
const REACTION_PERIOD: Duration = Duration::from_secs(30 * 24 * 60 * 60);

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Messages {
    history: History,
    orders: Orders,
    limits: Limits,
    /// Messages that wait for the assessment of their template.
    held: Vec<Held>,
    /// IDs of the messages that users sent.
    received: BTreeSet<String>,
    /// Times of the messages of users that can be reacted to, by ID: all but reactions.
    reactable: BTreeMap<String, Time>,
}

/// A message that is being checked.
struct Draft<'a> {
    request: &'a Request,
    kind: &'a str,
    content: &'a Value,
    address: Address,
    /// Key of the user or group.
    recipient: String,
    template: Option<&'a Template>,
    /// ID of the template that Direct Send makes of the message.
    generated: Option<String>,
}

/// Accepts a message, or refuses it. Recipient, content and limits are checked in the platform's order. Webhooks report
/// the statuses of an accepted message.
fn send(sandbox: &mut Sandbox, request: &Request) -> Outcome {
    let Sandbox { context, accounts, numbers, users, media, templates, messages, groups, calls, flows, .. } = sandbox;
    let number = request.number();
    let waba = context.settings.waba_of(number);
    if accounts.is_unpaid(waba) {
        return Err(Refusal::new(
            rules::messages::UNPAID,
            131_042,
            "The credit line of this account was revoked: it has no payment method.",
        ));
    }
    let address = Address::of_recipient(request, &context.settings)?;
    address.check_reachable(number, &context.settings)?;
    let recipient = users.resolve(&address, &context.ids);
    if users.has_blocked(number, &recipient) {
        return Err(Refusal::new(
            rules::messages::BLOCKED,
            130_403,
            "You have blocked this user: unblock them to write to them.",
        ));
    }
    let kind = request.text("type");
    let content = request.params.get(kind).unwrap_or(&Value::Null);
    let template = match kind {
        "template" => {
            let template = templates.find_sendable(request, content, &address, accounts, waba, context.now)?;
            flows
                .check_buttons(&template.components, waba)
                .map_err(|details| Refusal::new(rules::flows::SENDABLE, 131_009, details))?;
            Some(template)
        }
        _ => None,
    };
    let generated = request.optional("category").map(|_| context.ids.number());
    let draft = Draft { request, kind, content, address, recipient, template, generated: generated.clone() };
    let is_initiated = draft.is_initiated(users, context.now);
    check_restrictions(&draft, is_initiated, accounts, waba, context.now)?;
    if let Address::Group(group) = &draft.address {
        messages.check_group(&draft, group, groups)?;
    }
    media.check_references(&json!({ kind: content }), context.now)?;
    check_payment_period(content, context.now)?;
    if !request.text("category").is_empty() {
        check_direct_send(&context.settings)?;
    }
    flows.check_message(content, waba)?;
    if kind == "interactive" && content.get("type").is_some_and(|kind| kind == "call_permission_request") {
        calls.permissions.check_request(number, &draft.recipient, context.now)?;
    }
    let failure = messages.failure(&draft, users, media, context)?;
    let failure = failure.or_else(|| context.effect.as_ref()?.failure());
    let throughput = numbers.throughput(number, &context.settings);
    messages.limits.count_sent(number, &draft.recipient, throughput, &context.settings, context.now)?;
    let is_counted = failure.is_none() && is_initiated && !matches!(draft.address, Address::Group(_));
    let failure = if is_counted { context.count_reached(number, &draft.recipient) } else { failure };
    let accepted = messages.accept(draft, failure, users, groups, calls, context);
    if let Some(id) = generated {
        templates.generate(id, request, content, context);
    }
    Ok(Response::Json(accepted))
}

impl Messages {
    /// Returns true if the history has an entry with this ID.
    pub(crate) fn has_history(&self, id: &str) -> bool {
        self.history.has(id)
    }

    /// Records a message from a user, which counts for the number's throughput.
    pub(crate) fn receive(&mut self, id: &str, kind: &str, number: &str, now: Time) {
        self.limits.count_received(number, now);
        self.received.insert(id.to_owned());
        if kind != "reaction" {
            self.reactable.insert(id.to_owned(), now);
        }
    }

    /// Returns the error with which an accepted message fails later. Refuses the message where the platform does so at
    /// once.
    fn failure(
        &self,
        draft: &Draft<'_>,
        users: &Users,
        media: &Media,
        context: &Context,
    ) -> Result<Option<Refusal>, Refusal> {
        let Draft { request, kind, content, recipient, .. } = draft;
        let needs_window = draft.template.is_none() && request.text("category").is_empty();
        if needs_window && !users.window_is_open(recipient, request.number(), context) {
            let closed = Refusal::new(
                rules::messages::WINDOW,
                131_047,
                "Message failed to send because more than 24 hours have passed since the customer last replied to this \
                 number.",
            );
            return if context.settings.windows == Windows::Refused { Err(closed) } else { Ok(Some(closed)) };
        }
        let hash = request.text("recipient_identity_key_hash");
        if !hash.is_empty() && hash != users.identity_hash(recipient, &context.ids) {
            let details = "The identity key hash of the recipient isn't the one that was given.";
            return Ok(Some(Refusal::new(rules::messages::IDENTITY, 137_000, details)));
        }
        let target = text(content, "message_id");
        let target = self.reactable.get(target).copied().or_else(|| self.history.reactable(target));
        if *kind == "reaction" && target.is_none_or(|at| context.now.since(at) > REACTION_PERIOD) {
            let details = "The message to react to does not exist, is a reaction, or is too old.";
            return Ok(Some(Refusal::new(rules::messages::REACTION, 131_009, details)));
        }
        let is_marketing = draft.template.is_some_and(|template| template.category == "MARKETING");
        if let Some(failure) = users.failure(recipient, request.number(), is_marketing) {
            return Ok(Some(failure));
        }
        let failure = self.orders.failure(request.number(), content);
        Ok(failure.or_else(|| media.type_mismatch(kind, content, context.now)))
    }

    /// Accepts a message and schedules its statuses. Returns the response's body.
    fn accept(
        &mut self,
        draft: Draft<'_>,
        failure: Option<Refusal>,
        users: &mut Users,
        groups: &Groups,
        calls: &mut Calls,
        context: &mut Context,
    ) -> Value {
        let Draft { request, kind, content, address, recipient, template, generated } = draft;
        let number = request.number();
        let id = context.ids.message();
        let buttons = template.map(Template::buttons).unwrap_or_default();
        let mut expected = ExpectedReply::to(&id, kind, content, buttons).filter(|_| failure.is_none());
        let is_held =
            template.is_some_and(Template::is_paced) || context.effect.as_ref().is_some_and(FaultEffect::holds);
        if expected.as_ref().is_some_and(ExpectedReply::is_call_permission) {
            calls.permissions.requested(number, &recipient, context.now);
        }
        if let Some(user) = users.get_mut(&recipient) {
            if matches!(address, Address::Phone(_)) {
                user.add_to_contact_book();
            }
            if !is_held {
                user.expected_reply = expected.take().or(user.expected_reply.take());
            }
        }
        let direct = request.optional("category");
        let category = template.map(|template| template.category.to_ascii_lowercase()).or(direct);
        let category = match (&address, category, request.op.area()) {
            (_, Some(_), "marketing_messages") => "marketing_lite".to_owned(),
            (Address::Group(_), category, _) => format!("group_{}", category.as_deref().unwrap_or("service")),
            (_, category, _) => category.unwrap_or_else(|| "service".into()),
        };
        let sent = Arc::new(Sent {
            id: id.clone(),
            number: number.to_owned(),
            members: groups.members(&recipient),
            recipient,
            address: address.clone(),
            callback_data: request.optional("biz_opaque_callback_data"),
            category,
            template: generated,
            sent_with: template.map(|template| template.id.clone()),
        });
        if let Some(template) = &sent.sent_with {
            context.traffic.sent_with(&id, template);
        }
        let reactable = (kind != "reaction").then_some(context.now);
        self.history.add(&sent, reactable, &mut context.ids);
        if failure.is_none() {
            self.orders.record(number, content);
        }
        let is_voice = content.get("voice") == Some(&Value::Bool(true));
        let steps = Step::of(kind, is_voice);
        if is_held {
            self.held.push(Held { message: sent, steps: steps.to_vec(), failure, expected });
        } else {
            statuses::schedule(&sent, steps, users.reads(&sent.recipient), failure, context);
        }
        let (contact, group) = match &address {
            Address::Phone(wa_id) => (json!({ "input": request.text("to"), "wa_id": wa_id }), None),
            Address::User(user_id) => (json!({ "input": user_id, "user_id": user_id }), None),
            Address::Group(group) => (json!({ "input": group }), Some(group)),
        };
        // Rule: `rules::messages::MESSAGE_STATUS`.
        let status = match template {
            _ if is_held => Some("held_for_quality_assessment"),
            Some(_) => Some("accepted"),
            None => None,
        };
        let more = [("message_status", status), ("group_id", group.map(String::as_str))];
        let mut message = Map::from_iter([("id".to_owned(), Value::from(id))]);
        message.extend(more.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?.into()))));
        json!({ "messaging_product": "whatsapp", "contacts": [contact], "messages": [message] })
    }

    fn mark_read(&self, request: &Request) -> Outcome {
        if self.received.contains(request.text("message_id")) {
            return success();
        }
        Err(Refusal::new(
            rules::messages::REFERENCE,
            131_009,
            "Param message_id must be the id of a message that this number received.",
        ))
    }
}

/// Accepts an encrypted message. The sandbox can't decrypt it, so no status follows, and the response is random.
fn send_encrypted(request: &Request, numbers: &Numbers, context: &mut Context) -> Outcome {
    if !numbers.accepts_encrypted(request.number()) {
        return Err(Refusal::parameter(
            rules::messages::ENCRYPTION,
            "Payload encryption is not enabled for this phone number.",
        ));
    }
    if request.text("encrypted_contents").split('.').count() != 5 {
        return Err(Refusal::parameter(
            rules::messages::ENCRYPTION,
            "Param encrypted_contents must be a JWE in its compact form.",
        ));
    }
    let header = URL_SAFE_NO_PAD.encode(r#"{"alg":"RSA-OAEP","enc":"A256GCM"}"#);
    let parts = [16, 8, 32, 8].map(|length| URL_SAFE_NO_PAD.encode(context.ids.code(length))).join(".");
    Ok(Response::Json(json!({ "encrypted_contents": format!("{header}.{parts}") })))
}

/// Classifies a sample message. Every sample is `UTILITY` here.
fn create_sample(request: &Request, settings: &Settings) -> Outcome {
    check_direct_send(settings)?;
    let kind = request.params.get("interactive").map(|interactive| text(interactive, "type"));
    if kind.is_some_and(|kind| !matches!(kind, "button" | "cta_url")) {
        return Err(Refusal::parameter(
            rules::messages::SAMPLE,
            "Param interactive must have the type button or cta_url.",
        ));
    }
    Ok(Response::Json(json!({ "success": true, "category": "UTILITY" })))
}

/// The text at a key; empty if missing.
fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}
