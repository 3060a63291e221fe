//! `wabakit webhook`: reading and verifying webhooks.

use clap::Subcommand;
use wabakit::{Webhooks, webhook};

use crate::{failure::Failure, output};

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Print the events of a webhook, one per line
    ///
    /// Reads the body from stdin. The signature isn't verified.
    Parse,
    /// Print {"verified":true} if the signature matches the body with one of the secrets
    ///
    /// Reads the body from stdin. Without a match, writes an error of the kind signature, with exit code 2.
    Verify {
        /// App secret. Repeatable, for a rotation of secrets.
        #[arg(long, value_name = "S", required = true, num_args = 1..)]
        secret: Vec<String>,
        /// Value of the header X-Hub-Signature-256: sha256= and 64 hexadecimal digits
        #[arg(long, value_name = "H")]
        signature: Option<String>,
    },
    /// Print the challenge of a subscription handshake, which is the body of the reply
    ///
    /// Reads the query from stdin. If the verify token doesn't match, writes an error of the kind signature, with exit code 2.
    #[command(after_long_help = "\
Example:
  echo 'hub.mode=subscribe&hub.verify_token=secret&hub.challenge=1158201444' | wabakit webhook challenge --token secret")]
    Challenge {
        /// Verify token that was registered with the callback URL
        #[arg(long, value_name = "T")]
        token: String,
    },
}

impl Command {
    pub(crate) fn run(&self) -> Result<(), Failure> {
        match self {
            Command::Parse => {
                let body = output::read()?;
                webhook::read(&body).iter().try_for_each(|event| output::line(&event.to_json()))
            }
            Command::Verify { secret, signature } => {
                let webhooks =
                    secret.iter().fold(Webhooks::new("", ""), |all, secret| all.with_secret(secret.as_str()));
                webhooks.verify(signature.as_deref(), &output::read()?)?;
                output::line(r#"{"verified":true}"#)
            }
            Command::Challenge { token } => {
                let query = output::read()?;
                let challenge = Webhooks::new("", token.as_str()).challenge(String::from_utf8_lossy(&query).trim())?;
                output::raw(challenge.as_bytes())
            }
        }
    }
}
