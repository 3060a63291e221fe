# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `block_users.add`, `block_users.remove`, `block_users.list`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited, iterated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any, Literal

    from .. import params, types


class BlockUsers(Area):
    """Operations: `block_users.add`, `block_users.remove`, `block_users.list`."""

    def add(
        self,
        *,
        block_users: Sequence[params.BlockedUser],
        phone_number_id: str | None = None,
        messaging_product: Literal["whatsapp"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.BlockedUsers:
        """Blocks WhatsApp users. Blocked users cannot message the phone number or see it online.

        Only users who wrote in the last 24 hours can be blocked. At most 64,000 users per phone number.

        If one of the users cannot be blocked, the API returns error 139100; its body lists the blocked and the
        failed users.

        Args:
            block_users: Users to block. At least one.
            phone_number_id: Default: the client's phone number ID.
            messaging_product: Constant; may be omitted.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users
        """
        return self._client.call("block_users.add", {
            "block_users": block_users,
            "phone_number_id": phone_number_id,
            "messaging_product": messaging_product,
        }, lenient=lenient, extra=extra)

    def remove(
        self,
        *,
        block_users: Sequence[params.BlockedUser],
        phone_number_id: str | None = None,
        messaging_product: Literal["whatsapp"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.UnblockedUsers:
        """Unblocks WhatsApp users, who can then message the phone number again.

        If one of the users cannot be unblocked, the API returns error 139100; its body lists the unblocked and the
        failed users.

        Args:
            block_users: Users to unblock. At least one.
            phone_number_id: Default: the client's phone number ID.
            messaging_product: Constant; may be omitted.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users
        """
        return self._client.call("block_users.remove", {
            "block_users": block_users,
            "phone_number_id": phone_number_id,
            "messaging_product": messaging_product,
        }, lenient=lenient, extra=extra)

    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.BlockList:
        """Lists the blocked users of a phone number.

        Args:
            limit: Maximum number of users per page.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            phone_number_id: Default: the client's phone number ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users
        """
        return self._client.call("block_users.list", {
            "limit": limit,
            "after": after,
            "before": before,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def list_all(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.BlockListEntry]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            limit: Maximum number of users per page.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            phone_number_id: Default: the client's phone number ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users
        """
        return self._client.pages("block_users.list", {
            "limit": limit,
            "after": after,
            "before": before,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)


class AsyncBlockUsers(Area):
    """`BlockUsers` to await; methods that end with `_all` are for `async for`."""

    add = awaited(BlockUsers.add)
    remove = awaited(BlockUsers.remove)
    list = awaited(BlockUsers.list)
    list_all = iterated(BlockUsers.list_all)
