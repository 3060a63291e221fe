//! Resumable uploads of template samples and profile pictures.

use crate::{
    engine::operation,
    json::{Json, JsonObject},
    schema::{Bytes, UploadId, model},
};

/// Starts the resumable upload of a template sample or a profile picture, and returns the upload session.
#[operation(POST "/{app_id}/uploads", body = none, returns = UploadSession, auth = oauth,
    permission = whatsapp_business_management, link = "../../graph-api/guides/upload")]
pub struct StartUpload {
    /// Size of the file in bytes.
    #[check(range(1..))]
    pub file_length: u64,
    /// MIME type of the file: `application/pdf`, `image/jpeg`, `image/jpg`, `image/png` or `video/mp4`.
    #[check(one_of("application/pdf", "image/jpeg", "image/jpg", "image/png", "video/mp4"))]
    pub file_type: String,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Type of the session. Default: `attachment`.
    pub session_type: Option<String>,
}

impl From<StartUpload> for JsonObject<'_> {
    fn from(start: StartUpload) -> Self {
        let fields = [
            ("file_length", Json::from(start.file_length)),
            ("file_type", start.file_type.into()),
            ("file_name", start.file_name.into()),
            ("session_type", start.session_type.into()),
        ];
        fields.into_iter().filter(|(_, value)| !value.is_null()).collect()
    }
}

/// Gets the progress of an upload, to resume it after an interruption.
#[operation(GET "/{+upload_id}", auth = oauth, returns = UploadProgress,
    permission = whatsapp_business_management, link = "../../graph-api/guides/upload")]
pub struct GetUpload {
    /// ID of the upload session, with its query part: `upload:MTphd…?sig=…`.
    #[check(pattern("upload:[!-~]{1,}"))]
    pub upload_id: UploadId,
}

/// Uploads the bytes of a file into an upload session, from the start or from the offset where an earlier attempt
/// stopped.
#[operation(POST "/{+upload_id}", body = bytes, auth = oauth, header(file_offset), returns = UploadHandle, idempotent,
    permission = whatsapp_business_management, link = "../../graph-api/guides/upload")]
pub struct AppendUpload {
    /// ID of the upload session, with its query part: `upload:MTphd…?sig=…`.
    #[check(pattern("upload:[!-~]{1,}"))]
    pub upload_id: UploadId,
    /// Bytes of the file, from the offset to the end.
    pub file: Bytes,
    /// Number of bytes received so far (`uploads.get`). 0 for the first attempt.
    #[check(range(0..))]
    pub file_offset: u64,
}

/// Handle of an uploaded file, for a template sample or a profile picture. It is not a media ID and cannot be used in
/// messages.
#[model(received)]
pub struct UploadHandle {
    /// Handle of the file, for a parameter such as `header_handle` or `profile_picture_handle`. Use it once.
    pub h: String,
}

/// An upload session.
#[model(received)]
pub struct UploadSession {
    /// ID of the upload session. Keep the whole ID, with its query part.
    pub id: UploadId,
}

/// Progress of an upload.
#[model(received)]
pub struct UploadProgress {
    /// ID of the upload session.
    pub id: UploadId,
    /// Number of bytes received so far: the offset to resume from.
    pub file_offset: u64,
}
