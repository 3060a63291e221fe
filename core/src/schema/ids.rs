//! The platform's ids: opaque text, each of a type of its own so that one can't be given for another.

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
            /// Its text.
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
    /// A message (`wamid.…`).
    MessageId,
    /// A file that was uploaded, or that a webhook brought.
    MediaId,
    /// A business phone number (not the number itself).
    PhoneNumberId,
    /// A WhatsApp Business account.
    WabaId,
    /// A business portfolio.
    BusinessId,
    /// An app.
    AppId,
    /// A message template, in one language.
    TemplateId,
    /// An upload in progress (`upload:…`), its query part included.
    UploadId,
    /// A product catalog.
    CatalogId,
    /// A group.
    GroupId,
    /// Somebody's request to join a group.
    JoinRequestId,
    /// A call (`wacid.…`).
    CallId,
    /// A flow.
    FlowId,
    /// A message's entry in the history of messages.
    MessageHistoryId,
    /// What people see of a business.
    BusinessProfileId,
    /// An In-App Signup.
    SignupId,
}
