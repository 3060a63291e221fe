//! What is kept of names: hashes, so that a person takes eight bytes and no snapshot tells who they are.

use std::hash::Hasher;

use siphasher::sip::SipHasher13;

/// Names as words of 64 bits. The seed keeps those who choose names from making them collide.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Keys([u64; 2]);

impl Keys {
    pub(crate) fn new(seed: u64) -> Self {
        Self([seed, seed.rotate_left(32) ^ 0x9e37_79b9_7f4a_7c15])
    }

    /// For these texts, where there is no random source: the seed is made of all of them, so whoever changes one to make it
    /// collide with another changes the keys of all.
    pub(crate) fn for_texts<'t>(texts: impl Iterator<Item = &'t str>) -> Self {
        texts.fold(Self::new(0), |keys, text| Self::new(keys.of(text)))
    }

    /// Two names share a key once in 2⁶⁴; then they are one.
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

/// The key of two keys, in this order.
pub(crate) fn pair(from: u64, to: u64) -> u64 {
    from.rotate_left(32) ^ to
}
