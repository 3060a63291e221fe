use std::borrow::Cow;

use wabakit::{Timestamp, model};

/// Something that arrives.
#[model(received)]
pub struct Arrival<'a> {
    /// Its id.
    pub id: Cow<'a, str>,
    /// When.
    pub timestamp: Timestamp,
    /// How often.
    pub count: Option<u64>,
    /// What it holds.
    #[union]
    pub content: Cargo<'a>,
    /// What came of it.
    pub outcome: Option<Outcome>,
}

/// What an arrival holds.
#[model(received)]
pub enum Cargo<'a> {
    /// A box.
    Box(Crate<'a>),
    /// Words.
    Words(Cow<'a, str>),
}

/// A box.
#[model(received)]
pub struct Crate<'a> {
    /// Its label.
    pub label: Option<Cow<'a, str>>,
}

/// What came of an arrival.
#[model(received)]
pub enum Outcome {
    /// It was kept.
    Kept(Kept),
}

/// It was kept.
#[model(received)]
pub struct Kept {
    /// Where, if anywhere.
    pub places: Vec<String>,
    /// By whom.
    #[always]
    pub keepers: Vec<String>,
}
