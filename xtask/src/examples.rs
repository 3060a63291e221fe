//! Runs the examples unchanged against the sandbox: every language must send the same messages.

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, Command, Stdio},
};

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::{
    kotlin,
    run::{binary, command, root, succeed},
    tools,
};

/// User who sends a message first, and receives the replies.
const USER: &str = "+16505551234";

/// Language with the command that runs its example.
type Example = (&'static str, fn() -> Result<Command>);

const SENDS: &[Example] = &[
    ("Rust over ureq", || binary("sends")),
    ("Rust with wabakit-client", || binary("sends_with_client")),
    ("JavaScript", javascript),
    ("Python", || tools::python(&root().join("examples/python/sends.py"))),
    ("Kotlin", || kotlin::program(&root().join("examples/kotlin/Sends.kt"))),
];

pub(crate) fn check() -> Result<String> {
    let mut first: Option<Value> = None;
    for (language, example) in SENDS {
        let sandbox = Sandbox::start()?;
        sandbox.ask("POST", "/_sandbox/inbound", &json!({ "from": USER, "type": "text", "text": { "body": "Hi" } }))?;
        succeed(sandbox.known_to(example()?)).with_context(|| format!("the example in {language}"))?;
        let sent = sandbox.sent()?;
        ensure!(sent.as_array().is_some_and(|all| all.len() == 10), "{language} sent {sent:#}");
        let first = first.get_or_insert_with(|| sent.clone());
        ensure!(*first == sent, "{language} sent {sent:#}\nand Rust {first:#}");
    }
    Ok(format!("the same ten messages from {} examples", SENDS.len()))
}

/// Runs the example inside the package, where the package's name resolves to itself.
fn javascript() -> Result<Command> {
    let folder = root().join("wasm/dist/examples");
    fs::create_dir_all(&folder)?;
    fs::copy(root().join("examples/javascript/sends.mjs"), folder.join("sends.mjs"))?;
    Ok(command("node wasm/dist/examples/sends.mjs"))
}

/// Sandbox in a separate process.
struct Sandbox {
    process: Child,
    /// Addresses and IDs that the sandbox printed at its start.
    about: Value,
}

impl Sandbox {
    fn start() -> Result<Self> {
        let mut start = binary("wabakit")?;
        let mut process = start.arg("sandbox").stdin(Stdio::null()).stdout(Stdio::piped()).spawn()?;
        let mut line = String::new();
        let output = process.stdout.take().context("the sandbox has no stdout")?;
        BufReader::new(output).read_line(&mut line)?;
        let about = serde_json::from_str(&line).with_context(|| format!("the sandbox printed {line:?}"));
        if about.is_err() {
            process.kill()?;
        }
        Ok(Self { process, about: about? })
    }

    fn text(&self, name: &str) -> &str {
        self.about[name].as_str().unwrap_or_default()
    }

    /// Sets the environment in which an example sends to the sandbox instead of the platform.
    fn known_to(&self, mut command: Command) -> Command {
        let picture = root().join("examples/dot.png");
        command.env("BASE_URL", self.text("url")).env("TO", USER).env("PICTURE", picture);
        command.env("WHATSAPP_TOKEN", self.text("token")).env("PHONE_NUMBER_ID", self.text("phone_number_id"));
        command
    }

    /// Returns the accepted messages in order. The ID of an image depends on the time of its upload and is omitted.
    fn sent(&self) -> Result<Value> {
        let log = self.ask("GET", "/_sandbox/log", &Value::Null)?;
        let accepted = |line: &&Value| line["what"] == "accepted" && line["op"] == "messages.send";
        let message = |line: &Value| {
            let mut message = line["params"].clone();
            if let Some(id) = message.pointer_mut("/image/id") {
                *id = Value::Null;
            }
            message
        };
        Ok(log.as_array().into_iter().flatten().filter(accepted).map(message).collect())
    }

    /// Calls one of the sandbox's own paths.
    fn ask(&self, method: &str, path: &str, body: &Value) -> Result<Value> {
        let host = self.text("url").trim_start_matches("http://");
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let mut stream = TcpStream::connect(host)?;
        let head = format!(
            "{method} {path} HTTP/1.1\r\nhost: {host}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
            body.len()
        );
        stream.write_all((head + &body).as_bytes())?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        let (_, answer) = answer.split_once("\r\n\r\n").context("the sandbox gave no answer")?;
        serde_json::from_str(answer).with_context(|| answer.to_owned())
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
