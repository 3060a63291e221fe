//! The rules of credit lines, migrations and solutions of partners.

super::area! {
    CREDIT "partners.credit" Documented("solution-providers/share-and-revoke-credit-lines"),
        "A credit line must be shared with the business of the account, and not be revoked.";
    CURRENCY "partners.currency" Documented("pricing/change-billing-currency"),
        "A currency is one that the platform bills in, and attaching a credit line doesn't change it.";
    PAYMENT_MIGRATION "partners.payment_migration" Documented("pricing/change-billing-currency"),
        "An account is marked for one migration, and unmarked before it starts.";
    SOLUTION "partners.solution" Documented("solution-providers/multi-partner-solution-embedded-creation"),
        "A solution is changed by its partners, and as its status allows.";
    MIGRATION "partners.migration" Documented("solution-providers/support/migrating-wabas-among-solutions-via-meta-business-suite"),
        "A migration between solutions is completed when it is ready.";
    POOL "partners.pool" Documented("embedded-signup/pre-verified-numbers"),
        "A pre-verified number is in the pool once, and is used with its own ID while its verification is valid.";
    SHARED "partners.shared" Documented("embedded-signup/pre-verified-numbers"),
        "A number that is withdrawn from a business must be shared with it.";
    CODE "partners.code" Documented("embedded-signup/pre-verified-numbers"),
        "A verified number gets no code, and a code must be right.";
    VERIFICATION "partners.verification" Documented("solution-providers/partner-led-business-verification"),
        "A business is submitted three times at most, with one to three documents.";
    STEPS "partners.steps" Chosen("Businesses and reviewers decide on the platform."),
        "Verifications and steps of migrations end after 10 seconds.";
}
