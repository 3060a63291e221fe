//! The key with which a flow's data is encrypted on its way to your endpoint.

use crate::{engine::operation, operations::Success, schema::model};

/// Get the key that is set.
#[operation(GET "/{phone_number_id}/whatsapp_business_encryption", returns = BusinessEncryption,
    permission = whatsapp_business_management, link = "reference/whatsapp-business-phone-number/business-encryption-api")]
pub struct GetEncryptionKey {
    /// What to tell, by commas; all unless told.
    pub fields: Option<String>,
}

/// Set the key: the public half. Its private half decrypts what your endpoint receives.
#[operation(POST "/{phone_number_id}/whatsapp_business_encryption", returns = Success, idempotent,
    permission = whatsapp_business_management, link = "reference/whatsapp-business-phone-number/business-encryption-api")]
pub struct SetEncryptionKey {
    /// An RSA key of 2048 bits, as PEM.
    #[check(length(1..))]
    pub business_public_key: String,
}

/// The key that is set: here, or in a list of one.
#[model(received)]
pub struct BusinessEncryption {
    /// The list of one, as the platform mostly answers.
    pub data: Vec<EncryptionKey>,
    /// The key, where there is no list.
    pub business_public_key: Option<String>,
    /// Whether it is signed rightly, where there is no list.
    pub business_public_key_signature_status: Option<KeySignatureStatus>,
}

/// A key, and whether it is signed rightly.
#[model(received)]
pub struct EncryptionKey {
    /// The key, as PEM.
    pub business_public_key: Option<String>,
    /// Whether it is signed rightly.
    pub business_public_key_signature_status: Option<KeySignatureStatus>,
}

/// Whether a key is signed rightly.
#[model(case = UPPER)]
pub enum KeySignatureStatus {
    /// It is.
    Valid,
    /// It isn't: set it again.
    Mismatch,
}
