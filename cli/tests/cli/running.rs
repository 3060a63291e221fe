//! A sandbox that runs beside the test, and calls of it.

use std::{
    io::{BufRead, BufReader},
    process::{Child, ChildStdout, Stdio},
    time::Duration,
};

use serde_json::Value;

use crate::program::{Outcome, command, finish};

/// A sandbox that runs until it is dropped.
pub(crate) struct Sandbox {
    child: Child,
    about: Value,
    // Kept open: the sandbox writes to it.
    _stdout: BufReader<ChildStdout>,
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        let _ = self.child.kill().and_then(|()| self.child.wait());
    }
}

impl Sandbox {
    pub(crate) fn start(args: &[&str]) -> Self {
        let mut child = command().arg("sandbox").args(args).stdout(Stdio::piped()).spawn().unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        Self { child, about: serde_json::from_str(&line).unwrap(), _stdout: stdout }
    }

    pub(crate) fn about(&self, key: &str) -> &str {
        self.about[key].as_str().unwrap_or_else(|| panic!("no {key} in {}", self.about))
    }

    /// Calls one of the sandbox's own endpoints.
    pub(crate) fn control(&self, method: &str, path: &str, body: Value) -> (u16, Value) {
        let request = http::Request::builder().method(method).uri(format!("{}/_sandbox/{path}", self.about("url")));
        let response = send(request.body(body.to_string().into_bytes()).unwrap());
        (response.status().as_u16(), serde_json::from_slice(response.body()).unwrap())
    }

    /// Performs an action of a user, or moves the clock.
    pub(crate) fn act(&self, what: &str, given: Value) -> Value {
        let (status, done) = self.control("POST", what, given);
        assert_eq!(status, 200, "{done}");
        done
    }

    /// Runs a command against the sandbox.
    pub(crate) fn run(&self, args: &[&str], stdin: impl AsRef<[u8]>) -> Outcome {
        let mut command = command();
        for (name, key) in [("BASE", "url"), ("TOKEN", "token"), ("NUMBER", "phone_number_id"), ("WABA", "waba_id")] {
            command.env(format!("WABAKIT_{name}"), self.about(key));
        }
        finish(command.args(args), stdin)
    }
}

pub(crate) fn send(request: http::Request<Vec<u8>>) -> http::Response<Vec<u8>> {
    let config = ureq::Agent::config_builder().proxy(None).http_status_as_error(false);
    let config = config.timeout_global(Some(Duration::from_secs(10)));
    let agent = config.build().new_agent();
    let answer = if request.method() == "GET" { agent.run(request.map(|_| ())) } else { agent.run(request) };
    let (head, mut body) = answer.unwrap().into_parts();
    http::Response::from_parts(head, body.read_to_vec().unwrap())
}
