//! Names as hashes: a name takes 8 bytes, and a snapshot doesn't reveal it.

use std::hash::Hasher;

use siphasher::sip::SipHasher13;

/// Hasher of names into 64-bit keys. The seed prevents attackers from choosing names that collide.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Keys([u64; 2]);

impl Keys {
    pub(crate) fn new(seed: u64) -> Self {
        Self([seed, seed.rotate_left(32) ^ 0x9e37_79b9_7f4a_7c15])
    }

    /// Creates a hasher for these texts where no random source is available. The seed depends on all texts, so changing
    /// one text to make it collide changes the keys of all.
    pub(crate) fn for_texts<'t>(texts: impl Iterator<Item = &'t str>) -> Self {
        texts.fold(Self::new(0), |keys, text| Self::new(keys.of(text)))
    }

    /// Returns the key of a name. Two names share a key once in 2⁶⁴; then they count as one.
    pub(crate) fn of(self, name: &str) -> u64 {
        let Self([one, other]) = self;
        let mut hasher = SipHasher13::new_with_keys(one, other);
        hasher.write(name.as_bytes());
        hasher.finish()
    }

    pub(crate) fn words(self) -> [u64; 2] {
        self.0
    }

    pub(crate) fn read(words: Vec<u64>) -> Option<Self> {
        words.try_into().ok().map(Self)
    }
}

/// Combines two keys, in this order.
pub(crate) fn pair(from: u64, to: u64) -> u64 {
    from.rotate_left(32) ^ to
}
