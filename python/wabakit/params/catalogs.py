# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `catalogs`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class ListCatalogs(TypedDict):
    """Parameters of `catalogs.list` as one mapping: `wa.catalogs.list(**{…})`.

    Lists the product catalog that is connected to a WhatsApp Business account.
    """

    fields: NotRequired[Sequence[CatalogField]]
    """Fields to return per catalog."""
    limit: NotRequired[int]
    """Maximum number of catalogs per page."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


CatalogField: TypeAlias = Literal["id", "name", "vertical", "product_count"] | str
"""Field of `Catalog` to return. Its own fields can follow in braces: `field{one,two}`. Default: `id`, `name`.

- `id`: ID of the catalog.
- `name`: Name of the catalog.
- `vertical`: Industry of the catalog.
- `product_count`: Number of products in the catalog.
"""


class ConnectCatalog(TypedDict):
    """Parameters of `catalogs.connect` as one mapping: `wa.catalogs.connect(**{…})`.

    Connects a product catalog to a WhatsApp Business account. An account has at most one.
    """

    catalog_id: str
    """ID of the catalog that is connected."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


class DisconnectCatalog(TypedDict):
    """Parameters of `catalogs.disconnect` as one mapping: `wa.catalogs.disconnect(**{…})`.

    Disconnects a product catalog from a WhatsApp Business account.
    """

    catalog_id: str
    """ID of the catalog that is disconnected."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


class ListOwnedCatalogs(TypedDict):
    """Parameters of `catalogs.list_owned` as one mapping: `wa.catalogs.list_owned(**{…})`.

    Lists the product catalogs that a business portfolio owns.
    """

    fields: NotRequired[Sequence[CatalogField]]
    """Fields to return per catalog."""
    limit: NotRequired[int]
    """Maximum number of owned catalogs per page."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""
    business_id: NotRequired[str]
    """Default: the client's business portfolio ID."""


class ListClientCatalogs(TypedDict):
    """Parameters of `catalogs.list_client` as one mapping: `wa.catalogs.list_client(**{…})`.

    Lists the product catalogs that clients share with a business portfolio.
    """

    fields: NotRequired[Sequence[CatalogField]]
    """Fields to return per catalog."""
    limit: NotRequired[int]
    """Maximum number of shared catalogs per page."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""
    business_id: NotRequired[str]
    """Default: the client's business portfolio ID."""


class CreateCatalog(TypedDict):
    """Parameters of `catalogs.create` as one mapping: `wa.catalogs.create(**{…})`.

    Creates a product catalog in a business portfolio.
    """

    name: str
    """Name of the new catalog."""
    vertical: NotRequired[str]
    """Industry of the catalog, such as `commerce`. Default: `commerce`."""
    business_id: NotRequired[str]
    """Default: the client's business portfolio ID."""
