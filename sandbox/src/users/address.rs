//! Addresses of users and groups.

use serde::{Deserialize, Serialize};

use crate::{Number, Settings, operations::Request, rules, wire::Refusal};

/// Digits of a number without its country code, at most: what is longer has one.
const LONGEST_NATIONAL: usize = 10;
/// Digits of a number without its country code, at least, so that its beginning can be the country code.
const NATIONAL: usize = 8;

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

    /// The phone number in `to`. Without `+`, digits that lack a country code get that of the business phone number. Rules:
    /// `rules::messages::COUNTRY_CODE` and `rules::messages::WA_ID`.
    fn to(input: &str, number: Option<&Number>) -> Option<Address> {
        let Address::Phone(digits) = Address::phone(input)? else { return None };
        let code = number.map(Number::dial_code).unwrap_or_default();
        let own = code.len().saturating_add(NATIONAL);
        let is_complete = input.starts_with('+')
            || digits.len() > LONGEST_NATIONAL
            || (digits.starts_with(code) && digits.len() >= own);
        Some(Address::Phone(if is_complete { digits } else { format!("{code}{digits}") }))
    }

    /// The recipient of a message or call.
    pub(crate) fn of_recipient(request: &Request, settings: &Settings) -> Result<Address, Refusal> {
        if request.text("recipient_type") == "group" {
            return Ok(Address::Group(request.text("to").to_owned()));
        }
        if !request.text("to").is_empty() {
            let refused = || {
                Refusal::new(
                    rules::messages::RECIPIENT,
                    131_009,
                    "Param to must be a phone number with its country code.",
                )
            };
            return Address::to(request.text("to"), settings.number(request.number())).ok_or_else(refused);
        }
        let id = request.text("recipient");
        let country = id.split_once('.').filter(|(country, rest)| {
            country.len() == 2 && country.bytes().all(|b| b.is_ascii_uppercase()) && !rest.is_empty()
        });
        let refused =
            || Refusal::new(rules::messages::RECIPIENT, 131_009, "Param recipient must be a business-scoped user id.");
        country.map(|_| Address::User(id.to_owned())).ok_or_else(refused)
    }

    /// Refuses recipients that a number can't write to or call: those that aren't allowed, and the number itself.
    pub(crate) fn check_reachable(&self, number: &str, settings: &Settings) -> Result<(), Refusal> {
        if let (Some(allowed), Address::Phone(_)) = (&settings.allowed, self)
            && !allowed.iter().any(|number| Address::phone(number).as_ref() == Some(self))
        {
            let details = "Recipient phone number not in allowed list: Add recipient phone number to recipient list and try \
                           again.";
            return Err(Refusal::new(rules::messages::ALLOWED, 131_030, details));
        }
        if self.is_number(number, settings) {
            return Err(Refusal::new(
                rules::messages::SELF,
                131_021,
                "Recipient phone number cannot be the sender phone number.",
            ));
        }
        Ok(())
    }

    /// Returns true if this is the address of a business phone number.
    pub(super) fn is_number(&self, number: &str, settings: &Settings) -> bool {
        matches!(self, Address::Phone(wa_id) if settings.digits(number) == *wa_id)
    }
}
