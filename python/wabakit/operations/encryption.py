# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `encryption.get`, `encryption.set`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import params, types


class Encryption(Area):
    """Operations: `encryption.get`, `encryption.set`."""

    def get(
        self,
        *,
        fields: Sequence[params.EncryptionKeyField] | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.BusinessEncryption:
        """Gets the business public key of a phone number.

        Args:
            fields: Fields to return. Default: all of them.
            phone_number_id: Default: the client's phone number ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-encryption-api
        """
        return self._client.call("encryption.get", {
            "fields": fields,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def set(
        self,
        *,
        business_public_key: str,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Sets the business public key of a phone number. The endpoint decrypts flow requests with the matching private
        key.

        Args:
            business_public_key: RSA public key of 2048 bits, in PEM format.
            phone_number_id: Default: the client's phone number ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-encryption-api
        """
        return self._client.call("encryption.set", {
            "business_public_key": business_public_key,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)


class AsyncEncryption(Area):
    """`Encryption` to await; methods that end with `_all` are for `async for`."""

    get = awaited(Encryption.get)
    set = awaited(Encryption.set)
