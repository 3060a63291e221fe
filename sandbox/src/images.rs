//! Files at the URLs that responses contain: images of QR codes and business profiles, and sample media of templates. They
//! are public.

use http::Method;

use crate::{
    context::Context,
    media::Media,
    numbers::Numbers,
    operations::{Outcome, Response},
    rules,
    wire::{RawRequest, Refusal},
};

/// A PNG image of one pixel. The sandbox draws no QR codes.
pub(crate) const PIXEL: &[u8] =
    b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\0\0\0\rIDATx\x9cc\
    \xf8\xcf\xc0\xf0\x1f\0\x05\0\x01\xff\x89\x99=\x1d\0\0\0\0IEND\xaeB`\x82";

/// The URL of a file: on the platform's host, or on the sandbox's.
pub(crate) fn url(host: &str, path: &str, context: &Context) -> String {
    let base = context.settings.base.clone().unwrap_or_else(|| format!("https://{host}"));
    format!("{base}/{path}")
}

/// Serves a file, if the path is that of one.
pub(crate) fn serve(raw: &RawRequest<'_>, numbers: &Numbers, media: &Media) -> Option<Outcome> {
    let [folder, name] = raw.segments.as_slice() else { return None };
    let (name, ending) = name.split_once('.').filter(|_| *raw.method == Method::GET)?;
    let file = match (folder.as_str(), ending) {
        ("qr", "svg") => numbers.has_qr_code(name).then(|| {
            let svg = format!("<svg xmlns=\"http://www.w3.org/2000/svg\"><title>{name}</title></svg>");
            Response::File { mime: "image/svg+xml".into(), bytes: svg.into_bytes() }
        }),
        ("qr", "png") => {
            numbers.has_qr_code(name).then(|| Response::File { mime: "image/png".into(), bytes: PIXEL.to_vec() })
        }
        ("pictures" | "samples", _) => media.uploaded(name).map(|(mime, bytes)| Response::File { mime, bytes }),
        _ => return None,
    };
    Some(file.ok_or_else(|| Refusal::gone(rules::graph::PUBLIC_FILES, "There is no file at this URL.")))
}
