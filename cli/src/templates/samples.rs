//! Sample media of headers: files beside the JSON file, handles of uploads, and URLs of the platform.

use std::fs;

use serde_json::Value;
use wabakit::templates::check_sample;

use super::{
    account::{Account, download},
    file::{TemplateFile, save},
};
use crate::failure::Failure;

/// Handle in place of a file that isn't uploaded yet.
const PLACEHOLDER: &str = "4::file";

/// Sample media of one header.
struct Sample<'v> {
    /// Place of the header: `header`, or `card1` and so on.
    place: String,
    format: String,
    /// Path, handle or URL.
    value: &'v mut Value,
}

impl Sample<'_> {
    fn text(&self) -> &str {
        self.value.as_str().unwrap_or_default()
    }

    fn is_url(&self) -> bool {
        self.text().contains("://")
    }

    fn is_path(&self) -> bool {
        !self.is_url() && !self.text().is_empty() && !self.text().starts_with("4:")
    }
}

/// Replaces the paths of a definition by placeholders of their handles.
pub(super) fn hold_places(definition: &mut Value) {
    for sample in samples(definition).into_iter().filter(Sample::is_path) {
        *sample.value = PLACEHOLDER.into();
    }
}

/// Refuses sample media that are missing, or of the wrong type or size.
pub(super) fn check(file: &TemplateFile) -> Result<(), Failure> {
    for sample in samples(&mut file.content.clone()) {
        if sample.is_url() {
            let wanted = "the path of a file: the platform accepts no URL. Save the sample beside the JSON file";
            return Err(Failure::usage("header_handle", wanted, sample.text()));
        }
        if sample.is_path() {
            check_sample(&sample.format, &read(file, &sample)?.0)?;
        }
    }
    Ok(())
}

/// Uploads the files of a definition, and returns the definition with their handles.
pub(super) fn uploaded(file: &TemplateFile, account: &Account) -> Result<Value, Failure> {
    let mut definition = file.content.clone();
    for sample in samples(&mut definition).into_iter().filter(Sample::is_path) {
        let (bytes, name) = read(file, &sample)?;
        *sample.value = account.upload(&name, check_sample(&sample.format, &bytes)?, &bytes)?;
    }
    Ok(definition)
}

/// Replaces the URLs of a pulled definition: by the paths of the previous file, or by downloads beside the file. Returns what
/// could not be downloaded; those URLs stay.
pub(super) fn localize(file: &mut TemplateFile, previous: Option<&TemplateFile>) -> Result<Vec<String>, Failure> {
    let mut before = previous.map(|file| file.content.clone()).unwrap_or_default();
    let before: Vec<_> = samples(&mut before).into_iter().filter(Sample::is_path).collect();
    let mut content = file.content.take();
    let mut failures = vec![];
    for sample in samples(&mut content) {
        if let Some(kept) = before.iter().find(|kept| kept.place == sample.place && kept.format == sample.format) {
            *sample.value = kept.value.clone();
        } else if sample.is_url() {
            match download(sample.text()).and_then(|bytes| {
                let mime = check_sample(&sample.format, &bytes).map_err(|error| error.to_string())?;
                Ok((bytes, extension(mime)))
            }) {
                Ok((bytes, extension)) => {
                    let stem = file.path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
                    let name = format!("{stem}.{}.{extension}", sample.place);
                    save(&file.beside(&name), &bytes)?;
                    *sample.value = format!("./{name}").into();
                }
                Err(why) => failures.push(format!("{} was not downloaded: {why}", sample.text())),
            }
        }
    }
    file.content = content;
    Ok(failures)
}

/// Returns the sample media of all headers.
fn samples(definition: &mut Value) -> Vec<Sample<'_>> {
    let mut found = vec![];
    collect(definition, "header", &mut found);
    found
}

fn collect<'v>(parent: &'v mut Value, place: &str, found: &mut Vec<Sample<'v>>) {
    for part in parent.get_mut("components").and_then(Value::as_array_mut).into_iter().flatten() {
        let format = part["format"].as_str().unwrap_or_default().to_ascii_uppercase();
        if part.get("cards").is_some() {
            for (i, card) in part["cards"].as_array_mut().into_iter().flatten().enumerate() {
                collect(card, &format!("card{}", i + 1), found);
            }
        } else if let Some(value) = part.pointer_mut("/example/header_handle/0") {
            found.push(Sample { place: place.to_owned(), format, value });
        }
    }
}

/// Reads the file of a sample. Returns its name too.
fn read(file: &TemplateFile, sample: &Sample<'_>) -> Result<(Vec<u8>, String), Failure> {
    let path = file.beside(sample.text());
    let bytes = fs::read(&path).map_err(|error| {
        Failure::usage("header_handle", "the path of a readable file", &format!("{}: {error}", path.display()))
    })?;
    Ok((bytes, path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned()))
}

fn extension(mime: &str) -> &'static str {
    match mime {
        "image/jpeg" => "jpg",
        "image/png" => "png",
        "video/mp4" => "mp4",
        _ => "pdf",
    }
}
