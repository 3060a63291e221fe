//! The environment of the demo: the sandbox and the receiver on loopback, and the printed timeline.

use std::{
    net::Ipv4Addr,
    sync::mpsc::{Receiver, channel},
    thread,
    time::Duration,
};

use axum::http::Request;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use wabakit::{
    Api, ApiError, Error, Event, Operation, Response, Time, Webhooks,
    messages::{SendMessage, Sent},
    webhook::{InteractiveReply, MessageContent, View},
};
use wabakit_sandbox::{Settings, Windows};

use super::{receiver, receiver::Arrival, refusal, stopwatch};
use crate::{
    failure::Failure,
    http::Client,
    output,
    server::{Access, Clock, Server},
};

/// The sandbox, the receiver, and the time.
pub(super) struct Stage {
    wa: Api,
    number: String,
    client: Client,
    url: String,
    arrivals: Receiver<Arrival>,
    began: Time,
    now: Time,
    quiet: bool,
    requests: u32,
    events: usize,
    chapter: u32,
}

impl Stage {
    pub(super) fn open() -> Result<Self, Failure> {
        let (introduce, introduced) = channel();
        let (arrive, arrivals) = channel();
        let now = Clock::BEGIN;
        thread::spawn(move || {
            let play = async {
                let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.map_err(failure)?;
                let callback = format!("http://{}/webhooks", listener.local_addr().map_err(failure)?);
                let settings = Settings { callback: Some(callback), windows: Windows::Refused, ..Settings::default() };
                let webhooks = Webhooks::new(settings.app_secret.as_str(), settings.verify_token.as_str());
                tokio::spawn(receiver::receive(listener, webhooks, arrive));
                let server = Server::bind(settings, Clock::Virtual, Access::loopback(0)).await?;
                let _ = introduce.send(Ok(server.introduction()));
                server.serve(std::future::pending()).await;
                Ok(())
            };
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            let played = runtime.map_err(failure).and_then(|runtime| runtime.block_on(play));
            if let Err(error) = played {
                let _ = introduce.send(Err(error));
            }
        });
        let settings = introduced.recv().map_err(|_| Failure::Transport("the sandbox didn't start".into()))??;
        let text = |key: &str| settings.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        let (url, number) = (text("url"), text("phone_number_id"));
        output::write(
            format!(
                "wabakit demo: from the handshake to a classified error. Nothing leaves this machine.\n\n  \
             you        a program that uses wabakit\n  platform   the sandbox at {url}, over real HTTP\n  \
             clock      the sandbox's own clock, moved by the demo\n"
            )
            .as_bytes(),
        )?;
        Ok(Self {
            wa: Api::new(text("token")).number(number.as_str()).base_url(&url),
            client: Client::near(),
            began: now,
            quiet: false,
            requests: 0,
            events: 0,
            chapter: 0,
            number,
            url,
            arrivals,
            now,
        })
    }

    pub(super) fn number(&self) -> &str {
        &self.number
    }

    pub(super) fn now(&self) -> Time {
        self.now
    }

    /// Sets whether single webhooks are omitted from the timeline.
    pub(super) fn quiet(&mut self, quiet: bool) {
        self.quiet = quiet;
    }

    pub(super) fn chapter(&mut self, title: &str) -> Result<(), Failure> {
        self.chapter += 1;
        output::write(format!("\n{}. {title}\n", self.chapter).as_bytes())
    }

    /// Prints a line of the timeline.
    pub(super) fn print(&self, who: &str, what: &str) -> Result<(), Failure> {
        output::write(format!("  {}  {who:<9}  {what}\n", stopwatch(self.now, self.began)).as_bytes())
    }

    /// Prints a continuation of the previous line.
    pub(super) fn more(&self, what: &str) -> Result<(), Failure> {
        output::write(format!("                    {what}\n").as_bytes())
    }

    /// Builds a request without sending it.
    pub(super) fn check<O: Operation>(&self, op: &O) -> Result<Request<Vec<u8>>, Error> {
        self.wa.request(op)
    }

    /// Sends a request and reads the response, which must be a success.
    pub(super) fn ask<O: Operation>(&mut self, op: &O) -> Result<Response<O::Response>, Failure> {
        let request = self.wa.request(op)?;
        let response = self.client.send(request).map_err(Failure::Transport)?;
        self.requests += 1;
        Ok(self.wa.response_to(op, &response)?)
    }

    /// Sends a request that may be refused.
    pub(super) fn try_ask<O: Operation>(&mut self, op: &O) -> Result<Option<ApiError>, Failure> {
        match self.ask(op) {
            Ok(_) => Ok(None),
            Err(Failure::Error(error)) => refusal(error).map(Some),
            Err(other) => Err(other),
        }
    }

    /// Sends a message, and prints its ID.
    pub(super) fn send(&mut self, what: &str, message: SendMessage) -> Result<Response<Sent>, Failure> {
        let sent = self.ask(&message)?;
        let id = sent.messages.first().map(|message| short(message.id.as_str())).unwrap_or_default();
        self.print("you", &format!("messages.send: {what}; accepted as {id}"))?;
        Ok(sent)
    }

    /// Sends a message as a user. Returns the message's ID.
    pub(super) fn writes(&mut self, name: &str, from: &str, content: &str) -> Result<String, Failure> {
        let message = format!(r#"{{"from":"{from}","profile":{{"name":"{name}"}},{content}}}"#);
        let written = self.control("inbound", message)?;
        self.pass(Duration::ZERO)?;
        Ok(written.get("id").and_then(Value::as_str).unwrap_or_default().to_owned())
    }

    /// Moves the clock, and prints the webhooks that arrive.
    pub(super) fn pass(&mut self, time: Duration) -> Result<(), Failure> {
        let moved = self.control("advance", json!({ "ms": time.as_millis() as u64 }).to_string())?;
        let arrived: Vec<Arrival> = self.arrivals.try_iter().collect();
        for arrival in arrived {
            match arrival {
                Arrival::Handshake => self.print("platform", "GET /webhooks: handshake with the verify token")?,
                Arrival::Events(events) => {
                    self.events += events.len();
                    for event in events.iter().filter(|_| !self.quiet) {
                        self.print("platform", &format!("webhook, signature valid: {}", describe(event)))?;
                    }
                }
            }
        }
        self.now = Time(moved.get("now").and_then(Value::as_u64).unwrap_or_default());
        Ok(())
    }

    /// Sends a request to the sandbox's own endpoints.
    fn control(&self, what: &str, body: String) -> Result<Value, Failure> {
        let request = Request::post(format!("{}/_sandbox/{what}", self.url)).body(body.into_bytes());
        let request = request.map_err(|error| Failure::Transport(error.to_string()))?;
        let answer = self.client.send(request).map_err(Failure::Transport)?;
        serde_json::from_slice(answer.body()).map_err(|error| Failure::Transport(error.to_string()))
    }

    pub(super) fn end(self, took: Duration) -> Result<(), Failure> {
        let played = super::minutes(self.now.since(self.began));
        output::write(
            format!(
                "\n{} requests and {} signed webhook events: {played} on the sandbox's clock, {:.1} s on yours.\n\
             Next: `wabakit sandbox` keeps it running for your own program; `wabakit help` lists the rest.\n",
                self.requests,
                self.events,
                took.as_secs_f32()
            )
            .as_bytes(),
        )
    }
}

/// Describes an event in a few words.
fn describe(event: &Event<'_>) -> String {
    match event.view() {
        View::Message(message) => {
            let name = event.contact().and_then(|contact| Some(contact.profile?.name?.into_owned()));
            let name = name.unwrap_or_else(|| "a user".into());
            match message.content {
                MessageContent::Text(text) => format!("{name} sent \"{}\"", text.body),
                MessageContent::Interactive(InteractiveReply::ButtonReply(button)) => {
                    format!("{name} tapped \"{}\" (id {})", button.title.unwrap_or_default(), button.id)
                }
                _ => format!("{name} sent another message"),
            }
        }
        View::Status(status) => format!("{} is {}", short(&status.id), status.status),
        _ => format!("event of the kind {}", event.kind().as_str()),
    }
}

/// Returns the end of a message's ID: enough to recognize it.
fn short(id: &str) -> String {
    let end: Vec<char> = id.trim_end_matches('=').chars().rev().take(6).collect();
    format!("…{}", end.into_iter().rev().collect::<String>())
}

fn failure(error: std::io::Error) -> Failure {
    Failure::Transport(error.to_string())
}
