// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `flows.create`, `flows.list`, `flows.get`, `flows.get_metric`, `flows.update`, `flows.delete`, `flows.list_assets`, `flows.upload_json`, `flows.publish`, `flows.deprecate`, `flows.migrate`.
public struct FlowsArea: Sendable {
    let engine: Engine

    /// Creates a flow as a draft, empty or with its Flow JSON, or as a copy of another flow. With `publish`, the flow is
    /// published at once if its Flow JSON is valid.
    ///
    /// - Parameters:
    ///   - name: Name of the flow, unique in the WhatsApp Business account.
    ///   - categories: Categories of the flow. At least one.
    ///   - flowJson: Flow JSON, as text. The response lists its errors.
    ///   - publish: True to publish the flow at once. A flow whose Flow JSON has errors stays a draft. Default: `false`.
    ///   - cloneFlowId: ID of the flow to copy.
    ///   - endpointUri: URL of the endpoint that answers the flow's data requests. Requires Flow JSON 3.0 or later.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi)
    public func create(
        name: String,
        categories: [FlowCategory],
        flowJson: String? = nil,
        publish: Bool? = nil,
        cloneFlowId: String? = nil,
        endpointUri: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<CreatedFlow> {
        let params = CreateFlow(
            name: name,
            categories: categories,
            flowJson: flowJson,
            publish: publish,
            cloneFlowId: cloneFlowId,
            endpointUri: endpointUri,
            wabaId: wabaId
        )
        return try await engine.answer("flows.create", params, options)
    }

    /// Lists the flows of a WhatsApp Business account.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per flow.
    ///   - limit: Maximum number of flows per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi)
    public func list(
        fields: [FlowField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Flows> {
        let params = ListFlows(fields: fields, limit: limit, after: after, before: before, wabaId: wabaId)
        return try await engine.answer("flows.list", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per flow.
    ///   - limit: Maximum number of flows per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi)
    public func listAll(
        fields: [FlowField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<FlowDetails, any Error> {
        let params = ListFlows(fields: fields, limit: limit, after: after, before: before, wabaId: wabaId)
        return engine.pages("flows.list", params, options, items: { (page: Flows) in page.data }, next: { $0.after = $1 })
    }

    /// Gets a flow: status, validation errors, versions, preview URL or health status.
    ///
    /// - Parameters:
    ///   - flowId: ID of the flow.
    ///   - fields: Fields to return. Some take arguments: `preview.invalidate(true)` for a new preview URL, and
    ///     `health_status.phone_number(ID)` for the health with one number. Metrics have `flows.get_metric`.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi)
    public func get(
        flowId: String,
        fields: [FlowField]? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<FlowDetails> {
        let params = GetFlow(flowId: flowId, fields: fields)
        return try await engine.answer("flows.get", params, options, idempotent: true)
    }

    /// Gets a metric of a flow's endpoint. Available some hours late, and only for 250 data requests or more.
    ///
    /// - Parameters:
    ///   - flowId: ID of the flow.
    ///   - name: Name of the metric.
    ///   - granularity: Length of the interval of each data point.
    ///   - since: First day, such as `2026-11-01`. At most 90 days back for daily, 30 days for hourly data points.
    ///   - until: Last day, such as `2026-11-30`.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi)
    public func getMetric(
        flowId: String,
        name: FlowMetricName,
        granularity: FlowMetricGranularity,
        since: String? = nil,
        until: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<MeasuredFlow> {
        let params = GetFlowMetric(flowId: flowId, name: name, granularity: granularity, since: since, until: until)
        return try await engine.answer("flows.get_metric", params, options, idempotent: true)
    }

    /// Updates the name, categories, endpoint or app of a flow. Omitted fields stay unchanged. A published flow becomes a
    /// draft until it is published again.
    ///
    /// - Parameters:
    ///   - flowId: ID of the flow.
    ///   - name: Name of the flow, unique in the WhatsApp Business account.
    ///   - categories: Categories of the flow. At least one.
    ///   - endpointUri: URL of the endpoint that answers the flow's data requests. Requires Flow JSON 3.0 or later.
    ///   - applicationId: ID of the app that is linked to the flow and whose secret signs the data requests.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi)
    public func update(
        flowId: String,
        name: String? = nil,
        categories: [FlowCategory]? = nil,
        endpointUri: String? = nil,
        applicationId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = UpdateFlow(
            flowId: flowId,
            name: name,
            categories: categories,
            endpointUri: endpointUri,
            applicationId: applicationId
        )
        return try await engine.answer("flows.update", params, options, idempotent: true)
    }

    /// Deletes a flow. Only drafts can be deleted.
    ///
    /// - Parameters:
    ///   - flowId: ID of the flow.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi)
    public func delete(
        flowId: String,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = DeleteFlow(flowId: flowId)
        return try await engine.answer("flows.delete", params, options, idempotent: true)
    }

    /// Lists the assets of a flow with their download URLs. The only asset is the Flow JSON.
    ///
    /// - Parameters:
    ///   - flowId: ID of the flow.
    ///   - limit: Maximum number of assets per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi)
    public func listAssets(
        flowId: String,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<FlowAssets> {
        let params = ListFlowAssets(flowId: flowId, limit: limit, after: after, before: before)
        return try await engine.answer("flows.list_assets", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - flowId: ID of the flow.
    ///   - limit: Maximum number of assets per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi)
    public func listAssetsAll(
        flowId: String,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<FlowAsset, any Error> {
        let params = ListFlowAssets(flowId: flowId, limit: limit, after: after, before: before)
        return engine.pages("flows.list_assets", params, options, items: { (page: FlowAssets) in page.data }, next: { $0.after = $1 })
    }

    /// Uploads the Flow JSON of a flow. The response lists its validation errors: the upload succeeds in spite of them. A
    /// published flow becomes a draft until it is published again.
    ///
    /// - Parameters:
    ///   - file: Content of the Flow JSON. At most 10 MB.
    ///   - flowId: ID of the flow.
    ///   - type: MIME type of the file: `application/json`.
    ///   - filename: Name of the file.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi)
    public func uploadJson(
        file: Data,
        flowId: String,
        type: String,
        filename: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<ValidatedFlow> {
        let params = UploadFlowJson(flowId: flowId, type: type, filename: filename)
        return try await engine.answer("flows.upload_json", params, options, file: file, idempotent: true)
    }

    /// Publishes a draft, so that it can be sent to all users. Requires a registered phone number and Flow JSON without
    /// errors; with an endpoint also a business public key, a linked app and a healthy endpoint.
    ///
    /// - Parameters:
    ///   - flowId: ID of the flow.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi)
    public func publish(
        flowId: String,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = PublishFlow(flowId: flowId)
        return try await engine.answer("flows.publish", params, options)
    }

    /// Deprecates a published flow: it can be neither sent nor opened any more. Cannot be reverted.
    ///
    /// - Parameters:
    ///   - flowId: ID of the flow.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi)
    public func deprecate(
        flowId: String,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = DeprecateFlow(flowId: flowId)
        return try await engine.answer("flows.deprecate", params, options)
    }

    /// Copies flows from another WhatsApp Business account into this one. The copies keep their names.
    ///
    /// - Parameters:
    ///   - sourceWabaId: ID of the account that has the flows.
    ///   - sourceFlowNames: Names of the flows to copy. At most 100. Default: all flows of the source account.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi)
    public func migrate(
        sourceWabaId: String,
        sourceFlowNames: [String]? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<MigratedFlows> {
        let params = MigrateFlows(sourceWabaId: sourceWabaId, sourceFlowNames: sourceFlowNames, wabaId: wabaId)
        return try await engine.answer("flows.migrate", params, options)
    }
}

/// Creates a flow as a draft, empty or with its Flow JSON, or as a copy of another flow. With `publish`, the flow is
/// published at once if its Flow JSON is valid.
public struct CreateFlow: Codable, Hashable, Sendable {
    /// Name of the flow, unique in the WhatsApp Business account.
    public var name: String
    /// Categories of the flow. At least one.
    public var categories: [FlowCategory]
    /// Flow JSON, as text. The response lists its errors.
    public var flowJson: String?
    /// True to publish the flow at once. A flow whose Flow JSON has errors stays a draft. Default: `false`.
    public var publish: Bool?
    /// ID of the flow to copy.
    public var cloneFlowId: String?
    /// URL of the endpoint that answers the flow's data requests. Requires Flow JSON 3.0 or later.
    public var endpointUri: String?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(
        name: String,
        categories: [FlowCategory],
        flowJson: String? = nil,
        publish: Bool? = nil,
        cloneFlowId: String? = nil,
        endpointUri: String? = nil,
        wabaId: String? = nil
    ) {
        self.name = name
        self.categories = categories
        self.flowJson = flowJson
        self.publish = publish
        self.cloneFlowId = cloneFlowId
        self.endpointUri = endpointUri
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case name
        case categories
        case flowJson = "flow_json"
        case publish
        case cloneFlowId = "clone_flow_id"
        case endpointUri = "endpoint_uri"
        case wabaId = "waba_id"
    }
}

/// Category of a flow.
/// Other values are accepted, too.
public struct FlowCategory: Choice {
    /// Registration of a user.
    public static let signUp = FlowCategory(rawValue: "SIGN_UP")
    /// Login of a user.
    public static let signIn = FlowCategory(rawValue: "SIGN_IN")
    /// Booking of an appointment.
    public static let appointmentBooking = FlowCategory(rawValue: "APPOINTMENT_BOOKING")
    /// Collection of contact details of prospective customers.
    public static let leadGeneration = FlowCategory(rawValue: "LEAD_GENERATION")
    /// Purchase of products.
    public static let shopping = FlowCategory(rawValue: "SHOPPING")
    /// Contact form of the business.
    public static let contactUs = FlowCategory(rawValue: "CONTACT_US")
    /// Customer support requests.
    public static let customerSupport = FlowCategory(rawValue: "CUSTOMER_SUPPORT")
    /// Survey among users.
    public static let survey = FlowCategory(rawValue: "SURVEY")
    /// Any other purpose.
    public static let other = FlowCategory(rawValue: "OTHER")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A new flow.
public struct CreatedFlow: Codable, Hashable, Sendable {
    /// ID of the flow.
    public var id: String
    /// Errors in the Flow JSON. Empty if it is valid.
    public var validationErrors: [FlowValidationError]
    /// True if the flow was created.
    public var success: Bool?

    public init(id: String, validationErrors: [FlowValidationError], success: Bool? = nil) {
        self.id = id
        self.validationErrors = validationErrors
        self.success = success
    }

    enum CodingKeys: String, CodingKey {
        case id
        case validationErrors = "validation_errors"
        case success
    }
}

/// An error in Flow JSON. Lines and columns begin at 1.
public struct FlowValidationError: Codable, Hashable, Sendable {
    /// Places of the error, each with its path in the Flow JSON.
    public var pointers: [FlowErrorPointer]
    /// Name of the error, such as `INVALID_PROPERTY_VALUE`.
    public var error: String?
    /// Type of the error: `FLOW_JSON_ERROR` or `JSON_SCHEMA_ERROR`.
    public var errorType: String?
    /// Description of the error, human-readable.
    public var message: String?
    /// First line of the error.
    public var lineStart: Int64?
    /// Last line of the error.
    public var lineEnd: Int64?
    /// First column of the error, in its first line.
    public var columnStart: Int64?
    /// Last column of the error, in its last line.
    public var columnEnd: Int64?

    public init(
        pointers: [FlowErrorPointer],
        error: String? = nil,
        errorType: String? = nil,
        message: String? = nil,
        lineStart: Int64? = nil,
        lineEnd: Int64? = nil,
        columnStart: Int64? = nil,
        columnEnd: Int64? = nil
    ) {
        self.pointers = pointers
        self.error = error
        self.errorType = errorType
        self.message = message
        self.lineStart = lineStart
        self.lineEnd = lineEnd
        self.columnStart = columnStart
        self.columnEnd = columnEnd
    }

    enum CodingKeys: String, CodingKey {
        case pointers
        case error
        case errorType = "error_type"
        case message
        case lineStart = "line_start"
        case lineEnd = "line_end"
        case columnStart = "column_start"
        case columnEnd = "column_end"
    }
}

/// Place of an error in Flow JSON.
public struct FlowErrorPointer: Codable, Hashable, Sendable {
    /// First line of the place.
    public var lineStart: Int64?
    /// Last line of the place.
    public var lineEnd: Int64?
    /// First column of the place, in its first line.
    public var columnStart: Int64?
    /// Last column of the place, in its last line.
    public var columnEnd: Int64?
    /// Path of the place, such as `screens[0].layout.children[0].type`.
    public var path: String?

    public init(
        lineStart: Int64? = nil,
        lineEnd: Int64? = nil,
        columnStart: Int64? = nil,
        columnEnd: Int64? = nil,
        path: String? = nil
    ) {
        self.lineStart = lineStart
        self.lineEnd = lineEnd
        self.columnStart = columnStart
        self.columnEnd = columnEnd
        self.path = path
    }

    enum CodingKeys: String, CodingKey {
        case lineStart = "line_start"
        case lineEnd = "line_end"
        case columnStart = "column_start"
        case columnEnd = "column_end"
        case path
    }
}

/// Lists the flows of a WhatsApp Business account.
public struct ListFlows: Codable, Hashable, Sendable {
    /// Fields to return per flow.
    public var fields: [FlowField]?
    /// Maximum number of flows per page. 1 to 100. Default: 25.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(
        fields: [FlowField]? = nil,
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

/// Field of `FlowDetails` to return. Its own fields can follow in braces: `field{one,two}`.
/// Default: `id`, `name`, `status`, `categories`, `validation_errors`, `json_version`, `data_api_version`, `endpoint_uri`.
public struct FlowField: Choice {
    /// ID of the flow.
    public static let id = FlowField(rawValue: "id")
    /// Name of the flow.
    public static let name = FlowField(rawValue: "name")
    /// Status of the flow: draft, published, deprecated, throttled or blocked.
    public static let status = FlowField(rawValue: "status")
    /// Categories of the flow.
    public static let categories = FlowField(rawValue: "categories")
    /// Errors in the Flow JSON. A flow with errors cannot be published.
    public static let validationErrors = FlowField(rawValue: "validation_errors")
    /// Version of the Flow JSON, such as `7.3`.
    public static let jsonVersion = FlowField(rawValue: "json_version")
    /// Version of the data API, such as `4.0`. Absent without an endpoint.
    public static let dataApiVersion = FlowField(rawValue: "data_api_version")
    /// URL of the endpoint that answers the flow's data requests.
    public static let endpointUri = FlowField(rawValue: "endpoint_uri")
    /// URL of the endpoint, under its name in Flow JSON before 3.0 and Graph API before v19.0.
    public static let dataChannelUri = FlowField(rawValue: "data_channel_uri")
    /// Preview of the flow in a browser.
    public static let preview = FlowField(rawValue: "preview")
    /// WhatsApp Business account that owns the flow.
    public static let whatsappBusinessAccount = FlowField(rawValue: "whatsapp_business_account")
    /// App that is linked to the flow.
    public static let application = FlowField(rawValue: "application")
    /// Health status of the flow: sending capability and blocking errors.
    public static let healthStatus = FlowField(rawValue: "health_status")
    /// Time of the last change, in ISO 8601 format.
    public static let updatedAt = FlowField(rawValue: "updated_at")
    /// A metric of the flow's endpoint.
    public static let metric = FlowField(rawValue: "metric")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A page of flows.
public struct Flows: Codable, Hashable, Sendable {
    /// Flows on this page.
    public var data: [FlowDetails]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [FlowDetails], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// A flow. Contains only the requested fields.
public struct FlowDetails: Codable, Hashable, Sendable {
    /// ID of the flow.
    public var id: String
    /// Categories of the flow.
    public var categories: [FlowCategory]
    /// Errors in the Flow JSON. A flow with errors cannot be published.
    public var validationErrors: [FlowValidationError]
    /// Name of the flow.
    public var name: String?
    /// Status of the flow: draft, published, deprecated, throttled or blocked.
    public var status: FlowStatus?
    /// Version of the Flow JSON, such as `7.3`.
    public var jsonVersion: String?
    /// Version of the data API, such as `4.0`. Absent without an endpoint.
    public var dataApiVersion: String?
    /// URL of the endpoint that answers the flow's data requests.
    public var endpointUri: String?
    /// URL of the endpoint, under its name in Flow JSON before 3.0 and Graph API before v19.0.
    public var dataChannelUri: String?
    /// Preview of the flow in a browser.
    public var preview: FlowPreview?
    /// WhatsApp Business account that owns the flow.
    public var whatsappBusinessAccount: FlowAccount?
    /// App that is linked to the flow.
    public var application: FlowApplication?
    /// Health status of the flow: sending capability and blocking errors.
    public var healthStatus: HealthStatus?
    /// Time of the last change, in ISO 8601 format.
    public var updatedAt: String?
    /// A metric of the flow's endpoint.
    public var metric: FlowMetric?

    public init(
        id: String,
        categories: [FlowCategory],
        validationErrors: [FlowValidationError],
        name: String? = nil,
        status: FlowStatus? = nil,
        jsonVersion: String? = nil,
        dataApiVersion: String? = nil,
        endpointUri: String? = nil,
        dataChannelUri: String? = nil,
        preview: FlowPreview? = nil,
        whatsappBusinessAccount: FlowAccount? = nil,
        application: FlowApplication? = nil,
        healthStatus: HealthStatus? = nil,
        updatedAt: String? = nil,
        metric: FlowMetric? = nil
    ) {
        self.id = id
        self.categories = categories
        self.validationErrors = validationErrors
        self.name = name
        self.status = status
        self.jsonVersion = jsonVersion
        self.dataApiVersion = dataApiVersion
        self.endpointUri = endpointUri
        self.dataChannelUri = dataChannelUri
        self.preview = preview
        self.whatsappBusinessAccount = whatsappBusinessAccount
        self.application = application
        self.healthStatus = healthStatus
        self.updatedAt = updatedAt
        self.metric = metric
    }

    enum CodingKeys: String, CodingKey {
        case id
        case categories
        case validationErrors = "validation_errors"
        case name
        case status
        case jsonVersion = "json_version"
        case dataApiVersion = "data_api_version"
        case endpointUri = "endpoint_uri"
        case dataChannelUri = "data_channel_uri"
        case preview
        case whatsappBusinessAccount = "whatsapp_business_account"
        case application
        case healthStatus = "health_status"
        case updatedAt = "updated_at"
        case metric
    }
}

/// Status of a flow.
/// Other values are accepted, too.
public struct FlowStatus: Choice {
    /// Draft: can be changed, deleted, and sent with `mode: "draft"`.
    public static let draft = FlowStatus(rawValue: "DRAFT")
    /// Published: can be sent to all users.
    public static let published = FlowStatus(rawValue: "PUBLISHED")
    /// Deprecated: can be neither sent nor opened, finally.
    public static let deprecated = FlowStatus(rawValue: "DEPRECATED")
    /// Blocked by the platform because its endpoint is unhealthy: can be neither sent nor opened.
    public static let blocked = FlowStatus(rawValue: "BLOCKED")
    /// Throttled by the platform because its endpoint is unhealthy: at most 10 messages per hour.
    public static let throttled = FlowStatus(rawValue: "THROTTLED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Preview of a flow in a browser.
public struct FlowPreview: Codable, Hashable, Sendable {
    /// URL of the preview, which needs no login. With `interactive=true` in its query, the preview responds to input.
    public var previewUrl: String
    /// Expiry of the URL, 30 days after its creation, in ISO 8601 format.
    public var expiresAt: String?

    public init(previewUrl: String, expiresAt: String? = nil) {
        self.previewUrl = previewUrl
        self.expiresAt = expiresAt
    }

    enum CodingKeys: String, CodingKey {
        case previewUrl = "preview_url"
        case expiresAt = "expires_at"
    }
}

/// WhatsApp Business account that owns a flow.
public struct FlowAccount: Codable, Hashable, Sendable {
    /// ID of the account.
    public var id: String?
    /// Name of the account.
    public var name: String?
    /// Time zone, as the platform's numeric ID.
    public var timezoneId: String?
    /// Namespace of the account's templates on the former On-Premises API.
    public var messageTemplateNamespace: String?
    /// Type of the account, such as `ent`.
    public var businessType: String?

    public init(
        id: String? = nil,
        name: String? = nil,
        timezoneId: String? = nil,
        messageTemplateNamespace: String? = nil,
        businessType: String? = nil
    ) {
        self.id = id
        self.name = name
        self.timezoneId = timezoneId
        self.messageTemplateNamespace = messageTemplateNamespace
        self.businessType = businessType
    }

    enum CodingKeys: String, CodingKey {
        case id
        case name
        case timezoneId = "timezone_id"
        case messageTemplateNamespace = "message_template_namespace"
        case businessType = "business_type"
    }
}

/// App that is linked to a flow.
public struct FlowApplication: Codable, Hashable, Sendable {
    /// ID of the app.
    public var id: String?
    /// Name of the app.
    public var name: String?
    /// URL of the app.
    public var link: String?

    public init(id: String? = nil, name: String? = nil, link: String? = nil) {
        self.id = id
        self.name = name
        self.link = link
    }
}

/// A metric of a flow's endpoint: its data points.
public struct FlowMetric: Codable, Hashable, Sendable {
    /// Data points in the order of their time.
    public var dataPoints: [FlowDataPoint]
    /// Name of the metric.
    public var name: FlowMetricName?
    /// Length of the interval of each data point.
    public var granularity: FlowMetricGranularity?

    public init(dataPoints: [FlowDataPoint], name: FlowMetricName? = nil, granularity: FlowMetricGranularity? = nil) {
        self.dataPoints = dataPoints
        self.name = name
        self.granularity = granularity
    }

    enum CodingKeys: String, CodingKey {
        case dataPoints = "data_points"
        case name
        case granularity
    }
}

/// Name of a metric of a flow's endpoint.
/// Other values are accepted, too.
public struct FlowMetricName: Choice {
    /// Number of data requests, with the key `value`.
    public static let endpointRequestCount = FlowMetricName(rawValue: "ENDPOINT_REQUEST_COUNT")
    /// Number of failed data requests by reason: `timeout_error`, `unexpected_http_status_code`, `cannot_be_served` or
    /// `no_http_response_error`.
    public static let endpointRequestError = FlowMetricName(rawValue: "ENDPOINT_REQUEST_ERROR")
    /// Share of failed data requests, 0 to 1, with the key `value`.
    public static let endpointRequestErrorRate = FlowMetricName(rawValue: "ENDPOINT_REQUEST_ERROR_RATE")
    /// Number of data requests by latency in whole seconds, rounded up: `1` to `10`, and `10+`.
    public static let endpointRequestLatencySecondsCeil = FlowMetricName(rawValue: "ENDPOINT_REQUEST_LATENCY_SECONDS_CEIL")
    /// Number of availability checks by result: `succeeded` or `failed`. Requires data API 3.0 or later.
    public static let endpointAvailability = FlowMetricName(rawValue: "ENDPOINT_AVAILABILITY")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Length of the interval of a data point.
/// Other values are accepted, too.
public struct FlowMetricGranularity: Choice {
    /// Daily data points, at most 90 days back.
    public static let day = FlowMetricGranularity(rawValue: "DAY")
    /// Hourly data points, at most 30 days back.
    public static let hour = FlowMetricGranularity(rawValue: "HOUR")
    /// One data point over the whole life of the flow.
    public static let lifetime = FlowMetricGranularity(rawValue: "LIFETIME")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Values of a metric in one interval.
public struct FlowDataPoint: Codable, Hashable, Sendable {
    /// Values of the metric by key.
    public var data: [FlowMetricValue]
    /// Start of the interval, in ISO 8601 format.
    public var timestamp: String?

    public init(data: [FlowMetricValue], timestamp: String? = nil) {
        self.data = data
        self.timestamp = timestamp
    }
}

/// A value of a metric.
public struct FlowMetricValue: Codable, Hashable, Sendable {
    /// Key of the value, as listed with the metric.
    public var key: String
    /// Count or share, as listed with the metric.
    public var value: Double

    public init(key: String, value: Double) {
        self.key = key
        self.value = value
    }
}

/// Gets a flow: status, validation errors, versions, preview URL or health status.
public struct GetFlow: Codable, Hashable, Sendable {
    /// ID of the flow.
    public var flowId: String
    /// Fields to return. Some take arguments: `preview.invalidate(true)` for a new preview URL, and
    /// `health_status.phone_number(ID)` for the health with one number. Metrics have `flows.get_metric`.
    public var fields: [FlowField]?

    public init(flowId: String, fields: [FlowField]? = nil) {
        self.flowId = flowId
        self.fields = fields
    }

    enum CodingKeys: String, CodingKey {
        case flowId = "flow_id"
        case fields
    }
}

/// Gets a metric of a flow's endpoint. Available some hours late, and only for 250 data requests or more.
public struct GetFlowMetric: Codable, Hashable, Sendable {
    /// ID of the flow.
    public var flowId: String
    /// Name of the metric.
    public var name: FlowMetricName
    /// Length of the interval of each data point.
    public var granularity: FlowMetricGranularity
    /// First day, such as `2026-11-01`. At most 90 days back for daily, 30 days for hourly data points.
    public var since: String?
    /// Last day, such as `2026-11-30`.
    public var until: String?

    public init(
        flowId: String,
        name: FlowMetricName,
        granularity: FlowMetricGranularity,
        since: String? = nil,
        until: String? = nil
    ) {
        self.flowId = flowId
        self.name = name
        self.granularity = granularity
        self.since = since
        self.until = until
    }

    enum CodingKeys: String, CodingKey {
        case flowId = "flow_id"
        case name
        case granularity
        case since
        case until
    }
}

/// A flow with a metric of its endpoint.
public struct MeasuredFlow: Codable, Hashable, Sendable {
    /// ID of the flow.
    public var id: String
    /// Metric of the flow's endpoint.
    public var metric: FlowMetric?

    public init(id: String, metric: FlowMetric? = nil) {
        self.id = id
        self.metric = metric
    }
}

/// Updates the name, categories, endpoint or app of a flow. Omitted fields stay unchanged. A published flow becomes a
/// draft until it is published again.
public struct UpdateFlow: Codable, Hashable, Sendable {
    /// ID of the flow.
    public var flowId: String
    /// Name of the flow, unique in the WhatsApp Business account.
    public var name: String?
    /// Categories of the flow. At least one.
    public var categories: [FlowCategory]?
    /// URL of the endpoint that answers the flow's data requests. Requires Flow JSON 3.0 or later.
    public var endpointUri: String?
    /// ID of the app that is linked to the flow and whose secret signs the data requests.
    public var applicationId: String?

    public init(
        flowId: String,
        name: String? = nil,
        categories: [FlowCategory]? = nil,
        endpointUri: String? = nil,
        applicationId: String? = nil
    ) {
        self.flowId = flowId
        self.name = name
        self.categories = categories
        self.endpointUri = endpointUri
        self.applicationId = applicationId
    }

    enum CodingKeys: String, CodingKey {
        case flowId = "flow_id"
        case name
        case categories
        case endpointUri = "endpoint_uri"
        case applicationId = "application_id"
    }
}

/// Deletes a flow. Only drafts can be deleted.
public struct DeleteFlow: Codable, Hashable, Sendable {
    /// ID of the flow.
    public var flowId: String

    public init(flowId: String) {
        self.flowId = flowId
    }

    enum CodingKeys: String, CodingKey {
        case flowId = "flow_id"
    }
}

/// Lists the assets of a flow with their download URLs. The only asset is the Flow JSON.
public struct ListFlowAssets: Codable, Hashable, Sendable {
    /// ID of the flow.
    public var flowId: String
    /// Maximum number of assets per page. 1 to 100. Default: 25.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?

    public init(flowId: String, limit: Int64? = nil, after: String? = nil, before: String? = nil) {
        self.flowId = flowId
        self.limit = limit
        self.after = after
        self.before = before
    }

    enum CodingKeys: String, CodingKey {
        case flowId = "flow_id"
        case limit
        case after
        case before
    }
}

/// A page of a flow's assets.
public struct FlowAssets: Codable, Hashable, Sendable {
    /// Assets on this page.
    public var data: [FlowAsset]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [FlowAsset], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// An asset of a flow.
public struct FlowAsset: Codable, Hashable, Sendable {
    /// Name of the asset: `flow.json`.
    public var name: String?
    /// Type of the asset: `FLOW_JSON`.
    public var assetType: String?
    /// Download URL of the asset.
    public var downloadUrl: String?

    public init(name: String? = nil, assetType: String? = nil, downloadUrl: String? = nil) {
        self.name = name
        self.assetType = assetType
        self.downloadUrl = downloadUrl
    }

    enum CodingKeys: String, CodingKey {
        case name
        case assetType = "asset_type"
        case downloadUrl = "download_url"
    }
}

/// Uploads the Flow JSON of a flow. The response lists its validation errors: the upload succeeds in spite of them. A
/// published flow becomes a draft until it is published again.
public struct UploadFlowJson: Codable, Hashable, Sendable {
    /// ID of the flow.
    public var flowId: String
    /// MIME type of the file: `application/json`.
    public var type: String
    /// Name of the file.
    public var filename: String?

    public init(flowId: String, type: String, filename: String? = nil) {
        self.flowId = flowId
        self.type = type
        self.filename = filename
    }

    enum CodingKeys: String, CodingKey {
        case flowId = "flow_id"
        case type
        case filename
    }
}

/// Result of uploading Flow JSON.
public struct ValidatedFlow: Codable, Hashable, Sendable {
    /// True if the Flow JSON was stored, even with errors.
    public var success: Bool
    /// Errors in the Flow JSON. A flow with errors cannot be published.
    public var validationErrors: [FlowValidationError]

    public init(success: Bool, validationErrors: [FlowValidationError]) {
        self.success = success
        self.validationErrors = validationErrors
    }

    enum CodingKeys: String, CodingKey {
        case success
        case validationErrors = "validation_errors"
    }
}

/// Publishes a draft, so that it can be sent to all users. Requires a registered phone number and Flow JSON without
/// errors; with an endpoint also a business public key, a linked app and a healthy endpoint.
public struct PublishFlow: Codable, Hashable, Sendable {
    /// ID of the flow.
    public var flowId: String

    public init(flowId: String) {
        self.flowId = flowId
    }

    enum CodingKeys: String, CodingKey {
        case flowId = "flow_id"
    }
}

/// Deprecates a published flow: it can be neither sent nor opened any more. Cannot be reverted.
public struct DeprecateFlow: Codable, Hashable, Sendable {
    /// ID of the flow.
    public var flowId: String

    public init(flowId: String) {
        self.flowId = flowId
    }

    enum CodingKeys: String, CodingKey {
        case flowId = "flow_id"
    }
}

/// Copies flows from another WhatsApp Business account into this one. The copies keep their names.
public struct MigrateFlows: Codable, Hashable, Sendable {
    /// ID of the account that has the flows.
    public var sourceWabaId: String
    /// Names of the flows to copy. At most 100. Default: all flows of the source account.
    public var sourceFlowNames: [String]?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(sourceWabaId: String, sourceFlowNames: [String]? = nil, wabaId: String? = nil) {
        self.sourceWabaId = sourceWabaId
        self.sourceFlowNames = sourceFlowNames
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case sourceWabaId = "source_waba_id"
        case sourceFlowNames = "source_flow_names"
        case wabaId = "waba_id"
    }
}

/// Result of copying flows into an account.
public struct MigratedFlows: Codable, Hashable, Sendable {
    /// Flows that were copied.
    public var migratedFlows: [MigratedFlow]
    /// Flows that were not copied.
    public var failedFlows: [FailedFlow]

    public init(migratedFlows: [MigratedFlow], failedFlows: [FailedFlow]) {
        self.migratedFlows = migratedFlows
        self.failedFlows = failedFlows
    }

    enum CodingKeys: String, CodingKey {
        case migratedFlows = "migrated_flows"
        case failedFlows = "failed_flows"
    }
}

/// A flow that was copied from another account.
public struct MigratedFlow: Codable, Hashable, Sendable {
    /// Name of the flow.
    public var sourceName: String?
    /// ID of the flow in the source account.
    public var sourceId: String?
    /// ID of the copy.
    public var migratedId: String?

    public init(sourceName: String? = nil, sourceId: String? = nil, migratedId: String? = nil) {
        self.sourceName = sourceName
        self.sourceId = sourceId
        self.migratedId = migratedId
    }

    enum CodingKeys: String, CodingKey {
        case sourceName = "source_name"
        case sourceId = "source_id"
        case migratedId = "migrated_id"
    }
}

/// A flow that was not copied from another account.
public struct FailedFlow: Codable, Hashable, Sendable {
    /// Name of the flow.
    public var sourceName: String?
    /// Error code of the platform, such as `4233041`.
    public var errorCode: String?
    /// Description of the error, human-readable.
    public var errorMessage: String?

    public init(sourceName: String? = nil, errorCode: String? = nil, errorMessage: String? = nil) {
        self.sourceName = sourceName
        self.errorCode = errorCode
        self.errorMessage = errorMessage
    }

    enum CodingKeys: String, CodingKey {
        case sourceName = "source_name"
        case errorCode = "error_code"
        case errorMessage = "error_message"
    }
}
