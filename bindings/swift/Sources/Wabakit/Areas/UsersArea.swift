// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `users.get`, `users.list_businesses`, `users.list_permissions`, `users.revoke_permission`, `users.revoke_permissions`, `users.list_assigned_applications`.
public struct UsersArea: Sendable {
    let engine: Engine

    /// Gets a user or system user. With `me`, the owner of the access token: a simple check that the token is valid.
    ///
    /// - Parameters:
    ///   - userId: ID of the user, or `me`: the owner of the access token.
    ///   - fields: Fields to return. Default: `id` and `name`.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func get(
        userId: String,
        fields: [UserField]? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<UserProfile> {
        let params = GetUser(userId: userId, fields: fields)
        return try await engine.answer("users.get", params, options, idempotent: true)
    }

    /// Lists the business portfolios of a user.
    ///
    /// - Parameters:
    ///   - userId: ID of the user, or `me`: the owner of the access token.
    ///   - fields: Fields to return per portfolio. Default: `id` and `name`.
    ///   - limit: Maximum number of portfolios per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func listBusinesses(
        userId: String,
        fields: [UserBusinessField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<UserBusinesses> {
        let params = ListUserBusinesses(userId: userId, fields: fields, limit: limit, after: after, before: before)
        return try await engine.answer("users.list_businesses", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - userId: ID of the user, or `me`: the owner of the access token.
    ///   - fields: Fields to return per portfolio. Default: `id` and `name`.
    ///   - limit: Maximum number of portfolios per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func listBusinessesAll(
        userId: String,
        fields: [UserBusinessField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<UserBusiness, any Error> {
        let params = ListUserBusinesses(userId: userId, fields: fields, limit: limit, after: after, before: before)
        return engine.pages("users.list_businesses", params, options, items: { (page: UserBusinesses) in page.data }, next: { $0.after = $1 })
    }

    /// Lists the permissions that a user granted to the app or declined.
    ///
    /// - Parameters:
    ///   - userId: ID of the user, or `me`: the owner of the access token.
    ///   - limit: Maximum number of permissions per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func listPermissions(
        userId: String,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<UserPermissions> {
        let params = ListUserPermissions(userId: userId, limit: limit, after: after, before: before)
        return try await engine.answer("users.list_permissions", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - userId: ID of the user, or `me`: the owner of the access token.
    ///   - limit: Maximum number of permissions per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func listPermissionsAll(
        userId: String,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<UserPermission, any Error> {
        let params = ListUserPermissions(userId: userId, limit: limit, after: after, before: before)
        return engine.pages("users.list_permissions", params, options, items: { (page: UserPermissions) in page.data }, next: { $0.after = $1 })
    }

    /// Revokes one permission that a user granted to the app.
    ///
    /// - Parameters:
    ///   - userId: ID of the user, or `me`: the owner of the access token.
    ///   - permission: Name of the permission, such as `whatsapp_business_messaging`.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func revokePermission(
        userId: String,
        permission: String,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = RevokeUserPermission(userId: userId, permission: permission)
        return try await engine.answer("users.revoke_permission", params, options, idempotent: true)
    }

    /// Revokes all permissions that a user granted to the app: the user's tokens become invalid.
    ///
    /// - Parameters:
    ///   - userId: ID of the user, or `me`: the owner of the access token.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func revokePermissions(
        userId: String,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = RevokeUserPermissions(userId: userId)
        return try await engine.answer("users.revoke_permissions", params, options, idempotent: true)
    }

    /// Lists the apps that are assigned to a user or system user.
    ///
    /// - Parameters:
    ///   - userId: ID of the user, or `me`: the owner of the access token.
    ///   - fields: Fields to return per app. Default: `id` and `name`.
    ///   - limit: Maximum number of apps per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func listAssignedApplications(
        userId: String,
        fields: [AssignedApplicationField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<AssignedApplications> {
        let params = ListAssignedApplications(
            userId: userId,
            fields: fields,
            limit: limit,
            after: after,
            before: before
        )
        return try await engine.answer("users.list_assigned_applications", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - userId: ID of the user, or `me`: the owner of the access token.
    ///   - fields: Fields to return per app. Default: `id` and `name`.
    ///   - limit: Maximum number of apps per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func listAssignedApplicationsAll(
        userId: String,
        fields: [AssignedApplicationField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<AssignedApplication, any Error> {
        let params = ListAssignedApplications(
            userId: userId,
            fields: fields,
            limit: limit,
            after: after,
            before: before
        )
        return engine.pages("users.list_assigned_applications", params, options, items: { (page: AssignedApplications) in page.data }, next: { $0.after = $1 })
    }
}

/// Gets a user or system user. With `me`, the owner of the access token: a simple check that the token is valid.
public struct GetUser: Codable, Hashable, Sendable {
    /// ID of the user, or `me`: the owner of the access token.
    public var userId: String
    /// Fields to return. Default: `id` and `name`.
    public var fields: [UserField]?

    public init(userId: String, fields: [UserField]? = nil) {
        self.userId = userId
        self.fields = fields
    }

    enum CodingKeys: String, CodingKey {
        case userId = "user_id"
        case fields
    }
}

/// Field of `UserProfile` to return. Its own fields can follow in braces: `field{one,two}`.
public struct UserField: Choice {
    /// ID of the user.
    public static let id = UserField(rawValue: "id")
    /// Name of the user.
    public static let name = UserField(rawValue: "name")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A user or system user. Contains only the requested fields.
public struct UserProfile: Codable, Hashable, Sendable {
    /// ID of the user.
    public var id: String
    /// Name of the user.
    public var name: String?

    public init(id: String, name: String? = nil) {
        self.id = id
        self.name = name
    }
}

/// Lists the business portfolios of a user.
public struct ListUserBusinesses: Codable, Hashable, Sendable {
    /// ID of the user, or `me`: the owner of the access token.
    public var userId: String
    /// Fields to return per portfolio. Default: `id` and `name`.
    public var fields: [UserBusinessField]?
    /// Maximum number of portfolios per page. 1 to 100. Default: 25.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?

    public init(
        userId: String,
        fields: [UserBusinessField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil
    ) {
        self.userId = userId
        self.fields = fields
        self.limit = limit
        self.after = after
        self.before = before
    }

    enum CodingKeys: String, CodingKey {
        case userId = "user_id"
        case fields
        case limit
        case after
        case before
    }
}

/// Field of `UserBusiness` to return. Its own fields can follow in braces: `field{one,two}`.
public struct UserBusinessField: Choice {
    /// ID of the business portfolio.
    public static let id = UserBusinessField(rawValue: "id")
    /// Name of the business portfolio.
    public static let name = UserBusinessField(rawValue: "name")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A page of a user's business portfolios.
public struct UserBusinesses: Codable, Hashable, Sendable {
    /// Business portfolios on this page.
    public var data: [UserBusiness]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [UserBusiness], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// A business portfolio of a user.
public struct UserBusiness: Codable, Hashable, Sendable {
    /// ID of the business portfolio.
    public var id: String
    /// Name of the business portfolio.
    public var name: String?

    public init(id: String, name: String? = nil) {
        self.id = id
        self.name = name
    }
}

/// Lists the permissions that a user granted to the app or declined.
public struct ListUserPermissions: Codable, Hashable, Sendable {
    /// ID of the user, or `me`: the owner of the access token.
    public var userId: String
    /// Maximum number of permissions per page. 1 to 100. Default: 25.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?

    public init(userId: String, limit: Int64? = nil, after: String? = nil, before: String? = nil) {
        self.userId = userId
        self.limit = limit
        self.after = after
        self.before = before
    }

    enum CodingKeys: String, CodingKey {
        case userId = "user_id"
        case limit
        case after
        case before
    }
}

/// A page of a user's permissions.
public struct UserPermissions: Codable, Hashable, Sendable {
    /// Permissions on this page.
    public var data: [UserPermission]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [UserPermission], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// A permission of a user, for the app.
public struct UserPermission: Codable, Hashable, Sendable {
    /// Name of the permission.
    public var permission: String
    /// Status of the permission: `granted`, `declined` or `expired`.
    public var status: String?

    public init(permission: String, status: String? = nil) {
        self.permission = permission
        self.status = status
    }
}

/// Revokes one permission that a user granted to the app.
public struct RevokeUserPermission: Codable, Hashable, Sendable {
    /// ID of the user, or `me`: the owner of the access token.
    public var userId: String
    /// Name of the permission, such as `whatsapp_business_messaging`.
    public var permission: String

    public init(userId: String, permission: String) {
        self.userId = userId
        self.permission = permission
    }

    enum CodingKeys: String, CodingKey {
        case userId = "user_id"
        case permission
    }
}

/// Revokes all permissions that a user granted to the app: the user's tokens become invalid.
public struct RevokeUserPermissions: Codable, Hashable, Sendable {
    /// ID of the user, or `me`: the owner of the access token.
    public var userId: String

    public init(userId: String) {
        self.userId = userId
    }

    enum CodingKeys: String, CodingKey {
        case userId = "user_id"
    }
}

/// Lists the apps that are assigned to a user or system user.
public struct ListAssignedApplications: Codable, Hashable, Sendable {
    /// ID of the user, or `me`: the owner of the access token.
    public var userId: String
    /// Fields to return per app. Default: `id` and `name`.
    public var fields: [AssignedApplicationField]?
    /// Maximum number of apps per page. 1 to 100. Default: 25.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?

    public init(
        userId: String,
        fields: [AssignedApplicationField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil
    ) {
        self.userId = userId
        self.fields = fields
        self.limit = limit
        self.after = after
        self.before = before
    }

    enum CodingKeys: String, CodingKey {
        case userId = "user_id"
        case fields
        case limit
        case after
        case before
    }
}

/// Field of `AssignedApplication` to return. Its own fields can follow in braces: `field{one,two}`.
public struct AssignedApplicationField: Choice {
    /// ID of the app.
    public static let id = AssignedApplicationField(rawValue: "id")
    /// Name of the app.
    public static let name = AssignedApplicationField(rawValue: "name")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A page of the apps that are assigned to a user.
public struct AssignedApplications: Codable, Hashable, Sendable {
    /// Apps on this page.
    public var data: [AssignedApplication]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [AssignedApplication], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// An app that is assigned to a user.
public struct AssignedApplication: Codable, Hashable, Sendable {
    /// ID of the app.
    public var id: String
    /// Name of the app.
    public var name: String?

    public init(id: String, name: String? = nil) {
        self.id = id
        self.name = name
    }
}
