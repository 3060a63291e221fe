// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `activities.list`.
public struct ActivitiesArea: Sendable {
    let engine: Engine

    /// Lists the activities on a WhatsApp Business account, such as added phone numbers and changed permissions.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per activity.
    ///   - since: Start of the time range, as an ISO 8601 date or in seconds since the Unix epoch.
    ///   - until: End of the time range, as an ISO 8601 date or in seconds since the Unix epoch.
    ///   - activityType: Types of activities, separated by commas, such as `PHONE_NUMBER_VERIFIED,USER_ADDED`. Default: all.
    ///   - limit: Maximum number of activities per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func list(
        fields: [AccountActivityField]? = nil,
        since: String? = nil,
        until: String? = nil,
        activityType: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<AccountActivities> {
        let params = ListActivities(
            fields: fields,
            since: since,
            until: until,
            activityType: activityType,
            limit: limit,
            after: after,
            before: before,
            wabaId: wabaId
        )
        return try await engine.answer("activities.list", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per activity.
    ///   - since: Start of the time range, as an ISO 8601 date or in seconds since the Unix epoch.
    ///   - until: End of the time range, as an ISO 8601 date or in seconds since the Unix epoch.
    ///   - activityType: Types of activities, separated by commas, such as `PHONE_NUMBER_VERIFIED,USER_ADDED`. Default: all.
    ///   - limit: Maximum number of activities per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func listAll(
        fields: [AccountActivityField]? = nil,
        since: String? = nil,
        until: String? = nil,
        activityType: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<AccountActivity, any Error> {
        let params = ListActivities(
            fields: fields,
            since: since,
            until: until,
            activityType: activityType,
            limit: limit,
            after: after,
            before: before,
            wabaId: wabaId
        )
        return engine.pages("activities.list", params, options, items: { (page: AccountActivities) in page.data }, next: { $0.after = $1 })
    }
}

/// Lists the activities on a WhatsApp Business account, such as added phone numbers and changed permissions.
public struct ListActivities: Codable, Hashable, Sendable {
    /// Fields to return per activity.
    public var fields: [AccountActivityField]?
    /// Start of the time range, as an ISO 8601 date or in seconds since the Unix epoch.
    public var since: String?
    /// End of the time range, as an ISO 8601 date or in seconds since the Unix epoch.
    public var until: String?
    /// Types of activities, separated by commas, such as `PHONE_NUMBER_VERIFIED,USER_ADDED`. Default: all.
    public var activityType: String?
    /// Maximum number of activities per page. 1 to 100. Default: 25.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(
        fields: [AccountActivityField]? = nil,
        since: String? = nil,
        until: String? = nil,
        activityType: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil
    ) {
        self.fields = fields
        self.since = since
        self.until = until
        self.activityType = activityType
        self.limit = limit
        self.after = after
        self.before = before
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case fields
        case since
        case until
        case activityType = "activity_type"
        case limit
        case after
        case before
        case wabaId = "waba_id"
    }
}

/// Field of `AccountActivity` to return. Its own fields can follow in braces: `field{one,two}`.
/// Default: `id`, `activity_type`, `timestamp`, `actor_type`, `actor_id`, `actor_name`, `description`.
public struct AccountActivityField: Choice {
    /// ID of the activity.
    public static let id = AccountActivityField(rawValue: "id")
    /// Type of the activity.
    public static let activityType = AccountActivityField(rawValue: "activity_type")
    /// Time of the activity, in ISO 8601 format.
    public static let timestamp = AccountActivityField(rawValue: "timestamp")
    /// Type of the actor: `USER`, `SYSTEM`, `API`, `ADMIN` or `AUTOMATED_PROCESS`.
    public static let actorType = AccountActivityField(rawValue: "actor_type")
    /// ID of the actor.
    public static let actorId = AccountActivityField(rawValue: "actor_id")
    /// Name of the actor.
    public static let actorName = AccountActivityField(rawValue: "actor_name")
    /// Description of the activity, human-readable.
    public static let description = AccountActivityField(rawValue: "description")
    /// Details of the activity. Their keys depend on its type.
    public static let details = AccountActivityField(rawValue: "details")
    /// IP address of the actor.
    public static let ipAddress = AccountActivityField(rawValue: "ip_address")
    /// User agent of the actor's client.
    public static let userAgent = AccountActivityField(rawValue: "user_agent")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A page of activities.
public struct AccountActivities: Codable, Hashable, Sendable {
    /// Activities on this page.
    public var data: [AccountActivity]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [AccountActivity], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// An activity on a WhatsApp Business account. Contains only the requested fields.
public struct AccountActivity: Codable, Hashable, Sendable {
    /// ID of the activity.
    public var id: String?
    /// Type of the activity.
    public var activityType: ActivityType?
    /// Time of the activity, in ISO 8601 format.
    public var timestamp: String?
    /// Type of the actor: `USER`, `SYSTEM`, `API`, `ADMIN` or `AUTOMATED_PROCESS`.
    public var actorType: String?
    /// ID of the actor.
    public var actorId: String?
    /// Name of the actor.
    public var actorName: String?
    /// Description of the activity, human-readable.
    public var description: String?
    /// Details of the activity. Their keys depend on its type.
    public var details: JSONValue?
    /// IP address of the actor.
    public var ipAddress: String?
    /// User agent of the actor's client.
    public var userAgent: String?

    public init(
        id: String? = nil,
        activityType: ActivityType? = nil,
        timestamp: String? = nil,
        actorType: String? = nil,
        actorId: String? = nil,
        actorName: String? = nil,
        description: String? = nil,
        details: JSONValue? = nil,
        ipAddress: String? = nil,
        userAgent: String? = nil
    ) {
        self.id = id
        self.activityType = activityType
        self.timestamp = timestamp
        self.actorType = actorType
        self.actorId = actorId
        self.actorName = actorName
        self.description = description
        self.details = details
        self.ipAddress = ipAddress
        self.userAgent = userAgent
    }

    enum CodingKeys: String, CodingKey {
        case id
        case activityType = "activity_type"
        case timestamp
        case actorType = "actor_type"
        case actorId = "actor_id"
        case actorName = "actor_name"
        case description
        case details
        case ipAddress = "ip_address"
        case userAgent = "user_agent"
    }
}

/// Type of an activity on a WhatsApp Business account.
/// Other values are accepted, too.
public struct ActivityType: Choice {
    /// Creation of the account.
    public static let accountCreated = ActivityType(rawValue: "ACCOUNT_CREATED")
    /// Change of the account.
    public static let accountUpdated = ActivityType(rawValue: "ACCOUNT_UPDATED")
    /// Deletion of the account.
    public static let accountDeleted = ActivityType(rawValue: "ACCOUNT_DELETED")
    /// Addition of a phone number.
    public static let phoneNumberAdded = ActivityType(rawValue: "PHONE_NUMBER_ADDED")
    /// Removal of a phone number.
    public static let phoneNumberRemoved = ActivityType(rawValue: "PHONE_NUMBER_REMOVED")
    /// Verification of a phone number.
    public static let phoneNumberVerified = ActivityType(rawValue: "PHONE_NUMBER_VERIFIED")
    /// User added to the account.
    public static let userAdded = ActivityType(rawValue: "USER_ADDED")
    /// User removed from the account.
    public static let userRemoved = ActivityType(rawValue: "USER_REMOVED")
    /// Role of a user changed.
    public static let userRoleChanged = ActivityType(rawValue: "USER_ROLE_CHANGED")
    /// Permission granted to a user.
    public static let permissionGranted = ActivityType(rawValue: "PERMISSION_GRANTED")
    /// Permission revoked from a user.
    public static let permissionRevoked = ActivityType(rawValue: "PERMISSION_REVOKED")
    /// Message template created.
    public static let templateCreated = ActivityType(rawValue: "TEMPLATE_CREATED")
    /// Message template updated.
    public static let templateUpdated = ActivityType(rawValue: "TEMPLATE_UPDATED")
    /// Message template deleted.
    public static let templateDeleted = ActivityType(rawValue: "TEMPLATE_DELETED")
    /// Webhook configuration changed.
    public static let webhookConfigured = ActivityType(rawValue: "WEBHOOK_CONFIGURED")
    /// API access granted to an app.
    public static let apiAccessGranted = ActivityType(rawValue: "API_ACCESS_GRANTED")
    /// API access revoked from an app.
    public static let apiAccessRevoked = ActivityType(rawValue: "API_ACCESS_REVOKED")
    /// Billing information updated.
    public static let billingUpdated = ActivityType(rawValue: "BILLING_UPDATED")
    /// Compliance action taken by the platform.
    public static let complianceAction = ActivityType(rawValue: "COMPLIANCE_ACTION")
    /// Security event on the account.
    public static let securityEvent = ActivityType(rawValue: "SECURITY_EVENT")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}
