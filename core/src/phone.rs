//! Phone numbers: normalization and comparison.
//!
//! The `to` of a message is a number with `+` and country code. In the response, `input` repeats it as written, and
//! `wa_id` is the number of the WhatsApp account, without `+`. In three countries the two can differ for the same user:
//! Mexico (`521…` and `52…`), Argentina (`549…` and `54…`) and Brazil (with and without the ninth digit).
//!
//! Business-scoped user IDs and group IDs aren't phone numbers and stay unchanged.

use std::borrow::Cow;

use crate::error::{Error, excerpt};

/// Normalizes a phone number to E.164: `+` and 7 to 15 digits. Removes spaces, hyphens, dots, slashes and parentheses,
/// and in Mexico the old `1` after `+52`; adds the ninth digit to Brazilian mobile numbers. A number without `+` has an
/// unknown country and is an error. A `wa_id` is a complete number without `+`: add the `+` first.
pub fn normalize_phone(phone: &str) -> Result<String, Error> {
    let refused = || Error::validation("phone", "a phone number with + and its country code", excerpt(phone));
    let digits = phone.trim().strip_prefix('+').and_then(digits).ok_or_else(refused)?;
    Ok(format!("+{}", current(digits)))
}

/// Returns whether two phone numbers, each with or without `+`, belong to the same user, even if WhatsApp uses another
/// form of the number. A text that isn't a phone number, such as a user ID, matches nothing.
pub fn same_phone(one: &str, other: &str) -> bool {
    account(one).is_some_and(|one| Some(one) == account(other))
}

/// Description of a phone number that the platform accepts as a recipient.
pub(crate) const DIALABLE: &str =
    "a phone number: 5 to 15 digits after an optional +, with only spaces, - ( and ) between them";

/// Returns whether the platform accepts this as the phone number of a recipient. Without `+`, the platform adds a
/// country code.
pub(crate) fn is_dialable(phone: &str) -> bool {
    let plain = phone.strip_prefix('+').unwrap_or(phone);
    let digits = plain.bytes().filter(u8::is_ascii_digit).count();
    let known = plain.bytes().all(|byte| byte.is_ascii_digit() || b" -()".contains(&byte));
    known && (5..=15).contains(&digits)
}

/// Returns the digits of the account that a number belongs to, identical for all notations, or `None` if it isn't a
/// phone number. The limiter asks for each message, so a usual number is neither copied nor allocated.
pub(crate) fn account(phone: &str) -> Option<Cow<'_, str>> {
    let phone = phone.trim();
    let current = current(digits(phone.strip_prefix('+').unwrap_or(phone))?);
    // Argentina: a mobile number abroad has a 9 that it doesn't have at home.
    let national = current.strip_prefix("549").filter(|national| national.len() == 10);
    Some(national.map(|national| format!("54{national}").into()).unwrap_or(current))
}

/// Returns the digits of a phone number, or `None` if it isn't one.
fn digits(phone: &str) -> Option<Cow<'_, str>> {
    let mut digits = Cow::Borrowed(phone);
    if !phone.bytes().all(|byte| byte.is_ascii_digit()) {
        let separators = [' ', '\u{a0}', '-', '.', '(', ')', '/'];
        if !phone.chars().all(|c| c.is_ascii_digit() || separators.contains(&c)) {
            return None;
        }
        digits = phone.chars().filter(char::is_ascii_digit).collect::<String>().into();
    }
    ((7..=15).contains(&digits.len()) && !digits.starts_with('0')).then_some(digits)
}

/// Returns the form in force now, if a country has changed its numbers.
fn current(digits: Cow<'_, str>) -> Cow<'_, str> {
    let national = |code: &str, length: usize| digits.strip_prefix(code).filter(|rest| rest.len() == length);
    if let Some(rest) = national("521", 10) {
        return format!("52{rest}").into();
    }
    if let Some((area, number)) = national("55", 10).and_then(|rest| rest.split_at_checked(2)) {
        // Mobile numbers began with 6 to 9 before they got a 9 in front.
        if number.starts_with(['6', '7', '8', '9']) {
            return format!("55{area}9{number}").into();
        }
    }
    digits
}
