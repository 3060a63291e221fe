//! Operations of the platform: building requests, reading responses, and calls.

use std::{borrow::Cow, str::FromStr};

use axum::http::{self, HeaderMap, HeaderName, HeaderValue, header};
use base64::{Engine, engine::general_purpose::STANDARD};
use clap::Args;
use serde_json::{Map, Value, json};
use wabakit::{Api, File, JsonObject, Op, Options, RawCall, templates::with_samples, uploads::StartUpload};

use crate::{failure::Failure, http::Client, output, settings::Settings};

/// Print the request of an operation without sending it
///
/// Checks the parameters and prints {"method","url","headers","body"}. The body is JSON if the request's body is JSON,
/// otherwise {"base64": "..."}. Without an access token, a placeholder is printed.
#[derive(Args)]
#[command(after_long_help = "\
Example:
  echo '{\"to\": \"+16505551234\", \"text\": {\"body\": \"Hi\"}}' | wabakit request messages.send --number 106540352242922")]
pub(crate) struct Request {
    #[command(flatten)]
    operation: Operation,
    /// Don't redact the access token in the output
    #[arg(long)]
    show_token: bool,
    #[command(flatten)]
    settings: Settings,
}

impl Request {
    pub(crate) fn run(&self) -> Result<(), Failure> {
        let call = self.operation.read()?;
        let request = call.request(&self.settings.api_with(self.settings.token().unwrap_or("TOKEN"))?)?;
        output::line(&describe(&request, self.show_token))
    }
}

/// Call an operation of the platform
///
/// Sends the request and prints the response unchanged, without the access tokens in its paging links. A file is
/// written unchanged. Files of templates ("media": [{"base64": "..."}]) are uploaded first. Timeout: 120 s, on loopback 10 s. Nothing is retried.
#[derive(Args)]
#[command(after_long_help = "\
Example:
  echo '{\"to\": \"+16505551234\", \"text\": {\"body\": \"Hi\"}}' | wabakit call messages.send --number 106540352242922")]
pub(crate) struct Call {
    #[command(flatten)]
    operation: Operation,
    #[command(flatten)]
    settings: Settings,
}

impl Call {
    pub(crate) fn run(&self) -> Result<(), Failure> {
        let api = self.settings.api()?;
        self.operation.read()?.uploaded(&api)?.perform(&api)
    }
}

/// Send a text message
///
/// Prints the platform's response.
#[derive(Args)]
#[command(after_long_help = "\
Example:
  WABAKIT_TOKEN=EAA... WABAKIT_NUMBER=106540352242922 wabakit send +16505551234 \"Your order left this morning.\"")]
pub(crate) struct Send {
    /// Phone number with country code
    to: String,
    /// At most 4,096 characters. Several words are joined by spaces.
    #[arg(required = true)]
    text: Vec<String>,
    #[command(flatten)]
    checks: Checks,
    #[command(flatten)]
    settings: Settings,
}

impl Send {
    pub(crate) fn run(&self) -> Result<(), Failure> {
        let message = json!({ "to": self.to, "type": "text", "text": { "body": self.text.join(" ") } });
        let params = message.as_object().cloned().unwrap_or_default();
        let op = Op::find("messages.send")?;
        self.checks.call(op, params)?.perform(&self.settings.api()?)
    }
}

/// Read a response: print it, or classify its error
///
/// Reads the body from stdin. Prints the body of a success unchanged, without the access tokens in its paging links.
/// Otherwise writes the classified error to stderr, with exit code 3: its category, whether the call may be repeated,
/// and after how many milliseconds.
#[derive(Args)]
#[command(after_long_help = "\
Example:
  echo '{\"error\":{\"message\":\"\",\"code\":131056}}' | wabakit response messages.send --status 400")]
pub(crate) struct Response {
    /// Name of the operation that was called
    op: String,
    /// HTTP status code
    #[arg(long, value_name = "N")]
    status: u16,
    /// Header of the response. Retry-After and the usage headers contain wait times. Repeatable.
    #[arg(long, value_name = "NAME:VALUE")]
    header: Vec<String>,
}

impl Response {
    pub(crate) fn run(&self) -> Result<(), Failure> {
        let op = Op::find(&self.op)?;
        let mut headers = HeaderMap::new();
        for given in &self.header {
            let pair = given.split_once(':').and_then(|(name, value)| {
                Some((HeaderName::from_str(name.trim()).ok()?, HeaderValue::from_str(value.trim()).ok()?))
            });
            let (name, value) = pair.ok_or_else(|| Failure::usage("--header", "a name, a colon and a value", given))?;
            headers.append(name, value);
        }
        let body = output::read()?;
        op.check_response(self.status, &headers, &body, None)?;
        output::raw(&without_tokens(op, &body))
    }
}

/// Removes the access tokens from the paging links of a response. A file stays unchanged.
fn without_tokens<'b>(op: &Op, body: &'b [u8]) -> Cow<'b, [u8]> {
    if op.endpoint.file { Cow::Borrowed(body) } else { wabakit::without_tokens(body) }
}

/// An operation, whose parameters are on stdin.
#[derive(Args)]
struct Operation {
    /// Name of an operation, such as messages.send; `wabakit ops` lists them
    ///
    /// Its parameters are read from stdin: a JSON object with the platform's names, which are the body as documented and
    /// the parameters of the path. A file is given as "file": {"base64": "..."}. Default: {}.
    #[arg(value_name = "OP")]
    name: String,
    #[command(flatten)]
    checks: Checks,
}

impl Operation {
    /// Reads the parameters from stdin.
    fn read(&self) -> Result<Parameters, Failure> {
        self.checks.call(Op::find(&self.name)?, output::read_object()?)
    }
}

/// Options of the checks.
#[derive(Args)]
pub(crate) struct Checks {
    /// Allow values outside their limits and unknown fields; types are still checked
    #[arg(long)]
    lenient: bool,
    /// Object to merge into the body after the checks
    #[arg(long, value_name = "JSON")]
    extra: Option<String>,
}

impl Checks {
    /// Returns a call. A file is given among its parameters as `{"base64":…}`.
    pub(crate) fn call(&self, op: &'static Op, mut params: Map<String, Value>) -> Result<Parameters, Failure> {
        let extra = self.extra.as_ref().map(|extra| output::object("--extra", extra.as_bytes())).transpose()?;
        let mut file = None;
        if let Some(name) = op.endpoint.upload()
            && let Some(encoded) = params.get(name).and_then(|file| file.get("base64"))
        {
            file = Some(decoded(encoded, &format!("{}.{name}", op.name))?);
            params.remove(name);
        }
        Ok(Parameters { op, params, file, lenient: self.lenient, extra: extra.unwrap_or_default() })
    }
}

/// Decodes a file that is given as `{"base64":…}`.
fn decoded(encoded: &Value, path: &str) -> Result<Vec<u8>, Failure> {
    let bytes = encoded.as_str().and_then(|text| STANDARD.decode(text).ok());
    bytes.ok_or_else(|| Failure::usage(path, "{\"base64\": …} of the file", ""))
}

/// Parameters of an operation.
pub(crate) struct Parameters {
    op: &'static Op,
    params: Map<String, Value>,
    file: Option<Vec<u8>>,
    lenient: bool,
    extra: Map<String, Value>,
}

impl Parameters {
    pub(crate) fn raw(&self) -> RawCall<'_> {
        RawCall {
            params: self.params.clone().into(),
            file: self.file.as_deref().map(File::Held),
            options: Options { lenient: self.lenient, extra: self.extra.clone().into() },
        }
    }

    fn request(&self, api: &Api) -> Result<http::Request<Vec<u8>>, Failure> {
        Ok(api.call(self.op, self.raw())?)
    }

    /// Uploads the files that the call needs first, and puts their handles into the parameters.
    fn uploaded(mut self, api: &Api) -> Result<Self, Failure> {
        let media = self.op.endpoint.media().and_then(|name| Some((name, self.params.get(name)?.as_array()?.clone())));
        let Some((name, given)) = media else { return Ok(self) };
        let files = given.iter().enumerate();
        let files = files.map(|(i, file)| decoded(&file["base64"], &format!("{}.{name}[{i}]", self.op.name)));
        let files: Vec<_> = files.collect::<Result<_, _>>()?;
        self.params.remove(name);
        let samples: Vec<_> = files.iter().map(|file| file.as_slice().into()).collect();
        let mut handles = vec![];
        for (start, file) in api.uploads_of(self.op, self.raw(), &samples)?.into_iter().zip(files) {
            handles.push(upload(api, start, file)?);
        }
        self.params = with_samples(self.params.into(), &handles).into();
        Ok(self)
    }

    /// Sends the request and prints the response unchanged.
    fn perform(&self, api: &Api) -> Result<(), Failure> {
        output::raw(&without_tokens(self.op, &self.send(api)?))
    }

    /// Sends the request and returns the body of the response.
    fn send(&self, api: &Api) -> Result<Vec<u8>, Failure> {
        let request = self.request(api)?;
        let answer = Client::to(request.uri()).send(request).map_err(Failure::Transport)?;
        let params = self.params.clone().into();
        api.check_response(self.op, answer.status().as_u16(), answer.headers(), answer.body(), Some(&params))?;
        Ok(answer.into_body())
    }
}

/// Uploads a file, and returns its handle.
pub(crate) fn upload(api: &Api, start: StartUpload, file: Vec<u8>) -> Result<String, Failure> {
    let call = |op, params: Map<String, Value>, file| {
        let call = Parameters { op: Op::find(op)?, params, file, lenient: false, extra: Map::new() };
        let body = call.send(api)?;
        serde_json::from_slice::<Value>(&body).map_err(|error| Failure::Transport(error.to_string()))
    };
    let mut session = call("uploads.start", JsonObject::from(start).into(), None)?;
    let append = Map::from_iter([("upload_id".to_owned(), session["id"].take()), ("file_offset".to_owned(), 0.into())]);
    let uploaded = call("uploads.append", append, Some(file))?;
    Ok(uploaded["h"].as_str().unwrap_or_default().to_owned())
}

/// Returns a request as JSON. Its body is JSON too, if possible.
fn describe(request: &http::Request<Vec<u8>>, show_token: bool) -> String {
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
