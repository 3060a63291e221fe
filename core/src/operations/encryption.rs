//! Business public key: encrypts the data that a flow exchanges with the endpoint of the business.

use crate::{engine::operation, operations::Success, schema::model};

/// Gets the business public key of a phone number.
#[operation(GET "/{phone_number_id}/whatsapp_business_encryption", returns = BusinessEncryption,
    permission = whatsapp_business_management, link = "reference/whatsapp-business-phone-number/business-encryption-api")]
pub struct GetEncryptionKey {
    /// Fields to return. Default: all of them.
    pub fields: Option<Vec<EncryptionKeyField>>,
}

/// Sets the business public key of a phone number. The endpoint decrypts flow requests with the matching private key.
#[operation(POST "/{phone_number_id}/whatsapp_business_encryption", returns = Success, idempotent,
    permission = whatsapp_business_management, link = "reference/whatsapp-business-phone-number/business-encryption-api")]
pub struct SetEncryptionKey {
    /// RSA public key of 2048 bits, in PEM format.
    #[check(length(1..))]
    pub business_public_key: String,
}

/// Business public key: in a one-element list, or in the fields of this object.
#[model(received)]
pub struct BusinessEncryption {
    /// One-element list with the public key, the usual form of the response.
    pub data: Vec<EncryptionKey>,
    /// Public key in PEM format, if the response has no list.
    pub business_public_key: Option<String>,
    /// Signature status of the public key, if the response has no list.
    pub business_public_key_signature_status: Option<KeySignatureStatus>,
}

/// A business public key and its signature status.
#[model(received, fields(EncryptionKeyField))]
pub struct EncryptionKey {
    /// Public key in PEM format.
    pub business_public_key: Option<String>,
    /// Signature status of the public key.
    pub business_public_key_signature_status: Option<KeySignatureStatus>,
}

/// Signature status of a business public key.
#[model(case = UPPER)]
pub enum KeySignatureStatus {
    /// Valid: the signature matches the key.
    Valid,
    /// Mismatch: set the key again.
    Mismatch,
}
