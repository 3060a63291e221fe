//! `wabakit template diff`: the files against the account.

use clap::Args;

use super::{Place, plan::Plan};
use crate::{failure::Failure, settings::Settings};

/// Compare the files with the account, and print what a push would do
///
/// Prints a line for each template: "+" to create, "~" to edit with its differences, "!" differs but can't be edited now,
/// "-" to delete, and those that are only in the account. With --json, prints one object per template:
/// {"name","language","plan","file","id","status","differences","reason"}; plan is create, edit, refuse, unchanged,
/// delete or account_only.
#[derive(Args)]
#[command(after_long_help = "\
Exit code: 0 no differences; 1 differences; 2 invalid files; 3 error of the platform or of the connection.
Templates that are only in the account are no differences, except with --prune.

Example:
  wabakit template diff --waba 102290129340398 || echo \"the account differs from the files\"")]
pub(crate) struct Diff {
    #[command(flatten)]
    place: Place,
    /// Show templates that are only in the account as deletions
    #[arg(long)]
    prune: bool,
    #[command(flatten)]
    settings: Settings,
}

impl Diff {
    pub(crate) fn run(&self) -> Result<(), Failure> {
        let mut report = self.place.report();
        let files = self.place.folder().read(&mut report)?;
        // Deletions could be the templates of invalid files.
        let prune = self.prune && report.code() == 0;
        let plan = Plan::new(files, self.place.account(&self.settings)?.list()?, prune);
        self.place.check_names(|name| plan.has(name))?;
        report.plan(&plan)?;
        if plan.acts() || plan.has_refused() {
            report.raise(1);
        }
        report.end()
    }
}
