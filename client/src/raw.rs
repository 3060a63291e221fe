//! Calls without a Rust type: of any operation, and those that no operation describes.

use bytes::Bytes;
use http::{HeaderMap, request::Parts};
use wabakit::{Error, Json, JsonObject, Metadata, Op, RawCall, without_tokens};

use crate::{
    body::Content,
    client::Client,
    exchange::{Exchange, Received, held},
    limits::Counted,
};

/// Response to a call without a Rust type.
#[derive(Clone)]
#[non_exhaustive]
pub struct RawResponse {
    /// HTTP status code.
    pub status: u16,
    /// Headers of the response.
    pub headers: HeaderMap,
    /// Trace ID, Graph API version and used quotas.
    pub metadata: Metadata,
    /// Number of attempts, the successful one included.
    pub attempts: u32,
    body: Vec<u8>,
}

impl RawResponse {
    /// Returns the body, without the access tokens of paging links.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Reads the body as JSON. `None` if it isn't JSON.
    pub fn json(&self) -> Option<Json<'_>> {
        Json::read(std::str::from_utf8(&self.body).ok()?)
    }
}

impl std::fmt::Debug for RawResponse {
    /// Omits the body, which may contain secrets.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RawResponse")
            .field("status", &self.status)
            .field("metadata", &self.metadata)
            .finish_non_exhaustive()
    }
}

impl Client {
    /// Sends an operation with untyped parameters. A file must be held in memory.
    pub async fn call(&self, op: &'static Op, call: RawCall<'_>) -> Result<RawResponse, Error> {
        let params = self.is_limited().then(|| Json::from(call.params.clone()).to_string());
        let (head, body) = self.api.call(op, call)?.into_parts();
        self.untyped(op, params, head, Content::held(body)).await
    }

    /// Sends a request that no operation describes: any path of the Graph API without its version, such as
    /// `/{waba_id}/subscribed_apps`. `method` is `GET`, `POST` or `DELETE`; the client fills in the IDs that it has. Parameters
    /// are sent in the query, or as JSON by `POST`, without checks.
    pub async fn raw(&self, method: &str, path: &str, params: JsonObject<'_>) -> Result<RawResponse, Error> {
        let parts = self.api.raw(method, path, params)?;
        let op = Op::find(&["raw.", parts.method.as_str()].concat().to_ascii_lowercase())?;
        let (head, body) = self.api.http(op.name, parts, None)?.into_parts();
        let params = self.is_limited().then(|| "{}".to_owned());
        self.untyped(op, params, head, Content::held(body)).await
    }

    /// Sends a request. `params` are those for the limiter, if there is one.
    async fn untyped(
        &self,
        op: &'static Op,
        params: Option<String>,
        head: Parts,
        content: Content,
    ) -> Result<RawResponse, Error> {
        let counted = params.map(|params| Counted { op, params });
        let exchange = Exchange::new(self, op, head, content).counted(counted);
        let received = exchange.run(|response| self.checked(op, held(response))).await?;
        let Received { value: (status, body), headers, attempts } = received;
        Ok(RawResponse { status, metadata: Metadata::of(&headers), headers, attempts, body })
    }

    fn checked(&self, op: &Op, response: http::Response<Bytes>) -> Result<(u16, Vec<u8>), Error> {
        let (status, body) = (response.status().as_u16(), response.body());
        self.api.check_response(op, status, response.headers(), body, None)?;
        Ok((status, without_tokens(body).into_owned()))
    }
}
