//! `wabakit sandbox do`: performs a command on a sandbox that runs.

use axum::http::Method;
use clap::Args;

use super::remote::Place;
use crate::{failure::Failure, output};

/// Perform a command on a sandbox that runs
///
/// Prints the result, after what is due now has been delivered and answered.
#[derive(Args)]
#[command(after_long_help = "\
Examples:
  wabakit sandbox do users.write '{\"from\": \"16505551234\", \"text\": {\"body\": \"Hi\"}}'
  wabakit sandbox do clock.advance '{\"by\": \"25h\"}'")]
pub(super) struct Perform {
    /// Name of the command, such as users.write
    name: String,
    /// Parameters of the command: a JSON object. Default: the object on stdin, or none.
    params: Option<String>,
    /// Don't wait for deliveries
    #[arg(long)]
    no_wait: bool,
    #[command(flatten)]
    place: Place,
}

impl Perform {
    pub(super) fn run(&self) -> Result<(), Failure> {
        let params = match &self.params {
            Some(params) => output::object("PARAMS", params.as_bytes())?,
            None => output::read_object()?,
        };
        let path = if self.no_wait { format!("{}?wait=false", self.name) } else { self.name.clone() };
        let body = serde_json::Value::Object(params).to_string().into_bytes();
        output::line(&self.place.remote()?.ask(Method::POST, &path, body)?.to_string())
    }
}
