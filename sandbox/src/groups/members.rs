//! How people get into groups, and out of them.

use http::Method;
use serde_json::{Map, Value, json};
use wabakit::Time;

use super::{Change, PEOPLE};
use crate::{
    Answer, Ask, InboundError, Outcome, Sandbox, What,
    commands::{Visitor, parse, text},
    users::{Address, digits},
    wire::{Refusal, secs},
};

const FIELD: &str = "group_participants_update";

impl Sandbox {
    pub(crate) fn invite_link(&self, ask: &Ask) -> Outcome {
        let (id, group) = self.group(&Method::GET, ask)?;
        let link = group.link().ok_or_else(|| Refusal::object(&Method::GET, id))?;
        Ok(Answer::Json(json!({ "messaging_product": "whatsapp", "invite_link": link })))
    }

    /// The old link leads nowhere any more.
    pub(crate) fn reset_invite_link(&mut self, ask: &Ask) -> Outcome {
        let invitation = self.ids.code(22);
        if let Some(group) = self.groups.known.get_mut(ask.text("group_id")) {
            group.invitation = Some(invitation);
        }
        self.invite_link(ask)
    }

    pub(crate) fn delete_invite_link(&mut self, ask: &Ask) -> Outcome {
        if let Some(group) = self.groups.known.get_mut(ask.text("group_id")) {
            group.invitation = None;
        }
        Ok(Answer::Json(json!({ "messaging_product": "whatsapp", "success": "true" })))
    }

    pub(crate) fn list_join_requests(&self, ask: &Ask) -> Outcome {
        let (_, group) = self.group(&Method::GET, ask)?;
        let tell = |(id, key, at): &(String, String, Time)| {
            let mut told = self.participant(key, None);
            if let Some(told) = told.as_object_mut() {
                told.insert("join_request_id".into(), id.clone().into());
                told.insert("creation_timestamp".into(), secs(*at).into());
            }
            (id.clone(), told)
        };
        self.page(ask, group.requests.iter().map(tell).collect())
    }

    /// Let people in, or turn them away. Some of it may fail.
    pub(crate) fn answer_join_requests(&mut self, ask: &Ask) -> Outcome {
        let approve = ask.op.name == "groups.approve_join_requests";
        let (group, number) = self.named(&Method::POST, ask)?;
        let (mut done, mut failed, mut last) = (vec![], vec![], None);
        for id in ask.list("join_requests").iter().map(|id| id.as_str().unwrap_or_default()) {
            match self.answer_join_request(&group, id, approve) {
                Ok(key) => {
                    done.push(id);
                    if approve {
                        self.tell_joined(&number, &group, &key, ask.now);
                    }
                }
                Err(problem) => {
                    failed.push(json!({ "join_request_id": id, "errors": [problem.to_problem()] }));
                    last = Some(problem);
                }
            }
        }
        let name = if approve { "approved_join_requests" } else { "rejected_join_requests" };
        match last {
            None => Ok(Answer::Json(json!({ "messaging_product": "whatsapp", name: done }))),
            Some(problem) if done.is_empty() => Err(problem),
            Some(_) => {
                let problem = Refusal::new(131_201, "Some of the requests failed.").to_problem();
                let body = json!({
                    "messaging_product": "whatsapp", name: done, "failed_join_requests": failed, "errors": [problem],
                });
                Ok(Answer::Partial(body))
            }
        }
    }

    fn answer_join_request(&mut self, group: &str, id: &str, approve: bool) -> Result<String, Refusal> {
        let unknown = || Refusal::new(131_213, "The join request does not exist, or not any more.");
        let group = self.groups.known.get_mut(group).ok_or_else(unknown)?;
        let place = group.requests.iter().position(|(known, ..)| known == id).ok_or_else(unknown)?;
        if approve && group.members.len() >= PEOPLE {
            return Err(Refusal::new(131_204, format!("A group can have {PEOPLE} participants.")));
        }
        let (_, key, _) = group.requests.remove(place);
        if approve {
            group.members.push(key.clone());
        }
        Ok(key)
    }

    pub(crate) fn remove_participants(&mut self, ask: &Ask) -> Outcome {
        let (group, number) = self.named(&Method::DELETE, ask)?;
        let mut people: Vec<(String, String)> = vec![];
        for given in ask.list("participants") {
            let text = |name: &str| given.get(name).and_then(Value::as_str);
            let input = text("user").or(text("user_id")).unwrap_or_default();
            let address = match text("user_id") {
                Some(id) => Some(Address::User(id.to_owned())),
                None => digits(input).map(Address::Phone),
            };
            let refused = || Refusal::parameter(format!("{input} is neither a phone number nor a user id."));
            let key = self.person(&address.ok_or_else(refused)?);
            if people.iter().any(|(_, other)| *other == key) {
                return Err(Refusal::new(131_202, format!("{input} is named twice.")));
            }
            people.push((input.to_owned(), key));
        }
        Ok(self.request(&number, Change::Remove { group, people }, ask.now))
    }

    /// Remove people, each by what the business called them and their key. Returns what to tell of it.
    pub(super) fn remove(&mut self, group: &str, people: Vec<(String, String)>) -> Value {
        let (mut removed, mut failed) = (vec![], vec![]);
        for (input, key) in people {
            if self.groups.holds(group, &key) {
                removed.push(self.participant(&key, Some(&input)));
                if let Some(group) = self.groups.known.get_mut(group) {
                    group.members.retain(|member| *member != key);
                    group.removed.insert(key);
                }
            } else {
                let problem = Refusal::new(131_212, "This person is not in the group.").to_problem();
                failed.push(json!({ "input": input, "errors": [problem] }));
            }
        }
        let mut told = json!({
            "type": "group_participants_remove", "initiated_by": "business", "removed_participants": removed,
        });
        if let (false, Some(told)) = (failed.is_empty(), told.as_object_mut()) {
            told.insert("failed_participants".into(), failed.into());
        }
        told
    }

    fn tell_joined(&mut self, number: &str, group: &str, key: &str, now: Time) {
        let people = json!([self.participant(key, None)]);
        let told = json!({ "type": "group_participants_add", "reason": "invite_link", "added_participants": people });
        self.tell_group(number, group, FIELD, told, now);
    }

    /// Somebody follows an invite link: `{"from":"16505551234","invite_link":"https://chat.whatsapp.com/…"}`. They are in,
    /// or they have asked to be let in. Returns the `group_id`, and the `join_request_id` if they asked.
    pub fn join(&mut self, given: &[u8], now: Time) -> Result<Value, InboundError> {
        self.let_happen(now);
        let mut given = parse(given)?;
        let Visitor { key, .. } = self.visitor(&mut given)?;
        let link = text(&given, "invite_link").ok_or_else(|| InboundError::new("people join by an invite_link"))?;
        let request = self.ids.code(16);
        let mut groups = self.groups.known.iter_mut();
        let (id, group) = groups
            .find(|(_, group)| group.link().as_ref() == Some(&link))
            .ok_or_else(|| InboundError::new("this invite_link leads nowhere"))?;
        if group.removed.contains(&key) {
            return Err(InboundError::new("the business has removed this person"));
        }
        if group.members.contains(&key) || group.requests.iter().any(|(_, other, _)| *other == key) {
            return Err(InboundError::new("this person is in the group, or has asked to be"));
        }
        if !group.approval && group.members.len() >= PEOPLE {
            return Err(InboundError::new("the group is full"));
        }
        let (id, number, asks) = (id.clone(), group.number.clone(), group.approval);
        let mut about = Map::from_iter([("group_id".to_owned(), Value::from(id.clone()))]);
        if asks {
            group.requests.push((request.clone(), key.clone(), now));
            let mut told = self.participant(&key, None);
            if let Some(told) = told.as_object_mut() {
                told.insert("type".into(), "group_join_request_created".into());
                told.insert("join_request_id".into(), request.clone().into());
                told.insert("reason".into(), "invite_link".into());
            }
            about.insert("join_request_id".into(), request.into());
            self.tell_group(&number, &id, FIELD, told, now);
        } else {
            group.members.push(key.clone());
            self.tell_joined(&number, &id, &key, now);
        }
        self.log_deed("join", &key, &about, now);
        Ok(about.into())
    }

    /// Somebody leaves a group, or no longer asks to be let in: `{"from":"16505551234","group_id":"…"}`.
    pub fn leave(&mut self, given: &[u8], now: Time) -> Result<Value, InboundError> {
        self.let_happen(now);
        let mut given = parse(given)?;
        let Visitor { key, .. } = self.visitor(&mut given)?;
        let id = text(&given, "group_id").unwrap_or_default();
        let known = self.groups.known.get_mut(&id).ok_or_else(|| InboundError::new("there is no such group_id"))?;
        let number = known.number.clone();
        let asked = known.requests.iter().position(|(_, other, _)| *other == key);
        let told = if let Some(place) = asked {
            let (request, ..) = known.requests.remove(place);
            let mut told = self.participant(&key, None);
            if let Some(told) = told.as_object_mut() {
                told.insert("type".into(), "group_join_request_revoked".into());
                told.insert("join_request_id".into(), request.into());
            }
            told
        } else if known.members.contains(&key) {
            known.members.retain(|member| *member != key);
            let people = json!([self.participant(&key, None)]);
            json!({ "type": "group_participants_remove", "initiated_by": "participant", "removed_participants": people })
        } else {
            return Err(InboundError::new("this person isn't in the group"));
        };
        self.tell_group(&number, &id, FIELD, told, now);
        let about = Map::from_iter([("group_id".to_owned(), Value::from(id))]);
        self.log_deed("leave", &key, &about, now);
        Ok(about.into())
    }

    /// Somebody did something other than writing.
    pub(crate) fn log_deed(&mut self, deed: &str, person: &str, about: &Map<String, Value>, now: Time) {
        let mut about = about.clone();
        about.insert("from".into(), person.into());
        about.insert("type".into(), deed.into());
        self.log.add(now, What::Inbound, about);
    }
}
