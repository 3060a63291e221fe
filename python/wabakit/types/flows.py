# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `flows`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .shared import HealthStatus, Paging, Received


FlowCategory: TypeAlias = (
    Literal[
    "SIGN_UP",
    "SIGN_IN",
    "APPOINTMENT_BOOKING",
    "LEAD_GENERATION",
    "SHOPPING",
    "CONTACT_US",
    "CUSTOMER_SUPPORT",
    "SURVEY",
    "OTHER",
]
    | str
)
"""Category of a flow.
Other values are accepted, too.

- `SIGN_UP`: Registration of a user.
- `SIGN_IN`: Login of a user.
- `APPOINTMENT_BOOKING`: Booking of an appointment.
- `LEAD_GENERATION`: Collection of contact details of prospective customers.
- `SHOPPING`: Purchase of products.
- `CONTACT_US`: Contact form of the business.
- `CUSTOMER_SUPPORT`: Customer support requests.
- `SURVEY`: Survey among users.
- `OTHER`: Any other purpose.
"""


class CreatedFlow(Received):
    """A new flow."""

    id: str
    """ID of the flow."""
    success: bool | None
    """True if the flow was created."""
    validation_errors: list[FlowValidationError] | None
    """Errors in the Flow JSON. Empty if it is valid."""


class FlowValidationError(Received):
    """An error in Flow JSON. Lines and columns begin at 1."""

    error: str | None
    """Name of the error, such as `INVALID_PROPERTY_VALUE`."""
    error_type: str | None
    """Type of the error: `FLOW_JSON_ERROR` or `JSON_SCHEMA_ERROR`."""
    message: str | None
    """Description of the error, human-readable."""
    line_start: int | None
    """First line of the error."""
    line_end: int | None
    """Last line of the error."""
    column_start: int | None
    """First column of the error, in its first line."""
    column_end: int | None
    """Last column of the error, in its last line."""
    pointers: list[FlowErrorPointer] | None
    """Places of the error, each with its path in the Flow JSON."""


class FlowErrorPointer(Received):
    """Place of an error in Flow JSON."""

    line_start: int | None
    """First line of the place."""
    line_end: int | None
    """Last line of the place."""
    column_start: int | None
    """First column of the place, in its first line."""
    column_end: int | None
    """Last column of the place, in its last line."""
    path: str | None
    """Path of the place, such as `screens[0].layout.children[0].type`."""


class Flows(Received):
    """A page of flows."""

    data: list[FlowDetails]
    """Flows on this page."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class FlowDetails(Received):
    """A flow. Contains only the requested fields."""

    id: str
    """ID of the flow."""
    name: str | None
    """Name of the flow."""
    status: FlowStatus | None
    """Status of the flow: draft, published, deprecated, throttled or blocked."""
    categories: list[FlowCategory] | None
    """Categories of the flow."""
    validation_errors: list[FlowValidationError] | None
    """Errors in the Flow JSON. A flow with errors cannot be published."""
    json_version: str | None
    """Version of the Flow JSON, such as `7.3`."""
    data_api_version: str | None
    """Version of the data API, such as `4.0`. Absent without an endpoint."""
    endpoint_uri: str | None
    """URL of the endpoint that answers the flow's data requests."""
    data_channel_uri: str | None
    """URL of the endpoint, under its name in Flow JSON before 3.0 and Graph API before v19.0."""
    preview: FlowPreview | None
    """Preview of the flow in a browser."""
    whatsapp_business_account: FlowAccount | None
    """WhatsApp Business account that owns the flow."""
    application: FlowApplication | None
    """App that is linked to the flow."""
    health_status: HealthStatus | None
    """Health status of the flow: sending capability and blocking errors."""
    updated_at: str | None
    """Time of the last change, in ISO 8601 format."""
    metric: FlowMetric | None
    """A metric of the flow's endpoint."""


FlowStatus: TypeAlias = Literal["DRAFT", "PUBLISHED", "DEPRECATED", "BLOCKED", "THROTTLED"] | str
"""Status of a flow.
Other values are accepted, too.

- `DRAFT`: Draft: can be changed, deleted, and sent with `mode: "draft"`.
- `PUBLISHED`: Published: can be sent to all users.
- `DEPRECATED`: Deprecated: can be neither sent nor opened, finally.
- `BLOCKED`: Blocked by the platform because its endpoint is unhealthy: can be neither sent nor opened.
- `THROTTLED`: Throttled by the platform because its endpoint is unhealthy: at most 10 messages per hour.
"""


class FlowPreview(Received):
    """Preview of a flow in a browser."""

    preview_url: str
    """URL of the preview, which needs no login. With `interactive=true` in its query, the preview responds to input."""
    expires_at: str | None
    """Expiry of the URL, 30 days after its creation, in ISO 8601 format."""


class FlowAccount(Received):
    """WhatsApp Business account that owns a flow."""

    id: str | None
    """ID of the account."""
    name: str | None
    """Name of the account."""
    timezone_id: str | None
    """Time zone, as the platform's numeric ID."""
    message_template_namespace: str | None
    """Namespace of the account's templates on the former On-Premises API."""
    business_type: str | None
    """Type of the account, such as `ent`."""


class FlowApplication(Received):
    """App that is linked to a flow."""

    id: str | None
    """ID of the app."""
    name: str | None
    """Name of the app."""
    link: str | None
    """URL of the app."""


class FlowMetric(Received):
    """A metric of a flow's endpoint: its data points."""

    name: FlowMetricName | None
    """Name of the metric."""
    granularity: FlowMetricGranularity | None
    """Length of the interval of each data point."""
    data_points: list[FlowDataPoint] | None
    """Data points in the order of their time."""


FlowMetricName: TypeAlias = (
    Literal[
    "ENDPOINT_REQUEST_COUNT",
    "ENDPOINT_REQUEST_ERROR",
    "ENDPOINT_REQUEST_ERROR_RATE",
    "ENDPOINT_REQUEST_LATENCY_SECONDS_CEIL",
    "ENDPOINT_AVAILABILITY",
]
    | str
)
"""Name of a metric of a flow's endpoint.
Other values are accepted, too.

- `ENDPOINT_REQUEST_COUNT`: Number of data requests, with the key `value`.
- `ENDPOINT_REQUEST_ERROR`: Number of failed data requests by reason: `timeout_error`, `unexpected_http_status_code`,
  `cannot_be_served` or `no_http_response_error`.
- `ENDPOINT_REQUEST_ERROR_RATE`: Share of failed data requests, 0 to 1, with the key `value`.
- `ENDPOINT_REQUEST_LATENCY_SECONDS_CEIL`: Number of data requests by latency in whole seconds, rounded up: `1` to
  `10`, and `10+`.
- `ENDPOINT_AVAILABILITY`: Number of availability checks by result: `succeeded` or `failed`. Requires data API 3.0 or
  later.
"""


FlowMetricGranularity: TypeAlias = Literal["DAY", "HOUR", "LIFETIME"] | str
"""Length of the interval of a data point.
Other values are accepted, too.

- `DAY`: Daily data points, at most 90 days back.
- `HOUR`: Hourly data points, at most 30 days back.
- `LIFETIME`: One data point over the whole life of the flow.
"""


class FlowDataPoint(Received):
    """Values of a metric in one interval."""

    timestamp: str | None
    """Start of the interval, in ISO 8601 format."""
    data: list[FlowMetricValue] | None
    """Values of the metric by key."""


class FlowMetricValue(Received):
    """A value of a metric."""

    key: str
    """Key of the value, as listed with the metric."""
    value: float | str
    """Count or share, as listed with the metric."""


class MeasuredFlow(Received):
    """A flow with a metric of its endpoint."""

    id: str
    """ID of the flow."""
    metric: FlowMetric | None
    """Metric of the flow's endpoint."""


class FlowAssets(Received):
    """A page of a flow's assets."""

    data: list[FlowAsset]
    """Assets on this page."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class FlowAsset(Received):
    """An asset of a flow."""

    name: str | None
    """Name of the asset: `flow.json`."""
    asset_type: str | None
    """Type of the asset: `FLOW_JSON`."""
    download_url: str | None
    """Download URL of the asset."""


class ValidatedFlow(Received):
    """Result of uploading Flow JSON."""

    success: bool
    """True if the Flow JSON was stored, even with errors."""
    validation_errors: list[FlowValidationError] | None
    """Errors in the Flow JSON. A flow with errors cannot be published."""


class MigratedFlows(Received):
    """Result of copying flows into an account."""

    migrated_flows: list[MigratedFlow] | None
    """Flows that were copied."""
    failed_flows: list[FailedFlow] | None
    """Flows that were not copied."""


class MigratedFlow(Received):
    """A flow that was copied from another account."""

    source_name: str | None
    """Name of the flow."""
    source_id: str | None
    """ID of the flow in the source account."""
    migrated_id: str | None
    """ID of the copy."""


class FailedFlow(Received):
    """A flow that was not copied from another account."""

    source_name: str | None
    """Name of the flow."""
    error_code: str | None
    """Error code of the platform, such as `4233041`."""
    error_message: str | None
    """Description of the error, human-readable."""
