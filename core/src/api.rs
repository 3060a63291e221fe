//! The client: settings, requests and responses.

pub(crate) mod batch;
mod limits;
mod uploads;

use std::sync::Arc;

use http::{HeaderValue, header};

use crate::{
    engine::{
        Auth, File, Metadata, Method, Op, Operation, Options, RawCall, ReadResponse, RequestParts, Response,
        response::RawResponse, target::Target, without_tokens,
    },
    error::{Error, read_object},
    json::{JsonObject, cut::cut},
    operations::OPERATIONS,
    schema::{AppId, BusinessId, PhoneNumberId, WabaId},
    secret::Secret,
};

/// The client: builds requests with an access token and reads their responses. Cheap to clone; create one for each
/// number or each customer.
#[derive(Clone, Debug)]
pub struct Api {
    token: Secret,
    target: Target,
}

impl Api {
    /// Creates a client for the platform with an access token.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self { token: token.into(), target: Target::default() }
    }

    /// Creates a client from settings by name: `token`, and optionally `phone_number_id`, `waba_id`, `business_id`,
    /// `app_id`, `app_secret`, `version`, `base_url` and `allow_http`. Unlike the methods below, it checks them at
    /// once.
    pub fn from_json(settings: &JsonObject<'_>) -> Result<Self, Error> {
        let mut api = Self::new("");
        let mut app_secret = None;
        for (name, value) in settings.iter().filter(|(_, value)| !value.is_null()) {
            // The error doesn't contain the given value: it may be a secret.
            if name == "allow_http" {
                api.target.allow_http = value.as_bool().ok_or_else(|| Error::validation(name, "true or false", ""))?;
                continue;
            }
            let text = value.as_str().ok_or_else(|| Error::validation(name, "text", ""))?;
            match name {
                "token" => api.token = text.into(),
                "phone_number_id" => api.target.number = Some(text.into()),
                "waba_id" => api.target.waba = Some(text.into()),
                "business_id" => api.target.business = Some(text.into()),
                "app_id" => api.target.app = Some(text.into()),
                "version" => api.target.version = text.into(),
                "base_url" => api = api.base_url(text),
                "app_secret" => app_secret = Some(Secret::new(text)),
                _ => return Err(Error::validation(name, "no such setting", "")),
            }
        }
        // Last, because the proof depends on the token.
        api.target.proof = app_secret.and_then(|secret| secret.proof(&api.token));
        api.target.check()?;
        Ok(api)
    }

    /// Sets the business phone number: its ID is the default of `{phone_number_id}`.
    #[must_use]
    pub fn number(mut self, id: impl Into<PhoneNumberId>) -> Self {
        self.target.number = Some(id.into());
        self
    }

    /// Sets the WhatsApp Business account: its ID is the default of `{waba_id}`.
    #[must_use]
    pub fn waba(mut self, id: impl Into<WabaId>) -> Self {
        self.target.waba = Some(id.into());
        self
    }

    /// Sets the business portfolio: its ID is the default of `{business_id}`.
    #[must_use]
    pub fn business(mut self, id: impl Into<BusinessId>) -> Self {
        self.target.business = Some(id.into());
        self
    }

    /// Sets the app: its ID is the default of `{app_id}`.
    #[must_use]
    pub fn app(mut self, id: impl Into<AppId>) -> Self {
        self.target.app = Some(id.into());
        self
    }

    /// Sets the Graph API version, such as `v24.0`. Default: [`GRAPH_VERSION`](crate::GRAPH_VERSION).
    #[must_use]
    pub fn version(mut self, version: &str) -> Self {
        self.target.version = version.into();
        self
    }

    /// Sets the base URL, such as that of the sandbox or a proxy. Default: the platform's. The base URL receives the
    /// access token, so requests are refused unless it begins with `https://`, or with `http://` and is on this
    /// machine; see [`allow_http`](Self::allow_http).
    #[must_use]
    pub fn base_url(mut self, url: &str) -> Self {
        self.target.base_url = Some(url.trim_end_matches('/').into());
        self
    }

    /// Allows unencrypted HTTP to a base URL on another machine, which then receives the access token. Only for trusted
    /// networks, such as the network between test containers.
    #[must_use]
    pub fn allow_http(mut self) -> Self {
        self.target.allow_http = true;
        self
    }

    /// Replaces the access token, for another tenant. Drops the proof of the old token: call
    /// [`app_secret`](Self::app_secret) afterwards.
    #[must_use]
    pub fn token(mut self, token: impl Into<Secret>) -> Self {
        self.token = token.into();
        self.target.proof = None;
        self
    }

    /// Adds `appsecret_proof` to each call: the proof that the call comes from the app that owns this secret.
    #[must_use]
    pub fn app_secret(mut self, secret: &Secret) -> Self {
        self.target.proof = secret.proof(&self.token);
        self
    }

    /// Builds the request of an operation.
    pub fn request<O: Operation>(&self, op: &O) -> Result<http::Request<Vec<u8>>, Error> {
        self.request_with(op, Options::default())
    }

    /// Builds the request of an operation with options.
    pub fn request_with<O: Operation>(&self, op: &O, options: Options<'_>) -> Result<http::Request<Vec<u8>>, Error> {
        let params = params(op)?;
        let call = RawCall { params: read_object(O::OP.name, &params)?, file: op.bytes().map(File::Held), options };
        self.call(O::OP, call)
    }

    /// Builds the parts of a request from untyped parameters, for HTTP clients that don't take [`http::Request`].
    pub fn build(&self, op: &Op, call: RawCall<'_>) -> Result<RequestParts, Error> {
        op.build(&self.target, call)
    }

    /// Builds the request of a call that no operation describes: any path of the Graph API without its version, such as
    /// `/{waba_id}/subscribed_apps`. `method` is `GET`, `POST` or `DELETE`. The client fills in `{phone_number_id}`,
    /// `{waba_id}`, `{business_id}` and `{app_id}`. Parameters are sent in the query, or as JSON by `POST`; nothing about
    /// them is checked. Read the response with [`check_response`](Self::check_response) and
    /// [`Op::find("raw.post")`](Op::find).
    pub fn raw(&self, method: &str, path: &str, params: JsonObject<'_>) -> Result<RequestParts, Error> {
        Op::raw(method)?.build_raw(&self.target, path, params)
    }

    /// Builds the request from untyped parameters.
    pub fn call(&self, op: &Op, call: RawCall<'_>) -> Result<http::Request<Vec<u8>>, Error> {
        let file = call.file;
        self.http(op.name, self.build(op, call)?, file)
    }

    /// Converts the parts of a request. Errors name it. Without a file that is held, the body is only the head.
    #[doc(hidden)]
    pub fn http(
        &self,
        name: &str,
        built: RequestParts,
        file: Option<File<'_>>,
    ) -> Result<http::Request<Vec<u8>>, Error> {
        let mut body = built.head.into_bytes();
        if let Some(File::Held(bytes)) = file {
            body.extend_from_slice(bytes);
            body.extend_from_slice(built.tail.as_bytes());
        }
        let method = match built.method {
            Method::GET => http::Method::GET,
            Method::POST => http::Method::POST,
            Method::DELETE => http::Method::DELETE,
        };
        let mut request = http::Request::builder().method(method).uri(built.url);
        if let Some(mut value) = self.authorization(built.auth)?.and_then(|value| HeaderValue::try_from(value).ok()) {
            value.set_sensitive(true);
            request = request.header(header::AUTHORIZATION, value);
        }
        if let Some(content_type) = built.content_type {
            request = request.header(header::CONTENT_TYPE, &*content_type);
        }
        for (name, value) in built.headers {
            request = request.header(name, value);
        }
        request.body(body).map_err(|e| Error::validation(name, "a request that HTTP can carry", e.to_string()))
    }

    /// Returns the value of the `Authorization` header, or `None` if the call needs none.
    pub fn authorization(&self, auth: Auth) -> Result<Option<String>, Error> {
        let scheme = match auth {
            Auth::Bearer => "Bearer",
            Auth::Oauth => "OAuth",
            Auth::None => return Ok(None),
        };
        let token = self.token.expose();
        if token.is_empty() || !token.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(Error::validation("token", "an access token: visible ASCII characters only", ""));
        }
        Ok(Some([scheme, " ", token].concat()))
    }

    /// Reads the response of an operation.
    pub fn response<O: Operation>(
        &self,
        response: &http::Response<impl AsRef<[u8]>>,
    ) -> Result<Response<O::Response>, Error> {
        let (status, headers) = (response.status().as_u16(), pairs(response));
        self.read::<O>(status, &headers, response.body().as_ref(), None)
    }

    /// Reads the response to this particular call, like [`response`](Self::response). A downloaded file must also have
    /// the SHA-256 that the call names.
    pub fn response_to<O: Operation>(
        &self,
        op: &O,
        response: &http::Response<impl AsRef<[u8]>>,
    ) -> Result<Response<O::Response>, Error> {
        let (status, headers, params) = (response.status().as_u16(), pairs(response), params(op)?);
        self.read::<O>(status, &headers, response.body().as_ref(), Some(&read_object(O::OP.name, &params)?))
    }

    fn read<O: Operation>(
        &self,
        status: u16,
        headers: &[(&str, &[u8])],
        body: &[u8],
        params: Option<&JsonObject<'_>>,
    ) -> Result<Response<O::Response>, Error> {
        let there = self.check_response(O::OP, status, headers.iter().copied(), body, params)?;
        let raw: Arc<[u8]> = if O::OP.endpoint.file { body.into() } else { without_tokens(body).into() };
        let told = if there { raw.clone() } else { b"{}".as_slice().into() };
        let value = ReadResponse::read(&told)
            .map_err(|reason| self.redacted(RawResponse { op: O::OP, status, headers, body }.unexpected(&reason)))?;
        let metadata = Metadata::of(headers.iter().copied());
        let api_version = metadata.version.as_deref().and_then(|version| self.api_version(version));
        Ok(Response { value, raw, status, metadata, api_version })
    }

    /// Checks the response to an untyped call, like [`Op::check_response`]. An error contains neither this client's
    /// token nor its `appsecret_proof`, even if the platform repeats them.
    pub fn check_response(
        &self,
        op: &Op,
        status: u16,
        headers: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<[u8]>)>,
        body: &[u8],
        params: Option<&JsonObject<'_>>,
    ) -> Result<bool, Error> {
        op.check_response(status, headers, body, params).map_err(|error| self.redacted(error))
    }

    /// Normalizes the body of a response, like [`Op::normalize`]. An error is redacted, like those of
    /// [`check_response`](Self::check_response).
    #[cfg(feature = "responses")]
    pub fn normalize(
        &self,
        op: &Op,
        status: u16,
        headers: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<[u8]>)>,
        body: &[u8],
    ) -> Result<String, Error> {
        op.normalize(status, headers, body).map_err(|error| self.redacted(error))
    }

    fn redacted(&self, error: Error) -> Error {
        self.secrets().fold(error, Error::without)
    }

    /// Replaces this client's token, its `appsecret_proof`, and the secrets in URLs by `[redacted]`, for messages about
    /// its requests.
    pub fn redact(&self, bytes: Vec<u8>) -> Vec<u8> {
        let bytes = self.secrets().fold(bytes, |bytes, secret| secret.redact(bytes));
        match String::from_utf8(bytes) {
            Ok(text) => {
                OPERATIONS.iter().flat_map(|op| op.endpoint.secret_query()).fold(text, without_value).into_bytes()
            }
            Err(binary) => binary.into_bytes(),
        }
    }

    fn secrets(&self) -> impl Iterator<Item = &Secret> {
        [Some(&self.token), self.target.proof.as_ref()].into_iter().flatten()
    }

    /// Returns the Graph API version that served the response (from `facebook-api-version`), if it differs from the
    /// requested version.
    pub fn api_version(&self, version: &str) -> Option<String> {
        (version != &*self.target.version).then(|| version.to_owned())
    }
}

/// Replaces the values of a parameter in the URLs of a text.
fn without_value(text: String, name: &str) -> String {
    let name = [name, "="].concat();
    let (mut clean, mut rest) = (String::new(), &*text);
    while let Some((before, value)) = cut(rest, &name) {
        clean.extend([before, &name, "[redacted]"]);
        let end = value.find(['&', '#', '"', '\'', '\\', ')', '>', ' ', '\n']).unwrap_or(value.len());
        rest = value.get(end..).unwrap_or_default();
    }
    clean + rest
}

/// Returns the headers of a response.
fn pairs<B>(response: &http::Response<B>) -> Vec<(&str, &[u8])> {
    response.headers().iter().map(|(name, value)| (name.as_str(), value.as_bytes())).collect()
}

/// Returns the parameters of an operation as JSON, with the platform's names.
#[doc(hidden)]
pub fn params<O: Operation>(op: &O) -> Result<String, Error> {
    serde_json::to_string(op)
        .map_err(|e| Error::validation(O::OP.name, "parameters that JSON can carry", e.to_string()))
}
