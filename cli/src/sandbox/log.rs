//! `wabakit sandbox log`: the log of a sandbox that runs.

use std::io::BufRead;

use axum::http::Method;
use clap::Args;

use super::remote::{Place, Remote, read};
use crate::{failure::Failure, output};

/// Print the log of a sandbox that runs
///
/// Prints one entry per line: requests that were accepted or refused, commands, and deliveries. A search consists of
/// words, "phrases in quotes" and keys with values, as in code:131047, all of which an entry must meet; - excludes.
#[derive(Args)]
#[command(after_long_help = "\
Keys: op, status, code, to, from, number, template, field, kind, id, is, after, before and slower.

Examples:
  wabakit sandbox log 'op:messages.send code:131047'
  wabakit sandbox log --follow 'is:delivered -status:read'")]
pub(super) struct Log {
    /// Search, in one argument or several. Default: all entries.
    search: Vec<String>,
    /// Number of the entry after which the output begins
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    after: u64,
    /// Print further entries as they come
    #[arg(long)]
    follow: bool,
    #[command(flatten)]
    place: Place,
}

impl Log {
    pub(super) fn run(&self) -> Result<(), Failure> {
        let remote = self.place.remote()?;
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("q", &self.search.join(" ")).append_pair("after", &self.after.to_string());
        let query = query.finish();
        if self.follow {
            return follow(&remote, &format!("log/follow?{query}"));
        }
        let entries = remote.ask(Method::GET, &format!("log?{query}"), vec![])?;
        entries.as_array().into_iter().flatten().try_for_each(|entry| output::line(&entry.to_string()))
    }
}

/// Prints the entries of a stream of Server-Sent Events, until it ends.
fn follow(remote: &Remote, path: &str) -> Result<(), Failure> {
    let request = remote.request(Method::GET, path, vec![])?;
    let events = remote.client.follow(request).map_err(|reason| remote.unreachable(&reason))?;
    let events = match events {
        Ok(events) => events,
        Err(response) => return read(&response).map(drop).map_err(Failure::from),
    };
    let mut entry = String::new();
    for line in events.lines() {
        let line = line.map_err(|error| Failure::Transport(error.to_string()))?;
        match line.strip_prefix("data: ") {
            Some(part) => entry.push_str(part),
            None if line.is_empty() && !entry.is_empty() => output::line(&std::mem::take(&mut entry))?,
            None => {}
        }
    }
    Ok(())
}
