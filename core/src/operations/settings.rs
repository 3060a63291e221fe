//! Settings of a phone number: calling, identity check, payload encryption and storage.
//!
//! Settings that were read can be changed and sent back. What only the platform sets, such as `ip_addresses`, is left out of the
//! request.
//!
//! ```
//! use wabakit::{
//!     Api,
//!     settings::{CallingSettings, GetSettings, Switch, UpdateSettings},
//! };
//!
//! let wa = Api::new("EAAJB").number("106540352242922");
//! let request = wa.request(&GetSettings::new())?;
//! # let response = http::Response::new(br#"{"calling": {
//! #     "status": "ENABLED", "callback_permission_status": "ENABLED", "ip_addresses": {"default": ["157.240.0.1"]}
//! # }}"#.to_vec());
//! let settings = wa.response::<GetSettings>(&response)?.into_inner();
//!
//! let mut calling = settings.calling.unwrap_or_else(CallingSettings::new);
//! calling.status = Some(Switch::Disabled);
//! let request = wa.request(&UpdateSettings::new().calling(calling))?;
//! assert_eq!(request.body(), br#"{"calling":{"status":"DISABLED","callback_permission_status":"ENABLED"}}"#);
//! # Ok::<(), wabakit::Error>(())
//! ```

mod calling;

pub use calling::*;

use crate::{engine::operation, operations::Success, schema::model};

/// Gets the settings of a phone number.
#[operation(GET "/{phone_number_id}/settings", returns = NumberSettings,
    secret = calling.sip.servers.sip_user_password, secret = calling.sip.servers.password,
    permission = whatsapp_business_management, link = "calling/call-settings")]
pub struct GetSettings {
    /// Fields to return. Default: all of them.
    pub fields: Option<Vec<NumberSettingsField>>,
    /// Includes the SIP password in the response. Protect it like an access token.
    pub include_sip_credentials: Option<bool>,
}

/// Updates the settings of a phone number, one group per request.
#[operation(POST "/{phone_number_id}/settings", returns = Success, idempotent,
    check(exactly_one(calling, user_identity_change, payload_encryption, storage_configuration)),
    permission = whatsapp_business_management, link = "calling/call-settings")]
pub struct UpdateSettings {
    /// Calling settings of the phone number.
    pub calling: Option<CallingSettings>,
    /// Identity check: messages are not delivered to users whose identity key has changed.
    pub user_identity_change: Option<IdentityChangeSettings>,
    /// Encryption of message payloads.
    pub payload_encryption: Option<EncryptionSettings>,
    /// Storage location of messages. Can be set only before the number is registered.
    pub storage_configuration: Option<StorageSettings>,
}

/// State of an optional feature.
#[model(case = UPPER)]
pub enum Switch {
    /// Enabled: the feature is on.
    Enabled,
    /// Disabled: the feature is off.
    Disabled,
}

/// Identity check for users whose identity key has changed.
#[model(received = IdentityChangeState)]
pub struct IdentityChangeSettings {
    /// Enables the identity check. Webhooks then contain the identity key hash of the user, which messages can refer
    /// to.
    #[required]
    pub enable_identity_key_check: Option<bool>,
}

/// Encryption of message payloads.
#[model]
#[check(when(status = "ENABLED", requires(client_encryption_key)))]
pub struct EncryptionSettings {
    /// State of payload encryption.
    pub status: Switch,
    /// Public key of the business (RSA, 2048 bits), in PEM format, encoded in Base64. Required to enable encryption.
    pub client_encryption_key: Option<String>,
}

/// Storage location of messages.
#[model(received = StorageState)]
pub struct StorageSettings {
    /// Status of the storage configuration.
    #[required]
    pub status: Option<StorageStatus>,
    /// Region of the storage, as an ISO 3166-1 alpha-2 code. With `IN_COUNTRY_STORAGE_ENABLED`.
    #[check(length(2..=2))]
    pub data_localization_region: Option<String>,
    /// Retention time in minutes: 60, the only value. With `NO_STORAGE_ENABLED`.
    #[check(one_of(60))]
    pub retention_minutes: Option<u32>,
}

/// Status of the storage configuration.
#[model(case = UPPER)]
pub enum StorageStatus {
    /// In-country storage: messages are stored in the region of your choice.
    InCountryStorageEnabled,
    /// No in-country storage: the platform chooses the location.
    InCountryStorageDisabled,
    /// No storage: messages are deleted after an hour.
    NoStorageEnabled,
    /// Default: nothing is configured, and the platform chooses the location.
    Default,
}

/// Settings of a phone number.
#[model(received, fields(NumberSettingsField))]
pub struct NumberSettings {
    /// Calling settings of the phone number.
    pub calling: Option<CallingSettings>,
    /// Encryption of message payloads.
    pub payload_encryption: Option<EncryptionState>,
    /// Storage location of messages.
    pub storage_configuration: Option<StorageSettings>,
    /// Identity check for users whose identity key has changed.
    pub user_identity_change: Option<IdentityChangeSettings>,
}

/// State of payload encryption.
#[model(received)]
pub struct EncryptionState {
    /// State of the feature.
    pub status: Option<Switch>,
    /// Fingerprint of the public key of the business.
    pub client_encryption_key_fingerprint: Option<String>,
    /// Public key of the platform, used to encrypt messages.
    pub cloud_encryption_key: Option<String>,
}
