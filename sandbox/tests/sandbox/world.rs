//! A platform, a business and a clock.

pub(crate) mod templates;

use std::time::Duration;

use http::{Request, Response};
use serde_json::{Value, json};
use wabakit::{Api, ApiError, Error, File, Op, Options, RawCall, Time};
use wabakit_sandbox::{Output, Sandbox, Settings, Windows};

/// The beginning of a PNG image, of a JPEG image, of an MP4 video and of a PDF document.
pub(crate) const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
pub(crate) const JPEG: &[u8] = b"\xff\xd8\xff\xe0";
pub(crate) const MP4: &[u8] = b"\0\0\0\x18ftypmp42";
pub(crate) const PDF: &[u8] = b"%PDF-1.7";

pub(crate) const ADA: &str = "+16505551234";

/// Settings with which a business can write to users who haven't written.
pub(crate) fn open_windows() -> Settings {
    Settings { windows: Windows::Open, ..Settings::default() }
}

pub(crate) struct World {
    pub(crate) platform: Sandbox,
    pub(crate) wa: Api,
    pub(crate) now: Time,
}

impl World {
    pub(crate) fn new(settings: Settings) -> Self {
        let wa = Api::new(settings.tokens[0].text.as_str())
            .number(settings.accounts[0].numbers[0].id.as_str())
            .waba(settings.accounts[0].id.as_str())
            .app(settings.apps[0].id.as_str())
            .business(settings.portfolios[0].id.as_str());
        Self { platform: Sandbox::new(settings), wa, now: Time::from_secs(1_767_225_600) }
    }

    /// A world with a callback URL whose handshake is done.
    pub(crate) fn listening(settings: Settings) -> Self {
        let mut settings = settings;
        settings.apps[0].callback = Some("http://localhost/hook".into());
        let mut world = Self::new(settings);
        let Output::Transmit { id, request } = world.platform.poll(world.now) else { panic!("no handshake") };
        let query = request.uri().query().unwrap();
        let challenge = query.split('&').find_map(|pair| pair.strip_prefix("hub.challenge=")).unwrap();
        world.platform.delivered(id, Some(&Response::new(challenge.as_bytes().to_vec())), world.now);
        world
    }

    pub(crate) fn pass(&mut self, time: Duration) {
        self.now = self.now + time;
    }

    /// Calls an operation through core, without its checks where `lenient`.
    pub(crate) fn try_call(
        &mut self,
        op: &str,
        params: Value,
        file: Option<&[u8]>,
        lenient: bool,
    ) -> Result<Value, Error> {
        let op = Op::find(op).unwrap();
        let params = params.as_object().cloned().unwrap();
        let options = Options { lenient, ..Options::default() };
        let call = RawCall { params: params.clone().into(), file: file.map(File::Held), options };
        let request = self.wa.call(op, call)?;
        let response = self.platform.handle(&request, self.now);
        op.check_response(response.status().as_u16(), response.headers(), response.body(), Some(&params.into()))?;
        Ok(serde_json::from_slice(response.body()).unwrap_or_default())
    }

    pub(crate) fn call(&mut self, op: &str, params: Value) -> Value {
        self.try_call(op, params, None, false).unwrap()
    }

    /// Calls an operation that the platform refuses. Returns the error.
    pub(crate) fn refused(&mut self, op: &str, params: Value) -> ApiError {
        match self.try_call(op, params, None, true).unwrap_err() {
            Error::Api(error) => *error,
            other => panic!("{other}"),
        }
    }

    /// Sends a handwritten request.
    pub(crate) fn ask(&mut self, request: http::request::Builder, body: &[u8]) -> (u16, Value) {
        let request = request.body(body.to_vec()).unwrap();
        let response = self.platform.handle(&request, self.now);
        (response.status().as_u16(), serde_json::from_slice(response.body()).unwrap_or_default())
    }

    /// Requests a path, without the fields that core selects by default. Returns the body, which must be a success.
    pub(crate) fn read(&mut self, path: &str) -> Value {
        let request = self.get(path);
        let (status, body) = self.ask(request, b"");
        assert_eq!(status, 200, "{path}: {body}");
        body
    }

    pub(crate) fn post(&self, path: &str) -> http::request::Builder {
        let token = format!("Bearer {}", self.platform.settings().tokens[0].text);
        Request::post(path).header("authorization", token).header("content-type", "application/json")
    }

    pub(crate) fn get(&self, path: &str) -> http::request::Builder {
        Request::get(path).header("authorization", format!("Bearer {}", self.platform.settings().tokens[0].text))
    }

    /// Performs a command. Returns its result.
    pub(crate) fn command(&mut self, name: &str, params: Value) -> Value {
        self.try_command(name, params).unwrap()
    }

    /// Tries an impossible command. Returns the error.
    pub(crate) fn impossible(&mut self, name: &str, params: Value) -> String {
        self.try_command(name, params).unwrap_err()
    }

    fn try_command(&mut self, name: &str, params: Value) -> Result<Value, String> {
        self.platform.command(name, params.to_string().as_bytes(), self.now).map_err(|error| error.to_string())
    }

    /// The requests delivered by now, each answered with status 200.
    pub(crate) fn deliveries(&mut self) -> Vec<Request<Vec<u8>>> {
        let mut all = vec![];
        while let Output::Transmit { id, request } = self.platform.poll(self.now) {
            self.platform.delivered(id, Some(&Response::new(vec![])), self.now);
            all.push(request);
        }
        all
    }

    /// The values of the changes delivered by now.
    pub(crate) fn values(&mut self) -> Vec<Value> {
        self.changes().into_iter().map(|(_, value)| value).collect()
    }

    /// The changes delivered by now: their fields and values.
    pub(crate) fn changes(&mut self) -> Vec<(String, Value)> {
        let read = |request: Request<Vec<u8>>| -> Value { serde_json::from_slice(request.body()).unwrap() };
        let change = |mut change: Value| (change["field"].as_str().unwrap().to_owned(), change["value"].take());
        let changes = self.deliveries().into_iter().map(|request| read(request)["entry"][0]["changes"][0].take());
        changes.map(change).collect()
    }

    /// The changes delivered within the next second.
    pub(crate) fn later(&mut self) -> Vec<(String, Value)> {
        self.pass(Duration::from_secs(1));
        self.changes()
    }

    /// A user sends a message of this type without content. Returns it as delivered.
    pub(crate) fn writes(&mut self, from: &str, kind: &str) -> Value {
        let message = json!({ "from": from, "type": kind }).to_string();
        self.platform.command("inbound", message.as_bytes(), self.now).unwrap();
        let mut changes = self.changes();
        changes.pop().unwrap().1["messages"][0].take()
    }

    /// Uploads a PNG image. Returns its handle.
    pub(crate) fn upload(&mut self) -> Value {
        self.upload_file("image/png", PNG)
    }

    /// Uploads a file. Returns its handle.
    pub(crate) fn upload_file(&mut self, mime: &str, bytes: &[u8]) -> Value {
        let session = self.call("uploads.start", json!({ "file_length": bytes.len(), "file_type": mime }));
        let append = json!({ "upload_id": session["id"], "file_offset": 0 });
        self.try_call("uploads.append", append, Some(bytes), false).unwrap()["h"].take()
    }

    /// Creates a group with this many members. Returns its ID.
    pub(crate) fn group(&mut self, members: usize) -> String {
        self.call("groups.create", json!({ "subject": "Gardeners" }));
        let created = self.later().pop().unwrap().1["groups"][0].take();
        for user in ["+16505551234", "+16505552345", "+16505553456"].into_iter().take(members) {
            let join = json!({ "from": user, "invite_link": created["invite_link"] }).to_string();
            self.platform.command("join", join.as_bytes(), self.now).unwrap();
        }
        self.changes();
        created["group_id"].as_str().unwrap().to_owned()
    }
}

pub(crate) fn text(to: &str) -> Value {
    json!({ "to": to, "text": { "body": "Hi" } })
}
