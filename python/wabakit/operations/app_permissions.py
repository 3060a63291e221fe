# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `app_permissions.list`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited, iterated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from .. import types


class AppPermissions(Area):
    """Operations: `app_permissions.list`."""

    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        app_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.AppPermissions:
        """Lists the permissions of an app. Requires the app's own access token.

        Args:
            limit: Maximum number of permissions per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            app_id: Default: the client's app ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("app_permissions.list", {
            "limit": limit,
            "after": after,
            "before": before,
            "app_id": app_id,
        }, lenient=lenient, extra=extra)

    def list_all(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        app_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.AppPermission]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            limit: Maximum number of permissions per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            app_id: Default: the client's app ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.pages("app_permissions.list", {
            "limit": limit,
            "after": after,
            "before": before,
            "app_id": app_id,
        }, lenient=lenient, extra=extra)


class AsyncAppPermissions(Area):
    """`AppPermissions` to await; methods that end with `_all` are for `async for`."""

    list = awaited(AppPermissions.list)
    list_all = iterated(AppPermissions.list_all)
