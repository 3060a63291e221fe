use wabakit::{Bytes, Describe, FileType, Op, Rule, Schema, model, operation, webhook::Kind};

use super::super::surface::Descriptions;

/// Send a letter.
///
/// It may hold */ signs.
#[operation(POST "/{phone_number_id}/letters", set(product = "post"), returns = Letter, idempotent, 
    check(rule(ONE_SIDE)), link = "letters#send")]
pub struct SendLetter {
    /// The text.
    pub text: String,
    /// The sender.
    pub from: Option<String>,
    /// How fast it goes.
    pub speed: Option<Speed>,
    /// Pictures in the letter.
    pub pictures: Option<Vec<Bytes>>,
}

const ONE_SIDE: Rule = Rule::new("One side at most.", |_| Ok(()));

/// The speed of a letter.
#[model]
pub enum Speed {
    /// By land.
    Land,
    /// By air.
    Air,
}

/// A letter.
#[model(received)]
pub struct Letter {
    /// ID of the letter.
    pub id: String,
}

/// List the letters of an account.
#[operation(GET "/{waba_id}/letters", returns = Letters, pages, link = "letters")]
pub struct ListLetters {}

/// A page of letters.
#[model(received)]
pub struct Letters {
    /// The letters.
    #[always]
    pub data: Vec<Letter>,
}

/// Upload a stamp.
#[operation(POST "/{phone_number_id}/stamps", body = multipart, returns = Letter, check(files(type, STAMPS)),
    link = "stamps")]
pub struct UploadStamp {
    /// The picture.
    pub file: Bytes,
    /// Media type of the picture.
    #[wire("type")]
    pub mime: String,
}

const STAMPS: &[FileType] = &[FileType::new("image/png", 1024)];

/// Download a stamp.
#[operation(GET "{+url}", returns = Bytes, digest = sha256, link = "stamps")]
pub struct DownloadStamp {
    /// URL of the stamp.
    pub url: String,
    /// SHA-256 of the stamp.
    pub sha256: Option<String>,
}

/// A letter that arrived.
#[model(received)]
pub struct Delivery {
    /// The letter.
    pub letter: Letter,
    /// Its weight in grams.
    pub weight: Option<u32>,
}

const fn op<T: Describe>(name: &'static str) -> Op {
    Op::new(name, T::ENDPOINT)
}

static OPERATIONS: &[Op] = &[
    op::<SendLetter>("letters.send"),
    op::<ListLetters>("letters.list"),
    op::<UploadStamp>("stamps.upload"),
    op::<DownloadStamp>("stamps.download"),
];

pub(super) const POST: Descriptions = Descriptions {
    operations: OPERATIONS,
    fingerprint: 7,
    views: &[(Kind::Message, Delivery::TYPE), (Kind::Unknown, serde_json::Value::TYPE)],
    beside_views: &[],
    items: &[],
};
