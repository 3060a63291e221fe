//! Resumable uploads: a session for the app, bytes into it, and a handle out of it.

use std::collections::BTreeMap;

use base64::{Engine, engine::general_purpose::STANDARD};
use http::Method;
use serde_json::{Map, Value, json};

use crate::{Answer, Outcome, Sandbox, refusal::Refusal, request::Asked};

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

    fn find(&self, id: &str) -> Option<&Session> {
        self.0.get(id.split('?').next()?).filter(|session| session.id == id)
    }
}

impl Sandbox {
    /// The two calls around [`append`](Self::append): begin a session, and ask how much of it has arrived.
    pub(crate) fn upload_session(&mut self, asked: &Asked<'_>) -> Option<Outcome> {
        let segments: Vec<&str> = asked.segments.iter().map(String::as_str).collect();
        match (asked.method, segments.as_slice()) {
            (&Method::POST, [app, "uploads"]) if *app == self.settings.app_id => Some(self.begin_upload(asked)),
            (&Method::GET, [id]) if id.starts_with("upload:") => {
                let found = self.uploads.find(&format!("{id}{}", asked.query_of_id()));
                let answer = found.map(|s| Answer::Json(json!({ "id": s.id, "file_offset": s.arrived })));
                Some(answer.ok_or_else(|| Refusal::object(asked.method, id)))
            }
            _ => None,
        }
    }

    fn begin_upload(&mut self, asked: &Asked<'_>) -> Outcome {
        let needed = |name: &str| {
            let given = asked.query(name);
            given.ok_or_else(|| Refusal::parameter(format!("The parameter {name} is required.")))
        };
        needed("file_type")?;
        let length = needed("file_length")?;
        let length = length.parse().map_err(|_| Refusal::parameter("Param file_length must be an integer."))?;
        let name = format!("upload:{}", STANDARD.encode(self.ids.number()).trim_end_matches('='));
        let id = format!("{name}?sig={}", self.ids.trace());
        self.uploads.0.insert(name, Session { id: id.clone(), length, arrived: 0 });
        Ok(Answer::Json(json!({ "id": id })))
    }

    pub(crate) fn append(&mut self, id: &str, params: &Map<String, Value>, bytes: &[u8]) -> Outcome {
        let offset = params.get("file_offset").and_then(Value::as_u64);
        let session = self.uploads.0.get_mut(id.split('?').next().unwrap_or_default());
        let session = session.ok_or_else(|| Refusal::object(&Method::POST, id))?;
        if offset != u64::try_from(session.arrived).ok() {
            return Err(Refusal::parameter(format!("Param file_offset must be {}.", session.arrived)));
        }
        let arrived = session.arrived.saturating_add(bytes.len());
        if arrived > session.length {
            return Err(Refusal::parameter(format!("The file has {} bytes, and more have come.", session.length)));
        }
        session.arrived = arrived;
        if arrived < session.length {
            return Ok(Answer::Json(json!({ "id": session.id, "file_offset": arrived })));
        }
        Ok(Answer::Json(json!({ "h": format!("4:{}", STANDARD.encode(&session.id)) })))
    }
}
