//! Which events came before: deliveries come at least once, and may come again for seven days.

use std::time::Duration;

use crate::{
    error::{Error, excerpt},
    state::snapshot::Snapshot,
    table::{Keys, Table},
    time::{Time, millis},
};

/// Remembers the keys of events, to handle each once.
///
/// It is plain data: [`snapshot`](Self::snapshot) it, and [`restore`](Self::restore) it elsewhere. Where several processes
/// receive, let Redis or Valkey remember instead: [`claim`](Self::claim) builds the command and [`claimed`](Self::claimed)
/// reads the reply.
///
/// ```
/// use wabakit::{Deduplicator, Time};
///
/// let mut seen = Deduplicator::new(100_000, Deduplicator::KEEP, 7);
/// assert!(seen.is_new("message:106540352242922:wamid.1", Time(0)));
/// assert!(!seen.is_new("message:106540352242922:wamid.1", Time(1000)));
/// ```
#[derive(Clone, Debug)]
pub struct Deduplicator {
    room: usize,
    keep: Duration,
    keys: Keys,
    /// When each is forgotten. Once those that came of late are many or old, they take the place of those before.
    late: Table,
    before: Table,
    /// Since when there are late ones.
    since: Time,
}

impl Deduplicator {
    /// Eight days: the platform sends again for seven.
    pub const KEEP: Duration = Duration::from_secs(8 * 24 * 60 * 60);

    /// Nothing seen yet. It remembers each key for this time, but no more than the latest `room` for sure (and twice as many
    /// at most, 40 bytes each). The seed keeps those who choose ids from making them collide: take it from a random source.
    pub fn new(room: usize, keep: Duration, seed: u64) -> Self {
        let (late, before) = Default::default();
        Self { room, keep, keys: Keys::new(seed), late, before, since: Time(0) }
    }

    /// Whether an event with this key comes for the first time. It is remembered from now on.
    pub fn is_new(&mut self, key: &str, now: Time) -> bool {
        let key = self.keys.of(key);
        let known = |table: &Table| table.get(key).is_some_and(|until| until > now.0);
        if known(&self.late) || known(&self.before) {
            return false;
        }
        if self.late.len() >= self.room || now.since(self.since) >= self.keep {
            self.before = std::mem::take(&mut self.late);
            self.since = now;
        }
        self.late.set(key, (now + self.keep).0);
        true
    }

    /// Forget an event: it couldn't be stored, and the platform will send it again.
    pub fn forget(&mut self, key: &str) {
        let key = self.keys.of(key);
        for table in [&mut self.late, &mut self.before] {
            if table.get(key).is_some() {
                table.set(key, 0);
            }
        }
    }

    /// Its state, as a text that [`restore`](Self::restore) takes.
    pub fn snapshot(&self) -> String {
        Snapshot::new(self.keys)
            .with("room", u64::try_from(self.room).unwrap_or(u64::MAX))
            .with("keep", millis(self.keep))
            .with("since", self.since.0)
            .with_table("late", &self.late)
            .with_table("before", &self.before)
            .into_text()
    }

    /// As it was when the snapshot was taken.
    pub fn restore(snapshot: &str) -> Result<Self, Error> {
        Snapshot::restore(snapshot, "a snapshot of what was seen", |parts| {
            Some(Self {
                room: parts.number("room")?.try_into().ok()?,
                keep: Duration::from_millis(parts.number("keep")?),
                keys: parts.keys()?,
                late: parts.table("late")?,
                before: parts.table("before")?,
                since: Time(parts.number("since")?),
            })
        })
    }

    /// The command by which Redis or Valkey remembers an event for all who receive: `SET {prefix}{key} 1 NX PX {keep}`.
    /// [`claimed`](Self::claimed) reads its reply.
    pub fn claim(prefix: &str, key: &str, keep: Duration) -> [String; 6] {
        let key = [prefix, key].concat();
        ["SET".into(), key, "1".into(), "NX".into(), "PX".into(), millis(keep).to_string()]
    }

    /// Whether the event came for the first time, by the reply to [`claim`](Self::claim): `OK`, or nothing.
    pub fn claimed(reply: Option<&str>) -> Result<bool, Error> {
        match reply {
            None => Ok(false),
            Some("OK") => Ok(true),
            Some(other) => Err(Error::validation("reply", "OK or nothing, as SET with NX replies", excerpt(other))),
        }
    }

    /// The command that forgets an event: it couldn't be stored, and the platform will send it again.
    pub fn release(prefix: &str, key: &str) -> [String; 2] {
        ["DEL".into(), [prefix, key].concat()]
    }
}
