//! Subjects of faults: a call of the app, or a webhook.

use serde_json::Value;
use wabakit::{same_phone, webhook};

use super::{commands::AddFault, effect::Needs};
use crate::{operations::Request, wire::route::Caller};

/// Properties of a call or a webhook, by which faults choose it.
#[derive(Default)]
pub(crate) struct Subject<'a> {
    op: Option<&'a str>,
    number: Option<&'a str>,
    to: Option<&'a str>,
    template: Option<&'a str>,
    token: Option<&'a str>,
    media: Option<&'a str>,
    webhook: Option<Webhook<'a>>,
}

struct Webhook<'a> {
    field: &'a str,
    kinds: Vec<&'static str>,
    status: Option<&'a str>,
}

impl<'a> Subject<'a> {
    /// The subject of a call.
    pub(crate) fn call(request: &'a Request, caller: &'a Caller) -> Self {
        let known = |text: &'a str| Some(text).filter(|text| !text.is_empty());
        let template = || request.params.get("template")?.get("name")?.as_str();
        Self {
            op: Some(request.op.name),
            number: known(request.number()),
            to: known(request.text("to")).or_else(|| known(request.text("recipient"))),
            template: template().or_else(|| known(request.text("template_id"))),
            token: known(&caller.token),
            media: known(request.text("media_id")).or_else(|| known(request.text("mid"))),
            webhook: None,
        }
    }

    /// The subject of a webhook with this body.
    pub(super) fn webhook(number: Option<&'a str>, field: &'a str, body: &'a Value) -> Self {
        let kinds = webhook::read(body.to_string().as_bytes()).iter().map(|event| event.kind().as_str()).collect();
        let value = body.pointer("/entry/0/changes/0/value");
        let status = value.and_then(|value| value.pointer("/statuses/0/status")?.as_str());
        let to = value.and_then(|value| {
            let status = value.pointer("/statuses/0/recipient_id");
            status.or_else(|| value.pointer("/messages/0/from"))?.as_str()
        });
        Self { number, to, webhook: Some(Webhook { field, kinds, status }), ..Self::default() }
    }

    /// Returns true if the fault can act on the subject, which has all properties that its trigger names.
    pub(super) fn matches(&self, fault: &AddFault) -> bool {
        let on = &fault.on;
        let is = |wanted: &Option<String>, own: Option<&str>| {
            wanted.as_deref().is_none_or(|wanted| own.is_some_and(|own| wanted == "*" || wanted == own))
        };
        let to =
            on.to.as_deref().is_none_or(|wanted| self.to.is_some_and(|own| own == wanted || same_phone(wanted, own)));
        let webhook = match (&on.webhook, &self.webhook) {
            (None, None) => true,
            (Some(on), Some(own)) => {
                is(&on.field, Some(own.field))
                    && is(&on.status, own.status)
                    && on.kind.as_deref().is_none_or(|kind| kind == "*" || own.kinds.contains(&kind))
            }
            _ => false,
        };
        webhook
            && to
            && self.allows(fault.r#do.needs())
            && is(&on.op, self.op)
            && is(&on.number, self.number)
            && is(&on.template, self.template)
            && is(&on.token, self.token)
            && is(&on.media, self.media)
    }

    fn allows(&self, needs: Needs) -> bool {
        let op = self.op.unwrap_or_default();
        match needs {
            Needs::Call => self.op.is_some(),
            Needs::Send => matches!(op, "messages.send" | "marketing_messages.send"),
            Needs::File => op.starts_with("media."),
            Needs::Download => op == "media.download",
            Needs::Webhook => self.webhook.is_some(),
            Needs::Either => true,
        }
    }
}
