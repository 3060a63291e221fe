# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `subscriptions`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class ListAppSubscriptions(TypedDict):
    """Parameters of `subscriptions.list` as one mapping: `wa.subscriptions.list(**{…})`.

    Lists the webhook subscriptions of an app, with their fields and callback URLs. Requires an app access token.
    """

    app_id: NotRequired[str]
    """Default: the client's app ID."""


class CreateAppSubscription(TypedDict):
    """Parameters of `subscriptions.create` as one mapping: `wa.subscriptions.create(**{…})`.

    Sets the callback URL and the webhook fields of an app, after a handshake with the callback URL. Requires an app
    access token.
    """

    object: str
    """Object of the webhooks: `whatsapp_business_account`."""
    callback_url: str
    """Callback URL, with https."""
    verify_token: str
    """Verify token of the handshake with the callback URL."""
    fields: Sequence[WebhookField]
    """Webhook fields to subscribe to."""
    include_values: NotRequired[bool]
    """True to send the new values in the webhooks, not only the names of the changed fields."""
    app_id: NotRequired[str]
    """Default: the client's app ID."""


WebhookField: TypeAlias = (
    Literal[
    "account_alerts",
    "account_review_update",
    "account_settings_update",
    "account_update",
    "automatic_events",
    "business_capability_update",
    "business_username_updates",
    "calls",
    "flows",
    "group_lifecycle_update",
    "group_participants_update",
    "group_settings_update",
    "group_status_update",
    "history",
    "message_echoes",
    "message_template_components_update",
    "message_template_quality_update",
    "message_template_status_update",
    "messages",
    "messaging_handovers",
    "partner_solutions",
    "payment_configuration_update",
    "phone_number_name_update",
    "phone_number_quality_update",
    "security",
    "smb_app_state_sync",
    "smb_message_echoes",
    "standby",
    "template_category_update",
    "template_correct_category_detection",
    "user_preferences",
]
    | str
)
"""Field of the webhooks of a WhatsApp Business account. Newer names pass with `lenient`.

- `account_alerts`: Alerts about the account, such as limits and restrictions.
- `account_review_update`: Decision on the review of the account.
- `account_settings_update`: Changes of the settings of a phone number.
- `account_update`: Changes of the account, such as bans, restrictions and partners.
- `automatic_events`: Purchases and leads that the platform finds in chats.
- `business_capability_update`: Changes of the messaging limit and of the number of phone numbers.
- `business_username_updates`: Changes of a business username.
- `calls`: Voice calls and call permissions.
- `flows`: Status and health of flows.
- `group_lifecycle_update`: Creation and deletion of groups.
- `group_participants_update`: Users who join or leave groups.
- `group_settings_update`: Changes of the settings of groups.
- `group_status_update`: Suspension of groups.
- `history`: Chat history of the WhatsApp Business app.
- `message_echoes`: Messages that other apps of the business send.
- `message_template_components_update`: Changes of the components of a template.
- `message_template_quality_update`: Changes of the quality rating of a template.
- `message_template_status_update`: Changes of the status of a template.
- `messages`: Received messages and statuses of sent messages.
- `messaging_handovers`: Changes of thread control.
- `partner_solutions`: Changes of partner solutions.
- `payment_configuration_update`: Changes of payment configurations in India.
- `phone_number_name_update`: Decision on a display name.
- `phone_number_quality_update`: Changes of the messaging limit or throughput of a number.
- `security`: Changes of two-step verification.
- `smb_app_state_sync`: Contacts of the WhatsApp Business app.
- `smb_message_echoes`: Messages that the business sends with the WhatsApp Business app.
- `standby`: Messages in threads that another app controls.
- `template_category_update`: Changes of the category of a template.
- `template_correct_category_detection`: Categories that the platform considers correct.
- `user_preferences`: Users who stop or resume marketing messages.
"""


class DeleteAppSubscription(TypedDict):
    """Parameters of `subscriptions.delete` as one mapping: `wa.subscriptions.delete(**{…})`.

    Deletes the webhook subscription of an app, or some of its fields. Requires an app access token.
    """

    object: str
    """Object of the webhooks: `whatsapp_business_account`."""
    fields: NotRequired[Sequence[WebhookField]]
    """Webhook fields to unsubscribe from. Default: all."""
    app_id: NotRequired[str]
    """Default: the client's app ID."""
