//! Failures of commands.

use std::process::ExitCode;

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
    /// A check failed, as the output has reported.
    Findings,
    /// Nothing more to do: the page was printed, or the reader of stdout has closed it.
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
            Failure::Findings => return ExitCode::from(1),
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
