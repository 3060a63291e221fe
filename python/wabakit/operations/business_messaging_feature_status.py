# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `business_messaging_feature_status.get`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import params, types


class BusinessMessagingFeatureStatus(Area):
    """Operations: `business_messaging_feature_status.get`."""

    def get(
        self,
        *,
        features: Sequence[params.FeatureQuery],
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.FeatureStatuses:
        """Gets the availability of messaging features to a WhatsApp Business account. Known from Meta's SDK only,
        without the names of features.

        Args:
            features: Features to look up. At least one.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("business_messaging_feature_status.get", {
            "features": features,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)


class AsyncBusinessMessagingFeatureStatus(Area):
    """`BusinessMessagingFeatureStatus` to await; methods that end with `_all` are for `async for`."""

    get = awaited(BusinessMessagingFeatureStatus.get)
