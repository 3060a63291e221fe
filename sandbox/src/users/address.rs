//! Addresses of users and groups.

use serde::{Deserialize, Serialize};

use crate::{Settings, operations::Request, wire::Refusal};

/// The address of a sender or recipient.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) enum Address {
    /// WhatsApp ID: the digits of a phone number.
    Phone(String),
    /// Business-scoped user ID.
    User(String),
    /// ID of a group.
    Group(String),
}

impl Address {
    /// The address of a phone number, unless it isn't one.
    pub(crate) fn phone(number: &str) -> Option<Address> {
        let separator = |c: &char| matches!(c, '-' | '(' | ')' | ' ');
        let digits: String = number.strip_prefix('+').unwrap_or(number).chars().filter(|c| !separator(c)).collect();
        let all = digits.bytes().all(|byte| byte.is_ascii_digit());
        (all && (5..=15).contains(&digits.len())).then_some(Address::Phone(digits))
    }

    /// The recipient of a message or call.
    pub(crate) fn of_recipient(request: &Request) -> Result<Address, Refusal> {
        if request.text("recipient_type") == "group" {
            return Ok(Address::Group(request.text("to").to_owned()));
        }
        if !request.text("to").is_empty() {
            let refused = || Refusal::new(131_009, "Param to must be a phone number with its country code.");
            return Address::phone(request.text("to")).ok_or_else(refused);
        }
        let id = request.text("recipient");
        let country = id.split_once('.').filter(|(country, rest)| {
            country.len() == 2 && country.bytes().all(|b| b.is_ascii_uppercase()) && !rest.is_empty()
        });
        let refused = || Refusal::new(131_009, "Param recipient must be a business-scoped user id.");
        country.map(|_| Address::User(id.to_owned())).ok_or_else(refused)
    }

    /// Refuses recipients that a number can't write to or call: those that aren't allowed, and the number itself.
    pub(crate) fn check_reachable(&self, number: &str, settings: &Settings) -> Result<(), Refusal> {
        if let (Some(allowed), Address::Phone(_)) = (&settings.allowed, self)
            && !allowed.iter().any(|number| Address::phone(number).as_ref() == Some(self))
        {
            let details = "Recipient phone number not in allowed list: Add recipient phone number to recipient list and try \
                           again.";
            return Err(Refusal::new(131_030, details));
        }
        if self.is_number(number, settings) {
            return Err(Refusal::new(131_021, "Recipient phone number cannot be the sender phone number."));
        }
        Ok(())
    }

    /// Returns true if this is the address of a business phone number.
    pub(super) fn is_number(&self, number: &str, settings: &Settings) -> bool {
        matches!(self, Address::Phone(wa_id) if settings.digits(number) == *wa_id)
    }
}
