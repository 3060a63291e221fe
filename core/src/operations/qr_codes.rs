//! QR codes and short links, which open a chat with a text to send. A number has up to 2,000.

use crate::{
    engine::{Paging, operation},
    operations::Success,
    schema::{OrText, Timestamp, model},
};

/// Create a QR code and short link.
#[operation(POST "/{phone_number_id}/message_qrdls", returns = QrCode,
    permission = whatsapp_business_management, link = "qr-codes")]
pub struct CreateQrCode {
    /// The text that the person sends: 1 to 140 characters.
    #[check(length(1..=140))]
    pub prefilled_message: String,
    /// Make a picture too.
    pub generate_qr_image: Option<QrImageType>,
}

/// Change the text that a QR code stands for.
#[operation(POST "/{phone_number_id}/message_qrdls", returns = QrCode, idempotent,
    permission = whatsapp_business_management, link = "qr-codes")]
pub struct UpdateQrCode {
    /// The code.
    #[check(length(1..))]
    pub code: String,
    /// The text that the person sends: 1 to 140 characters.
    #[check(length(1..=140))]
    pub prefilled_message: String,
}

/// List the QR codes of a number.
#[operation(GET "/{phone_number_id}/message_qrdls", returns = QrCodes, pages,
    permission = whatsapp_business_management, link = "qr-codes")]
pub struct ListQrCodes {
    /// What to tell of each, by commas: `code`, `prefilled_message`, `deep_link_url`, `creation_time`,
    /// `qr_image_url.format(SVG)`. The first three unless told.
    pub fields: Option<String>,
    /// Only this one.
    pub code: Option<String>,
    /// How many on a page: 1 to 25, 25 unless told.
    #[check(range(1..=25))]
    pub limit: Option<u32>,
    /// The page after this cursor.
    pub after: Option<String>,
    /// The page before this cursor.
    pub before: Option<String>,
}

/// Get one QR code, in a list of one.
#[operation(GET "/{phone_number_id}/message_qrdls/{code}", returns = QrCodes,
    permission = whatsapp_business_management, link = "qr-codes")]
pub struct GetQrCode {
    /// The code.
    pub code: String,
    /// What to tell of it, as in the list.
    pub fields: Option<String>,
}

/// Delete a QR code and its short link.
#[operation(DELETE "/{phone_number_id}/message_qrdls/{code}", returns = Success,
    permission = whatsapp_business_management, link = "qr-codes")]
pub struct DeleteQrCode {
    /// The code.
    pub code: String,
}

/// Kinds of picture.
#[model(case = UPPER)]
pub enum QrImageType {
    /// SVG.
    Svg,
    /// PNG.
    Png,
}

/// A page of QR codes.
#[model(received)]
pub struct QrCodes {
    /// The codes.
    #[always]
    pub data: Vec<QrCode>,
    /// The way to the other pages.
    pub paging: Option<Paging>,
}

/// A QR code and short link.
#[model(received)]
pub struct QrCode {
    /// The code.
    pub code: String,
    /// The text that the person sends.
    pub prefilled_message: Option<String>,
    /// The short link: `https://wa.me/message/…`.
    pub deep_link_url: Option<String>,
    /// The picture.
    pub qr_image_url: Option<String>,
    /// When it was created. For the platform's own apps.
    pub creation_time: Option<OrText<Timestamp>>,
}
