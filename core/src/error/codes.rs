//! Error codes of the platform by name, each with its cause and remedy. [`ApiError`](crate::ApiError) and webhook errors
//! contain them.
//!
//! ```
//! # let code = 131_047;
//! match code {
//!     wabakit::codes::RE_ENGAGEMENT_MESSAGE => { /* send a template */ }
//!     wabakit::codes::USER_STOPPED_MARKETING => { /* remove the user from the list */ }
//!     _ => {}
//! }
//! ```

use crate::error::kind::{Change, Class, ErrorKind};

const HOUR: u32 = 3_600;
const DAY: u32 = 24 * HOUR;

/// An error code, as the printers read it.
#[cfg(feature = "docs")]
#[derive(Debug)]
pub struct Code {
    /// Name of the code in every language.
    pub name: &'static str,
    /// Numeric value of the code, or the first value of a range.
    pub code: u32,
    /// Cause of the error and remedy.
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

        /// Kind and retry class of each code, in ascending order.
        pub(crate) static ROWS: &[Row] = {
            use Change::*;
            use Class::*;
            &[$(Row::new($first, last!($first $($last)?), ErrorKind::$kind, $class)),*]
        };

        /// All codes, in ascending order.
        #[cfg(feature = "docs")]
        pub static ALL: &[Code] =
            &[$(Code { name: stringify!($name), code: $first, docs: concat!($($docs),+) }),*];
    };
}

codes! {
    /// The access token is expired or revoked, or the user blocked the app: get a new token.
    AUTH_EXCEPTION = 0, Authentication, After(Token);
    /// Internal error of the platform, or an unclear request: check the request, and retry a few times.
    API_UNKNOWN = 1, ServiceUnavailable, Maybe;
    /// The platform is down or overloaded: retry with backoff.
    API_SERVICE = 2, ServiceUnavailable, Maybe;
    /// A capability or permission is missing: inspect the token with the access token debugger.
    API_METHOD = 3, Permission, After(Permission);
    /// The app reached its request limit: slow down, and monitor the header `x-app-usage`.
    API_TOO_MANY_CALLS = 4, RateLimited, Throttled;
    /// A permission is missing or was removed, or the account is not eligible for the request: grant the permission.
    PERMISSION_DENIED = 10, Permission, After(Permission);
    /// Too many requests with the token of this user: slow down.
    USER_TOO_MANY_CALLS = 17, RateLimited, Throttled;
    /// Too many requests for this Facebook Page: slow down.
    PAGE_REQUEST_LIMIT = 32, RateLimited, Throttled;
    /// The phone number was deleted, or the ID does not exist: check the ID.
    PARAMETER_VALUE_NOT_VALID = 33, InvalidParameter, After(Request);
    /// A parameter is unknown, misspelled or out of range: read the details. With subcode 33, the ID does not exist, or
    /// the token has no access to it.
    INVALID_PARAMETER = 100, InvalidParameter, After(Request);
    /// The session of the access token has ended: get a new token.
    API_SESSION = 102, Authentication, After(Token);
    /// The access token is missing, or `appsecret_proof` is missing or wrong: send both.
    INCORRECT_SIGNATURE = 104, Authentication, After(Token);
    /// The access token is expired, invalid or revoked: get a new token. The subcode gives the reason: 458 app not
    /// installed, 459 user must log in, 460 password changed, 463 token expired, 464 user not confirmed, 467 token
    /// invalid, 492 the user's role on the page ended.
    ACCESS_TOKEN_EXPIRED = 190, Authentication, After(Token);
    /// A permission was not granted or was removed: grant it. Applies to all codes from 200 to 299.
    PERMISSIONS_ERROR = 200..=299, Permission, After(Permission);
    /// The app reached a limit of the platform: slow down.
    APPLICATION_LIMIT = 341, RateLimited, Throttled;
    /// The account is restricted or disabled because of a policy violation: read the policy, and appeal.
    POLICY_VIOLATION = 368, AccountRestricted, Never;
    /// Too many requests of one type, such as verification codes or call permissions: wait.
    CUSTOM_RATE_LIMIT = 613, RateLimited, Later(1);
    /// The ID does not exist: check the ID.
    OBJECT_NOT_FOUND = 803, InvalidParameter, After(Request);
    /// The user's app is too old to show the message: send another message type.
    RECEIVER_INCAPABLE = 1026, Undeliverable, Never;
    /// The user's app cannot show order status messages: send a text message.
    ORDER_STATUS_UNSUPPORTED = 2040, Undeliverable, Never;
    /// The order status cannot change to this value: send a valid next status.
    ORDER_STATUS_TRANSITION = 2046, InvalidParameter, After(Request);
    /// The order can no longer be canceled: keep or complete the order.
    ORDER_NOT_CANCELABLE = 2047, InvalidParameter, After(Request);
    /// The URL does not match a resource of the platform: check the URL.
    UNKNOWN_PATH = 2500, InvalidParameter, After(Request);
    /// Too many requests for ads, pages or another product: wait as long as the header `x-business-use-case-usage`
    /// indicates. Applies to all codes from 80000 to 80006.
    BUSINESS_USE_CASE_LIMIT = 80_000..=80_006, RateLimited, Throttled;
    /// Too many requests for this WABA: wait as long as the header `x-business-use-case-usage` indicates.
    ACCOUNT_RATE_LIMIT = 80_007, RateLimited, Throttled;
    /// Too many management requests for this WABA: wait as long as the header `x-business-use-case-usage` indicates.
    MANAGEMENT_RATE_LIMIT = 80_008, RateLimited, Throttled;
    /// Too many requests for this catalog: wait as long as the header `x-business-use-case-usage` indicates.
    CATALOG_MANAGEMENT_LIMIT = 80_009, RateLimited, Throttled;
    /// Too many batch requests for this catalog: wait as long as the header `x-business-use-case-usage` indicates.
    CATALOG_BATCH_LIMIT = 80_014, RateLimited, Throttled;
    /// The business blocked this user: unblock the user first.
    BUSINESS_BLOCKED_USER = 130_403, Blocked, Never;
    /// The throughput of the phone number is exceeded, or too many users are blocked at once: slow down.
    RATE_LIMIT_HIT = 130_429, RateLimited, Later(1);
    /// The user is in an experiment without marketing messages: use another channel, or wait until the user writes.
    USER_IN_EXPERIMENT = 130_472, Experiment, Never;
    /// The account is not allowed to message users in this country: read the policy, verify the business, or use a
    /// local number.
    RESTRICTED_COUNTRY = 130_497, CountryRestricted, Never;
    /// The user sent a message type that cannot be delivered to the business: ask for another message.
    UNSUPPORTED_INBOUND_TYPE = 130_501, Undeliverable, Never;
    /// Unknown internal error of the platform: retry a few times.
    SOMETHING_WENT_WRONG = 131_000, ServiceUnavailable, Maybe;
    /// The message is too long: shorten it. Used in the first years of the API only.
    MESSAGE_TOO_LONG = 131_001, InvalidParameter, After(Request);
    /// The recipient type is unknown: correct it. Used in the first years of the API only.
    INVALID_RECIPIENT_TYPE = 131_002, InvalidParameter, After(Request);
    /// The access token has no permission for this phone number or account: grant it.
    ACCESS_DENIED = 131_005, Permission, After(Permission);
    /// A resource in the request does not exist: check the IDs. Used in the first years of the API only.
    RESOURCE_NOT_FOUND = 131_006, InvalidParameter, After(Request);
    /// A required parameter is missing: read the details.
    REQUIRED_PARAMETER_MISSING = 131_008, InvalidParameter, After(Request);
    /// The value of a parameter is not valid: read the details.
    PARAMETER_NOT_VALID = 131_009, InvalidParameter, After(Request);
    /// A service of the platform is unavailable: retry with backoff.
    SERVICE_UNAVAILABLE = 131_016, ServiceUnavailable, Maybe;
    /// The group has no other member: wait until a user joins.
    GROUP_HAS_ONE_MEMBER = 131_020, Group, After(Recipient);
    /// The recipient is the sending phone number: use another recipient.
    RECIPIENT_IS_SENDER = 131_021, InvalidParameter, After(Recipient);
    /// The user is not on WhatsApp, did not accept its terms, or has an old app: use another channel.
    MESSAGE_UNDELIVERABLE = 131_026, Undeliverable, Never;
    /// The recipient is not among the verified recipients of the test number, at most 5: add the recipient.
    RECIPIENT_NOT_ALLOWED = 131_030, NotAllowedRecipient, After(Recipient);
    /// The account is locked because of a violation, or the PIN does not match: check the health status of the account.
    ACCOUNT_LOCKED = 131_031, AccountRestricted, After(Account);
    /// The webhook could not be delivered in time and is lost (no-storage configuration): respond to webhooks faster.
    WEBHOOK_TOO_LATE = 131_035, Undeliverable, Never;
    /// The message could not be delivered before it was deleted (no-storage configuration): send it again if still
    /// relevant.
    MESSAGE_NOT_RETAINED = 131_036, Undeliverable, Never;
    /// The phone number requires an approved display name: request one.
    DISPLAY_NAME_NOT_APPROVED = 131_037, Registration, After(Account);
    /// The group does not exist, or the business is not a member: check the group ID.
    GROUP_UNKNOWN = 131_041, Group, After(Recipient);
    /// Payment failed: no valid payment method, an exhausted credit line, or no time zone and currency. Set them in the
    /// billing hub.
    PAYMENT_ISSUE = 131_042, Payment, After(Payment);
    /// The message expired before delivery: send it again if still relevant. Used in the first years of the API only.
    MESSAGE_EXPIRED = 131_043, Undeliverable, After(Request);
    /// Payment for calls failed: add a valid payment method.
    CALL_PAYMENT_ISSUE = 131_044, Payment, After(Payment);
    /// The registration of the phone number is incorrect: register it again.
    INCORRECT_CERTIFICATE = 131_045, Registration, After(Account);
    /// The customer service window is closed (more than 24 hours since the user's last message): send a template, or
    /// wait until the user writes.
    RE_ENGAGEMENT_MESSAGE = 131_047, WindowClosed, After(Window);
    /// The phone number is restricted because too many users blocked or reported its messages: check its quality in
    /// WhatsApp Manager.
    SPAM_RATE_LIMIT_HIT = 131_048, SpamRateLimited, Never;
    /// The platform limits marketing messages to this user: wait at least 24 hours, and do not resend in a loop.
    ECOSYSTEM_ENGAGEMENT = 131_049, EngagementLimit, Later(DAY);
    /// The user stopped marketing messages from the business: respect the opt-out.
    USER_STOPPED_MARKETING = 131_050, OptedOut, Never;
    /// The message type is not supported: send another type. For received messages: the user must send another type.
    UNSUPPORTED_MESSAGE_TYPE = 131_051, InvalidParameter, After(Request);
    /// A media file could not be downloaded. For received media: ask the user to send it again. For a link: check the
    /// URL.
    MEDIA_DOWNLOAD_ERROR = 131_052, Media, After(Media);
    /// The type, codec or size of a media file is not allowed: check its MIME type.
    MEDIA_UPLOAD_ERROR = 131_053, Media, After(Media);
    /// The method is not allowed: marketing messages accept marketing templates only, and numbers with SIP accept SIP
    /// calls only.
    METHOD_NOT_ALLOWED = 131_055, InvalidParameter, After(Request);
    /// Too many messages to one user: retry after 1, 4, 16, 64, 256 and 1,024 s. Messages to other users are not
    /// affected.
    PAIR_RATE_LIMIT_HIT = 131_056, PairRateLimited, Later(1);
    /// The phone number or account is in maintenance mode: retry in one minute.
    MAINTENANCE_MODE = 131_057, ServiceUnavailable, Later(60);
    /// The template `hello_world` can be sent from public test numbers only: use another template.
    TEST_NUMBER_TEMPLATE = 131_058, Template, After(Template);
    /// The paging cursor has expired: list from the first page.
    INVALID_CURSOR = 131_059, InvalidParameter, After(Request);
    /// The received message is not available through the API, which can happen with numbers that also use the app: read
    /// it in the app.
    MESSAGE_UNAVAILABLE = 131_060, Undeliverable, Never;
    /// A template with a maximum price was sent as a normal message: send it with the Marketing Messages API.
    PRICED_TEMPLATE = 131_061, Template, After(Request);
    /// The message cannot be sent to a business-scoped user ID: send it to a phone number.
    USER_ID_NOT_SUPPORTED = 131_062, RecipientNotSupported, After(Recipient);
    /// Marketing messages through the Cloud API are disabled for the account: use the Marketing Messages API, or enable
    /// them.
    MARKETING_DISABLED = 131_063, InvalidParameter, After(Request);
    /// Too many templates had a wrong category: correct them. The limit is lifted automatically.
    CLASSIFICATION_LIMIT = 131_064, ClassificationLimit, Later(HOUR);
    /// Maximum prices are not available in the recipient's country: use a template without one.
    PRICE_NOT_AVAILABLE = 131_065, Template, After(Template);
    /// Some items of the group request failed: read the errors of each item.
    GROUP_PARTIAL_SUCCESS = 131_201, Group, After(Request);
    /// A participant occurs twice: list each participant once.
    DUPLICATE_PARTICIPANT = 131_202, Group, After(Request);
    /// The user has not accepted the terms of groups: ask the user to accept them.
    PARTICIPANT_WITHOUT_TERMS = 131_203, Group, After(Recipient);
    /// A group has at most 8 participants: list fewer.
    TOO_MANY_PARTICIPANTS = 131_204, Group, After(Request);
    /// The group is suspended: use another group.
    GROUP_SUSPENDED = 131_207, Group, Never;
    /// Too many group operations by the phone number: slow down.
    GROUP_RATE_LIMIT_HIT = 131_208, RateLimited, Later(1);
    /// The profile picture of the group is not square: crop it.
    GROUP_PICTURE_NOT_SQUARE = 131_209, Group, After(Media);
    /// The profile picture of the group is less than 192 pixels wide: use a larger image.
    GROUP_PICTURE_TOO_SMALL = 131_210, Group, After(Media);
    /// The phone number reached its limit of groups: delete some groups.
    GROUP_CREATION_LIMIT = 131_211, Group, After(Account);
    /// The user is not a participant of the group: use a current participant.
    NOT_A_PARTICIPANT = 131_212, Group, After(Request);
    /// The join request no longer exists: list the join requests again.
    JOIN_REQUEST_UNKNOWN = 131_213, Group, After(Request);
    /// Group creation is disabled because of too much marketing in groups in the last 7 days: wait.
    GROUP_CREATION_DISABLED = 131_214, Group, Later(DAY);
    /// The phone number is not eligible for groups: use an eligible number.
    GROUPS_NOT_ELIGIBLE = 131_215, Group, After(Account);
    /// The number of parameters does not match the template: send one value for each variable.
    TEMPLATE_PARAM_COUNT_MISMATCH = 132_000, Template, After(Template);
    /// No approved template has this name in this language: check both.
    TEMPLATE_DOES_NOT_EXIST = 132_001, Template, After(Template);
    /// The filled template is too long: shorten the parameters.
    TEMPLATE_TEXT_TOO_LONG = 132_005, Template, After(Template);
    /// The content of the template violates a policy: change it.
    TEMPLATE_FORMAT_POLICY_VIOLATED = 132_007, Template, After(Template);
    /// The value of a template parameter is not allowed: correct it.
    TEMPLATE_PARAM_VALUE_INVALID = 132_008, Template, After(Template);
    /// The format of a parameter does not match the template: correct it.
    TEMPLATE_PARAM_FORMAT_MISMATCH = 132_012, Template, After(Template);
    /// The template is paused because of low quality, for 3 hours the first time and 6 hours the second: wait, or
    /// improve it.
    TEMPLATE_PAUSED = 132_015, Template, Later(3 * HOUR);
    /// The template was paused too often and is disabled: create another template.
    TEMPLATE_DISABLED = 132_016, Template, Never;
    /// The parameters do not match the template: read the details.
    TEMPLATE_VALIDATION_ERROR = 132_018, Template, After(Template);
    /// The template name for Direct Send is already used by another template: choose another name.
    TEMPLATE_NAME_CONFLICT = 132_021, Template, After(Template);
    /// The flow is blocked: correct it.
    FLOW_BLOCKED = 132_068, Flow, After(Flow);
    /// The flow is throttled, and 10 messages with it were sent in the last hour: wait, and correct the flow.
    FLOW_THROTTLED = 132_069, Flow, Later(HOUR);
    /// An earlier deregistration is incomplete: deregister the phone number again.
    INCOMPLETE_DEREGISTRATION = 133_000, Registration, After(Account);
    /// The backup of the phone number could not be decrypted: create it again. Used in the first years of the API only.
    DECRYPTION_ERROR = 133_001, Registration, After(Request);
    /// The data of the backup could not be decrypted: check the password. Used in the first years of the API only.
    BACKUP_DECRYPTION_ERROR = 133_002, Registration, After(Request);
    /// The recovery token could not be decrypted: create the backup again. Used in the first years of the API only.
    RECOVERY_TOKEN_DECRYPTION_ERROR = 133_003, Registration, After(Request);
    /// Registration is temporarily unavailable: read the details, and retry.
    REGISTRATION_UNAVAILABLE = 133_004, ServiceUnavailable, Maybe;
    /// The PIN is wrong: send the correct PIN, or set a new one.
    PIN_MISMATCH = 133_005, TwoStep, After(Request);
    /// The phone number must be verified before registration: request a verification code.
    PHONE_VERIFICATION_NEEDED = 133_006, Registration, After(Account);
    /// The account of the phone number is blocked. Used in the first years of the API only.
    REGISTRATION_ACCOUNT_BLOCKED = 133_007, AccountRestricted, Never;
    /// Too many wrong PINs: wait as long as the details indicate.
    TOO_MANY_PIN_GUESSES = 133_008, TwoStep, Later(60);
    /// PINs were sent too fast: wait as long as the details indicate.
    PIN_GUESSED_TOO_FAST = 133_009, TwoStep, Later(60);
    /// The phone number is not registered: register it.
    NOT_REGISTERED = 133_010, Registration, After(Account);
    /// The phone number was deleted recently: wait 5 minutes.
    RECENTLY_DELETED = 133_015, Registration, Later(300);
    /// More than 10 registrations and deregistrations in 72 hours: the phone number is locked for 72 hours.
    REGISTRATION_LIMIT = 133_016, RegistrationLocked, Later(3 * DAY);
    /// The terms of WhatsApp Payments are not accepted: follow the link in the message.
    PAYMENTS_TERMS_NOT_ACCEPTED = 134_011, Payment, After(Account);
    /// The Marketing Messages API accepts marketing templates only: send other templates with the Cloud API.
    ONLY_MARKETING_TEMPLATES = 134_100, Template, After(Template);
    /// The template is not synchronized with the Marketing Messages API yet: wait 10 minutes.
    TEMPLATE_SYNCING = 134_101, Template, Later(600);
    /// The template is not eligible for the Marketing Messages API: use another template, or the Cloud API.
    TEMPLATE_NOT_ELIGIBLE = 134_102, Template, After(Template);
    /// A parameter of the request is invalid: compare the request with the documentation.
    GENERIC_USER_ERROR = 135_000, InvalidParameter, After(Request);
    /// The verification code was not sent: the phone number is already verified, or too many codes were requested. Wait
    /// a few hours.
    REQUEST_CODE_ERROR = 136_024, Registration, Later(HOUR);
    /// The verification code is wrong or expired: send the newest code, or request another.
    VERIFY_CODE_ERROR = 136_025, Registration, After(Request);
    /// The identity key hash does not match the user, and the message was not delivered: verify the user, and send with
    /// the new hash.
    IDENTITY_KEY_MISMATCH = 137_000, InvalidParameter, After(Request);
    /// Calling is not enabled for the phone number: enable it in the settings.
    CALLING_NOT_ENABLED = 138_000, Calling, After(Account);
    /// The user cannot receive calls: send a message.
    RECEIVER_UNCALLABLE = 138_001, Calling, Never;
    /// The phone number has 1,000 concurrent calls: wait until a call ends.
    CONCURRENT_CALLS_LIMIT = 138_002, Calling, Later(1);
    /// A call with this user is already in progress: end it, or wait.
    CALL_ONGOING = 138_003, Calling, Later(1);
    /// The platform could not connect the call: retry.
    CALL_CONNECTION_ERROR = 138_004, Calling, Maybe;
    /// The phone number starts calls too fast: slow down.
    CALL_RATE_LIMIT = 138_005, Calling, Later(1);
    /// The user has not granted the call permission: send a call permission request.
    NO_CALL_PERMISSION = 138_006, Calling, After(Permission);
    /// The SDP answer was not applied in time: apply it sooner.
    CALL_CONNECT_TIMEOUT = 138_007, Calling, After(Request);
    /// The limit of call permission requests to this user is reached: 1 in 24 hours and 2 in 7 days.
    CALL_PERMISSION_REQUEST_LIMIT = 138_009, Calling, Later(DAY);
    /// The daily limit of connected calls to this user is reached: the details contain the time of the next allowed
    /// call.
    CONNECTED_CALLS_LIMIT = 138_012, Calling, Later(60);
    /// Business-initiated calls are not available for this phone number or user: let the user call.
    BUSINESS_CALLS_UNAVAILABLE = 138_013, Calling, Never;
    /// Calling is suspended because of low quality: wait 7 days.
    CALLING_DISABLED = 138_014, Calling, Later(7 * DAY);
    /// Calling requires a messaging limit of at least 2,000: raise the limit first.
    CALLING_CANNOT_BE_ENABLED = 138_015, Calling, After(Account);
    /// The user has granted a permanent call permission: no request is required.
    CALL_PERMISSION_EXISTS = 138_017, Calling, Never;
    /// No receiver for calls is configured: subscribe an app to `calls`, or set up SIP.
    CALLING_PREREQUISITES_MISSING = 138_018, Calling, After(Account);
    /// The user's app could not set up the call: retry later.
    CALL_SETUP_FAILED = 138_019, Calling, Later(1);
    /// The call could not connect to its relay: retry later.
    CALL_RELAY_FAILED = 138_020, Calling, Later(1);
    /// No media was received from the business: check the media connection.
    CALL_RECEIVE_TIMEOUT = 138_021, Calling, After(Request);
    /// No media could be sent to the user: retry later.
    CALL_TRANSMIT_TIMEOUT = 138_022, Calling, Later(1);
    /// The call was accepted, but no media was signaled: retry later.
    CALL_WITHOUT_MEDIA = 138_023, Calling, Later(1);
    /// The account is blocked from this flow operation for integrity reasons: check its health status.
    FLOW_INTEGRITY_BLOCKED = 139_000, Flow, After(Account);
    /// The flow is already published, or could not be processed: clone it, or correct it.
    FLOW_CANNOT_BE_UPDATED = 139_001, Flow, After(Flow);
    /// The flow is not a valid draft, or its endpoint is not ready: read the details.
    FLOW_CANNOT_BE_PUBLISHED = 139_002, Flow, After(Flow);
    /// The flow is not published, or is already deprecated: no action is required.
    FLOW_CANNOT_BE_DEPRECATED = 139_003, Flow, After(Flow);
    /// A published flow cannot be deleted: deprecate it.
    FLOW_CANNOT_BE_DELETED = 139_004, Flow, After(Flow);
    /// Too few requests for flow metrics: choose a longer period.
    FLOW_METRICS_UNAVAILABLE = 139_006, Flow, After(Request);
    /// Some or all users could not be blocked or unblocked: read the errors of each user.
    BLOCK_LIST_PARTIAL_FAILURE = 139_100, BlockList, After(Request);
    /// The block list is full (64,000 users): unblock some users.
    BLOCK_LIST_FULL = 139_101, BlockList, After(Request);
    /// The block list changed during paging: read it from the first page.
    BLOCK_LIST_CHANGED = 139_102, BlockList, Later(1);
    /// Internal error of the platform: retry.
    BLOCK_LIST_INTERNAL_ERROR = 139_103, ServiceUnavailable, Maybe;
    /// The account is not allowed to use Direct Send: read the details.
    DIRECT_SEND_BLOCKED = 139_200, AccountRestricted, After(Account);
    /// The username is taken or reserved: choose another.
    USERNAME_NOT_AVAILABLE = 147_001, Username, After(Request);
    /// A username requires a higher messaging limit: raise the limit first.
    USERNAME_NOT_ELIGIBLE = 147_002, Username, After(Account);
    /// The Facebook page with this name is not linked to the account: link it.
    FACEBOOK_PAGE_NOT_LINKED = 147_003, Username, After(Account);
    /// The Instagram account with this name is not linked to the account: link it.
    INSTAGRAM_ACCOUNT_NOT_LINKED = 147_004, Username, After(Account);
    /// The username is used by another phone number of the portfolio: send `force_transfer` to move it.
    USERNAME_IN_USE = 147_005, Username, After(Request);
    /// Template analytics are not available for this account.
    TEMPLATE_INSIGHTS_UNAVAILABLE = 200_005, Template, After(Account);
    /// Template analytics cannot be disabled: leave them enabled.
    TEMPLATE_INSIGHTS_PERMANENT = 200_006, Template, After(Request);
    /// Template analytics are not enabled: enable them for the account.
    TEMPLATE_INSIGHTS_NOT_ENABLED = 200_007, Template, After(Account);
    /// The client is already invited: no action is required.
    DUPLICATE_REQUEST = 1_752_041, InvalidParameter, Never;
    /// The phone number cannot be migrated yet: confirm its ownership, and disable two-step verification.
    MIGRATION_NOT_CONFIRMED = 2_388_001, Registration, After(Account);
    /// The phone number is already in the account: use it, or add another.
    NUMBER_ALREADY_ADDED = 2_388_012, Registration, After(Request);
    /// The account reached its limit of templates: delete some templates.
    TEMPLATE_LIMIT_EXCEEDED = 2_388_019, Template, After(Template);
    /// The template cannot be edited now: it is in review, or was edited too often.
    TEMPLATE_STATUS_CANNOT_BE_CHANGED = 2_388_039, Template, Later(HOUR);
    /// A field of the template is too long: shorten it.
    TEMPLATE_CHARACTER_LIMIT_EXCEEDED = 2_388_040, Template, After(Template);
    /// The format of the template header is not allowed: correct it.
    TEMPLATE_HEADER_FORMAT = 2_388_047, Template, After(Template);
    /// The format of the template body is not allowed: correct it.
    TEMPLATE_BODY_FORMAT = 2_388_072, Template, After(Template);
    /// The format of the template footer is not allowed: correct it.
    TEMPLATE_FOOTER_FORMAT = 2_388_073, Template, After(Template);
    /// These product types cannot be combined in one request: request each separately.
    ANALYTICS_TYPES_NOT_COMBINABLE = 2_388_077, InvalidParameter, After(Request);
    /// The phone number is not eligible for a verification code: it is not being migrated.
    NOT_ELIGIBLE_FOR_REQUEST_CODE = 2_388_091, Registration, After(Account);
    /// The phone number is not eligible for code verification: it is not being migrated.
    NOT_ELIGIBLE_FOR_VERIFY_CODE = 2_388_093, Registration, After(Account);
    /// The phone number cannot be migrated, for one of many reasons: read the message.
    CANNOT_MIGRATE = 2_388_103, Registration, After(Account);
    /// The template has too many variables for its length: add text.
    TEMPLATE_TOO_MANY_VARIABLES = 2_388_293, Template, After(Template);
    /// The template begins or ends with a variable: add text around it.
    TEMPLATE_VARIABLE_AT_EDGE = 2_388_299, Template, After(Template);
    /// The template was generated by Direct Send and cannot be edited: create another template.
    GENERATED_TEMPLATE_NOT_EDITABLE = 2_388_318, Template, Never;
    /// The template was generated by Direct Send and cannot be deleted: leave it.
    GENERATED_TEMPLATE_NOT_DELETABLE = 2_388_330, Template, Never;
    /// The phone number is in maintenance mode: retry in a few minutes.
    NUMBER_IN_MAINTENANCE = 2_494_100, ServiceUnavailable, Maybe;
    /// The signup ID does not exist: check the ID.
    SIGNUP_NOT_FOUND = 2_494_164, InvalidParameter, After(Request);
    /// The account has no access to In-App Signup: request access.
    SIGNUP_NOT_ENABLED = 2_494_165, Permission, After(Account);
    /// The confirmation message of the signup contains an unknown placeholder: use `{{promo_code}}` only.
    SIGNUP_PLACEHOLDER_UNKNOWN = 2_494_166, InvalidParameter, After(Request);
    /// The confirmation message contains `{{promo_code}}`, but the signup has no promo code: add one.
    SIGNUP_PROMO_CODE_MISSING = 2_494_167, InvalidParameter, After(Request);
    /// The terms of In-App Signup are not accepted: send `policy`.
    SIGNUP_TERMS_NOT_ACCEPTED = 2_494_168, InvalidParameter, After(Request);
    /// The terms of In-App Signup are already accepted: omit `policy`.
    SIGNUP_TERMS_ALREADY_ACCEPTED = 2_494_176, InvalidParameter, After(Request);
    /// The URL of the terms is not one of the platform's URLs: send the correct URL.
    SIGNUP_TERMS_URL_NOT_ALLOWED = 2_494_177, InvalidParameter, After(Request);
    /// The website of the signup must begin with `https`: correct it.
    SIGNUP_WEBSITE_NOT_HTTPS = 2_494_179, InvalidParameter, After(Request);
    /// The app may not take control of the thread: only the escalation partner may.
    THREAD_CONTROL_NOT_PERMITTED = 2_494_191, Permission, After(Account);
    /// The account is already marked for migration: no action is required.
    MIGRATION_ALREADY_MARKED = 2_593_079, Registration, After(Account);
    /// The account is not eligible for migration: read the details.
    MIGRATION_NOT_ELIGIBLE = 2_593_085, Registration, After(Account);
    /// Contacts and history can be synchronized only once: onboard the customer again.
    SYNC_LIMIT_EXCEEDED = 2_593_107, Sync, Never;
    /// The synchronization must start within 24 hours of onboarding: onboard the customer again.
    SYNC_WINDOW_EXPIRED = 2_593_108, Sync, Never;
    /// The customer declined to share the chat history: continue without it.
    HISTORY_SHARING_DECLINED = 2_593_109, Sync, Never;
    /// The welcome message sequence is not valid: correct it.
    WELCOME_SEQUENCE_INVALID = 4_027_001, InvalidParameter, After(Request);
    /// The welcome message sequence could not be created: read the details.
    WELCOME_SEQUENCE_NOT_CREATED = 4_027_005, InvalidParameter, After(Request);
    /// The welcome message sequence could not be updated: read the details.
    WELCOME_SEQUENCE_NOT_UPDATED = 4_027_006, InvalidParameter, After(Request);
    /// Welcome message sequences are not available to the account yet: wait.
    WELCOME_SEQUENCES_NOT_OPEN = 4_027_007, Permission, After(Account);
    /// A parameter of the welcome message sequence is missing: add it.
    WELCOME_SEQUENCE_PARAMETER_MISSING = 4_027_010, InvalidParameter, After(Request);
    /// The welcome message sequence is used by an active ad: end the ad first.
    WELCOME_SEQUENCE_IN_USE = 4_027_012, InvalidParameter, After(Request);
    /// The welcome message sequence does not exist, or access is missing: check the ID.
    WELCOME_SEQUENCE_NOT_FOUND = 4_027_017, InvalidParameter, After(Request);
    /// One flow could not be migrated to the other account: read its message.
    FLOW_NOT_MIGRATED = 4_233_041, Flow, After(Flow);
}

/// A code, or a range of adjacent codes with the same meaning. Kept small, because the whole table is part of every
/// package.
pub(crate) struct Row {
    code: u32,
    /// Number of further codes with the same meaning.
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

/// Returns the row of a code.
pub(crate) fn find(code: u32) -> Option<&'static Row> {
    let after = ROWS.partition_point(|row| row.code <= code);
    let row = ROWS.get(after.checked_sub(1)?)?;
    (code.checked_sub(row.code)? <= u32::from(row.more)).then_some(row)
}

/// Returns the row of a code, or of a more specific subcode: the platform returns many management codes as the subcode
/// of a general code.
pub(crate) fn find_narrowed(code: u32, subcode: Option<u32>) -> Option<&'static Row> {
    let row = find(code);
    // Small subcodes count on their own: 100 with 190 has nothing to do with the code 190.
    let narrows = |subcode: &u32| *subcode > 1_000_000 && (code == INVALID_PARAMETER || row.is_none());
    subcode.filter(narrows).and_then(find).or(row)
}

impl ErrorKind {
    /// Returns the kind of an error code, such as a code in a webhook.
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
