// Printed by `cargo xtask generate` from the codes in core. Don't edit.

/// The platform's error codes, and what to do about each.
public enum ErrorCode {
    /// The token is expired or revoked, or the user blocked the app: get a new token.
    public static let authException: Int64 = 0
    /// A fault of the platform's, or a request that it can't make sense of: check the request, and try a few
    /// times.
    public static let apiUnknown: Int64 = 1
    /// The platform is down or overloaded: wait, and try again.
    public static let apiService: Int64 = 2
    /// A capability or permission is missing: look at the token in the access token debugger.
    public static let apiMethod: Int64 = 3
    /// The app made too many calls: slow down, and watch `x-app-usage`.
    public static let apiTooManyCalls: Int64 = 4
    /// A permission is missing or was removed, or the account may not use this call: grant it.
    public static let permissionDenied: Int64 = 10
    /// Too many calls with this user's token: slow down.
    public static let userTooManyCalls: Int64 = 17
    /// Too many calls for this Facebook page: slow down.
    public static let pageRequestLimit: Int64 = 32
    /// The phone number was deleted, or nothing has this id: check the id.
    public static let parameterValueNotValid: Int64 = 33
    /// A parameter is unknown, misspelled or out of bounds: read the details. With subcode 33, nothing has
    /// this id, or the token can't see it.
    public static let invalidParameter: Int64 = 100
    /// The session behind the token is over: get a new token.
    public static let apiSession: Int64 = 102
    /// There is no token, or `appsecret_proof` is missing or wrong: send both.
    public static let incorrectSignature: Int64 = 104
    /// The token is expired, invalid or revoked: get a new one. The subcode says why: 458 the app isn't
    /// installed, 459 the user must log in, 460 the password changed, 463 it expired, 464 the user isn't
    /// confirmed, 467 it is invalid, 492 the user's role on the page ended.
    public static let accessTokenExpired: Int64 = 190
    /// A permission wasn't granted or was removed: grant it. All codes from 200 to 299 say so.
    public static let permissionsError: Int64 = 200
    /// The app reached a limit of the platform's: slow down.
    public static let applicationLimit: Int64 = 341
    /// The account is restricted or disabled for violating a policy: read which, and appeal.
    public static let policyViolation: Int64 = 368
    /// Too many calls of this kind, such as requests for verification codes or for call permissions: wait.
    public static let customRateLimit: Int64 = 613
    /// Nothing has this id: check it.
    public static let objectNotFound: Int64 = 803
    /// The person's app is too old to show this message: send them another kind.
    public static let receiverIncapable: Int64 = 1026
    /// The person's app can't show the state of an order: tell them in a text.
    public static let orderStatusUnsupported: Int64 = 2040
    /// An order in its state can't change to this one: send one that may follow.
    public static let orderStatusTransition: Int64 = 2046
    /// The order can't be canceled any more: leave it, or complete it.
    public static let orderNotCancelable: Int64 = 2047
    /// The URL names nothing that the platform has: check it.
    public static let unknownPath: Int64 = 2500
    /// Too many calls for ads, pages or another product: wait as long as `x-business-use-case-usage` says.
    /// All codes from 80000 to 80006 say so.
    public static let businessUseCaseLimit: Int64 = 80000
    /// Too many calls for this WABA: wait as long as `x-business-use-case-usage` says.
    public static let accountRateLimit: Int64 = 80007
    /// Too many management calls for this WABA: wait as long as `x-business-use-case-usage` says.
    public static let managementRateLimit: Int64 = 80008
    /// Too many calls for this catalog: wait as long as `x-business-use-case-usage` says.
    public static let catalogManagementLimit: Int64 = 80009
    /// Too many batches for this catalog: wait as long as `x-business-use-case-usage` says.
    public static let catalogBatchLimit: Int64 = 80014
    /// You blocked this person: unblock them first.
    public static let businessBlockedUser: Int64 = 130403
    /// The number sends faster than it may, or too many people are blocked at once: slow down.
    public static let rateLimitHit: Int64 = 130429
    /// The person is in an experiment without marketing messages: reach them another way, or after they
    /// write.
    public static let userInExperiment: Int64 = 130472
    /// The account may not message people in that country: read the policy, verify the business, or use a
    /// local number.
    public static let restrictedCountry: Int64 = 130497
    /// The person sent a kind of message that can't be delivered to you: ask them to send another.
    public static let unsupportedInboundType: Int64 = 130501
    /// A fault of the platform's that it doesn't know itself: try a few times.
    public static let somethingWentWrong: Int64 = 131000
    /// The message is too long: shorten it. Of the API's first years.
    public static let messageTooLong: Int64 = 131001
    /// The type of recipient is unknown: correct it. Of the API's first years.
    public static let invalidRecipientType: Int64 = 131002
    /// The token may not use this number or account: grant it.
    public static let accessDenied: Int64 = 131005
    /// Something that the request names isn't there: check its ids. Of the API's first years.
    public static let resourceNotFound: Int64 = 131006
    /// A required parameter is missing: read the details.
    public static let requiredParameterMissing: Int64 = 131008
    /// A parameter has a value that isn't allowed: read the details.
    public static let parameterNotValid: Int64 = 131009
    /// A part of the platform is down: wait, and try again.
    public static let serviceUnavailable: Int64 = 131016
    /// You are alone in the group: wait until somebody joins.
    public static let groupHasOneMember: Int64 = 131020
    /// The message goes to the number that sends it: send it to another.
    public static let recipientIsSender: Int64 = 131021
    /// The person isn't on WhatsApp, didn't accept its terms, or has an old app: reach them another way.
    public static let messageUndeliverable: Int64 = 131026
    /// A test number sends only to five verified people: add this one to them.
    public static let recipientNotAllowed: Int64 = 131030
    /// The account is locked for a violation, or the PIN doesn't match: look at its health status.
    public static let accountLocked: Int64 = 131031
    /// With no storage, the webhook couldn't be delivered in time, and is gone: answer webhooks sooner.
    public static let webhookTooLate: Int64 = 131035
    /// With no storage, the message couldn't be delivered before it was deleted: send it anew if it still
    /// matters.
    public static let messageNotRetained: Int64 = 131036
    /// The number needs an approved display name: request one.
    public static let displayNameNotApproved: Int64 = 131037
    /// The group doesn't exist, or you aren't in it: check its id.
    public static let groupUnknown: Int64 = 131041
    /// The account can't pay: no valid means of payment, a credit line that is used up, or no time zone and
    /// currency. Set them in the billing hub.
    public static let paymentIssue: Int64 = 131042
    /// The message expired before it was delivered: send it anew if it still matters. Of the API's first
    /// years.
    public static let messageExpired: Int64 = 131043
    /// The account can't pay for calls: add a valid means of payment.
    public static let callPaymentIssue: Int64 = 131044
    /// The number isn't registered as it should be: register it.
    public static let incorrectCertificate: Int64 = 131045
    /// The person hasn't written for 24 hours: send a template, or wait until they write.
    public static let reEngagementMessage: Int64 = 131047
    /// The number is held back, for too many people blocked or reported its messages: look at its quality in
    /// WhatsApp Manager.
    public static let spamRateLimitHit: Int64 = 131048
    /// The platform holds back marketing to this person: wait a day at least, and don't resend in a loop.
    public static let ecosystemEngagement: Int64 = 131049
    /// The person stopped your marketing messages: respect it.
    public static let userStoppedMarketing: Int64 = 131050
    /// The platform doesn't take this kind of message: send another. On what you received: the person must
    /// send another.
    public static let unsupportedMessageType: Int64 = 131051
    /// A file couldn't be fetched: for one that you received, ask the person to send it again; for a link of
    /// yours, check it.
    public static let mediaDownloadError: Int64 = 131052
    /// A file has a type, codec or size that isn't allowed: check its MIME type.
    public static let mediaUploadError: Int64 = 131053
    /// This can't be done here: marketing messages are templates of marketing only, and a number with SIP is
    /// called by SIP only.
    public static let methodNotAllowed: Int64 = 131055
    /// Too many messages to one person: wait 1 second, then 4, 16, 64, 256 and 1024; others aren't affected.
    public static let pairRateLimitHit: Int64 = 131056
    /// The number or account is being worked on: try again in a minute.
    public static let maintenanceMode: Int64 = 131057
    /// The template `hello_world` goes out from public test numbers only: use one of your own.
    public static let testNumberTemplate: Int64 = 131058
    /// The cursor of the page has expired: list from the start.
    public static let invalidCursor: Int64 = 131059
    /// The person's message isn't available here, as happens to numbers that are used in the app too: look
    /// for it there.
    public static let messageUnavailable: Int64 = 131060
    /// A template with a maximum price goes out as a marketing message only: send it with the Marketing
    /// Messages API.
    public static let pricedTemplate: Int64 = 131061
    /// This message can't be sent to a user id: send it to a phone number.
    public static let userIdNotSupported: Int64 = 131062
    /// The account doesn't send marketing through the Cloud API: use the Marketing Messages API, or allow it.
    public static let marketingDisabled: Int64 = 131063
    /// Too many templates were of the wrong category: correct them; the limit lifts by itself.
    public static let classificationLimit: Int64 = 131064
    /// Maximum prices aren't offered in that country: use a template without one.
    public static let priceNotAvailable: Int64 = 131065
    /// Some of what was asked for the group was done: read the errors of the rest.
    public static let groupPartialSuccess: Int64 = 131201
    /// A participant is named twice: name each once.
    public static let duplicateParticipant: Int64 = 131202
    /// The person hasn't accepted the terms of groups: ask them to.
    public static let participantWithoutTerms: Int64 = 131203
    /// A group has eight participants at most: name fewer.
    public static let tooManyParticipants: Int64 = 131204
    /// The group is suspended: use another.
    public static let groupSuspended: Int64 = 131207
    /// The number does too much with groups: slow down.
    public static let groupRateLimitHit: Int64 = 131208
    /// The group's picture must be square: cut it.
    public static let groupPictureNotSquare: Int64 = 131209
    /// The group's picture must be at least 192 pixels wide: use a larger one.
    public static let groupPictureTooSmall: Int64 = 131210
    /// The number has as many groups as it may: delete some.
    public static let groupCreationLimit: Int64 = 131211
    /// The person isn't in the group: name one who is.
    public static let notAParticipant: Int64 = 131212
    /// The request to join doesn't exist any more: list them again.
    public static let joinRequestUnknown: Int64 = 131213
    /// Groups can't be created for now, for there was too much marketing in them in the last seven days:
    /// wait.
    public static let groupCreationDisabled: Int64 = 131214
    /// The number may not use groups: use one that may.
    public static let groupsNotEligible: Int64 = 131215
    /// The template has another number of variables: fill each of them.
    public static let templateParamCountMismatch: Int64 = 132000
    /// No approved template has this name in this language: check both.
    public static let templateDoesNotExist: Int64 = 132001
    /// The template is too long once it is filled: shorten the values.
    public static let templateTextTooLong: Int64 = 132005
    /// The template's content violates a policy: change it.
    public static let templateFormatPolicyViolated: Int64 = 132007
    /// A value for the template isn't allowed: correct it.
    public static let templateParamValueInvalid: Int64 = 132008
    /// A value has another format than the template's variable: correct it.
    public static let templateParamFormatMismatch: Int64 = 132012
    /// The template is paused for low quality, three hours the first time and six the second: wait, or
    /// improve it.
    public static let templatePaused: Int64 = 132015
    /// The template was paused too often and is disabled: create another.
    public static let templateDisabled: Int64 = 132016
    /// The values don't fit the template: read the details.
    public static let templateValidationError: Int64 = 132018
    /// Another template has the name that was told for Direct Send: choose another.
    public static let templateNameConflict: Int64 = 132021
    /// The flow is blocked: correct it.
    public static let flowBlocked: Int64 = 132068
    /// The flow is throttled, and ten messages with it went out in the last hour: wait, and correct the flow.
    public static let flowThrottled: Int64 = 132069
    /// An earlier deregistration didn't finish: deregister the number again.
    public static let incompleteDeregistration: Int64 = 133000
    /// The backup of the number couldn't be decrypted: make it again. Of the API's first years.
    public static let decryptionError: Int64 = 133001
    /// The backup's data couldn't be decrypted: check its password. Of the API's first years.
    public static let backupDecryptionError: Int64 = 133002
    /// The recovery token couldn't be decrypted: make the backup again. Of the API's first years.
    public static let recoveryTokenDecryptionError: Int64 = 133003
    /// Registration is down for now: read the details, and try again.
    public static let registrationUnavailable: Int64 = 133004
    /// The PIN is wrong: give the right one, or set another.
    public static let pinMismatch: Int64 = 133005
    /// The number must be verified before it is registered: request a code.
    public static let phoneVerificationNeeded: Int64 = 133006
    /// The number's account is blocked. Of the API's first years.
    public static let registrationAccountBlocked: Int64 = 133007
    /// The PIN was guessed too often: the details say how long to wait.
    public static let tooManyPinGuesses: Int64 = 133008
    /// The PIN was guessed too fast: the details say how long to wait.
    public static let pinGuessedTooFast: Int64 = 133009
    /// The number isn't registered: register it.
    public static let notRegistered: Int64 = 133010
    /// The number was deleted a moment ago: wait five minutes.
    public static let recentlyDeleted: Int64 = 133015
    /// The number was registered and deregistered more than ten times in 72 hours: it is locked for 72 hours.
    public static let registrationLimit: Int64 = 133016
    /// The terms of WhatsApp Payments aren't accepted: follow the link in the message.
    public static let paymentsTermsNotAccepted: Int64 = 134011
    /// The Marketing Messages API takes templates of marketing only: send others with the Cloud API.
    public static let onlyMarketingTemplates: Int64 = 134100
    /// The template isn't ready for the Marketing Messages API yet: wait ten minutes.
    public static let templateSyncing: Int64 = 134101
    /// The template can't be used with the Marketing Messages API: use another, or the Cloud API.
    public static let templateNotEligible: Int64 = 134102
    /// Something is wrong with the request's parameters: check them against the documentation.
    public static let genericUserError: Int64 = 135000
    /// No verification code is sent: the number is verified already, or too many were requested. Wait a few
    /// hours.
    public static let requestCodeError: Int64 = 136024
    /// The verification code is wrong or has expired: give the newest, or request another.
    public static let verifyCodeError: Int64 = 136025
    /// The person's identity isn't the one that you know, and nothing was delivered: verify them, and send
    /// with the new hash.
    public static let identityKeyMismatch: Int64 = 137000
    /// Calls aren't enabled for the number: enable them in its settings.
    public static let callingNotEnabled: Int64 = 138000
    /// The person can't take calls: write to them.
    public static let receiverUncallable: Int64 = 138001
    /// The number has a thousand calls at once: wait until one ends.
    public static let concurrentCallsLimit: Int64 = 138002
    /// There is a call with this person already: end it, or wait.
    public static let callOngoing: Int64 = 138003
    /// The platform couldn't connect the call: try again.
    public static let callConnectionError: Int64 = 138004
    /// The number starts calls faster than it may: slow down.
    public static let callRateLimit: Int64 = 138005
    /// The person hasn't allowed you to call: ask them with a call permission request.
    public static let noCallPermission: Int64 = 138006
    /// The SDP answer wasn't applied in time: apply it sooner.
    public static let callConnectTimeout: Int64 = 138007
    /// The person was asked for permission to call too often: once in 24 hours, and twice in seven days.
    public static let callPermissionRequestLimit: Int64 = 138009
    /// You had as many calls with this person as a day allows: the details say when the next may start.
    public static let connectedCallsLimit: Int64 = 138012
    /// A business can't call people here: let them call you.
    public static let businessCallsUnavailable: Int64 = 138013
    /// Calls are suspended for low quality: wait seven days.
    public static let callingDisabled: Int64 = 138014
    /// Calls need a messaging limit of 2000 at least: raise it first.
    public static let callingCannotBeEnabled: Int64 = 138015
    /// The person allows your calls for good: there is no need to ask.
    public static let callPermissionExists: Int64 = 138017
    /// Nothing would take the calls: subscribe an app to `calls`, or set up SIP.
    public static let callingPrerequisitesMissing: Int64 = 138018
    /// The person's app couldn't set up the call: try again later.
    public static let callSetupFailed: Int64 = 138019
    /// The call couldn't connect to its relay: try again later.
    public static let callRelayFailed: Int64 = 138020
    /// No media came from you: check what your side sends.
    public static let callReceiveTimeout: Int64 = 138021
    /// No media could be sent to the person: try again later.
    public static let callTransmitTimeout: Int64 = 138022
    /// The call was accepted, and no media was signalled: try again later.
    public static let callWithoutMedia: Int64 = 138023
    /// The account may not do this with flows, for the sake of integrity: look at its health status.
    public static let flowIntegrityBlocked: Int64 = 139000
    /// The flow is published already, or couldn't be processed: clone it, or correct it.
    public static let flowCannotBeUpdated: Int64 = 139001
    /// The flow isn't a valid draft, or its endpoint isn't ready: read the details.
    public static let flowCannotBePublished: Int64 = 139002
    /// The flow isn't published, or is deprecated already: nothing is left to do.
    public static let flowCannotBeDeprecated: Int64 = 139003
    /// A published flow can't be deleted: deprecate it.
    public static let flowCannotBeDeleted: Int64 = 139004
    /// There were too few requests for metrics: ask for a longer time.
    public static let flowMetricsUnavailable: Int64 = 139006
    /// Some or all people couldn't be blocked or unblocked: read the error of each.
    public static let blockListPartialFailure: Int64 = 139100
    /// The block list has its 64,000 people: unblock some.
    public static let blockListFull: Int64 = 139101
    /// The block list changed while it was read: read it from the start.
    public static let blockListChanged: Int64 = 139102
    /// A fault of the platform's: try again.
    public static let blockListInternalError: Int64 = 139103
    /// The account may not use Direct Send: read the details.
    public static let directSendBlocked: Int64 = 139200
    /// The user name is taken or reserved: choose another.
    public static let usernameNotAvailable: Int64 = 147001
    /// The account needs a higher messaging limit for a user name: raise it first.
    public static let usernameNotEligible: Int64 = 147002
    /// The Facebook page with this name isn't linked to the account: link it.
    public static let facebookPageNotLinked: Int64 = 147003
    /// The Instagram account with this name isn't linked to the account: link it.
    public static let instagramAccountNotLinked: Int64 = 147004
    /// Another number of yours has the user name: send `force_transfer` to move it.
    public static let usernameInUse: Int64 = 147005
    /// Insights into templates aren't available for this account.
    public static let templateInsightsUnavailable: Int64 = 200005
    /// Insights into templates can't be disabled again: leave them on.
    public static let templateInsightsPermanent: Int64 = 200006
    /// Insights into templates aren't enabled: enable them for the account.
    public static let templateInsightsNotEnabled: Int64 = 200007
    /// The client is invited already: nothing is left to do.
    public static let duplicateRequest: Int64 = 1752041
    /// The number can't be moved yet: confirm that it is yours, and disable two-step verification.
    public static let migrationNotConfirmed: Int64 = 2388001
    /// The number is in your account already: use it, or add another.
    public static let numberAlreadyAdded: Int64 = 2388012
    /// The account has as many templates as it may: delete some.
    public static let templateLimitExceeded: Int64 = 2388019
    /// The template can't be edited now: it is in review, or was edited too often.
    public static let templateStatusCannotBeChanged: Int64 = 2388039
    /// A field of the template is too long: shorten it.
    public static let templateCharacterLimitExceeded: Int64 = 2388040
    /// The template's header has a format that isn't allowed: correct it.
    public static let templateHeaderFormat: Int64 = 2388047
    /// The template's body has a format that isn't allowed: correct it.
    public static let templateBodyFormat: Int64 = 2388072
    /// The template's footer has a format that isn't allowed: correct it.
    public static let templateFooterFormat: Int64 = 2388073
    /// These types of product can't be asked for together: ask for each alone.
    public static let analyticsTypesNotCombinable: Int64 = 2388077
    /// No code can be requested for the number: it isn't being moved.
    public static let notEligibleForRequestCode: Int64 = 2388091
    /// No code can be verified for the number: it isn't being moved.
    public static let notEligibleForVerifyCode: Int64 = 2388093
    /// The number can't be moved, for one of many reasons: read the message.
    public static let cannotMigrate: Int64 = 2388103
    /// The template has too many variables for its length: add words.
    public static let templateTooManyVariables: Int64 = 2388293
    /// The template begins or ends with a variable: put words around it.
    public static let templateVariableAtEdge: Int64 = 2388299
    /// The platform made this template for Direct Send, and it can't be edited: create your own.
    public static let generatedTemplateNotEditable: Int64 = 2388318
    /// The platform made this template for Direct Send, and it can't be deleted: leave it.
    public static let generatedTemplateNotDeletable: Int64 = 2388330
    /// The number is being worked on: try again in a few minutes.
    public static let numberInMaintenance: Int64 = 2494100
    /// No signup has this id: check it.
    public static let signupNotFound: Int64 = 2494164
    /// The account may not use In-App Signup: ask for access.
    public static let signupNotEnabled: Int64 = 2494165
    /// The signup's confirmation message holds an unknown placeholder: only `{{promo_code}}` is known.
    public static let signupPlaceholderUnknown: Int64 = 2494166
    /// The confirmation message holds `{{promo_code}}`, and there is no code: give one.
    public static let signupPromoCodeMissing: Int64 = 2494167
    /// The terms of In-App Signup aren't accepted: send `policy`.
    public static let signupTermsNotAccepted: Int64 = 2494168
    /// The terms of In-App Signup are accepted already: leave out `policy`.
    public static let signupTermsAlreadyAccepted: Int64 = 2494176
    /// The URL of the terms isn't one of the platform's: give the right one.
    public static let signupTermsUrlNotAllowed: Int64 = 2494177
    /// The signup's website must begin with `https`: correct it.
    public static let signupWebsiteNotHttps: Int64 = 2494179
    /// The account is marked to be moved already: nothing is left to mark.
    public static let migrationAlreadyMarked: Int64 = 2593079
    /// The account can't be moved: read the details.
    public static let migrationNotEligible: Int64 = 2593085
    /// Contacts and history are synchronized once each: onboard the customer again.
    public static let syncLimitExceeded: Int64 = 2593107
    /// Synchronizing must begin within 24 hours of onboarding: onboard the customer again.
    public static let syncWindowExpired: Int64 = 2593108
    /// The customer doesn't share their history: go on without it.
    public static let historySharingDeclined: Int64 = 2593109
    /// The welcome sequence isn't valid: correct it.
    public static let welcomeSequenceInvalid: Int64 = 4027001
    /// The welcome sequence couldn't be created: read the details.
    public static let welcomeSequenceNotCreated: Int64 = 4027005
    /// The welcome sequence couldn't be updated: read the details.
    public static let welcomeSequenceNotUpdated: Int64 = 4027006
    /// Welcome sequences aren't open to you yet: wait until they are.
    public static let welcomeSequencesNotOpen: Int64 = 4027007
    /// A parameter of the welcome sequence is missing: add it.
    public static let welcomeSequenceParameterMissing: Int64 = 4027010
    /// An active ad uses the welcome sequence: end the ad first.
    public static let welcomeSequenceInUse: Int64 = 4027012
    /// No welcome sequence has this id, or you can't see it: check it.
    public static let welcomeSequenceNotFound: Int64 = 4027017
    /// One flow couldn't be moved to the other account: read its message.
    public static let flowNotMigrated: Int64 = 4233041
}
