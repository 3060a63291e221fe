//! Flows: forms of several screens that WhatsApp users fill in inside a chat.

use crate::{
    engine::operation,
    operations::{Success, health::HealthStatus},
    schema::{AppId, Bytes, FileType, FlowId, OrText, WabaId, model},
};

/// Creates a flow as a draft, empty or with its Flow JSON, or as a copy of another flow. With `publish`, the flow is
/// published at once if its Flow JSON is valid.
#[operation(POST "/{waba_id}/flows", returns = CreatedFlow, permission = whatsapp_business_management,
    link = "flows/reference/flowsapi")]
pub struct CreateFlow {
    /// Name of the flow, unique in the WhatsApp Business account.
    #[check(length(1..))]
    pub name: String,
    /// Categories of the flow. At least one.
    #[check(items(1..))]
    pub categories: Vec<FlowCategory>,
    /// Flow JSON, as text. The response lists its errors.
    #[check(length(1..))]
    pub flow_json: Option<String>,
    /// True to publish the flow at once. A flow whose Flow JSON has errors stays a draft. Default: `false`.
    pub publish: Option<bool>,
    /// ID of the flow to copy.
    pub clone_flow_id: Option<FlowId>,
    /// URL of the endpoint that answers the flow's data requests. Requires Flow JSON 3.0 or later.
    #[check(url)]
    pub endpoint_uri: Option<String>,
}

/// Lists the flows of a WhatsApp Business account.
#[operation(GET "/{waba_id}/flows", returns = Flows, pages, permission = whatsapp_business_management,
    link = "flows/reference/flowsapi")]
pub struct ListFlows {
    /// Fields to return per flow.
    pub fields: Option<Vec<FlowField>>,
    /// Maximum number of flows per page. 1 to 100. Default: 25.
    #[check(range(1..=100))]
    pub limit: Option<u32>,
}

/// Gets a flow: status, validation errors, versions, preview URL or health status.
#[operation(GET "/{flow_id}", returns = FlowDetails, permission = whatsapp_business_management,
    link = "flows/reference/flowsapi")]
pub struct GetFlow {
    /// ID of the flow.
    pub flow_id: FlowId,
    /// Fields to return. Some take arguments: `preview.invalidate(true)` for a new preview URL, and
    /// `health_status.phone_number(ID)` for the health with one number. Metrics have `flows.get_metric`.
    pub fields: Option<Vec<FlowField>>,
}

/// Gets a metric of a flow's endpoint. Available some hours late, and only for 250 data requests or more.
#[operation(GET "/{flow_id}", field = metric, returns = MeasuredFlow, permission = whatsapp_business_management,
    link = "flows/reference/flowsapi")]
pub struct GetFlowMetric {
    /// ID of the flow.
    pub flow_id: FlowId,
    /// Name of the metric.
    pub name: FlowMetricName,
    /// Length of the interval of each data point.
    pub granularity: FlowMetricGranularity,
    /// First day, such as `2026-11-01`. At most 90 days back for daily, 30 days for hourly data points.
    #[check(pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}"))]
    pub since: Option<String>,
    /// Last day, such as `2026-11-30`.
    #[check(pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}"))]
    pub until: Option<String>,
}

/// Updates the name, categories, endpoint or app of a flow. Omitted fields stay unchanged. A published flow becomes a
/// draft until it is published again.
#[operation(POST "/{flow_id}", returns = Success, idempotent, permission = whatsapp_business_management,
    link = "flows/reference/flowsapi")]
pub struct UpdateFlow {
    /// ID of the flow.
    pub flow_id: FlowId,
    /// Name of the flow, unique in the WhatsApp Business account.
    #[check(length(1..))]
    pub name: Option<String>,
    /// Categories of the flow. At least one.
    #[check(items(1..))]
    pub categories: Option<Vec<FlowCategory>>,
    /// URL of the endpoint that answers the flow's data requests. Requires Flow JSON 3.0 or later.
    #[check(url)]
    pub endpoint_uri: Option<String>,
    /// ID of the app that is linked to the flow and whose secret signs the data requests.
    pub application_id: Option<AppId>,
}

/// Deletes a flow. Only drafts can be deleted.
#[operation(DELETE "/{flow_id}", returns = Success, permission = whatsapp_business_management,
    link = "flows/reference/flowsapi")]
pub struct DeleteFlow {
    /// ID of the flow.
    pub flow_id: FlowId,
}

/// Lists the assets of a flow with their download URLs. The only asset is the Flow JSON.
#[operation(GET "/{flow_id}/assets", returns = FlowAssets, pages, permission = whatsapp_business_management,
    link = "flows/reference/flowsapi")]
pub struct ListFlowAssets {
    /// ID of the flow.
    pub flow_id: FlowId,
    /// Maximum number of assets per page. 1 to 100. Default: 25.
    #[check(range(1..=100))]
    pub limit: Option<u32>,
}

/// Uploads the Flow JSON of a flow. The response lists its validation errors: the upload succeeds in spite of them. A
/// published flow becomes a draft until it is published again.
#[operation(POST "/{flow_id}/assets", set(name = "flow.json", asset_type = "FLOW_JSON"), body = multipart,
    returns = ValidatedFlow, idempotent, check(files(type, FLOW_JSON_TYPES)),
    permission = whatsapp_business_management, link = "flows/reference/flowsapi")]
pub struct UploadFlowJson {
    /// ID of the flow.
    pub flow_id: FlowId,
    /// Content of the Flow JSON. At most 10 MB.
    pub file: Bytes,
    /// MIME type of the file: `application/json`.
    #[wire("type")]
    pub mime: String,
    /// Name of the file.
    pub filename: Option<String>,
}

/// Publishes a draft, so that it can be sent to all users. Requires a registered phone number and Flow JSON without
/// errors; with an endpoint also a business public key, a linked app and a healthy endpoint.
#[operation(POST "/{flow_id}/publish", body = none, returns = Success, permission = whatsapp_business_management,
    link = "flows/reference/flowsapi")]
pub struct PublishFlow {
    /// ID of the flow.
    pub flow_id: FlowId,
}

/// Deprecates a published flow: it can be neither sent nor opened any more. Cannot be reverted.
#[operation(POST "/{flow_id}/deprecate", body = none, returns = Success, permission = whatsapp_business_management,
    link = "flows/reference/flowsapi")]
pub struct DeprecateFlow {
    /// ID of the flow.
    pub flow_id: FlowId,
}

/// Copies flows from another WhatsApp Business account into this one. The copies keep their names.
#[operation(POST "/{waba_id}/migrate_flows", returns = MigratedFlows, permission = whatsapp_business_management,
    link = "flows/reference/flowsapi")]
pub struct MigrateFlows {
    /// ID of the account that has the flows.
    pub source_waba_id: WabaId,
    /// Names of the flows to copy. At most 100. Default: all flows of the source account.
    #[check(items(1..=100))]
    pub source_flow_names: Option<Vec<String>>,
}

const MB: u64 = 1024 * 1024;

/// File types and sizes allowed for Flow JSON. Many HTTP clients name no better type than the second.
static FLOW_JSON_TYPES: &[FileType] =
    &[FileType { mime: "application/json", max: 10 * MB }, FileType { mime: "application/octet-stream", max: 10 * MB }];

/// Category of a flow.
#[model(case = UPPER)]
pub enum FlowCategory {
    /// Registration of a user.
    SignUp,
    /// Login of a user.
    SignIn,
    /// Booking of an appointment.
    AppointmentBooking,
    /// Collection of contact details of prospective customers.
    LeadGeneration,
    /// Purchase of products.
    Shopping,
    /// Contact form of the business.
    ContactUs,
    /// Customer support requests.
    CustomerSupport,
    /// Survey among users.
    Survey,
    /// Any other purpose.
    Other,
}

/// Status of a flow.
#[model(case = UPPER)]
pub enum FlowStatus {
    /// Draft: can be changed, deleted, and sent with `mode: "draft"`.
    Draft,
    /// Published: can be sent to all users.
    Published,
    /// Deprecated: can be neither sent nor opened, finally.
    Deprecated,
    /// Blocked by the platform because its endpoint is unhealthy: can be neither sent nor opened.
    Blocked,
    /// Throttled by the platform because its endpoint is unhealthy: at most 10 messages per hour.
    Throttled,
}

/// A new flow.
#[model(received)]
pub struct CreatedFlow {
    /// ID of the flow.
    pub id: FlowId,
    /// True if the flow was created.
    pub success: Option<bool>,
    /// Errors in the Flow JSON. Empty if it is valid.
    pub validation_errors: Vec<FlowValidationError>,
}

/// Result of uploading Flow JSON.
#[model(received)]
pub struct ValidatedFlow {
    /// True if the Flow JSON was stored, even with errors.
    pub success: bool,
    /// Errors in the Flow JSON. A flow with errors cannot be published.
    pub validation_errors: Vec<FlowValidationError>,
}

/// An error in Flow JSON. Lines and columns begin at 1.
#[model(received)]
pub struct FlowValidationError {
    /// Name of the error, such as `INVALID_PROPERTY_VALUE`.
    pub error: Option<String>,
    /// Type of the error: `FLOW_JSON_ERROR` or `JSON_SCHEMA_ERROR`.
    pub error_type: Option<String>,
    /// Description of the error, human-readable.
    pub message: Option<String>,
    /// First line of the error.
    pub line_start: Option<u32>,
    /// Last line of the error.
    pub line_end: Option<u32>,
    /// First column of the error, in its first line.
    pub column_start: Option<u32>,
    /// Last column of the error, in its last line.
    pub column_end: Option<u32>,
    /// Places of the error, each with its path in the Flow JSON.
    pub pointers: Vec<FlowErrorPointer>,
}

/// Place of an error in Flow JSON.
#[model(received)]
pub struct FlowErrorPointer {
    /// First line of the place.
    pub line_start: Option<u32>,
    /// Last line of the place.
    pub line_end: Option<u32>,
    /// First column of the place, in its first line.
    pub column_start: Option<u32>,
    /// Last column of the place, in its last line.
    pub column_end: Option<u32>,
    /// Path of the place, such as `screens[0].layout.children[0].type`.
    pub path: Option<String>,
}

/// A page of flows.
#[model(received, page)]
pub struct Flows {
    /// Flows on this page.
    #[always]
    pub data: Vec<FlowDetails>,
}

/// A flow. Contains only the requested fields.
#[model(
    received,
    fields(
        FlowField,
        default = "id,name,status,categories,validation_errors,json_version,data_api_version,endpoint_uri"
    )
)]
pub struct FlowDetails {
    /// ID of the flow.
    pub id: FlowId,
    /// Name of the flow.
    pub name: Option<String>,
    /// Status of the flow: draft, published, deprecated, throttled or blocked.
    pub status: Option<FlowStatus>,
    /// Categories of the flow.
    pub categories: Vec<FlowCategory>,
    /// Errors in the Flow JSON. A flow with errors cannot be published.
    pub validation_errors: Vec<FlowValidationError>,
    /// Version of the Flow JSON, such as `7.3`.
    pub json_version: Option<String>,
    /// Version of the data API, such as `4.0`. Absent without an endpoint.
    pub data_api_version: Option<String>,
    /// URL of the endpoint that answers the flow's data requests.
    pub endpoint_uri: Option<String>,
    /// URL of the endpoint, under its name in Flow JSON before 3.0 and Graph API before v19.0.
    pub data_channel_uri: Option<String>,
    /// Preview of the flow in a browser.
    pub preview: Option<FlowPreview>,
    /// WhatsApp Business account that owns the flow.
    pub whatsapp_business_account: Option<FlowAccount>,
    /// App that is linked to the flow.
    pub application: Option<FlowApplication>,
    /// Health status of the flow: sending capability and blocking errors.
    pub health_status: Option<HealthStatus>,
    /// Time of the last change, in ISO 8601 format.
    pub updated_at: Option<String>,
    /// A metric of the flow's endpoint.
    pub metric: Option<FlowMetric>,
}

/// Preview of a flow in a browser.
#[model(received)]
pub struct FlowPreview {
    /// URL of the preview, which needs no login. With `interactive=true` in its query, the preview responds to input.
    pub preview_url: String,
    /// Expiry of the URL, 30 days after its creation, in ISO 8601 format.
    pub expires_at: Option<String>,
}

/// WhatsApp Business account that owns a flow.
#[model(received)]
pub struct FlowAccount {
    /// ID of the account.
    pub id: Option<WabaId>,
    /// Name of the account.
    pub name: Option<String>,
    /// Time zone, as the platform's numeric ID.
    pub timezone_id: Option<String>,
    /// Namespace of the account's templates on the former On-Premises API.
    pub message_template_namespace: Option<String>,
    /// Type of the account, such as `ent`.
    pub business_type: Option<String>,
}

/// App that is linked to a flow.
#[model(received)]
pub struct FlowApplication {
    /// ID of the app.
    pub id: Option<AppId>,
    /// Name of the app.
    pub name: Option<String>,
    /// URL of the app.
    pub link: Option<String>,
}

/// A flow with a metric of its endpoint.
#[model(received)]
pub struct MeasuredFlow {
    /// ID of the flow.
    pub id: FlowId,
    /// Metric of the flow's endpoint.
    pub metric: Option<FlowMetric>,
}

/// A metric of a flow's endpoint: its data points.
#[model(received)]
pub struct FlowMetric {
    /// Name of the metric.
    pub name: Option<FlowMetricName>,
    /// Length of the interval of each data point.
    pub granularity: Option<FlowMetricGranularity>,
    /// Data points in the order of their time.
    pub data_points: Vec<FlowDataPoint>,
}

/// Name of a metric of a flow's endpoint.
#[model(case = UPPER)]
pub enum FlowMetricName {
    /// Number of data requests, with the key `value`.
    EndpointRequestCount,
    /// Number of failed data requests by reason: `timeout_error`, `unexpected_http_status_code`, `cannot_be_served` or
    /// `no_http_response_error`.
    EndpointRequestError,
    /// Share of failed data requests, 0 to 1, with the key `value`.
    EndpointRequestErrorRate,
    /// Number of data requests by latency in whole seconds, rounded up: `1` to `10`, and `10+`.
    EndpointRequestLatencySecondsCeil,
    /// Number of availability checks by result: `succeeded` or `failed`. Requires data API 3.0 or later.
    EndpointAvailability,
}

/// Length of the interval of a data point.
#[model(case = UPPER)]
pub enum FlowMetricGranularity {
    /// Daily data points, at most 90 days back.
    Day,
    /// Hourly data points, at most 30 days back.
    Hour,
    /// One data point over the whole life of the flow.
    Lifetime,
}

/// Values of a metric in one interval.
#[model(received)]
pub struct FlowDataPoint {
    /// Start of the interval, in ISO 8601 format.
    pub timestamp: Option<String>,
    /// Values of the metric by key.
    pub data: Vec<FlowMetricValue>,
}

/// A value of a metric.
#[model(received)]
pub struct FlowMetricValue {
    /// Key of the value, as listed with the metric.
    pub key: String,
    /// Count or share, as listed with the metric.
    pub value: OrText<f64>,
}

/// A page of a flow's assets.
#[model(received, page)]
pub struct FlowAssets {
    /// Assets on this page.
    #[always]
    pub data: Vec<FlowAsset>,
}

/// An asset of a flow.
#[model(received)]
pub struct FlowAsset {
    /// Name of the asset: `flow.json`.
    pub name: Option<String>,
    /// Type of the asset: `FLOW_JSON`.
    pub asset_type: Option<String>,
    /// Download URL of the asset.
    pub download_url: Option<String>,
}

/// Result of copying flows into an account.
#[model(received)]
pub struct MigratedFlows {
    /// Flows that were copied.
    pub migrated_flows: Vec<MigratedFlow>,
    /// Flows that were not copied.
    pub failed_flows: Vec<FailedFlow>,
}

/// A flow that was copied from another account.
#[model(received)]
pub struct MigratedFlow {
    /// Name of the flow.
    pub source_name: Option<String>,
    /// ID of the flow in the source account.
    pub source_id: Option<FlowId>,
    /// ID of the copy.
    pub migrated_id: Option<FlowId>,
}

/// A flow that was not copied from another account.
#[model(received)]
pub struct FailedFlow {
    /// Name of the flow.
    pub source_name: Option<String>,
    /// Error code of the platform, such as `4233041`.
    pub error_code: Option<String>,
    /// Description of the error, human-readable.
    pub error_message: Option<String>,
}
