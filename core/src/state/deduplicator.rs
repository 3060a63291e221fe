//! Deduplication of events. The platform delivers events at least once and can repeat a delivery for 7 days.

use std::time::Duration;

use wabakit_macros::class;

use crate::{
    error::{Error, excerpt},
    json::Json,
    schema::class::{Described, Given, Value},
    state::snapshot::Snapshot,
    table::{Keys, Table},
    time::{Time, millis},
};

/// Deduplicates events: remembers their keys, so that each event is handled once.
///
/// The state is plain data: take a [`snapshot`](Self::snapshot) and [`restore`](Self::restore) it elsewhere. If several
/// processes receive webhooks, keep the keys in Redis or Valkey instead: [`claim`](Self::claim) builds the command and
/// [`claimed`](Self::claimed) reads its reply.
///
/// ```
/// use wabakit::{Deduplicator, Time};
///
/// let mut seen = Deduplicator::new(100_000, Deduplicator::KEEP, 7);
/// assert!(seen.is_new("message:106540352242922:wamid.1", Time(0)));
/// assert!(!seen.is_new("message:106540352242922:wamid.1", Time(1000)));
/// ```
#[class]
#[derive(Clone, Debug)]
pub struct Deduplicator {
    room: usize,
    keep: Duration,
    keys: Keys,
    /// Expiry of each key. When the recent keys are too many or too old, they replace the earlier ones.
    late: Table,
    before: Table,
    /// Time when the recent keys began.
    since: Time,
}

/// Reply of Redis or Valkey: a status, or nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reply<'a>(pub(super) Option<&'a str>);

impl<'a> From<Option<&'a str>> for Reply<'a> {
    fn from(reply: Option<&'a str>) -> Self {
        Self(reply)
    }
}

impl Described for Reply<'_> {
    const VALUE: Value = Value::Reply;
}
impl<'a> Given<'a> for Reply<'a> {
    const WANTED: &'static str = "a reply";
    fn read(value: &'a Json<'a>, _: &str) -> Option<Result<Self, Error>> {
        // Some clients return `true` for `OK`.
        match value.as_bool() {
            Some(done) => Some(Ok(Self(done.then_some("OK")))),
            None => value.as_str().map(|text| Ok(Self(Some(text)))),
        }
    }
}

#[class]
impl Deduplicator {
    /// Recommended retention: 8 days. The platform repeats deliveries for 7 days.
    pub const KEEP: Duration = Duration::from_secs(8 * 24 * 60 * 60);

    /// Creates a deduplicator that has seen no event.
    pub fn new(
        /// Number of the latest keys that are guaranteed to be kept. At most twice as many are stored, at 40 bytes each.
        /// Default: 100,000.
        #[default(100_000)]
        room: usize,
        /// Retention of each key. Default: 8 days, because the platform repeats deliveries for 7 days.
        #[default(Deduplicator::KEEP)]
        keep: Duration,
        /// Random number that prevents attackers from choosing IDs that collide.
        seed: u64,
    ) -> Self {
        let (late, before) = Default::default();
        Self { room, keep, keys: Keys::new(seed), late, before, since: Time(0) }
    }

    /// Returns whether an event with this key is new, and remembers the key.
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

    /// Forgets an event that couldn't be stored. The platform will send it again.
    pub fn forget(&mut self, key: &str) {
        let key = self.keys.of(key);
        for table in [&mut self.late, &mut self.before] {
            if table.get(key).is_some() {
                table.set(key, 0);
            }
        }
    }

    /// Returns the state as text for [`restore`](Self::restore).
    pub fn snapshot(&self) -> String {
        Snapshot::new(self.keys)
            .with("room", u64::try_from(self.room).unwrap_or(u64::MAX))
            .with("keep", millis(self.keep))
            .with("since", self.since.0)
            .with_table("late", &self.late)
            .with_table("before", &self.before)
            .into_text()
    }

    /// Creates a deduplicator from a snapshot.
    pub fn restore(snapshot: &str) -> Result<Self, Error> {
        Snapshot::restore(snapshot, "a deduplicator's snapshot", |parts| {
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

    /// Builds the command by which Redis or Valkey remembers an event for all processes:
    /// `SET {prefix}{key} 1 NX PX {keep}`. [`claimed`](Self::claimed) reads its reply.
    pub fn claim(
        prefix: &str,
        key: &str,
        /// Retention of the key. Default: 8 days.
        #[default(Deduplicator::KEEP)]
        keep: Duration,
    ) -> [String; 6] {
        let key = [prefix, key].concat();
        ["SET".into(), key, "1".into(), "NX".into(), "PX".into(), millis(keep).to_string()]
    }

    /// Returns whether the event is new.
    pub fn claimed<'r>(
        /// Reply to [`claim`](Self::claim): `OK` or nothing.
        #[default]
        reply: impl Into<Reply<'r>>,
    ) -> Result<bool, Error> {
        match reply.into().0 {
            None => Ok(false),
            Some("OK") => Ok(true),
            Some(other) => Err(Error::validation("reply", "OK or nothing, as SET with NX replies", excerpt(other))),
        }
    }

    /// Builds the command that forgets an event that couldn't be stored. The platform will send it again.
    pub fn release(prefix: &str, key: &str) -> [String; 2] {
        ["DEL".into(), [prefix, key].concat()]
    }
}
