//! Whether and when a call may be made again.

use std::time::Duration;

use crate::{
    error::{
        codes::find,
        kind::{Change, Class, ErrorKind},
    },
    json::Json,
    time::millis,
};

/// Whether a call may be made again.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Retry {
    /// It will be refused again.
    Never,
    /// It was refused before anything was done: again, after this time if one is known.
    Safe {
        /// How long to wait at least.
        after: Option<Duration>,
    },
    /// Only once something else has changed.
    AfterChange(Change),
    /// It may have been done: again only if doing it twice does no harm.
    MaybeDuplicate,
}

/// How long an answer's headers ask to wait.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Wait {
    /// `Retry-After` in seconds; as a date it would need a clock.
    pub(crate) after: Option<Duration>,
    /// Until a budget that is used up is free again: of several, the last.
    pub(crate) regain: Option<Duration>,
}

impl Retry {
    /// What a code says where there is nothing else, as in a webhook. `idempotent` tells whether it does no harm to do it
    /// twice: a message that failed may be sent again.
    pub fn of_code(code: u32, idempotent: bool) -> Self {
        find(code).map_or(Retry::Never, |row| Retry::of(row.class, idempotent, Wait::default()))
    }

    pub(crate) fn of(class: Class, idempotent: bool, wait: Wait) -> Self {
        let least = |secs: u32| Some(Duration::from_secs(secs.into()));
        match class {
            Class::Never => Retry::Never,
            Class::After(change) => Retry::AfterChange(change),
            Class::Maybe if !idempotent => Retry::MaybeDuplicate,
            Class::Maybe => Retry::Safe { after: wait.after },
            Class::Later(secs) => Retry::Safe { after: wait.after.max(least(secs)) },
            Class::Throttled => Retry::Safe { after: wait.after.max(wait.regain).max(least(60)) },
        }
    }

    /// What a status says where no code arrived.
    pub(crate) fn of_status(status: u16, idempotent: bool, wait: Wait) -> Self {
        match status {
            429 => Retry::of(Class::Later(1), idempotent, wait),
            408 | 500.. => Retry::of(Class::Maybe, idempotent, wait),
            // It said yes and something unreadable, or nothing final yet: a send may have gone out.
            100..=299 => Retry::of(Class::Maybe, idempotent, wait),
            _ => Retry::Never,
        }
    }

    pub(super) fn to_json(&self) -> Json<'static> {
        let kind = |kind| ("kind", Json::from(kind));
        match self {
            Retry::Never => Json::from([kind("never")]),
            Retry::Safe { after: None } => Json::from([kind("safe")]),
            Retry::Safe { after: Some(after) } => Json::from([kind("safe"), ("after", millis(*after).into())]),
            Retry::AfterChange(change) => Json::from([kind("after_change"), ("change", change.as_str().into())]),
            Retry::MaybeDuplicate => Json::from([kind("maybe_duplicate")]),
        }
    }
}

/// What is known of a code where no answer brought it, as in a webhook: the family as its `kind`, and whether what failed may be
/// done again as its `retry`, in the form that crosses into other languages.
pub fn classify_code(code: u32, idempotent: bool) -> Json<'static> {
    let retry = Retry::of_code(code, idempotent).to_json();
    Json::from([("kind", ErrorKind::of(code).as_str().into()), ("retry", retry)])
}

/// How long to wait before trying again: up to 1, 2, 4, 8 and 16 seconds, spread by `seed` (any number that differs between
/// callers, such as a hash of the message's id) and never less than what the platform asked for. `attempt` is 0 after the
/// first failure; after the last of these, and where a retry isn't safe, there is nothing to wait for.
pub fn delay(retry: &Retry, attempt: u32, seed: u64) -> Option<Duration> {
    let Retry::Safe { after } = retry else { return None };
    let full = (attempt < 5).then(|| 1000_u64.checked_shl(attempt)).flatten()?;
    Some(after.unwrap_or_default().saturating_add(spread(full, attempt, seed)))
}

/// The same at the limit between a number and one person (131056): 1, 4, 16, 64, 256 and 1024 seconds, and up to a fifth more.
/// Messages to others needn't wait.
pub fn pair_delay(attempt: u32, seed: u64) -> Option<Duration> {
    let full = (attempt < 6).then(|| 4_u64.checked_pow(attempt)).flatten()?.checked_mul(1000)?;
    Some(Duration::from_millis(full).saturating_add(spread(full / 5, attempt, seed)))
}

/// A part of so many milliseconds, at least one. Splitmix64: neighbouring seeds land far apart.
fn spread(room: u64, attempt: u32, seed: u64) -> Duration {
    let mut spread = seed.wrapping_add(u64::from(attempt).wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    spread = (spread ^ (spread >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    spread = (spread ^ (spread >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    Duration::from_millis((spread ^ (spread >> 31)).checked_rem(room).unwrap_or_default().saturating_add(1))
}
