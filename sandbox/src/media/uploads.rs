//! Resumable uploads of an app: a session receives bytes, and results in a handle.

use std::collections::BTreeMap;

use base64::{Engine, engine::general_purpose::STANDARD};
use http::Method;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use wabakit::{Error, templates::check_sample};

use crate::{
    ids::Ids,
    images::PIXEL,
    operations::{Outcome, Request, Response},
    rules,
    wire::Refusal,
};

/// Beginning of handles.
const HANDLE: &str = "4::";

/// ID of the session whose file is the sample media of the templates that exist from the start.
const SAMPLE: &str = "upload:sample?sig=sandbox";

/// Upload sessions by ID, without its query.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Uploads(BTreeMap<String, Session>);

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Session {
    /// The whole ID, with its query.
    id: String,
    /// MIME type as given, and after the use of the handle that of the bytes.
    mime: String,
    length: usize,
    #[serde(with = "crate::state::bytes")]
    received: Vec<u8>,
    /// True after the handle was used, for a template or a business profile.
    is_taken: bool,
}

impl Default for Uploads {
    fn default() -> Self {
        let (id, mime) = (SAMPLE.to_owned(), "image/png".to_owned());
        let sample = Session { id, mime, length: PIXEL.len(), received: PIXEL.to_vec(), is_taken: true };
        Self(BTreeMap::from([("upload:sample".to_owned(), sample)]))
    }
}

impl Uploads {
    pub(super) fn find(&self, id: &str) -> Option<&Session> {
        self.0.get(id.split('?').next()?).filter(|session| session.id == id)
    }

    /// The complete session with this handle, and its ID without the query.
    pub(super) fn by_handle(&self, handle: &str) -> Option<(&str, &Session)> {
        let id = String::from_utf8(STANDARD.decode(handle.strip_prefix(HANDLE)?).ok()?).ok()?;
        let (name, session) = self.0.get_key_value(id.split('?').next()?)?;
        (session.id == id && session.is_complete()).then_some((name.as_str(), session))
    }

    /// The MIME type and the content of a complete session, which is found by its ID without the query.
    pub(super) fn find_complete(&self, is: impl Fn(&str) -> bool) -> Option<(String, Vec<u8>)> {
        let mut complete = self.0.iter().filter(|(_, session)| session.is_complete());
        complete.find(|(id, _)| is(id)).map(|(_, session)| (session.mime.clone(), session.received.clone()))
    }

    /// Marks the sessions with these handles as used. Refuses unknown handles, used ones, and those of files whose bytes
    /// don't fit the format before the handle.
    pub(super) fn take(&mut self, handles: &[(&str, &str)], name: &str) -> Result<(), Refusal> {
        let refused =
            |rule, title, message| Err(Refusal::parameter(rule, "Invalid parameter").for_users(title, message));
        let mut taken = BTreeMap::new();
        for (format, handle) in handles {
            let fresh = self.by_handle(handle).filter(|(id, session)| !session.is_taken && !taken.contains_key(*id));
            let Some((id, session)) = fresh else {
                let message =
                    format!("The handle {handle} in {name} is unknown or was used before: upload the file again.");
                return refused(rules::media::HANDLE, "Invalid media handle", message);
            };
            match check_sample(format, &session.received) {
                Ok(mime) => taken.insert(id.to_owned(), mime),
                Err(Error::Validation(error)) => {
                    let (wanted, got) = (error.wanted, error.got);
                    let message = format!("The file of the handle in {name} must be {wanted}, got {got}.");
                    return refused(rules::media::SAMPLE_BYTES, "Invalid media file", message);
                }
                Err(other) => return Err(Refusal::parameter(rules::media::SAMPLE_BYTES, other.to_string())),
            };
        }
        for (id, mime) in taken {
            if let Some(session) = self.0.get_mut(&id) {
                (session.is_taken, session.mime) = (true, mime.to_owned());
            }
        }
        Ok(())
    }

    pub(super) fn start(&mut self, request: &Request, ids: &mut Ids) -> Outcome {
        let length = request.params.get("file_length").and_then(Value::as_u64);
        let length = length.and_then(|length| usize::try_from(length).ok()).unwrap_or(usize::MAX);
        let name = format!("upload:{}", STANDARD.encode(ids.number()).trim_end_matches('='));
        let id = format!("{name}?sig={}", ids.trace());
        self.0.insert(
            name,
            Session {
                id: id.clone(),
                mime: request.text("file_type").to_owned(),
                length,
                received: vec![],
                is_taken: false,
            },
        );
        Ok(Response::Json(json!({ "id": id })))
    }

    pub(super) fn get(&self, request: &Request) -> Outcome {
        let id = request.text("upload_id");
        let session = self.find(id).ok_or_else(|| Refusal::object(&Method::GET, id))?;
        Ok(Response::Json(json!({ "id": session.id, "file_offset": session.received.len() })))
    }

    pub(super) fn append(&mut self, request: &Request) -> Outcome {
        let id = request.text("upload_id");
        let offset = request.params.get("file_offset").and_then(Value::as_u64);
        let session = self.0.get_mut(id.split('?').next().unwrap_or_default());
        let session = session.ok_or_else(|| Refusal::object(&Method::POST, id))?;
        if offset != u64::try_from(session.received.len()).ok() {
            return Err(Refusal::parameter(
                rules::media::OFFSET,
                format!("Param file_offset must be {}.", session.received.len()),
            ));
        }
        if session.received.len().saturating_add(request.file.len()) > session.length {
            return Err(Refusal::parameter(
                rules::media::OFFSET,
                format!("The file has {} bytes, and more have come.", session.length),
            ));
        }
        session.received.extend_from_slice(&request.file);
        if !session.is_complete() {
            return Ok(Response::Json(json!({ "id": session.id, "file_offset": session.received.len() })));
        }
        Ok(Response::Json(json!({ "h": session.handle() })))
    }
}

impl Session {
    fn is_complete(&self) -> bool {
        self.received.len() == self.length
    }

    /// The handle of the complete file.
    fn handle(&self) -> String {
        handle(&self.id)
    }

    /// The extension of the file's name in URLs.
    pub(super) fn extension(&self) -> &str {
        match self.mime.as_str() {
            "application/pdf" => "pdf",
            "video/mp4" => "mp4",
            "image/png" => "png",
            _ => "jpg",
        }
    }
}

/// The handle of the sample media of the templates that exist from the start.
pub(crate) fn sample_handle() -> String {
    handle(SAMPLE)
}

fn handle(id: &str) -> String {
    format!("{HANDLE}{}", STANDARD.encode(id))
}
