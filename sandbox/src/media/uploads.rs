//! Resumable uploads: a session for the app, bytes into it, and a handle out of it.

use std::collections::BTreeMap;

use base64::{Engine, engine::general_purpose::STANDARD};
use http::Method;
use serde_json::{Value, json};

use crate::{Answer, Ask, Outcome, Sandbox, wire::Refusal};

/// The sessions, by their ids without the query part.
#[derive(Debug, Default)]
pub(crate) struct Uploads(BTreeMap<String, Session>);

#[derive(Debug)]
struct Session {
    /// The id, its query part included.
    id: String,
    length: usize,
    arrived: usize,
}

impl Uploads {
    /// Whether there is such a session.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.find(id).is_some()
    }

    /// Whether this is the handle of a file that has arrived.
    pub(crate) fn is_whole(&self, handle: &str) -> bool {
        self.0.values().any(|session| session.arrived == session.length && session.handle() == handle)
    }

    fn find(&self, id: &str) -> Option<&Session> {
        self.0.get(id.split('?').next()?).filter(|session| session.id == id)
    }
}

impl Sandbox {
    pub(crate) fn begin_upload(&mut self, ask: &Ask) -> Outcome {
        let length = ask.params.get("file_length").and_then(Value::as_u64);
        let length = length.and_then(|length| usize::try_from(length).ok()).unwrap_or(usize::MAX);
        let name = format!("upload:{}", STANDARD.encode(self.ids.number()).trim_end_matches('='));
        let id = format!("{name}?sig={}", self.ids.trace());
        self.uploads.0.insert(name, Session { id: id.clone(), length, arrived: 0 });
        Ok(Answer::Json(json!({ "id": id })))
    }

    pub(crate) fn upload_progress(&mut self, ask: &Ask) -> Outcome {
        let id = ask.text("upload_id");
        let session = self.uploads.find(id).ok_or_else(|| Refusal::object(&Method::GET, id))?;
        Ok(Answer::Json(json!({ "id": session.id, "file_offset": session.arrived })))
    }

    pub(crate) fn append(&mut self, ask: &Ask) -> Outcome {
        let id = ask.text("upload_id");
        let offset = ask.params.get("file_offset").and_then(Value::as_u64);
        let session = self.uploads.0.get_mut(id.split('?').next().unwrap_or_default());
        let session = session.ok_or_else(|| Refusal::object(&Method::POST, id))?;
        if offset != u64::try_from(session.arrived).ok() {
            return Err(Refusal::parameter(format!("Param file_offset must be {}.", session.arrived)));
        }
        let arrived = session.arrived.saturating_add(ask.file.len());
        if arrived > session.length {
            return Err(Refusal::parameter(format!("The file has {} bytes, and more have come.", session.length)));
        }
        session.arrived = arrived;
        if arrived < session.length {
            return Ok(Answer::Json(json!({ "id": session.id, "file_offset": arrived })));
        }
        Ok(Answer::Json(json!({ "h": session.handle() })))
    }
}

impl Session {
    /// What the file is known by once it is whole.
    fn handle(&self) -> String {
        format!("4:{}", STANDARD.encode(&self.id))
    }
}
