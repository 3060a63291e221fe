//! Requests and responses of operations.

use std::borrow::Cow;

use bumpalo::Bump;
use pyo3::{
    prelude::*,
    sync::PyOnceLock,
    types::{PyBytes, PyDict, PyString},
};
use wabakit::{Api as Core, Auth, BATCHES, BatchCall, Body, File, Json, JsonObject, OPERATIONS, Op, Options, RawCall};

use crate::{
    errors::raised,
    object::Object,
    parse::{not_json, parse},
    secret::{Text, concealed},
    value::{params, refused, type_name},
};

const JSON: &str = "application/json";

/// The client's core: builds requests with an access token and reads their responses.
#[pyclass(frozen, module = "wabakit._core")]
pub(crate) struct Api {
    core: Core,
    headers: [PyOnceLock<Py<PyDict>>; 3],
    /// Settings by name, from which the clients of other tenants are made.
    settings: Settings,
}

type Settings = Vec<(&'static str, Json<'static>)>;

/// A request, for any HTTP client.
#[pyclass(frozen, module = "wabakit._core")]
pub(crate) struct Request {
    /// Operation of the request. A batch has none.
    op: Option<&'static Op>,
    #[pyo3(get)]
    method: &'static str,
    #[pyo3(get)]
    url: String,
    #[pyo3(get)]
    headers: Py<PyDict>,
    #[pyo3(get)]
    body: Option<Py<PyBytes>>,
    /// Rest of the body, after a file that the caller keeps.
    #[pyo3(get)]
    tail: Option<Py<PyBytes>>,
    /// Maximum size of the response's body after decompression, in bytes. A larger body is refused.
    #[pyo3(get)]
    response_limit: u64,
    /// True if a repeated request has the same effect as one request.
    #[pyo3(get)]
    idempotent: bool,
}

#[pymethods]
impl Request {
    /// Name of the operation; `batch` for the request of a batch.
    #[getter]
    fn op(&self) -> &'static str {
        self.operation().name
    }

    /// Returns the exception for a request without a response. `sent` is false if it can't have left.
    fn transport_error(&self, py: Python<'_>, cause: &str, sent: bool) -> Py<PyAny> {
        raised(py, self.operation().transport_error(cause, sent)).into_value(py).into_any()
    }

    fn __repr__(&self) -> String {
        let path = self.url.split('?').next().unwrap_or_default();
        format!("Request({} {path})", self.method)
    }
}

impl Request {
    fn operation(&self) -> &'static Op {
        let [once, repeatable] = &BATCHES;
        self.op.unwrap_or(if self.idempotent { repeatable } else { once })
    }
}

#[pymethods]
impl Api {
    #[new]
    #[pyo3(signature = (token, *, phone_number_id=None, waba_id=None, business_id=None, app_id=None, app_secret=None, version=None, base_url=None, allow_http=false))]
    #[allow(clippy::too_many_arguments)] // Python names them
    fn new(
        token: Text,
        phone_number_id: Option<&str>,
        waba_id: Option<&str>,
        business_id: Option<&str>,
        app_id: Option<&str>,
        app_secret: Option<Text>,
        version: Option<&str>,
        base_url: Option<&str>,
        allow_http: bool,
        py: Python<'_>,
    ) -> PyResult<Self> {
        let mut settings = tenant(Some(token), phone_number_id, waba_id, business_id, app_id, app_secret);
        settings.extend([
            ("version", Json::from(version.map(str::to_owned))),
            ("base_url", base_url.map(str::to_owned).into()),
            ("allow_http", Json::Bool(allow_http)),
        ]);
        Self::of(py, settings)
    }

    /// Returns a client with other settings of these; the others stay. A new token without an app secret has no proof.
    #[pyo3(signature = (*, token=None, phone_number_id=None, waba_id=None, business_id=None, app_id=None, app_secret=None))]
    #[allow(clippy::too_many_arguments)] // Python names them
    fn with_(
        &self,
        token: Option<Text>,
        phone_number_id: Option<&str>,
        waba_id: Option<&str>,
        business_id: Option<&str>,
        app_id: Option<&str>,
        app_secret: Option<Text>,
        py: Python<'_>,
    ) -> PyResult<Self> {
        let drops_proof = token.is_some();
        let changes = tenant(token, phone_number_id, waba_id, business_id, app_id, app_secret);
        let changed = |(name, value): &(&'static str, Json<'static>)| {
            let change = changes.iter().find(|(other, change)| other == name && !change.is_null());
            let value = change.map_or(value, |(_, change)| change);
            let dropped = *name == "app_secret" && drops_proof && change.is_none();
            (*name, if dropped { Json::Null } else { value.clone() })
        };
        Self::of(py, self.settings.iter().map(changed).collect())
    }

    /// Returns the Graph API version that served a response, if it isn't the requested one.
    fn other_version(&self, version: &str) -> Option<String> {
        self.core.api_version(version)
    }

    /// Removes the access token and the proof from a text.
    fn redact(&self, text: String) -> String {
        String::from_utf8(self.core.redact(text.into_bytes())).unwrap_or_default()
    }

    /// Builds the request of an operation. With `file_length`, the caller keeps the file, and writes it between `body` and
    /// `tail`.
    #[pyo3(signature = (op, params, *, lenient=false, extra=None, file_length=None))]
    #[allow(clippy::too_many_arguments)] // Python names them
    fn request(
        &self,
        py: Python<'_>,
        op: &str,
        params: &Bound<'_, PyDict>,
        lenient: bool,
        extra: Option<&Bound<'_, PyAny>>,
        file_length: Option<u64>,
    ) -> PyResult<Request> {
        let op = Op::find(op).map_err(|e| raised(py, e))?;
        let (params, given) = without_file(op, params)?;
        let arena = Bump::new();
        let params = self::params(op.name, &params, &arena)?;
        let extra = extra.map_or(Ok(JsonObject::default()), |extra| self::params("extra", extra, &arena))?;
        let held = given.as_ref().map(|bytes| bytes.as_bytes());
        let seed = if file_length.is_some() { random(py)? } else { String::new() };
        let elsewhere = file_length.map(|length| File::Elsewhere { length, seed: &seed });
        let call = RawCall { params, file: held.map(File::Held).or(elsewhere), options: Options { lenient, extra } };
        let built = match held {
            Some(_) => py.detach(|| self.core.build(op, call)),
            None => self.core.build(op, call),
        };
        let built = built.map_err(|e| raised(py, e))?;
        let headers = self.headers(py, built.auth)?;
        match built.content_type.as_deref() {
            Some(JSON) => {}
            Some(other) => headers.set_item("content-type", other)?,
            None => headers.del_item("content-type")?,
        }
        for (name, value) in &built.headers {
            headers.set_item(name, value)?;
        }
        let mut body = built.head.into_bytes();
        body.extend_from_slice(held.unwrap_or_default());
        let tail = elsewhere.map(|_| PyBytes::new(py, built.tail.as_bytes()).unbind());
        if tail.is_none() {
            body.extend_from_slice(built.tail.as_bytes());
        }
        let body = built.content_type.map(|_| PyBytes::new(py, &body).unbind());
        let (method, response_limit, idempotent) = (built.method.as_str(), op.response_limit(), op.endpoint.idempotent);
        Ok(Request {
            op: Some(op),
            method,
            url: built.url,
            headers: headers.unbind(),
            body,
            tail,
            response_limit,
            idempotent,
        })
    }

    /// Builds the request of a raw call.
    fn raw(&self, py: Python<'_>, method: &str, path: &str, params: &Bound<'_, PyAny>) -> PyResult<Request> {
        let op = Op::raw(method).map_err(|e| raised(py, e))?;
        let arena = Bump::new();
        let params = self::params("params", params, &arena)?;
        let built = self.core.raw(method, path, params).map_err(|e| raised(py, e))?;
        let headers = self.headers(py, built.auth)?;
        if built.content_type.is_none() {
            headers.del_item("content-type")?;
        }
        Ok(Request {
            op: Some(op),
            method: built.method.as_str(),
            url: built.url,
            headers: headers.unbind(),
            body: built.content_type.map(|_| PyBytes::new(py, built.head.as_bytes()).unbind()),
            tail: None,
            response_limit: op.response_limit(),
            idempotent: op.endpoint.idempotent,
        })
    }

    /// Checks a call whose files are uploaded before it. Returns the parameters of `uploads.start` for each file.
    fn uploads<'py>(
        &self,
        py: Python<'py>,
        op: &str,
        params: &Bound<'py, PyDict>,
        lenient: bool,
        files: Vec<Bound<'py, PyBytes>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let op = Op::find(op).map_err(|e| raised(py, e))?;
        let arena = Bump::new();
        let options = Options { lenient, ..Options::default() };
        let call = RawCall { params: self::params(op.name, params, &arena)?, options, ..RawCall::default() };
        let files: Vec<_> = files.iter().map(|file| file.as_bytes().into()).collect();
        let uploads = self.core.uploads_of(op, call, &files).map_err(|e| raised(py, e))?;
        let uploads = uploads.into_iter().map(|start| JsonObject::from(start).into()).collect();
        parse(py, &Json::Array(uploads).to_string())
    }

    /// Joins requests into that of a batch, with `None` for a call that failed before.
    fn join(&self, py: Python<'_>, requests: Vec<Option<Py<Request>>>) -> PyResult<Request> {
        let given: Vec<_> = requests.iter().flatten().map(Py::get).collect();
        let calls = requests.iter().map(|request| {
            let Request { op, url, body, .. } = request.as_ref()?.get();
            // A body that isn't text belongs to a call with a file, which the core refuses.
            let body = body.as_ref().and_then(|body| std::str::from_utf8(body.bind(py).as_bytes()).ok());
            Some(BatchCall { op: (*op)?, url, body: body.unwrap_or_default() })
        });
        let joined = self.core.join(calls).map_err(|e| raised(py, e))?;
        let headers = self.headers(py, joined.auth)?;
        headers.set_item("content-type", joined.content_type.as_deref().unwrap_or_default())?;
        Ok(Request {
            op: None,
            method: joined.method.as_str(),
            url: joined.url,
            headers: headers.unbind(),
            body: Some(PyBytes::new(py, joined.head.as_bytes()).unbind()),
            tail: None,
            response_limit: given.iter().map(|request| request.response_limit).max().unwrap_or_default(),
            idempotent: given.iter().all(|request| request.idempotent),
        })
    }

    /// Splits the response to a batch into those of its calls: status, headers and body of each.
    fn split<'py>(
        &self,
        py: Python<'py>,
        calls: usize,
        idempotent: bool,
        status: u16,
        headers: Vec<(Bound<'py, PyString>, Bound<'py, PyString>)>,
        body: &[u8],
    ) -> PyResult<Vec<Split<'py>>> {
        let responses = self.core.split(calls, idempotent, status, headers.iter().map(header), body);
        let responses = responses.map_err(|e| raised(py, e))?.into_iter();
        let bytes = |body: &str| PyBytes::new(py, body.as_bytes());
        Ok(responses.map(|response| (response.status, response.headers, bytes(&response.body))).collect())
    }
}

/// Response to a call of a batch: status, headers and body.
type Split<'py> = (u16, Vec<(String, String)>, Bound<'py, PyBytes>);

impl Api {
    fn of(py: Python<'_>, settings: Settings) -> PyResult<Self> {
        let core = Core::from_json(&settings.iter().cloned().collect()).map_err(|e| raised(py, e))?;
        Ok(Self { core, headers: [const { PyOnceLock::new() }; 3], settings })
    }

    /// Returns the headers of a request with a JSON body, made once for each authorization scheme because most requests
    /// have them.
    fn headers<'py>(&self, py: Python<'py>, auth: Auth) -> PyResult<Bound<'py, PyDict>> {
        let [bearer, oauth, none] = &self.headers;
        let usual = match auth {
            Auth::Bearer => bearer,
            Auth::Oauth => oauth,
            Auth::None => none,
        };
        let make = || {
            let headers = PyDict::new(py);
            if let Some(token) = self.core.authorization(auth).map_err(|e| raised(py, e))? {
                headers.set_item("authorization", token)?;
            }
            headers.set_item("content-type", JSON)?;
            Ok::<_, PyErr>(headers.unbind())
        };
        usual.get_or_try_init(py, make)?.bind(py).copy()
    }
}

/// Reads the response of an operation: returns an object or a file's bytes, or raises an exception. With `api`, the
/// exception contains neither its access token nor its proof.
#[pyfunction]
#[pyo3(signature = (op, status, headers, body, params=None, api=None))]
pub(crate) fn response<'py>(
    py: Python<'py>,
    op: &str,
    status: u16,
    headers: Vec<(Bound<'py, PyString>, Bound<'py, PyString>)>,
    body: &Bound<'py, PyBytes>,
    params: Option<&Bound<'py, PyDict>>,
    api: Option<&Api>,
) -> PyResult<Bound<'py, PyAny>> {
    let op = Op::find(op).map_err(|e| raised(py, e))?;
    let arena = Bump::new();
    let params = match params.filter(|_| op.endpoint.digest.is_some()) {
        Some(params) => Some(self::params(op.name, params, &arena)?),
        None => None,
    };
    let bytes = body.as_bytes();
    if bytes.len() as u64 > op.response_limit() {
        return Err(raised(py, op.oversized(status)));
    }
    let headers: Vec<_> = headers.iter().map(header).collect();
    let judge = || match api {
        Some(api) => api.core.check_response(op, status, headers, bytes, params.as_ref()),
        None => op.check_response(status, headers, bytes, params.as_ref()),
    };
    let judged = if op.endpoint.file { py.detach(judge) } else { judge() };
    let there = judged.map_err(|e| raised(py, e))?;
    if op.endpoint.file {
        return Ok(body.clone().into_any());
    }
    let raw = match wabakit::without_tokens(bytes) {
        Cow::Borrowed(_) => body.clone(),
        Cow::Owned(clean) => PyBytes::new(py, &clean),
    };
    let told = if there { raw.as_bytes() } else { b"{}" };
    let mut value = parse(py, std::str::from_utf8(told).map_err(|_| not_json())?)?;
    for path in op.endpoint.secrets {
        value = concealed(value, &path.split('.').collect::<Vec<_>>())?;
    }
    match value.cast::<Object>() {
        Ok(object) => Ok(Bound::new(py, object.get().with_raw(py, raw.unbind()))?.into_any()),
        Err(_) => Ok(value),
    }
}

/// Returns the settings that tenants differ in.
fn tenant(
    token: Option<Text>,
    phone_number_id: Option<&str>,
    waba_id: Option<&str>,
    business_id: Option<&str>,
    app_id: Option<&str>,
    app_secret: Option<Text>,
) -> Settings {
    let text = |given: Option<&str>| Json::from(given.map(str::to_owned));
    vec![
        ("token", token.map(|token| token.0).into()),
        ("phone_number_id", text(phone_number_id)),
        ("waba_id", text(waba_id)),
        ("business_id", text(business_id)),
        ("app_id", text(app_id)),
        ("app_secret", app_secret.map(|secret| secret.0).into()),
    ]
}

/// Returns random text.
fn random(py: Python<'_>) -> PyResult<String> {
    let bytes: Vec<u8> = py.import("os")?.call_method1("urandom", (16,))?.extract()?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Raises an exception if the SHA-256 of a downloaded file differs from the expected one, in hexadecimal or Base64.
#[pyfunction]
pub(crate) fn check_digest(py: Python<'_>, op: &str, status: u16, expected: &str, digest: &[u8]) -> PyResult<()> {
    let op = Op::find(op).map_err(|e| raised(py, e))?;
    if wabakit::digest_matches(expected, digest) { Ok(()) } else { Err(raised(py, op.mismatched(status))) }
}

/// Reads a header. Clients write names in different cases; bytes of a value that aren't UTF-8 may become lone surrogates.
fn header((name, value): &(Bound<'_, PyString>, Bound<'_, PyString>)) -> (String, String) {
    (name.to_string_lossy().to_ascii_lowercase(), value.to_string_lossy().into_owned())
}

/// Returns how long to wait before an error is retried that may be retried, in milliseconds, or `None` if it isn't retried.
#[pyfunction]
#[pyo3(signature = (after, pair, attempt, max_retries, elapsed, deadline, seed))]
pub(crate) fn retry_delay(
    after: Option<u64>,
    pair: bool,
    attempt: u32,
    max_retries: u32,
    elapsed: u64,
    deadline: Option<u64>,
    seed: u64,
) -> Option<u64> {
    wabakit::retry_delay(after, pair, attempt, max_retries, elapsed, deadline, seed)
}

/// Returns the metadata of a response: an object with `trace`, `version` and `usage`.
#[pyfunction]
pub(crate) fn metadata<'py>(
    py: Python<'py>,
    headers: Vec<(Bound<'py, PyString>, Bound<'py, PyString>)>,
) -> PyResult<Bound<'py, PyAny>> {
    let headers: Vec<_> = headers.iter().map(header).collect();
    let headers: Vec<_> = headers.iter().map(|(name, value)| (name.as_str(), value.as_bytes())).collect();
    parse(py, &wabakit::metadata(&headers).to_string())
}

/// Returns the start of the header `User-Agent`.
#[pyfunction]
pub(crate) fn user_agent() -> &'static str {
    wabakit::USER_AGENT
}

/// Returns the cursor of the next page, for the parameter `after`, from a page's body and the cursors that were used
/// before. Returns `None` after the last page.
#[pyfunction]
#[pyo3(signature = (body, asked=vec![]))]
pub(crate) fn next_page(py: Python<'_>, body: &[u8], asked: Vec<String>) -> PyResult<Option<String>> {
    wabakit::next_page(body, &asked).map_err(|e| raised(py, e))
}

/// Returns the properties of every operation by name: the parameter that is a file, if there is one, and whether the
/// file's name and type are parameters too; the parameter that is a list of files, which are uploaded before the call; whether the access token uses the scheme `OAuth`; the path of the items in
/// a page; and whether the operation is idempotent.
#[pyfunction]
pub(crate) fn operations(py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
    let all = PyDict::new(py);
    for op in OPERATIONS {
        let known = PyDict::new(py);
        known.set_item("file", op.endpoint.upload())?;
        known.set_item("named", op.endpoint.body == Body::Multipart)?;
        known.set_item("media", op.endpoint.media())?;
        known.set_item("oauth", op.endpoint.auth == Auth::Oauth)?;
        known.set_item("pages", op.endpoint.pages.to_vec())?;
        known.set_item("idempotent", op.endpoint.idempotent)?;
        all.set_item(op.name, known)?;
    }
    Ok(all)
}

type Given<'py> = (Bound<'py, PyDict>, Option<Bound<'py, PyBytes>>);

/// Separates the parameters from the file among them.
fn without_file<'py>(op: &Op, params: &Bound<'py, PyDict>) -> PyResult<Given<'py>> {
    if let Some(name) = op.endpoint.media()
        && params.get_item(name)?.is_some_and(|given| !given.is_none())
    {
        return Err(raised(params.py(), op.not_uploaded()));
    }
    let Some(name) = op.endpoint.upload() else { return Ok((params.clone(), None)) };
    let Some(given) = params.get_item(name)?.filter(|given| !given.is_none()) else {
        return Ok((params.clone(), None));
    };
    let params = params.copy()?;
    params.del_item(name)?;
    match given.cast_into::<PyBytes>() {
        Ok(bytes) => Ok((params, Some(bytes))),
        Err(other) => {
            let other = other.into_inner();
            Err(refused(other.py(), format!("{}.{name}", op.name), "bytes", &type_name(&other)))
        }
    }
}
