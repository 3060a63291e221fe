//! Who receives a message.

use serde::{Serialize, Serializer, ser::SerializeMap};

use crate::schema::{Check, Docs, Field, Object, Schema, Type, model};

/// Who receives a message. Always said, never guessed from how a text looks.
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
    /// A phone number with `+` and its country code: without them the platform takes your own country's.
    pub fn phone(number: impl Into<String>) -> Self {
        Self { address: Address::Phone, id: number.into() }
    }

    /// A business-scoped user id (`US.1349…`), or a parent's (`US.ENT.…`).
    pub fn user(id: impl Into<String>) -> Self {
        Self { address: Address::User, id: id.into() }
    }

    /// A group.
    pub fn group(id: impl Into<String>) -> Self {
        Self { address: Address::Group, id: id.into() }
    }
}

impl Serialize for Recipient {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let mut map = out.serialize_map(None)?;
        match self.address {
            Address::Phone => map.serialize_entry("to", &self.id)?,
            Address::User => map.serialize_entry("recipient", &self.id)?,
            Address::Group => {
                map.serialize_entry("recipient_type", "group")?;
                map.serialize_entry("to", &self.id)?;
            }
        }
        map.end()
    }
}

/// Whether `to` names a person or a group.
#[model]
pub enum RecipientType {
    /// A person.
    Individual,
    /// A group.
    Group,
}

impl Schema for Recipient {
    const TYPE: Type = Type::Object(&Object {
        name: Docs::new("Recipient"),
        docs: Docs::new("Recipient of a message: `to` or `recipient`. If both are given, `to` wins."),
        received: false,
        set: &[],
        fields: &[
            Field {
                name: "to",
                docs: Docs::new(
                    "A phone number with `+` and its country code (without them the platform takes your own country's); or a \
                     group's id, with `recipient_type: \"group\"`.",
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
                    "Business-scoped user ID (`US.1349…`), or a parent's (`US.ENT.…`). If `to` is given too, `to` wins.",
                ),
                ty: String::TYPE,
                required: false,
                flat: false,
                apart: false,
                checks: &[Check::Length { min: 1, max: u32::MAX }],
            },
            Field {
                name: "recipient_type",
                docs: Docs::new("Whether `to` names a person (as it does unless told) or a group."),
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
