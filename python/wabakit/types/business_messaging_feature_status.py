# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `business_messaging_feature_status`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from .shared import Received


class FeatureStatuses(Received):
    """Availability of messaging features."""

    data: list[FeatureStatus]
    """Status of each feature."""


class FeatureStatus(Received):
    """Availability of one messaging feature."""

    feature: str | None
    """Name of the feature."""
    status: str | None
    """Status of the feature, such as `enabled`."""
