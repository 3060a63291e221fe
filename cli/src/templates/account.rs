//! The account's templates: reading and changing them over the API.

use axum::http::Request;
use serde_json::{Map, Value, json};
use wabakit::{Api, Op, RawCall, next_page, uploads::StartUpload};

use crate::{calls::upload, failure::Failure, http::Client};

/// Fields of a stored template that its definition and its review have.
const FIELDS: [&str; 13] = [
    "id",
    "name",
    "language",
    "status",
    "category",
    "sub_category",
    "parameter_format",
    "message_send_ttl_seconds",
    "cta_url_link_tracking_opted_out",
    "degrees_of_freedom_spec",
    "optimization_spec",
    "components",
    "rejected_reason",
];

/// Templates of an account, or those with some names.
pub(super) struct Account {
    api: Api,
    only: Vec<String>,
}

impl Account {
    pub(super) fn new(api: Api, only: &[String]) -> Self {
        Self { api, only: only.to_vec() }
    }

    /// Returns all templates as stored, without deleted ones.
    pub(super) fn list(&self) -> Result<Vec<Value>, Failure> {
        let mut params =
            Map::from_iter([("fields".to_owned(), Value::from(FIELDS.to_vec())), ("limit".to_owned(), 100.into())]);
        if let [name] = self.only.as_slice() {
            params.insert("name".to_owned(), name.as_str().into());
        }
        let (mut found, mut asked) = (vec![], vec![]);
        loop {
            let body = self.send("templates.list", params.clone())?;
            let mut page = read(&body)?;
            found.extend(page["data"].as_array_mut().map(std::mem::take).unwrap_or_default());
            let Some(after) = next_page(&body, &asked)? else { break };
            params.insert("after".to_owned(), after.as_str().into());
            asked.push(after);
        }
        found.retain(|stored| {
            let is_wanted = self.only.is_empty() || self.only.iter().any(|name| stored["name"] == name.as_str());
            is_wanted && stored["status"] != "DELETED"
        });
        Ok(found)
    }

    /// Returns a template's status and the reason of its rejection.
    pub(super) fn review(&self, id: &str) -> Result<Value, Failure> {
        let fields = ["id", "name", "language", "status", "category", "rejected_reason"];
        self.call("templates.get", json!({ "template_id": id, "fields": fields }))
    }

    /// Creates a template.
    pub(super) fn create(&self, definition: Value) -> Result<Value, Failure> {
        let from_library = definition["library_template_name"].is_string();
        self.call(if from_library { "templates.create_from_library" } else { "templates.create" }, definition)
    }

    /// Updates a template, with the parameters of an update.
    pub(super) fn update(&self, update: Value) -> Result<Value, Failure> {
        self.call("templates.update", update)
    }

    /// Deletes a template in one language.
    pub(super) fn delete(&self, name: &str, id: &str) -> Result<Value, Failure> {
        self.call("templates.delete", json!({ "name": name, "hsm_id": id }))
    }

    /// Uploads sample media, and returns their handle.
    pub(super) fn upload(&self, file_name: &str, mime: &str, bytes: &[u8]) -> Result<Value, Failure> {
        let start = StartUpload::new(bytes.len() as u64, mime).file_name(file_name);
        Ok(upload(&self.api, start, bytes.to_vec())?.into())
    }

    fn call(&self, op: &str, params: Value) -> Result<Value, Failure> {
        read(&self.send(op, object(params))?)
    }

    fn send(&self, op: &str, params: Map<String, Value>) -> Result<Vec<u8>, Failure> {
        let op = Op::find(op)?;
        let call = RawCall { params: params.into(), ..RawCall::default() };
        let request = self.api.call(op, call)?;
        let answer = Client::to(request.uri()).send(request).map_err(Failure::Transport)?;
        self.api.check_response(op, answer.status().as_u16(), answer.headers(), answer.body(), None)?;
        Ok(answer.into_body())
    }
}

/// Downloads sample media from a URL of the platform, without the access token.
pub(super) fn download(url: &str) -> Result<Vec<u8>, String> {
    let request = Request::get(url).body(vec![]).map_err(|error| error.to_string())?;
    let answer = Client::to(request.uri()).send(request)?;
    if answer.status().is_success() { Ok(answer.into_body()) } else { Err(format!("status {}", answer.status())) }
}

fn read(body: &[u8]) -> Result<Value, Failure> {
    serde_json::from_slice(body).map_err(|error| Failure::Transport(error.to_string()))
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(object) => object,
        _ => Map::new(),
    }
}
