use wabakit::{Bytes, MediaId, OrText, Rule, Timestamp, model};

/// A tree.
///
/// It may hold */ others.
#[model]
pub struct Tree {
    /// Its name.
    #[check(length(1..=9), rule(SHORT))]
    pub name: String,
    /// How high, in metres.
    pub height: Option<f64>,
    /// How many rings.
    pub rings: OrText<u32>,
    /// Whether it is green.
    pub green: OrText<bool>,
    /// Its branches.
    pub branches: Vec<Picture>,
    /// Its picture.
    pub picture: Option<Picture>,
    /// Rows of leaves, each of several.
    pub leaves: Option<Vec<Vec<OrText<u8>>>>,
    /// Anything.
    #[wire("type")]
    pub kind: Option<serde_json::Value>,
    /// By name.
    pub birds: Option<std::collections::BTreeMap<String, bool>>,
    /// When it was planted.
    pub planted: Option<Timestamp>,
}

/// By one of two ways.
#[model]
#[check(exactly_one(id, file))]
pub struct Picture {
    /// An upload.
    pub id: Option<MediaId>,
    /// A file.
    pub file: Option<Bytes>,
    /// Below it.
    pub caption: Option<String>,
}

const SHORT: Rule = Rule::new("Shorter is better.", |_| Ok(()));
