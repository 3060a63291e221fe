//! The rules of access tokens and permissions.

super::area! {
    VALID "tokens.valid" Documented("../../../docs/facebook-login/guides/access-tokens"),
        "Requests need a valid access token: code 190, subcode 463 for an expired one, and 458, 460 or 467 \
         for a revoked one.";
    PROOF "tokens.proof" Documented("../../../docs/graph-api/guides/secure-requests"),
        "An `appsecret_proof` must be that of the access token, and calls that create tokens need it.";
    PERMISSION "tokens.permission" Documented("support/error-codes"),
        "The access token must have the operation's permission: code 10 for messages, code 200 for everything else.";
    ACCESS "tokens.access" Documented("support/error-codes"),
        "The access token must give access to the WhatsApp Business account.";
    ADMIN "tokens.admin" Documented("../../../docs/business-management-apis/system-users"),
        "Only administrators of the portfolio create system users and tokens for them.";
    APP_TOKEN "tokens.app_token" Documented("../../../docs/facebook-login/guides/access-tokens"),
        "Operations on the app need an app access token.";
    ACTIVE_USER "tokens.active_user" Documented("../../../docs/facebook-login/guides/access-tokens"),
        "The word `me` stands for the user of the token, which must have one.";
    CODE "tokens.code" Documented("embedded-signup/onboarding-customers-as-a-tech-provider"),
        "A code of Embedded Signup can be exchanged once. Every unknown code is accepted, because the sandbox has no \
         sign-up dialog.";
    EXTENSION "tokens.extension" Documented("../../../docs/facebook-login/guides/access-tokens/get-long-lived"),
        "App access tokens can't be extended. Extended tokens are valid for 60 days.";
    CREDENTIALS "tokens.credentials" Documented("../../../docs/facebook-login/guides/access-tokens"),
        "The ID and the secret of the app must be right.";
    SCOPES "tokens.scopes" Documented("../../../docs/business-management-apis/system-users/install-apps-and-generate-tokens"),
        "A token can only have permissions of the platform.";
    APP_OF_TOKEN "tokens.app_of_token" Documented("../../../docs/business-management-apis/system-users/install-apps-and-generate-tokens"),
        "The app must be one of the portfolio, and installed for the system user.";
    ROLE "tokens.role" Documented("../../../docs/business-management-apis/system-users"),
        "A system user is an administrator or an employee.";
}
