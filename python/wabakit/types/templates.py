# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `templates`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from .message_samples import TemplateCategory
from .phone_numbers import HealthStatus
from .accounts import EnrollStatus
from .shared import Paging, Received


ParameterFormat: TypeAlias = Literal["NAMED", "POSITIONAL"] | str
"""How a template's parameters are written.
Other values are accepted, too.

- `NAMED`: `{{first_name}}`
- `POSITIONAL`: `{{1}}`
"""


class CreatedTemplate(Received):
    """A template that is under review."""

    id: str
    """Its id."""
    status: TemplateStatus | None
    """The state of its review."""
    category: TemplateCategory | None
    """The category that the platform gave it."""


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
"""A template's state.
Other values are accepted, too.

- `APPROVED`: It can be sent.
- `PENDING`: It is under review.
- `REJECTED`: It was refused.
- `PAUSED`: Held back for a while because of bad quality.
- `DISABLED`: Held back for good because of bad quality.
- `IN_APPEAL`: It was refused, and somebody looks again.
- `PENDING_DELETION`: It is deleted when the last message with it has arrived.
- `DELETED`: It was deleted.
- `LIMIT_EXCEEDED`: The account has as many templates as it may have.
- `ARCHIVED`: It wasn't sent for long, or was put away.
"""


QualityScore: TypeAlias = Literal["GREEN", "YELLOW", "RED", "UNKNOWN"] | str
"""How people rate a template.
Other values are accepted, too.

- `GREEN`: Well.
- `YELLOW`: So-so: it may be paused soon.
- `RED`: Badly: it may be paused.
- `UNKNOWN`: Not enough of them to tell.
"""


class Templates(Received):
    """A page of templates."""

    data: list[Template]
    """The templates."""
    paging: Paging | None
    """The way to the other pages."""
    summary: TemplateSummary | None
    """What was asked of all."""


class Template(Received):
    """A template in one language. Only what was asked for is there."""

    id: str | None
    """Its id."""
    name: str | None
    """Its name, the same in all languages."""
    language: str | None
    """Its language, as in `en_US`."""
    status: TemplateStatus | None
    """Its state."""
    category: TemplateCategory | None
    """What it is for."""
    sub_category: str | None
    """A closer word for what it is for."""
    previous_category: str | None
    """The category that it had before."""
    correct_category: TemplateCategory | None
    """The category that the platform finds right."""
    parameter_format: ParameterFormat | None
    """How its parameters are written."""
    components: list[Any] | None
    """Its parts, as the platform keeps them."""
    quality_score: TemplateRating | None
    """How people rate it."""
    rejected_reason: str | None
    """Why it was refused; `NONE` if it wasn't."""
    message_send_ttl_seconds: int | None
    """For how long the platform tries to deliver it, in seconds."""
    cta_url_link_tracking_opted_out: bool | None
    """Whether clicks on its links are not counted."""
    library_template_name: str | None
    """The template of the platform's library that it was made of."""
    degrees_of_freedom_spec: TemplateFreedom | None
    """Changes that the platform may make to the template, a marketing template, to improve its performance."""
    optimization_spec: TemplatePrice | None
    """Maximum price; absent if the template was created without one."""
    health_status: HealthStatus | None
    """Whether it can be sent, and what is in the way."""


class TemplateRating(Received):
    """How people rate a template."""

    score: QualityScore | None
    """How."""
    date: str | int | None
    """Since when."""
    reasons: list[str] | None
    """Why."""


class TemplateFreedom(Received):
    """Changes that the platform may make to a marketing template."""

    creative_features_spec: list[TemplateFeature] | None
    """Kinds of change, each with its status."""


class TemplateFeature(Received):
    """Kind of change that the platform may or may not make to a template."""

    key: str | None
    """Name of the kind in upper case, such as `IMAGE_TOUCHUPS`."""
    value: TemplateFeatureStatus | None
    """Status of the kind."""


class TemplateFeatureStatus(Received):
    """Status of a kind of change."""

    enroll_status: EnrollStatus | None
    """Whether the platform may make the change."""


class TemplatePrice(Received):
    """Maximum price of a marketing template."""

    bid_amount: int | None
    """Maximum price of 1,000 deliveries, in the smallest unit of the account's currency."""
    bid_strategy: str | None
    """How the price is applied: `LOWEST_COST_WITH_BID_CAP`."""


class TemplateSummary(Received):
    """What there is to tell of all templates."""

    total_count: int | None
    """How many fit what was asked for."""
    message_template_count: int | None
    """How many the account has."""
    message_template_limit: int | None
    """How many it may have."""
    are_translations_complete: bool | None
    """Whether all are there in all languages."""


class LibraryTemplates(Received):
    """A page of the library."""

    data: list[LibraryTemplate]
    """The templates."""
    paging: Paging | None
    """The way to the other pages."""


class LibraryTemplate(Received):
    """A template that the platform wrote."""

    id: str | None
    """Its id."""
    name: str | None
    """Its name."""
    language: str | None
    """Its language, as in `en_US`."""
    category: TemplateCategory | None
    """Its category."""
    topic: str | None
    """What it is about."""
    usecase: str | None
    """What it is for."""
    industry: list[str] | None
    """The businesses that it is for."""
    header: str | None
    """Its title."""
    body: str | None
    """Its text."""
    body_params: list[str] | None
    """Samples of what fills the text."""
    body_param_types: list[str] | None
    """What the platform takes for each: `ADDRESS`, `TEXT`, `AMOUNT`, `DATE`, `PHONE NUMBER`, `EMAIL`, `NUMBER`."""
    buttons: list[Any] | None
    """Its buttons, as the platform keeps them."""
