# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `template_groups`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class CreateTemplateGroup(TypedDict):
    """Parameters of `template_groups.create` as one mapping: `wa.template_groups.create(**{…})`.

    Creates a template group.
    """

    name: str
    """Name of the group."""
    description: NotRequired[str]
    """Description of the group."""
    whatsapp_business_templates: NotRequired[Sequence[str]]
    """IDs of the templates in the group."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


class ListTemplateGroups(TypedDict):
    """Parameters of `template_groups.list` as one mapping: `wa.template_groups.list(**{…})`.

    Lists the template groups of an account.
    """

    fields: NotRequired[Sequence[TemplateGroupField]]
    """Fields to return per group."""
    limit: NotRequired[int]
    """Maximum number of groups per page."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


TemplateGroupField: TypeAlias = Literal["id", "name", "description"] | str
"""Field of `TemplateGroup` to return. Its own fields can follow in braces: `field{one,two}`. Default: `id`, `name`,
`description`.

- `id`: ID of the group.
- `name`: Name of the group.
- `description`: Description of the group.
"""


class GetTemplateGroup(TypedDict):
    """Parameters of `template_groups.get` as one mapping: `wa.template_groups.get(**{…})`.

    Gets a template group by its ID.
    """

    template_group_id: str
    """ID of the group."""
    fields: NotRequired[Sequence[TemplateGroupField]]
    """Fields to return."""


class UpdateTemplateGroup(TypedDict):
    """Parameters of `template_groups.update` as one mapping: `wa.template_groups.update(**{…})`.

    Renames a template group, or adds and removes templates.
    """

    template_group_id: str
    """ID of the group."""
    name: NotRequired[str]
    """New name of the group. Default: unchanged."""
    description: NotRequired[str]
    """New description of the group. Default: unchanged."""
    add_templates: NotRequired[Sequence[str]]
    """IDs of the templates to add."""
    remove_templates: NotRequired[Sequence[str]]
    """IDs of the templates to remove."""


class DeleteTemplateGroup(TypedDict):
    """Parameters of `template_groups.delete` as one mapping: `wa.template_groups.delete(**{…})`.

    Deletes a template group. Its templates remain.
    """

    template_group_id: str
    """ID of the group."""
