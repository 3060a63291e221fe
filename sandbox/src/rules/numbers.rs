//! The rules of business phone numbers.

super::area! {
    REGISTERED "numbers.registered" Documented("support/error-codes"),
        "Messages, calls and groups need a registered number (133010).";
    REGISTRATIONS "numbers.registrations" Documented("business-phone-numbers/registration"),
        "A number can be registered 10 times in 72 hours.";
    VERIFIED "numbers.verified" Documented("business-phone-numbers/registration"),
        "A number must be verified before it is registered (133006).";
    PIN "numbers.pin" Documented("business-phone-numbers/registration"),
        "The two-step verification PIN must be right (133005).";
    CODE "numbers.code" Documented("support/error-codes"),
        "A verified number gets no code (136024), and a code must be right (136025).";
    ADDED "numbers.added" Documented("business-phone-numbers/phone-numbers"),
        "A number is in one account; another account migrates it. A business has 20 numbers.";
    QR_CODES "numbers.qr_codes" Documented("qr-codes"),
        "A number can have 2,000 QR codes.";
    BADGE "numbers.badge" Documented("official-business-accounts"),
        "One application for an Official Business Account can be open.";
    KEY "numbers.key" Documented("reference/whatsapp-business-phone-number/business-encryption-api"),
        "The business public key must be one as PEM.";
    SETTINGS "numbers.settings" Documented("calling/call-settings"),
        "Settings of a number must fit each other.";
    HOLIDAY "numbers.holiday" Documented("calling/call-settings"),
        "A holiday is not in the past.";
    CONTROL "numbers.control" Documented("conversation-routing/thread-control"),
        "Thread control is passed by the app that has it, and taken by another one.";
    HISTORY "numbers.history" Documented("embedded-signup/onboarding-business-app-users"),
        "The data of the WhatsApp Business app can be requested once.";
    USERNAME "numbers.username" Documented("business-scoped-user-ids"),
        "A username must be available, and must not look like a domain.";
    PROFILE "numbers.profile" Documented("business-profiles"),
        "A profile that was never set has the vertical `UNDEFINED`.";
    QUALITY "numbers.quality" Chosen("The platform doesn't publish how it rates."),
        "Every number is rated GREEN until a command sets another rating.";
    STANDING "numbers.standing" Documented("support/error-codes"),
        "A banned number (131031) and a restricted one (131048) can't be used.";
    DISPLAY_NAME "numbers.display_name" Documented("support/error-codes"),
        "A number with the area code 555 needs an approved display name (131037).";
    UPGRADE "numbers.upgrade" Documented("throughput"),
        "An upgrade to 1,000 messages a second takes a minute, in which the number can't be used (131057).";
    NAME_REVIEW "numbers.name_review" Chosen("The platform's reviews take days."),
        "Display names and applications for the badge are approved after 10 seconds.";
}
