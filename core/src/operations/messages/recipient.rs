//! Recipient of a message.

use serde::{Serialize, Serializer};

use crate::json::{Json, JsonObject};
use crate::schema::{Check, Docs, Field, Object, Schema, Type, model};

/// Recipient of a message: a phone number, a business-scoped user ID or a group ID. The kind is always explicit, never
/// inferred from the form of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipient {
    address: Address,
    id: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Address {
    Phone,
    User,
    Group,
}

impl Recipient {
    /// Creates a recipient from a phone number with `+` and the country code. Without these the platform assumes the
    /// country code of the business.
    pub fn phone(number: impl Into<String>) -> Self {
        Self { address: Address::Phone, id: number.into() }
    }

    /// Creates a recipient from a business-scoped user ID (`US.1349…`) or a parent BSUID (`US.ENT.…`).
    pub fn user(id: impl Into<String>) -> Self {
        Self { address: Address::User, id: id.into() }
    }

    /// Creates a recipient from a group ID.
    pub fn group(id: impl Into<String>) -> Self {
        Self { address: Address::Group, id: id.into() }
    }
}

impl Recipient {
    /// Returns the parameters that name the recipient, in the order in which they are sent.
    #[doc(hidden)]
    pub fn params(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let (kind, name) = match self.address {
            Address::Phone => (None, "to"),
            Address::User => (None, "recipient"),
            Address::Group => (Some(("recipient_type", "group")), "to"),
        };
        kind.into_iter().chain([(name, &*self.id)])
    }
}

impl Recipient {
    /// Returns the parameters that name the recipient, as an object.
    #[doc(hidden)]
    pub fn to_json(&self) -> Json<'_> {
        let mut params = JsonObject::default();
        self.params().for_each(|(name, value)| params.push(name, value));
        params.into()
    }
}

impl Serialize for Recipient {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_map(self.params())
    }
}

/// Type of the recipient in `to`.
#[model]
pub enum RecipientType {
    /// An individual WhatsApp user.
    Individual,
    /// A WhatsApp group.
    Group,
}

impl Schema for Recipient {
    const TYPE: Type = Type::Object(&Object {
        name: Docs::new("Recipient"),
        docs: Docs::new("Recipient of a message: `to` or `recipient`. If both are given, `to` applies."),
        received: false,
        set: &[],
        fields: &[
            Field {
                name: "to",
                docs: Docs::new(
                    "Phone number with `+` and the country code (without these the platform assumes the country code of the business), or a group ID with `recipient_type: \"group\"`.",
                ),
                ty: String::TYPE,
                required: false,
                flat: false,
                apart: false,
                checks: &[Check::Length { min: 1, max: u32::MAX }],
            },
            Field {
                name: "recipient",
                docs: Docs::new(
                    "Business-scoped user ID (`US.1349…`) or parent BSUID (`US.ENT.…`). If `to` is given too, `to` applies.",
                ),
                ty: String::TYPE,
                required: false,
                flat: false,
                apart: false,
                checks: &[Check::Length { min: 1, max: u32::MAX }],
            },
            Field {
                name: "recipient_type",
                docs: Docs::new("Type of the recipient in `to`. Default: `individual`."),
                ty: RecipientType::TYPE,
                required: false,
                flat: false,
                apart: false,
                checks: &[],
            },
        ],
        checks: &[Check::AtLeastOne(&["to", "recipient"]), Check::Phone("to")],
    });
}
