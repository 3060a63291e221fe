//! `wabakit sandbox`: the emulator of the platform, as a server, and what can be done with it.

mod commands;
mod log;
mod perform;
mod remote;
mod scenario;
mod serve;

use clap::{Args, Subcommand};

use crate::failure::Failure;

/// Run an emulator of the platform on loopback
///
/// The first line on stdout is {"url","token","app_id","app_secret","verify_token","business_id","waba_id",
/// "other_waba_id","phone_number_id"}. Point a client at the url with that token. The sandbox responds like the
/// platform, under any version prefix, and sends signed webhooks to the callback URL. It runs until interrupted and
/// keeps its state in memory.
#[derive(Args)]
#[command(after_long_help = help(), args_conflicts_with_subcommands = true)]
pub(crate) struct Options {
    #[command(subcommand)]
    action: Option<Action>,
    #[command(flatten)]
    serve: serve::Serve,
}

/// Action on a sandbox that runs, or without one.
#[derive(Subcommand)]
enum Action {
    Do(perform::Perform),
    Log(log::Log),
    Commands(commands::Commands),
    #[command(subcommand)]
    Scenario(scenario::Command),
}

impl Options {
    pub(crate) fn run(&self) -> Result<(), Failure> {
        match &self.action {
            None => self.serve.serve(),
            Some(Action::Do(perform)) => perform.run(),
            Some(Action::Log(log)) => log.run(),
            Some(Action::Commands(commands)) => commands.run(),
            Some(Action::Scenario(command)) => command.run(),
        }
    }
}

/// The commands of the sandbox, and how they are sent.
fn help() -> String {
    format!(
        "\
Whatever can be done to the sandbox is a command. `wabakit sandbox commands NAME` describes one:
{}
Over HTTP:
  POST /_sandbox/NAME       Performs a command, whose parameters are the body, as JSON. The
                            response comes after what is due now has been delivered and answered,
                            or after 5 seconds; ?wait=false doesn't wait.
  GET  /_sandbox/schema     Returns the JSON Schema of all commands.
  GET  /_sandbox/log        Returns what was accepted, refused and delivered, in order: ?q=SEARCH,
                            after=N (number of an entry), limit=N
  GET  /_sandbox/log/wait   Waits until an entry matches: ?q=SEARCH, after=N, timeout_ms=N
  GET  /_sandbox/log/follow Sends the entries as they come, as Server-Sent Events: ?q=SEARCH,
                            after=N

Requests of web pages of another origin are refused: all of them here, and those of pages that
aren't on loopback at the platform's paths (--allow-origin). Requests must name an address,
localhost, a host of the platform or a --host.

Examples:
  wabakit sandbox --port 8020 --callback http://127.0.0.1:8080/webhooks
  wabakit sandbox do users.write '{{\"from\": \"16505551234\", \"text\": {{\"body\": \"Hi\"}}}}'
  wabakit sandbox log --follow
  WABAKIT_TOKEN=EAAsandbox WABAKIT_NUMBER=106540352242922 \\
    wabakit send +16505551234 \"Hi\" --base http://127.0.0.1:8020",
        commands::list()
    )
}
