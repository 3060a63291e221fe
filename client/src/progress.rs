//! Progress of an exchange: a time-out counts from the last sign of it.

use std::{
    future::Future,
    sync::atomic::{AtomicU64, Ordering},
    time::Duration,
};

use tokio::time::{Instant, timeout_at};

/// Time at which bytes were last sent or received.
pub(crate) struct Progress {
    start: Instant,
    /// Milliseconds from `start` to the last sign of progress.
    last: AtomicU64,
}

/// The error of a time without progress.
#[derive(Debug)]
pub(crate) struct Stalled;

impl Progress {
    pub(crate) fn start() -> Self {
        Self { start: Instant::now(), last: AtomicU64::new(0) }
    }

    /// Records that bytes were sent or received.
    pub(crate) fn made(&self) {
        let since = u64::try_from(self.start.elapsed().as_millis()).unwrap_or(u64::MAX);
        self.last.fetch_max(since, Ordering::Relaxed);
    }

    /// Waits for a future as long as there is progress at least every `timeout`.
    pub(crate) async fn within<F: Future>(&self, timeout: Duration, future: F) -> Result<F::Output, Stalled> {
        let mut future = std::pin::pin!(future);
        self.made();
        loop {
            let last = self.last.load(Ordering::Relaxed);
            let Some(until) = self.start.checked_add(Duration::from_millis(last).saturating_add(timeout)) else {
                return Ok(future.await);
            };
            match timeout_at(until, &mut future).await {
                Ok(output) => return Ok(output),
                Err(_) if self.last.load(Ordering::Relaxed) > last => {}
                Err(_) => return Err(Stalled),
            }
        }
    }
}
