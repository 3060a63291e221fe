//! Calls in both directions. They carry no audio, and users accept calls after three seconds.

mod permissions;

use std::{collections::BTreeMap, time::Duration};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use wabakit::Time;

use self::permissions::Permissions;
use crate::{
    accounts::Action,
    analytics::traffic::{Counted, Fact},
    context::Context,
    numbers::Numbers,
    operations::{Handlers, Outcome, Request, Response},
    rules,
    schedule::Event,
    users::{Address, Users},
    wire::{Refusal, secs},
};

pub(crate) const HANDLERS: Handlers = &[
    ("calls.connect", |s, request| {
        let waba = s.context.settings.waba_of(request.number());
        s.accounts.check_allowed(waba, Action::Call, s.context.now)?;
        s.calls.connect(request, &mut s.users, &s.numbers, &mut s.context)
    }),
    ("calls.pre_accept", |s, request| s.calls.accept(request, &s.numbers, &s.context)),
    ("calls.accept", |s, request| s.calls.accept(request, &s.numbers, &s.context)),
    ("calls.reject", |s, request| s.calls.end(request, &s.users, &s.numbers, &mut s.context)),
    ("calls.terminate", |s, request| s.calls.end(request, &s.users, &s.numbers, &mut s.context)),
    ("calls.get_permissions", |s, request| s.calls.permissions.get(request, &mut s.users, &s.context)),
];

/// Delays after the start of a call of the business: it rings, its session is known, the user accepts it.
/// Rule: `rules::calls::ACCEPTANCE`.
const RINGING: Duration = Duration::from_millis(300);
const CONNECTING: Duration = Duration::from_millis(400);
const ACCEPTED: Duration = Duration::from_secs(3);
/// Time for which a user's call rings.
const TIMEOUT: Duration = Duration::from_secs(60);
/// Simultaneous calls of a number.
const LIMIT: usize = 1000;
/// The session description of a user.
const SDP: &str = "v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\nm=audio 9 UDP/TLS/RTP/SAVPF 111\r\n";

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Calls {
    /// All calls, by ID.
    known: BTreeMap<String, Call>,
    pub(crate) permissions: Permissions,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Call {
    id: String,
    number: String,
    /// Key of the user.
    user: String,
    /// True if the user called.
    is_incoming: bool,
    /// `biz_opaque_callback_data`, which webhooks return.
    callback_data: Option<String>,
    /// The business's session description, from the moment of pre-accepting.
    session: Option<String>,
    /// Time of acceptance.
    began: Option<Time>,
    ended: bool,
}

/// A step of a call, unless it has ended.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct CallEvent {
    call: String,
    step: Step,
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
enum Step {
    Ring,
    Connect,
    Accept,
    /// The business didn't accept the user's call in time.
    TimeOut,
}

impl Calls {
    /// Adds a call of a user. `offer` holds the keys of the webhook that only calls of users have: `session`, and
    /// payloads.
    pub(crate) fn ring(
        &mut self,
        call: Call,
        offer: Map<String, Value>,
        users: &mut Users,
        numbers: &Numbers,
        context: &mut Context,
    ) {
        users.open_window(&call.user, &call.number, context.now);
        call.notify("connect", offer, users, numbers, context);
        context.after(TIMEOUT, Event::Call(CallEvent { call: call.id.clone(), step: Step::TimeOut }));
        self.known.insert(call.id.clone(), call);
    }

    /// Ends a call on the user's side: they hang up, or don't accept it. Returns the user's key.
    pub(crate) fn hang_up(
        &mut self,
        id: &str,
        users: &Users,
        numbers: &Numbers,
        context: &mut Context,
    ) -> Result<String, &'static str> {
        let call = self.known.get_mut(id).filter(|call| !call.ended);
        let call = call.ok_or("no call in progress has this call_id")?;
        if !call.is_incoming && call.began.is_none() {
            call.notify_status("REJECTED", users, numbers, context);
            self.permissions.unanswered(&call.number, &call.user);
        }
        call.finish(users, numbers, context);
        Ok(call.user.clone())
    }

    /// Lets a user accept a call of the business that rings. Returns the user's key.
    pub(crate) fn answer(
        &mut self,
        id: &str,
        users: &mut Users,
        numbers: &Numbers,
        context: &mut Context,
    ) -> Result<String, &'static str> {
        let is_ringing = |call: &&Call| !call.ended && !call.is_incoming && call.began.is_none();
        let user = self.known.get(id).filter(is_ringing).map(|call| call.user.clone());
        let user = user.ok_or("no call of the business that rings has this call_id")?;
        self.apply(&CallEvent { call: id.to_owned(), step: Step::Accept }, users, numbers, context);
        Ok(user)
    }

    /// Replaces the key of a user who has changed their phone number.
    pub(crate) fn rename_user(&mut self, before: &str, after: &str) {
        for call in self.known.values_mut().filter(|call| call.user == before) {
            after.clone_into(&mut call.user);
        }
        self.permissions.rename_user(before, after);
    }

    /// Takes a call one step further, unless it has ended.
    pub(crate) fn apply(&mut self, event: &CallEvent, users: &mut Users, numbers: &Numbers, context: &mut Context) {
        let Some(call) = self.known.get_mut(&event.call).filter(|call| !call.ended) else { return };
        match event.step {
            Step::Ring => call.notify_status("RINGING", users, numbers, context),
            Step::Connect => {
                let answer = json!({ "sdp_type": "answer", "sdp": SDP });
                call.notify("connect", Map::from_iter([("session".to_owned(), answer)]), users, numbers, context);
            }
            Step::Accept if call.began.is_some() => {}
            Step::Accept => {
                call.began = Some(context.now);
                call.notify_status("ACCEPTED", users, numbers, context);
                self.permissions.accepted(&call.number, &call.user, context.now);
                users.open_window(&call.user, &call.number, context.now);
            }
            Step::TimeOut if call.began.is_some() => {}
            Step::TimeOut => call.finish(users, numbers, context),
        }
    }

    fn connect(&mut self, request: &Request, users: &mut Users, numbers: &Numbers, context: &mut Context) -> Outcome {
        let number = request.number();
        numbers.check_calling(number)?;
        let address = Address::of_recipient(request, &context.settings)?;
        address.check_reachable(number, &context.settings)?;
        let user = users.resolve(&address, &context.ids);
        if users.has_blocked(number, &user) {
            return Err(Refusal::new(
                rules::calls::BLOCKED,
                130_403,
                "You have blocked this user: unblock them to call them.",
            ));
        }
        session(request)?;
        self.permissions.check_call(number, &user, context.now)?;
        let mut open = self.known.values().filter(|call| !call.ended && call.number == number);
        if open.clone().count() >= LIMIT {
            return Err(Refusal::new(
                rules::calls::LIMIT,
                138_002,
                format!("A number can have {LIMIT} calls at once."),
            ));
        }
        if open.any(|call| call.user == user) {
            return Err(Refusal::new(rules::calls::ONGOING, 138_003, "There is a call with this user already."));
        }
        let id = context.ids.call();
        let callback_data = request.optional("biz_opaque_callback_data");
        self.known.insert(id.clone(), Call { callback_data, ..Call::outgoing(&id, number, &user) });
        for (delay, step) in [(RINGING, Step::Ring), (CONNECTING, Step::Connect), (ACCEPTED, Step::Accept)] {
            context.after(delay, Event::Call(CallEvent { call: id.clone(), step }));
        }
        Ok(Response::Json(json!({ "messaging_product": "whatsapp", "calls": [{ "id": id }] })))
    }

    /// Accepts or pre-accepts a call.
    fn accept(&mut self, request: &Request, numbers: &Numbers, context: &Context) -> Outcome {
        numbers.check_calling(request.number())?;
        let session = session(request)?;
        let call = self.requested(request)?;
        if !call.is_incoming || call.began.is_some() {
            return Err(Refusal::parameter(rules::calls::STATE, "This call can't be accepted, or not any more."));
        }
        if call.session.get_or_insert_with(|| session.clone()) != &session {
            return Err(Refusal::parameter(
                rules::calls::SESSION,
                "Param session must be the same as when the call was pre-accepted.",
            ));
        }
        if request.op.verb() == "accept" {
            call.began = Some(context.now);
            call.callback_data = request.optional("biz_opaque_callback_data");
            let user = call.user.clone();
            self.permissions.connected(request.number(), &user);
        }
        done()
    }

    /// Rejects or terminates a call.
    fn end(&mut self, request: &Request, users: &Users, numbers: &Numbers, context: &mut Context) -> Outcome {
        numbers.check_calling(request.number())?;
        let call = self.requested(request)?;
        if request.op.verb() == "reject" && !(call.is_incoming && call.began.is_none()) {
            return Err(Refusal::parameter(rules::calls::STATE, "This call can't be rejected, or not any more."));
        }
        call.finish(users, numbers, context);
        done()
    }

    /// The requested call, unless it has ended.
    fn requested(&mut self, request: &Request) -> Result<&mut Call, Refusal> {
        let call = self.known.get_mut(request.text("call_id"));
        let call = call.filter(|call| call.number == request.number() && !call.ended);
        call.ok_or_else(|| {
            Refusal::parameter(
                rules::calls::STATE,
                "Param call_id must be the id of a call of this number that goes on.",
            )
        })
    }
}

impl Call {
    /// A call of the business.
    fn outgoing(id: &str, number: &str, user: &str) -> Self {
        Self {
            id: id.to_owned(),
            number: number.to_owned(),
            user: user.to_owned(),
            is_incoming: false,
            callback_data: None,
            session: None,
            began: None,
            ended: false,
        }
    }

    /// A call of a user.
    pub(crate) fn incoming(id: &str, number: &str, user: &str) -> Self {
        Self { is_incoming: true, ..Self::outgoing(id, number, user) }
    }

    fn direction(&self) -> &'static str {
        if self.is_incoming { "USER_INITIATED" } else { "BUSINESS_INITIATED" }
    }

    /// Ends the call.
    fn finish(&mut self, users: &Users, numbers: &Numbers, context: &mut Context) {
        self.ended = true;
        let mut result = Map::new();
        if let Some(began) = self.began {
            result.insert("status".into(), "COMPLETED".into());
            result.insert("start_time".into(), secs(began).to_string().into());
            result.insert("end_time".into(), secs(context.now).to_string().into());
            let seconds = context.now.since(began).as_secs();
            result.insert("duration".into(), seconds.into());
            let (number, country) = (context.settings.digits(&self.number), users.country(&self.user).to_owned());
            let what = Counted::Call { direction: self.direction().to_owned(), seconds };
            context.traffic.add(context.now, Fact { what, number, country, group: None, template: None });
        } else {
            result.insert("status".into(), "FAILED".into());
        }
        self.notify("terminate", result, users, numbers, context);
    }

    /// Sends a webhook about an event of the call, with further keys.
    fn notify(&self, event: &str, more: Map<String, Value>, users: &Users, numbers: &Numbers, context: &mut Context) {
        let (wa_id, user_id) = users.ids(&self.user);
        let (user_key, number_key, user_id_key) =
            if self.is_incoming { ("from", "to", "from_user_id") } else { ("to", "from", "to_user_id") };
        let mut item = Map::from_iter([
            ("id".to_owned(), Value::from(self.id.clone())),
            ("event".to_owned(), event.into()),
            ("timestamp".to_owned(), secs(context.now).to_string().into()),
            ("direction".to_owned(), self.direction().into()),
            (number_key.to_owned(), context.settings.digits(&self.number).into()),
        ]);
        let callback_data = self.callback_data.as_deref().filter(|_| event == "terminate");
        let optional = [(user_key, wa_id), (user_id_key, user_id), ("biz_opaque_callback_data", callback_data)];
        item.extend(optional.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?.into()))));
        item.extend(more);
        self.send("calls", item, users, numbers, context);
    }

    /// Sends a webhook about a status of the call.
    fn notify_status(&self, status: &str, users: &Users, numbers: &Numbers, context: &mut Context) {
        let (wa_id, user_id) = users.ids(&self.user);
        let mut item = Map::from_iter([
            ("id".to_owned(), Value::from(self.id.clone())),
            ("type".to_owned(), "call".into()),
            ("status".to_owned(), status.into()),
            ("timestamp".to_owned(), secs(context.now).to_string().into()),
        ]);
        let callback_data = self.callback_data.as_deref();
        let optional =
            [("recipient_id", wa_id), ("recipient_user_id", user_id), ("biz_opaque_callback_data", callback_data)];
        item.extend(optional.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?.into()))));
        self.send("statuses", item, users, numbers, context);
    }

    /// Sends a webhook with an item of `calls` or `statuses`.
    fn send(&self, list: &str, item: Map<String, Value>, users: &Users, numbers: &Numbers, context: &mut Context) {
        let contacts = json!([users.contact(&self.user, &self.number, numbers, &context.ids)]).to_string();
        let items = json!([item]).to_string();
        context.notify_number("calls", &self.number, &[("contacts", &contacts), (list, &items)]);
    }
}

/// The session that a user offers. Default: one without audio.
pub(crate) fn offer(sdp: Option<String>) -> Value {
    json!({ "sdp_type": "offer", "sdp": sdp.unwrap_or_else(|| SDP.to_owned()) })
}

/// The business's session description.
fn session(request: &Request) -> Result<String, Refusal> {
    let sdp = request.params.get("session").and_then(|session| session.get("sdp")?.as_str()).unwrap_or_default();
    if sdp.starts_with("v=0") {
        return Ok(sdp.to_owned());
    }
    Err(Refusal::parameter(rules::calls::SESSION, "Param session.sdp must be SDP as in RFC 8866."))
}

fn done() -> Outcome {
    Ok(Response::Json(json!({ "messaging_product": "whatsapp", "success": true })))
}
