//! Enforcement of rate limits, of all of them or of some.

use std::fmt;

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Error, MapAccess, Visitor},
    ser::SerializeMap,
};

/// A rate limit that the sandbox enforces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RateLimit {
    /// Messages from a number to one user.
    Pair,
    /// Messages per second of a number.
    Throughput,
    /// Users of a portfolio in 24 hours.
    MessagingLimit,
    /// Calls in an hour to an account, or to the endpoints of credit lines.
    Calls,
    /// Templates of an account, and new ones in an hour.
    Templates,
}

impl RateLimit {
    const ALL: [Self; 5] = [Self::Pair, Self::Throughput, Self::MessagingLimit, Self::Calls, Self::Templates];
}

/// Enforcement of rate limits. In a file: `"strict"`, `"off"`, or an object with those that differ from strict, as in
/// `{"pair": "off"}`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Enforcement {
    /// In the order of the limits: true for those that aren't enforced.
    off: [bool; RateLimit::ALL.len()],
}

impl Enforcement {
    /// Requests beyond a limit are refused.
    pub const STRICT: Self = Self { off: [false; RateLimit::ALL.len()] };

    /// No limit is enforced, as in tests that send much in no time.
    pub const OFF: Self = Self { off: [true; RateLimit::ALL.len()] };

    /// Returns the enforcement without a limit.
    #[must_use]
    pub fn without(mut self, limit: RateLimit) -> Self {
        self.set(limit, Mode::Off);
        self
    }

    /// Returns true if a limit is enforced.
    pub fn enforces(self, limit: RateLimit) -> bool {
        RateLimit::ALL.iter().zip(self.off).any(|(known, off)| *known == limit && !off)
    }

    fn set(&mut self, limit: RateLimit, mode: Mode) {
        for (known, off) in RateLimit::ALL.iter().zip(&mut self.off) {
            if *known == limit {
                *off = mode == Mode::Off;
            }
        }
    }
}

#[derive(Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Mode {
    Strict,
    Off,
}

impl Serialize for Enforcement {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::STRICT => Mode::Strict.serialize(serializer),
            Self::OFF => Mode::Off.serialize(serializer),
            some => {
                let mut map = serializer.serialize_map(None)?;
                for limit in RateLimit::ALL.iter().filter(|limit| !some.enforces(**limit)) {
                    map.serialize_entry(limit, &Mode::Off)?;
                }
                map.end()
            }
        }
    }
}

impl<'de> Deserialize<'de> for Enforcement {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Enforcement;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("\"strict\", \"off\", or an object with limits, each \"strict\" or \"off\"")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Enforcement, E> {
        match text {
            "strict" => Ok(Enforcement::STRICT),
            "off" => Ok(Enforcement::OFF),
            other => Err(E::unknown_variant(other, &["strict", "off"])),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Enforcement, A::Error> {
        let mut enforcement = Enforcement::STRICT;
        while let Some((limit, mode)) = map.next_entry()? {
            enforcement.set(limit, mode);
        }
        Ok(enforcement)
    }
}
