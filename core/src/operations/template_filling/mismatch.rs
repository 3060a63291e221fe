//! Differences between a template and what it is filled with.

use std::fmt;

use crate::{
    error::{Error, excerpt},
    schema::path::Path,
};

/// A difference between a template and the parameters of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TemplateMismatch {
    /// Kind of the difference.
    pub kind: MismatchKind,
    /// Path of the parameter, such as `template.components[0].parameters`.
    pub path: String,
    /// Description of the expected parameters.
    pub wanted: String,
    /// The given parameters. Empty if nothing was given.
    pub got: String,
    /// Error code with which the platform refuses the message.
    pub code: u32,
}

/// Kind of a difference between a template and the parameters of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MismatchKind {
    /// Another name or language than the template's.
    Template,
    /// Template that can't be sent: not approved, paused or disabled.
    Status,
    /// Another number of parameters or cards.
    Count,
    /// Missing component or parameter.
    Missing,
    /// Component or parameter that the template doesn't have.
    Unexpected,
    /// Parameter of another type.
    Type,
    /// Text with characters that the platform refuses, or an invalid one-time password.
    Text,
    /// Header or body that is too long when it is filled.
    Length,
}

/// Kind of a difference with the platform's code.
pub(super) type Fault = (MismatchKind, u32);

pub(super) const OTHER_TEMPLATE: Fault = (MismatchKind::Template, 132_001);
pub(super) const UNAPPROVED: Fault = (MismatchKind::Status, 132_001);
pub(super) const PAUSED: Fault = (MismatchKind::Status, 132_015);
pub(super) const DISABLED: Fault = (MismatchKind::Status, 132_016);
pub(super) const COUNT: Fault = (MismatchKind::Count, 132_000);
pub(super) const MISSING: Fault = (MismatchKind::Missing, 132_000);
pub(super) const MISSING_NAME: Fault = (MismatchKind::Missing, 132_012);
pub(super) const MISSING_CARD: Fault = (MismatchKind::Missing, 132_018);
pub(super) const MISSING_BUTTON: Fault = (MismatchKind::Missing, 131_008);
pub(super) const UNEXPECTED: Fault = (MismatchKind::Unexpected, 132_000);
pub(super) const UNEXPECTED_PART: Fault = (MismatchKind::Unexpected, 132_018);
pub(super) const UNEXPECTED_NAME: Fault = (MismatchKind::Unexpected, 132_012);
pub(super) const TYPE: Fault = (MismatchKind::Type, 132_012);
pub(super) const TEXT: Fault = (MismatchKind::Text, 132_018);
pub(super) const CODE: Fault = (MismatchKind::Text, 131_009);
pub(super) const LENGTH: Fault = (MismatchKind::Length, 132_005);

/// The differences that were found, in their order.
#[derive(Default)]
pub(super) struct Mismatches(pub(super) Vec<TemplateMismatch>);

impl Mismatches {
    /// Adds a difference, with the pieces of its description.
    #[cold]
    #[inline(never)]
    pub(super) fn add(&mut self, (kind, code): Fault, at: &Path<'_>, wanted: &[&str], got: &str) {
        self.0.push(TemplateMismatch { kind, path: at.to_string(), wanted: wanted.concat(), got: got.into(), code });
    }

    /// Adds a difference, and shows the text that was given.
    #[cold]
    #[inline(never)]
    pub(super) fn add_text(&mut self, fault: Fault, at: &Path<'_>, wanted: &[&str], got: &str) {
        self.add(fault, at, wanted, &excerpt(got));
    }

    /// Returns all differences of values as one error.
    pub(super) fn into_one(self) -> Result<(), Error> {
        if self.0.len() < 2 {
            return self.into_first();
        }
        let mut all = String::new();
        for TemplateMismatch { path, wanted, got, .. } in &self.0 {
            let path = path.strip_prefix("values.").unwrap_or(path);
            let (next, before) = (if all.is_empty() { "" } else { "; " }, if got.is_empty() { "" } else { ", got " });
            [next, path, ": ", wanted, before, got].into_iter().for_each(|text| all.push_str(text));
        }
        Err(Error::validation("values", all, ""))
    }

    /// Returns the first difference as an error.
    pub(super) fn into_first(self) -> Result<(), Error> {
        self.0.into_iter().next().map_or(Ok(()), |mismatch| Err(mismatch.into()))
    }
}

impl fmt::Display for TemplateMismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Error::validation(&*self.path, &*self.wanted, &*self.got).fmt(f)
    }
}

impl From<TemplateMismatch> for Error {
    fn from(TemplateMismatch { path, wanted, got, .. }: TemplateMismatch) -> Self {
        Error::validation(path, wanted, got)
    }
}
