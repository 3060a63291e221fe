# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `commerce_settings.get`, `commerce_settings.update`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from .. import types


class CommerceSettings(Area):
    """Operations: `commerce_settings.get`, `commerce_settings.update`."""

    def get(
        self,
        *,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.CommerceSettingsList:
        """Gets the commerce settings of a phone number. The response is a one-element list.

        Args:
            phone_number_id: Default: the client's phone number ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/sell-products-and-services
        """
        return self._client.call("commerce_settings.get", {
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def update(
        self,
        *,
        is_cart_enabled: bool | Literal["true", "false"] | None = None,
        is_catalog_visible: bool | Literal["true", "false"] | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Shows or hides the shopping cart and the catalog of a phone number.

        Args:
            is_cart_enabled: Enables the shopping cart. Default: `true`.
            is_catalog_visible: Shows the catalog to users. Default: `false`.
            phone_number_id: Default: the client's phone number ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/sell-products-and-services
        """
        return self._client.call("commerce_settings.update", {
            "is_cart_enabled": is_cart_enabled,
            "is_catalog_visible": is_catalog_visible,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)


class AsyncCommerceSettings(Area):
    """`CommerceSettings` to await; methods that end with `_all` are for `async for`."""

    get = awaited(CommerceSettings.get)
    update = awaited(CommerceSettings.update)
