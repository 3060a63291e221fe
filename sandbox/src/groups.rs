//! Groups. Requests to create or change one take effect after a delay, and webhooks report the result.

mod members;

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use base64::{Engine, engine::general_purpose::STANDARD};
use http::Method;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use wabakit::Time;

use crate::{
    analytics::traffic::{Counted, Fact},
    context::Context,
    numbers::Numbers,
    operations::{Handlers, Outcome, Request, Response, success},
    rules,
    schedule::Event,
    users::Users,
    wire::{Refusal, pages, secs},
};

pub(crate) const HANDLERS: Handlers = &[
    ("groups.create", |s, request| s.groups.create(request, &s.numbers, &mut s.context)),
    ("groups.list", |s, request| s.groups.list(request, &s.context)),
    ("groups.get", |s, request| s.groups.get(request, &s.users)),
    ("groups.update", |s, request| s.groups.update(request, &mut s.context)),
    ("groups.set_picture", |s, request| s.groups.set_picture(request, &mut s.context)),
    ("groups.delete", |s, request| s.groups.delete(request, &mut s.context)),
    ("groups.get_invite_link", |s, request| s.groups.get_invite_link(request)),
    ("groups.reset_invite_link", |s, request| s.groups.reset_invite_link(request, &mut s.context.ids)),
    ("groups.delete_invite_link", |s, request| s.groups.delete_invite_link(request)),
    ("groups.list_join_requests", |s, request| s.groups.list_join_requests(request, &s.users, &s.context)),
    ("groups.approve_join_requests", |s, request| s.groups.answer_join_requests(request, &s.users, &mut s.context)),
    ("groups.reject_join_requests", |s, request| s.groups.answer_join_requests(request, &s.users, &mut s.context)),
    ("groups.remove_participants", |s, request| s.groups.remove_participants(request, &mut s.users, &mut s.context)),
];

/// Delay after which a request takes effect. Rule: `rules::groups::DELAY`.
const DELAY: Duration = Duration::from_millis(200);
/// Groups that a number can have.
const LIMIT: usize = 10_000;
/// Participants that a group can have, without the business.
const MAX_MEMBERS: usize = 8;

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Groups {
    /// All groups, by ID.
    known: BTreeMap<String, Group>,
    count: u64,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Group {
    /// ID of the number that created the group.
    number: String,
    place: u64,
    subject: String,
    description: Option<String>,
    needs_approval: bool,
    created: Time,
    /// Code of the invite link, unless the link was deleted.
    invite_code: Option<String>,
    /// Keys of the users in the group.
    members: Vec<String>,
    join_requests: Vec<JoinRequest>,
    /// Keys of the users that were removed, and can't join again.
    removed: BTreeSet<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct JoinRequest {
    id: String,
    /// Key of the user.
    user: String,
    at: Time,
}

/// A request takes effect.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct GroupEvent {
    /// ID of the request.
    request: String,
    number: String,
    change: Change,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
enum Change {
    Create { subject: String, description: Option<String>, needs_approval: bool },
    Update { group: String, subject: Option<String>, description: Option<String> },
    Picture { group: String, mime: String, sha256: String },
    Delete { group: String },
    Remove { group: String, users: Vec<Participant> },
}

/// A user in a request.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Participant {
    /// The phone number or user ID in the request.
    input: String,
    /// Key of the user.
    user: String,
}

impl Groups {
    /// Returns true if there is a group with this ID.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.known.contains_key(id)
    }

    /// Returns true if a group belongs to a number.
    pub(crate) fn belongs_to(&self, id: &str, number: &str) -> bool {
        self.known.get(id).is_some_and(|group| group.number == number)
    }

    /// Keys of the members of a group.
    pub(crate) fn members(&self, id: &str) -> Vec<String> {
        self.known.get(id).map(|group| group.members.clone()).unwrap_or_default()
    }

    /// Applies a change, unless the group has been deleted.
    pub(crate) fn apply(&mut self, event: GroupEvent, users: &Users, context: &mut Context) {
        let GroupEvent { request, number, change } = event;
        let (group, field, mut item) = match change {
            Change::Create { subject, description, needs_approval } => {
                let id = context.ids.group(&context.settings.digits(&number));
                self.count = self.count.saturating_add(1);
                let group = Group {
                    number: number.clone(),
                    place: self.count,
                    subject,
                    description,
                    needs_approval,
                    created: context.now,
                    invite_code: Some(context.ids.code(22)),
                    members: vec![],
                    join_requests: vec![],
                    removed: BTreeSet::new(),
                };
                let item = json!({
                    "type": "group_create", "subject": group.subject, "invite_link": group.invite_link(),
                    "description": group.description, "join_approval_mode": group.approval_mode(),
                });
                self.known.insert(id.clone(), group);
                (id, "group_lifecycle_update", item)
            }
            Change::Update { group: id, subject, description } => {
                let Some(group) = self.known.get_mut(&id) else { return };
                let done = |text: &String| json!({ "text": text, "update_successful": true });
                let item = json!({
                    "type": "group_settings_update", "group_subject": subject.as_ref().map(done),
                    "group_description": description.as_ref().map(done),
                });
                group.subject = subject.unwrap_or_else(|| group.subject.clone());
                group.description = description.or_else(|| group.description.clone());
                (id, "group_settings_update", item)
            }
            Change::Picture { group, mime, sha256 } => {
                let picture = json!({ "mime_type": mime, "sha256": sha256, "update_successful": true });
                let item = json!({ "type": "group_settings_update", "profile_picture": picture });
                (group, "group_settings_update", item)
            }
            Change::Delete { group } => {
                self.known.remove(&group);
                (group, "group_lifecycle_update", json!({ "type": "group_delete" }))
            }
            Change::Remove { group, users: participants } => {
                let item = self.remove(&group, participants, users);
                (group, "group_participants_update", item)
            }
        };
        if let Some(item) = item.as_object_mut() {
            item.insert("request_id".into(), request.into());
        }
        notify(&number, &group, field, item, context);
    }

    fn create(&mut self, request: &Request, numbers: &Numbers, context: &mut Context) -> Outcome {
        let number = request.number();
        if !numbers.has_badge(number, &context.settings) {
            return Err(Refusal::new(rules::groups::ELIGIBLE, 131_215, "Groups are for Official Business Accounts."));
        }
        if self.known.values().filter(|group| group.number == number).count() >= LIMIT {
            return Err(Refusal::new(rules::groups::LIMIT, 131_211, format!("A number can have {LIMIT} groups.")));
        }
        let change = Change::Create {
            subject: request.text("subject").trim().to_owned(),
            description: request.optional("description"),
            needs_approval: request.text("join_approval_mode") == "approval_required",
        };
        Ok(schedule(number, change, context))
    }

    fn list(&self, request: &Request, context: &Context) -> Outcome {
        let mut groups: Vec<_> = self.known.iter().filter(|(_, group)| group.number == request.number()).collect();
        groups.sort_by_key(|(_, group)| group.place);
        let item = |(id, group): (&String, &Group)| {
            let item = json!({ "id": id, "subject": group.subject, "created_at": secs(group.created).to_string() });
            (id.clone(), item)
        };
        let (page, paging) = pages::cut(request, groups.into_iter().map(item).collect(), context)?;
        Ok(Response::Json(pages::paged(json!({ "groups": page }), paging)))
    }

    /// Returns the requested fields. Default: only the ID.
    fn get(&self, request: &Request, users: &Users) -> Outcome {
        let group = self.requested(&Method::GET, request)?;
        let mut out = Map::from_iter([
            ("id".to_owned(), Value::from(request.text("group_id"))),
            ("messaging_product".to_owned(), Value::from("whatsapp")),
        ]);
        for field in request.fields("") {
            let value = match field {
                "id" | "messaging_product" => continue,
                "subject" => group.subject.clone().into(),
                "description" => group.description.clone().unwrap_or_default().into(),
                "suspended" => false.into(),
                "creation_timestamp" => secs(group.created).into(),
                "participants" => group.members.iter().map(|user| Value::from(participant(user, users))).collect(),
                "total_participant_count" => group.members.len().into(),
                "join_approval_mode" => group.approval_mode().into(),
                other => return Err(Refusal::field(other, "WhatsAppBusinessGroup")),
            };
            out.insert(field.to_owned(), value);
        }
        Ok(Response::Json(out.into()))
    }

    fn update(&mut self, request: &Request, context: &mut Context) -> Outcome {
        let number = &self.requested(&Method::POST, request)?.number;
        let text = |name: &str| request.params.get(name).and_then(Value::as_str).map(|text| text.trim().to_owned());
        let group = request.text("group_id").to_owned();
        let change = Change::Update { group, subject: text("subject"), description: text("description") };
        Ok(schedule(number, change, context))
    }

    fn set_picture(&mut self, request: &Request, context: &mut Context) -> Outcome {
        let number = &self.requested(&Method::POST, request)?.number;
        let sha256 = STANDARD.encode(Sha256::digest(&request.file));
        let group = request.text("group_id").to_owned();
        let change = Change::Picture { group, mime: request.text("type").to_owned(), sha256 };
        Ok(schedule(number, change, context))
    }

    fn delete(&mut self, request: &Request, context: &mut Context) -> Outcome {
        let number = &self.requested(&Method::DELETE, request)?.number;
        schedule(number, Change::Delete { group: request.text("group_id").to_owned() }, context);
        success()
    }

    fn requested(&self, method: &Method, request: &Request) -> Result<&Group, Refusal> {
        let id = request.text("group_id");
        self.known.get(id).ok_or_else(|| Refusal::object(method, id))
    }
}

impl Group {
    fn invite_link(&self) -> Option<String> {
        self.invite_code.as_ref().map(|code| format!("https://chat.whatsapp.com/{code}"))
    }

    fn approval_mode(&self) -> &'static str {
        if self.needs_approval { "approval_required" } else { "auto_approve" }
    }
}

/// Schedules a change. Returns the response with the ID of the request.
fn schedule(number: &str, change: Change, context: &mut Context) -> Response {
    let id = context.ids.code(22);
    let body = json!({ "messaging_product": "whatsapp", "request_id": id });
    context.after(DELAY, Event::Group(GroupEvent { request: id, number: number.to_owned(), change }));
    Response::Json(body)
}

/// Sends a webhook about a group. Keys of the item that are null are left out.
fn notify(number: &str, group: &str, field: &str, mut item: Value, context: &mut Context) {
    if let Some(item) = item.as_object_mut() {
        item.insert("group_id".into(), group.into());
        item.insert("timestamp".into(), secs(context.now).to_string().into());
        item.retain(|_, value| !value.is_null());
    }
    count_changes(number, group, &item, context);
    context.notify_number(field, number, &[("groups", &json!([item]).to_string())]);
}

/// Counts the participants who joined or left, for analytics.
fn count_changes(number: &str, group: &str, item: &Value, context: &mut Context) {
    for (key, what) in [("added_participants", Counted::Joined), ("removed_participants", Counted::Left)] {
        for _ in item.get(key).and_then(Value::as_array).into_iter().flatten() {
            let (number, group) = (context.settings.digits(number), Some(group.to_owned()));
            let (what, country) = (what.clone(), String::new());
            context.traffic.add(context.now, Fact { what, number, country, group, template: None });
        }
    }
}

/// A user as a participant of a group.
fn participant(user: &str, users: &Users) -> Map<String, Value> {
    let (wa_id, user_id) = users.ids(user);
    let ids = [("wa_id", wa_id), ("user_id", user_id)];
    ids.into_iter().filter_map(|(key, id)| Some((key.to_owned(), id?.into()))).collect()
}
