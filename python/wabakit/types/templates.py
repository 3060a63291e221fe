# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `templates`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from .message_samples import TemplateCategory
from .accounts import EnrollStatus
from .shared import HealthStatus, Paging, Received


ParameterFormat: TypeAlias = Literal["NAMED", "POSITIONAL"] | str
"""Format of a template's parameters.
Other values are accepted, too.

- `NAMED`: Named parameters, such as `{{first_name}}`.
- `POSITIONAL`: Positional parameters, such as `{{1}}`.
"""


class CreatedTemplate(Received):
    """Result of creating a template."""

    id: str
    """ID of the template."""
    status: TemplateStatus | None
    """Status of the template."""
    category: TemplateCategory | None
    """Category that the platform assigned."""


TemplateStatus: TypeAlias = (
    Literal[
    "APPROVED",
    "PENDING",
    "REJECTED",
    "PAUSED",
    "DISABLED",
    "IN_APPEAL",
    "PENDING_DELETION",
    "DELETED",
    "LIMIT_EXCEEDED",
    "ARCHIVED",
]
    | str
)
"""Status of a template.
Other values are accepted, too.

- `APPROVED`: Approved: the template can be sent.
- `PENDING`: Pending review by the platform.
- `REJECTED`: Rejected by the platform.
- `PAUSED`: Paused temporarily because of low quality.
- `DISABLED`: Disabled permanently because of low quality.
- `IN_APPEAL`: In appeal: the rejection is under review.
- `PENDING_DELETION`: Pending deletion: deleted after the last pending message is delivered.
- `DELETED`: Deleted by the business.
- `LIMIT_EXCEEDED`: Limit exceeded: the account has the maximum number of templates.
- `ARCHIVED`: Archived manually, or automatically after 12 months without a send. Cannot be sent.
"""


QualityScore: TypeAlias = Literal["GREEN", "YELLOW", "RED", "UNKNOWN"] | str
"""Quality rating of a template.
Other values are accepted, too.

- `GREEN`: High quality (GREEN).
- `YELLOW`: Medium quality (YELLOW). The template can be paused soon.
- `RED`: Low quality (RED). The template can be paused.
- `UNKNOWN`: Unrated: too little user feedback.
"""


class Templates(Received):
    """A page of templates."""

    data: list[Template]
    """Templates on this page."""
    summary: TemplateSummary | None
    """Summary of all templates. Returned if `summary` is requested."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class Template(Received):
    """A template in one language. Contains only the requested fields."""

    id: str | None
    """ID of the template."""
    name: str | None
    """Name of the template, the same in all languages."""
    language: str | None
    """Language of the template, such as `en_US`."""
    status: TemplateStatus | None
    """Status of the template."""
    category: TemplateCategory | None
    """Category of the template."""
    sub_category: str | None
    """Subcategory of the template, such as `ORDER_STATUS`."""
    previous_category: str | None
    """Previous category of the template."""
    correct_category: TemplateCategory | None
    """Category that the platform considers correct."""
    parameter_format: ParameterFormat | None
    """Format of the parameters: named or positional."""
    components: list[Any] | None
    """Components of the template, as stored by the platform."""
    quality_score: TemplateRating | None
    """Quality rating of the template."""
    rejected_reason: str | None
    """Reason for the rejection. `NONE` if the template was not rejected."""
    message_send_ttl_seconds: int | None
    """Delivery time limit (TTL) of messages with the template, in seconds."""
    cta_url_link_tracking_opted_out: bool | None
    """True if link click tracking is off."""
    library_template_name: str | None
    """Name of the library template from which the template was created."""
    degrees_of_freedom_spec: TemplateFreedom | None
    """Automatic creative optimizations of a marketing template."""
    optimization_spec: TemplatePrice | None
    """Maximum price. Absent if the template was created without one."""
    health_status: HealthStatus | None
    """Health status of the template: sending capability and blocking errors."""


class TemplateRating(Received):
    """Quality rating of a template, with date and reasons."""

    score: QualityScore | None
    """Quality rating of the template."""
    date: str | int | None
    """Date of the rating. Seconds since the Unix epoch."""
    reasons: list[str] | None
    """Reasons for the rating."""


class TemplateFreedom(Received):
    """Automatic creative optimizations of a marketing template."""

    creative_features_spec: list[TemplateFeature] | None
    """Features of creative optimization, each with its status."""


class TemplateFeature(Received):
    """Feature of creative optimization, with its status for a template."""

    key: str | None
    """Name of the feature in upper case, such as `IMAGE_TOUCHUPS`."""
    value: TemplateFeatureStatus | None
    """Status of the feature."""


class TemplateFeatureStatus(Received):
    """Status of a creative optimization feature."""

    enroll_status: EnrollStatus | None
    """Enrollment status of the feature."""


class TemplatePrice(Received):
    """Maximum price of a marketing template."""

    bid_amount: int | None
    """Maximum price per 1,000 deliveries, in the smallest unit of the account's currency."""
    bid_strategy: str | None
    """Bid strategy: `LOWEST_COST_WITH_BID_CAP`."""


class TemplateSummary(Received):
    """Summary of the templates of an account."""

    total_count: int | None
    """Number of templates that match the request."""
    message_template_count: int | None
    """Number of templates of the account."""
    message_template_limit: int | None
    """Maximum number of templates of the account."""
    are_translations_complete: bool | None
    """True if all templates exist in all languages."""


class LibraryTemplates(Received):
    """A page of library templates."""

    data: list[LibraryTemplate]
    """Templates on this page."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class LibraryTemplate(Received):
    """A template of the library."""

    id: str | None
    """ID of the library template."""
    name: str | None
    """Name of the library template."""
    language: str | None
    """Language of the template, such as `en_US`."""
    category: TemplateCategory | None
    """Category of the template."""
    topic: str | None
    """Topic of the template."""
    usecase: str | None
    """Use case of the template."""
    industry: list[str] | None
    """Industries that the template is for."""
    header: str | None
    """Text of the header."""
    body: str | None
    """Text of the body."""
    body_params: list[str] | None
    """Sample values of the body parameters."""
    body_param_types: list[str] | None
    """Types of the body parameters: `ADDRESS`, `TEXT`, `AMOUNT`, `DATE`, `PHONE NUMBER`, `EMAIL`, `NUMBER`."""
    buttons: list[Any] | None
    """Buttons of the template, as stored by the platform."""
