//! Phone numbers: one form for all the ways to write them.
//!
//! What you send `to` is a number with `+` and its country code; the answer's `input` is that as you wrote it, and `wa_id`
//! the number as WhatsApp knows the account, without `+`. In three countries the two can differ by a digit for the same
//! person: Mexico (`521…` and `52…`), Argentina (`549…` and `54…`) and Brazil (with and without the ninth digit).
//!
//! Business-scoped user ids and group ids are no phone numbers: nothing here changes them.

use crate::error::{Error, excerpt};

/// A phone number in E.164: `+` and 7 to 15 digits. Spaces, hyphens, dots, slashes and parentheses are left out; in Mexico
/// the old `1` after `+52` goes, and in Brazil mobile numbers get their ninth digit. Without `+` it isn't known which country
/// a number is of: an error. A `wa_id` is a whole number without its `+`: put one before it.
pub fn normalize_phone(phone: &str) -> Result<String, Error> {
    let refused = || Error::validation("phone", "a phone number with + and its country code", excerpt(phone));
    let digits = phone.trim().strip_prefix('+').and_then(digits).ok_or_else(refused)?;
    Ok(format!("+{}", current(digits)))
}

/// Whether two numbers, each with or without `+`, are one person's: also where WhatsApp knows them by another form than you
/// wrote. What isn't a phone number, such as a user id, is nobody's.
pub fn same_phone(one: &str, other: &str) -> bool {
    account(one).is_some_and(|one| Some(one) == account(other))
}

/// What the platform takes as the phone number of a recipient.
pub(crate) const DIALABLE: &str =
    "a phone number: 5 to 15 digits after an optional +, with only spaces, - ( and ) between them";

/// Whether the platform takes this as the phone number of a recipient. Without `+` it puts a country code before it.
pub(crate) fn is_dialable(phone: &str) -> bool {
    let plain = phone.strip_prefix('+').unwrap_or(phone);
    let digits = plain.bytes().filter(u8::is_ascii_digit).count();
    let known = plain.bytes().all(|byte| byte.is_ascii_digit() || b" -()".contains(&byte));
    known && (5..=15).contains(&digits)
}

/// The account that a number is of, by the same digits however it is written; nothing if it isn't a phone number.
pub(crate) fn account(phone: &str) -> Option<String> {
    let phone = phone.trim();
    let current = current(digits(phone.strip_prefix('+').unwrap_or(phone))?);
    // Argentina: a mobile number abroad has a 9 that it doesn't have at home.
    let national = current.strip_prefix("549").filter(|national| national.len() == 10);
    Some(national.map_or(current.clone(), |national| format!("54{national}")))
}

/// The digits of a number; nothing if it isn't one.
fn digits(phone: &str) -> Option<String> {
    let mut digits = String::with_capacity(phone.len());
    for c in phone.chars() {
        match c {
            '0'..='9' => digits.push(c),
            ' ' | '\u{a0}' | '-' | '.' | '(' | ')' | '/' => {}
            _ => return None,
        }
    }
    ((7..=15).contains(&digits.len()) && !digits.starts_with('0')).then_some(digits)
}

/// The form that is in force now, where a country has changed its own.
fn current(digits: String) -> String {
    let national = |code: &str, length: usize| digits.strip_prefix(code).filter(|rest| rest.len() == length);
    if let Some(rest) = national("521", 10) {
        return format!("52{rest}");
    }
    if let Some((area, number)) = national("55", 10).and_then(|rest| rest.split_at_checked(2)) {
        // Mobile numbers began with 6 to 9 before they got a 9 in front.
        if number.starts_with(['6', '7', '8', '9']) {
            return format!("55{area}9{number}");
        }
    }
    digits
}
