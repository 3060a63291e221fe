//! The resumable upload of samples for templates and of profile pictures.

use crate::{Bytes, UploadId, model, operation};

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
