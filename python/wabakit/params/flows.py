# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `flows`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

from .shared import File

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class CreateFlow(TypedDict):
    """Parameters of `flows.create` as one mapping: `wa.flows.create(**{…})`.

    Creates a flow as a draft, empty or with its Flow JSON, or as a copy of another flow. With `publish`, the flow is
    published at once if its Flow JSON is valid.
    """

    name: str
    """Name of the flow, unique in the WhatsApp Business account."""
    categories: Sequence[FlowCategory]
    """Categories of the flow. At least one."""
    flow_json: NotRequired[str]
    """Flow JSON, as text. The response lists its errors."""
    publish: NotRequired[bool]
    """True to publish the flow at once. A flow whose Flow JSON has errors stays a draft. Default: `false`."""
    clone_flow_id: NotRequired[str]
    """ID of the flow to copy."""
    endpoint_uri: NotRequired[str]
    """URL of the endpoint that answers the flow's data requests. Requires Flow JSON 3.0 or later."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


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


class ListFlows(TypedDict):
    """Parameters of `flows.list` as one mapping: `wa.flows.list(**{…})`.

    Lists the flows of a WhatsApp Business account.
    """

    fields: NotRequired[Sequence[FlowField]]
    """Fields to return per flow."""
    limit: NotRequired[int]
    """Maximum number of flows per page. 1 to 100. Default: 25."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


FlowField: TypeAlias = (
    Literal[
    "id",
    "name",
    "status",
    "categories",
    "validation_errors",
    "json_version",
    "data_api_version",
    "endpoint_uri",
    "data_channel_uri",
    "preview",
    "whatsapp_business_account",
    "application",
    "health_status",
    "updated_at",
    "metric",
]
    | str
)
"""Field of `FlowDetails` to return. Its own fields can follow in braces: `field{one,two}`. Default: `id`, `name`,
`status`, `categories`, `validation_errors`, `json_version`, `data_api_version`, `endpoint_uri`.

- `id`: ID of the flow.
- `name`: Name of the flow.
- `status`: Status of the flow: draft, published, deprecated, throttled or blocked.
- `categories`: Categories of the flow.
- `validation_errors`: Errors in the Flow JSON. A flow with errors cannot be published.
- `json_version`: Version of the Flow JSON, such as `7.3`.
- `data_api_version`: Version of the data API, such as `4.0`. Absent without an endpoint.
- `endpoint_uri`: URL of the endpoint that answers the flow's data requests.
- `data_channel_uri`: URL of the endpoint, under its name in Flow JSON before 3.0 and Graph API before v19.0.
- `preview`: Preview of the flow in a browser.
- `whatsapp_business_account`: WhatsApp Business account that owns the flow.
- `application`: App that is linked to the flow.
- `health_status`: Health status of the flow: sending capability and blocking errors.
- `updated_at`: Time of the last change, in ISO 8601 format.
- `metric`: A metric of the flow's endpoint.
"""


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


class GetFlow(TypedDict):
    """Parameters of `flows.get` as one mapping: `wa.flows.get(**{…})`.

    Gets a flow: status, validation errors, versions, preview URL or health status.
    """

    flow_id: str
    """ID of the flow."""
    fields: NotRequired[Sequence[FlowField]]
    """Fields to return. Some take arguments: `preview.invalidate(true)` for a new preview URL, and
    `health_status.phone_number(ID)` for the health with one number. Metrics have `flows.get_metric`.
    """


class GetFlowMetric(TypedDict):
    """Parameters of `flows.get_metric` as one mapping: `wa.flows.get_metric(**{…})`.

    Gets a metric of a flow's endpoint. Available some hours late, and only for 250 data requests or more.
    """

    flow_id: str
    """ID of the flow."""
    name: FlowMetricName
    """Name of the metric."""
    granularity: FlowMetricGranularity
    """Length of the interval of each data point."""
    since: NotRequired[str]
    """First day, such as `2026-11-01`. At most 90 days back for daily, 30 days for hourly data points."""
    until: NotRequired[str]
    """Last day, such as `2026-11-30`."""


class UpdateFlow(TypedDict):
    """Parameters of `flows.update` as one mapping: `wa.flows.update(**{…})`.

    Updates the name, categories, endpoint or app of a flow. Omitted fields stay unchanged. A published flow becomes
    a draft until it is published again.
    """

    flow_id: str
    """ID of the flow."""
    name: NotRequired[str]
    """Name of the flow, unique in the WhatsApp Business account."""
    categories: NotRequired[Sequence[FlowCategory]]
    """Categories of the flow. At least one."""
    endpoint_uri: NotRequired[str]
    """URL of the endpoint that answers the flow's data requests. Requires Flow JSON 3.0 or later."""
    application_id: NotRequired[str]
    """ID of the app that is linked to the flow and whose secret signs the data requests."""


class DeleteFlow(TypedDict):
    """Parameters of `flows.delete` as one mapping: `wa.flows.delete(**{…})`.

    Deletes a flow. Only drafts can be deleted.
    """

    flow_id: str
    """ID of the flow."""


class ListFlowAssets(TypedDict):
    """Parameters of `flows.list_assets` as one mapping: `wa.flows.list_assets(**{…})`.

    Lists the assets of a flow with their download URLs. The only asset is the Flow JSON.
    """

    flow_id: str
    """ID of the flow."""
    limit: NotRequired[int]
    """Maximum number of assets per page. 1 to 100. Default: 25."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""


class UploadFlowJson(TypedDict):
    """Parameters of `flows.upload_json` as one mapping: `wa.flows.upload_json(**{…})`.

    Uploads the Flow JSON of a flow. The response lists its validation errors: the upload succeeds in spite of them.
    A published flow becomes a draft until it is published again.
    """

    flow_id: str
    """ID of the flow."""
    file: File
    """Content of the Flow JSON. At most 10 MB."""
    type: NotRequired[str]
    """MIME type of the file: `application/json`."""
    filename: NotRequired[str]
    """Name of the file."""
    name: NotRequired[Literal["flow.json"]]
    """Constant; may be omitted."""
    asset_type: NotRequired[Literal["FLOW_JSON"]]
    """Constant; may be omitted."""


class PublishFlow(TypedDict):
    """Parameters of `flows.publish` as one mapping: `wa.flows.publish(**{…})`.

    Publishes a draft, so that it can be sent to all users. Requires a registered phone number and Flow JSON without
    errors; with an endpoint also a business public key, a linked app and a healthy endpoint.
    """

    flow_id: str
    """ID of the flow."""


class DeprecateFlow(TypedDict):
    """Parameters of `flows.deprecate` as one mapping: `wa.flows.deprecate(**{…})`.

    Deprecates a published flow: it can be neither sent nor opened any more. Cannot be reverted.
    """

    flow_id: str
    """ID of the flow."""


class MigrateFlows(TypedDict):
    """Parameters of `flows.migrate` as one mapping: `wa.flows.migrate(**{…})`.

    Copies flows from another WhatsApp Business account into this one. The copies keep their names.
    """

    source_waba_id: str
    """ID of the account that has the flows."""
    source_flow_names: NotRequired[Sequence[str]]
    """Names of the flows to copy. At most 100. Default: all flows of the source account."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""
