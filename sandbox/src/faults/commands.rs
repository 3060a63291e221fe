//! Commands that add, list and remove faults.

use serde::Deserialize;
use serde_json::json;
use wabakit::{Op, ValidationError, model, webhook::Kind};

use super::{Fault, effect::Needs};
use crate::{
    Sandbox, What, callbacks,
    command::{Command, CommandDescription, Commands, Done, PERIOD, Period, refusal},
};

pub(crate) const COMMANDS: Commands = &[
    CommandDescription::of::<AddFault>(),
    CommandDescription::of::<ListFaults>(),
    CommandDescription::of::<RemoveFaults>(),
];

/// The effects that a fault with `webhook` can have.
const WEBHOOK_EFFECTS: &str =
    "an effect on webhooks: one of cut, twice, late, shuffle, batch, lose, sign, utf8, unknown";

/// Adds a fault: what happens to calls or webhooks of some kind, and how often.
///
/// Of several faults that match, the first that acts decides. All of them count the match.
#[model]
#[derive(Eq, Deserialize)]
#[check(at_most_one(times, every, for, chance))]
pub struct AddFault {
    /// Calls, webhooks or files that the fault is for.
    pub on: FaultTrigger,
    /// Effect of the fault.
    pub r#do: FaultEffect,
    /// Number of times that the fault acts, on the first that match. Default: 1, without `every`, `for` and `chance`.
    #[check(range(1..))]
    pub times: Option<u32>,
    /// Interval: the fault acts on every n-th that matches, until it is removed.
    #[check(range(1..))]
    pub every: Option<u32>,
    /// Duration, as in `10m`, in which the fault acts on all that match.
    #[check(rule(PERIOD))]
    pub r#for: Option<Period>,
    /// Probability in percent with which the fault acts, drawn from the seed, until it is removed.
    #[check(range(1..=100))]
    pub chance: Option<u32>,
}

/// Calls, webhooks or files that a fault is for. All keys must match; `*` matches any value that is there.
#[model]
#[derive(Eq, Deserialize)]
#[check(at_least_one(op, number, to, template, token, media, webhook))]
pub struct FaultTrigger {
    /// Name of the operation, as in `messages.send`.
    pub op: Option<String>,
    /// ID of the business phone number.
    pub number: Option<String>,
    /// Phone number, user ID or group of the recipient; with `webhook`, the user of the webhook.
    pub to: Option<String>,
    /// Name of the template of a message, or ID of the template of another call.
    pub template: Option<String>,
    /// Access token of the call.
    pub token: Option<String>,
    /// ID of the media file.
    pub media: Option<String>,
    /// Webhooks instead of calls.
    pub webhook: Option<WebhookTrigger>,
}

impl FaultTrigger {
    /// Refuses names that no call and no webhook has.
    fn check(&self) -> Result<(), ValidationError> {
        known("on.op", "an operation, as in messages.send, or *", self.op.as_deref(), |op| Op::find(op).is_ok())?;
        let Some(WebhookTrigger { field, kind, .. }) = &self.webhook else { return Ok(()) };
        let fields = callbacks::all_fields();
        let (any_field, any_kind) = ("a webhook field, as in messages, or *", "a kind of event, as in message, or *");
        known("on.webhook.field", any_field, field.as_deref(), |field| fields.contains(field))?;
        known("on.webhook.kind", any_kind, kind.as_deref(), |kind| Kind::from_name(kind).is_some())
    }
}

/// Refuses a name that is neither known nor `*`.
fn known(path: &str, wanted: &str, name: Option<&str>, is_known: impl Fn(&str) -> bool) -> Result<(), ValidationError> {
    let unknown = name.filter(|name| *name != "*" && !is_known(name));
    unknown.map_or(Ok(()), |name| Err(refusal(path, wanted, name)))
}

/// Webhooks that a fault is for. Without a key: all.
#[model]
#[derive(Eq, Deserialize)]
pub struct WebhookTrigger {
    /// Field of the webhook, as in `messages`.
    pub field: Option<String>,
    /// Kind of an event in the webhook, as in `message` or `status`.
    pub kind: Option<String>,
    /// Status of a message in the webhook, as in `delivered`.
    pub status: Option<String>,
}

/// Effect of a fault: one effect, with the keys that belong to it.
#[model]
#[derive(Eq, Deserialize)]
#[check(exactly_one(
    refuse,
    fail,
    drop,
    delay,
    cut,
    page,
    version,
    hold,
    twice,
    late,
    shuffle,
    batch,
    lose,
    sign,
    utf8,
    unknown,
    expire,
    gone,
    other_bytes
))]
#[check(
    when(subcode, requires(refuse)),
    when(retry_after, requires(refuse)),
    when(regain_minutes, requires(refuse)),
    when(usage, requires(refuse))
)]
pub struct FaultEffect {
    /// Error code that refuses the call, with the envelope and the status that the code has.
    pub refuse: Option<u32>,
    /// Error subcode beside `refuse`.
    pub subcode: Option<u32>,
    /// Value of the header `Retry-After` beside `refuse`, as in `30s`.
    #[check(rule(PERIOD))]
    pub retry_after: Option<Period>,
    /// Minutes until access is regained, in the header `x-business-use-case-usage` beside `refuse`.
    pub regain_minutes: Option<u32>,
    /// Usage in percent, in the header `x-app-usage` beside `refuse`.
    pub usage: Option<u32>,
    /// Error code with which a message fails after it was accepted: the status `failed` follows.
    pub fail: Option<u32>,
    /// End of the connection: before the `request` takes effect, or before the `answer` is sent.
    #[check(one_of("request", "answer"))]
    pub drop: Option<String>,
    /// Time that passes before the answer is sent.
    #[check(rule(PERIOD))]
    pub delay: Option<Period>,
    /// Percent of the answer, or of the webhook's body, that arrives.
    #[check(range(0..=99))]
    pub cut: Option<u32>,
    /// Status of an HTML page that a gateway answers with. The call takes no effect.
    #[check(range(400..=599))]
    pub page: Option<u32>,
    /// Graph version in the header of the answer, as in `v22.0`.
    pub version: Option<String>,
    /// True: the message is held for a quality assessment, until `messages.release`.
    pub hold: Option<bool>,
    /// True: the webhook is delivered twice.
    pub twice: Option<bool>,
    /// Time by which the webhook is late.
    #[check(rule(PERIOD))]
    pub late: Option<Period>,
    /// True: the webhook is late by a random time up to 10 seconds, so that webhooks overtake each other.
    pub shuffle: Option<bool>,
    /// Number of webhooks to the same callback URL that are gathered in one delivery; fewer after a second.
    #[check(range(2..=1000))]
    pub batch: Option<u32>,
    /// True: the webhook is never delivered.
    pub lose: Option<bool>,
    /// Signature of the webhook: by the app secret before its rotation, a wrong one, or none.
    #[check(one_of("old", "wrong", "none"))]
    pub sign: Option<String>,
    /// Encoding of the webhook's text: UTF-8 without escapes.
    #[check(one_of("raw"))]
    pub utf8: Option<String>,
    /// Part of the webhook that is unlike anything documented.
    #[check(one_of("field", "kind", "key", "status"))]
    pub unknown: Option<String>,
    /// True: the media URL has expired.
    pub expire: Option<bool>,
    /// True: the media file doesn't exist any more.
    pub gone: Option<bool>,
    /// True: the media URL returns other bytes than those of the SHA-256.
    pub other_bytes: Option<bool>,
}

/// ID of a fault.
#[model]
pub struct FaultId {
    /// ID of the fault.
    pub id: u64,
}

impl Command for AddFault {
    const NAME: &'static str = "faults.add";
    const EXAMPLE: &'static str = r#"{"on": {"op": "messages.send"}, "do": {"drop": "answer"}, "times": 1}"#;
    type Answer = FaultId;

    fn perform(self, sandbox: &mut Sandbox) -> Result<FaultId, ValidationError> {
        let (needs, is_webhook) = (self.r#do.needs(), self.on.webhook.is_some());
        let is_possible = if is_webhook { needs != Needs::Call && !needs.file() } else { !needs.webhook() };
        if !is_possible {
            let wanted = if is_webhook { WEBHOOK_EFFECTS } else { "an effect on calls, or webhook in on" };
            return Err(refusal("do", wanted, ""));
        }
        self.on.check()?;
        let about = json!({ "type": "fault", "on": self.on, "do": self.r#do });
        let id = sandbox.context.faults.add(self, sandbox.context.now);
        sandbox.context.record(What::Changed, about.as_object().cloned().unwrap_or_default());
        Ok(FaultId { id })
    }
}

/// Lists the faults that can still act.
#[model]
#[derive(Deserialize)]
pub struct ListFaults {}

/// Faults that can still act.
#[model]
pub struct FaultList {
    /// Faults in the order of their creation.
    pub faults: Vec<FaultState>,
}

/// Fault that can still act.
#[model]
pub struct FaultState {
    /// ID of the fault.
    pub id: u64,
    /// Calls, webhooks or files that the fault is for.
    pub on: FaultTrigger,
    /// Effect of the fault.
    pub r#do: FaultEffect,
    /// Number of calls or webhooks that matched.
    pub matched: u64,
    /// Number of times that the fault acted.
    pub acted: u64,
}

impl Command for ListFaults {
    const NAME: &'static str = "faults.list";
    type Answer = FaultList;

    fn perform(self, sandbox: &mut Sandbox) -> Result<FaultList, ValidationError> {
        let state = |fault: &Fault| FaultState {
            id: fault.id,
            on: fault.given.on.clone(),
            r#do: fault.given.r#do.clone(),
            matched: fault.matched,
            acted: fault.acted,
        };
        Ok(FaultList { faults: sandbox.context.faults.all.iter().map(state).collect() })
    }
}

/// Removes a fault, or all faults.
#[model]
#[derive(Deserialize)]
pub struct RemoveFaults {
    /// ID of the fault. Default: all faults.
    pub id: Option<u64>,
}

impl Command for RemoveFaults {
    const NAME: &'static str = "faults.remove";
    const EXAMPLE: &'static str = r#"{"id": 1}"#;
    type Answer = Done;

    fn perform(self, sandbox: &mut Sandbox) -> Result<Done, ValidationError> {
        let removed = sandbox.context.faults.remove(self.id);
        match self.id {
            Some(id) if removed == 0 => Err(refusal("id", "the ID of a fault that can still act", &id.to_string())),
            _ => Ok(Done {}),
        }
    }
}
