//! `wabakit`: a command line for Meta's WhatsApp Business Platform, an emulator of the platform, and a demo.
//!
//! Commands read stdin, write JSON to stdout, one object per line, and write errors as JSON to stderr. Exit code 0 is
//! success, 2 invalid input, 3 an error of the platform or of the connection.

// The core reads no clock, environment, file or socket; the command line does.
#![allow(clippy::disallowed_methods, clippy::disallowed_types)]
#![forbid(unsafe_code)]

mod args;
mod calls;
mod demo;
mod failure;
mod help;
mod http;
mod ops;
mod output;
mod server;
mod webhook;

use std::process::ExitCode;

use crate::{args::Args, failure::Failure};

/// A command of the command line.
struct Command {
    name: &'static str,
    /// Help page, in parts.
    help: &'static [&'static str],
    /// Options that take a value.
    options: &'static [&'static str],
    /// Options that take no value.
    switches: &'static [&'static str],
    run: fn(&Args) -> Result<(), Failure>,
}

const COMMANDS: &[Command] = &[
    Command { name: "demo", help: &[help::DEMO], options: &[], switches: &[], run: demo::command },
    Command {
        name: "sandbox",
        help: &[help::SANDBOX],
        options: server::OPTIONS,
        switches: server::SWITCHES,
        run: server::command,
    },
    Command {
        name: "send",
        help: &[help::SEND, help::CLIENT],
        options: calls::OPTIONS,
        switches: calls::SWITCHES,
        run: calls::send,
    },
    Command {
        name: "call",
        help: &[help::CALL, help::CLIENT],
        options: calls::OPTIONS,
        switches: calls::SWITCHES,
        run: calls::call,
    },
    Command {
        name: "request",
        help: &[help::REQUEST, help::CLIENT],
        options: calls::OPTIONS,
        switches: calls::SWITCHES,
        run: calls::request,
    },
    Command {
        name: "response",
        help: &[help::RESPONSE],
        options: &["status", "header"],
        switches: &[],
        run: calls::response,
    },
    Command {
        name: "webhook",
        help: &[help::WEBHOOK],
        options: &["secret", "signature", "token"],
        switches: &[],
        run: webhook::run,
    },
    Command { name: "ops", help: &[help::OPS], options: &[], switches: &[], run: ops::command },
];

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
        "help" => match Args::read(parser, &[], &[])?.words() {
            [] => output::write(help::OVERVIEW.as_bytes()),
            [name, ..] => Command::find(name)?.help(),
        },
        "version" => output::write(concat!("wabakit ", env!("CARGO_PKG_VERSION"), "\n").as_bytes()),
        name => {
            let command = Command::find(name)?;
            let args = Args::read(parser, command.options, command.switches)?;
            if args.wants_help() { command.help() } else { (command.run)(&args) }
        }
    }
}

impl Command {
    fn find(name: &str) -> Result<&'static Self, Failure> {
        let names = || COMMANDS.iter().map(|command| command.name).collect::<Vec<_>>().join(", ");
        let found = COMMANDS.iter().find(|command| command.name == name);
        found.ok_or_else(|| Failure::usage("command", &format!("one of {}, help, version", names()), name))
    }

    fn help(&self) -> Result<(), Failure> {
        output::write(self.help.concat().as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::COMMANDS;

    #[test]
    fn help_names_every_option() {
        for command in COMMANDS {
            let help = command.help.concat();
            for option in command.options.iter().chain(command.switches) {
                assert!(help.contains(&format!("\n  --{option} ")), "--{option}: {help}");
            }
        }
    }
}
