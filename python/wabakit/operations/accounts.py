# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `accounts.get`, `accounts.update`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import params, types


class Accounts(Area):
    """Operations: `accounts.get`, `accounts.update`."""

    def get(
        self,
        *,
        fields: Sequence[params.AccountField] | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Account:
        """Gets a WhatsApp Business account: name, review status, limits and enabled features.

        Args:
            fields: Fields to return.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/whatsapp-business-accounts
        """
        return self._client.call("accounts.get", {"fields": fields, "waba_id": waba_id}, lenient=lenient, extra=extra)

    def update(
        self,
        *,
        disable_marketing_messages_on_cloud_api: bool | None = None,
        degrees_of_freedom_spec: params.DegreesOfFreedom | None = None,
        template_auto_archival_enabled: bool | None = None,
        is_enabled_for_insights: bool | None = None,
        name: str | None = None,
        timezone_id: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.UpdatedAccount:
        """Updates a WhatsApp Business account. Omitted fields stay unchanged.

        Args:
            disable_marketing_messages_on_cloud_api: Restricts marketing templates to `marketing_messages.send`. When
                `true`, `messages.send` refuses them with code 131063.
            degrees_of_freedom_spec: Automatic creative optimizations that the platform may apply to marketing
                templates.
            template_auto_archival_enabled: Archives templates automatically after 12 months without a send.
            is_enabled_for_insights: Enables template analytics. Only `true` is accepted, and it cannot be reverted.
            name: Name of the account. 1 to 100 characters. Documented in the platform's OpenAPI file only.
            timezone_id: Time zone, as the platform's numeric ID. Documented in the platform's OpenAPI file only.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/whatsapp-business-accounts
        """
        return self._client.call("accounts.update", {
            "disable_marketing_messages_on_cloud_api": disable_marketing_messages_on_cloud_api,
            "degrees_of_freedom_spec": degrees_of_freedom_spec,
            "template_auto_archival_enabled": template_auto_archival_enabled,
            "is_enabled_for_insights": is_enabled_for_insights,
            "name": name,
            "timezone_id": timezone_id,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)


class AsyncAccounts(Area):
    """`Accounts` to await; methods that end with `_all` are for `async for`."""

    get = awaited(Accounts.get)
    update = awaited(Accounts.update)
