//! Output of the commands: lines of text, or one JSON object per line.

use std::io::{self, Write};

use serde_json::{Map, Value, json};
use wabakit::templates::{TemplateDifference, TemplateFinding};

use super::{
    file::label,
    lint,
    plan::{Action, Plan, Step, status},
};
use crate::{failure::Failure, output};

/// Longest value in a line of text, in characters.
const LONGEST: usize = 60;

/// Output of one command, and its exit code so far.
pub(super) struct Report {
    json: bool,
    code: u8,
}

impl Report {
    pub(super) fn new(json: bool) -> Self {
        Self { json, code: 0 }
    }

    /// Raises the exit code: an error of the platform (3) outweighs invalid files (2) and differences (1).
    pub(super) fn raise(&mut self, code: u8) {
        self.code = self.code.max(code);
    }

    /// Returns the exit code so far.
    pub(super) fn code(&self) -> u8 {
        self.code
    }

    /// Ends the command with its exit code.
    pub(super) fn end(self) -> Result<(), Failure> {
        if self.code == 0 { Ok(()) } else { Err(Failure::Reported(self.code)) }
    }

    /// Prints the plan: one line per template, its differences below it, and a summary.
    pub(super) fn plan(&self, plan: &Plan) -> Result<(), Failure> {
        plan.0.iter().try_for_each(|step| self.step(step))?;
        if self.json {
            return Ok(());
        }
        let count = |action| plan.count(action);
        let refused = plan.0.iter().filter(|step| matches!(step.action, Action::Refuse(_))).count();
        let parts = [
            (count(Action::Create), "to create"),
            (count(Action::Edit), "to edit"),
            (count(Action::Delete), "to delete"),
            (refused, "can't be edited"),
            (count(Action::Unchanged), "unchanged"),
            (count(Action::Ignore), "only in the account"),
        ];
        let parts = parts.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}"));
        let parts = parts.collect::<Vec<_>>().join(", ");
        self.text(&format!("Plan: {}.", if parts.is_empty() { "no templates" } else { &parts }))
    }

    fn step(&self, step: &Step) -> Result<(), Failure> {
        let (template, status) = (step.template(), step.status());
        if self.json {
            let mut line = identity(template);
            line.insert("plan".into(), step.action.as_str().into());
            line.extend(step.file.as_ref().map(|file| ("file".into(), file.path.display().to_string().into())));
            if let Some(stored) = &step.stored {
                line.extend(["id", "status"].map(|key| (key.to_owned(), stored[key].clone())));
            }
            if !step.differences.is_empty() {
                line.insert("differences".into(), step.differences.iter().map(difference).collect());
            }
            if let Action::Refuse(why) = step.action {
                line.insert("reason".into(), why.into());
            }
            return output::line(&Value::from(line).to_string());
        }
        let name = label(template);
        match step.action {
            Action::Create => self.text(&format!("+ {name}: create")),
            Action::Edit => self.text(&format!("~ {name}: edit")),
            Action::Refuse(why) => self.text(&format!("! {name}: differs, but {why}")),
            Action::Delete => self.text(&format!("- {name}: delete")),
            Action::Ignore => self.text(&format!("  {name}: only in the account")),
            // Most templates are unchanged and approved.
            Action::Unchanged if status == "approved" => Ok(()),
            Action::Unchanged => self.text(&format!("= {name}: unchanged, {status}")),
        }?;
        step.differences.iter().try_for_each(|TemplateDifference { path, defined, stored, .. }| {
            self.text(&format!("    {path}: {} -> {}", short(stored.as_ref()), short(defined.as_ref())))
        })
    }

    /// Prints what was done with a template, such as `created`, with its status and what else is to know.
    pub(super) fn done(&self, template: &Value, done: &str, notes: &[String]) -> Result<(), Failure> {
        if self.json {
            let mut line = identity(template);
            line.insert("done".into(), done.into());
            let keys = ["id", "status", "category", "rejected_reason"].into_iter();
            line.extend(keys.filter_map(|key| Some((key.to_owned(), template.get(key)?.clone()))));
            if !notes.is_empty() {
                line.insert("notes".into(), notes.into());
            }
            return output::line(&Value::from(line).to_string());
        }
        let (done, status) = (done.replace('_', " "), status(template));
        let result = match () {
            () if status.is_empty() => done,
            // The result is the status.
            () if status.starts_with(&done) => status,
            () => format!("{done}, {status}"),
        };
        let parts: Vec<_> = [result.as_str()].into_iter().chain(notes.iter().map(String::as_str)).collect();
        self.text(&format!("{}: {}", label(template), parts.join(", ")))
    }

    /// Prints why a template could not be read, written or changed, and raises the exit code.
    pub(super) fn failed(&mut self, template: &Value, failure: &Failure) -> Result<(), Failure> {
        self.failure(identity(template), &label(template), failure)
    }

    /// Prints why a file is invalid, and raises the exit code.
    pub(super) fn invalid(&mut self, path: &str, failure: &Failure) -> Result<(), Failure> {
        self.failure(Map::from_iter([("file".to_owned(), path.into())]), path, failure)
    }

    fn failure(&mut self, mut line: Map<String, Value>, label: &str, failure: &Failure) -> Result<(), Failure> {
        self.raise(failure.code());
        if !self.json {
            complain(&format!("! {label}: {failure}\n"));
            return Ok(());
        }
        line.insert("done".into(), "failed".into());
        line.insert("error".into(), failure.error().into());
        output::line(&Value::from(line).to_string())
    }

    /// Prints a finding of the lint.
    pub(super) fn finding(&self, what: &str, finding: &TemplateFinding) -> Result<(), Failure> {
        if self.json {
            return output::line(&lint::json(Some(what), finding));
        }
        let TemplateFinding { severity, path, message, rule, .. } = finding;
        complain(&format!("{severity}: {what}: {path}: {message} ({rule})\n"));
        Ok(())
    }

    /// Prints what the command is doing.
    pub(super) fn progress(&self, line: &str) {
        if !self.json {
            complain(&format!("{line}\n"));
        }
    }

    /// Prints a line of text, which the JSON output doesn't have.
    pub(super) fn text(&self, line: &str) -> Result<(), Failure> {
        if self.json { Ok(()) } else { output::write(format!("{line}\n").as_bytes()) }
    }
}

/// Writes to stderr. If it is closed, only the exit code reports the failure.
pub(super) fn complain(text: &str) {
    let _ = io::stderr().write_all(text.as_bytes());
}

fn identity(template: &Value) -> Map<String, Value> {
    ["name", "language"].into_iter().map(|key| (key.to_owned(), template[key].clone())).collect()
}

fn difference(found: &TemplateDifference) -> Value {
    json!({ "path": found.path, "file": found.defined, "account": found.stored })
}

/// Returns a value in one line of limited length.
fn short(value: Option<&Value>) -> String {
    let text = value.map_or_else(|| "nothing".to_owned(), Value::to_string);
    match text.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text,
    }
}
