# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `datasets.create`, `datasets.get`, `datasets.send_events`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import params, types


class Datasets(Area):
    """Operations: `datasets.create`, `datasets.get`, `datasets.send_events`."""

    def create(
        self,
        *,
        dataset_name: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Dataset:
        """Creates the dataset of a WhatsApp Business account, which receives its conversion events. Returns the
        existing dataset if there is one.

        Args:
            dataset_name: Name of the dataset. Default: a name that the platform chooses.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("datasets.create", {
            "dataset_name": dataset_name,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def get(
        self,
        *,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Dataset:
        """Gets the dataset of a WhatsApp Business account.

        Args:
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("datasets.get", {"waba_id": waba_id}, lenient=lenient, extra=extra)

    def send_events(
        self,
        *,
        dataset_id: str,
        data: Sequence[params.ConversionEvent],
        partner_agent: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.ReceivedEvents:
        """Sends conversion events to a dataset.

        Args:
            dataset_id: ID of the dataset.
            data: Conversion events. At least one.
            partner_agent: Name of the partner that sends the events.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("datasets.send_events", {
            "dataset_id": dataset_id,
            "data": data,
            "partner_agent": partner_agent,
        }, lenient=lenient, extra=extra)


class AsyncDatasets(Area):
    """`Datasets` to await; methods that end with `_all` are for `async for`."""

    create = awaited(Datasets.create)
    get = awaited(Datasets.get)
    send_events = awaited(Datasets.send_events)
