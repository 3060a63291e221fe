//! The platform's error codes by name: what each says, and what to do. [`ApiError`](crate::ApiError) and the errors in
//! webhooks carry them.
//!
//! ```
//! # let code = 131_047;
//! match code {
//!     wabakit::codes::RE_ENGAGEMENT_MESSAGE => { /* send a template */ }
//!     wabakit::codes::USER_STOPPED_MARKETING => { /* take them off the list */ }
//!     _ => {}
//! }
//! ```

use crate::error::kind::{Change, Class, ErrorKind};

const HOUR: u32 = 3_600;
const DAY: u32 = 24 * HOUR;

/// A code as the printers see it.
#[cfg(feature = "docs")]
#[derive(Debug)]
pub struct Code {
    /// Its name in every language.
    pub name: &'static str,
    /// The code; where several mean the same, the first of them.
    pub code: u32,
    /// What it says, and what to do.
    pub docs: &'static str,
}

macro_rules! last {
    ($first:literal) => {
        $first
    };
    ($first:literal $last:literal) => {
        $last
    };
}

macro_rules! codes {
    ($($(#[doc = $docs:literal])+ $name:ident = $first:literal $(..= $last:literal)?, $kind:ident, $class:expr;)*) => {
        $($(#[doc = $docs])+ pub const $name: u32 = $first;)*

        /// What is known of each, in the order of the codes.
        pub(crate) static ROWS: &[Row] = {
            use Change::*;
            use Class::*;
            &[$(Row::new($first, last!($first $($last)?), ErrorKind::$kind, $class)),*]
        };

        /// All of them, in their order.
        #[cfg(feature = "docs")]
        pub static ALL: &[Code] =
            &[$(Code { name: stringify!($name), code: $first, docs: concat!($($docs),+) }),*];
    };
}

codes! {
    /// The token is expired or revoked, or the user blocked the app: get a new token.
    AUTH_EXCEPTION = 0, Authentication, After(Token);
    /// A fault of the platform's, or a request that it can't make sense of: check the request, and try a few times.
    API_UNKNOWN = 1, ServiceUnavailable, Maybe;
    /// The platform is down or overloaded: wait, and try again.
    API_SERVICE = 2, ServiceUnavailable, Maybe;
    /// A capability or permission is missing: look at the token in the access token debugger.
    API_METHOD = 3, Permission, After(Permission);
    /// The app made too many calls: slow down, and watch `x-app-usage`.
    API_TOO_MANY_CALLS = 4, RateLimited, Throttled;
    /// A permission is missing or was removed, or the account may not use this call: grant it.
    PERMISSION_DENIED = 10, Permission, After(Permission);
    /// Too many calls with this user's token: slow down.
    USER_TOO_MANY_CALLS = 17, RateLimited, Throttled;
    /// Too many calls for this Facebook page: slow down.
    PAGE_REQUEST_LIMIT = 32, RateLimited, Throttled;
    /// The phone number was deleted, or nothing has this id: check the id.
    PARAMETER_VALUE_NOT_VALID = 33, InvalidParameter, After(Request);
    /// A parameter is unknown, misspelled or out of bounds: read the details. With subcode 33, nothing has this id, or
    /// the token can't see it.
    INVALID_PARAMETER = 100, InvalidParameter, After(Request);
    /// The session behind the token is over: get a new token.
    API_SESSION = 102, Authentication, After(Token);
    /// There is no token, or `appsecret_proof` is missing or wrong: send both.
    INCORRECT_SIGNATURE = 104, Authentication, After(Token);
    /// The token is expired, invalid or revoked: get a new one. The subcode says why: 458 the app isn't installed, 459
    /// the user must log in, 460 the password changed, 463 it expired, 464 the user isn't confirmed, 467 it is invalid,
    /// 492 the user's role on the page ended.
    ACCESS_TOKEN_EXPIRED = 190, Authentication, After(Token);
    /// A permission wasn't granted or was removed: grant it. All codes from 200 to 299 say so.
    PERMISSIONS_ERROR = 200..=299, Permission, After(Permission);
    /// The app reached a limit of the platform's: slow down.
    APPLICATION_LIMIT = 341, RateLimited, Throttled;
    /// The account is restricted or disabled for violating a policy: read which, and appeal.
    POLICY_VIOLATION = 368, AccountRestricted, Never;
    /// Too many calls of this kind, such as requests for verification codes or for call permissions: wait.
    CUSTOM_RATE_LIMIT = 613, RateLimited, Later(1);
    /// Nothing has this id: check it.
    OBJECT_NOT_FOUND = 803, InvalidParameter, After(Request);
    /// The person's app is too old to show this message: send them another kind.
    RECEIVER_INCAPABLE = 1026, Undeliverable, Never;
    /// The person's app can't show the state of an order: tell them in a text.
    ORDER_STATUS_UNSUPPORTED = 2040, Undeliverable, Never;
    /// An order in its state can't change to this one: send one that may follow.
    ORDER_STATUS_TRANSITION = 2046, InvalidParameter, After(Request);
    /// The order can't be canceled any more: leave it, or complete it.
    ORDER_NOT_CANCELABLE = 2047, InvalidParameter, After(Request);
    /// The URL names nothing that the platform has: check it.
    UNKNOWN_PATH = 2500, InvalidParameter, After(Request);
    /// Too many calls for ads, pages or another product: wait as long as `x-business-use-case-usage` says. All codes
    /// from 80000 to 80006 say so.
    BUSINESS_USE_CASE_LIMIT = 80_000..=80_006, RateLimited, Throttled;
    /// Too many calls for this WABA: wait as long as `x-business-use-case-usage` says.
    ACCOUNT_RATE_LIMIT = 80_007, RateLimited, Throttled;
    /// Too many management calls for this WABA: wait as long as `x-business-use-case-usage` says.
    MANAGEMENT_RATE_LIMIT = 80_008, RateLimited, Throttled;
    /// Too many calls for this catalog: wait as long as `x-business-use-case-usage` says.
    CATALOG_MANAGEMENT_LIMIT = 80_009, RateLimited, Throttled;
    /// Too many batches for this catalog: wait as long as `x-business-use-case-usage` says.
    CATALOG_BATCH_LIMIT = 80_014, RateLimited, Throttled;
    /// You blocked this person: unblock them first.
    BUSINESS_BLOCKED_USER = 130_403, Blocked, Never;
    /// The number sends faster than it may, or too many people are blocked at once: slow down.
    RATE_LIMIT_HIT = 130_429, RateLimited, Later(1);
    /// The person is in an experiment without marketing messages: reach them another way, or after they write.
    USER_IN_EXPERIMENT = 130_472, Experiment, Never;
    /// The account may not message people in that country: read the policy, verify the business, or use a local number.
    RESTRICTED_COUNTRY = 130_497, CountryRestricted, Never;
    /// The person sent a kind of message that can't be delivered to you: ask them to send another.
    UNSUPPORTED_INBOUND_TYPE = 130_501, Undeliverable, Never;
    /// A fault of the platform's that it doesn't know itself: try a few times.
    SOMETHING_WENT_WRONG = 131_000, ServiceUnavailable, Maybe;
    /// The message is too long: shorten it. Of the API's first years.
    MESSAGE_TOO_LONG = 131_001, InvalidParameter, After(Request);
    /// The type of recipient is unknown: correct it. Of the API's first years.
    INVALID_RECIPIENT_TYPE = 131_002, InvalidParameter, After(Request);
    /// The token may not use this number or account: grant it.
    ACCESS_DENIED = 131_005, Permission, After(Permission);
    /// Something that the request names isn't there: check its ids. Of the API's first years.
    RESOURCE_NOT_FOUND = 131_006, InvalidParameter, After(Request);
    /// A required parameter is missing: read the details.
    REQUIRED_PARAMETER_MISSING = 131_008, InvalidParameter, After(Request);
    /// A parameter has a value that isn't allowed: read the details.
    PARAMETER_NOT_VALID = 131_009, InvalidParameter, After(Request);
    /// A part of the platform is down: wait, and try again.
    SERVICE_UNAVAILABLE = 131_016, ServiceUnavailable, Maybe;
    /// You are alone in the group: wait until somebody joins.
    GROUP_HAS_ONE_MEMBER = 131_020, Group, After(Recipient);
    /// The message goes to the number that sends it: send it to another.
    RECIPIENT_IS_SENDER = 131_021, InvalidParameter, After(Recipient);
    /// The person isn't on WhatsApp, didn't accept its terms, or has an old app: reach them another way.
    MESSAGE_UNDELIVERABLE = 131_026, Undeliverable, Never;
    /// A test number sends only to five verified people: add this one to them.
    RECIPIENT_NOT_ALLOWED = 131_030, NotAllowedRecipient, After(Recipient);
    /// The account is locked for a violation, or the PIN doesn't match: look at its health status.
    ACCOUNT_LOCKED = 131_031, AccountRestricted, After(Account);
    /// With no storage, the webhook couldn't be delivered in time, and is gone: answer webhooks sooner.
    WEBHOOK_TOO_LATE = 131_035, Undeliverable, Never;
    /// With no storage, the message couldn't be delivered before it was deleted: send it anew if it still matters.
    MESSAGE_NOT_RETAINED = 131_036, Undeliverable, Never;
    /// The number needs an approved display name: request one.
    DISPLAY_NAME_NOT_APPROVED = 131_037, Registration, After(Account);
    /// The group doesn't exist, or you aren't in it: check its id.
    GROUP_UNKNOWN = 131_041, Group, After(Recipient);
    /// The account can't pay: no valid means of payment, a credit line that is used up, or no time zone and currency.
    /// Set them in the billing hub.
    PAYMENT_ISSUE = 131_042, Payment, After(Payment);
    /// The message expired before it was delivered: send it anew if it still matters. Of the API's first years.
    MESSAGE_EXPIRED = 131_043, Undeliverable, After(Request);
    /// The account can't pay for calls: add a valid means of payment.
    CALL_PAYMENT_ISSUE = 131_044, Payment, After(Payment);
    /// The number isn't registered as it should be: register it.
    INCORRECT_CERTIFICATE = 131_045, Registration, After(Account);
    /// The person hasn't written for 24 hours: send a template, or wait until they write.
    RE_ENGAGEMENT_MESSAGE = 131_047, WindowClosed, After(Window);
    /// The number is held back, for too many people blocked or reported its messages: look at its quality in WhatsApp
    /// Manager.
    SPAM_RATE_LIMIT_HIT = 131_048, SpamRateLimited, Never;
    /// The platform holds back marketing to this person: wait a day at least, and don't resend in a loop.
    ECOSYSTEM_ENGAGEMENT = 131_049, EngagementLimit, Later(DAY);
    /// The person stopped your marketing messages: respect it.
    USER_STOPPED_MARKETING = 131_050, OptedOut, Never;
    /// The platform doesn't take this kind of message: send another. On what you received: the person must send
    /// another.
    UNSUPPORTED_MESSAGE_TYPE = 131_051, InvalidParameter, After(Request);
    /// A file couldn't be fetched: for one that you received, ask the person to send it again; for a link of yours,
    /// check it.
    MEDIA_DOWNLOAD_ERROR = 131_052, Media, After(Media);
    /// A file has a type, codec or size that isn't allowed: check its MIME type.
    MEDIA_UPLOAD_ERROR = 131_053, Media, After(Media);
    /// This can't be done here: marketing messages are templates of marketing only, and a number with SIP is called by
    /// SIP only.
    METHOD_NOT_ALLOWED = 131_055, InvalidParameter, After(Request);
    /// Too many messages to one person: wait 1 second, then 4, 16, 64, 256 and 1024; others aren't affected.
    PAIR_RATE_LIMIT_HIT = 131_056, PairRateLimited, Later(1);
    /// The number or account is being worked on: try again in a minute.
    MAINTENANCE_MODE = 131_057, ServiceUnavailable, Later(60);
    /// The template `hello_world` goes out from public test numbers only: use one of your own.
    TEST_NUMBER_TEMPLATE = 131_058, Template, After(Template);
    /// The cursor of the page has expired: list from the start.
    INVALID_CURSOR = 131_059, InvalidParameter, After(Request);
    /// The person's message isn't available here, as happens to numbers that are used in the app too: look for it
    /// there.
    MESSAGE_UNAVAILABLE = 131_060, Undeliverable, Never;
    /// A template with a maximum price goes out as a marketing message only: send it with the Marketing Messages API.
    PRICED_TEMPLATE = 131_061, Template, After(Request);
    /// This message can't be sent to a user id: send it to a phone number.
    USER_ID_NOT_SUPPORTED = 131_062, RecipientNotSupported, After(Recipient);
    /// The account doesn't send marketing through the Cloud API: use the Marketing Messages API, or allow it.
    MARKETING_DISABLED = 131_063, InvalidParameter, After(Request);
    /// Too many templates were of the wrong category: correct them; the limit lifts by itself.
    CLASSIFICATION_LIMIT = 131_064, ClassificationLimit, Later(HOUR);
    /// Maximum prices aren't offered in that country: use a template without one.
    PRICE_NOT_AVAILABLE = 131_065, Template, After(Template);
    /// Some of what was asked for the group was done: read the errors of the rest.
    GROUP_PARTIAL_SUCCESS = 131_201, Group, After(Request);
    /// A participant is named twice: name each once.
    DUPLICATE_PARTICIPANT = 131_202, Group, After(Request);
    /// The person hasn't accepted the terms of groups: ask them to.
    PARTICIPANT_WITHOUT_TERMS = 131_203, Group, After(Recipient);
    /// A group has eight participants at most: name fewer.
    TOO_MANY_PARTICIPANTS = 131_204, Group, After(Request);
    /// The group is suspended: use another.
    GROUP_SUSPENDED = 131_207, Group, Never;
    /// The number does too much with groups: slow down.
    GROUP_RATE_LIMIT_HIT = 131_208, RateLimited, Later(1);
    /// The group's picture must be square: cut it.
    GROUP_PICTURE_NOT_SQUARE = 131_209, Group, After(Media);
    /// The group's picture must be at least 192 pixels wide: use a larger one.
    GROUP_PICTURE_TOO_SMALL = 131_210, Group, After(Media);
    /// The number has as many groups as it may: delete some.
    GROUP_CREATION_LIMIT = 131_211, Group, After(Account);
    /// The person isn't in the group: name one who is.
    NOT_A_PARTICIPANT = 131_212, Group, After(Request);
    /// The request to join doesn't exist any more: list them again.
    JOIN_REQUEST_UNKNOWN = 131_213, Group, After(Request);
    /// Groups can't be created for now, for there was too much marketing in them in the last seven days: wait.
    GROUP_CREATION_DISABLED = 131_214, Group, Later(DAY);
    /// The number may not use groups: use one that may.
    GROUPS_NOT_ELIGIBLE = 131_215, Group, After(Account);
    /// The template has another number of variables: fill each of them.
    TEMPLATE_PARAM_COUNT_MISMATCH = 132_000, Template, After(Template);
    /// No approved template has this name in this language: check both.
    TEMPLATE_DOES_NOT_EXIST = 132_001, Template, After(Template);
    /// The template is too long once it is filled: shorten the values.
    TEMPLATE_TEXT_TOO_LONG = 132_005, Template, After(Template);
    /// The template's content violates a policy: change it.
    TEMPLATE_FORMAT_POLICY_VIOLATED = 132_007, Template, After(Template);
    /// A value for the template isn't allowed: correct it.
    TEMPLATE_PARAM_VALUE_INVALID = 132_008, Template, After(Template);
    /// A value has another format than the template's variable: correct it.
    TEMPLATE_PARAM_FORMAT_MISMATCH = 132_012, Template, After(Template);
    /// The template is paused for low quality, three hours the first time and six the second: wait, or improve it.
    TEMPLATE_PAUSED = 132_015, Template, Later(3 * HOUR);
    /// The template was paused too often and is disabled: create another.
    TEMPLATE_DISABLED = 132_016, Template, Never;
    /// The values don't fit the template: read the details.
    TEMPLATE_VALIDATION_ERROR = 132_018, Template, After(Template);
    /// Another template has the name that was told for Direct Send: choose another.
    TEMPLATE_NAME_CONFLICT = 132_021, Template, After(Template);
    /// The flow is blocked: correct it.
    FLOW_BLOCKED = 132_068, Flow, After(Flow);
    /// The flow is throttled, and ten messages with it went out in the last hour: wait, and correct the flow.
    FLOW_THROTTLED = 132_069, Flow, Later(HOUR);
    /// An earlier deregistration didn't finish: deregister the number again.
    INCOMPLETE_DEREGISTRATION = 133_000, Registration, After(Account);
    /// The backup of the number couldn't be decrypted: make it again. Of the API's first years.
    DECRYPTION_ERROR = 133_001, Registration, After(Request);
    /// The backup's data couldn't be decrypted: check its password. Of the API's first years.
    BACKUP_DECRYPTION_ERROR = 133_002, Registration, After(Request);
    /// The recovery token couldn't be decrypted: make the backup again. Of the API's first years.
    RECOVERY_TOKEN_DECRYPTION_ERROR = 133_003, Registration, After(Request);
    /// Registration is down for now: read the details, and try again.
    REGISTRATION_UNAVAILABLE = 133_004, ServiceUnavailable, Maybe;
    /// The PIN is wrong: give the right one, or set another.
    PIN_MISMATCH = 133_005, TwoStep, After(Request);
    /// The number must be verified before it is registered: request a code.
    PHONE_VERIFICATION_NEEDED = 133_006, Registration, After(Account);
    /// The number's account is blocked. Of the API's first years.
    REGISTRATION_ACCOUNT_BLOCKED = 133_007, AccountRestricted, Never;
    /// The PIN was guessed too often: the details say how long to wait.
    TOO_MANY_PIN_GUESSES = 133_008, TwoStep, Later(60);
    /// The PIN was guessed too fast: the details say how long to wait.
    PIN_GUESSED_TOO_FAST = 133_009, TwoStep, Later(60);
    /// The number isn't registered: register it.
    NOT_REGISTERED = 133_010, Registration, After(Account);
    /// The number was deleted a moment ago: wait five minutes.
    RECENTLY_DELETED = 133_015, Registration, Later(300);
    /// The number was registered and deregistered more than ten times in 72 hours: it is locked for 72 hours.
    REGISTRATION_LIMIT = 133_016, RegistrationLocked, Later(3 * DAY);
    /// The terms of WhatsApp Payments aren't accepted: follow the link in the message.
    PAYMENTS_TERMS_NOT_ACCEPTED = 134_011, Payment, After(Account);
    /// The Marketing Messages API takes templates of marketing only: send others with the Cloud API.
    ONLY_MARKETING_TEMPLATES = 134_100, Template, After(Template);
    /// The template isn't ready for the Marketing Messages API yet: wait ten minutes.
    TEMPLATE_SYNCING = 134_101, Template, Later(600);
    /// The template can't be used with the Marketing Messages API: use another, or the Cloud API.
    TEMPLATE_NOT_ELIGIBLE = 134_102, Template, After(Template);
    /// Something is wrong with the request's parameters: check them against the documentation.
    GENERIC_USER_ERROR = 135_000, InvalidParameter, After(Request);
    /// No verification code is sent: the number is verified already, or too many were requested. Wait a few hours.
    REQUEST_CODE_ERROR = 136_024, Registration, Later(HOUR);
    /// The verification code is wrong or has expired: give the newest, or request another.
    VERIFY_CODE_ERROR = 136_025, Registration, After(Request);
    /// The person's identity isn't the one that you know, and nothing was delivered: verify them, and send with the new
    /// hash.
    IDENTITY_KEY_MISMATCH = 137_000, InvalidParameter, After(Request);
    /// Calls aren't enabled for the number: enable them in its settings.
    CALLING_NOT_ENABLED = 138_000, Calling, After(Account);
    /// The person can't take calls: write to them.
    RECEIVER_UNCALLABLE = 138_001, Calling, Never;
    /// The number has a thousand calls at once: wait until one ends.
    CONCURRENT_CALLS_LIMIT = 138_002, Calling, Later(1);
    /// There is a call with this person already: end it, or wait.
    CALL_ONGOING = 138_003, Calling, Later(1);
    /// The platform couldn't connect the call: try again.
    CALL_CONNECTION_ERROR = 138_004, Calling, Maybe;
    /// The number starts calls faster than it may: slow down.
    CALL_RATE_LIMIT = 138_005, Calling, Later(1);
    /// The person hasn't allowed you to call: ask them with a call permission request.
    NO_CALL_PERMISSION = 138_006, Calling, After(Permission);
    /// The SDP answer wasn't applied in time: apply it sooner.
    CALL_CONNECT_TIMEOUT = 138_007, Calling, After(Request);
    /// The person was asked for permission to call too often: once in 24 hours, and twice in seven days.
    CALL_PERMISSION_REQUEST_LIMIT = 138_009, Calling, Later(DAY);
    /// You had as many calls with this person as a day allows: the details say when the next may start.
    CONNECTED_CALLS_LIMIT = 138_012, Calling, Later(60);
    /// A business can't call people here: let them call you.
    BUSINESS_CALLS_UNAVAILABLE = 138_013, Calling, Never;
    /// Calls are suspended for low quality: wait seven days.
    CALLING_DISABLED = 138_014, Calling, Later(7 * DAY);
    /// Calls need a messaging limit of 2000 at least: raise it first.
    CALLING_CANNOT_BE_ENABLED = 138_015, Calling, After(Account);
    /// The person allows your calls for good: there is no need to ask.
    CALL_PERMISSION_EXISTS = 138_017, Calling, Never;
    /// Nothing would take the calls: subscribe an app to `calls`, or set up SIP.
    CALLING_PREREQUISITES_MISSING = 138_018, Calling, After(Account);
    /// The person's app couldn't set up the call: try again later.
    CALL_SETUP_FAILED = 138_019, Calling, Later(1);
    /// The call couldn't connect to its relay: try again later.
    CALL_RELAY_FAILED = 138_020, Calling, Later(1);
    /// No media came from you: check what your side sends.
    CALL_RECEIVE_TIMEOUT = 138_021, Calling, After(Request);
    /// No media could be sent to the person: try again later.
    CALL_TRANSMIT_TIMEOUT = 138_022, Calling, Later(1);
    /// The call was accepted, and no media was signalled: try again later.
    CALL_WITHOUT_MEDIA = 138_023, Calling, Later(1);
    /// The account may not do this with flows, for the sake of integrity: look at its health status.
    FLOW_INTEGRITY_BLOCKED = 139_000, Flow, After(Account);
    /// The flow is published already, or couldn't be processed: clone it, or correct it.
    FLOW_CANNOT_BE_UPDATED = 139_001, Flow, After(Flow);
    /// The flow isn't a valid draft, or its endpoint isn't ready: read the details.
    FLOW_CANNOT_BE_PUBLISHED = 139_002, Flow, After(Flow);
    /// The flow isn't published, or is deprecated already: nothing is left to do.
    FLOW_CANNOT_BE_DEPRECATED = 139_003, Flow, After(Flow);
    /// A published flow can't be deleted: deprecate it.
    FLOW_CANNOT_BE_DELETED = 139_004, Flow, After(Flow);
    /// There were too few requests for metrics: ask for a longer time.
    FLOW_METRICS_UNAVAILABLE = 139_006, Flow, After(Request);
    /// Some or all people couldn't be blocked or unblocked: read the error of each.
    BLOCK_LIST_PARTIAL_FAILURE = 139_100, BlockList, After(Request);
    /// The block list has its 64,000 people: unblock some.
    BLOCK_LIST_FULL = 139_101, BlockList, After(Request);
    /// The block list changed while it was read: read it from the start.
    BLOCK_LIST_CHANGED = 139_102, BlockList, Later(1);
    /// A fault of the platform's: try again.
    BLOCK_LIST_INTERNAL_ERROR = 139_103, ServiceUnavailable, Maybe;
    /// The account may not use Direct Send: read the details.
    DIRECT_SEND_BLOCKED = 139_200, AccountRestricted, After(Account);
    /// The user name is taken or reserved: choose another.
    USERNAME_NOT_AVAILABLE = 147_001, Username, After(Request);
    /// The account needs a higher messaging limit for a user name: raise it first.
    USERNAME_NOT_ELIGIBLE = 147_002, Username, After(Account);
    /// The Facebook page with this name isn't linked to the account: link it.
    FACEBOOK_PAGE_NOT_LINKED = 147_003, Username, After(Account);
    /// The Instagram account with this name isn't linked to the account: link it.
    INSTAGRAM_ACCOUNT_NOT_LINKED = 147_004, Username, After(Account);
    /// Another number of yours has the user name: send `force_transfer` to move it.
    USERNAME_IN_USE = 147_005, Username, After(Request);
    /// Insights into templates aren't available for this account.
    TEMPLATE_INSIGHTS_UNAVAILABLE = 200_005, Template, After(Account);
    /// Insights into templates can't be disabled again: leave them on.
    TEMPLATE_INSIGHTS_PERMANENT = 200_006, Template, After(Request);
    /// Insights into templates aren't enabled: enable them for the account.
    TEMPLATE_INSIGHTS_NOT_ENABLED = 200_007, Template, After(Account);
    /// The client is invited already: nothing is left to do.
    DUPLICATE_REQUEST = 1_752_041, InvalidParameter, Never;
    /// The number can't be moved yet: confirm that it is yours, and disable two-step verification.
    MIGRATION_NOT_CONFIRMED = 2_388_001, Registration, After(Account);
    /// The number is in your account already: use it, or add another.
    NUMBER_ALREADY_ADDED = 2_388_012, Registration, After(Request);
    /// The account has as many templates as it may: delete some.
    TEMPLATE_LIMIT_EXCEEDED = 2_388_019, Template, After(Template);
    /// The template can't be edited now: it is in review, or was edited too often.
    TEMPLATE_STATUS_CANNOT_BE_CHANGED = 2_388_039, Template, Later(HOUR);
    /// A field of the template is too long: shorten it.
    TEMPLATE_CHARACTER_LIMIT_EXCEEDED = 2_388_040, Template, After(Template);
    /// The template's header has a format that isn't allowed: correct it.
    TEMPLATE_HEADER_FORMAT = 2_388_047, Template, After(Template);
    /// The template's body has a format that isn't allowed: correct it.
    TEMPLATE_BODY_FORMAT = 2_388_072, Template, After(Template);
    /// The template's footer has a format that isn't allowed: correct it.
    TEMPLATE_FOOTER_FORMAT = 2_388_073, Template, After(Template);
    /// These types of product can't be asked for together: ask for each alone.
    ANALYTICS_TYPES_NOT_COMBINABLE = 2_388_077, InvalidParameter, After(Request);
    /// No code can be requested for the number: it isn't being moved.
    NOT_ELIGIBLE_FOR_REQUEST_CODE = 2_388_091, Registration, After(Account);
    /// No code can be verified for the number: it isn't being moved.
    NOT_ELIGIBLE_FOR_VERIFY_CODE = 2_388_093, Registration, After(Account);
    /// The number can't be moved, for one of many reasons: read the message.
    CANNOT_MIGRATE = 2_388_103, Registration, After(Account);
    /// The template has too many variables for its length: add words.
    TEMPLATE_TOO_MANY_VARIABLES = 2_388_293, Template, After(Template);
    /// The template begins or ends with a variable: put words around it.
    TEMPLATE_VARIABLE_AT_EDGE = 2_388_299, Template, After(Template);
    /// The platform made this template for Direct Send, and it can't be edited: create your own.
    GENERATED_TEMPLATE_NOT_EDITABLE = 2_388_318, Template, Never;
    /// The platform made this template for Direct Send, and it can't be deleted: leave it.
    GENERATED_TEMPLATE_NOT_DELETABLE = 2_388_330, Template, Never;
    /// The number is being worked on: try again in a few minutes.
    NUMBER_IN_MAINTENANCE = 2_494_100, ServiceUnavailable, Maybe;
    /// No signup has this id: check it.
    SIGNUP_NOT_FOUND = 2_494_164, InvalidParameter, After(Request);
    /// The account may not use In-App Signup: ask for access.
    SIGNUP_NOT_ENABLED = 2_494_165, Permission, After(Account);
    /// The signup's confirmation message holds an unknown placeholder: only `{{promo_code}}` is known.
    SIGNUP_PLACEHOLDER_UNKNOWN = 2_494_166, InvalidParameter, After(Request);
    /// The confirmation message holds `{{promo_code}}`, and there is no code: give one.
    SIGNUP_PROMO_CODE_MISSING = 2_494_167, InvalidParameter, After(Request);
    /// The terms of In-App Signup aren't accepted: send `policy`.
    SIGNUP_TERMS_NOT_ACCEPTED = 2_494_168, InvalidParameter, After(Request);
    /// The terms of In-App Signup are accepted already: leave out `policy`.
    SIGNUP_TERMS_ALREADY_ACCEPTED = 2_494_176, InvalidParameter, After(Request);
    /// The URL of the terms isn't one of the platform's: give the right one.
    SIGNUP_TERMS_URL_NOT_ALLOWED = 2_494_177, InvalidParameter, After(Request);
    /// The signup's website must begin with `https`: correct it.
    SIGNUP_WEBSITE_NOT_HTTPS = 2_494_179, InvalidParameter, After(Request);
    /// The account is marked to be moved already: nothing is left to mark.
    MIGRATION_ALREADY_MARKED = 2_593_079, Registration, After(Account);
    /// The account can't be moved: read the details.
    MIGRATION_NOT_ELIGIBLE = 2_593_085, Registration, After(Account);
    /// Contacts and history are synchronized once each: onboard the customer again.
    SYNC_LIMIT_EXCEEDED = 2_593_107, Sync, Never;
    /// Synchronizing must begin within 24 hours of onboarding: onboard the customer again.
    SYNC_WINDOW_EXPIRED = 2_593_108, Sync, Never;
    /// The customer doesn't share their history: go on without it.
    HISTORY_SHARING_DECLINED = 2_593_109, Sync, Never;
    /// The welcome sequence isn't valid: correct it.
    WELCOME_SEQUENCE_INVALID = 4_027_001, InvalidParameter, After(Request);
    /// The welcome sequence couldn't be created: read the details.
    WELCOME_SEQUENCE_NOT_CREATED = 4_027_005, InvalidParameter, After(Request);
    /// The welcome sequence couldn't be updated: read the details.
    WELCOME_SEQUENCE_NOT_UPDATED = 4_027_006, InvalidParameter, After(Request);
    /// Welcome sequences aren't open to you yet: wait until they are.
    WELCOME_SEQUENCES_NOT_OPEN = 4_027_007, Permission, After(Account);
    /// A parameter of the welcome sequence is missing: add it.
    WELCOME_SEQUENCE_PARAMETER_MISSING = 4_027_010, InvalidParameter, After(Request);
    /// An active ad uses the welcome sequence: end the ad first.
    WELCOME_SEQUENCE_IN_USE = 4_027_012, InvalidParameter, After(Request);
    /// No welcome sequence has this id, or you can't see it: check it.
    WELCOME_SEQUENCE_NOT_FOUND = 4_027_017, InvalidParameter, After(Request);
    /// One flow couldn't be moved to the other account: read its message.
    FLOW_NOT_MIGRATED = 4_233_041, Flow, After(Flow);
}

/// A code, or several next to each other that mean the same. Small, for the whole table travels with every package.
pub(crate) struct Row {
    code: u32,
    /// How many codes follow that mean the same.
    more: u8,
    pub(crate) kind: ErrorKind,
    pub(crate) class: Class,
}

impl Row {
    #[expect(clippy::cast_possible_truncation, clippy::arithmetic_side_effects, reason = "only while it compiles")]
    pub(crate) const fn new(first: u32, last: u32, kind: ErrorKind, class: Class) -> Self {
        Self { code: first, more: (last - first) as u8, kind, class }
    }
}

/// What is known of a code.
pub(crate) fn find(code: u32) -> Option<&'static Row> {
    let after = ROWS.partition_point(|row| row.code <= code);
    let row = ROWS.get(after.checked_sub(1)?)?;
    (code.checked_sub(row.code)? <= u32::from(row.more)).then_some(row)
}

/// The same, where a subcode may say more: the platform tells many a code of management as the subcode of a general one.
pub(crate) fn find_narrowed(code: u32, subcode: Option<u32>) -> Option<&'static Row> {
    let row = find(code);
    // Small subcodes count on their own: 100 with 190 has nothing to do with the code 190.
    let narrows = |subcode: &u32| *subcode > 1_000_000 && (code == INVALID_PARAMETER || row.is_none());
    subcode.filter(narrows).and_then(find).or(row)
}

impl ErrorKind {
    /// The family of a code, such as one in a webhook.
    pub fn of(code: u32) -> Self {
        find(code).map_or(Self::Unknown, |row| row.kind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_sorted_and_found() {
        assert!(ROWS.is_sorted_by(|a, b| a.code + u32::from(a.more) < b.code));
        for (code, kind) in [
            (0, ErrorKind::Authentication),
            (5, ErrorKind::Unknown),
            (199, ErrorKind::Unknown),
            (200, ErrorKind::Permission),
            (299, ErrorKind::Permission),
            (300, ErrorKind::Unknown),
            (PAIR_RATE_LIMIT_HIT, ErrorKind::PairRateLimited),
            (FLOW_NOT_MIGRATED, ErrorKind::Flow),
            (u32::MAX, ErrorKind::Unknown),
        ] {
            assert_eq!(ErrorKind::of(code), kind, "{code}");
        }
    }
}
