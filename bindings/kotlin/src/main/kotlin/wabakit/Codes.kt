// Printed by `cargo xtask generate` from the codes in core. Don't edit.

package wabakit

/** The platform's error codes, and what to do about each. */
public object ErrorCode {
    /** The token is expired or revoked, or the user blocked the app: get a new token. */
    public const val AUTH_EXCEPTION: Long = 0
    /**
     * A fault of the platform's, or a request that it can't make sense of: check the request, and try a few
     * times.
     */
    public const val API_UNKNOWN: Long = 1
    /** The platform is down or overloaded: wait, and try again. */
    public const val API_SERVICE: Long = 2
    /** A capability or permission is missing: look at the token in the access token debugger. */
    public const val API_METHOD: Long = 3
    /** The app made too many calls: slow down, and watch `x-app-usage`. */
    public const val API_TOO_MANY_CALLS: Long = 4
    /** A permission is missing or was removed, or the account may not use this call: grant it. */
    public const val PERMISSION_DENIED: Long = 10
    /** Too many calls with this user's token: slow down. */
    public const val USER_TOO_MANY_CALLS: Long = 17
    /** Too many calls for this Facebook page: slow down. */
    public const val PAGE_REQUEST_LIMIT: Long = 32
    /** The phone number was deleted, or nothing has this id: check the id. */
    public const val PARAMETER_VALUE_NOT_VALID: Long = 33
    /**
     * A parameter is unknown, misspelled or out of bounds: read the details. With subcode 33, nothing has this
     * id, or the token can't see it.
     */
    public const val INVALID_PARAMETER: Long = 100
    /** The session behind the token is over: get a new token. */
    public const val API_SESSION: Long = 102
    /** There is no token, or `appsecret_proof` is missing or wrong: send both. */
    public const val INCORRECT_SIGNATURE: Long = 104
    /**
     * The token is expired, invalid or revoked: get a new one. The subcode says why: 458 the app isn't
     * installed, 459 the user must log in, 460 the password changed, 463 it expired, 464 the user isn't
     * confirmed, 467 it is invalid, 492 the user's role on the page ended.
     */
    public const val ACCESS_TOKEN_EXPIRED: Long = 190
    /** A permission wasn't granted or was removed: grant it. All codes from 200 to 299 say so. */
    public const val PERMISSIONS_ERROR: Long = 200
    /** The app reached a limit of the platform's: slow down. */
    public const val APPLICATION_LIMIT: Long = 341
    /** The account is restricted or disabled for violating a policy: read which, and appeal. */
    public const val POLICY_VIOLATION: Long = 368
    /** Too many calls of this kind, such as requests for verification codes or for call permissions: wait. */
    public const val CUSTOM_RATE_LIMIT: Long = 613
    /** Nothing has this id: check it. */
    public const val OBJECT_NOT_FOUND: Long = 803
    /** The person's app is too old to show this message: send them another kind. */
    public const val RECEIVER_INCAPABLE: Long = 1026
    /** The person's app can't show the state of an order: tell them in a text. */
    public const val ORDER_STATUS_UNSUPPORTED: Long = 2040
    /** An order in its state can't change to this one: send one that may follow. */
    public const val ORDER_STATUS_TRANSITION: Long = 2046
    /** The order can't be canceled any more: leave it, or complete it. */
    public const val ORDER_NOT_CANCELABLE: Long = 2047
    /** The URL names nothing that the platform has: check it. */
    public const val UNKNOWN_PATH: Long = 2500
    /**
     * Too many calls for ads, pages or another product: wait as long as `x-business-use-case-usage` says. All
     * codes from 80000 to 80006 say so.
     */
    public const val BUSINESS_USE_CASE_LIMIT: Long = 80000
    /** Too many calls for this WABA: wait as long as `x-business-use-case-usage` says. */
    public const val ACCOUNT_RATE_LIMIT: Long = 80007
    /** Too many management calls for this WABA: wait as long as `x-business-use-case-usage` says. */
    public const val MANAGEMENT_RATE_LIMIT: Long = 80008
    /** Too many calls for this catalog: wait as long as `x-business-use-case-usage` says. */
    public const val CATALOG_MANAGEMENT_LIMIT: Long = 80009
    /** Too many batches for this catalog: wait as long as `x-business-use-case-usage` says. */
    public const val CATALOG_BATCH_LIMIT: Long = 80014
    /** You blocked this person: unblock them first. */
    public const val BUSINESS_BLOCKED_USER: Long = 130403
    /** The number sends faster than it may, or too many people are blocked at once: slow down. */
    public const val RATE_LIMIT_HIT: Long = 130429
    /** The person is in an experiment without marketing messages: reach them another way, or after they write. */
    public const val USER_IN_EXPERIMENT: Long = 130472
    /**
     * The account may not message people in that country: read the policy, verify the business, or use a local
     * number.
     */
    public const val RESTRICTED_COUNTRY: Long = 130497
    /** The person sent a kind of message that can't be delivered to you: ask them to send another. */
    public const val UNSUPPORTED_INBOUND_TYPE: Long = 130501
    /** A fault of the platform's that it doesn't know itself: try a few times. */
    public const val SOMETHING_WENT_WRONG: Long = 131000
    /** The message is too long: shorten it. Of the API's first years. */
    public const val MESSAGE_TOO_LONG: Long = 131001
    /** The type of recipient is unknown: correct it. Of the API's first years. */
    public const val INVALID_RECIPIENT_TYPE: Long = 131002
    /** The token may not use this number or account: grant it. */
    public const val ACCESS_DENIED: Long = 131005
    /** Something that the request names isn't there: check its ids. Of the API's first years. */
    public const val RESOURCE_NOT_FOUND: Long = 131006
    /** A required parameter is missing: read the details. */
    public const val REQUIRED_PARAMETER_MISSING: Long = 131008
    /** A parameter has a value that isn't allowed: read the details. */
    public const val PARAMETER_NOT_VALID: Long = 131009
    /** A part of the platform is down: wait, and try again. */
    public const val SERVICE_UNAVAILABLE: Long = 131016
    /** You are alone in the group: wait until somebody joins. */
    public const val GROUP_HAS_ONE_MEMBER: Long = 131020
    /** The message goes to the number that sends it: send it to another. */
    public const val RECIPIENT_IS_SENDER: Long = 131021
    /** The person isn't on WhatsApp, didn't accept its terms, or has an old app: reach them another way. */
    public const val MESSAGE_UNDELIVERABLE: Long = 131026
    /** A test number sends only to five verified people: add this one to them. */
    public const val RECIPIENT_NOT_ALLOWED: Long = 131030
    /** The account is locked for a violation, or the PIN doesn't match: look at its health status. */
    public const val ACCOUNT_LOCKED: Long = 131031
    /** With no storage, the webhook couldn't be delivered in time, and is gone: answer webhooks sooner. */
    public const val WEBHOOK_TOO_LATE: Long = 131035
    /**
     * With no storage, the message couldn't be delivered before it was deleted: send it anew if it still
     * matters.
     */
    public const val MESSAGE_NOT_RETAINED: Long = 131036
    /** The number needs an approved display name: request one. */
    public const val DISPLAY_NAME_NOT_APPROVED: Long = 131037
    /** The group doesn't exist, or you aren't in it: check its id. */
    public const val GROUP_UNKNOWN: Long = 131041
    /**
     * The account can't pay: no valid means of payment, a credit line that is used up, or no time zone and
     * currency. Set them in the billing hub.
     */
    public const val PAYMENT_ISSUE: Long = 131042
    /** The message expired before it was delivered: send it anew if it still matters. Of the API's first years. */
    public const val MESSAGE_EXPIRED: Long = 131043
    /** The account can't pay for calls: add a valid means of payment. */
    public const val CALL_PAYMENT_ISSUE: Long = 131044
    /** The number isn't registered as it should be: register it. */
    public const val INCORRECT_CERTIFICATE: Long = 131045
    /** The person hasn't written for 24 hours: send a template, or wait until they write. */
    public const val RE_ENGAGEMENT_MESSAGE: Long = 131047
    /**
     * The number is held back, for too many people blocked or reported its messages: look at its quality in
     * WhatsApp Manager.
     */
    public const val SPAM_RATE_LIMIT_HIT: Long = 131048
    /** The platform holds back marketing to this person: wait a day at least, and don't resend in a loop. */
    public const val ECOSYSTEM_ENGAGEMENT: Long = 131049
    /** The person stopped your marketing messages: respect it. */
    public const val USER_STOPPED_MARKETING: Long = 131050
    /**
     * The platform doesn't take this kind of message: send another. On what you received: the person must send
     * another.
     */
    public const val UNSUPPORTED_MESSAGE_TYPE: Long = 131051
    /**
     * A file couldn't be fetched: for one that you received, ask the person to send it again; for a link of
     * yours, check it.
     */
    public const val MEDIA_DOWNLOAD_ERROR: Long = 131052
    /** A file has a type, codec or size that isn't allowed: check its MIME type. */
    public const val MEDIA_UPLOAD_ERROR: Long = 131053
    /**
     * This can't be done here: marketing messages are templates of marketing only, and a number with SIP is
     * called by SIP only.
     */
    public const val METHOD_NOT_ALLOWED: Long = 131055
    /** Too many messages to one person: wait 1 second, then 4, 16, 64, 256 and 1024; others aren't affected. */
    public const val PAIR_RATE_LIMIT_HIT: Long = 131056
    /** The number or account is being worked on: try again in a minute. */
    public const val MAINTENANCE_MODE: Long = 131057
    /** The template `hello_world` goes out from public test numbers only: use one of your own. */
    public const val TEST_NUMBER_TEMPLATE: Long = 131058
    /** The cursor of the page has expired: list from the start. */
    public const val INVALID_CURSOR: Long = 131059
    /**
     * The person's message isn't available here, as happens to numbers that are used in the app too: look for it
     * there.
     */
    public const val MESSAGE_UNAVAILABLE: Long = 131060
    /**
     * A template with a maximum price goes out as a marketing message only: send it with the Marketing Messages
     * API.
     */
    public const val PRICED_TEMPLATE: Long = 131061
    /** This message can't be sent to a user id: send it to a phone number. */
    public const val USER_ID_NOT_SUPPORTED: Long = 131062
    /** The account doesn't send marketing through the Cloud API: use the Marketing Messages API, or allow it. */
    public const val MARKETING_DISABLED: Long = 131063
    /** Too many templates were of the wrong category: correct them; the limit lifts by itself. */
    public const val CLASSIFICATION_LIMIT: Long = 131064
    /** Maximum prices aren't offered in that country: use a template without one. */
    public const val PRICE_NOT_AVAILABLE: Long = 131065
    /** Some of what was asked for the group was done: read the errors of the rest. */
    public const val GROUP_PARTIAL_SUCCESS: Long = 131201
    /** A participant is named twice: name each once. */
    public const val DUPLICATE_PARTICIPANT: Long = 131202
    /** The person hasn't accepted the terms of groups: ask them to. */
    public const val PARTICIPANT_WITHOUT_TERMS: Long = 131203
    /** A group has eight participants at most: name fewer. */
    public const val TOO_MANY_PARTICIPANTS: Long = 131204
    /** The group is suspended: use another. */
    public const val GROUP_SUSPENDED: Long = 131207
    /** The number does too much with groups: slow down. */
    public const val GROUP_RATE_LIMIT_HIT: Long = 131208
    /** The group's picture must be square: cut it. */
    public const val GROUP_PICTURE_NOT_SQUARE: Long = 131209
    /** The group's picture must be at least 192 pixels wide: use a larger one. */
    public const val GROUP_PICTURE_TOO_SMALL: Long = 131210
    /** The number has as many groups as it may: delete some. */
    public const val GROUP_CREATION_LIMIT: Long = 131211
    /** The person isn't in the group: name one who is. */
    public const val NOT_A_PARTICIPANT: Long = 131212
    /** The request to join doesn't exist any more: list them again. */
    public const val JOIN_REQUEST_UNKNOWN: Long = 131213
    /** Groups can't be created for now, for there was too much marketing in them in the last seven days: wait. */
    public const val GROUP_CREATION_DISABLED: Long = 131214
    /** The number may not use groups: use one that may. */
    public const val GROUPS_NOT_ELIGIBLE: Long = 131215
    /** The template has another number of variables: fill each of them. */
    public const val TEMPLATE_PARAM_COUNT_MISMATCH: Long = 132000
    /** No approved template has this name in this language: check both. */
    public const val TEMPLATE_DOES_NOT_EXIST: Long = 132001
    /** The template is too long once it is filled: shorten the values. */
    public const val TEMPLATE_TEXT_TOO_LONG: Long = 132005
    /** The template's content violates a policy: change it. */
    public const val TEMPLATE_FORMAT_POLICY_VIOLATED: Long = 132007
    /** A value for the template isn't allowed: correct it. */
    public const val TEMPLATE_PARAM_VALUE_INVALID: Long = 132008
    /** A value has another format than the template's variable: correct it. */
    public const val TEMPLATE_PARAM_FORMAT_MISMATCH: Long = 132012
    /**
     * The template is paused for low quality, three hours the first time and six the second: wait, or improve
     * it.
     */
    public const val TEMPLATE_PAUSED: Long = 132015
    /** The template was paused too often and is disabled: create another. */
    public const val TEMPLATE_DISABLED: Long = 132016
    /** The values don't fit the template: read the details. */
    public const val TEMPLATE_VALIDATION_ERROR: Long = 132018
    /** Another template has the name that was told for Direct Send: choose another. */
    public const val TEMPLATE_NAME_CONFLICT: Long = 132021
    /** The flow is blocked: correct it. */
    public const val FLOW_BLOCKED: Long = 132068
    /** The flow is throttled, and ten messages with it went out in the last hour: wait, and correct the flow. */
    public const val FLOW_THROTTLED: Long = 132069
    /** An earlier deregistration didn't finish: deregister the number again. */
    public const val INCOMPLETE_DEREGISTRATION: Long = 133000
    /** The backup of the number couldn't be decrypted: make it again. Of the API's first years. */
    public const val DECRYPTION_ERROR: Long = 133001
    /** The backup's data couldn't be decrypted: check its password. Of the API's first years. */
    public const val BACKUP_DECRYPTION_ERROR: Long = 133002
    /** The recovery token couldn't be decrypted: make the backup again. Of the API's first years. */
    public const val RECOVERY_TOKEN_DECRYPTION_ERROR: Long = 133003
    /** Registration is down for now: read the details, and try again. */
    public const val REGISTRATION_UNAVAILABLE: Long = 133004
    /** The PIN is wrong: give the right one, or set another. */
    public const val PIN_MISMATCH: Long = 133005
    /** The number must be verified before it is registered: request a code. */
    public const val PHONE_VERIFICATION_NEEDED: Long = 133006
    /** The number's account is blocked. Of the API's first years. */
    public const val REGISTRATION_ACCOUNT_BLOCKED: Long = 133007
    /** The PIN was guessed too often: the details say how long to wait. */
    public const val TOO_MANY_PIN_GUESSES: Long = 133008
    /** The PIN was guessed too fast: the details say how long to wait. */
    public const val PIN_GUESSED_TOO_FAST: Long = 133009
    /** The number isn't registered: register it. */
    public const val NOT_REGISTERED: Long = 133010
    /** The number was deleted a moment ago: wait five minutes. */
    public const val RECENTLY_DELETED: Long = 133015
    /** The number was registered and deregistered more than ten times in 72 hours: it is locked for 72 hours. */
    public const val REGISTRATION_LIMIT: Long = 133016
    /** The terms of WhatsApp Payments aren't accepted: follow the link in the message. */
    public const val PAYMENTS_TERMS_NOT_ACCEPTED: Long = 134011
    /** The Marketing Messages API takes templates of marketing only: send others with the Cloud API. */
    public const val ONLY_MARKETING_TEMPLATES: Long = 134100
    /** The template isn't ready for the Marketing Messages API yet: wait ten minutes. */
    public const val TEMPLATE_SYNCING: Long = 134101
    /** The template can't be used with the Marketing Messages API: use another, or the Cloud API. */
    public const val TEMPLATE_NOT_ELIGIBLE: Long = 134102
    /** Something is wrong with the request's parameters: check them against the documentation. */
    public const val GENERIC_USER_ERROR: Long = 135000
    /**
     * No verification code is sent: the number is verified already, or too many were requested. Wait a few
     * hours.
     */
    public const val REQUEST_CODE_ERROR: Long = 136024
    /** The verification code is wrong or has expired: give the newest, or request another. */
    public const val VERIFY_CODE_ERROR: Long = 136025
    /**
     * The person's identity isn't the one that you know, and nothing was delivered: verify them, and send with
     * the new hash.
     */
    public const val IDENTITY_KEY_MISMATCH: Long = 137000
    /** Calls aren't enabled for the number: enable them in its settings. */
    public const val CALLING_NOT_ENABLED: Long = 138000
    /** The person can't take calls: write to them. */
    public const val RECEIVER_UNCALLABLE: Long = 138001
    /** The number has a thousand calls at once: wait until one ends. */
    public const val CONCURRENT_CALLS_LIMIT: Long = 138002
    /** There is a call with this person already: end it, or wait. */
    public const val CALL_ONGOING: Long = 138003
    /** The platform couldn't connect the call: try again. */
    public const val CALL_CONNECTION_ERROR: Long = 138004
    /** The number starts calls faster than it may: slow down. */
    public const val CALL_RATE_LIMIT: Long = 138005
    /** The person hasn't allowed you to call: ask them with a call permission request. */
    public const val NO_CALL_PERMISSION: Long = 138006
    /** The SDP answer wasn't applied in time: apply it sooner. */
    public const val CALL_CONNECT_TIMEOUT: Long = 138007
    /** The person was asked for permission to call too often: once in 24 hours, and twice in seven days. */
    public const val CALL_PERMISSION_REQUEST_LIMIT: Long = 138009
    /** You had as many calls with this person as a day allows: the details say when the next may start. */
    public const val CONNECTED_CALLS_LIMIT: Long = 138012
    /** A business can't call people here: let them call you. */
    public const val BUSINESS_CALLS_UNAVAILABLE: Long = 138013
    /** Calls are suspended for low quality: wait seven days. */
    public const val CALLING_DISABLED: Long = 138014
    /** Calls need a messaging limit of 2000 at least: raise it first. */
    public const val CALLING_CANNOT_BE_ENABLED: Long = 138015
    /** The person allows your calls for good: there is no need to ask. */
    public const val CALL_PERMISSION_EXISTS: Long = 138017
    /** Nothing would take the calls: subscribe an app to `calls`, or set up SIP. */
    public const val CALLING_PREREQUISITES_MISSING: Long = 138018
    /** The person's app couldn't set up the call: try again later. */
    public const val CALL_SETUP_FAILED: Long = 138019
    /** The call couldn't connect to its relay: try again later. */
    public const val CALL_RELAY_FAILED: Long = 138020
    /** No media came from you: check what your side sends. */
    public const val CALL_RECEIVE_TIMEOUT: Long = 138021
    /** No media could be sent to the person: try again later. */
    public const val CALL_TRANSMIT_TIMEOUT: Long = 138022
    /** The call was accepted, and no media was signalled: try again later. */
    public const val CALL_WITHOUT_MEDIA: Long = 138023
    /** The account may not do this with flows, for the sake of integrity: look at its health status. */
    public const val FLOW_INTEGRITY_BLOCKED: Long = 139000
    /** The flow is published already, or couldn't be processed: clone it, or correct it. */
    public const val FLOW_CANNOT_BE_UPDATED: Long = 139001
    /** The flow isn't a valid draft, or its endpoint isn't ready: read the details. */
    public const val FLOW_CANNOT_BE_PUBLISHED: Long = 139002
    /** The flow isn't published, or is deprecated already: nothing is left to do. */
    public const val FLOW_CANNOT_BE_DEPRECATED: Long = 139003
    /** A published flow can't be deleted: deprecate it. */
    public const val FLOW_CANNOT_BE_DELETED: Long = 139004
    /** There were too few requests for metrics: ask for a longer time. */
    public const val FLOW_METRICS_UNAVAILABLE: Long = 139006
    /** Some or all people couldn't be blocked or unblocked: read the error of each. */
    public const val BLOCK_LIST_PARTIAL_FAILURE: Long = 139100
    /** The block list has its 64,000 people: unblock some. */
    public const val BLOCK_LIST_FULL: Long = 139101
    /** The block list changed while it was read: read it from the start. */
    public const val BLOCK_LIST_CHANGED: Long = 139102
    /** A fault of the platform's: try again. */
    public const val BLOCK_LIST_INTERNAL_ERROR: Long = 139103
    /** The account may not use Direct Send: read the details. */
    public const val DIRECT_SEND_BLOCKED: Long = 139200
    /** The user name is taken or reserved: choose another. */
    public const val USERNAME_NOT_AVAILABLE: Long = 147001
    /** The account needs a higher messaging limit for a user name: raise it first. */
    public const val USERNAME_NOT_ELIGIBLE: Long = 147002
    /** The Facebook page with this name isn't linked to the account: link it. */
    public const val FACEBOOK_PAGE_NOT_LINKED: Long = 147003
    /** The Instagram account with this name isn't linked to the account: link it. */
    public const val INSTAGRAM_ACCOUNT_NOT_LINKED: Long = 147004
    /** Another number of yours has the user name: send `force_transfer` to move it. */
    public const val USERNAME_IN_USE: Long = 147005
    /** Insights into templates aren't available for this account. */
    public const val TEMPLATE_INSIGHTS_UNAVAILABLE: Long = 200005
    /** Insights into templates can't be disabled again: leave them on. */
    public const val TEMPLATE_INSIGHTS_PERMANENT: Long = 200006
    /** Insights into templates aren't enabled: enable them for the account. */
    public const val TEMPLATE_INSIGHTS_NOT_ENABLED: Long = 200007
    /** The client is invited already: nothing is left to do. */
    public const val DUPLICATE_REQUEST: Long = 1752041
    /** The number can't be moved yet: confirm that it is yours, and disable two-step verification. */
    public const val MIGRATION_NOT_CONFIRMED: Long = 2388001
    /** The number is in your account already: use it, or add another. */
    public const val NUMBER_ALREADY_ADDED: Long = 2388012
    /** The account has as many templates as it may: delete some. */
    public const val TEMPLATE_LIMIT_EXCEEDED: Long = 2388019
    /** The template can't be edited now: it is in review, or was edited too often. */
    public const val TEMPLATE_STATUS_CANNOT_BE_CHANGED: Long = 2388039
    /** A field of the template is too long: shorten it. */
    public const val TEMPLATE_CHARACTER_LIMIT_EXCEEDED: Long = 2388040
    /** The template's header has a format that isn't allowed: correct it. */
    public const val TEMPLATE_HEADER_FORMAT: Long = 2388047
    /** The template's body has a format that isn't allowed: correct it. */
    public const val TEMPLATE_BODY_FORMAT: Long = 2388072
    /** The template's footer has a format that isn't allowed: correct it. */
    public const val TEMPLATE_FOOTER_FORMAT: Long = 2388073
    /** These types of product can't be asked for together: ask for each alone. */
    public const val ANALYTICS_TYPES_NOT_COMBINABLE: Long = 2388077
    /** No code can be requested for the number: it isn't being moved. */
    public const val NOT_ELIGIBLE_FOR_REQUEST_CODE: Long = 2388091
    /** No code can be verified for the number: it isn't being moved. */
    public const val NOT_ELIGIBLE_FOR_VERIFY_CODE: Long = 2388093
    /** The number can't be moved, for one of many reasons: read the message. */
    public const val CANNOT_MIGRATE: Long = 2388103
    /** The template has too many variables for its length: add words. */
    public const val TEMPLATE_TOO_MANY_VARIABLES: Long = 2388293
    /** The template begins or ends with a variable: put words around it. */
    public const val TEMPLATE_VARIABLE_AT_EDGE: Long = 2388299
    /** The platform made this template for Direct Send, and it can't be edited: create your own. */
    public const val GENERATED_TEMPLATE_NOT_EDITABLE: Long = 2388318
    /** The platform made this template for Direct Send, and it can't be deleted: leave it. */
    public const val GENERATED_TEMPLATE_NOT_DELETABLE: Long = 2388330
    /** The number is being worked on: try again in a few minutes. */
    public const val NUMBER_IN_MAINTENANCE: Long = 2494100
    /** No signup has this id: check it. */
    public const val SIGNUP_NOT_FOUND: Long = 2494164
    /** The account may not use In-App Signup: ask for access. */
    public const val SIGNUP_NOT_ENABLED: Long = 2494165
    /** The signup's confirmation message holds an unknown placeholder: only `{{promo_code}}` is known. */
    public const val SIGNUP_PLACEHOLDER_UNKNOWN: Long = 2494166
    /** The confirmation message holds `{{promo_code}}`, and there is no code: give one. */
    public const val SIGNUP_PROMO_CODE_MISSING: Long = 2494167
    /** The terms of In-App Signup aren't accepted: send `policy`. */
    public const val SIGNUP_TERMS_NOT_ACCEPTED: Long = 2494168
    /** The terms of In-App Signup are accepted already: leave out `policy`. */
    public const val SIGNUP_TERMS_ALREADY_ACCEPTED: Long = 2494176
    /** The URL of the terms isn't one of the platform's: give the right one. */
    public const val SIGNUP_TERMS_URL_NOT_ALLOWED: Long = 2494177
    /** The signup's website must begin with `https`: correct it. */
    public const val SIGNUP_WEBSITE_NOT_HTTPS: Long = 2494179
    /** The account is marked to be moved already: nothing is left to mark. */
    public const val MIGRATION_ALREADY_MARKED: Long = 2593079
    /** The account can't be moved: read the details. */
    public const val MIGRATION_NOT_ELIGIBLE: Long = 2593085
    /** Contacts and history are synchronized once each: onboard the customer again. */
    public const val SYNC_LIMIT_EXCEEDED: Long = 2593107
    /** Synchronizing must begin within 24 hours of onboarding: onboard the customer again. */
    public const val SYNC_WINDOW_EXPIRED: Long = 2593108
    /** The customer doesn't share their history: go on without it. */
    public const val HISTORY_SHARING_DECLINED: Long = 2593109
    /** The welcome sequence isn't valid: correct it. */
    public const val WELCOME_SEQUENCE_INVALID: Long = 4027001
    /** The welcome sequence couldn't be created: read the details. */
    public const val WELCOME_SEQUENCE_NOT_CREATED: Long = 4027005
    /** The welcome sequence couldn't be updated: read the details. */
    public const val WELCOME_SEQUENCE_NOT_UPDATED: Long = 4027006
    /** Welcome sequences aren't open to you yet: wait until they are. */
    public const val WELCOME_SEQUENCES_NOT_OPEN: Long = 4027007
    /** A parameter of the welcome sequence is missing: add it. */
    public const val WELCOME_SEQUENCE_PARAMETER_MISSING: Long = 4027010
    /** An active ad uses the welcome sequence: end the ad first. */
    public const val WELCOME_SEQUENCE_IN_USE: Long = 4027012
    /** No welcome sequence has this id, or you can't see it: check it. */
    public const val WELCOME_SEQUENCE_NOT_FOUND: Long = 4027017
    /** One flow couldn't be moved to the other account: read its message. */
    public const val FLOW_NOT_MIGRATED: Long = 4233041
}
