//! Classification of the platform's error codes: the kind of each, and whether the call may be repeated.
//!
//! The codes are in [`codes`]. A code that isn't listed is [`ErrorKind::Unknown`] and is never retried automatically.

macro_rules! words {
    ($(#[$docs:meta])* $name:ident { $(#[doc = $word_docs:literal] $word:ident = $text:literal,)* }) => {
        $(#[$docs])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum $name { $(#[doc = $word_docs] $word,)* }

        impl $name {
            /// Returns the name, the same in every language.
            pub fn as_str(self) -> &'static str { match self { $(Self::$word => $text,)* } }
            /// Returns the documentation of the value.
            #[doc(hidden)]
            pub fn docs(self) -> &'static str { match self { $(Self::$word => $word_docs,)* } }
            /// Every value of this type.
            pub const ALL: &'static [Self] = &[$(Self::$word),*];
        }
    };
}

words! {
    /// Kind of an error: the family of its code.
    ErrorKind {
        /// The access token is missing, expired or revoked.
        Authentication = "authentication",
        /// The access token lacks a permission.
        Permission = "permission",
        /// Too many calls from the app, the account or the number.
        RateLimited = "rate_limited",
        /// Too many messages to one user.
        PairRateLimited = "pair_rate_limited",
        /// Too many messages were blocked or reported.
        SpamRateLimited = "spam_rate_limited",
        /// Too many templates had the wrong category.
        ClassificationLimit = "classification_limit",
        /// The account is restricted or locked.
        AccountRestricted = "account_restricted",
        /// Messages to users in this country aren't allowed.
        CountryRestricted = "country_restricted",
        /// A parameter of the request is invalid.
        InvalidParameter = "invalid_parameter",
        /// The customer service window is closed: only templates may be sent.
        WindowClosed = "window_closed",
        /// The platform limits marketing messages to this user.
        EngagementLimit = "engagement_limit",
        /// The user stopped marketing messages.
        OptedOut = "opted_out",
        /// The message can't be delivered to the recipient.
        Undeliverable = "undeliverable",
        /// The recipient isn't one of the test number's verified recipients. At most 5.
        NotAllowedRecipient = "not_allowed_recipient",
        /// The message can be sent to phone numbers only, not to user IDs.
        RecipientNotSupported = "recipient_not_supported",
        /// The media couldn't be downloaded or isn't allowed.
        Media = "media",
        /// The template doesn't exist, isn't approved, or has invalid parameters.
        Template = "template",
        /// The flow is blocked, throttled, or in the wrong status.
        Flow = "flow",
        /// A valid payment method is missing.
        Payment = "payment",
        /// The number isn't registered, or can't be registered, verified or moved in this way.
        Registration = "registration",
        /// The number was registered and deregistered too often.
        RegistrationLocked = "registration_locked",
        /// The two-step verification PIN is wrong, or was tried too often.
        TwoStep = "two_step",
        /// The username is taken, or not available to this account.
        Username = "username",
        /// Contacts and chat history can no longer be synchronized.
        Sync = "sync",
        /// Error of a group, its participants or its profile picture.
        Group = "group",
        /// Error of a call, or of the permission to make it.
        Calling = "calling",
        /// The business blocked this user.
        Blocked = "blocked",
        /// The user is part of an experiment of the platform without marketing messages.
        Experiment = "experiment",
        /// Some or all users couldn't be blocked or unblocked.
        BlockList = "block_list",
        /// The platform is unavailable or overloaded.
        ServiceUnavailable = "service_unavailable",
        /// The code is unknown to this version.
        Unknown = "unknown",
    }
}

words! {
    /// A change that is required before a call can succeed.
    Change {
        /// A valid access token.
        Token = "token",
        /// A permission, or access to the account or number.
        Permission = "permission",
        /// The parameters of the request.
        Request = "request",
        /// The recipient, or the list of allowed recipients.
        Recipient = "recipient",
        /// The template, or its parameters.
        Template = "template",
        /// A template instead of a free-form message, or a message from the user.
        Window = "window",
        /// The media file.
        Media = "media",
        /// The flow itself.
        Flow = "flow",
        /// The payment method.
        Payment = "payment",
        /// The state of the account or number.
        Account = "account",
    }
}

/// Retry class of an error code.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Class {
    /// The call would be refused again.
    Never,
    /// Refused before processing; retry after this number of seconds.
    Later(u32),
    /// An hourly quota is exhausted; retry when the headers allow it, and after at least one minute.
    Throttled,
    /// A fault of the platform; the request may have been processed.
    Maybe,
    /// Retry after a required change.
    After(Change),
}
