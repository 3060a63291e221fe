//! Sample media of headers: checked by their bytes, and uploaded before the call.

use crate::{
    error::Error,
    json::{Json, JsonObject},
    operations::{media::MEDIA_TYPES, uploads::StartUpload},
    schema::path::Path,
};

use super::parts::one_of;

/// File types of sample media: format of the header, MIME type and description.
const SAMPLE_TYPES: [(&str, &str, &str); 5] = [
    ("IMAGE", "image/jpeg", "a JPEG or PNG image"),
    ("IMAGE", "image/png", "a JPEG or PNG image"),
    ("VIDEO", "video/mp4", "an MP4 video"),
    ("GIF", "video/mp4", "an MP4 video"),
    ("DOCUMENT", "application/pdf", "a PDF document"),
];

/// File of a media header: what its check and its upload need.
#[derive(Clone, Copy, Debug)]
pub struct SampleFile<'f> {
    /// First bytes of the file, or all of them. 12 bytes are enough to know its type.
    pub head: &'f [u8],
    /// Size of the file in bytes.
    pub length: u64,
}

impl<'f> From<&'f [u8]> for SampleFile<'f> {
    fn from(bytes: &'f [u8]) -> Self {
        Self { head: bytes, length: bytes.len() as u64 }
    }
}

/// Handle in place of a file that isn't uploaded yet.
const PLACEHOLDER: &str = "4::file";

/// Checks that files fit the media headers of a definition that have no sample yet: number, order, type and size. Returns the
/// parameters of `uploads.start` for each file. The order is that of `media` in `templates.create`. In the definition, `media` is
/// replaced by handles for checking.
pub fn sample_uploads(definition: &mut JsonObject<'_>, files: &[SampleFile<'_>]) -> Result<Vec<StartUpload>, Error> {
    let types = sample_types(definition, files)?;
    Ok(files.iter().zip(types).map(|(file, mime)| StartUpload::new(file.length, mime)).collect())
}

/// Returns the MIME type of each file, like [`sample_uploads`].
#[doc(hidden)]
pub fn sample_types(definition: &mut JsonObject<'_>, files: &[SampleFile<'_>]) -> Result<Vec<&'static str>, Error> {
    let (mut rest, mut types) = (files.iter(), vec![]);
    with_each_sample(definition, &mut |format, at| {
        let Some(file) = rest.next() else {
            let count = [&files.len().to_string(), " files"].concat();
            return at.refuse_as("a file in media, or a handle in example.header_handle", &count).map(|()| PLACEHOLDER);
        };
        match sample_type(format, *file) {
            Ok(mime) => types.push(mime),
            Err((wanted, got)) => at.refuse_as(&wanted, &got)?,
        }
        Ok(PLACEHOLDER)
    })?;
    if rest.next().is_some() {
        let wanted = "one file for each media header without a sample";
        Path::root("media").refuse_as(wanted, &files.len().to_string())?;
    }
    Ok(types)
}

/// Puts the handles of uploaded files into the media headers of a definition that have no sample yet, and removes `media`.
#[must_use]
pub fn with_samples<'d>(mut definition: JsonObject<'d>, handles: &[impl AsRef<str>]) -> JsonObject<'d> {
    let mut handles = handles.iter().map(AsRef::as_ref);
    let filled = with_each_sample(&mut definition, &mut |_, _| Ok(handles.next().unwrap_or_default()));
    debug_assert!(filled.is_ok());
    definition
}

/// Gives a handle to each media header that has none: the template's own header, then those of the cards. `handle` gets the
/// format and the place of the header.
fn with_each_sample<'h>(
    definition: &mut JsonObject<'_>,
    handle: &mut dyn FnMut(&str, &Path<'_>) -> Result<&'h str, Error>,
) -> Result<(), Error> {
    definition.remove("media");
    let at = Path::root("components");
    for of_cards in [false, true] {
        for (i, component) in parts(definition, "components") {
            let at = at.item(i);
            if !of_cards {
                add_sample(component, &at, handle)?;
                continue;
            }
            let at = at.key("cards");
            for (j, card) in parts(component, "cards") {
                for (_, part) in parts(card, "components") {
                    add_sample(part, &at.item(j), handle)?;
                }
            }
        }
    }
    Ok(())
}

fn add_sample<'h>(
    component: &mut JsonObject<'_>,
    at: &Path<'_>,
    handle: &mut dyn FnMut(&str, &Path<'_>) -> Result<&'h str, Error>,
) -> Result<(), Error> {
    let text = |key: &str| component.get(key).and_then(Json::as_str).unwrap_or_default();
    let is_media = one_of(text("type"), "HEADER") && one_of(text("format"), "IMAGE VIDEO GIF DOCUMENT");
    let samples = component.get("example").and_then(|example| example.get("header_handle")).and_then(Json::as_array);
    let sample = samples.and_then(<[_]>::first).and_then(Json::as_str).unwrap_or_default();
    if is_media && sample.is_empty() {
        let handle = Json::from(handle(text("format"), at)?.to_owned());
        component.remove("example");
        component.push("example", Json::from([("header_handle", Json::Array(vec![handle]))]));
    }
    Ok(())
}

/// Returns the objects in a list, with their positions.
fn parts<'v, 'd>(parent: &'v mut JsonObject<'d>, key: &str) -> impl Iterator<Item = (usize, &'v mut JsonObject<'d>)> {
    let items = match parent.get_mut(key) {
        Some(Json::Array(items)) => items.as_mut_slice(),
        _ => &mut [],
    };
    let parts = items.iter_mut().enumerate();
    parts.filter_map(|(i, item)| if let Json::Object(part) = item { Some((i, part)) } else { None })
}

/// Checks the sample media of a header by their bytes, and returns their MIME type, as `uploads.start` takes it. `format` is that
/// of the header: `IMAGE`, `VIDEO`, `GIF` or `DOCUMENT`. The name of a file doesn't count.
pub fn check_sample(format: &str, bytes: &[u8]) -> Result<&'static str, Error> {
    sample_type(format, bytes.into()).map_err(|(wanted, got)| Error::validation("header_handle", wanted, got))
}

/// Returns the MIME type of a sample, or what is wanted and what was given.
fn sample_type(format: &str, file: SampleFile<'_>) -> Result<&'static str, (String, String)> {
    let kinds = || SAMPLE_TYPES.iter().filter(|(known, ..)| known.eq_ignore_ascii_case(format));
    let Some((.., wanted)) = kinds().next() else {
        return Err(("a header of the format IMAGE, VIDEO, GIF or DOCUMENT".into(), format.into()));
    };
    let found = mime(file.head);
    let Some((_, mime, _)) = kinds().find(|(_, mime, _)| *mime == found) else {
        return Err(((*wanted).into(), if found.is_empty() { "a file of another type" } else { found }.into()));
    };
    let max = MEDIA_TYPES.iter().find(|known| known.mime == *mime).map_or(u64::MAX, |known| known.max);
    if file.length > max {
        let wanted = [wanted, " of at most ", &max.to_string(), " bytes"].concat();
        return Err((wanted, file.length.to_string()));
    }
    Ok(mime)
}

/// Returns the MIME type of a file by its first bytes. Empty if it is none of [`SAMPLE_TYPES`].
fn mime(bytes: &[u8]) -> &'static str {
    match bytes {
        [0xff, 0xd8, 0xff, ..] => "image/jpeg",
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => "image/png",
        [_, _, _, _, b'f', b't', b'y', b'p', ..] => "video/mp4",
        [b'%', b'P', b'D', b'F', b'-', ..] => "application/pdf",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
    const MP4: &[u8] = b"\0\0\0\x18ftypmp42";

    /// A template with an image header, and a carousel of cards with these headers before it.
    fn carousel(headers: [&str; 2]) -> JsonObject<'_> {
        let cards = headers.map(|header| format!(r#"{{"components":[{{"type":"BODY","text":"Hi"}},{header}]}}"#));
        let text = format!(
            r#"{{"media":[1],"components":[{{"type":"carousel","cards":[{}]}},{{"type":"header","format":"image"}}]}}"#,
            cards.join(",")
        );
        let Some(Json::Object(definition)) = Json::read(text.leak()) else { panic!() };
        definition
    }

    const IMAGE: &str = r#"{"type":"HEADER","format":"IMAGE"}"#;
    const VIDEO: &str = r#"{"type":"HEADER","format":"VIDEO","example":{"header_handle":[]}}"#;
    const UPLOADED: &str = r#"{"type":"HEADER","format":"IMAGE","example":{"header_handle":["4:a"]}}"#;

    fn refused(definition: &JsonObject<'_>, files: &[&[u8]]) -> String {
        let files: Vec<_> = files.iter().map(|file| SampleFile::from(*file)).collect();
        sample_uploads(&mut definition.clone(), &files).unwrap_err().to_string()
    }

    #[test]
    fn files_belong_to_the_header_first_and_then_to_the_cards() {
        let definition = carousel([VIDEO, IMAGE]);
        let large = SampleFile { head: PNG, length: 5 << 20 };
        let uploads = sample_uploads(&mut definition.clone(), &[large, MP4.into(), PNG.into()]).unwrap();
        let uploads: Vec<_> = uploads.iter().map(|start| (start.file_length, start.file_type.as_str())).collect();
        assert_eq!(uploads, [(5 << 20, "image/png"), (12, "video/mp4"), (8, "image/png")]);
        let filled = Json::from(with_samples(definition, &["4:1", "4:2", "4:3"])).to_string();
        let header = |format: &str, handle: &str| {
            format!(r#"{{"type":"HEADER","format":"{format}","example":{{"header_handle":["{handle}"]}}}}"#)
        };
        let (video, image) = (header("VIDEO", "4:2"), header("IMAGE", "4:3"));
        let mut expected = Json::from(carousel([&video, &image])).to_string().replace(r#""media":[1],"#, "");
        expected = expected.replace(r#""format":"image""#, r#""format":"image","example":{"header_handle":["4:1"]}"#);
        assert_eq!(filled, expected);
    }

    #[test]
    fn headers_with_a_sample_need_no_file() {
        let definition = carousel([UPLOADED, IMAGE]);
        assert_eq!(sample_uploads(&mut definition.clone(), &[PNG.into(), PNG.into()]).unwrap().len(), 2);
        let filled = Json::from(with_samples(definition, &["4:1", "4:3"])).to_string();
        assert!(filled.contains(UPLOADED) && filled.contains("4:1") && filled.contains("4:3"), "{filled}");
    }

    #[test]
    fn files_that_do_not_fit_are_refused_with_their_header() {
        let definition = carousel([IMAGE, VIDEO]);
        let missing = "a file in media, or a handle in example.header_handle";
        assert_eq!(refused(&definition, &[]), format!("components[1]: {missing}, got 0 files"));
        assert_eq!(refused(&definition, &[PNG, PNG]), format!("components[0].cards[1]: {missing}, got 2 files"));
        let more = "media: one file for each media header without a sample";
        assert_eq!(refused(&definition, &[PNG, PNG, MP4, MP4]), format!("{more}, got 4"));
        assert_eq!(refused(&JsonObject::default(), &[PNG]), format!("{more}, got 1"));
        let wrong = refused(&definition, &[PNG, MP4, MP4]);
        assert_eq!(wrong, "components[0].cards[0]: a JPEG or PNG image, got video/mp4");
        let large = SampleFile { head: MP4, length: (16 << 20) + 1 };
        let error = sample_uploads(&mut definition.clone(), &[PNG.into(), PNG.into(), large]).unwrap_err().to_string();
        assert_eq!(error, "components[0].cards[1]: an MP4 video of at most 16777216 bytes, got 16777217");
    }

    #[test]
    fn samples_are_known_by_their_bytes() {
        assert_eq!(check_sample("IMAGE", &[0xff, 0xd8, 0xff, 0xe0]).ok(), Some("image/jpeg"));
        assert_eq!(check_sample("image", PNG).ok(), Some("image/png"));
        assert_eq!(check_sample("VIDEO", MP4).ok(), Some("video/mp4"));
        assert_eq!(check_sample("GIF", MP4).ok(), Some("video/mp4"));
        assert_eq!(check_sample("DOCUMENT", b"%PDF-1.7").ok(), Some("application/pdf"));
        for (format, bytes) in [("IMAGE", MP4), ("DOCUMENT", b"PK"), ("VIDEO", b""), ("LOCATION", MP4), ("", MP4)] {
            assert!(check_sample(format, bytes).is_err(), "{format}");
        }
    }

    #[test]
    fn samples_have_a_maximum_size() {
        let png = |size: usize| [PNG, &vec![0; size.saturating_sub(8)]].concat();
        assert!(check_sample("IMAGE", &png(5 * 1024 * 1024)).is_ok());
        let error = check_sample("IMAGE", &png(5 * 1024 * 1024 + 1)).unwrap_err().to_string();
        assert_eq!(error, "header_handle: a JPEG or PNG image of at most 5242880 bytes, got 5242881");
    }
}
