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
        """Get whether people see a number's cart and catalog, in a list of one.

        Args:
            phone_number_id: Default: the client's phone number ID.
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

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
        """Show or hide a number's cart and catalog.

        Args:
            is_cart_enabled: Whether people can put products into a cart; they can unless told.
            is_catalog_visible: Whether people see the catalog; they don't unless told.
            phone_number_id: Default: the client's phone number ID.
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

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
