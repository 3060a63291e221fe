# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `events`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from .message_samples import TemplateCategory
from .groups import JoinApprovalMode
from .settings import CallingState
from .usernames import UsernameStatus
from .templates import QualityScore
from .shared import Received


class InboundMessage(Received):
    """A message that somebody wrote to the number."""

    id: str
    """Its id (`wamid.…`): answer, react to it or mark it as read by this."""
    timestamp: str
    """When it was written."""
    from_: str | None
    """Who wrote it, by phone number; not there if they hide it behind a user name."""
    from_user_id: str | None
    """Who wrote it, by business-scoped user id."""
    from_parent_user_id: str | None
    """Who wrote it, by the user id that linked portfolios share."""
    group_id: str | None
    """The group that it was written in."""
    context: MessageContext | None
    """The message that it answers, or how it was forwarded."""
    referral: Referral | None
    """The ad or post that brought them here."""
    identity: IdentityState | None
    """Whether they are who they were, where the number checks identities."""
    errors: list[WebhookError] | None
    """Why there is no content: `unsupported` messages, and files that are too large."""
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
    """Type of the content."""
    text: InboundText | None
    """Text."""
    image: InboundImage | None
    """A picture."""
    video: InboundVideo | None
    """A video."""
    audio: InboundAudio | None
    """Sound, or a voice message."""
    voice: InboundAudio | None
    """A voice message, as the platform called it before."""
    document: InboundDocument | None
    """A document."""
    sticker: InboundSticker | None
    """A sticker."""
    location: InboundLocation | None
    """A place."""
    contacts: list[InboundContact] | None
    """People's contact details."""
    interactive: InteractiveReply | None
    """The answer to buttons, a list, a flow or another question."""
    button: InboundButton | None
    """A quick reply of a template that was tapped."""
    order: InboundOrder | None
    """Products of your catalog that they want."""
    reaction: InboundReaction | None
    """An emoji on a message, or its removal."""
    system: SystemMessage | None
    """What the platform says about a person. It opens no customer service window."""
    edit: InboundEdit | None
    """Another wording of an earlier message. Only numbers that the WhatsApp Business app has too get these."""
    revoke: InboundRevocation | None
    """An earlier message was taken back. Only numbers that the WhatsApp Business app has too get these."""
    unsupported: UnsupportedContent | None
    """Something that the platform doesn't hand on, and since 2026 what it was."""


class MessageContext(Received):
    """The message that another one answers, or how it was forwarded."""

    from_: str | None
    """Who wrote the message that is answered."""
    id: str | None
    """The message that is answered."""
    referred_product: ReferredProduct | None
    """The product that they ask about."""
    forwarded: bool | None
    """It was forwarded up to five times."""
    frequently_forwarded: bool | None
    """It was forwarded more than five times."""


class ReferredProduct(Received):
    """A product that somebody asks about."""

    catalog_id: str | None
    """The catalog that has it."""
    product_retailer_id: str | None
    """Your own id of it."""


class Referral(Received):
    """An ad or post that brought somebody here. It comes with the first message."""

    source_url: str | None
    """A link to it."""
    source_id: str | None
    """Its id."""
    source_type: ReferralSource | None
    """Which of them it is."""
    headline: str | None
    """Its headline."""
    body: str | None
    """Its text."""
    media_type: str | None
    """What it shows: `image` or `video`."""
    image_url: str | None
    """Its picture."""
    video_url: str | None
    """Its video."""
    thumbnail_url: str | None
    """A small picture of the video."""
    ctwa_clid: str | None
    """The click's id, to tell Meta what came of it. Not there for ads in WhatsApp's own status."""
    welcome_message: WelcomeMessage | None
    """What they were greeted with."""


ReferralSource: TypeAlias = Literal["ad", "post"] | str
"""Where somebody comes from.
Other values are accepted, too.

- `ad`: An ad.
- `post`: A post.
"""


class WelcomeMessage(Received):
    """What somebody was greeted with who came from an ad."""

    text: str | None
    """The text."""


class IdentityState(Received):
    """Whether a person is who they were."""

    acknowledged: bool | None
    """Whether you said that you know."""
    created_timestamp: str | None
    """Since when they are who they are."""
    hash: str | None
    """The hash of their identity."""


class WebhookError(Received):
    """Something that went wrong, as webhooks tell it."""

    code: int
    """The code: the same as in errors of calls."""
    title: str | None
    """A title, for people."""
    message: str | None
    """The title again."""
    error_data: ProblemData | None
    """More of it."""
    href: str | None
    """The platform's page about it."""


class ProblemData(Received):
    """More about something that went wrong."""

    details: str | None
    """The most specific reason, for people."""


class InboundText(Received):
    """Text that somebody wrote."""

    body: str
    """The text."""


class InboundImage(Received):
    """A picture that somebody sent."""

    id: str
    """Its id, for seven days."""
    mime_type: str | None
    """Its MIME type."""
    sha256: str | None
    """Its SHA-256, in Base64."""
    url: str | None
    """Where to download it, for five minutes, with your token."""
    caption: str | None
    """Text below it."""


class InboundVideo(Received):
    """A video that somebody sent."""

    id: str
    """Its id, for seven days."""
    mime_type: str | None
    """Its MIME type."""
    sha256: str | None
    """Its SHA-256, in Base64."""
    url: str | None
    """Where to download it, for five minutes, with your token."""
    caption: str | None
    """Text below it."""


class InboundAudio(Received):
    """Sound that somebody sent."""

    id: str
    """Its id, for seven days."""
    mime_type: str | None
    """Its MIME type."""
    sha256: str | None
    """Its SHA-256, in Base64."""
    url: str | None
    """Where to download it, for five minutes, with your token."""
    voice: bool | None
    """Whether they spoke it into the phone. Messages on your voicemail come so too."""


class InboundDocument(Received):
    """A document that somebody sent."""

    id: str
    """Its id, for seven days."""
    mime_type: str | None
    """Its MIME type."""
    sha256: str | None
    """Its SHA-256, in Base64."""
    url: str | None
    """Where to download it, for five minutes, with your token."""
    filename: str | None
    """Its name."""
    caption: str | None
    """Text below it."""


class InboundSticker(Received):
    """A sticker that somebody sent."""

    id: str
    """Its id, for seven days."""
    mime_type: str | None
    """Its MIME type."""
    sha256: str | None
    """Its SHA-256, in Base64."""
    url: str | None
    """Where to download it, for five minutes, with your token."""
    animated: bool | None
    """Whether it moves."""


class InboundLocation(Received):
    """A place that somebody sent."""

    latitude: float
    """Degrees north."""
    longitude: float
    """Degrees east."""
    name: str | None
    """Its name."""
    address: str | None
    """Its address."""
    url: str | None
    """Its website."""


class InboundContact(Received):
    """Contact details that somebody shared."""

    name: InboundContactName | None
    """The name."""
    phones: list[InboundContactPhone] | None
    """Phone numbers."""
    emails: list[InboundContactEmail] | None
    """Email addresses."""
    urls: list[InboundContactUrl] | None
    """Websites."""
    addresses: list[InboundContactAddress] | None
    """Postal addresses."""
    org: InboundContactOrg | None
    """Where they work."""
    birthday: str | None
    """The birthday: `YYYY-MM-DD`."""
    vcard: str | None
    """All of it as a vCard."""
    origin: str | None
    """Why they shared it: `contact_request` if you asked for their number, else `other`."""


class InboundContactName(Received):
    """A name in shared contact details."""

    formatted_name: str | None
    """All of it."""
    first_name: str | None
    """The first name."""
    last_name: str | None
    """The last name."""
    middle_name: str | None
    """The names between."""
    prefix: str | None
    """What stands before it: `Dr.`"""
    suffix: str | None
    """What stands behind it: `Jr.`"""


class InboundContactPhone(Received):
    """A phone number in shared contact details."""

    phone: str | None
    """The number."""
    wa_id: str | None
    """Its WhatsApp id, if it has one."""
    type: str | None
    """What it is for: `MOBILE`, `HOME`, …"""


class InboundContactEmail(Received):
    """An email address in shared contact details."""

    email: str | None
    """The address."""
    type: str | None
    """What it is for: `WORK`, `HOME`, …"""


class InboundContactUrl(Received):
    """A website in shared contact details."""

    url: str | None
    """The link."""
    type: str | None
    """What it is for: `WORK`, `HOME`, …"""


class InboundContactAddress(Received):
    """A postal address in shared contact details."""

    street: str | None
    """The street and the number."""
    city: str | None
    """The city."""
    state: str | None
    """The state."""
    zip: str | None
    """The postal code."""
    country: str | None
    """The country's name."""
    country_code: str | None
    """The country's code, of two letters."""
    type: str | None
    """What it is for: `WORK`, `HOME`, …"""


class InboundContactOrg(Received):
    """Where somebody works, in shared contact details."""

    company: str | None
    """The company."""
    department: str | None
    """The department."""
    title: str | None
    """What they are there."""


class InteractiveReply(Received):
    """What somebody chose or filled in."""

    type: Literal["button_reply", "list_reply", "nfm_reply", "call_permission_reply"] | str
    """Type of the content."""
    button_reply: ButtonReply | None
    """A button."""
    list_reply: ListReply | None
    """A row of a list."""
    nfm_reply: FlowReply | None
    """A flow or an address that was filled in."""
    call_permission_reply: CallPermissionReply | None
    """Whether you may call."""


class ButtonReply(Received):
    """A button that somebody chose."""

    id: str
    """Its id, as you sent it."""
    title: str | None
    """What it said."""


class ListReply(Received):
    """A row of a list that somebody chose."""

    id: str
    """Its id, as you sent it."""
    title: str | None
    """What it said."""
    description: str | None
    """The small text below."""


class FlowReply(Received):
    """A flow or an address that somebody filled in."""

    name: str | None
    """Which: `flow` or `address_message`."""
    body: str | None
    """What they see of it."""
    response_json: str | None
    """What they filled in: an object in JSON, of your own keys for a flow, of `values` and `saved_address_id` for an
    address.
    """


class CallPermissionReply(Received):
    """Whether somebody lets you call."""

    response: CallPermissionAnswer | None
    """Whether they do."""
    is_permanent: bool | None
    """Whether for good."""
    expiration_timestamp: str | None
    """Until when, if not for good."""
    response_source: CallPermissionSource | None
    """Who said so."""


CallPermissionAnswer: TypeAlias = Literal["accept", "reject"] | str
"""Whether somebody lets you call.
Other values are accepted, too.

- `accept`: They do.
- `reject`: They don't.
"""


CallPermissionSource: TypeAlias = Literal["user_action", "automatic"] | str
"""Who let you call.
Other values are accepted, too.

- `user_action`: The person.
- `automatic`: The platform, because they called.
"""


class InboundButton(Received):
    """A template's quick reply that somebody tapped."""

    payload: str | None
    """What you sent with the button."""
    text: str | None
    """What it said."""


class InboundOrder(Received):
    """Products that somebody wants."""

    catalog_id: str | None
    """The catalog that has them."""
    text: str | None
    """What they wrote with it."""
    product_items: list[OrderedProduct] | None
    """The products."""


class OrderedProduct(Received):
    """A product that somebody wants."""

    product_retailer_id: str
    """Your own id of it."""
    quantity: float | None
    """How many of it."""
    item_price: float | None
    """The price of one, in the currency's whole units."""
    currency: str | None
    """The currency."""


class InboundReaction(Received):
    """An emoji that somebody put on a message, or took away."""

    message_id: str
    """The message."""
    emoji: str | None
    """The emoji; nothing, or an empty text, if it was taken away."""


class SystemMessage(Received):
    """What the platform says about a person."""

    type: SystemKind | None
    """What happened."""
    body: str | None
    """The same in a sentence."""
    wa_id: str | None
    """Their WhatsApp id from now on."""
    new_wa_id: str | None
    """The same, as the platform spelled it before."""
    customer: str | None
    """Their WhatsApp id until now, in older messages."""
    user_id: str | None
    """Their business-scoped user id from now on."""
    previous_user_id: str | None
    """Their business-scoped user id until now."""
    parent_user_id: str | None
    """The user id that linked portfolios share."""
    identity: str | None
    """The hash of their new identity, where the number checks identities."""


SystemKind: TypeAlias = (
    Literal["user_changed_number", "user_changed_user_id", "customer_changed_number", "customer_identity_changed"]
    | str
)
"""What happened to a person.
Other values are accepted, too.

- `user_changed_number`: They have another phone number, and with it another user id.
- `user_changed_user_id`: They have another user id.
- `customer_changed_number`: They have another phone number, as the platform said it before.
- `customer_identity_changed`: They have another phone, or installed WhatsApp again.
"""


class InboundEdit(Received):
    """Another wording of an earlier message, within 15 minutes."""

    original_message_id: str
    """The earlier message."""
    message: EditedMessage
    """What it says now."""


class EditedMessage(Received):
    """What an edited message says now."""

    context: MessageContext | None
    """The message that it answers."""
    type: Literal["text", "image", "video", "document"] | str
    """Type of the content."""
    text: InboundText | None
    """Text."""
    image: InboundImage | None
    """A picture."""
    video: InboundVideo | None
    """A video."""
    document: InboundDocument | None
    """A document."""


class InboundRevocation(Received):
    """An earlier message that was taken back, within two days."""

    original_message_id: str
    """The earlier message."""


class UnsupportedContent(Received):
    """What the platform doesn't hand on."""

    type: str | None
    """What it was: `poll_creation`, `edit`, `group_invite`, …"""


class Status(Received):
    """What became of a message that you sent. Statuses come in any order, and more than once."""

    id: str
    """The message, as the answer to sending it named it."""
    status: StatusKind
    """What became of it."""
    type: str | None
    """What it is about, if not the message: `payment`."""
    timestamp: str | None
    """When."""
    recipient_id: str | None
    """Whom it was for: a phone number, or the group's id."""
    recipient_user_id: str | None
    """Whom it was for, by business-scoped user id."""
    recipient_parent_user_id: str | None
    """Whom it was for, by the user id that linked portfolios share."""
    parent_recipient_user_id: str | None
    """The same, as the platform spelled it in early 2026."""
    recipient_type: str | None
    """Whether it was for a `group`."""
    group_id: str | None
    """The group that it was for, where the platform doesn't say it as `recipient_id`."""
    recipient_participant_id: str | None
    """The member of the group."""
    participant_recipient_id: str | None
    """The same, as some pages of the platform spell it."""
    recipient_participant_user_id: str | None
    """The member of the group, by business-scoped user id."""
    recipient_participant_parent_user_id: str | None
    """The member of the group, by the user id that linked portfolios share."""
    recipient_identity_key_hash: str | None
    """The hash of the person's identity, where the number checks identities."""
    biz_opaque_callback_data: str | None
    """Your own note from when you sent it."""
    template_id: str | int | None
    """The template that it was made of."""
    conversation: Conversation | None
    """The conversation that it belongs to. Since v24.0 only for those that ads and posts began."""
    pricing: Pricing | None
    """What it costs. Comes with one of its statuses."""
    payment: Payment | None
    """What became of the payment that it asked for."""
    errors: list[WebhookError] | None
    """Why it failed."""


StatusKind: TypeAlias = Literal["sent", "delivered", "read", "played", "failed", "pending", "captured", "success"] | str
"""What became of a message, or of the payment that it asked for.
Other values are accepted, too.

- `sent`: It left the platform: one tick.
- `delivered`: It is on the person's device: two ticks.
- `read`: The person saw it.
- `played`: The person played the voice message.
- `failed`: It wasn't sent, or couldn't be delivered; or a payment failed.
- `pending`: A payment isn't done yet.
- `captured`: A payment is yours.
- `success`: A payment is done.
"""


class Conversation(Received):
    """A conversation, as the platform charged for before it charged by the message."""

    id: str | None
    """Its id."""
    expiration_timestamp: str | None
    """When it ends."""
    origin: ConversationOrigin | None
    """What began it."""
    pricing: Pricing | None
    """What the message costs: in groups it has been seen here."""


class ConversationOrigin(Received):
    """What began a conversation."""

    type: PricingCategory | None
    """Its category."""


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
"""What messages are charged as.
Other values are accepted, too.

- `authentication`: One-time codes.
- `authentication-international`: One-time codes to another country.
- `marketing`: Offers and everything else.
- `marketing_lite`: Offers by the Marketing Messages API.
- `utility`: About something the person did or asked for.
- `service`: Answers.
- `referral_conversion`: Answers to people whom an ad or post brought.
- `group_marketing`: Offers in a group.
- `group_utility`: About something the group did or asked for.
- `group_service`: Answers in a group.
- `general_purpose_ai`: Answers of general assistants.
"""


class Pricing(Received):
    """What a message costs."""

    billable: bool | None
    """Whether it costs. `type` and `category` tell more."""
    pricing_model: str | None
    """`PMP`: by the message; `CBP`: by the conversation, before July 2025."""
    type: PricingKind | None
    """Whether it costs, or why not."""
    category: PricingCategory | None
    """The category that is charged."""
    subtype: str | None
    """More about the kind: `paid_exempt`."""


PricingKind: TypeAlias = (
    Literal["regular", "free_customer_service", "free_entry_point", "free_group_customer_service"]
    | str
)
"""Whether a message costs, or why not.
Other values are accepted, too.

- `regular`: It does.
- `free_customer_service`: It was an answer in the customer service window; from October 2026 also one of a number's
  first thousand in a month.
- `free_entry_point`: An ad or post brought the person.
- `free_group_customer_service`: It was an answer in a group's customer service window.
"""


class Payment(Received):
    """What became of a payment."""

    reference_id: str | None
    """Your own id of the order."""
    amount: PaidAmount | None
    """How much."""
    currency: str | None
    """The currency."""
    transaction: PaymentTransaction | None
    """The attempt to pay."""
    receipt: str | None
    """Your own receipt."""
    notes: Any
    """Your own notes."""
    udf1: str | None
    """A field of your own."""
    udf2: str | None
    """A field of your own."""
    udf3: str | None
    """A field of your own."""
    udf4: str | None
    """A field of your own."""
    additional_info1: str | None
    """A field of your own."""
    additional_info2: str | None
    """A field of your own."""
    additional_info3: str | None
    """A field of your own."""
    additional_info4: str | None
    """A field of your own."""
    additional_info5: str | None
    """A field of your own."""
    additional_info6: str | None
    """A field of your own."""
    additional_info7: str | None
    """A field of your own."""
    refunds: list[PaymentRefund] | None
    """What was paid back."""


class PaidAmount(Received):
    """An amount of money: `value` divided by `offset`."""

    value: int | None
    """The amount."""
    offset: int | None
    """What it is to be divided by: 100."""


class PaymentTransaction(Received):
    """An attempt to pay."""

    id: str | None
    """Its id."""
    pg_transaction_id: str | None
    """Its id with the payment provider."""
    type: str | None
    """Who did it: `razorpay`, `payu`, `billdesk`, `zaakpay`, `upi`, …"""
    status: str | None
    """What became of it: `success`, `failed`, `pending`."""
    created_timestamp: str | int | None
    """When it began."""
    updated_timestamp: str | int | None
    """When it last changed."""
    amount: PaidAmount | None
    """How much."""
    currency: str | None
    """The currency."""
    method: PaymentMethod | None
    """How it was paid."""
    error: PaymentError | None
    """Why it failed."""


class PaymentMethod(Received):
    """How something was paid."""

    type: str | None
    """`upi`, `card`, `netbanking`, `wallet`, …"""


class PaymentError(Received):
    """Why a payment failed."""

    code: str | None
    """The provider's code."""
    reason: str | None
    """The reason, for people."""


class PaymentRefund(Received):
    """Money that was paid back."""

    id: str | None
    """Its id."""
    amount: PaidAmount | None
    """How much."""
    speed_processed: str | None
    """How fast: `instant` or `normal`."""
    status: str | None
    """What became of it: `success`, `failed`, `pending`."""
    created_timestamp: str | int | None
    """When it began."""
    updated_timestamp: str | int | None
    """When it last changed."""


class UserAction(Received):
    """Somebody did something with a marketing message."""

    action_type: str | None
    """What: `marketing_messages_link_click`."""
    timestamp: str | None
    """When."""
    marketing_messages_link_click_data: LinkClick | None
    """What they clicked."""


class LinkClick(Received):
    """A click on a marketing message, of the last seven days."""

    click_component: str | None
    """Where: `cta` or `body`."""
    click_id: str | None
    """Its id."""
    tracking_token: str | None
    """The message's token."""
    product_id: str | None
    """Your own id of the product."""
    client_user_agent: str | None
    """The person's browser."""


class UserPreference(Received):
    """Somebody wants marketing messages, or no more of them."""

    wa_id: str | None
    """Who, by WhatsApp id."""
    user_id: str | None
    """Who, by business-scoped user id."""
    parent_user_id: str | None
    """Who, by the user id that linked portfolios share."""
    detail: str | None
    """The same in a sentence."""
    category: str | None
    """Of which messages: `marketing_messages`."""
    value: UserPreferenceValue | None
    """What they want."""
    signup_id: str | None
    """The sign-up by which they said so."""
    timestamp: str | int | None
    """When."""


UserPreferenceValue: TypeAlias = Literal["stop", "resume", "signup"] | str
"""What somebody wants.
Other values are accepted, too.

- `stop`: No more messages: what you send fails with code 131050.
- `resume`: Messages again.
- `signup`: Messages, which they signed up for.
"""


class UserIdUpdate(Received):
    """Somebody has another user id. Since August 2026 the platform tells it in a `system` message."""

    wa_id: str | None
    """Who, by WhatsApp id."""
    detail: str | None
    """The same in a sentence."""
    user_id: UserIdChange | None
    """Their business-scoped user id."""
    parent_user_id: UserIdChange | None
    """The user id that linked portfolios share."""
    timestamp: str | int | None
    """When."""


class UserIdChange(Received):
    """An id that changed."""

    previous: str | None
    """It until now."""
    current: str | None
    """It from now on."""


class MessageEcho(Received):
    """A message that was sent with the WhatsApp Business app, or by another app."""

    id: str
    """Its id (`wamid.…`)."""
    timestamp: str
    """When it was written."""
    from_: str | None
    """Who wrote it: the business phone number."""
    to: str | None
    """Whom it was for, by phone number; not there if they hide it behind a user name."""
    to_user_id: str | None
    """Whom it was for, by business-scoped user id."""
    to_parent_user_id: str | None
    """Whom it was for, by the user id that linked portfolios share."""
    group_id: str | None
    """The group that it was written in."""
    context: MessageContext | None
    """The message that it answers, or how it was forwarded."""
    errors: list[WebhookError] | None
    """Why there is no content."""
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
    """Type of the content."""
    text: InboundText | None
    """Text."""
    image: InboundImage | None
    """A picture."""
    video: InboundVideo | None
    """A video."""
    audio: InboundAudio | None
    """Sound, or a voice message."""
    voice: InboundAudio | None
    """A voice message, as the platform called it before."""
    document: InboundDocument | None
    """A document."""
    sticker: InboundSticker | None
    """A sticker."""
    location: InboundLocation | None
    """A place."""
    contacts: list[InboundContact] | None
    """People's contact details."""
    interactive: InteractiveReply | None
    """The answer to buttons, a list, a flow or another question."""
    button: InboundButton | None
    """A quick reply of a template that was tapped."""
    order: InboundOrder | None
    """Products of your catalog that they want."""
    reaction: InboundReaction | None
    """An emoji on a message, or its removal."""
    system: SystemMessage | None
    """What the platform says about a person. It opens no customer service window."""
    edit: InboundEdit | None
    """Another wording of an earlier message. Only numbers that the WhatsApp Business app has too get these."""
    revoke: InboundRevocation | None
    """An earlier message was taken back. Only numbers that the WhatsApp Business app has too get these."""
    unsupported: UnsupportedContent | None
    """Something that the platform doesn't hand on, and since 2026 what it was."""


class HistoryChunk(Received):
    """A piece of the chats that the WhatsApp Business app had before."""

    metadata: HistoryMetadata | None
    """Where it belongs."""
    threads: list[HistoryThread] | None
    """The chats."""
    errors: list[WebhookError] | None
    """Why there is none: the business may decline to share it."""


class HistoryMetadata(Received):
    """Where a piece of the history belongs."""

    phase: int | None
    """0 is the last day, 1 the last 90 days, 2 the last 180 days."""
    chunk_order: int | None
    """Its place among the pieces of its phase, which come in any order."""
    progress: int | None
    """How much of the whole has been sent, in per cent."""


class HistoryThread(Received):
    """A chat of the history."""

    id: str | None
    """With whom: their phone number."""
    context: HistoryPerson | None
    """With whom, in all ways."""
    messages: list[HistoryMessage] | None
    """Its messages. One that can't be read isn't among them, and stands in the event's data only."""


class HistoryPerson(Received):
    """With whom a chat of the history is."""

    wa_id: str | None
    """Their WhatsApp id."""
    user_id: str | None
    """Their business-scoped user id."""
    parent_user_id: str | None
    """The user id that linked portfolios share."""
    username: str | None
    """Their user name."""


class HistoryMessage(Received):
    """A message of the history, or the file that belongs to one. Of type `media_placeholder` it has a file, which comes
    in an event of its own with the same id.
    """

    id: str
    """Its id (`wamid.…`)."""
    timestamp: str
    """When it was written."""
    from_: str | None
    """Who wrote it: a person, or the business phone number."""
    from_user_id: str | None
    """Who wrote it, by business-scoped user id."""
    from_parent_user_id: str | None
    """Who wrote it, by the user id that linked portfolios share."""
    to: str | None
    """Whom it was for, by phone number; not there if they hide it behind a user name."""
    to_user_id: str | None
    """Whom it was for, by business-scoped user id."""
    to_parent_user_id: str | None
    """Whom it was for, by the user id that linked portfolios share."""
    group_id: str | None
    """The group that it was written in."""
    context: MessageContext | None
    """The message that it answers, or how it was forwarded."""
    history_context: HistoryContext | None
    """What had become of it."""
    errors: list[WebhookError] | None
    """Why there is no content."""
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
    """Type of the content."""
    text: InboundText | None
    """Text."""
    image: InboundImage | None
    """A picture."""
    video: InboundVideo | None
    """A video."""
    audio: InboundAudio | None
    """Sound, or a voice message."""
    voice: InboundAudio | None
    """A voice message, as the platform called it before."""
    document: InboundDocument | None
    """A document."""
    sticker: InboundSticker | None
    """A sticker."""
    location: InboundLocation | None
    """A place."""
    contacts: list[InboundContact] | None
    """People's contact details."""
    interactive: InteractiveReply | None
    """The answer to buttons, a list, a flow or another question."""
    button: InboundButton | None
    """A quick reply of a template that was tapped."""
    order: InboundOrder | None
    """Products of your catalog that they want."""
    reaction: InboundReaction | None
    """An emoji on a message, or its removal."""
    system: SystemMessage | None
    """What the platform says about a person. It opens no customer service window."""
    edit: InboundEdit | None
    """Another wording of an earlier message. Only numbers that the WhatsApp Business app has too get these."""
    revoke: InboundRevocation | None
    """An earlier message was taken back. Only numbers that the WhatsApp Business app has too get these."""
    unsupported: UnsupportedContent | None
    """Something that the platform doesn't hand on, and since 2026 what it was."""


class HistoryContext(Received):
    """What had become of a message of the history."""

    status: HistoryMessageStatus | None
    """What had become of it."""


HistoryMessageStatus: TypeAlias = Literal["PENDING", "SENT", "DELIVERED", "READ", "PLAYED", "ERROR"] | str
"""What had become of a message of the history.
Other values are accepted, too.

- `PENDING`: It wasn't sent yet.
- `SENT`: It was sent.
- `DELIVERED`: It was on the device.
- `READ`: It was seen.
- `PLAYED`: It was played.
- `ERROR`: It wasn't sent.
"""


class StateSync(Received):
    """A person came into the WhatsApp Business app's contacts, or left them."""

    type: str | None
    """`contact`."""
    action: StateSyncAction | None
    """What happened."""
    contact: SyncedContact | None
    """The person."""
    metadata: StateSyncMetadata | None
    """When."""


StateSyncAction: TypeAlias = Literal["add", "remove"] | str
"""What happened to a contact.
Other values are accepted, too.

- `add`: It is new, or was changed.
- `remove`: It is gone.
"""


class SyncedContact(Received):
    """A person among the WhatsApp Business app's contacts."""

    full_name: str | None
    """All of their name; not there when they are gone."""
    first_name: str | None
    """Their first name."""
    phone_number: str | None
    """Their phone number."""
    user_id: str | None
    """Their business-scoped user id."""
    parent_user_id: str | None
    """The user id that linked portfolios share."""
    username: str | None
    """Their user name."""


class StateSyncMetadata(Received):
    """When a contact changed."""

    timestamp: str | None
    """When."""


class MessagingHandover(Received):
    """A conversation has another owner."""

    type: str | None
    """`control_passed` or `control_taken`."""
    timestamp: str | None
    """When."""
    sender: HandoverPerson | None
    """With whom the conversation is."""
    recipient: HandoverNumber | None
    """The business phone number."""
    control_passed: HandoverControl | None
    """Who had it and who has it, where one gave it to the other."""
    control_taken: HandoverControl | None
    """Who had it and who has it, where one took it from the other."""


class HandoverPerson(Received):
    """With whom a conversation is."""

    phone_number: str | None
    """Their phone number."""
    user_id: str | None
    """Their business-scoped user id."""


class HandoverNumber(Received):
    """The business phone number of a conversation."""

    phone_number_id: str | None
    """Its id."""
    display_phone_number: str | None
    """The number itself."""


class HandoverControl(Received):
    """Who had a conversation and who has it."""

    previous_owner_app_id: str | None
    """The app that had it."""
    previous_owner_role: str | None
    """What that is there for: `customer_service`, `marketing`, `utility`, `ctwa`, `ai_agent`, `escalation`."""
    previous_owner_app_role: str | None
    """The same, as the platform told it before."""
    new_owner_app_id: str | None
    """The app that has it."""
    new_owner_role: str | None
    """What that is there for."""
    metadata: str | None
    """What the one tells the other, up to 2,000 characters."""
    conversation_context: ConversationContext | None
    """What the conversation was about."""


class ConversationContext(Received):
    """What a conversation was about."""

    type: str | None
    """`summary`."""
    summary: ConversationSummary | None
    """It in short."""


class ConversationSummary(Received):
    """A conversation in short."""

    text: str | None
    """The text."""


class Standby(Received):
    """What happens in conversations that another app owns. Don't answer it: that takes the conversation."""

    metadata: NumberMetadata | None
    """The business phone number."""
    standby: StandbyItems | None
    """What happened."""


class NumberMetadata(Received):
    """A business phone number."""

    display_phone_number: str | None
    """The number itself."""
    phone_number_id: str | None
    """Its id."""


class StandbyItems(Received):
    """What happened in conversations that another app owns."""

    contacts: list[Contact] | None
    """The people."""
    messages: list[InboundMessage] | None
    """What they wrote."""
    message_echoes: list[StandbyEcho] | None
    """What was written to them."""
    statuses: list[Status] | None
    """What became of it."""


class Contact(Received):
    """What is known of a person."""

    profile: Profile | None
    """What they call themselves."""
    wa_id: str | None
    """Their WhatsApp id; not there if they hide it behind a user name."""
    user_id: str | None
    """Their business-scoped user id."""
    parent_user_id: str | None
    """The user id that linked portfolios share."""
    identity_key_hash: str | None
    """The hash of their identity, where the number checks identities."""


class Profile(Received):
    """What a person calls themselves."""

    name: str | None
    """Their name."""
    username: str | None
    """Their user name."""


class StandbyEcho(Received):
    """What another app wrote to somebody."""

    id: str | None
    """The message."""
    timestamp: str | None
    """When."""
    message: Any
    """What was sent, as the app asked for it."""
    template: Any
    """The template that it was made of."""
    flow: Any
    """The flow that it began."""


class CallUpdate(Received):
    """A call begins or ends."""

    id: str
    """Its id (`wacid.…`): accept, reject or end it by this."""
    event: CallEventKind | None
    """What happened."""
    timestamp: str | None
    """When."""
    direction: CallDirection | None
    """Who began it."""
    from_: str | None
    """Who called, by phone number."""
    from_user_id: str | None
    """Who called, by business-scoped user id."""
    from_parent_user_id: str | None
    """Who called, by the user id that linked portfolios share."""
    to: str | None
    """Who was called, by phone number."""
    to_user_id: str | None
    """Who was called, by business-scoped user id."""
    to_parent_user_id: str | None
    """Who was called, by the user id that linked portfolios share."""
    session: CallSession | None
    """How to connect: their offer, or the answer to yours."""
    connection: CallConnection | None
    """The same, as the platform told it before."""
    deeplink_payload: str | None
    """What you put into the link that they tapped."""
    cta_payload: str | None
    """What you put into the button that they tapped."""
    biz_opaque_callback_data: str | None
    """Your own note from when you called."""
    status: CallOutcome | None
    """How it ended."""
    start_time: str | None
    """When it was picked up; not there if it wasn't."""
    end_time: str | None
    """When it ended, if it was picked up."""
    duration: int | None
    """How long it took, in seconds, if it was picked up."""
    call_recording: CallRecording | None
    """What was said, as sound."""
    call_transcript: CallTranscript | None
    """What was said, as text."""
    errors: list[WebhookError] | None
    """Why it failed, where the platform says so here and not in an event of its own."""


CallEventKind: TypeAlias = (
    Literal["connect", "terminate", "call_created", "call_recording_available", "call_transcription_available"]
    | str
)
"""What happened to a call.
Other values are accepted, too.

- `connect`: It begins: within half a minute accept a call that somebody makes to you.
- `terminate`: It ended, or wasn't picked up.
- `call_created`: It began, and goes on by SIP.
- `call_recording_available`: Its recording can be downloaded.
- `call_transcription_available`: Its transcript can be downloaded.
"""


CallDirection: TypeAlias = Literal["USER_INITIATED", "BUSINESS_INITIATED"] | str
"""Who began a call.
Other values are accepted, too.

- `USER_INITIATED`: The person.
- `BUSINESS_INITIATED`: You.
"""


class CallSession(Received):
    """How to connect a call."""

    sdp_type: str | None
    """`offer` or `answer`."""
    sdp: str | None
    """The session description (RFC 8866)."""


class CallConnection(Received):
    """How to connect a call, as the platform told it before."""

    webrtc: CallDescription | None
    """The session."""


class CallDescription(Received):
    """The session of a call, as the platform told it before."""

    sdp: str | None
    """The session description, as JSON in text."""


CallOutcome: TypeAlias = Literal["COMPLETED", "FAILED"] | str
"""How a call ended.
Other values are accepted, too.

- `COMPLETED`: Somebody hung up.
- `FAILED`: It failed, or wasn't picked up.
"""


class CallRecording(Received):
    """What was said in a call, as sound."""

    type: str | None
    """`audio`."""
    audio: InboundAudio | None
    """The file."""


class CallTranscript(Received):
    """What was said in a call, as text."""

    type: str | None
    """`document`."""
    document: InboundDocument | None
    """The file."""


class CallStatus(Received):
    """What becomes of a call that you began."""

    id: str
    """The call."""
    status: CallStatusKind
    """What became of it."""
    type: str | None
    """`call`."""
    timestamp: str | None
    """When."""
    recipient_id: str | None
    """Who was called, by phone number."""
    recipient_user_id: str | None
    """Who was called, by business-scoped user id."""
    recipient_parent_user_id: str | None
    """Who was called, by the user id that linked portfolios share."""
    biz_opaque_callback_data: str | None
    """Your own note from when you called."""


CallStatusKind: TypeAlias = Literal["RINGING", "ACCEPTED", "REJECTED"] | str
"""What becomes of a call that you began.
Other values are accepted, too.

- `RINGING`: It rings.
- `ACCEPTED`: They picked up.
- `REJECTED`: They didn't want it.
"""


class GroupLifecycleUpdate(Received):
    """A group was made or deleted, or couldn't be."""

    type: str | None
    """`group_create` or `group_delete`."""
    group_id: str | None
    """The group."""
    request_id: str | None
    """What you asked for, as its answer named it."""
    timestamp: str | None
    """When."""
    subject: str | None
    """The group's name."""
    description: str | None
    """What it is about."""
    invite_link: str | None
    """The link by which people join."""
    join_approval_mode: JoinApprovalMode | None
    """How people get in."""
    added_participants: list[GroupPerson] | None
    """Who is in it from the beginning."""
    errors: list[WebhookError] | None
    """Why it failed."""


class GroupPerson(Received):
    """A person in a group, or not any more."""

    input: str | None
    """Who it is, as you said it."""
    wa_id: str | None
    """Their WhatsApp id."""
    user_id: str | None
    """Their business-scoped user id."""
    parent_user_id: str | None
    """The user id that linked portfolios share."""
    username: str | None
    """Their user name."""
    errors: list[WebhookError] | None
    """Why it failed for them."""


class GroupParticipantsUpdate(Received):
    """People joined a group, left it, or want to join."""

    type: str | None
    """`group_participants_add`, `group_participants_remove`, `group_join_request_created` or
    `group_join_request_revoked`; the platform also spells the first two `group_add_participants` and
    `group_remove_participants`.
    """
    group_id: str | None
    """The group."""
    request_id: str | None
    """What you asked for, as its answer named it."""
    timestamp: str | None
    """When."""
    reason: str | None
    """How they came in: `invite_link`."""
    added_participants: list[GroupPerson] | None
    """Who joined."""
    removed_participants: list[GroupPerson] | None
    """Who left."""
    failed_participants: list[GroupPerson] | None
    """Who couldn't be removed, and why."""
    initiated_by: str | None
    """Who removed them: `business` or `participant`."""
    join_request_id: str | None
    """The request to join: approve or reject it by this."""
    wa_id: str | None
    """Who wants to join, by WhatsApp id."""
    user_id: str | None
    """Who wants to join, by business-scoped user id."""
    parent_user_id: str | None
    """Who wants to join, by the user id that linked portfolios share."""
    username: str | None
    """Who wants to join, by user name."""
    errors: list[WebhookError] | None
    """Why it failed."""


class GroupSettingsUpdate(Received):
    """A group's subject, description or picture changed, or couldn't be."""

    type: str | None
    """`group_settings_update`."""
    group_id: str | None
    """The group."""
    request_id: str | None
    """What you asked for, as its answer named it."""
    timestamp: str | None
    """When."""
    group_subject: GroupTextUpdate | None
    """Its name."""
    group_description: GroupTextUpdate | None
    """What it is about."""
    profile_picture: GroupPictureUpdate | None
    """Its picture."""
    errors: list[WebhookError] | None
    """Why it failed."""


class GroupTextUpdate(Received):
    """A group's text that changed, or couldn't be."""

    text: str | None
    """The text."""
    update_successful: bool | None
    """Whether it changed."""
    errors: list[WebhookError] | None
    """Why it didn't."""


class GroupPictureUpdate(Received):
    """A group's picture that changed, or couldn't be."""

    mime_type: str | None
    """Its MIME type."""
    sha256: str | None
    """Its SHA-256."""
    update_successful: bool | None
    """Whether it changed."""
    errors: list[WebhookError] | None
    """Why it didn't."""


class GroupStatusUpdate(Received):
    """A group was suspended, or is no longer."""

    type: str | None
    """`group_suspend` or `group_suspend_cleared`."""
    group_id: str | None
    """The group."""
    request_id: str | None
    """What you asked for, as its answer named it."""
    timestamp: str | None
    """When."""
    errors: list[WebhookError] | None
    """Why."""


class AccountUpdate(Received):
    """Something happened to the account. Of partners' accounts the event's `entry_id` is a business portfolio."""

    event: AccountEventKind | None
    """What happened. What more there is to say is in the part that belongs to it."""
    phone_number: str | None
    """The number that it happened to."""
    country: str | None
    """The business's main country."""
    waba_info: AccountInfo | None
    """The account, where a partner is told."""
    violation_info: ViolationInfo | None
    """What was broken."""
    restriction_info: list[RestrictionInfo] | None
    """What the account may not do."""
    ban_info: BanInfo | None
    """Whether it was banned."""
    auth_international_rate_eligibility: InternationalRate | None
    """Since when one-time codes to other countries cost more."""
    volume_tier_info: VolumeTier | None
    """The discount that was reached."""
    disconnection_info: DisconnectionInfo | None
    """Why the WhatsApp Business app's number left."""
    partner_client_certification_info: CertificationInfo | None
    """What a partner's verification of its client came to."""
    partner_client_certification_needed_info: CertificationNeed | None
    """Whom a partner must verify."""


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
"""What happened to an account.
Other values are accepted, too.

- `ACCOUNT_DELETED`: It was deleted.
- `ACCOUNT_RESTRICTION`: It may not do something: `restriction_info`.
- `ACCOUNT_VIOLATION`: It broke the policies: `violation_info`.
- `DISABLED_UPDATE`: It was banned, will be, or is no longer: `ban_info`.
- `ACCOUNT_OFFBOARDED`: The WhatsApp Business app moved to another device: nothing can be sent for now.
- `ACCOUNT_RECONNECTED`: The app is back: sending works again.
- `AD_ACCOUNT_LINKED`: It shares an ad account with the Marketing Messages API: `waba_info`.
- `MM_LITE_TERMS_SIGNED`: The terms of the Marketing Messages API were signed.
- `AUTH_INTL_PRICE_ELIGIBILITY_UPDATE`: One-time codes to other countries cost more:
  `auth_international_rate_eligibility`.
- `BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE`: Its main country was set: `country`.
- `PARTNER_ADDED`: It was shared with a partner: `waba_info`.
- `PARTNER_REMOVED`: It isn't shared any more: `waba_info`, and `disconnection_info` where the WhatsApp Business app
  has the number too.
- `PARTNER_APP_INSTALLED`: A client lets the app in: `waba_info`.
- `PARTNER_APP_UNINSTALLED`: A client doesn't let the app in any more: `waba_info`.
- `PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE`: A partner's verification of its client came to something:
  `partner_client_certification_info`.
- `PARTNER_CLIENT_CERTIFICATION_NEEDED`: A client must be verified: `partner_client_certification_needed_info`.
- `VOLUME_BASED_PRICING_TIER_UPDATE`: A discount was reached: `volume_tier_info`.
- `VERIFIED_ACCOUNT`: A test number became a verified account.
- `PHONE_NUMBER_REMOVED`: A number was removed.
- `PHONE_NUMBER_DISABLED`: A number was disabled.
- `PHONE_NUMBER_DISCONNECTED`: A number was disconnected.
- `PHONE_NUMBER_SUSPENDED`: A number was suspended.
- `PHONE_NUMBER_REINSTATED`: A number works again.
"""


class AccountInfo(Received):
    """An account that partners are told about."""

    waba_id: str | None
    """The account."""
    owner_business_id: str | None
    """The portfolio that owns it."""
    partner_app_id: str | None
    """The partner's app."""
    ad_account_linked: str | None
    """The ad account."""
    ad_account_id: str | None
    """The same, as the platform also spells it."""
    solution_id: str | None
    """The solution that several partners share."""
    solution_partner_business_ids: list[str] | None
    """The portfolios of those partners."""


class ViolationInfo(Received):
    """What an account broke."""

    violation_type: str | None
    """What: `SCAM`, `GAMBLING`, `SPAM`, … A growing list."""
    remediation: str | None
    """What to do."""


class RestrictionInfo(Received):
    """Something that an account may not do."""

    restriction_type: RestrictionType | None
    """What."""
    expiration: str | int | None
    """Until when, in seconds since 1970 or as a date in English."""
    remediation: str | None
    """What to do."""


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
"""What an account may not do.
Other values are accepted, too.

- `RESTRICTED_ADD_PHONE_NUMBER_ACTION`: Add numbers.
- `RESTRICTION_ADD_PHONE_NUMBER_ACTION`: Add numbers, as the platform also spells it.
- `RESTRICTED_BIZ_INITIATED_MESSAGING`: Write to people first.
- `RESTRICTED_CUSTOMER_INITIATED_MESSAGING`: Answer people.
- `RESTRICTED_BIZ_INITIATED_AND_USER_INITIATED_CALLING`: Call and be called.
- `RESTRICTED_BUSINESS_INITIATED_CALLING`: Call people.
- `RESTRICTED_USER_INITIATED_CALLING`: Be called.
- `RESTRICTED_USER_INITIATED_CALLING_CALL_BUTTON_HIDDEN`: Be called by a button.
- `RESTRICTED_UTILITY_TEMPLATES`: Send utility templates.
- `RESTRICTED_DIRECT_SEND_UTILITY_TEMPLATES`: Send utility templates directly.
"""


class BanInfo(Received):
    """Whether an account was banned."""

    waba_ban_state: BanState | None
    """Whether it was."""
    waba_ban_date: str | int | None
    """When, as a date in English."""


BanState: TypeAlias = Literal["SCHEDULE_FOR_DISABLE", "DISABLE", "REINSTATE"] | str
"""Whether an account was banned.
Other values are accepted, too.

- `SCHEDULE_FOR_DISABLE`: It will be.
- `DISABLE`: It was.
- `REINSTATE`: It is no longer.
"""


class InternationalRate(Received):
    """Since when one-time codes to other countries cost more."""

    start_time: str | int | None
    """Since when."""
    exception_countries: list[InternationalRateException] | None
    """Countries with a time of their own."""


class InternationalRateException(Received):
    """Since when one-time codes to a country cost more."""

    country_code: str | None
    """The country's code, of two letters."""
    start_time: str | int | None
    """Since when."""


class VolumeTier(Received):
    """A discount for many messages."""

    tier_update_time: str | int | None
    """When it was reached."""
    pricing_category: str | None
    """For which messages: `UTILITY` or `AUTHENTICATION`."""
    tier: str | None
    """From which message to which: `25000001:50000000`."""
    effective_month: str | None
    """In which month: `2025-11`."""
    region: str | None
    """For which countries."""


class DisconnectionInfo(Received):
    """Why the WhatsApp Business app's number left."""

    reason: DisconnectionReason | None
    """Why."""
    initiated_by: DisconnectionInitiator | None
    """Who did it."""


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
"""Why the WhatsApp Business app's number left.
Other values are accepted, too.

- `ACCOUNT_DISCONNECTED`: Somebody disconnected it.
- `BUSINESS_DOWNGRADE`: It became a private person's.
- `CHANGE_NUMBER`: It has another number.
- `COMPANION_INACTIVITY`: It wasn't used here for 30 days.
- `PRIMARY_INACTIVITY`: The app wasn't opened for 14 days.
- `USER_RE_REGISTERED`: It was registered again.
"""


DisconnectionInitiator: TypeAlias = Literal["USER", "SYSTEM"] | str
"""Who disconnected the WhatsApp Business app's number.
Other values are accepted, too.

- `USER`: The business.
- `SYSTEM`: The platform.
"""


class CertificationInfo(Received):
    """What a partner's verification of its client came to."""

    client_business_id: str | None
    """The client's portfolio."""
    status: CertificationStatus | None
    """What it came to."""
    rejection_reasons: list[str] | None
    """Why it failed: `LEGAL NAME NOT MATCHING`, `ADDRESS NOT MATCHING`, … with blanks or underscores."""


CertificationStatus: TypeAlias = Literal["APPROVED", "DISCARDED", "FAILED", "REJECTED", "PENDING", "REVOKED"] | str
"""What a partner's verification of its client came to.
Other values are accepted, too.

- `APPROVED`: The client is verified.
- `DISCARDED`: It was given up.
- `FAILED`: It failed.
- `REJECTED`: It was refused.
- `PENDING`: It is being looked at.
- `REVOKED`: The client is no longer verified.
"""


class CertificationNeed(Received):
    """Whom a partner must verify."""

    client_business_id: str | None
    """The client's portfolio."""


class AccountAlert(Received):
    """Something about the account or a number that you should know."""

    entity_type: str | None
    """What it is about: `BUSINESS`, `PHONE_NUMBER`, `CURRENT_STATUS_ID`, `WABA`."""
    entity_id: str | int | None
    """Which of them."""
    alert_info: AlertInfo | None
    """What it says. Before, its keys stood beside this one."""
    alert_severity: AlertSeverity | None
    """How bad it is, as the platform told it before."""
    alert_status: str | None
    """Whether it still is so, as the platform told it before."""
    alert_type: AlertType | None
    """What it is, as the platform told it before."""
    alert_description: str | None
    """The same in a sentence, as the platform told it before."""


class AlertInfo(Received):
    """What an alert says."""

    alert_severity: AlertSeverity | None
    """How bad it is."""
    alert_status: str | None
    """Whether it still is so: `ACTIVE`, `RESOLVED`, `NONE`."""
    alert_type: AlertType | None
    """What it is."""
    alert_description: str | None
    """The same in a sentence."""


AlertSeverity: TypeAlias = Literal["CRITICAL", "WARNING", "INFORMATIONAL"] | str
"""How bad something is.
Other values are accepted, too.

- `CRITICAL`: Bad.
- `WARNING`: It may become bad.
- `INFORMATIONAL`: Not at all.
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
"""What an alert is about.
Other values are accepted, too.

- `INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED`: You can't write to more people yet.
- `INCREASED_CAPABILITIES_ELIGIBILITY_FAILED`: You can't write to more people.
- `INCREASED_CAPABILITIES_ELIGIBILITY_NEED_MORE_INFO`: The platform must know more before you can write to more
  people.
- `OBA_APPROVED`: The number is an official business account.
- `OBA_REJECTED`: The number didn't become an official business account.
- `PROFILE_PICTURE_LOST`: The profile picture is gone.
"""


class AccountReviewUpdate(Received):
    """The account was reviewed."""

    decision: ReviewDecision | None
    """What was decided."""


ReviewDecision: TypeAlias = Literal["APPROVED", "REJECTED", "PENDING", "DEFERRED"] | str
"""What a review decided.
Other values are accepted, too.

- `APPROVED`: It is fine.
- `REJECTED`: It isn't.
- `PENDING`: Nothing yet.
- `DEFERRED`: Nothing for now.
"""


class AccountSettingsUpdate(Received):
    """A number's settings changed, by you too."""

    type: str | None
    """`phone_number_settings`, in either case."""
    timestamp: str | None
    """When."""
    phone_number_settings: ChangedNumberSettings | None
    """What they are now."""


class ChangedNumberSettings(Received):
    """What a number's settings are now."""

    phone_number_id: str | None
    """The number."""
    calling: CallingState | None
    """Calls; nothing if they didn't change."""


class BusinessCapabilityUpdate(Received):
    """How much the business may do changed."""

    max_daily_conversations_per_business: str | int | None
    """How many people all of its numbers can write to first in a day: `TIER_2K` and the like, or a number, of which -1
    is any.
    """
    max_daily_conversation_per_phone: str | int | None
    """How many people each number can write to first in a day, up to v23.0."""
    max_phone_numbers_per_business: int | str | None
    """How many numbers it can have in all."""
    max_phone_numbers_per_waba: int | str | None
    """How many numbers each account can have."""


class BusinessUsernameUpdate(Received):
    """The number's username changed."""

    display_phone_number: str | None
    """The number."""
    username: str | None
    """The username; nothing when it was deleted."""
    status: UsernameStatus | None
    """Whether people see it."""
    context: str | None
    """Why: `revoked`."""


class PhoneNumberNameUpdate(Received):
    """A display name was reviewed."""

    display_phone_number: str | None
    """The number."""
    decision: ReviewDecision | None
    """What was decided."""
    requested_verified_name: str | None
    """The name that was asked for."""
    rejection_reason: NameRejectionReason | None
    """Why it was refused."""


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
"""Why a display name was refused.
Other values are accepted, too.

- `NAME_EMPLOYEE_ISSUE`: It is an employee's.
- `NAME_ENDCLIENT_NOTRELATED`: It isn't the business's.
- `NAME_FORMAT_UNACCEPTABLE`: It isn't written as names must be.
- `NAME_INDIVIDUAL_ISSUE`: It is a private person's.
- `NAME_NOT_CONSISTENT`: The business calls itself otherwise elsewhere.
- `UNKNOWN`: The platform doesn't say.
"""


class PhoneNumberQualityUpdate(Received):
    """How much a number can send changed."""

    display_phone_number: str | None
    """The number."""
    event: PhoneNumberQualityEventKind | None
    """What happened."""
    old_limit: str | int | None
    """How many people it could write to first in a day until now: `TIER_250`, `TIER_2K`, `TIER_10K`, `TIER_100K`,
    `TIER_UNLIMITED`. Until February 2026.
    """
    current_limit: str | int | None
    """How many people it can write to first in a day. Until February 2026."""
    max_daily_conversations_per_business: str | int | None
    """How many people all of the business's numbers can write to first in a day."""


PhoneNumberQualityEventKind: TypeAlias = (
    Literal["ONBOARDING", "THROUGHPUT_UPGRADE", "UPGRADE", "DOWNGRADE", "FLAGGED", "UNFLAGGED"]
    | str
)
"""What happened to a number.
Other values are accepted, too.

- `ONBOARDING`: It was registered.
- `THROUGHPUT_UPGRADE`: It can send 1,000 messages a second.
- `UPGRADE`: It can write to more people, as the platform said it before.
- `DOWNGRADE`: It can write to fewer people, as the platform said it before.
- `FLAGGED`: People rate it badly, as the platform said it before.
- `UNFLAGGED`: People rate it better again, as the platform said it before.
"""


class SecurityUpdate(Received):
    """Somebody changed a number's PIN, or wants to."""

    display_phone_number: str | None
    """The number."""
    event: SecurityEventKind | None
    """What happened."""
    requester: str | None
    """Who asked for it."""


SecurityEventKind: TypeAlias = (
    Literal["PIN_CHANGED", "PIN_RESET_REQUEST", "PIN_REQUEST_SUCCESS", "PIN_RESET_SUCCESS"]
    | str
)
"""What happened to a number's PIN.
Other values are accepted, too.

- `PIN_CHANGED`: It was changed.
- `PIN_RESET_REQUEST`: Somebody asked to turn it off.
- `PIN_REQUEST_SUCCESS`: It is off.
- `PIN_RESET_SUCCESS`: It is off, as the platform also spells it.
"""


class MessageTemplateStatusUpdate(Received):
    """A template was reviewed, paused, disabled or deleted."""

    event: TemplateEventKind | None
    """What happened."""
    message_template_id: str | int | None
    """The template."""
    message_template_name: str | None
    """Its name."""
    message_template_language: str | None
    """Its language, as `en_US` or `en-US`."""
    message_template_category: TemplateCategory | None
    """Its category."""
    reason: TemplateRejectionReason | None
    """Why it was rejected."""
    disable_info: TemplateDisabling | None
    """Since when it is disabled."""
    other_info: TemplatePause | None
    """Why it is paused or locked, or that it is no longer."""
    rejection_info: TemplateRejection | None
    """Why it was rejected, for people."""


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
"""What happened to a template.
Other values are accepted, too.

- `APPROVED`: It can be sent.
- `ARCHIVED`: It was put away.
- `UNARCHIVED`: It was taken out again.
- `DELETED`: It was deleted.
- `DISABLED`: People rate it so badly that it can't be sent any more.
- `FLAGGED`: People rate it badly: it will be disabled.
- `IN_APPEAL`: Its review is being reviewed.
- `LIMIT_EXCEEDED`: The account has too many.
- `LOCKED`: It can't be edited.
- `PAUSED`: People rate it badly: it can't be sent for a while.
- `PENDING`: It is being reviewed.
- `PENDING_DELETION`: It is being deleted.
- `REINSTATED`: It can be sent again.
- `REJECTED`: It was rejected.
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
"""Why a template was rejected.
Other values are accepted, too.

- `ABUSIVE_CONTENT`: It breaks the policies.
- `CATEGORY_NOT_AVAILABLE`: Its category isn't there for you, as the platform said it before.
- `INCORRECT_CATEGORY`: It is of another category.
- `INVALID_FORMAT`: It isn't written as templates must be.
- `NONE`: It wasn't, or the platform doesn't say.
- `PROMOTIONAL`: It is an offer.
- `SCAM`: It is a fraud.
- `TAG_CONTENT_MISMATCH`: It isn't what its category says.
"""


class TemplateDisabling(Received):
    """Since when a template is disabled."""

    disable_date: str | int | None
    """When, in seconds since 1970; before as a date in English."""


class TemplatePause(Received):
    """Why a template is paused or locked, or that it is no longer."""

    title: TemplatePauseTitle | None
    """Why."""
    description: str | None
    """The same in a sentence."""


TemplatePauseTitle: TypeAlias = (
    Literal["FIRST_PAUSE", "SECOND_PAUSE", "RATE_LIMITING_PAUSE", "UNPAUSE", "DISABLED"]
    | str
)
"""Why a template is paused or locked.
Other values are accepted, too.

- `FIRST_PAUSE`: People rate it badly for the first time: three hours.
- `SECOND_PAUSE`: People rate it badly for the second time: six hours.
- `RATE_LIMITING_PAUSE`: Too much was sent.
- `UNPAUSE`: It is no longer.
- `DISABLED`: People rate it badly for the third time.
"""


class TemplateRejection(Received):
    """Why a template was rejected, for people."""

    reason: str | None
    """Why."""
    recommendation: str | None
    """What to do."""


class MessageTemplateQualityUpdate(Received):
    """How people rate a template changed."""

    message_template_id: str | int | None
    """The template."""
    message_template_name: str | None
    """Its name."""
    message_template_language: str | None
    """Its language, as `en_US` or `en-US`."""
    previous_quality_score: QualityScore | None
    """Its rating until now."""
    new_quality_score: QualityScore | None
    """Its rating."""


class MessageTemplateComponentsUpdate(Received):
    """A template was edited. This is what it says now."""

    message_template_id: str | int | None
    """The template."""
    message_template_name: str | None
    """Its name."""
    message_template_language: str | None
    """Its language, as `en_US` or `en-US`."""
    message_template_title: str | None
    """The text of its header."""
    message_template_element: str | None
    """The text of its body."""
    message_template_footer: str | None
    """The text of its footer."""
    message_template_buttons: list[EditedTemplateButton] | None
    """Its buttons."""


class EditedTemplateButton(Received):
    """A button of a template that was edited."""

    message_template_button_type: str | None
    """What it does: `URL`, `PHONE_NUMBER`, `QUICK_REPLY`, `OTP`, `FLOW`, …"""
    message_template_button_text: str | None
    """What it says."""
    message_template_button_url: str | None
    """Where it leads."""
    message_template_button_phone_number: str | None
    """Whom it calls."""


class TemplateCategoryUpdate(Received):
    """A template has another category, or will have in 24 hours."""

    message_template_id: str | int | None
    """The template."""
    message_template_name: str | None
    """Its name."""
    message_template_language: str | None
    """Its language, as `en_US` or `en-US`."""
    previous_category: TemplateCategory | None
    """Its category until now."""
    new_category: TemplateCategory | None
    """Its category."""
    correct_category: TemplateCategory | None
    """Its category in 24 hours."""
    category_update_timestamp: str | int | None
    """When it will have that."""


class TemplateCorrectCategoryDetection(Received):
    """A template that was sent directly belongs in another category."""

    message_template_id: str | int | None
    """The template."""
    message_template_name: str | None
    """Its name."""
    message_template_language: str | None
    """Its language, as `en_US` or `en-US`."""
    category: TemplateCategory | None
    """Its category."""
    correct_category: TemplateCategory | None
    """The category where it belongs."""


class FlowUpdate(Received):
    """A flow's state or health changed."""

    event: FlowEventKind | None
    """What happened."""
    flow_id: str | int | None
    """The flow."""
    message: str | None
    """The same in a sentence."""
    warning: str | None
    """What will happen to it, and when."""
    old_status: FlowState | None
    """Its state until now; nothing when it is new."""
    new_status: FlowState | None
    """Its state."""
    error_rate: float | None
    """How many of its screens or requests fail, in per cent."""
    threshold: float | None
    """The bound that was crossed: per cent, or milliseconds."""
    alert_state: FlowAlertState | None
    """Whether the bound was crossed upwards or downwards."""
    errors: list[FlowFailure] | None
    """What fails."""
    p50_latency: float | None
    """How long half of the requests to your endpoint take, in milliseconds."""
    p90_latency: float | None
    """How long nine in ten of the requests to your endpoint take, in milliseconds."""
    requests_count: int | None
    """How many requests were measured."""
    availability: float | None
    """How often your endpoint could be reached, in per cent."""


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
"""What happened to a flow.
Other values are accepted, too.

- `FLOW_STATUS_CHANGE`: Its state changed, or it is new.
- `CLIENT_ERROR_RATE`: More or fewer of its screens fail, within an hour.
- `ENDPOINT_ERROR_RATE`: More or fewer of the requests to your endpoint fail, within half an hour.
- `ENDPOINT_LATENCY`: Your endpoint became slower or faster, within half an hour.
- `ENDPOINT_AVAILABILITY`: Your endpoint can't be reached well, or can again, within ten minutes.
- `FLOW_VERSION_EXPIRY_WARNING`: Its version will stop working.
"""


FlowState: TypeAlias = Literal["DRAFT", "PUBLISHED", "DEPRECATED", "BLOCKED", "THROTTLED"] | str
"""A flow's state.
Other values are accepted, too.

- `DRAFT`: It can be tried.
- `PUBLISHED`: It can be sent.
- `DEPRECATED`: It can't be sent or opened any more.
- `BLOCKED`: It can't be sent or opened, as it fails too often.
- `THROTTLED`: It can be sent to few people, as it fails often.
"""


FlowAlertState: TypeAlias = Literal["ACTIVATED", "DEACTIVATED"] | str
"""Whether a bound was crossed upwards or downwards.
Other values are accepted, too.

- `ACTIVATED`: It is bad now.
- `DEACTIVATED`: It is well again.
"""


class FlowFailure(Received):
    """Something in a flow that fails."""

    error_type: str | None
    """What: `TIMEOUT`, `INVALID_SCREEN_TRANSITION`, `PUBLIC_KEY_MISSING`, …"""
    error_rate: float | None
    """How many of the failures it is, in per cent."""
    error_count: int | None
    """How often."""


class PartnerSolutionUpdate(Received):
    """A solution that several partners share changed. The event's `entry_id` is a business portfolio."""

    event: PartnerSolutionEventKind | None
    """What happened."""
    solution_id: str | int | None
    """The solution."""
    solution_status: PartnerSolutionStatus | None
    """Its state."""


PartnerSolutionEventKind: TypeAlias = Literal["SOLUTION_CREATED", "SOLUTION_UPDATED"] | str
"""What happened to a solution.
Other values are accepted, too.

- `SOLUTION_CREATED`: It is new.
- `SOLUTION_UPDATED`: It changed.
"""


PartnerSolutionStatus: TypeAlias = (
    Literal["ACTIVE", "DEACTIVATED", "DRAFT", "INITIATED", "PENDING_DEACTIVATION", "REJECTED"]
    | str
)
"""A solution's state.
Other values are accepted, too.

- `ACTIVE`: It can be used.
- `DEACTIVATED`: It can't be used any more.
- `DRAFT`: It was made, and the partner not asked.
- `INITIATED`: The partner was asked.
- `PENDING_DEACTIVATION`: A partner was asked to end it.
- `REJECTED`: The partner didn't want it.
"""


class PaymentConfigurationUpdate(Received):
    """A way to be paid was set up or changed."""

    configuration_name: str | None
    """Its name."""
    provider_name: str | None
    """Who does it: `billdesk`, `payu`, `razorpay`, `zaakpay`."""
    provider_mid: str | None
    """Your account there."""
    status: PaymentConfigurationStatus | None
    """Its state."""
    created_timestamp: str | int | None
    """When it was made."""
    updated_timestamp: str | int | None
    """When it changed."""


PaymentConfigurationStatus: TypeAlias = Literal["Active", "Needs Connecting", "Needs Testing"] | str
"""The state of a way to be paid.
Other values are accepted, too.

- `Active`: It can be used.
- `Needs Connecting`: It isn't connected with your account yet.
- `Needs Testing`: It wasn't tried yet.
"""


class AutomaticEvent(Received):
    """The platform took what somebody wrote for a lead or a purchase."""

    id: str | None
    """The message."""
    event_name: AutomaticEventName | None
    """What it was taken for."""
    timestamp: str | int | None
    """When."""
    ctwa_clid: str | None
    """The click on an ad that began the conversation."""
    custom_data: PurchaseData | None
    """What was bought."""


AutomaticEventName: TypeAlias = Literal["LeadSubmitted", "Purchase"] | str
"""What the platform takes messages for.
Other values are accepted, too.

- `LeadSubmitted`: A lead.
- `Purchase`: A purchase.
"""


class PurchaseData(Received):
    """What a purchase came to."""

    currency: str | None
    """The currency."""
    value: float | None
    """The amount."""


class TrackingEvent(Received):
    """What became of a marketing message, to be counted."""

    event_name: str | None
    """What: `sent`, …"""
    timestamp: str | int | None
    """When."""
    tracking_data: TrackingData | None
    """Which message."""


class TrackingData(Received):
    """Which marketing message is counted."""

    click_id: str | None
    """The click."""
    tracking_token: str | None
    """The message's token."""


class Undecoded(Received):
    """Bytes that aren't JSON, in those languages where data is."""

    base64: str
    """The bytes."""
