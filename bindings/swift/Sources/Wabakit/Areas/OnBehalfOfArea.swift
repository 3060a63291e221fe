// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `on_behalf_of.list_requests`, `on_behalf_of.create_mobility_intent`, `on_behalf_of.set_mobility_intent`, `on_behalf_of.get_mobility_intent`.
public struct OnBehalfOfArea: Sendable {
    let engine: Engine

    /// Lists the pending requests to own a WhatsApp Business account on behalf of a client. Retired by the platform.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per request.
    ///   - limit: Maximum number of requests per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func listRequests(
        fields: [OnBehalfRequestField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<OnBehalfRequests> {
        let params = ListOnBehalfRequests(fields: fields, limit: limit, after: after, before: before, wabaId: wabaId)
        return try await engine.answer("on_behalf_of.list_requests", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per request.
    ///   - limit: Maximum number of requests per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func listRequestsAll(
        fields: [OnBehalfRequestField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<OnBehalfRequest, any Error> {
        let params = ListOnBehalfRequests(fields: fields, limit: limit, after: after, before: before, wabaId: wabaId)
        return engine.pages("on_behalf_of.list_requests", params, options, items: { (page: OnBehalfRequests) in page.data }, next: { $0.after = $1 })
    }

    /// Creates the intent to transfer an account that a partner owns. Retired by the platform.
    ///
    /// - Parameters:
    ///   - solutionId: ID of the account's current solution.
    ///   - intentType: Step of the transfer.
    ///   - targetSolutionId: ID of the destination solution of the transfer.
    ///   - mobilityReason: Reason of the transfer. At most 500 characters.
    ///   - scheduledExecutionTime: Time of the transfer, in ISO 8601 format.
    ///   - metadata: Notes on the transfer, by name.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func createMobilityIntent(
        solutionId: String,
        intentType: MobilityIntentType,
        targetSolutionId: String? = nil,
        mobilityReason: String? = nil,
        scheduledExecutionTime: String? = nil,
        metadata: [String: String]? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<CreatedMobilityIntent> {
        let params = CreateMobilityIntent(
            solutionId: solutionId,
            intentType: intentType,
            targetSolutionId: targetSolutionId,
            mobilityReason: mobilityReason,
            scheduledExecutionTime: scheduledExecutionTime,
            metadata: metadata,
            wabaId: wabaId
        )
        return try await engine.answer("on_behalf_of.create_mobility_intent", params, options)
    }

    /// Marks an account that a partner owns for a transfer to a Multi-Partner Solution. Retired by the platform.
    ///
    /// - Parameters:
    ///   - accountId: ID of the account that is marked.
    ///   - wabaId: ID of the account again. Required by the platform's OpenAPI file, left out by its former guide.
    ///   - solutionId: ID of the solution to which the account moves.
    ///   - appId: ID of the app that serves the account.
    ///   - actorId: ID of the user who requests the transfer.
    ///   - clientMutationId: ID of the request, returned unchanged. At most 255 characters.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func setMobilityIntent(
        accountId: String,
        wabaId: String? = nil,
        solutionId: String? = nil,
        appId: String? = nil,
        actorId: String? = nil,
        clientMutationId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<SetMobilityIntentResult> {
        let params = SetMobilityIntent(
            accountId: accountId,
            wabaId: wabaId,
            solutionId: solutionId,
            appId: appId,
            actorId: actorId,
            clientMutationId: clientMutationId
        )
        return try await engine.answer("on_behalf_of.set_mobility_intent", params, options)
    }

    /// Gets the intent to transfer an account. Retired by the platform.
    ///
    /// - Parameters:
    ///   - mobilityIntentId: ID of the intent.
    ///   - fields: Fields to return.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func getMobilityIntent(
        mobilityIntentId: String,
        fields: [MobilityIntentField]? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<MobilityIntent> {
        let params = GetMobilityIntent(mobilityIntentId: mobilityIntentId, fields: fields)
        return try await engine.answer("on_behalf_of.get_mobility_intent", params, options, idempotent: true)
    }
}

/// Lists the pending requests to own a WhatsApp Business account on behalf of a client. Retired by the platform.
public struct ListOnBehalfRequests: Codable, Hashable, Sendable {
    /// Fields to return per request.
    public var fields: [OnBehalfRequestField]?
    /// Maximum number of requests per page. 1 to 100. Default: 25.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(
        fields: [OnBehalfRequestField]? = nil,
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

/// Field of `OnBehalfRequest` to return. Its own fields can follow in braces: `field{one,two}`.
public struct OnBehalfRequestField: Choice {
    /// ID of the request.
    public static let id = OnBehalfRequestField(rawValue: "id")
    /// Status of the request: `IN_PROGRESS`, `PENDING`, `APPROVE`, `DECLINE`, `EXPIRED`, `CANCELED` or `INVALID`.
    public static let status = OnBehalfRequestField(rawValue: "status")
    /// ID of the object that the client owns.
    public static let businessOwnedObject = OnBehalfRequestField(rawValue: "business_owned_object")
    /// Business portfolio that receives the request.
    public static let receivingBusiness = OnBehalfRequestField(rawValue: "receiving_business")
    /// Business portfolio that sent the request.
    public static let requestingBusiness = OnBehalfRequestField(rawValue: "requesting_business")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A page of requests to own an account.
public struct OnBehalfRequests: Codable, Hashable, Sendable {
    /// Requests on this page.
    public var data: [OnBehalfRequest]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [OnBehalfRequest], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// A request to own an account on behalf of a client.
public struct OnBehalfRequest: Codable, Hashable, Sendable {
    /// ID of the request.
    public var id: String
    /// Status of the request: `IN_PROGRESS`, `PENDING`, `APPROVE`, `DECLINE`, `EXPIRED`, `CANCELED` or `INVALID`.
    public var status: String?
    /// ID of the object that the client owns.
    public var businessOwnedObject: String?
    /// Business portfolio that receives the request.
    public var receivingBusiness: BusinessReference?
    /// Business portfolio that sent the request.
    public var requestingBusiness: BusinessReference?

    public init(
        id: String,
        status: String? = nil,
        businessOwnedObject: String? = nil,
        receivingBusiness: BusinessReference? = nil,
        requestingBusiness: BusinessReference? = nil
    ) {
        self.id = id
        self.status = status
        self.businessOwnedObject = businessOwnedObject
        self.receivingBusiness = receivingBusiness
        self.requestingBusiness = requestingBusiness
    }

    enum CodingKeys: String, CodingKey {
        case id
        case status
        case businessOwnedObject = "business_owned_object"
        case receivingBusiness = "receiving_business"
        case requestingBusiness = "requesting_business"
    }
}

/// Creates the intent to transfer an account that a partner owns. Retired by the platform.
public struct CreateMobilityIntent: Codable, Hashable, Sendable {
    /// ID of the account's current solution.
    public var solutionId: String
    /// Step of the transfer.
    public var intentType: MobilityIntentType
    /// ID of the destination solution of the transfer.
    public var targetSolutionId: String?
    /// Reason of the transfer. At most 500 characters.
    public var mobilityReason: String?
    /// Time of the transfer, in ISO 8601 format.
    public var scheduledExecutionTime: String?
    /// Notes on the transfer, by name.
    public var metadata: [String: String]?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(
        solutionId: String,
        intentType: MobilityIntentType,
        targetSolutionId: String? = nil,
        mobilityReason: String? = nil,
        scheduledExecutionTime: String? = nil,
        metadata: [String: String]? = nil,
        wabaId: String? = nil
    ) {
        self.solutionId = solutionId
        self.intentType = intentType
        self.targetSolutionId = targetSolutionId
        self.mobilityReason = mobilityReason
        self.scheduledExecutionTime = scheduledExecutionTime
        self.metadata = metadata
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case solutionId = "solution_id"
        case intentType = "intent_type"
        case targetSolutionId = "target_solution_id"
        case mobilityReason = "mobility_reason"
        case scheduledExecutionTime = "scheduled_execution_time"
        case metadata
        case wabaId = "waba_id"
    }
}

/// Step of the transfer of an account that a partner owns.
/// Other values are accepted, too.
public struct MobilityIntentType: Choice {
    /// Initiate the transfer.
    public static let initiateTransfer = MobilityIntentType(rawValue: "INITIATE_TRANSFER")
    /// Confirm the transfer.
    public static let confirmTransfer = MobilityIntentType(rawValue: "CONFIRM_TRANSFER")
    /// Cancel the transfer.
    public static let cancelTransfer = MobilityIntentType(rawValue: "CANCEL_TRANSFER")
    /// Request a handover.
    public static let requestHandover = MobilityIntentType(rawValue: "REQUEST_HANDOVER")
    /// Approve a handover.
    public static let approveHandover = MobilityIntentType(rawValue: "APPROVE_HANDOVER")
    /// Reject a handover.
    public static let rejectHandover = MobilityIntentType(rawValue: "REJECT_HANDOVER")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A new intent to transfer an account.
public struct CreatedMobilityIntent: Codable, Hashable, Sendable {
    /// True if the intent was created.
    public var success: Bool
    /// ID of the new intent.
    public var mobilityIntentId: String
    /// Next steps of the transfer, human-readable.
    public var nextSteps: [String]
    /// Status of the intent: `PENDING`, `SCHEDULED`, `IN_PROGRESS`, `COMPLETED`, `FAILED` and others.
    public var status: String?
    /// Estimated end of the transfer, in ISO 8601 format.
    public var estimatedCompletionTime: String?
    /// True if the client must approve the transfer.
    public var approvalRequired: Bool?

    public init(
        success: Bool,
        mobilityIntentId: String,
        nextSteps: [String],
        status: String? = nil,
        estimatedCompletionTime: String? = nil,
        approvalRequired: Bool? = nil
    ) {
        self.success = success
        self.mobilityIntentId = mobilityIntentId
        self.nextSteps = nextSteps
        self.status = status
        self.estimatedCompletionTime = estimatedCompletionTime
        self.approvalRequired = approvalRequired
    }

    enum CodingKeys: String, CodingKey {
        case success
        case mobilityIntentId = "mobility_intent_id"
        case nextSteps = "next_steps"
        case status
        case estimatedCompletionTime = "estimated_completion_time"
        case approvalRequired = "approval_required"
    }
}

/// Marks an account that a partner owns for a transfer to a Multi-Partner Solution. Retired by the platform.
public struct SetMobilityIntent: Codable, Hashable, Sendable {
    /// ID of the account that is marked.
    public var accountId: String
    /// ID of the account again. Required by the platform's OpenAPI file, left out by its former guide.
    public var wabaId: String?
    /// ID of the solution to which the account moves.
    public var solutionId: String?
    /// ID of the app that serves the account.
    public var appId: String?
    /// ID of the user who requests the transfer.
    public var actorId: String?
    /// ID of the request, returned unchanged. At most 255 characters.
    public var clientMutationId: String?

    public init(
        accountId: String,
        wabaId: String? = nil,
        solutionId: String? = nil,
        appId: String? = nil,
        actorId: String? = nil,
        clientMutationId: String? = nil
    ) {
        self.accountId = accountId
        self.wabaId = wabaId
        self.solutionId = solutionId
        self.appId = appId
        self.actorId = actorId
        self.clientMutationId = clientMutationId
    }

    enum CodingKeys: String, CodingKey {
        case accountId = "account_id"
        case wabaId = "waba_id"
        case solutionId = "solution_id"
        case appId = "app_id"
        case actorId = "actor_id"
        case clientMutationId = "client_mutation_id"
    }
}

/// Result of marking an account for a transfer.
public struct SetMobilityIntentResult: Codable, Hashable, Sendable {
    /// True if the account was marked for the transfer.
    public var success: Bool
    /// ID of the intent to transfer the account.
    public var intentId: String?
    /// ID of the request, as it was sent.
    public var clientMutationId: String?
    /// Description of the error, human-readable. Absent if there is none.
    public var errorMsg: String?

    public init(success: Bool, intentId: String? = nil, clientMutationId: String? = nil, errorMsg: String? = nil) {
        self.success = success
        self.intentId = intentId
        self.clientMutationId = clientMutationId
        self.errorMsg = errorMsg
    }

    enum CodingKeys: String, CodingKey {
        case success
        case intentId = "intent_id"
        case clientMutationId = "client_mutation_id"
        case errorMsg = "error_msg"
    }
}

/// Gets the intent to transfer an account. Retired by the platform.
public struct GetMobilityIntent: Codable, Hashable, Sendable {
    /// ID of the intent.
    public var mobilityIntentId: String
    /// Fields to return.
    public var fields: [MobilityIntentField]?

    public init(mobilityIntentId: String, fields: [MobilityIntentField]? = nil) {
        self.mobilityIntentId = mobilityIntentId
        self.fields = fields
    }

    enum CodingKeys: String, CodingKey {
        case mobilityIntentId = "mobility_intent_id"
        case fields
    }
}

/// Field of `MobilityIntent` to return. Its own fields can follow in braces: `field{one,two}`.
public struct MobilityIntentField: Choice {
    /// ID of the intent.
    public static let id = MobilityIntentField(rawValue: "id")
    /// Account that is transferred.
    public static let waba = MobilityIntentField(rawValue: "waba")
    /// Solution to which the account moves.
    public static let solution = MobilityIntentField(rawValue: "solution")
    /// Status of the transfer: `PENDING`, `ACTIVE`, `COMPLETED`, `CANCELLED` or `FAILED`.
    public static let status = MobilityIntentField(rawValue: "status")
    /// Creation time of the intent, in ISO 8601 format.
    public static let createdTime = MobilityIntentField(rawValue: "created_time")
    /// Time of the intent's last change, in ISO 8601 format.
    public static let updatedTime = MobilityIntentField(rawValue: "updated_time")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Intent to transfer an account that a partner owns.
public struct MobilityIntent: Codable, Hashable, Sendable {
    /// ID of the intent.
    public var id: String
    /// Account that is transferred.
    public var waba: Account?
    /// Solution to which the account moves.
    public var solution: MobilitySolution?
    /// Status of the transfer: `PENDING`, `ACTIVE`, `COMPLETED`, `CANCELLED` or `FAILED`.
    public var status: String?
    /// Creation time of the intent, in ISO 8601 format.
    public var createdTime: String?
    /// Time of the intent's last change, in ISO 8601 format.
    public var updatedTime: String?

    public init(
        id: String,
        waba: Account? = nil,
        solution: MobilitySolution? = nil,
        status: String? = nil,
        createdTime: String? = nil,
        updatedTime: String? = nil
    ) {
        self.id = id
        self.waba = waba
        self.solution = solution
        self.status = status
        self.createdTime = createdTime
        self.updatedTime = updatedTime
    }

    enum CodingKeys: String, CodingKey {
        case id
        case waba
        case solution
        case status
        case createdTime = "created_time"
        case updatedTime = "updated_time"
    }
}

/// Solution that an account moves to.
public struct MobilitySolution: Codable, Hashable, Sendable {
    /// ID of the destination solution.
    public var id: String?
    /// Name of the destination solution.
    public var name: String?
    /// Status of the destination solution.
    public var status: SolutionStatus?
    /// ID of the partner in the destination solution.
    public var partnerId: String?

    public init(id: String? = nil, name: String? = nil, status: SolutionStatus? = nil, partnerId: String? = nil) {
        self.id = id
        self.name = name
        self.status = status
        self.partnerId = partnerId
    }

    enum CodingKeys: String, CodingKey {
        case id
        case name
        case status
        case partnerId = "partner_id"
    }
}
