//! IDs of the platform: opaque strings, each with a type of its own, so that they cannot be confused.

use std::{borrow::Cow, fmt};

use serde::{Deserializer, Serialize};

use crate::schema::{Schema, Type, received::Received};

macro_rules! ids {
    ($($(#[$docs:meta])* $name:ident),* $(,)?) => { $(
        $(#[$docs])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// Returns the ID as text.
            pub fn as_str(&self) -> &str { &self.0 }
        }
        impl From<&str> for $name {
            fn from(id: &str) -> Self { Self(id.to_owned()) }
        }
        impl From<String> for $name {
            fn from(id: String) -> Self { Self(id) }
        }
        impl From<&$name> for $name {
            fn from(id: &$name) -> Self { id.clone() }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&self.0) }
        }
        impl<'de> Received<'de> for $name {
            fn receive<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
                Cow::receive(input).map(|id| Self(id.into_owned()))
            }
        }
        impl Schema for $name {
            const TYPE: Type = Type::Id;
        }
    )* };
}

ids! {
    /// ID of a message (`wamid.…`).
    MessageId,
    /// ID of a media file, uploaded or received in a webhook.
    MediaId,
    /// ID of a business phone number. Not the phone number itself.
    PhoneNumberId,
    /// ID of a WhatsApp Business account (WABA), also called messaging account.
    WabaId,
    /// ID of a business portfolio.
    BusinessId,
    /// ID of an app.
    AppId,
    /// ID of a message template in one language.
    TemplateId,
    /// ID of a template group.
    TemplateGroupId,
    /// ID of an upload session (`upload:…`), with its query part.
    UploadId,
    /// ID of a product catalog.
    CatalogId,
    /// ID of a group.
    GroupId,
    /// ID of a request to join a group.
    JoinRequestId,
    /// ID of a call (`wacid.…`).
    CallId,
    /// ID of a flow.
    FlowId,
    /// ID of an entry in the message history.
    MessageHistoryId,
    /// ID of a business profile.
    BusinessProfileId,
    /// ID of an In-App Signup.
    SignupId,
    /// ID of a user of a business portfolio, or of a system user.
    UserId,
    /// ID of a WhatsApp account number.
    AccountNumberId,
    /// ID of the conversational components of a phone number.
    BotId,
    /// ID of a welcome message sequence.
    SequenceId,
    /// ID of a system user.
    SystemUserId,
    /// ID of a credit line.
    CreditLineId,
    /// ID of an allocation of a credit line.
    AllocationConfigId,
    /// ID of a Multi-Partner Solution.
    SolutionId,
    /// ID of an intent to move an account between Multi-Partner Solutions.
    MigrationIntentId,
    /// ID of a migration of the billing currency or the payment method.
    PaymentMigrationId,
    /// ID of a pre-verified phone number. Not the ID of the phone number that a client gets.
    PreverifiedNumberId,
    /// ID of an intent to transfer an account that a partner owns.
    MobilityIntentId,
    /// ID of an ad account (`act_…`), a campaign, an ad set or an ad.
    AdObjectId,
    /// ID of a dataset of conversion events.
    DatasetId,
}
