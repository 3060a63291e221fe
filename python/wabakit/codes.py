# Printed by `cargo xtask generate` from the codes in core. Don't edit.

"""The platform's error codes, and what to do about each."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class ErrorCode:
    """The platform's error codes, and what to do about each."""

    AUTH_EXCEPTION: Final = 0
    """The access token is expired or revoked, or the user blocked the app: get a new token."""
    API_UNKNOWN: Final = 1
    """Internal error of the platform, or an unclear request: check the request, and retry a few times."""
    API_SERVICE: Final = 2
    """The platform is down or overloaded: retry with backoff."""
    API_METHOD: Final = 3
    """A capability or permission is missing: inspect the token with the access token debugger."""
    API_TOO_MANY_CALLS: Final = 4
    """The app reached its request limit: slow down, and monitor the header `x-app-usage`."""
    PERMISSION_DENIED: Final = 10
    """A permission is missing or was removed, or the account is not eligible for the request: grant the
    permission."""
    USER_TOO_MANY_CALLS: Final = 17
    """Too many requests with the token of this user: slow down."""
    PAGE_REQUEST_LIMIT: Final = 32
    """Too many requests for this Facebook Page: slow down."""
    PARAMETER_VALUE_NOT_VALID: Final = 33
    """The phone number was deleted, or the ID does not exist: check the ID."""
    INVALID_PARAMETER: Final = 100
    """A parameter is unknown, misspelled or out of range: read the details. With subcode 33, the ID does not
    exist, or the token has no access to it."""
    API_SESSION: Final = 102
    """The session of the access token has ended: get a new token."""
    INCORRECT_SIGNATURE: Final = 104
    """The access token is missing, or `appsecret_proof` is missing or wrong: send both."""
    ACCESS_TOKEN_EXPIRED: Final = 190
    """The access token is expired, invalid or revoked: get a new token. The subcode gives the reason: 458 app
    not installed, 459 user must log in, 460 password changed, 463 token expired, 464 user not confirmed, 467
    token invalid, 492 the user's role on the page ended."""
    PERMISSIONS_ERROR: Final = 200
    """A permission was not granted or was removed: grant it. Applies to all codes from 200 to 299."""
    APPLICATION_LIMIT: Final = 341
    """The app reached a limit of the platform: slow down."""
    POLICY_VIOLATION: Final = 368
    """The account is restricted or disabled because of a policy violation: read the policy, and appeal."""
    CUSTOM_RATE_LIMIT: Final = 613
    """Too many requests of one type, such as verification codes or call permissions: wait."""
    OBJECT_NOT_FOUND: Final = 803
    """The ID does not exist: check the ID."""
    RECEIVER_INCAPABLE: Final = 1026
    """The user's app is too old to show the message: send another message type."""
    ORDER_STATUS_UNSUPPORTED: Final = 2040
    """The user's app cannot show order status messages: send a text message."""
    ORDER_STATUS_TRANSITION: Final = 2046
    """The order status cannot change to this value: send a valid next status."""
    ORDER_NOT_CANCELABLE: Final = 2047
    """The order can no longer be canceled: keep or complete the order."""
    UNKNOWN_PATH: Final = 2500
    """The URL does not match a resource of the platform: check the URL."""
    BUSINESS_USE_CASE_LIMIT: Final = 80000
    """Too many requests for ads, pages or another product: wait as long as the header
    `x-business-use-case-usage` indicates. Applies to all codes from 80000 to 80006."""
    ACCOUNT_RATE_LIMIT: Final = 80007
    """Too many requests for this WABA: wait as long as the header `x-business-use-case-usage` indicates."""
    MANAGEMENT_RATE_LIMIT: Final = 80008
    """Too many management requests for this WABA: wait as long as the header `x-business-use-case-usage`
    indicates."""
    CATALOG_MANAGEMENT_LIMIT: Final = 80009
    """Too many requests for this catalog: wait as long as the header `x-business-use-case-usage` indicates."""
    CATALOG_BATCH_LIMIT: Final = 80014
    """Too many batch requests for this catalog: wait as long as the header `x-business-use-case-usage`
    indicates."""
    BUSINESS_BLOCKED_USER: Final = 130403
    """The business blocked this user: unblock the user first."""
    RATE_LIMIT_HIT: Final = 130429
    """The throughput of the phone number is exceeded, or too many users are blocked at once: slow down."""
    USER_IN_EXPERIMENT: Final = 130472
    """The user is in an experiment without marketing messages: use another channel, or wait until the user
    writes."""
    RESTRICTED_COUNTRY: Final = 130497
    """The account is not allowed to message users in this country: read the policy, verify the business, or use
    a local number."""
    UNSUPPORTED_INBOUND_TYPE: Final = 130501
    """The user sent a message type that cannot be delivered to the business: ask for another message."""
    SOMETHING_WENT_WRONG: Final = 131000
    """Unknown internal error of the platform: retry a few times."""
    MESSAGE_TOO_LONG: Final = 131001
    """The message is too long: shorten it. Used in the first years of the API only."""
    INVALID_RECIPIENT_TYPE: Final = 131002
    """The recipient type is unknown: correct it. Used in the first years of the API only."""
    ACCESS_DENIED: Final = 131005
    """The access token has no permission for this phone number or account: grant it."""
    RESOURCE_NOT_FOUND: Final = 131006
    """A resource in the request does not exist: check the IDs. Used in the first years of the API only."""
    REQUIRED_PARAMETER_MISSING: Final = 131008
    """A required parameter is missing: read the details."""
    PARAMETER_NOT_VALID: Final = 131009
    """The value of a parameter is not valid: read the details."""
    SERVICE_UNAVAILABLE: Final = 131016
    """A service of the platform is unavailable: retry with backoff."""
    GROUP_HAS_ONE_MEMBER: Final = 131020
    """The group has no other member: wait until a user joins."""
    RECIPIENT_IS_SENDER: Final = 131021
    """The recipient is the sending phone number: use another recipient."""
    MESSAGE_UNDELIVERABLE: Final = 131026
    """The user is not on WhatsApp, did not accept its terms, or has an old app: use another channel."""
    RECIPIENT_NOT_ALLOWED: Final = 131030
    """The recipient is not among the verified recipients of the test number, at most 5: add the recipient."""
    ACCOUNT_LOCKED: Final = 131031
    """The account is locked because of a violation, or the PIN does not match: check the health status of the
    account."""
    WEBHOOK_TOO_LATE: Final = 131035
    """The webhook could not be delivered in time and is lost (no-storage configuration): respond to webhooks
    faster."""
    MESSAGE_NOT_RETAINED: Final = 131036
    """The message could not be delivered before it was deleted (no-storage configuration): send it again if
    still relevant."""
    DISPLAY_NAME_NOT_APPROVED: Final = 131037
    """The phone number requires an approved display name: request one."""
    GROUP_UNKNOWN: Final = 131041
    """The group does not exist, or the business is not a member: check the group ID."""
    PAYMENT_ISSUE: Final = 131042
    """Payment failed: no valid payment method, an exhausted credit line, or no time zone and currency. Set them
    in the billing hub."""
    MESSAGE_EXPIRED: Final = 131043
    """The message expired before delivery: send it again if still relevant. Used in the first years of the API
    only."""
    CALL_PAYMENT_ISSUE: Final = 131044
    """Payment for calls failed: add a valid payment method."""
    INCORRECT_CERTIFICATE: Final = 131045
    """The registration of the phone number is incorrect: register it again."""
    RE_ENGAGEMENT_MESSAGE: Final = 131047
    """The customer service window is closed (more than 24 hours since the user's last message): send a template,
    or wait until the user writes."""
    SPAM_RATE_LIMIT_HIT: Final = 131048
    """The phone number is restricted because too many users blocked or reported its messages: check its quality
    in WhatsApp Manager."""
    ECOSYSTEM_ENGAGEMENT: Final = 131049
    """The platform limits marketing messages to this user: wait at least 24 hours, and do not resend in a loop."""
    USER_STOPPED_MARKETING: Final = 131050
    """The user stopped marketing messages from the business: respect the opt-out."""
    UNSUPPORTED_MESSAGE_TYPE: Final = 131051
    """The message type is not supported: send another type. For received messages: the user must send another
    type."""
    MEDIA_DOWNLOAD_ERROR: Final = 131052
    """A media file could not be downloaded. For received media: ask the user to send it again. For a link: check
    the URL."""
    MEDIA_UPLOAD_ERROR: Final = 131053
    """The type, codec or size of a media file is not allowed: check its MIME type."""
    METHOD_NOT_ALLOWED: Final = 131055
    """The method is not allowed: marketing messages accept marketing templates only, and numbers with SIP accept
    SIP calls only."""
    PAIR_RATE_LIMIT_HIT: Final = 131056
    """Too many messages to one user: retry after 1, 4, 16, 64, 256 and 1,024 s. Messages to other users are not
    affected."""
    MAINTENANCE_MODE: Final = 131057
    """The phone number or account is in maintenance mode: retry in one minute."""
    TEST_NUMBER_TEMPLATE: Final = 131058
    """The template `hello_world` can be sent from public test numbers only: use another template."""
    INVALID_CURSOR: Final = 131059
    """The paging cursor has expired: list from the first page."""
    MESSAGE_UNAVAILABLE: Final = 131060
    """The received message is not available through the API, which can happen with numbers that also use the
    app: read it in the app."""
    PRICED_TEMPLATE: Final = 131061
    """A template with a maximum price was sent as a normal message: send it with the Marketing Messages API."""
    USER_ID_NOT_SUPPORTED: Final = 131062
    """The message cannot be sent to a business-scoped user ID: send it to a phone number."""
    MARKETING_DISABLED: Final = 131063
    """Marketing messages through the Cloud API are disabled for the account: use the Marketing Messages API, or
    enable them."""
    CLASSIFICATION_LIMIT: Final = 131064
    """Too many templates had a wrong category: correct them. The limit is lifted automatically."""
    PRICE_NOT_AVAILABLE: Final = 131065
    """Maximum prices are not available in the recipient's country: use a template without one."""
    GROUP_PARTIAL_SUCCESS: Final = 131201
    """Some items of the group request failed: read the errors of each item."""
    DUPLICATE_PARTICIPANT: Final = 131202
    """A participant occurs twice: list each participant once."""
    PARTICIPANT_WITHOUT_TERMS: Final = 131203
    """The user has not accepted the terms of groups: ask the user to accept them."""
    TOO_MANY_PARTICIPANTS: Final = 131204
    """A group has at most 8 participants: list fewer."""
    GROUP_SUSPENDED: Final = 131207
    """The group is suspended: use another group."""
    GROUP_RATE_LIMIT_HIT: Final = 131208
    """Too many group operations by the phone number: slow down."""
    GROUP_PICTURE_NOT_SQUARE: Final = 131209
    """The profile picture of the group is not square: crop it."""
    GROUP_PICTURE_TOO_SMALL: Final = 131210
    """The profile picture of the group is less than 192 pixels wide: use a larger image."""
    GROUP_CREATION_LIMIT: Final = 131211
    """The phone number reached its limit of groups: delete some groups."""
    NOT_A_PARTICIPANT: Final = 131212
    """The user is not a participant of the group: use a current participant."""
    JOIN_REQUEST_UNKNOWN: Final = 131213
    """The join request no longer exists: list the join requests again."""
    GROUP_CREATION_DISABLED: Final = 131214
    """Group creation is disabled because of too much marketing in groups in the last 7 days: wait."""
    GROUPS_NOT_ELIGIBLE: Final = 131215
    """The phone number is not eligible for groups: use an eligible number."""
    TEMPLATE_PARAM_COUNT_MISMATCH: Final = 132000
    """The number of parameters does not match the template: send one value for each variable."""
    TEMPLATE_DOES_NOT_EXIST: Final = 132001
    """No approved template has this name in this language: check both."""
    TEMPLATE_TEXT_TOO_LONG: Final = 132005
    """The filled template is too long: shorten the parameters."""
    TEMPLATE_FORMAT_POLICY_VIOLATED: Final = 132007
    """The content of the template violates a policy: change it."""
    TEMPLATE_PARAM_VALUE_INVALID: Final = 132008
    """The value of a template parameter is not allowed: correct it."""
    TEMPLATE_PARAM_FORMAT_MISMATCH: Final = 132012
    """The format of a parameter does not match the template: correct it."""
    TEMPLATE_PAUSED: Final = 132015
    """The template is paused because of low quality, for 3 hours the first time and 6 hours the second: wait, or
    improve it."""
    TEMPLATE_DISABLED: Final = 132016
    """The template was paused too often and is disabled: create another template."""
    TEMPLATE_VALIDATION_ERROR: Final = 132018
    """The parameters do not match the template: read the details."""
    TEMPLATE_NAME_CONFLICT: Final = 132021
    """The template name for Direct Send is already used by another template: choose another name."""
    FLOW_BLOCKED: Final = 132068
    """The flow is blocked: correct it."""
    FLOW_THROTTLED: Final = 132069
    """The flow is throttled, and 10 messages with it were sent in the last hour: wait, and correct the flow."""
    INCOMPLETE_DEREGISTRATION: Final = 133000
    """An earlier deregistration is incomplete: deregister the phone number again."""
    DECRYPTION_ERROR: Final = 133001
    """The backup of the phone number could not be decrypted: create it again. Used in the first years of the API
    only."""
    BACKUP_DECRYPTION_ERROR: Final = 133002
    """The data of the backup could not be decrypted: check the password. Used in the first years of the API
    only."""
    RECOVERY_TOKEN_DECRYPTION_ERROR: Final = 133003
    """The recovery token could not be decrypted: create the backup again. Used in the first years of the API
    only."""
    REGISTRATION_UNAVAILABLE: Final = 133004
    """Registration is temporarily unavailable: read the details, and retry."""
    PIN_MISMATCH: Final = 133005
    """The PIN is wrong: send the correct PIN, or set a new one."""
    PHONE_VERIFICATION_NEEDED: Final = 133006
    """The phone number must be verified before registration: request a verification code."""
    REGISTRATION_ACCOUNT_BLOCKED: Final = 133007
    """The account of the phone number is blocked. Used in the first years of the API only."""
    TOO_MANY_PIN_GUESSES: Final = 133008
    """Too many wrong PINs: wait as long as the details indicate."""
    PIN_GUESSED_TOO_FAST: Final = 133009
    """PINs were sent too fast: wait as long as the details indicate."""
    NOT_REGISTERED: Final = 133010
    """The phone number is not registered: register it."""
    RECENTLY_DELETED: Final = 133015
    """The phone number was deleted recently: wait 5 minutes."""
    REGISTRATION_LIMIT: Final = 133016
    """More than 10 registrations and deregistrations in 72 hours: the phone number is locked for 72 hours."""
    PAYMENTS_TERMS_NOT_ACCEPTED: Final = 134011
    """The terms of WhatsApp Payments are not accepted: follow the link in the message."""
    ONLY_MARKETING_TEMPLATES: Final = 134100
    """The Marketing Messages API accepts marketing templates only: send other templates with the Cloud API."""
    TEMPLATE_SYNCING: Final = 134101
    """The template is not synchronized with the Marketing Messages API yet: wait 10 minutes."""
    TEMPLATE_NOT_ELIGIBLE: Final = 134102
    """The template is not eligible for the Marketing Messages API: use another template, or the Cloud API."""
    GENERIC_USER_ERROR: Final = 135000
    """A parameter of the request is invalid: compare the request with the documentation."""
    REQUEST_CODE_ERROR: Final = 136024
    """The verification code was not sent: the phone number is already verified, or too many codes were
    requested. Wait a few hours."""
    VERIFY_CODE_ERROR: Final = 136025
    """The verification code is wrong or expired: send the newest code, or request another."""
    IDENTITY_KEY_MISMATCH: Final = 137000
    """The identity key hash does not match the user, and the message was not delivered: verify the user, and
    send with the new hash."""
    CALLING_NOT_ENABLED: Final = 138000
    """Calling is not enabled for the phone number: enable it in the settings."""
    RECEIVER_UNCALLABLE: Final = 138001
    """The user cannot receive calls: send a message."""
    CONCURRENT_CALLS_LIMIT: Final = 138002
    """The phone number has 1,000 concurrent calls: wait until a call ends."""
    CALL_ONGOING: Final = 138003
    """A call with this user is already in progress: end it, or wait."""
    CALL_CONNECTION_ERROR: Final = 138004
    """The platform could not connect the call: retry."""
    CALL_RATE_LIMIT: Final = 138005
    """The phone number starts calls too fast: slow down."""
    NO_CALL_PERMISSION: Final = 138006
    """The user has not granted the call permission: send a call permission request."""
    CALL_CONNECT_TIMEOUT: Final = 138007
    """The SDP answer was not applied in time: apply it sooner."""
    CALL_PERMISSION_REQUEST_LIMIT: Final = 138009
    """The limit of call permission requests to this user is reached: 1 in 24 hours and 2 in 7 days."""
    CONNECTED_CALLS_LIMIT: Final = 138012
    """The daily limit of connected calls to this user is reached: the details contain the time of the next
    allowed call."""
    BUSINESS_CALLS_UNAVAILABLE: Final = 138013
    """Business-initiated calls are not available for this phone number or user: let the user call."""
    CALLING_DISABLED: Final = 138014
    """Calling is suspended because of low quality: wait 7 days."""
    CALLING_CANNOT_BE_ENABLED: Final = 138015
    """Calling requires a messaging limit of at least 2,000: raise the limit first."""
    CALL_PERMISSION_EXISTS: Final = 138017
    """The user has granted a permanent call permission: no request is required."""
    CALLING_PREREQUISITES_MISSING: Final = 138018
    """No receiver for calls is configured: subscribe an app to `calls`, or set up SIP."""
    CALL_SETUP_FAILED: Final = 138019
    """The user's app could not set up the call: retry later."""
    CALL_RELAY_FAILED: Final = 138020
    """The call could not connect to its relay: retry later."""
    CALL_RECEIVE_TIMEOUT: Final = 138021
    """No media was received from the business: check the media connection."""
    CALL_TRANSMIT_TIMEOUT: Final = 138022
    """No media could be sent to the user: retry later."""
    CALL_WITHOUT_MEDIA: Final = 138023
    """The call was accepted, but no media was signaled: retry later."""
    FLOW_INTEGRITY_BLOCKED: Final = 139000
    """The account is blocked from this flow operation for integrity reasons: check its health status."""
    FLOW_CANNOT_BE_UPDATED: Final = 139001
    """The flow is already published, or could not be processed: clone it, or correct it."""
    FLOW_CANNOT_BE_PUBLISHED: Final = 139002
    """The flow is not a valid draft, or its endpoint is not ready: read the details."""
    FLOW_CANNOT_BE_DEPRECATED: Final = 139003
    """The flow is not published, or is already deprecated: no action is required."""
    FLOW_CANNOT_BE_DELETED: Final = 139004
    """A published flow cannot be deleted: deprecate it."""
    FLOW_METRICS_UNAVAILABLE: Final = 139006
    """Too few requests for flow metrics: choose a longer period."""
    BLOCK_LIST_PARTIAL_FAILURE: Final = 139100
    """Some or all users could not be blocked or unblocked: read the errors of each user."""
    BLOCK_LIST_FULL: Final = 139101
    """The block list is full (64,000 users): unblock some users."""
    BLOCK_LIST_CHANGED: Final = 139102
    """The block list changed during paging: read it from the first page."""
    BLOCK_LIST_INTERNAL_ERROR: Final = 139103
    """Internal error of the platform: retry."""
    DIRECT_SEND_BLOCKED: Final = 139200
    """The account is not allowed to use Direct Send: read the details."""
    USERNAME_NOT_AVAILABLE: Final = 147001
    """The username is taken or reserved: choose another."""
    USERNAME_NOT_ELIGIBLE: Final = 147002
    """A username requires a higher messaging limit: raise the limit first."""
    FACEBOOK_PAGE_NOT_LINKED: Final = 147003
    """The Facebook page with this name is not linked to the account: link it."""
    INSTAGRAM_ACCOUNT_NOT_LINKED: Final = 147004
    """The Instagram account with this name is not linked to the account: link it."""
    USERNAME_IN_USE: Final = 147005
    """The username is used by another phone number of the portfolio: send `force_transfer` to move it."""
    TEMPLATE_INSIGHTS_UNAVAILABLE: Final = 200005
    """Template analytics are not available for this account."""
    TEMPLATE_INSIGHTS_PERMANENT: Final = 200006
    """Template analytics cannot be disabled: leave them enabled."""
    TEMPLATE_INSIGHTS_NOT_ENABLED: Final = 200007
    """Template analytics are not enabled: enable them for the account."""
    DUPLICATE_REQUEST: Final = 1752041
    """The client is already invited: no action is required."""
    MIGRATION_NOT_CONFIRMED: Final = 2388001
    """The phone number cannot be migrated yet: confirm its ownership, and disable two-step verification."""
    NUMBER_ALREADY_ADDED: Final = 2388012
    """The phone number is already in the account: use it, or add another."""
    TEMPLATE_LIMIT_EXCEEDED: Final = 2388019
    """The account reached its limit of templates: delete some templates."""
    TEMPLATE_STATUS_CANNOT_BE_CHANGED: Final = 2388039
    """The template cannot be edited now: it is in review, or was edited too often."""
    TEMPLATE_CHARACTER_LIMIT_EXCEEDED: Final = 2388040
    """A field of the template is too long: shorten it."""
    TEMPLATE_HEADER_FORMAT: Final = 2388047
    """The format of the template header is not allowed: correct it."""
    TEMPLATE_BODY_FORMAT: Final = 2388072
    """The format of the template body is not allowed: correct it."""
    TEMPLATE_FOOTER_FORMAT: Final = 2388073
    """The format of the template footer is not allowed: correct it."""
    ANALYTICS_TYPES_NOT_COMBINABLE: Final = 2388077
    """These product types cannot be combined in one request: request each separately."""
    NOT_ELIGIBLE_FOR_REQUEST_CODE: Final = 2388091
    """The phone number is not eligible for a verification code: it is not being migrated."""
    NOT_ELIGIBLE_FOR_VERIFY_CODE: Final = 2388093
    """The phone number is not eligible for code verification: it is not being migrated."""
    CANNOT_MIGRATE: Final = 2388103
    """The phone number cannot be migrated, for one of many reasons: read the message."""
    TEMPLATE_TOO_MANY_VARIABLES: Final = 2388293
    """The template has too many variables for its length: add text."""
    TEMPLATE_VARIABLE_AT_EDGE: Final = 2388299
    """The template begins or ends with a variable: add text around it."""
    GENERATED_TEMPLATE_NOT_EDITABLE: Final = 2388318
    """The template was generated by Direct Send and cannot be edited: create another template."""
    GENERATED_TEMPLATE_NOT_DELETABLE: Final = 2388330
    """The template was generated by Direct Send and cannot be deleted: leave it."""
    NUMBER_IN_MAINTENANCE: Final = 2494100
    """The phone number is in maintenance mode: retry in a few minutes."""
    SIGNUP_NOT_FOUND: Final = 2494164
    """The signup ID does not exist: check the ID."""
    SIGNUP_NOT_ENABLED: Final = 2494165
    """The account has no access to In-App Signup: request access."""
    SIGNUP_PLACEHOLDER_UNKNOWN: Final = 2494166
    """The confirmation message of the signup contains an unknown placeholder: use `{{promo_code}}` only."""
    SIGNUP_PROMO_CODE_MISSING: Final = 2494167
    """The confirmation message contains `{{promo_code}}`, but the signup has no promo code: add one."""
    SIGNUP_TERMS_NOT_ACCEPTED: Final = 2494168
    """The terms of In-App Signup are not accepted: send `policy`."""
    SIGNUP_TERMS_ALREADY_ACCEPTED: Final = 2494176
    """The terms of In-App Signup are already accepted: omit `policy`."""
    SIGNUP_TERMS_URL_NOT_ALLOWED: Final = 2494177
    """The URL of the terms is not one of the platform's URLs: send the correct URL."""
    SIGNUP_WEBSITE_NOT_HTTPS: Final = 2494179
    """The website of the signup must begin with `https`: correct it."""
    THREAD_CONTROL_NOT_PERMITTED: Final = 2494191
    """The app may not take control of the thread: only the escalation partner may."""
    MIGRATION_ALREADY_MARKED: Final = 2593079
    """The account is already marked for migration: no action is required."""
    MIGRATION_NOT_ELIGIBLE: Final = 2593085
    """The account is not eligible for migration: read the details."""
    SYNC_LIMIT_EXCEEDED: Final = 2593107
    """Contacts and history can be synchronized only once: onboard the customer again."""
    SYNC_WINDOW_EXPIRED: Final = 2593108
    """The synchronization must start within 24 hours of onboarding: onboard the customer again."""
    HISTORY_SHARING_DECLINED: Final = 2593109
    """The customer declined to share the chat history: continue without it."""
    WELCOME_SEQUENCE_INVALID: Final = 4027001
    """The welcome message sequence is not valid: correct it."""
    WELCOME_SEQUENCE_NOT_CREATED: Final = 4027005
    """The welcome message sequence could not be created: read the details."""
    WELCOME_SEQUENCE_NOT_UPDATED: Final = 4027006
    """The welcome message sequence could not be updated: read the details."""
    WELCOME_SEQUENCES_NOT_OPEN: Final = 4027007
    """Welcome message sequences are not available to the account yet: wait."""
    WELCOME_SEQUENCE_PARAMETER_MISSING: Final = 4027010
    """A parameter of the welcome message sequence is missing: add it."""
    WELCOME_SEQUENCE_IN_USE: Final = 4027012
    """The welcome message sequence is used by an active ad: end the ad first."""
    WELCOME_SEQUENCE_NOT_FOUND: Final = 4027017
    """The welcome message sequence does not exist, or access is missing: check the ID."""
    FLOW_NOT_MIGRATED: Final = 4233041
    """One flow could not be migrated to the other account: read its message."""
