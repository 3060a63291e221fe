//! A number's settings: calls, identity checks, encryption and storage.

mod calling;

pub use calling::*;

use crate::{
    engine::operation,
    json::Json,
    operations::Success,
    schema::{Docs, Rule, model},
};

/// Get a number's settings.
#[operation(GET "/{phone_number_id}/settings", returns = NumberSettings,
    secret = calling.sip.servers.sip_user_password, secret = calling.sip.servers.password,
    permission = whatsapp_business_management, link = "calling/call-settings")]
pub struct GetSettings {
    /// What to tell, by commas; all unless told.
    pub fields: Option<String>,
    /// Tell the password for SIP too. Keep it as you keep tokens.
    pub include_sip_credentials: Option<bool>,
}

/// Change a number's settings, one kind at a time.
#[operation(POST "/{phone_number_id}/settings", returns = Success, idempotent,
    check(exactly_one(calling, user_identity_change, payload_encryption, storage_configuration)),
    permission = whatsapp_business_management, link = "calling/call-settings")]
pub struct UpdateSettings {
    /// Calls.
    pub calling: Option<CallingSettings>,
    /// Whether messages are held back from people whose identity has changed.
    pub user_identity_change: Option<IdentityChangeSettings>,
    /// Encryption of what is sent.
    pub payload_encryption: Option<EncryptionSettings>,
    /// Where messages are stored. Only before the number is registered.
    pub storage_configuration: Option<StorageSettings>,
}

/// On or off.
#[model(case = UPPER)]
pub enum Switch {
    /// On.
    Enabled,
    /// Off.
    Disabled,
}

/// Whether messages are held back from people whose identity has changed.
#[model]
pub struct IdentityChangeSettings {
    /// Whether webhooks carry the hash of a person's identity, so that messages can name it.
    pub enable_identity_key_check: bool,
}

/// Encryption of what is sent.
#[model]
#[check(rule(KEYED))]
pub struct EncryptionSettings {
    /// Whether it is used.
    pub status: Switch,
    /// To switch it on: the base64 of your public key (RSA, 2048 bits) as PEM.
    pub client_encryption_key: Option<String>,
}

const KEYED: Rule = Rule {
    docs: Docs::new("A key is needed to switch it on."),
    check: |given| {
        let on =
            given.get("status").and_then(Json::as_str).is_some_and(|status| status.eq_ignore_ascii_case("enabled"));
        if on && given.get("client_encryption_key").is_none() {
            Err("a client_encryption_key, to switch it on")
        } else {
            Ok(())
        }
    },
};

/// Where messages are stored.
#[model]
pub struct StorageSettings {
    /// Where.
    pub status: StorageStatus,
    /// With `IN_COUNTRY_STORAGE_ENABLED`: the country, by two letters.
    #[check(length(2..=2))]
    pub data_localization_region: Option<String>,
    /// With `NO_STORAGE_ENABLED`: 60.
    #[check(range(60..=60))]
    pub retention_minutes: Option<u32>,
}

/// Where messages are stored.
#[model(case = UPPER)]
pub enum StorageStatus {
    /// In a country that you name.
    InCountryStorageEnabled,
    /// Where the platform wants.
    InCountryStorageDisabled,
    /// Nowhere, after an hour.
    NoStorageEnabled,
    /// Where the platform wants: nothing was set.
    Default,
}

/// A number's settings.
#[model(received)]
pub struct NumberSettings {
    /// Calls.
    pub calling: Option<CallingState>,
    /// Encryption of what is sent.
    pub payload_encryption: Option<EncryptionState>,
    /// Where messages are stored.
    pub storage_configuration: Option<StorageState>,
    /// Whether messages are held back from people whose identity has changed.
    pub user_identity_change: Option<IdentityChangeState>,
}

/// Encryption of what is sent.
#[model(received)]
pub struct EncryptionState {
    /// Whether it is used.
    pub status: Option<Switch>,
    /// The fingerprint of your key.
    pub client_encryption_key_fingerprint: Option<String>,
    /// The platform's key, to encrypt for.
    pub cloud_encryption_key: Option<String>,
}

/// Where messages are stored.
#[model(received)]
pub struct StorageState {
    /// Where.
    pub status: Option<StorageStatus>,
    /// The country.
    pub data_localization_region: Option<String>,
    /// For how long, in minutes.
    pub retention_minutes: Option<u32>,
}

/// Whether messages are held back from people whose identity has changed.
#[model(received)]
pub struct IdentityChangeState {
    /// Whether they are.
    pub enable_identity_key_check: Option<bool>,
}
