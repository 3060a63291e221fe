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
        """Gets the username of a phone number.

        Args:
            phone_number_id: Default: the client's phone number ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

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
        """Sets or changes the username of a phone number.

        Args:
            username: Username to set. 3 to 35 lowercase letters, digits, dots and underscores. The platform refuses
                endings that look like a domain.
                At least one letter; no dot at the start or end; no two consecutive dots; no leading `www`.
            transfer_action: Transfer of the username from another phone number of the portfolio. Without a transfer,
                the API returns code 147005 for a username in use.
            phone_number_id: Default: the client's phone number ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

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
        """Deletes the username of a phone number.

        Args:
            phone_number_id: Default: the client's phone number ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

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
        """Suggests available usernames for a phone number.

        Args:
            phone_number_id: Default: the client's phone number ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

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
