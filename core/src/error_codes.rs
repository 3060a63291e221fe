//! The platform's error codes: what each means, and whether the call may be made again.
//!
//! So far the codes that sending, media, templates and throttling meet. A code that isn't here is
//! [`ErrorKind::Unknown`], and never retried by itself.

macro_rules! words {
    ($(#[$docs:meta])* $name:ident { $($(#[$word_docs:meta])* $word:ident = $text:literal,)* }) => {
        $(#[$docs])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum $name { $($(#[$word_docs])* $word,)* }

        impl $name {
            /// Its name in every language.
            pub fn as_str(self) -> &'static str { match self { $(Self::$word => $text,)* } }
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$word),*];
        }
    };
}

words! {
    /// The family of an error code.
    ErrorKind {
        /// The token is missing, expired or revoked.
        Authentication = "authentication",
        /// The token may not do this.
        Permission = "permission",
        /// Too many calls: of the app, the account or the number.
        RateLimited = "rate_limited",
        /// Too many messages to one person.
        PairRateLimited = "pair_rate_limited",
        /// Too many messages were blocked or reported.
        SpamRateLimited = "spam_rate_limited",
        /// The account is restricted or locked.
        AccountRestricted = "account_restricted",
        /// People in that country can't be messaged.
        CountryRestricted = "country_restricted",
        /// Something in the request is wrong.
        InvalidParameter = "invalid_parameter",
        /// The customer service window is closed: only templates pass.
        WindowClosed = "window_closed",
        /// The platform holds back marketing to this person.
        EngagementLimit = "engagement_limit",
        /// The person stopped marketing messages.
        OptedOut = "opted_out",
        /// The message can't reach the person.
        Undeliverable = "undeliverable",
        /// A test number sends only to its five verified recipients.
        NotAllowedRecipient = "not_allowed_recipient",
        /// A file couldn't be fetched or isn't allowed.
        Media = "media",
        /// The template doesn't exist, isn't approved, or was filled wrongly.
        Template = "template",
        /// No valid means of payment.
        Payment = "payment",
        /// The number isn't registered.
        Registration = "registration",
        /// You blocked this person.
        Blocked = "blocked",
        /// The person is in an experiment of the platform's, without marketing messages.
        Experiment = "experiment",
        /// Some or all people couldn't be blocked or unblocked.
        BlockList = "block_list",
        /// The platform is down or overloaded.
        ServiceUnavailable = "service_unavailable",
        /// A code that this version doesn't know.
        Unknown = "unknown",
    }
}

words! {
    /// What must change before a call can succeed.
    Change {
        /// A valid access token.
        Token = "token",
        /// A permission, or access to the account or number.
        Permission = "permission",
        /// The request's parameters.
        Request = "request",
        /// The recipient, or the list of those allowed.
        Recipient = "recipient",
        /// The template, or the values it is filled with.
        Template = "template",
        /// A template instead of a free-form message, or an answer of the person's.
        Window = "window",
        /// The file.
        Media = "media",
        /// The means of payment.
        Payment = "payment",
        /// The account's or number's state.
        Account = "account",
    }
}

/// Whether a call may be made again.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Class {
    /// It will be refused again.
    Never,
    /// Refused before anything was done; again after so many seconds.
    Later(u64),
    /// A fault on the platform's side: it may have been done.
    Maybe,
    /// Once something has changed.
    Change(Change),
}

/// A range of codes (nearly always of one).
pub(crate) struct Row {
    first: u32,
    last: u32,
    pub(crate) kind: ErrorKind,
    pub(crate) class: Class,
}

const fn row(code: u32, kind: ErrorKind, class: Class) -> Row {
    Row { first: code, last: code, kind, class }
}

use Change as C;
use Class::{Later, Maybe, Never};
use ErrorKind as K;

/// In the order of the codes.
#[rustfmt::skip]
static CODES: &[Row] = &[
    row(0, K::Authentication, Class::Change(C::Token)),
    row(1, K::ServiceUnavailable, Maybe),
    row(2, K::ServiceUnavailable, Maybe),
    row(3, K::Permission, Class::Change(C::Permission)),
    row(4, K::RateLimited, Later(60)),
    row(10, K::Permission, Class::Change(C::Permission)),
    row(17, K::RateLimited, Later(60)),
    row(33, K::InvalidParameter, Class::Change(C::Request)),
    row(100, K::InvalidParameter, Class::Change(C::Request)),
    row(102, K::Authentication, Class::Change(C::Token)),
    row(104, K::Authentication, Class::Change(C::Token)),
    row(190, K::Authentication, Class::Change(C::Token)),
    Row { first: 200, last: 299, kind: K::Permission, class: Class::Change(C::Permission) },
    row(341, K::RateLimited, Later(60)),
    row(368, K::AccountRestricted, Never),
    row(613, K::RateLimited, Later(1)),
    row(2500, K::InvalidParameter, Class::Change(C::Request)),
    row(80007, K::RateLimited, Later(60)),
    row(80008, K::RateLimited, Later(60)),
    row(130403, K::Blocked, Never),
    row(130429, K::RateLimited, Later(1)),
    row(130472, K::Experiment, Never),
    row(130497, K::CountryRestricted, Never),
    row(131000, K::ServiceUnavailable, Maybe),
    row(131005, K::Permission, Class::Change(C::Permission)),
    row(131008, K::InvalidParameter, Class::Change(C::Request)),
    row(131009, K::InvalidParameter, Class::Change(C::Request)),
    row(131016, K::ServiceUnavailable, Maybe),
    row(131021, K::InvalidParameter, Class::Change(C::Recipient)),
    row(131026, K::Undeliverable, Never),
    row(131030, K::NotAllowedRecipient, Class::Change(C::Recipient)),
    row(131031, K::AccountRestricted, Class::Change(C::Account)),
    row(131037, K::Registration, Class::Change(C::Account)),
    row(131042, K::Payment, Class::Change(C::Payment)),
    row(131047, K::WindowClosed, Class::Change(C::Window)),
    row(131048, K::SpamRateLimited, Never),
    row(131049, K::EngagementLimit, Later(86_400)),
    row(131050, K::OptedOut, Never),
    row(131051, K::InvalidParameter, Class::Change(C::Request)),
    row(131052, K::Media, Class::Change(C::Media)),
    row(131053, K::Media, Class::Change(C::Media)),
    row(131056, K::PairRateLimited, Later(1)),
    row(131057, K::ServiceUnavailable, Later(60)),
    row(132000, K::Template, Class::Change(C::Template)),
    row(132001, K::Template, Class::Change(C::Template)),
    row(132005, K::Template, Class::Change(C::Template)),
    row(132007, K::Template, Class::Change(C::Template)),
    row(132012, K::Template, Class::Change(C::Template)),
    row(132015, K::Template, Later(10_800)),
    row(132016, K::Template, Never),
    row(132018, K::Template, Class::Change(C::Template)),
    row(133010, K::Registration, Class::Change(C::Account)),
    row(135000, K::InvalidParameter, Class::Change(C::Request)),
    row(139100, K::BlockList, Class::Change(C::Request)),
    row(139101, K::BlockList, Class::Change(C::Request)),
    row(139102, K::BlockList, Later(1)),
    row(139103, K::ServiceUnavailable, Maybe),
];

/// What is known of a code.
pub(crate) fn find(code: u32) -> Option<&'static Row> {
    let at = CODES.partition_point(|row| row.last < code);
    CODES.get(at).filter(|row| row.first <= code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_sorted_and_found() {
        assert!(CODES.is_sorted_by(|a, b| a.last < b.first));
        assert_eq!(find(131_056).map(|row| row.class), Some(Later(1)));
        assert_eq!(find(250).map(|row| row.kind), Some(ErrorKind::Permission));
        assert!(find(5).is_none());
    }
}
