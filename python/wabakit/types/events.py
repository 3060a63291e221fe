# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of webhooks, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from .message_samples import TemplateCategory
from .groups import JoinApprovalMode
from .settings import CallingState
from .usernames import UsernameStatus
from .templates import QualityScore
from .shared import Received


class InboundMessage(Received):
    """A message from a WhatsApp user to a business phone number."""

    id: str
    """ID of the message (`wamid.…`), used to reply, react or mark as read."""
    timestamp: str
    """Time when the message was sent. Seconds since the Unix epoch."""
    from_: str | None
    """Phone number of the sender. Absent if the user has a username and hides the phone number."""
    from_user_id: str | None
    """Business-scoped user ID of the sender."""
    from_parent_user_id: str | None
    """Parent business-scoped user ID of the sender, shared by linked business portfolios."""
    group_id: str | None
    """ID of the group that the message was sent to."""
    context: MessageContext | None
    """Message that this message replies to, or information about its forwarding."""
    referral: Referral | None
    """Ad or post that the conversation started from."""
    identity: IdentityState | None
    """Identity state of the user. Present if identity checks are enabled for the number."""
    errors: list[WebhookError] | None
    """Reasons for missing content: in messages of type `unsupported`, and for media above 100 MB."""
    type: Literal[
        "text",
        "image",
        "video",
        "audio",
        "voice",
        "document",
        "sticker",
        "location",
        "contacts",
        "interactive",
        "button",
        "order",
        "reaction",
        "system",
        "edit",
        "revoke",
        "unsupported",
    ] | str
    """Type of the content: the name of the key that holds it."""
    text: InboundText | None
    """A text message."""
    image: InboundImage | None
    """An image message."""
    video: InboundVideo | None
    """A video message."""
    audio: InboundAudio | None
    """An audio or voice message."""
    voice: InboundAudio | None
    """A voice message, in older payloads."""
    document: InboundDocument | None
    """A document message."""
    sticker: InboundSticker | None
    """A sticker message."""
    location: InboundLocation | None
    """A location message."""
    contacts: list[InboundContact] | None
    """A contacts message: one or more shared contacts."""
    interactive: InteractiveReply | None
    """A reply to buttons, a list, a flow, an address message or a call permission request."""
    button: InboundButton | None
    """A tap on a template's quick reply button."""
    order: InboundOrder | None
    """An order of products from a catalog."""
    reaction: InboundReaction | None
    """A reaction to a message, or its removal."""
    system: SystemMessage | None
    """A system message about a user. It opens no customer service window."""
    edit: InboundEdit | None
    """An edit of an earlier message. Only numbers that the WhatsApp Business app uses too receive edits."""
    revoke: InboundRevocation | None
    """A deletion of an earlier message. Only numbers that the WhatsApp Business app uses too receive deletions."""
    unsupported: UnsupportedContent | None
    """A message of a type that the API doesn't deliver; since 2026 with the original type."""


class MessageContext(Received):
    """Message that a message replies to, or information about its forwarding."""

    from_: str | None
    """Phone number of the sender of the message that is replied to."""
    id: str | None
    """ID of the message that is replied to."""
    referred_product: ReferredProduct | None
    """Product that the message asks about."""
    forwarded: bool | None
    """True if the message was forwarded at most 5 times."""
    frequently_forwarded: bool | None
    """True if the message was forwarded more than 5 times."""


class ReferredProduct(Received):
    """Product that a message asks about."""

    catalog_id: str | None
    """ID of the product's catalog."""
    product_retailer_id: str | None
    """Retailer ID (SKU) of the product in the catalog."""


class Referral(Received):
    """Ad or post that a conversation started from. Sent with the first message."""

    source_url: str | None
    """Link to the ad or post."""
    source_id: str | None
    """ID of the ad or post."""
    source_type: ReferralSource | None
    """Type of the source."""
    headline: str | None
    """Headline of the ad or post."""
    body: str | None
    """Text of the ad or post."""
    media_type: str | None
    """Type of the media: `image` or `video`."""
    image_url: str | None
    """URL of the image."""
    video_url: str | None
    """URL of the video."""
    thumbnail_url: str | None
    """URL of the video's thumbnail."""
    ctwa_clid: str | None
    """Click ID, used to report conversions to Meta. Absent for ads in WhatsApp Status."""
    welcome_message: WelcomeMessage | None
    """Greeting that the ad showed."""


ReferralSource: TypeAlias = Literal["ad", "post"] | str
"""Type of the source of a conversation.
Other values are accepted, too.

- `ad`: A click-to-WhatsApp ad.
- `post`: A Facebook or Instagram post.
"""


class WelcomeMessage(Received):
    """Greeting that an ad showed."""

    text: str | None
    """Text of the greeting."""


class IdentityState(Received):
    """Identity state of a user."""

    acknowledged: bool | None
    """True if the business acknowledged the identity."""
    created_timestamp: str | None
    """Time when the identity was created. Seconds since the Unix epoch."""
    hash: str | None
    """Hash of the identity key."""


class WebhookError(Received):
    """An error reported in a webhook."""

    code: int
    """Error code, from the same list as in API errors."""
    title: str | None
    """Title of the error, human-readable."""
    message: str | None
    """Message of the error; usually identical to the title."""
    error_data: WebhookErrorData | None
    """Details of the error."""
    href: str | None
    """Link to the platform's page about errors; may be relative."""


class WebhookErrorData(Received):
    """Details of an error reported in a webhook."""

    details: str | None
    """Most specific description of the error, human-readable."""


class InboundText(Received):
    """A text message from a user."""

    body: str
    """Text of the message."""


class InboundImage(Received):
    """An image from a user."""

    id: str
    """Media ID, valid for 7 days."""
    mime_type: str | None
    """MIME type of the image."""
    sha256: str | None
    """SHA-256 of the image, in Base64."""
    url: str | None
    """Download URL, valid for 5 minutes. Requires the access token."""
    caption: str | None
    """Caption of the image."""


class InboundVideo(Received):
    """A video from a user."""

    id: str
    """Media ID, valid for 7 days."""
    mime_type: str | None
    """MIME type of the video."""
    sha256: str | None
    """SHA-256 of the video, in Base64."""
    url: str | None
    """Download URL, valid for 5 minutes. Requires the access token."""
    caption: str | None
    """Caption of the video."""


class InboundAudio(Received):
    """An audio file from a user."""

    id: str
    """Media ID, valid for 7 days."""
    mime_type: str | None
    """MIME type of the audio file."""
    sha256: str | None
    """SHA-256 of the audio file, in Base64."""
    url: str | None
    """Download URL, valid for 5 minutes. Requires the access token."""
    voice: bool | None
    """`true` for a voice message. Voicemail arrives as audio too."""


class InboundDocument(Received):
    """A document from a user."""

    id: str
    """Media ID, valid for 7 days."""
    mime_type: str | None
    """MIME type of the document."""
    sha256: str | None
    """SHA-256 of the document, in Base64."""
    url: str | None
    """Download URL, valid for 5 minutes. Requires the access token."""
    filename: str | None
    """File name of the document."""
    caption: str | None
    """Caption of the document."""


class InboundSticker(Received):
    """A sticker from a user."""

    id: str
    """Media ID, valid for 7 days."""
    mime_type: str | None
    """MIME type of the sticker."""
    sha256: str | None
    """SHA-256 of the sticker, in Base64."""
    url: str | None
    """Download URL, valid for 5 minutes. Requires the access token."""
    animated: bool | None
    """`true` for an animated sticker."""


class InboundLocation(Received):
    """A location from a user."""

    latitude: float
    """Latitude in degrees."""
    longitude: float
    """Longitude in degrees."""
    name: str | None
    """Name of the location."""
    address: str | None
    """Address of the location."""
    url: str | None
    """Website of the location."""


class InboundContact(Received):
    """A contact that a user shared."""

    name: InboundContactName | None
    """Name of the contact."""
    phones: list[InboundContactPhone] | None
    """Phone numbers of the contact."""
    emails: list[InboundContactEmail] | None
    """Email addresses of the contact."""
    urls: list[InboundContactUrl] | None
    """Websites of the contact."""
    addresses: list[InboundContactAddress] | None
    """Postal addresses of the contact."""
    org: InboundContactOrg | None
    """Organization of the contact."""
    birthday: str | None
    """Birthday in the format `YYYY-MM-DD`."""
    vcard: str | None
    """Complete contact as a vCard."""
    origin: str | None
    """Origin of the contact: `contact_request` for the answer to a request for the user's contact information,
    otherwise `other`.
    """


class InboundContactName(Received):
    """Name of a shared contact."""

    formatted_name: str | None
    """Full name as displayed."""
    first_name: str | None
    """First name of the contact."""
    last_name: str | None
    """Last name of the contact."""
    middle_name: str | None
    """Middle name of the contact."""
    prefix: str | None
    """Prefix of the name, such as `Dr.`"""
    suffix: str | None
    """Suffix of the name, such as `Jr.`"""


class InboundContactPhone(Received):
    """Phone number of a shared contact."""

    phone: str | None
    """Phone number as shared."""
    wa_id: str | None
    """WhatsApp ID of the phone number, if it has one."""
    type: str | None
    """Type of the phone number, such as `MOBILE` or `HOME`."""


class InboundContactEmail(Received):
    """Email address of a shared contact."""

    email: str | None
    """Email address as shared."""
    type: str | None
    """Type of the email address, such as `WORK` or `HOME`."""


class InboundContactUrl(Received):
    """Website of a shared contact."""

    url: str | None
    """URL of the website."""
    type: str | None
    """Type of the website, such as `WORK` or `HOME`."""


class InboundContactAddress(Received):
    """Postal address of a shared contact."""

    street: str | None
    """Street and house number."""
    city: str | None
    """City of the address."""
    state: str | None
    """State or region of the address."""
    zip: str | None
    """Postal code of the address."""
    country: str | None
    """Name of the country."""
    country_code: str | None
    """Country, as an ISO 3166-1 alpha-2 code."""
    type: str | None
    """Type of the address, such as `WORK` or `HOME`."""


class InboundContactOrg(Received):
    """Organization of a shared contact."""

    company: str | None
    """Name of the company."""
    department: str | None
    """Department in the company."""
    title: str | None
    """Job title of the contact."""


class InteractiveReply(Received):
    """A user's reply to an interactive message."""

    type: Literal["button_reply", "list_reply", "nfm_reply", "call_permission_reply"] | str
    """Type of the content: the name of the key that holds it."""
    button_reply: ButtonReply | None
    """A tap on a reply button."""
    list_reply: ListReply | None
    """A selected row of a list."""
    nfm_reply: FlowReply | None
    """A completed flow or address message."""
    call_permission_reply: CallPermissionReply | None
    """An answer to a call permission request."""


class ButtonReply(Received):
    """A tap on a reply button."""

    id: str
    """ID of the button, as sent."""
    title: str | None
    """Title of the button."""


class ListReply(Received):
    """A selected row of a list."""

    id: str
    """ID of the row, as sent."""
    title: str | None
    """Title of the row."""
    description: str | None
    """Description of the row."""


class FlowReply(Received):
    """A completed flow or address message."""

    name: str | None
    """Type of the reply: `flow` or `address_message`."""
    body: str | None
    """Text that the chat shows for the reply."""
    response_json: str | None
    """Submitted data, as a JSON object in a string. A flow has keys of its own; an address has `values` and
    `saved_address_id`.
    """


class CallPermissionReply(Received):
    """A user's answer to a call permission request."""

    response: CallPermissionAnswer | None
    """The user's answer."""
    is_permanent: bool | None
    """True if the permission doesn't expire."""
    expiration_timestamp: str | None
    """Time when the permission expires. Seconds since the Unix epoch. Absent if it is permanent."""
    response_source: CallPermissionSource | None
    """Origin of the answer."""


CallPermissionAnswer: TypeAlias = Literal["accept", "reject"] | str
"""A user's answer to a call permission request.
Other values are accepted, too.

- `accept`: Granted by the user.
- `reject`: Declined by the user.
"""


CallPermissionSource: TypeAlias = Literal["user_action", "automatic"] | str
"""Origin of an answer to a call permission request.
Other values are accepted, too.

- `user_action`: Given by the user, who answered the request.
- `automatic`: Granted automatically, because the user called the business.
"""


class InboundButton(Received):
    """A tap on a template's quick reply button."""

    payload: str | None
    """Payload that was sent with the button."""
    text: str | None
    """Text of the button."""


class InboundOrder(Received):
    """An order of products from a catalog."""

    catalog_id: str | None
    """ID of the catalog."""
    text: str | None
    """Text that the user sent with the order."""
    product_items: list[OrderedProduct] | None
    """Products of the order."""


class OrderedProduct(Received):
    """A product of an order."""

    product_retailer_id: str
    """Retailer ID (SKU) of the product in the catalog."""
    quantity: float | None
    """Quantity of the product."""
    item_price: float | None
    """Price of one item, in the currency's main unit."""
    currency: str | None
    """Currency, as an ISO 4217 code."""


class InboundReaction(Received):
    """A user's reaction to a message, or its removal."""

    message_id: str
    """ID of the message that the reaction belongs to."""
    emoji: str | None
    """Emoji of the reaction. Absent or empty if the reaction was removed."""


class SystemMessage(Received):
    """A system message about a user."""

    type: SystemKind | None
    """Type of the change."""
    body: str | None
    """Description of the change in one sentence."""
    wa_id: str | None
    """New WhatsApp ID of the user."""
    new_wa_id: str | None
    """New WhatsApp ID of the user, in older payloads."""
    customer: str | None
    """Previous WhatsApp ID of the user, in older payloads."""
    user_id: str | None
    """New business-scoped user ID of the user."""
    previous_user_id: str | None
    """Previous business-scoped user ID of the user."""
    parent_user_id: str | None
    """Parent business-scoped user ID of the user, shared by linked business portfolios."""
    identity: str | None
    """Hash of the user's new identity key. Present if identity checks are enabled for the number."""


SystemKind: TypeAlias = (
    Literal["user_changed_number", "user_changed_user_id", "customer_changed_number", "customer_identity_changed"]
    | str
)
"""Type of a change reported in a system message.
Other values are accepted, too.

- `user_changed_number`: Phone number changed. The user also has a new user ID.
- `user_changed_user_id`: User ID changed.
- `customer_changed_number`: Phone number changed, in older payloads.
- `customer_identity_changed`: Identity key changed: a new device or a new installation of WhatsApp.
"""


class InboundEdit(Received):
    """An edit of an earlier message. Possible within 15 minutes."""

    original_message_id: str
    """ID of the edited message."""
    message: EditedMessage
    """New content of the message."""


class EditedMessage(Received):
    """New content of an edited message."""

    context: MessageContext | None
    """Message that the edited message replies to."""
    type: Literal["text", "image", "video", "document"] | str
    """Type of the content: the name of the key that holds it."""
    text: InboundText | None
    """A text message."""
    image: InboundImage | None
    """An image message."""
    video: InboundVideo | None
    """A video message."""
    document: InboundDocument | None
    """A document message."""


class InboundRevocation(Received):
    """A deletion of an earlier message. Possible within 2 days."""

    original_message_id: str
    """ID of the deleted message."""


class UnsupportedContent(Received):
    """A message of a type that the API doesn't deliver."""

    type: str | None
    """Original type of the message: `poll_creation`, `edit`, `group_invite`, …"""


class Status(Received):
    """Status of a message that the business sent. Statuses arrive in any order, and more than once."""

    id: str
    """ID of the message (`wamid.…`), as in the response to the send request."""
    status: StatusKind
    """New status of the message."""
    type: str | None
    """Type of the status, if it isn't about the message itself: `payment`."""
    timestamp: str | None
    """Time of the status. Seconds since the Unix epoch."""
    recipient_id: str | None
    """Phone number of the recipient, or ID of the group."""
    recipient_user_id: str | None
    """Business-scoped user ID of the recipient."""
    recipient_parent_user_id: str | None
    """Parent business-scoped user ID of the recipient, shared by linked business portfolios."""
    parent_recipient_user_id: str | None
    """Parent business-scoped user ID of the recipient. Spelling of early 2026."""
    recipient_type: str | None
    """Type of the recipient: `group` if the message was sent to a group."""
    group_id: str | None
    """ID of the group, in payloads that don't report it as `recipient_id`."""
    recipient_participant_id: str | None
    """Phone number of the group's participant that the status is about."""
    participant_recipient_id: str | None
    """Phone number of the group's participant. Alternative spelling of `recipient_participant_id`."""
    recipient_participant_user_id: str | None
    """Business-scoped user ID of the group's participant."""
    recipient_participant_parent_user_id: str | None
    """Parent business-scoped user ID of the group's participant, shared by linked business portfolios."""
    recipient_identity_key_hash: str | None
    """Hash of the recipient's identity key. Present if identity checks are enabled for the number."""
    biz_opaque_callback_data: str | None
    """Custom data that was sent with the message."""
    template_id: str | int | None
    """ID of the message's template."""
    conversation: Conversation | None
    """Conversation that the message belongs to. Since v24.0 only for conversations that started from an ad or post."""
    pricing: Pricing | None
    """Pricing of the message: type and category. Sent with one of its statuses."""
    payment: Payment | None
    """State of the payment that the message requested."""
    errors: list[WebhookError] | None
    """Reasons for a failure."""


StatusKind: TypeAlias = Literal["sent", "delivered", "read", "played", "failed", "pending", "captured", "success"] | str
"""Status of a message, or of the payment that it requested.
Other values are accepted, too.

- `sent`: Sent by the platform: one check mark.
- `delivered`: Delivered to the user's device: two check marks.
- `read`: Read by the user.
- `played`: Voice message played by the user.
- `failed`: Not sent or not delivered; or the payment failed.
- `pending`: Pending, for a payment.
- `captured`: Captured, for a payment.
- `success`: Successful, for a payment.
"""


class Conversation(Received):
    """A conversation: the unit of pricing before the platform charged per message."""

    id: str | None
    """ID of the conversation."""
    expiration_timestamp: str | None
    """Time when the conversation expires. Seconds since the Unix epoch."""
    origin: ConversationOrigin | None
    """Origin of the conversation."""
    pricing: Pricing | None
    """Pricing of the message, in some payloads of groups."""


class ConversationOrigin(Received):
    """Origin of a conversation."""

    type: PricingCategory | None
    """Category of the conversation."""


PricingCategory: TypeAlias = (
    Literal[
    "authentication",
    "authentication-international",
    "marketing",
    "marketing_lite",
    "utility",
    "service",
    "referral_conversion",
    "group_marketing",
    "group_utility",
    "group_service",
    "general_purpose_ai",
]
    | str
)
"""Category that a message is charged as.
Other values are accepted, too.

- `authentication`: Authentication: one-time passwords.
- `authentication-international`: Authentication at the international rate: one-time passwords to another country.
- `marketing`: Marketing: offers, and all content outside the other categories.
- `marketing_lite`: Marketing through the Marketing Messages API.
- `utility`: Utility: follow-up to an action or request of the user.
- `service`: Service: replies without a template.
- `referral_conversion`: Service in conversations that started from an ad or post.
- `group_marketing`: Marketing in a group.
- `group_utility`: Utility in a group.
- `group_service`: Service in a group.
- `general_purpose_ai`: Replies of general-purpose AI assistants.
"""


class Pricing(Received):
    """Pricing of a message."""

    billable: bool | None
    """True if the message is billable. `type` and `category` are more precise."""
    pricing_model: str | None
    """Pricing model: `PMP` (per message) or, before July 2025, `CBP` (per conversation)."""
    type: PricingKind | None
    """Pricing type: billable, or the reason why the message is free."""
    category: PricingCategory | None
    """Category that the message is charged as."""
    subtype: str | None
    """Subtype of the pricing type: `paid_exempt`."""


PricingKind: TypeAlias = (
    Literal["regular", "free_customer_service", "free_entry_point", "free_group_customer_service"]
    | str
)
"""Pricing type of a message.
Other values are accepted, too.

- `regular`: Billable at the regular rate.
- `free_customer_service`: Free: a reply in the customer service window. From October 2026 one of the number's first
  1,000 service messages in a month.
- `free_entry_point`: Free: the conversation started from an ad or post.
- `free_group_customer_service`: Free: a reply in a group's customer service window.
"""


class Payment(Received):
    """State of a payment."""

    reference_id: str | None
    """Reference ID of the order, as in the `order_details` message."""
    amount: PaidAmount | None
    """Amount of the payment."""
    currency: str | None
    """Currency, as an ISO 4217 code."""
    transaction: PaymentTransaction | None
    """Transaction of the payment."""
    receipt: str | None
    """Receipt text that was sent with the order."""
    notes: Any
    """Notes that were sent with the order."""
    udf1: str | None
    """User-defined field 1, as sent with the order."""
    udf2: str | None
    """User-defined field 2, as sent with the order."""
    udf3: str | None
    """User-defined field 3, as sent with the order."""
    udf4: str | None
    """User-defined field 4, as sent with the order."""
    additional_info1: str | None
    """Additional information 1, as sent with the order."""
    additional_info2: str | None
    """Additional information 2, as sent with the order."""
    additional_info3: str | None
    """Additional information 3, as sent with the order."""
    additional_info4: str | None
    """Additional information 4, as sent with the order."""
    additional_info5: str | None
    """Additional information 5, as sent with the order."""
    additional_info6: str | None
    """Additional information 6, as sent with the order."""
    additional_info7: str | None
    """Additional information 7, as sent with the order."""
    refunds: list[PaymentRefund] | None
    """Refunds of the payment."""


class PaidAmount(Received):
    """Amount of money: `value` divided by `offset`."""

    value: int | None
    """Amount before the division."""
    offset: int | None
    """Divisor of the amount: 100."""


class PaymentTransaction(Received):
    """Transaction of a payment."""

    id: str | None
    """ID of the transaction."""
    pg_transaction_id: str | None
    """ID of the transaction at the payment provider."""
    type: str | None
    """Payment provider: `razorpay`, `payu`, `billdesk`, `zaakpay`, `upi`, …"""
    status: str | None
    """Status of the transaction: `success`, `failed` or `pending`."""
    created_timestamp: str | int | None
    """Time when the transaction was created. Seconds since the Unix epoch."""
    updated_timestamp: str | int | None
    """Time when the transaction was last changed. Seconds since the Unix epoch."""
    amount: PaidAmount | None
    """Amount of the transaction."""
    currency: str | None
    """Currency, as an ISO 4217 code."""
    method: PaymentMethod | None
    """Payment method of the transaction."""
    error: PaymentError | None
    """Reason for a failure."""


class PaymentMethod(Received):
    """Payment method of a transaction."""

    type: str | None
    """Type of the payment method: `upi`, `card`, `netbanking`, `wallet`, …"""


class PaymentError(Received):
    """Reason for a failed payment."""

    code: str | None
    """Error code of the payment provider."""
    reason: str | None
    """Description of the reason, human-readable."""


class PaymentRefund(Received):
    """Refund of a payment."""

    id: str | None
    """ID of the refund."""
    amount: PaidAmount | None
    """Amount of the refund."""
    speed_processed: str | None
    """Speed of the refund: `instant` or `normal`."""
    status: str | None
    """Status of the refund: `success`, `failed` or `pending`."""
    created_timestamp: str | int | None
    """Time when the refund was created. Seconds since the Unix epoch."""
    updated_timestamp: str | int | None
    """Time when the refund was last changed. Seconds since the Unix epoch."""


class UserAction(Received):
    """A user's action on a marketing message, such as a click on a link."""

    action_type: str | None
    """Type of the action: `marketing_messages_link_click`."""
    timestamp: str | None
    """Time of the action. Seconds since the Unix epoch."""
    marketing_messages_link_click_data: LinkClick | None
    """Details of the click."""


class LinkClick(Received):
    """Click on a link in a marketing message that was sent within the last 7 days."""

    click_component: str | None
    """Clicked component: `cta` or `body`."""
    click_id: str | None
    """ID of the click."""
    tracking_token: str | None
    """Tracking token of the message."""
    product_id: str | None
    """Retailer ID (SKU) of the product in the catalog."""
    client_user_agent: str | None
    """User agent of the user's browser."""


class UserPreference(Received):
    """A user's choice to stop or resume marketing messages."""

    wa_id: str | None
    """WhatsApp ID of the user."""
    user_id: str | None
    """Business-scoped user ID of the user."""
    parent_user_id: str | None
    """Parent business-scoped user ID of the user, shared by linked business portfolios."""
    detail: str | None
    """Description of the choice in one sentence."""
    category: str | None
    """Category of messages: `marketing_messages`."""
    value: UserPreferenceValue | None
    """The user's choice."""
    signup_id: str | None
    """ID of the in-app signup by which the user opted in."""
    timestamp: str | int | None
    """Time of the choice. Seconds since the Unix epoch."""


UserPreferenceValue: TypeAlias = Literal["stop", "resume", "signup"] | str
"""A user's choice about marketing messages.
Other values are accepted, too.

- `stop`: Opted out of marketing messages. Sending them fails with code 131050.
- `resume`: Opted in to marketing messages again.
- `signup`: Opted in by an in-app signup.
"""


class UserIdUpdate(Received):
    """A change of a user's business-scoped user ID. Since August 2026, a `system` message reports it instead."""

    wa_id: str | None
    """WhatsApp ID of the user."""
    detail: str | None
    """Description of the change in one sentence."""
    user_id: UserIdChange | None
    """Change of the business-scoped user ID."""
    parent_user_id: UserIdChange | None
    """Change of the parent business-scoped user ID, which linked business portfolios share."""
    timestamp: str | int | None
    """Time of the change. Seconds since the Unix epoch."""


class UserIdChange(Received):
    """Previous and current value of a user ID."""

    previous: str | None
    """Previous ID of the user."""
    current: str | None
    """Current ID of the user."""


class MessageEcho(Received):
    """A message that the business sent with the WhatsApp Business app, or from another app."""

    id: str
    """ID of the message (`wamid.…`)."""
    timestamp: str
    """Time when the message was sent. Seconds since the Unix epoch."""
    from_: str | None
    """Phone number of the business."""
    to: str | None
    """Phone number of the recipient. Absent if the user has a username and hides the phone number."""
    to_user_id: str | None
    """Business-scoped user ID of the recipient."""
    to_parent_user_id: str | None
    """Parent business-scoped user ID of the recipient, shared by linked business portfolios."""
    group_id: str | None
    """ID of the group that the message was sent to."""
    context: MessageContext | None
    """Message that this message replies to, or information about its forwarding."""
    errors: list[WebhookError] | None
    """Reasons for missing content."""
    type: Literal[
        "text",
        "image",
        "video",
        "audio",
        "voice",
        "document",
        "sticker",
        "location",
        "contacts",
        "interactive",
        "button",
        "order",
        "reaction",
        "system",
        "edit",
        "revoke",
        "unsupported",
    ] | str
    """Type of the content: the name of the key that holds it."""
    text: InboundText | None
    """A text message."""
    image: InboundImage | None
    """An image message."""
    video: InboundVideo | None
    """A video message."""
    audio: InboundAudio | None
    """An audio or voice message."""
    voice: InboundAudio | None
    """A voice message, in older payloads."""
    document: InboundDocument | None
    """A document message."""
    sticker: InboundSticker | None
    """A sticker message."""
    location: InboundLocation | None
    """A location message."""
    contacts: list[InboundContact] | None
    """A contacts message: one or more shared contacts."""
    interactive: InteractiveReply | None
    """A reply to buttons, a list, a flow, an address message or a call permission request."""
    button: InboundButton | None
    """A tap on a template's quick reply button."""
    order: InboundOrder | None
    """An order of products from a catalog."""
    reaction: InboundReaction | None
    """A reaction to a message, or its removal."""
    system: SystemMessage | None
    """A system message about a user. It opens no customer service window."""
    edit: InboundEdit | None
    """An edit of an earlier message. Only numbers that the WhatsApp Business app uses too receive edits."""
    revoke: InboundRevocation | None
    """A deletion of an earlier message. Only numbers that the WhatsApp Business app uses too receive deletions."""
    unsupported: UnsupportedContent | None
    """A message of a type that the API doesn't deliver; since 2026 with the original type."""


class HistoryChunk(Received):
    """A part of the chat history of the WhatsApp Business app."""

    metadata: HistoryMetadata | None
    """Position of the part in the history."""
    threads: list[HistoryThread] | None
    """Chats of the history."""
    errors: list[WebhookError] | None
    """Reasons for missing history. The business can decline to share it (code 2593109)."""


class HistoryMetadata(Received):
    """Position of a part in the chat history."""

    phase: int | None
    """Phase of the history: 0 for the last day, 1 for days 1 to 90, 2 for days 90 to 180."""
    chunk_order: int | None
    """Position of the part in its phase. Parts arrive in any order."""
    progress: int | None
    """Progress of the synchronization, in percent."""


class HistoryThread(Received):
    """A chat of the history."""

    id: str | None
    """Phone number of the user."""
    context: HistoryUser | None
    """All known IDs of the user."""
    messages: list[HistoryMessage] | None
    """Messages of the chat. A message that can't be read is missing here; the event's raw data still contains it."""


class HistoryUser(Received):
    """User in a chat of the history."""

    wa_id: str | None
    """WhatsApp ID of the user."""
    user_id: str | None
    """Business-scoped user ID of the user."""
    parent_user_id: str | None
    """Parent business-scoped user ID of the user, shared by linked business portfolios."""
    username: str | None
    """Username of the user."""


class HistoryMessage(Received):
    """A message of the chat history, or the media that belongs to one. The media of a message of type
    `media_placeholder` arrives in an event of its own with the same ID, if it is at most 14 days old.
    """

    id: str
    """ID of the message (`wamid.…`)."""
    timestamp: str
    """Time when the message was sent. Seconds since the Unix epoch."""
    from_: str | None
    """Phone number of the sender: the user or the business."""
    from_user_id: str | None
    """Business-scoped user ID of the sender."""
    from_parent_user_id: str | None
    """Parent business-scoped user ID of the sender, shared by linked business portfolios."""
    to: str | None
    """Phone number of the recipient. Absent if the user has a username and hides the phone number."""
    to_user_id: str | None
    """Business-scoped user ID of the recipient."""
    to_parent_user_id: str | None
    """Parent business-scoped user ID of the recipient, shared by linked business portfolios."""
    group_id: str | None
    """ID of the group that the message was sent to."""
    context: MessageContext | None
    """Message that this message replies to, or information about its forwarding."""
    history_context: HistoryContext | None
    """Status of the message."""
    errors: list[WebhookError] | None
    """Reasons for missing content."""
    type: Literal[
        "text",
        "image",
        "video",
        "audio",
        "voice",
        "document",
        "sticker",
        "location",
        "contacts",
        "interactive",
        "button",
        "order",
        "reaction",
        "system",
        "edit",
        "revoke",
        "unsupported",
    ] | str
    """Type of the content: the name of the key that holds it."""
    text: InboundText | None
    """A text message."""
    image: InboundImage | None
    """An image message."""
    video: InboundVideo | None
    """A video message."""
    audio: InboundAudio | None
    """An audio or voice message."""
    voice: InboundAudio | None
    """A voice message, in older payloads."""
    document: InboundDocument | None
    """A document message."""
    sticker: InboundSticker | None
    """A sticker message."""
    location: InboundLocation | None
    """A location message."""
    contacts: list[InboundContact] | None
    """A contacts message: one or more shared contacts."""
    interactive: InteractiveReply | None
    """A reply to buttons, a list, a flow, an address message or a call permission request."""
    button: InboundButton | None
    """A tap on a template's quick reply button."""
    order: InboundOrder | None
    """An order of products from a catalog."""
    reaction: InboundReaction | None
    """A reaction to a message, or its removal."""
    system: SystemMessage | None
    """A system message about a user. It opens no customer service window."""
    edit: InboundEdit | None
    """An edit of an earlier message. Only numbers that the WhatsApp Business app uses too receive edits."""
    revoke: InboundRevocation | None
    """A deletion of an earlier message. Only numbers that the WhatsApp Business app uses too receive deletions."""
    unsupported: UnsupportedContent | None
    """A message of a type that the API doesn't deliver; since 2026 with the original type."""


class HistoryContext(Received):
    """Status of a message of the chat history."""

    status: HistoryMessageStatus | None
    """Status of the message."""


HistoryMessageStatus: TypeAlias = Literal["PENDING", "SENT", "DELIVERED", "READ", "PLAYED", "ERROR"] | str
"""Status of a message of the chat history.
Other values are accepted, too.

- `PENDING`: Not sent yet.
- `SENT`: Sent to the platform.
- `DELIVERED`: Delivered to the device.
- `READ`: Read by the recipient.
- `PLAYED`: Played by the recipient.
- `ERROR`: Failed to send.
"""


class StateSync(Received):
    """A contact that was added to the WhatsApp Business app's contacts, changed or removed."""

    type: str | None
    """Type of the item: `contact`."""
    action: StateSyncAction | None
    """Change of the contact."""
    contact: SyncedContact | None
    """The changed contact."""
    metadata: StateSyncMetadata | None
    """Time of the change."""


StateSyncAction: TypeAlias = Literal["add", "remove"] | str
"""Change of a contact.
Other values are accepted, too.

- `add`: Added or changed.
- `remove`: Removed from the contacts.
"""


class SyncedContact(Received):
    """Contact of the WhatsApp Business app."""

    full_name: str | None
    """Full name of the contact. Absent if the contact was removed."""
    first_name: str | None
    """First name of the contact."""
    phone_number: str | None
    """Phone number of the contact."""
    user_id: str | None
    """Business-scoped user ID of the contact."""
    parent_user_id: str | None
    """Parent business-scoped user ID of the contact, shared by linked business portfolios."""
    username: str | None
    """Username of the contact."""


class StateSyncMetadata(Received):
    """Metadata of a changed contact."""

    timestamp: str | None
    """Time of the change. Seconds since the Unix epoch."""


class MessagingHandover(Received):
    """A change of the app that owns a conversation."""

    type: str | None
    """Type of the change: `control_passed` or `control_taken`."""
    timestamp: str | None
    """Time of the change. Seconds since the Unix epoch."""
    sender: HandoverUser | None
    """User of the conversation."""
    recipient: HandoverNumber | None
    """Business phone number of the conversation."""
    control_passed: HandoverControl | None
    """Previous and new owner, if the previous owner passed the conversation on."""
    control_taken: HandoverControl | None
    """Previous and new owner, if the new owner took the conversation."""


class HandoverUser(Received):
    """User of a conversation."""

    phone_number: str | None
    """Phone number of the user."""
    user_id: str | None
    """Business-scoped user ID of the user."""


class HandoverNumber(Received):
    """Business phone number of a conversation."""

    phone_number_id: str | None
    """ID of the business phone number."""
    display_phone_number: str | None
    """Business phone number in digits."""


class HandoverControl(Received):
    """Previous and new owner of a conversation."""

    previous_owner_app_id: str | None
    """ID of the app that owned the conversation."""
    previous_owner_role: str | None
    """Role of the previous owner: `customer_service`, `marketing`, `utility`, `ctwa`, `ai_agent` or `escalation`."""
    previous_owner_app_role: str | None
    """Role of the previous owner, in older payloads."""
    new_owner_app_id: str | None
    """ID of the app that owns the conversation now."""
    new_owner_role: str | None
    """Role of the new owner, from the same list."""
    metadata: str | None
    """Text from the previous owner for the new owner. At most 2,000 characters."""
    conversation_context: ConversationContext | None
    """Summary of the conversation."""


class ConversationContext(Received):
    """Context of a conversation."""

    type: str | None
    """Type of the context: `summary`."""
    summary: ConversationSummary | None
    """Summary of the conversation."""


class ConversationSummary(Received):
    """Summary of a conversation."""

    text: str | None
    """Text of the summary."""


class Standby(Received):
    """Activity in conversations that another app owns. Don't reply to it: a reply takes control of the conversation."""

    metadata: NumberMetadata | None
    """Business phone number of the conversations."""
    standby: StandbyItems | None
    """Activity in the conversations."""


class NumberMetadata(Received):
    """Business phone number with its ID."""

    display_phone_number: str | None
    """Business phone number in digits."""
    phone_number_id: str | None
    """ID of the business phone number."""


class StandbyItems(Received):
    """Activity in conversations that another app owns."""

    contacts: list[Contact] | None
    """Contact information of the users."""
    messages: list[InboundMessage] | None
    """Messages from users."""
    message_echoes: list[StandbyEcho] | None
    """Messages that another app sent."""
    statuses: list[Status] | None
    """Statuses of the sent messages."""


class Contact(Received):
    """Contact information of a WhatsApp user."""

    profile: Profile | None
    """Profile of the user."""
    wa_id: str | None
    """WhatsApp ID of the user. Absent if the user has a username and hides the phone number."""
    user_id: str | None
    """Business-scoped user ID (BSUID) of the user."""
    parent_user_id: str | None
    """Parent business-scoped user ID, shared by linked business portfolios."""
    identity_key_hash: str | None
    """Hash of the user's identity key. Present if identity checks are enabled for the number."""


class Profile(Received):
    """Profile of a WhatsApp user."""

    name: str | None
    """Name that the user chose for the profile."""
    username: str | None
    """Username of the user, if there is one."""


class StandbyEcho(Received):
    """A message that another app sent."""

    id: str | None
    """ID of the message (`wamid.…`)."""
    timestamp: str | None
    """Time when the message was sent. Seconds since the Unix epoch."""
    message: Any
    """Body of the app's send request."""
    template: Any
    """Template of the message."""
    flow: Any
    """Flow of the message."""


class CallUpdate(Received):
    """Update of a call, such as its start or its end."""

    id: str
    """ID of the call (`wacid.…`), used to accept, reject or end it."""
    event: CallEventKind | None
    """Type of the update."""
    timestamp: str | None
    """Time of the update. Seconds since the Unix epoch."""
    direction: CallDirection | None
    """Direction of the call."""
    from_: str | None
    """Phone number of the caller."""
    from_user_id: str | None
    """Business-scoped user ID of the caller."""
    from_parent_user_id: str | None
    """Parent business-scoped user ID of the caller, shared by linked business portfolios."""
    to: str | None
    """Phone number of the callee."""
    to_user_id: str | None
    """Business-scoped user ID of the callee."""
    to_parent_user_id: str | None
    """Parent business-scoped user ID of the callee, shared by linked business portfolios."""
    session: CallSession | None
    """Session description: the user's offer, or the answer to the business's offer."""
    connection: CallConnection | None
    """Session description in older payloads."""
    deeplink_payload: str | None
    """Payload of the call link that the user tapped."""
    cta_payload: str | None
    """Payload of the call button that the user tapped."""
    biz_opaque_callback_data: str | None
    """Custom data that was sent when the business started the call."""
    status: CallOutcome | None
    """Outcome of the call. Present when the call ended."""
    start_time: str | None
    """Time when the call was accepted. Seconds since the Unix epoch. Absent if it wasn't accepted."""
    end_time: str | None
    """Time when the call ended. Seconds since the Unix epoch. Absent if it wasn't accepted."""
    duration: int | None
    """Duration of the call in seconds. Absent if it wasn't accepted."""
    call_recording: CallRecording | None
    """Recording of the call."""
    call_transcript: CallTranscript | None
    """Transcript of the call."""
    errors: list[WebhookError] | None
    """Reasons for a failure, if the platform reports them here and not in an event of their own."""


CallEventKind: TypeAlias = (
    Literal["connect", "terminate", "call_created", "call_recording_available", "call_transcription_available"]
    | str
)
"""Type of a call update.
Other values are accepted, too.

- `connect`: Start of the call. Accept a call from a user within 30 s.
- `terminate`: End of the call, accepted or not.
- `call_created`: Start of a call over SIP.
- `call_recording_available`: Recording available for download.
- `call_transcription_available`: Transcript available for download.
"""


CallDirection: TypeAlias = Literal["USER_INITIATED", "BUSINESS_INITIATED"] | str
"""Direction of a call.
Other values are accepted, too.

- `USER_INITIATED`: Started by the user.
- `BUSINESS_INITIATED`: Started by the business.
"""


class CallSession(Received):
    """Session description of a call."""

    sdp_type: str | None
    """Type of the session description: `offer` or `answer`."""
    sdp: str | None
    """Session description in SDP (RFC 8866)."""


class CallConnection(Received):
    """Session description of a call in older payloads."""

    webrtc: CallDescription | None
    """WebRTC session of the call."""


class CallDescription(Received):
    """WebRTC session of a call in older payloads."""

    sdp: str | None
    """Session description, as JSON in a string."""


CallOutcome: TypeAlias = Literal["COMPLETED", "FAILED"] | str
"""Outcome of a call.
Other values are accepted, too.

- `COMPLETED`: Completed: the call was accepted and ended.
- `FAILED`: Failed, or not accepted.
"""


class CallRecording(Received):
    """Recording of a call."""

    type: str | None
    """Type of the file: `audio`."""
    audio: InboundAudio | None
    """Audio file of the recording."""


class CallTranscript(Received):
    """Transcript of a call."""

    type: str | None
    """Type of the file: `document`."""
    document: InboundDocument | None
    """Document with the transcript."""


class CallStatus(Received):
    """Status of a call that the business started."""

    id: str
    """ID of the call (`wacid.…`)."""
    status: CallStatusKind
    """Status of the call."""
    type: str | None
    """Type of the status: `call`."""
    timestamp: str | None
    """Time of the status. Seconds since the Unix epoch."""
    recipient_id: str | None
    """Phone number of the callee."""
    recipient_user_id: str | None
    """Business-scoped user ID of the callee."""
    recipient_parent_user_id: str | None
    """Parent business-scoped user ID of the callee, shared by linked business portfolios."""
    biz_opaque_callback_data: str | None
    """Custom data that was sent when the business started the call."""


CallStatusKind: TypeAlias = Literal["RINGING", "ACCEPTED", "REJECTED"] | str
"""Status of a call that the business started.
Other values are accepted, too.

- `RINGING`: Ringing at the callee.
- `ACCEPTED`: Accepted by the callee.
- `REJECTED`: Rejected by the callee.
"""


class GroupLifecycleUpdate(Received):
    """Creation or deletion of a group, or its failure."""

    type: str | None
    """Type of the update: `group_create` or `group_delete`."""
    group_id: str | None
    """ID of the group."""
    request_id: str | None
    """ID of the request that caused the update, as in its response."""
    timestamp: str | None
    """Time of the update. Seconds since the Unix epoch."""
    subject: str | None
    """Subject of the group."""
    description: str | None
    """Description of the group."""
    invite_link: str | None
    """Invite link of the group."""
    join_approval_mode: JoinApprovalMode | None
    """Approval mode for users who join."""
    added_participants: list[GroupUser] | None
    """First participants of the group."""
    errors: list[WebhookError] | None
    """Reasons for a failure."""


class GroupUser(Received):
    """Current or former participant of a group."""

    input: str | None
    """Identifier of the participant as given in the request."""
    wa_id: str | None
    """WhatsApp ID of the participant."""
    user_id: str | None
    """Business-scoped user ID of the participant."""
    parent_user_id: str | None
    """Parent business-scoped user ID of the participant, shared by linked business portfolios."""
    username: str | None
    """Username of the participant."""
    errors: list[WebhookError] | None
    """Reasons for a failure with this participant."""


class GroupParticipantsUpdate(Received):
    """Change of a group's participants: users joined, left, or asked to join."""

    type: str | None
    """Type of the update: `group_participants_add`, `group_participants_remove`, `group_join_request_created` or
    `group_join_request_revoked`. Alternative spellings of the first two: `group_add_participants`,
    `group_remove_participants`.
    """
    group_id: str | None
    """ID of the group."""
    request_id: str | None
    """ID of the request that caused the update, as in its response."""
    timestamp: str | None
    """Time of the update. Seconds since the Unix epoch."""
    reason: str | None
    """Reason for joining: `invite_link`."""
    added_participants: list[GroupUser] | None
    """Participants that joined."""
    removed_participants: list[GroupUser] | None
    """Participants that left or were removed."""
    failed_participants: list[GroupUser] | None
    """Participants that couldn't be removed, with the reasons."""
    initiated_by: str | None
    """Party that removed the participants: `business` or `participant`."""
    join_request_id: str | None
    """ID of the join request, used to approve or reject it."""
    wa_id: str | None
    """WhatsApp ID of the user who asks to join."""
    user_id: str | None
    """Business-scoped user ID of the user who asks to join."""
    parent_user_id: str | None
    """Parent business-scoped user ID of the user who asks to join, shared by linked business portfolios."""
    username: str | None
    """Username of the user who asks to join."""
    errors: list[WebhookError] | None
    """Reasons for a failure."""


class GroupSettingsUpdate(Received):
    """Change of a group's subject, description or profile picture, or its failure."""

    type: str | None
    """Type of the update: `group_settings_update`."""
    group_id: str | None
    """ID of the group."""
    request_id: str | None
    """ID of the request that caused the update, as in its response."""
    timestamp: str | None
    """Time of the update. Seconds since the Unix epoch."""
    group_subject: GroupTextUpdate | None
    """Change of the subject."""
    group_description: GroupTextUpdate | None
    """Change of the description."""
    profile_picture: GroupPictureUpdate | None
    """Change of the profile picture."""
    errors: list[WebhookError] | None
    """Reasons for a failure."""


class GroupTextUpdate(Received):
    """Change of a group's subject or description, or its failure."""

    text: str | None
    """New text of the setting."""
    update_successful: bool | None
    """True if the change succeeded."""
    errors: list[WebhookError] | None
    """Reasons for a failure."""


class GroupPictureUpdate(Received):
    """Change of a group's profile picture, or its failure."""

    mime_type: str | None
    """MIME type of the image."""
    sha256: str | None
    """SHA-256 of the image."""
    update_successful: bool | None
    """True if the change succeeded."""
    errors: list[WebhookError] | None
    """Reasons for a failure."""


class GroupStatusUpdate(Received):
    """Suspension of a group, or its end."""

    type: str | None
    """Type of the update: `group_suspend` or `group_suspend_cleared`."""
    group_id: str | None
    """ID of the group."""
    request_id: str | None
    """ID of the request that caused the update, as in its response."""
    timestamp: str | None
    """Time of the update. Seconds since the Unix epoch."""
    errors: list[WebhookError] | None
    """Reasons for the suspension."""


class AccountUpdate(Received):
    """Update of a WhatsApp Business account. In updates for partners, the event's `entry_id` is the ID of a business
    portfolio.
    """

    event: AccountEventKind | None
    """Type of the update. Details are in the field that belongs to the type."""
    phone_number: str | None
    """Business phone number that the update is about."""
    country: str | None
    """Primary country of the business, as an ISO 3166-1 alpha-2 code."""
    waba_info: AccountInfo | None
    """The account, in updates for partners."""
    violation_info: ViolationInfo | None
    """Policy violation of the account."""
    restriction_info: list[RestrictionInfo] | None
    """Restrictions of the account."""
    ban_info: BanInfo | None
    """Ban state of the account."""
    auth_international_rate_eligibility: InternationalRate | None
    """Start of the authentication-international rate."""
    volume_tier_info: VolumeTier | None
    """Volume tier that the business reached."""
    disconnection_info: DisconnectionInfo | None
    """Reason for the disconnection of a WhatsApp Business app number."""
    partner_client_certification_info: CertificationInfo | None
    """Result of a partner-led business verification."""
    partner_client_certification_needed_info: CertificationNeed | None
    """Client that the partner must verify."""


AccountEventKind: TypeAlias = (
    Literal[
    "ACCOUNT_DELETED",
    "ACCOUNT_RESTRICTION",
    "ACCOUNT_VIOLATION",
    "DISABLED_UPDATE",
    "ACCOUNT_OFFBOARDED",
    "ACCOUNT_RECONNECTED",
    "AD_ACCOUNT_LINKED",
    "MM_LITE_TERMS_SIGNED",
    "AUTH_INTL_PRICE_ELIGIBILITY_UPDATE",
    "BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE",
    "PARTNER_ADDED",
    "PARTNER_REMOVED",
    "PARTNER_APP_INSTALLED",
    "PARTNER_APP_UNINSTALLED",
    "PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE",
    "PARTNER_CLIENT_CERTIFICATION_NEEDED",
    "VOLUME_BASED_PRICING_TIER_UPDATE",
    "VERIFIED_ACCOUNT",
    "PHONE_NUMBER_REMOVED",
    "PHONE_NUMBER_DISABLED",
    "PHONE_NUMBER_DISCONNECTED",
    "PHONE_NUMBER_SUSPENDED",
    "PHONE_NUMBER_REINSTATED",
]
    | str
)
"""Type of an account update.
Other values are accepted, too.

- `ACCOUNT_DELETED`: Deletion of the account.
- `ACCOUNT_RESTRICTION`: Account restricted: see `restriction_info`.
- `ACCOUNT_VIOLATION`: Policy violation or warning: see `violation_info`.
- `DISABLED_UPDATE`: Ban, scheduled ban or reinstatement: see `ban_info`.
- `ACCOUNT_OFFBOARDED`: Offboarded: the WhatsApp Business app moved to another device. Sending through the API is
  suspended; permissions and subscriptions remain.
- `ACCOUNT_RECONNECTED`: Reconnected: the WhatsApp Business app is connected again, and sending works again.
- `AD_ACCOUNT_LINKED`: Ad account shared for the Marketing Messages API: see `waba_info`.
- `MM_LITE_TERMS_SIGNED`: Terms of the Marketing Messages API signed.
- `AUTH_INTL_PRICE_ELIGIBILITY_UPDATE`: Eligibility for the authentication-international rate: see
  `auth_international_rate_eligibility`.
- `BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE`: Primary country set: see `country`.
- `PARTNER_ADDED`: Account shared with a partner: see `waba_info`.
- `PARTNER_REMOVED`: Account no longer shared with the partner: see `waba_info`, and `disconnection_info` if the
  WhatsApp Business app uses the number too.
- `PARTNER_APP_INSTALLED`: App installed by a client, who granted permissions to it: see `waba_info`.
- `PARTNER_APP_UNINSTALLED`: App removed by a client: see `waba_info`.
- `PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE`: Result of a partner-led business verification: see
  `partner_client_certification_info`.
- `PARTNER_CLIENT_CERTIFICATION_NEEDED`: Verification of a client required: see
  `partner_client_certification_needed_info`.
- `VOLUME_BASED_PRICING_TIER_UPDATE`: Volume tier reached: see `volume_tier_info`.
- `VERIFIED_ACCOUNT`: Verified: a test account became a verified account.
- `PHONE_NUMBER_REMOVED`: Business phone number removed.
- `PHONE_NUMBER_DISABLED`: Business phone number disabled.
- `PHONE_NUMBER_DISCONNECTED`: Business phone number disconnected.
- `PHONE_NUMBER_SUSPENDED`: Business phone number suspended.
- `PHONE_NUMBER_REINSTATED`: Business phone number reinstated.
"""


class AccountInfo(Received):
    """WhatsApp Business account in an update for partners."""

    waba_id: str | None
    """ID of the WhatsApp Business account."""
    owner_business_id: str | None
    """ID of the business portfolio that owns the account."""
    partner_app_id: str | None
    """ID of the partner's app."""
    ad_account_linked: str | None
    """ID of the linked ad account."""
    ad_account_id: str | None
    """ID of the linked ad account. Alternative spelling of `ad_account_linked`."""
    solution_id: str | None
    """ID of the multi-partner solution."""
    solution_partner_business_ids: list[str] | None
    """IDs of the partners' business portfolios."""


class ViolationInfo(Received):
    """Policy violation of an account."""

    violation_type: str | None
    """Type of the violation: `SCAM`, `GAMBLING`, `SPAM`, … The platform adds more over time."""
    remediation: str | None
    """Recommended steps, human-readable."""


class RestrictionInfo(Received):
    """Restriction of an account."""

    restriction_type: RestrictionType | None
    """Type of the restriction."""
    expiration: str | int | None
    """End of the restriction: seconds since the Unix epoch, or a date in English."""
    remediation: str | None
    """Recommended steps, human-readable."""


RestrictionType: TypeAlias = (
    Literal[
    "RESTRICTED_ADD_PHONE_NUMBER_ACTION",
    "RESTRICTION_ADD_PHONE_NUMBER_ACTION",
    "RESTRICTED_BIZ_INITIATED_MESSAGING",
    "RESTRICTED_CUSTOMER_INITIATED_MESSAGING",
    "RESTRICTED_BIZ_INITIATED_AND_USER_INITIATED_CALLING",
    "RESTRICTED_BUSINESS_INITIATED_CALLING",
    "RESTRICTED_USER_INITIATED_CALLING",
    "RESTRICTED_USER_INITIATED_CALLING_CALL_BUTTON_HIDDEN",
    "RESTRICTED_UTILITY_TEMPLATES",
    "RESTRICTED_DIRECT_SEND_UTILITY_TEMPLATES",
]
    | str
)
"""Action that an account is restricted from.
Other values are accepted, too.

- `RESTRICTED_ADD_PHONE_NUMBER_ACTION`: Adding phone numbers.
- `RESTRICTION_ADD_PHONE_NUMBER_ACTION`: Adding phone numbers. Alternative spelling of
  `RESTRICTED_ADD_PHONE_NUMBER_ACTION`.
- `RESTRICTED_BIZ_INITIATED_MESSAGING`: Sending messages outside the customer service window.
- `RESTRICTED_CUSTOMER_INITIATED_MESSAGING`: Replying to users.
- `RESTRICTED_BIZ_INITIATED_AND_USER_INITIATED_CALLING`: Making and receiving calls.
- `RESTRICTED_BUSINESS_INITIATED_CALLING`: Making calls to users.
- `RESTRICTED_USER_INITIATED_CALLING`: Receiving calls from users.
- `RESTRICTED_USER_INITIATED_CALLING_CALL_BUTTON_HIDDEN`: Receiving calls by the call button, which is hidden.
- `RESTRICTED_UTILITY_TEMPLATES`: Sending utility templates.
- `RESTRICTED_DIRECT_SEND_UTILITY_TEMPLATES`: Sending utility templates with Direct Send.
"""


class BanInfo(Received):
    """Ban state of an account."""

    waba_ban_state: BanState | None
    """State of the ban."""
    waba_ban_date: str | int | None
    """Date of the ban, in English."""


BanState: TypeAlias = Literal["SCHEDULE_FOR_DISABLE", "DISABLE", "REINSTATE"] | str
"""State of an account's ban.
Other values are accepted, too.

- `SCHEDULE_FOR_DISABLE`: Scheduled to be banned.
- `DISABLE`: Banned by the platform.
- `REINSTATE`: Reinstated: no longer banned.
"""


class InternationalRate(Received):
    """Start of the authentication-international rate."""

    start_time: str | int | None
    """Time when the rate starts to apply. Seconds since the Unix epoch."""
    exception_countries: list[InternationalRateException] | None
    """Countries with a different start."""


class InternationalRateException(Received):
    """Start of the authentication-international rate for one country."""

    country_code: str | None
    """Country, as an ISO 3166-1 alpha-2 code."""
    start_time: str | int | None
    """Time when the rate starts to apply in this country. Seconds since the Unix epoch."""


class VolumeTier(Received):
    """Volume tier: a lower price for a large number of messages."""

    tier_update_time: str | int | None
    """Time when the tier was reached. Seconds since the Unix epoch."""
    pricing_category: str | None
    """Category that the tier applies to: `UTILITY` or `AUTHENTICATION`."""
    tier: str | None
    """First and last message of the tier, such as `25000001:50000000`."""
    effective_month: str | None
    """Month of the tier in the format `YYYY-MM`, such as `2025-11`."""
    region: str | None
    """Market or region that the tier applies to."""


class DisconnectionInfo(Received):
    """Disconnection of a WhatsApp Business app number from the API."""

    reason: DisconnectionReason | None
    """Reason for the disconnection."""
    initiated_by: DisconnectionInitiator | None
    """Party that started the disconnection."""


DisconnectionReason: TypeAlias = (
    Literal[
    "ACCOUNT_DISCONNECTED",
    "BUSINESS_DOWNGRADE",
    "CHANGE_NUMBER",
    "COMPANION_INACTIVITY",
    "PRIMARY_INACTIVITY",
    "USER_RE_REGISTERED",
]
    | str
)
"""Reason for the disconnection of a WhatsApp Business app number.
Other values are accepted, too.

- `ACCOUNT_DISCONNECTED`: Disconnected in the app.
- `BUSINESS_DOWNGRADE`: Changed to a personal WhatsApp account.
- `CHANGE_NUMBER`: Changed to another phone number.
- `COMPANION_INACTIVITY`: No activity through the API for about 30 days.
- `PRIMARY_INACTIVITY`: No activity in the app for about 14 days.
- `USER_RE_REGISTERED`: Number registered again.
"""


DisconnectionInitiator: TypeAlias = Literal["USER", "SYSTEM"] | str
"""Party that started the disconnection of a WhatsApp Business app number.
Other values are accepted, too.

- `USER`: Started by the business.
- `SYSTEM`: Started by the platform.
"""


class CertificationInfo(Received):
    """Result of a partner-led business verification."""

    client_business_id: str | None
    """ID of the client's business portfolio."""
    status: CertificationStatus | None
    """Status of the verification."""
    rejection_reasons: list[str] | None
    """Reasons for a rejection: `LEGAL NAME NOT MATCHING`, `ADDRESS NOT MATCHING`, … Words are separated by spaces or
    underscores.
    """


CertificationStatus: TypeAlias = Literal["APPROVED", "DISCARDED", "FAILED", "REJECTED", "PENDING", "REVOKED"] | str
"""Status of a partner-led business verification.
Other values are accepted, too.

- `APPROVED`: Approved: the client is verified.
- `DISCARDED`: Verification of the client discarded.
- `FAILED`: Verification of the client failed.
- `REJECTED`: Rejected by the platform.
- `PENDING`: Pending review by the platform.
- `REVOKED`: Revoked after an earlier approval.
"""


class CertificationNeed(Received):
    """Client that a partner must verify."""

    client_business_id: str | None
    """ID of the client's business portfolio."""


class AccountAlert(Received):
    """Alert about a business, an account or a business phone number."""

    entity_type: str | None
    """Type of the entity: `BUSINESS`, `PHONE_NUMBER`, `CURRENT_STATUS_ID` or `WABA`."""
    entity_id: str | int | None
    """ID of the entity."""
    alert_info: AlertInfo | None
    """Content of the alert. In older payloads, its fields are in the alert itself."""
    alert_severity: AlertSeverity | None
    """Severity of the alert, in older payloads."""
    alert_status: str | None
    """Status of the alert, in older payloads."""
    alert_type: AlertType | None
    """Type of the alert, in older payloads."""
    alert_description: str | None
    """Description of the alert in one sentence, in older payloads."""


class AlertInfo(Received):
    """Content of an alert."""

    alert_severity: AlertSeverity | None
    """Severity of the alert."""
    alert_status: str | None
    """Status of the alert: `ACTIVE`, `RESOLVED` or `NONE`."""
    alert_type: AlertType | None
    """Type of the alert."""
    alert_description: str | None
    """Description of the alert in one sentence."""


AlertSeverity: TypeAlias = Literal["CRITICAL", "WARNING", "INFORMATIONAL"] | str
"""Severity of an alert.
Other values are accepted, too.

- `CRITICAL`: Critical: act now.
- `WARNING`: Warning: may become critical.
- `INFORMATIONAL`: Informational: no action needed.
"""


AlertType: TypeAlias = (
    Literal[
    "INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED",
    "INCREASED_CAPABILITIES_ELIGIBILITY_FAILED",
    "INCREASED_CAPABILITIES_ELIGIBILITY_NEED_MORE_INFO",
    "OBA_APPROVED",
    "OBA_REJECTED",
    "PROFILE_PICTURE_LOST",
]
    | str
)
"""Type of an alert.
Other values are accepted, too.

- `INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED`: Higher messaging limit deferred.
- `INCREASED_CAPABILITIES_ELIGIBILITY_FAILED`: Higher messaging limit denied.
- `INCREASED_CAPABILITIES_ELIGIBILITY_NEED_MORE_INFO`: Higher messaging limit that requires more information about
  the business.
- `OBA_APPROVED`: Official business account approved.
- `OBA_REJECTED`: Official business account rejected.
- `PROFILE_PICTURE_LOST`: Profile picture of the number lost.
"""


class AccountReviewUpdate(Received):
    """Result of an account review."""

    decision: ReviewDecision | None
    """Decision of the review."""


ReviewDecision: TypeAlias = Literal["APPROVED", "REJECTED", "PENDING", "DEFERRED"] | str
"""Decision of a review.
Other values are accepted, too.

- `APPROVED`: Approved by the platform.
- `REJECTED`: Rejected by the platform.
- `PENDING`: Pending review by the platform.
- `DEFERRED`: Deferred to a later review.
"""


class AccountSettingsUpdate(Received):
    """Change of a business phone number's settings, including changes made through the API."""

    type: str | None
    """Type of the settings: `phone_number_settings`, in lower or upper case."""
    timestamp: str | None
    """Time of the change. Seconds since the Unix epoch."""
    phone_number_settings: ChangedNumberSettings | None
    """New settings of the number."""


class ChangedNumberSettings(Received):
    """New settings of a business phone number."""

    phone_number_id: str | None
    """ID of the business phone number."""
    calling: CallingState | None
    """Calling settings. Absent if they didn't change."""


class BusinessCapabilityUpdate(Received):
    """Change of the business's messaging limit or of its maximum number of phone numbers."""

    max_daily_conversations_per_business: str | int | None
    """Messaging limit of the business portfolio: unique users per rolling 24 hours, outside customer service windows.
    One of `TIER_250`, `TIER_2K`, `TIER_10K`, `TIER_100K` and `TIER_UNLIMITED`, or a number, where -1 is unlimited.
    """
    max_daily_conversation_per_phone: str | int | None
    """Messaging limit of each business phone number. Up to v23.0."""
    max_phone_numbers_per_business: int | str | None
    """Maximum number of phone numbers of the business portfolio."""
    max_phone_numbers_per_waba: int | str | None
    """Maximum number of phone numbers of each WhatsApp Business account."""


class BusinessUsernameUpdate(Received):
    """Change of a business phone number's username."""

    display_phone_number: str | None
    """Business phone number in digits."""
    username: str | None
    """Username of the number. Absent if it was deleted."""
    status: UsernameStatus | None
    """Status of the username."""
    context: str | None
    """Context of the change: `revoked`."""


class PhoneNumberNameUpdate(Received):
    """Result of a display name review."""

    display_phone_number: str | None
    """Business phone number in digits."""
    decision: ReviewDecision | None
    """Decision of the review."""
    requested_verified_name: str | None
    """Display name that was requested."""
    rejection_reason: NameRejectionReason | None
    """Reason for a rejection."""


NameRejectionReason: TypeAlias = (
    Literal[
    "NAME_EMPLOYEE_ISSUE",
    "NAME_ENDCLIENT_NOTRELATED",
    "NAME_FORMAT_UNACCEPTABLE",
    "NAME_INDIVIDUAL_ISSUE",
    "NAME_NOT_CONSISTENT",
    "UNKNOWN",
]
    | str
)
"""Reason for the rejection of a display name.
Other values are accepted, too.

- `NAME_EMPLOYEE_ISSUE`: Name of an employee.
- `NAME_ENDCLIENT_NOTRELATED`: Name unrelated to the business.
- `NAME_FORMAT_UNACCEPTABLE`: Format of the name not accepted.
- `NAME_INDIVIDUAL_ISSUE`: Name of an individual.
- `NAME_NOT_CONSISTENT`: Name different from the business's name elsewhere.
- `UNKNOWN`: No reason specified.
"""


class PhoneNumberQualityUpdate(Received):
    """Change of a business phone number's throughput or messaging limit."""

    display_phone_number: str | None
    """Business phone number in digits."""
    event: PhoneNumberQualityEventKind | None
    """Type of the change."""
    old_limit: str | int | None
    """Previous messaging limit of the number: `TIER_250`, `TIER_2K`, `TIER_10K`, `TIER_100K` or `TIER_UNLIMITED`. Until
    February 2026.
    """
    current_limit: str | int | None
    """Current messaging limit of the number: `TIER_250`, `TIER_2K`, `TIER_10K`, `TIER_100K` or `TIER_UNLIMITED`. Until
    February 2026.
    """
    max_daily_conversations_per_business: str | int | None
    """Messaging limit of the business portfolio: unique users per rolling 24 hours, outside customer service windows.
    """


PhoneNumberQualityEventKind: TypeAlias = (
    Literal["ONBOARDING", "THROUGHPUT_UPGRADE", "UPGRADE", "DOWNGRADE", "FLAGGED", "UNFLAGGED"]
    | str
)
"""Type of a change of a business phone number.
Other values are accepted, too.

- `ONBOARDING`: Registration of the number.
- `THROUGHPUT_UPGRADE`: Throughput raised to 1,000 messages per second.
- `UPGRADE`: Messaging limit raised, in older payloads.
- `DOWNGRADE`: Messaging limit lowered, in older payloads.
- `FLAGGED`: Quality rating low, in older payloads.
- `UNFLAGGED`: Quality rating recovered, in older payloads.
"""


class SecurityUpdate(Received):
    """Change of a business phone number's two-step verification PIN, or a request to turn it off."""

    display_phone_number: str | None
    """Business phone number in digits."""
    event: SecurityEventKind | None
    """Type of the change."""
    requester: str | None
    """ID of the business user who made the request."""


SecurityEventKind: TypeAlias = (
    Literal["PIN_CHANGED", "PIN_RESET_REQUEST", "PIN_REQUEST_SUCCESS", "PIN_RESET_SUCCESS"]
    | str
)
"""Change of a two-step verification PIN.
Other values are accepted, too.

- `PIN_CHANGED`: PIN created or changed.
- `PIN_RESET_REQUEST`: Request to turn off two-step verification.
- `PIN_REQUEST_SUCCESS`: Two-step verification turned off.
- `PIN_RESET_SUCCESS`: Two-step verification turned off. Alternative spelling of `PIN_REQUEST_SUCCESS`.
"""


class MessageTemplateStatusUpdate(Received):
    """Change of a template's status: approved, rejected, paused, disabled, deleted and others."""

    event: TemplateEventKind | None
    """New status of the template."""
    message_template_id: str | int | None
    """ID of the template."""
    message_template_name: str | None
    """Name of the template."""
    message_template_language: str | None
    """Language of the template, as `en_US` or `en-US`."""
    message_template_category: TemplateCategory | None
    """Category of the template."""
    reason: TemplateRejectionReason | None
    """Reason for a rejection."""
    disable_info: TemplateDisabling | None
    """Date when the template was disabled."""
    other_info: TemplatePause | None
    """Reason for a pause or lock, or its end."""
    rejection_info: TemplateRejection | None
    """Explanation of a rejection."""


TemplateEventKind: TypeAlias = (
    Literal[
    "APPROVED",
    "ARCHIVED",
    "UNARCHIVED",
    "DELETED",
    "DISABLED",
    "FLAGGED",
    "IN_APPEAL",
    "LIMIT_EXCEEDED",
    "LOCKED",
    "PAUSED",
    "PENDING",
    "PENDING_DELETION",
    "REINSTATED",
    "REJECTED",
]
    | str
)
"""Status of a template in a status update.
Other values are accepted, too.

- `APPROVED`: Approved: can be sent.
- `ARCHIVED`: Archived by the business.
- `UNARCHIVED`: Restored from the archive.
- `DELETED`: Deleted by the business.
- `DISABLED`: Disabled because of low quality: can no longer be sent.
- `FLAGGED`: Flagged because of low quality: will be disabled.
- `IN_APPEAL`: In appeal: the rejection is under review.
- `LIMIT_EXCEEDED`: Limit exceeded: the account has the maximum number of templates.
- `LOCKED`: Locked: can't be edited.
- `PAUSED`: Paused because of low quality: can't be sent for a while.
- `PENDING`: Pending review by the platform.
- `PENDING_DELETION`: Deletion in progress.
- `REINSTATED`: Reinstated: can be sent again.
- `REJECTED`: Rejected by the platform.
"""


TemplateRejectionReason: TypeAlias = (
    Literal[
    "ABUSIVE_CONTENT",
    "CATEGORY_NOT_AVAILABLE",
    "INCORRECT_CATEGORY",
    "INVALID_FORMAT",
    "NONE",
    "PROMOTIONAL",
    "SCAM",
    "TAG_CONTENT_MISMATCH",
]
    | str
)
"""Reason for the rejection of a template.
Other values are accepted, too.

- `ABUSIVE_CONTENT`: Content that violates the platform's policies.
- `CATEGORY_NOT_AVAILABLE`: Category not available for the account, in older payloads.
- `INCORRECT_CATEGORY`: Content that belongs to another category.
- `INVALID_FORMAT`: Invalid format of the template.
- `NONE`: Not rejected, or no reason specified.
- `PROMOTIONAL`: Content that is promotional.
- `SCAM`: Content that is fraudulent.
- `TAG_CONTENT_MISMATCH`: Content that doesn't match the category.
"""


class TemplateDisabling(Received):
    """Date when a template was disabled."""

    disable_date: str | int | None
    """Date in seconds since the Unix epoch; in older payloads a date in English."""


class TemplatePause(Received):
    """Reason for a template's pause or lock, or its end."""

    title: TemplatePauseTitle | None
    """Type of the pause or lock."""
    description: str | None
    """Description of the reason in one sentence."""


TemplatePauseTitle: TypeAlias = (
    Literal["FIRST_PAUSE", "SECOND_PAUSE", "RATE_LIMITING_PAUSE", "UNPAUSE", "DISABLED"]
    | str
)
"""Type of a template's pause or lock.
Other values are accepted, too.

- `FIRST_PAUSE`: First pause because of low quality: 3 hours.
- `SECOND_PAUSE`: Second pause because of low quality: 6 hours.
- `RATE_LIMITING_PAUSE`: Paused because too many messages were sent.
- `UNPAUSE`: End of the pause.
- `DISABLED`: Disabled because of low quality for the third time.
"""


class TemplateRejection(Received):
    """Explanation of a template's rejection."""

    reason: str | None
    """Reason for the rejection, human-readable."""
    recommendation: str | None
    """Recommended change, human-readable."""


class MessageTemplateQualityUpdate(Received):
    """Change of a template's quality score."""

    message_template_id: str | int | None
    """ID of the template."""
    message_template_name: str | None
    """Name of the template."""
    message_template_language: str | None
    """Language of the template, as `en_US` or `en-US`."""
    previous_quality_score: QualityScore | None
    """Previous quality score of the template."""
    new_quality_score: QualityScore | None
    """New quality score of the template."""


class MessageTemplateComponentsUpdate(Received):
    """New components of a template that was edited."""

    message_template_id: str | int | None
    """ID of the template."""
    message_template_name: str | None
    """Name of the template."""
    message_template_language: str | None
    """Language of the template, as `en_US` or `en-US`."""
    message_template_title: str | None
    """Text of the header."""
    message_template_element: str | None
    """Text of the body."""
    message_template_footer: str | None
    """Text of the footer."""
    message_template_buttons: list[EditedTemplateButton] | None
    """Buttons of the template."""


class EditedTemplateButton(Received):
    """Button of a template that was edited."""

    message_template_button_type: str | None
    """Type of the button: `URL`, `PHONE_NUMBER`, `QUICK_REPLY`, `OTP`, `FLOW`, …"""
    message_template_button_text: str | None
    """Text of the button."""
    message_template_button_url: str | None
    """URL that the button opens."""
    message_template_button_phone_number: str | None
    """Phone number that the button calls."""


class TemplateCategoryUpdate(Received):
    """Change of a template's category, done or announced 24 hours ahead."""

    message_template_id: str | int | None
    """ID of the template."""
    message_template_name: str | None
    """Name of the template."""
    message_template_language: str | None
    """Language of the template, as `en_US` or `en-US`."""
    previous_category: TemplateCategory | None
    """Previous category, if the change is done."""
    new_category: TemplateCategory | None
    """Current category of the template."""
    correct_category: TemplateCategory | None
    """Category after an announced change."""
    category_update_timestamp: str | int | None
    """Time of an announced change. Seconds since the Unix epoch."""


class TemplateCorrectCategoryDetection(Received):
    """Another category that the platform assigned to a template sent with Direct Send."""

    message_template_id: str | int | None
    """ID of the template."""
    message_template_name: str | None
    """Name of the template."""
    message_template_language: str | None
    """Language of the template, as `en_US` or `en-US`."""
    category: TemplateCategory | None
    """Category that the template was sent with."""
    correct_category: TemplateCategory | None
    """Category that the template belongs to."""


class FlowUpdate(Received):
    """Change of a flow's status or health."""

    event: FlowEventKind | None
    """Type of the update."""
    flow_id: str | int | None
    """ID of the flow."""
    message: str | None
    """Description of the update in one sentence."""
    warning: str | None
    """Warning about a coming restriction and its date."""
    old_status: FlowState | None
    """Previous status of the flow. Absent if the flow is new."""
    new_status: FlowState | None
    """New status of the flow."""
    error_rate: float | None
    """Share of failed screens or requests, in percent."""
    threshold: float | None
    """Threshold that was crossed: percent or milliseconds."""
    alert_state: FlowAlertState | None
    """State of the alert."""
    errors: list[FlowFailure] | None
    """Errors by type."""
    p50_latency: float | None
    """Median latency of the endpoint, in milliseconds."""
    p90_latency: float | None
    """90th percentile of the endpoint's latency, in milliseconds."""
    requests_count: int | None
    """Number of measured requests."""
    availability: float | None
    """Availability of the endpoint, in percent."""


FlowEventKind: TypeAlias = (
    Literal[
    "FLOW_STATUS_CHANGE",
    "CLIENT_ERROR_RATE",
    "ENDPOINT_ERROR_RATE",
    "ENDPOINT_LATENCY",
    "ENDPOINT_AVAILABILITY",
    "FLOW_VERSION_EXPIRY_WARNING",
]
    | str
)
"""Type of a flow update.
Other values are accepted, too.

- `FLOW_STATUS_CHANGE`: Status change, or a new flow.
- `CLIENT_ERROR_RATE`: Error rate of screens crossed 5, 10 or 50 percent within 60 minutes.
- `ENDPOINT_ERROR_RATE`: Error rate of endpoint requests crossed 5, 10 or 50 percent within 30 minutes.
- `ENDPOINT_LATENCY`: Latency of the endpoint (90th percentile) crossed 1, 5 or 7 s within 30 minutes.
- `ENDPOINT_AVAILABILITY`: Availability of the endpoint crossed 90 percent within 10 minutes.
- `FLOW_VERSION_EXPIRY_WARNING`: Upcoming expiration of the flow's version.
"""


FlowState: TypeAlias = Literal["DRAFT", "PUBLISHED", "DEPRECATED", "BLOCKED", "THROTTLED"] | str
"""Status of a flow.
Other values are accepted, too.

- `DRAFT`: Draft: available for tests.
- `PUBLISHED`: Published: can be sent.
- `DEPRECATED`: Deprecated: can no longer be sent or opened.
- `BLOCKED`: Blocked because of errors: can't be sent or opened.
- `THROTTLED`: Throttled because of errors: at most 10 sends per hour.
"""


FlowAlertState: TypeAlias = Literal["ACTIVATED", "DEACTIVATED"] | str
"""State of a flow alert.
Other values are accepted, too.

- `ACTIVATED`: Activated: the alert is active.
- `DEACTIVATED`: Deactivated: the alert has ended.
"""


class FlowFailure(Received):
    """Errors of one type in a flow."""

    error_type: str | None
    """Type of the error: `TIMEOUT`, `INVALID_SCREEN_TRANSITION`, `PUBLIC_KEY_MISSING`, …"""
    error_rate: float | None
    """Share of this error among all errors, in percent."""
    error_count: int | None
    """Number of errors of this type."""


class PartnerSolutionUpdate(Received):
    """Change of a multi-partner solution. The event's `entry_id` is the ID of a business portfolio."""

    event: PartnerSolutionEventKind | None
    """Type of the change."""
    solution_id: str | int | None
    """ID of the solution."""
    solution_status: PartnerSolutionStatus | None
    """Status of the solution."""


PartnerSolutionEventKind: TypeAlias = Literal["SOLUTION_CREATED", "SOLUTION_UPDATED"] | str
"""Type of a change of a multi-partner solution.
Other values are accepted, too.

- `SOLUTION_CREATED`: Creation of the solution.
- `SOLUTION_UPDATED`: Update of the solution.
"""


PartnerSolutionStatus: TypeAlias = (
    Literal["ACTIVE", "DEACTIVATED", "DRAFT", "INITIATED", "PENDING_DEACTIVATION", "REJECTED"]
    | str
)
"""Status of a multi-partner solution.
Other values are accepted, too.

- `ACTIVE`: Active: ready for use.
- `DEACTIVATED`: Deactivated: can no longer be used.
- `DRAFT`: Draft: the invitation isn't sent yet.
- `INITIATED`: Initiated: the partner is invited.
- `PENDING_DEACTIVATION`: Pending deactivation: a request is open.
- `REJECTED`: Rejected by the partner.
"""


class PaymentConfigurationUpdate(Received):
    """Creation or change of a payment configuration."""

    configuration_name: str | None
    """Name of the payment configuration."""
    provider_name: str | None
    """Payment provider: `billdesk`, `payu`, `razorpay` or `zaakpay`."""
    provider_mid: str | None
    """Merchant account ID at the payment provider."""
    status: PaymentConfigurationStatus | None
    """Status of the payment configuration."""
    created_timestamp: str | int | None
    """Time when the payment configuration was created. Seconds since the Unix epoch."""
    updated_timestamp: str | int | None
    """Time when the payment configuration was last changed. Seconds since the Unix epoch."""


PaymentConfigurationStatus: TypeAlias = Literal["Active", "Needs Connecting", "Needs Testing"] | str
"""Status of a payment configuration.
Other values are accepted, too.

- `Active`: Active: ready for use.
- `Needs Connecting`: Not yet connected with the provider account.
- `Needs Testing`: Connected, but not yet tested.
"""


class AutomaticEvent(Received):
    """A lead or a purchase that the platform detected in a chat. Not available in the European Union, the United
    Kingdom and Japan.
    """

    id: str | None
    """ID of the message (`wamid.…`)."""
    event_name: AutomaticEventName | None
    """Type of the detected event."""
    timestamp: str | int | None
    """Time of the event. Seconds since the Unix epoch."""
    ctwa_clid: str | None
    """Click ID of the ad that started the conversation."""
    custom_data: PurchaseData | None
    """Amount of the purchase."""


AutomaticEventName: TypeAlias = Literal["LeadSubmitted", "Purchase"] | str
"""Type of an event detected in a chat.
Other values are accepted, too.

- `LeadSubmitted`: A submitted lead.
- `Purchase`: A completed purchase.
"""


class PurchaseData(Received):
    """Amount of a purchase."""

    currency: str | None
    """Currency, as an ISO 4217 code."""
    value: float | None
    """Amount in the currency's main unit."""


class TrackingEvent(Received):
    """Tracking event of a marketing message."""

    event_name: str | None
    """Type of the event, such as `sent`."""
    timestamp: str | int | None
    """Time of the event. Seconds since the Unix epoch."""
    tracking_data: TrackingData | None
    """Identifiers of the message."""


class TrackingData(Received):
    """Identifiers of a tracked marketing message."""

    click_id: str | None
    """ID of the click."""
    tracking_token: str | None
    """Tracking token of the message."""


class Undecoded(Received):
    """A payload that is not valid JSON, encoded in Base64."""

    base64: str
    """Bytes of the payload, encoded in Base64."""
