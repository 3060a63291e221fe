# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `connected_client_businesses.list`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited, iterated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from .. import params, types


class ConnectedClientBusinesses(Area):
    """Operations: `connected_client_businesses.list`."""

    def list(
        self,
        *,
        fields: Sequence[params.ConnectedClientBusinessField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        app_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.ConnectedClientBusinesses:
        """Lists the business portfolios of clients that are connected to an app.

        Args:
            fields: Fields to return per business portfolio.
            limit: Maximum number of business portfolios per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            app_id: Default: the client's app ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("connected_client_businesses.list", {
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
            "app_id": app_id,
        }, lenient=lenient, extra=extra)

    def list_all(
        self,
        *,
        fields: Sequence[params.ConnectedClientBusinessField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        app_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.ConnectedClientBusiness]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            fields: Fields to return per business portfolio.
            limit: Maximum number of business portfolios per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            app_id: Default: the client's app ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.pages("connected_client_businesses.list", {
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
            "app_id": app_id,
        }, lenient=lenient, extra=extra)


class AsyncConnectedClientBusinesses(Area):
    """`ConnectedClientBusinesses` to await; methods that end with `_all` are for `async for`."""

    list = awaited(ConnectedClientBusinesses.list)
    list_all = iterated(ConnectedClientBusinesses.list_all)
