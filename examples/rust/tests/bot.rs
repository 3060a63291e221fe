//! The README's bot, as it stands there, against the sandbox over HTTP.

use std::{
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    process::{Child, Command},
    sync::{Arc, Mutex},
    thread,
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use axum::{
    Router,
    body::{Body, Bytes},
    extract::Request,
    http,
};
use serde_json::{Value, json};
use wabakit::Time;
use wabakit_sandbox::{Output, Sandbox, Settings};

/// A bot in a process of its own, and the platform that it sends to.
struct World {
    bot: Child,
    /// Address of the bot.
    callback: String,
    sandbox: Arc<Mutex<Sandbox>>,
}

impl Drop for World {
    fn drop(&mut self) {
        let _ = self.bot.kill();
        let _ = self.bot.wait();
    }
}

fn now() -> Time {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    Time(u64::try_from(since.as_millis()).unwrap())
}

/// Serves the sandbox. Returns its URL.
fn serve(sandbox: Arc<Mutex<Sandbox>>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let handle = move |request: Request| {
        let sandbox = sandbox.clone();
        async move {
            let (head, body) = request.into_parts();
            let body: Bytes = axum::body::to_bytes(body, 1 << 20).await.unwrap();
            let request = http::Request::from_parts(head, body.to_vec());
            sandbox.lock().unwrap().handle(&request, now()).map(Body::from)
        }
    };
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build().unwrap();
        runtime.block_on(async {
            axum::serve(tokio::net::TcpListener::from_std(listener).unwrap(), Router::new().fallback(handle)).await
        })
    });
    url
}

impl World {
    fn start() -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let callback = format!("127.0.0.1:{port}");
        let url = format!("http://{callback}/webhooks");
        let mut settings = Settings { jitter: Duration::from_secs(6), ..Settings::default() };
        settings.apps[0].callback = Some(url);
        let sandbox = Arc::new(Mutex::new(Sandbox::new(settings.clone())));
        let bot = Command::new(env!("CARGO_BIN_EXE_bot"))
            .env("BASE_URL", serve(sandbox.clone()))
            .env("WHATSAPP_TOKEN", &settings.tokens[0].text)
            .env("APP_SECRET", &settings.apps[0].secret)
            .env("VERIFY_TOKEN", &settings.apps[0].verify_token)
            .env("PORT", port.to_string())
            .spawn()
            .unwrap();
        let world = Self { bot, callback, sandbox };
        wait(|| TcpStream::connect(&world.callback).ok());
        world.deliver();
        world
    }

    /// Delivers the webhooks that are due. Returns the last item of each kind of list.
    fn deliver(&self) -> Value {
        let mut last = Value::Null;
        loop {
            let Output::Transmit { id, request } = self.sandbox.lock().unwrap().poll(now()) else { return last };
            let body: Value = serde_json::from_slice(request.body()).unwrap_or_default();
            last = body["entry"][0]["changes"][0]["value"].clone();
            let response = self.post(&request);
            self.sandbox.lock().unwrap().delivered(id, Some(&response), now());
            assert_eq!(response.status(), 200);
        }
    }

    fn post(&self, request: &http::Request<Vec<u8>>) -> http::Response<Vec<u8>> {
        let mut stream = TcpStream::connect(&self.callback).unwrap();
        let target = request.uri().path_and_query().unwrap();
        let mut head = format!("{} {target} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n", request.method());
        for (name, value) in request.headers() {
            head += &format!("{name}: {}\r\n", value.to_str().unwrap());
        }
        head += &format!("content-length: {}\r\n\r\n", request.body().len());
        stream.write_all(&[head.as_bytes(), request.body()].concat()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        http::Response::builder().status(&head[9..12]).body(body.as_bytes().to_vec()).unwrap()
    }

    /// Returns the parameters of the accepted calls of an operation.
    fn accepted(&self, op: &str) -> Vec<Value> {
        let sandbox = self.sandbox.lock().unwrap();
        let entries = sandbox.log().map(wabakit_sandbox::Entry::to_json);
        entries
            .filter(|entry| entry["what"] == "accepted" && entry["op"] == op)
            .map(|entry| entry["params"].clone())
            .collect()
    }

    /// A user writes. Returns the bot's answer.
    fn answer(&self, message: Value) -> Value {
        let before = self.accepted("messages.send").len();
        self.sandbox.lock().unwrap().command("users.write", message.to_string().as_bytes(), now()).unwrap();
        let id = self.deliver()["messages"][0]["id"].clone();
        let answer = wait(|| self.accepted("messages.send").get(before).cloned());
        let read = self.accepted("messages.mark_read").pop().unwrap();
        assert_eq!((&read["message_id"], &read["typing_indicator"]["type"]), (&id, &json!("text")));
        assert_eq!(answer["context"]["message_id"], id);
        assert_eq!(answer["text"]["body"], "You wrote: Hello");
        answer
    }
}

/// Waits until there is a value.
fn wait<T>(look: impl Fn() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(value) = look() {
            return value;
        }
        assert!(start.elapsed() < Duration::from_secs(20), "nothing came");
        thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn the_bot_answers_users_with_a_phone_number_with_a_user_id_and_in_a_group() {
    let world = World::start();
    let text = json!({ "body": "Hello" });
    let answer = world.answer(json!({ "from": "16505551234", "type": "text", "text": text }));
    assert_eq!(answer["to"], "+16505551234");

    let user = "US.13491208655302741918";
    let answer = world.answer(json!({ "from_user_id": user, "type": "text", "text": text }));
    assert_eq!((&answer["recipient"], &answer["to"]), (&json!(user), &Value::Null));

    let create = http::Request::post("http://127.0.0.1/v25.0/106540352242922/groups")
        .header("authorization", "Bearer EAAsandbox")
        .header("content-type", "application/json")
        .body(br#"{"messaging_product":"whatsapp","subject":"Gardeners"}"#.to_vec())
        .unwrap();
    assert_eq!(world.sandbox.lock().unwrap().handle(&create, now()).status(), 200);
    let group = wait(|| Some(world.deliver()["groups"][0].clone()).filter(|group| group.is_object()));
    let join = json!({ "from": "16505552345", "invite_link": group["invite_link"] }).to_string();
    world.sandbox.lock().unwrap().command("users.join", join.as_bytes(), now()).unwrap();
    let id = &group["group_id"];
    let answer = world.answer(json!({ "from": "16505552345", "group_id": id, "type": "text", "text": text }));
    assert_eq!((&answer["to"], &answer["recipient_type"]), (id, &json!("group")));
}

#[test]
fn the_readme_shows_the_bot_as_it_is() {
    let readme = include_str!("../../../README.md");
    assert!(readme.contains(include_str!("../src/bin/bot.rs").trim()), "README.md has another bot");
}
