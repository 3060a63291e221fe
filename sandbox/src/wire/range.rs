//! Parts of files, which requests select by the header `range` (RFC 9110).

use crate::{
    operations::{Outcome, Response},
    wire::Refusal,
};

/// The part of a file that `range` selects. Without a range that can be read, or with several, it is the whole file.
pub(crate) fn select(range: Option<&str>, response: Response) -> Outcome {
    let Response::File { mime, bytes } = response else { return Ok(response) };
    let Some((first, last)) = range.and_then(read) else { return Ok(Response::File { mime, bytes }) };
    let length = bytes.len();
    let (start, end) = match (first, last) {
        (Some(first), last) => (first, last.map_or(length, |last| last.saturating_add(1).min(length))),
        (None, last) => (length.saturating_sub(last.unwrap_or_default()), length),
    };
    match bytes.get(start..end).filter(|part| !part.is_empty()) {
        Some(part) => {
            let range = format!("bytes {start}-{}/{length}", end.saturating_sub(1));
            Ok(Response::Part { mime, bytes: part.to_vec(), range })
        }
        None => Err(Refusal::unsatisfiable(length)),
    }
}

/// The first and the last byte of a single range, as in `bytes=0-499`, `bytes=500-` and `bytes=-500`.
fn read(range: &str) -> Option<(Option<usize>, Option<usize>)> {
    let (first, last) = range.strip_prefix("bytes=")?.split_once('-')?;
    let number = |text: &str| if text.is_empty() { Some(None) } else { text.parse().ok().map(Some) };
    let (first, last): (Option<usize>, Option<usize>) = (number(first)?, number(last)?);
    let is_order = first.is_none_or(|first| last.is_none_or(|last| first <= last));
    (is_order && (first.is_some() || last.is_some())).then_some((first, last))
}
