// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `flows.create`, `flows.list`, `flows.get`, `flows.get_metric`, `flows.update`, `flows.delete`, `flows.list_assets`, `flows.upload_json`, `flows.publish`, `flows.deprecate`, `flows.migrate`. */
public class FlowsArea internal constructor(private val client: Client) {
    /**
     * Creates a flow as a draft, empty or with its Flow JSON, or as a copy of another flow. With `publish`, the flow is
     * published at once if its Flow JSON is valid.
     *
     * @param name Name of the flow, unique in the WhatsApp Business account.
     * @param categories Categories of the flow. At least one.
     * @param flowJson Flow JSON, as text. The response lists its errors.
     * @param publish True to publish the flow at once. A flow whose Flow JSON has errors stays a draft. Default: `false`.
     * @param cloneFlowId ID of the flow to copy.
     * @param endpointUri URL of the endpoint that answers the flow's data requests. Requires Flow JSON 3.0 or later.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi">The platform's page</a>
     */
    public suspend fun create(
        name: String,
        categories: List<FlowCategory>,
        flowJson: String? = null,
        publish: Boolean? = null,
        cloneFlowId: String? = null,
        endpointUri: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): CreatedFlow = client.call(Operations.FLOWS_CREATE, CreateFlow(name = name, categories = categories, flowJson = flowJson, publish = publish, cloneFlowId = cloneFlowId, endpointUri = endpointUri, wabaId = wabaId), options)

    /**
     * Lists the flows of a WhatsApp Business account.
     *
     * @param fields Fields to return per flow.
     * @param limit Maximum number of flows per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi">The platform's page</a>
     */
    public suspend fun list(
        fields: List<FlowField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): Flows = client.call(Operations.FLOWS_LIST, ListFlows(fields = fields, limit = limit, after = after, before = before, wabaId = wabaId), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param fields Fields to return per flow.
     * @param limit Maximum number of flows per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi">The platform's page</a>
     */
    public fun listAll(
        fields: List<FlowField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): Flow<FlowDetails> = client.pages(Operations.FLOWS_LIST, ListFlows(fields = fields, limit = limit, after = after, before = before, wabaId = wabaId), options) { it.data }

    /**
     * Gets a flow: status, validation errors, versions, preview URL or health status.
     *
     * @param flowId ID of the flow.
     * @param fields Fields to return. Some take arguments: `preview.invalidate(true)` for a new preview URL, and
     * `health_status.phone_number(ID)` for the health with one number. Metrics have `flows.get_metric`.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi">The platform's page</a>
     */
    public suspend fun get(
        flowId: String,
        fields: List<FlowField>? = null,
        options: Options = Options(),
    ): FlowDetails = client.call(Operations.FLOWS_GET, GetFlow(flowId = flowId, fields = fields), options)

    /**
     * Gets a metric of a flow's endpoint. Available some hours late, and only for 250 data requests or more.
     *
     * @param flowId ID of the flow.
     * @param name Name of the metric.
     * @param granularity Length of the interval of each data point.
     * @param since First day, such as `2026-11-01`. At most 90 days back for daily, 30 days for hourly data points.
     * @param until Last day, such as `2026-11-30`.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi">The platform's page</a>
     */
    public suspend fun getMetric(
        flowId: String,
        name: FlowMetricName,
        granularity: FlowMetricGranularity,
        since: String? = null,
        until: String? = null,
        options: Options = Options(),
    ): MeasuredFlow = client.call(Operations.FLOWS_GET_METRIC, GetFlowMetric(flowId = flowId, name = name, granularity = granularity, since = since, until = until), options)

    /**
     * Updates the name, categories, endpoint or app of a flow. Omitted fields stay unchanged. A published flow becomes a
     * draft until it is published again.
     *
     * @param flowId ID of the flow.
     * @param name Name of the flow, unique in the WhatsApp Business account.
     * @param categories Categories of the flow. At least one.
     * @param endpointUri URL of the endpoint that answers the flow's data requests. Requires Flow JSON 3.0 or later.
     * @param applicationId ID of the app that is linked to the flow and whose secret signs the data requests.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi">The platform's page</a>
     */
    public suspend fun update(
        flowId: String,
        name: String? = null,
        categories: List<FlowCategory>? = null,
        endpointUri: String? = null,
        applicationId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.FLOWS_UPDATE, UpdateFlow(flowId = flowId, name = name, categories = categories, endpointUri = endpointUri, applicationId = applicationId), options)

    /**
     * Deletes a flow. Only drafts can be deleted.
     *
     * @param flowId ID of the flow.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi">The platform's page</a>
     */
    public suspend fun delete(
        flowId: String,
        options: Options = Options(),
    ): Success = client.call(Operations.FLOWS_DELETE, DeleteFlow(flowId = flowId), options)

    /**
     * Lists the assets of a flow with their download URLs. The only asset is the Flow JSON.
     *
     * @param flowId ID of the flow.
     * @param limit Maximum number of assets per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi">The platform's page</a>
     */
    public suspend fun listAssets(
        flowId: String,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        options: Options = Options(),
    ): FlowAssets = client.call(Operations.FLOWS_LIST_ASSETS, ListFlowAssets(flowId = flowId, limit = limit, after = after, before = before), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param flowId ID of the flow.
     * @param limit Maximum number of assets per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi">The platform's page</a>
     */
    public fun listAssetsAll(
        flowId: String,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        options: Options = Options(),
    ): Flow<FlowAsset> = client.pages(Operations.FLOWS_LIST_ASSETS, ListFlowAssets(flowId = flowId, limit = limit, after = after, before = before), options) { it.data }

    /**
     * Uploads the Flow JSON of a flow. The response lists its validation errors: the upload succeeds in spite of them. A
     * published flow becomes a draft until it is published again.
     *
     * @param file Content of the Flow JSON. At most 10 MB.
     * @param flowId ID of the flow.
     * @param type MIME type of the file: `application/json`.
     * @param filename Name of the file.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi">The platform's page</a>
     */
    public suspend fun uploadJson(
        file: ByteArray,
        flowId: String,
        type: String,
        filename: String? = null,
        options: Options = Options(),
    ): ValidatedFlow = client.call(Operations.FLOWS_UPLOAD_JSON, UploadFlowJson(flowId = flowId, type = type, filename = filename), options, file)

    /**
     * Publishes a draft, so that it can be sent to all users. Requires a registered phone number and Flow JSON without
     * errors; with an endpoint also a business public key, a linked app and a healthy endpoint.
     *
     * @param flowId ID of the flow.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi">The platform's page</a>
     */
    public suspend fun publish(
        flowId: String,
        options: Options = Options(),
    ): Success = client.call(Operations.FLOWS_PUBLISH, PublishFlow(flowId = flowId), options)

    /**
     * Deprecates a published flow: it can be neither sent nor opened any more. Cannot be reverted.
     *
     * @param flowId ID of the flow.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi">The platform's page</a>
     */
    public suspend fun deprecate(
        flowId: String,
        options: Options = Options(),
    ): Success = client.call(Operations.FLOWS_DEPRECATE, DeprecateFlow(flowId = flowId), options)

    /**
     * Copies flows from another WhatsApp Business account into this one. The copies keep their names.
     *
     * @param sourceWabaId ID of the account that has the flows.
     * @param sourceFlowNames Names of the flows to copy. At most 100. Default: all flows of the source account.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi">The platform's page</a>
     */
    public suspend fun migrate(
        sourceWabaId: String,
        sourceFlowNames: List<String>? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): MigratedFlows = client.call(Operations.FLOWS_MIGRATE, MigrateFlows(sourceWabaId = sourceWabaId, sourceFlowNames = sourceFlowNames, wabaId = wabaId), options)
}

/**
 * Creates a flow as a draft, empty or with its Flow JSON, or as a copy of another flow. With `publish`, the flow is
 * published at once if its Flow JSON is valid.
 */
@Serializable
public data class CreateFlow(
    /** Name of the flow, unique in the WhatsApp Business account. */
    val name: String,
    /** Categories of the flow. At least one. */
    val categories: List<FlowCategory>,
    /** Flow JSON, as text. The response lists its errors. */
    @SerialName("flow_json")
    val flowJson: String? = null,
    /** True to publish the flow at once. A flow whose Flow JSON has errors stays a draft. Default: `false`. */
    val publish: Boolean? = null,
    /** ID of the flow to copy. */
    @SerialName("clone_flow_id")
    val cloneFlowId: String? = null,
    /** URL of the endpoint that answers the flow's data requests. Requires Flow JSON 3.0 or later. */
    @SerialName("endpoint_uri")
    val endpointUri: String? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/**
 * Category of a flow.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class FlowCategory(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Registration of a user. */
        public val SIGN_UP: FlowCategory = FlowCategory("SIGN_UP")
        /** Login of a user. */
        public val SIGN_IN: FlowCategory = FlowCategory("SIGN_IN")
        /** Booking of an appointment. */
        public val APPOINTMENT_BOOKING: FlowCategory = FlowCategory("APPOINTMENT_BOOKING")
        /** Collection of contact details of prospective customers. */
        public val LEAD_GENERATION: FlowCategory = FlowCategory("LEAD_GENERATION")
        /** Purchase of products. */
        public val SHOPPING: FlowCategory = FlowCategory("SHOPPING")
        /** Contact form of the business. */
        public val CONTACT_US: FlowCategory = FlowCategory("CONTACT_US")
        /** Customer support requests. */
        public val CUSTOMER_SUPPORT: FlowCategory = FlowCategory("CUSTOMER_SUPPORT")
        /** Survey among users. */
        public val SURVEY: FlowCategory = FlowCategory("SURVEY")
        /** Any other purpose. */
        public val OTHER: FlowCategory = FlowCategory("OTHER")
    }
}

/** A new flow. */
@Serializable
public data class CreatedFlow(
    /** ID of the flow. */
    val id: String,
    /** Errors in the Flow JSON. Empty if it is valid. */
    @SerialName("validation_errors")
    val validationErrors: List<FlowValidationError> = emptyList(),
    /** True if the flow was created. */
    val success: Boolean? = null,
) : Response()

/** An error in Flow JSON. Lines and columns begin at 1. */
@Serializable
public data class FlowValidationError(
    /** Places of the error, each with its path in the Flow JSON. */
    val pointers: List<FlowErrorPointer> = emptyList(),
    /** Name of the error, such as `INVALID_PROPERTY_VALUE`. */
    val error: String? = null,
    /** Type of the error: `FLOW_JSON_ERROR` or `JSON_SCHEMA_ERROR`. */
    @SerialName("error_type")
    val errorType: String? = null,
    /** Description of the error, human-readable. */
    val message: String? = null,
    /** First line of the error. */
    @SerialName("line_start")
    val lineStart: Long? = null,
    /** Last line of the error. */
    @SerialName("line_end")
    val lineEnd: Long? = null,
    /** First column of the error, in its first line. */
    @SerialName("column_start")
    val columnStart: Long? = null,
    /** Last column of the error, in its last line. */
    @SerialName("column_end")
    val columnEnd: Long? = null,
)

/** Place of an error in Flow JSON. */
@Serializable
public data class FlowErrorPointer(
    /** First line of the place. */
    @SerialName("line_start")
    val lineStart: Long? = null,
    /** Last line of the place. */
    @SerialName("line_end")
    val lineEnd: Long? = null,
    /** First column of the place, in its first line. */
    @SerialName("column_start")
    val columnStart: Long? = null,
    /** Last column of the place, in its last line. */
    @SerialName("column_end")
    val columnEnd: Long? = null,
    /** Path of the place, such as `screens[0].layout.children[0].type`. */
    val path: String? = null,
)

/** Lists the flows of a WhatsApp Business account. */
@Serializable
public data class ListFlows(
    /** Fields to return per flow. */
    val fields: List<FlowField>? = null,
    /** Maximum number of flows per page. 1 to 100. Default: 25. */
    val limit: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/**
 * Field of `FlowDetails` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `name`, `status`, `categories`, `validation_errors`, `json_version`, `data_api_version`, `endpoint_uri`.
 */
@JvmInline
@Serializable
public value class FlowField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** ID of the flow. */
        public val ID: FlowField = FlowField("id")
        /** Name of the flow. */
        public val NAME: FlowField = FlowField("name")
        /** Status of the flow: draft, published, deprecated, throttled or blocked. */
        public val STATUS: FlowField = FlowField("status")
        /** Categories of the flow. */
        public val CATEGORIES: FlowField = FlowField("categories")
        /** Errors in the Flow JSON. A flow with errors cannot be published. */
        public val VALIDATION_ERRORS: FlowField = FlowField("validation_errors")
        /** Version of the Flow JSON, such as `7.3`. */
        public val JSON_VERSION: FlowField = FlowField("json_version")
        /** Version of the data API, such as `4.0`. Absent without an endpoint. */
        public val DATA_API_VERSION: FlowField = FlowField("data_api_version")
        /** URL of the endpoint that answers the flow's data requests. */
        public val ENDPOINT_URI: FlowField = FlowField("endpoint_uri")
        /** URL of the endpoint, under its name in Flow JSON before 3.0 and Graph API before v19.0. */
        public val DATA_CHANNEL_URI: FlowField = FlowField("data_channel_uri")
        /** Preview of the flow in a browser. */
        public val PREVIEW: FlowField = FlowField("preview")
        /** WhatsApp Business account that owns the flow. */
        public val WHATSAPP_BUSINESS_ACCOUNT: FlowField = FlowField("whatsapp_business_account")
        /** App that is linked to the flow. */
        public val APPLICATION: FlowField = FlowField("application")
        /** Health status of the flow: sending capability and blocking errors. */
        public val HEALTH_STATUS: FlowField = FlowField("health_status")
        /** Time of the last change, in ISO 8601 format. */
        public val UPDATED_AT: FlowField = FlowField("updated_at")
        /** A metric of the flow's endpoint. */
        public val METRIC: FlowField = FlowField("metric")
    }
}

/** A page of flows. */
@Serializable
public data class Flows(
    /** Flows on this page. */
    val data: List<FlowDetails> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** A flow. Contains only the requested fields. */
@Serializable
public data class FlowDetails(
    /** ID of the flow. */
    val id: String,
    /** Categories of the flow. */
    val categories: List<FlowCategory> = emptyList(),
    /** Errors in the Flow JSON. A flow with errors cannot be published. */
    @SerialName("validation_errors")
    val validationErrors: List<FlowValidationError> = emptyList(),
    /** Name of the flow. */
    val name: String? = null,
    /** Status of the flow: draft, published, deprecated, throttled or blocked. */
    val status: FlowStatus? = null,
    /** Version of the Flow JSON, such as `7.3`. */
    @SerialName("json_version")
    val jsonVersion: String? = null,
    /** Version of the data API, such as `4.0`. Absent without an endpoint. */
    @SerialName("data_api_version")
    val dataApiVersion: String? = null,
    /** URL of the endpoint that answers the flow's data requests. */
    @SerialName("endpoint_uri")
    val endpointUri: String? = null,
    /** URL of the endpoint, under its name in Flow JSON before 3.0 and Graph API before v19.0. */
    @SerialName("data_channel_uri")
    val dataChannelUri: String? = null,
    /** Preview of the flow in a browser. */
    val preview: FlowPreview? = null,
    /** WhatsApp Business account that owns the flow. */
    @SerialName("whatsapp_business_account")
    val whatsappBusinessAccount: FlowAccount? = null,
    /** App that is linked to the flow. */
    val application: FlowApplication? = null,
    /** Health status of the flow: sending capability and blocking errors. */
    @SerialName("health_status")
    val healthStatus: HealthStatus? = null,
    /** Time of the last change, in ISO 8601 format. */
    @SerialName("updated_at")
    val updatedAt: String? = null,
    /** A metric of the flow's endpoint. */
    val metric: FlowMetric? = null,
) : Response()

/**
 * Status of a flow.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class FlowStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Draft: can be changed, deleted, and sent with `mode: "draft"`. */
        public val DRAFT: FlowStatus = FlowStatus("DRAFT")
        /** Published: can be sent to all users. */
        public val PUBLISHED: FlowStatus = FlowStatus("PUBLISHED")
        /** Deprecated: can be neither sent nor opened, finally. */
        public val DEPRECATED: FlowStatus = FlowStatus("DEPRECATED")
        /** Blocked by the platform because its endpoint is unhealthy: can be neither sent nor opened. */
        public val BLOCKED: FlowStatus = FlowStatus("BLOCKED")
        /** Throttled by the platform because its endpoint is unhealthy: at most 10 messages per hour. */
        public val THROTTLED: FlowStatus = FlowStatus("THROTTLED")
    }
}

/** Preview of a flow in a browser. */
@Serializable
public data class FlowPreview(
    /** URL of the preview, which needs no login. With `interactive=true` in its query, the preview responds to input. */
    @SerialName("preview_url")
    val previewUrl: String,
    /** Expiry of the URL, 30 days after its creation, in ISO 8601 format. */
    @SerialName("expires_at")
    val expiresAt: String? = null,
)

/** WhatsApp Business account that owns a flow. */
@Serializable
public data class FlowAccount(
    /** ID of the account. */
    val id: String? = null,
    /** Name of the account. */
    val name: String? = null,
    /** Time zone, as the platform's numeric ID. */
    @SerialName("timezone_id")
    val timezoneId: String? = null,
    /** Namespace of the account's templates on the former On-Premises API. */
    @SerialName("message_template_namespace")
    val messageTemplateNamespace: String? = null,
    /** Type of the account, such as `ent`. */
    @SerialName("business_type")
    val businessType: String? = null,
)

/** App that is linked to a flow. */
@Serializable
public data class FlowApplication(
    /** ID of the app. */
    val id: String? = null,
    /** Name of the app. */
    val name: String? = null,
    /** URL of the app. */
    val link: String? = null,
)

/** A metric of a flow's endpoint: its data points. */
@Serializable
public data class FlowMetric(
    /** Data points in the order of their time. */
    @SerialName("data_points")
    val dataPoints: List<FlowDataPoint> = emptyList(),
    /** Name of the metric. */
    val name: FlowMetricName? = null,
    /** Length of the interval of each data point. */
    val granularity: FlowMetricGranularity? = null,
)

/**
 * Name of a metric of a flow's endpoint.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class FlowMetricName(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Number of data requests, with the key `value`. */
        public val ENDPOINT_REQUEST_COUNT: FlowMetricName = FlowMetricName("ENDPOINT_REQUEST_COUNT")
        /**
         * Number of failed data requests by reason: `timeout_error`, `unexpected_http_status_code`, `cannot_be_served` or
         * `no_http_response_error`.
         */
        public val ENDPOINT_REQUEST_ERROR: FlowMetricName = FlowMetricName("ENDPOINT_REQUEST_ERROR")
        /** Share of failed data requests, 0 to 1, with the key `value`. */
        public val ENDPOINT_REQUEST_ERROR_RATE: FlowMetricName = FlowMetricName("ENDPOINT_REQUEST_ERROR_RATE")
        /** Number of data requests by latency in whole seconds, rounded up: `1` to `10`, and `10+`. */
        public val ENDPOINT_REQUEST_LATENCY_SECONDS_CEIL: FlowMetricName = FlowMetricName("ENDPOINT_REQUEST_LATENCY_SECONDS_CEIL")
        /** Number of availability checks by result: `succeeded` or `failed`. Requires data API 3.0 or later. */
        public val ENDPOINT_AVAILABILITY: FlowMetricName = FlowMetricName("ENDPOINT_AVAILABILITY")
    }
}

/**
 * Length of the interval of a data point.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class FlowMetricGranularity(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Daily data points, at most 90 days back. */
        public val DAY: FlowMetricGranularity = FlowMetricGranularity("DAY")
        /** Hourly data points, at most 30 days back. */
        public val HOUR: FlowMetricGranularity = FlowMetricGranularity("HOUR")
        /** One data point over the whole life of the flow. */
        public val LIFETIME: FlowMetricGranularity = FlowMetricGranularity("LIFETIME")
    }
}

/** Values of a metric in one interval. */
@Serializable
public data class FlowDataPoint(
    /** Values of the metric by key. */
    val data: List<FlowMetricValue> = emptyList(),
    /** Start of the interval, in ISO 8601 format. */
    val timestamp: String? = null,
)

/** A value of a metric. */
@Serializable
public data class FlowMetricValue(
    /** Key of the value, as listed with the metric. */
    val key: String,
    /** Count or share, as listed with the metric. */
    val value: Double,
)

/** Gets a flow: status, validation errors, versions, preview URL or health status. */
@Serializable
public data class GetFlow(
    /** ID of the flow. */
    @SerialName("flow_id")
    val flowId: String,
    /**
     * Fields to return. Some take arguments: `preview.invalidate(true)` for a new preview URL, and
     * `health_status.phone_number(ID)` for the health with one number. Metrics have `flows.get_metric`.
     */
    val fields: List<FlowField>? = null,
)

/** Gets a metric of a flow's endpoint. Available some hours late, and only for 250 data requests or more. */
@Serializable
public data class GetFlowMetric(
    /** ID of the flow. */
    @SerialName("flow_id")
    val flowId: String,
    /** Name of the metric. */
    val name: FlowMetricName,
    /** Length of the interval of each data point. */
    val granularity: FlowMetricGranularity,
    /** First day, such as `2026-11-01`. At most 90 days back for daily, 30 days for hourly data points. */
    val since: String? = null,
    /** Last day, such as `2026-11-30`. */
    val until: String? = null,
)

/** A flow with a metric of its endpoint. */
@Serializable
public data class MeasuredFlow(
    /** ID of the flow. */
    val id: String,
    /** Metric of the flow's endpoint. */
    val metric: FlowMetric? = null,
) : Response()

/**
 * Updates the name, categories, endpoint or app of a flow. Omitted fields stay unchanged. A published flow becomes a
 * draft until it is published again.
 */
@Serializable
public data class UpdateFlow(
    /** ID of the flow. */
    @SerialName("flow_id")
    val flowId: String,
    /** Name of the flow, unique in the WhatsApp Business account. */
    val name: String? = null,
    /** Categories of the flow. At least one. */
    val categories: List<FlowCategory>? = null,
    /** URL of the endpoint that answers the flow's data requests. Requires Flow JSON 3.0 or later. */
    @SerialName("endpoint_uri")
    val endpointUri: String? = null,
    /** ID of the app that is linked to the flow and whose secret signs the data requests. */
    @SerialName("application_id")
    val applicationId: String? = null,
)

/** Deletes a flow. Only drafts can be deleted. */
@Serializable
public data class DeleteFlow(
    /** ID of the flow. */
    @SerialName("flow_id")
    val flowId: String,
)

/** Lists the assets of a flow with their download URLs. The only asset is the Flow JSON. */
@Serializable
public data class ListFlowAssets(
    /** ID of the flow. */
    @SerialName("flow_id")
    val flowId: String,
    /** Maximum number of assets per page. 1 to 100. Default: 25. */
    val limit: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
)

/** A page of a flow's assets. */
@Serializable
public data class FlowAssets(
    /** Assets on this page. */
    val data: List<FlowAsset> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** An asset of a flow. */
@Serializable
public data class FlowAsset(
    /** Name of the asset: `flow.json`. */
    val name: String? = null,
    /** Type of the asset: `FLOW_JSON`. */
    @SerialName("asset_type")
    val assetType: String? = null,
    /** Download URL of the asset. */
    @SerialName("download_url")
    val downloadUrl: String? = null,
)

/**
 * Uploads the Flow JSON of a flow. The response lists its validation errors: the upload succeeds in spite of them. A
 * published flow becomes a draft until it is published again.
 */
@Serializable
public data class UploadFlowJson(
    /** ID of the flow. */
    @SerialName("flow_id")
    val flowId: String,
    /** MIME type of the file: `application/json`. */
    val type: String,
    /** Name of the file. */
    val filename: String? = null,
)

/** Result of uploading Flow JSON. */
@Serializable
public data class ValidatedFlow(
    /** True if the Flow JSON was stored, even with errors. */
    val success: Boolean,
    /** Errors in the Flow JSON. A flow with errors cannot be published. */
    @SerialName("validation_errors")
    val validationErrors: List<FlowValidationError> = emptyList(),
) : Response()

/**
 * Publishes a draft, so that it can be sent to all users. Requires a registered phone number and Flow JSON without
 * errors; with an endpoint also a business public key, a linked app and a healthy endpoint.
 */
@Serializable
public data class PublishFlow(
    /** ID of the flow. */
    @SerialName("flow_id")
    val flowId: String,
)

/** Deprecates a published flow: it can be neither sent nor opened any more. Cannot be reverted. */
@Serializable
public data class DeprecateFlow(
    /** ID of the flow. */
    @SerialName("flow_id")
    val flowId: String,
)

/** Copies flows from another WhatsApp Business account into this one. The copies keep their names. */
@Serializable
public data class MigrateFlows(
    /** ID of the account that has the flows. */
    @SerialName("source_waba_id")
    val sourceWabaId: String,
    /** Names of the flows to copy. At most 100. Default: all flows of the source account. */
    @SerialName("source_flow_names")
    val sourceFlowNames: List<String>? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** Result of copying flows into an account. */
@Serializable
public data class MigratedFlows(
    /** Flows that were copied. */
    @SerialName("migrated_flows")
    val migratedFlows: List<MigratedFlow> = emptyList(),
    /** Flows that were not copied. */
    @SerialName("failed_flows")
    val failedFlows: List<FailedFlow> = emptyList(),
) : Response()

/** A flow that was copied from another account. */
@Serializable
public data class MigratedFlow(
    /** Name of the flow. */
    @SerialName("source_name")
    val sourceName: String? = null,
    /** ID of the flow in the source account. */
    @SerialName("source_id")
    val sourceId: String? = null,
    /** ID of the copy. */
    @SerialName("migrated_id")
    val migratedId: String? = null,
)

/** A flow that was not copied from another account. */
@Serializable
public data class FailedFlow(
    /** Name of the flow. */
    @SerialName("source_name")
    val sourceName: String? = null,
    /** Error code of the platform, such as `4233041`. */
    @SerialName("error_code")
    val errorCode: String? = null,
    /** Description of the error, human-readable. */
    @SerialName("error_message")
    val errorMessage: String? = null,
)
