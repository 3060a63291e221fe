# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `usernames.get`, `usernames.set`, `usernames.delete`, `usernames.suggest`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import params, types


class Usernames(Area):
    """Operations: `usernames.get`, `usernames.set`, `usernames.delete`, `usernames.suggest`."""

    def get(
        self,
        *,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Username:
        """Get a number's username.

        Args:
            phone_number_id: Default: the client's phone number ID.
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
        """
        return self._client.call("usernames.get", {"phone_number_id": phone_number_id}, lenient=lenient, extra=extra)

    def set(
        self,
        *,
        username: str,
        transfer_action: params.UsernameTransfer | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Username:
        """Take a username for a number, or change it.

        Args:
            username: 3 to 35 lower-case letters, digits, dots and underscores. The platform refuses what ends like a
                domain.
                At least one letter; no dot at its ends nor two in a row; it doesn't begin with `www`.
            transfer_action: Whether to take it from another number of the portfolio (else code 147005).
            phone_number_id: Default: the client's phone number ID.
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
        """
        return self._client.call("usernames.set", {
            "username": username,
            "transfer_action": transfer_action,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def delete(
        self,
        *,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Give up a number's username.

        Args:
            phone_number_id: Default: the client's phone number ID.
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
        """
        return self._client.call("usernames.delete", {"phone_number_id": phone_number_id}, lenient=lenient, extra=extra)

    def suggest(
        self,
        *,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.UsernameSuggestions:
        """Get usernames that a number could take.

        Args:
            phone_number_id: Default: the client's phone number ID.
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
        """
        return self._client.call("usernames.suggest", {
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)


class AsyncUsernames(Area):
    """`Usernames` to await; methods that end with `_all` are for `async for`."""

    get = awaited(Usernames.get)
    set = awaited(Usernames.set)
    delete = awaited(Usernames.delete)
    suggest = awaited(Usernames.suggest)
