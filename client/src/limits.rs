//! Limits: a call waits until the platform would take it, instead of being refused.

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use http::HeaderMap;
use tokio::time::{Instant, sleep};
use wabakit::{
    Api, Error, Limiter, Metadata, Op, SendPolicy, Time,
    limiter::{LimitQuery, Outcome},
    read_object,
};

/// Returns the current time, as limiters and send policies take it.
#[allow(clippy::disallowed_methods, reason = "clients read the clock")]
pub fn now() -> Time {
    Time::default() + SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()
}

/// Waits until a call may be made, and counts it: for requests that are sent without the client, which does the same. Messages are
/// spread over the second. Returns the time at which the call was counted, for [`observe`](Limiter::observe).
///
/// # Errors
///
/// [`Error::Limit`] if the wait would be longer than `max_wait`, or if waiting alone doesn't help.
pub async fn acquire(limiter: &Mutex<Limiter>, query: &LimitQuery<'_>, max_wait: Duration) -> Result<Time, Error> {
    let latest = now() + max_wait;
    let mut query = *query;
    query.paced = true;
    loop {
        let now = now();
        let decision = locked(limiter).decide(&query, now);
        let Some(again) = decision.admitted(query.op, latest, now)? else { return Ok(now) };
        sleep(again.since(now)).await;
    }
}

/// A call as the limiter counts it.
pub(crate) struct Counted {
    pub(crate) op: &'static Op,
    /// Parameters of the call, in JSON.
    pub(crate) params: String,
}

/// Asks a limiter before calls, and reports their outcomes.
pub(crate) struct Gate {
    pub(crate) limiter: Arc<Mutex<Limiter>>,
    pub(crate) policy: Option<Arc<Mutex<SendPolicy>>>,
}

impl Gate {
    /// Waits until a call may be made, for at most `longest`. Returns the time at which it was counted.
    async fn admitted(&self, call: &Counted, api: &Api, longest: Duration) -> Result<Time, Error> {
        let params = read_object(call.op.name, &call.params)?;
        let query = LimitQuery::of(call.op, &params, api, self.policy.as_deref().map(locked).as_deref(), now())?;
        acquire(&self.limiter, &query, longest).await
    }

    /// Reports the outcome of a call, with the body of its response.
    fn settled(
        &self,
        call: &Counted,
        api: &Api,
        departed: Time,
        headers: &HeaderMap,
        outcome: Outcome<'_>,
        body: &[u8],
    ) {
        let Ok(params) = read_object(call.op.name, &call.params) else { return };
        let policy = self.policy.as_deref().map(locked);
        let Ok(query) = LimitQuery::of(call.op, &params, api, policy.as_deref(), departed) else { return };
        let mut limiter = locked(&self.limiter);
        limiter.observe(&query, departed, outcome, &Metadata::of(headers).usage, now());
        if outcome == Outcome::Accepted
            && Limiter::learns(call.op.name)
            && let Ok(response) = read_object("response", &String::from_utf8_lossy(body))
        {
            limiter.learn(&query, &response, now());
        }
    }
}

/// Calls that are on their way, with the times at which the limiter counted them. Dropped, their outcome is unknown.
pub(crate) struct Departed<'c> {
    gate: &'c Gate,
    api: &'c Api,
    calls: Vec<(&'c Counted, Time)>,
}

impl<'c> Departed<'c> {
    /// Waits until calls may be made: for each at most `longest`, and for all until the deadline.
    pub(crate) async fn admitted(
        gate: &'c Gate,
        api: &'c Api,
        counted: &'c [Counted],
        longest: Duration,
        deadline: Option<Instant>,
    ) -> Result<Self, Error> {
        let mut departed = Self { gate, api, calls: vec![] };
        for call in counted {
            let left = deadline.map_or(Duration::MAX, |deadline| deadline.saturating_duration_since(Instant::now()));
            match gate.admitted(call, api, longest.min(left)).await {
                Ok(time) => departed.calls.push((call, time)),
                Err(error) => {
                    departed.all(&HeaderMap::new(), Outcome::NotSent, &[]);
                    return Err(error);
                }
            }
        }
        Ok(departed)
    }

    /// Reports the outcome: the body of the response, or the error. A response to a batch has an outcome for each call.
    pub(crate) fn settled(mut self, headers: &HeaderMap, outcome: Result<&[u8], &Error>, is_batch: bool) {
        match outcome {
            Ok(body) if is_batch => self.split(headers, body),
            Ok(body) => self.all(headers, Outcome::Accepted, body),
            Err(error) => self.all(headers, error.into(), &[]),
        }
    }

    /// Reports the outcome of each call of a batch.
    fn split(&mut self, headers: &HeaderMap, body: &[u8]) {
        let Self { gate, api, .. } = *self;
        let responses = api.split(self.calls.len(), false, 200, headers, body).unwrap_or_default();
        for ((call, time), response) in self.calls.drain(..).zip(responses) {
            let body = response.body.as_bytes();
            let pairs = response.headers.iter().map(|(name, value)| (name, value));
            let checked = api.check_response(call.op, response.status, pairs, body, None);
            gate.settled(call, api, time, &HeaderMap::new(), Outcome::from(&checked), body);
        }
    }

    /// Reports one outcome of all calls.
    fn all(&mut self, headers: &HeaderMap, outcome: Outcome<'_>, body: &[u8]) {
        let Self { gate, api, .. } = *self;
        for (call, time) in self.calls.drain(..) {
            gate.settled(call, api, time, headers, outcome, body);
        }
    }
}

impl Drop for Departed<'_> {
    fn drop(&mut self) {
        self.all(&HeaderMap::new(), Outcome::Unknown, &[]);
    }
}

/// Locks what a panic elsewhere may have left locked: both are valid between any two calls.
fn locked<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}
