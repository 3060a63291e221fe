# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `businesses.get`, `businesses.list_users`, `businesses.invite_user`, `businesses.list_owned_apps`, `businesses.claim_app`, `businesses.list_client_apps`, `businesses.request_client_app`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited, iterated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from .. import params, types


class Businesses(Area):
    """Operations: `businesses.get`, `businesses.list_users`, `businesses.invite_user`, `businesses.list_owned_apps`,
    `businesses.claim_app`, `businesses.list_client_apps`, `businesses.request_client_app`.
    """

    def get(
        self,
        *,
        fields: Sequence[params.BusinessField] | None = None,
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Business:
        """Gets a business portfolio: name, verification status and messaging limit.

        Args:
            fields: Fields to return.
            business_id: Default: the client's business portfolio ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("businesses.get", {
            "fields": fields,
            "business_id": business_id,
        }, lenient=lenient, extra=extra)

    def list_users(
        self,
        *,
        fields: Sequence[params.BusinessUserField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.BusinessUsers:
        """Lists the users of a business portfolio. System users have a list of their own.

        Args:
            fields: Fields to return per user.
            limit: Maximum number of users per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            business_id: Default: the client's business portfolio ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("businesses.list_users", {
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
            "business_id": business_id,
        }, lenient=lenient, extra=extra)

    def list_users_all(
        self,
        *,
        fields: Sequence[params.BusinessUserField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.BusinessUser]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            fields: Fields to return per user.
            limit: Maximum number of users per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            business_id: Default: the client's business portfolio ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.pages("businesses.list_users", {
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
            "business_id": business_id,
        }, lenient=lenient, extra=extra)

    def invite_user(
        self,
        *,
        email: str,
        role: str | None = None,
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.InvitedUser:
        """Invites a user to a business portfolio by email. Parameters and response are known from Meta's SDK only.

        Args:
            email: Email address of the user.
            role: Role of the user, such as `ADMIN` or `EMPLOYEE`.
            business_id: Default: the client's business portfolio ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("businesses.invite_user", {
            "email": email,
            "role": role,
            "business_id": business_id,
        }, lenient=lenient, extra=extra)

    def list_owned_apps(
        self,
        *,
        fields: Sequence[params.BusinessAppField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.BusinessApps:
        """Lists the apps that a business portfolio owns.

        Args:
            fields: Fields to return per app.
            limit: Maximum number of apps per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            business_id: Default: the client's business portfolio ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("businesses.list_owned_apps", {
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
            "business_id": business_id,
        }, lenient=lenient, extra=extra)

    def list_owned_apps_all(
        self,
        *,
        fields: Sequence[params.BusinessAppField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.BusinessApp]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            fields: Fields to return per app.
            limit: Maximum number of apps per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            business_id: Default: the client's business portfolio ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.pages("businesses.list_owned_apps", {
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
            "business_id": business_id,
        }, lenient=lenient, extra=extra)

    def claim_app(
        self,
        *,
        app_id: str,
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.AppAccess:
        """Adds an app to those that a business portfolio owns. Parameters and response are known from Meta's SDK only.

        Args:
            app_id: ID of the app.
            business_id: Default: the client's business portfolio ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("businesses.claim_app", {
            "app_id": app_id,
            "business_id": business_id,
        }, lenient=lenient, extra=extra)

    def list_client_apps(
        self,
        *,
        fields: Sequence[params.BusinessAppField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.BusinessApps:
        """Lists the apps of other portfolios that a business portfolio may use.

        Args:
            fields: Fields to return per app.
            limit: Maximum number of apps per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            business_id: Default: the client's business portfolio ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("businesses.list_client_apps", {
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
            "business_id": business_id,
        }, lenient=lenient, extra=extra)

    def list_client_apps_all(
        self,
        *,
        fields: Sequence[params.BusinessAppField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.BusinessApp]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            fields: Fields to return per app.
            limit: Maximum number of apps per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            business_id: Default: the client's business portfolio ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.pages("businesses.list_client_apps", {
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
            "business_id": business_id,
        }, lenient=lenient, extra=extra)

    def request_client_app(
        self,
        *,
        app_id: str,
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.AppAccess:
        """Requests access to an app of another portfolio. Parameters and response are known from Meta's SDK only.

        Args:
            app_id: ID of the app.
            business_id: Default: the client's business portfolio ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("businesses.request_client_app", {
            "app_id": app_id,
            "business_id": business_id,
        }, lenient=lenient, extra=extra)


class AsyncBusinesses(Area):
    """`Businesses` to await; methods that end with `_all` are for `async for`."""

    get = awaited(Businesses.get)
    list_users = awaited(Businesses.list_users)
    list_users_all = iterated(Businesses.list_users_all)
    invite_user = awaited(Businesses.invite_user)
    list_owned_apps = awaited(Businesses.list_owned_apps)
    list_owned_apps_all = iterated(Businesses.list_owned_apps_all)
    claim_app = awaited(Businesses.claim_app)
    list_client_apps = awaited(Businesses.list_client_apps)
    list_client_apps_all = iterated(Businesses.list_client_apps_all)
    request_client_app = awaited(Businesses.request_client_app)
