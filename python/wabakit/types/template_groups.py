# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `template_groups`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from .shared import Paging, Received


class CreatedTemplateGroup(Received):
    """A new template group."""

    id: str | None
    """ID of the group."""


class TemplateGroups(Received):
    """A page of template groups."""

    data: list[TemplateGroup]
    """Groups on this page."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class TemplateGroup(Received):
    """A template group. Contains only the requested fields."""

    id: str | None
    """ID of the group."""
    name: str | None
    """Name of the group."""
    description: str | None
    """Description of the group."""
