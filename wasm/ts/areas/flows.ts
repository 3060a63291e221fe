// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Bytes } from "../forms.js";
import type { HealthStatus, Paging, Success } from "./shared.js";

/** Operations: `flows.create`, `flows.list`, `flows.get`, `flows.get_metric`, `flows.update`, `flows.delete`, `flows.list_assets`, `flows.upload_json`, `flows.publish`, `flows.deprecate`, `flows.migrate`. */
export interface FlowsArea {
  /**
   * Creates a flow as a draft, empty or with its Flow JSON, or as a copy of another flow. With `publish`, the flow is
   * published at once if its Flow JSON is valid.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi
   */
  create(params: CreateFlow, options?: Options): Promise<CreatedFlow>;

  /**
   * Lists the flows of a WhatsApp Business account.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi
   */
  list(params?: ListFlows, options?: Options): Promise<Flows>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listAll(params?: ListFlows, options?: Options): AsyncGenerator<FlowDetails, void>;

  /**
   * Gets a flow: status, validation errors, versions, preview URL or health status.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi
   */
  get(params: GetFlow, options?: Options): Promise<FlowDetails>;

  /**
   * Gets a metric of a flow's endpoint. Available some hours late, and only for 250 data requests or more.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi
   */
  getMetric(params: GetFlowMetric, options?: Options): Promise<MeasuredFlow>;

  /**
   * Updates the name, categories, endpoint or app of a flow. Omitted fields stay unchanged. A published flow becomes a
   * draft until it is published again.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi
   */
  update(params: UpdateFlow, options?: Options): Promise<Success>;

  /**
   * Deletes a flow. Only drafts can be deleted.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi
   */
  delete(params: DeleteFlow, options?: Options): Promise<Success>;

  /**
   * Lists the assets of a flow with their download URLs. The only asset is the Flow JSON.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi
   */
  listAssets(params: ListFlowAssets, options?: Options): Promise<FlowAssets>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listAssetsAll(params: ListFlowAssets, options?: Options): AsyncGenerator<FlowAsset, void>;

  /**
   * Uploads the Flow JSON of a flow. The response lists its validation errors: the upload succeeds in spite of them. A
   * published flow becomes a draft until it is published again.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi
   */
  uploadJson(params: UploadFlowJson, options?: Options): Promise<ValidatedFlow>;

  /**
   * Publishes a draft, so that it can be sent to all users. Requires a registered phone number and Flow JSON without
   * errors; with an endpoint also a business public key, a linked app and a healthy endpoint.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi
   */
  publish(params: PublishFlow, options?: Options): Promise<Success>;

  /**
   * Deprecates a published flow: it can be neither sent nor opened any more. Cannot be reverted.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi
   */
  deprecate(params: DeprecateFlow, options?: Options): Promise<Success>;

  /**
   * Copies flows from another WhatsApp Business account into this one. The copies keep their names.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi
   */
  migrate(params: MigrateFlows, options?: Options): Promise<MigratedFlows>;
}

/**
 * Creates a flow as a draft, empty or with its Flow JSON, or as a copy of another flow. With `publish`, the flow is
 * published at once if its Flow JSON is valid.
 */
export interface CreateFlow {
  /** Name of the flow, unique in the WhatsApp Business account. */
  name: string;
  /** Categories of the flow. At least one. */
  categories: readonly FlowCategory[];
  /** Flow JSON, as text. The response lists its errors. */
  flow_json?: string;
  /** True to publish the flow at once. A flow whose Flow JSON has errors stays a draft. Default: `false`. */
  publish?: boolean;
  /** ID of the flow to copy. */
  clone_flow_id?: string;
  /** URL of the endpoint that answers the flow's data requests. Requires Flow JSON 3.0 or later. */
  endpoint_uri?: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/**
 * Category of a flow.
 * Other values are accepted, too.
 */
export type FlowCategory =
  /** Registration of a user. */
  | "SIGN_UP"
  /** Login of a user. */
  | "SIGN_IN"
  /** Booking of an appointment. */
  | "APPOINTMENT_BOOKING"
  /** Collection of contact details of prospective customers. */
  | "LEAD_GENERATION"
  /** Purchase of products. */
  | "SHOPPING"
  /** Contact form of the business. */
  | "CONTACT_US"
  /** Customer support requests. */
  | "CUSTOMER_SUPPORT"
  /** Survey among users. */
  | "SURVEY"
  /** Any other purpose. */
  | "OTHER"
  | (string & {});

/** A new flow. */
export interface CreatedFlow {
  /** ID of the flow. */
  id: string;
  /** True if the flow was created. */
  success?: boolean;
  /** Errors in the Flow JSON. Empty if it is valid. */
  validation_errors?: FlowValidationError[];
}

/** An error in Flow JSON. Lines and columns begin at 1. */
export interface FlowValidationError {
  /** Name of the error, such as `INVALID_PROPERTY_VALUE`. */
  error?: string;
  /** Type of the error: `FLOW_JSON_ERROR` or `JSON_SCHEMA_ERROR`. */
  error_type?: string;
  /** Description of the error, human-readable. */
  message?: string;
  /** First line of the error. */
  line_start?: number;
  /** Last line of the error. */
  line_end?: number;
  /** First column of the error, in its first line. */
  column_start?: number;
  /** Last column of the error, in its last line. */
  column_end?: number;
  /** Places of the error, each with its path in the Flow JSON. */
  pointers?: FlowErrorPointer[];
}

/** Place of an error in Flow JSON. */
export interface FlowErrorPointer {
  /** First line of the place. */
  line_start?: number;
  /** Last line of the place. */
  line_end?: number;
  /** First column of the place, in its first line. */
  column_start?: number;
  /** Last column of the place, in its last line. */
  column_end?: number;
  /** Path of the place, such as `screens[0].layout.children[0].type`. */
  path?: string;
}

/** Lists the flows of a WhatsApp Business account. */
export interface ListFlows {
  /** Fields to return per flow. */
  fields?: readonly FlowField[];
  /** Maximum number of flows per page. 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/**
 * Field of `FlowDetails` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `name`, `status`, `categories`, `validation_errors`, `json_version`, `data_api_version`, `endpoint_uri`.
 */
export type FlowField =
  /** ID of the flow. */
  | "id"
  /** Name of the flow. */
  | "name"
  /** Status of the flow: draft, published, deprecated, throttled or blocked. */
  | "status"
  /** Categories of the flow. */
  | "categories"
  /** Errors in the Flow JSON. A flow with errors cannot be published. */
  | "validation_errors"
  /** Version of the Flow JSON, such as `7.3`. */
  | "json_version"
  /** Version of the data API, such as `4.0`. Absent without an endpoint. */
  | "data_api_version"
  /** URL of the endpoint that answers the flow's data requests. */
  | "endpoint_uri"
  /** URL of the endpoint, under its name in Flow JSON before 3.0 and Graph API before v19.0. */
  | "data_channel_uri"
  /** Preview of the flow in a browser. */
  | "preview"
  /** WhatsApp Business account that owns the flow. */
  | "whatsapp_business_account"
  /** App that is linked to the flow. */
  | "application"
  /** Health status of the flow: sending capability and blocking errors. */
  | "health_status"
  /** Time of the last change, in ISO 8601 format. */
  | "updated_at"
  /** A metric of the flow's endpoint. */
  | "metric"
  | (string & {});

/** A page of flows. */
export interface Flows {
  /** Flows on this page. */
  data: FlowDetails[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** A flow. Contains only the requested fields. */
export interface FlowDetails {
  /** ID of the flow. */
  id: string;
  /** Name of the flow. */
  name?: string;
  /** Status of the flow: draft, published, deprecated, throttled or blocked. */
  status?: FlowStatus;
  /** Categories of the flow. */
  categories?: FlowCategory[];
  /** Errors in the Flow JSON. A flow with errors cannot be published. */
  validation_errors?: FlowValidationError[];
  /** Version of the Flow JSON, such as `7.3`. */
  json_version?: string;
  /** Version of the data API, such as `4.0`. Absent without an endpoint. */
  data_api_version?: string;
  /** URL of the endpoint that answers the flow's data requests. */
  endpoint_uri?: string;
  /** URL of the endpoint, under its name in Flow JSON before 3.0 and Graph API before v19.0. */
  data_channel_uri?: string;
  /** Preview of the flow in a browser. */
  preview?: FlowPreview;
  /** WhatsApp Business account that owns the flow. */
  whatsapp_business_account?: FlowAccount;
  /** App that is linked to the flow. */
  application?: FlowApplication;
  /** Health status of the flow: sending capability and blocking errors. */
  health_status?: HealthStatus;
  /** Time of the last change, in ISO 8601 format. */
  updated_at?: string;
  /** A metric of the flow's endpoint. */
  metric?: FlowMetric;
}

/**
 * Status of a flow.
 * Other values are accepted, too.
 */
export type FlowStatus =
  /** Draft: can be changed, deleted, and sent with `mode: "draft"`. */
  | "DRAFT"
  /** Published: can be sent to all users. */
  | "PUBLISHED"
  /** Deprecated: can be neither sent nor opened, finally. */
  | "DEPRECATED"
  /** Blocked by the platform because its endpoint is unhealthy: can be neither sent nor opened. */
  | "BLOCKED"
  /** Throttled by the platform because its endpoint is unhealthy: at most 10 messages per hour. */
  | "THROTTLED"
  | (string & {});

/** Preview of a flow in a browser. */
export interface FlowPreview {
  /** URL of the preview, which needs no login. With `interactive=true` in its query, the preview responds to input. */
  preview_url: string;
  /** Expiry of the URL, 30 days after its creation, in ISO 8601 format. */
  expires_at?: string;
}

/** WhatsApp Business account that owns a flow. */
export interface FlowAccount {
  /** ID of the account. */
  id?: string;
  /** Name of the account. */
  name?: string;
  /** Time zone, as the platform's numeric ID. */
  timezone_id?: string;
  /** Namespace of the account's templates on the former On-Premises API. */
  message_template_namespace?: string;
  /** Type of the account, such as `ent`. */
  business_type?: string;
}

/** App that is linked to a flow. */
export interface FlowApplication {
  /** ID of the app. */
  id?: string;
  /** Name of the app. */
  name?: string;
  /** URL of the app. */
  link?: string;
}

/** A metric of a flow's endpoint: its data points. */
export interface FlowMetric {
  /** Name of the metric. */
  name?: FlowMetricName;
  /** Length of the interval of each data point. */
  granularity?: FlowMetricGranularity;
  /** Data points in the order of their time. */
  data_points?: FlowDataPoint[];
}

/**
 * Name of a metric of a flow's endpoint.
 * Other values are accepted, too.
 */
export type FlowMetricName =
  /** Number of data requests, with the key `value`. */
  | "ENDPOINT_REQUEST_COUNT"
  /**
   * Number of failed data requests by reason: `timeout_error`, `unexpected_http_status_code`, `cannot_be_served` or
   * `no_http_response_error`.
   */
  | "ENDPOINT_REQUEST_ERROR"
  /** Share of failed data requests, 0 to 1, with the key `value`. */
  | "ENDPOINT_REQUEST_ERROR_RATE"
  /** Number of data requests by latency in whole seconds, rounded up: `1` to `10`, and `10+`. */
  | "ENDPOINT_REQUEST_LATENCY_SECONDS_CEIL"
  /** Number of availability checks by result: `succeeded` or `failed`. Requires data API 3.0 or later. */
  | "ENDPOINT_AVAILABILITY"
  | (string & {});

/**
 * Length of the interval of a data point.
 * Other values are accepted, too.
 */
export type FlowMetricGranularity =
  /** Daily data points, at most 90 days back. */
  | "DAY"
  /** Hourly data points, at most 30 days back. */
  | "HOUR"
  /** One data point over the whole life of the flow. */
  | "LIFETIME"
  | (string & {});

/** Values of a metric in one interval. */
export interface FlowDataPoint {
  /** Start of the interval, in ISO 8601 format. */
  timestamp?: string;
  /** Values of the metric by key. */
  data?: FlowMetricValue[];
}

/** A value of a metric. */
export interface FlowMetricValue {
  /** Key of the value, as listed with the metric. */
  key: string;
  /** Count or share, as listed with the metric. */
  value: number | `${number}`;
}

/** Gets a flow: status, validation errors, versions, preview URL or health status. */
export interface GetFlow {
  /** ID of the flow. */
  flow_id: string;
  /**
   * Fields to return. Some take arguments: `preview.invalidate(true)` for a new preview URL, and
   * `health_status.phone_number(ID)` for the health with one number. Metrics have `flows.get_metric`.
   */
  fields?: readonly FlowField[];
}

/** Gets a metric of a flow's endpoint. Available some hours late, and only for 250 data requests or more. */
export interface GetFlowMetric {
  /** ID of the flow. */
  flow_id: string;
  /** Name of the metric. */
  name: FlowMetricName;
  /** Length of the interval of each data point. */
  granularity: FlowMetricGranularity;
  /** First day, such as `2026-11-01`. At most 90 days back for daily, 30 days for hourly data points. */
  since?: string;
  /** Last day, such as `2026-11-30`. */
  until?: string;
}

/** A flow with a metric of its endpoint. */
export interface MeasuredFlow {
  /** ID of the flow. */
  id: string;
  /** Metric of the flow's endpoint. */
  metric?: FlowMetric;
}

/**
 * Updates the name, categories, endpoint or app of a flow. Omitted fields stay unchanged. A published flow becomes a
 * draft until it is published again.
 */
export interface UpdateFlow {
  /** ID of the flow. */
  flow_id: string;
  /** Name of the flow, unique in the WhatsApp Business account. */
  name?: string;
  /** Categories of the flow. At least one. */
  categories?: readonly FlowCategory[];
  /** URL of the endpoint that answers the flow's data requests. Requires Flow JSON 3.0 or later. */
  endpoint_uri?: string;
  /** ID of the app that is linked to the flow and whose secret signs the data requests. */
  application_id?: string;
}

/** Deletes a flow. Only drafts can be deleted. */
export interface DeleteFlow {
  /** ID of the flow. */
  flow_id: string;
}

/** Lists the assets of a flow with their download URLs. The only asset is the Flow JSON. */
export interface ListFlowAssets {
  /** ID of the flow. */
  flow_id: string;
  /** Maximum number of assets per page. 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
}

/** A page of a flow's assets. */
export interface FlowAssets {
  /** Assets on this page. */
  data: FlowAsset[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** An asset of a flow. */
export interface FlowAsset {
  /** Name of the asset: `flow.json`. */
  name?: string;
  /** Type of the asset: `FLOW_JSON`. */
  asset_type?: string;
  /** Download URL of the asset. */
  download_url?: string;
}

/**
 * Uploads the Flow JSON of a flow. The response lists its validation errors: the upload succeeds in spite of them. A
 * published flow becomes a draft until it is published again.
 */
export interface UploadFlowJson {
  /** ID of the flow. */
  flow_id: string;
  /** Content of the Flow JSON. At most 10 MB. */
  file: Bytes;
  /** MIME type of the file: `application/json`. */
  type?: string;
  /** Name of the file. */
  filename?: string;
  /** Constant; may be omitted. */
  name?: "flow.json";
  /** Constant; may be omitted. */
  asset_type?: "FLOW_JSON";
}

/** Result of uploading Flow JSON. */
export interface ValidatedFlow {
  /** True if the Flow JSON was stored, even with errors. */
  success: boolean;
  /** Errors in the Flow JSON. A flow with errors cannot be published. */
  validation_errors?: FlowValidationError[];
}

/**
 * Publishes a draft, so that it can be sent to all users. Requires a registered phone number and Flow JSON without
 * errors; with an endpoint also a business public key, a linked app and a healthy endpoint.
 */
export interface PublishFlow {
  /** ID of the flow. */
  flow_id: string;
}

/** Deprecates a published flow: it can be neither sent nor opened any more. Cannot be reverted. */
export interface DeprecateFlow {
  /** ID of the flow. */
  flow_id: string;
}

/** Copies flows from another WhatsApp Business account into this one. The copies keep their names. */
export interface MigrateFlows {
  /** ID of the account that has the flows. */
  source_waba_id: string;
  /** Names of the flows to copy. At most 100. Default: all flows of the source account. */
  source_flow_names?: readonly string[];
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** Result of copying flows into an account. */
export interface MigratedFlows {
  /** Flows that were copied. */
  migrated_flows?: MigratedFlow[];
  /** Flows that were not copied. */
  failed_flows?: FailedFlow[];
}

/** A flow that was copied from another account. */
export interface MigratedFlow {
  /** Name of the flow. */
  source_name?: string;
  /** ID of the flow in the source account. */
  source_id?: string;
  /** ID of the copy. */
  migrated_id?: string;
}

/** A flow that was not copied from another account. */
export interface FailedFlow {
  /** Name of the flow. */
  source_name?: string;
  /** Error code of the platform, such as `4233041`. */
  error_code?: string;
  /** Description of the error, human-readable. */
  error_message?: string;
}
