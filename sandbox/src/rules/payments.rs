//! The rules of payment configurations.

super::area! {
    NAME "payments.name" Documented("payments/payments-in/onboarding-apis"),
        "A payment configuration has a name of its own.";
    KNOWN "payments.known" Documented("payments/payments-in/onboarding-apis"),
        "A payment configuration must exist.";
    GATEWAY "payments.gateway" Documented("payments/payments-in/onboarding-apis"),
        "Only payment gateways are connected with a link, which is valid for 24 hours.";
}
