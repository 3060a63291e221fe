//! Changes of a limiter's state in the form that the script reads, which makes them in Redis.

#![cfg_attr(not(feature = "shared"), allow(dead_code, reason = "only shared limits have a journal"))]

use std::{collections::BTreeSet, fmt::Display, mem, time::Duration};

use crate::{
    error::Reason,
    error::retry::pair_delay,
    state::limiter::{
        counters::{FOREVER, Pause},
        recipient,
        throughput::Number,
    },
    time::{Time, millis},
};

/// Changes since the last command. A limiter that isn't shared has none, and without the feature `shared`, the compiler leaves
/// out everything that records them.
#[derive(Clone, Debug, Default)]
pub(super) struct Journal(Option<Box<Changes>>);

/// Keys and arguments of a script, in the order in which it reads them.
#[derive(Clone, Debug, Default)]
pub(super) struct Changes {
    pub(super) keys: Vec<String>,
    pub(super) args: Vec<String>,
    /// True if facts about numbers and portfolios changed.
    pub(super) facts: bool,
    /// True while the server is lost: then only pauses and links are recorded, to be reported later.
    pub(super) is_alone: bool,
    /// True if the changes may have been recorded before, under other facts.
    pub(super) is_repeated: bool,
}

impl Changes {
    pub(super) fn key(&mut self, key: String) -> &mut Self {
        self.keys.push(key);
        self
    }

    pub(super) fn arg(&mut self, arg: impl Display) -> &mut Self {
        self.args.push(arg.to_string());
        self
    }
}

const SUCCEEDED: &str = "succeeded";

/// Time that stands for a pause that only a change ends: doubles, the numbers of scripts, hold it and sums with it.
const NEVER: u64 = 90_000_000_000_000;

impl Journal {
    /// Creates the journal of a shared limiter.
    pub(super) fn begun() -> Self {
        Self(Some(Box::default()))
    }

    /// Returns the changes, which stay.
    pub(super) fn recorded(&self) -> Changes {
        self.0.as_deref().cloned().unwrap_or_default()
    }

    /// Begins or ends the time in which changes are kept.
    pub(super) fn alone(&mut self, is_alone: bool) {
        if let Some(changes) = self.changes() {
            changes.is_alone = is_alone;
        }
    }

    fn changes(&mut self) -> Option<&mut Changes> {
        if cfg!(feature = "shared") { self.0.as_deref_mut() } else { None }
    }

    /// Takes the changes out.
    pub(super) fn take(&mut self) -> Changes {
        self.0.as_mut().map(mem::take).map_or_else(Changes::default, |changes| *changes)
    }

    pub(super) fn repeat(&mut self) {
        if let Some(changes) = self.changes() {
            changes.is_repeated = true;
        }
    }

    pub(super) fn is_repeated(&self) -> bool {
        self.0.as_ref().is_some_and(|changes| changes.is_repeated)
    }

    pub(super) fn facts(&mut self) {
        if let Some(changes) = self.changes() {
            changes.facts = true;
        }
    }

    pub(super) fn pause(&mut self, counter: u64, limit: Reason, pause: &Pause) {
        self.change("pause", [counter_key(counter)], |changes| {
            waits(changes, pause).arg(u8::from(limit == Reason::Flow));
        });
    }

    /// The key is computed only if it is needed: every accepted message has ten of these, which become one change.
    pub(super) fn succeeded(&mut self, counter: impl FnOnce() -> u64) {
        let Some(changes) = self.changes().filter(|changes| !changes.is_alone) else { return };
        let count = match changes.args.as_slice() {
            [.., name, count] if name == SUCCEEDED => count.parse::<u32>().unwrap_or_default(),
            _ => {
                changes.arg(SUCCEEDED).arg(0);
                0
            }
        };
        changes.args.pop();
        changes.key(counter_key(counter())).arg(count.saturating_add(1));
    }

    pub(super) fn clear(&mut self, counter: u64, limit: Reason, times: bool) {
        self.change("clear", [counter_key(counter)], |changes| {
            changes.arg(u8::from(times)).arg(u8::from(limit == Reason::Flow));
        });
    }

    pub(super) fn begin(&mut self, counter: u64) {
        self.change("begin", [counter_key(counter)], |_| {});
    }

    pub(super) fn remove(&mut self, counter: u64) {
        self.change("remove", [counter_key(counter)], |_| {});
    }

    pub(super) fn raise(&mut self, counter: u64, reported: u32) {
        self.change("raise", [counter_key(counter)], |changes| {
            changes.arg(reported);
        });
    }

    pub(super) fn received(&mut self, number: &str, audience: u64, full_rate: u32) {
        self.change("received", [log_key(number), audience_key(audience)], |changes| {
            changes.arg(full_rate);
        });
    }

    pub(super) fn slow(&mut self, number: &str, departed: Time, full_rate: u32) {
        self.change("slow", [number_key(number)], |changes| {
            changes.arg(departed.0).arg(full_rate);
        });
    }

    pub(super) fn hold(&mut self, number: &str, until: Time) {
        self.change("hold", [number_key(number)], |changes| {
            changes.arg(capped(until));
        });
    }

    pub(super) fn answered(&mut self, number: u64, user: u64, departed: Time) {
        self.change("answered", [], |changes| {
            changes.arg(hex(number)).arg(hex(user)).arg(departed.0);
        });
    }

    pub(super) fn accepted(&mut self, number: u64, user: u64) {
        self.change("accepted", [], |changes| {
            changes.arg(hex(number)).arg(hex(user));
        });
    }

    /// A refusal of a pair. Without a stated time, the pause depends on the refusals in a row, which only Redis knows.
    pub(super) fn refused(&mut self, number: u64, user: u64, stated: Option<Duration>, now: Time) {
        let seed = recipient(Reason::Pair, number, user) ^ now.0;
        self.change("refused", [], |changes| {
            changes.arg(hex(number)).arg(hex(user));
            for refusals in 0..6 {
                changes.arg(millis(stated.or(pair_delay(refusals, seed)).unwrap_or_default()));
            }
        });
    }

    pub(super) fn pause_pair(&mut self, number: u64, user: u64, until: Time) {
        self.change("pause pair", [], |changes| {
            changes.arg(hex(number)).arg(hex(user)).arg(capped(until));
        });
    }

    /// A pause of messages to one user: of a number to a recipient that isn't allowed, or of a portfolio's marketing.
    pub(super) fn pause_user(&mut self, limit: Reason, owner: u64, user: u64, pause: &Pause) {
        self.change("pause user", [], |changes| {
            changes.arg(if limit == Reason::UserMarketing { "m" } else { "t" });
            waits(changes.arg(hex(owner)).arg(hex(user)), pause);
        });
    }

    pub(super) fn take_back(&mut self, audience: u64, user: u64, departed: Time) {
        self.change("take back", [audience_key(audience)], |changes| {
            changes.arg(hex(user)).arg(departed.0);
        });
    }

    pub(super) fn join(&mut self, before: u64, audience: u64) {
        self.change("join", [audience_key(before), audience_key(audience)], |_| {});
    }

    /// A link of two names, with the numbers and portfolios whose states of the user move.
    pub(super) fn link(&mut self, [one, other]: [u64; 2], is_learned: bool, numbers: &[(u64, Number)]) {
        if one == other {
            return;
        }
        self.change("link", [], |changes| {
            let audiences: BTreeSet<u64> = numbers.iter().map(|(_, number)| number.portfolio_key()).collect();
            changes.keys.extend(audiences.iter().copied().map(audience_key));
            changes.arg(hex(one)).arg(hex(other)).arg(u8::from(is_learned)).arg(audiences.len()).arg(numbers.len());
            changes.args.extend(numbers.iter().map(|(number, _)| hex(*number)));
        });
    }

    fn change<const N: usize>(&mut self, name: &str, keys: [String; N], more: impl FnOnce(&mut Changes)) {
        let of_messages = matches!(name, "answered" | "accepted" | "received" | "take back");
        if let Some(changes) = self.changes().filter(|changes| !(changes.is_alone && of_messages)) {
            changes.args.push(name.to_owned());
            changes.keys.extend(keys);
            more(changes);
        }
    }
}

fn waits<'c>(changes: &'c mut Changes, pause: &Pause) -> &'c mut Changes {
    let [asked, first, longest] = [pause.asked, pause.first, pause.longest].map(|wait| millis(wait).min(NEVER));
    changes.arg(asked).arg(first).arg(longest)
}

fn capped(until: Time) -> u64 {
    until.min(FOREVER).0.min(NEVER)
}

/// Returns a key as text of 16 digits.
pub(super) fn hex(key: u64) -> String {
    format!("{key:016x}")
}

pub(super) fn counter_key(counter: u64) -> String {
    format!("c:{counter:016x}")
}

pub(super) fn user_key(user: u64) -> String {
    format!("u:{user:016x}")
}

pub(super) fn pair_key(pair: u64) -> String {
    format!("p:{pair:016x}")
}

pub(super) fn number_key(number: &str) -> String {
    format!("n:{number}")
}

pub(super) fn log_key(number: &str) -> String {
    format!("l:{number}")
}

pub(super) fn audience_key(audience: u64) -> String {
    format!("a:{audience:016x}")
}
