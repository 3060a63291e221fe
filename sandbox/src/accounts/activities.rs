//! The activity log of an account.

use serde_json::{Map, Value};

use super::Account;
use crate::{
    context::Context,
    operations::{Outcome, Request},
    wire::{date_time, pages},
};

/// Something that was done to an account.
pub(crate) struct Activity<'a> {
    kind: &'a str,
    description: &'a str,
    details: Value,
}

impl<'a> Activity<'a> {
    pub(crate) fn new(kind: &'a str, description: &'a str) -> Self {
        Self { kind, description, details: Value::Null }
    }

    /// Adds details, whose keys depend on the type of the activity.
    pub(crate) fn details(self, details: Value) -> Self {
        Self { details, ..self }
    }
}

impl Account {
    pub(super) fn record(&mut self, activity: Activity<'_>, context: &Context) {
        let id = context.ids.of(&format!("activity {}", self.activities.len())).checked_rem(1_000_000_000_000_000);
        self.activities.push(Map::from_iter([
            ("id".to_owned(), Value::from(format!("{:015}", id.unwrap_or_default()))),
            ("activity_type".to_owned(), activity.kind.into()),
            ("timestamp".to_owned(), date_time(context.now).into()),
            ("actor_type".to_owned(), "API".into()),
            ("actor_id".to_owned(), context.caller.app.clone().into()),
            ("actor_name".to_owned(), context.app().map(|app| app.name.clone()).into()),
            ("description".to_owned(), activity.description.into()),
            ("details".to_owned(), activity.details),
        ]));
    }

    pub(super) fn list_activities(&self, request: &Request, context: &Context) -> Outcome {
        let text = |activity: &Map<String, Value>, name: &str| {
            activity.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
        };
        let kinds = request.text("activity_type");
        let wanted = |activity: &&Map<String, Value>| {
            kinds.is_empty() || kinds.split(',').any(|kind| kind == text(activity, "activity_type"))
        };
        let newest_first = self.activities.iter().rev().filter(wanted);
        pages::selected(request, newest_first.map(|activity| (text(activity, "id"), activity.clone())), context)
    }
}
