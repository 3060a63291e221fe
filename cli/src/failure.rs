//! Failures of commands.

use std::process::ExitCode;

use serde_json::{Value, json};
use wabakit::Error;

/// Reason why a command failed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Invalid input, or an error of the platform.
    Error(Error),
    /// No response. The request may have been processed.
    Transport(String),
    /// The reader of stdout has closed it.
    Closed,
}

impl Failure {
    /// Creates a failure for an invalid command line or invalid input on stdin.
    pub(crate) fn usage(path: &str, wanted: &str, got: &str) -> Self {
        let got = if got.is_empty() { String::new() } else { format!("{got:?}") };
        Error::Validation { path: path.into(), wanted: wanted.into(), got }.into()
    }

    /// Prints the failure to stderr and returns its exit code.
    pub(crate) fn report(self) -> ExitCode {
        let (error, code) = match self {
            Failure::Error(error @ (Error::Api(_) | Error::UnexpectedResponse(_))) => (error.to_json().into(), 3),
            Failure::Error(error) => (error.to_json().into(), 2),
            Failure::Transport(message) => (json!({ "kind": "transport", "message": message }), 3),
            Failure::Closed => return ExitCode::SUCCESS,
        };
        // If stderr is closed too, only the exit code reports the failure.
        let _ = std::io::Write::write_all(&mut std::io::stderr(), format!("{}\n", wrapped(error)).as_bytes());
        ExitCode::from(code)
    }
}

/// Wraps an error as `{"error":…}`
pub(crate) fn wrapped(error: Value) -> Value {
    json!({ "error": error })
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Failure::Error(error)
    }
}

impl From<lexopt::Error> for Failure {
    fn from(error: lexopt::Error) -> Self {
        Failure::usage("command line", &error.to_string(), "")
    }
}
