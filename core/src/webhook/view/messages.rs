//! Messages that people write.

use std::borrow::Cow;

use super::{InboundContact, InboundOrder, InteractiveReply, WebhookError};
use crate::schema::{Timestamp, model};

/// A message that somebody wrote to the number.
#[model(received, name = InboundMessage)]
pub struct Message<'a> {
    /// Its id (`wamid.…`): answer, react to it or mark it as read by this.
    pub id: Cow<'a, str>,
    /// When it was written.
    pub timestamp: Timestamp,
    /// Who wrote it, by phone number; not there if they hide it behind a user name.
    pub from: Option<Cow<'a, str>>,
    /// Who wrote it, by business-scoped user id.
    pub from_user_id: Option<Cow<'a, str>>,
    /// Who wrote it, by the user id that linked portfolios share.
    pub from_parent_user_id: Option<Cow<'a, str>>,
    /// The group that it was written in.
    pub group_id: Option<Cow<'a, str>>,
    /// The message that it answers, or how it was forwarded.
    pub context: Option<MessageContext<'a>>,
    /// The ad or post that brought them here.
    pub referral: Option<Box<Referral<'a>>>,
    /// Whether they are who they were, where the number checks identities.
    pub identity: Option<Box<IdentityState<'a>>>,
    /// Why there is no content: `unsupported` messages, and files that are too large.
    pub errors: Vec<WebhookError<'a>>,
    /// What it says.
    #[union]
    pub content: MessageContent<'a>,
}

/// What a message that somebody wrote says.
#[model(received)]
pub enum MessageContent<'a> {
    /// Text.
    Text(InboundText<'a>),
    /// A picture.
    Image(InboundImage<'a>),
    /// A video.
    Video(InboundVideo<'a>),
    /// Sound, or a voice message.
    Audio(InboundAudio<'a>),
    /// A voice message, as the platform called it before.
    Voice(InboundAudio<'a>),
    /// A document.
    Document(InboundDocument<'a>),
    /// A sticker.
    Sticker(InboundSticker<'a>),
    /// A place.
    Location(InboundLocation<'a>),
    /// People's contact details.
    Contacts(Vec<InboundContact<'a>>),
    /// The answer to buttons, a list, a flow or another question.
    Interactive(InteractiveReply<'a>),
    /// A quick reply of a template that was tapped.
    Button(InboundButton<'a>),
    /// Products of your catalog that they want.
    Order(InboundOrder<'a>),
    /// An emoji on a message, or its removal.
    Reaction(InboundReaction<'a>),
    /// What the platform says about a person. It opens no customer service window.
    System(Box<SystemMessage<'a>>),
    /// Another wording of an earlier message. Only numbers that the WhatsApp Business app has too get these.
    Edit(Box<InboundEdit<'a>>),
    /// An earlier message was taken back. Only numbers that the WhatsApp Business app has too get these.
    Revoke(InboundRevocation<'a>),
    /// Something that the platform doesn't hand on, and since 2026 what it was.
    Unsupported(Option<UnsupportedContent<'a>>),
}

/// Text that somebody wrote.
#[model(received)]
pub struct InboundText<'a> {
    /// The text.
    pub body: Cow<'a, str>,
}

/// A picture that somebody sent.
#[model(received)]
pub struct InboundImage<'a> {
    /// Its id, for seven days.
    pub id: Cow<'a, str>,
    /// Its MIME type.
    pub mime_type: Option<Cow<'a, str>>,
    /// Its SHA-256, in Base64.
    pub sha256: Option<Cow<'a, str>>,
    /// Where to download it, for five minutes, with your token.
    pub url: Option<Cow<'a, str>>,
    /// Text below it.
    pub caption: Option<Cow<'a, str>>,
}

/// A video that somebody sent.
#[model(received)]
pub struct InboundVideo<'a> {
    /// Its id, for seven days.
    pub id: Cow<'a, str>,
    /// Its MIME type.
    pub mime_type: Option<Cow<'a, str>>,
    /// Its SHA-256, in Base64.
    pub sha256: Option<Cow<'a, str>>,
    /// Where to download it, for five minutes, with your token.
    pub url: Option<Cow<'a, str>>,
    /// Text below it.
    pub caption: Option<Cow<'a, str>>,
}

/// Sound that somebody sent.
#[model(received)]
pub struct InboundAudio<'a> {
    /// Its id, for seven days.
    pub id: Cow<'a, str>,
    /// Its MIME type.
    pub mime_type: Option<Cow<'a, str>>,
    /// Its SHA-256, in Base64.
    pub sha256: Option<Cow<'a, str>>,
    /// Where to download it, for five minutes, with your token.
    pub url: Option<Cow<'a, str>>,
    /// Whether they spoke it into the phone. Messages on your voicemail come so too.
    pub voice: Option<bool>,
}

/// A document that somebody sent.
#[model(received)]
pub struct InboundDocument<'a> {
    /// Its id, for seven days.
    pub id: Cow<'a, str>,
    /// Its MIME type.
    pub mime_type: Option<Cow<'a, str>>,
    /// Its SHA-256, in Base64.
    pub sha256: Option<Cow<'a, str>>,
    /// Where to download it, for five minutes, with your token.
    pub url: Option<Cow<'a, str>>,
    /// Its name.
    pub filename: Option<Cow<'a, str>>,
    /// Text below it.
    pub caption: Option<Cow<'a, str>>,
}

/// A sticker that somebody sent.
#[model(received)]
pub struct InboundSticker<'a> {
    /// Its id, for seven days.
    pub id: Cow<'a, str>,
    /// Its MIME type.
    pub mime_type: Option<Cow<'a, str>>,
    /// Its SHA-256, in Base64.
    pub sha256: Option<Cow<'a, str>>,
    /// Where to download it, for five minutes, with your token.
    pub url: Option<Cow<'a, str>>,
    /// Whether it moves.
    pub animated: Option<bool>,
}

/// A place that somebody sent.
#[model(received)]
pub struct InboundLocation<'a> {
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// Its name.
    pub name: Option<Cow<'a, str>>,
    /// Its address.
    pub address: Option<Cow<'a, str>>,
    /// Its website.
    pub url: Option<Cow<'a, str>>,
}

/// A template's quick reply that somebody tapped.
#[model(received)]
pub struct InboundButton<'a> {
    /// What you sent with the button.
    pub payload: Option<Cow<'a, str>>,
    /// What it said.
    pub text: Option<Cow<'a, str>>,
}

/// An emoji that somebody put on a message, or took away.
#[model(received)]
pub struct InboundReaction<'a> {
    /// The message.
    pub message_id: Cow<'a, str>,
    /// The emoji; nothing, or an empty text, if it was taken away.
    pub emoji: Option<Cow<'a, str>>,
}

/// What the platform says about a person.
#[model(received)]
pub struct SystemMessage<'a> {
    /// What happened.
    #[wire("type")]
    pub kind: Option<SystemKind>,
    /// The same in a sentence.
    pub body: Option<Cow<'a, str>>,
    /// Their WhatsApp id from now on.
    pub wa_id: Option<Cow<'a, str>>,
    /// The same, as the platform spelled it before.
    pub new_wa_id: Option<Cow<'a, str>>,
    /// Their WhatsApp id until now, in older messages.
    pub customer: Option<Cow<'a, str>>,
    /// Their business-scoped user id from now on.
    pub user_id: Option<Cow<'a, str>>,
    /// Their business-scoped user id until now.
    pub previous_user_id: Option<Cow<'a, str>>,
    /// The user id that linked portfolios share.
    pub parent_user_id: Option<Cow<'a, str>>,
    /// The hash of their new identity, where the number checks identities.
    pub identity: Option<Cow<'a, str>>,
}

/// What happened to a person.
#[model]
pub enum SystemKind {
    /// They have another phone number, and with it another user id.
    UserChangedNumber,
    /// They have another user id.
    UserChangedUserId,
    /// They have another phone number, as the platform said it before.
    CustomerChangedNumber,
    /// They have another phone, or installed WhatsApp again.
    CustomerIdentityChanged,
}

/// Another wording of an earlier message, within 15 minutes.
#[model(received)]
pub struct InboundEdit<'a> {
    /// The earlier message.
    pub original_message_id: Cow<'a, str>,
    /// What it says now.
    pub message: EditedMessage<'a>,
}

/// What an edited message says now.
#[model(received)]
pub struct EditedMessage<'a> {
    /// The message that it answers.
    pub context: Option<MessageContext<'a>>,
    /// What it says.
    #[union]
    pub content: EditedContent<'a>,
}

/// What can be edited: texts, and those below files.
#[model(received)]
pub enum EditedContent<'a> {
    /// Text.
    Text(InboundText<'a>),
    /// A picture.
    Image(InboundImage<'a>),
    /// A video.
    Video(InboundVideo<'a>),
    /// A document.
    Document(InboundDocument<'a>),
}

/// An earlier message that was taken back, within two days.
#[model(received)]
pub struct InboundRevocation<'a> {
    /// The earlier message.
    pub original_message_id: Cow<'a, str>,
}

/// What the platform doesn't hand on.
#[model(received)]
pub struct UnsupportedContent<'a> {
    /// What it was: `poll_creation`, `edit`, `group_invite`, …
    #[wire("type")]
    pub kind: Option<Cow<'a, str>>,
}

/// The message that another one answers, or how it was forwarded.
#[model(received)]
pub struct MessageContext<'a> {
    /// Who wrote the message that is answered.
    pub from: Option<Cow<'a, str>>,
    /// The message that is answered.
    pub id: Option<Cow<'a, str>>,
    /// The product that they ask about.
    pub referred_product: Option<Box<ReferredProduct<'a>>>,
    /// It was forwarded up to five times.
    pub forwarded: Option<bool>,
    /// It was forwarded more than five times.
    pub frequently_forwarded: Option<bool>,
}

/// A product that somebody asks about.
#[model(received)]
pub struct ReferredProduct<'a> {
    /// The catalog that has it.
    pub catalog_id: Option<Cow<'a, str>>,
    /// Your own id of it.
    pub product_retailer_id: Option<Cow<'a, str>>,
}

/// An ad or post that brought somebody here. It comes with the first message.
#[model(received)]
pub struct Referral<'a> {
    /// A link to it.
    pub source_url: Option<Cow<'a, str>>,
    /// Its id.
    pub source_id: Option<Cow<'a, str>>,
    /// Which of them it is.
    pub source_type: Option<ReferralSource>,
    /// Its headline.
    pub headline: Option<Cow<'a, str>>,
    /// Its text.
    pub body: Option<Cow<'a, str>>,
    /// What it shows: `image` or `video`.
    pub media_type: Option<Cow<'a, str>>,
    /// Its picture.
    pub image_url: Option<Cow<'a, str>>,
    /// Its video.
    pub video_url: Option<Cow<'a, str>>,
    /// A small picture of the video.
    pub thumbnail_url: Option<Cow<'a, str>>,
    /// The click's id, to tell Meta what came of it. Not there for ads in WhatsApp's own status.
    pub ctwa_clid: Option<Cow<'a, str>>,
    /// What they were greeted with.
    pub welcome_message: Option<WelcomeMessage<'a>>,
}

/// Where somebody comes from.
#[model]
pub enum ReferralSource {
    /// An ad.
    Ad,
    /// A post.
    Post,
}

/// What somebody was greeted with who came from an ad.
#[model(received)]
pub struct WelcomeMessage<'a> {
    /// The text.
    pub text: Option<Cow<'a, str>>,
}

/// Whether a person is who they were.
#[model(received)]
pub struct IdentityState<'a> {
    /// Whether you said that you know.
    pub acknowledged: Option<bool>,
    /// Since when they are who they are.
    pub created_timestamp: Option<Timestamp>,
    /// The hash of their identity.
    pub hash: Option<Cow<'a, str>>,
}
