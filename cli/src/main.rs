//! `wabakit`: a command line for Meta's WhatsApp Business Platform, an emulator of the platform, and a demo.
//!
//! Commands read stdin, write JSON to stdout, one object per line, and write errors as JSON to stderr. Exit code 0 is
//! success, 2 invalid input, 3 an error of the platform or of the connection.

// The core reads no clock, environment, file or socket; the command line does.
#![allow(clippy::disallowed_methods, clippy::disallowed_types)]
#![forbid(unsafe_code)]

mod calls;
mod demo;
mod failure;
mod http;
mod ops;
mod output;
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
Exit code: 0 success; 2 invalid input, nothing was sent; 3 error of the platform or of the connection.
Errors are JSON on stderr: {\"error\":{\"kind\":\"invalid|api|unreadable|signature|transport\",...}}";

#[derive(Subcommand)]
enum Command {
    /// Run a complete conversation against the sandbox. Needs nothing else.
    ///
    /// Starts the sandbox on loopback, sends HTTP requests to it, receives signed webhooks, and shows rate limits and
    /// errors. Takes a few seconds. Needs no account, access token or network.
    Demo,
    Sandbox(server::Options),
    Send(calls::Send),
    Call(calls::Call),
    Request(calls::Request),
    Response(calls::Response),
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
            Command::Sandbox(options) => server::command(&options),
            Command::Send(send) => send.run(),
            Command::Call(call) => call.run(),
            Command::Request(request) => request.run(),
            Command::Response(response) => response.run(),
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
    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        CommandLine::command().debug_assert();
    }
}
