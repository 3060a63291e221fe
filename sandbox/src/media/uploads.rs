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
    mime: String,
    length: usize,
    received: Vec<u8>,
    /// True after the handle was used for a template.
    is_taken: bool,
}

impl Uploads {
    pub(super) fn find(&self, id: &str) -> Option<&Session> {
        self.0.get(id.split('?').next()?).filter(|session| session.id == id)
    }

    /// The ID of the complete session with this handle, without its query.
    pub(super) fn by_handle(&self, handle: &str) -> Option<&str> {
        let mut complete = self.0.iter().filter(|(_, session)| session.is_complete());
        complete.find(|(_, session)| session.handle() == handle).map(|(id, _)| id.as_str())
    }

    /// The MIME type and the content of a complete session, which is found by its ID without the query.
    pub(super) fn find_complete(&self, is: impl Fn(&str) -> bool) -> Option<(String, Vec<u8>)> {
        let mut complete = self.0.iter().filter(|(_, session)| session.is_complete());
        complete.find(|(id, _)| is(id)).map(|(_, session)| (session.mime.clone(), session.received.clone()))
    }

    /// Marks the sessions with these handles as used. Refuses unknown handles and used ones.
    pub(super) fn take(&mut self, handles: &[&str], name: &str) -> Result<(), Refusal> {
        let is_fresh = |handle: &str| {
            let found = self.by_handle(handle).and_then(|id| self.0.get(id));
            found.is_some_and(|session| !session.is_taken)
        };
        if let Some(handle) = handles.iter().find(|handle| !is_fresh(handle)) {
            let message =
                format!("The handle {handle} in {name} is unknown or was used before: upload the file again.");
            return Err(Refusal::parameter("Invalid parameter").for_users("Invalid media handle", message));
        }
        for session in self.0.values_mut().filter(|session| handles.contains(&session.handle().as_str())) {
            session.is_taken = true;
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
            return Err(Refusal::parameter(format!("Param file_offset must be {}.", session.received.len())));
        }
        if session.received.len().saturating_add(request.file.len()) > session.length {
            return Err(Refusal::parameter(format!("The file has {} bytes, and more have come.", session.length)));
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
        format!("4:{}", STANDARD.encode(&self.id))
    }
}
