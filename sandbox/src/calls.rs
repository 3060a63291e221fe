//! Calls: who may call, and what becomes of it. There is no sound, and people pick up after three seconds.

mod permissions;

use std::{collections::BTreeMap, time::Duration};

use serde_json::{Map, Value, json};
use wabakit::Time;

pub(crate) use self::permissions::Permissions;
use crate::{
    Answer, Ask, InboundError, Outcome, Sandbox,
    commands::{Visitor, parse, text},
    messages::address,
    schedule::Upcoming,
    wire::{Refusal, secs},
};

/// How long after it was begun a call rings, what the other side sends and receives is known, and they pick up.
const RINGING: Duration = Duration::from_millis(300);
const CONNECTING: Duration = Duration::from_millis(400);
const PICKED_UP: Duration = Duration::from_secs(3);
/// How long a person waits for the business.
const PATIENCE: Duration = Duration::from_secs(60);
/// How many calls a number can have at once.
const MOST: usize = 1000;
/// What a side that isn't there would send and receive.
const SDP: &str = "v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\nm=audio 9 UDP/TLS/RTP/SAVPF 111\r\n";

/// Every call, by its id.
#[derive(Debug, Default)]
pub(crate) struct Calls {
    known: BTreeMap<String, CallState>,
}

#[derive(Clone, Debug)]
struct CallState {
    number: String,
    /// The person's key.
    person: String,
    /// Whether they called.
    incoming: bool,
    /// The business's own note.
    note: Option<String>,
    /// What the business said that it sends and receives, when it prepared to take the call.
    session: Option<String>,
    /// When it was picked up.
    began: Option<Time>,
    ended: bool,
}

/// What happens to a call.
#[derive(Clone, Copy, Debug)]
pub(crate) enum CallStep {
    Ring,
    Connect,
    PickUp,
    /// The person who called has waited long enough.
    GiveUp,
}

impl Sandbox {
    pub(crate) fn connect_call(&mut self, ask: &Ask) -> Outcome {
        let number = ask.number();
        self.calls_here(number)?;
        let address = address(ask)?;
        self.can_be_reached(number, &address)?;
        let person = self.person(&address);
        if self.has_blocked(number, &person) {
            return Err(Refusal::new(130_403, "You have blocked this user: unblock them to call them."));
        }
        session(ask)?;
        self.permissions.may_call(number, &person, ask.now)?;
        let mut open = self.calls.known.values().filter(|call| !call.ended && call.number == number);
        if open.clone().count() >= MOST {
            return Err(Refusal::new(138_002, format!("A number can have {MOST} calls at once.")));
        }
        if open.any(|call| call.person == person) {
            return Err(Refusal::new(138_003, "There is a call with this user already."));
        }
        let id = self.ids.call();
        let note = Some(ask.text("biz_opaque_callback_data").to_owned()).filter(|note| !note.is_empty());
        self.open_call(&id, number, person, false, note);
        for (after, step) in [(RINGING, CallStep::Ring), (CONNECTING, CallStep::Connect), (PICKED_UP, CallStep::PickUp)]
        {
            self.expect(ask.now + after, Upcoming::Call { id: id.clone(), step });
        }
        Ok(Answer::Json(json!({ "messaging_product": "whatsapp", "calls": [{ "id": id }] })))
    }

    /// Prepare to take a call, or take it.
    pub(crate) fn accept_call(&mut self, ask: &Ask) -> Outcome {
        self.calls_here(ask.number())?;
        let given = session(ask)?;
        let note = Some(ask.text("biz_opaque_callback_data").to_owned()).filter(|note| !note.is_empty());
        let takes = ask.op.verb == "accept";
        let call = self.call_of(ask)?;
        if !call.incoming || call.began.is_some() {
            return Err(Refusal::parameter("This call can't be accepted, or not any more."));
        }
        if call.session.get_or_insert_with(|| given.clone()) != &given {
            return Err(Refusal::parameter("Param session must be the same as when the call was pre-accepted."));
        }
        if takes {
            call.began = Some(ask.now);
            call.note = note;
            let (number, person) = (call.number.clone(), call.person.clone());
            self.permissions.talked(&number, &person);
        }
        done()
    }

    /// Turn a call down, or end it.
    pub(crate) fn end_call(&mut self, ask: &Ask) -> Outcome {
        self.calls_here(ask.number())?;
        let rejects = ask.op.verb == "reject";
        let call = self.call_of(ask)?;
        if rejects && !(call.incoming && call.began.is_none()) {
            return Err(Refusal::parameter("This call can't be rejected, or not any more."));
        }
        self.finish_call(ask.text("call_id"), ask.now);
        done()
    }

    /// Whether this number calls, and does so by this API.
    fn calls_here(&self, number: &str) -> Result<(), Refusal> {
        if self.calls_by_sip(number) {
            return Err(Refusal::new(131_055, "Calls of this number go by SIP."));
        }
        if !self.can_call(number) {
            return Err(Refusal::new(138_000, "Calling is not enabled for this phone number."));
        }
        Ok(())
    }

    /// The call that is asked for, if it hasn't ended.
    fn call_of(&mut self, ask: &Ask) -> Result<&mut CallState, Refusal> {
        let call = self.calls.known.get_mut(ask.text("call_id"));
        let call = call.filter(|call| call.number == ask.number() && !call.ended);
        call.ok_or_else(|| Refusal::parameter("Param call_id must be the id of a call of this number that goes on."))
    }

    fn open_call(&mut self, id: &str, number: &str, person: String, incoming: bool, note: Option<String>) {
        let number = number.to_owned();
        let call = CallState { number, person, incoming, note, session: None, began: None, ended: false };
        self.calls.known.insert(id.to_owned(), call);
    }

    /// A call gets further, unless it has ended.
    pub(crate) fn continue_call(&mut self, id: &str, step: CallStep, at: Time) {
        let Some(call) = self.calls.known.get_mut(id).filter(|call| !call.ended) else { return };
        match step {
            CallStep::PickUp => call.began = Some(at),
            CallStep::GiveUp if call.began.is_some() => return,
            _ => {}
        }
        let call = call.clone();
        match step {
            CallStep::Ring => self.tell_call_status(id, &call, "RINGING", at),
            CallStep::Connect => {
                self.tell_call(id, &call, "connect", json!({ "session": { "sdp_type": "answer", "sdp": SDP } }), at);
            }
            CallStep::PickUp => {
                self.tell_call_status(id, &call, "ACCEPTED", at);
                self.permissions.picked_up(&call.number, &call.person, at);
                if let Some(person) = self.people.get_mut(&call.person) {
                    person.wrote(&call.number, at);
                }
            }
            CallStep::GiveUp => self.finish_call(id, at),
        }
    }

    /// A call is over.
    fn finish_call(&mut self, id: &str, at: Time) {
        let Some(call) = self.calls.known.get_mut(id).filter(|call| !call.ended) else { return };
        call.ended = true;
        let call = call.clone();
        let more = match call.began {
            Some(began) => json!({
                "status": "COMPLETED", "start_time": secs(began).to_string(), "end_time": secs(at).to_string(),
                "duration": at.since(began).as_secs(),
            }),
            None => json!({ "status": "FAILED" }),
        };
        self.tell_call(id, &call, "terminate", more, at);
    }

    fn tell_call(&mut self, id: &str, call: &CallState, event: &str, more: Value, at: Time) {
        let person = self.people.get(&call.person);
        let wa_id = person.and_then(|person| person.wa_id.clone());
        let user_id = person.and_then(|person| person.user_id.clone());
        let (theirs, ours, their_id) =
            if call.incoming { ("from", "to", "from_user_id") } else { ("to", "from", "to_user_id") };
        let mut item = Map::from_iter([
            ("id".to_owned(), Value::from(id)),
            ("event".to_owned(), event.into()),
            ("timestamp".to_owned(), secs(at).to_string().into()),
            ("direction".to_owned(), if call.incoming { "USER_INITIATED" } else { "BUSINESS_INITIATED" }.into()),
            (ours.to_owned(), self.display(&call.number).into()),
        ]);
        let note = call.note.clone().filter(|_| event == "terminate");
        let maybe = [(theirs, wa_id), (their_id, user_id), ("biz_opaque_callback_data", note)];
        item.extend(maybe.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?.into()))));
        item.extend(more.as_object().cloned().unwrap_or_default());
        self.tell_of_call(call, "calls", item, at);
    }

    fn tell_call_status(&mut self, id: &str, call: &CallState, status: &str, at: Time) {
        let person = self.people.get(&call.person);
        let wa_id = person.and_then(|person| person.wa_id.clone());
        let user_id = person.and_then(|person| person.user_id.clone());
        let mut item = Map::from_iter([
            ("id".to_owned(), Value::from(id)),
            ("type".to_owned(), "call".into()),
            ("status".to_owned(), status.into()),
            ("timestamp".to_owned(), secs(at).to_string().into()),
        ]);
        let note = call.note.clone();
        let maybe = [("recipient_id", wa_id), ("recipient_user_id", user_id), ("biz_opaque_callback_data", note)];
        item.extend(maybe.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?.into()))));
        self.tell_of_call(call, "statuses", item, at);
    }

    fn tell_of_call(&mut self, call: &CallState, list: &str, item: Map<String, Value>, at: Time) {
        let contacts = json!([self.contact(&call.number, &call.person)]).to_string();
        let items = json!([item]).to_string();
        self.notify_number("calls", &call.number, &[("contacts", &contacts), (list, &items)], at);
    }

    /// Somebody calls: `{"from":"16505551234"}`, with `sdp`, `cta_payload` and `deeplink_payload` if you like. Returns the
    /// `call_id`.
    pub fn call(&mut self, given: &[u8], now: Time) -> Result<Value, InboundError> {
        self.let_happen(now);
        let mut given = parse(given)?;
        let Visitor { key, number } = self.visitor(&mut given)?;
        self.calls_here(&number).map_err(|refusal| InboundError::new(refusal.details()))?;
        let id = self.ids.call();
        let about = Map::from_iter([("call_id".to_owned(), Value::from(id.clone()))]);
        self.log_deed("call", &key, &about, now);
        if self.has_blocked(&number, &key) {
            return Ok(about.into());
        }
        self.open_call(&id, &number, key.clone(), true, None);
        if let Some(person) = self.people.get_mut(&key) {
            person.wrote(&number, now);
        }
        let sdp = text(&given, "sdp").unwrap_or_else(|| SDP.to_owned());
        let mut more = json!({ "session": { "sdp_type": "offer", "sdp": sdp } });
        if let Some(more) = more.as_object_mut() {
            let payloads = ["cta_payload", "deeplink_payload"];
            more.extend(payloads.into_iter().filter_map(|name| Some((name.to_owned(), text(&given, name)?.into()))));
        }
        if let Some(call) = self.calls.known.get(&id).cloned() {
            self.tell_call(&id, &call, "connect", more, now);
        }
        self.expect(now + PATIENCE, Upcoming::Call { id, step: CallStep::GiveUp });
        Ok(about.into())
    }

    /// Somebody hangs up, or doesn't pick up: `{"call_id":"wacid.…"}`.
    pub fn hang_up(&mut self, given: &[u8], now: Time) -> Result<Value, InboundError> {
        self.let_happen(now);
        let id = text(&parse(given)?, "call_id").unwrap_or_default();
        let call = self.calls.known.get(&id).filter(|call| !call.ended).cloned();
        let call = call.ok_or_else(|| InboundError::new("there is no such call_id, or not any more"))?;
        if !call.incoming && call.began.is_none() {
            self.tell_call_status(&id, &call, "REJECTED", now);
            self.permissions.not_picked_up(&call.number, &call.person);
        }
        self.finish_call(&id, now);
        let about = Map::from_iter([("call_id".to_owned(), Value::from(id))]);
        self.log_deed("hang_up", &call.person, &about, now);
        Ok(about.into())
    }
}

/// What the business says that it sends and receives.
fn session(ask: &Ask) -> Result<String, Refusal> {
    let sdp = ask.params.get("session").and_then(|session| session.get("sdp")?.as_str()).unwrap_or_default();
    if sdp.starts_with("v=0") {
        return Ok(sdp.to_owned());
    }
    Err(Refusal::parameter("Param session.sdp must be SDP as in RFC 8866."))
}

fn done() -> Outcome {
    Ok(Answer::Json(json!({ "messaging_product": "whatsapp", "success": true })))
}
