// Printed by `cargo xtask generate` from the codes in core. Don't edit.

/** The platform's error codes, and what to do about each. */
export const ErrorCode = {
  /** The access token is expired or revoked, or the user blocked the app: get a new token. */
  AUTH_EXCEPTION: 0,
  /** Internal error of the platform, or an unclear request: check the request, and retry a few times. */
  API_UNKNOWN: 1,
  /** The platform is down or overloaded: retry with backoff. */
  API_SERVICE: 2,
  /** A capability or permission is missing: inspect the token with the access token debugger. */
  API_METHOD: 3,
  /** The app reached its request limit: slow down, and monitor the header `x-app-usage`. */
  API_TOO_MANY_CALLS: 4,
  /**
   * A permission is missing or was removed, or the account is not eligible for the request: grant the
   * permission.
   */
  PERMISSION_DENIED: 10,
  /** Too many requests with the token of this user: slow down. */
  USER_TOO_MANY_CALLS: 17,
  /** Too many requests for this Facebook Page: slow down. */
  PAGE_REQUEST_LIMIT: 32,
  /** The phone number was deleted, or the ID does not exist: check the ID. */
  PARAMETER_VALUE_NOT_VALID: 33,
  /**
   * A parameter is unknown, misspelled or out of range: read the details. With subcode 33, the ID does not
   * exist, or the token has no access to it.
   */
  INVALID_PARAMETER: 100,
  /** The session of the access token has ended: get a new token. */
  API_SESSION: 102,
  /** The access token is missing, or `appsecret_proof` is missing or wrong: send both. */
  INCORRECT_SIGNATURE: 104,
  /**
   * The access token is expired, invalid or revoked: get a new token. The subcode gives the reason: 458 app not
   * installed, 459 user must log in, 460 password changed, 463 token expired, 464 user not confirmed, 467 token
   * invalid, 492 the user's role on the page ended.
   */
  ACCESS_TOKEN_EXPIRED: 190,
  /** A permission was not granted or was removed: grant it. Applies to all codes from 200 to 299. */
  PERMISSIONS_ERROR: 200,
  /** The app reached a limit of the platform: slow down. */
  APPLICATION_LIMIT: 341,
  /** The account is restricted or disabled because of a policy violation: read the policy, and appeal. */
  POLICY_VIOLATION: 368,
  /** Too many requests of one type, such as verification codes or call permissions: wait. */
  CUSTOM_RATE_LIMIT: 613,
  /** The ID does not exist: check the ID. */
  OBJECT_NOT_FOUND: 803,
  /** The user's app is too old to show the message: send another message type. */
  RECEIVER_INCAPABLE: 1026,
  /** The user's app cannot show order status messages: send a text message. */
  ORDER_STATUS_UNSUPPORTED: 2040,
  /** The order status cannot change to this value: send a valid next status. */
  ORDER_STATUS_TRANSITION: 2046,
  /** The order can no longer be canceled: keep or complete the order. */
  ORDER_NOT_CANCELABLE: 2047,
  /** The URL does not match a resource of the platform: check the URL. */
  UNKNOWN_PATH: 2500,
  /**
   * Too many requests for ads, pages or another product: wait as long as the header `x-business-use-case-usage`
   * indicates. Applies to all codes from 80000 to 80006.
   */
  BUSINESS_USE_CASE_LIMIT: 80000,
  /** Too many requests for this WABA: wait as long as the header `x-business-use-case-usage` indicates. */
  ACCOUNT_RATE_LIMIT: 80007,
  /**
   * Too many management requests for this WABA: wait as long as the header `x-business-use-case-usage`
   * indicates.
   */
  MANAGEMENT_RATE_LIMIT: 80008,
  /** Too many requests for this catalog: wait as long as the header `x-business-use-case-usage` indicates. */
  CATALOG_MANAGEMENT_LIMIT: 80009,
  /** Too many batch requests for this catalog: wait as long as the header `x-business-use-case-usage` indicates. */
  CATALOG_BATCH_LIMIT: 80014,
  /** The business blocked this user: unblock the user first. */
  BUSINESS_BLOCKED_USER: 130403,
  /** The throughput of the phone number is exceeded, or too many users are blocked at once: slow down. */
  RATE_LIMIT_HIT: 130429,
  /** The user is in an experiment without marketing messages: use another channel, or wait until the user writes. */
  USER_IN_EXPERIMENT: 130472,
  /**
   * The account is not allowed to message users in this country: read the policy, verify the business, or use a
   * local number.
   */
  RESTRICTED_COUNTRY: 130497,
  /** The user sent a message type that cannot be delivered to the business: ask for another message. */
  UNSUPPORTED_INBOUND_TYPE: 130501,
  /** Unknown internal error of the platform: retry a few times. */
  SOMETHING_WENT_WRONG: 131000,
  /** The message is too long: shorten it. Used in the first years of the API only. */
  MESSAGE_TOO_LONG: 131001,
  /** The recipient type is unknown: correct it. Used in the first years of the API only. */
  INVALID_RECIPIENT_TYPE: 131002,
  /** The access token has no permission for this phone number or account: grant it. */
  ACCESS_DENIED: 131005,
  /** A resource in the request does not exist: check the IDs. Used in the first years of the API only. */
  RESOURCE_NOT_FOUND: 131006,
  /** A required parameter is missing: read the details. */
  REQUIRED_PARAMETER_MISSING: 131008,
  /** The value of a parameter is not valid: read the details. */
  PARAMETER_NOT_VALID: 131009,
  /** A service of the platform is unavailable: retry with backoff. */
  SERVICE_UNAVAILABLE: 131016,
  /** The group has no other member: wait until a user joins. */
  GROUP_HAS_ONE_MEMBER: 131020,
  /** The recipient is the sending phone number: use another recipient. */
  RECIPIENT_IS_SENDER: 131021,
  /** The user is not on WhatsApp, did not accept its terms, or has an old app: use another channel. */
  MESSAGE_UNDELIVERABLE: 131026,
  /** The recipient is not among the verified recipients of the test number, at most 5: add the recipient. */
  RECIPIENT_NOT_ALLOWED: 131030,
  /**
   * The account is locked because of a violation, or the PIN does not match: check the health status of the
   * account.
   */
  ACCOUNT_LOCKED: 131031,
  /**
   * The webhook could not be delivered in time and is lost (no-storage configuration): respond to webhooks
   * faster.
   */
  WEBHOOK_TOO_LATE: 131035,
  /**
   * The message could not be delivered before it was deleted (no-storage configuration): send it again if still
   * relevant.
   */
  MESSAGE_NOT_RETAINED: 131036,
  /** The phone number requires an approved display name: request one. */
  DISPLAY_NAME_NOT_APPROVED: 131037,
  /** The group does not exist, or the business is not a member: check the group ID. */
  GROUP_UNKNOWN: 131041,
  /**
   * Payment failed: no valid payment method, an exhausted credit line, or no time zone and currency. Set them in
   * the billing hub.
   */
  PAYMENT_ISSUE: 131042,
  /**
   * The message expired before delivery: send it again if still relevant. Used in the first years of the API
   * only.
   */
  MESSAGE_EXPIRED: 131043,
  /** Payment for calls failed: add a valid payment method. */
  CALL_PAYMENT_ISSUE: 131044,
  /** The registration of the phone number is incorrect: register it again. */
  INCORRECT_CERTIFICATE: 131045,
  /**
   * The customer service window is closed (more than 24 hours since the user's last message): send a template,
   * or wait until the user writes.
   */
  RE_ENGAGEMENT_MESSAGE: 131047,
  /**
   * The phone number is restricted because too many users blocked or reported its messages: check its quality in
   * WhatsApp Manager.
   */
  SPAM_RATE_LIMIT_HIT: 131048,
  /** The platform limits marketing messages to this user: wait at least 24 hours, and do not resend in a loop. */
  ECOSYSTEM_ENGAGEMENT: 131049,
  /** The user stopped marketing messages from the business: respect the opt-out. */
  USER_STOPPED_MARKETING: 131050,
  /**
   * The message type is not supported: send another type. For received messages: the user must send another
   * type.
   */
  UNSUPPORTED_MESSAGE_TYPE: 131051,
  /**
   * A media file could not be downloaded. For received media: ask the user to send it again. For a link: check
   * the URL.
   */
  MEDIA_DOWNLOAD_ERROR: 131052,
  /** The type, codec or size of a media file is not allowed: check its MIME type. */
  MEDIA_UPLOAD_ERROR: 131053,
  /**
   * The method is not allowed: marketing messages accept marketing templates only, and numbers with SIP accept
   * SIP calls only.
   */
  METHOD_NOT_ALLOWED: 131055,
  /**
   * Too many messages to one user: retry after 1, 4, 16, 64, 256 and 1,024 s. Messages to other users are not
   * affected.
   */
  PAIR_RATE_LIMIT_HIT: 131056,
  /** The phone number or account is in maintenance mode: retry in one minute. */
  MAINTENANCE_MODE: 131057,
  /** The template `hello_world` can be sent from public test numbers only: use another template. */
  TEST_NUMBER_TEMPLATE: 131058,
  /** The paging cursor has expired: list from the first page. */
  INVALID_CURSOR: 131059,
  /**
   * The received message is not available through the API, which can happen with numbers that also use the app:
   * read it in the app.
   */
  MESSAGE_UNAVAILABLE: 131060,
  /** A template with a maximum price was sent as a normal message: send it with the Marketing Messages API. */
  PRICED_TEMPLATE: 131061,
  /** The message cannot be sent to a business-scoped user ID: send it to a phone number. */
  USER_ID_NOT_SUPPORTED: 131062,
  /**
   * Marketing messages through the Cloud API are disabled for the account: use the Marketing Messages API, or
   * enable them.
   */
  MARKETING_DISABLED: 131063,
  /** Too many templates had a wrong category: correct them. The limit is lifted automatically. */
  CLASSIFICATION_LIMIT: 131064,
  /** Maximum prices are not available in the recipient's country: use a template without one. */
  PRICE_NOT_AVAILABLE: 131065,
  /** Some items of the group request failed: read the errors of each item. */
  GROUP_PARTIAL_SUCCESS: 131201,
  /** A participant occurs twice: list each participant once. */
  DUPLICATE_PARTICIPANT: 131202,
  /** The user has not accepted the terms of groups: ask the user to accept them. */
  PARTICIPANT_WITHOUT_TERMS: 131203,
  /** A group has at most 8 participants: list fewer. */
  TOO_MANY_PARTICIPANTS: 131204,
  /** The group is suspended: use another group. */
  GROUP_SUSPENDED: 131207,
  /** Too many group operations by the phone number: slow down. */
  GROUP_RATE_LIMIT_HIT: 131208,
  /** The profile picture of the group is not square: crop it. */
  GROUP_PICTURE_NOT_SQUARE: 131209,
  /** The profile picture of the group is less than 192 pixels wide: use a larger image. */
  GROUP_PICTURE_TOO_SMALL: 131210,
  /** The phone number reached its limit of groups: delete some groups. */
  GROUP_CREATION_LIMIT: 131211,
  /** The user is not a participant of the group: use a current participant. */
  NOT_A_PARTICIPANT: 131212,
  /** The join request no longer exists: list the join requests again. */
  JOIN_REQUEST_UNKNOWN: 131213,
  /** Group creation is disabled because of too much marketing in groups in the last 7 days: wait. */
  GROUP_CREATION_DISABLED: 131214,
  /** The phone number is not eligible for groups: use an eligible number. */
  GROUPS_NOT_ELIGIBLE: 131215,
  /** The number of parameters does not match the template: send one value for each variable. */
  TEMPLATE_PARAM_COUNT_MISMATCH: 132000,
  /** No approved template has this name in this language: check both. */
  TEMPLATE_DOES_NOT_EXIST: 132001,
  /** The filled template is too long: shorten the parameters. */
  TEMPLATE_TEXT_TOO_LONG: 132005,
  /** The content of the template violates a policy: change it. */
  TEMPLATE_FORMAT_POLICY_VIOLATED: 132007,
  /** The value of a template parameter is not allowed: correct it. */
  TEMPLATE_PARAM_VALUE_INVALID: 132008,
  /** The format of a parameter does not match the template: correct it. */
  TEMPLATE_PARAM_FORMAT_MISMATCH: 132012,
  /**
   * The template is paused because of low quality, for 3 hours the first time and 6 hours the second: wait, or
   * improve it.
   */
  TEMPLATE_PAUSED: 132015,
  /** The template was paused too often and is disabled: create another template. */
  TEMPLATE_DISABLED: 132016,
  /** The parameters do not match the template: read the details. */
  TEMPLATE_VALIDATION_ERROR: 132018,
  /** The template name for Direct Send is already used by another template: choose another name. */
  TEMPLATE_NAME_CONFLICT: 132021,
  /** The flow is blocked: correct it. */
  FLOW_BLOCKED: 132068,
  /** The flow is throttled, and 10 messages with it were sent in the last hour: wait, and correct the flow. */
  FLOW_THROTTLED: 132069,
  /** An earlier deregistration is incomplete: deregister the phone number again. */
  INCOMPLETE_DEREGISTRATION: 133000,
  /**
   * The backup of the phone number could not be decrypted: create it again. Used in the first years of the API
   * only.
   */
  DECRYPTION_ERROR: 133001,
  /** The data of the backup could not be decrypted: check the password. Used in the first years of the API only. */
  BACKUP_DECRYPTION_ERROR: 133002,
  /** The recovery token could not be decrypted: create the backup again. Used in the first years of the API only. */
  RECOVERY_TOKEN_DECRYPTION_ERROR: 133003,
  /** Registration is temporarily unavailable: read the details, and retry. */
  REGISTRATION_UNAVAILABLE: 133004,
  /** The PIN is wrong: send the correct PIN, or set a new one. */
  PIN_MISMATCH: 133005,
  /** The phone number must be verified before registration: request a verification code. */
  PHONE_VERIFICATION_NEEDED: 133006,
  /** The account of the phone number is blocked. Used in the first years of the API only. */
  REGISTRATION_ACCOUNT_BLOCKED: 133007,
  /** Too many wrong PINs: wait as long as the details indicate. */
  TOO_MANY_PIN_GUESSES: 133008,
  /** PINs were sent too fast: wait as long as the details indicate. */
  PIN_GUESSED_TOO_FAST: 133009,
  /** The phone number is not registered: register it. */
  NOT_REGISTERED: 133010,
  /** The phone number was deleted recently: wait 5 minutes. */
  RECENTLY_DELETED: 133015,
  /** More than 10 registrations and deregistrations in 72 hours: the phone number is locked for 72 hours. */
  REGISTRATION_LIMIT: 133016,
  /** The terms of WhatsApp Payments are not accepted: follow the link in the message. */
  PAYMENTS_TERMS_NOT_ACCEPTED: 134011,
  /** The Marketing Messages API accepts marketing templates only: send other templates with the Cloud API. */
  ONLY_MARKETING_TEMPLATES: 134100,
  /** The template is not synchronized with the Marketing Messages API yet: wait 10 minutes. */
  TEMPLATE_SYNCING: 134101,
  /** The template is not eligible for the Marketing Messages API: use another template, or the Cloud API. */
  TEMPLATE_NOT_ELIGIBLE: 134102,
  /** A parameter of the request is invalid: compare the request with the documentation. */
  GENERIC_USER_ERROR: 135000,
  /**
   * The verification code was not sent: the phone number is already verified, or too many codes were requested.
   * Wait a few hours.
   */
  REQUEST_CODE_ERROR: 136024,
  /** The verification code is wrong or expired: send the newest code, or request another. */
  VERIFY_CODE_ERROR: 136025,
  /**
   * The identity key hash does not match the user, and the message was not delivered: verify the user, and send
   * with the new hash.
   */
  IDENTITY_KEY_MISMATCH: 137000,
  /** Calling is not enabled for the phone number: enable it in the settings. */
  CALLING_NOT_ENABLED: 138000,
  /** The user cannot receive calls: send a message. */
  RECEIVER_UNCALLABLE: 138001,
  /** The phone number has 1,000 concurrent calls: wait until a call ends. */
  CONCURRENT_CALLS_LIMIT: 138002,
  /** A call with this user is already in progress: end it, or wait. */
  CALL_ONGOING: 138003,
  /** The platform could not connect the call: retry. */
  CALL_CONNECTION_ERROR: 138004,
  /** The phone number starts calls too fast: slow down. */
  CALL_RATE_LIMIT: 138005,
  /** The user has not granted the call permission: send a call permission request. */
  NO_CALL_PERMISSION: 138006,
  /** The SDP answer was not applied in time: apply it sooner. */
  CALL_CONNECT_TIMEOUT: 138007,
  /** The limit of call permission requests to this user is reached: 1 in 24 hours and 2 in 7 days. */
  CALL_PERMISSION_REQUEST_LIMIT: 138009,
  /**
   * The daily limit of connected calls to this user is reached: the details contain the time of the next allowed
   * call.
   */
  CONNECTED_CALLS_LIMIT: 138012,
  /** Business-initiated calls are not available for this phone number or user: let the user call. */
  BUSINESS_CALLS_UNAVAILABLE: 138013,
  /** Calling is suspended because of low quality: wait 7 days. */
  CALLING_DISABLED: 138014,
  /** Calling requires a messaging limit of at least 2,000: raise the limit first. */
  CALLING_CANNOT_BE_ENABLED: 138015,
  /** The user has granted a permanent call permission: no request is required. */
  CALL_PERMISSION_EXISTS: 138017,
  /** No receiver for calls is configured: subscribe an app to `calls`, or set up SIP. */
  CALLING_PREREQUISITES_MISSING: 138018,
  /** The user's app could not set up the call: retry later. */
  CALL_SETUP_FAILED: 138019,
  /** The call could not connect to its relay: retry later. */
  CALL_RELAY_FAILED: 138020,
  /** No media was received from the business: check the media connection. */
  CALL_RECEIVE_TIMEOUT: 138021,
  /** No media could be sent to the user: retry later. */
  CALL_TRANSMIT_TIMEOUT: 138022,
  /** The call was accepted, but no media was signaled: retry later. */
  CALL_WITHOUT_MEDIA: 138023,
  /** The account is blocked from this flow operation for integrity reasons: check its health status. */
  FLOW_INTEGRITY_BLOCKED: 139000,
  /** The flow is already published, or could not be processed: clone it, or correct it. */
  FLOW_CANNOT_BE_UPDATED: 139001,
  /** The flow is not a valid draft, or its endpoint is not ready: read the details. */
  FLOW_CANNOT_BE_PUBLISHED: 139002,
  /** The flow is not published, or is already deprecated: no action is required. */
  FLOW_CANNOT_BE_DEPRECATED: 139003,
  /** A published flow cannot be deleted: deprecate it. */
  FLOW_CANNOT_BE_DELETED: 139004,
  /** Too few requests for flow metrics: choose a longer period. */
  FLOW_METRICS_UNAVAILABLE: 139006,
  /** Some or all users could not be blocked or unblocked: read the errors of each user. */
  BLOCK_LIST_PARTIAL_FAILURE: 139100,
  /** The block list is full (64,000 users): unblock some users. */
  BLOCK_LIST_FULL: 139101,
  /** The block list changed during paging: read it from the first page. */
  BLOCK_LIST_CHANGED: 139102,
  /** Internal error of the platform: retry. */
  BLOCK_LIST_INTERNAL_ERROR: 139103,
  /** The account is not allowed to use Direct Send: read the details. */
  DIRECT_SEND_BLOCKED: 139200,
  /** The username is taken or reserved: choose another. */
  USERNAME_NOT_AVAILABLE: 147001,
  /** A username requires a higher messaging limit: raise the limit first. */
  USERNAME_NOT_ELIGIBLE: 147002,
  /** The Facebook page with this name is not linked to the account: link it. */
  FACEBOOK_PAGE_NOT_LINKED: 147003,
  /** The Instagram account with this name is not linked to the account: link it. */
  INSTAGRAM_ACCOUNT_NOT_LINKED: 147004,
  /** The username is used by another phone number of the portfolio: send `force_transfer` to move it. */
  USERNAME_IN_USE: 147005,
  /** Template analytics are not available for this account. */
  TEMPLATE_INSIGHTS_UNAVAILABLE: 200005,
  /** Template analytics cannot be disabled: leave them enabled. */
  TEMPLATE_INSIGHTS_PERMANENT: 200006,
  /** Template analytics are not enabled: enable them for the account. */
  TEMPLATE_INSIGHTS_NOT_ENABLED: 200007,
  /** The client is already invited: no action is required. */
  DUPLICATE_REQUEST: 1752041,
  /** The phone number cannot be migrated yet: confirm its ownership, and disable two-step verification. */
  MIGRATION_NOT_CONFIRMED: 2388001,
  /** The phone number is already in the account: use it, or add another. */
  NUMBER_ALREADY_ADDED: 2388012,
  /** The account reached its limit of templates: delete some templates. */
  TEMPLATE_LIMIT_EXCEEDED: 2388019,
  /** The template cannot be edited now: it is in review, or was edited too often. */
  TEMPLATE_STATUS_CANNOT_BE_CHANGED: 2388039,
  /** A field of the template is too long: shorten it. */
  TEMPLATE_CHARACTER_LIMIT_EXCEEDED: 2388040,
  /** The format of the template header is not allowed: correct it. */
  TEMPLATE_HEADER_FORMAT: 2388047,
  /** The format of the template body is not allowed: correct it. */
  TEMPLATE_BODY_FORMAT: 2388072,
  /** The format of the template footer is not allowed: correct it. */
  TEMPLATE_FOOTER_FORMAT: 2388073,
  /** These product types cannot be combined in one request: request each separately. */
  ANALYTICS_TYPES_NOT_COMBINABLE: 2388077,
  /** The phone number is not eligible for a verification code: it is not being migrated. */
  NOT_ELIGIBLE_FOR_REQUEST_CODE: 2388091,
  /** The phone number is not eligible for code verification: it is not being migrated. */
  NOT_ELIGIBLE_FOR_VERIFY_CODE: 2388093,
  /** The phone number cannot be migrated, for one of many reasons: read the message. */
  CANNOT_MIGRATE: 2388103,
  /** The template has too many variables for its length: add text. */
  TEMPLATE_TOO_MANY_VARIABLES: 2388293,
  /** The template begins or ends with a variable: add text around it. */
  TEMPLATE_VARIABLE_AT_EDGE: 2388299,
  /** The template was generated by Direct Send and cannot be edited: create another template. */
  GENERATED_TEMPLATE_NOT_EDITABLE: 2388318,
  /** The template was generated by Direct Send and cannot be deleted: leave it. */
  GENERATED_TEMPLATE_NOT_DELETABLE: 2388330,
  /** The phone number is in maintenance mode: retry in a few minutes. */
  NUMBER_IN_MAINTENANCE: 2494100,
  /** The signup ID does not exist: check the ID. */
  SIGNUP_NOT_FOUND: 2494164,
  /** The account has no access to In-App Signup: request access. */
  SIGNUP_NOT_ENABLED: 2494165,
  /** The confirmation message of the signup contains an unknown placeholder: use `{{promo_code}}` only. */
  SIGNUP_PLACEHOLDER_UNKNOWN: 2494166,
  /** The confirmation message contains `{{promo_code}}`, but the signup has no promo code: add one. */
  SIGNUP_PROMO_CODE_MISSING: 2494167,
  /** The terms of In-App Signup are not accepted: send `policy`. */
  SIGNUP_TERMS_NOT_ACCEPTED: 2494168,
  /** The terms of In-App Signup are already accepted: omit `policy`. */
  SIGNUP_TERMS_ALREADY_ACCEPTED: 2494176,
  /** The URL of the terms is not one of the platform's URLs: send the correct URL. */
  SIGNUP_TERMS_URL_NOT_ALLOWED: 2494177,
  /** The website of the signup must begin with `https`: correct it. */
  SIGNUP_WEBSITE_NOT_HTTPS: 2494179,
  /** The app may not take control of the thread: only the escalation partner may. */
  THREAD_CONTROL_NOT_PERMITTED: 2494191,
  /** The account is already marked for migration: no action is required. */
  MIGRATION_ALREADY_MARKED: 2593079,
  /** The account is not eligible for migration: read the details. */
  MIGRATION_NOT_ELIGIBLE: 2593085,
  /** Contacts and history can be synchronized only once: onboard the customer again. */
  SYNC_LIMIT_EXCEEDED: 2593107,
  /** The synchronization must start within 24 hours of onboarding: onboard the customer again. */
  SYNC_WINDOW_EXPIRED: 2593108,
  /** The customer declined to share the chat history: continue without it. */
  HISTORY_SHARING_DECLINED: 2593109,
  /** The welcome message sequence is not valid: correct it. */
  WELCOME_SEQUENCE_INVALID: 4027001,
  /** The welcome message sequence could not be created: read the details. */
  WELCOME_SEQUENCE_NOT_CREATED: 4027005,
  /** The welcome message sequence could not be updated: read the details. */
  WELCOME_SEQUENCE_NOT_UPDATED: 4027006,
  /** Welcome message sequences are not available to the account yet: wait. */
  WELCOME_SEQUENCES_NOT_OPEN: 4027007,
  /** A parameter of the welcome message sequence is missing: add it. */
  WELCOME_SEQUENCE_PARAMETER_MISSING: 4027010,
  /** The welcome message sequence is used by an active ad: end the ad first. */
  WELCOME_SEQUENCE_IN_USE: 4027012,
  /** The welcome message sequence does not exist, or access is missing: check the ID. */
  WELCOME_SEQUENCE_NOT_FOUND: 4027017,
  /** One flow could not be migrated to the other account: read its message. */
  FLOW_NOT_MIGRATED: 4233041,
} as const;

/** Kind of an error: the family of its code. Later versions add kinds. */
export type ErrorKind =
  | "authentication"
  | "permission"
  | "rate_limited"
  | "pair_rate_limited"
  | "spam_rate_limited"
  | "classification_limit"
  | "account_restricted"
  | "country_restricted"
  | "invalid_parameter"
  | "window_closed"
  | "engagement_limit"
  | "opted_out"
  | "undeliverable"
  | "not_allowed_recipient"
  | "recipient_not_supported"
  | "media"
  | "template"
  | "flow"
  | "payment"
  | "registration"
  | "registration_locked"
  | "two_step"
  | "username"
  | "sync"
  | "group"
  | "calling"
  | "blocked"
  | "experiment"
  | "block_list"
  | "service_unavailable"
  | "unknown"
  | (string & {});

/** Change that is required before a call can succeed. Later versions add changes. */
export type Change =
  | "token"
  | "permission"
  | "request"
  | "recipient"
  | "template"
  | "window"
  | "media"
  | "flow"
  | "payment"
  | "account"
  | (string & {});
