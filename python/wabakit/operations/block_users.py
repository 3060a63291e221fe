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
        """Block people: they can't write to the number any more, nor see it online. Only those who wrote in the last 24
        hours, and 64,000 in all.

        If one of them can't be blocked, the answer is error 139100; its body tells who was.

        Args:
            block_users: The people.
            phone_number_id: Default: the client's phone number ID.
            messaging_product: Constant; may be omitted.
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

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
        """Unblock people, so that they can write to the number again.

        If one of them can't be unblocked, the answer is error 139100; its body tells who was.

        Args:
            block_users: The people.
            phone_number_id: Default: the client's phone number ID.
            messaging_product: Constant; may be omitted.
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

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
        """List the people whom a number has blocked.

        Args:
            limit: How many on a page.
            after: The page after this cursor.
            before: The page before this cursor.
            phone_number_id: Default: the client's phone number ID.
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

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
        """Every item of every page. A page is requested when its first item is needed.

        Args:
            limit: How many on a page.
            after: The page after this cursor.
            before: The page before this cursor.
            phone_number_id: Default: the client's phone number ID.
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

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
