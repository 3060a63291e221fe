//! The server of the sandbox: who may use it, deliveries that run at once, and slow connections.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    process::{Command, Stdio},
    sync::mpsc::{Receiver, channel},
    thread,
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use crate::{
    program::{command, finish},
    running::{Sandbox, send},
};

const ADA: &str = "16505551234";

/// Address of a sandbox, without the scheme.
fn address(sandbox: &Sandbox) -> &str {
    sandbox.about("url").strip_prefix("http://").unwrap()
}

/// Sends bytes and returns everything until the server closes the connection.
fn exchange(sandbox: &Sandbox, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(address(sandbox)).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    stream.write_all(bytes).unwrap();
    let mut response = vec![];
    stream.read_to_end(&mut response).unwrap();
    String::from_utf8(response).unwrap()
}

/// Sends a request with these headers. Returns the status and the head of the response.
fn request(sandbox: &Sandbox, method: &str, path: &str, headers: &[(&str, &str)]) -> (u16, String) {
    let body = if method == "POST" { json!({ "from": ADA, "type": "text" }).to_string() } else { String::new() };
    let headers: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let length = body.len();
    let head = format!("{method} {path} HTTP/1.1\r\n{headers}content-length: {length}\r\nconnection: close\r\n\r\n");
    let response = exchange(sandbox, format!("{head}{body}").as_bytes());
    let status = response.split(' ').nth(1).unwrap().parse().unwrap();
    (status, response.split("\r\n\r\n").next().unwrap().to_ascii_lowercase())
}

/// A receiver that answers each delivery after a time that depends on its body. Returns the bodies as they arrive.
fn receiver(delay: fn(&str) -> Duration) -> (String, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    let (arrived, arrivals) = channel();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let (stream, arrived) = (stream.unwrap(), arrived.clone());
            thread::spawn(move || {
                let mut stream = BufReader::new(stream);
                let mut length = 0;
                let mut line = String::new();
                while stream.read_line(&mut line).unwrap() > 2 {
                    let header = line.to_ascii_lowercase();
                    length = header.strip_prefix("content-length:").map_or(length, |text| text.trim().parse().unwrap());
                    line.clear();
                }
                let mut body = vec![0; length];
                stream.read_exact(&mut body).unwrap();
                let body = String::from_utf8(body).unwrap();
                let delay = delay(&body);
                let _ = arrived.send(body);
                thread::sleep(delay);
                let _ =
                    stream.get_mut().write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
            });
        }
    });
    (url, arrivals)
}

#[test]
fn refuses_requests_to_foreign_names() {
    let sandbox = Sandbox::start(&[]);
    let number = format!("/v25.0/{}?access_token=EAAsandbox", sandbox.about("phone_number_id"));
    for path in ["/_sandbox/log", number.as_str()] {
        for host in ["127.0.0.1:1", "localhost", "[::1]:80", "192.168.1.2", "graph.facebook.com"] {
            assert_eq!(request(&sandbox, "GET", path, &[("host", host)]).0, 200, "{host} {path}");
        }
        for headers in [
            &[("host", "evil.example")][..],
            &[("host", "localhost.evil.example")],
            &[("host", "graph.facebook.com.evil.example")],
            &[("host", "")],
            &[],
            &[("host", "a b")],
        ] {
            let (status, head) = request(&sandbox, "GET", path, headers);
            assert!(status == 403 || status == 400 && headers.len() != 1, "{headers:?} {path}: {head}");
        }
        let twice = [("host", "localhost"), ("host", "evil.example")];
        assert!(matches!(request(&sandbox, "GET", path, &twice).0, 400 | 403), "{path}");
    }
}

#[test]
fn refuses_requests_of_foreign_web_pages() {
    let sandbox = Sandbox::start(&["--allow-origin", "https://app.example"]);
    let host = address(&sandbox).to_owned();
    let own = format!("http://{host}");
    let ask = |method: &str, path: &str, more: &[(&str, &str)]| {
        request(&sandbox, method, path, &[&[("host", host.as_str())], more].concat())
    };
    let inbound = "/_sandbox/inbound";
    assert_eq!(ask("POST", inbound, &[]).0, 200);
    assert_eq!(ask("POST", inbound, &[("origin", &own), ("sec-fetch-site", "same-origin")]).0, 200);
    assert_eq!(ask("GET", "/_sandbox/log", &[("sec-fetch-site", "none")]).0, 200);
    for origin in ["https://evil.example", "null", "http://localhost:3000", "https://app.example"] {
        let (status, head) = ask("POST", inbound, &[("origin", origin), ("content-type", "text/plain")]);
        assert!(status == 403 && !head.contains("access-control"), "{origin}: {head}");
    }
    for site in ["cross-site", "same-site"] {
        assert_eq!(ask("POST", inbound, &[("sec-fetch-site", site)]).0, 403);
        assert_eq!(ask("GET", "/_sandbox/log", &[("sec-fetch-site", site)]).0, 403);
    }

    let number = format!("/v25.0/{}?access_token=EAAsandbox", sandbox.about("phone_number_id"));
    for origin in ["http://localhost:3000", "http://127.0.0.1:8080", "http://[::1]:1", "https://app.example", &own] {
        let (status, head) = ask("GET", &number, &[("origin", origin)]);
        assert!(status == 200 && head.contains("access-control-allow-origin: *"), "{origin}: {head}");
        assert_eq!(ask("OPTIONS", &number, &[("origin", origin)]).0, 200, "{origin}");
    }
    for origin in ["https://evil.example", "null", "http://localhost.evil.example", "file://localhost"] {
        let (status, head) = ask("GET", &number, &[("origin", origin)]);
        assert!(status == 403 && !head.contains("access-control"), "{origin}: {head}");
    }
    // A link or an image of another page: the page can't read the response.
    assert_eq!(ask("GET", &number, &[("sec-fetch-site", "cross-site")]).0, 200);
    assert_eq!(ask("POST", &number, &[("sec-fetch-site", "cross-site")]).0, 403);
}

#[test]
fn listens_beyond_loopback_only_where_it_must() {
    let sandbox = Sandbox::start(&["--host", "0.0.0.0", "--host", "sandbox.test"]);
    let (name, port) = address(&sandbox).split_once(':').unwrap();
    assert_eq!(name, "sandbox.test");
    let log = |host: &str| {
        let request = http::Request::get(format!("http://127.0.0.1:{port}/_sandbox/log")).header("host", host);
        send(request.body(vec![]).unwrap()).status().as_u16()
    };
    assert_eq!((log("SANDBOX.test:80"), log("10.0.0.7"), log("evil.example")), (200, 200, 403));
    for wrong in [&["--host", "a:1"][..], &["--host", "http://a"], &["--host", "0.0.0.0", "--host", "127.0.0.1"]] {
        let outcome = finish(command().arg("sandbox").args(wrong), "");
        assert_eq!((outcome.code, &outcome.error()["path"]), (2, &json!("--host")), "{wrong:?}");
    }
}

#[test]
fn delivers_to_a_slow_receiver_many_at_once() {
    let (callback, arrivals) = receiver(|_| Duration::from_secs(1));
    let sandbox = Sandbox::start(&["--virtual-clock", "--callback", &callback]);
    let began = Instant::now();
    for _ in 0..100 {
        sandbox.act("inbound?wait=false", json!({ "from": ADA, "type": "text" }));
    }
    sandbox.act("advance", json!({ "ms": 0 }));
    assert_eq!(arrivals.try_iter().count(), 101, "a handshake and 100 messages");
    assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
}

#[test]
fn a_delivery_that_hangs_delays_no_other() {
    let (callback, arrivals) = receiver(|body| Duration::from_secs(if body.contains("linger") { 3600 } else { 0 }));
    let sandbox = Sandbox::start(&["--callback", &callback]);
    let began = Instant::now();
    for text in ["linger", "linger", "go on"] {
        sandbox.act("inbound?wait=false", json!({ "from": ADA, "type": "text", "text": { "body": text } }));
    }
    while !arrivals.recv_timeout(Duration::from_secs(10)).unwrap().contains("go on") {}
    assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
}

#[test]
fn a_command_returns_when_what_is_due_is_delivered_and_answered() {
    let delay = |body: &str| match body {
        text if text.contains("slow") => Duration::from_millis(500),
        text if text.contains("linger") => Duration::from_secs(3600),
        _ => Duration::ZERO,
    };
    let (callback, arrivals) = receiver(delay);
    let sandbox = Sandbox::start(&["--virtual-clock", "--callback", &callback]);
    let say = |command: &str, text: &str| {
        let began = Instant::now();
        let id = sandbox.act(command, json!({ "from": ADA, "type": "text", "text": { "body": text } }))["id"].take();
        (id, began.elapsed())
    };
    let delivered = |id: &Value| {
        let path = format!("log?q=is:delivered%20{}", id.as_str().unwrap());
        sandbox.control("GET", &path, Value::Null).1.as_array().unwrap().len()
    };
    let (id, took) = say("users.write", "slow");
    assert_eq!(delivered(&id), 1, "{took:?}");
    let (id, _) = say("users.write?wait=false", "slow");
    assert_eq!(delivered(&id), 0);
    // One that hangs is waited for, but not forever, and holds up no later command.
    let (_, took) = say("users.write", "linger");
    assert!((4..9).contains(&took.as_secs()), "{took:?}");
    let (id, took) = say("users.write", "quick");
    assert!(delivered(&id) == 1 && took < Duration::from_secs(2), "{took:?}");
    // Deliveries that are held aren't due.
    sandbox.act("deliveries.hold", json!({ "on": true }));
    let (_, took) = say("users.write", "quick");
    assert!(took < Duration::from_secs(2), "{took:?}");
    let before = arrivals.try_iter().count();
    sandbox.act("deliveries.hold", json!({ "on": false }));
    assert_eq!((before, arrivals.try_iter().count()), (5, 1), "a handshake and five messages");
    let (status, error) = sandbox.control("POST", "users.write?wait=no", json!({ "from": ADA, "type": "text" }));
    assert_eq!((status, &error["error"]["path"]), (400, &json!("wait")));
}

/// Sends a message over a connection of its own. Returns all that comes back.
fn send_raw(sandbox: &Sandbox) -> String {
    let body =
        json!({ "messaging_product": "whatsapp", "to": ADA, "type": "text", "text": { "body": "Hi" } }).to_string();
    let (host, length) = (address(sandbox), body.len());
    let head = format!("POST /v25.0/{}/messages HTTP/1.1\r\nhost: {host}\r\n", sandbox.about("phone_number_id"));
    let head = format!("{head}authorization: Bearer EAAsandbox\r\ncontent-type: application/json\r\n");
    exchange(sandbox, format!("{head}content-length: {length}\r\nconnection: close\r\n\r\n{body}").as_bytes())
}

fn add_fault(sandbox: &Sandbox, effect: Value) {
    sandbox.act("faults.add", json!({ "on": { "op": "messages.send" }, "do": effect }));
}

#[test]
fn a_fault_ends_the_connection_without_a_response() {
    let sandbox = Sandbox::start(&["--virtual-clock", "--windows", "open"]);
    for (part, sent) in [("request", 0), ("answer", 1)] {
        add_fault(&sandbox, json!({ "drop": part }));
        assert_eq!(send_raw(&sandbox), "", "{part}");
        sandbox.act("clock.advance", json!({ "by": "10s" }));
        let log = sandbox.control("GET", "log?q=is:accepted", Value::Null).1;
        assert_eq!(log.as_array().unwrap().len(), sent, "{part}: {log}");
    }
    assert!(send_raw(&sandbox).starts_with("HTTP/1.1 200 "));
}

#[test]
fn a_fault_delays_one_response_and_no_other() {
    let sandbox = Sandbox::start(&["--virtual-clock", "--windows", "open"]);
    add_fault(&sandbox, json!({ "delay": "2s" }));
    thread::scope(|scope| {
        let began = Instant::now();
        let delayed = scope.spawn(|| send_raw(&sandbox));
        while sandbox.control("GET", "log?q=op:messages.send", Value::Null).1 == json!([]) {
            thread::sleep(Duration::from_millis(10));
        }
        assert!(send_raw(&sandbox).starts_with("HTTP/1.1 200 "));
        assert!(began.elapsed() < Duration::from_secs(2), "{:?}", began.elapsed());
        assert!(delayed.join().unwrap().starts_with("HTTP/1.1 200 "));
        assert!(began.elapsed() >= Duration::from_secs(2), "{:?}", began.elapsed());
    });
}

#[test]
fn a_fault_cuts_the_body_of_a_response() {
    let sandbox = Sandbox::start(&["--virtual-clock", "--windows", "open"]);
    let parts = |response: &str| {
        let (head, body) = response.split_once("\r\n\r\n").unwrap();
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
        (length.parse::<usize>().unwrap(), body.to_owned())
    };
    let (length, whole) = parts(&send_raw(&sandbox));
    assert_eq!(length, whole.len());
    for percent in [50, 0] {
        add_fault(&sandbox, json!({ "cut": percent }));
        let response = send_raw(&sandbox);
        let (promised, body) = parts(&response);
        assert!(response.starts_with("HTTP/1.1 200 "), "{response}");
        assert_eq!((promised, body.len()), (length, length * percent / 100), "{percent}: {response}");
    }
}

#[test]
fn a_fault_answers_with_the_page_of_a_gateway() {
    let sandbox = Sandbox::start(&["--virtual-clock", "--windows", "open"]);
    add_fault(&sandbox, json!({ "page": 503 }));
    let page = send_raw(&sandbox);
    assert!(page.starts_with("HTTP/1.1 503 ") && page.contains("content-type: text/html"), "{page}");
    assert!(page.contains("access-control-allow-origin: *") && page.ends_with("</html>"), "{page}");
    add_fault(&sandbox, json!({ "refuse": 130_429, "retry_after": "30s" }));
    let refused = send_raw(&sandbox);
    assert!(refused.contains("retry-after: 30\r\n") && refused.contains("130429"), "{refused}");
}

#[test]
fn ends_slow_connections() {
    let sandbox = Sandbox::start(&[]);
    let host = address(&sandbox).to_owned();
    let head = format!("POST /_sandbox/inbound HTTP/1.1\r\nhost: {host}\r\n");
    thread::scope(|scope| {
        // A head that never ends, silence, and a body that never ends.
        let halves = [head.clone(), String::new(), format!("{head}content-length: 9\r\n\r\n{{")];
        let sandbox = &sandbox;
        let ends = halves.map(|half| scope.spawn(move || exchange(sandbox, half.as_bytes())));
        let [of_head, of_silence, of_body] = ends.map(|end| end.join().unwrap());
        assert_eq!((of_head.as_str(), of_silence.as_str()), ("", ""));
        assert!(of_body.starts_with("HTTP/1.1 408 "), "{of_body}");
    });
}

#[test]
fn refuses_malformed_and_large_bodies() {
    let sandbox = Sandbox::start(&[]);
    let head = format!("POST /_sandbox/inbound HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n", address(&sandbox));
    let chunk = exchange(&sandbox, format!("{head}transfer-encoding: chunked\r\n\r\nxyz\r\n").as_bytes());
    assert!(chunk.starts_with("HTTP/1.1 400 "), "{chunk}");
    let large = format!("{head}content-length: {}\r\n\r\n", 200 * 1024 * 1024);
    assert!(exchange(&sandbox, large.as_bytes()).starts_with("HTTP/1.1 413 "));
    sandbox.act("inbound", json!({ "from": ADA, "type": "text" }));
}

/// A connection that follows the log.
struct Followed(BufReader<TcpStream>);

impl Followed {
    fn start(sandbox: &Sandbox, query: &str, last_event_id: Option<u64>) -> Self {
        let mut stream = TcpStream::connect(address(sandbox)).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        let last = last_event_id.map(|id| format!("last-event-id: {id}\r\n")).unwrap_or_default();
        let host = address(sandbox);
        write!(stream, "GET /_sandbox/log/follow?{query} HTTP/1.1\r\nhost: {host}\r\n{last}\r\n").unwrap();
        Self(BufReader::new(stream))
    }

    /// Waits for the next event. Returns its ID and its entry.
    fn next(&mut self) -> (u64, Value) {
        let mut id = None;
        loop {
            let mut line = String::new();
            assert!(self.0.read_line(&mut line).unwrap() > 0, "the stream has ended");
            if let Some(number) = line.strip_prefix("id: ") {
                id = Some(number.trim().parse().unwrap());
            }
            if let (Some(id), Some(entry)) = (id, line.strip_prefix("data: ")) {
                return (id, serde_json::from_str(entry).unwrap());
            }
        }
    }
}

#[test]
fn follows_the_log_without_losing_an_entry_when_the_connection_is_cut() {
    let sandbox = Sandbox::start(&["--virtual-clock"]);
    let mut seen: Vec<u64> = vec![];
    for round in 0..20 {
        let mut followed = Followed::start(&sandbox, "after=0", seen.last().copied());
        for _ in 0..10 {
            sandbox.act("inbound", json!({ "from": ADA, "type": "text" }));
        }
        // Each message is an entry, and its webhook without a callback URL another. Some are read by the next connection.
        for _ in 0..round + 3 {
            let (id, entry) = followed.next();
            assert_eq!(entry["number"], id);
            seen.push(id);
        }
    }
    assert_eq!(seen, (1..=seen.len() as u64).collect::<Vec<_>>());
}

#[test]
fn follows_a_search_from_the_next_entry_on() {
    let sandbox = Sandbox::start(&["--virtual-clock"]);
    let say = |text: &str| sandbox.act("inbound", json!({ "from": ADA, "type": "text", "text": { "body": text } }));
    say("first");
    let last = sandbox.control("GET", "log", Value::Null).1.as_array().unwrap().last().unwrap()["number"].clone();
    let mut followed = Followed::start(&sandbox, &format!("after={last}&q=is:dropped"), None);
    say("second");
    let (id, entry) = followed.next();
    assert!(id > last.as_u64().unwrap() && entry.to_string().contains("second"), "{entry}");
    for (query, path) in [("q=nonsense:1", "log.q"), ("limit=1", "log.limit"), ("after=x", "log.after")] {
        let (status, error) = sandbox.control("GET", &format!("log/follow?{query}"), Value::Null);
        assert_eq!((status, &error["error"]["path"]), (400, &json!(path)), "{query}");
    }
}

#[test]
fn waits_until_an_entry_matches() {
    let sandbox = Sandbox::start(&["--virtual-clock"]);
    let began = Instant::now();
    let (status, error) = sandbox.control("GET", "log/wait?q=is:inbound&timeout_ms=200", Value::Null);
    assert_eq!((status, &error["error"]["path"]), (408, &json!("log.q")));
    assert!(began.elapsed() >= Duration::from_millis(200));
    thread::scope(|scope| {
        let waiting = scope.spawn(|| sandbox.control("GET", "log/wait?q=is:inbound&after=0", Value::Null));
        thread::sleep(Duration::from_millis(200));
        sandbox.act("inbound", json!({ "from": ADA, "type": "text" }));
        let (status, entries) = waiting.join().unwrap();
        assert_eq!((status, &entries[0]["what"]), (200, &json!("inbound")));
    });
    let (status, error) = sandbox.control("GET", "log/wait?timeout_ms=60001", Value::Null);
    assert_eq!((status, &error["error"]["path"]), (400, &json!("log.timeout_ms")));
}

#[test]
fn delivers_what_is_due_without_another_call() {
    let (callback, arrivals) = receiver(|_| Duration::ZERO);
    let sandbox = Sandbox::start(&["--virtual-clock", "--callback", &callback]);
    sandbox.act("inbound", json!({ "from": ADA, "type": "text", "text": { "body": "at once" } }));
    while !arrivals.recv_timeout(Duration::from_secs(5)).unwrap().contains("at once") {}
    // The statuses come as time passes.
    sandbox.act("clock.rate", json!({ "rate": 1 }));
    let text = json!({ "messaging_product": "whatsapp", "to": ADA, "type": "text", "text": { "body": "Hi" } });
    let url = format!("{}/v25.0/{}/messages", sandbox.about("url"), sandbox.about("phone_number_id"));
    let request = http::Request::post(url).header("authorization", "Bearer EAAsandbox");
    let request = request.header("content-type", "application/json").body(text.to_string().into_bytes()).unwrap();
    assert_eq!(send(request).status(), 200);
    for status in ["sent", "delivered", "read"] {
        while !arrivals.recv_timeout(Duration::from_secs(5)).unwrap().contains(status) {}
    }
}

#[cfg(unix)]
#[test]
fn stops_when_it_is_terminated() {
    let mut sandbox = command().arg("sandbox").stdout(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(sandbox.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
    let url = serde_json::from_str::<Value>(&line).unwrap()["url"].take();
    // Neither a connection without a request nor one that follows the log delays the end.
    let address = url.as_str().unwrap().strip_prefix("http://").unwrap();
    let _idle = TcpStream::connect(address).unwrap();
    let mut followed = TcpStream::connect(address).unwrap();
    write!(followed, "GET /_sandbox/log/follow HTTP/1.1\r\nhost: {address}\r\n\r\n").unwrap();
    assert!(followed.read(&mut [0; 12]).unwrap() > 0);
    let began = Instant::now();
    let asked = Command::new("kill").args(["-TERM", &sandbox.id().to_string()]).status().unwrap();
    assert!(asked.success());
    assert_eq!(sandbox.wait().unwrap().code(), Some(0));
    assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
}
