//! `wabakit`: the WhatsApp Business Platform from the command line, an emulator of it, and a demonstration.
//!
//! It reads stdin, writes JSON to stdout, one object a line, and errors as JSON to stderr. Exit code 0 is fine, 2 our
//! refusal, 3 the platform's error.

// The core reads no clock, environment, file or socket; this is where that is done for it.
#![allow(clippy::disallowed_methods, clippy::disallowed_types)]
#![forbid(unsafe_code)]

mod args;
mod calls;
mod demo;
mod failure;
mod http;
mod ops;
mod output;
mod server;
mod webhook;

use std::process::ExitCode;

use crate::{args::Args, failure::Failure};

const HELP: &str = "\
wabakit: the WhatsApp Business Platform

  wabakit demo                       watch the whole of it work, with nothing else needed
  wabakit ops                        every operation
  wabakit send +16505551234 \"Hi\"     send a text
  wabakit call OP                    < parameters as JSON    > the answer
  wabakit request OP                 < parameters as JSON    > the request that would be sent
  wabakit response OP --status N [--header K:V]...  < body   > the answer, or the classified error
  wabakit webhook parse              < body                  > its events, one a line
  wabakit webhook verify --secret S... --signature H         < body
  wabakit webhook challenge --token T                        < query string   > the challenge
  wabakit sandbox                    an emulator of the platform on loopback
      [--port N] [--callback URL] [--app-secret S] [--verify-token T] [--virtual-clock] [--token T] [--seed N]
      [--windows open|reported|refused] [--allow NUMBER]... [--direct-send]
      What people do is posted to /_sandbox/inbound, join, leave, call and hang_up; GET /_sandbox/log tells all.

Of call, request and send:
  --token T, --number ID, --waba ID, --business ID, --app ID, --app-secret S, --base URL
                                     or from WABAKIT_TOKEN, WABAKIT_NUMBER, ...
  --version v25.0                    another Graph version
  --lenient                          let bounds and unknown fields through
  --extra JSON                       merge this into the body after the checks
  --show-token                       don't redact it

A file is given as \"file\": {\"base64\": \"...\"} among the parameters.
Exit code: 0 fine, 2 refused here, 3 the platform's error. Errors are JSON on stderr.
";

fn main() -> ExitCode {
    let outcome = run(lexopt::Parser::from_env());
    outcome.map_or_else(Failure::report, |()| ExitCode::SUCCESS)
}

fn run(mut parser: lexopt::Parser) -> Result<(), Failure> {
    let command = match parser.next()? {
        None | Some(lexopt::Arg::Short('h') | lexopt::Arg::Long("help")) => "help".to_owned(),
        Some(lexopt::Arg::Short('V') | lexopt::Arg::Long("version")) => "version".to_owned(),
        Some(lexopt::Arg::Value(word)) => word.to_string_lossy().into_owned(),
        Some(other) => return Err(other.unexpected().into()),
    };
    match command.as_str() {
        "help" => output::write(HELP.as_bytes()),
        "version" => output::write(concat!("wabakit ", env!("CARGO_PKG_VERSION"), "\n").as_bytes()),
        "ops" => Args::read(parser, &[], &[])?.no_words().and_then(|_| ops::print()),
        "request" => calls::request(&Args::read(parser, calls::OPTIONS, calls::SWITCHES)?),
        "call" => calls::call(&Args::read(parser, calls::OPTIONS, calls::SWITCHES)?),
        "send" => calls::send(&Args::read(parser, calls::OPTIONS, calls::SWITCHES)?),
        "response" => calls::response(&Args::read(parser, &["status", "header"], &[])?),
        "webhook" => webhook::run(&Args::read(parser, &["secret", "signature", "token"], &[])?),
        "sandbox" => server::command(&Args::read(parser, server::OPTIONS, server::SWITCHES)?.no_words()?),
        "demo" => Args::read(parser, &[], &[])?.no_words().and_then(|_| demo::run()),
        other => Err(Failure::usage("command", "one that `wabakit help` lists", other)),
    }
}
