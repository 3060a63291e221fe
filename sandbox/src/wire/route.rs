//! Which operation a request is for, and with which parameters. Both are read from the operations' descriptions, so that
//! what `wabakit` can build is what is understood here.

use http::Method;
use serde_json::{Map, Value};
use wabakit::{Body, OPERATIONS, Object, Op, Time, Type};

use crate::{
    Sandbox,
    wire::{
        Refusal, multipart,
        request::{Asked, pairs},
    },
};

type Holes = Vec<(&'static str, String)>;

/// What an operation is called with.
pub(crate) struct Received {
    pub(crate) params: Map<String, Value>,
    pub(crate) file: Option<Vec<u8>>,
}

impl Sandbox {
    /// Who asks? The token must be the one, and the proof that comes with it be made of it.
    pub(crate) fn authenticate(&self, asked: &Asked<'_>) -> Result<(), Refusal> {
        match asked.token() {
            None => return Err(Refusal::token("An access token is required to request this resource.")),
            Some(token) if token != self.settings.token => {
                return Err(Refusal::token("Invalid OAuth access token - Cannot parse access token"));
            }
            Some(_) => {}
        }
        match asked.query("appsecret_proof") {
            Some(proof) if proof != crate::wire::hmac(&self.settings.app_secret, self.settings.token.as_bytes()) => {
                Err(Refusal::new(104, "Invalid appsecret_proof provided in the API argument"))
            }
            _ => Ok(()),
        }
    }

    /// The operation of this method and path. Paths that are only an id are told apart by what has that id, and operations
    /// with the same path by their constants, by whether they take a form, and by what else they need.
    pub(crate) fn find(&self, asked: &Asked<'_>, now: Time) -> Result<(&'static Op, Holes), Refusal> {
        let mut found: Vec<_> = OPERATIONS
            .iter()
            .filter(|op| op.endpoint.method.as_str() == asked.method.as_str())
            .filter_map(|op| Some((op, fill(op, asked)?)))
            .collect();
        if found.is_empty() {
            return Err(Refusal::parameter(format!("Unknown path components: {}", asked.path)));
        }
        found.retain(|(_, holes)| holes.iter().all(|(hole, id)| self.exists(hole, id, now)));
        let given = match found.as_slice() {
            [] | [_] => Map::new(),
            several => {
                let given = asked.given();
                no_such(several.iter().map(|(op, _)| *op), &given)?;
                given
            }
        };
        let form = essence(asked.header("content-type").unwrap_or_default()) == "multipart/form-data";
        let best = found.into_iter().max_by_key(|(op, _)| likeness(op, &given, form));
        best.ok_or_else(|| Refusal::object(asked.method, asked.segments.first().map_or("", String::as_str)))
    }

    /// Whether there is an object of the kind that fills this hole.
    fn exists(&self, hole: &str, id: &str, now: Time) -> bool {
        match hole {
            "phone_number_id" => self.settings.numbers.iter().any(|number| number.id == id),
            "waba_id" => self.settings.waba_id == id,
            "business_id" => self.settings.business_id == id,
            "app_id" => self.settings.app_id == id,
            "template_id" => self.templates.has(id),
            "media_id" => self.files.find(id, now).is_some(),
            "upload_id" => self.uploads.has(id),
            "group_id" => self.groups.has(id),
            "business_profile_id" => self.owner_of_profile(id).is_some(),
            "message_history_id" => self.history.has(id),
            _ => true,
        }
    }
}

/// How well a request fits an operation, of several with the same path.
fn likeness(op: &Op, given: &Map<String, Value>, form: bool) -> impl Ord + use<> {
    let set = op.endpoint.set();
    let constants = set.iter().all(|(name, constant)| given.get(*name).is_some_and(|value| value == constant));
    let fields = if let Type::Object(object) = (op.endpoint.params)() { object.fields } else { &[] };
    let hole = |name: &str| op.endpoint.holes().any(|(hole, _)| hole == name);
    let needed: Vec<&str> = fields
        .iter()
        .filter(|field| field.required && !field.flat && !hole(field.name) && !matches!((field.ty)(), Type::Bytes))
        .map(|field| field.name)
        .collect();
    let all = needed.iter().all(|name| given.contains_key(*name));
    let set = if constants { set.len() } else { 0 };
    ((op.endpoint.body == Body::Multipart) == form, constants, set, all, needed.len())
}

/// A constant that tells operations apart, and that is none of theirs.
fn no_such(ops: impl Iterator<Item = &'static Op> + Clone, given: &Map<String, Value>) -> Result<(), Refusal> {
    let Some(first) = ops.clone().next() else { return Ok(()) };
    for (name, _) in first.endpoint.set() {
        let known: Option<Vec<&str>> = ops
            .clone()
            .map(|op| op.endpoint.set().iter().find(|(other, _)| other == name).map(|(_, value)| *value))
            .collect();
        if let (Some(known), Some(value)) = (known, given.get(*name))
            && !known.iter().any(|known| value == known)
        {
            let mut known = known;
            known.dedup();
            return Err(Refusal::parameter(format!("Param {name} must be one of {}.", known.join(", "))));
        }
    }
    Ok(())
}

/// What fills the path's holes, if the path is the operation's.
fn fill(op: &Op, asked: &Asked<'_>) -> Option<Holes> {
    // One that is a whole URL is served where files are.
    let path = op.endpoint.path.strip_prefix('/')?;
    if path.split('/').count() != asked.segments.len() {
        return None;
    }
    let mut holes = op.endpoint.holes();
    let mut filled = vec![];
    for (part, given) in path.split('/').zip(&asked.segments) {
        if !part.starts_with('{') {
            if part != given {
                return None;
            }
            continue;
        }
        let (name, whole) = holes.next()?;
        // Such an id has a query of its own.
        let query = if whole { asked.query_of_id() } else { String::new() };
        filled.push((name, format!("{given}{query}")));
    }
    Some(filled)
}

/// An operation's parameters. The platform doesn't mind whether they come in the query or the body, nor in which of its
/// formats.
pub(crate) fn receive(op: &Op, asked: &Asked<'_>, holes: Holes) -> Result<Received, Refusal> {
    let object = match (op.endpoint.params)() {
        Type::Object(object) => Some(object),
        _ => None,
    };
    let ty = |name: &str| object.and_then(|object| type_of(object, name));
    let typed = |(name, text): (String, String)| {
        let value = value(ty(&name), text);
        (name, value)
    };
    let mut params = Map::new();
    let mut file = None;
    if !op.endpoint.holes().any(|(_, whole)| whole) {
        params.extend(asked.own_query(|name| ty(name).is_some()).into_iter().map(typed));
    }
    let headers = op.endpoint.header.iter().filter_map(|name| Some((*name, asked.header(name)?)));
    params.extend(headers.map(|(name, text)| typed((name.to_owned(), text.to_owned()))));
    let mime = asked.header("content-type").unwrap_or_default();
    match essence(mime).as_str() {
        _ if op.endpoint.body == Body::Bytes => file = Some(asked.body.to_vec()),
        "multipart/form-data" => {
            let parts = multipart::parse(mime, asked.body)
                .map_err(|reason| Refusal::parameter(format!("The form can't be read: {reason}.")))?;
            for part in parts {
                if ty(&part.name).is_some_and(|ty| matches!(ty, Type::Bytes)) {
                    params.extend(part.filename.map(|name| ("filename".to_owned(), name.into())));
                    // Many say the type only here.
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
            params.extend(pairs(&String::from_utf8_lossy(asked.body)).into_iter().map(typed));
        }
        _ if asked.body.is_empty() || *asked.method == Method::GET => {}
        _ => match serde_json::from_slice(asked.body) {
            Ok(Value::Object(body)) => params.extend(body),
            Ok(_) => return Err(Refusal::parameter("The body must be a JSON object.")),
            Err(error) => return Err(Refusal::parameter(format!("The body isn't JSON: {error}."))),
        },
    }
    // Where the type isn't said, a message is text.
    if op.name == "messages.send" {
        let kind = params.entry("type").or_insert_with(|| "text".into());
        if let Some(kind) = kind.as_str().filter(|kind| ty(kind).is_none()) {
            return Err(Refusal::new(131_051, format!("Messages of the type {kind} are not supported.")));
        }
    }
    params.extend(holes.into_iter().map(|(name, id)| (name.to_owned(), id.into())));
    Ok(Received { params, file })
}

/// A MIME type without its parameters.
pub(crate) fn essence(mime: &str) -> String {
    mime.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// The type of a parameter, as described.
fn type_of(object: &Object, name: &str) -> Option<Type> {
    object.fields.iter().find_map(|field| match (field.flat, (field.ty)()) {
        (false, ty) => (field.name == name).then_some(ty),
        (true, Type::Object(inner)) => type_of(inner, name),
        (true, Type::Union(_)) if name == "type" => Some(Type::String),
        (true, Type::Union(union)) => union.variants.iter().find(|v| v.tag == name).map(|v| (v.ty)()),
        (true, _) => None,
    })
}

/// The value that a text stands for. What doesn't stand for one stays a text, and is refused for it.
fn value(ty: Option<Type>, text: String) -> Value {
    match ty {
        None | Some(Type::String | Type::Secret | Type::Id | Type::Choice(_) | Type::Timestamp | Type::OrText(_)) => {
            text.into()
        }
        Some(_) => serde_json::from_str(&text).unwrap_or(Value::String(text)),
    }
}
