//! `wabakit sandbox commands`: the commands of the sandbox, and a page about each.

use clap::Args;
use wabakit_sandbox::CommandDescription;

use crate::{failure::Failure, output};

/// Width of the list of commands, beyond which the help would break its lines, and of its first column.
const WIDTH: usize = 98;
const NAMES: usize = 28;

/// List the commands, or describe one
///
/// Without a NAME, prints each command with a summary. With one, prints its parameters, result and an example, in
/// Markdown.
#[derive(Args)]
#[command(after_long_help = "\
Examples:
  wabakit sandbox commands faults.add
  wabakit sandbox commands --json > commands.schema.json")]
pub(super) struct Commands {
    /// Name of a command, such as users.write. Default: all.
    name: Option<String>,
    /// Print the JSON Schema instead: of the parameters of one command, or of all commands
    #[arg(long)]
    json: bool,
}

impl Commands {
    pub(super) fn run(&self) -> Result<(), Failure> {
        let find = |name: &String| {
            let wanted = || CommandDescription::wanted(name);
            CommandDescription::find(name).ok_or_else(|| Failure::usage("NAME", &wanted(), name))
        };
        let command = self.name.as_ref().map(find).transpose()?;
        let text = match (command, self.json) {
            (Some(command), false) => command.page(),
            (None, false) => list(),
            (Some(command), true) => format!("{:#}\n", command.schema()),
            (None, true) => format!("{:#}\n", CommandDescription::schema_of_all()),
        };
        output::write(text.as_bytes())
    }
}

/// Lists all commands, each with its summary.
pub(super) fn list() -> String {
    let entry = |command: &CommandDescription| {
        let (name, summary) = (command.name, command.summary());
        let lines = wrapped(&summary, WIDTH.saturating_sub(NAMES)).join(&format!("\n  {:NAMES$}", ""));
        format!("  {name:NAMES$}{lines}\n")
    };
    CommandDescription::all().map(entry).collect()
}

/// Breaks a text into lines of at most this many characters.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = vec![];
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + word.chars().count() < width => line.extend([" ", word]),
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
