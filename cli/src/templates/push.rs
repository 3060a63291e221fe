//! `wabakit template push`: the files into the account.

use std::{
    io::{self, BufRead, IsTerminal},
    thread,
    time::{Duration, Instant},
};

use clap::Args;
use serde_json::{Value, json};
use wabakit::{
    Error, Op, RawCall,
    templates::{Severity, template_update, validate_template},
};

use super::{
    Account, Place,
    plan::{Action, Plan, Step},
    report::{Report, complain},
    samples,
};
use crate::{failure::Failure, settings::Settings};

/// Time that --wait waits by default, in seconds.
const WAIT: &str = "600";
/// Pause between two looks at a review: at first, and at most.
const PAUSES: (Duration, Duration) = (Duration::from_secs(1), Duration::from_secs(30));
/// Subcode of the platform: a sample template can't be deleted.
const IS_SAMPLE: u32 = 2_388_094;

/// Create and edit the account's templates so that they equal the files
///
/// Checks the files that differ from the account first, as `wabakit template lint` does: with errors, nothing is sent.
/// Prints the plan, and asks before it acts. Sample media are uploaded, which needs the app ID. Templates that are only
/// in the account stay, unless --prune is given. An error doesn't stop the templates after it. With --json, prints the
/// findings and the plan as `wabakit template lint` and `diff` do, then one object per result: {"name","language","done",
/// "id","status","category","rejected_reason","notes","error"}; done is created, edited, deleted, kept or failed, and
/// with --wait the final status.
#[derive(Args)]
#[command(after_long_help = "\
Exit code: 0 success; 1 a template was rejected, is still in review after --wait, or can't be edited now; 2 invalid \
files or not confirmed, nothing was sent; 3 error of the platform or of the connection.

Approved templates can be edited once in 24 hours and 10 times in 30 days, except their category. Templates in review \
and disabled templates can't be edited.

Examples:
  wabakit template push --dry-run
  wabakit template push --only order_update --yes --wait")]
pub(crate) struct Push {
    #[command(flatten)]
    place: Place,
    /// Delete templates that are only in the account. Their names are blocked for 30 days.
    #[arg(long)]
    prune: bool,
    /// Print the plan only
    #[arg(long)]
    dry_run: bool,
    /// Act without asking
    #[arg(long)]
    yes: bool,
    /// Wait for the end of the reviews. Default: 600 s.
    #[arg(long, value_name = "SECONDS", num_args = 0..=1, require_equals = true, default_missing_value = WAIT)]
    wait: Option<u64>,
    #[command(flatten)]
    settings: Settings,
}

impl Push {
    pub(crate) fn run(&self) -> Result<(), Failure> {
        let mut report = self.place.report();
        let files = self.place.folder().read(&mut report)?;
        if report.code() > 0 {
            return report.end();
        }
        let account = self.place.account(&self.settings)?;
        let plan = Plan::new(files, account.list()?, self.prune);
        self.place.check_names(|name| plan.has(name))?;
        if lint(&plan, &mut report)? > 0 {
            report.raise(2);
            return report.end();
        }
        report.plan(&plan)?;
        if plan.has_refused() {
            report.raise(1);
        }
        if self.dry_run || !plan.acts() {
            return report.end();
        }
        self.confirm()?;
        let mut reviews = vec![];
        for step in &plan.0 {
            match act(step, &account) {
                Ok(Some(result)) => {
                    report.done(&result.template, result.done, &result.notes)?;
                    reviews.extend(result.in_review.then_some(result.template));
                }
                Ok(None) => {}
                Err(failure) => report.failed(step.template(), &failure)?,
            }
        }
        if let Some(seconds) = self.wait.filter(|_| !reviews.is_empty()) {
            wait(reviews, Duration::from_secs(seconds), &account, &mut report)?;
        }
        report.end()
    }

    /// Asks on a terminal.
    fn confirm(&self) -> Result<(), Failure> {
        if self.yes {
            return Ok(());
        }
        if !(io::stdin().is_terminal() && io::stderr().is_terminal()) {
            return Err(Failure::usage("--yes", "required without a terminal; nothing was sent", ""));
        }
        complain("Push to the account? [y/N] ");
        let mut answer = String::new();
        let read = io::stdin().lock().read_line(&mut answer);
        if read.is_ok() && matches!(answer.trim(), "y" | "Y" | "yes") {
            return Ok(());
        }
        complain("Nothing was sent.\n");
        Err(Failure::Reported(2))
    }
}

/// Checks the files that will be sent. Returns the number of errors.
fn lint(plan: &Plan, report: &mut Report) -> Result<usize, Failure> {
    let mut errors = 0;
    let sent = plan.0.iter().filter(|step| matches!(step.action, Action::Create | Action::Edit));
    for file in sent.filter_map(|step| step.file.as_ref()) {
        let path = file.path.display().to_string();
        if let Err(failure) = samples::check(file) {
            errors += 1;
            report.invalid(&path, &failure)?;
            continue;
        }
        let mut definition = file.content.clone();
        samples::hold_places(&mut definition);
        let before = errors;
        for finding in validate_template(definition.clone()) {
            errors += usize::from(finding.severity == Severity::Error);
            report.finding(&path, &finding)?;
        }
        // The types of the fields, and fields that a creation doesn't have.
        if errors == before && definition.get("library_template_name").is_none() {
            let params = definition.as_object().cloned().unwrap_or_default();
            let mut call = RawCall { params: params.into(), ..RawCall::default() };
            if let Err(error) = Op::find("templates.create")?.check(&mut call) {
                errors += 1;
                report.invalid(&path, &error.into())?;
            }
        }
    }
    Ok(errors)
}

/// Result of a step.
struct Done {
    /// Name, language, and what the platform returned.
    template: Value,
    done: &'static str,
    notes: Vec<String>,
    in_review: bool,
}

/// Performs a step. Returns nothing if there is nothing to do.
fn act(step: &Step, account: &Account) -> Result<Option<Done>, Failure> {
    let mut notes = vec![];
    let (done, answer) = match (step.action, &step.file) {
        (Action::Create, Some(file)) => ("created", account.create(samples::uploaded(file, account)?)?),
        (Action::Edit, Some(file)) => {
            let stored = step.stored.as_ref().unwrap_or(&Value::Null);
            let has_components = template_update(&file.content, stored).contains_key("components");
            // Without a change of the components, the samples stay too.
            let definition = if has_components { samples::uploaded(file, account)? } else { file.content.clone() };
            ("edited", account.update(template_update(&definition, stored).into())?)
        }
        (Action::Delete, _) => {
            let name = step.template()["name"].as_str().unwrap_or_default();
            match account.delete(name, step.id()) {
                Err(Failure::Error(Error::Api(error))) if error.subcode == Some(IS_SAMPLE) => {
                    notes.push("samples of the platform can't be deleted".to_owned());
                    ("kept", Value::Null)
                }
                answer => ("deleted", answer.map(|_| Value::Null)?),
            }
        }
        _ => return Ok(None),
    };
    let wanted = step.template();
    let category = answer["category"].as_str().unwrap_or_default();
    if !category.is_empty() && !wanted["category"].as_str().is_some_and(|own| own.eq_ignore_ascii_case(category)) {
        notes.push(format!("the platform changed the category to {category}"));
    }
    let id = answer["id"].as_str().unwrap_or(step.id());
    let mut template = json!({ "name": wanted["name"], "language": wanted["language"], "id": id });
    for key in ["status", "category"] {
        if let Some(value) = answer.get(key) {
            template[key] = value.clone();
        }
    }
    Ok(Some(Done { template, done, notes, in_review: matches!(done, "created" | "edited") }))
}

/// Waits until no template is in review any more, and prints the results.
fn wait(mut reviews: Vec<Value>, patience: Duration, account: &Account, report: &mut Report) -> Result<(), Failure> {
    report.progress(&format!("Waiting for {} reviews, at most {} s.", reviews.len(), patience.as_secs()));
    let (start, mut pause) = (Instant::now(), PAUSES.0);
    while !reviews.is_empty() {
        let mut pending = vec![];
        for template in reviews {
            let found = match account.review(template["id"].as_str().unwrap_or_default()) {
                Ok(found) => found,
                Err(failure) => {
                    report.failed(&template, &failure)?;
                    continue;
                }
            };
            let status = found["status"].as_str().unwrap_or_default().to_ascii_lowercase();
            if matches!(status.as_str(), "pending" | "in_appeal") {
                pending.push(found);
                continue;
            }
            report.done(&found, &status, &[])?;
            if status != "approved" {
                report.raise(1);
            }
        }
        reviews = pending;
        let left = patience.saturating_sub(start.elapsed());
        if left.is_zero() {
            break;
        }
        if !reviews.is_empty() {
            thread::sleep(pause.min(left));
            pause = (pause * 2).min(PAUSES.1);
        }
    }
    for template in &reviews {
        report.raise(1);
        report.done(template, "in_review", &["the review hasn't ended yet".to_owned()])?;
    }
    Ok(())
}
