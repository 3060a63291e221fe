//! The transcript of a run: results, webhooks and the log as text, the same on every sandbox.

use std::fmt;

use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use super::compare::Mismatch;

/// Base URL in transcripts.
const BASE: &str = "https://sandbox.invalid";

/// Result of a run.
#[derive(Clone, Debug)]
pub struct Outcome {
    failures: Vec<Mismatch>,
    transcript: String,
}

impl Outcome {
    pub(super) fn new(failures: Vec<Mismatch>, transcript: Transcript) -> Self {
        Self { failures, transcript: transcript.text }
    }

    /// Returns true if all expectations were met.
    pub fn has_passed(&self) -> bool {
        self.failures.is_empty()
    }

    /// The expectations that weren't met.
    pub fn failures(&self) -> &[Mismatch] {
        &self.failures
    }

    /// Result of each step, webhooks as the app received them, and at the end the log. Base URLs, the numbers of log
    /// entries, the IDs of deliveries and exported states are left out: they depend on the sandbox.
    pub fn transcript(&self) -> &str {
        &self.transcript
    }

    /// SHA-256 of the transcript, in hexadecimal.
    pub fn hash(&self) -> String {
        Sha256::digest(&self.transcript).iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

impl fmt::Display for Outcome {
    /// Writes the failures, one a line.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.failures
            .iter()
            .try_for_each(|Mismatch { path, expected, got }| writeln!(f, "{path}: expected {expected}, got {got}"))
    }
}

/// A transcript that is being written.
pub(super) struct Transcript {
    /// Base URL of the sandbox, as it is and with escaped slashes.
    bases: [String; 2],
    text: String,
}

impl Transcript {
    pub(super) fn new(base: &str) -> Self {
        Self { bases: [base.to_owned(), base.replace('/', "\\/")], text: String::new() }
    }

    /// Adds a line: what happened, and the value with which it did.
    pub(super) fn add(&mut self, what: &str, value: &Value) {
        self.add_text(what, &comparable(value).to_string());
    }

    /// Adds a refusal, without the headers of its response and without texts, in which numbers of a delivery may stand.
    pub(super) fn add_error(&mut self, what: &str, error: &Value) {
        let mut error = error.clone();
        if let Some(error) = error.as_object_mut() {
            error.retain(|key, _| !["headers", "got", "message", "text"].contains(&key.as_str()));
        }
        self.add(what, &error);
    }

    /// Adds a line of text.
    pub(super) fn add_text(&mut self, what: &str, text: &str) {
        let text = self.bases.iter().fold(text.to_owned(), |text, base| text.replace(base, BASE));
        self.text.extend([what, " ", &text, "\n"]);
    }
}

/// A value without the numbers of log entries and deliveries, which go on from what was there before the scenario. The IDs
/// of the platform are texts.
fn comparable(value: &Value) -> Value {
    match value {
        Value::Object(object) => {
            let is_number = |key: &str, value: &Value| matches!(key, "id" | "number" | "after") && value.is_number();
            let kept = object.iter().filter(|(key, value)| !is_number(key, value));
            kept.map(|(key, value)| (key.clone(), comparable(value))).collect::<Map<_, _>>().into()
        }
        Value::Array(items) => items.iter().map(comparable).collect::<Vec<_>>().into(),
        other => other.clone(),
    }
}
