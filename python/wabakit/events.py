# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Events of webhooks: a class for each kind. `event.kind`, `isinstance` and `match` distinguish them."""

# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false, reportOverlappingOverload=false

from __future__ import annotations

from ._core import Event as _Event
from .given import refused

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Literal, Protocol, TypeAlias, TypeVar, overload

    from . import types
    from .filters import Has

    E = TypeVar("E")
    R = TypeVar("R")

    class Register(Protocol[E]):
        """A decorator for functions that handle events of one kind."""

        def __call__(self, handler: Callable[[E], R], /) -> Callable[[E], R]: ...


class _Kind(type):
    """Makes `isinstance` compare the kind of an event."""

    def __instancecheck__(cls, instance: object) -> bool:
        return isinstance(instance, _Event) and instance.kind == cls.__dict__["kind"]


class MessageEvent(_Event, metaclass=_Kind):
    """A message from a WhatsApp user to a business phone number."""

    kind: Literal["message"] = "message"
    data: types.InboundMessage
    """Item of the webhook, as received."""


if TYPE_CHECKING:

    class _InboundMessage0HasFrom(types.InboundMessage):
        from_: str

    class _MessageHasFrom(MessageEvent):
        data: _InboundMessage0HasFrom

    class _InboundMessage0HasFromUserId(types.InboundMessage):
        from_user_id: str

    class _MessageHasFromUserId(MessageEvent):
        data: _InboundMessage0HasFromUserId

    class _InboundMessage0HasFromParentUserId(types.InboundMessage):
        from_parent_user_id: str

    class _MessageHasFromParentUserId(MessageEvent):
        data: _InboundMessage0HasFromParentUserId

    class _InboundMessage0HasGroupId(types.InboundMessage):
        group_id: str

    class _MessageHasGroupId(MessageEvent):
        data: _InboundMessage0HasGroupId

    class _InboundMessage0HasContext(types.InboundMessage):
        context: types.MessageContext

    class _MessageHasContext(MessageEvent):
        data: _InboundMessage0HasContext

    class _InboundMessage1HasContextReferredProduct(types.MessageContext):
        referred_product: types.ReferredProduct

    class _InboundMessage0HasContextReferredProduct(types.InboundMessage):
        context: _InboundMessage1HasContextReferredProduct

    class _MessageHasContextReferredProduct(MessageEvent):
        data: _InboundMessage0HasContextReferredProduct

    class _InboundMessage0HasReferral(types.InboundMessage):
        referral: types.Referral

    class _MessageHasReferral(MessageEvent):
        data: _InboundMessage0HasReferral

    class _InboundMessage1HasReferralWelcomeMessage(types.Referral):
        welcome_message: types.WelcomeMessage

    class _InboundMessage0HasReferralWelcomeMessage(types.InboundMessage):
        referral: _InboundMessage1HasReferralWelcomeMessage

    class _MessageHasReferralWelcomeMessage(MessageEvent):
        data: _InboundMessage0HasReferralWelcomeMessage

    class _InboundMessage0HasIdentity(types.InboundMessage):
        identity: types.IdentityState

    class _MessageHasIdentity(MessageEvent):
        data: _InboundMessage0HasIdentity

    class _InboundMessage0HasErrors(types.InboundMessage):
        errors: list[types.WebhookError]

    class _MessageHasErrors(MessageEvent):
        data: _InboundMessage0HasErrors

    class _InboundMessage0HasText(types.InboundMessage):
        text: types.InboundText

    class _MessageHasText(MessageEvent):
        data: _InboundMessage0HasText

    class _InboundMessage0HasImage(types.InboundMessage):
        image: types.InboundImage

    class _MessageHasImage(MessageEvent):
        data: _InboundMessage0HasImage

    class _InboundMessage0HasVideo(types.InboundMessage):
        video: types.InboundVideo

    class _MessageHasVideo(MessageEvent):
        data: _InboundMessage0HasVideo

    class _InboundMessage0HasAudio(types.InboundMessage):
        audio: types.InboundAudio

    class _MessageHasAudio(MessageEvent):
        data: _InboundMessage0HasAudio

    class _InboundMessage0HasVoice(types.InboundMessage):
        voice: types.InboundAudio

    class _MessageHasVoice(MessageEvent):
        data: _InboundMessage0HasVoice

    class _InboundMessage0HasDocument(types.InboundMessage):
        document: types.InboundDocument

    class _MessageHasDocument(MessageEvent):
        data: _InboundMessage0HasDocument

    class _InboundMessage0HasSticker(types.InboundMessage):
        sticker: types.InboundSticker

    class _MessageHasSticker(MessageEvent):
        data: _InboundMessage0HasSticker

    class _InboundMessage0HasLocation(types.InboundMessage):
        location: types.InboundLocation

    class _MessageHasLocation(MessageEvent):
        data: _InboundMessage0HasLocation

    class _InboundMessage0HasContacts(types.InboundMessage):
        contacts: list[types.InboundContact]

    class _MessageHasContacts(MessageEvent):
        data: _InboundMessage0HasContacts

    class _InboundMessage0HasInteractive(types.InboundMessage):
        interactive: types.InteractiveReply

    class _MessageHasInteractive(MessageEvent):
        data: _InboundMessage0HasInteractive

    class _InboundMessage1HasInteractiveButtonReply(types.InteractiveReply):
        button_reply: types.ButtonReply

    class _InboundMessage0HasInteractiveButtonReply(types.InboundMessage):
        interactive: _InboundMessage1HasInteractiveButtonReply

    class _MessageHasInteractiveButtonReply(MessageEvent):
        data: _InboundMessage0HasInteractiveButtonReply

    class _InboundMessage1HasInteractiveListReply(types.InteractiveReply):
        list_reply: types.ListReply

    class _InboundMessage0HasInteractiveListReply(types.InboundMessage):
        interactive: _InboundMessage1HasInteractiveListReply

    class _MessageHasInteractiveListReply(MessageEvent):
        data: _InboundMessage0HasInteractiveListReply

    class _InboundMessage1HasInteractiveNfmReply(types.InteractiveReply):
        nfm_reply: types.FlowReply

    class _InboundMessage0HasInteractiveNfmReply(types.InboundMessage):
        interactive: _InboundMessage1HasInteractiveNfmReply

    class _MessageHasInteractiveNfmReply(MessageEvent):
        data: _InboundMessage0HasInteractiveNfmReply

    class _InboundMessage1HasInteractiveCallPermissionReply(types.InteractiveReply):
        call_permission_reply: types.CallPermissionReply

    class _InboundMessage0HasInteractiveCallPermissionReply(types.InboundMessage):
        interactive: _InboundMessage1HasInteractiveCallPermissionReply

    class _MessageHasInteractiveCallPermissionReply(MessageEvent):
        data: _InboundMessage0HasInteractiveCallPermissionReply

    class _InboundMessage0HasButton(types.InboundMessage):
        button: types.InboundButton

    class _MessageHasButton(MessageEvent):
        data: _InboundMessage0HasButton

    class _InboundMessage0HasOrder(types.InboundMessage):
        order: types.InboundOrder

    class _MessageHasOrder(MessageEvent):
        data: _InboundMessage0HasOrder

    class _InboundMessage0HasReaction(types.InboundMessage):
        reaction: types.InboundReaction

    class _MessageHasReaction(MessageEvent):
        data: _InboundMessage0HasReaction

    class _InboundMessage0HasSystem(types.InboundMessage):
        system: types.SystemMessage

    class _MessageHasSystem(MessageEvent):
        data: _InboundMessage0HasSystem

    class _InboundMessage0HasEdit(types.InboundMessage):
        edit: types.InboundEdit

    class _MessageHasEdit(MessageEvent):
        data: _InboundMessage0HasEdit

    class _InboundMessage0HasRevoke(types.InboundMessage):
        revoke: types.InboundRevocation

    class _MessageHasRevoke(MessageEvent):
        data: _InboundMessage0HasRevoke

    class _InboundMessage0HasUnsupported(types.InboundMessage):
        unsupported: types.UnsupportedContent

    class _MessageHasUnsupported(MessageEvent):
        data: _InboundMessage0HasUnsupported


class StatusEvent(_Event, metaclass=_Kind):
    """Status of a message that the business sent. Statuses arrive in any order, and more than once."""

    kind: Literal["status"] = "status"
    data: types.Status
    """Item of the webhook, as received."""


class ErrorEvent(_Event, metaclass=_Kind):
    """An error reported in a webhook."""

    kind: Literal["error"] = "error"
    data: types.WebhookError
    """Item of the webhook, as received."""


class UserActionEvent(_Event, metaclass=_Kind):
    """A user's action on a marketing message, such as a click on a link."""

    kind: Literal["user_action"] = "user_action"
    data: types.UserAction
    """Item of the webhook, as received."""


class UserPreferenceEvent(_Event, metaclass=_Kind):
    """A user's choice to stop or resume marketing messages."""

    kind: Literal["user_preference"] = "user_preference"
    data: types.UserPreference
    """Item of the webhook, as received."""


class UserIdUpdateEvent(_Event, metaclass=_Kind):
    """A change of a user's business-scoped user ID. Since August 2026, a `system` message reports it instead."""

    kind: Literal["user_id_update"] = "user_id_update"
    data: types.UserIdUpdate
    """Item of the webhook, as received."""


class MessageEchoEvent(_Event, metaclass=_Kind):
    """A message that the business sent with the WhatsApp Business app, or from another app."""

    kind: Literal["message_echo"] = "message_echo"
    data: types.MessageEcho
    """Item of the webhook, as received."""


class HistoryEvent(_Event, metaclass=_Kind):
    """A part of the chat history of the WhatsApp Business app."""

    kind: Literal["history"] = "history"
    data: types.HistoryChunk
    """Item of the webhook, as received."""


class HistoryMessageEvent(_Event, metaclass=_Kind):
    """A message of the chat history, or the media that belongs to one. The media of a message of type
    `media_placeholder` arrives in an event of its own with the same ID, if it is at most 14 days old.
    """

    kind: Literal["history_message"] = "history_message"
    data: types.HistoryMessage
    """Item of the webhook, as received."""


class StateSyncEvent(_Event, metaclass=_Kind):
    """A contact that was added to the WhatsApp Business app's contacts, changed or removed."""

    kind: Literal["state_sync"] = "state_sync"
    data: types.StateSync
    """Item of the webhook, as received."""


class MessagingHandoverEvent(_Event, metaclass=_Kind):
    """A change of the app that owns a conversation."""

    kind: Literal["messaging_handover"] = "messaging_handover"
    data: types.MessagingHandover
    """Item of the webhook, as received."""


class StandbyEvent(_Event, metaclass=_Kind):
    """Activity in conversations that another app owns. Don't reply to it: a reply takes control of the conversation."""

    kind: Literal["standby"] = "standby"
    data: types.Standby
    """Item of the webhook, as received."""


class CallEvent(_Event, metaclass=_Kind):
    """Update of a call, such as its start or its end."""

    kind: Literal["call"] = "call"
    data: types.CallUpdate
    """Item of the webhook, as received."""


class CallStatusEvent(_Event, metaclass=_Kind):
    """Status of a call that the business started."""

    kind: Literal["call_status"] = "call_status"
    data: types.CallStatus
    """Item of the webhook, as received."""


class GroupLifecycleUpdateEvent(_Event, metaclass=_Kind):
    """Creation or deletion of a group, or its failure."""

    kind: Literal["group_lifecycle_update"] = "group_lifecycle_update"
    data: types.GroupLifecycleUpdate
    """Item of the webhook, as received."""


class GroupParticipantsUpdateEvent(_Event, metaclass=_Kind):
    """Change of a group's participants: users joined, left, or asked to join."""

    kind: Literal["group_participants_update"] = "group_participants_update"
    data: types.GroupParticipantsUpdate
    """Item of the webhook, as received."""


class GroupSettingsUpdateEvent(_Event, metaclass=_Kind):
    """Change of a group's subject, description or profile picture, or its failure."""

    kind: Literal["group_settings_update"] = "group_settings_update"
    data: types.GroupSettingsUpdate
    """Item of the webhook, as received."""


class GroupStatusUpdateEvent(_Event, metaclass=_Kind):
    """Suspension of a group, or its end."""

    kind: Literal["group_status_update"] = "group_status_update"
    data: types.GroupStatusUpdate
    """Item of the webhook, as received."""


class AccountUpdateEvent(_Event, metaclass=_Kind):
    """Update of a WhatsApp Business account. In updates for partners, the event's `entry_id` is the ID of a business
    portfolio.
    """

    kind: Literal["account_update"] = "account_update"
    data: types.AccountUpdate
    """Item of the webhook, as received."""


class AccountAlertEvent(_Event, metaclass=_Kind):
    """Alert about a business, an account or a business phone number."""

    kind: Literal["account_alert"] = "account_alert"
    data: types.AccountAlert
    """Item of the webhook, as received."""


class AccountReviewUpdateEvent(_Event, metaclass=_Kind):
    """Result of an account review."""

    kind: Literal["account_review_update"] = "account_review_update"
    data: types.AccountReviewUpdate
    """Item of the webhook, as received."""


class AccountSettingsUpdateEvent(_Event, metaclass=_Kind):
    """Change of a business phone number's settings, including changes made through the API."""

    kind: Literal["account_settings_update"] = "account_settings_update"
    data: types.AccountSettingsUpdate
    """Item of the webhook, as received."""


class BusinessCapabilityUpdateEvent(_Event, metaclass=_Kind):
    """Change of the business's messaging limit or of its maximum number of phone numbers."""

    kind: Literal["business_capability_update"] = "business_capability_update"
    data: types.BusinessCapabilityUpdate
    """Item of the webhook, as received."""


class BusinessUsernameUpdateEvent(_Event, metaclass=_Kind):
    """Change of a business phone number's username."""

    kind: Literal["business_username_update"] = "business_username_update"
    data: types.BusinessUsernameUpdate
    """Item of the webhook, as received."""


class PhoneNumberNameUpdateEvent(_Event, metaclass=_Kind):
    """Result of a display name review."""

    kind: Literal["phone_number_name_update"] = "phone_number_name_update"
    data: types.PhoneNumberNameUpdate
    """Item of the webhook, as received."""


class PhoneNumberQualityUpdateEvent(_Event, metaclass=_Kind):
    """Change of a business phone number's throughput or messaging limit."""

    kind: Literal["phone_number_quality_update"] = "phone_number_quality_update"
    data: types.PhoneNumberQualityUpdate
    """Item of the webhook, as received."""


class SecurityEvent(_Event, metaclass=_Kind):
    """Change of a business phone number's two-step verification PIN, or a request to turn it off."""

    kind: Literal["security"] = "security"
    data: types.SecurityUpdate
    """Item of the webhook, as received."""


class MessageTemplateStatusUpdateEvent(_Event, metaclass=_Kind):
    """Change of a template's status: approved, rejected, paused, disabled, deleted and others."""

    kind: Literal["message_template_status_update"] = "message_template_status_update"
    data: types.MessageTemplateStatusUpdate
    """Item of the webhook, as received."""


class MessageTemplateQualityUpdateEvent(_Event, metaclass=_Kind):
    """Change of a template's quality score."""

    kind: Literal["message_template_quality_update"] = "message_template_quality_update"
    data: types.MessageTemplateQualityUpdate
    """Item of the webhook, as received."""


class MessageTemplateComponentsUpdateEvent(_Event, metaclass=_Kind):
    """New components of a template that was edited."""

    kind: Literal["message_template_components_update"] = "message_template_components_update"
    data: types.MessageTemplateComponentsUpdate
    """Item of the webhook, as received."""


class TemplateCategoryUpdateEvent(_Event, metaclass=_Kind):
    """Change of a template's category, done or announced 24 hours ahead."""

    kind: Literal["template_category_update"] = "template_category_update"
    data: types.TemplateCategoryUpdate
    """Item of the webhook, as received."""


class TemplateCorrectCategoryDetectionEvent(_Event, metaclass=_Kind):
    """Another category that the platform assigned to a template sent with Direct Send."""

    kind: Literal["template_correct_category_detection"] = "template_correct_category_detection"
    data: types.TemplateCorrectCategoryDetection
    """Item of the webhook, as received."""


class FlowEvent(_Event, metaclass=_Kind):
    """Change of a flow's status or health."""

    kind: Literal["flow"] = "flow"
    data: types.FlowUpdate
    """Item of the webhook, as received."""


class PartnerSolutionEvent(_Event, metaclass=_Kind):
    """Change of a multi-partner solution. The event's `entry_id` is the ID of a business portfolio."""

    kind: Literal["partner_solution"] = "partner_solution"
    data: types.PartnerSolutionUpdate
    """Item of the webhook, as received."""


class PaymentConfigurationUpdateEvent(_Event, metaclass=_Kind):
    """Creation or change of a payment configuration."""

    kind: Literal["payment_configuration_update"] = "payment_configuration_update"
    data: types.PaymentConfigurationUpdate
    """Item of the webhook, as received."""


class AutomaticEvent(_Event, metaclass=_Kind):
    """A lead or a purchase that the platform detected in a chat. Not available in the European Union, the United
    Kingdom and Japan.
    """

    kind: Literal["automatic_event"] = "automatic_event"
    data: types.AutomaticEvent
    """Item of the webhook, as received."""


class TrackingEvent(_Event, metaclass=_Kind):
    """Tracking event of a marketing message."""

    kind: Literal["tracking_event"] = "tracking_event"
    data: types.TrackingEvent
    """Item of the webhook, as received."""


class UnknownEvent(_Event, metaclass=_Kind):
    """Unknown item: this version of the library doesn't know its kind, or can't read it."""

    kind: Literal["unknown"] = "unknown"
    data: Any
    """Item of the webhook, as received."""


class MalformedEvent(_Event, metaclass=_Kind):
    """A payload that is not valid JSON, encoded in Base64."""

    kind: Literal["malformed"] = "malformed"
    data: types.Undecoded
    """Item of the webhook, as received."""


Event: TypeAlias = (
    MessageEvent
    | StatusEvent
    | ErrorEvent
    | UserActionEvent
    | UserPreferenceEvent
    | UserIdUpdateEvent
    | MessageEchoEvent
    | HistoryEvent
    | HistoryMessageEvent
    | StateSyncEvent
    | MessagingHandoverEvent
    | StandbyEvent
    | CallEvent
    | CallStatusEvent
    | GroupLifecycleUpdateEvent
    | GroupParticipantsUpdateEvent
    | GroupSettingsUpdateEvent
    | GroupStatusUpdateEvent
    | AccountUpdateEvent
    | AccountAlertEvent
    | AccountReviewUpdateEvent
    | AccountSettingsUpdateEvent
    | BusinessCapabilityUpdateEvent
    | BusinessUsernameUpdateEvent
    | PhoneNumberNameUpdateEvent
    | PhoneNumberQualityUpdateEvent
    | SecurityEvent
    | MessageTemplateStatusUpdateEvent
    | MessageTemplateQualityUpdateEvent
    | MessageTemplateComponentsUpdateEvent
    | TemplateCategoryUpdateEvent
    | TemplateCorrectCategoryDetectionEvent
    | FlowEvent
    | PartnerSolutionEvent
    | PaymentConfigurationUpdateEvent
    | AutomaticEvent
    | TrackingEvent
    | UnknownEvent
    | MalformedEvent
)
"""Event of any kind: one of the classes of this module."""


KINDS = frozenset(
    {
        "message",
        "status",
        "error",
        "user_action",
        "user_preference",
        "user_id_update",
        "message_echo",
        "history",
        "history_message",
        "state_sync",
        "messaging_handover",
        "standby",
        "call",
        "call_status",
        "group_lifecycle_update",
        "group_participants_update",
        "group_settings_update",
        "group_status_update",
        "account_update",
        "account_alert",
        "account_review_update",
        "account_settings_update",
        "business_capability_update",
        "business_username_update",
        "phone_number_name_update",
        "phone_number_quality_update",
        "security",
        "message_template_status_update",
        "message_template_quality_update",
        "message_template_components_update",
        "template_category_update",
        "template_correct_category_detection",
        "flow",
        "partner_solution",
        "payment_configuration_update",
        "automatic_event",
        "tracking_event",
        "unknown",
        "malformed",
    }
)
"""All kinds of events."""


class Handlers:
    """Handlers: functions, each with the kind of events that it handles."""

    def __init__(self) -> None:
        self._handlers: list[tuple[str | None, Callable[[Any], bool] | None, Callable[[Any], Any]]] = []

    if TYPE_CHECKING:

        @overload
        def on(
            self, kind: Literal["message"], passes: Has[Literal["from"]]
        ) -> Register[_MessageHasFrom]: ...
        @overload
        def on(
            self, kind: Literal["message"], passes: Has[Literal["from_user_id"]]
        ) -> Register[_MessageHasFromUserId]: ...
        @overload
        def on(
            self, kind: Literal["message"], passes: Has[Literal["from_parent_user_id"]]
        ) -> Register[_MessageHasFromParentUserId]: ...
        @overload
        def on(
            self, kind: Literal["message"], passes: Has[Literal["group_id"]]
        ) -> Register[_MessageHasGroupId]: ...
        @overload
        def on(
            self, kind: Literal["message"], passes: Has[Literal["context"]]
        ) -> Register[_MessageHasContext]: ...
        @overload
        def on(
            self, kind: Literal["message"], passes: Has[Literal["context.referred_product"]]
        ) -> Register[_MessageHasContextReferredProduct]: ...
        @overload
        def on(
            self, kind: Literal["message"], passes: Has[Literal["referral"]]
        ) -> Register[_MessageHasReferral]: ...
        @overload
        def on(
            self, kind: Literal["message"], passes: Has[Literal["referral.welcome_message"]]
        ) -> Register[_MessageHasReferralWelcomeMessage]: ...
        @overload
        def on(
            self, kind: Literal["message"], passes: Has[Literal["identity"]]
        ) -> Register[_MessageHasIdentity]: ...
        @overload
        def on(
            self, kind: Literal["message"], passes: Has[Literal["errors"]]
        ) -> Register[_MessageHasErrors]: ...
        @overload
        def on(
            self, kind: Literal["message"], passes: Has[Literal["text"]]
        ) -> Register[_MessageHasText]: ...
        @overload
        def on(
            self, kind: Literal["message"], passes: Has[Literal["image"]]
        ) -> Register[_MessageHasImage]: ...
        @overload
        def on(
            self, kind: Literal["message"], passes: Has[Literal["video"]]
        ) -> Register[_MessageHasVideo]: ...
        @overload
        def on(
            self, kind: Literal["message"], passes: Has[Literal["audio"]]
        ) -> Register[_MessageHasAudio]: ...
        @overload
        def on(
            self, kind: Literal["message"], passes: Has[Literal["voice"]]
        ) -> Register[_MessageHasVoice]: ...
        @overload
        def on(
            self, kind: Literal["message"], passes: Has[Literal["document"]]
        ) -> Register[_MessageHasDocument]: ...
        @overload
        def on(
            self, kind: Literal["message"], passes: Has[Literal["sticker"]]
        ) -> Register[_MessageHasSticker]: ...
        @overload
        def on(
            self, kind: Literal["message"], passes: Has[Literal["location"]]
        ) -> Register[_MessageHasLocation]: ...
        @overload
        def on(
            self, kind: Literal["message"], passes: Has[Literal["contacts"]]
        ) -> Register[_MessageHasContacts]: ...
        @overload
        def on(
            self, kind: Literal["message"], passes: Has[Literal["interactive"]]
        ) -> Register[_MessageHasInteractive]: ...
        @overload
        def on(
            self, kind: Literal["message"], passes: Has[Literal["interactive.button_reply"]]
        ) -> Register[_MessageHasInteractiveButtonReply]: ...
        @overload
        def on(
            self, kind: Literal["message"], passes: Has[Literal["interactive.list_reply"]]
        ) -> Register[_MessageHasInteractiveListReply]: ...
        @overload
        def on(
            self, kind: Literal["message"], passes: Has[Literal["interactive.nfm_reply"]]
        ) -> Register[_MessageHasInteractiveNfmReply]: ...
        @overload
        def on(
            self, kind: Literal["message"], passes: Has[Literal["interactive.call_permission_reply"]]
        ) -> Register[_MessageHasInteractiveCallPermissionReply]: ...
        @overload
        def on(
            self, kind: Literal["message"], passes: Has[Literal["button"]]
        ) -> Register[_MessageHasButton]: ...
        @overload
        def on(
            self, kind: Literal["message"], passes: Has[Literal["order"]]
        ) -> Register[_MessageHasOrder]: ...
        @overload
        def on(
            self, kind: Literal["message"], passes: Has[Literal["reaction"]]
        ) -> Register[_MessageHasReaction]: ...
        @overload
        def on(
            self, kind: Literal["message"], passes: Has[Literal["system"]]
        ) -> Register[_MessageHasSystem]: ...
        @overload
        def on(
            self, kind: Literal["message"], passes: Has[Literal["edit"]]
        ) -> Register[_MessageHasEdit]: ...
        @overload
        def on(
            self, kind: Literal["message"], passes: Has[Literal["revoke"]]
        ) -> Register[_MessageHasRevoke]: ...
        @overload
        def on(
            self, kind: Literal["message"], passes: Has[Literal["unsupported"]]
        ) -> Register[_MessageHasUnsupported]: ...
        @overload
        def on(
            self, kind: Literal["message"], passes: Callable[[MessageEvent], bool] | None = None
        ) -> Register[MessageEvent]: ...
        @overload
        def on(
            self, kind: Literal["status"], passes: Callable[[StatusEvent], bool] | None = None
        ) -> Register[StatusEvent]: ...
        @overload
        def on(
            self, kind: Literal["error"], passes: Callable[[ErrorEvent], bool] | None = None
        ) -> Register[ErrorEvent]: ...
        @overload
        def on(
            self, kind: Literal["user_action"], passes: Callable[[UserActionEvent], bool] | None = None
        ) -> Register[UserActionEvent]: ...
        @overload
        def on(
            self, kind: Literal["user_preference"], passes: Callable[[UserPreferenceEvent], bool] | None = None
        ) -> Register[UserPreferenceEvent]: ...
        @overload
        def on(
            self, kind: Literal["user_id_update"], passes: Callable[[UserIdUpdateEvent], bool] | None = None
        ) -> Register[UserIdUpdateEvent]: ...
        @overload
        def on(
            self, kind: Literal["message_echo"], passes: Callable[[MessageEchoEvent], bool] | None = None
        ) -> Register[MessageEchoEvent]: ...
        @overload
        def on(
            self, kind: Literal["history"], passes: Callable[[HistoryEvent], bool] | None = None
        ) -> Register[HistoryEvent]: ...
        @overload
        def on(
            self, kind: Literal["history_message"], passes: Callable[[HistoryMessageEvent], bool] | None = None
        ) -> Register[HistoryMessageEvent]: ...
        @overload
        def on(
            self, kind: Literal["state_sync"], passes: Callable[[StateSyncEvent], bool] | None = None
        ) -> Register[StateSyncEvent]: ...
        @overload
        def on(
            self, kind: Literal["messaging_handover"], passes: Callable[[MessagingHandoverEvent], bool] | None = None
        ) -> Register[MessagingHandoverEvent]: ...
        @overload
        def on(
            self, kind: Literal["standby"], passes: Callable[[StandbyEvent], bool] | None = None
        ) -> Register[StandbyEvent]: ...
        @overload
        def on(
            self, kind: Literal["call"], passes: Callable[[CallEvent], bool] | None = None
        ) -> Register[CallEvent]: ...
        @overload
        def on(
            self, kind: Literal["call_status"], passes: Callable[[CallStatusEvent], bool] | None = None
        ) -> Register[CallStatusEvent]: ...
        @overload
        def on(
            self, kind: Literal["group_lifecycle_update"], passes: Callable[[GroupLifecycleUpdateEvent], bool] | None = None
        ) -> Register[GroupLifecycleUpdateEvent]: ...
        @overload
        def on(
            self, kind: Literal["group_participants_update"], passes: Callable[[GroupParticipantsUpdateEvent], bool] | None = None
        ) -> Register[GroupParticipantsUpdateEvent]: ...
        @overload
        def on(
            self, kind: Literal["group_settings_update"], passes: Callable[[GroupSettingsUpdateEvent], bool] | None = None
        ) -> Register[GroupSettingsUpdateEvent]: ...
        @overload
        def on(
            self, kind: Literal["group_status_update"], passes: Callable[[GroupStatusUpdateEvent], bool] | None = None
        ) -> Register[GroupStatusUpdateEvent]: ...
        @overload
        def on(
            self, kind: Literal["account_update"], passes: Callable[[AccountUpdateEvent], bool] | None = None
        ) -> Register[AccountUpdateEvent]: ...
        @overload
        def on(
            self, kind: Literal["account_alert"], passes: Callable[[AccountAlertEvent], bool] | None = None
        ) -> Register[AccountAlertEvent]: ...
        @overload
        def on(
            self, kind: Literal["account_review_update"], passes: Callable[[AccountReviewUpdateEvent], bool] | None = None
        ) -> Register[AccountReviewUpdateEvent]: ...
        @overload
        def on(
            self, kind: Literal["account_settings_update"], passes: Callable[[AccountSettingsUpdateEvent], bool] | None = None
        ) -> Register[AccountSettingsUpdateEvent]: ...
        @overload
        def on(
            self, kind: Literal["business_capability_update"], passes: Callable[[BusinessCapabilityUpdateEvent], bool] | None = None
        ) -> Register[BusinessCapabilityUpdateEvent]: ...
        @overload
        def on(
            self, kind: Literal["business_username_update"], passes: Callable[[BusinessUsernameUpdateEvent], bool] | None = None
        ) -> Register[BusinessUsernameUpdateEvent]: ...
        @overload
        def on(
            self, kind: Literal["phone_number_name_update"], passes: Callable[[PhoneNumberNameUpdateEvent], bool] | None = None
        ) -> Register[PhoneNumberNameUpdateEvent]: ...
        @overload
        def on(
            self, kind: Literal["phone_number_quality_update"], passes: Callable[[PhoneNumberQualityUpdateEvent], bool] | None = None
        ) -> Register[PhoneNumberQualityUpdateEvent]: ...
        @overload
        def on(
            self, kind: Literal["security"], passes: Callable[[SecurityEvent], bool] | None = None
        ) -> Register[SecurityEvent]: ...
        @overload
        def on(
            self, kind: Literal["message_template_status_update"], passes: Callable[[MessageTemplateStatusUpdateEvent], bool] | None = None
        ) -> Register[MessageTemplateStatusUpdateEvent]: ...
        @overload
        def on(
            self, kind: Literal["message_template_quality_update"], passes: Callable[[MessageTemplateQualityUpdateEvent], bool] | None = None
        ) -> Register[MessageTemplateQualityUpdateEvent]: ...
        @overload
        def on(
            self, kind: Literal["message_template_components_update"], passes: Callable[[MessageTemplateComponentsUpdateEvent], bool] | None = None
        ) -> Register[MessageTemplateComponentsUpdateEvent]: ...
        @overload
        def on(
            self, kind: Literal["template_category_update"], passes: Callable[[TemplateCategoryUpdateEvent], bool] | None = None
        ) -> Register[TemplateCategoryUpdateEvent]: ...
        @overload
        def on(
            self, kind: Literal["template_correct_category_detection"], passes: Callable[[TemplateCorrectCategoryDetectionEvent], bool] | None = None
        ) -> Register[TemplateCorrectCategoryDetectionEvent]: ...
        @overload
        def on(
            self, kind: Literal["flow"], passes: Callable[[FlowEvent], bool] | None = None
        ) -> Register[FlowEvent]: ...
        @overload
        def on(
            self, kind: Literal["partner_solution"], passes: Callable[[PartnerSolutionEvent], bool] | None = None
        ) -> Register[PartnerSolutionEvent]: ...
        @overload
        def on(
            self, kind: Literal["payment_configuration_update"], passes: Callable[[PaymentConfigurationUpdateEvent], bool] | None = None
        ) -> Register[PaymentConfigurationUpdateEvent]: ...
        @overload
        def on(
            self, kind: Literal["automatic_event"], passes: Callable[[AutomaticEvent], bool] | None = None
        ) -> Register[AutomaticEvent]: ...
        @overload
        def on(
            self, kind: Literal["tracking_event"], passes: Callable[[TrackingEvent], bool] | None = None
        ) -> Register[TrackingEvent]: ...
        @overload
        def on(
            self, kind: Literal["unknown"], passes: Callable[[UnknownEvent], bool] | None = None
        ) -> Register[UnknownEvent]: ...
        @overload
        def on(
            self, kind: Literal["malformed"], passes: Callable[[MalformedEvent], bool] | None = None
        ) -> Register[MalformedEvent]: ...
        @overload
        def on(self, kind: None = None, passes: Callable[[Event], bool] | None = None) -> Register[Event]: ...

    def on(self, kind: str | None = None, passes: Callable[[Any], bool] | None = None) -> Any:
        """Call the decorated function for every event of a kind, or of any kind if none is given; or for those that pass a
        filter: any function of the event, such as `has("text")`.

        Handlers are called one after another. An exception in a handler goes to `on_error` and doesn't stop the others."""
        if kind is not None and kind not in KINDS:
            raise refused(kind, "on.kind", "a kind of event", got=repr(kind))
        if passes is not None and not callable(passes):
            raise refused(passes, "on.passes", "a function of an event")

        def register(handler: Callable[[Any], Any]) -> Callable[[Any], Any]:
            if not callable(handler):
                raise refused(handler, "on.handler", "a function")
            self._handlers.append((kind, passes, handler))
            return handler

        return register
