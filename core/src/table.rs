//! Words by keys that are hashes already, a million of them and more.
//!
//! One flat list of entries, probed from the key's place on: a lookup misses the processor's cache once, where tables with
//! separate control bytes (hashbrown's, the standard library's) miss it twice. Nothing is ever removed but by
//! [`retain`](Table::retain), which builds the table anew.

/// A table of words.
#[derive(Clone, Debug, Default)]
pub(crate) struct Table {
    /// A power of two of them, or none. The key 0 stands for an empty place.
    entries: Vec<(u64, u64)>,
    used: usize,
}

impl Table {
    pub(crate) fn len(&self) -> usize {
        self.used
    }

    pub(crate) fn get(&self, key: u64) -> Option<u64> {
        let key = key.max(1);
        let (_, entry) = self.places(key).find(|(_, entry)| entry.0 == key || entry.0 == 0)?;
        (entry.0 == key).then_some(entry.1)
    }

    pub(crate) fn set(&mut self, key: u64, word: u64) {
        // An eighth stays free, so that every search ends soon.
        if self.used.saturating_mul(8) >= self.entries.len().saturating_mul(7) {
            self.grow();
        }
        let key = key.max(1);
        let place = self.places(key).find(|(_, entry)| entry.0 == key || entry.0 == 0).map(|(place, _)| place);
        if let Some(entry) = place.and_then(|place| self.entries.get_mut(place)) {
            self.used = self.used.saturating_add(usize::from(entry.0 == 0));
            *entry = (key, word);
        }
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (u64, u64)> {
        self.entries.iter().copied().filter(|(key, _)| *key != 0)
    }

    pub(crate) fn retain(&mut self, keep: impl Fn(u64) -> bool) {
        let kept = self.iter().filter(|(_, word)| keep(*word)).collect::<Vec<_>>();
        *self = Self::default();
        kept.into_iter().for_each(|(key, word)| self.set(key, word));
    }

    /// The entries from a key's place on, and then those before it.
    fn places(&self, key: u64) -> impl Iterator<Item = (usize, &(u64, u64))> {
        let mask = self.entries.len().wrapping_sub(1);
        let start = usize::try_from(key & u64::MAX >> 32).unwrap_or_default() & mask;
        let (before, from) = self.entries.split_at_checked(start).unwrap_or_default();
        let from = from.iter().enumerate().map(move |(i, entry)| (start.wrapping_add(i), entry));
        from.chain(before.iter().enumerate())
    }

    fn grow(&mut self) {
        let size = self.entries.len().saturating_mul(2).max(16);
        let entries = std::mem::replace(&mut self.entries, vec![(0, 0); size]);
        self.used = 0;
        entries.into_iter().filter(|(key, _)| *key != 0).for_each(|(key, word)| self.set(key, word));
    }
}

#[cfg(test)]
mod tests {
    use super::Table;

    #[test]
    fn as_a_map() {
        let (mut table, mut map) = (Table::default(), std::collections::BTreeMap::new());
        let mut key = 1_u64;
        for word in 0..5000 {
            // Few low bits, so that places collide; and keys come again.
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
