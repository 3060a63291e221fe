//! Batches of typed calls, and of any calls.

use std::{fmt, marker::PhantomData};

use crate::{
    api::{Api, params},
    engine::{BATCHES, BatchCall, BatchResponse, File, Op, Operation, Options, RawCall, RequestParts, Response, batch},
    error::{Error, read_object},
    json::Json,
};

/// Up to 50 calls in one request. Each call counts against the rate limits, and succeeds or fails for itself.
///
/// ```
/// use wabakit::{Api, accounts::GetAccount, phone_numbers::GetPhoneNumber};
///
/// let wa = Api::new("EAAJB").number("106540352242922").waba("102290129340398");
/// let mut batch = wa.batch();
/// let number = batch.add(&GetPhoneNumber::new()).unwrap();
/// let account = batch.add(&GetAccount::new()).unwrap();
/// let request: http::Request<Vec<u8>> = batch.request().unwrap();
/// # let body = r#"[{"code":200,"headers":[],"body":"{\"id\":\"106540352242922\"}"},null]"#;
/// # let response = http::Response::new(body);
/// let responses = batch.responses(&response).unwrap();            // the response of your HTTP client
/// assert_eq!(responses.get(number).unwrap().id.as_str(), "106540352242922");
/// assert!(responses.get(account).is_err());                       // the platform didn't finish it in time
/// ```
#[derive(Clone)]
pub struct Batch {
    api: Api,
    /// Each call with its parameters and its request.
    calls: Vec<(&'static Op, String, RequestParts)>,
}

/// Handle of a call in a [`Batch`]: gets the call's response out of [`BatchResponses`].
#[derive(Debug)]
pub struct BatchHandle<O> {
    place: usize,
    op: PhantomData<fn() -> O>,
}

/// Responses to the calls of a [`Batch`].
#[derive(Clone, Debug)]
pub struct BatchResponses {
    api: Api,
    responses: Vec<BatchResponse>,
}

impl fmt::Debug for Batch {
    /// Shows the number of calls only: their bodies may contain secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batch").field("calls", &self.calls.len()).finish_non_exhaustive()
    }
}

impl Batch {
    /// Adds a call. Returns its handle.
    pub fn add<O: Operation>(&mut self, op: &O) -> Result<BatchHandle<O>, Error> {
        self.add_with(op, Options::default())
    }

    /// Adds a call with options. Returns its handle.
    pub fn add_with<O: Operation>(&mut self, op: &O, options: Options<'_>) -> Result<BatchHandle<O>, Error> {
        let params = params(op)?;
        let call = RawCall { params: read_object(O::OP.name, &params)?, file: op.bytes().map(File::Held), options };
        let built = self.api.build(O::OP, call)?;
        Ok(BatchHandle { place: self.push(O::OP, params, built), op: PhantomData })
    }

    /// Adds an untyped call. Returns its place in the batch, from 0.
    pub fn call(&mut self, op: &'static Op, call: RawCall<'_>) -> Result<usize, Error> {
        let params = Json::from(call.params.clone()).to_string();
        let built = self.api.build(op, call)?;
        Ok(self.push(op, params, built))
    }

    fn push(&mut self, op: &'static Op, params: String, built: RequestParts) -> usize {
        let place = self.calls.len();
        self.calls.push((op, params, built));
        place
    }

    /// Returns the operations of the calls, with their parameters in JSON.
    pub fn calls(&self) -> impl Iterator<Item = (&'static Op, &str)> {
        self.calls.iter().map(|(op, params, _)| (*op, params.as_str()))
    }

    /// Returns the operation that carries the batch. It is idempotent if all calls are.
    pub fn op(&self) -> &'static Op {
        let [any, idempotent] = &BATCHES;
        if self.calls.iter().all(|(op, ..)| op.endpoint.idempotent) { idempotent } else { any }
    }

    /// Builds the request of the batch. Refuses none or more than 50 calls, and calls that a batch can't carry: with a file, of
    /// another host, or with another authorization.
    pub fn request(&self) -> Result<http::Request<Vec<u8>>, Error> {
        let calls = self.calls.iter().map(|(op, _, built)| Some(BatchCall { op, url: &built.url, body: &built.head }));
        self.api.http("batch", self.api.join(calls)?, None)
    }

    /// Splits the response into those of the calls. An error concerns the batch as a whole.
    pub fn responses(&self, response: &http::Response<impl AsRef<[u8]>>) -> Result<BatchResponses, Error> {
        let (status, body) = (response.status().as_u16(), response.body().as_ref());
        let idempotent = self.op().endpoint.idempotent;
        let responses = self.api.split(self.calls.len(), idempotent, status, response.headers(), body)?;
        Ok(BatchResponses { api: self.api.clone(), responses })
    }
}

impl BatchResponses {
    /// Returns the responses as received, in the order of the calls.
    pub fn all(&self) -> &[BatchResponse] {
        &self.responses
    }

    /// Reads the response to a call of the batch.
    pub fn get<O: Operation>(&self, call: BatchHandle<O>) -> Result<Response<O::Response>, Error> {
        let missing = || Error::validation("batch", "the handle of a call in this batch", call.place.to_string());
        let BatchResponse { status, headers, body } = self.responses.get(call.place).ok_or_else(missing)?;
        let headers: Vec<_> = headers.iter().map(|(name, value)| (name.as_str(), value.as_bytes())).collect();
        self.api.read::<O>(*status, &headers, body.as_bytes(), None)
    }
}

impl Api {
    /// Creates a batch: many calls in one request.
    pub fn batch(&self) -> Batch {
        Batch { api: self.clone(), calls: vec![] }
    }

    /// Joins the requests of untyped calls into that of a batch. The place of a call that failed before is `None`: errors name a
    /// call by its place, as in `batch[3]`. See [`Batch`] for typed calls.
    pub fn join<'c>(&self, calls: impl IntoIterator<Item = Option<BatchCall<'c>>>) -> Result<RequestParts, Error> {
        batch::join(&self.target, calls)
    }

    /// Splits the response to a batch into those of its calls, to be read as if they had come alone. `calls` is their number;
    /// `idempotent` is true if all of them are. An error concerns the batch as a whole, and is redacted, like those of
    /// [`check_response`](Self::check_response).
    pub fn split(
        &self,
        calls: usize,
        idempotent: bool,
        status: u16,
        headers: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<[u8]>)>,
        body: &[u8],
    ) -> Result<Vec<BatchResponse>, Error> {
        let headers: Vec<_> = headers.into_iter().collect();
        let headers: Vec<_> = headers.iter().map(|(name, value)| (name.as_ref(), value.as_ref())).collect();
        BatchResponse::split(calls, idempotent, status, &headers, body).map_err(|error| self.redacted(error))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        error::Retry,
        operations::{
            accounts::GetAccount,
            messages::{Recipient, SendMessage, Text},
            phone_numbers::GetPhoneNumber,
        },
    };

    fn api() -> Api {
        Api::new("TOKEN").number("106540352242922").waba("102290129340398")
    }

    fn join(op: &'static str, url: &str, body: &str) -> Result<String, String> {
        let call = BatchCall { op: Op::find(op).unwrap(), url, body };
        api().join([None, Some(call)]).map(|joined| joined.head).map_err(|error| error.to_string())
    }

    #[test]
    fn keeps_a_form_as_it_is() {
        let url = "https://graph.facebook.com/v25.0/1/system_user_access_tokens";
        let head =
            join("access_tokens.fetch_business_token", url, "scope=%5B%22a%22%5D&set_token_expires_in_60_days=true")
                .unwrap();
        let body = "%22body%22%3A%22scope%3D%255B%2522a%2522%255D%26set_token_expires_in_60_days%3Dtrue%22";
        assert!(head.contains(body), "{head}");
    }

    #[test]
    fn names_the_place_of_a_refused_call_among_those_that_failed_before() {
        let refused = |op, url: &str| join(op, url, "").unwrap_err();
        let bearer = refused("uploads.get", "https://graph.facebook.com/v25.0/upload:1");
        assert_eq!(bearer, "batch[1]: a call with the access token of the batch, as Bearer");
        for url in [
            "https://graph.facebook.com/v25.00/1",
            "https://graph.facebook.com/v24.0/1?x=1",
            "https://evil.example/v25.0/1",
        ] {
            let error = refused("phone_numbers.get", url);
            assert!(error.starts_with("batch[1]: a call of the Graph API"), "{url}");
        }
        assert_eq!(api().join([None, None]).unwrap_err().to_string(), "batch: 1 to 50 calls, got 0");
    }

    #[test]
    fn reads_each_response_as_if_it_had_come_alone() {
        let mut batch = api().batch();
        let number = batch.add(&GetPhoneNumber::new()).unwrap();
        let account = batch.add(&GetAccount::new()).unwrap();
        let lost = batch.add(&GetAccount::new()).unwrap();
        let request = batch.request().unwrap();
        assert_eq!((request.method().as_str(), request.uri().path()), ("POST", "/v25.0/"));
        assert_eq!(request.headers()["authorization"], "Bearer TOKEN");
        let body = r#"[
            {"code": 200, "headers": [{"name": "facebook-api-version", "value": "v26.0"}], "body": "{\"id\": \"1\"}"},
            {"code": 400, "headers": [], "body": "{\"error\": {\"code\": 100, \"message\": \"(#100) no TOKEN\"}}"},
            null]"#;
        let responses = batch.responses(&http::Response::new(body)).unwrap();
        let read = responses.get(number).unwrap();
        assert_eq!(
            (read.id.as_str(), read.api_version(), read.raw()),
            ("1", Some("v26.0"), br#"{"id": "1"}"#.as_slice())
        );
        let refused = responses.get(account).unwrap_err().to_string();
        assert!(
            refused.starts_with("accounts.get: no [redacted] (status 400, code 100, invalid_parameter)"),
            "{refused}"
        );
        assert_eq!(responses.get(lost).unwrap_err().retry(), Retry::Safe { after: None });
    }

    #[test]
    fn a_batch_is_idempotent_if_all_its_calls_are() {
        let mut batch = api().batch();
        batch.add(&GetAccount::new()).unwrap();
        assert!(batch.op().endpoint.idempotent);
        batch.add(&SendMessage::new(Recipient::phone("+16505551234"), Text::new("Hi"))).unwrap();
        assert!(!batch.op().endpoint.idempotent);
    }

    #[test]
    fn refuses_the_handle_of_a_larger_batch() {
        let (mut small, mut large) = (api().batch(), api().batch());
        small.add(&GetAccount::new()).unwrap();
        large.add(&GetAccount::new()).unwrap();
        let second = large.add(&GetAccount::new()).unwrap();
        let body = r#"[{"code": 200, "body": "{\"id\": \"1\"}"}]"#;
        let error = small.responses(&http::Response::new(body)).unwrap().get(second).unwrap_err();
        assert_eq!(error.to_string(), "batch: the handle of a call in this batch, got 1");
    }
}
