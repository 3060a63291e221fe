//! The rules of calls and call permissions.

super::area! {
    BLOCKED "calls.blocked" Documented("block-users"),
        "Users whom a number has blocked can't be called.";
    LIMIT "calls.limit" Documented("calling/business-initiated-calls"),
        "A number can have 1,000 calls at once.";
    ONGOING "calls.ongoing" Documented("support/error-codes"),
        "There can be one call with a user.";
    STATE "calls.state" Documented("calling/user-initiated-calls"),
        "A call must go on, and can be accepted and rejected in the right state only.";
    SESSION "calls.session" Documented("calling/user-initiated-calls"),
        "The session must be SDP, and the same when a call is pre-accepted and accepted.";
    PERMISSION "calls.permission" Documented("calling/user-call-permissions"),
        "A business calls users who permitted it, at most 100 times in 24 hours.";
    REQUESTS "calls.requests" Documented("calling/user-call-permissions"),
        "A user can be asked once in 24 hours and twice in 7 days, and not after a permanent permission.";
    LOOKUPS "calls.lookups" Documented("calling/user-call-permissions"),
        "Call permissions can be read 5 times a second.";
    USER "calls.user" Documented("calling/user-call-permissions"),
        "A user is a phone number or a user ID.";
    ENABLED "calls.enabled" Documented("calling/call-settings"),
        "Calling must be enabled for the number, without SIP.";
    ACCEPTANCE "calls.acceptance" Chosen("A person decides on the platform."),
        "Users accept calls after 3 seconds; a call rings after 300 ms, and calls of users end after 60 seconds without \
         an answer.";
}
