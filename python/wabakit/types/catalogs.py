# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `catalogs`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from .shared import Paging, Received


class Catalogs(Received):
    """A page of product catalogs."""

    data: list[Catalog]
    """Catalogs on this page."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class Catalog(Received):
    """A product catalog. Contains only the requested fields."""

    id: str
    """ID of the catalog."""
    name: str | None
    """Name of the catalog."""
    vertical: str | None
    """Industry of the catalog."""
    product_count: int | None
    """Number of products in the catalog."""


class CreatedCatalog(Received):
    """A new product catalog."""

    id: str
    """ID of the new catalog."""
