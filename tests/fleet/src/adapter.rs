//! The adapter for the crate redis, as `docs/LIMITS.md` shows it.

use redis::ConnectionLike;
use wabakit::{
    Error, Time,
    limiter::{LimitQuery, SharedDecision, SharedLimiter},
};

/// Decides whether a call may be made.
pub fn decide(
    limiter: &mut SharedLimiter,
    redis: &mut impl ConnectionLike,
    query: LimitQuery<'_>,
    now: Time,
) -> Result<SharedDecision, Error> {
    loop {
        let reply = limiter.decide(&[query], now).and_then(|command| run(redis, &command));
        if let Some(decisions) = limiter.decided(&[query], reply.as_deref(), now)? {
            return Ok(decisions[0]);
        }
    }
}

/// Runs a command. That the server doesn't know the script yet is a reply, too.
pub fn run(redis: &mut impl ConnectionLike, command: &[String]) -> Option<String> {
    match redis::Cmd::new().arg(command).query(redis) {
        Err(error) if error.code() == Some("NOSCRIPT") => Some(error.to_string()),
        reply => reply.ok(),
    }
}
