// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `access_tokens.exchange_code`, `access_tokens.get_app_token`, `access_tokens.extend`, `access_tokens.revoke`, `access_tokens.debug`, `access_tokens.create_business_token`, `access_tokens.fetch_business_token`.
public struct AccessTokensArea: Sendable {
    let engine: Engine

    /// Exchanges the code of Embedded Signup or of Facebook Login for an access token. A code works once, and a code of
    /// Embedded Signup expires after 30 seconds: do not repeat a failed exchange. Needs no access token.
    ///
    /// - Parameters:
    ///   - clientId: ID of the app that started the login.
    ///   - clientSecret: App secret of the app.
    ///   - code: Code that the login returned.
    ///   - redirectUri: Redirect URI of the login. Required exactly if the login used one.
    ///   - grantType: Type of the exchange: `authorization_code`. Implied by the code.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/onboarding-customers-as-a-tech-provider)
    public func exchangeCode(
        clientId: String,
        clientSecret: Secret,
        code: Secret,
        redirectUri: String? = nil,
        grantType: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<AccessToken> {
        let params = ExchangeCode(
            clientId: clientId,
            clientSecret: clientSecret,
            code: code,
            redirectUri: redirectUri,
            grantType: grantType
        )
        return try await engine.answer("access_tokens.exchange_code", params, options)
    }

    /// Gets the access token of an app, which does not expire. Needs no access token.
    ///
    /// - Parameters:
    ///   - clientId: ID of the app.
    ///   - clientSecret: App secret of the app.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/../../../docs/facebook-login/guides/access-tokens)
    public func getAppToken(
        clientId: String,
        clientSecret: Secret,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<AccessToken> {
        let params = GetAppAccessToken(clientId: clientId, clientSecret: clientSecret)
        return try await engine.answer("access_tokens.get_app_token", params, options, idempotent: true)
    }

    /// Exchanges a valid access token for one that lives longer: a short-lived user token, or a system user token before
    /// its 60 days end. Needs no other access token.
    ///
    /// - Parameters:
    ///   - clientId: ID of the app of the token.
    ///   - clientSecret: App secret of the app.
    ///   - fbExchangeToken: Access token to extend.
    ///   - setTokenExpiresIn60Days: True for a system user token: the new token expires after 60 days.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/../../../docs/facebook-login/guides/access-tokens/get-long-lived)
    public func extend(
        clientId: String,
        clientSecret: Secret,
        fbExchangeToken: Secret,
        setTokenExpiresIn60Days: Bool? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<AccessToken> {
        let params = ExtendAccessToken(
            clientId: clientId,
            clientSecret: clientSecret,
            fbExchangeToken: fbExchangeToken,
            setTokenExpiresIn60Days: setTokenExpiresIn60Days
        )
        return try await engine.answer("access_tokens.extend", params, options, idempotent: true)
    }

    /// Revokes one access token of a system user. The client's own token must belong to the same app.
    ///
    /// - Parameters:
    ///   - clientId: ID of the app of the token.
    ///   - clientSecret: App secret of the app.
    ///   - revokeToken: Access token to revoke.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/../../../docs/business-management-apis/system-users/install-apps-and-generate-tokens)
    public func revoke(
        clientId: String,
        clientSecret: Secret,
        revokeToken: Secret,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = RevokeAccessToken(clientId: clientId, clientSecret: clientSecret, revokeToken: revokeToken)
        return try await engine.answer("access_tokens.revoke", params, options, idempotent: true)
    }

    /// Gets the properties of an access token: validity, app, owner, expiry, permissions, and the accounts that they are
    /// granted for. The client's own token must be the app's, or belong to a developer or a system user of the same app.
    ///
    /// - Parameters:
    ///   - inputToken: Access token to inspect.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/../../../docs/facebook-login/guides/access-tokens/debugging)
    public func debug(
        inputToken: Secret,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<DebuggedToken> {
        let params = DebugAccessToken(inputToken: inputToken)
        return try await engine.answer("access_tokens.debug", params, options, idempotent: true)
    }

    /// Creates an access token of a system user for a business portfolio and an app.
    ///
    /// - Parameters:
    ///   - appId: ID of the app that the token is for.
    ///   - scope: Permissions of the token, separated by commas.
    ///   - fbeExternalBusinessId: ID of the portfolio in the partner's own system.
    ///   - systemUserName: Name of the system user that owns the token.
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func createBusinessToken(
        appId: String? = nil,
        scope: String? = nil,
        fbeExternalBusinessId: String? = nil,
        systemUserName: String? = nil,
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<AccessToken> {
        let params = CreateBusinessAccessToken(
            appId: appId,
            scope: scope,
            fbeExternalBusinessId: fbeExternalBusinessId,
            systemUserName: systemUserName,
            businessId: businessId
        )
        return try await engine.answer("access_tokens.create_business_token", params, options)
    }

    /// Gets the business token of a client who signed up, without a code: for hosted Embedded Signup and for accounts that
    /// a partner created. Requires the app secret in the client's settings, and the partner's system user token.
    ///
    /// - Parameters:
    ///   - businessId: ID of the business portfolio of the client who signed up.
    ///   - fetchOnly: True to get the existing token; `false` creates a new one.
    ///   - systemUserId: ID of the system user that the token is for.
    ///   - scope: Permissions of the token, separated by commas.
    ///   - asset: IDs of the assets that the token gives access to.
    ///   - setTokenExpiresIn60Days: True for a token that expires after 60 days. Default: the token never expires.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func fetchBusinessToken(
        businessId: String,
        fetchOnly: Bool? = nil,
        systemUserId: String? = nil,
        scope: String? = nil,
        asset: [String]? = nil,
        setTokenExpiresIn60Days: Bool? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<AccessToken> {
        let params = FetchBusinessToken(
            businessId: businessId,
            fetchOnly: fetchOnly,
            systemUserId: systemUserId,
            scope: scope,
            asset: asset,
            setTokenExpiresIn60Days: setTokenExpiresIn60Days
        )
        return try await engine.answer("access_tokens.fetch_business_token", params, options)
    }
}

/// Exchanges the code of Embedded Signup or of Facebook Login for an access token. A code works once, and a code of
/// Embedded Signup expires after 30 seconds: do not repeat a failed exchange. Needs no access token.
public struct ExchangeCode: Codable, Hashable, Sendable {
    /// ID of the app that started the login.
    public var clientId: String
    /// App secret of the app.
    public var clientSecret: Secret
    /// Code that the login returned.
    public var code: Secret
    /// Redirect URI of the login. Required exactly if the login used one.
    public var redirectUri: String?
    /// Type of the exchange: `authorization_code`. Implied by the code.
    public var grantType: String?

    public init(
        clientId: String,
        clientSecret: Secret,
        code: Secret,
        redirectUri: String? = nil,
        grantType: String? = nil
    ) {
        self.clientId = clientId
        self.clientSecret = clientSecret
        self.code = code
        self.redirectUri = redirectUri
        self.grantType = grantType
    }

    enum CodingKeys: String, CodingKey {
        case clientId = "client_id"
        case clientSecret = "client_secret"
        case code
        case redirectUri = "redirect_uri"
        case grantType = "grant_type"
    }
}

/// An access token.
public struct AccessToken: Codable, Hashable, Sendable {
    /// Access token. Opaque, of any length.
    public var accessToken: Secret
    /// Type of the token: `bearer`.
    public var tokenType: String?
    /// Remaining lifetime in seconds. Absent if the token never expires.
    public var expiresIn: Int64?

    public init(accessToken: Secret, tokenType: String? = nil, expiresIn: Int64? = nil) {
        self.accessToken = accessToken
        self.tokenType = tokenType
        self.expiresIn = expiresIn
    }

    enum CodingKeys: String, CodingKey {
        case accessToken = "access_token"
        case tokenType = "token_type"
        case expiresIn = "expires_in"
    }
}

/// Gets the access token of an app, which does not expire. Needs no access token.
public struct GetAppAccessToken: Codable, Hashable, Sendable {
    /// ID of the app.
    public var clientId: String
    /// App secret of the app.
    public var clientSecret: Secret

    public init(clientId: String, clientSecret: Secret) {
        self.clientId = clientId
        self.clientSecret = clientSecret
    }

    enum CodingKeys: String, CodingKey {
        case clientId = "client_id"
        case clientSecret = "client_secret"
    }
}

/// Exchanges a valid access token for one that lives longer: a short-lived user token, or a system user token before
/// its 60 days end. Needs no other access token.
public struct ExtendAccessToken: Codable, Hashable, Sendable {
    /// ID of the app of the token.
    public var clientId: String
    /// App secret of the app.
    public var clientSecret: Secret
    /// Access token to extend.
    public var fbExchangeToken: Secret
    /// True for a system user token: the new token expires after 60 days.
    public var setTokenExpiresIn60Days: Bool?

    public init(clientId: String, clientSecret: Secret, fbExchangeToken: Secret, setTokenExpiresIn60Days: Bool? = nil) {
        self.clientId = clientId
        self.clientSecret = clientSecret
        self.fbExchangeToken = fbExchangeToken
        self.setTokenExpiresIn60Days = setTokenExpiresIn60Days
    }

    enum CodingKeys: String, CodingKey {
        case clientId = "client_id"
        case clientSecret = "client_secret"
        case fbExchangeToken = "fb_exchange_token"
        case setTokenExpiresIn60Days = "set_token_expires_in_60_days"
    }
}

/// Revokes one access token of a system user. The client's own token must belong to the same app.
public struct RevokeAccessToken: Codable, Hashable, Sendable {
    /// ID of the app of the token.
    public var clientId: String
    /// App secret of the app.
    public var clientSecret: Secret
    /// Access token to revoke.
    public var revokeToken: Secret

    public init(clientId: String, clientSecret: Secret, revokeToken: Secret) {
        self.clientId = clientId
        self.clientSecret = clientSecret
        self.revokeToken = revokeToken
    }

    enum CodingKeys: String, CodingKey {
        case clientId = "client_id"
        case clientSecret = "client_secret"
        case revokeToken = "revoke_token"
    }
}

/// Gets the properties of an access token: validity, app, owner, expiry, permissions, and the accounts that they are
/// granted for. The client's own token must be the app's, or belong to a developer or a system user of the same app.
public struct DebugAccessToken: Codable, Hashable, Sendable {
    /// Access token to inspect.
    public var inputToken: Secret

    public init(inputToken: Secret) {
        self.inputToken = inputToken
    }

    enum CodingKeys: String, CodingKey {
        case inputToken = "input_token"
    }
}

/// The properties of an access token.
public struct DebuggedToken: Codable, Hashable, Sendable {
    /// Properties of the inspected token.
    public var data: TokenProperties

    public init(data: TokenProperties) {
        self.data = data
    }
}

/// Properties of an access token.
public struct TokenProperties: Codable, Hashable, Sendable {
    /// True if the token can be used.
    public var isValid: Bool
    /// Permissions of the token.
    public var scopes: [String]
    /// Permissions of the token, each with the assets that it is granted for.
    public var granularScopes: [GranularScope]
    /// Kind of the token, by its owner.
    public var type: TokenKind?
    /// ID of the app of the token.
    public var appId: String?
    /// Name of the app.
    public var application: String?
    /// ID of the user or system user that owns the token.
    public var userId: String?
    /// ID of the page that the token is for.
    public var profileId: String?
    /// Issue time of the token. Seconds since the Unix epoch.
    public var issuedAt: String?
    /// Expiry of the token. Seconds since the Unix epoch; 0 if the token never expires.
    public var expiresAt: String?
    /// End of the access to user data. Seconds since the Unix epoch; 0 if the access never ends.
    public var dataAccessExpiresAt: String?
    /// Metadata of the login that created the token.
    public var metadata: JSONValue?
    /// Reason why the token is invalid. Absent if it is valid.
    public var error: TokenError?

    public init(
        isValid: Bool,
        scopes: [String],
        granularScopes: [GranularScope],
        type: TokenKind? = nil,
        appId: String? = nil,
        application: String? = nil,
        userId: String? = nil,
        profileId: String? = nil,
        issuedAt: String? = nil,
        expiresAt: String? = nil,
        dataAccessExpiresAt: String? = nil,
        metadata: JSONValue? = nil,
        error: TokenError? = nil
    ) {
        self.isValid = isValid
        self.scopes = scopes
        self.granularScopes = granularScopes
        self.type = type
        self.appId = appId
        self.application = application
        self.userId = userId
        self.profileId = profileId
        self.issuedAt = issuedAt
        self.expiresAt = expiresAt
        self.dataAccessExpiresAt = dataAccessExpiresAt
        self.metadata = metadata
        self.error = error
    }

    enum CodingKeys: String, CodingKey {
        case isValid = "is_valid"
        case scopes
        case granularScopes = "granular_scopes"
        case type
        case appId = "app_id"
        case application
        case userId = "user_id"
        case profileId = "profile_id"
        case issuedAt = "issued_at"
        case expiresAt = "expires_at"
        case dataAccessExpiresAt = "data_access_expires_at"
        case metadata
        case error
    }
}

/// Kind of an access token, by its owner.
/// Other values are accepted, too.
public struct TokenKind: Choice {
    /// Token of an app.
    public static let app = TokenKind(rawValue: "APP")
    /// Token of a user.
    public static let user = TokenKind(rawValue: "USER")
    /// Token of a system user, business tokens among them.
    public static let systemUser = TokenKind(rawValue: "SYSTEM_USER")
    /// Token of a page.
    public static let page = TokenKind(rawValue: "PAGE")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A permission of an access token, with the assets that it is granted for.
public struct GranularScope: Codable, Hashable, Sendable {
    /// Name of the permission.
    public var scope: String
    /// IDs of the assets, such as WhatsApp Business accounts, the newest first. Empty for all assets.
    public var targetIds: [String]

    public init(scope: String, targetIds: [String]) {
        self.scope = scope
        self.targetIds = targetIds
    }

    enum CodingKeys: String, CodingKey {
        case scope
        case targetIds = "target_ids"
    }
}

/// Reason why an access token is invalid.
public struct TokenError: Codable, Hashable, Sendable {
    /// Error code of the platform.
    public var code: Int64?
    /// Subcode of the error, such as 463 for an expired token.
    public var subcode: Int64?
    /// Description of the error, human-readable.
    public var message: String?

    public init(code: Int64? = nil, subcode: Int64? = nil, message: String? = nil) {
        self.code = code
        self.subcode = subcode
        self.message = message
    }
}

/// Creates an access token of a system user for a business portfolio and an app.
public struct CreateBusinessAccessToken: Codable, Hashable, Sendable {
    /// ID of the app that the token is for.
    public var appId: String?
    /// Permissions of the token, separated by commas.
    public var scope: String?
    /// ID of the portfolio in the partner's own system.
    public var fbeExternalBusinessId: String?
    /// Name of the system user that owns the token.
    public var systemUserName: String?
    /// Default: the client's business portfolio ID.
    public var businessId: String?

    public init(
        appId: String? = nil,
        scope: String? = nil,
        fbeExternalBusinessId: String? = nil,
        systemUserName: String? = nil,
        businessId: String? = nil
    ) {
        self.appId = appId
        self.scope = scope
        self.fbeExternalBusinessId = fbeExternalBusinessId
        self.systemUserName = systemUserName
        self.businessId = businessId
    }

    enum CodingKeys: String, CodingKey {
        case appId = "app_id"
        case scope
        case fbeExternalBusinessId = "fbe_external_business_id"
        case systemUserName = "system_user_name"
        case businessId = "business_id"
    }
}

/// Gets the business token of a client who signed up, without a code: for hosted Embedded Signup and for accounts that
/// a partner created. Requires the app secret in the client's settings, and the partner's system user token.
public struct FetchBusinessToken: Codable, Hashable, Sendable {
    /// ID of the business portfolio of the client who signed up.
    public var businessId: String
    /// True to get the existing token; `false` creates a new one.
    public var fetchOnly: Bool?
    /// ID of the system user that the token is for.
    public var systemUserId: String?
    /// Permissions of the token, separated by commas.
    public var scope: String?
    /// IDs of the assets that the token gives access to.
    public var asset: [String]?
    /// True for a token that expires after 60 days. Default: the token never expires.
    public var setTokenExpiresIn60Days: Bool?

    public init(
        businessId: String,
        fetchOnly: Bool? = nil,
        systemUserId: String? = nil,
        scope: String? = nil,
        asset: [String]? = nil,
        setTokenExpiresIn60Days: Bool? = nil
    ) {
        self.businessId = businessId
        self.fetchOnly = fetchOnly
        self.systemUserId = systemUserId
        self.scope = scope
        self.asset = asset
        self.setTokenExpiresIn60Days = setTokenExpiresIn60Days
    }

    enum CodingKeys: String, CodingKey {
        case businessId = "business_id"
        case fetchOnly = "fetch_only"
        case systemUserId = "system_user_id"
        case scope
        case asset
        case setTokenExpiresIn60Days = "set_token_expires_in_60_days"
    }
}
