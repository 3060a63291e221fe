//! Operations of the platform: building requests, reading responses, and calls.

use std::{borrow::Cow, str::FromStr};

use axum::http::{HeaderMap, HeaderName, HeaderValue, Request, header};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Map, Value, json};
use wabakit::{Api, File, Json, Op, Options, RawCall};

use crate::{args::Args, failure::Failure, http::Client, output};

/// Options of calls that take a value.
pub(crate) const OPTIONS: &[&str] =
    &["app", "app-secret", "base", "business", "extra", "number", "token", "version", "waba"];
/// Options of calls that take no value.
pub(crate) const SWITCHES: &[&str] = &["allow-http", "lenient", "show-token"];

/// `wabakit request`: prints a request without sending it. Without an access token, prints a placeholder.
pub(crate) fn request(args: &Args) -> Result<(), Failure> {
    let op = Op::find(args.word("OP")?)?;
    let token = args.setting("token").unwrap_or_else(|| "TOKEN".into());
    let request = Parameters::read(op, args)?.request(&api(args, token)?)?;
    output::line(&describe(&request, args.has("show-token")))
}

/// `wabakit call`: sends a request and prints the response.
pub(crate) fn call(args: &Args) -> Result<(), Failure> {
    let op = Op::find(args.word("OP")?)?;
    let token = token(args)?;
    Parameters::read(op, args)?.perform(&api(args, token)?)
}

/// `wabakit send`: sends a text message.
pub(crate) fn send(args: &Args) -> Result<(), Failure> {
    let [to, text @ ..] = args.words() else { return Err(Failure::usage("send", "a phone number and a text", "")) };
    let message = json!({ "to": to, "type": "text", "text": { "body": text.join(" ") } });
    let params = message.as_object().cloned().unwrap_or_default();
    let op = Op::find("messages.send")?;
    Parameters { params, ..Parameters::none(op, args)? }.perform(&api(args, token(args)?)?)
}

/// `wabakit response`: reads a response.
pub(crate) fn response(args: &Args) -> Result<(), Failure> {
    let op = Op::find(args.word("OP")?)?;
    let status = args.number("status")?.ok_or_else(|| Failure::usage("--status", "required", ""))?;
    let mut headers = HeaderMap::new();
    for given in args.all("header") {
        let pair = given.split_once(':').and_then(|(name, value)| {
            Some((HeaderName::from_str(name.trim()).ok()?, HeaderValue::from_str(value.trim()).ok()?))
        });
        let (name, value) = pair.ok_or_else(|| Failure::usage("--header", "a name, a colon and a value", given))?;
        headers.append(name, value);
    }
    let body = output::read()?;
    api(args, args.setting("token").unwrap_or_default())?.check_response(op, status, &headers, &body, None)?;
    output::raw(&without_tokens(op, &body))
}

/// Removes the access tokens from the paging links of a response. A file stays unchanged.
fn without_tokens<'b>(op: &Op, body: &'b [u8]) -> Cow<'b, [u8]> {
    if op.endpoint.file { Cow::Borrowed(body) } else { wabakit::without_tokens(body) }
}

/// Creates the client from the options.
fn api(args: &Args, token: String) -> Result<Api, Failure> {
    let settings = [
        ("token", Some(token)),
        ("base_url", args.setting("base")),
        ("version", args.get("version").map(str::to_owned)),
        ("phone_number_id", args.setting("number")),
        ("waba_id", args.setting("waba")),
        ("business_id", args.setting("business")),
        ("app_id", args.setting("app")),
        ("app_secret", args.setting("app-secret")),
    ];
    let settings = settings.into_iter().map(|(name, value)| (name, Json::from(value)));
    let settings = settings.chain([("allow_http", Json::Bool(args.has("allow-http")))]);
    Ok(Api::from_json(&settings.collect())?)
}

fn token(args: &Args) -> Result<String, Failure> {
    args.setting("token").ok_or_else(|| Failure::usage("--token", "required (or WABAKIT_TOKEN)", ""))
}

/// Parameters of an operation.
struct Parameters {
    op: &'static Op,
    params: Map<String, Value>,
    file: Option<Vec<u8>>,
    lenient: bool,
    extra: Map<String, Value>,
}

impl Parameters {
    fn none(op: &'static Op, args: &Args) -> Result<Self, Failure> {
        let extra = args.get("extra").map(|extra| output::object("--extra", extra.as_bytes())).transpose()?;
        Ok(Self { op, params: Map::new(), file: None, lenient: args.has("lenient"), extra: extra.unwrap_or_default() })
    }

    /// Reads the parameters from stdin. A file is given among them as `{"base64":…}`.
    fn read(op: &'static Op, args: &Args) -> Result<Self, Failure> {
        let mut call = Self { params: output::read_object()?, ..Self::none(op, args)? };
        if let Some(name) = op.endpoint.upload()
            && let Some(encoded) = call.params.get(name).and_then(|file| file.get("base64"))
        {
            let bytes = encoded.as_str().and_then(|text| STANDARD.decode(text).ok());
            let path = format!("{}.{name}", op.name);
            call.file = Some(bytes.ok_or_else(|| Failure::usage(&path, "{\"base64\": …} of the file", ""))?);
            call.params.remove(name);
        }
        Ok(call)
    }

    fn request(&self, api: &Api) -> Result<Request<Vec<u8>>, Failure> {
        let call = RawCall {
            params: self.params.clone().into(),
            file: self.file.as_deref().map(File::Held),
            options: Options { lenient: self.lenient, extra: self.extra.clone().into() },
        };
        Ok(api.call(self.op, call)?)
    }

    /// Sends the request and prints the response unchanged.
    fn perform(&self, api: &Api) -> Result<(), Failure> {
        let request = self.request(api)?;
        let answer = Client::to(request.uri()).send(request).map_err(Failure::Transport)?;
        let params = self.params.clone().into();
        api.check_response(self.op, answer.status().as_u16(), answer.headers(), answer.body(), Some(&params))?;
        output::raw(&without_tokens(self.op, answer.body()))
    }
}

/// Returns a request as JSON. Its body is JSON too, if possible.
fn describe(request: &Request<Vec<u8>>, show_token: bool) -> String {
    let headers: Map<String, Value> = request
        .headers()
        .iter()
        .map(|(name, value)| {
            let text = String::from_utf8_lossy(value.as_bytes()).into_owned();
            let scheme = text.split(' ').next().unwrap_or_default();
            let hidden = name == header::AUTHORIZATION && !show_token;
            let text = if hidden { format!("{scheme} [redacted]") } else { text };
            (name.to_string(), text.into())
        })
        .collect();
    let is_json = request.headers().get(header::CONTENT_TYPE).is_some_and(|mime| mime == "application/json");
    let body = match std::str::from_utf8(request.body()) {
        Ok("") => "null".to_owned(),
        // Unchanged: parsing might change a number.
        Ok(text) if is_json => text.to_owned(),
        _ => json!({ "base64": STANDARD.encode(request.body()) }).to_string(),
    };
    let (method, url) = (json!(request.method().as_str()), json!(request.uri().to_string()));
    format!("{{\"method\":{method},\"url\":{url},\"headers\":{},\"body\":{body}}}", Value::from(headers))
}
