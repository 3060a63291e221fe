//! URLs of flows that a browser opens without an access token: previews, and the Flow JSON.

use std::time::Duration;

use http::Method;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use wabakit::Time;

use super::{Flow, Flows, document::Document};
use crate::{
    context::Context,
    operations::{Outcome, Response},
    rules,
    wire::{RawRequest, Refusal, date_time},
};

/// Time for which a preview can be opened.
const LIFETIME: Duration = Duration::from_secs(30 * 24 * 60 * 60);

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Preview {
    token: String,
    expires: Time,
}

impl Preview {
    /// The known preview if it can still be opened, or else a new one.
    pub(super) fn current(known: Option<Self>, context: &mut Context) -> Self {
        let now = context.now;
        let new = || Self { token: context.ids.code(32), expires: now + LIFETIME };
        known.filter(|preview| preview.expires > now).unwrap_or_else(new)
    }

    pub(super) fn to_json(&self, id: &str, context: &Context) -> Value {
        let base = context.settings.base.as_deref().unwrap_or("https://business.facebook.com");
        let url = format!("{base}/wa/manage/flows/{id}/preview/?token={}", self.token);
        json!({ "preview_url": url, "expires_at": date_time(self.expires) })
    }
}

impl Flows {
    /// Serves the URLs of previews and of Flow JSON. `None`: the path is another one.
    pub(crate) fn page(&self, raw: &RawRequest<'_>, context: &Context) -> Option<Outcome> {
        let segments: Vec<&str> = raw.segments.iter().map(String::as_str).collect();
        let response = match (raw.method, segments.as_slice()) {
            (&Method::GET, ["wa", "manage", "flows", id, "preview"]) => self.find(id).and_then(|flow| {
                let preview = flow.preview.as_ref()?;
                let is_valid = raw.query("token").as_ref() == Some(&preview.token) && preview.expires > context.now;
                is_valid.then(|| Response::File { mime: "text/html; charset=UTF-8".into(), bytes: html(flow) })
            }),
            (&Method::GET, ["m1", "v", "flows", id, "flow.json"]) => self.find(id).and_then(|flow| {
                let document = flow.document.as_ref()?;
                let is_valid = raw.query("hash") == Some(hash(id, document, context));
                is_valid.then(|| Response::File { mime: "application/json".into(), bytes: document.bytes.clone() })
            }),
            _ => return None,
        };
        Some(response.ok_or_else(|| Refusal::gone(rules::flows::URL, "There is no flow at this URL, or not any more.")))
    }
}

/// The URL of the Flow JSON, which changes with its content.
pub(super) fn asset_url(id: &str, document: &Document, context: &Context) -> String {
    let base = context.settings.base.as_deref().unwrap_or("https://scontent.xx.fbcdn.net");
    format!("{base}/m1/v/flows/{id}/flow.json?hash={}", hash(id, document, context))
}

fn hash(id: &str, document: &Document, context: &Context) -> String {
    format!("{:016x}", context.ids.of(&format!("{id}:{}", String::from_utf8_lossy(&document.bytes))))
}

/// A page with the name of the flow and its Flow JSON.
fn html(flow: &Flow) -> Vec<u8> {
    let escape = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;");
    let json = flow.document.as_ref().map(|document| String::from_utf8_lossy(&document.bytes).into_owned());
    let (name, json) = (escape(&flow.name), escape(&json.unwrap_or_default()));
    format!("<!DOCTYPE html><meta charset=\"utf-8\"><title>{name}</title><h1>{name}</h1><pre>{json}</pre>\n")
        .into_bytes()
}
