//! The identity table: users under all their names.

use crate::{
    phone,
    state::snapshot::Snapshot,
    table::{Keys, Table},
};

/// Table of users, who have several names: a phone number in any notation, and user IDs. A group has one name, its ID.
///
/// A user is kept under one of the keys of their names. Only linked names take memory.
#[derive(Clone, Debug)]
pub(crate) struct Identities {
    keys: Keys,
    /// Linked names, each with a name of the same user. Paths end at the key that the user is kept under.
    links: Table,
}

impl Identities {
    pub(crate) fn new(seed: u64) -> Self {
        Self { keys: Keys::new(seed), links: Table::default() }
    }

    /// Returns the key that a user or group is kept under.
    pub(crate) fn user(&self, name: &str) -> u64 {
        let mut key = self.name(name);
        while let Some(nearer) = self.links.get(key).filter(|nearer| *nearer != key) {
            key = nearer;
        }
        key
    }

    /// Returns the key of a name, whatever it is linked with.
    pub(crate) fn name(&self, name: &str) -> u64 {
        self.keys.of(phone::account(name).as_deref().unwrap_or(name))
    }

    /// Returns the hasher of names.
    pub(crate) fn keys(&self) -> Keys {
        self.keys
    }

    /// Returns the key of a business phone number, by its ID.
    pub(crate) fn number(&self, id: &str) -> u64 {
        self.keys.of(id)
    }

    /// Links two names of one user. If they were two users before, returns the key that the user is kept under now, and
    /// the other key, whose state moves there.
    pub(crate) fn link(&mut self, name: &str, other: &str) -> Option<(u64, u64)> {
        let (one, other) = (self.user(name), self.user(other));
        // Keys are hashes under a secret seed, so this order is random: paths stay short in any order of links.
        let (kept, gone) = (one.min(other), one.max(other));
        if kept == gone {
            return None;
        }
        self.links.set(gone, kept);
        Some((kept, gone))
    }

    pub(crate) fn snapshot(&self) -> Snapshot<'_> {
        Snapshot::new(self.keys).with_table("links", &self.links)
    }

    /// Reads the identities of a snapshot. A send policy's snapshot had none in earlier versions.
    pub(crate) fn read(parts: &Snapshot<'_>) -> Option<Self> {
        let links = parts.part("links").map_or(Some(Table::default()), |_| parts.table("links"))?;
        Some(Self::of(parts.keys()?, links))
    }

    /// Creates identities from their parts.
    pub(crate) fn of(keys: Keys, links: Table) -> Self {
        let mut identities = Self { keys, links };
        identities.shorten();
        identities
    }

    pub(crate) fn links(&self) -> &Table {
        &self.links
    }

    /// Links each name with the end of its path. In a circle, which only a forged snapshot contains, following a path
    /// shortens the circle until it ends.
    fn shorten(&mut self) {
        let names: Vec<u64> = self.links.iter().map(|(name, _)| name).collect();
        for name in names {
            let mut end = name;
            while let Some(nearer) = self.links.get(end).filter(|nearer| *nearer != end) {
                let next = self.links.get(nearer).unwrap_or(nearer);
                self.links.set(end, next);
                end = next;
            }
            self.links.set(name, end);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Identities;
    use crate::{state::snapshot::Snapshot, table::tests::steps};

    fn restored(identities: &Identities) -> Identities {
        Snapshot::restore(&identities.snapshot().into_text(), "identities", Identities::read).unwrap()
    }

    #[test]
    fn finds_and_restores_in_a_few_steps_however_many_names_a_user_has() {
        const NAMES: u64 = 5000;
        let name = |number: u64| format!("US.{number}");
        // The user of each name is linked with the next, or the next with it, from either end.
        for (forward, swapped) in [(true, true), (true, false), (false, true), (false, false)] {
            let mut identities = Identities::new(7);
            let (linking, ()) = steps(|| {
                for at in 1..NAMES {
                    let at = if forward { at } else { NAMES - at };
                    let (one, other) = if swapped { (at, at - 1) } else { (at - 1, at) };
                    identities.link(&name(one), &name(other));
                }
            });
            let find = |identities: &Identities| (0..NAMES).map(|at| identities.user(&name(at))).collect::<Vec<_>>();
            let (finding, found) = steps(|| find(&identities));
            assert!(found.iter().all(|key| *key == found[0]));
            let (restoring, restored) = steps(|| restored(&identities));
            assert_eq!(find(&restored), found);
            for steps in [linking, finding, restoring] {
                assert!(steps <= 100 * NAMES, "{steps} for {NAMES}");
            }
        }
    }

    #[test]
    fn restores_links_of_earlier_versions_which_made_long_paths() {
        const NAMES: u64 = 5000;
        let mut identities = Identities::new(7);
        for key in 1..NAMES {
            identities.links.set(key, key + 1);
        }
        let (restoring, restored) = steps(|| restored(&identities));
        assert!(restoring <= 100 * NAMES, "{restoring} for {NAMES}");
        assert!(restored.links.iter().all(|(_, end)| end == NAMES));
    }

    #[test]
    fn ends_where_a_forged_snapshot_links_names_in_a_circle() {
        for names in 1..5 {
            let mut identities = Identities::new(7);
            let key = |name: u32| identities.user(&name.to_string());
            let circle: Vec<_> = (0..names).map(|name| (key(name), key((name + 1) % names))).collect();
            circle.into_iter().for_each(|(name, next)| identities.links.set(name, next));
            let mut restored = restored(&identities);
            restored.link("0", "x");
            assert!((0..names).all(|name| restored.user(&name.to_string()) == restored.user("x")));
        }
    }
}
