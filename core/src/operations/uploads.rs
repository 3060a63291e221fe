//! The resumable upload of samples for templates and of profile pictures.

use crate::{
    engine::operation,
    schema::{Bytes, Docs, Rule, UploadId, model},
};

/// Begin the upload of a sample for a template, or of a profile picture: the answer is the session to upload into.
#[operation(POST "/{app_id}/uploads", body = none, returns = UploadSession, auth = oauth,
    permission = whatsapp_business_management, link = "../../graph-api/guides/upload")]
pub struct StartUpload {
    /// The file's size in bytes.
    #[check(range(1..))]
    pub file_length: u64,
    /// Its MIME type: `application/pdf`, `image/jpeg`, `image/jpg`, `image/png` or `video/mp4`.
    #[check(rule(UPLOAD_TYPES))]
    pub file_type: String,
    /// Its name.
    pub file_name: Option<String>,
    /// `attachment`, as it is unless told.
    pub session_type: Option<String>,
}

const UPLOAD_TYPES: Rule = Rule {
    docs: Docs::new("The platform takes PDF, JPEG, PNG and MP4."),
    check: |file_type| match file_type.as_str() {
        Some("application/pdf" | "image/jpeg" | "image/jpg" | "image/png" | "video/mp4") => Ok(()),
        _ => Err("application/pdf, image/jpeg, image/jpg, image/png or video/mp4"),
    },
};

/// Find out how much of an upload has arrived, to go on from there.
#[operation(GET "/{+upload_id}", auth = oauth, returns = UploadProgress,
    permission = whatsapp_business_management, link = "../../graph-api/guides/upload")]
pub struct GetUpload {
    /// The session, its query part included: `upload:MTphd…?sig=…`.
    #[check(pattern("upload:[!-~]{1,}"))]
    pub upload_id: UploadId,
}

/// Upload a file's bytes, from the offset at which an earlier attempt stopped, into a session that was begun for it.
#[operation(POST "/{+upload_id}", body = bytes, auth = oauth, header(file_offset), returns = UploadHandle, idempotent,
    permission = whatsapp_business_management, link = "../../graph-api/guides/upload")]
pub struct AppendUpload {
    /// The session, its query part included: `upload:MTphd…?sig=…`.
    #[check(pattern("upload:[!-~]{1,}"))]
    pub upload_id: UploadId,
    /// The bytes from the offset to the end of the file.
    pub file: Bytes,
    /// How many bytes have arrived before these: 0 to begin with.
    #[check(range(0..))]
    pub file_offset: u64,
}

/// What a template's sample or a profile picture is set with. It isn't a media id, and can't be sent.
#[model(received)]
pub struct UploadHandle {
    /// The handle.
    pub h: String,
}

/// A session to upload into.
#[model(received)]
pub struct UploadSession {
    /// Its id: keep the whole of it, its query part included.
    pub id: UploadId,
}

/// How much of an upload has arrived.
#[model(received)]
pub struct UploadProgress {
    /// The session.
    pub id: UploadId,
    /// The bytes that have arrived: go on from here.
    pub file_offset: u64,
}
