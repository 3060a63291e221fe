# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `settings.get`, `settings.update`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import params, types


class Settings(Area):
    """Operations: `settings.get`, `settings.update`."""

    def get(
        self,
        *,
        fields: Sequence[params.NumberSettingsField] | None = None,
        include_sip_credentials: bool | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.NumberSettings:
        """Gets the settings of a phone number.

        Args:
            fields: Fields to return. Default: all of them.
            include_sip_credentials: Includes the SIP password in the response. Protect it like an access token.
            phone_number_id: Default: the client's phone number ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

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
        """Updates the settings of a phone number, one group per request.
        Required: exactly one of `calling`, `user_identity_change`, `payload_encryption`, `storage_configuration`.

        Args:
            calling: Calling settings of the phone number.
            user_identity_change: Identity check: messages are not delivered to users whose identity key has changed.
            payload_encryption: Encryption of message payloads.
            storage_configuration: Storage location of messages. Can be set only before the number is registered.
            phone_number_id: Default: the client's phone number ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

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
