//! QR codes and short links, which open a chat with a prefilled message. At most 2,000 per phone number.

use crate::{
    engine::operation,
    operations::Success,
    schema::{OrText, Timestamp, model},
};

/// Creates a QR code and its short link. At most 2,000 QR codes per phone number.
#[operation(POST "/{phone_number_id}/message_qrdls", returns = QrCode,
    permission = whatsapp_business_management, link = "qr-codes")]
pub struct CreateQrCode {
    /// Prefilled message of the chat. 1 to 140 characters.
    #[check(length(1..=140))]
    pub prefilled_message: String,
    /// Image format. If set, the response contains the URL of a QR code image.
    pub generate_qr_image: Option<QrImageType>,
}

/// Updates the prefilled message of a QR code.
#[operation(POST "/{phone_number_id}/message_qrdls", returns = QrCode, idempotent,
    permission = whatsapp_business_management, link = "qr-codes")]
pub struct UpdateQrCode {
    /// Code that identifies the QR code: 14 characters, the end of its short link.
    #[check(length(1..))]
    pub code: String,
    /// Prefilled message of the chat. 1 to 140 characters.
    #[check(length(1..=140))]
    pub prefilled_message: String,
}

/// Lists the QR codes of a phone number.
#[operation(GET "/{phone_number_id}/message_qrdls", returns = QrCodes, pages,
    permission = whatsapp_business_management, link = "qr-codes")]
pub struct ListQrCodes {
    /// Fields to return per QR code. Default: `code`, `prefilled_message` and `deep_link_url`.
    pub fields: Option<Vec<QrCodeField>>,
    /// Code of one QR code, to return only this one.
    pub code: Option<String>,
    /// Maximum number of QR codes per page. 1 to 25. Default: 25.
    #[check(range(1..=25))]
    pub limit: Option<u32>,
}

/// Gets a QR code. The response is a one-element list.
#[operation(GET "/{phone_number_id}/message_qrdls/{code}", returns = QrCodes,
    permission = whatsapp_business_management, link = "qr-codes")]
pub struct GetQrCode {
    /// Code that identifies the QR code: 14 characters, the end of its short link.
    pub code: String,
    /// Fields to return. Default: as in `qr_codes.list`.
    pub fields: Option<Vec<QrCodeField>>,
}

/// Deletes a QR code and its short link.
#[operation(DELETE "/{phone_number_id}/message_qrdls/{code}", returns = Success,
    permission = whatsapp_business_management, link = "qr-codes")]
pub struct DeleteQrCode {
    /// Code that identifies the QR code: 14 characters, the end of its short link.
    pub code: String,
}

/// Format of a QR code image.
#[model(case = UPPER)]
pub enum QrImageType {
    /// SVG image format.
    Svg,
    /// PNG image format.
    Png,
}

/// A page of QR codes.
#[model(received, page)]
pub struct QrCodes {
    /// QR codes on this page.
    #[always]
    pub data: Vec<QrCode>,
}

/// A QR code and its short link.
#[model(received, fields(QrCodeField))]
pub struct QrCode {
    /// Code that identifies the QR code: 14 characters, the end of its short link.
    pub code: String,
    /// Prefilled message of the chat.
    pub prefilled_message: Option<String>,
    /// Short link: `https://wa.me/message/…`.
    pub deep_link_url: Option<String>,
    /// URL of the QR code image.
    pub qr_image_url: Option<String>,
    /// Creation time. Seconds since the Unix epoch. Returned to the platform's own apps only.
    pub creation_time: Option<OrText<Timestamp>>,
}
