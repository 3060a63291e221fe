# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `accounts`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class GetAccount(TypedDict):
    """Parameters of `accounts.get` as one mapping: `wa.accounts.get(**{…})`.

    Gets a WhatsApp Business account: name, review status, limits and enabled features.
    """

    fields: NotRequired[str]
    """Fields to return, separated by commas, such as `id,name,marketing_messages_onboarding_status`. Default: `id`,
    `name`, `timezone_id` and `message_template_namespace`.
    """
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


EnrollStatus: TypeAlias = Literal["OPT_IN", "OPT_OUT"] | str
"""Enrollment status of an optional feature.
Other values are accepted, too.

- `OPT_IN`: Enrolled: the platform may use the feature.
- `OPT_OUT`: Not enrolled: the feature is off.
"""


class UpdateAccount(TypedDict):
    """Parameters of `accounts.update` as one mapping: `wa.accounts.update(**{…})`.

    Updates a WhatsApp Business account. Omitted fields stay unchanged.
    """

    disable_marketing_messages_on_cloud_api: NotRequired[bool]
    """Restricts marketing templates to `marketing_messages.send`. When `true`, `messages.send` refuses them with code
    131063.
    """
    degrees_of_freedom_spec: NotRequired[DegreesOfFreedom]
    """Automatic creative optimizations that the platform may apply to marketing templates."""
    template_auto_archival_enabled: NotRequired[bool]
    """Archives templates automatically after 12 months without a send."""
    is_enabled_for_insights: NotRequired[bool]
    """Enables template analytics. Only `true` is accepted, and it cannot be reverted."""
    name: NotRequired[str]
    """Name of the account. 1 to 100 characters. Documented in the platform's OpenAPI file only."""
    timezone_id: NotRequired[str]
    """Time zone, as the platform's numeric ID. Documented in the platform's OpenAPI file only."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


class DegreesOfFreedom(TypedDict):
    """Automatic creative optimizations of marketing templates."""

    creative_features_spec: Mapping[str, CreativeFeature]
    """Enrollment by feature name: `image_brightness_and_contrast`, `image_touchups`, `add_text_overlay`,
    `image_animation`, `image_background_gen`, `auto_promotion_tag`, `text_extraction_for_headline`,
    `text_extraction_for_tap_target`, `product_extensions`, `text_formatting_optimization`.
    """


class CreativeFeature(TypedDict):
    """Enrollment of one creative optimization feature."""

    enroll_status: EnrollStatus
    """Enrollment status of the feature."""
