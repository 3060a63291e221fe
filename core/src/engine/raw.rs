//! Calls that no operation describes: any path of the Graph API.

use crate::{
    engine::{
        endpoint::{Body, Endpoint, Method, Op},
        request::{RawCall, RequestParts},
        target::Target,
        url,
    },
    error::{Error, excerpt},
    json::JsonObject,
    schema::Type,
};

/// Operations of raw calls, one for each method.
#[doc(hidden)]
pub static RAW: [Op; 3] = [
    Op::new("raw.get", described(Method::GET).idempotent(true)),
    Op::new("raw.post", described(Method::POST).body(Body::Json)),
    Op::new("raw.delete", described(Method::DELETE)),
];

/// The path is one placeholder without a name, which no parameter can have.
const fn described(method: Method) -> Endpoint {
    Endpoint::new(method, "/{+}", Type::Any, Type::Any)
}

impl Op {
    /// Returns the operation of raw calls with this method.
    #[doc(hidden)]
    pub fn raw(method: &str) -> Result<&'static Op, Error> {
        let op = RAW.iter().find(|op| op.endpoint.method.as_str().eq_ignore_ascii_case(method));
        op.ok_or_else(|| Error::validation("raw.method", "GET, POST or DELETE", excerpt(method)))
    }

    /// Builds the request of a raw call.
    pub(crate) fn build_raw(
        &self,
        target: &Target,
        path: &str,
        mut params: JsonObject<'_>,
    ) -> Result<RequestParts, Error> {
        let given = || "raw.path".to_owned();
        let wanted = "a path of the Graph API without its version, such as /{waba_id}/subscribed_apps";
        let path = path.strip_prefix('/').ok_or_else(|| Error::validation(given(), wanted, excerpt(path)))?;
        let mut filled = String::new();
        for (place, piece) in path.split(['{', '}']).enumerate() {
            if place % 2 == 0 {
                filled.push_str(piece);
                continue;
            }
            let id = target
                .hole(piece)
                .ok_or_else(|| Error::validation(given(), "an ID in place of the braces", excerpt(piece)))?;
            url::segment(&mut filled, id, given)?;
        }
        url::raw(&mut String::new(), &filled, given)?;
        params.push("", filled);
        self.build(target, RawCall { params, ..RawCall::default() })
    }
}
