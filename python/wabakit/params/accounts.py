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

    Get a WhatsApp Business account: its name, review, limits and what is switched on.
    """

    fields: NotRequired[str]
    """What to tell of it, by commas, as in `id,name,marketing_messages_onboarding_status`; a few things unless told."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


EnrollStatus: TypeAlias = Literal["OPT_IN", "OPT_OUT"] | str
"""Whether the platform may do something.
Other values are accepted, too.

- `OPT_IN`: It may.
- `OPT_OUT`: It may not.
"""


class UpdateAccount(TypedDict):
    """Parameters of `accounts.update` as one mapping: `wa.accounts.update(**{…})`.

    Change a WhatsApp Business account. What isn't said stays as it is.
    """

    disable_marketing_messages_on_cloud_api: NotRequired[bool]
    """Whether marketing templates go by `marketing_messages.send` alone: `messages.send` refuses them then (code
    131063).
    """
    degrees_of_freedom_spec: NotRequired[DegreesOfFreedom]
    """How the platform may change marketing templates to make people look."""
    template_auto_archival_enabled: NotRequired[bool]
    """Whether templates that weren't sent for 12 months are archived."""
    is_enabled_for_insights: NotRequired[bool]
    """`true` lets templates be analysed. It can't be taken back."""
    name: NotRequired[str]
    """Its name: 1 to 100 characters. Documented in the platform's OpenAPI file only."""
    timezone_id: NotRequired[str]
    """Its time zone, by the platform's number for it. Documented in the platform's OpenAPI file only."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


class DegreesOfFreedom(TypedDict):
    """How the platform may change marketing templates."""

    creative_features_spec: Mapping[str, CreativeFeature]
    """What is switched on or off, by its name: `image_brightness_and_contrast`, `image_touchups`, `add_text_overlay`,
    `image_animation`, `image_background_gen`, `auto_promotion_tag`, `text_extraction_for_headline`,
    `text_extraction_for_tap_target`, `product_extensions`, `text_formatting_optimization`.
    """


class CreativeFeature(TypedDict):
    """Whether the platform may make one kind of change."""

    enroll_status: EnrollStatus
    """Whether it may."""
