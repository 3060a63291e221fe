//! `wabakit template`: definitions of message templates, as files in a folder that git can keep.

mod account;
mod diff;
mod file;
mod folder;
mod lint;
mod plan;
mod pull;
mod push;
mod report;
mod samples;

use std::path::PathBuf;

use clap::{Args, Subcommand};

use self::{account::Account, folder::Folder, report::Report};
use crate::{failure::Failure, settings::Settings};

#[derive(Subcommand)]
pub(crate) enum Command {
    Lint(lint::Lint),
    Pull(pull::Pull),
    Diff(diff::Diff),
    Push(push::Push),
}

/// Description of the files, for the help.
pub(crate) const FILES: &str = "\
A folder has one file per template and language, NAME.LANGUAGE.json, with the body of the platform's request: name, \
language, category, components and so on. Sample media of headers are files too, by their path from the JSON file: \
\"header_handle\": [\"./shop.png\"]. JPEG, PNG, MP4 and PDF are accepted.

A file and the account's template are compared by meaning: the order of keys, upper case, defaults of the platform and \
sample media are no differences.";

impl Command {
    pub(crate) fn run(&self) -> Result<(), Failure> {
        match self {
            Command::Lint(lint) => lint.run(),
            Command::Pull(pull) => pull.run(),
            Command::Diff(diff) => diff.run(),
            Command::Push(push) => push.run(),
        }
    }
}

/// Folder, names and output, which the commands for folders have in common.
#[derive(Args)]
struct Place {
    /// Folder of the files
    #[arg(default_value = "templates")]
    directory: PathBuf,
    /// Only the templates with this name, in all languages. Repeatable. Default: all.
    #[arg(long, value_name = "NAME")]
    only: Vec<String>,
    /// Write one JSON object per line
    #[arg(long)]
    json: bool,
}

impl Place {
    fn folder(&self) -> Folder {
        Folder::new(&self.directory, &self.only)
    }

    fn account(&self, settings: &Settings) -> Result<Account, Failure> {
        Ok(Account::new(settings.api()?, &self.only))
    }

    /// Refuses a name that no template has.
    fn check_names(&self, exists: impl Fn(&str) -> bool) -> Result<(), Failure> {
        match self.only.iter().find(|name| !exists(name)) {
            Some(name) => Err(Failure::usage("--only", "the name of a template", name)),
            None => Ok(()),
        }
    }

    fn report(&self) -> Report {
        Report::new(self.json)
    }
}
