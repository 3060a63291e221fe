// Printed by `cargo xtask generate` from the codes in core. Don't edit.

/// The platform's error codes, and what to do about each.
public enum ErrorCode {
    /// The access token is expired or revoked, or the user blocked the app: get a new token.
    public static let authException: Int64 = 0
    /// Internal error of the platform, or an unclear request: check the request, and retry a few times.
    public static let apiUnknown: Int64 = 1
    /// The platform is down or overloaded: retry with backoff.
    public static let apiService: Int64 = 2
    /// A capability or permission is missing: inspect the token with the access token debugger.
    public static let apiMethod: Int64 = 3
    /// The app reached its request limit: slow down, and monitor the header `x-app-usage`.
    public static let apiTooManyCalls: Int64 = 4
    /// A permission is missing or was removed, or the account is not eligible for the request: grant the
    /// permission.
    public static let permissionDenied: Int64 = 10
    /// Too many requests with the token of this user: slow down.
    public static let userTooManyCalls: Int64 = 17
    /// Too many requests for this Facebook Page: slow down.
    public static let pageRequestLimit: Int64 = 32
    /// The phone number was deleted, or the ID does not exist: check the ID.
    public static let parameterValueNotValid: Int64 = 33
    /// A parameter is unknown, misspelled or out of range: read the details. With subcode 33, the ID does not
    /// exist, or the token has no access to it.
    public static let invalidParameter: Int64 = 100
    /// The session of the access token has ended: get a new token.
    public static let apiSession: Int64 = 102
    /// The access token is missing, or `appsecret_proof` is missing or wrong: send both.
    public static let incorrectSignature: Int64 = 104
    /// The access token is expired, invalid or revoked: get a new token. The subcode gives the reason: 458
    /// app not installed, 459 user must log in, 460 password changed, 463 token expired, 464 user not
    /// confirmed, 467 token invalid, 492 the user's role on the page ended.
    public static let accessTokenExpired: Int64 = 190
    /// A permission was not granted or was removed: grant it. Applies to all codes from 200 to 299.
    public static let permissionsError: Int64 = 200
    /// The app reached a limit of the platform: slow down.
    public static let applicationLimit: Int64 = 341
    /// The account is restricted or disabled because of a policy violation: read the policy, and appeal.
    public static let policyViolation: Int64 = 368
    /// Too many requests of one type, such as verification codes or call permissions: wait.
    public static let customRateLimit: Int64 = 613
    /// The ID does not exist: check the ID.
    public static let objectNotFound: Int64 = 803
    /// The user's app is too old to show the message: send another message type.
    public static let receiverIncapable: Int64 = 1026
    /// The user's app cannot show order status messages: send a text message.
    public static let orderStatusUnsupported: Int64 = 2040
    /// The order status cannot change to this value: send a valid next status.
    public static let orderStatusTransition: Int64 = 2046
    /// The order can no longer be canceled: keep or complete the order.
    public static let orderNotCancelable: Int64 = 2047
    /// The URL does not match a resource of the platform: check the URL.
    public static let unknownPath: Int64 = 2500
    /// Too many requests for ads, pages or another product: wait as long as the header
    /// `x-business-use-case-usage` indicates. Applies to all codes from 80000 to 80006.
    public static let businessUseCaseLimit: Int64 = 80000
    /// Too many requests for this WABA: wait as long as the header `x-business-use-case-usage` indicates.
    public static let accountRateLimit: Int64 = 80007
    /// Too many management requests for this WABA: wait as long as the header `x-business-use-case-usage`
    /// indicates.
    public static let managementRateLimit: Int64 = 80008
    /// Too many requests for this catalog: wait as long as the header `x-business-use-case-usage` indicates.
    public static let catalogManagementLimit: Int64 = 80009
    /// Too many batch requests for this catalog: wait as long as the header `x-business-use-case-usage`
    /// indicates.
    public static let catalogBatchLimit: Int64 = 80014
    /// The business blocked this user: unblock the user first.
    public static let businessBlockedUser: Int64 = 130403
    /// The throughput of the phone number is exceeded, or too many users are blocked at once: slow down.
    public static let rateLimitHit: Int64 = 130429
    /// The user is in an experiment without marketing messages: use another channel, or wait until the user
    /// writes.
    public static let userInExperiment: Int64 = 130472
    /// The account is not allowed to message users in this country: read the policy, verify the business, or
    /// use a local number.
    public static let restrictedCountry: Int64 = 130497
    /// The user sent a message type that cannot be delivered to the business: ask for another message.
    public static let unsupportedInboundType: Int64 = 130501
    /// Unknown internal error of the platform: retry a few times.
    public static let somethingWentWrong: Int64 = 131000
    /// The message is too long: shorten it. Used in the first years of the API only.
    public static let messageTooLong: Int64 = 131001
    /// The recipient type is unknown: correct it. Used in the first years of the API only.
    public static let invalidRecipientType: Int64 = 131002
    /// The access token has no permission for this phone number or account: grant it.
    public static let accessDenied: Int64 = 131005
    /// A resource in the request does not exist: check the IDs. Used in the first years of the API only.
    public static let resourceNotFound: Int64 = 131006
    /// A required parameter is missing: read the details.
    public static let requiredParameterMissing: Int64 = 131008
    /// The value of a parameter is not valid: read the details.
    public static let parameterNotValid: Int64 = 131009
    /// A service of the platform is unavailable: retry with backoff.
    public static let serviceUnavailable: Int64 = 131016
    /// The group has no other member: wait until a user joins.
    public static let groupHasOneMember: Int64 = 131020
    /// The recipient is the sending phone number: use another recipient.
    public static let recipientIsSender: Int64 = 131021
    /// The user is not on WhatsApp, did not accept its terms, or has an old app: use another channel.
    public static let messageUndeliverable: Int64 = 131026
    /// The recipient is not among the verified recipients of the test number, at most 5: add the recipient.
    public static let recipientNotAllowed: Int64 = 131030
    /// The account is locked because of a violation, or the PIN does not match: check the health status of
    /// the account.
    public static let accountLocked: Int64 = 131031
    /// The webhook could not be delivered in time and is lost (no-storage configuration): respond to webhooks
    /// faster.
    public static let webhookTooLate: Int64 = 131035
    /// The message could not be delivered before it was deleted (no-storage configuration): send it again if
    /// still relevant.
    public static let messageNotRetained: Int64 = 131036
    /// The phone number requires an approved display name: request one.
    public static let displayNameNotApproved: Int64 = 131037
    /// The group does not exist, or the business is not a member: check the group ID.
    public static let groupUnknown: Int64 = 131041
    /// Payment failed: no valid payment method, an exhausted credit line, or no time zone and currency. Set
    /// them in the billing hub.
    public static let paymentIssue: Int64 = 131042
    /// The message expired before delivery: send it again if still relevant. Used in the first years of the
    /// API only.
    public static let messageExpired: Int64 = 131043
    /// Payment for calls failed: add a valid payment method.
    public static let callPaymentIssue: Int64 = 131044
    /// The registration of the phone number is incorrect: register it again.
    public static let incorrectCertificate: Int64 = 131045
    /// The customer service window is closed (more than 24 hours since the user's last message): send a
    /// template, or wait until the user writes.
    public static let reEngagementMessage: Int64 = 131047
    /// The phone number is restricted because too many users blocked or reported its messages: check its
    /// quality in WhatsApp Manager.
    public static let spamRateLimitHit: Int64 = 131048
    /// The platform limits marketing messages to this user: wait at least 24 hours, and do not resend in a
    /// loop.
    public static let ecosystemEngagement: Int64 = 131049
    /// The user stopped marketing messages from the business: respect the opt-out.
    public static let userStoppedMarketing: Int64 = 131050
    /// The message type is not supported: send another type. For received messages: the user must send
    /// another type.
    public static let unsupportedMessageType: Int64 = 131051
    /// A media file could not be downloaded. For received media: ask the user to send it again. For a link:
    /// check the URL.
    public static let mediaDownloadError: Int64 = 131052
    /// The type, codec or size of a media file is not allowed: check its MIME type.
    public static let mediaUploadError: Int64 = 131053
    /// The method is not allowed: marketing messages accept marketing templates only, and numbers with SIP
    /// accept SIP calls only.
    public static let methodNotAllowed: Int64 = 131055
    /// Too many messages to one user: retry after 1, 4, 16, 64, 256 and 1,024 s. Messages to other users are
    /// not affected.
    public static let pairRateLimitHit: Int64 = 131056
    /// The phone number or account is in maintenance mode: retry in one minute.
    public static let maintenanceMode: Int64 = 131057
    /// The template `hello_world` can be sent from public test numbers only: use another template.
    public static let testNumberTemplate: Int64 = 131058
    /// The paging cursor has expired: list from the first page.
    public static let invalidCursor: Int64 = 131059
    /// The received message is not available through the API, which can happen with numbers that also use the
    /// app: read it in the app.
    public static let messageUnavailable: Int64 = 131060
    /// A template with a maximum price was sent as a normal message: send it with the Marketing Messages API.
    public static let pricedTemplate: Int64 = 131061
    /// The message cannot be sent to a business-scoped user ID: send it to a phone number.
    public static let userIdNotSupported: Int64 = 131062
    /// Marketing messages through the Cloud API are disabled for the account: use the Marketing Messages API,
    /// or enable them.
    public static let marketingDisabled: Int64 = 131063
    /// Too many templates had a wrong category: correct them. The limit is lifted automatically.
    public static let classificationLimit: Int64 = 131064
    /// Maximum prices are not available in the recipient's country: use a template without one.
    public static let priceNotAvailable: Int64 = 131065
    /// Some items of the group request failed: read the errors of each item.
    public static let groupPartialSuccess: Int64 = 131201
    /// A participant occurs twice: list each participant once.
    public static let duplicateParticipant: Int64 = 131202
    /// The user has not accepted the terms of groups: ask the user to accept them.
    public static let participantWithoutTerms: Int64 = 131203
    /// A group has at most 8 participants: list fewer.
    public static let tooManyParticipants: Int64 = 131204
    /// The group is suspended: use another group.
    public static let groupSuspended: Int64 = 131207
    /// Too many group operations by the phone number: slow down.
    public static let groupRateLimitHit: Int64 = 131208
    /// The profile picture of the group is not square: crop it.
    public static let groupPictureNotSquare: Int64 = 131209
    /// The profile picture of the group is less than 192 pixels wide: use a larger image.
    public static let groupPictureTooSmall: Int64 = 131210
    /// The phone number reached its limit of groups: delete some groups.
    public static let groupCreationLimit: Int64 = 131211
    /// The user is not a participant of the group: use a current participant.
    public static let notAParticipant: Int64 = 131212
    /// The join request no longer exists: list the join requests again.
    public static let joinRequestUnknown: Int64 = 131213
    /// Group creation is disabled because of too much marketing in groups in the last 7 days: wait.
    public static let groupCreationDisabled: Int64 = 131214
    /// The phone number is not eligible for groups: use an eligible number.
    public static let groupsNotEligible: Int64 = 131215
    /// The number of parameters does not match the template: send one value for each variable.
    public static let templateParamCountMismatch: Int64 = 132000
    /// No approved template has this name in this language: check both.
    public static let templateDoesNotExist: Int64 = 132001
    /// The filled template is too long: shorten the parameters.
    public static let templateTextTooLong: Int64 = 132005
    /// The content of the template violates a policy: change it.
    public static let templateFormatPolicyViolated: Int64 = 132007
    /// The value of a template parameter is not allowed: correct it.
    public static let templateParamValueInvalid: Int64 = 132008
    /// The format of a parameter does not match the template: correct it.
    public static let templateParamFormatMismatch: Int64 = 132012
    /// The template is paused because of low quality, for 3 hours the first time and 6 hours the second:
    /// wait, or improve it.
    public static let templatePaused: Int64 = 132015
    /// The template was paused too often and is disabled: create another template.
    public static let templateDisabled: Int64 = 132016
    /// The parameters do not match the template: read the details.
    public static let templateValidationError: Int64 = 132018
    /// The template name for Direct Send is already used by another template: choose another name.
    public static let templateNameConflict: Int64 = 132021
    /// The flow is blocked: correct it.
    public static let flowBlocked: Int64 = 132068
    /// The flow is throttled, and 10 messages with it were sent in the last hour: wait, and correct the flow.
    public static let flowThrottled: Int64 = 132069
    /// An earlier deregistration is incomplete: deregister the phone number again.
    public static let incompleteDeregistration: Int64 = 133000
    /// The backup of the phone number could not be decrypted: create it again. Used in the first years of the
    /// API only.
    public static let decryptionError: Int64 = 133001
    /// The data of the backup could not be decrypted: check the password. Used in the first years of the API
    /// only.
    public static let backupDecryptionError: Int64 = 133002
    /// The recovery token could not be decrypted: create the backup again. Used in the first years of the API
    /// only.
    public static let recoveryTokenDecryptionError: Int64 = 133003
    /// Registration is temporarily unavailable: read the details, and retry.
    public static let registrationUnavailable: Int64 = 133004
    /// The PIN is wrong: send the correct PIN, or set a new one.
    public static let pinMismatch: Int64 = 133005
    /// The phone number must be verified before registration: request a verification code.
    public static let phoneVerificationNeeded: Int64 = 133006
    /// The account of the phone number is blocked. Used in the first years of the API only.
    public static let registrationAccountBlocked: Int64 = 133007
    /// Too many wrong PINs: wait as long as the details indicate.
    public static let tooManyPinGuesses: Int64 = 133008
    /// PINs were sent too fast: wait as long as the details indicate.
    public static let pinGuessedTooFast: Int64 = 133009
    /// The phone number is not registered: register it.
    public static let notRegistered: Int64 = 133010
    /// The phone number was deleted recently: wait 5 minutes.
    public static let recentlyDeleted: Int64 = 133015
    /// More than 10 registrations and deregistrations in 72 hours: the phone number is locked for 72 hours.
    public static let registrationLimit: Int64 = 133016
    /// The terms of WhatsApp Payments are not accepted: follow the link in the message.
    public static let paymentsTermsNotAccepted: Int64 = 134011
    /// The Marketing Messages API accepts marketing templates only: send other templates with the Cloud API.
    public static let onlyMarketingTemplates: Int64 = 134100
    /// The template is not synchronized with the Marketing Messages API yet: wait 10 minutes.
    public static let templateSyncing: Int64 = 134101
    /// The template is not eligible for the Marketing Messages API: use another template, or the Cloud API.
    public static let templateNotEligible: Int64 = 134102
    /// A parameter of the request is invalid: compare the request with the documentation.
    public static let genericUserError: Int64 = 135000
    /// The verification code was not sent: the phone number is already verified, or too many codes were
    /// requested. Wait a few hours.
    public static let requestCodeError: Int64 = 136024
    /// The verification code is wrong or expired: send the newest code, or request another.
    public static let verifyCodeError: Int64 = 136025
    /// The identity key hash does not match the user, and the message was not delivered: verify the user, and
    /// send with the new hash.
    public static let identityKeyMismatch: Int64 = 137000
    /// Calling is not enabled for the phone number: enable it in the settings.
    public static let callingNotEnabled: Int64 = 138000
    /// The user cannot receive calls: send a message.
    public static let receiverUncallable: Int64 = 138001
    /// The phone number has 1,000 concurrent calls: wait until a call ends.
    public static let concurrentCallsLimit: Int64 = 138002
    /// A call with this user is already in progress: end it, or wait.
    public static let callOngoing: Int64 = 138003
    /// The platform could not connect the call: retry.
    public static let callConnectionError: Int64 = 138004
    /// The phone number starts calls too fast: slow down.
    public static let callRateLimit: Int64 = 138005
    /// The user has not granted the call permission: send a call permission request.
    public static let noCallPermission: Int64 = 138006
    /// The SDP answer was not applied in time: apply it sooner.
    public static let callConnectTimeout: Int64 = 138007
    /// The limit of call permission requests to this user is reached: 1 in 24 hours and 2 in 7 days.
    public static let callPermissionRequestLimit: Int64 = 138009
    /// The daily limit of connected calls to this user is reached: the details contain the time of the next
    /// allowed call.
    public static let connectedCallsLimit: Int64 = 138012
    /// Business-initiated calls are not available for this phone number or user: let the user call.
    public static let businessCallsUnavailable: Int64 = 138013
    /// Calling is suspended because of low quality: wait 7 days.
    public static let callingDisabled: Int64 = 138014
    /// Calling requires a messaging limit of at least 2,000: raise the limit first.
    public static let callingCannotBeEnabled: Int64 = 138015
    /// The user has granted a permanent call permission: no request is required.
    public static let callPermissionExists: Int64 = 138017
    /// No receiver for calls is configured: subscribe an app to `calls`, or set up SIP.
    public static let callingPrerequisitesMissing: Int64 = 138018
    /// The user's app could not set up the call: retry later.
    public static let callSetupFailed: Int64 = 138019
    /// The call could not connect to its relay: retry later.
    public static let callRelayFailed: Int64 = 138020
    /// No media was received from the business: check the media connection.
    public static let callReceiveTimeout: Int64 = 138021
    /// No media could be sent to the user: retry later.
    public static let callTransmitTimeout: Int64 = 138022
    /// The call was accepted, but no media was signaled: retry later.
    public static let callWithoutMedia: Int64 = 138023
    /// The account is blocked from this flow operation for integrity reasons: check its health status.
    public static let flowIntegrityBlocked: Int64 = 139000
    /// The flow is already published, or could not be processed: clone it, or correct it.
    public static let flowCannotBeUpdated: Int64 = 139001
    /// The flow is not a valid draft, or its endpoint is not ready: read the details.
    public static let flowCannotBePublished: Int64 = 139002
    /// The flow is not published, or is already deprecated: no action is required.
    public static let flowCannotBeDeprecated: Int64 = 139003
    /// A published flow cannot be deleted: deprecate it.
    public static let flowCannotBeDeleted: Int64 = 139004
    /// Too few requests for flow metrics: choose a longer period.
    public static let flowMetricsUnavailable: Int64 = 139006
    /// Some or all users could not be blocked or unblocked: read the errors of each user.
    public static let blockListPartialFailure: Int64 = 139100
    /// The block list is full (64,000 users): unblock some users.
    public static let blockListFull: Int64 = 139101
    /// The block list changed during paging: read it from the first page.
    public static let blockListChanged: Int64 = 139102
    /// Internal error of the platform: retry.
    public static let blockListInternalError: Int64 = 139103
    /// The account is not allowed to use Direct Send: read the details.
    public static let directSendBlocked: Int64 = 139200
    /// The username is taken or reserved: choose another.
    public static let usernameNotAvailable: Int64 = 147001
    /// A username requires a higher messaging limit: raise the limit first.
    public static let usernameNotEligible: Int64 = 147002
    /// The Facebook page with this name is not linked to the account: link it.
    public static let facebookPageNotLinked: Int64 = 147003
    /// The Instagram account with this name is not linked to the account: link it.
    public static let instagramAccountNotLinked: Int64 = 147004
    /// The username is used by another phone number of the portfolio: send `force_transfer` to move it.
    public static let usernameInUse: Int64 = 147005
    /// Template analytics are not available for this account.
    public static let templateInsightsUnavailable: Int64 = 200005
    /// Template analytics cannot be disabled: leave them enabled.
    public static let templateInsightsPermanent: Int64 = 200006
    /// Template analytics are not enabled: enable them for the account.
    public static let templateInsightsNotEnabled: Int64 = 200007
    /// The client is already invited: no action is required.
    public static let duplicateRequest: Int64 = 1752041
    /// The phone number cannot be migrated yet: confirm its ownership, and disable two-step verification.
    public static let migrationNotConfirmed: Int64 = 2388001
    /// The phone number is already in the account: use it, or add another.
    public static let numberAlreadyAdded: Int64 = 2388012
    /// The account reached its limit of templates: delete some templates.
    public static let templateLimitExceeded: Int64 = 2388019
    /// The template cannot be edited now: it is in review, or was edited too often.
    public static let templateStatusCannotBeChanged: Int64 = 2388039
    /// A field of the template is too long: shorten it.
    public static let templateCharacterLimitExceeded: Int64 = 2388040
    /// The format of the template header is not allowed: correct it.
    public static let templateHeaderFormat: Int64 = 2388047
    /// The format of the template body is not allowed: correct it.
    public static let templateBodyFormat: Int64 = 2388072
    /// The format of the template footer is not allowed: correct it.
    public static let templateFooterFormat: Int64 = 2388073
    /// These product types cannot be combined in one request: request each separately.
    public static let analyticsTypesNotCombinable: Int64 = 2388077
    /// The phone number is not eligible for a verification code: it is not being migrated.
    public static let notEligibleForRequestCode: Int64 = 2388091
    /// The phone number is not eligible for code verification: it is not being migrated.
    public static let notEligibleForVerifyCode: Int64 = 2388093
    /// The phone number cannot be migrated, for one of many reasons: read the message.
    public static let cannotMigrate: Int64 = 2388103
    /// The template has too many variables for its length: add text.
    public static let templateTooManyVariables: Int64 = 2388293
    /// The template begins or ends with a variable: add text around it.
    public static let templateVariableAtEdge: Int64 = 2388299
    /// The template was generated by Direct Send and cannot be edited: create another template.
    public static let generatedTemplateNotEditable: Int64 = 2388318
    /// The template was generated by Direct Send and cannot be deleted: leave it.
    public static let generatedTemplateNotDeletable: Int64 = 2388330
    /// The phone number is in maintenance mode: retry in a few minutes.
    public static let numberInMaintenance: Int64 = 2494100
    /// The signup ID does not exist: check the ID.
    public static let signupNotFound: Int64 = 2494164
    /// The account has no access to In-App Signup: request access.
    public static let signupNotEnabled: Int64 = 2494165
    /// The confirmation message of the signup contains an unknown placeholder: use `{{promo_code}}` only.
    public static let signupPlaceholderUnknown: Int64 = 2494166
    /// The confirmation message contains `{{promo_code}}`, but the signup has no promo code: add one.
    public static let signupPromoCodeMissing: Int64 = 2494167
    /// The terms of In-App Signup are not accepted: send `policy`.
    public static let signupTermsNotAccepted: Int64 = 2494168
    /// The terms of In-App Signup are already accepted: omit `policy`.
    public static let signupTermsAlreadyAccepted: Int64 = 2494176
    /// The URL of the terms is not one of the platform's URLs: send the correct URL.
    public static let signupTermsUrlNotAllowed: Int64 = 2494177
    /// The website of the signup must begin with `https`: correct it.
    public static let signupWebsiteNotHttps: Int64 = 2494179
    /// The app may not take control of the thread: only the escalation partner may.
    public static let threadControlNotPermitted: Int64 = 2494191
    /// The account is already marked for migration: no action is required.
    public static let migrationAlreadyMarked: Int64 = 2593079
    /// The account is not eligible for migration: read the details.
    public static let migrationNotEligible: Int64 = 2593085
    /// Contacts and history can be synchronized only once: onboard the customer again.
    public static let syncLimitExceeded: Int64 = 2593107
    /// The synchronization must start within 24 hours of onboarding: onboard the customer again.
    public static let syncWindowExpired: Int64 = 2593108
    /// The customer declined to share the chat history: continue without it.
    public static let historySharingDeclined: Int64 = 2593109
    /// The welcome message sequence is not valid: correct it.
    public static let welcomeSequenceInvalid: Int64 = 4027001
    /// The welcome message sequence could not be created: read the details.
    public static let welcomeSequenceNotCreated: Int64 = 4027005
    /// The welcome message sequence could not be updated: read the details.
    public static let welcomeSequenceNotUpdated: Int64 = 4027006
    /// Welcome message sequences are not available to the account yet: wait.
    public static let welcomeSequencesNotOpen: Int64 = 4027007
    /// A parameter of the welcome message sequence is missing: add it.
    public static let welcomeSequenceParameterMissing: Int64 = 4027010
    /// The welcome message sequence is used by an active ad: end the ad first.
    public static let welcomeSequenceInUse: Int64 = 4027012
    /// The welcome message sequence does not exist, or access is missing: check the ID.
    public static let welcomeSequenceNotFound: Int64 = 4027017
    /// One flow could not be migrated to the other account: read its message.
    public static let flowNotMigrated: Int64 = 4233041
}

/// Kind of an error: the family of its code.
public struct ErrorKind: Choice {
    /// The access token is missing, expired or revoked.
    public static let authentication = ErrorKind(rawValue: "authentication")
    /// The access token lacks a permission.
    public static let permission = ErrorKind(rawValue: "permission")
    /// Too many calls from the app, the account or the number.
    public static let rateLimited = ErrorKind(rawValue: "rate_limited")
    /// Too many messages to one user.
    public static let pairRateLimited = ErrorKind(rawValue: "pair_rate_limited")
    /// Too many messages were blocked or reported.
    public static let spamRateLimited = ErrorKind(rawValue: "spam_rate_limited")
    /// Too many templates had the wrong category.
    public static let classificationLimit = ErrorKind(rawValue: "classification_limit")
    /// The account is restricted or locked.
    public static let accountRestricted = ErrorKind(rawValue: "account_restricted")
    /// Messages to users in this country aren't allowed.
    public static let countryRestricted = ErrorKind(rawValue: "country_restricted")
    /// A parameter of the request is invalid.
    public static let invalidParameter = ErrorKind(rawValue: "invalid_parameter")
    /// The customer service window is closed: only templates may be sent.
    public static let windowClosed = ErrorKind(rawValue: "window_closed")
    /// The platform limits marketing messages to this user.
    public static let engagementLimit = ErrorKind(rawValue: "engagement_limit")
    /// The user stopped marketing messages.
    public static let optedOut = ErrorKind(rawValue: "opted_out")
    /// The message can't be delivered to the recipient.
    public static let undeliverable = ErrorKind(rawValue: "undeliverable")
    /// The recipient isn't one of the test number's verified recipients. At most 5.
    public static let notAllowedRecipient = ErrorKind(rawValue: "not_allowed_recipient")
    /// The message can be sent to phone numbers only, not to user IDs.
    public static let recipientNotSupported = ErrorKind(rawValue: "recipient_not_supported")
    /// The media couldn't be downloaded or isn't allowed.
    public static let media = ErrorKind(rawValue: "media")
    /// The template doesn't exist, isn't approved, or has invalid parameters.
    public static let template = ErrorKind(rawValue: "template")
    /// The flow is blocked, throttled, or in the wrong status.
    public static let flow = ErrorKind(rawValue: "flow")
    /// A valid payment method is missing.
    public static let payment = ErrorKind(rawValue: "payment")
    /// The number isn't registered, or can't be registered, verified or moved in this way.
    public static let registration = ErrorKind(rawValue: "registration")
    /// The number was registered and deregistered too often.
    public static let registrationLocked = ErrorKind(rawValue: "registration_locked")
    /// The two-step verification PIN is wrong, or was tried too often.
    public static let twoStep = ErrorKind(rawValue: "two_step")
    /// The username is taken, or not available to this account.
    public static let username = ErrorKind(rawValue: "username")
    /// Contacts and chat history can no longer be synchronized.
    public static let sync = ErrorKind(rawValue: "sync")
    /// Error of a group, its participants or its profile picture.
    public static let group = ErrorKind(rawValue: "group")
    /// Error of a call, or of the permission to make it.
    public static let calling = ErrorKind(rawValue: "calling")
    /// The business blocked this user.
    public static let blocked = ErrorKind(rawValue: "blocked")
    /// The user is part of an experiment of the platform without marketing messages.
    public static let experiment = ErrorKind(rawValue: "experiment")
    /// Some or all users couldn't be blocked or unblocked.
    public static let blockList = ErrorKind(rawValue: "block_list")
    /// The platform is unavailable or overloaded.
    public static let serviceUnavailable = ErrorKind(rawValue: "service_unavailable")
    /// The code is unknown to this version.
    public static let unknown = ErrorKind(rawValue: "unknown")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A change that is required before a call can succeed.
public struct RequiredChange: Choice {
    /// A valid access token.
    public static let token = RequiredChange(rawValue: "token")
    /// A permission, or access to the account or number.
    public static let permission = RequiredChange(rawValue: "permission")
    /// The parameters of the request.
    public static let request = RequiredChange(rawValue: "request")
    /// The recipient, or the list of allowed recipients.
    public static let recipient = RequiredChange(rawValue: "recipient")
    /// The template, or its parameters.
    public static let template = RequiredChange(rawValue: "template")
    /// A template instead of a free-form message, or a message from the user.
    public static let window = RequiredChange(rawValue: "window")
    /// The media file.
    public static let media = RequiredChange(rawValue: "media")
    /// The flow itself.
    public static let flow = RequiredChange(rawValue: "flow")
    /// The payment method.
    public static let payment = RequiredChange(rawValue: "payment")
    /// The state of the account or number.
    public static let account = RequiredChange(rawValue: "account")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}
