//! Joining and leaving groups: invite links, join requests and removals.

use http::Method;
use serde_json::{Map, Value, json};

use super::{Change, Groups, JoinRequest, MAX_MEMBERS, Participant, notify, participant, schedule};
use crate::{
    context::Context,
    ids::Ids,
    operations::{Outcome, Request, Response},
    rules,
    users::{Address, Users},
    wire::{Refusal, pages, secs},
};

const FIELD: &str = "group_participants_update";

/// The result of following an invite link.
pub(crate) struct Joined {
    pub(crate) group: String,
    /// ID of the join request, if the group requires approval.
    pub(crate) join_request: Option<String>,
}

impl Groups {
    /// Returns true if a user is a member of a group.
    pub(crate) fn has_member(&self, id: &str, user: &str) -> bool {
        self.known.get(id).is_some_and(|group| group.members.iter().any(|member| member == user))
    }

    /// Replaces the key of a user who has changed their phone number.
    pub(crate) fn rename_user(&mut self, before: &str, after: &str) {
        for group in self.known.values_mut() {
            let requested = group.join_requests.iter_mut().map(|request| &mut request.user);
            for user in group.members.iter_mut().chain(requested).filter(|user| *user == before) {
                after.clone_into(user);
            }
        }
    }

    /// Lets a user join the group with this invite link, or request to join it.
    pub(crate) fn join(
        &mut self,
        user: &str,
        link: &str,
        users: &Users,
        context: &mut Context,
    ) -> Result<Joined, &'static str> {
        let request = context.ids.code(16);
        let mut groups = self.known.iter_mut();
        let found = groups.find(|(_, group)| group.invite_link().is_some_and(|known| known == link));
        let (id, group) = found.ok_or("no group has this invite_link")?;
        if group.removed.contains(user) {
            return Err("the business has removed the user from the group");
        }
        let requested = group.join_requests.iter().map(|request| &request.user);
        if group.members.iter().chain(requested).any(|known| known == user) {
            return Err("the user is a member of the group, or has requested to join it");
        }
        if !group.needs_approval && group.members.len() >= MAX_MEMBERS {
            return Err("the group is full");
        }
        if !group.needs_approval {
            group.members.push(user.to_owned());
            notify_joined(&group.number, id, user, users, context);
            return Ok(Joined { group: id.clone(), join_request: None });
        }
        group.join_requests.push(JoinRequest { id: request.clone(), user: user.to_owned(), at: context.now });
        let mut item = participant(user, users);
        item.insert("type".into(), "group_join_request_created".into());
        item.insert("join_request_id".into(), request.clone().into());
        item.insert("reason".into(), "invite_link".into());
        notify(&group.number, id, FIELD, item.into(), context);
        Ok(Joined { group: id.clone(), join_request: Some(request) })
    }

    /// Lets a user leave a group, or withdraw their join request.
    pub(crate) fn leave(
        &mut self,
        user: &str,
        id: &str,
        users: &Users,
        context: &mut Context,
    ) -> Result<(), &'static str> {
        let group = self.known.get_mut(id).ok_or("no group has this group_id")?;
        let item = if let Some(place) = group.join_requests.iter().position(|request| request.user == user) {
            let mut item = participant(user, users);
            item.insert("type".into(), "group_join_request_revoked".into());
            item.insert("join_request_id".into(), group.join_requests.remove(place).id.into());
            item.into()
        } else if let Some(place) = group.members.iter().position(|member| member == user) {
            group.members.remove(place);
            json!({
                "type": "group_participants_remove", "initiated_by": "participant",
                "removed_participants": [participant(user, users)],
            })
        } else {
            return Err("the user is not a member of the group");
        };
        notify(&group.number, id, FIELD, item, context);
        Ok(())
    }

    pub(super) fn get_invite_link(&self, request: &Request) -> Outcome {
        let link = self.requested(&Method::GET, request)?.invite_link();
        let link = link.ok_or_else(|| Refusal::object(&Method::GET, request.text("group_id")))?;
        Ok(Response::Json(json!({ "messaging_product": "whatsapp", "invite_link": link })))
    }

    /// Replaces the invite link. The old one becomes invalid.
    pub(super) fn reset_invite_link(&mut self, request: &Request, ids: &mut Ids) -> Outcome {
        let code = ids.code(22);
        if let Some(group) = self.known.get_mut(request.text("group_id")) {
            group.invite_code = Some(code);
        }
        self.get_invite_link(request)
    }

    pub(super) fn delete_invite_link(&mut self, request: &Request) -> Outcome {
        if let Some(group) = self.known.get_mut(request.text("group_id")) {
            group.invite_code = None;
        }
        Ok(Response::Json(json!({ "messaging_product": "whatsapp", "success": "true" })))
    }

    pub(super) fn list_join_requests(&self, request: &Request, users: &Users, context: &Context) -> Outcome {
        let group = self.requested(&Method::GET, request)?;
        let item = |request: &JoinRequest| {
            let mut item = participant(&request.user, users);
            item.insert("join_request_id".into(), request.id.clone().into());
            item.insert("creation_timestamp".into(), secs(request.at).into());
            (request.id.clone(), item.into())
        };
        pages::page(request, group.join_requests.iter().map(item).collect(), context)
    }

    /// Approves or rejects join requests. Those that fail don't affect the others.
    pub(super) fn answer_join_requests(&mut self, request: &Request, users: &Users, context: &mut Context) -> Outcome {
        let approve = request.op.name == "groups.approve_join_requests";
        let group = request.text("group_id");
        let number = self.requested(&Method::POST, request)?.number.clone();
        let (mut done, mut failed, mut last) = (vec![], vec![], None);
        for id in request.list("join_requests").iter().map(|id| id.as_str().unwrap_or_default()) {
            match self.answer_join_request(group, id, approve) {
                Ok(user) => {
                    done.push(id);
                    if approve {
                        notify_joined(&number, group, &user, users, context);
                    }
                }
                Err(refusal) => {
                    failed.push(json!({ "join_request_id": id, "errors": [refusal.to_item()] }));
                    last = Some(refusal);
                }
            }
        }
        let name = if approve { "approved_join_requests" } else { "rejected_join_requests" };
        match last {
            None => Ok(Response::Json(json!({ "messaging_product": "whatsapp", name: done }))),
            Some(refusal) if done.is_empty() => Err(refusal),
            Some(_) => {
                let error = Refusal::new(rules::groups::PARTIAL, 131_201, "Some of the requests failed.").to_item();
                let body = json!({
                    "messaging_product": "whatsapp", name: done, "failed_join_requests": failed, "errors": [error],
                });
                Ok(Response::Partial(body))
            }
        }
    }

    /// Approves or rejects one join request. Returns the user's key.
    fn answer_join_request(&mut self, group: &str, id: &str, approve: bool) -> Result<String, Refusal> {
        let unknown =
            || Refusal::new(rules::groups::JOIN_REQUEST, 131_213, "The join request does not exist, or not any more.");
        let group = self.known.get_mut(group).ok_or_else(unknown)?;
        let place = group.join_requests.iter().position(|request| request.id == id).ok_or_else(unknown)?;
        if approve && group.members.len() >= MAX_MEMBERS {
            return Err(Refusal::new(
                rules::groups::MEMBERS,
                131_204,
                format!("A group can have {MAX_MEMBERS} participants."),
            ));
        }
        let user = group.join_requests.remove(place).user;
        if approve {
            group.members.push(user.clone());
        }
        Ok(user)
    }

    pub(super) fn remove_participants(
        &mut self,
        request: &Request,
        users: &mut Users,
        context: &mut Context,
    ) -> Outcome {
        let number = &self.requested(&Method::DELETE, request)?.number;
        let mut participants: Vec<Participant> = vec![];
        for named in request.list("participants") {
            let text = |name: &str| named.get(name).and_then(Value::as_str);
            let input = text("user").or(text("user_id")).unwrap_or_default();
            let address = match text("user_id") {
                Some(id) => Some(Address::User(id.to_owned())),
                None => Address::phone(input),
            };
            let refused = || {
                Refusal::parameter(
                    rules::groups::PARTICIPANT,
                    format!("{input} is neither a phone number nor a user id."),
                )
            };
            let user = users.resolve(&address.ok_or_else(refused)?, &context.ids);
            if participants.iter().any(|other| other.user == user) {
                return Err(Refusal::new(rules::groups::PARTICIPANT, 131_202, format!("{input} is named twice.")));
            }
            participants.push(Participant { input: input.to_owned(), user });
        }
        let group = request.text("group_id").to_owned();
        Ok(schedule(number, Change::Remove { group, users: participants }, context))
    }

    /// Removes users from a group. Returns the webhook's item.
    pub(super) fn remove(&mut self, id: &str, participants: Vec<Participant>, users: &Users) -> Value {
        let (mut removed, mut failed) = (vec![], vec![]);
        for Participant { input, user } in participants {
            if let Some(group) = self.known.get_mut(id).filter(|group| group.members.contains(&user)) {
                let mut item = participant(&user, users);
                item.insert("input".into(), input.into());
                removed.push(item);
                group.members.retain(|member| *member != user);
                group.removed.insert(user);
            } else {
                let error =
                    Refusal::new(rules::groups::PARTICIPANT, 131_212, "This user is not a participant of the group.")
                        .to_item();
                failed.push(json!({ "input": input, "errors": [error] }));
            }
        }
        let mut item = Map::from_iter([
            ("type".to_owned(), Value::from("group_participants_remove")),
            ("initiated_by".to_owned(), "business".into()),
            ("removed_participants".to_owned(), Value::from_iter(removed)),
        ]);
        if !failed.is_empty() {
            item.insert("failed_participants".into(), failed.into());
        }
        item.into()
    }
}

/// Sends a webhook about a user who has joined a group.
fn notify_joined(number: &str, group: &str, user: &str, users: &Users, context: &mut Context) {
    let participants = json!([participant(user, users)]);
    let item = json!({ "type": "group_participants_add", "reason": "invite_link", "added_participants": participants });
    notify(number, group, FIELD, item, context);
}
