//! Messages from WhatsApp users.

use std::borrow::Cow;

use super::{InboundContact, InboundOrder, InteractiveReply, WebhookError};
use crate::schema::{Timestamp, model};

/// A message from a WhatsApp user to a business phone number.
#[model(received, name = InboundMessage)]
pub struct Message<'a> {
    /// ID of the message (`wamid.…`), used to reply, react or mark as read.
    pub id: Cow<'a, str>,
    /// Time when the message was sent. Seconds since the Unix epoch.
    pub timestamp: Timestamp,
    /// Phone number of the sender. Absent if the user has a username and hides the phone number.
    pub from: Option<Cow<'a, str>>,
    /// Business-scoped user ID of the sender.
    pub from_user_id: Option<Cow<'a, str>>,
    /// Parent business-scoped user ID of the sender, shared by linked business portfolios.
    pub from_parent_user_id: Option<Cow<'a, str>>,
    /// ID of the group that the message was sent to.
    pub group_id: Option<Cow<'a, str>>,
    /// Message that this message replies to, or information about its forwarding.
    pub context: Option<MessageContext<'a>>,
    /// Ad or post that the conversation started from.
    pub referral: Option<Box<Referral<'a>>>,
    /// Identity state of the user. Present if identity checks are enabled for the number.
    pub identity: Option<Box<IdentityState<'a>>>,
    /// Reasons for missing content: in messages of type `unsupported`, and for media above 100 MB.
    pub errors: Vec<WebhookError<'a>>,
    /// Content of the message.
    #[union]
    pub content: MessageContent<'a>,
}

/// Content of a message from a user.
#[model(received)]
pub enum MessageContent<'a> {
    /// A text message.
    Text(InboundText<'a>),
    /// An image message.
    Image(InboundImage<'a>),
    /// A video message.
    Video(InboundVideo<'a>),
    /// An audio or voice message.
    Audio(InboundAudio<'a>),
    /// A voice message, in older payloads.
    Voice(InboundAudio<'a>),
    /// A document message.
    Document(InboundDocument<'a>),
    /// A sticker message.
    Sticker(InboundSticker<'a>),
    /// A location message.
    Location(InboundLocation<'a>),
    /// A contacts message: one or more shared contacts.
    Contacts(Vec<InboundContact<'a>>),
    /// A reply to buttons, a list, a flow, an address message or a call permission request.
    Interactive(InteractiveReply<'a>),
    /// A tap on a template's quick reply button.
    Button(InboundButton<'a>),
    /// An order of products from a catalog.
    Order(InboundOrder<'a>),
    /// A reaction to a message, or its removal.
    Reaction(InboundReaction<'a>),
    /// A system message about a user. It opens no customer service window.
    System(Box<SystemMessage<'a>>),
    /// An edit of an earlier message. Only numbers that the WhatsApp Business app uses too receive edits.
    Edit(Box<InboundEdit<'a>>),
    /// A deletion of an earlier message. Only numbers that the WhatsApp Business app uses too receive deletions.
    Revoke(InboundRevocation<'a>),
    /// A message of a type that the API doesn't deliver; since 2026 with the original type.
    Unsupported(Option<UnsupportedContent<'a>>),
}

/// A text message from a user.
#[model(received)]
pub struct InboundText<'a> {
    /// Text of the message.
    pub body: Cow<'a, str>,
}

/// An image from a user.
#[model(received)]
pub struct InboundImage<'a> {
    /// Media ID, valid for 7 days.
    pub id: Cow<'a, str>,
    /// MIME type of the image.
    pub mime_type: Option<Cow<'a, str>>,
    /// SHA-256 of the image, in Base64.
    pub sha256: Option<Cow<'a, str>>,
    /// Download URL, valid for 5 minutes. Requires the access token.
    pub url: Option<Cow<'a, str>>,
    /// Caption of the image.
    pub caption: Option<Cow<'a, str>>,
}

/// A video from a user.
#[model(received)]
pub struct InboundVideo<'a> {
    /// Media ID, valid for 7 days.
    pub id: Cow<'a, str>,
    /// MIME type of the video.
    pub mime_type: Option<Cow<'a, str>>,
    /// SHA-256 of the video, in Base64.
    pub sha256: Option<Cow<'a, str>>,
    /// Download URL, valid for 5 minutes. Requires the access token.
    pub url: Option<Cow<'a, str>>,
    /// Caption of the video.
    pub caption: Option<Cow<'a, str>>,
}

/// An audio file from a user.
#[model(received)]
pub struct InboundAudio<'a> {
    /// Media ID, valid for 7 days.
    pub id: Cow<'a, str>,
    /// MIME type of the audio file.
    pub mime_type: Option<Cow<'a, str>>,
    /// SHA-256 of the audio file, in Base64.
    pub sha256: Option<Cow<'a, str>>,
    /// Download URL, valid for 5 minutes. Requires the access token.
    pub url: Option<Cow<'a, str>>,
    /// `true` for a voice message. Voicemail arrives as audio too.
    pub voice: Option<bool>,
}

/// A document from a user.
#[model(received)]
pub struct InboundDocument<'a> {
    /// Media ID, valid for 7 days.
    pub id: Cow<'a, str>,
    /// MIME type of the document.
    pub mime_type: Option<Cow<'a, str>>,
    /// SHA-256 of the document, in Base64.
    pub sha256: Option<Cow<'a, str>>,
    /// Download URL, valid for 5 minutes. Requires the access token.
    pub url: Option<Cow<'a, str>>,
    /// File name of the document.
    pub filename: Option<Cow<'a, str>>,
    /// Caption of the document.
    pub caption: Option<Cow<'a, str>>,
}

/// A sticker from a user.
#[model(received)]
pub struct InboundSticker<'a> {
    /// Media ID, valid for 7 days.
    pub id: Cow<'a, str>,
    /// MIME type of the sticker.
    pub mime_type: Option<Cow<'a, str>>,
    /// SHA-256 of the sticker, in Base64.
    pub sha256: Option<Cow<'a, str>>,
    /// Download URL, valid for 5 minutes. Requires the access token.
    pub url: Option<Cow<'a, str>>,
    /// `true` for an animated sticker.
    pub animated: Option<bool>,
}

/// A location from a user.
#[model(received)]
pub struct InboundLocation<'a> {
    /// Latitude in degrees.
    pub latitude: f64,
    /// Longitude in degrees.
    pub longitude: f64,
    /// Name of the location.
    pub name: Option<Cow<'a, str>>,
    /// Address of the location.
    pub address: Option<Cow<'a, str>>,
    /// Website of the location.
    pub url: Option<Cow<'a, str>>,
}

/// A tap on a template's quick reply button.
#[model(received)]
pub struct InboundButton<'a> {
    /// Payload that was sent with the button.
    pub payload: Option<Cow<'a, str>>,
    /// Text of the button.
    pub text: Option<Cow<'a, str>>,
}

/// A user's reaction to a message, or its removal.
#[model(received)]
pub struct InboundReaction<'a> {
    /// ID of the message that the reaction belongs to.
    pub message_id: Cow<'a, str>,
    /// Emoji of the reaction. Absent or empty if the reaction was removed.
    pub emoji: Option<Cow<'a, str>>,
}

/// A system message about a user.
#[model(received)]
pub struct SystemMessage<'a> {
    /// Type of the change.
    #[wire("type")]
    pub kind: Option<SystemKind>,
    /// Description of the change in one sentence.
    pub body: Option<Cow<'a, str>>,
    /// New WhatsApp ID of the user.
    pub wa_id: Option<Cow<'a, str>>,
    /// New WhatsApp ID of the user, in older payloads.
    pub new_wa_id: Option<Cow<'a, str>>,
    /// Previous WhatsApp ID of the user, in older payloads.
    pub customer: Option<Cow<'a, str>>,
    /// New business-scoped user ID of the user.
    pub user_id: Option<Cow<'a, str>>,
    /// Previous business-scoped user ID of the user.
    pub previous_user_id: Option<Cow<'a, str>>,
    /// Parent business-scoped user ID of the user, shared by linked business portfolios.
    pub parent_user_id: Option<Cow<'a, str>>,
    /// Hash of the user's new identity key. Present if identity checks are enabled for the number.
    pub identity: Option<Cow<'a, str>>,
}

/// Type of a change reported in a system message.
#[model]
pub enum SystemKind {
    /// Phone number changed. The user also has a new user ID.
    UserChangedNumber,
    /// User ID changed.
    UserChangedUserId,
    /// Phone number changed, in older payloads.
    CustomerChangedNumber,
    /// Identity key changed: a new device or a new installation of WhatsApp.
    CustomerIdentityChanged,
}

/// An edit of an earlier message. Possible within 15 minutes.
#[model(received)]
pub struct InboundEdit<'a> {
    /// ID of the edited message.
    pub original_message_id: Cow<'a, str>,
    /// New content of the message.
    pub message: EditedMessage<'a>,
}

/// New content of an edited message.
#[model(received)]
pub struct EditedMessage<'a> {
    /// Message that the edited message replies to.
    pub context: Option<MessageContext<'a>>,
    /// New content of the message.
    #[union]
    pub content: EditedContent<'a>,
}

/// Content that can be edited: text, and captions of media.
#[model(received)]
pub enum EditedContent<'a> {
    /// A text message.
    Text(InboundText<'a>),
    /// An image message.
    Image(InboundImage<'a>),
    /// A video message.
    Video(InboundVideo<'a>),
    /// A document message.
    Document(InboundDocument<'a>),
}

/// A deletion of an earlier message. Possible within 2 days.
#[model(received)]
pub struct InboundRevocation<'a> {
    /// ID of the deleted message.
    pub original_message_id: Cow<'a, str>,
}

/// A message of a type that the API doesn't deliver.
#[model(received)]
pub struct UnsupportedContent<'a> {
    /// Original type of the message: `poll_creation`, `edit`, `group_invite`, …
    #[wire("type")]
    pub kind: Option<Cow<'a, str>>,
}

/// Message that a message replies to, or information about its forwarding.
#[model(received)]
pub struct MessageContext<'a> {
    /// Phone number of the sender of the message that is replied to.
    pub from: Option<Cow<'a, str>>,
    /// ID of the message that is replied to.
    pub id: Option<Cow<'a, str>>,
    /// Product that the message asks about.
    pub referred_product: Option<Box<ReferredProduct<'a>>>,
    /// True if the message was forwarded at most 5 times.
    pub forwarded: Option<bool>,
    /// True if the message was forwarded more than 5 times.
    pub frequently_forwarded: Option<bool>,
}

/// Product that a message asks about.
#[model(received)]
pub struct ReferredProduct<'a> {
    /// ID of the product's catalog.
    pub catalog_id: Option<Cow<'a, str>>,
    /// Retailer ID (SKU) of the product in the catalog.
    pub product_retailer_id: Option<Cow<'a, str>>,
}

/// Ad or post that a conversation started from. Sent with the first message.
#[model(received)]
pub struct Referral<'a> {
    /// Link to the ad or post.
    pub source_url: Option<Cow<'a, str>>,
    /// ID of the ad or post.
    pub source_id: Option<Cow<'a, str>>,
    /// Type of the source.
    pub source_type: Option<ReferralSource>,
    /// Headline of the ad or post.
    pub headline: Option<Cow<'a, str>>,
    /// Text of the ad or post.
    pub body: Option<Cow<'a, str>>,
    /// Type of the media: `image` or `video`.
    pub media_type: Option<Cow<'a, str>>,
    /// URL of the image.
    pub image_url: Option<Cow<'a, str>>,
    /// URL of the video.
    pub video_url: Option<Cow<'a, str>>,
    /// URL of the video's thumbnail.
    pub thumbnail_url: Option<Cow<'a, str>>,
    /// Click ID, used to report conversions to Meta. Absent for ads in WhatsApp Status.
    pub ctwa_clid: Option<Cow<'a, str>>,
    /// Greeting that the ad showed.
    pub welcome_message: Option<WelcomeMessage<'a>>,
}

/// Type of the source of a conversation.
#[model]
pub enum ReferralSource {
    /// A click-to-WhatsApp ad.
    Ad,
    /// A Facebook or Instagram post.
    Post,
}

/// Greeting that an ad showed.
#[model(received)]
pub struct WelcomeMessage<'a> {
    /// Text of the greeting.
    pub text: Option<Cow<'a, str>>,
}

/// Identity state of a user.
#[model(received)]
pub struct IdentityState<'a> {
    /// True if the business acknowledged the identity.
    pub acknowledged: Option<bool>,
    /// Time when the identity was created. Seconds since the Unix epoch.
    pub created_timestamp: Option<Timestamp>,
    /// Hash of the identity key.
    pub hash: Option<Cow<'a, str>>,
}
