# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `messages`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class SendMessage(TypedDict):
    """Parameters of `messages.send` as one mapping: `wa.messages.send(**{…})`.

    Send a message to a person or a group.

    An answer means that the platform accepted it; whether it was sent, delivered and read arrives by webhook.
    Outside the customer service window (24 hours from the person's last message) only templates pass. There is no
    idempotency key: sending twice is two messages.

    - A reaction has no `context`.
    - Groups don't get interactive messages.
    - Messages are pinned in groups only.
    - `ttl_seconds`, `direct_send_config`, more than three buttons and buttons that open pages are for Direct Send:
      they need a `category`.
    - Direct Send takes text of up to 1024 characters without a preview, buttons, and a button that opens a page.
    - In the category `authentication`: text only, to a phone number, with at most 900 `ttl_seconds` and no
      `direct_send_config`.
    - A template with a `gif` on top goes by `marketing_messages.send` only.
    """

    to: NotRequired[str]
    """A phone number with `+` and its country code (without them the platform takes your own country's); or a group's
    id, with `recipient_type: "group"`.
    """
    recipient: NotRequired[str]
    """Business-scoped user ID (`US.1349…`), or a parent's (`US.ENT.…`). If `to` is given too, `to` wins."""
    recipient_type: NotRequired[RecipientType]
    """Whether `to` names a person (as it does unless told) or a group."""
    type: NotRequired[Literal[
        "text",
        "image",
        "video",
        "audio",
        "document",
        "sticker",
        "location",
        "template",
        "interactive",
        "contacts",
        "reaction",
        "pin",
    ]]
    """Type of the content."""
    text: NotRequired[TextBody]
    """Text."""
    image: NotRequired[ImageMedia]
    """A picture."""
    video: NotRequired[VideoMedia]
    """A video."""
    audio: NotRequired[AudioMedia]
    """A voice message or other sound."""
    document: NotRequired[DocumentMedia]
    """A file."""
    sticker: NotRequired[StickerMedia]
    """A sticker."""
    location: NotRequired[LocationPin]
    """A place on the map."""
    template: NotRequired[TemplateMessage]
    """A message that was approved beforehand, filled in."""
    interactive: NotRequired[Interactive]
    """Something to choose, fill in or pay."""
    contacts: NotRequired[Sequence[ContactCard]]
    """Contact cards: 1 to 257, though fewer is better."""
    reaction: NotRequired[Reaction]
    """An emoji on a message, or its removal."""
    pin: NotRequired[Pin]
    """A group's message pinned, or no longer."""
    context: NotRequired[ReplyTo]
    """The message that this one answers, quoted above it."""
    biz_opaque_callback_data: NotRequired[str]
    """Your own note, up to 512 characters. It comes back in the statuses of this message, and nobody else sees it."""
    recipient_identity_key_hash: NotRequired[str]
    """Deliver only if the person's identity is still the one with this hash (from a webhook); else it fails with code
    137000.
    """
    messaging_account_id: NotRequired[str]
    """Which messaging account pays, where the app has several on this number."""
    category: NotRequired[DirectSendCategory]
    """Direct Send, where your account has it: text or buttons outside the customer service window, without a template.
    """
    ttl_seconds: NotRequired[int]
    """With Direct Send: for how long the platform tries to deliver, in seconds. 30 to 43,200 for `utility` (30 days
    unless told), 30 to 900 for `authentication` (600 unless told).
    """
    direct_send_config: NotRequired[DirectSendConfig]
    """With Direct Send: more about the template that the platform makes of it."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""


RecipientType: TypeAlias = Literal["individual", "group"] | str
"""Whether `to` names a person or a group.
Other values are accepted, too.

- `individual`: A person.
- `group`: A group.
"""


class TextBody(TypedDict):
    """Text, with WhatsApp's markdown, and a preview of its first link if you wish."""

    body: str
    """1 to 4096 characters."""
    preview_url: NotRequired[bool]
    """Show a preview of the first link, which must begin with `http://` or `https://`."""


class _ImageMedia(TypedDict):
    """Keys of every form of `ImageMedia`."""

    caption: NotRequired[str]
    """Text below the picture, up to 1024 characters."""


class ImageMediaById(_ImageMedia):
    """One form of `ImageMedia`."""

    id: str
    """The id of an upload."""


class ImageMediaByLink(_ImageMedia):
    """One form of `ImageMedia`."""

    link: str
    """A public `http` or `https` URL."""


ImageMedia: TypeAlias = ImageMediaById | ImageMediaByLink
"""A picture: JPEG or PNG, up to 5 MB. By the id of an upload (faster), or by a public link that the platform fetches
and keeps for ten minutes.
"""


class _VideoMedia(TypedDict):
    """Keys of every form of `VideoMedia`."""

    caption: NotRequired[str]
    """Text below the video, up to 1024 characters."""


class VideoMediaById(_VideoMedia):
    """One form of `VideoMedia`."""

    id: str
    """The id of an upload."""


class VideoMediaByLink(_VideoMedia):
    """One form of `VideoMedia`."""

    link: str
    """A public `http` or `https` URL."""


VideoMedia: TypeAlias = VideoMediaById | VideoMediaByLink
"""A video: MP4 or 3GPP with H.264 and AAC, up to 16 MB. By the id of an upload (faster), or by a public link that the
platform fetches and keeps for ten minutes.
"""


class _AudioMedia(TypedDict):
    """Keys of every form of `AudioMedia`."""

    voice: NotRequired[bool]
    """A voice message: OGG with the OPUS codec, mono; up to 512 KB it shows a play button. A status `played` follows.
    """


class AudioMediaById(_AudioMedia):
    """One form of `AudioMedia`."""

    id: str
    """The id of an upload."""


class AudioMediaByLink(_AudioMedia):
    """One form of `AudioMedia`."""

    link: str
    """A public `http` or `https` URL."""


AudioMedia: TypeAlias = AudioMediaById | AudioMediaByLink
"""Sound: AAC, AMR, MP3, MP4 or OGG, up to 16 MB. By the id of an upload (faster), or by a public link that the platform
fetches and keeps for ten minutes.
"""


class _DocumentMedia(TypedDict):
    """Keys of every form of `DocumentMedia`."""

    caption: NotRequired[str]
    """Text below the file, up to 1024 characters."""
    filename: NotRequired[str]
    """Its name, with the extension that decides on the icon."""


class DocumentMediaById(_DocumentMedia):
    """One form of `DocumentMedia`."""

    id: str
    """The id of an upload."""


class DocumentMediaByLink(_DocumentMedia):
    """One form of `DocumentMedia`."""

    link: str
    """A public `http` or `https` URL."""


DocumentMedia: TypeAlias = DocumentMediaById | DocumentMediaByLink
"""A file of any kind that the platform takes, up to 100 MB. By the id of an upload (faster), or by a public link that
the platform fetches and keeps for ten minutes.
"""


class StickerMediaById(TypedDict):
    """One form of `StickerMedia`."""

    id: str
    """The id of an upload."""


class StickerMediaByLink(TypedDict):
    """One form of `StickerMedia`."""

    link: str
    """A public `http` or `https` URL."""


StickerMedia: TypeAlias = StickerMediaById | StickerMediaByLink
"""A sticker: WebP of 512 × 512 pixels, up to 100 KB, or 500 KB if it moves. By the id of an upload (faster), or by a
public link that the platform fetches and keeps for ten minutes.
"""


class LocationPin(TypedDict):
    """A place on the map."""

    latitude: float | str
    """In degrees, from -90 to 90."""
    longitude: float | str
    """In degrees, from -180 to 180."""
    name: NotRequired[str]
    """What is there."""
    address: NotRequired[str]
    """Its address."""


class TemplateMessage(TypedDict):
    """A template, filled in."""

    name: str
    """The template's name: up to 512 lower-case letters, digits and underscores."""
    language: TemplateLanguage
    """The language to send it in."""
    components: NotRequired[Sequence[TemplateComponent]]
    """The parts that have something to fill in. Their number and kinds must be the template's (else code 132000 or
    132012).
    """


class TemplateLanguage(TypedDict):
    """A template's language."""

    code: str
    """As in `en` or `en_US`."""
    policy: NotRequired[str]
    """`deterministic`, the only one there is."""


class TemplateHeader(TypedDict):
    """What fills the header."""

    parameters: Sequence[TemplateHeaderParameter]
    """One value."""


class TemplateBody(TypedDict):
    """What fills the text."""

    parameters: Sequence[TemplateParameter]
    """A value for each of the template's parameters: in their order, or by their names.
    All parameters have a name, or none has.
    """


class TemplateButton(TypedDict):
    """What fills a button.

    - A button has its place in `index`, but for `voice_call`.
    - The value fits the kind of button.
    - One value, but for `voice_call`; the payload of a `quick_reply` has at most 256 characters.
    - The action of `mpm` has `sections`, that of `order_details` a bill.
    """

    sub_type: TemplateButtonType
    """The kind of button."""
    parameters: Sequence[TemplateButtonParameter]
    """Its value; two for `voice_call`."""
    index: NotRequired[int | str]
    """Its place among the template's buttons, from 0 to 9. Required but for `voice_call`."""


class TemplateOffer(TypedDict):
    """When an offer ends."""

    parameters: Sequence[TemplateOfferParameter]
    """One value."""


class TemplateCarousel(TypedDict):
    """What fills the cards."""

    cards: Sequence[TemplateCard]
    """2 to 10 cards: as many as the template has.
    No two cards have a bill with the same `reference_id`.
    """


class TemplateTapTarget(TypedDict):
    """Where a tap on the message leads."""

    parameters: Sequence[TemplateTapTargetParameter]
    """One value."""


class TemplateOrderStatus(TypedDict):
    """News of an order."""

    parameters: Sequence[TemplateOrderStatusParameter]
    """One value."""


class TemplateComponentHeader(TemplateHeader):
    """The header's."""

    type: Literal["header"]


class TemplateComponentBody(TemplateBody):
    """The text's."""

    type: Literal["body"]


class TemplateComponentButton(TemplateButton):
    """A button's."""

    type: Literal["button"]


class TemplateComponentLimitedTimeOffer(TemplateOffer):
    """When an offer ends."""

    type: Literal["limited_time_offer"]


class TemplateComponentCarousel(TemplateCarousel):
    """The cards'."""

    type: Literal["carousel"]


class TemplateComponentTapTargetConfiguration(TemplateTapTarget):
    """Where a tap on the message leads."""

    type: Literal["tap_target_configuration"]


class TemplateComponentOrderStatus(TemplateOrderStatus):
    """News of an order."""

    type: Literal["order_status"]


TemplateComponent: TypeAlias = (
    TemplateComponentHeader
    | TemplateComponentBody
    | TemplateComponentButton
    | TemplateComponentLimitedTimeOffer
    | TemplateComponentCarousel
    | TemplateComponentTapTargetConfiguration
    | TemplateComponentOrderStatus
)
"""A part of a template that has something to fill in."""


class _TemplateHeaderParameter(TypedDict):
    """Keys of every form of `TemplateHeaderParameter`."""

    parameter_name: NotRequired[str]
    """The parameter's name, in templates that name theirs: lower-case letters and underscores."""


class TemplateHeaderParameterText(_TemplateHeaderParameter):
    """One form of `TemplateHeaderParameter`."""

    type: NotRequired[Literal["text"]]
    """May be omitted."""
    text: str
    """Text: the header has 60 characters in all.
    No new lines or tabs, and at most 4 successive spaces.
    """


class TemplateHeaderParameterImage(_TemplateHeaderParameter):
    """One form of `TemplateHeaderParameter`."""

    type: NotRequired[Literal["image"]]
    """May be omitted."""
    image: HeaderMedia
    """A picture."""


class TemplateHeaderParameterVideo(_TemplateHeaderParameter):
    """One form of `TemplateHeaderParameter`."""

    type: NotRequired[Literal["video"]]
    """May be omitted."""
    video: HeaderMedia
    """A video."""


class TemplateHeaderParameterDocument(_TemplateHeaderParameter):
    """One form of `TemplateHeaderParameter`."""

    type: NotRequired[Literal["document"]]
    """May be omitted."""
    document: HeaderDocument
    """A document (PDF)."""


class TemplateHeaderParameterGif(_TemplateHeaderParameter):
    """One form of `TemplateHeaderParameter`."""

    type: NotRequired[Literal["gif"]]
    """May be omitted."""
    gif: HeaderMedia
    """A moving picture: MP4 up to 3.5 MB. For the Marketing Messages API only."""


class TemplateHeaderParameterLocation(_TemplateHeaderParameter):
    """One form of `TemplateHeaderParameter`."""

    type: NotRequired[Literal["location"]]
    """May be omitted."""
    location: TemplateLocation
    """A place on the map."""


class TemplateHeaderParameterProduct(_TemplateHeaderParameter):
    """One form of `TemplateHeaderParameter`."""

    type: NotRequired[Literal["product"]]
    """May be omitted."""
    product: ProductAction
    """A product of the catalog."""


TemplateHeaderParameter: TypeAlias = (
    TemplateHeaderParameterText
    | TemplateHeaderParameterImage
    | TemplateHeaderParameterVideo
    | TemplateHeaderParameterDocument
    | TemplateHeaderParameterGif
    | TemplateHeaderParameterLocation
    | TemplateHeaderParameterProduct
)
"""A value for the header."""


class HeaderMediaById(TypedDict):
    """One form of `HeaderMedia`."""

    id: str
    """The id of an upload."""


class HeaderMediaByLink(TypedDict):
    """One form of `HeaderMedia`."""

    link: str
    """A public `http` or `https` URL."""


HeaderMedia: TypeAlias = HeaderMediaById | HeaderMediaByLink
"""A picture or video on top of a message, by the id of an upload or by a public link."""


class _HeaderDocument(TypedDict):
    """Keys of every form of `HeaderDocument`."""

    filename: NotRequired[str]
    """Its name, with the extension that decides on the icon."""


class HeaderDocumentById(_HeaderDocument):
    """One form of `HeaderDocument`."""

    id: str
    """The id of an upload."""


class HeaderDocumentByLink(_HeaderDocument):
    """One form of `HeaderDocument`."""

    link: str
    """A public `http` or `https` URL."""


HeaderDocument: TypeAlias = HeaderDocumentById | HeaderDocumentByLink
"""A document on top of a message, by the id of an upload or by a public link."""


class TemplateLocation(TypedDict):
    """A place on the map."""

    latitude: float | str
    """In degrees, from -90 to 90."""
    longitude: float | str
    """In degrees, from -180 to 180."""
    name: str
    """What is there."""
    address: str
    """Its address."""


class ProductAction(TypedDict):
    """A product of a catalog."""

    catalog_id: str
    """The catalog."""
    product_retailer_id: str
    """The product, by your own id for it."""


class _TemplateParameter(TypedDict):
    """Keys of every form of `TemplateParameter`."""

    parameter_name: NotRequired[str]
    """The parameter's name, in templates that name theirs: lower-case letters and underscores."""


class TemplateParameterText(_TemplateParameter):
    """One form of `TemplateParameter`."""

    type: NotRequired[Literal["text"]]
    """May be omitted."""
    text: str
    """Text: up to 32,768 characters, if the template has nothing but its text; else it counts toward 1024.
    No new lines or tabs, and at most 4 successive spaces.
    """


class TemplateParameterCurrency(_TemplateParameter):
    """One form of `TemplateParameter`."""

    type: NotRequired[Literal["currency"]]
    """May be omitted."""
    currency: TemplateCurrency
    """An amount of money."""


class TemplateParameterDateTime(_TemplateParameter):
    """One form of `TemplateParameter`."""

    type: NotRequired[Literal["date_time"]]
    """May be omitted."""
    date_time: TemplateDateTime
    """A date."""


class TemplateParameterGroupId(_TemplateParameter):
    """One form of `TemplateParameter`."""

    type: NotRequired[Literal["group_id"]]
    """May be omitted."""
    group_id: str
    """A group, in the template that invites to groups: it becomes the invite link."""


TemplateParameter: TypeAlias = (
    TemplateParameterText
    | TemplateParameterCurrency
    | TemplateParameterDateTime
    | TemplateParameterGroupId
)
"""A value for the text."""


class TemplateCurrency(TypedDict):
    """An amount of money, shown as the person's device writes it."""

    fallback_value: str
    """What is shown where it can't be written so."""
    code: str
    """ISO 4217, as in `USD`."""
    amount_1000: int
    """The amount times 1000."""


class TemplateDateTime(TypedDict):
    """A date, shown as you wrote it."""

    fallback_value: str
    """What is shown."""


TemplateButtonType: TypeAlias = (
    Literal["url", "quick_reply", "copy_code", "catalog", "mpm", "flow", "order_details", "voice_call"]
    | str
)
"""Kinds of button that have something to fill in.
Other values are accepted, too.

- `url`: Opens a page: the value is put at the end of the template's URL.
- `quick_reply`: Answers: the value comes back when it is tapped.
- `copy_code`: Copies a coupon's code.
- `catalog`: Opens the catalog.
- `mpm`: Opens products of the catalog.
- `flow`: Opens a flow.
- `order_details`: Shows a bill.
- `voice_call`: Calls you.
"""


class _TemplateButtonParameter(TypedDict):
    """Keys of every form of `TemplateButtonParameter`."""

    payment_link_preview: NotRequired[bool]
    """`url`, in India, where your account has it: show what the link lets one pay."""


class TemplateButtonParameterText(_TemplateButtonParameter):
    """One form of `TemplateButtonParameter`."""

    type: NotRequired[Literal["text"]]
    """May be omitted."""
    text: str
    """`url`: the end of the URL, 2,000 characters in all.
    No new lines or tabs, and at most 4 successive spaces.
    """


class TemplateButtonParameterPayload(_TemplateButtonParameter):
    """One form of `TemplateButtonParameter`."""

    type: NotRequired[Literal["payload"]]
    """May be omitted."""
    payload: str
    """`quick_reply`: what comes back when it is tapped, up to 256 characters. `voice_call`: what comes back with the
    call, up to 512.
    """


class TemplateButtonParameterCouponCode(_TemplateButtonParameter):
    """One form of `TemplateButtonParameter`."""

    type: NotRequired[Literal["coupon_code"]]
    """May be omitted."""
    coupon_code: str
    """`copy_code`: the code, 1 to 20 characters, better 15."""


class TemplateButtonParameterAction(_TemplateButtonParameter):
    """One form of `TemplateButtonParameter`."""

    type: NotRequired[Literal["action"]]
    """May be omitted."""
    action: TemplateButtonAction
    """`catalog`, `mpm`, `flow` and `order_details`: what the button does."""


class TemplateButtonParameterTtlMinutes(_TemplateButtonParameter):
    """One form of `TemplateButtonParameter`."""

    type: NotRequired[Literal["ttl_minutes"]]
    """May be omitted."""
    ttl_minutes: int
    """`voice_call`: for how long the button works, in minutes: 1 to 43,200; 10,080 (seven days) unless told."""


TemplateButtonParameter: TypeAlias = (
    TemplateButtonParameterText
    | TemplateButtonParameterPayload
    | TemplateButtonParameterCouponCode
    | TemplateButtonParameterAction
    | TemplateButtonParameterTtlMinutes
)
"""A value for a button.
`payment_link_preview` goes with the text of a `url`.
"""


class TemplateButtonAction(TypedDict):
    """What a button does, as its kind wants it."""

    thumbnail_product_retailer_id: NotRequired[str]
    """`catalog` and `mpm`: the product whose picture is shown."""
    sections: NotRequired[Sequence[ProductSection]]
    """`mpm`, which needs them: 1 to 10 sections with 30 products in all."""
    flow_token: NotRequired[str]
    """`flow`: comes back with what the person filled in. `unused` unless told."""
    flow_action_data: NotRequired[Mapping[str, Any]]
    """`flow`: what the first screen shows."""
    order_details: NotRequired[OrderDetails]
    """`order_details`, which needs it: the bill."""


class ProductSection(TypedDict):
    """A section of products."""

    product_items: Sequence[ProductItem]
    """The products."""
    title: NotRequired[str]
    """Up to 24 characters; required if there are several sections."""


class ProductItem(TypedDict):
    """A product."""

    product_retailer_id: str
    """Your own id for it."""


class OrderDetails(TypedDict):
    """A bill. Amounts are whole numbers of hundredths.

    - In India, where the currency is `INR`, the `reference_id` has at most 35 characters.
    - With `shipping_info`, in checkout templates, it is one item, at most 100 times.
    - The amounts add up: `subtotal` to the items, `total_amount` to subtotal + tax + shipping - discount.
    """

    reference_id: str
    """Your number for it, no other message's: letters, digits, `_`, `-` and `.`; up to 35 in India, 60 in Brazil."""
    type: GoodsType
    """Whether something is delivered."""
    currency: OrderCurrency
    """What all amounts are in."""
    total_amount: Amount
    """What is to be paid: subtotal + tax + shipping - discount."""
    order: OrderToPay
    """What was ordered."""
    payment_settings: NotRequired[Sequence[PaymentSetting]]
    """How it can be paid."""
    payment_type: NotRequired[str]
    """The older way to say how it can be paid: `upi` in India, `br` in Brazil."""
    payment_configuration: NotRequired[str]
    """With `upi`: the name of the payment configuration, up to 60 characters."""
    preferred_payment_methods: NotRequired[Sequence[PreferredPaymentMethod]]
    """In India: the way of paying that is offered first. One."""
    beneficiaries: NotRequired[Sequence[Beneficiary]]
    """In India, where something is delivered: to whom."""
    shipping_info: NotRequired[ShippingInfo]
    """In checkout templates, instead of `beneficiaries`: the addresses to choose from; none if you know none."""


GoodsType: TypeAlias = Literal["digital-goods", "physical-goods"] | str
"""Whether something is delivered.
Other values are accepted, too.

- `digital-goods`: Nothing that needs an address.
- `physical-goods`: Something that needs an address.
"""


OrderCurrency: TypeAlias = Literal["INR", "BRL"] | str
"""What bills are in, by ISO 4217.
Other values are accepted, too.

- `INR`: Indian rupees.
- `BRL`: Brazilian reais.
"""


class Amount(TypedDict):
    """An amount of money."""

    value: int
    """The amount times `offset`."""
    offset: int
    """100."""


class OrderToPay(TypedDict):
    """What was ordered.
    Items with pictures are at most 10, and neither they nor the order name a catalog's products.
    """

    items: Sequence[OrderItem]
    """The items. With pictures at most 10."""
    subtotal: Amount
    """The sum of all items: (`sale_amount` or else `amount`) × `quantity`."""
    tax: DescribedAmount
    """Taxes."""
    shipping: NotRequired[DescribedAmount]
    """What the delivery costs."""
    discount: NotRequired[Discount]
    """What makes it cheaper."""
    catalog_id: NotRequired[str]
    """The catalog that the items are from."""
    expiration: NotRequired[OrderExpiration]
    """When it can no longer be paid."""
    type: NotRequired[str]
    """`quick_pay` leaves out the step in which the bill is looked at."""
    status: NotRequired[Literal["pending"]]
    """Constant; may be omitted."""


class OrderItem(TypedDict):
    """An item of a bill."""

    name: str
    """Its name: up to 60 characters."""
    amount: Amount
    """What one costs."""
    quantity: int
    """How many."""
    sale_amount: NotRequired[Amount]
    """What one costs at present, if that is less."""
    retailer_id: NotRequired[str]
    """Your own id for it."""
    image: NotRequired[OrderImage]
    """Its picture, where the order has no `catalog_id`."""
    country_of_origin: NotRequired[str]
    """In India, without a catalog: where it was made."""
    importer_name: NotRequired[str]
    """In India, without a catalog: who imported it."""
    importer_address: NotRequired[ImporterAddress]
    """In India, without a catalog: the importer's address."""


class OrderImage(TypedDict):
    """The picture of an item."""

    link: str
    """A public `http` or `https` URL."""


class ImporterAddress(TypedDict):
    """An importer's address."""

    address_line1: NotRequired[str]
    """Street and number."""
    address_line2: NotRequired[str]
    """More of it."""
    city: NotRequired[str]
    """City: up to 120 characters."""
    zone_code: NotRequired[str]
    """State: its two letters."""
    postal_code: NotRequired[str]
    """Postal code."""
    country_code: NotRequired[str]
    """Country: its two letters."""


class DescribedAmount(TypedDict):
    """An amount of money, and what it is for."""

    value: int
    """The amount times `offset`."""
    offset: int
    """100."""
    description: NotRequired[str]
    """What it is for: up to 60 characters."""


class Discount(TypedDict):
    """What makes it cheaper."""

    value: int
    """The amount times `offset`."""
    offset: int
    """100."""
    description: NotRequired[str]
    """Why: up to 60 characters."""
    discount_program_name: NotRequired[str]
    """The programme that grants it: up to 60 characters."""


class OrderExpiration(TypedDict):
    """When a bill can no longer be paid."""

    timestamp: str
    """Seconds since 1970, as text: at least 300 from now, which only the platform checks (code 131009)."""
    description: str
    """What the person is told: up to 120 characters."""


class PaymentSettingPaymentGateway(TypedDict):
    """In India: through a payment gateway."""

    type: NotRequired[Literal["payment_gateway"]]
    """May be omitted."""
    payment_gateway: PaymentGateway
    """In India: through a payment gateway."""


class PaymentSettingUpiIntentLink(TypedDict):
    """In India: with a UPI app."""

    type: NotRequired[Literal["upi_intent_link"]]
    """May be omitted."""
    upi_intent_link: UpiIntentLink
    """In India: with a UPI app."""


class PaymentSettingPaymentLink(TypedDict):
    """On a page."""

    type: NotRequired[Literal["payment_link"]]
    """May be omitted."""
    payment_link: PaymentLink
    """On a page."""


class PaymentSettingPixDynamicCode(TypedDict):
    """In Brazil: with a Pix code made for this bill."""

    type: NotRequired[Literal["pix_dynamic_code"]]
    """May be omitted."""
    pix_dynamic_code: PixDynamicCode
    """In Brazil: with a Pix code made for this bill."""


class PaymentSettingBoleto(TypedDict):
    """In Brazil: with a boleto."""

    type: NotRequired[Literal["boleto"]]
    """May be omitted."""
    boleto: Boleto
    """In Brazil: with a boleto."""


class PaymentSettingOffsiteCardPay(TypedDict):
    """In Brazil: with a card that you know."""

    type: NotRequired[Literal["offsite_card_pay"]]
    """May be omitted."""
    offsite_card_pay: OffsiteCardPay
    """In Brazil: with a card that you know."""


PaymentSetting: TypeAlias = (
    PaymentSettingPaymentGateway
    | PaymentSettingUpiIntentLink
    | PaymentSettingPaymentLink
    | PaymentSettingPixDynamicCode
    | PaymentSettingBoleto
    | PaymentSettingOffsiteCardPay
)
"""A way to pay."""


class PaymentGateway(TypedDict):
    """A payment gateway, in India."""

    type: PaymentGatewayType
    """Which one."""
    configuration_name: str
    """The name of the payment configuration: up to 60 characters."""
    razorpay: NotRequired[Razorpay]
    """What Razorpay is told."""
    payu: NotRequired[Payu]
    """What PayU is told."""
    zaakpay: NotRequired[Zaakpay]
    """What Zaakpay is told."""
    billdesk: NotRequired[Billdesk]
    """What BillDesk is told."""
    enabled_payment_options: NotRequired[Sequence[str]]
    """Which ways to pay are offered: `upi`, `web`."""
    preferred_payment_methods: NotRequired[Sequence[PreferredPaymentMethod]]
    """The way of paying that is offered first. One."""


PaymentGatewayType: TypeAlias = Literal["billdesk", "razorpay", "payu", "zaakpay"] | str
"""Payment gateways.
Other values are accepted, too.

- `billdesk`: BillDesk.
- `razorpay`: Razorpay.
- `payu`: PayU.
- `zaakpay`: Zaakpay.
"""


class Razorpay(TypedDict):
    """What Razorpay is told."""

    receipt: NotRequired[str]
    """Your number for the receipt: up to 40 characters."""
    notes: NotRequired[Mapping[str, str]]
    """Notes: up to 15, of up to 256 characters each.
    At most 15 notes of at most 256 characters.
    """


class Payu(TypedDict):
    """What PayU is told."""

    udf1: NotRequired[str]
    """Up to 255 characters."""
    udf2: NotRequired[str]
    """Up to 255 characters."""
    udf3: NotRequired[str]
    """Up to 255 characters."""
    udf4: NotRequired[str]
    """Up to 255 characters."""


class Zaakpay(TypedDict):
    """What Zaakpay is told."""

    extra1: NotRequired[str]
    """Up to 180 characters."""
    extra2: NotRequired[str]
    """Up to 180 characters."""


class Billdesk(TypedDict):
    """What BillDesk is told."""

    additional_info1: NotRequired[str]
    """Up to 120 characters."""
    additional_info2: NotRequired[str]
    """Up to 120 characters."""
    additional_info3: NotRequired[str]
    """Up to 120 characters."""
    additional_info4: NotRequired[str]
    """Up to 120 characters."""
    additional_info5: NotRequired[str]
    """Up to 120 characters."""
    additional_info6: NotRequired[str]
    """Up to 120 characters."""
    additional_info7: NotRequired[str]
    """Up to 120 characters."""


class PreferredPaymentMethod(TypedDict):
    """A way of paying that is offered first."""

    method: str
    """As in `gpay`, `phonepe`, `paytm`, `amazonpay`, `cred`, `mobikwik`."""


class UpiIntentLink(TypedDict):
    """A link that a UPI app opens."""

    link: str
    """`upi://pay?…` with the parameters `pa`, `pn`, `mc`, `purpose` and `tr`.
    No other parameters than these five.
    """


class PaymentLink(TypedDict):
    """A page to pay on."""

    uri: str
    """The page."""
    success_url: NotRequired[str]
    """In India: where to go when it was paid."""
    cancel_url: NotRequired[str]
    """In India: where to go when it wasn't."""


class PixDynamicCode(TypedDict):
    """A Pix code made for one bill, in Brazil."""

    code: str
    """The code."""
    merchant_name: str
    """Who is paid."""
    key: str
    """The key of who is paid."""
    key_type: PixKeyType
    """The kind of key."""


PixKeyType: TypeAlias = Literal["CPF", "CNPJ", "EMAIL", "PHONE", "EVP"] | str
"""Kinds of Pix keys.
Other values are accepted, too.

- `CPF`: A person's tax number.
- `CNPJ`: A company's tax number.
- `EMAIL`: An email address.
- `PHONE`: A phone number.
- `EVP`: A random key.
"""


class Boleto(TypedDict):
    """A boleto, in Brazil."""

    digitable_line: str
    """The line of digits."""


class OffsiteCardPay(TypedDict):
    """A card that you know, in Brazil."""

    last_four_digits: str
    """Its last four digits."""
    credential_id: str
    """Your id for it."""


class Beneficiary(TypedDict):
    """To whom something is delivered, in India."""

    name: str
    """The person's name: up to 200 characters."""
    address_line1: str
    """Street and number: up to 100 characters."""
    city: str
    """City."""
    state: str
    """State."""
    country: str
    """`India`."""
    postal_code: str
    """6 digits."""
    address_line2: NotRequired[str]
    """More of the address: up to 100 characters."""


class ShippingInfo(TypedDict):
    """Addresses to choose from, in checkout templates."""

    country: str
    """`IN`."""
    addresses: Sequence[ShippingAddress]
    """The addresses; none if you know none."""


class ShippingAddress(TypedDict):
    """An address to choose, in checkout templates."""

    name: NotRequired[str]
    """The person's name: up to 256 characters."""
    phone_number: NotRequired[str]
    """The person's phone number: up to 12 characters."""
    address: NotRequired[str]
    """Street and all the rest: up to 512 characters."""
    city: NotRequired[str]
    """City: up to 100 characters."""
    state: NotRequired[str]
    """State: up to 100 characters."""
    in_pin_code: NotRequired[str]
    """Up to 6 digits."""
    house_number: NotRequired[str]
    """House number: up to 8 characters."""
    floor_number: NotRequired[str]
    """Floor: up to 10 characters."""
    tower_number: NotRequired[str]
    """Tower: up to 8 characters."""
    building_name: NotRequired[str]
    """The building's name: up to 128 characters."""
    landmark_area: NotRequired[str]
    """What is near: up to 128 characters."""


class TemplateOfferParameterLimitedTimeOffer(TypedDict):
    """When it ends."""

    type: NotRequired[Literal["limited_time_offer"]]
    """May be omitted."""
    limited_time_offer: OfferEnd
    """When it ends."""


TemplateOfferParameter: TypeAlias = TemplateOfferParameterLimitedTimeOffer
"""When an offer ends."""


class OfferEnd(TypedDict):
    """When an offer ends."""

    expiration_time_ms: int
    """Milliseconds since 1970."""


class TemplateCard(TypedDict):
    """What fills a card."""

    card_index: int | str
    """Its place, from 0 to 9."""
    components: Sequence[TemplateCardComponent]
    """Its parts that have something to fill in."""


class TemplateCardComponentHeader(TemplateHeader):
    """The header's."""

    type: Literal["header"]


class TemplateCardComponentBody(TemplateBody):
    """The text's."""

    type: Literal["body"]


class TemplateCardComponentButton(TemplateButton):
    """A button's."""

    type: Literal["button"]


TemplateCardComponent: TypeAlias = TemplateCardComponentHeader | TemplateCardComponentBody | TemplateCardComponentButton
"""A part of a card that has something to fill in."""


class TemplateTapTargetParameterTapTargetConfiguration(TypedDict):
    """The page."""

    type: NotRequired[Literal["tap_target_configuration"]]
    """May be omitted."""
    tap_target_configuration: Sequence[TapTarget]
    """The page."""


TemplateTapTargetParameter: TypeAlias = TemplateTapTargetParameterTapTargetConfiguration
"""Where a tap on the message leads."""


class TapTarget(TypedDict):
    """Where a tap on the message leads."""

    url: str
    """The page."""
    title: str
    """What it is called."""


class TemplateOrderStatusParameterOrderStatus(TypedDict):
    """The order, and what became of it."""

    type: NotRequired[Literal["order_status"]]
    """May be omitted."""
    order_status: OrderStatusUpdate
    """The order, and what became of it."""


TemplateOrderStatusParameter: TypeAlias = TemplateOrderStatusParameterOrderStatus
"""News of an order."""


class OrderStatusUpdate(TypedDict):
    """An order, and what became of it."""

    reference_id: str
    """Your number for it, as on the bill."""
    order: OrderProgress
    """What became of it."""
    payment: NotRequired[OrderPayment]
    """In Brazil: what became of the payment."""


class OrderProgress(TypedDict):
    """What became of an order."""

    status: OrderStage
    """Where it stands."""
    description: NotRequired[str]
    """More about it: up to 120 characters."""


OrderStage: TypeAlias = Literal["pending", "processing", "partially-shipped", "shipped", "completed", "canceled"] | str
"""Where an order stands.
Other values are accepted, too.

- `pending`: Nothing is done yet.
- `processing`: It is being prepared.
- `partially-shipped`: A part of it is on its way.
- `shipped`: It is on its way.
- `completed`: It has arrived.
- `canceled`: It won't come. Orders that were paid can't be canceled.
"""


class OrderPayment(TypedDict):
    """What became of a payment."""

    status: OrderPaymentStatus
    """Where it stands."""
    timestamp: int
    """When, in seconds since 1970."""


OrderPaymentStatus: TypeAlias = Literal["pending", "captured", "failed"] | str
"""Where a payment stands.
Other values are accepted, too.

- `pending`: It is awaited.
- `captured`: It has arrived.
- `failed`: It failed.
"""


class ReplyButtons(TypedDict):
    """Up to three buttons; the answer arrives as a `button_reply`."""

    body: InteractiveBody
    """The text above the buttons."""
    action: ReplyButtonsAction
    """The buttons."""
    header: NotRequired[InteractiveHeader]
    """A title, picture, video or document on top."""
    footer: NotRequired[InteractiveFooter]
    """Small text below."""


class ListMessage(TypedDict):
    """A button that opens a list; the answer arrives as a `list_reply`."""

    body: ListBody
    """The text above the button."""
    action: ListAction
    """The list."""
    header: NotRequired[TitleHeader]
    """A title on top. Lists have no other header."""
    footer: NotRequired[InteractiveFooter]
    """Small text below."""


class CtaUrlMessage(TypedDict):
    """A button that opens a page. You aren't told when it is tapped.
    With `payment_link_preview` there is no header.
    """

    body: InteractiveBody
    """The text above the button."""
    action: CtaUrlAction
    """The button."""
    header: NotRequired[InteractiveHeader]
    """A title, picture, video or document on top."""
    footer: NotRequired[InteractiveFooter]
    """Small text below."""


class FlowMessage(TypedDict):
    """A button that opens a flow; what the person filled in arrives as an `nfm_reply`."""

    body: InteractiveBody
    """The text above the button."""
    action: FlowMessageAction
    """The button."""
    header: NotRequired[InteractiveHeader]
    """A title, picture, video or document on top."""
    footer: NotRequired[InteractiveFooter]
    """Small text below."""


class ProductMessage(TypedDict):
    """A product of the catalog."""

    action: ProductAction
    """The product."""
    body: NotRequired[InteractiveBody]
    """Text above it."""
    footer: NotRequired[InteractiveFooter]
    """Small text below."""


class ProductListMessage(TypedDict):
    """Up to 30 products of the catalog. Those that aren't found are left out; if none is, the message fails."""

    header: TitleHeader
    """The title on top."""
    body: InteractiveBody
    """The text above the products."""
    action: ProductListAction
    """The products."""
    footer: NotRequired[InteractiveFooter]
    """Small text below."""


class CatalogMessage(TypedDict):
    """The catalog, behind a button."""

    body: InteractiveBody
    """The text above the button."""
    action: CatalogAction
    """The button."""
    footer: NotRequired[InteractiveFooter]
    """Small text below."""


class LocationRequest(TypedDict):
    """A button to send one's place; the answer arrives as a `location`."""

    body: InteractiveBody
    """The text above the button."""
    action: LocationRequestAction
    """The button."""


class AddressMessage(TypedDict):
    """A form for an address: for businesses and people in India. The answer arrives as an `nfm_reply`; from an app that
    is too old for it, a status with code 1026.
    """

    body: InteractiveBody
    """The text above the button."""
    action: AddressMessageAction
    """The form."""
    header: NotRequired[InteractiveHeader]
    """A title, picture, video or document on top."""
    footer: NotRequired[InteractiveFooter]
    """Small text below."""


class ContactRequest(TypedDict):
    """A button to share one's phone number, with words of the platform's; the answer arrives as `contacts` with the
    origin `contact_request`.
    """

    body: InteractiveBody
    """The text above the button."""
    action: ContactRequestAction
    """The button."""


class CallPermissionRequest(TypedDict):
    """A request to be allowed to call. The answer arrives as a `call_permission_reply`. At most one in 24 hours and two
    in seven days for each person, counted anew after a call.
    """

    action: CallPermissionRequestAction
    """The button."""
    body: NotRequired[InteractiveBody]
    """The text above the button."""


class VoiceCallMessage(TypedDict):
    """A button to call you."""

    body: InteractiveBody
    """The text above the button."""
    action: VoiceCallAction
    """The button."""


class CarouselMessage(TypedDict):
    """Cards side by side, with text above them."""

    body: InteractiveBody
    """The text above the cards."""
    action: CarouselAction
    """The cards."""


class OrderDetailsMessage(TypedDict):
    """A bill, in India and Brazil."""

    body: InteractiveBody
    """The text above the bill."""
    action: OrderDetailsAction
    """The bill."""
    header: NotRequired[OrderHeader]
    """A picture on top."""
    footer: NotRequired[InteractiveFooter]
    """Small text below."""


class OrderStatusMessage(TypedDict):
    """News of an order that was billed. What can't follow what was said before fails with code 2046; what can't be
    canceled, with 2047.
    """

    body: InteractiveBody
    """The text above the news."""
    action: OrderStatusAction
    """The news."""
    footer: NotRequired[InteractiveFooter]
    """Small text below."""


class InteractiveButton(ReplyButtons):
    """Up to three buttons."""

    type: Literal["button"]


class InteractiveList(ListMessage):
    """A button that opens a list."""

    type: Literal["list"]


class InteractiveCtaUrl(CtaUrlMessage):
    """A button that opens a page."""

    type: Literal["cta_url"]


class InteractiveFlow(FlowMessage):
    """A button that opens a flow."""

    type: Literal["flow"]


class InteractiveProduct(ProductMessage):
    """A product of the catalog."""

    type: Literal["product"]


class InteractiveProductList(ProductListMessage):
    """Up to 30 products of the catalog."""

    type: Literal["product_list"]


class InteractiveCatalogMessage(CatalogMessage):
    """The catalog."""

    type: Literal["catalog_message"]


class InteractiveLocationRequestMessage(LocationRequest):
    """A button to send one's place."""

    type: Literal["location_request_message"]


class InteractiveAddressMessage(AddressMessage):
    """A form for an address, in India."""

    type: Literal["address_message"]


class InteractiveRequestContactInfo(ContactRequest):
    """A button to share one's phone number."""

    type: Literal["request_contact_info"]


class InteractiveCallPermissionRequest(CallPermissionRequest):
    """A request to be allowed to call."""

    type: Literal["call_permission_request"]


class InteractiveVoiceCall(VoiceCallMessage):
    """A button to call you."""

    type: Literal["voice_call"]


class InteractiveCarousel(CarouselMessage):
    """Cards side by side."""

    type: Literal["carousel"]


class InteractiveOrderDetails(OrderDetailsMessage):
    """A bill, in India and Brazil."""

    type: Literal["order_details"]


class InteractiveOrderStatus(OrderStatusMessage):
    """News of an order that was billed."""

    type: Literal["order_status"]


Interactive: TypeAlias = (
    InteractiveButton
    | InteractiveList
    | InteractiveCtaUrl
    | InteractiveFlow
    | InteractiveProduct
    | InteractiveProductList
    | InteractiveCatalogMessage
    | InteractiveLocationRequestMessage
    | InteractiveAddressMessage
    | InteractiveRequestContactInfo
    | InteractiveCallPermissionRequest
    | InteractiveVoiceCall
    | InteractiveCarousel
    | InteractiveOrderDetails
    | InteractiveOrderStatus
)
"""Something to choose, fill in or pay."""


class InteractiveBody(TypedDict):
    """The text of an interactive message."""

    text: str
    """1 to 1024 characters."""


class ReplyButtonsAction(TypedDict):
    """The buttons of a message."""

    buttons: Sequence[ReplyButton]
    """1 to 3 buttons, no two with the same id or title.
    With Direct Send up to 10, if one or two that open pages stand first.
    """


class ReplyButtonReply(TypedDict):
    """One that answers."""

    type: NotRequired[Literal["reply"]]
    """May be omitted."""
    reply: ReplyOption
    """One that answers."""


class ReplyButtonCtaUrl(TypedDict):
    """One that opens a page. With Direct Send only."""

    type: NotRequired[Literal["cta_url"]]
    """May be omitted."""
    cta_url: CtaUrlParameters
    """One that opens a page. With Direct Send only."""


ReplyButton: TypeAlias = ReplyButtonReply | ReplyButtonCtaUrl
"""A button."""


class ReplyOption(TypedDict):
    """A button's id and title."""

    id: str
    """Comes back when it is tapped: 1 to 256 characters, no space around them.
    No space before or after.
    """
    title: str
    """What it says: 1 to 20 characters, without markdown."""


class CtaUrlParameters(TypedDict):
    """What a button says and opens."""

    display_text: str
    """What it says: 1 to 20 characters."""
    url: str
    """The page."""
    payment_link_preview: NotRequired[bool]
    """In India, where your account has it: show what the link lets one pay. Then the message has no header."""


class _InteractiveHeader(TypedDict):
    """Keys of every form of `InteractiveHeader`."""

    sub_text: NotRequired[str]
    """Small text below a title: up to 60 characters. Documented in the platform's OpenAPI file only."""


class InteractiveHeaderText(_InteractiveHeader):
    """One form of `InteractiveHeader`."""

    type: NotRequired[Literal["text"]]
    """May be omitted."""
    text: str
    """A title: 1 to 60 characters, without markdown."""


class InteractiveHeaderImage(_InteractiveHeader):
    """One form of `InteractiveHeader`."""

    type: NotRequired[Literal["image"]]
    """May be omitted."""
    image: HeaderMedia
    """A picture."""


class InteractiveHeaderVideo(_InteractiveHeader):
    """One form of `InteractiveHeader`."""

    type: NotRequired[Literal["video"]]
    """May be omitted."""
    video: HeaderMedia
    """A video."""


class InteractiveHeaderDocument(_InteractiveHeader):
    """One form of `InteractiveHeader`."""

    type: NotRequired[Literal["document"]]
    """May be omitted."""
    document: HeaderDocument
    """A document."""


InteractiveHeader: TypeAlias = (
    InteractiveHeaderText
    | InteractiveHeaderImage
    | InteractiveHeaderVideo
    | InteractiveHeaderDocument
)
"""What stands on top of an interactive message."""


class InteractiveFooter(TypedDict):
    """Small text below an interactive message."""

    text: str
    """1 to 60 characters."""


class ListBody(TypedDict):
    """The text of a list message."""

    text: str
    """1 to 4096 characters."""


class ListAction(TypedDict):
    """The list of a message."""

    button: str
    """What the button says: 1 to 20 characters."""
    sections: Sequence[ListSection]
    """1 to 10 sections with 10 rows in all, each with a title if there are several.

    - Every section has a title if there are several.
    - No two rows have the same id.
    """


class ListSection(TypedDict):
    """A section of a list."""

    rows: Sequence[ListRow]
    """Its rows."""
    title: NotRequired[str]
    """Up to 24 characters; required if there are several sections."""


class ListRow(TypedDict):
    """A row of a list."""

    id: str
    """Comes back when it is chosen: 1 to 200 characters, no other row's."""
    title: str
    """What it says: 1 to 24 characters."""
    description: NotRequired[str]
    """Small text below the title, up to 72 characters."""


class TitleHeader(TypedDict):
    """A title on top of a message that has no other header."""

    text: str
    """1 to 60 characters, without markdown."""
    sub_text: NotRequired[str]
    """Small text below it: up to 60 characters. Documented in the platform's OpenAPI file only."""
    type: NotRequired[Literal["text"]]
    """Constant; may be omitted."""


class CtaUrlAction(TypedDict):
    """A button that opens a page."""

    parameters: CtaUrlParameters
    """What it says and opens."""
    name: NotRequired[Literal["cta_url"]]
    """Constant; may be omitted."""


class FlowMessageAction(TypedDict):
    """A button that opens a flow."""

    parameters: FlowMessageParameters
    """The flow, and how it begins."""
    name: NotRequired[Literal["flow"]]
    """Constant; may be omitted."""


class _FlowMessageParameters(TypedDict):
    """Keys of every form of `FlowMessageParameters`."""

    flow_cta: str
    """What the button says: 1 to 30 characters, better 20.
    No emoji.
    """
    mode: NotRequired[FlowMode]
    """Whether the flow is published; it is unless told."""
    flow_token: NotRequired[str]
    """Comes back with what the person filled in, and goes to your endpoint. `unused` unless told."""
    flow_action: NotRequired[FlowAction]
    """Whether it begins with a screen of its own, as it does unless told, or with your endpoint's answer."""
    flow_action_payload: NotRequired[FlowActionPayload]
    """The first screen, with `navigate`."""
    flow_message_version: NotRequired[Literal["3"]]
    """Constant; may be omitted."""


class FlowMessageParametersByFlowId(_FlowMessageParameters):
    """One form of `FlowMessageParameters`."""

    flow_id: str
    """The flow's id."""


class FlowMessageParametersByFlowName(_FlowMessageParameters):
    """One form of `FlowMessageParameters`."""

    flow_name: str
    """The flow's name, instead of its id."""


FlowMessageParameters: TypeAlias = FlowMessageParametersByFlowId | FlowMessageParametersByFlowName
"""A flow, and how it begins.
`flow_action_payload` goes with `navigate` only.
"""


FlowMode: TypeAlias = Literal["published", "draft"] | str
"""Whether a flow is published.
Other values are accepted, too.

- `published`: It is.
- `draft`: Not yet: for tests.
"""


FlowAction: TypeAlias = Literal["navigate", "data_exchange"] | str
"""How a flow begins.
Other values are accepted, too.

- `navigate`: With the screen that the message names.
- `data_exchange`: With what your endpoint answers.
"""


class FlowActionPayload(TypedDict):
    """The first screen of a flow."""

    screen: NotRequired[str]
    """The screen: one that may be the first. `FIRST_ENTRY_SCREEN` unless told."""
    data: NotRequired[Mapping[str, Any]]
    """What the screen shows. Not empty.
    Not empty.
    """


class ProductListAction(TypedDict):
    """Products of a catalog, in sections."""

    catalog_id: str
    """The catalog."""
    sections: Sequence[ProductSection]
    """1 to 10 sections with 30 products in all, each with a title if there are several.
    Every section has a title if there are several.
    """


class CatalogAction(TypedDict):
    """A button that opens the catalog."""

    parameters: NotRequired[CatalogParameters]
    """Its picture."""
    name: NotRequired[Literal["catalog_message"]]
    """Constant; may be omitted."""


class CatalogParameters(TypedDict):
    """The picture of the catalog."""

    thumbnail_product_retailer_id: NotRequired[str]
    """The product whose picture it is; the first one's unless told."""


class LocationRequestAction(TypedDict):
    """A button to send one's place."""

    name: NotRequired[Literal["send_location"]]
    """Constant; may be omitted."""


class AddressMessageAction(TypedDict):
    """A form for an address."""

    parameters: AddressMessageParameters
    """What it holds already."""
    name: NotRequired[Literal["address_message"]]
    """Constant; may be omitted."""


class AddressMessageParameters(TypedDict):
    """A form for an address, and what it holds already."""

    country: str
    """`IN`."""
    values: NotRequired[IndianAddress]
    """What is filled in already."""
    saved_addresses: NotRequired[Sequence[SavedAddress]]
    """Addresses to choose from."""
    validation_errors: NotRequired[Mapping[str, str]]
    """What was wrong when the person filled it in before: field → text."""


class IndianAddress(TypedDict):
    """An address in India."""

    name: NotRequired[str]
    """The person's name."""
    phone_number: NotRequired[str]
    """The person's phone number."""
    in_pin_code: NotRequired[str]
    """Up to 6 digits."""
    house_number: NotRequired[str]
    """House number."""
    floor_number: NotRequired[str]
    """Floor."""
    tower_number: NotRequired[str]
    """Tower."""
    building_name: NotRequired[str]
    """The building's name."""
    address: NotRequired[str]
    """Street and all the rest."""
    landmark_area: NotRequired[str]
    """What is near."""
    city: NotRequired[str]
    """City."""
    state: NotRequired[str]
    """State."""


class SavedAddress(TypedDict):
    """An address to choose."""

    id: str
    """Comes back when it is chosen."""
    value: IndianAddress
    """The address."""


class ContactRequestAction(TypedDict):
    """A button to share one's phone number."""

    name: NotRequired[Literal["request_contact_info"]]
    """Constant; may be omitted."""


class CallPermissionRequestAction(TypedDict):
    """A button to allow calls."""

    name: NotRequired[Literal["call_permission_request"]]
    """Constant; may be omitted."""


class VoiceCallAction(TypedDict):
    """A button to call you."""

    parameters: NotRequired[VoiceCallParameters]
    """What it says, and for how long it works."""
    name: NotRequired[Literal["voice_call"]]
    """Constant; may be omitted."""


class VoiceCallParameters(TypedDict):
    """What a button to call you says, and for how long it works."""

    display_text: NotRequired[str]
    """What it says: up to 20 characters; "Call Now" unless told."""
    ttl_minutes: NotRequired[int]
    """For how long it works, in minutes: 1 to 43,200; 10,080 (seven days) unless told."""
    payload: NotRequired[str]
    """Comes back in the webhooks of the call, as `cta_payload`: up to 512 characters."""


class CarouselAction(TypedDict):
    """Cards side by side."""

    cards: Sequence[CarouselCard]
    """2 to 10 cards, all with the same things on them.
    All cards are of products of one catalog, or all have the same kind and number of buttons.
    """


class ProductCard(TypedDict):
    """A card of a product."""

    card_index: int
    """Its place, from 0 to 9."""
    action: ProductCardAction
    """The product. All cards are of one catalog."""


class MediaCard(TypedDict):
    """A card with a picture or video, and buttons."""

    card_index: int
    """Its place, from 0 to 9."""
    header: CardHeader
    """The picture or video."""
    action: MediaCardAction
    """One button that opens a page, or buttons that answer."""
    body: NotRequired[CardBody]
    """Text below the picture."""


class CarouselCardProduct(ProductCard):
    """A product."""

    type: Literal["product"]


class CarouselCardCtaUrl(MediaCard):
    """A picture or video, with text and buttons."""

    type: Literal["cta_url"]


CarouselCard: TypeAlias = CarouselCardProduct | CarouselCardCtaUrl
"""A card: of a product, or with a picture or video and buttons."""


class ProductCardAction(TypedDict):
    """The product of a card."""

    product_retailer_id: str
    """The product, by your own id for it."""
    catalog_id: str
    """The catalog."""


class CardHeaderImage(TypedDict):
    """A picture."""

    type: NotRequired[Literal["image"]]
    """May be omitted."""
    image: CardMedia
    """A picture."""


class CardHeaderVideo(TypedDict):
    """A video."""

    type: NotRequired[Literal["video"]]
    """May be omitted."""
    video: CardMedia
    """A video."""


CardHeader: TypeAlias = CardHeaderImage | CardHeaderVideo
"""What stands on top of a card."""


class CardMedia(TypedDict):
    """A picture or video on a card."""

    link: str
    """A public `http` or `https` URL."""


class _MediaCardAction(TypedDict):
    """Keys of every form of `MediaCardAction`."""

    name: NotRequired[str]
    """`cta_url`, beside `parameters`."""


class MediaCardActionByParameters(_MediaCardAction):
    """One form of `MediaCardAction`."""

    parameters: CtaUrlParameters
    """The button that opens a page."""


class MediaCardActionByButtons(_MediaCardAction):
    """One form of `MediaCardAction`."""

    buttons: Sequence[CardButton]
    """1 to 3 buttons that answer."""


MediaCardAction: TypeAlias = MediaCardActionByParameters | MediaCardActionByButtons
"""The buttons of a card: one that opens a page, or `buttons` that answer.
The button that opens a page is called `cta_url`.
"""


class CardButtonQuickReply(TypedDict):
    """One that answers."""

    type: NotRequired[Literal["quick_reply"]]
    """May be omitted."""
    quick_reply: CardReply
    """One that answers."""


CardButton: TypeAlias = CardButtonQuickReply
"""A button of a card."""


class CardReply(TypedDict):
    """A card's button that answers."""

    id: str
    """Comes back when it is tapped: 1 to 20 characters."""
    title: str
    """What it says: 1 to 20 characters."""


class CardBody(TypedDict):
    """The text of a card."""

    text: str
    """1 to 160 characters with at most two line breaks.
    At most two line breaks.
    """


class OrderDetailsAction(TypedDict):
    """A bill, to look at and to pay."""

    parameters: OrderDetails
    """The bill."""
    name: NotRequired[Literal["review_and_pay"]]
    """Constant; may be omitted."""


class OrderHeaderImage(TypedDict):
    """A picture."""

    type: NotRequired[Literal["image"]]
    """May be omitted."""
    image: HeaderMedia
    """A picture."""


OrderHeader: TypeAlias = OrderHeaderImage
"""What stands on top of a bill."""


class OrderStatusAction(TypedDict):
    """News of an order."""

    parameters: OrderStatusUpdate
    """The order, and what became of it."""
    name: NotRequired[Literal["review_order"]]
    """Constant; may be omitted."""


class ContactCard(TypedDict):
    """A contact card."""

    name: ContactName
    """The name."""
    phones: NotRequired[Sequence[ContactPhone]]
    """Phone numbers."""
    emails: NotRequired[Sequence[ContactEmail]]
    """Email addresses."""
    addresses: NotRequired[Sequence[ContactAddress]]
    """Postal addresses."""
    org: NotRequired[ContactOrg]
    """Where the person works."""
    urls: NotRequired[Sequence[ContactUrl]]
    """Websites."""
    birthday: NotRequired[str]
    """As in `1999-01-23`."""


class ContactName(TypedDict):
    """The name on a contact card."""

    formatted_name: str
    """The whole name, as it is shown."""
    first_name: NotRequired[str]
    """First name."""
    last_name: NotRequired[str]
    """Last name."""
    middle_name: NotRequired[str]
    """Middle name."""
    prefix: NotRequired[str]
    """As in `Dr.`"""
    suffix: NotRequired[str]
    """As in `Esq.`"""


class ContactPhone(TypedDict):
    """A phone number on a contact card."""

    phone: NotRequired[str]
    """The number."""
    type: NotRequired[str]
    """As in `WORK`, `HOME`, `iPhone`."""
    wa_id: NotRequired[str]
    """The WhatsApp id. With it the card offers to write to the person; without, to invite them."""


class ContactEmail(TypedDict):
    """An email address on a contact card."""

    email: NotRequired[str]
    """The address."""
    type: NotRequired[str]
    """As in `WORK`, `HOME`."""


class ContactAddress(TypedDict):
    """A postal address on a contact card."""

    street: NotRequired[str]
    """Street and number."""
    city: NotRequired[str]
    """City."""
    state: NotRequired[str]
    """State or province, as its two letters where it has them."""
    zip: NotRequired[str]
    """Postal code."""
    country: NotRequired[str]
    """Country, by its name."""
    country_code: NotRequired[str]
    """Country, by its two letters (ISO 3166)."""
    type: NotRequired[str]
    """As in `WORK`, `HOME`."""


class ContactOrg(TypedDict):
    """Where the person on a contact card works."""

    company: NotRequired[str]
    """The company."""
    department: NotRequired[str]
    """The department."""
    title: NotRequired[str]
    """The person's title there."""


class ContactUrl(TypedDict):
    """A website on a contact card."""

    url: NotRequired[str]
    """Its URL."""
    type: NotRequired[str]
    """As in `WORK`, `HOME`."""


class Reaction(TypedDict):
    """An emoji on a message of the thread, at most 30 days old. Its only status is `sent`."""

    message_id: str
    """The message."""
    emoji: str
    """The emoji; empty to remove the one that is there.
    One emoji, or nothing.
    """


class Pin(TypedDict):
    """A message of a group that everybody sees on top, or no longer. A group has three at a time: the oldest gives way.
    A message is pinned for a time.
    """

    type: PinKind
    """Whether to pin it."""
    message_id: str
    """The message."""
    expiration_days: NotRequired[int | str]
    """For how long: 1 to 30 days. Required to pin."""


PinKind: TypeAlias = Literal["pin", "unpin"] | str
"""Whether a message is pinned.
Other values are accepted, too.

- `pin`: Pin it.
- `unpin`: Pin it no longer.
"""


class ReplyTo(TypedDict):
    """The message that another one answers."""

    message_id: str
    """Its id."""


DirectSendCategory: TypeAlias = Literal["utility", "authentication"] | str
"""What a message without a template is about.
Other values are accepted, too.

- `utility`: Something that the person asked for or agreed to, as an order's status.
- `authentication`: A one-time code. Text only, to phone numbers only.
"""


class DirectSendConfig(TypedDict):
    """More about the template that the platform makes of a message."""

    template_name: str
    """Its name: up to 512 lower-case letters, digits and underscores. `utility` only."""


class MarkRead(TypedDict):
    """Parameters of `messages.mark_read` as one mapping: `wa.messages.mark_read(**{…})`.

    Mark a message that you received as read, with all before it in the thread; and show that you are typing.
    """

    message_id: str
    """The id of the message, from the webhook."""
    typing_indicator: NotRequired[Typing]
    """Show a typing bubble until you answer, for at most 25 seconds."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""
    status: NotRequired[Literal["read"]]
    """Constant; may be omitted."""


class Typing(TypedDict):
    """What the person sees while you prepare an answer."""

    type: TypingKind
    """The kind of indicator."""


TypingKind: TypeAlias = Literal["text"] | str
"""Kinds of typing indicator.
Other values are accepted, too.

- `text`: A text is being typed.
"""


class SendEncryptedMessage(TypedDict):
    """Parameters of `messages.send_encrypted` as one mapping: `wa.messages.send_encrypted(**{…})`.

    Send a message whose body you have encrypted, where the number's settings say so. The answer is encrypted too;
    errors aren't.
    """

    encrypted_contents: str
    """The body of a message as a JWE in its compact form, for the platform's key (`settings.get`)."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""
