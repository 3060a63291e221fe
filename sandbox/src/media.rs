//! Media files and uploads. Files are kept for 30 days, and are downloaded from URLs that are valid for five minutes.

mod uploads;

use std::{collections::BTreeMap, time::Duration};

use http::Method;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use wabakit::Time;

use self::uploads::Uploads;
pub(crate) use self::uploads::sample_handle;
use crate::{
    context::Context,
    operations::{Handlers, Outcome, Request, Response, success},
    rules,
    wire::{Refusal, hex, request::DOWNLOADS},
};

pub(crate) const HANDLERS: Handlers = &[
    ("media.upload", |s, request| s.media.upload(request, &mut s.context)),
    ("media.get", |s, request| s.media.get(request, &s.context)),
    ("media.download", |s, request| s.media.download(request, &s.context)),
    ("media.delete", |s, request| s.media.delete(request, &s.context)),
    ("uploads.start", |s, request| s.media.uploads.start(request, &mut s.context.ids)),
    ("uploads.get", |s, request| s.media.uploads.get(request)),
    ("uploads.append", |s, request| s.media.uploads.append(request)),
];

/// Time for which a file is kept.
const LIFETIME: Duration = Duration::from_secs(30 * 24 * 60 * 60);
/// Time for which a URL is valid.
const URL_LIFETIME: Duration = Duration::from_secs(5 * 60);

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Media {
    /// Files by ID.
    files: BTreeMap<String, MediaFile>,
    uploads: Uploads,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct MediaFile {
    /// ID of the phone number that the file belongs to.
    number: String,
    mime: String,
    #[serde(with = "crate::state::bytes")]
    bytes: Vec<u8>,
    expires: Time,
}

impl Media {
    /// Returns true if there is a file with this ID.
    pub(crate) fn has(&self, id: &str, now: Time) -> bool {
        self.find(id, now).is_some()
    }

    /// Returns true if there is an upload with this ID.
    pub(crate) fn has_upload(&self, id: &str) -> bool {
        self.uploads.find(id).is_some()
    }

    /// Returns the file name of a complete upload in URLs, by its handle.
    pub(crate) fn file_of_upload(&self, handle: &str) -> Option<String> {
        let (id, session) = self.uploads.by_handle(handle)?;
        Some(format!("{}.{}", hex(&Sha256::digest(id)), session.extension()))
    }

    /// Returns the MIME type and the content of a complete upload, by its file name in URLs without the extension.
    pub(crate) fn uploaded(&self, name: &str) -> Option<(String, Vec<u8>)> {
        self.uploads.find_complete(|id| hex(&Sha256::digest(id)) == name)
    }

    /// Takes the handles of uploads, each of which can be used once and stands after the format that the file must have:
    /// that of a header. `name`: the parameter with the handles.
    pub(crate) fn take_handles(&mut self, handles: &[(&str, &str)], name: &str) -> Result<(), Refusal> {
        self.uploads.take(handles, name)
    }

    /// Stores a file. Returns its ID.
    pub(crate) fn store(&mut self, number: &str, mime: &str, bytes: Vec<u8>, context: &mut Context) -> String {
        let id = context.ids.number();
        let expires = context.now + LIFETIME;
        self.files.insert(id.clone(), MediaFile { number: number.into(), mime: mime.into(), bytes, expires });
        id
    }

    /// Refuses content that references a file which doesn't exist.
    pub(crate) fn check_references(&self, content: &Value, now: Time) -> Result<(), Refusal> {
        match content {
            Value::Array(items) => items.iter().try_for_each(|item| self.check_references(item, now)),
            Value::Object(object) => object.iter().try_for_each(|(key, value)| {
                let id = value.get("id").and_then(Value::as_str).filter(|_| is_media(key));
                match id.filter(|id| !self.has(id, now)) {
                    Some(id) => Err(Refusal::new(
                        rules::media::REFERENCE,
                        131_009,
                        format!("There is no file with the id {id}, or not any more."),
                    )),
                    None => self.check_references(value, now),
                }
            }),
            _ => Ok(()),
        }
    }

    /// Returns the error of a message of type `kind` whose file has a MIME type that doesn't fit.
    pub(crate) fn type_mismatch(&self, kind: &str, content: &Value, now: Time) -> Option<Refusal> {
        let id = content.get("id").and_then(Value::as_str).filter(|_| is_media(kind))?;
        let mime = &self.find(id, now)?.mime;
        let fits = match kind {
            "document" => true,
            "sticker" => mime == "image/webp",
            kind => mime.starts_with(&format!("{kind}/")) && mime != "image/webp",
        };
        let details = format!("Unsupported {kind} mime type {mime}.");
        (!fits).then(|| Refusal::new(rules::media::MIME_TYPE, 131_053, details))
    }

    fn upload(&mut self, request: &Request, context: &mut Context) -> Outcome {
        let id = self.store(request.number(), request.text("type"), request.file.clone(), context);
        Ok(Response::Json(json!({ "id": id })))
    }

    /// Describes a file. Rule: `rules::media::DESCRIPTOR`.
    fn get(&self, request: &Request, context: &Context) -> Outcome {
        let file = self.requested(&Method::GET, request, context)?;
        let id = request.text("media_id");
        Ok(Response::Json(json!({
            "messaging_product": "whatsapp", "id": id, "url": url(id, context), "mime_type": file.mime,
            "sha256": hex(&Sha256::digest(&file.bytes)), "file_size": file.bytes.len(),
        })))
    }

    fn delete(&mut self, request: &Request, context: &Context) -> Outcome {
        self.requested(&Method::DELETE, request, context)?;
        self.files.remove(request.text("media_id"));
        success()
    }

    /// Serves a media URL. Its query consists of the file's ID, the time at which the URL expires, and a hash of both.
    fn download(&self, request: &Request, context: &Context) -> Outcome {
        let id = request.text("mid");
        let expires = Time(request.text("ext").parse().unwrap_or_default());
        let is_valid = request.text("hash") == url_hash(id, expires, context) && context.now <= expires;
        let effect = context.effect.as_ref();
        let is_lost = effect.is_some_and(|effect| effect.gone == Some(true) || effect.expire == Some(true));
        match self.find(id, context.now).filter(|_| is_valid && !is_lost) {
            Some(file) => {
                let mut bytes = file.bytes.clone();
                if effect.is_some_and(|effect| effect.other_bytes == Some(true)) {
                    bytes.iter_mut().for_each(|byte| *byte ^= 1);
                }
                Ok(Response::File { mime: file.mime.clone(), bytes })
            }
            None => Err(Refusal::gone(
                rules::media::GONE,
                "There is no file at this URL, or not any more: URLs work for five minutes.",
            )),
        }
    }

    /// The requested file. Where the request names a phone number, the file must belong to it.
    fn requested(&self, method: &Method, request: &Request, context: &Context) -> Result<&MediaFile, Refusal> {
        let (id, number) = (request.text("media_id"), request.number());
        let is_gone = context.effect.as_ref().is_some_and(|effect| effect.gone == Some(true));
        let file =
            self.find(id, context.now).filter(|_| !is_gone).filter(|file| number.is_empty() || file.number == number);
        file.ok_or_else(|| Refusal::object(method, id))
    }

    /// The file with this ID, unless it has expired.
    fn find(&self, id: &str, now: Time) -> Option<&MediaFile> {
        self.files.get(id).filter(|file| file.expires > now)
    }
}

/// The URL from which a file can be downloaded.
pub(crate) fn url(id: &str, context: &Context) -> String {
    let expires = context.now + URL_LIFETIME;
    let base = context.settings.base.as_deref().unwrap_or("https://lookaside.fbsbx.com");
    format!("{base}{DOWNLOADS}?mid={id}&ext={}&hash={}", expires.0, url_hash(id, expires, context))
}

fn url_hash(id: &str, expires: Time, context: &Context) -> String {
    format!("{:016x}", context.ids.of(&format!("{id}:{}", expires.0)))
}

/// Returns true if this key of a message holds a media object.
fn is_media(key: &str) -> bool {
    matches!(key, "audio" | "document" | "gif" | "image" | "sticker" | "video")
}
