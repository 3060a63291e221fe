//! Shared code of the tests: reading the vectors, a substitute for an HTTP client, and comparisons.
//!
//! The format of the vectors is in `tests/README.md`.

#![allow(clippy::disallowed_methods, reason = "tests read files")]
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, reason = "a test that can't go on fails")]

pub mod fuzz;
pub mod held;
pub mod mutate;
pub mod openapi;
pub mod proof;
pub mod random;
pub mod scripts;
pub mod unread;
pub mod walk;

use std::{
    fs,
    path::{Path, PathBuf},
};

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Map, Value, json};
use wabakit::{Api, Error, File, Operation, Options, RawCall, Secret};

/// The `tests` folder.
pub fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A JSON file of the `tests` folder.
pub fn json_file(path: &str) -> Value {
    let text = fs::read_to_string(tests().join(path)).unwrap_or_else(|e| panic!("{path}: {e}"));
    serde_json::from_str(&text).unwrap_or_else(|e| panic!("{path}: {e}"))
}

/// Case of a vector.
#[derive(Debug)]
pub struct Case {
    /// Name of its file, without folder and extension.
    pub file: String,
    /// Name of the case.
    pub name: String,
    fields: Map<String, Value>,
}

impl Case {
    /// Returns the value under a name.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.fields.get(name)
    }

    /// Returns the text under a name; empty if there is none.
    pub fn text(&self, name: &str) -> &str {
        self.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    /// Returns the object under a name; empty if there is none.
    pub fn object(&self, name: &str) -> Map<String, Value> {
        self.get(name).and_then(Value::as_object).cloned().unwrap_or_default()
    }

    /// Returns the bytes under a name.
    pub fn bytes(&self, name: &str) -> Option<Vec<u8>> {
        self.get(name).map(bytes)
    }

    /// Returns the parameters of a call, with its file.
    pub fn call<'f>(&self, file: Option<&'f [u8]>) -> RawCall<'f> {
        RawCall {
            params: self.object("params").into(),
            file: file.map(File::Held),
            options: Options {
                lenient: self.get("lenient") == Some(&Value::Bool(true)),
                extra: self.object("extra").into(),
            },
        }
    }

    /// Returns the response of the case.
    pub fn response(&self) -> http::Response<Vec<u8>> {
        let status = self.get("status").and_then(Value::as_u64).expect("a response has a status");
        let mut response = http::Response::builder().status(u16::try_from(status).unwrap());
        for (name, value) in self.object("headers") {
            response = response.header(name, value.as_str().unwrap());
        }
        response.body(self.bytes("body").unwrap_or_default()).unwrap()
    }

    /// Runs its steps in order, each with its position.
    pub fn steps(&self, mut step: impl FnMut(&Value, &str) -> Result<(), String>) -> Result<(), String> {
        let steps = self.get("steps").and_then(Value::as_array).ok_or("no steps")?;
        steps.iter().enumerate().try_for_each(|(i, value)| step(value, &format!("steps[{i}]")))
    }

    /// Returns the client with the settings of the case.
    pub fn api(&self) -> Api {
        let settings = self.object("settings");
        let text = |name: &str| settings.get(name).and_then(Value::as_str);
        let mut api = Api::new(text("token").unwrap_or("TOKEN"));
        // A setting that is null isn't set.
        let id = |name: &str, usual| if settings.get(name) == Some(&Value::Null) { None } else { text(name).or(usual) };
        api = id("number", Some("106540352242922")).into_iter().fold(api, Api::number);
        api = id("waba", Some("102290129340398")).into_iter().fold(api, Api::waba);
        api = id("business", Some("506914307656634")).into_iter().fold(api, Api::business);
        api = id("app", Some("670843887433847")).into_iter().fold(api, Api::app);
        api = text("version").into_iter().fold(api, Api::version);
        api = text("base_url").into_iter().fold(api, Api::base_url);
        api = if settings.get("allow_http") == Some(&Value::Bool(true)) { api.allow_http() } else { api };
        text("app_secret").into_iter().fold(api, |api, secret| api.app_secret(&Secret::new(secret)))
    }
}

/// Returns all cases of a folder.
pub fn cases(folder: &str) -> Vec<Case> {
    let folder = tests().join("vectors").join(folder);
    let mut files: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.iter().flat_map(|path| cases_of(path)).collect()
}

/// Returns the cases of documented webhooks; other files contain unusual ones.
pub fn documented_webhooks() -> Vec<Case> {
    const FILES: &str =
        "accounts calls coexistence contents flows groups marketing numbers partners payments routing templates";
    let documented = |case: &Case| FILES.split(' ').any(|file| case.file == file);
    cases("webhooks").into_iter().filter(documented).collect()
}

fn cases_of(path: &Path) -> Vec<Case> {
    let whole = json_file(path.to_str().unwrap());
    let file = path.file_stem().unwrap().to_string_lossy();
    let cases = whole.get("cases").and_then(Value::as_array).unwrap_or_else(|| panic!("{file}: no cases"));
    cases.iter().map(|case| case_of(&file, case)).collect()
}

fn case_of(file: &str, case: &Value) -> Case {
    let Value::Object(fields) = expand(case) else { panic!("{file}: a case is an object") };
    let name = fields.get("name").and_then(Value::as_str).unwrap_or_else(|| panic!("{file}: a case without a name"));
    Case { file: file.to_owned(), name: name.to_owned(), fields }
}

/// Runs every case of a folder, and reports all failures.
pub fn run(folder: &str, check: impl Fn(&Case) -> Result<(), String>) {
    let cases = cases(folder);
    let failed: Vec<_> = cases
        .iter()
        .filter_map(|case| Some(format!("{folder}/{}: {}\n    {}", case.file, case.name, check(case).err()?)))
        .collect();
    assert!(failed.is_empty(), "{} of {} cases failed\n\n{}\n", failed.len(), cases.len(), failed.join("\n\n"));
}

/// Replaces the notations of long texts by those texts.
fn expand(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(expand).collect(),
        Value::Object(map) => match long_text(map) {
            Some(text) => text.into(),
            None => map.iter().map(|(key, value)| (key.clone(), expand(value))).collect(),
        },
        value => value.clone(),
    }
}

/// `{"repeat": ["ab", 2000]}` and `{"join": [text, …]}`
fn long_text(map: &Map<String, Value>) -> Option<String> {
    if map.len() != 1 {
        return None;
    }
    if let Some([text, times]) = map.get("repeat").and_then(|list| Some(list.as_array()?.as_slice())) {
        return Some(expand(text).as_str()?.repeat(usize::try_from(times.as_u64()?).ok()?));
    }
    let join = map.get("join")?.as_array()?;
    join.iter().map(|part| expand(part).as_str().map(str::to_owned)).collect()
}

/// Response after reading.
#[derive(Debug, PartialEq)]
pub struct Read {
    /// Body of the response.
    pub raw: Vec<u8>,
    /// The typed value, in its `Debug` form.
    pub value: String,
}

/// Reads a response as the type of its operation.
pub fn read(api: &Api, op: &str, response: &http::Response<Vec<u8>>) -> Result<Read, Error> {
    macro_rules! by_name {
        ($($area:ident::$op:ident,)*) => {
            match op {
                $(name if name == <wabakit::$area::$op as Operation>::OP.name => api.response::<wabakit::$area::$op>(response)
                    .map(|read| Read { raw: read.raw().to_vec(), value: format!("{:?}", *read) }),)*
                _ => panic!("no type for {op}"),
            }
        };
    }
    wabakit::every_operation!(by_name)
}

/// Returns the bytes of a vector, given as text, as `{"base64": …}`, or as JSON.
pub fn bytes(value: &Value) -> Vec<u8> {
    match value {
        Value::String(text) => text.clone().into_bytes(),
        value => match value.get("base64").and_then(Value::as_str) {
            Some(encoded) => STANDARD.decode(encoded).unwrap(),
            None => value.to_string().into_bytes(),
        },
    }
}

/// Compares a result with the expected value.
pub fn same<T: PartialEq + std::fmt::Debug>(what: &str, expected: &T, happened: &T) -> Result<(), String> {
    if expected == happened {
        Ok(())
    } else {
        Err(format!("{what}: expected {}, got {}", brief(expected), brief(happened)))
    }
}

fn brief(value: &impl std::fmt::Debug) -> String {
    let text = format!("{value:?}");
    text.char_indices().nth(2000).map_or(text.clone(), |(at, _)| format!("{}…", &text[..at]))
}

/// Checks that an object contains at least the expected values; expected nulls may be missing.
pub fn contains(what: &str, expected: &Value, happened: &Value) -> Result<(), String> {
    let Value::Object(keys) = expected else { return same(what, expected, happened) };
    let missing = Value::Null;
    let hold = |(key, expected): (&String, &Value)| {
        contains(&format!("{what}.{key}"), expected, happened.get(key).unwrap_or(&missing))
    };
    keys.iter().try_for_each(hold)
}

/// Converts a request to the form of the vectors, with the keys of `expected`. The order of query parameters and of a
/// form's parts is normalized.
pub fn as_expected(request: &http::Request<Vec<u8>>, expected: &Value) -> Value {
    let header = |name: &str| request.headers().get(name).map(|value| value.to_str().unwrap());
    let read = |key: &String| match key.as_str() {
        "method" => request.method().as_str().into(),
        "url" => sorted_query(&request.uri().to_string()).into(),
        "headers" => {
            let headers = request.headers().iter().map(|(name, value)| {
                let value = value.to_str().unwrap();
                (name.to_string(), value.split("; boundary=").next().unwrap_or_default().into())
            });
            Value::Object(headers.collect())
        }
        "json" => serde_json::from_slice(request.body()).unwrap_or(Value::Null),
        "batch" => batch(&String::from_utf8_lossy(request.body())).unwrap_or(Value::Null),
        "parts" => parts(header("content-type").unwrap_or_default(), request.body()).unwrap_or(Value::Null),
        "body" => String::from_utf8(request.body().clone())
            .map_or_else(|bytes| json!({ "base64": STANDARD.encode(bytes.into_bytes()) }), Value::from),
        other => panic!("a request has no {other}"),
    };
    expected.as_object().unwrap().keys().map(|key| (key.clone(), read(key))).collect()
}

/// Normalizes the order in the expected request of a vector.
pub fn in_order(expected: &Value) -> Value {
    let mut expected = expected.clone();
    if let Some(Value::Array(items)) = expected.get_mut("batch") {
        items.iter_mut().for_each(sort_item);
    }
    if let Some(Value::String(url)) = expected.get_mut("url") {
        *url = sorted_query(url);
    }
    if let Some(Value::Array(parts)) = expected.get_mut("parts") {
        parts.sort_by_key(|part| part["name"].to_string());
    }
    expected
}

fn sorted_query(url: &str) -> String {
    let Some((path, query)) = url.split_once('?') else { return url.to_owned() };
    format!("{path}?{}", sorted_pairs(query))
}

fn sorted_pairs(form: &str) -> String {
    let mut pairs: Vec<_> = form.split('&').collect();
    pairs.sort_unstable();
    pairs.join("&")
}

/// Returns the items of a batch from its form.
fn batch(form: &str) -> Option<Value> {
    let encoded = form.split('&').find_map(|pair| pair.strip_prefix("batch="))?;
    let mut pieces = encoded.split('%');
    let mut text = pieces.next()?.as_bytes().to_vec();
    for piece in pieces {
        let (digits, rest) = piece.split_at_checked(2)?;
        text.push(u8::from_str_radix(digits, 16).ok()?);
        text.extend(rest.as_bytes());
    }
    let mut items: Vec<Value> = serde_json::from_slice(&text).ok()?;
    items.iter_mut().for_each(sort_item);
    Some(items.into())
}

/// Normalizes the order of the parameters in an item of a batch.
fn sort_item(item: &mut Value) {
    for (key, sorted) in [("relative_url", sorted_query as fn(&str) -> String), ("body", sorted_pairs)] {
        if let Some(Value::String(text)) = item.get_mut(key) {
            *text = sorted(text);
        }
    }
}

/// Returns the parts of a `multipart/form-data` body, ordered by name.
fn parts(content_type: &str, body: &[u8]) -> Option<Value> {
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=")?;
    // Each byte as the character of its number, so that the text can be split.
    let text: String = body.iter().map(|byte| char::from(*byte)).collect();
    let text = text.strip_suffix(&format!("\r\n--{boundary}--\r\n"))?.strip_prefix(&format!("--{boundary}\r\n"))?;
    let mut parts: Vec<_> = text.split(&format!("\r\n--{boundary}\r\n")).map(part).collect::<Option<_>>()?;
    parts.sort_by_key(|part| part["name"].to_string());
    Some(parts.into())
}

fn part(text: &str) -> Option<Value> {
    let utf8 = |text: &str| String::from_utf8(text.chars().map(|c| c as u8).collect());
    let (head, content) = text.split_once("\r\n\r\n")?;
    let mut part = json!({});
    for line in head.split("\r\n") {
        if let Some(mime) = line.strip_prefix("Content-Type: ") {
            part["type"] = mime.into();
        }
        let mut rest = line.strip_prefix("Content-Disposition: form-data; ").unwrap_or_default();
        while let Some((name, after)) = rest.split_once("=\"") {
            let (value, next) = after.split_once('"')?;
            part[name.trim_start_matches("; ")] = utf8(value).ok()?.into();
            rest = next;
        }
    }
    match utf8(content) {
        Ok(text) => part["text"] = text.into(),
        Err(bytes) => part["base64"] = STANDARD.encode(bytes.into_bytes()).into(),
    }
    Some(part)
}
