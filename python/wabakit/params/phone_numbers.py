# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `phone_numbers`, under the platform's names."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class ListPhoneNumbers(TypedDict):
    """Parameters of `phone_numbers.list` as one mapping: `wa.phone_numbers.list(**{…})`.

    List the phone numbers of a WhatsApp Business account.
    """

    fields: NotRequired[str]
    """What to tell of each, by commas, as in `id,verified_name,status`; a few things unless told."""
    filtering: NotRequired[str]
    """JSON, as in `[{"field":"account_mode","operator":"EQUAL","value":"LIVE"}]`."""
    sort: NotRequired[str]
    """As in `creation_time.desc`."""
    limit: NotRequired[int]
    """How many on a page: 1 to 100, 25 unless told."""
    after: NotRequired[str]
    """The page after this cursor."""
    before: NotRequired[str]
    """The page before this cursor."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


class GetPhoneNumber(TypedDict):
    """Parameters of `phone_numbers.get` as one mapping: `wa.phone_numbers.get(**{…})`.

    Get one phone number: its name, quality, limits and state.
    """

    fields: NotRequired[str]
    """What to tell of it, by commas, as in `id,throughput,whatsapp_business_manager_messaging_limit`; a few things
    unless told.
    """
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
