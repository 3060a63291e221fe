//! Lists, a page at a time.

use serde_json::{Value, json};
use wabakit::GRAPH_VERSION;

use crate::{Answer, Ask, Outcome, Sandbox, wire::Refusal};

/// How many there are on a page unless told.
const USUAL: usize = 25;

impl Sandbox {
    /// Answer with the page that is asked for. Each item comes with what its cursor is made of.
    pub(crate) fn page(&self, ask: &Ask, items: Vec<(String, Value)>) -> Outcome {
        let (data, paging) = self.cut(ask, items)?;
        Ok(Answer::Json(paged(data.into(), paging)))
    }

    /// The items of the page that is asked for, and the way to the others.
    pub(crate) fn cut(&self, ask: &Ask, items: Vec<(String, Value)>) -> Result<(Vec<Value>, Option<Value>), Refusal> {
        let cursor = |key: &str| format!("QVFI{:016x}", self.ids.of(key));
        let limit = ask.params.get("limit").and_then(Value::as_u64);
        let limit = limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(USUAL);
        let place = |given: &str| items.iter().position(|(key, _)| cursor(key) == given).ok_or_else(|| stale(ask));
        let (start, end) = match (ask.text("after"), ask.text("before")) {
            ("", "") => (0, limit),
            ("", before) => {
                let end = place(before)?;
                (end.saturating_sub(limit), end)
            }
            (after, _) => {
                let start = place(after)?.saturating_add(1);
                (start, start.saturating_add(limit))
            }
        };
        let there_are_more = end < items.len();
        let (keys, page): (Vec<String>, Vec<Value>) = items.into_iter().take(end).skip(start).unzip();
        let (Some(first), Some(last)) = (keys.first(), keys.last()) else { return Ok((page, None)) };
        let (before, after) = (cursor(first), cursor(last));
        let mut paging = json!({ "cursors": { "before": before, "after": after } });
        if let Some(paging) = paging.as_object_mut() {
            let link = |direction: &str, cursor: &str| Value::from(self.link(ask, limit, direction, cursor));
            paging.extend(there_are_more.then(|| ("next".to_owned(), link("after", &after))));
            paging.extend((start > 0).then(|| ("previous".to_owned(), link("before", &before))));
        }
        Ok((page, Some(paging)))
    }

    /// As the platform does, token and all.
    fn link(&self, ask: &Ask, limit: usize, direction: &str, cursor: &str) -> String {
        let base = self.settings.base.as_deref().unwrap_or("https://graph.facebook.com");
        let path = ask.op.endpoint.holes().fold(ask.op.endpoint.path.to_owned(), |path, (hole, _)| {
            path.replace(&format!("{{{hole}}}"), ask.text(hole))
        });
        let fields = match ask.text("fields") {
            "" => String::new(),
            fields => format!("&fields={fields}"),
        };
        let token = &self.settings.token;
        format!("{base}/{GRAPH_VERSION}{path}?access_token={token}{fields}&limit={limit}&{direction}={cursor}")
    }
}

/// A page's body.
pub(crate) fn paged(data: Value, paging: Option<Value>) -> Value {
    let mut body = json!({ "data": data });
    if let (Some(paging), Some(body)) = (paging, body.as_object_mut()) {
        body.insert("paging".into(), paging);
    }
    body
}

fn stale(ask: &Ask) -> Refusal {
    let details = "Invalid cursors values were provided.";
    if ask.op.area == "groups" { Refusal::new(131_059, details) } else { Refusal::parameter(details) }
}

/// The fields that are asked for, without what is asked of each: `a,b.format(SVG),c{d}` are `a`, `b` and `c`.
pub(crate) fn fields(asked: &str) -> Vec<&str> {
    let mut depth = 0_u32;
    let mut names = vec![];
    for part in asked.split_inclusive([',', '{', '(', '}', ')']) {
        let name = part.trim_end_matches([',', '{', '(', '}', ')']).split('.').next().unwrap_or_default().trim();
        if depth == 0 && !name.is_empty() {
            names.push(name);
        }
        match part.chars().last() {
            Some('{' | '(') => depth = depth.saturating_add(1),
            Some('}' | ')') => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    names
}
