//! `wabakit`: a command line for Meta's WhatsApp Business Platform, an emulator of the platform, and a demo.
//!
//! Commands read stdin, write JSON to stdout, one object per line, and write errors as JSON to stderr. Exit code 0 is
//! success, 1 a failed check of `doctor` or a failed scenario, 2 invalid input, 3 an error of the platform or of the
//! connection.

// The core reads no clock, environment, file or socket; the command line does.
#![allow(clippy::disallowed_methods, clippy::disallowed_types)]
#![forbid(unsafe_code)]

mod batch;
mod calls;
mod demo;
mod doctor;
mod failure;
mod http;
mod ops;
mod output;
mod sandbox;
mod server;
mod settings;
mod templates;
mod webhook;

use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};

use crate::failure::Failure;

/// Command line for Meta's WhatsApp Business Platform
///
/// Parameters and bodies are read from stdin. Results are written to stdout as JSON, one object per line.
#[derive(Parser)]
#[command(name = "wabakit", version, subcommand_required = true, arg_required_else_help = true,
    args_override_self = true, after_long_help = EXIT_CODES)]
struct CommandLine {
    #[command(subcommand)]
    command: Command,
}

const EXIT_CODES: &str = "\
Exit code: 0 success; 1 a check of doctor or a scenario failed; 2 invalid input, nothing was sent; 3 error of the platform \
or of the connection.
Errors are JSON on stderr: {\"error\":{\"kind\":\"invalid|api|unreadable|signature|transport\",...}}";

#[derive(Subcommand)]
enum Command {
    /// Run a complete conversation against the sandbox. Needs nothing else.
    ///
    /// Starts the sandbox on loopback, sends HTTP requests to it, receives signed webhooks, and shows rate limits and
    /// errors. Takes a few seconds. Needs no account, access token or network.
    Demo,
    Sandbox(sandbox::Options),
    Send(calls::Send),
    Call(calls::Call),
    Batch(batch::Batch),
    Request(calls::Request),
    Response(calls::Response),
    Doctor(doctor::Doctor),
    /// Read and verify webhooks, and answer the handshake
    #[command(subcommand, arg_required_else_help = false)]
    Webhook(webhook::Command),
    /// Check definitions of message templates, and keep them as files: pull, diff and push
    #[command(subcommand, arg_required_else_help = false, after_long_help = templates::FILES)]
    Template(templates::Command),
    Ops(ops::Options),
    /// Print the completions of a shell
    ///
    /// Add the output to the shell's configuration, as in `wabakit completions bash > /etc/bash_completion.d/wabakit`.
    Completions {
        /// Shell of the completions
        shell: clap_complete::Shell,
    },
    /// Print the version
    Version,
}

fn main() -> ExitCode {
    let outcome = CommandLine::try_parse().map_err(Failure::from).and_then(|line| line.command.run());
    outcome.map_or_else(Failure::report, |()| ExitCode::SUCCESS)
}

impl Command {
    fn run(self) -> Result<(), Failure> {
        match self {
            Command::Demo => demo::command(),
            Command::Sandbox(options) => options.run(),
            Command::Send(send) => send.run(),
            Command::Call(call) => call.run(),
            Command::Batch(batch) => batch.run(),
            Command::Request(request) => request.run(),
            Command::Response(response) => response.run(),
            Command::Doctor(doctor) => doctor.run(),
            Command::Webhook(command) => command.run(),
            Command::Template(command) => command.run(),
            Command::Ops(options) => ops::command(&options),
            Command::Completions { shell } => {
                let mut script = vec![];
                clap_complete::generate(shell, &mut CommandLine::command(), "wabakit", &mut script);
                output::write(&script)
            }
            Command::Version => output::write(CommandLine::command().render_version().as_bytes()),
        }
    }
}

/// Returns the names of all commands.
fn commands() -> Vec<String> {
    let command = CommandLine::command();
    command.get_subcommands().map(|command| command.get_name().to_owned()).chain(["help".to_owned()]).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value};
    use wabakit::{Api, Op, RawCall};

    use super::*;
    use crate::doctor::remedy::{Remedy, Subject};

    #[test]
    fn the_command_line_is_consistent() {
        CommandLine::command().debug_assert();
    }

    /// Splits a command as a shell does, and parses its JSON input.
    fn words(command: &str) -> (Vec<String>, Map<String, Value>) {
        let (input, command) = command.split_once(" | ").map_or((None, command), |(input, rest)| (Some(input), rest));
        let mut words = vec![String::new()];
        let mut quote = None;
        for c in command.chars() {
            match (quote, c) {
                (None, '\'' | '"') => quote = Some(c),
                (Some(open), _) if open == c => quote = None,
                (None, ' ') => words.push(String::new()),
                _ => words.last_mut().unwrap().push(c),
            }
        }
        let input = input.unwrap_or("{}").trim_start_matches("echo ").trim_matches(['\'', '"']).replace('\\', "");
        (words, serde_json::from_str(&input).unwrap())
    }

    #[test]
    fn every_command_that_doctor_suggests_parses() {
        let options =
            ["--base", "http://127.0.0.1:8020", "--version", "v24.0", "--allow-http"].map(str::to_owned).into();
        let subject = Subject { number: "106".into(), waba: "102".into(), app: "670".into(), options };
        let api = Api::new("EAA").number("106").waba("102").app("670");
        for remedy in Remedy::ALL {
            let (command, page) = (remedy.command(&subject), remedy.page(&subject));
            assert!(command.is_some() != page.is_some(), "{remedy:?} has a command or a page");
            assert!(
                page.is_none_or(|page| page
                    .parse::<axum::http::Uri>()
                    .is_ok_and(|uri| uri.scheme_str() == Some("https")))
            );
            let Some(command) = command else { continue };
            let (words, params) = words(&command.replace("YOUR_PIN", "482913"));
            let parsed = CommandLine::try_parse_from(&words).unwrap_or_else(|error| panic!("{command}: {error}"));
            assert!(matches!(parsed.command, Command::Call(_) | Command::Doctor(_)), "{command}");
            if let Ok(op) = Op::find(&words[2]) {
                let call = RawCall { params: params.into(), ..RawCall::default() };
                let built = api.call(op, call).unwrap_or_else(|error| panic!("{command}: {error}"));
                assert!(!built.uri().to_string().contains('{'), "{command}");
            }
        }
    }
}
