//! Snapshots: state that outlives a process, as text.

use crate::{
    error::{Error, excerpt},
    json::{Json, JsonObject},
    secret::{hex, unhex},
    table::{Keys, Table},
};

/// A state in parts: a JSON object whose words are written in hexadecimal.
pub(crate) struct Snapshot<'a>(JsonObject<'a>);

impl<'a> Snapshot<'a> {
    pub(crate) fn new(keys: Keys) -> Self {
        Self::unkeyed().with_words("seed", &keys.words())
    }

    /// A state without hashes of names.
    pub(crate) fn unkeyed() -> Self {
        Self(JsonObject::default()).with("version", VERSION)
    }

    pub(crate) fn with(mut self, name: &'static str, part: impl Into<Json<'a>>) -> Self {
        self.0.push(name, part);
        self
    }

    pub(crate) fn with_words(self, name: &'static str, words: &[u64]) -> Self {
        let bytes: Vec<u8> = words.iter().copied().flat_map(u64::to_be_bytes).collect();
        self.with(name, hex(&bytes))
    }

    pub(crate) fn with_table(self, name: &'static str, table: &Table) -> Self {
        let words: Vec<u64> = table.iter().flat_map(|(key, word)| [key, word]).collect();
        self.with_words(name, &words)
    }

    pub(crate) fn into_text(self) -> String {
        let mut text = String::new();
        self.0.write(&mut text);
        text
    }

    /// Reads a state from text, or returns an error that names what was `wanted`.
    pub(crate) fn restore<T>(text: &'a str, wanted: &str, read: impl FnOnce(&Self) -> Option<T>) -> Result<T, Error> {
        let parts = JsonObject::read(text).map(Self).ok();
        let known = parts.filter(|parts| parts.number("version") == Some(VERSION));
        known.and_then(|parts| read(&parts)).ok_or_else(|| Error::validation("snapshot", wanted, excerpt(text)))
    }

    pub(crate) fn part(&self, name: &str) -> Option<&Json<'a>> {
        self.0.get(name)
    }

    pub(crate) fn number(&self, name: &str) -> Option<u64> {
        self.part(name)?.as_u64()
    }

    pub(crate) fn words(&self, name: &str) -> Option<Vec<u64>> {
        let bytes = unhex(self.part(name)?.as_str()?)?;
        bytes.chunks(8).map(|word| word.try_into().ok().map(u64::from_be_bytes)).collect()
    }

    pub(crate) fn table(&self, name: &str) -> Option<Table> {
        let words = self.words(name)?;
        let mut table = Table::with_room(words.len() / 2);
        for entry in words.chunks(2) {
            let [key, word] = *entry else { return None };
            table.set(key, word);
        }
        Some(table)
    }

    pub(crate) fn keys(&self) -> Option<Keys> {
        Keys::read(self.words("seed")?)
    }
}

const VERSION: u64 = 1;

#[cfg(test)]
mod tests {
    use super::Snapshot;
    use crate::table::{Keys, Table, tests::steps};

    #[test]
    fn rebuilds_and_restores_in_a_few_steps_per_entry_at_every_size() {
        let keys = Keys::new(7);
        // Sizes between two powers of two, with an eighth of the table free or more.
        for size in [14, 1000, 7168, 7500, 8500, 10_000, 12_000, 14_336] {
            let (adding, table) = steps(|| {
                let mut table = Table::default();
                (0..size).for_each(|i: u64| table.set(keys.of(&i.to_string()), i));
                table
            });
            let text = Snapshot::new(keys).with_table("table", &table).into_text();
            let restore = || Snapshot::restore(&text, "a snapshot", |parts| parts.table("table")).unwrap();
            let (restoring, mut restored) = steps(restore);
            let (keeping, ()) = steps(|| restored.retain(|_| true));
            let (halving, ()) = steps(|| restored.retain(|word| word % 2 == 0));
            for steps in [adding, restoring, keeping, halving] {
                assert!(steps <= 16 * size, "{steps} for {size}");
            }
            assert_eq!(restored.len() as u64, size.div_ceil(2));
            assert!((0..size).step_by(2).all(|i| restored.get(keys.of(&i.to_string())) == Some(i)));
        }
    }
}
