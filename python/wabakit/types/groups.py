# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `groups`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .shared import Paging, Received


JoinApprovalMode: TypeAlias = Literal["approval_required", "auto_approve"] | str
"""How people get into a group.
Other values are accepted, too.

- `approval_required`: You let them in one by one.
- `auto_approve`: Everybody who has the link.
"""


class GroupRequest(Received):
    """What was asked for is being done; the outcome arrives by webhook. Some of these answers have no body: nothing is
    here then.
    """

    request_id: str | None
    """The request's id, in the webhook too."""
    success: bool | None
    """Whether it was accepted, where the platform says so."""


class Groups(Received):
    """A page of groups."""

    data: GroupList
    """The page."""
    paging: Paging | None
    """The way to the other pages."""


class GroupList(Received):
    """Groups."""

    groups: list[GroupSummary]
    """The groups."""


class GroupSummary(Received):
    """A group, in a list."""

    id: str
    """Its id, to send to."""
    subject: str | None
    """Its name."""
    created_at: str | None
    """When it was created, in seconds since 1970."""


class Group(Received):
    """A group. Only what was asked for is there."""

    id: str
    """Its id, to send to."""
    subject: str | None
    """Its name."""
    description: str | None
    """What it is for."""
    join_approval_mode: JoinApprovalMode | None
    """How people get in."""
    suspended: bool | None
    """Whether the platform has suspended it."""
    creation_timestamp: str | int | None
    """When it was created."""
    participants: list[GroupMember] | None
    """The people in it."""
    total_participant_count: int | None
    """How many people are in it."""


class GroupMember(Received):
    """A person in a group."""

    wa_id: str | None
    """Their WhatsApp id."""
    user_id: str | None
    """Their business-scoped user id."""
    parent_user_id: str | None
    """Their id for all linked portfolios."""
    username: str | None
    """Their username."""


class InviteLink(Received):
    """The way into a group."""

    invite_link: str
    """`https://chat.whatsapp.com/…`"""


class JoinRequests(Received):
    """A page of requests to join a group."""

    data: list[JoinRequest]
    """The requests."""
    paging: Paging | None
    """The way to the other pages."""


class JoinRequest(Received):
    """Somebody who asks to join a group."""

    join_request_id: str
    """The request's id."""
    wa_id: str | None
    """Their WhatsApp id."""
    user_id: str | None
    """Their business-scoped user id."""
    creation_timestamp: str | int | None
    """When they asked."""


class ApprovedJoinRequests(Received):
    """Who was let in."""

    approved_join_requests: list[str] | None
    """Those who were."""
    failed_join_requests: list[FailedJoinRequest] | None
    """Those who weren't."""
    errors: list[ItemError] | None
    """What went wrong as a whole."""


class FailedJoinRequest(Received):
    """A request that couldn't be answered."""

    join_request_id: str | None
    """The request's id."""
    errors: list[ItemError] | None
    """Why not."""


class ItemError(Received):
    """Why one item of a call failed."""

    code: int | None
    """The code."""
    title: str | None
    """A title, for people."""
    message: str | None
    """What went wrong, for people."""
    error_data: ItemErrorData | None
    """More of it."""


class ItemErrorData(Received):
    """More about why one item of a call failed."""

    details: str | None
    """The most specific reason, for people."""


class RejectedJoinRequests(Received):
    """Who was turned away."""

    rejected_join_requests: list[str] | None
    """Those who were."""
    failed_join_requests: list[FailedJoinRequest] | None
    """Those who weren't."""
    errors: list[ItemError] | None
    """What went wrong as a whole."""
