//! The findings, one line each, printed as they are made.

use serde_json::Value;
use wabakit::{ApiError, codes};

use super::remedy::{Remedy, Subject};
use crate::{failure::Failure, output};

/// Findings so far.
pub(super) struct Report {
    json: bool,
    failed: bool,
    /// Texts that are never printed.
    secrets: Vec<String>,
    /// Objects of the suggested commands.
    pub(super) subject: Subject,
}

impl Report {
    pub(super) fn new(json: bool, options: Vec<String>) -> Self {
        Self { json, failed: false, secrets: vec![], subject: Subject { options, ..Subject::default() } }
    }

    /// Adds a text that is never printed.
    pub(super) fn hide(&mut self, secret: &str) {
        // A text that is too short to be a secret would garble the findings.
        self.secrets.extend((secret.len() >= 4).then(|| secret.to_owned()));
    }

    /// Reports a check that passed.
    pub(super) fn ok(&mut self, check: &str, object: &str, reason: &str) -> Result<(), Failure> {
        self.print("ok", check, object, reason, [])
    }

    /// Reports something that doesn't stop messages, or not yet.
    pub(super) fn warn(&mut self, check: &str, object: &str, reason: &str, remedy: Remedy) -> Result<(), Failure> {
        let mends = self.mends(Some(remedy));
        self.print("warning", check, object, reason, mends)
    }

    /// Reports why messages aren't sent or don't arrive.
    pub(super) fn fail(&mut self, check: &str, object: &str, reason: &str, remedy: Remedy) -> Result<(), Failure> {
        self.fail_with(check, object, reason, Some(remedy))
    }

    /// Reports an error of the platform.
    pub(super) fn refused(&mut self, check: &str, object: &str, error: &ApiError) -> Result<(), Failure> {
        let about = codes::ALL.iter().find(|code| code.code == error.code).map_or("", |code| code.docs.trim());
        let subcode = error.subcode.map(|subcode| format!(", subcode {subcode}")).unwrap_or_default();
        let details = error.details.as_deref().unwrap_or(&error.message);
        let reason = format!("Refused with code {}{subcode}: {details} {about}", error.code);
        self.fail_with(check, object, reason.trim(), Remedy::of(&error.retry))
    }

    /// Reports a check that wasn't made, and the setting that allows it.
    pub(super) fn skip(&mut self, check: &str, object: &str, reason: &str, setting: &str) -> Result<(), Failure> {
        let setting = (!setting.is_empty()).then(|| ("setting", setting.to_owned()));
        self.print("not_checked", check, object, reason, setting)
    }

    /// Ends the report.
    pub(super) fn finish(self) -> Result<(), Failure> {
        if self.failed { Err(Failure::Findings) } else { Ok(()) }
    }

    fn fail_with(&mut self, check: &str, object: &str, reason: &str, remedy: Option<Remedy>) -> Result<(), Failure> {
        self.failed = true;
        let mends = self.mends(remedy);
        self.print("failure", check, object, reason, mends)
    }

    fn mends(&self, remedy: Option<Remedy>) -> Vec<(&'static str, String)> {
        let command = remedy.and_then(|remedy| remedy.command(&self.subject)).map(|command| ("command", command));
        let page = remedy.and_then(|remedy| remedy.page(&self.subject)).map(|page| ("page", page));
        command.into_iter().chain(page).collect()
    }

    fn print(
        &self,
        status: &str,
        check: &str,
        object: &str,
        reason: &str,
        more: impl IntoIterator<Item = (&'static str, String)>,
    ) -> Result<(), Failure> {
        let more: Vec<_> = more.into_iter().map(|(name, text)| (name, self.without_secrets(&text))).collect();
        let reason = self.without_secrets(reason);
        if self.json {
            let texts = [("check", check), ("status", status), ("object", object), ("reason", &reason)];
            let more = more.iter().map(|(name, text)| (*name, text.as_str()));
            let given = texts.into_iter().chain(more).filter(|(_, text)| !text.is_empty());
            let finding = given.map(|(name, text)| format!("{}:{}", Value::from(name), Value::from(text)));
            return output::line(&format!("{{{}}}", finding.collect::<Vec<_>>().join(",")));
        }
        let object = if object.is_empty() { String::new() } else { format!(" ({object})") };
        let mut text = format!("{:<12} {check}{object}: {reason}\n", status.replace('_', " "));
        for (name, mend) in more {
            text.push_str(&format!("{:>12} {mend}\n", format!("{name}:")));
        }
        output::write(text.as_bytes())
    }

    fn without_secrets(&self, text: &str) -> String {
        self.secrets.iter().fold(text.to_owned(), |text, secret| text.replace(secret, "[redacted]"))
    }
}
