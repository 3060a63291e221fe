// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `businesses.get`, `businesses.list_users`, `businesses.invite_user`, `businesses.list_owned_apps`, `businesses.claim_app`, `businesses.list_client_apps`, `businesses.request_client_app`.
public struct BusinessesArea: Sendable {
    let engine: Engine

    /// Gets a business portfolio: name, verification status and messaging limit.
    ///
    /// - Parameters:
    ///   - fields: Fields to return.
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func get(
        fields: [BusinessField]? = nil,
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Business> {
        let params = GetBusiness(fields: fields, businessId: businessId)
        return try await engine.answer("businesses.get", params, options, idempotent: true)
    }

    /// Lists the users of a business portfolio. System users have a list of their own.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per user.
    ///   - limit: Maximum number of users per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func listUsers(
        fields: [BusinessUserField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<BusinessUsers> {
        let params = ListBusinessUsers(
            fields: fields,
            limit: limit,
            after: after,
            before: before,
            businessId: businessId
        )
        return try await engine.answer("businesses.list_users", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per user.
    ///   - limit: Maximum number of users per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func listUsersAll(
        fields: [BusinessUserField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<BusinessUser, any Error> {
        let params = ListBusinessUsers(
            fields: fields,
            limit: limit,
            after: after,
            before: before,
            businessId: businessId
        )
        return engine.pages("businesses.list_users", params, options, items: { (page: BusinessUsers) in page.data }, next: { $0.after = $1 })
    }

    /// Invites a user to a business portfolio by email. Parameters and response are known from Meta's SDK only.
    ///
    /// - Parameters:
    ///   - email: Email address of the user.
    ///   - role: Role of the user, such as `ADMIN` or `EMPLOYEE`.
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func inviteUser(
        email: String,
        role: String? = nil,
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<InvitedUser> {
        let params = InviteBusinessUser(email: email, role: role, businessId: businessId)
        return try await engine.answer("businesses.invite_user", params, options)
    }

    /// Lists the apps that a business portfolio owns.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per app.
    ///   - limit: Maximum number of apps per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func listOwnedApps(
        fields: [BusinessAppField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<BusinessApps> {
        let params = ListOwnedApps(fields: fields, limit: limit, after: after, before: before, businessId: businessId)
        return try await engine.answer("businesses.list_owned_apps", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per app.
    ///   - limit: Maximum number of apps per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func listOwnedAppsAll(
        fields: [BusinessAppField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<BusinessApp, any Error> {
        let params = ListOwnedApps(fields: fields, limit: limit, after: after, before: before, businessId: businessId)
        return engine.pages("businesses.list_owned_apps", params, options, items: { (page: BusinessApps) in page.data }, next: { $0.after = $1 })
    }

    /// Adds an app to those that a business portfolio owns. Parameters and response are known from Meta's SDK only.
    ///
    /// - Parameters:
    ///   - appId: ID of the app.
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func claimApp(
        appId: String,
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<AppAccess> {
        let params = ClaimApp(appId: appId, businessId: businessId)
        return try await engine.answer("businesses.claim_app", params, options)
    }

    /// Lists the apps of other portfolios that a business portfolio may use.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per app.
    ///   - limit: Maximum number of apps per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func listClientApps(
        fields: [BusinessAppField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<BusinessApps> {
        let params = ListClientApps(fields: fields, limit: limit, after: after, before: before, businessId: businessId)
        return try await engine.answer("businesses.list_client_apps", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per app.
    ///   - limit: Maximum number of apps per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func listClientAppsAll(
        fields: [BusinessAppField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<BusinessApp, any Error> {
        let params = ListClientApps(fields: fields, limit: limit, after: after, before: before, businessId: businessId)
        return engine.pages("businesses.list_client_apps", params, options, items: { (page: BusinessApps) in page.data }, next: { $0.after = $1 })
    }

    /// Requests access to an app of another portfolio. Parameters and response are known from Meta's SDK only.
    ///
    /// - Parameters:
    ///   - appId: ID of the app.
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func requestClientApp(
        appId: String,
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<AppAccess> {
        let params = RequestClientApp(appId: appId, businessId: businessId)
        return try await engine.answer("businesses.request_client_app", params, options)
    }
}

/// Gets a business portfolio: name, verification status and messaging limit.
public struct GetBusiness: Codable, Hashable, Sendable {
    /// Fields to return.
    public var fields: [BusinessField]?
    /// Default: the client's business portfolio ID.
    public var businessId: String?

    public init(fields: [BusinessField]? = nil, businessId: String? = nil) {
        self.fields = fields
        self.businessId = businessId
    }

    enum CodingKeys: String, CodingKey {
        case fields
        case businessId = "business_id"
    }
}

/// Field of `Business` to return. Its own fields can follow in braces: `field{one,two}`.
/// Default: `id`, `name`, `timezone_id`, `verification_status`, `created_time`, `two_factor_type`.
public struct BusinessField: Choice {
    /// ID of the business portfolio.
    public static let id = BusinessField(rawValue: "id")
    /// Name of the business portfolio.
    public static let name = BusinessField(rawValue: "name")
    /// Time zone, as the platform's numeric ID.
    public static let timezoneId = BusinessField(rawValue: "timezone_id")
    /// Verification status of the business: `verified`, `not_verified`, `pending` and others.
    public static let verificationStatus = BusinessField(rawValue: "verification_status")
    /// Creation time, in ISO 8601 format.
    public static let createdTime = BusinessField(rawValue: "created_time")
    /// Facebook page of the business.
    public static let primaryPage = BusinessField(rawValue: "primary_page")
    /// Requirement of two-factor authentication: `none`, `admin_required` or `all_required`.
    public static let twoFactorType = BusinessField(rawValue: "two_factor_type")
    /// Acceptance of the Marketing Messages API terms.
    public static let marketingMessagesOnboardingStatus = BusinessField(rawValue: "marketing_messages_onboarding_status")
    /// Messaging limit of the portfolio: unique users per rolling 24 hours, outside customer service windows.
    /// `TIER_250` to `TIER_UNLIMITED`.
    public static let whatsappBusinessManagerMessagingLimit = BusinessField(rawValue: "whatsapp_business_manager_messaging_limit")
    /// Health status of the portfolio: sending capability and blocking errors.
    public static let healthStatus = BusinessField(rawValue: "health_status")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A business portfolio. Contains only the requested fields.
public struct Business: Codable, Hashable, Sendable {
    /// ID of the business portfolio.
    public var id: String
    /// Name of the business portfolio.
    public var name: String?
    /// Time zone, as the platform's numeric ID.
    public var timezoneId: Int64?
    /// Verification status of the business: `verified`, `not_verified`, `pending` and others.
    public var verificationStatus: String?
    /// Creation time, in ISO 8601 format.
    public var createdTime: String?
    /// Facebook page of the business.
    public var primaryPage: BusinessPage?
    /// Requirement of two-factor authentication: `none`, `admin_required` or `all_required`.
    public var twoFactorType: String?
    /// Acceptance of the Marketing Messages API terms.
    public var marketingMessagesOnboardingStatus: MarketingTerms?
    /// Messaging limit of the portfolio: unique users per rolling 24 hours, outside customer service windows.
    /// `TIER_250` to `TIER_UNLIMITED`.
    public var whatsappBusinessManagerMessagingLimit: String?
    /// Health status of the portfolio: sending capability and blocking errors.
    public var healthStatus: HealthStatus?

    public init(
        id: String,
        name: String? = nil,
        timezoneId: Int64? = nil,
        verificationStatus: String? = nil,
        createdTime: String? = nil,
        primaryPage: BusinessPage? = nil,
        twoFactorType: String? = nil,
        marketingMessagesOnboardingStatus: MarketingTerms? = nil,
        whatsappBusinessManagerMessagingLimit: String? = nil,
        healthStatus: HealthStatus? = nil
    ) {
        self.id = id
        self.name = name
        self.timezoneId = timezoneId
        self.verificationStatus = verificationStatus
        self.createdTime = createdTime
        self.primaryPage = primaryPage
        self.twoFactorType = twoFactorType
        self.marketingMessagesOnboardingStatus = marketingMessagesOnboardingStatus
        self.whatsappBusinessManagerMessagingLimit = whatsappBusinessManagerMessagingLimit
        self.healthStatus = healthStatus
    }

    enum CodingKeys: String, CodingKey {
        case id
        case name
        case timezoneId = "timezone_id"
        case verificationStatus = "verification_status"
        case createdTime = "created_time"
        case primaryPage = "primary_page"
        case twoFactorType = "two_factor_type"
        case marketingMessagesOnboardingStatus = "marketing_messages_onboarding_status"
        case whatsappBusinessManagerMessagingLimit = "whatsapp_business_manager_messaging_limit"
        case healthStatus = "health_status"
    }
}

/// Facebook page of a business portfolio.
public struct BusinessPage: Codable, Hashable, Sendable {
    /// ID of the page.
    public var id: String?
    /// Name of the page.
    public var name: String?

    public init(id: String? = nil, name: String? = nil) {
        self.id = id
        self.name = name
    }
}

/// Lists the users of a business portfolio. System users have a list of their own.
public struct ListBusinessUsers: Codable, Hashable, Sendable {
    /// Fields to return per user.
    public var fields: [BusinessUserField]?
    /// Maximum number of users per page. 1 to 100. Default: 25.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?
    /// Default: the client's business portfolio ID.
    public var businessId: String?

    public init(
        fields: [BusinessUserField]? = nil,
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

/// Field of `BusinessUser` to return. Its own fields can follow in braces: `field{one,two}`.
/// Default: `id`, `name`, `email`, `role`.
public struct BusinessUserField: Choice {
    /// ID of the user in this portfolio.
    public static let id = BusinessUserField(rawValue: "id")
    /// Name of the user.
    public static let name = BusinessUserField(rawValue: "name")
    /// Email address of the user.
    public static let email = BusinessUserField(rawValue: "email")
    /// Role of the user: `ADMIN`, `EMPLOYEE` and others.
    public static let role = BusinessUserField(rawValue: "role")
    /// Business portfolio of the user.
    public static let business = BusinessUserField(rawValue: "business")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A page of portfolio users.
public struct BusinessUsers: Codable, Hashable, Sendable {
    /// Users on this page.
    public var data: [BusinessUser]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [BusinessUser], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// A user of a business portfolio. Contains only the requested fields.
public struct BusinessUser: Codable, Hashable, Sendable {
    /// ID of the user in this portfolio.
    public var id: String
    /// Name of the user.
    public var name: String?
    /// Email address of the user.
    public var email: String?
    /// Role of the user: `ADMIN`, `EMPLOYEE` and others.
    public var role: String?
    /// Business portfolio of the user.
    public var business: BusinessReference?

    public init(
        id: String,
        name: String? = nil,
        email: String? = nil,
        role: String? = nil,
        business: BusinessReference? = nil
    ) {
        self.id = id
        self.name = name
        self.email = email
        self.role = role
        self.business = business
    }
}

/// Invites a user to a business portfolio by email. Parameters and response are known from Meta's SDK only.
public struct InviteBusinessUser: Codable, Hashable, Sendable {
    /// Email address of the user.
    public var email: String
    /// Role of the user, such as `ADMIN` or `EMPLOYEE`.
    public var role: String?
    /// Default: the client's business portfolio ID.
    public var businessId: String?

    public init(email: String, role: String? = nil, businessId: String? = nil) {
        self.email = email
        self.role = role
        self.businessId = businessId
    }

    enum CodingKeys: String, CodingKey {
        case email
        case role
        case businessId = "business_id"
    }
}

/// A user who was invited to a business portfolio.
public struct InvitedUser: Codable, Hashable, Sendable {
    /// ID of the invited user.
    public var id: String?
    /// True if the invitation was sent.
    public var success: Bool?

    public init(id: String? = nil, success: Bool? = nil) {
        self.id = id
        self.success = success
    }
}

/// Lists the apps that a business portfolio owns.
public struct ListOwnedApps: Codable, Hashable, Sendable {
    /// Fields to return per app.
    public var fields: [BusinessAppField]?
    /// Maximum number of apps per page. 1 to 100. Default: 25.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?
    /// Default: the client's business portfolio ID.
    public var businessId: String?

    public init(
        fields: [BusinessAppField]? = nil,
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

/// Field of `BusinessApp` to return. Its own fields can follow in braces: `field{one,two}`.
/// Default: `id`, `name`, `link`.
public struct BusinessAppField: Choice {
    /// ID of the app.
    public static let id = BusinessAppField(rawValue: "id")
    /// Name of the app.
    public static let name = BusinessAppField(rawValue: "name")
    /// URL of the app.
    public static let link = BusinessAppField(rawValue: "link")
    /// Category of the app.
    public static let category = BusinessAppField(rawValue: "category")
    /// Namespace of the app.
    public static let namespace = BusinessAppField(rawValue: "namespace")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A page of apps.
public struct BusinessApps: Codable, Hashable, Sendable {
    /// Apps on this page.
    public var data: [BusinessApp]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [BusinessApp], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// An app of a business portfolio.
public struct BusinessApp: Codable, Hashable, Sendable {
    /// ID of the app.
    public var id: String
    /// Name of the app.
    public var name: String?
    /// URL of the app.
    public var link: String?
    /// Category of the app.
    public var category: String?
    /// Namespace of the app.
    public var namespace: String?

    public init(
        id: String,
        name: String? = nil,
        link: String? = nil,
        category: String? = nil,
        namespace: String? = nil
    ) {
        self.id = id
        self.name = name
        self.link = link
        self.category = category
        self.namespace = namespace
    }
}

/// Adds an app to those that a business portfolio owns. Parameters and response are known from Meta's SDK only.
public struct ClaimApp: Codable, Hashable, Sendable {
    /// ID of the app.
    public var appId: String
    /// Default: the client's business portfolio ID.
    public var businessId: String?

    public init(appId: String, businessId: String? = nil) {
        self.appId = appId
        self.businessId = businessId
    }

    enum CodingKeys: String, CodingKey {
        case appId = "app_id"
        case businessId = "business_id"
    }
}

/// Result of adding an app to a business portfolio.
public struct AppAccess: Codable, Hashable, Sendable {
    /// True if the request succeeded.
    public var success: Bool?
    /// Status of the access: `CONFIRMED`, `PENDING` and others.
    public var accessStatus: String?

    public init(success: Bool? = nil, accessStatus: String? = nil) {
        self.success = success
        self.accessStatus = accessStatus
    }

    enum CodingKeys: String, CodingKey {
        case success
        case accessStatus = "access_status"
    }
}

/// Lists the apps of other portfolios that a business portfolio may use.
public struct ListClientApps: Codable, Hashable, Sendable {
    /// Fields to return per app.
    public var fields: [BusinessAppField]?
    /// Maximum number of apps per page. 1 to 100. Default: 25.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?
    /// Default: the client's business portfolio ID.
    public var businessId: String?

    public init(
        fields: [BusinessAppField]? = nil,
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

/// Requests access to an app of another portfolio. Parameters and response are known from Meta's SDK only.
public struct RequestClientApp: Codable, Hashable, Sendable {
    /// ID of the app.
    public var appId: String
    /// Default: the client's business portfolio ID.
    public var businessId: String?

    public init(appId: String, businessId: String? = nil) {
        self.appId = appId
        self.businessId = businessId
    }

    enum CodingKeys: String, CodingKey {
        case appId = "app_id"
        case businessId = "business_id"
    }
}
