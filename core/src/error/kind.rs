//! What is known of the platform's error codes: the family of each, and whether the call may be made again.
//!
//! The codes are in [`codes`]. One that isn't there is [`ErrorKind::Unknown`], and never retried by itself.

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
        /// Too many templates were of the wrong category.
        ClassificationLimit = "classification_limit",
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
        /// The message can't reach whom it is for.
        Undeliverable = "undeliverable",
        /// A test number sends only to its five verified recipients.
        NotAllowedRecipient = "not_allowed_recipient",
        /// This message goes to phone numbers only, not to user ids.
        RecipientNotSupported = "recipient_not_supported",
        /// A file couldn't be fetched or isn't allowed.
        Media = "media",
        /// The template doesn't exist, isn't approved, or was filled wrongly.
        Template = "template",
        /// The flow is blocked, throttled, or not in a state for this.
        Flow = "flow",
        /// No valid means of payment.
        Payment = "payment",
        /// The number isn't registered, or can't be registered, verified or moved like this.
        Registration = "registration",
        /// The number was registered and deregistered too often.
        RegistrationLocked = "registration_locked",
        /// The PIN is wrong, or was guessed too often.
        TwoStep = "two_step",
        /// The user name is taken, or not for this account.
        Username = "username",
        /// Contacts and history can't be synchronized any more.
        Sync = "sync",
        /// A group, its participants or its picture.
        Group = "group",
        /// A call, or the permission to make it.
        Calling = "calling",
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
        /// The flow.
        Flow = "flow",
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
    Later(u32),
    /// An hourly budget is used up; again when the headers say, and after a minute at least.
    Throttled,
    /// A fault on the platform's side: it may have been done.
    Maybe,
    /// Once something has changed.
    After(Change),
}
