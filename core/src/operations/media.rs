//! Media: upload, download and delete.

use crate::{
    engine::operation,
    operations::Success,
    schema::{Bytes, FileType, MediaId, OrText, PhoneNumberId, model},
};

/// Uploads a media file and returns the media ID for sending. The platform keeps the file for 30 days.
#[operation(POST "/{phone_number_id}/media", set(messaging_product = "whatsapp"), body = multipart, returns = UploadedMedia,
    check(files(type, MEDIA_TYPES)), permission = whatsapp_business_messaging, link = "business-phone-numbers/media")]
pub struct UploadMedia {
    /// Content of the file. Audio and video: at most 16 MB. Images: 5 MB. Stickers: 500 KB. Documents: 100 MB.
    pub file: Bytes,
    /// MIME type of the file, such as `image/jpeg`.
    #[wire("type")]
    pub mime: String,
    /// Name of the file.
    pub filename: Option<String>,
    /// Retention time in minutes, 60 to 43,200, for numbers with no-storage configuration only. Default: 60.
    #[check(range(60..=43_200))]
    pub ttl_minutes: Option<u32>,
    /// Special use: `call_voicemail_announcement` for a voicemail announcement, which does not expire.
    pub use_case: Option<String>,
    /// Description of the file.
    pub description: Option<String>,
}

/// Gets the download URL of a media file. The URL expires after 5 minutes.
#[operation(GET "/{media_id}", query(phone_number_id), returns = Media,
    permission = whatsapp_business_messaging, link = "business-phone-numbers/media")]
pub struct GetMedia {
    /// ID of the media. Uploaded media is kept for 30 days, media from a webhook for 7 days.
    pub media_id: MediaId,
    /// Phone number ID. If set, the API refuses media that belongs to another number.
    pub phone_number_id: Option<PhoneNumberId>,
}

/// Downloads a media file from a URL of the platform. The access token is sent to the platform's hosts only.
#[operation(GET "{+url}", returns = Bytes, digest = sha256,
    permission = whatsapp_business_messaging, link = "business-phone-numbers/media")]
pub struct DownloadMedia {
    /// Download URL, from a webhook or `media.get`. Expires after 5 minutes; the API then returns 404, and `media.get`
    /// returns a new URL.
    pub url: String,
    /// Expected SHA-256 of the file, from the same source, in hexadecimal or Base64. Content with another digest is
    /// refused.
    pub sha256: Option<String>,
}

/// Deletes an uploaded media file.
#[operation(DELETE "/{media_id}", query(phone_number_id), returns = Success,
    permission = whatsapp_business_messaging, link = "business-phone-numbers/media")]
pub struct DeleteMedia {
    /// ID of the media.
    pub media_id: MediaId,
    /// Phone number ID. If set, the API refuses media that belongs to another number.
    pub phone_number_id: Option<PhoneNumberId>,
}

/// An uploaded media file.
#[model(received)]
pub struct UploadedMedia {
    /// Media ID, used in messages.
    pub id: MediaId,
}

/// Download URL and properties of a media file.
#[model(received)]
pub struct Media {
    /// ID of the media.
    pub id: Option<MediaId>,
    /// Download URL. Requires the same access token and expires after 5 minutes.
    pub url: String,
    /// MIME type of the file.
    pub mime_type: Option<String>,
    /// SHA-256 digest of the file.
    pub sha256: Option<String>,
    /// Size of the file in bytes.
    pub file_size: Option<OrText<u64>>,
}

const fn kind(mime: &'static str, max: u64) -> FileType {
    FileType { mime, max }
}

const KB: u64 = 1024;
const MB: u64 = 1024 * KB;

/// File types and sizes allowed in messages.
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
