//! Resumable uploads of an app: a session receives bytes, and results in a handle.

use std::collections::BTreeMap;

use base64::{Engine, engine::general_purpose::STANDARD};
use http::Method;
use serde_json::{Value, json};

use crate::{
    ids::Ids,
    operations::{Outcome, Request, Response},
    wire::Refusal,
};

/// Upload sessions by ID, without its query.
#[derive(Debug, Default)]
pub(super) struct Uploads(BTreeMap<String, Session>);

#[derive(Debug)]
pub(super) struct Session {
    /// The whole ID, with its query.
    id: String,
    length: usize,
    received: usize,
}

impl Uploads {
    pub(super) fn find(&self, id: &str) -> Option<&Session> {
        self.0.get(id.split('?').next()?).filter(|session| session.id == id)
    }

    pub(super) fn is_handle(&self, handle: &str) -> bool {
        self.0.values().any(|session| session.received == session.length && session.handle() == handle)
    }

    pub(super) fn start(&mut self, request: &Request, ids: &mut Ids) -> Outcome {
        let length = request.params.get("file_length").and_then(Value::as_u64);
        let length = length.and_then(|length| usize::try_from(length).ok()).unwrap_or(usize::MAX);
        let name = format!("upload:{}", STANDARD.encode(ids.number()).trim_end_matches('='));
        let id = format!("{name}?sig={}", ids.trace());
        self.0.insert(name, Session { id: id.clone(), length, received: 0 });
        Ok(Response::Json(json!({ "id": id })))
    }

    pub(super) fn get(&self, request: &Request) -> Outcome {
        let id = request.text("upload_id");
        let session = self.find(id).ok_or_else(|| Refusal::object(&Method::GET, id))?;
        Ok(Response::Json(json!({ "id": session.id, "file_offset": session.received })))
    }

    pub(super) fn append(&mut self, request: &Request) -> Outcome {
        let id = request.text("upload_id");
        let offset = request.params.get("file_offset").and_then(Value::as_u64);
        let session = self.0.get_mut(id.split('?').next().unwrap_or_default());
        let session = session.ok_or_else(|| Refusal::object(&Method::POST, id))?;
        if offset != u64::try_from(session.received).ok() {
            return Err(Refusal::parameter(format!("Param file_offset must be {}.", session.received)));
        }
        let received = session.received.saturating_add(request.file.len());
        if received > session.length {
            return Err(Refusal::parameter(format!("The file has {} bytes, and more have come.", session.length)));
        }
        session.received = received;
        if received < session.length {
            return Ok(Response::Json(json!({ "id": session.id, "file_offset": received })));
        }
        Ok(Response::Json(json!({ "h": session.handle() })))
    }
}

impl Session {
    /// The handle of the complete file.
    fn handle(&self) -> String {
        format!("4:{}", STANDARD.encode(&self.id))
    }
}
