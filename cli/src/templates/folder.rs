//! The folder of template files.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use super::{file::TemplateFile, report::Report};
use crate::failure::Failure;

/// Folder of template files, or of those with some names.
pub(super) struct Folder {
    path: PathBuf,
    only: Vec<String>,
}

impl Folder {
    pub(super) fn new(path: &Path, only: &[String]) -> Self {
        Self { path: path.to_owned(), only: only.to_vec() }
    }

    /// Creates the folder, unless it exists.
    pub(super) fn create(&self) -> Result<(), Failure> {
        fs::create_dir_all(&self.path).map_err(|error| self.failure(&error))
    }

    /// Reads all template files in the order of their names, and reports invalid ones.
    pub(super) fn read(&self, report: &mut Report) -> Result<Vec<TemplateFile>, Failure> {
        let mut paths = vec![];
        for entry in fs::read_dir(&self.path).map_err(|error| self.failure(&error))? {
            let path = entry.map_err(|error| self.failure(&error))?.path();
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            let is_wanted = self.only.is_empty()
                || name.split_once('.').is_some_and(|(name, _)| self.only.iter().any(|only| only == name));
            if is_wanted && name.ends_with(".json") {
                paths.push(path);
            }
        }
        paths.sort();
        let mut files = vec![];
        for path in paths {
            match TemplateFile::read(&path) {
                Ok(file) => files.push(file),
                Err(failure) => report.invalid(&path.display().to_string(), &failure)?,
            }
        }
        Ok(files)
    }

    /// Returns the path of a template's file. None if the name or the language doesn't fit into a file name.
    pub(super) fn path_of(&self, name: &str, language: &str) -> Option<PathBuf> {
        let is_plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        let fits = !name.is_empty() && !language.is_empty() && is_plain(name) && is_plain(language);
        fits.then(|| self.path.join(format!("{name}.{language}.json")))
    }

    fn failure(&self, error: &io::Error) -> Failure {
        Failure::usage("DIRECTORY", "a readable folder", &format!("{}: {error}", self.path.display()))
    }
}
