//! What messages say: all but templates and those with something to choose from.

use super::{ContactCard, Interactive, TemplateMessage};
use crate::{
    operations::emoji::ONE_EMOJI,
    schema::{Docs, MediaId, MessageId, OrText, Rule, model},
};

/// What a message says.
#[model]
pub enum Content {
    /// Text.
    Text(Text),
    /// A picture.
    Image(ImageMedia),
    /// A video.
    Video(VideoMedia),
    /// A voice message or other sound.
    Audio(AudioMedia),
    /// A file.
    Document(DocumentMedia),
    /// A sticker.
    Sticker(StickerMedia),
    /// A place on the map.
    Location(Location),
    /// A message that was approved beforehand, filled in.
    Template(TemplateMessage),
    /// Something to choose, fill in or pay.
    Interactive(Interactive),
    /// Contact cards: 1 to 257, though fewer is better.
    #[check(items(1..=257))]
    Contacts(Vec<ContactCard>),
    /// An emoji on a message, or its removal.
    Reaction(Reaction),
    /// A group's message pinned, or no longer.
    Pin(Pin),
}

/// Text, with WhatsApp's markdown, and a preview of its first link if you wish.
#[model(name = TextBody)]
pub struct Text {
    /// 1 to 4096 characters.
    #[check(length(1..=4096))]
    pub body: String,
    /// Show a preview of the first link, which must begin with `http://` or `https://`.
    pub preview_url: Option<bool>,
}

/// A picture: JPEG or PNG, up to 5 MB. By the id of an upload (faster), or by a public link that the platform fetches and
/// keeps for ten minutes.
#[model]
#[check(exactly_one(id, link))]
pub struct ImageMedia {
    /// The id of an upload.
    pub id: Option<MediaId>,
    /// A public `http` or `https` URL.
    #[check(url)]
    pub link: Option<String>,
    /// Text below the picture, up to 1024 characters.
    #[check(length(..=1024))]
    pub caption: Option<String>,
}

/// A video: MP4 or 3GPP with H.264 and AAC, up to 16 MB. By the id of an upload (faster), or by a public link that the
/// platform fetches and keeps for ten minutes.
#[model]
#[check(exactly_one(id, link))]
pub struct VideoMedia {
    /// The id of an upload.
    pub id: Option<MediaId>,
    /// A public `http` or `https` URL.
    #[check(url)]
    pub link: Option<String>,
    /// Text below the video, up to 1024 characters.
    #[check(length(..=1024))]
    pub caption: Option<String>,
}

/// Sound: AAC, AMR, MP3, MP4 or OGG, up to 16 MB. By the id of an upload (faster), or by a public link that the platform
/// fetches and keeps for ten minutes.
#[model]
#[check(exactly_one(id, link))]
pub struct AudioMedia {
    /// The id of an upload.
    pub id: Option<MediaId>,
    /// A public `http` or `https` URL.
    #[check(url)]
    pub link: Option<String>,
    /// A voice message: OGG with the OPUS codec, mono; up to 512 KB it shows a play button. A status `played` follows.
    pub voice: Option<bool>,
}

/// A file of any kind that the platform takes, up to 100 MB. By the id of an upload (faster), or by a public link that the
/// platform fetches and keeps for ten minutes.
#[model]
#[check(exactly_one(id, link))]
pub struct DocumentMedia {
    /// The id of an upload.
    pub id: Option<MediaId>,
    /// A public `http` or `https` URL.
    #[check(url)]
    pub link: Option<String>,
    /// Text below the file, up to 1024 characters.
    #[check(length(..=1024))]
    pub caption: Option<String>,
    /// Its name, with the extension that decides on the icon.
    pub filename: Option<String>,
}

/// A sticker: WebP of 512 × 512 pixels, up to 100 KB, or 500 KB if it moves. By the id of an upload (faster), or by a public
/// link that the platform fetches and keeps for ten minutes.
#[model]
#[check(exactly_one(id, link))]
pub struct StickerMedia {
    /// The id of an upload.
    pub id: Option<MediaId>,
    /// A public `http` or `https` URL.
    #[check(url)]
    pub link: Option<String>,
}

/// A place on the map.
#[model(name = LocationPin)]
pub struct Location {
    /// In degrees, from -90 to 90.
    #[check(range(-90..=90))]
    pub latitude: OrText<f64>,
    /// In degrees, from -180 to 180.
    #[check(range(-180..=180))]
    pub longitude: OrText<f64>,
    /// What is there.
    pub name: Option<String>,
    /// Its address.
    pub address: Option<String>,
}

/// An emoji on a message of the thread, at most 30 days old. Its only status is `sent`.
#[model]
pub struct Reaction {
    /// The message.
    pub message_id: MessageId,
    /// The emoji; empty to remove the one that is there.
    #[check(rule(ONE_EMOJI))]
    pub emoji: String,
}

/// A message of a group that everybody sees on top, or no longer. A group has three at a time: the oldest gives way.
#[model]
#[check(rule(PINS_END))]
pub struct Pin {
    /// Whether to pin it.
    #[wire("type")]
    pub kind: PinKind,
    /// The message.
    pub message_id: MessageId,
    /// For how long: 1 to 30 days. Required to pin.
    #[check(range(1..=30))]
    pub expiration_days: Option<OrText<u8>>,
}

/// Whether a message is pinned.
#[model]
pub enum PinKind {
    /// Pin it.
    Pin,
    /// Pin it no longer.
    Unpin,
}

const PINS_END: Rule = Rule {
    docs: Docs::new("A message is pinned for a time."),
    check: |pin| {
        let pins = pin.get("type").is_some_and(|kind| kind == "pin");
        if pins && pin.get("expiration_days").is_none() { Err("expiration_days, to pin it") } else { Ok(()) }
    },
};
