# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `catalogs.list`, `catalogs.connect`, `catalogs.disconnect`, `catalogs.list_owned`, `catalogs.list_client`, `catalogs.create`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited, iterated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from .. import params, types


class Catalogs(Area):
    """Operations: `catalogs.list`, `catalogs.connect`, `catalogs.disconnect`, `catalogs.list_owned`,
    `catalogs.list_client`, `catalogs.create`.
    """

    def list(
        self,
        *,
        fields: Sequence[params.CatalogField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Catalogs:
        """Lists the product catalog that is connected to a WhatsApp Business account.

        Args:
            fields: Fields to return per catalog.
            limit: Maximum number of catalogs per page.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("catalogs.list", {
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def list_all(
        self,
        *,
        fields: Sequence[params.CatalogField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.Catalog]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            fields: Fields to return per catalog.
            limit: Maximum number of catalogs per page.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.pages("catalogs.list", {
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def connect(
        self,
        *,
        catalog_id: str,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Connects a product catalog to a WhatsApp Business account. An account has at most one.

        Args:
            catalog_id: ID of the catalog that is connected.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("catalogs.connect", {
            "catalog_id": catalog_id,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def disconnect(
        self,
        *,
        catalog_id: str,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Disconnects a product catalog from a WhatsApp Business account.

        Args:
            catalog_id: ID of the catalog that is disconnected.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("catalogs.disconnect", {
            "catalog_id": catalog_id,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def list_owned(
        self,
        *,
        fields: Sequence[params.CatalogField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Catalogs:
        """Lists the product catalogs that a business portfolio owns.

        Args:
            fields: Fields to return per catalog.
            limit: Maximum number of owned catalogs per page.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            business_id: Default: the client's business portfolio ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("catalogs.list_owned", {
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
            "business_id": business_id,
        }, lenient=lenient, extra=extra)

    def list_owned_all(
        self,
        *,
        fields: Sequence[params.CatalogField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.Catalog]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            fields: Fields to return per catalog.
            limit: Maximum number of owned catalogs per page.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            business_id: Default: the client's business portfolio ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.pages("catalogs.list_owned", {
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
            "business_id": business_id,
        }, lenient=lenient, extra=extra)

    def list_client(
        self,
        *,
        fields: Sequence[params.CatalogField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Catalogs:
        """Lists the product catalogs that clients share with a business portfolio.

        Args:
            fields: Fields to return per catalog.
            limit: Maximum number of shared catalogs per page.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            business_id: Default: the client's business portfolio ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("catalogs.list_client", {
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
            "business_id": business_id,
        }, lenient=lenient, extra=extra)

    def list_client_all(
        self,
        *,
        fields: Sequence[params.CatalogField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.Catalog]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            fields: Fields to return per catalog.
            limit: Maximum number of shared catalogs per page.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            business_id: Default: the client's business portfolio ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.pages("catalogs.list_client", {
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
            "business_id": business_id,
        }, lenient=lenient, extra=extra)

    def create(
        self,
        *,
        name: str,
        vertical: str | None = None,
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.CreatedCatalog:
        """Creates a product catalog in a business portfolio.

        Args:
            name: Name of the new catalog.
            vertical: Industry of the catalog, such as `commerce`. Default: `commerce`.
            business_id: Default: the client's business portfolio ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("catalogs.create", {
            "name": name,
            "vertical": vertical,
            "business_id": business_id,
        }, lenient=lenient, extra=extra)


class AsyncCatalogs(Area):
    """`Catalogs` to await; methods that end with `_all` are for `async for`."""

    list = awaited(Catalogs.list)
    list_all = iterated(Catalogs.list_all)
    connect = awaited(Catalogs.connect)
    disconnect = awaited(Catalogs.disconnect)
    list_owned = awaited(Catalogs.list_owned)
    list_owned_all = iterated(Catalogs.list_owned_all)
    list_client = awaited(Catalogs.list_client)
    list_client_all = iterated(Catalogs.list_client_all)
    create = awaited(Catalogs.create)
