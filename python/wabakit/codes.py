# Printed by `cargo xtask generate` from the codes in core. Don't edit.

"""The platform's error codes, and what to do about each."""

from typing import Final

AUTH_EXCEPTION: Final = 0
"""The token is expired or revoked, or the user blocked the app: get a new token."""
API_UNKNOWN: Final = 1
"""A fault of the platform's, or a request that it can't make sense of: check the request, and try a few times."""
API_SERVICE: Final = 2
"""The platform is down or overloaded: wait, and try again."""
API_METHOD: Final = 3
"""A capability or permission is missing: look at the token in the access token debugger."""
API_TOO_MANY_CALLS: Final = 4
"""The app made too many calls: slow down, and watch `x-app-usage`."""
PERMISSION_DENIED: Final = 10
"""A permission is missing or was removed, or the account may not use this call: grant it."""
USER_TOO_MANY_CALLS: Final = 17
"""Too many calls with this user's token: slow down."""
PAGE_REQUEST_LIMIT: Final = 32
"""Too many calls for this Facebook page: slow down."""
PARAMETER_VALUE_NOT_VALID: Final = 33
"""The phone number was deleted, or nothing has this id: check the id."""
INVALID_PARAMETER: Final = 100
"""A parameter is unknown, misspelled or out of bounds: read the details. With subcode 33, nothing has this id,
or the token can't see it."""
API_SESSION: Final = 102
"""The session behind the token is over: get a new token."""
INCORRECT_SIGNATURE: Final = 104
"""There is no token, or `appsecret_proof` is missing or wrong: send both."""
ACCESS_TOKEN_EXPIRED: Final = 190
"""The token is expired, invalid or revoked: get a new one. The subcode says why: 458 the app isn't installed,
459 the user must log in, 460 the password changed, 463 it expired, 464 the user isn't confirmed, 467 it is
invalid, 492 the user's role on the page ended."""
PERMISSIONS_ERROR: Final = 200
"""A permission wasn't granted or was removed: grant it. All codes from 200 to 299 say so."""
APPLICATION_LIMIT: Final = 341
"""The app reached a limit of the platform's: slow down."""
POLICY_VIOLATION: Final = 368
"""The account is restricted or disabled for violating a policy: read which, and appeal."""
CUSTOM_RATE_LIMIT: Final = 613
"""Too many calls of this kind, such as requests for verification codes or for call permissions: wait."""
OBJECT_NOT_FOUND: Final = 803
"""Nothing has this id: check it."""
RECEIVER_INCAPABLE: Final = 1026
"""The person's app is too old to show this message: send them another kind."""
ORDER_STATUS_UNSUPPORTED: Final = 2040
"""The person's app can't show the state of an order: tell them in a text."""
ORDER_STATUS_TRANSITION: Final = 2046
"""An order in its state can't change to this one: send one that may follow."""
ORDER_NOT_CANCELABLE: Final = 2047
"""The order can't be canceled any more: leave it, or complete it."""
UNKNOWN_PATH: Final = 2500
"""The URL names nothing that the platform has: check it."""
BUSINESS_USE_CASE_LIMIT: Final = 80000
"""Too many calls for ads, pages or another product: wait as long as `x-business-use-case-usage` says. All codes
from 80000 to 80006 say so."""
ACCOUNT_RATE_LIMIT: Final = 80007
"""Too many calls for this WABA: wait as long as `x-business-use-case-usage` says."""
MANAGEMENT_RATE_LIMIT: Final = 80008
"""Too many management calls for this WABA: wait as long as `x-business-use-case-usage` says."""
CATALOG_MANAGEMENT_LIMIT: Final = 80009
"""Too many calls for this catalog: wait as long as `x-business-use-case-usage` says."""
CATALOG_BATCH_LIMIT: Final = 80014
"""Too many batches for this catalog: wait as long as `x-business-use-case-usage` says."""
BUSINESS_BLOCKED_USER: Final = 130403
"""You blocked this person: unblock them first."""
RATE_LIMIT_HIT: Final = 130429
"""The number sends faster than it may, or too many people are blocked at once: slow down."""
USER_IN_EXPERIMENT: Final = 130472
"""The person is in an experiment without marketing messages: reach them another way, or after they write."""
RESTRICTED_COUNTRY: Final = 130497
"""The account may not message people in that country: read the policy, verify the business, or use a local
number."""
UNSUPPORTED_INBOUND_TYPE: Final = 130501
"""The person sent a kind of message that can't be delivered to you: ask them to send another."""
SOMETHING_WENT_WRONG: Final = 131000
"""A fault of the platform's that it doesn't know itself: try a few times."""
MESSAGE_TOO_LONG: Final = 131001
"""The message is too long: shorten it. Of the API's first years."""
INVALID_RECIPIENT_TYPE: Final = 131002
"""The type of recipient is unknown: correct it. Of the API's first years."""
ACCESS_DENIED: Final = 131005
"""The token may not use this number or account: grant it."""
RESOURCE_NOT_FOUND: Final = 131006
"""Something that the request names isn't there: check its ids. Of the API's first years."""
REQUIRED_PARAMETER_MISSING: Final = 131008
"""A required parameter is missing: read the details."""
PARAMETER_NOT_VALID: Final = 131009
"""A parameter has a value that isn't allowed: read the details."""
SERVICE_UNAVAILABLE: Final = 131016
"""A part of the platform is down: wait, and try again."""
GROUP_HAS_ONE_MEMBER: Final = 131020
"""You are alone in the group: wait until somebody joins."""
RECIPIENT_IS_SENDER: Final = 131021
"""The message goes to the number that sends it: send it to another."""
MESSAGE_UNDELIVERABLE: Final = 131026
"""The person isn't on WhatsApp, didn't accept its terms, or has an old app: reach them another way."""
RECIPIENT_NOT_ALLOWED: Final = 131030
"""A test number sends only to five verified people: add this one to them."""
ACCOUNT_LOCKED: Final = 131031
"""The account is locked for a violation, or the PIN doesn't match: look at its health status."""
WEBHOOK_TOO_LATE: Final = 131035
"""With no storage, the webhook couldn't be delivered in time, and is gone: answer webhooks sooner."""
MESSAGE_NOT_RETAINED: Final = 131036
"""With no storage, the message couldn't be delivered before it was deleted: send it anew if it still matters."""
DISPLAY_NAME_NOT_APPROVED: Final = 131037
"""The number needs an approved display name: request one."""
GROUP_UNKNOWN: Final = 131041
"""The group doesn't exist, or you aren't in it: check its id."""
PAYMENT_ISSUE: Final = 131042
"""The account can't pay: no valid means of payment, a credit line that is used up, or no time zone and currency.
Set them in the billing hub."""
MESSAGE_EXPIRED: Final = 131043
"""The message expired before it was delivered: send it anew if it still matters. Of the API's first years."""
CALL_PAYMENT_ISSUE: Final = 131044
"""The account can't pay for calls: add a valid means of payment."""
INCORRECT_CERTIFICATE: Final = 131045
"""The number isn't registered as it should be: register it."""
RE_ENGAGEMENT_MESSAGE: Final = 131047
"""The person hasn't written for 24 hours: send a template, or wait until they write."""
SPAM_RATE_LIMIT_HIT: Final = 131048
"""The number is held back, for too many people blocked or reported its messages: look at its quality in WhatsApp
Manager."""
ECOSYSTEM_ENGAGEMENT: Final = 131049
"""The platform holds back marketing to this person: wait a day at least, and don't resend in a loop."""
USER_STOPPED_MARKETING: Final = 131050
"""The person stopped your marketing messages: respect it."""
UNSUPPORTED_MESSAGE_TYPE: Final = 131051
"""The platform doesn't take this kind of message: send another. On what you received: the person must send
another."""
MEDIA_DOWNLOAD_ERROR: Final = 131052
"""A file couldn't be fetched: for one that you received, ask the person to send it again; for a link of yours,
check it."""
MEDIA_UPLOAD_ERROR: Final = 131053
"""A file has a type, codec or size that isn't allowed: check its MIME type."""
METHOD_NOT_ALLOWED: Final = 131055
"""This can't be done here: marketing messages are templates of marketing only, and a number with SIP is called
by SIP only."""
PAIR_RATE_LIMIT_HIT: Final = 131056
"""Too many messages to one person: wait 1 second, then 4, 16, 64, 256 and 1024; others aren't affected."""
MAINTENANCE_MODE: Final = 131057
"""The number or account is being worked on: try again in a minute."""
TEST_NUMBER_TEMPLATE: Final = 131058
"""The template `hello_world` goes out from public test numbers only: use one of your own."""
INVALID_CURSOR: Final = 131059
"""The cursor of the page has expired: list from the start."""
MESSAGE_UNAVAILABLE: Final = 131060
"""The person's message isn't available here, as happens to numbers that are used in the app too: look for it
there."""
PRICED_TEMPLATE: Final = 131061
"""A template with a maximum price goes out as a marketing message only: send it with the Marketing Messages API."""
USER_ID_NOT_SUPPORTED: Final = 131062
"""This message can't be sent to a user id: send it to a phone number."""
MARKETING_DISABLED: Final = 131063
"""The account doesn't send marketing through the Cloud API: use the Marketing Messages API, or allow it."""
CLASSIFICATION_LIMIT: Final = 131064
"""Too many templates were of the wrong category: correct them; the limit lifts by itself."""
PRICE_NOT_AVAILABLE: Final = 131065
"""Maximum prices aren't offered in that country: use a template without one."""
GROUP_PARTIAL_SUCCESS: Final = 131201
"""Some of what was asked for the group was done: read the errors of the rest."""
DUPLICATE_PARTICIPANT: Final = 131202
"""A participant is named twice: name each once."""
PARTICIPANT_WITHOUT_TERMS: Final = 131203
"""The person hasn't accepted the terms of groups: ask them to."""
TOO_MANY_PARTICIPANTS: Final = 131204
"""A group has eight participants at most: name fewer."""
GROUP_SUSPENDED: Final = 131207
"""The group is suspended: use another."""
GROUP_RATE_LIMIT_HIT: Final = 131208
"""The number does too much with groups: slow down."""
GROUP_PICTURE_NOT_SQUARE: Final = 131209
"""The group's picture must be square: cut it."""
GROUP_PICTURE_TOO_SMALL: Final = 131210
"""The group's picture must be at least 192 pixels wide: use a larger one."""
GROUP_CREATION_LIMIT: Final = 131211
"""The number has as many groups as it may: delete some."""
NOT_A_PARTICIPANT: Final = 131212
"""The person isn't in the group: name one who is."""
JOIN_REQUEST_UNKNOWN: Final = 131213
"""The request to join doesn't exist any more: list them again."""
GROUP_CREATION_DISABLED: Final = 131214
"""Groups can't be created for now, for there was too much marketing in them in the last seven days: wait."""
GROUPS_NOT_ELIGIBLE: Final = 131215
"""The number may not use groups: use one that may."""
TEMPLATE_PARAM_COUNT_MISMATCH: Final = 132000
"""The template has another number of variables: fill each of them."""
TEMPLATE_DOES_NOT_EXIST: Final = 132001
"""No approved template has this name in this language: check both."""
TEMPLATE_TEXT_TOO_LONG: Final = 132005
"""The template is too long once it is filled: shorten the values."""
TEMPLATE_FORMAT_POLICY_VIOLATED: Final = 132007
"""The template's content violates a policy: change it."""
TEMPLATE_PARAM_VALUE_INVALID: Final = 132008
"""A value for the template isn't allowed: correct it."""
TEMPLATE_PARAM_FORMAT_MISMATCH: Final = 132012
"""A value has another format than the template's variable: correct it."""
TEMPLATE_PAUSED: Final = 132015
"""The template is paused for low quality, three hours the first time and six the second: wait, or improve it."""
TEMPLATE_DISABLED: Final = 132016
"""The template was paused too often and is disabled: create another."""
TEMPLATE_VALIDATION_ERROR: Final = 132018
"""The values don't fit the template: read the details."""
TEMPLATE_NAME_CONFLICT: Final = 132021
"""Another template has the name that was told for Direct Send: choose another."""
FLOW_BLOCKED: Final = 132068
"""The flow is blocked: correct it."""
FLOW_THROTTLED: Final = 132069
"""The flow is throttled, and ten messages with it went out in the last hour: wait, and correct the flow."""
INCOMPLETE_DEREGISTRATION: Final = 133000
"""An earlier deregistration didn't finish: deregister the number again."""
DECRYPTION_ERROR: Final = 133001
"""The backup of the number couldn't be decrypted: make it again. Of the API's first years."""
BACKUP_DECRYPTION_ERROR: Final = 133002
"""The backup's data couldn't be decrypted: check its password. Of the API's first years."""
RECOVERY_TOKEN_DECRYPTION_ERROR: Final = 133003
"""The recovery token couldn't be decrypted: make the backup again. Of the API's first years."""
REGISTRATION_UNAVAILABLE: Final = 133004
"""Registration is down for now: read the details, and try again."""
PIN_MISMATCH: Final = 133005
"""The PIN is wrong: give the right one, or set another."""
PHONE_VERIFICATION_NEEDED: Final = 133006
"""The number must be verified before it is registered: request a code."""
REGISTRATION_ACCOUNT_BLOCKED: Final = 133007
"""The number's account is blocked. Of the API's first years."""
TOO_MANY_PIN_GUESSES: Final = 133008
"""The PIN was guessed too often: the details say how long to wait."""
PIN_GUESSED_TOO_FAST: Final = 133009
"""The PIN was guessed too fast: the details say how long to wait."""
NOT_REGISTERED: Final = 133010
"""The number isn't registered: register it."""
RECENTLY_DELETED: Final = 133015
"""The number was deleted a moment ago: wait five minutes."""
REGISTRATION_LIMIT: Final = 133016
"""The number was registered and deregistered more than ten times in 72 hours: it is locked for 72 hours."""
PAYMENTS_TERMS_NOT_ACCEPTED: Final = 134011
"""The terms of WhatsApp Payments aren't accepted: follow the link in the message."""
ONLY_MARKETING_TEMPLATES: Final = 134100
"""The Marketing Messages API takes templates of marketing only: send others with the Cloud API."""
TEMPLATE_SYNCING: Final = 134101
"""The template isn't ready for the Marketing Messages API yet: wait ten minutes."""
TEMPLATE_NOT_ELIGIBLE: Final = 134102
"""The template can't be used with the Marketing Messages API: use another, or the Cloud API."""
GENERIC_USER_ERROR: Final = 135000
"""Something is wrong with the request's parameters: check them against the documentation."""
REQUEST_CODE_ERROR: Final = 136024
"""No verification code is sent: the number is verified already, or too many were requested. Wait a few hours."""
VERIFY_CODE_ERROR: Final = 136025
"""The verification code is wrong or has expired: give the newest, or request another."""
IDENTITY_KEY_MISMATCH: Final = 137000
"""The person's identity isn't the one that you know, and nothing was delivered: verify them, and send with the
new hash."""
CALLING_NOT_ENABLED: Final = 138000
"""Calls aren't enabled for the number: enable them in its settings."""
RECEIVER_UNCALLABLE: Final = 138001
"""The person can't take calls: write to them."""
CONCURRENT_CALLS_LIMIT: Final = 138002
"""The number has a thousand calls at once: wait until one ends."""
CALL_ONGOING: Final = 138003
"""There is a call with this person already: end it, or wait."""
CALL_CONNECTION_ERROR: Final = 138004
"""The platform couldn't connect the call: try again."""
CALL_RATE_LIMIT: Final = 138005
"""The number starts calls faster than it may: slow down."""
NO_CALL_PERMISSION: Final = 138006
"""The person hasn't allowed you to call: ask them with a call permission request."""
CALL_CONNECT_TIMEOUT: Final = 138007
"""The SDP answer wasn't applied in time: apply it sooner."""
CALL_PERMISSION_REQUEST_LIMIT: Final = 138009
"""The person was asked for permission to call too often: once in 24 hours, and twice in seven days."""
CONNECTED_CALLS_LIMIT: Final = 138012
"""You had as many calls with this person as a day allows: the details say when the next may start."""
BUSINESS_CALLS_UNAVAILABLE: Final = 138013
"""A business can't call people here: let them call you."""
CALLING_DISABLED: Final = 138014
"""Calls are suspended for low quality: wait seven days."""
CALLING_CANNOT_BE_ENABLED: Final = 138015
"""Calls need a messaging limit of 2000 at least: raise it first."""
CALL_PERMISSION_EXISTS: Final = 138017
"""The person allows your calls for good: there is no need to ask."""
CALLING_PREREQUISITES_MISSING: Final = 138018
"""Nothing would take the calls: subscribe an app to `calls`, or set up SIP."""
CALL_SETUP_FAILED: Final = 138019
"""The person's app couldn't set up the call: try again later."""
CALL_RELAY_FAILED: Final = 138020
"""The call couldn't connect to its relay: try again later."""
CALL_RECEIVE_TIMEOUT: Final = 138021
"""No media came from you: check what your side sends."""
CALL_TRANSMIT_TIMEOUT: Final = 138022
"""No media could be sent to the person: try again later."""
CALL_WITHOUT_MEDIA: Final = 138023
"""The call was accepted, and no media was signalled: try again later."""
FLOW_INTEGRITY_BLOCKED: Final = 139000
"""The account may not do this with flows, for the sake of integrity: look at its health status."""
FLOW_CANNOT_BE_UPDATED: Final = 139001
"""The flow is published already, or couldn't be processed: clone it, or correct it."""
FLOW_CANNOT_BE_PUBLISHED: Final = 139002
"""The flow isn't a valid draft, or its endpoint isn't ready: read the details."""
FLOW_CANNOT_BE_DEPRECATED: Final = 139003
"""The flow isn't published, or is deprecated already: nothing is left to do."""
FLOW_CANNOT_BE_DELETED: Final = 139004
"""A published flow can't be deleted: deprecate it."""
FLOW_METRICS_UNAVAILABLE: Final = 139006
"""There were too few requests for metrics: ask for a longer time."""
BLOCK_LIST_PARTIAL_FAILURE: Final = 139100
"""Some or all people couldn't be blocked or unblocked: read the error of each."""
BLOCK_LIST_FULL: Final = 139101
"""The block list has its 64,000 people: unblock some."""
BLOCK_LIST_CHANGED: Final = 139102
"""The block list changed while it was read: read it from the start."""
BLOCK_LIST_INTERNAL_ERROR: Final = 139103
"""A fault of the platform's: try again."""
DIRECT_SEND_BLOCKED: Final = 139200
"""The account may not use Direct Send: read the details."""
USERNAME_NOT_AVAILABLE: Final = 147001
"""The user name is taken or reserved: choose another."""
USERNAME_NOT_ELIGIBLE: Final = 147002
"""The account needs a higher messaging limit for a user name: raise it first."""
FACEBOOK_PAGE_NOT_LINKED: Final = 147003
"""The Facebook page with this name isn't linked to the account: link it."""
INSTAGRAM_ACCOUNT_NOT_LINKED: Final = 147004
"""The Instagram account with this name isn't linked to the account: link it."""
USERNAME_IN_USE: Final = 147005
"""Another number of yours has the user name: send `force_transfer` to move it."""
TEMPLATE_INSIGHTS_UNAVAILABLE: Final = 200005
"""Insights into templates aren't available for this account."""
TEMPLATE_INSIGHTS_PERMANENT: Final = 200006
"""Insights into templates can't be disabled again: leave them on."""
TEMPLATE_INSIGHTS_NOT_ENABLED: Final = 200007
"""Insights into templates aren't enabled: enable them for the account."""
DUPLICATE_REQUEST: Final = 1752041
"""The client is invited already: nothing is left to do."""
MIGRATION_NOT_CONFIRMED: Final = 2388001
"""The number can't be moved yet: confirm that it is yours, and disable two-step verification."""
NUMBER_ALREADY_ADDED: Final = 2388012
"""The number is in your account already: use it, or add another."""
TEMPLATE_LIMIT_EXCEEDED: Final = 2388019
"""The account has as many templates as it may: delete some."""
TEMPLATE_STATUS_CANNOT_BE_CHANGED: Final = 2388039
"""The template can't be edited now: it is in review, or was edited too often."""
TEMPLATE_CHARACTER_LIMIT_EXCEEDED: Final = 2388040
"""A field of the template is too long: shorten it."""
TEMPLATE_HEADER_FORMAT: Final = 2388047
"""The template's header has a format that isn't allowed: correct it."""
TEMPLATE_BODY_FORMAT: Final = 2388072
"""The template's body has a format that isn't allowed: correct it."""
TEMPLATE_FOOTER_FORMAT: Final = 2388073
"""The template's footer has a format that isn't allowed: correct it."""
ANALYTICS_TYPES_NOT_COMBINABLE: Final = 2388077
"""These types of product can't be asked for together: ask for each alone."""
NOT_ELIGIBLE_FOR_REQUEST_CODE: Final = 2388091
"""No code can be requested for the number: it isn't being moved."""
NOT_ELIGIBLE_FOR_VERIFY_CODE: Final = 2388093
"""No code can be verified for the number: it isn't being moved."""
CANNOT_MIGRATE: Final = 2388103
"""The number can't be moved, for one of many reasons: read the message."""
TEMPLATE_TOO_MANY_VARIABLES: Final = 2388293
"""The template has too many variables for its length: add words."""
TEMPLATE_VARIABLE_AT_EDGE: Final = 2388299
"""The template begins or ends with a variable: put words around it."""
GENERATED_TEMPLATE_NOT_EDITABLE: Final = 2388318
"""The platform made this template for Direct Send, and it can't be edited: create your own."""
GENERATED_TEMPLATE_NOT_DELETABLE: Final = 2388330
"""The platform made this template for Direct Send, and it can't be deleted: leave it."""
NUMBER_IN_MAINTENANCE: Final = 2494100
"""The number is being worked on: try again in a few minutes."""
SIGNUP_NOT_FOUND: Final = 2494164
"""No signup has this id: check it."""
SIGNUP_NOT_ENABLED: Final = 2494165
"""The account may not use In-App Signup: ask for access."""
SIGNUP_PLACEHOLDER_UNKNOWN: Final = 2494166
"""The signup's confirmation message holds an unknown placeholder: only `{{promo_code}}` is known."""
SIGNUP_PROMO_CODE_MISSING: Final = 2494167
"""The confirmation message holds `{{promo_code}}`, and there is no code: give one."""
SIGNUP_TERMS_NOT_ACCEPTED: Final = 2494168
"""The terms of In-App Signup aren't accepted: send `policy`."""
SIGNUP_TERMS_ALREADY_ACCEPTED: Final = 2494176
"""The terms of In-App Signup are accepted already: leave out `policy`."""
SIGNUP_TERMS_URL_NOT_ALLOWED: Final = 2494177
"""The URL of the terms isn't one of the platform's: give the right one."""
SIGNUP_WEBSITE_NOT_HTTPS: Final = 2494179
"""The signup's website must begin with `https`: correct it."""
MIGRATION_ALREADY_MARKED: Final = 2593079
"""The account is marked to be moved already: nothing is left to mark."""
MIGRATION_NOT_ELIGIBLE: Final = 2593085
"""The account can't be moved: read the details."""
SYNC_LIMIT_EXCEEDED: Final = 2593107
"""Contacts and history are synchronized once each: onboard the customer again."""
SYNC_WINDOW_EXPIRED: Final = 2593108
"""Synchronizing must begin within 24 hours of onboarding: onboard the customer again."""
HISTORY_SHARING_DECLINED: Final = 2593109
"""The customer doesn't share their history: go on without it."""
WELCOME_SEQUENCE_INVALID: Final = 4027001
"""The welcome sequence isn't valid: correct it."""
WELCOME_SEQUENCE_NOT_CREATED: Final = 4027005
"""The welcome sequence couldn't be created: read the details."""
WELCOME_SEQUENCE_NOT_UPDATED: Final = 4027006
"""The welcome sequence couldn't be updated: read the details."""
WELCOME_SEQUENCES_NOT_OPEN: Final = 4027007
"""Welcome sequences aren't open to you yet: wait until they are."""
WELCOME_SEQUENCE_PARAMETER_MISSING: Final = 4027010
"""A parameter of the welcome sequence is missing: add it."""
WELCOME_SEQUENCE_IN_USE: Final = 4027012
"""An active ad uses the welcome sequence: end the ad first."""
WELCOME_SEQUENCE_NOT_FOUND: Final = 4027017
"""No welcome sequence has this id, or you can't see it: check it."""
FLOW_NOT_MIGRATED: Final = 4233041
"""One flow couldn't be moved to the other account: read its message."""
