//! Table of words by keys that are already hashes, for a million entries and more.
//!
//! The table is one flat list of entries, probed from the key's place on: a lookup misses the processor's cache once,
//! where tables with separate control bytes (hashbrown, the standard library) miss it twice. Only
//! [`retain`](Table::retain) removes entries, by rebuilding the table.
//!
//! The occupied places depend on the keys alone, not on the order of insertion. But a table lists its entries in the
//! order of their places, and the first half of them would crowd half of a smaller table. So a table that is filled
//! from another has its final size from the start.

mod keys;

pub(crate) use keys::{Keys, pair};

/// A table of words.
#[derive(Clone, Debug, Default)]
pub(crate) struct Table {
    /// A power of two of entries, or none. The key 0 marks an empty place.
    entries: Vec<(u64, u64)>,
    used: usize,
}

impl Table {
    /// Creates an empty table with room for this number of entries.
    pub(crate) fn with_room(entries: usize) -> Self {
        // An eighth stays free, so that every search ends soon.
        let size = (entries.saturating_mul(8) / 7).next_power_of_two().max(16);
        Self { entries: vec![(0, 0); size], used: 0 }
    }

    pub(crate) fn len(&self) -> usize {
        self.used
    }

    pub(crate) fn get(&self, key: u64) -> Option<u64> {
        let key = key.max(1);
        let (_, entry) = self.places(key).find(|(_, entry)| entry.0 == key || entry.0 == 0)?;
        (entry.0 == key).then_some(entry.1)
    }

    pub(crate) fn set(&mut self, key: u64, word: u64) {
        self.set_among(key, word, |_| true);
    }

    /// Sets a word. A table without room drops the entries that aren't to be kept, and grows only if most are.
    pub(crate) fn set_among(&mut self, key: u64, word: u64, keep: impl Fn(u64) -> bool) {
        if self.used.saturating_mul(8) >= self.entries.len().saturating_mul(7) {
            let kept = self.iter().filter(|(_, word)| keep(*word)).count();
            // A quarter of room, so that the next time is far off.
            *self = self.rebuilt(kept.saturating_add(kept / 4), keep);
        }
        let key = key.max(1);
        let place = self.places(key).find(|(_, entry)| entry.0 == key || entry.0 == 0).map(|(place, _)| place);
        if let Some(entry) = place.and_then(|place| self.entries.get_mut(place)) {
            self.used = self.used.saturating_add(usize::from(entry.0 == 0));
            *entry = (key, word);
        }
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (u64, u64)> {
        let entries = self.entries.iter().copied().filter(|(key, _)| *key != 0);
        #[cfg(test)]
        let entries = entries.inspect(|_| tests::count());
        entries
    }

    pub(crate) fn retain(&mut self, keep: impl Fn(u64) -> bool) {
        let kept = self.iter().filter(|(_, word)| keep(*word)).count();
        *self = self.rebuilt(kept, keep);
    }

    /// Returns the entries to keep, in a table with room for this number of them.
    fn rebuilt(&self, entries: usize, keep: impl Fn(u64) -> bool) -> Self {
        let mut table = Self::with_room(entries);
        self.iter().filter(|(_, word)| keep(*word)).for_each(|(key, word)| table.set(key, word));
        table
    }

    /// Returns the entries from a key's place on, followed by those before it.
    fn places(&self, key: u64) -> impl Iterator<Item = (usize, &(u64, u64))> {
        let mask = self.entries.len().wrapping_sub(1);
        let start = usize::try_from(key & u64::MAX >> 32).unwrap_or_default() & mask;
        let (before, from) = self.entries.split_at_checked(start).unwrap_or_default();
        let from = from.iter().enumerate().map(move |(i, entry)| (start.wrapping_add(i), entry));
        let places = from.chain(before.iter().enumerate());
        #[cfg(test)]
        let places = places.inspect(|_| tests::count());
        places
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use std::cell::Cell;

    use super::Table;

    thread_local! {
        static STEPS: Cell<u64> = const { Cell::new(0) };
    }

    pub(super) fn count() {
        STEPS.set(STEPS.get().saturating_add(1));
    }

    /// Counts the table entries that a function looks at.
    pub(crate) fn steps<T>(run: impl FnOnce() -> T) -> (u64, T) {
        let before = STEPS.get();
        let outcome = run();
        (STEPS.get().saturating_sub(before), outcome)
    }

    #[test]
    fn as_a_map() {
        let (mut table, mut map) = (Table::default(), std::collections::BTreeMap::new());
        let mut key = 1_u64;
        for word in 0..5000 {
            // Few low bits, so that places collide, and repeated keys.
            key = key.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407)
                & 0xffff_0000_0000_07ff;
            assert_eq!(table.get(key.max(1)), map.get(&key.max(1)).copied());
            table.set(key, word);
            map.insert(key.max(1), word);
            assert_eq!((table.get(key), table.len()), (Some(word), map.len()));
        }
        table.retain(|word| word % 3 == 0);
        map.retain(|_, word| *word % 3 == 0);
        let mut entries: Vec<_> = table.iter().collect();
        entries.sort_unstable();
        assert_eq!(entries, map.into_iter().collect::<Vec<_>>());
        assert_eq!(Table::default().get(0), None);
    }
}
