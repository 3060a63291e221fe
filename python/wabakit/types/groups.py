# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `groups`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .shared import Paging, Received


JoinApprovalMode: TypeAlias = Literal["approval_required", "auto_approve"] | str
"""Approval mode for users who open the invite link of a group.
Other values are accepted, too.

- `approval_required`: Approval required: the business approves each join request.
- `auto_approve`: Automatic approval: every user with the link joins at once.
"""


class GroupRequest(Received):
    """Acceptance of a group request. The result arrives by webhook. All fields are absent if the response has no body.
    """

    request_id: str | None
    """ID of the request, repeated in the webhook."""
    success: bool | None
    """True if the request was accepted. Absent in some responses."""


class Groups(Received):
    """A page of groups."""

    data: GroupList
    """Groups on this page."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class GroupList(Received):
    """List of the groups on a page."""

    groups: list[GroupSummary]
    """Groups on this page."""


class GroupSummary(Received):
    """Summary of a group, as an item of a list."""

    id: str
    """ID of the group, used to send messages to it."""
    subject: str | None
    """Subject (name) of the group."""
    created_at: str | None
    """Creation time. Seconds since the Unix epoch."""


class Group(Received):
    """A group. Contains only the ID and the requested fields."""

    id: str
    """ID of the group, used to send messages to it."""
    subject: str | None
    """Subject (name) of the group."""
    description: str | None
    """Description of the group."""
    join_approval_mode: JoinApprovalMode | None
    """Approval mode for users who open the invite link."""
    suspended: bool | None
    """True if the platform has suspended the group."""
    creation_timestamp: str | int | None
    """Creation time. Seconds since the Unix epoch."""
    participants: list[GroupMember] | None
    """Participants of the group, without the business."""
    total_participant_count: int | None
    """Number of participants in the group."""


class GroupMember(Received):
    """A participant of a group."""

    wa_id: str | None
    """WhatsApp ID of the participant."""
    user_id: str | None
    """Business-scoped user ID (BSUID)."""
    parent_user_id: str | None
    """Parent BSUID, shared by linked business portfolios."""
    username: str | None
    """WhatsApp username of the participant."""


class InviteLink(Received):
    """Invite link of a group."""

    invite_link: str
    """Invite link: `https://chat.whatsapp.com/…`"""


class JoinRequests(Received):
    """A page of join requests."""

    data: list[JoinRequest]
    """Join requests on this page."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class JoinRequest(Received):
    """A user's request to join a group."""

    join_request_id: str
    """ID of the join request."""
    wa_id: str | None
    """WhatsApp ID of the user."""
    user_id: str | None
    """Business-scoped user ID (BSUID)."""
    creation_timestamp: str | int | None
    """Time of the join request. Seconds since the Unix epoch."""


class ApprovedJoinRequests(Received):
    """Result of approving join requests."""

    approved_join_requests: list[str] | None
    """IDs of the approved join requests."""
    failed_join_requests: list[FailedJoinRequest] | None
    """Join requests that could not be approved."""
    errors: list[ItemError] | None
    """Errors of the request as a whole."""


class FailedJoinRequest(Received):
    """A join request that could not be approved or rejected."""

    join_request_id: str | None
    """ID of the join request."""
    errors: list[ItemError] | None
    """Errors for this join request."""


class ItemError(Received):
    """Error of one item in a request with several items."""

    code: int | None
    """Error code of the platform."""
    title: str | None
    """Title of the error, human-readable."""
    message: str | None
    """Description of the error, human-readable."""
    error_data: ItemErrorData | None
    """Further details of the error."""


class ItemErrorData(Received):
    """Further details of an item's error."""

    details: str | None
    """Most specific description of the error, human-readable."""


class RejectedJoinRequests(Received):
    """Result of rejecting join requests."""

    rejected_join_requests: list[str] | None
    """IDs of the rejected join requests."""
    failed_join_requests: list[FailedJoinRequest] | None
    """Join requests that could not be rejected."""
    errors: list[ItemError] | None
    """Errors of the request as a whole."""
