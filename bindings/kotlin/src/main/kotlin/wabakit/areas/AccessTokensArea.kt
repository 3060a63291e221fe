// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonElement

/** Operations: `access_tokens.exchange_code`, `access_tokens.get_app_token`, `access_tokens.extend`, `access_tokens.revoke`, `access_tokens.debug`, `access_tokens.create_business_token`, `access_tokens.fetch_business_token`. */
public class AccessTokensArea internal constructor(private val client: Client) {
    /**
     * Exchanges the code of Embedded Signup or of Facebook Login for an access token. A code works once, and a code of
     * Embedded Signup expires after 30 seconds: do not repeat a failed exchange. Needs no access token.
     *
     * @param clientId ID of the app that started the login.
     * @param clientSecret App secret of the app.
     * @param code Code that the login returned.
     * @param redirectUri Redirect URI of the login. Required exactly if the login used one.
     * @param grantType Type of the exchange: `authorization_code`. Implied by the code.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/onboarding-customers-as-a-tech-provider">The platform's page</a>
     */
    public suspend fun exchangeCode(
        clientId: String,
        clientSecret: Secret,
        code: Secret,
        redirectUri: String? = null,
        grantType: String? = null,
        options: Options = Options(),
    ): AccessToken = client.call(Operations.ACCESS_TOKENS_EXCHANGE_CODE, ExchangeCode(clientId = clientId, clientSecret = clientSecret, code = code, redirectUri = redirectUri, grantType = grantType), options)

    /**
     * Gets the access token of an app, which does not expire. Needs no access token.
     *
     * @param clientId ID of the app.
     * @param clientSecret App secret of the app.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/../../../docs/facebook-login/guides/access-tokens">The platform's page</a>
     */
    public suspend fun getAppToken(
        clientId: String,
        clientSecret: Secret,
        options: Options = Options(),
    ): AccessToken = client.call(Operations.ACCESS_TOKENS_GET_APP_TOKEN, GetAppAccessToken(clientId = clientId, clientSecret = clientSecret), options)

    /**
     * Exchanges a valid access token for one that lives longer: a short-lived user token, or a system user token before
     * its 60 days end. Needs no other access token.
     *
     * @param clientId ID of the app of the token.
     * @param clientSecret App secret of the app.
     * @param fbExchangeToken Access token to extend.
     * @param setTokenExpiresIn60Days True for a system user token: the new token expires after 60 days.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/../../../docs/facebook-login/guides/access-tokens/get-long-lived">The platform's page</a>
     */
    public suspend fun extend(
        clientId: String,
        clientSecret: Secret,
        fbExchangeToken: Secret,
        setTokenExpiresIn60Days: Boolean? = null,
        options: Options = Options(),
    ): AccessToken = client.call(Operations.ACCESS_TOKENS_EXTEND, ExtendAccessToken(clientId = clientId, clientSecret = clientSecret, fbExchangeToken = fbExchangeToken, setTokenExpiresIn60Days = setTokenExpiresIn60Days), options)

    /**
     * Revokes one access token of a system user. The client's own token must belong to the same app.
     *
     * @param clientId ID of the app of the token.
     * @param clientSecret App secret of the app.
     * @param revokeToken Access token to revoke.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/../../../docs/business-management-apis/system-users/install-apps-and-generate-tokens">The platform's page</a>
     */
    public suspend fun revoke(
        clientId: String,
        clientSecret: Secret,
        revokeToken: Secret,
        options: Options = Options(),
    ): Success = client.call(Operations.ACCESS_TOKENS_REVOKE, RevokeAccessToken(clientId = clientId, clientSecret = clientSecret, revokeToken = revokeToken), options)

    /**
     * Gets the properties of an access token: validity, app, owner, expiry, permissions, and the accounts that they are
     * granted for. The client's own token must be the app's, or belong to a developer or a system user of the same app.
     *
     * @param inputToken Access token to inspect.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/../../../docs/facebook-login/guides/access-tokens/debugging">The platform's page</a>
     */
    public suspend fun debug(
        inputToken: Secret,
        options: Options = Options(),
    ): DebuggedToken = client.call(Operations.ACCESS_TOKENS_DEBUG, DebugAccessToken(inputToken = inputToken), options)

    /**
     * Creates an access token of a system user for a business portfolio and an app.
     *
     * @param appId ID of the app that the token is for.
     * @param scope Permissions of the token, separated by commas.
     * @param fbeExternalBusinessId ID of the portfolio in the partner's own system.
     * @param systemUserName Name of the system user that owns the token.
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun createBusinessToken(
        appId: String? = null,
        scope: String? = null,
        fbeExternalBusinessId: String? = null,
        systemUserName: String? = null,
        businessId: String? = null,
        options: Options = Options(),
    ): AccessToken = client.call(Operations.ACCESS_TOKENS_CREATE_BUSINESS_TOKEN, CreateBusinessAccessToken(appId = appId, scope = scope, fbeExternalBusinessId = fbeExternalBusinessId, systemUserName = systemUserName, businessId = businessId), options)

    /**
     * Gets the business token of a client who signed up, without a code: for hosted Embedded Signup and for accounts that
     * a partner created. Requires the app secret in the client's settings, and the partner's system user token.
     *
     * @param businessId ID of the business portfolio of the client who signed up.
     * @param fetchOnly True to get the existing token; `false` creates a new one.
     * @param systemUserId ID of the system user that the token is for.
     * @param scope Permissions of the token, separated by commas.
     * @param asset IDs of the assets that the token gives access to.
     * @param setTokenExpiresIn60Days True for a token that expires after 60 days. Default: the token never expires.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun fetchBusinessToken(
        businessId: String,
        fetchOnly: Boolean? = null,
        systemUserId: String? = null,
        scope: String? = null,
        asset: List<String>? = null,
        setTokenExpiresIn60Days: Boolean? = null,
        options: Options = Options(),
    ): AccessToken = client.call(Operations.ACCESS_TOKENS_FETCH_BUSINESS_TOKEN, FetchBusinessToken(businessId = businessId, fetchOnly = fetchOnly, systemUserId = systemUserId, scope = scope, asset = asset, setTokenExpiresIn60Days = setTokenExpiresIn60Days), options)
}

/**
 * Exchanges the code of Embedded Signup or of Facebook Login for an access token. A code works once, and a code of
 * Embedded Signup expires after 30 seconds: do not repeat a failed exchange. Needs no access token.
 */
@Serializable
public data class ExchangeCode(
    /** ID of the app that started the login. */
    @SerialName("client_id")
    val clientId: String,
    /** App secret of the app. */
    @SerialName("client_secret")
    val clientSecret: Secret,
    /** Code that the login returned. */
    val code: Secret,
    /** Redirect URI of the login. Required exactly if the login used one. */
    @SerialName("redirect_uri")
    val redirectUri: String? = null,
    /** Type of the exchange: `authorization_code`. Implied by the code. */
    @SerialName("grant_type")
    val grantType: String? = null,
)

/** An access token. */
@Serializable
public data class AccessToken(
    /** Access token. Opaque, of any length. */
    @SerialName("access_token")
    val accessToken: Secret,
    /** Type of the token: `bearer`. */
    @SerialName("token_type")
    val tokenType: String? = null,
    /** Remaining lifetime in seconds. Absent if the token never expires. */
    @SerialName("expires_in")
    val expiresIn: Long? = null,
) : Response()

/** Gets the access token of an app, which does not expire. Needs no access token. */
@Serializable
public data class GetAppAccessToken(
    /** ID of the app. */
    @SerialName("client_id")
    val clientId: String,
    /** App secret of the app. */
    @SerialName("client_secret")
    val clientSecret: Secret,
)

/**
 * Exchanges a valid access token for one that lives longer: a short-lived user token, or a system user token before
 * its 60 days end. Needs no other access token.
 */
@Serializable
public data class ExtendAccessToken(
    /** ID of the app of the token. */
    @SerialName("client_id")
    val clientId: String,
    /** App secret of the app. */
    @SerialName("client_secret")
    val clientSecret: Secret,
    /** Access token to extend. */
    @SerialName("fb_exchange_token")
    val fbExchangeToken: Secret,
    /** True for a system user token: the new token expires after 60 days. */
    @SerialName("set_token_expires_in_60_days")
    val setTokenExpiresIn60Days: Boolean? = null,
)

/** Revokes one access token of a system user. The client's own token must belong to the same app. */
@Serializable
public data class RevokeAccessToken(
    /** ID of the app of the token. */
    @SerialName("client_id")
    val clientId: String,
    /** App secret of the app. */
    @SerialName("client_secret")
    val clientSecret: Secret,
    /** Access token to revoke. */
    @SerialName("revoke_token")
    val revokeToken: Secret,
)

/**
 * Gets the properties of an access token: validity, app, owner, expiry, permissions, and the accounts that they are
 * granted for. The client's own token must be the app's, or belong to a developer or a system user of the same app.
 */
@Serializable
public data class DebugAccessToken(
    /** Access token to inspect. */
    @SerialName("input_token")
    val inputToken: Secret,
)

/** The properties of an access token. */
@Serializable
public data class DebuggedToken(
    /** Properties of the inspected token. */
    val data: TokenProperties,
) : Response()

/** Properties of an access token. */
@Serializable
public data class TokenProperties(
    /** True if the token can be used. */
    @SerialName("is_valid")
    val isValid: Boolean,
    /** Permissions of the token. */
    val scopes: List<String> = emptyList(),
    /** Permissions of the token, each with the assets that it is granted for. */
    @SerialName("granular_scopes")
    val granularScopes: List<GranularScope> = emptyList(),
    /** Kind of the token, by its owner. */
    val type: TokenKind? = null,
    /** ID of the app of the token. */
    @SerialName("app_id")
    val appId: String? = null,
    /** Name of the app. */
    val application: String? = null,
    /** ID of the user or system user that owns the token. */
    @SerialName("user_id")
    val userId: String? = null,
    /** ID of the page that the token is for. */
    @SerialName("profile_id")
    val profileId: String? = null,
    /** Issue time of the token. Seconds since the Unix epoch. */
    @SerialName("issued_at")
    val issuedAt: String? = null,
    /** Expiry of the token. Seconds since the Unix epoch; 0 if the token never expires. */
    @SerialName("expires_at")
    val expiresAt: String? = null,
    /** End of the access to user data. Seconds since the Unix epoch; 0 if the access never ends. */
    @SerialName("data_access_expires_at")
    val dataAccessExpiresAt: String? = null,
    /** Metadata of the login that created the token. */
    val metadata: JsonElement? = null,
    /** Reason why the token is invalid. Absent if it is valid. */
    val error: TokenError? = null,
)

/**
 * Kind of an access token, by its owner.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class TokenKind(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Token of an app. */
        public val APP: TokenKind = TokenKind("APP")
        /** Token of a user. */
        public val USER: TokenKind = TokenKind("USER")
        /** Token of a system user, business tokens among them. */
        public val SYSTEM_USER: TokenKind = TokenKind("SYSTEM_USER")
        /** Token of a page. */
        public val PAGE: TokenKind = TokenKind("PAGE")
    }
}

/** A permission of an access token, with the assets that it is granted for. */
@Serializable
public data class GranularScope(
    /** Name of the permission. */
    val scope: String,
    /** IDs of the assets, such as WhatsApp Business accounts, the newest first. Empty for all assets. */
    @SerialName("target_ids")
    val targetIds: List<String> = emptyList(),
)

/** Reason why an access token is invalid. */
@Serializable
public data class TokenError(
    /** Error code of the platform. */
    val code: Long? = null,
    /** Subcode of the error, such as 463 for an expired token. */
    val subcode: Long? = null,
    /** Description of the error, human-readable. */
    val message: String? = null,
)

/** Creates an access token of a system user for a business portfolio and an app. */
@Serializable
public data class CreateBusinessAccessToken(
    /** ID of the app that the token is for. */
    @SerialName("app_id")
    val appId: String? = null,
    /** Permissions of the token, separated by commas. */
    val scope: String? = null,
    /** ID of the portfolio in the partner's own system. */
    @SerialName("fbe_external_business_id")
    val fbeExternalBusinessId: String? = null,
    /** Name of the system user that owns the token. */
    @SerialName("system_user_name")
    val systemUserName: String? = null,
    /** Default: the client's business portfolio ID. */
    @SerialName("business_id")
    val businessId: String? = null,
)

/**
 * Gets the business token of a client who signed up, without a code: for hosted Embedded Signup and for accounts that
 * a partner created. Requires the app secret in the client's settings, and the partner's system user token.
 */
@Serializable
public data class FetchBusinessToken(
    /** ID of the business portfolio of the client who signed up. */
    @SerialName("business_id")
    val businessId: String,
    /** True to get the existing token; `false` creates a new one. */
    @SerialName("fetch_only")
    val fetchOnly: Boolean? = null,
    /** ID of the system user that the token is for. */
    @SerialName("system_user_id")
    val systemUserId: String? = null,
    /** Permissions of the token, separated by commas. */
    val scope: String? = null,
    /** IDs of the assets that the token gives access to. */
    val asset: List<String>? = null,
    /** True for a token that expires after 60 days. Default: the token never expires. */
    @SerialName("set_token_expires_in_60_days")
    val setTokenExpiresIn60Days: Boolean? = null,
)
