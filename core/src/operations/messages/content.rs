//! Content of messages: text, media, location, contacts, reactions and pins.

use super::{ContactCard, Interactive, TemplateMessage};
use crate::{
    operations::emoji::ONE_EMOJI,
    schema::{MediaId, MessageId, OrText, model},
};

/// Content of a message.
#[model]
pub enum Content {
    /// Text, with optional link preview.
    Text(Text),
    /// Image with optional caption.
    Image(ImageMedia),
    /// Video with optional caption.
    Video(VideoMedia),
    /// Audio file or voice message.
    Audio(AudioMedia),
    /// Document with optional caption and file name.
    Document(DocumentMedia),
    /// Static or animated sticker.
    Sticker(StickerMedia),
    /// Location on a map.
    Location(Location),
    /// Template message: an approved template with its parameters.
    Template(TemplateMessage),
    /// Interactive message: buttons, lists, products, flows, requests and orders.
    Interactive(Interactive),
    /// Contact cards. 1 to 257; fewer are recommended.
    #[check(items(1..=257))]
    Contacts(Vec<ContactCard>),
    /// Reaction with an emoji, or its removal.
    Reaction(Reaction),
    /// Pin or unpin of a group message.
    Pin(Pin),
}

/// Text of a message, with WhatsApp formatting and an optional preview of the first link.
#[model(name = TextBody)]
pub struct Text {
    /// Text of the message. 1 to 4,096 characters.
    #[check(length(1..=4096))]
    pub body: String,
    /// Shows a preview of the first link, which must begin with `http://` or `https://`. Default: `false`.
    pub preview_url: Option<bool>,
}

/// An image: JPEG or PNG, at most 5 MB. Set `id` (an uploaded file, faster) or `link` (a public URL, which the platform
/// fetches and caches for 10 minutes).
#[model]
#[check(exactly_one(id, link))]
pub struct ImageMedia {
    /// Media ID of the uploaded image.
    pub id: Option<MediaId>,
    /// Public `http` or `https` URL of the image.
    #[check(url)]
    pub link: Option<String>,
    /// Caption below the image. At most 1,024 characters.
    #[check(length(..=1024))]
    pub caption: Option<String>,
}

/// A video: MP4 or 3GPP with H.264 and AAC, at most 16 MB. Set `id` (an uploaded file, faster) or `link` (a public URL,
/// which the platform fetches and caches for 10 minutes).
#[model]
#[check(exactly_one(id, link))]
pub struct VideoMedia {
    /// Media ID of the uploaded video.
    pub id: Option<MediaId>,
    /// Public `http` or `https` URL of the video.
    #[check(url)]
    pub link: Option<String>,
    /// Caption below the video. At most 1,024 characters.
    #[check(length(..=1024))]
    pub caption: Option<String>,
}

/// An audio file: AAC, AMR, MP3, MP4 or OGG, at most 16 MB. Set `id` (an uploaded file, faster) or `link` (a public
/// URL, which the platform fetches and caches for 10 minutes).
#[model]
#[check(exactly_one(id, link))]
pub struct AudioMedia {
    /// Media ID of the uploaded audio file.
    pub id: Option<MediaId>,
    /// Public `http` or `https` URL of the audio file.
    #[check(url)]
    pub link: Option<String>,
    /// Sends the audio as a voice message: OGG with the OPUS codec, mono. Shows a play button if the file has at most
    /// 512 KB. Adds the status `played`. Default: `false`.
    pub voice: Option<bool>,
}

/// A document: PDF, plain text, Word, Excel or PowerPoint, at most 100 MB. Set `id` (an uploaded file, faster) or
/// `link` (a public URL, which the platform fetches and caches for 10 minutes).
#[model]
#[check(exactly_one(id, link))]
pub struct DocumentMedia {
    /// Media ID of the uploaded document.
    pub id: Option<MediaId>,
    /// Public `http` or `https` URL of the document.
    #[check(url)]
    pub link: Option<String>,
    /// Caption below the document. At most 1,024 characters.
    #[check(length(..=1024))]
    pub caption: Option<String>,
    /// File name of the document. Its extension determines the icon.
    pub filename: Option<String>,
}

/// A sticker: WebP of 512 × 512 pixels, at most 100 KB if static and 500 KB if animated. Set `id` (an uploaded file,
/// faster) or `link` (a public URL, which the platform fetches and caches for 10 minutes).
#[model]
#[check(exactly_one(id, link))]
pub struct StickerMedia {
    /// Media ID of the uploaded sticker.
    pub id: Option<MediaId>,
    /// Public `http` or `https` URL of the sticker.
    #[check(url)]
    pub link: Option<String>,
}

/// A location on a map.
#[model(name = LocationPin)]
pub struct Location {
    /// Latitude in degrees, from -90 to 90.
    #[check(range(-90..=90))]
    pub latitude: OrText<f64>,
    /// Longitude in degrees, from -180 to 180.
    #[check(range(-180..=180))]
    pub longitude: OrText<f64>,
    /// Name of the location.
    pub name: Option<String>,
    /// Address of the location.
    pub address: Option<String>,
}

/// A reaction to a message of the chat. The message must be at most 30 days old. The only status of a reaction is
/// `sent`.
#[model]
pub struct Reaction {
    /// ID of the message to react to.
    pub message_id: MessageId,
    /// Emoji of the reaction. One emoji, or an empty string. An empty string removes the reaction.
    #[check(rule(ONE_EMOJI))]
    pub emoji: String,
}

/// Pin or unpin of a group message. A group has at most 3 pinned messages; a new pin replaces the oldest.
#[model]
#[check(when(type = "pin", requires(expiration_days)))]
pub struct Pin {
    /// Action: pin or unpin.
    #[wire("type")]
    pub kind: PinKind,
    /// ID of the message to pin or unpin.
    pub message_id: MessageId,
    /// Duration of the pin in days, 1 to 30. Required to pin.
    #[check(range(1..=30))]
    pub expiration_days: Option<OrText<u8>>,
}

/// Action on the pin of a message.
#[model]
pub enum PinKind {
    /// Pin the message.
    Pin,
    /// Unpin the message.
    Unpin,
}
