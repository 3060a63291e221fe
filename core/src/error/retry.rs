//! Retries: whether and when a call may be repeated.

use std::time::Duration;

use crate::{
    error::{
        Error,
        codes::find,
        kind::{Change, Class, ErrorKind},
    },
    json::Json,
    time::millis,
};

/// Advice whether and when the same call may be repeated.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Retry {
    /// The call would be refused again.
    Never,
    /// Refused before processing: safe to repeat.
    Safe {
        /// Minimum time to wait. `None` if the platform asks for none.
        after: Option<Duration>,
    },
    /// The call can succeed only after this change.
    AfterChange(Change),
    /// The request may have been processed. Repeat it only if a duplicate does no harm.
    MaybeDuplicate,
}

/// Time to wait that the headers of a response ask for.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Wait {
    /// `Retry-After` in seconds. The form of a date would need a clock.
    pub(crate) after: Option<Duration>,
    /// Time until an exhausted quota is available again. Of several, the last.
    pub(crate) regain: Option<Duration>,
}

impl Retry {
    /// Returns the advice for an error code alone, as in a webhook. `idempotent` is true if a duplicate does no harm:
    /// a failed message may be sent again.
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

    /// Returns the advice for a status without an error code.
    pub(crate) fn of_status(status: u16, idempotent: bool, wait: Wait) -> Self {
        match status {
            429 => Retry::of(Class::Later(1), idempotent, wait),
            408 | 500.. => Retry::of(Class::Maybe, idempotent, wait),
            // Success with an unexpected body, or no final status: a message may have been sent.
            100..=299 => Retry::of(Class::Maybe, idempotent, wait),
            _ => Retry::Never,
        }
    }

    /// Returns the advice in words.
    pub(super) fn text(&self) -> String {
        match self {
            Retry::Never => "repeating the call doesn't help".into(),
            Retry::Safe { after: None } => "repeating the call is safe".into(),
            Retry::Safe { after: Some(after) } => {
                ["repeating the call is safe after ", &after.as_secs().to_string(), " s"].concat()
            }
            Retry::AfterChange(change) => ["the call can succeed after a change of the ", change.as_str()].concat(),
            Retry::MaybeDuplicate => "the call may have been processed, and repeating it may cause a duplicate".into(),
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

/// Retries by a client: which errors it retries, how often and for how long.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct RetryPolicy {
    /// Maximum number of retries of a call. Default: 2. At most 5 are made, and 6 at the pair rate limit.
    pub max_retries: u32,
    /// Maximum time for a call with its retries and waits. Default: none; then no wait is longer than
    /// [`LONGEST_WAIT`](Self::LONGEST_WAIT).
    pub deadline: Option<Duration>,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self { max_retries: 2, deadline: None }
    }
}

impl RetryPolicy {
    /// Longest wait before a retry of a call without a deadline: the caller is better served by the error.
    pub const LONGEST_WAIT: Duration = Duration::from_secs(60);

    /// Creates a policy with the defaults.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the maximum number of retries.
    #[must_use]
    pub fn max_retries(mut self, max_retries: u32) -> Self {
        self.max_retries = max_retries;
        self
    }

    /// Sets the maximum time for a call.
    #[must_use]
    pub fn deadline(mut self, deadline: impl Into<Option<Duration>>) -> Self {
        self.deadline = deadline.into();
        self
    }

    /// Returns how long to wait before the call is repeated, or `None` if the error is to be returned: if a retry isn't
    /// safe, if `attempt` retries were the maximum, or if the wait would pass the deadline. `elapsed` is the time since
    /// the first attempt began; `seed` is any number that differs between calls.
    pub fn next(&self, error: &Error, attempt: u32, elapsed: Duration, seed: u64) -> Option<Duration> {
        let is_pair = matches!(error, Error::Api(error) if error.kind == ErrorKind::PairRateLimited);
        self.wait(&error.retry(), is_pair, attempt, elapsed, seed)
    }

    fn wait(&self, retry: &Retry, is_pair: bool, attempt: u32, elapsed: Duration, seed: u64) -> Option<Duration> {
        if attempt >= self.max_retries || !matches!(retry, Retry::Safe { .. }) {
            return None;
        }
        let left = self.deadline.map_or(Self::LONGEST_WAIT, |deadline| deadline.saturating_sub(elapsed));
        let wait = match retry {
            // At least the time that the error states.
            Retry::Safe { after } if is_pair => {
                pair_delay(attempt, seed).map(|wait| wait.max(after.unwrap_or_default()))
            }
            retry => delay(retry, attempt, seed),
        };
        wait.filter(|wait| *wait < left)
    }
}

/// Returns [`RetryPolicy::next`] for languages that read the error from JSON: one that is safe to repeat. All times are in
/// milliseconds.
#[doc(hidden)]
pub fn retry_delay(
    after: Option<u64>,
    is_pair: bool,
    attempt: u32,
    max_retries: u32,
    elapsed: u64,
    deadline: Option<u64>,
    seed: u64,
) -> Option<u64> {
    let policy = RetryPolicy { max_retries, deadline: deadline.map(Duration::from_millis) };
    let retry = Retry::Safe { after: after.map(Duration::from_millis) };
    policy.wait(&retry, is_pair, attempt, Duration::from_millis(elapsed), seed).map(millis)
}

/// Classifies an error code outside a response, as in a webhook. Returns JSON with the kind of the error as `kind` and
/// the advice on retries as `retry`, in the form that other languages receive.
pub fn classify_code(code: u32, idempotent: bool) -> Json<'static> {
    let retry = Retry::of_code(code, idempotent).to_json();
    Json::from([("kind", ErrorKind::of(code).as_str().into()), ("retry", retry)])
}

/// Returns how long to wait before a retry: up to 1, 2, 4, 8 and 16 seconds, spread by `seed`, and at least the time
/// that the platform asked for. `seed` is any number that differs between callers, such as a hash of the message's ID.
/// `attempt` is 0 after the first failure. Returns `None` after the last attempt, and if a retry isn't safe.
pub fn delay(retry: &Retry, attempt: u32, seed: u64) -> Option<Duration> {
    let Retry::Safe { after } = retry else { return None };
    let full = (attempt < 5).then(|| 1000_u64.checked_shl(attempt)).flatten()?;
    Some(after.unwrap_or_default().saturating_add(spread(full, attempt, seed)))
}

/// Returns how long to wait before a retry at the pair rate limit (131056): 1, 4, 16, 64, 256 and 1,024 seconds, plus
/// at most 20 percent. Messages to other users needn't wait.
pub fn pair_delay(attempt: u32, seed: u64) -> Option<Duration> {
    let full = (attempt < 6).then(|| 4_u64.checked_pow(attempt)).flatten()?.checked_mul(1000)?;
    Some(Duration::from_millis(full).saturating_add(spread(full / 5, attempt, seed)))
}

/// Returns the time to wait that the description of an error states, as in "in 5026 ms" or "after 2 minutes".
pub(crate) fn stated_wait(details: Option<&str>) -> Option<Duration> {
    let words: Vec<_> = details?.split([' ', '.', ',', '(', ')']).filter(|word| !word.is_empty()).collect();
    let stated = words.windows(2).filter_map(|pair| {
        let [number, unit] = pair else { return None };
        let milliseconds = match unit.trim_end_matches('s') {
            "m" | "millisecond" => 1,
            "" | "sec" | "second" => 1000,
            "min" | "minute" => 60_000,
            "h" | "hour" => 3_600_000,
            "day" => 86_400_000,
            _ => return None,
        };
        Some(Duration::from_millis(number.parse::<u64>().ok()?.checked_mul(milliseconds)?))
    });
    stated.max().filter(|stated| *stated <= LONGEST_STATED)
}

/// Longest time to wait that is taken from a description.
const LONGEST_STATED: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// Returns a part of this number of milliseconds, at least one. Splitmix64: neighboring seeds give distant results.
fn spread(room: u64, attempt: u32, seed: u64) -> Duration {
    let mut spread = seed.wrapping_add(u64::from(attempt).wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    spread = (spread ^ (spread >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    spread = (spread ^ (spread >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    Duration::from_millis((spread ^ (spread >> 31)).checked_rem(room).unwrap_or_default().saturating_add(1))
}
