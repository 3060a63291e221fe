//! How commands end that don't end well.

use std::process::ExitCode;

use serde_json::{Value, json};
use wabakit::Error;

/// Why a command didn't do what it was asked.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Refused: by us, or by the platform.
    Error(Error),
    /// Nothing came back. It may have been done.
    Transport(String),
    /// Nobody reads what we write.
    Closed,
}

impl Failure {
    /// The command line, or what stands on stdin, is wrong.
    pub(crate) fn usage(path: &str, wanted: &str, got: &str) -> Self {
        let got = if got.is_empty() { String::new() } else { format!("{got:?}") };
        Error::Validation { path: path.into(), wanted: wanted.into(), got }.into()
    }

    /// Say it on stderr, and as the exit code.
    pub(crate) fn report(self) -> ExitCode {
        let (error, code) = match self {
            Failure::Error(error @ (Error::Api(_) | Error::UnexpectedResponse(_))) => (error.to_json().into(), 3),
            Failure::Error(error) => (error.to_json().into(), 2),
            Failure::Transport(message) => (json!({ "kind": "transport", "message": message }), 3),
            Failure::Closed => return ExitCode::SUCCESS,
        };
        // Where stderr is closed as well, the exit code has to do.
        let _ = std::io::Write::write_all(&mut std::io::stderr(), format!("{}\n", wrapped(error)).as_bytes());
        ExitCode::from(code)
    }
}

/// `{"error":…}`
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
