//! `wabakit template pull`: the account's templates into files.

use clap::Args;
use serde_json::Value;
use wabakit::templates::{template_definition, template_differences};

use super::{
    Place,
    file::{TemplateFile, label},
    folder::Folder,
    report::Report,
    samples,
};
use crate::{failure::Failure, settings::Settings};

/// Write the templates of the account into files
///
/// Sample media are downloaded beside the file, as NAME.LANGUAGE.header.jpg. Files that differ from the account are
/// kept, unless --force is given; files without a template in the account stay. With --json, prints one object per
/// template: {"name","language","done","id","status","notes","error"}; done is created, replaced, unchanged, kept or failed.
#[derive(Args)]
#[command(after_long_help = "\
Exit code: 0 success; 1 files that differ were kept; 2 a file can't be read or written; 3 error of the platform or of the connection.

Example:
  wabakit template pull --waba 102290129340398 && git diff --stat templates")]
pub(crate) struct Pull {
    #[command(flatten)]
    place: Place,
    /// Replace files that differ from the account
    #[arg(long)]
    force: bool,
    #[command(flatten)]
    settings: Settings,
}

impl Pull {
    pub(crate) fn run(&self) -> Result<(), Failure> {
        let mut report = self.place.report();
        let folder = self.place.folder();
        let account = self.place.account(&self.settings)?.list()?;
        self.place.check_names(|name| account.iter().any(|stored| stored["name"] == name))?;
        folder.create()?;
        for stored in account.iter().filter(|stored| stored["status"] != "PENDING_DELETION") {
            if let Err(failure) = self.write(stored, &folder, &mut report) {
                if matches!(failure, Failure::Closed) {
                    return Err(failure);
                }
                report.failed(stored, &failure)?;
            }
        }
        report.text(&format!("{} templates in the account.", account.len()))?;
        report.end()
    }

    /// Writes the file of a template, unless the file has local changes.
    fn write(&self, stored: &Value, folder: &Folder, report: &mut Report) -> Result<(), Failure> {
        let (name, language) = (stored["name"].as_str(), stored["language"].as_str());
        let path = folder.path_of(name.unwrap_or_default(), language.unwrap_or_default());
        let path = path.ok_or_else(|| Failure::usage("name", "letters, digits and underscores", &label(stored)))?;
        let exists = path.exists();
        let previous = if exists { Some(TemplateFile::read(&path)) } else { None };
        if let Some(Ok(previous)) = &previous
            && template_differences(&previous.content, stored).is_empty()
        {
            return report.done(stored, "unchanged", &[]);
        }
        if exists && !self.force {
            report.raise(1);
            return report.done(stored, "kept", &["the file differs: --force replaces it".to_owned()]);
        }
        let mut file = TemplateFile { path, content: template_definition(stored).into() };
        let notes = samples::localize(&mut file, previous.and_then(Result::ok).as_ref())?;
        if !notes.is_empty() {
            report.raise(3);
        }
        file.write()?;
        report.done(stored, if exists { "replaced" } else { "created" }, &notes)
    }
}
