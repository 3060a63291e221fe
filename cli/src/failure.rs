//! Failures of commands.

use std::{fmt, process::ExitCode};

use clap::error::{ContextKind, ErrorKind};
use serde_json::{Value, json};
use wabakit::Error;

use crate::output;

/// Reason why a command failed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Invalid input, or an error of the platform.
    Error(Error),
    /// No response. The request may have been processed.
    Transport(String),
    /// A failure that the output has reported, with its exit code.
    Reported(u8),
    /// Nothing more to do: the page was printed, or the reader of stdout has closed it.
    Closed,
}

impl Failure {
    /// Creates a failure for an invalid command line or invalid input on stdin.
    pub(crate) fn usage(path: &str, wanted: &str, got: &str) -> Self {
        let got = if got.is_empty() { String::new() } else { format!("{got:?}") };
        Error::validation(path, wanted, got).into()
    }

    /// Prints the failure to stderr and returns its exit code.
    pub(crate) fn report(self) -> ExitCode {
        if let Some(error) = self.error() {
            // If stderr is closed too, only the exit code reports the failure.
            let _ = std::io::Write::write_all(&mut std::io::stderr(), format!("{}\n", wrapped(error)).as_bytes());
        }
        ExitCode::from(self.code())
    }

    /// Returns the exit code.
    pub(crate) fn code(&self) -> u8 {
        match self {
            Failure::Error(Error::Api(_) | Error::UnexpectedResponse(_)) | Failure::Transport(_) => 3,
            Failure::Error(_) => 2,
            Failure::Reported(code) => *code,
            Failure::Closed => 0,
        }
    }

    /// Returns the error as JSON, if there is one to print.
    pub(crate) fn error(&self) -> Option<Value> {
        match self {
            Failure::Error(error) => Some(error.to_json().into()),
            Failure::Transport(message) => Some(json!({ "kind": "transport", "message": message })),
            Failure::Reported(_) | Failure::Closed => None,
        }
    }
}

/// Wraps an error as `{"error":…}`
pub(crate) fn wrapped(error: Value) -> Value {
    json!({ "error": error })
}

impl fmt::Display for Failure {
    /// Writes the error as text.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Error(error) => error.fmt(f),
            Failure::Transport(message) => f.write_str(message),
            Failure::Reported(_) | Failure::Closed => Ok(()),
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Failure::Error(error)
    }
}

impl From<clap::Error> for Failure {
    /// Prints a help page or the version, which clap treats as errors.
    fn from(error: clap::Error) -> Self {
        let page = error.render().to_string();
        let text = |kind| error.get(kind).map(ToString::to_string).unwrap_or_default();
        match error.kind() {
            ErrorKind::DisplayHelp
            | ErrorKind::DisplayVersion
            | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
                output::write(page.as_bytes()).err().unwrap_or(Failure::Closed)
            }
            ErrorKind::InvalidSubcommand => {
                let known = format!("one of {}", crate::commands().join(", "));
                Failure::usage("command", &known, &text(ContextKind::InvalidSubcommand))
            }
            _ => {
                // The message without its label; usage and tips follow after an empty line.
                let message = page.trim_start_matches("error: ").split("\n\n").next().unwrap_or_default();
                Failure::usage("command line", &message.split_whitespace().collect::<Vec<_>>().join(" "), "")
            }
        }
    }
}
