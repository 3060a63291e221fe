// Printed by `cargo xtask generate` from the codes in core. Don't edit.

package wabakit

/** The platform's error codes, and what to do about each. */
public object ErrorCode {
    /** The access token is expired or revoked, or the user blocked the app: get a new token. */
    public const val AUTH_EXCEPTION: Long = 0
    /** Internal error of the platform, or an unclear request: check the request, and retry a few times. */
    public const val API_UNKNOWN: Long = 1
    /** The platform is down or overloaded: retry with backoff. */
    public const val API_SERVICE: Long = 2
    /** A capability or permission is missing: inspect the token with the access token debugger. */
    public const val API_METHOD: Long = 3
    /** The app reached its request limit: slow down, and monitor the header `x-app-usage`. */
    public const val API_TOO_MANY_CALLS: Long = 4
    /**
     * A permission is missing or was removed, or the account is not eligible for the request: grant the
     * permission.
     */
    public const val PERMISSION_DENIED: Long = 10
    /** Too many requests with the token of this user: slow down. */
    public const val USER_TOO_MANY_CALLS: Long = 17
    /** Too many requests for this Facebook Page: slow down. */
    public const val PAGE_REQUEST_LIMIT: Long = 32
    /** The phone number was deleted, or the ID does not exist: check the ID. */
    public const val PARAMETER_VALUE_NOT_VALID: Long = 33
    /**
     * A parameter is unknown, misspelled or out of range: read the details. With subcode 33, the ID does not
     * exist, or the token has no access to it.
     */
    public const val INVALID_PARAMETER: Long = 100
    /** The session of the access token has ended: get a new token. */
    public const val API_SESSION: Long = 102
    /** The access token is missing, or `appsecret_proof` is missing or wrong: send both. */
    public const val INCORRECT_SIGNATURE: Long = 104
    /**
     * The access token is expired, invalid or revoked: get a new token. The subcode gives the reason: 458 app
     * not installed, 459 user must log in, 460 password changed, 463 token expired, 464 user not confirmed, 467
     * token invalid, 492 the user's role on the page ended.
     */
    public const val ACCESS_TOKEN_EXPIRED: Long = 190
    /** A permission was not granted or was removed: grant it. Applies to all codes from 200 to 299. */
    public const val PERMISSIONS_ERROR: Long = 200
    /** The app reached a limit of the platform: slow down. */
    public const val APPLICATION_LIMIT: Long = 341
    /** The account is restricted or disabled because of a policy violation: read the policy, and appeal. */
    public const val POLICY_VIOLATION: Long = 368
    /** Too many requests of one type, such as verification codes or call permissions: wait. */
    public const val CUSTOM_RATE_LIMIT: Long = 613
    /** The ID does not exist: check the ID. */
    public const val OBJECT_NOT_FOUND: Long = 803
    /** The user's app is too old to show the message: send another message type. */
    public const val RECEIVER_INCAPABLE: Long = 1026
    /** The user's app cannot show order status messages: send a text message. */
    public const val ORDER_STATUS_UNSUPPORTED: Long = 2040
    /** The order status cannot change to this value: send a valid next status. */
    public const val ORDER_STATUS_TRANSITION: Long = 2046
    /** The order can no longer be canceled: keep or complete the order. */
    public const val ORDER_NOT_CANCELABLE: Long = 2047
    /** The URL does not match a resource of the platform: check the URL. */
    public const val UNKNOWN_PATH: Long = 2500
    /**
     * Too many requests for ads, pages or another product: wait as long as the header
     * `x-business-use-case-usage` indicates. Applies to all codes from 80000 to 80006.
     */
    public const val BUSINESS_USE_CASE_LIMIT: Long = 80000
    /** Too many requests for this WABA: wait as long as the header `x-business-use-case-usage` indicates. */
    public const val ACCOUNT_RATE_LIMIT: Long = 80007
    /**
     * Too many management requests for this WABA: wait as long as the header `x-business-use-case-usage`
     * indicates.
     */
    public const val MANAGEMENT_RATE_LIMIT: Long = 80008
    /** Too many requests for this catalog: wait as long as the header `x-business-use-case-usage` indicates. */
    public const val CATALOG_MANAGEMENT_LIMIT: Long = 80009
    /**
     * Too many batch requests for this catalog: wait as long as the header `x-business-use-case-usage`
     * indicates.
     */
    public const val CATALOG_BATCH_LIMIT: Long = 80014
    /** The business blocked this user: unblock the user first. */
    public const val BUSINESS_BLOCKED_USER: Long = 130403
    /** The throughput of the phone number is exceeded, or too many users are blocked at once: slow down. */
    public const val RATE_LIMIT_HIT: Long = 130429
    /**
     * The user is in an experiment without marketing messages: use another channel, or wait until the user
     * writes.
     */
    public const val USER_IN_EXPERIMENT: Long = 130472
    /**
     * The account is not allowed to message users in this country: read the policy, verify the business, or use
     * a local number.
     */
    public const val RESTRICTED_COUNTRY: Long = 130497
    /** The user sent a message type that cannot be delivered to the business: ask for another message. */
    public const val UNSUPPORTED_INBOUND_TYPE: Long = 130501
    /** Unknown internal error of the platform: retry a few times. */
    public const val SOMETHING_WENT_WRONG: Long = 131000
    /** The message is too long: shorten it. Used in the first years of the API only. */
    public const val MESSAGE_TOO_LONG: Long = 131001
    /** The recipient type is unknown: correct it. Used in the first years of the API only. */
    public const val INVALID_RECIPIENT_TYPE: Long = 131002
    /** The access token has no permission for this phone number or account: grant it. */
    public const val ACCESS_DENIED: Long = 131005
    /** A resource in the request does not exist: check the IDs. Used in the first years of the API only. */
    public const val RESOURCE_NOT_FOUND: Long = 131006
    /** A required parameter is missing: read the details. */
    public const val REQUIRED_PARAMETER_MISSING: Long = 131008
    /** The value of a parameter is not valid: read the details. */
    public const val PARAMETER_NOT_VALID: Long = 131009
    /** A service of the platform is unavailable: retry with backoff. */
    public const val SERVICE_UNAVAILABLE: Long = 131016
    /** The group has no other member: wait until a user joins. */
    public const val GROUP_HAS_ONE_MEMBER: Long = 131020
    /** The recipient is the sending phone number: use another recipient. */
    public const val RECIPIENT_IS_SENDER: Long = 131021
    /** The user is not on WhatsApp, did not accept its terms, or has an old app: use another channel. */
    public const val MESSAGE_UNDELIVERABLE: Long = 131026
    /** The recipient is not among the verified recipients of the test number, at most 5: add the recipient. */
    public const val RECIPIENT_NOT_ALLOWED: Long = 131030
    /**
     * The account is locked because of a violation, or the PIN does not match: check the health status of the
     * account.
     */
    public const val ACCOUNT_LOCKED: Long = 131031
    /**
     * The webhook could not be delivered in time and is lost (no-storage configuration): respond to webhooks
     * faster.
     */
    public const val WEBHOOK_TOO_LATE: Long = 131035
    /**
     * The message could not be delivered before it was deleted (no-storage configuration): send it again if
     * still relevant.
     */
    public const val MESSAGE_NOT_RETAINED: Long = 131036
    /** The phone number requires an approved display name: request one. */
    public const val DISPLAY_NAME_NOT_APPROVED: Long = 131037
    /** The group does not exist, or the business is not a member: check the group ID. */
    public const val GROUP_UNKNOWN: Long = 131041
    /**
     * Payment failed: no valid payment method, an exhausted credit line, or no time zone and currency. Set them
     * in the billing hub.
     */
    public const val PAYMENT_ISSUE: Long = 131042
    /**
     * The message expired before delivery: send it again if still relevant. Used in the first years of the API
     * only.
     */
    public const val MESSAGE_EXPIRED: Long = 131043
    /** Payment for calls failed: add a valid payment method. */
    public const val CALL_PAYMENT_ISSUE: Long = 131044
    /** The registration of the phone number is incorrect: register it again. */
    public const val INCORRECT_CERTIFICATE: Long = 131045
    /**
     * The customer service window is closed (more than 24 hours since the user's last message): send a template,
     * or wait until the user writes.
     */
    public const val RE_ENGAGEMENT_MESSAGE: Long = 131047
    /**
     * The phone number is restricted because too many users blocked or reported its messages: check its quality
     * in WhatsApp Manager.
     */
    public const val SPAM_RATE_LIMIT_HIT: Long = 131048
    /** The platform limits marketing messages to this user: wait at least 24 hours, and do not resend in a loop. */
    public const val ECOSYSTEM_ENGAGEMENT: Long = 131049
    /** The user stopped marketing messages from the business: respect the opt-out. */
    public const val USER_STOPPED_MARKETING: Long = 131050
    /**
     * The message type is not supported: send another type. For received messages: the user must send another
     * type.
     */
    public const val UNSUPPORTED_MESSAGE_TYPE: Long = 131051
    /**
     * A media file could not be downloaded. For received media: ask the user to send it again. For a link: check
     * the URL.
     */
    public const val MEDIA_DOWNLOAD_ERROR: Long = 131052
    /** The type, codec or size of a media file is not allowed: check its MIME type. */
    public const val MEDIA_UPLOAD_ERROR: Long = 131053
    /**
     * The method is not allowed: marketing messages accept marketing templates only, and numbers with SIP accept
     * SIP calls only.
     */
    public const val METHOD_NOT_ALLOWED: Long = 131055
    /**
     * Too many messages to one user: retry after 1, 4, 16, 64, 256 and 1,024 s. Messages to other users are not
     * affected.
     */
    public const val PAIR_RATE_LIMIT_HIT: Long = 131056
    /** The phone number or account is in maintenance mode: retry in one minute. */
    public const val MAINTENANCE_MODE: Long = 131057
    /** The template `hello_world` can be sent from public test numbers only: use another template. */
    public const val TEST_NUMBER_TEMPLATE: Long = 131058
    /** The paging cursor has expired: list from the first page. */
    public const val INVALID_CURSOR: Long = 131059
    /**
     * The received message is not available through the API, which can happen with numbers that also use the
     * app: read it in the app.
     */
    public const val MESSAGE_UNAVAILABLE: Long = 131060
    /** A template with a maximum price was sent as a normal message: send it with the Marketing Messages API. */
    public const val PRICED_TEMPLATE: Long = 131061
    /** The message cannot be sent to a business-scoped user ID: send it to a phone number. */
    public const val USER_ID_NOT_SUPPORTED: Long = 131062
    /**
     * Marketing messages through the Cloud API are disabled for the account: use the Marketing Messages API, or
     * enable them.
     */
    public const val MARKETING_DISABLED: Long = 131063
    /** Too many templates had a wrong category: correct them. The limit is lifted automatically. */
    public const val CLASSIFICATION_LIMIT: Long = 131064
    /** Maximum prices are not available in the recipient's country: use a template without one. */
    public const val PRICE_NOT_AVAILABLE: Long = 131065
    /** Some items of the group request failed: read the errors of each item. */
    public const val GROUP_PARTIAL_SUCCESS: Long = 131201
    /** A participant occurs twice: list each participant once. */
    public const val DUPLICATE_PARTICIPANT: Long = 131202
    /** The user has not accepted the terms of groups: ask the user to accept them. */
    public const val PARTICIPANT_WITHOUT_TERMS: Long = 131203
    /** A group has at most 8 participants: list fewer. */
    public const val TOO_MANY_PARTICIPANTS: Long = 131204
    /** The group is suspended: use another group. */
    public const val GROUP_SUSPENDED: Long = 131207
    /** Too many group operations by the phone number: slow down. */
    public const val GROUP_RATE_LIMIT_HIT: Long = 131208
    /** The profile picture of the group is not square: crop it. */
    public const val GROUP_PICTURE_NOT_SQUARE: Long = 131209
    /** The profile picture of the group is less than 192 pixels wide: use a larger image. */
    public const val GROUP_PICTURE_TOO_SMALL: Long = 131210
    /** The phone number reached its limit of groups: delete some groups. */
    public const val GROUP_CREATION_LIMIT: Long = 131211
    /** The user is not a participant of the group: use a current participant. */
    public const val NOT_A_PARTICIPANT: Long = 131212
    /** The join request no longer exists: list the join requests again. */
    public const val JOIN_REQUEST_UNKNOWN: Long = 131213
    /** Group creation is disabled because of too much marketing in groups in the last 7 days: wait. */
    public const val GROUP_CREATION_DISABLED: Long = 131214
    /** The phone number is not eligible for groups: use an eligible number. */
    public const val GROUPS_NOT_ELIGIBLE: Long = 131215
    /** The number of parameters does not match the template: send one value for each variable. */
    public const val TEMPLATE_PARAM_COUNT_MISMATCH: Long = 132000
    /** No approved template has this name in this language: check both. */
    public const val TEMPLATE_DOES_NOT_EXIST: Long = 132001
    /** The filled template is too long: shorten the parameters. */
    public const val TEMPLATE_TEXT_TOO_LONG: Long = 132005
    /** The content of the template violates a policy: change it. */
    public const val TEMPLATE_FORMAT_POLICY_VIOLATED: Long = 132007
    /** The value of a template parameter is not allowed: correct it. */
    public const val TEMPLATE_PARAM_VALUE_INVALID: Long = 132008
    /** The format of a parameter does not match the template: correct it. */
    public const val TEMPLATE_PARAM_FORMAT_MISMATCH: Long = 132012
    /**
     * The template is paused because of low quality, for 3 hours the first time and 6 hours the second: wait, or
     * improve it.
     */
    public const val TEMPLATE_PAUSED: Long = 132015
    /** The template was paused too often and is disabled: create another template. */
    public const val TEMPLATE_DISABLED: Long = 132016
    /** The parameters do not match the template: read the details. */
    public const val TEMPLATE_VALIDATION_ERROR: Long = 132018
    /** The template name for Direct Send is already used by another template: choose another name. */
    public const val TEMPLATE_NAME_CONFLICT: Long = 132021
    /** The flow is blocked: correct it. */
    public const val FLOW_BLOCKED: Long = 132068
    /** The flow is throttled, and 10 messages with it were sent in the last hour: wait, and correct the flow. */
    public const val FLOW_THROTTLED: Long = 132069
    /** An earlier deregistration is incomplete: deregister the phone number again. */
    public const val INCOMPLETE_DEREGISTRATION: Long = 133000
    /**
     * The backup of the phone number could not be decrypted: create it again. Used in the first years of the API
     * only.
     */
    public const val DECRYPTION_ERROR: Long = 133001
    /**
     * The data of the backup could not be decrypted: check the password. Used in the first years of the API
     * only.
     */
    public const val BACKUP_DECRYPTION_ERROR: Long = 133002
    /**
     * The recovery token could not be decrypted: create the backup again. Used in the first years of the API
     * only.
     */
    public const val RECOVERY_TOKEN_DECRYPTION_ERROR: Long = 133003
    /** Registration is temporarily unavailable: read the details, and retry. */
    public const val REGISTRATION_UNAVAILABLE: Long = 133004
    /** The PIN is wrong: send the correct PIN, or set a new one. */
    public const val PIN_MISMATCH: Long = 133005
    /** The phone number must be verified before registration: request a verification code. */
    public const val PHONE_VERIFICATION_NEEDED: Long = 133006
    /** The account of the phone number is blocked. Used in the first years of the API only. */
    public const val REGISTRATION_ACCOUNT_BLOCKED: Long = 133007
    /** Too many wrong PINs: wait as long as the details indicate. */
    public const val TOO_MANY_PIN_GUESSES: Long = 133008
    /** PINs were sent too fast: wait as long as the details indicate. */
    public const val PIN_GUESSED_TOO_FAST: Long = 133009
    /** The phone number is not registered: register it. */
    public const val NOT_REGISTERED: Long = 133010
    /** The phone number was deleted recently: wait 5 minutes. */
    public const val RECENTLY_DELETED: Long = 133015
    /** More than 10 registrations and deregistrations in 72 hours: the phone number is locked for 72 hours. */
    public const val REGISTRATION_LIMIT: Long = 133016
    /** The terms of WhatsApp Payments are not accepted: follow the link in the message. */
    public const val PAYMENTS_TERMS_NOT_ACCEPTED: Long = 134011
    /** The Marketing Messages API accepts marketing templates only: send other templates with the Cloud API. */
    public const val ONLY_MARKETING_TEMPLATES: Long = 134100
    /** The template is not synchronized with the Marketing Messages API yet: wait 10 minutes. */
    public const val TEMPLATE_SYNCING: Long = 134101
    /** The template is not eligible for the Marketing Messages API: use another template, or the Cloud API. */
    public const val TEMPLATE_NOT_ELIGIBLE: Long = 134102
    /** A parameter of the request is invalid: compare the request with the documentation. */
    public const val GENERIC_USER_ERROR: Long = 135000
    /**
     * The verification code was not sent: the phone number is already verified, or too many codes were
     * requested. Wait a few hours.
     */
    public const val REQUEST_CODE_ERROR: Long = 136024
    /** The verification code is wrong or expired: send the newest code, or request another. */
    public const val VERIFY_CODE_ERROR: Long = 136025
    /**
     * The identity key hash does not match the user, and the message was not delivered: verify the user, and
     * send with the new hash.
     */
    public const val IDENTITY_KEY_MISMATCH: Long = 137000
    /** Calling is not enabled for the phone number: enable it in the settings. */
    public const val CALLING_NOT_ENABLED: Long = 138000
    /** The user cannot receive calls: send a message. */
    public const val RECEIVER_UNCALLABLE: Long = 138001
    /** The phone number has 1,000 concurrent calls: wait until a call ends. */
    public const val CONCURRENT_CALLS_LIMIT: Long = 138002
    /** A call with this user is already in progress: end it, or wait. */
    public const val CALL_ONGOING: Long = 138003
    /** The platform could not connect the call: retry. */
    public const val CALL_CONNECTION_ERROR: Long = 138004
    /** The phone number starts calls too fast: slow down. */
    public const val CALL_RATE_LIMIT: Long = 138005
    /** The user has not granted the call permission: send a call permission request. */
    public const val NO_CALL_PERMISSION: Long = 138006
    /** The SDP answer was not applied in time: apply it sooner. */
    public const val CALL_CONNECT_TIMEOUT: Long = 138007
    /** The limit of call permission requests to this user is reached: 1 in 24 hours and 2 in 7 days. */
    public const val CALL_PERMISSION_REQUEST_LIMIT: Long = 138009
    /**
     * The daily limit of connected calls to this user is reached: the details contain the time of the next
     * allowed call.
     */
    public const val CONNECTED_CALLS_LIMIT: Long = 138012
    /** Business-initiated calls are not available for this phone number or user: let the user call. */
    public const val BUSINESS_CALLS_UNAVAILABLE: Long = 138013
    /** Calling is suspended because of low quality: wait 7 days. */
    public const val CALLING_DISABLED: Long = 138014
    /** Calling requires a messaging limit of at least 2,000: raise the limit first. */
    public const val CALLING_CANNOT_BE_ENABLED: Long = 138015
    /** The user has granted a permanent call permission: no request is required. */
    public const val CALL_PERMISSION_EXISTS: Long = 138017
    /** No receiver for calls is configured: subscribe an app to `calls`, or set up SIP. */
    public const val CALLING_PREREQUISITES_MISSING: Long = 138018
    /** The user's app could not set up the call: retry later. */
    public const val CALL_SETUP_FAILED: Long = 138019
    /** The call could not connect to its relay: retry later. */
    public const val CALL_RELAY_FAILED: Long = 138020
    /** No media was received from the business: check the media connection. */
    public const val CALL_RECEIVE_TIMEOUT: Long = 138021
    /** No media could be sent to the user: retry later. */
    public const val CALL_TRANSMIT_TIMEOUT: Long = 138022
    /** The call was accepted, but no media was signaled: retry later. */
    public const val CALL_WITHOUT_MEDIA: Long = 138023
    /** The account is blocked from this flow operation for integrity reasons: check its health status. */
    public const val FLOW_INTEGRITY_BLOCKED: Long = 139000
    /** The flow is already published, or could not be processed: clone it, or correct it. */
    public const val FLOW_CANNOT_BE_UPDATED: Long = 139001
    /** The flow is not a valid draft, or its endpoint is not ready: read the details. */
    public const val FLOW_CANNOT_BE_PUBLISHED: Long = 139002
    /** The flow is not published, or is already deprecated: no action is required. */
    public const val FLOW_CANNOT_BE_DEPRECATED: Long = 139003
    /** A published flow cannot be deleted: deprecate it. */
    public const val FLOW_CANNOT_BE_DELETED: Long = 139004
    /** Too few requests for flow metrics: choose a longer period. */
    public const val FLOW_METRICS_UNAVAILABLE: Long = 139006
    /** Some or all users could not be blocked or unblocked: read the errors of each user. */
    public const val BLOCK_LIST_PARTIAL_FAILURE: Long = 139100
    /** The block list is full (64,000 users): unblock some users. */
    public const val BLOCK_LIST_FULL: Long = 139101
    /** The block list changed during paging: read it from the first page. */
    public const val BLOCK_LIST_CHANGED: Long = 139102
    /** Internal error of the platform: retry. */
    public const val BLOCK_LIST_INTERNAL_ERROR: Long = 139103
    /** The account is not allowed to use Direct Send: read the details. */
    public const val DIRECT_SEND_BLOCKED: Long = 139200
    /** The username is taken or reserved: choose another. */
    public const val USERNAME_NOT_AVAILABLE: Long = 147001
    /** A username requires a higher messaging limit: raise the limit first. */
    public const val USERNAME_NOT_ELIGIBLE: Long = 147002
    /** The Facebook page with this name is not linked to the account: link it. */
    public const val FACEBOOK_PAGE_NOT_LINKED: Long = 147003
    /** The Instagram account with this name is not linked to the account: link it. */
    public const val INSTAGRAM_ACCOUNT_NOT_LINKED: Long = 147004
    /** The username is used by another phone number of the portfolio: send `force_transfer` to move it. */
    public const val USERNAME_IN_USE: Long = 147005
    /** Template analytics are not available for this account. */
    public const val TEMPLATE_INSIGHTS_UNAVAILABLE: Long = 200005
    /** Template analytics cannot be disabled: leave them enabled. */
    public const val TEMPLATE_INSIGHTS_PERMANENT: Long = 200006
    /** Template analytics are not enabled: enable them for the account. */
    public const val TEMPLATE_INSIGHTS_NOT_ENABLED: Long = 200007
    /** The client is already invited: no action is required. */
    public const val DUPLICATE_REQUEST: Long = 1752041
    /** The phone number cannot be migrated yet: confirm its ownership, and disable two-step verification. */
    public const val MIGRATION_NOT_CONFIRMED: Long = 2388001
    /** The phone number is already in the account: use it, or add another. */
    public const val NUMBER_ALREADY_ADDED: Long = 2388012
    /** The account reached its limit of templates: delete some templates. */
    public const val TEMPLATE_LIMIT_EXCEEDED: Long = 2388019
    /** The template cannot be edited now: it is in review, or was edited too often. */
    public const val TEMPLATE_STATUS_CANNOT_BE_CHANGED: Long = 2388039
    /** A field of the template is too long: shorten it. */
    public const val TEMPLATE_CHARACTER_LIMIT_EXCEEDED: Long = 2388040
    /** The format of the template header is not allowed: correct it. */
    public const val TEMPLATE_HEADER_FORMAT: Long = 2388047
    /** The format of the template body is not allowed: correct it. */
    public const val TEMPLATE_BODY_FORMAT: Long = 2388072
    /** The format of the template footer is not allowed: correct it. */
    public const val TEMPLATE_FOOTER_FORMAT: Long = 2388073
    /** These product types cannot be combined in one request: request each separately. */
    public const val ANALYTICS_TYPES_NOT_COMBINABLE: Long = 2388077
    /** The phone number is not eligible for a verification code: it is not being migrated. */
    public const val NOT_ELIGIBLE_FOR_REQUEST_CODE: Long = 2388091
    /** The phone number is not eligible for code verification: it is not being migrated. */
    public const val NOT_ELIGIBLE_FOR_VERIFY_CODE: Long = 2388093
    /** The phone number cannot be migrated, for one of many reasons: read the message. */
    public const val CANNOT_MIGRATE: Long = 2388103
    /** The template has too many variables for its length: add text. */
    public const val TEMPLATE_TOO_MANY_VARIABLES: Long = 2388293
    /** The template begins or ends with a variable: add text around it. */
    public const val TEMPLATE_VARIABLE_AT_EDGE: Long = 2388299
    /** The template was generated by Direct Send and cannot be edited: create another template. */
    public const val GENERATED_TEMPLATE_NOT_EDITABLE: Long = 2388318
    /** The template was generated by Direct Send and cannot be deleted: leave it. */
    public const val GENERATED_TEMPLATE_NOT_DELETABLE: Long = 2388330
    /** The phone number is in maintenance mode: retry in a few minutes. */
    public const val NUMBER_IN_MAINTENANCE: Long = 2494100
    /** The signup ID does not exist: check the ID. */
    public const val SIGNUP_NOT_FOUND: Long = 2494164
    /** The account has no access to In-App Signup: request access. */
    public const val SIGNUP_NOT_ENABLED: Long = 2494165
    /** The confirmation message of the signup contains an unknown placeholder: use `{{promo_code}}` only. */
    public const val SIGNUP_PLACEHOLDER_UNKNOWN: Long = 2494166
    /** The confirmation message contains `{{promo_code}}`, but the signup has no promo code: add one. */
    public const val SIGNUP_PROMO_CODE_MISSING: Long = 2494167
    /** The terms of In-App Signup are not accepted: send `policy`. */
    public const val SIGNUP_TERMS_NOT_ACCEPTED: Long = 2494168
    /** The terms of In-App Signup are already accepted: omit `policy`. */
    public const val SIGNUP_TERMS_ALREADY_ACCEPTED: Long = 2494176
    /** The URL of the terms is not one of the platform's URLs: send the correct URL. */
    public const val SIGNUP_TERMS_URL_NOT_ALLOWED: Long = 2494177
    /** The website of the signup must begin with `https`: correct it. */
    public const val SIGNUP_WEBSITE_NOT_HTTPS: Long = 2494179
    /** The app may not take control of the thread: only the escalation partner may. */
    public const val THREAD_CONTROL_NOT_PERMITTED: Long = 2494191
    /** The account is already marked for migration: no action is required. */
    public const val MIGRATION_ALREADY_MARKED: Long = 2593079
    /** The account is not eligible for migration: read the details. */
    public const val MIGRATION_NOT_ELIGIBLE: Long = 2593085
    /** Contacts and history can be synchronized only once: onboard the customer again. */
    public const val SYNC_LIMIT_EXCEEDED: Long = 2593107
    /** The synchronization must start within 24 hours of onboarding: onboard the customer again. */
    public const val SYNC_WINDOW_EXPIRED: Long = 2593108
    /** The customer declined to share the chat history: continue without it. */
    public const val HISTORY_SHARING_DECLINED: Long = 2593109
    /** The welcome message sequence is not valid: correct it. */
    public const val WELCOME_SEQUENCE_INVALID: Long = 4027001
    /** The welcome message sequence could not be created: read the details. */
    public const val WELCOME_SEQUENCE_NOT_CREATED: Long = 4027005
    /** The welcome message sequence could not be updated: read the details. */
    public const val WELCOME_SEQUENCE_NOT_UPDATED: Long = 4027006
    /** Welcome message sequences are not available to the account yet: wait. */
    public const val WELCOME_SEQUENCES_NOT_OPEN: Long = 4027007
    /** A parameter of the welcome message sequence is missing: add it. */
    public const val WELCOME_SEQUENCE_PARAMETER_MISSING: Long = 4027010
    /** The welcome message sequence is used by an active ad: end the ad first. */
    public const val WELCOME_SEQUENCE_IN_USE: Long = 4027012
    /** The welcome message sequence does not exist, or access is missing: check the ID. */
    public const val WELCOME_SEQUENCE_NOT_FOUND: Long = 4027017
    /** One flow could not be migrated to the other account: read its message. */
    public const val FLOW_NOT_MIGRATED: Long = 4233041
}

/** Kind of an error: the family of its code. Later versions add kinds. */
@JvmInline
public value class ErrorKind(public val value: String) {
    override fun toString(): String = value

    public companion object {
        public val AUTHENTICATION: ErrorKind = ErrorKind("authentication")
        public val PERMISSION: ErrorKind = ErrorKind("permission")
        public val RATE_LIMITED: ErrorKind = ErrorKind("rate_limited")
        public val PAIR_RATE_LIMITED: ErrorKind = ErrorKind("pair_rate_limited")
        public val SPAM_RATE_LIMITED: ErrorKind = ErrorKind("spam_rate_limited")
        public val CLASSIFICATION_LIMIT: ErrorKind = ErrorKind("classification_limit")
        public val ACCOUNT_RESTRICTED: ErrorKind = ErrorKind("account_restricted")
        public val COUNTRY_RESTRICTED: ErrorKind = ErrorKind("country_restricted")
        public val INVALID_PARAMETER: ErrorKind = ErrorKind("invalid_parameter")
        public val WINDOW_CLOSED: ErrorKind = ErrorKind("window_closed")
        public val ENGAGEMENT_LIMIT: ErrorKind = ErrorKind("engagement_limit")
        public val OPTED_OUT: ErrorKind = ErrorKind("opted_out")
        public val UNDELIVERABLE: ErrorKind = ErrorKind("undeliverable")
        public val NOT_ALLOWED_RECIPIENT: ErrorKind = ErrorKind("not_allowed_recipient")
        public val RECIPIENT_NOT_SUPPORTED: ErrorKind = ErrorKind("recipient_not_supported")
        public val MEDIA: ErrorKind = ErrorKind("media")
        public val TEMPLATE: ErrorKind = ErrorKind("template")
        public val FLOW: ErrorKind = ErrorKind("flow")
        public val PAYMENT: ErrorKind = ErrorKind("payment")
        public val REGISTRATION: ErrorKind = ErrorKind("registration")
        public val REGISTRATION_LOCKED: ErrorKind = ErrorKind("registration_locked")
        public val TWO_STEP: ErrorKind = ErrorKind("two_step")
        public val USERNAME: ErrorKind = ErrorKind("username")
        public val SYNC: ErrorKind = ErrorKind("sync")
        public val GROUP: ErrorKind = ErrorKind("group")
        public val CALLING: ErrorKind = ErrorKind("calling")
        public val BLOCKED: ErrorKind = ErrorKind("blocked")
        public val EXPERIMENT: ErrorKind = ErrorKind("experiment")
        public val BLOCK_LIST: ErrorKind = ErrorKind("block_list")
        public val SERVICE_UNAVAILABLE: ErrorKind = ErrorKind("service_unavailable")
        public val UNKNOWN: ErrorKind = ErrorKind("unknown")
    }
}
