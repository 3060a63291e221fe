# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `groups`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

from .shared import File

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class CreateGroup(TypedDict):
    """Parameters of `groups.create` as one mapping: `wa.groups.create(**{…})`.

    Create a group. The group and its invite link arrive by webhook (`group_lifecycle_update`) with the id of this
    request.

    A number has up to 10,000 groups.
    """

    subject: str
    """Its name: 1 to 128 characters."""
    description: NotRequired[str]
    """What it is for: up to 2048 characters."""
    join_approval_mode: NotRequired[JoinApprovalMode]
    """Whether you let people in one by one, or everybody who has the link, as it is unless told."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""


JoinApprovalMode: TypeAlias = Literal["approval_required", "auto_approve"] | str
"""How people get into a group.
Other values are accepted, too.

- `approval_required`: You let them in one by one.
- `auto_approve`: Everybody who has the link.
"""


class ListGroups(TypedDict):
    """Parameters of `groups.list` as one mapping: `wa.groups.list(**{…})`.

    List the groups of a number.
    """

    limit: NotRequired[int]
    """How many on a page: 1 to 1024, 25 unless told."""
    after: NotRequired[str]
    """The page after this cursor."""
    before: NotRequired[str]
    """The page before this cursor."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""


class GetGroup(TypedDict):
    """Parameters of `groups.get` as one mapping: `wa.groups.get(**{…})`.

    Get a group's name, description, state and people.
    """

    group_id: str
    """The group."""
    fields: NotRequired[str]
    """What to tell of it, by commas: `subject`, `description`, `suspended`, `creation_timestamp`, `participants`,
    `total_participant_count`, `join_approval_mode`. Only its id unless told.
    """


class UpdateGroup(TypedDict):
    """Parameters of `groups.update` as one mapping: `wa.groups.update(**{…})`.

    Change a group's name or description. Whether it was done arrives by webhook (`group_settings_update`).
    """

    group_id: str
    """The group."""
    subject: NotRequired[str]
    """Its name: 1 to 128 characters."""
    description: NotRequired[str]
    """What it is for: up to 2048 characters."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""


class SetGroupPicture(TypedDict):
    """Parameters of `groups.set_picture` as one mapping: `wa.groups.set_picture(**{…})`.

    Change a group's picture. Whether it was done arrives by webhook (`group_settings_update`).
    """

    group_id: str
    """The group."""
    file: File
    """A square JPEG of at least 192 × 192 pixels, up to 5 MB."""
    type: NotRequired[str]
    """`image/jpeg`."""
    filename: NotRequired[str]
    """Its name."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""


class DeleteGroup(TypedDict):
    """Parameters of `groups.delete` as one mapping: `wa.groups.delete(**{…})`.

    Delete a group: everybody leaves it. Whether it was done arrives by webhook (`group_lifecycle_update`).
    """

    group_id: str
    """The group."""


class GetInviteLink(TypedDict):
    """Parameters of `groups.get_invite_link` as one mapping: `wa.groups.get_invite_link(**{…})`.

    Get a group's invite link.
    """

    group_id: str
    """The group."""


class ResetInviteLink(TypedDict):
    """Parameters of `groups.reset_invite_link` as one mapping: `wa.groups.reset_invite_link(**{…})`.

    Make a new invite link for a group. The old ones lead nowhere any more.
    """

    group_id: str
    """The group."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""


class DeleteInviteLink(TypedDict):
    """Parameters of `groups.delete_invite_link` as one mapping: `wa.groups.delete_invite_link(**{…})`.

    Delete a group's invite link. Documented in the platform's OpenAPI file only.
    """

    group_id: str
    """The group."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""


class ListJoinRequests(TypedDict):
    """Parameters of `groups.list_join_requests` as one mapping: `wa.groups.list_join_requests(**{…})`.

    List who asks to join a group.
    """

    group_id: str
    """The group."""
    limit: NotRequired[int]
    """How many on a page."""
    after: NotRequired[str]
    """The page after this cursor."""
    before: NotRequired[str]
    """The page before this cursor."""


class ApproveJoinRequests(TypedDict):
    """Parameters of `groups.approve_join_requests` as one mapping: `wa.groups.approve_join_requests(**{…})`.

    Let people in who asked to join a group.
    """

    group_id: str
    """The group."""
    join_requests: Sequence[str]
    """The requests."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""


class RejectJoinRequests(TypedDict):
    """Parameters of `groups.reject_join_requests` as one mapping: `wa.groups.reject_join_requests(**{…})`.

    Turn people away who asked to join a group.
    """

    group_id: str
    """The group."""
    join_requests: Sequence[str]
    """The requests."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""


class RemoveParticipants(TypedDict):
    """Parameters of `groups.remove_participants` as one mapping: `wa.groups.remove_participants(**{…})`.

    Remove people from a group. They can't come back by the link. Whether it was done arrives by webhook
    (`group_participants_update`).
    """

    group_id: str
    """The group."""
    participants: Sequence[GroupParticipant]
    """1 to 8 people."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""


class GroupParticipantByUser(TypedDict):
    """One form of `GroupParticipant`."""

    user: str
    """Their phone number or WhatsApp id."""


class GroupParticipantByUserId(TypedDict):
    """One form of `GroupParticipant`."""

    user_id: str
    """Their business-scoped user id."""


GroupParticipant: TypeAlias = GroupParticipantByUser | GroupParticipantByUserId
"""A person of a group."""
