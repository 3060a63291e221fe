# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `settings.get`, `settings.update`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import params, types


class Settings(Area):
    """Operations: `settings.get`, `settings.update`."""

    def get(
        self,
        *,
        fields: str | None = None,
        include_sip_credentials: bool | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.NumberSettings:
        """Get a number's settings.

        Args:
            fields: What to tell, by commas; all unless told.
            include_sip_credentials: Tell the password for SIP too. Keep it as you keep tokens.
            phone_number_id: Default: the client's phone number ID.
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-settings
        """
        return self._client.call("settings.get", {
            "fields": fields,
            "include_sip_credentials": include_sip_credentials,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def update(
        self,
        *,
        calling: params.CallingSettings | None = None,
        user_identity_change: params.IdentityChangeSettings | None = None,
        payload_encryption: params.EncryptionSettings | None = None,
        storage_configuration: params.StorageSettings | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Change a number's settings, one kind at a time.

        Args:
            calling: Calls.
            user_identity_change: Whether messages are held back from people whose identity has changed.
            payload_encryption: Encryption of what is sent.
            storage_configuration: Where messages are stored. Only before the number is registered.
            phone_number_id: Default: the client's phone number ID.
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-settings
        """
        return self._client.call("settings.update", {
            "calling": calling,
            "user_identity_change": user_identity_change,
            "payload_encryption": payload_encryption,
            "storage_configuration": storage_configuration,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)


class AsyncSettings(Area):
    """`Settings` to await; methods that end with `_all` are for `async for`."""

    get = awaited(Settings.get)
    update = awaited(Settings.update)
