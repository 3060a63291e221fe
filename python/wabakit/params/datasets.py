# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `datasets`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class CreateDataset(TypedDict):
    """Parameters of `datasets.create` as one mapping: `wa.datasets.create(**{…})`.

    Creates the dataset of a WhatsApp Business account, which receives its conversion events. Returns the existing
    dataset if there is one.
    """

    dataset_name: NotRequired[str]
    """Name of the dataset. Default: a name that the platform chooses."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


class GetDataset(TypedDict):
    """Parameters of `datasets.get` as one mapping: `wa.datasets.get(**{…})`.

    Gets the dataset of a WhatsApp Business account.
    """

    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


class SendConversionEvents(TypedDict):
    """Parameters of `datasets.send_events` as one mapping: `wa.datasets.send_events(**{…})`.

    Sends conversion events to a dataset.
    """

    dataset_id: str
    """ID of the dataset."""
    data: Sequence[ConversionEvent]
    """Conversion events. At least one."""
    partner_agent: NotRequired[str]
    """Name of the partner that sends the events."""


class ConversionEvent(TypedDict):
    """Conversion event of a user."""

    event_name: ConversionEventName
    """Name of the event."""
    event_time: int
    """Time of the event. Seconds since the Unix epoch."""
    user_data: ConversionUser
    """User and account of the event."""
    custom_data: NotRequired[ConversionValue]
    """Value of the event."""
    messaging_outcome_data: NotRequired[ConversionOutcome]
    """Source of the event."""
    action_source: NotRequired[Literal["business_messaging"]]
    """Constant; may be omitted."""
    messaging_channel: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""


ConversionEventName: TypeAlias = Literal["LeadSubmitted", "Purchase"] | str
"""Name of a conversion event.
Other values are accepted, too.

- `LeadSubmitted`: Lead: the user left contact information.
- `Purchase`: Purchase with a value.
"""


class ConversionUser(TypedDict):
    """User and account of a conversion event."""

    ctwa_clid: str
    """ID of the click on the ad, from the `referral` of the user's first message."""
    whatsapp_business_account_id: NotRequired[str]
    """ID of the WhatsApp Business account."""


class ConversionValue(TypedDict):
    """Value of a conversion event."""

    currency: NotRequired[str]
    """Currency of the value, as an ISO 4217 code."""
    value: NotRequired[float]
    """Value in the currency, such as 12.5."""


class ConversionOutcome(TypedDict):
    """Source of a conversion event."""

    outcome_type: str
    """Type of the source: `automatic_events` for events from the webhook of that name."""
