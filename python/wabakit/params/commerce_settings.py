# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `commerce_settings`, under the platform's names."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class GetCommerceSettings(TypedDict):
    """Parameters of `commerce_settings.get` as one mapping: `wa.commerce_settings.get(**{…})`.

    Gets the commerce settings of a phone number. The response is a one-element list.
    """

    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""


class UpdateCommerceSettings(TypedDict):
    """Parameters of `commerce_settings.update` as one mapping: `wa.commerce_settings.update(**{…})`.

    Shows or hides the shopping cart and the catalog of a phone number.
    """

    is_cart_enabled: NotRequired[bool | Literal["true", "false"]]
    """Enables the shopping cart. Default: `true`."""
    is_catalog_visible: NotRequired[bool | Literal["true", "false"]]
    """Shows the catalog to users. Default: `false`."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
