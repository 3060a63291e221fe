//! IDs in the platform's formats, drawn from a seed.

use base64::{Engine, engine::general_purpose::STANDARD};
use serde::{Deserialize, Serialize};

/// A stream of random numbers (splitmix64) and the IDs made of them. Rule: `rules::graph::IDS`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Ids {
    seed: u64,
    state: u64,
}

impl Ids {
    pub(crate) fn new(seed: u64) -> Self {
        Self { seed, state: seed }
    }

    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mix(self.state)
    }

    /// A number below this one.
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.next().checked_rem(end).unwrap_or_default()
    }

    /// The ID of a message.
    pub(crate) fn message(&mut self) -> String {
        let words: Vec<u8> = (0..4).flat_map(|_| self.next().to_be_bytes()).collect();
        format!("wamid.HBgL{}", STANDARD.encode(words))
    }

    /// The ID of a media file, a template or another object: 16 digits.
    pub(crate) fn number(&mut self) -> String {
        let digits = self.next().checked_rem(9_000_000_000_000_000).unwrap_or_default();
        digits.saturating_add(1_000_000_000_000_000).to_string()
    }

    /// The ID of a call.
    pub(crate) fn call(&mut self) -> String {
        format!("wacid.{}", STANDARD.encode(self.next().to_be_bytes()))
    }

    /// The ID of a group, which contains the digits of the business's phone number.
    pub(crate) fn group(&mut self, digits: &str) -> String {
        let id = format!("capi_group:{digits}:{}", self.number());
        STANDARD.encode(id).trim_end_matches('=').to_owned()
    }

    /// A code of this many letters and digits, as in links.
    pub(crate) fn code(&mut self, length: usize) -> String {
        const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        let letter = |_| {
            let place = usize::try_from(self.next() % 32).unwrap_or_default();
            char::from(LETTERS.get(place).copied().unwrap_or(b'A'))
        };
        (0..length).map(letter).collect()
    }

    /// A trace ID, as in `fbtrace_id`.
    pub(crate) fn trace(&mut self) -> String {
        let words = [self.next().to_be_bytes(), self.next().to_be_bytes()].concat();
        format!("A{}", STANDARD.encode(words).trim_end_matches('=').replace(['+', '/'], "_"))
    }

    /// A number that is always the same for the same text.
    pub(crate) fn of(&self, text: &str) -> u64 {
        let hash = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        mix(text.bytes().fold(self.seed ^ 0xcbf2_9ce4_8422_2325, hash))
    }
}

fn mix(word: u64) -> u64 {
    let word = (word ^ (word >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    word ^ (word >> 31)
}
