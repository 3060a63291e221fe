//! Files: up, down and away.

use crate::{
    engine::operation,
    operations::Success,
    schema::{Bytes, FileType, MediaId, OrText, PhoneNumberId, model},
};

/// Upload a file, to be sent by its id. It is kept for 30 days.
#[operation(POST "/{phone_number_id}/media", set(messaging_product = "whatsapp"), body = multipart, returns = UploadedMedia,
    check(files(type, MEDIA_TYPES)), permission = whatsapp_business_messaging, link = "business-phone-numbers/media")]
pub struct UploadMedia {
    /// The file: audio and video up to 16 MB, pictures 5 MB, stickers 500 KB, documents 100 MB.
    pub file: Bytes,
    /// Its MIME type.
    #[wire("type")]
    pub mime: String,
    /// Its name.
    pub filename: Option<String>,
    /// How long to keep it, in minutes (60 to 43200). Only for numbers without storage, which keep it for an hour unless told.
    #[check(range(60..=43_200))]
    pub ttl_minutes: Option<u32>,
    /// `call_voicemail_announcement`, for what an answering machine says: it is kept for good then.
    pub use_case: Option<String>,
    /// What it is.
    pub description: Option<String>,
}

/// Find out where to download a file. The URL works for five minutes.
#[operation(GET "/{media_id}", query(phone_number_id), returns = Media,
    permission = whatsapp_business_messaging, link = "business-phone-numbers/media")]
pub struct GetMedia {
    /// The file: uploaded (kept for 30 days), or from a webhook (7 days).
    pub media_id: MediaId,
    /// Only if the file belongs to this number.
    pub phone_number_id: Option<PhoneNumberId>,
}

/// Download a file from the URL that the platform told. The token goes to the platform's hosts alone.
#[operation(GET "{+url}", returns = Bytes, digest = sha256,
    permission = whatsapp_business_messaging, link = "business-phone-numbers/media")]
pub struct DownloadMedia {
    /// From the webhook, or from `media.get`. It works for five minutes; then the answer is 404: get a new one.
    pub url: String,
    /// The file's SHA-256, from the same place, in hexadecimal or base64: other bytes are refused.
    pub sha256: Option<String>,
}

/// Delete a file.
#[operation(DELETE "/{media_id}", query(phone_number_id), returns = Success,
    permission = whatsapp_business_messaging, link = "business-phone-numbers/media")]
pub struct DeleteMedia {
    /// The file.
    pub media_id: MediaId,
    /// Only if the file belongs to this number.
    pub phone_number_id: Option<PhoneNumberId>,
}

/// An uploaded file.
#[model(received)]
pub struct UploadedMedia {
    /// Its id, to send it with.
    pub id: MediaId,
}

/// Where a file is.
#[model(received)]
pub struct Media {
    /// Its id.
    pub id: Option<MediaId>,
    /// Where to download it, for five minutes, with the same token.
    pub url: String,
    /// Its MIME type.
    pub mime_type: Option<String>,
    /// Its SHA-256.
    pub sha256: Option<String>,
    /// Its size in bytes.
    pub file_size: Option<OrText<u64>>,
}

const fn kind(mime: &'static str, max: u64) -> FileType {
    FileType { mime, max }
}

const KB: u64 = 1024;
const MB: u64 = 1024 * KB;

/// The files that can be sent.
pub const MEDIA_TYPES: &[FileType] = &[
    kind("audio/aac", 16 * MB),
    kind("audio/amr", 16 * MB),
    kind("audio/mpeg", 16 * MB),
    kind("audio/mp4", 16 * MB),
    kind("audio/ogg", 16 * MB),
    kind("text/plain", 100 * MB),
    kind("application/pdf", 100 * MB),
    kind("application/msword", 100 * MB),
    kind("application/vnd.openxmlformats-officedocument.wordprocessingml.document", 100 * MB),
    kind("application/vnd.ms-excel", 100 * MB),
    kind("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 100 * MB),
    kind("application/vnd.ms-powerpoint", 100 * MB),
    kind("application/vnd.openxmlformats-officedocument.presentationml.presentation", 100 * MB),
    kind("image/jpeg", 5 * MB),
    kind("image/png", 5 * MB),
    kind("image/webp", 500 * KB),
    kind("video/mp4", 16 * MB),
    kind("video/3gpp", 16 * MB),
];
