//! `wabakit webhook`: reading and verifying webhooks.

use wabakit::{Webhooks, webhook};

use crate::{args::Args, failure::Failure, output};

pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let (what, more) = args.words().split_first().map_or(("", [].as_slice()), |(what, more)| (what.as_str(), more));
    match what {
        "parse" => {
            let body = output::read()?;
            webhook::read(&body).iter().try_for_each(|event| output::line(&event.to_json()))
        }
        "verify" => {
            let secrets: Vec<&str> = args.all("secret").chain(more.iter().map(String::as_str)).collect();
            if secrets.is_empty() {
                return Err(Failure::usage("--secret", "required", ""));
            }
            let webhooks = secrets.into_iter().fold(Webhooks::new("", ""), Webhooks::with_secret);
            webhooks.verify(args.get("signature"), &output::read()?)?;
            output::line(r#"{"verified":true}"#)
        }
        "challenge" => {
            let token = args.get("token").ok_or_else(|| Failure::usage("--token", "required", ""))?;
            let query = output::read()?;
            let challenge = Webhooks::new("", token).challenge(String::from_utf8_lossy(&query).trim())?;
            output::raw(challenge.as_bytes())
        }
        other => Err(Failure::usage("webhook", "parse, verify or challenge", other)),
    }
}
