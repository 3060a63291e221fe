// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `system_users.create`, `system_users.list`, `system_users.update`, `system_users.install_app`, `system_users.create_token`, `system_users.invalidate_tokens`.
public struct SystemUsersArea: Sendable {
    let engine: Engine

    /// Creates a system user in a business portfolio. System users cannot be deleted.
    ///
    /// - Parameters:
    ///   - name: Name of the system user.
    ///   - role: Role of the system user in the portfolio.
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/../../../docs/business-management-apis/system-users)
    public func create(
        name: String,
        role: SystemUserRole,
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<CreatedSystemUser> {
        let params = CreateSystemUser(name: name, role: role, businessId: businessId)
        return try await engine.answer("system_users.create", params, options)
    }

    /// Lists the system users of a business portfolio.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per system user.
    ///   - limit: Maximum number of system users per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/../../../docs/business-management-apis/system-users)
    public func list(
        fields: [SystemUserField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<SystemUsers> {
        let params = ListSystemUsers(fields: fields, limit: limit, after: after, before: before, businessId: businessId)
        return try await engine.answer("system_users.list", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per system user.
    ///   - limit: Maximum number of system users per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/../../../docs/business-management-apis/system-users)
    public func listAll(
        fields: [SystemUserField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<SystemUser, any Error> {
        let params = ListSystemUsers(fields: fields, limit: limit, after: after, before: before, businessId: businessId)
        return engine.pages("system_users.list", params, options, items: { (page: SystemUsers) in page.data }, next: { $0.after = $1 })
    }

    /// Renames a system user, or changes its role.
    ///
    /// - Parameters:
    ///   - systemUserId: ID of the system user to change.
    ///   - name: New name of the system user.
    ///   - role: New role of the system user in the portfolio. Default: unchanged.
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/../../../docs/business-management-apis/system-users)
    public func update(
        systemUserId: String,
        name: String,
        role: SystemUserRole? = nil,
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<UpdatedSystemUser> {
        let params = UpdateSystemUser(systemUserId: systemUserId, name: name, role: role, businessId: businessId)
        return try await engine.answer("system_users.update", params, options, idempotent: true)
    }

    /// Installs an app for a system user, which is required before an access token can be created for it. App and system
    /// user belong to one portfolio. Requires the token of an administrator of the portfolio.
    ///
    /// - Parameters:
    ///   - systemUserId: ID of the system user.
    ///   - businessApp: ID of the app to install.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/../../../docs/business-management-apis/system-users/install-apps-and-generate-tokens)
    public func installApp(
        systemUserId: String,
        businessApp: String,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = InstallApp(systemUserId: systemUserId, businessApp: businessApp)
        return try await engine.answer("system_users.install_app", params, options, idempotent: true)
    }

    /// Creates an access token of a system user for an installed app. Requires the app secret in the client's settings, and
    /// the token of an administrator of the portfolio.
    ///
    /// - Parameters:
    ///   - systemUserId: ID of the system user.
    ///   - businessApp: ID of the app that the token is for.
    ///   - scope: Permissions of the token, separated by commas, such as
    ///     `whatsapp_business_management,whatsapp_business_messaging`.
    ///   - setTokenExpiresIn60Days: True for a token that expires after 60 days. Advised: the platform may refuse tokens that never expire. Default:
    ///     `false`.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/../../../docs/business-management-apis/system-users/install-apps-and-generate-tokens)
    public func createToken(
        systemUserId: String,
        businessApp: String,
        scope: String,
        setTokenExpiresIn60Days: Bool? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<AccessToken> {
        let params = CreateSystemUserToken(
            systemUserId: systemUserId,
            businessApp: businessApp,
            scope: scope,
            setTokenExpiresIn60Days: setTokenExpiresIn60Days
        )
        return try await engine.answer("system_users.create_token", params, options)
    }

    /// Invalidates all access tokens of a system user. Requires the token of an administrator of the portfolio.
    ///
    /// - Parameters:
    ///   - systemUserId: ID of the system user.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/../../../docs/business-management-apis/system-users/install-apps-and-generate-tokens)
    public func invalidateTokens(
        systemUserId: String,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = InvalidateSystemUserTokens(systemUserId: systemUserId)
        return try await engine.answer("system_users.invalidate_tokens", params, options, idempotent: true)
    }
}

/// Creates a system user in a business portfolio. System users cannot be deleted.
public struct CreateSystemUser: Codable, Hashable, Sendable {
    /// Name of the system user.
    public var name: String
    /// Role of the system user in the portfolio.
    public var role: SystemUserRole
    /// Default: the client's business portfolio ID.
    public var businessId: String?

    public init(name: String, role: SystemUserRole, businessId: String? = nil) {
        self.name = name
        self.role = role
        self.businessId = businessId
    }

    enum CodingKeys: String, CodingKey {
        case name
        case role
        case businessId = "business_id"
    }
}

/// Role of a system user in its portfolio.
/// Other values are accepted, too.
public struct SystemUserRole: Choice {
    /// Access to every asset of the portfolio.
    public static let admin = SystemUserRole(rawValue: "ADMIN")
    /// Access to assigned assets only.
    public static let employee = SystemUserRole(rawValue: "EMPLOYEE")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A new system user.
public struct CreatedSystemUser: Codable, Hashable, Sendable {
    /// ID of the system user.
    public var id: String

    public init(id: String) {
        self.id = id
    }
}

/// Lists the system users of a business portfolio.
public struct ListSystemUsers: Codable, Hashable, Sendable {
    /// Fields to return per system user.
    public var fields: [SystemUserField]?
    /// Maximum number of system users per page. 1 to 100. Default: 25.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?
    /// Default: the client's business portfolio ID.
    public var businessId: String?

    public init(
        fields: [SystemUserField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        businessId: String? = nil
    ) {
        self.fields = fields
        self.limit = limit
        self.after = after
        self.before = before
        self.businessId = businessId
    }

    enum CodingKeys: String, CodingKey {
        case fields
        case limit
        case after
        case before
        case businessId = "business_id"
    }
}

/// Field of `SystemUser` to return. Its own fields can follow in braces: `field{one,two}`.
/// Default: `id`, `name`, `role`.
public struct SystemUserField: Choice {
    /// ID of the system user.
    public static let id = SystemUserField(rawValue: "id")
    /// Name of the system user.
    public static let name = SystemUserField(rawValue: "name")
    /// Role of the system user in the portfolio.
    public static let role = SystemUserField(rawValue: "role")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A page of system users.
public struct SystemUsers: Codable, Hashable, Sendable {
    /// System users on this page.
    public var data: [SystemUser]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [SystemUser], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// A system user of a business portfolio.
public struct SystemUser: Codable, Hashable, Sendable {
    /// ID of the system user.
    public var id: String
    /// Name of the system user.
    public var name: String?
    /// Role of the system user in the portfolio.
    public var role: SystemUserRole?

    public init(id: String, name: String? = nil, role: SystemUserRole? = nil) {
        self.id = id
        self.name = name
        self.role = role
    }
}

/// Renames a system user, or changes its role.
public struct UpdateSystemUser: Codable, Hashable, Sendable {
    /// ID of the system user to change.
    public var systemUserId: String
    /// New name of the system user.
    public var name: String
    /// New role of the system user in the portfolio. Default: unchanged.
    public var role: SystemUserRole?
    /// Default: the client's business portfolio ID.
    public var businessId: String?

    public init(systemUserId: String, name: String, role: SystemUserRole? = nil, businessId: String? = nil) {
        self.systemUserId = systemUserId
        self.name = name
        self.role = role
        self.businessId = businessId
    }

    enum CodingKeys: String, CodingKey {
        case systemUserId = "system_user_id"
        case name
        case role
        case businessId = "business_id"
    }
}

/// Result of updating a system user.
public struct UpdatedSystemUser: Codable, Hashable, Sendable {
    /// ID of the system user.
    public var id: String?
    /// True if the system user was updated.
    public var success: Bool?

    public init(id: String? = nil, success: Bool? = nil) {
        self.id = id
        self.success = success
    }
}

/// Installs an app for a system user, which is required before an access token can be created for it. App and system
/// user belong to one portfolio. Requires the token of an administrator of the portfolio.
public struct InstallApp: Codable, Hashable, Sendable {
    /// ID of the system user.
    public var systemUserId: String
    /// ID of the app to install.
    public var businessApp: String

    public init(systemUserId: String, businessApp: String) {
        self.systemUserId = systemUserId
        self.businessApp = businessApp
    }

    enum CodingKeys: String, CodingKey {
        case systemUserId = "system_user_id"
        case businessApp = "business_app"
    }
}

/// Creates an access token of a system user for an installed app. Requires the app secret in the client's settings, and
/// the token of an administrator of the portfolio.
public struct CreateSystemUserToken: Codable, Hashable, Sendable {
    /// ID of the system user.
    public var systemUserId: String
    /// ID of the app that the token is for.
    public var businessApp: String
    /// Permissions of the token, separated by commas, such as
    /// `whatsapp_business_management,whatsapp_business_messaging`.
    public var scope: String
    /// True for a token that expires after 60 days. Advised: the platform may refuse tokens that never expire. Default:
    /// `false`.
    public var setTokenExpiresIn60Days: Bool?

    public init(systemUserId: String, businessApp: String, scope: String, setTokenExpiresIn60Days: Bool? = nil) {
        self.systemUserId = systemUserId
        self.businessApp = businessApp
        self.scope = scope
        self.setTokenExpiresIn60Days = setTokenExpiresIn60Days
    }

    enum CodingKeys: String, CodingKey {
        case systemUserId = "system_user_id"
        case businessApp = "business_app"
        case scope
        case setTokenExpiresIn60Days = "set_token_expires_in_60_days"
    }
}

/// Invalidates all access tokens of a system user. Requires the token of an administrator of the portfolio.
public struct InvalidateSystemUserTokens: Codable, Hashable, Sendable {
    /// ID of the system user.
    public var systemUserId: String

    public init(systemUserId: String) {
        self.systemUserId = systemUserId
    }

    enum CodingKeys: String, CodingKey {
        case systemUserId = "system_user_id"
    }
}
