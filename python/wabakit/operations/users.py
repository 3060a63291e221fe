# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `users.get`, `users.list_businesses`, `users.list_permissions`, `users.revoke_permission`, `users.revoke_permissions`, `users.list_assigned_applications`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited, iterated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from .. import params, types


class Users(Area):
    """Operations: `users.get`, `users.list_businesses`, `users.list_permissions`, `users.revoke_permission`,
    `users.revoke_permissions`, `users.list_assigned_applications`.
    """

    def get(
        self,
        *,
        user_id: str,
        fields: Sequence[params.UserField] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.UserProfile:
        """Gets a user or system user. With `me`, the owner of the access token: a simple check that the token is valid.

        Args:
            user_id: ID of the user, or `me`: the owner of the access token.
            fields: Fields to return. Default: `id` and `name`.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("users.get", {"user_id": user_id, "fields": fields}, lenient=lenient, extra=extra)

    def list_businesses(
        self,
        *,
        user_id: str,
        fields: Sequence[params.UserBusinessField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.UserBusinesses:
        """Lists the business portfolios of a user.

        Args:
            user_id: ID of the user, or `me`: the owner of the access token.
            fields: Fields to return per portfolio. Default: `id` and `name`.
            limit: Maximum number of portfolios per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("users.list_businesses", {
            "user_id": user_id,
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
        }, lenient=lenient, extra=extra)

    def list_businesses_all(
        self,
        *,
        user_id: str,
        fields: Sequence[params.UserBusinessField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.UserBusiness]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            user_id: ID of the user, or `me`: the owner of the access token.
            fields: Fields to return per portfolio. Default: `id` and `name`.
            limit: Maximum number of portfolios per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.pages("users.list_businesses", {
            "user_id": user_id,
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
        }, lenient=lenient, extra=extra)

    def list_permissions(
        self,
        *,
        user_id: str,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.UserPermissions:
        """Lists the permissions that a user granted to the app or declined.

        Args:
            user_id: ID of the user, or `me`: the owner of the access token.
            limit: Maximum number of permissions per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("users.list_permissions", {
            "user_id": user_id,
            "limit": limit,
            "after": after,
            "before": before,
        }, lenient=lenient, extra=extra)

    def list_permissions_all(
        self,
        *,
        user_id: str,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.UserPermission]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            user_id: ID of the user, or `me`: the owner of the access token.
            limit: Maximum number of permissions per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.pages("users.list_permissions", {
            "user_id": user_id,
            "limit": limit,
            "after": after,
            "before": before,
        }, lenient=lenient, extra=extra)

    def revoke_permission(
        self,
        *,
        user_id: str,
        permission: str,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Revokes one permission that a user granted to the app.

        Args:
            user_id: ID of the user, or `me`: the owner of the access token.
            permission: Name of the permission, such as `whatsapp_business_messaging`.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("users.revoke_permission", {
            "user_id": user_id,
            "permission": permission,
        }, lenient=lenient, extra=extra)

    def revoke_permissions(
        self,
        *,
        user_id: str,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Revokes all permissions that a user granted to the app: the user's tokens become invalid.

        Args:
            user_id: ID of the user, or `me`: the owner of the access token.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("users.revoke_permissions", {"user_id": user_id}, lenient=lenient, extra=extra)

    def list_assigned_applications(
        self,
        *,
        user_id: str,
        fields: Sequence[params.AssignedApplicationField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.AssignedApplications:
        """Lists the apps that are assigned to a user or system user.

        Args:
            user_id: ID of the user, or `me`: the owner of the access token.
            fields: Fields to return per app. Default: `id` and `name`.
            limit: Maximum number of apps per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("users.list_assigned_applications", {
            "user_id": user_id,
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
        }, lenient=lenient, extra=extra)

    def list_assigned_applications_all(
        self,
        *,
        user_id: str,
        fields: Sequence[params.AssignedApplicationField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.AssignedApplication]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            user_id: ID of the user, or `me`: the owner of the access token.
            fields: Fields to return per app. Default: `id` and `name`.
            limit: Maximum number of apps per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.pages("users.list_assigned_applications", {
            "user_id": user_id,
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
        }, lenient=lenient, extra=extra)


class AsyncUsers(Area):
    """`Users` to await; methods that end with `_all` are for `async for`."""

    get = awaited(Users.get)
    list_businesses = awaited(Users.list_businesses)
    list_businesses_all = iterated(Users.list_businesses_all)
    list_permissions = awaited(Users.list_permissions)
    list_permissions_all = iterated(Users.list_permissions_all)
    revoke_permission = awaited(Users.revoke_permission)
    revoke_permissions = awaited(Users.revoke_permissions)
    list_assigned_applications = awaited(Users.list_assigned_applications)
    list_assigned_applications_all = iterated(Users.list_assigned_applications_all)
