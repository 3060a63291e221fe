//! Mutated deliveries: those of the vectors with a few changes. Identical in every run with the same seed.

use std::{borrow::Cow, fmt};

use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::{cases, random::Random};

/// Returns the small deliveries of the vectors, for mutation.
pub fn deliveries() -> Vec<Vec<u8>> {
    let bodies = cases("webhooks").into_iter().filter_map(|case| case.bytes("body"));
    bodies.filter(|body| body.len() < 4000).collect()
}

/// Returns a delivery with a few values changed, moved, added or removed, and sometimes a few bytes.
pub fn delivery(random: &mut Random, deliveries: &[Vec<u8>]) -> Vec<u8> {
    let mut body = random.of(deliveries).clone();
    if let Some(mut tree) = Tree::read(&body) {
        for _ in 0..random.below(5) {
            let other = Tree::read(random.of::<Vec<u8>>(deliveries));
            tree.change(random, other.unwrap_or(Tree::List(vec![])));
        }
        body = tree.text(random.of::<&str>(&["", "", "", "", " ", "\n", "\t", "\r\n  "])).into_bytes();
    }
    if random.below(4) == 0 { bytes(random, body, deliveries) } else { body }
}

/// Returns a body with a few bytes changed, added, removed, or copied from another.
pub fn bytes(random: &mut Random, mut body: Vec<u8>, others: &[Vec<u8>]) -> Vec<u8> {
    let other = random.of(others);
    for _ in 0..=random.below(3) {
        let at = random.below(body.len() + 1);
        let end = (at + random.below(8)).min(body.len());
        match random.below(7) {
            0 => drop(body.drain(at..end)),
            1 => drop(body.splice(at..at, random.of(PIECES).bytes())),
            2 => drop(body.splice(at..end, random.of(PIECES).bytes())),
            3 => body.truncate(at),
            4 => {
                let from = random.below(other.len() + 1);
                let piece = other[from..(from + random.below(60)).min(other.len())].to_vec();
                drop(body.splice(at..at, piece));
            }
            5 => {
                if let Some(byte) = body.get(at).copied() {
                    drop(body.splice(at..=at, format!("\\u{byte:04x}").into_bytes()));
                }
            }
            _ => {
                if let Some(byte) = body.get_mut(at) {
                    *byte = random.number().to_le_bytes()[0];
                }
            }
        }
    }
    body
}

const PIECES: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\\",
    "\\u",
    "\\ud83d",
    "\\ude00",
    "null",
    "0",
    "-",
    "1e9",
    ".",
    " ",
    "\n",
    "\u{1}",
    "\"messages\":[",
    "\"entry\":[",
    "\"changes\":[",
    "\"value\":{",
    "\"field\":\"messages\"",
    "\"contacts\":[",
    "ä",
];

/// Keys that a field or a language treats specially.
const KEYS: &str = r#"
    "object" "entry" "id" "time" "changes" "field" "value" "metadata" "recipient" "phone_number_settings"
    "phone_number_id" "contacts" "user_id" "wa_id" "messages" "statuses" "errors" "calls" "groups" "timestamp" "from"
    "from_user_id" "to" "type" "status" "recipient_id" "event" "" "0" "length" "toString" "__proto__" "\ud83d" "\u0069d" "😀"
"#;

/// Values that some languages read differently.
const VALUES: &str = r#"
    null true {} [] [{}] [[]]
    0 -0 0.0 -0e0 1 -1 1.0 1.5 1e3 1E+2 1e-2 100e-2 0.9999999999999999999999 1749416383 1749416383.0 1.749416383e9
    999999999999 1000000000000 1e15 1e16 1e21 9007199254740991 9007199254740991.4 9007199254740991.5 9007199254740992
    9007199254740993 -9007199254740991 -9007199254740993 900719925474099.3e1 106540352242922 12345678901234567890
    123456789012345678901234567890e-15 1e308 1.7976931348623158e308 1.7976931348623159e308 1e309 -1e400 1e-400 0e400
    "" "a:b" "%3A" "+16505551234" "++1" "+5" "\u00205" "-0" "1e3" "1.0" "0000000000000000000000000001749416383"
    "9007199254740993" "99999999999999999999" "٣" "null" "__proto__" "\u0000" "\u003a" "\ud83d\ude00" "\ud83d"
    "\uDE00\uD83D" "\ud83d\ud83d\ude00" "\ufffd" "messages" "smb_message_echoes" "calls"
"#;

/// Texts that are inserted into other texts.
const ENDS: &str = r": % %3A + 0 \ud83d \ude00 \u003A \n ä 😀";

fn word(random: &mut Random, words: &'static str) -> &'static str {
    let words: Vec<&'static str> = words.split_whitespace().collect();
    random.of::<&str>(&words)
}

/// JSON value that keeps repeated keys and the notation of texts and numbers.
#[derive(Clone, Debug)]
enum Tree {
    Object(Vec<(String, Tree)>),
    List(Vec<Tree>),
    Leaf(String),
}

impl Tree {
    fn read(text: &[u8]) -> Option<Self> {
        serde_json::from_slice(text).ok()
    }

    fn leaf(text: &str) -> Self {
        Tree::Leaf(text.into())
    }

    fn text(&self, blank: &str) -> String {
        let joined = |parts: Vec<String>| parts.join(&format!(",{blank}"));
        match self {
            Tree::Object(fields) => {
                let pair = |(key, value): &(String, Tree)| format!("{key}{blank}:{}", value.text(blank));
                format!("{{{blank}{}}}", joined(fields.iter().map(pair).collect()))
            }
            Tree::List(items) => format!("[{}{blank}]", joined(items.iter().map(|item| item.text(blank)).collect())),
            Tree::Leaf(text) => text.clone(),
        }
    }

    /// Counts its values, itself included.
    fn size(&self) -> usize {
        match self {
            Tree::Object(fields) => 1 + fields.iter().map(|(_, value)| value.size()).sum::<usize>(),
            Tree::List(items) => 1 + items.iter().map(Tree::size).sum::<usize>(),
            Tree::Leaf(_) => 1,
        }
    }

    /// Returns one of its values by position.
    fn at(&mut self, place: &mut usize) -> Option<&mut Self> {
        if *place == 0 {
            return Some(self);
        }
        *place -= 1;
        match self {
            Tree::Object(fields) => fields.iter_mut().find_map(|(_, value)| value.at(place)),
            Tree::List(items) => items.iter_mut().find_map(|item| item.at(place)),
            Tree::Leaf(_) => None,
        }
    }

    fn some(&mut self, random: &mut Random) -> &mut Self {
        let mut place = random.below(self.size());
        self.at(&mut place).expect("it is one of them")
    }

    /// Changes one of its values, using parts of another tree.
    fn change(&mut self, random: &mut Random, mut other: Self) {
        let new = other.some(random).clone();
        match self.some(random) {
            Tree::Object(fields) if !fields.is_empty() => {
                let (at, to) = (random.below(fields.len()), random.below(fields.len()));
                let key = fields[at].0.clone();
                match random.below(8) {
                    0 => drop(fields.remove(at)),
                    1 => fields.insert(to, fields[at].clone()),
                    2 => fields.insert(to, (key, new)),
                    3 => fields.insert(to, (word(random, KEYS).into(), new)),
                    4 => fields[at].0 = word(random, KEYS).into(),
                    5 => fields[at].0 = std::mem::replace(&mut fields[to].0, key),
                    6 => fields.swap(at, to),
                    _ => fields[at].1 = new,
                }
            }
            Tree::List(items) if !items.is_empty() => {
                let (at, to) = (random.below(items.len()), random.below(items.len()));
                match random.below(5) {
                    0 => drop(items.remove(at)),
                    1 => items.insert(to, items[at].clone()),
                    2 => items.insert(to, new),
                    3 => items.swap(at, to),
                    _ => items[at] = new,
                }
            }
            found => found.replace(random, new),
        }
    }

    fn replace(&mut self, random: &mut Random, new: Self) {
        let old = std::mem::replace(self, Tree::List(vec![]));
        *self = match (random.below(16), old) {
            (0, _) => new,
            (1, old) => Tree::List(vec![old]),
            (2, old) => Tree::Object(vec![(word(random, KEYS).into(), old)]),
            // Less deep than the limit of every reader.
            (3, old) => (0..random.below(25)).fold(old, |inner, _| Tree::List(vec![inner])),
            // A number becomes text, and digits become a number.
            (4..=6, Tree::Leaf(text)) => Tree::Leaf(match text.trim_matches('"') {
                bare if bare == text => format!("\"{bare}\""),
                digits if digits.parse::<u64>().is_ok_and(|number| number.to_string() == digits) => digits.into(),
                _ => text,
            }),
            (7..=9, Tree::Leaf(mut text)) if text.starts_with('"') => {
                text.insert_str(*random.of(&[1, text.len() - 1]), word(random, ENDS));
                Tree::Leaf(text)
            }
            _ => Tree::leaf(word(random, VALUES)),
        };
    }

    fn fields(&self) -> &[(String, Tree)] {
        if let Tree::Object(fields) = self { fields } else { &[] }
    }

    /// Returns every value under a key of the object.
    fn held<'t>(&'t self, key: &'t str) -> impl Iterator<Item = &'t Tree> {
        self.fields().iter().filter(move |(name, _)| meant(name) == key).map(|(_, value)| value)
    }

    fn items(&self) -> &[Tree] {
        if let Tree::List(items) = self { items } else { &[] }
    }

    fn has_duplicate_keys(&self) -> bool {
        let mut keys: Vec<_> = self.fields().iter().map(|(key, _)| meant(key)).collect();
        keys.sort_unstable();
        keys.windows(2).any(|pair| pair[0] == pair[1])
    }
}

/// Returns true if a delivery, one of its entries, a change or a change's value repeats a key.
pub fn has_duplicate_keys(body: &[u8]) -> bool {
    let Some(delivery) = Tree::read(body) else { return false };
    let entries: Vec<_> = delivery.held("entry").flat_map(Tree::items).collect();
    let changes: Vec<_> = entries.iter().flat_map(|entry| entry.held("changes")).flat_map(Tree::items).collect();
    let values = changes.iter().flat_map(|change| change.held("value"));
    delivery.has_duplicate_keys() || values.chain(entries).chain(changes.iter().copied()).any(Tree::has_duplicate_keys)
}

/// Decodes a quoted key that contains no lone surrogates.
fn meant(key: &str) -> Cow<'_, str> {
    serde_json::from_str::<String>(key).map_or(Cow::Borrowed(key), Cow::Owned)
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = <&RawValue>::deserialize(deserializer)?.get();
        match raw.as_bytes().first() {
            Some(b'{') => serde_json::from_str(raw).map(|Entries(fields)| Tree::Object(fields)),
            Some(b'[') => serde_json::from_str(raw).map(Tree::List),
            _ => Ok(Tree::leaf(raw)),
        }
        .map_err(D::Error::custom)
    }
}

struct Entries(Vec<(String, Tree)>);

impl<'de> Deserialize<'de> for Entries {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Pairs;
        impl<'de> Visitor<'de> for Pairs {
            type Value = Entries;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entries, A::Error> {
                let mut fields = vec![];
                while let Some((key, value)) = map.next_entry::<&RawValue, Tree>()? {
                    fields.push((key.get().to_owned(), value));
                }
                Ok(Entries(fields))
            }
        }
        deserializer.deserialize_map(Pairs)
    }
}
