//! Lists, one page at a time.

use serde_json::{Map, Value, json};

use crate::{
    context::Context,
    operations::{Outcome, Request, Response},
    rules,
    wire::Refusal,
};

/// Items on a page by default. Rule: `rules::graph::PAGES`.
const DEFAULT_LIMIT: usize = 25;

/// An item of a list, with the key that its cursor is made of.
pub(crate) type Item = (String, Value);

/// Returns the requested page of a list.
pub(crate) fn page(request: &Request, items: Vec<Item>, context: &Context) -> Outcome {
    let (data, paging) = cut(request, items, context)?;
    Ok(Response::Json(paged(data.into(), paging)))
}

/// Returns the requested page of objects, each with its ID and the selected fields.
pub(crate) fn selected(
    request: &Request,
    objects: impl IntoIterator<Item = (String, Map<String, Value>)>,
    context: &Context,
) -> Outcome {
    let item = |(id, object): (String, Map<String, Value>)| Ok((id, request.select(&object, &["id"])?));
    page(request, objects.into_iter().map(item).collect::<Result<_, Refusal>>()?, context)
}

/// Returns the items of the requested page, and its `paging` object unless the page is empty.
pub(crate) fn cut(
    request: &Request,
    items: Vec<Item>,
    context: &Context,
) -> Result<(Vec<Value>, Option<Value>), Refusal> {
    let cursor = |key: &str| format!("QVFI{:016x}", context.ids.of(key));
    let limit = request.params.get("limit").and_then(Value::as_u64);
    let limit = limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(DEFAULT_LIMIT);
    let place =
        |given: &str| items.iter().position(|(key, _)| cursor(key) == given).ok_or_else(|| invalid_cursor(request));
    let (start, end) = match (request.text("after"), request.text("before")) {
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
    let has_next = end < items.len();
    let (keys, page): (Vec<String>, Vec<Value>) = items.into_iter().take(end).skip(start).unzip();
    let (Some(first), Some(last)) = (keys.first(), keys.last()) else { return Ok((page, None)) };
    let (before, after) = (cursor(first), cursor(last));
    let mut paging = json!({ "cursors": { "before": before, "after": after } });
    if let Some(paging) = paging.as_object_mut() {
        let link = |direction: &str, cursor: &str| Value::from(link(request, limit, direction, cursor, context));
        paging.extend(has_next.then(|| ("next".to_owned(), link("after", &after))));
        paging.extend((start > 0).then(|| ("previous".to_owned(), link("before", &before))));
    }
    Ok((page, Some(paging)))
}

/// The URL of another page. It holds the access token, as on the platform.
fn link(request: &Request, limit: usize, direction: &str, cursor: &str, context: &Context) -> String {
    let base = context.settings.base.as_deref().unwrap_or("https://graph.facebook.com");
    let (address, token) = (&request.address, &context.caller.token);
    format!("{base}{address}access_token={token}&limit={limit}&{direction}={cursor}")
}

/// The body of a page.
pub(crate) fn paged(data: Value, paging: Option<Value>) -> Value {
    let mut body = json!({ "data": data });
    if let (Some(paging), Some(body)) = (paging, body.as_object_mut()) {
        body.insert("paging".into(), paging);
    }
    body
}

fn invalid_cursor(request: &Request) -> Refusal {
    let details = "Invalid cursors values were provided.";
    let has_code = request.op.area() == "groups" || (request.op.name == "templates.list" && request.version >= 24);
    if has_code {
        Refusal::new(rules::graph::CURSOR, 131_059, details)
    } else {
        Refusal::parameter(rules::graph::CURSOR, details)
    }
}
