# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `groups.create`, `groups.list`, `groups.get`, `groups.update`, `groups.set_picture`, `groups.delete`, `groups.get_invite_link`, `groups.reset_invite_link`, `groups.delete_invite_link`, `groups.list_join_requests`, `groups.approve_join_requests`, `groups.reject_join_requests`, `groups.remove_participants`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited, iterated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any, Literal

    from .. import params, types


class Groups(Area):
    """Operations: `groups.create`, `groups.list`, `groups.get`, `groups.update`, `groups.set_picture`, `groups.delete`,
    `groups.get_invite_link`, `groups.reset_invite_link`, `groups.delete_invite_link`, `groups.list_join_requests`,
    `groups.approve_join_requests`, `groups.reject_join_requests`, `groups.remove_participants`.
    """

    def create(
        self,
        *,
        subject: str,
        description: str | None = None,
        join_approval_mode: params.JoinApprovalMode | None = None,
        phone_number_id: str | None = None,
        messaging_product: Literal["whatsapp"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.GroupRequest:
        """Creates a group. The group ID and the invite link arrive by webhook (`group_lifecycle_update`) with the ID of
        this request.

        At most 10,000 groups per phone number.

        Args:
            subject: Subject (name) of the group. 1 to 128 characters.
            description: Description of the group. At most 2,048 characters.
            join_approval_mode: Approval of join requests by the business. Default: `auto_approve`.
            phone_number_id: Default: the client's phone number ID.
            messaging_product: Constant; may be omitted.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
        """
        return self._client.call("groups.create", {
            "subject": subject,
            "description": description,
            "join_approval_mode": join_approval_mode,
            "phone_number_id": phone_number_id,
            "messaging_product": messaging_product,
        }, lenient=lenient, extra=extra)

    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Groups:
        """Lists the groups of a phone number.

        Args:
            limit: Maximum number of groups per page. 1 to 1,024. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            phone_number_id: Default: the client's phone number ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
        """
        return self._client.call("groups.list", {
            "limit": limit,
            "after": after,
            "before": before,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def list_all(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.GroupSummary]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            limit: Maximum number of groups per page. 1 to 1,024. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            phone_number_id: Default: the client's phone number ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
        """
        return self._client.pages("groups.list", {
            "limit": limit,
            "after": after,
            "before": before,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def get(
        self,
        *,
        group_id: str,
        fields: Sequence[params.GroupField] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Group:
        """Gets a group: subject, description, state and participants.

        Args:
            group_id: ID of the group.
            fields: Fields to return.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
        """
        return self._client.call("groups.get", {"group_id": group_id, "fields": fields}, lenient=lenient, extra=extra)

    def update(
        self,
        *,
        group_id: str,
        subject: str | None = None,
        description: str | None = None,
        messaging_product: Literal["whatsapp"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.GroupRequest:
        """Updates the subject or description of a group. The result arrives by webhook (`group_settings_update`).

        Args:
            group_id: ID of the group.
            subject: Subject (name) of the group. 1 to 128 characters.
            description: Description of the group. At most 2,048 characters.
            messaging_product: Constant; may be omitted.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
        """
        return self._client.call("groups.update", {
            "group_id": group_id,
            "subject": subject,
            "description": description,
            "messaging_product": messaging_product,
        }, lenient=lenient, extra=extra)

    def set_picture(
        self,
        *,
        group_id: str,
        file: params.File,
        type: str | None = None,
        filename: str | None = None,
        messaging_product: Literal["whatsapp"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.GroupRequest:
        """Sets the profile picture of a group. The result arrives by webhook (`group_settings_update`).

        Args:
            group_id: ID of the group.
            file: Square JPEG image of at least 192 × 192 pixels. At most 5 MB.
            type: MIME type of the file: `image/jpeg`.
            filename: Name of the file.
            messaging_product: Constant; may be omitted.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
        """
        return self._client.call("groups.set_picture", {
            "group_id": group_id,
            "file": file,
            "type": type,
            "filename": filename,
            "messaging_product": messaging_product,
        }, lenient=lenient, extra=extra)

    def delete(
        self,
        *,
        group_id: str,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Deletes a group and removes all participants. The result arrives by webhook (`group_lifecycle_update`).

        Args:
            group_id: ID of the group.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
        """
        return self._client.call("groups.delete", {"group_id": group_id}, lenient=lenient, extra=extra)

    def get_invite_link(
        self,
        *,
        group_id: str,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.InviteLink:
        """Gets the invite link of a group.

        Args:
            group_id: ID of the group.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
        """
        return self._client.call("groups.get_invite_link", {"group_id": group_id}, lenient=lenient, extra=extra)

    def reset_invite_link(
        self,
        *,
        group_id: str,
        messaging_product: Literal["whatsapp"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.InviteLink:
        """Creates a new invite link for a group. Previous links stop working.

        Args:
            group_id: ID of the group.
            messaging_product: Constant; may be omitted.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
        """
        return self._client.call("groups.reset_invite_link", {
            "group_id": group_id,
            "messaging_product": messaging_product,
        }, lenient=lenient, extra=extra)

    def delete_invite_link(
        self,
        *,
        group_id: str,
        messaging_product: Literal["whatsapp"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Deletes the invite link of a group. Documented in the platform's OpenAPI file only.

        Args:
            group_id: ID of the group.
            messaging_product: Constant; may be omitted.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
        """
        return self._client.call("groups.delete_invite_link", {
            "group_id": group_id,
            "messaging_product": messaging_product,
        }, lenient=lenient, extra=extra)

    def list_join_requests(
        self,
        *,
        group_id: str,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.JoinRequests:
        """Lists the open join requests of a group.

        Args:
            group_id: ID of the group.
            limit: Maximum number of join requests per page.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
        """
        return self._client.call("groups.list_join_requests", {
            "group_id": group_id,
            "limit": limit,
            "after": after,
            "before": before,
        }, lenient=lenient, extra=extra)

    def list_join_requests_all(
        self,
        *,
        group_id: str,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.JoinRequest]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            group_id: ID of the group.
            limit: Maximum number of join requests per page.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
        """
        return self._client.pages("groups.list_join_requests", {
            "group_id": group_id,
            "limit": limit,
            "after": after,
            "before": before,
        }, lenient=lenient, extra=extra)

    def approve_join_requests(
        self,
        *,
        group_id: str,
        join_requests: Sequence[str],
        messaging_product: Literal["whatsapp"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.ApprovedJoinRequests:
        """Approves join requests of a group.

        Args:
            group_id: ID of the group.
            join_requests: IDs of the join requests. At least one.
            messaging_product: Constant; may be omitted.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
        """
        return self._client.call("groups.approve_join_requests", {
            "group_id": group_id,
            "join_requests": join_requests,
            "messaging_product": messaging_product,
        }, lenient=lenient, extra=extra)

    def reject_join_requests(
        self,
        *,
        group_id: str,
        join_requests: Sequence[str],
        messaging_product: Literal["whatsapp"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.RejectedJoinRequests:
        """Rejects join requests of a group.

        Args:
            group_id: ID of the group.
            join_requests: IDs of the join requests. At least one.
            messaging_product: Constant; may be omitted.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
        """
        return self._client.call("groups.reject_join_requests", {
            "group_id": group_id,
            "join_requests": join_requests,
            "messaging_product": messaging_product,
        }, lenient=lenient, extra=extra)

    def remove_participants(
        self,
        *,
        group_id: str,
        participants: Sequence[params.GroupParticipant],
        messaging_product: Literal["whatsapp"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.GroupRequest:
        """Removes participants from a group. Removed users cannot rejoin by link. The result arrives by webhook
        (`group_participants_update`).

        Args:
            group_id: ID of the group.
            participants: Participants to remove. 1 to 8.
            messaging_product: Constant; may be omitted.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
        """
        return self._client.call("groups.remove_participants", {
            "group_id": group_id,
            "participants": participants,
            "messaging_product": messaging_product,
        }, lenient=lenient, extra=extra)


class AsyncGroups(Area):
    """`Groups` to await; methods that end with `_all` are for `async for`."""

    create = awaited(Groups.create)
    list = awaited(Groups.list)
    list_all = iterated(Groups.list_all)
    get = awaited(Groups.get)
    update = awaited(Groups.update)
    set_picture = awaited(Groups.set_picture)
    delete = awaited(Groups.delete)
    get_invite_link = awaited(Groups.get_invite_link)
    reset_invite_link = awaited(Groups.reset_invite_link)
    delete_invite_link = awaited(Groups.delete_invite_link)
    list_join_requests = awaited(Groups.list_join_requests)
    list_join_requests_all = iterated(Groups.list_join_requests_all)
    approve_join_requests = awaited(Groups.approve_join_requests)
    reject_join_requests = awaited(Groups.reject_join_requests)
    remove_participants = awaited(Groups.remove_participants)
