//! Sample media of headers, checked by their bytes.

use crate::{error::Error, operations::media::MEDIA_TYPES};

/// File types of sample media: format of the header, MIME type and description.
const SAMPLE_TYPES: [(&str, &str, &str); 5] = [
    ("IMAGE", "image/jpeg", "a JPEG or PNG image"),
    ("IMAGE", "image/png", "a JPEG or PNG image"),
    ("VIDEO", "video/mp4", "an MP4 video"),
    ("GIF", "video/mp4", "an MP4 video"),
    ("DOCUMENT", "application/pdf", "a PDF document"),
];

/// Checks the sample media of a header by their bytes, and returns their MIME type, as `uploads.start` takes it. `format` is that
/// of the header: `IMAGE`, `VIDEO`, `GIF` or `DOCUMENT`. The name of a file doesn't count.
pub fn check_sample(format: &str, bytes: &[u8]) -> Result<&'static str, Error> {
    let refused = |wanted: &str, got: &str| Error::validation("header_handle", wanted, got);
    let kinds = || SAMPLE_TYPES.iter().filter(|(known, ..)| known.eq_ignore_ascii_case(format));
    let Some((.., wanted)) = kinds().next() else {
        return Err(refused("a header of the format IMAGE, VIDEO, GIF or DOCUMENT", format));
    };
    let found = mime(bytes);
    let Some((_, mime, _)) = kinds().find(|(_, mime, _)| *mime == found) else {
        return Err(refused(wanted, if found.is_empty() { "a file of another type" } else { found }));
    };
    let max = MEDIA_TYPES.iter().find(|known| known.mime == *mime).map_or(u64::MAX, |known| known.max);
    if bytes.len() as u64 > max {
        return Err(refused(&format!("{wanted} of at most {max} bytes"), &bytes.len().to_string()));
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

    #[test]
    fn samples_are_known_by_their_bytes() {
        let mp4 = b"\0\0\0\x18ftypmp42";
        assert_eq!(check_sample("IMAGE", &[0xff, 0xd8, 0xff, 0xe0]).ok(), Some("image/jpeg"));
        assert_eq!(check_sample("image", b"\x89PNG\r\n\x1a\n").ok(), Some("image/png"));
        assert_eq!(check_sample("VIDEO", mp4).ok(), Some("video/mp4"));
        assert_eq!(check_sample("GIF", mp4).ok(), Some("video/mp4"));
        assert_eq!(check_sample("DOCUMENT", b"%PDF-1.7").ok(), Some("application/pdf"));
        for (format, bytes) in [("IMAGE", &mp4[..]), ("DOCUMENT", b"PK"), ("VIDEO", b""), ("LOCATION", mp4), ("", mp4)]
        {
            assert!(check_sample(format, bytes).is_err(), "{format}");
        }
    }

    #[test]
    fn samples_have_a_maximum_size() {
        let png = |size: usize| [b"\x89PNG\r\n\x1a\n".as_slice(), &vec![0; size.saturating_sub(8)]].concat();
        assert!(check_sample("IMAGE", &png(5 * 1024 * 1024)).is_ok());
        let error = check_sample("IMAGE", &png(5 * 1024 * 1024 + 1)).unwrap_err().to_string();
        assert_eq!(error, "header_handle: a JPEG or PNG image of at most 5242880 bytes, got 5242881");
    }
}
