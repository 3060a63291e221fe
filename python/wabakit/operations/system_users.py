# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `system_users.create`, `system_users.list`, `system_users.update`, `system_users.install_app`, `system_users.create_token`, `system_users.invalidate_tokens`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited, iterated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from .. import params, types


class SystemUsers(Area):
    """Operations: `system_users.create`, `system_users.list`, `system_users.update`, `system_users.install_app`,
    `system_users.create_token`, `system_users.invalidate_tokens`.
    """

    def create(
        self,
        *,
        name: str,
        role: params.SystemUserRole,
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.CreatedSystemUser:
        """Creates a system user in a business portfolio. System users cannot be deleted.

        Args:
            name: Name of the system user.
            role: Role of the system user in the portfolio.
            business_id: Default: the client's business portfolio ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/../../../docs/business-management-apis/system-users
        """
        return self._client.call("system_users.create", {
            "name": name,
            "role": role,
            "business_id": business_id,
        }, lenient=lenient, extra=extra)

    def list(
        self,
        *,
        fields: Sequence[params.SystemUserField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.SystemUsers:
        """Lists the system users of a business portfolio.

        Args:
            fields: Fields to return per system user.
            limit: Maximum number of system users per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            business_id: Default: the client's business portfolio ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/../../../docs/business-management-apis/system-users
        """
        return self._client.call("system_users.list", {
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
            "business_id": business_id,
        }, lenient=lenient, extra=extra)

    def list_all(
        self,
        *,
        fields: Sequence[params.SystemUserField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.SystemUser]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            fields: Fields to return per system user.
            limit: Maximum number of system users per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            business_id: Default: the client's business portfolio ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/../../../docs/business-management-apis/system-users
        """
        return self._client.pages("system_users.list", {
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
            "business_id": business_id,
        }, lenient=lenient, extra=extra)

    def update(
        self,
        *,
        system_user_id: str,
        name: str,
        role: params.SystemUserRole | None = None,
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.UpdatedSystemUser:
        """Renames a system user, or changes its role.

        Args:
            system_user_id: ID of the system user to change.
            name: New name of the system user.
            role: New role of the system user in the portfolio. Default: unchanged.
            business_id: Default: the client's business portfolio ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/../../../docs/business-management-apis/system-users
        """
        return self._client.call("system_users.update", {
            "system_user_id": system_user_id,
            "name": name,
            "role": role,
            "business_id": business_id,
        }, lenient=lenient, extra=extra)

    def install_app(
        self,
        *,
        system_user_id: str,
        business_app: str,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Installs an app for a system user, which is required before an access token can be created for it. App and
        system user belong to one portfolio. Requires the token of an administrator of the portfolio.

        Args:
            system_user_id: ID of the system user.
            business_app: ID of the app to install.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/../../../docs/business-management-apis/system-users/install-apps-and-generate-tokens
        """
        return self._client.call("system_users.install_app", {
            "system_user_id": system_user_id,
            "business_app": business_app,
        }, lenient=lenient, extra=extra)

    def create_token(
        self,
        *,
        system_user_id: str,
        business_app: str,
        scope: str,
        set_token_expires_in_60_days: bool | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.AccessToken:
        """Creates an access token of a system user for an installed app. Requires the app secret in the client's
        settings, and the token of an administrator of the portfolio.

        Args:
            system_user_id: ID of the system user.
            business_app: ID of the app that the token is for.
            scope: Permissions of the token, separated by commas, such as
                `whatsapp_business_management,whatsapp_business_messaging`.
            set_token_expires_in_60_days: True for a token that expires after 60 days. Advised: the platform may
                refuse tokens that never expire. Default: `false`.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/../../../docs/business-management-apis/system-users/install-apps-and-generate-tokens
        """
        return self._client.call("system_users.create_token", {
            "system_user_id": system_user_id,
            "business_app": business_app,
            "scope": scope,
            "set_token_expires_in_60_days": set_token_expires_in_60_days,
        }, lenient=lenient, extra=extra)

    def invalidate_tokens(
        self,
        *,
        system_user_id: str,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Invalidates all access tokens of a system user. Requires the token of an administrator of the portfolio.

        Args:
            system_user_id: ID of the system user.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/../../../docs/business-management-apis/system-users/install-apps-and-generate-tokens
        """
        return self._client.call("system_users.invalidate_tokens", {
            "system_user_id": system_user_id,
        }, lenient=lenient, extra=extra)


class AsyncSystemUsers(Area):
    """`SystemUsers` to await; methods that end with `_all` are for `async for`."""

    create = awaited(SystemUsers.create)
    list = awaited(SystemUsers.list)
    list_all = iterated(SystemUsers.list_all)
    update = awaited(SystemUsers.update)
    install_app = awaited(SystemUsers.install_app)
    create_token = awaited(SystemUsers.create_token)
    invalidate_tokens = awaited(SystemUsers.invalidate_tokens)
