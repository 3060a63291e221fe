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

    Creates a group. The group ID and the invite link arrive by webhook (`group_lifecycle_update`) with the ID of
    this request.

    At most 10,000 groups per phone number.
    """

    subject: str
    """Subject (name) of the group. 1 to 128 characters."""
    description: NotRequired[str]
    """Description of the group. At most 2,048 characters."""
    join_approval_mode: NotRequired[JoinApprovalMode]
    """Approval of join requests by the business. Default: `auto_approve`."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""


JoinApprovalMode: TypeAlias = Literal["approval_required", "auto_approve"] | str
"""Approval mode for users who open the invite link of a group.
Other values are accepted, too.

- `approval_required`: Approval required: the business approves each join request.
- `auto_approve`: Automatic approval: every user with the link joins at once.
"""


class ListGroups(TypedDict):
    """Parameters of `groups.list` as one mapping: `wa.groups.list(**{…})`.

    Lists the groups of a phone number.
    """

    limit: NotRequired[int]
    """Maximum number of groups per page. 1 to 1,024. Default: 25."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""


class GetGroup(TypedDict):
    """Parameters of `groups.get` as one mapping: `wa.groups.get(**{…})`.

    Gets a group: subject, description, state and participants.
    """

    group_id: str
    """ID of the group."""
    fields: NotRequired[Sequence[GroupField]]
    """Fields to return."""


GroupField: TypeAlias = (
    Literal[
    "id",
    "subject",
    "description",
    "join_approval_mode",
    "suspended",
    "creation_timestamp",
    "participants",
    "total_participant_count",
]
    | str
)
"""Field of `Group` to return. Its own fields can follow in braces: `field{one,two}`. Default: `id`, `subject`,
`description`, `join_approval_mode`, `suspended`, `creation_timestamp`, `participants`, `total_participant_count`.

- `id`: ID of the group, used to send messages to it.
- `subject`: Subject (name) of the group.
- `description`: Description of the group.
- `join_approval_mode`: Approval mode for users who open the invite link.
- `suspended`: True if the platform has suspended the group.
- `creation_timestamp`: Creation time. Seconds since the Unix epoch.
- `participants`: Participants of the group, without the business.
- `total_participant_count`: Number of participants in the group.
"""


class UpdateGroup(TypedDict):
    """Parameters of `groups.update` as one mapping: `wa.groups.update(**{…})`.

    Updates the subject or description of a group. The result arrives by webhook (`group_settings_update`).
    """

    group_id: str
    """ID of the group."""
    subject: NotRequired[str]
    """Subject (name) of the group. 1 to 128 characters."""
    description: NotRequired[str]
    """Description of the group. At most 2,048 characters."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""


class SetGroupPicture(TypedDict):
    """Parameters of `groups.set_picture` as one mapping: `wa.groups.set_picture(**{…})`.

    Sets the profile picture of a group. The result arrives by webhook (`group_settings_update`).
    """

    group_id: str
    """ID of the group."""
    file: File
    """Square JPEG image of at least 192 × 192 pixels. At most 5 MB."""
    type: NotRequired[str]
    """MIME type of the file: `image/jpeg`."""
    filename: NotRequired[str]
    """Name of the file."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""


class DeleteGroup(TypedDict):
    """Parameters of `groups.delete` as one mapping: `wa.groups.delete(**{…})`.

    Deletes a group and removes all participants. The result arrives by webhook (`group_lifecycle_update`).
    """

    group_id: str
    """ID of the group."""


class GetInviteLink(TypedDict):
    """Parameters of `groups.get_invite_link` as one mapping: `wa.groups.get_invite_link(**{…})`.

    Gets the invite link of a group.
    """

    group_id: str
    """ID of the group."""


class ResetInviteLink(TypedDict):
    """Parameters of `groups.reset_invite_link` as one mapping: `wa.groups.reset_invite_link(**{…})`.

    Creates a new invite link for a group. Previous links stop working.
    """

    group_id: str
    """ID of the group."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""


class DeleteInviteLink(TypedDict):
    """Parameters of `groups.delete_invite_link` as one mapping: `wa.groups.delete_invite_link(**{…})`.

    Deletes the invite link of a group. Documented in the platform's OpenAPI file only.
    """

    group_id: str
    """ID of the group."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""


class ListJoinRequests(TypedDict):
    """Parameters of `groups.list_join_requests` as one mapping: `wa.groups.list_join_requests(**{…})`.

    Lists the open join requests of a group.
    """

    group_id: str
    """ID of the group."""
    limit: NotRequired[int]
    """Maximum number of join requests per page."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""


class ApproveJoinRequests(TypedDict):
    """Parameters of `groups.approve_join_requests` as one mapping: `wa.groups.approve_join_requests(**{…})`.

    Approves join requests of a group.
    """

    group_id: str
    """ID of the group."""
    join_requests: Sequence[str]
    """IDs of the join requests. At least one."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""


class RejectJoinRequests(TypedDict):
    """Parameters of `groups.reject_join_requests` as one mapping: `wa.groups.reject_join_requests(**{…})`.

    Rejects join requests of a group.
    """

    group_id: str
    """ID of the group."""
    join_requests: Sequence[str]
    """IDs of the join requests. At least one."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""


class RemoveParticipants(TypedDict):
    """Parameters of `groups.remove_participants` as one mapping: `wa.groups.remove_participants(**{…})`.

    Removes participants from a group. Removed users cannot rejoin by link. The result arrives by webhook
    (`group_participants_update`).
    """

    group_id: str
    """ID of the group."""
    participants: Sequence[GroupParticipant]
    """Participants to remove. 1 to 8."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""


class GroupParticipantByUser(TypedDict):
    """One form of `GroupParticipant`."""

    user: str
    """Phone number or WhatsApp ID of the user."""


class GroupParticipantByUserId(TypedDict):
    """One form of `GroupParticipant`."""

    user_id: str
    """Business-scoped user ID (BSUID)."""


GroupParticipant: TypeAlias = GroupParticipantByUser | GroupParticipantByUserId
"""A participant to remove from a group."""
