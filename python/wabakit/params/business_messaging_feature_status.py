# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `business_messaging_feature_status`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class GetFeatureStatus(TypedDict):
    """Parameters of `business_messaging_feature_status.get` as one mapping:
    `wa.business_messaging_feature_status.get(**{…})`.

    Gets the availability of messaging features to a WhatsApp Business account. Known from Meta's SDK only, without
    the names of features.
    """

    features: Sequence[FeatureQuery]
    """Features to look up. At least one."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


class FeatureQuery(TypedDict):
    """A messaging feature to look up."""

    feature: str
    """Name of the feature."""
