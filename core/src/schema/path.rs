//! Paths: where a value stands in the parameters, for errors.

use std::fmt;

use crate::{
    error::{Error, excerpt},
    json::Json,
};

/// Path of the current value in the parameters. Kept on the stack, and written only for an error.
#[derive(Clone, Copy)]
pub(crate) struct Path<'a> {
    before: Option<&'a Path<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Key(&'a str),
    Item(usize),
}

impl<'a> Path<'a> {
    /// Begins a path with the name of an operation or a setting.
    pub(crate) const fn root(name: &'a str) -> Self {
        Path { before: None, step: Step::Key(name) }
    }

    pub(crate) fn key<'b>(&'b self, key: &'b str) -> Path<'b> {
        Path { before: Some(self), step: Step::Key(key) }
    }

    pub(crate) fn item(&self, index: usize) -> Path<'_> {
        Path { before: Some(self), step: Step::Item(index) }
    }

    pub(crate) fn missing(&self) -> Error {
        Error::validation(self.to_string(), "required", "")
    }

    pub(crate) fn refuse(&self, wanted: &str, got: &Json<'_>) -> Result<(), Error> {
        self.refuse_as(wanted, &shown(got))
    }

    pub(crate) fn refuse_as(&self, wanted: &str, got: &str) -> Result<(), Error> {
        Err(Error::validation(self.to_string(), wanted, got))
    }
}

/// Returns a given value as errors show it.
pub(crate) fn shown(got: &Json<'_>) -> String {
    match got {
        Json::String(text) => excerpt(text),
        Json::Array(items) => format!("a list of {}", items.len()),
        Json::Object(_) => "an object".into(),
        other => other.to_text().into_owned(),
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(before) = self.before {
            before.fmt(f)?;
        }
        match self.step {
            Step::Key(key) if self.before.is_some() => write!(f, ".{key}"),
            Step::Key(key) => f.write_str(key),
            Step::Item(index) => write!(f, "[{index}]"),
        }
    }
}
