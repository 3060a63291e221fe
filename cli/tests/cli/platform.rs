//! A server with templates in the platform's stored forms.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpListener,
    sync::{Arc, Mutex},
    thread,
};

use serde_json::{Value, json};

use crate::folder::JPEG;

/// A request: its first line, its headers and its body.
#[derive(Clone)]
pub(crate) struct Request {
    pub(crate) line: String,
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

/// A server that runs until the end of the test.
pub(crate) struct Platform {
    pub(crate) url: String,
    requests: Arc<Mutex<Vec<Request>>>,
}

impl Platform {
    /// Starts a server, which answers with a status and a body. The answer gets the URL of the server too.
    pub(crate) fn start(answer: impl Fn(&str, &Request) -> (u16, Vec<u8>) + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (requests, own_url) = (Arc::new(Mutex::new(vec![])), url.clone());
        let seen = requests.clone();
        thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = BufReader::new(stream.unwrap());
                let (mut line, mut head) = (String::new(), String::new());
                stream.read_line(&mut line).unwrap();
                while stream.read_line(&mut head).unwrap() > 2 {}
                let lower = head.to_ascii_lowercase();
                let length = lower.lines().find_map(|line| line.strip_prefix("content-length: ")?.trim().parse().ok());
                let mut body = vec![0; length.unwrap_or(0)];
                stream.read_exact(&mut body).unwrap();
                let request = Request { line, head, body };
                let (status, body) = answer(&own_url, &request);
                seen.lock().unwrap().push(request);
                let head =
                    format!("HTTP/1.1 {status} X\r\ncontent-length: {}\r\nconnection: close\r\n\r\n", body.len());
                stream.get_mut().write_all(&[head.into_bytes(), body].concat()).unwrap();
            }
        });
        Self { url, requests }
    }

    /// Returns the requests so far.
    pub(crate) fn requests(&self) -> Vec<Request> {
        self.requests.lock().unwrap().clone()
    }
}

/// Templates as the platform stores them.
pub(crate) fn stored(server: &str) -> Value {
    json!([
        { "id": "11", "name": "parcel_ready", "language": "en_US", "status": "APPROVED", "category": "UTILITY",
          "parameter_format": "NAMED", "components": [
            { "type": "BODY", "text": "Hello {{first_name}}, your parcel {{parcel}} is ready for you at our shop.",
              "example": { "body_text_named_params": [
                { "param_name": "first_name", "example": "Lea" }, { "param_name": "parcel", "example": "P-31" },
              ] } },
            { "type": "BUTTONS", "buttons": [
                { "type": "URL", "text": "Where", "url": "https://shop.example/p/{{1}}",
                  "example": ["https://shop.example/p/31"] },
            ] },
        ] },
        { "id": "12", "name": "new_shop", "language": "de", "status": "APPROVED", "category": "MARKETING",
          "parameter_format": "POSITIONAL", "sub_category": "CUSTOM", "cta_url_link_tracking_opted_out": false,
          "rejected_reason": "NONE", "components": [
            { "type": "HEADER", "format": "IMAGE", "example": { "header_handle": [format!("{server}/sample?x=1")] } },
            { "type": "BODY", "text": "Unser neuer Laden hat ab {{1}} Uhr geöffnet.", "example": { "body_text": [["9"]] } },
            { "type": "FOOTER", "text": "Bis bald" },
        ] },
        { "id": "13", "name": "sign_in_code", "language": "en", "status": "APPROVED", "category": "AUTHENTICATION",
          "parameter_format": "POSITIONAL", "message_send_ttl_seconds": 120, "components": [
            { "type": "BODY", "text": "*{{1}}* is your verification code.", "add_security_recommendation": true,
              "example": { "body_text": [["123456"]] } },
            { "type": "FOOTER", "text": "Expires in 7 minutes.", "code_expiration_minutes": 7 },
            { "type": "BUTTONS", "buttons": [
                { "type": "URL", "text": "Copy code", "example": ["https://www.whatsapp.com/otp/code/?code=otp123456"],
                  "url": "https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=otp{{1}}" },
            ] },
        ] },
        { "id": "14", "name": "../evil", "language": "en", "status": "APPROVED", "category": "UTILITY", "components": [] },
        { "id": "15", "name": "last_call", "language": "en", "status": "REJECTED", "category": "MARKETING",
          "rejected_reason": "PROMOTIONAL", "components": [{ "type": "BODY", "text": "The last call for this year." }] },
    ])
}

/// A server with these templates. It accepts every change, except names that contain `bad`.
pub(crate) fn platform() -> Platform {
    Platform::start(|url, request| {
        let error = |subcode: u32| {
            let error = json!({ "message": "Invalid parameter", "code": 100, "error_subcode": subcode });
            (400, json!({ "error": error }).to_string().into_bytes())
        };
        let body = match request.line.as_str() {
            line if line.starts_with("GET /sample") => return (200, JPEG.to_vec()),
            line if line.starts_with("GET /v25.0/456/message_templates") => {
                // Two pages.
                let all = stored(url);
                let (first, rest) = all.as_array().unwrap().split_at(2);
                match line.contains("after=Q1") {
                    true => json!({ "data": rest }),
                    false => json!({ "data": first, "paging": { "cursors": { "after": "Q1" }, "next": url } }),
                }
            }
            line if line.starts_with("GET /v25.0/15") => stored(url)[4].clone(),
            line if line.starts_with("GET /v25.0/") => json!({
                "id": "12", "name": "new_shop", "language": "de", "status": "APPROVED", "category": "MARKETING",
            }),
            line if line.starts_with("POST /v25.0/456/message_templates") => {
                if String::from_utf8_lossy(&request.body).contains("bad") {
                    return error(2_388_023);
                }
                json!({ "id": "20", "status": "PENDING", "category": "MARKETING" })
            }
            line if line.starts_with("POST /v25.0/789/uploads") => json!({ "id": "upload:MQ==?sig=s" }),
            line if line.starts_with("POST /v25.0/upload:") => json!({ "h": "4::fresh" }),
            line if line.starts_with("DELETE ") && line.contains("hsm_id=13") => return error(2_388_094),
            _ => json!({ "success": true }),
        };
        (200, body.to_string().into_bytes())
    })
}
