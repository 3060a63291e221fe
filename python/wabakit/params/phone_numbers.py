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

    Lists the phone numbers of a WhatsApp Business account.
    """

    fields: NotRequired[str]
    """Fields to return per phone number, separated by commas, such as `id,verified_name,status`. Default: `id`,
    `display_phone_number`, `verified_name` and `quality_rating`.
    """
    filtering: NotRequired[str]
    """Filter as JSON, such as `[{"field":"account_mode","operator":"EQUAL","value":"LIVE"}]`."""
    sort: NotRequired[str]
    """Sort order: `creation_time` or `last_onboarded_time`, each with `.asc` or `.desc`."""
    limit: NotRequired[int]
    """Maximum number of phone numbers per page. 1 to 100. Default: 25."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


class GetPhoneNumber(TypedDict):
    """Parameters of `phone_numbers.get` as one mapping: `wa.phone_numbers.get(**{…})`.

    Gets a phone number: display name, quality, limits and status.
    """

    fields: NotRequired[str]
    """Fields to return, separated by commas, such as `id,throughput,whatsapp_business_manager_messaging_limit`.
    Default: `id`, `display_phone_number`, `verified_name` and `quality_rating`.
    """
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
