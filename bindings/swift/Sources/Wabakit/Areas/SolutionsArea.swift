// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `solutions.create`, `solutions.list`, `solutions.list_of_account`, `solutions.get`, `solutions.list_partners`, `solutions.get_access_token`, `solutions.accept`, `solutions.reject`, `solutions.request_deactivation`, `solutions.accept_deactivation`, `solutions.reject_deactivation`.
public struct SolutionsArea: Sendable {
    let engine: Engine

    /// Creates a Multi-Partner Solution, and invites the app of a partner.
    ///
    /// - Parameters:
    ///   - solutionName: Name of the solution. 2 to 75 characters.
    ///   - partnerAppId: ID of the partner's app.
    ///   - ownerPermissions: Optional permissions of the owner. An empty list grants everything except messaging.
    ///   - partnerPermissions: Optional permissions of the partner. An empty list grants everything except messaging.
    ///   - appId: Default: the client's app ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation)
    public func create(
        solutionName: String,
        partnerAppId: String,
        ownerPermissions: [SolutionPermission],
        partnerPermissions: [SolutionPermission],
        appId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<CreatedSolution> {
        let params = CreateSolution(
            solutionName: solutionName,
            partnerAppId: partnerAppId,
            ownerPermissions: ownerPermissions,
            partnerPermissions: partnerPermissions,
            appId: appId
        )
        return try await engine.answer("solutions.create", params, options)
    }

    /// Lists the Multi-Partner Solutions of an app.
    ///
    /// - Parameters:
    ///   - role: Role of the app, to return only the solutions in which it has this role.
    ///   - fields: Fields to return per solution.
    ///   - limit: Maximum number of solutions per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - appId: Default: the client's app ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation)
    public func list(
        role: SolutionRole? = nil,
        fields: [SolutionField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        appId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Solutions> {
        let params = ListSolutions(role: role, fields: fields, limit: limit, after: after, before: before, appId: appId)
        return try await engine.answer("solutions.list", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - role: Role of the app, to return only the solutions in which it has this role.
    ///   - fields: Fields to return per solution.
    ///   - limit: Maximum number of solutions per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - appId: Default: the client's app ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation)
    public func listAll(
        role: SolutionRole? = nil,
        fields: [SolutionField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        appId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<Solution, any Error> {
        let params = ListSolutions(role: role, fields: fields, limit: limit, after: after, before: before, appId: appId)
        return engine.pages("solutions.list", params, options, items: { (page: Solutions) in page.data }, next: { $0.after = $1 })
    }

    /// Lists the Multi-Partner Solutions by which a WhatsApp Business account was onboarded.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per solution.
    ///   - limit: Maximum number of solutions of the account per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation)
    public func listOfAccount(
        fields: [SolutionField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Solutions> {
        let params = ListAccountSolutions(fields: fields, limit: limit, after: after, before: before, wabaId: wabaId)
        return try await engine.answer("solutions.list_of_account", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per solution.
    ///   - limit: Maximum number of solutions of the account per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation)
    public func listOfAccountAll(
        fields: [SolutionField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<Solution, any Error> {
        let params = ListAccountSolutions(fields: fields, limit: limit, after: after, before: before, wabaId: wabaId)
        return engine.pages("solutions.list_of_account", params, options, items: { (page: Solutions) in page.data }, next: { $0.after = $1 })
    }

    /// Gets a Multi-Partner Solution: status, owner and permissions.
    ///
    /// - Parameters:
    ///   - solutionId: ID of the solution.
    ///   - fields: Fields to return.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation)
    public func get(
        solutionId: String,
        fields: [SolutionField]? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Solution> {
        let params = GetSolution(solutionId: solutionId, fields: fields)
        return try await engine.answer("solutions.get", params, options, idempotent: true)
    }

    /// Lists the partners of a Multi-Partner Solution.
    ///
    /// - Parameters:
    ///   - solutionId: ID of the solution whose partners are listed.
    ///   - fields: Fields to return per partner.
    ///   - limit: Maximum number of partners per page.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation)
    public func listPartners(
        solutionId: String,
        fields: [SolutionPartnerField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<SolutionPartners> {
        let params = ListSolutionPartners(
            solutionId: solutionId,
            fields: fields,
            limit: limit,
            after: after,
            before: before
        )
        return try await engine.answer("solutions.list_partners", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - solutionId: ID of the solution whose partners are listed.
    ///   - fields: Fields to return per partner.
    ///   - limit: Maximum number of partners per page.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation)
    public func listPartnersAll(
        solutionId: String,
        fields: [SolutionPartnerField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<SolutionPartner, any Error> {
        let params = ListSolutionPartners(
            solutionId: solutionId,
            fields: fields,
            limit: limit,
            after: after,
            before: before
        )
        return engine.pages("solutions.list_partners", params, options, items: { (page: SolutionPartners) in page.data }, next: { $0.after = $1 })
    }

    /// Gets the business token of a client that was onboarded by a Multi-Partner Solution. The call needs a system user token.
    ///
    /// - Parameters:
    ///   - solutionId: ID of the solution that the client joined.
    ///   - businessId: ID of the client's business portfolio.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation)
    public func getAccessToken(
        solutionId: String,
        businessId: String,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<SolutionAccessToken> {
        let params = GetSolutionAccessToken(solutionId: solutionId, businessId: businessId)
        return try await engine.answer("solutions.get_access_token", params, options, idempotent: true)
    }

    /// Accepts the invitation to a Multi-Partner Solution. An accepted solution cannot be rejected any more.
    ///
    /// - Parameters:
    ///   - solutionId: ID of the solution that is accepted.
    ///   - partnerAppId: ID of the app that accepts. Required by the platform's OpenAPI file, left out by its guides.
    ///   - logSessionId: ID of a session in the platform's logs.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation)
    public func accept(
        solutionId: String,
        partnerAppId: String? = nil,
        logSessionId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<AcceptedSolution> {
        let params = AcceptSolution(solutionId: solutionId, partnerAppId: partnerAppId, logSessionId: logSessionId)
        return try await engine.answer("solutions.accept", params, options, idempotent: true)
    }

    /// Rejects the invitation to a Multi-Partner Solution.
    ///
    /// - Parameters:
    ///   - solutionId: ID of the solution that is rejected.
    ///   - requestType: Request that is rejected. Required by the platform's OpenAPI file, left out by its guides.
    ///   - rejectionReason: Reason of the rejection. At most 500 characters.
    ///   - partnerAppId: ID of the app that rejects.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation)
    public func reject(
        solutionId: String,
        requestType: SolutionRequestType? = nil,
        rejectionReason: String? = nil,
        partnerAppId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<RejectedSolution> {
        let params = RejectSolution(
            solutionId: solutionId,
            requestType: requestType,
            rejectionReason: rejectionReason,
            partnerAppId: partnerAppId
        )
        return try await engine.answer("solutions.reject", params, options, idempotent: true)
    }

    /// Requests the deactivation of a Multi-Partner Solution. Only its owner can do so. The solution works until the partner
    /// accepts.
    ///
    /// - Parameters:
    ///   - solutionId: ID of the solution that is to be deactivated.
    ///   - reason: Reason of the request. At most 500 characters.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation)
    public func requestDeactivation(
        solutionId: String,
        reason: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<SolutionDeactivationRequest> {
        let params = RequestSolutionDeactivation(solutionId: solutionId, reason: reason)
        return try await engine.answer("solutions.request_deactivation", params, options, idempotent: true)
    }

    /// Accepts the request to deactivate a Multi-Partner Solution.
    ///
    /// - Parameters:
    ///   - solutionId: ID of the solution that is deactivated.
    ///   - fields: Fields of the solution to return.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation)
    public func acceptDeactivation(
        solutionId: String,
        fields: [AnsweredDeactivationField]? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<AnsweredDeactivation> {
        let params = AcceptSolutionDeactivation(solutionId: solutionId, fields: fields)
        return try await engine.answer("solutions.accept_deactivation", params, options, idempotent: true)
    }

    /// Rejects the request to deactivate a Multi-Partner Solution, which stays active.
    ///
    /// - Parameters:
    ///   - solutionId: ID of the solution that stays active.
    ///   - rejectDeactivationRequest: Confirmation of the rejection: `true`. Required by the platform's OpenAPI file, left out by its guides.
    ///   - fields: Fields of the solution to return.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation)
    public func rejectDeactivation(
        solutionId: String,
        rejectDeactivationRequest: Bool? = nil,
        fields: [AnsweredDeactivationField]? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<AnsweredDeactivation> {
        let params = RejectSolutionDeactivation(
            solutionId: solutionId,
            rejectDeactivationRequest: rejectDeactivationRequest,
            fields: fields
        )
        return try await engine.answer("solutions.reject_deactivation", params, options, idempotent: true)
    }
}

/// Creates a Multi-Partner Solution, and invites the app of a partner.
public struct CreateSolution: Codable, Hashable, Sendable {
    /// Name of the solution. 2 to 75 characters.
    public var solutionName: String
    /// ID of the partner's app.
    public var partnerAppId: String
    /// Optional permissions of the owner. An empty list grants everything except messaging.
    public var ownerPermissions: [SolutionPermission]
    /// Optional permissions of the partner. An empty list grants everything except messaging.
    public var partnerPermissions: [SolutionPermission]
    /// Default: the client's app ID.
    public var appId: String?

    public init(
        solutionName: String,
        partnerAppId: String,
        ownerPermissions: [SolutionPermission],
        partnerPermissions: [SolutionPermission],
        appId: String? = nil
    ) {
        self.solutionName = solutionName
        self.partnerAppId = partnerAppId
        self.ownerPermissions = ownerPermissions
        self.partnerPermissions = partnerPermissions
        self.appId = appId
    }

    enum CodingKeys: String, CodingKey {
        case solutionName = "solution_name"
        case partnerAppId = "partner_app_id"
        case ownerPermissions = "owner_permissions"
        case partnerPermissions = "partner_permissions"
        case appId = "app_id"
    }
}

/// Optional permission in a Multi-Partner Solution. All others are granted to both sides.
/// Other values are accepted, too.
public struct SolutionPermission: Choice {
    /// Messaging: the app may send messages for the clients.
    public static let messaging = SolutionPermission(rawValue: "MESSAGING")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A new Multi-Partner Solution.
public struct CreatedSolution: Codable, Hashable, Sendable {
    /// ID of the new solution.
    public var solutionId: String

    public init(solutionId: String) {
        self.solutionId = solutionId
    }

    enum CodingKeys: String, CodingKey {
        case solutionId = "solution_id"
    }
}

/// Lists the Multi-Partner Solutions of an app.
public struct ListSolutions: Codable, Hashable, Sendable {
    /// Role of the app, to return only the solutions in which it has this role.
    public var role: SolutionRole?
    /// Fields to return per solution.
    public var fields: [SolutionField]?
    /// Maximum number of solutions per page. 1 to 100. Default: 25.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?
    /// Default: the client's app ID.
    public var appId: String?

    public init(
        role: SolutionRole? = nil,
        fields: [SolutionField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        appId: String? = nil
    ) {
        self.role = role
        self.fields = fields
        self.limit = limit
        self.after = after
        self.before = before
        self.appId = appId
    }

    enum CodingKeys: String, CodingKey {
        case role
        case fields
        case limit
        case after
        case before
        case appId = "app_id"
    }
}

/// Role of an app in a Multi-Partner Solution.
/// Other values are accepted, too.
public struct SolutionRole: Choice {
    /// Owner: the app that created the solution.
    public static let owner = SolutionRole(rawValue: "OWNER")
    /// Partner: the app that was invited.
    public static let partner = SolutionRole(rawValue: "PARTNER")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Field of `Solution` to return. Its own fields can follow in braces: `field{one,two}`.
/// Default: `id`, `name`, `status`, `status_for_pending_request`, `owner_app`, `owner_permissions`.
public struct SolutionField: Choice {
    /// ID of the solution.
    public static let id = SolutionField(rawValue: "id")
    /// Name of the solution.
    public static let name = SolutionField(rawValue: "name")
    /// Status of the solution.
    public static let status = SolutionField(rawValue: "status")
    /// Status that the solution gets if the pending request is accepted.
    public static let statusForPendingRequest = SolutionField(rawValue: "status_for_pending_request")
    /// App that owns the solution.
    public static let ownerApp = SolutionField(rawValue: "owner_app")
    /// Permissions of the owner: `MANAGE`, `DEVELOP`, `MESSAGING` and others.
    public static let ownerPermissions = SolutionField(rawValue: "owner_permissions")
    /// Partners of the solution. Returned if `partners` is requested.
    public static let partners = SolutionField(rawValue: "partners")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A page of Multi-Partner Solutions.
public struct Solutions: Codable, Hashable, Sendable {
    /// Solutions on this page.
    public var data: [Solution]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [Solution], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// A Multi-Partner Solution. Contains only the requested fields.
public struct Solution: Codable, Hashable, Sendable {
    /// ID of the solution.
    public var id: String
    /// Permissions of the owner: `MANAGE`, `DEVELOP`, `MESSAGING` and others.
    public var ownerPermissions: [String]
    /// Name of the solution.
    public var name: String?
    /// Status of the solution.
    public var status: SolutionStatus?
    /// Status that the solution gets if the pending request is accepted.
    public var statusForPendingRequest: SolutionPendingStatus?
    /// App that owns the solution.
    public var ownerApp: SolutionApp?
    /// Partners of the solution. Returned if `partners` is requested.
    public var partners: SolutionPartners?

    public init(
        id: String,
        ownerPermissions: [String],
        name: String? = nil,
        status: SolutionStatus? = nil,
        statusForPendingRequest: SolutionPendingStatus? = nil,
        ownerApp: SolutionApp? = nil,
        partners: SolutionPartners? = nil
    ) {
        self.id = id
        self.ownerPermissions = ownerPermissions
        self.name = name
        self.status = status
        self.statusForPendingRequest = statusForPendingRequest
        self.ownerApp = ownerApp
        self.partners = partners
    }

    enum CodingKeys: String, CodingKey {
        case id
        case ownerPermissions = "owner_permissions"
        case name
        case status
        case statusForPendingRequest = "status_for_pending_request"
        case ownerApp = "owner_app"
        case partners
    }
}

/// Status of a Multi-Partner Solution.
/// Other values are accepted, too.
public struct SolutionStatus: Choice {
    /// Draft: no partner is invited yet.
    public static let draft = SolutionStatus(rawValue: "DRAFT")
    /// Initiated: waiting for the partner's answer.
    public static let initiated = SolutionStatus(rawValue: "INITIATED")
    /// Active: clients can be onboarded.
    public static let active = SolutionStatus(rawValue: "ACTIVE")
    /// Rejected by the partner.
    public static let rejected = SolutionStatus(rawValue: "REJECTED")
    /// Deactivated: both sides agreed to end it.
    public static let deactivated = SolutionStatus(rawValue: "DEACTIVATED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Pending change of a Multi-Partner Solution.
/// Other values are accepted, too.
public struct SolutionPendingStatus: Choice {
    /// Activation requested: the partner hasn't answered the invitation.
    public static let pendingActivation = SolutionPendingStatus(rawValue: "PENDING_ACTIVATION")
    /// Deactivation requested: the partner hasn't answered the request.
    public static let pendingDeactivation = SolutionPendingStatus(rawValue: "PENDING_DEACTIVATION")
    /// No pending request.
    public static let nothing = SolutionPendingStatus(rawValue: "NONE")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// An app that takes part in a Multi-Partner Solution.
public struct SolutionApp: Codable, Hashable, Sendable {
    /// ID of the app.
    public var id: String?
    /// Name of the app.
    public var name: String?
    /// Link to the app.
    public var link: String?

    public init(id: String? = nil, name: String? = nil, link: String? = nil) {
        self.id = id
        self.name = name
        self.link = link
    }
}

/// A page of partners of a Multi-Partner Solution.
public struct SolutionPartners: Codable, Hashable, Sendable {
    /// Partners on this page.
    public var data: [SolutionPartner]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [SolutionPartner], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// A partner of a Multi-Partner Solution.
public struct SolutionPartner: Codable, Hashable, Sendable {
    /// Permissions of the partner: `MANAGE_TEMPLATES`, `MESSAGING` and others.
    public var partnerPermissions: [String]
    /// ID of the partner in the solution.
    public var id: String?
    /// App of the partner.
    public var partnerApp: SolutionApp?
    /// Answer of the partner to the invitation.
    public var status: SolutionPartnerStatus?

    public init(
        partnerPermissions: [String],
        id: String? = nil,
        partnerApp: SolutionApp? = nil,
        status: SolutionPartnerStatus? = nil
    ) {
        self.partnerPermissions = partnerPermissions
        self.id = id
        self.partnerApp = partnerApp
        self.status = status
    }

    enum CodingKeys: String, CodingKey {
        case partnerPermissions = "partner_permissions"
        case id
        case partnerApp = "partner_app"
        case status
    }
}

/// Status of a partner in a Multi-Partner Solution.
/// Other values are accepted, too.
public struct SolutionPartnerStatus: Choice {
    /// Draft: not invited yet.
    public static let draft = SolutionPartnerStatus(rawValue: "DRAFT")
    /// Initiated: the invitation was created.
    public static let initiated = SolutionPartnerStatus(rawValue: "INITIATED")
    /// Notified of the invitation.
    public static let notificationSent = SolutionPartnerStatus(rawValue: "NOTIFICATION_SENT")
    /// Accepted: the partner takes part in the solution.
    public static let accepted = SolutionPartnerStatus(rawValue: "ACCEPTED")
    /// Declined by the partner.
    public static let rejected = SolutionPartnerStatus(rawValue: "REJECTED")
    /// Deactivated: the partner takes part no longer.
    public static let deactivated = SolutionPartnerStatus(rawValue: "DEACTIVATED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Lists the Multi-Partner Solutions by which a WhatsApp Business account was onboarded.
public struct ListAccountSolutions: Codable, Hashable, Sendable {
    /// Fields to return per solution.
    public var fields: [SolutionField]?
    /// Maximum number of solutions of the account per page. 1 to 100. Default: 25.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(
        fields: [SolutionField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil
    ) {
        self.fields = fields
        self.limit = limit
        self.after = after
        self.before = before
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case fields
        case limit
        case after
        case before
        case wabaId = "waba_id"
    }
}

/// Gets a Multi-Partner Solution: status, owner and permissions.
public struct GetSolution: Codable, Hashable, Sendable {
    /// ID of the solution.
    public var solutionId: String
    /// Fields to return.
    public var fields: [SolutionField]?

    public init(solutionId: String, fields: [SolutionField]? = nil) {
        self.solutionId = solutionId
        self.fields = fields
    }

    enum CodingKeys: String, CodingKey {
        case solutionId = "solution_id"
        case fields
    }
}

/// Lists the partners of a Multi-Partner Solution.
public struct ListSolutionPartners: Codable, Hashable, Sendable {
    /// ID of the solution whose partners are listed.
    public var solutionId: String
    /// Fields to return per partner.
    public var fields: [SolutionPartnerField]?
    /// Maximum number of partners per page.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?

    public init(
        solutionId: String,
        fields: [SolutionPartnerField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil
    ) {
        self.solutionId = solutionId
        self.fields = fields
        self.limit = limit
        self.after = after
        self.before = before
    }

    enum CodingKeys: String, CodingKey {
        case solutionId = "solution_id"
        case fields
        case limit
        case after
        case before
    }
}

/// Field of `SolutionPartner` to return. Its own fields can follow in braces: `field{one,two}`.
/// Default: `id`, `partner_app`, `partner_permissions`, `status`.
public struct SolutionPartnerField: Choice {
    /// ID of the partner in the solution.
    public static let id = SolutionPartnerField(rawValue: "id")
    /// App of the partner.
    public static let partnerApp = SolutionPartnerField(rawValue: "partner_app")
    /// Permissions of the partner: `MANAGE_TEMPLATES`, `MESSAGING` and others.
    public static let partnerPermissions = SolutionPartnerField(rawValue: "partner_permissions")
    /// Answer of the partner to the invitation.
    public static let status = SolutionPartnerField(rawValue: "status")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Gets the business token of a client that was onboarded by a Multi-Partner Solution. The call needs a system user token.
public struct GetSolutionAccessToken: Codable, Hashable, Sendable {
    /// ID of the solution that the client joined.
    public var solutionId: String
    /// ID of the client's business portfolio.
    public var businessId: String

    public init(solutionId: String, businessId: String) {
        self.solutionId = solutionId
        self.businessId = businessId
    }

    enum CodingKeys: String, CodingKey {
        case solutionId = "solution_id"
        case businessId = "business_id"
    }
}

/// Business token of a client: in the fields of this object, or one level deeper in `data`.
public struct SolutionAccessToken: Codable, Hashable, Sendable {
    /// One-element list with the token, if the platform returns the nested form of its guide.
    public var data: [SolutionToken]
    /// Access token for the client's accounts. Protect it like your own.
    public var accessToken: Secret?
    /// Expiry of the token. Seconds since the Unix epoch.
    public var expiresAt: String?

    public init(data: [SolutionToken], accessToken: Secret? = nil, expiresAt: String? = nil) {
        self.data = data
        self.accessToken = accessToken
        self.expiresAt = expiresAt
    }

    enum CodingKeys: String, CodingKey {
        case data
        case accessToken = "access_token"
        case expiresAt = "expires_at"
    }
}

/// Business token of a client, in the form of the platform's guide.
public struct SolutionToken: Codable, Hashable, Sendable {
    /// Access token for the accounts of the client.
    public var accessToken: Secret

    public init(accessToken: Secret) {
        self.accessToken = accessToken
    }

    enum CodingKeys: String, CodingKey {
        case accessToken = "access_token"
    }
}

/// Accepts the invitation to a Multi-Partner Solution. An accepted solution cannot be rejected any more.
public struct AcceptSolution: Codable, Hashable, Sendable {
    /// ID of the solution that is accepted.
    public var solutionId: String
    /// ID of the app that accepts. Required by the platform's OpenAPI file, left out by its guides.
    public var partnerAppId: String?
    /// ID of a session in the platform's logs.
    public var logSessionId: String?

    public init(solutionId: String, partnerAppId: String? = nil, logSessionId: String? = nil) {
        self.solutionId = solutionId
        self.partnerAppId = partnerAppId
        self.logSessionId = logSessionId
    }

    enum CodingKeys: String, CodingKey {
        case solutionId = "solution_id"
        case partnerAppId = "partner_app_id"
        case logSessionId = "log_session_id"
    }
}

/// Result of accepting an invitation to a Multi-Partner Solution.
public struct AcceptedSolution: Codable, Hashable, Sendable {
    /// True if the invitation was accepted.
    public var success: Bool
    /// ID of the accepted solution.
    public var solutionId: String?
    /// Status of the partner in the solution.
    public var partnerStatus: SolutionPartnerStatus?
    /// Description of the result, human-readable.
    public var message: String?
    /// Time of the acceptance, in ISO 8601 format.
    public var updateTime: String?

    public init(
        success: Bool,
        solutionId: String? = nil,
        partnerStatus: SolutionPartnerStatus? = nil,
        message: String? = nil,
        updateTime: String? = nil
    ) {
        self.success = success
        self.solutionId = solutionId
        self.partnerStatus = partnerStatus
        self.message = message
        self.updateTime = updateTime
    }

    enum CodingKeys: String, CodingKey {
        case success
        case solutionId = "solution_id"
        case partnerStatus = "partner_status"
        case message
        case updateTime = "update_time"
    }
}

/// Rejects the invitation to a Multi-Partner Solution.
public struct RejectSolution: Codable, Hashable, Sendable {
    /// ID of the solution that is rejected.
    public var solutionId: String
    /// Request that is rejected. Required by the platform's OpenAPI file, left out by its guides.
    public var requestType: SolutionRequestType?
    /// Reason of the rejection. At most 500 characters.
    public var rejectionReason: String?
    /// ID of the app that rejects.
    public var partnerAppId: String?

    public init(
        solutionId: String,
        requestType: SolutionRequestType? = nil,
        rejectionReason: String? = nil,
        partnerAppId: String? = nil
    ) {
        self.solutionId = solutionId
        self.requestType = requestType
        self.rejectionReason = rejectionReason
        self.partnerAppId = partnerAppId
    }

    enum CodingKeys: String, CodingKey {
        case solutionId = "solution_id"
        case requestType = "request_type"
        case rejectionReason = "rejection_reason"
        case partnerAppId = "partner_app_id"
    }
}

/// Request about a Multi-Partner Solution that can be rejected.
/// Other values are accepted, too.
public struct SolutionRequestType: Choice {
    /// Invitation to the solution.
    public static let partnershipRequest = SolutionRequestType(rawValue: "PARTNERSHIP_REQUEST")
    /// Deactivation of the solution.
    public static let deactivationRequest = SolutionRequestType(rawValue: "DEACTIVATION_REQUEST")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Result of rejecting a request about a Multi-Partner Solution.
public struct RejectedSolution: Codable, Hashable, Sendable {
    /// True if the request was rejected.
    public var success: Bool
    /// ID of the rejected solution.
    public var solutionId: String?
    /// Request that was rejected.
    public var rejectedRequestType: SolutionRequestType?
    /// Time of the rejection, in ISO 8601 format.
    public var rejectionTimestamp: String?
    /// ID of the app that rejected the request.
    public var partnerAppId: String?

    public init(
        success: Bool,
        solutionId: String? = nil,
        rejectedRequestType: SolutionRequestType? = nil,
        rejectionTimestamp: String? = nil,
        partnerAppId: String? = nil
    ) {
        self.success = success
        self.solutionId = solutionId
        self.rejectedRequestType = rejectedRequestType
        self.rejectionTimestamp = rejectionTimestamp
        self.partnerAppId = partnerAppId
    }

    enum CodingKeys: String, CodingKey {
        case success
        case solutionId = "solution_id"
        case rejectedRequestType = "rejected_request_type"
        case rejectionTimestamp = "rejection_timestamp"
        case partnerAppId = "partner_app_id"
    }
}

/// Requests the deactivation of a Multi-Partner Solution. Only its owner can do so. The solution works until the partner
/// accepts.
public struct RequestSolutionDeactivation: Codable, Hashable, Sendable {
    /// ID of the solution that is to be deactivated.
    public var solutionId: String
    /// Reason of the request. At most 500 characters.
    public var reason: String?

    public init(solutionId: String, reason: String? = nil) {
        self.solutionId = solutionId
        self.reason = reason
    }

    enum CodingKeys: String, CodingKey {
        case solutionId = "solution_id"
        case reason
    }
}

/// Result of requesting the deactivation of a Multi-Partner Solution.
public struct SolutionDeactivationRequest: Codable, Hashable, Sendable {
    /// True if the request was submitted.
    public var success: Bool
    /// Description of the submitted request, human-readable.
    public var message: String?
    /// ID of the deactivation request.
    public var requestId: String?

    public init(success: Bool, message: String? = nil, requestId: String? = nil) {
        self.success = success
        self.message = message
        self.requestId = requestId
    }

    enum CodingKeys: String, CodingKey {
        case success
        case message
        case requestId = "request_id"
    }
}

/// Accepts the request to deactivate a Multi-Partner Solution.
public struct AcceptSolutionDeactivation: Codable, Hashable, Sendable {
    /// ID of the solution that is deactivated.
    public var solutionId: String
    /// Fields of the solution to return.
    public var fields: [AnsweredDeactivationField]?

    public init(solutionId: String, fields: [AnsweredDeactivationField]? = nil) {
        self.solutionId = solutionId
        self.fields = fields
    }

    enum CodingKeys: String, CodingKey {
        case solutionId = "solution_id"
        case fields
    }
}

/// Field of `AnsweredDeactivation` to return. Its own fields can follow in braces: `field{one,two}`.
public struct AnsweredDeactivationField: Choice {
    /// True if the answer was accepted. Absent if the solution is returned instead.
    public static let success = AnsweredDeactivationField(rawValue: "success")
    /// ID of the solution with the new status.
    public static let id = AnsweredDeactivationField(rawValue: "id")
    /// Name of the solution with the new status.
    public static let name = AnsweredDeactivationField(rawValue: "name")
    /// New status of the solution.
    public static let status = AnsweredDeactivationField(rawValue: "status")
    /// Pending change of the solution after the answer.
    public static let statusForPendingRequest = AnsweredDeactivationField(rawValue: "status_for_pending_request")
    /// App of the solution's owner.
    public static let ownerApp = AnsweredDeactivationField(rawValue: "owner_app")
    /// Permissions of the solution's owner.
    public static let ownerPermissions = AnsweredDeactivationField(rawValue: "owner_permissions")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Result of answering a deactivation request: success, or the solution with its new status.
public struct AnsweredDeactivation: Codable, Hashable, Sendable {
    /// Permissions of the solution's owner.
    public var ownerPermissions: [String]
    /// True if the answer was accepted. Absent if the solution is returned instead.
    public var success: Bool?
    /// ID of the solution with the new status.
    public var id: String?
    /// Name of the solution with the new status.
    public var name: String?
    /// New status of the solution.
    public var status: SolutionStatus?
    /// Pending change of the solution after the answer.
    public var statusForPendingRequest: SolutionPendingStatus?
    /// App of the solution's owner.
    public var ownerApp: SolutionApp?

    public init(
        ownerPermissions: [String],
        success: Bool? = nil,
        id: String? = nil,
        name: String? = nil,
        status: SolutionStatus? = nil,
        statusForPendingRequest: SolutionPendingStatus? = nil,
        ownerApp: SolutionApp? = nil
    ) {
        self.ownerPermissions = ownerPermissions
        self.success = success
        self.id = id
        self.name = name
        self.status = status
        self.statusForPendingRequest = statusForPendingRequest
        self.ownerApp = ownerApp
    }

    enum CodingKeys: String, CodingKey {
        case ownerPermissions = "owner_permissions"
        case success
        case id
        case name
        case status
        case statusForPendingRequest = "status_for_pending_request"
        case ownerApp = "owner_app"
    }
}

/// Rejects the request to deactivate a Multi-Partner Solution, which stays active.
public struct RejectSolutionDeactivation: Codable, Hashable, Sendable {
    /// ID of the solution that stays active.
    public var solutionId: String
    /// Confirmation of the rejection: `true`. Required by the platform's OpenAPI file, left out by its guides.
    public var rejectDeactivationRequest: Bool?
    /// Fields of the solution to return.
    public var fields: [AnsweredDeactivationField]?

    public init(
        solutionId: String,
        rejectDeactivationRequest: Bool? = nil,
        fields: [AnsweredDeactivationField]? = nil
    ) {
        self.solutionId = solutionId
        self.rejectDeactivationRequest = rejectDeactivationRequest
        self.fields = fields
    }

    enum CodingKeys: String, CodingKey {
        case solutionId = "solution_id"
        case rejectDeactivationRequest = "reject_deactivation_request"
        case fields
    }
}
