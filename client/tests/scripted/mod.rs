//! A service that answers from a script, for clocks that don't run.

#![allow(dead_code)] // Not every test uses all of it.

use std::{
    collections::VecDeque,
    future::Future,
    io,
    pin::Pin,
    sync::{Arc, Mutex},
    task::{Context, Poll},
};

use http::{Request, Response};
use http_body_util::{BodyExt, Full};
use tower_service::Service;
use wabakit::{
    Api,
    messages::{Recipient, SendMessage, Text},
};
use wabakit_client::{Body, BoxError, ClientBuilder};

/// One answer of the script.
pub(crate) enum Answer {
    /// A response with this status and body.
    Body(u16, &'static str),
    /// A response with headers.
    Headers(u16, &'static [(&'static str, &'static str)], &'static str),
    /// An error before the body was read.
    Fails(io::ErrorKind),
    /// An error after the body was read.
    Breaks(io::ErrorKind),
    /// No answer, ever.
    Silence,
}

pub(crate) const SENT: &str = r#"{"messaging_product":"whatsapp","messages":[{"id":"wamid.1"}]}"#;
/// A refusal whose retry is safe.
pub(crate) const THROTTLED: &str =
    r#"{"error":{"message":"(#130429) Rate limit hit","code":130429,"fbtrace_id":"AbC"}}"#;

#[derive(Clone, Default)]
pub(crate) struct Scripted {
    answers: Arc<Mutex<VecDeque<Answer>>>,
    pub(crate) requests: Arc<Mutex<Vec<Request<Vec<u8>>>>>,
}

impl Scripted {
    pub(crate) fn new(answers: impl IntoIterator<Item = Answer>) -> Self {
        Self { answers: Arc::new(Mutex::new(answers.into_iter().collect())), ..Self::default() }
    }

    pub(crate) fn client(&self) -> ClientBuilder {
        ClientBuilder::over(Api::new("EAAsecret").number("106540352242922").waba("102290129340398"), self.clone())
    }

    /// The number of requests that were read.
    pub(crate) fn count(&self) -> usize {
        self.requests.lock().unwrap().len()
    }
}

impl Service<Request<Body>> for Scripted {
    type Response = Response<Full<bytes::Bytes>>;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, BoxError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        let answer = self.answers.lock().unwrap().pop_front().expect("no more answers");
        let requests = self.requests.clone();
        Box::pin(async move {
            if let Answer::Fails(kind) = answer {
                return Err(io::Error::from(kind).into());
            }
            let (head, body) = request.into_parts();
            let body = body.collect().await?.to_bytes().to_vec();
            requests.lock().unwrap().push(Request::from_parts(head, body));
            let (status, headers, body) = match answer {
                Answer::Body(status, body) => (status, &[][..], body),
                Answer::Headers(status, headers, body) => (status, headers, body),
                Answer::Fails(kind) | Answer::Breaks(kind) => return Err(io::Error::from(kind).into()),
                Answer::Silence => std::future::pending().await,
            };
            let mut response = Response::builder().status(status);
            for (name, value) in headers {
                response = response.header(*name, *value);
            }
            Ok(response.body(Full::from(body))?)
        })
    }
}

pub(crate) fn hi() -> SendMessage {
    SendMessage::new(Recipient::phone("+16505551234"), Text::new("Hi"))
}
