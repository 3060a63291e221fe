//! Groups: created and changed after a while, told by webhooks.

mod members;

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use base64::{Engine, engine::general_purpose::STANDARD};
use http::Method;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use wabakit::Time;

use crate::{
    Answer, Ask, Outcome, Sandbox,
    schedule::Upcoming,
    success,
    wire::{Refusal, pages, secs},
};

/// How long it takes to do what was asked.
const DELAY: Duration = Duration::from_millis(200);
/// How many groups a number can have.
const MOST: usize = 10_000;
/// How many people a group can have.
const PEOPLE: usize = 8;

/// Every group, by its id.
#[derive(Debug, Default)]
pub(crate) struct Groups {
    known: BTreeMap<String, Group>,
    count: u64,
}

#[derive(Debug)]
struct Group {
    /// The number that created it.
    number: String,
    place: u64,
    subject: String,
    description: Option<String>,
    approval: bool,
    created: Time,
    /// What follows the address of its invite link; nothing if the link was deleted.
    invitation: Option<String>,
    /// The keys of the people in it.
    members: Vec<String>,
    /// Who asks to join: the request's id, their key, and when they asked.
    requests: Vec<(String, String, Time)>,
    /// The keys of those who were removed, and can't come back.
    removed: BTreeSet<String>,
}

/// A change of a group that was asked for.
#[derive(Debug)]
pub(crate) struct GroupChange {
    /// The request's id.
    id: String,
    number: String,
    what: Change,
}

#[derive(Debug)]
enum Change {
    Create { subject: String, description: Option<String>, approval: bool },
    Update { group: String, subject: Option<String>, description: Option<String> },
    Picture { group: String, mime: String, sha256: String },
    Delete { group: String },
    Remove { group: String, people: Vec<(String, String)> },
}

impl Groups {
    /// Whether there is such a group.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.known.contains_key(id)
    }

    /// Whether it is a group of this number.
    pub(crate) fn is_of(&self, id: &str, number: &str) -> bool {
        self.known.get(id).is_some_and(|group| group.number == number)
    }

    /// The keys of the people in it.
    pub(crate) fn members(&self, id: &str) -> Vec<String> {
        self.known.get(id).map(|group| group.members.clone()).unwrap_or_default()
    }

    /// Whether this person is in it.
    pub(crate) fn holds(&self, id: &str, person: &str) -> bool {
        self.known.get(id).is_some_and(|group| group.members.iter().any(|member| member == person))
    }
}

impl Group {
    fn link(&self) -> Option<String> {
        self.invitation.as_ref().map(|code| format!("https://chat.whatsapp.com/{code}"))
    }

    fn approval_mode(&self) -> &'static str {
        if self.approval { "approval_required" } else { "auto_approve" }
    }
}

impl Sandbox {
    pub(crate) fn create_group(&mut self, ask: &Ask) -> Outcome {
        let number = ask.number();
        if !self.has_badge(number) {
            return Err(Refusal::new(131_215, "Groups are for Official Business Accounts."));
        }
        if self.groups.known.values().filter(|group| group.number == number).count() >= MOST {
            return Err(Refusal::new(131_211, format!("A number can have {MOST} groups.")));
        }
        let description = ask.text("description").to_owned();
        let what = Change::Create {
            subject: ask.text("subject").trim().to_owned(),
            description: Some(description).filter(|text| !text.is_empty()),
            approval: ask.text("join_approval_mode") == "approval_required",
        };
        Ok(self.request(number, what, ask.now))
    }

    pub(crate) fn list_groups(&self, ask: &Ask) -> Outcome {
        let mut groups: Vec<_> = self.groups.known.iter().filter(|(_, group)| group.number == ask.number()).collect();
        groups.sort_by_key(|(_, group)| group.place);
        let summary = |(id, group): (&String, &Group)| {
            let told = json!({ "id": id, "subject": group.subject, "created_at": secs(group.created).to_string() });
            (id.clone(), told)
        };
        let (page, paging) = self.cut(ask, groups.into_iter().map(summary).collect())?;
        Ok(Answer::Json(pages::paged(json!({ "groups": page }), paging)))
    }

    /// Only its id, and what is asked for.
    pub(crate) fn get_group(&self, ask: &Ask) -> Outcome {
        let (id, group) = self.group(&Method::GET, ask)?;
        let mut told = Map::from_iter([
            ("id".to_owned(), Value::from(id)),
            ("messaging_product".to_owned(), Value::from("whatsapp")),
        ]);
        for field in pages::fields(ask.text("fields")) {
            let value = match field {
                "id" | "messaging_product" => continue,
                "subject" => group.subject.clone().into(),
                "description" => group.description.clone().unwrap_or_default().into(),
                "suspended" => false.into(),
                "creation_timestamp" => secs(group.created).into(),
                "participants" => group.members.iter().map(|key| self.participant(key, None)).collect(),
                "total_participant_count" => group.members.len().into(),
                "join_approval_mode" => group.approval_mode().into(),
                other => return Err(Refusal::field(other, "WhatsAppBusinessGroup")),
            };
            told.insert(field.to_owned(), value);
        }
        Ok(Answer::Json(told.into()))
    }

    pub(crate) fn update_group(&mut self, ask: &Ask) -> Outcome {
        let (group, number) = self.named(&Method::POST, ask)?;
        let text = |name: &str| ask.params.get(name).and_then(Value::as_str).map(|text| text.trim().to_owned());
        let what = Change::Update { group, subject: text("subject"), description: text("description") };
        Ok(self.request(&number, what, ask.now))
    }

    pub(crate) fn set_group_picture(&mut self, ask: &Ask) -> Outcome {
        let (group, number) = self.named(&Method::POST, ask)?;
        let sha256 = STANDARD.encode(Sha256::digest(&ask.file));
        let what = Change::Picture { group, mime: ask.text("type").to_owned(), sha256 };
        Ok(self.request(&number, what, ask.now))
    }

    pub(crate) fn delete_group(&mut self, ask: &Ask) -> Outcome {
        let (group, number) = self.named(&Method::DELETE, ask)?;
        self.request(&number, Change::Delete { group }, ask.now);
        success()
    }

    fn group<'a>(&'a self, method: &Method, ask: &Ask) -> Result<(&'a str, &'a Group), Refusal> {
        let id = ask.text("group_id");
        let found = self.groups.known.get_key_value(id);
        found.map(|(id, group)| (id.as_str(), group)).ok_or_else(|| Refusal::object(method, id))
    }

    /// The id of the group that is asked for, and its number's.
    fn named(&self, method: &Method, ask: &Ask) -> Result<(String, String), Refusal> {
        self.group(method, ask).map(|(id, group)| (id.to_owned(), group.number.clone()))
    }

    /// It will be done. Returns the answer.
    fn request(&mut self, number: &str, what: Change, now: Time) -> Answer {
        let id = self.ids.code(22);
        let answer = json!({ "messaging_product": "whatsapp", "request_id": id });
        self.expect(now + DELAY, Upcoming::Group(GroupChange { id, number: number.to_owned(), what }));
        Answer::Json(answer)
    }

    /// What was asked for is done, unless the group is gone meanwhile.
    pub(crate) fn change_group(&mut self, change: GroupChange, at: Time) {
        let GroupChange { id: request, number, what } = change;
        let (group, field, mut told) = match what {
            Change::Create { subject, description, approval } => {
                let id = self.ids.group(&self.display(&number));
                let invitation = Some(self.ids.code(22));
                self.groups.count = self.groups.count.saturating_add(1);
                let (place, number) = (self.groups.count, number.clone());
                let (members, requests, removed) = (vec![], vec![], BTreeSet::new());
                let group = Group {
                    number,
                    place,
                    subject,
                    description,
                    approval,
                    created: at,
                    invitation,
                    members,
                    requests,
                    removed,
                };
                let told = json!({
                    "type": "group_create", "subject": group.subject, "invite_link": group.link(),
                    "description": group.description, "join_approval_mode": group.approval_mode(),
                });
                self.groups.known.insert(id.clone(), group);
                (id, "group_lifecycle_update", told)
            }
            Change::Update { group, subject, description } => {
                let Some(known) = self.groups.known.get_mut(&group) else { return };
                let mut told = json!({ "type": "group_settings_update" });
                let done = |text: &String| json!({ "text": text, "update_successful": true });
                if let (Some(subject), Some(told)) = (subject, told.as_object_mut()) {
                    told.insert("group_subject".into(), done(&subject));
                    known.subject = subject;
                }
                if let (Some(description), Some(told)) = (description, told.as_object_mut()) {
                    told.insert("group_description".into(), done(&description));
                    known.description = Some(description);
                }
                (group, "group_settings_update", told)
            }
            Change::Picture { group, mime, sha256 } => {
                let picture = json!({ "mime_type": mime, "sha256": sha256, "update_successful": true });
                let told = json!({ "type": "group_settings_update", "profile_picture": picture });
                (group, "group_settings_update", told)
            }
            Change::Delete { group } => {
                self.groups.known.remove(&group);
                (group, "group_lifecycle_update", json!({ "type": "group_delete" }))
            }
            Change::Remove { group, people } => {
                let told = self.remove(&group, people);
                (group, "group_participants_update", told)
            }
        };
        if let Some(told) = told.as_object_mut() {
            told.insert("request_id".into(), request.into());
        }
        self.tell_group(&number, &group, field, told, at);
    }

    fn tell_group(&mut self, number: &str, group: &str, field: &str, mut told: Value, at: Time) {
        if let Some(told) = told.as_object_mut() {
            told.insert("group_id".into(), group.into());
            told.insert("timestamp".into(), secs(at).to_string().into());
            told.retain(|_, value| !value.is_null());
        }
        self.notify_number(field, number, &[("groups", &json!([told]).to_string())], at);
    }

    /// A person, as groups tell of them, and as the business named them.
    fn participant(&self, key: &str, input: Option<&str>) -> Value {
        let person = self.people.get(key);
        let mut told = Map::new();
        let mut add = |key: &str, value: Option<&str>| told.extend(value.map(|value| (key.to_owned(), value.into())));
        add("input", input);
        add("wa_id", person.and_then(|person| person.wa_id.as_deref()));
        add("user_id", person.and_then(|person| person.user_id.as_deref()));
        told.into()
    }
}
