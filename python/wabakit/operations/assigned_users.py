# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `assigned_users.list`, `assigned_users.add`, `assigned_users.remove`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited, iterated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from .. import params, types


class AssignedUsers(Area):
    """Operations: `assigned_users.list`, `assigned_users.add`, `assigned_users.remove`."""

    def list(
        self,
        *,
        business: str,
        fields: Sequence[params.AssignedUserField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.AssignedUsers:
        """Lists the users of a business portfolio with access to a WhatsApp Business account.

        Args:
            business: ID of the business portfolio whose users are listed.
            fields: Fields to return per user.
            limit: Maximum number of users per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-system-users
        """
        return self._client.call("assigned_users.list", {
            "business": business,
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def list_all(
        self,
        *,
        business: str,
        fields: Sequence[params.AssignedUserField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.AssignedUser]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            business: ID of the business portfolio whose users are listed.
            fields: Fields to return per user.
            limit: Maximum number of users per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-system-users
        """
        return self._client.pages("assigned_users.list", {
            "business": business,
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def add(
        self,
        *,
        user: str,
        tasks: Sequence[params.AccountTask],
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Gives a user access to a WhatsApp Business account. Replaces the user's previous tasks. Requires the token of
        an admin system user.

        Args:
            user: ID of the user or system user.
            tasks: Tasks that the user may perform. 1 to 16.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-system-users
        """
        return self._client.call("assigned_users.add", {
            "user": user,
            "tasks": tasks,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def remove(
        self,
        *,
        user: str,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Removes a user's access to a WhatsApp Business account.

        Args:
            user: ID of the user or system user.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-system-users
        """
        return self._client.call("assigned_users.remove", {
            "user": user,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)


class AsyncAssignedUsers(Area):
    """`AssignedUsers` to await; methods that end with `_all` are for `async for`."""

    list = awaited(AssignedUsers.list)
    list_all = iterated(AssignedUsers.list_all)
    add = awaited(AssignedUsers.add)
    remove = awaited(AssignedUsers.remove)
