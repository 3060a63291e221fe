//! Finds a request's operation and reads its parameters, both by core's descriptions of the operations: every request
//! that `wabakit` builds is understood here.

use std::{cmp::Reverse, collections::BTreeMap, sync::LazyLock};

use http::Method;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use wabakit::{Auth, Body, Field, OPERATIONS, Object, Op, Type};

use crate::{
    Settings, rules,
    tokens::Tokens,
    wire::{
        Refusal, fields, hmac, multipart,
        request::{EVERYWHERE, RawRequest, pairs},
    },
};

/// Areas whose operations refuse parameters that they don't know. The others ignore them.
const STRICT: [&str; 4] = ["messages", "marketing_messages", "calls", "groups"];

/// The holes of an operation's path, each with its value.
pub(crate) type Holes = Vec<(&'static str, String)>;

/// An operation with the segments of its path, of which `None` is a hole.
struct Route {
    op: &'static Op,
    parts: Vec<Option<&'static str>>,
}

/// Routes by the number of their segments and the last one, in which most paths differ.
type Routes<'p> = BTreeMap<(usize, Option<&'p str>), Vec<Route>>;

/// The routes of all operations. A path that is a whole URL is that of a download.
static ROUTES: LazyLock<Routes<'_>> = LazyLock::new(|| {
    let mut routes = Routes::new();
    for op in OPERATIONS {
        let Some(path) = op.endpoint.path.strip_prefix('/') else { continue };
        let parts: Vec<_> = path.split('/').map(|part| (!part.starts_with('{')).then_some(part)).collect();
        let last = parts.last().copied().flatten();
        routes.entry((parts.len(), last)).or_default().push(Route { op, parts });
    }
    routes
});

/// An operation's parameters as received.
pub(crate) struct Received {
    pub(crate) params: Map<String, Value>,
    pub(crate) file: Option<Vec<u8>>,
    /// Files beyond the first, each with its MIME type.
    pub(crate) more_files: Vec<(String, Vec<u8>)>,
    /// Names of the parameters that the operation doesn't know.
    pub(crate) ignored: Vec<String>,
}

/// Sender of a request, whose access token is not checked yet.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Caller {
    /// Access token. Empty if the operation needs none.
    pub(crate) token: String,
    /// ID of the app that the token was issued to; of the first app if there is no such token.
    pub(crate) app: String,
    /// ID of the portfolio that the token's owner belongs to; of the first portfolio if there is no such token.
    pub(crate) portfolio: String,
    /// True if the request has the `appsecret_proof` of the token.
    pub(crate) proven: bool,
}

impl Caller {
    /// The caller while no request with a token is handled.
    pub(crate) fn of(settings: &Settings) -> Self {
        Self {
            token: String::new(),
            app: settings.apps.first().map(|app| app.id.clone()).unwrap_or_default(),
            portfolio: settings.portfolios.first().map(|portfolio| portfolio.id.clone()).unwrap_or_default(),
            proven: false,
        }
    }
}

/// Reads the access token, and checks the `appsecret_proof` where one is given.
pub(crate) fn authenticate(raw: &RawRequest<'_>, tokens: &Tokens, settings: &Settings) -> Result<Caller, Refusal> {
    let mut caller = Caller::of(settings);
    if routes(raw).any(|route| route.op.endpoint.auth == Auth::None) {
        return Ok(caller);
    }
    let Some(token) = raw.token() else {
        return Err(Refusal::token(rules::tokens::VALID, "An access token is required to request this resource."));
    };
    let proof = raw.param("appsecret_proof");
    if let Some((app, portfolio)) = tokens.origin(&token) {
        (caller.app, caller.portfolio) = (app.to_owned(), portfolio.to_owned());
    }
    let secret = settings.app(&caller.app).map_or("", |app| &app.secret);
    if proof.as_ref().is_some_and(|proof| *proof != hmac(secret, token.as_bytes())) {
        return Err(Refusal::new(rules::tokens::PROOF, 104, "Invalid appsecret_proof provided in the API argument"));
    }
    Ok(Caller { token, proven: proof.is_some(), ..caller })
}

/// Returns true if the operation takes this method. Calls for access tokens may be sent by GET too.
fn is_method(op: &Op, raw: &RawRequest<'_>) -> bool {
    let method = op.endpoint.method.as_str();
    method == raw.method.as_str() || (op.endpoint.auth == Auth::None && *raw.method == Method::GET)
}

/// Returns the download operation with the query's parameters, if the path is that of a media URL.
pub(crate) fn download(raw: &RawRequest<'_>) -> Option<(&'static Op, Map<String, Value>)> {
    if !raw.is_download() {
        return None;
    }
    let op = Op::find("media.download").ok()?;
    Some((op, pairs(raw.query).into_iter().map(|(name, value)| (name, value.into())).collect()))
}

/// Finds the operation with this method and path. `exists` decides whether an object with an ID exists for a hole of
/// the path, which distinguishes paths that consist of an ID only. Operations with the same path are distinguished by their
/// constants, by whether they take a form, and by the parameters that they know and require.
pub(crate) fn find(raw: &RawRequest<'_>, exists: impl Fn(&str, &str) -> bool) -> Result<(&'static Op, Holes), Refusal> {
    let mut found: Vec<_> = routes(raw).map(|route| (route.op, route.fill(raw))).collect();
    if found.is_empty() {
        return Err(Refusal::parameter(rules::graph::PATH, format!("Unknown path components: {}", raw.path)));
    }
    found.retain(|(_, holes)| holes.iter().all(|(hole, id)| exists(hole, id)));
    let list = raw.query("fields").unwrap_or_default();
    found.retain(|(op, _)| op.endpoint.field.is_none_or(|field| fields::find(&list, field).is_some()));
    let params = match found.as_slice() {
        [] | [_] => Map::new(),
        several => {
            let params = raw.all_params();
            check_constants(several.iter().map(|(op, _)| *op), &params)?;
            params
        }
    };
    let form = essence(raw.header("content-type").unwrap_or_default()) == "multipart/form-data";
    let best = found.into_iter().max_by_key(|(op, _)| likeness(op, &params, form));
    best.ok_or_else(|| Refusal::object(raw.method, raw.segments.first().map_or("", String::as_str)))
}

/// Ranks how well a request fits an operation, among several with the same path.
fn likeness(op: &Op, params: &Map<String, Value>, form: bool) -> impl Ord + use<> {
    let set = op.endpoint.set();
    let constants = set.iter().all(|(name, constant)| params.get(*name).is_some_and(|value| value == constant));
    let object = if let Type::Object(object) = op.endpoint.params { Some(object) } else { None };
    let fields = object.map_or(&[] as &[Field], |object| object.fields);
    let is_known = |name: &str| {
        object.is_some_and(|object| type_of(object, name).is_some())
            || set.iter().any(|(constant, _)| *constant == name)
    };
    let unknown = params.keys().filter(|name| !is_known(name)).count();
    let hole = |name: &str| op.endpoint.holes().any(|(hole, _)| hole == name);
    let needed: Vec<&str> = fields
        .iter()
        .filter(|field| field.required && !field.flat && !hole(field.name) && !matches!(field.ty, Type::Bytes))
        .map(|field| field.name)
        .collect();
    let all = needed.iter().all(|name| params.contains_key(*name));
    let set = if constants { set.len() } else { 0 };
    let form = (op.endpoint.body == Body::Multipart) == form;
    (op.endpoint.field.is_some(), form, constants, set, Reverse(unknown), all, needed.len())
}

/// Refuses a constant that distinguishes these operations and has the value of none of them.
fn check_constants(ops: impl Iterator<Item = &'static Op> + Clone, params: &Map<String, Value>) -> Result<(), Refusal> {
    let Some(first) = ops.clone().next() else { return Ok(()) };
    for (name, _) in first.endpoint.set() {
        let known: Option<Vec<&str>> = ops
            .clone()
            .map(|op| op.endpoint.set().iter().find(|(other, _)| other == name).map(|(_, value)| *value))
            .collect();
        if let (Some(known), Some(value)) = (known, params.get(*name))
            && !known.iter().any(|known| value == known)
        {
            let mut known = known;
            known.dedup();
            return Err(Refusal::parameter(
                rules::graph::CONSTANTS,
                format!("Param {name} must be one of {}.", known.join(", ")),
            ));
        }
    }
    Ok(())
}

/// The routes with the path and the method of a request.
fn routes<'r>(raw: &'r RawRequest<'_>) -> impl Iterator<Item = &'r Route> {
    let routes: &Routes<'_> = &ROUTES;
    let with_last = |last| routes.get(&(raw.segments.len(), last)).map(Vec::as_slice).unwrap_or_default();
    let (named, holes) = (with_last(raw.segments.last().map(String::as_str)), with_last(None));
    named.iter().chain(holes).filter(|route| route.fits(&raw.segments) && is_method(route.op, raw))
}

impl Route {
    /// Returns true if the path has these segments.
    fn fits(&self, segments: &[String]) -> bool {
        self.parts.iter().zip(segments).all(|(part, segment)| part.is_none_or(|part| part == segment))
    }

    /// Returns the values of the path's holes.
    fn fill(&self, raw: &RawRequest<'_>) -> Holes {
        let segments = self.parts.iter().zip(&raw.segments).filter(|(part, _)| part.is_none());
        // The ID of an upload holds a query of its own.
        let id = |whole, segment: &String| if whole { segment.clone() + &raw.query_of_id() } else { segment.clone() };
        let holes = self.op.endpoint.holes().zip(segments);
        holes.map(|((name, whole), (_, segment))| (name, id(whole, segment))).collect()
    }
}

/// Reads an operation's parameters. As on the platform, they may be in the query or in the body, in any of its formats.
pub(crate) fn receive(op: &Op, raw: &RawRequest<'_>, holes: Holes) -> Result<Received, Refusal> {
    let object = match op.endpoint.params {
        Type::Object(object) => Some(object),
        _ => None,
    };
    let ty = |name: &str| object.and_then(|object| type_of(object, name));
    let typed = |(name, text): (String, String)| {
        let value = value(ty(&name), text);
        (name, value)
    };
    let mut params = Map::new();
    let (mut file, mut more_files) = (None, vec![]);
    if !op.endpoint.holes().any(|(_, whole)| whole) {
        params.extend(raw.own_query(|name| ty(name).is_some()).into_iter().map(typed));
    }
    let headers = op.endpoint.header.iter().filter_map(|name| Some((*name, raw.header(name)?)));
    params.extend(headers.map(|(name, text)| typed((name.to_owned(), text.to_owned()))));
    let mime = raw.header("content-type").unwrap_or_default();
    match essence(mime).as_str() {
        _ if op.endpoint.body == Body::Bytes => file = Some(raw.body.to_vec()),
        "multipart/form-data" => {
            let parts = multipart::parse(mime, raw.body).map_err(|reason| {
                Refusal::parameter(rules::graph::BODY, format!("The form can't be read: {reason}."))
            })?;
            for part in parts {
                let is_file = part.name == op.endpoint.part && op.endpoint.upload().is_some();
                if is_file && file.is_some() {
                    more_files.push((part.mime.unwrap_or_default(), part.content));
                } else if is_file {
                    params.extend(part.filename.map(|name| ("filename".to_owned(), name.into())));
                    // Many clients give the type only here.
                    if let Some(mime) = part.mime {
                        params.entry("type").or_insert_with(|| mime.into());
                    }
                    file = Some(part.content);
                } else {
                    params.extend([typed((part.name, String::from_utf8_lossy(&part.content).into_owned()))]);
                }
            }
        }
        "application/x-www-form-urlencoded" => {
            params.extend(pairs(&String::from_utf8_lossy(raw.body)).into_iter().map(typed));
        }
        _ if raw.body.is_empty() || *raw.method == Method::GET => {}
        _ => match raw.json() {
            Ok(Value::Object(body)) => params.extend(body.clone().into_iter().map(|(name, given)| match ty(&name) {
                Some(ty) => (name, unfolded(ty, given)),
                None => (name, given),
            })),
            // Some clients write that they have no parameters.
            Ok(Value::Null) => {}
            Ok(_) => return Err(Refusal::parameter(rules::graph::BODY, "The body must be a JSON object.")),
            Err(error) => return Err(Refusal::parameter(rules::graph::BODY, format!("The body isn't JSON: {error}."))),
        },
    }
    // Many clients name the product in every request.
    let is_constant = |name: &str| op.endpoint.set().iter().any(|(constant, _)| *constant == name);
    let is_common = |name: &str| EVERYWHERE.contains(&name) || (name == "messaging_product" && !is_constant(name));
    params.retain(|name, _| ty(name).is_some() || !is_common(name));
    if let Some(field) = op.endpoint.field {
        let list = raw.query("fields").unwrap_or_default();
        let Some(selected) = fields::find(&list, field) else {
            return Err(Refusal::parameter(rules::graph::FIELDS, "No field is selected."));
        };
        let modifiers = selected.modifiers.into_iter();
        params.extend(modifiers.map(|(name, value)| typed((name.to_owned(), value.to_owned()))));
        let others = if selected.others.is_empty() { "id".to_owned() } else { selected.others };
        params.insert("fields".to_owned(), others.into());
    }
    let mut ignored = vec![];
    if !STRICT.contains(&op.area()) {
        let is_known = |name: &str| ty(name).is_some() || is_constant(name) || name == "fields";
        ignored = params.keys().filter(|name| !is_known(name)).cloned().collect();
        params.retain(|name, _| is_known(name));
        for (name, given) in &mut params {
            if let Some(ty) = ty(name) {
                read_ids(ty, given);
            }
        }
    }
    // Words of analytics are accepted in either case.
    if let Some(Value::String(granularity)) = params.get_mut("granularity") {
        granularity.make_ascii_uppercase();
    }
    // The type of a message is text by default, and a recipient may be a number.
    if op.name == "messages.send" {
        if let Some(to) = params.get_mut("to") {
            read_ids(Type::Id, to);
        }
        let kind = params.entry("type").or_insert_with(|| "text".into());
        if let Some(kind) = kind.as_str().filter(|kind| ty(kind).is_none()) {
            return Err(Refusal::new(
                rules::messages::TYPE,
                131_051,
                format!("Messages of the type {kind} are not supported."),
            ));
        }
    }
    // Flow JSON needs no type, and many clients send none.
    if op.name == "flows.upload_json" {
        params.entry("type").or_insert_with(|| "application/octet-stream".into());
    }
    params.extend(holes.into_iter().map(|(name, id)| (name.to_owned(), id.into())));
    Ok(Received { params, file, more_files, ignored })
}

/// The parameters for the log, without their secrets.
pub(crate) fn without_secrets(op: &Op, params: &Map<String, Value>) -> Map<String, Value> {
    let Type::Object(object) = op.endpoint.params else { return params.clone() };
    let is_secret = |name: &str| matches!(type_of(object, name), Some(Type::Secret));
    let shown = |(name, value): (&String, &Value)| {
        (name.clone(), if is_secret(name) { "[redacted]".into() } else { value.clone() })
    };
    params.iter().map(shown).collect()
}

/// A MIME type without its parameters.
pub(crate) fn essence(mime: &str) -> String {
    mime.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// The described type of a parameter.
fn type_of(object: &Object, name: &str) -> Option<Type> {
    object.fields.iter().find_map(|field| match (field.flat, field.ty) {
        (false, ty) => (field.name == name).then_some(ty),
        (true, Type::Object(inner)) => type_of(inner, name),
        (true, Type::Union(_)) if name == "type" => Some(Type::String),
        (true, Type::Union(union)) => union.variants.iter().find(|v| v.tag == name).map(|v| v.ty),
        (true, _) => None,
    })
}

/// Replaces JSON text by what it stands for, wherever an object or a list belongs. The platform reads both.
fn unfolded(ty: Type, given: Value) -> Value {
    match (ty, given) {
        (Type::Object(_) | Type::Union(_) | Type::List(_) | Type::Map(_), Value::String(text)) => {
            match serde_json::from_str(&text) {
                Ok(inner @ (Value::Object(_) | Value::Array(_))) => unfolded(ty, inner),
                _ => text.into(),
            }
        }
        (Type::List(of), Value::Array(items)) => items.into_iter().map(|item| unfolded(*of, item)).collect(),
        (Type::Map(of), Value::Object(map)) => map.into_iter().map(|(key, item)| (key, unfolded(*of, item))).collect(),
        (Type::Object(object), Value::Object(map)) => unfolded_keys(map, |name| type_of(object, name)),
        (Type::Union(union), Value::Object(map)) => {
            let tag = map.get("type").and_then(Value::as_str).unwrap_or_default().to_owned();
            let variant = |name: &str| union.variants.iter().find(|v| v.tag.eq_ignore_ascii_case(name)).map(|v| v.ty);
            unfolded_keys(map, |name| match variant(&tag) {
                Some(Type::Object(object)) if union.inline => type_of(object, name),
                _ => variant(name),
            })
        }
        (_, given) => given,
    }
}

fn unfolded_keys(map: Map<String, Value>, ty: impl Fn(&str) -> Option<Type>) -> Value {
    let unfold = |(name, given): (String, Value)| match ty(&name) {
        Some(ty) => (name, unfolded(ty, given)),
        None => (name, given),
    };
    map.into_iter().map(unfold).collect()
}

/// Converts text to a value of a type. A list may be written with commas. Text that doesn't stand for such a value stays
/// text, and fails its check.
fn value(ty: Option<Type>, text: String) -> Value {
    match ty {
        None | Some(Type::String | Type::Secret | Type::Id | Type::Choice(_) | Type::Timestamp | Type::OrText(_)) => {
            text.into()
        }
        // Selected fields stay as they are written: they may have fields of their own.
        Some(Type::List(Type::FieldName(_))) => text.into(),
        Some(Type::List(Type::Choice(_) | Type::Id | Type::String)) => words(&text),
        Some(_) => serde_json::from_str(&text).unwrap_or(Value::String(text)),
    }
}

/// Reads IDs as other requests have them: an ID may be a number, and a list of IDs may be written with commas.
fn read_ids(ty: Type, given: &mut Value) {
    match (ty, &mut *given) {
        (Type::Id, Value::Number(id)) => *given = id.to_string().into(),
        (Type::List(Type::Id), Value::String(text)) => *given = words(text),
        (Type::List(of @ Type::Id), Value::Array(ids)) => ids.iter_mut().for_each(|id| read_ids(*of, id)),
        _ => {}
    }
}

/// Reads a list of words: as JSON, or with single quotes or none, as in `['COST']`, `[COST,VOLUME]` or `COST,VOLUME`.
pub(crate) fn words(text: &str) -> Value {
    let bare = || text.trim_matches(['[', ']']).split(',').map(|word| word.trim().trim_matches('\'').into()).collect();
    let items: Vec<Value> = serde_json::from_str(text).unwrap_or_else(|_| bare());
    let word = |item: Value| if item.is_number() { item.to_string().into() } else { item };
    items.into_iter().map(word).collect()
}
