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

    Get whether people see a number's cart and catalog, in a list of one.
    """

    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""


class UpdateCommerceSettings(TypedDict):
    """Parameters of `commerce_settings.update` as one mapping: `wa.commerce_settings.update(**{…})`.

    Show or hide a number's cart and catalog.
    """

    is_cart_enabled: NotRequired[bool | Literal["true", "false"]]
    """Whether people can put products into a cart; they can unless told."""
    is_catalog_visible: NotRequired[bool | Literal["true", "false"]]
    """Whether people see the catalog; they don't unless told."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
