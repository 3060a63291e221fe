//! Access tokens: obtain, extend, inspect and revoke them.

use serde_json::Value;

use crate::{
    engine::operation,
    operations::Success,
    schema::{AppId, BusinessId, OrText, SystemUserId, Timestamp, UserId, model},
    secret::Secret,
};

/// Exchanges the code of Embedded Signup or of Facebook Login for an access token. A code works once, and a code of
/// Embedded Signup expires after 30 seconds: do not repeat a failed exchange. Needs no access token.
#[operation(POST "/oauth/access_token", body = form, auth = none, returns = AccessToken, secret = access_token,
    link = "embedded-signup/onboarding-customers-as-a-tech-provider")]
pub struct ExchangeCode {
    /// ID of the app that started the login.
    pub client_id: AppId,
    /// App secret of the app.
    #[check(length(1..))]
    pub client_secret: Secret,
    /// Code that the login returned.
    #[check(length(1..))]
    pub code: Secret,
    /// Redirect URI of the login. Required exactly if the login used one.
    #[check(url)]
    pub redirect_uri: Option<String>,
    /// Type of the exchange: `authorization_code`. Implied by the code.
    #[check(one_of("authorization_code"))]
    pub grant_type: Option<String>,
}

/// Gets the access token of an app, which does not expire. Needs no access token.
#[operation(POST "/oauth/access_token", set(grant_type = "client_credentials"), body = form, auth = none, idempotent,
    returns = AccessToken, secret = access_token, link = "../../../docs/facebook-login/guides/access-tokens")]
pub struct GetAppAccessToken {
    /// ID of the app.
    pub client_id: AppId,
    /// App secret of the app.
    #[check(length(1..))]
    pub client_secret: Secret,
}

/// Exchanges a valid access token for one that lives longer: a short-lived user token, or a system user token before
/// its 60 days end. Needs no other access token.
#[operation(POST "/oauth/access_token", set(grant_type = "fb_exchange_token"), body = form, auth = none, idempotent,
    returns = AccessToken, secret = access_token,
    link = "../../../docs/facebook-login/guides/access-tokens/get-long-lived")]
pub struct ExtendAccessToken {
    /// ID of the app of the token.
    pub client_id: AppId,
    /// App secret of the app.
    #[check(length(1..))]
    pub client_secret: Secret,
    /// Access token to extend.
    #[check(length(1..))]
    pub fb_exchange_token: Secret,
    /// True for a system user token: the new token expires after 60 days.
    pub set_token_expires_in_60_days: Option<bool>,
}

/// Revokes one access token of a system user. The client's own token must belong to the same app.
#[operation(GET "/oauth/revoke", returns = Success,
    link = "../../../docs/business-management-apis/system-users/install-apps-and-generate-tokens")]
pub struct RevokeAccessToken {
    /// ID of the app of the token.
    pub client_id: AppId,
    /// App secret of the app.
    #[check(length(1..))]
    pub client_secret: Secret,
    /// Access token to revoke.
    #[check(length(1..))]
    pub revoke_token: Secret,
}

/// Gets the properties of an access token: validity, app, owner, expiry, permissions, and the accounts that they are
/// granted for. The client's own token must be the app's, or belong to a developer or a system user of the same app.
#[operation(GET "/debug_token", returns = DebuggedToken,
    link = "../../../docs/facebook-login/guides/access-tokens/debugging")]
pub struct DebugAccessToken {
    /// Access token to inspect.
    #[check(length(1..))]
    pub input_token: Secret,
}

/// Creates an access token of a system user for a business portfolio and an app.
#[operation(POST "/{business_id}/access_token", body = form, returns = AccessToken, secret = access_token,
    permission = business_management)]
pub struct CreateBusinessAccessToken {
    /// ID of the app that the token is for.
    pub app_id: Option<AppId>,
    /// Permissions of the token, separated by commas.
    pub scope: Option<String>,
    /// ID of the portfolio in the partner's own system.
    pub fbe_external_business_id: Option<String>,
    /// Name of the system user that owns the token.
    pub system_user_name: Option<String>,
}

/// Gets the business token of a client who signed up, without a code: for hosted Embedded Signup and for accounts that
/// a partner created. Requires the app secret in the client's settings, and the partner's system user token.
#[operation(POST "/{business_id}/system_user_access_tokens", body = form, returns = AccessToken,
    secret = access_token, permission = business_management)]
pub struct FetchBusinessToken {
    /// ID of the business portfolio of the client who signed up.
    pub business_id: BusinessId,
    /// True to get the existing token; `false` creates a new one.
    pub fetch_only: Option<bool>,
    /// ID of the system user that the token is for.
    pub system_user_id: Option<SystemUserId>,
    /// Permissions of the token, separated by commas.
    pub scope: Option<String>,
    /// IDs of the assets that the token gives access to.
    pub asset: Option<Vec<String>>,
    /// True for a token that expires after 60 days. Default: the token never expires.
    pub set_token_expires_in_60_days: Option<bool>,
}

/// An access token.
#[model(received)]
pub struct AccessToken {
    /// Access token. Opaque, of any length.
    pub access_token: Secret,
    /// Type of the token: `bearer`.
    pub token_type: Option<String>,
    /// Remaining lifetime in seconds. Absent if the token never expires.
    pub expires_in: Option<OrText<u64>>,
}

/// The properties of an access token.
#[model(received)]
pub struct DebuggedToken {
    /// Properties of the inspected token.
    pub data: TokenProperties,
}

/// Properties of an access token.
#[model(received)]
pub struct TokenProperties {
    /// True if the token can be used.
    pub is_valid: bool,
    /// Kind of the token, by its owner.
    #[wire("type")]
    pub kind: Option<TokenKind>,
    /// ID of the app of the token.
    pub app_id: Option<AppId>,
    /// Name of the app.
    pub application: Option<String>,
    /// ID of the user or system user that owns the token.
    pub user_id: Option<UserId>,
    /// ID of the page that the token is for.
    pub profile_id: Option<String>,
    /// Issue time of the token. Seconds since the Unix epoch.
    pub issued_at: Option<OrText<Timestamp>>,
    /// Expiry of the token. Seconds since the Unix epoch; 0 if the token never expires.
    pub expires_at: Option<OrText<Timestamp>>,
    /// End of the access to user data. Seconds since the Unix epoch; 0 if the access never ends.
    pub data_access_expires_at: Option<OrText<Timestamp>>,
    /// Permissions of the token.
    pub scopes: Vec<String>,
    /// Permissions of the token, each with the assets that it is granted for.
    pub granular_scopes: Vec<GranularScope>,
    /// Metadata of the login that created the token.
    pub metadata: Option<Value>,
    /// Reason why the token is invalid. Absent if it is valid.
    pub error: Option<TokenError>,
}

/// Kind of an access token, by its owner.
#[model(case = UPPER)]
pub enum TokenKind {
    /// Token of an app.
    App,
    /// Token of a user.
    User,
    /// Token of a system user, business tokens among them.
    SystemUser,
    /// Token of a page.
    Page,
}

/// A permission of an access token, with the assets that it is granted for.
#[model(received)]
pub struct GranularScope {
    /// Name of the permission.
    pub scope: String,
    /// IDs of the assets, such as WhatsApp Business accounts, the newest first. Empty for all assets.
    pub target_ids: Vec<String>,
}

/// Reason why an access token is invalid.
#[model(received)]
pub struct TokenError {
    /// Error code of the platform.
    pub code: Option<u32>,
    /// Subcode of the error, such as 463 for an expired token.
    pub subcode: Option<u32>,
    /// Description of the error, human-readable.
    pub message: Option<String>,
}
