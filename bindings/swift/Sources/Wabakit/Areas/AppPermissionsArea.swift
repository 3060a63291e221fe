// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `app_permissions.list`.
public struct AppPermissionsArea: Sendable {
    let engine: Engine

    /// Lists the permissions of an app. Requires the app's own access token.
    ///
    /// - Parameters:
    ///   - limit: Maximum number of permissions per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - appId: Default: the client's app ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func list(
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        appId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<AppPermissions> {
        let params = ListAppPermissions(limit: limit, after: after, before: before, appId: appId)
        return try await engine.answer("app_permissions.list", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - limit: Maximum number of permissions per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - appId: Default: the client's app ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func listAll(
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        appId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<AppPermission, any Error> {
        let params = ListAppPermissions(limit: limit, after: after, before: before, appId: appId)
        return engine.pages("app_permissions.list", params, options, items: { (page: AppPermissions) in page.data }, next: { $0.after = $1 })
    }
}

/// Lists the permissions of an app. Requires the app's own access token.
public struct ListAppPermissions: Codable, Hashable, Sendable {
    /// Maximum number of permissions per page. 1 to 100. Default: 25.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?
    /// Default: the client's app ID.
    public var appId: String?

    public init(limit: Int64? = nil, after: String? = nil, before: String? = nil, appId: String? = nil) {
        self.limit = limit
        self.after = after
        self.before = before
        self.appId = appId
    }

    enum CodingKeys: String, CodingKey {
        case limit
        case after
        case before
        case appId = "app_id"
    }
}

/// A page of an app's permissions.
public struct AppPermissions: Codable, Hashable, Sendable {
    /// Permissions on this page.
    public var data: [AppPermission]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [AppPermission], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// A permission of an app.
public struct AppPermission: Codable, Hashable, Sendable {
    /// Name of the permission.
    public var permission: String
    /// Status of the permission, such as `live`.
    public var status: String?

    public init(permission: String, status: String? = nil) {
        self.permission = permission
        self.status = status
    }
}
