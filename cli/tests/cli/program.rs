//! The built binary.

use std::{
    fmt,
    io::Write,
    process::{Command, Stdio},
    thread,
};

use serde_json::Value;

/// Result of a run.
pub(crate) struct Outcome {
    pub(crate) code: i32,
    pub(crate) stdout: Vec<u8>,
    pub(crate) stderr: Vec<u8>,
}

impl fmt::Debug for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
        write!(f, "exit code {}\n{}\n{}", self.code, text(&self.stdout), text(&self.stderr))
    }
}

impl Outcome {
    /// Returns the only line of stdout as JSON.
    pub(crate) fn json(&self) -> Value {
        assert_eq!(self.code, 0, "{self:?}");
        serde_json::from_slice(&self.stdout).unwrap()
    }

    /// Returns the content of the error.
    pub(crate) fn error(&self) -> Value {
        let mut error: Value = serde_json::from_slice(&self.stderr).unwrap_or_else(|_| panic!("{self:?}"));
        error["error"].take()
    }
}

/// Creates a command without the settings of the environment.
pub(crate) fn command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wabakit"));
    for name in ["TOKEN", "NUMBER", "WABA", "BUSINESS", "APP", "APP_SECRET", "VERIFY_TOKEN", "BASE", "SANDBOX"] {
        command.env_remove(format!("WABAKIT_{name}"));
    }
    command
}

pub(crate) fn finish(command: &mut Command, stdin: impl AsRef<[u8]>) -> Outcome {
    let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = piped.spawn().unwrap();
    let (mut pipe, input) = (child.stdin.take().unwrap(), stdin.as_ref().to_vec());
    // Some commands end without reading stdin.
    let writer = thread::spawn(move || drop(pipe.write_all(&input)));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    Outcome { code: output.status.code().unwrap(), stdout: output.stdout, stderr: output.stderr }
}
