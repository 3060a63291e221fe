# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `smb_app_data.sync`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from .. import params, types


class SmbAppData(Area):
    """Operations: `smb_app_data.sync`."""

    def sync(
        self,
        *,
        sync_type: params.SmbSyncType,
        phone_number_id: str | None = None,
        messaging_product: Literal["whatsapp"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.SmbAppDataRequest:
        """Requests the contacts or the chat history of the WhatsApp Business app. The data arrives by webhook
        (`smb_app_state_sync`, `history`).

        Each type can be requested once, within 24 hours of onboarding. A second request is refused with code
        2593107, and a late one with code 2593108.

        Args:
            sync_type: Type of the data to send.
            phone_number_id: Default: the client's phone number ID.
            messaging_product: Constant; may be omitted.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/onboarding-business-app-users
        """
        return self._client.call("smb_app_data.sync", {
            "sync_type": sync_type,
            "phone_number_id": phone_number_id,
            "messaging_product": messaging_product,
        }, lenient=lenient, extra=extra)


class AsyncSmbAppData(Area):
    """`SmbAppData` to await; methods that end with `_all` are for `async for`."""

    sync = awaited(SmbAppData.sync)
