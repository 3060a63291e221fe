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
        for host in ["127.0.0.1:1", "localhost", "[::1]:80", "192.168.1.2"] {
            assert_eq!(request(&sandbox, "GET", path, &[("host", host)]).0, 200, "{host} {path}");
        }
        for headers in [
            &[("host", "evil.example")][..],
            &[("host", "localhost.evil.example")],
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
        sandbox.act("inbound", json!({ "from": ADA, "type": "text" }));
    }
    sandbox.act("advance", json!({ "ms": 0 }));
    assert_eq!(arrivals.try_iter().count(), 101, "a handshake and 100 messages");
    assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
}

#[test]
fn a_delivery_that_hangs_delays_no_other() {
    let (callback, arrivals) = receiver(|body| Duration::from_secs(if body.contains("hang") { 3600 } else { 0 }));
    let sandbox = Sandbox::start(&["--callback", &callback]);
    let began = Instant::now();
    for text in ["hang", "hang", "go on"] {
        sandbox.act("inbound", json!({ "from": ADA, "type": "text", "text": { "body": text } }));
    }
    while !arrivals.recv_timeout(Duration::from_secs(10)).unwrap().contains("go on") {}
    assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
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

#[cfg(unix)]
#[test]
fn stops_when_it_is_terminated() {
    let mut sandbox = command().arg("sandbox").stdout(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(sandbox.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
    let url = serde_json::from_str::<Value>(&line).unwrap()["url"].take();
    // A connection without a request doesn't delay the end.
    let _idle = TcpStream::connect(url.as_str().unwrap().strip_prefix("http://").unwrap()).unwrap();
    let began = Instant::now();
    let asked = Command::new("kill").args(["-TERM", &sandbox.id().to_string()]).status().unwrap();
    assert!(asked.success());
    assert_eq!(sandbox.wait().unwrap().code(), Some(0));
    assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
}
