//! `wabakit template lint`: the rules of definitions, checked offline.

use std::{fs, path::PathBuf};

use clap::{Args, ValueEnum};
use wabakit::{
    templates::{Severity, TemplateFinding},
    validate_template,
};

use super::samples;
use crate::{failure::Failure, output};

/// Check definitions of templates before the platform reviews them
///
/// Prints one object per line for each rule that a definition breaks: severity (error or warning), path, rule, message,
/// and code (the platform's error subcode) where it is known; also file, if files are given. Exit code 0 without errors,
/// 2 with errors. Warnings don't change the exit code.
#[derive(Args)]
#[command(after_long_help = "\
Examples:
  wabakit template lint < definition.json
  wabakit template lint --format github templates/*.json")]
pub(crate) struct Lint {
    /// Files with one definition each. Default: stdin.
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Format of the output
    #[arg(long, value_enum, default_value_t = Format::Json)]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// One JSON object per line.
    Json,
    /// Annotations of GitHub Actions.
    Github,
}

impl Lint {
    pub(crate) fn run(&self) -> Result<(), Failure> {
        let mut errors = 0_usize;
        if self.files.is_empty() {
            errors = self.check(None, &output::read()?)?;
        }
        for file in &self.files {
            let name = file.display().to_string();
            let bytes = fs::read(file).map_err(|error| Failure::usage(&name, "a readable file", &error.to_string()))?;
            errors = errors.saturating_add(self.check(Some(&name), &bytes)?);
        }
        if errors == 0 { Ok(()) } else { Err(Failure::Reported(2)) }
    }

    /// Prints the findings in a definition, and returns the number of errors.
    fn check(&self, file: Option<&str>, bytes: &[u8]) -> Result<usize, Failure> {
        let mut definition = output::object(file.unwrap_or("definition"), bytes)?.into();
        // A push replaces the paths of sample media by handles.
        samples::hold_places(&mut definition);
        let findings = validate_template(definition);
        for finding in &findings {
            output::line(&match self.format {
                Format::Json => json(file, finding),
                Format::Github => annotation(file, finding),
            })?;
        }
        Ok(findings.iter().filter(|finding| finding.severity == Severity::Error).count())
    }
}

/// Writes a finding as JSON.
pub(super) fn json(file: Option<&str>, finding: &TemplateFinding) -> String {
    let mut line = serde_json::json!({
        "severity": finding.severity.as_str(), "path": finding.path, "rule": finding.rule, "message": finding.message,
    });
    if let Some(fields) = line.as_object_mut() {
        fields.extend(finding.subcode.map(|code| ("code".to_owned(), code.into())));
        fields.extend(file.map(|file| ("file".to_owned(), file.into())));
    }
    line.to_string()
}

/// Writes a finding as an annotation, whose properties and message have escapes of their own.
fn annotation(file: Option<&str>, finding: &TemplateFinding) -> String {
    let message = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let property = |text: &str| message(text).replace(':', "%3A").replace(',', "%2C");
    let file = file.map(|file| format!("file={},", property(file))).unwrap_or_default();
    let text = message(&format!("{}: {}", finding.path, finding.message));
    format!("::{} {file}title={}::{text}", finding.severity, property(finding.rule))
}
