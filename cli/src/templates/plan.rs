//! The plan: what a push does with each template.

use serde_json::Value;
use wabakit::templates::{TemplateDifference, template_differences, update_obstacle};

use super::file::{TemplateFile, label};

/// Steps of a push, in the order of the files, then of the account.
pub(super) struct Plan(pub(super) Vec<Step>);

/// A template, and what is to be done with it.
pub(super) struct Step {
    pub(super) action: Action,
    pub(super) file: Option<TemplateFile>,
    pub(super) stored: Option<Value>,
    pub(super) differences: Vec<TemplateDifference>,
}

/// Action of a push on a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Action {
    /// The account doesn't have it.
    Create,
    /// The account has it with another definition.
    Edit,
    Unchanged,
    /// The account has it with another definition, and the platform accepts no update now: the reason, and what to do.
    Refuse(&'static str),
    /// The folder doesn't have it.
    Ignore,
    /// The folder doesn't have it, which prunes it.
    Delete,
}

impl Plan {
    /// Compares files with the templates of the account.
    pub(super) fn new(files: Vec<TemplateFile>, mut account: Vec<Value>, prune: bool) -> Self {
        let mut steps = vec![];
        for file in files {
            let stored = account.iter().position(|stored| label(stored) == file.label());
            let stored = stored.map(|at| account.remove(at));
            let differences =
                stored.as_ref().map(|stored| template_differences(&file.content, stored)).unwrap_or_default();
            let action = match &stored {
                None => Action::Create,
                Some(_) if differences.is_empty() => Action::Unchanged,
                Some(stored) => update_obstacle(&file.content, stored).map_or(Action::Edit, Action::Refuse),
            };
            steps.push(Step { action, file: Some(file), stored, differences });
        }
        account.retain(|stored| stored["status"] != "PENDING_DELETION");
        steps.extend(account.into_iter().map(|stored| {
            // Disabled templates can't be deleted.
            let is_deleted = prune && stored["status"] != "DISABLED";
            let action = if is_deleted { Action::Delete } else { Action::Ignore };
            Step { action, file: None, stored: Some(stored), differences: vec![] }
        }));
        Self(steps)
    }

    /// Returns true if there is a template with this name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.0.iter().any(|step| step.template()["name"] == name)
    }

    /// Returns true if a push sends something.
    pub(super) fn acts(&self) -> bool {
        self.count(Action::Create) + self.count(Action::Edit) + self.count(Action::Delete) > 0
    }

    /// Returns true if templates differ that a push can't change now.
    pub(super) fn has_refused(&self) -> bool {
        self.0.iter().any(|step| matches!(step.action, Action::Refuse(_)))
    }

    pub(super) fn count(&self, action: Action) -> usize {
        self.0.iter().filter(|step| step.action == action).count()
    }
}

impl Step {
    /// Returns the template: that of the file, or the stored one.
    pub(super) fn template(&self) -> &Value {
        self.file.as_ref().map(|file| &file.content).or(self.stored.as_ref()).unwrap_or(&Value::Null)
    }

    /// Returns the ID of the stored template. Empty if there is none.
    pub(super) fn id(&self) -> &str {
        self.stored.as_ref().and_then(|stored| stored["id"].as_str()).unwrap_or_default()
    }

    /// Returns the status of the stored template, with the reason of a rejection.
    pub(super) fn status(&self) -> String {
        self.stored.as_ref().map(status).unwrap_or_default()
    }
}

impl Action {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Action::Create => "create",
            Action::Edit => "edit",
            Action::Unchanged => "unchanged",
            Action::Refuse(_) => "refuse",
            Action::Ignore => "account_only",
            Action::Delete => "delete",
        }
    }
}

/// Returns the status of a template in words, with the reason of a rejection.
pub(super) fn status(stored: &Value) -> String {
    let words = stored["status"].as_str().unwrap_or_default().to_ascii_lowercase().replace('_', " ");
    match stored["rejected_reason"].as_str() {
        Some(reason) if words == "rejected" && reason != "NONE" => format!("{words}: {reason}"),
        _ => words,
    }
}
